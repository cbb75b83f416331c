//! Language, look and signs, chosen by seeing them: what is chosen is shown at once.
//!
//! A field to type in shows whether the letters of the keyboard arrive as they should.

use ratatui::layout::Rect;

use super::choice::{Choice, ChoiceReply};
use super::line_field::{LineField, LineReply};
use super::look_samples::{LookReply, LookSamples};
use crate::catalogue::texts::{Language, Texts};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::Context;
use crate::tui::outcome::Preferences;
use crate::tui::theme::Role;

/// Numbers between the click targets of two parts.
const TARGETS: usize = 10;
/// Columns of the label beside the languages.
const LABEL_COLUMNS: u16 = 20;
/// Columns of the field for trying letters, at most and at least.
const TRY_COLUMNS: u16 = 26;
const TRY_LEAST_COLUMNS: u16 = 12;
/// What is looked for among the letters typed, each with what it is called.
const TRIED: [(&str, &str); 3] =
    [("æøå", "look-tried-danish"), ("é", "look-tried-accent"), ("@", "look-tried-at")];
/// Lines besides the looks: language, signs, letters and their echo, button, three free.
const ROWS_BESIDE: u16 = 8;

/// The parts, in the order Tab goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Language,
    Look,
    Signs,
    Try,
    Button,
}

const PARTS: [Part; 5] = [Part::Language, Part::Look, Part::Signs, Part::Try, Part::Button];

/// How the program looks and speaks, being chosen.
#[derive(Debug, Clone)]
pub struct Appearance {
    language: Choice,
    looks: LookSamples,
    plain_signs: bool,
    tried: LineField,
    part: Part,
}

/// What came of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppearanceReply {
    /// Nothing known here.
    Ignored,
    /// The focus moved, or letters were tried.
    Moved,
    /// Something else is chosen: it holds from now on.
    Changed(Preferences),
    /// F8, or Enter on the button or a choice.
    Submit,
    /// Esc.
    Done,
}

impl Appearance {
    /// What is in use, to be changed.
    #[must_use]
    pub fn new(preferences: Preferences, texts: &Texts) -> Self {
        let names = vec![texts.get("look-language-da"), texts.get("look-language-en")];
        let chosen = match preferences.language {
            Language::Danish => 0,
            Language::English => 1,
        };
        Self {
            language: Choice::new(names, Some(chosen)),
            looks: LookSamples::new(preferences.look),
            plain_signs: preferences.plain_signs,
            tried: LineField::text(&Clean::default()),
            part: Part::Language,
        }
    }

    /// What is chosen.
    #[must_use]
    pub fn preferences(&self) -> Preferences {
        let language = match self.language.chosen() {
            Some(1) => Language::English,
            _ => Language::Danish,
        };
        Preferences { language, look: self.looks.look(), plain_signs: self.plain_signs }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        if self.part == Part::Try { Context::Field } else { Context::Form }
    }

    /// Takes one input; `area` is where it is drawn.
    pub fn update(&mut self, input: &Input, area: Rect) -> AppearanceReply {
        if let Input::Row(target) = input {
            return self.clicked(*target, area);
        }
        let width = area.width.saturating_sub(LABEL_COLUMNS);
        let taken = match self.part {
            Part::Language => match self.language.update(input, width) {
                ChoiceReply::Changed => Some(self.changed()),
                ChoiceReply::Moved => Some(AppearanceReply::Moved),
                ChoiceReply::Ignored => None,
            },
            Part::Look => match self.looks.update(input) {
                LookReply::Changed(_) => Some(self.changed()),
                LookReply::Moved => Some(AppearanceReply::Moved),
                LookReply::Ignored => None,
            },
            Part::Signs if *input == Input::char(' ') => {
                self.plain_signs = !self.plain_signs;
                Some(self.changed())
            }
            Part::Try => {
                let tried = self.tried.update(input);
                (tried != LineReply::Ignored).then_some(AppearanceReply::Moved)
            }
            Part::Button if *input == Input::char(' ') => Some(AppearanceReply::Submit),
            Part::Signs | Part::Button => None,
        };
        taken.unwrap_or_else(|| self.moved(input))
    }

    /// Draws all parts; `button` is what the last one says.
    pub fn view(&self, canvas: &mut Canvas<'_>, area: Rect, texts: &Texts, button: &Clean) {
        let place = Places::of(area);
        canvas.text(
            area.x,
            place.language.y,
            LABEL_COLUMNS,
            &texts.get("look-language"),
            Role::Text,
        );
        self.language.view(canvas, place.language, self.part == Part::Language, 0);
        let focused = self.part == Part::Look;
        self.looks.view(canvas, place.looks, texts, focused, TARGETS);
        self.view_signs(canvas, place.signs, texts);
        self.view_tried(canvas, place.tried, texts);
        self.view_button(canvas, place.button, button);
    }

    fn view_signs(&self, canvas: &mut Canvas<'_>, area: Rect, texts: &Texts) {
        let focused = self.part == Part::Signs;
        let sign = Clean::symbol(if self.plain_signs { "[x]" } else { "[ ]" });
        let role = if focused { Role::Selected } else { Role::Text };
        canvas.text(area.x, area.y, 3, &sign, role);
        let room = area.width.saturating_sub(4);
        canvas.text(area.x + 4, area.y, room, &texts.get("look-plain-signs"), Role::Text);
        if focused {
            canvas.cursor(area.x + 1, area.y);
        }
        canvas.row_target(area, 2 * TARGETS);
    }

    fn view_tried(&self, canvas: &mut Canvas<'_>, area: Rect, texts: &Texts) {
        let room = area.width.saturating_sub(TRY_LEAST_COLUMNS + 1);
        let used = canvas.text(area.x, area.y, room, &texts.get("look-try"), Role::Text) + 1;
        let width = area.width.saturating_sub(used).min(TRY_COLUMNS);
        let field = Rect { x: area.x + used, width, height: 1, ..area };
        self.tried.view(canvas, field, self.part == Part::Try);
        canvas.row_target(Rect { height: 1, ..area }, 3 * TARGETS);
        let mut x = area.x;
        for (letters, name) in TRIED {
            let arrived = arrived(self.tried.as_str(), letters);
            let (id, role) =
                if arrived { ("look-arrived", Role::Ok) } else { ("look-not-yet", Role::Muted) };
            let said = texts.with(id, &[("letters", texts.get(name).into())]);
            x += canvas.text(x, area.y + 1, area.right().saturating_sub(x), &said, role) + 3;
        }
    }

    fn view_button(&self, canvas: &mut Canvas<'_>, area: Rect, label: &Clean) {
        let focused = self.part == Part::Button;
        let shown = Clean::join([&Clean::symbol("[ "), label, &Clean::symbol(" ]")], "");
        let role = if focused { Role::Selected } else { Role::Accent };
        let used = canvas.text(area.x, area.y, area.width, &shown, role);
        if focused {
            canvas.cursor(area.x + 2, area.y);
        }
        canvas.row_target(Rect { width: used, ..area }, 4 * TARGETS);
    }

    fn changed(&self) -> AppearanceReply {
        AppearanceReply::Changed(self.preferences())
    }

    fn moved(&mut self, input: &Input) -> AppearanceReply {
        let Some(key) = input.key().filter(|key| !key.ctrl && !key.alt) else {
            return AppearanceReply::Ignored;
        };
        match key.code {
            KeyCode::F(8) => return AppearanceReply::Submit,
            KeyCode::Esc => return AppearanceReply::Done,
            // In the field Enter means "done here"; elsewhere the choice is made already.
            KeyCode::Enter if self.part != Part::Try => return AppearanceReply::Submit,
            KeyCode::Enter | KeyCode::Tab => self.step(1, true),
            KeyCode::BackTab => self.step(PARTS.len() - 1, true),
            KeyCode::Down => self.step(1, false),
            KeyCode::Up if self.part != Part::Language => self.step(PARTS.len() - 1, false),
            _ => return AppearanceReply::Ignored,
        }
        AppearanceReply::Moved
    }

    /// The focus so many parts further; only Tab goes round.
    fn step(&mut self, by: usize, round: bool) {
        let at = PARTS.iter().position(|part| *part == self.part).unwrap_or(0);
        if at + 1 == PARTS.len() && by == 1 && !round {
            return;
        }
        let to = (at + by) % PARTS.len();
        self.part = PARTS.get(to).copied().unwrap_or(Part::Language);
    }

    fn clicked(&mut self, target: usize, area: Rect) -> AppearanceReply {
        let Some(part) = PARTS.get(target / TARGETS).copied() else {
            return AppearanceReply::Ignored;
        };
        self.part = part;
        let inner = Input::Row(target % TARGETS);
        let width = area.width.saturating_sub(LABEL_COLUMNS);
        match part {
            Part::Language if self.language.update(&inner, width) == ChoiceReply::Changed => {
                self.changed()
            }
            Part::Look if matches!(self.looks.update(&inner), LookReply::Changed(_)) => {
                self.changed()
            }
            Part::Signs => {
                self.plain_signs = !self.plain_signs;
                self.changed()
            }
            Part::Button => AppearanceReply::Submit,
            _ => AppearanceReply::Moved,
        }
    }
}

/// Where the parts stand.
struct Places {
    language: Rect,
    looks: Rect,
    signs: Rect,
    tried: Rect,
    button: Rect,
}

impl Places {
    fn of(area: Rect) -> Self {
        let line = |y: u16| Rect { y, height: 1, ..area };
        let looks = LookSamples::height(area.height.saturating_sub(ROWS_BESIDE));
        let looks_y = area.y + 2;
        let signs_y = looks_y + looks;
        Self {
            language: Rect {
                x: area.x + LABEL_COLUMNS,
                width: area.width.saturating_sub(LABEL_COLUMNS),
                ..line(area.y)
            },
            looks: Rect { y: looks_y, height: looks, ..area },
            signs: line(signs_y),
            tried: Rect { y: signs_y + 2, height: 2, ..area },
            button: line((signs_y + 5).min(area.bottom().saturating_sub(1))),
        }
    }
}

/// True when every one of the letters is there, small or capital.
fn arrived(typed: &str, letters: &str) -> bool {
    let typed = typed.to_lowercase();
    letters.chars().all(|letter| typed.contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::Look;

    const AREA: Rect = Rect { x: 1, y: 4, width: 78, height: 16 };

    fn appearance() -> Appearance {
        let preferences =
            Preferences { language: Language::Danish, look: Look::Light, plain_signs: false };
        Appearance::new(preferences, &Texts::new(Language::Danish))
    }

    #[test]
    fn every_choice_holds_at_once() {
        let mut shown = appearance();
        let english = shown.update(&Input::plain(KeyCode::Right), AREA);
        assert!(matches!(
            english,
            AppearanceReply::Changed(Preferences { language: Language::English, .. })
        ));
        shown.update(&Input::plain(KeyCode::Tab), AREA);
        let dark = shown.update(&Input::char('1'), AREA);
        assert!(matches!(dark, AppearanceReply::Changed(Preferences { look: Look::Dark, .. })));
        shown.update(&Input::plain(KeyCode::Tab), AREA);
        let plain = shown.update(&Input::char(' '), AREA);
        assert!(matches!(plain, AppearanceReply::Changed(Preferences { plain_signs: true, .. })));
    }

    #[test]
    fn letters_are_text_only_where_they_are_tried() {
        let mut shown = appearance();
        assert_eq!(shown.context(), Context::Form);
        shown.update(&Input::Row(30), AREA);
        assert_eq!(shown.context(), Context::Field);
        for letter in "æøÅ1 ".chars() {
            assert_eq!(shown.update(&Input::char(letter), AREA), AppearanceReply::Moved);
        }
        assert!(arrived(shown.tried.as_str(), "æøå"));
        assert!(!arrived(shown.tried.as_str(), "é"));
        assert_eq!(shown.preferences().look, Look::Light);
    }

    #[test]
    fn arrows_stop_at_the_ends_and_tab_goes_round() {
        let mut shown = appearance();
        assert_eq!(shown.update(&Input::plain(KeyCode::Up), AREA), AppearanceReply::Ignored);
        shown.update(&Input::plain(KeyCode::BackTab), AREA);
        assert_eq!(shown.part, Part::Button);
        shown.update(&Input::plain(KeyCode::Down), AREA);
        assert_eq!(shown.part, Part::Button);
        shown.update(&Input::plain(KeyCode::Tab), AREA);
        assert_eq!(shown.part, Part::Language);
    }

    #[test]
    fn an_accent_typed_after_its_letter_arrives_too() {
        assert!(arrived(Clean::typed_line("e\u{301}").as_str(), "é"));
    }
}
