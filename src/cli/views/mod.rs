//! The results of commands, for people and for machines. One file an area.

pub mod analysis;
pub mod calc;
pub mod calibration;
pub mod checklist_difference;
pub mod checklists;
pub mod data;
pub mod database;
pub mod initiatives;
pub mod lists;
pub mod matrix;
pub mod mirrors;
pub mod months;
pub mod post;
pub mod quarter;
mod quarter_json;
pub mod samples;
pub mod targets;
pub mod templates;
