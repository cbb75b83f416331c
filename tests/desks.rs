//! A desk on a folder, for tests of whole use cases: a real disk, numbers that are known, a lock
//! that opens quickly. What comes with the program is read once for all of them.
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::sync::OnceLock;

use tilsyn::catalogue::areas::AreaWords;
use tilsyn::catalogue::library::Library;
use tilsyn::catalogue::texts::{Language, Texts};
use tilsyn::intake::InProcessReader;
use tilsyn::ops::Desk;
use tilsyn::ops::desk::{Equipment, Files, Places};
use tilsyn::shell::entropy::FixedEntropy;
use tilsyn::shell::files::DiskFiles;
use tilsyn::vault::WorkFactor;

/// The passphrase of every test.
pub(crate) const PASSPHRASE: &str = "blåbærgrød med fløde";

/// The words of areas that come with the program.
fn area_words() -> &'static AreaWords {
    static BUILT_IN: OnceLock<AreaWords> = OnceLock::new();
    BUILT_IN.get_or_init(|| AreaWords::built_in().expect("areas"))
}

/// A desk with nothing open yet.
pub(crate) fn desk(places: Places) -> Desk {
    desk_with(places, Box::new(DiskFiles))
}

/// The same with other files than the real ones.
pub(crate) fn desk_with(places: Places, files: Box<dyn Files>) -> Desk {
    desk_knowing(places, files, Library::built_in())
}

/// The same with other checklists.
pub(crate) fn desk_knowing(places: Places, files: Box<dyn Files>, library: Library) -> Desk {
    Desk::new(Equipment {
        library,
        files,
        entropy: Box::new(FixedEntropy::new(20_261_116)),
        sheets: Box::new(InProcessReader),
        places,
        // How hard the lock is to break is not what is tested: a second a start would be.
        work: WorkFactor(4),
        texts: Texts::new(Language::Danish),
        area_words: area_words().clone(),
        meanwhile: |work| work(),
    })
}
