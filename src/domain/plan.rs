//! Action plans (da: *handleplaner*): the initiatives that together answer something from outside.

/// An action plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// In a few words.
    pub title: String,
    /// What it answers.
    pub answers: Answers,
    /// Where it stands.
    pub state: PlanState,
}

/// What a plan answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answers {
    /// A remark of the audit, by its number in the register.
    Remark(i64),
    /// A kind of error that Borgerrådgiveren found.
    Ombudsman(String),
    /// A focus area (da: *fokusområde*).
    Focus(String),
}

/// Where a plan stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanState {
    /// Being written (da: *udkast*).
    Draft,
    /// Approved (da: *godkendt*).
    Approved,
    /// Being carried out (da: *i gang*).
    Running,
    /// Ended (da: *afsluttet*).
    Done,
}

impl PlanState {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Approved, Self::Running, Self::Done];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Approved => "approved",
            Self::Running => "running",
            Self::Done => "done",
        }
    }

    /// From its stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}
