//! The page of an initiative: what can be done, and what it says.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::tui::drawn::{World, press};
use crate::tui::input::KeyCode::{Char, Down, End, Enter, Esc, F};
use crate::tui::screen::Screen;
use crate::tui::testing_initiatives::view;
use crate::tui::testing_post::pictures;

fn page(state: Standing, world: &World) -> Screen {
    Screen::Initiative(State::new(view(state), &world.ctx()))
}

fn form(outcome: Outcome, world: &World) -> String {
    match outcome {
        Outcome::Open(page) => page.breadcrumb(&world.ctx()).into_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_presses_most_comes_first_and_only_legal_steps_are_offered() {
    use Deed::{Change, Criterion, FollowUp, Participant, Step};
    use Standing::{CarriedOut, Closed, Decided, EffectMeasured, GivenUp, Proposed, Running};
    for (state, expected) in [
        (Proposed, vec![Criterion, Step(Decided), Step(GivenUp), FollowUp, Participant, Change]),
        (Decided, vec![Step(Running), Step(CarriedOut), Step(GivenUp), FollowUp, Criterion]),
        (Running, vec![Step(CarriedOut), Step(GivenUp), FollowUp, Criterion]),
        (CarriedOut, vec![FollowUp, Step(Running), Step(GivenUp), Criterion]),
        (EffectMeasured, vec![Step(Running), Step(GivenUp), FollowUp, Criterion]),
        (Closed, Vec::new()),
        (GivenUp, Vec::new()),
    ] {
        assert!(deeds(&view(state)).starts_with(&expected), "{:?}", deeds(&view(state)));
    }
}

#[test]
fn keys_open_the_forms() {
    let world = World::danish();
    let mut screen = page(Standing::Running, &world);
    assert_eq!(form(press(&mut screen, &world, &[Enter]), &world), "Er gennemført");
    assert_eq!(form(press(&mut screen, &world, &[Char('2')]), &world), "Opgiv");
    assert_eq!(form(press(&mut screen, &world, &[Char('4')]), &world), "Ret succeskriteriet");
    assert_eq!(form(press(&mut screen, &world, &[F(2)]), &world), "Initiativ");
    assert!(matches!(press(&mut screen, &world, &[Down]), Outcome::Stay));
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Close));
    let mut ended = page(Standing::Closed, &world);
    assert!(matches!(press(&mut ended, &world, &[Enter]), Outcome::Ignored));
}

#[test]
fn it_fits_every_window() {
    pictures("initiative-proposed", |world| page(Standing::Proposed, world));
    pictures("initiative-carried-out", |world| page(Standing::CarriedOut, world));
    pictures("initiative-history", |world| {
        let mut screen = page(Standing::CarriedOut, world);
        press(&mut screen, world, &[End]);
        screen
    });
}
