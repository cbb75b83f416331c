//! The screen locked by a key or by nobody being there: nothing of a case is left on it, the database
//! is closed and its key gone.

use std::time::Duration;

use tilsyn::api::Request;
use tilsyn::api::request::Secret;

use crate::month::{cases, drawn};
use crate::support::{PASSPHRASE, TestDesk, script};

/// Plays a way to a case and then a lock; nothing of it may be left.
fn locks(way: &str) {
    let mut test: TestDesk = drawn(2);
    test.ask(&Request::ProveRecoveryCode).expect("proved");
    let reference = cases(&mut test)[0].case_ref.as_str().to_owned();
    assert_eq!(test.desk.idle_limit(), Some(Duration::from_secs(600)), "ten minutes");
    let open = test.play(&script("enter see:Fakta"));
    assert!(open.contains(&reference) && open.contains("Sygedagpenge Nord"), "{open}");
    let screen = test.play(&script(&format!("enter see:Fakta {way} see:tilsyn_er_låst")));
    for words in [&reference, "Sygedagpenge", "Fakta", "november"] {
        assert!(!screen.contains(words), "{words} on\n{screen}");
    }
    assert!(!test.desk.is_open() && test.desk.idle_limit().is_none());
    assert_eq!(test.ask(&Request::ShowCases).expect_err("locked").code, "locked");
    let screen = test.play(&script(&format!(r#""{PASSPHRASE}" enter see:Gør_nu"#)));
    assert!(screen.contains("Sygedagpenge Nord"), "{screen}");
}

#[test]
fn a_key_locks_at_once() {
    locks("ctrl+l");
}

#[test]
fn nobody_there_locks_too() {
    // The first pauses are used for verifying and copying; the next is the long one.
    locks(&"pause ".repeat(8));
}

/// What is a key on every page is found in the menu by its words, once.
#[test]
fn the_menu_offers_the_lock_once() {
    for page in ["", "3", "3 enter"] {
        let seen = drawn(1).play(&script(&format!(r#"{page} f9 "skærmlås""#)));
        assert_eq!(seen.matches("Lås skærmen").count(), 1, "{seen}");
    }
}

#[test]
fn the_time_is_a_setting_and_a_demonstration_is_never_locked() {
    let mut test = drawn(1);
    let Ok(tilsyn::api::Response::Settings(view)) = test.ask(&Request::ShowSettings) else {
        panic!("no settings")
    };
    let settings = tilsyn::api::request::Settings { lock_minutes: 2, ..view.settings };
    test.ask(&Request::SaveSettings(settings)).expect("saved");
    assert_eq!(test.desk.idle_limit(), Some(Duration::from_secs(120)));
    test.desk.lock();
    test.ask(&Request::Unlock(Secret(PASSPHRASE.into()))).expect("unlock");
    assert_eq!(test.desk.idle_limit(), Some(Duration::from_secs(120)));
    assert_eq!(TestDesk::readable().desk.idle_limit(), None);
}
