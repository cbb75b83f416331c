//! A paper while it is put together, section by section.

use super::chart::{Chart, Plot, Point, Spread};
use super::document::{Block, Cell, Column, Estimate, Table};
use crate::catalogue::sentences::caveats::{Facts, caveat};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::quarter::caveat::Caveat;
use crate::domain::quarter::share::Share;
use crate::domain::statistics::comparison::LEAST_JUDGED;
use crate::domain::statistics::confidence::Interval;
use crate::domain::text::Clean;

/// The blocks so far.
pub(super) struct Sections<'a> {
    pub(super) texts: &'a Texts,
    pub(super) blocks: Vec<Block>,
    /// Level of its headings: 2, or 3 where it is a part of a larger paper.
    pub(super) level: u8,
}

impl<'a> Sections<'a> {
    pub(super) fn new(texts: &'a Texts, level: u8) -> Self {
        Self { texts, blocks: Vec::new(), level }
    }

    pub(super) fn heading(&mut self, id: &str) {
        self.titled(self.texts.get(id), 0);
    }

    /// A heading so many levels below those of the sections.
    pub(super) fn titled(&mut self, text: Clean, below: u8) {
        self.blocks.push(Block::Heading { level: self.level + below, text });
    }

    pub(super) fn says(&mut self, text: Clean) {
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph(text));
        }
    }

    pub(super) fn sentence(&mut self, id: &str) {
        self.says(self.texts.get(id));
    }

    pub(super) fn with(&mut self, id: &str, arguments: &[(&'static str, Arg<'_>)]) {
        self.says(self.texts.with(id, arguments));
    }

    pub(super) fn list(&mut self, items: Vec<Clean>) {
        if !items.is_empty() {
            self.blocks.push(Block::Bullets(items));
        }
    }

    pub(super) fn values(&mut self, pairs: Vec<(&'static str, Cell)>) {
        let named = pairs.into_iter().map(|(id, cell)| (self.texts.get(id), cell));
        self.blocks.push(Block::KeyValues(named.collect()));
    }

    pub(super) fn note(&mut self, id: &'static str, text: Clean) {
        let label = self.texts.get("report-note");
        self.blocks.push(Block::Note { rule: Some(id), label, text });
    }

    /// A table; a sentence where it would have no row.
    pub(super) fn table(
        &mut self,
        caption: &str,
        columns: Vec<Column>,
        rows: Vec<Vec<Cell>>,
        definition: &str,
    ) {
        if rows.is_empty() {
            self.sentence("quarter-view-nothing");
            return;
        }
        let caption = self.texts.get(caption);
        let definition = match definition {
            "" => Clean::default(),
            id => self.texts.get(id),
        };
        self.blocks.push(Block::Table(Table { caption, columns, rows, definition }));
    }

    pub(super) fn words(&self, id: &str) -> Column {
        Column::words(self.texts.get(id))
    }

    pub(super) fn figures(&self, id: &str) -> Column {
        Column::figures(self.texts.get(id))
    }

    pub(super) fn chart(&mut self, caption: &str, description: Clean, plot: Plot) {
        let caption = self.texts.get(caption);
        self.blocks.push(Block::Chart(Chart { caption, description, plot }));
    }

    /// Everything that must be said beside figures; nobody can switch one off.
    pub(super) fn caveats(&mut self, caveats: &[Caveat], facts: &Facts) {
        self.heading("quarter-section-caveats");
        if caveats.is_empty() {
            self.sentence("quarter-caveats-none");
        }
        for found in caveats {
            let text = caveat(found, facts, self.texts);
            let label = self.texts.get("report-caveat");
            self.blocks.push(Block::Note { rule: Some(found.rule()), label, text });
        }
    }

    /// What words mean: (text of the word, text of its meaning).
    pub(super) fn definitions(&mut self, items: &[(&'static str, &'static str)]) {
        self.heading("paper-definitions");
        let items =
            items.iter().map(|(word, meaning)| (self.texts.get(word), self.texts.get(meaning)));
        self.blocks.push(Block::Definitions(items.collect()));
    }
}

/// A count as a cell.
pub(super) fn count(n: u64) -> Cell {
    Cell::Count(whole(n))
}

/// A share with its interval; its counts alone where there is none, or too few cases.
pub(super) fn share_cell(errors: u64, n: u64, found: Option<(f64, Interval)>) -> Cell {
    let (errors, cases) = (whole(errors), whole(n));
    match found.filter(|_| n >= LEAST_JUDGED) {
        Some((share, ends)) => {
            let (low, high) = (ends.lower, ends.upper);
            Cell::Estimate(Estimate { errors, n: cases, share, low, high })
        }
        None => Cell::Share { errors, n: cases },
    }
}

/// The share of a plain count, each case counting as one.
pub(super) fn plain_cell(errors: u64, n: u64, interval: Option<Interval>) -> Cell {
    let part = |interval| (errors as f64 / n as f64, interval);
    share_cell(errors, n, interval.filter(|_| n > 0).map(part))
}

/// A weighted share.
pub(super) fn weighted_cell(share: &Share) -> Cell {
    let estimate = share.estimate.as_ref().ok();
    share_cell(share.x, share.n, estimate.map(|found| (found.share, found.interval)))
}

/// The same cell as a point of a chart; none where it is counts alone.
pub(super) fn point(name: Clean, cell: &Cell) -> Point {
    let spread = match *cell {
        Cell::Estimate(Estimate { share, low, high, .. }) => Some(Spread { share, low, high }),
        _ => None,
    };
    Point { name, spread }
}

/// A count that is shown; larger ones do not exist.
pub(super) fn whole(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
