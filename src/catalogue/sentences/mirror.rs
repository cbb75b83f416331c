//! What others found, beside what we found ourselves.

use super::Seen;
use super::auditor::difference as difference_to_audit;
use super::values::{count, share};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::mirror::{Aspect, AuditRemark, AuditResult, Coverage, SideBySide};
use crate::domain::plan::{Answers, Plan};
use crate::domain::statistics::difference::Difference;
use crate::domain::text::Clean;

/// A result of the audit: cases in error, and what that means there.
#[must_use]
pub fn audit(texts: &Texts, result: &AuditResult) -> Clean {
    texts.with(
        "mirror-audit",
        &[
            ("year", Arg::plain(result.year)),
            ("area", Clean::line(&result.area).into()),
            ("errors", count(result.errors)),
            ("n", count(result.n)),
            ("definition", Clean::block(&result.definition).into()),
        ],
    )
}

/// The auditor's share against ours, with the interval of their difference.
#[must_use]
pub fn beside(texts: &Texts, result: &AuditResult, found: &SideBySide) -> Clean {
    let (errors, cases) = found.own;
    let (own, auditors) = (Seen { errors, cases }, Seen { errors: result.errors, cases: result.n });
    let between = Difference { difference: found.difference, interval: found.interval };
    let said = difference_to_audit((own, auditors), &between, texts);
    let fewest = cases.min(result.n) as f64;
    let weighted = share(found.period.share, fewest, texts);
    texts.with("mirror-beside", &[("said", said.into()), ("own", weighted.into())])
}

/// Why a result cannot be compared directly with ours.
#[must_use]
pub fn difference(texts: &Texts, aspect: Aspect, why: &str) -> Clean {
    let aspect = texts.get(&format!("mirror-aspect-{}", aspect.word()));
    let why = Clean::line(why);
    texts.with("mirror-different", &[("aspect", aspect.into()), ("why", why.into())])
}

/// A remark of the audit.
#[must_use]
pub fn remark(texts: &Texts, remark: &AuditRemark) -> Clean {
    let colour = texts.get(&format!("mirror-colour-{}", remark.colour.word()));
    let state = texts.get(&format!("mirror-remark-{}", remark.state.word()));
    texts.with(
        "mirror-remark",
        &[
            ("year", Arg::plain(remark.year)),
            ("number", Clean::line(&remark.number).into()),
            ("colour", colour.into()),
            ("state", state.into()),
        ],
    )
}

/// How often Borgerrådgiveren criticised a kind of error.
#[must_use]
pub fn complaints(texts: &Texts, of: &Coverage) -> Clean {
    let args = [
        ("category", category(texts, &of.category).into()),
        ("criticised", count(of.criticised)),
        ("treated", count(of.treated)),
    ];
    texts.with("mirror-complaints", &args)
}

/// What is done about a kind of error that Borgerrådgiveren found.
#[must_use]
pub fn covered(texts: &Texts, of: &Coverage) -> Clean {
    let numbers: Vec<Clean> =
        of.initiatives.iter().map(|number| Clean::line(&number.to_string())).collect();
    let line = complaints(texts, of);
    if numbers.is_empty() {
        return texts.with("mirror-not-covered", &[("line", line.into())]);
    }
    let numbers = Clean::join(&numbers, ", ");
    texts.with("mirror-covered", &[("line", line.into()), ("numbers", numbers.into())])
}

/// A plan: its name, where it stands, and what it answers.
#[must_use]
pub fn plan(texts: &Texts, number: i64, plan: &Plan, answered: Option<&AuditRemark>) -> Clean {
    let answers = match &plan.answers {
        Answers::Remark(_) => answered.map_or_else(Clean::default, |of| remark(texts, of)),
        Answers::Ombudsman(id) => {
            let category = category(texts, id);
            texts.with("plan-answers-ombudsman", &[("category", category.into())])
        }
        Answers::Focus(focus) => {
            texts.with("plan-answers-focus", &[("focus", Clean::line(focus).into())])
        }
    };
    let state = texts.get(&format!("plan-state-{}", plan.state.word()));
    texts.with(
        "plan-line",
        &[
            ("number", Arg::plain(number)),
            ("title", Clean::line(&plan.title).into()),
            ("state", state.into()),
            ("answers", answers.into()),
        ],
    )
}

/// A kind of error; one of a municipality's own list is shown as it is.
#[must_use]
pub fn category(texts: &Texts, id: &str) -> Clean {
    let text = format!("category-{id}");
    if texts.has(&text) { texts.get(&text) } else { Clean::line(id) }
}
