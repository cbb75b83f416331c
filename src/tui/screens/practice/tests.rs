//! What differs is shown with its reason, and every key out leads home.

use super::*;
use crate::catalogue::texts::Language;
use crate::tui::drawn::{World, only_plain_signs, press};
use crate::tui::input::KeyCode::{Down, Enter, Esc};
use crate::tui::screen::Screen;

fn result(differences: usize) -> PracticeResult {
    let verdicts = [
        (
            "Notat i tide",
            Verdict::Met,
            Verdict::NotMet,
            "Samtalen var onsdag, og notatet er fra fredag. Notatet skal skrives samme dag eller dagen efter, når det kan lade sig gøre.",
        ),
        (
            "Svar til borgeren",
            Verdict::NotDocumented,
            Verdict::PartlyMet,
            "Borgeren fik svar, men først efter 19 dage.",
        ),
        ("Klagevejledning", Verdict::Met, Verdict::NotRelevant, "Afgørelsen gav fuldt medhold."),
    ];
    let line = |(label, given, gold, why)| {
        (Clean::line(label), Answer::verdict(given), Answer::verdict(gold), Clean::line(why))
    };
    let differences: Vec<_> = verdicts.into_iter().cycle().take(differences).map(line).collect();
    PracticeResult { agreed: 6_usize.saturating_sub(differences.len()), of: 6, differences }
}

fn shown(differences: usize) -> Screen {
    Screen::Practice(State::new(result(differences)))
}

#[test]
fn every_way_out_leads_home() {
    let world = World::danish();
    for differences in [0, 3] {
        for key in [Enter, Esc] {
            let outcome = press(&mut shown(differences), &world, &[key]);
            assert!(matches!(outcome, Outcome::Ask(Request::ShowHome)), "{outcome:?}");
        }
    }
}

#[test]
fn the_reason_is_that_of_the_selected_difference() {
    let world = World::danish();
    let mut screen = shown(3);
    assert!(world.draw(&screen).0.contains("Samtalen var onsdag"));
    press(&mut screen, &world, &[Down]);
    let drawn = world.draw(&screen).0;
    assert!(drawn.contains("først efter 19 dage") && !drawn.contains("Samtalen var"), "{drawn}");
}

#[test]
fn answers_of_every_kind_have_words() {
    let texts = Texts::new(Language::Danish);
    let cases = [
        (Answer::verdict(Verdict::NotDocumented), "Kan ikke ses"),
        (Answer::fact(Detail::Number(3)), "3"),
        (Answer::fact(Detail::Step(4)), "4"),
        (Answer::fact(Detail::Choice("afslag".to_owned())), "afslag"),
        (Answer::default(), "–"),
    ];
    for (answer, expected) in cases {
        assert_eq!(answer_words(&answer, &texts).as_str(), expected);
    }
}

#[test]
fn it_fits_every_window() {
    let sizes = [
        (Language::Danish, 80, 24),
        (Language::Danish, 120, 40),
        (Language::English, 80, 24),
        (Language::Danish, 64, 20),
    ];
    for (language, width, height) in sizes {
        let world = World::of(language, width, height);
        for (name, differences) in [("all", 0), ("some", 3), ("many", 6)] {
            let drawn = world.draw(&shown(differences)).0;
            assert!(only_plain_signs(&drawn), "{drawn}");
            insta::assert_snapshot!(format!("{name}-{language:?}-{width}x{height}"), drawn);
        }
    }
}
