//! What each page of settings is set to, in a few words, for the list.

use super::fields::Subject;
use crate::api::response::SettingsView;
use crate::catalogue::texts::{Arg, Language, Texts};
use crate::domain::text::Clean;
use crate::tui::outcome::Preferences;
use crate::tui::widgets::look_samples::LOOKS;

/// Language and look.
pub(super) fn look(preferences: Preferences, texts: &Texts) -> Clean {
    let language = match preferences.language {
        Language::Danish => "look-language-da",
        Language::English => "look-language-en",
    };
    let look = LOOKS.iter().find(|(look, ..)| *look == preferences.look);
    let look = look.map(|(_, name, _)| texts.get(name)).unwrap_or_default();
    Clean::join([&texts.get(language), &look], " · ")
}

/// A subject.
pub(super) fn of(subject: Subject, view: &SettingsView, texts: &Texts) -> Clean {
    let given = &view.settings;
    match subject {
        Subject::Who => {
            let parts = [&given.name, &given.initials, &given.team, &given.centre];
            let parts = parts.map(|part| Clean::line(part));
            Clean::join(parts.iter().filter(|part| !part.is_empty()), " · ")
        }
        Subject::Work => {
            let days = given.closing_days.len();
            let args = [("cases", Arg::from(given.cases_a_month)), ("days", days.into())];
            texts.with("settings-work-now", &args)
        }
        Subject::Limits => {
            let own = given.parameters.len();
            texts.with("settings-limits-now", &[("n", own.into())])
        }
        Subject::Folders if given.report_folder.is_empty() => texts.get("settings-folders-usual"),
        Subject::Folders => Clean::line(&given.report_folder),
        Subject::Passphrase if given.lock_minutes == 0 => texts.get("settings-lock-never"),
        Subject::Passphrase => {
            texts.with("settings-lock-now", &[("minutes", given.lock_minutes.into())])
        }
        Subject::RecoveryCode => texts.get("settings-code-now"),
    }
}

/// The centre's set-up that is in use.
pub(super) fn setup(view: &SettingsView, texts: &Texts) -> Clean {
    match &view.setup {
        None => texts.get("settings-setup-none"),
        Some((centre, number)) => {
            let args = [("centre", Arg::from(centre)), ("number", Arg::plain(*number))];
            texts.with("settings-setup-now", &args)
        }
    }
}
