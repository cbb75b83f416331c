//! Papers for people: the month report, the learning sheet and the draw certificate.
//!
//! A paper is first a [`document::Document`], a value of typed blocks without any format, and
//! then text or HTML. The month report is data for other programs as well, see [`json`].
//! Nothing here opens a file or looks at the clock; the same input gives the same bytes.

pub mod caveats;
pub mod certificate;
pub mod document;
mod draw_again;
pub mod figures;
pub mod html;
pub mod json;
pub mod learning_sheet;
pub mod local_time;
pub mod month;
mod month_tables;
pub mod text;
mod words;
