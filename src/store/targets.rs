//! Targets (da: *mål*) and the figures typed for them.

use chrono::NaiveDate;
use rusqlite::Row;

use super::mirrors::{count, number};
use super::{Result, StoreError, Tx, parsed};
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::target::{Measure, Target};

/// Figures typed for a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measurement {
    /// The day they are about.
    pub on: NaiveDate,
    /// Not in order.
    pub errors: u64,
    /// Of how many.
    pub n: u64,
    /// All there were and no sample.
    pub is_full_count: bool,
}

impl Tx<'_> {
    /// The targets of a unit with their numbers.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn targets(&self, unit_id: i64) -> Result<Vec<(i64, Target)>> {
        self.listed(
            "SELECT target_id, title, measure, question, meaning, baseline, baseline_on, goal, goal_on, index_name, weight
             FROM target WHERE unit_id = ?1 ORDER BY target_id",
            unit_id,
            target,
        )
    }

    /// Stores a new target, or in the place of one that is there.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_target(&self, unit_id: i64, target_id: Option<i64>, new: &Target) -> Result<()> {
        let key = match &new.measure {
            Measure::Question(key) => Some(key),
            Measure::Audit | Measure::Complaints | Measure::Own | Measure::Typed => None,
        };
        self.connection
            .prepare_cached(
                "INSERT INTO target (target_id, unit_id, title, measure, question, meaning, baseline, baseline_on, goal, goal_on, index_name, weight)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                 ON CONFLICT (target_id) DO UPDATE SET title = excluded.title, measure = excluded.measure,
                   question = excluded.question, meaning = excluded.meaning, baseline = excluded.baseline,
                   baseline_on = excluded.baseline_on, goal = excluded.goal, goal_on = excluded.goal_on,
                   index_name = excluded.index_name, weight = excluded.weight",
            )?
            .execute((
                target_id,
                unit_id,
                &new.title,
                new.measure.word(),
                key.map_or("", |key| key.question.as_str()),
                key.map_or(0, |key| key.meaning),
                new.baseline,
                new.baseline_on.to_string(),
                new.goal,
                new.goal_on.to_string(),
                new.part_of.as_ref().map_or("", |(name, _)| name.as_str()),
                new.part_of.as_ref().map_or(0, |(_, weight)| *weight),
            ))?;
        Ok(())
    }

    /// The newest figures typed for a target.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_measurement(&self, target_id: i64) -> Result<Option<Measurement>> {
        let found = self.listed(
            "SELECT on_date, errors, n, is_full_count FROM measurement
             WHERE target_id = ?1 ORDER BY on_date DESC LIMIT 1",
            target_id,
            |row| {
                let on: String = row.get("on_date")?;
                Ok(Measurement {
                    on: parsed(&on, "measurement", "on_date")?,
                    errors: count(row, "errors")?,
                    n: count(row, "n")?,
                    is_full_count: row.get("is_full_count")?,
                })
            },
        )?;
        Ok(found.into_iter().next())
    }

    /// Stores figures typed for a target, in the place of those of the same day.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_measurement(&self, target_id: i64, new: &Measurement) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO measurement (target_id, on_date, errors, n, is_full_count) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (target_id, on_date) DO UPDATE SET errors = excluded.errors, n = excluded.n,
                   is_full_count = excluded.is_full_count",
            )?
            .execute((
                target_id,
                new.on.to_string(),
                number(new.errors),
                number(new.n),
                new.is_full_count,
            ))?;
        Ok(())
    }
}

fn target(row: &Row<'_>) -> Result<(i64, Target)> {
    let measure: String = row.get("measure")?;
    let measure = match measure.as_str() {
        "audit" => Measure::Audit,
        "complaints" => Measure::Complaints,
        "own" => Measure::Own,
        "question" => Measure::Question(QuestionKey {
            question: row.get("question")?,
            meaning: row.get("meaning")?,
        }),
        "typed" => Measure::Typed,
        _ => return Err(StoreError::Unreadable { table: "target", what: "measure" }),
    };
    let day =
        |column| -> Result<NaiveDate> { parsed(&row.get::<_, String>(column)?, "target", column) };
    let index: String = row.get("index_name")?;
    let weight: u32 = row.get("weight")?;
    let target = Target {
        title: row.get("title")?,
        measure,
        baseline: row.get("baseline")?,
        baseline_on: day("baseline_on")?,
        goal: row.get("goal")?,
        goal_on: day("goal_on")?,
        part_of: (!index.is_empty()).then_some((index, weight)),
    };
    Ok((row.get("target_id")?, target))
}
