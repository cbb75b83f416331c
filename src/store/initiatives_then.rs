//! Initiatives as they stood when a quarter was handed in, read from the journal: it has every row
//! that ever was, so that nothing need be stored twice.

use super::initiatives::StoredInitiative;
use super::{Result, Tx};

/// What an initiative is made of.
const TABLES: [&str; 5] =
    ["initiative", "initiative_step", "participant", "criterion", "follow_up"];

impl Tx<'_> {
    /// Every initiative of a unit, by number, as it stood when a quarter was submitted with a step.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn initiatives_then(&self, unit_id: i64, step_id: i64) -> Result<Vec<StoredInitiative>> {
        let until: i64 = self.connection.query_row(
            "SELECT seq FROM journal WHERE subject = 'submission' AND row_key = json_object('step_id', ?1)",
            [step_id],
            |row| row.get("seq"),
        )?;
        // Tables in memory of the same names come before those of the database, so that the rows of
        // then are read by the statements that read those of today.
        let read = TABLES
            .iter()
            .try_for_each(|table| self.remember(table, until))
            .and_then(|()| self.initiatives(unit_id));
        for table in TABLES {
            self.connection.execute_batch(&format!("DROP TABLE IF EXISTS temp.{table}"))?;
        }
        read
    }

    /// Puts the rows that a table had at an entry of the journal before those it has now.
    fn remember(&self, table: &str, until: i64) -> Result<()> {
        let mut columns =
            self.connection.prepare("SELECT name FROM pragma_table_info(?1, 'main')")?;
        let columns: Vec<String> =
            columns.query_map([table], |row| row.get("name"))?.collect::<rusqlite::Result<_>>()?;
        let values = columns.iter().map(|column| format!("payload ->> '{column}'"));
        let values: Vec<String> = values.collect();
        self.connection.execute_batch(&format!(
            "CREATE TEMP TABLE {table} AS SELECT * FROM main.{table} WHERE 0"
        ))?;
        self.connection.execute(
            &format!(
                "INSERT INTO temp.{table} ({}) SELECT {}
                 FROM (SELECT max(seq) AS seq FROM journal WHERE subject = ?1 AND seq <= ?2 GROUP BY row_key)
                 JOIN journal USING (seq) JOIN journal_payload USING (seq) WHERE change <> 'delete'",
                columns.join(", "),
                values.join(", "),
            ),
            (table, until),
        )?;
        Ok(())
    }
}
