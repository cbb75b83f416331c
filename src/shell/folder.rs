//! Shows a folder in the system's own program (da: *stifinder*).

use std::path::Path;
use std::process::{Command, Stdio};

/// What shows a folder.
const PROGRAM: &str = if cfg!(windows) {
    "explorer"
} else if cfg!(target_os = "macos") {
    "open"
} else {
    "xdg-open"
};

/// Asks the system to show it. Where there is no such program, or no desktop, nothing happens.
pub(super) fn show(folder: &Path) {
    // A path from the root, so that none is taken for an option.
    let Ok(folder) = std::path::absolute(folder) else { return };
    let started = Command::new(PROGRAM)
        .arg(folder)
        .stdin(Stdio::null())
        // What it says would tear the screen.
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    if let Ok(mut child) = started {
        // Who started it has to ask how it ended, or it stays in the system's list.
        super::build::meanwhile(Box::new(move || drop(child.wait())));
    }
}
