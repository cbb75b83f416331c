//! The audit folder of a year (da: *revisionsmappe*): draws, completion, findings and whether they
//! were put right, initiatives and their effect, and an extract of what was done when by whom.

use chrono::{DateTime, Utc};

use super::document::{Cell, Column, Document};
use super::local_time;
use super::quarter_paper::{QuarterPaper, definitions};
use super::quarter_tables as tables;
use super::section::Sections;
use crate::catalogue::sentences::analysis as analysis_words;
use crate::catalogue::sentences::quarter_lines::quarter_name;
use crate::catalogue::texts::Texts;
use crate::domain::month::Quarter;
use crate::domain::quarter::analysis::State;
use crate::domain::text::Clean;

/// What the folder holds besides the figures of the year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct YearExtras {
    /// Every draw of the months received; none at a department, which receives quarters.
    pub draws: Option<Vec<DrawLine>>,
    /// What was done with the quarters.
    pub steps: Vec<StepLine>,
    /// The last hash of the journal.
    pub journal: String,
}

/// A draw: enough to repeat it from the team's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawLine {
    /// Label: it holds month and team.
    pub label: String,
    /// Seed.
    pub seed: String,
    /// Cases on the list.
    pub population: i64,
    /// Cases drawn.
    pub size: i64,
    /// The list's fingerprint.
    pub fingerprint: String,
    /// Why it was drawn again; empty for the first draw.
    pub reason: String,
}

/// A step of a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    /// The quarter.
    pub quarter: Quarter,
    /// Where it led.
    pub state: State,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom: initials.
    pub by: String,
    /// Why; empty for no reason.
    pub reason: String,
}

impl QuarterPaper {
    /// The folder. The figures are those of the whole year.
    #[must_use]
    pub fn year(&self, extras: &YearExtras, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        tables::completion(&mut page, &self.figures);
        draws(&mut page, extras);
        tables::run(&mut page, &self.figures);
        tables::kinds(&mut page, &self.figures.findings);
        tables::repeated(&mut page, &self.figures.findings, &self.facts);
        page.heading("paper-part-follow-up");
        let mut part = Sections::new(texts, 3);
        self.planned(&mut part);
        self.followed_up(&mut part);
        page.blocks.append(&mut part.blocks);
        journal(&mut page, extras);
        page.caveats(&self.figures.caveats, &self.facts);
        page.heading("paper-part-data");
        self.data(&mut page);
        definitions(&mut page);
        self.document("year-folder", "paper-title-year", page)
    }
}

fn draws(page: &mut Sections<'_>, extras: &YearExtras) {
    page.heading("paper-draws");
    let Some(draws) = &extras.draws else { return page.sentence("paper-draws-at-centres") };
    let text = |words: &str| Cell::Text(Clean::line(words));
    let rows = draws.iter().map(|of| {
        vec![
            text(&of.label),
            Cell::Count(of.population),
            Cell::Count(of.size),
            text(&of.seed),
            text(&of.fingerprint),
            text(&of.reason),
        ]
    });
    let words = |id: &str| page.words(id);
    let columns: Vec<Column> = vec![
        words("report-key-label"),
        page.figures("report-col-population"),
        page.figures("report-col-sample"),
        words("report-key-seed"),
        words("report-key-fingerprint"),
        words("report-certificate-reason"),
    ];
    page.table("paper-table-draws", columns, rows.collect(), "paper-means-draws");
}

fn journal(page: &mut Sections<'_>, extras: &YearExtras) {
    page.heading("paper-journal");
    let texts = page.texts;
    page.with("paper-journal-head", &[("hash", Clean::line(&extras.journal).into())]);
    let rows = extras.steps.iter().map(|of| {
        vec![
            Cell::Text(quarter_name(of.quarter, texts)),
            Cell::Text(analysis_words::state(of.state, texts)),
            Cell::Text(local_time::shown(of.at, texts)),
            Cell::Text(Clean::line(&of.by)),
            Cell::Text(Clean::block(&of.reason)),
        ]
    });
    let ids = [
        "quarter-column-quarter",
        "paper-initiative-state",
        "paper-column-when",
        "paper-column-who",
        "paper-column-why",
    ];
    let rows = rows.collect();
    let columns = ids.map(|id| page.words(id)).into();
    page.table("paper-table-steps", columns, rows, "");
}
