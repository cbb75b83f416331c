//! What a sealed file holds (da: *indlevering*): a team's closed month, or a centre's submitted quarter. Who
//! judges, stores and shows it asks here and need not know which.

use chrono::{DateTime, Utc};

use super::super::quarter::tallying;
use super::{contents, sha256};
use crate::api::post::CaseCounts;
use crate::catalogue::library::Library;
use crate::domain::checklist::ChecklistRef;
use crate::domain::delivery::Level;
use crate::domain::month::Month;
use crate::domain::month_change::{self, MonthChange};
use crate::domain::package::{MonthPackage, QuarterPackage, Sender};
use crate::domain::quarter::compiled::{Compiled, compiled};
use crate::domain::quarter::tally::Tallies;
use crate::exchange::{ExchangeError, month_v1, package_v1, quarter_package_v1, quarter_v1};
use crate::store::closings::Count;

/// What came, or is about to be sent.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::ops) enum Delivered {
    /// A team's month for its centre.
    Month(Box<MonthPackage>),
    /// A centre's quarter for its department, and what it comes to.
    Quarter(Box<(QuarterPackage, Compiled)>),
}

impl Delivered {
    /// Reads the content of a sealed file.
    pub(in crate::ops) fn read(content: &str) -> Result<Self, ExchangeError> {
        if quarter_package_v1::may_be_one(content) {
            return quarter_package_v1::read(content).map(Self::from);
        }
        package_v1::read(content).map(Self::from)
    }

    /// The canonical text.
    pub(super) fn to_canonical(&self) -> String {
        match self {
            Self::Month(package) => package_v1::to_canonical(package),
            Self::Quarter(of) => quarter_package_v1::to_canonical(&of.0),
        }
    }

    /// Who gathers such things.
    pub(super) fn level(&self) -> Level {
        match self {
            Self::Month(_) => Level::Centre,
            Self::Quarter(_) => Level::Department,
        }
    }

    /// Who made it.
    pub(super) fn sender(&self) -> &Sender {
        match self {
            Self::Month(package) => &package.sender,
            Self::Quarter(of) => &of.0.sender,
        }
    }

    /// The key it is sealed for.
    pub(super) fn recipient(&self) -> &str {
        match self {
            Self::Month(package) => &package.recipient,
            Self::Quarter(of) => &of.0.recipient,
        }
    }

    /// Whose it is: the team, or the centre.
    pub(super) fn unit(&self) -> &str {
        match self {
            Self::Month(package) => &package.month.team,
            Self::Quarter(of) => &of.0.submission.centre,
        }
    }

    /// The unit above it that it names.
    pub(super) fn above(&self) -> &str {
        match self {
            Self::Month(package) => &package.month.centre,
            Self::Quarter(of) => &of.0.department,
        }
    }

    /// The month, or the last month of the quarter.
    pub(super) fn month(&self) -> Month {
        match self {
            Self::Month(package) => package.month.month,
            Self::Quarter(of) => {
                let [.., last] = of.0.submission.quarter.months();
                last
            }
        }
    }

    /// 1, and one more after each reopening.
    pub(super) fn version(&self) -> i64 {
        match self {
            Self::Month(package) => package.version,
            Self::Quarter(of) => i64::from(of.0.submission.version),
        }
    }

    /// When it was closed or submitted.
    pub(super) fn closed_at(&self) -> DateTime<Utc> {
        match self {
            Self::Month(package) => package.closed_at,
            Self::Quarter(of) => of.0.submission.submitted_at,
        }
    }

    /// Why it had been opened before this version; of a quarter that is the centre's own affair.
    pub(super) fn reopened_because(&self) -> Option<&str> {
        match self {
            Self::Month(package) => package.reopened_because.as_deref(),
            Self::Quarter(_) => None,
        }
    }

    /// Cases planned.
    pub(super) fn planned(&self) -> i64 {
        match self {
            Self::Month(package) => package.planned,
            Self::Quarter(of) => i64::from(of.1.planned),
        }
    }

    /// The checklists it was judged by. The counts of a quarter are made already.
    pub(super) fn checklists(&self) -> &[ChecklistRef] {
        match self {
            Self::Month(package) => &package.month.checklists,
            Self::Quarter(_) => &[],
        }
    }

    /// SHA-256 of what the sender closed or submitted.
    pub(in crate::ops) fn seal(&self) -> String {
        sha256(
            match self {
                Self::Month(package) => month_v1::to_canonical(&package.month),
                Self::Quarter(of) => quarter_v1::to_canonical(&of.0.submission),
            }
            .as_bytes(),
        )
    }

    /// The counts that are stored with it.
    pub(in crate::ops) fn counts(&self) -> Vec<Count> {
        match self {
            Self::Month(package) => contents::stored_counts(&package.month),
            Self::Quarter(of) => contents::counts_of(&of.1.tallies),
        }
    }

    /// What a period's figures are made of.
    pub(in crate::ops) fn tallies(&self, library: &Library) -> Tallies {
        match self {
            Self::Month(package) => tallying::of_month(library, &package.month),
            Self::Quarter(of) => of.1.tallies.clone(),
        }
    }

    /// What it comes to in cases.
    pub(super) fn case_counts(&self) -> CaseCounts {
        contents::sum(self.planned(), &self.counts())
    }

    /// What differs in a later version of the same.
    pub(super) fn changes_to(&self, later: &Self) -> Vec<MonthChange> {
        match (self, later) {
            (Self::Month(earlier), Self::Month(later)) => {
                month_change::changes(&earlier.month, &later.month)
            }
            (Self::Quarter(earlier), Self::Quarter(later)) => {
                month_change::changes_of_tallies(&earlier.1.tallies, &later.1.tallies)
            }
            _ => Vec::new(),
        }
    }

    /// Every text of people in it.
    pub(super) fn texts(&self) -> Vec<&str> {
        match self {
            Self::Month(package) => texts_of_month(package),
            Self::Quarter(of) => texts_of_quarter(&of.0),
        }
    }
}

impl From<MonthPackage> for Delivered {
    fn from(package: MonthPackage) -> Self {
        Self::Month(Box::new(package))
    }
}

impl From<QuarterPackage> for Delivered {
    fn from(package: QuarterPackage) -> Self {
        let compiled = compiled(&package.submission.counts);
        Self::Quarter(Box::new((package, compiled)))
    }
}

fn texts_of_month(package: &MonthPackage) -> Vec<&str> {
    let month = &package.month;
    let draws = month.draws.iter().flat_map(|draw| {
        let strata = draw.strata.iter().map(|(name, ..)| name.as_str());
        strata.chain(draw.reason.as_deref())
    });
    let cases = month.cases.iter().flat_map(|case| {
        let codes = case.answers.iter().flat_map(|answer| {
            answer.cause.as_deref().into_iter().chain(answer.consequence.as_deref())
        });
        codes.chain([case.stratum.as_str()]).chain(case.area.as_deref())
    });
    let remarks = package.remarks.iter().map(|remark| remark.words.as_str());
    let references = package.references.iter().map(|(_, reference)| reference.as_str());
    [month.team.as_str(), month.centre.as_str()]
        .into_iter()
        .chain(package.reopened_because.as_deref())
        .chain(draws)
        .chain(cases)
        .chain(remarks)
        .chain(references)
        .collect()
}

fn texts_of_quarter(package: &QuarterPackage) -> Vec<&str> {
    let submission = &package.submission;
    let counts = &submission.counts;
    let words = submission.parts.iter().map(|(_, words)| words.as_str());
    let initiatives = submission
        .initiatives
        .iter()
        .flat_map(|of| [&of.area, &of.title, &of.description, &of.owner_role].map(String::as_str));
    let months = counts.months.iter().chain(&counts.earlier).flat_map(|month| {
        let strata = month.tallies.strata.iter().map(|tally| tally.stratum.as_str());
        strata.chain([month.team.as_str()])
    });
    [submission.centre.as_str(), submission.signed_by.as_str()]
        .into_iter()
        .chain(submission.despite.as_deref())
        .chain(words)
        .chain(initiatives)
        .chain(months)
        .collect()
}
