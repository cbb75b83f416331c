//! What became of files (da: *indlæste pakker*), each by itself. One from somebody unknown is taken in
//! once a person has compared six words.

use ratatui::layout::Rect;

use crate::api::post::{Fate, FileAbout, FileLine, Post, Posted};
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::post as said;
use crate::catalogue::signs::Sign;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::danish_time::danish_time;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::say;
use crate::tui::outcome::Outcome;
use crate::tui::screen::{self, Screen};
use crate::tui::screens::reading;
use crate::tui::theme::Role;
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::list::{List, ListReply};
use crate::tui::widgets::page::{Block, Page};
use crate::tui::widgets::read_aloud;

/// Lines of the selected file that stay in sight.
const BELOW: u16 = 7;

/// The page.
#[derive(Debug)]
pub struct State {
    files: Vec<FileLine>,
    list: List,
    /// Were the words of the selected file's sender compared?
    compared: Option<Dialog>,
    /// A sender was trusted just now: the other files are judged again.
    trusted: bool,
}

impl State {
    /// The files with what became of them.
    #[must_use]
    pub fn new(files: Vec<FileLine>) -> Self {
        let list = List::new(files.len());
        Self { files, list, compared: None, trusted: false }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.compared.as_ref().map_or(Context::List, Dialog::context)
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("files-title")
    }

    /// Enter opens a file, or asks whether to trust its sender.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        if let Some(dialog) = &self.compared {
            return dialog.hints(ctx.texts);
        }
        let hints =
            Hints::new().hide(Action::Mark).hide(Action::CopyCase).hide(Action::NextUnanswered);
        match self.selected() {
            None => hints.hide(Action::Open),
            Some(file) if file.fate.is_open() => {
                hints.label(Action::Open, ctx.texts.get("files-trust-key"))
            }
            Some(_) => hints.label(Action::Open, ctx.texts.get("files-open-key")),
        }
    }

    fn selected(&self) -> Option<&FileLine> {
        self.files.get(self.list.selected()?)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some(dialog) = &mut self.compared {
            let reply = dialog.update(input);
            return self.replied(reply);
        }
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        if action == Some(Action::Back) {
            return Outcome::Close;
        }
        match self.list.update(input, table(ctx).height.saturating_sub(2)) {
            ListReply::Opened(row) => match self.files.get(row) {
                Some(FileLine { fate, about: Some(about), .. }) if fate.is_open() => {
                    self.compared = Some(compared(*fate, about, ctx.texts));
                    Outcome::Stay
                }
                Some(file) => {
                    let page = reading::State::new(file.name.clone(), blocks(file, ctx.texts));
                    Outcome::Open(Box::new(Screen::Reading(page)))
                }
                None => Outcome::Stay,
            },
            ListReply::Moved | ListReply::Marked(_) => Outcome::Stay,
            ListReply::Ignored => Outcome::Ignored,
        }
    }

    /// No is the first button. Of a team that has another key, a second one says that both hold.
    fn replied(&mut self, reply: DialogReply) -> Outcome {
        let instead = match reply {
            DialogReply::Pressed(1) => true,
            DialogReply::Pressed(2) => false,
            DialogReply::Pressed(_) | DialogReply::Closed => {
                self.compared = None;
                return Outcome::Stay;
            }
            DialogReply::Stay | DialogReply::Ignored => return Outcome::Stay,
        };
        self.compared = None;
        let Some(file) = self.selected() else { return Outcome::Stay };
        let instead = instead && file.fate == Fate::KeyChanged;
        let path = file.path.as_str().to_owned();
        self.trusted = true;
        Outcome::Ask(Request::Post(Post::TrustSender { path, words_compared: true, instead }))
    }

    /// What became of a file now stands in its line. Other files may be from the same sender, or
    /// contradict it, so those that wait are judged again.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Post(Posted::Files(files)) = response else { return None };
        let mut outcome = Outcome::Stay;
        for file in files {
            if let Some(known) = self.files.iter_mut().find(|known| known.path == file.path) {
                *known = file.clone();
                outcome = say(said::fate(ctx.texts, file.fate));
            }
        }
        let waiting = self.files.iter().filter(|file| file.fate.is_open());
        let paths: Vec<String> = waiting.map(|file| file.path.as_str().to_owned()).collect();
        if std::mem::take(&mut self.trusted) && !paths.is_empty() {
            let again = Outcome::Ask(Request::Post(Post::TakePackages(paths)));
            return Some(Outcome::Many(vec![outcome, again]));
        }
        Some(outcome)
    }

    /// Problems go to the message row; the question is answered.
    pub fn refused(&mut self, _problem: &Problem, _ctx: &Ctx<'_>) -> bool {
        self.compared = None;
        self.trusted = false;
        false
    }

    /// Draws the list, with what is known of the selected file under it.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let area = ctx.content();
        if self.files.is_empty() {
            canvas.paragraph(area, &texts.get("files-none"), Role::Text);
            return;
        }
        let count = |is: fn(Fate) -> bool| self.files.iter().filter(|file| is(file.fate)).count();
        let args = [
            ("kept", Arg::from(count(Fate::is_kept))),
            ("open", count(Fate::is_open).into()),
            ("refused", count(|fate| !fate.is_kept() && !fate.is_open()).into()),
        ];
        canvas.text(area.x + 1, area.y, area.width, &texts.with("files-sum", &args), Role::Strong);
        let column = |id, width| Column { title: texts.get(id), width, side: Side::Left };
        let third = area.width / 3;
        let columns = [
            column("cases-column-sign", 2),
            column("files-column-file", third.saturating_sub(4)),
            column("files-column-month", third),
            column("files-column-fate", 0),
        ];
        let rows: Vec<Vec<Cell>> = self.files.iter().map(|file| row(file, texts)).collect();
        let table = table(ctx);
        canvas.table(table, &columns, &rows, &self.list);
        if let Some(file) = self.selected() {
            let y = table.bottom() + 1;
            let height = area.bottom().saturating_sub(y);
            let room = Rect { x: area.x + 1, y, width: area.width.saturating_sub(2), height };
            Page::new(blocks(file, texts)).view(canvas, room);
        }
        if let Some(dialog) = &self.compared {
            dialog.view(canvas, area);
        }
    }
}

impl screen::Page for State {}

fn table(ctx: &Ctx<'_>) -> Rect {
    let area = ctx.content();
    Rect { y: area.y + 1, height: area.height.saturating_sub(BELOW + 2), ..area }
}

/// The sign of a fate.
fn sign(fate: Fate) -> (Sign, Role) {
    match fate {
        Fate::New | Fate::Newer => (Sign::Done, Role::Ok),
        Fate::Same | Fate::Older => (Sign::NotRelevant, Role::Muted),
        Fate::Contrary | Fate::UnknownSender | Fate::KeyChanged => (Sign::Mend, Role::Warn),
        Fate::Aside => (Sign::CannotSee, Role::Warn),
        Fate::Refused(_) => (Sign::NotInOrder, Role::Error),
    }
}

fn row(file: &FileLine, texts: &Texts) -> Vec<Cell> {
    let (sign, role) = sign(file.fate);
    let about = file.about.as_ref().map_or_else(|| Sign::None.clean(), |about| named(about, texts));
    vec![
        Cell { text: sign.clean(), role },
        Cell::text(file.name.clone()),
        Cell::text(about),
        Cell { text: said::fate(texts, file.fate), role },
    ]
}

fn named(about: &FileAbout, texts: &Texts) -> Clean {
    let month = said::period(texts, about.month);
    let version = Arg::plain(about.version);
    let args = [("team", (&about.team).into()), ("month", month.into()), ("version", version)];
    texts.with("file-about", &args)
}

/// All that is known of a file.
fn blocks(file: &FileLine, texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![Block::Said(said::fate(texts, file.fate), sign(file.fate).1)];
    if let Some(about) = &file.about {
        blocks.push(Block::Paragraph(named(about, texts)));
        blocks.push(Block::Paragraph(said::counts(texts, &about.counts)));
    }
    blocks
        .extend(file.changes.iter().map(|change| Block::Bullet(said::month_change(texts, change))));
    if let Some(about) = &file.about {
        blocks.push(Block::Pair(texts.get("files-words"), about.words.clone()));
        blocks.push(Block::Pair(texts.get("files-sender-words"), about.sender_words.clone()));
    }
    if let Some(at) = file.received_at.map(danish_time) {
        let args = [
            ("date", format::long_date(at.date(), texts).into()),
            ("time", Arg::from(format::clock_minutes(at.time(), texts))),
        ];
        blocks.push(Block::Paragraph(texts.with("file-received", &args)));
    }
    if let Some(receipt) = &file.receipt {
        blocks.push(Block::Paragraph(texts.with("file-receipt", &[("path", receipt.into())])));
    }
    blocks.push(Block::Pair(texts.get("send-file"), file.path.clone()));
    blocks
}

/// No stands first. Another key than the team's own asks for a word besides.
fn compared(fate: Fate, about: &FileAbout, texts: &Texts) -> Dialog {
    let team = [("team", Arg::from(&about.team))];
    let is_other = fate == Fate::KeyChanged;
    let title = if is_other { "compare-other-title" } else { "compare-title" };
    let why = if is_other { "compare-team-other" } else { "compare-team" };
    let mut lines = vec![texts.with(why, &team), Clean::default()];
    lines.extend(read_aloud::lines(&about.sender_words));
    if !is_other {
        let buttons = ["compare-no", "compare-yes"].map(|id| texts.get(id)).to_vec();
        return Dialog::new(texts.get(title), lines, buttons);
    }
    let buttons = ["compare-no", "compare-yes-new", "compare-yes-both"];
    let buttons = buttons.map(|id| texts.get(id)).to_vec();
    let dialog = Dialog::new(texts.get(title), lines, buttons);
    dialog.with_word(texts.get("compare-type"), texts.get("compare-word"))
}

#[cfg(test)]
mod tests;
