//! The rules of the field.

pub mod allocation;
pub mod calendar;
pub mod certificate;
pub mod date_input;
pub mod deadline;
pub mod draw;
pub mod month;
pub mod privacy;
pub mod replacement;
pub mod strata;
pub mod text;
