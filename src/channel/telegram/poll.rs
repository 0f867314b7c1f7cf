//! Long polling. Telegram forgets an update when it is asked for a higher one, so that is asked only when the turns of all before
//! it are durable.

use std::collections::BTreeMap;
use std::time::Duration;

use futures_util::future::join_all;
use serde_json::json;
use serde_json::value::RawValue;
use tokio::sync::watch;
use tokio::time::Instant;

use super::call::{self, Fault};
use super::{Backoff, Hearing, Telegram};
use crate::channel::desk::{Desk, Down};

/// How long Telegram waits for something to happen, in seconds.
pub(super) const POLL_SECONDS: u64 = 30;
/// Updates asked for at once; Telegram gives no more.
const BATCH: usize = 100;
/// Inbounds of one chat in a batch. The store remembers sixteen deliveries of a chat, so that when the program is killed in the
/// middle of a batch, none of them is handled twice.
pub(super) const OF_ONE_CHAT: usize = 16;
/// Nothing heard for so long, and updates may be counted anew.
const QUIET: Duration = Duration::from_secs(3 * 24 * 60 * 60);
/// Another program is asking too: it may be the one we replace, about to end.
const CONFLICT: Duration = Duration::from_secs(3);

pub(super) async fn run(telegram: &Telegram, desk: &Desk, mut stop: watch::Receiver<bool>) {
    let mut backoff = Backoff::default();
    let mut webhook = true;
    let mut offset: Option<i64> = None;
    let mut heard = Instant::now();
    while !*stop.borrow() {
        let asked = async {
            if webhook {
                remove_webhook(telegram).await?;
            }
            telegram.inner.poll.call::<Vec<Box<RawValue>>>("getUpdates", &request(offset, POLL_SECONDS)).await
        };
        // Dropping a question in flight confirms nothing.
        let answer = tokio::select! {
            answer = asked => answer,
            () = stopped(&mut stop) => break,
        };
        let wait = match answer {
            Ok(updates) => {
                webhook = false;
                telegram.memory().answered_at = Instant::now();
                if updates.is_empty() {
                    // After a quiet week Telegram may count from somewhere else. All before `offset` is confirmed by now.
                    offset = offset.filter(|_| heard.elapsed() < QUIET);
                    backoff.reset();
                    continue;
                }
                heard = Instant::now();
                if let Some(next) = batch(telegram, desk, &updates, &mut stop).await {
                    offset = Some(next);
                    backoff.reset();
                    continue;
                }
                backoff.next()
            }
            Err(fault) => {
                webhook |= matches!(&fault, Fault::Refused { code: 409, description, .. } if description.contains("webhook"));
                trouble(&fault).unwrap_or_else(|| backoff.next())
            }
        };
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = stopped(&mut stop) => {}
        }
    }
    // What is durable need not come again. It does no harm if it does.
    if let Some(offset) = offset {
        let request = json!({ "offset": offset, "limit": 1, "timeout": 0, "allowed_updates": super::ALLOWED_UPDATES });
        let confirm = telegram.inner.send.call::<serde_json::Value>("getUpdates", &request);
        let _ = tokio::time::timeout(Duration::from_secs(2), confirm).await;
    }
}

fn request(offset: Option<i64>, seconds: u64) -> serde_json::Value {
    let mut request = json!({ "limit": BATCH, "timeout": seconds, "allowed_updates": super::ALLOWED_UPDATES });
    if let Some(offset) = offset {
        request["offset"] = offset.into();
    }
    request
}

/// While a webhook is set, Telegram refuses to be asked. What waits is kept.
async fn remove_webhook(telegram: &Telegram) -> Result<(), Fault> {
    match telegram.inner.send.call::<bool>("deleteWebhook", &json!({ "drop_pending_updates": false })).await {
        // A server that knows no webhooks has none set.
        Err(Fault::Refused { code: 404, .. }) => Ok(()),
        answer => answer.map(|_| ()),
    }
}

/// Says what is wrong; how long to wait where that is known.
fn trouble(fault: &Fault) -> Option<Duration> {
    match fault {
        Fault::Refused { code: 409, description, .. } if description.contains("webhook") => {
            tracing::warn!("telegram: a webhook is set; it is removed");
            None
        }
        Fault::Refused { code: 409, .. } => {
            tracing::error!("telegram: another program asks for this bot's messages too; stop it, or give it another token");
            Some(CONFLICT)
        }
        Fault::Refused { code: 401 | 404, description, .. } => {
            tracing::error!(reason = %description, "telegram: this token or this server is not known");
            None
        }
        Fault::Refused { code: 429, retry_after, .. } => Some(call::wait(*retry_after)),
        fault => {
            tracing::warn!(reason = %fault, "telegram: cannot be reached");
            None
        }
    }
}

/// Hands a batch in: each chat's in order, chats beside each other. Returns the next update to ask for once everything before it
/// is durable; `None` when nothing could be confirmed.
async fn batch(telegram: &Telegram, desk: &Desk, updates: &[Box<RawValue>], stop: &mut watch::Receiver<bool>) -> Option<i64> {
    let mut next = None;
    let mut chats: BTreeMap<i64, Vec<Hearing>> = BTreeMap::new();
    for update in updates {
        let read = telegram.read(update.get());
        let Some(id) = read.id else { continue };
        if let Some((chat, mut hearing)) = read.hearing {
            let hearings = chats.entry(chat).or_default();
            if hearings.iter().map(|hearing| hearing.inbounds.len()).sum::<usize>() + hearing.inbounds.len() > OF_ONE_CHAT {
                // The rest comes again with the next question.
                break;
            }
            // All at once, so that together they take no longer than one of them may.
            telegram.begin_fetch(&mut hearing);
            hearings.push(hearing);
        }
        next = next.max(Some(id.saturating_add(1)));
    }
    let mut backoff = Backoff::default();
    let mut waiting: Vec<Vec<Hearing>> = chats.into_values().collect();
    loop {
        let taken = join_all(waiting.into_iter().map(|hearings| in_order(telegram, desk, hearings))).await;
        waiting = taken.into_iter().filter_map(Result::err).collect();
        if waiting.is_empty() {
            return next;
        }
        // What is durable already is not handed in again.
        tokio::select! {
            () = tokio::time::sleep(backoff.next()) => {}
            () = stopped(stop) => return None,
        }
    }
}

/// Hands in one chat's inbounds; what could not be taken comes back.
async fn in_order(telegram: &Telegram, desk: &Desk, hearings: Vec<Hearing>) -> Result<(), Vec<Hearing>> {
    let mut hearings = hearings.into_iter();
    while let Some(mut hearing) = hearings.next() {
        if let Err(Down(why)) = telegram.hand_in(desk, &mut hearing).await {
            tracing::warn!(reason = %why, "telegram: an update waits");
            return Err(std::iter::once(hearing).chain(hearings).collect());
        }
    }
    Ok(())
}

/// Returns when the program is asked to stop, or nobody is left who could ask.
pub(super) async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}
