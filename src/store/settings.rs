//! What the program was told about itself, and the units (da: *enheder*) it works for.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

use super::{Result, Tx, parsed, parsed_opt};

/// A team or a centre, during its validity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The row's number.
    pub unit_id: i64,
    /// Whether it is a centre; otherwise a team.
    pub is_centre: bool,
    /// Its name, free text.
    pub name: String,
    /// The name in the form used in labels and file names.
    pub slug: String,
    /// The unit above.
    pub parent_id: Option<i64>,
    /// First day of its validity.
    pub valid_from: NaiveDate,
    /// Last day, if it has ended.
    pub valid_to: Option<NaiveDate>,
}

/// A unit about to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUnit<'a> {
    /// Whether it is a centre.
    pub is_centre: bool,
    /// Its name.
    pub name: &'a str,
    /// For labels and file names.
    pub slug: &'a str,
    /// The unit above.
    pub parent_id: Option<i64>,
    /// First day of its validity.
    pub valid_from: NaiveDate,
}

impl Tx<'_> {
    /// The value of a setting.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        let mut statement =
            self.connection.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get("value")).optional()?)
    }

    /// All settings whose name begins like this, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn settings_like(&self, prefix: &str) -> Result<Vec<(String, String)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT name, value FROM setting WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name",
        )?;
        let rows =
            statement.query_map([prefix], |row| Ok((row.get("name")?, row.get("value")?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Sets a setting; the same value again writes nothing.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn set_setting(&self, name: &str, value: &str) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO setting (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
            )?
            .execute([name, value])?;
        Ok(())
    }

    /// Removes a setting.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn remove_setting(&self, name: &str) -> Result<()> {
        self.connection.prepare_cached("DELETE FROM setting WHERE name = ?1")?.execute([name])?;
        Ok(())
    }

    /// Every unit, by number.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn units(&self) -> Result<Vec<Unit>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT unit_id, kind, name, slug, parent_id, valid_from, valid_to FROM unit ORDER BY unit_id",
        )?;
        let mut rows = statement.query([])?;
        let mut units = Vec::new();
        while let Some(row) = rows.next()? {
            units.push(unit(row)?);
        }
        Ok(units)
    }

    /// Stores a unit and gives its number.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_unit(&self, unit: &NewUnit<'_>) -> Result<i64> {
        self.connection
            .prepare_cached(
                "INSERT INTO unit (kind, name, slug, parent_id, valid_from) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((
                if unit.is_centre { "centre" } else { "team" },
                unit.name,
                unit.slug,
                unit.parent_id,
                unit.valid_from.to_string(),
            ))?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Lets a unit begin on another day.
    ///
    /// # Errors
    /// When it would end before it begins or the database cannot be written.
    pub fn begin_unit(&self, unit_id: i64, first_day: NaiveDate) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE unit SET valid_from = ?2 WHERE unit_id = ?1")?
            .execute((unit_id, first_day.to_string()))?;
        Ok(())
    }

    /// Ends a unit; what it did stays under its name.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn end_unit(&self, unit_id: i64, last_day: NaiveDate) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE unit SET valid_to = ?2 WHERE unit_id = ?1")?
            .execute((unit_id, last_day.to_string()))?;
        Ok(())
    }
}

fn unit(row: &Row<'_>) -> Result<Unit> {
    Ok(Unit {
        unit_id: row.get("unit_id")?,
        is_centre: row.get::<_, String>("kind")? == "centre",
        name: row.get("name")?,
        slug: row.get("slug")?,
        parent_id: row.get("parent_id")?,
        valid_from: parsed(&row.get::<_, String>("valid_from")?, "unit", "valid_from")?,
        valid_to: parsed_opt(row.get("valid_to")?, "unit", "valid_to")?,
    })
}
