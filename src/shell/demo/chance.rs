//! Numbers that look like chance and are the same every time.

use crate::shell::entropy::FixedEntropy;

/// A stream of numbers.
#[derive(Debug, Clone)]
pub(super) struct Chance(FixedEntropy);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(FixedEntropy::new(seed))
    }

    /// 0 up to but not `below`; 0 when there is nothing below.
    pub(super) fn below(&mut self, below: usize) -> usize {
        let number = self.0.number();
        let below = u64::try_from(below).unwrap_or(u64::MAX).max(1);
        usize::try_from(number % below).unwrap_or(0)
    }

    /// `from` up to and with `to`.
    pub(super) fn between(&mut self, from: i64, to: i64) -> i64 {
        let span = usize::try_from(to.saturating_sub(from)).unwrap_or(0);
        from + i64::try_from(self.below(span + 1)).unwrap_or(0)
    }

    /// True in so many of a hundred.
    pub(super) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them.
    pub(super) fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }

    /// One of some words; empty when there are none.
    pub(super) fn words(&mut self, all: &[String]) -> String {
        self.one_of(all).cloned().unwrap_or_default()
    }
}
