//! What is typed or chosen and not saved yet (da: *kladder*), for every page alike.
//!
//! A page says what is unsaved in [`Screen::draft`]. It is kept a moment after the last key, while
//! one goes on typing, and before anything comes above the page, closes it, locks the screen or
//! ends the program. When the page is opened the next time, what was kept is put back.

use std::time::Duration;

use super::input::Input;
use super::outcome::{Effect, Outcome};
use super::screen::Screen;
use crate::api::Request;
use crate::api::draft::{Draft, DraftOf, Fields};

/// After so long without a key what is unsaved is kept.
const KEEP_AFTER: Duration = Duration::from_millis(400);
/// And after so many inputs without such a pause.
const KEEP_EVERY: u8 = 24;

/// What is known of the drafts of the pages that are open.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    known: Vec<Known>,
    /// Inputs while something is unkept.
    inputs: u8,
}

/// A page's draft as the database has it.
#[derive(Debug)]
struct Known {
    of: DraftOf,
    kept: Fields,
}

impl Drafts {
    /// After how long the page wants to be woken, so that it is kept.
    pub(super) fn wake_after(&self, page: &Screen) -> Option<Duration> {
        page.draft().filter(|draft| self.is_unkept(draft)).map(|_| KEEP_AFTER)
    }

    /// The request that keeps a draft, unless it is kept already.
    pub(super) fn keep(&mut self, draft: Option<Draft>) -> Option<Effect> {
        let draft = draft.filter(|draft| self.is_unkept(draft))?;
        self.inputs = 0;
        if let Some(known) = self.known.iter_mut().find(|known| known.of == draft.of) {
            known.kept.clone_from(&draft.fields);
        }
        Some(Effect::Ask(Request::KeepDraft(draft)))
    }

    /// What is to be kept after an input: the page said what it held before, and what now.
    pub(super) fn after_input(
        &mut self,
        input: &Input,
        (before, now): (Option<Draft>, Option<Draft>),
        outcome: &Outcome,
    ) -> Option<Effect> {
        let has_moved_on =
            before.as_ref().map(|draft| &draft.of) != now.as_ref().map(|draft| &draft.of);
        if has_moved_on {
            return self.keep(before);
        }
        let is_unkept = now.as_ref().is_some_and(|draft| self.is_unkept(draft));
        self.inputs = if is_unkept { self.inputs.saturating_add(1) } else { 0 };
        let is_pause = matches!(input, Input::Elapsed | Input::FocusLost);
        if is_pause || leaves(outcome) || self.inputs >= KEEP_EVERY {
            return self.keep(now);
        }
        None
    }

    /// Forgets pages that are closed, and asks for what was kept of one that was opened.
    pub(super) fn look<'a>(
        &mut self,
        open: impl Iterator<Item = &'a Screen>,
        top: &Screen,
    ) -> Option<Effect> {
        let open: Vec<DraftOf> = open.filter_map(|page| Some(page.draft()?.of)).collect();
        self.known.retain(|known| open.contains(&known.of));
        let Draft { of, fields } = top.draft()?;
        if self.known.iter().any(|known| known.of == of) {
            return None;
        }
        self.known.push(Known { of: of.clone(), kept: fields });
        Some(Effect::Ask(Request::ShowDraft(of)))
    }

    /// The page holds again what was kept of it.
    pub(super) fn restored(&mut self, draft: Draft) {
        if let Some(known) = self.known.iter_mut().find(|known| known.of == draft.of) {
            known.kept = draft.fields;
        }
    }

    /// A page that was never seen before has nothing kept.
    fn is_unkept(&self, draft: &Draft) -> bool {
        let known = self.known.iter().find(|known| known.of == draft.of);
        known.map_or(!draft.fields.is_empty(), |known| known.kept != draft.fields)
    }
}

/// Whether the page is no longer the one on top after this.
fn leaves(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Open(_) | Outcome::Replace(_) | Outcome::Close | Outcome::Dismiss => true,
        Outcome::Effect(effect) => matches!(effect, Effect::Lock | Effect::Quit),
        Outcome::Many(outcomes) => outcomes.iter().any(leaves),
        _ => false,
    }
}
