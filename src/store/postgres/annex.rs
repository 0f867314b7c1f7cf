//! What is kept beside the conversations: files of customers, and what was counted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::SystemTime;

use deadpool_postgres::{Object, Pool};
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

use super::write::{begin, current_master, insert_customer, lock};
use super::{Trouble, tag_of, told, tried, try_rows, unsigned};
use crate::chat::ChatId;
use crate::store::StoreError;
use crate::vault::{DataKey, Shared, Tag};

/// Customers whose files are looked at together.
const PAGE: i64 = 500;

const LIST: &str = "SELECT name, bytes, kept_at FROM files WHERE tag = $1 ORDER BY kept_at, name";

const READ: &str = "
    SELECT files.content, chats.data_key FROM files JOIN chats ON chats.tag = files.tag WHERE files.tag = $1 AND files.name = $2";

const ADD: &str = "
    INSERT INTO files (tag, name, bytes, kept_at, content) VALUES ($1, $2, $3, COALESCE($4::TIMESTAMPTZ, now()), $5)
    RETURNING name, bytes, kept_at";

const WITH_OLD_FILES: &str = "SELECT DISTINCT tag FROM files WHERE kept_at < $1 AND tag > $2 ORDER BY tag LIMIT $3";

/// What a database keeps beside the conversations. Clones share the connections of the store they are of.
#[derive(Clone)]
pub struct Annex {
    pub(super) pool: Pool,
    pub(super) keys: Arc<Shared>,
}

impl std::fmt::Debug for Annex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Annex")
    }
}

/// A kept file, without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Unique among the files of its customer.
    pub name: String,
    /// The size of its content before it was sealed.
    pub bytes: u64,
    /// When it was handed in.
    pub at: SystemTime,
}

/// A file to be kept.
#[derive(Debug)]
pub struct NewFile<'f> {
    /// Unique among the files of its customer.
    pub name: &'f str,
    /// When it was handed in; `None` where that is this moment.
    pub at: Option<SystemTime>,
    /// The key its content is sealed with.
    pub key: &'f DataKey,
    /// The content, sealed.
    pub content: &'f [u8],
    /// Its size before it was sealed.
    pub bytes: u64,
}

/// What became of a file that was to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is kept, now or since before.
    Kept(KeptFile),
    /// There are too many already.
    Full,
    /// Its customer was deleted meanwhile and has another key, or none: it must be sealed anew.
    KeyChanged,
}

impl Annex {
    async fn rows(&self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, StoreError> {
        tried!(self, client => try_rows(&mut client, sql, values)).map_err(told)
    }

    // ── files ──

    /// A customer's key, made when there is none. Durable when it returns.
    pub async fn key_for(&self, chat: &ChatId) -> Result<DataKey, StoreError> {
        let tag = self.keys.tag(chat);
        tried!(self, client => self.try_key_for(&mut client, &tag)).map_err(told)
    }

    async fn try_key_for(&self, client: &mut Object, tag: &Tag) -> Result<DataKey, Trouble> {
        let work = begin(client).await?;
        if let Some(locked) = lock(&work, tag).await? {
            if let Some(key) = self.keys.open_key(tag, &locked.sealed_key) {
                return Ok(key);
            }
            current_master(&work, &self.keys).await?;
            return Err(StoreError::Away("the key of a customer cannot be read".to_owned()).into());
        }
        let key = insert_customer(&work, &self.keys, tag).await?.ok_or(Trouble::Again)?;
        work.commit().await?;
        Ok(key)
    }

    /// Keeps a file, unless its customer has `most` others. One of its name stays as it is. Durable when it returns.
    pub async fn add_file(&self, chat: &ChatId, file: &NewFile<'_>, most: usize) -> Result<Added, StoreError> {
        let tag = self.keys.tag(chat);
        tried!(self, client => self.try_add_file(&mut client, &tag, file, most)).map_err(told)
    }

    async fn try_add_file(&self, client: &mut Object, tag: &Tag, file: &NewFile<'_>, most: usize) -> Result<Added, Trouble> {
        let work = begin(client).await?;
        let key = lock(&work, tag).await?.and_then(|locked| self.keys.open_key(tag, &locked.sealed_key));
        if !key.is_some_and(|key| key.is(file.key)) {
            return Ok(Added::KeyChanged);
        }
        let kept = work.query(&work.prepare_cached(LIST).await?, &[&&tag[..]]).await?;
        let kept = kept.iter().map(kept_file).collect::<Result<Vec<_>, _>>()?;
        if let Some(kept) = kept.iter().find(|kept| kept.name == file.name) {
            return Ok(Added::Kept(kept.clone()));
        }
        if kept.len() >= most {
            return Ok(Added::Full);
        }
        let statement = work.prepare_cached(ADD).await?;
        let bytes = super::signed(file.bytes)?;
        let row = work.query_one(&statement, &[&&tag[..], &file.name, &bytes, &file.at, &file.content]).await?;
        let added = kept_file(&row)?;
        work.commit().await?;
        Ok(Added::Kept(added))
    }

    /// The files of a customer, oldest first.
    pub async fn files(&self, chat: &ChatId) -> Result<Vec<KeptFile>, StoreError> {
        let tag = self.keys.tag(chat);
        let rows = self.rows(LIST, &[&&tag[..]]).await?;
        Ok(rows.iter().map(kept_file).collect::<Result<_, _>>()?)
    }

    /// The content of a file; `None` where this customer has none of that name, or it does not open: it was changed, or sealed with
    /// another key.
    pub async fn file(&self, chat: &ChatId, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let tag = self.keys.tag(chat);
        let rows = self.rows(READ, &[&&tag[..], &name]).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let (content, data_key): (&[u8], &[u8]) =
            (row.try_get("content").map_err(Trouble::from)?, row.try_get("data_key").map_err(Trouble::from)?);
        Ok(self.keys.open_key(&tag, data_key).and_then(|key| key.open(name.as_bytes(), content)))
    }

    /// Removes a file. One that is not there is no error.
    pub async fn remove_file(&self, chat: &ChatId, name: &str) -> Result<(), StoreError> {
        let tag = self.keys.tag(chat);
        self.rows("DELETE FROM files WHERE tag = $1 AND name = $2", &[&&tag[..], &name]).await.map(drop)
    }

    /// Removes all files of a customer. Who is forgotten loses them without this.
    pub async fn remove_files(&self, chat: &ChatId) -> Result<(), StoreError> {
        let tag = self.keys.tag(chat);
        self.rows("DELETE FROM files WHERE tag = $1", &[&&tag[..]]).await.map(drop)
    }

    /// Which of these customers have files.
    pub async fn with_files(&self, chats: &[ChatId]) -> Result<BTreeSet<ChatId>, StoreError> {
        let by_tag: BTreeMap<Tag, &ChatId> = chats.iter().map(|chat| (self.keys.tag(chat), chat)).collect();
        let tags: Vec<&[u8]> = by_tag.keys().map(|tag| &tag[..]).collect();
        let rows = self.rows("SELECT DISTINCT tag FROM files WHERE tag = ANY($1)", &[&tags]).await?;
        let mut found = BTreeSet::new();
        for row in &rows {
            found.extend(by_tag.get(&tag_of(row, "tag")?).map(|chat| (*chat).clone()));
        }
        Ok(found)
    }

    /// Removes what was handed in before this moment, of all customers but the spared ones, and says how many files that were.
    pub async fn remove_files_before(&self, moment: SystemTime, spared: &BTreeSet<ChatId>) -> Result<usize, StoreError> {
        let spared: BTreeSet<Tag> = spared.iter().map(|chat| self.keys.tag(chat)).collect();
        let (mut removed, mut after) = (0, Vec::new());
        loop {
            let rows = self.rows(WITH_OLD_FILES, &[&moment, &after, &PAGE]).await?;
            let tags = rows.iter().map(|row| tag_of(row, "tag")).collect::<Result<Vec<_>, _>>()?;
            let Some(last) = tags.last() else { return Ok(removed) };
            after = last.to_vec();
            let over: Vec<&[u8]> = tags.iter().filter(|tag| !spared.contains(*tag)).map(|tag| &tag[..]).collect();
            let gone = self.rows("DELETE FROM files WHERE kept_at < $1 AND tag = ANY($2) RETURNING tag", &[&moment, &over]).await?;
            removed += gone.len();
        }
    }

    // ── counts ──

    /// Replaces what is kept of a day by what `add` makes of it, for each of these kinds; all or nothing. Others who do the same wait.
    /// Whoever loses the connection while it is confirmed does it again, and may count twice.
    pub async fn add_to_day(&self, day: &str, kinds: &[&str], add: impl Fn(&str, Option<&[u8]>) -> Vec<u8>) -> Result<(), StoreError> {
        tried!(self, client => self.try_add_to_day(&mut client, day, kinds, &add)).map_err(told)
    }

    async fn try_add_to_day(
        &self,
        client: &mut Object,
        day: &str,
        kinds: &[&str],
        add: impl Fn(&str, Option<&[u8]>) -> Vec<u8>,
    ) -> Result<(), Trouble> {
        let work = begin(client).await?;
        current_master(&work, &self.keys).await?;
        for kind in kinds {
            let first = "INSERT INTO insight (day, kind, record) VALUES ($1, $2, ''::BYTEA) ON CONFLICT (day, kind) DO NOTHING";
            work.execute(first, &[&day, kind]).await?;
            let kept = work.query_one("SELECT record FROM insight WHERE day = $1 AND kind = $2 FOR UPDATE", &[&day, kind]).await?;
            let kept = self.keys.open_value(&purpose(day, kind), kept.try_get(0)?);
            let record = self.keys.seal(&purpose(day, kind), &add(kind, kept.as_deref()));
            let record = record.map_err(|error| StoreError::Storage(error.to_string()))?;
            work.execute("UPDATE insight SET record = $3 WHERE day = $1 AND kind = $2", &[&day, kind, &record]).await?;
        }
        Ok(work.commit().await?)
    }

    /// Removes what is kept of this kind of the days before this one.
    pub async fn remove_days_before(&self, kind: &str, day: &str) -> Result<(), StoreError> {
        self.rows("DELETE FROM insight WHERE kind = $1 AND day < $2", &[&kind, &day]).await.map(drop)
    }

    /// What is kept of these days, both included, in all kinds. What cannot be opened is left out.
    pub async fn days(&self, from: &str, until: &str) -> Result<Vec<Vec<u8>>, StoreError> {
        let sql = "SELECT day, kind, record FROM insight WHERE day >= $1 AND day <= $2 ORDER BY day, kind";
        let mut days = Vec::new();
        for row in self.rows(sql, &[&from, &until]).await? {
            let read = || -> Result<(&str, &str, &[u8]), tokio_postgres::Error> { Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)) };
            let (day, kind, record) = read().map_err(Trouble::from)?;
            days.extend(self.keys.open_value(&purpose(day, kind), record));
        }
        Ok(days)
    }
}

/// What counts of a day are sealed for.
pub(super) fn purpose(day: &str, kind: &str) -> Vec<u8> {
    format!("insight {day} {kind}").into_bytes()
}

fn kept_file(row: &Row) -> Result<KeptFile, Trouble> {
    Ok(KeptFile { name: row.try_get("name")?, bytes: unsigned(row.try_get("bytes")?), at: row.try_get("kept_at")? })
}
