//! Drawing the page: the form, what would be drawn from each stratum, and what holds for
//! every draw.

use ratatui::layout::Rect;

use super::{State, role_name};
use crate::catalogue::sentences::Seen;
use crate::catalogue::sentences::plans::planned_draw;
use crate::domain::statistics::confidence::Confidence;
use crate::domain::statistics::interval_exact::{Side as Ends, exact_interval};
use crate::domain::statistics::planning::expected_share;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Side};
use crate::tui::ctx::Ctx;
use crate::tui::theme::Role;

/// From this width on the form and the strata stand side by side.
const WIDE: u16 = 108;
/// Columns of the form then.
const FORM_COLUMNS: u16 = 62;
/// Columns of the strata's names and figures.
const NAME_COLUMNS: u16 = 30;
const FIGURE_COLUMNS: u16 = 10;
/// Rows of the table besides the strata: headings, two rules, sum.
const TABLE_ROWS: u16 = 4;

/// Where the form stands.
pub(super) fn form_area(state: &State, ctx: &Ctx<'_>) -> Rect {
    let area = above_sentences(state, ctx);
    if area.width >= WIDE {
        return Rect { width: FORM_COLUMNS, ..area };
    }
    Rect { height: state.form.height(area.width).min(area.height), ..area }
}

/// Draws the page.
pub(super) fn view(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
    let form = form_area(state, ctx);
    let area = above_sentences(state, ctx);
    let table = if area.width >= WIDE {
        let x = form.right() + 2;
        Rect { x, width: area.right().saturating_sub(x), ..area }
    } else {
        let y = form.bottom() + 1;
        Rect { y, height: area.bottom().saturating_sub(y), ..area }
    };
    view_strata(state, canvas, table, ctx);
    view_sentences(state, canvas, ctx);
    state.form.view(canvas, form, ctx.texts);
}

fn above_sentences(state: &State, ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    let rows = rows(&sentences(state, ctx), ctx);
    Rect { height: area.height.saturating_sub(rows + 1), ..area }
}

/// How sure the figure will be, why the draw can be made again, and why not just so.
fn sentences(state: &State, ctx: &Ctx<'_>) -> Vec<(Clean, Role)> {
    let once = if state.preview.redraw { Role::Warn } else { Role::Muted };
    let always =
        vec![(ctx.texts.get("draw-repeatable"), Role::Muted), (ctx.texts.get("draw-once"), once)];
    let Some(sure) = how_sure(state, ctx) else { return always };
    let mut all = vec![(sure, Role::Text)];
    all.extend(always.clone());
    // The fields and the sum come first.
    let area = ctx.content();
    let needed = state.form.height(area.width) + rows(&all, ctx) + 3;
    if needed <= area.height { all } else { always }
}

/// What the result will say, if the share is as it was lately; of one simple draw only.
fn how_sure(state: &State, ctx: &Ctx<'_>) -> Option<Clean> {
    if state.strata().is_some() {
        return None;
    }
    let population = u64::try_from(state.preview.frame_cases).ok()?;
    let cases = u64::from(state.number("size")?);
    let (errors, reviewed) = state.preview.recent;
    let expected = expected_share(errors, reviewed);
    let seen = Seen { errors: (expected * cases as f64).round() as u64, cases };
    let level = Confidence::NINETY_FIVE;
    let found = exact_interval(population, cases, seen.errors, level, Ends::Both).ok()?;
    let sentence = planned_draw(&found, seen, expected, ctx.texts);
    Some(ctx.texts.with("draw-how-sure", &[("sentence", sentence.into())]))
}

fn rows(sentences: &[(Clean, Role)], ctx: &Ctx<'_>) -> u16 {
    let width = ctx.content().width;
    sentences.iter().map(|(said, _)| Canvas::paragraph_lines(said, width)).sum()
}

fn view_sentences(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
    let area = ctx.content();
    let sentences = sentences(state, ctx);
    let mut y = area.bottom().saturating_sub(rows(&sentences, ctx));
    for (said, role) in &sentences {
        let room = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        y += canvas.paragraph(room, said, *role);
    }
}

fn view_strata(state: &State, canvas: &mut Canvas<'_>, area: Rect, ctx: &Ctx<'_>) {
    if area.height == 0 {
        return;
    }
    if state.impossible {
        canvas.paragraph(area, &ctx.texts.get("draw-no-preview"), Role::Muted);
        return;
    }
    let texts = ctx.texts;
    let width = area.width.min(NAME_COLUMNS + 2 * FIGURE_COLUMNS);
    let area = Rect { width, ..area };
    let sum = [
        texts.get("draw-in-all"),
        Clean::digits(state.preview.frame_cases),
        Clean::digits(state.preview.size),
    ];
    if area.height <= TABLE_ROWS {
        view_line(canvas, Rect { height: 1, ..area }, &sum, Role::Strong);
        return;
    }
    let title = match state.strata() {
        Some(role) => role_name(role, ctx),
        None => texts.get("draw-title-list"),
    };
    let heads = [title, texts.get("draw-title-cases"), texts.get("draw-title-drawn")];
    view_line(canvas, Rect { height: 1, ..area }, &heads, Role::Muted);
    canvas.rule(area.x, area.y + 1, area.width);
    let strata = &state.preview.strata;
    let room = usize::from(area.height.saturating_sub(TABLE_ROWS)).max(1);
    let shown = if strata.len() > room { room.saturating_sub(1) } else { strata.len() };
    let mut y = area.y + 2;
    for (name, cases, drawn) in strata.iter().take(shown) {
        let name = if name.is_empty() || strata.len() == 1 && state.strata().is_none() {
            texts.get("draw-whole-list")
        } else {
            name.clone()
        };
        let cells = [name, Clean::digits(*cases), Clean::digits(*drawn)];
        let role = if *drawn == 0 { Role::Warn } else { Role::Text };
        view_line(canvas, Rect { y, height: 1, ..area }, &cells, role);
        y += 1;
    }
    if shown < strata.len() {
        let more = texts.with("draw-more-strata", &[("n", (strata.len() - shown).into())]);
        canvas.text(area.x, y, area.width, &more, Role::Muted);
        y += 1;
    }
    canvas.rule(area.x, y, area.width);
    view_line(canvas, Rect { y: y + 1, height: 1, ..area }, &sum, Role::Strong);
}

fn view_line(canvas: &mut Canvas<'_>, line: Rect, cells: &[Clean; 3], role: Role) {
    let [name, cases, drawn] = cells;
    let figures = line.right().saturating_sub(2 * FIGURE_COLUMNS);
    canvas.text(line.x, line.y, figures.saturating_sub(line.x), name, role);
    canvas.aligned(figures, line.y, FIGURE_COLUMNS, cases, role, Side::Right);
    canvas.aligned(figures + FIGURE_COLUMNS, line.y, FIGURE_COLUMNS, drawn, role, Side::Right);
}
