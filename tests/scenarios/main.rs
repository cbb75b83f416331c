//! The program as a person uses it: scripts of keys through the real loop, then the screen and
//! the database are looked at.

mod first_use;
mod month;
mod support;
