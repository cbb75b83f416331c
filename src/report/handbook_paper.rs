//! The handbook on paper (da: *kvalitetshåndbog*): what is new in each checklist, then a page of text
//! for each question, with what was agreed here and when.

use chrono::{DateTime, NaiveDate, Utc};

use super::document::{Block, Cell, Document, Layout, Metadata};
use super::local_time;
use super::section::Sections;
use crate::catalogue::format::short_date;
use crate::catalogue::handbook;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::checklist::{Checklist, Purpose, Question, Words};
use crate::domain::checklist_change::changes;
use crate::domain::text::Clean;

/// What the handbook is made of.
#[derive(Debug)]
pub struct HandbookPaper<'a> {
    /// The areas in the order they are printed.
    pub areas: Vec<AreaPart<'a>>,
    /// The unit whose notes are in it.
    pub unit: &'a str,
    /// The time that stands on the paper.
    pub made_at: DateTime<Utc>,
}

/// The questions of one checklist.
#[derive(Debug)]
pub struct AreaPart<'a> {
    /// What it is called.
    pub title: &'a Words,
    /// Its versions in force, the first one first.
    pub versions: Vec<&'a Checklist>,
    /// Its questions in the order they are asked, each in all its meanings.
    pub entries: Vec<EntryPart<'a>>,
}

/// A question in one of its meanings.
#[derive(Debug)]
pub struct EntryPart<'a> {
    /// The version it is read from.
    pub list: &'a Checklist,
    /// The question.
    pub question: &'a Question,
    /// What was agreed here, the newest first: day, initials, words.
    pub notes: Vec<(NaiveDate, String, String)>,
}

impl HandbookPaper<'_> {
    /// The handbook.
    #[must_use]
    pub fn document(&self, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        page.sentence("paper-handbook-how");
        let mut made_from = Vec::new();
        for (place, area) in self.areas.iter().enumerate() {
            if place > 0 {
                page.blocks.push(Block::PageBreak);
            }
            page.titled(texts.words(area.title), 0);
            whats_new(&mut page, &area.versions);
            for entry in &area.entries {
                question(&mut page, entry);
            }
            made_from.extend(area.versions.iter().map(|list| {
                let reference = &list.reference;
                let name = format!("{}@{} {}", reference.id, reference.version, reference.hash);
                ("checklist", Clean::line(&name))
            }));
        }
        let moment = local_time::shown(self.made_at, texts);
        Document {
            meta: Metadata {
                kind: "handbook",
                title: texts.get("paper-title-handbook"),
                subtitle: Clean::line(self.unit),
                language: texts.language(),
                layout: Layout::Pages,
                made_at: self.made_at,
                made_from,
                footer: vec![texts.with("report-made", &[("moment", moment.into())])],
            },
            blocks: page.blocks,
        }
    }
}

/// What the newest version in force has that the one before it had not, and what can therefore not
/// be compared.
fn whats_new(page: &mut Sections<'_>, versions: &[&Checklist]) {
    let [.., before, now] = versions else { return };
    let texts = page.texts;
    let name = |list: &Checklist| {
        Clean::line(&format!("{}@{}", list.reference.id, list.reference.version))
    };
    let (earlier, later) = (name(before), name(now));
    let args = [("before", earlier.into()), ("now", later.into())];
    page.titled(texts.with("paper-handbook-new", &args), 1);
    let found = changes(before, now, Purpose::Judged);
    page.with(
        "difference-summary",
        &[
            ("gone", found.gone.len().into()),
            ("new", found.new.len().into()),
            ("meaning", found.other_meaning.len().into()),
        ],
    );
    page.with(
        "difference-comparable",
        &[("count", found.comparable().into()), ("amended", found.amended.len().into())],
    );
    if let Some(rule) = &now.transition {
        page.says(texts.words(rule));
    }
    let named = |question: &Question| {
        Clean::join([&Clean::line(&question.label), &texts.words(&question.text)], "  ")
    };
    let lists = [
        ("difference-gone", found.gone.iter().map(|gone| named(gone)).collect::<Vec<_>>()),
        ("difference-new", found.new.iter().map(|new| named(new)).collect()),
        ("difference-meaning", found.other_meaning.iter().map(|(_, now)| named(now)).collect()),
    ];
    for (heading, questions) in lists {
        if !questions.is_empty() {
            page.titled(texts.get(heading), 2);
            page.list(questions);
        }
    }
}

/// What was agreed here stands first, then what the handbook says.
fn question(page: &mut Sections<'_>, entry: &EntryPart<'_>) {
    let (texts, question) = (page.texts, entry.question);
    let title = [Clean::line(&question.label), texts.words(&question.text)];
    page.titled(Clean::join(&title, "  "), 1);
    if !entry.notes.is_empty() {
        page.titled(texts.get("handbook-notes"), 2);
        let note = |(on, by, words): &(NaiveDate, String, String)| {
            let args = [
                ("date", short_date(*on).into()),
                ("by", Clean::line(by).into()),
                ("words", Clean::block(words).into()),
            ];
            texts.with("handbook-note", &args)
        };
        page.list(entry.notes.iter().map(note).collect());
    }
    let text = handbook::page(&question.id, question.meaning);
    said(page, "guidance-definition", text.map(|text| &text.definition));
    said(page, "guidance-judge", Some(&question.guidance));
    said(page, "guidance-error-when", Some(&question.error_when));
    examples(page, "guidance-in-order", &question.examples_in_order);
    examples(page, "guidance-not-in-order", &question.examples_not);
    said(page, "guidance-borderline", text.map(|text| &text.borderline));
    said(page, "guidance-law-plain", text.map(|text| &text.law_plain));
    law(page, question);
    about(page, entry);
}

fn said(page: &mut Sections<'_>, heading: &str, words: Option<&Words>) {
    let words = words.map(|words| page.texts.words(words)).unwrap_or_default();
    if !words.is_empty() {
        page.titled(page.texts.get(heading), 2);
        page.says(words);
    }
}

fn examples(page: &mut Sections<'_>, heading: &str, examples: &[Words]) {
    if !examples.is_empty() {
        let texts = page.texts;
        page.titled(texts.get(heading), 2);
        page.list(examples.iter().map(|example| texts.words(example)).collect());
    }
}

/// The paragraphs, each with whether a lawyer has read it against the act.
fn law(page: &mut Sections<'_>, question: &Question) {
    let texts = page.texts;
    let line = |basis: &crate::domain::checklist::LegalBasis| {
        let state = match &basis.verified {
            Some((day, by)) => {
                let args = [("date", short_date(*day).into()), ("by", Clean::line(by).into())];
                texts.with("guidance-verified", &args)
            }
            None => texts.get("guidance-not-verified"),
        };
        let doubt = basis.doubt.as_ref().map(|doubt| texts.words(doubt)).unwrap_or_default();
        let parts = [Clean::line(&basis.text), state, doubt];
        let parts: Vec<Clean> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Clean::join(&parts, " · ")
    };
    if !question.legal.is_empty() {
        page.titled(texts.get("guidance-law"), 2);
        page.list(question.legal.iter().map(line).collect());
    }
}

/// Where to look, whom to ask, and from which version it is read.
fn about(page: &mut Sections<'_>, entry: &EntryPart<'_>) {
    let (texts, question) = (page.texts, entry.question);
    let version = texts.with(
        "guidance-version",
        &[
            ("label", Clean::line(&entry.list.label).into()),
            ("version", Arg::plain(entry.list.reference.version)),
        ],
    );
    let line =
        |text: &Option<Words>| text.as_ref().map(|text| texts.words(text)).unwrap_or_default();
    let pairs = [
        ("guidance-look-in", texts.words(&question.look_in)),
        ("guidance-workflow", line(&question.workflow)),
        ("guidance-contact", line(&question.contact)),
        ("guidance-list", version),
    ];
    let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    page.values(pairs.map(|(id, value)| (id, Cell::Text(value))).collect());
}
