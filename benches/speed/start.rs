//! From the start of the process, and from the accepted passphrase, to the first full screen.

use std::path::Path;
use std::time::Instant;

use tilsyn::vault;

use super::data::{Data, PASSPHRASE, PROGRAM};
use super::table::{Goal, Table, Value, percentile};
use super::terminal::{ECHO, Program, READY};

/// Starts of each program; the first one warms the disk's cache and does not count.
const STARTS: usize = 21;
/// Milliseconds to the first full screen.
const FIRST_SCREEN: f64 = 25.0;

/// Where the times of the peers begin: after the echo, the three starts and the stretching.
const FIRST_PEER: usize = 5;

/// Programs of the same kind, with how their full screen is known.
const PEERS: [(&str, &[&str], &str); 3] = [
    ("mc", &["--nosubshell"], "10Quit"),
    ("newsboat", &[], "q:Quit"),
    ("calcurse", &[], "Calendar"),
];

/// Is Home there in full? Its bottom line is drawn last.
pub(crate) fn is_home(screen: &str) -> bool {
    screen.contains("Enter Fortsæt")
}

/// Is the passphrase asked for?
pub(crate) fn is_locked(screen: &str) -> bool {
    screen.contains("Enter Lås op")
}

/// Measures, one start of each in turn, so that what disturbs one disturbs all.
pub(crate) fn measure(table: &mut Table, data: &Data) {
    let bench = std::env::current_exe().unwrap().to_string_lossy().into_owned();
    let peers: Vec<_> = PEERS.into_iter().filter(|(name, ..)| is_installed(name)).collect();
    let (plain_folder, encrypted_folder) = (data.plain(), data.encrypted());
    let urls = data.path("urls");
    std::fs::write(&urls, "https://example.org/feed.xml\n").unwrap();
    let (cache, calendar) = (data.path("cache.db"), data.path("calendar"));
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); FIRST_PEER + peers.len()];
    for round in 0..STARTS {
        let mut note = |place: usize, time: Option<f64>| match (time, times.get_mut(place)) {
            (Some(time), Some(times)) if round > 0 => times.push(time),
            _ => {}
        };
        let mut echo = Program::start(&bench, &[ECHO]);
        note(0, echo.first_screen(|screen| screen.contains(READY)));
        drop(echo);
        let mut plain = Program::start(PROGRAM, &["--data-dir", &plain_folder]);
        note(1, plain.first_screen(is_home));
        drop(plain);
        let mut locked = Program::start(PROGRAM, &["--data-dir", &encrypted_folder]);
        note(2, locked.first_screen(is_locked));
        // Typed as a terminal pastes it; Enter alone is measured.
        locked.press(
            &format!("\x1b[200~{PASSPHRASE}\x1b[201~"),
            std::time::Duration::from_millis(80),
        );
        let pressed = locked.press_until("\r", is_home).map(|pressed| pressed.settled);
        drop(locked);
        let stretching = stretching(&encrypted_folder);
        note(3, pressed.map(|time| time - stretching));
        note(4, Some(stretching));
        for (place, (name, arguments, ready)) in (FIRST_PEER..).zip(&peers) {
            let own: Vec<&str> = match *name {
                "newsboat" => vec!["-u", &urls, "-c", &cache],
                "calcurse" => vec!["-D", &calendar],
                _ => Vec::new(),
            };
            let arguments: Vec<&str> = arguments.iter().copied().chain(own).collect();
            let mut peer = Program::start(name, &arguments);
            note(place, peer.first_screen(|screen| screen.contains(ready)));
        }
    }
    print(table, &mut times, &peers);
}

/// Milliseconds from a passphrase to the raw key: what makes guessing hard, and is therefore no
/// part of what the program is judged by. At this file's factor it is nearly all the time that
/// age takes to find out how hard this machine may be worked.
fn stretching(folder: &str) -> f64 {
    let file = std::fs::read_to_string(Path::new(folder).join("tilsyn.key")).unwrap();
    let begun = Instant::now();
    vault::open(&file, PASSPHRASE).unwrap();
    begun.elapsed().as_secs_f64() * 1000.0
}

fn print(table: &mut Table, times: &mut [Vec<f64>], peers: &[(&str, &[&str], &str)]) {
    let mut middle = |place: usize| {
        times.get_mut(place).filter(|times| !times.is_empty()).map(|times| percentile(times, 0.5))
    };
    let echo = middle(0).unwrap_or(f64::NAN);
    let lines = [
        (1, "start to Home, 5 years of data"),
        (2, "start to the passphrase, encrypted"),
        (3, "accepted passphrase to Home, encrypted, stretching apart"),
    ];
    for (place, what) in lines {
        let Some(own) = middle(place) else {
            table.say(&format!("{what}: the screen never came"));
            continue;
        };
        let goal = Goal::AtMost(FIRST_SCREEN);
        table.line(what, Value(own, "ms"), Some(("echo", echo)), goal);
        for (peer, (name, ..)) in (FIRST_PEER..).zip(peers) {
            match middle(peer) {
                Some(time) => {
                    let floor = Some((*name, time));
                    table.line(
                        &format!("  against {name}"),
                        Value(own, "ms"),
                        floor,
                        Goal::BelowFloor,
                    );
                }
                None => table.say(&format!("{name}: its screen never came")),
            }
        }
    }
    if let Some(time) = middle(4) {
        table.say(&format!("key stretching, taken off from the line above: {time:.1} ms"));
    }
    for (name, ..) in PEERS {
        if !peers.iter().any(|(peer, ..)| *peer == name) {
            table.say(&format!("{name} is not installed"));
        }
    }
}

fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
