//! A municipality's own checklist from the centre's folder to a team's cases and back to the centre's
//! figures; and two months that contradict each other, up to the choice.
#![expect(clippy::disallowed_methods, reason = "a test writes its own files")]

use tilsyn::api::post::{Matrix, Post, Posted, SetupView};
use tilsyn::api::quarter::{FiguresView, OfQuarter, Period, Quartered};
use tilsyn::api::{Request, Response};
use tilsyn::catalogue::checklist::parse;
use tilsyn::domain::answer::{Detail, Verdict};
use tilsyn::domain::checklist::{Checklist, Severity};
use tilsyn::domain::delivery::{CellState, Fate};
use tilsyn::domain::package::MonthPackage;
use tilsyn::domain::record::AnswerRecord;
use tilsyn::domain::review::Outcome;
use tilsyn::exchange::package_v1;
use tilsyn::vault::package::seal;

use super::post_laws::{Given, Receiver, package, receiver, secret};
use crate::post::{desk_of, post};

/// A list that no program comes with.
const OWN: &str = r#"skema = 1
id = "barn"
version = 1
etiket = "BARN"
navn = "Børnetilskud"
omraade = "barn"
gyldig_fra = 2025-01-01

[[spoergsmaal]]
id = "barn-01"
tekst = "Er grundlaget for tilskuddet noteret?"
svar = ["ja", "nej", "ikke relevant"]
"#;

fn own() -> Checklist {
    parse("barn-1.toml", OWN.as_bytes()).expect("a sound list")
}

/// A month in which two of three cases of the own list are not in order.
fn judged_by_own(receiver: &Receiver) -> MonthPackage {
    let list = own();
    let given = Given { team: 0, month: 1, version: 1, cases: 3, unknown_list: false };
    let mut package = package(&given, &secret(0), &receiver.reading);
    package.month.checklists = vec![list.reference.clone()];
    for (number, case) in package.month.cases.iter_mut().enumerate() {
        let is_met = number == 0;
        case.area = Some("barn".to_owned());
        case.outcome = match is_met {
            true => Outcome::InOrder { any_finding: false },
            false => Outcome::InError { worst: Severity::Error },
        };
        case.answers = vec![AnswerRecord {
            checklist: list.reference.id.clone(),
            question: "barn-01".to_owned(),
            meaning: 1,
            verdict: Some(if is_met { Verdict::Met } else { Verdict::NotMet }),
            detail: Detail::None,
            gated_out: false,
            severity: (!is_met).then_some(Severity::Error),
            cause: None,
            consequence: None,
            cured: None,
            good_practice: false,
            to_discuss: false,
        }];
    }
    package
}

fn take(receiver: &mut Receiver, package: &MonthPackage, name: &str) -> Vec<Fate> {
    let content = package_v1::to_canonical(package);
    let bytes = seal(&content, &secret(0), &receiver.reading, &[]).expect("sealed");
    let path = receiver.test.folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file");
    let path = path.to_str().expect("a path").to_owned();
    match post(&mut receiver.test, Post::TakePackages(vec![path])) {
        Ok(Posted::Files(lines)) => lines.iter().map(|line| line.fate).collect(),
        other => panic!("{other:?}"),
    }
}

fn state(receiver: &mut Receiver) -> CellState {
    let matrix = receiver.state();
    let nord = matrix.teams.iter().find(|row| row.team.as_str() == "Nord").expect("the team");
    nord.cells[0].state
}

fn figures(receiver: &mut Receiver) -> FiguresView {
    let period = Period::quarter("2026-Q1".parse().expect("a quarter"));
    match receiver.test.ask(&Request::Quarter(OfQuarter::Show(period))) {
        Ok(Response::Quarter(Quartered::Figures(view))) => *view,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_month_judged_by_an_own_list_waits_until_the_list_is_here() {
    let mut receiver = receiver();
    let package = judged_by_own(&receiver);
    assert_eq!(take(&mut receiver, &package, "barn.tilsyn"), [Fate::Aside]);
    assert_eq!(state(&mut receiver), CellState::Aside);
    assert_eq!(figures(&mut receiver).figures.completion.reviewed, 0);

    // The file is put into the folder of checklists; anything taken in lets the month count.
    receiver.test.restart_knowing(vec![own()]);
    assert_eq!(take(&mut receiver, &package, "again.tilsyn"), [Fate::Same]);
    assert_eq!(state(&mut receiver), CellState::Late);
    let view = figures(&mut receiver);
    assert_eq!(view.figures.completion.reviewed, 3);
    let question = &view.figures.questions.questions[0];
    assert_eq!(question.key.question, "barn-01");
    assert_eq!((question.answers.not_in_order(), question.answers.looked_at()), (2, 3));
    assert_eq!(view.questions[&question.key].label, "BARN-01");
    assert!(view.areas.iter().any(|(area, _)| area == "barn"));

    // A list of that name and version with other content is not the same list.
    let other = OWN.replace("noteret", "noteret i sagen");
    let mut differs = judged_by_own(&receiver);
    differs.version = 2;
    let list = parse("barn-1.toml", other.as_bytes()).expect("a sound list");
    differs.month.checklists = vec![list.reference.clone()];
    assert_eq!(take(&mut receiver, &differs, "other.tilsyn"), [Fate::Aside]);
    assert_eq!(figures(&mut receiver).figures.completion.reviewed, 3, "what counted counts on");
}

#[test]
fn a_set_up_brings_the_centres_own_list_to_a_team() {
    let mut centre = desk_of("Ledelsen", "Jobcentret", true);
    let lists = centre.folder.path().join("data/checklists");
    std::fs::create_dir_all(&lists).expect("a folder");
    std::fs::write(lists.join("barn-1.toml"), OWN).expect("a file");
    let Ok(Posted::SetupWritten(written)) = post(&mut centre, Post::WriteSetup { to: None }) else {
        panic!("no set-up");
    };
    let mut team = desk_of("Nord", "Jobcentret", false);
    let path = written.file.into_string();
    let view: SetupView = match post(&mut team, Post::TakeSetup { path, words_compared: true }) {
        Ok(Posted::Setup(view)) => *view,
        other => panic!("{other:?}"),
    };
    assert_eq!((view.in_force, view.own_checklists), (true, 1));
    let kept = team.folder.path().join("data/checklists/barn-1.toml");
    assert_eq!(std::fs::read_to_string(kept).expect("the list"), OWN);
    // It is asked from now on, without a restart.
    let Ok(Response::Handbook(areas)) = team.ask(&Request::ShowHandbook) else { panic!() };
    let entries = areas.iter().flat_map(|area| &area.entries);
    let asked = entries.filter_map(|entry| entry.question()).any(|one| one.id == "barn-01");
    assert!(asked, "{} areas", areas.len());
}

#[test]
fn of_two_contrary_months_the_chosen_one_counts_and_the_choice_can_be_made_again() {
    let mut receiver = receiver();
    let month = |cases| Given { team: 0, month: 1, version: 1, cases, unknown_list: false };
    let (two, three) = (
        package(&month(2), &secret(0), &receiver.reading),
        package(&month(3), &secret(0), &receiver.reading),
    );
    assert_eq!(take(&mut receiver, &two, "two.tilsyn"), [Fate::New]);
    let hash = |matrix: &Matrix, place: usize| matrix.teams[0].cells[0].choices[place].0.clone();
    assert_eq!(take(&mut receiver, &three, "three.tilsyn"), [Fate::Contrary]);
    assert_eq!(state(&mut receiver), CellState::Contrary);
    assert_eq!(figures(&mut receiver).figures.completion.reviewed, 0, "neither counts");

    let matrix = receiver.state();
    let hashes = [hash(&matrix, 0), hash(&matrix, 1)];
    let mut choose = |digits: &str, reason: &str| {
        let chosen = Post::Choose { sha256: digits.into(), reason: reason.into() };
        post(&mut receiver.test, chosen).map(|_| ()).map_err(|problem| problem.code)
    };
    assert_eq!(choose(hashes[0].as_str(), " "), Err("reason-missing"));
    assert_eq!(choose("00000000", "Teamet siger det"), Err("received-unknown"));
    assert_eq!(choose(&hashes[0].as_str()[..4], "Teamet siger det"), Err("received-not-contrary"));
    assert_eq!(choose(hashes[0].as_str(), "Borger 251248-9996"), Err("cpr-in-text"));
    let mut counted = Vec::new();
    for hash in &hashes {
        let chosen =
            Post::Choose { sha256: hash.as_str().into(), reason: "Teamet siger det".into() };
        post(&mut receiver.test, chosen).expect("chosen");
        assert_eq!(state(&mut receiver), CellState::Late);
        counted.push(figures(&mut receiver).figures.completion.reviewed);
    }
    counted.sort_unstable();
    assert_eq!(counted, [2, 3], "each in its turn");
    // A newer version ends it.
    let newer = Given { version: 2, ..month(1) };
    let newer = package(&newer, &secret(0), &receiver.reading);
    assert_eq!(take(&mut receiver, &newer, "newer.tilsyn"), [Fate::Newer]);
    assert_eq!(figures(&mut receiver).figures.completion.reviewed, 1);
}
