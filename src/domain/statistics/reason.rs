//! Why there is no figure: the input is refused, or the figure is not defined for it.
//!
//! No function of the statistics gives NaN or panics; these are what it gives instead.

/// Most cases that any count may have. Above it a figure would be slow and mean nothing.
pub const MOST_CASES: u64 = 1_000_000_000;

/// Why an input is refused.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum InputFault {
    /// A number outside its range, or none at all (NaN). The bounds may themselves be excluded.
    #[error("{name} is {given}, not from {least} to {most}")]
    OutOfRange {
        /// What it is, in the words of the input.
        name: &'static str,
        /// As given.
        given: f64,
        /// Lower bound.
        least: f64,
        /// Upper bound.
        most: f64,
    },
    /// More cases in error than cases (x > n).
    #[error("{errors} errors in {cases} cases")]
    MoreErrorsThanCases {
        /// x.
        errors: f64,
        /// n.
        cases: f64,
    },
    /// More cases in the sample than in the population (n > N).
    #[error("{sample} of {population} cases")]
    SampleLargerThanPopulation {
        /// n.
        sample: f64,
        /// N.
        population: u64,
    },
    /// A population without a case (N = 0).
    #[error("no cases in the population")]
    EmptyPopulation,
    /// Two lists that belong together have different lengths.
    #[error("{given} values instead of {expected}")]
    LengthsDiffer {
        /// Length of the first list.
        expected: usize,
        /// Length of the other.
        given: usize,
    },
    /// A list without the values it needs at least.
    #[error("{given} values, at least {least} needed")]
    TooFewValues {
        /// How many are needed.
        least: usize,
        /// How many there are.
        given: usize,
    },
    /// Something that may occur once occurs again.
    #[error("value {position} occurs twice")]
    Repeated {
        /// Its position, from 0.
        position: usize,
    },
    /// A value that is none of those declared.
    #[error("value {position} is unknown")]
    Unknown {
        /// Its position, from 0.
        position: usize,
    },
    /// A path that ends on the day it begins, or before.
    #[error("the end is not after the start")]
    EndNotAfterStart,
    /// A goal that is where one stands already.
    #[error("baseline and target are equal")]
    TargetIsBaseline,
}

/// Why a figure is not defined although nothing is wrong with the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Undefined {
    /// No case was assessed (n = 0).
    #[error("no cases")]
    NoCases,
    /// Nothing is left to chance: every case was assessed, so an effective sample is infinite.
    #[error("every case was assessed")]
    FullCount,
    /// A stratum with one assessed case of several says nothing about its spread.
    #[error("a stratum with a single case")]
    SingleCaseStratum,
    /// No sample size can answer the question.
    #[error("impossible")]
    Impossible,
    /// All values are the same.
    #[error("no variation")]
    NoVariation,
    /// Fewer units than the figure needs.
    #[error("too few units")]
    TooFewUnits,
    /// The figure is for two readers, and there are more or fewer.
    #[error("not two readers")]
    NotTwoReaders,
    /// Errors and non-errors do not overlap in time, so the slope is infinite or unknown.
    #[error("no overlap")]
    NoOverlap,
    /// A part of the composite has no baseline, target or cases.
    #[error("a part is missing")]
    PartMissing,
    /// No difference between the teams can be seen, so the weight of the average is infinite.
    #[error("no difference between teams")]
    NoTeamDifference,
    /// There are no errors to share out.
    #[error("no errors")]
    NoErrors,
    /// Fewer points than the rule needs.
    #[error("too few points")]
    TooFewPoints,
}

/// Why a method gives no result at all.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum NoResult {
    /// The input is refused.
    #[error(transparent)]
    Input(#[from] InputFault),
    /// The input is sound and the result not defined.
    #[error(transparent)]
    Undefined(#[from] Undefined),
}

/// Checks a share that may be 0 or 1.
///
/// # Errors
/// Outside [0, 1], or NaN.
pub fn check_share(name: &'static str, given: f64) -> Result<f64, InputFault> {
    check_range(name, given, 0.0, 1.0)
}

/// Checks a share that may be neither 0 nor 1.
///
/// # Errors
/// Outside (0, 1), or NaN.
pub fn check_inner_share(name: &'static str, given: f64) -> Result<f64, InputFault> {
    if given > 0.0 && given < 1.0 {
        Ok(given)
    } else {
        Err(InputFault::OutOfRange { name, given, least: 0.0, most: 1.0 })
    }
}

/// Checks a number against bounds that are allowed themselves.
///
/// # Errors
/// Outside them, or NaN.
pub fn check_range(
    name: &'static str,
    given: f64,
    least: f64,
    most: f64,
) -> Result<f64, InputFault> {
    if given >= least && given <= most {
        Ok(given)
    } else {
        Err(InputFault::OutOfRange { name, given, least, most })
    }
}

/// Checks a number of cases against [`MOST_CASES`].
///
/// # Errors
/// When there are more.
pub fn check_count(name: &'static str, given: u64) -> Result<u64, InputFault> {
    if given <= MOST_CASES {
        Ok(given)
    } else {
        let most = MOST_CASES as f64;
        Err(InputFault::OutOfRange { name, given: given as f64, least: 0.0, most })
    }
}

/// Checks x cases in error of n.
///
/// # Errors
/// When x > n, or n is too large.
pub fn check_errors(x: u64, n: u64) -> Result<(), InputFault> {
    check_count("n", n)?;
    if x > n {
        return Err(InputFault::MoreErrorsThanCases { errors: x as f64, cases: n as f64 });
    }
    Ok(())
}

/// Checks x cases in error of n, where both may be effective numbers.
///
/// # Errors
/// When x > n, one is negative or NaN, or n is too large.
pub fn check_real_errors(x: f64, n: f64) -> Result<(), InputFault> {
    check_range("n", n, 0.0, MOST_CASES as f64)?;
    check_range("x", x, 0.0, MOST_CASES as f64)?;
    if x > n {
        return Err(InputFault::MoreErrorsThanCases { errors: x, cases: n });
    }
    Ok(())
}

/// Checks a sample of n cases, x of them in error, against its population.
///
/// # Errors
/// When x > n, n > N, N = 0 or N is too large.
pub fn check_sample(population: u64, n: u64, x: u64) -> Result<(), InputFault> {
    check_count("N", population)?;
    if population == 0 {
        return Err(InputFault::EmptyPopulation);
    }
    if n > population {
        return Err(InputFault::SampleLargerThanPopulation { sample: n as f64, population });
    }
    check_errors(x, n)
}
