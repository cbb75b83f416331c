//! What differs is shown with its reason and leads to its page; every way out leads home.

use super::*;
use crate::api::handbook::PageName;
use crate::catalogue::texts::Language;
use crate::tui::drawn::{WINDOWS, World, only_plain_signs, press};
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
    let line = |(label, given, gold, why)| PracticeDifference {
        label: Clean::line(label),
        given: Answer::verdict(given),
        gold: Answer::verdict(gold),
        explanation: Clean::line(why),
        page: page(),
    };
    let differences: Vec<_> = verdicts.into_iter().cycle().take(differences).map(line).collect();
    PracticeResult { agreed: 6_usize.saturating_sub(differences.len()), of: 6, differences }
}

fn page() -> PageName {
    let (checklist, question) = ("gen".to_owned(), "gen-03".to_owned());
    PageName { checklist, version: Some(1), question, meaning: 1 }
}

fn shown(differences: usize) -> Screen {
    Screen::Practice(State::new(result(differences)))
}

#[test]
fn enter_reads_the_page_of_the_difference_and_esc_leads_home() {
    let world = World::danish();
    let outcome = press(&mut shown(3), &world, &[Down, Enter]);
    assert!(matches!(outcome, Outcome::Ask(Request::ShowHandbookPage(name)) if name == page()));
    for (differences, key) in [(0, Enter), (0, Esc), (3, Esc)] {
        let outcome = press(&mut shown(differences), &world, &[key]);
        assert!(matches!(outcome, Outcome::Ask(Request::ShowHome)), "{outcome:?}");
    }
}

#[test]
fn the_share_is_said_with_what_is_well_to_do() {
    let world = World::danish();
    let drawn = world.draw(&shown(0)).0;
    assert!(drawn.contains("6 af 6 svar er som facit: 100\u{20}%"), "{drawn}");
    let drawn = world.draw(&shown(1)).0;
    assert!(drawn.contains("83\u{20}%") && drawn.contains("prøv en sag til"), "{drawn}");
    let nearly = PracticeResult { agreed: 9, of: 10, ..result(1) };
    let drawn = world.draw(&Screen::Practice(State::new(nearly))).0;
    assert!(drawn.contains("90\u{20}%") && drawn.contains("klar til dine egne sager"), "{drawn}");
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
    for (language, width, height) in WINDOWS {
        let world = World::of(language, width, height);
        for (name, differences) in [("all", 0), ("some", 3), ("many", 6)] {
            let drawn = world.draw(&shown(differences)).0;
            assert!(only_plain_signs(&drawn), "{drawn}");
            insta::assert_snapshot!(format!("{name}-{language:?}-{width}x{height}"), drawn);
        }
    }
}
