//! What is read. One statement sees one moment; whatever cannot be read is set aside.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use deadpool_postgres::Object;
use serde::de::DeserializeOwned;
use tokio_postgres::Row;

use super::schema::FLOOR;
use super::write::{begin, current_master};
use super::{Postgres, Trouble, signed, tag_of, told, tried, unsigned};
use crate::chat::{ChatId, KeptLine};
use crate::store::record::{self, DUE_BYTES, Damaged, Dead, Keys, Tree, Unread};
use crate::store::{DeadLetter, Exported, Loaded, OutboxRow, Quarantined, StoreError, Timer};
use crate::vault::{DataKey, Shared, Tag};

/// Later than everything.
const END_OF_TIME: [u8; DUE_BYTES] = [0xFF; DUE_BYTES];
/// Customers read at once.
const PAGE: usize = 500;

/// What a turn needs: the chat itself, and its cases.
const LOAD: &str = "
    SELECT 0::BIGINT AS tree, version AS number, data_key AS name, NULL::BYTEA AS due, record FROM chats WHERE tag = $1
    UNION ALL SELECT 1::BIGINT, number, NULL, NULL, record FROM cases WHERE tag = $1";

/// Everything.
const EXPORT: &str = "
    SELECT 0::BIGINT AS tree, version AS number, data_key AS name, NULL::BYTEA AS due, record FROM chats WHERE tag = $1
    UNION ALL SELECT 1::BIGINT, number, NULL, NULL, record FROM cases WHERE tag = $1
    UNION ALL SELECT 2::BIGINT, number, NULL, NULL, record FROM outbox WHERE tag = $1
    UNION ALL SELECT 3::BIGINT, number, NULL, NULL, record FROM lines WHERE tag = $1
    UNION ALL SELECT 4::BIGINT, number, NULL, NULL, record FROM dead WHERE tag = $1
    UNION ALL SELECT 5::BIGINT, 0::BIGINT, name, due, record FROM timers WHERE tag = $1";

/// What the numbers of trees in these stand for.
const READ: [Tree; 6] = [Tree::Session, Tree::Case, Tree::Outbox, Tree::Line, Tree::Dead, Tree::Due];

const DUE: &str = "
    SELECT timers.tag, timers.name, timers.due, timers.record, chats.data_key
    FROM timers JOIN chats ON chats.tag = timers.tag
    WHERE timers.due <= $1 ORDER BY timers.due, timers.tag, timers.name LIMIT $2";

const CHATS: &str = "SELECT tag, data_key, record FROM chats WHERE tag > $1 ORDER BY tag LIMIT $2";

const QUARANTINED: &str = "
    SELECT quarantine.place, quarantine.tag, quarantine.record, chats.data_key
    FROM quarantine JOIN chats ON chats.tag = quarantine.tag ORDER BY quarantine.place";

/// Where records of such a tree are kept.
pub(super) fn table(tree: Tree) -> &'static str {
    match tree {
        Tree::Session => "chats",
        Tree::Case => "cases",
        Tree::Outbox => "outbox",
        Tree::Line => "lines",
        Tree::Dead => "dead",
        Tree::Timer | Tree::Due => "timers",
        Tree::Quarantine => "quarantine",
        Tree::Meta => "meta",
    }
}

impl Postgres {
    pub(in crate::store) async fn load(&self, chat: &ChatId) -> Result<Loaded, StoreError> {
        let Exported { version, session, cases, handled, last_sequence, .. } = self.gathered(chat, LOAD).await?;
        Ok(Loaded { version, session, cases, handled, last_sequence })
    }

    pub(in crate::store) async fn export(&self, chat: &ChatId) -> Result<Exported, StoreError> {
        let mut exported = self.gathered(chat, EXPORT).await?;
        if exported.session.is_none() {
            exported.last_sequence = self.floor().await?;
        }
        Ok(exported)
    }

    async fn gathered(&self, chat: &ChatId, sql: &str) -> Result<Exported, StoreError> {
        let tag = self.keys.tag(chat);
        let rows = self.rows(sql, &[&&tag[..]]).await?;
        match self.gather(chat, &tag, &rows) {
            Ok(gathered) => Ok(gathered),
            Err(Trouble::Damaged(damaged)) => Err(self.set_aside(damaged).await?),
            Err(trouble) => Err(told(trouble)),
        }
    }

    fn gather(&self, chat: &ChatId, tag: &Tag, rows: &[Row]) -> Result<Exported, Trouble> {
        let mut gathered = Exported {
            chat: chat.clone(),
            version: 0,
            last_sequence: 0,
            session: None,
            cases: Vec::new(),
            handled: Arc::default(),
            unsent: Vec::new(),
            lines: Vec::new(),
            dead: Vec::new(),
            timers: Vec::new(),
        };
        let Some(key) = self.key_among(tag, rows)? else { return Ok(gathered) };
        let mut damaged = Vec::new();
        for Found { tree, at, number, record } in records(tag, rows)? {
            let keys = Keys::Of(tag, &key);
            let read = match tree {
                Tree::Session => record::open_session(keys, &at, record).map(|(head, session)| {
                    gathered.version = head.version;
                    gathered.last_sequence = head.next_sequence.saturating_sub(1);
                    gathered.handled = head.handled;
                    gathered.session = Some(Arc::new(session));
                }),
                Tree::Case => record::open(keys, tree, &at, record).map(|(_, case)| gathered.cases.push(case)),
                Tree::Outbox => record::open(keys, tree, &at, record).map(|(_, outbound)| gathered.unsent.push((number, outbound))),
                Tree::Line => {
                    record::open(keys, tree, &at, record).map(|(_, line)| gathered.lines.push(KeptLine { sequence: number, line }))
                }
                Tree::Dead => record::open(keys, tree, &at, record).map(|(chat, dead)| gathered.dead.push(dead_letter(chat, number, dead))),
                _ => record::open(keys, tree, &at, record).map(|(_, timer)| gathered.timers.push(timer)),
            };
            if let Err(Unread::Damaged(why)) = read {
                damaged.push(Damaged { tree, key: at, why });
            }
        }
        if !damaged.is_empty() {
            damaged.sort_by_key(|damaged| damaged.tree);
            return Err(Trouble::Damaged(damaged));
        }
        gathered.cases.sort_by_key(|case| case.id);
        gathered.unsent.sort_by_key(|(number, _)| *number);
        gathered.lines.sort_by_key(|line| line.sequence);
        gathered.dead.sort_by_key(|dead| dead.row.sequence);
        gathered.timers.sort();
        Ok(gathered)
    }

    /// The key of a customer, from the row of their chat; `None` for one never seen.
    fn key_among(&self, tag: &Tag, rows: &[Row]) -> Result<Option<DataKey>, Trouble> {
        for row in rows {
            if row.try_get::<_, i64>("tree")? == 0 {
                return match self.keys.open_key(tag, row.try_get("name")?) {
                    Some(key) => Ok(Some(key)),
                    None => Err(Trouble::Damaged(vec![lost_key(tag)])),
                };
            }
        }
        Ok(None)
    }

    pub(in crate::store) async fn due(&self, now: DateTime<Utc>, limit: usize) -> Result<Vec<Timer>, StoreError> {
        self.due_until(record::due_bytes(now), limit).await
    }

    pub(in crate::store) async fn next_due(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(self.due_until(END_OF_TIME, 1).await?.first().map(|timer| timer.due))
    }

    async fn due_until(&self, until: [u8; DUE_BYTES], limit: usize) -> Result<Vec<Timer>, StoreError> {
        loop {
            let rows = self.rows(DUE, &[&&until[..], &most(limit)]).await?;
            let (timers, damaged) = self.timers_of(&rows)?;
            if damaged.is_empty() {
                return Ok(timers);
            }
            self.set_aside(damaged).await?;
        }
    }

    /// The timers of rows, and those that cannot be read.
    pub(super) fn timers_of(&self, rows: &[Row]) -> Result<(Vec<Timer>, Vec<Damaged>), Trouble> {
        let (mut timers, mut damaged) = (Vec::new(), Vec::new());
        for row in rows {
            let tag = tag_of(row, "tag")?;
            let at = [row.try_get::<_, &[u8]>("due")?, &tag, row.try_get("name")?].concat();
            match self.opened(&tag, row, Tree::Due, &at)? {
                Ok((_, timer)) => timers.push(timer),
                Err(Unread::Gone) => {}
                Err(Unread::Damaged(why)) => damaged.push(Damaged { tree: Tree::Due, key: at, why }),
            }
        }
        Ok((timers, damaged))
    }

    /// A record beside its customer's key.
    fn opened<T: DeserializeOwned>(&self, tag: &Tag, row: &Row, tree: Tree, at: &[u8]) -> Result<Result<(ChatId, T), Unread>, Trouble> {
        let Some(key) = self.keys.open_key(tag, row.try_get("data_key")?) else {
            return Ok(Err(Unread::Damaged("its customer's key cannot be read".to_owned())));
        };
        Ok(record::open(Keys::Of(tag, &key), tree, at, row.try_get("record")?))
    }

    pub(in crate::store) async fn unsent(&self, after: Option<&ChatId>, limit: usize) -> Result<Vec<OutboxRow>, StoreError> {
        self.numbered(Tree::Outbox, after, limit, |chat, sequence, outbound| OutboxRow { chat, sequence, outbound }).await
    }

    pub(in crate::store) async fn unsent_of(&self, chat: &ChatId, limit: usize) -> Result<Vec<OutboxRow>, StoreError> {
        let make = |chat, sequence, outbound| OutboxRow { chat, sequence, outbound };
        self.numbered_of(Tree::Outbox, &self.keys.tag(chat), 0, limit, make).await
    }

    pub(in crate::store) async fn lines(&self, chat: &ChatId, after: u64, limit: usize) -> Result<Vec<KeptLine>, StoreError> {
        let make = |_, sequence, line| KeptLine { sequence, line };
        self.numbered_of(Tree::Line, &self.keys.tag(chat), after, limit, make).await
    }

    pub(in crate::store) async fn dead(&self, limit: usize) -> Result<Vec<DeadLetter>, StoreError> {
        self.numbered(Tree::Dead, None, limit, dead_letter).await
    }

    /// Records of a table that is read chat by chat.
    async fn numbered<T, R: DeserializeOwned>(
        &self,
        tree: Tree,
        after: Option<&ChatId>,
        limit: usize,
        make: impl Fn(ChatId, u64, R) -> T,
    ) -> Result<Vec<T>, StoreError> {
        let table = table(tree);
        let sql = format!(
            "SELECT {table}.tag, {table}.number, {table}.record, chats.data_key FROM {table} JOIN chats ON chats.tag = {table}.tag
             WHERE {table}.tag > $1 ORDER BY {table}.tag, {table}.number LIMIT $2"
        );
        let after = after.map(|chat| self.keys.tag(chat).to_vec()).unwrap_or_default();
        loop {
            let rows = self.rows(&sql, &[&after, &most(limit)]).await?;
            if let Some(found) = self.made(tree, &rows, &make).await? {
                return Ok(found);
            }
        }
    }

    /// Records of one chat with a number above this one.
    pub(super) async fn numbered_of<T, R: DeserializeOwned>(
        &self,
        tree: Tree,
        tag: &Tag,
        after: u64,
        limit: usize,
        make: impl Fn(ChatId, u64, R) -> T,
    ) -> Result<Vec<T>, StoreError> {
        let Ok(after) = signed(after) else { return Ok(Vec::new()) };
        let table = table(tree);
        let sql = format!(
            "SELECT {table}.tag, {table}.number, {table}.record, chats.data_key FROM {table} JOIN chats ON chats.tag = {table}.tag
             WHERE {table}.tag = $1 AND {table}.number > $2 ORDER BY {table}.number LIMIT $3"
        );
        loop {
            let rows = self.rows(&sql, &[&&tag[..], &after, &most(limit)]).await?;
            if let Some(found) = self.made(tree, &rows, &make).await? {
                return Ok(found);
            }
        }
    }

    /// What the rows hold; `None` after some were set aside: then they must be read again, for others may have been behind the limit.
    async fn made<T, R: DeserializeOwned>(
        &self,
        tree: Tree,
        rows: &[Row],
        make: impl Fn(ChatId, u64, R) -> T,
    ) -> Result<Option<Vec<T>>, StoreError> {
        let (mut found, mut damaged) = (Vec::new(), Vec::new());
        for row in rows {
            let (tag, number) = (tag_of(row, "tag")?, unsigned(row.try_get("number").map_err(Trouble::from)?));
            let at = record::outbox_key(&tag, number);
            match self.opened(&tag, row, tree, &at)? {
                Ok((chat, body)) => found.push(make(chat, number, body)),
                Err(Unread::Gone) => {}
                Err(Unread::Damaged(why)) => damaged.push(Damaged { tree, key: at, why }),
            }
        }
        if damaged.is_empty() {
            return Ok(Some(found));
        }
        self.set_aside(damaged).await?;
        Ok(None)
    }

    pub(in crate::store) async fn chats(&self, after: Option<&ChatId>, limit: usize) -> Result<Vec<ChatId>, StoreError> {
        let mut chats = Vec::new();
        let mut after = after.map(|chat| self.keys.tag(chat).to_vec()).unwrap_or_default();
        while chats.len() < limit {
            let rows = self.rows(CHATS, &[&after, &most(PAGE.min(limit - chats.len()))]).await?;
            let Some(last) = rows.last() else { break };
            after = tag_of(last, "tag")?.to_vec();
            for row in &rows {
                let tag = tag_of(row, "tag")?;
                chats.extend(self.name_of(&tag, row).await?);
            }
        }
        Ok(chats)
    }

    /// Whose row of the chats this is, as the first record that can be read tells.
    async fn name_of(&self, tag: &Tag, row: &Row) -> Result<Option<ChatId>, StoreError> {
        let database = |error: tokio_postgres::Error| told(Trouble::from(error));
        let Some(key) = self.keys.open_key(tag, row.try_get("data_key").map_err(database)?) else {
            // Whoever has the old master key must not take everybody for gone.
            tried!(self, client => is_current(&mut client, &self.keys)).map_err(told)?;
            return Ok(None);
        };
        let keys = Keys::Of(tag, &key);
        if let Some(record) = row.try_get::<_, Option<&[u8]>>("record").map_err(database)?
            && let Some(chat) = record::chat_of(keys, Tree::Session, &record::chat_key(tag), record)
        {
            return Ok(Some(chat));
        }
        let rows = self.rows(EXPORT, &[&&tag[..]]).await?;
        let named = records(tag, &rows)?.into_iter().find_map(|found| record::chat_of(keys, found.tree, &found.at, found.record));
        Ok(named)
    }

    pub(in crate::store) async fn floor(&self) -> Result<u64, StoreError> {
        let rows = self.rows("SELECT value FROM meta WHERE name = $1", &[&FLOOR]).await?;
        let value = rows.first().map(|row| row.try_get(0)).transpose().map_err(Trouble::from)?;
        Ok(record::floor(value))
    }

    pub(in crate::store) async fn quarantined(&self) -> Result<Vec<Quarantined>, StoreError> {
        let mut quarantined = Vec::new();
        for row in self.rows(QUARANTINED, &[]).await? {
            let read = || -> Result<_, tokio_postgres::Error> {
                Ok((row.try_get::<_, Vec<u8>>("place")?, row.try_get::<_, Vec<u8>>("record")?, row.try_get::<_, Vec<u8>>("data_key")?))
            };
            let (place, value, data_key) = read().map_err(Trouble::from)?;
            let data_key = self.keys.open_key(&tag_of(&row, "tag")?, &data_key);
            let (why, content) = record::split_quarantined(data_key.as_ref(), &value).unwrap_or((String::new(), value));
            let content = String::from_utf8(content).unwrap_or_else(|error| error.as_bytes().escape_ascii().to_string());
            quarantined.push(Quarantined { key: record::show(Tree::Quarantine, &place), why, content });
        }
        Ok(quarantined)
    }

    pub(in crate::store) async fn self_test(&self) -> Result<Vec<String>, StoreError> {
        let (mut wrong, mut after) = (Vec::new(), Vec::new());
        loop {
            let page = self.rows(CHATS, &[&after, &most(PAGE)]).await?;
            let Some(last) = page.last() else { return Ok(wrong) };
            after = tag_of(last, "tag")?.to_vec();
            for row in &page {
                let tag = tag_of(row, "tag")?;
                let rows = self.rows(EXPORT, &[&&tag[..]]).await?;
                let key = match self.key_among(&tag, &rows) {
                    Ok(Some(key)) => key,
                    Ok(None) => continue, // deleted meanwhile
                    Err(Trouble::Damaged(damaged)) => {
                        wrong.extend(damaged.iter().map(|damaged| unreadable(damaged.tree, &damaged.key, &damaged.why)));
                        continue;
                    }
                    Err(trouble) => return Err(told(trouble)),
                };
                for Found { tree, at, record, .. } in records(&tag, &rows)? {
                    wrong.extend(record::damage(Keys::Of(&tag, &key), tree, &at, record).map(|why| unreadable(tree, &at, &why)));
                }
            }
        }
    }
}

fn unreadable(tree: Tree, at: &[u8], why: &str) -> String {
    format!("the record `{}` cannot be read: {why}", record::show(tree, at))
}

/// A customer whose key cannot be opened: nothing of them can be read any more.
pub(super) fn lost_key(tag: &Tag) -> Damaged {
    Damaged { tree: Tree::Session, key: record::chat_key(tag), why: "its customer's key cannot be read".to_owned() }
}

/// A record of [`LOAD`] or [`EXPORT`], with the key it would have on disk.
struct Found<'r> {
    tree: Tree,
    at: Vec<u8>,
    number: u64,
    record: &'r [u8],
}

fn records<'r>(tag: &Tag, rows: &'r [Row]) -> Result<Vec<Found<'r>>, Trouble> {
    let mut records = Vec::with_capacity(rows.len());
    for row in rows {
        let tree = usize::try_from(row.try_get::<_, i64>("tree")?).ok().and_then(|tree| READ.get(tree).copied()).unwrap_or(Tree::Meta);
        let (number, name): (i64, Option<&[u8]>) = (row.try_get("number")?, row.try_get("name")?);
        let Some(record) = row.try_get::<_, Option<&[u8]>>("record")? else { continue };
        let number = unsigned(number);
        let at = match tree {
            Tree::Session => record::chat_key(tag),
            Tree::Due => [row.try_get::<_, &[u8]>("due")?, tag, name.unwrap_or_default()].concat(),
            _ => record::outbox_key(tag, number),
        };
        records.push(Found { tree, at, number, record });
    }
    Ok(records)
}

/// Refuses where the master key was replaced since this program was started.
async fn is_current(client: &mut Object, keys: &Shared) -> Result<(), Trouble> {
    current_master(&begin(client).await?, keys).await
}

fn dead_letter(chat: ChatId, sequence: u64, Dead { why, outbound }: Dead) -> DeadLetter {
    DeadLetter { row: OutboxRow { chat, sequence, outbound }, why }
}

fn most(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
