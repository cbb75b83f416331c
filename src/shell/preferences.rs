//! The plain settings file: what is needed before the database is open. Language, look,
//! signs, and another data folder than the platform's. Nothing in it is secret.
//!
//! A fault in the file never keeps anybody out: what cannot be read has its default, line by
//! line, and the file is made anew when a preference changes.

use std::io;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::files::DiskFiles;
use crate::catalogue::texts::Language;
use crate::ops::desk::Files;
use crate::tui::outcome::Preferences;
use crate::tui::theme::Look;

/// Longest file read; a larger one is none of ours.
const LONGEST: u64 = 64 * 1024;

const LANGUAGE: &str = "language";
const LOOK: &str = "look";
const PLAIN_SIGNS: &str = "plain_signs";
const DATA_FOLDER: &str = "data_folder";

/// Languages by their name in the file (ISO 639-1).
const LANGUAGES: [(&str, Language); 2] = [("da", Language::Danish), ("en", Language::English)];

/// Looks by their name in the file.
const LOOKS: [(&str, Look); 6] = [
    ("terminal", Look::FollowTerminal),
    ("none", Look::NoColour),
    ("dark", Look::Dark),
    ("light", Look::Light),
    ("light-distinct", Look::LightDistinct),
    ("high-contrast", Look::HighContrast),
];

/// What the file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreferencesFile {
    /// Language, look and signs.
    pub preferences: Preferences,
    /// Where data lie, when it is not the platform's folder.
    pub data_folder: Option<PathBuf>,
}

impl Default for PreferencesFile {
    fn default() -> Self {
        let preferences = Preferences {
            language: Language::default(),
            look: Look::default(),
            plain_signs: false,
        };
        Self { preferences, data_folder: None }
    }
}

/// What a settings file says; what cannot be understood has its default.
#[must_use]
pub fn parse(text: &str) -> PreferencesFile {
    let values = table(text);
    let word = |key| values.get(key).and_then(Value::as_str);
    let default = PreferencesFile::default();
    let folder = word(DATA_FOLDER).filter(|folder| !folder.is_empty());
    PreferencesFile {
        preferences: Preferences {
            language: named(&LANGUAGES, word(LANGUAGE)).unwrap_or(default.preferences.language),
            look: named(&LOOKS, word(LOOK)).unwrap_or(default.preferences.look),
            plain_signs: values
                .get(PLAIN_SIGNS)
                .and_then(Value::as_bool)
                .unwrap_or(default.preferences.plain_signs),
        },
        data_folder: folder.map(PathBuf::from),
    }
}

/// The file's text; [`parse`] reads it back. A folder whose name is no Unicode is left out.
#[must_use]
pub fn to_text(file: &PreferencesFile) -> String {
    let preferences = file.preferences;
    let mut values = Table::new();
    let mut put = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            values.insert(key.to_owned(), value);
        }
    };
    put(LANGUAGE, name(&LANGUAGES, preferences.language).map(Value::from));
    put(LOOK, name(&LOOKS, preferences.look).map(Value::from));
    put(PLAIN_SIGNS, Some(Value::from(preferences.plain_signs)));
    let folder = file.data_folder.as_ref().and_then(|folder| folder.to_str());
    put(DATA_FOLDER, folder.map(Value::from));
    values.to_string()
}

/// The file on disk; the defaults when there is none or it cannot be read.
#[must_use]
pub fn read(path: &Path) -> PreferencesFile {
    let bytes = DiskFiles.read(path, LONGEST).unwrap_or_default();
    parse(&String::from_utf8_lossy(&bytes))
}

/// Writes other preferences into the file; the data folder in it stays.
///
/// # Errors
/// As the system says; the earlier file is untouched then.
pub fn write(path: &Path, preferences: Preferences) -> io::Result<()> {
    let file = PreferencesFile { preferences, ..read(path) };
    DiskFiles.write(path, to_text(&file).as_bytes())
}

/// The values of the whole file or, where it has a fault, of the lines that have none.
fn table(text: &str) -> Table {
    let text = text.trim_start_matches('\u{FEFF}');
    text.parse().unwrap_or_else(|_| {
        let lines = text.lines().filter_map(|line| line.parse::<Table>().ok());
        lines.flatten().collect()
    })
}

fn named<T: Copy>(names: &[(&str, T)], word: Option<&str>) -> Option<T> {
    names.iter().find(|(name, _)| Some(*name) == word).map(|(_, value)| *value)
}

fn name<T: Copy + PartialEq>(names: &[(&'static str, T)], wanted: T) -> Option<&'static str> {
    names.iter().find(|(_, value)| *value == wanted).map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use proptest::prelude::*;

    fn any_file() -> impl Strategy<Value = PreferencesFile> {
        let folder = prop::option::of("[a-zA-Z0-9æøå\"'\\\\ :/#=\n\t]{1,40}");
        (0..LANGUAGES.len(), 0..LOOKS.len(), any::<bool>(), folder).prop_map(
            |(language, look, plain_signs, folder)| PreferencesFile {
                preferences: Preferences {
                    language: LANGUAGES[language].1,
                    look: LOOKS[look].1,
                    plain_signs,
                },
                data_folder: folder.map(PathBuf::from),
            },
        )
    }

    #[test]
    fn the_text_is_short_and_plain() {
        let file = PreferencesFile {
            preferences: Preferences {
                language: Language::English,
                look: Look::LightDistinct,
                plain_signs: true,
            },
            data_folder: Some(PathBuf::from(r"D:\Tilsyn")),
        };
        let text = to_text(&file);
        let mut lines: Vec<&str> = text.lines().collect();
        lines.sort_unstable();
        assert_eq!(
            lines,
            [
                r"data_folder = 'D:\Tilsyn'",
                r#"language = "en""#,
                r#"look = "light-distinct""#,
                "plain_signs = true",
            ]
        );
        assert_eq!(parse(&text), file);
    }

    #[test]
    fn faults_have_their_defaults_and_spare_the_other_lines() {
        let default = PreferencesFile::default();
        let english = |look| PreferencesFile {
            preferences: Preferences { language: Language::English, look, plain_signs: false },
            data_folder: None,
        };
        let cases = [
            ("", default.clone()),
            ("\u{0}\u{FFFD}", default.clone()),
            ("language = 7\nlook = \"pink\"\nplain_signs = \"yes\"\ndata_folder = \"\"", default),
            ("\u{FEFF}language = \"en\"\r\nlook = \"dark\"\r\n", english(Look::Dark)),
            ("language = \"en\"\nlook = dark\n[[[", english(Look::FollowTerminal)),
            ("language = \"en\"\nlanguage = \"en\"\nlook = \"dark\"", english(Look::Dark)),
            ("language = \"en\"\nnews = 1\nlook = \"dark\"", english(Look::Dark)),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text), expected, "{text:?}");
        }
    }

    #[test]
    fn writing_preferences_keeps_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
        assert_eq!(read(&path), PreferencesFile::default());
        DiskFiles.write(&path, b"data_folder = \"/srv/tilsyn\"\nlook = nonsense").unwrap();
        let preferences =
            Preferences { look: Look::Dark, ..PreferencesFile::default().preferences };
        write(&path, preferences).unwrap();
        let expected =
            PreferencesFile { preferences, data_folder: Some(PathBuf::from("/srv/tilsyn")) };
        assert_eq!(read(&path), expected);
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(file in any_file()) {
            prop_assert_eq!(parse(&to_text(&file)), file);
        }

        #[test]
        fn no_text_fails(text in any::<String>()) {
            let file = parse(&text);
            prop_assert_eq!(parse(&to_text(&file)), file);
        }
    }
}
