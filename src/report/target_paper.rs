//! Targets and Barometermål (da: *mål og barometermål*): what is to be reached by when, where one
//! stands, the way drawn, and the indices of several targets.

use chrono::{DateTime, Utc};

use super::chart::{Plot, Spread};
use super::document::{Cell, Document, Layout, Metadata};
use super::quarter_paper::{definitions, footer};
use super::section::{Sections, share_cell};
use crate::catalogue::sentences::{goals, target as said};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::barometer::Index;
use crate::domain::statistics::comparison::LEAST_JUDGED;
use crate::domain::statistics::confidence::Interval;
use crate::domain::statistics::target_path::Standing;
use crate::domain::target::{Figures, Measure, Target};
use crate::domain::text::Clean;

/// What the paper is made of.
#[derive(Debug, Clone)]
pub struct TargetPaper {
    /// The centre's name.
    pub centre: String,
    /// Each target with its newest figures and where they stand.
    pub targets: Vec<(i64, Target, Option<Figures>, Option<Standing>)>,
    /// Each index: its name, how far one is, cases of all parts.
    pub indices: Vec<(String, Option<Index>, u64)>,
    /// The time that stands on the paper.
    pub made_at: DateTime<Utc>,
}

impl TargetPaper {
    /// The paper.
    #[must_use]
    pub fn document(&self, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        page.heading("paper-targets");
        if self.targets.is_empty() {
            page.sentence("target-none");
        } else {
            self.table(&mut page);
        }
        for (number, target, figures, standing) in &self.targets {
            page.titled(Clean::line(&target.title), 1);
            page.says(said::declared(texts, *number, target));
            page.says(said::reached(texts, figures.as_ref(), standing.as_ref()));
            path(&mut page, target, figures.as_ref(), standing.as_ref());
        }
        if !self.indices.is_empty() {
            page.heading("paper-indices");
            let line = |(name, index, cases): &(String, Option<Index>, u64)| {
                let name = Clean::line(name);
                match index {
                    Some(index) => goals::index(index, &name, *cases, texts),
                    None => texts.with("target-index-weights", &[("name", name.into())]),
                }
            };
            page.list(self.indices.iter().map(line).collect());
        }
        definitions(&mut page);
        Document {
            meta: Metadata {
                kind: "targets",
                title: texts.get("paper-title-targets"),
                subtitle: Clean::line(&self.centre),
                language: texts.language(),
                layout: Layout::Pages,
                made_at: self.made_at,
                made_from: Vec::new(),
                footer: footer(self.made_at, &[], texts),
            },
            blocks: page.blocks,
        }
    }

    fn table(&self, page: &mut Sections<'_>) {
        let texts = page.texts;
        let told = |share: Option<u32>| share.map_or(Cell::Empty, Cell::Chosen);
        let rows = self.targets.iter().map(|(_, target, figures, standing)| {
            let measure = match &target.measure {
                Measure::Question(key) => Clean::line(&key.question),
                other => texts.get(&format!("target-measure-{}", other.word())),
            };
            let now = figures.as_ref().map(|figures| now(figures, standing.as_ref()));
            vec![
                Cell::Text(Clean::line(&target.title)),
                Cell::Text(measure),
                told(target.baseline),
                Cell::Date(target.baseline_on),
                now.unwrap_or(Cell::Empty),
                told(target.goal),
                Cell::Date(target.goal_on),
            ]
        });
        let rows = rows.collect();
        let columns = vec![
            page.words("paper-column-target"),
            page.words("paper-column-measure"),
            page.figures("paper-column-baseline"),
            page.words("paper-column-from"),
            page.figures("paper-column-now"),
            page.figures("paper-column-goal"),
            page.words("paper-column-to"),
        ];
        page.table("paper-table-targets", columns, rows, "paper-means-targets");
    }
}

/// The newest figures; with the interval that is believed of them, where there is a path.
fn now(figures: &Figures, standing: Option<&Standing>) -> Cell {
    let found = standing.filter(|standing| standing.has_cases).map(|standing| {
        let share = figures.errors as f64 / figures.n as f64;
        (share, Interval { lower: standing.lower, upper: standing.upper })
    });
    share_cell(figures.errors, figures.n, found)
}

fn path(
    page: &mut Sections<'_>,
    target: &Target,
    figures: Option<&Figures>,
    standing: Option<&Standing>,
) {
    let (Some(baseline), Some(goal)) = (target.baseline, target.goal) else { return };
    let share = |thousandths: u32| f64::from(thousandths) / 1000.0;
    let point = figures.zip(standing).filter(|(figures, _)| figures.n >= LEAST_JUDGED);
    let point = point.map(|(figures, standing)| {
        let share = figures.errors as f64 / figures.n as f64;
        (figures.on, Spread { share, low: standing.lower, high: standing.upper })
    });
    let plot = Plot::Path {
        start: (target.baseline_on, share(baseline)),
        goal: (target.goal_on, share(goal)),
        points: point.into_iter().collect(),
    };
    let description = said::reached(page.texts, figures, standing);
    page.chart("paper-chart-path-to-goal", description, plot);
}
