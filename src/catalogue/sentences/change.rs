//! Before and after.

use super::Seen;
use super::values::{between, count, probability, share, two_decimals};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::statistics::comparison::{
    LEAST_BASELINE, LEAST_JUDGED, Objection, SURE_ENOUGH, Verdict,
};
use crate::domain::statistics::difference::Difference;
use crate::domain::statistics::fall::Fall;
use crate::domain::statistics::fisher::Fisher;
use crate::domain::statistics::periods::{Period, Periods};
use crate::domain::text::Clean;

/// Two samples compared. What forbids the comparison is said instead of a verdict.
#[must_use]
pub fn change(
    (before, after): (Seen, Seen),
    found: &Difference,
    fall: &Fall,
    objections: &[Objection],
    texts: &Texts,
) -> Clean {
    let fewest = before.cases.min(after.cases) as f64;
    let sides = (before.words(texts), after.words(texts));
    said(sides, found, fall.fell, fewest, objections, texts)
}

/// Two weighted periods compared; `fewest_cases` are those assessed in the smaller one.
#[must_use]
pub fn periods(
    found: &Periods,
    fewest_cases: u64,
    objections: &[Objection],
    texts: &Texts,
) -> Clean {
    let fewest = fewest_cases as f64;
    let side = |period: &Period| {
        texts.with(
            if period.x > 0 { "statistics-period" } else { "statistics-period-none" },
            &[
                ("share", share(period.share, fewest, texts).into()),
                ("errors", count(period.x)),
                ("cases", count(period.n)),
                ("population", count(period.population)),
            ],
        )
    };
    let difference = Difference { difference: found.difference, interval: found.interval };
    let sides = (side(&found.before), side(&found.after));
    said(sides, &difference, found.fell, fewest, objections, texts)
}

fn said(
    (before, after): (Clean, Clean),
    found: &Difference,
    fell: f64,
    fewest: f64,
    objections: &[Objection],
    texts: &Texts,
) -> Clean {
    let forbidden = objections.iter().copied().find(|objection| objection.forbids());
    let few = fewest < LEAST_JUDGED as f64;
    let forbidden = forbidden.or(few.then_some(Objection::FewCases));
    if let Some(forbidden) = forbidden {
        let why = objection(forbidden, texts);
        return texts.with(
            "statistics-change-cannot",
            &[("before", before.into()), ("after", after.into()), ("why", why.into())],
        );
    }
    let verdict = Verdict::of(fell);
    let id = match verdict {
        Verdict::Fall => "statistics-change-fall",
        Verdict::Rise => "statistics-change-rise",
        Verdict::Undecided | Verdict::CannotBeDecided => "statistics-change-undecided",
    };
    let chance = if verdict == Verdict::Rise { 1.0 - fell } else { fell };
    let borders = [SURE_ENOUGH, 1.0 - SURE_ENOUGH];
    texts.with(
        id,
        &[
            ("before", before.into()),
            ("after", after.into()),
            ("between", between(found.interval, fewest, texts).into()),
            ("chance", probability(chance, &borders, texts).into()),
        ],
    )
}

/// The word of a verdict.
#[must_use]
pub fn verdict(verdict: Verdict, texts: &Texts) -> Clean {
    texts.get(match verdict {
        Verdict::Fall => "statistics-verdict-fall",
        Verdict::Rise => "statistics-verdict-rise",
        Verdict::Undecided => "statistics-verdict-undecided",
        Verdict::CannotBeDecided => "statistics-verdict-cannot",
    })
}

/// What stands against a comparison, or goes with it as a warning.
#[must_use]
pub fn objection(objection: Objection, texts: &Texts) -> Clean {
    let (id, value) = match objection {
        Objection::ChecklistChanged => ("statistics-objection-checklist", None),
        Objection::PopulationChanged => ("statistics-objection-population", None),
        Objection::NoCases => ("statistics-objection-no-cases", None),
        Objection::FewCases => ("statistics-objection-few-cases", Some(count(LEAST_JUDGED))),
        Objection::BaselineHoldsTrigger => ("statistics-objection-trigger", None),
        Objection::ShortBaseline => {
            ("statistics-objection-short-baseline", Some(LEAST_BASELINE.into()))
        }
        Objection::RepeatedLook { earlier } => {
            ("statistics-objection-repeated", Some(earlier.into()))
        }
        Objection::NotDecidedBefore => ("statistics-objection-not-decided", None),
    };
    let values: Vec<(&'static str, Arg<'_>)> =
        value.map(|value| ("n", value)).into_iter().collect();
    texts.with(id, &values)
}

/// How probable it is that a share was halved.
#[must_use]
pub fn halved(fall: &Fall, (before, after): (Seen, Seen), texts: &Texts) -> Clean {
    texts.with(
        "statistics-halved",
        &[
            ("chance", probability(fall.halved, &[], texts).into()),
            ("before", count(before.cases)),
            ("after", count(after.cases)),
        ],
    )
}

/// Fisher's test, for auditors who ask.
#[must_use]
pub fn fisher(found: &Fisher, (before, after): (Seen, Seen), texts: &Texts) -> Clean {
    texts.with(
        "statistics-fisher",
        &[
            ("fall", two_decimals(found.fall, texts).into()),
            ("two-sided", two_decimals(found.two_sided, texts).into()),
            ("before", before.words(texts).into()),
            ("after", after.words(texts).into()),
        ],
    )
}
