//! The whole UI: a stack of pages that is never empty, what stands around them, and the
//! total function from (model, event) to (model, effects).

use std::time::Duration;

use super::canvas::{Canvas, Drawn};
use super::ctx::Ctx;
use super::drafts::Drafts;
use super::frame::{self, Header, Hints, Message, Saved, Surround, Tone};
use super::input::Input;
use super::keys::{self, Action};
use super::outcome::{Effect, Outcome, Preferences};
use super::pages::page_of;
use super::screen::Screen;
use super::screens::{case_list, centre, help, home, locked, palette, question, quit};
use crate::api::post::{CentreHome, Posted};
use crate::api::{Draft, Problem, Request, Response};
use crate::catalogue::format;
use crate::domain::delivery::Level;
use crate::domain::text::Clean;

/// Problems after which what was just done is not on disk.
const NOT_SAVED: [&str; 3] = ["disk-full", "disk-fault", "database-read-only"];

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// At the keyboard, the mouse or the window.
    Input(Input),
    /// A use case was done, or not.
    Done(Box<Result<Response, Problem>>),
}

/// Everything the UI knows.
#[derive(Debug)]
pub struct Model {
    /// The page below all others.
    first: Screen,
    /// The pages above it, the topmost last.
    above: Vec<Screen>,
    header: Header,
    message: Option<Message>,
    preferences: Preferences,
    /// A slow request is under way: its word is shown until it is answered.
    working: bool,
    drafts: Drafts,
    /// Whose pages the menu lists.
    role: Role,
}

/// What the user is here for, as far as the first page said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Role {
    /// Leads a team.
    pub leads_team: bool,
    /// Manages a centre.
    pub manages_centre: bool,
    /// Gathers months of teams, or quarters of centres.
    pub level: Level,
}

impl Model {
    /// Begins with a page.
    #[must_use]
    pub fn new(first: Screen, preferences: Preferences) -> Self {
        Self {
            first,
            above: Vec::new(),
            header: Header::default(),
            message: None,
            preferences,
            working: false,
            drafts: Drafts::default(),
            role: Role { leads_team: true, ..Role::default() },
        }
    }

    /// The page on top.
    #[must_use]
    pub fn top(&self) -> &Screen {
        self.above.last().unwrap_or(&self.first)
    }

    fn top_mut(&mut self) -> &mut Screen {
        self.above.last_mut().unwrap_or(&mut self.first)
    }

    /// Language and look.
    #[must_use]
    pub fn preferences(&self) -> Preferences {
        self.preferences
    }

    /// After how long without an input the model wants to be woken.
    #[must_use]
    pub fn wake_after(&self) -> Option<Duration> {
        let own = self.top().wake_after();
        own.into_iter().chain(self.drafts.wake_after(self.top())).min()
    }

    /// Shows nothing but the question for the passphrase.
    pub fn lock(&mut self) {
        let not_saved = self.header.saved == Saved::NotSaved;
        self.above.clear();
        self.header = Header::default();
        self.message = None;
        self.first = Screen::Locked(locked::State::after(not_saved));
        self.drafts = Drafts::default();
    }

    /// What is unsaved on the page on top, for when the screen is locked or the terminal is gone.
    pub fn keep_draft(&mut self) -> Option<Effect> {
        let draft = self.top().draft();
        self.drafts.keep(draft)
    }

    /// Says that a slow request is being done.
    pub fn say_working(&mut self) {
        self.working = true;
    }

    /// Takes one event and says what is to be done outside.
    pub fn update(&mut self, event: &Event, ctx: &Ctx<'_>) -> Vec<Effect> {
        let texts = ctx.texts.at(self.role.level);
        let ctx = &Ctx { texts: &texts, ..*ctx };
        let mut effects = Vec::new();
        match event {
            Event::Done(result) => {
                self.working = false;
                let outcome = match result.as_ref() {
                    Ok(response) => self.answered(response, ctx),
                    Err(problem) => self.refused(problem, ctx),
                };
                self.apply(outcome, ctx, &mut effects);
            }
            Event::Input(input) => {
                if matches!(input, Input::Key(_) | Input::Row(_) | Input::Paste(_)) {
                    self.message = None;
                }
                let before = self.top().draft();
                let outcome = self.input(input, ctx);
                let now = self.top().draft();
                effects.extend(self.drafts.after_input(input, (before, now), &outcome));
                self.apply(outcome, ctx, &mut effects);
            }
        }
        let open = std::iter::once(&self.first).chain(&self.above);
        effects.extend(self.drafts.look(open, self.above.last().unwrap_or(&self.first)));
        effects
    }

    fn input(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match input {
            Input::FocusLost => self.header.elsewhere = true,
            Input::FocusGained => self.header.elsewhere = false,
            Input::Astray(characters) => {
                let text = ctx.texts.with("astray", &[("n", (*characters).into())]);
                return Outcome::Say(Message { text, tone: Tone::Warning });
            }
            _ => {}
        }
        if let Some(outcome) = self.everywhere(input, ctx) {
            return outcome;
        }
        self.top_mut().update(input, ctx)
    }

    /// Keys that mean the same on every page.
    fn everywhere(&mut self, input: &Input, ctx: &Ctx<'_>) -> Option<Outcome> {
        let key = input.key()?;
        let context = self.top().context();
        let in_the_open = !matches!(
            self.top(),
            Screen::SetUp(_) | Screen::Recovery(_) | Screen::Locked(_) | Screen::Restore(_)
        );
        let is_box = matches!(self.top(), Screen::Help(_) | Screen::Menu(_) | Screen::Quit(_));
        match keys::action(context, key, ctx.language())? {
            Action::Help if !matches!(self.top(), Screen::Help(_)) => Some(self.help(ctx)),
            Action::Menu | Action::Search if in_the_open && !is_box => Some(self.menu(ctx)),
            Action::Quit if !matches!(self.top(), Screen::Quit(_)) => {
                let resume = self.resume(ctx);
                let draft = self.top().draft();
                let question = match self.header.saved {
                    Saved::NotSaved => quit::State::not_saved(ctx),
                    _ if self.question().is_some_and(question::State::is_practice) => {
                        quit::State::of_practice(ctx)
                    }
                    _ if draft.is_some_and(|draft| !draft.fields.is_empty()) => {
                        quit::State::with_draft(ctx)
                    }
                    _ => quit::State::new(ctx, resume.as_ref()),
                };
                Some(Outcome::Open(Box::new(Screen::Quit(question))))
            }
            Action::HowToLeave => Some(say(frame::how_to_leave(ctx.texts, self.header.saved))),
            Action::Lock if in_the_open => Some(Outcome::Effect(Effect::Lock)),
            Action::Saved if in_the_open => Some(say(match self.header.saved {
                Saved::At(time) => {
                    let clock = format::clock(time, ctx.texts);
                    ctx.texts.with("all-saved-at", &[("clock", (&clock).into())])
                }
                Saved::NotSaved => ctx.texts.get("last-not-saved"),
                _ => ctx.texts.get("all-saved"),
            })),
            Action::Undo if in_the_open && !context.takes_text() => {
                Some(Outcome::Ask(Request::Undo))
            }
            Action::Redo if in_the_open && !context.takes_text() => {
                Some(Outcome::Ask(Request::Redo))
            }
            _ => None,
        }
    }

    fn help(&self, ctx: &Ctx<'_>) -> Outcome {
        let place = Clean::join(&self.way(ctx), " › ");
        let top = self.top();
        let state = help::State::new(top.context(), &self.hints(ctx), place, ctx);
        Outcome::Open(Box::new(Screen::Help(state)))
    }

    fn menu(&self, ctx: &Ctx<'_>) -> Outcome {
        let top = self.top();
        let state = palette::State::new(top.context(), &self.hints(ctx), self.role, ctx)
            .over(self.question().map(question::State::review_id));
        Outcome::Open(Box::new(Screen::Menu(state)))
    }

    /// Where one will go on, for the question whether to leave.
    fn resume(&self, ctx: &Ctx<'_>) -> Option<Clean> {
        self.question().map(|state| state.resume(ctx))
    }

    /// The page of a case's questions, if one is open.
    fn question(&self) -> Option<&question::State> {
        let pages = self.above.iter().rev().chain(std::iter::once(&self.first));
        pages.into_iter().find_map(|page| match page {
            Screen::Question(state) => Some(state),
            _ => None,
        })
    }

    /// The wording of keys of the page on top; "back" may be called by the page below.
    fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let below = self.above.iter().rev().nth(1).unwrap_or(&self.first);
        self.top().hints(ctx).leading_to(below.breadcrumb(ctx))
    }

    /// The way here, the first page first.
    fn way(&self, ctx: &Ctx<'_>) -> Vec<Clean> {
        std::iter::once(&self.first).chain(&self.above).map(|page| page.breadcrumb(ctx)).collect()
    }

    fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Outcome {
        match response {
            Response::Draft(draft) => return self.restore(draft, ctx),
            Response::DraftKept => return Outcome::Stay,
            _ => {}
        }
        self.read_header(response, ctx);
        if let Some(outcome) = self.top_mut().answered(response, ctx) {
            return outcome;
        }
        match response {
            Response::Home(view) => {
                self.above.clear();
                self.first = Screen::Home(home::State::new(view.as_ref().clone()));
                return Outcome::Stay;
            }
            // Who leads a team too goes there from Home.
            Response::Post(Posted::CentreHome(view)) if !view.leads_team => {
                self.above.clear();
                self.first = Screen::Centre(centre::State::new(view.as_ref().clone(), ctx));
                return Outcome::Stay;
            }
            Response::Written(files) => {
                let files = Clean::join(files, ", ");
                return say(ctx.texts.with("files-written", &[("files", (&files).into())]));
            }
            _ => {}
        }
        let Some(page) = page_of(response, self.preferences, ctx) else { return Outcome::Stay };
        if let Response::Case(view) = response
            && let Some(reversal) = &view.reversal
        {
            let said = question::reversed(reversal, ctx);
            return Outcome::Many(vec![Outcome::Open(Box::new(page)), say(said)]);
        }
        if std::mem::discriminant(&page) == std::mem::discriminant(self.top()) {
            Outcome::Replace(Box::new(page))
        } else {
            Outcome::Open(Box::new(page))
        }
    }

    /// What was kept of the page that has just been opened is put back.
    fn restore(&mut self, draft: &Draft, ctx: &Ctx<'_>) -> Outcome {
        let top = self.top_mut();
        if draft.fields.is_empty() || top.draft().map(|now| now.of).as_ref() != Some(&draft.of) {
            return Outcome::Stay;
        }
        top.restore(&draft.fields, ctx);
        let Some(now) = top.draft() else { return Outcome::Stay };
        let is_back = !now.fields.is_empty();
        self.drafts.restored(Draft { of: draft.of.clone(), fields: draft.fields.clone() });
        if is_back { say(ctx.texts.get("draft-restored")) } else { Outcome::Stay }
    }

    /// Row 1 says whose month this is and what is saved.
    fn read_header(&mut self, response: &Response, ctx: &Ctx<'_>) {
        match response {
            Response::Home(view) => {
                self.header.who = if view.demo {
                    ctx.texts.with("demo-banner", &[("team", (&view.team).into())])
                } else {
                    view.team.clone()
                };
                self.header.period = format::month(view.month.first_day(), ctx.texts);
                self.header.read_only = view.read_only;
                self.header.saved = view.saved_at.map_or(Saved::Nothing, Saved::At);
                let level = Level::Centre;
                self.role = Role { leads_team: true, manages_centre: view.manages_centre, level };
            }
            Response::Post(Posted::CentreHome(view)) => self.read_centre(view, ctx),
            Response::Case(view) => {
                if !view.papers.is_empty() {
                    self.header.who = ctx.texts.get("practice-banner");
                }
                if let Some(time) = view.saved_at {
                    self.header.saved = Saved::At(time);
                }
            }
            _ => {}
        }
    }

    fn read_centre(&mut self, view: &CentreHome, ctx: &Ctx<'_>) {
        let centre = &view.matrix.centre;
        self.header.who = match view.demo {
            true => ctx.texts.with("demo-banner", &[("team", centre.into())]),
            false => centre.clone(),
        };
        self.header.period = format::month(ctx.today, ctx.texts);
        self.header.read_only = view.read_only;
        let level = view.matrix.level;
        self.role = Role { leads_team: view.leads_team, manages_centre: true, level };
    }

    fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> Outcome {
        if NOT_SAVED.contains(&problem.code) {
            self.header.saved = Saved::NotSaved;
        }
        if problem.code == "locked" {
            return Outcome::Effect(Effect::Lock);
        }
        if self.top_mut().refused(problem, ctx) {
            return Outcome::Stay;
        }
        Outcome::Say(Message { text: problem_text(problem, ctx), tone: Tone::Problem })
    }

    fn apply(&mut self, outcome: Outcome, ctx: &Ctx<'_>, effects: &mut Vec<Effect>) {
        match outcome {
            Outcome::Stay | Outcome::Ignored => {}
            Outcome::Ask(request) => effects.push(Effect::Ask(request)),
            Outcome::Open(page) => self.above.push(*page),
            Outcome::Replace(page) => *self.top_mut() = *page,
            Outcome::Close => {
                self.above.pop();
                effects.extend(self.top().refresh().map(Effect::Ask));
            }
            Outcome::Dismiss => {
                self.above.pop();
            }
            Outcome::Press(key) => {
                let outcome = self.input(&Input::Key(key), ctx);
                self.apply(outcome, ctx, effects);
            }
            Outcome::Say(message) => self.message = Some(message),
            Outcome::Copy(text) => {
                let said = ctx.texts.with("copied", &[("text", (&text).into())]);
                self.message = Some(Message { text: said, tone: Tone::Said });
                effects.push(Effect::Copy(text));
            }
            Outcome::ShowFolder(folder) => {
                let said = ctx.texts.with("folder-shown", &[("folder", (&folder).into())]);
                self.message = Some(Message { text: said, tone: Tone::Said });
                effects.push(Effect::ShowFolder(folder));
            }
            Outcome::Effect(effect) => self.take(effect, effects),
            Outcome::Many(outcomes) => {
                for outcome in outcomes {
                    self.apply(outcome, ctx, effects);
                }
            }
        }
    }

    fn take(&mut self, effect: Effect, effects: &mut Vec<Effect>) {
        match &effect {
            Effect::Remember(preferences) => self.preferences = *preferences,
            Effect::Lock => self.lock(),
            _ => {}
        }
        effects.push(effect);
    }

    /// Draws the page on top with what stands around it; changes nothing.
    pub fn view(&self, mut canvas: Canvas<'_>, ctx: &Ctx<'_>) -> Drawn {
        let texts = ctx.texts.at(self.role.level);
        let ctx = &Ctx { texts: &texts, ..*ctx };
        let way = self.way(ctx);
        let working = Message { text: ctx.texts.get("working"), tone: Tone::Said };
        let message = if self.working { Some(&working) } else { self.message.as_ref() };
        let top = self.top();
        let hints = self.hints(ctx);
        let surround = Surround {
            header: &self.header,
            breadcrumb: &way,
            context: top.context(),
            hints: &hints,
        };
        if frame::draw(&mut canvas, ctx, &surround) {
            top.view(&mut canvas, ctx);
            frame::draw_message(&mut canvas, ctx, message);
        }
        canvas.finish()
    }
}

/// A sentence that fades at the next key.
#[must_use]
pub fn say(text: Clean) -> Outcome {
    Outcome::Say(Message { text, tone: Tone::Said })
}

/// The sentence of a problem with what to do next.
#[must_use]
pub fn problem_text(problem: &Problem, ctx: &Ctx<'_>) -> Clean {
    let args: Vec<_> = problem.args.iter().map(|(name, value)| (*name, value.into())).collect();
    let what = ctx.texts.with(&format!("problem-{}", problem.code), &args);
    // What is a command on the command line is a page or a key here.
    let id = format!("hint-{}", problem.code);
    let keys = ctx.texts.attribute(&id, "keys", &args);
    let hint = keys.unwrap_or_else(|| ctx.texts.with(&id, &args));
    Clean::join([&what, &hint], " ")
}

/// A page of its own for where a list comes from.
#[must_use]
pub fn case_list_page(ctx: &Ctx<'_>) -> Outcome {
    Outcome::Open(Box::new(Screen::CaseList(case_list::State::new(ctx))))
}
