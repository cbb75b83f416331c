//! The centre's quarter (da: *kvartal*): its figures, what is behind each of them, and the analysis
//! that is written from them and submitted.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::domain::answer::Verdict;
use crate::domain::checklist::{Severity, Words};
use crate::domain::month::{Month, Quarter};
use crate::domain::quarter::analysis::{Lack, Part, State};
use crate::domain::quarter::figures::QuarterFigures;
use crate::domain::quarter::material::QuestionFacts;
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::record::Cured;
use crate::domain::review::Outcome;
use crate::domain::statistics::run_chart::RunChart;
use crate::domain::text::Clean;

/// Something a person wants to know or do about a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfQuarter {
    /// The figures of a period. Answered by [`Quartered::Figures`].
    Show(Period),
    /// One question over the quarters up to the period's last. Answered by [`Quartered::Question`].
    ShowQuestion {
        /// The question.
        key: QuestionKey,
        /// The last quarter.
        to: Quarter,
    },
    /// The cases behind a figure. Answered by [`Quartered::Behind`].
    ShowBehind {
        /// The figure's period.
        period: Period,
        /// Which of its cases.
        of: Behind,
    },
    /// The analysis as far as it is written. Answered by [`Quartered::Analysis`].
    ShowAnalysis(Quarter),
    /// Writes a part of it. Answered by [`Quartered::Analysis`].
    WritePart {
        /// The quarter.
        quarter: Quarter,
        /// The part.
        part: Part,
        /// Its words.
        words: String,
        /// What looks like a CPR number is none.
        not_cpr: bool,
    },
    /// Takes the quarter to another state. Answered by [`Quartered::Analysis`].
    GoTo {
        /// The quarter.
        quarter: Quarter,
        /// Where to.
        state: State,
        /// Why: asked for when it is reopened, and when it is submitted with something missing.
        reason: String,
        /// The centre manager's name, when it is submitted.
        signed_by: String,
    },
}

/// What figures are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// The first month.
    pub from: Month,
    /// The last one.
    pub to: Month,
    /// A case area; none is all.
    pub area: Option<String>,
}

impl Period {
    /// A whole quarter, all areas.
    #[must_use]
    pub fn quarter(quarter: Quarter) -> Self {
        let [from, _, to] = quarter.months();
        Self { from, to, area: None }
    }
}

/// Which cases are behind a figure: those for which everything that is given holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Behind {
    /// Of this team.
    pub team: Option<String>,
    /// Of this month.
    pub month: Option<Month>,
    /// In which this question was not in order.
    pub question: Option<QuestionKey>,
    /// With a finding of this kind of error; empty for questions without a category.
    pub category: Option<String>,
    /// With a finding of this cause; empty for none given.
    pub cause: Option<String>,
    /// In error or critical: with a finding of at least this severity.
    pub severity: Option<Severity>,
    /// With a finding of this severity and no other.
    pub exactly: Option<Severity>,
    /// With something worth sharing.
    pub good_practice: bool,
}

/// What comes back.
#[derive(Debug, Clone, PartialEq)]
pub enum Quartered {
    /// Figures.
    Figures(Box<FiguresView>),
    /// A question over time.
    Question(Box<QuestionView>),
    /// Cases.
    Behind(BehindView),
    /// The analysis.
    Analysis(Box<AnalysisView>),
}

/// Figures, and what the checklists say about the questions in them.
#[derive(Debug, Clone, PartialEq)]
pub struct FiguresView {
    /// The centre's name.
    pub centre: Clean,
    /// The figures.
    pub figures: QuarterFigures,
    /// What the checklists say about the questions.
    pub questions: BTreeMap<QuestionKey, QuestionFacts>,
    /// Case areas that have a checklist: (id, what it is called).
    pub areas: Vec<(String, Words)>,
    /// The share not in order that a question is to come down to, where that was decided.
    pub goals: BTreeMap<QuestionKey, f64>,
    /// The share in error that all cases are to come down to, where that was decided.
    pub goal: Option<f64>,
}

/// A question over time.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionView {
    /// The question.
    pub key: QuestionKey,
    /// What the checklists say about it.
    pub facts: Option<QuestionFacts>,
    /// (quarter, not in order, cases it was looked at in) from the first one in which it was asked,
    /// the latest last; later ones in which it was not asked have none.
    pub quarters: Vec<(Quarter, u64, u64)>,
    /// Whether they show a lasting shift; none before it was asked.
    pub run_chart: Option<RunChart>,
    /// The share not in order that it is to come down to, where that was decided.
    pub goal: Option<f64>,
}

/// The cases behind a figure.
#[derive(Debug, Clone, PartialEq)]
pub struct BehindView {
    /// The cases, by month, team and number.
    pub cases: Vec<CaseBehind>,
    /// There are more than anybody reads: only the first ones are here.
    pub is_cut: bool,
}

/// A case behind a figure. It has a running number, and a reference only where the centre asks
/// for it.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseBehind {
    /// The team.
    pub team: Clean,
    /// The month.
    pub month: Month,
    /// Running number in the month.
    pub number: i64,
    /// Case reference, if the package holds one.
    pub reference: Option<Clean>,
    /// Case area.
    pub area: Option<Clean>,
    /// How it came out.
    pub outcome: Outcome,
    /// The draw it came from: its label. *Why this case?* is answered by its certificate.
    pub draw: Option<Clean>,
    /// The answers that the figure is about.
    pub answers: Vec<AnswerBehind>,
}

/// An answer behind a figure.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerBehind {
    /// The checklist it belongs to.
    pub checklist: Clean,
    /// The question; its page of the handbook has the same name.
    pub key: QuestionKey,
    /// The judgement.
    pub verdict: Option<Verdict>,
    /// Severity of the finding.
    pub severity: Option<Severity>,
    /// Cause code.
    pub cause: Option<Clean>,
    /// Consequence code.
    pub consequence: Option<Clean>,
    /// Whether it was put right when the month was closed.
    pub cured: Option<Cured>,
    /// The reviewer's words, if the package holds them.
    pub remarks: Vec<Clean>,
}

/// The analysis of a quarter.
#[derive(Debug, Clone, PartialEq)]
pub struct AnalysisView {
    /// The quarter.
    pub quarter: Quarter,
    /// Where it stands.
    pub state: State,
    /// How it came there.
    pub steps: Vec<StepLine>,
    /// The seven parts, in order.
    pub parts: Vec<PartView>,
    /// The figures it is about: those that were submitted, while it is.
    pub figures: FiguresView,
    /// It is submitted, and other months count now than then.
    pub is_overtaken: bool,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartView {
    /// Which.
    pub part: Part,
    /// Its words.
    pub words: Clean,
    /// What a good text has and this has not.
    pub lacks: Vec<Lack>,
}

/// A step of a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    /// Where it led.
    pub state: State,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom: initials.
    pub by: Clean,
    /// Why, where a reason was given.
    pub reason: Clean,
    /// Version, signature and SHA-256 of what was submitted.
    pub submitted: Option<(u32, Clean, Clean)>,
}
