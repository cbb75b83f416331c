//! What teams have sent and what of it names cases, as far as the centre's set-up asked for that:
//! found, and erased. The sealed month itself names none and stays, with its figures and its seal.

use chrono::NaiveDate;

use super::super::problems::Refusal;
use crate::api::Moment;
use crate::domain::package::{MonthPackage, Remark};
use crate::domain::retention::{Due, DueMonth, Holdings, Retention};
use crate::domain::text::Clean;
use crate::exchange::case_data_v1::{NoteV1, ReceivedV1};
use crate::exchange::package_v1;
use crate::store::received::Received;
use crate::store::{self, StoreError, Tx};

/// A received month that names cases, or the case asked for.
pub(super) struct Naming {
    row: Received,
    package: MonthPackage,
    closed_on: NaiveDate,
    /// How much of it does.
    pub(super) held: Holdings,
}

impl Naming {
    /// The first day on which that has had its time.
    pub(super) fn first_due(&self, retention: Retention) -> NaiveDate {
        retention.first_due(self.closed_on, Due::Words)
    }

    /// As a month of which something has had its time.
    pub(super) fn due(&self) -> DueMonth {
        DueMonth {
            team: Clean::line(&self.row.team),
            month: self.package.month.month,
            closed_on: self.closed_on,
            what: Due::Words,
            held: self.held,
        }
    }

    /// Takes it, inside an erasure.
    pub(super) fn erase(
        mut self,
        tx: &Tx<'_>,
        erasure_id: i64,
        reference: Option<&str>,
    ) -> store::Result<()> {
        self.package.forget(reference);
        let left = package_v1::to_canonical(&self.package);
        tx.erase_received(erasure_id, self.row.received_id, &left, &self.held)
    }
}

/// The received months that name cases, or the one with a reference: by team, month and version.
pub(super) fn naming(
    tx: &Tx<'_>,
    moment: &Moment,
    reference: Option<&str>,
) -> Result<Vec<Naming>, Refusal> {
    let mut found = Vec::new();
    for row in tx.received()? {
        let content = tx.received_content(row.received_id)?;
        if !package_v1::names_cases(&content) {
            continue;
        }
        let unreadable = StoreError::Unreadable { table: "received_text", what: "content" };
        let package = package_v1::read_stored(&content).map_err(|_| unreadable)?;
        let held = package.naming(reference);
        if !held.is_nothing() {
            let closed_on = moment.local_date(row.closed_at);
            found.push(Naming { row, package, closed_on, held });
        }
    }
    Ok(found)
}

/// What the received months hold about one case.
pub(super) fn about(
    tx: &Tx<'_>,
    moment: &Moment,
    reference: &str,
) -> Result<Vec<ReceivedV1>, Refusal> {
    let mut found = Vec::new();
    for Naming { row, package, .. } in naming(tx, moment, Some(reference))? {
        for (number, _) in package.references.iter().filter(|(_, named)| named == reference) {
            let remarks = package.remarks.iter().filter(|remark| remark.number == *number);
            let note = |remark: &Remark| NoteV1 {
                question: remark.question.clone(),
                words: remark.words.clone(),
            };
            found.push(ReceivedV1 {
                team: row.team.clone(),
                month: row.month.clone(),
                version: row.version,
                number: *number,
                notes: remarks.map(note).collect(),
            });
        }
    }
    Ok(found)
}
