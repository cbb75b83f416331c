//! The analysis of a quarter (da: *analyse*): its seven parts, what each still lacks, and the steps from
//! draft to submitted.

use ratatui::layout::Rect;

use crate::api::post::Post;
use crate::api::quarter::{AnalysisView, OfQuarter, PartView, Quartered, StepLine};
use crate::api::{Request, Response};
use crate::catalogue::format;
use crate::catalogue::sentences::analysis as said;
use crate::catalogue::sentences::quarter_lines::quarter_name;
use crate::catalogue::signs::Sign;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::danish_time::danish_time;
use crate::domain::delivery::Level;
use crate::domain::quarter::analysis::{Lack, State as Stand};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::quarter_step::Step;
use crate::tui::screens::{analysis_part, quarter_step, reading};
use crate::tui::theme::Role;
use crate::tui::widgets::dialog::{Dialog, DialogReply};
use crate::tui::widgets::list::{List, ListReply};
use crate::tui::widgets::page::Block;

/// The page.
#[derive(Debug)]
pub struct State {
    view: Box<AnalysisView>,
    list: List,
    /// Take the next step?
    asks: Option<(Dialog, Stand)>,
}

impl State {
    /// The analysis as it stands.
    #[must_use]
    pub fn new(view: AnalysisView) -> Self {
        let list = List::new(view.parts.len());
        Self { view: Box::new(view), list, asks: None }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        self.asks.as_ref().map_or(Context::List, |(dialog, _)| dialog.context())
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("analysis-title")
    }

    /// F8 goes a step on, F7 opens the quarter again, F5 shows all that is written.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        if let Some((dialog, _)) = &self.asks {
            return dialog.hints(texts);
        }
        let open = if self.view.state.may_be_written() { "analysis-write-key" } else { "key-open" };
        let mut hints = Hints::new()
            .label(Action::Open, texts.get(open))
            .call(Action::GoTo, texts.get("analysis-read-key"))
            .hide(Action::Mark)
            .hide(Action::NextUnanswered)
            .hide(Action::CopyCase);
        if let Some(next) = self.next() {
            hints = hints.label(Action::Next, texts.get(step_key(next)));
        } else if self.may_be_sent(ctx) {
            hints = hints.label(Action::Next, texts.get("send-title"));
        }
        if self.view.state.leads_to(Stand::Reopened) {
            hints = hints.call(Action::Previous, texts.get("analysis-reopen-key"));
        }
        hints
    }

    /// The next step on the way to submitted.
    fn next(&self) -> Option<Stand> {
        let on = [Stand::ForApproval, Stand::Approved, Stand::Submitted];
        on.into_iter().find(|next| self.view.state.leads_to(*next))
    }

    /// What a centre has submitted goes to its department.
    fn may_be_sent(&self, ctx: &Ctx<'_>) -> bool {
        self.view.state == Stand::Submitted && ctx.texts.level() == Level::Centre
    }

    fn part(&self) -> Option<&PartView> {
        self.view.parts.get(self.list.selected()?)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if let Some((dialog, next)) = &mut self.asks {
            let next = *next;
            return match dialog.update(input) {
                DialogReply::Pressed(1) => {
                    self.asks = None;
                    Outcome::Ask(Request::Quarter(OfQuarter::GoTo {
                        quarter: self.view.quarter,
                        state: next,
                        reason: String::new(),
                        signed_by: String::new(),
                    }))
                }
                DialogReply::Pressed(_) | DialogReply::Closed => {
                    self.asks = None;
                    Outcome::Stay
                }
                DialogReply::Stay => Outcome::Stay,
                DialogReply::Ignored => Outcome::Ignored,
            };
        }
        match input.key().and_then(|key| keys::action(Context::List, key, ctx.language())) {
            Some(Action::Back) => return Outcome::Close,
            Some(Action::Next) => return self.go_on(ctx),
            Some(Action::Previous) if self.view.state.leads_to(Stand::Reopened) => {
                return self.step(Step::Reopen, ctx);
            }
            Some(Action::GoTo) => return self.read(ctx),
            _ => {}
        }
        match self.list.update(input, u16::MAX) {
            ListReply::Moved => Outcome::Stay,
            ListReply::Opened(_) if self.view.state.may_be_written() => self.write(ctx),
            ListReply::Opened(_) => self.read(ctx),
            ListReply::Ignored | ListReply::Marked(_) => Outcome::Ignored,
        }
    }

    fn write(&self, ctx: &Ctx<'_>) -> Outcome {
        let Some(part) = self.part() else { return Outcome::Ignored };
        let page = analysis_part::State::new(&self.view, part, ctx);
        Outcome::Open(Box::new(Screen::AnalysisPart(page)))
    }

    /// A yes is asked for; handing in has a page of its own, and so has sending it.
    fn go_on(&mut self, ctx: &Ctx<'_>) -> Outcome {
        let Some(next) = self.next() else {
            return match self.may_be_sent(ctx) {
                true => Outcome::Ask(Request::Post(Post::ShowQuarterPackage(self.view.quarter))),
                false => Outcome::Ignored,
            };
        };
        if next == Stand::Submitted {
            return self.step(Step::Submit, ctx);
        }
        let texts = ctx.texts;
        let (title, why) = match next {
            Stand::Approved => ("analysis-approve-title", "analysis-approve-why"),
            _ => ("analysis-for-approval-title", "analysis-for-approval-why"),
        };
        let buttons = vec![texts.get("key-cancel"), texts.get(step_key(next))];
        let dialog = Dialog::new(texts.get(title), vec![texts.get(why)], buttons);
        self.asks = Some((dialog, next));
        Outcome::Stay
    }

    fn step(&self, step: Step, ctx: &Ctx<'_>) -> Outcome {
        let page = quarter_step::State::new(step, self.view.quarter, ctx);
        Outcome::Open(Box::new(Screen::QuarterStep(page)))
    }

    /// All that is written, and how the quarter came to where it stands.
    fn read(&self, ctx: &Ctx<'_>) -> Outcome {
        let texts = ctx.texts;
        let mut blocks = vec![Block::Heading(self.stand(texts))];
        blocks.extend(self.view.steps.iter().flat_map(|step| step_blocks(step, texts)));
        for part in &self.view.parts {
            blocks.push(Block::Blank);
            blocks.push(Block::Heading(said::part(part.part, texts)));
            blocks.push(match part.words.is_empty() {
                true => Block::Said(said::lack(Lack::Words, texts), Role::Muted),
                false => Block::Paragraph(part.words.clone()),
            });
        }
        let page = reading::State::new(texts.get("analysis-title"), blocks);
        Outcome::Open(Box::new(Screen::Reading(page)))
    }

    /// "Center Ø, 3. kvartal 2026: kladde".
    fn stand(&self, texts: &Texts) -> Clean {
        let args = [
            ("centre", (&self.view.figures.centre).into()),
            ("quarter", quarter_name(self.view.quarter, texts).into()),
            ("state", Arg::from(said::state(self.view.state, texts))),
        ];
        texts.with("analysis-heading", &args)
    }

    /// Takes the analysis as it stands now.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Quarter(Quartered::Analysis(view)) = response else { return None };
        self.view.clone_from(view);
        Some(Outcome::Stay)
    }

    /// It is read again when one comes back.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        Some(Request::Quarter(OfQuarter::ShowAnalysis(self.view.quarter)))
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let area = ctx.content();
        let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let mut rest = inside;
        let mut say = |canvas: &mut Canvas<'_>, text: &Clean, role: Role| {
            let used = canvas.paragraph(rest, text, role);
            rest = Rect { y: rest.y + used, height: rest.height - used, ..rest };
            rest
        };
        let mut top = say(canvas, &self.stand(texts), Role::Heading);
        if let Some(step) = self.view.steps.last() {
            let day = format::long_date(danish_time(step.at).date(), texts);
            top = say(canvas, &step_line(step, day, texts), Role::Muted);
        }
        if self.view.is_overtaken {
            top = say(canvas, &texts.get("analysis-overtaken"), Role::Warn);
        }
        let body = Rect { y: top.y + 1, height: top.height.saturating_sub(1), ..area };
        for (place, part) in self.view.parts.iter().enumerate() {
            let y = body.y + u16::try_from(place).unwrap_or(u16::MAX);
            view_part(canvas, Rect { y, height: 1, ..body }, part, texts);
            if self.list.selected() == Some(place) {
                canvas.select(Rect { y, height: 1, ..body });
            }
            canvas.row_target(Rect { y, height: 1, ..body }, place);
        }
        let parts = u16::try_from(self.view.parts.len()).unwrap_or(0);
        let y = body.y + parts + 1;
        let below = Rect { y, height: area.bottom().saturating_sub(y), ..inside };
        self.view_selected(canvas, texts, below);
        if let Some((dialog, _)) = &self.asks {
            dialog.view(canvas, area);
        }
    }

    /// The words of the part, or what a good text has and a sentence to begin with.
    fn view_selected(&self, canvas: &mut Canvas<'_>, texts: &Texts, mut rest: Rect) {
        let Some(part) = self.part() else { return };
        let mut lines = Vec::new();
        if part.words.is_empty() {
            lines.push((said::about(part.part, texts), Role::Text));
            let facts = &self.view.figures.questions;
            let model = said::model(part.part, &self.view.figures.figures, facts, texts);
            lines.extend(model.into_iter().map(|sentence| {
                let args = [("sentence", sentence.into())];
                (texts.with("analysis-model", &args), Role::Muted)
            }));
        } else {
            let lacks = part.lacks.iter().map(|lack| (said::lack(*lack, texts), Role::Warn));
            lines.extend(lacks);
            lines.push((part.words.clone(), Role::Text));
        }
        for (line, role) in lines {
            let used = canvas.paragraph(rest, &line, role);
            rest = Rect { y: rest.y + used, height: rest.height - used, ..rest };
        }
    }
}

impl Page for State {}

fn view_part(canvas: &mut Canvas<'_>, line: Rect, part: &PartView, texts: &Texts) {
    let (sign, role) = match part.lacks.as_slice() {
        [] => (Sign::Done, Role::Ok),
        [Lack::Words, ..] => (Sign::NotBegun, Role::Muted),
        _ => (Sign::Mend, Role::Warn),
    };
    canvas.text(line.x + 2, line.y, 1, &sign.clean(), role);
    let title = said::part(part.part, texts);
    let used = canvas.text(line.x + 4, line.y, line.width.saturating_sub(4), &title, Role::Text);
    let x = line.x + 4 + used + 2;
    canvas.text(x, line.y, line.right().saturating_sub(x), &part.words, Role::Muted);
}

/// What the step to a state is called on its key.
fn step_key(next: Stand) -> &'static str {
    match next {
        Stand::ForApproval => "analysis-for-approval-key",
        Stand::Approved => "analysis-approve-key",
        Stand::Submitted => "analysis-submit-key",
        Stand::Draft | Stand::Reopened => "analysis-reopen-key",
    }
}

fn step_line(step: &StepLine, when: Clean, texts: &Texts) -> Clean {
    let said = said::Step {
        state: step.state,
        when,
        by: &step.by,
        signed_by: step.submitted.as_ref().map(|(_, name, _)| name),
        reason: &step.reason,
    };
    said::step(said, texts)
}

fn step_blocks(step: &StepLine, texts: &Texts) -> Vec<Block> {
    let moment = format::danish_moment(step.at, texts);
    let submitted = step
        .submitted
        .as_ref()
        .map(|(version, _, sha256)| Block::Paragraph(said::submitted(*version, sha256, texts)));
    std::iter::once(Block::Bullet(step_line(step, moment, texts))).chain(submitted).collect()
}

#[cfg(test)]
mod tests;
