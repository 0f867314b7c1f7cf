//! Keys: everything kept of a customer is sealed with a key of their own, and deleting them destroys that key.
//!
//! ```text
//!  master key ──seals──▶ keyring: one data key for each customer ──seals──▶ records and files of that customer
//!  (master.key, or a file or credential elsewhere)    (keyring)                (the store, its backups)
//! ```
//!
//! Whoever copies the store without the keys can read nothing in it. Whoever has an older copy of the store and today's keys can read
//! nothing of a customer who was deleted since: their data key is overwritten. So keep the keyring out of backups that are kept for
//! long, or beside them only its newest copy. Whoever copied store, keyring and master key together can read that copy; after
//! [`rotate`] its keyring opens only with the old master key, which is destroyed.
//!
//! In a database the keyring is a table beside the records ([`Shared`]), so its backups hold the keys too: they open with the master key
//! of their time, and are dead once that is replaced and destroyed.
//!
//! Names of customers are kept as a keyed hash, the [`Tag`]. Sealed is the content; visible stay how many customers there are, how
//! many records each has of which kind and size, when a reminder is due, and when a file was changed. On disks that move blocks
//! (SSD, snapshots) an overwritten key may survive in places the system cannot reach.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use hmac::Mac;
use subtle::ConstantTimeEq;

use self::cipher::{Key, open, random};
use crate::chat::ChatId;
use crate::disk;
use crate::seal::{hex, mac, same};

mod cipher;

pub use cipher::{NONCE, SEAL_BYTES, Sealer};

/// Stands first in a keyring.
const MAGIC: &[u8; 18] = b"redress keyring 1\n";
/// Bytes before the slots.
const HEADER: usize = 256;
/// Bytes of a slot; a power of two, so that none lies across two sectors and is written half.
const SLOT: usize = 128;
/// Slots read at once.
const PAGE: usize = 512;
/// How many keys stay open; a customer who writes needs theirs several times.
const OPENED_MAX: usize = 1 << 14;
/// Bytes of a sealed key: the key and what proves it.
const SEALED_KEY: usize = 48;
/// The master key in the folder of keys.
const MASTER_FILE: &str = "master.key";
/// The data keys, in the folder of keys.
pub const RING_FILE: &str = "keyring";
/// A keyring that will replace the other one.
const NEXT_FILE: &str = "keyring.next";
/// How the name of a master key ends that will replace the other one.
const NEXT_ENDING: &str = ".next";

/// A customer's name in the store: a keyed hash, good as long as the keyring.
pub type Tag = [u8; 16];

/// Where the keys are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The folder of the keyring, and of the master key unless that is elsewhere. Made when it is not there.
    pub folder: PathBuf,
    /// The master key, if it is elsewhere: 64 hexadecimal digits. Made when neither it nor a keyring is there.
    pub master: Option<PathBuf>,
}

/// Why the keys cannot be used. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// There is something to open, but no master key.
    #[error("the master key `{0}` is missing; what is kept here can be read only with it. Put it back, or name it with --key-file")]
    NoMaster(String),
    /// The keyring was made with another master key.
    #[error("`{master}` is not the key of `{ring}`; name the right one with --key-file. Nothing was changed")]
    WrongMaster {
        /// The file with the master key.
        master: String,
        /// The keyring.
        ring: String,
    },
    /// No master key is in the file.
    #[error("`{0}` holds no key: it must be 64 hexadecimal digits")]
    NoKey(String),
    /// The new master key is the old one.
    #[error("`{0}` holds the master key that is in use; name another file")]
    SameMaster(String),
    /// There are records, but no keyring.
    #[error("the keyring `{0}` is missing; what is kept here can be read only with it. Put its newest copy back")]
    NoRing(String),
    /// It is no keyring, or damaged where that harms all.
    #[error("`{0}` cannot be read as a keyring; put its newest copy back")]
    BadRing(String),
    /// The disk, or the machine's random numbers.
    #[error("the keys in `{0}` cannot be used: {1}")]
    Disk(String, String),
}

/// The open keyring.
#[derive(Debug)]
pub struct Vault {
    index: Key,
    ring: Mutex<Ring>,
}

#[derive(Debug)]
struct Ring {
    master: Key,
    file: File,
    /// How many slots there are.
    slots: u32,
    slot_of: Slots,
    /// Keys that were needed lately. The others stay sealed in the file: a million customers are normal.
    opened: HashMap<Tag, Key>,
    free: BTreeSet<u32>,
    /// Made, and not written yet.
    unwritten: BTreeMap<Tag, Key>,
    /// Made, and nothing was ever sealed with it in the store: records under this tag are of somebody deleted before.
    fresh: BTreeSet<Tag>,
    /// Why the file could not be read once. Whose key was not read looks as if deleted, so nothing may be written after it.
    failed: Option<String>,
}

/// Who has which slot. Those of the start are sorted, which takes half the memory of a map.
#[derive(Debug, Default)]
struct Slots {
    sorted: Vec<(Tag, u32)>,
    since: HashMap<Tag, u32>,
}

/// Stands for a slot that was given back.
const GIVEN_BACK: u32 = u32::MAX;

/// The key of one customer.
#[derive(Clone)]
pub struct DataKey {
    key: Key,
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey")
    }
}

impl DataKey {
    /// Whether it is the same, not one that the same customer had before they were deleted.
    pub fn is(&self, other: &DataKey) -> bool {
        self.key.ct_eq(&other.key).into()
    }

    /// For sealing several things that belong together. Refuses when the machine gives no random numbers.
    pub fn sealer(&self) -> io::Result<Sealer> {
        Sealer::new(&self.key)
    }

    /// Seals. What is sealed for one `purpose` opens for no other. Refuses when the machine gives no random numbers.
    pub fn seal(&self, purpose: &[u8], plain: &[u8]) -> io::Result<Vec<u8>> {
        seal(&self.key, purpose, plain)
    }

    /// Opens; `None` where it was changed, is for another purpose, or was sealed with another key.
    pub fn open(&self, purpose: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        open(&self.key, purpose, sealed)
    }

    /// A name for this content that tells nobody else what it is.
    pub fn name_of(&self, content: &[u8]) -> [u8; 16] {
        keyed_hash(&self.key, content)
    }
}

impl Vault {
    /// Opens the keys, or makes them when nothing is kept yet (`empty`). Blocks on the disk.
    pub fn open(place: &Place, empty: bool) -> Result<Vault, VaultError> {
        let failed = |error: &dyn std::fmt::Display| VaultError::Disk(place.folder.display().to_string(), error.to_string());
        let disk = |error: io::Error| failed(&error);
        let (ring, next) = (place.folder.join(RING_FILE), place.folder.join(NEXT_FILE));
        let master_path = place.master_path();
        let master = match read_master(&master_path)? {
            Some(master) => master,
            None if ring.exists() || !empty => return Err(VaultError::NoMaster(shown(&master_path))),
            None => {
                disk::folder(&place.folder).map_err(disk)?;
                let master = random().map_err(disk)?;
                write_master(&master_path, &master).map_err(disk)?;
                master
            }
        };
        // A rotation that was cut short: finished where the new master key is in place, otherwise as if it had not begun.
        if next.exists() {
            if open_header(&next, &master).map_err(disk)?.is_some() {
                fs::rename(&next, &ring).map_err(disk)?;
            } else {
                fs::remove_file(&next).map_err(disk)?;
            }
            disk::sync_folder(&place.folder).map_err(disk)?;
        }
        if !ring.exists() {
            if !empty {
                return Err(VaultError::NoRing(shown(&ring)));
            }
            disk::folder(&place.folder).map_err(disk)?;
            let index = random().map_err(disk)?;
            write_ring(&next, &master, &index, &BTreeMap::new()).map_err(disk)?;
            fs::rename(&next, &ring).map_err(disk)?;
            disk::sync_folder(&place.folder).map_err(disk)?;
        }
        let wrong = || VaultError::WrongMaster { master: shown(&master_path), ring: shown(&ring) };
        let (index, ring) = Ring::open(&ring, master).map_err(disk)?.ok_or_else(|| match fs::read(&ring) {
            Ok(bytes) if bytes.len() >= HEADER && bytes.starts_with(MAGIC) => wrong(),
            _ => VaultError::BadRing(shown(&ring)),
        })?;
        Ok(Vault { index, ring: Mutex::new(ring) })
    }

    /// The name under which a customer is kept.
    pub fn tag(&self, chat: &ChatId) -> Tag {
        keyed_hash(&self.index, chat.0.as_bytes())
    }

    /// A customer's key; `None` for one never seen, or deleted.
    pub fn key(&self, tag: &Tag) -> Option<DataKey> {
        self.ring().key(tag).map(|key| DataKey { key })
    }

    /// A customer's key, made when there is none. A new one is durable only after [`Vault::persist`].
    pub fn key_for(&self, tag: &Tag) -> io::Result<DataKey> {
        let mut ring = self.ring();
        let found = ring.key(tag);
        ring.check()?;
        if let Some(key) = found {
            return Ok(DataKey { key });
        }
        let key = random()?;
        ring.place(tag)?;
        ring.unwritten.insert(*tag, key);
        ring.fresh.insert(*tag);
        Ok(DataKey { key })
    }

    /// Whether this key was made by this run and nothing was stored with it yet: whatever stands under its tag is of somebody who was
    /// deleted.
    pub fn is_fresh(&self, tag: &Tag) -> bool {
        self.ring().fresh.contains(tag)
    }

    /// Something was stored with this key.
    pub fn settle(&self, tag: &Tag) {
        self.ring().fresh.remove(tag);
    }

    /// Writes what is new, so that it survives a power cut when this returns.
    pub fn persist(&self) -> io::Result<()> {
        let mut ring = self.ring();
        ring.check()?;
        if ring.unwritten.is_empty() {
            return Ok(());
        }
        for (tag, key) in ring.unwritten.clone() {
            let Some(slot) = ring.slot_of.get(&tag) else { continue };
            let bytes = slot_bytes(&ring.master, &tag, &key)?;
            ring.write(slot, &bytes)?;
        }
        ring.file.sync_data()?;
        for (tag, key) in std::mem::take(&mut ring.unwritten) {
            ring.keep_open(tag, key);
        }
        Ok(())
    }

    /// Destroys keys: whatever was sealed with them, wherever it was copied to, is noise from now on. Durable when it returns.
    pub fn destroy(&self, tags: &BTreeSet<Tag>) -> io::Result<()> {
        let mut ring = self.ring();
        let held: Vec<u32> = tags.iter().filter_map(|tag| ring.slot_of.get(tag)).collect();
        for slot in &held {
            ring.write(*slot, &[0; SLOT])?;
        }
        if !held.is_empty() {
            ring.file.sync_data()?;
        }
        for tag in tags {
            ring.slot_of.remove(tag);
            ring.opened.remove(tag);
            ring.unwritten.remove(tag);
            ring.fresh.remove(tag);
        }
        ring.free.extend(held);
        Ok(())
    }

    /// Overwrites a copy of the keyring with it as it is now.
    pub fn copy_ring(&self, to: &Path) -> io::Result<()> {
        let mut ring = self.ring();
        let mut bytes = Vec::new();
        ring.file.seek(SeekFrom::Start(0))?;
        ring.file.read_to_end(&mut bytes)?;
        disk::replace(to, &bytes)
    }

    /// How many slots of the keyring hold no readable key: so many customers are lost, unless a copy of the keyring has them. Opens them
    /// all, and calls `rest` after each.
    pub fn damaged(&self, mut rest: impl FnMut()) -> io::Result<usize> {
        let (mut damaged, mut first) = (0, 0);
        loop {
            let (master, slots) = {
                let mut ring = self.ring();
                (ring.master, ring.read(first, PAGE)?)
            };
            if slots.is_empty() {
                return Ok(damaged);
            }
            first += PAGE;
            for slot in slots.chunks(SLOT) {
                damaged += usize::from(!is_free(slot) && key_in_slot(&master, slot).is_none());
                rest();
            }
        }
    }

    fn ring(&self) -> MutexGuard<'_, Ring> {
        self.ring.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What opens a store that several programs share: the master key, which each of them has, and the key that makes names. The keys of
/// customers are kept where the records are, sealed with the master key; who deletes a customer deletes the row with their key.
pub struct Shared {
    master: Key,
    index: Key,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shared")
    }
}

impl Shared {
    /// For a store in which nothing is kept: the master key is read, or made where there is none. Also returns the sealed key of names,
    /// which must be kept there. Blocks on the disk.
    pub fn make(place: &Place) -> Result<(Shared, Vec<u8>), VaultError> {
        let path = place.master_path();
        let disk = |error: io::Error| VaultError::Disk(shown(&path), error.to_string());
        let master = if let Some(master) = read_master(&path)? {
            master
        } else {
            disk::folder(path.parent().unwrap_or(&place.folder)).map_err(disk)?;
            let master = random().map_err(disk)?;
            write_master(&path, &master).map_err(disk)?;
            master
        };
        let shared = Shared { master, index: random().map_err(disk)? };
        let sealed = seal(&shared.master, MAGIC, &shared.index).map_err(disk)?;
        Ok((shared, sealed))
    }

    /// Opens with the sealed key of names that is kept there; `store` is how errors name the store. Where a rotation was cut short after
    /// the new master key was taken, it takes its place now. Blocks on the disk.
    pub fn open(place: &Place, sealed_index: &[u8], store: &str) -> Result<Shared, VaultError> {
        let path = place.master_path();
        let master = read_master(&path)?.ok_or_else(|| VaultError::NoMaster(shown(&path)))?;
        if let Some(shared) = Shared::opened(master, sealed_index) {
            return Ok(shared);
        }
        let next = next_to(&path);
        let shared = read_master(&next)?.and_then(|master| Shared::opened(master, sealed_index));
        let shared = shared.ok_or_else(|| VaultError::WrongMaster { master: shown(&path), ring: store.to_owned() })?;
        replace_master(&next, &path).map_err(|error| VaultError::Disk(shown(&path), error.to_string()))?;
        Ok(shared)
    }

    fn opened(master: Key, sealed_index: &[u8]) -> Option<Shared> {
        Some(Shared { master, index: open(&master, MAGIC, sealed_index)?.try_into().ok()? })
    }

    /// Whether this is the sealed key of names as it was when this was opened: with another master key it is not.
    pub fn opens(&self, sealed_index: &[u8]) -> bool {
        open(&self.master, MAGIC, sealed_index).is_some_and(|index| same(&index, &self.index))
    }

    /// The name under which a customer is kept.
    pub fn tag(&self, chat: &ChatId) -> Tag {
        keyed_hash(&self.index, chat.0.as_bytes())
    }

    /// A new key for a customer, and the same sealed, to be kept.
    pub fn new_key(&self, tag: &Tag) -> io::Result<(DataKey, Vec<u8>)> {
        let key = random()?;
        Ok((DataKey { key }, seal(&self.master, tag, &key)?))
    }

    /// A customer's key; `None` where it was changed, or sealed with another master key.
    pub fn open_key(&self, tag: &Tag, sealed: &[u8]) -> Option<DataKey> {
        Some(DataKey { key: open(&self.master, tag, sealed)?.try_into().ok()? })
    }

    /// Seals a value of the whole store.
    pub fn seal(&self, purpose: &[u8], plain: &[u8]) -> io::Result<Vec<u8>> {
        seal(&self.master, purpose, plain)
    }

    /// Opens it again; `None` where it was changed, or sealed with another master key.
    pub fn open_value(&self, purpose: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        open(&self.master, purpose, sealed)
    }
}

/// A new master key for a store that several programs share, which is not in place yet: it is in a file, and the old one is, too.
#[derive(Debug)]
pub struct Rotation<'s> {
    old: &'s Shared,
    new: Shared,
    file: PathBuf,
    made: bool,
    /// The old master key's file, if the new one takes its place.
    place: Option<PathBuf>,
}

impl<'s> Rotation<'s> {
    /// The new key is taken from the file `new_master`, or made there; otherwise it is made beside the old one, to take its place.
    /// Refuses one that is the old one. Blocks on the disk.
    pub fn begin(old: &'s Shared, place: &Place, new_master: Option<&Path>) -> Result<Rotation<'s>, VaultError> {
        let path = place.master_path();
        let file = new_master.map_or_else(|| next_to(&path), Path::to_owned);
        let disk = |error: io::Error| VaultError::Disk(shown(&file), error.to_string());
        let kept = read_master(&file)?;
        let master = if let Some(master) = kept { master } else { random().map_err(disk)? };
        if same(&master, &old.master) {
            return Err(VaultError::SameMaster(shown(&file)));
        }
        if kept.is_none() {
            write_master(&file, &master).map_err(disk)?;
        }
        let new = Shared { master, index: old.index };
        Ok(Rotation { old, new, made: kept.is_none(), place: new_master.is_none().then_some(path), file })
    }

    /// The sealed key of names, as it is to be kept.
    pub fn sealed_index(&self) -> io::Result<Vec<u8>> {
        seal(&self.new.master, MAGIC, &self.new.index)
    }

    /// What was sealed with the old master key, for this purpose, sealed with the new one; `None` where the old one does not open it.
    pub fn sealed_again(&self, purpose: &[u8], sealed: &[u8]) -> Option<io::Result<Vec<u8>>> {
        Some(seal(&self.new.master, purpose, &open(&self.old.master, purpose, sealed)?))
    }

    /// Whether the new key opens this sealed key of names.
    pub fn opens(&self, sealed_index: &[u8]) -> bool {
        self.new.opens(sealed_index)
    }

    /// Puts the new key in place, once the store is sealed with it, and destroys the old one where it stood there.
    pub fn finish(self) -> Result<(), VaultError> {
        let Some(place) = &self.place else { return Ok(()) };
        replace_master(&self.file, place).map_err(|error| VaultError::Disk(shown(place), error.to_string()))
    }

    /// Removes the new key, if it was made for this. Only where nothing is sealed with it.
    pub fn abandon(self) {
        if self.made {
            // One that is left is taken the next time.
            let _ = fs::remove_file(&self.file);
        }
    }
}

/// Seals all data keys with a new master key and destroys the old one. With `new_master` the new key is taken from there, or made
/// there; otherwise it replaces the old one in its file. Nobody may have the store open. What is kept in the store is not touched.
///
/// Cut short at any point, the store opens with the old key or the new one.
pub fn rotate(place: &Place, new_master: Option<&Path>) -> Result<(), VaultError> {
    let disk = |error: io::Error| VaultError::Disk(place.folder.display().to_string(), error.to_string());
    let (ring_path, next) = (place.folder.join(RING_FILE), place.folder.join(NEXT_FILE));
    let vault = Vault::open(place, false)?;
    let old_path = place.master_path();
    let master = match new_master.map(read_master).transpose()?.flatten() {
        Some(master) => master,
        None => random().map_err(disk)?,
    };
    let mut ring = vault.ring();
    let slots = ring.slots as usize;
    let mut keys = BTreeMap::new();
    for (at, slot) in ring.read(0, slots).map_err(disk)?.chunks(SLOT).enumerate() {
        if let (Ok(at), Some(held)) = (u32::try_from(at), key_in_slot(&ring.master, slot)) {
            keys.insert(at, held);
        }
    }
    write_ring(&next, &master, &vault.index, &keys).map_err(disk)?;
    disk::sync_folder(&place.folder).map_err(disk)?;
    let old_ring = OpenOptions::new().write(true).open(&ring_path).map_err(disk)?;
    if let Some(path) = new_master {
        if !path.exists() {
            write_master(path, &master).map_err(disk)?;
        }
        fs::rename(&next, &ring_path).map_err(disk)?;
    } else {
        let old_master = OpenOptions::new().write(true).open(&old_path).map_err(disk)?;
        write_master(&old_path, &master).map_err(disk)?;
        fs::rename(&next, &ring_path).map_err(disk)?;
        wipe(old_master).map_err(disk)?;
    }
    disk::sync_folder(&place.folder).map_err(disk)?;
    wipe(old_ring).map_err(disk)
}

impl Place {
    /// Keys in the folder `keys` of a store.
    pub fn of_store(store: &Path) -> Place {
        Place { folder: store.join("keys"), master: None }
    }

    /// The file with the master key.
    pub fn master_path(&self) -> PathBuf {
        self.master.clone().unwrap_or_else(|| self.folder.join(MASTER_FILE))
    }
}

// ── the file of keys ──

impl Ring {
    /// `None` where the master key does not open it.
    fn open(path: &Path, master: Key) -> io::Result<Option<(Key, Ring)>> {
        let Some(index) = open_header(path, &master)? else { return Ok(None) };
        let file = OpenOptions::new().read(true).write(true).open(path)?;
        let bytes = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX).saturating_sub(HEADER);
        let slots = u32::try_from(bytes.div_ceil(SLOT)).ok().filter(|slots| *slots != GIVEN_BACK).ok_or_else(full)?;
        let (slot_of, opened) = (Slots::default(), HashMap::new());
        let (free, unwritten, fresh) = (BTreeSet::new(), BTreeMap::new(), BTreeSet::new());
        let mut ring = Ring { master, file, slots, slot_of, opened, free, unwritten, fresh, failed: None };
        let mut sorted = Vec::with_capacity(slots as usize);
        for first in (0..slots).step_by(PAGE) {
            let page = ring.read(first as usize, PAGE)?;
            for (slot, bytes) in (first..).zip(page.chunks(SLOT)) {
                if is_free(bytes) {
                    ring.free.insert(slot);
                } else if let Some(tag) = bytes.first_chunk() {
                    sorted.push((*tag, slot));
                }
            }
        }
        // Of two slots of one customer the later one counts.
        sorted.sort_unstable_by_key(|(tag, slot)| (*tag, Reverse(*slot)));
        sorted.dedup_by_key(|(tag, _)| *tag);
        ring.slot_of.sorted = sorted;
        Ok(Some((index, ring)))
    }

    /// A customer's key. `None` where they have none, or it cannot be read; then nothing is written any more.
    fn key(&mut self, tag: &Tag) -> Option<Key> {
        if let Some(key) = self.unwritten.get(tag).or_else(|| self.opened.get(tag)) {
            return Some(*key);
        }
        let slot = self.slot_of.get(tag)?;
        let bytes = self.read(slot as usize, 1).map_err(|error| self.failed = Some(error.to_string())).ok()?;
        let (_, key) = key_in_slot(&self.master, &bytes).filter(|(of, _)| of == tag)?;
        self.keep_open(*tag, key);
        Some(key)
    }

    fn keep_open(&mut self, tag: Tag, key: Key) {
        if self.opened.len() >= OPENED_MAX {
            self.opened.clear();
        }
        self.opened.insert(tag, key);
    }

    fn check(&self) -> io::Result<()> {
        self.failed.as_ref().map_or(Ok(()), |why| Err(io::Error::other(format!("the keyring could not be read: {why}"))))
    }

    /// Takes a free slot, or one more. Who has one whose key is damaged keeps it.
    fn place(&mut self, tag: &Tag) -> io::Result<()> {
        if self.slot_of.get(tag).is_some() {
            return Ok(());
        }
        let slot = if let Some(free) = self.free.pop_first() {
            free
        } else {
            let slots = self.slots.checked_add(1).filter(|slots| *slots != GIVEN_BACK).ok_or_else(full)?;
            std::mem::replace(&mut self.slots, slots)
        };
        self.slot_of.insert(*tag, slot);
        Ok(())
    }

    /// So many slots, or as many as there are; the last one may be cut off.
    fn read(&mut self, first: usize, slots: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start((HEADER + first * SLOT) as u64))?;
        (&self.file).take((slots * SLOT) as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn write(&mut self, slot: u32, bytes: &[u8; SLOT]) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(HEADER as u64 + u64::from(slot) * SLOT as u64))?;
        self.file.write_all(bytes)
    }
}

impl Slots {
    fn get(&self, tag: &Tag) -> Option<u32> {
        let slot = self.since.get(tag).copied().or_else(|| self.at(tag).map(|at| self.sorted[at].1));
        slot.filter(|slot| *slot != GIVEN_BACK)
    }

    fn insert(&mut self, tag: Tag, slot: u32) {
        match self.at(&tag) {
            Some(at) => self.sorted[at].1 = slot,
            None => {
                self.since.insert(tag, slot);
            }
        }
    }

    fn remove(&mut self, tag: &Tag) {
        self.since.remove(tag);
        if let Some(at) = self.at(tag) {
            self.sorted[at].1 = GIVEN_BACK;
        }
    }

    fn at(&self, tag: &Tag) -> Option<usize> {
        self.sorted.binary_search_by_key(tag, |(of, _)| *of).ok()
    }
}

fn full() -> io::Error {
    io::Error::other("the keyring is full")
}

fn is_free(slot: &[u8]) -> bool {
    slot.iter().all(|byte| *byte == 0)
}

fn slot_bytes(master: &Key, tag: &Tag, key: &Key) -> io::Result<[u8; SLOT]> {
    let mut slot = [0; SLOT];
    slot[..tag.len()].copy_from_slice(tag);
    let sealed = seal(master, tag, key)?;
    slot[tag.len()..tag.len() + sealed.len()].copy_from_slice(&sealed);
    Ok(slot)
}

fn key_in_slot(master: &Key, slot: &[u8]) -> Option<(Tag, Key)> {
    let (tag, rest) = slot.split_first_chunk::<16>()?;
    let key = open(master, tag, rest.get(..NONCE + SEALED_KEY)?)?;
    Some((*tag, key.try_into().ok()?))
}

/// The key that makes tags; `None` where the master key does not open it.
fn open_header(path: &Path, master: &Key) -> io::Result<Option<Key>> {
    let mut header = Vec::new();
    File::open(path)?.take(HEADER as u64).read_to_end(&mut header)?;
    let sealed = header.strip_prefix(&MAGIC[..]).and_then(|rest| rest.get(..NONCE + SEALED_KEY));
    Ok(sealed.and_then(|sealed| open(master, MAGIC, sealed)).and_then(|key| key.try_into().ok()))
}

/// A whole keyring, each key in its slot. Durable when it returns, but for its name.
fn write_ring(path: &Path, master: &Key, index: &Key, keys: &BTreeMap<u32, (Tag, Key)>) -> io::Result<()> {
    let slots = keys.last_key_value().map_or(0, |(slot, _)| slot.saturating_add(1));
    let mut bytes = MAGIC.to_vec();
    bytes.extend(seal(master, MAGIC, index)?);
    bytes.resize(HEADER, 0);
    for at in 0..slots {
        match keys.get(&at) {
            Some((tag, key)) => bytes.extend(slot_bytes(master, tag, key)?),
            None => bytes.extend([0; SLOT]),
        }
    }
    disk::write(path, &bytes)
}

// ── the master key ──

/// `None` where there is no file.
fn read_master(path: &Path) -> Result<Option<Key>, VaultError> {
    match fs::read_to_string(path) {
        Ok(text) => from_hex(text.trim()).map(Some).ok_or_else(|| VaultError::NoKey(shown(path))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == ErrorKind::InvalidData => Err(VaultError::NoKey(shown(path))),
        Err(error) => Err(VaultError::Disk(shown(path), error.to_string())),
    }
}

fn write_master(path: &Path, master: &Key) -> io::Result<()> {
    disk::replace(path, format!("{}\n", hex(master)).as_bytes())
}

/// The file of a key that will replace the one in this file.
fn next_to(master: &Path) -> PathBuf {
    let mut next = master.as_os_str().to_owned();
    next.push(NEXT_ENDING);
    PathBuf::from(next)
}

/// The new one takes the place of the old one, which is overwritten.
fn replace_master(new: &Path, place: &Path) -> io::Result<()> {
    let old = OpenOptions::new().write(true).open(place)?;
    fs::rename(new, place)?;
    disk::sync_folder(place.parent().unwrap_or(Path::new("")))?;
    wipe(old)
}

fn from_hex(text: &str) -> Option<Key> {
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut key = [0; 32];
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(key)
}

// ── sealing ──

fn seal(key: &Key, purpose: &[u8], plain: &[u8]) -> io::Result<Vec<u8>> {
    Sealer::new(key)?.seal(purpose, plain)
}

fn keyed_hash(key: &Key, content: &[u8]) -> [u8; 16] {
    let mut hash = [0; 16];
    hash.copy_from_slice(&mac(key).chain_update(content).finalize().into_bytes()[..16]);
    hash
}

// ── files ──

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Overwrites a file that is open under no name any more.
fn wipe(mut file: File) -> io::Result<()> {
    let length = usize::try_from(file.metadata()?.len()).unwrap_or(0);
    file.write_all(&vec![0; length])?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(folder: &Path) -> Place {
        Place { folder: folder.join("keys"), master: None }
    }

    fn chat(name: &str) -> ChatId {
        ChatId(name.to_owned())
    }

    /// Makes the keys of these customers, with a keyring where there is none, and closes it again.
    fn keyring_of<const N: usize>(place: &Place, names: [&str; N]) -> [Tag; N] {
        let vault = Vault::open(place, true).unwrap();
        let tags = names.map(|name| vault.tag(&chat(name)));
        for tag in &tags {
            vault.key_for(tag).unwrap();
        }
        vault.persist().unwrap();
        tags
    }

    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }

    #[test]
    fn what_is_sealed_opens_only_with_its_key_and_for_its_purpose() {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::open(&place(folder.path()), true).unwrap();
        let (one, other) = (vault.tag(&chat("t:1")), vault.tag(&chat("t:2")));
        assert_ne!(one, other);
        let key = vault.key_for(&one).unwrap();
        let sealed = key.seal(b"case", "退款 128 元".as_bytes()).unwrap();
        assert_eq!(sealed.len(), "退款 128 元".len() + SEAL_BYTES);
        assert_eq!(key.open(b"case", &sealed).unwrap(), "退款 128 元".as_bytes());
        assert_ne!(sealed, key.seal(b"case", "退款 128 元".as_bytes()).unwrap(), "never twice the same");
        assert_eq!(key.open(b"line", &sealed), None);
        assert_eq!(vault.key_for(&other).unwrap().open(b"case", &sealed), None);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(key.open(b"case", &changed), None, "byte {at}");
            assert_eq!(key.open(b"case", &sealed[..at]), None, "cut to {at}");
        }
    }

    #[test]
    fn keys_kept_elsewhere_open_with_the_one_master_key() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        assert!(matches!(Shared::open(&place, b"x", "the database"), Err(VaultError::NoMaster(_))));
        let (one, index) = Shared::make(&place).unwrap();
        let other = Shared::open(&place, &index, "the database").unwrap();
        let tag = one.tag(&chat("t:1"));
        assert_eq!(tag, other.tag(&chat("t:1")));
        let (key, sealed) = one.new_key(&tag).unwrap();
        let again = other.open_key(&tag, &sealed).unwrap();
        assert!(key.is(&again));
        assert!(other.open_key(&one.tag(&chat("t:2")), &sealed).is_none(), "a key is its customer's");
        assert!(other.open_key(&tag, &sealed[1..]).is_none());
        assert!(!one.new_key(&tag).unwrap().0.is(&key));
        let value = one.seal(b"web", b"secret").unwrap();
        assert_eq!(other.open_value(b"web", &value).unwrap(), b"secret");
        assert_eq!(other.open_value(b"else", &value), None);
        let (stranger, _) = Shared::make(&Place { folder: folder.path().join("strange"), master: None }).unwrap();
        assert!(stranger.open_key(&tag, &sealed).is_none() && stranger.open_value(b"web", &value).is_none());
        let strange = Place { folder: folder.path().join("strange"), master: None };
        let refused = Shared::open(&strange, &index, "the database").unwrap_err().to_string();
        assert!(refused.contains("is not the key of `the database`"), "{refused}");
        assert_eq!(format!("{one:?}"), "Shared");
    }

    #[test]
    fn a_master_key_of_many_programs_is_replaced_where_it_stands_or_elsewhere() {
        for elsewhere in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let place = place(folder.path());
            let new_file = folder.path().join("new.key");
            let (old, index) = Shared::make(&place).unwrap();
            let tag = old.tag(&chat("t:1"));
            let (key, sealed) = old.new_key(&tag).unwrap();
            let before = fs::read(place.master_path()).unwrap();
            let begin = || Rotation::begin(&old, &place, elsewhere.then_some(&*new_file));
            assert!(matches!(Rotation::begin(&old, &place, Some(&place.master_path())), Err(VaultError::SameMaster(_))));

            begin().unwrap().abandon();
            assert!(!new_file.exists() && !next_to(&place.master_path()).exists(), "nothing is left of one that was given up");

            let rotation = begin().unwrap();
            let (index_again, sealed_again) = (rotation.sealed_index().unwrap(), rotation.sealed_again(&tag, &sealed).unwrap().unwrap());
            assert!(rotation.sealed_again(b"else", &sealed).is_none() && rotation.opens(&index_again) && !rotation.opens(&index));
            assert!(old.opens(&index) && !old.opens(&index_again), "a program that runs finds out");
            assert_eq!(fs::read(place.master_path()).unwrap(), before, "until the end the old one is there");
            drop(rotation);
            // Cut short here, either opens what it sealed; and a rotation that is begun again takes the same new key.
            assert!(Shared::open(&place, &index, "the database").is_ok());
            let rotation = begin().unwrap();
            assert!(rotation.opens(&index_again));
            rotation.finish().unwrap();
            let found = Place { master: elsewhere.then_some(new_file.clone()), ..place.clone() };
            let new = Shared::open(&found, &index_again, "the database").unwrap();
            assert!(new.open_key(&tag, &sealed_again).unwrap().is(&key) && new.open_key(&tag, &sealed).is_none());
            assert_eq!(new.tag(&chat("t:1")), tag, "names stay");
            assert_eq!(fs::read(place.master_path()).unwrap() == before, elsewhere, "the old one is gone from where the new one stands");
            assert!(matches!(Shared::open(&found, &index, "the database"), Err(VaultError::WrongMaster { .. })));
        }
    }

    #[test]
    fn a_new_master_key_that_was_taken_but_not_put_in_place_is_put_there() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        let (old, _) = Shared::make(&place).unwrap();
        let rotation = Rotation::begin(&old, &place, None).unwrap();
        let index = rotation.sealed_index().unwrap();
        drop(rotation);
        let new = Shared::open(&place, &index, "the database").unwrap();
        assert!(new.opens(&index) && !next_to(&place.master_path()).exists());
        assert!(Shared::open(&place, &index, "the database").is_ok(), "and stays");
    }

    #[test]
    fn keys_come_back_and_destroyed_ones_do_not() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        let names: Vec<String> = (0..50).map(|number| format!("t:{number}")).collect();
        let vault = Vault::open(&place, true).unwrap();
        let keys: Vec<DataKey> = names.iter().map(|name| vault.key_for(&vault.tag(&chat(name))).unwrap()).collect();
        vault.persist().unwrap();
        let gone: BTreeSet<Tag> = [3, 7, 49].map(|number: usize| vault.tag(&chat(&names[number]))).into();
        vault.destroy(&gone).unwrap();
        let again = vault.key_for(&vault.tag(&chat("t:3"))).unwrap();
        assert!(!again.is(&keys[3]));
        vault.persist().unwrap();
        drop(vault);
        let vault = Vault::open(&place, false).unwrap();
        for (number, name) in names.iter().enumerate() {
            let found = vault.key(&vault.tag(&chat(name))).map(|key| key.key);
            let expected = match number {
                3 => Some(again.key),
                7 | 49 => None,
                _ => Some(keys[number].key),
            };
            assert_eq!(found, expected, "{name}");
        }
        let bytes = fs::read(place.folder.join(RING_FILE)).unwrap();
        assert_eq!((bytes.len() - HEADER) % SLOT, 0);
        assert!((bytes.len() - HEADER) / SLOT <= 50, "slots are used again");
        for key in &keys {
            assert!(!bytes.windows(16).any(|part| part == &key.key[..16]), "no key stands in the keyring in clear");
        }
    }

    /// What is wrong, the master key's file, the keyring, what is said.
    type Broken<'a> = (&'a str, Option<&'a [u8]>, Option<&'a [u8]>, &'a str);

    #[test]
    fn missing_and_wrong_keys_are_errors_that_change_nothing() {
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let place = place(folder.path());
        drop(Vault::open(&place, true).unwrap());
        let master = place.folder.join(MASTER_FILE);
        let whole = fs::read(&master).unwrap();
        drop(Vault::open(&Place { folder: elsewhere.path().join("keys"), master: None }, true).unwrap());
        let foreign = fs::read(elsewhere.path().join("keys").join(MASTER_FILE)).unwrap();
        let ring = place.folder.join(RING_FILE);
        let kept_ring = fs::read(&ring).unwrap();
        let table: [Broken; 6] = [
            ("no master key", None, Some(&kept_ring), "is missing"),
            ("another master key", Some(&foreign), Some(&kept_ring), "is not the key of"),
            ("no key in the file", Some(b"hello"), Some(&kept_ring), "64 hexadecimal digits"),
            ("bytes that are no text", Some(&[0xFF; 32]), Some(&kept_ring), "64 hexadecimal digits"),
            ("no keyring", Some(&whole), None, "keyring"),
            ("something else as keyring", Some(&whole), Some(b"garbage"), "cannot be read as a keyring"),
        ];
        for (name, with_master, with_ring, expected) in table {
            for (path, bytes) in [(&master, with_master), (&ring, with_ring)] {
                match bytes {
                    Some(bytes) => fs::write(path, bytes).unwrap(),
                    None => fs::remove_file(path).unwrap(),
                }
            }
            let refused = Vault::open(&place, false).map(|_| ()).unwrap_err().to_string();
            assert!(refused.contains(expected), "{name}: {refused}");
            assert_eq!(fs::read(&master).ok().as_deref(), with_master, "{name}");
            assert_eq!(fs::read(&ring).ok().as_deref(), with_ring, "{name}");
            fs::write(&master, &whole).unwrap();
            fs::write(&ring, &kept_ring).unwrap();
        }
        assert!(Vault::open(&place, false).is_ok());
    }

    #[test]
    fn a_rotated_key_opens_everything_and_the_old_one_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        let vault = Vault::open(&place, true).unwrap();
        let tag = vault.tag(&chat("t:1"));
        let sealed = vault.key_for(&tag).unwrap().seal(b"x", b"kept").unwrap();
        vault.persist().unwrap();
        drop(vault);
        let before = folder.path().join("before");
        copy(&place.folder, &before);
        rotate(&place, None).unwrap();
        let vault = Vault::open(&place, false).unwrap();
        assert_eq!(vault.tag(&chat("t:1")), tag, "names stay");
        assert_eq!(vault.key(&tag).unwrap().open(b"x", &sealed).unwrap(), b"kept");
        drop(vault);
        // The keyring of a backup, with today's master key.
        fs::copy(place.folder.join(MASTER_FILE), before.join(MASTER_FILE)).unwrap();
        let refused = Vault::open(&Place { folder: before, master: None }, false).map(|_| ()).unwrap_err();
        assert!(matches!(refused, VaultError::WrongMaster { .. }), "{refused}");
        // A key elsewhere.
        let elsewhere = folder.path().join("elsewhere.key");
        rotate(&place, Some(&elsewhere)).unwrap();
        assert!(matches!(Vault::open(&place, false), Err(VaultError::WrongMaster { .. })));
        let moved = Place { master: Some(elsewhere), ..place };
        assert!(Vault::open(&moved, false).unwrap().key(&tag).is_some());
    }

    #[test]
    fn a_rotation_cut_short_loses_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        let [tag] = keyring_of(&place, ["t:1"]);
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        copy(&place.folder, &old);
        rotate(&place, None).unwrap();
        copy(&place.folder, &new);
        for (name, master, ring) in [
            ("before the master key was replaced", &old, &old),
            ("after the master key was replaced", &new, &old),
            ("after both", &new, &new),
        ] {
            fs::copy(master.join(MASTER_FILE), place.folder.join(MASTER_FILE)).unwrap();
            fs::copy(ring.join(RING_FILE), place.folder.join(RING_FILE)).unwrap();
            fs::copy(new.join(RING_FILE), place.folder.join(NEXT_FILE)).unwrap();
            let vault = Vault::open(&place, false).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(vault.key(&tag).is_some(), "{name}");
            assert!(!place.folder.join(NEXT_FILE).exists(), "{name}");
        }
    }

    #[test]
    fn half_a_slot_costs_only_that_customer() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        let tags = keyring_of(&place, ["t:1", "t:2"]);
        let path = place.folder.join(RING_FILE);
        let whole = fs::read(&path).unwrap();
        fs::write(&path, &whole[..whole.len() - 100]).unwrap();
        let vault = Vault::open(&place, false).unwrap();
        assert_eq!((vault.damaged(|| ()).unwrap(), tags.iter().filter(|tag| vault.key(tag).is_some()).count()), (1, 1));
        drop(vault);
        keyring_of(&place, ["t:1", "t:2"]);
        let vault = Vault::open(&place, false).unwrap();
        assert_eq!((vault.damaged(|| ()).unwrap(), tags.iter().filter(|tag| vault.key(tag).is_some()).count()), (0, 2));
        assert_eq!(fs::metadata(&path).unwrap().len(), whole.len() as u64, "they have the same slot anew");
    }

    #[test]
    fn a_keyring_that_cannot_be_read_makes_no_new_keys() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        let [tag] = keyring_of(&place, ["t:1"]);
        let vault = Vault::open(&place, false).unwrap();
        vault.ring().file = OpenOptions::new().write(true).open(place.folder.join(RING_FILE)).unwrap();
        assert!(vault.key(&tag).is_none());
        for refused in [vault.key_for(&tag).map(drop), vault.key_for(&vault.tag(&chat("t:2"))).map(drop), vault.persist()] {
            let refused = refused.unwrap_err().to_string();
            assert!(refused.contains("the keyring could not be read"), "{refused}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_them() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        drop(Vault::open(&place, true).unwrap());
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&place.folder), 0o700);
        assert_eq!(mode(&place.folder.join(MASTER_FILE)), 0o600);
        assert_eq!(mode(&place.folder.join(RING_FILE)), 0o600);
    }
}
