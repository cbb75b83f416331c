//! Cases picked for review (da: *udtrukne sager*): one row each, their checklists and references.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

use super::frames::date_text;
use super::{Result, StoreError, Tx, parsed_opt};
use crate::domain::checklist::ChecklistRef;
use crate::domain::stream::Stream;

/// Whether a picked case is still to be reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewState {
    /// It belongs to the sample.
    InSample,
    /// The next ticket took its place.
    Replaced,
    /// Its draw was made again.
    Withdrawn,
}

impl ReviewState {
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "in_sample" => Some(Self::InSample),
            "replaced" => Some(Self::Replaced),
            "withdrawn" => Some(Self::Withdrawn),
            _ => None,
        }
    }

    /// The stored word.
    pub fn word(self) -> &'static str {
        match self {
            Self::InSample => "in_sample",
            Self::Replaced => "replaced",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A case picked for review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The row's number.
    pub review_id: i64,
    /// The team.
    pub unit_id: i64,
    /// `YYYY-MM`.
    pub month: String,
    /// Running number in the month.
    pub number: i64,
    /// How it was picked.
    pub stream: Stream,
    /// The draw that picked it.
    pub draw_id: Option<i64>,
    /// Its place in the ticket order of its stratum.
    pub rank: Option<i64>,
    /// Its stratum; empty where there are none.
    pub stratum: String,
    /// Case type, as the list had it.
    pub case_type: Option<String>,
    /// The caseworker's code.
    pub caseworker: Option<String>,
    /// Case area whose checklist is used, besides the general one.
    pub area: Option<String>,
    /// Date of the act judged (da: *skæringsdato*).
    pub act_date: Option<NaiveDate>,
    /// Whether it is in the sample.
    pub state: ReviewState,
    /// Why it could not be reviewed, if so; the stored word.
    pub disposition: Option<String>,
    /// The case whose place it took.
    pub replaces: Option<i64>,
    /// The case reference; gone after erasure.
    pub case_ref: Option<String>,
}

/// A picked case about to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReview<'a> {
    /// The team.
    pub unit_id: i64,
    /// `YYYY-MM`.
    pub month: &'a str,
    /// How it was picked.
    pub stream: Stream,
    /// The draw that picked it.
    pub draw_id: Option<i64>,
    /// Its place in the ticket order.
    pub rank: Option<i64>,
    /// Its place in the frame.
    pub position: Option<i64>,
    /// Its stratum.
    pub stratum: &'a str,
    /// Case type.
    pub case_type: Option<&'a str>,
    /// The caseworker's code.
    pub caseworker: Option<&'a str>,
    /// Case area.
    pub area: Option<&'a str>,
    /// Date of the act judged.
    pub act_date: Option<NaiveDate>,
    /// The case whose place it takes.
    pub replaces: Option<i64>,
    /// The case reference.
    pub case_ref: &'a str,
}

impl<'a> NewReview<'a> {
    /// A case that somebody added and no draw picked, of no area and without a date yet.
    #[must_use]
    pub fn not_drawn(unit_id: i64, month: &'a str, stream: Stream, case_ref: &'a str) -> Self {
        Self {
            unit_id,
            month,
            stream,
            draw_id: None,
            rank: None,
            position: None,
            stratum: "",
            case_type: None,
            caseworker: None,
            area: None,
            act_date: None,
            replaces: None,
            case_ref,
        }
    }
}

const REVIEW: &str = "SELECT review_id, unit_id, month, number, stream, draw_id, rank, stratum, case_type, caseworker, area, act_date, state, disposition, replaces, case_ref
     FROM review LEFT JOIN case_reference USING (review_id)";

impl Tx<'_> {
    /// All picked cases of a month, by number, replaced and withdrawn ones too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn reviews(&self, unit_id: i64, month: &str) -> Result<Vec<Review>> {
        let sql = format!("{REVIEW} WHERE unit_id = ?1 AND month = ?2 ORDER BY number");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query((unit_id, month))?;
        let mut reviews = Vec::new();
        while let Some(row) = rows.next()? {
            reviews.push(review(row)?);
        }
        Ok(reviews)
    }

    /// One picked case.
    ///
    /// # Errors
    /// When there is none or the database cannot be read.
    pub fn review(&self, review_id: i64) -> Result<Review> {
        let sql = format!("{REVIEW} WHERE review_id = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([review_id])?;
        review(rows.next()?.ok_or(rusqlite::Error::QueryReturnedNoRows)?)
    }

    /// Months of a team in which something was loaded or picked, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn months(&self, unit_id: i64) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT month FROM frame WHERE unit_id = ?1 UNION SELECT month FROM review WHERE unit_id = ?1
             ORDER BY month DESC",
        )?;
        let rows = statement.query_map([unit_id], |row| row.get("month"))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The oldest month of a team, not after `last`, that is begun and not closed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn oldest_open_month(&self, unit_id: i64, last: &str) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached(
            // From month to month through the index: years of closed cases are not read.
            "WITH RECURSIVE begun (month) AS (
               SELECT min(month) FROM review WHERE unit_id = ?1
               UNION ALL
               SELECT (SELECT min(month) FROM review WHERE unit_id = ?1 AND review.month > begun.month)
               FROM begun WHERE begun.month IS NOT NULL)
             SELECT min(month) AS month
             FROM (SELECT month FROM begun
               UNION SELECT month FROM frame WHERE unit_id = ?1 AND superseded_at IS NULL)
             WHERE month <= ?2 AND month NOT IN (SELECT month FROM closed_month WHERE unit_id = ?1)",
        )?;
        Ok(statement.query_row((unit_id, last), |row| row.get("month"))?)
    }

    /// Stores a picked case under the next number of its month.
    ///
    /// # Errors
    /// When the month is closed or the database cannot be written.
    pub fn add_review(&self, new: &NewReview<'_>) -> Result<i64> {
        self.connection
            .prepare_cached(
                "INSERT INTO review (unit_id, month, number, stream, draw_id, rank, position, stratum, case_type, caseworker, area, act_date, state, replaces)
                 VALUES (?1, ?2, (SELECT coalesce(max(number), 0) + 1 FROM review WHERE unit_id = ?1 AND month = ?2),
                   ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 'in_sample', ?12)",
            )?
            .execute((
                new.unit_id,
                new.month,
                new.stream.word(),
                new.draw_id,
                new.rank,
                new.position,
                new.stratum,
                new.case_type,
                new.caseworker,
                new.area,
                date_text(new.act_date),
                new.replaces,
            ))?;
        let review_id = self.connection.last_insert_rowid();
        self.connection
            .prepare_cached("INSERT INTO case_reference (review_id, case_ref) VALUES (?1, ?2)")?
            .execute((review_id, new.case_ref))?;
        Ok(review_id)
    }

    /// Sets the date of the act judged and the area, which decide the checklists.
    ///
    /// # Errors
    /// When the month is closed or the database cannot be written.
    pub fn set_act(
        &self,
        review_id: i64,
        date: Option<NaiveDate>,
        area: Option<&str>,
    ) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE review SET act_date = ?2, area = ?3 WHERE review_id = ?1")?
            .execute((review_id, date_text(date), area))?;
        Ok(())
    }

    /// Records why a case could not be reviewed and whether it leaves the sample.
    ///
    /// # Errors
    /// When the month is closed or the database cannot be written.
    pub fn dispose(
        &self,
        review_id: i64,
        disposition: Option<&str>,
        state: ReviewState,
    ) -> Result<()> {
        let at = disposition.map(|_| &self.at);
        self.connection
            .prepare_cached("UPDATE review SET disposition = ?2, disposed_at = ?3, state = ?4 WHERE review_id = ?1")?
            .execute((review_id, disposition, at, state.word()))?;
        Ok(())
    }

    /// Takes every case of a draw out of the sample.
    ///
    /// # Errors
    /// When the month is closed or the database cannot be written.
    pub fn withdraw(&self, draw_id: i64) -> Result<()> {
        self.connection
            .prepare_cached(
                "UPDATE review SET state = 'withdrawn' WHERE draw_id = ?1 AND state <> 'withdrawn'",
            )?
            .execute([draw_id])?;
        Ok(())
    }

    /// The highest rank taken from a stratum of a draw.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_rank(&self, draw_id: i64, stratum: &str) -> Result<i64> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(max(rank), 0) AS rank FROM review WHERE draw_id = ?1 AND stratum = ?2",
        )?;
        Ok(statement.query_row((draw_id, stratum), |row| row.get("rank"))?)
    }

    /// Whether a case reference was reviewed by this team in a month after `since`, other than in `month`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn reviewed_since(
        &self,
        unit_id: i64,
        case_ref: &str,
        since: &str,
        month: &str,
    ) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT 1 AS one FROM case_reference JOIN review USING (review_id)
             WHERE case_ref = ?2 AND unit_id = ?1 AND month > ?3 AND month < ?4
               AND state = 'in_sample' AND disposition IS NULL",
        )?;
        Ok(statement.query_row((unit_id, case_ref, since, month), |_| Ok(())).optional()?.is_some())
    }

    /// The checklists of a case, general list first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn parts(&self, review_id: i64) -> Result<Vec<ChecklistRef>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT checklist_id, version, hash FROM review_part WHERE review_id = ?1 ORDER BY place",
        )?;
        let rows = statement.query_map([review_id], part)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The checklists of all cases of a month.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn parts_of_month(&self, unit_id: i64, month: &str) -> Result<Vec<ChecklistRef>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT checklist_id, version, hash FROM review_part
             WHERE review_id IN (SELECT review_id FROM review WHERE unit_id = ?1 AND month = ?2)",
        )?;
        let rows = statement.query_map((unit_id, month), part)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Sets the checklists of a case.
    ///
    /// # Errors
    /// When the month is closed or the database cannot be written.
    pub fn set_parts(&self, review_id: i64, parts: &[ChecklistRef]) -> Result<()> {
        self.connection
            .prepare_cached("DELETE FROM review_part WHERE review_id = ?1")?
            .execute([review_id])?;
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO review_part (review_id, place, checklist_id, version, hash) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        for (place, part) in (1i64..).zip(parts) {
            insert.execute((review_id, place, &part.id, part.version, &part.hash))?;
        }
        Ok(())
    }
}

fn review(row: &Row<'_>) -> Result<Review> {
    let word = |what| StoreError::Unreadable { table: "review", what };
    let stream: String = row.get("stream")?;
    let state: String = row.get("state")?;
    Ok(Review {
        review_id: row.get("review_id")?,
        unit_id: row.get("unit_id")?,
        month: row.get("month")?,
        number: row.get("number")?,
        stream: Stream::from_word(&stream).ok_or_else(|| word("stream"))?,
        draw_id: row.get("draw_id")?,
        rank: row.get("rank")?,
        stratum: row.get("stratum")?,
        case_type: row.get("case_type")?,
        caseworker: row.get("caseworker")?,
        area: row.get("area")?,
        act_date: parsed_opt(row.get("act_date")?, "review", "act_date")?,
        state: ReviewState::from_word(&state).ok_or_else(|| word("state"))?,
        disposition: row.get("disposition")?,
        replaces: row.get("replaces")?,
        case_ref: row.get("case_ref")?,
    })
}

fn part(row: &rusqlite::Row<'_>) -> rusqlite::Result<ChecklistRef> {
    Ok(ChecklistRef {
        id: row.get("checklist_id")?,
        version: row.get("version")?,
        hash: row.get("hash")?,
    })
}
