//! The centre's analyses of its quarters (da: *analyser*): parts of the text, states, and what was
//! submitted.

use chrono::{DateTime, Utc};

use super::open::sha256;
use super::{Result, StoreError, Tx, parse_moment};
use crate::domain::month::{Month, Quarter};
use crate::domain::quarter::analysis::{Part, State};
use crate::domain::quarter::submission::Source;

/// A step of a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuarterStep {
    /// The row's number.
    pub step_id: i64,
    /// Where it led.
    pub state: State,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom: initials.
    pub by: String,
    /// Why, where a reason was asked for.
    pub reason: String,
    /// Version, signature and SHA-256 of what was submitted with it.
    pub submitted: Option<(u32, String, String)>,
}

impl Tx<'_> {
    /// The parts of a quarter's text that were written.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn analysis_parts(&self, unit_id: i64, quarter: Quarter) -> Result<Vec<(Part, String)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT part, words FROM analysis_part WHERE unit_id = ?1 AND quarter = ?2",
        )?;
        let mut rows = statement.query((unit_id, quarter.to_string()))?;
        let mut parts = Vec::new();
        while let Some(row) = rows.next()? {
            let word: String = row.get("part")?;
            let unreadable = StoreError::Unreadable { table: "analysis_part", what: "part" };
            parts.push((Part::from_word(&word).ok_or(unreadable)?, row.get("words")?));
        }
        parts.sort_by_key(|(part, _)| *part);
        Ok(parts)
    }

    /// Writes a part.
    ///
    /// # Errors
    /// When the quarter is approved or submitted, or the database cannot be written.
    pub fn put_analysis_part(
        &self,
        unit_id: i64,
        quarter: Quarter,
        part: Part,
        words: &str,
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO analysis_part (unit_id, quarter, part, words) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (unit_id, quarter, part) DO UPDATE SET words = excluded.words",
            )?
            .execute((unit_id, quarter.to_string(), part.word(), words))?;
        Ok(())
    }

    /// The steps of a quarter, the first one first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn quarter_steps(&self, unit_id: i64, quarter: Quarter) -> Result<Vec<QuarterStep>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT step_id, state, at, by, reason, version, signed_by, sha256
             FROM quarter_step LEFT JOIN submission USING (step_id)
             WHERE unit_id = ?1 AND quarter = ?2 ORDER BY step_id",
        )?;
        let mut rows = statement.query((unit_id, quarter.to_string()))?;
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            let state: String = row.get("state")?;
            let unreadable = StoreError::Unreadable { table: "quarter_step", what: "state" };
            let submitted = match row.get::<_, Option<u32>>("version")? {
                Some(version) => Some((version, row.get("signed_by")?, row.get("sha256")?)),
                None => None,
            };
            steps.push(QuarterStep {
                step_id: row.get("step_id")?,
                state: State::from_word(&state).ok_or(unreadable)?,
                at: parse_moment(&row.get::<_, String>("at")?, "quarter_step")?,
                by: row.get("by")?,
                reason: row.get("reason")?,
                submitted,
            });
        }
        Ok(steps)
    }

    /// Takes a quarter a step further; gives the row's number.
    ///
    /// # Errors
    /// When it cannot go there from where it is, or the database cannot be written.
    pub fn add_quarter_step(
        &self,
        unit_id: i64,
        quarter: Quarter,
        state: State,
        (by, reason): (&str, &str),
    ) -> Result<i64> {
        self.connection
            .prepare_cached(
                "INSERT INTO quarter_step (unit_id, quarter, state, at, by, reason)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((unit_id, quarter.to_string(), state.word(), &self.at, by, reason))?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Stores what was submitted with a step.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_submission(
        &self,
        step_id: i64,
        version: u32,
        signed_by: &str,
        content: &str,
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO submission (step_id, version, signed_by, sha256) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((step_id, version, signed_by, sha256(content)))?;
        self.connection
            .prepare_cached("INSERT INTO submission_text (step_id, content) VALUES (?1, ?2)")?
            .execute((step_id, content))?;
        Ok(())
    }

    /// The canonical text of what was submitted with a step.
    ///
    /// # Errors
    /// When there is none or the database cannot be read.
    pub fn submission_content(&self, step_id: i64) -> Result<String> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT content FROM submission_text WHERE step_id = ?1")?;
        Ok(statement.query_row([step_id], |row| row.get("content"))?)
    }

    /// Submissions whose text is not the one that was submitted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn submissions_changed(&self) -> Result<Vec<i64>> {
        let mut statement = self.connection.prepare(
            "SELECT step_id FROM submission LEFT JOIN submission_text USING (step_id)
             WHERE content IS NULL OR tilsyn_sha256(content) <> sha256 ORDER BY step_id",
        )?;
        let rows = statement.query_map([], |row| row.get("step_id"))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The months in force from one month to another, by month and team.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sources(&self, from: Month, to: Month) -> Result<Vec<Source>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT team, month, version, sha256
             FROM received_in_force JOIN received USING (received_id, team, month, version)
             WHERE month BETWEEN ?1 AND ?2 ORDER BY month, team",
        )?;
        let mut rows = statement.query([from.to_string(), to.to_string()])?;
        let mut sources = Vec::new();
        while let Some(row) = rows.next()? {
            sources.push(Source {
                team: row.get("team")?,
                month: super::parsed(&row.get::<_, String>("month")?, "received", "month")?,
                version: row.get("version")?,
                sha256: row.get("sha256")?,
            });
        }
        Ok(sources)
    }
}
