//! The fields of each page of settings: made from what is stored, and read back.

use std::collections::{BTreeMap, BTreeSet};

use super::closing_days::{self, USUAL};
use super::limits;
use crate::api::request::{Secret, Settings};
use crate::api::response::SettingsView;
use crate::api::{DraftPage, Request};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::text::Clean;
use crate::tui::screens::set_up::ROLES;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::form::{Field, Form};
use crate::tui::widgets::line_field::{Holds, LineField};
use crate::tui::widgets::note_field::NoteField;
use crate::tui::widgets::passphrase;

/// What a page of fields is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    Who,
    Work,
    Limits,
    Folders,
    Passphrase,
    RecoveryCode,
}

/// The pages, in the order of the list.
pub(super) const SUBJECTS: [Subject; 6] = [
    Subject::Who,
    Subject::Work,
    Subject::Limits,
    Subject::Folders,
    Subject::Passphrase,
    Subject::RecoveryCode,
];

/// A field and what is to be done about it.
pub(super) type Fault = (&'static str, Clean);

/// Cases a month: any sample a team can review.
const CASES: std::ops::RangeInclusive<u32> = 1..=1000;
/// Minutes until the screen is locked; 0 is never.
const LOCK_MINUTES: std::ops::RangeInclusive<u32> = 0..=240;
/// Lines of the map in sight.
const AREA_ROWS: u16 = 3;

/// The fields of a name, with what is said when it is empty.
const NAMES: [(&str, &str); 4] = [
    ("name", "set-up-name-missing"),
    ("initials", "set-up-initials-missing"),
    ("team", "set-up-team-missing"),
    ("centre", "set-up-centre-missing"),
];

impl Subject {
    /// Text id of the title.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Who => "settings-who",
            Self::Work => "settings-work",
            Self::Limits => "settings-limits",
            Self::Folders => "settings-folders",
            Self::Passphrase => "settings-passphrase",
            Self::RecoveryCode => "settings-code",
        }
    }

    /// What its draft is called; none where all fields are secret.
    pub(super) fn draft(self) -> Option<DraftPage> {
        match self {
            Self::Who => Some(DraftPage::SettingsWho),
            Self::Work => Some(DraftPage::SettingsWork),
            Self::Limits => Some(DraftPage::SettingsLimits),
            Self::Folders => Some(DraftPage::SettingsFolders),
            Self::Passphrase => Some(DraftPage::SettingsLock),
            Self::RecoveryCode => None,
        }
    }

    /// Text id of what is said under the title.
    pub(super) fn why(self) -> &'static str {
        match self {
            Self::Who => "settings-who-why",
            Self::Work => "settings-work-why",
            Self::Limits => "settings-limits-why",
            Self::Folders => "settings-folders-why",
            Self::Passphrase => "settings-passphrase-why",
            Self::RecoveryCode => "settings-code-why",
        }
    }

    /// Text id of what F8 does.
    pub(super) fn next(self) -> &'static str {
        match self {
            Self::RecoveryCode => "settings-code-make",
            _ => "settings-save",
        }
    }
}

/// The fields of a page, holding what is stored.
pub(super) fn form(subject: Subject, view: &SettingsView, texts: &Texts) -> Form {
    let given = &view.settings;
    let mut fields = match subject {
        Subject::Who => who(given, texts),
        Subject::Work => work(given, texts),
        Subject::Limits => limits::fields(view, texts),
        Subject::Folders => vec![
            line("reports", "settings-reports", &given.report_folder, texts)
                .hint(texts.get("settings-reports-hint")),
            Field::button("copy", texts.get("settings-copy")),
        ],
        Subject::Passphrase => {
            let [new, again] = passphrase::fields(texts);
            let minutes = Clean::line(&given.lock_minutes.to_string());
            let minutes = LineField::holding(Holds::Number, &minutes);
            vec![
                Field::line("minutes", texts.get("settings-lock-minutes"), minutes)
                    .hint(texts.get("settings-lock-hint")),
                Field::secret("old", texts.get("settings-passphrase-old")),
                new,
                again,
            ]
        }
        Subject::RecoveryCode => vec![Field::secret("old", texts.get("settings-passphrase-old"))],
    };
    fields.push(Field::button("save", texts.get(subject.next())));
    Form::new(fields)
}

/// The stored settings with those of the page in their place.
///
/// # Errors
/// Every field that cannot be saved.
pub(super) fn read(
    subject: Subject,
    form: &Form,
    view: &SettingsView,
    texts: &Texts,
) -> Result<Settings, Vec<Fault>> {
    let mut settings = view.settings.clone();
    let mut faults = Vec::new();
    match subject {
        Subject::Who => {
            for (id, said) in NAMES {
                if typed(form, id).is_empty() {
                    faults.push((id, texts.get(said)));
                }
            }
            settings.name = typed(form, "name");
            settings.initials = typed(form, "initials").to_uppercase();
            settings.team = typed(form, "team");
            settings.centre = typed(form, "centre");
            let role = form.chosen("role");
            settings.leads_team = !matches!(role, Some(1 | 3));
            settings.manages_centre = matches!(role, Some(1 | 2));
        }
        Subject::Limits => limits::read(form, view, &mut settings, &mut faults, texts),
        Subject::Work => read_work(form, &mut settings, &mut faults, texts),
        Subject::Folders => settings.report_folder = typed(form, "reports"),
        Subject::Passphrase => {
            let minutes = number(form, "minutes", LOCK_MINUTES, texts);
            settings.lock_minutes = kept(minutes, &mut faults).unwrap_or_default();
        }
        // Nothing on it is a setting.
        Subject::RecoveryCode => {}
    }
    if faults.is_empty() { Ok(settings) } else { Err(faults) }
}

/// The field a refusal is about, with what is said there.
pub(super) fn refused(subject: Subject, code: &str) -> Option<(&'static str, &'static str)> {
    match (subject, code) {
        (Subject::Who, "name-missing") => Some(("name", "set-up-name-missing")),
        (Subject::Who, "initials-missing") => Some(("initials", "set-up-initials-missing")),
        (Subject::Who, "team-missing") => Some(("team", "set-up-team-missing")),
        (Subject::Who, "centre-missing") => Some(("centre", "set-up-centre-missing")),
        (Subject::Who, "cpr-in-text") => Some(("name", "set-up-no-number")),
        (Subject::Limits, "parameter-value") => Some(("parameter-1", "settings-limits-range")),
        (Subject::Work, "cases-a-month") => Some(("cases", "settings-cases-range")),
        (Subject::Work, "closing-day") => Some(("days", "settings-days-again")),
        (Subject::Passphrase | Subject::RecoveryCode, "key-wrong-secret") => {
            Some(("old", "settings-passphrase-wrong"))
        }
        (Subject::Passphrase, "passphrase-short") => {
            Some((passphrase::NEW, "passphrase-too-short"))
        }
        (Subject::Passphrase, "passphrase-simple") => {
            Some((passphrase::NEW, "passphrase-too-simple"))
        }
        _ => None,
    }
}

/// True when something is typed in one of the fields of a passphrase.
pub(super) fn has_passphrase(form: &mut Form) -> bool {
    ["old", passphrase::NEW, passphrase::AGAIN]
        .iter()
        .any(|id| !passphrase::secret(form, id).is_empty())
}

/// The request for a new passphrase; without it what is to be done stands at a field.
pub(super) fn change_passphrase(form: &mut Form, texts: &Texts) -> Option<Request> {
    let old = old_passphrase(form, texts)?;
    let new = passphrase::taken(form, texts)?;
    Some(Request::ChangePassphrase { old, new: Secret(new) })
}

/// The request for another recovery code; the field is empty afterwards.
pub(super) fn make_code(form: &mut Form, texts: &Texts) -> Option<Request> {
    let passphrase = old_passphrase(form, texts)?;
    if let Some(field) = form.secret("old") {
        field.take();
    }
    Some(Request::MakeRecoveryCode { passphrase })
}

fn old_passphrase(form: &mut Form, texts: &Texts) -> Option<Secret> {
    let old = passphrase::secret(form, "old");
    if old.is_empty() {
        form.set_error("old", Some(texts.get("settings-passphrase-old-missing")));
        form.focus_on("old");
        return None;
    }
    Some(Secret((*old).clone()))
}

/// Empties the fields of a passphrase.
pub(super) fn wipe(form: &mut Form, texts: &Texts) {
    if let Some(field) = form.secret("old") {
        field.take();
    }
    passphrase::wipe(form, texts);
}

fn who(given: &Settings, texts: &Texts) -> Vec<Field> {
    let role = match (given.leads_team, given.manages_centre) {
        (true, false) => 0,
        (false, true) => 1,
        (true, true) => 2,
        (false, false) => 3,
    };
    let roles = Choice::new(ROLES.map(|id| texts.get(id)).to_vec(), Some(role));
    vec![
        line("name", "set-up-name", &given.name, texts),
        line("initials", "set-up-initials", &given.initials, texts),
        line("team", "set-up-team", &given.team, texts),
        line("centre", "set-up-centre", &given.centre, texts),
        Field::choice("role", texts.get("set-up-role-label"), roles),
    ]
}

fn work(given: &Settings, texts: &Texts) -> Vec<Field> {
    let cases = Clean::line(&given.cases_a_month.to_string());
    let cases = LineField::holding(Holds::Number, &cases);
    let mut fields = vec![Field::line("cases", texts.get("settings-cases"), cases)];
    for (id, label, day) in USUAL {
        let ticked = given.closing_days.iter().any(|stored| stored == day);
        fields.push(Field::toggle(id, texts.get(label), ticked));
    }
    let is_usual = |day: &&String| USUAL.iter().any(|(_, _, usual)| *usual == day.as_str());
    let others = given.closing_days.iter().filter(|day| !is_usual(day));
    let others = closing_days::words(others);
    fields
        .push(line("days", "settings-days", &others, texts).hint(texts.get("settings-days-hint")));
    let lines: Vec<String> =
        given.areas.iter().map(|(case_type, area)| format!("{case_type} = {area}")).collect();
    let areas = NoteField::new(&Clean::block(&lines.join("\n")), AREA_ROWS);
    fields.push(Field::note("areas", texts.get("settings-areas"), areas));
    fields
}

fn read_work(form: &Form, settings: &mut Settings, faults: &mut Vec<Fault>, texts: &Texts) {
    let cases = number(form, "cases", CASES, texts);
    settings.cases_a_month = kept(cases, faults).unwrap_or_default();
    let ticked =
        USUAL.iter().filter(|(id, ..)| form.is_on(id)).map(|(_, _, day)| (*day).to_owned());
    match closing_days::parse(&typed(form, "days")) {
        Ok(others) => {
            let days: BTreeSet<String> = ticked.chain(others).collect();
            let unchanged = days == settings.closing_days.iter().cloned().collect();
            if !unchanged {
                settings.closing_days = days.into_iter().collect();
            }
        }
        Err(piece) => {
            let piece = Clean::line(&piece);
            let said = texts.with("settings-days-not", &[("piece", (&piece).into())]);
            faults.push(("days", said));
        }
    }
    match areas(form.text("areas").as_str()) {
        Ok(areas) => {
            if areas != settings.areas.iter().cloned().collect() {
                settings.areas = areas.into_iter().collect();
            }
        }
        Err(nth) => {
            let said = texts.with("settings-areas-line", &[("line", Arg::from(nth))]);
            faults.push(("areas", said));
        }
    }
}

/// The map of case types to areas; the number of the first line that is none, from 1.
fn areas(text: &str) -> Result<BTreeMap<String, String>, usize> {
    let mut map = BTreeMap::new();
    for (nth, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (case_type, area) = line.split_once('=').ok_or(nth + 1)?;
        let (case_type, area) = (case_type.trim(), area.trim());
        if case_type.is_empty() || area.is_empty() {
            return Err(nth + 1);
        }
        map.insert(case_type.to_owned(), area.to_lowercase());
    }
    Ok(map)
}

/// A whole number in a range.
///
/// # Errors
/// The field with what is to be typed there.
pub(super) fn number(
    form: &Form,
    id: &'static str,
    range: std::ops::RangeInclusive<u32>,
    texts: &Texts,
) -> Result<u32, Fault> {
    let read = typed(form, id).parse().ok().filter(|number| range.contains(number));
    read.ok_or_else(|| {
        let args = [("least", Arg::from(*range.start())), ("most", Arg::from(*range.end()))];
        (id, texts.with("settings-number", &args))
    })
}

/// What was read; a fault is put to the others.
pub(super) fn kept(read: Result<u32, Fault>, faults: &mut Vec<Fault>) -> Option<u32> {
    read.map_err(|fault| faults.push(fault)).ok()
}

fn line(id: &'static str, label: &str, text: &str, texts: &Texts) -> Field {
    Field::line(id, texts.get(label), LineField::text(&Clean::line(text)))
}

/// What stands in a field, without blanks around it.
pub(super) fn typed(form: &Form, id: &str) -> String {
    form.text(id).as_str().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_is_one_line_a_case_type() {
        let read = |text| areas(text).map(|map| map.into_iter().collect::<Vec<_>>());
        let pair = |case_type: &str, area: &str| (case_type.to_owned(), area.to_owned());
        let both = vec![pair("Enkeltydelse", "yds"), pair("Sygedagpenge", "syg")];
        assert_eq!(read("Sygedagpenge = SYG\n\nEnkeltydelse=yds"), Ok(both));
        assert_eq!(read(""), Ok(Vec::new()));
        for (text, line) in [("Sygedagpenge", 1), ("A = b\nB =", 2), ("\n= syg", 2)] {
            assert_eq!(read(text), Err(line), "{text}");
        }
    }
}
