//! What others found (da: *spejle udefra*): audit results, audit remarks, cases of Borgerrådgiveren.

use rusqlite::Row;
use serde_json::json;

use super::{Result, StoreError, Tx};
use crate::domain::mirror::{
    Aspect, AuditRemark, AuditResult, Colour, OmbudsmanCount, RemarkState,
};

impl Tx<'_> {
    /// The audit's results, the newest year first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn audit_results(&self, unit_id: i64) -> Result<Vec<AuditResult>> {
        self.listed(
            "SELECT year, area, n, errors, definition, differences, clauses FROM audit_result
             WHERE unit_id = ?1 ORDER BY year DESC, area",
            unit_id,
            audit_result,
        )
    }

    /// Stores the result of a year and area, in the place of an earlier one.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_audit_result(&self, unit_id: i64, result: &AuditResult) -> Result<()> {
        let differences: Vec<(&str, &str)> =
            result.differences.iter().map(|(aspect, why)| (aspect.word(), why.as_str())).collect();
        self.connection
            .prepare_cached(
                "INSERT INTO audit_result (unit_id, year, area, n, errors, definition, differences, clauses)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (unit_id, year, area) DO UPDATE SET n = excluded.n, errors = excluded.errors,
                   definition = excluded.definition, differences = excluded.differences, clauses = excluded.clauses",
            )?
            .execute((
                unit_id,
                result.year,
                &result.area,
                number(result.n),
                number(result.errors),
                &result.definition,
                json!(differences).to_string(),
                json!(result.clauses).to_string(),
            ))?;
        Ok(())
    }

    /// The audit's remarks with their numbers, the newest year first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn audit_remarks(&self, unit_id: i64) -> Result<Vec<(i64, AuditRemark)>> {
        self.listed(
            "SELECT remark_id, year, number, colour, area, words, state FROM audit_remark
             WHERE unit_id = ?1 ORDER BY year DESC, number",
            unit_id,
            audit_remark,
        )
    }

    /// Stores a remark, in the place of what was known of it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_audit_remark(&self, unit_id: i64, remark: &AuditRemark) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO audit_remark (unit_id, year, number, colour, area, words, state)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (unit_id, year, number) DO UPDATE SET colour = excluded.colour, area = excluded.area,
                   words = excluded.words, state = excluded.state",
            )?
            .execute((
                unit_id,
                remark.year,
                &remark.number,
                remark.colour.word(),
                &remark.area,
                &remark.words,
                remark.state.word(),
            ))?;
        Ok(())
    }

    /// Counts of Borgerrådgiveren's cases, the newest year first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn ombudsman_counts(&self, unit_id: i64) -> Result<Vec<OmbudsmanCount>> {
        self.listed(
            "SELECT year, category, treated, criticised FROM ombudsman_count
             WHERE unit_id = ?1 ORDER BY year DESC, category",
            unit_id,
            ombudsman_count,
        )
    }

    /// Stores the count of a year and kind of error, in the place of an earlier one.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_ombudsman_count(&self, unit_id: i64, count: &OmbudsmanCount) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO ombudsman_count (unit_id, year, category, treated, criticised)
                 VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (unit_id, year, category) DO UPDATE SET treated = excluded.treated,
                   criticised = excluded.criticised",
            )?
            .execute((
                unit_id,
                count.year,
                &count.category,
                number(count.treated),
                number(count.criticised),
            ))?;
        Ok(())
    }

    /// The rows that a statement gives for a number.
    pub(super) fn listed<T>(
        &self,
        sql: &str,
        of: i64,
        read: fn(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([of])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(row)?);
        }
        Ok(found)
    }
}

fn audit_result(row: &Row<'_>) -> Result<AuditResult> {
    let unreadable = |what| StoreError::Unreadable { table: "audit_result", what };
    let differences: String = row.get("differences")?;
    let differences: Vec<(String, String)> =
        serde_json::from_str(&differences).map_err(|_| unreadable("differences"))?;
    let differences = differences.into_iter().map(|(word, why)| {
        Ok((Aspect::from_word(&word).ok_or_else(|| unreadable("aspect"))?, why))
    });
    let clauses: String = row.get("clauses")?;
    Ok(AuditResult {
        year: row.get("year")?,
        area: row.get("area")?,
        n: count(row, "n")?,
        errors: count(row, "errors")?,
        definition: row.get("definition")?,
        differences: differences.collect::<Result<_>>()?,
        clauses: serde_json::from_str(&clauses).map_err(|_| unreadable("clauses"))?,
    })
}

fn audit_remark(row: &Row<'_>) -> Result<(i64, AuditRemark)> {
    let unreadable = |what| StoreError::Unreadable { table: "audit_remark", what };
    let colour: String = row.get("colour")?;
    let state: String = row.get("state")?;
    let remark = AuditRemark {
        year: row.get("year")?,
        number: row.get("number")?,
        colour: Colour::from_word(&colour).ok_or_else(|| unreadable("colour"))?,
        area: row.get("area")?,
        words: row.get("words")?,
        state: RemarkState::from_word(&state).ok_or_else(|| unreadable("state"))?,
    };
    Ok((row.get("remark_id")?, remark))
}

fn ombudsman_count(row: &Row<'_>) -> Result<OmbudsmanCount> {
    Ok(OmbudsmanCount {
        year: row.get("year")?,
        category: row.get("category")?,
        treated: count(row, "treated")?,
        criticised: count(row, "criticised")?,
    })
}

/// A count in the database's form.
pub(super) fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Back from it.
pub(super) fn count(row: &Row<'_>, column: &'static str) -> Result<u64> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).map_err(|_| StoreError::Unreadable { table: "counts", what: column })
}
