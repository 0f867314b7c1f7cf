//! The desk: where a channel hands in what it heard, and reads back what was said. All a channel knows of the bot.
//!
//! [`desk`] makes a pair: the [`Desk`] goes to the channels, the [`Requests`] to the service that answers them.

use tokio::sync::{broadcast, mpsc, oneshot};

use crate::chat::{ChatId, Inbound, KeptLine};

/// How many requests may wait; more callers wait before theirs is queued.
const QUEUE: usize = 1024;
/// How many notices a slow listener may miss before it is told to look for itself.
const NEWS: usize = 1024;

/// A channel's side. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Desk {
    requests: mpsc::Sender<Request>,
    news: broadcast::Sender<ChatId>,
}

/// The service's side.
#[derive(Debug)]
pub struct Requests {
    /// What channels ask, in order.
    pub requests: mpsc::Receiver<Request>,
    /// Tell here which chat has new lines.
    pub news: broadcast::Sender<ChatId>,
}

/// What a channel asks. Whoever stopped waiting for an answer does not want it.
#[derive(Debug)]
pub enum Request {
    /// Handle this. Inbounds of one chat are handled in the order they were asked in.
    Take(Inbound, oneshot::Sender<Result<(), Down>>),
    /// The kept lines of a chat after this sequence number, at most so many.
    Lines(ChatId, u64, usize, oneshot::Sender<Result<Vec<KeptLine>, Down>>),
    /// Remove all of a chat.
    Forget(ChatId, oneshot::Sender<Result<(), Down>>),
    /// Everything that is kept of a chat, as a .zip.
    Everything(ChatId, oneshot::Sender<Result<Vec<u8>, Down>>),
}

/// The bot cannot take it now: the store is down, or the program is stopping. Nothing was acknowledged; the platform should try again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the bot cannot take it now: {0}")]
pub struct Down(pub String);

/// A new desk.
pub fn desk() -> (Desk, Requests) {
    let (requests, asked) = mpsc::channel(QUEUE);
    let (news, _) = broadcast::channel(NEWS);
    (Desk { requests, news: news.clone() }, Requests { requests: asked, news })
}

impl Desk {
    /// Hands in what was heard. When it returns `Ok` the turn is durable, and the platform may forget the inbound.
    pub async fn take(&self, inbound: Inbound) -> Result<(), Down> {
        self.ask(|answer| Request::Take(inbound, answer)).await
    }

    /// The kept lines of a [read-back](ChatId::is_read_back) chat after this sequence number, oldest first, at most `limit`.
    pub async fn lines(&self, chat: &ChatId, after: u64, limit: usize) -> Result<Vec<KeptLine>, Down> {
        self.ask(|answer| Request::Lines(chat.clone(), after, limit, answer)).await
    }

    /// Everything that is kept of a chat, as a .zip.
    pub async fn everything(&self, chat: &ChatId) -> Result<Vec<u8>, Down> {
        self.ask(|answer| Request::Everything(chat.clone(), answer)).await
    }

    /// Removes all of a chat. Durable when it returns.
    pub async fn forget(&self, chat: &ChatId) -> Result<(), Down> {
        self.ask(|answer| Request::Forget(chat.clone(), answer)).await
    }

    /// Tells of chats with new lines. A listener that fell behind (`Lagged`) must look for itself.
    pub fn news(&self) -> broadcast::Receiver<ChatId> {
        self.news.subscribe()
    }

    async fn ask<T>(&self, request: impl FnOnce(oneshot::Sender<Result<T, Down>>) -> Request) -> Result<T, Down> {
        let stopping = || Down("it is stopping".to_owned());
        let (answer, answered) = oneshot::channel();
        self.requests.send(request(answer)).await.map_err(|_| stopping())?;
        answered.await.unwrap_or_else(|_| Err(stopping()))
    }
}
