//! The time on a Danish clock as papers show it, see [`crate::domain::danish_time`].

use chrono::{DateTime, Utc};

use crate::catalogue::format::{clock, long_date};
use crate::catalogue::texts::Texts;
use crate::domain::danish_time::danish_time;
use crate::domain::text::Clean;

/// `2. november 2026 kl. 08.14.07`, on a Danish clock.
#[must_use]
pub fn shown(at: DateTime<Utc>, texts: &Texts) -> Clean {
    let local = danish_time(at);
    texts.with(
        "report-moment",
        &[
            ("date", long_date(local.date(), texts).into()),
            ("clock", clock(local.time(), texts).into()),
        ],
    )
}
