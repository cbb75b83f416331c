//! Forms about what others found, and about the plans that answer it.

use super::typed::{Fault, Typed, choice, line, note, number};
use crate::api::Request;
use crate::api::mirror::{
    Answers, Aspect, AuditRemark, AuditResult, Colour, Mirrors, OmbudsmanCount, Plan, PlanState,
    RemarkState,
};
use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::widgets::form::Field;

pub(super) fn plan(answers: &Answers, ctx: &Ctx<'_>) -> Vec<Field> {
    let mut fields = vec![line("title", "register-title", "", ctx).wide()];
    if matches!(answers, Answers::Focus(_)) {
        fields.push(line("focus", "register-focus", "", ctx).wide());
    }
    fields
}

pub(super) fn add_plan(typed: &Typed<'_>, answers: &Answers) -> Result<Request, Fault> {
    let answers = match answers {
        Answers::Focus(_) => Answers::Focus(typed.text("focus")),
        other => other.clone(),
    };
    let plan = Plan { title: typed.text("title"), answers, state: PlanState::Draft };
    Ok(ask(Mirrors::AddPlan(plan)))
}

pub(super) fn plan_state(state: PlanState, ctx: &Ctx<'_>) -> Vec<Field> {
    let states = PlanState::ALL.iter().map(|of| word(ctx, "plan-state", of.word()));
    let chosen = PlanState::ALL.iter().position(|of| *of == state);
    vec![choice("state", "register-state", states, chosen, ctx)]
}

pub(super) fn set_plan_state(typed: &Typed<'_>, plan_id: i64) -> Result<Request, Fault> {
    let state = typed.one_of("state", &PlanState::ALL)?;
    Ok(ask(Mirrors::SetPlanState { plan_id, state }))
}

pub(super) fn bundle(ctx: &Ctx<'_>) -> Vec<Field> {
    vec![
        number("initiative", "register-initiative-number", "", ctx),
        Field::toggle("into", ctx.texts.get("register-into"), true),
    ]
}

pub(super) fn bundle_into(typed: &Typed<'_>, plan_id: i64) -> Result<Request, Fault> {
    let (initiative_id, into) = (typed.number("initiative")?, typed.form.is_on("into"));
    Ok(ask(Mirrors::Bundle { plan_id, initiative_id, into }))
}

pub(super) fn audit(of: Option<&AuditResult>, ctx: &Ctx<'_>) -> Vec<Field> {
    let figure = |value: fn(&AuditResult) -> String| of.map(value).unwrap_or_default();
    let clause = |(clause, errors): &(String, u64)| format!("{clause} = {errors}");
    let clauses = of.map(|of| of.clauses.iter().map(clause).collect::<Vec<_>>().join("\n"));
    let mut fields = vec![
        number("year", "register-year", &figure(|of| of.year.to_string()), ctx),
        line("area", "register-audit-area", &figure(|of| of.area.clone()), ctx)
            .hint(ctx.texts.get("register-audit-area-hint")),
        number("n", "register-examined", &figure(|of| of.n.to_string()), ctx),
        number("errors", "register-in-error", &figure(|of| of.errors.to_string()), ctx),
        note("definition", "register-definition", &figure(|of| of.definition.clone()), ctx),
        note("clauses", "register-clauses", &clauses.unwrap_or_default(), ctx),
    ];
    fields.extend(Aspect::ALL.iter().map(|aspect| {
        let known = of.and_then(|of| of.differences.iter().find(|(known, _)| known == aspect));
        let why = known.map(|(_, why)| why.as_str()).unwrap_or_default();
        let id = aspect_field(*aspect);
        let label = format!("mirror-aspect-{}", aspect.word());
        line(id, &label, why, ctx).label_above().wide()
    }));
    fields
}

/// The field that says in what a result differs.
fn aspect_field(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Population => "aspect-population",
        Aspect::Unit => "aspect-unit",
        Aspect::Questions => "aspect-questions",
        Aspect::Threshold => "aspect-threshold",
        Aspect::Documentation => "aspect-documentation",
        Aspect::Draw => "aspect-draw",
        Aspect::Reader => "aspect-reader",
        Aspect::Law => "aspect-law",
    }
}

pub(super) fn save_audit(typed: &Typed<'_>) -> Result<Request, Fault> {
    let why = |aspect: &Aspect| (*aspect, typed.text(aspect_field(*aspect)));
    let mut clauses = Vec::new();
    for row in typed.text("clauses").lines().filter(|row| !row.trim().is_empty()) {
        let Some((clause, errors)) = clause(row) else {
            return Err(("clauses", typed.ctx.texts.get("register-clauses-wrong")));
        };
        clauses.push((clause, errors));
    }
    Ok(ask(Mirrors::SaveAudit(AuditResult {
        year: typed.number("year")?,
        area: typed.text("area"),
        n: typed.number("n")?,
        errors: typed.number("errors")?,
        definition: typed.text("definition"),
        differences: Aspect::ALL.iter().map(why).filter(|(_, why)| !why.is_empty()).collect(),
        clauses,
    })))
}

/// A clause with the errors found under it: `Sygedagpengeloven § 11 = 4`.
fn clause(row: &str) -> Option<(String, u64)> {
    let (clause, errors) = row.rsplit_once('=')?;
    Some((clause.trim().to_owned(), errors.trim().parse().ok()?))
}

pub(super) fn remark(of: Option<&AuditRemark>, ctx: &Ctx<'_>) -> Vec<Field> {
    let text = |value: fn(&AuditRemark) -> String| of.map(value).unwrap_or_default();
    let colours = Colour::ALL.iter().map(|colour| word(ctx, "mirror-colour", colour.word()));
    let colour = of.and_then(|of| Colour::ALL.iter().position(|known| *known == of.colour));
    let states = RemarkState::ALL.iter().map(|state| word(ctx, "mirror-remark", state.word()));
    let state = RemarkState::ALL.iter().position(|known| of.is_none_or(|of| of.state == *known));
    vec![
        number("year", "register-year", &text(|of| of.year.to_string()), ctx),
        line("number", "register-remark-number", &text(|of| of.number.clone()), ctx),
        choice("colour", "register-colour", colours, colour, ctx),
        line("area", "register-audit-area", &text(|of| of.area.clone()), ctx),
        note("words", "register-remark-words", &text(|of| of.words.clone()), ctx),
        choice("state", "register-state", states, state, ctx),
    ]
}

pub(super) fn save_remark(typed: &Typed<'_>) -> Result<Request, Fault> {
    Ok(ask(Mirrors::SaveRemark(AuditRemark {
        year: typed.number("year")?,
        number: typed.text("number"),
        colour: typed.one_of("colour", &Colour::ALL)?,
        area: typed.text("area"),
        words: typed.text("words"),
        state: typed.one_of("state", &RemarkState::ALL)?,
    })))
}

pub(super) fn complaints(of: Option<&OmbudsmanCount>, ctx: &Ctx<'_>) -> Vec<Field> {
    let text = |value: fn(&OmbudsmanCount) -> String| of.map(value).unwrap_or_default();
    vec![
        number("year", "register-year", &text(|of| of.year.to_string()), ctx),
        line("category", "register-category", &text(|of| of.category.clone()), ctx)
            .hint(ctx.texts.get("register-category-hint")),
        number("n", "register-treated", &text(|of| of.treated.to_string()), ctx),
        number("errors", "register-criticised", &text(|of| of.criticised.to_string()), ctx),
    ]
}

pub(super) fn save_complaints(typed: &Typed<'_>) -> Result<Request, Fault> {
    Ok(ask(Mirrors::SaveComplaints(OmbudsmanCount {
        year: typed.number("year")?,
        category: typed.text("category"),
        treated: typed.number("n")?,
        criticised: typed.number("errors")?,
    })))
}

/// A stored word as people say it.
fn word(ctx: &Ctx<'_>, family: &str, word: &str) -> Clean {
    ctx.texts.get(&format!("{family}-{word}"))
}

fn ask(asked: Mirrors) -> Request {
    Request::Mirror(Box::new(asked))
}
