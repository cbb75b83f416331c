//! A person sits down, answers, writes a note and leaves.

use crate::folder::Folder;
use crate::window::{Start, Window};

/// Leaves as a person does.
pub(crate) fn leave(window: &mut Window) {
    window.press("ctrl+q");
    window.see("Afslut tilsyn?");
    window.press("enter");
}

#[test]
fn answers_a_note_and_leaving() {
    let folder = Folder::new(false).drawn(1);
    let mut window = folder.open();
    assert!(window.screen().alternate_screen());
    window.press("enter");
    window.see("Fakta 1 af");
    drop(window);
    // Facts are typed in the test of kills; here they are given at once.
    crate::killed::answer_facts(&folder);

    let mut window = folder.open();
    window.press("enter");
    window.see("Spørgsmål 1 af");
    window.press("j");
    window.see("Sidste svar");
    window.see("Gemt 14.32.07 √");
    window.see("Spørgsmål 2 af");
    window.press("n");
    window.see("Hvad så du?");
    window.type_text("Ærgerligt: på Ålborgvej kom brevet for sent, sagde ÆØÅ.");
    window.see("Ærgerligt: på Ålborgvej kom brevet for sent, sagde ÆØÅ.");
    window.press("esc");
    window.see("Note: Ærgerligt");
    leave(&mut window);
    let status = window.ended();
    assert!(status.success(), "{status:?}");
    assert!(!window.screen().alternate_screen());
    assert!(!window.screen().hide_cursor());
    assert_eq!(window.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
    assert!(!window.screen().bracketed_paste());

    let stored = folder.cases();
    let remark = stored[0].questions.iter().find(|view| !view.finding.remark.is_empty());
    let remark = &remark.expect("a remark").finding.remark;
    assert_eq!(remark, "Ærgerligt: på Ålborgvej kom brevet for sent, sagde ÆØÅ.");
    folder.check(true);
}

#[test]
fn a_demonstration_is_made_opened_and_left() {
    let home = tempfile::TempDir::new().expect("a folder");
    let into = home.path().join("demo");
    let into = into.to_str().expect("text");
    let start = Start::program(home.path(), ["demo", "--into", into, "--now", crate::window::NOW]);
    let mut window = start.open();
    window.see("Fortsæt sag");
    window.press("enter");
    window.see("Sag 5 af 12");
    leave(&mut window);
    assert!(window.ended().success());
    assert!(!window.screen().alternate_screen() && !window.screen().hide_cursor());
}

/// A computer that sleeps stops the program anywhere: between two keys nothing is under way on the
/// disk, and a key pressed meanwhile is taken when it wakes.
#[test]
fn a_program_that_was_asleep_goes_on_where_it_was() {
    let folder = Folder::new(true).drawn(1);
    crate::killed::answer_facts(&folder);
    let mut window = folder.open();
    window.press("enter");
    window.see("Spørgsmål 1 af");
    window.press("j");
    window.see("Spørgsmål 2 af");
    window.signal(rustix::process::Signal::STOP);
    let journal = std::fs::metadata(folder.path().join("tilsyn.db-journal")).expect("a journal");
    assert_eq!(journal.len(), 0, "no transaction is open");
    window.press("i");
    window.signal(rustix::process::Signal::CONT);
    window.see("» Ikke relevant «");
    window.see("Gemt 14.32.07 √");
    window.kill();
    folder.check(true);
}

/// The terminal's own settings, as the shell that comes after finds them.
#[test]
fn the_shell_that_comes_after_gets_its_terminal_back() {
    let folder = Folder::new(false).drawn(1);
    let mut window = folder.open_in(in_a_shell(&folder));
    leave(&mut window);
    is_usable(&mut window, 0);
}

/// The program in a shell that says afterwards how it ended and how the terminal is set.
pub(crate) fn in_a_shell(folder: &Folder) -> Start {
    let program = crate::window::PROGRAM;
    let now = crate::window::NOW;
    let data = folder.path().to_str().expect("text");
    let script = format!("'{program}' --data-dir '{data}' --now {now}; echo status $?; stty -a");
    Start::command(folder.path(), "/bin/sh", ["-c", &script])
}

/// Waits for that shell's words and holds them against what a shell needs.
pub(crate) fn is_usable(window: &mut Window, status: i32) {
    window.ended();
    let seen = window.flat();
    assert!(seen.contains(&format!("status {status}")), "{seen}");
    for setting in ["icanon", "isig", "echo", "icrnl", "opost"] {
        let is_on = seen.split([' ', ';']).any(|word| word == setting);
        assert!(is_on, "{setting} is off:\n{seen}");
    }
    assert!(!window.screen().alternate_screen());
    assert!(!window.screen().hide_cursor());
    assert!(!window.screen().bracketed_paste());
    assert_eq!(window.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
}

/// Whatever way a person goes from a note, the words are there at the next start: by leaving,
/// and by locking the screen, right after the last letter.
#[test]
fn a_note_is_kept_on_every_way_out() {
    for way in ["ctrl+q", "ctrl+l", "esc"] {
        let folder = Folder::new(true).drawn(1);
        crate::killed::answer_facts(&folder);
        let mut window = folder.open();
        window.press("enter");
        window.see("Spørgsmål 1 af");
        window.press("n");
        window.see("Hvad så du?");
        window.paste("Brevet kom for sent");
        window.see("Brevet kom for sent");
        window.press(way);
        match way {
            "ctrl+q" => {
                window.see("Afslut tilsyn?");
                window.press("enter");
                window.ended();
            }
            "ctrl+l" => {
                window.see("låst");
                window.kill();
            }
            _ => {
                window.see("Note: Brevet kom for sent");
                window.kill();
            }
        }
        let stored = folder.cases();
        let is_saved =
            stored[0].questions.iter().any(|view| view.finding.remark == "Brevet kom for sent");
        let draft = folder.finding_draft();
        let is_kept = draft.contains(&("remark".to_owned(), "Brevet kom for sent".to_owned()));
        assert!(is_saved || is_kept, "lost by {way}: {draft:?}");
    }
}
