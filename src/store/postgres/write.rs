//! What is written: transactions, each under the lock of its customer's row.

use std::collections::BTreeMap;

use deadpool_postgres::{Object, Transaction};
use futures_util::future::try_join_all;
use tokio_postgres::IsolationLevel;
use tokio_postgres::types::ToSql;

use super::read::{lost_key, table};
use super::schema::{FLOOR, NAMES, WEB};
use super::{Postgres, Trouble, random, signed, told, tried, unsigned};
use crate::chat::ChatId;
use crate::store::record::{self, DUE_BYTES, Damaged, Dead, Head, Keys, LOST_COUNTER, Owner, Row, Sealed, TAG, Tree, Unread};
use crate::store::{Commit, Exported, StoreError};
use crate::vault::{DataKey, Shared, Tag};

/// Bytes of the mark that a commit leaves, so that it is recognized.
const STAMP: usize = 8;
/// How many are kept: of so many commits after one that is in doubt, it is still known.
const STAMPS: usize = 8;
/// The most bytes of a timer's name.
const LONGEST_NAME: usize = 1000;

/// What a program says that has the old master key.
pub(super) const MASTER_REPLACED: &str = "the master key of the database was replaced; start redress with the new one";

type Stamp = [u8; STAMP];

/// A customer's row, locked.
pub(super) struct Locked {
    pub(super) sealed_key: Vec<u8>,
    stamps: Vec<u8>,
    record: Option<Vec<u8>>,
}

/// A statement with its values.
type Step = (String, Vec<Box<dyn ToSql + Sync + Send>>);

impl Postgres {
    pub(in crate::store) async fn commit(&self, commit: &Commit) -> Result<u64, StoreError> {
        let stamp = random().map_err(StoreError::Storage)?;
        let _turn = self.queues[usize::from(self.keys.tag(&commit.chat)[0])].lock().await;
        match tried!(self, client => self.try_commit(&mut client, commit, stamp)) {
            Ok(version) => Ok(version),
            Err(Trouble::Damaged(damaged)) => Err(self.set_aside(damaged).await?),
            Err(trouble) => Err(told(trouble)),
        }
    }

    async fn try_commit(&self, client: &mut Object, commit: &Commit, stamp: Stamp) -> Result<u64, Trouble> {
        let tag = self.keys.tag(&commit.chat);
        let work = begin(client).await?;
        let (key, head, stamps) = match lock(&work, &tag).await? {
            Some(locked) => {
                if locked.stamps.chunks(STAMP).any(|kept| kept == stamp) {
                    return Ok(commit.from_version + 1); // an earlier try, of which nobody could tell
                }
                let key = self.keys.open_key(&tag, &locked.sealed_key).ok_or_else(|| Trouble::Damaged(vec![lost_key(&tag)]))?;
                let head = match &locked.record {
                    Some(record) => open_head(&tag, &key, record)?,
                    None => Head::first(floor(&work).await?),
                };
                (key, head, locked.stamps)
            }
            None if commit.from_version != 0 => return Err(StoreError::Conflict.into()),
            None => {
                let key = insert_customer(&work, &self.keys, &tag).await?.ok_or(Trouble::Again)?;
                (key, Head::first(floor(&work).await?), Vec::new())
            }
        };
        if head.version != commit.from_version {
            return Err(StoreError::Conflict.into());
        }
        let owner = Owner::with(&commit.chat, tag, key)?;
        let (rows, next) = Sealed::new(commit, owner)?.rows(commit, &head)?;
        let mut steps = Vec::with_capacity(rows.len() + commit.disarm.len());
        for name in commit.disarm.iter().filter(|name| !commit.arm.iter().any(|timer| timer.key == **name)) {
            let values: Vec<Box<dyn ToSql + Sync + Send>> = vec![Box::new(tag.to_vec()), Box::new(name.as_bytes().to_vec())];
            steps.push(("DELETE FROM timers WHERE tag = $1 AND name = $2".to_owned(), values));
        }
        let older = stamps.len().saturating_sub(STAMP * (STAMPS - 1));
        let stamps = [&stamps[older..], &stamp].concat();
        for row in rows {
            steps.extend(step(&tag, row, signed(next.version)?, &stamps)?);
        }
        run(&work, steps).await?;
        work.commit().await?;
        Ok(next.version)
    }

    pub(in crate::store) async fn restore(&self, exported: &Exported) -> Result<bool, StoreError> {
        let stamp = random().map_err(StoreError::Storage)?;
        tried!(self, client => self.try_restore(&mut client, exported, stamp)).map_err(told)
    }

    async fn try_restore(&self, client: &mut Object, exported: &Exported, stamp: Stamp) -> Result<bool, Trouble> {
        let tag = self.keys.tag(&exported.chat);
        let work = begin(client).await?;
        if let Some(locked) = lock(&work, &tag).await? {
            return Ok(locked.stamps == stamp); // an earlier try, of which nobody could tell
        }
        let key = insert_customer(&work, &self.keys, &tag).await?.ok_or(Trouble::Again)?;
        let owner = Owner::with(&exported.chat, tag, key)?;
        let mut steps = vec![stamped(&tag, stamp)];
        for row in record::restored(&owner, exported)? {
            steps.extend(step(&tag, row, signed(exported.version)?, &stamp)?);
        }
        if exported.session.is_none() {
            raise_floor(&work, exported.last_sequence).await?;
        }
        run(&work, steps).await?;
        work.commit().await?;
        Ok(true)
    }

    pub(in crate::store) async fn mark_sent(&self, chat: &ChatId, sequence: u64) -> Result<(), StoreError> {
        let tag = self.keys.tag(chat);
        let Ok(sequence) = signed(sequence) else { return Ok(()) };
        self.rows("DELETE FROM outbox WHERE tag = $1 AND number = $2", &[&&tag[..], &sequence]).await.map(drop)
    }

    pub(in crate::store) async fn bury(&self, chat: &ChatId, sequence: u64, why: &str) -> Result<(), StoreError> {
        let moved = |plain: &Moved<'_>| -> Result<Vec<u8>, Unmoved> {
            let (_, outbound) = record::open(plain.keys, Tree::Outbox, plain.at, plain.record)?;
            Ok(record::seal(plain.owner, Tree::Dead, &Dead::new(why, outbound))?)
        };
        self.move_record(chat, sequence, Tree::Outbox, Tree::Dead, moved).await
    }

    pub(in crate::store) async fn revive(&self, chat: &ChatId, sequence: u64) -> Result<(), StoreError> {
        let moved = |plain: &Moved<'_>| -> Result<Vec<u8>, Unmoved> {
            let (_, dead): (_, Dead) = record::open(plain.keys, Tree::Dead, plain.at, plain.record)?;
            Ok(record::seal(plain.owner, Tree::Outbox, &dead.outbound)?)
        };
        self.move_record(chat, sequence, Tree::Dead, Tree::Outbox, moved).await
    }

    async fn move_record(
        &self,
        chat: &ChatId,
        sequence: u64,
        from: Tree,
        to: Tree,
        moved: impl Fn(&Moved<'_>) -> Result<Vec<u8>, Unmoved>,
    ) -> Result<(), StoreError> {
        let tag = self.keys.tag(chat);
        let Ok(number) = signed(sequence) else { return Ok(()) };
        match tried!(self, client => self.try_move(&mut client, (chat, &tag, number), from, to, &moved)) {
            Err(Trouble::Damaged(damaged)) => self.set_aside(damaged).await.map(drop),
            done => done.map_err(told),
        }
    }

    async fn try_move(
        &self,
        client: &mut Object,
        (chat, tag, number): (&ChatId, &Tag, i64),
        from: Tree,
        to: Tree,
        moved: impl Fn(&Moved<'_>) -> Result<Vec<u8>, Unmoved>,
    ) -> Result<(), Trouble> {
        let work = begin(client).await?;
        let Some(locked) = lock(&work, tag).await? else { return Ok(()) };
        let key = self.keys.open_key(tag, &locked.sealed_key).ok_or_else(|| Trouble::Damaged(vec![lost_key(tag)]))?;
        let statement =
            work.prepare_cached(&format!("DELETE FROM {} WHERE tag = $1 AND number = $2 RETURNING record", table(from))).await?;
        let Some(row) = work.query_opt(&statement, &[&&tag[..], &number]).await? else { return Ok(()) };
        let at = record::outbox_key(tag, unsigned(number));
        let owner = Owner::with(chat, *tag, key.clone())?;
        let plain = Moved { keys: Keys::Of(tag, &key), owner: &owner, at: &at, record: row.try_get(0)? };
        match moved(&plain) {
            Ok(record) => {
                let statement =
                    work.prepare_cached(&format!("INSERT INTO {} (tag, number, record) VALUES ($1, $2, $3)", table(to))).await?;
                work.execute(&statement, &[&&tag[..], &number, &record]).await?;
            }
            Err(Unmoved::Unread(Unread::Gone)) => {}
            Err(Unmoved::Unread(Unread::Damaged(why))) => return Err(Trouble::Damaged(vec![Damaged { tree: from, key: at, why }])),
            Err(Unmoved::Store(error)) => return Err(error.into()),
        }
        Ok(work.commit().await?)
    }

    pub(in crate::store) async fn forget_text(&self, chat: &ChatId) -> Result<(), StoreError> {
        let tag = self.keys.tag(chat);
        self.rows("DELETE FROM lines WHERE tag = $1", &[&&tag[..]]).await?;
        self.rows("DELETE FROM dead WHERE tag = $1", &[&&tag[..]]).await.map(drop)
    }

    pub(in crate::store) async fn forget(&self, chat: &ChatId) -> Result<(), StoreError> {
        tried!(self, client => self.try_forget(&mut client, &self.keys.tag(chat))).map_err(told)
    }

    async fn try_forget(&self, client: &mut Object, tag: &Tag) -> Result<(), Trouble> {
        let work = begin(client).await?;
        let Some(locked) = lock(&work, tag).await? else { return Ok(()) };
        if let Some(record) = &locked.record {
            let head = self.keys.open_key(tag, &locked.sealed_key).and_then(|key| open_head(tag, &key, record).ok());
            let lost = floor(&work).await?.saturating_add(LOST_COUNTER);
            raise_floor(&work, head.map_or(lost, |head| head.next_sequence.saturating_sub(1))).await?;
        }
        // With the key goes all that was sealed with it.
        for sql in ["DELETE FROM chats WHERE tag = $1", "DELETE FROM leases WHERE tag = $1"] {
            let statement = work.prepare_cached(sql).await?;
            work.execute(&statement, &[&&tag[..]]).await?;
        }
        Ok(work.commit().await?)
    }

    pub(in crate::store) async fn raise_floor(&self, to: u64) -> Result<(), StoreError> {
        tried!(self, client => try_raise_floor(&mut client, to)).map_err(told)
    }

    pub(in crate::store) async fn set_web_secret(&self, secret: [u8; 32]) -> Result<(), StoreError> {
        let sealed = self.keys.seal(WEB.as_bytes(), &secret).map_err(|error| StoreError::Storage(error.to_string()))?;
        self.rows("UPDATE meta SET value = $2 WHERE name = $1", &[&WEB, &sealed]).await.map(drop)
    }

    /// Sets records aside and returns what is to be said about the first.
    pub(super) async fn set_aside(&self, damaged: Vec<Damaged>) -> Result<StoreError, StoreError> {
        let first = damaged.first().map(|first| (record::show(first.tree, &first.key), first.why.clone()));
        let mut of_customers: BTreeMap<Tag, Vec<Damaged>> = BTreeMap::new();
        for damaged in damaged {
            let of = if damaged.tree == Tree::Due { damaged.key.get(DUE_BYTES..).unwrap_or_default() } else { &damaged.key };
            if let Some(tag) = of.first_chunk::<TAG>() {
                of_customers.entry(*tag).or_default().push(damaged);
            }
        }
        for (tag, damaged) in &of_customers {
            tried!(self, client => self.try_set_aside(&mut client, tag, damaged)).map_err(told)?;
        }
        Ok(first.map_or(StoreError::Conflict, |(key, why)| StoreError::Damaged { key, why }))
    }

    async fn try_set_aside(&self, client: &mut Object, tag: &Tag, damaged: &[Damaged]) -> Result<(), Trouble> {
        let work = begin(client).await?;
        let Some(locked) = lock(&work, tag).await? else { return Ok(()) };
        let Some(key) = self.keys.open_key(tag, &locked.sealed_key) else {
            self.begin_anew(&work, tag, &locked).await?;
            return Ok(work.commit().await?);
        };
        for Damaged { tree, key: at, .. } in damaged {
            let (place, number, name) = match tree {
                Tree::Session => ("tag = $1 AND $2::BIGINT = 0 AND $3::BYTEA = ''", 0, &[][..]),
                Tree::Due => ("tag = $1 AND $2::BIGINT = 0 AND name = $3", 0, at.get(DUE_BYTES + TAG..).unwrap_or_default()),
                _ => ("tag = $1 AND number = $2 AND $3::BYTEA = ''", record::split_number(at).map_or(0, |(_, number)| number), &[][..]),
            };
            let number = signed(number)?;
            let found = work.query_opt(&format!("SELECT record FROM {} WHERE {place}", table(*tree)), &[&&tag[..], &number, &name]).await?;
            // It may have been replaced since it was read.
            let Some(value) = found.map(|row| row.try_get::<_, Option<Vec<u8>>>(0)).transpose()?.flatten() else { continue };
            let Some(why) = record::damage(Keys::Of(tag, &key), *tree, at, &value) else { continue };
            quarantine(&work, tag, &record::quarantine_key(*tree, at), &record::quarantine_value(Some(&key), &why, &value)?).await?;
            if *tree == Tree::Session {
                raise_floor(&work, floor(&work).await?.saturating_add(LOST_COUNTER)).await?;
                work.execute("UPDATE chats SET version = 0, stamps = ''::BYTEA, record = NULL WHERE tag = $1", &[&&tag[..]]).await?;
            } else {
                work.execute(&format!("DELETE FROM {} WHERE {place}", table(*tree)), &[&&tag[..], &number, &name]).await?;
            }
        }
        Ok(work.commit().await?)
    }

    /// A customer whose key is lost gets another one. What was sealed with the old one can never be read.
    async fn begin_anew(&self, work: &Transaction<'_>, tag: &Tag, locked: &Locked) -> Result<(), Trouble> {
        current_master(work, &self.keys).await?;
        let (key, sealed) = self.keys.new_key(tag).map_err(|error| StoreError::Storage(error.to_string()))?;
        work.execute("DELETE FROM files WHERE tag = $1", &[&&tag[..]]).await?;
        for tree in [Tree::Case, Tree::Outbox, Tree::Line, Tree::Dead, Tree::Due, Tree::Quarantine] {
            work.execute(&format!("DELETE FROM {} WHERE tag = $1", table(tree)), &[&&tag[..]]).await?;
        }
        raise_floor(work, floor(work).await?.saturating_add(LOST_COUNTER)).await?;
        let sql = "UPDATE chats SET data_key = $2, version = 0, stamps = ''::BYTEA, record = NULL WHERE tag = $1";
        work.execute(sql, &[&&tag[..], &sealed]).await?;
        let Damaged { tree, key: at, why } = lost_key(tag);
        quarantine(work, tag, &record::quarantine_key(tree, &at), &record::quarantine_value(Some(&key), &why, &locked.sealed_key)?).await
    }
}

/// A record that goes from one table to another.
struct Moved<'r> {
    keys: Keys<'r>,
    owner: &'r Owner,
    at: &'r [u8],
    record: &'r [u8],
}

/// Why it cannot.
enum Unmoved {
    Unread(Unread),
    Store(StoreError),
}

impl From<Unread> for Unmoved {
    fn from(unread: Unread) -> Self {
        Unmoved::Unread(unread)
    }
}

impl From<StoreError> for Unmoved {
    fn from(error: StoreError) -> Self {
        Unmoved::Store(error)
    }
}

/// A new customer; `None` where somebody else made them just now.
pub(super) async fn insert_customer(work: &Transaction<'_>, keys: &Shared, tag: &Tag) -> Result<Option<DataKey>, Trouble> {
    current_master(work, keys).await?;
    let (key, sealed) = keys.new_key(tag).map_err(|error| StoreError::Storage(error.to_string()))?;
    let sql = "INSERT INTO chats (tag, data_key, version, stamps) VALUES ($1, $2, 0, ''::BYTEA) ON CONFLICT (tag) DO NOTHING";
    let statement = work.prepare_cached(sql).await?;
    Ok((work.execute(&statement, &[&&tag[..], &sealed]).await? > 0).then_some(key))
}

/// Refuses where the master key was replaced since this program was started. Nobody replaces it until the end of the transaction.
pub(super) async fn current_master(work: &Transaction<'_>, keys: &Shared) -> Result<(), Trouble> {
    let statement = work.prepare_cached("SELECT value FROM meta WHERE name = $1 FOR SHARE").await?;
    let names = work.query_opt(&statement, &[&NAMES]).await?;
    let opens = names.map(|row| row.try_get::<_, Vec<u8>>(0)).transpose()?.is_some_and(|names| keys.opens(&names));
    if opens { Ok(()) } else { Err(StoreError::Storage(MASTER_REPLACED.to_owned()).into()) }
}

pub(super) async fn begin(client: &mut Object) -> Result<Transaction<'_>, Trouble> {
    Ok(client.build_transaction().isolation_level(IsolationLevel::ReadCommitted).start().await?)
}

/// A customer's row, which nobody else changes until the end of the transaction.
pub(super) async fn lock(work: &Transaction<'_>, tag: &Tag) -> Result<Option<Locked>, Trouble> {
    let statement = work.prepare_cached("SELECT data_key, stamps, record FROM chats WHERE tag = $1 FOR UPDATE").await?;
    let Some(row) = work.query_opt(&statement, &[&&tag[..]]).await? else { return Ok(None) };
    Ok(Some(Locked { sealed_key: row.try_get(0)?, stamps: row.try_get(1)?, record: row.try_get(2)? }))
}

fn open_head(tag: &Tag, key: &DataKey, record: &[u8]) -> Result<Head, Trouble> {
    let at = record::chat_key(tag);
    record::open_head(Keys::Of(tag, key), &at, record).map_err(|unread| match unread {
        Unread::Gone => StoreError::Conflict.into(),
        Unread::Damaged(why) => Trouble::Damaged(vec![Damaged { tree: Tree::Session, key: at, why }]),
    })
}

async fn floor(work: &Transaction<'_>) -> Result<u64, Trouble> {
    let statement = work.prepare_cached("SELECT value FROM meta WHERE name = $1").await?;
    let value = work.query_opt(&statement, &[&FLOOR]).await?.map(|row| row.try_get(0)).transpose()?;
    Ok(record::floor(value))
}

/// Eight bytes, big-endian: they compare as the numbers do.
async fn raise_floor(work: &Transaction<'_>, to: u64) -> Result<(), Trouble> {
    let statement = work.prepare_cached("UPDATE meta SET value = $2 WHERE name = $1 AND value < $2").await?;
    work.execute(&statement, &[&FLOOR, &&to.to_be_bytes()[..]]).await?;
    Ok(())
}

async fn try_raise_floor(client: &mut Object, to: u64) -> Result<(), Trouble> {
    let work = begin(client).await?;
    raise_floor(&work, to).await?;
    Ok(work.commit().await?)
}

async fn quarantine(work: &Transaction<'_>, tag: &Tag, place: &[u8], value: &[u8]) -> Result<(), Trouble> {
    let sql = "INSERT INTO quarantine (place, tag, record) VALUES ($1, $2, $3) ON CONFLICT (place) DO UPDATE SET record = excluded.record";
    work.execute(sql, &[&place, &&tag[..], &value]).await?;
    Ok(())
}

fn stamped(tag: &Tag, stamp: Stamp) -> Step {
    ("UPDATE chats SET stamps = $2 WHERE tag = $1".to_owned(), vec![Box::new(tag.to_vec()), Box::new(stamp.to_vec())])
}

/// How a sealed record is written. Of the two records of a timer the table needs one.
fn step(tag: &Tag, (tree, at, value): Row, version: i64, stamps: &[u8]) -> Result<Option<Step>, Trouble> {
    let tag = Box::new(tag.to_vec());
    let table = table(tree);
    Ok(Some(match tree {
        Tree::Session => (
            "UPDATE chats SET version = $2, stamps = $3, record = $4 WHERE tag = $1".to_owned(),
            vec![tag, Box::new(version), Box::new(stamps.to_vec()), Box::new(value)],
        ),
        Tree::Due => {
            let (due, name) = (at.get(..DUE_BYTES).unwrap_or_default(), at.get(DUE_BYTES + TAG..).unwrap_or_default());
            if name.len() > LONGEST_NAME {
                let (key, bytes) = (record::show(tree, &at).chars().take(100).collect(), name.len());
                return Err(StoreError::TooLarge { key, bytes, limit: LONGEST_NAME }.into());
            }
            (
                "INSERT INTO timers (tag, name, due, record, claimed_until) VALUES ($1, $2, $3, $4, 'epoch'::TIMESTAMPTZ)
                 ON CONFLICT (tag, name) DO UPDATE SET due = excluded.due, record = excluded.record, claimed_until = 'epoch'::TIMESTAMPTZ"
                    .to_owned(),
                vec![tag, Box::new(name.to_vec()), Box::new(due.to_vec()), Box::new(value)],
            )
        }
        Tree::Timer | Tree::Meta | Tree::Quarantine => return Ok(None),
        Tree::Case | Tree::Outbox | Tree::Line | Tree::Dead => {
            let number = signed(record::split_number(&at).map_or(0, |(_, number)| number))?;
            let sql = format!(
                "INSERT INTO {table} (tag, number, record) VALUES ($1, $2, $3)
                 ON CONFLICT (tag, number) DO UPDATE SET record = excluded.record"
            );
            (sql, vec![tag, Box::new(number), Box::new(value)])
        }
    }))
}

/// Runs them without waiting for one before the next is sent.
async fn run(work: &Transaction<'_>, steps: Vec<Step>) -> Result<(), Trouble> {
    let mut prepared = Vec::with_capacity(steps.len());
    for (sql, values) in steps {
        prepared.push((work.prepare_cached(&sql).await?, values));
    }
    try_join_all(prepared.into_iter().map(|(statement, values)| async move { work.execute_raw(&statement, values).await })).await?;
    Ok(())
}
