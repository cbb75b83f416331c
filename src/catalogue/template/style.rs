//! A style sheet of a municipality: it stands inside a web page, so it must not end its own element,
//! and it must not load anything. The page forbids both once more.

use super::STYLE;
use super::fault::{Fault, FaultKind};

/// What is wrong, line by line.
pub(super) fn faults(text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (line, words) in (1..).zip(text.lines()) {
        if words.contains('<') {
            faults.push(Fault::at(STYLE, line, FaultKind::Markup));
        }
        let small = words.to_ascii_lowercase();
        if small.contains("url(") || small.contains("@import") {
            faults.push(Fault::at(STYLE, line, FaultKind::Loads));
        }
    }
    faults
}
