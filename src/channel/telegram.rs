//! Telegram: teloxide's types and requests, and our own loops around them.
//!
//! teloxide's own listeners tell Telegram that an update was handled before it was; ours wait until the turn is durable. [`parse`]
//! and [`render`] are pure; [`Telegram::poll`] and [`Telegram::router`] are the two doors updates come in by, and
//! [`Telegram::send`] is the one message goes out by.
//!
//! A button carries a signature, so that only buttons we made, in the chat we made them for, do anything. What is nice to have
//! (the press stops spinning, the keyboard of an answered question goes away) is done beside the turns, at most so much at a
//! time, and given up when it fails.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use reqwest::Url;
use serde::Deserialize;
use serde_json::json;
use teloxide::payloads::{AnswerCallbackQuery, EditMessageReplyMarkup, SendDocument, SendMessage, SendMessageSetters as _};
use teloxide::requests::Payload;
use teloxide::types::{self, CallbackQueryId, InlineKeyboardButton, InlineKeyboardMarkup};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::Sent;
use super::desk::{Desk, Down};
use crate::chat::{Capabilities, ChatId, Content, Inbound, Outbound, TELEGRAM, TextLimit, Unreadable};
use crate::document;
use crate::files::Files;
use crate::log;
use crate::pace;
use call::{Api, Fault, Upload};
use parse::{Attached, Group, Heard, Press};
use recent::Recent;
use sign::Signer;

mod call;
mod fetch;
pub mod parse;
mod poll;
mod recent;
pub mod render;
pub mod sign;
mod webhook;

/// What Telegram can show.
pub const CAPABILITIES: Capabilities =
    Capabilities { buttons: true, text: Some(TextLimit::Utf16(4096)), caption: Some(TextLimit::Utf16(1024)) };

/// Where Telegram's Bot API is, unless the operator runs a server of their own.
pub const API_URL: &str = "https://api.telegram.org";

/// Always sent: Telegram keeps to the last list it was told.
const ALLOWED_UPDATES: [&str; 4] = ["message", "edited_message", "callback_query", "my_chat_member"];
/// How long a call may take that does not wait for something to happen.
const CALL_LIMIT: Duration = Duration::from_secs(15);
/// Calls beside the turns at the same time.
const COURTESIES: usize = 64;
/// Chats whose last keyboard is known.
const KEYBOARDS: usize = 50_000;
/// Groups that were told where to talk.
const GROUPS: usize = 10_000;

/// How the bot reaches Telegram, or Telegram the bot.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The bot's token, as `@BotFather` gave it.
    pub token: Secret,
    /// The Bot API server, such as [`API_URL`].
    pub api_url: String,
    /// A proxy for all calls, such as `socks5://127.0.0.1:1080`. It may hold a password.
    pub proxy: Option<Secret>,
    /// Telegram calls us instead of being asked.
    pub webhook: Option<Webhook>,
    /// Where photos and documents are kept; without it they are not fetched.
    pub files: Option<Files>,
}

/// The address at which Telegram calls us.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The public address, `https://` on port 443, 80, 88 or 8443. Its path is the path of [`Telegram::router`]; without one it is
    /// `/telegram`. It must not hold the token.
    pub url: String,
    /// What Telegram proves itself with: 1 to 256 of `A-Z a-z 0-9 _ -`. Made from the token if there is none.
    pub secret: Option<Secret>,
}

/// Something that is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Keeps it.
    pub fn new(secret: impl Into<String>) -> Self {
        Self(secret.into())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

/// What the bot says on Telegram outside of conversations, in one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Such as `zh-CN`.
    pub locale: String,
    /// The menu: names without a slash, and what they do, 1 to 256 characters.
    pub commands: Vec<(String, String)>,
    /// What an empty chat shows, at most 512 characters.
    pub description: Option<String>,
    /// What is said once in a group.
    pub group: String,
    /// The button below it, which opens the private chat.
    pub group_button: String,
}

/// What was counted since the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Updates that could not be read.
    pub malformed: u64,
    /// Presses of buttons that we did not make, or not for that chat.
    pub forged: u64,
    /// Customers who blocked the bot.
    pub closed: u64,
    /// Presses not answered and keyboards not removed, because too many waited.
    pub courtesies_dropped: u64,
}

/// The bot on Telegram. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Telegram {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    /// Waits for something to happen.
    poll: Api,
    /// All other calls.
    send: Api,
    signer: Signer,
    webhook: Option<Door>,
    files: Option<Files>,
    fetching: Semaphore,
    courtesies: Arc<Semaphore>,
    memory: Mutex<Memory>,
}

/// A webhook that was looked at.
#[derive(Clone, Debug)]
struct Door {
    url: Url,
    secret: Secret,
}

/// What is nice to know and may be forgotten.
#[derive(Debug)]
struct Memory {
    keyboards: Recent<i64, Keyboard>,
    groups: Recent<i64, ()>,
    /// Chats that have a menu of their own.
    menus: Recent<i64, ()>,
    words: Vec<Words>,
    username: Option<String>,
    /// When Telegram last answered the question what is new.
    answered_at: Instant,
    counts: Counts,
}

/// The last message of a chat that has a keyboard, or had one until it was answered. A press can be faster than the answer that
/// tells us the message's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Keyboard {
    message: i32,
    open: bool,
}

/// One update as far as it is for the desk.
#[derive(Debug)]
struct Hearing {
    inbounds: Vec<Inbound>,
    press: Option<Press>,
    /// What the first inbound is about, until it is being fetched.
    attached: Option<Attached>,
    fetching: Option<Fetching>,
}

/// A file on its way, and the album it belongs to. Given up when it is dropped.
#[derive(Debug)]
struct Fetching(JoinHandle<Content>, Option<String>);

impl Drop for Fetching {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// An update that was read: its number, and what is for the desk.
#[derive(Debug)]
struct Read {
    id: Option<i64>,
    hearing: Option<(i64, Hearing)>,
}

impl Telegram {
    /// Talks to nobody yet. Refuses settings that cannot work, without repeating a secret.
    pub fn new(settings: Settings) -> Result<Self, String> {
        let Settings { token, api_url, proxy, webhook, files } = settings;
        if token.0.is_empty() || !token.0.bytes().all(|byte| byte.is_ascii_alphanumeric() || b":_-".contains(&byte)) {
            return Err("the Telegram token has characters that do not belong there; copy it again from @BotFather".to_owned());
        }
        let base = Url::parse(api_url.trim_end_matches('/'))
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
            .ok_or_else(|| format!("the address of the Bot API must look like {API_URL}"))?;
        let webhook = webhook.as_ref().map(|webhook| door(webhook, &token)).transpose()?;
        let api = |limit| Api::new(&base, &token, proxy.as_ref(), limit);
        let memory = Memory {
            keyboards: Recent::new(KEYBOARDS),
            groups: Recent::new(GROUPS),
            menus: Recent::new(KEYBOARDS),
            words: Vec::new(),
            username: None,
            answered_at: Instant::now(),
            counts: Counts::default(),
        };
        Ok(Self {
            inner: Arc::new(Inner {
                poll: api(Duration::from_secs(poll::POLL_SECONDS) + CALL_LIMIT)?,
                send: api(CALL_LIMIT)?,
                signer: Signer::new(&token.0),
                webhook,
                files,
                fetching: Semaphore::new(fetch::TOGETHER),
                courtesies: Arc::new(Semaphore::new(COURTESIES)),
                memory: Mutex::new(memory),
            }),
        })
    }

    /// Learns the bot's name, sets the webhook if there is one, and the menu and the description. The first of `words` is for
    /// languages not listed. Tries again while Telegram cannot be reached, until `stop`; an `Err` is final: the token is not known, or
    /// the webhook is refused.
    pub async fn start(&self, words: Vec<Words>, mut stop: watch::Receiver<bool>) -> Result<(), String> {
        self.memory().words.clone_from(&words);
        let mut backoff = Backoff::default();
        while let Err(fault) = self.register(&words).await {
            match &fault {
                Fault::Refused { code: 401 | 404, description, .. } => {
                    return Err(format!("Telegram does not know this token: {description}"));
                }
                Fault::Refused { code: 400 | 403, description, .. } => return Err(format!("Telegram refused: {description}")),
                fault => tracing::warn!(reason = %fault, "telegram: cannot be reached; trying again"),
            }
            let wait = match &fault {
                Fault::Refused { code: 429, retry_after, .. } => call::wait(*retry_after),
                _ => backoff.next(),
            };
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = poll::stopped(&mut stop) => return Ok(()),
            }
        }
        Ok(())
    }

    async fn register(&self, words: &[Words]) -> Result<(), Fault> {
        #[derive(Deserialize)]
        struct Me {
            username: Option<String>,
        }
        let send = &self.inner.send;
        let me: Me = send.call("getMe", &json!({})).await?;
        self.memory().username = me.username;
        if let Some(door) = &self.inner.webhook {
            let url = door.url.as_str();
            let request =
                json!({ "url": url, "secret_token": door.secret.0, "allowed_updates": ALLOWED_UPDATES, "drop_pending_updates": false });
            send.call::<bool>("setWebhook", &request).await?;
        }
        // The menu is nice to have: a server may not know it.
        let mut done: Vec<&str> = Vec::new();
        let default = words.first().map(|first| ("", first));
        for (code, words) in default.into_iter().chain(words.iter().map(|words| (language(&words.locale), words))) {
            if done.contains(&code) {
                continue;
            }
            done.push(code);
            let menu = json!({ "commands": menu(words), "scope": { "type": "all_private_chats" }, "language_code": code });
            let mut answers = vec![("setMyCommands", send.call::<bool>("setMyCommands", &menu).await)];
            if let Some(description) = &words.description {
                let request = json!({ "description": description, "language_code": code });
                answers.push(("setMyDescription", send.call::<bool>("setMyDescription", &request).await));
            }
            for (method, answer) in answers {
                if let Err(fault) = answer {
                    tracing::warn!(method, language = code, reason = %fault, "telegram: a part of the menu is not set");
                }
            }
        }
        Ok(())
    }

    /// Asks Telegram for updates and hands them to the desk until `stop` is true; then finishes what is in hand. An update is
    /// confirmed once its turn is durable.
    pub async fn poll(&self, desk: Desk, stop: watch::Receiver<bool>) {
        poll::run(self, &desk, stop).await;
    }

    /// How long Telegram has not answered the question what is new; `None` where it calls us by itself.
    pub fn silent_for(&self, now: Instant) -> Option<Duration> {
        self.inner.webhook.is_none().then(|| now.saturating_duration_since(self.memory().answered_at))
    }

    /// The route of the webhook: answers 200 once the turn is durable, 503 while the desk is down. Without a webhook in the settings
    /// it has no route.
    pub fn router(&self, desk: Desk) -> Router {
        webhook::router(self.clone(), desk)
    }

    /// Sends one message that [`super::fit`] made for [`CAPABILITIES`].
    pub async fn send(&self, chat: &ChatId, outbound: &Outbound) -> Sent {
        let Some(id) = Some(chat).filter(|chat| chat.channel() == TELEGRAM).and_then(|chat| chat.address().parse().ok()) else {
            return Sent::Refused("no chat of Telegram's has such an id".to_owned());
        };
        let mut request = render::render(id, outbound, &self.inner.signer);
        let file = outbound.document.as_ref().map(document::bytes);
        let mut answer = self.say(&request, file.as_ref()).await;
        if let Err(Fault::Refused { code: 400, description, .. }) = &answer
            && request.entities.is_some()
            && description.to_lowercase().contains("entit")
        {
            tracing::warn!(chat = log::tag(chat), id = %outbound.id, "telegram: sent again without marks: it refused them");
            request.entities = None;
            answer = self.say(&request, file.as_ref()).await;
        }
        match answer {
            Ok(message) => {
                // Two open questions confuse: the older one was asked again.
                let older = message.filter(|_| request.reply_markup.is_some()).and_then(|message| self.keyboard_shown(id, message));
                self.remove_keyboard(id, older);
                Sent::Done
            }
            Err(fault) => call::sent(&fault),
        }
    }

    /// Sends, with a file if there is one, and returns the message's number where the answer has it: the message is there all the
    /// same.
    async fn say(&self, request: &SendMessage, file: Option<&(String, &'static str, Vec<u8>)>) -> Result<Option<i32>, Fault> {
        let message: serde_json::Value = match file {
            None => self.inner.send.call(SendMessage::NAME, request).await?,
            Some((name, media, bytes)) => {
                let file = Upload { field: "document", name, media, bytes };
                self.inner.send.upload(SendDocument::NAME, render::with_file(request), file).await?
            }
        };
        Ok(message["message_id"].as_i64().and_then(|id| i32::try_from(id).ok()))
    }

    /// What was counted since the start.
    pub fn counts(&self) -> Counts {
        self.memory().counts
    }

    // ── what comes in ──

    /// Reads an update. What is not for the desk is done here.
    fn read(&self, json: &str) -> Read {
        let update = match parse::parse(json, &self.inner.signer) {
            Ok(update) => update,
            Err(malformed) => {
                self.memory().counts.malformed += 1;
                tracing::warn!(id = malformed.id, kind = %malformed.kind, "telegram: an update that cannot be read is left out");
                return Read { id: malformed.id, hearing: None };
            }
        };
        let mut hearing = None;
        match update.heard {
            Heard::Customer(customer) => {
                if let Some(press) = &customer.press {
                    self.memory().counts.forged += u64::from(!press.genuine);
                    // At once, or it spins.
                    self.answer_press(press.callback.clone());
                }
                self.show_menu(&customer);
                hearing = Some((
                    customer.chat,
                    Hearing { inbounds: customer.inbounds, press: customer.press, attached: customer.attached, fetching: None },
                ));
            }
            Heard::Closed(chat) => {
                let mut memory = self.memory();
                memory.counts.closed += 1;
                memory.keyboards.remove(&chat);
                drop(memory);
                tracing::info!(chat = log::tag(&parse::chat_id(chat)), "telegram: the bot was blocked");
            }
            Heard::Group(group) => self.show_the_way(&group),
            Heard::Elsewhere(callback) => self.answer_press(callback),
            Heard::Nothing(kind) => tracing::debug!(id = update.id, kind, "telegram: nothing for us"),
        }
        Read { id: Some(update.id), hearing }
    }

    /// Begins to fetch the file, if there is one and files are kept.
    fn begin_fetch(&self, hearing: &mut Hearing) {
        if let (Some(attached), Some(files), Some(inbound)) = (hearing.attached.take(), &self.inner.files, hearing.inbounds.first()) {
            let album = attached.album.clone();
            let fetch = fetch::fetch(self.clone(), files.clone(), inbound.chat.clone(), attached);
            hearing.fetching = Some(Fetching(tokio::spawn(fetch), album));
        }
    }

    /// Hands it in, a file once it is kept; on `Err` what is left of it can be handed in again.
    async fn hand_in(&self, desk: &Desk, hearing: &mut Hearing) -> Result<(), Down> {
        self.begin_fetch(hearing);
        if let Some(fetching) = &mut hearing.fetching {
            let content = (&mut fetching.0).await.unwrap_or(Content::Unreadable(Unreadable::FileMissing));
            let album = fetching.1.take();
            hearing.fetching = None;
            if let Some(inbound) = hearing.inbounds.first_mut() {
                fetch::settle(inbound, content, album);
            }
        }
        while let Some(inbound) = hearing.inbounds.first() {
            let Ok(chat) = inbound.chat.address().parse::<i64>() else { return Ok(()) };
            // Taken before the turn: its answer may bring the next keyboard.
            let answered = self.answered_keyboard(chat, hearing.press.as_ref(), &inbound.content);
            if let Err(down) = desk.take(inbound.clone()).await {
                if let (Some(message), None) = (answered, &hearing.press) {
                    self.memory().keyboards.insert(chat, Keyboard { message, open: true });
                }
                return Err(down);
            }
            hearing.inbounds.remove(0);
            self.remove_keyboard(chat, answered);
        }
        Ok(())
    }

    /// The keyboard that is of no use once this is answered: the pressed one, or the open one that was answered in words.
    fn answered_keyboard(&self, chat: i64, press: Option<&Press>, content: &Content) -> Option<i32> {
        let mut memory = self.memory();
        let known = memory.keyboards.get(&chat).copied();
        let message = match press {
            Some(press) => Some(press.message),
            None if matches!(content, Content::Text(_)) => known.filter(|known| known.open).map(|known| known.message),
            None => None,
        };
        if let Some(message) = message.filter(|message| known.is_none_or(|known| known.message <= *message)) {
            memory.keyboards.insert(chat, Keyboard { message, open: false });
        }
        message
    }

    /// Remembers a keyboard; returns an older one that is still there.
    fn keyboard_shown(&self, chat: i64, message: i32) -> Option<i32> {
        let mut memory = self.memory();
        let known = memory.keyboards.get(&chat).copied();
        if known.is_some_and(|known| known.message >= message) {
            return None;
        }
        memory.keyboards.insert(chat, Keyboard { message, open: true });
        known.filter(|known| known.open).map(|known| known.message)
    }

    // ── beside the turns ──

    fn answer_press(&self, callback: String) {
        self.beside(AnswerCallbackQuery::new(CallbackQueryId(callback)));
    }

    fn remove_keyboard(&self, chat: i64, message: Option<i32>) {
        if let Some(message) = message {
            self.beside(EditMessageReplyMarkup::new(types::ChatId(chat), types::MessageId(message)));
        }
    }

    /// Telegram's menus know languages of two letters: all Chinese readers get the same. Whoever reads another Chinese than that one
    /// gets a menu for their chat alone.
    fn show_menu(&self, customer: &parse::Customer) {
        let hint = customer.inbounds.first().and_then(|inbound| inbound.locale_hint.as_deref());
        let mut memory = self.memory();
        let Some(words) = words_for(&memory.words, hint) else { return };
        let general = memory.words.iter().find(|other| language(&other.locale) == language(&words.locale));
        if general.is_none_or(|general| general.locale == words.locale) {
            return;
        }
        let request = json!({ "commands": menu(words), "scope": { "type": "chat", "chat_id": customer.chat } });
        if memory.menus.insert(customer.chat, ()).is_none() {
            drop(memory);
            self.beside_as("setMyCommands", request);
        }
    }

    /// Tells a group, once, where to talk: nobody's case belongs in front of others.
    fn show_the_way(&self, group: &Group) {
        let mut memory = self.memory();
        if memory.groups.insert(group.chat, ()).is_some() {
            return;
        }
        let Some(words) = words_for(&memory.words, group.locale_hint.as_deref()).cloned() else { return };
        let username = memory.username.clone();
        drop(memory);
        let mut request = SendMessage::new(types::ChatId(group.chat), words.group);
        if let Some(url) = username.and_then(|name| Url::parse(&format!("https://t.me/{name}?start=group")).ok()) {
            request = request.reply_markup(InlineKeyboardMarkup::new([[InlineKeyboardButton::url(words.group_button, url)]]));
        }
        self.beside(request);
    }

    /// Calls without waiting; given up when it fails, or when too many calls wait already.
    fn beside<P: Payload + serde::Serialize + Send + Sync + 'static>(&self, request: P) {
        self.beside_as(P::NAME, request);
    }

    fn beside_as(&self, method: &'static str, request: impl serde::Serialize + Send + Sync + 'static) {
        let Ok(permit) = Arc::clone(&self.inner.courtesies).try_acquire_owned() else {
            self.memory().counts.courtesies_dropped += 1;
            return;
        };
        let telegram = self.clone();
        tokio::spawn(async move {
            if let Err(fault) = telegram.inner.send.call::<serde_json::Value>(method, &request).await {
                tracing::debug!(method, reason = %fault, "telegram: not done");
            }
            drop(permit);
        });
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.inner.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Looks at a webhook's settings.
fn door(webhook: &Webhook, token: &Secret) -> Result<Door, String> {
    let mut url = Url::parse(&webhook.url)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
        .ok_or("the webhook's address must look like https://example.org/telegram")?;
    if webhook.url.contains(&token.0) {
        return Err("the webhook's address holds the token, and addresses are written to logs; choose another path".to_owned());
    }
    if url.path().contains(['{', '}', '*']) || url.path().contains("%7B") || url.path().contains("%7D") {
        return Err("the webhook's path may hold letters, digits, dashes and slashes".to_owned());
    }
    if url.path() == "/" {
        url.set_path("/telegram");
    }
    let secret = webhook.secret.clone().unwrap_or_else(|| Secret(sign::webhook_secret(&token.0)));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if secret.0.is_empty() || secret.0.len() > 256 || !secret.0.bytes().all(plain) {
        return Err("the webhook's secret must have 1 to 256 of A-Z a-z 0-9 _ -".to_owned());
    }
    Ok(Door { url, secret })
}

fn menu(words: &Words) -> Vec<types::BotCommand> {
    words.commands.iter().map(|(name, does)| types::BotCommand::new(name, does)).collect()
}

/// `zh` of `zh-CN`: Telegram's menus know languages, not countries.
fn language(locale: &str) -> &str {
    locale.split(['-', '_']).next().unwrap_or_default()
}

/// The words nearest to what Telegram says of a reader's language.
fn words_for<'a>(words: &'a [Words], hint: Option<&str>) -> Option<&'a Words> {
    let hint = hint.unwrap_or_default().to_lowercase();
    let traditional = ["hant", "tw", "hk", "mo"].iter().any(|part| hint.split('-').any(|subtag| subtag == *part));
    let hint = if language(&hint) == "zh" && traditional { "zh-tw" } else { &hint };
    let find = |wanted: &dyn Fn(&str) -> bool| words.iter().find(|words| wanted(&words.locale.to_lowercase()));
    find(&|locale| locale == hint).or_else(|| find(&|locale| language(locale) == language(hint))).or(words.first())
}

/// Longer and longer waits, up to a minute, a little different each time, so that many do not come back at once.
#[derive(Debug, Default)]
struct Backoff(u32);

impl Backoff {
    const FIRST: Duration = Duration::from_millis(250);
    const LAST: Duration = Duration::from_secs(60);

    fn next(&mut self) -> Duration {
        self.0 = self.0.saturating_add(1);
        let mut random = [0];
        // Without randomness the wait is just not varied.
        let _ = getrandom::fill(&mut random);
        pace::pause(Self::FIRST, Self::LAST, self.0, u32::from(random[0]) * 2)
    }

    fn reset(&mut self) {
        self.0 = 0;
    }
}
