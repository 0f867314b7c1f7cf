//! The page with the shipped book behind it, over a store in memory, on a port of this machine.

use std::net::SocketAddr;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset};
use redress::book::Book;
use redress::channel::desk::{Down, Request, Requests, desk};
use redress::channel::web::{self, Limits, Settings};
use redress::cli;
use redress::files::Files;
use redress::store::{self, Store};
use redress::turn::{self, Incoming};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// A served page; it ends with it.
pub(crate) struct Served {
    pub address: SocketAddr,
    pub store: Arc<Store>,
    /// Tell it whose lines are new.
    pub news: tokio::sync::broadcast::Sender<redress::chat::ChatId>,
    pub files: tempfile::TempDir,
    pub stop: watch::Sender<bool>,
    _runtime: tokio::runtime::Runtime,
}

/// The moment all tests happen at.
pub(crate) fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T10:00:00+08:00").expect("a time")
}

/// Serves on this port; 0 for any.
pub(crate) fn serve(port: u16, limits: Limits) -> Served {
    let (book, _) = crate::common::shipped();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let files = tempfile::tempdir().expect("a folder");
    let store = Arc::new(store::open("memory").expect("a store"));
    let (stop, stopped) = watch::channel(false);
    let (desk, requests) = desk();
    let news = requests.news.clone();
    let settings = Settings {
        words: cli::web_words(&book).expect("the page's words"),
        origin: None,
        proxied: false,
        secret: [7; 32],
        files: Some(Files::at(files.path())),
        limits,
        stop: stopped,
    };
    let router = web::router(desk, settings);
    runtime.spawn(answer(book, store.clone(), requests));
    let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", port))).expect("a port");
    let address = listener.local_addr().expect("an address");
    runtime.spawn(async move { axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await });
    Served { address, store, news, files, stop, _runtime: runtime }
}

/// One request after the other: all a test needs of a service.
async fn answer(book: Book, store: Arc<Store>, mut requests: Requests) {
    let down = |error: store::StoreError| Down(error.to_string());
    while let Some(request) = requests.requests.recv().await {
        match request {
            Request::Take(inbound, answer) => {
                let chat = inbound.chat.clone();
                let taken = turn::run(&book, &store, &Incoming::Inbound(inbound), &Capabilities::UNLIMITED, now()).await;
                let _ = answer.send(taken.map(|_| ()).map_err(down));
                let _ = requests.news.send(chat);
            }
            Request::Lines(chat, after, limit, answer) => {
                let _ = answer.send(store.lines(&chat, after, limit).await.map_err(down));
            }
            Request::Forget(chat, answer) => {
                let _ = answer.send(store.forget(&chat).await.map_err(down));
            }
        }
    }
}
