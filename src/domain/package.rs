//! What travels from a team to its centre (da: *månedspakke*), and the centre's answer
//! (da: *kvittering*). Figures and codes; case references and words of the reviewer only where the
//! centre's set-up asks for them. Never a caseworker, a ticket or the date of an act.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::quarter::submission::Submission;
use super::record::MonthRecord;
use super::retention::Holdings;

/// Who made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// The public key it is signed with: 64 hexadecimal digits.
    pub key: String,
    /// The key to seal an answer for: `age1…`.
    pub reply_to: String,
}

/// One closed month of one team.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthPackage {
    /// Who made it.
    pub sender: Sender,
    /// The key it is sealed for: `age1…`. Inside the signature, so that it cannot be sealed anew
    /// for somebody else.
    pub recipient: String,
    /// The closing's version: 1, and one more after each reopening.
    pub version: i64,
    /// When the month was closed.
    pub closed_at: DateTime<Utc>,
    /// Why it had been opened before this version, if it had.
    pub reopened_because: Option<String>,
    /// Cases planned for the month.
    pub planned: i64,
    /// The month.
    pub month: MonthRecord,
    /// (running number, case reference), by number.
    pub references: Vec<(i64, String)>,
    /// By number, question and kind.
    pub remarks: Vec<Remark>,
}

impl MonthPackage {
    /// What it holds that names a case, or names the one with this reference.
    #[must_use]
    pub fn naming(&self, reference: Option<&str>) -> Holdings {
        let numbers = self.numbers(reference);
        Holdings {
            references: self.references.iter().filter(|(of, _)| numbers.contains(of)).count()
                as i64,
            notes: self.remarks.iter().filter(|of| numbers.contains(&of.number)).count() as i64,
            ..Holdings::default()
        }
    }

    /// Takes that out. The month, and with it every figure and the team's seal, stays as it was.
    pub fn forget(&mut self, reference: Option<&str>) {
        let numbers = self.numbers(reference);
        self.references.retain(|(of, _)| !numbers.contains(of));
        self.remarks.retain(|of| !numbers.contains(&of.number));
    }

    /// The running numbers of the cases meant.
    fn numbers(&self, reference: Option<&str>) -> BTreeSet<i64> {
        match reference {
            None => self.month.cases.iter().map(|case| case.number).collect(),
            Some(wanted) => {
                let named = self.references.iter().filter(|(_, reference)| reference == wanted);
                named.map(|(number, _)| *number).collect()
            }
        }
    }
}

/// One submitted quarter of one centre, on its way to the department (da: *kvartalspakke*). Counts,
/// the centre's text and its initiatives; no case.
#[derive(Debug, Clone, PartialEq)]
pub struct QuarterPackage {
    /// Who made it.
    pub sender: Sender,
    /// The key it is sealed for: `age1…`, inside the signature as that of a month.
    pub recipient: String,
    /// The department it is for.
    pub department: String,
    /// The quarter.
    pub submission: Submission,
}

/// Words of the reviewer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Remark {
    /// Running number of the case.
    pub number: i64,
    /// The question; empty for the case as a whole.
    pub question: String,
    /// What they are: `remark`, `action`, `good_practice`, …
    pub kind: String,
    /// The words.
    pub words: String,
}

/// The centre has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The centre's key.
    pub sender: Sender,
    /// The team's key to read it with.
    pub recipient: String,
    /// SHA-256 of the package's content.
    pub package: String,
    /// When it was taken in.
    pub received_at: DateTime<Utc>,
}
