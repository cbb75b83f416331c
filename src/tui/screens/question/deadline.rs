//! A deadline as the reviewer sees it: the last day, how late, and the days off counted out.

use chrono::NaiveDate;
use ratatui::layout::Rect;

use crate::api::response::QuestionView;
use crate::catalogue::format;
use crate::domain::checklist::{Kind, Question};
use crate::domain::deadline::{Closed, Judgement, Unit};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::theme::Role;

/// The deadline in words, with the days off that were counted out. Gives the lines used.
pub(super) fn deadline(
    judgement: &Judgement,
    view: &QuestionView,
    question: &Question,
    canvas: &mut Canvas<'_>,
    ctx: &Ctx<'_>,
    area: Rect,
) -> u16 {
    let texts = ctx.texts;
    let Kind::Deadline { unit, .. } = question.kind else { return 0 };
    let unit_word = match unit {
        Unit::WorkingDays => "working-days",
        Unit::Days => "days",
        Unit::Weeks => "weeks",
        Unit::Months => "months",
    };
    let due = format::weekday_date(judgement.due, texts);
    let limit = texts
        .with(&format!("deadline-limit-{unit_word}"), &[("n", view.limit.unwrap_or(0).into())]);
    let rule = texts.with("deadline-due", &[("limit", (&limit).into()), ("date", (&due).into())]);
    let mut used = canvas.paragraph(area, &rule, Role::Text);
    let (id, role) = match (judgement.late_by_days, unit) {
        (0, _) => ("deadline-in-time", Role::Ok),
        (_, Unit::WorkingDays) => ("deadline-late-working", Role::Error),
        _ => ("deadline-late", Role::Error),
    };
    let late = texts.with(
        id,
        &[
            ("days", judgement.late_by_days.into()),
            ("working", judgement.late_by_working_days.into()),
            ("used", judgement.used.into()),
        ],
    );
    let rest =
        |used: u16| Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    used += canvas.paragraph(rest(used), &late, role);
    if !judgement.days_off.is_empty() && unit == Unit::WorkingDays {
        let names: Vec<Clean> =
            judgement.days_off.iter().map(|(date, closed)| day_off(*date, *closed, ctx)).collect();
        let names = Clean::join(&names, ", ");
        let said = texts.with("deadline-days-off", &[("days", (&names).into())]);
        used += canvas.paragraph(rest(used), &said, Role::Muted);
    }
    used + 1
}

fn day_off(date: NaiveDate, closed: Closed, ctx: &Ctx<'_>) -> Clean {
    let id = match closed {
        Closed::Holiday(holiday) => format!("holiday-{}", holiday.word()),
        Closed::ClosingDay => "holiday-closing-day".to_owned(),
    };
    let day = Clean::line(&date.format("%d-%m").to_string());
    Clean::join([&ctx.texts.get(&id), &day], " ")
}
