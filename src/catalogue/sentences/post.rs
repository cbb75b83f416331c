//! What teams and centres send one another, in words.

use chrono::NaiveDate;

use super::quarter_lines::quarter_name;
use crate::catalogue::format::{long_date, month};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::centre_setup::Changed;
use crate::domain::delivery::{CaseCounts, CellState, Fate, Level};
use crate::domain::month::Month;
use crate::domain::month_change::MonthChange;
use crate::domain::text::Clean;

/// What a month stands for where it is said: "september 2026" or "3. kvartal 2026".
#[must_use]
pub fn period(texts: &Texts, of: Month) -> Clean {
    match texts.level() {
        Level::Centre => month(of.first_day(), texts),
        Level::Department => quarter_name(of.quarter(), texts),
    }
}

/// What became of a file.
#[must_use]
pub fn fate(texts: &Texts, fate: Fate) -> Clean {
    texts.get(&format!("fate-{}", fate.word()))
}

/// How far the cases of a month came, and why some were not reviewed.
#[must_use]
pub fn counts(texts: &Texts, counts: &CaseCounts) -> Clean {
    let number = |number: i64| Arg::Number(f64::from(i32::try_from(number).unwrap_or(i32::MAX)));
    let args = [
        ("planned", number(counts.planned)),
        ("drawn", number(counts.drawn)),
        ("reviewed", number(counts.reviewed)),
        ("replaced", number(counts.replaced)),
        ("errors", number(counts.in_error)),
    ];
    let whole = texts.with("delivery-counts", &args);
    let reasons: Vec<Clean> = counts
        .reasons
        .iter()
        .map(|(word, n)| {
            let reason = texts.get(&format!("disposition-{}", word.replace('_', "-")));
            texts.with("delivery-reason", &[("reason", reason.into()), ("count", number(*n))])
        })
        .collect();
    if reasons.is_empty() {
        return whole;
    }
    let reasons = Clean::join(&reasons, ", ");
    texts.with("delivery-with-reasons", &[("counts", whole.into()), ("reasons", reasons.into())])
}

/// When months must be in.
#[must_use]
pub fn deadline(texts: &Texts, working_day: u32) -> Clean {
    match working_day {
        0 => texts.get("setup-deadline-last-day"),
        day => texts.with("setup-deadline", &[("day", Arg::plain(i64::from(day)))]),
    }
}

/// What months come with.
#[must_use]
pub fn contents(texts: &Texts, references: bool, remarks: bool) -> Clean {
    texts.get(match (references, remarks) {
        (false, false) => "setup-contents-figures",
        (true, false) => "setup-contents-references",
        (false, true) => "setup-contents-remarks",
        (true, true) => "setup-contents-both",
    })
}

/// A change from one set-up to the next.
#[must_use]
pub fn setup_change(texts: &Texts, what: Changed, before: &Clean, after: &Clean) -> Clean {
    let what = texts.get(&format!("setup-changed-{}", what.word()));
    let id = match (before.is_empty(), after.is_empty()) {
        (true, _) => "setup-change-new",
        (_, true) => "setup-change-gone",
        _ => "setup-change",
    };
    let mut args: Vec<(&'static str, Arg<'_>)> = vec![("what", what.into())];
    if !before.is_empty() {
        args.push(("before", before.into()));
    }
    if !after.is_empty() {
        args.push(("after", after.into()));
    }
    texts.with(id, &args)
}

/// What differs between two versions of a month.
#[must_use]
pub fn month_change(texts: &Texts, change: &MonthChange) -> Clean {
    let numbers = [("before", Arg::plain(change.before)), ("after", Arg::plain(change.after))];
    let subject = match change.subject.as_str() {
        "cases" => texts.get("month-change-cases"),
        "errors" => texts.get("month-change-errors"),
        id => {
            let word = format!("verdict-{}", change.verdict.replace('_', "-"));
            let verdict = if texts.has(&word) {
                texts.get(&word)
            } else {
                texts.get("month-change-gated-out")
            };
            let id = Clean::line(id);
            let args = [("question", id.into()), ("verdict", Arg::from(verdict))];
            texts.with("month-change-question", &args)
        }
    };
    let [before, after] = numbers;
    texts.with("month-change", &[("subject", subject.into()), before, after])
}

/// A team's month, for [`cell`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand {
    /// Where it stands.
    pub state: CellState,
    /// When the team closed it.
    pub closed_on: Option<NaiveDate>,
    /// Its version.
    pub version: i64,
    /// Cases drawn.
    pub cases: i64,
    /// Opened again after it was closed.
    pub reopened: bool,
    /// On an older checklist.
    pub older_checklist: bool,
}

/// Where a team's month stands.
#[must_use]
pub fn cell(texts: &Texts, stand: &Stand) -> Clean {
    let mut parts = vec![texts.get(&format!("cell-{}", stand.state.word()))];
    let counts = matches!(stand.state, CellState::Received | CellState::Late);
    if let (Some(day), true) = (stand.closed_on, counts) {
        let cases = i32::try_from(stand.cases).unwrap_or(i32::MAX);
        parts.push(texts.with(
            "cell-closed",
            &[("date", long_date(day, texts).into()), ("cases", cases.into())],
        ));
    }
    if stand.reopened {
        parts.push(texts.with("cell-reopened", &[("version", Arg::plain(stand.version))]));
    }
    if stand.older_checklist {
        parts.push(texts.get("cell-older-checklist"));
    }
    Clean::join(&parts, ", ")
}

/// Words to send to a team whose months are missing; none when none is.
#[must_use]
pub fn reminder(texts: &Texts, centre: &Clean, team: &Clean, missing: &[Month]) -> Option<Clean> {
    if missing.is_empty() {
        return None;
    }
    let months: Vec<Clean> = missing.iter().map(|of| period(texts, *of)).collect();
    let months = Clean::join(&months, ", ");
    let args = [("team", team.into()), ("months", Arg::from(months)), ("centre", centre.into())];
    Some(texts.with("quarter-reminder", &args))
}
