//! A Bot API server of our own on a loopback port: strict where Telegram is strict, with Telegram's rules of delivery, and with
//! faults on demand. Tests talk to it as customers do, and read what the bot sent them.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::convert::Infallible;
use std::future::IntoFuture as _;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequest as _, Multipart, Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{any, get};
use futures_util::stream;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::Instant;

/// How long a test waits for something that should happen.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// How long the server waits before it calls a webhook again that did not answer 200.
const AGAIN: Duration = Duration::from_millis(40);
/// The most a bot may fetch.
const FETCH_MAX: usize = 20 * 1024 * 1024;
/// The most a bot may send in one call.
const FILE_MAX: usize = 50 * 1024 * 1024;
/// Calls of a webhook at once.
const CONNECTIONS: usize = 40;

/// What goes wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// 429 with so many seconds.
    TooMany(u64),
    /// 500 with JSON; nothing was done.
    Internal,
    /// 502 with a page of HTML; nothing was done.
    Page,
    /// The connection is closed without an answer; nothing was done.
    Reset,
    /// It was done, but the connection is closed without an answer.
    ResetAfter,
    /// It was done, but only half of the answer comes.
    Half,
    /// It was done, but no answer comes.
    Hang,
    /// 400 because of entities; nothing was done.
    Entities,
}

/// The faults that are drawn by lot.
const DRAWN: [Fault; 8] =
    [Fault::TooMany(1), Fault::TooMany(3), Fault::Internal, Fault::Page, Fault::Reset, Fault::ResetAfter, Fault::Half, Fault::Hang];

/// A message of the bot.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Message {
    /// Its number in the chat.
    pub(crate) id: i64,
    /// Its words.
    pub(crate) text: String,
    /// Its marks, as sent.
    pub(crate) entities: Vec<Value>,
    /// Its buttons: label and data, or label and address, row by row.
    pub(crate) rows: Vec<Vec<(String, String)>>,
    /// Whether its keyboard was taken away later.
    pub(crate) keyboard_removed: bool,
    /// The file that came with it.
    pub(crate) document: Option<File>,
    /// The whole request.
    pub(crate) request: Value,
}

/// A file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct File {
    /// Its name.
    pub(crate) name: String,
    /// Its media type.
    pub(crate) media: String,
    /// What is in it.
    pub(crate) bytes: Vec<u8>,
}

impl Message {
    /// All buttons in order.
    pub(crate) fn buttons(&self) -> Vec<(String, String)> {
        self.rows.concat()
    }
}

/// The server. It stops when it is dropped.
pub(crate) struct BotApi {
    shared: Arc<Shared>,
    address: SocketAddr,
    tasks: Vec<JoinHandle<()>>,
}

struct Shared {
    token: String,
    server: Mutex<Server>,
    /// Changes whenever something happened.
    changed: watch::Sender<u64>,
    client: reqwest::Client,
}

#[derive(Default)]
struct Server {
    last_update: i64,
    waiting: VecDeque<(i64, i64, Value)>,
    /// Chats whose update a webhook has in hand.
    in_hand: BTreeSet<i64>,
    webhook: Option<(String, String)>,
    allowed: Option<Vec<String>>,
    pollers: u64,
    polling: bool,
    chats: BTreeMap<i64, Chat>,
    last_callback: u64,
    callbacks: BTreeMap<String, bool>,
    /// Files that customers sent, by id, and how often each was asked for.
    files: BTreeMap<String, (Vec<u8>, u32)>,
    menus: BTreeMap<String, Vec<(String, String)>>,
    descriptions: BTreeMap<String, String>,
    faults: Vec<(String, Fault, u32)>,
    /// Of a hundred messages, so many go wrong; the state of the dice.
    faulty: (u32, u64),
    /// How often which fault was drawn.
    drawn: BTreeMap<Fault, u64>,
    calls: BTreeMap<String, u64>,
    refusals: Vec<String>,
    webhook_answers: BTreeMap<u16, u64>,
    early: u64,
}

#[derive(Default)]
struct Chat {
    messages: Vec<Message>,
    last_message: i64,
    blocked: bool,
    language: Option<String>,
    not_before: Option<Instant>,
    read: usize,
}

/// A refusal: status and description.
type Refusal = (u16, String);

impl BotApi {
    /// Listens for this token on a port of its own.
    pub(crate) async fn start(token: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a loopback port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared {
            token: token.to_owned(),
            server: Mutex::new(Server { last_update: 1000, ..Server::default() }),
            changed: watch::Sender::new(0),
            client: reqwest::Client::builder().no_proxy().build().expect("an HTTP client"),
        });
        let routes = Router::new().route("/{bot}/{method}", any(answer)).route("/file/{bot}/{folder}/{name}", get(give_file));
        let routes = routes.with_state(Arc::clone(&shared));
        let serving = tokio::spawn(async move { drop(axum::serve(listener, routes).into_future().await) });
        let calling = tokio::spawn(call_webhook(Arc::clone(&shared)));
        Self { shared, address, tasks: vec![serving, calling] }
    }

    /// What the bot is told in `TELOXIDE_API_URL`.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    // ── what customers do ──

    /// A text in a private chat; returns the update's id.
    pub(crate) fn say(&self, chat: i64, text: &str) -> i64 {
        self.message(chat, &json!({ "text": text }))
    }

    /// Any message in a private chat, such as `{"sticker": …}`.
    pub(crate) fn message(&self, chat: i64, content: &Value) -> i64 {
        let update = self.message_update(chat, content);
        self.push(chat, json!({ "message": update }))
    }

    /// A file that a message may name.
    pub(crate) fn put_file(&self, id: &str, bytes: &[u8]) {
        self.server().files.insert(id.to_owned(), (bytes.to_vec(), 0));
    }

    /// A photo in a private chat, as Telegram passes it on: in several sizes, of which the last is whole.
    pub(crate) fn photo(&self, chat: i64, id: &str, bytes: &[u8], more: &Value) -> i64 {
        self.put_file(id, bytes);
        let size = |id: &str, width: u32, bytes: usize| json!({ "file_id": id, "file_unique_id": "u", "width": width, "height": width, "file_size": bytes });
        let mut photo = json!({ "photo": [size("thumbnail", 90, 1000), size(id, 1280, bytes.len()), size("medium", 320, 9000)] });
        more.as_object().into_iter().flatten().for_each(|(key, value)| photo[key] = value.clone());
        self.message(chat, &photo)
    }

    /// A document in a private chat.
    pub(crate) fn document(&self, chat: i64, id: &str, kind: &str, bytes: &[u8]) -> i64 {
        self.put_file(id, bytes);
        self.message(chat, &json!({ "document": { "file_id": id, "file_unique_id": "u", "mime_type": kind, "file_size": bytes.len() } }))
    }

    /// How often a file was fetched.
    pub(crate) fn fetched(&self, id: &str) -> u32 {
        self.server().files.get(id).map_or(0, |(_, times)| *times)
    }

    /// An earlier message, edited.
    pub(crate) fn edit(&self, chat: i64, text: &str) -> i64 {
        let mut update = self.message_update(chat, &json!({ "text": text }));
        update["edit_date"] = now().into();
        self.push(chat, json!({ "edited_message": update }))
    }

    fn message_update(&self, chat: i64, content: &Value) -> Value {
        let (id, language) = {
            let mut server = self.server();
            let known = server.chats.entry(chat).or_default();
            known.last_message += 1;
            (known.last_message, known.language.clone())
        };
        let mut update = json!({ "message_id": id, "date": now(), "chat": private(chat), "from": user(chat, language.as_deref()) });
        for (key, value) in content.as_object().into_iter().flatten() {
            update[key] = value.clone();
        }
        update
    }

    /// What this customer's telephone speaks.
    pub(crate) fn speaks(&self, chat: i64, language: Option<&str>) {
        self.server().chats.entry(chat).or_default().language = language.map(str::to_owned);
    }

    /// A press of this data on this message; returns the callback's id.
    pub(crate) fn press_data(&self, chat: i64, message: i64, data: &str) -> String {
        let (callback, language) = {
            let mut server = self.server();
            server.last_callback += 1;
            let callback = format!("callback{}", server.last_callback);
            server.callbacks.insert(callback.clone(), false);
            (callback, server.chats.entry(chat).or_default().language.clone())
        };
        let message = json!({ "message_id": message, "date": now(), "chat": private(chat), "text": "…" });
        let press =
            json!({ "id": callback, "from": user(chat, language.as_deref()), "chat_instance": "1", "data": data, "message": message });
        self.push(chat, json!({ "callback_query": press }));
        callback
    }

    /// A press of the latest button whose label contains these words.
    #[track_caller]
    pub(crate) fn press(&self, chat: i64, words: &str) -> String {
        let found = self.messages(chat).into_iter().rev().find_map(|message| {
            let button = message.buttons().into_iter().find(|(label, _)| label.contains(words))?;
            Some((message.id, button.1))
        });
        let (message, data) = found.unwrap_or_else(|| panic!("no button `{words}`: {:?}", self.messages(chat).last()));
        self.press_data(chat, message, &data)
    }

    /// The customer blocks the bot.
    pub(crate) fn block(&self, chat: i64) {
        self.server().chats.entry(chat).or_default().blocked = true;
        let member = |status: &str| json!({ "user": { "id": 1, "is_bot": true, "first_name": "R" }, "status": status, "until_date": 0 });
        let changed = json!({ "chat": private(chat), "from": user(chat, None), "date": now(),
            "old_chat_member": member("member"), "new_chat_member": member("kicked") });
        self.push(chat, json!({ "my_chat_member": changed }));
    }

    /// Something in a group.
    pub(crate) fn say_in_group(&self, group: i64, text: &str) -> i64 {
        self.server().chats.entry(group).or_default();
        let chat = json!({ "id": group, "type": "supergroup", "title": "G" });
        self.push(group, json!({ "message": { "message_id": 1, "date": now(), "chat": chat, "from": user(7, Some("en")), "text": text } }))
    }

    /// Any update, without its id, which is returned.
    pub(crate) fn push(&self, chat: i64, update: Value) -> i64 {
        self.push_all([(chat, update)])
    }

    /// Many updates at once; the id of the last.
    pub(crate) fn push_all(&self, updates: impl IntoIterator<Item = (i64, Value)>) -> i64 {
        let mut server = self.server();
        for (chat, mut update) in updates {
            let allowed = |kind: &String| server.allowed.as_ref().is_none_or(|allowed| allowed.is_empty() || allowed.contains(kind));
            if !update.as_object().is_some_and(|update| update.keys().any(allowed)) {
                continue;
            }
            server.last_update += 1;
            let id = server.last_update;
            update["update_id"] = id.into();
            server.waiting.push_back((id, chat, update));
        }
        let last = server.last_update;
        drop(server);
        self.shared.changed();
        last
    }

    // ── what the bot did ──

    /// Everything the bot sent into this chat.
    pub(crate) fn messages(&self, chat: i64) -> Vec<Message> {
        self.server().chats.get(&chat).map(|chat| chat.messages.clone()).unwrap_or_default()
    }

    /// Waits until the bot has sent something with a button, or with these words, since the last call, and returns all since then.
    pub(crate) async fn answer(&self, chat: i64, until: impl Fn(&Message) -> bool) -> Vec<Message> {
        self.wait(&format!("an answer in {chat}"), |server| {
            let chat = server.chats.get_mut(&chat)?;
            let new = &chat.messages[chat.read..];
            let at = new.iter().position(&until)?;
            let answers = new[..=at].to_vec();
            chat.read += answers.len();
            Some(answers)
        })
        .await
    }

    /// The next so many messages in this chat since the last call.
    pub(crate) async fn answers(&self, chat: i64, count: usize) -> Vec<Message> {
        self.wait(&format!("{count} messages in {chat}"), |server| {
            let chat = server.chats.get_mut(&chat)?;
            let answers = chat.messages.get(chat.read..chat.read + count)?.to_vec();
            chat.read += count;
            Some(answers)
        })
        .await
    }

    /// Waits until this chat has so many messages in all; whether it came to that in time.
    pub(crate) async fn has(&self, chat: i64, count: usize, patience: Duration) -> bool {
        let mut changes = self.shared.changed.subscribe();
        let looking = async {
            while self.server().chats.get(&chat).map_or(0, |chat| chat.messages.len()) < count {
                drop(changes.changed().await);
            }
        };
        tokio::time::timeout(patience, looking).await.is_ok()
    }

    /// The next message that asks something.
    pub(crate) async fn question(&self, chat: i64) -> Message {
        let mut answers = self.answer(chat, |message| !message.rows.is_empty()).await;
        answers.pop().expect("a message")
    }

    /// Waits until a press is answered.
    pub(crate) async fn press_answered(&self, callback: &str) {
        self.wait("an answered press", |server| server.callbacks.get(callback).copied().filter(|answered| *answered)).await;
    }

    /// Waits until a message has lost its keyboard.
    pub(crate) async fn keyboard_removed(&self, chat: i64, message: i64) {
        self.wait("a removed keyboard", |server| {
            let found = server.chats.get(&chat)?.messages.iter().find(|found| found.id == message)?;
            found.keyboard_removed.then_some(())
        })
        .await;
    }

    /// Waits until nothing is left that the bot has not confirmed.
    pub(crate) async fn all_confirmed(&self) {
        self.wait("all updates confirmed", |server| server.waiting.is_empty().then_some(())).await;
    }

    /// Waits for calls of a method.
    pub(crate) async fn called(&self, method: &str, times: u64) {
        self.wait(&format!("{times} calls of {method}"), |server| server.calls.get(method).filter(|called| **called >= times).map(|_| ()))
            .await;
    }

    /// Updates the bot has not confirmed.
    pub(crate) fn unconfirmed(&self) -> Vec<i64> {
        self.server().waiting.iter().map(|(id, ..)| *id).collect()
    }

    /// Calls so far, by method.
    pub(crate) fn calls(&self) -> BTreeMap<String, u64> {
        self.server().calls.clone()
    }

    /// What the server refused so far, because the bot asked for something Telegram would refuse.
    pub(crate) fn refusals(&self) -> Vec<String> {
        self.server().refusals.clone()
    }

    /// Messages sent into a chat before its `retry_after` had passed.
    pub(crate) fn early(&self) -> u64 {
        self.server().early
    }

    /// How often the webhook answered what.
    pub(crate) fn webhook_answers(&self) -> BTreeMap<u16, u64> {
        self.server().webhook_answers.clone()
    }

    /// The webhook's address, if one is set.
    pub(crate) fn webhook(&self) -> Option<String> {
        self.server().webhook.as_ref().map(|(url, _)| url.clone())
    }

    /// The menu by language.
    pub(crate) fn menus(&self) -> BTreeMap<String, Vec<(String, String)>> {
        self.server().menus.clone()
    }

    // ── what goes wrong ──

    /// The next calls of this method go wrong.
    pub(crate) fn fault(&self, method: &str, fault: Fault, times: u32) {
        self.server().faults.push((method.to_lowercase(), fault, times));
    }

    /// From now on, so many of a hundred messages meet one of the faults, drawn with this seed.
    pub(crate) fn faulty(&self, percent: u32, seed: u64) {
        self.server().faulty = (percent, seed | 1);
    }

    /// How often which fault was drawn.
    pub(crate) fn drawn(&self) -> BTreeMap<Fault, u64> {
        self.server().drawn.clone()
    }

    /// This chat takes no message for so long.
    pub(crate) fn slow_down(&self, chat: i64, length: Duration) {
        self.server().chats.entry(chat).or_default().not_before = Some(Instant::now() + length);
    }

    /// Waits until `look` finds something; fails the test after [`PATIENCE`].
    async fn wait<T>(&self, what: &str, mut look: impl FnMut(&mut Server) -> Option<T>) -> T {
        let mut changes = self.shared.changed.subscribe();
        let looking = async {
            loop {
                if let Some(found) = look(&mut self.server()) {
                    return found;
                }
                drop(changes.changed().await);
            }
        };
        if let Ok(found) = tokio::time::timeout(PATIENCE, looking).await {
            return found;
        }
        let server = self.server();
        let last: Vec<_> = server.chats.iter().map(|(id, chat)| (id, chat.messages.last().map(|last| &last.text))).collect();
        panic!("waited in vain for {what}; calls {:?}, refusals {:?}, last {last:?}", server.calls, server.refusals)
    }

    fn server(&self) -> MutexGuard<'_, Server> {
        self.shared.server()
    }
}

impl Drop for BotApi {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

impl Shared {
    fn server(&self) -> MutexGuard<'_, Server> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn changed(&self) {
        self.changed.send_modify(|count| *count += 1);
    }
}

// ── calls ──

async fn answer(State(shared): State<Arc<Shared>>, Path((bot, method)): Path<(String, String)>, request: Request) -> Response {
    if bot != format!("bot{}", shared.token) {
        return refuse(401, "Unauthorized");
    }
    let (request, file) = match read_request(request).await {
        Ok(read) => read,
        Err((code, description)) => {
            shared.server().refusals.push(format!("{method}: {code} {description}"));
            return refuse(code, &description);
        }
    };
    let name = method.to_lowercase();
    *shared.server().calls.entry(method.clone()).or_default() += 1;
    let fault = shared.server().next_fault(&name, request["chat_id"].as_i64());
    match fault {
        Some(Fault::TooMany(seconds)) => return too_many(seconds),
        Some(Fault::Internal) => return refuse(500, "Internal Server Error"),
        Some(Fault::Entities) => return refuse(400, "Bad Request: can't parse entities: Entity at offset 1 is wrong"),
        Some(Fault::Page) => {
            return (StatusCode::BAD_GATEWAY, [(header::CONTENT_TYPE, "text/html")], "<html><h1>502 Bad Gateway</h1></html>")
                .into_response();
        }
        Some(Fault::Reset) => reset(),
        _ => {}
    }
    let outcome = if name == "getupdates" { get_updates(&shared, &request).await } else { shared.server().call(&name, &request, file) };
    shared.changed();
    match (fault, &outcome) {
        (Some(Fault::ResetAfter), _) => reset(),
        (Some(Fault::Hang), _) => {
            std::future::pending::<()>().await;
        }
        (Some(Fault::Half), Ok(_)) => {
            let halves: [Result<&str, std::io::Error>; 2] = [Ok("{\"ok\":true,\"resu"), Err(std::io::Error::other("cut off"))];
            return Body::from_stream(stream::iter(halves)).into_response();
        }
        _ => {}
    }
    match outcome {
        Ok(result) => axum::Json(json!({ "ok": true, "result": result })).into_response(),
        Err((429, seconds)) => too_many(seconds.parse().unwrap_or(1)),
        Err((code, description)) => refuse(code, &description),
    }
}

/// A file that `getFile` made ready. Its faults are those of the method `file`.
async fn give_file(State(shared): State<Arc<Shared>>, Path((bot, _, name)): Path<(String, String, String)>) -> Response {
    if bot != format!("bot{}", shared.token) {
        return refuse(401, "Unauthorized");
    }
    *shared.server().calls.entry("file".to_owned()).or_default() += 1;
    let fault = shared.server().next_fault("file", None);
    let bytes = shared.server().files.get_mut(name.trim_end_matches(".jpg")).map(|(bytes, times)| {
        *times += 1;
        bytes.clone()
    });
    match (fault, bytes) {
        (Some(Fault::Page), _) => (StatusCode::BAD_GATEWAY, "<html>502</html>").into_response(),
        (Some(Fault::Reset), _) => {
            reset();
            StatusCode::OK.into_response()
        }
        (Some(Fault::Half), Some(bytes)) => {
            let half = bytes[..bytes.len() / 2].to_vec();
            Body::from_stream(stream::iter([Ok(half), Err(std::io::Error::other("cut off"))])).into_response()
        }
        (_, Some(bytes)) => bytes.into_response(),
        (_, None) => refuse(404, "Not Found"),
    }
}

/// The parameters of a call as one JSON object, and the file that came with it.
async fn read_request(request: Request) -> Result<(Value, Option<File>), Refusal> {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, FILE_MAX).await.map_err(|_| (413, "Request Entity Too Large".to_owned()))?;
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("multipart/form-data") {
        return read_form(Request::from_parts(parts, Body::from(body))).await;
    }
    if body.is_empty() {
        return Ok((json!({}), None));
    }
    let request = serde_json::from_slice(&body).ok().filter(|_| kind.starts_with("application/json"));
    Ok((request.ok_or_else(|| bad("the request is no JSON object"))?, None))
}

/// Reads a form as strictly as Telegram does: what is no plain text in it is JSON.
async fn read_form(request: Request) -> Result<(Value, Option<File>), Refusal> {
    let broken = || bad("the form cannot be read");
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
    let (mut request, mut file) = (json!({}), None);
    while let Some(field) = form.next_field().await.map_err(|_| broken())? {
        let name = field.name().unwrap_or_default().to_owned();
        let disposition = field.headers().get(header::CONTENT_DISPOSITION).map(|value| value.as_bytes().to_vec()).unwrap_or_default();
        if disposition.windows(10).any(|bytes| bytes == b"filename*=") {
            return Err(bad("wrong persistent file_id specified: contains wrong characters or have wrong length"));
        }
        if let Some(file_name) = field.file_name().map(str::to_owned) {
            let media = field.content_type().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(|_| broken())?.to_vec();
            request[&name] = "attach".into();
            file = Some(File { name: file_name, media, bytes });
            continue;
        }
        let text = field.text().await.map_err(|_| broken())?;
        request[&name] = match &*name {
            "caption" | "text" => text.into(),
            _ => serde_json::from_str(&text).map_err(|_| bad(&format!("can't parse {name}")))?,
        };
    }
    Ok((request, file))
}

/// Ends the connection's task: hyper closes it without an answer. No panic message is printed.
fn reset() {
    std::panic::resume_unwind(Box::new("reset"));
}

fn refuse(code: u16, description: &str) -> Response {
    let body = json!({ "ok": false, "error_code": code, "description": description });
    (StatusCode::from_u16(code).expect("a status"), axum::Json(body)).into_response()
}

fn too_many(seconds: u64) -> Response {
    let body = json!({ "ok": false, "error_code": 429, "description": format!("Too Many Requests: retry after {seconds}"),
        "parameters": { "retry_after": seconds } });
    (StatusCode::TOO_MANY_REQUESTS, axum::Json(body)).into_response()
}

/// Gives out what waits, from `offset` on, and forgets everything before it.
async fn get_updates(shared: &Shared, request: &Value) -> Result<Value, Refusal> {
    let conflict = || (409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running".to_owned());
    let turn = {
        let mut server = shared.server();
        if server.webhook.is_some() {
            return Err((
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first".into(),
            ));
        }
        server.allow(request);
        if let Some(offset) = request["offset"].as_i64() {
            while server.waiting.front().is_some_and(|(id, ..)| *id < offset) {
                server.waiting.pop_front();
            }
        }
        server.pollers += 1;
        server.pollers
    };
    shared.changed();
    let limit = usize::try_from(request["limit"].as_u64().unwrap_or(100).clamp(1, 100)).unwrap_or(100);
    let until = Instant::now() + Duration::from_secs(request["timeout"].as_u64().unwrap_or(0));
    let mut changes = shared.changed.subscribe();
    loop {
        {
            let server = shared.server();
            if server.pollers != turn {
                return Err(conflict());
            }
            if !server.waiting.is_empty() || Instant::now() >= until {
                return Ok(server.waiting.iter().take(limit).map(|(.., update)| update.clone()).collect());
            }
        }
        drop(tokio::time::timeout_at(until, changes.changed()).await);
    }
}

/// Calls the webhook while one is set: updates of one chat one after the other, chats beside each other, again until it answers 200.
async fn call_webhook(shared: Arc<Shared>) {
    let mut changes = shared.changed.subscribe();
    loop {
        loop {
            let next = shared.server().for_webhook();
            let Some((id, chat, update, url, secret)) = next else { break };
            let shared = Arc::clone(&shared);
            tokio::spawn(async move {
                let request =
                    shared.client.post(url).header("x-telegram-bot-api-secret-token", secret).header("content-type", "application/json");
                let answer = request.body(update.to_string()).timeout(Duration::from_secs(60)).send().await;
                let status = answer.map_or(0, |answer| answer.status().as_u16());
                shared.server().called_webhook(id, status);
                if status != 200 {
                    let never = std::future::pending::<Infallible>();
                    drop(tokio::time::timeout(AGAIN, never).await);
                }
                shared.server().in_hand.remove(&chat);
                shared.changed();
            });
        }
        drop(changes.changed().await);
    }
}

impl Server {
    fn for_webhook(&mut self) -> Option<(i64, i64, Value, String, String)> {
        let (url, secret) = self.webhook.clone()?;
        if self.in_hand.len() >= CONNECTIONS {
            return None;
        }
        let (id, chat, update) = self.waiting.iter().find(|(_, chat, _)| !self.in_hand.contains(chat))?.clone();
        self.in_hand.insert(chat);
        Some((id, chat, update, url, secret))
    }

    fn called_webhook(&mut self, id: i64, status: u16) {
        *self.webhook_answers.entry(status).or_default() += 1;
        if status == 200 {
            self.waiting.retain(|(waiting, ..)| *waiting != id);
        }
    }

    fn next_fault(&mut self, method: &str, chat: Option<i64>) -> Option<Fault> {
        if let Some(at) = self.faults.iter().position(|(of, ..)| of == method) {
            let fault = self.faults[at].1;
            self.faults[at].2 -= 1;
            if self.faults[at].2 == 0 {
                self.faults.remove(at);
            }
            return Some(fault);
        }
        if !matches!(method, "sendmessage" | "senddocument") || self.faulty.0 == 0 {
            return None;
        }
        let mut draw = |from: u64| {
            self.faulty.1 ^= self.faulty.1 << 13;
            self.faulty.1 ^= self.faulty.1 >> 7;
            self.faulty.1 ^= self.faulty.1 << 17;
            self.faulty.1 % from
        };
        if draw(100) >= u64::from(self.faulty.0) {
            return None;
        }
        let kinds = DRAWN.len() as u64;
        let fault = usize::try_from(draw(kinds)).ok().and_then(|at| DRAWN.get(at).copied())?;
        let chat = self.chats.entry(chat?).or_default();
        if chat.not_before.is_some_and(|until| until > Instant::now()) {
            // This one comes too early, and is told so.
            return None;
        }
        if let Fault::TooMany(seconds) = fault {
            chat.not_before = Some(Instant::now() + Duration::from_secs(seconds));
        }
        *self.drawn.entry(fault).or_default() += 1;
        Some(fault)
    }

    fn allow(&mut self, request: &Value) {
        if let Some(list) = request["allowed_updates"].as_array() {
            self.allowed = Some(list.iter().filter_map(|kind| kind.as_str().map(str::to_owned)).collect());
        }
    }

    fn call(&mut self, method: &str, request: &Value, file: Option<File>) -> Result<Value, Refusal> {
        let outcome = match method {
            "getme" => Ok(json!({ "id": 1, "is_bot": true, "first_name": "Redress", "username": "redress_test_bot",
                "can_join_groups": true, "can_read_all_group_messages": false, "supports_inline_queries": false })),
            "sendmessage" => self.send_message(request),
            "senddocument" => self.send_document(request, file),
            "sendchataction" => self.chat(request).map(|_| json!(true)),
            "editmessagereplymarkup" => self.edit_keyboard(request),
            "answercallbackquery" => self.answer_callback(request),
            "getfile" => {
                let id = request["file_id"].as_str().unwrap_or_default();
                let (bytes, _) = self.files.get(id).ok_or_else(|| bad("wrong file_id or the file is temporarily unavailable"))?;
                if bytes.len() > FETCH_MAX {
                    return Err(bad("file is too big"));
                }
                Ok(json!({ "file_id": id, "file_unique_id": "u", "file_size": bytes.len(), "file_path": format!("photos/{id}.jpg") }))
            }
            "setwebhook" => self.set_webhook(request),
            "deletewebhook" => {
                self.webhook = None;
                self.drop_pending(request);
                Ok(json!(true))
            }
            "getwebhookinfo" => {
                let url = self.webhook.as_ref().map_or("", |(url, _)| url);
                Ok(json!({ "url": url, "has_custom_certificate": false, "pending_update_count": self.waiting.len() }))
            }
            "setmycommands" => self.set_commands(request),
            "setmydescription" => {
                let (language, text) = (language_code(request)?, text_of(request, "description", 512)?);
                self.descriptions.insert(language, text);
                Ok(json!(true))
            }
            _ => Err((404, "Not Found".to_owned())),
        };
        if let Err((code, description)) = &outcome {
            self.refusals.push(format!("{method}: {code} {description}"));
        }
        outcome
    }

    fn chat(&mut self, request: &Value) -> Result<&mut Chat, Refusal> {
        let id = request["chat_id"].as_i64().ok_or_else(|| bad("chat_id is empty"))?;
        let chat = self.chats.get_mut(&id).ok_or_else(|| bad("chat not found"))?;
        if chat.blocked {
            return Err((403, "Forbidden: bot was blocked by the user".to_owned()));
        }
        Ok(chat)
    }

    fn send_message(&mut self, request: &Value) -> Result<Value, Refusal> {
        let text = request["text"].as_str().unwrap_or_default();
        if text.trim().is_empty() {
            return Err(bad("message text is empty"));
        }
        let units = text.encode_utf16().count();
        if units > 4096 {
            return Err(bad("message is too long"));
        }
        self.deliver(request, text, "entities", None)
    }

    fn send_document(&mut self, request: &Value, file: Option<File>) -> Result<Value, Refusal> {
        let file = file.filter(|_| request["document"].is_string()).ok_or_else(|| bad("there is no document in the request"))?;
        if file.bytes.is_empty() {
            return Err(bad("file must be non-empty"));
        }
        let caption = request["caption"].as_str().unwrap_or_default();
        if caption.encode_utf16().count() > 1024 {
            return Err(bad("message caption is too long"));
        }
        self.deliver(request, caption, "caption_entities", Some(file))
    }

    /// Shows a message whose words fit.
    fn deliver(&mut self, request: &Value, text: &str, marks: &str, document: Option<File>) -> Result<Value, Refusal> {
        let rows = rows_of(&request["reply_markup"])?;
        let entities = request[marks].as_array().cloned().unwrap_or_default();
        for entity in &entities {
            let range = entity["offset"].as_u64().zip(entity["length"].as_u64()).map(|(from, length)| (from, from + length));
            let whole = range.is_some_and(|(from, to)| from < to && on_character(text, from) && on_character(text, to));
            if !whole || !entity["type"].is_string() {
                return Err(bad("can't parse entities: an entity is outside of the text or cuts a character"));
            }
        }
        let id = request["chat_id"].as_i64().unwrap_or_default();
        let chat = self.chat(request)?;
        if let Some(wait) = chat.not_before.map(|until| until.saturating_duration_since(Instant::now())).filter(|wait| !wait.is_zero()) {
            let seconds = wait.as_secs() + 1;
            self.early += 1;
            return Err((429, seconds.to_string()));
        }
        chat.last_message += 1;
        let mut answer = json!({ "message_id": chat.last_message, "date": now(), "chat": private(id) });
        answer[if document.is_some() { "caption" } else { "text" }] = text.into();
        let (text, request) = (text.to_owned(), request.clone());
        let message = Message { id: chat.last_message, text, entities, rows, keyboard_removed: false, document, request };
        chat.messages.push(message);
        Ok(answer)
    }

    fn edit_keyboard(&mut self, request: &Value) -> Result<Value, Refusal> {
        let rows = rows_of(&request["reply_markup"])?;
        let id = request["message_id"].as_i64().unwrap_or_default();
        let chat_id = request["chat_id"].as_i64().unwrap_or_default();
        let chat = self.chat(request)?;
        let message = chat.messages.iter_mut().find(|message| message.id == id).ok_or_else(|| bad("message to edit not found"))?;
        let shown = if message.keyboard_removed { Vec::new() } else { message.rows.clone() };
        if shown == rows {
            return Err(bad("message is not modified: specified new message content and reply markup are exactly the same"));
        }
        message.keyboard_removed = rows.is_empty();
        Ok(json!({ "message_id": id, "date": now(), "chat": private(chat_id), "text": message.text }))
    }

    fn answer_callback(&mut self, request: &Value) -> Result<Value, Refusal> {
        let id = request["callback_query_id"].as_str().unwrap_or_default();
        match self.callbacks.get_mut(id) {
            Some(answered) if !*answered => {
                *answered = true;
                Ok(json!(true))
            }
            _ => Err(bad("query is too old and response timeout expired or query ID is invalid")),
        }
    }

    fn set_webhook(&mut self, request: &Value) -> Result<Value, Refusal> {
        let url = request["url"].as_str().unwrap_or_default();
        let secret = request["secret_token"].as_str().unwrap_or_default();
        if secret.len() > 256 || !secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte)) {
            return Err(bad("secret token contains unallowed characters"));
        }
        if !url.is_empty() && !url.starts_with("https://") && !url.starts_with("http://127.0.0.1:") {
            return Err(bad("bad webhook: an HTTPS URL must be provided for webhook"));
        }
        self.allow(request);
        self.drop_pending(request);
        self.webhook = Some((url.to_owned(), secret.to_owned())).filter(|(url, _)| !url.is_empty());
        // Whoever was asking is told so.
        self.pollers += 1;
        Ok(json!(true))
    }

    fn drop_pending(&mut self, request: &Value) {
        if request["drop_pending_updates"] == json!(true) {
            self.waiting.clear();
        }
    }

    fn set_commands(&mut self, request: &Value) -> Result<Value, Refusal> {
        let mut menu = Vec::new();
        for command in request["commands"].as_array().into_iter().flatten() {
            let name = command["command"].as_str().unwrap_or_default();
            if !(1..=32).contains(&name.len())
                || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
            {
                return Err(bad("BOT_COMMAND_INVALID"));
            }
            let does = text_of(command, "description", 256)?;
            if does.is_empty() {
                return Err(bad("BOT_COMMAND_DESCRIPTION_INVALID"));
            }
            menu.push((name.to_owned(), does));
        }
        if menu.len() > 100 {
            return Err(bad("BOT_COMMANDS_TOO_MUCH"));
        }
        let scope = &request["scope"];
        let language = language_code(request)?;
        let whose = match scope["type"].as_str() {
            None | Some("default" | "all_private_chats") => language,
            Some("chat") => {
                let chat = scope["chat_id"].as_i64().filter(|chat| self.chats.contains_key(chat)).ok_or_else(|| bad("chat not found"))?;
                format!("{language}@{chat}")
            }
            Some(_) => return Err(bad("can't parse BotCommandScope")),
        };
        self.menus.insert(whose, menu);
        Ok(json!(true))
    }
}

fn bad(description: &str) -> Refusal {
    (400, format!("Bad Request: {description}"))
}

fn text_of(request: &Value, key: &str, most: usize) -> Result<String, Refusal> {
    let text = request[key].as_str().unwrap_or_default();
    if text.encode_utf16().count() > most {
        return Err(bad(&format!("{key} is too long")));
    }
    Ok(text.to_owned())
}

fn language_code(request: &Value) -> Result<String, Refusal> {
    let code = request["language_code"].as_str().unwrap_or_default();
    if !code.is_empty() && (code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_lowercase())) {
        return Err(bad("LANG_CODE_INVALID"));
    }
    Ok(code.to_owned())
}

/// Reads an inline keyboard as strictly as Telegram does.
fn rows_of(markup: &Value) -> Result<Vec<Vec<(String, String)>>, Refusal> {
    let mut rows = Vec::new();
    for row in markup["inline_keyboard"].as_array().into_iter().flatten() {
        let mut buttons = Vec::new();
        for button in row.as_array().into_iter().flatten() {
            let label = button["text"].as_str().unwrap_or_default();
            if label.trim().is_empty() {
                return Err(bad("can't parse inline keyboard button: Text buttons must have non-empty text"));
            }
            let action = match (button["callback_data"].as_str(), button["url"].as_str()) {
                (Some(data), None) if (1..=64).contains(&data.len()) => data,
                (Some(_), None) => return Err(bad("BUTTON_DATA_INVALID")),
                (None, Some(url)) if url.starts_with("https://") => url,
                _ => return Err(bad("can't parse inline keyboard button: exactly one action is needed")),
            };
            buttons.push((label.to_owned(), action.to_owned()));
        }
        if buttons.len() > 8 {
            return Err(bad("BUTTON_ROW_TOO_LONG"));
        }
        rows.push(buttons);
    }
    if rows.iter().map(Vec::len).sum::<usize>() > 100 {
        return Err(bad("reply markup is too long"));
    }
    Ok(rows)
}

/// Whether a character begins, or the text ends, at this UTF-16 unit.
fn on_character(text: &str, unit: u64) -> bool {
    let mut at = 0;
    for letter in text.chars() {
        if at >= unit {
            return at == unit;
        }
        at += letter.len_utf16() as u64;
    }
    at == unit
}

fn private(chat: i64) -> Value {
    json!({ "id": chat, "type": "private", "first_name": "C" })
}

fn user(id: i64, language: Option<&str>) -> Value {
    let mut user = json!({ "id": id, "is_bot": false, "first_name": "C" });
    if let Some(language) = language {
        user["language_code"] = language.into();
    }
    user
}

fn now() -> i64 {
    chrono::Utc::now().timestamp()
}
