//! Months taken in from teams (da: *indleverede måneder*), the choice between contrary ones, and
//! the log of files looked at.

use chrono::{DateTime, Utc};
use rusqlite::Row;

use super::closings::Count;
use super::open::sha256;
use super::{Result, Tx, moment, parse_moment};
use crate::domain::checklist::ChecklistRef;

/// Whether a month counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceivedState {
    /// It counts, unless a newer version does.
    Taken,
    /// Judged by a checklist that is not known here.
    Aside,
}

/// A month taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The row's number.
    pub received_id: i64,
    /// SHA-256 of its content.
    pub sha256: String,
    /// The key it was signed with.
    pub signer: String,
    /// The centre's name in it.
    pub centre: String,
    /// The team's.
    pub team: String,
    /// `YYYY-MM`.
    pub month: String,
    /// Version of the closing.
    pub version: i64,
    /// SHA-256 of the sealed month.
    pub seal: String,
    /// When the team closed it.
    pub closed_at: DateTime<Utc>,
    /// Cases planned.
    pub planned: i64,
    /// Whether it counts.
    pub state: ReceivedState,
    /// When it was taken in.
    pub received_at: DateTime<Utc>,
    /// It may count: it is not aside, or was released since.
    pub known: bool,
    /// Nothing newer and nothing contrary is there.
    pub in_force: bool,
}

/// A month about to be taken in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NewReceived<'a> {
    /// The canonical text.
    pub content: &'a str,
    /// The key it was signed with.
    pub signer: &'a str,
    /// The centre's name in it.
    pub centre: &'a str,
    /// The team's.
    pub team: &'a str,
    /// `YYYY-MM`.
    pub month: &'a str,
    /// Version of the closing.
    pub version: i64,
    /// SHA-256 of the sealed month.
    pub seal: &'a str,
    /// When the team closed it.
    pub closed_at: DateTime<Utc>,
    /// Cases planned.
    pub planned: i64,
    /// Whether it counts.
    pub state: ReceivedState,
    /// The checklists it was judged by.
    pub checklists: &'a [ChecklistRef],
    /// Worked out from the content.
    pub counts: &'a [Count],
}

/// A line of the log of files looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom: initials.
    pub who: String,
    /// The file's name, without its folder.
    pub file_name: String,
    /// A word for what came of it.
    pub outcome: String,
}

impl Tx<'_> {
    /// Every month taken in, by team, month and version.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn received(&self) -> Result<Vec<Received>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{RECEIVED} ORDER BY team, month, version, sha256"))?;
        let mut rows = statement.query([])?;
        let mut months = Vec::new();
        while let Some(row) = rows.next()? {
            months.push(received(row)?);
        }
        Ok(months)
    }

    /// What is here of a team's month.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn received_of(&self, team: &str, month: &str) -> Result<Vec<Received>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{RECEIVED} WHERE month = ?2 AND team = ?1 ORDER BY version, sha256"
        ))?;
        let mut rows = statement.query([team, month])?;
        let mut months = Vec::new();
        while let Some(row) = rows.next()? {
            months.push(received(row)?);
        }
        Ok(months)
    }

    /// What is here of some months, the first and the last included.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn received_between(&self, from: &str, to: &str) -> Result<Vec<Received>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{RECEIVED} WHERE month BETWEEN ?1 AND ?2 ORDER BY team, month, version, sha256"
        ))?;
        let mut rows = statement.query([from, to])?;
        let mut months = Vec::new();
        while let Some(row) = rows.next()? {
            months.push(received(row)?);
        }
        Ok(months)
    }

    /// The months that are set aside and were not released.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn received_aside(&self) -> Result<Vec<i64>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT received_id FROM received LEFT JOIN release USING (received_id)
             WHERE state = 'aside' AND released_at IS NULL ORDER BY received_id",
        )?;
        let rows = statement.query_map([], |row| row.get("received_id"))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The month with this content.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn received_by_hash(&self, sha256: &str) -> Result<Option<Received>> {
        let mut statement =
            self.connection.prepare_cached(&format!("{RECEIVED} WHERE sha256 = ?1"))?;
        let mut rows = statement.query([sha256])?;
        rows.next()?.map(received).transpose()
    }

    /// The canonical text of a month taken in, or what erasures left of it.
    ///
    /// # Errors
    /// When there is none or the database cannot be read.
    pub fn received_content(&self, received_id: i64) -> Result<String> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT content FROM received_text WHERE received_id = ?1")?;
        Ok(statement.query_row([received_id], |row| row.get("content"))?)
    }

    /// Takes a month in, with its counts; gives the row's number.
    ///
    /// # Errors
    /// When it is there already or the database cannot be written.
    pub fn add_received(&self, new: &NewReceived<'_>) -> Result<i64> {
        self.connection
            .prepare_cached(
                "INSERT INTO received (sha256, signer, centre, team, month, version, seal, closed_at, planned, state, received_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            )?
            .execute((
                sha256(new.content),
                new.signer,
                new.centre,
                new.team,
                new.month,
                new.version,
                new.seal,
                moment(new.closed_at),
                new.planned,
                match new.state {
                    ReceivedState::Taken => "taken",
                    ReceivedState::Aside => "aside",
                },
                &self.at,
            ))?;
        let received_id = self.connection.last_insert_rowid();
        self.connection
            .prepare_cached("INSERT INTO received_text (received_id, content) VALUES (?1, ?2)")?
            .execute((received_id, new.content))?;
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO received_checklist (received_id, id, version, hash) VALUES (?1, ?2, ?3, ?4)",
        )?;
        for list in new.checklists {
            insert.execute((received_id, &list.id, list.version, &list.hash))?;
        }
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO received_count (received_id, stream, stratum, subject, meaning, verdict, severity, n)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?;
        for count in new.counts {
            insert.execute(count.row(received_id))?;
        }
        Ok(received_id)
    }

    /// The checklists that the months in force from one month to another were judged by: (number of
    /// the received month, checklist, the latest version used).
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn checklists_used(&self, from: &str, to: &str) -> Result<Vec<(i64, String, u32)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT received_id, id, max(received_checklist.version) AS latest
             FROM received_in_force JOIN received_checklist USING (received_id)
             WHERE month BETWEEN ?1 AND ?2 GROUP BY received_id, id",
        )?;
        let rows = statement.query_map([from, to], |row| {
            Ok((row.get("received_id")?, row.get("id")?, row.get("latest")?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The checklists a month was judged by.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn received_checklists(&self, received_id: i64) -> Result<Vec<ChecklistRef>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, version, hash FROM received_checklist WHERE received_id = ?1 ORDER BY id, version",
        )?;
        let rows = statement.query_map([received_id], |row| {
            Ok(ChecklistRef {
                id: row.get("id")?,
                version: row.get("version")?,
                hash: row.get("hash")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The counts stored with a month.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn received_counts(&self, received_id: i64) -> Result<Vec<Count>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT stream, stratum, subject, meaning, verdict, severity, n FROM received_count
             WHERE received_id = ?1",
        )?;
        let rows = statement.query_map([received_id], Count::read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Lets a month that was set aside count.
    ///
    /// # Errors
    /// When it does already or the database cannot be written.
    pub fn release(&self, received_id: i64) -> Result<()> {
        self.connection
            .prepare_cached("INSERT INTO release (received_id, released_at) VALUES (?1, ?2)")?
            .execute((received_id, &self.at))?;
        Ok(())
    }

    /// Counts of cases and of why they were not reviewed, of the months in force from one month
    /// to another: (number of the received month, stream, subject, how many).
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn received_cases(&self, from: &str, to: &str) -> Result<Vec<(i64, String, String, i64)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT received_id, stream, subject, sum(n) AS n
             FROM received_in_force JOIN received_count USING (received_id)
             WHERE month BETWEEN ?1 AND ?2
               AND (substr(subject, 1, 5) = 'case:' OR substr(subject, 1, 12) = 'disposition:')
             GROUP BY received_id, stream, subject ORDER BY received_id, stream, subject",
        )?;
        let rows = statement.query_map([from, to], |row| {
            Ok((row.get("received_id")?, row.get("stream")?, row.get("subject")?, row.get("n")?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What came of a file with these bytes the last time it was looked at.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_outcome(&self, sha256: &str) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT outcome FROM intake WHERE sha256 = ?1 ORDER BY intake_id DESC LIMIT 1",
        )?;
        let mut rows = statement.query([sha256])?;
        rows.next()?.map(|row| Ok(row.get("outcome")?)).transpose()
    }

    /// Says which of several months with one version holds.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_choice(&self, received_id: i64, reason: &str, by: &str) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO choice (received_id, reason, chosen_at, chosen_by) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((received_id, reason, &self.at, by))?;
        Ok(())
    }

    /// The last choice of a month: (why, by whom).
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn choice(&self, received_id: i64) -> Result<Option<(String, String)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT reason, chosen_by FROM choice WHERE received_id = ?1 ORDER BY choice_id DESC LIMIT 1",
        )?;
        let mut rows = statement.query([received_id])?;
        rows.next()?.map(|row| Ok((row.get("reason")?, row.get("chosen_by")?))).transpose()
    }

    /// Writes into the log of files looked at.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_intake(
        &self,
        who: &str,
        file_name: &str,
        outcome: &str,
        sha256: Option<&str>,
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO intake (at, who, file_name, outcome, sha256) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((&self.at, who, file_name, outcome, sha256))?;
        Ok(())
    }

    /// The log, the newest line first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn intakes(&self, most: i64) -> Result<Vec<Intake>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT at, who, file_name, outcome FROM intake ORDER BY intake_id DESC LIMIT ?1",
        )?;
        let mut rows = statement.query([most])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            lines.push(Intake {
                at: parse_moment(&row.get::<_, String>("at")?, "intake")?,
                who: row.get("who")?,
                file_name: row.get("file_name")?,
                outcome: row.get("outcome")?,
            });
        }
        Ok(lines)
    }

    /// Months taken in whose text is not the one that was taken in, or what the last erasure left of it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn received_changed(&self) -> Result<Vec<i64>> {
        let mut statement = self.connection.prepare(
            "SELECT received_id FROM received LEFT JOIN received_text USING (received_id)
             WHERE content IS NULL OR tilsyn_sha256(content) <> coalesce(
               (SELECT left_over.sha256 FROM received_erasure AS left_over
                WHERE left_over.received_id = received.received_id ORDER BY erasure_id DESC LIMIT 1),
               received.sha256)
             ORDER BY received_id",
        )?;
        let rows = statement.query_map([], |row| row.get("received_id"))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

const RECEIVED: &str = "SELECT received_id, sha256, signer, centre, team, month, version, seal, closed_at, planned, state, received_at,
       EXISTS (SELECT 1 FROM received_known AS known WHERE known.received_id = received.received_id) AS known,
       EXISTS (SELECT 1 FROM received_in_force AS forced WHERE forced.received_id = received.received_id) AS in_force
     FROM received";

fn received(row: &Row<'_>) -> Result<Received> {
    Ok(Received {
        received_id: row.get("received_id")?,
        sha256: row.get("sha256")?,
        signer: row.get("signer")?,
        centre: row.get("centre")?,
        team: row.get("team")?,
        month: row.get("month")?,
        version: row.get("version")?,
        seal: row.get("seal")?,
        closed_at: parse_moment(&row.get::<_, String>("closed_at")?, "received")?,
        planned: row.get("planned")?,
        state: match row.get::<_, String>("state")?.as_str() {
            "aside" => ReceivedState::Aside,
            _ => ReceivedState::Taken,
        },
        received_at: parse_moment(&row.get::<_, String>("received_at")?, "received")?,
        known: row.get("known")?,
        in_force: row.get("in_force")?,
    })
}

#[cfg(test)]
mod tests;
