//! A centre's quarter from received months to the submitted analysis.

use tilsyn::api::quarter::{
    AnalysisView, Behind, CaseBehind, FiguresView, OfQuarter, Period, Quartered,
};
use tilsyn::api::{Problem, Request, Response};
use tilsyn::catalogue::sentences::analysis as said;
use tilsyn::catalogue::texts::Texts;
use tilsyn::domain::checklist::Severity;
use tilsyn::domain::package::MonthPackage;
use tilsyn::domain::quarter::analysis::{Lack, Part, State};
use tilsyn::ops::generated;
use tilsyn::shell::clock::Clock;

use super::quarter_again::{TEAMS, invented};
use crate::post::desk_of;
use crate::support::TestDesk;

/// A centre in October 2026 with these months of the third quarter.
pub(crate) fn centre(months: Vec<MonthPackage>) -> TestDesk {
    centre_called("Center Ø", months)
}

/// The same under another name.
pub(crate) fn centre_called(name: &str, months: Vec<MonthPackage>) -> TestDesk {
    let mut test = desk_of("Ledelsen", name, true);
    test.clock = Clock::standing("2026-10-05T09:00:00+02:00").expect("a moment");
    let moment = test.clock.moment();
    let teams: Vec<(String, u32)> = TEAMS.iter().map(|team| ((*team).to_owned(), 6)).collect();
    let first = "2026-07-01".parse().expect("a day");
    generated::add_teams(&mut test.desk, &moment, &teams, first).expect("teams");
    generated::add_months(&mut test.desk, &moment, months).expect("months");
    test
}

pub(crate) fn ask(test: &mut TestDesk, asked: OfQuarter) -> Result<Quartered, Problem> {
    match test.ask(&Request::Quarter(asked))? {
        Response::Quarter(found) => Ok(found),
        other => panic!("{other:?}"),
    }
}

pub(crate) fn third_quarter() -> Period {
    Period::quarter("2026-Q3".parse().expect("a quarter"))
}

pub(crate) fn figures(test: &mut TestDesk, period: Period) -> FiguresView {
    match ask(test, OfQuarter::Show(period)).expect("figures") {
        Quartered::Figures(view) => *view,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn behind(test: &mut TestDesk, of: Behind) -> Vec<CaseBehind> {
    let period = third_quarter();
    match ask(test, OfQuarter::ShowBehind { period, of }).expect("cases") {
        Quartered::Behind(view) => {
            assert!(!view.is_cut);
            view.cases
        }
        other => panic!("{other:?}"),
    }
}

fn analysis(found: Result<Quartered, Problem>) -> AnalysisView {
    match found.expect("an analysis") {
        Quartered::Analysis(view) => *view,
        other => panic!("{other:?}"),
    }
}

/// Approved and submitted, although the text is missing.
pub(crate) fn submit(test: &mut TestDesk) {
    for state in [State::ForApproval, State::Approved] {
        go_to(test, state, "").expect("a step");
    }
    go_to(test, State::Submitted, "Teksten kommer senere.").expect("submitted");
}

/// Opened again.
pub(crate) fn reopen(test: &mut TestDesk) {
    go_to(test, State::Reopened, "Syd sendte en ny juli.").expect("open");
}

fn go_to(test: &mut TestDesk, state: State, reason: &str) -> Result<Quartered, Problem> {
    let quarter = "2026-Q3".parse().expect("a quarter");
    let signed_by = "Karin Eksempel".to_owned();
    ask(test, OfQuarter::GoTo { quarter, state, reason: reason.to_owned(), signed_by })
}

fn write(test: &mut TestDesk, part: Part, words: &str) -> Result<Quartered, Problem> {
    let quarter = "2026-Q3".parse().expect("a quarter");
    ask(test, OfQuarter::WritePart { quarter, part, words: words.to_owned(), not_cpr: false })
}

fn code(found: Result<Quartered, Problem>) -> &'static str {
    found.expect_err("refused").code
}

#[test]
fn every_figure_has_the_cases_behind_it() {
    let mut test = centre(invented(7));
    let view = figures(&mut test, third_quarter());
    let all = behind(&mut test, Behind::default());
    assert_eq!(all.len() as u64, view.figures.completion.reviewed);
    let in_error = Behind { severity: Some(Severity::Error), ..Behind::default() };
    assert_eq!(behind(&mut test, in_error).len() as u64, view.figures.share.x);
    for question in &view.figures.questions.questions {
        let of = Behind { question: Some(question.key.clone()), ..Behind::default() };
        assert_eq!(behind(&mut test, of).len() as u64, question.answers.not_in_order());
    }
    for kind in &view.figures.findings.kinds {
        let of = Behind { category: Some(kind.rank.code.clone()), ..Behind::default() };
        let cases = behind(&mut test, of);
        let findings: usize = cases.iter().map(|case| case.answers.len()).sum();
        assert_eq!(findings as u64, kind.rank.n, "{}", kind.rank.code);
    }
    let severities = [Severity::Deficiency, Severity::Error, Severity::Critical];
    for (severity, n) in severities.into_iter().zip(view.figures.findings.by_severity) {
        let of = Behind { exactly: Some(severity), ..Behind::default() };
        let cases = behind(&mut test, of);
        let findings: usize = cases.iter().map(|case| case.answers.len()).sum();
        assert_eq!(findings as u64, n, "{severity:?}");
    }
    let team = Behind { team: Some(TEAMS[1].into()), ..Behind::default() };
    let cases = behind(&mut test, team);
    assert!(!cases.is_empty() && cases.iter().all(|case| case.team.as_str() == TEAMS[1]));
    assert!(cases.iter().all(|case| case.draw.is_some() && case.reference.is_none()));
    let unknown = Period { area: Some("xyz".into()), ..third_quarter() };
    assert_eq!(code(ask(&mut test, OfQuarter::Show(unknown))), "area-unknown");
}

#[test]
fn a_quarter_is_written_approved_submitted_and_opened_again() {
    let mut test = centre(invented(11));
    let quarter = "2026-Q3".parse().expect("a quarter");
    let view = analysis(ask(&mut test, OfQuarter::ShowAnalysis(quarter)));
    assert_eq!(view.state, State::Draft);
    assert!(view.parts.iter().all(|part| part.lacks == [Lack::Words]));
    // Each part has a model sentence.
    for language in
        [tilsyn::catalogue::texts::Language::Danish, tilsyn::catalogue::texts::Language::English]
    {
        let texts = Texts::new(language);
        for part in Part::ALL {
            let model = said::model(part, &view.figures.figures, &view.figures.questions, &texts);
            assert!(!model.is_empty(), "{part:?}");
        }
    }
    assert_eq!(code(write(&mut test, Part::Good, "Borger 251248-9996")), "cpr-in-text");
    let words = "I 14 af 58 tilfældigt udtrukne sager manglede partshøring før sanktion.";
    let view = analysis(write(&mut test, Part::MainResult, words));
    let part = &view.parts[1];
    assert_eq!((part.words.as_str(), part.lacks.as_slice()), (words, &[][..]));

    assert_eq!(code(go_to(&mut test, State::Submitted, "")), "quarter-step");
    go_to(&mut test, State::ForApproval, "").expect("for approval");
    write(&mut test, Part::Good, "Notatskabelonen virker i alle team, og Syd viser den frem.")
        .expect("still written in");
    go_to(&mut test, State::Approved, "").expect("approved");
    assert_eq!(code(write(&mut test, Part::Good, "Mere.")), "quarter-closed");
    let refused = go_to(&mut test, State::Submitted, "").expect_err("five parts are empty");
    assert_eq!((refused.code, refused.details.len()), ("quarter-not-ready", 5));
    let view = analysis(go_to(&mut test, State::Submitted, "Resten aftales mundtligt."));
    assert_eq!(view.state, State::Submitted);
    let (version, name, hash) =
        view.steps.last().expect("a step").submitted.clone().expect("signed");
    assert_eq!((version, name.as_str(), hash.as_str().len()), (1, "Karin Eksempel", 64));

    // A month that comes later changes nothing that was submitted.
    let before = view.figures.clone();
    let late = invented(99).into_iter().take(1).map(|mut package| {
        package.version = 2;
        package
    });
    let moment = test.clock.moment();
    generated::add_months(&mut test.desk, &moment, late.collect()).expect("a later version");
    let view = analysis(ask(&mut test, OfQuarter::ShowAnalysis(quarter)));
    assert!(view.is_overtaken);
    assert_eq!(view.figures, before);
    assert_ne!(figures(&mut test, third_quarter()).figures, before.figures);

    assert_eq!(code(go_to(&mut test, State::Reopened, " ")), "reason-missing");
    let view = analysis(go_to(&mut test, State::Reopened, "Syd sendte en ny juli."));
    assert_eq!(view.state, State::Reopened);
    assert_ne!(view.figures, before, "an open quarter shows what counts now");
    for state in [State::ForApproval, State::Approved] {
        go_to(&mut test, state, "").expect("a step");
    }
    let view = analysis(go_to(&mut test, State::Submitted, "Resten aftales mundtligt."));
    assert_eq!(view.steps.last().expect("a step").submitted.clone().expect("signed").0, 2);
}

#[test]
fn a_quarter_is_not_submitted_before_it_is_over() {
    let mut test = centre(invented(3));
    test.clock = Clock::standing("2026-09-30T15:00:00+02:00").expect("a moment");
    for state in [State::ForApproval, State::Approved] {
        go_to(&mut test, state, "").expect("a step");
    }
    assert_eq!(code(go_to(&mut test, State::Submitted, "Før tid.")), "quarter-not-over");
}
