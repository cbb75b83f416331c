//! The month report of a team (da: *månedsrapport*): completion first, then what was in order,
//! then errors, question by question, findings, corrections, caveats, the draw and the closing.

use chrono::{DateTime, Utc};

use super::caveats::caveats;
use super::document::{Block, Cell, Document, Layout, Metadata, percent};
use super::draw_again::{self, strata_table};
use super::figures::MonthFigures;
use super::month_tables::{finding_tables, judged_table, name_of, question_tables};
use super::words::{disposition, number, stream};
use super::{document, local_time};
use crate::catalogue::format::{long_date, month as month_name};
use crate::catalogue::sentences::month::uncovered;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::checklist::Checklist;
use crate::domain::danish_time::danish_time;
use crate::domain::month_share::judged_strata;
use crate::domain::record::{DrawRecord, FrameRecord, MonthRecord};
use crate::domain::text::Clean;

/// So many questions that were always in order are named.
const MOST_IN_ORDER: usize = 5;

/// What a month report is made of.
#[derive(Debug, Clone, Copy)]
pub struct MonthReport<'a> {
    /// The month.
    pub record: &'a MonthRecord,
    /// Its checklists, for order, words and categories of the questions.
    pub checklists: &'a [&'a Checklist],
    /// How it was closed; `None` while it is open.
    pub closing: Option<&'a Closing>,
    /// The time that stands in the report; for a closed month that of the closing, so that the
    /// report is the same whenever it is made again.
    pub made_at: DateTime<Utc>,
}

/// How a month was closed (da: *afslutning*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// 1, and one more after each reopening.
    pub version: i64,
    /// When.
    pub closed_at: DateTime<Utc>,
    /// By whom: initials.
    pub closed_by: String,
    /// SHA-256 of the sealed month, lower-case hex.
    pub seal: String,
    /// Why earlier versions were opened again, the first one first.
    pub reopened: Vec<Reopening>,
}

/// Why a closed month was opened again (da: *genåbning*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reopening {
    /// The version that was opened.
    pub version: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom: initials.
    pub by: String,
    /// Why.
    pub reason: String,
}

impl Reopening {
    /// The sentence that tells it.
    pub(super) fn text(&self, texts: &Texts) -> Clean {
        let day = danish_time(self.at).date();
        texts.with(
            "report-reopening",
            &[
                ("version", Arg::plain(self.version)),
                ("date", long_date(day, texts).into()),
                ("by", Clean::line(&self.by).into()),
                ("reason", Clean::line(&self.reason).into()),
            ],
        )
    }
}

impl MonthReport<'_> {
    /// The figures of the report.
    #[must_use]
    pub fn figures(&self) -> MonthFigures {
        MonthFigures::of(self.record, self.checklists)
    }

    /// The report as a paper.
    #[must_use]
    pub fn document(&self, texts: &Texts) -> Document {
        let figures = self.figures();
        let mut paper = Paper { texts, blocks: Vec::new() };
        paper.completion(&figures);
        paper.in_order(&figures, self.checklists);
        paper.errors(&figures);
        paper.strata(self.record);
        paper.heading("report-h-questions");
        paper.blocks.extend(question_tables(&figures, self.checklists, texts));
        paper.heading("report-h-findings");
        paper.blocks.extend(finding_tables(&figures.findings, texts));
        paper.corrections(&figures);
        paper.heading("report-h-caveats");
        let caveats = caveats(self.record, &figures, self.closing);
        if caveats.is_empty() {
            paper.paragraph("report-no-caveats");
        }
        paper.blocks.extend(caveats.iter().map(|caveat| caveat.block(texts)));
        paper.draw(self.record);
        paper.closing(self.closing);
        Document { meta: self.metadata(texts), blocks: paper.blocks }
    }

    fn metadata(&self, texts: &Texts) -> Metadata {
        let record = self.record;
        let month = month_name(record.month.first_day(), texts);
        let mut made_from = Vec::new();
        let moment = local_time::shown(self.made_at, texts);
        let mut footer = vec![texts.with("report-made", &[("moment", moment.into())])];
        if let Some(closing) = self.closing {
            let hash = Clean::line(&closing.seal);
            footer.push(texts.with("report-made-from-seal", &[("hash", (&hash).into())]));
            made_from.push(("seal", hash));
        }
        if let Some(frame) = &record.frame {
            let hash = Clean::line(&frame.sha256);
            footer.push(texts.with("report-made-from-frame", &[("hash", (&hash).into())]));
            made_from.push(("frame", hash));
        }
        for list in &record.checklists {
            let known = self.checklists.iter().find(|known| known.reference == *list);
            let label = known.map_or(&list.id, |known| &known.label);
            let hash = Clean::line(&list.hash);
            footer.push(texts.with(
                "report-made-from-checklist",
                &[
                    ("label", Clean::line(label).into()),
                    ("version", Arg::plain(list.version)),
                    ("hash", (&hash).into()),
                ],
            ));
            made_from.push(("checklist", hash));
        }
        Metadata {
            kind: "month",
            title: texts.with("report-month-title", &[("month", month.into())]),
            subtitle: texts.with(
                "report-month-subtitle",
                &[
                    ("team", Clean::line(&record.team).into()),
                    ("centre", Clean::line(&record.centre).into()),
                ],
            ),
            language: texts.language(),
            layout: Layout::Pages,
            made_at: self.made_at,
            made_from,
            footer,
        }
    }
}

/// The report while it is written.
struct Paper<'a> {
    texts: &'a Texts,
    blocks: Vec<Block>,
}

impl Paper<'_> {
    fn heading(&mut self, id: &str) {
        self.blocks.push(Block::Heading { level: 2, text: self.texts.get(id) });
    }

    fn paragraph(&mut self, id: &str) {
        self.blocks.push(Block::Paragraph(self.texts.get(id)));
    }

    fn sentence(&mut self, id: &str, arguments: &[(&'static str, Arg<'_>)]) {
        self.blocks.push(Block::Paragraph(self.texts.with(id, arguments)));
    }

    fn completion(&mut self, figures: &MonthFigures) {
        self.heading("report-h-completion");
        let done = &figures.completion;
        let texts = self.texts;
        let mut pairs = vec![
            (texts.get("report-planned"), done.planned.map_or(Cell::Empty, Cell::Count)),
            (texts.get("report-drawn"), Cell::Count(done.drawn)),
            (texts.get("report-reviewed"), Cell::Count(done.reviewed)),
            (texts.get("report-not-found"), Cell::Count(done.not_found)),
        ];
        let replaced = done.replaced.values().sum();
        pairs.push((texts.get("report-replaced"), Cell::Count(replaced)));
        let why = |(reason, cases): (&String, &i64)| {
            let reason = disposition(reason, texts);
            let name = texts.with("report-replaced-why", &[("reason", reason.into())]);
            (name, Cell::Count(*cases))
        };
        pairs.extend(done.replaced.iter().map(why));
        let rarely = [
            ("report-not-replaced", done.not_replaced.values().sum()),
            ("report-incomplete", done.incomplete),
            ("report-not-assessable", figures.cases.not_assessable),
        ];
        for (id, cases) in rarely.into_iter().filter(|(_, cases)| *cases > 0) {
            pairs.push((texts.get(id), Cell::Count(cases)));
        }
        for (other, cases) in &done.other_streams {
            let name = stream(*other, texts);
            let name = texts.with("report-stream-cases", &[("stream", name.into())]);
            pairs.push((name, Cell::Count(*cases)));
        }
        self.blocks.push(Block::KeyValues(pairs));
    }

    fn in_order(&mut self, figures: &MonthFigures, checklists: &[&Checklist]) {
        self.heading("report-h-in-order");
        let cases = &figures.cases;
        if cases.n == 0 {
            self.paragraph("report-no-cases");
        } else {
            let without = number(cases.without_remarks);
            self.sentence("report-without-remarks", &[("n", number(cases.n)), ("cases", without)]);
            let share = Cell::Share { errors: cases.without_remarks, n: cases.n };
            let name = self.texts.get("report-without-remarks-key");
            self.blocks.push(Block::KeyValues(vec![(name, share)]));
        }
        let mut always: Vec<_> = figures
            .questions
            .iter()
            .filter(|question| question.judged() > 0 && question.not_in_order() == 0)
            .collect();
        // The order of the checklists stays among those judged equally often.
        always.sort_by_key(|question| -question.judged());
        if !always.is_empty() {
            self.paragraph("report-always-in-order");
            let lines = always.into_iter().take(MOST_IN_ORDER).map(|question| {
                let name = name_of(question, checklists, self.texts);
                let judged = number(question.judged());
                let arguments = [("question", name.into()), ("n", judged)];
                self.texts.with("report-always-in-order-line", &arguments)
            });
            let lines = lines.collect();
            self.blocks.push(Block::Bullets(lines));
        }
        self.sentence("report-good-practice", &[("count", number(figures.good_practice))]);
    }

    /// What was judged in each group, where the draw was divided.
    fn strata(&mut self, record: &MonthRecord) {
        let strata = judged_strata(record);
        if strata.len() > 1 {
            self.blocks.push(Block::Table(judged_table(&strata, self.texts)));
        }
    }

    fn errors(&mut self, figures: &MonthFigures) {
        self.heading("report-h-errors");
        let cases = &figures.cases;
        let (errors, n) = (cases.in_error, cases.n);
        if n == 0 {
            self.paragraph("report-no-cases");
        } else {
            let counts = [("errors", number(errors)), ("n", number(n))];
            match percent(errors, n, self.texts.language()) {
                _ if errors == 0 => self.sentence("report-errors-none", &counts),
                None => self.sentence("report-errors", &counts),
                Some(percent) => {
                    let [errors, n] = counts;
                    let counts = [errors, n, ("percent", percent.into())];
                    self.sentence("report-errors-percent", &counts);
                }
            }
            self.certainty(figures);
            let share = |errors| Cell::Share { errors, n };
            let pairs = [
                ("report-key-in-error", share(errors)),
                ("report-key-with-finding", share(cases.with_finding)),
                ("report-key-critical", Cell::Count(cases.critical)),
            ];
            let pairs = pairs.into_iter().map(|(id, cell)| (self.texts.get(id), cell)).collect();
            self.blocks.push(Block::KeyValues(pairs));
        }
        self.paragraph("report-definition-cases");
    }

    /// What the cases say about the others of the list.
    fn certainty(&mut self, figures: &MonthFigures) {
        let cases = &figures.cases;
        let Some(found) = cases.share else {
            if figures.completion.incomplete > 0 {
                self.paragraph("report-between-later");
            } else if cases.n < document::FEWEST_FOR_PERCENT {
                self.paragraph("report-few-cases");
            }
            return;
        };
        let whole = |count: u64| number(i64::try_from(count).unwrap_or(i64::MAX));
        let ends = [
            ("low", whole(found.low)),
            ("high", whole(found.high)),
            ("population", whole(found.population)),
        ];
        let weighted = found
            .weighted
            .and_then(|share| document::estimated_percent(share, cases.n, self.texts.language()));
        match weighted {
            _ if found.is_full_count() && found.uncovered == 0 => {
                self.paragraph("report-between-all");
            }
            Some(percent) if cases.in_error > 0 && !found.is_full_count() => {
                let [low, high, population] = ends;
                let values = [low, high, population, ("percent", percent.into())];
                self.sentence("report-between-divided", &values);
            }
            _ => self.sentence("report-between", &ends),
        }
        if let Some(uncovered) = uncovered(&found, self.texts) {
            self.blocks.push(Block::Paragraph(uncovered));
        }
    }

    fn corrections(&mut self, figures: &MonthFigures) {
        self.heading("report-h-corrections");
        let found = figures.corrections;
        let mut pairs = vec![
            ("report-cured-done", found.done),
            ("report-cured-open", found.open),
            ("report-cured-cannot", found.cannot),
            ("report-cured-unsaid", found.unsaid),
        ];
        if pairs.iter().all(|(_, count)| *count == 0) {
            self.paragraph("report-no-corrections");
            pairs.clear();
        }
        if figures.to_discuss > 0 {
            pairs.push(("report-to-discuss", figures.to_discuss));
        }
        if !pairs.is_empty() {
            let cell = |(id, count)| (self.texts.get(id), Cell::Count(count));
            let pairs = pairs.into_iter().map(cell).collect();
            self.blocks.push(Block::KeyValues(pairs));
            self.paragraph("report-definition-corrections");
        }
    }

    fn draw(&mut self, record: &MonthRecord) {
        self.heading("report-h-draw");
        let Some((draw, earlier)) = record.draws.split_last() else {
            self.paragraph("report-no-draw");
            return;
        };
        let pairs = draw_pairs(draw, record.frame.as_ref(), self.texts);
        self.blocks.push(Block::KeyValues(pairs));
        if draw_again::is_divided(&draw.strata) {
            self.blocks.push(Block::Table(strata_table(&draw.strata, self.texts)));
        }
        if !earlier.is_empty() {
            self.paragraph("report-earlier-draws");
            let lines = record.draws.iter().map(|draw| draw_line(draw, self.texts)).collect();
            self.blocks.push(Block::Bullets(lines));
        }
        self.blocks.push(Block::Heading { level: 3, text: self.texts.get("report-h-draw-again") });
        let how = draw_again::how(&draw.seed, &draw.label, &draw.strata, self.texts);
        self.blocks.extend(how);
    }

    fn closing(&mut self, closing: Option<&Closing>) {
        let Some(closing) = closing else { return };
        self.heading("report-h-closing");
        let texts = self.texts;
        self.blocks.push(Block::KeyValues(vec![
            (texts.get("report-key-version"), Cell::Count(closing.version)),
            (
                texts.get("report-key-closed-on"),
                Cell::Text(local_time::shown(closing.closed_at, texts)),
            ),
            (texts.get("report-key-closed-by"), Cell::Text(Clean::line(&closing.closed_by))),
            (texts.get("report-key-seal"), Cell::Text(Clean::line(&closing.seal))),
        ]));
        let lines: Vec<Clean> = closing.reopened.iter().map(|time| time.text(texts)).collect();
        if !lines.is_empty() {
            self.blocks.push(Block::Bullets(lines));
        }
    }
}

/// The draw in force and its list.
fn draw_pairs(draw: &DrawRecord, frame: Option<&FrameRecord>, texts: &Texts) -> Vec<(Clean, Cell)> {
    let text = |text: &str| Cell::Text(Clean::line(text));
    let (population, sample) = draw
        .strata
        .iter()
        .fold((0, 0), |(population, sample), (_, n, drawn)| (population + n, sample + drawn));
    let mut pairs = vec![
        (texts.get("report-key-label"), text(&draw.label)),
        (texts.get("report-key-seed"), text(&draw.seed)),
    ];
    if let Some(frame) = frame {
        pairs.push((texts.get("report-key-fingerprint"), text(&frame.sha256)));
        pairs.push((texts.get("report-key-population"), Cell::Count(frame.cases)));
        pairs.push((texts.get("report-key-duplicates"), Cell::Count(frame.duplicates)));
        pairs.push((texts.get("report-key-refused"), Cell::Count(frame.refused)));
        let locked = Cell::Text(local_time::shown(frame.locked_at, texts));
        pairs.push((texts.get("report-key-locked"), locked));
    } else {
        pairs.push((texts.get("report-key-population"), Cell::Count(population)));
    }
    pairs.push((texts.get("report-key-sample"), Cell::Count(sample)));
    let drawn = Cell::Text(local_time::shown(draw.drawn_at, texts));
    pairs.push((texts.get("report-key-drawn-at"), drawn));
    pairs
}

fn draw_line(draw: &DrawRecord, texts: &Texts) -> Clean {
    let label = Clean::line(&draw.label);
    let moment = local_time::shown(draw.drawn_at, texts);
    let mut arguments = vec![("label", label.into()), ("moment", moment.into())];
    match &draw.reason {
        None => texts.with("report-earlier-draw", &arguments),
        Some(reason) => {
            arguments.push(("reason", Clean::line(reason).into()));
            texts.with("report-later-draw", &arguments)
        }
    }
}
