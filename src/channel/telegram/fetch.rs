//! Files that customers send: fetched before their turn, cleaned and kept like uploads on the web page, and only then handed in.
//!
//! When the program is killed on the way, the update comes again and the file is fetched again; as a file's name says what is in
//! it, it is kept once. The photos of an album are messages of their own to Telegram; here all are kept under one delivery, so that
//! one answer is given.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use super::call::Fault;
use super::parse::Attached;
use super::{Backoff, Telegram};
use crate::chat::{ChatId, Content, DeliveryId, Inbound, Unreadable};
use crate::files::{BYTES_MAX, FileError, Files};
use crate::log;

/// How long a file may take. When Telegram is asked for messages, the next ones of everybody wait as long; a webhook's do not.
const WITHIN: Duration = Duration::from_secs(15);
/// Files fetched at the same time.
pub(super) const TOGETHER: usize = 8;

/// What Telegram says of a file.
#[derive(Deserialize)]
struct Ready {
    file_path: Option<String>,
}

/// What is handed in for a file, however that ends.
pub(super) async fn fetch(telegram: Telegram, files: Files, chat: ChatId, attached: Attached) -> Content {
    if attached.size.is_some_and(|size| size > BYTES_MAX as u64) {
        return Content::Unreadable(Unreadable::FileTooLarge);
    }
    if !attached.readable {
        return Content::Unreadable(Unreadable::FileWrongKind);
    }
    let taken = tokio::time::timeout(WITHIN, take(&telegram, &files, &chat, &attached.file)).await;
    taken.unwrap_or_else(|_| {
        tracing::warn!(chat = log::tag(&chat), "telegram: a file did not come in time");
        Content::Unreadable(Unreadable::FileMissing)
    })
}

async fn take(telegram: &Telegram, files: &Files, chat: &ChatId, file: &str) -> Content {
    let missing = Content::Unreadable(Unreadable::FileMissing);
    let mut backoff = Backoff::default();
    let bytes = loop {
        let Ok(permit) = telegram.inner.fetching.acquire().await else { return missing };
        let fault = match bytes(telegram, file).await {
            Ok(Some(bytes)) => break bytes,
            Ok(None) => return Content::Unreadable(Unreadable::FileTooLarge),
            Err(fault) => fault,
        };
        drop(permit);
        tracing::warn!(chat = log::tag(chat), reason = %fault, "telegram: a file cannot be fetched");
        match fault {
            Fault::Refused { code: 400, description, .. } if description.contains("too big") => {
                return Content::Unreadable(Unreadable::FileTooLarge);
            }
            Fault::Refused { code: 429, retry_after, .. } => tokio::time::sleep(super::call::wait(retry_after)).await,
            Fault::Refused { code: 400..=499, .. } => return missing,
            Fault::Refused { .. } | Fault::Lost(_) => tokio::time::sleep(backoff.next()).await,
        }
    };
    match files.take_in(chat, bytes).await {
        Ok(kept) => Content::Kept(kept.name),
        Err(FileError::TooLarge) => Content::Unreadable(Unreadable::FileTooLarge),
        Err(FileError::TooMany) => Content::Unreadable(Unreadable::FileTooMany),
        Err(FileError::WrongKind) => Content::Unreadable(Unreadable::FileWrongKind),
        Err(FileError::Broken(_)) => Content::Unreadable(Unreadable::FileBroken),
        Err(error @ (FileError::Disk(_) | FileError::Store(_))) => {
            tracing::error!(%error, "a file could not be kept");
            missing
        }
    }
}

async fn bytes(telegram: &Telegram, file: &str) -> Result<Option<Vec<u8>>, Fault> {
    let ready: Ready = telegram.inner.send.call("getFile", &json!({ "file_id": file })).await?;
    // A server that is run with `--local` names a place on its own disk.
    let path = ready.file_path.filter(|path| !path.starts_with('/')).ok_or(Fault::Lost("there is no way to the file".to_owned()))?;
    telegram.inner.send.download(&path, BYTES_MAX).await
}

/// Puts what came of the file into its inbound. What is to be said of an album is said once.
pub(super) fn settle(inbound: &mut Inbound, content: Content, album: Option<String>) {
    if let Some(album) = album {
        let album: String = album.chars().take(64).collect();
        inbound.delivery = DeliveryId(match &content {
            Content::Unreadable(why) => format!("album.{album}.{}", why.word()),
            _ => format!("album.{album}"),
        });
    }
    inbound.content = content;
}
