//! A centre manager looks around in a quarter, in both languages and in a small and a large window.

use crate::cli::demonstrated_centre;
use crate::full;
use crate::window::{NOW, Start, Window};

/// A key, and what is seen then in Danish and in English.
const WALK: [(&str, [&str; 2]); 12] = [
    ("4", ["4. kvartal 2026", "quarter 4, 2026"]),
    ("f7", ["3. kvartal 2026", "quarter 3, 2026"]),
    ("2", ["ligger på medianen", "not on the median"]),
    ("4", ["GEN-13", "GEN-13"]),
    ("u", ["GEN-13 over tid", "GEN-13 over time"]),
    ("enter", ["Sag Resultat", "Case Outcome"]),
    ("esc", ["denne betydning", "this meaning"]),
    // Another key for the same: Esc twice at once would be one held down.
    ("backspace", ["Spørgsmål, der ikke var i orden", "Questions that were not in order"]),
    ("esc", ["Modtaget", "Received"]),
    ("5", ["Fast skabelon til partshøring", "Fast skabelon til partshøring"]),
    ("8", ["Med kritik", "Criticised"]),
    ("5", ["Færre sager med fejl", "Færre sager med fejl"]),
];
/// The question before the program ends.
const LEAVE: [&str; 2] = ["Afslut tilsyn?", "Quit tilsyn?"];

/// Walks through the pages in a language, in a window of each size.
fn walk(language: &str, place: usize) {
    let demo = demonstrated_centre();
    let data = demo.path().to_str().expect("text");
    let windows = [(80, 24), (120, 40)];
    // At a desk one window in each language.
    for (columns, rows) in full::sampled(windows.into_iter().cycle().skip(place).take(2), 2) {
        let arguments = ["--data-dir", data, "--now", NOW, "--lang", language];
        let mut window = Start::program(demo.path(), arguments).size(columns, rows).open();
        window.see("Center Eksempel");
        for (key, seen) in WALK {
            window.press(key);
            window.see(seen[place]);
            window.until("a whole frame", Window::drawn_whole);
        }
        window.press("ctrl+q");
        window.see(LEAVE[place]);
        window.press("enter");
        assert!(window.ended().success());
    }
}

#[test]
fn a_quarter_in_danish_in_two_windows() {
    walk("da", 0);
}

#[test]
fn a_quarter_in_english_in_two_windows() {
    walk("en", 1);
}
