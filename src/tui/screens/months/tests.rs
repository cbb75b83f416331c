//! The list of months: order, opening, and counts without a share.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::domain::month::Month;
use crate::tui::drawn::{WINDOWS, World, only_plain_signs, press};
use crate::tui::input::KeyCode::{Backspace, Down, Enter, Esc};
use crate::tui::screen::Screen;

fn month(number: u32) -> Month {
    Month::new(2031, number).unwrap_or_else(|| panic!("no month {number}"))
}

fn lines() -> Vec<MonthLine> {
    let line =
        |number, cases, closed, errors| MonthLine { month: month(number), cases, closed, errors };
    vec![
        line(1, 12, Some(1), Some((2, 12))),
        line(2, 8, Some(2), Some((2, 8))),
        line(3, 12, None, None),
        line(4, 0, None, None),
    ]
}

fn months() -> Screen {
    Screen::Months(State::new(lines()))
}

#[test]
fn the_newest_month_stands_on_top_and_enter_goes_to_a_month() {
    let world = World::danish();
    let mut screen = months();
    let outcome = press(&mut screen, &world, &[Enter]);
    assert!(matches!(outcome, Outcome::Ask(Request::GoToMonth(given)) if given == month(4)));
    let outcome = press(&mut screen, &world, &[Down, Down, Enter]);
    assert!(matches!(outcome, Outcome::Ask(Request::GoToMonth(given)) if given == month(2)));
}

#[test]
fn esc_and_backspace_go_back() {
    let world = World::danish();
    for key in [Esc, Backspace] {
        assert!(matches!(press(&mut months(), &world, &[key]), Outcome::Close));
    }
}

#[test]
fn read_again_the_same_month_is_selected() {
    let world = World::danish();
    let mut screen = months();
    press(&mut screen, &world, &[Down, Down]);
    assert_eq!(screen.refresh(), Some(Request::ShowMonths));
    let mut more = lines();
    more.push(MonthLine { month: month(5), cases: 0, closed: None, errors: None });
    assert!(screen.answered(&Response::Months(more), &world.ctx()).is_some());
    let outcome = press(&mut screen, &world, &[Enter]);
    assert!(matches!(outcome, Outcome::Ask(Request::GoToMonth(given)) if given == month(2)));
}

#[test]
fn a_month_alone_has_counts_and_no_share() {
    let drawn = World::danish().draw(&months()).0;
    assert!(drawn.contains("2 af 12\n") && drawn.contains("2 af 8\n"), "{drawn}");
    assert!(!drawn.contains('%'), "{drawn}");
}

#[test]
fn an_empty_list_says_what_to_do() {
    let world = World::danish();
    let mut screen = Screen::Months(State::new(Vec::new()));
    assert!(matches!(press(&mut screen, &world, &[Enter]), Outcome::Ignored));
    assert!(world.draw(&screen).0.contains("Hent den første sagsliste"));
}

#[test]
fn it_fits_every_window() {
    for (language, width, height) in WINDOWS {
        let drawn = World::of(language, width, height).draw(&months()).0;
        assert!(only_plain_signs(&drawn), "{drawn}");
        insta::assert_snapshot!(format!("{language:?}-{width}x{height}"), drawn);
    }
}
