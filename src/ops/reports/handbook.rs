//! The handbook on paper, with what was agreed here.

use super::Made;
use crate::api::Moment;
use crate::domain::checklist::{Checklist, Standing, Words};
use crate::ops::configuration::{Configuration, Role};
use crate::ops::desk::Desk;
use crate::ops::handbook;
use crate::ops::problems::{Refusal, refused};
use crate::report::handbook_paper::{AreaPart, EntryPart, HandbookPaper};

/// The areas a handbook can be had of, with their names, each once.
pub(super) fn areas(desk: &Desk) -> Vec<(String, Words)> {
    let mut areas: Vec<(String, Words)> = Vec::new();
    for found in handbook::areas(desk) {
        let Some(first) = found.entries.first() else { continue };
        let area = &first.list.area;
        if areas.iter().all(|(known, _)| known != area) {
            areas.push((area.clone(), found.title.clone()));
        }
    }
    areas
}

/// The handbook of one area, or of all.
pub(super) fn made(desk: &Desk, moment: &Moment, area: Option<&str>) -> Result<Made, Refusal> {
    let configuration = desk.configuration()?;
    let tx = desk.store()?.read();
    let areas = handbook::areas(desk);
    let mut parts = Vec::new();
    for found in &areas {
        let Some(first) = found.entries.first() else { continue };
        if area.is_some_and(|wanted| first.list.area != wanted) {
            continue;
        }
        let versions = desk.library().versions(&first.list.reference.id);
        let in_force = versions.into_iter().filter(|list| list.standing == Standing::InForce);
        let versions: Vec<&Checklist> = in_force.map(|list| list.as_ref()).collect();
        let mut entries = Vec::new();
        for entry in &found.entries {
            let Some(question) = entry.question() else { continue };
            let notes = tx.handbook_notes(&question.id, question.meaning)?;
            let notes = notes.into_iter().map(|note| (note.on, note.by, note.words)).collect();
            entries.push(EntryPart { list: &entry.list, question, notes });
        }
        parts.push(AreaPart { title: &found.title, versions, entries });
    }
    if parts.is_empty() {
        let wanted = area.unwrap_or_default();
        return Err(refused("report-area-unknown").with("area", wanted).into());
    }
    let unit = unit(&configuration);
    let paper = HandbookPaper { areas: parts, unit: &unit, made_at: moment.now };
    let document = paper.document(&desk.texts);
    let today = moment.today().to_string();
    let period = area.map_or_else(|| today.clone(), |area| format!("{area}-{today}"));
    let unit = crate::domain::text::Clean::line(&unit);
    Ok(Made { document, unit, period, json: None })
}

/// The unit whose notes stand in this database.
fn unit(configuration: &Configuration) -> String {
    let unit = match configuration.role {
        Role::Centre | Role::Department => &configuration.centre,
        Role::Team | Role::Both => &configuration.team,
    };
    let named = unit.as_ref().or(configuration.team.as_ref());
    named.map(|unit| unit.name.clone()).unwrap_or_default()
}
