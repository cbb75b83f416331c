//! Sending a month: what travels is said before, the words after, and problems stay in sight.

use super::*;
use crate::api::Kind;
use crate::tui::drawn::{World, press};
use crate::tui::input::KeyCode::F;
use crate::tui::testing_post::{asked, package, pictures, posted};

const FILE: &str = "/home/mette/Tilsyn/rapporter/pakke-sygedagpenge-nord-2026-11-v1.tilsyn";

fn page(world: &World) -> Screen {
    Screen::Send(State::new(&package(""), &world.ctx()))
}

fn made(world: &World) -> Screen {
    let mut screen = page(world);
    let made = PackageMade { again: true, ..package(FILE) };
    screen.answered(&posted(Posted::Package(Box::new(made))), &world.ctx());
    screen
}

#[test]
fn f8_makes_the_file_and_its_words_are_shown() {
    let world = World::danish();
    let mut screen = page(&world);
    assert!(!world.draw(&screen).0.contains("læs disse seks ord"));
    let asked = asked(press(&mut screen, &world, &[F(8)]));
    assert_eq!(asked, Some(Post::MakePackage { to: None }));
    let mut screen = made(&world);
    let seen = world.draw(&screen).0;
    assert!(seen.contains("1  abe") && seen.contains("6  fisk"), "{seen}");
    assert!(
        matches!(press(&mut screen, &world, &[F(2)]), Outcome::Copy(path) if path.as_str() == FILE)
    );
}

#[test]
fn a_receipt_leaves_the_file_in_sight() {
    let world = World::danish();
    let mut screen = made(&world);
    let at = chrono::DateTime::from_timestamp(1_796_040_000, 0);
    let had = PackageMade { again: true, received_at: at, ..package("") };
    screen.answered(&posted(Posted::Package(Box::new(had))), &world.ctx());
    let seen = world.draw(&screen).0;
    assert!(
        seen.contains("Modtaget af centret 30-11-2026") || seen.contains("Modtaget af centret")
    );
    assert!(seen.contains("pakke-sygedagpenge"), "{seen}");
    assert!(matches!(press(&mut screen, &world, &[F(4)]), Outcome::Ignored));
}

#[test]
fn what_went_wrong_stands_on_the_page_until_it_is_tried_again() {
    let world = World::danish();
    let mut screen = page(&world);
    let problem = Problem::new(Kind::Surroundings, "post-no-room").with("name", "pakke.tilsyn");
    assert!(screen.refused(&problem, &world.ctx()));
    let seen = world.draw(&screen).0;
    assert!(seen.contains("Der er ikke plads") && seen.contains("prøv igen"), "{seen}");
    screen.answered(&posted(Posted::Package(Box::new(package(FILE)))), &world.ctx());
    assert!(!world.draw(&screen).0.contains("Der er ikke plads"));
}

#[test]
fn it_fits_every_window() {
    pictures("send-before", page);
    pictures("send-made", made);
}
