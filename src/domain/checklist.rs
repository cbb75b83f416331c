//! A checklist (da: *tjekliste*, *kontrolskema*) and its questions (da: *kontrolpunkt*).
//!
//! A checklist is data, made and checked elsewhere; here it is a value that is
//! known to be sound: ids are unique, conditions name earlier questions, limits
//! are positive. A checklist in use is never edited, only succeeded.

use chrono::NaiveDate;

use super::answer::Verdict;
use super::condition::Condition;
use super::deadline::Unit;
use super::finding::CONSEQUENCES;

/// Words in Danish with an English gloss (da: *oversættelse*).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// The Danish text, which is the one that counts.
    pub da: String,
    /// The English gloss, where there is one.
    pub en: Option<String>,
}

/// Where a checklist stands in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Written for law that is not in force; never chosen by itself (da: *kladde*).
    Draft,
    /// In use for acts dated within its validity (da: *gældende*).
    InForce,
}

/// The name of one version of a checklist: id, version and a hash of its content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChecklistRef {
    /// `[a-z0-9-]{1,40}`, the same through all versions.
    pub id: String,
    /// 1, 2, 3 …
    pub version: u32,
    /// SHA-256 of the file's content with line ends as LF, lower-case hex.
    pub hash: String,
}

/// One version of a checklist.
#[derive(Debug, Clone, PartialEq)]
pub struct Checklist {
    /// Id, version and content hash.
    pub reference: ChecklistRef,
    /// A short name for people, such as `SYG-B`.
    pub label: String,
    /// What it is called.
    pub title: Words,
    /// The case area (da: *sagsområde*) it belongs to; `gen` is asked in every case.
    pub area: String,
    /// First date of the act judged (da: *skæringsdato*) that it is valid for.
    pub valid_from: Option<NaiveDate>,
    /// Last such date.
    pub valid_to: Option<NaiveDate>,
    /// Draft or in force.
    pub standing: Standing,
    /// What a reader must know about pending cases (da: *overgangsregel*).
    pub transition: Option<Words>,
    /// Local limits that a municipality may set otherwise.
    pub parameters: Vec<Parameter>,
    /// Headings in reading order.
    pub sections: Vec<Section>,
    /// Facts first, then judged questions, in the order they are asked.
    pub questions: Vec<Question>,
}

/// A heading in a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its id within the checklist.
    pub id: String,
    /// The heading.
    pub title: Words,
}

/// The area whose list is asked in every case (da: *almen tjekliste*).
pub const GENERAL_AREA: &str = "gen";

/// The area whose list is asked in every case too, where a unit has written one: what it promises
/// citizens (da: *serviceguide*).
pub const PROMISES_AREA: &str = "serviceguide";

/// Whether a list of this area is asked beside that of any case area.
pub fn is_asked_in_every_case(area: &str) -> bool {
    [GENERAL_AREA, PROMISES_AREA].contains(&area)
}

/// Values a [`Parameter`] can be set to, in its own unit: up to 27 years of days.
pub const PARAMETER_VALUES: std::ops::RangeInclusive<u32> = 1..=10_000;

/// A local number with a default, such as a note's three working days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its id within the checklist.
    pub id: String,
    /// What it means.
    pub title: Words,
    /// The number used where nothing else is set.
    pub default: u32,
}

/// How binding the thing asked about is (da: *niveau* L/M/K).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The law says so (da: *lovkrav*).
    Statutory,
    /// A target shared by all units (da: *minimumskvalitetsmål*).
    MinimumTarget,
    /// Where the unit wants to go (da: *kvalitetsmålsætning*).
    Ambition,
}

/// How grave a finding is (da: *alvorlighed*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Incomplete or undocumented, the outcome not touched (da: *mangel*).
    Deficiency = 1,
    /// A rule or a fixed target was breached (da: *fejl*).
    Error = 2,
    /// The citizen lost or may have lost money or a right (da: *kritisk forhold*).
    Critical = 3,
}

impl Severity {
    /// From its number 1–3.
    pub fn from_number(number: i64) -> Option<Self> {
        match number {
            1 => Some(Self::Deficiency),
            2 => Some(Self::Error),
            3 => Some(Self::Critical),
            _ => None,
        }
    }

    /// Its number 1–3.
    pub fn number(self) -> i64 {
        self as i64
    }
}

/// The paragraph a question rests on (da: *hjemmel*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalBasis {
    /// Act and paragraph, in Danish as the act has it.
    pub text: String,
    /// When a lawyer read it against the act, and who; `None` is *not verified*.
    pub verified: Option<(NaiveDate, String)>,
    /// What is uncertain, in words.
    pub doubt: Option<Words>,
}

/// The same kind of error in the words of those outside (da: *fejlkategori*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Our own category's id (da: *fejltype*).
    pub id: String,
    /// The external auditor's class (da: *revisor*).
    pub auditor: Option<String>,
    /// Ankestyrelsen's class.
    pub appeals_board: Option<String>,
    /// Borgerrådgiveren's class.
    pub ombudsman: Option<String>,
}

/// What a question is answered with.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Yes, no, partly, not relevant, cannot be seen; which of them may be given.
    Verdict(Vec<Verdict>),
    /// Two dates and a limit between them.
    Deadline {
        /// What the first date is.
        from: Words,
        /// What the second date is.
        to: Words,
        /// How long there may be between them.
        limit: Allowed,
        /// In which unit.
        unit: Unit,
    },
    /// A whole number; outside the bounds it is a finding.
    Number {
        /// What is counted.
        unit: Words,
        /// Smallest number that is in order.
        at_least: Option<i64>,
        /// Largest number that is in order.
        at_most: Option<i64>,
    },
    /// One of several options.
    Choice(Vec<ChoiceOption>),
    /// 1–4, with words for the ends; `1..=finding_at_most` is a finding.
    Scale {
        /// What 1 means.
        low: Words,
        /// What 4 means.
        high: Words,
        /// The highest step that is a finding, 0 for none.
        finding_at_most: u8,
    },
    /// A date, without a rule.
    Date,
    /// A few words.
    Text,
}

/// A limit, fixed or local.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Allowed {
    /// The same everywhere.
    Fixed(u32),
    /// The value of a parameter of the checklist.
    Parameter(String),
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceOption {
    /// Its id within the question.
    pub id: String,
    /// The words for it.
    pub title: Words,
    /// Whether choosing it says the thing asked about is not in order.
    pub finding: bool,
}

/// What a question is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A fact of the case that decides which questions are relevant (da: *port*, gate).
    Fact,
    /// A judgement that can become a finding.
    Judged,
}

/// One question (da: *kontrolpunkt*).
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// `[a-z0-9-]{1,40}`; the same through all versions. Facts of one id are shared between lists.
    pub id: String,
    /// What people call it, such as `SYG-04`.
    pub label: String,
    /// Which meaning it has: a new version keeps it when only words changed, raises it when
    /// the meaning did. Figures compare questions by (id, meaning).
    pub meaning: u32,
    /// Index into [`Checklist::sections`].
    pub section: usize,
    /// Fact or judgement.
    pub purpose: Purpose,
    /// The question.
    pub text: Words,
    /// What it is answered with.
    pub kind: Kind,
    /// When it is relevant; `None` is always.
    pub relevant_when: Option<Condition>,
    /// Judged questions of the lists asked in every case that are not asked when this one is: it
    /// asks the same of its area, more exactly (da: *i stedet for*).
    pub instead_of: Vec<String>,
    /// What counts as an error (da: *fejl når*).
    pub error_when: Words,
    /// Severity of a finding unless the reviewer says otherwise.
    pub severity: Severity,
    /// Statutory, minimum target or ambition.
    pub level: Level,
    /// What it rests on.
    pub legal: Vec<LegalBasis>,
    /// How to judge it (da: *vejledning*).
    pub guidance: Words,
    /// Examples that are in order.
    pub examples_in_order: Vec<Words>,
    /// Examples that are not.
    pub examples_not: Vec<Words>,
    /// Where in the case to look (da: *se efter*).
    pub look_in: Words,
    /// Kind of error with its outside mappings.
    pub category: Option<Category>,
    /// Whether a finding may touch the state refund (da: *refusionsmæssig betydning*).
    pub refund: bool,
    /// Focus area of 2013: 1 processing time, 2 missing reply, 3 guidance.
    pub focus: Option<u8>,
    /// The workflow that describes it (da: *arbejdsgang*).
    pub workflow: Option<Words>,
    /// Whom to ask (da: *kontaktperson*).
    pub contact: Option<Words>,
    /// Which consequences for the citizen a finding can have (da: *konsekvenser*), codes of
    /// [`CONSEQUENCES`]; empty is all of them.
    pub consequences: Vec<&'static str>,
    /// A note is asked for whatever the answer is.
    pub note_required: bool,
}

impl Question {
    /// The consequences to choose from for a finding.
    pub fn consequence_choices(&self) -> &[&'static str] {
        if self.consequences.is_empty() { &CONSEQUENCES } else { &self.consequences }
    }
}

impl Checklist {
    /// Whether it is meant for acts of this date.
    pub fn covers(&self, act_date: NaiveDate) -> bool {
        covers((self.valid_from, self.valid_to), act_date)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
}

/// Whether a date lies within a validity of which either end may be open; both ends belong to it.
pub fn covers((from, to): (Option<NaiveDate>, Option<NaiveDate>), date: NaiveDate) -> bool {
    from.is_none_or(|from| from <= date) && to.is_none_or(|to| date <= to)
}
