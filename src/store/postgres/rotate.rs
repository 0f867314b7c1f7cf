//! Another master key. All that is sealed with it is sealed anew in one transaction, so that the whole store opens with the old one or with
//! the new one. Who runs meanwhile with the old one finds that out before it seals or sets aside anything, and stops.

use std::path::Path;

use deadpool_postgres::Object;

use super::annex::purpose;
use super::schema::{NAMES, WEB};
use super::write::{MASTER_REPLACED, begin};
use super::{Postgres, Trouble, tag_of, told, tried, try_rows};
use crate::store::StoreError;
use crate::vault::{Place, Rotation, VaultError};

/// Customers whose keys are sealed anew at once.
const PAGE: i64 = 1000;

/// Whoever holds a lease sends, or died a short while ago. Seconds, and chats.
const LEASED: &str = "
    SELECT COUNT(*)::BIGINT AS chats, COALESCE(CEIL(EXTRACT(EPOCH FROM MAX(leased_until) - now())), 0)::BIGINT AS seconds
    FROM leases WHERE leased_until >= now()";

/// As long as somebody still commits in it, this waits.
const CURRENT_NAMES: &str = "SELECT value FROM meta WHERE name = $1 FOR UPDATE";

const CUSTOMERS: &str = "SELECT tag, data_key FROM chats WHERE tag > $1 ORDER BY tag LIMIT $2 FOR UPDATE";

const REPLACE: &str = "
    UPDATE chats SET data_key = fresh.data_key FROM unnest($1::BYTEA[], $2::BYTEA[]) AS fresh (tag, data_key) WHERE chats.tag = fresh.tag";

impl Postgres {
    /// Refuses, and changes nothing, while another program sends. Returns how many keys of customers could not be read, and stay as they
    /// were.
    pub(in crate::store) async fn rotate_key(&self, place: &Place, new_master: Option<&Path>) -> Result<u64, StoreError> {
        let keys = |error: VaultError| StoreError::Keys(error.to_string());
        let rotation = Rotation::begin(&self.keys, place, new_master).map_err(keys)?;
        let done = match self.pool.get().await {
            Ok(mut client) => self.try_rotate(&mut client, &rotation).await,
            Err(error) => Err(Trouble::Pool(error)),
        };
        let unread = match done {
            Ok(unread) => unread,
            Err(trouble) => {
                // Whether it was confirmed before the connection was lost, only the database knows.
                let rows = tried!(self, client => try_rows(&mut client, CURRENT_NAMES, &[&NAMES]));
                let names = rows.ok().and_then(|rows| rows.first()?.try_get::<_, Vec<u8>>(0).ok());
                match names {
                    Some(names) if rotation.opens(&names) => 0,
                    Some(_) => {
                        rotation.abandon();
                        return Err(told(trouble));
                    }
                    None => {
                        let why = "nobody knows whether the new master key is in use: keep both, start nothing, and rotate again";
                        return Err(StoreError::Away(format!("{}; {why}", told(trouble))));
                    }
                }
            }
        };
        rotation.finish().map_err(keys)?;
        Ok(unread)
    }

    async fn try_rotate(&self, client: &mut Object, rotation: &Rotation<'_>) -> Result<u64, Trouble> {
        let sealed = |sealed: std::io::Result<Vec<u8>>| sealed.map_err(|error| StoreError::Storage(error.to_string()));
        let work = begin(client).await?;
        // From here on no customer gets a key that is sealed with the old one.
        let names: Vec<u8> = work.query_one(&work.prepare_cached(CURRENT_NAMES).await?, &[&NAMES]).await?.try_get(0)?;
        if !self.keys.opens(&names) {
            return Err(StoreError::Storage(MASTER_REPLACED.to_owned()).into());
        }
        let leased = work.query_one(&work.prepare_cached(LEASED).await?, &[]).await?;
        let (chats, seconds): (i64, i64) = (leased.try_get("chats")?, leased.try_get("seconds")?);
        if chats > 0 {
            let why = format!(
                "another program uses this database (it sends in {chats} chats), or died less than {seconds} seconds ago: stop every `redress serve`, wait {seconds} seconds, and try again. Nothing was changed"
            );
            return Err(StoreError::Keys(why).into());
        }
        let put = work.prepare_cached("UPDATE meta SET value = $2 WHERE name = $1").await?;
        work.execute(&put, &[&NAMES, &sealed(rotation.sealed_index())?]).await?;
        let web = work.prepare_cached("SELECT value FROM meta WHERE name = $1").await?;
        if let Some(row) = work.query_opt(&web, &[&WEB]).await?
            && let Some(secret) = rotation.sealed_again(WEB.as_bytes(), row.try_get(0)?)
        {
            work.execute(&put, &[&WEB, &sealed(secret)?]).await?;
        }
        let page = work.prepare_cached(CUSTOMERS).await?;
        let replace = work.prepare_cached(REPLACE).await?;
        let (mut unread, mut after) = (0u64, Vec::new());
        loop {
            let rows = work.query(&page, &[&after, &PAGE]).await?;
            let Some(last) = rows.last() else { break };
            after = tag_of(last, "tag")?.to_vec();
            let (mut tags, mut data_keys) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
            for row in &rows {
                let tag = tag_of(row, "tag")?;
                match rotation.sealed_again(&tag, row.try_get("data_key")?) {
                    Some(key) => {
                        data_keys.push(sealed(key)?);
                        tags.push(tag.to_vec());
                    }
                    None => unread += 1,
                }
            }
            work.execute(&replace, &[&tags, &data_keys]).await?;
        }
        let days = work.prepare_cached("SELECT day, kind, record FROM insight FOR UPDATE").await?;
        let replace = work.prepare_cached("UPDATE insight SET record = $3 WHERE day = $1 AND kind = $2").await?;
        for row in work.query(&days, &[]).await? {
            let (day, kind): (&str, &str) = (row.try_get(0)?, row.try_get(1)?);
            if let Some(record) = rotation.sealed_again(&purpose(day, kind), row.try_get(2)?) {
                let record = sealed(record)?;
                work.execute(&replace, &[&day, &kind, &record]).await?;
            }
        }
        work.commit().await?;
        Ok(unread)
    }
}
