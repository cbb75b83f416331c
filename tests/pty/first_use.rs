//! First use killed at every key, and at every file it makes: the next start begins anew or
//! goes on, and a recovery code that nobody could write down is made anew.

use std::path::Path;
use std::time::Duration;

use crate::folder::{Folder, PASSPHRASE};
use crate::window::{NOW, Start, Window, now};

/// What a person does, and what is seen then: up to the key that makes database and key.
const STEPS: [(&str, &str); 16] = [
    ("", "Velkommen"),
    ("f8", "rolle"),
    ("f8", "Hvem er du?"),
    ("paste:Mette Holm", "Mette Holm"),
    ("tab", "Menu"),
    ("paste:meho", "meho"),
    ("tab", "Menu"),
    ("paste:Sygedagpenge Nord", "Sygedagpenge Nord"),
    ("tab", "Menu"),
    ("paste:Center for Sygedagpenge", "Center for Sygedagpenge"),
    ("f8", "Hvor ligger dine data"),
    ("f8", "Ny adgangskode"),
    ("paste:", "tegn"),
    ("tab", "Adgangskoden"),
    ("paste:", "ens √"),
    ("f8", ""),
];

/// Opens the window of a start in this folder.
fn opened(home: &Path) -> Window {
    let data = home.join("data");
    let data = data.to_str().expect("text");
    Start::program(home, ["--data-dir", data, "--now", NOW]).open()
}

/// Does the first steps.
fn play(home: &Path, steps: usize) -> Window {
    let mut window = opened(home);
    for (key, seen) in &STEPS[..steps] {
        match key.strip_prefix("paste:") {
            Some("") => window.paste(PASSPHRASE),
            Some(words) => window.paste(words),
            None if key.is_empty() => {}
            None => window.press(key),
        }
        if !matches!(*seen, "" | "Menu") {
            window.see(seen);
        }
    }
    window
}

/// Kills as soon as something is so on the disk.
fn kill_when(window: Window, holds: impl Fn() -> bool) {
    let end = now() + Duration::from_secs(30);
    while !holds() {
        assert!(now() < end, "it never came to that");
        std::thread::yield_now();
    }
    window.kill();
}

/// The next start after a kill that came too early for a database: first use, all of it.
fn completes(home: &Path) {
    let mut window = opened(home);
    window.see("Velkommen");
    window.kill();
    drop(Folder::at(&home.join("data"), true));
    let mut window = opened(home);
    window.see("låst");
    window.kill();
}

/// The same after a database got its place.
fn unlocks(home: &Path) {
    let mut window = opened(home);
    window.see("låst");
    window.paste(PASSPHRASE);
    window.press("enter");
    window.see("Din nye genoprettelseskode");
    let flat = window.flat();
    let is_group = |word: &&str| {
        word.len() == 5 && word.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase())
    };
    let first = flat.split(' ').find(is_group).expect("the code");
    window.paste(&first[..4]);
    window.press("enter");
    window.see("gælder nu");
    window.see("Gør nu");
    window.see("Sygedagpenge Nord");
    window.kill();
}

#[test]
fn killed_after_any_key_it_begins_anew() {
    for steps in 1..STEPS.len() {
        let home = tempfile::TempDir::new().expect("a folder");
        play(home.path(), steps).kill();
        let mut window = opened(home.path());
        window.see("Velkommen");
        window.kill();
    }
}

#[test]
fn killed_at_any_file_it_begins_anew_or_goes_on() {
    for file in ["first-use.lock", "first-use/tilsyn.key", "first-use/tilsyn.db", "tilsyn.key"] {
        let home = tempfile::TempDir::new().expect("a folder");
        let data = home.path().join("data");
        kill_when(play(home.path(), STEPS.len()), || data.join(file).exists());
        // The key has its place, and the database may have got its own before the kill came.
        if data.join("tilsyn.key").exists() {
            unlocks(home.path())
        } else {
            completes(home.path())
        }
        assert!(!data.join("first-use").exists() && !data.join("first-use.lock").exists());
    }
}

#[test]
fn killed_before_the_code_is_proved_another_one_is_made() {
    let home = tempfile::TempDir::new().expect("a folder");
    let mut window = play(home.path(), STEPS.len());
    window.see("Din genoprettelseskode");
    window.kill();
    unlocks(home.path());
    let mut window = opened(home.path());
    window.see("låst");
    window.paste(PASSPHRASE);
    window.press("enter");
    window.see("Gør nu");
    crate::person::leave(&mut window);
    assert!(window.ended().success());
}
