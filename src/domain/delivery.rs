//! What teams deliver to their centre (da: *indlevering*): what became of a file, where a team's
//! month stands, and how far the cases of a month came.

use super::month::Month;

/// Where a desk stands (da: *niveau*): what it gathers and from whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Level {
    /// A centre gathers the months of its teams.
    #[default]
    Centre,
    /// A department gathers the quarters of its centres (da: *forvaltning*).
    Department,
}

impl Level {
    /// Its word for machines.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Centre => "centre",
            Self::Department => "department",
        }
    }

    /// Whether something is gathered that this month stands for: a quarter is told by its last month.
    #[must_use]
    pub fn gathers(self, month: Month) -> bool {
        let [.., last] = month.quarter().months();
        self == Self::Centre || month == last
    }

    /// The first month of what this month stands for.
    #[must_use]
    pub fn begins(self, month: Month) -> Month {
        let [first, ..] = month.quarter().months();
        if self == Self::Centre { month } else { first }
    }
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The first of its team and month.
    New,
    /// It was taken in before.
    Same,
    /// It takes the place of an older version.
    Newer,
    /// A newer version is here; it is kept and does not count.
    Older,
    /// Another month with the same version is here; both are kept, none counts until one is chosen.
    Contrary,
    /// Judged by a checklist that is not known here; it is kept and does not count yet.
    Aside,
    /// Nobody has compared the sender's words yet; nothing is kept.
    UnknownSender,
    /// The team is known with another key; nothing is kept.
    KeyChanged,
    /// Not taken in; the word says why.
    Refused(&'static str),
}

impl Fate {
    /// Its word, in the log and for machines.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Same => "same",
            Self::Newer => "newer",
            Self::Older => "older",
            Self::Contrary => "contrary",
            Self::Aside => "aside",
            Self::UnknownSender => "unknown-sender",
            Self::KeyChanged => "key-changed",
            Self::Refused(why) => why,
        }
    }

    /// Whether a person's word is waited for.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::UnknownSender | Self::KeyChanged)
    }

    /// Whether the centre has it.
    #[must_use]
    pub fn is_kept(self) -> bool {
        !matches!(self, Self::UnknownSender | Self::KeyChanged | Self::Refused(_))
    }
}

/// Cases of a month by what became of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaseCounts {
    /// Planned.
    pub planned: i64,
    /// Randomly drawn, replaced ones too.
    pub drawn: i64,
    /// Of these, reviewed to the end, or found missing.
    pub reviewed: i64,
    /// Of these, replaced by the next in line.
    pub replaced: i64,
    /// Of these, in error.
    pub in_error: i64,
    /// Cases of other streams.
    pub other: i64,
    /// Why cases were not reviewed: (the disposition's word, how many).
    pub reasons: Vec<(String, i64)>,
}

impl CaseCounts {
    /// Adds all of another.
    pub fn add(&mut self, more: &Self) {
        self.planned += more.planned;
        self.drawn += more.drawn;
        self.reviewed += more.reviewed;
        self.replaced += more.replaced;
        self.in_error += more.in_error;
        self.other += more.other;
        for (word, n) in &more.reasons {
            self.add_reason(word, *n);
        }
    }

    /// Adds cases that were not reviewed for this reason.
    pub fn add_reason(&mut self, word: &str, n: i64) {
        match self.reasons.iter_mut().find(|(known, _)| known == word) {
            Some((_, sum)) => *sum += n,
            None => self.reasons.push((word.to_owned(), n)),
        }
        self.reasons.sort();
    }
}

/// Where a team's month stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellState {
    /// The team was not there.
    NoTeam,
    /// Not in, and its deadline has not passed.
    Open,
    /// Not in, and its deadline has passed.
    Missing,
    /// In.
    Received,
    /// In, closed by the team after the deadline.
    Late,
    /// Two different ones with one version; none counts until one is chosen.
    Contrary,
    /// Set aside: a checklist is not known here.
    Aside,
}

impl CellState {
    /// Whether it is in and counts.
    #[must_use]
    pub fn is_in(self) -> bool {
        matches!(self, Self::Received | Self::Late)
    }

    /// Its word for machines.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::NoTeam => "no-team",
            Self::Open => "open",
            Self::Missing => "missing",
            Self::Received => "received",
            Self::Late => "late",
            Self::Contrary => "contrary",
            Self::Aside => "aside",
        }
    }
}
