//! What is written as a table for other programs reads back as the same texts, by the reader of case
//! lists too, whatever stands in it.

use proptest::prelude::*;
use serde_json::Value as Json;
use tilsyn::catalogue::texts::Language;
use tilsyn::domain::paper_format::PaperFormat;
use tilsyn::domain::text::Clean;
use tilsyn::intake::{InProcessReader, LIMITS, read};
use tilsyn::report::document::{Block, Cell, Column, Document, Table};
use tilsyn::report::writer::{CsvForm, Options, writer};

use super::made::meta;

/// The strings that mean harm.
fn strings() -> Vec<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/strings.jsonl");
    let lines = std::fs::read_to_string(path).unwrap();
    let string = |line: &str| {
        let line: Json = serde_json::from_str(line).unwrap();
        line["s"].as_str().unwrap().to_owned()
    };
    lines.lines().map(string).collect()
}

/// A paper with a row for each of these texts.
fn of(texts: &[Clean]) -> Document {
    let heads = ["Sagsnr", "Tekst"].map(|head| Column::words(Clean::line(head)));
    let rows = texts.iter().zip(1..).map(|(text, number)| {
        vec![Cell::Text(Clean::line(&format!("26-{number}"))), Cell::Text(text.clone())]
    });
    let table = Table {
        caption: Clean::line("Tekster"),
        columns: heads.into(),
        rows: rows.collect(),
        definition: Clean::default(),
    };
    Document { meta: meta(Language::Danish, "Tekster"), blocks: vec![Block::Table(table)] }
}

/// The texts, as the program knows them: through the gate.
fn clean(texts: &[String]) -> Vec<Clean> {
    texts.iter().map(|text| Clean::line(text)).collect()
}

/// A paper with a row for each of the strings.
pub(super) fn of_all_strings() -> Document {
    of(&clean(&strings()))
}

/// The texts of the table, read back from a file.
fn read_back(format: PaperFormat, form: CsvForm, texts: &[Clean]) -> Vec<String> {
    let options = Options { csv: form, ..Options::default() };
    let bytes = writer(format)(&of(texts), &options).unwrap();
    match format {
        PaperFormat::Json => {
            let json: Json = serde_json::from_slice(&bytes).unwrap();
            let blocks = json["blocks"].as_array().unwrap();
            let table = blocks.iter().find(|block| block["type"] == "table").unwrap();
            let rows = table["rows"].as_array().unwrap().iter();
            rows.map(|row| row[1]["text"].as_str().unwrap_or_default().to_owned()).collect()
        }
        _ => {
            let grid = read(&bytes, "tekster.csv", &mut InProcessReader, &LIMITS).unwrap();
            let rows = grid.all_rows().filter(|row| row.cell(4) == "Tekst");
            rows.map(|row| row.cell(6).to_owned()).collect()
        }
    }
}

/// Blanks at the ends are no part of a cell, and no cell is longer than a list may have.
fn as_a_cell(text: &Clean) -> String {
    text.as_str().trim().chars().take(LIMITS.field_chars).collect()
}

fn comes_back(texts: &[Clean]) {
    let wanted: Vec<String> = texts.iter().map(as_a_cell).collect();
    for form in [CsvForm::Danish, CsvForm::Plain] {
        let read = read_back(PaperFormat::Csv, form, texts);
        assert_eq!(read.len(), wanted.len());
        for (read, wanted) in read.iter().zip(&wanted) {
            assert_eq!(read, wanted, "{form:?}");
        }
    }
    let whole: Vec<&str> = texts.iter().map(Clean::as_str).collect();
    assert_eq!(read_back(PaperFormat::Json, CsvForm::Plain, texts), whole);
}

#[test]
fn every_string_comes_back_from_csv_and_json() {
    comes_back(&clean(&strings()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]
    #[test]
    fn any_text_comes_back_from_csv_and_json(
        texts in prop::collection::vec("['=+@;,\"\t -]{0,3}\\PC{0,12}", 1..30)
    ) {
        comes_back(&clean(&texts));
    }
}
