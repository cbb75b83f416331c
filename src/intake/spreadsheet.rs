//! Reading a sheet of a packed spreadsheet. Runs in the reader process only: the parser
//! can be made to abort by what a file says of itself, though everything known is checked
//! before.

use std::io::Cursor;

use calamine::{
    Data, DataRef, ExcelDateTime, Ods, OdsError, Reader, Sheet, SheetVisible, Xlsx, XlsxError,
};

use super::archive_check::{Checked, SheetRows, check_archive};
use super::cell_date::{DateSystem, serial_to_date};
use super::child::{ReplyLine, Request, SheetHead};
use super::fault::ReadFault;
use super::limits::Limits;

/// Sends a line of the answer.
pub(super) type Send<'s> = dyn FnMut(&ReplyLine) -> Result<(), ReadFault> + 's;

/// Reads the sheet asked for and sends it row by row.
///
/// # Errors
/// Everything that makes the file unfit; rows may have been sent before.
pub(super) fn read(
    bytes: &[u8],
    request: &Request,
    limits: &Limits,
    send: &mut Send<'_>,
) -> Result<(), ReadFault> {
    match check_archive(bytes, limits)? {
        Checked::Xlsx(scan) => {
            read_xlsx(bytes, request, limits, send, |place| scan.rows_of_sheet(place))
        }
        Checked::Ods(scan) => {
            read_ods(bytes, request, limits, send, |place| scan.rows_of_sheet(place))
        }
    }
}

fn read_xlsx(
    bytes: &[u8],
    request: &Request,
    limits: &Limits,
    send: &mut Send<'_>,
    rows_of_sheet: impl Fn(usize) -> SheetRows,
) -> Result<(), ReadFault> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| xlsx_fault(&error))?;
    let system =
        if workbook.has_1904_epoch() { DateSystem::From1904 } else { DateSystem::From1900 };
    let (place, head) = choose_sheet(workbook.sheets_metadata(), request, false, rows_of_sheet)?;
    let name = workbook.sheets_metadata().get(place).map(|sheet| sheet.name.clone());
    // One cell at a time: a whole range is made as large as its farthest cell says.
    let mut cells = workbook
        .worksheet_cells_reader(&name.unwrap_or_default())
        .map_err(|error| xlsx_fault(&error))?;
    let mut rows = RowSender::new(head, limits, send);
    loop {
        match cells.next_cell_with_formula_metadata() {
            Ok(None) => break,
            Ok(Some(cell)) => {
                let (row, column) = (u64::from(cell.pos.0) + 1, cell.pos.1 as usize);
                let text = CellText::of(&cell.value, system);
                rows.cell(row, column, text, cell.formula.is_some())?;
            }
            // Newer error values than the parser knows; the cell stays blank.
            Err(XlsxError::CellError(_)) => {}
            Err(error) => return Err(xlsx_fault(&error)),
        }
    }
    rows.finish()
}

fn read_ods(
    bytes: &[u8],
    request: &Request,
    limits: &Limits,
    send: &mut Send<'_>,
    rows_of_sheet: impl Fn(usize) -> SheetRows,
) -> Result<(), ReadFault> {
    let mut workbook = Ods::new(Cursor::new(bytes)).map_err(|error| ods_fault(&error))?;
    let (place, head) = choose_sheet(workbook.sheets_metadata(), request, true, rows_of_sheet)?;
    let name = workbook.sheets_metadata().get(place).map(|sheet| sheet.name.clone());
    let name = name.unwrap_or_default();
    let values = workbook.worksheet_range(&name).map_err(|error| ods_fault(&error))?;
    let formulas = workbook.worksheet_formula(&name).map_err(|error| ods_fault(&error))?;
    let mut rows = RowSender::new(head, limits, send);
    // The area begins at the first filled cell, values and formulas each for themselves.
    let (top, left) = values.start().unwrap_or_default();
    for (down, cells) in (top..).zip(values.rows()) {
        for (across, value) in (left..).zip(cells) {
            let text = CellText::of(&borrowed(value), DateSystem::From1900);
            rows.cell(u64::from(down) + 1, across as usize, text, false)?;
        }
    }
    // Formulas whose cell has no value lie outside the area, or are blank in it.
    let (top, left) = formulas.start().unwrap_or_default();
    for (down, cells) in (top..).zip(formulas.rows()) {
        for (across, formula) in (left..).zip(cells) {
            let value = values.get_value((down, across)).unwrap_or(&Data::Empty);
            if !formula.is_empty() && *value == Data::Empty {
                rows.without_value(u64::from(down) + 1, across as usize);
            }
        }
    }
    rows.finish()
}

/// The place of the sheet to be read, and what is said of the workbook.
fn choose_sheet(
    sheets: &[Sheet],
    request: &Request,
    ods: bool,
    rows_of_sheet: impl Fn(usize) -> SheetRows,
) -> Result<(usize, SheetHead), ReadFault> {
    let is_visible = |sheet: &Sheet| sheet.visible == SheetVisible::Visible;
    let asked = |sheet: &Sheet| request.sheet.as_ref().is_none_or(|name| *name == sheet.name);
    // The parser finds sheets by name, so one name must mean one sheet.
    let mut names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    names.sort_unstable();
    if names.windows(2).any(|pair| matches!(pair, [one, other] if one == other)) {
        return Err(ReadFault::damaged("sheet-names"));
    }
    let place = sheets.iter().position(|sheet| is_visible(sheet) && asked(sheet));
    let Some((place, chosen)) = place.and_then(|place| Some((place, sheets.get(place)?))) else {
        return Err(match &request.sheet {
            Some(sheet) => ReadFault::UnknownSheet { sheet: sheet.clone() },
            None => ReadFault::NoVisibleSheet,
        });
    };
    let names = |wanted: &dyn Fn(&Sheet) -> bool| {
        let sheets = sheets.iter().filter(|sheet| wanted(sheet));
        sheets.map(|sheet| sheet.name.clone()).collect()
    };
    let rows = rows_of_sheet(place);
    let head = SheetHead {
        ods,
        name: chosen.name.clone(),
        others: names(&|sheet| is_visible(sheet) && sheet.name != chosen.name),
        hidden: names(&|sheet| !is_visible(sheet)),
        hidden_rows: rows.hidden,
        merged_rows: rows.merged,
    };
    Ok((place, head))
}

/// Puts cells together to rows and sends them.
struct RowSender<'s, 'f> {
    head: Option<SheetHead>,
    limits: Limits,
    send: &'s mut Send<'f>,
    row: u64,
    cells: Vec<String>,
    rows: usize,
    sent_cells: usize,
    remarks: Vec<ReplyLine>,
    name: String,
}

impl<'s, 'f> RowSender<'s, 'f> {
    fn new(head: SheetHead, limits: &Limits, send: &'s mut Send<'f>) -> Self {
        Self {
            name: head.name.clone(),
            head: Some(head),
            limits: *limits,
            send,
            row: 0,
            cells: Vec::new(),
            rows: 0,
            sent_cells: 0,
            remarks: Vec::new(),
        }
    }

    fn cell(
        &mut self,
        row: u64,
        column: usize,
        text: CellText,
        formula: bool,
    ) -> Result<(), ReadFault> {
        if row != self.row {
            self.send_row()?;
            if row < self.row {
                return Err(ReadFault::damaged("row-order"));
            }
            self.row = row;
        }
        if text.text.is_empty() {
            if formula {
                self.without_value(row, column);
            }
            return Ok(());
        }
        if column >= self.limits.columns {
            let limit = self.limits.columns;
            return Err(ReadFault::TooManyColumns { line: row, limit });
        }
        if column < self.cells.len() {
            return Err(ReadFault::damaged("cell-order"));
        }
        if text.rounded {
            self.remark(ReplyLine::Rounded(row, column));
        }
        self.cells.resize(column, String::new());
        self.cells.push(text.text);
        Ok(())
    }

    fn without_value(&mut self, row: u64, column: usize) {
        self.remark(ReplyLine::WithoutValue(row, column));
    }

    fn remark(&mut self, line: ReplyLine) {
        // One remark for every row is as much as anybody will read.
        if self.remarks.len() < self.limits.rows {
            self.remarks.push(line);
        }
    }

    fn send_row(&mut self) -> Result<(), ReadFault> {
        if let Some(head) = self.head.take() {
            (self.send)(&ReplyLine::Sheet(head))?;
        }
        if self.cells.is_empty() {
            return Ok(());
        }
        self.rows += 1;
        self.sent_cells += self.cells.len();
        if self.rows > self.limits.rows {
            let limit = self.limits.rows;
            return Err(ReadFault::TooManyRows { limit });
        }
        if self.sent_cells > self.limits.cells {
            let limit = self.limits.cells;
            return Err(ReadFault::TooManyCells { limit });
        }
        (self.send)(&ReplyLine::Row(self.row, std::mem::take(&mut self.cells)))
    }

    fn finish(mut self) -> Result<(), ReadFault> {
        self.send_row()?;
        if self.rows == 0 {
            let sheet = Some(self.name);
            return Err(ReadFault::NoRows { sheet });
        }
        for remark in &self.remarks {
            (self.send)(remark)?;
        }
        (self.send)(&ReplyLine::End(self.rows))
    }
}

/// The text of a cell, as a person would write it down.
struct CellText {
    text: String,
    /// A number with more digits than a spreadsheet keeps.
    rounded: bool,
}

impl CellText {
    fn of(value: &DataRef<'_>, system: DateSystem) -> Self {
        let exact = |text: String| Self { text, rounded: false };
        match value {
            DataRef::Empty => exact(String::new()),
            DataRef::String(text) => exact(text.clone()),
            DataRef::SharedString(text) => exact((*text).to_owned()),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => exact(text.clone()),
            DataRef::Bool(true) => exact("TRUE".to_owned()),
            DataRef::Bool(false) => exact("FALSE".to_owned()),
            DataRef::Error(error) => exact(error.to_string()),
            DataRef::Int(number) => exact(number.to_string()),
            DataRef::Float(number) => number_text(*number),
            DataRef::DateTime(moment) => moment_text(moment, system),
        }
    }
}

/// The same value in the form the other reader gives.
fn borrowed(value: &Data) -> DataRef<'_> {
    match value {
        Data::Empty => DataRef::Empty,
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::String(text) => DataRef::SharedString(text),
        Data::Bool(truth) => DataRef::Bool(*truth),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::DateTimeIso(text) | Data::DurationIso(text) => DataRef::SharedString(text),
        Data::Error(error) => DataRef::Error(error.clone()),
    }
}

/// A whole number without decimals; at most the 15 digits a spreadsheet keeps.
fn number_text(number: f64) -> CellText {
    /// From here on a spreadsheet does not keep every digit.
    const FIFTEEN_DIGITS: f64 = 1e15;
    let rounded = number.abs() >= FIFTEEN_DIGITS;
    if number.fract() == 0.0 && number.abs() < 1e18 {
        let text = format!("{number:.0}");
        return CellText { text, rounded };
    }
    // Fourteen decimals of the mantissa are fifteen digits in all.
    let shown: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    let text = if shown.abs() < 1e18 { shown.to_string() } else { format!("{shown:e}") };
    // 260000000000.00012 is shown as 260000000000: somebody's number has been changed.
    let rounded = rounded || (shown.fract() == 0.0 && number.fract() != 0.0);
    CellText { text, rounded }
}

/// A day as year, month, day; what is no day stays the number it is.
fn moment_text(moment: &ExcelDateTime, system: DateSystem) -> CellText {
    let serial = moment.as_f64();
    match serial_to_date(serial, system).filter(|_| moment.is_datetime()) {
        Some(date) => CellText { text: date.to_string(), rounded: false },
        None => number_text(serial),
    }
}

fn xlsx_fault(error: &XlsxError) -> ReadFault {
    match error {
        XlsxError::Password => ReadFault::PasswordProtected,
        _ => ReadFault::damaged("xlsx"),
    }
}

fn ods_fault(error: &OdsError) -> ReadFault {
    match error {
        OdsError::Password => ReadFault::PasswordProtected,
        OdsError::CellLimitExceeded { .. } => ReadFault::UnpacksTooMuch,
        _ => ReadFault::damaged("ods"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        let cases = [
            (260_002.0, "260002", false),
            (42.0, "42", false),
            (-5.0, "-5", false),
            (0.5, "0.5", false),
            (0.1 + 0.2, "0.3", false),
            (260_000_000_000.0, "260000000000", false),
            (2.600_000_000_000_001_2e11, "260000000000", true),
            (1_234_567_890_123_456.0, "1234567890123456", true),
            (1e300, "1e300", true),
        ];
        for (number, expected, rounded) in cases {
            let text = number_text(number);
            assert_eq!((text.text.as_str(), text.rounded), (expected, rounded));
        }
    }
}
