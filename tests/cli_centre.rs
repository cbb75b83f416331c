//! What a centre does about what it found, as scripts see it: initiatives, what others found, plans
//! and targets.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use serde_json::json;

use crate::cli::{Run, demonstrated_centre, demonstration, tilsyn};

/// The program on a demonstration, in JSON.
fn centre() -> impl Fn(&[&str]) -> Run {
    let folder = demonstration();
    move |arguments| {
        let data = folder.path().to_str().unwrap();
        tilsyn(&[&["--data-dir", data, "--json"][..], arguments].concat())
    }
}

#[test]
fn an_initiative_from_the_command_line() {
    let on = centre();
    let added = on(&["initiative", "add", "--title", "Ny skabelon", "--raised-in", "2026-Q3"]);
    let added = added.says(0).json();
    assert_eq!(added["initiative"]["state"], "proposed");
    assert_eq!(added["effect"], serde_json::Value::Null);
    let lacks = |quarter: &str| -> Vec<String> {
        let found = on(&["initiative", "hindrances", "--quarter", quarter]).says(0).json();
        let found = found["hindrances"].as_array().unwrap().clone();
        found.iter().map(|of| of["lacks"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(lacks("2026-Q3"), ["owner", "deadline", "criterion"]);
    let owner = ["--owner", "MEHO", "--role", "Teamleder", "--deadline", "2026-12-15"];
    let changed = on(&[&["initiative", "change", "1"][..], &owner].concat());
    assert_eq!(changed.says(0).json()["initiative"]["owner"], "MEHO");
    let criterion =
        ["--question", "gen-01", "--measure-from", "2027-Q1", "--goal", "10", "--least", "2,5"];
    // Weighing declares nothing; without a case in the baseline nothing can be promised.
    let weighed = on(&[&["initiative", "weigh", "1"][..], &criterion].concat()).says(0).json();
    assert_eq!(weighed, json!({ "promise": null }));
    assert_eq!(on(&["initiative", "show", "1"]).says(0).json()["criteria"], json!([]));
    let declared = on(&[&["initiative", "criterion", "1"][..], &criterion].concat());
    let declared = declared.says(0).json();
    let of = &declared["criteria"][0];
    assert_eq!(of["baseline"], serde_json::json!(["2025-Q4", "2026-Q2"]));
    assert_eq!((&of["least_effect_thousandths"], &of["months_in"]), (&25.into(), &0.into()));
    assert_eq!(declared["effect"]["verdict"], "too_early");
    assert_eq!(lacks("2026-Q3"), Vec::<String>::new());
    assert_eq!(lacks("2026-Q4"), ["follow_up"]);
    on(&["initiative", "dose", "1", "--who", "Team Nord"]).says(0);
    on(&["initiative", "decide", "1"]).says(0);
    let late = on(&["initiative", "carry-out", "1", "--on", "2027-01-01"]);
    assert_eq!(late.says(1).problem_code(), "day-in-the-future");
    let written = on(&["initiative", "follow-up", "1", "--done", "partly", "--next", "continue"]);
    assert_eq!(written.says(0).json()["follow_ups"][0]["verdict"], "too_early");
    assert_eq!(lacks("2026-Q4"), Vec::<String>::new());
    let followed = on(&["initiative", "follow-ups", "--quarter", "2026-Q4"]).says(0).json();
    let first = &followed["follow_ups"][0];
    assert_eq!(
        (&first["initiative"]["number"], &first["follow_up"]["done"]),
        (&1.into(), &"partly".into())
    );
    assert_eq!(first["effect"]["verdict"], "too_early");
    let areas = on(&["initiative", "overview"]).says(0).json();
    assert_eq!(areas["areas"].as_array().unwrap().len(), 4);
    let cpr = on(&["initiative", "give-up", "1", "--reason", "251248-9996"]);
    assert_eq!(cpr.says(1).problem_code(), "cpr-in-text");
    on(&["initiative", "give-up", "1", "--reason", "Lovændring"]).says(0);
    let open = on(&["initiative", "list"]).says(0).json();
    assert_eq!(open["initiatives"], serde_json::json!([]));
    assert_eq!(on(&["initiative", "show", "9"]).says(1).problem_code(), "not-found");
    on(&["check", "--full"]).says(0);
}

#[test]
fn what_others_found_plans_and_targets_from_the_command_line() {
    let on = centre();
    let audit = ["--year", "2025", "--area", "syg", "--cases", "100", "--errors", "39"];
    let told = ["--definition", "Mindst én fejl", "--different", "threshold=Også mangler"];
    let clause = ["--clause", "Teglloven § 5=9"];
    let stored = on(&[&["mirror", "audit"][..], &audit, &told, &clause].concat());
    let stored = stored.says(0).json();
    assert_eq!(stored["audits"][0]["not_asked"][0], "Teglloven § 5");
    assert_eq!(stored["audits"][0]["differences"][0]["aspect"], "threshold");
    let remark = ["mirror", "remark", "--year", "2025", "--number", "3", "--colour", "yellow"];
    let id = on(&remark).says(0).json()["remarks"][0]["id"].to_string();
    on(&["plan", "add", "--title", "Partshøring", "--remark", &id]).says(0);
    let plans = on(&["plan", "state", "1", "running"]).says(0).json();
    assert_eq!(plans["plans"][0]["remark"]["number"], "3");
    on(&["plan", "add", "--title", "x"]).says(2);
    let complaint = ["--year", "2025", "--category", "journal", "--treated", "9"];
    let stored = on(&[&["mirror", "complaint"][..], &complaint, &["--criticised", "4"]].concat());
    assert_eq!(stored.says(0).json()["coverage"][0]["initiatives"], serde_json::json!([]));
    on(&["mirror", "complaints"]).says(0);
    let set = on(&["target", "barometer"]).says(0).json();
    assert_eq!(set["indices"][0]["composite"], serde_json::Value::Null);
    let told = on(&["target", "change", "2", "--baseline", "60", "--goal", "30"]).says(0).json();
    assert!(told["indices"][0]["composite"]["value"].is_number());
    let typed = ["--title", "Tilfredshed", "--baseline", "20", "--goal", "10"];
    let day = ["--goal-on", "2027-12-31"];
    on(&[&["target", "add", "--measure", "typed"][..], &typed, &day].concat()).says(0);
    let measured = ["--on", "2026-11-01", "--errors", "15", "--cases", "100", "--full-count"];
    let measured = on(&[&["target", "measure", "3"][..], &measured].concat()).says(0).json();
    assert_eq!(measured["targets"][2]["standing"]["track"], "on");
    on(&["check", "--full"]).says(0);
}

#[test]
fn a_demonstrated_centre_has_a_quarter_and_initiatives_to_look_at() {
    let folder = demonstrated_centre();
    let data = folder.path().to_str().unwrap();
    one_initiative_helped_one_did_not_and_one_is_too_early(data);
    its_quarter_is_analysed_and_handed_in(data);
    tilsyn(&["check", "--full", "--data-dir", data]).says(0);
}

fn its_quarter_is_analysed_and_handed_in(data: &str) {
    let on =
        |arguments: &[&str]| tilsyn(&[arguments, &["--json", "--data-dir", data][..]].concat());

    // The last quarter that is over: seven or eight teams delivered all of it.
    let last = "2026-Q3";
    let figures = on(&["quarter", "figures", "--quarter", last]);
    let figures = figures.says(0).json();
    let (errors, cases) = (&figures["share"]["errors"], &figures["share"]["cases"]);
    assert!(errors.as_u64() > Some(0) && cases.as_u64() > errors.as_u64());
    assert_eq!(figures["completion"]["missing"].as_array().map(Vec::len), Some(1));
    assert_eq!(figures["caveats"][0]["caveat"], "missing");
    assert!(figures["run"].as_array().map(Vec::len) >= Some(8));

    let behind = on(&["quarter", "cases", "--quarter", last, "--severity", "2"]);
    let behind = behind.says(0).json();
    assert_eq!(behind["cases"].as_array().map(|cases| cases.len() as u64), errors.as_u64());
    let area = on(&["quarter", "figures", "--quarter", last, "--area", "syg"]);
    assert!(area.says(0).json()["share"]["cases"].as_u64() < cases.as_u64());

    // One question fell, one did not move.
    let first_and_last = |question: &str| {
        let shown = on(&["quarter", "question", question, "--quarter", last]);
        let quarters = shown.says(0).json()["quarters"].as_array().cloned().unwrap_or_default();
        let asked = quarters.iter().filter(|point| point["cases"] != 0);
        let shares: Vec<f64> = asked
            .map(|point| point["errors"].as_f64().unwrap() / point["cases"].as_f64().unwrap())
            .collect();
        (shares[1], shares[shares.len() - 1])
    };
    let (before, after) = first_and_last("gen-10");
    assert!(after < before / 2.0, "{before} {after}");
    let (before, after) = first_and_last("gen-13");
    assert!(after > before / 2.0, "{before} {after}");

    let words = "Vi så på 276 sager i otte team, og en måned mangler.";
    on(&["quarter", "write", "looked-at", "--text", words, "--quarter", last]).says(0);
    for state in ["for-approval", "approved"] {
        on(&["quarter", "move", state, "--quarter", last]).says(0);
    }
    let submit = ["quarter", "move", "submitted", "--quarter", last, "--signed-by", "Kim Eksempel"];
    assert_eq!(on(&submit).says(1).problem_code(), "quarter-not-ready");
    let submitted = on(&[&submit[..], &["--reason", "Resten aftales mundtligt."]].concat());
    let submitted = submitted.says(0).json();
    assert_eq!(
        (&submitted["state"], &submitted["parts"][0]["words"]),
        (&json!("submitted"), &json!(words))
    );
}

fn one_initiative_helped_one_did_not_and_one_is_too_early(data: &str) {
    let on = |arguments: &[&str]| {
        tilsyn(&[&["--data-dir", data, "--json"][..], arguments].concat()).says(0).json()
    };
    let found = on(&["initiative", "list"]);
    let verdicts: Vec<_> =
        found["initiatives"].as_array().unwrap().iter().map(|of| of["verdict"].clone()).collect();
    assert_eq!(verdicts, ["shown", "not_shown", "too_early"]);
    assert!(on(&["mirror", "audits"])["audits"][0]["own"]["n"].as_u64().unwrap() > 50);
    for lang in ["da", "en"] {
        let show =
            |of: &str| tilsyn(&["--data-dir", data, "--lang", lang, "initiative", "show", of]);
        for number in ["1", "2", "3"] {
            let run = show(number);
            assert!(!run.says(0).out.contains("initiative-"), "{}", run.out);
        }
    }
}
