//! `redress lsp`: the check, definitions and explanations inside an editor, while somebody types.
//!
//! A language server: it speaks with the editor over standard input and output. What it says is made of the files on disk with the
//! editor's unsaved texts laid over them. [`wire`] reads and writes messages, [`lines`] counts as editors do, [`names`] knows what a name
//! stands for.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use reqwest::Url;
use serde_json::{Value, json};

use self::lines::Position;
use self::names::{At, Names};
use self::wire::Incoming;
use crate::book::{self, Files};
use crate::case::derived::DERIVATIONS;
use crate::config::FileArguments;
use crate::diagnostic::{Finding, Place, Severity, Sources};
use crate::dialog::lower::{self, Source};
use crate::reload::Stamp;
use crate::understand::scenario::Model;

mod lines;
mod names;
mod wire;

/// How often the files are looked at that are not open in the editor.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// The error codes of the protocol.
const NOT_INITIALIZED: i32 = -32002;
const INVALID_REQUEST: i32 = -32600;
const METHOD_NOT_FOUND: i32 = -32601;
const INVALID_PARAMS: i32 = -32602;
const PARSE_ERROR: i32 = -32700;

/// Serves one editor until it says `exit`. 0 if it said `shutdown` before, 1 if not, or if it was gone.
pub(super) fn run(files: &FileArguments) -> Result<ExitCode, String> {
    let (sender, receiver) = mpsc::channel();
    // Ends with its input, or with the program.
    thread::spawn(move || {
        let mut input = io::stdin().lock();
        loop {
            let message = wire::read(&mut input).transpose();
            let Some(message) = message else { return };
            let broken = message.is_err();
            if sender.send(message).is_err() || broken {
                return;
            }
        }
    });
    let mut server = Server::new(files);
    loop {
        let first = match receiver.recv_timeout(LOOK_EVERY) {
            Ok(message) => Some(message),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return Ok(ExitCode::from(1)),
        };
        // All that waits is heard before the next check.
        for message in first.into_iter().chain(receiver.try_iter()) {
            let message = message.map_err(|error| format!("this is no language client: {error}"))?;
            let ended = server.hear(message);
            if !send(&mut server.out) {
                return Ok(ExitCode::from(1));
            }
            if let Some(code) = ended {
                return Ok(code);
            }
        }
        server.look();
        if !send(&mut server.out) {
            return Ok(ExitCode::from(1));
        }
    }
}

/// Whether the editor is still there.
fn send(out: &mut Vec<Value>) -> bool {
    let mut to = io::stdout().lock();
    out.drain(..).all(|message| wire::write(&mut to, message).is_ok())
}

/// How far the conversation with the editor is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    New,
    Open,
    ShutDown,
}

/// A text that is open in the editor.
struct Buffer {
    uri: String,
    version: Value,
    text: String,
}

/// Where the files are.
#[derive(Default)]
struct Folders {
    /// What the editor has open, as it says it.
    root: PathBuf,
    dialogs: PathBuf,
    /// Nothing: the ones inside the binary.
    locales: Option<PathBuf>,
}

struct Server<'a> {
    given: &'a FileArguments,
    phase: Phase,
    folders: Folders,
    /// By the name of the file as findings show it.
    buffers: BTreeMap<String, Buffer>,
    stamps: Vec<Stamp>,
    /// Whether something changed since the last check.
    changed: bool,
    /// What the last check found, and in which texts.
    findings: Vec<Finding>,
    checked: Sources,
    /// What the editor shows, by address.
    published: BTreeMap<String, Value>,
    /// What was told last beside the findings.
    told: String,
    /// The examples of the last book that could be used, and what was learned from them: learning takes long.
    learned: Option<(Vec<Source>, Model)>,
    /// What is to be sent.
    out: Vec<Value>,
}

impl<'a> Server<'a> {
    fn new(given: &'a FileArguments) -> Self {
        Self {
            given,
            phase: Phase::New,
            folders: Folders::default(),
            buffers: BTreeMap::new(),
            stamps: Vec::new(),
            changed: false,
            findings: Vec::new(),
            checked: Sources::default(),
            published: BTreeMap::new(),
            told: String::new(),
            learned: None,
            out: Vec::new(),
        }
    }

    // ── what the editor says ──

    /// Takes one message; gives the exit code when it was the last.
    fn hear(&mut self, message: Incoming) -> Option<ExitCode> {
        match message {
            Incoming::Malformed(why) => self.fail(&Value::Null, PARSE_ERROR, why),
            Incoming::Request { id, method, params } => match (self.phase, method.as_str()) {
                (Phase::New, "initialize") => {
                    let result = self.initialize(&params);
                    self.answer(&id, &result);
                }
                (Phase::New, _) => self.fail(&id, NOT_INITIALIZED, "say `initialize` first"),
                (Phase::ShutDown, _) => self.fail(&id, INVALID_REQUEST, "after `shutdown` comes only `exit`"),
                (Phase::Open, "initialize") => self.fail(&id, INVALID_REQUEST, "`initialize` was said already"),
                (Phase::Open, "shutdown") => {
                    self.phase = Phase::ShutDown;
                    self.answer(&id, &Value::Null);
                }
                (Phase::Open, "textDocument/definition") => self.asked(&id, &params, Self::definition),
                (Phase::Open, "textDocument/hover") => self.asked(&id, &params, Self::hover),
                (Phase::Open, "textDocument/codeAction") => self.repairs(&id, &params),
                (Phase::Open, _) => self.fail(&id, METHOD_NOT_FOUND, &format!("`{method}` is not done here")),
            },
            Incoming::Notification { method, params } => match method.as_str() {
                "exit" => return Some(ExitCode::from(u8::from(self.phase != Phase::ShutDown))),
                _ if self.phase != Phase::Open => {}
                "initialized" | "textDocument/didSave" | "workspace/didChangeWatchedFiles" => self.changed = true,
                "textDocument/didOpen" => self.opened(&params),
                "textDocument/didChange" => self.edited(&params),
                "textDocument/didClose" => {
                    if let Some(name) = self.named(&params["textDocument"]["uri"]) {
                        self.changed |= self.buffers.remove(&name).is_some();
                    }
                }
                _ => {}
            },
        }
        None
    }

    fn initialize(&mut self, params: &Value) -> Value {
        self.phase = Phase::Open;
        let folders = params["workspaceFolders"].as_array().into_iter().flatten().map(|folder| &folder["uri"]);
        let mut roots: Vec<PathBuf> = folders.chain([&params["rootUri"]]).filter_map(path_of).collect();
        roots.extend(params["rootPath"].as_str().map(PathBuf::from));
        roots.extend(std::env::current_dir());
        let root = roots.iter().find(|root| root.join("dialogs").is_dir()).or(roots.first()).cloned().unwrap_or_default();
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let own = |name: &str| Some(root.join(name)).filter(|folder| folder.is_dir());
        self.folders = Folders {
            dialogs: self.given.dialogs.as_deref().map_or_else(|| root.join("dialogs"), absolute),
            locales: self.given.locales.as_deref().map(absolute).or_else(|| own("locales")),
            root,
        };
        json!({
            "capabilities": {
                "positionEncoding": "utf-16",
                "textDocumentSync": { "openClose": true, "change": 2, "save": true },
                "definitionProvider": true,
                "hoverProvider": true,
                "codeActionProvider": { "codeActionKinds": ["quickfix"] },
            },
            "serverInfo": { "name": "redress", "version": env!("CARGO_PKG_VERSION") },
        })
    }

    fn opened(&mut self, params: &Value) {
        let document = &params["textDocument"];
        if let (Some(name), Some(uri), Some(text)) = (self.named(&document["uri"]), document["uri"].as_str(), document["text"].as_str()) {
            self.buffers.insert(name, Buffer { uri: uri.to_owned(), version: document["version"].clone(), text: text.to_owned() });
            self.changed = true;
        }
    }

    fn edited(&mut self, params: &Value) {
        let document = &params["textDocument"];
        let Some(buffer) = self.named(&document["uri"]).and_then(|name| self.buffers.get_mut(&name)) else { return };
        buffer.version = document["version"].clone();
        for change in params["contentChanges"].as_array().into_iter().flatten() {
            let Some(text) = change["text"].as_str() else { continue };
            let end = |name: &str| Position::read(&change["range"][name]).map(|at| lines::byte_at(&buffer.text, at));
            match (end("start"), end("end")) {
                (Some(start), Some(end)) => buffer.text.replace_range(start.min(end)..end, text),
                // Without a range: the whole text.
                _ => text.clone_into(&mut buffer.text),
            }
        }
        self.changed = true;
    }

    // ── what it is told ──

    fn answer(&mut self, id: &Value, result: &Value) {
        self.out.push(json!({ "id": id, "result": result }));
    }

    fn fail(&mut self, id: &Value, code: i32, message: &str) {
        self.out.push(json!({ "id": id, "error": { "code": code, "message": message } }));
    }

    /// Answers a question about a place in a file; `null` if there is nothing to say.
    fn asked(&mut self, id: &Value, params: &Value, answer: fn(&Self, &Names, &str, usize) -> Option<Value>) {
        let (Some(_), Some(position)) = (params["textDocument"]["uri"].as_str(), Position::read(&params["position"])) else {
            return self.fail(id, INVALID_PARAMS, "this names no place in a file");
        };
        let result = self.files().ok().and_then(|files| {
            let file = self.named(&params["textDocument"]["uri"])?;
            let byte = lines::byte_at(files.text(&file)?, position);
            answer(self, &Names::read(&files), &file, byte)
        });
        self.answer(id, &result.unwrap_or_default());
    }

    fn definition(&self, names: &Names, file: &str, byte: usize) -> Option<Value> {
        let (name, _) = names.at(file, byte)?;
        let places = names.declared(&name, file, byte);
        Some(places.iter().filter_map(|place| self.location(names, place)).collect())
    }

    fn location(&self, names: &Names, (file, bytes): &At) -> Option<Value> {
        Some(json!({ "uri": self.address(file)?, "range": lines::range(names.text(file)?, bytes) }))
    }

    #[expect(clippy::unused_self, reason = "both answers have one shape")]
    fn hover(&self, names: &Names, file: &str, byte: usize) -> Option<Value> {
        let (name, bytes) = names.at(file, byte)?;
        let told = names.told(&name)?;
        Some(json!({ "contents": { "kind": "markdown", "value": told }, "range": lines::range(names.text(file)?, &bytes) }))
    }

    /// The repairs of what is wrong in a part of a file: those of `redress check --fix`.
    fn repairs(&mut self, id: &Value, params: &Value) {
        let (Some(uri), Some(start), Some(end)) =
            (params["textDocument"]["uri"].as_str(), Position::read(&params["range"]["start"]), Position::read(&params["range"]["end"]))
        else {
            return self.fail(id, INVALID_PARAMS, "this names no part of a file");
        };
        // What was typed since the last check may have moved everything.
        if std::mem::take(&mut self.changed) {
            self.check();
        }
        let part = |file: &str, text: &str, place: &Place| {
            let bytes = place.within(text);
            *place.file == *file && bytes.start <= lines::byte_at(text, end) && lines::byte_at(text, start) <= bytes.end
        };
        let repairs = self.named(&params["textDocument"]["uri"]).and_then(|file| {
            let text = self.checked.get(&file)?;
            let here = self.findings.iter().filter(|finding| part(&file, text, &finding.place));
            let repairs = here.filter_map(|finding| {
                let fix = finding.fix.as_ref().filter(|fix| *fix.place.file == *file)?;
                let edit = json!({ "range": lines::range(text, &fix.bytes(text)?), "newText": fix.new });
                Some(json!({
                    "title": format!("Change `{}` to `{}`", fix.old, fix.new),
                    "kind": "quickfix",
                    "isPreferred": true,
                    "diagnostics": [self.diagnostic(finding, text, &self.checked)],
                    "edit": { "changes": { uri: [edit] } },
                }))
            });
            Some(repairs.collect::<Value>())
        });
        self.answer(id, &repairs.unwrap_or_else(|| json!([])));
    }

    /// Looks whether files changed on disk, and checks if anything changed.
    fn look(&mut self) {
        if self.phase != Phase::Open {
            return;
        }
        let stamps = super::files::stamps(Some(&self.folders.dialogs), self.folders.locales.as_deref()).unwrap_or_default();
        if stamps != self.stamps {
            self.stamps = stamps;
            self.changed = true;
        }
        if std::mem::take(&mut self.changed) {
            self.check();
        }
    }

    fn check(&mut self) {
        let files = match self.files() {
            Ok(files) => files,
            Err(why) => {
                self.publish(Vec::new(), &Files::default());
                return self.tell(&why);
            }
        };
        let taught = |file: &&Source| file.text.contains("understand");
        let examples: Vec<Source> = files.dialogs.iter().filter(taught).cloned().collect();
        let learned = self.learned.take_if(|(known, _)| *known == examples);
        let mut findings = Vec::new();
        let dialogs = lower::lower(&files.dialogs, DERIVATIONS, &mut findings);
        let model = learned.as_ref().map(|(_, model)| model);
        let (book, findings) = book::prove(dialogs, &files, model, findings, super::clock().date_naive());
        self.learned = if book::is_usable(&findings) { Some((examples, book.model)) } else { learned };
        self.publish(findings, &files);
        // What has no file cannot be shown in one.
        let nowhere = self.findings.iter().filter(|finding| self.address(&finding.place.file).is_none());
        let nowhere: Vec<String> = nowhere.map(words).collect();
        self.tell(&nowhere.join("\n"));
    }

    /// Shows a message of its own, once.
    fn tell(&mut self, words: &str) {
        if self.told != words && !words.is_empty() {
            self.out.push(json!({ "method": "window/showMessage", "params": { "type": 1, "message": format!("redress: {words}") } }));
        }
        words.clone_into(&mut self.told);
    }

    /// Sends what is new about each file, and takes back what is gone.
    fn publish(&mut self, findings: Vec<Finding>, files: &Files) {
        (self.findings, self.checked) = (findings, files.sources());
        let mut now: BTreeMap<String, (Value, Vec<Value>)> = BTreeMap::new();
        for finding in &self.findings {
            if let (Some(uri), Some(text)) = (self.address(&finding.place.file), self.checked.get(&finding.place.file)) {
                let version = self.buffers.get(&*finding.place.file).map(|buffer| buffer.version.clone()).unwrap_or_default();
                now.entry(uri).or_insert_with(|| (version, Vec::new())).1.push(self.diagnostic(finding, text, &self.checked));
            }
        }
        let gone: Vec<String> = self.published.keys().filter(|uri| !now.contains_key(*uri)).cloned().collect();
        for uri in gone {
            self.published.remove(&uri);
            let buffer = self.buffers.values().find(|buffer| buffer.uri == uri);
            let version = buffer.map(|buffer| buffer.version.clone()).unwrap_or_default();
            now.insert(uri, (version, Vec::new()));
        }
        for (uri, (version, diagnostics)) in now {
            let mut params = json!({ "uri": uri, "diagnostics": diagnostics });
            if version.is_number() {
                params["version"] = version;
            }
            if self.published.get(&uri) == Some(&params) {
                continue;
            }
            if !diagnostics.is_empty() {
                self.published.insert(uri, params.clone());
            }
            self.out.push(json!({ "method": "textDocument/publishDiagnostics", "params": params }));
        }
    }

    fn diagnostic(&self, finding: &Finding, text: &str, sources: &Sources) -> Value {
        let related = finding.also.iter().filter_map(|(place, words)| {
            let range = lines::range(sources.get(&place.file)?, &place.within(sources.get(&place.file)?));
            Some(json!({ "location": { "uri": self.address(&place.file)?, "range": range }, "message": words }))
        });
        json!({
            "range": lines::range(text, &finding.place.within(text)),
            "severity": match finding.severity { Severity::Error => 1, Severity::Warning => 2 },
            "source": "redress",
            "code": finding.code,
            "message": words(finding),
            "relatedInformation": related.collect::<Vec<_>>(),
        })
    }

    // ── files ──

    /// The files on disk with the open texts laid over them. Names of files below the root begin there.
    fn files(&self) -> Result<Files, String> {
        let Folders { root, dialogs, locales } = &self.folders;
        if !dialogs.is_dir() {
            return Err(format!(
                "there are no dialogs in `{}`. Open the folder that `redress init` wrote, or start with `redress lsp --dialogs DIR --locales DIR`",
                root.display()
            ));
        }
        let dialogs = real(dialogs);
        let locales = locales.as_deref().map(real);
        let mut files = super::read_files(Some(&dialogs), locales.as_deref())?;
        let below = |folder: &Path| self.shown(folder) + "/";
        let dialogs = below(&dialogs);
        for name in files.dialogs.iter_mut().map(|file| &mut file.name).chain(files.verified.iter_mut().map(|(name, _)| name)) {
            *name = self.shown(Path::new(name));
        }
        for (_, name, _) in files.locales.iter_mut().chain(&mut files.translated).filter(|_| locales.is_some()) {
            *name = self.shown(Path::new(name));
        }
        let locales = locales.as_deref().map(below);
        for (name, buffer) in &self.buffers {
            let text = buffer.text.clone();
            let is = |extension: &str| Path::new(name).extension().is_some_and(|found| found == extension);
            if name.starts_with(&dialogs) && is("yaml") {
                match files.dialogs.iter_mut().find(|file| file.name == *name) {
                    Some(file) => file.text = text,
                    None => files.dialogs.push(Source { name: name.clone(), text }),
                }
            } else if let Some(inner) = locales.as_ref().and_then(|locales| name.strip_prefix(locales)).filter(|_| is("ftl")) {
                if let Some((_, _, known)) = files.locales.iter_mut().find(|(_, known, _)| known == name) {
                    *known = text;
                } else {
                    let locale = inner.split('/').next().unwrap_or_default().to_owned();
                    files.locales.push((locale, name.clone(), text));
                }
            }
        }
        files.dialogs.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(files)
    }

    /// A path as findings show it: from the root on, if it lies below.
    fn shown(&self, path: &Path) -> String {
        let inner = path.strip_prefix(real(&self.folders.root)).unwrap_or(path);
        inner.to_string_lossy().replace('\\', "/")
    }

    /// The name of the file at an address of the editor.
    fn named(&self, uri: &Value) -> Option<String> {
        Some(self.shown(&real(&path_of(uri)?)))
    }

    /// The editor's address of a file; nothing for files inside the binary.
    fn address(&self, name: &str) -> Option<String> {
        if let Some(buffer) = self.buffers.get(name) {
            return Some(buffer.uri.clone());
        }
        let path = self.folders.root.join(name);
        if name.is_empty() || !path.is_file() {
            return None;
        }
        Url::from_file_path(path).ok().map(String::from)
    }
}

/// All that a finding says.
fn words(finding: &Finding) -> String {
    let mut words = finding.message.clone();
    if !finding.label.is_empty() {
        words += &format!("\n{}", finding.label);
    }
    for note in &finding.notes {
        words += &format!("\nnote: {note}");
    }
    if let Some(help) = &finding.help {
        words += &format!("\nhelp: {help}");
    }
    words
}

fn path_of(uri: &Value) -> Option<PathBuf> {
    Url::parse(uri.as_str()?).ok()?.to_file_path().ok()
}

/// The path without links. A file that is not there yet has one, if its folder is there.
fn real(path: &Path) -> PathBuf {
    let whole = || path.canonicalize().ok();
    let folder = || Some(path.parent()?.canonicalize().ok()?.join(path.file_name()?));
    whole().or_else(folder).unwrap_or_else(|| path.to_owned())
}
