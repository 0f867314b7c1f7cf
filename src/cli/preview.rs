//! `redress preview`: dialogs tried out on a page that only this machine reaches.
//!
//! The page holds no conversation, only what was done in it. Whatever is shown is played anew from the beginning, with the files as they
//! are now: so an edit shows at once, another language is one click, and what is saved as a replay is exactly what was seen.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use chrono::{DateTime, FixedOffset, Utc};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Mutex;

use super::replay::{self as replays, Settings};
use crate::book::{self, Book, Files};
use crate::channel::web;
use crate::config::{FileArguments, PreviewArguments};
use crate::diagnostic::{self, Format, Place, Sources};
use crate::dialog::graph::{Marks, svg};
use crate::dialog::{Card, Target, Then};
use crate::engine::{Effect, Passed, Session};
use crate::locale::SOURCE;
use crate::reload::Stamp;
use crate::replay::{self, Act, Beat, Closing, Home, Schedule, Seen, Transcript};
use crate::speak::Speaker;
use crate::store::Timer;

const PAGE: &str = include_str!("preview/page.html");
const STYLE: &str = include_str!("preview/page.css");
const SCRIPT: &str = include_str!("preview/page.js");
/// Lines of a file shown around a message.
const LINES: usize = 40;
/// What may be done in one conversation.
const ACTS_MAX: usize = 400;
/// The longest wait, in minutes: ten years.
const WAIT_MAX: i64 = 10 * 366 * 24 * 60;

/// Serves the page until Ctrl-C. 0 then, 1 the dialogs are broken, 2 could not run.
pub(super) fn run(files: &FileArguments, arguments: &PreviewArguments) -> Result<ExitCode, String> {
    let begin = match &arguments.now {
        None => super::clock(),
        Some(text) => {
            DateTime::parse_from_rfc3339(text).map_err(|_| format!("`{text}` is not a time such as 2026-11-22T10:00:00+08:00"))?
        }
    };
    let shipped = files.dialogs.is_none() && files.locales.is_none();
    let stamps = super::files::stamps(files.dialogs.as_deref(), files.locales.as_deref())?;
    let read = super::read_files(files.dialogs.as_deref(), files.locales.as_deref())?;
    let book = match super::known_book(files, begin.date_naive())? {
        Ok(book) => book,
        Err(code) => return Ok(code),
    };
    let mut marks = Marks::default();
    if let Some(path) = &arguments.replays {
        let outcomes = replays::play(&book, &replays::files(path)?, &Settings { plain: true, ..Settings::default() }, &|_| {})?;
        marks.passed = Some(super::graph::passed(outcomes.iter().flat_map(|outcome| &outcome.passed)));
    }
    let bench = Arc::new(Bench {
        files: files.clone(),
        watched: !shipped,
        marks,
        save: arguments.save.clone(),
        table: Mutex::new(Table {
            version: 1,
            edition: 1,
            book: Arc::new(book),
            sources: read.sources(),
            stamps,
            findings: String::new(),
            begin,
            acts: Vec::new(),
        }),
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|error| format!("cannot start: {error}"))?;
    runtime.block_on(serve(bench, arguments.port))?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(bench: Arc<Bench>, port: u16) -> Result<(), String> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
        .await
        .map_err(|error| format!("cannot listen on port {port}: {error}; choose another with --port"))?;
    let address = listener.local_addr().map_err(|error| format!("cannot listen: {error}"))?;
    let _ = writeln!(io::stdout(), "Open http://{address}/ in a browser. Ctrl-C ends it.");
    let _ = io::stdout().flush();
    let stop = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    axum::serve(listener, app(bench)).with_graceful_shutdown(stop).await.map_err(|error| format!("the page stopped: {error}"))
}

fn app(bench: Arc<Bench>) -> Router {
    let text = |kind: &'static str, body: String| get(async move || ([(header::CONTENT_TYPE, kind)], body));
    // The picture brings its own looks; a page of ours may hold no style of its own.
    let style = format!("{STYLE}\n{}", svg::STYLE);
    let router = Router::new()
        .route("/", text("text/html; charset=utf-8", PAGE.to_owned()))
        .route("/page.css", text("text/css; charset=utf-8", style))
        .route("/page.js", text("text/javascript; charset=utf-8", SCRIPT.to_owned()))
        .route("/icon.svg", get(web::icon))
        .route("/view", get(view))
        .route("/written", get(written))
        .route("/map.svg", get(map))
        .route("/replay", get(transcript))
        .route("/act", post(act))
        .route("/save", post(save))
        .with_state(bench);
    web::on_this_machine(router)
}

struct Bench {
    files: FileArguments,
    /// Whether the files can change.
    watched: bool,
    marks: Marks,
    save: PathBuf,
    table: Mutex<Table>,
}

/// What lies on the table.
struct Table {
    /// Grows with everything that changes what is shown.
    version: u64,
    /// Grows with every edit that is taken over.
    edition: u64,
    /// The last book without mistakes.
    book: Arc<Book>,
    sources: Sources,
    stamps: Vec<Stamp>,
    /// What is wrong with the files as they are now.
    findings: String,
    begin: DateTime<FixedOffset>,
    acts: Vec<Act>,
}

/// A conversation as far as it can be played.
struct Played {
    transcript: Transcript,
    /// Why it could not be played to its end, and how much of it was.
    broken: Option<String>,
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(default)]
    locale: String,
    #[serde(default)]
    dialog: String,
    #[serde(default)]
    known: u64,
    #[serde(default)]
    at: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Done {
    Type(String),
    Press(String),
    Wait(i64),
    File,
    Keep,
    Undo,
    Restart,
}

#[derive(Deserialize)]
struct Name {
    name: String,
    locale: String,
}

impl Bench {
    /// Takes over what was saved since the last look.
    async fn look(&self) {
        if !self.watched {
            return;
        }
        let files = self.files.clone();
        let Ok(Ok(stamps)) =
            tokio::task::spawn_blocking(move || super::files::stamps(files.dialogs.as_deref(), files.locales.as_deref())).await
        else {
            return;
        };
        let mut table = self.table.lock().await;
        if table.stamps == stamps {
            return;
        }
        let (files, day) = (self.files.clone(), table.begin.date_naive());
        let read = tokio::task::spawn_blocking(move || -> Result<(Files, Book, Vec<diagnostic::Finding>), String> {
            let files = super::read_files(files.dialogs.as_deref(), files.locales.as_deref())?;
            let (book, findings) = book::read(&files, day);
            Ok((files, book, findings))
        });
        let Ok(read) = read.await else { return };
        table.stamps = stamps;
        table.version += 1;
        match read {
            Err(why) => table.findings = why,
            Ok((files, book, findings)) => {
                let sources = files.sources();
                table.findings = diagnostic::render(&findings, &sources, Format::Plain, false);
                if book::is_usable(&findings) {
                    table.book = Arc::new(book);
                    table.sources = sources;
                    table.edition += 1;
                }
            }
        }
    }
}

impl Table {
    async fn play(&self, locale: &str) -> Result<Played, String> {
        let beat = |act: &Act| Beat { notes: Vec::new(), act: act.clone(), seen: Vec::new(), place: Place::default() };
        let mut script = Transcript {
            file: "preview".to_owned(),
            story: vec!["Played in the preview.".to_owned()],
            dialog: None,
            locale: locale.to_owned(),
            begin: self.begin,
            beats: self.acts.iter().map(beat).collect(),
            closing: Closing::default(),
            passed: BTreeSet::new(),
            session: Session::default(),
            armed: Vec::new(),
        };
        let mut broken = None;
        loop {
            let mut home = Home::memory();
            match replay::run(&self.book, &mut home, &script, Schedule::Plain, None).await {
                Ok(transcript) => return Ok(Played { transcript, broken }),
                Err(why) if script.beats.is_empty() => return Err(why.to_string()),
                // Under the edited files something cannot be done any more: as far as it goes.
                Err(why) => {
                    let beat = script.beats.pop();
                    let act = beat.map(|beat| beat.act.to_string()).unwrap_or_default();
                    broken = Some(format!("`{act}`: {why}"));
                }
            }
        }
    }

    fn locale<'t>(&'t self, wanted: &'t str) -> &'t str {
        if self.book.catalogue.locales().any(|known| known == wanted) { wanted } else { SOURCE }
    }

    /// Where a message is named, and where its words are.
    fn origins(&self, id: &str, locale: &str, near: Option<&Target>) -> Value {
        let dialogs = &self.book.dialogs;
        let own = near.and_then(|at| dialogs.state(at)).and_then(|state| {
            let named = state.ask.iter().map(|ask| &ask.prompt).chain(&state.say).any(|message| message.id == id);
            named.then_some(&state.place)
        });
        let named = own.or_else(|| dialogs.messages.iter().find(|message| message.id == id).map(|message| &message.place));
        let words = self.book.catalogue.message(locale, id).map(|message| &message.place);
        json!({ "yaml": named.and_then(|place| self.excerpt(place)), "words": words.and_then(|place| self.excerpt(place)) })
    }

    /// Where a state is written, and the first words it says.
    fn written(&self, at: &Target, locale: &str) -> Option<Value> {
        let state = self.book.dialogs.state(at)?;
        let said = state.ask.iter().map(|ask| &ask.prompt).chain(&state.say).next();
        let words =
            said.and_then(|message| self.book.catalogue.message(locale, &message.id)).and_then(|message| self.excerpt(&message.place));
        Some(json!({ "yaml": self.excerpt(&state.place), "words": words }))
    }

    fn excerpt(&self, place: &Place) -> Option<Value> {
        let text = self.sources.get(&place.file)?;
        let line = text.get(..place.start)?.matches('\n').count();
        let lines: Vec<&str> = text.lines().skip(line).take(LINES).collect();
        // Up to the next name that stands as far left.
        let left = |line: &str| line.len() - line.trim_start().len();
        let first = lines.first().copied().map_or(0, left);
        let end = lines.iter().skip(1).position(|line| !line.trim().is_empty() && left(line) <= first).map_or(lines.len(), |at| at + 1);
        Some(json!({ "file": &*place.file, "line": line + 1, "text": lines[..end].join("\n").trim_end() }))
    }
}

// ── what is shown ──

async fn view(State(bench): State<Arc<Bench>>, Query(wanted): Query<Wanted>) -> Response {
    bench.look().await;
    let table = bench.table.lock().await;
    if wanted.known == table.version {
        return Json(json!({ "version": table.version })).into_response();
    }
    let locale = table.locale(&wanted.locale).to_owned();
    match table.play(&locale).await {
        Ok(played) => Json(shown(&table, &played, &locale)).into_response(),
        Err(why) => (StatusCode::INTERNAL_SERVER_ERROR, why).into_response(),
    }
}

fn shown(table: &Table, played: &Played, locale: &str) -> Value {
    let Played { transcript, broken } = played;
    let session = &transcript.session;
    let mut now = transcript.begin;
    let mut messages = Vec::new();
    let here = session.active.as_ref().map(|thread| Target { dialog: thread.dialog.clone(), state: thread.state.clone() });
    for beat in &transcript.beats {
        let mut at = None;
        if let Act::Wait(minutes) = &beat.act {
            now += chrono::Duration::minutes(*minutes);
            messages.push(json!({ "who": "time", "text": beat.act.to_string() }));
        } else {
            let label = match &beat.act {
                Act::Press(key) => label_of(&messages, key).unwrap_or_else(|| key.clone()),
                Act::Type(text) => text.clone(),
                other => other.to_string(),
            };
            messages.push(json!({ "who": "you", "text": label }));
        }
        for seen in &beat.seen {
            match seen {
                Seen::At(moment) => at = Some(moment.to_rfc3339()),
                Seen::Bot { id, text, buttons } => messages.push(json!({
                    "who": "bot", "id": id, "text": text, "at": at,
                    "buttons": buttons.iter().map(|(key, label)| json!({ "key": key, "label": label })).collect::<Vec<_>>(),
                    "from": table.origins(id, locale, here.as_ref()),
                })),
                Seen::Do(what) => messages.push(json!({ "who": "note", "text": format!("does {what}") })),
                Seen::End(name) => messages.push(json!({ "who": "note", "text": format!("end: {name}") })),
                Seen::Fault(why) => messages.push(json!({ "who": "fault", "text": why })),
            }
        }
    }
    let walked = transcript.passed.iter().map(|passed| match passed {
        Passed::State(at) | Passed::Branch(at, _) | Passed::Refusal(at, _) | Passed::Timer(at, _) => format!("{}.{}", at.dialog, at.state),
    });
    let walked: BTreeSet<String> = walked.collect();
    let mut locales: Vec<&str> = table.book.catalogue.locales().collect();
    locales.sort_by_key(|locale| *locale != SOURCE);
    json!({
        "version": table.version,
        "edition": table.edition,
        "locale": locale,
        "locales": locales,
        "dialogs": table.book.dialogs.dialogs.keys().collect::<Vec<_>>(),
        "dialog": here.as_ref().map(|at| &at.dialog),
        "state": here.as_ref().map(|at| format!("{}.{}", at.dialog, at.state)),
        "here": here.as_ref().and_then(|at| table.written(at, locale)),
        "walked": walked,
        "now": now.format("%a %Y-%m-%d %H:%M").to_string(),
        "messages": messages,
        "slots": transcript.closing.slots,
        "timers": timers(&table.book, transcript, now),
        "cases": transcript.closing.cases,
        "cards": cards(&table.book, session, locale, now),
        "findings": table.findings,
        "broken": broken,
    })
}

/// The label of a button as it was shown last.
fn label_of(messages: &[Value], key: &str) -> Option<String> {
    let buttons = messages.iter().rev().filter_map(|message| message["buttons"].as_array()).flatten();
    buttons.into_iter().find(|button| button["key"] == key)?["label"].as_str().map(str::to_owned)
}

/// The timers, earliest first: when each is due, how many minutes that is from now, and what it does.
fn timers(book: &Book, transcript: &Transcript, now: DateTime<FixedOffset>) -> Vec<Value> {
    let session = &transcript.session;
    let does = |timer: &Timer| {
        let thread = session.thread(timer.thread)?;
        let at = Target { dialog: thread.dialog.clone(), state: thread.state.clone() };
        let then = &book.dialogs.state(&at)?.ask.as_ref()?.after.get(timer.line)?.then;
        Some(match then {
            Then::Say(message) => format!("reminds: {}", message.id),
            Then::To(to) if to.dialog == at.dialog => format!("goes to {}", to.state),
            Then::To(to) => format!("goes to {}.{}", to.dialog, to.state),
        })
    };
    let shown = |(due, timer): (&String, &Timer)| {
        // Timers fire by the minute; one of this minute is due at the next.
        let wait = ((timer.due - now.with_timezone(&Utc)).num_seconds() + 59) / 60;
        json!({ "due": due, "wait": wait.clamp(1, WAIT_MAX), "does": does(timer).unwrap_or_default() })
    };
    transcript.closing.timers.iter().zip(&transcript.armed).map(shown).collect()
}

/// What can be said of the plan with the answers so far.
fn cards(book: &Book, session: &Session, locale: &str, now: DateTime<FixedOffset>) -> Vec<Value> {
    let Some(thread) = session.active.as_ref().filter(|thread| thread.scenario.is_some()) else { return Vec::new() };
    let speaker = Speaker { book, locale, session, now };
    let show = |card: Card| {
        let said = speaker.outbound(&Effect::Show { card, thread: thread.number, reminder: false }, |_| None).ok()?;
        let text: Vec<String> = said.into_iter().map(|outbound| outbound.text).collect();
        (!text.is_empty()).then(|| json!({ "name": card.word(), "text": text.join("\n\n") }))
    };
    [Card::Liability, Card::Claim, Card::Plan, Card::Rung, Card::Evidence].into_iter().filter_map(show).collect()
}

async fn written(State(bench): State<Arc<Bench>>, Query(wanted): Query<Wanted>) -> Response {
    let table = bench.table.lock().await;
    let at = wanted.at.split_once('.').map(|(dialog, state)| Target { dialog: dialog.to_owned(), state: state.to_owned() });
    match at.and_then(|at| table.written(&at, table.locale(&wanted.locale))) {
        Some(written) => Json(written).into_response(),
        None => (StatusCode::NOT_FOUND, "there is no such state").into_response(),
    }
}

async fn map(State(bench): State<Arc<Bench>>, Query(wanted): Query<Wanted>) -> Response {
    let table = bench.table.lock().await;
    let dialog = Some(wanted.dialog.as_str()).filter(|name| !name.is_empty());
    match super::graph::graph_of(&table.book, dialog, table.locale(&wanted.locale)) {
        Ok(graph) => {
            let picture = svg::draw(&graph, &bench.marks).replace(&format!("<style>{}</style>", svg::STYLE), "");
            ([(header::CONTENT_TYPE, "image/svg+xml")], picture).into_response()
        }
        Err(why) => (StatusCode::NOT_FOUND, why).into_response(),
    }
}

// ── what is done ──

async fn act(State(bench): State<Arc<Bench>>, Json(done): Json<Done>) -> Response {
    let mut table = bench.table.lock().await;
    let act = match done {
        Done::Undo => {
            table.acts.pop();
            None
        }
        Done::Restart => {
            table.acts.clear();
            None
        }
        Done::Type(text) if text.trim().is_empty() => None,
        Done::Type(text) => Some(Act::Type(text.trim().to_owned())),
        Done::Press(key) => Some(Act::Press(key)),
        Done::Wait(minutes) => Some(Act::Wait(minutes.clamp(1, WAIT_MAX))),
        Done::File => Some(Act::File),
        Done::Keep => Some(Act::Keep),
    };
    if let Some(act) = act {
        // What the edited files no longer allow is dropped once something else is done.
        if let Ok(Played { transcript, broken: Some(_) }) = table.play(SOURCE).await {
            table.acts.truncate(transcript.beats.len());
        }
        if table.acts.len() >= ACTS_MAX {
            return (StatusCode::CONFLICT, "this conversation is long enough; begin another").into_response();
        }
        table.acts.push(act);
        if let Ok(Played { broken: Some(why), .. }) = table.play(SOURCE).await {
            table.acts.pop();
            return (StatusCode::CONFLICT, why).into_response();
        }
    }
    table.version += 1;
    Json(json!({ "version": table.version })).into_response()
}

async fn transcript(State(bench): State<Arc<Bench>>, Query(wanted): Query<Wanted>) -> Response {
    let table = bench.table.lock().await;
    match table.play(table.locale(&wanted.locale)).await {
        Ok(played) => ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], played.transcript.to_string()).into_response(),
        Err(why) => (StatusCode::INTERNAL_SERVER_ERROR, why).into_response(),
    }
}

async fn save(State(bench): State<Arc<Bench>>, Json(name): Json<Name>) -> Response {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if name.name.is_empty() || name.name.len() > 60 || !name.name.chars().all(is_plain) {
        return (StatusCode::BAD_REQUEST, "a name has letters, digits, - and _ only").into_response();
    }
    let path = bench.save.join(format!("{}.replay", name.name));
    if path.exists() {
        return (StatusCode::CONFLICT, format!("`{}` is there already", path.display())).into_response();
    }
    let table = bench.table.lock().await;
    let written = match table.play(table.locale(&name.locale)).await {
        Ok(played) => keep(&path, &played.transcript.to_string()),
        Err(why) => Err(why),
    };
    match written {
        Ok(()) => Json(json!({ "path": path.to_string_lossy() })).into_response(),
        Err(why) => (StatusCode::INTERNAL_SERVER_ERROR, why).into_response(),
    }
}

fn keep(path: &Path, text: &str) -> Result<(), String> {
    super::files::write_whole(path, text).map_err(|error| format!("cannot write `{}`: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt;

    use super::*;

    fn bench(save: &Path) -> Arc<Bench> {
        let files = super::super::read_files(None, None).unwrap();
        let begin = DateTime::parse_from_rfc3339("2026-11-23T10:00:00+08:00").unwrap();
        let book = Arc::new(book::load(&files).unwrap());
        let table = Table {
            version: 1,
            edition: 1,
            book,
            sources: files.sources(),
            stamps: Vec::new(),
            findings: String::new(),
            begin,
            acts: Vec::new(),
        };
        Arc::new(Bench {
            files: FileArguments::default(),
            watched: false,
            marks: Marks::default(),
            save: save.to_owned(),
            table: Mutex::new(table),
        })
    }

    async fn ask(app: &Router, path: &str, body: Option<&str>, host: &str) -> (StatusCode, String) {
        let request = Request::builder().uri(path).header("host", host).header("content-type", "application/json");
        let request = match body {
            Some(body) => request.method("POST").body(Body::from(body.to_owned())).unwrap(),
            None => request.body(Body::empty()).unwrap(),
        };
        let response = app.clone().oneshot(request).await.unwrap();
        let (status, csp) = (response.status(), response.headers().contains_key(header::CONTENT_SECURITY_POLICY));
        assert!(csp, "{path}");
        let bytes = to_bytes(response.into_body(), 1 << 22).await.unwrap();
        (status, String::from_utf8(bytes.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn a_conversation_is_tried_out_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(bench(folder.path()));
        let at = |path: &'static str, body: Option<&'static str>| ask(&app, path, body, "127.0.0.1:8090");
        for act in [r#"{"type":"/start"}"#, r#"{"press":"duplicate_payment"}"#, r#"{"wait":4320}"#] {
            assert_eq!(at("/act", Some(act)).await.0, StatusCode::OK, "{act}");
        }
        assert_eq!(at("/act", Some(r#"{"press":"no_such_button"}"#)).await.0, StatusCode::CONFLICT);
        let view: Value = serde_json::from_str(&at("/view?locale=en&known=0", None).await.1).unwrap();
        assert_eq!(view["state"], "duplicate_payment.cause");
        assert_eq!(view["slots"][0], "scenario=duplicate_payment");
        assert_eq!(view["now"], "Thu 2026-11-26 10:00");
        assert!(!view["timers"].as_array().unwrap().is_empty(), "{view}");
        let bot: Vec<&Value> = view["messages"].as_array().unwrap().iter().filter(|message| message["who"] == "bot").collect();
        assert!(bot.last().unwrap()["from"]["yaml"]["file"].as_str().unwrap().ends_with("duplicate_payment.yaml"), "{bot:?}");
        assert!(bot.last().unwrap()["from"]["words"]["file"].as_str().unwrap().contains("/en/"));
        let version = view["version"].to_string();
        let same = ask(&app, &format!("/view?locale=en&known={version}"), None, "localhost").await.1;
        assert_eq!(same, format!("{{\"version\":{version}}}"), "nothing new");

        let map = at("/map.svg?dialog=duplicate_payment&locale=en", None).await.1;
        assert!(map.contains("data-at=\"duplicate_payment.cause\"") && !map.contains("<style"));

        assert_eq!(at("/save", Some(r#"{"name":"../x","locale":"en"}"#)).await.0, StatusCode::BAD_REQUEST);
        assert_eq!(at("/save", Some(r#"{"name":"mine","locale":"en"}"#)).await.0, StatusCode::OK);
        assert_eq!(at("/save", Some(r#"{"name":"mine","locale":"en"}"#)).await.0, StatusCode::CONFLICT, "nothing is written over");
        let text = std::fs::read_to_string(folder.path().join("mine.replay")).unwrap();
        let kept = replay::parse("mine.replay", &text).unwrap();
        assert!(kept.is_blessed() && kept.beats.len() == 3, "{text}");
        assert_eq!(at("/act", Some(r#""undo""#)).await.0, StatusCode::OK);
        assert!(at("/replay?locale=zh-TW", None).await.1.contains("locale zh-TW"));
    }

    #[tokio::test]
    async fn nobody_else_reaches_it() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(bench(folder.path()));
        assert_eq!(ask(&app, "/", None, "evil.example").await.0, StatusCode::FORBIDDEN);
        assert_eq!(ask(&app, "/", None, "localhost:8090").await.0, StatusCode::OK);
        let forged = Request::builder().method("POST").uri("/act").header("host", "localhost").header("origin", "http://evil.example");
        let forged = forged.header("content-type", "application/json").body(Body::from(r#""undo""#)).unwrap();
        assert_eq!(app.oneshot(forged).await.unwrap().status(), StatusCode::FORBIDDEN);
    }
}
