//! The draw certificate (da: *udtrækningsbevis*): all that is needed to do a draw again.
//!
//! The full form carries the case numbers and stays with the team. The public form carries only
//! counts, fingerprint, seed and label; with the case list it proves as much, without it only
//! that it does not contradict itself. Tickets are no pseudonyms: with the seed a case number
//! can be guessed from its ticket, so they go with the full form only.

use chrono::{DateTime, Utc};

use super::allocation::{Allocation, AllocationFault, allocate};
use super::draw::{CaseId, Frame, Label, METHOD, Seed, Ticket, order, sample};
use super::strata::{StratifiedFrame, StratumDraw};

mod check;

pub use check::{Mismatch, Verified, verify};

/// A draw as it was made. A value without opinion: [`verify`] tells whether it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The method's name, `tilsyn1`.
    pub method: String,
    /// What the draw is for.
    pub label: Label,
    /// Its chance.
    pub seed: Seed,
    /// Where the seed came from.
    pub seed_source: SeedSource,
    /// How many cases the list has (N).
    pub frame_size: u32,
    /// How many entries of the list were left out as repetitions.
    pub duplicates: u32,
    /// The fingerprint of the list, see [`Frame::sha256`].
    pub frame_sha256: [u8; 32],
    /// When the list was locked; before the seed existed.
    pub locked_at: DateTime<Utc>,
    /// When the sample was drawn.
    pub drawn_at: DateTime<Utc>,
    /// How the sample was shared out.
    pub sharing: Sharing,
    /// The strata in the order of allocation; none in a simple draw.
    pub strata: Vec<StratumCount>,
    /// How many cases were drawn (n).
    pub sample_size: u32,
    /// How many stood by.
    pub reserve: u32,
    /// The cases drawn, stratum by stratum, lowest ticket first; none in the public form.
    pub selected: Vec<Selected>,
    /// The whole list with the stratum of each case; `None` in the public form.
    pub ids: Option<Vec<(CaseId, Option<String>)>>,
}

/// Where a seed came from (da: *frøets kilde*).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SeedSource {
    /// The random numbers of the operating system.
    OperatingSystem,
    /// Typed by a person, with what they wrote about it, such as dice.
    Typed(String),
}

/// How a sample is shared out over the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sharing {
    /// Not: one draw from the whole list.
    Simple,
    /// Over strata.
    Strata {
        /// By which rule.
        method: Allocation,
        /// At least so many from each, or all it has.
        minimum: u32,
    },
}

/// One stratum in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StratumCount {
    /// Its name.
    pub name: String,
    /// How many cases it has (N).
    pub population: u32,
    /// How many were drawn (n).
    pub sample: u32,
}

/// A case drawn.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Selected {
    /// The case.
    pub id: CaseId,
    /// Its ticket.
    pub ticket: [u8; 32],
    /// Its stratum; `None` in a simple draw.
    pub stratum: Option<String>,
}

/// What a draw has besides its list: what for, by which chance, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circumstances {
    /// What the draw is for.
    pub label: Label,
    /// Its chance.
    pub seed: Seed,
    /// Where the seed came from.
    pub seed_source: SeedSource,
    /// When the list was locked.
    pub locked_at: DateTime<Utc>,
    /// When the sample is drawn.
    pub drawn_at: DateTime<Utc>,
}

impl Certificate {
    /// Draws `n` cases, or all there are, from the whole list; the full form.
    #[must_use]
    pub fn draw_simple(frame: &Frame, n: u32, circumstances: Circumstances) -> Self {
        let tickets = order(frame, &circumstances.seed, &circumstances.label);
        let drawn = sample(&tickets, usize::try_from(n).unwrap_or(usize::MAX));
        let selected = named(frame, drawn.selected, None);
        let ids = frame.ids().iter().map(|id| (id.clone(), None)).collect();
        Self::of(
            frame,
            circumstances,
            Sharing::Simple,
            Vec::new(),
            selected,
            ids,
        )
    }

    /// Shares out `n` cases over the strata and draws inside each; the full form.
    ///
    /// # Errors
    /// When `n` is too small for the minimum.
    pub fn draw_strata(
        cases: &StratifiedFrame,
        n: u32,
        method: Allocation,
        minimum: u32,
        circumstances: Circumstances,
    ) -> Result<Self, AllocationFault> {
        let frame = cases.frame();
        let sizes = cases.sizes();
        let numbers = allocate(method, &sizes, n, minimum)?;
        let tickets = order(frame, &circumstances.seed, &circumstances.label);
        let draws = cases.draw(&tickets, &numbers);
        let strata = cases
            .names()
            .iter()
            .zip(sizes.iter().zip(&numbers))
            .map(|(name, (&population, &sample))| StratumCount {
                name: name.clone(),
                population,
                sample,
            })
            .collect();
        let ids = frame
            .ids()
            .iter()
            .enumerate()
            .map(|(index, id)| {
                let stratum = cases.stratum_of(index).and_then(|h| cases.names().get(h));
                (id.clone(), stratum.cloned())
            })
            .collect();
        let sharing = Sharing::Strata { method, minimum };
        let selected = named_by_stratum(cases, &draws);
        Ok(Self::of(
            frame,
            circumstances,
            sharing,
            strata,
            selected,
            ids,
        ))
    }

    /// The same certificate without case numbers and tickets.
    #[must_use]
    pub fn to_public(&self) -> Self {
        Self {
            selected: Vec::new(),
            ids: None,
            ..self.clone()
        }
    }

    /// True when every case was drawn (da: *fuldtælling*).
    #[must_use]
    pub fn is_full_count(&self) -> bool {
        self.sample_size == self.frame_size && self.frame_size > 0
    }

    fn of(
        frame: &Frame,
        circumstances: Circumstances,
        sharing: Sharing,
        strata: Vec<StratumCount>,
        selected: Vec<Selected>,
        ids: Vec<(CaseId, Option<String>)>,
    ) -> Self {
        let (frame_size, sample_size) = (count(frame.len()), count(selected.len()));
        Self {
            method: METHOD.to_owned(),
            label: circumstances.label,
            seed: circumstances.seed,
            seed_source: circumstances.seed_source,
            frame_size,
            duplicates: count(frame.duplicates()),
            frame_sha256: frame.sha256(),
            locked_at: circumstances.locked_at,
            drawn_at: circumstances.drawn_at,
            sharing,
            strata,
            sample_size,
            reserve: frame_size.saturating_sub(sample_size),
            selected,
            ids: Some(ids),
        }
    }
}

/// The cases behind some tickets.
fn named(frame: &Frame, tickets: &[Ticket], stratum: Option<&String>) -> Vec<Selected> {
    tickets
        .iter()
        .filter_map(|ticket| {
            Some(Selected {
                id: frame.ids().get(ticket.index)?.clone(),
                ticket: ticket.hash,
                stratum: stratum.cloned(),
            })
        })
        .collect()
}

/// The cases drawn in each stratum, one stratum after the other.
fn named_by_stratum(cases: &StratifiedFrame, draws: &[StratumDraw]) -> Vec<Selected> {
    cases
        .names()
        .iter()
        .zip(draws)
        .flat_map(|(name, draw)| named(cases.frame(), draw.sample().selected, Some(name)))
        .collect()
}

/// A number of cases; lists are far shorter than four billion.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
