//! Edits under a running bot: a changed file is read and proved beside the answers, tried on everybody who is in the middle of a
//! conversation, and put in use between two turns. What would hurt a customer is not: the last good files stay in use, and the
//! operator is told where and why.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwap;
use chrono::{DateTime, FixedOffset};
use tokio::sync::watch;

use crate::book::{self, Book, Files};
use crate::diagnostic::{self, Finding, Format, Severity};
use crate::dialog::Dialogs;
use crate::engine::impact::Impact;
use crate::store::{Store, StoreError};

/// How often files are looked at.
pub const LOOK_EVERY: Duration = Duration::from_millis(500);
/// Mistakes told one by one; the rest are counted.
const TOLD_MAX: usize = 20;

/// What a file looks like from the outside: its name, when it was changed, its length.
pub type Stamp = (PathBuf, Option<SystemTime>, u64);

/// Why an edit is not put in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The files cannot be read.
    Unreadable(String),
    /// The check found mistakes: one line for each, with its place.
    Mistakes(Vec<String>),
    /// People in the middle of a conversation would be stuck: the report.
    Stuck(String),
    /// The store did not say who they are.
    NoStore,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::Unreadable(why) => write!(f, "{why}"),
            Refused::Mistakes(lines) => {
                let noun = if lines.len() == 1 { "mistake" } else { "mistakes" };
                write!(f, "{} {noun}:", lines.len())?;
                lines.iter().take(TOLD_MAX).try_for_each(|line| write!(f, "\n  {line}"))?;
                if lines.len() > TOLD_MAX { write!(f, "\n  and {} more", lines.len() - TOLD_MAX) } else { Ok(()) }
            }
            Refused::Stuck(report) => write!(f, "people would be stuck\n{}", report.trim_end()),
            Refused::NoStore => write!(f, "the store did not tell who is in the middle of a conversation"),
        }
    }
}

/// How the files that are in use stand to those on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Edits put in use since the start.
    pub taken: u64,
    /// Edits refused since the start.
    pub turned_down: u64,
    /// What the last edit that was put in use did to everybody in the middle of a conversation.
    pub impact: String,
    /// Why the files on disk are not in use, while they are not.
    pub refused: Option<Refused>,
}

/// What an edit does to everybody who is kept in the store. A chat that cannot be read is left out: its next turn sets it aside.
/// `old` is what they were held under, if that is known.
pub async fn impact(store: &Store, old: Option<&Dialogs>, new: &Dialogs, now: DateTime<FixedOffset>) -> Result<Impact, StoreError> {
    let mut impact = Impact::default();
    let mut pages = store.pages();
    while let Some(page) = pages.next().await? {
        for chat in &page {
            match store.glance(chat).await {
                Ok(loaded) => loaded.session.iter().for_each(|session| impact.add(old, new, session, now)),
                Err(StoreError::Damaged { .. }) => {}
                Err(error) => return Err(error),
            }
            // Customers come first.
            tokio::task::yield_now().await;
        }
    }
    Ok(impact)
}

/// Reads and proves files, tries them on everybody, and puts them in use if nobody is hurt. A turn keeps the book it began with.
pub async fn consider(book: &ArcSwap<Book>, store: &Store, files: Files, now: DateTime<FixedOffset>) -> Result<Impact, Refused> {
    let day = now.date_naive();
    let proved = tokio::task::spawn_blocking(move || {
        let (new, findings) = book::read(&files, day);
        if book::is_usable(&findings) { Ok(new) } else { Err(Refused::Mistakes(mistakes(&findings, &files))) }
    });
    let new = proved.await.map_err(|_| Refused::Unreadable("a fault in the program while reading them".to_owned()))??;
    let old = book.load_full();
    let impact = impact(store, Some(&old.dialogs), &new.dialogs, now).await.map_err(|_| Refused::NoStore)?;
    if impact.stuck() > 0 {
        return Err(Refused::Stuck(impact.to_string()));
    }
    book.store(Arc::new(new));
    Ok(impact)
}

/// One line for each error, with its place.
fn mistakes(findings: &[Finding], files: &Files) -> Vec<String> {
    let sources = files.sources();
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let line = |finding: &Finding| {
        let drawn = diagnostic::render(std::slice::from_ref(finding), &sources, Format::Plain, false);
        let mut lines = drawn.lines();
        let head = lines.next().unwrap_or_default().to_owned();
        let help = lines.find_map(|line| line.trim().strip_prefix("help: "));
        help.map_or(head.clone(), |help| format!("{head} ({help})"))
    };
    errors.map(line).collect()
}

/// Where files are looked at and read.
pub struct Folder {
    /// What they look like from the outside.
    pub stamps: Box<dyn Fn() -> Result<Vec<Stamp>, String> + Send + Sync>,
    /// Reads them.
    pub read: Box<dyn Fn() -> Result<Files, String> + Send + Sync>,
}

/// Watches files until `stop`, and takes over what is good. `in_use` are the files of the book. An edit is looked at once the files
/// stand still, so that half a saved file is no mistake.
pub async fn run(
    folder: Folder,
    book: &ArcSwap<Book>,
    store: &Store,
    clock: impl Fn() -> DateTime<FixedOffset>,
    in_use: Files,
    state: watch::Sender<State>,
    mut stop: watch::Receiver<bool>,
) {
    let folder = Arc::new(folder);
    let mut considered = in_use;
    // The files may have changed since they were read: they are compared once.
    let mut seen = None;
    let mut settled = None;
    let mut tick = tokio::time::interval(LOOK_EVERY);
    loop {
        tokio::select! {
            _ = tick.tick() => {}
            _ = stop.wait_for(|stop| *stop) => return,
        }
        let looked = Arc::clone(&folder);
        let Ok(stamps) = tokio::task::spawn_blocking(move || (looked.stamps)()).await else { continue };
        let still = seen.as_ref() == Some(&stamps);
        seen = Some(stamps.clone());
        if !still || settled.as_ref() == Some(&stamps) {
            continue;
        }
        settled = Some(stamps);
        let looked = Arc::clone(&folder);
        let read = match tokio::task::spawn_blocking(move || (looked.read)()).await {
            Ok(Ok(files)) if files == considered => continue,
            Ok(Ok(files)) => Ok(files),
            Ok(Err(why)) => Err(Refused::Unreadable(why)),
            Err(_) => continue,
        };
        let outcome = match read {
            Ok(files) => {
                considered = files.clone();
                consider(book, store, files, clock()).await
            }
            Err(refused) => {
                considered = Files::default();
                Err(refused)
            }
        };
        match outcome {
            Ok(impact) => {
                let impact = impact.to_string();
                tracing::info!("the edited files are in use; {}", impact.trim_end());
                state.send_modify(|state| *state = State { taken: state.taken + 1, impact, refused: None, ..state.clone() });
            }
            Err(refused) => {
                tracing::error!("the edited files are NOT in use, the last good ones still are: {refused}");
                state.send_modify(|state| {
                    *state = State { turned_down: state.turned_down + 1, refused: Some(refused), ..state.clone() };
                });
            }
        }
    }
}
