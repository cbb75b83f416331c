//! Forms about an initiative: what it says, what it is to change, who takes part, its steps, its
//! follow-up.

use super::typed::{Fault, Typed, choice, date, line, note, percent, quarter_typed};
use crate::api::Request;
use crate::api::initiative::{
    Criterion, Done, FollowUpEntry, Initiatives, Next, State, WantedCriterion, Window,
};
use crate::catalogue::sentences::initiative as said;
use crate::domain::initiative::criterion::default_baseline;
use crate::domain::initiative::{AREAS, Action, Initiative, Owner};
use crate::domain::month::Quarter;
use crate::tui::ctx::Ctx;
use crate::tui::widgets::form::Field;

pub(super) fn initiative(of: &Initiative, ctx: &Ctx<'_>) -> Vec<Field> {
    let actions = Action::ALL.iter();
    let area = AREAS.iter().position(|known| *known == of.area);
    let areas = AREAS.iter().map(|area| said::area(ctx.texts, area));
    let own = ctx.texts.get("register-area-own");
    let own_words = if area.is_none() { of.area.as_str() } else { "" };
    let (role, initials) = match &of.owner {
        Some(Owner { role, initials }) => (role.as_str(), initials.as_str()),
        None => ("", ""),
    };
    vec![
        line("title", "register-title", &of.title, ctx).wide(),
        note("problem", "register-problem", &of.problem, ctx),
        note("cause", "register-cause", &of.cause, ctx),
        note("evidence", "register-evidence", &of.evidence, ctx),
        choice(
            "action",
            "register-action",
            actions.map(|action| said::action(ctx.texts, *action)),
            Action::ALL.iter().position(|action| *action == of.action),
            ctx,
        ),
        choice("area", "register-area", areas.chain([own]), area.or(Some(AREAS.len())), ctx),
        line("own-area", "register-own-area", own_words, ctx),
        line("role", "register-role", role, ctx),
        line("initials", "register-initials", initials, ctx),
        date("deadline", "register-deadline", of.deadline, ctx),
        line("raised", "register-raised", &quarter_typed(of.raised_in), ctx),
        Field::toggle("worst", ctx.texts.get("register-worst"), of.chosen_as_worst),
    ]
}

/// Whether the area is the centre's own words.
pub(super) fn has_own_area(chosen: Option<usize>) -> bool {
    chosen == Some(AREAS.len())
}

pub(super) fn save(typed: &Typed<'_>, initiative_id: Option<i64>) -> Result<Request, Fault> {
    let (role, initials) = (typed.text("role"), typed.text("initials"));
    let area = typed.form.chosen("area").and_then(|place| AREAS.get(place));
    let initiative = Initiative {
        raised_in: typed.quarter("raised")?,
        title: typed.text("title"),
        problem: typed.text("problem"),
        cause: typed.text("cause"),
        evidence: typed.text("evidence"),
        action: typed.one_of("action", &Action::ALL)?,
        area: area.map_or_else(|| typed.text("own-area"), |area| (*area).to_owned()),
        owner: (!role.is_empty() || !initials.is_empty()).then_some(Owner { role, initials }),
        deadline: typed.day_if_any("deadline")?,
        chosen_as_worst: typed.form.is_on("worst"),
    };
    let not_cpr = typed.form.is_on("not-cpr");
    Ok(ask(Initiatives::Save { initiative_id, initiative, not_cpr }))
}

pub(super) fn criterion(
    raised_in: Quarter,
    earlier: Option<&Criterion>,
    question: &str,
    ctx: &Ctx<'_>,
) -> Vec<Field> {
    let before = earlier.map_or_else(|| default_baseline(raised_in), |of| of.baseline);
    let next = raised_in.next().next();
    let after = earlier.map_or(Window { first: next, last: next }, |of| of.measuring);
    let ids = |of: &Criterion| {
        let ids: Vec<&str> = of.questions.iter().map(|key| key.question.as_str()).collect();
        ids.join(", ")
    };
    let questions = earlier.map_or_else(|| question.to_owned(), ids);
    let teams = earlier.map(|of| of.teams.join(", ")).unwrap_or_default();
    let quarter = |id, label: &str, quarter| line(id, label, &quarter_typed(quarter), ctx);
    let mut fields = vec![
        line("question", "register-questions", &questions, ctx)
            .hint(ctx.texts.get("register-questions-hint")),
        line("teams", "register-teams", &teams, ctx).hint(ctx.texts.get("register-teams-hint")),
        quarter("before-first", "register-before-first", before.first),
        quarter("before-last", "register-before-last", before.last),
        quarter("after-first", "register-after-first", after.first),
        quarter("after-last", "register-after-last", after.last),
        line("goal", "register-goal", &percent(earlier.map(|of| of.goal)), ctx)
            .hint(ctx.texts.get("register-goal-hint")),
        line("least", "register-least", &percent(earlier.map(|of| of.least_effect)), ctx)
            .hint(ctx.texts.get("register-least-hint")),
    ];
    if earlier.is_some() {
        fields.push(note("reason", "register-reason", "", ctx));
    }
    fields.push(Field::button("pick", ctx.texts.get("register-pick")));
    fields.push(Field::button("weigh", ctx.texts.get("register-weigh")));
    fields
}

/// What the criterion says, for declaring it and for weighing it.
fn wanted(typed: &Typed<'_>) -> Result<WantedCriterion, Fault> {
    let list = |id| -> Vec<String> {
        let text = typed.text(id);
        let parts = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
        parts.map(str::to_owned).collect()
    };
    let window = |first, last| -> Result<Window, Fault> {
        Ok(Window { first: typed.quarter(first)?, last: typed.quarter(last)? })
    };
    Ok(WantedCriterion {
        questions: list("question"),
        teams: list("teams"),
        baseline: Some(window("before-first", "before-last")?),
        measuring: window("after-first", "after-last")?,
        goal: typed.share("goal")?,
        least_effect: typed.share("least")?,
    })
}

pub(super) fn weigh(typed: &Typed<'_>, initiative_id: i64) -> Result<Request, Fault> {
    Ok(ask(Initiatives::Weigh { initiative_id, wanted: wanted(typed)? }))
}

pub(super) fn declare(typed: &Typed<'_>, initiative_id: i64) -> Result<Request, Fault> {
    let (wanted, reason) = (wanted(typed)?, typed.text("reason"));
    Ok(ask(Initiatives::Declare { initiative_id, wanted, reason }))
}

pub(super) fn participant(ctx: &Ctx<'_>) -> Vec<Field> {
    vec![line("who", "register-who", "", ctx), date("day", "register-took-part", None, ctx)]
}

pub(super) fn take_part(typed: &Typed<'_>, initiative_id: i64) -> Result<Request, Fault> {
    let (who, on) = (typed.text("who"), typed.day_if_any("day")?);
    Ok(ask(Initiatives::TakePart { initiative_id, who, on }))
}

pub(super) fn step(ctx: &Ctx<'_>) -> Vec<Field> {
    vec![
        date("day", "register-day", Some(ctx.today), ctx),
        note("reason", "register-reason", "", ctx),
    ]
}

pub(super) fn take_step(
    typed: &Typed<'_>,
    initiative_id: i64,
    to: State,
) -> Result<Request, Fault> {
    let (on, reason) = (typed.day("day")?, typed.text("reason"));
    Ok(ask(Initiatives::Step { initiative_id, to, on, reason }))
}

pub(super) fn follow_up(quarter: Quarter, ctx: &Ctx<'_>) -> Vec<Field> {
    let word = |id: String| ctx.texts.get(&id);
    let done = Done::ALL.iter().map(|done| word(format!("initiative-done-{}", done.word())));
    let next = Next::ALL.iter().map(|next| word(format!("initiative-next-{}", next.word())));
    vec![
        line("quarter", "register-quarter", &quarter_typed(quarter), ctx),
        choice("done", "register-done", done, None, ctx),
        note("evidence", "register-evidence", "", ctx),
        choice("next", "register-next", next, None, ctx),
        note("words", "register-conclusion", "", ctx),
    ]
}

pub(super) fn write_follow_up(typed: &Typed<'_>, initiative_id: i64) -> Result<Request, Fault> {
    let entry = FollowUpEntry {
        quarter: typed.quarter("quarter")?,
        done: typed.one_of("done", &Done::ALL)?,
        evidence: typed.text("evidence"),
        next: typed.one_of("next", &Next::ALL)?,
        words: typed.text("words"),
    };
    let not_cpr = typed.form.is_on("not-cpr");
    Ok(ask(Initiatives::FollowUp { initiative_id, entry, not_cpr }))
}

fn ask(asked: Initiatives) -> Request {
    Request::Initiative(Box::new(asked))
}
