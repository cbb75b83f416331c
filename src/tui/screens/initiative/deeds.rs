//! What can be done about an initiative now, the most pressing first: the legal steps, and what is
//! written about it.

use super::content;
use crate::api::initiative::{InitiativeView, State, Verdict};
use crate::domain::initiative::follow_up::last_verdict;
use crate::domain::initiative::state::check_step;
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::screens::register::Subject;

/// Something that can be done about an initiative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    /// A step to another state.
    Step(State),
    /// A follow-up.
    FollowUp,
    /// What it is to change.
    Criterion,
    /// Who takes part.
    Participant,
    /// What it says.
    Change,
}

/// What can be done, the most pressing first; nothing more once it is closed or given up.
pub(super) fn deeds(view: &InitiativeView) -> Vec<Deed> {
    let from = view.line.state;
    if !from.is_open() {
        return Vec::new();
    }
    let verdict = last_verdict(&view.steps, &view.follow_ups);
    let said_why = "x";
    let steps = State::ALL.into_iter().map(Deed::Step);
    let legal = steps.filter(|deed| match deed {
        Deed::Step(to) => check_step(from, *to, said_why, verdict).is_ok(),
        _ => false,
    });
    let mut all: Vec<Deed> = legal.collect();
    all.extend([Deed::FollowUp, Deed::Criterion, Deed::Participant, Deed::Change]);
    let first = pressing(view, verdict);
    all.sort_by_key(|deed| *deed != first);
    all
}

/// What presses most.
fn pressing(view: &InitiativeView, verdict: Option<Verdict>) -> Deed {
    if view.criteria.is_empty() {
        return Deed::Criterion;
    }
    match (view.line.state, verdict) {
        (State::Proposed, _) => Deed::Step(State::Decided),
        (State::Decided, _) => Deed::Step(State::Running),
        (State::Running, _) => Deed::Step(State::CarriedOut),
        (State::CarriedOut, Some(Verdict::Shown | Verdict::NotShown)) => {
            Deed::Step(State::EffectMeasured)
        }
        (State::EffectMeasured, Some(Verdict::Shown)) => Deed::Step(State::Closed),
        (State::EffectMeasured, _) => Deed::Step(State::Running),
        _ => Deed::FollowUp,
    }
}

impl Deed {
    /// What it is called on the page.
    pub(super) fn name(self, ctx: &Ctx<'_>) -> Clean {
        match self {
            Self::Step(to) => step_name(to, ctx),
            Self::FollowUp => ctx.texts.get("deed-follow-up"),
            Self::Criterion => ctx.texts.get("deed-criterion"),
            Self::Participant => ctx.texts.get("deed-participant"),
            Self::Change => ctx.texts.get("deed-change"),
        }
    }

    /// The form that does it.
    pub(super) fn subject(self, view: &InitiativeView, ctx: &Ctx<'_>) -> Subject {
        let initiative_id = view.line.initiative_id;
        match self {
            Self::Step(to) => Subject::Step { initiative_id, to },
            Self::FollowUp => Subject::FollowUp {
                initiative_id,
                quarter: Quarter::of(ctx.today).previous().max(view.initiative.raised_in),
                today: content::effect_words(view.effect.as_ref(), ctx.texts),
            },
            Self::Criterion => Subject::Criterion {
                initiative_id,
                raised_in: view.initiative.raised_in,
                earlier: view.criteria.last().map(|of| Box::new(of.criterion.clone())),
                question: String::new(),
            },
            Self::Participant => Subject::Participant(initiative_id),
            Self::Change => Subject::Initiative {
                initiative_id: Some(initiative_id),
                said: Box::new(view.initiative.clone()),
                question: String::new(),
            },
        }
    }
}

/// What a step is called.
pub(super) fn step_name(to: State, ctx: &Ctx<'_>) -> Clean {
    ctx.texts.get(&format!("deed-{}", to.word().replace('_', "-")))
}
