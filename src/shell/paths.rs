//! Where things lie: the platform's local data folder, never the roaming one and never one
//! that is synchronised, unless told otherwise.

use std::path::PathBuf;

use directories::{ProjectDirs, UserDirs};

use crate::ops::desk::Places;

/// The folders of this user; `data` goes before the platform's.
///
/// # Errors
/// `None` when the system knows no home folder and none is given.
pub fn places(data: Option<PathBuf>) -> Option<Places> {
    let data = match data {
        Some(data) => data,
        None => ProjectDirs::from("dk", "", "tilsyn")?.data_local_dir().to_owned(),
    };
    let documents = UserDirs::new().and_then(|user| {
        user.document_dir()
            .map(|folder| folder.join("Tilsyn"))
            .or(Some(user.home_dir().join("Tilsyn")))
    });
    let reports = documents.unwrap_or_else(|| data.join("reports"));
    Some(Places { data, reports })
}
