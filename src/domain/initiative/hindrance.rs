//! What holds the submission of a quarter back on account of its initiatives (da: *mangler før
//! indberetning*). A centre manager may submit all the same, with a reason.

use super::super::month::Quarter;
use super::state::State;

/// What is known of an initiative when a quarter is submitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Its number.
    pub initiative_id: i64,
    /// The quarter that called for it.
    pub raised_in: Quarter,
    /// Where it stands.
    pub state: State,
    /// Somebody answers for it.
    pub has_owner: bool,
    /// There is a day it is to be carried out by.
    pub has_deadline: bool,
    /// It was declared what it is to change.
    pub has_criterion: bool,
    /// Quarters with a follow-up.
    pub followed_up: Vec<Quarter>,
}

/// What an initiative lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// An owner.
    Owner,
    /// A deadline.
    Deadline,
    /// A criterion.
    Criterion,
    /// A follow-up in the quarter, though it is from an earlier one.
    FollowUp,
}

/// Something that holds back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hindrance {
    /// The initiative.
    pub initiative_id: i64,
    /// What it lacks.
    pub lack: Lack,
}

impl Lack {
    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Deadline => "deadline",
            Self::Criterion => "criterion",
            Self::FollowUp => "follow_up",
        }
    }
}

/// All that holds back the submission of a quarter, by initiative. Those raised later are no
/// business of it, and those that are no longer open lack nothing.
#[must_use]
pub fn hindrances(quarter: Quarter, initiatives: &[Facts]) -> Vec<Hindrance> {
    let relevant = initiatives.iter().filter(|facts| facts.raised_in <= quarter);
    let mut found = Vec::new();
    for facts in relevant.filter(|facts| facts.state.is_open()) {
        let is_old = facts.raised_in < quarter;
        let lacks = [
            (!facts.has_owner, Lack::Owner),
            (!facts.has_deadline, Lack::Deadline),
            (!facts.has_criterion, Lack::Criterion),
            (is_old && !facts.followed_up.contains(&quarter), Lack::FollowUp),
        ];
        let lacks = lacks.into_iter().filter_map(|(lacks, lack)| lacks.then_some(lack));
        let initiative_id = facts.initiative_id;
        found.extend(lacks.map(|lack| Hindrance { initiative_id, lack }));
    }
    found
}
