//! Everything that is kept of a customer, for the customer: one .zip with a page to read, the same for machines, and their files.
//!
//! It is gathered when it is sent and kept nowhere.

use std::io::{self, Cursor, Write};

use chrono::{DateTime, FixedOffset};
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use crate::book::Book;
use crate::case::deadline::china;
use crate::chat::{ChatId, Document, DocumentContent, KeptLine, Outbound, ReadyFile, Voice};
use crate::dialog::slot::{Arg, Args, Entry, Value};
use crate::dialog::{scenario_name, slot_name};
use crate::document::ZIP;
use crate::engine::session::Thread;
use crate::engine::{Effect, Label, Session};
use crate::files::{FileError, Files};
use crate::locale::{self, SayError};
use crate::speak::Speaker;
use crate::store::{Exported, Store, StoreError};

/// The version of `data.json`.
const VERSION: u32 = 1;
/// The folder of the files in the archive.
const FILES: &str = "files/";
/// The most bytes of files: Telegram takes 50 megabytes. The page says how many were left out.
const FILES_BYTES_MAX: u64 = 45 * 1024 * 1024;

/// The page to read.
const PAGE: &str = "index.html";
/// The same for machines.
const DATA: &str = "data.json";

/// The message with its document ready to be sent. Only one with [`DocumentContent::Everything`] is changed.
pub async fn filled(
    book: &Book,
    store: &Store,
    files: Option<&Files>,
    chat: &ChatId,
    now: DateTime<FixedOffset>,
    outbound: Outbound,
) -> Result<Outbound, StoreError> {
    let Some(Document { name, content: DocumentContent::Everything }) = &outbound.document else { return Ok(outbound) };
    let bytes = everything(book, store, files, chat, now).await?;
    let content = DocumentContent::Ready(ReadyFile { ending: "zip", media: ZIP, bytes });
    Ok(Outbound { document: Some(Document { name: name.clone(), content }), ..outbound })
}

/// Everything that is kept of a chat, as a .zip. Refuses like [`Store::export`], once more after a damaged record was set aside.
pub async fn everything(
    book: &Book,
    store: &Store,
    files: Option<&Files>,
    chat: &ChatId,
    now: DateTime<FixedOffset>,
) -> Result<Vec<u8>, StoreError> {
    let exported = match store.export(chat).await {
        Err(StoreError::Damaged { .. }) => store.export(chat).await?,
        exported => exported?,
    };
    let (kept, left_out) = gathered(files, chat).await?;
    let names: Vec<&str> = kept.iter().map(|(name, _)| name.as_str()).collect();
    let page = page(book, &exported, &names, left_out, now).map_err(|error| StoreError::Storage(error.to_string()))?;
    let data = data(&exported, &names, now).map_err(|error| StoreError::Storage(error.to_string()))?;
    archive(&page, &data, &kept).map_err(|error| StoreError::Storage(error.to_string()))
}

/// A file in the archive: its name and what is in it.
type Part = (String, Vec<u8>);

/// The files of a chat as far as they fit, and how many do not.
async fn gathered(files: Option<&Files>, chat: &ChatId) -> Result<(Vec<Part>, usize), FileError> {
    let Some(files) = files else { return Ok((Vec::new(), 0)) };
    let (mut kept, mut bytes, mut left_out) = (Vec::new(), 0, 0);
    for file in files.list(chat).await? {
        if bytes + file.bytes > FILES_BYTES_MAX {
            left_out += 1;
            continue;
        }
        bytes += file.bytes;
        kept.extend(files.read(chat, &file.name).await?.map(|(_, content)| (format!("{FILES}{}", file.name), content)));
    }
    Ok((kept, left_out))
}

fn archive(page: &str, data: &str, files: &[Part]) -> io::Result<Vec<u8>> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let small = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    // Pictures and documents are as small as they get.
    let as_it_is = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let all = [(PAGE, page.as_bytes(), small), (DATA, data.as_bytes(), small)].into_iter();
    for (name, content, how) in all.chain(files.iter().map(|(name, content)| (name.as_str(), content.as_slice(), as_it_is))) {
        archive.start_file(name, how).map_err(io::Error::other)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish().map_err(io::Error::other)?.into_inner())
}

/// All of it as JSON.
fn data(exported: &Exported, files: &[&str], now: DateTime<FixedOffset>) -> serde_json::Result<String> {
    #[derive(serde::Serialize)]
    struct Data<'a> {
        redress_export: u32,
        made_at: DateTime<FixedOffset>,
        files: &'a [&'a str],
        #[serde(flatten)]
        exported: &'a Exported,
    }
    serde_json::to_string_pretty(&Data { redress_export: VERSION, made_at: now, files, exported })
}

// ── the page ──

/// A page that needs nothing else to be read, in the customer's language.
fn page(book: &Book, exported: &Exported, files: &[&str], left_out: usize, now: DateTime<FixedOffset>) -> Result<String, SayError> {
    let wanted = exported.session.as_ref().and_then(|session| session.locale.as_deref());
    let locale = locale::negotiate(wanted, book.catalogue.locales());
    let say = |id: &str, args: Args| book.catalogue.say(locale, id, &args);
    let title = escaped(&say("export-title", Args::new())?);
    let about = say("export-about", Args::from([("time".into(), Arg::Text(now.format("%Y-%m-%d %H:%M").to_string()))]))?;
    let mut body = format!("<h1>{title}</h1>\n<p>{}</p>\n", escaped(&about));
    let threads = threads(exported);
    for thread in &threads {
        body.push_str(&of_thread(book, locale, exported, thread, now)?);
    }
    let said: Vec<&KeptLine> = exported.lines.iter().collect();
    if !said.is_empty() {
        body.push_str(&format!("<h2>{}</h2>\n", escaped(&say("export-conversation", Args::new())?)));
        let (you, bot) = (say("export-you", Args::new())?, say("export-bot", Args::new())?);
        for line in said.iter().map(|kept| &kept.line) {
            let (who, text) = match &line.voice {
                Voice::Customer(text) => (&you, text),
                Voice::Bot(outbound) => (&bot, &outbound.text),
            };
            let at = line.at.with_timezone(&china()).format("%Y-%m-%d %H:%M");
            body.push_str(&format!("<p><small>{at} {}</small><br>{}</p>\n", escaped(who), escaped(text)));
        }
    }
    if !files.is_empty() || left_out > 0 {
        body.push_str(&format!("<h2>{}</h2>\n", escaped(&say("export-files", Args::new())?)));
        // What the customer said it shows; an item that the book has no words for any more is left out.
        let shown = |name: &str| {
            let item = threads.iter().rev().find_map(|thread| thread.files.get(name.trim_start_matches(FILES)))?;
            Some(format!(" — {}", escaped(&say(item, Args::new()).ok()?)))
        };
        let links =
            files.iter().map(|name| format!("<li><a href=\"{0}\">{0}</a>{1}</li>\n", escaped(name), shown(name).unwrap_or_default()));
        body.push_str(&format!("<ul>\n{}</ul>\n", links.collect::<String>()));
    }
    if left_out > 0 {
        let count = Args::from([("count".into(), Arg::Number(i64::try_from(left_out).unwrap_or(i64::MAX)))]);
        body.push_str(&format!("<p>{}</p>\n", escaped(&say("export-left-out", count)?)));
    }
    if threads.is_empty() && said.is_empty() && files.is_empty() {
        body.push_str(&format!("<p>{}</p>\n", escaped(&say("export-nothing", Args::new())?)));
    }
    Ok(format!(
        "<!doctype html>\n<html lang=\"{locale}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{title}</title>\n<style>body{{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 sans-serif}}\
         p,td{{white-space:pre-wrap}}th{{text-align:start;padding-inline-end:1rem;vertical-align:top}}</style>\n{body}</html>\n"
    ))
}

/// What the chat is about: the threads of its session, and the cases that no thread speaks of any more.
fn threads(exported: &Exported) -> Vec<Thread> {
    let session = exported.session.as_deref().cloned().unwrap_or_default();
    let mut threads: Vec<Thread> = session.parked.into_iter().chain(session.active).collect();
    for case in &exported.cases {
        if threads.iter().all(|thread| thread.number != case.id.0) {
            threads.push(Thread {
                number: case.id.0,
                scenario: Some(case.scenario.clone()),
                has_case: true,
                answers: case.answers.clone(),
                opened_on: Some(case.opened_at.with_timezone(&china()).date_naive()),
                ended: true,
                ..Thread::default()
            });
        }
    }
    threads.retain(|thread| thread.scenario.is_some() || !thread.answers.is_empty());
    threads.sort_by_key(|thread| thread.number);
    threads
}

/// One matter: where it stands, and every answer.
fn of_thread(book: &Book, locale: &str, exported: &Exported, thread: &Thread, now: DateTime<FixedOffset>) -> Result<String, SayError> {
    let session = Session { active: Some(thread.clone()), ..Session::default() };
    let speaker = Speaker { book, locale, session: &session, now };
    let say = |id: &str, args: Args| book.catalogue.say(locale, id, &args);
    let mut html = String::new();
    if let Some(scenario) = &thread.scenario {
        let scenario = say(&scenario_name(scenario), Args::new()).unwrap_or_else(|_| scenario.clone());
        let number = Arg::Number(i64::try_from(thread.number).unwrap_or(i64::MAX));
        let heading = say("export-case", Args::from([("number".into(), number), ("scenario".into(), Arg::Text(scenario))]))?;
        html.push_str(&format!("<h2>{}</h2>\n", escaped(&heading)));
        let case = |number| exported.cases.iter().find(|case| case.id.0 == number).map(AsRef::as_ref);
        // A book that was changed since may have no words for where an old case stands; its answers follow all the same.
        for outbound in speaker.outbound(&Effect::Status { thread: Some(thread.number) }, case).unwrap_or_default() {
            html.push_str(&format!("<p>{}</p>\n", escaped(&outbound.text)));
        }
    }
    if !thread.answers.is_empty() {
        html.push_str(&format!("<h3>{}</h3>\n<table>\n", escaped(&say("export-answers", Args::new())?)));
        for (slot, value) in &thread.answers {
            let name = if book.dialogs.named.contains(slot) { say(&slot_name(slot), Args::new()).ok() } else { None };
            let name = name.unwrap_or_else(|| slot.replace('_', " "));
            html.push_str(&format!("<tr><th>{}</th><td>{}</td></tr>\n", escaped(&name), escaped(&value_said(&speaker, slot, value))));
        }
        html.push_str("</table>\n");
    }
    Ok(html)
}

/// A value in words; where the book has none, as it is kept.
fn value_said(speaker: &Speaker, slot: &str, value: &Value) -> String {
    let book = speaker.book;
    let say = |id: &str, args: Args| book.catalogue.say(speaker.locale, id, &args).ok();
    let asks = || book.dialogs.dialogs.values().flat_map(|dialog| dialog.states.values()).filter_map(|state| state.ask.as_ref());
    let key_said = |key: &str| {
        let mut labels = asks().filter(|ask| ask.slot == *slot).map(|ask| Label::attribute(&ask.prompt.id, key));
        labels.find_map(|label| speaker.label(&label, speaker.session.active.as_ref()).ok()).unwrap_or_else(|| key.to_owned())
    };
    let money = |amount| say("reading-money", Args::from([("money".into(), Arg::Money(amount))])).unwrap_or_default();
    match value {
        Value::Choice(key) => key_said(key),
        Value::Many(keys) => keys.iter().map(|key| say(key, Args::new()).unwrap_or_else(|| key_said(key))).collect::<Vec<_>>().join("\n"),
        Value::Text(text) | Value::Reference(text) => text.clone(),
        Value::Money(amount) => money(*amount),
        Value::Date(date) => date.to_string(),
        Value::Count(count) => count.to_string(),
        Value::Ledger(entries) => {
            let entry = |entry: &Entry| format!("{} {}", key_said(&entry.kind), money(entry.amount));
            entries.iter().map(entry).collect::<Vec<_>>().join("\n")
        }
        Value::Skipped => "—".to_owned(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
