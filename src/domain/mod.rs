//! The rules of the field, with nothing else in them: no file, no clock, no database, no
//! words for people.
//!
//! Reading order: [`checklist`] and [`condition`] say what is asked, [`answer`] what was
//! answered, [`review`] what a case comes to.

pub mod answer;
pub mod checklist;
pub mod condition;
pub mod deadline;
pub mod review;
pub mod text;
