//! What stands in the fields of a page and is not saved (da: *kladde*), so that it is there
//! again when the page is opened the next time, however the program ended.

use crate::domain::month::Quarter;
use crate::domain::quarter::analysis::{Part, State};

/// A page whose fields are kept while they are not saved. Passphrases, the word that confirms
/// a closing, and a name that is only printed have no place here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DraftPage {
    /// Date of the act judged and case area.
    Act,
    /// What is typed as the answer to a question.
    Answer,
    /// What is said about a finding.
    Finding,
    /// What is worth sharing.
    GoodPractice,
    /// Why another version of a checklist is used.
    Version,
    /// Why a case cannot be reviewed.
    Dispose,
    /// A case of another stream.
    AddCase,
    /// What is to be drawn.
    Draw,
    /// Why a closed month is opened again.
    Reopen,
    /// A note on a page of the handbook.
    LocalNote,
    /// Where a centre's set-up lies.
    SetupFile,
    /// Where a receipt lies.
    ReceiptFile,
    /// Where months of teams lie.
    MonthFiles,
    /// Where a file of a calibration lies.
    CalibrationFile,
    /// Where a sealed month is written.
    SendTo,
    /// A team of the centre.
    Team,
    /// The last day of a team.
    TeamEnd,
    /// What the centre asks of its teams.
    CentreRules,
    /// Why one of two contrary months holds.
    Choose,
    /// A part of the analysis of a quarter.
    AnalysisPart,
    /// Handing a quarter in, or opening it again.
    QuarterStep,
    /// Something for the registers of a centre: an initiative, a plan, a target, an audit.
    Register,
    /// Settings: who the user is.
    SettingsWho,
    /// Settings: the work.
    SettingsWork,
    /// Settings: limits of checklists.
    SettingsLimits,
    /// Settings: folders.
    SettingsFolders,
    /// Settings: when the screen is locked.
    SettingsLock,
}

impl DraftPage {
    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Answer => "answer",
            Self::Finding => "finding",
            Self::GoodPractice => "good-practice",
            Self::Version => "version",
            Self::Dispose => "dispose",
            Self::AddCase => "add-case",
            Self::Draw => "draw",
            Self::Reopen => "reopen",
            Self::LocalNote => "local-note",
            Self::SetupFile => "setup-file",
            Self::ReceiptFile => "receipt-file",
            Self::MonthFiles => "month-files",
            Self::CalibrationFile => "calibration-file",
            Self::SendTo => "send-to",
            Self::Team => "team",
            Self::TeamEnd => "team-end",
            Self::CentreRules => "centre-rules",
            Self::Choose => "choose",
            Self::AnalysisPart => "analysis-part",
            Self::QuarterStep => "quarter-step",
            Self::Register => "register",
            Self::SettingsWho => "settings-who",
            Self::SettingsWork => "settings-work",
            Self::SettingsLimits => "settings-limits",
            Self::SettingsFolders => "settings-folders",
            Self::SettingsLock => "settings-lock",
        }
    }

    /// Whether each month has one of its own.
    #[must_use]
    pub fn is_of_a_month(self) -> bool {
        matches!(self, Self::AddCase | Self::Draw | Self::Reopen)
    }
}

/// Which page, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DraftOf {
    /// The page.
    pub page: DraftPage,
    /// The case, if it is about one.
    pub review_id: Option<i64>,
    /// The question, or the quarter with the part or step of its analysis, if it is about one.
    pub question: Option<String>,
}

impl DraftOf {
    /// A page about no case.
    #[must_use]
    pub fn page(page: DraftPage) -> Self {
        Self { page, review_id: None, question: None }
    }

    /// A page about a case.
    #[must_use]
    pub fn case(page: DraftPage, review_id: i64) -> Self {
        Self { page, review_id: Some(review_id), question: None }
    }

    /// A part of the analysis of a quarter.
    #[must_use]
    pub fn analysis_part(quarter: Quarter, part: Part) -> Self {
        let subject = format!("{quarter}:{}", part.word());
        Self { question: Some(subject), ..Self::page(DraftPage::AnalysisPart) }
    }

    /// A step of a quarter.
    #[must_use]
    pub fn quarter_step(quarter: Quarter, to: State) -> Self {
        let subject = format!("{quarter}:{}", to.word());
        Self { question: Some(subject), ..Self::page(DraftPage::QuarterStep) }
    }

    /// A page about a question of a case.
    #[must_use]
    pub fn question(page: DraftPage, review_id: i64, question: &str) -> Self {
        Self { page, review_id: Some(review_id), question: Some(question.to_owned()) }
    }
}

/// Fields that hold something else than what is stored: (name, text). A choice is the place of
/// what is chosen, a tick 0 or 1.
pub type Fields = Vec<(String, String)>;

/// A page's fields that are not saved; none when everything is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Whose they are.
    pub of: DraftOf,
    /// The fields.
    pub fields: Fields,
}
