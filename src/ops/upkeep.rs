//! Keeping the database: what a check of it finds, as lines for people.

use std::path::Path;

use super::close::counts;
use super::post::Delivered;
use super::problems::{Refusal, detail};
use crate::api::Problem;
use crate::api::problem::Detail;
use crate::catalogue::library::Library;
use crate::exchange::month_v1;
use crate::store::closings::Count;
use crate::store::integrity::Findings;
use crate::store::journal::JournalFault;
use crate::store::{Store, StoreError};

/// What a check of the database came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Entries of the journal.
    pub entries: i64,
    /// Everything found; none when all is well.
    pub findings: Vec<Detail>,
}

/// Checks a database: structure and journal, or with `full` every page, every row against the
/// journal, every seal, the counts of every closed month, and that every checklist in use is
/// known.
///
/// # Errors
/// When the file cannot be read at all.
pub fn check(store: &Store, library: &Library, full: bool) -> Result<Checked, Problem> {
    checked(store, library, full).map_err(Problem::from)
}

/// What the database says, as a problem.
pub fn problem(error: StoreError) -> Problem {
    Problem::from(Refusal::from(error))
}

/// What the system says about a file, as a problem.
pub fn file_problem(path: &Path, writing: bool, source: std::io::Error) -> Problem {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Problem::from(Refusal::File { name, writing, source })
}

fn checked(store: &Store, library: &Library, full: bool) -> Result<Checked, Refusal> {
    if !full {
        return match store.check_quick() {
            Ok(journal) => Ok(Checked { entries: journal.entries, findings: Vec::new() }),
            Err(StoreError::Damaged(what)) => {
                let finding = detail("check-damaged", vec![("what", what)]);
                Ok(Checked { entries: 0, findings: vec![finding] })
            }
            Err(error) => Err(error.into()),
        };
    }
    let found = store.check_full()?;
    let entries = found.journal.entries;
    let mut findings = of_file(&found);
    findings.extend(of_months(store, library)?);
    Ok(Checked { entries, findings })
}

fn of_file(found: &Findings) -> Vec<Detail> {
    let line = |code: &str, name: &'static str, value: String| detail(code, vec![(name, value)]);
    let mut lines: Vec<Detail> = Vec::new();
    lines.extend(found.pages.iter().map(|what| line("check-page", "what", what.clone())));
    lines.extend(found.structure.iter().map(|what| line("check-structure", "what", what.clone())));
    if found.foreign_keys > 0 {
        lines.push(line("check-foreign-keys", "count", found.foreign_keys.to_string()));
    }
    lines.extend(found.journal.faults.iter().map(|fault| match fault {
        JournalFault::Broken { seq } => line("check-journal-broken", "entry", seq.to_string()),
        JournalFault::PayloadChanged { seq } => {
            line("check-journal-changed", "entry", seq.to_string())
        }
        JournalFault::Gap { seq } => line("check-journal-gap", "entry", seq.to_string()),
        // The key of a row may name a question or a setting, never a person.
        JournalFault::RowDiffers { table, row_key } => {
            detail("check-row", vec![("table", table.clone()), ("row", row_key.clone())])
        }
    }));
    lines.extend(found.frames.iter().map(|id| line("check-list-changed", "id", id.to_string())));
    lines.extend(found.closings.iter().map(|id| line("check-seal", "id", id.to_string())));
    lines.extend(found.received.iter().map(|id| line("check-received", "id", id.to_string())));
    lines.extend(found.setups.iter().map(|id| line("check-setup", "id", id.to_string())));
    lines.extend(found.submissions.iter().map(|id| line("check-submission", "id", id.to_string())));
    lines
}

/// What only the rules of the program can tell: counts made again from the sealed month, and
/// checklists that reviews were made with.
fn of_months(store: &Store, library: &Library) -> Result<Vec<Detail>, Refusal> {
    let tx = store.read();
    let mut lines = Vec::new();
    let mut unknown = std::collections::BTreeSet::new();
    for unit in tx.units()?.into_iter().filter(|unit| !unit.is_centre) {
        for month in tx.months(unit.unit_id)? {
            for closing in tx.closings(unit.unit_id, &month)? {
                let again = month_v1::read(&closing.snapshot).map(|record| counts(&record));
                let stored = tx.counts(closing.closing_id)?;
                if again.map(sorted) != Ok(sorted(stored)) {
                    lines.push(detail("check-counts", vec![("month", month.clone())]));
                }
            }
            for review in tx.reviews(unit.unit_id, &month)? {
                let parts = tx.parts(review.review_id)?;
                unknown.extend(parts.into_iter().filter(|part| library.get(part).is_none()));
            }
        }
    }
    for received in tx.received()? {
        let delivered = Delivered::read(&tx.received_content(received.received_id)?);
        let again = delivered.as_ref().map(|delivered| sorted(delivered.counts()));
        let stored = sorted(tx.received_counts(received.received_id)?);
        // A month that came before there were such counts is counted when it is first asked for.
        let holds = match tx.tallies(received.received_id)? {
            Some(stored) => delivered.as_ref().is_ok_and(|found| found.tallies(library) == stored),
            None => !tx.is_counted_in_part(received.received_id)?,
        };
        // What an erasure left is still the month that the team sealed.
        let is_sealed = delivered.as_ref().is_ok_and(|found| found.seal() == received.seal);
        if again != Ok(stored) || !holds || !is_sealed {
            lines.push(detail("check-counts", vec![("month", received.month)]));
        }
    }
    lines.extend(unknown.into_iter().map(|part| {
        let args = vec![("id", part.id), ("version", part.version.to_string())];
        detail("check-checklist-unknown", args)
    }));
    Ok(lines)
}

fn sorted(mut counts: Vec<Count>) -> Vec<Count> {
    counts.sort();
    counts
}
