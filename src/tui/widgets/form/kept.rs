//! What is kept of a form while it is not saved, and put back (da: *kladde*).

use super::{Field, Form, Kind};
use crate::api::draft::Fields;
use crate::domain::text::Clean;

impl Field {
    /// The same field, never kept: a passphrase, a confirmation, digits that must not be cut.
    #[must_use]
    pub fn never_kept(self) -> Self {
        Self { first: None, ..self }
    }
}

impl Form {
    /// The fields that hold something else than at first, hidden ones too.
    #[must_use]
    pub fn unsaved(&self) -> Fields {
        let changed = |field: &Field| {
            let text = text_of(&field.kind)?;
            (*field.first.as_ref()? != text).then(|| (field.id.to_owned(), text))
        };
        self.fields.iter().filter_map(changed).collect()
    }

    /// Puts back what was kept; what no field holds any more is passed over.
    pub fn restore(&mut self, fields: &Fields) {
        for (id, text) in fields {
            let Some(field) = self.field_mut(id).filter(|field| field.first.is_some()) else {
                continue;
            };
            match &mut field.kind {
                Kind::Line(line) => line.set(&Clean::line(text)),
                Kind::Note(note) => note.set(&Clean::block(text)),
                Kind::Choice(choice) => {
                    if let Ok(place) = text.parse() {
                        choice.choose(Some(place));
                    }
                }
                Kind::Toggle(on) => *on = text == "1",
                Kind::Secret(_) | Kind::Button => {}
            }
        }
    }
}

/// What a field holds, as text; nothing for what is never kept.
pub(super) fn text_of(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Line(line) => Some(line.value().into_string()),
        Kind::Note(note) => Some(note.value().into_string()),
        Kind::Choice(choice) => {
            Some(choice.chosen().map(|place| place.to_string()).unwrap_or_default())
        }
        Kind::Toggle(on) => Some(u8::from(*on).to_string()),
        Kind::Secret(_) | Kind::Button => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::choice::Choice;
    use crate::tui::widgets::line_field::LineField;
    use crate::tui::widgets::note_field::NoteField;

    fn form() -> Form {
        let words = |text: &str| Clean::line(text);
        let options = || vec![words("a"), words("b"), words("c")];
        Form::new(vec![
            Field::line("line", words("Linje"), LineField::text(&words("før"))),
            Field::note("note", words("Note"), NoteField::new(&Clean::default(), 2)),
            Field::choice("choice", words("Valg"), Choice::new(options(), None)),
            Field::toggle("toggle", words("Ja"), false),
            Field::toggle("sure", words("Sikker"), false).never_kept(),
            Field::secret("secret", words("Kode")),
            Field::button("button", words("Gem")),
        ])
    }

    #[test]
    fn what_was_changed_comes_back_and_what_was_not_is_not_kept() {
        assert_eq!(form().unsaved(), Fields::new());
        let kept = [("line", ""), ("note", "to\nlinjer æøå"), ("choice", "2"), ("toggle", "1")];
        let kept: Fields = kept.map(|(id, text)| (id.to_owned(), text.to_owned())).to_vec();
        let mut opened = form();
        opened.restore(&kept);
        assert_eq!(opened.unsaved(), kept);
        assert_eq!((opened.text("line").as_str(), opened.chosen("choice")), ("", Some(2)));
    }

    #[test]
    fn nothing_from_elsewhere_is_put_into_a_form() {
        let mut opened = form();
        let strange =
            [("sure", "1"), ("secret", "x"), ("gone", "x"), ("choice", "9"), ("toggle", "")];
        opened.restore(&strange.map(|(id, text)| (id.to_owned(), text.to_owned())).to_vec());
        assert_eq!(opened.unsaved(), Fields::new());
        assert!(!opened.is_on("sure"));
    }
}
