//! Does a certificate hold? Every difference is named, not only the first.

use std::collections::BTreeSet;

use super::{Certificate, Selected, Sharing, StratumCount, count, named, named_by_stratum};
use crate::domain::allocation::allocate;
use crate::domain::draw::{CaseId, Frame, METHOD, order, sample, ticket};
use crate::domain::strata::{StrataFault, StratifiedFrame};

/// What was found to be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verified {
    /// The draw was done again from the list and gave these cases, in this order.
    DrawnAgain {
        /// Stratum by stratum, lowest ticket first.
        selected: Vec<CaseId>,
    },
    /// The certificate does not contradict itself. Without the list nothing more can be said.
    ConsistentOnly,
}

/// A way in which a certificate does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mismatch {
    /// A method this program does not know.
    UnknownMethod(String),
    /// The list was locked after the sample was drawn.
    LockedAfterDrawn,
    /// A simple draw with strata, or a divided one without.
    StrataDoNotFitSharing,
    /// Two strata of the same name.
    StratumTwice(String),
    /// The strata do not add up to the list.
    PopulationSum {
        /// N as stated.
        stated: u32,
        /// The sum over the strata.
        found: u64,
    },
    /// The strata, or drawn and reserve together, do not add up.
    SampleSum {
        /// As stated.
        stated: u32,
        /// The sum.
        found: u64,
    },
    /// The number drawn from a stratum is not what the rule gives.
    Allocation {
        /// The stratum.
        name: String,
        /// As stated.
        stated: u32,
        /// By the rule.
        found: u32,
    },
    /// The rule cannot be followed with this size of sample.
    AllocationImpossible,
    /// The full form must name as many cases as were drawn.
    SelectedCount {
        /// n as stated.
        stated: u32,
        /// How many are named.
        found: u32,
    },
    /// A case is named twice as drawn.
    SelectedTwice(CaseId),
    /// The ticket of a case is not what seed, label and number give.
    WrongTicket(CaseId),
    /// The list has another number of cases.
    FrameSize {
        /// N as stated.
        stated: u32,
        /// In the list.
        found: u32,
    },
    /// The list has another fingerprint.
    FrameFingerprint {
        /// As stated.
        stated: [u8; 32],
        /// Of the list.
        found: [u8; 32],
    },
    /// A case of the list stands in two strata.
    InTwoStrata(CaseId),
    /// So many cases of the list have no stratum, or one the certificate does not name.
    OutsideStrata(u32),
    /// A stratum has another number of cases in the list.
    StratumPopulation {
        /// The stratum.
        name: String,
        /// As stated.
        stated: u32,
        /// In the list.
        found: u32,
    },
    /// A case should have been drawn and is not named.
    NotSelected(CaseId),
    /// A case is named that should not have been drawn.
    WronglySelected(CaseId),
    /// A case is named in another stratum than the list's.
    WrongStratum(CaseId),
    /// The right cases, but not stratum by stratum with the lowest ticket first.
    SelectedOutOfOrder,
}

/// Checks a certificate, against the case list when there is one.
///
/// The list is the one given, or the certificate's own in the full form; with both, both are
/// checked. It holds each case with its stratum, and may repeat cases.
///
/// # Errors
/// All mismatches found.
pub fn verify(
    certificate: &Certificate,
    list: Option<&[(CaseId, Option<String>)]>,
) -> Result<Verified, Vec<Mismatch>> {
    let mut faults = Vec::new();
    if certificate.method != METHOD {
        // Nothing else can be judged by the rules of another method.
        return Err(vec![Mismatch::UnknownMethod(certificate.method.clone())]);
    }
    check_numbers(certificate, &mut faults);
    check_strata(certificate, &mut faults);
    check_tickets(certificate, &mut faults);

    let mut drawn = None;
    for list in [certificate.ids.as_deref(), list].into_iter().flatten() {
        let mut found = Vec::new();
        drawn = draw_again(certificate, list, &mut found);
        if let Some(drawn) = &drawn
            && (certificate.ids.is_some() || !certificate.selected.is_empty())
        {
            compare(&certificate.selected, drawn, &mut found);
        }
        found.retain(|fault| !faults.contains(fault));
        faults.append(&mut found);
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(match drawn {
        Some(drawn) => Verified::DrawnAgain {
            selected: drawn.into_iter().map(|selected| selected.id).collect(),
        },
        None => Verified::ConsistentOnly,
    })
}

/// Times and totals.
fn check_numbers(certificate: &Certificate, faults: &mut Vec<Mismatch>) {
    if certificate.locked_at > certificate.drawn_at {
        faults.push(Mismatch::LockedAfterDrawn);
    }
    let total = u64::from(certificate.sample_size) + u64::from(certificate.reserve);
    if total != u64::from(certificate.frame_size) {
        faults.push(Mismatch::SampleSum {
            stated: certificate.frame_size,
            found: total,
        });
    }
    let named = count(certificate.selected.len());
    let must_name = certificate.ids.is_some() || named > 0;
    if must_name && named != certificate.sample_size {
        faults.push(Mismatch::SelectedCount {
            stated: certificate.sample_size,
            found: named,
        });
    }
}

/// The strata among themselves, and against the rule of allocation.
fn check_strata(certificate: &Certificate, faults: &mut Vec<Mismatch>) {
    let strata = &certificate.strata;
    let Sharing::Strata { method, minimum } = certificate.sharing else {
        if !strata.is_empty() {
            faults.push(Mismatch::StrataDoNotFitSharing);
        }
        return;
    };
    if strata.is_empty() && certificate.frame_size > 0 {
        faults.push(Mismatch::StrataDoNotFitSharing);
        return;
    }
    let mut names = BTreeSet::new();
    for stratum in strata {
        if !names.insert(&stratum.name) {
            faults.push(Mismatch::StratumTwice(stratum.name.clone()));
        }
    }
    let sum = |of: fn(&StratumCount) -> u32| strata.iter().map(|s| u64::from(of(s))).sum::<u64>();
    let population = sum(|stratum| stratum.population);
    if population != u64::from(certificate.frame_size) {
        faults.push(Mismatch::PopulationSum {
            stated: certificate.frame_size,
            found: population,
        });
    }
    let drawn = sum(|stratum| stratum.sample);
    if drawn != u64::from(certificate.sample_size) {
        faults.push(Mismatch::SampleSum {
            stated: certificate.sample_size,
            found: drawn,
        });
    }
    let sizes: Vec<u32> = strata.iter().map(|stratum| stratum.population).collect();
    match allocate(method, &sizes, certificate.sample_size, minimum) {
        Err(_) => faults.push(Mismatch::AllocationImpossible),
        Ok(numbers) => {
            for (stratum, found) in strata.iter().zip(numbers) {
                if stratum.sample != found {
                    faults.push(Mismatch::Allocation {
                        name: stratum.name.clone(),
                        stated: stratum.sample,
                        found,
                    });
                }
            }
        }
    }
}

/// The tickets of the cases named, each by itself.
fn check_tickets(certificate: &Certificate, faults: &mut Vec<Mismatch>) {
    let mut seen = BTreeSet::new();
    for selected in &certificate.selected {
        if !seen.insert(&selected.id) {
            faults.push(Mismatch::SelectedTwice(selected.id.clone()));
        }
        if selected.ticket != ticket(&certificate.seed, &certificate.label, &selected.id) {
            faults.push(Mismatch::WrongTicket(selected.id.clone()));
        }
    }
}

/// Compares the list with the certificate and draws from it again.
///
/// `None` when the list is another one, so that a draw from it would say nothing.
fn draw_again(
    certificate: &Certificate,
    list: &[(CaseId, Option<String>)],
    faults: &mut Vec<Mismatch>,
) -> Option<Vec<Selected>> {
    let frame = Frame::new(list.iter().map(|(id, _)| id.clone()));
    let size = count(frame.len());
    let fingerprint = frame.sha256();
    if size != certificate.frame_size {
        faults.push(Mismatch::FrameSize {
            stated: certificate.frame_size,
            found: size,
        });
    }
    if fingerprint != certificate.frame_sha256 {
        faults.push(Mismatch::FrameFingerprint {
            stated: certificate.frame_sha256,
            found: fingerprint,
        });
        return None;
    }
    match certificate.sharing {
        Sharing::Simple => {
            let tickets = order(&frame, &certificate.seed, &certificate.label);
            let n = usize::try_from(certificate.sample_size).unwrap_or(usize::MAX);
            Some(named(&frame, sample(&tickets, n).selected, None))
        }
        Sharing::Strata { .. } => draw_strata_again(certificate, list, faults),
    }
}

fn draw_strata_again(
    certificate: &Certificate,
    list: &[(CaseId, Option<String>)],
    faults: &mut Vec<Mismatch>,
) -> Option<Vec<Selected>> {
    let names: Vec<&str> = certificate.strata.iter().map(|s| s.name.as_str()).collect();
    let known: BTreeSet<&str> = names.iter().copied().collect();
    let placed: Vec<(CaseId, String)> = list
        .iter()
        .filter_map(|(id, stratum)| {
            let stratum = stratum.as_deref().filter(|name| known.contains(name))?;
            Some((id.clone(), stratum.to_owned()))
        })
        .collect();
    let outside = count(list.len() - placed.len());
    if outside > 0 {
        faults.push(Mismatch::OutsideStrata(outside));
        return None;
    }
    let cases = match StratifiedFrame::new(&names, placed) {
        Ok(cases) => cases,
        Err(StrataFault::InTwoStrata { id, .. }) => {
            faults.push(Mismatch::InTwoStrata(id));
            return None;
        }
    };
    for (stratum, found) in certificate.strata.iter().zip(cases.sizes()) {
        if stratum.population != found {
            faults.push(Mismatch::StratumPopulation {
                name: stratum.name.clone(),
                stated: stratum.population,
                found,
            });
        }
    }
    let numbers: Vec<u32> = certificate.strata.iter().map(|s| s.sample).collect();
    let tickets = order(cases.frame(), &certificate.seed, &certificate.label);
    Some(named_by_stratum(&cases, &cases.draw(&tickets, &numbers)))
}

/// The cases named against the cases drawn again.
fn compare(stated: &[Selected], drawn: &[Selected], faults: &mut Vec<Mismatch>) {
    use std::collections::BTreeMap;
    let by_id = |cases: &'_ [Selected]| -> BTreeMap<CaseId, Option<String>> {
        let pairs = cases
            .iter()
            .map(|case| (case.id.clone(), case.stratum.clone()));
        pairs.collect()
    };
    let (named, right) = (by_id(stated), by_id(drawn));
    let before = faults.len();
    for id in right.keys().filter(|id| !named.contains_key(id)) {
        faults.push(Mismatch::NotSelected(id.clone()));
    }
    for (id, stratum) in &named {
        match right.get(id) {
            None => faults.push(Mismatch::WronglySelected(id.clone())),
            Some(found) if found != stratum => faults.push(Mismatch::WrongStratum(id.clone())),
            Some(_) => {}
        }
    }
    let same_order = stated.iter().map(|s| &s.id).eq(drawn.iter().map(|d| &d.id));
    if faults.len() == before && !same_order && stated.len() == drawn.len() {
        faults.push(Mismatch::SelectedOutOfOrder);
    }
}
