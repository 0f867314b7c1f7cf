//! The web page: a conversation drawn by the server, that works without JavaScript and is livelier with it.
//!
//! The server is the truth: each view is drawn from the kept lines, and what comes later is the same lines under the same numbers.
//! A browser holds nothing but a signed cookie; the chat is kept under its hash. Nothing is stored before a visitor begins.
//!
//! | path | what |
//! | --- | --- |
//! | `GET /` | the conversation, or what a visitor sees before it |
//! | `POST /begin`, `/say`, `/language` | an inbound; then the conversation again |
//! | `GET /events`, `/lines` | new lines: as a stream, or on asking |
//! | `GET /document/{sequence}` | the letter or calendar file that came with a line |
//! | `GET /files`, `POST /files`, `/files/remove`, `GET /files/{name}` | pictures and documents of this session |
//! | `GET /delete`, `POST /delete` | remove everything: asked once more, then done |

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tokio::sync::{Semaphore, watch};
use tokio::time::Instant;

use crate::channel::desk::Desk;
use crate::chat::ChatId;
use crate::files::{self, Files};

mod events;
mod limit;
mod node;
mod page;
mod routes;
mod session;
mod upload;
mod view;
mod words;

pub use limit::Rate;
pub use session::{ABSOLUTE, IDLE};
pub use words::{TEXTS, Words};

/// The longest text taken, in bytes.
pub const TEXT_BYTES_MAX: usize = 16 * 1024;
/// The longest form: a text as browsers encode it, three bytes for one, and what stands beside it.
const FORM_BYTES_MAX: usize = 3 * TEXT_BYTES_MAX + 4096;
/// What stands around a file in an upload.
const MULTIPART_EXTRA: usize = 16 * 1024;

/// What the page is made of.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The page's words, one for each language; the first is spoken to whoever reads none of them. At least one.
    pub words: Vec<Words>,
    /// Where customers reach the page, such as `https://help.example.org`. Without it, it answers only on this machine's own names
    /// (`localhost`, `127.0.0.1`, `[::1]`), so that no foreign name can be pointed at it.
    pub origin: Option<String>,
    /// Whether a proxy stands in front and adds the customer's address to `X-Forwarded-For`, last.
    pub proxied: bool,
    /// Signs the cookies. Another one ends all sessions.
    pub secret: [u8; 32],
    /// Where uploads are kept; without it there are none.
    pub files: Option<Files>,
    /// How much one session, and one address, may ask for.
    pub limits: Limits,
    /// How often an open page looks for new lines by itself, where other programs may write some; `None` where nobody else does.
    pub look_every: Option<Duration>,
    /// Becomes true when the program stops: open streams end.
    pub stop: watch::Receiver<bool>,
}

/// How much one session, and one address, may ask for. Addresses of this machine are not counted.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// What a session sends.
    pub said: Rate,
    /// What a session sends in a day.
    pub said_daily: Rate,
    /// What an address sends: many customers share one.
    pub address: Rate,
    /// Conversations an address begins.
    pub begun: Rate,
    /// Streams a session may have open.
    pub streams: usize,
    /// Streams that may be open in all.
    pub all_streams: usize,
    /// Requests that may be in hand at the same time, streams not counted; more are asked to come again.
    pub in_hand: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let per = |burst: u32, seconds: u64| Rate { burst, every: Duration::from_secs(seconds) / burst };
        Self {
            said: Rate { burst: 10, every: Duration::from_secs(1) },
            said_daily: per(300, 24 * 3600),
            address: per(600, 60),
            begun: per(20, 3600),
            streams: 3,
            all_streams: 5000,
            in_hand: 512,
        }
    }
}

/// Requests on these paths wait for news.
const WAITING: [&str; 2] = ["/events", "/lines"];
/// A request that takes longer is given up: a slow upload has minutes, and none holds a place for ever.
const ANSWER_WITHIN: Duration = Duration::from_secs(180);

/// The paths of the page's routes, in which a name in braces stands for anything.
const PATHS: [&str; 14] = [
    "/", "/begin", "/say", "/language", "/delete", "/events", "/lines", "/document/{sequence}", "/files", "/files/remove", "/files/{name}",
    "/page.css", "/page.js", "/icon.svg",
];

/// Whether a path is one of the page's, so that nothing else can be served there.
pub fn is_ours(path: &str) -> bool {
    PATHS.iter().any(|ours| match ours.split_once('{') {
        Some((folder, _)) => path.starts_with(folder),
        None => path == *ours,
    })
}

/// The page's routes. Serve it with `into_make_service_with_connect_info::<SocketAddr>()`, or no address is counted.
pub fn router(desk: Desk, settings: Settings) -> Router {
    let page = Arc::new(Page {
        said: limit::Buckets::new(settings.limits.said),
        said_daily: limit::Buckets::new(settings.limits.said_daily),
        address: limit::Buckets::new(settings.limits.address),
        begun: limit::Buckets::new(settings.limits.begun),
        streams: Mutex::default(),
        in_hand: Semaphore::new(settings.limits.in_hand),
        desk,
        settings,
    });
    Router::new()
        .route("/", get(routes::home))
        .route("/begin", post(routes::begin))
        .route("/say", post(routes::say))
        .route("/language", post(routes::language))
        .route("/delete", get(routes::ask_delete).post(routes::delete))
        .route("/events", get(events::stream))
        .route("/lines", get(events::lines))
        .route("/document/{sequence}", get(routes::document))
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .merge(
            Router::new()
                .route("/files", get(upload::list).post(upload::keep))
                .route("/files/remove", post(upload::remove))
                .route("/files/{name}", get(upload::read))
                .layer(DefaultBodyLimit::max(files::BYTES_MAX + MULTIPART_EXTRA)),
        )
        .route("/page.css", get(routes::style))
        .route("/page.js", get(routes::script))
        .route("/icon.svg", get(routes::icon))
        .fallback(routes::not_found)
        .layer(middleware::from_fn_with_state(page.clone(), guard))
        .with_state(page)
}

/// What every request sees.
#[derive(Debug)]
struct Page {
    desk: Desk,
    settings: Settings,
    said: limit::Buckets<ChatId>,
    said_daily: limit::Buckets<ChatId>,
    address: limit::Buckets<IpAddr>,
    begun: limit::Buckets<IpAddr>,
    /// Open streams of each chat.
    streams: Mutex<HashMap<ChatId, usize>>,
    in_hand: Semaphore,
}

/// Counts a stream while it is open.
struct OpenStream {
    page: Arc<Page>,
    chat: ChatId,
}

impl Page {
    fn is_secure(&self) -> bool {
        self.settings.origin.as_ref().is_some_and(|origin| origin.starts_with("https://"))
    }

    /// Answers a request if there is room for it. What waits for news has limits of its own.
    async fn run(&self, request: Request, next: Next) -> Response {
        if WAITING.contains(&request.uri().path()) {
            return next.run(request).await;
        }
        let headers = request.headers().clone();
        let Ok(_permit) = self.in_hand.try_acquire() else { return routes::Refusal::Down.plain(self, &headers) };
        let answered = tokio::time::timeout(ANSWER_WITHIN, next.run(request)).await;
        answered.unwrap_or_else(|_| routes::Refusal::Down.plain(self, &headers))
    }

    /// Counts a message against everything it counts against.
    fn may_say(&self, chat: &ChatId, from: Option<IpAddr>) -> Result<(), Duration> {
        let now = Instant::now();
        from.map_or(Ok(()), |from| self.address.take(from, now))?;
        self.said.take(chat.clone(), now)?;
        self.said_daily.take(chat.clone(), now)
    }

    fn open_stream(self: &Arc<Self>, chat: &ChatId) -> Option<OpenStream> {
        let mut streams = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        if streams.values().sum::<usize>() >= self.settings.limits.all_streams {
            return None;
        }
        let open = streams.entry(chat.clone()).or_default();
        if *open >= self.settings.limits.streams {
            return None;
        }
        *open += 1;
        Some(OpenStream { page: self.clone(), chat: chat.clone() })
    }
}

impl Drop for OpenStream {
    fn drop(&mut self) {
        let mut streams = self.page.streams.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = streams.get_mut(&self.chat) {
            *open -= 1;
            if *open == 0 {
                streams.remove(&self.chat);
            }
        }
    }
}

// ── what every request passes ──

/// Where a request came from; `None` where it need not be counted.
#[derive(Clone, Copy, Debug)]
struct Caller(Option<IpAddr>);

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// A file may do nothing but be saved.
const SANDBOX: &str = "default-src 'none'; sandbox";

/// What every answer carries unless its route says otherwise.
static HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
];

async fn guard(State(page): State<Arc<Page>>, mut request: Request, next: Next) -> Response {
    let origin = page.settings.origin.as_deref();
    let mut response = if !is_our_host(request.headers(), request.uri().host(), origin) {
        (StatusCode::MISDIRECTED_REQUEST, "This page is not served under that name.\n").into_response()
    } else if *request.method() != Method::GET && *request.method() != Method::HEAD && is_foreign(request.headers(), origin) {
        routes::Refusal::Forged.plain(&page, request.headers())
    } else {
        let caller = Caller(address(&request, page.settings.proxied).filter(|from| !from.is_loopback()));
        request.extensions_mut().insert(caller);
        page.run(request, next).await
    };
    for (name, value) in &HEADERS {
        response.headers_mut().entry(name.clone()).or_insert(HeaderValue::from_static(value));
    }
    if page.is_secure() {
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    response
}

/// The same headers and the same refusal of foreign names and foreign forms around a page of ours that only this machine reaches.
pub fn on_this_machine(router: Router) -> Router {
    router.layer(middleware::from_fn(async |request: Request, next: Next| {
        let foreign = *request.method() != Method::GET && is_foreign(request.headers(), None);
        let mut response = if foreign || !is_our_host(request.headers(), request.uri().host(), None) {
            (StatusCode::FORBIDDEN, "Only from this machine and this page.\n").into_response()
        } else {
            next.run(request).await
        };
        for (name, value) in &HEADERS {
            response.headers_mut().entry(name.clone()).or_insert(HeaderValue::from_static(value));
        }
        response
    }))
}

/// The bot's sign, for a page of ours.
pub async fn icon() -> Response {
    routes::icon().await
}

/// Whether the request names us: a page of a stranger whose name leads to this machine does not.
fn is_our_host(headers: &HeaderMap, uri_host: Option<&str>, origin: Option<&str>) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).or(uri_host).unwrap_or_default();
    if let Some(origin) = origin {
        return host.eq_ignore_ascii_case(origin.split("://").last().unwrap_or_default());
    }
    let name = match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|ours| name.eq_ignore_ascii_case(ours))
}

/// Whether a page other than ours sent the form. Browsers say so in one of two headers; one that says neither is left to the
/// token in the form.
fn is_foreign(headers: &HeaderMap, origin: Option<&str>) -> bool {
    let told = |name: HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let host = told(header::HOST).unwrap_or_default();
    let is_ours = |from: &str| match origin {
        Some(origin) => from.eq_ignore_ascii_case(origin),
        None => from.strip_prefix("http://").is_some_and(|from| from.eq_ignore_ascii_case(host)),
    };
    match (told(header::ORIGIN), told(HeaderName::from_static("sec-fetch-site"))) {
        // `null` is what our own policy of telling no referrer makes of a form's origin.
        (Some(from), _) if from != "null" && !is_ours(from) => true,
        (_, Some(site)) => !matches!(site, "same-origin" | "none"),
        _ => false,
    }
}

fn address(request: &Request, proxied: bool) -> Option<IpAddr> {
    let direct = || request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let forwarded = || {
        let told = request.headers().get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
        told.rsplit(',').next()?.trim().parse().ok()
    };
    if proxied { forwarded().or_else(direct) } else { direct() }
}

#[cfg(test)]
mod tests;
