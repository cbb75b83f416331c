//! The submission (da: *indberetning*): analysis, initiatives and follow-up in one paper with a front
//! page, the data behind them, and a signature.

use super::document::{Block, Cell, Column, Document, Table};
use super::quarter_paper::{QuarterPaper, signature};
use super::section::Sections;
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

impl QuarterPaper {
    /// The three together.
    #[must_use]
    pub fn submission(&self, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        self.front(&mut page);
        signature(&mut page);
        for (heading, write) in [
            ("paper-part-analysis", Self::written as fn(&Self, &mut Sections<'_>)),
            ("paper-part-figures", Self::figures),
            ("paper-part-initiatives", Self::planned),
            ("paper-part-follow-up", Self::followed_up),
            ("paper-part-data", Self::data),
        ] {
            page.blocks.push(Block::PageBreak);
            page.heading(heading);
            let mut part = Sections::new(texts, 3);
            write(self, &mut part);
            page.blocks.append(&mut part.blocks);
        }
        self.document("submission", "paper-title-submission", page)
    }

    /// Which months and checklists it rests on, with their hashes (da: *databilag*).
    pub(super) fn data(&self, page: &mut Sections<'_>) {
        let texts = page.texts;
        let text = |words: &str| Cell::Text(Clean::line(words));
        let packages = self.sources.iter().map(|of| {
            vec![
                text(&of.team),
                text(&of.month.to_string()),
                Cell::Count(i64::from(of.version)),
                text(&of.sha256),
            ]
        });
        let columns = ["quarter-column-team", "quarter-column-month"].map(|id| page.words(id));
        let mut columns: Vec<Column> = columns.into();
        columns.extend([page.figures("paper-column-version"), page.words("paper-column-hash")]);
        page.table("paper-table-packages", columns, packages.collect(), "paper-means-hash");
        let lists = self
            .checklists
            .iter()
            .map(|of| vec![text(&of.id), Cell::Count(i64::from(of.version)), text(&of.hash)]);
        let rows: Vec<Vec<Cell>> = lists.collect();
        let columns = vec![
            page.words("paper-column-checklist"),
            page.figures("paper-column-version"),
            page.words("paper-column-hash"),
        ];
        if !rows.is_empty() {
            let caption = texts.get("paper-table-checklists");
            let definition = Clean::default();
            page.blocks.push(Block::Table(Table { caption, columns, rows, definition }));
        }
    }
}
