//! The paper before it has a format (da: *dokument*): blocks whose cells keep their type, so
//! that every writer can use numbers as numbers and dates as dates.

use chrono::{DateTime, NaiveDate, Utc};

use super::chart::Chart;
use crate::catalogue::format::{Decimals, number, short_date, with_percent_sign};
use crate::catalogue::texts::Language;
use crate::domain::text::Clean;

/// Below this many cases a share is shown as counts only; a percentage would say more than the
/// cases can bear.
pub const FEWEST_FOR_PERCENT: i64 = 10;
/// Below this many cases a percentage is a whole number.
const FEWEST_FOR_DECIMAL: i64 = 100;

/// A paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is and what it was made of.
    pub meta: Metadata,
    /// What stands in it, in reading order. Its headings begin at level 2; the title is level 1.
    pub blocks: Vec<Block>,
}

/// What a paper is and what it was made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Metadata {
    /// What kind of paper it is: a stable English word.
    pub kind: &'static str,
    /// Title.
    pub title: Clean,
    /// The line under the title, such as the team; empty for none.
    pub subtitle: Clean,
    /// The language it is written in.
    pub language: Language,
    /// How it lies on paper.
    pub layout: Layout,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// What it was made from: a stable English name and a SHA-256.
    pub made_from: Vec<(&'static str, Clean)>,
    /// The last lines, such as when and from what it was made.
    pub footer: Vec<Clean>,
}

/// How a paper lies on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// As many pages as it takes.
    Pages,
    /// One A4 page, set closely.
    OnePage,
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading, level 2 to 4; no level is left out.
    Heading {
        /// 2 to 4.
        level: u8,
        /// The words.
        text: Clean,
    },
    /// A paragraph.
    Paragraph(Clean),
    /// Names with their values.
    KeyValues(Vec<(Clean, Cell)>),
    /// A list.
    Bullets(Vec<Clean>),
    /// A table.
    Table(Table),
    /// A chart; its figures stand in a table beside it.
    Chart(Chart),
    /// What words and figures mean: (word, meaning).
    Definitions(Vec<(Clean, Clean)>),
    /// Something the reader must know (da: *forbehold*).
    Note {
        /// The stable name of the rule that put it here; none for a plain note.
        rule: Option<&'static str>,
        /// The word in front.
        label: Clean,
        /// The note.
        text: Clean,
    },
    /// Lines that are copied exactly, such as a command.
    Verbatim(Vec<Clean>),
    /// Room for handwriting.
    Writing {
        /// What is written there.
        label: Clean,
        /// How many lines.
        lines: usize,
    },
    /// A line across the page.
    Rule,
    /// What follows begins a new page, such as what comes after a front page.
    PageBreak,
}

/// A table. The cells of its first column name the rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: Clean,
    /// Headings of the columns.
    pub columns: Vec<Column>,
    /// The rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
    /// What the figures mean, in small print below; empty for none.
    pub definition: Clean,
}

/// The heading of a column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The words.
    pub head: Clean,
    /// Whether it holds figures, which stand to the right.
    pub figures: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(head: Clean) -> Self {
        Self { head, figures: false }
    }

    /// A column of figures.
    #[must_use]
    pub fn figures(head: Clean) -> Self {
        Self { head, figures: true }
    }
}

/// A value in a table or beside a name.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words.
    Text(Clean),
    /// A count.
    Count(i64),
    /// So many of so many cases; never shown without both.
    Share {
        /// The cases meant.
        errors: i64,
        /// All cases looked at.
        n: i64,
    },
    /// A share with its interval; never shown without cases and errors.
    Estimate(Estimate),
    /// A share that somebody chose, such as a goal, in thousandths; no cases are behind it.
    Chosen(u32),
    /// A day.
    Date(NaiveDate),
    /// Nothing.
    Empty,
}

/// A share as it was estimated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The cases meant.
    pub errors: i64,
    /// All cases looked at.
    pub n: i64,
    /// The share, 0 to 1: errors of n, or weighted.
    pub share: f64,
    /// The lower end of its interval of 95 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Document {
    /// The tables, in reading order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }
}

impl Cell {
    /// Counts in the cell: a count, or errors and cases.
    #[must_use]
    pub fn counts(&self) -> Option<Counts> {
        match self {
            Self::Count(count) => Some((*count, None)),
            Self::Share { errors, n } | Self::Estimate(Estimate { errors, n, .. }) => {
                Some((*errors, Some(*n)))
            }
            Self::Text(_) | Self::Chosen(_) | Self::Date(_) | Self::Empty => None,
        }
    }

    /// The value as people read it.
    ///
    /// A share is `3/8`, `3/12 (25 %)` from [`FEWEST_FOR_PERCENT`] cases on, and with an interval
    /// `3/12 (25 %, 5–57 %)`. English has no space before the sign.
    #[must_use]
    pub fn shown(&self, language: Language) -> Clean {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(count) => whole(*count, language),
            Self::Share { n: 0, .. } | Self::Empty => Clean::symbol("–"),
            Self::Share { errors, n } => {
                let counts = format!("{}/{}", whole(*errors, language), whole(*n, language));
                Clean::catalogue(&match percent(*errors, *n, language) {
                    Some(percent) => format!("{counts} ({percent})"),
                    None => counts,
                })
            }
            Self::Estimate(found) => found.shown(language),
            Self::Chosen(thousandths) => chosen(*thousandths, language),
            Self::Date(date) => short_date(*date),
        }
    }
}

/// A count, or errors with the cases they were found in.
pub type Counts = (i64, Option<i64>);

impl Estimate {
    fn shown(&self, language: Language) -> Clean {
        let Self { errors, n, share, low, high } = *self;
        let plain = Cell::Share { errors, n }.shown(language);
        let ends = [share, low, high].map(|part| estimated_percent(part, n, language));
        let [Some(share), Some(low), Some(high)] = ends else { return plain };
        let counts = format!("{}/{}", whole(errors, language), whole(n, language));
        // The sign stands once in a range.
        let low = low.as_str().trim_end_matches(['%', '\u{A0}']);
        Clean::catalogue(&format!("{counts} ({share}, {low}–{high})"))
    }
}

/// A share that somebody chose: `22,5 %`, `45 %`; in English `22.5%`.
fn chosen(thousandths: u32, language: Language) -> Clean {
    let decimals = usize::from(!thousandths.is_multiple_of(10));
    let figure = number(f64::from(thousandths) / 10.0, Decimals::Exactly(decimals), language);
    Clean::catalogue(&with_percent_sign(&figure, language))
}

/// A count with separators between thousands.
#[must_use]
pub fn whole(count: i64, language: Language) -> Clean {
    Clean::line(&number(count as f64, Decimals::Exactly(0), language))
}

/// The share as a percentage with a hard space before the sign; `None` for fewer than
/// [`FEWEST_FOR_PERCENT`] cases.
#[must_use]
pub fn percent(errors: i64, n: i64, language: Language) -> Option<Clean> {
    if n < FEWEST_FOR_PERCENT {
        return None;
    }
    // Halves go up, as people round, which binary fractions would not always do.
    let rounded = |times: i64| (2 * times * errors + n) / (2 * n);
    let (share, decimals) = if n < FEWEST_FOR_DECIMAL {
        (rounded(100) as f64, 0)
    } else {
        (rounded(1000) as f64 / 10.0, 1)
    };
    let figure = number(share, Decimals::Exactly(decimals), language);
    Some(Clean::catalogue(&with_percent_sign(&figure, language)))
}

/// An estimated share of `n` cases as a percentage, as exact as [`percent`]; `None` for fewer
/// than [`FEWEST_FOR_PERCENT`] cases.
#[must_use]
pub fn estimated_percent(share: f64, n: i64, language: Language) -> Option<Clean> {
    if n < FEWEST_FOR_PERCENT {
        return None;
    }
    let decimals = usize::from(n >= FEWEST_FOR_DECIMAL);
    let figure = number(share * 100.0, Decimals::Exactly(decimals), language);
    Some(Clean::catalogue(&with_percent_sign(&figure, language)))
}

#[cfg(test)]
mod tests {
    //! How values are shown.

    use super::*;

    #[test]
    fn shares_are_never_bare_percentages() {
        for (errors, n, danish, english) in [
            (0, 0, "–", "–"),
            (3, 8, "3/8", "3/8"),
            (9, 9, "9/9", "9/9"),
            (0, 10, "0/10 (0\u{A0}%)", "0/10 (0%)"),
            (1, 40, "1/40 (3\u{A0}%)", "1/40 (3%)"),
            (45, 200, "45/200 (22,5\u{A0}%)", "45/200 (22.5%)"),
            (1, 2000, "1/2.000 (0,1\u{A0}%)", "1/2,000 (0.1%)"),
        ] {
            let cell = Cell::Share { errors, n };
            assert_eq!(cell.shown(Language::Danish).as_str(), danish);
            assert_eq!(cell.shown(Language::English).as_str(), english);
        }
    }

    #[test]
    fn an_interval_stands_with_its_cases() {
        let of = |errors, n, share, low, high| {
            let cell = Cell::Estimate(Estimate { errors, n, share, low, high });
            cell.shown(Language::Danish).into_string()
        };
        assert_eq!(of(3, 8, 0.375, 0.1, 0.7), "3/8");
        assert_eq!(of(14, 58, 0.2414, 0.1501, 0.3652), "14/58 (24\u{A0}%, 15–37\u{A0}%)");
        assert_eq!(of(90, 200, 0.45, 0.3826, 0.5192), "90/200 (45,0\u{A0}%, 38,3–51,9\u{A0}%)");
        assert_eq!(of(0, 0, 0.0, 0.0, 1.0), "–");
    }

    #[test]
    fn other_values() {
        let shown = |cell: Cell| cell.shown(Language::Danish).into_string();
        assert_eq!(shown(Cell::Count(1234)), "1.234");
        assert_eq!(shown(Cell::Empty), "–");
        assert_eq!(shown(Cell::Chosen(225)), "22,5\u{A0}%");
        assert_eq!(shown(Cell::Chosen(450)), "45\u{A0}%");
        assert_eq!(shown(Cell::Text(Clean::line("a\u{202E}b"))), "a⟨202E⟩b");
        assert_eq!(
            NaiveDate::from_ymd_opt(2026, 2, 3).map(|d| shown(Cell::Date(d))).as_deref(),
            Some("03-02-2026")
        );
    }
}
