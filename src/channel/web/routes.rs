//! The routes of the conversation, and how a request is refused.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Extension, Form, Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use tokio::time::Instant;

use super::page::{self, Frame};
use super::session::Session;
use super::view::{self, Shown};
use super::words::{Words, filled, negotiated};
use super::{Caller, Page, TEXT_BYTES_MAX, events};
use crate::channel::desk::Down;
use crate::chat::{ChatId, Content, DeliveryId, DocumentContent, Inbound, KeptLine, Outbound, Voice};
use crate::document;
use crate::files;
use crate::seal::hex;

/// Lines asked for at a time.
pub(super) const LINES: usize = 200;
/// The longest key of a form.
const KEY_MAX: usize = 64;

/// Why a request was not done. Each is told politely, in the customer's language.
#[derive(Debug)]
pub(super) enum Refusal {
    TooFast(Duration),
    TooLong,
    Empty,
    /// Not from our page, or from an old one.
    Forged,
    Down,
    Expired,
    NotFound,
    FileTooLarge,
    FileTooMany,
    FileWrongKind,
    FileBroken,
}

impl From<Down> for Refusal {
    fn from(_: Down) -> Self {
        Refusal::Down
    }
}

impl From<Duration> for Refusal {
    fn from(wait: Duration) -> Self {
        Refusal::TooFast(wait)
    }
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self {
            Refusal::TooFast(_) => StatusCode::TOO_MANY_REQUESTS,
            Refusal::TooLong | Refusal::FileTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::Empty | Refusal::FileBroken => StatusCode::UNPROCESSABLE_ENTITY,
            Refusal::Forged => StatusCode::FORBIDDEN,
            Refusal::Down => StatusCode::SERVICE_UNAVAILABLE,
            Refusal::Expired => StatusCode::UNAUTHORIZED,
            Refusal::NotFound => StatusCode::NOT_FOUND,
            Refusal::FileTooMany => StatusCode::CONFLICT,
            Refusal::FileWrongKind => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        }
    }

    fn told(&self, words: &Words) -> String {
        let megabytes = (files::BYTES_MAX / 1024 / 1024).to_string();
        match self {
            Refusal::TooFast(wait) => filled(&words.too_fast, &[("seconds", &seconds(*wait).to_string())]),
            Refusal::TooLong => words.too_long.clone(),
            Refusal::Empty => words.empty.clone(),
            Refusal::Forged => words.forged.clone(),
            Refusal::Down => words.down.clone(),
            Refusal::Expired => words.expired.clone(),
            Refusal::NotFound => words.not_found.clone(),
            Refusal::FileTooLarge => filled(&words.file_too_large, &[("megabytes", &megabytes)]),
            Refusal::FileTooMany => filled(&words.file_too_many, &[("count", &files::COUNT_MAX.to_string())]),
            Refusal::FileWrongKind => words.file_wrong_kind.clone(),
            Refusal::FileBroken => words.file_broken.clone(),
        }
    }

    fn retry_after(&self) -> Option<u64> {
        match self {
            Refusal::TooFast(wait) => Some(seconds(*wait)),
            Refusal::Down => Some(5),
            _ => None,
        }
    }

    /// For who has no conversation, or none that could be drawn now.
    pub(super) fn plain(&self, page: &Page, headers: &HeaderMap) -> Response {
        let words = page.words(headers, None);
        if wants_json(headers) {
            return self.finish(axum::Json(serde_json::json!({ "error": self.told(words) })).into_response());
        }
        let mut frame = page.frame(words);
        frame.notice = Some(self.told(words));
        let again = super::node::tag("a").with("class", "button").with("href", "/").text(&*words.again);
        self.finish(page::html(StatusCode::OK, frame.short("", vec![super::node::tag("p").child(again)])))
    }

    /// On top of the conversation, with what was written still in its box.
    pub(super) async fn over(self, page: &Page, headers: &HeaderMap, session: &Session, unsent: &str) -> Response {
        if wants_json(headers) || matches!(self, Refusal::Down) {
            return self.plain(page, headers);
        }
        let Ok(lines) = page.all_lines(&session.chat()).await else { return Refusal::Down.plain(page, headers) };
        let words = page.words_of(&lines, headers, None);
        let mut frame = page.frame(words).of(session, &page.settings.secret);
        frame.notice = Some(self.told(words));
        unsent.clone_into(&mut frame.unsent);
        let html = if lines.is_empty() { frame.landing() } else { frame.conversation(&view::all(&lines, words)) };
        self.finish(page::html(StatusCode::OK, html))
    }

    fn finish(&self, mut response: Response) -> Response {
        *response.status_mut() = self.status();
        if let Some(wait) = self.retry_after() {
            response.headers_mut().insert(header::RETRY_AFTER, wait.into());
        }
        response
    }
}

/// Whole seconds, at least one.
fn seconds(wait: Duration) -> u64 {
    wait.as_secs() + 1
}

impl Page {
    /// The words for a browser that says what it reads, or for who chose.
    pub(super) fn words(&self, headers: &HeaderMap, chosen: Option<&str>) -> &Words {
        static NONE: std::sync::LazyLock<Words> = std::sync::LazyLock::new(Words::default);
        let told = headers.get(header::ACCEPT_LANGUAGE).and_then(|told| told.to_str().ok()).unwrap_or_default();
        negotiated(&self.settings.words, chosen.unwrap_or(told)).unwrap_or(&NONE)
    }

    /// The words of the language the conversation is held in.
    pub(super) fn words_of(&self, lines: &[KeptLine], headers: &HeaderMap, chosen: Option<&str>) -> &Words {
        let spoken = lines.iter().rev().find_map(|kept| match &kept.line.voice {
            Voice::Bot(outbound) if !outbound.locale.is_empty() => Some(&*outbound.locale),
            _ => None,
        });
        self.words(headers, spoken.or(chosen))
    }

    pub(super) fn frame<'a>(&'a self, words: &'a Words) -> Frame<'a> {
        let mut frame = Frame::new(words, &self.settings.words);
        frame.files = self.settings.files.is_some();
        frame
    }

    pub(super) async fn all_lines(&self, chat: &ChatId) -> Result<Vec<KeptLine>, Down> {
        let mut all: Vec<KeptLine> = Vec::new();
        loop {
            let after = all.last().map_or(0, |kept| kept.sequence);
            let more = self.desk.lines(chat, after, LINES).await?;
            let last = more.len() < LINES;
            all.extend(more);
            if last {
                return Ok(all);
            }
        }
    }

    /// The session a request names.
    pub(super) fn session(&self, headers: &HeaderMap) -> Option<Session> {
        let wanted = self.cookie_name();
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
        cookies
            .flat_map(|cookies| cookies.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='))
            .filter(|(name, _)| *name == wanted)
            .find_map(|(_, value)| Session::read(value, &self.settings.secret, now()))
    }

    /// The session whose form was sent.
    pub(super) fn session_of_form(&self, headers: &HeaderMap, token: &str) -> Result<Session, Refusal> {
        let session = self.session(headers).ok_or(Refusal::Expired)?;
        if session.is_token(&self.settings.secret, token) { Ok(session) } else { Err(Refusal::Forged) }
    }

    /// `__Host-` holds browsers to sending it to this host only, and over TLS; without TLS they would not take it.
    fn cookie_name(&self) -> &'static str {
        if self.is_secure() { "__Host-s" } else { "redress-s" }
    }

    /// With the session's cookie, or without any.
    pub(super) fn set_cookie(&self, mut response: Response, session: Option<&Session>) -> Response {
        let (value, age) = match session {
            Some(session) => (session.write(&self.settings.secret), session.ends().saturating_sub(now())),
            None => (String::new(), 0),
        };
        let secure = if self.is_secure() { "; Secure" } else { "" };
        let cookie = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={age}{secure}", self.cookie_name());
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }

    /// With the cookie written anew if it is time.
    fn keep_alive(&self, response: Response, session: &Session) -> Response {
        match session.renewed(now()) {
            Some(renewed) => self.set_cookie(response, Some(&renewed)),
            None => response,
        }
    }

    /// Hands in what a session sent, and answers with what came of it.
    pub(super) async fn hand_in(&self, headers: &HeaderMap, session: &Session, key: &str, content: Content) -> Result<(), Refusal> {
        let hint = self.words(headers, None).locale.clone();
        let inbound = Inbound { chat: session.chat(), delivery: delivery(key, &content), locale_hint: Some(hint), content };
        Ok(self.desk.take(inbound).await?)
    }

    /// The conversation: for a script its new lines, else the way to the page.
    pub(super) async fn answered(
        &self,
        headers: &HeaderMap,
        session: &Session,
        after: Option<u64>,
        lang: Option<&str>,
    ) -> Result<Response, Refusal> {
        let response = if wants_json(headers) {
            let shown = events::new_lines(self, &session.chat(), after.unwrap_or(u64::MAX), lang.unwrap_or_default()).await?;
            axum::Json(shown).into_response()
        } else {
            see_other("/#end")
        };
        Ok(self.keep_alive(response, session))
    }
}

/// The same words sent with the same key are one delivery; other words with a key that was used are another one, not lost.
fn delivery(key: &str, content: &Content) -> DeliveryId {
    let key: String = key.chars().filter(char::is_ascii_alphanumeric).take(KEY_MAX).collect();
    if key.is_empty() {
        return DeliveryId(page::fresh_key());
    }
    let said = match content {
        Content::Text(text) => Sha256::new_with_prefix(b"text ").chain_update(text),
        Content::Press(data) => Sha256::new_with_prefix(b"press ").chain_update(data),
        Content::Kept(name) => Sha256::new_with_prefix(b"kept ").chain_update(name),
        Content::File | Content::Unreadable(_) => Sha256::new(),
    };
    DeliveryId(format!("{key}-{}", hex(&said.finalize()[..8])))
}

pub(super) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

pub(super) fn wants_json(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"))
}

pub(super) fn see_other(to: &'static str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()
}

// ── the routes ──

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    lang: Option<String>,
}

pub(super) async fn home(State(page): State<Arc<Page>>, headers: HeaderMap, asked: Result<Query<Asked>, QueryRejection>) -> Response {
    let chosen = asked.ok().and_then(|asked| asked.0.lang);
    let known = page.session(&headers);
    let lines = match &known {
        Some(session) => match page.all_lines(&session.chat()).await {
            Ok(lines) => lines,
            Err(_) => return Refusal::Down.plain(&page, &headers),
        },
        None => Vec::new(),
    };
    let words = page.words_of(&lines, &headers, chosen.as_deref());
    let Some(session) = known.clone().or_else(|| Session::visitor(now())) else { return Refusal::Down.plain(&page, &headers) };
    let frame = page.frame(words).of(&session, &page.settings.secret);
    if lines.is_empty() {
        let response = page::html(StatusCode::OK, frame.landing());
        return if known.is_some() { response } else { page.set_cookie(response, Some(&session)) };
    }
    let shown: Vec<Shown> = view::all(&lines, words);
    page.keep_alive(page::html(StatusCode::OK, frame.conversation(&shown)), &session)
}

#[derive(Debug, Deserialize)]
pub(super) struct Begun {
    #[serde(default)]
    token: String,
    lang: Option<String>,
    own: Option<String>,
    text: Option<String>,
}

/// Begins: the first thing that is stored. Beginning twice begins once.
pub(super) async fn begin(
    State(page): State<Arc<Page>>,
    Extension(caller): Extension<Caller>,
    headers: HeaderMap,
    form: Result<Form<Begun>, FormRejection>,
) -> Response {
    let Ok(Form(form)) = form else { return Refusal::Forged.plain(&page, &headers) };
    let visitor = match page.session_of_form(&headers, &form.token) {
        Ok(visitor) => visitor,
        Err(refusal) => return refusal.plain(&page, &headers),
    };
    match try_begin(&page, caller.0, &headers, &visitor, form).await {
        Ok(response) => response,
        Err(refusal) => refusal.over(&page, &headers, &visitor, "").await,
    }
}

async fn try_begin(page: &Page, from: Option<IpAddr>, headers: &HeaderMap, visitor: &Session, form: Begun) -> Result<Response, Refusal> {
    // Whoever is in a conversation stays in it.
    if !page.desk.lines(&visitor.chat(), 0, 1).await?.is_empty() {
        return Ok(see_other("/#end"));
    }
    let session = visitor.begun(&page.settings.secret, now(), form.own.is_some());
    if page.desk.lines(&session.chat(), 0, 1).await?.is_empty() {
        from.map_or(Ok(()), |from| page.begun.take(from, Instant::now()))?;
        let hint = page.words(headers, form.lang.as_deref()).locale.clone();
        let inbound = |delivery: &str, text: &str| Inbound {
            chat: session.chat(),
            delivery: DeliveryId(delivery.to_owned()),
            locale_hint: Some(hint.clone()),
            content: Content::Text(text.to_owned()),
        };
        page.desk.take(inbound("begin", "/start")).await?;
        if let Some(text) = form.text.filter(|text| !text.trim().is_empty() && text.len() <= TEXT_BYTES_MAX) {
            page.desk.take(inbound("begin-text", &text)).await?;
        }
    }
    Ok(page.set_cookie(see_other("/#end"), Some(&session)))
}

#[derive(Debug, Deserialize)]
pub(super) struct Said {
    #[serde(default)]
    token: String,
    #[serde(default)]
    key: String,
    text: Option<String>,
    press: Option<String>,
    /// For a script: the last line it has, and the language it shows.
    after: Option<u64>,
    lang: Option<String>,
}

/// A text or a pressed button.
pub(super) async fn say(
    State(page): State<Arc<Page>>,
    Extension(caller): Extension<Caller>,
    headers: HeaderMap,
    form: Result<Form<Said>, FormRejection>,
) -> Response {
    let form = match form {
        Ok(Form(form)) => form,
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => return Refusal::TooLong.plain(&page, &headers),
        Err(_) => return Refusal::Forged.plain(&page, &headers),
    };
    let session = match page.session_of_form(&headers, &form.token) {
        Ok(session) => session,
        Err(refusal) => return refusal.plain(&page, &headers),
    };
    match try_say(&page, caller.0, &headers, &session, &form).await {
        Ok(response) => response,
        Err(refusal) => refusal.over(&page, &headers, &session, form.text.as_deref().unwrap_or_default()).await,
    }
}

async fn try_say(page: &Page, from: Option<IpAddr>, headers: &HeaderMap, session: &Session, form: &Said) -> Result<Response, Refusal> {
    let content = match (&form.press, &form.text) {
        (Some(data), _) if data.len() <= KEY_MAX => Content::Press(data.clone()),
        // Browsers send two characters for the end of a line.
        (None, Some(text)) => Content::Text(text.replace("\r\n", "\n")),
        _ => return Err(Refusal::Empty),
    };
    if let Content::Text(text) = &content {
        if text.len() > TEXT_BYTES_MAX {
            return Err(Refusal::TooLong);
        }
        if text.trim().is_empty() {
            return Err(Refusal::Empty);
        }
    }
    page.may_say(&session.chat(), from)?;
    // What is said before a conversation was begun begins none: nothing is stored without that.
    if page.desk.lines(&session.chat(), 0, 1).await?.is_empty() {
        return Err(Refusal::Expired);
    }
    page.hand_in(headers, session, &form.key, content).await?;
    page.answered(headers, session, form.after, form.lang.as_deref()).await
}

/// Another language, for the page and the bot.
pub(super) async fn language(
    State(page): State<Arc<Page>>,
    Extension(caller): Extension<Caller>,
    headers: HeaderMap,
    form: Result<Form<Said>, FormRejection>,
) -> Response {
    let Ok(Form(form)) = form else { return Refusal::Forged.plain(&page, &headers) };
    let Some(locale) = page.settings.words.iter().map(|words| &words.locale).find(|locale| Some(*locale) == form.lang.as_ref()) else {
        return Refusal::NotFound.plain(&page, &headers);
    };
    let said = Said { text: Some(format!("/language {locale}")), press: None, ..form };
    say(State(page.clone()), Extension(caller), headers, Ok(Form(said))).await
}

/// Asks before everything is removed.
pub(super) async fn ask_delete(State(page): State<Arc<Page>>, headers: HeaderMap) -> Response {
    let Some(session) = page.session(&headers) else { return see_other("/") };
    let Ok(lines) = page.all_lines(&session.chat()).await else { return Refusal::Down.plain(&page, &headers) };
    let words = page.words_of(&lines, &headers, None);
    page::html(StatusCode::OK, page.frame(words).of(&session, &page.settings.secret).ask_delete())
}

/// Removes everything of the session, and says so with a number to keep.
pub(super) async fn delete(State(page): State<Arc<Page>>, headers: HeaderMap, form: Result<Form<Said>, FormRejection>) -> Response {
    let Ok(Form(form)) = form else { return Refusal::Forged.plain(&page, &headers) };
    let session = match page.session_of_form(&headers, &form.token) {
        Ok(session) => session,
        Err(refusal) => return refusal.plain(&page, &headers),
    };
    let chat = session.chat();
    let lines = page.all_lines(&chat).await.unwrap_or_default();
    let words = page.words_of(&lines, &headers, None);
    if page.desk.forget(&chat).await.is_err() {
        return Refusal::Down.plain(&page, &headers);
    }
    let now = chrono::Utc::now();
    let (time, number) = (view::china(now), chat.receipt(now));
    let response = page::html(StatusCode::OK, page.frame(words).deleted(&number, &time));
    page.set_cookie(response, None)
}

/// The file that came with one of our lines, to be saved.
pub(super) async fn document(State(page): State<Arc<Page>>, headers: HeaderMap, Path(sequence): Path<u64>) -> Response {
    let Some(session) = page.session(&headers) else { return Refusal::Expired.plain(&page, &headers) };
    let Ok(lines) = page.desk.lines(&session.chat(), sequence.saturating_sub(1), 1).await else {
        return Refusal::Down.plain(&page, &headers);
    };
    let kept = lines.into_iter().find(|kept| kept.sequence == sequence).map(|kept| kept.line.voice);
    let Some(Voice::Bot(Outbound { document: Some(document), .. })) = kept else { return Refusal::NotFound.plain(&page, &headers) };
    let (name, media, mut bytes) = document::bytes(&document);
    if document.content == DocumentContent::Everything {
        match page.desk.everything(&session.chat()).await {
            Ok(everything) => bytes = everything,
            Err(Down(_)) => return Refusal::Down.plain(&page, &headers),
        }
    }
    // The name in full for browsers that read it, without its Chinese for the others.
    let plain: String = name.chars().filter(|character| character.is_ascii_alphanumeric() || matches!(character, '.' | '-')).collect();
    let full: String =
        name.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect();
    let headers = [
        (header::CONTENT_TYPE, media.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{full}")),
        (header::CONTENT_SECURITY_POLICY, super::SANDBOX.to_owned()),
    ];
    (headers, bytes).into_response()
}

pub(super) async fn style() -> Response {
    asset("text/css; charset=utf-8", page::STYLE)
}

pub(super) async fn script() -> Response {
    asset("text/javascript; charset=utf-8", page::SCRIPT)
}

pub(super) async fn icon() -> Response {
    asset("image/svg+xml", page::ICON)
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")], text).into_response()
}

pub(super) async fn not_found(State(page): State<Arc<Page>>, headers: HeaderMap) -> Response {
    Refusal::NotFound.plain(&page, &headers)
}
