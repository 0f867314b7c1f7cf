//! Files and folders of the program's own, for their owner only: how they are opened, written whole, synced and copied.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

/// Replaces a file whole: written aside (`.part`), synced, renamed, and the name synced too. There is never half of it. Only its owner
/// can read it.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut aside = path.as_os_str().to_owned();
    aside.push(".part");
    write(Path::new(&aside), bytes)?;
    fs::rename(&aside, path)?;
    path.parent().map_or(Ok(()), sync_folder)
}

/// Writes a file, synced; what was in it is gone first. Only its owner can read it, if it was not there before.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private().create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// How a file is opened for writing; one that is made then is for its owner only.
pub fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a folder, and those above it, that only its owner can read. One that is there stays as it is.
pub fn folder(path: &Path) -> io::Result<()> {
    private_folder().recursive(true).create(path)
}

/// How a folder is made that only its owner can read.
pub fn private_folder() -> DirBuilder {
    #[allow(unused_mut)]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// A file that stays open and is synced again and again.
///
/// ext4 gives up its journal some milliseconds before it becomes read-only after a fault. Whoever syncs meanwhile hears that all is well,
/// though blocks that were just added to the file never become part of it. So after blocks were added, another file there gets another
/// length: that needs the journal, and is refused then.
#[derive(Debug)]
pub struct Synced {
    file: File,
    /// Nothing stands in it.
    probe: File,
    /// What the file had when it was last synced.
    blocks: AtomicU64,
}

impl Synced {
    /// Of a file and an empty one on the same file system, both open for writing.
    pub fn new(file: File, probe: File) -> Self {
        Self { file, probe, blocks: AtomicU64::new(0) }
    }

    /// When it returns `Ok`, what was written before is durable.
    pub fn sync(&self) -> io::Result<()> {
        const LENGTHS: u64 = 4096;
        self.file.sync_data()?;
        let blocks = blocks(&self.file.metadata()?);
        if self.blocks.swap(blocks, Ordering::Relaxed) == blocks {
            return Ok(());
        }
        self.probe.set_len((self.probe.metadata()?.len() + 1) % LENGTHS)
    }
}

#[cfg(unix)]
fn blocks(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::blocks(metadata)
}

#[cfg(not(unix))]
fn blocks(metadata: &Metadata) -> u64 {
    metadata.len()
}

/// Syncs the names in a folder, where the system can.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) && !folder.as_os_str().is_empty() { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Copies a folder with all that is in it, synced, for its owner only. A file that goes away meanwhile is left out.
pub fn copy(from: &Path, to: &Path) -> io::Result<()> {
    folder(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
            continue;
        }
        let mut source = match File::open(entry.path()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            source => source?,
        };
        let mut copied = private().create(true).truncate(true).open(&target)?;
        io::copy(&mut source, &mut copied)?;
        copied.sync_all()?;
    }
    Ok(())
}
