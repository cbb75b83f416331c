//! Files on disk: read with a limit, written whole or not at all, for their owner alone.

use std::any::Any;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::ops::desk::Files;

/// What a file is called that has not got its name yet.
const UNFINISHED: &str = ".tilsyn-";

/// The real files.
#[derive(Debug, Clone, Copy, Default)]
pub struct DiskFiles;

impl Files for DiskFiles {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let file = File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new("."));
        make_folder(folder)?;
        // In the same folder, so that the last step is a rename; gone by itself on a fault.
        let mut file = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder)?;
        // Held while it is written, so that one nobody holds is known to be broken off. Where files
        // cannot be held, none is taken for that.
        let _ = file.as_file().try_lock();
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        retried(file, |file| file.persist(path).map_err(|fault| (fault.error, fault.file)))?;
        sync_folder(folder);
        Ok(())
    }

    fn entries(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_file() {
                paths.push(path);
            }
        }
        paths.sort();
        Ok(paths)
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        Ok(fs::metadata(path)?.len())
    }

    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        retried((), |()| fs::rename(from, to).map_err(|error| (error, ())))?;
        for folder in [to.parent(), from.parent()].into_iter().flatten() {
            sync_folder(folder);
        }
        Ok(())
    }

    fn discard(&self, folder: &Path) -> io::Result<()> {
        let mut entries = match fs::read_dir(folder) {
            Ok(entries) => entries.collect::<io::Result<Vec<_>>>()?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error),
        };
        // In the order of their names, so that a database goes before its key.
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name();
            let is_own = name.to_string_lossy().starts_with("tilsyn.")
                || name.to_string_lossy().starts_with(UNFINISHED);
            if is_own && entry.file_type()?.is_file() {
                fs::remove_file(entry.path())?;
            }
        }
        // Not when something of somebody else's is in it.
        let _ = fs::remove_dir(folder);
        Ok(())
    }

    fn tidy(&self, folder: &Path) {
        for path in self.entries(folder).unwrap_or_default() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_held_by_nobody = || File::open(&path).is_ok_and(|file| file.try_lock().is_ok());
            if name.starts_with(UNFINISHED) && is_held_by_nobody() {
                let _ = fs::remove_file(&path);
            }
        }
    }

    #[cfg(unix)]
    fn keep_private(&self, path: &Path) {
        use std::os::unix::fs::PermissionsExt;
        let Ok(metadata) = fs::symlink_metadata(path) else { return };
        let mode = metadata.permissions().mode();
        if !metadata.is_symlink() && mode & 0o077 != 0 {
            let _ = fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o700));
        }
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Any>> {
        make_folder(path.parent().unwrap_or(Path::new(".")))?;
        let file = private().create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Box::new(Lock { path: path.to_owned(), _file: file })),
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::WouldBlock.into()),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// A lock file; gone when it is let go, or let go by the system when the program is killed.
struct Lock {
    path: PathBuf,
    _file: File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// To write a file that its owner alone can read, should it be made.
fn private() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Makes a folder that its owner alone can look into.
///
/// # Errors
/// As the system says.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
    }
    #[cfg(not(unix))]
    fs::create_dir_all(folder)
}

/// Does something with a file that a virus scanner may hold for a moment on Windows: eight tries,
/// the pause doubled each time, about two and a half seconds in all. What is tried gives back
/// what it needs for another try.
fn retried<T, U>(mut with: T, what: impl Fn(T) -> Result<U, (io::Error, T)>) -> io::Result<U> {
    let mut pause = std::time::Duration::from_millis(10);
    let mut attempt = 0;
    loop {
        match what(with) {
            Ok(done) => return Ok(done),
            Err((error, again)) if attempt < 8 && is_held(&error) => {
                with = again;
                attempt += 1;
                #[expect(
                    clippy::disallowed_methods,
                    reason = "the edge: waits for another program"
                )]
                std::thread::sleep(pause);
                pause *= 2;
            }
            Err((error, _)) => return Err(error),
        }
    }
}

/// Held by another program for a moment: Windows's codes 5, 32 and 33.
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// Makes the new name itself durable, where a folder can be synchronised.
fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        if let Ok(folder) = File::open(folder) {
            let _ = folder.sync_all();
        }
    }
    #[cfg(not(unix))]
    let _ = folder;
}
