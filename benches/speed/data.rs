//! Five years of one team's data, made by the program itself: without a key, and the same
//! encrypted, with a passphrase that is stretched as little as can be.

use std::path::{Path, PathBuf};
use std::process::Command;

use rusqlite::Connection;
use tempfile::TempDir;
use tilsyn::api::request::Secret;
use tilsyn::api::{Moment, Request};
use tilsyn::ops::{self, Desk};
use tilsyn::shell::clock::Clock;
use tilsyn::vault::{self, WorkFactor};
use zeroize::Zeroizing;

/// The program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_tilsyn");
/// The passphrase of the encrypted copy.
pub(crate) const PASSPHRASE: &str = "prøve med fem år";
/// Its key, as SQLCipher takes it.
pub(crate) const KEY: &str = "x'0707070707070707070707070707070707070707070707070707070707070707'";

/// Where the data lie.
pub(crate) struct Data {
    folder: TempDir,
}

/// A folder on the disk the program is built on, not in memory.
pub(crate) fn folder() -> TempDir {
    TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

impl Data {
    /// Makes both.
    pub(crate) fn five_years() -> Self {
        let data = Self { folder: folder() };
        let plain = data.plain();
        let made = Command::new(PROGRAM)
            .args(["demo", "--years", "5", "--no-open", "--into", &plain])
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
        encrypt(Path::new(&plain), Path::new(&data.encrypted()));
        data
    }

    /// A demonstration of another scale, encrypted.
    pub(crate) fn of_scale(scale: &str, years: &str) -> Self {
        let data = Self { folder: folder() };
        let plain = data.plain();
        let made = Command::new(PROGRAM)
            .args(["demo", "--scale", scale, "--years", years, "--no-open", "--into", &plain])
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
        encrypt(Path::new(&plain), Path::new(&data.encrypted()));
        std::fs::remove_dir_all(&plain).unwrap();
        data
    }

    /// The encrypted one, open.
    pub(crate) fn desk(&self) -> Desk {
        let mut desk = super::lists::desk_in(Path::new(&self.encrypted()));
        let passphrase = Secret(PASSPHRASE.to_owned());
        ops::handle(&mut desk, &now(), &Request::Unlock(passphrase)).unwrap();
        desk
    }

    /// The folder of the database without a key.
    pub(crate) fn plain(&self) -> String {
        self.path("plain")
    }

    /// The folder of the encrypted one.
    pub(crate) fn encrypted(&self) -> String {
        self.path("encrypted")
    }

    /// A path for something else on the same disk.
    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_string_lossy().into_owned()
    }
}

/// The moment all of it is asked at: that of the machine, as the demonstration is made then.
pub(crate) fn now() -> Moment {
    Clock::System.moment()
}

fn encrypt(plain: &Path, encrypted: &Path) {
    std::fs::create_dir_all(encrypted).unwrap();
    let database: PathBuf = encrypted.join("tilsyn.db");
    let connection = Connection::open(plain.join("tilsyn.db")).unwrap();
    let number =
        |name| -> i64 { connection.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
    let (whose, version) = (number("application_id"), number("user_version"));
    connection.execute("ATTACH ?1 AS other KEY ?2", (database.to_string_lossy(), KEY)).unwrap();
    connection.query_row("SELECT sqlcipher_export('other')", [], |_| Ok(())).unwrap();
    connection
        .execute_batch(&format!(
            "PRAGMA other.application_id = {whose}; PRAGMA other.user_version = {version};
             DETACH other"
        ))
        .unwrap();
    let key = Zeroizing::new([7; 32]);
    let file = vault::seal(&key, PASSPHRASE, "00000-00000-00000-00000-00000-00000", WorkFactor(1));
    std::fs::write(encrypted.join("tilsyn.key"), file.unwrap()).unwrap();
    // Otherwise the program would ask for it after the passphrase.
    let moment = Clock::standing("2026-11-16T14:32:07+01:00").unwrap().moment();
    let mut desk = super::lists::desk_in(encrypted);
    let passphrase = Secret(PASSPHRASE.to_owned());
    for request in [Request::Unlock(passphrase), Request::ProveRecoveryCode] {
        ops::handle(&mut desk, &moment, &request).unwrap();
    }
}
