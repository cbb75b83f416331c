//! One of the looks, each drawn as it looks, so that nobody chooses by a name.

use ratatui::layout::Rect;

use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::input::{Input, KeyCode};
use crate::tui::theme::{Look, Role, Theme};

/// The looks in the order of their numbers, with the text ids of name and description.
pub const LOOKS: [(Look, &str, &str); 6] = [
    (Look::Dark, "look-dark", "look-dark-how"),
    (Look::Light, "look-light", "look-light-how"),
    (Look::LightDistinct, "look-distinct", "look-distinct-how"),
    (Look::HighContrast, "look-contrast", "look-contrast-how"),
    (Look::FollowTerminal, "look-terminal", "look-terminal-how"),
    (Look::NoColour, "look-none", "look-none-how"),
];

/// What a sample shows, in its own colours.
const LINES: [(&str, Role); 4] = [
    ("look-sample-case", Role::Text),
    ("look-sample-yes", Role::Ok),
    ("look-sample-no", Role::Error),
    ("look-sample-due", Role::Warn),
];

/// Lines of a sample with its box and its name.
const ROWS: u16 = 7;
/// Lines of the names and the description alone, where there is no room for samples.
const ROWS_SMALL: u16 = 2;
/// Columns of a sample at most.
const WIDEST: u16 = 18;

/// A choice between the looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LookSamples {
    chosen: usize,
}

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookReply {
    /// Nothing the samples know.
    Ignored,
    /// The same look as before.
    Moved,
    /// Another look.
    Changed(Look),
}

impl LookSamples {
    /// The samples with this look chosen.
    #[must_use]
    pub fn new(look: Look) -> Self {
        let chosen = LOOKS.iter().position(|(known, ..)| *known == look).unwrap_or(0);
        Self { chosen }
    }

    /// The chosen look.
    #[must_use]
    pub fn look(&self) -> Look {
        LOOKS.get(self.chosen).map_or_else(Look::default, |(look, ..)| *look)
    }

    /// Lines taken when so many are free: with samples, or with the names alone.
    #[must_use]
    pub fn height(free: u16) -> u16 {
        if free > ROWS { ROWS + 1 } else { ROWS_SMALL }
    }

    /// Takes a key or a click: arrows and digits choose at once.
    pub fn update(&mut self, input: &Input) -> LookReply {
        let last = LOOKS.len() - 1;
        let place = match input {
            Input::Row(row) => *row,
            Input::Key(key) if !key.ctrl && !key.alt => match key.code {
                KeyCode::Left => self.chosen.saturating_sub(1),
                KeyCode::Right => (self.chosen + 1).min(last),
                KeyCode::Char(' ') => (self.chosen + 1) % LOOKS.len(),
                KeyCode::Char(digit @ '1'..='9') => {
                    let number = digit.to_digit(10).unwrap_or(1);
                    usize::try_from(number).unwrap_or(1) - 1
                }
                _ => return LookReply::Ignored,
            },
            _ => return LookReply::Ignored,
        };
        if place > last {
            return LookReply::Ignored;
        }
        let before = std::mem::replace(&mut self.chosen, place);
        if before == place { LookReply::Moved } else { LookReply::Changed(self.look()) }
    }

    /// Draws names, samples and what the chosen one is; the first sample's click target is
    /// `first_target`.
    pub fn view(
        &self,
        canvas: &mut Canvas<'_>,
        area: Rect,
        texts: &Texts,
        focused: bool,
        first_target: usize,
    ) {
        let count = u16::try_from(LOOKS.len()).unwrap_or(1);
        let step = (area.width / count).min(WIDEST);
        let full = area.height > ROWS;
        let mut x = area.x;
        for (place, (look, name, _)) in LOOKS.iter().enumerate() {
            let room = Rect { x, width: step, ..area };
            let chosen = place == self.chosen;
            view_name(canvas, room, &texts.get(name), place, chosen, chosen && focused);
            if full {
                let boxed =
                    Rect { y: area.y + 1, width: step.saturating_sub(1), height: 6, ..room };
                let theme = Theme::of(*look, false);
                canvas.in_theme(&theme, |canvas| view_sample(canvas, boxed, texts));
            }
            canvas.row_target(room, first_target + place);
            x += step;
        }
        let how = LOOKS.get(self.chosen).map(|(_, _, how)| texts.get(how)).unwrap_or_default();
        let below = area.y + if full { ROWS } else { 1 };
        canvas.text(area.x, below, area.width, &how, Role::Muted);
    }
}

/// `● 1 Mørk`.
fn view_name(
    canvas: &mut Canvas<'_>,
    room: Rect,
    name: &Clean,
    place: usize,
    chosen: bool,
    focused: bool,
) {
    let role = match (focused, chosen) {
        (true, _) => Role::Selected,
        (false, true) => Role::Strong,
        (false, false) => Role::Text,
    };
    let sign = Clean::symbol(if chosen { "●" } else { "○" });
    let shown = Clean::join([&sign, &Clean::digits(place + 1), name], " ");
    canvas.text(room.x, room.y, room.width.saturating_sub(1), &shown, role);
    if focused {
        canvas.cursor(room.x, room.y);
    }
}

fn view_sample(canvas: &mut Canvas<'_>, area: Rect, texts: &Texts) {
    canvas.boxed(area, &Clean::default(), Weight::Thin);
    for (down, (id, role)) in (1..).zip(LINES) {
        let width = area.width.saturating_sub(2);
        canvas.text(area.x + 1, area.y + down, width, &texts.get(id), role);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_arrows_choose_and_stop_at_the_ends() {
        let mut samples = LookSamples::new(Look::Light);
        let cases = [
            (Input::char('1'), LookReply::Changed(Look::Dark)),
            (Input::plain(KeyCode::Left), LookReply::Moved),
            (Input::plain(KeyCode::Right), LookReply::Changed(Look::Light)),
            (Input::char('5'), LookReply::Changed(Look::FollowTerminal)),
            (Input::plain(KeyCode::Right), LookReply::Changed(Look::NoColour)),
            (Input::plain(KeyCode::Right), LookReply::Moved),
            (Input::char('7'), LookReply::Ignored),
            (Input::char('j'), LookReply::Ignored),
            (Input::Row(3), LookReply::Changed(Look::HighContrast)),
        ];
        for (input, expected) in cases {
            assert_eq!(samples.update(&input), expected, "{input:?}");
        }
        assert_eq!(samples.look(), Look::HighContrast);
    }
}
