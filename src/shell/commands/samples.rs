//! `tilsyn sample`: drawing and verifying with nothing but the list, as an auditor does.

use std::collections::BTreeSet;
use std::path::Path;

use super::{Done, lists, read, write};
use crate::api::problem::Detail;
use crate::api::response::ListPreview;
use crate::api::{Kind, Problem};
use crate::cli::args::{AllocationName, Sample, SampleDraw};
use crate::cli::views::samples::{drawn, verified};
use crate::cli::words;
use crate::domain::allocation::{Allocation, AllocationFault};
use crate::domain::certificate::{Certificate, Circumstances, SeedSource, Sharing, verify};
use crate::domain::column::Role;
use crate::domain::draw::{CaseId, Frame, Label, Seed};
use crate::domain::privacy::find_cpr;
use crate::domain::strata::StratifiedFrame;
use crate::domain::text::Clean;
use crate::exchange::{ExchangeError, certificate_v1};
use crate::intake::{FrameCase, Preview};
use crate::ops::desk::Entropy;
use crate::shell::build::Session;
use crate::shell::entropy::SystemEntropy;

/// The stratum of cases whose cell is empty.
const NO_VALUE: &str = "-";
/// Longest certificate read: a list of 250,000 cases with its tickets.
const CERTIFICATE_BYTES: u64 = 64 * 1024 * 1024;

pub(super) fn run(session: &Session, sample: &Sample) -> Result<Done, Problem> {
    match sample {
        Sample::Draw(wanted) => draw(session, wanted),
        Sample::Verify { certificate, cases, strata } => {
            check(session, certificate, cases.as_deref(), strata.as_deref())
        }
    }
}

fn draw(session: &Session, wanted: &SampleDraw) -> Result<Done, Problem> {
    // What was typed is judged before anything is read.
    let label = Label::parse(&wanted.label).map_err(|_| refused("draw-label"))?;
    let typed = wanted.seed.as_deref().map(Seed::parse).transpose();
    let typed = typed.map_err(|_| refused("draw-seed"))?;
    if wanted.size == 0 {
        return Err(refused("draw-size-zero"));
    }
    let (shown, mut preview) = lists::read(session, &wanted.cases)?;
    if wanted.take_anyway {
        preview.include_asked(&preview.asks.iter().map(|case| case.line).collect());
    }
    if let Some(problem) = lists::asks(&preview) {
        return Err(problem);
    }
    let cases = preview.cases.len();
    if wanted.size as usize > cases {
        let problem = refused("draw-larger-than-list");
        return Err(problem.with("size", wanted.size).with("cases", cases));
    }
    let now = session.clock.moment().now;
    let (seed, seed_source) = match typed {
        Some(seed) => (seed, SeedSource::Typed(seed_words(wanted)?)),
        None => (fresh_seed()?, SeedSource::OperatingSystem),
    };
    let circumstances = Circumstances { label, seed, seed_source, locked_at: now, drawn_at: now };
    let mut certificate = match &wanted.strata {
        None => Certificate::draw_simple(&frame(&preview), wanted.size, circumstances),
        Some(column) => {
            let role = stratum_role(column, &shown)?;
            let allocation = match wanted.allocation {
                Some(AllocationName::Proportional) => Allocation::Proportional,
                Some(AllocationName::Equal) | None => Allocation::Equal,
            };
            let minimum = wanted.minimum.unwrap_or(1);
            let frame = divided(&preview, role)?;
            Certificate::draw_strata(&frame, wanted.size, allocation, minimum, circumstances)
                .map_err(allocation_problem)?
        }
    };
    // The reader has left repetitions out already; they are counted all the same.
    certificate.duplicates = u32::try_from(preview.duplicates.len()).unwrap_or(u32::MAX);
    if let Some(path) = &wanted.certificate {
        if path.exists() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            return Err(refused("file-exists").with("name", name));
        }
        write(path, certificate_v1::to_canonical(&certificate).as_bytes())?;
    }
    Ok(drawn(&session.texts, &certificate).into())
}

/// What is said about a given seed; without a personal number.
fn seed_words(wanted: &SampleDraw) -> Result<String, Problem> {
    let words = Clean::line(wanted.seed_source.as_deref().unwrap_or_default());
    if find_cpr(words.as_str()).is_empty() {
        Ok(words.as_str().trim().to_owned())
    } else {
        Err(refused("cpr-in-text"))
    }
}

fn check(
    session: &Session,
    path: &Path,
    cases: Option<&Path>,
    strata: Option<&str>,
) -> Result<Done, Problem> {
    let text = String::from_utf8(read(path, CERTIFICATE_BYTES)?)
        .map_err(|_| Problem::new(Kind::Data, "certificate-not-readable"))?;
    let certificate = certificate_v1::read(&text).map_err(|error| exchange_problem(&error))?;
    let list = match cases {
        None => None,
        Some(cases) => {
            let (shown, mut preview) = lists::read(session, cases)?;
            preview.include_asked(&preview.asks.iter().map(|case| case.line).collect());
            Some(placed(&certificate, &preview, &shown, strata)?)
        }
    };
    match verify(&certificate, list.as_deref()) {
        Ok(found) => Ok(verified(&session.texts, &certificate, &found).into()),
        Err(mismatches) => {
            let details: Vec<Detail> = mismatches.iter().map(words::mismatch).collect();
            let first = details.first().map(|detail| words::detail(&session.texts, detail));
            Err(refused("certificate-does-not-hold")
                .with("first", first.unwrap_or_default())
                .because(details))
        }
    }
}

/// The list as the certificate divides it.
fn placed(
    certificate: &Certificate,
    preview: &Preview,
    shown: &ListPreview,
    strata: Option<&str>,
) -> Result<Vec<(CaseId, Option<String>)>, Problem> {
    let role = match (certificate.sharing, strata) {
        (Sharing::Simple, _) => None,
        (Sharing::Strata { .. }, Some(column)) => Some(stratum_role(column, shown)?),
        (Sharing::Strata { .. }, None) => Some(fitting_role(certificate, preview)),
    };
    let stratum = |case: &FrameCase| role.map(|role| value(case, role).to_owned());
    let cases = preview.cases.iter();
    Ok(cases.map(|case| (case.reference.clone(), stratum(case))).collect())
}

/// The column whose values are the certificate's strata; it does not carry the column's name.
fn fitting_role(certificate: &Certificate, preview: &Preview) -> Role {
    let names: BTreeSet<&str> = certificate.strata.iter().map(|s| s.name.as_str()).collect();
    let fits = |role: &Role| preview.cases.iter().all(|case| names.contains(value(case, *role)));
    Role::STRATA.into_iter().find(fits).unwrap_or(Role::CaseType)
}

/// The column by its word or by its header in the file.
fn stratum_role(column: &str, shown: &ListPreview) -> Result<Role, Problem> {
    let typed = column.trim();
    let by_header = || {
        let same = |name: &Clean| name.as_str().to_lowercase() == typed.to_lowercase();
        shown.columns.iter().find(|(name, _, _)| same(name)).map(|(_, role, _)| *role)
    };
    let can_be = |role: &Role| {
        Role::STRATA.contains(role) && shown.columns.iter().any(|(_, known, _)| known == role)
    };
    let role = Role::stratum_from_word(typed).or_else(by_header).filter(can_be);
    role.ok_or_else(|| {
        let known = shown.columns.iter().filter(|(_, role, _)| can_be(role));
        let names: Vec<&str> = known.map(|(name, _, _)| name.as_str()).collect();
        refused("strata-column-unknown").with("column", typed).with("columns", names.join(", "))
    })
}

fn frame(preview: &Preview) -> Frame {
    Frame::new(preview.cases.iter().map(|case| case.reference.clone()))
}

/// The cases divided by a column, strata in alphabetical order.
fn divided(preview: &Preview, role: Role) -> Result<StratifiedFrame, Problem> {
    let names: BTreeSet<&str> = preview.cases.iter().map(|case| value(case, role)).collect();
    let names: Vec<&str> = names.into_iter().collect();
    let pairs =
        preview.cases.iter().map(|case| (case.reference.clone(), value(case, role).to_owned()));
    StratifiedFrame::new(&names, pairs).map_err(|_| refused("list-case-in-two-strata"))
}

fn value(case: &FrameCase, role: Role) -> &str {
    let value = match role {
        Role::CaseType => &case.case_type,
        Role::TargetGroup => &case.target_group,
        Role::Team => &case.team,
        Role::Caseworker => &case.caseworker,
        Role::Outcome => &case.outcome,
        _ => &None,
    };
    value.as_deref().unwrap_or(NO_VALUE)
}

fn fresh_seed() -> Result<Seed, Problem> {
    let mut bytes = [0; 16];
    let none = |_| Problem::new(Kind::Surroundings, "no-random-numbers");
    SystemEntropy.fill(&mut bytes).map_err(none)?;
    Ok(Seed::from_random(bytes))
}

fn allocation_problem(fault: AllocationFault) -> Problem {
    match fault {
        AllocationFault::TooSmall { needed, available } => {
            refused("draw-too-small").with("needed", needed).with("available", available)
        }
        AllocationFault::Shares => Problem::new(Kind::Bug, "bug"),
    }
}

fn exchange_problem(error: &ExchangeError) -> Problem {
    let data = |code| Problem::new(Kind::Data, code);
    match error {
        ExchangeError::TooNew { found, known } => {
            data("certificate-too-new").with("found", found).with("known", known)
        }
        ExchangeError::OtherFormat(_) => data("certificate-foreign"),
        ExchangeError::Value { field, .. } | ExchangeError::TooMuch { field } => {
            data("certificate-value").with("field", field)
        }
        ExchangeError::NotCanonical => data("certificate-edited"),
        ExchangeError::Form { .. } | ExchangeError::NoSuchVersion(_) => {
            data("certificate-not-readable")
        }
    }
}

fn refused(code: &'static str) -> Problem {
    Problem::new(Kind::Refused, code)
}
