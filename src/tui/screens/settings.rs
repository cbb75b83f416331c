//! Settings (da: *indstillinger*): a list of seven pages. Language and look hold at once, the
//! others are saved by F8 and on leaving; the last makes another recovery code.

mod closing_days;
mod fields;
mod limits;
mod summary;

use ratatui::layout::Rect;

use self::fields::{Fault, Subject};
use crate::api::draft::{Draft, DraftOf, Fields};
use crate::api::request::Settings;
use crate::api::response::SettingsView;
use crate::api::{Problem, Request, Response};
use crate::domain::delivery::Level;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Hints, Message, Tone};
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::{Effect, Outcome, Preferences};
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::which_file;
use crate::tui::theme::Role;
use crate::tui::widgets::appearance::{Appearance, AppearanceReply};
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::form::{Form, FormReply};
use crate::tui::widgets::list::{List, ListReply};
use crate::tui::widgets::passphrase;

/// Rows of the list: language and look, the subjects, the centre's set-up.
const ROWS: usize = 1 + fields::SUBJECTS.len() + 1;
/// The row of the set-up: after the folders, before passphrase and code.
const SETUP_ROW: usize = 5;

/// The settings.
#[derive(Debug)]
pub struct State {
    /// As they are stored.
    given: SettingsView,
    preferences: Preferences,
    list: List,
    open: Open,
    /// Asks before the team is ended; holds what is saved then.
    dialog: Option<(Dialog, Settings)>,
    /// What an answer without words is about.
    waiting: Waiting,
    /// What cannot be saved was said; Esc now goes back to what is stored.
    told: bool,
}

/// The page in sight.
#[derive(Debug)]
enum Open {
    List,
    Look(Box<Appearance>),
    Fields(Subject, Form),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Waiting {
    Nothing,
    Saving,
    Copy,
    Passphrase,
}

impl Page for State {}

impl State {
    /// The list of settings as they are stored.
    #[must_use]
    pub fn new(given: SettingsView, preferences: Preferences, _ctx: &Ctx<'_>) -> Self {
        Self {
            given,
            preferences,
            list: List::new(ROWS),
            open: Open::List,
            dialog: None,
            waiting: Waiting::Nothing,
            told: false,
        }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        match (&self.dialog, &self.open) {
            (Some((dialog, _)), _) => dialog.context(),
            (None, Open::List) => Context::List,
            (None, Open::Look(appearance)) => appearance.context(),
            (None, Open::Fields(_, form)) => form.context(),
        }
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let settings = ctx.texts.get("settings-title");
        match &self.open {
            Open::List => settings,
            Open::Look(_) => Clean::join([&settings, &ctx.texts.get("settings-look")], " › "),
            Open::Fields(subject, _) => {
                Clean::join([&settings, &ctx.texts.get(subject.title())], " › ")
            }
        }
    }

    /// F8 saves; the keys of case lists mean nothing here.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = Hints::new();
        match (&self.dialog, &self.open) {
            (Some((dialog, _)), _) => dialog.hints(ctx.texts),
            (None, Open::List) => {
                hints.hide(Action::Mark).hide(Action::CopyCase).hide(Action::NextUnanswered)
            }
            (None, Open::Look(_)) => hints.hide(Action::Pick),
            (None, Open::Fields(subject, form)) => form
                .hints(self.body(ctx), ctx.texts)
                .label(Action::Next, ctx.texts.get(subject.next())),
        }
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if self.dialog.is_some() {
            return self.update_dialog(input);
        }
        let area = self.body(ctx);
        match &mut self.open {
            Open::List => self.update_list(input, ctx),
            Open::Look(appearance) => match appearance.update(input, area) {
                AppearanceReply::Changed(preferences) => {
                    self.preferences = preferences;
                    Outcome::Effect(Effect::Remember(preferences))
                }
                AppearanceReply::Submit | AppearanceReply::Done => {
                    self.open = Open::List;
                    Outcome::Stay
                }
                AppearanceReply::Moved => Outcome::Stay,
                AppearanceReply::Ignored => Outcome::Ignored,
            },
            Open::Fields(_, form) => match form.update(input, area) {
                FormReply::Submit => self.save(ctx, false),
                FormReply::Done => self.save(ctx, true),
                FormReply::Pressed(limits::STANDARDS) => {
                    limits::put_standards(form, &self.given);
                    self.told = false;
                    Outcome::Stay
                }
                FormReply::Pressed("copy") => {
                    self.waiting = Waiting::Copy;
                    Outcome::Ask(Request::CopyNow)
                }
                FormReply::Changed(id) => {
                    self.told = false;
                    if matches!(id, passphrase::NEW | passphrase::AGAIN) {
                        passphrase::echo(form, ctx.texts);
                    }
                    Outcome::Stay
                }
                FormReply::Ignored => Outcome::Ignored,
                _ => Outcome::Stay,
            },
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let content = ctx.content();
        if let Some(why) = self.why() {
            canvas.paragraph(content, &texts.get(why), Role::Text);
        }
        let body = self.body(ctx);
        match &self.open {
            Open::List => self.view_list(canvas, body, ctx),
            Open::Look(appearance) => {
                appearance.view(canvas, body, texts, &texts.get("settings-done"));
            }
            Open::Fields(_, form) => form.view(canvas, body, texts),
        }
        if let Some((dialog, _)) = &self.dialog {
            dialog.view(canvas, content);
        }
    }

    /// What was saved, copied or changed is said on the list.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let waiting = std::mem::replace(&mut self.waiting, Waiting::Nothing);
        match (response, waiting) {
            (Response::Settings(read), Waiting::Nothing) => {
                self.given = read.as_ref().clone();
                Some(Outcome::Stay)
            }
            (Response::Settings(saved), _) => {
                self.given = saved.as_ref().clone();
                let gone = self.close_page();
                Some(Outcome::Many(vec![gone, say(ctx.texts.get("settings-saved"))]))
            }
            (Response::Written(files), Waiting::Copy) => {
                let files = Clean::join(files, ", ");
                Some(say(ctx.texts.with("settings-copied", &[("file", (&files).into())])))
            }
            (Response::Done, Waiting::Copy) => Some(say(ctx.texts.get("settings-copied-all"))),
            (Response::Done, Waiting::Passphrase) => {
                if let Open::Fields(_, form) = &mut self.open {
                    fields::wipe(form, ctx.texts);
                }
                let said = say(ctx.texts.get("settings-passphrase-changed"));
                // The other field of the page is saved after it; saying it comes last.
                Some(Outcome::Many(vec![self.save(ctx, false), said]))
            }
            (Response::Done, Waiting::Saving) => {
                self.open = Open::List;
                Some(say(ctx.texts.get("settings-saved")))
            }
            _ => {
                self.waiting = waiting;
                None
            }
        }
    }

    /// What stands in the fields of the open page and is not stored; never a passphrase.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let Open::Fields(subject, form) = &self.open else { return None };
        Some(Draft { of: DraftOf::page(subject.draft()?), fields: form.unsaved() })
    }

    /// Puts back what was kept.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        if let Open::Fields(_, form) = &mut self.open {
            form.restore(fields);
        }
    }

    /// The list is read again when one comes back to it.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        matches!(self.open, Open::List).then_some(Request::ShowSettings)
    }

    /// What belongs to a field is said there.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        self.waiting = Waiting::Nothing;
        let Open::Fields(subject, form) = &mut self.open else { return false };
        let Some((id, said)) = fields::refused(*subject, problem.code) else { return false };
        // Nobody can see what is wrong with the passphrase that was typed.
        if problem.code == "key-wrong-secret"
            && let Some(wrong) = form.secret(id)
        {
            wrong.take();
        }
        form.set_error(id, Some(ctx.texts.get(said)));
        form.focus_on(id);
        self.told = true;
        true
    }

    fn update_list(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.list.update(input, self.body(ctx).height) {
            ListReply::Opened(SETUP_ROW) => {
                let above = match self.given.settings.leads_team {
                    true => Level::Centre,
                    false => Level::Department,
                };
                let page = which_file::State::new(which_file::Purpose::Setup(above), ctx);
                Outcome::Open(Box::new(Screen::WhichFile(page)))
            }
            ListReply::Opened(row) => {
                let above = 1 + usize::from(row > SETUP_ROW);
                let subject = row.checked_sub(above).and_then(|row| fields::SUBJECTS.get(row));
                self.open = match subject {
                    Some(subject) => {
                        Open::Fields(*subject, fields::form(*subject, &self.given, ctx.texts))
                    }
                    None => Open::Look(Box::new(Appearance::new(self.preferences, ctx.texts))),
                };
                self.told = false;
                Outcome::Stay
            }
            ListReply::Moved | ListReply::Marked(_) => Outcome::Stay,
            ListReply::Ignored => match input.key().map(|key| key.code) {
                Some(KeyCode::Esc | KeyCode::Backspace) => Outcome::Close,
                _ => Outcome::Ignored,
            },
        }
    }

    fn update_dialog(&mut self, input: &Input) -> Outcome {
        let Some((mut dialog, settings)) = self.dialog.take() else { return Outcome::Ignored };
        match dialog.update(input) {
            DialogReply::Pressed(1) => self.ask(settings),
            DialogReply::Pressed(_) | DialogReply::Closed => {
                // The name stays in its field; Esc once more goes back to the stored one.
                self.told = true;
                Outcome::Stay
            }
            DialogReply::Stay | DialogReply::Ignored => {
                self.dialog = Some((dialog, settings));
                Outcome::Stay
            }
        }
    }

    /// Saves the open page if it can be saved and differs from what is stored. `leaving` by
    /// Esc never changes the passphrase, and a second time goes back to what is stored.
    fn save(&mut self, ctx: &Ctx<'_>, leaving: bool) -> Outcome {
        let Open::Fields(subject, form) = &mut self.open else { return Outcome::Stay };
        if leaving && self.told {
            let gone = self.close_page();
            return Outcome::Many(vec![gone, warn(ctx.texts.get("settings-not-saved"))]);
        }
        if *subject == Subject::RecoveryCode {
            if leaving {
                self.open = Open::List;
                return Outcome::Stay;
            }
            return fields::make_code(form, ctx.texts).map_or(Outcome::Stay, Outcome::Ask);
        }
        let changes_passphrase = fields::has_passphrase(form);
        if changes_passphrase && !leaving {
            if let Some(request) = fields::change_passphrase(form, ctx.texts) {
                self.waiting = Waiting::Passphrase;
                return Outcome::Ask(request);
            }
            self.told = true;
            return Outcome::Stay;
        }
        let settings = match fields::read(*subject, form, &self.given, ctx.texts) {
            Ok(settings) => settings,
            Err(faults) => {
                show(form, faults);
                self.told = true;
                return Outcome::Stay;
            }
        };
        if settings == self.given.settings {
            self.open = Open::List;
            return match changes_passphrase {
                true => warn(ctx.texts.get("settings-passphrase-kept")),
                false => Outcome::Stay,
            };
        }
        let stored = &self.given.settings;
        if (&settings.team, &settings.centre) != (&stored.team, &stored.centre) {
            self.dialog = Some((self.new_team(&settings, ctx), settings));
            return Outcome::Stay;
        }
        self.ask(settings)
    }

    /// Back to the list; what stood in the fields is saved or thrown away, so it is not kept.
    fn close_page(&mut self) -> Outcome {
        let draft = self.draft();
        self.open = Open::List;
        match draft {
            Some(Draft { of, .. }) => {
                Outcome::Ask(Request::KeepDraft(Draft { of, fields: Fields::new() }))
            }
            None => Outcome::Stay,
        }
    }

    fn ask(&mut self, settings: Settings) -> Outcome {
        self.waiting = Waiting::Saving;
        Outcome::Ask(Request::SaveSettings(settings))
    }

    /// Another name is another team: the old one ends today.
    fn new_team(&self, settings: &Settings, ctx: &Ctx<'_>) -> Dialog {
        let texts = ctx.texts;
        let (old, new) = (Clean::line(&self.given.settings.team), Clean::line(&settings.team));
        let args = [("old", (&old).into()), ("new", (&new).into())];
        Dialog::new(
            texts.get("settings-new-team-title"),
            vec![texts.with("settings-new-team-why", &args)],
            vec![texts.get("settings-new-team-no"), texts.get("settings-new-team-yes")],
        )
    }

    fn view_list(&self, canvas: &mut Canvas<'_>, area: Rect, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let column = |id, width| Column { title: texts.get(id), width, side: Side::Left };
        let columns = [column("settings-column", 22), column("settings-column-now", 0)];
        let row = |title: &str, now| {
            vec![Cell::text(texts.get(title)), Cell { text: now, role: Role::Muted }]
        };
        let mut rows = vec![row("settings-look", summary::look(self.preferences, texts))];
        rows.extend(
            fields::SUBJECTS
                .map(|subject| row(subject.title(), summary::of(subject, &self.given, texts))),
        );
        rows.insert(SETUP_ROW, row("settings-setup", summary::setup(&self.given, texts)));
        canvas.table(area, &columns, &rows, &self.list);
    }

    /// Text id of what is said above the fields; the title stands in the way here.
    fn why(&self) -> Option<&'static str> {
        match &self.open {
            Open::List => None,
            Open::Look(_) => Some("settings-look-why"),
            Open::Fields(subject, _) => Some(subject.why()),
        }
    }

    /// Where list or fields stand.
    fn body(&self, ctx: &Ctx<'_>) -> Rect {
        let content = ctx.content();
        let lines = match self.why() {
            Some(why) => Canvas::paragraph_lines(&ctx.texts.get(why), content.width) + 1,
            None => 0,
        };
        let above = lines.min(content.height);
        Rect { y: content.y + above, height: content.height - above, ..content }
    }
}

/// Faults at their fields; the first one gets the focus.
fn show(form: &mut Form, faults: Vec<Fault>) {
    form.clear_errors();
    for (id, said) in faults {
        form.set_error(id, Some(said));
    }
    form.focus_first_error();
}

fn say(text: Clean) -> Outcome {
    Outcome::Say(Message { text, tone: Tone::Said })
}

fn warn(text: Clean) -> Outcome {
    Outcome::Say(Message { text, tone: Tone::Warning })
}

#[cfg(test)]
mod tests;
