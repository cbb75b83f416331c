//! A paper as PDF: set by Typst after `assets/report/pdf/paper.typ` or a page of a municipality, tagged, with its fonts in it.
//!
//! Each file keeps PDF/UA-1 (ISO 14289-1), so that it can be heard, and PDF/A-2a (ISO 19005-2), so
//! that it can be kept. The typesetter refuses what either forbids, such as a chart without words.
//! It gets the paper as data (`data`), and the fonts that are part of the program (`press`): no file,
//! font or clock of the computer. What was written can be read again ([`reading`]).

mod data;
mod press;
pub mod reading;

use chrono::{DateTime, Datelike, Timelike, Utc};
use typst::foundations::{Datetime, Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::document::{Document, Layout};
use super::writer::{Options, PROGRAM, WriteFault};
use crate::catalogue::template::Template;
use press::Press;

/// What every file keeps.
const STANDARDS: [PdfStandard; 2] = [PdfStandard::A_2a, PdfStandard::Ua_1];
/// Letters of a paper of one page that does not fit on it, as parts of those of the template.
const SMALLER: [f64; 3] = [0.9, 0.85, 0.8];

/// The paper as a PDF file.
///
/// # Errors
/// What the typesetter refuses.
pub fn write(document: &Document, options: &Options) -> Result<Vec<u8>, WriteFault> {
    let bytes = set(document, &options.template);
    // What the typesetter remembers would help with the same paper only.
    comemo::evict(0);
    bytes
}

fn set(document: &Document, template: &Template) -> Result<Vec<u8>, WriteFault> {
    let press = |size| Press::new(&template.page, data::of(document, template, size));
    let mut press_used = press(template.size);
    let mut pages = press_used.set()?;
    if document.meta.layout == Layout::OnePage {
        for size in SMALLER {
            if pages.pages().len() == 1 {
                break;
            }
            press_used = press(template.size * size);
            pages = press_used.set()?;
        }
    }
    let meta = &document.meta;
    let standards = PdfStandards::new(&STANDARDS);
    let options = PdfOptions {
        ident: Smart::Custom(format!("{} {} {}", meta.kind, meta.title, meta.made_at)),
        creator: Smart::Custom(Some(PROGRAM.to_owned())),
        timestamp: timestamp(meta.made_at),
        standards: standards.map_err(|fault| WriteFault::Page(0, fault.message().to_string()))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|faults| press_used.fault(&faults))
}

fn timestamp(moment: DateTime<Utc>) -> Option<Timestamp> {
    let part = |number: u32| u8::try_from(number).ok();
    let moment = Datetime::from_ymd_hms(
        moment.year(),
        part(moment.month())?,
        part(moment.day())?,
        part(moment.hour())?,
        part(moment.minute())?,
        part(moment.second())?,
    )?;
    Some(Timestamp::new_utc(moment))
}
