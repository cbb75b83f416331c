//! What the template is given: the paper as JSON, every text as it is set, and a drawing for each chart.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::press::{Letters, has_letter};
use crate::catalogue::template::{LOGO, Template};
use crate::catalogue::texts::{Language, Texts};
use crate::domain::text::Clean;
use crate::report::chart::Chart;
use crate::report::document::{Block, Cell, Document, Layout, Metadata, Table};
use crate::report::drawing::{Mark, draw};
use crate::report::svg::to_svg;
use crate::report::table_widths::widths;
use crate::report::typography;

/// Words longer than this that have a digit are codes, such as a hash: they may be broken anywhere.
const LONGEST_CODE: usize = 16;
/// Words longer than this are no words: they may be broken too.
const LONGEST_WORD: usize = 60;
/// Bytes of a cell that stands on one page, however narrow its column.
const LONGEST_CELL: usize = 400;
/// Letters between two places where they are broken.
const STEP: usize = 8;

/// The files the page reads, by name. `size` is that of letters, in points.
pub(super) fn of(document: &Document, template: &Template, size: f64) -> BTreeMap<String, Vec<u8>> {
    let texts = Texts::new(document.meta.language);
    let mut data = Data { texts, drawings: BTreeMap::new() };
    let mut paper = data.meta(&document.meta);
    paper["size"] = json!(size);
    paper["blocks"] = document.blocks.iter().map(|block| data.block(block)).collect();
    paper["letterhead"] = data.letterhead(template);
    paper["colours"] = colours(template);
    let mut files = data.drawings;
    if let Some(logo) = &template.logo {
        files.insert(LOGO.to_owned(), logo.png.clone());
    }
    files.insert("paper.json".to_owned(), paper.to_string().into_bytes());
    files
}

/// A text as it stands on the page: letters that no font has are told by their number, as everything
/// hidden is.
pub(super) fn set(text: &str, language: Language) -> String {
    set_in(Letters::Running, text, language)
}

fn set_in(letters: Letters, text: &str, language: Language) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in typography::set(text, language).chars() {
        if letter == '\n' || has_letter(letter, letters) {
            out.push(letter);
        } else {
            out.push_str(&format!("⟨{:04X}⟩", u32::from(letter)));
        }
    }
    out
}

/// Whether a row of a table may go on over a page's end; others stay together.
pub(super) fn is_long(row: &[Cell], language: Language) -> bool {
    row.iter().any(|cell| cell.shown(language).as_str().len() > LONGEST_CELL)
}

/// A text whose overlong words may be broken: they get places without width.
fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive([' ', '\n']) {
        let length = word.chars().count();
        let is_code =
            length > LONGEST_CODE && word.contains(|letter: char| letter.is_ascii_digit());
        if !is_code && length <= LONGEST_WORD {
            out.push_str(word);
            continue;
        }
        for (nth, letter) in word.chars().enumerate() {
            if nth > 0 && nth % STEP == 0 {
                out.push('\u{200B}');
            }
            out.push(letter);
        }
    }
    out
}

struct Data {
    texts: Texts,
    drawings: BTreeMap<String, Vec<u8>>,
}

impl Data {
    fn text(&self, text: &Clean) -> String {
        breakable(&set(text.as_str(), self.texts.language()))
    }

    fn word(&self, id: &str) -> String {
        self.text(&self.texts.get(id))
    }

    fn cell(&self, cell: &Cell) -> String {
        self.text(&cell.shown(self.texts.language()))
    }

    fn meta(&self, meta: &Metadata) -> Json {
        let [language, region] = match meta.language {
            Language::Danish => ["da", "DK"],
            Language::English => ["en", "GB"],
        };
        let plain = |text: &Clean| set(text.as_str(), meta.language);
        let made_from =
            meta.made_from.iter().map(|(name, value)| format!("{name}: {}", plain(value)));
        json!({
            "kind": meta.kind,
            "title": plain(&meta.title),
            "subtitle": plain(&meta.subtitle),
            "layout": match meta.layout {
                Layout::Pages => "pages",
                Layout::OnePage => "one-page",
            },
            "made-from": made_from.collect::<Vec<_>>(),
            "footer": self.texts_of(&meta.footer),
            "words": {
                "language": language,
                "region": region,
                "page": self.word("paper-page"),
                "page-of": self.word("paper-page-of"),
                "contents": self.word("paper-contents"),
                "table": self.word("paper-caption-table"),
                "chart": self.word("paper-caption-chart"),
            },
        })
    }

    /// What stands above the title.
    fn letterhead(&self, template: &Template) -> Json {
        let logo = template.logo.as_ref().map(|logo| {
            json!({
                "file": LOGO,
                "width": logo.millimetres,
                "alternative": set(logo.words.as_str(), self.texts.language()),
            })
        });
        json!({
            "logo": logo,
            "organisation": self.text(&template.organisation),
            "lines": self.texts_of(&template.lines),
        })
    }

    fn texts_of<'a>(&self, texts: impl IntoIterator<Item = &'a Clean>) -> Vec<String> {
        texts.into_iter().map(|text| self.text(text)).collect()
    }

    fn block(&mut self, block: &Block) -> Json {
        match block {
            Block::Heading { level, text } => {
                json!({ "kind": "heading", "level": level, "text": self.text(text) })
            }
            Block::Paragraph(text) => json!({ "kind": "paragraph", "text": self.text(text) }),
            Block::KeyValues(pairs) => {
                let rows =
                    pairs.iter().map(|(name, value)| [Cell::Text(name.clone()), value.clone()]);
                json!({ "kind": "pairs", "rows": rows.map(|row| self.row(&row)).collect::<Vec<_>>() })
            }
            Block::Bullets(items) => json!({ "kind": "bullets", "items": self.texts_of(items) }),
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Definitions(items) => {
                let items =
                    items.iter().map(|(word, meaning)| [self.text(word), self.text(meaning)]);
                json!({ "kind": "definitions", "items": items.collect::<Vec<_>>() })
            }
            Block::Note { label, text, .. } => {
                json!({ "kind": "note", "label": self.text(label), "text": self.text(text) })
            }
            Block::Verbatim(lines) => {
                let language = self.texts.language();
                let set = |line: &Clean| set_in(Letters::Copied, line.as_str(), language);
                let lines: Vec<String> = lines.iter().map(|line| breakable(&set(line))).collect();
                json!({ "kind": "verbatim", "text": lines.join("\n") })
            }
            Block::Writing { label, lines } => {
                json!({ "kind": "writing", "label": self.text(label), "lines": lines })
            }
            Block::Rule => json!({ "kind": "rule" }),
            Block::PageBreak => json!({ "kind": "page-break" }),
        }
    }

    fn table(&self, table: &Table) -> Json {
        let widths = widths(table, self.texts.language());
        let columns = table.columns.iter().zip(widths).map(|(column, width)| {
            json!({ "head": self.text(&column.head), "figures": column.figures, "width": width })
        });
        let rows = table.rows.iter().map(|row| self.row(row));
        json!({
            "kind": "table",
            "caption": self.text(&table.caption),
            "columns": columns.collect::<Vec<_>>(),
            "rows": rows.collect::<Vec<_>>(),
            "definition": self.text(&table.definition),
        })
    }

    fn row(&self, row: &[Cell]) -> Json {
        let cells: Vec<String> = row.iter().map(|cell| self.cell(cell)).collect();
        json!({ "cells": cells, "is-long": is_long(row, self.texts.language()) })
    }

    fn chart(&mut self, chart: &Chart) -> Json {
        let language = self.texts.language();
        let mut drawing = draw(chart, &self.texts);
        for mark in &mut drawing.marks {
            if let Mark::Words { text, .. } = mark {
                *text = set(text, language);
            }
        }
        let [title, description] =
            [&chart.caption, &chart.description].map(|text| set(text.as_str(), language));
        let number = self.drawings.len() + 1;
        let file = format!("chart-{number}.svg");
        let svg = to_svg(&drawing, number, &title, &description);
        self.drawings.insert(file.clone(), svg.into_bytes());
        json!({
            "kind": "chart",
            "file": file,
            "caption": self.text(&chart.caption),
            "description": self.text(&chart.description),
            "alternative": description,
        })
    }
}

fn colours(template: &Template) -> Json {
    let colours = &template.colours;
    json!({
        "text": colours.text.shown().as_str(),
        "heading": colours.heading.shown().as_str(),
        "quiet": colours.quiet.shown().as_str(),
        "line": colours.line.shown().as_str(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_are_not_there_are_told_by_their_number() {
        for (text, wanted) in [
            ("æøå ÆØÅ é \u{301} → ≤ ⟨⟩", "æøå ÆØÅ é \u{301} → ≤ ⟨⟩"),
            ("\"a\" 5\u{A0}%", "«a» 5\u{202F}%"),
            ("a\nb", "a\nb"),
            ("\u{1F469}\t漢", "⟨1F469⟩⟨0009⟩⟨6F22⟩"),
        ] {
            assert_eq!(set(text, Language::Danish), wanted);
        }
        // Frames are in the font of what is copied letter by letter, and in no other.
        assert_eq!(set("╔═", Language::Danish), "⟨2554⟩⟨2550⟩");
        assert_eq!(set_in(Letters::Copied, "╔═ │ ► √ 漢", Language::Danish), "╔═ │ ► √ ⟨6F22⟩");
    }

    #[test]
    fn codes_may_be_broken_and_words_only_by_hyphens() {
        let hash = "0123456789abcdef0123456789abcdef";
        assert_eq!(breakable(hash).matches('\u{200B}').count(), 3);
        assert_eq!(breakable(hash).replace('\u{200B}', ""), hash);
        let word = "beskæftigelsesindsatsbekendtgørelsen";
        assert_eq!(breakable(word), word);
        let endless = "å".repeat(LONGEST_WORD + 1);
        assert!(breakable(&endless).contains('\u{200B}'));
    }
}
