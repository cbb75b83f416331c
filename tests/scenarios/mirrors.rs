//! What others found beside what was found here, the plans that answer it, and what is to be
//! reached.

use tilsyn::api::mirror::{
    Answers, Aspect, AuditRemark, AuditResult, Colour, MirrorAnswer, Mirrors, OmbudsmanCount, Plan,
    PlanLine, PlanState, RemarkState,
};
use tilsyn::api::target::{Measure, Target, TargetAnswer, Targets};
use tilsyn::api::{Problem, Request, Response};
use tilsyn::domain::initiative::state::State;
use tilsyn::domain::quarter::tally::QuestionKey;
use tilsyn::domain::statistics::target_path::Track;

use super::initiatives::{Centre, centre, step};

fn mirror(centre: &mut Centre, asked: Mirrors) -> Result<MirrorAnswer, Problem> {
    match centre.test.ask(&Request::Mirror(Box::new(asked)))? {
        Response::Mirror(answer) => Ok(answer),
        other => panic!("{other:?}"),
    }
}

fn plans(centre: &mut Centre, asked: Mirrors) -> Vec<PlanLine> {
    match mirror(centre, asked) {
        Ok(MirrorAnswer::Plans(plans)) => plans,
        other => panic!("{other:?}"),
    }
}

fn targets(centre: &mut Centre, asked: Targets) -> Result<TargetAnswer, Problem> {
    match centre.test.ask(&Request::Target(asked))? {
        Response::Target(answer) => Ok(answer),
        other => panic!("{other:?}"),
    }
}

fn audit(area: &str) -> AuditResult {
    AuditResult {
        year: 2026,
        area: area.into(),
        n: 100,
        errors: 39,
        definition: "Sager med mindst én fejl".into(),
        differences: vec![(Aspect::Threshold, "Revisionen tæller også mangler".into())],
        clauses: vec![("Sygedagpengeloven § 11".into(), 4), ("Teglloven § 5".into(), 9)],
    }
}

fn complaints(category: &str, treated: u64, criticised: u64) -> Mirrors {
    let category = category.to_owned();
    Mirrors::SaveComplaints(OmbudsmanCount { year: 2026, category, treated, criticised })
}

#[test]
fn the_audits_result_stands_beside_ours_and_tells_what_nobody_asks_about() {
    let mut centre = centre();
    for quarter in ["2026-Q1", "2026-Q2"] {
        centre.receive(quarter, 4);
    }
    centre.on("2027-03-01");
    // The months are judged by the general list alone, which is the area without a name.
    let named = mirror(&mut centre, Mirrors::SaveAudit(audit("syg"))).expect("stored");
    let MirrorAnswer::Audits(audits) = named else { panic!("no audits") };
    assert_eq!(audits[0].own, None);
    let not_asked: Vec<_> =
        audits[0].not_asked.iter().map(|(clause, errors)| (clause.as_str(), *errors)).collect();
    assert_eq!(not_asked, [("Teglloven § 5", 9)]);
    // The same year and area again is a correction.
    let corrected = AuditResult { errors: 40, ..audit("syg") };
    let again = mirror(&mut centre, Mirrors::SaveAudit(corrected)).expect("stored");
    let MirrorAnswer::Audits(audits) = again else { panic!("no audits") };
    assert_eq!((audits.len(), audits[0].result.errors), (1, 40));

    for (wrong, code) in [
        (AuditResult { errors: 101, ..audit("syg") }, "counts-do-not-fit"),
        (AuditResult { definition: " ".into(), ..audit("syg") }, "audit-definition"),
        (AuditResult { definition: "251248-9996".into(), ..audit("syg") }, "cpr-in-text"),
        (
            AuditResult { differences: vec![(Aspect::Draw, String::new())], ..audit("syg") },
            "audit-difference",
        ),
        (AuditResult { year: 26, ..audit("syg") }, "year-unlikely"),
    ] {
        let refused = mirror(&mut centre, Mirrors::SaveAudit(wrong)).expect_err("refused");
        assert_eq!(refused.code, code);
    }
}

#[test]
fn a_plan_answers_a_remark_and_is_done_when_its_initiatives_are() {
    let mut centre = centre();
    centre.on("2027-01-12");
    let remark = AuditRemark {
        year: 2026,
        number: "3".into(),
        colour: Colour::Red,
        area: "syg".into(),
        words: "Partshøring mangler".into(),
        state: RemarkState::Repeated,
    };
    let stored = mirror(&mut centre, Mirrors::SaveRemark(remark.clone())).expect("stored");
    let MirrorAnswer::Remarks(remarks) = stored else { panic!("no remarks") };
    let remark_id = remarks[0].remark_id;
    assert_eq!(remarks[0].plans, Vec::<i64>::new());
    let plan = |answers| Plan { title: "Partshøring".into(), answers, state: PlanState::Draft };
    let unknown = Mirrors::AddPlan(plan(Answers::Remark(remark_id + 1)));
    assert_eq!(mirror(&mut centre, unknown).expect_err("refused").code, "remark-unknown");
    let added = plans(&mut centre, Mirrors::AddPlan(plan(Answers::Remark(remark_id))));
    let plan_id = added[0].plan_id;
    assert_eq!(added[0].remark, Some(remark));

    let initiative_id = centre.propose("Ny brevskabelon", true);
    let bundle = |into| Mirrors::Bundle { plan_id, initiative_id, into };
    // Twice is once.
    plans(&mut centre, bundle(true));
    let bundled = plans(&mut centre, bundle(true));
    assert_eq!(bundled[0].initiatives[0].initiative_id, initiative_id);
    let done = Mirrors::SetPlanState { plan_id, state: PlanState::Done };
    let refused = mirror(&mut centre, done.clone()).expect_err("refused");
    assert_eq!(refused.code, "plan-has-open-initiatives");
    centre.one(step(initiative_id, State::GivenUp, "2027-01-12", "Lovændring"));
    assert_eq!(plans(&mut centre, done)[0].plan.state, PlanState::Done);
    assert_eq!(plans(&mut centre, bundle(false))[0].initiatives, []);
    let Ok(MirrorAnswer::Remarks(remarks)) = mirror(&mut centre, Mirrors::ShowRemarks) else {
        panic!("no remarks");
    };
    assert_eq!(remarks[0].plans, [plan_id]);
}

#[test]
fn what_borgerraadgiveren_criticises_and_no_initiative_is_about_is_a_gap() {
    let mut centre = centre();
    centre.on("2027-01-12");
    let number = centre.propose("Ny brevskabelon", true);
    centre.declare(number, "2027-Q2");
    let library = tilsyn::catalogue::library::Library::built_in();
    let today = "2027-01-12".parse().expect("a day");
    let list = library.choose(None, today).remove(0);
    let question = list.question("gen-01").expect("a question");
    let about = &question.category.as_ref().expect("a category").id;
    let other = ["vejledning", "journal"].into_iter().find(|id| id != about).expect("another");
    mirror(&mut centre, complaints(about, 5, 2)).expect("stored");
    let answer = mirror(&mut centre, complaints(other, 9, 7)).expect("stored");
    let MirrorAnswer::Complaints(counts, covered) = answer else { panic!("no complaints") };
    assert_eq!(counts.len(), 2);
    let told: Vec<_> =
        covered.iter().map(|of| (of.category.as_str(), &of.initiatives[..])).collect();
    assert_eq!(told, [(other, &[][..]), (about.as_str(), &[number][..])]);
    for (wrong, code) in [
        (complaints("vrøvl", 5, 2), "category-unknown"),
        (complaints(other, 5, 6), "counts-do-not-fit"),
        (complaints(other, 0, 0), "counts-do-not-fit"),
    ] {
        assert_eq!(mirror(&mut centre, wrong).expect_err("refused").code, code);
    }
}

#[test]
fn the_index_waits_for_what_nobody_has_told_and_each_target_stands_against_its_path() {
    let mut centre = centre();
    centre.on("2014-02-01");
    let answer = targets(&mut centre, Targets::AddBarometerFour).expect("set");
    assert_eq!((answer.targets.len(), answer.indices.len()), (2, 1));
    let twice = targets(&mut centre, Targets::AddBarometerFour).expect_err("refused");
    assert_eq!(twice.code, "target-index-there");
    let result = AuditResult { year: 2013, errors: 31, clauses: Vec::new(), ..audit("syg") };
    mirror(&mut centre, Mirrors::SaveAudit(result)).expect("stored");
    let count =
        OmbudsmanCount { year: 2013, category: "journal".into(), treated: 40, criticised: 18 };
    mirror(&mut centre, Mirrors::SaveComplaints(count)).expect("stored");
    let answer = targets(&mut centre, Targets::Show).expect("shown");
    let standing = answer.targets[0].standing.expect("a standing");
    assert_eq!(standing.track, Track::Uncertain);
    assert_eq!(answer.targets[1].standing, None);
    let index = answer.indices[0].index.as_ref().expect("an index");
    assert!(index.parts[0].is_ok() && index.composite.is_err(), "{index:?}");

    let mut complaints = answer.targets[1].target.clone();
    (complaints.baseline, complaints.goal) = (Some(600), Some(300));
    let target_id = Some(answer.targets[1].target_id);
    let told = Targets::Save { target_id, target: complaints };
    let answer = targets(&mut centre, told).expect("told");
    let index = answer.indices[0].index.as_ref().expect("an index");
    let progress = index.composite.expect("an index");
    assert!((progress.value - 0.561).abs() < 1e-3, "{progress:?}");
    assert_eq!(answer.indices[0].cases, 140);
}

#[test]
fn a_target_of_a_question_follows_our_own_random_cases() {
    let mut centre = centre();
    centre.receive("2026-Q3", 4);
    centre.on("2026-10-20");
    let target = Target {
        title: "Notat i alle sager".into(),
        measure: Measure::Question(QuestionKey { question: "gen-01".into(), meaning: 0 }),
        baseline: Some(400),
        baseline_on: "2026-06-30".parse().expect("a day"),
        goal: Some(100),
        goal_on: "2027-06-30".parse().expect("a day"),
        part_of: None,
    };
    let set = Targets::Save { target_id: None, target: target.clone() };
    let answer = targets(&mut centre, set).expect("set");
    let figures = answer.targets[0].figures.expect("figures");
    assert_eq!((figures.errors, figures.n), (24, 60));
    assert_eq!(answer.targets[0].standing.expect("a standing").track, Track::Off);
    let target_id = answer.targets[0].target_id;
    let on = "2026-10-01".parse().expect("a day");
    let typed = Targets::Measure { target_id, on, errors: 1, n: 2, is_full_count: false };
    assert_eq!(targets(&mut centre, typed).expect_err("refused").code, "target-not-typed");
    let higher = Target { goal: Some(400), ..target };
    let wrong = Targets::Save { target_id: None, target: higher };
    assert_eq!(targets(&mut centre, wrong).expect_err("refused").code, "target-goal");
}
