//! Files on disk: read with a limit, written whole or not at all, for their owner alone.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use crate::ops::desk::Files;

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
        let mut file = tempfile::Builder::new().prefix(".tilsyn-").tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        persist(file, path)?;
        sync_folder(folder);
        Ok(())
    }

    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }
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

/// Gives the file its name. A virus scanner may hold the old file for a moment on Windows:
/// eight tries, the pause doubled each time, about two and a half seconds in all.
fn persist(mut file: tempfile::NamedTempFile, path: &Path) -> io::Result<()> {
    let mut pause = std::time::Duration::from_millis(10);
    for attempt in 0.. {
        match file.persist(path) {
            Ok(_) => break,
            Err(fault) if attempt < 8 && is_held(&fault.error) => {
                file = fault.file;
                #[expect(
                    clippy::disallowed_methods,
                    reason = "the edge: waits for another program"
                )]
                std::thread::sleep(pause);
                pause *= 2;
            }
            Err(fault) => return Err(fault.error),
        }
    }
    Ok(())
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
