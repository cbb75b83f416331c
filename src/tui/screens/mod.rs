//! The screens. Each is a struct of plain data with `update`, `view` and `context`.

pub mod help;
pub mod menu;
pub mod quit;
