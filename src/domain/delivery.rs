//! What teams deliver to their centre (da: *indlevering*): what became of a file, where a team's
//! month stands, and how far the cases of a month came.

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
