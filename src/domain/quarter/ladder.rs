//! The quality ladder (da: *kvalitetstrappe*): what the law says, the minimum targets shared by all
//! units, the quality objectives. A case stands on a step when it holds there and on all steps
//! before it: quality cannot be had without the law.
//!
//! Source: figure 2 of Copenhagen's model for quality in casework (2007), where a talk is placed the
//! further to the right the more of the fixed targets it reaches.

use std::collections::BTreeMap;

use super::material::Material;
use super::questions::interval;
use crate::domain::statistics::confidence::Interval;
use crate::domain::stream::Stream;

/// The ladder of one case area.
#[derive(Debug, Clone, PartialEq)]
pub struct Ladder {
    /// Case area; empty for cases judged by the general list alone.
    pub area: String,
    /// Cases judged.
    pub judged: u64,
    /// Legal requirements, minimum targets, objectives.
    pub steps: [Step; 3],
}

/// One step.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Step {
    /// Cases that stand on it or further to the right.
    pub reached: u64,
    /// The exact interval of their share; none without a judged case.
    pub interval: Option<Interval>,
}

/// The ladders of the period, by area.
#[must_use]
pub fn ladders(material: &Material) -> Vec<Ladder> {
    let mut areas: BTreeMap<&str, (u64, [u64; 3])> = BTreeMap::new();
    let tallies = material.counts.months.iter().flat_map(|month| &month.tallies.cases);
    for tally in
        tallies.filter(|tally| tally.stream == Stream::Random && material.is_about(&tally.area))
    {
        let (judged, reached) = areas.entry(&tally.area).or_default();
        *judged += u64::from(tally.judged());
        let here = [tally.statutory, tally.minimum, tally.ambition];
        for (sum, n) in reached.iter_mut().zip(here) {
            *sum += u64::from(n);
        }
    }
    let ladder = |(area, (judged, reached)): (&str, (u64, [u64; 3]))| Ladder {
        area: area.to_owned(),
        judged,
        steps: reached.map(|reached| Step { reached, interval: interval(reached, judged) }),
    };
    areas.into_iter().map(ladder).filter(|ladder| ladder.judged > 0).collect()
}
