//! Rounds of calibration (da: *kalibreringsrunder*): cases that two read, and what the second
//! reader answered. Never changed, and in the journal.

use rusqlite::OptionalExtension;

use super::{Result, StoreError, Tx};
use crate::domain::answer::Verdict;
use crate::domain::calibration::Judgement;
use crate::domain::checklist::Severity;

/// A round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// The row's number; 0 in one that is about to be stored.
    pub calibration_id: i64,
    /// Whether its cases are ours and were sent; otherwise somebody else's are read here.
    pub sent: bool,
    /// Its name at both desks.
    pub code: String,
    /// The month of the cases, `YYYY-MM`.
    pub month: String,
    /// Name of the other desk's unit.
    pub other: String,
    /// Its public keys: to check with, to seal for.
    pub keys: (String, String),
    /// Initials of who reads here.
    pub reader: String,
}

const ROUND: &str = "SELECT calibration_id, sent, code, month, other, signing_key, reading_key, reader FROM calibration";

impl Tx<'_> {
    /// Stores a round with its cases: (number in the round, review).
    ///
    /// # Errors
    /// When a round of this code is there already or the database cannot be written.
    pub fn add_calibration(&self, unit_id: i64, round: &Round, cases: &[(i64, i64)]) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO calibration (unit_id, sent, code, month, other, signing_key, reading_key, reader)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute((
                unit_id,
                round.sent,
                &round.code,
                &round.month,
                &round.other,
                &round.keys.0,
                &round.keys.1,
                &round.reader,
            ))?;
        let id = self.connection.last_insert_rowid();
        let mut statement = self.connection.prepare_cached(
            "INSERT INTO calibration_case (calibration_id, number, review_id) VALUES (?1, ?2, ?3)",
        )?;
        for (number, review_id) in cases {
            statement.execute((id, number, review_id))?;
        }
        Ok(())
    }

    /// All rounds, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn calibrations(&self) -> Result<Vec<Round>> {
        let mut statement =
            self.connection.prepare_cached(&format!("{ROUND} ORDER BY calibration_id DESC"))?;
        let rows = statement.query_map([], round)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The round of this name, sent or received.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn calibration(&self, sent: bool, code: &str) -> Result<Option<Round>> {
        let mut statement =
            self.connection.prepare_cached(&format!("{ROUND} WHERE sent = ?1 AND code = ?2"))?;
        Ok(statement.query_row((sent, code), round).optional()?)
    }

    /// The cases of a round: (number in the round, review).
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn calibration_cases(&self, calibration_id: i64) -> Result<Vec<(i64, i64)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT number, review_id FROM calibration_case WHERE calibration_id = ?1 ORDER BY number",
        )?;
        let rows = statement
            .query_map([calibration_id], |row| Ok((row.get("number")?, row.get("review_id")?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Stores what the second reader came to about a case.
    ///
    /// # Errors
    /// When it is there already or the database cannot be written.
    pub fn add_calibration_answers(
        &self,
        calibration_id: i64,
        number: i64,
        judgements: &[Judgement],
    ) -> Result<()> {
        let mut statement = self.connection.prepare_cached(
            "INSERT INTO calibration_answer (calibration_id, number, question_id, meaning, verdict, severity)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        for judgement in judgements {
            statement.execute((
                calibration_id,
                number,
                &judgement.question,
                judgement.meaning,
                judgement.verdict.word(),
                judgement.severity.map_or(0, Severity::number),
            ))?;
        }
        Ok(())
    }

    /// What the second reader came to: (number of the case, judgement), in order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn calibration_answers(&self, calibration_id: i64) -> Result<Vec<(i64, Judgement)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT number, question_id, meaning, verdict, severity FROM calibration_answer
             WHERE calibration_id = ?1 ORDER BY number, question_id",
        )?;
        let mut rows = statement.query([calibration_id])?;
        let mut answers = Vec::new();
        while let Some(row) = rows.next()? {
            let verdict: String = row.get("verdict")?;
            let verdict = Verdict::from_word(&verdict)
                .ok_or(StoreError::Unreadable { table: "calibration_answer", what: "verdict" })?;
            let judgement = Judgement {
                question: row.get("question_id")?,
                meaning: row.get("meaning")?,
                verdict,
                severity: Severity::from_number(row.get("severity")?),
            };
            answers.push((row.get("number")?, judgement));
        }
        Ok(answers)
    }
}

fn round(row: &rusqlite::Row<'_>) -> rusqlite::Result<Round> {
    Ok(Round {
        calibration_id: row.get("calibration_id")?,
        sent: row.get("sent")?,
        code: row.get("code")?,
        month: row.get("month")?,
        other: row.get("other")?,
        keys: (row.get("signing_key")?, row.get("reading_key")?),
        reader: row.get("reader")?,
    })
}
