//! The webhook: Telegram calls us, one update a call, and calls again until it hears 200.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tokio::sync::Semaphore;

use super::Telegram;
use crate::channel::desk::Desk;
use crate::seal;

/// The header Telegram proves itself with.
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";
/// The longest update.
const BODY_MAX: usize = 1024 * 1024;
/// Updates in hand at once; Telegram uses at most a hundred connections.
const IN_HAND: usize = 128;
/// A turn takes milliseconds. Telegram hangs up after about a minute.
const PATIENCE: Duration = Duration::from_secs(30);

pub(super) fn router(telegram: Telegram, desk: Desk) -> Router {
    let Some(webhook) = telegram.inner.webhook.clone() else { return Router::new() };
    let in_hand = Arc::new(Semaphore::new(IN_HAND));
    let path = webhook.url.path().to_owned();
    let answer = post(move |headers: HeaderMap, body: Bytes| async move {
        let given = headers.get(SECRET_HEADER).map_or(&[][..], |value| value.as_bytes());
        if !seal::same(given, webhook.secret.0.as_bytes()) {
            return StatusCode::UNAUTHORIZED;
        }
        let Ok(_permit) = in_hand.try_acquire() else { return StatusCode::SERVICE_UNAVAILABLE };
        take(&telegram, &desk, &body).await
    });
    Router::new().route(&path, answer.layer(DefaultBodyLimit::max(BODY_MAX)))
}

async fn take(telegram: &Telegram, desk: &Desk, body: &[u8]) -> StatusCode {
    // What cannot be read today cannot be read tomorrow: Telegram may forget it.
    let read = telegram.read(std::str::from_utf8(body).unwrap_or_default());
    let Some((_, mut hearing)) = read.hearing else { return StatusCode::OK };
    match tokio::time::timeout(PATIENCE, telegram.hand_in(desk, &mut hearing)).await {
        Ok(Ok(())) => StatusCode::OK,
        Ok(Err(down)) => {
            tracing::warn!(reason = %down.0, "telegram: an update waits");
            StatusCode::SERVICE_UNAVAILABLE
        }
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}
