//! How a view of a quarter is drawn: tabs, heading, chart or table, sentences, and the caveats.

use ratatui::layout::Rect;

use super::sheet::Sheet;
use super::views::View;
use super::{State, TAB_TARGET};
use crate::catalogue::sentences::quarter_cells::short_caveat;
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::input::Key;
use crate::tui::theme::Role;

/// With fewer columns only the view one is on is named.
const NAMED: u16 = 72;
/// Views on a row of tabs.
const TABS: usize = 6;
const TAB_ROWS: u16 = 2;
/// Rows kept for the chart.
const CHART: u16 = 5;
/// Rows of the sentence about a row, and of the caveats, at most.
const SAID: u16 = 4;
const CAVEATS: u16 = 3;
/// With so many rows the caveats stand in full.
const TALL: u16 = 32;

/// Where things stand.
pub(super) struct Layout {
    tabs: Rect,
    heading: Rect,
    pub(super) chart: Rect,
    legend: Rect,
    said: Rect,
    caveats: Rect,
}

impl State {
    pub(super) fn layout(&self, sheet: &Sheet, ctx: &Ctx<'_>) -> Layout {
        let area = ctx.content();
        let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let lines = |text: &Clean| Canvas::paragraph_lines(text, inside.width);
        let caveats = match area.height >= TALL {
            true => {
                let full = self.caveats_in_full(ctx.texts);
                full.iter().map(lines).sum::<u16>().min(area.height / 3)
            }
            false => lines(&self.caveats_in_short(ctx.texts)).min(CAVEATS),
        };
        // The longest sentence decides, so that nothing jumps when another row is chosen.
        let of_rows = sheet.rows.iter().map(|row| lines(&row.said)).max().unwrap_or(0);
        let of_row = of_rows.clamp(1, SAID);
        let of_all: u16 = sheet.said.iter().map(lines).sum();
        let has_legend = !sheet.legend.is_empty() && !self.as_table && sheet.has_chart();
        let legend = if has_legend { lines(&sheet.legend) } else { 0 };
        let tabs = if inside.width < NAMED { 1 } else { TAB_ROWS };
        let fixed = tabs + 1 + legend + caveats;
        let room = area.height.saturating_sub(fixed + CHART);
        let said = (of_row + of_all).min(room).max(2);
        let chart = area.height.saturating_sub(fixed + said);
        let at = |y: u16, height: u16| Rect { y: area.y + y, height, ..inside };
        Layout {
            tabs: at(0, tabs),
            heading: at(tabs, 1),
            chart: Rect { y: area.y + tabs + 1, height: chart, ..area },
            legend: at(tabs + 1 + chart, legend),
            said: at(tabs + 1 + chart + legend, said),
            caveats: at(tabs + 1 + chart + legend + said, caveats),
        }
    }

    /// Draws the page: tabs, heading, chart or table, sentences, caveats.
    pub(super) fn view_all(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let sheet = self.sheet(texts);
        let places = self.layout(&sheet, ctx);
        self.view_tabs(canvas, ctx, places.tabs);
        let heading = self.view.heading(texts);
        let used = canvas.text(
            places.heading.x,
            places.heading.y,
            places.heading.width,
            &heading,
            Role::Heading,
        );
        let room = places.heading.width.saturating_sub(used + 2);
        let right = places.heading.right();
        canvas.text_right(right, places.heading.y, room, &self.what(texts), Role::Muted);
        sheet.view(canvas, ctx, places.chart, (&self.list, self.team, self.as_table));
        if places.legend.height > 0 {
            canvas.paragraph(places.legend, &sheet.legend, Role::Muted);
        }
        let mut rest = places.said;
        let mut say = |canvas: &mut Canvas<'_>, text: &Clean, role: Role| {
            let used = canvas.paragraph(rest, text, role);
            rest = Rect { y: rest.y + used, height: rest.height - used, ..rest };
            rest
        };
        let mut left = places.said;
        if let Some(row) = self.row(texts) {
            left = say(canvas, &row.said, Role::Strong);
        }
        // Half a sentence would be a share without its interval; F5 reads it whole.
        for sentence in &sheet.said {
            if Canvas::paragraph_lines(sentence, left.width) <= left.height {
                left = say(canvas, sentence, Role::Text);
            }
        }
        self.view_caveats(canvas, ctx, places.caveats);
    }

    fn view_caveats(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, mut area: Rect) {
        let lines = match ctx.content().height >= TALL {
            true => self.caveats_in_full(ctx.texts),
            false => vec![self.caveats_in_short(ctx.texts)],
        };
        for line in lines {
            let used = canvas.paragraph(area, &line, Role::Warn);
            area = Rect { y: area.y + used, height: area.height - used, ..area };
        }
    }

    fn view_tabs(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) {
        let is_named = area.height == TAB_ROWS;
        let on_a_row = if is_named { TABS } else { View::ALL.len() };
        for (row, views) in View::ALL.chunks(on_a_row).enumerate() {
            let (mut x, y) = (area.x, area.y + u16::try_from(row).unwrap_or(0));
            for (place, view) in (row * on_a_row..).zip(views) {
                let number = match place {
                    0..9 => Clean::digits(place + 1),
                    _ => Clean::symbol("·"),
                };
                let is_here = *view == self.view;
                let role = if is_here { Role::Selected } else { Role::Text };
                let (space, name) = (Clean::symbol(" "), view.name(ctx.texts));
                let pieces = [(&number, Role::Accent), (&space, Role::Text), (&name, role)];
                let shown = if is_named || is_here { &pieces[..] } else { &pieces[..1] };
                let used = canvas.pieces(x, y, area.right().saturating_sub(x), shown);
                let tab = Rect { x, y, width: used, height: 1 };
                match number.as_str().chars().next() {
                    Some(digit) if digit.is_ascii_digit() => canvas.target(tab, Key::char(digit)),
                    _ => canvas.row_target(tab, TAB_TARGET + place),
                }
                x += used + 2;
            }
        }
    }

    /// Each with the sign of something to look at.
    fn caveats_in_full(&self, texts: &Texts) -> Vec<Clean> {
        let sign = Clean::symbol("! ");
        self.caveats(texts).iter().map(|line| Clean::join([&sign, line], "")).collect()
    }

    /// What must be said, in few words on one line.
    fn caveats_in_short(&self, texts: &Texts) -> Clean {
        let facts = &self.shown.questions;
        let found = self.shown.figures.caveats.iter();
        let short: Vec<Clean> = found.map(|found| short_caveat(found, facts, texts)).collect();
        match short.len() {
            0 => texts.get("quarter-caveats-none"),
            _ => texts.with("quarter-caveats", &[("caveats", Clean::join(&short, " · ").into())]),
        }
    }
}
