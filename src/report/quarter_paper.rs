//! What a centre's quarter is made of on paper, and the analysis (da: *analyse*): the text in its
//! seven parts, the figures behind it, the caveats, what the words mean.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::document::{Block, Cell, Document, Layout, Metadata};
use super::local_time;
use super::quarter_tables as tables;
use super::section::Sections;
use super::writer::PROGRAM;
use crate::catalogue::sentences::analysis as analysis_words;
use crate::catalogue::sentences::caveats::Facts;
use crate::catalogue::sentences::quarter_lines::{period, quarter_name};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::checklist::{ChecklistRef, Words};
use crate::domain::initiative::criterion::Declared;
use crate::domain::initiative::effect::Effect;
use crate::domain::initiative::follow_up::FollowUp;
use crate::domain::initiative::promise::Promise;
use crate::domain::initiative::state::State as Standing;
use crate::domain::initiative::{Initiative, Participant};
use crate::domain::month::Quarter;
use crate::domain::quarter::analysis::{Part, State};
use crate::domain::quarter::figures::QuarterFigures;
use crate::domain::quarter::submission::Source;
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::text::Clean;

/// Everything that is known of a quarter.
#[derive(Debug, Clone)]
pub struct QuarterPaper {
    /// The centre's name.
    pub centre: String,
    /// The quarter.
    pub quarter: Quarter,
    /// Its figures: those submitted, once it is.
    pub figures: QuarterFigures,
    /// What the checklists say about its questions.
    pub facts: Facts,
    /// Case areas: (id, what it is called).
    pub areas: Vec<(String, Words)>,
    /// The share not in order that a question is to come down to.
    pub goals: BTreeMap<QuestionKey, f64>,
    /// The text, by part.
    pub parts: Vec<(Part, String)>,
    /// Where it stands.
    pub state: State,
    /// How it was handed in; none while it is not.
    pub signed: Option<Signed>,
    /// Other months count now than those that were handed in.
    pub is_overtaken: bool,
    /// The months it rests on.
    pub sources: Vec<Source>,
    /// The checklists they were judged by.
    pub checklists: Vec<ChecklistRef>,
    /// The initiatives that its follow-up is about.
    pub initiatives: Vec<InitiativePaper>,
    /// The time that stands on the paper: that of handing in, once it is, so that the paper is the
    /// same whenever it is made again.
    pub made_at: DateTime<Utc>,
}

/// How a quarter was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// 1, and one more after each reopening.
    pub version: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// The centre manager.
    pub by: String,
    /// Why although something stood against it; empty for nothing.
    pub despite: String,
    /// SHA-256 of what was handed in.
    pub sha256: String,
}

/// An initiative and what is known of its effect.
#[derive(Debug, Clone, PartialEq)]
pub struct InitiativePaper {
    /// Its number.
    pub initiative_id: i64,
    /// What it says.
    pub initiative: Initiative,
    /// Where it stands, and since when.
    pub state: (Standing, Option<NaiveDate>),
    /// Who must take part.
    pub participants: Vec<Participant>,
    /// The criterion in force.
    pub declared: Option<Declared>,
    /// What the criterion can show.
    pub promise: Option<Promise>,
    /// What was written about it in the quarter, the newest.
    pub entry: Option<FollowUp>,
    /// What the figures say.
    pub effect: Option<Effect>,
}

impl QuarterPaper {
    /// The analysis.
    #[must_use]
    pub fn analysis(&self, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        self.front(&mut page);
        self.written(&mut page);
        self.figures(&mut page);
        self.document("analysis", "paper-title-analysis", page)
    }

    /// What stands first: whose, when, how complete, and where it stands.
    pub(super) fn front(&self, page: &mut Sections<'_>) {
        let done = &self.figures.completion;
        let share = |part: u64, of: u64| Cell::Share {
            errors: super::section::whole(part),
            n: super::section::whole(of),
        };
        let expected = done.months + done.missing.len() as u64;
        let text = |words: &str| Cell::Text(Clean::line(words));
        let state = Cell::Text(analysis_words::state(self.state, page.texts));
        let mut pairs = vec![
            ("paper-front-centre", text(&self.centre)),
            ("paper-front-period", Cell::Text(quarter_name(self.quarter, page.texts))),
            ("paper-front-state", state),
            ("paper-front-months", share(done.months, expected)),
            ("paper-front-reviewed", share(done.reviewed, done.planned)),
            ("paper-front-in-error", super::section::weighted_cell(&self.figures.share)),
        ];
        if let Some(signed) = &self.signed {
            pairs.push(("paper-front-version", Cell::Count(i64::from(signed.version))));
            pairs.push(("paper-front-signed", text(&signed.by)));
            let at = local_time::shown(signed.at, page.texts);
            pairs.push(("paper-front-signed-at", Cell::Text(at)));
            if !signed.despite.is_empty() {
                pairs.push(("paper-front-despite", text(&signed.despite)));
            }
        }
        page.values(pairs);
        if self.signed.is_none() {
            page.note("not-submitted", page.texts.get("paper-not-submitted"));
        }
        if self.is_overtaken {
            page.note("overtaken", page.texts.get("analysis-overtaken"));
        }
    }

    /// The seven parts as they were written.
    pub(super) fn written(&self, page: &mut Sections<'_>) {
        for part in Part::ALL {
            page.titled(analysis_words::part(part, page.texts), 0);
            let words = self.parts.iter().find(|(own, _)| *own == part);
            match words.filter(|(_, words)| !words.trim().is_empty()) {
                Some((_, words)) => {
                    for paragraph in words.split("\n\n") {
                        page.says(Clean::block(paragraph));
                    }
                }
                None => page.sentence("analysis-lack-words"),
            }
        }
    }

    /// All figures, the caveats, and what the words mean.
    pub(super) fn figures(&self, page: &mut Sections<'_>) {
        let figures = &self.figures;
        tables::completion(page, figures);
        tables::run(page, figures);
        tables::good(page, figures, &self.facts);
        tables::kinds(page, &figures.findings);
        tables::repeated(page, &figures.findings, &self.facts);
        tables::teams(page, figures);
        tables::ladder(page, figures, (&self.areas, &self.facts));
        tables::focus(page, figures);
        tables::questions(page, figures, &self.facts);
        page.caveats(&figures.caveats, &self.facts);
        definitions(page);
    }

    /// A paper about the quarter.
    pub(super) fn document(&self, kind: &'static str, title: &str, page: Sections<'_>) -> Document {
        let texts = page.texts;
        let (from, to) = (self.figures.from, self.figures.to);
        let name = match from.quarter() == to.quarter() {
            true => period(from, to, texts),
            false => Clean::line(&to.quarter().year().to_string()),
        };
        let made_from = made_from(&self.sources, &self.checklists, self.signed.as_ref());
        let mut footer = footer(self.made_at, &made_from, texts);
        // Where the hashes stand in an appendix, or mean nothing to the reader, the file's
        // properties are enough.
        if matches!(kind, "submission" | "year-folder" | "committee") {
            footer.truncate(1);
        }
        Document {
            meta: Metadata {
                kind,
                title: texts.with(title, &[("period", name.into())]),
                subtitle: Clean::line(&self.centre),
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

/// What every paper with figures means by its words.
pub(super) fn definitions(page: &mut Sections<'_>) {
    page.definitions(&[
        ("paper-word-in-error", "paper-means-in-error-long"),
        ("paper-word-share", "paper-means-share"),
        ("paper-word-interval", "paper-means-interval"),
        ("paper-word-random", "paper-means-random"),
        ("paper-word-finding", "report-definition-findings"),
        ("paper-word-not-in-order", "paper-means-questions"),
    ]);
}

/// Packages, checklists and the submission a paper rests on, by their hashes.
pub(super) fn made_from(
    sources: &[Source],
    checklists: &[ChecklistRef],
    signed: Option<&Signed>,
) -> Vec<(&'static str, Clean)> {
    let package = |of: &Source| {
        let name = format!("{} {} v{} {}", of.team, of.month, of.version, of.sha256);
        ("package", Clean::line(&name))
    };
    let checklist = |of: &ChecklistRef| {
        ("checklist", Clean::line(&format!("{}@{} {}", of.id, of.version, of.hash)))
    };
    let submission = signed.map(|signed| ("submission", Clean::line(&signed.sha256)));
    let packages = sources.iter().map(package);
    packages.chain(checklists.iter().map(checklist)).chain(submission).collect()
}

/// When it was made, by what, and from how many sources; the hashes are in the file itself.
pub(super) fn footer(
    made_at: DateTime<Utc>,
    made_from: &[(&'static str, Clean)],
    texts: &Texts,
) -> Vec<Clean> {
    let moment = local_time::shown(made_at, texts);
    if made_from.is_empty() {
        return vec![texts.with("report-made", &[("moment", moment.into())])];
    }
    let count = |name: &str| made_from.iter().filter(|(own, _)| *own == name).count();
    let mut lines = vec![texts.with(
        "paper-made",
        &[
            ("moment", moment.into()),
            ("program", Clean::symbol(PROGRAM).into()),
            ("packages", Arg::from(count("package"))),
            ("checklists", Arg::from(count("checklist"))),
        ],
    )];
    lines.extend(made_from.iter().map(|(name, value)| {
        let name = Clean::symbol(name);
        texts.with("paper-made-from", &[("name", name.into()), ("value", value.into())])
    }));
    lines
}

/// Room for a signature.
pub(super) fn signature(page: &mut Sections<'_>) {
    page.heading("paper-signature");
    for id in ["paper-signature-name", "paper-signature-date"] {
        page.blocks.push(Block::Writing { label: page.texts.get(id), lines: 1 });
    }
}
