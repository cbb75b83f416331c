//! The rules of the field.

pub mod privacy;
pub mod text;
