//! What others found (da: *spejle udefra*): results and remarks of the external audit, and cases of
//! Borgerrådgiveren, held against our own samples. Counts and words about kinds of error alone;
//! nothing of a person.

use std::collections::BTreeSet;

use super::folding::folded;
use super::statistics::confidence::{Confidence, Interval};
use super::statistics::difference::{Sample, difference};
use super::statistics::periods::Period;

/// A year's result of the audit in an area (da: *revisionsresultat*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditResult {
    /// The accounting year.
    pub year: i32,
    /// The case area, or the auditor's own word.
    pub area: String,
    /// Cases examined.
    pub n: u64,
    /// Of these in error.
    pub errors: u64,
    /// What the auditor counted as an error.
    pub definition: String,
    /// Why it cannot be compared directly with our own.
    pub differences: Vec<(Aspect, String)>,
    /// The clauses it found errors under, with how many.
    pub clauses: Vec<(String, u64)>,
}

/// In what two results can differ (da: *sammenlignelighed*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// Which cases, and of which period.
    Population,
    /// What is counted: cases or errors.
    Unit,
    /// What was asked.
    Questions,
    /// From which severity on something is an error.
    Threshold,
    /// How *not relevant* and missing documentation are counted.
    Documentation,
    /// How the cases were picked.
    Draw,
    /// Who read them.
    Reader,
    /// The law in force.
    Law,
}

impl Aspect {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Population,
        Self::Unit,
        Self::Questions,
        Self::Threshold,
        Self::Documentation,
        Self::Draw,
        Self::Reader,
        Self::Law,
    ];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Population => "population",
            Self::Unit => "unit",
            Self::Questions => "questions",
            Self::Threshold => "threshold",
            Self::Documentation => "documentation",
            Self::Draw => "draw",
            Self::Reader => "reader",
            Self::Law => "law",
        }
    }

    /// From its stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aspect| aspect.word() == word)
    }
}

/// Our own sample beside the auditor's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SideBySide {
    /// Ours: (in error, judged).
    pub own: (u64, u64),
    /// Our weighted share with the cases it rests on.
    pub period: Period,
    /// The auditor's share minus ours.
    pub difference: f64,
    /// Its interval, 95 %.
    pub interval: Interval,
}

/// The auditor's share against ours of the same year and area; none where we judged no case.
#[must_use]
pub fn side_by_side(audit: &AuditResult, own: (u64, u64), period: Period) -> Option<SideBySide> {
    let auditors = Sample { errors: audit.errors as f64, cases: audit.n as f64 };
    let change = difference(period.sample(), auditors, Confidence::NINETY_FIVE).ok()?;
    Some(SideBySide { own, period, difference: change.difference, interval: change.interval })
}

/// The auditor's colour (da: *kritisk, væsentlig, mindre væsentlig*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Colour {
    /// Critical.
    Red,
    /// Material.
    Yellow,
    /// Less material.
    Green,
}

impl Colour {
    /// All of them, gravest first.
    pub const ALL: [Self; 3] = [Self::Red, Self::Yellow, Self::Green];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Yellow => "yellow",
            Self::Green => "green",
        }
    }

    /// From its stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colour| colour.word() == word)
    }
}

/// What became of a remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkState {
    /// Given this year for the first time.
    New,
    /// Given before.
    Repeated,
    /// Settled, says the auditor.
    Closed,
}

impl RemarkState {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::New, Self::Repeated, Self::Closed];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Repeated => "repeated",
            Self::Closed => "closed",
        }
    }

    /// From its stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// A numbered remark of the audit (da: *revisionsbemærkning*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRemark {
    /// The year of the audit.
    pub year: i32,
    /// Its number there.
    pub number: String,
    /// How grave.
    pub colour: Colour,
    /// The case area; may be empty.
    pub area: String,
    /// What it says.
    pub words: String,
    /// What became of it.
    pub state: RemarkState,
}

/// Cases of Borgerrådgiveren of one kind of error in a year: those decided on their merits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OmbudsmanCount {
    /// The year.
    pub year: i32,
    /// The kind of error: one of our own categories.
    pub category: String,
    /// Decided on their merits (da: *realitetsbehandlede*).
    pub treated: u64,
    /// Of these with criticism.
    pub criticised: u64,
}

/// A kind of error that Borgerrådgiveren found, and what is done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The kind of error.
    pub category: String,
    /// Decided on their merits.
    pub treated: u64,
    /// Of these with criticism.
    pub criticised: u64,
    /// Open initiatives whose criterion asks about it; none is a gap.
    pub initiatives: Vec<i64>,
}

/// Kind of error by initiative (da: *dækningsmatrix*), most criticised first. Each initiative comes
/// with the kinds of error that its criterion's questions are about.
#[must_use]
pub fn coverage(
    counts: &[OmbudsmanCount],
    initiatives: &[(i64, BTreeSet<String>)],
) -> Vec<Coverage> {
    let categories: BTreeSet<&str> = counts.iter().map(|of| of.category.as_str()).collect();
    let mut found: Vec<Coverage> = categories
        .into_iter()
        .map(|category| {
            let of = |count: &&OmbudsmanCount| count.category == category;
            let covers = initiatives.iter().filter(|(_, about)| about.contains(category));
            Coverage {
                category: category.to_owned(),
                treated: counts.iter().filter(of).map(|count| count.treated).sum(),
                criticised: counts.iter().filter(of).map(|count| count.criticised).sum(),
                initiatives: covers.map(|(initiative_id, _)| *initiative_id).collect(),
            }
        })
        .collect();
    found.sort_by_key(|of| std::cmp::Reverse(of.criticised));
    found
}

/// Whether a question that rests on `basis` asks about `clause`, both as acts are cited, such as
/// "Sygedagpengeloven § 13 b, stk. 1". Either may be the more exact one.
#[must_use]
pub fn asks_about(basis: &str, clause: &str) -> bool {
    let plain = |text: &str| folded(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let (basis, clause) = (plain(basis), plain(clause));
    let begins = |longer: &str, shorter: &str| {
        longer.strip_prefix(shorter).is_some_and(|rest| rest.is_empty() || rest.starts_with(','))
    };
    !clause.is_empty() && (begins(&basis, &clause) || begins(&clause, &basis))
}

#[cfg(test)]
mod tests {
    //! Clauses, gaps and differences.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn a_clause_is_asked_about_by_the_same_paragraph_only() {
        for (basis, clause, expected) in [
            ("Sygedagpengeloven § 13 b, stk. 1", "sygedagpengeloven § 13 b", true),
            ("Sygedagpengeloven § 13 b", "Sygedagpengeloven  § 13 b, stk. 2", true),
            ("Sygedagpengeloven § 13 b, stk. 1", "Sygedagpengeloven § 13 b, stk. 2", false),
            ("Sygedagpengeloven § 11 a", "Sygedagpengeloven § 11", false),
            ("Sygedagpengeloven § 11", "Sygedagpengeloven § 1", false),
            ("Sygedagpengeloven § 11", "", false),
        ] {
            assert_eq!(asks_about(basis, clause), expected, "{basis} | {clause}");
        }
    }

    #[test]
    fn a_kind_of_error_without_an_initiative_is_a_gap() {
        let count = |category: &str, treated, criticised| OmbudsmanCount {
            year: 2026,
            category: category.into(),
            treated,
            criticised,
        };
        let counts = [count("journal", 4, 1), count("frist", 10, 6), count("journal", 3, 2)];
        let about = |category: &str| BTreeSet::from([category.to_owned()]);
        let found = coverage(&counts, &[(7, about("journal")), (8, about("vejledning"))]);
        let told: Vec<_> = found
            .iter()
            .map(|of| (of.category.as_str(), of.treated, of.criticised, &of.initiatives[..]))
            .collect();
        assert_eq!(told, [("frist", 10, 6, &[][..]), ("journal", 7, 3, &[7][..])]);
    }

    #[test]
    fn the_auditor_found_more_and_that_may_be_chance() {
        let audit = AuditResult {
            year: 2026,
            area: "syg".into(),
            n: 100,
            errors: 39,
            definition: "Sager med mindst én fejl".into(),
            differences: Vec::new(),
            clauses: Vec::new(),
        };
        let own = Period { x: 45, n: 150, population: 400, share: 0.3, process_sample: 150.0 };
        let found = side_by_side(&audit, (45, 150), own).unwrap();
        assert!((found.difference - 0.09).abs() < 1e-12, "{found:?}");
        assert!(found.interval.lower < 0.0 && found.interval.upper > 0.2, "{found:?}");
        let nothing = Period { x: 0, n: 0, population: 0, share: 0.0, process_sample: 0.0 };
        assert_eq!(side_by_side(&audit, (0, 0), nothing), None);
    }
}
