//! What is changed is saved once, on F8 and on leaving; nothing else is asked for.
#![expect(clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::api::Kind;
use crate::api::response::ParameterView;
use crate::catalogue::texts::Language;
use crate::domain::checklist::Words;
use crate::tui::drawn::{WINDOWS, World, only_plain_signs, press, type_text};
use crate::tui::input::Key;
use crate::tui::input::KeyCode::{Backspace, Char, Down, Enter, Esc, F, Right, Tab};
use crate::tui::screen::Screen;
use crate::tui::theme::Look;

const PREFERENCES: Preferences =
    Preferences { language: Language::Danish, look: Look::Dark, plain_signs: false };

fn stored() -> Settings {
    Settings {
        leads_team: true,
        manages_centre: false,
        name: "Anne Holm".to_owned(),
        initials: "AND".to_owned(),
        team: "Sygedagpenge Nord".to_owned(),
        centre: "Center for Job".to_owned(),
        cases_a_month: 12,
        closing_days: vec!["12-24".to_owned(), "01-02".to_owned()],
        areas: vec![("Sygedagpenge".to_owned(), "syg".to_owned())],
        parameters: vec![("gen.notat-arbejdsdage".to_owned(), 5)],
        lock_minutes: 10,
        report_folder: String::new(),
    }
}

fn list(world: &World) -> Screen {
    Screen::Settings(State::new(shown(stored()), PREFERENCES, &world.ctx()))
}

/// The settings with two local numbers, the first of which is set.
fn shown(settings: Settings) -> SettingsView {
    let parameter = |key: &str, label: &str, title: &str, standard| ParameterView {
        key: key.to_owned(),
        label: Clean::line(label),
        title: Words { da: title.to_owned(), en: None },
        standard,
    };
    let note = parameter("gen.notat-arbejdsdage", "GEN", "Notat senest efter (arbejdsdage)", 3);
    let basis = parameter("yds.grundlag-maaneder", "YDS-B", "Grundlaget efterprøves (måneder)", 12);
    SettingsView { settings, setup: None, parameters: vec![note, basis] }
}

/// The page this many rows down the list.
fn page(row: usize, world: &World) -> Screen {
    let mut screen = list(world);
    press(&mut screen, world, &vec![Down; row]);
    press(&mut screen, world, &[Enter]);
    screen
}

const WHO: usize = 1;
const WORK: usize = 2;
const LIMITS: usize = 3;
const FOLDERS: usize = 4;
const PASSPHRASE: usize = 6;
const CODE: usize = 7;

/// Ctrl+A and a new text in the field in focus.
fn retype(screen: &mut Screen, world: &World, text: &str) {
    screen.update(&Input::Key(Key::ctrl('a')), &world.ctx());
    press(screen, world, &[Backspace]);
    type_text(screen, world, text);
}

fn saved(outcome: Outcome) -> Settings {
    match outcome {
        Outcome::Ask(Request::SaveSettings(settings)) => settings,
        other => panic!("not saved: {other:?}"),
    }
}

fn is_list(screen: &Screen) -> bool {
    matches!(screen, Screen::Settings(State { open: Open::List, .. }))
}

#[test]
fn leaving_unchanged_pages_asks_for_nothing() {
    let world = World::danish();
    // The centre's set-up is a page of its own.
    for row in (0..ROWS).filter(|row| *row != SETUP_ROW) {
        for key in [F(8), Esc] {
            let mut screen = page(row, &world);
            assert!(!is_list(&screen), "{row}");
            assert!(matches!(press(&mut screen, &world, &[key]), Outcome::Stay), "{row}");
            // There F8 makes a code, and asks for the passphrase first.
            assert_eq!(is_list(&screen), (row, key) != (CODE, F(8)), "{row}");
        }
    }
    assert!(matches!(press(&mut list(&world), &world, &[Esc]), Outcome::Close));
}

#[test]
fn f8_and_esc_save_what_was_changed() {
    let world = World::danish();
    for key in [F(8), Esc] {
        let mut screen = page(WHO, &world);
        retype(&mut screen, &world, "Anne Holm Vik");
        press(&mut screen, &world, &[Tab]);
        retype(&mut screen, &world, "ahv");
        let given = saved(press(&mut screen, &world, &[key]));
        let wanted =
            Settings { name: "Anne Holm Vik".to_owned(), initials: "AHV".to_owned(), ..stored() };
        assert_eq!(given, wanted);
        let outcome = screen.answered(&Response::Settings(Box::new(shown(given))), &world.ctx());
        let Some(Outcome::Many(done)) = outcome else { panic!("{outcome:?}") };
        let [Outcome::Ask(Request::KeepDraft(draft)), Outcome::Say(_)] = done.as_slice() else {
            panic!("{done:?}")
        };
        assert!(draft.fields.is_empty(), "the draft is gone: {draft:?}");
        assert!(is_list(&screen) && world.draw(&screen).0.contains("Anne Holm Vik · AHV"));
    }
}

#[test]
fn another_team_is_asked_about_with_the_safe_answer_first() {
    let world = World::danish();
    let mut screen = page(WHO, &world);
    press(&mut screen, &world, &[Tab, Tab]);
    retype(&mut screen, &world, "Jobafklaring");
    assert!(matches!(press(&mut screen, &world, &[F(8)]), Outcome::Stay));
    let drawn = world.draw(&screen).0;
    assert!(drawn.contains("Teamet »Sygedagpenge Nord« slutter i dag"), "{drawn}");
    insta::assert_snapshot!("new-team", drawn);
    assert!(matches!(press(&mut screen, &world, &[Enter]), Outcome::Stay));
    assert!(world.draw(&screen).0.contains("[Jobafklaring"), "the text is still there");
    press(&mut screen, &world, &[F(8)]);
    let given = saved(press(&mut screen, &world, &[Right, Enter]));
    assert_eq!(given.team, "Jobafklaring");
}

#[test]
fn the_work_is_read_back_from_its_fields() {
    let world = World::danish();
    let mut screen = page(WORK, &world);
    press(&mut screen, &world, &[KeyCode::Up, Tab, Tab, Char(' '), Tab, Tab, Tab]);
    retype(&mut screen, &world, "2/1, 30-12");
    press(&mut screen, &world, &[Tab, Enter]);
    type_text(&mut screen, &world, "Enkeltydelse = YDS");
    let given = saved(press(&mut screen, &world, &[F(8)]));
    assert_eq!(given.cases_a_month, 13);
    assert_eq!(given.closing_days, ["01-02", "12-24", "12-30", "12-31"]);
    let area = |case_type: &str, area: &str| (case_type.to_owned(), area.to_owned());
    assert_eq!(given.areas, [area("Enkeltydelse", "yds"), area("Sygedagpenge", "syg")]);
}

#[test]
fn the_role_is_changed_like_the_rest() {
    let world = World::danish();
    for (key, leads_team, manages_centre) in
        [('2', false, true), ('3', true, true), ('4', false, false)]
    {
        let mut screen = page(WHO, &world);
        press(&mut screen, &world, &[Tab, Tab, Tab, Tab, Char(key)]);
        let given = saved(press(&mut screen, &world, &[F(8)]));
        assert_eq!(given, Settings { leads_team, manages_centre, ..stored() });
    }
}

/// A number is shown with its words, its standard and whether it is set here.
#[test]
fn limits_are_set_within_bounds_and_put_back_to_the_standard() {
    let world = World::danish();
    let drawn = world.draw(&page(LIMITS, &world)).0;
    for said in ["Notat senest efter", "lokalt · standard: 3", "standard: 12"] {
        assert!(drawn.contains(said), "{said}: {drawn}");
    }
    let key = |key: &str, value| (key.to_owned(), value);
    let note = |value| key("gen.notat-arbejdsdage", value);
    for (first, second, expected) in [
        ("7", "12", vec![note(7)]),
        ("3", "12", vec![]),
        ("", "", vec![]),
        ("5", "6", vec![note(5), key("yds.grundlag-maaneder", 6)]),
    ] {
        let mut screen = page(LIMITS, &world);
        retype(&mut screen, &world, first);
        press(&mut screen, &world, &[Tab]);
        retype(&mut screen, &world, second);
        let given = saved(press(&mut screen, &world, &[F(8)]));
        assert_eq!(given, Settings { parameters: expected, ..stored() }, "{first} {second}");
    }
    for wrong in ["0", "10001", "x"] {
        let mut screen = page(LIMITS, &world);
        retype(&mut screen, &world, wrong);
        assert!(matches!(press(&mut screen, &world, &[F(8)]), Outcome::Stay), "{wrong}");
        assert!(world.draw(&screen).0.contains("fra 1 til 10.000"), "{wrong}");
    }
    let mut screen = page(LIMITS, &world);
    press(&mut screen, &world, &[Tab, Tab, Enter]);
    let given = saved(press(&mut screen, &world, &[F(8)]));
    assert_eq!(given.parameters, []);
}

#[test]
fn what_cannot_be_saved_is_said_and_a_second_esc_goes_back_to_what_is_stored() {
    let world = World::danish();
    let cases = [
        (vec![], "0", "! Skriv et helt tal fra 1 til 1.000."),
        (vec![Tab; 5], "31-11", "»31-11« findes ikke som dag"),
        (vec![Tab; 6], "Sygedagpenge", "! Skriv linje 1 som Sagstype = område."),
    ];
    for (keys, text, said) in cases {
        let mut screen = page(WORK, &world);
        press(&mut screen, &world, &keys);
        retype(&mut screen, &world, text);
        assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Stay));
        let drawn = world.draw(&screen).0;
        assert!(drawn.contains(said), "{drawn}");
        let outcome = press(&mut screen, &world, &[Esc]);
        let Outcome::Many(done) = outcome else { panic!("{outcome:?}") };
        assert!(matches!(done.as_slice(), [Outcome::Ask(_), Outcome::Say(_)]), "{done:?}");
        assert!(is_list(&screen));
    }
}

#[test]
fn a_look_holds_at_once_and_is_remembered() {
    let world = World::danish();
    let mut screen = page(0, &world);
    press(&mut screen, &world, &[Tab]);
    let outcome = press(&mut screen, &world, &[Char('4')]);
    let wanted = Preferences { look: Look::HighContrast, ..PREFERENCES };
    assert!(matches!(outcome, Outcome::Effect(Effect::Remember(given)) if given == wanted));
    press(&mut screen, &world, &[Esc]);
    assert!(world.draw(&screen).0.contains("Dansk · Stærk"));
}

#[test]
fn a_copy_is_asked_for_and_said() {
    let world = World::danish();
    let mut screen = page(FOLDERS, &world);
    let outcome = press(&mut screen, &world, &[Tab, Enter]);
    assert!(matches!(outcome, Outcome::Ask(Request::CopyNow)), "{outcome:?}");
    let written = Response::Written(vec![Clean::line("copy-20310304-101112.db")]);
    let outcome = screen.answered(&written, &world.ctx());
    let Some(Outcome::Say(message)) = outcome else { panic!("{outcome:?}") };
    assert!(message.text.as_str().contains("copy-20310304-101112.db"));
    assert!(screen.answered(&Response::Done, &world.ctx()).is_none());
}

/// The page of the passphrase, filled in.
fn changing(world: &World) -> Screen {
    let mut screen = page(PASSPHRASE, world);
    for text in ["den gamle sætning", "en helt ny sætning", "en helt ny sætning"] {
        press(&mut screen, world, &[Tab]);
        type_text(&mut screen, world, text);
    }
    screen
}

#[test]
fn the_passphrase_changes_on_f8_and_never_on_esc() {
    let world = World::danish();
    let mut screen = changing(&world);
    let outcome = press(&mut screen, &world, &[F(8)]);
    let Outcome::Ask(Request::ChangePassphrase { old, new }) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!((old.0.as_str(), new.0.as_str()), ("den gamle sætning", "en helt ny sætning"));
    let outcome = screen.answered(&Response::Done, &world.ctx());
    let Some(Outcome::Many(said)) = outcome else { panic!("{outcome:?}") };
    assert!(matches!(said.as_slice(), [Outcome::Stay, Outcome::Say(_)]), "{said:?}");
    assert!(is_list(&screen));

    let mut screen = changing(&world);
    let outcome = press(&mut screen, &world, &[Esc]);
    assert!(matches!(outcome, Outcome::Say(_)) && is_list(&screen), "{outcome:?}");
}

#[test]
fn another_code_takes_the_passphrase_and_keeps_none_of_it() {
    let world = World::danish();
    let mut screen = page(CODE, &world);
    press(&mut screen, &world, &[F(8)]);
    assert!(world.draw(&screen).0.contains("! Skriv den adgangskode, du bruger nu."));
    type_text(&mut screen, &world, "den gamle sætning");
    let outcome = press(&mut screen, &world, &[F(8)]);
    let Outcome::Ask(Request::MakeRecoveryCode { passphrase }) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(passphrase.0, "den gamle sætning");
    press(&mut screen, &world, &[F(8)]);
    assert!(world.draw(&screen).0.contains("! Skriv den adgangskode, du bruger nu."));
    assert!(matches!(press(&mut screen, &world, &[Esc]), Outcome::Stay) && is_list(&screen));
}

#[test]
fn minutes_are_saved_after_the_passphrase_is_changed() {
    let world = World::danish();
    let mut screen = page(PASSPHRASE, &world);
    retype(&mut screen, &world, "5");
    for text in ["den gamle sætning", "en helt ny sætning", "en helt ny sætning"] {
        press(&mut screen, &world, &[Tab]);
        type_text(&mut screen, &world, text);
    }
    press(&mut screen, &world, &[F(8)]);
    let outcome = screen.answered(&Response::Done, &world.ctx());
    let Some(Outcome::Many(both)) = outcome else { panic!("{outcome:?}") };
    let asked = both.into_iter().next().unwrap_or(Outcome::Ignored);
    assert_eq!(saved(asked).lock_minutes, 5);
}

#[test]
fn refusals_are_said_at_their_fields() {
    let world = World::danish();
    let cases = [
        (WHO, "cpr-in-text", "! Skriv navne uden personnummer."),
        (WORK, "closing-day", "! Skriv hver lukkedag som dag og måned"),
        (PASSPHRASE, "key-wrong-secret", "! Den nuværende adgangskode passer ikke."),
        (CODE, "key-wrong-secret", "! Den nuværende adgangskode passer ikke."),
    ];
    for (row, code, said) in cases {
        let mut screen = page(row, &world);
        assert!(screen.refused(&Problem::new(Kind::Refused, code), &world.ctx()), "{code}");
        assert!(world.draw(&screen).0.contains(said), "{code}");
        let full = Problem::new(Kind::Surroundings, "disk-full");
        assert!(!screen.refused(&full, &world.ctx()));
    }
}

#[test]
fn every_page_fits_every_window() {
    for (language, width, height) in WINDOWS {
        let world = World::of(language, width, height);
        let drawn = world.draw(&list(&world)).0;
        insta::assert_snapshot!(format!("list-{language:?}-{width}x{height}"), drawn);
        for row in (0..ROWS).filter(|row| *row != SETUP_ROW) {
            let drawn = world.draw(&page(row, &world)).0;
            assert!(only_plain_signs(&drawn), "{drawn}");
            insta::assert_snapshot!(format!("page-{row}-{language:?}-{width}x{height}"), drawn);
        }
    }
}
