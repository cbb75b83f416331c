//! Killed, full and faulty disks at every system call that writes: what is on the disk afterwards
//! is what was there before or what was asked for, never half of it, and what the program shows
//! is what is on the disk.
//!
//! The acts run in a program of their own, this very one started again, under `strace`, which kills
//! it or makes a call fail. `cargo test` tries some points of each; all of them with
//! `TILSYN_FULL=1 cargo test --test all faults`.
#![cfg(target_os = "linux")]
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may fail loudly, say what it skipped and write its own files"
)]

mod acts;
mod tracer;

use acts::{Act, Prepared};
use tracer::{Ended, Fault, Point, Traced};

use crate::full;

/// Points of each act and fault that are tried otherwise.
const SOME: usize = 2;

/// What came of an act at all points.
#[derive(Debug, Default)]
struct Tally {
    points: usize,
    old: usize,
    new: usize,
    /// Neither, or shown otherwise than it is.
    wrong: Vec<String>,
}

/// Tries an act with a fault at some or all of the points where it can strike.
fn tried(act: Act, fault: Fault) -> Option<Tally> {
    if !tracer::works() {
        eprintln!("skipped: strace is not installed, or may not trace here");
        return None;
    }
    let prepared = Prepared::new(act);
    let (old, new) = prepared.before_and_after();
    assert_ne!(old, new, "{act:?} changes nothing");
    let points = prepared.traced(None).points(fault);
    assert!(!points.is_empty(), "{act:?} makes no call that {fault:?} strikes");
    let every = full::is_wanted() || act == Act::Careless;
    let some = if full::is_desk() { 1 } else { SOME };
    let step = if every { 1 } else { points.len().div_ceil(some) };
    let mut tally = Tally::default();
    // The last points are those of the commit: they are always among them.
    for (place, point) in points.iter().enumerate().rev().step_by(step) {
        tally.points += 1;
        match judged(&prepared, fault, point, (&old, &new)) {
            Ok(true) => tally.new += 1,
            Ok(false) => tally.old += 1,
            Err(wrong) => {
                let of = points.len();
                tally.wrong.push(format!("{fault:?} at {place} of {of}, {point:?}: {wrong}"));
            }
        }
    }
    Some(tally)
}

/// Whether the act was done after a fault at one point, or what is wrong.
fn judged(
    prepared: &Prepared,
    fault: Fault,
    point: &Point,
    (old, new): (&str, &str),
) -> Result<bool, String> {
    let traced: Traced = prepared.traced(Some((fault, point)));
    let after = prepared.state_of(traced.folder())?;
    let is_new = after == new;
    if !is_new && after != old {
        return Err(format!("neither old nor new: {}", unlike(&after, old)));
    }
    match (traced.ended(), fault) {
        (Ended::Done, _) if !is_new => return Err("acknowledged and not there".to_owned()),
        (Ended::Failed(how), _) => return Err(how.clone()),
        // Where there is no room the person is told that, and nothing else.
        (Ended::Refused(code), Fault::Full) if code != "disk-full" => {
            return Err(format!("told {code}"));
        }
        _ => {}
    }
    let [old, new] = [old, new].map(shown_part);
    match traced.shown() {
        Some(shown) if says_only(&shown, &[old, new]).is_some() => {
            Err(format!("shows {}", says_only(&shown, &[old, new]).unwrap_or_default()))
        }
        Some(shown)
            if old != new && says_only(&shown, &[if is_new { old } else { new }]).is_none() =>
        {
            // What it shows would be right before or after: it must be what is on the disk.
            match says_only(&shown, &[if is_new { new } else { old }]) {
                None => Ok(is_new),
                Some(_) => Err("shows another state than is on the disk".to_owned()),
            }
        }
        _ => Ok(is_new),
    }
}

/// The first line that stands in none of these states. A problem in words is no state: nobody is
/// misled by it.
fn says_only(shown: &str, states: &[&str]) -> Option<String> {
    let known = |line: &&str| {
        line.starts_with("Err(") || states.iter().any(|state| state.lines().any(|l| l == *line))
    };
    let strange = shown.lines().find(|line| !known(line))?;
    Some(unlike(strange, states.first().unwrap_or(&"")))
}

/// Where a text begins to be another.
fn unlike(text: &str, other: &str) -> String {
    let same = text.chars().zip(other.chars()).take_while(|(one, two)| one == two).count();
    text.chars().skip(same.saturating_sub(40)).take(120).collect()
}

/// The state without its first line, which only a start tells.
fn shown_part(state: &str) -> &str {
    state.split_once('\n').map_or("", |(_, shown)| shown)
}

fn holds(act: Act) {
    for fault in Fault::ALL {
        let Some(tally) = tried(act, fault) else { return };
        assert!(tally.wrong.is_empty(), "{act:?}: {:#?}", tally.wrong);
        assert!(tally.old + tally.new == tally.points, "{act:?}: {tally:?}");
        eprintln!(
            "{act:?}, {fault:?}: {} points, {} old, {} new",
            tally.points, tally.old, tally.new
        );
    }
}

#[test]
fn an_answer() {
    holds(Act::Answer);
}

#[test]
fn a_note() {
    holds(Act::Note);
}

#[test]
fn a_case_list() {
    holds(Act::Import);
}

#[test]
fn closing() {
    holds(Act::Close);
}

#[test]
fn a_report() {
    holds(Act::Export);
}

#[test]
fn a_migration() {
    holds(Act::Migrate);
}

#[test]
fn a_new_passphrase() {
    holds(Act::Passphrase);
}

#[test]
fn an_erasure() {
    holds(Act::Erase);
}

/// The harness finds a program that writes its key file where it lies.
#[test]
fn a_key_file_written_in_place_is_found() {
    let Some(tally) = tried(Act::Careless, Fault::Kill) else { return };
    assert!(!tally.wrong.is_empty(), "{tally:?}");
}
