//! The columns of the workbook's sheets: how a heading is written, which key of a checklist file
//! it stands for, and what its cells hold.
//!
//! Headings of XLSForm keep their name; what XLSForm does not have is called as in the file.

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A text, or a word of the format.
    Text,
    /// A text with an English gloss in a column of its own.
    Words,
    /// The name of something: small letters, with `-` for `_`.
    Name,
    /// A whole number.
    Whole,
    /// Yes or no.
    Flag,
    /// A day.
    Day,
    /// Something that is read by a rule of its own.
    Own,
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    /// How it is headed, without its language.
    pub(super) head: &'static str,
    /// Its key in a checklist file.
    pub(super) key: &'static str,
    /// What its cells hold.
    pub(super) form: Form,
}

/// A sheet and its columns, in the order in which they are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct SheetForm {
    /// Its name.
    pub(super) name: &'static str,
    /// Its columns.
    pub(super) columns: &'static [Column],
    /// Whether a workbook must have it.
    pub(super) required: bool,
}

const fn column(head: &'static str, key: &'static str, form: Form) -> Column {
    Column { head, key, form }
}

/// A column that is called as in the file.
const fn ours(key: &'static str, form: Form) -> Column {
    column(key, key, form)
}

/// The questions, in the order they are asked, under the headings they stand under.
pub(super) const SURVEY: SheetForm = SheetForm {
    name: "survey",
    required: true,
    columns: &[
        column("type", "type", Form::Own),
        column("name", "id", Form::Name),
        column("label", "tekst", Form::Words),
        column("hint", "se_efter", Form::Words),
        column("guidance_hint", "hjaelp", Form::Words),
        column("required", "required", Form::Own),
        column("relevant", "kun_hvis", Form::Own),
        ours("i_stedet_for", Form::Own),
        column("constraint", "constraint", Form::Own),
        ours("fakta", Form::Own),
        ours("svarform", Form::Own),
        ours("etiket", Form::Text),
        ours("betydning", Form::Whole),
        ours("niveau", Form::Text),
        ours("alvor", Form::Whole),
        ours("fejl_naar", Form::Words),
        ours("kategori", Form::Own),
        ours("revisor", Form::Own),
        ours("ankestyrelsen", Form::Own),
        ours("borgerraadgiver", Form::Own),
        ours("refusion", Form::Flag),
        ours("fokus", Form::Whole),
        ours("arbejdsgang", Form::Words),
        ours("kontakt", Form::Words),
        ours("konsekvenser", Form::Own),
        ours("kraev_note", Form::Flag),
        ours("enhed", Form::Words),
        ours("fra", Form::Words),
        ours("til", Form::Words),
        ours("graense", Form::Whole),
        ours("parameter", Form::Name),
        ours("lav", Form::Words),
        ours("hoej", Form::Words),
        ours("fejl_hoejst", Form::Whole),
    ],
};

/// The answers to choose from, each list under its name.
pub(super) const CHOICES: SheetForm = SheetForm {
    name: "choices",
    required: false,
    columns: &[
        column("list_name", "list_name", Form::Name),
        column("name", "id", Form::Name),
        column("label", "tekst", Form::Words),
        ours("fejl", Form::Flag),
    ],
};

/// What the list is called and when it is used, in one row.
pub(super) const SETTINGS: SheetForm = SheetForm {
    name: "settings",
    required: true,
    columns: &[
        column("form_title", "navn", Form::Words),
        column("form_id", "id", Form::Name),
        ours("version", Form::Whole),
        column("default_language", "default_language", Form::Own),
        ours("etiket", Form::Text),
        ours("omraade", Form::Name),
        ours("gyldig_fra", Form::Day),
        ours("gyldig_til", Form::Day),
        ours("kladde", Form::Flag),
        ours("overgangsregel", Form::Words),
    ],
};

/// What the questions rest on, a row each.
pub(super) const LEGAL: SheetForm = SheetForm {
    name: "hjemmel",
    required: false,
    columns: &[
        column("name", "name", Form::Name),
        ours("tekst", Form::Text),
        ours("verificeret", Form::Day),
        ours("af", Form::Text),
        ours("tvivl", Form::Words),
    ],
};

/// Examples, a row each.
pub(super) const EXAMPLES: SheetForm = SheetForm {
    name: "eksempler",
    required: false,
    columns: &[
        column("name", "name", Form::Name),
        ours("i_orden", Form::Own),
        ours("tekst", Form::Words),
    ],
};

/// Local limits, a row each.
pub(super) const PARAMETERS: SheetForm = SheetForm {
    name: "parameter",
    required: false,
    columns: &[
        column("name", "id", Form::Name),
        column("label", "navn", Form::Words),
        ours("vaerdi", Form::Whole),
    ],
};

/// All sheets, in the order in which they stand in a workbook.
pub(super) const SHEETS: [SheetForm; 6] = [SURVEY, CHOICES, SETTINGS, LEGAL, EXAMPLES, PARAMETERS];

/// The keys that one kind of question has: the column's key in the order of the file.
pub(super) const DETAILS: [(&str, &[&str]); 3] = [
    ("tal", &["enhed", "enhed_en"]),
    ("frist", &["fra", "fra_en", "til", "til_en", "graense", "parameter", "enhed"]),
    ("skala", &["lav", "lav_en", "hoej", "hoej_en", "fejl_hoejst"]),
];
/// The keys of a category.
pub(super) const CATEGORY: [(&str, &str); 4] = [
    ("kategori", "id"),
    ("revisor", "revisor"),
    ("ankestyrelsen", "ankestyrelsen"),
    ("borgerraadgiver", "borgerraadgiver"),
];

/// The language of texts, as a heading names it.
pub(super) const DANISH: &str = "Dansk";
/// The language of glosses.
pub(super) const ENGLISH: &str = "English";
/// The end of a key with a gloss.
pub(super) const GLOSS: &str = "_en";

impl Column {
    /// The headings it is written with, each with its key.
    pub(super) fn written(&self) -> Vec<(String, String)> {
        let (head, key) = (self.head, self.key);
        let gloss = format!("{key}{GLOSS}");
        match (self.form, head) {
            (Form::Words, "label" | "hint" | "guidance_hint") => vec![
                (format!("{head}::{DANISH}"), key.to_owned()),
                (format!("{head}::{ENGLISH}"), gloss),
            ],
            // XLSForm knows languages for its own columns only.
            (Form::Words, _) => {
                vec![(head.to_owned(), key.to_owned()), (format!("{head}{GLOSS}"), gloss)]
            }
            _ => vec![(head.to_owned(), key.to_owned())],
        }
    }
}

impl SheetForm {
    /// The column a heading stands for, and its key in the file: `label::English (en)` is the
    /// gloss of `label`, and a heading without a language is Danish.
    pub(super) fn column(&self, heading: &str) -> Option<(&'static Column, String)> {
        let heading = heading.trim().to_lowercase().replace(' ', "_");
        let (head, language) = match heading.split_once("::") {
            Some((head, language)) => (head.trim_end_matches('_'), Some(language)),
            None => (heading.as_str(), None),
        };
        let gloss = |column: &&Column| {
            column.form == Form::Words && head.strip_suffix(GLOSS) == Some(column.head)
        };
        if let Some(column) = self.columns.iter().find(gloss).filter(|_| language.is_none()) {
            return Some((column, format!("{}{GLOSS}", column.key)));
        }
        let column = self.columns.iter().find(|column| column.head == head)?;
        let language = language.map(|named| named.split('(').next().unwrap_or_default());
        let language = language.map(|named| named.trim_matches('_'));
        match (language, column.form) {
            (None | Some("dansk" | "danish" | "da"), _) => Some((column, column.key.to_owned())),
            (Some("english" | "engelsk" | "en"), Form::Words) => {
                Some((column, format!("{}{GLOSS}", column.key)))
            }
            _ => None,
        }
    }

    /// How a key of the file is headed in this sheet.
    pub(super) fn heading(&self, key: &str) -> Option<String> {
        let mut written = self.columns.iter().flat_map(Column::written);
        written.find(|(_, known)| known == key).map(|(heading, _)| heading)
    }

    /// All headings, in the order in which they are written.
    pub(super) fn headings(&self) -> Vec<(String, String)> {
        self.columns.iter().flat_map(Column::written).collect()
    }
}
