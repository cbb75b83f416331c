//! The code of good casework (da: *kodeks for god sagsbehandling*): one page from the questions that
//! the law asks, for the wall of the team.

use chrono::{DateTime, NaiveDate, Utc};

use super::document::{Block, Document, Layout, Metadata};
use super::local_time;
use super::section::Sections;
use crate::catalogue::format::long_date;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::checklist::{Checklist, Level, Purpose, Question};
use crate::domain::text::Clean;

/// What the code is made of.
#[derive(Debug, Clone, Copy)]
pub struct CodePaper<'a> {
    /// The general checklist in force.
    pub list: &'a Checklist,
    /// The day it is in force on.
    pub on: NaiveDate,
    /// The centre's name.
    pub centre: &'a str,
    /// The time that stands on the paper.
    pub made_at: DateTime<Utc>,
}

impl CodePaper<'_> {
    /// The page.
    #[must_use]
    pub fn document(&self, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        page.with("paper-code-how", &[("day", long_date(self.on, texts).into())]);
        for (place, section) in self.list.sections.iter().enumerate() {
            let questions = self.list.questions.iter();
            let lines: Vec<Clean> = questions
                .filter(|question| question.section == place && is_asked_by_law(question))
                .map(|question| line(question, texts))
                .collect();
            if !lines.is_empty() {
                page.blocks.push(Block::Heading { level: 2, text: texts.words(&section.title) });
                page.list(lines);
            }
        }
        let reference = &self.list.reference;
        let hash =
            Clean::line(&format!("{}@{} {}", reference.id, reference.version, reference.hash));
        let moment = local_time::shown(self.made_at, texts);
        let args = [
            ("label", Clean::line(&self.list.label).into()),
            ("version", Arg::plain(reference.version)),
            ("hash", Clean::line(&reference.hash).into()),
        ];
        let footer = vec![
            texts.with("report-made", &[("moment", moment.into())]),
            texts.with("report-made-from-checklist", &args),
        ];
        Document {
            meta: Metadata {
                kind: "code",
                title: texts.get("paper-title-code"),
                subtitle: Clean::line(self.centre),
                language: texts.language(),
                layout: Layout::OnePage,
                made_at: self.made_at,
                made_from: vec![("checklist", hash)],
                footer,
            },
            blocks: page.blocks,
        }
    }
}

fn is_asked_by_law(question: &Question) -> bool {
    question.level == Level::Statutory && question.purpose == Purpose::Judged
}

/// The question with its first legal basis.
fn line(question: &Question, texts: &Texts) -> Clean {
    let words = texts.words(&question.text);
    match question.legal.first() {
        Some(basis) => texts.with(
            "paper-code-line",
            &[("question", words.into()), ("law", Clean::line(&basis.text).into())],
        ),
        None => words,
    }
}
