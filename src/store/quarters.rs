//! Submitted quarters between a centre and its department (da: *kvartalspakker*): what was sealed here, and
//! what a department reads of those it has besides their counts.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Row;

use super::{Result, StoreError, Tx, moment, parse_moment, parsed, parsed_opt};
use crate::domain::initiative::effect::Verdict;
use crate::domain::initiative::state::State;
use crate::domain::month::{Month, Quarter};
use crate::domain::quarter::material::Unfinished;
use crate::domain::quarter::submission::InitiativeReport;

/// A submitted quarter that was sealed here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedQuarter {
    /// The row's number.
    pub quarter_package_id: i64,
    /// The quarter.
    pub quarter: Quarter,
    /// The submission's version.
    pub version: i64,
    /// SHA-256 of its content.
    pub sha256: String,
    /// When the department took it in, once its receipt is here.
    pub received_at: Option<DateTime<Utc>>,
}

/// An initiative that a centre reported: (the centre, the quarter's last month, what it said).
pub type Reported = (String, Month, InitiativeReport);

impl Tx<'_> {
    /// The file sealed for a recipient of what was submitted with a step.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn quarter_package(&self, step_id: i64, recipient: &str) -> Result<Option<SealedQuarter>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{SEALED} WHERE step_id = ?1 AND recipient = ?2"))?;
        let mut rows = statement.query((step_id, recipient))?;
        rows.next()?.map(sealed).transpose()
    }

    /// The sealed quarter whose content has this SHA-256.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn quarter_package_by_hash(&self, sha256: &str) -> Result<Option<SealedQuarter>> {
        let mut statement =
            self.connection.prepare_cached(&format!("{SEALED} WHERE package.sha256 = ?1"))?;
        let mut rows = statement.query([sha256])?;
        rows.next()?.map(sealed).transpose()
    }

    /// The bytes of a sealed quarter.
    ///
    /// # Errors
    /// When there are none or the database cannot be read.
    pub fn quarter_package_file(&self, quarter_package_id: i64) -> Result<Vec<u8>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT sealed FROM quarter_package_file WHERE quarter_package_id = ?1",
        )?;
        Ok(statement.query_row([quarter_package_id], |row| row.get("sealed"))?)
    }

    /// Stores a sealed quarter.
    ///
    /// # Errors
    /// When there is one already or the database cannot be written.
    pub fn add_quarter_package(
        &self,
        step_id: i64,
        recipient: &str,
        content_sha256: &str,
        sealed: &[u8],
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO quarter_package (step_id, recipient, sha256, made_at) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((step_id, recipient, content_sha256, &self.at))?;
        self.connection
            .prepare_cached(
                "INSERT INTO quarter_package_file (quarter_package_id, sealed) VALUES (?1, ?2)",
            )?
            .execute((self.connection.last_insert_rowid(), sealed))?;
        Ok(())
    }

    /// Stores the department's receipt of a quarter; the same again changes nothing.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_quarter_receipt(
        &self,
        quarter_package_id: i64,
        signer: &str,
        received_at: DateTime<Utc>,
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT OR IGNORE INTO quarter_receipt (quarter_package_id, signer, received_at, taken_at)
                 VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((quarter_package_id, signer, moment(received_at), &self.at))?;
        Ok(())
    }

    /// Stores what a received quarter says besides its counts: months of teams in it and missing,
    /// and the centre's initiatives.
    ///
    /// # Errors
    /// When it is there or the database cannot be written.
    pub fn add_received_quarter(
        &self,
        received_id: i64,
        (here, missing): (u32, u32),
        initiatives: &[InitiativeReport],
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO received_quarter (received_id, here, missing) VALUES (?1, ?2, ?3)",
            )?
            .execute((received_id, here, missing))?;
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO received_initiative (received_id, place, area, title, description, owner_role, deadline, state, verdict)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?;
        for (place, of) in (1_i64..).zip(initiatives) {
            insert.execute((
                received_id,
                place,
                &of.area,
                &of.title,
                &of.description,
                &of.owner_role,
                of.deadline.map(|day| day.to_string()),
                of.state.word(),
                of.verdict.map(Verdict::word),
            ))?;
        }
        Ok(())
    }

    /// The quarters in force from one month to another in which months of teams are missing.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unfinished_quarters(&self, from: Month, to: Month) -> Result<Vec<Unfinished>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT team, month, here, missing
             FROM received_in_force JOIN received_quarter USING (received_id)
             WHERE month BETWEEN ?1 AND ?2 AND missing > 0 ORDER BY month, team",
        )?;
        let mut rows = statement.query([from.to_string(), to.to_string()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(Unfinished {
                centre: row.get("team")?,
                month: parsed(&row.get::<_, String>("month")?, "received", "month")?,
                here: row.get("here")?,
                missing: row.get("missing")?,
            });
        }
        Ok(found)
    }

    /// The initiatives of the latest quarter in force of each centre, by centre.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn reported_initiatives(&self) -> Result<Vec<Reported>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT forced.team, forced.month, area, title, description, owner_role, deadline, state, verdict
             FROM received_in_force AS forced JOIN received_initiative USING (received_id)
             WHERE forced.month = (SELECT max(month) FROM received_in_force AS other
                                   JOIN received_quarter USING (received_id) WHERE other.team = forced.team)
             ORDER BY forced.team, place",
        )?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let month = parsed(&row.get::<_, String>("month")?, "received", "month")?;
            found.push((row.get("team")?, month, reported(row)?));
        }
        Ok(found)
    }
}

const SEALED: &str = "SELECT quarter_package_id, quarter, submission.version AS version, package.sha256 AS sha256,
       receipt.received_at AS received_at
     FROM quarter_package AS package JOIN submission USING (step_id) JOIN quarter_step USING (step_id)
     LEFT JOIN quarter_receipt AS receipt USING (quarter_package_id)";

fn sealed(row: &Row<'_>) -> Result<SealedQuarter> {
    let received_at: Option<String> = row.get("received_at")?;
    Ok(SealedQuarter {
        quarter_package_id: row.get("quarter_package_id")?,
        quarter: parsed(&row.get::<_, String>("quarter")?, "quarter_step", "quarter")?,
        version: row.get("version")?,
        sha256: row.get("sha256")?,
        received_at: received_at.map(|at| parse_moment(&at, "quarter_receipt")).transpose()?,
    })
}

fn reported(row: &Row<'_>) -> Result<InitiativeReport> {
    let fault = |what| StoreError::Unreadable { table: "received_initiative", what };
    let verdict: Option<String> = row.get("verdict")?;
    let deadline: Option<NaiveDate> =
        parsed_opt(row.get::<_, Option<String>>("deadline")?, "received_initiative", "deadline")?;
    Ok(InitiativeReport {
        area: row.get("area")?,
        title: row.get("title")?,
        description: row.get("description")?,
        owner_role: row.get("owner_role")?,
        deadline,
        state: State::from_word(&row.get::<_, String>("state")?).ok_or(fault("state"))?,
        verdict: verdict
            .map(|word| Verdict::from_word(&word).ok_or(fault("verdict")))
            .transpose()?,
    })
}
