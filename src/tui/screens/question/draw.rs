//! How a question's page is drawn: one column with the question, the guidance beside it where
//! there is room, the list of questions too in a wide window.

use ratatui::layout::Rect;

use super::deadline::deadline;
use super::entry::{Entry, Which};
use super::hints::verdicts;
use super::{State, verdict_word};
use crate::api::response::QuestionView;
use crate::catalogue::format;
use crate::catalogue::signs::Sign;
use crate::domain::answer::{Detail, Verdict};
use crate::domain::checklist::{Kind, Purpose, Question};
use crate::domain::review::{Missing, Relevance};
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::input::Key;
use crate::tui::screens::guidance;
use crate::tui::theme::Role;
use crate::tui::widgets::page::Page;

/// The guidance stands beside the question from this width on.
const TWO_PANES: u16 = 76;
/// And the list of questions from this one.
const THREE_PANES: u16 = 108;
/// Columns of the guidance in two panes, in three, and of the list of questions.
const GUIDANCE_NARROW: u16 = 28;
const GUIDANCE_WIDE: u16 = 36;
const QUESTIONS: u16 = 30;

/// Draws the page.
pub(super) fn page(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
    let area = ctx.content();
    head(state, canvas, ctx, Rect { height: 2, ..area });
    let below = Rect { y: area.y + 2, height: area.height.saturating_sub(3), ..area };
    if let Entry::Act { .. } = &state.entry {
        act(state, canvas, ctx, below);
        return;
    }
    let three = area.width >= THREE_PANES;
    let two = area.width >= TWO_PANES;
    let left = if three { QUESTIONS } else { 0 };
    let right = match (three, two) {
        (true, _) => GUIDANCE_WIDE,
        (_, true) => GUIDANCE_NARROW,
        _ => 0,
    };
    if three {
        questions(state, canvas, ctx, Rect { width: left, ..below });
    }
    let middle = Rect { x: below.x + left, width: below.width - left - right, ..below };
    question(state, canvas, ctx, middle);
    if two {
        let pane = Rect { x: middle.right(), width: right, ..below };
        beside(state, canvas, ctx, pane);
    }
    last_answer(state, canvas, ctx, Rect { y: area.bottom().saturating_sub(1), height: 1, ..area });
}

/// Case and progress; the strip has a sign for every question asked.
fn head(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
    let line = &state.view.line;
    let texts = ctx.texts;
    let number = texts
        .with("question-case", &[("number", line.number.into()), ("of", state.view.of.into())]);
    let act = state
        .view
        .act_date
        .map(|date| texts.with("question-act", &[("date", format::short_date(date).into())]));
    // The case type may be long, so it is what is cut.
    let act = act.unwrap_or_default();
    let mut parts = vec![number, line.case_ref.clone(), act, line.case_type.clone()];
    parts.retain(|part| !part.is_empty());
    // In a field C is text.
    let copies = !state.context().takes_text();
    let copy = if copies { texts.get("question-copy-hint") } else { Clean::default() };
    let used = canvas.text_right(area.right(), area.y, 20, &copy, Role::Muted);
    let room = area.width.saturating_sub(used + 2);
    canvas.text(area.x + 1, area.y, room, &Clean::join(&parts, " · "), Role::Strong);
    if state.view.act_date.is_none() {
        return;
    }
    let (place, places) = state.place();
    let id = match state.current() {
        Some((_, question)) if question.purpose == Purpose::Fact => "question-progress-facts",
        _ => "question-progress",
    };
    let progress = texts.with(id, &[("place", place.into()), ("places", places.into())]);
    let x = area.x + 1;
    let used = canvas.text(x, area.y + 1, area.width, &progress, Role::Text);
    let strip: String = state
        .stretch()
        .into_iter()
        .map(|index| match index == state.at {
            true => Sign::Here.drawn(),
            false => sign(&state.view.questions[index]).drawn(),
        })
        .collect();
    let at = x + used + 2;
    let strip = Clean::line(&strip);
    let used = canvas.text(at, area.y + 1, area.right().saturating_sub(at), &strip, Role::Accent);
    let findings = texts.with("question-findings", &[("n", line.findings.into())]);
    let at = at + used + 2;
    canvas.text(at, area.y + 1, area.right().saturating_sub(at), &findings, Role::Muted);
}

/// The sign of a question: never a colour alone.
pub(in crate::tui) fn sign(view: &QuestionView) -> Sign {
    let Some(answer) = &view.answer else { return Sign::NotBegun };
    if !view.missing.is_empty() && answer.verdict.is_some() {
        return Sign::Mend;
    }
    match (answer.verdict, &answer.detail) {
        (Some(Verdict::Met), _) => Sign::Done,
        (Some(Verdict::NotMet), _) => Sign::NotInOrder,
        (Some(Verdict::PartlyMet), _) => Sign::Partly,
        (Some(Verdict::NotRelevant), _) => Sign::NotRelevant,
        (Some(Verdict::NotDocumented), _) => Sign::CannotSee,
        (None, Detail::None) => Sign::NotBegun,
        (None, _) if view.missing.is_empty() => Sign::Done,
        (None, _) => Sign::UnderWay,
    }
}

/// Date of the act and case area: asked first, because they decide the checklists.
fn act(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
    let Entry::Act { date, areas, area: chosen, focused } = &state.entry else { return };
    let texts = ctx.texts;
    let inner = canvas.boxed(area, &texts.get("question-act-title"), Weight::Thin);
    let wide = inner.width.saturating_sub(2);
    let text = Rect { x: inner.x + 1, width: wide, ..inner };
    let mut y = inner.y + canvas.paragraph(text, &texts.get("question-act-why"), Role::Text) + 1;
    let label = texts.get("question-act-label");
    date.view(canvas, (Rect { y, ..text }, y + 1), (&label, 16), *focused, ctx);
    y += 3;
    canvas.text(text.x, y, wide, &texts.get("question-area-label"), Role::Strong);
    let general = (String::new(), texts.get("question-area-general"));
    for (nth, (_, title)) in std::iter::once(&general).chain(areas).enumerate() {
        let row = Rect { x: text.x, y: y + 1 + nth as u16, width: wide, height: 1 };
        let mark = Clean::symbol(if nth == *chosen { "●" } else { "○" });
        canvas.text(row.x + 1, row.y, 2, &mark, Role::Accent);
        canvas.text(row.x + 3, row.y, wide.saturating_sub(3), title, Role::Text);
        canvas.row_target(row, nth);
        if !*focused && nth == *chosen {
            canvas.select(row);
        }
    }
    let y = y + 3 + areas.len() as u16;
    if state.view.reviewed_within_year {
        let warning = texts.get("question-reviewed-within-year");
        let rest = Rect { y, height: inner.bottom().saturating_sub(y), ..text };
        canvas.paragraph(rest, &warning, Role::Warn);
    }
}

/// The question with its answers and what belongs to them.
fn question(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
    let Some((view, question)) = state.current() else { return };
    let texts = ctx.texts;
    let section =
        state.view.lists.get(view.list).and_then(|list| list.sections.get(question.section));
    let title = match question.purpose {
        Purpose::Fact => texts.get("question-facts"),
        Purpose::Judged => section.map(|section| texts.words(&section.title)).unwrap_or_default(),
    };
    let inner = canvas.boxed(area, &title, Weight::Thin);
    let body = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let label = Clean::line(&question.label);
    let asked = Clean::join([&label, &texts.words(&question.text)], "  ");
    let mut y = body.y + canvas.paragraph(body, &asked, Role::Strong) + 1;
    let rest = |y: u16| Rect { y, height: body.bottom().saturating_sub(y), ..body };
    y += fields(state, canvas, ctx, rest(y));
    y += answers(state, view, question, canvas, ctx, rest(y));
    if let Some(judgement) = &view.judgement {
        y += deadline(judgement, view, question, canvas, ctx, rest(y));
    }
    if let Some((verdict, _)) = state.suggested() {
        let word = verdict_word(verdict, ctx);
        let said = texts.with("question-suggestion", &[("answer", (&word).into())]);
        y += canvas.paragraph(rest(y), &said, Role::Accent);
    }
    y += said(view, canvas, ctx, rest(y));
    if view.severity.is_none() && question.purpose == Purpose::Judged {
        let words = begun_small(&texts.words(&question.error_when));
        let line = texts.with("question-error-when", &[("words", (&words).into())]);
        canvas.paragraph(rest(y), &line, Role::Muted);
    }
}

/// What is typed for the question. Gives the lines used.
fn fields(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) -> u16 {
    let Some((_, question)) = state.current() else { return 0 };
    let texts = ctx.texts;
    let below = (area, area.y + 1);
    match (&state.entry, &question.kind) {
        (Entry::Dates { from, to, focus, .. }, Kind::Deadline { from: first, to: second, .. }) => {
            for (nth, (words, date, which)) in
                [(first, from, Which::From), (second, to, Which::To)].into_iter().enumerate()
            {
                let label = texts.words(words).truncate(22);
                let place = (Rect { y: area.y + nth as u16, ..area }, area.y + 2);
                date.view(canvas, place, (&label, 13), *focus == Some(which), ctx);
            }
            3
        }
        (Entry::Number { typed: number, focused }, Kind::Number { unit, .. }) => {
            let unit = texts.words(unit).truncate(22);
            number.view(canvas, below, (&unit, 8), *focused, ctx);
            2
        }
        (Entry::Date { typed: date, focused }, _) => {
            date.view(canvas, below, (&texts.get("question-date"), 13), *focused, ctx);
            2
        }
        (Entry::Words { note, focused, fault }, _) => {
            let field = Rect { height: note.rows().min(area.height), ..area };
            note.view(canvas, field, *focused);
            let fault = fault.clone().unwrap_or_default();
            canvas.text(area.x, field.bottom(), area.width, &fault, Role::Error);
            note.rows() + 2
        }
        _ => 0,
    }
}

/// The possible answers, each with its key; the one given between » «. Gives the lines used.
fn answers(
    state: &State,
    view: &QuestionView,
    question: &Question,
    canvas: &mut Canvas<'_>,
    ctx: &Ctx<'_>,
    area: Rect,
) -> u16 {
    let texts = ctx.texts;
    let given = view.answer.as_ref();
    let mut details: Vec<(Clean, Clean, bool, Key)> = Vec::new();
    let option = |nth: usize| {
        let digit = char::from_digit(u32::try_from(nth + 1).unwrap_or(0), 10).unwrap_or('1');
        (Clean::line(&digit.to_string()), Key::char(digit))
    };
    match &question.kind {
        Kind::Choice(options) => {
            for (nth, choice) in options.iter().enumerate() {
                let (key, press) = option(nth);
                let chosen = given.is_some_and(|a| a.detail == Detail::Choice(choice.id.clone()));
                details.push((key, texts.words(&choice.title), chosen, press));
            }
        }
        Kind::Scale { low, high, .. } => {
            for step in 0..4usize {
                let (key, press) = option(step);
                let words = match step {
                    0 => texts.words(low),
                    3 => texts.words(high),
                    _ => Clean::default(),
                };
                let chosen = given.is_some_and(|a| a.detail == Detail::Step(step as u8 + 1));
                details.push((key, words, chosen, press));
            }
        }
        _ => {}
    }
    let mut shown: Vec<(Clean, Clean, bool, Key)> = Vec::new();
    for verdict in verdicts(question) {
        let key = texts.get(&format!("verdict-key-{}", verdict.word().replace('_', "-")));
        let press = key.as_str().to_lowercase().chars().next().unwrap_or('j');
        let chosen = given.is_some_and(|answer| {
            answer.verdict == Some(verdict)
                && (matches!(question.kind, Kind::Verdict(_))
                    || !matches!(answer.detail, Detail::Choice(_) | Detail::Step(_)))
        });
        shown.push((key, verdict_word(verdict, ctx), chosen, Key::char(press)));
    }
    let mut lines = 0;
    for shown in [&details, &shown] {
        let rest = Rect { y: area.y + lines, height: area.height.saturating_sub(lines), ..area };
        lines += lay_out(canvas, rest, shown);
    }
    let focus = state.entry.context().is_none();
    if focus {
        canvas.cursor(area.x, area.y);
    }
    lines + 1
}

/// Puts the answers side by side, wrapped whole; each can be clicked. Long ones one a line, and
/// those of which only some have words (a scale has them at its ends) on one line or one a line.
fn lay_out(canvas: &mut Canvas<'_>, area: Rect, shown: &[(Clean, Clean, bool, Key)]) -> u16 {
    if shown.is_empty() || area.height == 0 {
        return 0;
    }
    let bare = shown.iter().any(|(_, word, ..)| word.is_empty());
    let total: usize = shown.iter().map(|(key, word, ..)| key.width() + word.width() + 7).sum();
    let stacked = shown.iter().any(|(_, word, ..)| word.width() > 24)
        || (total > usize::from(area.width) + 1 && (bare || shown.len() > 5));
    let (mut x, mut y) = (area.x, area.y);
    for (key, word, chosen, press) in shown {
        let (open, close) = if *chosen { ("» ", " «") } else { ("[ ", " ]") };
        let parts: Vec<&Clean> = [key, word].into_iter().filter(|part| !part.is_empty()).collect();
        let text = Clean::join(parts, "  ");
        let text = Clean::join([&Clean::symbol(open), &text, &Clean::symbol(close)], "");
        let width = u16::try_from(text.width()).unwrap_or(u16::MAX).min(area.width);
        if x > area.x && (stacked || x + width > area.right()) {
            (x, y) = (area.x, y + 1);
        }
        if y >= area.bottom() {
            break;
        }
        let role = if *chosen { Role::Selected } else { Role::Accent };
        canvas.text(x, y, width, &text, role);
        canvas.target(Rect { x, y, width, height: 1 }, *press);
        x += width + 1;
    }
    (y + 1 - area.y).min(area.height)
}

/// Severity, remark and what is missing. Gives the lines used.
fn said(view: &QuestionView, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) -> u16 {
    let texts = ctx.texts;
    let mut used = 0;
    let mut say = |canvas: &mut Canvas<'_>, text: &Clean, role: Role| {
        let rest = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
        used += canvas.paragraph(rest, text, role);
    };
    if view.relevance == Relevance::Waiting {
        let facts = Clean::join(&view.decided_by, ", ");
        say(canvas, &texts.with("question-waits", &[("facts", (&facts).into())]), Role::Muted);
    }
    if view.relevance == Relevance::GatedOut {
        let facts = Clean::join(&view.decided_by, ", ");
        say(canvas, &texts.with("question-gated-out", &[("facts", (&facts).into())]), Role::Muted);
    }
    if let Some(severity) = view.severity {
        let word = texts.get(&format!("severity-{}", severity.number()));
        let cause = view.finding.cause.as_ref().map(|cause| texts.get(&format!("cause-{cause}")));
        let parts: Vec<Clean> = std::iter::once(word).chain(cause).collect();
        let said = Clean::join(&parts, " · ");
        say(canvas, &texts.with("question-severity", &[("said", (&said).into())]), Role::Warn);
    }
    // What is missing comes before words, which may be long.
    if view.answer.as_ref().is_some_and(|answer| answer.verdict.is_some()) {
        for missing in view.missing.iter().filter(|missing| **missing != Missing::Answer) {
            let id = match missing {
                Missing::Remark => "missing-remark",
                Missing::SeverityReason => "missing-severity-reason",
                Missing::Cause => "missing-cause",
                Missing::Action => "missing-action",
                Missing::Answer => continue,
            };
            say(canvas, &texts.get(id), Role::Error);
        }
    }
    if !view.finding.remark.is_empty() {
        let remark = Clean::block(&view.finding.remark);
        say(canvas, &texts.with("question-remark", &[("words", (&remark).into())]), Role::Text);
    }
    let marks = [
        (view.to_discuss, "question-marked-to-discuss"),
        (!view.good_practice.is_empty(), "question-marked-good-practice"),
        (view.has_draft, "question-has-draft"),
    ];
    for (_, id) in marks.into_iter().filter(|(there, _)| *there) {
        say(canvas, &texts.get(id), Role::Accent);
    }
    used
}

/// The guidance beside the question.
fn beside(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
    let Some((_, question)) = state.current() else { return };
    let inner = canvas.boxed(area, &ctx.texts.get("question-guidance"), Weight::Thin);
    let body = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let page = Page::new(guidance::beside(question, ctx)).scrolled(state.scroll, body);
    page.view(canvas, body);
}

/// The list of questions, with those that fell away left out.
fn questions(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
    let inner = canvas.boxed(area, &ctx.texts.get("question-questions"), Weight::Thin);
    let asked: Vec<usize> = (0..state.view.questions.len())
        .filter(|index| state.view.questions[*index].relevance != Relevance::GatedOut)
        .collect();
    let here = asked.iter().position(|index| *index == state.at).unwrap_or(0);
    let rows = usize::from(inner.height.saturating_sub(1));
    let first = here.saturating_sub(rows / 2).min(asked.len().saturating_sub(rows));
    for (nth, index) in asked.iter().skip(first).take(rows).enumerate() {
        let (Some(view), Some(question)) =
            (state.view.questions.get(*index), state.view.question(*index))
        else {
            continue;
        };
        let row = Rect { x: inner.x, y: inner.y + nth as u16, width: inner.width, height: 1 };
        canvas.text(row.x, row.y, 1, &sign(view).clean(), Role::Accent);
        let label = Clean::line(&question.label);
        let title = Clean::join([&label, &ctx.texts.words(&question.text)], " ");
        canvas.text(row.x + 2, row.y, row.width.saturating_sub(2), &title, Role::Text);
        canvas.row_target(row, *index);
        if *index == state.at {
            canvas.select(row);
        }
    }
    let away = state.view.questions.len() - asked.len();
    if away > 0 {
        let said = ctx.texts.with("question-fell-away", &[("n", away.into())]);
        canvas.text(inner.x, inner.bottom().saturating_sub(1), inner.width, &said, Role::Muted);
    }
}

/// A sentence as the end of another one: its first letter is small, unless it begins a word of
/// capitals.
fn begun_small(words: &Clean) -> Clean {
    let mut letters = words.as_str().chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if first.is_uppercase() && !second.is_uppercase() => {
            let rest = words.as_str().get(first.len_utf8()..).unwrap_or_default();
            Clean::block(&format!("{}{rest}", first.to_lowercase()))
        }
        _ => words.clone(),
    }
}

/// "Sidste svar: …  Ctrl+Z fortryder".
fn last_answer(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
    if state.view.closed {
        let said = ctx.texts.get("question-closed");
        canvas.text(area.x + 1, area.y, area.width, &said, Role::Muted);
        return;
    }
    if state.last.is_none() && !state.view.papers.is_empty() {
        let hint = ctx.texts.get("question-practice-papers");
        canvas.text(area.x + 1, area.y, area.width, &hint, Role::Accent);
    }
    let Some(index) = state.last else { return };
    let (Some(view), Some(question)) =
        (state.view.questions.get(index), state.view.question(index))
    else {
        return;
    };
    let Some(answer) = &view.answer else { return };
    let texts = ctx.texts;
    let word = match (answer.verdict, &answer.detail, &question.kind) {
        (_, Detail::Choice(id), Kind::Choice(options)) => options
            .iter()
            .find(|option| option.id == *id)
            .map(|option| texts.words(&option.title))
            .unwrap_or_default(),
        (_, Detail::Step(step), _) => Clean::line(&step.to_string()),
        (Some(verdict), ..) => verdict_word(verdict, ctx),
        (None, Detail::Number(number), _) => Clean::line(&number.to_string()),
        (None, Detail::Date(date), _) => format::short_date(*date),
        _ => Clean::default(),
    };
    let label = Clean::line(&question.label);
    let said =
        texts.with("question-last", &[("question", (&label).into()), ("answer", (&word).into())]);
    let undo = texts.get("question-undo-hint");
    let used = canvas.text_right(area.right(), area.y, 24, &undo, Role::Muted);
    canvas.text(area.x + 1, area.y, area.width.saturating_sub(used + 2), &said, Role::Muted);
}
