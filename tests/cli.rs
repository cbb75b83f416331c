//! The built program as other programs see it: exit codes, JSON, and nothing a terminal obeys.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test may fail loudly and writes its own files"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;
use tilsyn::api::{Request, Response};

use crate::corpus::{Listed, lists, path_of};
use crate::full;
use crate::looks::harmful;
use crate::support::{PASSPHRASE, TestDesk, first_use};

const PROGRAM: &str = env!("CARGO_BIN_EXE_tilsyn");
/// The clock of every run.
const NOW: &str = "2026-11-21T14:32:07+01:00";

/// What a run came to.
pub(crate) struct Run {
    code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("{}{}", self.out, self.err))
    }

    pub(crate) fn problem(&self) -> Value {
        serde_json::from_str(&self.err).unwrap_or_else(|_| panic!("{}{}", self.out, self.err))
    }

    pub(crate) fn problem_code(&self) -> String {
        self.problem()["problem"].as_str().unwrap().to_owned()
    }

    pub(crate) fn says(&self, code: i32) -> &Self {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        self
    }
}

/// Runs the program in surroundings of its own; nothing it writes may be obeyed by a terminal.
pub(crate) fn tilsyn(arguments: &[&str]) -> Run {
    let run = tilsyn_raw(arguments, &[]);
    for text in [&run.out, &run.err] {
        assert_eq!(harmful(text), None, "{arguments:?}: {text}");
    }
    run
}

fn tilsyn_raw(arguments: &[&str], variables: &[(&str, &str)]) -> Run {
    static HOME: OnceLock<TempDir> = OnceLock::new();
    let home = HOME.get_or_init(|| TempDir::new().unwrap()).path();
    let mut command = Command::new(PROGRAM);
    for (name, _) in std::env::vars_os().filter(|(n, _)| n.to_string_lossy().starts_with("TILSYN"))
    {
        command.env_remove(name);
    }
    let output = command
        .args(arguments)
        .env("HOME", home)
        .env("XDG_DATA_HOME", home)
        .env("TILSYN_NOW", NOW)
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn corpus(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile").join(file)
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A list of 40 cases in two types, and its folder.
fn list() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("liste.csv");
    let mut text = "Sagsnr;Sagstype\n".to_owned();
    for number in 1..=40 {
        let kind = if number % 4 == 0 { "Ældre" } else { "Nye" };
        text.push_str(&format!("26-{number:04};{kind}\n"));
    }
    text.push_str("26-0007;Nye\n");
    fs::write(&file, text).unwrap();
    (folder, file)
}

/// A demonstration with a year of closed months, made once; every test gets a copy of its own.
pub(crate) fn demonstration() -> TempDir {
    static MADE: OnceLock<TempDir> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let arguments = ["demo", "--no-open", "--years", "1", "--into", path(folder.path())];
        let run = tilsyn(&arguments);
        run.says(0);
        assert!(run.out.contains("Sygedagpenge Nord"), "{}", run.out);
        folder
    });
    let copy = TempDir::new().unwrap();
    let database = copy.path().join("tilsyn.db");
    fs::copy(made.path().join("tilsyn.db"), database).unwrap();
    copy
}

/// A demonstrated centre, a copy of its own for each who asks.
pub(crate) fn demonstrated_centre() -> TempDir {
    static MADE: OnceLock<TempDir> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let into = path(folder.path());
        let made = tilsyn(&["demo", "--scale", "centre", "--into", into, "--no-open", "--json"]);
        let made = made.says(0).json();
        assert_eq!((&made["teams"], &made["months"]), (&8.into(), &24.into()));
        folder
    });
    let copy = TempDir::new().unwrap();
    fs::copy(made.path().join("tilsyn.db"), copy.path().join("tilsyn.db")).unwrap();
    copy
}

/// Every command with a help of its own.
const COMMANDS: &[&str] = &[
    "",
    "demo",
    "cases",
    "cases check",
    "sample draw",
    "sample verify",
    "calibration show",
    "calibration start",
    "calibration take",
    "calibration write",
    "checklist list",
    "checklist show",
    "checklist diff",
    "checklist check",
    "checklist import",
    "checklist template",
    "checklist export",
    "month status",
    "month close",
    "month reopen",
    "package write",
    "package inspect",
    "package import",
    "package choose",
    "package receipt",
    "package inbox",
    "setup write",
    "setup inspect",
    "setup import",
    "setup teams",
    "setup team",
    "setup centre",
    "quarter status",
    "quarter figures",
    "quarter cases",
    "quarter question",
    "quarter analysis",
    "quarter write",
    "quarter move",
    "initiative list",
    "initiative show",
    "initiative add",
    "initiative change",
    "initiative criterion",
    "initiative weigh",
    "initiative dose",
    "initiative decide",
    "initiative start",
    "initiative carry-out",
    "initiative measured",
    "initiative close",
    "initiative give-up",
    "initiative follow-up",
    "initiative follow-ups",
    "initiative hindrances",
    "initiative overview",
    "mirror audits",
    "mirror audit",
    "mirror remarks",
    "mirror remark",
    "mirror complaints",
    "mirror complaint",
    "plan list",
    "plan add",
    "plan state",
    "plan bundle",
    "target list",
    "target add",
    "target change",
    "target barometer",
    "target measure",
    "report",
    "backup now",
    "backup list",
    "backup restore",
    "check",
    "completions",
    "man",
];

const CLAPS_OWN: [&str; 7] =
    ["OPTIONS", "COMMAND", "FILE>", "DIR>", "LABEL>", "default:", "possible"];

#[test]
fn help_is_there_for_every_command_in_both_languages() {
    for (lang, usage) in [("da", "Brug: tilsyn"), ("en", "Usage: tilsyn")] {
        for command in full::sampled(COMMANDS, 6) {
            let words = || command.split_whitespace();
            let by_flag: Vec<&str> = words().chain(["--help", "--lang", lang]).collect();
            let run = tilsyn(&by_flag);
            assert!(run.says(0).out.contains(usage), "{command}: {}", run.out);
            assert!(!run.out.contains("cli-"), "{}", run.out);
            // In Danish help nothing is left of clap's own English.
            let left = CLAPS_OWN.iter().find(|word| lang == "da" && run.out.contains(**word));
            assert_eq!(left, None, "{command}: {}", run.out);
        }
        for command in ["", "month", "quarter figures"] {
            let words = command.split_whitespace();
            let by_command: Vec<&str> = ["--lang", lang, "help"].into_iter().chain(words).collect();
            assert!(tilsyn(&by_command).says(0).out.contains(usage), "{command}");
        }
    }
    // What this program was built without is not offered.
    let offered = tilsyn(&["report", "--help"]).out.contains("pdf, docx");
    assert_eq!(offered, cfg!(feature = "pdf"));
    assert!(tilsyn(&["--help"]).out.contains("Brug: tilsyn [VALG] [KOMMANDO]"));
    assert!(tilsyn(&["--version"]).says(0).out.starts_with("tilsyn "));
    let by_variable = tilsyn_raw(&["--help"], &[("TILSYN_LANG", "en")]);
    assert!(by_variable.out.contains("Usage:"), "{}", by_variable.out);
}

#[test]
fn wrong_usage_is_2_and_says_what() {
    let cases: &[(&[&str], &str)] = &[
        (&["nonsense"], "usage-unknown-command"),
        (&["sample"], "usage-missing-command"),
        (&["sample", "drw"], "usage-unknown-command"),
        (&["cases", "check"], "usage-missing"),
        (&["cases", "check", "a", "--blue"], "usage-unknown-argument"),
        (&["month", "status", "--month", "2026-13"], "usage-value"),
        (&["month", "status", "--month"], "usage-value-missing"),
        (&["check", "--now", "yesterday"], "usage-value"),
        (&["check", "--lang", "sv"], "usage-value"),
        (&["report", "novel", "--out", "x"], "usage-value"),
        (&["demo", "--years", "-1"], "usage-unknown-argument"),
        (&["sample", "draw", "--size", "3"], "usage-missing"),
        (&["help", "nonsense"], "usage-unknown-command"),
        (&["check", "\u{1b}[31m"], "usage-unknown-argument"),
    ];
    for (arguments, code) in cases {
        let run = tilsyn(&[arguments, &["--json"][..]].concat());
        assert_eq!(run.says(2).problem_code(), *code, "{arguments:?}");
        assert!(run.out.is_empty());
        let problem = run.problem();
        assert!(!problem["message"].as_str().unwrap().contains("problem-"), "{problem}");
        assert!(!problem["hint"].as_str().unwrap().contains("hint-"), "{problem}");
        tilsyn(arguments).says(2);
    }
    let suggestion = tilsyn(&["monht", "--lang", "en"]);
    assert!(suggestion.says(2).err.contains("Did you mean month?"), "{}", suggestion.err);
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_program_without_pdf_says_so() {
    let demo = demonstration();
    let asked = ["report", "month", "--format", "pdf", "--out", "x", "--json", "--data-dir"];
    let run = tilsyn(&[&asked[..], &[path(demo.path())]].concat());
    assert_eq!(run.says(1).problem_code(), "report-without-pdf");
}

#[test]
fn every_foreign_list_ends_as_the_index_says() {
    let made = TempDir::new().unwrap();
    for Listed { file: line, outcomes, counts } in full::sampled(lists(), 5) {
        let file = path_of(&line, made.path());
        let run = tilsyn(&["cases", "check", path(&file), "--json"]);
        let right = outcomes.iter().any(|outcome| match outcome.as_str() {
            "accept" | "accept-warn" => run.code == 0,
            "ask" => run.code == 1,
            "reject" => run.code == 3,
            other => panic!("{other}"),
        });
        assert!(right, "{line}: {} {}{}", run.code, run.out, run.err);
        if run.code == 0 {
            let json = run.json();
            let held_back = json["asks"].as_array().map_or(0, Vec::len);
            let taken = json["taken"].as_u64().unwrap() as usize + held_back;
            assert!(counts.contains(&taken), "{line}: {taken}");
        } else {
            assert!(run.out.is_empty());
            assert!(!run.problem()["details"].as_array().unwrap().is_empty(), "{}", run.err);
        }
        let in_words = tilsyn(&["cases", "check", path(&file)]);
        assert_eq!(in_words.code, run.code, "{line}");
        for text in [&run.out, &run.err, &in_words.out, &in_words.err] {
            for digits in ["251248-9996", "2512489996", "070761-4285", "0707614285"] {
                assert!(!text.contains(digits), "{line}");
            }
        }
    }
    let asked = tilsyn(&["cases", "check", path(&corpus("csv/p17_uden_overskrift.csv")), "--json"]);
    assert!(!asked.says(1).err.contains("Bente"), "{}", asked.err);
    let missing = tilsyn(&["cases", "check", "/nowhere/liste.csv", "--json"]);
    assert_eq!(missing.says(4).problem_code(), "file-not-found");
    let folder = tilsyn(&["cases", "check", env!("CARGO_MANIFEST_DIR"), "--json"]);
    assert_eq!(folder.says(1).problem_code(), "file-is-folder");
}

#[test]
fn a_list_is_told_in_full() {
    let run = tilsyn(&["cases", "check", path(&corpus("csv/p16_dublet_id.csv")), "--json"]);
    let json = run.says(0).json();
    assert_eq!(json["encoding"], "utf-8");
    assert_eq!(json["delimiter"], "semicolon");
    assert_eq!(json["taken"], 8);
    let lines: Vec<u64> = json["duplicates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|found| found["line"].as_u64().unwrap())
        .collect();
    assert_eq!(lines, [10, 11]);
    let columns = json["columns"].as_array().unwrap();
    assert_eq!(columns.first().unwrap()["role"], "case-reference");
    let run = tilsyn(&["cases", "check", path(&corpus("xlsx/p23_fejlceller.xlsx")), "--json"]);
    assert_eq!(run.says(0).json()["refused"][0]["reason"], "row-error-value");
    assert_eq!(run.json()["refused"][0]["line"], 2);
    let run = tilsyn(&["cases", "check", path(&corpus("csv/p20_cpr.csv")), "--json"]);
    assert!(!run.says(0).json()["personal_data"].as_array().unwrap().is_empty());
}

/// How each checklist of the corpus ends: 0 is sound, 1 can be mended where it says, 3 cannot
/// be read at all. Which faults are told is in `hostile_checklists`.
const CHECKLISTS: [(i32, &[&str]); 3] = [
    (0, &["p01", "p02", "p16", "p17", "p25"]),
    (1, &["p03", "p04", "p05", "p06", "p07", "p08", "p09", "p12", "p13", "p20", "p22", "p23"]),
    (3, &["p10", "p11", "p14", "p15", "p18", "p19", "p21"]),
];

#[test]
fn every_foreign_checklist_ends_with_its_faults_named() {
    let folder = corpus("toml");
    let mut tried = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let file = entry.unwrap().path();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let is_here = |(_, names): &&(i32, &[&str])| names.iter().any(|p| name.starts_with(p));
        let (expected, _) = CHECKLISTS.iter().find(is_here).unwrap();
        tried += 1;
        let run = tilsyn(&["checklist", "check", path(&file), "--json"]);
        run.says(*expected);
        if *expected == 0 {
            run.json();
            continue;
        }
        let problem = run.problem();
        for fault in problem["details"].as_array().unwrap() {
            assert!(fault["code"].as_str().unwrap().starts_with("fault-"), "{fault}");
            assert!(!fault["message"].as_str().unwrap().contains("fault-"), "{fault}");
            assert!(!fault["message"].as_str().unwrap().contains('$'), "{fault}");
        }
        let in_words = tilsyn(&["checklist", "check", path(&file), "--lang", "en"]);
        assert_eq!(in_words.code, run.code);
        assert!(in_words.err.contains(&name), "{}", in_words.err);
    }
    assert_eq!(tried, CHECKLISTS.iter().map(|(_, names)| names.len()).sum::<usize>());
    let both =
        [corpus("toml/p01_minimal.toml"), corpus("toml/p25_aendret_indhold_samme_version.toml")];
    let run = tilsyn(&["checklist", "check", path(&both[0]), path(&both[1]), "--json"]);
    assert!(run.says(1).err.contains("fault-same-version-other-content"), "{}", run.err);
    let faults = tilsyn(&["checklist", "check", path(&corpus("toml/p03_dublet_id.toml"))]);
    let line = faults.says(1).err.lines().find(|line| line.contains("p03_dublet")).unwrap();
    assert!(line.contains(".toml:") && line.contains("s1"), "{line}");
    tilsyn(&["checklist", "check", "/nowhere.toml"]).says(4);
}

#[test]
fn the_draw_is_what_sha256sum_and_sort_say() {
    let (folder, file) = list();
    let arguments = ["sample", "draw", "--cases", path(&file), "--size", "10"];
    let chance = ["--label", "2026-11:team-nord", "--seed", "16553009094929369057", "--json"];
    let json = tilsyn(&[&arguments[..], &chance].concat()).says(0).json();
    assert_eq!(json["method"], "tilsyn1");
    assert_eq!((&json["frame_size"], &json["duplicates"]), (&40.into(), &1.into()));
    let ids = |list: &Value| -> Vec<String> {
        let list = list.as_array().unwrap().iter();
        list.map(|case| case["id"].as_str().unwrap().to_owned()).collect()
    };
    let (selected, reserve) = (ids(&json["selected"]), ids(&json["reserve"]));
    assert_eq!((selected.len(), reserve.len()), (10, 30));

    let script = r#"set -e
        while IFS= read -r id; do
          printf '%s\t%s\n' "$(printf 'tilsyn1|%s|%s|%s' "$SEED" "$LABEL" "$id" | sha256sum | cut -c1-64)" "$id"
        done < "$LIST" | LC_ALL=C sort
        LC_ALL=C sort "$LIST" | sha256sum | cut -c1-64"#;
    let cases = folder.path().join("sager.txt");
    let all: Vec<String> = (1..=40).map(|number| format!("26-{number:04}\n")).collect();
    fs::write(&cases, all.concat()).unwrap();
    let again = Command::new("sh")
        .args(["-c", script])
        .env("SEED", "16553009094929369057")
        .env("LABEL", "2026-11:team-nord")
        .env("LIST", &cases)
        .output();
    let Ok(again) = again else { return };
    if !again.status.success() {
        return;
    }
    let again = String::from_utf8(again.stdout).unwrap();
    let mut lines: Vec<&str> = again.lines().collect();
    assert_eq!(json["frame_sha256"], lines.pop().unwrap());
    let expected: Vec<(&str, &str)> =
        lines.iter().map(|line| line.split_once('\t').unwrap()).collect();
    let order: Vec<&str> = expected.iter().map(|(_, id)| *id).collect();
    assert_eq!([selected, reserve].concat(), order);
    assert_eq!(json["selected"][0]["ticket"], expected.first().unwrap().0);
}

#[test]
fn a_certificate_is_verified_by_drawing_again() {
    let (folder, file) = list();
    let certificate = folder.path().join("bevis.json");
    let draw = ["sample", "draw", "--cases", path(&file), "--label", "2026-11:nord"];
    let kinds: [&[&str]; 2] = [
        &["--size", "7", "--seed", "abc"],
        &["--size", "8", "--strata", "sagstype", "--allocation", "proportional"],
    ];
    for kind in kinds {
        let _ = fs::remove_file(&certificate);
        let written = ["--certificate", path(&certificate), "--json"];
        let drawn = tilsyn(&[&draw[..], kind, &written].concat()).says(0).json();
        for arguments in [&[][..], &["--cases", path(&file)]] {
            let verify = ["sample", "verify", path(&certificate), "--json"];
            let verified = tilsyn(&[&verify[..], arguments].concat()).says(0).json();
            assert_eq!(verified["verified"], "drawn-again");
            assert_eq!(verified["selected"].as_array().unwrap().len(), {
                drawn["selected"].as_array().unwrap().len()
            });
        }
        let twice = tilsyn(&[&draw[..], kind, &written].concat());
        assert_eq!(twice.says(1).problem_code(), "file-exists");
    }
    let strata = tilsyn(&[&draw[..], kinds[1], &["--json"]].concat()).json();
    assert_eq!(strata["strata"][0]["name"], "Nye");
    assert_eq!(strata["strata"][0]["size"], 6);
    assert_eq!(strata["selected"][0]["stratum"], "Nye");

    let verify = |arguments: &[&str]| {
        let whole = ["sample", "verify", path(&certificate), "--json"];
        tilsyn(&[&whole[..], arguments].concat())
    };
    let other = folder.path().join("anden.csv");
    fs::write(&other, "Sagsnr\n26-1\n26-2\n").unwrap();
    let differs = verify(&["--cases", path(&other)]);
    assert_eq!(differs.says(1).problem_code(), "certificate-does-not-hold");
    let message = differs.problem()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("40") && message.contains('2'), "{message}");

    let text = fs::read_to_string(&certificate).unwrap();
    let damage =
        |from: &str, to: &str| fs::write(&certificate, text.replacen(from, to, 1)).unwrap();
    damage("\"sample_size\":8", "\"sample_size\":9");
    assert_eq!(verify(&[]).says(1).problem_code(), "certificate-does-not-hold");
    damage("{", "{ ");
    assert_eq!(verify(&[]).says(3).problem_code(), "certificate-edited");
    damage("\"format_version\":1", "\"format_version\":9");
    assert_eq!(verify(&[]).says(3).problem_code(), "certificate-too-new");
    damage("{", "[");
    assert_eq!(verify(&[]).says(3).problem_code(), "certificate-not-readable");
    fs::remove_file(&certificate).unwrap();
    assert_eq!(verify(&[]).says(4).problem_code(), "file-not-found");
}

#[test]
fn a_draw_that_cannot_be_is_refused_in_words() {
    let (folder, file) = list();
    let empty = folder.path().join("tom.csv");
    fs::write(&empty, "Sagsnr\n").unwrap();
    let cases: &[(&Path, &[&str], i32, &str)] = &[
        (&file, &["--size", "41"], 1, "draw-larger-than-list"),
        (&file, &["--size", "0"], 1, "draw-size-zero"),
        (&file, &["--size", "3", "--label", "æ"], 1, "draw-label"),
        (&file, &["--size", "3", "--label", ""], 1, "draw-label"),
        (&file, &["--size", "3", "--seed", "a|b"], 1, "draw-seed"),
        (&file, &["--size", "3", "--strata", "farve"], 1, "strata-column-unknown"),
        (&file, &["--size", "3", "--strata", "Sagsnr"], 1, "strata-column-unknown"),
        (&file, &["--size", "1", "--strata", "case-type"], 1, "draw-too-small"),
        (&empty, &["--size", "3"], 3, "list-not-read"),
        (Path::new("/nowhere.csv"), &["--size", "3"], 4, "file-not-found"),
    ];
    for (file, arguments, exit, code) in cases {
        let label: &[&str] =
            if arguments.contains(&"--label") { &[] } else { &["--label", "2026-11:x"] };
        let draw = ["sample", "draw", "--cases", path(file), "--json"];
        let run = tilsyn(&[&draw[..], label, arguments].concat());
        assert_eq!(run.says(*exit).problem_code(), *code, "{arguments:?}");
        assert!(!run.problem()["message"].as_str().unwrap().contains('$'), "{}", run.err);
    }
}

#[test]
fn references_like_personal_numbers_are_asked_about() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("liste.csv");
    let others: String = (1..=9).map(|number| format!("26-{number}\n")).collect();
    fs::write(&file, format!("Sagsnr\n251248-9996\n{others}")).unwrap();
    let check = tilsyn(&["cases", "check", path(&file), "--json"]);
    assert_eq!(check.says(1).problem_code(), "list-asks");
    assert_eq!(check.json()["asks"], serde_json::json!([2]));
    let draw = ["sample", "draw", "--cases", path(&file), "--size", "3", "--label", "x", "--json"];
    assert_eq!(tilsyn(&draw).says(1).problem_code(), "list-asks");
    let json = tilsyn(&[&draw[..], &["--take-anyway"]].concat()).says(0).json();
    assert_eq!(json["frame_size"], 10);
}

#[test]
fn versions_of_a_checklist_are_told_apart() {
    let json = tilsyn(&["checklist", "diff", "syg@1", "syg@2", "--json"]).says(0).json();
    assert_eq!((&json["before"], &json["now"]), (&"syg@1".into(), &"syg@2".into()));
    let count = |what: &str| json["questions"][what].as_array().unwrap().len();
    let (one, two) = (questions("syg@1"), questions("syg@2"));
    let kept = count("other_meaning") + count("amended") + count("same");
    assert_eq!((kept + count("gone"), kept + count("new")), (one, two));
    assert!(count("other_meaning") > 0 && count("new") > 0, "{json}");
    let danish = tilsyn(&["checklist", "diff", "syg@1", "syg@2"]);
    let said = format!(
        "{} spørgsmål udgår, {} er nyt, {} har ny betydning og kan ikke sammenlignes.",
        count("gone"),
        count("new"),
        count("other_meaning")
    );
    assert!(danish.says(0).out.contains(&said), "{}", danish.out);
    let english = tilsyn(&["checklist", "diff", "syg@1", "syg@2", "--lang", "en"]);
    assert!(english.says(0).out.contains("cannot be compared"), "{}", english.out);
    let same = tilsyn(&["checklist", "diff", "gen@1", "gen@1", "--json"]).says(0).json();
    assert!(same["questions"]["amended"].as_array().unwrap().is_empty());
    let unknown = tilsyn(&["checklist", "diff", "syg@1", "syg@99", "--json"]);
    assert_eq!(unknown.says(1).problem_code(), "checklist-unknown");
}

/// How many questions a list judges.
fn questions(list: &str) -> usize {
    let shown = tilsyn(&["checklist", "show", list, "--json"]).says(0).json();
    let questions = shown["questions"].as_array().unwrap().clone();
    questions.iter().filter(|question| question["purpose"] == "judged").count()
}

#[test]
fn checklists_are_listed_shown_and_written() {
    let list = tilsyn(&["checklist", "list", "--json"]).says(0).json();
    let lists = list["checklists"].as_array().unwrap();
    assert!(lists.iter().any(|list| list["id"] == "gen" && list["version"] == 1));
    let shown = tilsyn(&["checklist", "show", "syg@1", "--json"]).says(0).json();
    assert_eq!((&shown["id"], &shown["version"]), (&"syg".into(), &1.into()));
    assert!(shown["questions"].as_array().unwrap().len() >= 12);
    // A draft is never the one that is meant.
    let newest = tilsyn(&["checklist", "show", "syg", "--json"]).says(0).json();
    assert_eq!(newest["standing"], "in-force");
    let unknown = tilsyn(&["checklist", "show", "syg@99", "--json"]);
    assert_eq!(unknown.says(1).problem_code(), "checklist-unknown");

    let folder = TempDir::new().unwrap();
    let file = folder.path().join("gen.toml");
    tilsyn(&["checklist", "export", "gen", "--out", path(&file)]).says(0);
    let read = tilsyn::catalogue::checklist::parse("gen.toml", &fs::read(&file).unwrap());
    assert_eq!(read.unwrap().reference.id, "gen");
    // Other content under a number that is taken, even if only the remarks are gone.
    let check = tilsyn(&["checklist", "check", path(&file), "--json"]);
    assert!(check.says(1).err.contains("fault-same-version-other-content"), "{}", check.err);

    let data = TempDir::new().unwrap();
    let own = data.path().join("checklists");
    fs::create_dir(&own).unwrap();
    fs::copy(corpus("toml/p01_minimal.toml"), own.join("egen.toml")).unwrap();
    let with_own = ["checklist", "list", "--json", "--data-dir", path(data.path())];
    let lists = tilsyn(&with_own).says(0).json();
    let lists = lists["checklists"].as_array().unwrap();
    assert_eq!(lists.iter().filter(|list| list["origin"] == "own").count(), 1);
    fs::copy(corpus("toml/p04_cyklisk.toml"), own.join("fejl.toml")).unwrap();
    let run = tilsyn(&with_own);
    assert_eq!(run.says(1).problem_code(), "checklists-faulty");
    assert_eq!(run.json()["checklists"].as_array().unwrap().len(), lists.len());
}

#[test]
fn a_month_is_told_closed_and_opened() {
    let demo = demonstration();
    let month = |arguments: &[&str]| {
        let data = ["--data-dir", path(demo.path()), "--json"];
        tilsyn(&[&["month"], arguments, &data].concat())
    };
    let status = month(&["status"]).says(0).json();
    assert_eq!((&status["month"], &status["closed"]), (&"2026-11".into(), &false.into()));
    assert_eq!((&status["frame_cases"], &status["cases"]), (&214.into(), &12.into()));
    assert_eq!((&status["done"], &status["open_critical"]), (&4.into(), &1.into()));
    let gaps = status["gaps"].as_array().unwrap().len();
    assert!(gaps > 100);
    let fifth = &status["lines"][4];
    let (answered, due) = (fifth["answered"].as_u64().unwrap(), fifth["due"].as_u64().unwrap());
    assert!(answered > 10 && answered < due, "{fifth}");

    let close = month(&["close"]);
    assert_eq!(close.says(1).problem_code(), "month-not-ready");
    assert_eq!(close.problem()["details"].as_array().unwrap().len(), gaps);

    let october = ["--month", "2026-10", "--team", "Sygedagpenge Nord"];
    let closed = month(&[&["status"], &october[..]].concat()).says(0).json();
    assert_eq!(closed["closing"]["version"], 1);
    let again = month(&[&["close"], &october[..]].concat());
    assert_eq!(again.says(1).problem_code(), "month-closed");
    let no_reason = month(&[&["reopen", "--reason", " "], &october[..]].concat());
    assert_eq!(no_reason.says(1).problem_code(), "reason-missing");
    let reopened = month(&[&["reopen", "--reason", "En sag var glemt"], &october[..]].concat());
    assert_eq!(reopened.says(0).json()["closed"], false);
    let closed = month(&[&["close"], &october[..]].concat()).says(0).json();
    assert_eq!((&closed["month"], &closed["closing"]["version"]), (&"2026-10".into(), &2.into()));

    let other = month(&["status", "--team", "Ydelse Syd"]);
    assert_eq!(other.says(1).problem_code(), "team-unknown");
    let future = month(&["close", "--month", "2027-01"]);
    assert_eq!(future.says(1).problem_code(), "month-in-future");
    let text = tilsyn(&["month", "status", "--lang", "en", "--data-dir", path(demo.path())]);
    assert!(text.says(0).out.contains("Reviewed: 4 of 12 cases"), "{}", text.out);
}

#[test]
fn a_demonstration_is_the_same_every_time_and_never_in_a_folder_in_use() {
    let head = |folder: &Path| {
        let entropy = Box::new(|_: &mut [u8]| ());
        let store = tilsyn::store::open(&folder.join("tilsyn.db"), None, entropy).unwrap();
        assert!(store.check_full().unwrap().is_clean());
        store.journal_head().unwrap()
    };
    let make = || {
        let folder = TempDir::new().unwrap();
        let into = path(folder.path()).to_owned();
        let made = tilsyn(&["demo", "--no-open", "--into", &into, "--json"]).says(0).json();
        assert_eq!((&made["listed"], &made["drawn"]), (&214.into(), &12.into()));
        assert_eq!((&made["done"], &made["month"]), (&4.into(), &"2026-11".into()));
        (head(folder.path()), folder)
    };
    let ((first, folder), (second, _)) = (make(), make());
    assert_eq!(first, second);
    let again = tilsyn(&["demo", "--no-open", "--into", path(folder.path()), "--json"]);
    assert_eq!(again.says(1).problem_code(), "demo-folder-taken");
    assert_eq!(head(folder.path()), first);
    // The list that was loaded lies beside it and can be tried.
    let list = folder.path().join("sagsliste-2026-11.csv");
    let json = tilsyn(&["cases", "check", path(&list), "--json"]).says(0).json();
    assert_eq!(json["taken"], 214);
    assert_eq!(json["duplicates"].as_array().unwrap().len(), 1);
}

#[test]
fn copies_are_made_listed_and_put_back() {
    let demo = demonstration();
    let data = ["--data-dir", path(demo.path()), "--json"];
    let in_demo = |arguments: &[&str]| tilsyn(&[arguments, &data].concat());
    assert_eq!(in_demo(&["backup", "list"]).says(0).json()["copies"], serde_json::json!([]));
    let copy =
        in_demo(&["backup", "now"]).says(0).json()["written"][0].as_str().unwrap().to_owned();
    let copies = in_demo(&["backup", "list"]).says(0).json();
    assert_eq!(copies["copies"][0]["path"], copy);
    assert_eq!(in_demo(&["check"]).says(0).json()["findings"], serde_json::json!([]));
    assert_eq!(in_demo(&["check", "--full"]).says(0).json()["full"], true);

    // All pages but the first are overwritten, as a failing disk may do.
    let database = demo.path().join("tilsyn.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes.get_mut(4096..).unwrap().fill(0xA5);
    fs::write(&database, &bytes).unwrap();
    assert_eq!(in_demo(&["check", "--full"]).code, 3);
    assert_eq!(in_demo(&["month", "status"]).says(3).problem_code(), "database-damaged");

    let asked = in_demo(&["backup", "restore", &copy]);
    assert_eq!(asked.says(1).problem_code(), "restore-not-agreed");
    assert_eq!(fs::read(&database).unwrap(), bytes);
    let damaged = demo.path().join("damaged-copy.db");
    fs::write(&damaged, &bytes).unwrap();
    in_demo(&["backup", "restore", path(&damaged), "--yes"]).says(3);
    assert_eq!(fs::read(&database).unwrap(), bytes);
    let gone = in_demo(&["backup", "restore", "/nowhere.db", "--yes"]);
    assert_eq!(gone.says(4).problem_code(), "file-not-found");

    let restored = in_demo(&["backup", "restore", &copy, "--yes"]).says(0).json();
    let aside = restored["kept_aside"].as_str().unwrap();
    assert_eq!(fs::read(aside).unwrap(), bytes);
    in_demo(&["check", "--full"]).says(0);
    assert_eq!(in_demo(&["month", "status"]).says(0).json()["done"], 4);
    assert!(!demo.path().join("restoring").exists());
}

#[test]
fn a_database_that_is_not_to_be_opened_is_named() {
    let folder = TempDir::new().unwrap();
    let data = ["--data-dir", path(folder.path()), "--json"];
    let status = || tilsyn(&[&["month", "status"][..], &data].concat());
    assert_eq!(status().says(4).problem_code(), "database-missing");
    tilsyn(&[&["check"][..], &data].concat()).says(4);

    let database = folder.path().join("tilsyn.db");
    let make = |sql: &str| {
        let _ = fs::remove_file(&database);
        rusqlite::Connection::open(&database).unwrap().execute_batch(sql).unwrap();
    };
    make("CREATE TABLE t (a)");
    assert_eq!(status().says(3).problem_code(), "database-foreign");
    make("PRAGMA application_id = 1953066099; PRAGMA user_version = 99; CREATE TABLE t (a)");
    assert_eq!(status().says(3).problem_code(), "database-too-new");
    fs::write(&database, vec![0xA5; 8192]).unwrap();
    assert_eq!(status().says(3).problem_code(), "key-file-missing");
    let checked = tilsyn(&[&["check"][..], &data].concat());
    assert_eq!(checked.says(3).problem_code(), "key-file-missing");

    let demo = demonstration();
    let entropy = Box::new(|_: &mut [u8]| ());
    let held = tilsyn::store::open(&demo.path().join("tilsyn.db"), None, entropy).unwrap();
    let busy = tilsyn(&["month", "status", "--json", "--data-dir", path(demo.path())]);
    assert_eq!(busy.says(4).problem_code(), "database-open-elsewhere");
    drop(held);
    tilsyn(&["month", "status", "--data-dir", path(demo.path())]).says(0);
}

#[test]
fn an_encrypted_database_asks_for_its_passphrase() {
    let folder = TempDir::new().unwrap();
    let data = folder.path();
    let key = tilsyn::vault::RawKey::new([7; 32]);
    let code = tilsyn::vault::recovery_code(&[1; 30]);
    let work = tilsyn::vault::WorkFactor(4);
    let sealed = tilsyn::vault::seal(&key, "fire gule cykler her", &code, work).unwrap();
    fs::write(data.join("tilsyn.key"), sealed).unwrap();
    let entropy = Box::new(|_: &mut [u8]| ());
    let data_key = tilsyn::store::DataKey([7; 32]);
    tilsyn::store::create(&data.join("tilsyn.db"), Some(&data_key), entropy).unwrap();

    let passphrase = data.join("adgang.txt");
    let check = |arguments: &[&str]| {
        let whole = ["check", "--full", "--json", "--data-dir", path(data)];
        tilsyn(&[&whole[..], arguments].concat())
    };
    let with_file = ["--passphrase-file", path(&passphrase)];
    assert_eq!(check(&[]).says(1).problem_code(), "passphrase-needed");
    assert_eq!(check(&with_file).says(4).problem_code(), "passphrase-file-not-readable");
    fs::write(&passphrase, "fire gule cykler\n").unwrap();
    assert_eq!(check(&with_file).says(1).problem_code(), "key-wrong-secret");
    fs::write(&passphrase, "fire gule cykler her\r\nanden linje\n").unwrap();
    check(&with_file).says(0);
    let by_variable = tilsyn_raw(
        &["check", "--data-dir", path(data)],
        &[("TILSYN_PASSPHRASE_FILE", path(&passphrase))],
    );
    by_variable.says(0);
    fs::write(data.join("tilsyn.key"), "tilsyn-key 1\n").unwrap();
    assert_eq!(check(&with_file).says(3).problem_code(), "key-file-damaged");
    // Whose database is gone must not be asked to begin anew.
    fs::remove_file(data.join("tilsyn.db")).unwrap();
    let status = tilsyn(&["month", "status", "--json", "--data-dir", path(data)]);
    assert_eq!(status.says(3).problem_code(), "key-without-database");
}

#[test]
fn a_passphrase_is_changed_and_replaced_by_the_recovery_code() {
    let mut test = TestDesk::bare();
    let Ok(Response::RecoveryCode(code)) = test.ask(&Request::SetUp(first_use())) else { panic!() };
    test.ask(&Request::ProveRecoveryCode).unwrap();
    test.desk.lock();
    let data = &test.folder.path().join("data");
    let database = fs::read(data.join("tilsyn.db")).unwrap();
    let file = |name: &str, words: &str| {
        fs::write(data.join(name), words).unwrap();
        path(&data.join(name)).to_owned()
    };
    let (first, second) = (file("1", PASSPHRASE), file("2", "fem blå både dér"));
    let (third, short) = (file("3", "seks røde æbler i går"), file("kort", "kort"));
    let (right, wrong) =
        (file("kode", &code.as_str().to_lowercase()), file("forkert", &"A".repeat(30)));
    let run = |command: &[&str]| {
        let whole = [&["--data-dir", path(data), "--json", "passphrase"], command].concat();
        tilsyn(&whole)
    };
    let change = |old: &str, new: &str| {
        run(&["change", "--passphrase-file", old, "--new-passphrase-file", new])
    };
    let recover = |code: &str, new: &str| {
        run(&["recover", "--code-file", code, "--new-passphrase-file", new])
    };
    assert_eq!(change(&first, &short).says(1).problem_code(), "passphrase-short");
    assert_eq!(change(&second, &third).says(1).problem_code(), "key-wrong-secret");
    change(&first, &second).says(0);
    assert_eq!(fs::read(data.join("tilsyn.db")).unwrap(), database, "only the key file is written");
    assert_eq!(change(&first, &third).says(1).problem_code(), "key-wrong-secret");
    assert_eq!(recover(&wrong, &third).says(1).problem_code(), "key-wrong-secret");
    assert_eq!(recover(&right, &short).says(1).problem_code(), "passphrase-short");
    recover(&right, &third).says(0);
    let check = |file: &str| {
        tilsyn(&["check", "--data-dir", path(data), "--json", "--passphrase-file", file])
    };
    check(&third).says(0);
    assert_eq!(check(&second).says(1).problem_code(), "key-wrong-secret");
}

#[test]
fn completions_and_manual_pages_come_from_the_same_definition() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = tilsyn_raw(&["completions", shell], &[]);
        assert!(run.says(0).out.contains("checklist"), "{shell}");
    }
    let folder = TempDir::new().unwrap();
    let run = tilsyn(&["man", "--out", path(folder.path()), "--json"]);
    let pages = run.says(0).json()["written"].as_array().unwrap().len();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), pages);
    let page = fs::read_to_string(folder.path().join("tilsyn-month-close.1")).unwrap();
    assert!(page.contains("Afslutter måneden"), "{page}");
}

#[test]
fn a_reader_that_has_had_enough_is_no_fault() {
    let mut child = Command::new(PROGRAM)
        .args(["checklist", "show", "gen", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn the_reader_process_reads_and_no_more() {
    let mut child = Command::new(PROGRAM)
        .arg("read-sheet")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"nonsense").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let answer = String::from_utf8(output.stdout).unwrap();
    assert!(answer.contains("Fault"), "{answer}");
}

#[test]
fn a_database_of_the_first_schema_is_brought_up_to_date_after_a_copy() {
    let folder = TempDir::new().unwrap();
    let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schema-1.db");
    fs::copy(old, folder.path().join("tilsyn.db")).unwrap();
    let data = path(folder.path());
    let before = tilsyn(&["--data-dir", data, "--json", "month", "status"]);
    assert_eq!(before.says(0).json()["lines"].as_array().unwrap().len(), 12);
    tilsyn(&["--data-dir", data, "check", "--full"]).says(0);
    let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let copies = names.filter(|name| name.to_string_lossy().contains("schema")).count();
    assert_eq!(copies, 1, "the database as it was");
    tilsyn(&["--data-dir", data, "setup", "teams"]).says(0);
}

#[test]
fn a_month_goes_from_team_to_centre_and_its_receipt_comes_back() {
    let (team, centre, files) = (demonstration(), TempDir::new().unwrap(), TempDir::new().unwrap());
    tilsyn(&["demo", "--no-open", "--into", path(centre.path())]).says(0);
    let at = |name: &str| path(&files.path().join(name)).to_owned();
    let on = |data: &TempDir, arguments: &[&str]| {
        let home = path(files.path());
        let all = [&["--data-dir", path(data.path()), "--json"][..], arguments].concat();
        tilsyn_raw(&all, &[("HOME", home)])
    };
    let setup = at("setup.tilsyn");
    let arguments = ["setup", "team", "Sygedagpenge Nord", "--cases", "18", "--from", "2025-11-01"];
    on(&centre, &arguments).says(0);
    on(&centre, &["setup", "centre", "--deadline", "5", "--inbox", path(files.path())]).says(0);
    let written = on(&centre, &["setup", "write", "--out", &setup]);
    let words = written.says(0).json()["words"].as_str().unwrap().to_owned();
    assert_eq!(
        on(&team, &["setup", "import", &setup]).says(1).problem_code(),
        "setup-words-not-compared"
    );
    let wrong = on(&team, &["setup", "import", &setup, "--words", "a b c d e f"]);
    assert_eq!(wrong.says(1).problem_code(), "setup-words-differ");
    on(&team, &["setup", "import", &setup, "--words", &words.replace(" – ", " ")]).says(0);

    let (first, second) = (at("a.tilsyn"), at("b.tilsyn"));
    let write = |out: &str| on(&team, &["package", "write", "--month", "2026-10", "--out", out]);
    let made = write(&first);
    let made = made.says(0).json();
    assert_eq!(write(&second).says(0).json()["sha256"], made["sha256"]);
    assert_eq!(fs::read(&first).unwrap(), fs::read(&second).unwrap());

    let inspected = on(&centre, &["package", "inspect", &first]);
    assert_eq!(inspected.says(0).json()["files"][0]["outcome"], "unknown-sender");
    let unasked = on(&centre, &["package", "import", &first]);
    assert_eq!(unasked.says(1).problem_code(), "files-of-unknown-senders");
    let sender = made["sender_words"].as_str().unwrap();
    let taken = on(&centre, &["package", "import", &first, "--words", sender]);
    let taken = taken.says(0).json();
    assert_eq!(taken["files"][0]["outcome"], "new");
    assert_eq!(taken["files"][0]["about"]["words"], made["words"]);
    assert_eq!(
        on(&centre, &["package", "import", &second]).says(0).json()["files"][0]["outcome"],
        "same"
    );
    let rubbish = at("c.tilsyn");
    fs::write(&rubbish, "rubbish").unwrap();
    let refused = on(&centre, &["package", "import", &rubbish]);
    assert_eq!(refused.says(3).problem_code(), "files-refused");

    let quarter = on(&centre, &["quarter", "status", "--quarter", "2026-Q4"]);
    let quarter = quarter.says(0).json();
    assert_eq!(quarter["teams"][0]["cells"][0]["state"], "received");
    assert_eq!(quarter["total"]["drawn"], made["counts"]["drawn"]);
    let receipt = taken["files"][0]["receipt"].as_str().unwrap();
    on(&team, &["package", "receipt", receipt]).says(0);
    assert!(write(&first).says(0).json()["received_at"].is_string());
    for data in [&team, &centre] {
        on(data, &["check", "--full"]).says(0);
    }
}
