//! New lines: as a stream of events that goes on where it broke off, or on asking, for networks that hold streams back.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use serde::Deserialize;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, sleep, sleep_until, timeout_at};

use super::routes::{LINES, Refusal};
use super::view::{self, Shown};
use super::{OpenStream, Page};
use crate::channel::desk::Down;
use crate::chat::{ChatId, Voice};

/// Something is said on a stream at least so often, so that nobody on the way takes it for dead.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// A stream ends after so long; the browser opens the next one, if its session still lives.
const STREAM_MAX: Duration = Duration::from_secs(3600);
/// How long a question for lines waits for some.
const POLL: Duration = Duration::from_secs(20);
/// When the browser opens the next stream, in milliseconds.
const RETRY: Duration = Duration::from_secs(1);

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    after: u64,
    #[serde(default)]
    lang: String,
}

/// The lines of a chat after this one, as a page in this language shows them.
pub(super) async fn new_lines(page: &Page, chat: &ChatId, after: u64, lang: &str) -> Result<Vec<Shown>, Down> {
    let lines = page.desk.lines(chat, after, LINES).await?;
    let words = page.words(&HeaderMap::new(), Some(lang));
    let mut shown = view::all(&lines, words);
    for (shown, kept) in shown.iter_mut().zip(&lines) {
        if let Voice::Bot(outbound) = &kept.line.voice {
            shown.anew = !outbound.locale.is_empty() && page.words(&HeaderMap::new(), Some(&outbound.locale)).locale != words.locale;
        }
    }
    Ok(shown)
}

/// Waits until this chat may have new lines. `false` if it will not: the program stops.
async fn news(page: &Page, news: &mut Receiver<ChatId>, chat: &ChatId) -> bool {
    let mut stop = page.settings.stop.clone();
    // Nobody tells of what other programs write.
    let look = sleep(page.settings.look_every.unwrap_or(STREAM_MAX));
    tokio::pin!(look);
    loop {
        tokio::select! {
            () = &mut look => return true,
            told = news.recv() => match told {
                Ok(whose) if whose == *chat => return true,
                Ok(_) => {}
                Err(RecvError::Lagged(_)) => return true,
                Err(RecvError::Closed) => return false,
            },
            // Whoever could stop the program is gone: it stops.
            _ = stop.wait_for(|stop| *stop) => return false,
        }
    }
}

struct Following {
    page: Arc<Page>,
    chat: ChatId,
    lang: String,
    after: u64,
    waiting: VecDeque<Shown>,
    news: Receiver<ChatId>,
    until: Instant,
    /// Whether the first words, which make the browser believe in the stream, are still to be said.
    begun: bool,
    _open: OpenStream,
}

impl Following {
    async fn next(mut self) -> Option<(Result<Event, Infallible>, Self)> {
        if !std::mem::replace(&mut self.begun, true) {
            return Some((Ok(Event::default().retry(RETRY)), self));
        }
        let beat = Instant::now() + HEARTBEAT;
        loop {
            if let Some(shown) = self.waiting.pop_front() {
                let event = Event::default().id(shown.id.to_string()).json_data(&shown).ok()?;
                return Some((Ok(event), self));
            }
            let shown = new_lines(&self.page, &self.chat, self.after, &self.lang).await.ok()?;
            if let Some(last) = shown.last() {
                self.after = last.id;
                self.waiting.extend(shown);
                continue;
            }
            tokio::select! {
                more = news(&self.page, &mut self.news, &self.chat) => if !more { return None },
                () = sleep_until(beat.min(self.until)) => {
                    if Instant::now() >= self.until {
                        return None;
                    }
                    return Some((Ok(Event::default().comment("")), self));
                }
            }
        }
    }
}

pub(super) async fn stream(State(page): State<Arc<Page>>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let Some(session) = page.session(&headers) else { return Refusal::Expired.plain(&page, &headers) };
    let chat = session.chat();
    let Some(open) = page.open_stream(&chat) else { return Refusal::TooFast(POLL).plain(&page, &headers) };
    let resumed = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    let following = Following {
        // Listening begins before the first look: nothing falls between.
        news: page.desk.news(),
        chat,
        lang: asked.lang,
        after: resumed.unwrap_or(asked.after),
        waiting: VecDeque::new(),
        until: Instant::now() + STREAM_MAX,
        begun: false,
        _open: open,
        page,
    };
    let mut response = Sse::new(stream::unfold(following, Following::next)).into_response();
    response.headers_mut().insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    response.headers_mut().insert(axum::http::header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The new lines at once if there are some, else as soon as there are, else none.
pub(super) async fn lines(State(page): State<Arc<Page>>, headers: HeaderMap, Query(asked): Query<Asked>) -> Response {
    let Some(session) = page.session(&headers) else { return Refusal::Expired.plain(&page, &headers) };
    let chat = session.chat();
    let mut heard = page.desk.news();
    let mut looked = new_lines(&page, &chat, asked.after, &asked.lang).await;
    // One that waits counts as a stream; one too many is answered at once.
    if let Some(_open) = page.open_stream(&chat) {
        let until = Instant::now() + POLL;
        while matches!(&looked, Ok(shown) if shown.is_empty())
            && matches!(timeout_at(until, news(&page, &mut heard, &chat)).await, Ok(true))
        {
            looked = new_lines(&page, &chat, asked.after, &asked.lang).await;
        }
    }
    match looked {
        Ok(shown) => axum::Json(shown).into_response(),
        Err(_) => Refusal::Down.plain(&page, &headers),
    }
}
