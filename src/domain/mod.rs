//! The rules of the field, with nothing else in them: no file, no clock, no database, no
//! words for people.
//!
//! Reading order: [`checklist`] and [`condition`] say what is asked, [`answer`] what was
//! answered, [`review`] what a case comes to and [`record`] a month, [`month_share`] what that
//! says about the list; [`draw`], [`strata`], [`allocation`] and [`replacement`] how cases are
//! picked, [`certificate`] how that is proved;
//! [`calendar`], [`deadline`] and [`date_input`] how time is counted; [`text`] and [`privacy`]
//! what may come in. [`initiative`] is what a centre does about what it finds, [`mirror`] what others found, [`plan`] how that is
//! answered, [`target`] what is to be reached. [`statistics`] makes
//! figures of it all. [`copies`] and [`retention`] say what is kept and for how long.

pub mod allocation;
pub mod answer;
pub mod calendar;
pub mod calibration;
pub mod centre_setup;
pub mod certificate;
pub mod checklist;
pub mod checklist_change;
pub mod column;
pub mod condition;
pub mod copies;
pub mod danish_time;
pub mod date_input;
pub mod deadline;
pub mod delivery;
pub mod draw;
pub mod finding;
pub mod fingerprint;
pub mod folding;
pub mod initiative;
pub mod mirror;
pub mod month;
pub mod month_change;
pub mod month_share;
pub mod package;
pub mod paper_format;
pub mod plan;
pub mod privacy;
pub mod quarter;
pub mod record;
pub mod replacement;
pub mod retention;
pub mod review;
pub mod statistics;
pub mod strata;
pub mod stream;
pub mod target;
pub mod text;
