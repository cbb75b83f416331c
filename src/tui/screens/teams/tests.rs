//! The teams of a centre: added, changed, ended.

use super::*;
use crate::api::Kind;
use crate::tui::drawn::{World, press, type_text};
use crate::tui::input::KeyCode::{Enter, Esc, F, Tab};
use crate::tui::screen::Screen;
use crate::tui::testing_post::{asked, day, line, pictures, posted};

fn lines() -> Vec<TeamLine> {
    let team = |name: &str, to: Option<&str>, keys| TeamLine {
        name: line(name),
        cases_a_month: 12,
        valid_from: day("2026-01-01"),
        valid_to: to.map(day),
        keys,
    };
    vec![team("Jobafklaring", None, 1), team("Ydelse", Some("2026-08-31"), 0)]
}

fn page() -> Screen {
    Screen::Teams(State::new(lines()))
}

#[test]
fn a_new_team_is_saved_with_its_first_day() {
    let world = World::danish();
    let mut screen = page();
    press(&mut screen, &world, &[F(4)]);
    type_text(&mut screen, &world, "Sygedagpenge Nord");
    press(&mut screen, &world, &[Tab]);
    type_text(&mut screen, &world, "5");
    let post = asked(press(&mut screen, &world, &[F(8)]));
    let (name, valid_from) = ("Sygedagpenge Nord".to_owned(), day("2026-11-01"));
    assert_eq!(post, Some(Post::SaveTeam { name, cases_a_month: 5, valid_from }));
    let outcome = screen.answered(&posted(Posted::Teams(lines())), &world.ctx());
    assert!(matches!(outcome, Some(Outcome::Many(_))));
    assert_eq!(screen.context(), Context::List);
}

#[test]
fn a_team_keeps_its_name_and_ends_with_a_day() {
    let world = World::danish();
    let mut screen = page();
    let post = asked(press(&mut screen, &world, &[Enter, F(8)]));
    let (name, valid_from) = ("Jobafklaring".to_owned(), day("2026-01-01"));
    assert_eq!(post, Some(Post::SaveTeam { name: name.clone(), cases_a_month: 12, valid_from }));
    press(&mut screen, &world, &[Esc]);
    let post = asked(press(&mut screen, &world, &[F(2), F(8)]));
    assert_eq!(post, Some(Post::EndTeam { name, last_day: day("2026-11-21") }));
}

#[test]
fn what_is_wrong_is_said_at_its_field() {
    let world = World::danish();
    let mut screen = page();
    press(&mut screen, &world, &[F(4), F(8)]);
    let problem = Problem::new(Kind::Refused, "team-missing");
    assert!(screen.refused(&problem, &world.ctx()));
    press(&mut screen, &world, &[Tab, Tab]);
    type_text(&mut screen, &world, "x");
    assert_eq!(asked(press(&mut screen, &world, &[F(8)])), None, "no such day");
}

#[test]
fn it_fits_every_window() {
    pictures("teams-teams", |_| page());
    pictures("teams-new", |world| {
        let mut screen = page();
        press(&mut screen, world, &[F(4)]);
        screen
    });
}
