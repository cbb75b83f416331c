//! The database as a file: its copies, its check, and a demonstration of it.

use serde_json::json;

use super::super::output::Output;
use crate::catalogue::texts::Texts;
use crate::domain::month::Month;
use crate::domain::text::Clean;

/// A copy of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Where it lies.
    pub path: Clean,
    /// Its size in bytes.
    pub bytes: u64,
}

/// The copies there are, newest first.
pub fn copies(texts: &Texts, folder: &Clean, copies: &[Copy]) -> Output {
    let mut lines: Vec<Clean> = copies
        .iter()
        .map(|copy| {
            let kilobytes = u32::try_from(copy.bytes.div_ceil(1024)).unwrap_or(u32::MAX);
            texts.with("cli-copy", &[("path", (&copy.path).into()), ("size", kilobytes.into())])
        })
        .collect();
    if lines.is_empty() {
        lines.push(texts.with("cli-no-copies", &[("folder", folder.into())]));
    }
    let json: Vec<_> = copies
        .iter()
        .map(|copy| json!({ "path": copy.path.as_str(), "bytes": copy.bytes }))
        .collect();
    Output::new(&lines, json!({ "folder": folder.as_str(), "copies": json }))
}

/// A copy took the place of the database.
pub fn restored(texts: &Texts, copy: &Clean, aside: Option<&Clean>) -> Output {
    let mut lines = vec![texts.with("cli-restored", &[("path", copy.into())])];
    if let Some(aside) = aside {
        lines.push(texts.with("cli-restored-aside", &[("path", aside.into())]));
    }
    let json = json!({ "restored": copy.as_str(), "kept_aside": aside.map(Clean::as_str) });
    Output::new(&lines, json)
}

/// Another passphrase holds.
pub fn passphrase_changed(said: Clean) -> Output {
    Output::new(&[said], json!({ "passphrase": "changed" }))
}

/// A check that found nothing.
pub fn sound(texts: &Texts, full: bool, entries: i64) -> Output {
    let id = if full { "cli-check-full" } else { "cli-check-quick" };
    let counted = u32::try_from(entries).unwrap_or(u32::MAX);
    let said = texts.with(id, &[("entries", counted.into())]);
    Output::new(&[said], json!({ "full": full, "journal_entries": entries, "findings": [] }))
}

/// A demonstration that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoMade {
    /// Its folder.
    pub folder: Clean,
    /// The team.
    pub team: Clean,
    /// The month under way.
    pub month: Month,
    /// Cases in that month's list.
    pub listed: usize,
    /// Cases drawn.
    pub drawn: usize,
    /// Cases done.
    pub done: usize,
    /// Closed months before it.
    pub closed_months: u32,
}

/// A demonstration of a centre that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CentreMade {
    /// Its folder.
    pub folder: Clean,
    /// The centre.
    pub centre: Clean,
    /// Teams.
    pub teams: usize,
    /// Months of each.
    pub months: usize,
    /// Cases in all.
    pub cases: usize,
}

/// What was made and where.
pub fn demo_centre(texts: &Texts, made: &CentreMade) -> Output {
    let lines = [
        texts.with(
            "cli-demo-centre-made",
            &[
                ("centre", (&made.centre).into()),
                ("teams", made.teams.into()),
                ("months", made.months.into()),
                ("cases", made.cases.into()),
            ],
        ),
        texts.with("cli-demo-folder", &[("folder", (&made.folder).into())]),
    ];
    let json = json!({
        "folder": made.folder.as_str(),
        "centre": made.centre.as_str(),
        "teams": made.teams,
        "months": made.months,
        "cases": made.cases,
    });
    Output::new(&lines, json)
}

/// What was made and where.
pub fn demo(texts: &Texts, made: &DemoMade) -> Output {
    let lines = [
        texts.with(
            "cli-demo-made",
            &[
                ("team", (&made.team).into()),
                ("listed", made.listed.into()),
                ("drawn", made.drawn.into()),
                ("done", made.done.into()),
                ("months", made.closed_months.into()),
            ],
        ),
        texts.with("cli-demo-folder", &[("folder", (&made.folder).into())]),
    ];
    let json = json!({
        "folder": made.folder.as_str(),
        "team": made.team.as_str(),
        "month": made.month.to_string(),
        "listed": made.listed,
        "drawn": made.drawn,
        "done": made.done,
        "closed_months": made.closed_months,
    });
    Output::new(&lines, json)
}
