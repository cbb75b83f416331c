//! What touches the world around the program.

pub mod sheet_process;
