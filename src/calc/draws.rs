//! Draws, replacement and allocation.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::allocation::{
    Allocation, AllocationFault, allocate, allocate_neyman_for_auditors,
};
use crate::domain::draw::{CaseId, Frame, IdFault, Label, NameFault, Seed, Ticket};
use crate::domain::draw::{hex, order, sample};
use crate::domain::replacement::{Disposition, walk};
use crate::domain::statistics::reason::InputFault;
use crate::domain::strata::{StrataFault, StratifiedFrame};

use super::problem::Problem;

/// Reserve cases that `draw_srs` names.
const RESERVE: usize = 5;
/// Reserve cases that `draw_stratified` names of each stratum.
const RESERVE_OF_STRATUM: usize = 3;

/// Input of `draw_srs`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SimpleInput {
    seed: String,
    label: String,
    ids: Vec<String>,
    n: usize,
}

/// Result of `draw_srs`.
#[derive(Serialize)]
pub(super) struct SimpleOutput {
    #[serde(rename = "N")]
    population: usize,
    duplicates: usize,
    selected: Vec<String>,
    reserve: Vec<String>,
    first_ticket: Option<String>,
    frame_sha256: String,
}

/// `draw_srs`: the lowest tickets of a list.
pub(super) fn simple(input: SimpleInput) -> Result<SimpleOutput, Problem> {
    let (seed, label) = names(&input.seed, &input.label)?;
    let frame = Frame::new(ids(&input.ids)?);
    let tickets = order(&frame, &seed, &label);
    let drawn = sample(&tickets, input.n);
    Ok(SimpleOutput {
        population: frame.len(),
        duplicates: frame.duplicates(),
        selected: texts(&frame, drawn.selected),
        reserve: texts(&frame, first(drawn.reserve, RESERVE)),
        first_ticket: tickets.first().map(|ticket| hex(&ticket.hash)),
        frame_sha256: hex(&frame.sha256()),
    })
}

/// How a sample is shared out.
#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Method {
    Equal,
    Proportional,
    Neyman,
}

/// Input of `allocation`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AllocationInput {
    method: Method,
    #[serde(rename = "N")]
    sizes: Vec<u32>,
    n: u32,
    #[serde(default)]
    min_per_stratum: u32,
    #[serde(default)]
    p: Vec<f64>,
}

/// Result of `allocation`.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum AllocationOutput {
    /// It can be shared out.
    Found {
        /// Sum of the parts.
        n_used: u64,
        /// The parts, in the order of the strata.
        allocation: Vec<u32>,
    },
    /// The sample is too small for the minimum.
    Refused {
        /// `for_lille`
        error: &'static str,
    },
}

/// `allocation`: how a sample is shared out.
pub(super) fn allocation(input: AllocationInput) -> Result<AllocationOutput, Problem> {
    let (n, minimum) = (input.n, input.min_per_stratum);
    match shared_out(input.method, &input.sizes, &input.p, n, minimum) {
        Ok(allocation) => Ok(AllocationOutput::Found {
            n_used: allocation.iter().map(|&n| u64::from(n)).sum(),
            allocation,
        }),
        Err(AllocationFault::TooSmall { .. }) => {
            Ok(AllocationOutput::Refused { error: "for_lille" })
        }
        Err(AllocationFault::Shares) => Err(Problem::new("calc-shares-do-not-fit")),
    }
}

fn shared_out(
    method: Method,
    sizes: &[u32],
    shares: &[f64],
    n: u32,
    minimum: u32,
) -> Result<Vec<u32>, AllocationFault> {
    match method {
        Method::Equal => allocate(Allocation::Equal, sizes, n, minimum),
        Method::Proportional => allocate(Allocation::Proportional, sizes, n, minimum),
        Method::Neyman => allocate_neyman_for_auditors(sizes, shares, n, minimum),
    }
}

/// A stratum with its cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StratumInput {
    name: String,
    ids: Vec<String>,
}

/// Input of `draw_stratified`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StratifiedInput {
    seed: String,
    label: String,
    method: Method,
    n: u32,
    #[serde(default)]
    min_per_stratum: u32,
    #[serde(default)]
    p: Vec<f64>,
    strata: Vec<StratumInput>,
}

/// The draw in a stratum.
#[derive(Serialize)]
pub(super) struct StratumOutput {
    name: String,
    n: usize,
    selected: Vec<String>,
    reserve: Vec<String>,
}

/// Result of `draw_stratified`.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum StratifiedOutput {
    /// Drawn.
    Found {
        /// Each stratum, in order.
        strata: Vec<StratumOutput>,
    },
    /// The sample is too small for the minimum.
    Refused {
        /// `for_lille`
        error: &'static str,
    },
}

/// `draw_stratified`: the lowest tickets of each stratum.
pub(super) fn stratified(input: StratifiedInput) -> Result<StratifiedOutput, Problem> {
    let (seed, label) = names(&input.seed, &input.label)?;
    let cases = strata(&input.strata)?;
    let (n, minimum) = (input.n, input.min_per_stratum);
    let numbers = match shared_out(input.method, &cases.sizes(), &input.p, n, minimum) {
        Ok(numbers) => numbers,
        Err(AllocationFault::TooSmall { .. }) => {
            return Ok(StratifiedOutput::Refused { error: "for_lille" });
        }
        Err(AllocationFault::Shares) => return Err(Problem::new("calc-shares-do-not-fit")),
    };
    let draws = cases.draw(&order(cases.frame(), &seed, &label), &numbers);
    let strata = draws.iter().zip(&input.strata).map(|(draw, stratum)| {
        let drawn = draw.sample();
        StratumOutput {
            name: stratum.name.clone(),
            n: draw.n,
            selected: texts(cases.frame(), drawn.selected),
            reserve: texts(cases.frame(), first(drawn.reserve, RESERVE_OF_STRATUM)),
        }
    });
    Ok(StratifiedOutput::Found { strata: strata.collect() })
}

fn strata(strata: &[StratumInput]) -> Result<StratifiedFrame, Problem> {
    let names: Vec<&str> = strata.iter().map(|stratum| stratum.name.as_str()).collect();
    for (position, name) in names.iter().enumerate() {
        if names.iter().take(position).any(|other| other == name) {
            return Err(InputFault::Repeated { position }.into());
        }
    }
    let mut cases = Vec::new();
    for stratum in strata {
        let ids = ids(&stratum.ids)?.into_iter();
        cases.extend(ids.map(|id| (id, stratum.name.clone())));
    }
    StratifiedFrame::new(&names, cases).map_err(|fault| match fault {
        StrataFault::InTwoStrata { id, first, second } => Problem::new("calc-case-in-two-strata")
            .with("id", id.as_str())
            .with("first", first)
            .with("second", second),
    })
}

/// Why a case is not reviewed as usual.
#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Status {
    Udenfor,
    Utilgaengelig,
    IkkeFundet,
}

impl Status {
    fn disposition(self) -> Disposition {
        match self {
            Self::Udenfor => Disposition::OutsideTargetGroup,
            Self::Utilgaengelig => Disposition::CannotBeReviewed,
            Self::IkkeFundet => Disposition::NotFound,
        }
    }
}

/// Input of `draw_replacement`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReplacementInput {
    seed: String,
    label: String,
    ids: Vec<String>,
    n: usize,
    #[serde(default)]
    status: BTreeMap<String, Status>,
}

/// Result of `draw_replacement`.
#[derive(Serialize)]
pub(super) struct ReplacementOutput {
    sample: Vec<String>,
    replaced: Vec<(String, &'static str, Option<String>)>,
    shortfall: usize,
    counted_as_error: Vec<String>,
    walked: usize,
    #[serde(rename = "N_used")]
    population_used: usize,
}

/// `draw_replacement`: the draw with cases that give way.
pub(super) fn replacement(input: ReplacementInput) -> Result<ReplacementOutput, Problem> {
    let (seed, label) = names(&input.seed, &input.label)?;
    let frame = Frame::new(ids(&input.ids)?);
    let mut known = BTreeMap::new();
    for (id, status) in &input.status {
        let id = CaseId::parse(id).map_err(|fault| id_problem(fault, None))?;
        known.insert(id, status.disposition());
    }
    let tickets = order(&frame, &seed, &label);
    let id = |ticket: Ticket| frame.ids().get(ticket.index);
    let text = |ticket: Ticket| id(ticket).map(ToString::to_string).unwrap_or_default();
    let disposition = |ticket: Ticket| known.get(id(ticket)?).copied();
    let walk = walk(&tickets, input.n, disposition);
    let replaced = walk.replaced.iter().map(|replaced| {
        let reason = match replaced.reason {
            Disposition::OutsideTargetGroup => "udenfor",
            _ => "utilgaengelig",
        };
        (text(replaced.skipped), reason, replaced.replacement.map(text))
    });
    Ok(ReplacementOutput {
        replaced: replaced.collect(),
        sample: texts(&frame, &walk.sample),
        shortfall: walk.shortfall,
        counted_as_error: texts(&frame, &walk.not_found),
        walked: walk.walked,
        population_used: walk.population_used,
    })
}

fn first(tickets: &[Ticket], most: usize) -> &[Ticket] {
    tickets.get(..most).unwrap_or(tickets)
}

/// The case numbers behind tickets.
fn texts(frame: &Frame, tickets: &[Ticket]) -> Vec<String> {
    let ids = tickets.iter().filter_map(|ticket| frame.ids().get(ticket.index));
    ids.map(ToString::to_string).collect()
}

fn ids(texts: &[String]) -> Result<Vec<CaseId>, Problem> {
    let ids = texts.iter().enumerate();
    ids.map(|(position, text)| {
        CaseId::parse(text).map_err(|fault| id_problem(fault, Some(position)))
    })
    .collect()
}

/// Does not repeat the case number, only where it stands.
fn id_problem(fault: IdFault, position: Option<usize>) -> Problem {
    let reason = match fault {
        IdFault::Empty => "empty",
        IdFault::ControlCharacter(_) => "control-character",
    };
    Problem::new("calc-case-number").with("reason", reason).with("position", position)
}

fn names(seed: &str, label: &str) -> Result<(Seed, Label), Problem> {
    let problem = |code: &'static str, fault: NameFault| {
        let reason = match fault {
            NameFault::Empty => "empty",
            NameFault::TooLong(_) => "too-long",
            NameFault::Character(_) => "character",
        };
        Problem::new(code).with("reason", reason)
    };
    let seed = Seed::parse(seed).map_err(|fault| problem("calc-seed", fault))?;
    let label = Label::parse(label).map_err(|fault| problem("calc-label", fault))?;
    Ok((seed, label))
}
