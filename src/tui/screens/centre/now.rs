//! "What shall I do now?" for a centre: one thing, the most pressing first.

use ratatui::layout::Rect;

use super::{BOX_TARGET, State};
use crate::api::post::{CellState, CentreHome, SetupStand};
use crate::catalogue::format;
use crate::catalogue::sentences::post as said;
use crate::catalogue::texts::Arg;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::theme::Role;

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Now {
    /// The centre has no teams yet.
    AddTeams,
    /// The teams have no set-up yet.
    GiveSetup,
    /// The settings say something else than the set-up they have.
    GiveSetupAgain,
    /// The watched folder is gone.
    FindFolder,
    /// So many new files lie in the folder.
    TakeIn(usize),
    /// Two months contradict each other.
    Choose { team: usize, month: usize },
    /// This team has not sent a month.
    Remind(usize),
    /// Nothing presses; the place of the month that is due next.
    Fetch(Option<usize>),
}

/// The most pressing thing.
pub(super) fn now(view: &CentreHome) -> Now {
    if view.teams == 0 {
        return Now::AddTeams;
    }
    if view.setup == SetupStand::NotGiven {
        return Now::GiveSetup;
    }
    if !view.inbox.files.is_empty() {
        return Now::TakeIn(view.inbox.files.len());
    }
    let rows = || view.matrix.teams.iter().enumerate();
    let contrary = rows().find_map(|(team, row)| {
        let month = row.cells.iter().position(|cell| cell.state == CellState::Contrary)?;
        Some(Now::Choose { team, month })
    });
    if let Some(contrary) = contrary {
        return contrary;
    }
    if view.inbox.is_gone {
        return Now::FindFolder;
    }
    if view.setup == SetupStand::Changed {
        return Now::GiveSetupAgain;
    }
    match rows().find(|(_, row)| !row.missing.is_empty()) {
        Some((team, _)) => Now::Remind(team),
        None => {
            let is_open = |month: &usize| {
                rows().any(|(_, row)| {
                    row.cells.get(*month).is_some_and(|cell| cell.state == CellState::Open)
                })
            };
            Now::Fetch((0..view.matrix.months.len()).find(is_open))
        }
    }
}

/// Draws the box; gives the lines used.
pub(super) fn view(state: &State, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>, area: Rect) -> u16 {
    let inner = canvas.boxed(area, &ctx.texts.get("home-now"), Weight::Double);
    let (first, second) = words(state, ctx);
    let room = inner.width.saturating_sub(2);
    canvas.text(inner.x + 2, inner.y, room, &first, Role::Strong);
    canvas.text(inner.x + 2, inner.y + 1, room.saturating_sub(14), &second, Role::Text);
    let hint = ctx.texts.get("home-press-enter");
    canvas.text_right(inner.right(), inner.y + 1, 14, &hint, Role::Muted);
    let row = Rect { height: 1, ..inner };
    canvas.row_target(Rect { height: 2, ..inner }, BOX_TARGET);
    if state.on_box {
        canvas.text(row.x, row.y, 1, &Clean::symbol("►"), Role::Accent);
        canvas.select(row);
    }
    area.height
}

fn words(state: &State, ctx: &Ctx<'_>) -> (Clean, Clean) {
    let texts = ctx.texts;
    let view = &state.view;
    let folder = [("folder", Arg::from(&view.inbox.folder))];
    let plain = |first: &str, second: &str| (texts.get(first), texts.get(second));
    match state.now() {
        Now::AddTeams => plain("centre-now-teams", "centre-now-teams-why"),
        Now::GiveSetup => plain("centre-now-setup", "centre-now-setup-why"),
        Now::GiveSetupAgain => plain("centre-now-setup-again", "centre-now-setup-again-why"),
        Now::FindFolder => {
            (texts.get("centre-now-folder"), texts.with("centre-now-folder-why", &folder))
        }
        Now::TakeIn(count) => (
            texts.with("centre-now-take-in", &[("count", count.into())]),
            texts.with("centre-now-in-folder", &folder),
        ),
        Now::Choose { team, month } => {
            let team = view.matrix.teams.get(team).map(|row| row.team.clone()).unwrap_or_default();
            let month = month_name(view, month, ctx);
            let args = [("team", team.into()), ("month", month.into())];
            (texts.with("centre-now-choose", &args), texts.get("centre-now-choose-why"))
        }
        Now::Remind(team) => {
            let missing = view.matrix.teams.iter().map(|row| row.missing.len()).sum::<usize>();
            let team = view.matrix.teams.get(team).map(|row| row.team.clone()).unwrap_or_default();
            (
                texts.with("centre-now-remind", &[("team", team.into())]),
                texts.with("centre-now-remind-why", &[("count", missing.into())]),
            )
        }
        Now::Fetch(next) => {
            let why = next.and_then(|place| {
                let (_, due) = view.matrix.months.get(place)?;
                let date = format::long_date(*due, texts);
                let month = month_name(view, place, ctx);
                let args = [("month", month.into()), ("date", date.into())];
                Some(texts.with("centre-now-fetch-due", &args))
            });
            let why = why.unwrap_or_else(|| texts.get("centre-now-fetch-all"));
            (texts.get("centre-now-fetch"), why)
        }
    }
}

fn month_name(view: &CentreHome, place: usize, ctx: &Ctx<'_>) -> Clean {
    let month = view.matrix.months.get(place);
    month.map(|(month, _)| said::period(ctx.texts, *month)).unwrap_or_default()
}
