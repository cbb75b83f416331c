//! Two papers about the data themselves: what was on a computer that is lost (da: *mistet udstyr*),
//! and a note for the municipality's records of processing (regulation (EU) 2016/679 art. 30 and
//! 35), filled in as far as the program knows.

use std::path::PathBuf;

use super::super::desk::Desk;
use super::super::problems::Refusal;
use super::{received, retention, team_months};
use crate::api::Moment;
use crate::catalogue::format;
use crate::catalogue::texts::Texts;
use crate::domain::retention::{Holdings, Retention};
use crate::domain::text::Clean;

/// The note, paragraph by paragraph.
const NOTE: [&str; 14] = [
    "sheet-note-heading",
    "sheet-note-draft",
    "sheet-note-controller",
    "sheet-note-purpose",
    "sheet-note-basis",
    "sheet-note-people",
    "sheet-note-data",
    "sheet-note-receivers",
    "sheet-note-erasure",
    "sheet-note-security",
    "sheet-note-processor",
    "sheet-note-rights",
    "sheet-note-screening",
    "sheet-note-rest",
];

/// What to do when a computer is lost, step by step.
const STEPS: [&str; 5] = [
    "sheet-lost-step-tell",
    "sheet-lost-step-72",
    "sheet-lost-step-passphrase",
    "sheet-lost-step-reports",
    "sheet-lost-step-again",
];

/// Writes both among the reports.
pub(super) fn write(desk: &Desk, moment: &Moment) -> Result<Vec<Clean>, Refusal> {
    let folder = folder(desk)?;
    let day = moment.today();
    let papers =
        [("lost-equipment", lost_equipment(desk, moment)?), ("data-protection-note", note(desk)?)];
    let mut paths = Vec::new();
    for (name, lines) in papers {
        let path = folder.join(format!("{name}-{day}.txt"));
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        super::super::setup::write(desk, &path, text.as_bytes())?;
        paths.push(Clean::line(&path.to_string_lossy()));
    }
    Ok(paths)
}

/// Where such files go: the folder of reports.
pub(super) fn folder(desk: &Desk) -> Result<PathBuf, Refusal> {
    Ok(desk.configuration()?.reports_folder(&desk.places))
}

fn lost_equipment(desk: &Desk, moment: &Moment) -> Result<Vec<Clean>, Refusal> {
    let texts = &desk.texts;
    let configuration = desk.configuration()?;
    let tx = desk.store()?.read();
    let months = team_months(&tx, moment)?;
    let mut held = Holdings::default();
    for month in &months {
        held += tx.held((month.unit_id, &month.month.to_string()), &month.review_ids, None)?;
    }
    let sent = received::naming(&tx, moment, None)?;
    sent.iter().for_each(|month| held += month.held);
    let count = |id: &str, n: i64| texts.with(id, &[("n", (n as f64).into())]);
    let copies = desk.store()?.earlier_copies(&desk.places.copies())?.len();
    let reports = desk.files.entries(&folder(desk)?).unwrap_or_default().len();
    let left_open = months.iter().filter(|month| month.closed_on.is_none()).count();
    let months_received = tx.received()?.len();
    let who = [
        ("who", Clean::line(&configuration.user)),
        ("team", super::super::overview::team_name(&configuration)),
        ("date", format::long_date(moment.today(), texts)),
    ];
    let who: Vec<_> = who.iter().map(|(name, value)| (*name, value.into())).collect();
    let is_sealed = desk.key.is_some();
    let folder = Clean::line(&folder(desk)?.to_string_lossy());
    let mut lines = vec![
        texts.get("sheet-lost-heading"),
        texts.with("sheet-lost-who", &who),
        Clean::default(),
        texts.get(if is_sealed { "sheet-lost-encrypted" } else { "sheet-lost-plain" }),
        Clean::default(),
        texts.get("sheet-lost-what"),
        count("sheet-lost-months", months.len() as i64),
        count("sheet-lost-rows", held.list_rows),
        count("sheet-lost-cases", held.references),
        count("sheet-lost-answers", held.answers),
        count("sheet-lost-notes", held.notes),
        count("sheet-lost-received", months_received as i64),
        count("sheet-lost-copies", copies as i64),
        texts.with("sheet-lost-reports", &[("n", reports.into()), ("folder", folder.into())]),
        texts.get("sheet-lost-not"),
        count("sheet-lost-gone", left_open as i64),
        Clean::default(),
        texts.get("sheet-lost-now"),
    ];
    lines.extend(STEPS.iter().map(|id| texts.get(id)));
    Ok(lines)
}

fn note(desk: &Desk) -> Result<Vec<Clean>, Refusal> {
    let texts: &Texts = &desk.texts;
    let Retention { words_months, answers_months } = retention(&desk.store()?.read())?;
    let args = [
        ("words", words_months.into()),
        ("answers", answers_months.into()),
        ("minutes", desk.lock_minutes.into()),
    ];
    let paragraphs = NOTE.iter().map(|id| texts.with(id, &args));
    Ok(paragraphs.flat_map(|paragraph| [paragraph, Clean::default()]).collect())
}
