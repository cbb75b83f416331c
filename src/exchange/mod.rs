//! What leaves the program and comes back: frozen JSON forms of domain values.
//!
//! A form carries its format and version first. A released form is never edited; a change
//! is a new version beside it. Reading is strict: what a form does not know is refused, and only
//! the canonical spelling is accepted, so that a hash of the text is a hash of the value.

pub mod calibration_v1;
mod canonical;
pub mod case_data_v1;
pub mod certificate_v1;
mod checked;
pub mod month_v1;
pub mod package_v1;
pub mod quarter_package_v1;
pub mod quarter_v1;
pub mod receipt_v1;
pub mod setup_v1;
mod tallies_v1;

/// Why a text cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExchangeError {
    /// It is no JSON, or not of this form: an unknown or missing field, a wrong type.
    #[error("not of the form, line {line} column {column}")]
    Form {
        /// Line, from 1.
        line: usize,
        /// Column, from 1; 0 where it is not known.
        column: usize,
    },
    /// It is something else than expected.
    #[error("format {0:?}")]
    OtherFormat(String),
    /// It was made by a newer program.
    #[error("version {found}, newest known is {known}")]
    TooNew {
        /// The version it says it has.
        found: u64,
        /// The newest version this program knows.
        known: u64,
    },
    /// There never was such a version.
    #[error("version {0}")]
    NoSuchVersion(u64),
    /// A value that the field cannot have.
    #[error("{field}: {value:?}")]
    Value {
        /// The field.
        field: &'static str,
        /// What stands there.
        value: String,
    },
    /// More of something than the form allows.
    #[error("too many or too long: {field}")]
    TooMuch {
        /// The field.
        field: &'static str,
    },
    /// The same value has another, canonical spelling: the text was edited or reformatted.
    #[error("not in canonical form")]
    NotCanonical,
}
