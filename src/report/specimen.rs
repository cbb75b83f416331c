//! A paper about nothing (da: *prøve*): every kind of block once, to see what a template makes of them.

use chrono::{DateTime, Utc};

use super::chart::{Bar, Plot};
use super::document::{Block, Cell, Column, Document, Layout, Metadata};
use super::local_time;
use super::section::{Sections, plain_cell};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::confidence::Confidence;
use crate::domain::statistics::interval_wilson::wilson;
use crate::domain::text::Clean;

/// The paper. Its figures are invented.
#[must_use]
pub fn specimen(made_at: DateTime<Utc>, texts: &Texts) -> Document {
    let mut page = Sections::new(texts, 2);
    page.sentence("template-specimen-words");
    page.values(vec![
        ("paper-front-reviewed", Cell::Share { errors: 58, n: 60 }),
        ("paper-front-version", Cell::Count(1)),
        ("paper-front-signed-at", Cell::Date(made_at.date_naive())),
    ]);
    page.blocks.push(Block::PageBreak);
    page.heading("paper-part-figures");
    page.note("not-submitted", texts.get("paper-not-submitted"));
    let counts = [("paper-part-analysis", 14), ("paper-part-follow-up", 6), ("paper-part-data", 0)];
    let row = |(id, errors): (&str, u32)| {
        let interval = wilson(f64::from(errors), 58.0, None, Confidence::NINETY_FIVE).ok();
        let share = plain_cell(u64::from(errors), 58, interval);
        vec![Cell::Text(texts.get(id)), Cell::Count(58), share, Cell::Chosen(225)]
    };
    let columns: Vec<Column> = vec![
        page.words("paper-column-target"),
        page.figures("paper-column-reviewed"),
        page.figures("paper-column-in-error"),
        page.figures("paper-column-goal"),
    ];
    let rows = counts.map(row).into();
    page.table("paper-table-kinds", columns, rows, "paper-means-share");
    let bar = |(id, count): (&str, u32)| Bar {
        name: texts.get(id),
        count: count.into(),
        vital: count > 10,
    };
    let bars = counts.map(bar).into();
    page.chart("paper-chart-kinds", texts.get("template-specimen-words"), Plot::Pareto(bars));
    page.titled(texts.get("paper-part-data"), 1);
    page.list(vec![texts.get("paper-front-months"), texts.get("paper-front-state")]);
    page.blocks.push(Block::Verbatim(vec![Clean::symbol("sha256sum theme.toml")]));
    page.definitions(&[("paper-word-share", "paper-means-share")]);
    page.blocks.push(Block::Rule);
    page.heading("paper-signature");
    for id in ["paper-signature-name", "paper-signature-date"] {
        page.blocks.push(Block::Writing { label: texts.get(id), lines: 1 });
    }
    let moment = local_time::shown(made_at, texts);
    Document {
        meta: Metadata {
            kind: "specimen",
            title: texts.get("template-specimen"),
            subtitle: texts.get("paper-front-centre"),
            language: texts.language(),
            layout: Layout::Pages,
            made_at,
            made_from: Vec::new(),
            footer: vec![texts.with("report-made", &[("moment", moment.into())])],
        },
        blocks: page.blocks,
    }
}
