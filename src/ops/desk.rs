//! The desk at which use cases are done: the open database, the checklists, and doors to the
//! few things outside the program. The two port traits here are the only ones of their kind;
//! tests hand in a folder that is full or a fixed stream of numbers.

use std::path::{Path, PathBuf};

use crate::api::Moment;
use crate::catalogue::areas::AreaWords;
use crate::catalogue::library::Library;
use crate::catalogue::practice::PracticeCase;
use crate::domain::delivery::Level;
use crate::domain::month::Month;
use crate::domain::text::Clean;
use crate::intake::SheetReader;
use crate::store::{Act, DataKey, Store, StoreError};

use super::configuration::{Configuration, name};
use super::handbook::SearchedHandbook;
use super::pauses::Upkeep;
use super::problems::Refusal;
use super::undo::Undo;

/// Files outside the database: case lists in, reports and the key file out.
pub trait Files {
    /// Reads a whole file of at most `limit` bytes.
    ///
    /// # Errors
    /// As the system says; a larger file is [`std::io::ErrorKind::FileTooLarge`].
    fn read(&self, path: &Path, limit: u64) -> std::io::Result<Vec<u8>>;

    /// Writes a file so that either the old or the new content is there, readable by its
    /// owner alone, and on disk when this returns.
    ///
    /// # Errors
    /// As the system says; the earlier file is untouched then.
    fn write(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()>;

    /// The files of a folder, not those of folders in it, sorted by name.
    ///
    /// # Errors
    /// As the system says; [`std::io::ErrorKind::NotADirectory`] when it is a file.
    fn entries(&self, folder: &Path) -> std::io::Result<Vec<PathBuf>>;

    /// How many bytes a file has.
    ///
    /// # Errors
    /// As the system says.
    fn size(&self, path: &Path) -> std::io::Result<u64>;

    /// Whether there is such a file.
    fn exists(&self, path: &Path) -> bool;

    /// Gives a file of the same file system another name, on disk when this returns. The caller
    /// has made sure that the new name is free.
    ///
    /// # Errors
    /// As the system says; the file has its old name then.
    fn rename(&self, from: &Path, to: &Path) -> std::io::Result<()>;

    /// Removes a folder of the program's own with what the program has put there. Another
    /// file stays, and the folder with it.
    ///
    /// # Errors
    /// As the system says; a folder that is not there is none.
    fn discard(&self, folder: &Path) -> std::io::Result<()>;

    /// Removes from a folder what was left there when a write was broken off by a kill. What
    /// cannot be removed stays.
    fn tidy(&self, folder: &Path) {
        let _ = folder;
    }

    /// Takes a file or folder away from everybody but its owner, should somebody have opened it to
    /// others. Where that cannot be done it stays as it is.
    fn keep_private(&self, path: &Path) {
        let _ = path;
    }

    /// Keeps other copies of the program out until the value is dropped.
    ///
    /// # Errors
    /// [`std::io::ErrorKind::WouldBlock`] when another copy is in; otherwise as the system says.
    fn lock(&self, path: &Path) -> std::io::Result<Box<dyn std::any::Any>>;
}

/// A source of random bytes.
pub trait Entropy {
    /// Fills the bytes.
    ///
    /// # Errors
    /// When the system has none to give.
    fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()>;

    /// Another source of the same kind, for the database's salts.
    fn fork(&self) -> crate::store::Entropy;
}

/// Where things lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Folder of the database, key file and copies.
    pub data: PathBuf,
    /// Where reports go unless the settings say otherwise.
    pub reports: PathBuf,
}

impl Places {
    /// The database.
    pub fn database(&self) -> PathBuf {
        self.data.join("tilsyn.db")
    }

    /// The key file.
    pub fn key_file(&self) -> PathBuf {
        self.data.join("tilsyn.key")
    }

    /// The key file that lies beside the copies.
    pub fn key_copy(&self) -> PathBuf {
        self.copies().join("tilsyn.key")
    }

    /// Where first use makes database and key before they get their places.
    pub fn first_use(&self) -> Self {
        Self { data: self.data.join("first-use"), reports: self.reports.clone() }
    }

    /// Taken during first use, so that two copies of the program do not mix their files.
    pub fn first_use_lock(&self) -> PathBuf {
        self.data.join("first-use.lock")
    }

    /// The municipality's own checklists.
    pub fn checklists(&self) -> PathBuf {
        self.data.join("checklists")
    }

    /// The municipality's own template of papers.
    pub fn template(&self) -> PathBuf {
        self.data.join("report")
    }

    /// The daily copies.
    pub fn copies(&self) -> PathBuf {
        self.data.join("copies")
    }
}

/// Everything a use case works with.
pub struct Desk {
    /// The open database, once unlocked.
    pub(super) store: Option<Store>,
    /// Its key; none for a demonstration.
    pub(super) key: Option<DataKey>,
    /// A recovery code that was shown and is not proved yet.
    pub(super) new_code: Option<zeroize::Zeroizing<String>>,
    /// The practice case's own database and checklist, while it is on.
    pub(super) practice: Option<Practice>,
    /// All checklists.
    pub(super) library: Library,
    /// Case lists in, reports out.
    pub(super) files: Box<dyn Files>,
    /// Random bytes.
    pub(super) entropy: Box<dyn Entropy>,
    /// Reads spreadsheets in a process of their own.
    pub(super) sheets: Box<dyn SheetReader>,
    /// What is wrong with own checklists that are left out.
    pub(super) checklist_faults: Vec<Clean>,
    /// Where things lie.
    pub(super) places: Places,
    /// How hard guessing the passphrase is made.
    pub(super) work: crate::vault::WorkFactor,
    /// The month worked in; none is the one that is due.
    pub(super) month: Option<Month>,
    /// The database was closed after a fault of the disk and did not open again yet.
    pub(super) is_waiting_for_disk: bool,
    /// What can be taken back.
    pub(super) undo: Undo,
    /// What is left to do in pauses.
    pub(super) upkeep: Upkeep,
    /// Idle minutes until the screen is locked, as the settings said last.
    pub(super) lock_minutes: u32,
    /// Language of reports.
    pub(super) texts: crate::catalogue::texts::Texts,
    /// Which words in a case type mean which area.
    pub(super) area_words: AreaWords,
    /// Does work beside what is going on.
    pub(super) meanwhile: Meanwhile,
    /// The handbook made ready for searching, once somebody has searched in it.
    pub(super) searched_handbook: Option<SearchedHandbook>,
    /// What lay in the watched folder when it was looked in last; none when it could not be read.
    pub(super) watched: Option<Vec<(PathBuf, u64)>>,
}

/// The practice case while it is on.
pub(super) struct Practice {
    pub(super) case: PracticeCase,
    pub(super) store: Store,
    pub(super) library: Library,
}

/// What a desk is made of.
pub struct Equipment {
    /// All checklists.
    pub library: Library,
    /// Case lists in, reports out.
    pub files: Box<dyn Files>,
    /// Random bytes.
    pub entropy: Box<dyn Entropy>,
    /// Reads spreadsheets.
    pub sheets: Box<dyn SheetReader>,
    /// Where things lie.
    pub places: Places,
    /// How hard guessing the passphrase is made.
    pub work: crate::vault::WorkFactor,
    /// Language of reports.
    pub texts: crate::catalogue::texts::Texts,
    /// Which words in a case type mean which area.
    pub area_words: AreaWords,
    /// Does work beside what is going on.
    pub meanwhile: Meanwhile,
}

/// How work is done beside what is going on, or at once where nothing can be: it only makes
/// ready what is asked for a moment later, and comes to the same.
pub type Meanwhile = fn(Box<dyn FnOnce() + Send>);

impl Desk {
    /// A desk with nothing open yet.
    pub fn new(equipment: Equipment) -> Self {
        Self {
            store: None,
            key: None,
            new_code: None,
            practice: None,
            library: equipment.library,
            files: equipment.files,
            entropy: equipment.entropy,
            sheets: equipment.sheets,
            checklist_faults: Vec::new(),
            places: equipment.places,
            work: equipment.work,
            month: None,
            is_waiting_for_disk: false,
            undo: Undo::default(),
            upkeep: Upkeep::default(),
            lock_minutes: 0,
            texts: equipment.texts,
            area_words: equipment.area_words,
            meanwhile: equipment.meanwhile,
            searched_handbook: None,
            watched: None,
        }
    }

    /// Tells Home about checklists that were left out: one line a fault, with file and line.
    #[must_use]
    pub fn with_checklist_faults(self, checklist_faults: Vec<Clean>) -> Self {
        Self { checklist_faults, ..self }
    }

    /// Where the database, its key and its copies lie.
    pub fn data_folder(&self) -> &Path {
        &self.places.data
    }

    /// Whether there is a database to unlock.
    pub fn has_database(&self) -> bool {
        self.files.exists(&self.places.database())
    }

    /// Whether there is a key file, be it the one that lies beside the copies.
    pub fn has_key(&self) -> bool {
        let keys = [self.places.key_file(), self.places.key_copy()];
        keys.iter().any(|key| self.files.exists(key))
    }

    /// Whether the database can be opened without a passphrase: a demonstration.
    pub fn is_plain(&self) -> bool {
        self.has_database() && !self.has_key()
    }

    /// How long nobody may do anything before the screen is locked; none while nothing is open
    /// or in a demonstration, which has no key to wipe.
    pub fn idle_limit(&self) -> Option<std::time::Duration> {
        self.key.as_ref()?;
        let seconds = u64::from(self.lock_minutes) * 60;
        (seconds > 0).then(|| std::time::Duration::from_secs(seconds))
    }

    /// Reports are made in this language from here on.
    pub fn speak(&mut self, language: crate::catalogue::texts::Language) {
        self.texts = crate::catalogue::texts::Texts::new(language);
    }

    /// Whether a database is open.
    pub fn is_open(&self) -> bool {
        self.store.is_some()
    }

    /// Closes the database and wipes its key.
    pub fn lock(&mut self) {
        self.practice = None;
        self.store = None;
        self.key = None;
        self.new_code = None;
        self.is_waiting_for_disk = false;
        self.undo = Undo::default();
        self.upkeep = Upkeep::default();
        // It holds what was agreed locally.
        self.searched_handbook = None;
        self.watched = None;
    }

    /// The database in use: the practice one while practising.
    pub(super) fn store(&self) -> Result<&Store, Refusal> {
        let practice = self.practice.as_ref().map(|practice| &practice.store);
        practice.or(self.store.as_ref()).ok_or(Refusal::Locked)
    }

    /// The checklists in use.
    pub(super) fn library(&self) -> &Library {
        self.practice.as_ref().map_or(&self.library, |practice| &practice.library)
    }

    /// What is gathered at this desk; as at a centre while it is not open.
    #[must_use]
    pub fn level(&self) -> Level {
        self.configuration().map(|configuration| configuration.role.level()).unwrap_or_default()
    }

    /// Settings, user and units as they are now.
    pub(super) fn configuration(&self) -> Result<Configuration, Refusal> {
        Configuration::load(&self.store()?.read())
    }

    /// Runs one transaction in the database in use.
    pub(super) fn transact<T>(
        &mut self,
        moment: &Moment,
        op: &'static str,
        work: impl FnOnce(&crate::store::Tx<'_>) -> crate::store::Result<T>,
    ) -> Result<T, Refusal> {
        let who = self.store()?.read().setting(name::INITIALS)?.unwrap_or_default();
        let act = Act { at: moment.now, who, op };
        let practice = self.practice.as_mut().map(|practice| &mut practice.store);
        let store = practice.or(self.store.as_mut()).ok_or(Refusal::Locked)?;
        let done = store.transact(&act, work);
        if matches!(done, Err(StoreError::Disk)) {
            self.undo = Undo::default();
            self.is_waiting_for_disk = true;
            // When it does not open now, the next request tries.
            let _ = self.come_back();
        }
        Ok(done?)
    }

    /// After a fault of the disk nothing in memory is believed any more: the database is closed and
    /// opened again, and what is shown next is read from the file. A write is never just tried
    /// again: after a failed flush the system may hold for written what is not (Rebello and others,
    /// "Can Applications Recover from fsync Failures?", USENIX ATC 2020).
    ///
    /// # Errors
    /// It does not open yet.
    pub(super) fn come_back(&mut self) -> Result<(), Refusal> {
        if self.is_waiting_for_disk {
            drop(self.store.take());
            let path = self.places.database();
            self.store = Some(crate::store::open(&path, self.key.as_ref(), self.entropy.fork())?);
            self.is_waiting_for_disk = false;
        }
        Ok(())
    }

    /// The month worked in.
    pub(super) fn month(
        &self,
        configuration: &Configuration,
        moment: &Moment,
    ) -> Result<Month, Refusal> {
        match self.month {
            Some(month) => Ok(month),
            None => configuration.month_due(&self.store()?.read(), moment.today()),
        }
    }
}
