//! Opening a folder: our lock, the keys, what sled cannot do without, who may read it, and that all of it is on the disk.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use super::{Kept, migrate, panic_text, storage};
use crate::disk::{self, Synced};
use crate::store::StoreError;
use crate::store::record::{TREES, Tree};
use crate::vault::{Place, Vault};

/// Fixed when the data is created; a page of 17 of the largest records must stay below a quarter of it.
const SEGMENT_BYTES: usize = 2 << 20;
/// The layout of trees and keys. Data of another layout is not opened.
const FORMAT: u8 = 2;
/// The layout before anything was sealed: such data is sealed when it is opened.
const UNSEALED: u8 = 1;

pub(super) fn open(folder: &Path, keys: &Place, cache: u64) -> Result<Kept, StoreError> {
    let because = |error: std::io::Error| StoreError::Storage(format!("`{}`: {error}", folder.display()));
    if !folder.is_dir() {
        disk::private_folder().create(folder).map_err(because)?;
    }
    let lock = disk::private().read(true).create(true).truncate(false).open(folder.join("LOCK")).map_err(because)?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(StoreError::InUse(folder.display().to_string())),
        Err(TryLockError::Error(error)) => return Err(because(error)),
    }
    let (data, unsealed) = (folder.join("sled"), folder.join("sled.unsealed"));
    if unsealed.is_dir() {
        // Sealing was cut short: done again where the sealed data is not in place, otherwise finished.
        if data.is_dir() { migrate::wipe(&unsealed) } else { fs::rename(&unsealed, &data) }.map_err(because)?;
    }
    if data.is_dir() {
        remove_half_snapshots(&data).map_err(because)?;
    }
    let before = data.is_dir().then(|| open_sled(&data, cache)).transpose()?;
    let format = match &before {
        Some((_, trees)) => {
            trees[Tree::Meta as usize].get(b"format").map_err(|error| storage(&error))?.and_then(|value| value.first().copied())
        }
        None => None,
    };
    if before.is_some() && !matches!(format, Some(FORMAT | UNSEALED)) {
        let what = format!("`{}` was not written by this version of redress; use the one that wrote it", folder.display());
        return Err(StoreError::Storage(what));
    }
    let vault = Vault::open(keys, format != Some(FORMAT)).map_err(|error| StoreError::Keys(error.to_string()))?;
    let (db, trees) = match before {
        Some(opened) if format == Some(FORMAT) => opened,
        old => {
            // Made under another name first: a kill in between leaves something to throw away, not something half made.
            let unfinished = folder.join("sled.unfinished");
            if unfinished.exists() {
                fs::remove_dir_all(&unfinished).map_err(because)?;
            }
            disk::private_folder().create(&unfinished).map_err(because)?;
            let (db, trees) = open_sled(&unfinished, cache)?;
            if let Some((_, old)) = &old {
                migrate::seal_all(&vault, old, &trees)?;
            }
            trees[Tree::Meta as usize].insert(b"format", &[FORMAT]).map_err(|error| storage(&error))?;
            db.flush().map_err(|error| storage(&error))?;
            drop((trees, db));
            sync_all(&unfinished).map_err(because)?;
            let had = old.is_some();
            drop(old);
            if had {
                fs::rename(&data, &unsealed).map_err(because)?;
            }
            fs::rename(&unfinished, &data).map_err(because)?;
            disk::sync_folder(folder).map_err(because)?;
            if had {
                migrate::wipe(&unsealed).map_err(because)?;
            }
            open_sled(&data, cache)?
        }
    };
    make_private(&data).map_err(because)?;
    sync_all(&data).map_err(because)?;
    disk::sync_folder(folder).map_err(because)?;
    let parent = folder.canonicalize().map_err(because)?;
    disk::sync_folder(parent.parent().unwrap_or(&parent)).map_err(because)?;
    let file = OpenOptions::new().read(true).write(true).open(data.join("db")).map_err(because)?;
    let file = Synced::new(file, lock.try_clone().map_err(because)?);
    let vault = Arc::new(vault);
    Ok(Kept {
        vault,
        trees,
        db,
        file,
        data,
        failed: OnceLock::new(),
        unsynced: Mutex::default(),
        hot: Mutex::default(),
        quiet: Mutex::default(),
        _lock: lock,
    })
}

/// sled panics on some damaged files.
pub(super) fn open_sled(data: &Path, cache: u64) -> Result<(::sled::Db, Vec<::sled::Tree>), StoreError> {
    let config =
        ::sled::Config::new().path(data).cache_capacity(cache).segment_size(SEGMENT_BYTES).use_compression(false).flush_every_ms(Some(500));
    let open = || -> ::sled::Result<_> {
        let db = config.open()?;
        let trees = TREES.iter().map(|tree| db.open_tree(tree.name())).collect::<Result<Vec<_>, _>>()?;
        Ok((db, trees))
    };
    let mut attempt = 0;
    loop {
        let why = match catch_unwind(AssertUnwindSafe(open)) {
            Ok(Ok(opened)) => return Ok(opened),
            Ok(Err(error)) => error.to_string(),
            Err(panic) => format!("sled panicked: {}", panic_text(&*panic)),
        };
        // We hold our own lock, so sled's can only be held by its threads of a store closed a moment ago in this process.
        attempt += 1;
        if !why.contains("could not acquire lock") || attempt > 100 {
            return Err(StoreError::Storage(format!("`{}` cannot be opened: {why}", data.display())));
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A kill while sled opens leaves `snap.….generating`, and sled cannot open with it.
fn remove_half_snapshots(data: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(data)? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("snap.") && name.ends_with(".generating") {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Syncs the files of a folder and the folder; sled does not sync all it makes.
pub(super) fn sync_all(folder: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            File::open(entry.path())?.sync_all()?;
        }
    }
    disk::sync_folder(folder)
}

/// For the owner only. What sled makes later is shut in by the folder.
#[cfg(unix)]
pub(super) fn make_private(data: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(data, fs::Permissions::from_mode(0o700))?;
    for entry in fs::read_dir(data)? {
        let entry = entry?;
        let mode = if entry.file_type()?.is_dir() { 0o700 } else { 0o600 };
        fs::set_permissions(entry.path(), fs::Permissions::from_mode(mode))?;
    }
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn make_private(_: &Path) -> std::io::Result<()> {
    Ok(())
}
