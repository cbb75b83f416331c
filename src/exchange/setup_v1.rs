//! What a centre tells its teams (da: *opsætningsfil*), version 1; signed, and readable by
//! everybody: there is nothing secret in it.
//!
//! | field | meaning |
//! |---|---|
//! | `format`, `format_version` | `"tilsyn-setup"`, `1` |
//! | `number`, `issued_at` | counts up; RFC 3339 in UTC |
//! | `centre`, `department` | names |
//! | `keys.signing`, `.reading` | the centre's public keys |
//! | `teams[]` | `name`, `cases_a_month`, `valid_from`, `valid_to` or null |
//! | `closing_days[]` | `"12-24"` |
//! | `deadline` | working day of the next month; 0 is the month's own last working day |
//! | `parameters[]` | `id`, `value` |
//! | `checklists[]` | `id`, `version`, `hash`: what is in force |
//! | `own_checklists[]` | `name`, `content`: the municipality's own files |
//! | `targets[]` | `measure`, `unit` or null, `baseline` `{year, per_mille}` or null, `target` `{year, per_mille}` |
//! | `readers[]` | `name`, `signing`, `reading`: teams that may read each other's cases; left out where there is none |
//! | `wants.references`, `.remarks` | what months come with besides figures |

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::canonical::{from_text, moment, parse_moment, to_text, value};
use super::{ExchangeError, checked};
use crate::domain::centre_setup::{CentreSetup, Reader, Target, TeamSetup};
use crate::domain::checklist::ChecklistRef;

/// The name of the format.
pub const FORMAT: &str = "tilsyn-setup";
/// The version written, and the newest one read.
pub const VERSION: u64 = 1;

/// Teams, closing days, parameters, checklists, targets.
const ENTRIES: usize = 2_000;
/// Characters of a checklist file.
const FILE: usize = 1_000_000;

/// The canonical text of a set-up.
#[must_use]
pub fn to_canonical(setup: &CentreSetup) -> String {
    to_text(&FileV1 {
        format: FORMAT.to_owned(),
        format_version: VERSION,
        number: setup.number,
        issued_at: moment(setup.issued_at),
        centre: setup.centre.clone(),
        department: setup.department.clone(),
        keys: KeysV1 { signing: setup.signing_key.clone(), reading: setup.reading_key.clone() },
        teams: setup.teams.iter().map(TeamV1::from).collect(),
        closing_days: setup.closing_days.clone(),
        deadline: setup.deadline,
        parameters: setup
            .parameters
            .iter()
            .map(|(id, value)| ParameterV1 { id: id.clone(), value: *value })
            .collect(),
        checklists: setup
            .checklists
            .iter()
            .map(|list| ListV1 {
                id: list.id.clone(),
                version: list.version,
                hash: list.hash.clone(),
            })
            .collect(),
        own_checklists: setup
            .own_checklists
            .iter()
            .map(|(name, content)| OwnV1 { name: name.clone(), content: content.clone() })
            .collect(),
        targets: setup.targets.iter().map(TargetV1::from).collect(),
        readers: setup.readers.iter().map(ReaderV1::from).collect(),
        wants: WantsV1 { references: setup.wants_references, remarks: setup.wants_remarks },
    })
}

/// Reads what [`to_canonical`] wrote.
///
/// # Errors
/// When the text is of another format or a newer version, has a field or value that version 1
/// does not know, text that has not passed the gate, more than the limits allow, or is not in
/// canonical form.
pub fn read(text: &str) -> Result<CentreSetup, ExchangeError> {
    let file: FileV1 = from_text(text, FORMAT, VERSION)?;
    let own = file.own_checklists.into_iter().map(|list| (list.name, list.content));
    let lists = file.checklists.into_iter().map(|list| ChecklistRef {
        id: list.id,
        version: list.version,
        hash: list.hash,
    });
    let setup = CentreSetup {
        number: file.number,
        issued_at: parse_moment("issued_at", &file.issued_at)?,
        centre: file.centre,
        department: file.department,
        signing_key: file.keys.signing,
        reading_key: file.keys.reading,
        teams: file.teams.into_iter().map(TeamSetup::try_from).collect::<Result<_, _>>()?,
        closing_days: file.closing_days,
        deadline: file.deadline,
        parameters: file.parameters.into_iter().map(|entry| (entry.id, entry.value)).collect(),
        checklists: lists.collect(),
        own_checklists: own.collect(),
        targets: file.targets.into_iter().map(Target::from).collect(),
        readers: file.readers.into_iter().map(Reader::from).collect(),
        wants_references: file.wants.references,
        wants_remarks: file.wants.remarks,
    };
    check(&setup)?;
    if to_canonical(&setup) == text { Ok(setup) } else { Err(ExchangeError::NotCanonical) }
}

fn check(setup: &CentreSetup) -> Result<(), ExchangeError> {
    if setup.number < 1 {
        return Err(value("number", setup.number));
    }
    for (field, count) in [
        ("teams", setup.teams.len()),
        ("closing_days", setup.closing_days.len()),
        ("parameters", setup.parameters.len()),
        ("checklists", setup.checklists.len()),
        ("own_checklists", setup.own_checklists.len()),
        ("targets", setup.targets.len()),
        ("readers", setup.readers.len()),
    ] {
        checked::at_most(field, count, ENTRIES)?;
    }
    checked::line("centre", &setup.centre)?;
    checked::line("department", &setup.department)?;
    checked::digits("signing", &setup.signing_key, 64)?;
    checked::line("reading", &setup.reading_key)?;
    if setup.deadline > 60 {
        return Err(value("deadline", setup.deadline));
    }
    for team in &setup.teams {
        checked::line("team", &team.name)?;
        if team.name.is_empty() || team.valid_to.is_some_and(|end| end < team.valid_from) {
            return Err(value("team", &team.name));
        }
    }
    for day in &setup.closing_days {
        // A leap year, so that 29 February may be one.
        let read = NaiveDate::parse_from_str(&format!("2024-{day}"), "%Y-%m-%d");
        read.ok().filter(|_| day.len() == 5).ok_or_else(|| value("closing_days", ""))?;
    }
    for (id, _) in &setup.parameters {
        checked::line("parameter", id)?;
    }
    for list in &setup.checklists {
        checked::line("checklist", &list.id)?;
        checked::digits("checklist", &list.hash, 64)?;
    }
    for (name, content) in &setup.own_checklists {
        checked::line("own_checklist", name)?;
        // A file name and no path: it is written into a folder.
        if name.contains(['/', '\\', ':']) || !name.ends_with(".toml") || name.starts_with('.') {
            return Err(value("own_checklist", name));
        }
        checked::at_most("own_checklist", content.len(), FILE)?;
    }
    for reader in &setup.readers {
        checked::line("reader", &reader.name)?;
        checked::digits("reader", &reader.signing_key, 64)?;
        checked::line("reader", &reader.reading_key)?;
    }
    for target in &setup.targets {
        checked::line("measure", &target.measure)?;
        checked::line_if_any("unit", target.unit.as_deref())?;
        for (year, share) in target.baseline.into_iter().chain([target.target]) {
            if !(1990..=2200).contains(&year) || share > 1000 {
                return Err(value("target", year));
            }
        }
    }
    Ok(())
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    format: String,
    format_version: u64,
    number: i64,
    issued_at: String,
    centre: String,
    department: String,
    keys: KeysV1,
    teams: Vec<TeamV1>,
    closing_days: Vec<String>,
    deadline: u32,
    parameters: Vec<ParameterV1>,
    checklists: Vec<ListV1>,
    own_checklists: Vec<OwnV1>,
    targets: Vec<TargetV1>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    readers: Vec<ReaderV1>,
    wants: WantsV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeysV1 {
    signing: String,
    reading: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TeamV1 {
    name: String,
    cases_a_month: u32,
    valid_from: String,
    valid_to: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ParameterV1 {
    id: String,
    value: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListV1 {
    id: String,
    version: u32,
    hash: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnV1 {
    name: String,
    content: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReaderV1 {
    name: String,
    signing: String,
    reading: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TargetV1 {
    measure: String,
    unit: Option<String>,
    baseline: Option<ShareV1>,
    target: ShareV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShareV1 {
    year: i32,
    per_mille: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WantsV1 {
    references: bool,
    remarks: bool,
}

impl From<&TeamSetup> for TeamV1 {
    fn from(team: &TeamSetup) -> Self {
        Self {
            name: team.name.clone(),
            cases_a_month: team.cases_a_month,
            valid_from: team.valid_from.to_string(),
            valid_to: team.valid_to.map(|day| day.to_string()),
        }
    }
}

impl TryFrom<TeamV1> for TeamSetup {
    type Error = ExchangeError;

    fn try_from(wire: TeamV1) -> Result<Self, ExchangeError> {
        let day = |field, text: &str| text.parse::<NaiveDate>().map_err(|_| value(field, text));
        Ok(Self {
            valid_from: day("valid_from", &wire.valid_from)?,
            valid_to: wire.valid_to.map(|text| day("valid_to", &text)).transpose()?,
            name: wire.name,
            cases_a_month: wire.cases_a_month,
        })
    }
}

impl From<&Reader> for ReaderV1 {
    fn from(reader: &Reader) -> Self {
        Self {
            name: reader.name.clone(),
            signing: reader.signing_key.clone(),
            reading: reader.reading_key.clone(),
        }
    }
}

impl From<ReaderV1> for Reader {
    fn from(wire: ReaderV1) -> Self {
        Self { name: wire.name, signing_key: wire.signing, reading_key: wire.reading }
    }
}

impl From<&Target> for TargetV1 {
    fn from(target: &Target) -> Self {
        let share = |(year, per_mille): (i32, u32)| ShareV1 { year, per_mille };
        Self {
            measure: target.measure.clone(),
            unit: target.unit.clone(),
            baseline: target.baseline.map(share),
            target: share(target.target),
        }
    }
}

impl From<TargetV1> for Target {
    fn from(wire: TargetV1) -> Self {
        let share = |share: ShareV1| (share.year, share.per_mille);
        Self {
            measure: wire.measure,
            unit: wire.unit,
            baseline: wire.baseline.map(share),
            target: share(wire.target),
        }
    }
}

#[cfg(test)]
mod tests;
