//! What is written and where: a record is a version byte and what is sealed with the key of its customer, their name and a JSON
//! body; keys sort in the order we read them.
//!
//! Every key that belongs to a chat starts with the chat's [`Tag`]: sixteen bytes that lead back to the chat only through the record
//! itself. Numbers and times stand in keys big-endian, so their bytes sort as they do.

use std::io;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};

use crate::case::{Case, CaseId};
use crate::chat::{ChatId, DeliveryId, KeptLine, Line, Outbound};
use crate::engine::Session;
use crate::seal::hex;
use crate::store::{Commit, DELIVERIES_REMEMBERED, DeadLetter, Exported, LONGEST_DELIVERY, RECORD_LIMIT, StoreError, Timer};
use crate::vault::{DataKey, NONCE, SEAL_BYTES, Sealer, Tag, Vault};

/// The version of records written today. Version 1 was not sealed.
const VERSION: u8 = 2;
/// Bytes of a tag inside a key.
pub(super) const TAG: usize = 16;
/// What the session is sealed for; it shares a record with the [`Head`].
const SESSION_PART: &[u8] = b"session itself";
/// Bytes that most records need.
const ROOM: usize = 1024;
/// The most bytes kept of a reason.
const REASON: usize = 400;
/// Bytes of a due time inside a key.
pub(super) const DUE_BYTES: usize = 12;

/// The kinds of records. Each has a tree of its own; the order is the order of the trees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tree {
    /// chat -> [`Head`] with the session.
    Session,
    /// chat, number -> [`Case`].
    Case,
    /// chat, sequence -> [`Outbound`].
    Outbox,
    /// chat, key -> the due time; finds the row in `Due`.
    Timer,
    /// due time, chat, key -> [`Timer`].
    Due,
    /// A few values of the whole store, raw bytes.
    Meta,
    /// Tree and key of a damaged record -> why, and its bytes; sealed where its customer has a key.
    Quarantine,
    /// chat, sequence -> [`Line`].
    Line,
    /// chat, sequence -> [`Dead`].
    Dead,
}

/// All trees.
pub(super) const TREES: [Tree; 9] =
    [Tree::Session, Tree::Case, Tree::Outbox, Tree::Timer, Tree::Due, Tree::Meta, Tree::Quarantine, Tree::Line, Tree::Dead];

/// The trees whose keys start with a chat.
pub(super) const CHAT_TREES: [Tree; 6] = [Tree::Session, Tree::Case, Tree::Outbox, Tree::Timer, Tree::Line, Tree::Dead];

impl Tree {
    /// The name on disk and in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Tree::Session => "session",
            Tree::Case => "case",
            Tree::Outbox => "outbox",
            Tree::Timer => "timer",
            Tree::Due => "due",
            Tree::Meta => "meta",
            Tree::Quarantine => "quarantine",
            Tree::Line => "line",
            Tree::Dead => "dead",
        }
    }
}

/// What every commit replaces, beside the session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Head {
    /// Counts the commits.
    pub(super) version: u64,
    /// What the next outbox row or line gets.
    pub(super) next_sequence: u64,
    /// The last deliveries, oldest first.
    pub(super) handled: Arc<Vec<DeliveryId>>,
}

impl Head {
    /// Of a chat never seen, when no forgotten one used a number above `floor`.
    pub(super) fn first(floor: u64) -> Self {
        Self { version: 0, next_sequence: floor + 1, handled: Arc::default() }
    }
}

/// Whose records they are, and what seals them.
#[derive(Debug)]
pub(super) struct Owner {
    pub(super) chat: ChatId,
    pub(super) tag: Tag,
    /// In memory nothing is sealed: without a key, records are as long as if they were.
    key: Option<(DataKey, Sealer)>,
}

impl Owner {
    /// Without a key.
    pub(super) fn unsealed(chat: &ChatId) -> Owner {
        Owner { chat: chat.clone(), tag: [0; TAG], key: None }
    }

    /// With a key, made when there is none.
    pub(super) fn of(vault: &Vault, chat: &ChatId) -> Result<Owner, StoreError> {
        let tag = vault.tag(chat);
        let key = vault.key_for(&tag).map_err(|error| unsealed(&error))?;
        Owner::with(chat, tag, key)
    }

    /// With this key.
    pub(super) fn with(chat: &ChatId, tag: Tag, key: DataKey) -> Result<Owner, StoreError> {
        let sealer = key.sealer().map_err(|error| unsealed(&error))?;
        Ok(Owner { chat: chat.clone(), tag, key: Some((key, sealer)) })
    }

    pub(super) fn key(&self) -> Option<&DataKey> {
        self.key.as_ref().map(|(key, _)| key)
    }
}

/// The keys that open records.
#[derive(Clone, Copy)]
pub(super) enum Keys<'a> {
    /// Those of a keyring. The writer reads what it has just decided, under keys that nobody else has read with yet.
    Ring { vault: &'a Vault, writes: bool },
    /// One customer's.
    Of(&'a Tag, &'a DataKey),
}

impl<'a> Keys<'a> {
    /// For reading. What stands under a key that is not in use yet is of somebody deleted before.
    pub(super) fn to_read(vault: &'a Vault) -> Self {
        Self::Ring { vault, writes: false }
    }

    /// For the writer.
    pub(super) fn to_write(vault: &'a Vault) -> Self {
        Self::Ring { vault, writes: true }
    }

    fn of(&self, tag: &Tag) -> Result<DataKey, Unread> {
        let key = match self {
            Keys::Ring { vault, writes } => vault.key(tag).filter(|_| *writes || !vault.is_fresh(tag)),
            Keys::Of(of, key) => (*of == tag).then(|| (*key).clone()),
        };
        key.ok_or(Unread::Gone)
    }
}

/// Why a record cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// Its customer was deleted: there is no key any more. Such records are as good as not there.
    Gone,
    /// Something is wrong with it.
    Damaged(String),
}

/// A record that could not be read, and what it was then.
#[derive(Debug)]
pub(super) struct Damaged {
    pub(super) tree: Tree,
    pub(super) key: Vec<u8>,
    pub(super) why: String,
}

/// A row that can never be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Dead {
    /// Why not.
    pub(super) why: String,
    /// What should have been sent.
    pub(super) outbound: Outbound,
}

impl Dead {
    /// With a reason cut to what fits beside the largest row.
    pub(super) fn new(why: &str, outbound: Outbound) -> Self {
        let mut why = why.to_owned();
        truncate(&mut why, REASON);
        Self { why, outbound }
    }
}

/// Where the highest number stands that a chat without a counter has used.
pub(super) const FLOOR: &[u8] = b"floor";

/// The number that stands there.
pub(super) fn floor(value: Option<Vec<u8>>) -> u64 {
    value.and_then(|bytes| Some(u64::from_be_bytes(bytes.try_into().ok()?))).unwrap_or(0)
}

/// More rows than one chat ever gets: how far sequence numbers jump when a chat's counter is lost.
pub(super) const LOST_COUNTER: u64 = 1 << 32;

/// Where, key, sealed record.
pub(super) type Row = (Tree, Vec<u8>, Vec<u8>);

/// Adds a delivery to the ring. A repeated one becomes the newest; the oldest falls out.
pub(super) fn remember(handled: &mut Vec<DeliveryId>, delivery: Option<&DeliveryId>) {
    let Some(delivery) = delivery else { return };
    handled.retain(|known| known != delivery);
    handled.push(delivery.clone());
    let surplus = handled.len().saturating_sub(DELIVERIES_REMEMBERED);
    handled.drain(..surplus);
}

/// A commit as it will be written, as far as that can be said without what is kept of the chat: whoever commits makes it, so that
/// the writer has less to do.
#[derive(Debug)]
pub(super) struct Sealed {
    /// Whose it is.
    pub(super) owner: Owner,
    /// What the session's record ends with.
    session: Vec<u8>,
    /// Rows and lines: they still need their numbers.
    numbered: Vec<(Tree, Vec<u8>)>,
    /// Cases and timers.
    keyed: Vec<Row>,
}

impl Sealed {
    pub(super) fn new(commit: &Commit, owner: Owner) -> Result<Sealed, StoreError> {
        let mut numbered = Vec::with_capacity(commit.outbox.len() + commit.lines.len());
        for outbound in &commit.outbox {
            numbered.push((Tree::Outbox, seal(&owner, Tree::Outbox, outbound)?));
        }
        for line in &commit.lines {
            numbered.push((Tree::Line, seal(&owner, Tree::Line, line)?));
        }
        let mut keyed = Vec::with_capacity(commit.cases.len() + 2 * commit.arm.len());
        for case in &commit.cases {
            keyed.push((Tree::Case, case_key(&owner.tag, case.id), seal(&owner, Tree::Case, case)?));
        }
        for timer in armed(commit) {
            let timer = Timer { chat: commit.chat.clone(), ..timer.clone() };
            keyed.extend(timer_rows(&owner, &timer)?);
        }
        Ok(Sealed { session: sealed_session(&owner, &commit.session)?, owner, numbered, keyed })
    }

    /// How many bytes the session has.
    pub(super) fn session_bytes(&self) -> usize {
        self.session.len()
    }

    /// The rows of the commit, small enough, and what the chat's record becomes. `head` is the record before, whose version,
    /// deliveries and numbers count on. Refuses with [`StoreError::TooLarge`].
    pub(super) fn rows(self, commit: &Commit, head: &Head) -> Result<(Vec<Row>, Head), StoreError> {
        let tag = &self.owner.tag;
        if let Some(delivery) = commit.delivery.as_ref().filter(|delivery| delivery.0.len() > LONGEST_DELIVERY) {
            let key = format!("delivery/{}", hex(tag));
            return Err(StoreError::TooLarge { key, bytes: delivery.0.len(), limit: LONGEST_DELIVERY });
        }
        let mut next = Head { version: head.version + 1, ..head.clone() };
        remember(Arc::make_mut(&mut next.handled), commit.delivery.as_ref());
        let mut rows = Vec::with_capacity(self.numbered.len() + self.keyed.len() + 1);
        for (tree, value) in self.numbered {
            rows.push((tree, outbox_key(tag, next.next_sequence), value));
            next.next_sequence += 1;
        }
        rows.push((Tree::Session, chat_key(tag), seal_head(&self.owner, &next, &self.session)?));
        rows.extend(self.keyed);
        small_enough(&rows)?;
        Ok((rows, next))
    }
}

/// The timers a commit arms: of two with one key, the later one counts.
pub(super) fn armed(commit: &Commit) -> impl Iterator<Item = &Timer> {
    let replaced = |index: usize, key: &str| commit.arm[index + 1..].iter().any(|later| later.key == key);
    commit.arm.iter().enumerate().filter(move |(index, timer)| !replaced(*index, &timer.key)).map(|(_, timer)| timer)
}

/// The rows of a chat as it was exported from another store, small enough. Its numbers go on where they were. Refuses with
/// [`StoreError::TooLarge`].
pub(super) fn restored(owner: &Owner, exported: &Exported) -> Result<Vec<Row>, StoreError> {
    let (tag, mut rows) = (&owner.tag, Vec::new());
    if let Some(session) = &exported.session {
        let head = Head {
            version: exported.version,
            next_sequence: exported.last_sequence.saturating_add(1),
            handled: Arc::clone(&exported.handled),
        };
        rows.push((Tree::Session, chat_key(tag), seal_session(owner, &head, session)?));
    }
    for case in &exported.cases {
        rows.push((Tree::Case, case_key(tag, case.id), seal(owner, Tree::Case, case)?));
    }
    for (sequence, outbound) in &exported.unsent {
        rows.push((Tree::Outbox, outbox_key(tag, *sequence), seal(owner, Tree::Outbox, outbound)?));
    }
    for KeptLine { sequence, line } in &exported.lines {
        rows.push((Tree::Line, outbox_key(tag, *sequence), seal(owner, Tree::Line, line)?));
    }
    for DeadLetter { row, why } in &exported.dead {
        let dead = Dead { why: why.clone(), outbound: row.outbound.clone() };
        rows.push((Tree::Dead, outbox_key(tag, row.sequence), seal(owner, Tree::Dead, &dead)?));
    }
    for timer in &exported.timers {
        rows.extend(timer_rows(owner, timer)?);
    }
    small_enough(&rows)?;
    Ok(rows)
}

/// A timer, and what finds it.
fn timer_rows(owner: &Owner, timer: &Timer) -> Result<[Row; 2], StoreError> {
    Ok([
        (Tree::Due, due_key(timer.due, &owner.tag, &timer.key), seal(owner, Tree::Due, timer)?),
        (Tree::Timer, timer_key(&owner.tag, &timer.key), seal(owner, Tree::Timer, &timer.due)?),
    ])
}

/// The record of a chat.
pub(super) fn seal_session(owner: &Owner, head: &Head, session: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    seal_head(owner, head, &sealed_session(owner, session)?)
}

fn sealed_session(owner: &Owner, session: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    let mut sealed = Vec::with_capacity(ROOM);
    seal_part(owner, SESSION_PART, session, &mut sealed)?;
    Ok(sealed)
}

/// The record of a chat, around a session that is sealed already: version, length of the head, head, session.
fn seal_head(owner: &Owner, head: &Head, session: &[u8]) -> Result<Vec<u8>, StoreError> {
    let mut record = Vec::with_capacity(ROOM + session.len());
    record.extend_from_slice(&[VERSION, 0, 0]);
    let begin = record.len();
    seal_part(owner, Tree::Session.name().as_bytes(), head, &mut record)?;
    let length = u16::try_from(record.len() - begin).map_err(|_| StoreError::Storage("a head is too long".to_owned()))?;
    record[1..begin].copy_from_slice(&length.to_be_bytes());
    record.extend_from_slice(session);
    Ok(record)
}

/// The head of a session's record.
pub(super) fn open_head(keys: Keys, key: &[u8], record: &[u8]) -> Result<Head, Unread> {
    let (owner, head, _) = split_session(keys, key, record)?;
    open_part(&owner, Tree::Session.name().as_bytes(), head).map(|(_, head)| head)
}

/// The head and the session of a session's record.
pub(super) fn open_session(keys: Keys, key: &[u8], record: &[u8]) -> Result<(Head, Session), Unread> {
    let (owner, head, session) = split_session(keys, key, record)?;
    let (_, head) = open_part(&owner, Tree::Session.name().as_bytes(), head)?;
    let (_, session) = open_part(&owner, SESSION_PART, session)?;
    Ok((head, session))
}

fn split_session<'r>(keys: Keys, key: &[u8], record: &'r [u8]) -> Result<(DataKey, &'r [u8], &'r [u8]), Unread> {
    let owner = owner_of(keys, key)?;
    let body = body_of(record)?;
    let parts = body.split_first_chunk::<2>().and_then(|(length, rest)| rest.split_at_checked(usize::from(u16::from_be_bytes(*length))));
    let (head, session) = parts.ok_or_else(|| Unread::Damaged(format!("it is only {} bytes", record.len())))?;
    Ok((owner, head, session))
}

fn small_enough(rows: &[Row]) -> Result<(), StoreError> {
    for (tree, key, value) in rows {
        let bytes = key.len() + value.len();
        if bytes > RECORD_LIMIT {
            let mut key = show(*tree, key);
            truncate(&mut key, 200);
            return Err(StoreError::TooLarge { key, bytes, limit: RECORD_LIMIT });
        }
    }
    Ok(())
}

/// Shortens a text to at most `most` bytes, on a character's border.
fn truncate(text: &mut String, most: usize) {
    if text.len() > most {
        let border = (0..=most).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        text.truncate(border);
        text.push('…');
    }
}

/// Version, and what is sealed: the chat and the body.
pub(super) fn seal(owner: &Owner, tree: Tree, body: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    let mut record = Vec::with_capacity(ROOM);
    record.push(VERSION);
    seal_part(owner, tree.name().as_bytes(), body, &mut record)?;
    Ok(record)
}

/// Puts what is sealed behind what a record has already.
fn seal_part(owner: &Owner, purpose: &[u8], body: &impl Serialize, record: &mut Vec<u8>) -> Result<(), StoreError> {
    let chat = owner.chat.0.as_bytes();
    let length = u16::try_from(chat.len()).map_err(|_| StoreError::Storage("a chat's id is too long".to_owned()))?;
    let begin = record.len();
    record.resize(begin + NONCE, 0);
    record.extend_from_slice(&length.to_be_bytes());
    record.extend_from_slice(chat);
    serde_json::to_writer(&mut *record, body).map_err(|error| StoreError::Storage(error.to_string()))?;
    let Some((_, sealer)) = &owner.key else {
        record.resize(record.len() + SEAL_BYTES - NONCE, 0);
        return Ok(());
    };
    sealer.seal_from(begin, purpose, record).map_err(|error| unsealed(&error))
}

fn unsealed(error: &io::Error) -> StoreError {
    StoreError::Storage(error.to_string())
}

fn open_part<T: DeserializeOwned>(key: &DataKey, purpose: &[u8], sealed: &[u8]) -> Result<(ChatId, T), Unread> {
    let damaged = |why: &str| Unread::Damaged(why.to_owned());
    let plain = key.open(purpose, sealed).ok_or_else(|| damaged("it was changed, or sealed with another key"))?;
    let parts = plain.split_first_chunk::<2>().and_then(|(length, rest)| rest.split_at_checked(usize::from(u16::from_be_bytes(*length))));
    let (chat, body) = parts.ok_or_else(|| damaged("its content is cut off"))?;
    let chat = std::str::from_utf8(chat).map_err(|_| damaged("its customer's name is no text"))?;
    let body = serde_json::from_slice(body).map_err(|error| Unread::Damaged(format!("its content does not fit: {error}")))?;
    Ok((ChatId(chat.to_owned()), body))
}

/// The chat and the body of a record, which stands under this key.
pub(super) fn open<T: DeserializeOwned>(keys: Keys, tree: Tree, key: &[u8], record: &[u8]) -> Result<(ChatId, T), Unread> {
    let owner = owner_of(keys, if tree == Tree::Due { key.get(DUE_BYTES..).unwrap_or_default() } else { key })?;
    open_part(&owner, tree.name().as_bytes(), body_of(record)?)
}

/// The chat that a record names; `None` where it cannot be read.
pub(super) fn chat_of(keys: Keys, tree: Tree, key: &[u8], record: &[u8]) -> Option<ChatId> {
    if tree == Tree::Session {
        let (owner, head, _) = split_session(keys, key, record).ok()?;
        return open_part::<IgnoredAny>(&owner, tree.name().as_bytes(), head).ok().map(|(chat, _)| chat);
    }
    open::<IgnoredAny>(keys, tree, key, record).ok().map(|(chat, _)| chat)
}

fn owner_of(keys: Keys, key: &[u8]) -> Result<DataKey, Unread> {
    let tag = key.first_chunk::<TAG>().ok_or_else(|| Unread::Damaged("its key has the wrong shape".to_owned()))?;
    keys.of(tag)
}

fn body_of(record: &[u8]) -> Result<&[u8], Unread> {
    match record.split_first() {
        None => Err(Unread::Damaged("it is empty".to_owned())),
        Some((version, _)) if *version != VERSION => Err(Unread::Damaged(format!("it has the unknown version {version}"))),
        Some((_, body)) => Ok(body),
    }
}

/// Why a record of this tree cannot be read, if it cannot. What belongs to a deleted customer is no damage.
pub(super) fn damage(keys: Keys, tree: Tree, key: &[u8], record: &[u8]) -> Option<String> {
    let read = match tree {
        Tree::Session => open_session(keys, key, record).err(),
        Tree::Case => open::<Case>(keys, tree, key, record).err(),
        Tree::Outbox => open::<Outbound>(keys, tree, key, record).err(),
        Tree::Timer => open::<DateTime<Utc>>(keys, tree, key, record).err(),
        Tree::Due => open::<Timer>(keys, tree, key, record).err(),
        Tree::Line => open::<Line>(keys, tree, key, record).err(),
        Tree::Dead => open::<Dead>(keys, tree, key, record).err(),
        Tree::Meta | Tree::Quarantine => None,
    };
    match read {
        Some(Unread::Damaged(why)) => Some(why),
        Some(Unread::Gone) => None,
        None => (show_known(tree, key).is_none()).then(|| "its key has the wrong shape".to_owned()),
    }
}

/// The keys of a chat start with this; it is also the key of its session.
pub(super) fn chat_key(tag: &Tag) -> Vec<u8> {
    tag.to_vec()
}

/// The first key that can belong to a later chat, if there can be one.
pub(super) fn after_chat(tag: &Tag) -> Option<Vec<u8>> {
    let next = u128::from_be_bytes(*tag).checked_add(1)?;
    Some(next.to_be_bytes().to_vec())
}

/// chat, number.
pub(super) fn case_key(tag: &Tag, id: CaseId) -> Vec<u8> {
    outbox_key(tag, id.0)
}

/// chat, sequence: of rows, lines and dead letters.
pub(super) fn outbox_key(tag: &Tag, sequence: u64) -> Vec<u8> {
    [&tag[..], &sequence.to_be_bytes()].concat()
}

/// chat, key.
pub(super) fn timer_key(tag: &Tag, name: &str) -> Vec<u8> {
    [&tag[..], name.as_bytes()].concat()
}

/// due time, chat, key.
pub(super) fn due_key(due: DateTime<Utc>, tag: &Tag, name: &str) -> Vec<u8> {
    [&due_bytes(due)[..], &timer_key(tag, name)].concat()
}

/// A time whose bytes sort as the times do.
pub(super) fn due_bytes(due: DateTime<Utc>) -> [u8; DUE_BYTES] {
    let mut bytes = [0; DUE_BYTES];
    // With the sign bit flipped, times before 1970 sort first.
    bytes[..8].copy_from_slice(&(due.timestamp() ^ i64::MIN).to_be_bytes());
    bytes[8..].copy_from_slice(&due.timestamp_subsec_nanos().to_be_bytes());
    bytes
}

/// The chat of a key, and what follows it.
pub(super) fn split_chat(key: &[u8]) -> Option<(&Tag, &[u8])> {
    key.split_first_chunk::<TAG>()
}

/// The chat and the number of a key that ends with one.
pub(super) fn split_number(key: &[u8]) -> Option<(&Tag, u64)> {
    let (tag, rest) = split_chat(key)?;
    Some((tag, u64::from_be_bytes(rest.try_into().ok()?)))
}

/// A key as people read it: `case/`, the chat's tag, `/3`.
pub(super) fn show(tree: Tree, key: &[u8]) -> String {
    show_known(tree, key).unwrap_or_else(|| format!("{}/{}", tree.name(), key.escape_ascii()))
}

fn show_known(tree: Tree, key: &[u8]) -> Option<String> {
    let name = tree.name();
    Some(match tree {
        Tree::Session => {
            let (tag, rest) = split_chat(key)?;
            rest.is_empty().then(|| format!("{name}/{}", hex(tag)))?
        }
        Tree::Case | Tree::Outbox | Tree::Line | Tree::Dead => {
            let (tag, number) = split_number(key)?;
            format!("{name}/{}/{number}", hex(tag))
        }
        Tree::Timer => {
            let (tag, rest) = split_chat(key)?;
            format!("{name}/{}/{}", hex(tag), std::str::from_utf8(rest).ok()?)
        }
        Tree::Due => show_known(Tree::Timer, key.get(DUE_BYTES..)?)?,
        Tree::Meta => format!("{name}/{}", std::str::from_utf8(key).ok()?),
        Tree::Quarantine => {
            let (tag, key) = key.split_first()?;
            show(*TREES.get(usize::from(*tag))?, key)
        }
    })
}

/// Where a damaged record is kept: the tree's number, then the key. A timer is kept under its chat, so that it can be
/// forgotten with it.
pub(super) fn quarantine_key(tree: Tree, key: &[u8]) -> Vec<u8> {
    let (tree, key) = match tree {
        Tree::Due => (Tree::Timer, key.get(DUE_BYTES..).unwrap_or(key)),
        other => (other, key),
    };
    [&[tree as u8], key].concat()
}

/// What is kept of a damaged record: the reason's length, the reason, the bytes (cut at the limit); sealed where the customer has a
/// key, because the reason may quote what they said. A first byte tells which.
pub(super) fn quarantine_value(key: Option<&DataKey>, why: &str, record: &[u8]) -> Result<Vec<u8>, StoreError> {
    let mut why = why.to_owned();
    truncate(&mut why, REASON);
    let length = u16::try_from(why.len()).unwrap_or(0).to_be_bytes();
    let plain = [&length[..], why.as_bytes(), &record[..record.len().min(RECORD_LIMIT)]].concat();
    match key {
        None => Ok([&[0][..], &plain].concat()),
        Some(key) => {
            let sealed = key.seal(Tree::Quarantine.name().as_bytes(), &plain);
            Ok([&[1][..], &sealed.map_err(|error| unsealed(&error))?].concat())
        }
    }
}

/// The reason and the bytes back.
pub(super) fn split_quarantined(key: Option<&DataKey>, value: &[u8]) -> Option<(String, Vec<u8>)> {
    let plain = match value.split_first()? {
        (0, plain) => plain.to_vec(),
        (_, sealed) => key?.open(Tree::Quarantine.name().as_bytes(), sealed)?,
    };
    let (length, rest) = plain.split_first_chunk::<2>()?;
    let (why, record) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
    Some((String::from_utf8_lossy(why).into_owned(), record.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A vault, and the folder it lives in.
    fn vault() -> (Vault, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::open(&crate::vault::Place::of_store(folder.path()), true).unwrap();
        (vault, folder)
    }

    fn owner(vault: &Vault, chat: &str) -> Owner {
        Owner::of(vault, &ChatId(chat.to_owned())).unwrap()
    }

    #[test]
    fn a_record_reads_back_and_every_flipped_bit_is_noticed() {
        let (vault, _folder) = vault();
        let owner = owner(&vault, "微信:老王");
        let key = outbox_key(&owner.tag, 7);
        let record = seal(&owner, Tree::Line, &DeliveryId("送达 7".to_owned())).unwrap();
        let read = |record: &[u8]| open::<DeliveryId>(Keys::to_write(&vault), Tree::Line, &key, record);
        assert_eq!(read(&record), Ok((owner.chat.clone(), DeliveryId("送达 7".to_owned()))));
        for bit in 0..record.len() * 8 {
            let mut flipped = record.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(matches!(read(&flipped), Err(Unread::Damaged(_))), "bit {bit}");
        }
        for length in 0..record.len() {
            assert!(matches!(read(&record[..length]), Err(Unread::Damaged(_))), "cut to {length}");
        }
        assert!(open::<DeliveryId>(Keys::to_write(&vault), Tree::Case, &key, &record).is_err(), "a record stands for what it is");
        vault.destroy(&[owner.tag].into()).unwrap();
        assert_eq!(read(&record), Err(Unread::Gone));
        assert_eq!(damage(Keys::to_write(&vault), Tree::Line, &key, &record), None, "what is gone is no damage");
    }

    #[test]
    fn nothing_of_it_can_be_read_in_the_bytes() {
        let (vault, _folder) = vault();
        let owner = owner(&vault, "telegram:1234567");
        let session = Session { locale: Some("zh-CN".to_owned()), ..Session::default() };
        let head = Head { handled: vec![DeliveryId("delivery-77".to_owned())].into(), ..Head::first(0) };
        let rows = [
            seal(&owner, Tree::Case, &"某某商店").unwrap(),
            seal_session(&owner, &head, &session).unwrap(),
            quarantine_value(owner.key(), "某某商店", b"delivery-77").unwrap(),
            due_key(DateTime::UNIX_EPOCH, &owner.tag, "1.0"),
        ];
        for row in rows {
            for what in ["某某商店", "telegram", "1234567", "zh-CN", "delivery-77"] {
                assert!(!row.windows(what.len()).any(|part| part == what.as_bytes()), "{what}");
            }
        }
    }

    #[test]
    fn a_session_and_its_head_read_back() {
        let (vault, _folder) = vault();
        let owner = owner(&vault, "t:1");
        let session = Session { epoch: 7, locale: Some("zh-CN".to_owned()), ..Session::default() };
        let head = Head { version: 3, next_sequence: 9, handled: vec![DeliveryId("送达 \"7\"".to_owned())].into() };
        let sealed = seal_session(&owner, &head, &session).unwrap();
        let key = chat_key(&owner.tag);
        assert_eq!(open_head(Keys::to_write(&vault), &key, &sealed), Ok(head.clone()));
        assert_eq!(open_session(Keys::to_write(&vault), &key, &sealed), Ok((head, session)));
        assert_eq!(chat_of(Keys::to_write(&vault), Tree::Session, &key, &sealed), Some(owner.chat));
        for bit in 8..sealed.len() * 8 {
            let mut flipped = sealed.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(open_session(Keys::to_write(&vault), &key, &flipped).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn says_why_a_record_cannot_be_read() {
        let (vault, _folder) = vault();
        let (owner, other) = (owner(&vault, "t:1"), owner(&vault, "t:2"));
        let mut newer = seal(&owner, Tree::Line, &1).unwrap();
        newer[0] = 9;
        let sealed = |what: &str| seal(&owner, Tree::Line, &what).unwrap();
        for (record, why) in [
            (vec![], "it is empty"),
            (newer, "it has the unknown version 9"),
            (vec![VERSION, 0, 0, 0, 1, b'1'], "it was changed, or sealed with another key"),
            (seal(&other, Tree::Line, &1).unwrap(), "it was changed, or sealed with another key"),
            (sealed("x"), "its content does not fit: invalid type: string \"x\", expected u64 at line 1 column 3"),
        ] {
            let expected = Err(Unread::Damaged(why.to_owned()));
            assert_eq!(open::<u64>(Keys::to_write(&vault), Tree::Line, &outbox_key(&owner.tag, 1), &record).map(|_| ()), expected);
        }
    }

    #[test]
    fn due_times_sort_as_bytes() {
        let times = [
            "-0001-01-01T00:00:00Z",
            "1969-12-31T23:59:59.9Z",
            "1970-01-01T00:00:00Z",
            "2026-02-03T04:05:06Z",
            "2026-02-03T04:05:06.000000001Z",
            "2026-02-03T04:05:07Z",
            "9999-12-31T00:00:00Z",
        ];
        let bytes = times.map(|time| due_bytes(time.parse().unwrap()));
        assert!(bytes.is_sorted_by(|a, b| a < b), "{bytes:?}");
    }

    #[test]
    fn chats_never_mix_and_the_next_chat_is_found() {
        let tags: [Tag; 5] = [[0; 16], [1; 16], [0xFF; 16], 7u128.to_be_bytes(), 8u128.to_be_bytes()];
        for one in &tags {
            let prefix = chat_key(one);
            for other in &tags {
                for key in [chat_key(other), outbox_key(other, u64::MAX), timer_key(other, "a/b")] {
                    assert_eq!(key.starts_with(&prefix), one == other, "{one:?} {other:?}");
                    if let Some(after) = after_chat(one) {
                        assert_eq!(key >= after, other > one, "{one:?} {other:?}");
                    }
                }
            }
        }
        assert_eq!(after_chat(&[0xFF; 16]), None);
    }

    #[test]
    fn keys_are_shown_for_people() {
        let (tag, due) = ([0xAB; 16], DateTime::UNIX_EPOCH);
        for (tree, key, shown) in [
            (Tree::Session, chat_key(&tag), "session/TAG"),
            (Tree::Case, case_key(&tag, CaseId(3)), "case/TAG/3"),
            (Tree::Outbox, outbox_key(&tag, 12), "outbox/TAG/12"),
            (Tree::Line, outbox_key(&tag, 13), "line/TAG/13"),
            (Tree::Dead, outbox_key(&tag, 14), "dead/TAG/14"),
            (Tree::Timer, timer_key(&tag, "nudge"), "timer/TAG/nudge"),
            (Tree::Due, due_key(due, &tag, "nudge"), "timer/TAG/nudge"),
            (Tree::Quarantine, quarantine_key(Tree::Due, &due_key(due, &tag, "nudge")), "timer/TAG/nudge"),
            (Tree::Quarantine, quarantine_key(Tree::Session, &chat_key(&tag)), "session/TAG"),
            (Tree::Session, vec![0, 200], r"session/\x00\xc8"),
        ] {
            assert_eq!(show(tree, &key), shown.replace("TAG", &"ab".repeat(16)));
        }
    }

    #[test]
    fn the_ring_keeps_the_last_sixteen() {
        let mut handled = Vec::new();
        for number in 0..20 {
            remember(&mut handled, Some(&DeliveryId(number.to_string())));
        }
        remember(&mut handled, Some(&DeliveryId("5".to_owned())));
        remember(&mut handled, None);
        let numbers: Vec<&str> = handled.iter().map(|delivery| delivery.0.as_str()).collect();
        assert_eq!(numbers.join(" "), "4 6 7 8 9 10 11 12 13 14 15 16 17 18 19 5");
    }

    #[test]
    fn a_set_aside_record_keeps_its_reason_and_bytes() {
        let (vault, _folder) = vault();
        let key = owner(&vault, "t:1").key().cloned().unwrap();
        for key in [None, Some(&key)] {
            let value = quarantine_value(key, &"坏".repeat(500), &vec![7; 40_000]).unwrap();
            let (why, record) = split_quarantined(key, &value).unwrap();
            assert!(why.starts_with("坏坏") && why.ends_with('…') && why.len() <= 403);
            assert_eq!(record, [7; RECORD_LIMIT]);
        }
        let sealed = quarantine_value(Some(&key), "why", b"x").unwrap();
        for (key, value) in [(None, &[][..]), (None, &[0, 0, 9, 1]), (None, &sealed)] {
            assert_eq!(split_quarantined(key, value), None);
        }
    }
}
