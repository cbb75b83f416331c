//! The overview of action plans (da: *oversigt over handleplaner*): by the four action areas of 2013,
//! each initiative with what it is about, who answers for it, by when, how far it is, and whether it
//! helped; then the plans that bundle them.

use chrono::{DateTime, Utc};

use super::document::{Cell, Column, Document, Layout, Metadata};
use super::initiative_paper::{deadline, owner};
use super::quarter_paper::{InitiativePaper, footer};
use super::section::Sections;
use crate::catalogue::sentences::initiative as said;
use crate::catalogue::sentences::mirror;
use crate::catalogue::texts::Texts;
use crate::domain::initiative::AREAS;
use crate::domain::mirror::AuditRemark;
use crate::domain::plan::Plan;
use crate::domain::text::Clean;

/// What the overview is made of.
#[derive(Debug, Clone)]
pub struct ActionPlan {
    /// The centre's name.
    pub centre: String,
    /// Every initiative, by number.
    pub initiatives: Vec<InitiativePaper>,
    /// The plans: (number, plan, the remark it answers, numbers of its initiatives).
    pub plans: Vec<(i64, Plan, Option<AuditRemark>, Vec<i64>)>,
    /// The time that stands on the paper.
    pub made_at: DateTime<Utc>,
}

impl ActionPlan {
    /// The overview.
    #[must_use]
    pub fn document(&self, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        self.sections(&mut page);
        let title = texts.get("paper-title-action-plan");
        let footer = footer(self.made_at, &[], texts);
        Document {
            meta: Metadata {
                kind: "action-plan",
                title,
                subtitle: Clean::line(&self.centre),
                language: texts.language(),
                layout: Layout::Pages,
                made_at: self.made_at,
                made_from: Vec::new(),
                footer,
            },
            blocks: page.blocks,
        }
    }

    /// The four areas, those of the centre's own, and the plans.
    pub(super) fn sections(&self, page: &mut Sections<'_>) {
        let own = self.initiatives.iter().map(|of| of.initiative.area.as_str());
        let mut areas: Vec<&str> = own.filter(|area| !AREAS.contains(area)).collect();
        areas.sort_unstable();
        areas.dedup();
        for area in AREAS.into_iter().chain(areas) {
            self.area(page, area);
        }
        self.plans(page);
    }

    fn area(&self, page: &mut Sections<'_>, area: &str) {
        let texts = page.texts;
        page.titled(said::area(texts, area), 0);
        let here = self.initiatives.iter().filter(|of| of.initiative.area == area);
        let rows: Vec<Vec<Cell>> = here.map(|of| row(of, texts)).collect();
        if rows.is_empty() {
            page.sentence("initiative-none");
            return;
        }
        let ids = [
            "paper-column-initiative",
            "paper-column-description",
            "paper-initiative-owner",
            "paper-initiative-deadline",
            "paper-initiative-state",
            "paper-column-effect",
        ];
        let columns: Vec<Column> = ids.iter().map(|id| page.words(id)).collect();
        page.table("paper-table-plan", columns, rows, "");
    }

    fn plans(&self, page: &mut Sections<'_>) {
        let texts = page.texts;
        page.heading("paper-plans");
        let lines = self.plans.iter().map(|(number, plan, remark, initiatives)| {
            let line = mirror::plan(texts, *number, plan, remark.as_ref());
            let numbers: Vec<Clean> =
                initiatives.iter().map(|number| Clean::line(&number.to_string())).collect();
            let numbers = Clean::join(&numbers, ", ");
            match initiatives.is_empty() {
                true => line,
                false => texts
                    .with("paper-plan-line", &[("plan", line.into()), ("numbers", numbers.into())]),
            }
        });
        let lines: Vec<Clean> = lines.collect();
        if lines.is_empty() {
            page.sentence("paper-no-plans");
        }
        page.list(lines);
    }
}

fn row(of: &InitiativePaper, texts: &Texts) -> Vec<Cell> {
    let title = format!("{}. {}", of.initiative_id, of.initiative.title);
    let verdict = of.effect.as_ref().map(|effect| said::verdict(texts, effect.verdict));
    let verdict = verdict.unwrap_or_else(|| texts.get("paper-no-criterion"));
    vec![
        Cell::Text(Clean::line(&title)),
        Cell::Text(Clean::block(&of.initiative.problem)),
        Cell::Text(owner(of, texts)),
        deadline(of, texts),
        Cell::Text(said::state(texts, of.state.0)),
        Cell::Text(verdict),
    ]
}
