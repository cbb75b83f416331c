//! Rounds of calibration (da: *kalibrering*): cases that two read, what is to be done about each
//! round, and where the two differ. A new one asks who reads, where there are several.

use ratatui::layout::Rect;

use super::{reading, second_reader, which_file};
use crate::api::calibration::{CalibrationResult, CalibrationRound, CalibrationView, Calibrations};
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::calibration as said;
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::say;
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};
use crate::tui::widgets::page::Block;

/// The page.
#[derive(Debug)]
pub struct State {
    rounds: Vec<CalibrationRound>,
    readers: Vec<Clean>,
    one_in: u32,
    list: List,
}

impl Page for State {}

impl State {
    /// These rounds.
    #[must_use]
    pub fn new(view: &CalibrationView) -> Self {
        let list = List::new(view.rounds.len());
        let (rounds, readers) = (view.rounds.clone(), view.readers.clone());
        Self { rounds, readers, one_in: view.one_in, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("calibration-title")
    }

    /// F4 begins a round, F2 takes a file, Enter goes on with the round.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        let hints = Hints::new()
            .hide(Action::Mark)
            .hide(Action::CopyCase)
            .hide(Action::NextUnanswered)
            .label(Action::Pick, texts.get("calibration-new-key"))
            .label(Action::Edit, texts.get("calibration-file-key"));
        match self.selected().map(stand) {
            None => hints.hide(Action::Open),
            Some(said::Stand::Waiting) => {
                hints.label(Action::Open, texts.get("calibration-again-key"))
            }
            Some(said::Stand::Read) => hints.label(Action::Open, texts.get("calibration-send-key")),
            Some(_) => hints.label(Action::Open, texts.get("calibration-open-key")),
        }
    }

    fn selected(&self) -> Option<&CalibrationRound> {
        self.rounds.get(self.list.selected()?)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let ask = |asked| Outcome::Ask(Request::Calibration(asked));
        match input.key().and_then(|key| keys::action(Context::List, key, ctx.language())) {
            Some(Action::Back) => return Outcome::Close,
            Some(Action::Pick) if self.readers.len() > 1 => {
                let page = second_reader::State::new(self.readers.clone());
                return Outcome::Open(Box::new(Screen::SecondReader(page)));
            }
            Some(Action::Pick) => return ask(Calibrations::Start { reader: None, to: None }),
            Some(Action::Edit) => {
                let page = which_file::State::new(which_file::Purpose::Calibration, ctx);
                return Outcome::Open(Box::new(Screen::WhichFile(page)));
            }
            _ => {}
        }
        match self.list.update(input, self.table_area(ctx).height.saturating_sub(2)) {
            ListReply::Opened(_) => self.go_on(ctx),
            ListReply::Moved | ListReply::Marked(_) => Outcome::Stay,
            ListReply::Ignored => Outcome::Ignored,
        }
    }

    /// What is next in the selected round: a case to be read, a file to be written, the result.
    fn go_on(&self, ctx: &Ctx<'_>) -> Outcome {
        let Some(round) = self.selected() else { return Outcome::Stay };
        match (&round.result, round.cases.iter().find(|case| !case.complete)) {
            (Some(result), _) => {
                let title = said::title(round.month, &round.other, round.sent, ctx.texts);
                let page = reading::State::new(title, blocks(result, ctx.texts));
                Outcome::Open(Box::new(Screen::Reading(page)))
            }
            (None, Some(case)) if !round.sent => {
                Outcome::Ask(Request::OpenCase { review_id: case.review_id, question: None })
            }
            (None, _) => {
                let code = round.code.clone();
                Outcome::Ask(Request::Calibration(Calibrations::Write { code, to: None }))
            }
        }
    }

    /// Shows the rounds as they are now, and says what was done.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Calibration(view) = response else { return None };
        let list = List::new(view.rounds.len());
        let kept = std::mem::replace(&mut self.list, list).selected().unwrap_or(0);
        self.list.select(kept);
        self.rounds.clone_from(&view.rounds);
        self.readers.clone_from(&view.readers);
        self.one_in = view.one_in;
        Some(view.done.as_ref().map_or(Outcome::Stay, |done| say(said::done(done, ctx.texts))))
    }

    /// Problems are said in the message row.
    pub fn refused(&mut self, _problem: &Problem, _ctx: &Ctx<'_>) -> bool {
        false
    }

    /// A case may have been read, or a file taken.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::Calibration(Calibrations::Show))
    }

    /// Draws why there is such a thing, and the rounds.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let area = ctx.content();
        let above = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        canvas.paragraph(above, &self.why(texts), Role::Muted);
        let table = self.table_area(ctx);
        if self.rounds.is_empty() {
            let none = Rect { x: above.x, width: above.width, ..table };
            canvas.paragraph(none, &texts.get("calibration-none"), Role::Text);
            return;
        }
        let column = |id, width, side| Column { title: texts.get(id), width, side };
        let columns = [
            column("calibration-month", 14, Side::Left),
            column("calibration-other", 0, Side::Left),
            column("calibration-cases", 5, Side::Right),
            column("calibration-stand", 27, Side::Left),
        ];
        let rows: Vec<Vec<Cell>> = self.rounds.iter().map(|round| cells(round, texts)).collect();
        canvas.table(table, &columns, &rows, &self.list);
    }

    fn why(&self, texts: &Texts) -> Clean {
        texts.with("calibration-why", &[("share", self.one_in.into())])
    }

    /// The table, under why there is such a thing.
    fn table_area(&self, ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        let width = area.width.saturating_sub(2);
        let why = Canvas::paragraph_lines(&self.why(ctx.texts), width) + 1;
        Rect { y: area.y + why, height: area.height.saturating_sub(why), ..area }
    }
}

fn stand(round: &CalibrationRound) -> said::Stand {
    match (&round.result, round.sent) {
        (Some(_), _) => said::Stand::Answered,
        (None, true) => said::Stand::Waiting,
        (None, false) if round.read() == round.cases.len() => said::Stand::Read,
        (None, false) => said::Stand::Reading(round.read(), round.cases.len()),
    }
}

fn cells(round: &CalibrationRound, texts: &Texts) -> Vec<Cell> {
    let stand = stand(round);
    let role = match stand {
        said::Stand::Read | said::Stand::Answered => Role::Strong,
        _ => Role::Text,
    };
    vec![
        Cell::text(format::month(round.month.first_day(), texts)),
        Cell::text(round.other.clone()),
        Cell::text(Clean::digits(round.cases.len())),
        Cell { text: said::stand(stand, texts), role },
    ]
}

/// The agenda of a meeting: how far they agree, what it does to the figure, then question by question.
fn blocks(result: &CalibrationResult, texts: &Texts) -> Vec<Block> {
    let comparison = &result.comparison;
    let mut blocks: Vec<Block> =
        said::agreed(comparison, texts).into_iter().map(Block::Paragraph).collect();
    blocks.push(Block::Blank);
    blocks.extend(said::effect(comparison, result.month, texts).into_iter().map(Block::Paragraph));
    blocks.push(Block::Blank);
    if comparison.disputed.is_empty() {
        blocks.push(Block::Said(texts.get("calibration-all-agree"), Role::Ok));
        return blocks;
    }
    blocks.push(Block::Heading(texts.get("calibration-agenda")));
    for (disputed, (label, question)) in comparison.disputed.iter().zip(&result.questions) {
        blocks.push(Block::Blank);
        let line = said::disputed(disputed, label, &texts.words(question), texts);
        blocks.push(Block::Said(line, Role::Strong));
        let cases = disputed.differ.iter().map(|case| Block::Bullet(said::differing(case, texts)));
        blocks.extend(cases);
    }
    blocks.extend([Block::Blank, Block::Paragraph(texts.get("calibration-write-it-down"))]);
    blocks
}

#[cfg(test)]
mod tests;
