//! The forms of the registers: what is typed becomes what is asked for.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Kind as ProblemKind;
use crate::api::initiative::{Initiatives, State as Standing, WantedCriterion, Window};
use crate::api::mirror::{Answers, Mirrors};
use crate::catalogue::texts::Texts;
use crate::tui::drawn::{World, press, type_text};
use crate::tui::input::KeyCode::{BackTab, Char, Down, Enter, Esc, F, Tab};
use crate::tui::screens::initiative::content;
use crate::tui::testing_initiatives::{initiatives, quarter, view};
use crate::tui::testing_pages::handbook_areas;
use crate::tui::testing_post::pictures;

fn page(subject: Subject, world: &World) -> Screen {
    Screen::Register(State::new(subject, &world.ctx()))
}

fn criterion(question: &str) -> Subject {
    Subject::Criterion {
        initiative_id: 7,
        raised_in: quarter("2026-Q3"),
        earlier: None,
        question: question.into(),
    }
}

fn new(question: &str, world: &World) -> Screen {
    let finding = Finding {
        title: "Partshøring".into(),
        problem: "31 af 96 svar er ikke i orden.".into(),
        question: question.into(),
        area: None,
    };
    match new_initiative(quarter("2026-Q3"), finding, &world.ctx()) {
        Outcome::Open(page) => *page,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_finding_becomes_an_initiative_and_then_its_criterion() {
    let world = World::danish();
    let mut screen = new("gen-10", &world);
    let Outcome::Ask(Request::Initiative(asked)) = press(&mut screen, &world, &[F(8)]) else {
        panic!("not saved")
    };
    let Initiatives::Save { initiative_id: None, initiative, not_cpr: false } = *asked else {
        panic!("{asked:?}")
    };
    assert_eq!((initiative.title.as_str(), initiative.area.as_str()), ("Partshøring", "other"));
    assert_eq!((initiative.owner, initiative.deadline), (None, None));
    let saved = initiatives(InitiativeAnswer::One(Box::new(view(Standing::Proposed))));
    let Some(Outcome::Many(then)) = screen.answered(&saved, &world.ctx()) else {
        panic!("nothing then")
    };
    let opened = then.iter().any(|outcome| match outcome {
        Outcome::Open(page) => page.breadcrumb(&world.ctx()).as_str() == "Succeskriterium",
        _ => false,
    });
    assert!(opened, "{then:?}");
}

#[test]
fn a_criterion_is_typed_as_people_write() {
    let world = World::danish();
    let mut screen = page(criterion("gen-10"), &world);
    press(&mut screen, &world, &[Tab, Tab, Tab, Tab, Tab, Tab]);
    type_text(&mut screen, &world, "22,5");
    assert!(matches!(press(&mut screen, &world, &[F(8)]), Outcome::Stay), "no smallest fall yet");
    type_text(&mut screen, &world, "10");
    let Outcome::Ask(Request::Initiative(asked)) = press(&mut screen, &world, &[F(8)]) else {
        panic!("not declared")
    };
    let window = |first, last| Window { first: quarter(first), last: quarter(last) };
    let wanted = WantedCriterion {
        questions: vec!["gen-10".into()],
        teams: Vec::new(),
        baseline: Some(window("2025-Q4", "2026-Q2")),
        measuring: window("2027-Q1", "2027-Q1"),
        goal: 225,
        least_effect: 100,
    };
    let expected = Initiatives::Declare { initiative_id: 7, wanted, reason: String::new() };
    assert_eq!(*asked, expected);
}

/// The form with the questions to choose among.
fn picking(subject: Subject, world: &World) -> Screen {
    let mut screen = page(subject, world);
    screen.answered(&Response::Handbook(handbook_areas()), &world.ctx());
    screen
}

/// What stands in the field that questions are typed in.
fn questions_of(screen: &Screen) -> String {
    let fields = screen.draft().map(|draft| draft.fields).unwrap_or_default();
    fields.into_iter().find(|(id, _)| id == "question").map(|(_, text)| text).unwrap_or_default()
}

#[test]
fn questions_are_chosen_among_those_there_are() {
    let world = World::danish();
    let mut screen = page(criterion(""), &world);
    let outcome = press(&mut screen, &world, &[BackTab, BackTab, BackTab, Enter]);
    assert!(matches!(outcome, Outcome::Ask(Request::ShowHandbook)), "{outcome:?}");
    // Those that were typed are marked, by label or id; Space marks, Enter takes all marked.
    let mut screen = picking(criterion("GEN-02, gen-03"), &world);
    let drawn = world.draw(&screen).0;
    assert!(drawn.contains("√ GEN-02") && drawn.contains("√ GEN-03"), "{drawn}");
    press(&mut screen, &world, &[Char(' '), Down, Down, Char(' '), Enter]);
    assert_eq!(questions_of(&screen), "gen-03, gen-04");
    // Without a mark it is the row one is on; Esc leaves the field as it was.
    let mut screen = picking(criterion(""), &world);
    press(&mut screen, &world, &[Down, Enter]);
    assert_eq!(questions_of(&screen), "gen-02");
    let mut screen = picking(criterion(""), &world);
    assert!(matches!(press(&mut screen, &world, &[Char(' '), Esc]), Outcome::Stay));
    assert_eq!(questions_of(&screen), "");
    // A target has one question.
    let mut screen = picking(Subject::Target(None, None), &world);
    press(&mut screen, &world, &[Char(' '), Down, Enter]);
    assert_eq!(questions_of(&screen), "gen-02");
}

#[test]
fn a_problem_stands_at_its_field() {
    let world = World::danish();
    let mut screen = page(criterion(""), &world);
    let problem = Problem::new(ProblemKind::Refused, "criterion-no-question");
    assert!(screen.refused(&problem, &world.ctx()));
    assert!(world.draw(&screen).0.contains("Kriteriet har intet spørgsmål"));
    assert!(!screen.refused(&Problem::new(ProblemKind::Refused, "locked"), &world.ctx()));
}

#[test]
fn what_is_typed_is_kept_until_it_is_saved() {
    let world = World::danish();
    let mut screen = page(Subject::Plan(Answers::Ombudsman("journal".into())), &world);
    type_text(&mut screen, &world, "Svar");
    let Some(draft) = screen.draft() else { panic!("no draft") };
    assert_eq!(draft.fields, [("title".to_owned(), "Svar".to_owned())]);
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Close));
    let Outcome::Ask(Request::Mirror(asked)) = press(&mut screen, &world, &[F(8)]) else {
        panic!("not saved")
    };
    assert!(matches!(*asked, Mirrors::AddPlan(plan) if plan.title == "Svar"));
}

#[test]
fn they_fit_every_window() {
    pictures("register-initiative", |world| new("gen-10", world));
    pictures("register-criterion", |world| page(criterion("gen-10"), world));
    let follow_up = |texts: &Texts| Subject::FollowUp {
        initiative_id: 7,
        quarter: quarter("2026-Q3"),
        today: content::effect_words(view(Standing::CarriedOut).effect.as_ref(), texts),
    };
    pictures("register-pick", |world| picking(criterion("gen-02"), world));
    pictures("register-follow-up", |world| page(follow_up(world.ctx().texts), world));
    pictures("register-step", |world| {
        page(Subject::Step { initiative_id: 7, to: Standing::GivenUp }, world)
    });
    pictures("register-target", |world| page(Subject::Target(None, None), world));
    pictures("register-audit", |world| {
        let mut screen = page(Subject::Audit(None), world);
        press(&mut screen, world, &[BackTab]);
        screen
    });
    pictures("register-remark", |world| page(Subject::Remark(None), world));
}
