//! A paper as an Excel workbook: the words on the first sheet, each table on one of its own with
//! typed numbers and days, each chart with its figures as a native chart, then the definitions.
//!
//! Text is always written as text, so that nothing from outside becomes a formula. The time of
//! making is that of the paper, so that the same paper gives the same bytes.

mod charts;
mod columns;

use rust_xlsxwriter::{DocProperties, Format, FormatAlign, Table as ExcelTable};
use rust_xlsxwriter::{TableColumn, TableStyle, Workbook, Worksheet};

pub(super) use columns::{Value, flattened, values};

use super::document::{Block, Cell, Document, Table};
use super::typography;
use super::writer::{Options, PROGRAM, WriteFault};
use crate::catalogue::texts::{Arg, Language, Texts};
use crate::domain::text::Clean;

/// The row of a table's headings, counted from 0.
pub(super) const HEAD_ROW: u32 = 2;
/// Letters Excel takes in a cell.
const MOST_LETTERS: usize = 32_767;
/// Widths of columns, in letters.
const NAMES: f64 = 44.0;
const WORDS: f64 = 90.0;
const FIGURES: f64 = 13.0;

/// The paper as a workbook.
///
/// # Errors
/// When Excel would not take it; a table of more rows than a sheet has.
pub fn write(document: &Document, options: &Options) -> Result<Vec<u8>, WriteFault> {
    let meta = &document.meta;
    let mut workbook = Workbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(meta.title.as_str())
            .set_subject(meta.subtitle.as_str())
            .set_author(PROGRAM)
            .set_company(options.template.organisation.as_str())
            .set_creation_datetime(&meta.made_at),
    );
    let mut book = Book { workbook, texts: Texts::new(meta.language), tables: 0, charts: 0 };
    book.words(document)?;
    for block in &document.blocks {
        match block {
            Block::Table(table) => book.table(table)?,
            Block::Chart(chart) => {
                book.charts += 1;
                let name = book.name("paper-sheet-chart", book.charts);
                let sheet = book.workbook.add_worksheet().set_name(name.as_str())?;
                charts::write(sheet, name.as_str(), chart, &book.texts)?;
            }
            _ => {}
        }
    }
    book.definitions(document)?;
    Ok(book.workbook.save_to_buffer()?)
}

struct Book {
    workbook: Workbook,
    texts: Texts,
    tables: usize,
    charts: usize,
}

impl Book {
    fn name(&self, id: &str, number: usize) -> Clean {
        self.texts.with(id, &[("number", Arg::from(number))])
    }

    /// The first sheet: everything but the tables, in reading order.
    fn words(&mut self, document: &Document) -> Result<(), WriteFault> {
        let (texts, language) = (self.texts, document.meta.language);
        let name = texts.get("paper-sheet-words");
        let sheet = self.workbook.add_worksheet().set_name(name.as_str())?;
        sheet.set_column_width(0, NAMES)?;
        sheet.set_column_width(1, WORDS)?;
        let (title, heading) = (Format::new().set_bold().set_font_size(16), bold());
        sheet.write_string_with_format(0, 0, cut(&document.meta.title, language), &title)?;
        sheet.write_string(1, 0, cut(&document.meta.subtitle, language))?;
        let mut page = Words { sheet, row: 3, language };
        let (mut tables, mut charts) = (0, 0);
        for block in &document.blocks {
            match block {
                Block::Heading { text, .. } => page.line("", Some(text), Some(&heading))?,
                Block::Paragraph(text) => page.pair(&Clean::default(), text)?,
                Block::KeyValues(pairs) => {
                    for (name, cell) in pairs {
                        page.typed(name, cell)?;
                    }
                }
                Block::Bullets(items) => {
                    for item in items {
                        page.pair(&Clean::symbol("•"), item)?;
                    }
                }
                Block::Table(table) => {
                    tables += 1;
                    let name = texts.with("paper-sheet-table", &[("number", Arg::from(tables))]);
                    page.pair(&name, &table.caption)?;
                }
                Block::Chart(chart) => {
                    charts += 1;
                    let name = texts.with("paper-sheet-chart", &[("number", Arg::from(charts))]);
                    page.pair(&name, &chart.description)?;
                }
                Block::Note { label, text, .. } => page.pair(label, text)?,
                Block::Verbatim(lines) => {
                    for line in lines {
                        page.pair(&Clean::default(), line)?;
                    }
                }
                Block::Writing { label, .. } => page.pair(label, &Clean::default())?,
                Block::Definitions(_) | Block::Rule | Block::PageBreak => {}
            }
        }
        for line in &document.meta.footer {
            page.pair(&Clean::default(), line)?;
        }
        page.sheet.set_landscape().set_print_fit_to_pages(1, 0);
        Ok(())
    }

    fn table(&mut self, table: &Table) -> Result<(), WriteFault> {
        self.tables += 1;
        let name = self.name("paper-sheet-table", self.tables);
        let (texts, language) = (self.texts, self.texts.language());
        let sheet = self.workbook.add_worksheet().set_name(name.as_str())?;
        sheet.write_string_with_format(0, 0, cut(&table.caption, language), &bold())?;
        let columns = flattened(table, &texts);
        let formats = Formats::new();
        let mut row = HEAD_ROW + 1;
        for cells in &table.rows {
            let flat = columns.iter().map(|column| values(column, cells));
            for (nth, value) in (0..).zip(flat) {
                put(sheet, (row, nth), value, (language, &formats))?;
            }
            row += 1;
        }
        // A table of Excel has one row at least.
        let last_row = row.max(HEAD_ROW + 2) - 1;
        let last_column = u16::try_from(columns.len()).unwrap_or(u16::MAX).saturating_sub(1);
        let heads: Vec<TableColumn> =
            columns.iter().map(|column| TableColumn::new().set_header(&column.head)).collect();
        let excel = ExcelTable::new()
            .set_columns(&heads)
            .set_style(TableStyle::Light15)
            .set_alt_text(table.caption.as_str());
        sheet.add_table(HEAD_ROW, 0, last_row, last_column, &excel)?;
        for (nth, column) in (0..).zip(&columns) {
            sheet.set_column_width(nth, if column.is_figure() { FIGURES } else { NAMES })?;
        }
        if !table.definition.is_empty() {
            sheet.write_string(last_row + 2, 0, cut(&table.definition, language))?;
        }
        sheet.set_freeze_panes(HEAD_ROW + 1, 1)?;
        sheet.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
        sheet.set_landscape().set_print_fit_to_pages(1, 0);
        Ok(())
    }

    /// The last sheet: what words and tables mean, and what the paper was made from.
    fn definitions(&mut self, document: &Document) -> Result<(), WriteFault> {
        let (texts, language) = (self.texts, document.meta.language);
        let name = texts.get("paper-sheet-definitions");
        let sheet = self.workbook.add_worksheet().set_name(name.as_str())?;
        sheet.set_column_width(0, NAMES)?;
        sheet.set_column_width(1, WORDS)?;
        let mut page = Words { sheet, row: 0, language };
        for block in &document.blocks {
            match block {
                Block::Definitions(items) => {
                    for (word, meaning) in items {
                        page.pair(word, meaning)?;
                    }
                }
                Block::Table(table) if !table.definition.is_empty() => {
                    page.pair(&table.caption, &table.definition)?;
                }
                _ => {}
            }
        }
        page.pair(&texts.get("paper-program"), &Clean::symbol(PROGRAM))?;
        for (name, value) in &document.meta.made_from {
            page.pair(&Clean::symbol(name), value)?;
        }
        Ok(())
    }
}

/// A sheet of names and words.
struct Words<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    language: Language,
}

impl Words<'_> {
    fn line(
        &mut self,
        name: &str,
        text: Option<&Clean>,
        format: Option<&Format>,
    ) -> Result<(), WriteFault> {
        self.row += 1;
        let words = text.map_or_else(|| name.to_owned(), |text| cut(text, self.language));
        match format {
            Some(format) => self.sheet.write_string_with_format(self.row, 0, words, format)?,
            None => self.sheet.write_string(self.row, 0, words)?,
        };
        self.row += 1;
        Ok(())
    }

    fn pair(&mut self, name: &Clean, text: &Clean) -> Result<(), WriteFault> {
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let [name, text] = [name, text].map(|words| cut(words, self.language));
        self.sheet.write_string_with_format(self.row, 0, name, &wrapped)?;
        self.sheet.write_string_with_format(self.row, 1, text, &wrapped)?;
        self.row += 1;
        Ok(())
    }

    /// A count or day as such; a share as it is read.
    fn typed(&mut self, name: &Clean, cell: &Cell) -> Result<(), WriteFault> {
        match cell {
            Cell::Count(_) | Cell::Chosen(_) | Cell::Date(_) => {
                self.sheet.write_string(self.row, 0, cut(name, self.language))?;
                let how = (self.language, &Formats::new());
                put(self.sheet, (self.row, 1), Value::of(cell), how)?;
                self.row += 1;
                Ok(())
            }
            other => self.pair(name, &other.shown(self.language)),
        }
    }
}

/// How numbers and days are shown; made once, as a table has many of them.
struct Formats {
    count: Format,
    share: Format,
    date: Format,
}

impl Formats {
    fn new() -> Self {
        let right = Format::new().set_align(FormatAlign::Right);
        Self {
            count: right.clone().set_num_format("#,##0"),
            share: right.set_num_format("0.0%"),
            date: Format::new().set_align(FormatAlign::Left).set_num_format("dd-mm-yyyy"),
        }
    }
}

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: Value<'_>,
    (language, formats): (Language, &Formats),
) -> Result<(), WriteFault> {
    match value {
        Value::Text(text) => {
            sheet.write_string(row, column, cut(text, language))?;
        }
        Value::Count(count) => {
            sheet.write_number_with_format(row, column, count as f64, &formats.count)?;
        }
        Value::Share(share) => {
            sheet.write_number_with_format(row, column, share, &formats.share)?;
        }
        Value::Date(date) => {
            sheet.write_datetime_with_format(row, column, date, &formats.date)?;
        }
        Value::Nothing => {}
    }
    Ok(())
}

fn bold() -> Format {
    Format::new().set_bold()
}

/// Text as it is set, no longer than a cell takes.
fn cut(text: &Clean, language: Language) -> String {
    let set = typography::set(text.as_str(), language);
    // No fewer bytes than letters.
    if set.len() <= MOST_LETTERS { set } else { set.chars().take(MOST_LETTERS).collect() }
}
