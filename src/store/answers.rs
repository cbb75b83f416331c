//! Answers (da: *svar*), the words written with them, and what is to be done about them.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

use super::{Result, StoreError, Tx, parsed, parsed_opt};
use crate::domain::answer::{Answer, Detail, Verdict};
use crate::domain::checklist::Severity;

/// An answer as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredAnswer {
    /// The question.
    pub question_id: String,
    /// Which meaning it had.
    pub meaning: u32,
    /// The answer.
    pub answer: Answer,
    /// Severity, where it is not the question's own.
    pub severity: Option<Severity>,
    /// Cause code.
    pub cause: Option<String>,
    /// Consequence code.
    pub consequence: Option<String>,
    /// Marked for discussion.
    pub to_discuss: bool,
    /// Worth sharing (da: *god praksis*).
    pub good_practice: bool,
    /// When, in the database's form.
    pub answered_at: String,
}

/// What words are about (da: *bemærkningens art*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKind {
    /// A remark on an answer.
    Remark,
    /// Why the severity was changed.
    SeverityReason,
    /// What is done today about a critical matter.
    Action,
    /// The answer itself, where a question asks for words.
    Text,
    /// What is worth sharing.
    GoodPractice,
    /// Why a case was not reviewed.
    Disposition,
    /// Why another version of a checklist is used.
    VersionReason,
}

impl NoteKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Remark,
        Self::SeverityReason,
        Self::Action,
        Self::Text,
        Self::GoodPractice,
        Self::Disposition,
        Self::VersionReason,
    ];

    /// The stored word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Remark => "remark",
            Self::SeverityReason => "severity_reason",
            Self::Action => "action",
            Self::Text => "text",
            Self::GoodPractice => "good_practice",
            Self::Disposition => "disposition",
            Self::VersionReason => "version_reason",
        }
    }
}

/// Words as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The question; empty for the whole case.
    pub question_id: String,
    /// What they are about.
    pub kind: NoteKind,
    /// The words.
    pub body: String,
}

/// Something to be done about a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matter {
    /// The case.
    pub review_id: i64,
    /// The question.
    pub question_id: String,
    /// A critical matter; otherwise the case is to be put right.
    pub critical: bool,
    /// `open`, `done` or `cannot`.
    pub state: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// When it was done or found impossible.
    pub done_on: Option<NaiveDate>,
    /// By whom: initials.
    pub done_by: Option<String>,
}

impl Tx<'_> {
    /// All answers of a case, by question.
    ///
    /// # Errors
    /// When the database cannot be read or an answer is not in the canonical form.
    pub fn answers(&self, review_id: i64) -> Result<Vec<StoredAnswer>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT question_id, meaning, verdict, detail, severity, cause, consequence, to_discuss, good_practice, answered_at
             FROM answer WHERE review_id = ?1 ORDER BY question_id",
        )?;
        let mut rows = statement.query([review_id])?;
        let mut answers = Vec::new();
        while let Some(row) = rows.next()? {
            answers.push(answer(row)?);
        }
        Ok(answers)
    }

    /// Stores an answer in the place of the one before.
    ///
    /// # Errors
    /// When the month is closed or the database cannot be written.
    pub fn put_answer(&self, review_id: i64, given: &StoredAnswer) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO answer (review_id, question_id, meaning, verdict, detail, severity, cause, consequence, to_discuss, good_practice, answered_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                 ON CONFLICT (review_id, question_id) DO UPDATE SET meaning = excluded.meaning, verdict = excluded.verdict,
                   detail = excluded.detail, severity = excluded.severity, cause = excluded.cause, consequence = excluded.consequence,
                   to_discuss = excluded.to_discuss, good_practice = excluded.good_practice, answered_at = excluded.answered_at",
            )?
            .execute((
                review_id,
                &given.question_id,
                given.meaning,
                given.answer.verdict.map(Verdict::word),
                given.answer.detail.to_text(),
                given.severity.map(Severity::number),
                &given.cause,
                &given.consequence,
                given.to_discuss,
                given.good_practice,
                &self.at,
            ))?;
        Ok(())
    }

    /// Takes an answer away.
    ///
    /// # Errors
    /// When the month is closed or the database cannot be written.
    pub fn remove_answer(&self, review_id: i64, question_id: &str) -> Result<()> {
        self.connection
            .prepare_cached("DELETE FROM answer WHERE review_id = ?1 AND question_id = ?2")?
            .execute((review_id, question_id))?;
        Ok(())
    }

    /// The last answer to a question in another case of the same team (da: *sådan svarede du sidst*).
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_answer_elsewhere(
        &self,
        review_id: i64,
        question_id: &str,
    ) -> Result<Option<(StoredAnswer, Option<String>)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT answer.question_id AS question_id, meaning, verdict, detail, severity, cause, consequence, to_discuss, good_practice, answered_at,
               (SELECT body FROM note WHERE note.review_id = answer.review_id AND note.question_id = answer.question_id AND kind = 'remark') AS remark
             FROM answer JOIN review USING (review_id)
             WHERE answer.question_id = ?2 AND answer.review_id <> ?1 AND verdict IS NOT NULL
               AND unit_id = (SELECT unit_id FROM review WHERE review_id = ?1)
             ORDER BY answered_at DESC LIMIT 1",
        )?;
        let mut rows = statement.query((review_id, question_id))?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(Some((answer(row)?, row.get("remark")?)))
    }

    /// All words written in a case.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn notes(&self, review_id: i64) -> Result<Vec<Note>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT question_id, kind, body FROM note WHERE review_id = ?1 ORDER BY question_id, kind",
        )?;
        let mut rows = statement.query([review_id])?;
        let mut notes = Vec::new();
        while let Some(row) = rows.next()? {
            let kind: String = row.get("kind")?;
            let kind = NoteKind::ALL
                .into_iter()
                .find(|known| known.word() == kind)
                .ok_or(StoreError::Unreadable { table: "note", what: "kind" })?;
            notes.push(Note { question_id: row.get("question_id")?, kind, body: row.get("body")? });
        }
        Ok(notes)
    }

    /// Stores words; empty words take the row away.
    ///
    /// # Errors
    /// When the month is closed or the database cannot be written.
    pub fn put_note(
        &self,
        review_id: i64,
        question_id: &str,
        kind: NoteKind,
        body: &str,
    ) -> Result<()> {
        if body.is_empty() {
            self.connection
                .prepare_cached(
                    "DELETE FROM note WHERE review_id = ?1 AND question_id = ?2 AND kind = ?3",
                )?
                .execute((review_id, question_id, kind.word()))?;
            return Ok(());
        }
        self.connection
            .prepare_cached(
                "INSERT INTO note (review_id, question_id, kind, body, written_at) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (review_id, question_id, kind) DO UPDATE SET body = excluded.body, written_at = excluded.written_at
                 WHERE body <> excluded.body",
            )?
            .execute((review_id, question_id, kind.word(), body, &self.at))?;
        Ok(())
    }

    /// Remembers the question that was left.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_place(&self, review_id: i64, question_id: &str) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO place (one, review_id, question_id) VALUES (1, ?1, ?2)
                 ON CONFLICT (one) DO UPDATE SET review_id = excluded.review_id, question_id = excluded.question_id",
            )?
            .execute((review_id, question_id))?;
        Ok(())
    }

    /// The case and question that were left.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn place(&self) -> Result<Option<(i64, String)>> {
        let mut statement =
            self.connection.prepare_cached("SELECT review_id, question_id FROM place")?;
        let found =
            statement.query_row([], |row| Ok((row.get("review_id")?, row.get("question_id")?)));
        Ok(found.optional()?)
    }

    /// When an answer of a month was last stored, in the database's form.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_answered(&self, unit_id: i64, month: &str) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT max(answered_at) AS at FROM answer JOIN review USING (review_id) WHERE unit_id = ?1 AND month = ?2",
        )?;
        Ok(statement.query_row((unit_id, month), |row| row.get("at"))?)
    }

    /// What is to be done in one case.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn matters_of(&self, review_id: i64) -> Result<Vec<Matter>> {
        self.matters_where("review_id = ?1", review_id)
    }

    /// What is to be done in the cases of a team, open ones first, then by case and question.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn matters(&self, unit_id: i64) -> Result<Vec<Matter>> {
        self.matters_where(
            "review_id IN (SELECT review_id FROM review WHERE unit_id = ?1 AND review.state = 'in_sample')",
            unit_id,
        )
    }

    /// How many matters of a team are open: critical ones, and corrections.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn open_matters(&self, unit_id: i64) -> Result<(usize, usize)> {
        let mut statement = self.connection.prepare_cached(
            // Few matters are open and cases are many: so the cases are looked up, not walked.
            "SELECT count(*) FILTER (WHERE kind = 'critical') AS critical,
               count(*) FILTER (WHERE kind <> 'critical') AS cures
             FROM matter CROSS JOIN review USING (review_id)
             WHERE matter.state = 'open' AND unit_id = ?1 AND review.state = 'in_sample'",
        )?;
        let count = |count: i64| usize::try_from(count).unwrap_or_default();
        Ok(statement.query_row([unit_id], |row| {
            Ok((count(row.get("critical")?), count(row.get("cures")?)))
        })?)
    }

    fn matters_where(&self, condition: &str, value: i64) -> Result<Vec<Matter>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT review_id, question_id, kind, state, due, done_on, done_by FROM matter WHERE {condition}
             ORDER BY state = 'open' DESC, review_id, question_id, kind"
        ))?;
        let mut rows = statement.query([value])?;
        let mut matters = Vec::new();
        while let Some(row) = rows.next()? {
            matters.push(Matter {
                review_id: row.get("review_id")?,
                question_id: row.get("question_id")?,
                critical: row.get::<_, String>("kind")? == "critical",
                state: row.get("state")?,
                due: parsed_opt(row.get("due")?, "matter", "due")?,
                done_on: parsed_opt(row.get("done_on")?, "matter", "done_on")?,
                done_by: row.get("done_by")?,
            });
        }
        Ok(matters)
    }

    /// Stores what is to be done, or that it is done. Not bound by the closing of the month.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_matter(&self, matter: &Matter) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO matter (review_id, question_id, kind, state, due, done_on, done_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (review_id, question_id, kind) DO UPDATE SET state = excluded.state, due = excluded.due,
                   done_on = excluded.done_on, done_by = excluded.done_by
                 WHERE (state, due, done_on, done_by) IS NOT (excluded.state, excluded.due, excluded.done_on, excluded.done_by)",
            )?
            .execute((
                matter.review_id,
                &matter.question_id,
                if matter.critical { "critical" } else { "cure" },
                &matter.state,
                matter.due.map(|date| date.to_string()),
                matter.done_on.map(|date| date.to_string()),
                &matter.done_by,
            ))?;
        Ok(())
    }

    /// Takes a matter away, when the finding it came from is gone.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn drop_matter(&self, review_id: i64, question_id: &str, critical: bool) -> Result<()> {
        self.connection
            .prepare_cached(
                "DELETE FROM matter WHERE review_id = ?1 AND question_id = ?2 AND kind = ?3",
            )?
            .execute((review_id, question_id, if critical { "critical" } else { "cure" }))?;
        Ok(())
    }
}

fn answer(row: &Row<'_>) -> Result<StoredAnswer> {
    let fault = |what| StoreError::Unreadable { table: "answer", what };
    let verdict = match row.get::<_, Option<String>>("verdict")? {
        None => None,
        Some(word) => Some(Verdict::from_word(&word).ok_or_else(|| fault("verdict"))?),
    };
    let detail: Option<String> = row.get("detail")?;
    let detail = Detail::from_text(detail.as_deref()).map_err(|_| fault("detail"))?;
    let severity = match row.get::<_, Option<i64>>("severity")? {
        None => None,
        Some(number) => Some(Severity::from_number(number).ok_or_else(|| fault("severity"))?),
    };
    let meaning: i64 = row.get("meaning")?;
    Ok(StoredAnswer {
        question_id: row.get("question_id")?,
        meaning: parsed(&meaning.to_string(), "answer", "meaning")?,
        answer: Answer { verdict, detail },
        severity,
        cause: row.get("cause")?,
        consequence: row.get("consequence")?,
        to_discuss: row.get("to_discuss")?,
        good_practice: row.get("good_practice")?,
        answered_at: row.get("answered_at")?,
    })
}
