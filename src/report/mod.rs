//! Papers for people: the month report, the learning sheet, the draw certificate, and everything a
//! centre hands in.
//!
//! A paper is first a [`document::Document`], a value of typed blocks without any format. Then one
//! of the writers of [`writer::writer`] makes a file of it, and [`read_back`] finds its counts in
//! that file again. Charts are data too ([`chart`]) and drawn once ([`drawing`]). The month report is
//! also data for other programs, see [`json`]. Nothing here opens a file or looks at the clock; the
//! same input gives the same bytes.

pub mod action_plan;
pub mod answers_paper;
pub mod caveats;
pub mod certificate;
pub mod chart;
pub mod checklist_workbook;
pub mod code_paper;
mod committee_paper;
pub mod csv_file;
pub mod document;
pub mod docx;
mod draw_again;
pub mod drawing;
pub mod emf;
pub mod figures;
pub mod guide_paper;
pub mod handbook_paper;
pub mod html;
mod initiative_paper;
pub mod json;
pub mod json_document;
pub mod learning_sheet;
pub mod local_time;
pub mod month;
mod month_tables;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod quarter_paper;
mod quarter_tables;
pub mod read_back;
mod section;
pub mod specimen;
mod submission_paper;
pub mod svg;
mod table_widths;
pub mod target_paper;
pub mod text;
mod typography;
mod words;
pub mod writer;
pub mod xlsx;
pub mod year_paper;
