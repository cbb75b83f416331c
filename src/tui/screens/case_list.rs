//! Where the month's case list comes from: a file, pasted lines, or only a count, for places
//! where no case reference may enter the program. Nothing is stored here.

mod pasted_lines;
mod typed;
mod view;

use crate::api::request::{CaseList, ListSource};
use crate::api::{Problem, Request, Response};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Hints, Message, Tone};
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::columns;
use crate::tui::screens::columns::sentence::sentence;
use crate::tui::typed_path;
use crate::tui::widgets::line_field::{Holds, LineField, LineReply};
use pasted_lines::{LinesReply, PastedLines};

/// Click targets: the sources are 0 to 2, what belongs to the chosen one is this.
const PART_TARGET: usize = 100;

/// The page.
#[derive(Debug)]
pub struct State {
    source: Source,
    focus: Focus,
    path: LineField,
    lines: PastedLines,
    count: LineField,
    /// What is wrong with what was typed.
    error: Option<Clean>,
    /// The list that is being looked at.
    asked: Option<CaseList>,
    /// The columns could not be told: they are settled by hand first.
    by_hand: Option<Box<columns::State>>,
}

/// Where the list comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    File,
    Pasted,
    Count,
}

impl Source {
    const ALL: [Self; 3] = [Self::File, Self::Pasted, Self::Count];

    fn place(self) -> usize {
        Self::ALL.iter().position(|source| *source == self).unwrap_or(0)
    }
}

/// What the keys go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Focus {
    Sources,
    Part,
}

impl State {
    /// An empty page, ready for a path: a file dragged onto the window comes as typed text.
    #[must_use]
    pub fn new(_ctx: &Ctx<'_>) -> Self {
        let nothing = Clean::default();
        Self {
            source: Source::File,
            focus: Focus::Part,
            path: LineField::text(&nothing),
            lines: PastedLines::default(),
            count: LineField::holding(Holds::Number, &nothing),
            error: None,
            asked: None,
            by_hand: None,
        }
    }

    /// The page as it was before this list was looked at.
    #[must_use]
    pub fn of_source(source: &ListSource, ctx: &Ctx<'_>) -> Self {
        let mut page = Self::new(ctx);
        match source {
            ListSource::File(path) => page.path.set(&Clean::typed_line(path)),
            ListSource::Pasted(text) => {
                page.source = Source::Pasted;
                page.lines = PastedLines::new(text);
            }
            ListSource::Count(count) => {
                page.source = Source::Count;
                page.count.set(&Clean::digits(usize::try_from(*count).unwrap_or(0)));
            }
        }
        page
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        match (&self.by_hand, self.focus, self.source) {
            (Some(columns), _, _) => columns.context(),
            (None, Focus::Sources, _) => Context::Form,
            (None, Focus::Part, Source::Pasted) => Context::Note,
            (None, Focus::Part, Source::File | Source::Count) => Context::Field,
        }
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        match &self.by_hand {
            Some(columns) => columns.breadcrumb(ctx),
            None => ctx.texts.get("case-list-breadcrumb"),
        }
    }

    /// Its own wording of keys.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        if let Some(columns) = &self.by_hand {
            return columns.hints(ctx);
        }
        let hints = Hints::new()
            .label(Action::Next, ctx.texts.get("case-list-key-look"))
            .call(Action::Back, ctx.texts.get("key-back"));
        let other = ctx.texts.get("case-list-key-source");
        match (self.focus, self.source) {
            (Focus::Part, Source::File | Source::Count) => {
                hints.hide(Action::Confirm).label(Action::NextField, other)
            }
            (Focus::Part, Source::Pasted) => hints.label(Action::NextField, other),
            (Focus::Sources, _) => hints.hide(Action::Pick),
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some(columns) = &mut self.by_hand {
            // Its way back is this page, which stands right behind it.
            return match columns.update(input, ctx) {
                Outcome::Replace(_) => {
                    self.by_hand = None;
                    Outcome::Stay
                }
                Outcome::Ask(Request::PreviewList(list)) => self.ask(list),
                other => other,
            };
        }
        if let Input::Paste(text) = input
            && self.pasted_elsewhere(text)
        {
            return Outcome::Stay;
        }
        let asked = input.key().and_then(|key| keys::action(self.context(), key, ctx.language()));
        match (asked, input) {
            (Some(Action::Next), _) => return self.go_on(ctx),
            (Some(Action::Back), _) => return self.back(),
            (Some(Action::NextField | Action::PreviousField), _) => {
                self.focus = match self.focus {
                    Focus::Sources => Focus::Part,
                    Focus::Part => Focus::Sources,
                };
                return Outcome::Stay;
            }
            (_, Input::Row(PART_TARGET)) => {
                self.focus = Focus::Part;
                return Outcome::Stay;
            }
            (_, Input::Row(row)) => return self.choose(*row),
            _ => {}
        }
        match self.focus {
            Focus::Sources => self.update_sources(input, ctx),
            Focus::Part => self.update_part(input, ctx),
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        match &self.by_hand {
            Some(columns) => columns.view(canvas, ctx),
            None => view::view(self, canvas, ctx),
        }
    }

    /// Goes on to the columns when the list could be read.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::ListPreview(preview) = response else { return None };
        let list = self.asked.take()?;
        let page = columns::State::new(list, preview);
        Some(Outcome::Replace(Box::new(Screen::Columns(page))))
    }

    /// Says at the field what is wrong, or lets the columns be settled by hand.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let Some(list) = self.asked.take() else { return false };
        if let Some(columns) = &mut self.by_hand {
            return columns.refused(problem, ctx);
        }
        if let Some(columns) = columns::State::of_problem(list, problem) {
            self.by_hand = Some(Box::new(columns));
            return true;
        }
        let error = match (problem.code, problem.details.first()) {
            ("list-not-read", Some(detail)) => sentence(detail, ctx.texts),
            ("file-not-found", _) => ctx.texts.get("case-list-not-found"),
            ("file-is-folder", _) => ctx.texts.get("case-list-is-folder"),
            ("file-not-readable", _) => ctx.texts.get("case-list-not-readable"),
            ("file-too-large", _) => ctx.texts.get("case-list-too-large"),
            _ => return false,
        };
        self.error = Some(error);
        self.focus = Focus::Part;
        true
    }

    fn update_sources(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let place = self.source.place();
        match input.key().map(|key| key.code) {
            Some(KeyCode::Up) => self.pick(place.saturating_sub(1)),
            // Below the last source stands what belongs to it.
            Some(KeyCode::Down) if place + 1 == Source::ALL.len() => self.focus = Focus::Part,
            Some(KeyCode::Down) => self.pick(place + 1),
            Some(KeyCode::Enter | KeyCode::Right | KeyCode::Char(' ')) => self.focus = Focus::Part,
            Some(KeyCode::Char('1')) => return self.choose(0),
            Some(KeyCode::Char('2')) => return self.choose(1),
            Some(KeyCode::Char('3')) => return self.choose(2),
            _ if matches!(input, Input::Paste(_)) => {
                self.focus = Focus::Part;
                return self.update_part(input, ctx);
            }
            _ => return Outcome::Ignored,
        }
        Outcome::Stay
    }

    fn update_part(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if self.source == Source::Pasted {
            return self.update_lines(input, ctx);
        }
        let field = if self.source == Source::File { &mut self.path } else { &mut self.count };
        match field.update(input) {
            LineReply::Changed | LineReply::Cut(_) => {
                self.error = None;
                return Outcome::Stay;
            }
            LineReply::Moved | LineReply::Stepped(_) => return Outcome::Stay,
            LineReply::Ignored => {}
        }
        match input.key().map(|key| key.code) {
            // One field: being done with it is going on.
            Some(KeyCode::Enter) => self.go_on(ctx),
            Some(KeyCode::Up) => {
                self.focus = Focus::Sources;
                Outcome::Stay
            }
            _ => Outcome::Ignored,
        }
    }

    fn update_lines(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let say = |id: &str, tone| Outcome::Say(Message { text: ctx.texts.get(id), tone });
        let height = view::lines_area(ctx).height;
        match self.lines.update(input, height) {
            LinesReply::Ignored => Outcome::Ignored,
            LinesReply::Moved => Outcome::Stay,
            LinesReply::Changed => {
                self.error = None;
                Outcome::Stay
            }
            LinesReply::Emptied => say("case-list-emptied", Tone::Said),
            LinesReply::TooLong => say("case-list-too-long", Tone::Warning),
        }
    }

    /// Pasted or dragged text goes where it fits: several lines are a list, one line that
    /// looks like it a path. True when it went there.
    fn pasted_elsewhere(&mut self, text: &str) -> bool {
        let several = text.trim().contains(['\n', '\r']);
        let is_in_lines = self.focus == Focus::Part && self.source == Source::Pasted;
        if several && !is_in_lines {
            self.source = Source::Pasted;
            self.lines.update(&Input::Paste(text.to_owned()), 1);
        } else if typed::looks_like_path(text) && !(is_in_lines && self.lines.count() > 0) {
            self.source = Source::File;
            self.path.set(&Clean::typed_line(&typed_path::path(text)));
        } else {
            return false;
        }
        self.focus = Focus::Part;
        self.error = None;
        true
    }

    /// Picks a source; the arrows stay with the sources.
    fn pick(&mut self, place: usize) {
        if let Some(source) = Source::ALL.get(place) {
            self.source = *source;
            self.error = None;
        }
    }

    /// Picks a source and goes to what belongs to it.
    fn choose(&mut self, place: usize) -> Outcome {
        self.pick(place);
        self.focus = Focus::Part;
        Outcome::Stay
    }

    /// Esc: from a field with something in it to the sources, from there back. What was typed
    /// stays in its field.
    fn back(&mut self) -> Outcome {
        let is_empty = match self.source {
            Source::File => self.path.as_str().is_empty(),
            Source::Pasted => self.lines.as_str().is_empty(),
            Source::Count => self.count.as_str().is_empty(),
        };
        if self.focus == Focus::Part && !is_empty {
            self.focus = Focus::Sources;
            return Outcome::Stay;
        }
        Outcome::Close
    }

    fn go_on(&mut self, ctx: &Ctx<'_>) -> Outcome {
        let source = match self.source {
            Source::File => {
                let path = typed_path::path(self.path.as_str());
                (!path.is_empty()).then_some(ListSource::File(path)).ok_or("case-list-no-path")
            }
            Source::Pasted if self.lines.count() == 0 => Err("case-list-no-lines"),
            Source::Pasted => Ok(ListSource::Pasted(self.lines.as_str().to_owned())),
            Source::Count => {
                typed::count(self.count.as_str()).map(ListSource::Count).ok_or("case-list-no-count")
            }
        };
        match source {
            Ok(source) => {
                self.error = None;
                self.ask(CaseList { source, roles: None, take_anyway: Vec::new() })
            }
            Err(wrong) => {
                self.error = Some(ctx.texts.get(wrong));
                self.focus = Focus::Part;
                Outcome::Stay
            }
        }
    }

    fn ask(&mut self, list: CaseList) -> Outcome {
        self.asked = Some(list.clone());
        Outcome::Ask(Request::PreviewList(list))
    }
}

impl Page for State {}

#[cfg(test)]
mod tests;
