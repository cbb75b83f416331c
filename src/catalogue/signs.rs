//! The signs that stand for a word, each with what it means. Pages take their signs from here,
//! and the help explains this table, so that no sign is drawn that nothing explains.

use super::texts::Texts;
use crate::domain::text::Clean;

/// A sign that stands for a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sign {
    /// In order, done, in time.
    Done,
    /// Not in order, or too late.
    NotInOrder,
    /// Partly in order.
    Partly,
    /// Does not apply, or is not reviewed.
    NotRelevant,
    /// The case does not show it.
    CannotSee,
    /// Something is missing or wants attention.
    Mend,
    /// Begun and not finished.
    UnderWay,
    /// Not begun.
    NotBegun,
    /// Where one is.
    Here,
    /// There is no figure.
    None,
    /// The answer that was given.
    Given,
    /// A key that answers, or a button.
    Button,
    /// One of a few, chosen or not.
    Choice,
    /// On or off.
    Toggle,
    /// A list that can be opened.
    List,
    /// More text above or below.
    More,
    /// How much is done.
    Bar,
}

/// All signs, in the order the help explains them.
pub const SIGNS: [Sign; 17] = [
    Sign::Done,
    Sign::NotInOrder,
    Sign::Partly,
    Sign::NotRelevant,
    Sign::CannotSee,
    Sign::Mend,
    Sign::UnderWay,
    Sign::NotBegun,
    Sign::Here,
    Sign::None,
    Sign::Given,
    Sign::Button,
    Sign::Choice,
    Sign::Toggle,
    Sign::List,
    Sign::More,
    Sign::Bar,
];

impl Sign {
    /// What is drawn; signs that go in pairs stand side by side.
    #[must_use]
    pub const fn drawn(self) -> &'static str {
        match self {
            Self::Done => "√",
            Self::NotInOrder => "×",
            Self::Partly => "±",
            Self::NotRelevant => "-",
            Self::CannotSee => "?",
            Self::Mend => "!",
            Self::UnderWay => "…",
            Self::NotBegun => "·",
            Self::Here => "►",
            Self::None => "–",
            Self::Given => "» «",
            Self::Button => "[ ]",
            Self::Choice => "● ○",
            Self::Toggle => "[x] [ ]",
            Self::List => "▼",
            Self::More => "↑ ↓",
            Self::Bar => "█ ░",
        }
    }

    /// The sign, ready to draw.
    #[must_use]
    pub fn clean(self) -> Clean {
        Clean::symbol(self.drawn())
    }

    /// What it means.
    #[must_use]
    pub fn meaning(self, texts: &Texts) -> Clean {
        texts.get(match self {
            Self::Done => "sign-done",
            Self::NotInOrder => "sign-not-in-order",
            Self::Partly => "sign-partly",
            Self::NotRelevant => "sign-not-relevant",
            Self::CannotSee => "sign-cannot-see",
            Self::Mend => "sign-mend",
            Self::UnderWay => "sign-under-way",
            Self::NotBegun => "sign-not-begun",
            Self::Here => "sign-here",
            Self::None => "sign-none",
            Self::Given => "sign-given",
            Self::Button => "sign-button",
            Self::Choice => "sign-choice",
            Self::Toggle => "sign-toggle",
            Self::List => "sign-list",
            Self::More => "sign-more",
            Self::Bar => "sign-bar",
        })
    }
}
