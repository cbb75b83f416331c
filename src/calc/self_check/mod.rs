//! Recomputes published values (da: *selvkontrol*): whoever doubts the program can see that it
//! gives what books and other programs print.

mod published;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::domain::draw::{CaseId, Frame, Label, Seed, hex, ticket};
use crate::domain::statistics::agreement::{Item, agreement};
use crate::domain::statistics::confidence::{Confidence, Interval};
use crate::domain::statistics::difference::{Sample, difference};
use crate::domain::statistics::discovery::{discovery_size, discovery_size_of_share};
use crate::domain::statistics::fisher::fisher;
use crate::domain::statistics::interval_binomial::clopper_pearson;
use crate::domain::statistics::interval_exact::{Side, exact_interval};
use crate::domain::statistics::interval_wilson::wilson;
use crate::domain::statistics::run_chart::{crossings_limit, longest_run_limit};
use crate::domain::statistics::sample_size::sample_size;

use super::for_auditors::kappa::{alpha, kappa};
use super::for_auditors::mid_p::mid_p;

/// Half a unit of the fourth decimal.
const FOUR_DECIMALS: f64 = 5e-5;
/// Half a unit of the third decimal.
const THREE_DECIMALS: f64 = 5e-4;
/// Rounding of the machine.
const EXACT: f64 = 1e-12;

/// A published value beside ours.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Check {
    /// The method and its input.
    pub name: String,
    /// Where it is printed.
    pub source: &'static str,
    /// What is printed.
    pub published: Figure,
    /// What we get; `null` when we get nothing.
    pub computed: Option<Figure>,
    /// How far ours may be from it, because of how many digits are printed; 0 for equal.
    pub tolerance: f64,
    /// Whether they agree.
    pub agrees: bool,
}

/// A value.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Figure {
    /// A whole number.
    Count(u64),
    /// A share or the like.
    Number(f64),
    /// A hash.
    Text(String),
}

impl Check {
    fn count(name: String, source: &'static str, published: u64, computed: Option<u64>) -> Self {
        Self {
            name,
            source,
            published: Figure::Count(published),
            computed: computed.map(Figure::Count),
            tolerance: 0.0,
            agrees: computed == Some(published),
        }
    }

    fn number(
        name: String,
        source: &'static str,
        (published, tolerance): (f64, f64),
        computed: Option<f64>,
    ) -> Self {
        Self {
            name,
            source,
            published: Figure::Number(published),
            computed: computed.map(Figure::Number),
            tolerance,
            agrees: computed.is_some_and(|computed| (computed - published).abs() <= tolerance),
        }
    }

    fn text(name: String, source: &'static str, published: &str, computed: Option<String>) -> Self {
        Self {
            name,
            source,
            published: Figure::Text(published.to_owned()),
            agrees: computed.as_deref() == Some(published),
            computed: computed.map(Figure::Text),
            tolerance: 0.0,
        }
    }

    /// Both ends of an interval.
    fn interval(
        name: &str,
        source: &'static str,
        published: (f64, f64),
        computed: Option<Interval>,
    ) -> [Self; 2] {
        let end = |end: &str, published: f64, computed| {
            Self::number(format!("{name} {end}"), source, (published, FOUR_DECIMALS), computed)
        };
        [
            end("lower", published.0, computed.map(|interval| interval.lower)),
            end("upper", published.1, computed.map(|interval| interval.upper)),
        ]
    }
}

/// Recomputes every published value.
#[must_use]
pub fn self_check() -> Vec<Check> {
    let parts = [sizes(), limits(), intervals(), tests_and_readers(), hashes()];
    parts.into_iter().flatten().collect()
}

fn sizes() -> Vec<Check> {
    let mut checks = Vec::new();
    for (share, level, published) in published::AICPA_SIZES {
        let name = format!("discovery_size_of_share p={share} c=0 conf={level}");
        let found = Confidence::new(level)
            .ok()
            .and_then(|level| discovery_size_of_share(share, 0, level).ok());
        checks.push(Check::count(name, published::AICPA, published, found.map(|found| found.n)));
    }
    for (source, population, errors, c, level, published) in published::DISCOVERY_SIZES {
        let name = format!("sample_size_discovery N={population} D={errors} c={c} conf={level}");
        let found = Confidence::new(level)
            .ok()
            .and_then(|level| discovery_size(population, errors, c, level).ok());
        checks.push(Check::count(name, source, published, found.map(|found| found.n)));
    }
    let name = "sample_size_precision N=10000 p=0.5 d=0.07 conf=0.95".to_owned();
    let found = sample_size(Some(10_000), 0.5, 0.07, Confidence::NINETY_FIVE).ok();
    checks.push(Check::count(name, published::WH_SAMPLE, 193, found.map(|found| found.n)));
    checks
}

fn limits() -> Vec<Check> {
    let mut checks = Vec::new();
    for (source, population, n, x, level, published) in published::UPPER_LIMITS {
        let name = format!("ci_hypergeometric N={population} n={n} x={x} conf={level} upper");
        let found = Confidence::new(level)
            .ok()
            .and_then(|level| exact_interval(population, n, x, level, Side::Upper).ok());
        let found = found.map(|found| found.share_upper());
        checks.push(Check::number(name, source, (published, FOUR_DECIMALS), found));
    }
    for (useful, run, crossings) in published::RUN_LIMITS {
        let name = |what: &str| format!("run_rules n={useful} {what}");
        let longest = Some(longest_run_limit(useful));
        checks.push(Check::count(name("longest run"), published::ANHOEJ, run, longest));
        let fewest = Some(crossings_limit(useful));
        checks.push(Check::count(name("crossings"), published::ANHOEJ, crossings, fewest));
    }
    checks
}

fn intervals() -> Vec<Check> {
    let level = Confidence::NINETY_FIVE;
    let mut checks = Vec::new();
    for (x, n, [by_wilson, by_clopper, by_mid_p]) in published::ONE_PROPORTION {
        let rows = [
            ("ci_wilson", by_wilson, wilson(x as f64, n as f64, None, level).ok()),
            ("ci_clopper_pearson", by_clopper, clopper_pearson(x, n, level).ok()),
            ("ci_midp", by_mid_p, mid_p(x, n, level).ok()),
        ];
        for (method, published, found) in rows {
            let name = format!("{method} {x}/{n}");
            checks.extend(Check::interval(&name, published::NEWCOMBE_ONE, published, found));
        }
    }
    for ([x1, n1, x2, n2], published) in published::TWO_PROPORTIONS {
        let name = format!("compare_newcombe {x1}/{n1} {x2}/{n2}");
        let (before, after) = (Sample { errors: x1, cases: n1 }, Sample { errors: x2, cases: n2 });
        let found = difference(before, after, level).ok().map(|found| found.interval);
        checks.extend(Check::interval(&name, published::NEWCOMBE_TWO, published, found));
    }
    checks
}

fn tests_and_readers() -> Vec<Check> {
    let tea = fisher(1, 4, 3, 4).ok();
    let observers = published::FOUR_OBSERVERS.iter().map(|row| row.as_slice());
    let observers = items(observers.collect());
    let readers: Vec<[u8; 2]> = published::TWO_READERS
        .iter()
        .flat_map(|&(one, other, times)| std::iter::repeat_n([one, other], times))
        .collect();
    let readers = items(readers.iter().map(<[u8; 2]>::as_slice).collect());
    let row = |name: &str, source, published, computed| {
        Check::number(name.to_owned(), source, published, computed)
    };
    vec![
        row(
            "compare_fisher 1/4 3/4 rise",
            published::FISHER,
            (17.0 / 70.0, EXACT),
            tea.map(|tea| tea.rise),
        ),
        row(
            "compare_fisher 1/4 3/4 two-sided",
            published::FISHER,
            (34.0 / 70.0, EXACT),
            tea.map(|tea| tea.two_sided),
        ),
        row(
            "agreement kappa",
            published::COHEN,
            (0.4, EXACT),
            kappa(&readers, 2).ok().map(|kappa| kappa.value),
        ),
        row(
            "agreement alpha",
            published::KRIPPENDORFF,
            (0.743, THREE_DECIMALS),
            alpha(&observers, 5).ok(),
        ),
        row(
            "agreement ac1",
            published::GWET,
            (0.77544, 5e-6),
            agreement(&observers, 5).ok().and_then(|found| found.ac1.ok()),
        ),
    ]
}

/// One item a row, each a case of its own; categories from 1, 0 = missing.
fn items(rows: Vec<&[u8]>) -> Vec<Item> {
    let ratings = |row: &[u8]| row.iter().map(|&c| usize::from(c).checked_sub(1)).collect();
    (0..).zip(rows).map(|(case, row)| Item { case, ratings: ratings(row) }).collect()
}

fn hashes() -> Vec<Check> {
    let mut checks = vec![
        Check::text(
            "draw_srs frame of nothing".to_owned(),
            published::FIPS,
            published::SHA256_OF_NOTHING,
            Some(hex(&Frame::default().sha256())),
        ),
        Check::text(
            "SHA-256 of abc".to_owned(),
            published::FIPS,
            published::SHA256_OF_ABC,
            Some(hex(&Sha256::digest("abc"))),
        ),
    ];
    for (seed, label, id, published) in published::TICKETS {
        let name = format!("draw_srs ticket tilsyn1|{seed}|{label}|{id}");
        let found = || {
            let (seed, label) = (Seed::parse(seed).ok()?, Label::parse(label).ok()?);
            Some(hex(&ticket(&seed, &label, &CaseId::parse(id).ok()?)))
        };
        checks.push(Check::text(name, published::COREUTILS, published, found()));
    }
    checks
}

#[cfg(test)]
mod tests {
    //! All agree, and each says where it is printed.

    use super::*;

    #[test]
    fn every_published_value_agrees() {
        let checks = self_check();
        let off: Vec<&Check> = checks.iter().filter(|check| !check.agrees).collect();
        assert!(off.is_empty(), "{off:#?}");
        assert!(checks.iter().all(|check| !check.source.is_empty() && !check.name.is_empty()));
    }

    #[test]
    fn a_wrong_value_is_seen() {
        assert!(!Check::count(String::new(), "", 3, Some(4)).agrees);
        assert!(!Check::number(String::new(), "", (0.5, 1e-3), Some(0.502)).agrees);
        assert!(!Check::text(String::new(), "", "a", None).agrees);
    }
}
