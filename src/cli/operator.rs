//! The operator's own door, apart from the customers' page: how the bot is, where people go, and counts for Prometheus.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::Json;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use chrono::TimeDelta;
use serde::Deserialize;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use super::backup::{self, Door, Wanted};
use super::stats::{self, Report};
use crate::book::Book;
use crate::channel::telegram::Telegram;
use crate::channel::web;
use crate::chat::ChatId;
use crate::insight::Insight;
use crate::metrics::{Levels, Metrics, Turned};
use crate::notice::Trouble;
use crate::outbox::Counts;
use crate::reload;
use crate::seal;
use crate::store::{Store, StoreError, Timer};

mod page;

const STYLE: &str = include_str!("operator/page.css");
/// How long each question to the store may take.
const PATIENCE: Duration = Duration::from_secs(2);
/// What waits is counted up to here.
const MANY: usize = 1000;
/// A timer is late when it has been due for so many seconds.
const LATE: i64 = 60;

/// What the operator's door looks at.
pub(super) struct Operator {
    /// What opens the door for changes.
    pub token: String,
    /// The open store.
    pub store: Arc<Store>,
    /// What is counted.
    pub metrics: Arc<Metrics>,
    /// What the bot knows, for the order of questions.
    pub book: Arc<ArcSwap<Book>>,
    /// What is counted of conversations.
    pub insight: Arc<Insight>,
    /// What became of messages that were sent.
    pub sends: Arc<Counts>,
    /// Telegram, if it is served.
    pub telegram: Option<Telegram>,
    /// What became of edits.
    pub edited: watch::Receiver<reload::State>,
    /// When the program started, in seconds since 1970.
    pub started_at: i64,
    /// How long it took to open the store.
    pub opened_in: Duration,
}

/// The door's routes. On an address of this machine, only for requests that name it so: a stranger's page in the operator's browser
/// reads nothing.
pub(super) fn router(operator: Arc<Operator>, address: SocketAddr) -> Router {
    let router = Router::new()
        .route("/", get(home))
        .route("/page.css", get(async || ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE)))
        .route("/icon.svg", get(web::icon))
        .route("/metrics", get(metrics))
        .route("/backup", post(back_up))
        .with_state(operator);
    if address.ip().is_loopback() { web::on_this_machine(router) } else { router }
}

#[derive(Deserialize)]
struct Span {
    #[serde(default = "a_month")]
    days: u32,
}

fn a_month() -> u32 {
    30
}

async fn home(State(operator): State<Arc<Operator>>, Query(Span { days }): Query<Span>) -> Response {
    let levels = operator.levels().await;
    let trouble = operator.edited.borrow().refused.as_ref().map(ToString::to_string);
    let (from, until) = stats::days(days);
    match operator.insight.between(from, until).await {
        Ok(counts) => {
            let report = Report::new(&operator.book.load(), &counts);
            ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page::page(&levels, trouble.as_deref(), &report, days)).into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("what was counted cannot be read: {error}\n")).into_response(),
    }
}

async fn metrics(State(operator): State<Arc<Operator>>) -> impl IntoResponse {
    let page = operator.metrics.page(&operator.levels().await);
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], page)
}

/// Only for whoever can read the folder of the store: the token stands there.
async fn back_up(State(operator): State<Arc<Operator>>, headers: HeaderMap, Json(wanted): Json<Wanted>) -> (StatusCode, String) {
    let given = headers.get(header::AUTHORIZATION).and_then(|given| given.to_str().ok()?.strip_prefix("Bearer ")).unwrap_or_default();
    if !seal::same(given.as_bytes(), operator.token.as_bytes()) {
        return (StatusCode::UNAUTHORIZED, "This needs the token that stands in the folder of the store.\n".to_owned());
    }
    tracing::info!("a backup is being made");
    match backup::make(&operator.store, &wanted.to, wanted.keyring.as_deref()).await {
        Ok(told) => {
            tracing::info!("the backup is made");
            (StatusCode::OK, told + "\n")
        }
        Err(why) => {
            tracing::error!(why, "the backup failed");
            (StatusCode::INTERNAL_SERVER_ERROR, why + "\n")
        }
    }
}

/// Leaves word in the store's folder, where there is one, of how the door is found and opened.
pub(super) fn leave_word(store: &Store, address: SocketAddr, token: &str) -> Result<(), String> {
    let Some(folder) = store.folder() else { return Ok(()) };
    let host = if address.ip().is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { address.ip() };
    let door = Door { address: format!("http://{}", SocketAddr::new(host, address.port())), token: token.to_owned() };
    door.write(folder).map_err(|error| format!("`{}` cannot be written to: {error}", folder.display()))
}

impl Operator {
    /// What the operator's chat is told of.
    pub(super) async fn trouble(&self) -> Trouble {
        Trouble {
            apologies: self.metrics.turned(Turned::Apology),
            set_aside: self.metrics.turned(Turned::SetAside),
            down: self.metrics.turned(Turned::Down),
            refused: self.sends.refused.load(Ordering::Relaxed),
            waits: self.sends.oldest(Instant::now()),
            late: self.late().await.len() as u64,
        }
    }

    /// The first timers that are late.
    async fn late(&self) -> Vec<Timer> {
        let late = super::clock().to_utc() - TimeDelta::seconds(LATE);
        asked(self.store.due(late, MANY)).await.unwrap_or_default()
    }

    async fn levels(&self) -> Levels {
        // A row that is not there: the store's writer answers, and nothing is written.
        let nobody = ChatId::new("health", "");
        let store_up = asked(self.store.mark_sent(&nobody, 0)).await.is_some();
        let outbox = asked(self.store.unsent(MANY)).await.unwrap_or_default().len();
        let dead = asked(self.store.dead(MANY)).await.unwrap_or_default().len();
        let late = self.late().await;
        let latest = late.first().and_then(|timer| (super::clock().to_utc() - timer.due).to_std().ok()).unwrap_or_default();
        let folder = self.store.folder().map(Path::to_owned);
        let bytes = tokio::task::spawn_blocking(move || folder.map_or(0, |folder| bytes_in(&folder))).await;
        let telegram = self.telegram.as_ref().map(Telegram::counts).unwrap_or_default();
        let sends = [&self.sends.sent, &self.sends.later, &self.sends.unknown, &self.sends.dead];
        let edited = self.edited.borrow().clone();
        Levels {
            started_at: self.started_at,
            store_up,
            store_opened_in: self.opened_in,
            store_bytes: bytes.unwrap_or_default(),
            outbox: outbox as u64,
            outbox_oldest: self.sends.oldest(Instant::now()),
            sends: sends.map(|count| count.load(Ordering::Relaxed)),
            dead: dead as u64,
            timers_late: late.len() as u64,
            timer_latest: latest,
            telegram_silent: self.telegram.as_ref().and_then(|telegram| telegram.silent_for(Instant::now())).unwrap_or_default(),
            telegram_refused: [telegram.malformed, telegram.forged],
            edits: [edited.taken, edited.turned_down],
            edit_refused: edited.refused.is_some(),
        }
    }
}

/// What the store says, if it says it in time.
async fn asked<T>(question: impl Future<Output = Result<T, StoreError>>) -> Option<T> {
    timeout(PATIENCE, question).await.ok()?.ok()
}

/// Bytes of the files in a folder and the folders in it, as far as they can be read.
fn bytes_in(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let size = |entry: fs::DirEntry| match entry.metadata() {
        Ok(about) if about.is_dir() => bytes_in(&entry.path()),
        Ok(about) => about.len(),
        Err(_) => 0,
    };
    entries.flatten().map(size).sum()
}
