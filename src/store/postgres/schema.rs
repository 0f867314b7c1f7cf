//! What a database is prepared with before it is used: its tables, and the values all programs share. Programs that start at the same
//! time do it one after the other: each holds the lock on the first row of `migrations` until it is done.

use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, IsolationLevel, Transaction};

use super::{Trouble, random};
use crate::store::StoreError;
use crate::vault::{Place, Shared};

/// The changes of the layout, in order; each is applied once.
const MIGRATIONS: [&str; 2] = [include_str!("1.sql"), include_str!("2.sql")];
/// The name of the sealed key of names.
pub(super) const NAMES: &str = "names";
/// The name of the sealed secret of the web page; also what it is sealed for.
pub(super) const WEB: &str = "web";
/// The name of the highest sequence number of a chat without a counter.
pub(super) const FLOOR: &str = "floor";

/// What all programs share.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) keys: Shared,
    pub(super) web_secret: [u8; 32],
}

/// Brings the tables up to date and opens the keys. Refuses a layout that is newer than this program.
pub(super) async fn prepare(client: &mut Client, place: &Place, shown: &str) -> Result<Opened, Trouble> {
    match client.query("SELECT number FROM migrations WHERE number = 0", &[]).await {
        Ok(rows) if !rows.is_empty() => {}
        Err(error) if error.code() != Some(&SqlState::UNDEFINED_TABLE) => return Err(error.into()),
        Ok(_) | Err(_) => {
            let first = "CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now());
                INSERT INTO migrations (number) VALUES (0) ON CONFLICT (number) DO NOTHING";
            client.batch_execute(first).await?;
        }
    }
    let work = client.build_transaction().isolation_level(IsolationLevel::ReadCommitted).start().await?;
    work.query_one("SELECT number FROM migrations WHERE number = 0 FOR UPDATE", &[]).await?;
    let applied: i64 = work.query_one("SELECT max(number) FROM migrations", &[]).await?.try_get(0)?;
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    if applied > known {
        let why = format!("{shown} was made by a newer version of redress: its layout is {applied}, and this version knows {known}");
        return Err(Trouble::Store(StoreError::Storage(why)));
    }
    for (number, sql) in (1..).zip(MIGRATIONS).filter(|(number, _)| *number > applied) {
        work.batch_execute(sql).await?;
        work.execute("INSERT INTO migrations (number) VALUES ($1)", &[&number]).await?;
    }
    let opened = open(&work, place, shown).await?;
    work.commit().await?;
    Ok(opened)
}

async fn open(work: &Transaction<'_>, place: &Place, shown: &str) -> Result<Opened, Trouble> {
    let keys = |error: &dyn std::fmt::Display| Trouble::Store(StoreError::Keys(error.to_string()));
    let shared = match value(work, NAMES).await? {
        Some(sealed) => Shared::open(place, &sealed, shown).map_err(|error| keys(&error))?,
        None if work.query_opt("SELECT tag FROM chats LIMIT 1", &[]).await?.is_some() => {
            return Err(keys(&format!("{shown} has lost its key of names; put its newest backup back")));
        }
        None => {
            let (shared, sealed) = Shared::make(place).map_err(|error| keys(&error))?;
            put(work, NAMES, &sealed).await?;
            put(work, FLOOR, &0u64.to_be_bytes()).await?;
            shared
        }
    };
    let kept = value(work, WEB).await?.and_then(|sealed| shared.open_value(WEB.as_bytes(), &sealed)?.try_into().ok());
    let web_secret = if let Some(secret) = kept {
        secret
    } else {
        let secret = random().map_err(|error| keys(&error))?;
        put(work, WEB, &shared.seal(WEB.as_bytes(), &secret).map_err(|error| keys(&error))?).await?;
        secret
    };
    Ok(Opened { keys: shared, web_secret })
}

/// A value of the whole store.
async fn value(work: &Transaction<'_>, name: &str) -> Result<Option<Vec<u8>>, Trouble> {
    Ok(work.query_opt("SELECT value FROM meta WHERE name = $1", &[&name]).await?.map(|row| row.try_get(0)).transpose()?)
}

/// Writes it.
async fn put(work: &Transaction<'_>, name: &str, value: &[u8]) -> Result<(), Trouble> {
    let sql = "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    work.execute(sql, &[&name, &value]).await?;
    Ok(())
}
