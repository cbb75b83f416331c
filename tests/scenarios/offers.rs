//! What a page offers it does: every key in the row of keys changes something on the screen.

use ratatui::layout::Size;

use crate::full;
use crate::support::{TestDesk, script};

/// Of so many keys one is tried at a desk.
const QUARTER: usize = 4;

/// The keys of a screen's last row, as the words of a script; of two names for one key both.
fn offered(seen: &str) -> Vec<String> {
    let row = seen.lines().last().unwrap_or_default();
    let items = row.trim().split("  ").filter_map(|item| item.split(' ').next());
    items.flat_map(|names| names.split('/').filter(|name| !name.is_empty())).map(word).collect()
}

/// The word of a script for what stands on a key.
fn word(name: &str) -> String {
    match name {
        "Mellemrum" | "Space" => "space".to_owned(),
        "Slet" | "Backspace" => "backspace".to_owned(),
        "↑" => "up".to_owned(),
        "↓" => "down".to_owned(),
        "←" => "left".to_owned(),
        "→" => "right".to_owned(),
        "Skift+Tab" | "Shift+Tab" => "backtab".to_owned(),
        "" => "?".to_owned(),
        _ => name.to_lowercase(),
    }
}

/// Presses each key that is offered after `keys`, each in a copy of the program, and names those
/// after which screen and cursor are what they were and the program goes on.
pub fn idle_keys(test: &TestDesk, keys: &str, seen: &str) -> Vec<String> {
    let does_nothing = |word: &String| {
        let mut copy = test.copy();
        copy.play_at_once(&script(&format!("{keys} {word}"))) == seen && copy.end == test.end
    };
    // At a desk another quarter of them on each page.
    let skipped = if full::is_desk() { keys.len() % QUARTER } else { 0 };
    let tried = full::sampled(offered(seen).into_iter().skip(skipped), QUARTER);
    tried.filter(does_nothing).collect()
}

/// Every key a page offers does something, in a wide window where all of them stand.
pub fn offers(test: &mut TestDesk, keys: &str) {
    let size = std::mem::replace(&mut test.size, Size { width: 120, height: 40 });
    test.is_killed = true;
    let seen = test.play(&script(keys));
    let idle = idle_keys(test, keys, &seen);
    assert!(idle.is_empty(), "{idle:?} do nothing on\n{seen}");
    test.size = size;
    test.is_killed = false;
}
