//! Who reads the cases of a new round of calibration (da: *anden læser*): the centre, or another team.

use ratatui::layout::Rect;

use crate::api::Request;
use crate::api::calibration::Calibrations;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{self, Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::Page;
use crate::tui::theme::Role;
use crate::tui::widgets::list::{List, ListReply};

/// The page.
#[derive(Debug)]
pub struct State {
    /// The centre first.
    readers: Vec<Clean>,
    list: List,
}

impl Page for State {}

impl State {
    /// These readers, the centre first.
    #[must_use]
    pub fn new(readers: Vec<Clean>) -> Self {
        let list = List::new(readers.len());
        Self { readers, list }
    }

    /// Which keys hold.
    #[must_use]
    pub fn context(&self) -> Context {
        Context::List
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("second-reader-title")
    }

    /// Enter begins the round.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        Hints::new()
            .label(Action::Open, ctx.texts.get("second-reader-key"))
            .hide(Action::Mark)
            .hide(Action::CopyCase)
            .hide(Action::NextUnanswered)
    }

    /// Takes one input. The choice makes room for the rounds.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let action = input.key().and_then(|key| keys::action(Context::List, key, ctx.language()));
        if action == Some(Action::Back) {
            return Outcome::Close;
        }
        match self.list.update(input, self.table(ctx).height.saturating_sub(2)) {
            ListReply::Opened(place) => {
                let other = self.readers.get(place).filter(|_| place > 0);
                let reader = other.map(|name| name.as_str().to_owned());
                let start = Request::Calibration(Calibrations::Start { reader, to: None });
                Outcome::Many(vec![Outcome::Dismiss, Outcome::Ask(start)])
            }
            ListReply::Moved => Outcome::Stay,
            _ => Outcome::Ignored,
        }
    }

    /// Draws what the choice is about, and who there is.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        let area = ctx.content();
        let above = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        canvas.paragraph(above, &texts.get("second-reader-why"), Role::Muted);
        let columns =
            [Column { title: texts.get("second-reader-name"), width: 0, side: Side::Left }];
        let rows: Vec<Vec<Cell>> =
            self.readers.iter().map(|name| vec![Cell::text(name.clone())]).collect();
        canvas.table(self.table(ctx), &columns, &rows, &self.list);
    }

    fn table(&self, ctx: &Ctx<'_>) -> Rect {
        let area = ctx.content();
        let width = area.width.saturating_sub(2);
        let why = Canvas::paragraph_lines(&ctx.texts.get("second-reader-why"), width) + 1;
        Rect { y: area.y + why, height: area.height.saturating_sub(why), ..area }
    }
}
