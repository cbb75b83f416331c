//! The learning sheet (da: *læringsark*): one page for the talk with a caseworker.
//!
//! What went well comes first, then at most two things to change, each with its rule and how it is
//! done; room for what is agreed and for disagreeing. There is no score, no count, and no name
//! unless one is handed in.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::document::{Block, Document, Layout, Metadata};
use super::text::to_text;
use crate::catalogue::format::month as month_name;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::checklist::{Level, Severity};
use crate::domain::month::Month;
use crate::domain::text::Clean;

/// Lines of the sheet as text, at most: one A4 page.
pub const MOST_LINES: usize = 60;
/// Good things named, at most.
const MOST_GOOD: usize = 3;
/// Things to change named, at most; a talk bears no more.
const MOST_CHANGES: usize = 2;
/// Columns of a line that a sentence is counted on to fill.
const LINE: usize = 70;
/// Lines a sentence may take where there is room.
const MOST_LINES_OF_A_SENTENCE: usize = 5;
/// Lines for what is agreed.
const LINES_FOR_NEXT_STEP: usize = 4;
/// Lines for disagreeing.
const LINES_FOR_DISAGREEING: usize = 3;

/// What a sheet is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct LearningSheet<'a> {
    /// What it is about.
    pub subject: Subject,
    /// The team's name.
    pub team: &'a str,
    /// The caseworker's name, typed for this print only.
    pub caseworker: Option<&'a str>,
    /// The answers it may use, in the order of the questions.
    pub items: &'a [Item],
    /// The time that stands in the sheet's data.
    pub made_at: DateTime<Utc>,
}

/// What a sheet is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// One case, by its running number in the month.
    Case(i64),
    /// The month's cases of one caseworker.
    Month(Month),
}

/// One answer, seen for learning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The question, as it is worded.
    pub question: String,
    /// What was good about it, if anything.
    pub good: Option<Good>,
    /// What is to change, if anything.
    pub change: Option<Change>,
}

/// What was good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Good {
    /// Good practice, in the reviewer's words, which may be empty.
    Practice(String),
    /// In order, on a question of this level.
    InOrder(Level),
}

/// What is to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Decides which come first; never shown.
    pub severity: Severity,
    /// What the reviewer saw.
    pub remark: String,
    /// Act and paragraph, and whether somebody has read them against the act.
    pub legal: Vec<(String, bool)>,
    /// How it is done.
    pub guidance: String,
    /// The workflow that describes it.
    pub workflow: Option<String>,
}

impl LearningSheet<'_> {
    /// The sheet as a paper of one page: longer words are cut where they would not fit.
    #[must_use]
    pub fn document(&self, texts: &Texts) -> Document {
        for lines in (2..=MOST_LINES_OF_A_SENTENCE).rev() {
            let sheet = self.with_sentences_of(lines, texts);
            if to_text(&sheet).lines().count() <= MOST_LINES {
                return sheet;
            }
        }
        // One line for each sentence always fits.
        self.with_sentences_of(1, texts)
    }

    fn with_sentences_of(&self, lines: usize, texts: &Texts) -> Document {
        let mut blocks = vec![Block::Heading { level: 2, text: texts.get("report-sheet-good") }];
        let good = self.good_things(lines, texts);
        blocks.push(if good.is_empty() {
            Block::Writing { label: texts.get("report-sheet-good-empty"), lines: MOST_GOOD }
        } else {
            Block::Bullets(good)
        });
        blocks.push(Block::Heading { level: 2, text: texts.get("report-sheet-change") });
        let changes = self.changes();
        if changes.is_empty() {
            blocks.push(Block::Paragraph(texts.get("report-sheet-nothing")));
        }
        for (question, change) in changes {
            blocks.extend(change_blocks(question, change, lines, texts));
        }
        blocks.push(Block::Heading { level: 2, text: texts.get("report-sheet-next") });
        blocks.push(Block::Writing { label: Clean::default(), lines: LINES_FOR_NEXT_STEP });
        let label = texts.get("report-sheet-disagree");
        blocks.push(Block::Writing { label, lines: LINES_FOR_DISAGREEING });
        Document { meta: self.metadata(texts), blocks }
    }

    /// Good practice first, then what was in order, the least self-evident first.
    fn good_things(&self, lines: usize, texts: &Texts) -> Vec<Clean> {
        let mut good: Vec<(u8, &str, Option<&str>)> = self
            .items
            .iter()
            .filter_map(|item| {
                let question = item.question.as_str();
                Some(match item.good.as_ref()? {
                    Good::Practice(words) => (0, question, Some(words.as_str())),
                    Good::InOrder(Level::Ambition) => (1, question, None),
                    Good::InOrder(Level::MinimumTarget) => (2, question, None),
                    Good::InOrder(Level::Statutory) => (3, question, None),
                })
            })
            .collect();
        good.sort_by_key(|(rank, ..)| *rank);
        // What has to change in one case is not praised because of another.
        let mut named: BTreeSet<&str> =
            self.changes().iter().map(|(question, _)| *question).collect();
        good.retain(|(rank, question, _)| *rank == 0 || named.insert(question));
        let words = |(_, question, words): (u8, &str, Option<&str>)| {
            let question = Clean::line(question);
            let whole = match words.filter(|words| !words.trim().is_empty()) {
                Some(words) => texts.with(
                    "report-sheet-good-practice",
                    &[("question", question.into()), ("words", Clean::line(words).into())],
                ),
                None => question,
            };
            whole.truncate(lines.min(3) * LINE)
        };
        good.into_iter().take(MOST_GOOD).map(words).collect()
    }

    /// The gravest first, each question once.
    fn changes(&self) -> Vec<(&str, &Change)> {
        let mut changes: Vec<(&str, &Change)> = self
            .items
            .iter()
            .filter_map(|item| Some((item.question.as_str(), item.change.as_ref()?)))
            .collect();
        changes.sort_by_key(|(_, change)| std::cmp::Reverse(change.severity));
        let mut named = BTreeSet::new();
        changes.retain(|(question, _)| named.insert(*question));
        changes.truncate(MOST_CHANGES);
        changes
    }

    fn metadata(&self, texts: &Texts) -> Metadata {
        let title = match self.subject {
            Subject::Case(number) => {
                texts.with("report-sheet-title-case", &[("number", Arg::plain(number))])
            }
            Subject::Month(month) => texts.with(
                "report-sheet-title-month",
                &[("month", month_name(month.first_day(), texts).into())],
            ),
        };
        let team = Clean::line(self.team);
        let subtitle = match self.caseworker {
            None => texts.with("report-sheet-subtitle", &[("team", team.into())]),
            Some(name) => texts.with(
                "report-sheet-subtitle-named",
                &[("team", team.into()), ("name", Clean::line(name).into())],
            ),
        };
        Metadata {
            kind: "learning-sheet",
            title,
            subtitle: subtitle.truncate(LINE),
            language: texts.language(),
            layout: Layout::OnePage,
            made_at: self.made_at,
            made_from: Vec::new(),
            footer: vec![texts.get("report-sheet-footer")],
        }
    }
}

fn change_blocks(question: &str, change: &Change, lines: usize, texts: &Texts) -> Vec<Block> {
    let cut = |text: Clean, most: usize| text.truncate(lines.min(most) * LINE);
    let mut blocks = vec![Block::Heading { level: 3, text: cut(Clean::line(question), 2) }];
    let legal: Vec<Clean> = change
        .legal
        .iter()
        .map(|(paragraph, verified)| {
            let words = Clean::line(paragraph);
            if *verified {
                words
            } else {
                texts.with("report-sheet-legal-unverified", &[("words", words.into())])
            }
        })
        .collect();
    let workflow = Clean::line(change.workflow.as_deref().unwrap_or_default());
    for (id, words, most) in [
        ("report-sheet-remark", Clean::line(&change.remark), 4),
        ("report-sheet-legal", Clean::join(&legal, "; "), 2),
        ("report-sheet-guidance", Clean::line(&change.guidance), MOST_LINES_OF_A_SENTENCE),
        ("report-sheet-workflow", workflow, 1),
    ] {
        if !words.is_empty() {
            let sentence = texts.with(id, &[("words", words.into())]);
            blocks.push(Block::Paragraph(cut(sentence, most)));
        }
    }
    blocks
}
