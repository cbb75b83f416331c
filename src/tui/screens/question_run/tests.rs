//! A question over time: its curve, the cases behind a quarter, and what leaves the house.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::domain::statistics::run_chart::run_chart;
use crate::tui::drawn::{World, press};
use crate::tui::input::KeyCode::{Char, Enter, Esc, Left};
use crate::tui::testing_post::pictures;
use crate::tui::testing_quarter::{asked, behind, key, quarter, quartered};

/// Twelve quarters; it was not asked in the first, and in the second only four times.
fn view() -> QuestionView {
    let mut at: Quarter = "2023-Q4".parse().unwrap();
    let mut quarters = Vec::new();
    for (errors, cases) in [
        (0, 0),
        (1, 4),
        (12, 31),
        (14, 30),
        (11, 33),
        (13, 32),
        (12, 30),
        (10, 31),
        (7, 33),
        (6, 30),
        (5, 32),
        (4, 31),
    ] {
        quarters.push((at, errors, cases));
        at = at.next();
    }
    let points: Vec<(u64, u64)> = quarters.iter().map(|(_, x, n)| (*x, *n)).collect();
    QuestionView {
        key: key("syg-03"),
        facts: quarter().questions.get(&key("syg-03")).cloned(),
        quarters,
        run_chart: run_chart(&points, None).ok(),
        goal: Some(0.15),
    }
}

fn page() -> Screen {
    Screen::QuestionRun(State::new(view()))
}

#[test]
fn in_every_window() {
    pictures("question-run", |_| page());
}

#[test]
fn a_quarter_opens_its_own_cases() {
    let world = World::danish();
    let mut screen = page();
    let outcome = press(&mut screen, &world, &[Left, Enter]);
    let Some(OfQuarter::ShowBehind { period, of }) = asked(outcome) else { panic!("no cases") };
    assert_eq!(period, Period::quarter("2026-Q2".parse().unwrap()));
    assert_eq!(of, Behind { question: Some(key("syg-03")), ..Behind::default() });
    let opened = screen.answered(&quartered(Quartered::Behind(behind())), &world.ctx());
    assert!(matches!(opened, Some(Outcome::Open(page)) if matches!(*page, Screen::Behind(_))));
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Close));
}

#[test]
fn the_table_has_every_quarter_and_a_copy_hides_few_cases() {
    let world = World::danish();
    let mut screen = page();
    press(&mut screen, &world, &[Char('t')]);
    let drawn = world.draw(&screen).0;
    assert!(drawn.contains("3. kvartal 2026") && drawn.contains("Mellem"), "{drawn}");
    let Outcome::Copy(text) = press(&mut screen, &world, &[Char('k')]) else {
        panic!("not copied")
    };
    assert!(text.as_str().contains("1. kvartal 2024; skjult; skjult"), "{text}");
    assert!(text.as_str().contains("3. kvartal 2026; 4; 31"), "{text}");
}
