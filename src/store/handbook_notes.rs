//! What a municipality writes on the pages of the handbook (da: *lokale noter*); never changed, and
//! in the journal.

use chrono::NaiveDate;

use super::{Result, Tx, parsed};

/// A note on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandbookNote {
    /// When it was written.
    pub on: NaiveDate,
    /// By whom: initials.
    pub by: String,
    /// What was agreed.
    pub words: String,
}

impl Tx<'_> {
    /// Writes a note on the page of a question in one of its meanings.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_handbook_note(&self, page: (&str, u32), note: &HandbookNote) -> Result<()> {
        let (question, meaning) = page;
        self.connection
            .prepare_cached(
                "INSERT INTO handbook_note (question_id, meaning, on_date, written_by, words)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((question, meaning, note.on.to_string(), &note.by, &note.words))?;
        Ok(())
    }

    /// The notes on a page, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn handbook_notes(&self, question: &str, meaning: u32) -> Result<Vec<HandbookNote>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT on_date, written_by, words FROM handbook_note
             WHERE question_id = ?1 AND meaning = ?2 ORDER BY note_id DESC",
        )?;
        let mut rows = statement.query((question, meaning))?;
        let mut notes = Vec::new();
        while let Some(row) = rows.next()? {
            let on: String = row.get("on_date")?;
            notes.push(HandbookNote {
                on: parsed(&on, "handbook_note", "on_date")?,
                by: row.get("written_by")?,
                words: row.get("words")?,
            });
        }
        Ok(notes)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;
    use crate::store::{Act, in_memory};

    #[test]
    fn notes_are_kept_newest_first_stand_in_the_journal_and_are_never_changed() {
        let mut store = in_memory(Box::new(|bytes: &mut [u8]| bytes.fill(7))).unwrap();
        let at = "2026-05-14T08:00:00Z".parse().unwrap();
        let act = Act { at, who: "MEHO".into(), op: "local-note" };
        let note = |words: &str| HandbookNote {
            on: "2026-05-14".parse().unwrap(),
            by: "MEHO".into(),
            words: words.into(),
        };
        for words in ["Mundtlig vejledning tæller kun med notat", "Også på telefon"] {
            store.transact(&act, |tx| tx.add_handbook_note(("gen-01", 1), &note(words))).unwrap();
        }
        let kept = store.read().handbook_notes("gen-01", 1).unwrap();
        assert_eq!(kept[0], note("Også på telefon"));
        assert_eq!(kept.len(), 2);
        assert!(store.read().handbook_notes("gen-01", 2).unwrap().is_empty());
        let refused = store.transact(&act, |tx| tx.add_handbook_note(("gen-01", 1), &note("")));
        assert!(refused.is_err());
        for sql in ["UPDATE handbook_note SET words = 'x'", "DELETE FROM handbook_note"] {
            assert!(store.connection.execute(sql, ()).is_err(), "{sql}");
        }
        assert!(store.check_full().unwrap().is_clean());
    }
}
