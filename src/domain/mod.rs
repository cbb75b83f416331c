//! The rules of the field.

pub mod calendar;
pub mod date_input;
pub mod deadline;
pub mod month;
pub mod privacy;
pub mod text;
