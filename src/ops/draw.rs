//! Drawing the sample (da: *lodtrækning*): the frame is locked and its fingerprint stored in a
//! transaction of its own; only then is there a seed.

use std::collections::BTreeSet;

use super::configuration::Configuration;
use super::desk::Desk;
use super::overview::{MonthOverview, team_name};
use super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::api::request::{DrawPlan, TypedSeed};
use crate::api::response::{CertificateView, DrawPreview};
use crate::domain::allocation::{Allocation, allocate};
use crate::domain::certificate::{Certificate, Circumstances, SeedSource};
use crate::domain::column::Role;
use crate::domain::draw::{CaseId, Label, Seed, Ticket, hex, order};
use crate::domain::month::Month;
use crate::domain::strata::StratifiedFrame;
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::store::frames::{Draw, Frame, FrameCase, NewDraw, Stratum};
use crate::store::reviews::NewReview;

/// Months whose share is expected again.
const RECENT_MONTHS: usize = 3;
/// The stratum of cases whose column is empty.
const NO_VALUE: &str = "-";

/// The month's frame, ready to draw from.
struct Ground {
    configuration: Configuration,
    month: Month,
    unit_id: i64,
    frame: Frame,
    cases: Vec<FrameCase>,
    earlier: Vec<Draw>,
}

fn ground(desk: &Desk, moment: &Moment) -> Result<Ground, Refusal> {
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let unit_id = configuration.unit_id()?;
    let tx = desk.store()?.read();
    if tx.is_closed(unit_id, &month.to_string())? {
        return Err(refused("month-closed").into());
    }
    let frame = tx.frame(unit_id, &month.to_string())?.ok_or_else(|| refused("list-missing"))?;
    let cases = tx.frame_cases(frame.frame_id)?;
    let earlier = tx.draws(unit_id, &month.to_string())?;
    Ok(Ground { configuration, month, unit_id, frame, cases, earlier })
}

/// What a draw would take from each stratum.
pub(super) fn plan(desk: &Desk, moment: &Moment, plan: &DrawPlan) -> Result<DrawPreview, Refusal> {
    let ground = ground(desk, moment)?;
    let strata = stratified(&ground, plan.strata)?;
    let numbers = shares(&strata, plan)?;
    let sizes = strata.sizes();
    let lines = strata.names().iter().zip(sizes.iter().zip(&numbers));
    let columns = Role::STRATA.into_iter().filter(|role| {
        let values: BTreeSet<_> = ground.cases.iter().map(|case| value(case, *role)).collect();
        (2..=50).contains(&values.len())
    });
    Ok(DrawPreview {
        frame_cases: ground.cases.len(),
        columns: columns.collect(),
        strata: lines
            .map(|(name, (cases, drawn))| (Clean::line(name), *cases as usize, *drawn as usize))
            .collect(),
        size: numbers.iter().map(|drawn| *drawn as usize).sum(),
        redraw: !ground.earlier.is_empty(),
        suggested: ground.configuration.cases_a_month,
        recent: recent(desk, ground.unit_id)?,
    })
}

/// (cases in error, cases counted) of the last quarter's worth of closed months.
fn recent(desk: &Desk, unit_id: i64) -> Result<(u64, u64), Refusal> {
    let shares = desk.store()?.read().closed_shares(unit_id, RECENT_MONTHS)?;
    let count = |count: i64| u64::try_from(count).unwrap_or(0);
    Ok(shares.iter().fold((0, 0), |(all_errors, all_cases), (_, errors, cases)| {
        (all_errors + count(*errors), all_cases + count(*cases))
    }))
}

/// Locks the frame, makes the seed, draws, stores everything, and reads it back.
pub(super) fn draw(
    desk: &mut Desk,
    moment: &Moment,
    plan: &DrawPlan,
    seed: Option<&TypedSeed>,
    reason: Option<&str>,
) -> Result<CertificateView, Refusal> {
    let ground = ground(desk, moment)?;
    let reason = super::answer::words(reason.unwrap_or_default(), false)?;
    if !ground.earlier.is_empty() && reason.is_empty() {
        return Err(refused("redraw-reason-missing").into());
    }
    if plan.size == 0 {
        return Err(refused("draw-size-zero").into());
    }
    if plan.size as usize > ground.cases.len() {
        let problem = refused("draw-larger-than-list");
        return Err(problem.with("size", plan.size).with("cases", ground.cases.len()).into());
    }
    let strata = stratified(&ground, plan.strata)?;
    let numbers = shares(&strata, plan)?;
    // A typed seed is checked before anything is locked, so that a slip costs nothing.
    let typed = seed.map(typed_seed).transpose()?;
    if ground.frame.locked_at.is_none() {
        let fingerprint = hex(&strata.frame().sha256());
        let frame_id = ground.frame.frame_id;
        desk.transact(moment, "lock-list", |tx| tx.lock_frame(frame_id, &fingerprint))?;
    }
    let (seed, source) = match typed {
        Some((seed, words)) => (seed, SeedSource::Typed(words)),
        None => (fresh_seed(desk)?, SeedSource::OperatingSystem),
    };
    let team = team_name(&ground.configuration);
    let times = u32::try_from(ground.earlier.len()).unwrap_or(u32::MAX).saturating_add(1);
    let label = Label::of(ground.month, team.as_str(), times);
    if desk.store()?.read().label_taken(label.as_str())? {
        return Err(refused("label-taken").with("label", label).into());
    }
    let lots = Lots { seed, source, label, reason };
    let ranked = rank(&ground, &strata, &numbers, &lots);
    store_draw(desk, moment, &ground, plan, (&lots, &ranked))?;
    // The list is locked: what was read before the draw is what stands there now.
    certificate_of(desk, moment, Some(strata))
}

/// A typed seed with the words about where it comes from.
fn typed_seed(typed: &TypedSeed) -> Result<(Seed, String), Refusal> {
    let seed = Seed::parse(&typed.seed)?;
    let source = Clean::line(&super::answer::words(&typed.source, false)?).into_string();
    if source.is_empty() {
        return Err(refused("draw-seed-source-missing").into());
    }
    Ok((seed, source))
}

fn fresh_seed(desk: &mut Desk) -> Result<Seed, Refusal> {
    let mut bytes = [0; 16];
    desk.entropy.fill(&mut bytes).map_err(|source| Refusal::File {
        name: "random".to_owned(),
        writing: false,
        source,
    })?;
    Ok(Seed::from_random(bytes))
}

/// What a draw has besides its list: by which chance, under which label, why again.
struct Lots {
    seed: Seed,
    source: SeedSource,
    label: Label,
    reason: String,
}

/// A stratum with its cases in ticket order, as places in the list.
type Ranked = (Stratum, Vec<usize>);

fn rank(ground: &Ground, strata: &StratifiedFrame, numbers: &[u32], lots: &Lots) -> Vec<Ranked> {
    let frame = strata.frame();
    // Where in the list each case of the frame stands.
    let mut places: Vec<Option<usize>> = vec![None; frame.len()];
    for (place, case) in ground.cases.iter().enumerate() {
        let index = case_id(case).and_then(|id| frame.position(&id));
        if let Some(known) = index.and_then(|index| places.get_mut(index)) {
            *known = Some(place);
        }
    }
    let tickets = order(frame, &lots.seed, &lots.label);
    let place_of = |ticket: &Ticket| places.get(ticket.index).copied().flatten();
    let counts = strata.sizes().into_iter().zip(numbers);
    strata
        .names()
        .iter()
        .zip(counts)
        .zip(strata.draw(&tickets, numbers))
        .map(|((name, (population, sample)), draw)| {
            let stratum = Stratum {
                name: name.clone(),
                population: i64::from(population),
                sample: i64::from(*sample),
            };
            (stratum, draw.order.iter().filter_map(place_of).collect())
        })
        .collect()
}

fn store_draw(
    desk: &mut Desk,
    moment: &Moment,
    ground: &Ground,
    plan: &DrawPlan,
    (lots, ranked): (&Lots, &[Ranked]),
) -> Result<(), Refusal> {
    let position = |place: &usize| ground.cases.get(*place).map(|case| case.position);
    let strata: Vec<(Stratum, Vec<i64>)> = ranked
        .iter()
        .map(|(stratum, places)| (stratum.clone(), places.iter().filter_map(position).collect()))
        .collect();
    let new = NewDraw {
        frame_id: ground.frame.frame_id,
        label: lots.label.as_str(),
        seed: lots.seed.as_str(),
        seed_source: match lots.source {
            SeedSource::OperatingSystem => "system",
            SeedSource::Typed(_) => "typed",
        },
        seed_words: match &lots.source {
            SeedSource::OperatingSystem => "",
            SeedSource::Typed(words) => words,
        },
        size: plan.size as usize,
        allocation: match (plan.strata, plan.equal) {
            (None, _) => "none",
            (Some(_), true) => "equal",
            (Some(_), false) => "proportional",
        },
        minimum: plan.minimum as usize,
        stratum_column: plan.strata.map(Role::word),
        reason: (!lots.reason.is_empty()).then_some(lots.reason.as_str()),
        strata: &strata,
    };
    let areas = super::areas::Areas::new(desk, &ground.configuration);
    let library = desk.library().clone();
    let month = ground.month.to_string();
    desk.transact(moment, "draw", |tx| {
        for earlier in &ground.earlier {
            tx.withdraw(earlier.draw_id)?;
        }
        let draw_id = tx.add_draw(&new)?;
        for (stratum, places) in ranked {
            let drawn = usize::try_from(stratum.sample).unwrap_or(0);
            for (rank, place) in (1i64..).zip(places.iter().take(drawn)) {
                let Some(case) = ground.cases.get(*place) else { continue };
                let review = drawn_case(ground, &month, case, &areas);
                let review = NewReview {
                    draw_id: Some(draw_id),
                    rank: Some(rank),
                    stratum: &stratum.name,
                    ..review
                };
                super::dispose::add(tx, &library, &review)?;
            }
        }
        Ok(())
    })
}

/// A drawn case before it is known by which draw and rank.
fn drawn_case<'a>(
    ground: &Ground,
    month: &'a str,
    case: &'a FrameCase,
    areas: &'a super::areas::Areas,
) -> NewReview<'a> {
    NewReview {
        unit_id: ground.unit_id,
        month,
        stream: Stream::Random,
        draw_id: None,
        rank: None,
        position: Some(case.position),
        stratum: "",
        case_type: case.case_type.as_deref(),
        caseworker: case.caseworker.as_deref(),
        area: areas.of(case.case_type.as_deref(), case.target_group.as_deref()),
        act_date: case.act_date,
        replaces: None,
        case_ref: case.case_ref.as_deref().unwrap_or_default(),
    }
}

/// The certificate of the draw in force, made again from the stored list and compared.
pub(super) fn certificate(desk: &Desk, moment: &Moment) -> Result<CertificateView, Refusal> {
    certificate_of(desk, moment, None)
}

/// The same; the list need not be read and divided again where it is known.
fn certificate_of(
    desk: &Desk,
    moment: &Moment,
    known: Option<StratifiedFrame>,
) -> Result<CertificateView, Refusal> {
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let tx = desk.store()?.read();
    let unit_id = configuration.unit_id()?;
    let overview = MonthOverview::load(desk, &tx, unit_id, month)?;
    let (Some(frame), Some(draw)) = (overview.frame, overview.draw) else {
        return Err(refused("draw-missing").into());
    };
    let Some(locked_at) = frame.locked_at else { return Err(refused("draw-missing").into()) };
    let role = draw.stratum_column.as_deref().and_then(Role::stratum_from_word);
    let circumstances = Circumstances {
        label: Label::parse(&draw.label)?,
        seed: Seed::parse(&draw.seed)?,
        seed_source: match draw.seed_source.as_str() {
            "system" => SeedSource::OperatingSystem,
            _ => SeedSource::Typed(draw.seed_words.clone().unwrap_or_default()),
        },
        locked_at,
        drawn_at: draw.drawn_at,
    };
    let size = u32::try_from(draw.size).unwrap_or(u32::MAX);
    let strata = match known {
        Some(strata) => strata,
        None => strata_of(&tx.frame_cases(frame.frame_id)?, role)?,
    };
    let certificate = match role {
        None => Certificate::draw_simple(strata.frame(), size, circumstances),
        Some(_) => {
            let minimum = u32::try_from(draw.minimum).unwrap_or(u32::MAX);
            let method = allocation(draw.allocation == "equal");
            Certificate::draw_strata(&strata, size, method, minimum, circumstances)?
        }
    };
    let drawn: Vec<&str> = overview
        .cases
        .iter()
        .filter(|case| case.review.draw_id == Some(draw.draw_id) && case.review.replaces.is_none())
        .filter_map(|case| case.review.case_ref.as_deref())
        .collect();
    let again: Vec<&str> = certificate.selected.iter().map(|case| case.id.as_str()).collect();
    Ok(CertificateView {
        holds: drawn == again && Some(hex(&certificate.frame_sha256)) == frame.sha256,
        certificate,
        team: team_name(&configuration),
        list: Clean::line(frame.source_name.as_deref().unwrap_or_default()),
        duplicates: frame.duplicates,
        locked_at,
        drawn_at: draw.drawn_at,
        reason: draw.reason.as_deref().map(Clean::line),
    })
}

fn allocation(equal: bool) -> Allocation {
    if equal { Allocation::Equal } else { Allocation::Proportional }
}

fn shares(strata: &StratifiedFrame, plan: &DrawPlan) -> Result<Vec<u32>, Refusal> {
    let minimum = if plan.strata.is_some() { plan.minimum } else { 0 };
    Ok(allocate(allocation(plan.equal), &strata.sizes(), plan.size, minimum)?)
}

fn stratified(ground: &Ground, role: Option<Role>) -> Result<StratifiedFrame, Refusal> {
    strata_of(&ground.cases, role)
}

/// The cases divided by a column; without one they are all in a single stratum without a name.
fn strata_of(cases: &[FrameCase], role: Option<Role>) -> Result<StratifiedFrame, Refusal> {
    let stratum = |case| role.map_or("", |role| value(case, role).unwrap_or(NO_VALUE));
    // Names in alphabetical order, so that the division does not hang on the order of the list.
    let names: BTreeSet<&str> = cases.iter().map(stratum).collect();
    let names: Vec<&str> = names.into_iter().collect();
    let pairs = cases.iter().filter_map(|case| Some((case_id(case)?, stratum(case))));
    StratifiedFrame::new(&names, pairs).map_err(|_| refused("list-case-in-two-strata").into())
}

fn value(case: &FrameCase, role: Role) -> Option<&str> {
    match role {
        Role::CaseType => case.case_type.as_deref(),
        Role::TargetGroup => case.target_group.as_deref(),
        Role::Team => case.team.as_deref(),
        Role::Caseworker => case.caseworker.as_deref(),
        Role::Outcome => case.outcome.as_deref(),
        _ => None,
    }
}

fn case_id(case: &FrameCase) -> Option<CaseId> {
    CaseId::parse(case.case_ref.as_deref()?).ok()
}
