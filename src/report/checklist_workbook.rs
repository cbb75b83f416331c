//! A checklist as an Excel workbook to be read, changed and taken in again.
//!
//! Every cell is text, so that nothing becomes a formula or is rounded, and an id keeps its zeros.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign,
    Workbook, Worksheet,
};

use super::writer::{PROGRAM, WriteFault};
use crate::catalogue::workbook::Sheet;

/// Widths of columns, in letters: of names, numbers and words, of texts.
const NARROW: f64 = 14.0;
const WIDE: f64 = 48.0;
/// From here on a cell is a text that is wrapped in a wide column.
const LONG: usize = 24;
/// Empty rows below the last one that have the same form and the same words to choose from.
const SPARE_ROWS: u32 = 200;

/// The workbook; `words` are those that a column can hold, by sheet and heading.
///
/// # Errors
/// When Excel would not take it.
pub fn write(
    sheets: &[Sheet],
    words: &[(&str, &str, Vec<&'static str>)],
) -> Result<Vec<u8>, WriteFault> {
    let mut workbook = Workbook::new();
    // The same list gives the same bytes.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_author(PROGRAM).set_creation_datetime(&made));
    for sheet in sheets {
        let page = workbook.add_worksheet().set_name(&sheet.name)?;
        fill(page, sheet)?;
        let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX).saturating_add(SPARE_ROWS);
        let heads = sheet.rows.first().map(|row| row.cells.as_slice()).unwrap_or_default();
        for (column, head) in (0..).zip(heads) {
            let wanted = words.iter().find(|(name, known, _)| *name == sheet.name && known == head);
            if let Some((_, _, words)) = wanted {
                // A word that is not in the list is let through: the program says more about it.
                let choice = DataValidation::new()
                    .allow_list_strings(words)?
                    .set_error_style(DataValidationErrorStyle::Information);
                page.add_data_validation(1, column, last, column, &choice)?;
            }
        }
    }
    Ok(workbook.save_to_buffer()?)
}

fn fill(page: &mut Worksheet, sheet: &Sheet) -> Result<(), WriteFault> {
    let text = Format::new().set_num_format("@").set_align(FormatAlign::Top);
    let wrapped = text.clone().set_text_wrap();
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let columns = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    for column in 0..columns {
        let cells = || sheet.rows.iter().skip(1).filter_map(|row| row.cells.get(column));
        let long = cells().any(|cell| cell.chars().count() > LONG);
        let place = u16::try_from(column).unwrap_or(u16::MAX);
        page.set_column_width(place, if long { WIDE } else { NARROW })?;
        page.set_column_format(place, if long { &wrapped } else { &text })?;
        for row in &sheet.rows {
            let number = u32::try_from(row.number.saturating_sub(1)).unwrap_or(u32::MAX);
            let Some(cell) = row.cells.get(column).filter(|cell| !cell.is_empty()) else {
                continue;
            };
            let format = match (number, long) {
                (0, _) => &head,
                (_, true) => &wrapped,
                (_, false) => &text,
            };
            page.write_string_with_format(number, place, cell, format)?;
        }
    }
    page.set_freeze_panes(1, if sheet.name == "survey" { 2 } else { 0 })?;
    Ok(())
}
