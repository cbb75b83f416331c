//! The centre's first page: the most pressing thing first, then team by month.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::post::{CellState, SetupStand};
use crate::tui::drawn::{World, press};
use crate::tui::input::KeyCode::{Char, Down, Enter, Esc, F, Left, Right, Up};
use crate::tui::testing_post::{asked, centre, month, pictures, posted};

fn page(view: CentreHome, world: &World) -> Screen {
    Screen::Centre(State::new(view, &world.ctx()))
}

fn quiet() -> CentreHome {
    let mut view = centre();
    view.inbox.files.clear();
    view
}

#[test]
fn what_presses_most_is_said_first() {
    let said = |view: CentreHome| {
        let world = World::danish();
        world.draw(&page(view, &world)).0
    };
    let none = CentreHome { teams: 0, ..centre() };
    assert!(said(none).contains("Skriv centrets team ind"));
    let not_given = CentreHome { setup: SetupStand::NotGiven, ..centre() };
    assert!(said(not_given).contains("Giv teamene en opsætningsfil"));
    assert!(said(centre()).contains("Tag 5 nye filer ind"));
    assert!(said(quiet()).contains("Vælg mellem to pakker: Revalidering"));
    let mut chosen = quiet();
    chosen.matrix.teams[2].cells[10].state = CellState::Received;
    assert!(said(chosen.clone()).contains("Send en rykker til Kontanthjælp Unge"));
    let changed = CentreHome { setup: SetupStand::Changed, ..chosen.clone() };
    assert!(said(changed).contains("den nye opsætning"));
    chosen.matrix.teams[1].missing.clear();
    assert!(said(chosen).contains("Hent pakker, når de kommer"));
}

#[test]
fn a_month_opened_again_on_an_older_checklist_has_both_marks() {
    let mut view = quiet();
    let cell = &mut view.matrix.teams[3].cells[9];
    (cell.older_checklist, cell.counts.drawn) = (true, 120);
    for (width, height, marks) in [(80, 24, "120 u2 æ"), (120, 40, "√u2æ"), (160, 50, "√u2æ")]
    {
        let world = World::of(crate::catalogue::texts::Language::Danish, width, height);
        // The quarter before the one that is due next.
        let mut screen = page(view.clone(), &world);
        press(&mut screen, &world, &[Down]);
        let drawn = world.draw(&screen).0;
        let row = drawn.lines().find(|line| line.contains("Sygedagpenge Nord"));
        assert!(row.is_some_and(|row| row.contains(marks)), "{marks}\n{drawn}");
    }
}

#[test]
fn enter_and_f8_take_in_what_lies_in_the_folder() {
    let world = World::danish();
    for key in [Enter, F(8)] {
        let outcome = press(&mut page(centre(), &world), &world, &[key]);
        let Some(Post::TakePackages(paths)) = asked(outcome) else { panic!("not taken in") };
        assert_eq!(paths.len(), 5);
    }
    assert!(matches!(press(&mut page(quiet(), &world), &world, &[F(8)]), Outcome::Ignored));
}

#[test]
fn a_cell_opens_its_month() {
    let world = World::danish();
    let mut screen = page(centre(), &world);
    // November is due next; the second team, a month earlier.
    let outcome = press(&mut screen, &world, &[Down, Down, Left, Enter]);
    let team = "Kontanthjælp Unge".to_owned();
    assert_eq!(asked(outcome), Some(Post::ShowTeamMonth { team, month: month("2026-10") }));
    let outcome = press(&mut screen, &world, &[Char('r')]);
    assert!(matches!(outcome, Outcome::Copy(text) if text.as_str().contains("oktober 2026")));
    press(&mut screen, &world, &[Up, Up]);
    assert!(matches!(press(&mut screen, &world, &[Char('r')]), Outcome::Ignored), "on the box");
}

#[test]
fn over_the_edge_comes_the_quarter_before() {
    let world = World::danish();
    let mut screen = page(centre(), &world);
    let mut outcome = Outcome::Stay;
    for _ in 0..12 {
        outcome = press(&mut screen, &world, &[Left]);
    }
    let until = Some(month("2026-07"));
    assert_eq!(asked(outcome), Some(Post::ShowCentreHome { until }));
    let mut earlier = centre();
    earlier.matrix.months = (0..12)
        .scan(month("2025-10"), |next, _| {
            let this = *next;
            *next = this.next();
            Some((this, this.last_day()))
        })
        .collect();
    screen.answered(&posted(Posted::CentreHome(Box::new(earlier))), &world.ctx());
    let outcome = press(&mut screen, &world, &[Enter]);
    let team = "Jobafklaring".to_owned();
    assert_eq!(asked(outcome), Some(Post::ShowTeamMonth { team, month: month("2025-12") }));
    assert!(press_right_gives(&mut screen, &world, 9), "and forward again");
}

/// Whether so many steps to the right and one more ask for a later quarter.
fn press_right_gives(screen: &mut Screen, world: &World, steps: usize) -> bool {
    for _ in 0..steps {
        press(screen, world, &[Right]);
    }
    asked(press(screen, world, &[Right])).is_some()
}

#[test]
fn esc_leads_back_only_where_a_team_lies_below() {
    let world = World::danish();
    assert!(matches!(press(&mut page(centre(), &world), &world, &[Esc]), Outcome::Ignored));
    let both = CentreHome { leads_team: true, ..centre() };
    let mut screen = page(both, &world);
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Close));
    let outcome = press(&mut screen, &world, &[Char('6')]);
    assert!(matches!(outcome, Outcome::Ask(Request::ShowMonth)));
}

#[test]
fn a_click_chooses_a_cell_and_a_second_one_opens_it() {
    let world = World::danish();
    let mut screen = page(centre(), &world);
    let click = Input::Row(2 * 12 + 10);
    assert!(matches!(screen.update(&click, &world.ctx()), Outcome::Stay));
    let outcome = screen.update(&click, &world.ctx());
    let team = "Revalidering".to_owned();
    assert_eq!(asked(outcome), Some(Post::ShowTeamMonth { team, month: month("2026-11") }));
    assert!(matches!(screen.update(&Input::Row(999), &world.ctx()), Outcome::Ignored));
}

#[test]
fn every_state_has_a_sign_of_its_own() {
    use CellState::{Aside, Contrary, Late, Missing, NoTeam, Open, Received};
    let signs = [NoTeam, Open, Missing, Received, Late, Contrary, Aside].map(|s| sign(s).0.drawn());
    let different: std::collections::BTreeSet<_> = signs.iter().collect();
    assert_eq!(different.len(), signs.len(), "{signs:?}");
}

#[test]
fn it_fits_every_window() {
    pictures("centre-new-files", |world| page(centre(), world));
    pictures("centre-chosen", |world| {
        let mut screen = page(quiet(), world);
        press(&mut screen, world, &[Down, Down, Down, Down, Left]);
        screen
    });
    pictures("centre-no-teams", |world| {
        let mut view = CentreHome { teams: 0, setup: SetupStand::NotGiven, ..quiet() };
        view.matrix.teams.clear();
        page(view, world)
    });
}
