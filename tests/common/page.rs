//! The page with the shipped book behind it, over a store in memory, on a port of this machine; and a client for it.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use std::net::SocketAddr;
use std::sync::{Arc, LazyLock};

use chrono::{DateTime, FixedOffset};
use redress::book::Book;
use redress::channel::desk::{Down, Request, Requests, desk};
use redress::channel::web::{self, Limits, Settings};
use redress::chat::{Capabilities, ChatId};
use redress::cli;
use redress::export;
use redress::files::Files;
use redress::store::{self, Store};
use redress::turn::{self, Incoming};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// Nobody waits longer for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// Tests press faster than people.
pub(crate) fn generous() -> Limits {
    let rate = web::Rate { burst: 10_000, every: Duration::from_millis(1) };
    // A dropped stream counts until the page has noticed, which a busy machine may do late.
    Limits { said: rate, said_daily: rate, streams: 1_000, ..Limits::default() }
}

/// A served page; it ends with it.
pub(crate) struct Served {
    pub address: SocketAddr,
    pub store: Arc<Store>,
    /// Tell it whose lines are new.
    pub news: tokio::sync::broadcast::Sender<ChatId>,
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
    // Read once: proving it takes longer than any test.
    static BOOK: LazyLock<Book> = LazyLock::new(|| crate::common::shipped().0);
    let book: &'static Book = &BOOK;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let files = tempfile::tempdir().expect("a folder");
    let store = Arc::new(store::open("memory").expect("a store"));
    let (stop, stopped) = watch::channel(false);
    let (desk, requests) = desk();
    let news = requests.news.clone();
    let settings = Settings {
        words: cli::web_words(book).expect("the page's words"),
        origin: None,
        proxied: false,
        secret: [7; 32],
        files: Some(Files::at(files.path())),
        limits,
        look_every: None,
        stop: stopped,
    };
    let router = web::router(desk, settings);
    runtime.spawn(answer(book, store.clone(), Files::at(files.path()), requests));
    let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", port))).expect("a port");
    let address = listener.local_addr().expect("an address");
    runtime.spawn(async move { axum::serve(listener, router.into_make_service_with_connect_info::<SocketAddr>()).await });
    Served { address, store, news, files, stop, _runtime: runtime }
}

/// One request after the other: all a test needs of a service.
async fn answer(book: &'static Book, store: Arc<Store>, files: Files, mut requests: Requests) {
    let down = |error: store::StoreError| Down(error.to_string());
    while let Some(request) = requests.requests.recv().await {
        match request {
            Request::Take(inbound, answer) => {
                let chat = inbound.chat.clone();
                let taken = turn::run(book, &store, &Incoming::Inbound(inbound), &Capabilities::UNLIMITED, now()).await;
                let _ = answer.send(taken.map(|_| ()).map_err(down));
                let _ = requests.news.send(chat);
            }
            Request::Lines(chat, after, limit, answer) => {
                let _ = answer.send(store.lines(&chat, after, limit).await.map_err(down));
            }
            Request::Everything(chat, answer) => {
                let _ = answer.send(export::everything(book, &store, Some(&files), &chat, now()).await.map_err(down));
            }
            Request::Forget(chat, answer) => {
                let forgotten = store.forget(&chat).await.map_err(down);
                let _ = answer.send(forgotten.and(files.forget(&chat).await.map_err(|error| Down(error.to_string()))));
            }
        }
    }
}

// ── a client ──

/// A browser without JavaScript: a cookie, and what it sends with every request.
#[derive(Clone)]
pub(crate) struct Browser {
    pub address: SocketAddr,
    pub cookie: String,
    pub headers: Vec<(String, String)>,
}

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map_or("", |(_, value)| value)
    }

    /// The value of the first hidden field of this name.
    pub(crate) fn field(&self, name: &str) -> String {
        let text = self.text();
        let start = format!("name=\"{name}\" value=\"");
        text.split_once(&start).map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned()).unwrap_or_default()
    }

    /// The values of the buttons that answer the open question.
    pub(crate) fn offered(&self) -> Vec<String> {
        let text = self.text();
        let values = text.split("name=\"press\" value=\"").skip(1);
        values.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect()
    }
}

impl Browser {
    pub(crate) fn new(served: &Served) -> Self {
        Self { address: served.address, cookie: String::new(), headers: Vec::new() }
    }

    fn connect(&self, method: &str, path: &str, kind: &str, body: &[u8]) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        // Of version 1.0, so that the answer comes in one piece and ends with the connection.
        let mut head = format!("{method} {path} HTTP/1.0\r\nHost: {}\r\nContent-Length: {}\r\n", self.address, body.len());
        for (name, value) in [("Cookie", &*self.cookie), ("Content-Type", kind)] {
            if !value.is_empty() {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        // The answer may come before all was sent: a request that is too large is not read to its end.
        let _ = stream.write_all(&[head.as_bytes(), b"\r\n", body].concat());
        BufReader::new(stream)
    }

    pub(crate) fn send(&mut self, method: &str, path: &str, kind: &str, body: &[u8]) -> Seen {
        let mut answer = self.connect(method, path, kind, body);
        let (status, headers) = head(&mut answer);
        let mut body = Vec::new();
        answer.read_to_end(&mut body).expect("an answer");
        let seen = Seen { status, headers, body };
        if let Some((cookie, _)) = seen.header("set-cookie").split_once(';') {
            cookie.clone_into(&mut self.cookie);
        }
        seen
    }

    pub(crate) fn get(&mut self, path: &str) -> Seen {
        self.send("GET", path, "", b"")
    }

    pub(crate) fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Seen {
        let encoded = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let body: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        self.send("POST", path, "application/x-www-form-urlencoded", body.join("&").as_bytes())
    }

    /// Sends a form as browsers do, and follows to the page.
    pub(crate) fn submit(&mut self, path: &str, form: &[(&str, &str)]) -> Seen {
        let seen = self.post(path, form);
        assert_eq!(seen.status, 303, "{}", seen.text());
        let to = seen.header("location").split('#').next().unwrap_or_default().to_owned();
        self.get(&to)
    }

    pub(crate) fn upload(&mut self, token: &str, name: &str, bytes: &[u8]) -> Seen {
        let edge = "----edge";
        let mut body = format!("--{edge}\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{token}\r\n").into_bytes();
        let about =
            format!("--{edge}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/png\r\n\r\n");
        body.extend_from_slice(about.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{edge}--\r\n").as_bytes());
        self.send("POST", "/files", &format!("multipart/form-data; boundary={edge}"), &body)
    }

    /// Opens the stream of events after this line, and reads until `enough` of them came.
    pub(crate) fn events(&self, after: u64, enough: usize) -> Vec<(u64, String)> {
        let mut browser = self.clone();
        browser.headers.push(("Last-Event-ID".into(), after.to_string()));
        let mut answer = browser.connect("GET", "/events", "", b"");
        assert_eq!(head(&mut answer).0, 200);
        let (mut events, mut id) = (Vec::new(), 0);
        while events.len() < enough {
            let mut line = String::new();
            assert_ne!(answer.read_line(&mut line).expect("an event"), 0, "the stream ended");
            if let Some(value) = line.strip_prefix("id: ") {
                id = value.trim().parse().expect("a number");
            } else if let Some(data) = line.strip_prefix("data: ") {
                events.push((id, data.trim().to_owned()));
            }
        }
        events
    }

    /// Begins with this opening and returns the page.
    pub(crate) fn begin(&mut self, opening: &str) -> Seen {
        let landing = self.get("/");
        self.submit("/begin", &[("token", &landing.field("token")), ("lang", "zh-CN"), ("text", opening)])
    }
}

fn head(answer: &mut BufReader<TcpStream>) -> (u16, Vec<(String, String)>) {
    let mut line = String::new();
    answer.read_line(&mut line).expect("a status");
    let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        answer.read_line(&mut line).expect("a header");
        match line.trim().split_once(':') {
            Some((name, value)) => headers.push((name.to_owned(), value.trim().to_owned())),
            None => return (status, headers),
        }
    }
}
