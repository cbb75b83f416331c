//! Erasing: one transaction takes it from the tables and the journal, then the file is written
//! anew and all copies from before go, once a new one has been made and checked.
//!
//! That copies are left to be removed is a setting of the same transaction: a program that is
//! killed in between goes on the next time the database is open.

use super::super::configuration::name;
use super::super::desk::Desk;
use super::super::post::naming_cases;
use super::super::problems::{Refusal, refused};
use super::super::undo::Undo;
use super::find::{Place, month_name};
use super::received::{self, Naming};
use super::{is_only_read_for_others, retention, rule_word, team_months};
use crate::api::{Moment, Problem};
use crate::catalogue::texts::Texts;
use crate::domain::retention::{Due, Erased, Holdings, Rule};
use crate::domain::text::Clean;
use crate::store::{Tx, backup};

/// What goes of one month.
struct Part {
    unit_id: i64,
    month: String,
    review_ids: Vec<i64>,
    what: Due,
    held: Holdings,
}

/// Takes everything that has had its time.
pub(super) fn due(desk: &mut Desk, moment: &Moment) -> Result<Erased, Refusal> {
    let tx = desk.store()?.read();
    let retention = retention(&tx)?;
    let mut parts = Vec::new();
    for month in team_months(&tx, moment)? {
        let Some(due) = month.due(&tx, retention, moment.today())? else { continue };
        parts.push(Part {
            unit_id: month.unit_id,
            month: month.month.to_string(),
            review_ids: month.review_ids,
            what: due.what,
            held: due.held,
        });
    }
    let mut sent = received::naming(&tx, moment, None)?;
    sent.retain(|month| month.first_due(retention) <= moment.today());
    if parts.is_empty() && sent.is_empty() {
        return Err(refused("nothing-to-erase").into());
    }
    erase(desk, moment, (parts, sent), None, Rule::Time(retention))
}

/// Takes what names one case: its reference wherever it stands, and the words about it.
pub(super) fn case(desk: &mut Desk, moment: &Moment, reference: &str) -> Result<Erased, Refusal> {
    let reference = Clean::typed_line(reference).into_string();
    let tx = desk.store()?.read();
    let places = super::find::places(&tx, reference.trim())?;
    let sent = received::naming(&tx, moment, Some(reference.trim()))?;
    if places.is_empty() && sent.is_empty() {
        return Err(refused("case-not-held").into());
    }
    if let Some(open) = open_month(&tx, &places, &desk.texts)? {
        return Err(open.into());
    }
    let parts = parts_of_case(&tx, places, reference.trim())?;
    erase(desk, moment, (parts, sent), Some(reference.trim()), Rule::Case)
}

/// Refuses a case of a month that is open: the draw may still need it, and its review is going on.
pub(super) fn open_month(
    tx: &Tx<'_>,
    places: &[Place],
    texts: &Texts,
) -> Result<Option<Problem>, Refusal> {
    for place in places {
        let (unit_id, month) = (place.unit_id, place.month.to_string());
        let reviews = tx.reviews(unit_id, &month)?;
        if !tx.is_closed(unit_id, &month)?
            && !is_only_read_for_others(tx, unit_id, &month, &reviews)?
        {
            let month = month_name(&month, texts);
            return Ok(Some(refused("erase-month-open").with("month", month.as_str())));
        }
    }
    Ok(None)
}

fn parts_of_case(tx: &Tx<'_>, places: Vec<Place>, reference: &str) -> Result<Vec<Part>, Refusal> {
    let mut parts: Vec<Part> = Vec::new();
    for place in places {
        let month = place.month.to_string();
        let held = tx.held((place.unit_id, &month), &place.review_ids, Some(reference))?;
        let held = Holdings { answers: 0, ..held };
        let review_ids = place.review_ids;
        parts.push(Part { unit_id: place.unit_id, month, review_ids, what: Due::Words, held });
    }
    Ok(parts)
}

fn erase(
    desk: &mut Desk,
    moment: &Moment,
    (mut parts, sent): (Vec<Part>, Vec<Naming>),
    reference: Option<&str>,
    rule: Rule,
) -> Result<Erased, Refusal> {
    let files = sealed_files(desk, moment, &mut parts)?;
    let word = rule_word(rule);
    let months = parts.len() + sent.len();
    let mut taken = Holdings::default();
    parts
        .iter()
        .map(|part| part.held)
        .chain(sent.iter().map(|month| month.held))
        .for_each(|held| taken += held);
    desk.transact(moment, "erase", |tx| {
        let erasure = tx.begin_erasure(&word)?;
        for part in &parts {
            let month = (part.unit_id, part.month.as_str());
            tx.erase_cases(&part.review_ids, part.what)?;
            tx.erase_lists(month, reference, part.what)?;
            tx.note_erased(erasure, month, &part.held)?;
        }
        for month in sent {
            month.erase(tx, erasure, reference)?;
        }
        files.iter().try_for_each(|file| tx.erase_package_file(*file))?;
        tx.set_setting(name::COPIES_PENDING, "yes")?;
        tx.end_erasure(erasure)
    })?;
    // What can be taken back would bring it back.
    desk.undo = Undo::default();
    let copies = finish_copies(desk, moment)?.unwrap_or_default();
    Ok(Erased { months, taken, copies })
}

/// The sealed files of these months that hold references or remarks, as the centre had asked.
fn sealed_files(desk: &mut Desk, moment: &Moment, parts: &mut [Part]) -> Result<Vec<i64>, Refusal> {
    let mut files = Vec::new();
    for part in parts {
        let named = naming_cases(desk, moment, (part.unit_id, &part.month))?;
        part.held.files = named.len() as i64;
        files.extend(named);
    }
    Ok(files)
}

/// Removes the copies from before an erasure, if one has left some: how many went, or none when
/// there was nothing to do.
///
/// # Errors
/// The database could not be written anew, or no new copy made; it is tried again next time.
pub(in crate::ops) fn finish_copies(
    desk: &mut Desk,
    moment: &Moment,
) -> Result<Option<usize>, Refusal> {
    let Some(store) = desk.store.as_ref() else { return Ok(None) };
    if store.read().setting(name::COPIES_PENDING)?.is_none() {
        return Ok(None);
    }
    store.rewrite()?;
    let removed = backup::renew(store, desk.key.as_ref(), &desk.places.copies(), moment.today())?;
    desk.transact(moment, "erase-copies", |tx| tx.remove_setting(name::COPIES_PENDING))?;
    // The copy was made while this was pending: today's is made once more, of what is now.
    if let Some(store) = desk.store.as_ref() {
        backup::renew(store, desk.key.as_ref(), &desk.places.copies(), moment.today())?;
    }
    Ok(Some(removed))
}
