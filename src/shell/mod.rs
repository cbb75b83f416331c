//! The outermost ring: the only part that knows the terminal library.

pub mod keyboard;
