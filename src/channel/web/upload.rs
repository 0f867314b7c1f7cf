//! Pictures and documents: handed in, listed, fetched and removed by their own session only.

use std::sync::Arc;

use axum::extract::multipart::MultipartRejection;
use axum::extract::rejection::FormRejection;
use axum::extract::{Extension, Form, Multipart, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::page::{self, name_of};
use super::routes::{Refusal, see_other};
use super::session::Session;
use super::{Caller, Page, SANDBOX};
use crate::chat::Content;
use crate::files::{self, FileError, Files, Kept};

impl From<FileError> for Refusal {
    fn from(error: FileError) -> Self {
        match error {
            FileError::TooLarge => Refusal::FileTooLarge,
            FileError::TooMany => Refusal::FileTooMany,
            FileError::WrongKind => Refusal::FileWrongKind,
            FileError::Broken(_) => Refusal::FileBroken,
            FileError::Disk(_) | FileError::Store(_) => {
                tracing::error!(%error, "a file could not be kept");
                Refusal::Down
            }
        }
    }
}

/// Where files are, and the session that asks.
fn asking(page: &Page, headers: &HeaderMap) -> Result<(Files, Session), Refusal> {
    let files = page.settings.files.clone().ok_or(Refusal::NotFound)?;
    Ok((files, page.session(headers).ok_or(Refusal::Expired)?))
}

pub(super) async fn list(State(page): State<Arc<Page>>, headers: HeaderMap) -> Response {
    match try_list(&page, &headers).await {
        Ok(response) => response,
        Err(refusal) => refusal.plain(&page, &headers),
    }
}

async fn try_list(page: &Page, headers: &HeaderMap) -> Result<Response, Refusal> {
    let (files, session) = asking(page, headers)?;
    let chat = session.chat();
    let lines = page.all_lines(&chat).await?;
    let kept = files.list(&chat).await?;
    let words = page.words_of(&lines, headers, None);
    Ok(page::html(StatusCode::OK, page.frame(words).of(&session, &page.settings.secret).kept_files(&kept)))
}

#[derive(Debug, Default)]
struct Uploaded {
    token: String,
    key: String,
    after: Option<u64>,
    lang: Option<String>,
    file: Vec<u8>,
}

/// Reads the form; it stops at the first field that is too large.
async fn read_form(mut form: Multipart) -> Result<Uploaded, Refusal> {
    let mut uploaded = Uploaded::default();
    let broken = |error: axum::extract::multipart::MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::FileTooLarge,
        _ => Refusal::Forged,
    };
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        let limit = if name == "file" { files::BYTES_MAX } else { 256 };
        let mut bytes = Vec::new();
        while let Some(chunk) = field.chunk().await.map_err(broken)? {
            if bytes.len() + chunk.len() > limit {
                return Err(Refusal::FileTooLarge);
            }
            bytes.extend_from_slice(&chunk);
        }
        let text = || String::from_utf8_lossy(&bytes).into_owned();
        match &*name {
            "token" => uploaded.token = text(),
            "key" => uploaded.key = text(),
            "after" => uploaded.after = text().parse().ok(),
            "lang" => uploaded.lang = Some(text()),
            "file" => uploaded.file = bytes,
            _ => {}
        }
    }
    Ok(uploaded)
}

pub(super) async fn keep(
    State(page): State<Arc<Page>>,
    Extension(caller): Extension<Caller>,
    headers: HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Response {
    let session = page.session(&headers);
    match try_keep(&page, caller, &headers, form).await {
        Ok(response) => response,
        Err(refusal) => match session {
            Some(session) if !matches!(refusal, Refusal::Forged) => refusal.over(&page, &headers, &session, "").await,
            _ => refusal.plain(&page, &headers),
        },
    }
}

async fn try_keep(
    page: &Page,
    caller: Caller,
    headers: &HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Refusal> {
    let (files, session) = asking(page, headers)?;
    let chat = session.chat();
    // Counted before the file is read: reading it is what costs.
    page.may_say(&chat, caller.0)?;
    if page.desk.lines(&chat, 0, 1).await?.is_empty() {
        return Err(Refusal::Expired);
    }
    let uploaded = read_form(form.map_err(|_| Refusal::Forged)?).await?;
    page.session_of_form(headers, &uploaded.token)?;
    if uploaded.file.is_empty() {
        return Err(Refusal::Empty);
    }
    let kept = files.take_in(&chat, uploaded.file).await?;
    let all = files.list(&chat).await?;
    let lines = page.all_lines(&chat).await?;
    let name = numbered_name(page.words_of(&lines, headers, None), &all, &kept);
    page.hand_in(headers, &session, &uploaded.key, Content::Kept(name)).await?;
    page.answered(headers, &session, uploaded.after, uploaded.lang.as_deref()).await
}

fn numbered_name(words: &super::Words, all: &[Kept], kept: &Kept) -> String {
    let at = all.iter().position(|other| other.name == kept.name).unwrap_or(all.len());
    name_of(words, at, kept.kind)
}

/// Gives a file back, to be saved and not to be run.
pub(super) async fn read(State(page): State<Arc<Page>>, headers: HeaderMap, Path(name): Path<String>) -> Response {
    let read = async {
        let (files, session) = asking(&page, &headers)?;
        files.read(&session.chat(), &name).await?.ok_or(Refusal::NotFound)
    };
    match read.await {
        Ok((kind, bytes)) => {
            let headers = [
                (header::CONTENT_TYPE, kind.media_type().to_owned()),
                // A file of this name was found: it is one of ours.
                (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
                (header::CONTENT_SECURITY_POLICY, SANDBOX.to_owned()),
            ];
            (headers, bytes).into_response()
        }
        Err(refusal) => refusal.plain(&page, &headers),
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Named {
    #[serde(default)]
    token: String,
    #[serde(default)]
    name: String,
}

pub(super) async fn remove(State(page): State<Arc<Page>>, headers: HeaderMap, form: Result<Form<Named>, FormRejection>) -> Response {
    let removed = async {
        let (files, _) = asking(&page, &headers)?;
        let Form(form) = form.map_err(|_| Refusal::Forged)?;
        let chat = page.session_of_form(&headers, &form.token)?.chat();
        files.remove(&chat, &form.name).await.map_err(Refusal::from)
    };
    match removed.await {
        Ok(()) => see_other("/files"),
        Err(refusal) => refusal.plain(&page, &headers),
    }
}
