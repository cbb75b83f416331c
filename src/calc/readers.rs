//! Readers of the same questions.

use serde::{Deserialize, Serialize};

use crate::domain::statistics::agreement::{self as between, Item};
use crate::domain::statistics::reason::InputFault;

use super::for_auditors::kappa::{alpha, kappa};
use super::problem::Problem;

/// Input of `agreement`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgreementInput {
    categories: Vec<String>,
    ratings: Vec<Vec<Option<String>>>,
    case: Vec<u64>,
}

/// Result of `agreement`.
#[derive(Serialize)]
pub(super) struct AgreementOutput {
    percent_agreement: Option<f64>,
    kappa: Option<f64>,
    kappa_se: Option<f64>,
    ac1: Option<f64>,
    ac1_se: Option<f64>,
    alpha: Option<f64>,
    ac1_jack_se: Option<f64>,
    ac1_lower: Option<f64>,
    ac1_upper: Option<f64>,
}

/// `agreement`: how far readers agree.
pub(super) fn agreement(input: AgreementInput) -> Result<AgreementOutput, Problem> {
    let items = items(&input)?;
    let categories = input.categories.len();
    let found = between::agreement(&items, categories)?;
    let kappa = kappa(&items, categories).ok();
    let interval = found.interval.ok();
    Ok(AgreementOutput {
        percent_agreement: found.percent.ok(),
        kappa: kappa.map(|kappa| kappa.value),
        kappa_se: kappa.map(|kappa| kappa.standard_error),
        ac1: found.ac1.ok(),
        ac1_se: found.ac1_error.ok(),
        alpha: alpha(&items, categories).ok(),
        ac1_jack_se: found.jackknife_error.ok(),
        ac1_lower: interval.map(|interval| interval.lower),
        ac1_upper: interval.map(|interval| interval.upper),
    })
}

/// The ratings by number of category; every item has the same readers.
fn items(input: &AgreementInput) -> Result<Vec<Item>, Problem> {
    let lengths = |expected: usize, given: usize| InputFault::LengthsDiffer { expected, given };
    if input.case.len() != input.ratings.len() {
        return Err(lengths(input.ratings.len(), input.case.len()).into());
    }
    for (position, category) in input.categories.iter().enumerate() {
        if input.categories.iter().take(position).any(|other| other == category) {
            return Err(InputFault::Repeated { position }.into());
        }
    }
    let readers = input.ratings.first().map_or(0, Vec::len);
    let number = |position: usize, category: &Option<String>| match category {
        None => Ok(None),
        Some(category) => match input.categories.iter().position(|other| other == category) {
            None => Err(InputFault::Unknown { position }),
            number => Ok(number),
        },
    };
    let rows = input.ratings.iter().zip(&input.case).enumerate();
    rows.map(|(position, (row, &case))| {
        if row.len() != readers {
            return Err(lengths(readers, row.len()).into());
        }
        let ratings = row.iter().map(|category| number(position, category));
        Ok(Item { case, ratings: ratings.collect::<Result<_, _>>()? })
    })
    .collect()
}
