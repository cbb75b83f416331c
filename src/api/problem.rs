//! What went wrong, in a form that front-ends turn into words: a code, values and who can mend it.

use crate::domain::text::Clean;

/// Who can do something about a problem; decides how it is shown and the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A rule says no: missing answers, a check that does not hold. Exit code 1.
    Refused,
    /// The command was not understood. Exit code 2.
    Usage,
    /// A damaged, foreign or too new file; nothing was changed. Exit code 3.
    Data,
    /// Disk full, no permission, open elsewhere. Exit code 4.
    Surroundings,
    /// A fault of the program. Exit code 70.
    Bug,
}

impl Kind {
    /// The process's exit code.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Refused => 1,
            Self::Usage => 2,
            Self::Data => 3,
            Self::Surroundings => 4,
            Self::Bug => 70,
        }
    }
}

/// A problem. The catalogue has `problem-CODE` (what happened, what is safe) and
/// `problem-CODE.hint` (what to do next).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Who can act.
    pub kind: Kind,
    /// `area-fact`, stable.
    pub code: &'static str,
    /// Values for the sentence. Never what a citizen's case holds.
    pub args: Vec<(&'static str, Clean)>,
    /// Single findings behind it, such as every line refused; each a code with values.
    pub details: Vec<Detail>,
}

/// One finding behind a problem, or a warning beside a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// Its code; the catalogue has `CODE`.
    pub code: String,
    /// Values for the sentence.
    pub args: Vec<(&'static str, Clean)>,
}

impl Problem {
    /// A problem without values.
    pub fn new(kind: Kind, code: &'static str) -> Self {
        Self { kind, code, args: Vec::new(), details: Vec::new() }
    }

    /// Adds a value for the sentence; it goes through the gate.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.args.push((name, Clean::line(&value.to_string())));
        self
    }

    /// Adds the findings behind it.
    #[must_use]
    pub fn because(mut self, details: Vec<Detail>) -> Self {
        self.details = details;
        self
    }
}
