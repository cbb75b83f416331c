//! Why there is no figure.

use super::values::{chosen_share, count, one_decimal};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::reason::{InputFault, NoResult, Undefined};
use crate::domain::text::Clean;

/// Why a method gave nothing.
#[must_use]
pub fn no_result(reason: NoResult, texts: &Texts) -> Clean {
    match reason {
        NoResult::Input(fault) => input_fault(fault, texts),
        NoResult::Undefined(reason) => undefined(reason, texts),
    }
}

/// Why a figure is not defined.
#[must_use]
pub fn undefined(reason: Undefined, texts: &Texts) -> Clean {
    texts.get(match reason {
        Undefined::NoCases => "statistics-undefined-no-cases",
        Undefined::FullCount => "statistics-undefined-full-count",
        Undefined::SingleCaseStratum => "statistics-undefined-single-case",
        Undefined::Impossible => "statistics-undefined-impossible",
        Undefined::NoVariation => "statistics-undefined-no-variation",
        Undefined::TooFewUnits => "statistics-undefined-too-few-units",
        Undefined::NotTwoReaders => "statistics-undefined-not-two-readers",
        Undefined::NoOverlap => "statistics-undefined-no-overlap",
        Undefined::PartMissing => "statistics-undefined-part-missing",
        Undefined::NoTeamDifference => "statistics-undefined-no-team-difference",
        Undefined::NoErrors => "statistics-undefined-no-errors",
        Undefined::TooFewPoints => "statistics-undefined-too-few-points",
    })
}

/// Why an input is refused.
#[must_use]
pub fn input_fault(fault: InputFault, texts: &Texts) -> Clean {
    match fault {
        InputFault::OutOfRange { least, most, .. } => {
            // Shares are written in per cent.
            let is_share = least >= 0.0 && most <= 1.0;
            let bound = |bound: f64| {
                if is_share { chosen_share(bound, texts) } else { one_decimal(bound, texts) }
            };
            texts.with(
                if is_share { "statistics-fault-share" } else { "statistics-fault-range" },
                &[("least", bound(least).into()), ("most", bound(most).into())],
            )
        }
        InputFault::MoreErrorsThanCases { errors, cases } => texts.with(
            "statistics-fault-more-errors",
            &[("errors", errors.into()), ("cases", cases.into())],
        ),
        InputFault::SampleLargerThanPopulation { sample, population } => texts.with(
            "statistics-fault-more-than-all",
            &[("cases", sample.into()), ("population", count(population))],
        ),
        InputFault::EmptyPopulation => texts.get("statistics-fault-empty"),
        InputFault::LengthsDiffer { expected, given } => texts.with(
            "statistics-fault-lengths",
            &[("expected", expected.into()), ("given", given.into())],
        ),
        InputFault::TooFewValues { least, given } => texts
            .with("statistics-fault-too-few", &[("least", least.into()), ("given", given.into())]),
        InputFault::Repeated { position } => {
            texts.with("statistics-fault-repeated", &[("place", (position + 1).into())])
        }
        InputFault::Unknown { position } => {
            texts.with("statistics-fault-unknown", &[("place", (position + 1).into())])
        }
        InputFault::EndNotAfterStart => texts.get("statistics-fault-end"),
        InputFault::TargetIsBaseline => texts.get("statistics-fault-target"),
    }
}
