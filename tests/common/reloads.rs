//! Many people talk while the files are edited again and again. What they hear must not change; how long they wait is for whoever asks.
#![allow(dead_code, reason = "each user takes its own part")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use chrono::{DateTime, FixedOffset};
use redress::book::{self, Book, Files};
use redress::channel::desk::desk;
use redress::chat::{Capabilities, ChatId, Content, DeliveryId, Inbound};
use redress::reload::{self, Refused};
use redress::serve::{self, Service};
use redress::store::Store;
use redress::store::memory::Memory;
use redress::turn::{self, Incoming};
use tokio::sync::{Notify, mpsc, watch};
use tokio::time::timeout;

/// No single thing here takes that long.
pub(crate) const STUCK: Duration = Duration::from_secs(120);

/// What happens.
pub(crate) struct Scene {
    /// The files, and the same with another word.
    pub(crate) versions: [Files; 2],
    /// The same with a mistake.
    pub(crate) broken: Files,
    /// What each customer says, from the first word to the last.
    pub(crate) said: Vec<String>,
    /// Customers at once.
    pub(crate) chats: usize,
    /// Edits among them; every fifth is the broken one.
    pub(crate) reloads: usize,
    /// How long a customer thinks between two messages.
    pub(crate) think: Duration,
    /// How long nobody edits anything, at first.
    pub(crate) calm: Duration,
}

/// How it went.
pub(crate) struct Figures {
    /// Conversations from beginning to end.
    pub(crate) conversations: usize,
    /// How long each turn took while nobody edited anything, from the shortest.
    pub(crate) before: Vec<Duration>,
    /// … and while somebody did.
    pub(crate) during: Vec<Duration>,
}

/// Plays it. Panics where an edit is not taken or refused as it should, a message is lost, doubled or another than without edits, or
/// somebody waits for [`STUCK`].
pub(crate) async fn play(scene: Scene) -> Figures {
    let Scene { versions, broken, said, chats, reloads, think, calm } = scene;
    let book = Arc::new(ArcSwap::from_pointee(usable(&versions[0])));
    let said: Arc<Vec<String>> = Arc::new(said);
    let usual = Arc::new(talk(&book, &Store::Memory(Memory::default()), "alone", &said).await);

    let (outbox, _woken) = mpsc::unbounded_channel();
    let (desk, requests) = desk();
    let (stop, stopped) = watch::channel(false);
    let (_due, fired) = mpsc::channel(8);
    let service = Arc::new(Service {
        book: Arc::clone(&book),
        store: Arc::new(Store::Memory(Memory::default())),
        files: None,
        clock: Arc::new(now),
        capabilities: |_| Capabilities::UNLIMITED,
        message_every: Duration::ZERO,
        metrics: Arc::default(),
        insight: Arc::default(),
        outbox,
        timers: Arc::new(Notify::new()),
        failed: watch::channel(None).0,
    });
    let running = tokio::spawn(serve::run(Arc::clone(&service), requests, fired, stopped));

    let over = Arc::new(AtomicBool::new(false));
    let customers: Vec<_> = (0..chats)
        .map(|number| {
            let (desk, service, over) = (desk.clone(), Arc::clone(&service), Arc::clone(&over));
            let (said, usual) = (Arc::clone(&said), Arc::clone(&usual));
            tokio::spawn(async move {
                let mut took = Vec::new();
                for round in 0.. {
                    let name = format!("{number}-{round}");
                    let chat = ChatId::new("t", &name);
                    for (delivery, text) in said.iter().enumerate() {
                        let before = Instant::now();
                        desk.take(inbound(&name, &delivery.to_string(), text)).await.unwrap();
                        took.push((before, before.elapsed()));
                        tokio::time::sleep(think).await;
                    }
                    let rows = service.store.unsent_of(&chat, 1000).await.unwrap();
                    let ids: Vec<String> = rows.into_iter().map(|row| row.outbound.id).collect();
                    assert_eq!(ids, *usual, "chat {name} heard something else");
                    service.store.forget(&chat).await.unwrap();
                    if over.load(Ordering::Relaxed) {
                        return (round + 1, took);
                    }
                }
                (0, took)
            })
        })
        .collect();

    tokio::time::sleep(calm).await;
    let begun = Instant::now();
    for reload in 0..reloads {
        let is_broken = reload % 5 == 4;
        let files = if is_broken { &broken } else { &versions[(reload + 1) % 2] };
        match reload::consider(&book, &service.store, files.clone(), now()).await {
            Ok(impact) => assert!(!is_broken && impact.touched() == 0, "edit {reload}: {impact:?}"),
            Err(refused) => assert!(is_broken && matches!(refused, Refused::Mistakes(_)), "edit {reload}: {refused:?}"),
        }
    }
    over.store(true, Ordering::Relaxed);
    let mut figures = Figures { conversations: 0, before: Vec::new(), during: Vec::new() };
    for customer in customers {
        let (conversations, took) = timeout(STUCK, customer).await.expect("a chat is stuck").unwrap();
        figures.conversations += conversations;
        for (at, took) in took {
            if at < begun { &mut figures.before } else { &mut figures.during }.push(took);
        }
    }
    stop.send_replace(true);
    timeout(STUCK, running).await.expect("the service is stuck").unwrap();
    figures.before.sort_unstable();
    figures.during.sort_unstable();
    figures
}

/// The moment all of it happens at.
pub(crate) fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-23T10:00:00+08:00").unwrap()
}

/// The book of these files.
pub(crate) fn usable(files: &Files) -> Book {
    let (book, findings) = book::read(files, now().date_naive());
    assert!(book::is_usable(&findings), "{findings:?}");
    book
}

/// The same files with a piece of text replaced wherever it stands; it must stand somewhere.
pub(crate) fn edited(files: &Files, from: &str, to: &str) -> Files {
    let mut files = files.clone();
    let mut found = false;
    let texts = files.dialogs.iter_mut().map(|file| &mut file.text).chain(files.locales.iter_mut().map(|(_, _, text)| text));
    for text in texts {
        found |= text.contains(from);
        *text = text.replace(from, to);
    }
    assert!(found, "nothing says `{from}`");
    files
}

/// What a customer typed.
pub(crate) fn inbound(chat: &str, delivery: &str, text: &str) -> Inbound {
    Inbound {
        chat: ChatId::new("t", chat),
        delivery: DeliveryId(delivery.to_owned()),
        locale_hint: Some("en".to_owned()),
        content: Content::Text(text.to_owned()),
    }
}

/// Says all this; the ids of what was answered.
pub(crate) async fn talk<T: AsRef<str>>(book: &ArcSwap<Book>, store: &Store, chat: &str, said: &[T]) -> Vec<String> {
    let mut ids = Vec::new();
    for (number, text) in said.iter().enumerate() {
        let incoming = Incoming::Inbound(inbound(chat, &number.to_string(), text.as_ref()));
        let report = turn::run(&book.load_full(), store, &incoming, &Capabilities::UNLIMITED, now()).await.unwrap();
        assert_eq!(report.failed, None, "{}", text.as_ref());
        ids.extend(report.outbound.into_iter().map(|outbound| outbound.id));
    }
    ids
}
