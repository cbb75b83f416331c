//! What desks send to one another: this desk's keys, set-ups, trusted desks, sealed months.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row};

use super::open::sha256;
use super::{Result, Tx, moment, parse_moment};

/// Whether a set-up was made here or came from a centre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Given out by this desk.
    Given,
    /// Taken from a centre.
    Taken,
}

impl Direction {
    fn word(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Taken => "taken",
        }
    }
}

/// A trusted desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peer {
    /// The row's number.
    pub peer_id: i64,
    /// Whether files are sealed for it: a team's centre, or a centre's department. Otherwise it
    /// sends files here.
    pub is_centre: bool,
    /// The unit's name.
    pub name: String,
    /// The key its signatures are checked with.
    pub signing_key: String,
    /// The key to seal for it.
    pub reading_key: String,
}

/// A desk about to be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewPeer<'a> {
    /// As in [`Peer::is_centre`].
    pub is_centre: bool,
    /// The unit's name.
    pub name: &'a str,
    /// The key its signatures are checked with.
    pub signing_key: &'a str,
    /// The key to seal for it.
    pub reading_key: &'a str,
    /// Who compared the words.
    pub by: &'a str,
}

/// A sealed month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// The row's number.
    pub package_id: i64,
    /// The closing it holds.
    pub closing_id: i64,
    /// Whom it is sealed for.
    pub recipient: String,
    /// SHA-256 of its content.
    pub sha256: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// When the centre took it in, once its receipt is here.
    pub received_at: Option<DateTime<Utc>>,
}

impl Tx<'_> {
    /// (secret, public) of this desk's key for a purpose: `signing` or `reading`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn own_key(&self, purpose: &str) -> Result<Option<(String, String)>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT secret, public FROM own_key WHERE purpose = ?1")?;
        let key = statement
            .query_row([purpose], |row| Ok((row.get("secret")?, row.get("public")?)))
            .optional()?;
        Ok(key)
    }

    /// Stores this desk's key for a purpose; there is one, for ever.
    ///
    /// # Errors
    /// When there is one already or the database cannot be written.
    pub fn add_own_key(&self, purpose: &str, secret: &str, public: &str) -> Result<()> {
        self.connection
            .prepare_cached("INSERT INTO own_key (purpose, secret, public) VALUES (?1, ?2, ?3)")?
            .execute([purpose, secret, public])?;
        Ok(())
    }

    /// Set-ups whose text is not the one that was given out or taken.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn setups_changed(&self) -> Result<Vec<i64>> {
        let mut statement = self.connection.prepare(
            "SELECT setup_id FROM setup LEFT JOIN setup_text USING (setup_id)
             WHERE content IS NULL OR tilsyn_sha256(content) <> sha256 ORDER BY setup_id",
        )?;
        let rows = statement.query_map([], |row| row.get("setup_id"))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The newest set-up, as its signed text.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn setup(&self, direction: Direction) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT content FROM setup JOIN setup_text USING (setup_id)
             WHERE direction = ?1 ORDER BY setup_id DESC LIMIT 1",
        )?;
        Ok(statement.query_row([direction.word()], |row| row.get("content")).optional()?)
    }

    /// The newest set-up that `wanted` makes something of.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn newest_setup<T>(
        &self,
        direction: Direction,
        wanted: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT content FROM setup JOIN setup_text USING (setup_id)
             WHERE direction = ?1 ORDER BY setup_id DESC",
        )?;
        let mut rows = statement.query([direction.word()])?;
        while let Some(row) = rows.next()? {
            if let Some(found) = wanted(row.get_ref("content")?.as_str().unwrap_or_default()) {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// Stores a set-up with its signed text.
    ///
    /// # Errors
    /// When one with this number is there already or the database cannot be written.
    pub fn add_setup(
        &self,
        direction: Direction,
        number: i64,
        signer: &str,
        text: &str,
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO setup (number, direction, signer, sha256, at) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((number, direction.word(), signer, sha256(text), &self.at))?;
        self.connection
            .prepare_cached("INSERT INTO setup_text (setup_id, content) VALUES (?1, ?2)")?
            .execute((self.connection.last_insert_rowid(), text))?;
        Ok(())
    }

    /// The desks trusted now, by name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn peers(&self) -> Result<Vec<Peer>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT peer_id, kind, name, signing_key, reading_key FROM peer
             WHERE revoked_at IS NULL ORDER BY name, peer_id",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Peer {
                peer_id: row.get("peer_id")?,
                is_centre: row.get::<_, String>("kind")? == "centre",
                name: row.get("name")?,
                signing_key: row.get("signing_key")?,
                reading_key: row.get("reading_key")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Trusts a desk.
    ///
    /// # Errors
    /// When it is trusted already or the database cannot be written.
    pub fn add_peer(&self, peer: &NewPeer<'_>) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO peer (kind, name, signing_key, reading_key, trusted_at, trusted_by)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((
                if peer.is_centre { "centre" } else { "team" },
                peer.name,
                peer.signing_key,
                peer.reading_key,
                &self.at,
                peer.by,
            ))?;
        Ok(())
    }

    /// Trusts a desk no longer; what it sent is kept.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn revoke_peer(&self, peer_id: i64) -> Result<()> {
        self.connection
            .prepare_cached(
                "UPDATE peer SET revoked_at = ?2 WHERE peer_id = ?1 AND revoked_at IS NULL",
            )?
            .execute((peer_id, &self.at))?;
        Ok(())
    }

    /// The package of a closing for a recipient.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn package(&self, closing_id: i64, recipient: &str) -> Result<Option<Package>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{PACKAGE} WHERE closing_id = ?1 AND recipient = ?2"))?;
        let mut rows = statement.query((closing_id, recipient))?;
        rows.next()?.map(package).transpose()
    }

    /// The package of a closing that was made last, whoever it is for.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_package(&self, closing_id: i64) -> Result<Option<Package>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{PACKAGE} WHERE closing_id = ?1 ORDER BY package_id DESC LIMIT 1"
        ))?;
        let mut rows = statement.query([closing_id])?;
        rows.next()?.map(package).transpose()
    }

    /// The package whose content has this SHA-256.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn package_by_hash(&self, sha256: &str) -> Result<Option<Package>> {
        let mut statement =
            self.connection.prepare_cached(&format!("{PACKAGE} WHERE sha256 = ?1"))?;
        let mut rows = statement.query([sha256])?;
        rows.next()?.map(package).transpose()
    }

    /// The sealed file of a package.
    ///
    /// # Errors
    /// When there is none or the database cannot be read.
    pub fn package_file(&self, package_id: i64) -> Result<Vec<u8>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT sealed FROM package_file WHERE package_id = ?1")?;
        Ok(statement.query_row([package_id], |row| row.get("sealed"))?)
    }

    /// Stores a package with its sealed file.
    ///
    /// # Errors
    /// When there is one already or the database cannot be written.
    pub fn add_package(
        &self,
        closing_id: i64,
        recipient: &str,
        content_sha256: &str,
        sealed: &[u8],
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO package (closing_id, recipient, sha256, made_at) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((closing_id, recipient, content_sha256, &self.at))?;
        self.connection
            .prepare_cached("INSERT INTO package_file (package_id, sealed) VALUES (?1, ?2)")?
            .execute((self.connection.last_insert_rowid(), sealed))?;
        Ok(())
    }

    /// Stores the centre's receipt of a package; the same again changes nothing.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_receipt(
        &self,
        package_id: i64,
        signer: &str,
        received_at: DateTime<Utc>,
    ) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT OR IGNORE INTO receipt (package_id, signer, received_at, taken_at) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((package_id, signer, moment(received_at), &self.at))?;
        Ok(())
    }
}

const PACKAGE: &str =
    "SELECT package_id, closing_id, recipient, sha256, made_at, receipt.received_at AS received_at
     FROM package LEFT JOIN receipt USING (package_id)";
fn package(row: &Row<'_>) -> Result<Package> {
    let received_at: Option<String> = row.get("received_at")?;
    Ok(Package {
        package_id: row.get("package_id")?,
        closing_id: row.get("closing_id")?,
        recipient: row.get("recipient")?,
        sha256: row.get("sha256")?,
        made_at: parse_moment(&row.get::<_, String>("made_at")?, "package")?,
        received_at: received_at.map(|at| parse_moment(&at, "receipt")).transpose()?,
    })
}
