//! What is typed on a question's page and not stored yet, and how it comes back (da: *kladde*).

use super::State;
use super::entry::{Entry, Which};
use super::typed::Typed;
use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;

impl State {
    /// Another entry is on the page; what stands in it is stored.
    pub(super) fn enter(&mut self, entry: Entry) {
        self.first = texts_of(&entry);
        self.entry = entry;
    }

    /// What is typed and not stored; nothing where a question is answered with keys alone.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        let review_id = self.view.line.review_id;
        let of = match &self.entry {
            Entry::None => return None,
            Entry::Act { .. } => DraftOf::case(DraftPage::Act, review_id),
            _ => {
                let (_, question) = self.current()?;
                DraftOf::question(DraftPage::Answer, review_id, &question.id)
            }
        };
        let fields = texts_of(&self.entry).into_iter().zip(&self.first);
        let fields = fields.filter(|(now, first)| now != *first).map(|(now, _)| now);
        Some(Draft { of, fields: fields.collect() })
    }

    /// Puts back what was kept, with the focus where it was typed.
    pub fn restore(&mut self, fields: &Fields, ctx: &Ctx<'_>) {
        for (id, text) in fields {
            put(&mut self.entry, id, text, ctx);
        }
    }
}

/// Everything in an entry by name.
fn texts_of(entry: &Entry) -> Fields {
    let text = |id: &str, typed: &Typed| (id.to_owned(), typed.field.as_str().to_owned());
    match entry {
        Entry::None => Fields::new(),
        Entry::Act { date, area, .. } => {
            vec![text("date", date), ("area".to_owned(), area.to_string())]
        }
        Entry::Dates { from, to, .. } => vec![text("from", from), text("to", to)],
        Entry::Number { typed, .. } => vec![text("number", typed)],
        Entry::Date { typed, .. } => vec![text("date", typed)],
        Entry::Words { note, .. } => vec![("words".to_owned(), note.value().into_string())],
    }
}

fn put(entry: &mut Entry, id: &str, text: &str, ctx: &Ctx<'_>) {
    match (entry, id) {
        (Entry::Act { date, focused, .. }, "date") => {
            date.put_date(text, ctx);
            *focused = true;
        }
        (Entry::Act { area, areas, .. }, "area") => {
            *area = text.parse().map_or(*area, |place: usize| place.min(areas.len()));
        }
        (Entry::Dates { from, focus, .. }, "from") => {
            from.put_date(text, ctx);
            *focus = Some(Which::From);
        }
        (Entry::Dates { to, focus, .. }, "to") => {
            to.put_date(text, ctx);
            *focus = Some(Which::To);
        }
        (Entry::Number { typed, focused }, "number") => {
            typed.field.set(&Clean::line(text));
            *focused = true;
        }
        (Entry::Date { typed, focused }, "date") => {
            typed.put_date(text, ctx);
            *focused = true;
        }
        (Entry::Words { note, focused, .. }, "words") => {
            note.set(&Clean::block(text));
            *focused = true;
        }
        _ => {}
    }
}
