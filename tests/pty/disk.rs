//! No room on the disk, and no right to write: what was given is not shown as saved, what was
//! saved stays, and it works again when there is room.

use std::path::Path;
use std::process::Command;

use tilsyn::api::response::QuestionView;

use crate::folder::Folder;
use crate::window::{Start, Window};

/// Answers with a verdict, over all questions of the first case.
fn answered(folder: &Folder) -> usize {
    let given =
        |view: &&QuestionView| view.answer.as_ref().is_some_and(|answer| answer.verdict.is_some());
    folder.cases()[0].questions.iter().filter(given).count()
}

/// One answer saved, the second question on the screen.
fn on_the_second_question(folder: &Folder) -> Window {
    crate::killed::answer_facts(folder);
    let mut window = folder.open();
    window.press("enter");
    window.see("Spørgsmål 1 af");
    window.press("j");
    window.see("Spørgsmål 2 af");
    window.see("Gemt 14.32.07 √");
    window
}

/// The whole story of a disk that is full for a while.
fn full_for_a_while(folder: &Folder, fill: impl FnOnce(&Window), empty: impl FnOnce(&Window)) {
    let mut window = on_the_second_question(folder);
    fill(&window);
    window.press("i");
    window.see("IKKE GEMT !");
    window.see("Ikke gemt: disken");
    let seen = window.flat();
    assert!(!seen.contains("Gemt 14.32.07"), "{seen}");
    assert!(seen.contains("Spørgsmål 2 af"), "{seen}");
    assert!(seen.contains("√►·"), "{seen}");
    assert!(!seen.contains("» I"), "{seen}");
    // Nothing says that all is well: not when asked, not when leaving.
    window.press("ctrl+s");
    window.miss("Ikke gemt: disken");
    assert!(!window.flat().contains("Alt er gemt"), "{}", window.picture());
    window.press("ctrl+c");
    window.see("Ctrl+Q afslutter. Det sidste");
    window.press("ctrl+q");
    window.see("Afslut tilsyn?");
    assert!(!window.flat().contains("Alt er gemt"), "{}", window.picture());
    window.press("esc");
    window.miss("Afslut tilsyn?");
    // Nor in a window with no room for more.
    window.resize(63, 19);
    window.see("Vinduet er for lille");
    assert!(!window.flat().contains("Alt er gemt"), "{}", window.picture());
    window.see("ikke gemt");
    window.resize(80, 24);
    window.miss("Vinduet er for lille");
    window.see("IKKE GEMT !");

    empty(&window);
    window.press("i");
    window.see("Gemt 14.32.07 √");
    window.kill();
    assert_eq!(answered(folder), 2);
    folder.check(true);
}

/// The largest file the process may write is a limit everybody can set for their own
/// processes; at zero every write fails as on a full disk.
#[cfg(target_os = "linux")]
mod limited {
    use rustix::process::{Pid, Resource, Rlimit, prlimit};

    use super::*;

    fn limit(window: &Window, most: Option<u64>) {
        let pid = i32::try_from(window.pid()).ok().and_then(Pid::from_raw);
        let limit = Rlimit { current: most, maximum: None };
        prlimit(pid, Resource::Fsize, limit).expect("a limit for a process of one's own");
    }

    #[test]
    fn an_answer_that_finds_no_room_is_not_shown_as_saved_and_can_be_given_again() {
        for encrypted in [false, true] {
            let folder = Folder::new(encrypted).drawn(1);
            full_for_a_while(&folder, |window| limit(window, Some(0)), |w| limit(w, None));
        }
    }

    /// Room for a part of what is written: nothing is stored by half.
    #[test]
    fn an_answer_is_stored_whole_or_not_at_all_wherever_the_room_ends() {
        let folder = Folder::new(false).drawn(1);
        let mut window = on_the_second_question(&folder);
        let mut most = 512;
        while most <= 64 * 1024 {
            limit(&window, Some(most));
            window.press("i");
            window.until("saved or not", |window| {
                let seen = window.flat();
                seen.contains("IKKE GEMT !") || seen.contains("Spørgsmål 3 af")
            });
            if window.flat().contains("Spørgsmål 3 af") {
                break;
            }
            most *= 2;
        }
        window.kill();
        folder.check(true);
        assert!((1..=2).contains(&answered(&folder)));
    }
}

/// A small file system of its own, where the one who runs the tests may mount one.
#[cfg(target_os = "linux")]
struct Mounted(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl Mounted {
    fn new(what: &[&str]) -> Option<Self> {
        if !rustix::process::geteuid().is_root() {
            eprintln!("skipped: only root may mount");
            return None;
        }
        let folder = tempfile::TempDir::new().expect("a folder");
        let status = Command::new("mount").args(what).arg(folder.path()).status();
        if status.is_ok_and(|status| status.success()) {
            Some(Self(folder))
        } else {
            eprintln!("skipped: mounting is not allowed here");
            None
        }
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

#[cfg(target_os = "linux")]
impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_really_full() {
    let Some(disk) = Mounted::new(&["-t", "tmpfs", "-o", "size=2m", "tmpfs"]) else { return };
    let folder = Folder::at(&disk.path().join("data"), false).drawn(1);
    let filler = disk.path().join("filler");
    let fill = |_: &Window| {
        // Until nothing more goes in, not even a byte.
        let mut file = std::fs::File::create(&filler).expect("a file");
        for size in [64 * 1024, 4096, 1] {
            while std::io::Write::write_all(&mut file, &vec![0; size]).is_ok() {}
        }
    };
    full_for_a_while(&folder, fill, |_| std::fs::remove_file(&filler).expect("room"));
}

/// Nothing may be written: the first page says so at once and who can help, an answer is not
/// shown as saved, and the file stays as it is.
fn told_read_only(folder: &Folder) {
    let file = folder.path().join("tilsyn.db");
    let before = std::fs::read(&file).expect("the file");
    let mut window = folder.open_in(Start::ui(folder.path()).with("HOME", "/"));
    window.see("KUN LÆSNING !");
    window.see("Kun læsning: intet kan gemmes. Bed it om skriveadgang.");
    // Nothing is copied in the pauses either, and nobody is told of files.
    window.rest(std::time::Duration::from_millis(1_000));
    assert!(!window.flat().contains("kunne ikke skrives"), "{}", window.picture());
    window.press("6");
    window.see("Bed it om skriveadgang til mappen");
    window.press("esc");
    window.see("Gør nu");
    window.press("enter");
    window.see("Spørgsmål 1 af");
    window.press("j");
    window.see("Databasen kan kun læses");
    window.see("IKKE GEMT !");
    assert!(window.flat().contains("Spørgsmål 1 af"), "{}", window.picture());
    window.press("ctrl+q");
    window.see("Afslut tilsyn?");
    window.press("enter");
    assert!(window.ended().success());
    assert_eq!(std::fs::read(&file).expect("the file"), before);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_on_a_disk_that_is_read_only() {
    let folder = Folder::new(false).drawn(1);
    crate::killed::answer_facts(&folder);
    let path = folder.path().to_str().expect("text").to_owned();
    let Some(copy) = Mounted::new(&["--bind", "-o", "ro", &path]) else { return };
    let status = Command::new("mount").args(["-o", "remount,ro,bind"]).arg(copy.path()).status();
    if !status.is_ok_and(|status| status.success()) {
        eprintln!("skipped: mounting is not allowed here");
        return;
    }
    told_read_only(&Folder::there(copy.path()));
    folder.check(true);
}

#[test]
fn a_file_and_a_folder_that_may_not_be_written() {
    use std::os::unix::fs::PermissionsExt;
    if rustix::process::geteuid().is_root() {
        eprintln!("skipped: root may write everywhere");
        return;
    }
    let folder = Folder::new(false).drawn(1);
    crate::killed::answer_facts(&folder);
    let file = folder.path().join("tilsyn.db");
    let set = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("a mode");
    };
    set(&file, 0o400);
    told_read_only(&folder);
    set(&file, 0o600);
    // The journal's file is there already; without it the folder must take a new one.
    std::fs::remove_file(folder.path().join("tilsyn.db-journal")).expect("no journal");
    set(folder.path(), 0o500);
    told_read_only(&folder);
    set(folder.path(), 0o700);
    folder.check(true);
}
