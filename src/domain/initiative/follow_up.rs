//! Follow-up a quarter (da: *opfølgning*): was it done, did it help, what next. Written once; what
//! the figures said that day stays with it.

use chrono::NaiveDate;

use super::super::month::Quarter;
use super::effect::Verdict;
use super::state::{Step, standing};

/// Whether an initiative was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// Yes.
    Yes,
    /// In part.
    Partly,
    /// No.
    No,
}

/// What is to happen next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// It goes on.
    Continue,
    /// It is adjusted.
    Adjust,
    /// It is spread to others.
    Spread,
    /// It ends.
    Stop,
}

/// A follow-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// The quarter it belongs to.
    pub quarter: Quarter,
    /// When it was written.
    pub on: NaiveDate,
    /// By whom: initials.
    pub by: String,
    /// Whether it was done.
    pub done: Done,
    /// What that is known by.
    pub evidence: String,
    /// What the figures said that day; none without a criterion.
    pub judged: Option<Judged>,
    /// What is to happen next.
    pub next: Next,
    /// In words.
    pub words: String,
}

/// A verdict as it was that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// The verdict.
    pub verdict: Verdict,
    /// The version of the criterion.
    pub criterion: u32,
    /// Answers not in order and answers before.
    pub before: (u64, u64),
    /// The same after.
    pub after: (u64, u64),
}

impl Done {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    /// From its stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.word() == word)
    }
}

impl Next {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Continue, Self::Adjust, Self::Spread, Self::Stop];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Continue => "continue",
            Self::Adjust => "adjust",
            Self::Spread => "spread",
            Self::Stop => "stop",
        }
    }

    /// From its stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|next| next.word() == word)
    }
}

/// The verdict that steps are judged by: that of the newest follow-up since the initiative was
/// carried out.
#[must_use]
pub fn last_verdict(steps: &[Step], follow_ups: &[FollowUp]) -> Option<Verdict> {
    let (_, since) = standing(steps);
    let after = |entry: &&FollowUp| since.is_none_or(|since| entry.on >= since);
    let last = follow_ups.iter().rfind(after)?;
    last.judged.map(|judged| judged.verdict)
}

impl FollowUp {
    /// The effect was judged: the cases of the measuring window were looked at.
    #[must_use]
    pub fn has_looked(&self) -> bool {
        self.judged.is_some_and(|j| matches!(j.verdict, Verdict::Shown | Verdict::NotShown))
    }
}
