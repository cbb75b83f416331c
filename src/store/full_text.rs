//! Full text that is searched (SQLite's FTS5), in a database of its own in memory: nothing that is
//! searched for or found touches the disk.
//!
//! Words are found anywhere in a word (`trigram`), because Danish writes words together: *frist* is
//! in *svarfrist*. Both sides are folded, so that *å* is *aa*. <https://sqlite.org/fts5.html>

use rusqlite::{Connection, ToSql};

use super::Result;
use crate::domain::folding::{folded, folded_words};

/// The tokenizer finds nothing shorter.
const SHORTEST: usize = 3;

/// How the best are told: a hit in the title counts five times one in the text.
const BEST_FIRST: &str = "bm25(page, 5.0, 1.0), rowid";

/// Documents that can be searched.
#[derive(Debug)]
pub struct FullText {
    connection: Connection,
}

impl FullText {
    /// An index of documents, each with a title and a text.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn new<'a>(documents: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(
            "CREATE VIRTUAL TABLE page USING fts5(title, body, tokenize = 'trigram');",
        )?;
        let mut insert =
            connection.prepare("INSERT INTO page (rowid, title, body) VALUES (?1, ?2, ?3)")?;
        for (place, (title, body)) in (0_i64..).zip(documents) {
            insert.execute((place, folded(title), folded(body)))?;
        }
        drop(insert);
        Ok(Self { connection })
    }

    /// Places of the documents that have all the words, best first: a word in the title counts
    /// more than one in the text. Without words: none.
    ///
    /// # Errors
    /// Whatever SQLite says.
    pub fn find(&self, text: &str, at_most: u32) -> Result<Vec<usize>> {
        let words = folded_words(text);
        let (long, short): (Vec<String>, Vec<String>) =
            words.into_iter().partition(|word| word.chars().count() >= SHORTEST);
        let mut given: Vec<String> = Vec::new();
        let mut conditions: Vec<String> = Vec::new();
        if !long.is_empty() {
            // Words are letters and digits, so none of them can end its quotation.
            let quoted: Vec<String> = long.iter().map(|word| format!("\"{word}\"")).collect();
            given.push(quoted.join(" AND "));
            conditions.push("page MATCH ?1".to_owned());
        }
        for word in short {
            given.push(word);
            conditions.push(format!("instr(title || ' ' || body, ?{}) > 0", given.len()));
        }
        if conditions.is_empty() {
            return Ok(Vec::new());
        }
        let order = if long.is_empty() { "rowid" } else { BEST_FIRST };
        let conditions = conditions.join(" AND ");
        let sql =
            format!("SELECT rowid FROM page WHERE {conditions} ORDER BY {order} LIMIT {at_most}");
        let mut statement = self.connection.prepare(&sql)?;
        let values = rusqlite::params_from_iter(given.iter().map(|word| word as &dyn ToSql));
        let found = statement.query_map(values, |row| row.get::<_, i64>(0))?;
        let places = found.map(|place| Ok(usize::try_from(place?).unwrap_or(usize::MAX)));
        places.collect()
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;
    use proptest::prelude::*;

    fn index() -> FullText {
        FullText::new([
            ("SYG-04 Opfølgning i tide", "Svarfristen er otte uger. Å, æ og ø."),
            ("SYG-05 Lægen", "Opfølgning med lægen på Århus Sygehus, § 7 a."),
            ("GEN-01 Notat", "Skriv »ny« i \"notatet\" samme dag."),
        ])
        .unwrap()
    }

    #[test]
    fn words_are_found_however_they_are_written() {
        let index = index();
        let cases: [(&str, &[usize]); 11] = [
            ("opfølgning", &[0, 1]),
            ("OPFOELGNING", &[0, 1]),
            ("frist", &[0]),
            ("aarhus", &[1]),
            ("laegen opfoelg", &[1]),
            ("syg-04", &[0]),
            ("§ 7", &[1]),
            ("ny", &[2]),
            ("ny opfølgning", &[]),
            ("\"notatet\" OR NOT *", &[]),
            ("  § ", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(index.find(text, 9).unwrap(), expected, "{text}");
        }
        assert_eq!(index.find("opfølgning", 1).unwrap(), [0]);
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_is_a_fault(text in any::<String>()) {
            prop_assert!(index().find(&text, 9).is_ok());
        }
    }
}
