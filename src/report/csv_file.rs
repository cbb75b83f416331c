//! A paper as CSV: a row for each value, with what it belongs to, so that every row has the same
//! columns and any program can filter them. Nothing of the paper is left out.
//!
//! A text that a spreadsheet would take for a formula gets an apostrophe in front, which reading a
//! list takes off again.

use super::document::{Block, Cell, Document, Estimate, FEWEST_FOR_PERCENT, Table};
use super::writer::{CsvForm, Options, PROGRAM, WriteFault};
use crate::catalogue::texts::{Language, Texts};
use crate::domain::text::formula::guarded;

/// The columns, by their stable names in the plain form; the Danish form has words for them.
const COLUMNS: [(&str, &str); 11] = [
    ("block", "paper-csv-block"),
    ("heading", "paper-csv-heading"),
    ("table", "paper-csv-table"),
    ("row", "paper-csv-row"),
    ("column", "paper-csv-column"),
    ("type", "paper-csv-type"),
    ("value", "paper-csv-value"),
    ("errors", "paper-csv-errors"),
    ("n", "paper-csv-n"),
    ("low", "paper-csv-low"),
    ("high", "paper-csv-high"),
];
/// The mark that tells Excel it is UTF-8.
pub(super) const MARK: &[u8] = "\u{FEFF}".as_bytes();

/// The paper as CSV.
///
/// # Errors
/// None in practice: the rows are written to memory.
pub fn write(document: &Document, options: &Options) -> Result<Vec<u8>, WriteFault> {
    let form = options.csv;
    let mut builder = csv::WriterBuilder::new();
    let mut out = Vec::new();
    match form {
        CsvForm::Danish => {
            builder.delimiter(b';').terminator(csv::Terminator::CRLF);
            out.extend(MARK);
        }
        CsvForm::Plain => {
            builder.terminator(csv::Terminator::CRLF);
        }
    }
    let mut rows =
        Rows { form, language: document.meta.language, heading: String::new(), all: Vec::new() };
    rows.text("title", "", document.meta.title.as_str());
    rows.text("subtitle", "", document.meta.subtitle.as_str());
    for block in &document.blocks {
        rows.block(block);
    }
    for (name, value) in &document.meta.made_from {
        rows.text("made-from", name, value.as_str());
    }
    rows.text("made-from", "program", PROGRAM);
    for line in &document.meta.footer {
        rows.text("footer", "", line.as_str());
    }
    let mut writer = builder.from_writer(&mut out);
    writer.write_record(heads(form, document.meta.language))?;
    for row in &rows.all {
        writer.write_record(row)?;
    }
    writer.flush()?;
    drop(writer);
    Ok(out)
}

fn heads(form: CsvForm, language: Language) -> Vec<String> {
    let texts = Texts::new(language);
    let head = |(name, id): (&str, &str)| match form {
        CsvForm::Danish => texts.get(id).into_string(),
        CsvForm::Plain => name.to_owned(),
    };
    COLUMNS.map(head).into()
}

struct Rows {
    form: CsvForm,
    language: Language,
    /// The last heading.
    heading: String,
    all: Vec<[String; 11]>,
}

impl Rows {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text, .. } => {
                self.heading = safe(text.as_str());
                self.text("heading", "", text.as_str());
            }
            Block::Paragraph(text) => self.text("paragraph", "", text.as_str()),
            Block::KeyValues(pairs) => {
                for (name, value) in pairs {
                    self.value("value", ["", name.as_str(), ""], value);
                }
            }
            Block::Bullets(items) => {
                for item in items {
                    self.text("list", "", item.as_str());
                }
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => {
                self.text("chart", chart.caption.as_str(), chart.description.as_str());
            }
            Block::Definitions(items) => {
                for (word, meaning) in items {
                    self.text("definition", word.as_str(), meaning.as_str());
                }
            }
            Block::Note { label, text, .. } => self.text("note", label.as_str(), text.as_str()),
            Block::Verbatim(lines) => {
                for line in lines {
                    self.text("verbatim", "", line.as_str());
                }
            }
            Block::Writing { label, .. } => self.text("writing", "", label.as_str()),
            Block::Rule | Block::PageBreak => {}
        }
    }

    fn table(&mut self, table: &Table) {
        let caption = table.caption.as_str();
        for row in &table.rows {
            let name = row.first().map(|cell| cell.shown(self.language)).unwrap_or_default();
            for (nth, (column, cell)) in table.columns.iter().zip(row).enumerate() {
                // The name of the row stands in each of its lines already.
                if nth > 0 || !matches!(cell, Cell::Text(_)) {
                    self.value("table", [caption, name.as_str(), column.head.as_str()], cell);
                }
            }
        }
        if !table.definition.is_empty() {
            self.value(
                "table-definition",
                [caption, "", ""],
                &Cell::Text(table.definition.clone()),
            );
        }
    }

    fn text(&mut self, block: &str, name: &str, text: &str) {
        if !text.is_empty() {
            let row =
                [block, &self.heading, "", &safe(name), "", "text", &safe(text), "", "", "", ""];
            self.all.push(row.map(str::to_owned));
        }
    }

    fn value(&mut self, block: &str, [table, row, column]: [&str; 3], cell: &Cell) {
        let [value, errors, n, low, high] = self.numbers(cell);
        let (table, row, column) = (safe(table), safe(row), safe(column));
        let (block, heading, kind) =
            (block.to_owned(), self.heading.clone(), kind(cell).to_owned());
        self.all.push([block, heading, table, row, column, kind, value, errors, n, low, high]);
    }

    /// Value, errors, cases and both ends. A share of few cases is its counts alone.
    fn numbers(&self, cell: &Cell) -> [String; 5] {
        let none = String::new;
        let value = |value: String| [value, none(), none(), none(), none()];
        match *cell {
            Cell::Text(ref text) => value(safe(text.as_str())),
            Cell::Count(count) => value(count.to_string()),
            Cell::Share { errors, n } => {
                let share = if n < FEWEST_FOR_PERCENT {
                    none()
                } else {
                    self.decimal(errors as f64 / n as f64)
                };
                [share, errors.to_string(), n.to_string(), none(), none()]
            }
            Cell::Estimate(Estimate { errors, n, share, low, high }) => {
                let parts = [share, low, high]
                    .map(|part| if n < FEWEST_FOR_PERCENT { none() } else { self.decimal(part) });
                let [share, low, high] = parts;
                [share, errors.to_string(), n.to_string(), low, high]
            }
            Cell::Chosen(thousandths) => value(self.decimal(f64::from(thousandths) / 1000.0)),
            Cell::Date(date) => value(match self.form {
                CsvForm::Danish => date.format("%d-%m-%Y").to_string(),
                CsvForm::Plain => date.to_string(),
            }),
            Cell::Empty => value(none()),
        }
    }

    fn decimal(&self, share: f64) -> String {
        let digits = format!("{share:.6}");
        match self.form {
            CsvForm::Danish => digits.replace('.', ","),
            CsvForm::Plain => digits,
        }
    }
}

/// What kind of value it is: the same words as in JSON.
fn kind(cell: &Cell) -> &'static str {
    match cell {
        Cell::Text(_) => "text",
        Cell::Count(_) => "count",
        Cell::Share { .. } => "share",
        Cell::Estimate(_) => "estimate",
        Cell::Chosen(_) => "chosen",
        Cell::Date(_) => "date",
        Cell::Empty => "empty",
    }
}

/// Text that no spreadsheet takes for a formula, on one line.
fn safe(text: &str) -> String {
    guarded(&text.replace('\n', " ")).into_owned()
}
