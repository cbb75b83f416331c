//! Every fault of the layers below, turned into a [`Problem`] in one place.

use crate::api::problem::Detail;
use crate::api::{Kind, Problem};
use crate::domain::allocation::AllocationFault;
use crate::domain::draw::NameFault;
use crate::domain::text::Clean;
use crate::store::StoreError;
use crate::vault::VaultError;

/// Why a use case was not done.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// A rule says no.
    #[error("{0:?}")]
    Problem(Box<Problem>),
    /// The database says no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The key file says no.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The sample cannot be shared out.
    #[error(transparent)]
    Allocation(#[from] AllocationFault),
    /// A seed or label has other letters than it may.
    #[error(transparent)]
    Name(#[from] NameFault),
    /// A file could not be read or written.
    #[error("{name}")]
    File {
        /// The file's name.
        name: String,
        /// It was to be written; otherwise read.
        writing: bool,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// Nothing is open.
    #[error("no database is open")]
    Locked,
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

/// A rule that says no.
pub(super) fn refused(code: &'static str) -> Problem {
    Problem::new(Kind::Refused, code)
}

/// A finding with values, for the list under a problem.
pub(super) fn detail(code: &str, args: Vec<(&'static str, String)>) -> Detail {
    let args = args.into_iter().map(|(name, value)| (name, Clean::line(&value))).collect();
    Detail { code: code.to_owned(), args }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Problem(problem) => *problem,
            Refusal::Store(error) => store(error),
            Refusal::Vault(error) => vault(error),
            Refusal::Allocation(AllocationFault::TooSmall { needed, available }) => {
                refused("draw-too-small").with("needed", needed).with("available", available)
            }
            Refusal::Allocation(AllocationFault::Shares) => Self::new(Kind::Bug, "bug"),
            Refusal::Name(_) => refused("draw-seed"),
            Refusal::File { name, writing, source } => file(&name, writing, &source),
            Refusal::Locked => Self::new(Kind::Refused, "locked"),
        }
    }
}

fn store(error: StoreError) -> Problem {
    match error {
        StoreError::Busy => Problem::new(Kind::Surroundings, "database-open-elsewhere"),
        StoreError::WrongKey => Problem::new(Kind::Data, "database-wrong-key"),
        StoreError::TooNew { found, known } => {
            Problem::new(Kind::Data, "database-too-new").with("found", found).with("known", known)
        }
        StoreError::Foreign => Problem::new(Kind::Data, "database-foreign"),
        StoreError::Damaged(_) | StoreError::Unreadable { .. } => {
            Problem::new(Kind::Data, "database-damaged")
        }
        StoreError::Full => Problem::new(Kind::Surroundings, "disk-full"),
        StoreError::ReadOnly => Problem::new(Kind::Surroundings, "database-read-only"),
        StoreError::Disk => Problem::new(Kind::Surroundings, "disk-fault"),
        StoreError::MonthClosed => refused("month-closed"),
        StoreError::QuarterClosed => refused("quarter-closed"),
        StoreError::File { path, source, .. } => {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            file(&name, true, &source)
        }
        StoreError::NoRow => refused("not-found"),
        StoreError::Rule(_) | StoreError::Pragma(_) | StoreError::Sql(_) => {
            Problem::new(Kind::Bug, "bug")
        }
    }
}

fn vault(error: VaultError) -> Problem {
    match error {
        VaultError::WrongSecret => refused("key-wrong-secret"),
        VaultError::Damaged => Problem::new(Kind::Data, "key-file-damaged"),
        VaultError::TooNew => Problem::new(Kind::Data, "key-file-too-new"),
        VaultError::Wrap => Problem::new(Kind::Bug, "bug"),
    }
}

fn file(name: &str, writing: bool, error: &std::io::Error) -> Problem {
    use std::io::ErrorKind;
    let (kind, code) = match (error.kind(), writing) {
        (ErrorKind::StorageFull | ErrorKind::QuotaExceeded, _) => (Kind::Surroundings, "disk-full"),
        (ErrorKind::FileTooLarge, _) => (Kind::Data, "file-too-large"),
        (ErrorKind::NotFound, false) => (Kind::Surroundings, "file-not-found"),
        (ErrorKind::IsADirectory, false) => (Kind::Refused, "file-is-folder"),
        (_, false) => (Kind::Surroundings, "file-not-readable"),
        (_, true) => (Kind::Surroundings, "file-not-writable"),
    };
    Problem::new(kind, code).with("name", name)
}
