//! Which kinds of error are most of them (da: *Pareto over fejltyper*). A work list, not an
//! estimate: counts of cases with the error, not weighted.
//!
//! The vital few are the shortest beginning of the list that holds 80 % of the errors. Sums
//! are whole numbers; equal counts keep their order.
//!
//! Source: J. Juran, *Quality Control Handbook* (1951).

use super::reason::{NoResult, Undefined, check_count};

/// One kind of error in the list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ParetoRow<'a> {
    /// Which kind, as given.
    pub code: &'a str,
    /// Cases with it.
    pub count: u64,
    /// Of all errors; missing when there are none.
    pub share: Result<f64, Undefined>,
    /// This and all before it, of all errors.
    pub cumulative: Result<f64, Undefined>,
    /// Whether it is one of the vital few (da: *de vigtigste få*).
    pub vital: bool,
}

/// The list.
#[derive(Debug, Clone, PartialEq)]
pub struct Pareto<'a> {
    /// All errors.
    pub total: u64,
    /// Most frequent first.
    pub rows: Vec<ParetoRow<'a>>,
}

impl<'a> Pareto<'a> {
    /// The vital few, most frequent first.
    pub fn vital(&self) -> impl Iterator<Item = &'a str> {
        self.rows.iter().filter(|row| row.vital).map(|row| row.code)
    }
}

/// The list of these kinds and their counts.
///
/// # Errors
/// When a count, or all together, is too large.
pub fn pareto<'a>(counts: &[(&'a str, u64)]) -> Result<Pareto<'a>, NoResult> {
    let mut total = 0;
    for (_, count) in counts {
        total = check_count("count", total + check_count("count", *count)?)?;
    }
    let mut sorted = counts.to_vec();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let of_all = |count: u64| {
        if total == 0 { Err(Undefined::NoErrors) } else { Ok(count as f64 / total as f64) }
    };
    let mut running = 0;
    let rows = sorted
        .into_iter()
        .map(|(code, count)| {
            // 80 % were not reached before this one.
            let vital = count > 0 && 5 * running < 4 * total;
            running += count;
            ParetoRow { code, count, share: of_all(count), cumulative: of_all(running), vital }
        })
        .collect();
    Ok(Pareto { total, rows })
}

#[cfg(test)]
mod tests {
    //! Where the vital few end.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn vital(counts: &[(&'static str, u64)]) -> Vec<&'static str> {
        pareto(counts).unwrap().vital().collect()
    }

    #[test]
    fn exactly_eighty_percent_is_enough() {
        assert_eq!(vital(&[("a", 1), ("b", 4), ("c", 0)]), ["b"]);
        assert_eq!(vital(&[("a", 2), ("b", 7), ("c", 1)]), ["b", "a"]);
        assert_eq!(vital(&[("a", 0), ("b", 0)]), [] as [&str; 0]);
    }

    #[test]
    fn equal_counts_keep_their_order() {
        let list = pareto(&[("x", 1), ("y", 3), ("z", 3), ("w", 1)]).unwrap();
        let codes: Vec<&str> = list.rows.iter().map(|row| row.code).collect();
        assert_eq!(codes, ["y", "z", "x", "w"]);
        assert_eq!(list.rows[3].cumulative, Ok(1.0));
    }

    #[test]
    fn nothing_and_too_much() {
        assert_eq!(pareto(&[("a", 0)]).unwrap().rows[0].share, Err(Undefined::NoErrors));
        assert!(pareto(&[("a", u64::MAX), ("b", u64::MAX)]).is_err());
        assert_eq!(pareto(&[]).unwrap().total, 0);
    }
}
