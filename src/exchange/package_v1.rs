//! A closed month on its way to the centre (da: *månedspakke*), version 1. The package's identity
//! is the SHA-256 of this text; it is signed and sealed by [`crate::vault::package`].
//!
//! | field | meaning |
//! |---|---|
//! | `format`, `format_version` | `"tilsyn-package"`, `1` |
//! | `purpose` | `"month"` |
//! | `from.key`, `.reply_to` | the key it is signed with, the key for an answer |
//! | `to` | the key it is sealed for |
//! | `closing.version`, `.closed_at`, `.reopened_because` | which closing of the month |
//! | `planned` | cases planned for the month |
//! | `month` | as in a sealed month, version 1; its SHA-256 in that form is the month's seal |
//! | `references[]` | `number`, `reference`; empty unless the centre asks for them |
//! | `remarks[]` | `number`, `question`, `kind`, `words`; empty unless the centre asks for them |

use serde::{Deserialize, Serialize};

use super::canonical::{from_text, moment, parse_moment, stored, to_text, value};
use super::month_v1::MonthV1;
use super::{ExchangeError, checked};
use crate::domain::package::{MonthPackage, Remark, Sender};
use crate::domain::record::MonthRecord;

/// The name of the format.
pub const FORMAT: &str = "tilsyn-package";
/// The version written, and the newest one read.
pub const VERSION: u64 = 1;
/// What a package with this content is for.
const PURPOSE: &str = "month";

/// Cases of a month.
const CASES: usize = 5_000;
/// Answers of a case.
const ANSWERS: usize = 1_000;
/// Draws, strata of a draw, checklists.
const PARTS: usize = 1_000;
/// Versions of a month.
const VERSIONS: i64 = 1_000;

/// Whether a text in canonical form may be that of a package for this purpose. It may hold the same
/// signs elsewhere; the reader of that purpose says so then. A package of many megabytes is not
/// taken apart twice for it.
pub(super) fn may_be_for(purpose: &str, text: &str) -> bool {
    text.contains(&format!("\"purpose\":\"{purpose}\""))
}

/// The canonical text of a package.
#[must_use]
pub fn to_canonical(package: &MonthPackage) -> String {
    to_text(&FileV1 {
        format: FORMAT.to_owned(),
        format_version: VERSION,
        purpose: PURPOSE.to_owned(),
        from: SenderV1::from(&package.sender),
        to: package.recipient.clone(),
        closing: ClosingV1 {
            version: package.version,
            closed_at: moment(package.closed_at),
            reopened_because: package.reopened_because.clone(),
        },
        planned: package.planned,
        month: MonthV1::from(&package.month),
        references: package
            .references
            .iter()
            .map(|(number, reference)| ReferenceV1 {
                number: *number,
                reference: reference.clone(),
            })
            .collect(),
        remarks: package.remarks.iter().map(RemarkV1::from).collect(),
    })
}

/// Reads what [`to_canonical`] wrote. Its parts agree with one another afterwards; whether the
/// sender is known is for the reader to say.
///
/// # Errors
/// When the text is of another format, purpose or a newer version, has a field or value that
/// version 1 does not know, text that has not passed the gate, more than the limits allow, a remark
/// or reference to a case that is not there, or is not in canonical form.
pub fn read(text: &str) -> Result<MonthPackage, ExchangeError> {
    let package = package(from_text(text, FORMAT, VERSION)?)?;
    check(&package)?;
    if to_canonical(&package) == text { Ok(package) } else { Err(ExchangeError::NotCanonical) }
}

/// Whether a canonical text names cases: without taking it apart, since most centres ask for no
/// names and have hundreds of such texts. Inside a string the quotes would be escaped.
#[must_use]
pub fn names_cases(text: &str) -> bool {
    may_be_for(PURPOSE, text) && !text.contains(r#""references":[],"remarks":[]"#)
}

/// Reads a text that [`read`] accepted before it was stored: it is not looked at a second time
/// whether it keeps to the form. A quarter's cases are looked up in hundreds of such texts at once.
///
/// # Errors
/// When it is not of the form.
pub fn read_stored(text: &str) -> Result<MonthPackage, ExchangeError> {
    package(stored(text)?)
}

fn package(file: FileV1) -> Result<MonthPackage, ExchangeError> {
    if file.purpose != PURPOSE {
        return Err(ExchangeError::OtherFormat(file.purpose));
    }
    if !(1..=VERSIONS).contains(&file.closing.version) {
        return Err(value("version", file.closing.version));
    }
    let references = file.references.into_iter().map(|entry| (entry.number, entry.reference));
    Ok(MonthPackage {
        sender: file.from.into_sender()?,
        recipient: file.to,
        version: file.closing.version,
        closed_at: parse_moment("closed_at", &file.closing.closed_at)?,
        reopened_because: file.closing.reopened_because,
        planned: file.planned,
        month: MonthRecord::try_from(file.month)?,
        references: references.collect(),
        remarks: file.remarks.into_iter().map(Remark::from).collect(),
    })
}

/// Limits, the gate, and that the parts belong together.
fn check(package: &MonthPackage) -> Result<(), ExchangeError> {
    let month = &package.month;
    checked::at_most("cases", month.cases.len(), CASES)?;
    checked::at_most("draws", month.draws.len(), PARTS)?;
    checked::at_most("checklists", month.checklists.len(), PARTS)?;
    checked::at_most("references", package.references.len(), CASES)?;
    checked::at_most("remarks", package.remarks.len(), CASES)?;
    checked::line("to", &package.recipient)?;
    checked::line("team", &month.team)?;
    checked::line("centre", &month.centre)?;
    checked::line_if_any("reopened_because", package.reopened_because.as_deref())?;
    if !(0..=1_000_000).contains(&package.planned) {
        return Err(value("planned", package.planned));
    }
    for draw in &month.draws {
        checked::at_most("strata", draw.strata.len(), PARTS)?;
        for text in [&draw.label, &draw.seed] {
            checked::line("draw", text)?;
        }
        checked::line_if_any("reason", draw.reason.as_deref())?;
        for (name, cases, drawn) in &draw.strata {
            checked::line("stratum", name)?;
            if drawn > cases {
                return Err(value("drawn", drawn));
            }
        }
    }
    let mut before = 0;
    for case in &month.cases {
        // Running numbers go up, so that each case is there once.
        if case.number <= before {
            return Err(value("number", case.number));
        }
        before = case.number;
        checked::at_most("answers", case.answers.len(), ANSWERS)?;
        checked::line("stratum", &case.stratum)?;
        for text in [&case.area, &case.disposition] {
            checked::line_if_any("case", text.as_deref())?;
        }
        for answer in &case.answers {
            for text in [&answer.checklist, &answer.question] {
                checked::line("answer", text)?;
            }
            for text in [&answer.cause, &answer.consequence] {
                checked::line_if_any("answer", text.as_deref())?;
            }
        }
    }
    for list in &month.checklists {
        checked::line("checklist", &list.id)?;
        checked::digits("checklist", &list.hash, 64)?;
    }
    let is_case = |number: i64| month.cases.iter().any(|case| case.number == number);
    for (number, reference) in &package.references {
        checked::line("reference", reference)?;
        if !is_case(*number) {
            return Err(value("reference", number));
        }
    }
    for remark in &package.remarks {
        checked::line("question", &remark.question)?;
        checked::line("kind", &remark.kind)?;
        checked::words("words", &remark.words)?;
        if !is_case(remark.number) {
            return Err(value("remark", remark.number));
        }
    }
    Ok(())
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    format: String,
    format_version: u64,
    purpose: String,
    from: SenderV1,
    to: String,
    closing: ClosingV1,
    planned: i64,
    month: MonthV1,
    references: Vec<ReferenceV1>,
    remarks: Vec<RemarkV1>,
}

/// Who made a file; the same in every form that is signed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SenderV1 {
    key: String,
    reply_to: String,
}

impl From<&Sender> for SenderV1 {
    fn from(sender: &Sender) -> Self {
        Self { key: sender.key.clone(), reply_to: sender.reply_to.clone() }
    }
}

impl SenderV1 {
    /// The sender, with keys of the right form.
    pub(super) fn into_sender(self) -> Result<Sender, ExchangeError> {
        checked::digits("key", &self.key, 64)?;
        checked::line("reply_to", &self.reply_to)?;
        Ok(Sender { key: self.key, reply_to: self.reply_to })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClosingV1 {
    version: i64,
    closed_at: String,
    reopened_because: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReferenceV1 {
    number: i64,
    reference: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RemarkV1 {
    number: i64,
    question: String,
    kind: String,
    words: String,
}

impl From<&Remark> for RemarkV1 {
    fn from(remark: &Remark) -> Self {
        Self {
            number: remark.number,
            question: remark.question.clone(),
            kind: remark.kind.clone(),
            words: remark.words.clone(),
        }
    }
}

impl From<RemarkV1> for Remark {
    fn from(wire: RemarkV1) -> Self {
        Self { number: wire.number, question: wire.question, kind: wire.kind, words: wire.words }
    }
}

#[cfg(test)]
mod tests;
