//! From the first page to the request that makes the database.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Kind;
use crate::tui::drawn::{World, only_plain_signs, press, type_text};
use crate::tui::input::KeyCode::{Down, Enter, Esc, F, Right, Tab};
use crate::tui::theme::Look;

const PREFERENCES: Preferences =
    Preferences { language: Language::Danish, look: Look::Dark, plain_signs: false };

fn first(world: &World) -> Screen {
    let folder = Clean::line("C:\\Brugere\\and\\AppData\\Local\\tilsyn");
    Screen::SetUp(State::new(PREFERENCES, folder, &world.ctx()))
}

/// The page after so many F8, with the names typed on the way.
fn on(step: Step, world: &World) -> Screen {
    let mut screen = first(world);
    for before in STEPS.iter().take_while(|before| **before != step) {
        if *before == Step::Who {
            for text in ["Anne Holm", "and", "Sygedagpenge Nord", "Center for Job"] {
                type_text(&mut screen, world, text);
                press(&mut screen, world, &[Enter]);
            }
        }
        press(&mut screen, world, &[F(8)]);
    }
    screen
}

fn step(screen: &Screen) -> Step {
    match screen {
        Screen::SetUp(state) => state.step,
        other => panic!("another page: {other:?}"),
    }
}

#[test]
fn the_five_pages_end_in_one_request() {
    let world = World::danish();
    let mut screen = on(Step::Passphrase, &world);
    type_text(&mut screen, &world, "blåbærgrød med fløde");
    press(&mut screen, &world, &[Tab]);
    type_text(&mut screen, &world, "blåbærgrød med fløde");
    let outcome = press(&mut screen, &world, &[F(8)]);
    let Outcome::Ask(Request::SetUp(given)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((given.leads_team, given.manages_centre), (true, false));
    assert_eq!((given.name.as_str(), given.initials.as_str()), ("Anne Holm", "and"));
    assert_eq!(
        (given.team.as_str(), given.centre.as_str()),
        ("Sygedagpenge Nord", "Center for Job")
    );
    assert_eq!(given.passphrase.0, "blåbærgrød med fløde");
    assert_eq!(given.recovery_code, None);
}

#[test]
fn both_roles_can_be_one_persons() {
    let world = World::danish();
    for (rights, expected) in [(0, (true, false)), (1, (false, true)), (2, (true, true))] {
        let mut screen = on(Step::Role, &world);
        press(&mut screen, &world, &vec![Right; rights]);
        let Screen::SetUp(state) = screen else { panic!("another page") };
        let given = state.set_up(String::new());
        assert_eq!((given.leads_team, given.manages_centre), expected);
    }
}

#[test]
fn a_department_is_asked_for_its_own_name() {
    let world = World::danish();
    let mut screen = on(Step::Role, &world);
    press(&mut screen, &world, &[Right, Right, Right, F(8)]);
    let shown = world.draw(&screen).0;
    assert!(shown.contains("Forvaltning") && shown.contains("fx Beskæftigelse"), "{shown}");
    assert!(!shown.contains("Center"), "{shown}");
}

#[test]
fn who_only_manages_a_centre_is_asked_for_no_team() {
    let world = World::danish();
    let mut screen = on(Step::Role, &world);
    press(&mut screen, &world, &[Right, F(8)]);
    let shown = world.draw(&screen).0;
    assert!(shown.contains("Enhed") && shown.contains("fx Center for Job"), "{shown}");
    assert!(!shown.contains("Team"), "{shown}");
}

#[test]
fn a_look_holds_at_once() {
    let world = World::danish();
    let mut screen = first(&world);
    press(&mut screen, &world, &[Tab]);
    let outcome = press(&mut screen, &world, &[Right]);
    let wanted = Preferences { look: Look::Light, ..PREFERENCES };
    assert!(matches!(outcome, Outcome::Effect(Effect::Remember(given)) if given == wanted));
}

#[test]
fn esc_goes_back_and_keeps_what_was_typed() {
    let world = World::danish();
    let mut screen = on(Step::Place, &world);
    press(&mut screen, &world, &[Esc]);
    assert_eq!(step(&screen), Step::Who);
    assert!(world.draw(&screen).0.contains("Anne Holm"));
    press(&mut screen, &world, &[Esc, Esc, Esc]);
    assert_eq!(step(&screen), Step::Look);
}

#[test]
fn another_language_words_the_pages_and_keeps_what_was_typed() {
    let (danish, english) = (World::danish(), World::of(Language::English, 80, 24));
    let mut screen = on(Step::Place, &danish);
    press(&mut screen, &english, &[Esc]);
    let shown = world_text(&english, &screen);
    assert!(shown.contains("Your name") && shown.contains("Anne Holm"), "{shown}");
}

fn world_text(world: &World, screen: &Screen) -> String {
    world.draw(screen).0
}

#[test]
fn what_is_missing_is_said_at_its_field() {
    let world = World::danish();
    let mut screen = on(Step::Who, &world);
    press(&mut screen, &world, &[F(8)]);
    assert_eq!(step(&screen), Step::Who);
    assert!(world.draw(&screen).0.contains("! Skriv dit navn."));

    let mut screen = on(Step::Passphrase, &world);
    type_text(&mut screen, &world, "kort");
    assert!(world.draw(&screen).0.contains("4 tegn, for kort"));
    assert!(matches!(press(&mut screen, &world, &[F(8)]), Outcome::Stay));
    assert!(world.draw(&screen).0.contains("! Skriv mindst 12 tegn"));

    let mut screen = on(Step::Passphrase, &world);
    type_text(&mut screen, &world, "blåbærgrød med fløde");
    press(&mut screen, &world, &[Down]);
    type_text(&mut screen, &world, "blåbærgrød uden");
    assert!(matches!(press(&mut screen, &world, &[F(8)]), Outcome::Stay));
    assert!(world.draw(&screen).0.contains("! Skriv den samme adgangskode"));
}

#[test]
fn a_refusal_goes_to_the_field_it_is_about() {
    let world = World::danish();
    let cases = [
        ("cpr-in-text", true, Step::Who),
        ("team-missing", true, Step::Who),
        ("passphrase-short", true, Step::Passphrase),
        ("disk-full", false, Step::Passphrase),
    ];
    for (code, taken, wanted) in cases {
        let mut screen = on(Step::Passphrase, &world);
        let problem = Problem::new(Kind::Refused, code);
        assert_eq!(screen.refused(&problem, &world.ctx()), taken, "{code}");
        assert_eq!(step(&screen), wanted, "{code}");
    }
}

#[test]
fn the_code_takes_the_place_of_this_page() {
    let world = World::danish();
    let mut screen = on(Step::Passphrase, &world);
    let response = Response::RecoveryCode(Clean::line("AAAAA-BBBBB"));
    let outcome = screen.answered(&response, &world.ctx());
    let Some(Outcome::Replace(page)) = outcome else { panic!("{outcome:?}") };
    assert!(matches!(*page, Screen::Recovery(_)));
    assert!(screen.answered(&Response::Done, &world.ctx()).is_none());
}

#[test]
fn the_passphrase_is_never_drawn() {
    let world = World::danish();
    let mut screen = on(Step::Passphrase, &world);
    type_text(&mut screen, &world, "blåbærgrød med fløde");
    let shown = world.draw(&screen).0;
    assert!(shown.contains("••••") && !shown.contains("bær"), "{shown}");
}

#[test]
fn every_page_fits_every_window() {
    let sizes =
        [(Language::Danish, 80, 24), (Language::Danish, 120, 40), (Language::English, 80, 24)];
    for (language, width, height) in sizes {
        let world = World::of(language, width, height);
        for step in STEPS {
            let shown = world.draw(&on(step, &world)).0;
            assert!(only_plain_signs(&shown), "{shown}");
            insta::assert_snapshot!(format!("{step:?}-{language:?}-{width}x{height}"), shown);
        }
    }
    let smallest = World::of(Language::Danish, 64, 20);
    for step in STEPS {
        let shown = smallest.draw(&on(step, &smallest)).0;
        let button = if step == Step::Passphrase { "[ Opret ]" } else { "[ Videre ]" };
        assert!(shown.contains(button), "{step:?}\n{shown}");
        insta::assert_snapshot!(format!("{step:?}-smallest"), shown);
    }
}
