//! A paper as plain text, 76 columns wide: for the terminal, for e-mail and for old printers.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::document::{Block, Cell, Document, Layout, Table};
use super::writer::{Options, WriteFault};
use crate::catalogue::texts::Language;

/// Columns of a line, at most.
pub const WIDTH: usize = 76;
/// Between two columns of a table.
const GAP: usize = 2;
/// Names of values are given this much room at most.
const WIDEST_NAME: usize = 34;

/// The paper as a text file.
///
/// # Errors
/// None.
pub fn write(document: &Document, options: &Options) -> Result<Vec<u8>, WriteFault> {
    let template = &options.template;
    let mut page = Page { out: String::new(), language: document.meta.language, close: true };
    let organisation = Some(&template.organisation).filter(|words| !words.is_empty());
    for words in organisation.into_iter().chain(&template.lines) {
        page.wrapped(words.as_str(), "", "");
    }
    if !page.out.is_empty() {
        page.line("");
    }
    Ok((page.out + &to_text(document)).into_bytes())
}

/// The paper as text; lines end in LF and never in a blank.
#[must_use]
pub fn to_text(document: &Document) -> String {
    let meta = &document.meta;
    let mut page =
        Page { out: String::new(), language: meta.language, close: meta.layout == Layout::OnePage };
    page.wrapped(meta.title.as_str(), "", "");
    page.line(&"=".repeat(meta.title.width().min(WIDTH)));
    if !meta.subtitle.is_empty() {
        page.wrapped(meta.subtitle.as_str(), "", "");
    }
    for block in &document.blocks {
        page.block(block);
    }
    if !meta.footer.is_empty() {
        page.line("");
        page.line(&"-".repeat(WIDTH));
        for line in &meta.footer {
            page.wrapped(line.as_str(), "", "");
        }
    }
    page.out
}

/// Text in lines of at most `width` columns, broken at blanks and, where a word is longer than
/// a line, within it. Hard spaces do not break and become blanks.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let joined = if line.is_empty() { 0 } else { line.width() + 1 } + word.width();
            if joined <= width {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for cluster in word.graphemes(true) {
                if !line.is_empty() && line.width() + cluster.width() > width {
                    lines.push(std::mem::take(&mut line));
                }
                line.push_str(cluster);
            }
        }
        lines.push(line);
    }
    for line in &mut lines {
        *line = line.replace('\u{A0}', " ");
    }
    lines
}

/// The text while it is written.
struct Page {
    out: String,
    language: Language,
    /// Set closely: no blank line before a paragraph.
    close: bool,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    /// Text in as many lines as it takes; the first begins with `first`, the others with `rest`.
    fn wrapped(&mut self, text: &str, first: &str, rest: &str) {
        let room = WIDTH.saturating_sub(first.width().max(rest.width()));
        for (nth, line) in wrap(text, room).iter().enumerate() {
            let before = if nth == 0 { first } else { rest };
            self.line(&format!("{before}{line}"));
        }
    }

    /// A blank line, where the layout has room for it.
    fn gap(&mut self) {
        if !self.close {
            self.line("");
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                self.line("");
                self.wrapped(text.as_str(), "", "");
                if *level <= 2 {
                    self.line(&"-".repeat(text.width().min(WIDTH)));
                }
            }
            Block::Paragraph(text) => {
                self.gap();
                self.wrapped(text.as_str(), "", "");
            }
            Block::KeyValues(pairs) => {
                self.gap();
                self.key_values(pairs);
            }
            Block::Bullets(items) => {
                self.gap();
                for item in items {
                    self.wrapped(item.as_str(), "- ", "  ");
                }
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => {
                self.gap();
                self.wrapped(chart.caption.as_str(), "", "");
                self.wrapped(chart.description.as_str(), "  ", "  ");
            }
            Block::Definitions(items) => {
                for (word, meaning) in items {
                    self.gap();
                    self.wrapped(&format!("{word}: {meaning}"), "", "  ");
                }
            }
            Block::Note { label, text, .. } => {
                self.gap();
                self.wrapped(&format!("{label}: {text}"), "! ", "  ");
            }
            Block::Verbatim(lines) => {
                self.gap();
                for line in lines {
                    // Copied exactly, so that only what cannot fit at all is broken.
                    if line.width() <= WIDTH {
                        self.line(line.as_str());
                    } else {
                        self.wrapped(line.as_str(), "", "");
                    }
                }
            }
            Block::Writing { label, lines } => {
                if !label.is_empty() {
                    self.line("");
                    self.wrapped(label.as_str(), "", "");
                }
                for _ in 0..*lines {
                    self.line(&"_".repeat(WIDTH));
                }
            }
            Block::Rule | Block::PageBreak => {
                self.gap();
                self.line(&"-".repeat(WIDTH));
            }
        }
    }

    fn key_values(&mut self, pairs: &[(crate::domain::text::Clean, Cell)]) {
        let widest = pairs.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
        let names = widest.min(WIDEST_NAME);
        let values = WIDTH - names - GAP;
        for (name, value) in pairs {
            let value = value.shown(self.language);
            // A hash is left whole, on a line of its own, so that it can be compared and copied.
            if longest_word(value.as_str()) > values {
                self.wrapped(name.as_str(), "", "");
                self.wrapped(value.as_str(), "  ", "  ");
                continue;
            }
            let left = wrap(name.as_str(), names);
            let right = wrap(value.as_str(), values);
            self.side_by_side(&[(left, names, false), (right, values, false)]);
        }
    }

    fn table(&mut self, table: &Table) {
        self.line("");
        self.wrapped(table.caption.as_str(), "", "");
        let heads: Vec<String> =
            table.columns.iter().map(|column| column.head.as_str().to_owned()).collect();
        let rows: Vec<Vec<String>> = table
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| cell.shown(self.language).into_string()).collect())
            .collect();
        let figures: Vec<bool> = table.columns.iter().map(|column| column.figures).collect();
        let widths = widths(&heads, &rows, &figures);
        let total = widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1);
        self.line(&"-".repeat(total.min(WIDTH)));
        for (nth, row) in std::iter::once(&heads).chain(&rows).enumerate() {
            let cells: Vec<(Vec<String>, usize, bool)> = row
                .iter()
                .zip(&widths)
                .zip(&table.columns)
                .map(|((text, width), column)| (wrap(text, *width), *width, column.figures))
                .collect();
            self.side_by_side(&cells);
            if nth == 0 {
                self.line(&"-".repeat(total.min(WIDTH)));
            }
        }
        self.line(&"-".repeat(total.min(WIDTH)));
        if !table.definition.is_empty() {
            self.wrapped(table.definition.as_str(), "", "");
        }
    }

    /// Blocks of lines beside each other: (lines, width, to the right).
    fn side_by_side(&mut self, cells: &[(Vec<String>, usize, bool)]) {
        let height = cells.iter().map(|(lines, ..)| lines.len()).max().unwrap_or(0);
        for nth in 0..height {
            let mut whole = String::new();
            for (column, (lines, width, right)) in cells.iter().enumerate() {
                let text = lines.get(nth).map_or("", String::as_str);
                let blanks = " ".repeat(width.saturating_sub(text.width()));
                if column > 0 {
                    whole.push_str(&" ".repeat(GAP));
                }
                let (before, after) =
                    if *right { (blanks.as_str(), "") } else { ("", blanks.as_str()) };
                whole.push_str(before);
                whole.push_str(text);
                whole.push_str(after);
            }
            self.line(&whole);
        }
    }
}

/// The width of each column: as wide as its widest cell if there is room. Else the widest
/// column gives way: columns of figures first, then words, neither below its longest word; and
/// only then any.
fn widths(heads: &[String], rows: &[Vec<String>], figures: &[bool]) -> Vec<usize> {
    let of_column = |nth: usize, measure: fn(&str) -> usize| {
        let cells = rows.iter().filter_map(|row| row.get(nth)).chain(heads.get(nth));
        cells.map(|text| measure(text)).max().unwrap_or(0).max(1)
    };
    let mut widths: Vec<usize> = (0..heads.len()).map(|nth| of_column(nth, str::width)).collect();
    let least: Vec<usize> = (0..heads.len()).map(|nth| of_column(nth, longest_word)).collect();
    let room = WIDTH.saturating_sub(GAP * heads.len().saturating_sub(1));
    let may_give: [fn(usize, usize, bool) -> bool; 3] = [
        |width, least, figures| figures && width > least,
        |width, least, _| width > least,
        |width, _, _| width > 1,
    ];
    for may_give in may_give {
        while widths.iter().sum::<usize>() > room {
            let columns = widths.iter_mut().zip(&least).zip(figures);
            let giving = columns
                .filter(|((width, least), figures)| may_give(**width, **least, **figures))
                .map(|((width, _), _)| width)
                .max();
            match giving {
                Some(width) => *width -= 1,
                None => break,
            }
        }
    }
    widths
}

/// Columns of the longest word.
fn longest_word(text: &str) -> usize {
    text.split([' ', '\n']).map(str::width).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    //! Breaking lines and sharing out columns.

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn breaks_at_blanks() {
        assert_eq!(wrap("en to tre", 5), ["en to", "tre"]);
        assert_eq!(wrap("22\u{A0}% nu", 4), ["22 %", "nu"]);
        assert_eq!(wrap("abcdefgh", 3), ["abc", "def", "gh"]);
        assert_eq!(wrap("a\nb", 9), ["a", "b"]);
        assert_eq!(wrap("", 9), [""]);
        assert_eq!(wrap("x", 0), ["x"]);
    }

    proptest! {
        #[test]
        fn lines_are_never_too_long(text in "\\PC{0,80}", width in 2_usize..40) {
            for line in wrap(&text, width) {
                // One sign may be wider than a very narrow line.
                prop_assert!(line.width() <= width || line.graphemes(true).count() == 1);
            }
        }

        #[test]
        fn columns_fit(texts in prop::collection::vec("[a-zæ ]{0,90}", 1..9)) {
            let figures: Vec<bool> = texts.iter().map(|text| text.len() % 2 == 0).collect();
            let found = widths(&texts, &[], &figures);
            let total: usize = found.iter().sum::<usize>() + GAP * (found.len() - 1);
            prop_assert!(total <= WIDTH);
        }
    }
}
