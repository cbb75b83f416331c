//! Why a line was not calculated, as JSON: a code and values, no sentence.

use serde_json::{Map, Value};

use crate::domain::statistics::reason::{InputFault, NoResult, Undefined};

/// A line that was not calculated.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Problem {
    code: &'static str,
    values: Map<String, Value>,
}

impl Problem {
    /// A problem without values.
    pub(super) fn new(code: &'static str) -> Self {
        Self { code, values: Map::new() }
    }

    /// Adds a value.
    #[must_use]
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    /// `{"problem": code, …}`.
    pub(super) fn to_json(&self) -> String {
        let code = Value::from(self.code);
        let values = self.values.iter().map(|(name, value)| format!(",\"{name}\":{value}"));
        format!("{{\"problem\":{code}{}}}", values.collect::<String>())
    }
}

impl From<InputFault> for Problem {
    fn from(fault: InputFault) -> Self {
        match fault {
            InputFault::OutOfRange { name, given, least, most } => Self::new("calc-out-of-range")
                .with("name", name)
                .with("given", given)
                .with("least", least)
                .with("most", most),
            InputFault::MoreErrorsThanCases { errors, cases } => {
                Self::new("calc-more-errors-than-cases").with("x", errors).with("n", cases)
            }
            InputFault::SampleLargerThanPopulation { sample, population } => {
                Self::new("calc-sample-larger-than-population")
                    .with("n", sample)
                    .with("N", population)
            }
            InputFault::EmptyPopulation => Self::new("calc-population-empty"),
            InputFault::LengthsDiffer { expected, given } => {
                Self::new("calc-lengths-differ").with("expected", expected).with("given", given)
            }
            InputFault::TooFewValues { least, given } => {
                Self::new("calc-too-few-values").with("least", least).with("given", given)
            }
            InputFault::Repeated { position } => {
                Self::new("calc-value-repeated").with("position", position)
            }
            InputFault::Unknown { position } => {
                Self::new("calc-value-unknown").with("position", position)
            }
            InputFault::EndNotAfterStart => Self::new("calc-end-not-after-start"),
            InputFault::TargetIsBaseline => Self::new("calc-target-is-baseline"),
        }
    }
}

impl From<Undefined> for Problem {
    fn from(reason: Undefined) -> Self {
        let word = match reason {
            Undefined::NoCases => "no-cases",
            Undefined::FullCount => "full-count",
            Undefined::SingleCaseStratum => "single-case-stratum",
            Undefined::Impossible => "impossible",
            Undefined::NoVariation => "no-variation",
            Undefined::TooFewUnits => "too-few-units",
            Undefined::NotTwoReaders => "not-two-readers",
            Undefined::NoOverlap => "no-overlap",
            Undefined::PartMissing => "part-missing",
            Undefined::NoTeamDifference => "no-team-difference",
            Undefined::NoErrors => "no-errors",
            Undefined::TooFewPoints => "too-few-points",
        };
        Self::new("calc-undefined").with("reason", word)
    }
}

impl From<NoResult> for Problem {
    fn from(reason: NoResult) -> Self {
        match reason {
            NoResult::Input(fault) => fault.into(),
            NoResult::Undefined(reason) => reason.into(),
        }
    }
}

impl From<serde_json::Error> for Problem {
    fn from(fault: serde_json::Error) -> Self {
        let code = match fault.classify() {
            serde_json::error::Category::Data => "calc-input",
            _ => "calc-line-not-json",
        };
        Self::new(code).with("detail", fault.to_string())
    }
}
