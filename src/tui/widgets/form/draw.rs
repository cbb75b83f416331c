//! Drawing a form: labels to the left, fields and hints to the right, errors under them.

use ratatui::layout::Rect;

use super::{Field, Form, Kind, TARGETS_PER_FIELD};
use crate::catalogue::texts::Texts;
use crate::domain::privacy::find_cpr;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;
use crate::tui::widgets::note_field::NOTE_COLUMNS;

/// Columns a label takes at most.
const LABEL_COLUMNS: u16 = 24;
/// Columns a one-line field takes at most.
const LINE_COLUMNS: u16 = 40;
/// Columns a field stands in under its label.
const INDENT: u16 = 2;
/// Columns kept free for a hint where there is one.
const HINT_COLUMNS: u16 = 22;
/// Lines of what is said of a text that looks like a personal number.
const CPR_LINES: u16 = 1;

impl Field {
    /// The same field with its label above it, where it may be as long as it is.
    #[must_use]
    pub fn label_above(self) -> Self {
        Self { is_label_above: true, ..self }
    }

    /// The same field of one line as wide as there is room, for a path.
    #[must_use]
    pub fn wide(self) -> Self {
        Self { is_wide: true, ..self }
    }

    /// Whether words with something like a personal number stand in it.
    fn looks_like_cpr(&self) -> bool {
        match &self.kind {
            Kind::Line(line) if line.holds_words() => !find_cpr(line.as_str()).is_empty(),
            Kind::Note(note) => !find_cpr(note.as_str()).is_empty(),
            _ => false,
        }
    }

    /// Lines the label takes above the field.
    fn lines_above(&self, width: u16) -> u16 {
        if self.is_label_above { Canvas::paragraph_lines(&self.label, width) } else { 0 }
    }
}

impl Form {
    /// Draws the fields that fit around the one in focus.
    pub fn view(&self, canvas: &mut Canvas<'_>, area: Rect, texts: &Texts) {
        let label = self.label_width(area.width);
        let first = self.first_in_sight(area);
        let mut y = area.y;
        for (place, field) in self.fields.iter().enumerate().skip(first) {
            if field.hidden {
                continue;
            }
            let height = self.field_height(field, area.width, self.value_width(area.width));
            if y >= area.bottom() || (y + height > area.bottom() && place != self.focus) {
                break;
            }
            let room = Rect { y, height: height.min(area.bottom() - y), ..area };
            self.view_field(canvas, room, place, field, label, texts);
            y += height;
        }
    }

    /// Lines all fields take at this width.
    #[must_use]
    pub fn height(&self, width: u16) -> u16 {
        let value = self.value_width(width);
        let shown = self.fields.iter().filter(|field| !field.hidden);
        shown.map(|field| self.field_height(field, width, value)).fold(0, u16::saturating_add)
    }

    fn view_field(
        &self,
        canvas: &mut Canvas<'_>,
        room: Rect,
        place: usize,
        field: &Field,
        label: u16,
        texts: &Texts,
    ) {
        let focused = place == self.focus;
        canvas.row_target(room, place * TARGETS_PER_FIELD);
        let value = Rect { x: room.x + label + 1, width: self.value_width(room.width), ..room };
        let label_role = if focused { Role::Strong } else { Role::Text };
        match &field.kind {
            Kind::Button => {
                view_button(canvas, room, &field.label, focused);
                self.view_error(canvas, room, field, texts);
                return;
            }
            Kind::Note(note) => {
                canvas.text(room.x, room.y, room.width, &field.label, label_role);
                if let Some(count) = note.count() {
                    canvas.text_right(
                        room.x + note_width(room.width),
                        room.y,
                        12,
                        &count,
                        Role::Muted,
                    );
                }
                let boxed = Rect {
                    y: room.y + 1,
                    width: note_width(room.width),
                    height: (note.rows() + 2).min(room.height.saturating_sub(1)),
                    ..room
                };
                let inside = canvas.boxed(boxed, &Clean::default(), Default::default());
                note.view(canvas, inside, focused);
                self.view_error(canvas, room, field, texts);
                return;
            }
            _ => {}
        }
        let value = view_label(canvas, room, field, (label, value), label_role);
        let used = match &field.kind {
            Kind::Line(line) => {
                let shown = Rect { width: line_width(field, value.width), ..value };
                line.view(canvas, shown, focused);
                shown.width
            }
            Kind::Secret(secret) => {
                let shown = Rect { width: line_width(field, value.width), ..value };
                secret.view(canvas, shown, focused);
                shown.width
            }
            Kind::Choice(choice) => {
                choice.view(canvas, value, focused, place * TARGETS_PER_FIELD + 1);
                value.width
            }
            Kind::Toggle(on) => {
                let sign = Clean::symbol(if *on { "[x]" } else { "[ ]" });
                let role = if focused { Role::Selected } else { Role::Text };
                if focused {
                    canvas.cursor(value.x + 1, value.y);
                }
                canvas.text(value.x, value.y, value.width, &sign, role)
            }
            Kind::Note(_) | Kind::Button => 0,
        };
        let hint_x = value.x + used + 1;
        let left = room.right().saturating_sub(hint_x);
        canvas.text(hint_x, value.y, left, &field.hint, Role::Muted);
        self.view_error(canvas, room, field, texts);
    }

    /// What is wrong on the last lines of the field's room, or the quiet line of the guard.
    fn view_error(&self, canvas: &mut Canvas<'_>, room: Rect, field: &Field, texts: &Texts) {
        let under = |lines: u16| {
            let lines = lines.min(room.height);
            Rect { y: room.bottom() - lines, height: lines, ..room }
        };
        if let Some(error) = &field.error {
            let said = texts.with("form-error", &[("error", error.into())]);
            canvas.paragraph(under(error_lines(error, room.width)), &said, Role::Error);
        } else if self.warns_of_cpr(field) {
            let area = under(CPR_LINES);
            canvas.text(area.x, area.y, area.width, &texts.get("form-cpr"), Role::Warn);
        }
    }

    /// Lines a field takes with what stands under it.
    fn field_height(&self, field: &Field, width: u16, value: u16) -> u16 {
        let own = match &field.kind {
            Kind::Note(note) => note.rows() + 3,
            Kind::Choice(choice) => choice.height(value),
            Kind::Button => 2,
            Kind::Line(_) | Kind::Secret(_) | Kind::Toggle(_) => 1,
        };
        let under = match &field.error {
            Some(error) => error_lines(error, width),
            None if self.warns_of_cpr(field) => CPR_LINES,
            None => 0,
        };
        field.lines_above(width) + own + under
    }

    /// Said while it is typed, before anything is refused; not when a person has said otherwise.
    fn warns_of_cpr(&self, field: &Field) -> bool {
        field.looks_like_cpr() && !self.is_on("not-cpr")
    }

    /// The first field drawn, so that the one in focus and its error are in sight.
    fn first_in_sight(&self, area: Rect) -> usize {
        let value = self.value_width(area.width);
        let heights: Vec<u16> = self
            .fields
            .iter()
            .map(|field| if field.hidden { 0 } else { self.field_height(field, area.width, value) })
            .collect();
        let mut first = 0;
        let mut used: u16 = heights.iter().take(self.focus + 1).sum();
        while used > area.height && first < self.focus {
            used -= heights.get(first).copied().unwrap_or(0);
            first += 1;
        }
        first
    }

    /// Columns of the labels: as wide as the widest one of a field that stands beside it.
    fn label_width(&self, width: u16) -> u16 {
        let beside = self.fields.iter().filter(|field| {
            let stands_alone = matches!(field.kind, Kind::Button | Kind::Note(_));
            !stands_alone && !field.is_label_above && !field.hidden
        });
        let widest = beside.map(|field| field.label.width()).max().unwrap_or(0);
        u16::try_from(widest).unwrap_or(u16::MAX).min(LABEL_COLUMNS).min(width / 2)
    }

    /// Columns for what a field holds.
    pub(super) fn value_width(&self, width: u16) -> u16 {
        width.saturating_sub(self.label_width(width) + 1)
    }
}

/// The label beside the field, or above it; where the field stands then.
fn view_label(
    canvas: &mut Canvas<'_>,
    room: Rect,
    field: &Field,
    (label, beside): (u16, Rect),
    role: Role,
) -> Rect {
    if !field.is_label_above {
        canvas.text(room.x, room.y, label, &field.label, role);
        return beside;
    }
    let above = canvas.paragraph(room, &field.label, role);
    Rect {
        x: room.x + INDENT,
        y: room.y + above,
        width: room.width.saturating_sub(INDENT),
        height: room.height.saturating_sub(above),
    }
}

fn view_button(canvas: &mut Canvas<'_>, room: Rect, label: &Clean, focused: bool) {
    let shown = Clean::join([&Clean::symbol("[ "), label, &Clean::symbol(" ]")], "");
    let y = if room.height > 1 { room.y + 1 } else { room.y };
    if focused {
        canvas.text(room.x, y, room.width, &shown, Role::Selected);
        canvas.cursor(room.x + 2, y);
    } else {
        canvas.text(room.x, y, room.width, &shown, Role::Accent);
    }
}

/// Lines an error takes; the sign in front of it is two columns wide.
fn error_lines(error: &Clean, width: u16) -> u16 {
    Canvas::paragraph_lines(error, width.saturating_sub(2))
}

fn line_width(field: &Field, value: u16) -> u16 {
    let hint = if field.hint.is_empty() { 0 } else { HINT_COLUMNS };
    let most = if field.is_wide { value.max(6) } else { LINE_COLUMNS };
    value.saturating_sub(hint).clamp(6, most)
}

/// Columns of the box around a note.
fn note_width(width: u16) -> u16 {
    (NOTE_COLUMNS + 4).min(width)
}
