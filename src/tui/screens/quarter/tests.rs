//! The views of a quarter: what each shows and opens, and that the caveats are always there.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::api::quarter::Behind;
use crate::domain::checklist::Severity;
use crate::domain::quarter::caveat::Caveat;
use crate::domain::stream::Stream;
use crate::tui::drawn::{World, press};
use crate::tui::input::KeyCode::{Char, Down, Enter, Esc, F, Left, Right, Tab};
use crate::tui::testing_post::pictures;
use crate::tui::testing_quarter::{asked, behind, key, quarter, quartered};

fn page(world: &World) -> Screen {
    Screen::Quarter(State::new(quarter(), &world.ctx()))
}

/// The page with a view chosen.
fn showing(view: View, world: &World) -> Screen {
    let mut state = State::new(quarter(), &world.ctx());
    state.go_to(view, &world.ctx());
    Screen::Quarter(state)
}

fn of(outcome: Outcome) -> Behind {
    match asked(outcome) {
        Some(OfQuarter::ShowBehind { of, .. }) => of,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_view_in_every_window() {
    for (number, view) in (1..).zip(View::ALL) {
        pictures(&format!("quarter-{number}"), |world| showing(view, world));
    }
}

#[test]
fn caveats_are_in_sight_in_every_view() {
    for (width, height) in crate::tui::testing::SIZES {
        let world = World::of(crate::catalogue::texts::Language::Danish, width, height);
        for view in View::ALL {
            let mut screen = showing(view, &world);
            for table in [false, true] {
                let drawn = world.draw(&screen).0;
                let caveats = ["Forbehold:", "2 af 9 måneder er her", "7 af 9 måneder er her"];
                assert!(
                    caveats.iter().any(|said| drawn.contains(said)),
                    "{view:?} {table}\n{drawn}"
                );
                press(&mut screen, &world, &[Char('t')]);
            }
        }
    }
}

#[test]
fn each_key_leads_to_its_view_and_tab_to_the_next() {
    let world = World::danish();
    let mut screen = page(&world);
    for (code, said) in [
        (Char('u'), "pr. kvartal"),
        (Char('s'), "Team mod alle team"),
        (Char('a'), "Årsager      "),
        (Char('f'), "Gennemførelse"),
        (Char('4'), "Spørgsmål, der ikke"),
        (Tab, "Fejltyper       "),
    ] {
        press(&mut screen, &world, &[code]);
        let drawn = world.draw(&screen).0;
        assert!(drawn.contains(said), "{code:?}\n{drawn}");
    }
}

#[test]
fn a_figure_opens_the_cases_behind_it() {
    let world = World::danish();
    let error = Behind { severity: Some(Severity::Error), ..Behind::default() };
    assert_eq!(of(press(&mut page(&world), &world, &[Enter])), Behind::default());
    assert_eq!(of(press(&mut page(&world), &world, &[Down, Enter])), error);
    let team = of(press(&mut page(&world), &world, &[Char('3'), Down, Enter]));
    assert_eq!(team.team.as_deref(), Some("Sygedagpenge Syd"));
    let question = of(press(&mut page(&world), &world, &[Char('4'), Right, Right, Enter]));
    assert_eq!(
        (question.question, question.team.as_deref()),
        (Some(key("syg-03")), Some("Sygedagpenge Syd"))
    );
    let question = of(press(&mut page(&world), &world, &[Char('4'), Right, Left, Enter]));
    assert_eq!((question.question, question.team), (Some(key("syg-03")), None));
    let critical = of(press(&mut page(&world), &world, &[Char('8'), Enter]));
    assert_eq!(critical.exactly, Some(Severity::Critical));
    // An earlier quarter of the curve opens its own cases.
    let outcome = press(&mut page(&world), &world, &[Char('2'), Left, Enter]);
    let Some(OfQuarter::ShowBehind { period, .. }) = asked(outcome) else { panic!("no cases") };
    assert_eq!(period, Period::quarter("2026-Q2".parse().unwrap()));

    let mut screen = page(&world);
    let opened = screen.answered(&quartered(Quartered::Behind(behind())), &world.ctx());
    assert!(matches!(opened, Some(Outcome::Open(page)) if matches!(*page, Screen::Behind(_))));
}

#[test]
fn area_and_quarter_are_changed_and_the_view_stays() {
    let world = World::danish();
    let mut screen = showing(View::Teams, &world);
    let Some(OfQuarter::Show(period)) = asked(press(&mut screen, &world, &[F(4)])) else {
        panic!("no figures")
    };
    assert_eq!(period.area.as_deref(), Some("syg"));
    let outcome = press(&mut screen, &world, &[F(7)]);
    assert_eq!(asked(outcome), Some(OfQuarter::Show(Period::quarter("2026-Q2".parse().unwrap()))));
    let outcome = press(&mut screen, &world, &[F(8)]);
    assert_eq!(asked(outcome), Some(OfQuarter::Show(Period::quarter("2026-Q4".parse().unwrap()))));
    let outcome = press(&mut screen, &world, &[F(2)]);
    assert_eq!(asked(outcome), Some(OfQuarter::ShowAnalysis("2026-Q3".parse().unwrap())));
    screen.answered(&quartered(Quartered::Figures(Box::new(quarter()))), &world.ctx());
    assert!(world.draw(&screen).0.contains("Team mod alle team"));
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Close));
}

/// A team with few cases is seen here; what is copied hides it, and the next smallest, from which and
/// the total it could be worked out.
#[test]
fn what_is_copied_hides_few_cases_and_what_would_tell_them() {
    let world = World::danish();
    let mut shown = quarter();
    let place = |team: &str, shown: &FiguresView| {
        shown.figures.teams.iter().position(|one| one.team == team).unwrap()
    };
    let vest = place("Vest", &shown);
    shown.figures.teams[vest].share.n = 3;
    let mut screen = Screen::Quarter(State::new(shown, &world.ctx()));
    press(&mut screen, &world, &[Char('s')]);
    assert!(world.draw(&screen).0.contains("1 af 3"));
    let Outcome::Copy(text) = press(&mut screen, &world, &[Char('k')]) else {
        panic!("not copied")
    };
    let text = text.as_str();
    assert!(text.contains("Vest; skjult; skjult; skjult; skjult"), "{text}");
    let hidden = text.lines().filter(|line| line.contains("; skjult")).count();
    assert_eq!(hidden, 2, "{text}");
    assert!(text.contains("færre end 5 sager er skjult") && !text.contains("; 3;"), "{text}");
}

#[test]
fn what_is_copied_has_the_figures_and_the_caveats() {
    let world = World::danish();
    let Outcome::Copy(text) = press(&mut showing(View::Teams, &world), &world, &[Char('k')]) else {
        panic!("not copied")
    };
    insta::assert_snapshot!(text.as_str());
}

/// Each caveat with its words in a small window and in a large one.
fn every_caveat() -> Vec<(Caveat, &'static str, &'static str)> {
    let teams = || vec!["Vest".to_owned()];
    let july = "2026-07".parse().unwrap();
    vec![
        (
            Caveat::Missing { teams: vec![("Vest".into(), vec![july])], here: 8, expected: 9 },
            "1 af 9 måneder mangler",
            "8 af 9 måneder er her. Der mangler: Vest (juli 2026).",
        ),
        (
            Caveat::NotCovered { teams: teams(), covered: 0.9 },
            "dele af 1 teams liste ikke set",
            "Dele af listerne har ingen gennemgået sag: Vest.",
        ),
        (
            Caveat::NotReviewable { cases: 3, drawn: 40 },
            "3 af 40 kunne ikke gennemgås",
            "3 af 40 udtrukne sager kunne ikke gennemgås.",
        ),
        (
            Caveat::KeptOut { streams: vec![(Stream::Complaint, 7)] },
            "7 udvalgte sager holdt ude",
            "Ikke tilfældigt udtrukket og derfor i ingen andel:",
        ),
        (
            Caveat::ChangedMeaning { questions: vec!["syg-03".into()] },
            "1 spørgsmål har ny betydning",
            "Disse spørgsmål betyder noget andet end før: SYG-03.",
        ),
        (
            Caveat::SingleReader { cases: 78 },
            "én læser",
            "Hver af de 78 sager er læst af én person.",
        ),
        (
            Caveat::Few { teams: vec![("Vest".into(), 6)], questions: 2, cases: 78 },
            "få sager (team 1, spørgsmål 2)",
            "Under 10 sager: 1 team og 2 spørgsmål.",
        ),
        (
            Caveat::PickedAsWorst { key: key("syg-03"), x: 40, n: 78, expected: 0.4 },
            "SYG-03 valgt som værst",
            "SYG-03 har flest fejl: 40 af 78 sager.",
        ),
    ]
}

#[test]
fn each_caveat_is_said_in_every_view_and_nothing_takes_it_away() {
    for (caveat, short, full) in every_caveat() {
        let mut shown = quarter();
        shown.figures.caveats = vec![caveat];
        for (height, said) in [(24, short), (40, full)] {
            let width = if height == 24 { 80 } else { 120 };
            let world = World::of(crate::catalogue::texts::Language::Danish, width, height);
            let mut screen = Screen::Quarter(State::new(shown.clone(), &world.ctx()));
            for view in View::ALL {
                for table in [false, true] {
                    let drawn = world.draw(&screen).0;
                    assert!(drawn.contains(said), "{said} in {view:?}, table {table}\n{drawn}");
                    press(&mut screen, &world, &[Char('t')]);
                }
                press(&mut screen, &world, &[Tab]);
            }
            let Outcome::Copy(text) = press(&mut screen, &world, &[Char('k')]) else {
                panic!("not copied")
            };
            assert!(text.as_str().contains(full), "{text}");
        }
    }
}
