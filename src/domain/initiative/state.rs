//! How far an initiative has come (da: *status*), and which steps there are. It stays open until
//! its effect is shown or it is given up with a reason.

use chrono::NaiveDate;

use super::effect::Verdict;

/// Where an initiative stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Somebody proposed it (da: *foreslået*).
    Proposed,
    /// It was decided (da: *besluttet*).
    Decided,
    /// It is being done (da: *i gang*).
    Running,
    /// It was done (da: *gennemført*).
    CarriedOut,
    /// Its effect was measured (da: *effekt målt*).
    EffectMeasured,
    /// Its effect was shown (da: *lukket*).
    Closed,
    /// It was dropped (da: *opgivet*).
    GivenUp,
}

/// What a step asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing more.
    Nothing,
    /// Words that say why.
    Reason,
    /// A follow-up in which the effect was judged.
    JudgedEffect,
    /// A follow-up in which it was shown.
    ShownEffect,
}

/// Every step there is.
pub const STEPS: &[(State, State, Needs)] = &[
    (State::Proposed, State::Decided, Needs::Nothing),
    (State::Decided, State::Running, Needs::Nothing),
    (State::Decided, State::CarriedOut, Needs::Nothing),
    (State::Running, State::CarriedOut, Needs::Nothing),
    (State::CarriedOut, State::EffectMeasured, Needs::JudgedEffect),
    (State::EffectMeasured, State::Closed, Needs::ShownEffect),
    // Adjusted, and tried again.
    (State::CarriedOut, State::Running, Needs::Reason),
    (State::EffectMeasured, State::Running, Needs::Reason),
    (State::Proposed, State::GivenUp, Needs::Reason),
    (State::Decided, State::GivenUp, Needs::Reason),
    (State::Running, State::GivenUp, Needs::Reason),
    (State::CarriedOut, State::GivenUp, Needs::Reason),
    (State::EffectMeasured, State::GivenUp, Needs::Reason),
];

/// A step that was taken; the first one is the proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Where it led.
    pub to: State,
    /// The day it happened.
    pub on: NaiveDate,
    /// Who says so: initials.
    pub by: String,
    /// Why; empty where nothing was to be said.
    pub reason: String,
}

/// Why a step cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepFault {
    /// There is no such step.
    NoSuchStep,
    /// It must be said why.
    ReasonMissing,
    /// No follow-up has judged the effect.
    NotJudged,
    /// The last follow-up did not find the effect shown.
    NotShown,
}

impl State {
    /// All of them, in order.
    pub const ALL: [Self; 7] = [
        Self::Proposed,
        Self::Decided,
        Self::Running,
        Self::CarriedOut,
        Self::EffectMeasured,
        Self::Closed,
        Self::GivenUp,
    ];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Decided => "decided",
            Self::Running => "running",
            Self::CarriedOut => "carried_out",
            Self::EffectMeasured => "effect_measured",
            Self::Closed => "closed",
            Self::GivenUp => "given_up",
        }
    }

    /// From its stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Something is still to be done or to be proven.
    #[must_use]
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Closed | Self::GivenUp)
    }

    /// It waits for being carried out.
    #[must_use]
    pub fn is_waiting(self) -> bool {
        matches!(self, Self::Proposed | Self::Decided | Self::Running)
    }
}

/// Whether a step may be taken; `last_verdict` is that of the newest follow-up since the
/// initiative was carried out.
///
/// # Errors
/// What it lacks.
pub fn check_step(
    from: State,
    to: State,
    reason: &str,
    last_verdict: Option<Verdict>,
) -> Result<(), StepFault> {
    let step = STEPS.iter().find(|(before, after, _)| (*before, *after) == (from, to));
    let &(_, _, needs) = step.ok_or(StepFault::NoSuchStep)?;
    let judged = matches!(last_verdict, Some(Verdict::Shown | Verdict::NotShown));
    match needs {
        Needs::Reason if reason.trim().is_empty() => Err(StepFault::ReasonMissing),
        Needs::JudgedEffect if !judged => Err(StepFault::NotJudged),
        Needs::ShownEffect if last_verdict != Some(Verdict::Shown) => Err(StepFault::NotShown),
        _ => Ok(()),
    }
}

/// Where the steps lead, and since when the initiative has been carried out, if it has.
#[must_use]
pub fn standing(steps: &[Step]) -> (State, Option<NaiveDate>) {
    let state = steps.last().map_or(State::Proposed, |step| step.to);
    let carried_out = steps.iter().rfind(|step| step.to == State::CarriedOut);
    let since = carried_out.filter(|_| !state.is_waiting()).map(|step| step.on);
    (state, since)
}
