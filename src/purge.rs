//! The purge: what is kept no longer than it is needed. Once an hour every chat is looked at.
//!
//! | what | goes |
//! | --- | --- |
//! | everything of somebody who said nothing more after the first answer | [`UNANSWERED_KEPT_DAYS`] later |
//! | the receipt of a deletion | [`UNANSWERED_KEPT_DAYS`] later |
//! | the words of a conversation, and messages that could not be sent | [`TEXT_KEPT_DAYS`] after the customer last said something |
//! | files | [`FILES_KEPT_DAYS`] after the last case was closed; without a case, after the customer last said something, once no question is open |
//! | everything | [`IDLE_KEPT_DAYS`] after the customer last said something, when no reminder is due any more |

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;
use tokio::time::Instant;

use crate::case::Status;
use crate::chat::{ChatId, FILES_KEPT_DAYS, IDLE_KEPT_DAYS, TEXT_KEPT_DAYS, UNANSWERED_KEPT_DAYS};
use crate::engine::Session;
use crate::files::Files;
use crate::log;
use crate::store::{Loaded, Store, StoreError};

/// How often everybody is looked at.
const EVERY: Duration = Duration::from_secs(60 * 60);
/// How many times as long as it looked it rests.
const RESTS: u32 = 19;
/// Messages after which somebody has gone on: the first is answered with what is kept.
const WENT_ON: u8 = 2;

/// What has been kept long enough.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overdue {
    /// Everything.
    pub all: bool,
    /// The words of the conversation.
    pub text: bool,
    /// The files.
    pub files: bool,
}

/// What a sweep removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Chats looked at.
    pub seen: usize,
    /// Of so many, everything.
    pub all: usize,
    /// Of so many, the words.
    pub text: usize,
}

/// What has been kept of a chat long enough at `now`.
pub fn overdue(kept: &Loaded, now: DateTime<Utc>) -> Overdue {
    let Some(session) = &kept.session else { return Overdue::default() };
    // Kept from before this was noted: it counts from the last change of a case, or not at all.
    let Some(heard_at) = session.heard_at.or_else(|| kept.cases.iter().map(|case| case.changed_at).max()) else {
        return Overdue::default();
    };
    let past = |since: DateTime<Utc>, days: u32| now.signed_duration_since(since) >= TimeDelta::days(i64::from(days));
    let threads = || session.active.iter().chain(&session.parked);
    let nothing = threads().next().is_none() && kept.cases.is_empty();
    let unanswered = session.heard_times < WENT_ON && kept.cases.is_empty();
    let reminded = threads().any(|thread| !thread.ended && !thread.timers.is_empty());
    let closed_at = kept.cases.iter().map(|case| (case.status != Status::Open).then_some(case.changed_at));
    let closed_at = closed_at.collect::<Option<Vec<_>>>().map(|closed| closed.into_iter().max().unwrap_or(heard_at));
    let answering = kept.cases.is_empty() && threads().any(|thread| !thread.ended);
    Overdue {
        all: ((nothing || unanswered) && past(heard_at, UNANSWERED_KEPT_DAYS)) || (!reminded && past(heard_at, IDLE_KEPT_DAYS)),
        text: past(heard_at, TEXT_KEPT_DAYS),
        files: !answering && closed_at.is_some_and(|closed| past(closed, FILES_KEPT_DAYS)),
    }
}

/// Looks at everybody once and removes what is overdue; takes no more than a twentieth of one core. Told to `gone`: the sessions that
/// were removed with everything.
pub async fn sweep(store: &Store, files: Option<&Files>, now: DateTime<Utc>, gone: impl Fn(&Session)) -> Result<Swept, StoreError> {
    let (_going_on, mut stop) = watch::channel(false);
    sweep_until(store, files, now, gone, &mut stop).await
}

async fn sweep_until(
    store: &Store,
    files: Option<&Files>,
    now: DateTime<Utc>,
    gone: impl Fn(&Session),
    stop: &mut watch::Receiver<bool>,
) -> Result<Swept, StoreError> {
    let (mut swept, mut pages, mut kept_of) = (Swept::default(), store.pages(), BTreeSet::new());
    // Of a million, few have files, and few a message that could not be sent.
    let undelivered: BTreeSet<ChatId> = store.dead(usize::MAX).await?.into_iter().map(|dead| dead.row.chat).collect();
    let mut begun = Instant::now();
    while let Some(page) = pages.next().await? {
        let with_files = match files {
            Some(files) => files.kept_of(&page).await?,
            None => BTreeSet::new(),
        };
        for chat in &page {
            swept.seen += 1;
            let kept = match store.glance(chat).await {
                // It is set aside, and what is left is looked at the next time.
                Err(StoreError::Damaged { .. }) => {
                    kept_of.extend(with_files.get(chat).cloned());
                    continue;
                }
                kept => kept?,
            };
            let overdue = overdue(&kept, now);
            if !overdue.all {
                kept_of.extend(with_files.get(chat).cloned());
            }
            if overdue.all {
                store.forget(chat).await?;
                kept.session.iter().for_each(|session| gone(session));
                swept.all += 1;
            } else if overdue.text && (undelivered.contains(chat) || !store.lines(chat, 0, 1).await?.is_empty()) {
                store.forget_text(chat).await?;
                swept.text += 1;
            }
            if let Some(files) = files.filter(|_| overdue.all || (overdue.files && with_files.contains(chat)))
                && let Err(error) = files.forget(chat).await
            {
                tracing::error!(chat = log::tag(chat), %error, "files of a chat could not be removed");
            }
        }
        tokio::select! {
            () = tokio::time::sleep(begun.elapsed() * RESTS) => begun = Instant::now(),
            _ = stop.wait_for(|stop| *stop) => return Ok(swept),
        }
    }
    if let Some(files) = files {
        // Whatever is left of somebody of whom nothing else is kept.
        let long_ago = std::time::SystemTime::from(now - TimeDelta::days(i64::from(IDLE_KEPT_DAYS)));
        if let Err(error) = files.remove_before(long_ago, &kept_of).await {
            tracing::error!(%error, "old files could not be removed");
        }
    }
    Ok(swept)
}

/// Sweeps at once and then every hour, until `stop`.
pub async fn run(
    store: &Store,
    files: Option<&Files>,
    clock: impl Fn() -> DateTime<Utc>,
    gone: impl Fn(&Session),
    mut stop: watch::Receiver<bool>,
) -> Result<(), StoreError> {
    let mut every = tokio::time::interval(EVERY);
    loop {
        tokio::select! {
            _ = every.tick() => {}
            _ = stop.wait_for(|stop| *stop) => return Ok(()),
        }
        let swept = match sweep_until(store, files, clock(), &gone, &mut stop).await {
            // The next sweep goes on.
            Err(StoreError::Away(why)) => {
                tracing::warn!(why, "the store is away; what was kept long enough is removed later");
                continue;
            }
            swept => swept?,
        };
        if swept.all + swept.text > 0 {
            tracing::info!(seen = swept.seen, everything = swept.all, words = swept.text, "what was kept long enough is removed");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Case, CaseId};
    use crate::chat::{Line, Voice};
    use crate::engine::session::Thread;
    use crate::store::{Commit, memory::Memory};

    const BEGIN: DateTime<Utc> = DateTime::<Utc>::UNIX_EPOCH;

    fn case(status: Status) -> Case {
        Case {
            id: CaseId(1),
            scenario: "x".into(),
            opened_at: BEGIN,
            changed_at: BEGIN,
            status,
            answers: std::collections::BTreeMap::new(),
            filings: Vec::new(),
        }
    }

    fn session(times: u8, thread: bool, timers: &[&str]) -> Session {
        let thread = thread.then(|| Thread { timers: timers.iter().map(|key| (*key).to_owned()).collect(), ..Thread::default() });
        Session { heard_at: Some(BEGIN), heard_times: times, active: thread, ..Session::default() }
    }

    #[test]
    fn each_goes_when_it_is_time_and_not_before() {
        let kept = |session: Session, cases: Vec<Case>| {
            let cases = cases.into_iter().map(Into::into).collect();
            Loaded { version: 1, session: Some(session.into()), cases, ..Loaded::default() }
        };
        let (open, closed) = (|| vec![case(Status::Open)], || vec![case(Status::Closed)]);
        // Who, and after how many days everything, the words, the files go.
        let table = [
            ("said one thing only", kept(session(1, true, &["1.0"]), vec![]), Some(1), 30, None),
            ("a receipt", kept(session(9, false, &[]), vec![]), Some(1), 30, Some(7)),
            ("went on, no case", kept(session(2, true, &[]), vec![]), Some(180), 30, None),
            ("a reminder is due", kept(session(2, true, &["1.0"]), open()), None, 30, None),
            ("an open case without one", kept(session(2, true, &[]), open()), Some(180), 30, None),
            ("a closed case", kept(session(2, true, &[]), closed()), Some(180), 30, Some(7)),
            ("one closed, one open", kept(session(2, true, &[]), [closed(), open()].concat()), Some(180), 30, None),
            ("from before it was noted", kept(Session { heard_at: None, ..session(0, true, &[]) }, closed()), Some(180), 30, Some(7)),
        ];
        for (name, kept, all, text, files) in &table {
            for day in 0..400 {
                let found = overdue(kept, BEGIN + TimeDelta::days(day));
                let past = |days: &Option<i64>| days.is_some_and(|days| day >= days);
                assert_eq!(found, Overdue { all: past(all), text: day >= *text, files: past(files) }, "{name}, day {day}");
            }
        }
        assert_eq!(overdue(&Loaded::default(), BEGIN + TimeDelta::days(9999)), Overdue::default());
    }

    #[tokio::test]
    async fn a_sweep_removes_what_is_overdue_and_nothing_else() {
        let store = Store::Memory(Memory::default());
        let folder = tempfile::tempdir().unwrap();
        let files = Files::at(folder.path());
        for (name, session, cases) in
            [("web:once", session(1, true, &[]), vec![]), ("web:case", session(5, true, &["1.0"]), vec![case(Status::Open)])]
        {
            let chat = ChatId(name.into());
            files.take_in(&chat, b"%PDF-1.4".to_vec()).await.unwrap();
            let lines = vec![Line { at: BEGIN, voice: Voice::Customer("x".into()) }];
            store.commit(Commit { cases, lines, ..Commit::of(&chat, 0, session) }).await.unwrap();
        }
        let (once, with_case) = (ChatId("web:once".into()), ChatId("web:case".into()));
        // Hours, then chats of which everything and of which the words go.
        for (hours, all, text) in [(23, 0, 0), (24, 1, 0), (24 * 29, 0, 0), (24 * 30, 0, 1), (24 * 31, 0, 0), (24 * 500, 0, 0)] {
            let gone = std::cell::Cell::new(0);
            let swept = sweep(&store, Some(&files), BEGIN + TimeDelta::hours(hours), |_| gone.set(gone.get() + 1)).await.unwrap();
            assert_eq!((swept.all, swept.text, gone.get()), (all, text, all), "after {hours} hours");
        }
        assert_eq!(store.chats(None, 9).await.unwrap(), std::slice::from_ref(&with_case));
        assert!(files.list(&once).await.unwrap().is_empty());
        assert_eq!(files.list(&with_case).await.unwrap().len(), 1, "evidence stays as long as its case runs");
        assert_eq!(store.load(&with_case).await.unwrap().cases.len(), 1);
        assert!(store.lines(&with_case, 0, 9).await.unwrap().is_empty());
    }
}
