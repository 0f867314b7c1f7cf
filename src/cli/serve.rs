//! `redress serve`: the web page, and Telegram too, until it is told to stop.
//!
//! ```text
//!  web page ─┐            ┌─▶ turns ─▶ store ─▶ relay ─▶ Telegram
//!  Telegram ─┴─▶ desk ─▶ service ◀─ timers
//! ```

use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tracing_subscriber::filter::{EnvFilter, FilterExt, LevelFilter, filter_fn};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

use super::backup::Door;
use super::operator::{self, Operator};
use crate::book::{self, Book, Files};
use crate::channel::Sent;
use crate::channel::desk::desk;
use crate::channel::telegram::{self, Telegram};
use crate::channel::web;
use crate::chat::{Capabilities, ChatId, Outbound, TELEGRAM};
use crate::config::{Environment, FileArguments, LogFormat, ServeArguments};
use crate::engine::Session;
use crate::export;
use crate::insight::{self, Insight};
use crate::metrics::Metrics;
use crate::notice::{self, Watched};
use crate::outbox::{self, Counts, Deliver, Pace};
use crate::purge;
use crate::reload::{self, Folder, Refused};
use crate::seal::hex;
use crate::serve::{self, Service};
use crate::store::{self, Store, StoreError};
use crate::timer;

/// How long a stop may take; what is not finished then is done again at the next start.
const STOP_WITHIN: Duration = Duration::from_secs(8);
/// How long a health check may wait for the store.
const READY_WITHIN: Duration = Duration::from_secs(2);
/// Telegram wants no more than one message a second in a chat, but takes a few in a row.
const CHAT_BURST: u32 = 5;
/// Due timers handed over at once.
const DUE_QUEUE: usize = 8;

/// Serves until a signal. 0 after one, 1 if the dialogs are broken, 2 could not run or go on.
pub(super) fn run(files: &FileArguments, arguments: &ServeArguments) -> Result<ExitCode, String> {
    let environment = Environment::read();
    start_log(arguments.log_format, environment.log.as_deref())?;
    let read = super::read_files(files.dialogs.as_deref(), files.locales.as_deref())?;
    let shipped = files.dialogs.is_none() && files.locales.is_none();
    let known = if shipped { book::load(&read) } else { None };
    let book = match known {
        Some(book) => book,
        None => match super::usable(&read, super::clock().date_naive()) {
            Ok(book) => book,
            Err(code) => return Ok(code),
        },
    };
    // What is inside the binary does not change.
    let watched = (!shipped).then(|| (folder(files), read));
    let begun = Instant::now();
    let store = store::open_with(&arguments.store, &arguments.keys.place(&arguments.store)).map_err(|error| error.to_string())?;
    let opened_in = begun.elapsed();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start: {error}"))?;
    let ended = runtime.block_on(serve(book, watched, store, opened_in, arguments, &environment));
    // Whatever still runs had its time.
    runtime.shutdown_timeout(Duration::from_millis(100));
    ended.map(|()| ExitCode::SUCCESS)
}

/// The operator's folders.
fn folder(files: &FileArguments) -> Folder {
    let (stamped, read) = (files.clone(), files.clone());
    Folder {
        stamps: Box::new(move || super::files::stamps(stamped.dialogs.as_deref(), stamped.locales.as_deref())),
        read: Box::new(move || super::read_files(read.dialogs.as_deref(), read.locales.as_deref())),
    }
}

async fn serve(
    book: Book,
    watched: Option<(Folder, Files)>,
    store: Store,
    opened_in: Duration,
    arguments: &ServeArguments,
    environment: &Environment,
) -> Result<(), String> {
    let (listener, address) = listen(arguments.listen, "--listen").await?;
    let (door, door_address) = listen(arguments.operator, "--operator").await?;
    let mut signals = Signals::new()?;
    let store = Arc::new(store);
    let (stop, stopped) = watch::channel(false);
    let (failed, mut failure) = watch::channel(None);
    if let Some(url) = arguments.webhook_url.as_deref().filter(|url| is_taken(url)) {
        return Err(format!("the path of `{url}` belongs to the web page; choose another one, such as /telegram"));
    }
    let words = super::telegram::words(&book).map_err(|error| error.to_string())?;
    let mut page = super::web::settings(&book, &arguments.store, arguments.origin.clone(), arguments.proxied, stopped.clone())?;
    page.files = super::web::files(&arguments.store, &store);
    page.secret = store.web_secret().unwrap_or(page.secret);
    if arguments.admin_chat.is_some() && environment.token.is_none() {
        return Err("--admin-chat needs TELOXIDE_TOKEN".to_owned());
    }
    let channel = super::telegram::channel(environment, arguments.webhook_url.as_deref(), page.files.clone())?;
    if arguments.messages_per_second == 0 {
        page.limits = unlimited();
    }
    let (desk, requests) = desk();
    let (wakes, woken) = mpsc::unbounded_channel();
    let (due, fired) = mpsc::channel(DUE_QUEUE);
    let timers = Arc::new(Notify::new());
    let book = Arc::new(ArcSwap::from_pointee(book));
    let insight = Arc::new(Insight::new(insight::Home::of(&store), arguments.keep_unmatched));
    let metrics = Arc::new(Metrics::default());
    let service = Arc::new(Service {
        book: Arc::clone(&book),
        store: Arc::clone(&store),
        files: page.files.clone(),
        clock: Arc::new(super::clock),
        capabilities,
        message_every: every(arguments.messages_per_second),
        metrics: Arc::clone(&metrics),
        insight: Arc::clone(&insight),
        outbox: wakes,
        timers: Arc::clone(&timers),
        failed: failed.clone(),
    });
    let counts = Arc::new(Counts::default());
    let mut tasks: Vec<JoinHandle<Result<(), String>>> = Vec::new();

    // A store of a million takes a while to be read: nobody waits for it.
    tasks.push(tokio::spawn({
        let (store, mut stopped) = (Arc::clone(&store), stopped.clone());
        async move {
            tokio::select! {
                damaged = store.self_test_gently() => {
                    for damage in damaged.map_err(|error| error.to_string())? {
                        // It names records, and so customers.
                        let _ = damage;
                        tracing::error!("the store has a damaged record; it will be set aside when it is met");
                    }
                }
                _ = stopped.wait_for(|stop| *stop) => {}
            }
            let _ = stopped.wait_for(|stop| *stop).await;
            Ok(())
        }
    }));

    tasks.push(tokio::spawn({
        let (service, stopped) = (Arc::clone(&service), stopped.clone());
        async move {
            serve::run(service, requests, fired, stopped).await;
            Ok(())
        }
    }));
    tasks.push(tokio::spawn({
        let (store, stopped) = (Arc::clone(&store), stopped.clone());
        async move {
            let clock = || super::clock().to_utc();
            timer::run(&store, clock, &timers, due, stopped).await.map_err(|error| error.to_string())
        }
    }));
    tasks.push(tokio::spawn({
        let (store, files, stopped) = (Arc::clone(&store), page.files.clone(), stopped.clone());
        let insight = Arc::clone(&insight);
        async move {
            let clock = || super::clock().to_utc();
            let gone = |session: &Session| insight.note(&insight::left(session), super::clock().date_naive());
            purge::run(&store, files.as_ref(), clock, gone, stopped).await.map_err(|error| error.to_string())
        }
    }));
    tasks.push(tokio::spawn({
        let (insight, stopped) = (Arc::clone(&insight), stopped.clone());
        async move {
            insight::run(&insight, || super::clock().date_naive(), stopped).await;
            Ok(())
        }
    }));
    let in_use = Arc::clone(&book);
    let (edits, edited) = watch::channel(reload::State::default());
    if let Some((folder, files)) = watched {
        let (store, stopped) = (Arc::clone(&store), stopped.clone());
        tasks.push(tokio::spawn(async move {
            reload::run(folder, &book, &store, super::clock, files, edits, stopped).await;
            Ok(())
        }));
    }
    let health = Arc::new(Health { store: Arc::clone(&store), telegram: channel.clone(), edited: edited.clone() });
    let token = hex(&super::web::fresh_secret()?);
    operator::leave_word(&store, door_address, &token)?;
    let operator = Arc::new(Operator {
        token,
        store: Arc::clone(&store),
        metrics,
        book: in_use,
        insight: Arc::clone(&insight),
        sends: Arc::clone(&counts),
        telegram: channel.clone(),
        edited,
        started_at: super::clock().timestamp(),
        opened_in,
    });
    tasks.push(serve_until(door, operator::router(Arc::clone(&operator), door_address), stopped.clone(), "the operator's page stopped"));
    tracing::info!("the operator's page is at http://{door_address}/");
    let mut app = Router::new().route(ALIVE, get(alive)).route(READY, get(ready)).with_state(health);
    let with_telegram = channel.is_some();
    if let Some(channel) = channel {
        if let Some(admin) = arguments.admin_chat {
            let watched = Watched {
                edited: operator.edited.clone(),
                failed: failed.subscribe(),
                look: Arc::new(move || {
                    let operator = Arc::clone(&operator);
                    Box::pin(async move { operator.trouble().await })
                }),
            };
            let chat = ChatId::new(TELEGRAM, &admin.to_string());
            let (deliver, stopped) = (deliver(Arc::clone(&service), channel.clone()), stopped.clone());
            tasks.push(tokio::spawn(async move {
                notice::run(chat, deliver, watched, stopped).await;
                Ok(())
            }));
        }
        let relay = outbox::run(
            Arc::clone(&store),
            TELEGRAM,
            deliver(Arc::clone(&service), channel.clone()),
            pace(arguments)?,
            Arc::clone(&counts),
            woken,
            stopped.clone(),
        );
        tasks.push(tokio::spawn(async move { relay.await.map_err(|error| error.to_string()) }));
        app = app.merge(channel.router(desk.clone()));
        let (desk, stopped, webhook) = (desk.clone(), stopped.clone(), arguments.webhook_url.is_some());
        tasks.push(tokio::spawn(async move {
            channel.start(words, stopped.clone()).await?;
            if webhook {
                let mut stopped = stopped;
                let _ = stopped.wait_for(|stop| *stop).await;
            } else {
                channel.poll(desk, stopped).await;
            }
            Ok(())
        }));
    }
    let app = app.merge(web::router(desk, page));
    tasks.push(serve_until(listener, app, stopped.clone(), "the web page stopped"));
    drop(service);

    greet(address, with_telegram);
    let mut ended = Ok(());
    let mut check = tokio::time::interval(Duration::from_millis(500));
    loop {
        tokio::select! {
            () = signals.next() => break,
            why = failed_why(&mut failure) => {
                ended = Err(format!("the store failed: {why}"));
                break;
            }
            // A part that ended by itself takes the others with it.
            _ = check.tick() => {
                if let Some(part) = tasks.iter().position(JoinHandle::is_finished) {
                    ended = tasks.swap_remove(part).await.unwrap_or_else(|_| Err("a part of the program failed".to_owned()));
                    break;
                }
            }
        }
    }

    tracing::info!("stopping; a second signal stops at once");
    stop.send_replace(true);
    tokio::spawn(async move {
        signals.next().await;
        std::process::exit(130);
    });
    let finish = async {
        for task in tasks {
            if let Ok(Err(error)) = task.await {
                ended = ended.and(Err(error));
            }
        }
        if let Err(error) = insight.keep(super::clock().date_naive()).await {
            tracing::warn!(%error, "what was counted last could not be written");
        }
        tracing::info!(
            sent = counts.sent.load(Ordering::Relaxed),
            later = counts.later.load(Ordering::Relaxed),
            unknown = counts.unknown.load(Ordering::Relaxed),
            dead = counts.dead.load(Ordering::Relaxed),
            "stopped"
        );
        if let Some(folder) = store.folder() {
            Door::remove(folder);
        }
        if let Some(store) = Arc::into_inner(store) {
            store.close().await;
        }
        ended
    };
    tokio::time::timeout(STOP_WITHIN, finish).await.unwrap_or_else(|_| {
        tracing::warn!("not everything could be finished in time; the rest is done at the next start");
        Ok(())
    })
}

/// Listens; `flag` names the setting that helps if something else does already.
async fn listen(wanted: SocketAddr, flag: &str) -> Result<(TcpListener, SocketAddr), String> {
    let listener = TcpListener::bind(wanted).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => format!("something else already listens on {wanted}; stop it, or choose another address with {flag}"),
        _ => format!("cannot listen on {wanted}: {error}"),
    })?;
    let address = listener.local_addr().map_err(|error| format!("cannot listen: {error}"))?;
    Ok((listener, address))
}

/// Serves pages until `stop`, then finishes those in hand.
fn serve_until(listener: TcpListener, app: Router, mut stop: watch::Receiver<bool>, what: &'static str) -> JoinHandle<Result<(), String>> {
    let app = app.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move {
        let until = async move {
            let _ = stop.wait_for(|stop| *stop).await;
        };
        axum::serve(listener, app).with_graceful_shutdown(until).await.map_err(|error| format!("{what}: {error}"))
    })
}

/// Waits until the store has failed.
async fn failed_why(failure: &mut watch::Receiver<Option<String>>) -> String {
    match failure.wait_for(Option::is_some).await {
        Ok(why) => why.clone().unwrap_or_default(),
        // Nobody can tell any more.
        Err(_) => std::future::pending().await,
    }
}

/// What the channel of a chat can show. The page shows everything.
fn capabilities(chat: &ChatId) -> Capabilities {
    if chat.channel() == TELEGRAM { telegram::CAPABILITIES } else { Capabilities::UNLIMITED }
}

fn deliver(service: Arc<Service>, telegram: Telegram) -> Deliver {
    let deliver: Deliver = Arc::new(move |chat: ChatId, outbound: Outbound| {
        let (service, telegram) = (Arc::clone(&service), telegram.clone());
        Box::pin(async move {
            let (book, now) = (service.book.load_full(), (service.clock)());
            match export::filled(&book, &service.store, service.files.as_ref(), &chat, now, outbound).await {
                Ok(outbound) => telegram.send(&chat, &outbound).await,
                Err(_) => Sent::Unknown("everything that is kept could not be gathered".to_owned()),
            }
        })
    });
    #[cfg(feature = "faults")]
    if serve::faults::wanted() == Some("send-before-commit") {
        let _ = serve::faults::DELIVER.set(deliver);
        return Arc::new(|_, _| Box::pin(async { crate::channel::Sent::Done }));
    }
    deliver
}

fn pace(arguments: &ServeArguments) -> Result<Pace, String> {
    let patience =
        Duration::try_from_secs_f64(arguments.send_timeout).map_err(|_| "--send-timeout must be a number of seconds".to_owned())?;
    let chat_every = if arguments.sends_per_second == 0 { Duration::ZERO } else { Duration::from_secs(1) };
    Ok(Pace { all: arguments.sends_per_second, chat_every, chat_burst: CHAT_BURST, patience })
}

/// For a page that only its owner reaches, and for tests.
fn unlimited() -> web::Limits {
    let free = web::Rate { burst: u32::MAX / 2, every: Duration::from_nanos(1) };
    web::Limits { said: free, said_daily: free, address: free, begun: free, streams: 16, ..web::Limits::default() }
}

fn every(per_second: u32) -> Duration {
    if per_second == 0 { Duration::ZERO } else { Duration::from_secs(1) / per_second }
}

/// One line for whoever started it.
fn greet(address: SocketAddr, with_telegram: bool) {
    let host = if address.ip().is_unspecified() { "127.0.0.1".to_owned() } else { address.ip().to_string() };
    let host = if address.is_ipv6() && host.contains(':') { format!("[{host}]") } else { host };
    let telegram = if with_telegram { " It answers on Telegram too." } else { "" };
    let _ = writeln!(io::stdout(), "Redress is ready: open http://{host}:{}/ in a browser.{telegram} Ctrl-C ends it.", address.port());
    let _ = io::stdout().flush();
}

// ── health ──

const ALIVE: &str = "/healthz";
const READY: &str = "/readyz";
/// Telegram answers at least twice a minute, if only with nothing.
const DEAF_AFTER: Duration = Duration::from_secs(150);
/// Dead letters that are counted.
const DEAD_MAX: usize = 1000;

struct Health {
    store: Arc<Store>,
    telegram: Option<Telegram>,
    edited: watch::Receiver<reload::State>,
}

/// Always 200. Below the first line, how many messages could not be sent, whether the files on disk are in use, and which mistakes keep
/// them from it. How many people stand where is only in the log: everybody may read this.
async fn alive(State(health): State<Arc<Health>>) -> String {
    let dead = match tokio::time::timeout(READY_WITHIN, health.store.dead(DEAD_MAX)).await {
        Ok(Ok(dead)) if dead.len() < DEAD_MAX => format!("dead letters: {}\n", dead.len()),
        Ok(Ok(_)) => format!("dead letters: {DEAD_MAX} or more\n"),
        Ok(Err(_)) | Err(_) => String::new(),
    };
    let reload::State { taken, turned_down, refused, .. } = health.edited.borrow().clone();
    let now = match refused {
        None => "the files on disk are in use".to_owned(),
        Some(mistakes @ Refused::Mistakes(_)) => format!("the files on disk are not in use, {mistakes}"),
        Some(Refused::Stuck(_)) => "the files on disk are not in use: people would be stuck, see the log".to_owned(),
        Some(Refused::Unreadable(_) | Refused::NoStore) => {
            "the files on disk are not in use: they could not be read, see the log".to_owned()
        }
    };
    format!("alive\n{dead}{now}\n{taken} edits taken over, {turned_down} refused\n")
}

/// Why Telegram's customers are not heard, if they are not.
fn deaf(silent_for: Option<Duration>) -> Option<&'static str> {
    silent_for.filter(|silence| *silence > DEAF_AFTER).map(|_| "telegram cannot be reached\n")
}

/// Whether the webhook's path is one of the page's or ours.
fn is_taken(webhook_url: &str) -> bool {
    let path = reqwest::Url::parse(webhook_url).map(|url| url.path().to_owned()).unwrap_or_default();
    [ALIVE, READY].contains(&&*path) || path != "/" && web::is_ours(&path)
}

/// 200 while customers can be served, 503 and the reason otherwise.
async fn ready(State(health): State<Arc<Health>>) -> (StatusCode, String) {
    // A row that is not there: the store's writer answers, and nothing is written.
    let nobody = ChatId::new("health", "");
    match tokio::time::timeout(READY_WITHIN, health.store.mark_sent(&nobody, 0)).await {
        Ok(Ok(())) => match deaf(health.telegram.as_ref().and_then(|telegram| telegram.silent_for(Instant::now()))) {
            None => (StatusCode::OK, "ready\n".to_owned()),
            Some(why) => (StatusCode::SERVICE_UNAVAILABLE, why.to_owned()),
        },
        Ok(Err(StoreError::Away(_))) => (StatusCode::SERVICE_UNAVAILABLE, "the database cannot be used\n".to_owned()),
        Ok(Err(_)) => (StatusCode::SERVICE_UNAVAILABLE, "the store failed\n".to_owned()),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the store is slow\n".to_owned()),
    }
}

// ── signals ──

#[cfg(unix)]
struct Signals {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> Result<Self, String> {
        use tokio::signal::unix::{SignalKind, signal};
        let listen = |kind| signal(kind).map_err(|error| format!("cannot listen to signals: {error}"));
        Ok(Self { terminate: listen(SignalKind::terminate())?, interrupt: listen(SignalKind::interrupt())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> Result<Self, String> {
        Ok(Self)
    }

    async fn next(&mut self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}

// ── the log ──

/// Ours as `REDRESS_LOG` says, of other crates only warnings: what they tell below that may hold a token or a message.
fn start_log(format: LogFormat, filter: Option<&str>) -> Result<(), String> {
    let filter = EnvFilter::builder()
        .with_default_directive(LevelFilter::INFO.into())
        .parse(filter.unwrap_or_default())
        .map_err(|error| format!("REDRESS_LOG cannot be read: {error}"))?;
    let ours = filter_fn(|event| event.target().starts_with("redress") || *event.level() <= tracing::Level::WARN);
    let lines = fmt::layer().with_writer(io::stderr);
    let lines = match format {
        LogFormat::Text => lines.with_ansi(super::colour(&io::stderr())).with_target(false).boxed(),
        LogFormat::Json => lines.json().boxed(),
    };
    let started = tracing_subscriber::registry().with(lines.with_filter(filter.and(ours))).try_init();
    started.map_err(|error| format!("cannot log: {error}"))?;
    // What a panic says may hold a customer's words.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a fault in the program");
    }));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_webhook_stays_off_the_pages_paths() {
        for (url, expected) in [
            ("https://x.org", false),
            ("https://x.org/", false),
            ("https://x.org/telegram", false),
            ("https://x.org/hook/say", false),
            ("https://x.org/say", true),
            ("https://x.org/files/hook", true),
            ("https://x.org/document/1", true),
            ("https://x.org/healthz", true),
            ("https://x.org/readyz?a=b", true),
        ] {
            assert_eq!(is_taken(url), expected, "{url}");
        }
    }

    #[test]
    fn silence_is_no_readiness() {
        for (silence, expected) in [(None, true), (Some(0), true), (Some(149), true), (Some(151), false)] {
            assert_eq!(deaf(silence.map(Duration::from_secs)).is_none(), expected, "{silence:?}");
        }
    }
}
