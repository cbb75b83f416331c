//! What travels between a team and its centre (da: *post*): set-ups, sealed months, receipts, and
//! the centre's view of what has come.

use chrono::{DateTime, NaiveDate, Utc};

pub use super::centre::{CentreHome, SetupStand, TeamMonth, VersionHere};
use crate::domain::centre_setup::Changed;
pub use crate::domain::delivery::{CaseCounts, CellState, Fate, Level};
use crate::domain::month::{Month, Quarter};
use crate::domain::month_change::MonthChange;
use crate::domain::text::Clean;

/// Something a person wants done with what travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Post {
    /// The teams of the centre. Answered by [`Posted::Teams`].
    ShowTeams,
    /// Adds a team to the centre or changes it. Answered by [`Posted::Teams`].
    SaveTeam {
        /// Its name.
        name: String,
        /// Cases planned a month.
        cases_a_month: u32,
        /// First day of its validity.
        valid_from: NaiveDate,
    },
    /// Ends a team; what it sent is kept. Answered by [`Posted::Teams`].
    EndTeam {
        /// Its name.
        name: String,
        /// Its last day.
        last_day: NaiveDate,
    },
    /// What the centre asks of its teams. Answered by [`Posted::Centre`].
    ShowCentre,
    /// Changes that. Answered by [`Posted::Centre`].
    SaveCentre(CentreRules),
    /// Writes the centre's set-up file. Answered by [`Posted::SetupWritten`].
    WriteSetup {
        /// The file; none for its usual name in the folder of reports.
        to: Option<String>,
    },
    /// What a set-up file says and changes; nothing is changed. Answered by [`Posted::Setup`].
    ReadSetup(String),
    /// Takes a set-up file in use. Answered by [`Posted::Setup`].
    TakeSetup {
        /// The file.
        path: String,
        /// The six words were compared with the centre; needed for a key that is not in use.
        words_compared: bool,
    },
    /// What would travel of the closed month; nothing is written. Answered by [`Posted::Package`].
    ShowPackage,
    /// What would travel of the submitted quarter; nothing is written. Answered by
    /// [`Posted::Package`].
    ShowQuarterPackage(Quarter),
    /// Makes the sealed file of a submitted quarter. Answered by [`Posted::Package`].
    MakeQuarterPackage {
        /// The quarter.
        quarter: Quarter,
        /// The file; none for its usual name in the folder of reports.
        to: Option<String>,
    },
    /// Makes the sealed file of a closed month. Answered by [`Posted::Package`].
    MakePackage {
        /// The file; none for its usual name in the folder of reports.
        to: Option<String>,
    },
    /// What files are, without taking anything in. Answered by [`Posted::Files`].
    LookAt(Vec<String>),
    /// Takes in months from files and folders, each by itself. Answered by [`Posted::Files`].
    TakePackages(Vec<String>),
    /// Trusts who signed a file, then takes it in. Answered by [`Posted::Files`].
    TrustSender {
        /// The file.
        path: String,
        /// The six words were compared with the team.
        words_compared: bool,
        /// The team's earlier keys are trusted no longer.
        instead: bool,
    },
    /// Says which of two contrary months holds. Answered by [`Posted::Matrix`] of the month.
    Choose {
        /// SHA-256 of its content, or enough of its beginning.
        sha256: String,
        /// Why.
        reason: String,
    },
    /// Takes in the centre's receipt. Answered by [`Posted::Receipt`].
    TakeReceipt(String),
    /// What lies in the watched folder. Answered by [`Posted::Inbox`].
    LookInInbox,
    /// The centre's first page. Answered by [`Posted::CentreHome`].
    ShowCentreHome {
        /// A month of the quarter that stands last; none for the one that is due.
        until: Option<Month>,
    },
    /// The same when something has changed in the watched folder. Answered by
    /// [`Posted::CentreHome`] or [`Posted::NothingNew`].
    Watch {
        /// A month of the quarter that stands last; none for the one that is due.
        until: Option<Month>,
    },
    /// All that is here of a team's month. Answered by [`Posted::TeamMonth`].
    ShowTeamMonth {
        /// The team.
        team: String,
        /// The month.
        month: Month,
    },
    /// Team by month. Answered by [`Posted::Matrix`].
    ShowMatrix {
        /// The first month.
        from: Month,
        /// The last month.
        to: Month,
    },
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Posted {
    /// The teams of the centre.
    Teams(Vec<TeamLine>),
    /// What the centre asks of its teams.
    Centre(CentreRules),
    /// The set-up file was written and read back.
    SetupWritten(SetupWritten),
    /// What a set-up says; `in_force` tells whether it is in use now.
    Setup(Box<SetupView>),
    /// The sealed file was written and read back, or what would be in it.
    Package(Box<PackageMade>),
    /// What each file is and what came of it.
    Files(Vec<FileLine>),
    /// The receipt was taken in.
    Receipt(ReceiptView),
    /// What lies in the watched folder, and the last files looked at.
    Inbox(Box<Inbox>),
    /// Team by month.
    Matrix(Box<Matrix>),
    /// The centre's first page.
    CentreHome(Box<CentreHome>),
    /// The watched folder holds what it held before.
    NothingNew,
    /// All that is here of a team's month.
    TeamMonth(Box<TeamMonth>),
}

/// A team of the centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamLine {
    /// Its name.
    pub name: Clean,
    /// Cases planned a month.
    pub cases_a_month: u32,
    /// First day of its validity.
    pub valid_from: NaiveDate,
    /// Last day, if it has ended.
    pub valid_to: Option<NaiveDate>,
    /// How many of its keys are trusted.
    pub keys: usize,
}

/// What a centre asks of its teams, and where it looks for their files.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CentreRules {
    /// The department above it; may be empty.
    pub department: String,
    /// Working day of the next month a month must be in by; 0 is the month's own last one.
    pub deadline: u32,
    /// Months come with their case references.
    pub wants_references: bool,
    /// Months come with the reviewer's words.
    pub wants_remarks: bool,
    /// Folder that is looked in for new files; empty for none.
    pub inbox: String,
}

/// A set-up file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetupWritten {
    /// Where it lies.
    pub file: Clean,
    /// Its number.
    pub number: i64,
    /// The words of the centre's keys, to be read to every team.
    pub words: Clean,
    /// How many teams are in it.
    pub teams: usize,
    /// How many checklists are in force.
    pub checklists: usize,
    /// It says the same as the one given out before, and has its number.
    pub same: bool,
}

/// How the keys of a set-up stand to those in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// No centre is known yet.
    First,
    /// Those in use.
    Known,
    /// Other ones: to be said aloud.
    Other,
}

/// What a set-up says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetupView {
    /// Who gave it out: a centre, or a department.
    pub centre: Clean,
    /// Which of the two.
    pub level: Level,
    /// The department; may be empty.
    pub department: Clean,
    /// Its number.
    pub number: i64,
    /// When it was given out.
    pub issued_on: NaiveDate,
    /// The words of its keys.
    pub words: Clean,
    /// How its keys stand to those in use.
    pub keys: Keys,
    /// It is in use.
    pub in_force: bool,
    /// What changed since the one in use; empty for the first.
    pub changes: Vec<SetupChange>,
    /// The user's team is among its teams.
    pub team_listed: bool,
    /// How many teams it has.
    pub teams: usize,
    /// The deadline rule.
    pub deadline: u32,
    /// How many checklists of the municipality's own it brings.
    pub own_checklists: usize,
    /// Months come with their case references.
    pub wants_references: bool,
    /// Months come with the reviewer's words.
    pub wants_remarks: bool,
}

/// One change from a set-up to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetupChange {
    /// What it is about.
    pub what: Changed,
    /// Before; empty for something new.
    pub before: Clean,
    /// After; empty for something gone.
    pub after: Clean,
}

/// A closed month or a submitted quarter on its way: what travels, and the sealed file once it was written and read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageMade {
    /// Where it lies; empty when it was not written just now.
    pub file: Clean,
    /// Whom it is for: a centre gets a month, a department a quarter.
    pub level: Level,
    /// The team, or the centre.
    pub team: Clean,
    /// The month; the last one of a quarter.
    pub month: Month,
    /// The closing's version, or the submission's.
    pub version: i64,
    /// SHA-256 of the content.
    pub sha256: Clean,
    /// The words of the content.
    pub words: Clean,
    /// The words of this desk's keys, by which the centre knows the sender.
    pub sender_words: Clean,
    /// The centre it is sealed for.
    pub recipient: Clean,
    /// The words of the centre's keys.
    pub recipient_words: Clean,
    /// What is in it.
    pub counts: CaseCounts,
    /// Case references that go with it.
    pub references: usize,
    /// Remarks that go with it.
    pub remarks: usize,
    /// References and remarks kept back because they look like personal numbers.
    pub kept_back: usize,
    /// It was made before and is the same file, byte for byte.
    pub again: bool,
    /// The centre wants case references.
    pub wants_references: bool,
    /// The centre wants the reviewer's words.
    pub wants_remarks: bool,
    /// When the centre took it in, once its receipt is here.
    pub received_at: Option<DateTime<Utc>>,
}

/// A file and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLine {
    /// The file's name.
    pub name: Clean,
    /// Where it lies.
    pub path: Clean,
    /// What became of it.
    pub fate: Fate,
    /// What it says about itself; none when it could not be read.
    pub about: Option<FileAbout>,
    /// When it was taken in, if it was.
    pub received_at: Option<DateTime<Utc>>,
    /// What differs from the version that counted before.
    pub changes: Vec<MonthChange>,
    /// The receipt for the team, if it was written.
    pub receipt: Option<Clean>,
}

/// What a sealed month says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileAbout {
    /// The team.
    pub team: Clean,
    /// The centre it names.
    pub centre: Clean,
    /// The month.
    pub month: Month,
    /// The closing's version.
    pub version: i64,
    /// SHA-256 of the content.
    pub sha256: Clean,
    /// The words of the content.
    pub words: Clean,
    /// The words of the sender's keys.
    pub sender_words: Clean,
    /// What is in it.
    pub counts: CaseCounts,
}

/// The centre's receipt of a month, or the department's of a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptView {
    /// Who gave it.
    pub level: Level,
    /// The month; the last one of a quarter.
    pub month: Month,
    /// The closing's version.
    pub version: i64,
    /// When the centre took it in.
    pub received_at: DateTime<Utc>,
}

/// What lies in the watched folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inbox {
    /// The folder; empty when none is watched.
    pub folder: Clean,
    /// The folder cannot be read now.
    pub is_gone: bool,
    /// Files that were not looked at before.
    pub files: Vec<FileLine>,
    /// The last files looked at: (when, by whom, name, what became of it).
    pub log: Vec<(DateTime<Utc>, Clean, Clean, Clean)>,
}

/// Team by month; of a department, centre by quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The centre, or the department.
    pub centre: Clean,
    /// Which of the two.
    pub level: Level,
    /// The months with their deadlines; a quarter is told by its last month.
    pub months: Vec<(Month, NaiveDate)>,
    /// The teams.
    pub teams: Vec<TeamRow>,
    /// All of them.
    pub total: CaseCounts,
}

/// A team in the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamRow {
    /// Its name.
    pub team: Clean,
    /// It is a team of the centre; otherwise it only sent something.
    pub listed: bool,
    /// One a month, in their order.
    pub cells: Vec<Cell>,
    /// The months that count, together; planned is what was planned for all months due.
    pub counts: CaseCounts,
    /// The months that are missing.
    pub missing: Vec<Month>,
}

/// A team's month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Where it stands.
    pub state: CellState,
    /// When what counts was closed by the team.
    pub closed_on: Option<NaiveDate>,
    /// When it was taken in.
    pub received_on: Option<NaiveDate>,
    /// The version that counts, or the highest that is here.
    pub version: Option<i64>,
    /// Cases of what counts; of a month that is due and not in, only what was planned.
    pub counts: CaseCounts,
    /// It had been closed before and was opened again.
    pub reopened: bool,
    /// Judged by an older version of a checklist than the one in force.
    pub older_checklist: bool,
    /// What is here of the month when it does not count by itself: (first digits of the hash,
    /// version, when closed).
    pub choices: Vec<(Clean, i64, NaiveDate)>,
}
