//! Notices: what the operator is told in a chat of their own. What became of each edit, and serious trouble; never a customer's words,
//! and never anything that begins a conversation there.
//!
//! A notice is worth a few tries and no more: it is not kept, and the log says the same.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::watch;
use tokio::time::{Instant, interval, sleep, timeout};

use crate::channel::Sent;
use crate::chat::{ChatId, Outbound};
use crate::outbox::Deliver;
use crate::pace;
use crate::reload::State;

/// The time between two notices.
const EVERY: Duration = Duration::from_secs(3);
/// How often it is looked for trouble.
const LOOK_EVERY: Duration = Duration::from_secs(60);
/// The time between two notices of trouble; what comes meanwhile is counted together.
const TROUBLE_EVERY: Duration = Duration::from_secs(10 * 60);
/// A chat that waits longer for a message is trouble.
const WAITS: Duration = Duration::from_secs(5 * 60);
/// How often a notice is tried.
const TRIES: u32 = 6;
/// Pauses between tries.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// How long the last notice may take.
const LAST_WITHIN: Duration = Duration::from_secs(4);
/// The longest notice, in characters.
const LONGEST: usize = 3500;

/// What can go wrong: counts since the start, and how it is now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trouble {
    /// Turns that failed and got an apology.
    pub apologies: u64,
    /// Turns that were given up.
    pub set_aside: u64,
    /// Turns the store could not take.
    pub down: u64,
    /// Messages that the platform will never take.
    pub refused: u64,
    /// How long the chat that waits longest has been waiting for a message.
    pub waits: Duration,
    /// Timers that are late.
    pub late: u64,
}

/// What is watched.
pub struct Watched {
    /// What becomes of edits.
    pub edited: watch::Receiver<State>,
    /// Why the store failed, once it has.
    pub failed: watch::Receiver<Option<String>>,
    /// Looks for trouble.
    pub look: Arc<dyn Fn() -> BoxFuture<'static, Trouble> + Send + Sync>,
}

/// Tells this chat until `stop`.
pub async fn run(chat: ChatId, deliver: Deliver, watched: Watched, mut stop: watch::Receiver<bool>) {
    let Watched { mut edited, mut failed, look } = watched;
    edited.mark_unchanged();
    let work = async {
        let mut known = look().await;
        let mut told_at: Option<Instant> = None;
        let mut every = interval(LOOK_EVERY);
        loop {
            tokio::select! {
                changed = edited.changed() => {
                    if changed.is_err() {
                        // Nobody edits any more.
                        std::future::pending::<()>().await;
                    }
                    let text = edit(&edited.borrow_and_update());
                    tell(&chat, &deliver, &text).await;
                }
                _ = every.tick() => {
                    let now = look().await;
                    if told_at.is_some_and(|at| at.elapsed() < TROUBLE_EVERY) {
                        continue;
                    }
                    if let Some(text) = trouble(&known, &now) {
                        tell(&chat, &deliver, &text).await;
                        told_at = Some(Instant::now());
                    }
                    known = now;
                }
            }
            sleep(EVERY).await;
        }
    };
    tokio::select! {
        () = work => {}
        // Whoever could fail is gone: nobody will.
        _ = failed.wait_for(Option::is_some) => {}
        _ = stop.wait_for(|stop| *stop) => {}
    }
    if failed.borrow().is_some() {
        let text = "The store failed, and the bot stops. The log says why.";
        let _ = timeout(LAST_WITHIN, tell(&chat, &deliver, text)).await;
        let _ = stop.wait_for(|stop| *stop).await;
    }
}

/// What became of the last edit.
fn edit(state: &State) -> String {
    match &state.refused {
        None => format!("The edited files are in use. {}", state.impact.trim_end()),
        Some(refused) => format!("The edited files are NOT in use, the last good ones still are: {refused}"),
    }
}

/// What has gone wrong since it was last told, if anything has.
fn trouble(known: &Trouble, now: &Trouble) -> Option<String> {
    let mut text = String::new();
    let mut count = |before: u64, after: u64, words: &str| {
        if after > before {
            let _ = writeln!(text, "{}: {words}", after - before);
        }
    };
    count(known.apologies, now.apologies, "turns failed, and the customers got an apology");
    count(known.set_aside, now.set_aside, "turns failed every time, and were given up");
    count(known.down, now.down, "turns the store could not take; they come again");
    count(known.refused, now.refused, "messages can never be sent; stop the bot, then `redress outbox list` shows them");
    count(0, if known.late == 0 { now.late } else { 0 }, "reminders are late");
    if now.waits > WAITS && known.waits <= WAITS {
        let _ = writeln!(text, "Somebody has been waiting for a message for {} minutes.", now.waits.as_secs() / 60);
    }
    (!text.is_empty()).then(|| format!("Trouble. The log says more.\n{}", text.trim_end()))
}

async fn tell(chat: &ChatId, deliver: &Deliver, text: &str) {
    let text: String = text.chars().take(LONGEST).collect();
    let notice = Outbound { id: "notice".to_owned(), text, locale: "en".to_owned(), ..Outbound::default() };
    for tried in 1..=TRIES {
        let pause = match deliver(chat.clone(), notice.clone()).await {
            Sent::Done => return,
            Sent::Later(pause) => pause.min(LONGEST_PAUSE),
            Sent::Unknown(_) => pace::pause(FIRST_PAUSE, LONGEST_PAUSE, tried, 0),
            Sent::Closed(why) | Sent::Refused(why) => {
                tracing::warn!(why, "the operator's chat takes no notices; somebody has to send /start to the bot from there first");
                return;
            }
        };
        sleep(pause).await;
    }
    tracing::warn!("a notice did not reach the operator's chat");
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::reload::Refused;

    #[test]
    fn trouble_is_told_once() {
        let none = Trouble::default();
        let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
        for (known, now, expected) in [
            (none, none, None),
            (none, Trouble { apologies: 2, ..none }, Some("2: turns failed, and")),
            (Trouble { apologies: 2, ..none }, Trouble { apologies: 2, ..none }, None),
            (Trouble { set_aside: 1, ..none }, Trouble { set_aside: 4, ..none }, Some("3: turns failed every")),
            (none, Trouble { refused: 1, down: 7, ..none }, Some("7: turns the store could not take")),
            (none, Trouble { late: 3, ..none }, Some("3: reminders")),
            (Trouble { late: 3, ..none }, Trouble { late: 9, ..none }, None),
            (none, Trouble { waits: minutes(5), ..none }, None),
            (none, Trouble { waits: minutes(6), ..none }, Some("for 6 minutes")),
            (Trouble { waits: minutes(6), ..none }, Trouble { waits: minutes(16), ..none }, None),
        ] {
            let told = trouble(&known, &now);
            assert_eq!(told.is_some(), expected.is_some(), "{told:?}");
            assert!(told.is_none_or(|told| told.contains(expected.unwrap_or_default())), "{expected:?}");
        }
    }

    /// What one chat was told, and when, by a bot that runs for so many seconds.
    struct Bench {
        told: Arc<Mutex<Vec<(u64, String)>>>,
        edits: watch::Sender<State>,
        failure: watch::Sender<Option<String>>,
        trouble: Arc<Mutex<Trouble>>,
    }

    impl Bench {
        fn new() -> Self {
            Self {
                told: Arc::default(),
                edits: watch::channel(State::default()).0,
                failure: watch::channel(None).0,
                trouble: Arc::default(),
            }
        }

        async fn run(&self, seconds: u64, answer: fn(usize) -> Sent, meanwhile: impl Future<Output = ()>) -> Vec<(u64, String)> {
            let (start, told) = (Instant::now(), Arc::clone(&self.told));
            let deliver: Deliver = Arc::new(move |chat: ChatId, outbound: Outbound| {
                let told = Arc::clone(&told);
                Box::pin(async move {
                    assert_eq!((chat.0.as_str(), outbound.buttons.len()), ("t:1", 0));
                    let mut told = told.lock().unwrap();
                    told.push((start.elapsed().as_secs(), outbound.text));
                    answer(told.len())
                })
            });
            let trouble = Arc::clone(&self.trouble);
            let watched = Watched {
                edited: self.edits.subscribe(),
                failed: self.failure.subscribe(),
                look: Arc::new(move || {
                    let now = *trouble.lock().unwrap();
                    Box::pin(async move { now })
                }),
            };
            let (stop, stopped) = watch::channel(false);
            let end = async {
                sleep(Duration::from_secs(seconds)).await;
                stop.send_replace(true);
            };
            tokio::join!(run(ChatId("t:1".into()), deliver, watched, stopped), end, meanwhile);
            self.told.lock().unwrap().clone()
        }
    }

    fn done(_: usize) -> Sent {
        Sent::Done
    }

    #[tokio::test(start_paused = true)]
    async fn each_edit_is_told_and_a_storm_of_them_is_not() {
        let bench = Bench::new();
        let edits = async {
            for (after, refused) in [(5, Some(Refused::Mistakes(vec!["a.yaml:3:1: error".into()]))), (60, None)] {
                sleep(Duration::from_secs(after)).await;
                bench.edits.send_modify(|state| *state = State { refused, impact: "0 stuck\n".into(), ..state.clone() });
            }
            for _ in 0..100 {
                sleep(Duration::from_millis(100)).await;
                bench.edits.send_modify(|state| state.taken += 1);
            }
        };
        let told = bench.run(200, done, edits).await;
        assert!(told[0].1.contains("NOT in use") && told[0].1.contains("a.yaml:3:1"), "{told:?}");
        assert_eq!(told[1], (65, "The edited files are in use. 0 stuck".to_owned()));
        assert!((4..=7).contains(&told.len()), "{told:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn trouble_waits_for_its_turn_and_a_failed_store_does_not() {
        let bench = Bench::new();
        let trouble = async {
            for _ in 0..30 {
                sleep(Duration::from_secs(60)).await;
                bench.trouble.lock().unwrap().apologies += 1;
            }
            bench.failure.send_replace(Some("disk".into()));
        };
        let told = bench.run(3600, done, trouble).await;
        let counted: u64 = told.iter().filter_map(|(_, text)| text.lines().nth(1)?.split(':').next()?.parse::<u64>().ok()).sum();
        assert!((3..=5).contains(&told.len()) && (20..=30).contains(&counted), "{told:?}");
        assert_eq!(told.last().unwrap().0, 1800);
        assert!(told.last().unwrap().1.contains("The store failed"), "{told:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_notice_is_tried_a_few_times() {
        for (answer, expected) in [
            ((|_| Sent::Unknown("no".into())) as fn(usize) -> Sent, 6),
            (|_| Sent::Closed("blocked".into()), 1),
            (|times| if times < 3 { Sent::Later(Duration::from_secs(9)) } else { Sent::Done }, 3),
        ] {
            let bench = Bench::new();
            let edit = async {
                sleep(Duration::from_secs(1)).await;
                bench.edits.send_modify(|state| state.taken += 1);
            };
            assert_eq!(bench.run(600, answer, edit).await.len(), expected);
        }
    }
}
