//! What comes back: plain values with everything a screen or a command line shows. Texts from
//! outside have been through the gate. Responses are in the past tense or name a view.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::calibration::CalibrationView;
use super::handbook::{HandbookArea, HandbookPage, PageName, PracticeLine, PracticeResult};
pub use super::home::{Attention, GoOn, Home, Step, StepState};
use super::initiative::InitiativeAnswer;
use super::mirror::MirrorAnswer;
pub use super::month_check::{Check, ClosingView, Gap, GapKind};
use super::personal_data::PersonalDataAnswer;
use super::problem::Detail;
use super::request::Finding;
pub use super::settings_view::{ParameterView, SettingsView};
use super::target::TargetAnswer;
pub use super::versions::{VersionLine, Versions};
use super::{Draft, PaperAnswer, Posted, Quartered};
use crate::domain::answer::Answer;
use crate::domain::certificate::Certificate;
use crate::domain::checklist::{Checklist, Question, Severity, Words};
use crate::domain::column::Role;
use crate::domain::deadline::Judgement;
use crate::domain::month::Month;
use crate::domain::review::{Missing, Outcome, Relevance};
use crate::domain::stream::Stream;
use crate::domain::text::Clean;

/// What came of a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Response {
    /// Set up; here is the code to print.
    RecoveryCode(Clean),
    /// Another code to print; it takes the place of an earlier one when it is proved.
    NewRecoveryCode(Clean),
    /// What to do now.
    Home(Box<Home>),
    /// All months.
    Months(Vec<MonthLine>),
    /// What loading a list would do.
    ListPreview(Box<ListPreview>),
    /// What a draw would take.
    DrawPreview(DrawPreview),
    /// The month's draw.
    Certificate(Box<CertificateView>),
    /// The month's cases.
    Cases(Vec<CaseLine>),
    /// A case and its questions.
    Case(Box<CaseView>),
    /// The versions of a case's checklists.
    Versions(Versions),
    /// How the question was answered last time.
    LastTime(Option<LastTime>),
    /// What is missing in the month.
    Check(Box<Check>),
    /// Corrections and critical matters.
    Matters(Vec<MatterLine>),
    /// The copies beside the database, the newest first.
    Copies(Vec<CopyLine>),
    /// A copy took the place of the database; the name of the file that is kept aside.
    Restored(Clean),
    /// Files were written.
    Written(Vec<Clean>),
    /// Which papers there are, or how one reads.
    Paper(PaperAnswer),
    /// What matched a search.
    Found(Vec<Hit>),
    /// The settings.
    Settings(Box<SettingsView>),
    /// What came of set-ups, sealed months and receipts.
    Post(Posted),
    /// What came of a quarter.
    Quarter(Quartered),
    /// What came of initiatives and their follow-up.
    Initiative(InitiativeAnswer),
    /// What came of what others found and of the plans that answer it.
    Mirror(MirrorAnswer),
    /// Where the targets stand.
    Target(TargetAnswer),
    /// What is held about cases.
    PersonalData(Box<PersonalDataAnswer>),
    /// The rounds of calibration.
    Calibration(Box<CalibrationView>),
    /// The practice cases there are.
    PracticeCases(Vec<PracticeLine>),
    /// How the practice case went.
    PracticeResult(PracticeResult),
    /// The handbook.
    Handbook(Vec<HandbookArea>),
    /// The handbook pages that a search found, best first.
    HandbookFound(Vec<PageName>),
    /// A page of the handbook.
    HandbookPage(Box<HandbookPage>),
    /// All checklists; the versions of one after another.
    Checklists(Vec<Arc<Checklist>>),
    /// What was kept of a page; no fields when nothing was.
    Draft(Draft),
    /// A draft was kept, or taken away.
    DraftKept,
    /// Done, with nothing to show.
    Done,
}

/// A month in the list of months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthLine {
    /// Which.
    pub month: Month,
    /// Cases in the sample.
    pub cases: usize,
    /// Closed, and which version.
    pub closed: Option<i64>,
    /// Cases in error of cases counted, once closed.
    pub errors: Option<(i64, i64)>,
}

/// What loading a list would do.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPreview {
    /// Name of the file, or none.
    pub name: Clean,
    /// How it was read: encoding, delimiter, sheet; codes with values.
    pub how: Vec<Detail>,
    /// The columns with what they are used for and two examples.
    pub columns: Vec<(Clean, Role, Vec<Clean>)>,
    /// Cases that would be taken.
    pub cases: usize,
    /// Lines that repeat a case.
    pub duplicates: usize,
    /// Lines refused.
    pub refused: usize,
    /// Everything worth knowing, most important first.
    pub remarks: Vec<Detail>,
    /// Lines held back because the reference looks like a personal number.
    pub asks: Vec<u64>,
    /// Case types with their number.
    pub case_types: Vec<(Clean, usize)>,
    /// Columns that can be used as strata, with their number of values.
    pub strata: Vec<(Role, usize)>,
}

/// What a draw would take from each stratum.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawPreview {
    /// Cases in the list.
    pub frame_cases: usize,
    /// Columns that can be strata.
    pub columns: Vec<Role>,
    /// (stratum, cases, drawn).
    pub strata: Vec<(Clean, usize, usize)>,
    /// Cases drawn in all.
    pub size: usize,
    /// There is a draw already.
    pub redraw: bool,
    /// Suggested number of cases.
    pub suggested: u32,
    /// (cases in error, cases counted) of the last closed months, for what the draw will show.
    pub recent: (u64, u64),
}

/// The month's draw.
#[derive(Debug, Clone, PartialEq)]
pub struct CertificateView {
    /// The certificate, in its full form.
    pub certificate: Certificate,
    /// The team.
    pub team: Clean,
    /// The list's name.
    pub list: Clean,
    /// Lines that repeated a case.
    pub duplicates: i64,
    /// When the list was locked.
    pub locked_at: DateTime<Utc>,
    /// When it was drawn.
    pub drawn_at: DateTime<Utc>,
    /// The reason, for a redraw.
    pub reason: Option<Clean>,
    /// It was drawn again and holds, case for case.
    pub holds: bool,
}

/// A case in the list of cases.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseLine {
    /// The row's number.
    pub review_id: i64,
    /// Running number in the month.
    pub number: i64,
    /// The case reference.
    pub case_ref: Clean,
    /// Case type.
    pub case_type: Clean,
    /// How it was picked.
    pub stream: Stream,
    /// Answers given.
    pub answered: usize,
    /// Answers due.
    pub due: usize,
    /// Findings.
    pub findings: usize,
    /// The gravest.
    pub worst: Option<Severity>,
    /// How it came out.
    pub outcome: Outcome,
    /// Everything is answered and said.
    pub complete: bool,
    /// Marked for discussion.
    pub to_discuss: usize,
    /// Why it was not reviewed; the stored word.
    pub disposition: Option<String>,
    /// It is no longer in the sample.
    pub out: bool,
}

/// A case and its questions.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseView {
    /// The line of the case.
    pub line: CaseLine,
    /// Cases in the sample.
    pub of: usize,
    /// Date of the act judged.
    pub act_date: Option<NaiveDate>,
    /// Case area.
    pub area: Option<String>,
    /// Areas that can be chosen: (area, label of its list).
    pub areas: Vec<(String, Clean)>,
    /// The checklists, general first.
    pub lists: Vec<Arc<Checklist>>,
    /// The questions in the order they are asked, gated ones too.
    pub questions: Vec<QuestionView>,
    /// Index of the question to show.
    pub at: usize,
    /// The month is closed: only to be read.
    pub closed: bool,
    /// When the last answer was stored.
    pub saved_at: Option<NaiveTime>,
    /// The next case that is not done; where it is read for somebody else, of the same round.
    pub next_case: Option<i64>,
    /// It is somebody else's case, read a second time: its answers are sent back, not closed.
    pub read_for_others: bool,
    /// The same case was reviewed in the last 12 months, so it may be replaced.
    pub reviewed_within_year: bool,
    /// The papers of the practice case: (title, text).
    pub papers: Vec<(Clean, Clean)>,
    /// Why another version of a checklist is used than the date says; empty when none is.
    pub version_reason: Clean,
    /// What was just undone or redone.
    pub reversal: Option<Reversal>,
}

impl CaseView {
    /// The question behind an index.
    pub fn question(&self, index: usize) -> Option<&Question> {
        let view = self.questions.get(index)?;
        self.lists.get(view.list)?.questions.get(view.index)
    }
}

/// A question with what was answered.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionView {
    /// Index into [`CaseView::lists`].
    pub list: usize,
    /// Index into that list's questions.
    pub index: usize,
    /// Whether it is asked.
    pub relevance: Relevance,
    /// Labels of the facts that decide it.
    pub decided_by: Vec<Clean>,
    /// The answer.
    pub answer: Option<Answer>,
    /// What was said about it.
    pub finding: Finding,
    /// Severity, if it is a finding.
    pub severity: Option<Severity>,
    /// The words that are the answer, where a question asks for words.
    pub text: Clean,
    /// Marked for discussion.
    pub to_discuss: bool,
    /// What is worth sharing.
    pub good_practice: Clean,
    /// What is missing.
    pub missing: Vec<Missing>,
    /// The limit used for dates, in the unit of the question.
    pub limit: Option<u32>,
    /// The deadline worked out, for dates.
    pub judgement: Option<Judgement>,
    /// What is said about it was left without being saved.
    pub has_draft: bool,
}

/// How a question was answered last time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastTime {
    /// The answer.
    pub answer: Answer,
    /// When.
    pub on: NaiveDate,
    /// The remark.
    pub remark: Clean,
}

/// A correction or critical matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatterLine {
    /// Which case.
    pub review_id: i64,
    /// Month of the case.
    pub month: Month,
    /// Its number.
    pub number: i64,
    /// Its reference.
    pub case_ref: Clean,
    /// Which question.
    pub question: String,
    /// Its label.
    pub label: Clean,
    /// A critical matter; otherwise a correction.
    pub critical: bool,
    /// Not done yet.
    pub open: bool,
    /// What is done today, or the remark.
    pub words: Clean,
    /// By when.
    pub due: Option<NaiveDate>,
}

/// A change that was just taken back or made again, with the question's label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reversal {
    /// Taken back (da: *fortrudt*).
    Undone(Clean),
    /// Made again (da: *gentaget*).
    Redone(Clean),
}

/// Something a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it shows, in the languages there are.
    pub title: Words,
    /// The case.
    pub review_id: i64,
    /// The question.
    pub question: Option<String>,
}

/// A copy of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyLine {
    /// Its file's name.
    pub name: String,
    /// The day it was made, at the user's place, where its name says so.
    pub made: Option<NaiveDate>,
    /// And the time of that day: there may be several copies of one.
    pub at: Option<NaiveTime>,
    /// The digits of its name, by which copies sort.
    pub digits: String,
}
