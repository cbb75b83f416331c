//! Drawing the page: how the list was read, its columns, what is worth seeing, what comes of it.

use ratatui::layout::Rect;

use super::chooser::role_name;
use super::content::{Column, Content, Line, Taken};
use super::sentence::sentence;
use super::{LINE_TARGET, Pane, State};
use crate::domain::column::{Refusal, Role as Use};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::theme::Role;

/// Columns shown at most while there is something to see under them.
const MOST_COLUMNS: usize = 8;
/// Lines kept for what there is to see, when there is so much.
const LEAST_LINES: usize = 3;
/// Columns of a line that are kept for `►` and the marks at the right edge.
const LINE_MARGINS: u16 = 4;
/// Rows that are always there: source, space, heading and rule of the table, space, heading
/// of the lines, two rows about the selected one, result, promise.
const FIXED_ROWS: u16 = 10;

/// Where the parts of the page stand.
pub(super) struct Places {
    /// Two rows.
    source: Rect,
    pub(super) columns: Rect,
    heading: Rect,
    pub(super) lines: Rect,
    about: Rect,
    result: Rect,
    promise: Rect,
}

/// Shares the rows out between columns and lines.
pub(super) fn places(content: &Content, ctx: &Ctx<'_>) -> Places {
    let area = ctx.content();
    let free = usize::from(area.height.saturating_sub(FIXED_ROWS));
    let wanted = content.lines.len().clamp(1, LEAST_LINES);
    let most = if content.lines.len() > LEAST_LINES { MOST_COLUMNS } else { free };
    let columns = content.columns.len().min(most).min(free.saturating_sub(wanted)).max(1);
    let columns = u16::try_from(columns).unwrap_or(1);
    let lines = area.height.saturating_sub(FIXED_ROWS + columns);
    let row = |y: u16, height: u16| Rect { y: area.y + y, height, ..area };
    let below = 4 + columns;
    Places {
        source: row(0, 2),
        columns: row(2, 2 + columns),
        heading: row(below + 1, 1),
        lines: row(below + 2, lines),
        about: row(below + 2 + lines, 2),
        result: row(below + 4 + lines, 1),
        promise: row(below + 5 + lines, 1),
    }
}

/// Draws the page.
pub(super) fn view(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
    let content = &state.content;
    let places = places(content, ctx);
    view_source(state, canvas, places.source, ctx);
    view_columns(state, canvas, places.columns, ctx);
    view_heading(content, canvas, places.heading, ctx);
    view_lines(state, canvas, places.lines, ctx);
    if let Some((about, role)) = about(state, ctx) {
        canvas.paragraph(places.about, &about, role);
    }
    let result = places.result;
    match &content.outcome {
        Some(taken) => {
            let ready = ready(taken, ctx);
            canvas.text(result.x, result.y, result.width, &ready, Role::Strong);
        }
        None => {
            let not_yet = ctx.texts.get("columns-not-ready");
            canvas.text(result.x, result.y, result.width, &not_yet, Role::Error);
        }
    }
    let promise = ctx.texts.get("columns-promise");
    canvas.text(places.promise.x, places.promise.y, places.promise.width, &promise, Role::Muted);
    if let Some(chooser) = &state.chooser {
        chooser.view(canvas, ctx);
    }
}

/// Name of the file and how it was read.
fn view_source(state: &State, canvas: &mut Canvas<'_>, area: Rect, ctx: &Ctx<'_>) {
    let content = &state.content;
    let used = canvas.text(area.x, area.y, area.width, &content.name, Role::Strong);
    let how: Vec<Clean> = content.how.iter().map(|how| sentence(how, ctx.texts)).collect();
    let how = Clean::join(&how, " · ");
    // Beside the name where there is room, else on the row that is free otherwise.
    let beside = if used > 0 { used + 2 } else { 0 };
    let room = area.width.saturating_sub(beside);
    if how.width() <= usize::from(room) {
        canvas.text(area.x + beside, area.y, room, &how, Role::Muted);
    } else {
        canvas.text(area.x, area.y + 1, area.width, &how, Role::Muted);
    }
}

fn view_columns(state: &State, canvas: &mut Canvas<'_>, area: Rect, ctx: &Ctx<'_>) {
    let widths = widths(area.width);
    let titles = ["columns-title-name", "columns-title-role", "columns-title-1", "columns-title-2"];
    let titles = titles.map(|id| ctx.texts.get(id));
    let roles = [Role::Muted; 4];
    view_row(canvas, area, &widths, &titles.iter().zip(roles).collect::<Vec<_>>());
    canvas.rule(area.x, area.y + 1, area.width);
    let body = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
    for (place, row) in state.columns.visible(body.height).enumerate() {
        let Some(column) = state.content.columns.get(row) else { break };
        let line = Rect { y: body.y + u16::try_from(place).unwrap_or(0), height: 1, ..body };
        view_column(canvas, line, &widths, column, ctx);
        if state.pane == Pane::Columns && state.columns.selected() == Some(row) {
            canvas.select(line);
        }
        canvas.row_target(line, row);
    }
    if state.content.columns.is_empty() {
        canvas.text(body.x + 2, body.y, body.width, &ctx.texts.get("columns-none"), Role::Muted);
    }
    more(canvas, body, state.columns.visible(body.height), state.content.columns.len());
}

fn view_column(
    canvas: &mut Canvas<'_>,
    line: Rect,
    widths: &[u16; 4],
    column: &Column,
    ctx: &Ctx<'_>,
) {
    let name = role_name(column.role, ctx);
    let role = match column.role {
        Use::CaseReference => Role::Strong,
        Use::Ignore => Role::Muted,
        Use::Refused(_) => Role::Warn,
        _ => Role::Text,
    };
    let nothing = Clean::default();
    let example = |place: usize| (column.examples.get(place).unwrap_or(&nothing), Role::Muted);
    let cells = [(&column.name, Role::Text), (&name, role), example(0), example(1)];
    view_row(canvas, line, widths, &cells);
}

fn view_row(canvas: &mut Canvas<'_>, line: Rect, widths: &[u16; 4], cells: &[(&Clean, Role)]) {
    let mut x = line.x + 2;
    for ((text, role), width) in cells.iter().zip(widths) {
        canvas.text(x, line.y, *width, text, *role);
        x += width + 1;
    }
}

/// Columns of heading, use and two examples.
fn widths(width: u16) -> [u16; 4] {
    let room = width.saturating_sub(2 + 3);
    let (name, role) = (room * 28 / 100, room * 28 / 100);
    let example = (room - name - role) / 2;
    [name, role, example, example]
}

/// The counts over the lines.
fn view_heading(content: &Content, canvas: &mut Canvas<'_>, area: Rect, ctx: &Ctx<'_>) {
    let texts = ctx.texts;
    let mut parts = Vec::new();
    match &content.outcome {
        None => parts.push(texts.get("columns-settle-first")),
        Some(taken) => {
            let counts = [
                ("columns-count-asks", content.asked().count()),
                ("columns-count-duplicates", taken.duplicates),
                ("columns-count-refused", taken.refused),
            ];
            for (id, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
                parts.push(texts.with(id, &[("n", count.into())]));
            }
            if parts.is_empty() && !content.lines.is_empty() {
                parts.push(
                    texts.with("columns-count-remarks", &[("n", content.lines.len().into())]),
                );
            }
        }
    }
    canvas.text(area.x, area.y, area.width, &Clean::join(&parts, " · "), Role::Heading);
}

fn view_lines(state: &State, canvas: &mut Canvas<'_>, area: Rect, ctx: &Ctx<'_>) {
    let lines = &state.content.lines;
    if lines.is_empty() {
        let nothing = ctx.texts.get("columns-nothing-to-see");
        canvas.text(area.x, area.y, area.width, &nothing, Role::Ok);
        return;
    }
    for (place, row) in state.lines.visible(area.height).enumerate() {
        let Some(line) = lines.get(row) else { break };
        let room = Rect { y: area.y + u16::try_from(place).unwrap_or(0), height: 1, ..area };
        let (text, role) = line_text(state, line, ctx);
        canvas.text(room.x + 2, room.y, room.width.saturating_sub(LINE_MARGINS), &text, role);
        if state.pane == Pane::Lines && state.lines.selected() == Some(row) {
            canvas.select(room);
        }
        canvas.row_target(room, LINE_TARGET + row);
    }
    more(canvas, area, state.lines.visible(area.height), lines.len());
}

/// A line, with its mark when it waits for a yes.
fn line_text(state: &State, line: &Line, ctx: &Ctx<'_>) -> (Clean, Role) {
    let marked = |is_taken: bool, text: Clean| {
        let sign = Clean::symbol(if is_taken { "[x]" } else { "[ ]" });
        Clean::join([&sign, &text], " ")
    };
    match line {
        Line::AskAll(count) => {
            let text = ctx.texts.with("columns-ask-all", &[("n", (*count).into())]);
            (marked(state.takes_all(), text), Role::Strong)
        }
        Line::Ask(number) => {
            let text = ctx.texts.with("columns-ask", &[("line", number_of(*number).into())]);
            (marked(state.list.take_anyway.contains(number), text), Role::Text)
        }
        Line::Said(detail) => (sentence(detail, ctx.texts), Role::Text),
    }
}

/// What there is to say about the selected row, in full.
fn about(state: &State, ctx: &Ctx<'_>) -> Option<(Clean, Role)> {
    match state.pane {
        Pane::Columns => {
            let column = state.content.columns.get(state.columns.selected()?)?;
            Some((about_role(column.role, ctx), Role::Muted))
        }
        Pane::Lines => {
            let line = state.content.lines.get(state.lines.selected()?)?;
            match line {
                Line::AskAll(_) | Line::Ask(_) => {
                    Some((ctx.texts.get("columns-ask-why"), Role::Muted))
                }
                // Here only what its own row had no room for.
                Line::Said(detail) => {
                    let said = sentence(detail, ctx.texts);
                    let room = ctx.content().width.saturating_sub(LINE_MARGINS);
                    (said.width() > usize::from(room)).then_some((said, Role::Muted))
                }
            }
        }
    }
}

/// What comes of a column with this use.
pub(super) fn about_role(role: Use, ctx: &Ctx<'_>) -> Clean {
    match role {
        Use::Refused(Refusal::PersonalNumbers) => ctx.texts.get("columns-about-refused-cpr"),
        Use::Refused(Refusal::PersonalData) => ctx.texts.get("columns-about-refused-person"),
        _ => ctx.texts.get(&format!("columns-about-{}", role.word())),
    }
}

/// `214 sager er klar: Sygedagpenge 151 · Jobafklaring 48`.
fn ready(taken: &Taken, ctx: &Ctx<'_>) -> Clean {
    let ready = ctx.texts.with("columns-ready", &[("n", taken.cases.into())]);
    if taken.case_types.is_empty() {
        return ready;
    }
    let types: Vec<Clean> = taken
        .case_types
        .iter()
        .map(|(name, count)| Clean::join([name, &Clean::digits(*count)], " "))
        .collect();
    Clean::join([&ready, &Clean::join(&types, " · ")], ":  ")
}

/// Marks at the right edge where more rows lie above or below.
fn more(canvas: &mut Canvas<'_>, area: Rect, seen: std::ops::Range<usize>, rows: usize) {
    let edge = area.right().saturating_sub(1);
    if seen.start > 0 {
        canvas.text(edge, area.y, 1, &Clean::symbol("↑"), Role::Muted);
    }
    if seen.end < rows {
        canvas.text(edge, area.bottom().saturating_sub(1), 1, &Clean::symbol("↓"), Role::Muted);
    }
}

/// A line number as people write it: without separators.
fn number_of(line: u64) -> Clean {
    Clean::digits(usize::try_from(line).unwrap_or(usize::MAX))
}
