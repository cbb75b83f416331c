//! Closed months (da: *afsluttede måneder*), their counts, and reopenings.

use chrono::{DateTime, Utc};
use rusqlite::Row;

use super::open::sha256;
use super::{Result, Tx, parse_moment};

/// A closing as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// The row's number.
    pub closing_id: i64,
    /// `YYYY-MM`.
    pub month: String,
    /// 1, and one more after each reopening.
    pub version: i64,
    /// When.
    pub closed_at: DateTime<Utc>,
    /// By whom: initials.
    pub closed_by: String,
    /// SHA-256 of the snapshot.
    pub seal: String,
    /// Canonical JSON of what was closed, without references and words.
    pub snapshot: String,
    /// Why, when and by whom it was opened again, if so.
    pub reopened: Option<(DateTime<Utc>, String, String)>,
}

/// A count of a closing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count {
    /// Stream's word.
    pub stream: String,
    /// Stratum; empty where there are none.
    pub stratum: String,
    /// `case:<outcome>` or a question id.
    pub subject: String,
    /// Meaning of the question, 0 for a case.
    pub meaning: i64,
    /// Verdict's word, or empty.
    pub verdict: String,
    /// Severity of the finding, 0 for none.
    pub severity: i64,
    /// How many.
    pub n: i64,
}

impl Count {
    /// A row with the columns of a count.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            stream: row.get("stream")?,
            stratum: row.get("stratum")?,
            subject: row.get("subject")?,
            meaning: row.get("meaning")?,
            verdict: row.get("verdict")?,
            severity: row.get("severity")?,
            n: row.get("n")?,
        })
    }

    /// As it is stored with the month it is of.
    pub(super) fn row(&self, month_id: i64) -> impl rusqlite::Params + '_ {
        (
            month_id,
            &self.stream,
            &self.stratum,
            &self.subject,
            self.meaning,
            &self.verdict,
            self.severity,
            self.n,
        )
    }
}

const CLOSING: &str = "SELECT closing.closing_id AS closing_id, month, version, closed_at, closed_by, seal, snapshot, reopened_at, reopened_by, reason
     FROM closing LEFT JOIN reopening USING (closing_id)";

impl Tx<'_> {
    /// Every closing of a month, the first version first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn closings(&self, unit_id: i64, month: &str) -> Result<Vec<Closing>> {
        let sql = format!("{CLOSING} WHERE unit_id = ?1 AND month = ?2 ORDER BY version");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query((unit_id, month))?;
        let mut closings = Vec::new();
        while let Some(row) = rows.next()? {
            closings.push(closing(row)?);
        }
        Ok(closings)
    }

    /// A closing by its number.
    ///
    /// # Errors
    /// When there is none or the database cannot be read.
    pub fn closing(&self, closing_id: i64) -> Result<Closing> {
        let sql = format!("{CLOSING} WHERE closing.closing_id = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([closing_id])?;
        rows.next()?.map(closing).transpose()?.ok_or(super::StoreError::NoRow)
    }

    /// The closing in force for a month, if it is closed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn closing_in_force(&self, unit_id: i64, month: &str) -> Result<Option<Closing>> {
        Ok(self.closings(unit_id, month)?.pop().filter(|closing| closing.reopened.is_none()))
    }

    /// Whether a month is closed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_closed(&self, unit_id: i64, month: &str) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM closed_month WHERE unit_id = ?1 AND month = ?2) AS closed",
        )?;
        Ok(statement.query_row((unit_id, month), |row| row.get("closed"))?)
    }

    /// Case outcomes of the closed months of a team, newest month first:
    /// (month, cases in error, cases reviewed), randomly drawn ones only.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn closed_shares(&self, unit_id: i64, months: usize) -> Result<Vec<(String, i64, i64)>> {
        let mut statement = self.connection.prepare_cached(
            // The months come from the index: the rows of closings hold whole months.
            "WITH last AS (
               SELECT closing_id, month FROM closed_month WHERE unit_id = ?1 ORDER BY month DESC LIMIT ?2)
             SELECT month,
               sum(CASE WHEN subject = 'case:in_error' THEN n ELSE 0 END) AS errors,
               sum(CASE WHEN subject IN ('case:in_error', 'case:in_order') THEN n ELSE 0 END) AS cases
             FROM last LEFT JOIN closing_count
               ON closing_count.closing_id = last.closing_id AND stream = 'random' AND subject GLOB 'case:*'
             GROUP BY month ORDER BY month DESC",
        )?;
        let limit = i64::try_from(months).unwrap_or(i64::MAX);
        let rows = statement.query_map((unit_id, limit), |row| {
            Ok((
                row.get("month")?,
                row.get::<_, Option<i64>>("errors")?.unwrap_or(0),
                row.get::<_, Option<i64>>("cases")?.unwrap_or(0),
            ))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Stores a closing with its counts. From here on the database refuses changes.
    /// The seal is made here from the snapshot.
    ///
    /// # Errors
    /// When the month is closed already or the database cannot be written.
    pub fn add_closing(
        &self,
        unit_id: i64,
        month: &str,
        closed_by: &str,
        snapshot: &str,
        counts: &[Count],
    ) -> Result<i64> {
        self.connection
            .prepare_cached(
                "INSERT INTO closing (unit_id, month, version, closed_at, closed_by, seal, snapshot)
                 VALUES (?1, ?2, (SELECT coalesce(max(version), 0) + 1 FROM closing WHERE unit_id = ?1 AND month = ?2), ?3, ?4, ?5, ?6)",
            )?
            .execute((unit_id, month, &self.at, closed_by, sha256(snapshot), snapshot))?;
        let closing_id = self.connection.last_insert_rowid();
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO closing_count (closing_id, stream, stratum, subject, meaning, verdict, severity, n)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?;
        for count in counts {
            insert.execute(count.row(closing_id))?;
        }
        Ok(closing_id)
    }

    /// The counts of a closing, sorted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn counts(&self, closing_id: i64) -> Result<Vec<Count>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT stream, stratum, subject, meaning, verdict, severity, n FROM closing_count
             WHERE closing_id = ?1 ORDER BY stream, stratum, subject, meaning, verdict, severity",
        )?;
        let rows = statement.query_map([closing_id], Count::read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Opens a closed month again; the closed version is kept.
    ///
    /// # Errors
    /// When it is open already or the database cannot be written.
    pub fn reopen(&self, closing_id: i64, by: &str, reason: &str) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO reopening (closing_id, reopened_at, reopened_by, reason) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((closing_id, &self.at, by, reason))?;
        Ok(())
    }

    /// Closings whose seal does not match their snapshot.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn closings_changed(&self) -> Result<Vec<i64>> {
        let mut statement = self
            .connection
            .prepare("SELECT closing_id FROM closing WHERE tilsyn_sha256(snapshot) <> seal ORDER BY closing_id")?;
        let rows = statement.query_map([], |row| row.get("closing_id"))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn closing(row: &Row<'_>) -> Result<Closing> {
    let reopened = match row.get::<_, Option<String>>("reopened_at")? {
        None => None,
        Some(at) => {
            Some((parse_moment(&at, "reopening")?, row.get("reopened_by")?, row.get("reason")?))
        }
    };
    Ok(Closing {
        closing_id: row.get("closing_id")?,
        month: row.get("month")?,
        version: row.get("version")?,
        closed_at: parse_moment(&row.get::<_, String>("closed_at")?, "closing")?,
        closed_by: row.get("closed_by")?,
        seal: row.get("seal")?,
        snapshot: row.get("snapshot")?,
        reopened,
    })
}
