//! What the system says about a running process; only Linux is asked.

use std::path::PathBuf;

/// Processor time of all its threads, in milliseconds.
pub(crate) fn processor_time(process: u32) -> Option<f64> {
    let tasks = std::fs::read_dir(folder(process).join("task")).ok()?;
    let nanoseconds = tasks.flatten().filter_map(|task| {
        let line = std::fs::read_to_string(task.path().join("schedstat")).ok()?;
        line.split_whitespace().next()?.parse::<f64>().ok()
    });
    Some(nanoseconds.sum::<f64>() / 1e6)
}

/// How often its threads were woken.
pub(crate) fn wakeups(process: u32) -> Option<f64> {
    let tasks = std::fs::read_dir(folder(process).join("task")).ok()?;
    let counts = tasks.flatten().filter_map(|task| {
        let status = std::fs::read_to_string(task.path().join("status")).ok()?;
        field(&status, "voluntary_ctxt_switches:")
    });
    Some(counts.sum())
}

/// Memory in use and the most there ever was, in MB.
pub(crate) fn memory(process: u32) -> Option<(f64, f64)> {
    let status = std::fs::read_to_string(folder(process).join("status")).ok()?;
    let megabytes = |name| field(&status, name).map(|kilobytes| kilobytes / 1024.0);
    Some((megabytes("VmRSS:")?, megabytes("VmHWM:")?))
}

/// The most memory there ever was is counted from here on; where the system cannot, from the beginning.
pub(crate) fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

fn folder(process: u32) -> PathBuf {
    PathBuf::from(format!("/proc/{process}"))
}

fn field(status: &str, name: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
