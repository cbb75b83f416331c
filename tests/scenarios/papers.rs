//! Papers of a centre in every format: their counts are those of the figures, they are the same each
//! time, and a file that cannot be written leaves the earlier one.

use tilsyn::api::initiative::{self, Initiatives};
use tilsyn::api::paper::{PaperAnswer, PaperFormat, PaperOf, Papers};
use tilsyn::api::quarter::OfQuarter;
use tilsyn::api::{Problem, Request, Response};
use tilsyn::domain::initiative::{AREAS, Action, Initiative};
use tilsyn::domain::month::Quarter;
use tilsyn::domain::quarter::analysis::State;
use tilsyn::ops::generated;
use tilsyn::shell::clock::Clock;

use super::quarter::{ask, centre, figures, third_quarter};
use super::quarter_again::invented;
use crate::full;
use crate::support::TestDesk;

fn quarter() -> Quarter {
    "2026-Q3".parse().expect("a quarter")
}

pub(super) fn submission() -> PaperOf {
    PaperOf::Submission(quarter())
}

pub(super) fn all() -> Vec<PaperOf> {
    vec![
        PaperOf::Analysis(quarter()),
        PaperOf::Initiatives(quarter()),
        PaperOf::FollowUp(quarter()),
        PaperOf::Submission(quarter()),
        PaperOf::Committee(quarter()),
        PaperOf::Year(2026),
        PaperOf::ActionPlan,
        PaperOf::Code,
        PaperOf::Targets,
    ]
}

fn write(
    test: &mut TestDesk,
    of: PaperOf,
    formats: &[PaperFormat],
) -> Result<Vec<String>, Problem> {
    let asked = Papers::Write {
        of,
        formats: formats.to_vec(),
        plain_csv: false,
        folder: None,
        remember: false,
    };
    match test.ask(&Request::Paper(asked))? {
        Response::Written(paths) => Ok(paths.into_iter().map(|path| path.into_string()).collect()),
        other => panic!("{other:?}"),
    }
}

pub(super) fn shown(test: &mut TestDesk, of: PaperOf) -> String {
    match test.ask(&Request::Paper(Papers::Show(of))).expect("a paper") {
        Response::Paper(PaperAnswer::Shown(view)) => {
            let lines: Vec<&str> = view.lines.iter().map(|line| line.as_str()).collect();
            lines.join("\n")
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_paper_in_every_format_is_written_and_the_same_again() {
    let mut test = centre(invented(7));
    for of in full::sampled(all(), 4) {
        let word = of.word();
        let paths = write(&mut test, of.clone(), PaperFormat::OFFERED).expect(word);
        assert_eq!(paths.len(), PaperFormat::OFFERED.len());
        let read = |path: &String| std::fs::read(path).expect("a file");
        let first: Vec<Vec<u8>> = paths.iter().map(read).collect();
        // Every file follows from the paper, and JSON has all of it.
        write(&mut test, of, &[PaperFormat::Html, PaperFormat::Json]).expect(word);
        assert!(paths.iter().map(read).eq(first), "{word}");
    }
}

/// No text is missing, in either language of the screen nor on paper.
#[test]
fn no_paper_shows_an_id_of_a_text() {
    let mut test = centre(invented(7));
    for of in all() {
        let word = of.word();
        let text = shown(&mut test, of);
        for wrong in ["paper-", "quarter-", "report-", "initiative-", "caveat-", "analysis-"] {
            assert!(!text.contains(wrong), "{word}: {wrong}\n{text}");
        }
    }
}

#[test]
fn the_analysis_has_the_figures_of_the_quarter() {
    let mut test = centre(invented(7));
    let view = figures(&mut test, third_quarter());
    let text = shown(&mut test, PaperOf::Analysis(quarter()));
    let share = &view.figures.share;
    assert!(text.contains(&format!("{}/{}", share.x, share.n)), "{text}");
    let done = &view.figures.completion;
    assert!(text.contains(&format!("{}/{}", done.reviewed, done.planned)));
    for team in &view.figures.teams {
        assert!(text.contains(&team.team), "{}", team.team);
    }
    let caveats = text.matches("! Forbehold:").count();
    assert_eq!(caveats, view.figures.caveats.len());
}

/// Outside the house nobody can be found by a small figure, and no hash or name of a person stands.
#[test]
fn the_committee_sees_no_small_figure() {
    let mut months = invented(7);
    // One team keeps a single month, and few cases with it.
    let team = months.first().expect("a month").month.team.clone();
    let mut kept = false;
    months.retain(|month| {
        let stays = month.month.team != team || !kept;
        kept |= month.month.team == team;
        stays
    });
    for month in months.iter_mut().filter(|month| month.month.team == team) {
        month.month.cases.truncate(3);
    }
    let mut test = centre(months);
    let view = figures(&mut test, third_quarter());
    let small = view.figures.teams.iter().find(|of| of.team == team).expect("the team");
    assert!((1..5).contains(&small.share.n), "{}", small.share.n);
    let text = shown(&mut test, PaperOf::Committee(quarter()));
    let line = text.lines().find(|line| line.starts_with(&team)).expect("its line");
    assert!(line.contains("skjult"), "{line}");
    // A second one is hidden, so that the first cannot be worked out.
    assert!(text.matches("skjult").count() >= 2, "{text}");
    let open = shown(&mut test, PaperOf::Analysis(quarter()));
    assert!(!open.contains("skjult"));
    assert!(!text.contains("package:"), "{text}");
}

#[test]
fn a_folder_that_was_chosen_is_there_next_time() {
    let mut test = centre(invented(7));
    let other = tempfile::tempdir().expect("a folder");
    let folder = other.path().join("Æblerød").to_string_lossy().into_owned();
    let asked = Papers::Write {
        of: PaperOf::Code,
        formats: vec![PaperFormat::Html],
        plain_csv: false,
        folder: Some(folder.clone()),
        remember: true,
    };
    test.ask(&Request::Paper(asked)).expect("written");
    match test.ask(&Request::Paper(Papers::Choose)).expect("a choice") {
        Response::Paper(PaperAnswer::Choice(choice)) => assert_eq!(choice.folder.as_str(), folder),
        other => panic!("{other:?}"),
    }
    let paths = write(&mut test, PaperOf::Targets, &[PaperFormat::Text]).expect("written");
    assert!(paths.iter().all(|path| path.starts_with(&folder)), "{paths:?}");
}

/// Proposes an initiative, or changes what it says.
fn save(test: &mut TestDesk, initiative_id: Option<i64>, title: &str) {
    let initiative = Initiative {
        raised_in: quarter(),
        title: title.to_owned(),
        problem: "Partshøring mangler".to_owned(),
        cause: String::new(),
        evidence: String::new(),
        action: Action::Template,
        area: AREAS[0].to_owned(),
        owner: None,
        deadline: None,
        chosen_as_worst: false,
    };
    let asked = Initiatives::Save { initiative_id, initiative, not_cpr: false };
    test.ask(&Request::Initiative(Box::new(asked))).expect("saved");
}

/// What was handed in stays on paper as it was: at another time, when initiatives have gone on, and when
/// other months count.
#[test]
fn a_submitted_quarter_keeps_its_paper() {
    let mut months = invented(7);
    let late = months.pop().expect("a month");
    let mut test = centre(months);
    save(&mut test, None, "Ny skabelon");
    for (state, reason) in
        [(State::ForApproval, ""), (State::Approved, ""), (State::Submitted, "Teksten følger.")]
    {
        let asked = OfQuarter::GoTo {
            quarter: quarter(),
            state,
            reason: reason.to_owned(),
            signed_by: "Karin Eksempel".to_owned(),
        };
        ask(&mut test, asked).expect("a step");
    }
    let read = |test: &mut TestDesk| {
        let formats = [PaperFormat::Docx, PaperFormat::Xlsx, PaperFormat::Json];
        let paths = write(test, PaperOf::Submission(quarter()), &formats).expect("written");
        paths.iter().map(|path| std::fs::read(path).expect("a file")).collect::<Vec<_>>()
    };
    let first = read(&mut test);
    test.clock = Clock::standing("2026-11-20T14:00:00+01:00").expect("a moment");
    save(&mut test, Some(1), "En helt anden skabelon");
    save(&mut test, None, "Undervisning");
    let step = Initiatives::Step {
        initiative_id: 1,
        to: initiative::State::GivenUp,
        on: test.clock.moment().today(),
        reason: "Virkede ikke".to_owned(),
    };
    test.ask(&Request::Initiative(Box::new(step))).expect("a step");
    assert!(read(&mut test) == first, "another day, another paper");
    let now = shown(&mut test, PaperOf::ActionPlan);
    assert!(now.contains("1. En helt") && now.contains("opgivet"), "{now}");
    let text = shown(&mut test, PaperOf::Submission(quarter()));
    assert!(text.contains("1. Ny skabelon") && !text.contains("Undervisning"), "{text}");
    assert!(text.contains("Karin Eksempel") && !text.contains("kan stadig ændre sig"));
    let team = late.month.team.clone();
    let rows = |text: &str| {
        text.lines().filter(|line| line.starts_with(&team) && line.contains("2026-0")).count()
    };
    let before = rows(&text);
    let moment = test.clock.moment();
    generated::add_months(&mut test.desk, &moment, vec![late]).expect("a month");
    let text = shown(&mut test, PaperOf::Submission(quarter()));
    assert!(text.contains("Andre måneder gælder nu"), "{text}");
    assert_eq!(rows(&text), before);
}

/// A name that is a file cannot be a folder too; what was written before stays as it was.
#[test]
fn what_cannot_be_written_leaves_the_earlier_file() {
    let mut test = centre(invented(7));
    let paths = write(&mut test, PaperOf::Code, &[PaperFormat::Docx]).expect("written");
    let path = paths.first().expect("a path").clone();
    let before = std::fs::read(&path).expect("a file");
    let asked = Papers::Write {
        of: PaperOf::Code,
        formats: PaperFormat::OFFERED.to_vec(),
        plain_csv: false,
        folder: Some(path.clone()),
        remember: true,
    };
    let problem = test.ask(&Request::Paper(asked)).expect_err("no folder");
    assert_eq!(problem.kind, tilsyn::api::Kind::Surroundings, "{problem:?}");
    assert_eq!(std::fs::read(&path).expect("a file"), before);
    match test.ask(&Request::Paper(Papers::Choose)).expect("a choice") {
        Response::Paper(PaperAnswer::Choice(choice)) => assert_ne!(choice.folder.as_str(), path),
        other => panic!("{other:?}"),
    }
}

/// A row for each answer, for programs: everything else refuses it.
#[test]
fn every_answer_can_be_computed_on() {
    let months = invented(7);
    let given = months.iter().filter(|of| of.month.month.quarter() == quarter());
    let given = given.flat_map(|of| &of.month.cases).flat_map(|case| &case.answers);
    let given = given.filter(|answer| !answer.gated_out).count();
    let mut test = centre(months);
    let of = PaperOf::Answers(quarter());
    for format in [PaperFormat::Docx, PaperFormat::Html, PaperFormat::Text] {
        let problem = write(&mut test, of.clone(), &[format]).expect_err("too long");
        assert_eq!(problem.code, "report-for-programs");
    }
    let problem = test.ask(&Request::Paper(Papers::Show(of.clone()))).expect_err("too long");
    assert_eq!(problem.code, "report-for-programs");
    let paths = write(&mut test, of, &[PaperFormat::Xlsx, PaperFormat::Csv]).expect("written");
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(&paths[0]).expect("a workbook");
    let sheet = calamine::Reader::worksheet_range(&mut book, "Tabel 1").expect("a sheet");
    let is_number = |row: &&[calamine::Data]| matches!(row.get(2), Some(calamine::Data::Float(_)));
    assert_eq!(sheet.rows().filter(is_number).count(), given);
    assert!(given > 100, "{given}");
}

#[test]
fn a_team_has_papers_of_its_own_and_none_of_the_centre() {
    let mut test = TestDesk::new();
    let problem = write(&mut test, PaperOf::Month, &[PaperFormat::Docx]).expect_err("no cases");
    assert_eq!(problem.code, "report-nothing-to-tell");
    match test.ask(&Request::Paper(Papers::Choose)).expect("a choice") {
        Response::Paper(PaperAnswer::Choice(choice)) => {
            assert!(choice.of_team && !choice.of_centre);
        }
        other => panic!("{other:?}"),
    }
}
