//! How much the tests do: at a desk what a minute has time for, in CI (`CI` is set) every case and
//! some of what takes hours, and all of that too with `TILSYN_FULL=1`.

/// Everything is tried, however long it takes.
pub(crate) const FULL: &str = "TILSYN_FULL";

/// Whether everything is to be tried.
pub(crate) fn is_wanted() -> bool {
    std::env::var_os(FULL).is_some()
}

/// Whether somebody waits for the result: many cases of one kind are then tried in part.
pub(crate) fn is_desk() -> bool {
    std::env::var_os("CI").is_none() && !is_wanted()
}

/// Every so-manieth of many cases of one kind at a desk, all of them elsewhere.
pub(crate) fn sampled<T>(all: impl IntoIterator<Item = T>, step: usize) -> impl Iterator<Item = T> {
    all.into_iter().step_by(if is_desk() { step } else { 1 })
}

/// How often something is done.
pub(crate) fn count(usually: usize, full: usize) -> usize {
    counted(usually, usually, full)
}

/// The same, less often at a desk than in each run of CI.
pub(crate) fn counted(desk: usize, each_run: usize, full: usize) -> usize {
    match (is_wanted(), is_desk()) {
        (true, _) => full,
        (_, true) => desk,
        _ => each_run,
    }
}
