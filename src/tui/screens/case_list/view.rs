//! Drawing the page: the three sources, what belongs to the chosen one, what is promised.

use ratatui::layout::Rect;

use super::{Focus, PART_TARGET, Source, State, typed};
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::theme::Role;

/// Columns of a source's name, number included.
const NAME_COLUMNS: u16 = 19;
/// Row of the first source and of what belongs to the chosen one.
const SOURCES_ROW: u16 = 2;
const PART_ROW: u16 = 6;
/// Columns of the field for a number.
const COUNT_COLUMNS: u16 = 12;

/// Draws the page.
pub(super) fn view(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
    let area = ctx.content();
    let title = ctx.texts.get("case-list-question");
    canvas.text(area.x, area.y, area.width, &title, Role::Heading);
    view_sources(state, canvas, ctx);
    let part = part_area(ctx);
    match state.source {
        Source::File => view_file(state, canvas, part, ctx),
        Source::Pasted => view_lines(state, canvas, part, ctx),
        Source::Count => view_count(state, canvas, part, ctx),
    }
    let promise = ctx.texts.get("case-list-promise");
    let last = area.bottom().saturating_sub(1);
    canvas.text(area.x, last, area.width, &promise, Role::Muted);
}

/// Where the pasted lines stand, inside their box.
pub(super) fn lines_area(ctx: &Ctx<'_>) -> Rect {
    let part = part_area(ctx);
    Rect {
        x: part.x + 2,
        y: part.y + 1,
        width: part.width.saturating_sub(4),
        height: part.height.saturating_sub(5),
    }
}

fn part_area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    let height = area.height.saturating_sub(PART_ROW + 1);
    Rect { y: area.y + PART_ROW, height, ..area }
}

fn view_sources(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
    let area = ctx.content();
    for (row, source) in Source::ALL.into_iter().enumerate() {
        let word = word(source);
        let y = area.y + SOURCES_ROW + u16::try_from(row).unwrap_or(0);
        let line = Rect { y, height: 1, ..area };
        let is_chosen = state.source == source;
        let name = Clean::join(
            [
                &Clean::digits(row + 1),
                &Clean::symbol(if is_chosen { "●" } else { "○" }),
                &ctx.texts.get(&format!("case-list-{word}")),
            ],
            " ",
        );
        let role = if is_chosen { Role::Strong } else { Role::Text };
        canvas.text(line.x + 2, y, NAME_COLUMNS, &name, role);
        let x = line.x + 2 + NAME_COLUMNS + 1;
        let about = ctx.texts.get(&format!("case-list-{word}-about"));
        canvas.text(x, y, line.right().saturating_sub(x), &about, Role::Muted);
        if is_chosen && state.focus == Focus::Sources {
            canvas.select(line);
        }
        canvas.row_target(line, row);
    }
}

fn word(source: Source) -> &'static str {
    match source {
        Source::File => "file",
        Source::Pasted => "pasted",
        Source::Count => "count",
    }
}

fn view_file(state: &State, canvas: &mut Canvas<'_>, area: Rect, ctx: &Ctx<'_>) {
    let label = ctx.texts.get("case-list-path");
    let used = canvas.text(area.x, area.y, area.width / 3, &label, Role::Text) + 1;
    let width = area.width.saturating_sub(used);
    let field = Rect { x: area.x + used, width, height: 1, ..area };
    state.path.view(canvas, field, state.focus == Focus::Part);
    canvas.row_target(Rect { height: 1, ..area }, PART_TARGET);
    view_below(state, canvas, area, 1, &ctx.texts.get("case-list-path-how"), ctx);
}

fn view_lines(state: &State, canvas: &mut Canvas<'_>, area: Rect, ctx: &Ctx<'_>) {
    let title = ctx.texts.with("case-list-lines", &[("n", state.lines.count().into())]);
    let boxed = Rect { height: area.height.saturating_sub(3), ..area };
    canvas.boxed(boxed, &title, Weight::Thin);
    state.lines.view(canvas, lines_area(ctx), state.focus == Focus::Part);
    canvas.row_target(boxed, PART_TARGET);
    view_below(state, canvas, area, boxed.height, &ctx.texts.get("case-list-lines-how"), ctx);
}

fn view_count(state: &State, canvas: &mut Canvas<'_>, area: Rect, ctx: &Ctx<'_>) {
    let label = ctx.texts.get("case-list-number");
    let used = canvas.text(area.x, area.y, area.width / 2, &label, Role::Text) + 1;
    let field = Rect { x: area.x + used, width: COUNT_COLUMNS, height: 1, ..area };
    state.count.view(canvas, field, state.focus == Focus::Part);
    canvas.row_target(Rect { height: 1, ..area }, PART_TARGET);
    let how = match typed::count(state.count.as_str()) {
        Some(count) => ctx.texts.with("case-list-numbers", &[("n", count.into())]),
        None => ctx.texts.get("case-list-number-how"),
    };
    view_below(state, canvas, area, 1, &how, ctx);
}

/// What is wrong, or else how it is done, under the field.
fn view_below(
    state: &State,
    canvas: &mut Canvas<'_>,
    area: Rect,
    down: u16,
    how: &Clean,
    ctx: &Ctx<'_>,
) {
    let room = Rect { y: area.y + down, height: area.height.saturating_sub(down), ..area };
    match &state.error {
        Some(error) => {
            let said = ctx.texts.with("form-error", &[("error", error.into())]);
            canvas.paragraph(room, &said, Role::Error);
        }
        None => {
            canvas.paragraph(room, how, Role::Muted);
        }
    }
}
