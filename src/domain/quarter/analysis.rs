//! The centre's analysis (da: *analyse*): seven guided parts, and the states a quarter goes
//! through until it is submitted.

/// A part of the text, in the order it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What we looked at: cases, teams, months, completion.
    LookedAt,
    /// The main result in one sentence, with number and interval.
    MainResult,
    /// The largest kinds of error and why they happen.
    ErrorTypes,
    /// Differences that matter, and those that do not.
    Differences,
    /// Compared with the quarter before and with the audit.
    Compared,
    /// What is good and should be spread.
    Good,
    /// What the figures do not say (da: *forbehold*).
    Reservations,
}

impl Part {
    /// All of them, in order.
    pub const ALL: [Self; 7] = [
        Self::LookedAt,
        Self::MainResult,
        Self::ErrorTypes,
        Self::Differences,
        Self::Compared,
        Self::Good,
        Self::Reservations,
    ];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::LookedAt => "looked-at",
            Self::MainResult => "main-result",
            Self::ErrorTypes => "error-types",
            Self::Differences => "differences",
            Self::Compared => "compared",
            Self::Good => "good",
            Self::Reservations => "reservations",
        }
    }

    /// From its word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.word() == word)
    }
}

/// Where a quarter stands (da: *kladde, til godkendelse, godkendt, indberettet, genåbnet*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum State {
    /// Being written.
    #[default]
    Draft,
    /// Somebody else reads it.
    ForApproval,
    /// Read and found good; nothing is changed any more.
    Approved,
    /// Signed and handed in; its figures are frozen.
    Submitted,
    /// Opened again, with a reason; what was submitted is kept.
    Reopened,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Draft, Self::ForApproval, Self::Approved, Self::Submitted, Self::Reopened];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::ForApproval => "for-approval",
            Self::Approved => "approved",
            Self::Submitted => "submitted",
            Self::Reopened => "reopened",
        }
    }

    /// From its word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Whether the text may be written in.
    #[must_use]
    pub fn may_be_written(self) -> bool {
        !matches!(self, Self::Approved | Self::Submitted)
    }

    /// Whether a quarter may go from here to there in one step.
    #[must_use]
    pub fn leads_to(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Draft | Self::Reopened, Self::ForApproval)
                | (Self::ForApproval, Self::Approved)
                | (Self::Approved, Self::Submitted)
                | (Self::ForApproval | Self::Approved | Self::Submitted, Self::Reopened)
        )
    }
}

/// What a part of the text has not got and a good one has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// Nothing is written.
    Words,
    /// There is no number in it, so that nobody can hold it against the figures.
    Figure,
    /// It is a few words only.
    Length,
}

/// Words that a part has at least.
const LEAST_WORDS: usize = 8;

/// What a part lacks.
#[must_use]
pub fn lacks(part: Part, text: &str) -> Vec<Lack> {
    let words = text.split_whitespace().count();
    if words == 0 {
        return vec![Lack::Words];
    }
    let tells_numbers =
        matches!(part, Part::LookedAt | Part::MainResult | Part::ErrorTypes | Part::Compared);
    let mut lacks = Vec::new();
    if tells_numbers && !text.chars().any(|letter| letter.is_ascii_digit()) {
        lacks.push(Lack::Figure);
    }
    if words < LEAST_WORDS {
        lacks.push(Lack::Length);
    }
    lacks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_goes_one_way_and_back_only_by_reopening() {
        use State::{Approved, Draft, ForApproval, Reopened, Submitted};
        let legal = [
            (Draft, ForApproval),
            (ForApproval, Approved),
            (Approved, Submitted),
            (ForApproval, Reopened),
            (Approved, Reopened),
            (Submitted, Reopened),
            (Reopened, ForApproval),
        ];
        for from in State::ALL {
            for to in State::ALL {
                assert_eq!(from.leads_to(to), legal.contains(&(from, to)), "{from:?} {to:?}");
            }
        }
        assert!(Reopened.may_be_written() && !Approved.may_be_written());
    }

    #[test]
    fn words_are_read_back() {
        for state in State::ALL {
            assert_eq!(State::from_word(state.word()), Some(state));
        }
        for part in Part::ALL {
            assert_eq!(Part::from_word(part.word()), Some(part));
        }
    }

    #[test]
    fn what_a_text_lacks() {
        let general = "Der er generelt et fint niveau, men plads til forbedring.";
        let good = "I 14 af 58 tilfældigt udtrukne sager manglede partshøring før sanktion.";
        for (part, text, expected) in [
            (Part::MainResult, " \n", vec![Lack::Words]),
            (Part::MainResult, general, vec![Lack::Figure]),
            (Part::MainResult, good, vec![]),
            (Part::Good, general, vec![]),
            (Part::Good, "Fint.", vec![Lack::Length]),
        ] {
            assert_eq!(lacks(part, text), expected, "{text}");
        }
    }
}
