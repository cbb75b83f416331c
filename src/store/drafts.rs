//! What stands in the fields of a page and is not saved (da: *kladder*); in no journal, and not
//! bound by the closing of a month.

use rusqlite::OptionalExtension;

use super::{Result, StoreError, Tx};

/// What names a draft: at most one of each is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftKey<'a> {
    /// The page's word.
    pub page: &'a str,
    /// The case, if it is about one.
    pub review_id: Option<i64>,
    /// A question, a month, or empty.
    pub subject: &'a str,
}

/// Fields with their texts, in the order of the page.
pub type Fields = Vec<(String, String)>;

impl Tx<'_> {
    /// Keeps a draft in the place of the one before; without fields it goes.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_draft(&self, key: DraftKey<'_>, fields: &Fields) -> Result<()> {
        self.connection
            .prepare_cached(
                "DELETE FROM draft WHERE page = ?1 AND review_id IS ?2 AND subject = ?3",
            )?
            .execute((key.page, key.review_id, key.subject))?;
        if fields.is_empty() {
            return Ok(());
        }
        let fields = serde_json::json!(fields).to_string();
        self.connection
            .prepare_cached(
                "INSERT INTO draft (page, review_id, subject, fields) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((key.page, key.review_id, key.subject, fields))?;
        Ok(())
    }

    /// What was kept, or nothing.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn draft(&self, key: DraftKey<'_>) -> Result<Option<Fields>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT fields FROM draft WHERE page = ?1 AND review_id IS ?2 AND subject = ?3",
        )?;
        let found: Option<String> = statement
            .query_row((key.page, key.review_id, key.subject), |row| row.get("fields"))
            .optional()?;
        let unreadable = |_| StoreError::Unreadable { table: "draft", what: "fields" };
        found.map(|fields| serde_json::from_str(&fields).map_err(unreadable)).transpose()
    }

    /// The subjects of all drafts of one page about a case.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn drafted(&self, page: &str, review_id: i64) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT subject FROM draft WHERE page = ?1 AND review_id = ?2 ORDER BY subject",
        )?;
        let rows = statement.query_map((page, review_id), |row| row.get("subject"))?;
        Ok(rows.collect::<std::result::Result<_, _>>()?)
    }
}
