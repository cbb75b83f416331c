//! What the program says and asks: texts, formats of numbers and dates.

pub mod format;
pub mod texts;
