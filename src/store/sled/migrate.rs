//! A store from before anything was sealed: all of it is written anew, sealed, and the old data is overwritten and removed.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use serde_json::value::RawValue;

use super::storage;
use crate::chat::ChatId;
use crate::store::StoreError;
use crate::store::record::{self, DUE_BYTES, Head, Owner, TREES, Tree};
use crate::vault::Vault;

/// The version of the records that are not sealed.
const UNSEALED: u8 = 1;
/// Bytes before the body of such a record: version and CRC.
const HEADER: usize = 5;
/// Ends the chat inside such a key.
const END_OF_CHAT: u8 = 0xFF;

/// Such a record of the session.
#[derive(serde::Deserialize)]
struct OldHead<'a> {
    #[serde(flatten)]
    head: Head,
    #[serde(borrow)]
    session: &'a RawValue,
}

/// Copies all records of an unsealed store. What cannot be read there is set aside here.
pub(super) fn seal_all(vault: &Vault, old: &[::sled::Tree], new: &[::sled::Tree]) -> Result<(), StoreError> {
    for tree in TREES {
        for row in &old[tree as usize] {
            let (key, value) = row.map_err(|error| storage(&error))?;
            let at = |tree: Tree| &new[tree as usize];
            let put = |tree: Tree, key: Vec<u8>, value: Vec<u8>| at(tree).insert(key, value).map(drop).map_err(|error| storage(&error));
            if tree == Tree::Meta {
                if key.as_ref() == record::FLOOR {
                    put(tree, key.to_vec(), value.to_vec())?;
                }
                continue;
            }
            // A key of no chat belongs to nobody, and could be forgotten with nobody.
            let Some((before, chat, rest)) = split(tree, &key) else { continue };
            let owner = Owner::of(vault, &chat)?;
            vault.settle(&owner.tag);
            let sealed_key = [before, &owner.tag, rest].concat();
            let body = (tree != Tree::Quarantine).then(|| body_of(&value)).flatten();
            let sealed = match tree {
                Tree::Session => match body.and_then(split_head) {
                    Some((head, session)) => Some(record::seal_session(&owner, &head, &session)?),
                    None => None,
                },
                _ => match body.and_then(|body| serde_json::from_slice::<&RawValue>(body).ok()) {
                    Some(body) => Some(record::seal(&owner, tree, &body)?),
                    None => None,
                },
            };
            match (tree, sealed) {
                (_, Some(sealed)) => put(tree, sealed_key, sealed)?,
                (Tree::Quarantine, None) => {
                    let why = "it was damaged before the store was sealed";
                    put(tree, sealed_key, record::quarantine_value(owner.key(), why, &value)?)?;
                }
                (_, None) => {
                    let why = "it could not be read when the store was sealed";
                    let value = record::quarantine_value(owner.key(), why, &value)?;
                    put(Tree::Quarantine, record::quarantine_key(tree, &sealed_key), value)?;
                }
            }
        }
    }
    vault.persist().map_err(|error| storage(&error))
}

/// Overwrites the files of a folder and removes it.
pub(super) fn wipe(folder: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            wipe(&entry.path())?;
            continue;
        }
        let mut file = OpenOptions::new().write(true).open(entry.path())?;
        let zeros = vec![0; 1 << 20];
        let mut left = file.metadata()?.len();
        while left > 0 {
            let part = usize::try_from(left).unwrap_or(usize::MAX).min(zeros.len());
            file.write_all(&zeros[..part])?;
            left -= part as u64;
        }
        file.sync_all()?;
    }
    fs::remove_dir_all(folder)
}

/// What stands before the chat in a key, the chat, and what follows it.
fn split(tree: Tree, key: &[u8]) -> Option<(&[u8], ChatId, &[u8])> {
    let (before, key) = match tree {
        Tree::Due => key.split_at_checked(DUE_BYTES)?,
        Tree::Quarantine => key.split_at_checked(1)?,
        _ => key.split_at_checked(0)?,
    };
    let end = key.iter().position(|&byte| byte == END_OF_CHAT)?;
    let chat = std::str::from_utf8(&key[..end]).ok()?;
    Some((before, ChatId(chat.to_owned()), &key[end + 1..]))
}

fn body_of(record: &[u8]) -> Option<&[u8]> {
    let (header, body) = record.split_at_checked(HEADER)?;
    (header[0] == UNSEALED && header[1..] == crc32fast::hash(body).to_be_bytes()).then_some(body)
}

fn split_head(body: &[u8]) -> Option<(Head, &RawValue)> {
    let OldHead { head, session } = serde_json::from_slice(body).ok()?;
    Some((head, session))
}
