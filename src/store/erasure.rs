//! Erasure (da: *sletning*): what is held about cases goes when its time has come or the law
//! asks for it, from the tables, from the journal's payloads and, by [`super::backup::renew`],
//! from the copies.
//!
//! The chain keeps an entry of each erasure, and of what it took only counts. What is sealed
//! holds no reference, no words, no date of an act and no caseworker: it stays, and with it
//! every figure and every seal. Of what teams have sent the sealed month stays, and what the
//! centre had asked for besides goes.

use std::path::{Path, PathBuf};

use super::frames::{FrameCase, frame_case};
use super::open::sha256;
use super::{Result, Store, Tx};
use crate::domain::retention::{Due, Holdings};

/// A line of what was erased (da: *sletteprotokol*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedMonth {
    /// The erasure.
    pub erasure_id: i64,
    /// When, in the database's form.
    pub at: String,
    /// Initials of who did it.
    pub who: String,
    /// By which rule.
    pub rule: String,
    /// The month, `YYYY-MM`.
    pub month: String,
    /// What was taken.
    pub taken: Holdings,
}

/// Cases by their numbers, as SQL takes them.
struct Cases(String);

impl Cases {
    fn of(review_ids: &[i64]) -> Self {
        Self(serde_json::json!(review_ids).to_string())
    }
}

const CASES: &str = "IN (SELECT value FROM json_each(?1))";

impl Tx<'_> {
    /// Begins an erasure: until [`Tx::end_erasure`], which belongs into the same transaction, the
    /// database lets go of what the law may take.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn begin_erasure(&self, rule: &str) -> Result<i64> {
        self.connection
            .prepare_cached("INSERT INTO erasure (rule, started_at) VALUES (?1, ?2)")?
            .execute((rule, &self.at))?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Ends it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn end_erasure(&self, erasure_id: i64) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE erasure SET finished_at = ?2 WHERE erasure_id = ?1")?
            .execute((erasure_id, &self.at))?;
        Ok(())
    }

    /// Notes what an erasure took of a month.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn note_erased(
        &self,
        erasure_id: i64,
        (unit_id, month): (i64, &str),
        taken: &Holdings,
    ) -> Result<()> {
        let Holdings { list_rows, references, notes, answers, files } = taken;
        self.connection
            .prepare_cached(
                "INSERT INTO erasure_line (erasure_id, unit_id, month, list_rows, case_references, notes, answers, files)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute((erasure_id, unit_id, month, list_rows, references, notes, answers, files))?;
        Ok(())
    }

    /// Leaves this of a received month's text, and notes what was taken.
    ///
    /// # Errors
    /// When the database cannot be written, or no erasure is under way.
    pub fn erase_received(
        &self,
        erasure_id: i64,
        received_id: i64,
        left: &str,
        taken: &Holdings,
    ) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE received_text SET content = ?2 WHERE received_id = ?1")?
            .execute((received_id, left))?;
        self.connection
            .prepare_cached(
                "INSERT INTO received_erasure (erasure_id, received_id, case_references, notes, sha256)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((erasure_id, received_id, taken.references, taken.notes, sha256(left)))?;
        Ok(())
    }

    /// Everything that was ever erased, the newest first. What went of the months that teams have
    /// sent is one line a month.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn erased(&self) -> Result<Vec<ErasedMonth>> {
        let mut statement = self.connection.prepare_cached(
            "WITH line AS (
               SELECT erasure_id, month, list_rows, case_references, notes, answers, files FROM erasure_line
               UNION ALL
               SELECT erasure_id, month, 0, sum(case_references), sum(notes), 0, 0
               FROM received_erasure JOIN received USING (received_id) GROUP BY erasure_id, month)
             SELECT erasure_id, journal.at, journal.who, rule, month, list_rows, case_references, notes, answers, files
             FROM line JOIN erasure USING (erasure_id)
               JOIN journal ON subject = 'erasure' AND row_key = json_object('erasure_id', erasure_id)
             ORDER BY erasure_id DESC, month DESC",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(ErasedMonth {
                erasure_id: row.get("erasure_id")?,
                at: row.get("at")?,
                who: row.get("who")?,
                rule: row.get("rule")?,
                month: row.get("month")?,
                taken: Holdings {
                    list_rows: row.get("list_rows")?,
                    references: row.get("case_references")?,
                    notes: row.get("notes")?,
                    answers: row.get("answers")?,
                    files: row.get("files")?,
                },
            })
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// What is held about some cases of one month, and in the month's lists when `reference` is
    /// `None`, or in its rows with that reference.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn held(
        &self,
        (unit_id, month): (i64, &str),
        review_ids: &[i64],
        reference: Option<&str>,
    ) -> Result<Holdings> {
        let cases = Cases::of(review_ids);
        let of_cases = |table: &str| -> Result<i64> {
            let sql = format!("SELECT count(*) AS n FROM {table} WHERE review_id {CASES}");
            let mut statement = self.connection.prepare_cached(&sql)?;
            Ok(statement.query_row([&cases.0], |row| row.get("n"))?)
        };
        let list_rows = self
            .connection
            .prepare_cached(
                "SELECT count(*) AS n FROM frame_case JOIN frame USING (frame_id)
                 WHERE unit_id = ?1 AND month = ?2 AND case_ref IS NOT NULL
                   AND (?3 IS NULL OR case_ref = ?3)",
            )?
            .query_row((unit_id, month, reference), |row| row.get("n"))?;
        Ok(Holdings {
            list_rows,
            references: of_cases("case_reference")?,
            notes: of_cases("note")?,
            answers: of_cases("answer")?,
            files: 0,
        })
    }

    /// The cases that carry or ever carried a reference, also those whose reference was changed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn reviews_of_reference(&self, reference: &str) -> Result<Vec<i64>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT review_id FROM case_reference WHERE case_ref = ?1
             UNION
             SELECT json_extract(payload, '$.review_id') AS review_id
             FROM journal JOIN journal_payload USING (seq)
             WHERE subject = 'case_reference' AND payload <> '' AND json_extract(payload, '$.case_ref') = ?1
             ORDER BY review_id",
        )?;
        let rows = statement.query_map([reference], |row| row.get("review_id"))?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// The months whose lists hold a reference, with the team.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn lists_of_reference(&self, reference: &str) -> Result<Vec<(i64, String)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT unit_id, month FROM frame JOIN frame_case USING (frame_id)
             WHERE case_ref = ?1 ORDER BY month, unit_id",
        )?;
        let rows =
            statement.query_map([reference], |row| Ok((row.get("unit_id")?, row.get("month")?)))?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// The rows of a month's lists with a reference, those of lists that were replaced too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn rows_of_reference(
        &self,
        (unit_id, month): (i64, &str),
        reference: &str,
    ) -> Result<Vec<FrameCase>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT position, case_ref, case_type, target_group, team, caseworker, created, act_date, outcome
             FROM frame_case JOIN frame USING (frame_id)
             WHERE unit_id = ?1 AND month = ?2 AND case_ref = ?3 ORDER BY frame_id, position",
        )?;
        let mut rows = statement.query((unit_id, month, reference))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(frame_case(row)?);
        }
        Ok(found)
    }

    /// The sealed files of a month that are there: number, SHA-256 of the content, file.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sealed_files(
        &self,
        (unit_id, month): (i64, &str),
    ) -> Result<Vec<(i64, String, Vec<u8>)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT package_id, sha256, sealed FROM package_file
               JOIN package USING (package_id) JOIN closing USING (closing_id)
             WHERE unit_id = ?1 AND month = ?2 ORDER BY package_id",
        )?;
        let rows = statement.query_map((unit_id, month), |row| {
            Ok((row.get("package_id")?, row.get("sha256")?, row.get("sealed")?))
        })?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }

    /// Whether the answers of a month were taken: what is there is not what was answered.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn answers_erased(&self, (unit_id, month): (i64, &str)) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM erasure_line
             WHERE unit_id = ?1 AND month = ?2 AND answers > 0) AS erased",
        )?;
        Ok(statement.query_row((unit_id, month), |row| row.get("erased"))?)
    }

    /// Takes references, words and drafts of cases, with what the journal held of them; with
    /// [`Due::Answers`] also answers, what they led to, dates and caseworkers.
    ///
    /// # Errors
    /// When the database cannot be written, or no erasure is under way.
    pub fn erase_cases(&self, review_ids: &[i64], what: Due) -> Result<()> {
        let cases = Cases::of(review_ids);
        let run = |sql: &str| -> Result<()> {
            self.connection.prepare_cached(sql)?.execute([&cases.0])?;
            Ok(())
        };
        for table in ["draft", "note", "case_reference"] {
            run(&format!("DELETE FROM {table} WHERE review_id {CASES}"))?;
        }
        let mut subjects = "'note', 'case_reference'";
        if what == Due::Answers {
            subjects = "'note', 'case_reference', 'answer', 'matter'";
            for table in ["answer", "matter"] {
                run(&format!("DELETE FROM {table} WHERE review_id {CASES}"))?;
            }
            run(&format!(
                "UPDATE review SET act_date = NULL, caseworker = NULL WHERE review_id {CASES}"
            ))?;
            // The row as it has become stays in the journal, all that it was before goes.
            run(&format!(
                "DELETE FROM journal_payload WHERE seq IN (
                   SELECT seq FROM journal AS earlier
                   WHERE subject = 'review' AND json_extract(row_key, '$.review_id') {CASES}
                     AND EXISTS (SELECT 1 FROM journal AS later WHERE later.subject = 'review'
                       AND later.row_key = earlier.row_key AND later.seq > earlier.seq))"
            ))?;
        }
        run(&format!(
            "DELETE FROM journal_payload WHERE payload <> '' AND seq IN (
               SELECT seq FROM journal WHERE subject IN ({subjects})
                 AND json_extract(row_key, '$.review_id') {CASES})"
        ))
    }

    /// Empties the lists of a month: the references, or with [`Due::Answers`] everything that is
    /// about a single case. `reference` leaves all other rows alone.
    ///
    /// # Errors
    /// When the database cannot be written, or no erasure is under way.
    pub fn erase_lists(
        &self,
        (unit_id, month): (i64, &str),
        reference: Option<&str>,
        what: Due,
    ) -> Result<()> {
        let fields = match what {
            Due::Words => "case_ref = NULL",
            Due::Answers => {
                "case_ref = NULL, caseworker = NULL, created = NULL, act_date = NULL, outcome = NULL"
            }
        };
        self.connection
            .prepare_cached(&format!(
                "UPDATE frame_case SET {fields}
                 WHERE frame_id IN (SELECT frame_id FROM frame WHERE unit_id = ?1 AND month = ?2)
                   AND (?3 IS NULL OR case_ref = ?3)"
            ))?
            .execute((unit_id, month, reference))?;
        Ok(())
    }

    /// Takes a sealed file; what is known about it stays.
    ///
    /// # Errors
    /// When the database cannot be written, or no erasure is under way.
    pub fn erase_package_file(&self, package_id: i64) -> Result<()> {
        self.connection
            .prepare_cached("DELETE FROM package_file WHERE package_id = ?1")?
            .execute([package_id])?;
        Ok(())
    }
}

impl Store {
    /// Databases beside this one that hold what was in it: copies, those from before a schema was
    /// changed, and those that were set aside. Their journals are no databases of their own.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub fn earlier_copies(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        let mut found = super::backup::earlier(self, folder)?;
        found.retain(|path| path.extension().is_some_and(|ending| ending == "db"));
        Ok(found)
    }

    /// Writes the whole file anew, so that nothing erased is left in it.
    ///
    /// # Errors
    /// When there is no room for it; the file is as it was then.
    pub fn rewrite(&self) -> Result<()> {
        Ok(self.connection.execute_batch("VACUUM")?)
    }
}
