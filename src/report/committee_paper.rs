//! The committee's version (da: *udvalgets udgave*): short, open to everybody, with small figures
//! hidden ([`suppress`]), so that nobody can be found in it; no names of people at all.

use super::document::{Cell, Document};
use super::quarter_paper::{InitiativePaper, QuarterPaper, definitions};
use super::quarter_tables as tables;
use super::section::{Sections, count, plain_cell, weighted_cell};
use crate::catalogue::sentences::initiative as initiative_words;
use crate::catalogue::sentences::{quarter_lines as said, teams};
use crate::catalogue::texts::Texts;
use crate::domain::initiative::AREAS;
use crate::domain::quarter::ladder::Ladder;
use crate::domain::statistics::suppression::{Group, LEAST_CASES, Suppression, suppress};
use crate::domain::text::Clean;

impl QuarterPaper {
    /// The committee's version.
    #[must_use]
    pub fn committee(&self, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        page.heading("paper-committee-short");
        // Why single cases were not reviewed is nobody's business.
        for line in said::completion(&self.figures.completion, texts).into_iter().take(1) {
            page.says(line);
        }
        let total = self.hides_total();
        if total {
            page.sentence("paper-hidden-all");
        } else {
            for line in said::share(&self.figures.share, texts) {
                page.says(line);
            }
        }
        if !total {
            self.good(&mut page);
            self.findings(&mut page);
            self.teams(&mut page);
            self.steps(&mut page);
        }
        self.deeds(&mut page);
        page.caveats(&self.figures.caveats, &self.facts);
        definitions(&mut page);
        self.document("committee", "paper-title-committee", page)
    }

    fn hides_total(&self) -> bool {
        let n = self.figures.share.n;
        n > 0 && n < LEAST_CASES
    }

    /// What is worth sharing, without saying in how many cases.
    fn good(&self, page: &mut Sections<'_>) {
        page.heading("quarter-section-good");
        let found = self.figures.questions.questions.iter();
        let found = found.filter(|question| question.answers.good_practice > 0);
        let names =
            found.map(|question| said::question_name(&question.key, &self.facts, page.texts));
        let names: Vec<Clean> = names.collect();
        if names.is_empty() {
            page.sentence("quarter-nothing");
        }
        page.list(names);
    }

    /// Kinds of error as counts of findings; rare ones together.
    fn findings(&self, page: &mut Sections<'_>) {
        page.heading("quarter-section-kinds");
        let texts = page.texts;
        let found = &self.figures.findings;
        let (shown, rare): (Vec<_>, Vec<_>) =
            found.kinds.iter().partition(|kind| kind.rank.n >= LEAST_CASES);
        let mut rows: Vec<Vec<Cell>> = shown
            .iter()
            .map(|kind| {
                vec![Cell::Text(said::kind_name(&kind.rank.code, texts)), count(kind.rank.n)]
            })
            .collect();
        if !rare.is_empty() {
            let all: u64 = rare.iter().map(|kind| kind.rank.n).sum();
            // One rare kind beside the total would be no secret.
            let cell = if all >= LEAST_CASES { count(all) } else { tables::hidden(texts) };
            rows.push(vec![Cell::Text(texts.get("paper-rare-kinds")), cell]);
        }
        let columns =
            vec![page.words("quarter-column-kind"), page.figures("quarter-column-findings")];
        page.table("paper-table-kinds", columns, rows, "report-definition-findings");
    }

    /// Teams by name, small ones hidden.
    fn teams(&self, page: &mut Sections<'_>) {
        page.heading("quarter-heading-teams");
        let texts = page.texts;
        let groups: Vec<Group> = self
            .figures
            .teams
            .iter()
            .map(|team| Group { n: team.share.n, workers: None })
            .collect();
        let Some(hiding) = hiding(&groups) else { return };
        let teams = self.figures.teams.iter().zip(&hiding.hidden);
        let rows = teams.map(|(team, hidden)| {
            let cell = tables::shown_or_hidden(*hidden, team, texts);
            vec![Cell::Text(Clean::line(&team.team)), cell]
        });
        let mut rows: Vec<Vec<Cell>> = rows.collect();
        let total = match hiding.hides_total {
            true => tables::hidden(texts),
            false => weighted_cell(&self.figures.share),
        };
        rows.push(vec![Cell::Text(texts.get("paper-all-teams")), total]);
        let columns = tables::of_shares(page.words("quarter-column-team"), page);
        page.table("paper-table-teams", columns, rows, "paper-means-teams");
        if hiding.hidden.contains(&true) {
            page.note("small-figures", teams::suppression(&hiding, LEAST_CASES, texts));
        }
    }

    /// The ladder of each area with enough cases.
    fn steps(&self, page: &mut Sections<'_>) {
        page.heading("quarter-section-ladder");
        let texts = page.texts;
        let ladders = &self.figures.ladders;
        let groups: Vec<Group> =
            ladders.iter().map(|ladder| Group { n: ladder.judged, workers: None }).collect();
        let Some(hiding) = hiding(&groups) else { return };
        let row = |(ladder, hidden): (&Ladder, &bool)| {
            let mut row = vec![Cell::Text(tables::area_name(&ladder.area, &self.areas, texts))];
            row.extend(ladder.steps.iter().map(|step| match hidden {
                true => tables::hidden(texts),
                false => plain_cell(step.reached, ladder.judged, step.interval),
            }));
            row
        };
        let rows = ladders.iter().zip(&hiding.hidden).map(row).collect();
        let mut columns = vec![page.words("paper-column-area")];
        let steps = ["quarter-step-1", "quarter-step-2", "quarter-step-3"];
        columns.extend(steps.map(|id| page.figures(id)));
        page.table("paper-table-ladder", columns, rows, "quarter-ladder-how");
    }

    /// What is done, by area, without a name.
    fn deeds(&self, page: &mut Sections<'_>) {
        page.heading("paper-committee-deeds");
        let texts = page.texts;
        let row = |of: &InitiativePaper| {
            let verdict =
                of.effect.as_ref().map(|found| initiative_words::verdict(texts, found.verdict));
            vec![
                Cell::Text(Clean::line(&of.initiative.title)),
                Cell::Text(initiative_words::area(texts, &of.initiative.area)),
                Cell::Text(initiative_words::state(texts, of.state.0)),
                Cell::Text(verdict.unwrap_or_else(|| texts.get("paper-no-criterion"))),
            ]
        };
        let place = |of: &&InitiativePaper| {
            AREAS.iter().position(|area| *area == of.initiative.area).unwrap_or(AREAS.len())
        };
        let mut initiatives: Vec<&InitiativePaper> = self.initiatives.iter().collect();
        initiatives.sort_by_key(place);
        let rows = initiatives.into_iter().map(row).collect();
        let ids = [
            "paper-column-initiative",
            "paper-initiative-area",
            "paper-initiative-state",
            "paper-column-effect",
        ];
        let columns = ids.map(|id| page.words(id)).into();
        page.table("paper-table-plan", columns, rows, "");
    }
}

fn hiding(groups: &[Group]) -> Option<Suppression> {
    suppress(groups, LEAST_CASES).ok()
}
