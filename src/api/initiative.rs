//! Initiatives and their follow-up (da: *initiativer og opfølgning*).

use chrono::NaiveDate;

use crate::domain::initiative::Initiative;
pub use crate::domain::initiative::criterion::{Criterion, Declared, Window};
pub use crate::domain::initiative::effect::{Caveat, Compared, Effect, Verdict};
pub use crate::domain::initiative::follow_up::{Done, FollowUp, Judged, Next};
pub use crate::domain::initiative::hindrance::Lack;
pub use crate::domain::initiative::promise::Promise;
pub use crate::domain::initiative::state::{State, Step};
use crate::domain::month::Quarter;
pub use crate::domain::quarter::tally::QuestionKey;
use crate::domain::text::Clean;

/// Something a person wants done with initiatives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Initiatives {
    /// The initiatives of the centre. Answered by [`InitiativeAnswer::List`].
    List {
        /// Those that are no longer open too.
        all: bool,
    },
    /// One initiative. Answered by [`InitiativeAnswer::One`], as are all that follow.
    Show(i64),
    /// Proposes an initiative, or changes what one says.
    Save {
        /// Which; none proposes a new one.
        initiative_id: Option<i64>,
        /// What it says.
        initiative: Initiative,
        /// The digits in it were looked at and are not a personal number.
        not_cpr: bool,
    },
    /// Declares what it is to change, or changes that.
    Declare {
        /// Which.
        initiative_id: i64,
        /// The criterion.
        wanted: WantedCriterion,
        /// Why it is changed; not asked for the first time.
        reason: String,
    },
    /// Says what a criterion could show, before it is declared. Answered by
    /// [`InitiativeAnswer::Weighed`]; changes nothing.
    Weigh {
        /// Which.
        initiative_id: i64,
        /// The criterion.
        wanted: WantedCriterion,
    },
    /// Says who must take part, or when they did.
    TakePart {
        /// Which.
        initiative_id: i64,
        /// A team or a role.
        who: String,
        /// The day; none for not yet.
        on: Option<NaiveDate>,
    },
    /// Takes a step.
    Step {
        /// Which.
        initiative_id: i64,
        /// Where to.
        to: State,
        /// The day it happened.
        on: NaiveDate,
        /// Why, where it is asked for.
        reason: String,
    },
    /// Writes a follow-up; the verdict is worked out and stays with it.
    FollowUp {
        /// Which.
        initiative_id: i64,
        /// What is said.
        entry: FollowUpEntry,
        /// The digits in it were looked at and are not a personal number.
        not_cpr: bool,
    },
    /// What holds the submission of a quarter back. Answered by [`InitiativeAnswer::Hindrances`].
    ShowHindrances(Quarter),
    /// Every initiative that a quarter's follow-up is about. Answered by
    /// [`InitiativeAnswer::FollowUps`].
    ShowFollowUps(Quarter),
    /// The overview of 2013: action areas, initiatives, descriptions, status. Answered by
    /// [`InitiativeAnswer::Overview`].
    ShowOverview,
}

/// A criterion about to be declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WantedCriterion {
    /// Ids of questions; their meanings are those of today.
    pub questions: Vec<String>,
    /// The teams it is measured in; none are all teams.
    pub teams: Vec<String>,
    /// Before; none for the quarters before the one that called for the initiative.
    pub baseline: Option<Window>,
    /// After.
    pub measuring: Window,
    /// Share to be reached, in thousandths.
    pub goal: u32,
    /// Smallest fall worth having, in thousandths.
    pub least_effect: u32,
}

/// A follow-up about to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUpEntry {
    /// The quarter it belongs to.
    pub quarter: Quarter,
    /// Was it done?
    pub done: Done,
    /// What that is known by.
    pub evidence: String,
    /// What next?
    pub next: Next,
    /// In words.
    pub words: String,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum InitiativeAnswer {
    /// The initiatives, those to do something about first.
    List(Vec<InitiativeLine>),
    /// One initiative as it is now.
    One(Box<InitiativeView>),
    /// What holds back.
    Hindrances(Vec<HindranceLine>),
    /// By action area, the four of 2013 first.
    Overview(Vec<AreaLine>),
    /// The follow-up of a quarter.
    FollowUps(Quarter, Vec<FollowUpLine>),
    /// What a criterion could show; none without cases in its baseline.
    Weighed(Option<Promise>),
}

/// An initiative in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InitiativeLine {
    /// Its number.
    pub initiative_id: i64,
    /// In a few words.
    pub title: Clean,
    /// Initials of who answers for it; empty for nobody.
    pub owner: Clean,
    /// The day it is to be carried out by.
    pub deadline: Option<NaiveDate>,
    /// Days past the deadline; 0 when it is not overdue.
    pub overdue: u32,
    /// Where it stands.
    pub state: State,
    /// The verdict of its last follow-up.
    pub verdict: Option<Verdict>,
}

/// An initiative in full.
#[derive(Debug, Clone, PartialEq)]
pub struct InitiativeView {
    /// As in a list.
    pub line: InitiativeLine,
    /// What it says. Every text has passed the gate.
    pub initiative: Initiative,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Who must take part, and when they did.
    pub participants: Vec<(Clean, Option<NaiveDate>)>,
    /// Its criteria, the one in force last.
    pub criteria: Vec<Declared>,
    /// Its follow-ups.
    pub follow_ups: Vec<FollowUp>,
    /// What the criterion in force can show; none without one or without cases in its baseline.
    pub promise: Option<Promise>,
    /// The effect as of today; none without a criterion.
    pub effect: Option<Effect>,
}

/// Something that holds a quarter back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HindranceLine {
    /// The initiative.
    pub initiative_id: i64,
    /// In a few words.
    pub title: Clean,
    /// What it lacks.
    pub lack: Lack,
}

/// An initiative in the follow-up of a quarter.
#[derive(Debug, Clone, PartialEq)]
pub struct FollowUpLine {
    /// The initiative.
    pub line: InitiativeLine,
    /// What was written in the quarter, the newest; none as long as nothing was.
    pub entry: Option<FollowUp>,
    /// What the figures say today; none without a criterion.
    pub effect: Option<Effect>,
}

/// An action area of the overview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaLine {
    /// One of [`crate::domain::initiative::AREAS`], or the centre's own words.
    pub area: Clean,
    /// Its initiatives.
    pub initiatives: Vec<OverviewLine>,
}

/// An initiative in the overview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverviewLine {
    /// Its number, when it is one of this desk.
    pub initiative_id: Option<i64>,
    /// The centre that reported it with a quarter; none when it is one of this desk.
    pub centre: Option<(Clean, Quarter)>,
    /// In a few words.
    pub title: Clean,
    /// What is wrong and to be changed.
    pub description: Clean,
    /// The role of who answers for it; empty for nobody.
    pub owner_role: Clean,
    /// The day it is to be carried out by.
    pub deadline: Option<NaiveDate>,
    /// Days past the deadline; 0 when it is not overdue.
    pub overdue: u32,
    /// Where it stands.
    pub state: State,
    /// The verdict of its last follow-up.
    pub verdict: Option<Verdict>,
}
