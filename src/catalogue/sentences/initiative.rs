//! Initiatives, what they were to change, and whether they did.

use chrono::NaiveDate;

use super::change::{objection, periods};
use super::goals::thousandths;
use super::values::{count, probability};
use crate::catalogue::format::long_date;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::initiative::criterion::{Criterion, Declared, Window};
use crate::domain::initiative::effect::{Caveat, Compared, Effect, Verdict};
use crate::domain::initiative::measured::Side;
use crate::domain::initiative::promise::Promise;
use crate::domain::initiative::state::State;
use crate::domain::initiative::{AREAS, Action};
use crate::domain::month::Quarter;
use crate::domain::statistics::comparison::Objection;
use crate::domain::text::Clean;

/// A stored word as people say it: the text `PREFIX-WORD`.
fn word(texts: &Texts, prefix: &str, word: &str) -> Clean {
    texts.get(&format!("{prefix}-{}", word.replace('_', "-")))
}

/// Where an initiative stands.
#[must_use]
pub fn state(texts: &Texts, state: State) -> Clean {
    word(texts, "initiative-state", state.word())
}

/// What may be said about its effect.
#[must_use]
pub fn verdict(texts: &Texts, verdict: Verdict) -> Clean {
    word(texts, "initiative-verdict", verdict.word())
}

/// What kind of thing is done.
#[must_use]
pub fn action(texts: &Texts, action: Action) -> Clean {
    word(texts, "initiative-action", action.word())
}

/// Its action area; the centre's own words as they are.
#[must_use]
pub fn area(texts: &Texts, area: &str) -> Clean {
    if AREAS.contains(&area) { word(texts, "initiative-area", area) } else { Clean::line(area) }
}

/// What an overview says of an initiative besides its name and description.
#[derive(Debug, Clone, Copy)]
pub struct Stand<'a> {
    /// The role of who answers for it; empty for nobody.
    pub owner: &'a Clean,
    /// The day it is to be carried out by.
    pub deadline: Option<NaiveDate>,
    /// Days past it.
    pub overdue: u32,
    /// How far it came.
    pub state: State,
    /// Whether it helped.
    pub verdict: Option<Verdict>,
}

/// "besluttet, ansvarlig faglig leder, frist 1. maj 2027, virkning påvist".
#[must_use]
pub fn stand(texts: &Texts, of: &Stand<'_>) -> Clean {
    let mut parts = vec![state(texts, of.state)];
    if !of.owner.is_empty() {
        parts.push(texts.with("initiative-line-owner", &[("owner", of.owner.into())]));
    }
    if let Some(day) = of.deadline {
        let day = long_date(day, texts);
        parts.push(texts.with("initiative-line-deadline", &[("day", day.into())]));
    }
    if of.overdue > 0 {
        parts.push(texts.with("initiative-line-overdue", &[("days", of.overdue.into())]));
    }
    parts.extend(of.verdict.map(|found| verdict(texts, found)));
    Clean::join(&parts, ", ")
}

/// "Center Øst: Partshøring"; the name alone of one of this desk.
#[must_use]
pub fn of_centre(centre: Option<&Clean>, title: &Clean) -> Clean {
    centre.map_or_else(|| title.clone(), |centre| Clean::join([centre, title], ": "))
}

/// A quarter, such as *4. kvartal 2026*.
#[must_use]
pub fn quarter(texts: &Texts, quarter: Quarter) -> Clean {
    let (number, year) = (Arg::plain(quarter.number()), Arg::plain(quarter.year()));
    texts.with("initiative-quarter", &[("number", number), ("year", year)])
}

/// Quarters in a row.
#[must_use]
pub fn window(texts: &Texts, window: Window) -> Clean {
    let first = quarter(texts, window.first);
    if window.first == window.last {
        return first;
    }
    let last = quarter(texts, window.last);
    texts.with("initiative-window", &[("first", first.into()), ("last", last.into())])
}

/// What is to change, and how that is measured.
#[must_use]
pub fn criterion(texts: &Texts, criterion: &Criterion) -> Clean {
    let questions: Vec<Clean> =
        criterion.questions.iter().map(|key| Clean::line(&key.question)).collect();
    let teams: Vec<Clean> = criterion.teams.iter().map(|team| Clean::line(team)).collect();
    let teams = if teams.is_empty() {
        texts.get("initiative-all-teams")
    } else {
        Clean::join(&teams, ", ")
    };
    texts.with(
        "initiative-criterion",
        &[
            ("questions", Clean::join(&questions, ", ").into()),
            ("teams", teams.into()),
            ("before", window(texts, criterion.baseline).into()),
            ("after", window(texts, criterion.measuring).into()),
            ("goal", thousandths(criterion.goal, texts).into()),
            ("least", (f64::from(criterion.least_effect) / 10.0).into()),
        ],
    )
}

/// When a criterion was declared, and what there was to see by then.
#[must_use]
pub fn declared(texts: &Texts, declared: &Declared) -> Clean {
    let day = long_date(declared.on, texts);
    let by = Clean::line(&declared.by);
    let args = [
        ("version", Arg::plain(declared.version)),
        ("day", day.into()),
        ("by", by.into()),
        ("months", declared.months_in.into()),
    ];
    let when = texts.with(
        if declared.is_after_data() { "initiative-declared-late" } else { "initiative-declared" },
        &args,
    );
    if declared.version == 1 {
        return when;
    }
    let reason = Clean::block(&declared.reason);
    texts.with("initiative-changed", &[("when", when.into()), ("reason", reason.into())])
}

/// What a criterion can show.
#[must_use]
pub fn promise(texts: &Texts, promise: &Promise) -> Clean {
    texts.with(
        "initiative-promise",
        &[
            ("baseline", side(texts, &promise.baseline).into()),
            ("cases", count(promise.expected)),
            ("goal", probability(promise.at_goal, &[], texts).into()),
            ("least", probability(promise.at_least_effect, &[], texts).into()),
        ],
    )
}

/// A verdict with its figures and everything that stands against it.
#[must_use]
pub fn effect(texts: &Texts, effect: &Effect) -> Vec<Clean> {
    let mut lines = vec![verdict(texts, effect.verdict)];
    let is_judged = matches!(effect.verdict, Verdict::Shown | Verdict::NotShown);
    if let Some(compared) = effect.compared.as_ref().filter(|_| is_judged) {
        lines.extend(figures(texts, compared, effect));
    }
    lines.extend(effect.caveats.iter().map(|of| caveat(texts, *of)));
    lines
}

fn figures(texts: &Texts, compared: &Compared, effect: &Effect) -> [Clean; 3] {
    let against: Vec<Objection> = effect
        .caveats
        .iter()
        .filter_map(|caveat| match caveat {
            Caveat::Against(objection) => Some(*objection),
            _ => None,
        })
        .collect();
    let fewest = compared.before.fewest.min(compared.after.fewest);
    let sides = [
        ("before", side(texts, &compared.before).into()),
        ("after", side(texts, &compared.after).into()),
    ];
    [
        texts.with("initiative-seen", &sides),
        periods(&compared.change, fewest, &against, texts),
        texts.get(match compared.goal_reached {
            true => "initiative-goal-reached",
            false => "initiative-goal-not-reached",
        }),
    ]
}

/// Answers not in order of the answers there were.
fn side(texts: &Texts, side: &Side) -> Clean {
    answers(texts, (side.errors, side.answers))
}

/// The same as they were counted: (not in order, answers).
#[must_use]
pub fn answers(texts: &Texts, (errors, n): (u64, u64)) -> Clean {
    texts.with("initiative-of", &[("errors", count(errors)), ("n", count(n))])
}

/// What goes with a verdict.
#[must_use]
pub fn caveat(texts: &Texts, caveat: Caveat) -> Clean {
    let (id, args): (&str, Vec<(&'static str, Arg<'_>)>) = match caveat {
        Caveat::Against(against) => return objection(against, texts),
        Caveat::CriterionChanged { versions } => {
            ("initiative-caveat-changed", vec![("versions", versions.into())])
        }
        Caveat::MonthsMissing { missing, expected } => (
            "initiative-caveat-missing",
            vec![("missing", missing.into()), ("expected", expected.into())],
        ),
        Caveat::TeamsLeftOut { teams } => {
            ("initiative-caveat-teams", vec![("teams", teams.into())])
        }
        Caveat::ChosenAsWorst => ("initiative-caveat-worst", Vec::new()),
        Caveat::CarriedOutInWindow => ("initiative-caveat-in-window", Vec::new()),
        Caveat::DoseIncomplete { took_part, wanted } => {
            ("initiative-caveat-dose", vec![("count", took_part.into()), ("wanted", wanted.into())])
        }
        Caveat::SmallerThanWorthHaving => ("initiative-caveat-small", Vec::new()),
    };
    texts.with(id, &args)
}
