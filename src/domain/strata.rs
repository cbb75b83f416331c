//! A list divided by one column (da: *stratificeret udtrækning*): so many from each stratum.
//!
//! The ticket does not contain the name of the stratum, so a case that changes team keeps it.

use std::collections::BTreeMap;

use super::draw::{CaseId, Frame, Sample, Ticket, sample};

/// A frame whose every case belongs to one stratum.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StratifiedFrame {
    frame: Frame,
    /// In the order they first occurred.
    names: Vec<String>,
    /// For each position of the frame, the position of its stratum.
    stratum_of: Vec<usize>,
}

/// Why a list cannot be divided.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StrataFault {
    /// The same case stands in two strata.
    #[error("one case in two strata")]
    InTwoStrata {
        /// The case.
        id: CaseId,
        /// Where it was found first.
        first: String,
        /// Where it was found again.
        second: String,
    },
}

/// The tickets of one stratum, lowest first, and how many of them are drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StratumDraw {
    /// The cases of the stratum in ticket order.
    pub order: Vec<Ticket>,
    /// How many are drawn.
    pub n: usize,
}

impl StratumDraw {
    /// Drawn and standing by.
    #[must_use]
    pub fn sample(&self) -> Sample<'_> {
        sample(&self.order, self.n)
    }
}

impl StratifiedFrame {
    /// Divides the cases; equal ones in the same stratum count once.
    ///
    /// `names` come first and in this order, also those without a case; others follow as they
    /// occur.
    ///
    /// # Errors
    /// When a case stands in two strata.
    pub fn new<S: AsRef<str>>(
        names: &[&str],
        cases: impl IntoIterator<Item = (CaseId, S)>,
    ) -> Result<Self, StrataFault> {
        let mut strata = Names::default();
        for name in names {
            strata.position(name);
        }
        let mut pairs: Vec<(CaseId, usize)> =
            cases.into_iter().map(|(id, name)| (id, strata.position(name.as_ref()))).collect();
        // A stable sort, so that "first" is the first as given.
        pairs.sort_by(|a, b| a.0.cmp(&b.0));
        for pair in pairs.windows(2) {
            if let [(one, first), (other, second)] = pair
                && one == other
                && first != second
            {
                return Err(StrataFault::InTwoStrata {
                    id: one.clone(),
                    first: strata.name(*first),
                    second: strata.name(*second),
                });
            }
        }
        let given = pairs.len();
        pairs.dedup();
        let duplicates = given - pairs.len();
        let (ids, stratum_of): (Vec<CaseId>, _) = pairs.into_iter().unzip();
        Ok(Self { frame: Frame::of_sorted(ids, duplicates), names: strata.names, stratum_of })
    }

    /// The whole list, without division.
    #[must_use]
    pub fn frame(&self) -> &Frame {
        &self.frame
    }

    /// The names of the strata.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The position in [`StratifiedFrame::names`] of the stratum of a position of the frame.
    #[must_use]
    pub fn stratum_of(&self, index: usize) -> Option<usize> {
        self.stratum_of.get(index).copied()
    }

    /// How many cases each stratum has (N of each).
    #[must_use]
    pub fn sizes(&self) -> Vec<u32> {
        let mut sizes = vec![0_u32; self.names.len()];
        for &stratum in &self.stratum_of {
            if let Some(size) = sizes.get_mut(stratum) {
                *size = size.saturating_add(1);
            }
        }
        sizes
    }

    /// Divides the order of the whole frame and takes the given number from each stratum.
    ///
    /// Strata without a number get 0.
    #[must_use]
    pub fn draw(&self, order: &[Ticket], allocation: &[u32]) -> Vec<StratumDraw> {
        let numbers = allocation.iter().copied().chain(std::iter::repeat(0));
        let mut draws: Vec<StratumDraw> = numbers
            .take(self.names.len())
            .map(|n| StratumDraw { order: Vec::new(), n: usize::try_from(n).unwrap_or(usize::MAX) })
            .collect();
        for &ticket in order {
            let stratum = self.stratum_of(ticket.index);
            if let Some(draw) = stratum.and_then(|stratum| draws.get_mut(stratum)) {
                draw.order.push(ticket);
            }
        }
        draws
    }
}

/// Names in order of first use, with their positions.
#[derive(Default)]
struct Names {
    names: Vec<String>,
    positions: BTreeMap<String, usize>,
}

impl Names {
    fn position(&mut self, name: &str) -> usize {
        if let Some(&position) = self.positions.get(name) {
            return position;
        }
        let position = self.names.len();
        self.names.push(name.to_owned());
        self.positions.insert(name.to_owned(), position);
        position
    }

    fn name(&self, position: usize) -> String {
        self.names.get(position).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    //! Division, conflicts and the draw inside each part.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::domain::draw::{Label, Seed, order};

    fn case(id: &str, stratum: &str) -> (CaseId, String) {
        (CaseId::parse(id).unwrap(), stratum.to_owned())
    }

    #[test]
    fn divides_by_name() {
        let cases = [case("3", "B"), case("1", "A"), case("2", "B"), case("3 ", "B")];
        let strata = StratifiedFrame::new(&["C", "A"], cases).unwrap();
        assert_eq!(strata.names(), ["C", "A", "B"]);
        assert_eq!(strata.sizes(), [0, 1, 2]);
        assert_eq!(strata.frame().duplicates(), 1);
        assert_eq!(strata.stratum_of(0), Some(1));
        assert_eq!(strata.stratum_of(3), None);
    }

    #[test]
    fn a_case_in_two_strata_is_refused() {
        let cases = [case("1", "B"), case("2", "A"), case("1", "A")];
        let fault = StratifiedFrame::new(&[], cases).unwrap_err();
        let (id, first) = case("1", "B");
        let second = "A".to_owned();
        assert_eq!(fault, StrataFault::InTwoStrata { id, first, second });
    }

    #[test]
    fn every_stratum_keeps_the_order_of_the_whole() {
        let cases = (0..40).map(|i| case(&i.to_string(), ["A", "B", "C"][i % 3]));
        let strata = StratifiedFrame::new(&[], cases).unwrap();
        let seed = Seed::parse("1").unwrap();
        let whole = order(strata.frame(), &seed, &Label::parse("x").unwrap());
        let draws = strata.draw(&whole, &[3, 50]);
        assert_eq!(draws.len(), 3);
        for (stratum, draw) in draws.iter().enumerate() {
            let expected: Vec<Ticket> = whole
                .iter()
                .copied()
                .filter(|ticket| strata.stratum_of(ticket.index) == Some(stratum))
                .collect();
            assert_eq!(draw.order, expected);
        }
        assert_eq!(draws[0].sample().selected.len(), 3);
        assert!(draws[1].sample().is_full_count());
        assert!(draws[2].sample().selected.is_empty());
    }
}
