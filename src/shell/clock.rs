//! The only place that asks what time it is.

use chrono::{DateTime, FixedOffset, Local, Utc};

use crate::api::Moment;

/// Where moments come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The computer's clock.
    System,
    /// It stands still, for tests and for repeating a report.
    Standing(DateTime<FixedOffset>),
}

impl Clock {
    /// From RFC 3339, as `2026-11-21T14:32:07+01:00`.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn standing(text: &str) -> Result<Self, chrono::ParseError> {
        DateTime::parse_from_rfc3339(text).map(Self::Standing)
    }

    /// The moment it is.
    #[expect(clippy::disallowed_methods, reason = "the edge: time enters here")]
    pub fn moment(self) -> Moment {
        match self {
            Self::System => {
                let now = Local::now();
                Moment { now: now.with_timezone(&Utc), offset: *now.offset() }
            }
            Self::Standing(at) => Moment { now: at.with_timezone(&Utc), offset: *at.offset() },
        }
    }
}
