//! What may be said about a change, and what stands against saying it (da: *faldgruber ved
//! sammenligning*). **Comparing.**
//!
//! Three traps: the worst of several teams looks better next time by itself (regression to the
//! mean); comparing again and again finds a fall sooner or later; and a changed checklist or
//! population compares nothing at all.
//!
//! Sources: A. Barnett, J. van der Pols and A. Dobson (2005), *Int. J. Epidemiology* 34:215;
//! C. Jennison and B. Turnbull, *Group Sequential Methods* (2000).

/// P(fall) from which on a fall is said, and 1 - that for a rise.
pub const SURE_ENOUGH: f64 = 0.95;

/// Fewest periods that a baseline should have.
pub const LEAST_BASELINE: usize = 2;

/// Fewest cases about which anything is judged; below it only what was seen is said.
pub const LEAST_JUDGED: u64 = 10;

/// What is said about a change. Never "unchanged".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The share fell (da: *fald*).
    Fall,
    /// The share rose (da: *stigning*).
    Rise,
    /// The cases seen leave it open (da: *ikke afgjort*).
    Undecided,
    /// The two cannot be compared, or there is nothing to compare (da: *kan ikke afgøres*).
    CannotBeDecided,
}

impl Verdict {
    /// From the probability of a fall.
    #[must_use]
    pub fn of(fell: f64) -> Self {
        if fell >= SURE_ENOUGH {
            Self::Fall
        } else if fell <= 1.0 - SURE_ENOUGH {
            Self::Rise
        } else if fell.is_nan() {
            Self::CannotBeDecided
        } else {
            Self::Undecided
        }
    }

    /// The same verdict, unless something forbids the comparison.
    #[must_use]
    pub fn unless_forbidden(self, objections: &[Objection]) -> Self {
        if objections.iter().any(|objection| objection.forbids()) {
            Self::CannotBeDecided
        } else {
            self
        }
    }
}

/// What stands against a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Objection {
    /// The questions do not mean the same in both periods.
    ChecklistChanged,
    /// The cases are not picked from the same kind of cases.
    PopulationChanged,
    /// One of the periods has no assessed case.
    NoCases,
    /// One of the periods has fewer than [`LEAST_JUDGED`].
    FewCases,
    /// The period that called for the initiative is part of the baseline, so that part of any
    /// fall comes by itself (da: *regression mod gennemsnittet*).
    BaselineHoldsTrigger,
    /// The baseline has fewer than [`LEAST_BASELINE`] periods.
    ShortBaseline,
    /// The same baseline was compared before (da: *gentagne blik*).
    RepeatedLook {
        /// How many comparisons there were before this one.
        earlier: usize,
    },
    /// The comparison was not the one written down when the initiative began.
    NotDecidedBefore,
}

impl Objection {
    /// Whether nothing may be said; the others are warnings that go with the figure.
    #[must_use]
    pub fn forbids(self) -> bool {
        matches!(
            self,
            Self::ChecklistChanged | Self::PopulationChanged | Self::NoCases | Self::FewCases
        )
    }
}

/// A comparison about to be made. Periods are numbered in the order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comparison<'a> {
    /// The periods put together as "before".
    pub baseline: &'a [i64],
    /// The period that called for the initiative, if one did.
    pub trigger: Option<i64>,
    /// The period compared.
    pub follow_up: i64,
    /// The follow-up period written down when the initiative began, if one was.
    pub decided_follow_up: Option<i64>,
    /// Comparisons with the same baseline made before.
    pub earlier_looks: usize,
    /// Whether the questions mean the same in both.
    pub same_checklist: bool,
    /// Whether the cases are picked from the same kind of cases.
    pub same_population: bool,
    /// Cases assessed in the period that has fewer of them.
    pub fewest_cases: u64,
}

/// All that stands against a comparison, what forbids it first.
#[must_use]
pub fn objections(comparison: &Comparison<'_>) -> Vec<Objection> {
    let earlier = comparison.earlier_looks;
    let holds_trigger =
        comparison.trigger.is_some_and(|trigger| comparison.baseline.contains(&trigger));
    [
        (!comparison.same_checklist, Objection::ChecklistChanged),
        (!comparison.same_population, Objection::PopulationChanged),
        (comparison.fewest_cases == 0, Objection::NoCases),
        ((1..LEAST_JUDGED).contains(&comparison.fewest_cases), Objection::FewCases),
        (holds_trigger, Objection::BaselineHoldsTrigger),
        (comparison.baseline.len() < LEAST_BASELINE, Objection::ShortBaseline),
        (earlier > 0, Objection::RepeatedLook { earlier }),
        (comparison.decided_follow_up != Some(comparison.follow_up), Objection::NotDecidedBefore),
    ]
    .into_iter()
    .filter_map(|(applies, objection)| applies.then_some(objection))
    .collect()
}

#[cfg(test)]
mod tests {
    //! Each trap by itself.

    use super::*;

    const SOUND: Comparison<'static> = Comparison {
        baseline: &[1, 2, 3],
        trigger: Some(4),
        follow_up: 6,
        decided_follow_up: Some(6),
        earlier_looks: 0,
        same_checklist: true,
        same_population: true,
        fewest_cases: LEAST_JUDGED,
    };

    #[test]
    fn words() {
        let words = [
            (0.95, Verdict::Fall),
            (0.949, Verdict::Undecided),
            (0.5, Verdict::Undecided),
            (0.05, Verdict::Rise),
            (0.051, Verdict::Undecided),
            (f64::NAN, Verdict::CannotBeDecided),
        ];
        for (fell, verdict) in words {
            assert_eq!(Verdict::of(fell), verdict, "{fell}");
        }
    }

    #[test]
    fn each_trap_is_seen() {
        let table = [
            (SOUND, vec![]),
            (Comparison { same_checklist: false, ..SOUND }, vec![Objection::ChecklistChanged]),
            (Comparison { same_population: false, ..SOUND }, vec![Objection::PopulationChanged]),
            (Comparison { fewest_cases: 0, ..SOUND }, vec![Objection::NoCases]),
            (Comparison { fewest_cases: 9, ..SOUND }, vec![Objection::FewCases]),
            (Comparison { trigger: Some(3), ..SOUND }, vec![Objection::BaselineHoldsTrigger]),
            (Comparison { baseline: &[3], ..SOUND }, vec![Objection::ShortBaseline]),
            (
                Comparison { earlier_looks: 2, ..SOUND },
                vec![Objection::RepeatedLook { earlier: 2 }],
            ),
            (Comparison { decided_follow_up: None, ..SOUND }, vec![Objection::NotDecidedBefore]),
        ];
        for (comparison, expected) in table {
            let found = objections(&comparison);
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn what_forbids_a_verdict_and_what_goes_with_it() {
        let forbidding = [
            Objection::ChecklistChanged,
            Objection::PopulationChanged,
            Objection::NoCases,
            Objection::FewCases,
        ];
        for objection in forbidding {
            let verdict = Verdict::Fall.unless_forbidden(&[Objection::ShortBaseline, objection]);
            assert_eq!(verdict, Verdict::CannotBeDecided, "{objection:?}");
        }
        let warnings = [
            Objection::BaselineHoldsTrigger,
            Objection::ShortBaseline,
            Objection::RepeatedLook { earlier: 2 },
            Objection::NotDecidedBefore,
        ];
        assert_eq!(Verdict::Fall.unless_forbidden(&warnings), Verdict::Fall);
    }
}
