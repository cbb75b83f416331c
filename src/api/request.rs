//! Every use case as a value. Requests are verbs.

use chrono::NaiveDate;

use super::calibration::Calibrations;
use super::draft::{Draft, DraftOf};
use super::handbook::PageName;
use super::initiative::Initiatives;
use super::mirror::Mirrors;
use super::paper::Papers;
use super::personal_data::PersonalData;
use super::post::Post;
use super::quarter::OfQuarter;
use super::target::Targets;
use crate::domain::answer::Answer;
use crate::domain::checklist::Severity;
use crate::domain::column::Role;
use crate::domain::month::Month;
use crate::domain::replacement::Disposition;
use crate::domain::stream::Stream;

/// Something a person wants done.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// First use: makes the database and its key. Answered by `Response::RecoveryCode`.
    SetUp(SetUp),
    /// Opens the database with the passphrase.
    Unlock(Secret),
    /// Opens it with the recovery code and sets a new passphrase.
    Recover {
        /// The printed code.
        code: Secret,
        /// The new passphrase.
        passphrase: Secret,
    },
    /// The copies beside the database. Answered by `Response::Copies`.
    ShowCopies,
    /// Puts one of them in the place of the database and opens it; what was there is kept aside.
    /// Answered by `Response::Restored`.
    Restore {
        /// Its name among the copies.
        copy: String,
        /// The passphrase; of no matter for a demonstration.
        passphrase: Secret,
    },
    /// What to do now: the team's month, or the centre's first page for who leads no team.
    ShowHome,
    /// The team's month, whoever asks. Answered by `Response::Home`.
    ShowMonth,
    /// Works in another month from here on.
    GoToMonth(Month),
    /// All months with their state.
    ShowMonths,
    /// Says what loading a list would do; changes nothing.
    PreviewList(CaseList),
    /// Loads a list as the month's sampling frame.
    LoadList(CaseList),
    /// Says what a draw would take from each stratum; changes nothing.
    PlanDraw(DrawPlan),
    /// Locks the frame, makes the seed, draws.
    Draw {
        /// What is drawn.
        plan: DrawPlan,
        /// A seed that a person typed, or none for one from the system.
        seed: Option<TypedSeed>,
        /// Why it is drawn again, when there is a draw already.
        reason: Option<String>,
    },
    /// The month's draw certificate.
    ShowCertificate,
    /// The month's cases.
    ShowCases,
    /// A case; at the question that was left unless one is named.
    OpenCase {
        /// Which case.
        review_id: i64,
        /// Which question.
        question: Option<String>,
    },
    /// Sets the date of the act judged, and the case area when the case type does not say it.
    SetAct {
        /// Which case.
        review_id: i64,
        /// Date of the act judged (da: *skæringsdato*).
        date: NaiveDate,
        /// Case area, or none for the general list alone.
        area: Option<String>,
    },
    /// The versions of a case's checklists, with what choosing another one does.
    ShowVersions {
        /// Which case.
        review_id: i64,
    },
    /// Uses another version of a checklist than the date says.
    UseVersion {
        /// Which case.
        review_id: i64,
        /// The checklist.
        checklist: String,
        /// The version.
        version: u32,
        /// Why.
        reason: String,
    },
    /// Stores an answer, or takes it away.
    Answer {
        /// Which case.
        review_id: i64,
        /// Which question.
        question: String,
        /// The answer; none takes it away.
        answer: Option<Answer>,
    },
    /// Stores what is said about a finding.
    SaveFinding {
        /// Which case.
        review_id: i64,
        /// Which question.
        question: String,
        /// All of it.
        finding: Finding,
        /// The digits in it were looked at and are not a personal number.
        not_cpr: bool,
    },
    /// Keeps what stands in the fields of a page and is not saved, so that nothing is lost; no
    /// fields take the draft away.
    KeepDraft(Draft),
    /// What was kept of a page.
    ShowDraft(DraftOf),
    /// Stores words that are the answer to a question.
    SaveText {
        /// Which case.
        review_id: i64,
        /// Which question.
        question: String,
        /// The words; none take the answer away.
        words: String,
    },
    /// Marks an answer for discussion, or takes the mark away.
    MarkToDiscuss {
        /// Which case.
        review_id: i64,
        /// Which question.
        question: String,
    },
    /// Notes good practice worth sharing; empty takes it away.
    NoteGoodPractice {
        /// Which case.
        review_id: i64,
        /// Which question.
        question: String,
        /// What is good.
        words: String,
        /// The digits in it were looked at and are not a personal number.
        not_cpr: bool,
    },
    /// Takes the last change of an answer back.
    Undo,
    /// Does it again.
    Redo,
    /// How a question was answered last time.
    ShowLastTime {
        /// Which case.
        review_id: i64,
        /// Which question.
        question: String,
    },
    /// Says why a case cannot be reviewed; the next ticket takes its place where the rule says so.
    Dispose {
        /// Which case.
        review_id: i64,
        /// Why.
        disposition: Disposition,
        /// In words.
        words: String,
    },
    /// Enters a case of another stream.
    AddCase {
        /// How it was picked.
        stream: Stream,
        /// The case reference.
        case_ref: String,
        /// Case type.
        case_type: String,
    },
    /// Everything missing in the month.
    CheckMonth,
    /// Closes the month.
    CloseMonth,
    /// Opens it again.
    ReopenMonth {
        /// Why.
        reason: String,
    },
    /// Corrections and critical matters.
    ShowMatters,
    /// Says that a correction or critical matter is done or cannot be.
    Settle {
        /// Which case.
        review_id: i64,
        /// Which question.
        question: String,
        /// A critical matter; otherwise a correction.
        critical: bool,
        /// It is done; otherwise it cannot be done.
        done: bool,
        /// When.
        on: NaiveDate,
        /// By whom: initials.
        by: String,
    },
    /// Something about papers: how one reads, or files of it.
    Paper(Papers),
    /// Cases, notes and questions of the month that match a text.
    Search {
        /// What was typed.
        text: String,
        /// The case whose questions are looked through; without one, the case that is due.
        review_id: Option<i64>,
    },
    /// The settings.
    ShowSettings,
    /// Changes settings.
    SaveSettings(Settings),
    /// Sets a new passphrase.
    ChangePassphrase {
        /// The one in use.
        old: Secret,
        /// The new one.
        new: Secret,
    },
    /// Makes another recovery code, which holds once it is proved. Answered by
    /// `Response::NewRecoveryCode`.
    MakeRecoveryCode {
        /// The passphrase in use.
        passphrase: Secret,
    },
    /// The recovery code that was shown is on paper.
    ProveRecoveryCode,
    /// Makes a verified copy now.
    CopyNow,
    /// Set-ups, sealed months and receipts.
    Post(Post),
    /// The centre's quarter.
    Quarter(OfQuarter),
    /// Initiatives and their follow-up. Answered by `Response::Initiative`.
    Initiative(Box<Initiatives>),
    /// What others found, and the plans that answer it. Answered by `Response::Mirror`.
    Mirror(Box<Mirrors>),
    /// What is to be reached. Answered by `Response::Target`.
    Target(Targets),
    /// What is held about cases. Answered by `Response::PersonalData`, or by the files written.
    PersonalData(PersonalData),
    /// Cases read by two. Answered by `Response::Calibration`.
    Calibration(Calibrations),
    /// The practice cases there are.
    ShowPractice,
    /// A practice case, on invented data in memory.
    StartPractice {
        /// Its place in the list of practice cases.
        case: usize,
    },
    /// Compares the practice case with its gold answers and goes back to real work.
    EndPractice,
    /// The handbook: all questions of all checklists.
    ShowHandbook,
    /// The handbook pages with these words, in the language of the screen.
    SearchHandbook(String),
    /// A page of the handbook.
    ShowHandbookPage(PageName),
    /// Writes a note from a calibration meeting on a page of the handbook.
    AddLocalNote {
        /// The page.
        page: PageName,
        /// What was agreed.
        words: String,
        /// The digits in it were looked at and are not a personal number.
        not_cpr: bool,
    },
    /// All checklists with all their versions.
    ShowChecklists,
}

impl Request {
    /// Whether a person would notice the wait, so that "working" is shown first.
    pub fn is_slow(&self) -> bool {
        matches!(
            self,
            Self::SetUp(_)
                | Self::Unlock(_)
                | Self::Recover { .. }
                | Self::ChangePassphrase { .. }
                | Self::MakeRecoveryCode { .. }
                | Self::PreviewList(_)
                | Self::LoadList(_)
                | Self::Draw { .. }
                | Self::CopyNow
                | Self::Paper(Papers::Show(_) | Papers::Write { .. })
                | Self::Post(Post::MakePackage { .. } | Post::TakePackages(_) | Post::LookInInbox)
        )
    }
}

/// A passphrase or code; never printed, wiped when dropped.
#[derive(Clone, PartialEq, Eq, zeroize::Zeroize, zeroize::ZeroizeOnDrop)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What first use asks for besides language and look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetUp {
    /// Leads a team.
    pub leads_team: bool,
    /// Manages a centre. Who neither leads a team nor manages a centre works in a department,
    /// which gathers the quarters of centres.
    pub manages_centre: bool,
    /// The user's name.
    pub name: String,
    /// The user's initials.
    pub initials: String,
    /// The team.
    pub team: String,
    /// The centre.
    pub centre: String,
    /// The passphrase.
    pub passphrase: Secret,
    /// Random bytes of the recovery code, shown before they are stored; none lets the program make one.
    pub recovery_code: Option<Secret>,
}

/// Where the case list comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListSource {
    /// A file.
    File(String),
    /// Lines pasted in.
    Pasted(String),
    /// Only how many cases there are; they get the ids 1 … n.
    Count(u32),
}

/// A case list to preview or load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseList {
    /// Where from.
    pub source: ListSource,
    /// What each column is used for, where the user changed it.
    pub roles: Option<Vec<Role>>,
    /// Lines whose reference looks like a personal number but is taken nevertheless.
    pub take_anyway: Vec<u64>,
}

/// What is to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawPlan {
    /// How many cases.
    pub size: u32,
    /// Column whose values are the strata, or none.
    pub strata: Option<Role>,
    /// Equal numbers a stratum; otherwise proportional.
    pub equal: bool,
    /// At least so many a stratum.
    pub minimum: u32,
}

impl DrawPlan {
    /// From the whole list, as many as the settings suggest.
    #[must_use]
    pub fn suggested() -> Self {
        Self { size: 0, strata: None, equal: false, minimum: 0 }
    }
}

/// A seed from outside the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedSeed {
    /// Its digits and letters.
    pub seed: String,
    /// Where it comes from (da: *kilde*), such as who threw the dice and when; never empty.
    pub source: String,
}

/// What is said about a finding. Empty words are none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Finding {
    /// Severity, where it is not the question's own.
    pub severity: Option<Severity>,
    /// Why.
    pub severity_reason: String,
    /// Remark.
    pub remark: String,
    /// Cause code.
    pub cause: Option<String>,
    /// Consequence code.
    pub consequence: Option<String>,
    /// What is done today about a critical matter.
    pub action: String,
    /// Whether the case is put right.
    pub cure: Cure,
}

/// Whether the case is put right (da: *rettet i sagen*).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Cure {
    /// Nothing said.
    #[default]
    NotSaid,
    /// It is to be put right.
    Open,
    /// It is put right.
    Done {
        /// When.
        on: NaiveDate,
        /// By whom: initials.
        by: String,
    },
    /// It cannot be put right.
    Cannot {
        /// When that was found.
        on: NaiveDate,
        /// By whom: initials.
        by: String,
    },
}

/// Settings a user changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// Leads a team.
    pub leads_team: bool,
    /// Manages a centre. Who neither leads a team nor manages a centre works in a department,
    /// which gathers the quarters of centres.
    pub manages_centre: bool,
    /// Name.
    pub name: String,
    /// Initials.
    pub initials: String,
    /// Team; another name ends the old team and starts a new one.
    pub team: String,
    /// Centre.
    pub centre: String,
    /// Cases a month.
    pub cases_a_month: u32,
    /// Local closing days as `MM-DD`.
    pub closing_days: Vec<String>,
    /// Case type → case area.
    pub areas: Vec<(String, String)>,
    /// Parameters of checklists that are not the standard: (checklist.parameter, value).
    pub parameters: Vec<(String, u32)>,
    /// Minutes without a key until the screen is locked; 0 never.
    pub lock_minutes: u32,
    /// Folder reports are written to.
    pub report_folder: String,
}
