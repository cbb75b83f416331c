//! A sample drawn without a database, and whether a certificate holds.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::output::Output;
use crate::catalogue::texts::Texts;
use crate::domain::certificate::{Certificate, Selected, Verified};
use crate::domain::draw::{CaseId, hex, ticket};
use crate::domain::text::Clean;

/// A draw with the cases drawn and those standing by.
pub fn drawn(texts: &Texts, certificate: &Certificate) -> Output {
    let mut lines = vec![
        texts.with(
            "cli-drawn",
            &[
                ("drawn", certificate.sample_size.into()),
                ("cases", certificate.frame_size.into()),
                ("duplicates", certificate.duplicates.into()),
            ],
        ),
        texts.with(
            "cli-drawn-by",
            &[
                ("method", Clean::line(&certificate.method).into()),
                ("seed", Clean::line(certificate.seed.as_str()).into()),
                ("label", Clean::line(certificate.label.as_str()).into()),
            ],
        ),
        texts.with(
            "cli-drawn-frame",
            &[("sha256", Clean::line(&hex(&certificate.frame_sha256)).into())],
        ),
    ];
    lines.extend(certificate.selected.iter().map(|case| line(texts, case)));
    Output::new(&lines, json(certificate))
}

/// A certificate that holds.
pub fn verified(texts: &Texts, certificate: &Certificate, verified: &Verified) -> Output {
    let (id, word, selected) = match verified {
        Verified::DrawnAgain { selected } => {
            ("cli-verify-drawn-again", "drawn-again", selected.as_slice())
        }
        Verified::ConsistentOnly => ("cli-verify-consistent", "consistent-only", [].as_slice()),
    };
    let label = Clean::line(certificate.label.as_str());
    let said = texts.with(
        id,
        &[
            ("label", label.into()),
            ("drawn", certificate.sample_size.into()),
            ("cases", certificate.frame_size.into()),
        ],
    );
    let selected: Vec<&str> = selected.iter().map(CaseId::as_str).collect();
    Output::new(
        &[said],
        json!({
            "holds": true,
            "verified": word,
            "label": certificate.label.as_str(),
            "seed": certificate.seed.as_str(),
            "frame_size": certificate.frame_size,
            "frame_sha256": hex(&certificate.frame_sha256),
            "selected": selected,
        }),
    )
}

fn line(texts: &Texts, case: &Selected) -> Clean {
    let ticket = hex(&case.ticket);
    let (ticket, id) = (Clean::line(&ticket), Clean::line(case.id.as_str()));
    match &case.stratum {
        None => texts.with("cli-drawn-case", &[("ticket", ticket.into()), ("id", id.into())]),
        Some(stratum) => texts.with(
            "cli-drawn-case-stratum",
            &[
                ("ticket", ticket.into()),
                ("id", id.into()),
                ("stratum", Clean::line(stratum).into()),
            ],
        ),
    }
}

fn json(certificate: &Certificate) -> Value {
    let case = |case: &Selected| {
        json!({
            "id": case.id.as_str(),
            "ticket": hex(&case.ticket),
            "stratum": case.stratum,
        })
    };
    json!({
        "method": certificate.method,
        "seed": certificate.seed.as_str(),
        "label": certificate.label.as_str(),
        "frame_size": certificate.frame_size,
        "duplicates": certificate.duplicates,
        "frame_sha256": hex(&certificate.frame_sha256),
        "strata": certificate.strata.iter().map(|stratum| json!({
            "name": stratum.name, "frame_size": stratum.population, "size": stratum.sample,
        })).collect::<Vec<_>>(),
        "selected": certificate.selected.iter().map(case).collect::<Vec<_>>(),
        "reserve": reserve(certificate).iter().map(case).collect::<Vec<_>>(),
    })
}

/// The cases standing by: stratum by stratum, lowest ticket first.
fn reserve(certificate: &Certificate) -> Vec<Selected> {
    let drawn: BTreeSet<&CaseId> = certificate.selected.iter().map(|case| &case.id).collect();
    let place: BTreeMap<&str, usize> =
        certificate.strata.iter().enumerate().map(|(i, s)| (s.name.as_str(), i)).collect();
    let ids = certificate.ids.iter().flatten().filter(|(id, _)| !drawn.contains(id));
    let mut standing_by: Vec<Selected> = ids
        .map(|(id, stratum)| Selected {
            id: id.clone(),
            ticket: ticket(&certificate.seed, &certificate.label, id),
            stratum: stratum.clone(),
        })
        .collect();
    standing_by.sort_by(|a, b| {
        let rank = |case: &Selected| {
            case.stratum.as_deref().and_then(|name| place.get(name)).copied().unwrap_or(0)
        };
        rank(a).cmp(&rank(b)).then(a.ticket.cmp(&b.ticket)).then_with(|| a.id.cmp(&b.id))
    });
    standing_by
}
