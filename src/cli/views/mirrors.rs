//! What others found, beside what we found, and the plans that answer it.

use serde_json::{Value, json};

use super::super::output::Output;
use super::initiatives::line;
use crate::api::mirror::{
    Answers, AuditLine, AuditRemark, Coverage, OmbudsmanCount, PlanLine, RemarkLine,
};
use crate::catalogue::sentences::mirror as said;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::text::Clean;

/// Results of the audit beside ours.
pub fn audits(texts: &Texts, audits: &[AuditLine]) -> Output {
    let mut lines = Vec::new();
    for audit in audits {
        lines.push(said::audit(texts, &audit.result));
        let mut told = vec![match &audit.own {
            Some(own) => said::beside(texts, &audit.result, own),
            None => texts.get("mirror-no-own"),
        }];
        let differences = audit.result.differences.iter();
        told.extend(differences.map(|(aspect, why)| said::difference(texts, *aspect, why)));
        told.extend(audit.not_asked.iter().map(|(clause, errors)| {
            let errors = Arg::plain(i64::try_from(*errors).unwrap_or(i64::MAX));
            texts.with("mirror-not-asked", &[("clause", clause.into()), ("errors", errors)])
        }));
        let indented =
            told.into_iter().map(|told| texts.with("cli-indented", &[("line", told.into())]));
        lines.extend(indented);
    }
    let value: Vec<Value> = audits.iter().map(audit_json).collect();
    Output::new(&or_none(texts, lines), json!({ "audits": value }))
}

/// Remarks of the audit, and what answers them.
pub fn remarks(texts: &Texts, remarks: &[RemarkLine]) -> Output {
    let line = |of: &RemarkLine| {
        let remark = said::remark(texts, &of.remark);
        let words = Clean::block(&of.remark.words);
        let args = [
            ("id", Arg::plain(of.remark_id)),
            ("remark", remark.into()),
            ("words", words.into()),
            ("plans", of.plans.len().into()),
        ];
        texts.with("mirror-remark-line", &args)
    };
    let lines = remarks.iter().map(line).collect();
    let value = remarks.iter().map(
        |of| json!({ "id": of.remark_id, "remark": remark_json(&of.remark), "plans": of.plans }),
    );
    let value: Vec<Value> = value.collect();
    Output::new(&or_none(texts, lines), json!({ "remarks": value }))
}

/// Borgerrådgiveren's cases, and what covers them.
pub fn complaints(texts: &Texts, counts: &[OmbudsmanCount], covered: &[Coverage]) -> Output {
    let lines = covered.iter().map(|of| said::covered(texts, of)).collect();
    let counts = counts.iter().map(|of| {
        json!({
            "year": of.year,
            "category": of.category,
            "treated": of.treated,
            "criticised": of.criticised,
        })
    });
    let coverage = covered.iter().map(|of| {
        json!({
            "category": of.category,
            "treated": of.treated,
            "criticised": of.criticised,
            "initiatives": of.initiatives,
        })
    });
    let (counts, coverage): (Vec<Value>, Vec<Value>) = (counts.collect(), coverage.collect());
    Output::new(&or_none(texts, lines), json!({ "complaints": counts, "coverage": coverage }))
}

/// Action plans with their initiatives.
pub fn plans(texts: &Texts, plans: &[PlanLine]) -> Output {
    let mut lines = Vec::new();
    for of in plans {
        lines.push(said::plan(texts, of.plan_id, &of.plan, of.remark.as_ref()));
        let initiatives = of.initiatives.iter().map(|of| line(texts, of));
        lines.extend(initiatives.map(|of| texts.with("cli-indented", &[("line", of.into())])));
    }
    let value = plans.iter().map(|of| {
        let (kind, subject) = match &of.plan.answers {
            Answers::Remark(remark_id) => ("remark", json!(remark_id)),
            Answers::Ombudsman(category) => ("ombudsman", json!(category)),
            Answers::Focus(focus) => ("focus", json!(focus)),
        };
        json!({
            "number": of.plan_id,
            "title": of.plan.title,
            "state": of.plan.state.word(),
            "answers": { "kind": kind, "subject": subject },
            "remark": of.remark.as_ref().map(remark_json),
            "initiatives": of.initiatives.iter().map(|of| of.initiative_id).collect::<Vec<_>>(),
        })
    });
    let value: Vec<Value> = value.collect();
    Output::new(&or_none(texts, lines), json!({ "plans": value }))
}

fn or_none(texts: &Texts, lines: Vec<Clean>) -> Vec<Clean> {
    if lines.is_empty() { vec![texts.get("mirror-none")] } else { lines }
}

fn audit_json(audit: &AuditLine) -> Value {
    let result = &audit.result;
    json!({
        "year": result.year,
        "area": result.area,
        "n": result.n,
        "errors": result.errors,
        "definition": result.definition,
        "differences": result.differences.iter().map(|(aspect, why)| json!({
            "aspect": aspect.word(),
            "reason": why,
        })).collect::<Vec<_>>(),
        "clauses": result.clauses.iter().map(|(clause, errors)| json!({
            "clause": clause,
            "errors": errors,
        })).collect::<Vec<_>>(),
        "not_asked": audit.not_asked.iter().map(|(clause, _)| clause.as_str()).collect::<Vec<_>>(),
        "own": audit.own.as_ref().map(|own| json!({
            "errors": own.own.0,
            "n": own.own.1,
            "share": own.period.share,
            "difference": own.difference,
            "interval": [own.interval.lower, own.interval.upper],
        })),
    })
}

fn remark_json(remark: &AuditRemark) -> Value {
    json!({
        "year": remark.year,
        "number": remark.number,
        "colour": remark.colour.word(),
        "area": remark.area,
        "words": remark.words,
        "state": remark.state.word(),
    })
}
