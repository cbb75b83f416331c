//! A submitted quarter on its way to the department (da: *kvartalspakke*), version 1: the same
//! format as a month's package with another purpose. Its identity is the SHA-256 of this text; it is
//! signed and sealed by [`crate::vault::package`].
//!
//! | field | meaning |
//! |---|---|
//! | `format`, `format_version` | `"tilsyn-package"`, `1` |
//! | `purpose` | `"quarter"` |
//! | `from.key`, `.reply_to` | the key it is signed with, the key for an answer |
//! | `to` | the key it is sealed for |
//! | `department` | the department's name |
//! | `quarter` | as in a submitted quarter, version 1; its SHA-256 in that form is the quarter's hash |

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::canonical::{from_text, to_text, value};
use super::package_v1::{FORMAT, SenderV1, VERSION, may_be_for};
use super::quarter_v1::QuarterV1;
use super::{ExchangeError, checked};
use crate::domain::package::QuarterPackage;
use crate::domain::quarter::material::TeamMonth;
use crate::domain::quarter::submission::Submission;
use crate::domain::quarter::tally::CaseTally;

/// What a package with this content is for.
const PURPOSE: &str = "quarter";

/// Months of teams in a quarter.
const MONTHS: usize = 3_000;
/// Months of earlier quarters.
const EARLIER: usize = 40_000;
/// Counts of one kind in a month, initiatives, questions.
const PARTS: usize = 20_000;
/// Versions of a quarter.
const VERSIONS: u32 = 1_000;

/// Whether a text is rather a quarter than a month: [`read`] says whether it is one.
#[must_use]
pub fn may_be_one(text: &str) -> bool {
    may_be_for(PURPOSE, text)
}

/// The canonical text of a package.
#[must_use]
pub fn to_canonical(package: &QuarterPackage) -> String {
    to_text(&FileV1 {
        format: FORMAT.to_owned(),
        format_version: VERSION,
        purpose: PURPOSE.to_owned(),
        from: SenderV1::from(&package.sender),
        to: package.recipient.clone(),
        department: package.department.clone(),
        quarter: QuarterV1::from(&package.submission),
    })
}

/// Reads what [`to_canonical`] wrote. Its parts agree with one another afterwards; whether the
/// sender is known is for the reader to say.
///
/// # Errors
/// As a month's package; and when counts do not add up or a month is not of the quarter.
pub fn read(text: &str) -> Result<QuarterPackage, ExchangeError> {
    let file: FileV1 = from_text(text, FORMAT, VERSION)?;
    if file.purpose != PURPOSE {
        return Err(ExchangeError::OtherFormat(file.purpose));
    }
    let package = QuarterPackage {
        sender: file.from.into_sender()?,
        recipient: file.to,
        department: file.department,
        submission: Submission::try_from(file.quarter)?,
    };
    checked::line("to", &package.recipient)?;
    checked::line("department", &package.department)?;
    check(&package.submission)?;
    if to_canonical(&package) == text { Ok(package) } else { Err(ExchangeError::NotCanonical) }
}

/// Limits, the gate, and that the parts belong together.
fn check(submission: &Submission) -> Result<(), ExchangeError> {
    let counts = &submission.counts;
    if !(1..=VERSIONS).contains(&submission.version) {
        return Err(value("version", submission.version));
    }
    checked::at_most("months", counts.months.len(), MONTHS)?;
    checked::at_most("earlier", counts.earlier.len(), EARLIER)?;
    checked::at_most("expected", counts.expected.len(), MONTHS)?;
    checked::at_most("sources", submission.sources.len(), MONTHS)?;
    checked::at_most("initiatives", submission.initiatives.len(), PARTS)?;
    checked::at_most("asked_before", counts.asked_before.len(), PARTS)?;
    checked::line("centre", &submission.centre)?;
    checked::line("signed_by", &submission.signed_by)?;
    if let Some(despite) = &submission.despite {
        checked::words("despite", despite)?;
    }
    for (_, words) in &submission.parts {
        checked::words("words", words)?;
    }
    for initiative in &submission.initiatives {
        checked::line("area", &initiative.area)?;
        checked::line("title", &initiative.title)?;
        checked::words("description", &initiative.description)?;
        checked::line("owner_role", &initiative.owner_role)?;
    }
    for source in &submission.sources {
        checked::line("team", &source.team)?;
        checked::digits("sha256", &source.sha256, 64)?;
    }
    for expected in &counts.expected {
        checked::line("team", &expected.team)?;
    }
    let mut seen = BTreeSet::new();
    for month in &counts.months {
        if month.month.quarter() != submission.quarter || !seen.insert((&month.team, month.month)) {
            return Err(value("month", month.month));
        }
        check_month(month)?;
    }
    counts.earlier.iter().try_for_each(check_month)
}

fn check_month(month: &TeamMonth) -> Result<(), ExchangeError> {
    let tallies = &month.tallies;
    checked::line("team", &month.team)?;
    checked::at_most("questions", tallies.questions.len(), PARTS)?;
    checked::at_most("findings", tallies.findings.len(), PARTS)?;
    checked::at_most("strata", tallies.strata.len(), PARTS)?;
    for tally in &tallies.cases {
        checked::line("area", &tally.area)?;
        if !cases_add_up(tally) {
            return Err(value("cases", &tally.area));
        }
    }
    for tally in &tallies.dispositions {
        checked::line("disposition", &tally.disposition)?;
    }
    for tally in &tallies.strata {
        checked::line("stratum", &tally.stratum)?;
        checked::line("area", &tally.area)?;
        if tally.x > tally.n {
            return Err(value("strata", tally.x));
        }
    }
    for tally in &tallies.questions {
        checked::line("area", &tally.area)?;
        checked::line("question", &tally.key.question)?;
    }
    for tally in &tallies.findings {
        for text in [&tally.key.area, &tally.key.key.question] {
            checked::line("finding", text)?;
        }
        for text in [&tally.key.cause, &tally.key.consequence] {
            checked::line("finding", text)?;
        }
    }
    Ok(())
}

/// Whether each case is in exactly one place, and the ladder goes down.
fn cases_add_up(tally: &CaseTally) -> bool {
    let sum = |parts: &[u32]| parts.iter().map(|part| u64::from(*part)).sum::<u64>();
    let judged = [tally.in_order, tally.deficient, tally.in_error, tally.critical];
    let others = [tally.replaced, tally.incomplete, tally.not_assessable];
    tally.drawn > 0
        && u64::from(tally.drawn) == sum(&judged) + sum(&others)
        && u64::from(tally.not_found) <= sum(&[tally.in_error, tally.critical])
        && u64::from(tally.statutory) <= sum(&judged)
        && tally.minimum <= tally.statutory
        && tally.ambition <= tally.minimum
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    format: String,
    format_version: u64,
    purpose: String,
    from: SenderV1,
    to: String,
    department: String,
    quarter: QuarterV1,
}

#[cfg(test)]
mod tests;
