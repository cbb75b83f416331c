//! The rules of the field.

pub mod text;
