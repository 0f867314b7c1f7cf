//! Retention: files that customers handed in are removed some days after the end of their case.
//!
//! A file is kept while a case of its chat is open, and [`FILES_KEPT_DAYS`] longer; before there is a case, while its questions are
//! being answered. What nobody has touched for [`ABANDONED_DAYS`] counts as ended.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use tokio::sync::watch;

use crate::case::Status;
use crate::chat::{ChatId, FILES_KEPT_DAYS};
use crate::files::Files;
use crate::store::{Loaded, Store, StoreError};

/// Nobody has touched it for so long: it counts as ended.
pub const ABANDONED_DAYS: i64 = 180;
/// How often files are looked through.
const EVERY: Duration = Duration::from_secs(6 * 60 * 60);
/// Chats read at once.
const PAGE: usize = 1000;

/// Looks through the files at once and every few hours, until `stop`. Only a store that failed ends it with an error.
pub async fn run(
    store: &Store,
    files: &Files,
    clock: impl Fn() -> DateTime<Utc>,
    mut stop: watch::Receiver<bool>,
) -> Result<(), StoreError> {
    loop {
        match purge(store, files, clock()).await {
            Ok(0) => {}
            Ok(removed) => tracing::info!(removed, "files of ended cases were removed"),
            Err(error @ (StoreError::Storage(_) | StoreError::InUse(_))) => return Err(error),
            // It names records, and so customers.
            Err(_) => tracing::warn!("not all cases could be read; files are looked through again later"),
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stop.wait_for(|stop| *stop) => return Ok(()),
        }
    }
}

/// Removes what need not be kept at this moment, and says how many files that were. A file that cannot be removed stays until the
/// next time.
pub async fn purge(store: &Store, files: &Files, now: DateTime<Utc>) -> Result<usize, StoreError> {
    let (mut spared, mut with_case) = (BTreeSet::new(), BTreeSet::new());
    let mut after: Option<ChatId> = None;
    loop {
        let chats = store.chats(after.as_ref(), PAGE).await?;
        for chat in chats.iter().filter(|chat| files.has(chat)) {
            let (kept, case) = match store.load(chat).await {
                Ok(loaded) => (is_kept(&loaded, now), !loaded.cases.is_empty()),
                // What cannot be read may be open.
                Err(StoreError::Damaged { .. }) => (true, true),
                Err(error) => return Err(error),
            };
            spared.extend(Some(chat.clone()).filter(|_| kept));
            with_case.extend(Some(chat.clone()).filter(|_| kept && case));
        }
        match chats.last() {
            Some(last) if chats.len() >= PAGE => after = Some(last.clone()),
            _ => break,
        }
    }
    let before = move |days: i64| SystemTime::from(now - chrono::Duration::days(days));
    let files = files.clone();
    let work = tokio::task::spawn_blocking(move || {
        let ended = files.remove_before(before(FILES_KEPT_DAYS.into()), &spared)?;
        let answering_for_ever = files.remove_before(before(ABANDONED_DAYS), &with_case)?;
        Ok::<_, std::io::Error>(ended + answering_for_ever)
    });
    match work.await {
        Ok(Ok(removed)) => Ok(removed),
        Ok(Err(error)) => {
            tracing::warn!(%error, "some files could not be removed");
            Ok(0)
        }
        // It is stopping.
        Err(_) => Ok(0),
    }
}

/// Whether something of this chat is not over, or has been for a few days only.
fn is_kept(loaded: &Loaded, now: DateTime<Utc>) -> bool {
    let within = |changed: DateTime<Utc>, days: i64| changed > now - chrono::Duration::days(days);
    let answering = || {
        let session = loaded.session.as_ref();
        session.is_some_and(|session| session.active.iter().chain(&session.parked).any(|thread| !thread.ended))
    };
    let kept = |status: Status| if status == Status::Open { ABANDONED_DAYS } else { FILES_KEPT_DAYS.into() };
    loaded.cases.iter().any(|case| within(case.changed_at, kept(case.status))) || (loaded.cases.is_empty() && answering())
}

#[cfg(test)]
mod tests {
    use chrono::Duration as Days;

    use super::*;
    use crate::case::{Case, CaseId};
    use crate::dialog::slot::Answers;
    use crate::engine::Session;
    use crate::engine::session::Thread;
    use crate::store::{Commit, memory::Memory};

    fn case(status: Status, changed_at: DateTime<Utc>) -> Case {
        let answers = Answers::new();
        Case { id: CaseId(1), scenario: "s".into(), opened_at: changed_at, changed_at, status, answers, filings: Vec::new() }
    }

    /// Whose files are left after so many days.
    #[tokio::test]
    async fn files_go_some_days_after_the_end_of_their_case() {
        let now = DateTime::<Utc>::from(SystemTime::now());
        let chats = ["open", "closed", "handed_over", "answering", "nothing", "gone"];
        for (days, expected) in [
            (0, &["open", "closed", "handed_over", "answering", "nothing", "gone"][..]),
            (6, &["open", "closed", "handed_over", "answering", "nothing", "gone"]),
            (8, &["open", "answering"]),
            (179, &["open", "answering"]),
            (181, &[]),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let (store, files) = (Store::Memory(Memory::default()), Files::at(folder.path().join("files")));
            for name in chats {
                let chat = ChatId::new("t", name);
                files.keep(&chat, b"%PDF-1.4").unwrap();
                let cases = match name {
                    "open" => vec![case(Status::Open, now)],
                    "closed" => vec![case(Status::Closed, now)],
                    "handed_over" => vec![case(Status::HandedOver, now)],
                    _ => Vec::new(),
                };
                let active = (name == "answering").then(Thread::default);
                let session = Session { active, ..Session::default() };
                let commit = Commit {
                    chat,
                    delivery: None,
                    from_version: 0,
                    session,
                    cases,
                    outbox: Vec::new(),
                    lines: Vec::new(),
                    arm: Vec::new(),
                    disarm: Vec::new(),
                };
                if name != "gone" {
                    store.commit(commit).await.unwrap();
                }
            }
            let removed = purge(&store, &files, now + Days::days(days)).await.unwrap();
            let left: Vec<&str> = chats.into_iter().filter(|name| !files.list(&ChatId::new("t", name)).unwrap().is_empty()).collect();
            assert_eq!(left, expected, "after {days} days");
            assert_eq!(removed, chats.len() - expected.len());
        }
    }
}
