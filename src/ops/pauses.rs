//! What is done in pauses: the whole journal is verified slice by slice after the open month
//! was verified and shown, then what kills have left half-written is removed and the day's copy
//! is made. Nobody waits for any of it.

use std::path::PathBuf;

use super::desk::Desk;
use super::problems::Refusal;
use crate::api::{Moment, Problem};
use crate::store::journal::Walk;
use crate::store::{Store, StoreError};

/// Entries verified in one pause; a slice takes a few milliseconds.
const SLICE: i64 = 1_000;

/// What is left to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Upkeep {
    /// Nothing is open, or all is done.
    #[default]
    Nothing,
    /// The journal is verified from here on.
    Verify(Walk),
    /// The day's copy is to be made.
    Copy,
}

impl Desk {
    /// Whether something is left to do in a pause.
    pub fn has_upkeep(&self) -> bool {
        self.store.is_some() && self.upkeep != Upkeep::Nothing
    }

    /// Does the next piece of it.
    ///
    /// # Errors
    /// A damaged journal; a copy that could not be made.
    pub fn do_upkeep(&mut self, moment: &Moment) -> Result<(), Problem> {
        self.next_upkeep(moment).map_err(Problem::from)
    }

    /// Makes the day's copy now if it has not been made: before the program ends.
    pub fn finish_upkeep(&mut self, moment: &Moment) {
        if self.has_upkeep() {
            self.upkeep = Upkeep::Nothing;
            self.tidy();
            // A copy that fails is told when somebody asks for one; leaving goes on.
            let _ = super::setup::daily_copy(self, moment);
        }
    }

    /// Removes what writes that were broken off have left where the program writes: part of a
    /// report can be read by whoever finds it.
    fn tidy(&self) {
        let configuration = self.configuration().ok();
        let reports = configuration.map(|known| known.reports_folder(&self.places));
        let folders = [Some(self.places.data.clone()), Some(self.places.copies()), reports];
        for folder in folders.into_iter().flatten() {
            self.files.tidy(&folder);
        }
        self.keep_private();
    }

    /// Databases, keys and copies are for their owner alone, also when a copy was put back by hand. The
    /// folder of the data itself may have been chosen, and may hold what is others' too.
    fn keep_private(&self) {
        let is_own = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| name.starts_with("tilsyn"))
        };
        let own = self.files.entries(&self.places.data).unwrap_or_default();
        let copies = self.places.copies();
        let copied = self.files.entries(&copies).unwrap_or_default();
        for path in own.into_iter().filter(is_own).chain(copied).chain([copies]) {
            self.files.keep_private(&path);
        }
    }

    fn next_upkeep(&mut self, moment: &Moment) -> Result<(), Refusal> {
        match std::mem::take(&mut self.upkeep) {
            Upkeep::Nothing => Ok(()),
            Upkeep::Verify(walk) => {
                let store = self.store.as_ref().ok_or(Refusal::Locked)?;
                self.upkeep = match store.walk_journal(&walk, SLICE)? {
                    Some(walk) => Upkeep::Verify(walk),
                    None => Upkeep::Copy,
                };
                if self.upkeep == Upkeep::Copy {
                    self.tidy();
                }
                Ok(())
            }
            // Nothing new can be in it, and there may be no place for it.
            Upkeep::Copy if self.store.as_ref().is_some_and(Store::is_read_only) => Ok(()),
            Upkeep::Copy => match super::setup::daily_copy(self, moment) {
                Err(Refusal::Store(StoreError::Damaged(what))) => {
                    Err(StoreError::Damaged(what).into())
                }
                other => other,
            },
        }
    }
}
