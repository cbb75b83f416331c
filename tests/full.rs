//! How much the tests do: what every run has time for, or all of it with `TILSYN_FULL=1`.

/// Everything is tried, however long it takes.
pub(crate) const FULL: &str = "TILSYN_FULL";

/// Whether everything is to be tried.
pub(crate) fn is_wanted() -> bool {
    std::env::var_os(FULL).is_some()
}

/// How often something is done.
pub(crate) fn count(usually: usize, full: usize) -> usize {
    if is_wanted() { full } else { usually }
}
