//! Every answer behind a quarter (da: *svarene*), a row each, for who computes on them: what was
//! asked, what was answered, how severe it was. No citizen, no caseworker, no words.

use chrono::{DateTime, Utc};

use super::document::{Cell, Column, Document, Layout, Metadata};
use super::quarter_paper::{footer, made_from};
use super::section::Sections;
use super::words;
use crate::catalogue::sentences::quarter_lines::quarter_name;
use crate::catalogue::texts::Texts;
use crate::domain::month::Quarter;
use crate::domain::quarter::submission::Source;
use crate::domain::record::{AnswerRecord, CaseRecord, MonthRecord};
use crate::domain::text::Clean;

/// What the table is made of.
#[derive(Debug)]
pub struct AnswersPaper<'a> {
    /// The centre's name.
    pub centre: &'a str,
    /// The quarter.
    pub quarter: Quarter,
    /// The months that count, by month and team.
    pub months: &'a [MonthRecord],
    /// Where they come from.
    pub sources: &'a [Source],
    /// The time that stands on the paper.
    pub made_at: DateTime<Utc>,
}

/// The columns, and which of them hold numbers.
const COLUMNS: [(&str, bool); 11] = [
    ("quarter-column-team", false),
    ("quarter-column-month", false),
    ("paper-column-case-number", true),
    ("paper-column-stream", false),
    ("paper-column-area", false),
    ("paper-column-checklist", false),
    ("quarter-column-question", false),
    ("paper-column-meaning", true),
    ("paper-column-answer", false),
    ("quarter-column-severity", true),
    ("quarter-column-cause", false),
];

impl AnswersPaper<'_> {
    /// The table. Cases that were replaced have no answers; what was not asked has no row.
    #[must_use]
    pub fn document(&self, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        page.sentence("paper-answers-how");
        let mut rows = Vec::new();
        for month in self.months {
            for case in &month.cases {
                let asked = case.answers.iter().filter(|answer| !answer.gated_out);
                rows.extend(asked.map(|answer| row(month, case, answer, texts)));
            }
        }
        let columns = COLUMNS.map(|(id, is_figure)| match is_figure {
            true => page.figures(id),
            false => page.words(id),
        });
        let columns: Vec<Column> = columns.into();
        page.table("paper-table-answers", columns, rows, "paper-means-answers");
        let made_from = made_from(self.sources, &[], None);
        let mut footer = footer(self.made_at, &made_from, texts);
        footer.truncate(1);
        let period = quarter_name(self.quarter, texts);
        Document {
            meta: Metadata {
                kind: "answers",
                title: texts.with("paper-title-answers", &[("period", period.into())]),
                subtitle: Clean::line(self.centre),
                language: texts.language(),
                layout: Layout::Pages,
                made_at: self.made_at,
                made_from,
                footer,
            },
            blocks: page.blocks,
        }
    }
}

fn row(month: &MonthRecord, case: &CaseRecord, answer: &AnswerRecord, texts: &Texts) -> Vec<Cell> {
    let text = |words: &str| Cell::Text(Clean::line(words));
    let verdict = answer.verdict.map(|verdict| {
        let id = format!("verdict-{}", verdict.word().replace('_', "-"));
        Cell::Text(texts.get(&id))
    });
    let cause = answer.cause.as_deref().map(|cause| Cell::Text(words::cause(cause, texts)));
    vec![
        text(&month.team),
        text(&month.month.to_string()),
        Cell::Count(case.number),
        Cell::Text(words::stream(case.stream, texts)),
        case.area.as_deref().map_or(Cell::Empty, text),
        text(&answer.checklist),
        text(&answer.question),
        Cell::Count(i64::from(answer.meaning)),
        verdict.unwrap_or(Cell::Empty),
        answer.severity.map_or(Cell::Empty, |severity| Cell::Count(severity.number())),
        cause.unwrap_or(Cell::Empty),
    ]
}
