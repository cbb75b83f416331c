//! Sampling frames (da: *udtræk*), draws (da: *lodtrækning*) and their tickets.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row};
use sha2::{Digest, Sha256};

use super::open::hex;
use super::{Result, Tx, parse_moment, parsed_opt};

/// A frame as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The row's number.
    pub frame_id: i64,
    /// The team.
    pub unit_id: i64,
    /// `YYYY-MM`.
    pub month: String,
    /// `file`, `pasted` or `count`.
    pub source: String,
    /// The file's name without its folder.
    pub source_name: Option<String>,
    /// Number of cases.
    pub cases: i64,
    /// How many lines repeated a case.
    pub duplicates: i64,
    /// How many lines were refused.
    pub refused: i64,
    /// Fingerprint, once locked.
    pub sha256: Option<String>,
    /// When it was loaded.
    pub loaded_at: DateTime<Utc>,
    /// When it was locked.
    pub locked_at: Option<DateTime<Utc>>,
}

/// One case of a frame.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FrameCase {
    /// 1, 2, 3 … in the order of the list.
    pub position: i64,
    /// The case reference; gone after erasure.
    pub case_ref: Option<String>,
    /// Case type (da: *sagstype*).
    pub case_type: Option<String>,
    /// Target group (da: *målgruppe*).
    pub target_group: Option<String>,
    /// Team.
    pub team: Option<String>,
    /// The caseworker's code.
    pub caseworker: Option<String>,
    /// When the case was opened.
    pub created: Option<NaiveDate>,
    /// Date of the act judged (da: *skæringsdato*).
    pub act_date: Option<NaiveDate>,
    /// Outcome of the decision (da: *udfald*).
    pub outcome: Option<String>,
}

/// A draw as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draw {
    /// The row's number.
    pub draw_id: i64,
    /// The frame drawn from.
    pub frame_id: i64,
    /// `YYYY-MM:team`, `:r2` for the first redraw.
    pub label: String,
    /// The seed.
    pub seed: String,
    /// `system` or `typed`.
    pub seed_source: String,
    /// What was written about a typed seed.
    pub seed_words: Option<String>,
    /// How many cases were asked for.
    pub size: i64,
    /// `none`, `equal` or `proportional`.
    pub allocation: String,
    /// Least number a stratum.
    pub minimum: i64,
    /// The column the strata come from.
    pub stratum_column: Option<String>,
    /// When.
    pub drawn_at: DateTime<Utc>,
    /// Why it was drawn again.
    pub reason: Option<String>,
    /// When a later draw took its place.
    pub superseded_at: Option<DateTime<Utc>>,
}

/// A stratum of a draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stratum {
    /// Its name; empty where there are no strata.
    pub name: String,
    /// Number of cases in the frame.
    pub population: i64,
    /// Number drawn.
    pub sample: i64,
}

/// A frame about to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFrame<'a> {
    /// The team.
    pub unit_id: i64,
    /// `YYYY-MM`.
    pub month: &'a str,
    /// `file`, `pasted` or `count`.
    pub source: &'a str,
    /// The file's name without its folder.
    pub source_name: Option<&'a str>,
    /// How many lines repeated a case.
    pub duplicates: usize,
    /// How many lines were refused.
    pub refused: usize,
    /// The cases, in the order of the list.
    pub cases: &'a [FrameCase],
}

/// A draw about to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDraw<'a> {
    /// The frame drawn from.
    pub frame_id: i64,
    /// Unique among all draws.
    pub label: &'a str,
    /// The seed.
    pub seed: &'a str,
    /// `system` or `typed`.
    pub seed_source: &'a str,
    /// What is written about a typed seed; empty for none.
    pub seed_words: &'a str,
    /// How many cases were asked for.
    pub size: usize,
    /// `none`, `equal` or `proportional`.
    pub allocation: &'a str,
    /// Least number a stratum.
    pub minimum: usize,
    /// The column the strata come from.
    pub stratum_column: Option<&'a str>,
    /// Why it is drawn again.
    pub reason: Option<&'a str>,
    /// The strata, each with the positions of its cases in ticket order.
    pub strata: &'a [(Stratum, Vec<i64>)],
}

const FRAME: &str = "SELECT frame_id, unit_id, month, source, source_name, cases, duplicates, refused, sha256, loaded_at, locked_at FROM frame";
const DRAW: &str = "SELECT draw_id, frame_id, label, seed, seed_source, (SELECT words FROM draw_seed_source WHERE draw_seed_source.draw_id = draw.draw_id) AS seed_words, size, allocation, minimum, stratum_column, drawn_at, reason, superseded_at FROM draw";

impl Tx<'_> {
    /// The frame in force for a month.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn frame(&self, unit_id: i64, month: &str) -> Result<Option<Frame>> {
        let sql = format!("{FRAME} WHERE unit_id = ?1 AND month = ?2 AND superseded_at IS NULL");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query((unit_id, month))?;
        rows.next()?.map(frame).transpose()
    }

    /// A frame by number.
    ///
    /// # Errors
    /// When there is none or the database cannot be read.
    pub fn frame_by_id(&self, frame_id: i64) -> Result<Frame> {
        let sql = format!("{FRAME} WHERE frame_id = ?1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([frame_id])?;
        frame(rows.next()?.ok_or(rusqlite::Error::QueryReturnedNoRows)?)
    }

    /// Stores a frame; the one before, if any, is kept but no longer in force.
    ///
    /// # Errors
    /// When the database cannot be written or the month is closed.
    pub fn add_frame(&self, new: &NewFrame<'_>) -> Result<i64> {
        self.connection
            .prepare_cached(
                "UPDATE frame SET superseded_at = ?3 WHERE unit_id = ?1 AND month = ?2 AND superseded_at IS NULL",
            )?
            .execute((new.unit_id, new.month, &self.at))?;
        self.connection
            .prepare_cached(
                "INSERT INTO frame (unit_id, month, source, source_name, cases, duplicates, refused, rows_sha256, loaded_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute((
                new.unit_id,
                new.month,
                new.source,
                new.source_name,
                number(new.cases.len()),
                number(new.duplicates),
                number(new.refused),
                rows_sha256(new.cases.iter()),
                &self.at,
            ))?;
        let frame_id = self.connection.last_insert_rowid();
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO frame_case (frame_id, position, case_ref, case_type, target_group, team, caseworker, created, act_date, outcome)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        for case in new.cases {
            insert.execute((
                frame_id,
                case.position,
                &case.case_ref,
                &case.case_type,
                &case.target_group,
                &case.team,
                &case.caseworker,
                case.created.map(|date| date.to_string()),
                case.act_date.map(|date| date.to_string()),
                &case.outcome,
            ))?;
        }
        Ok(frame_id)
    }

    /// The cases of a frame, in the order of the list.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn frame_cases(&self, frame_id: i64) -> Result<Vec<FrameCase>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT position, case_ref, case_type, target_group, team, caseworker, created, act_date, outcome
             FROM frame_case WHERE frame_id = ?1 ORDER BY position",
        )?;
        let mut rows = statement.query([frame_id])?;
        let mut cases = Vec::new();
        while let Some(row) = rows.next()? {
            cases.push(frame_case(row)?);
        }
        Ok(cases)
    }

    /// One case of a frame.
    ///
    /// # Errors
    /// When there is none or the database cannot be read.
    pub fn frame_case(&self, frame_id: i64, position: i64) -> Result<FrameCase> {
        let mut statement = self.connection.prepare_cached(
            "SELECT position, case_ref, case_type, target_group, team, caseworker, created, act_date, outcome
             FROM frame_case WHERE frame_id = ?1 AND position = ?2",
        )?;
        let mut rows = statement.query((frame_id, position))?;
        frame_case(rows.next()?.ok_or(rusqlite::Error::QueryReturnedNoRows)?)
    }

    /// Locks a frame with its fingerprint. Done in a transaction of its own, before a seed exists.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn lock_frame(&self, frame_id: i64, sha256: &str) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE frame SET sha256 = ?2, locked_at = ?3 WHERE frame_id = ?1 AND locked_at IS NULL")?
            .execute((frame_id, sha256, &self.at))?;
        Ok(())
    }

    /// Every draw from the frames of one month, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn draws(&self, unit_id: i64, month: &str) -> Result<Vec<Draw>> {
        let sql = format!(
            "{DRAW} WHERE frame_id IN (SELECT frame_id FROM frame WHERE unit_id = ?1 AND month = ?2) ORDER BY draw_id"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query((unit_id, month))?;
        let mut draws = Vec::new();
        while let Some(row) = rows.next()? {
            draws.push(draw(row)?);
        }
        Ok(draws)
    }

    /// Whether a draw has this label.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn label_taken(&self, label: &str) -> Result<bool> {
        let mut statement =
            self.connection.prepare_cached("SELECT 1 AS one FROM draw WHERE label = ?1")?;
        Ok(statement.query_row([label], |_| Ok(())).optional()?.is_some())
    }

    /// Stores a draw with its strata and the whole ticket order; an earlier one from the same
    /// month ends.
    ///
    /// # Errors
    /// When the frame is not locked, the label is taken or the database cannot be written.
    pub fn add_draw(&self, new: &NewDraw<'_>) -> Result<i64> {
        self.connection
            .prepare_cached(
                "UPDATE draw SET superseded_at = ?2 WHERE superseded_at IS NULL AND frame_id IN (
                   SELECT other.frame_id FROM frame AS other JOIN frame AS mine
                   ON other.unit_id = mine.unit_id AND other.month = mine.month WHERE mine.frame_id = ?1)",
            )?
            .execute((new.frame_id, &self.at))?;
        self.connection
            .prepare_cached(
                "INSERT INTO draw (frame_id, label, seed, seed_source, method, size, allocation, minimum, stratum_column, drawn_at, reason)
                 VALUES (?1, ?2, ?3, ?4, 'tilsyn1', ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute((
                new.frame_id,
                new.label,
                new.seed,
                new.seed_source,
                number(new.size),
                new.allocation,
                number(new.minimum),
                new.stratum_column,
                &self.at,
                new.reason,
            ))?;
        let draw_id = self.connection.last_insert_rowid();
        if !new.seed_words.is_empty() {
            self.connection
                .prepare_cached("INSERT INTO draw_seed_source (draw_id, words) VALUES (?1, ?2)")?
                .execute((draw_id, new.seed_words))?;
        }
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO draw_stratum (draw_id, stratum, population, sample, ticket_order) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        for (stratum, positions) in new.strata {
            let order = serde_json::Value::from(positions.as_slice()).to_string();
            insert.execute((draw_id, &stratum.name, stratum.population, stratum.sample, order))?;
        }
        Ok(draw_id)
    }

    /// The strata of a draw, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn strata(&self, draw_id: i64) -> Result<Vec<Stratum>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT stratum, population, sample FROM draw_stratum WHERE draw_id = ?1 ORDER BY stratum",
        )?;
        let rows = statement.query_map([draw_id], |row| {
            Ok(Stratum {
                name: row.get("stratum")?,
                population: row.get("population")?,
                sample: row.get("sample")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The position of the case with the ticket of this rank (1 is the lowest) in its stratum, if
    /// there are so many.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn ticket(&self, draw_id: i64, stratum: &str, rank: i64) -> Result<Option<i64>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT json_extract(ticket_order, '$[' || (?3 - 1) || ']') AS position
             FROM draw_stratum WHERE draw_id = ?1 AND stratum = ?2",
        )?;
        let position = statement.query_row((draw_id, stratum, rank), |row| row.get("position"));
        Ok(position.optional()?.flatten())
    }

    /// Frames whose rows do not match the hash made when they were loaded. Frames with erased
    /// references cannot be compared and are passed over.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn frames_changed(&self) -> Result<Vec<i64>> {
        let mut statement =
            self.connection.prepare("SELECT frame_id, rows_sha256 FROM frame ORDER BY frame_id")?;
        let frames = statement
            .query_map([], |row| Ok((row.get("frame_id")?, row.get("rows_sha256")?)))?
            .collect::<Result<Vec<(i64, String)>, _>>()?;
        let mut changed = Vec::new();
        for (frame_id, hash) in frames {
            let cases = self.frame_cases(frame_id)?;
            let erased = cases.iter().any(|case| case.case_ref.is_none());
            if !erased && rows_sha256(cases.iter()) != hash {
                changed.push(frame_id);
            }
        }
        Ok(changed)
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Hash over every stored column; fields are parted by U+001F, rows by LF, none is U+0000.
fn rows_sha256<'a>(cases: impl Iterator<Item = &'a FrameCase>) -> String {
    let mut hash = Sha256::new();
    for case in cases {
        hash.update(case.position.to_string());
        let dates = [case.created, case.act_date].map(|date| date.map(|date| date.to_string()));
        let texts = [&case.case_ref, &case.case_type, &case.target_group, &case.team];
        let texts = texts.into_iter().chain([&case.caseworker, &case.outcome]).chain(&dates);
        for text in texts {
            hash.update("\u{1f}");
            hash.update(text.as_deref().unwrap_or("\0"));
        }
        hash.update("\n");
    }
    hex(&hash.finalize())
}

fn frame(row: &Row<'_>) -> Result<Frame> {
    let locked_at: Option<String> = row.get("locked_at")?;
    Ok(Frame {
        frame_id: row.get("frame_id")?,
        unit_id: row.get("unit_id")?,
        month: row.get("month")?,
        source: row.get("source")?,
        source_name: row.get("source_name")?,
        cases: row.get("cases")?,
        duplicates: row.get("duplicates")?,
        refused: row.get("refused")?,
        sha256: row.get("sha256")?,
        loaded_at: parse_moment(&row.get::<_, String>("loaded_at")?, "frame")?,
        locked_at: locked_at.map(|at| parse_moment(&at, "frame")).transpose()?,
    })
}

pub(super) fn frame_case(row: &Row<'_>) -> Result<FrameCase> {
    Ok(FrameCase {
        position: row.get("position")?,
        case_ref: row.get("case_ref")?,
        case_type: row.get("case_type")?,
        target_group: row.get("target_group")?,
        team: row.get("team")?,
        caseworker: row.get("caseworker")?,
        created: parsed_opt(row.get("created")?, "frame_case", "created")?,
        act_date: parsed_opt(row.get("act_date")?, "frame_case", "act_date")?,
        outcome: row.get("outcome")?,
    })
}

fn draw(row: &Row<'_>) -> Result<Draw> {
    let superseded_at: Option<String> = row.get("superseded_at")?;
    Ok(Draw {
        draw_id: row.get("draw_id")?,
        frame_id: row.get("frame_id")?,
        label: row.get("label")?,
        seed: row.get("seed")?,
        seed_source: row.get("seed_source")?,
        seed_words: row.get("seed_words")?,
        size: row.get("size")?,
        allocation: row.get("allocation")?,
        minimum: row.get("minimum")?,
        stratum_column: row.get("stratum_column")?,
        drawn_at: parse_moment(&row.get::<_, String>("drawn_at")?, "draw")?,
        reason: row.get("reason")?,
        superseded_at: superseded_at.map(|at| parse_moment(&at, "draw")).transpose()?,
    })
}

/// A date in the database's form.
pub(super) fn date_text(date: Option<NaiveDate>) -> Option<String> {
    date.map(|date| date.to_string())
}
