//! Endings nobody asked for: a panic, a closed window, a signal. In each the terminal is given
//! back first; nothing is lost, since every answer shown as saved is on disk.

use std::io::Write;
use std::panic;

use super::terminal;

/// Exit codes of a program ended by a signal begin here, as shells count them (POSIX.1-2024, XCU
/// 2.8.2, asks for more than 128).
const FATAL_SIGNAL: i32 = 128;

/// Exit code when the terminal is gone: that of a hang-up, SIGHUP, which is 1 everywhere.
pub const HUNG_UP: u8 = FATAL_SIGNAL as u8 + 1;

/// After a panic: the terminal is given back, then one sentence is said. The message of the
/// panic itself may quote what was typed, so only its place in the program is shown.
pub fn on_panic(sentence: String) {
    panic::set_hook(Box::new(move |info| {
        terminal::give_back();
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let _ = writeln!(std::io::stderr(), "{sentence}\n({place})");
    }));
}

/// Ends the process when it is told to or when its terminal is gone. Waits by blocking: no
/// periodic wake-ups. A read of a terminal that is gone would otherwise burn a core for ever.
#[cfg(unix)]
pub fn on_closing() -> std::io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    use signal_hook::consts::{SIGHUP, SIGTERM, SIGXFSZ};
    use signal_hook::iterator::Signals;

    // Where files may only grow so far, a write that goes too far fails as on a full disk
    // instead of ending the program; only the handler's being there matters.
    signal_hook::flag::register(SIGXFSZ, std::sync::Arc::default())?;
    let mut signals = Signals::new([SIGHUP, SIGTERM])?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        if let Some(signal) = signals.forever().next() {
            end(signal);
        }
    })?;
    std::thread::Builder::new().name("terminal".to_owned()).spawn(move || {
        let input = rustix::stdio::stdin();
        loop {
            let mut watched = [PollFd::new(&input, PollFlags::empty())];
            match poll(&mut watched, None) {
                Ok(_) => end(SIGHUP),
                Err(rustix::io::Errno::INTR) => {}
                Err(_) => return,
            }
        }
    })?;
    Ok(())
}

/// Windows ends a console program with its window.
#[cfg(not(unix))]
pub fn on_closing() -> std::io::Result<()> {
    Ok(())
}

/// Ends as the signal says: the code tells who started the program that nobody left it.
#[cfg(unix)]
fn end(signal: i32) {
    terminal::give_back();
    std::process::exit(FATAL_SIGNAL + signal);
}

/// No core dumps, so that what is in memory stays there.
#[cfg(unix)]
pub fn no_core_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    let _ = setrlimit(Resource::Core, none);
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
}

/// Windows writes none unless it is told to.
#[cfg(not(unix))]
pub fn no_core_dumps() {}
