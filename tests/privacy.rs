//! What a customer leaves behind: secrets are kept nowhere, /delete leaves nothing that can be read, /export gives everything.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use chrono::{DateTime, FixedOffset};
use redress::book::Book;
use redress::chat::{Capabilities, ChatId, Content, DeliveryId, Document, DocumentContent, Inbound, Outbound, Voice};
use redress::document;
use redress::engine::Session;
use redress::export;
use redress::files::Files;
use redress::replay::{self, Act};
use redress::store::{self, Commit, Loaded, Store, StoreError, Timer};
use redress::turn::{self, Incoming};

static BOOK: LazyLock<Book> = LazyLock::new(|| common::shipped().0);

/// What nobody should send, and what of it may not be found anywhere. Each is wrapped as people write it.
const SECRETS: &[(&str, &str)] = &[
    ("卡号 6222021234567894569", "6222021234567894569"),
    ("6222 0212 3456 7894 569", "6222 0212 3456 7894 569"),
    ("我的身份证号是11010519491231002X", "11010519491231002X"),
    ("验证码是 834901，快帮我", "834901"),
    ("密码：Gy7kk2mPQ", "Gy7kk2mPQ"),
    ("我的付款码是 134650912345678901", "134650912345678901"),
    ("CVV 927", "927"),
];

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T10:00:00+08:00").expect("a time")
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(future)
}

/// One customer on a store.
struct Customer<'a> {
    store: &'a Store,
    chat: ChatId,
    count: u32,
    shown: Vec<Outbound>,
}

impl<'a> Customer<'a> {
    fn new(store: &'a Store, chat: &str) -> Self {
        Self { store, chat: ChatId(chat.into()), count: 0, shown: Vec::new() }
    }

    async fn send(&mut self, content: Content) -> Vec<Outbound> {
        self.count += 1;
        let delivery = DeliveryId(format!("{}", self.count));
        let inbound = Inbound { chat: self.chat.clone(), delivery, locale_hint: Some("zh-CN".into()), content };
        let report = turn::run(&BOOK, self.store, &Incoming::Inbound(inbound), &Capabilities::UNLIMITED, now()).await.expect("a turn");
        assert_eq!(report.failed, None);
        self.shown.clone_from(&report.outbound);
        report.outbound
    }

    async fn say(&mut self, text: &str) -> Vec<Outbound> {
        self.send(Content::Text(text.into())).await
    }

    /// Presses the button of this key in what was said last.
    async fn press(&mut self, key: &str) -> Vec<Outbound> {
        let suffix = format!(".{key}");
        let buttons = self.shown.iter().flat_map(|outbound| &outbound.buttons);
        let data = buttons.map(|button| button.data.clone()).find(|data| data.ends_with(&suffix)).expect("such a button");
        self.send(Content::Press(data)).await
    }
}

/// What can be read of these words, in any file below a folder.
fn readable<'s>(folder: &Path, said: &[&'s str]) -> BTreeSet<&'s str> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(readable(&path, said));
        } else {
            let bytes = std::fs::read(&path).expect("a file");
            found.extend(said.iter().filter(|said| bytes.windows(said.len()).any(|part| part == said.as_bytes())));
        }
    }
    found
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let (from, name) = entry.map(|entry| (entry.path(), entry.file_name())).expect("an entry");
        let to = to.join(name);
        if from.is_dir() { copy(&from, &to) } else { std::fs::copy(&from, &to).map(drop).expect("a copy") }
    }
}

// ── secrets ──

/// Every secret, in every place of the dialogs the replays pass through: what would be stored, said and logged holds none of it.
#[test]
fn no_secret_is_kept_wherever_it_is_typed() {
    let mut tried: BTreeSet<String> = BTreeSet::new();
    // States that ask something; each must come to be tried.
    let mut left: BTreeSet<String> = asking();
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut harmless = 0;
    let folder = common::root().join("tests/replays");
    for path in redress::cli::replay_files(&folder).expect("replays") {
        let text = std::fs::read_to_string(&path).expect("a replay");
        let script = replay::parse(&path.display().to_string(), &text).expect("a replay that can be read");
        let mut player = Player { loaded: Loaded::default(), shown: Vec::new(), count: 0, timers: BTreeMap::new(), now: script.begin };
        for beat in &script.beats {
            let place = player.place();
            left.remove(place.split(' ').next().unwrap_or_default());
            if tried.insert(place.clone()) {
                for (said, secret) in SECRETS.iter().chain([&("在优品超市买的", "优品超市")]) {
                    let (commit, report) = turn::decide(&BOOK, &player.loaded, &player.inbound(Content::Text((*said).into())), player.now);
                    let kept = serde_json::to_string(&(&commit.session, &commit.cases, &commit.outbox, &commit.lines)).expect("JSON");
                    let is_kept = format!("{kept} {report:?}").contains(secret);
                    if said.starts_with("在优品超市") {
                        harmless += usize::from(is_kept);
                    } else if is_kept {
                        found.entry(format!("{said} at {place}")).or_insert_with(|| path.display().to_string());
                    }
                }
            }
            player.act(&beat.act);
        }
    }
    assert!(tried.len() > 200, "{} places were tried", tried.len());
    assert!(left.is_empty(), "no replay stands at {left:?}");
    assert!(harmless > 200, "what is no secret is kept, or nothing was tried: {harmless}");
    assert!(found.is_empty(), "{} kept: {found:#?}", found.len());
}

/// Every state that asks something, as `dialog.state`.
fn asking() -> BTreeSet<String> {
    let dialogs = &BOOK.dialogs.dialogs;
    let states = dialogs.iter().flat_map(|(dialog, of)| of.states.iter().map(move |(name, state)| (dialog, name, state)));
    states.filter(|(_, _, state)| state.ask.is_some()).map(|(dialog, name, _)| format!("{dialog}.{name}")).collect()
}

/// Walks through a replay as a chat of the web page, where every word is kept.
struct Player {
    loaded: Loaded,
    shown: Vec<Outbound>,
    count: u32,
    timers: BTreeMap<String, Timer>,
    now: DateTime<FixedOffset>,
}

impl Player {
    fn inbound(&self, content: Content) -> Incoming {
        let delivery = DeliveryId(self.count.to_string());
        Incoming::Inbound(Inbound { chat: ChatId::new("web", "canary"), delivery, locale_hint: None, content })
    }

    /// Where the conversation is: dialog, state, and the bot's own question.
    fn place(&self) -> String {
        let session = self.loaded.session.as_deref().cloned().unwrap_or_default();
        let at = session.active.as_ref().map(|thread| format!("{}.{} {}", thread.dialog, thread.state, thread.ended));
        let aside = session.aside.map(|aside| format!("{:?}", aside.question));
        let draft = session.active.as_ref().is_some_and(|thread| thread.draft.is_some());
        format!("{} {} {draft}", at.unwrap_or_default(), aside.unwrap_or_default())
    }

    fn act(&mut self, act: &Act) {
        let key_of = |data: &str, key: &str| data.split_once('.').is_some_and(|(_, found)| found == key);
        let pressed = |key: &str| {
            let mut buttons = self.shown.iter().rev().flat_map(|outbound| &outbound.buttons);
            buttons.find(|button| key_of(&button.data, key)).map(|button| Content::Press(button.data.clone()))
        };
        let content = match act {
            Act::Type(text) => Content::Text(text.clone()),
            Act::File => Content::File,
            Act::Keep => Content::Kept("0123456789abcdef0123456789abcdef.png".to_owned()),
            Act::Send(kind) => Content::Unreadable(*kind),
            Act::Press(key) | Act::PressOf { key, .. } => match pressed(key) {
                Some(content) => content,
                None => return,
            },
            Act::Wait(minutes) => return self.wait(*minutes),
        };
        self.count += 1;
        self.turn(&self.inbound(content));
    }

    /// Lets the time pass, and what falls due in it.
    fn wait(&mut self, minutes: i64) {
        let until = self.now + chrono::Duration::minutes(minutes);
        while let Some(timer) = self.timers.values().filter(|timer| timer.due <= until).min_by_key(|timer| timer.due).cloned() {
            self.now = self.now.max(timer.due.with_timezone(&self.now.timezone()));
            self.timers.remove(&timer.key);
            self.turn(&Incoming::Timer(timer));
        }
        self.now = until;
    }

    fn turn(&mut self, incoming: &Incoming) {
        let (commit, report) = turn::decide(&BOOK, &self.loaded, incoming, self.now);
        self.shown.extend(report.outbound);
        let Commit { session, cases, arm, disarm, .. } = commit;
        self.timers.retain(|key, _| !disarm.contains(key));
        self.timers.extend(arm.into_iter().map(|timer| (timer.key.clone(), timer)));
        for case in cases {
            self.loaded.cases.retain(|other| other.id != case.id);
            self.loaded.cases.push(case.into());
        }
        self.loaded.cases.sort_by_key(|case| case.id);
        self.loaded.version += 1;
        self.loaded.session = Some(session.into());
    }
}

/// Everything an adviser's log says, while secrets are typed at a real store: nothing of them is in its files, its log, its export, a
/// letter or a calendar.
#[test]
fn no_secret_reaches_a_file_a_log_or_a_document() {
    let log = Log::default();
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("store");
    let secrets: Vec<&str> = SECRETS.iter().map(|(_, secret)| *secret).collect();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).finish();
    let bytes = tracing::subscriber::with_default(subscriber, || {
        run(async {
            let store = store::open(spec.to_str().expect("a path")).expect("a store");
            for chat in ["web:canary", "telegram:1234567"] {
                let mut customer = Customer::new(&store, chat);
                for text in ["/start", "我在超市扣款失败，被收了滞纳金", "/fix", "/letter", "/evidence"] {
                    customer.say(text).await;
                    for (said, _) in SECRETS {
                        customer.say(said).await;
                    }
                }
            }
            let mut everything = documents(&store, "web:letters").await;
            for chat in ["web:canary", "telegram:1234567", "web:letters"] {
                let chat = ChatId(chat.into());
                everything.extend(unpacked(&export::everything(&BOOK, &store, None, &chat, now()).await.expect("an export")).into_values());
            }
            store.close().await;
            everything
        })
    });
    let told: String = bytes.iter().map(|bytes| String::from_utf8_lossy(bytes)).collect();
    let log = String::from_utf8_lossy(&log.0.lock().expect("the log")).into_owned();
    for secret in &secrets {
        assert!(!told.contains(secret), "an export, a letter or a calendar holds {secret}");
        // Three digits stand in every log: times and sizes.
        assert!(secret.len() < 4 || !log.contains(secret), "the log holds {secret}");
    }
    let long: Vec<&str> = secrets.into_iter().filter(|secret| secret.len() > 4).collect();
    assert_eq!(readable(&spec, &long), BTreeSet::new());
}

/// What every letter and the calendar of a case hold, after secrets were typed wherever words go into them.
async fn documents(store: &Store, chat: &str) -> Vec<Vec<u8>> {
    let mut customer = with_case(store, chat).await;
    let mut said = Vec::new();
    for command in ["/status", "/fix", "/evidence", "/letter"] {
        customer.say(command).await;
        for (secret, _) in SECRETS {
            said.extend(customer.say(secret).await);
        }
    }
    let letters = customer.say("/letter").await;
    for button in letters.iter().flat_map(|outbound| &outbound.buttons) {
        let key = button.data.rsplit('.').next().expect("a key");
        customer.say("/letter").await;
        said.extend(customer.press(key).await);
        said.extend(customer.say("/letter docx").await);
    }
    // A deadline runs as soon as something was sent to somebody.
    for _ in 0..8 {
        let calendar = customer.say("/calendar").await;
        if let Some(button) = calendar.iter().flat_map(|outbound| &outbound.buttons).next() {
            customer.send(Content::Press(button.data.clone())).await;
        }
        said.extend(calendar);
    }
    let mut parts: Vec<Vec<u8>> = said.iter().map(|outbound| outbound.text.clone().into_bytes()).collect();
    let mut kinds = BTreeSet::new();
    for document in said.iter().filter_map(|outbound| outbound.document.as_ref()) {
        let (name, _, bytes) = document::bytes(document);
        let kind = name.rsplit('.').next().expect("an ending").to_owned();
        if kind == "docx" {
            parts.extend(unpacked(&bytes).into_values());
        } else {
            parts.push(bytes);
        }
        kinds.insert(kind);
    }
    assert!(kinds.contains("docx") && kinds.contains("ics"), "only {kinds:?} were made");
    parts
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().map_err(|_| std::io::Error::other("poisoned"))?.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> tracing_subscriber::fmt::MakeWriter<'a> for Log {
    type Writer = Log;

    fn make_writer(&'a self) -> Log {
        self.clone()
    }
}

// ── delete ──

/// What somebody tells of themselves on the way to a case.
const TOLD: [&str; 4] = ["优品超市", "2026-11-02", "telegram:7654321", "7654321"];

/// A customer with a case, on the way of a payment taken twice.
async fn with_case<'a>(store: &'a Store, chat: &str) -> Customer<'a> {
    let mut customer = Customer::new(store, chat);
    for text in ["/start duplicate_payment"] {
        customer.say(text).await;
    }
    for _ in 0..40 {
        let Loaded { session, cases, .. } = store.load(&customer.chat).await.expect("what is kept");
        if !cases.is_empty() {
            return customer;
        }
        let thread = session.and_then(|session| session.active.clone()).expect("a thread");
        let slot = BOOK.dialogs.dialogs[&thread.dialog].states[&thread.state].ask.as_ref().expect("a question").slot.clone();
        let answers = [("merchant", TOLD[0]), ("dup_amount", "128.50"), ("dup_paid_on", TOLD[1])];
        if let Some((_, answer)) = answers.iter().find(|(name, _)| *name == slot) {
            customer.say(answer).await;
            continue;
        }
        let buttons: Vec<String> = customer.shown.iter().flat_map(|outbound| &outbound.buttons).map(|button| button.data.clone()).collect();
        let wanted = ["charged_twice", "two_debits", "wechat", "merchant", "no_reply"];
        let data = buttons.iter().find(|data| wanted.iter().any(|key| data.ends_with(&format!(".{key}")))).or(buttons.first());
        customer.send(Content::Press(data.expect("a button").clone())).await;
    }
    panic!("no case was opened");
}

#[test]
fn deleting_leaves_nothing_that_can_be_read_not_even_in_a_backup() {
    let folder = tempfile::tempdir().expect("a folder");
    let (live, backup) = (folder.path().join("live"), folder.path().join("backup"));
    let spec = live.to_str().expect("a path").to_owned();
    let chat = ChatId(TOLD[2].into());
    run(async {
        let store = store::open(&spec).expect("a store");
        let mut customer = with_case(&store, TOLD[2]).await;
        with_case(&store, "telegram:other").await;
        let files = Files::at(live.join("files")).sealed(store.vault().expect("keys"));
        files.take_in(&chat, format!("%PDF-1.4 {}", TOLD[0]).into_bytes()).await.expect("a kept file");
        assert!(!store.load(&chat).await.expect("a load").cases.is_empty());
        assert!(!store.export(&chat).await.expect("an export").timers.is_empty());
        copy(&live, &backup);
        assert_eq!(customer.say("/delete").await.last().expect("a question").id, "delete-offer");
        let said = customer.press("delete").await;
        assert_eq!(said.iter().map(|outbound| outbound.id.as_str()).collect::<Vec<_>>(), ["deleted"]);
        let receipt = chat.receipt(now().to_utc());
        assert!(said[0].text.contains(&receipt), "{}", said[0].text);
        // What is left: that this message was answered, and its answer until it is sent.
        let left = store.export(&chat).await.expect("an export");
        assert_eq!((left.cases.len(), left.timers.len(), left.unsent.len(), left.version), (0, 0, 1, 1));
        let session = Session { heard_at: None, heard_times: 0, ..Session::clone(&left.session.expect("a session")) };
        assert_eq!(session, Session::default());
        assert_eq!(files.list(&chat).await.expect("files").len(), 1, "here nobody removed the file itself");
        let name = files.list(&chat).await.expect("files").remove(0).name;
        assert_eq!(files.read(&chat, &name).await.expect("a read"), None, "but its key is gone");
        store.close().await;
    });
    assert_eq!(readable(&live, &TOLD), BTreeSet::new());

    // A backup from before, with the keys of today.
    std::fs::remove_dir_all(backup.join("keys")).expect("old keys");
    copy(&live.join("keys"), &backup.join("keys"));
    assert_eq!(readable(&backup, &TOLD), BTreeSet::new());
    run(async {
        let store = store::open(backup.to_str().expect("a path")).expect("a store");
        // They came back meanwhile, as far as the receipt: the backup's records do not open with their new key and are set aside.
        assert!(matches!(store.load(&chat).await, Err(StoreError::Damaged { .. })));
        let loaded = store.load(&chat).await.expect("a load");
        assert!(loaded.cases.is_empty() && loaded.session.is_none_or(|session| session.active.is_none()), "{:?}", loaded.cases);
        let other = store.load(&ChatId("telegram:other".into())).await.expect("a load");
        assert!(!other.cases.is_empty(), "nobody else is harmed");
        store.close().await;
    });
}

// ── export ──

fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).expect("a file");
            let mut content = Vec::new();
            file.read_to_end(&mut content).expect("its content");
            (file.name().to_owned(), content)
        })
        .collect()
}

#[test]
fn an_export_holds_everything_for_people_and_for_machines() {
    let folder = tempfile::tempdir().expect("a folder");
    let spec = folder.path().join("store");
    run(async {
        let store = store::open(spec.to_str().expect("a path")).expect("a store");
        let files = Files::at(folder.path().join("files")).sealed(store.vault().expect("keys"));
        let mut customer = with_case(&store, "web:somebody").await;
        let chat = customer.chat.clone();
        let kept = files.take_in(&chat, b"%PDF-1.4 a bill".to_vec()).await.expect("a kept file");
        let said = customer.say("/export").await;
        let ready = said.into_iter().find(|outbound| outbound.document.is_some()).expect("a document");
        assert!(document::bytes(ready.document.as_ref().expect("a document")).2.is_empty(), "it is gathered when it is sent");
        let row = serde_json::to_string(&ready).expect("a row");
        assert!(row.len() < 1000, "{row}");
        let filled = export::filled(&BOOK, &store, Some(&files), &chat, now(), ready).await.expect("a filled one");
        let document = filled.document.expect("a document");
        assert!(matches!(&document, Document { content: DocumentContent::Ready(_), .. }));
        let (name, media, bytes) = document::bytes(&document);
        assert_eq!((name.as_str(), media), ("我的付款纠纷记录.zip", document::ZIP));

        let parts = unpacked(&bytes);
        let path = format!("files/{}", kept.name);
        assert_eq!(parts.keys().map(String::as_str).collect::<Vec<_>>(), ["data.json", &path, "index.html"]);
        assert_eq!(parts[&path], b"%PDF-1.4 a bill");
        let data: serde_json::Value = serde_json::from_slice(&parts["data.json"]).expect("JSON");
        let exported = store.export(&chat).await.expect("an export");
        assert_eq!(data["redress_export"], 1);
        for (field, value) in serde_json::to_value(&exported).expect("JSON").as_object().expect("an object") {
            assert_eq!(data[field], *value, "{field} is complete");
        }
        assert_eq!(data["files"], serde_json::json!([path]));

        // The page tells every answer, and every word of the conversation.
        let page = String::from_utf8(parts["index.html"].clone()).expect("UTF-8");
        for told in [TOLD[0], TOLD[1], "128.50", "微信"] {
            assert!(page.contains(told), "{told}");
        }
        let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        assert!(!exported.lines.is_empty());
        for line in &exported.lines {
            let text = match &line.line.voice {
                Voice::Customer(text) => text,
                Voice::Bot(outbound) => &outbound.text,
            };
            assert!(page.contains(&escaped(text)), "{text}");
        }

        customer.say("/delete").await;
        customer.press("delete").await;
        let after = unpacked(&export::everything(&BOOK, &store, Some(&files), &chat, now()).await.expect("an export"));
        let after: String = after.values().map(|bytes| String::from_utf8_lossy(bytes)).collect();
        assert!(TOLD[..2].iter().all(|told| !after.contains(told)), "{after}");
        store.close().await;
    });
}

/// Words with signs of a page stay words.
#[test]
fn a_page_shows_signs_as_signs() {
    let store = store::open("memory").expect("a store");
    run(async {
        let mut customer = Customer::new(&store, "web:signs");
        customer.say("/start").await;
        customer.say("<script>alert(1)</script> & <b>").await;
        let parts = unpacked(&export::everything(&BOOK, &store, None, &customer.chat, now()).await.expect("an export"));
        let page = String::from_utf8_lossy(&parts["index.html"]).into_owned();
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;"), "{page}");
        assert!(!page.contains("<script>"));
    });
}
