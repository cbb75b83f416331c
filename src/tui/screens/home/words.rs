//! What Home says: the next thing to do, the steps with their state, what the months came to.

use crate::api::response::{GoOn, Home, Step, StepState};
use crate::catalogue::format;
use crate::domain::month::Month;
use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::theme::Role;

pub(super) fn go_on(view: &Home, ctx: &Ctx<'_>) -> (Clean, Clean) {
    let texts = ctx.texts;
    match &view.go_on {
        GoOn::Question { number, of, case_ref, place, places, .. } => (
            texts.with(
                "home-go-on-case",
                &[("number", (*number).into()), ("of", (*of).into()), ("case", case_ref.into())],
            ),
            // How many questions there are follows from the date of the act.
            if *places == 0 {
                texts.get("cases-not-begun")
            } else {
                texts.with(
                    "home-go-on-question",
                    &[("place", (*place).into()), ("places", (*places).into())],
                )
            },
        ),
        GoOn::NextMonth(month) => {
            let month = format::month(month.first_day(), texts);
            let said = texts.with("home-next-month", &[("month", (&month).into())]);
            (said, texts.get("home-next-month-why"))
        }
        GoOn::Wait(next) => {
            let (begins, closed) = (next.first_day(), next.previous().first_day());
            let month = format::month(closed, texts);
            let why = [("date", format::short_date(begins).into())];
            (
                texts.with("home-month-done", &[("month", month.into())]),
                texts.with("home-month-done-why", &why),
            )
        }
        GoOn::Step(step) => {
            let id = step.word();
            (texts.get(&format!("home-do-{id}")), texts.get(&format!("home-why-{id}")))
        }
    }
}

pub(super) fn due(view: &Home, ctx: &Ctx<'_>) -> Clean {
    let date = format::short_date(view.deadline);
    let days = view.working_days_left;
    let id = match (view.closed, ctx.today.cmp(&view.deadline)) {
        (true, _) => "home-closed",
        (_, std::cmp::Ordering::Equal) => "home-due-today",
        (_, std::cmp::Ordering::Greater) => "home-due-passed",
        _ => "home-due",
    };
    ctx.texts.with(id, &[("date", (&date).into()), ("days", days.abs().into())])
}

pub(super) fn step(view: &Home, step: Step, state: StepState, ctx: &Ctx<'_>) -> Clean {
    let texts = ctx.texts;
    let day = |date: Option<chrono::NaiveDate>| date.map(format::short_date).unwrap_or_default();
    match (step, state) {
        (_, StepState::Waiting) => texts.get(&format!("home-waits-{}", step.word())),
        (Step::List, StepState::Done) => {
            let date = day(view.loaded_on);
            let cases = view.frame_cases.unwrap_or(0);
            texts.with("home-list-done", &[("date", (&date).into()), ("cases", cases.into())])
        }
        (Step::Draw, StepState::Done) if view.drawn_on.is_some() => {
            let date = day(view.drawn_on);
            texts.with("home-draw-done", &[("date", (&date).into()), ("cases", view.cases.into())])
        }
        (Step::Review, _) if view.answers_erased => texts.get("home-answers-erased"),
        (Step::Review, _) => texts
            .with("home-review-count", &[("done", view.done.into()), ("cases", view.cases.into())]),
        (Step::Check, StepState::ToMend) => texts.get("home-check-mend"),
        (Step::Send, StepState::UnderWay) => texts.get("home-send-made"),
        (Step::Send, StepState::Done) => texts.get("home-send-received"),
        _ => Clean::default(),
    }
}

/// "okt. 3 af 12": counts, never a bare percentage.
pub(super) fn share((month, errors, cases): (Month, i64, i64), ctx: &Ctx<'_>) -> Clean {
    let month = ctx.texts.get(&format!("month-short-{}", month.number()));
    ctx.texts.with(
        "home-share",
        &[("month", (&month).into()), ("errors", errors.into()), ("cases", cases.into())],
    )
}

pub(super) fn state(state: StepState, ctx: &Ctx<'_>) -> (Clean, Role) {
    let (id, role) = match state {
        StepState::Done => ("state-done", Role::Ok),
        StepState::UnderWay => ("state-under-way", Role::Accent),
        StepState::ToMend => ("state-to-mend", Role::Warn),
        StepState::Ready => ("state-ready", Role::Strong),
        StepState::Waiting => ("state-waiting", Role::Muted),
    };
    (ctx.texts.get(id), role)
}
