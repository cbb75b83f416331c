//! Team by month as a table: how far the cases came first, then a sign for each month. A colour never
//! stands alone: each state has a sign of its own.

use ratatui::layout::Rect;

use super::State;
use crate::api::post::{CaseCounts, Cell, CellState, FileLine, TeamRow};
use crate::catalogue::format;
use crate::catalogue::sentences::post as said;
use crate::catalogue::sentences::quarter_cells::short_quarter;
use crate::catalogue::signs::Sign;
use crate::catalogue::texts::Arg;
use crate::domain::delivery::Level;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, TEXT_COLUMNS};
use crate::tui::ctx::Ctx;
use crate::tui::theme::Role;

/// The content is this wide before the year is shown.
const WIDE: u16 = 116;
/// Months of a quarter.
const QUARTER: usize = 3;
/// Columns of a quarter in a narrow window: its sign, its cases and one thing besides.
const QUARTER_IN_SHORT: u16 = 9;
/// Columns of a month in a quarter, and in a year.
const MONTH: u16 = 14;
const MONTH_OF_YEAR: u16 = 6;
/// Columns of the cases reviewed of those planned.
const SUM: u16 = 9;
/// Columns in front of a team.
const MARGIN: u16 = 2;
/// Lines that say how far the cases came, at most.
const COUNTS: u16 = 3;
/// Lines of the headings, and of what is in.
const HEADINGS: u16 = 2;
const RECEIVED: u16 = 1;
/// Lines that say what the chosen cell is.
const CHOSEN: u16 = 2;
/// With fewer lines what the signs mean is left out: there the words stand beside them.
const LEGEND_FROM: u16 = 13;
/// Rows of new files that are listed when there is room.
const FILES: u16 = 6;

/// Where things stand.
struct Layout {
    months: std::ops::Range<usize>,
    month: u16,
    team: u16,
    /// Cells have room for a sign and a number only.
    is_year: bool,
}

impl Layout {
    fn of(state: &State, area: Rect) -> Self {
        let is_wide = area.width >= WIDE;
        let all = state.view.matrix.months.len();
        let first = state.month / QUARTER * QUARTER;
        let (months, month, is_year) = match (state.view.matrix.level, is_wide) {
            (Level::Centre, true) => (0..all, MONTH_OF_YEAR, true),
            (Level::Centre, false) => {
                let month = if area.width < 72 { MONTH - 2 } else { MONTH };
                (first..all.min(first + QUARTER), month, false)
            }
            // A year of quarters has room in any window.
            (Level::Department, true) => (0..all, MONTH, false),
            (Level::Department, false) => (0..all, QUARTER_IN_SHORT, true),
        };
        let shown = u16::try_from(months.len()).unwrap_or(0);
        let taken = shown * (month + 1) + SUM + MARGIN + 1;
        Self { months, month, team: area.width.saturating_sub(taken), is_year }
    }

    /// The column of a month, by its place among those shown.
    fn x(&self, area: Rect, place: usize) -> u16 {
        let place = u16::try_from(place).unwrap_or(0);
        area.x + MARGIN + self.team + 1 + place * (self.month + 1)
    }
}

/// Rows of teams in sight.
pub(super) fn rows(state: &State, ctx: &Ctx<'_>) -> u16 {
    // The tabs and the box stand above.
    let area = ctx.content();
    let area = Rect { height: area.height.saturating_sub(5), ..area };
    let layout = Layout::of(state, area);
    body(state, area, counts_lines(&counts(state, &layout, ctx), area))
}

fn body(state: &State, area: Rect, counts: u16) -> u16 {
    let teams = u16::try_from(state.teams.rows()).unwrap_or(u16::MAX);
    let legend = u16::from(has_legend(area));
    let around = counts + HEADINGS + RECEIVED + legend + CHOSEN;
    teams.min(area.height.saturating_sub(around)).max(1)
}

fn has_legend(area: Rect) -> bool {
    area.height >= LEGEND_FROM
}

/// How far the cases of the months shown came: the first figure of all.
fn counts(state: &State, layout: &Layout, ctx: &Ctx<'_>) -> Clean {
    let total = completion(state, layout);
    Clean::join([&period(state, layout, ctx), &said::counts(ctx.texts, &total)], ": ")
}

fn counts_lines(counts: &Clean, area: Rect) -> u16 {
    Canvas::paragraph_lines(counts, area.width.saturating_sub(2).min(TEXT_COLUMNS)).min(COUNTS)
}

/// Draws the table and what stands under it.
pub(super) fn view(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
    let texts = ctx.texts;
    if state.teams.rows() == 0 {
        let room = Rect { y: area.y + 1, x: area.x + 1, ..area };
        canvas.paragraph(room, &texts.get("centre-no-teams"), Role::Text);
        return;
    }
    let layout = Layout::of(state, area);
    let counts = counts(state, &layout, ctx);
    let lines = counts_lines(&counts, area);
    let room = Rect { x: area.x + 1, width: area.width.saturating_sub(2), height: lines, ..area };
    canvas.paragraph(room, &counts, Role::Strong);
    let mut y = area.y + lines;
    view_heading(state, canvas, ctx, &layout, Rect { y, ..area });
    y += HEADINGS;
    let height = body(state, area, lines);
    for (place, team) in state.teams.visible(height).enumerate() {
        let Some(row) = state.view.matrix.teams.get(team) else { break };
        let y = y + u16::try_from(place).unwrap_or(0);
        view_team(state, canvas, ctx, &layout, (team, row), Rect { y, height: 1, ..area });
    }
    y += height;
    view_received(state, canvas, ctx, &layout, Rect { y, height: 1, ..area });
    y += RECEIVED;
    let rest = |y: u16| Rect { y, height: area.bottom().saturating_sub(y).min(CHOSEN), ..room };
    if has_legend(area) {
        canvas.text(room.x, y, room.width, &texts.get("centre-legend"), Role::Muted);
        y += 1;
    }
    y += canvas.paragraph(rest(y), &chosen(state, ctx), Role::Text);
    let left = Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area };
    view_files(state, canvas, ctx, left);
}

/// How far the cases of the months shown came.
fn completion(state: &State, layout: &Layout) -> CaseCounts {
    let mut total = CaseCounts::default();
    for row in &state.view.matrix.teams {
        total.add(&of_row(row, layout));
    }
    total
}

fn of_row(row: &TeamRow, layout: &Layout) -> CaseCounts {
    let mut total = CaseCounts::default();
    for cell in row.cells.get(layout.months.clone()).unwrap_or_default() {
        total.add(&cell.counts);
    }
    total
}

/// "4. kvartal 2026", or the first and the last month.
fn period(state: &State, layout: &Layout, ctx: &Ctx<'_>) -> Clean {
    let months = state.view.matrix.months.get(layout.months.clone()).unwrap_or_default();
    let (Some((first, _)), Some((last, _))) = (months.first(), months.last()) else {
        return Clean::default();
    };
    if first.quarter() == last.quarter() {
        let quarter = first.quarter();
        let args = [("number", Arg::from(quarter.number())), ("year", Arg::plain(quarter.year()))];
        return ctx.texts.with("centre-quarter", &args);
    }
    Clean::join([&said::period(ctx.texts, *first), &said::period(ctx.texts, *last)], " – ")
}

fn view_heading(
    state: &State,
    canvas: &mut Canvas<'_>,
    ctx: &Ctx<'_>,
    layout: &Layout,
    area: Rect,
) {
    let texts = ctx.texts;
    canvas.text(area.x + MARGIN, area.y, layout.team, &texts.get("centre-team"), Role::Muted);
    for (place, month) in layout.months.clone().enumerate() {
        let Some((month, _)) = state.view.matrix.months.get(month) else { break };
        let name = match (texts.level(), layout.is_year) {
            (Level::Department, _) => short_quarter(month.quarter(), texts),
            (Level::Centre, true) => texts.get(&format!("month-short-{}", month.number())),
            (Level::Centre, false) => texts.get(&format!("month-{}", month.number())),
        };
        canvas.text(layout.x(area, place), area.y, layout.month, &name, Role::Muted);
    }
    let sum = texts.get("centre-sum");
    canvas.text_right(area.right(), area.y, SUM, &sum, Role::Muted);
    canvas.rule(area.x, area.y + 1, area.width);
}

fn view_team(
    state: &State,
    canvas: &mut Canvas<'_>,
    ctx: &Ctx<'_>,
    layout: &Layout,
    (team, row): (usize, &TeamRow),
    line: Rect,
) {
    let is_here = !state.on_box && state.teams.selected() == Some(team);
    let role = if row.listed { Role::Text } else { Role::Warn };
    canvas.text(line.x + MARGIN, line.y, layout.team, &row.team, role);
    for (place, month) in layout.months.clone().enumerate() {
        let Some(cell) = row.cells.get(month) else { break };
        let room = Rect { x: layout.x(line, place), width: layout.month, ..line };
        let (said, role) = in_short(cell, layout, ctx);
        canvas.text(room.x, room.y, room.width, &said, role);
        canvas.row_target(room, team * state.view.matrix.months.len() + month);
        if is_here && month == state.month {
            // The mark stands in the gap before it, so that the sign is seen.
            canvas.select(Rect { x: room.x.saturating_sub(1), width: room.width + 1, ..room });
        }
    }
    let counts = of_row(row, layout);
    let sum = Clean::line(&format!("{}/{}", counts.reviewed, counts.planned));
    canvas.text_right(line.right(), line.y, SUM, &sum, Role::Text);
}

/// A cell in a few letters: its sign, its cases, and what is particular about it.
fn in_short(cell: &Cell, layout: &Layout, ctx: &Ctx<'_>) -> (Clean, Role) {
    let texts = ctx.texts;
    let (sign, role) = sign(cell.state);
    let mut flags = Vec::new();
    if cell.reopened {
        let version = Arg::plain(cell.version.unwrap_or(1));
        flags.push(texts.with("cell-flag-reopened", &[("version", version)]));
    }
    if cell.older_checklist {
        flags.push(texts.get("cell-flag-older"));
    }
    let mut parts = vec![sign.clean()];
    // In a year there is room for the cases or for two flags; the chosen cell says the rest.
    if cell.state.is_in() && !(layout.is_year && flags.len() > 1) {
        parts.push(Clean::line(&cell.counts.drawn.to_string()));
    }
    if !layout.is_year && (flags.is_empty() || !cell.state.is_in()) {
        parts.push(texts.get(&format!("cell-word-{}", cell.state.word())));
    }
    parts.extend(flags);
    let between = if layout.is_year { "" } else { " " };
    (Clean::join(&parts, between), role)
}

/// The sign of a state.
pub(in crate::tui::screens) fn sign(state: CellState) -> (Sign, Role) {
    match state {
        CellState::NoTeam => (Sign::None, Role::Muted),
        CellState::Open => (Sign::NotBegun, Role::Muted),
        CellState::Missing => (Sign::NotInOrder, Role::Error),
        CellState::Received => (Sign::Done, Role::Ok),
        CellState::Late => (Sign::Partly, Role::Warn),
        CellState::Contrary => (Sign::Mend, Role::Warn),
        CellState::Aside => (Sign::CannotSee, Role::Warn),
    }
}

/// How many teams' months are in, of those there are.
fn view_received(
    state: &State,
    canvas: &mut Canvas<'_>,
    ctx: &Ctx<'_>,
    layout: &Layout,
    line: Rect,
) {
    let name = ctx.texts.get("centre-received");
    canvas.text(line.x + MARGIN, line.y, layout.team, &name, Role::Muted);
    for (place, month) in layout.months.clone().enumerate() {
        let cells = state.view.matrix.teams.iter().filter_map(|row| row.cells.get(month));
        let there: Vec<_> = cells.filter(|cell| cell.state != CellState::NoTeam).collect();
        let received = there.iter().filter(|cell| cell.state.is_in()).count();
        let said = match layout.is_year {
            true => Clean::line(&format!("{received}/{}", there.len())),
            false => {
                let args = [("n", Arg::from(received)), ("of", there.len().into())];
                ctx.texts.with("centre-received-of", &args)
            }
        };
        canvas.text(layout.x(line, place), line.y, layout.month, &said, Role::Muted);
    }
}

/// The chosen cell in words.
fn chosen(state: &State, ctx: &Ctx<'_>) -> Clean {
    let texts = ctx.texts;
    let month = state.view.matrix.months.get(state.month);
    let row = state.team();
    let cell = row.and_then(|row| row.cells.get(state.month));
    let (Some((month, due)), Some(row), Some(cell), false) = (month, row, cell, state.on_box)
    else {
        return folder(state, ctx);
    };
    let args = [
        ("team", Arg::from(&row.team)),
        ("month", said::period(texts, *month).into()),
        ("state", in_words(cell, ctx).into()),
        ("date", format::short_date(*due).into()),
    ];
    texts.with("centre-chosen", &args)
}

/// A cell in words.
pub(in crate::tui::screens) fn in_words(cell: &Cell, ctx: &Ctx<'_>) -> Clean {
    let stand = said::Stand {
        state: cell.state,
        closed_on: cell.closed_on,
        version: cell.version.unwrap_or(1),
        cases: cell.counts.drawn,
        reopened: cell.reopened,
        older_checklist: cell.older_checklist,
    };
    said::cell(ctx.texts, &stand)
}

/// What is known of the watched folder.
fn folder(state: &State, ctx: &Ctx<'_>) -> Clean {
    let inbox = &state.view.inbox;
    if inbox.folder.is_empty() {
        return ctx.texts.get("centre-no-folder");
    }
    let args = [("folder", Arg::from(&inbox.folder)), ("count", inbox.files.len().into())];
    ctx.texts.with("inbox-files", &args)
}

/// The new files, when there is room for them.
fn view_files(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
    let files = &state.view.inbox.files;
    if files.is_empty() || area.height < 4 {
        return;
    }
    canvas.text(area.x + 1, area.y, area.width, &ctx.texts.get("centre-new-files"), Role::Heading);
    let most = usize::from(area.height.saturating_sub(2).min(FILES));
    for (place, file) in files.iter().take(most).enumerate() {
        let y = area.y + 1 + u16::try_from(place).unwrap_or(0);
        view_file(canvas, ctx, file, Rect { y, height: 1, ..area });
    }
}

fn view_file(canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, file: &FileLine, line: Rect) {
    let half = line.width / 3;
    canvas.text(line.x + MARGIN, line.y, half, &file.name, Role::Text);
    let about = file.about.as_ref().map_or_else(Clean::default, |about| {
        let month = said::period(ctx.texts, about.month);
        Clean::join([&about.team, &month], ", ")
    });
    canvas.text(line.x + MARGIN + half + 1, line.y, half, &about, Role::Text);
    let x = line.x + MARGIN + 2 * (half + 1);
    let what = ctx.texts.get(match (file.fate.is_kept(), file.fate.is_open()) {
        (true, _) => "centre-file-ready",
        (_, true) => "centre-file-unknown",
        _ => "centre-file-refused",
    });
    canvas.text(x, line.y, line.right().saturating_sub(x), &what, Role::Muted);
}
