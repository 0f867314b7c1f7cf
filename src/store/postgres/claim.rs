//! Who does what, where several programs could: sending to a chat, and firing a timer.

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::{Postgres, Trouble, tag_of, told, tried, try_rows};
use crate::chat::ChatId;
use crate::seal::hex;
use crate::store::record::{self, Tree};
use crate::store::{StoreError, Timer};
use crate::vault::Tag;

/// Chats taken over at once.
const TAKEN_AT_ONCE: i64 = 100;

const CLAIM_DUE: &str = "
    WITH ready AS (
        SELECT tag, name FROM timers WHERE due <= $1 AND claimed_until < now() ORDER BY due LIMIT $2 FOR UPDATE SKIP LOCKED
    )
    UPDATE timers SET claimed_until = now() + $3::FLOAT8 * INTERVAL '1 second'
    FROM ready, chats
    WHERE timers.tag = ready.tag AND timers.name = ready.name AND chats.tag = ready.tag
    RETURNING timers.tag, timers.name, timers.due, timers.record, chats.data_key";

const LEASE: &str = "
    INSERT INTO leases (tag, holder, leased_until) VALUES ($1, $2, now() + $3::FLOAT8 * INTERVAL '1 second')
    ON CONFLICT (tag) DO UPDATE SET holder = excluded.holder, leased_until = excluded.leased_until
    WHERE leases.holder = excluded.holder OR leases.leased_until < now()
    RETURNING tag";

const RENEW: &str = "UPDATE leases SET leased_until = now() + $2::FLOAT8 * INTERVAL '1 second' WHERE holder = $1 RETURNING tag";

const LET_GO: &str = "DELETE FROM leases WHERE tag = $1 AND holder = $2";

const HAS_ROWS: &str = "SELECT tag FROM outbox WHERE tag = $1 LIMIT 1";

/// Two programs that look at the same time skip each other's rows.
const TAKE_OVER: &str = "
    WITH waiting AS (
        SELECT outbox.tag FROM outbox
        WHERE NOT EXISTS (SELECT 1 FROM leases WHERE leases.tag = outbox.tag AND leases.leased_until >= now())
        ORDER BY outbox.tag, outbox.number LIMIT $1 FOR UPDATE OF outbox SKIP LOCKED
    )
    INSERT INTO leases (tag, holder, leased_until)
    SELECT DISTINCT waiting.tag, $2::BYTEA, now() + $3::FLOAT8 * INTERVAL '1 second' FROM waiting ORDER BY waiting.tag
    ON CONFLICT (tag) DO UPDATE SET holder = excluded.holder, leased_until = excluded.leased_until
    WHERE leases.leased_until < now()
    RETURNING tag";

impl Postgres {
    pub(in crate::store) async fn claim_due(&self, now: DateTime<Utc>, limit: usize, span: Duration) -> Result<Vec<Timer>, StoreError> {
        let (now, limit, span) = (record::due_bytes(now), i64::try_from(limit).unwrap_or(i64::MAX), span.as_secs_f64());
        let rows = self.rows(CLAIM_DUE, &[&&now[..], &limit, &span]).await?;
        let (mut timers, damaged) = self.timers_of(&rows)?;
        timers.sort();
        if !damaged.is_empty() {
            self.set_aside(damaged).await?;
        }
        Ok(timers)
    }

    pub(in crate::store) async fn lease(&self, chat: &ChatId, span: Duration) -> Result<bool, StoreError> {
        let tag = self.keys.tag(chat);
        Ok(!self.rows(LEASE, &[&&tag[..], &&self.holder[..], &span.as_secs_f64()]).await?.is_empty())
    }

    pub(in crate::store) async fn renew_leases(&self, span: Duration) -> Result<BTreeSet<String>, StoreError> {
        let rows = self.rows(RENEW, &[&&self.holder[..], &span.as_secs_f64()]).await?;
        rows.iter().map(|row| Ok(hex(&tag_of(row, "tag").map_err(told)?))).collect()
    }

    pub(in crate::store) async fn let_go(&self, chat: &ChatId) -> Result<bool, StoreError> {
        let tag = self.keys.tag(chat);
        self.rows(LET_GO, &[&&tag[..], &&self.holder[..]]).await?;
        // Looked at after the lease is gone: whoever wrote rows before was refused, whoever writes them now is not.
        Ok(!self.rows(HAS_ROWS, &[&&tag[..]]).await?.is_empty())
    }

    pub(in crate::store) async fn take_over(&self, span: Duration) -> Result<Vec<ChatId>, StoreError> {
        let taken = tried!(self, client => try_rows(&mut client, TAKE_OVER, &[&TAKEN_AT_ONCE, &&self.holder[..], &span.as_secs_f64()]));
        let mut chats = Vec::new();
        for row in taken.map_err(told)? {
            let tag: Tag = tag_of(&row, "tag").map_err(told)?;
            let first = self.numbered_of(Tree::Outbox, &tag, 0, 1, |chat, _, _: serde::de::IgnoredAny| chat).await?;
            chats.extend(first);
        }
        Ok(chats)
    }
}

/// Of the type that `?` wants where only rows are read.
impl From<Trouble> for StoreError {
    fn from(trouble: Trouble) -> Self {
        told(trouble)
    }
}
