//! A team's month at the centre (da: *et teams måned*): where it stands, every version with what differs,
//! and the choice between two that contradict each other.

use ratatui::layout::Rect;

use crate::api::post::{CellState, Post, Posted, TeamMonth, VersionHere};
use crate::api::{Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::post as said;
use crate::catalogue::texts::Arg;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{self, Screen};
use crate::tui::screens::{centre, reason};
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::page::{Block, Page, PageReply};

/// Contrary months that can be chosen among at once.
const CHOICES: usize = 4;

/// The page.
#[derive(Debug)]
pub struct State {
    view: Box<TeamMonth>,
    page: Page,
    /// Which of the contrary ones?
    which: Option<Dialog>,
}

impl State {
    /// All that is here of the month.
    #[must_use]
    pub fn new(view: &TeamMonth, ctx: &Ctx<'_>) -> Self {
        Self { view: Box::new(view.clone()), page: Page::new(blocks(view, ctx)), which: None }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.which.as_ref().map_or(Context::Centre, Dialog::context)
    }

    /// The team and the month.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let month = said::period(ctx.texts, self.view.month);
        Clean::join([&self.view.team, &month], ", ")
    }

    /// F4 chooses where something contradicts; R reminds where something is missing.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        if let Some(dialog) = &self.which {
            return dialog.hints(ctx.texts);
        }
        let mut hints = [Action::Open, Action::Left, Action::Right]
            .into_iter()
            .chain(keys::rows(Context::Centre).iter().map(|row| row.action))
            .filter(|action| {
                action.step().is_some()
                    || matches!(action, Action::Open | Action::Left | Action::Right)
            })
            .fold(Hints::new(), Hints::hide);
        if self.contrary().next().is_some() {
            hints = hints.label(Action::Pick, ctx.texts.get("team-month-choose-key"));
        }
        if self.reminder(ctx).is_none() {
            hints = hints.hide(Action::Reminder);
        }
        self.page.hints(hints, area(ctx))
    }

    /// The versions of which one is to be chosen.
    fn contrary(&self) -> impl Iterator<Item = &VersionHere> {
        let is_contrary = self.view.cell.state == CellState::Contrary;
        let highest = self.view.versions.iter().filter(|line| !line.aside);
        let highest = highest.map(|line| line.version).max();
        self.view
            .versions
            .iter()
            .filter(move |line| is_contrary && !line.aside && Some(line.version) == highest)
            .take(CHOICES)
    }

    fn reminder(&self, ctx: &Ctx<'_>) -> Option<Clean> {
        let is_missing = self.view.cell.state == CellState::Missing;
        let missing = if is_missing { vec![self.view.month] } else { Vec::new() };
        said::reminder(ctx.texts, &self.view.centre, &self.view.team, &missing)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some(dialog) = &mut self.which {
            return match dialog.update(input) {
                DialogReply::Pressed(0) | DialogReply::Closed => {
                    self.which = None;
                    Outcome::Stay
                }
                DialogReply::Pressed(button) => {
                    self.which = None;
                    self.why(button - 1, ctx)
                }
                DialogReply::Stay | DialogReply::Ignored => Outcome::Stay,
            };
        }
        if self.page.update(input, area(ctx)) == PageReply::Moved {
            return Outcome::Stay;
        }
        match input.key().and_then(|key| keys::action(Context::Centre, key, ctx.language())) {
            Some(Action::Back) => Outcome::Close,
            Some(Action::Pick) if self.contrary().next().is_some() => {
                self.which = Some(self.which(ctx));
                Outcome::Stay
            }
            Some(Action::Reminder) => self.reminder(ctx).map_or(Outcome::Ignored, Outcome::Copy),
            _ => Outcome::Ignored,
        }
    }

    /// The reason is asked for on a page of its own.
    fn why(&self, place: usize, ctx: &Ctx<'_>) -> Outcome {
        let Some(line) = self.contrary().nth(place) else { return Outcome::Stay };
        let purpose = reason::Purpose::Choose { sha256: line.sha256.as_str().to_owned() };
        let page = reason::State::new(purpose, &Clean::default(), ctx);
        Outcome::Open(Box::new(Screen::Reason(page)))
    }

    /// None stands first: the team has to be asked which one it meant.
    fn which(&self, ctx: &Ctx<'_>) -> Dialog {
        let texts = ctx.texts;
        let mut lines = vec![texts.get("team-month-which-why"), Clean::default()];
        let mut buttons = vec![texts.get("key-cancel")];
        for (place, line) in self.contrary().enumerate() {
            let number = Arg::from(place + 1);
            let args = [("number", number.clone()), ("words", (&line.words).into())];
            lines.push(texts.with("team-month-which", &args));
            buttons.push(texts.with("team-month-which-button", &[("number", number)]));
        }
        Dialog::new(texts.get("team-month-which-title"), lines, buttons)
    }

    /// Takes a fresh view.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Post(Posted::TeamMonth(view)) = response else { return None };
        *self = Self::new(view, ctx);
        Some(Outcome::Stay)
    }

    /// The page is read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        let team = self.view.team.as_str().to_owned();
        Some(Request::Post(Post::ShowTeamMonth { team, month: self.view.month }))
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        self.page.view(canvas, area(ctx));
        if let Some(dialog) = &self.which {
            dialog.view(canvas, ctx.content());
        }
    }
}

impl screen::Page for State {}

fn area(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { x: area.x + 1, width: area.width.saturating_sub(2).min(78), ..area }
}

/// Where the month stands, then each version, the newest first.
fn blocks(view: &TeamMonth, ctx: &Ctx<'_>) -> Vec<Block> {
    let texts = ctx.texts;
    let (sign, role) = centre::sign(view.cell.state);
    let stand = Clean::join([&sign.clean(), &centre::in_words(&view.cell, ctx)], " ");
    let date = format::long_date(view.due, texts);
    let mut blocks = vec![
        Block::Said(stand, role),
        Block::Paragraph(texts.with("team-month-due", &[("date", date.into())])),
    ];
    if view.versions.is_empty() {
        blocks.push(Block::Paragraph(texts.get("team-month-nothing")));
    }
    for line in view.versions.iter().rev() {
        blocks.push(Block::Blank);
        blocks.extend(version(line, ctx));
    }
    blocks
}

fn version(line: &VersionHere, ctx: &Ctx<'_>) -> Vec<Block> {
    let texts = ctx.texts;
    let id = match (line.in_force, line.aside) {
        (true, _) => "team-month-counts",
        (false, true) => "team-month-aside",
        (false, false) => "team-month-does-not-count",
    };
    let version = [("version", Arg::plain(line.version))];
    let mut blocks = vec![Block::Heading(texts.with(id, &version))];
    let dates = [
        ("closed", Arg::from(format::long_date(line.closed_on, texts))),
        ("received", format::long_date(line.received_on, texts).into()),
    ];
    blocks.push(Block::Paragraph(texts.with("team-month-dates", &dates)));
    blocks.push(Block::Paragraph(said::counts(texts, &line.counts)));
    if let Some(why) = &line.reopened_because {
        blocks.push(Block::Paragraph(texts.with("team-month-reopened", &[("why", why.into())])));
    }
    if let Some((why, by)) = &line.chosen {
        let args = [("why", why.into()), ("by", by.into())];
        blocks.push(Block::Paragraph(texts.with("team-month-chosen", &args)));
    }
    blocks.push(Block::Pair(texts.get("files-words"), line.words.clone()));
    if !line.changes.is_empty() {
        blocks.push(Block::Paragraph(texts.get("team-month-changes")));
    }
    let changes = line.changes.iter();
    blocks.extend(changes.map(|change| Block::Bullet(said::month_change(texts, change))));
    blocks
}

#[cfg(test)]
mod tests;
