//! The box in which a column gets another use.

use ratatui::layout::Rect;

use crate::domain::column::{CHOICES, Role};
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::input::Input;
use crate::tui::theme;
use crate::tui::widgets::list::{List, ListReply};

/// Columns and rows of the box.
const WIDTH: u16 = 62;
const HEIGHT: u16 = 13;
/// Columns of a role's name.
const NAME_COLUMNS: u16 = 18;

/// A use is being chosen for a column.
#[derive(Debug)]
pub(super) struct Chooser {
    /// Which column.
    pub(super) column: usize,
    title: Clean,
    list: List,
}

impl Chooser {
    /// A box for a column, on the use it has.
    pub(super) fn new(column: usize, title: Clean, role: Role) -> Self {
        let mut list = List::new(CHOICES.len());
        list.select(CHOICES.iter().position(|choice| *choice == role).unwrap_or(0));
        Self { column, title, list }
    }

    /// Takes one input; gives the use when one was chosen.
    pub(super) fn update(&mut self, input: &Input) -> Option<Role> {
        match self.list.update(input, HEIGHT) {
            ListReply::Opened(row) | ListReply::Marked(row) => CHOICES.get(row).copied(),
            ListReply::Moved | ListReply::Ignored => None,
        }
    }

    /// Draws the box in the middle.
    pub(super) fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let content = ctx.content();
        let (width, height) = (WIDTH.min(content.width), HEIGHT.min(content.height));
        let place = Rect {
            x: content.x + (content.width - width) / 2,
            y: content.y + (content.height - height) / 2,
            width,
            height,
        };
        let inside = canvas.boxed(place, &self.title, Weight::Double);
        for (row, role) in CHOICES.into_iter().enumerate() {
            let Ok(down) = u16::try_from(row) else { break };
            let line = Rect { y: inside.y + 1 + down, height: 1, ..inside };
            if line.y >= inside.bottom() {
                break;
            }
            let name = role_name(role, ctx);
            canvas.text(line.x + 2, line.y, NAME_COLUMNS, &name, theme::Role::Text);
            let x = line.x + 2 + NAME_COLUMNS + 1;
            let about = ctx.texts.get(&format!("columns-short-{}", role.word()));
            let room = line.right().saturating_sub(x);
            canvas.text(x, line.y, room, &about, theme::Role::Muted);
            if self.list.selected() == Some(row) {
                canvas.select(line);
            }
            canvas.row_target(line, row);
        }
    }
}

/// What a column is used as, in a word or two.
pub(super) fn role_name(role: Role, ctx: &Ctx<'_>) -> Clean {
    match role {
        Role::Refused(_) => ctx.texts.get("columns-role-refused"),
        _ => ctx.texts.get(&format!("columns-role-{}", role.word())),
    }
}
