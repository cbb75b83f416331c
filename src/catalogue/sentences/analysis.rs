//! Model sentences for the seven parts of a centre's analysis, with the figures in place. They are a
//! beginning: why things are as they are, only people can say.

use super::caveats::{Facts, caveat};
use super::quarter_lines::{cause_name, kind_name, question_name, share, team};
use super::values::count;
use super::{change, watching};
use crate::catalogue::texts::Texts;
use crate::domain::quarter::analysis::{Lack, Part, State};
use crate::domain::quarter::figures::QuarterFigures;
use crate::domain::statistics::funnel::FunnelClass;
use crate::domain::text::Clean;

/// Kinds of error that are named.
const KINDS: usize = 3;
/// Questions with good practice that are named.
const GOOD: usize = 3;

/// The heading of a part.
#[must_use]
pub fn part(part: Part, texts: &Texts) -> Clean {
    texts.get(match part {
        Part::LookedAt => "analysis-part-looked-at",
        Part::MainResult => "analysis-part-main-result",
        Part::ErrorTypes => "analysis-part-error-types",
        Part::Differences => "analysis-part-differences",
        Part::Compared => "analysis-part-compared",
        Part::Good => "analysis-part-good",
        Part::Reservations => "analysis-part-reservations",
    })
}

/// What a good text has in this part.
#[must_use]
pub fn about(part: Part, texts: &Texts) -> Clean {
    texts.get(match part {
        Part::LookedAt => "analysis-about-looked-at",
        Part::MainResult => "analysis-about-main-result",
        Part::ErrorTypes => "analysis-about-error-types",
        Part::Differences => "analysis-about-differences",
        Part::Compared => "analysis-about-compared",
        Part::Good => "analysis-about-good",
        Part::Reservations => "analysis-about-reservations",
    })
}

/// What a text has not got.
#[must_use]
pub fn lack(lack: Lack, texts: &Texts) -> Clean {
    texts.get(match lack {
        Lack::Words => "analysis-lack-words",
        Lack::Figure => "analysis-lack-figure",
        Lack::Length => "analysis-lack-length",
    })
}

/// Where a quarter stands.
#[must_use]
pub fn state(state: State, texts: &Texts) -> Clean {
    texts.get(match state {
        State::Draft => "analysis-state-draft",
        State::ForApproval => "analysis-state-for-approval",
        State::Approved => "analysis-state-approved",
        State::Submitted => "analysis-state-submitted",
        State::Reopened => "analysis-state-reopened",
    })
}

/// A step that a quarter took: where to, when and by whom, and with what.
pub struct Step<'a> {
    /// Where it led.
    pub state: State,
    /// The day or moment, as people write it.
    pub when: Clean,
    /// Initials.
    pub by: &'a Clean,
    /// Who signed, where it was handed in.
    pub signed_by: Option<&'a Clean>,
    /// Empty where none was given.
    pub reason: &'a Clean,
}

/// "Indberettet 12. oktober 2026, KEX, underskrevet af Kim Eksempel: resten er aftalt".
#[must_use]
pub fn step(step: Step<'_>, texts: &Texts) -> Clean {
    let args = [
        ("state", state(step.state, texts).into()),
        ("date", step.when.into()),
        ("who", step.by.into()),
    ];
    let mut line = texts.with("analysis-step", &args);
    if let Some(name) = step.signed_by {
        line = texts.with("analysis-step-signed", &[("step", line.into()), ("name", name.into())]);
    }
    if !step.reason.is_empty() {
        let args = [("step", line.into()), ("reason", step.reason.into())];
        line = texts.with("analysis-step-reason", &args);
    }
    line
}

/// Which version was handed in, and its hash.
#[must_use]
pub fn submitted(version: u32, sha256: &Clean, texts: &Texts) -> Clean {
    let args = [("version", version.into()), ("hash", sha256.into())];
    texts.with("analysis-submitted", &args)
}

/// Model sentences for a part.
#[must_use]
pub fn model(part: Part, figures: &QuarterFigures, facts: &Facts, texts: &Texts) -> Vec<Clean> {
    match part {
        Part::LookedAt => vec![texts.with(
            "model-looked-at",
            &[
                ("reviewed", count(figures.completion.reviewed)),
                ("planned", count(figures.completion.planned)),
                ("teams", figures.teams.len().into()),
                ("replaced", count(figures.completion.replaced)),
            ],
        )],
        Part::MainResult => share(&figures.share, texts),
        Part::ErrorTypes => error_types(figures, texts),
        Part::Differences => differences(figures, texts),
        Part::Compared => compared(figures, texts),
        Part::Good => good(figures, facts, texts),
        Part::Reservations => {
            figures.caveats.iter().map(|found| caveat(found, facts, texts)).collect()
        }
    }
}

fn error_types(figures: &QuarterFigures, texts: &Texts) -> Vec<Clean> {
    let total = figures.findings.total;
    let kinds = figures.findings.kinds.iter().take(KINDS).map(|kind| {
        let name = kind_name(&kind.rank.code, texts);
        let args = [("kind", name.into()), ("errors", count(kind.rank.n)), ("total", count(total))];
        texts.with("model-kind", &args)
    });
    let mut lines: Vec<Clean> = kinds.collect();
    let causes = &figures.findings.causes;
    if let Some(cause) = causes.iter().find(|cause| !cause.code.is_empty()) {
        let name = cause_name(&cause.code, texts);
        let args = [("cause", name.into()), ("errors", count(cause.n)), ("total", count(total))];
        lines.push(texts.with("model-cause", &args));
    }
    lines
}

fn differences(figures: &QuarterFigures, texts: &Texts) -> Vec<Clean> {
    let is_beyond = |class| matches!(class, FunnelClass::AboveAction | FunnelClass::BelowAction);
    let beyond: Vec<Clean> = figures
        .teams
        .iter()
        .filter(|figure| figure.funnel.is_some_and(|funnel| is_beyond(funnel.class)))
        .map(|figure| team(figure, &figures.share, texts))
        .collect();
    if beyond.is_empty() { vec![texts.get("model-differences-none")] } else { beyond }
}

fn compared(figures: &QuarterFigures, texts: &Texts) -> Vec<Clean> {
    let Some(found) = &figures.compared else {
        return vec![texts.get("model-compared-none")];
    };
    let mut lines =
        vec![change::periods(&found.periods, found.fewest_cases, &found.objections, texts)];
    if let Ok(chart) = &figures.run_chart {
        lines.push(watching::run_of_quarters(chart, seen_in_run(figures), texts));
    }
    lines
}

/// All cases of the quarters in a row.
#[must_use]
pub fn seen_in_run(figures: &QuarterFigures) -> super::Seen {
    let sum = |part: fn(&crate::domain::quarter::share::Share) -> u64| {
        figures.run.iter().map(|point| part(&point.share)).sum()
    };
    super::Seen { errors: sum(|share| share.x), cases: sum(|share| share.n) }
}

fn good(figures: &QuarterFigures, facts: &Facts, texts: &Texts) -> Vec<Clean> {
    let mut lines = Vec::new();
    if figures.share.n > 0 {
        let fine = figures.share.n - figures.share.x;
        let args = [("fine", count(fine)), ("cases", count(figures.share.n))];
        lines.push(texts.with("model-good", &args));
    }
    let mut questions: Vec<_> = figures.questions.questions.iter().collect();
    questions.sort_by_key(|question| std::cmp::Reverse(question.answers.good_practice));
    let shared = questions.into_iter().filter(|question| question.answers.good_practice > 0);
    lines.extend(shared.take(GOOD).map(|question| {
        let args = [
            ("question", question_name(&question.key, facts, texts).into()),
            ("cases", count(question.answers.good_practice)),
        ];
        texts.with("model-good-practice", &args)
    }));
    lines
}
