//! Telegram from the outside: a Bot API server of ours, the channel in the middle, and the service and its relay over a store in
//! memory. Time stands still at the moment a story begins.

#[path = "common/bot_api.rs"]
mod bot_api;
mod common;
#[path = "common/program.rs"]
mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use bot_api::{BotApi, Fault, Message};
use chrono::{DateTime, FixedOffset};
use program::Program;
use redress::book::Book;
use redress::channel::Sent;
use redress::channel::desk::{self, Down, Request, Requests};
use redress::channel::telegram::sign::Signer;
use redress::channel::telegram::{CAPABILITIES, Secret, Settings, Telegram, Webhook, Words};
use redress::chat::{Block, Button, ChatId, Content, Day, Document, DocumentContent, Inbound, Outbound, Sheet, Unreadable};
use redress::document;
use redress::files::{Files, Kind as FileKind};
use redress::outbox::{self, Deliver, Pace};
use redress::serve::{self, Service};
use redress::store;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;

const TOKEN: &str = "123456:not-a-real-token";
const CHAT: i64 = 77;
const NOW: &str = "2026-11-22T10:00:00+08:00";

// ── the bot under test ──

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Poll,
    Webhook,
}

/// A running bot. What the desk heard is kept.
struct Bot {
    api: BotApi,
    telegram: Telegram,
    heard: Arc<Mutex<Vec<Inbound>>>,
    trouble: Arc<Trouble>,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

/// What is wrong with the service.
#[derive(Default)]
struct Trouble {
    /// So many of the next inbounds are refused, because the store is down.
    down: AtomicU32,
}

/// The shipped book, read once.
fn book() -> Arc<Book> {
    static BOOK: OnceLock<Arc<Book>> = OnceLock::new();
    Arc::clone(BOOK.get_or_init(|| Arc::new(common::shipped().0)))
}

impl Bot {
    async fn start(mode: Mode) -> Self {
        Self::start_at(mode, NOW).await
    }

    async fn start_at(mode: Mode, now: &str) -> Self {
        Self::with(BotApi::start(TOKEN).await, mode, now, Duration::ZERO).await
    }

    async fn with(api: BotApi, mode: Mode, now: &str, message_every: Duration) -> Self {
        Self::keeping(api, mode, now, message_every, None).await
    }

    async fn keeping(api: BotApi, mode: Mode, now: &str, message_every: Duration, files: Option<Files>) -> Self {
        let (desk, requests) = desk::desk();
        let (stop, stopped) = watch::channel(false);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a loopback port");
        let address = listener.local_addr().expect("an address");
        let webhook = (mode == Mode::Webhook).then(|| Webhook { url: format!("http://{address}/hook/telegram"), secret: None });
        let settings = Settings { token: Secret::new(TOKEN), api_url: api.url(), proxy: None, webhook, files };
        let telegram = Telegram::new(settings).expect("settings");
        let (heard, trouble) = (Arc::default(), Arc::default());
        let now = DateTime::parse_from_rfc3339(now).expect("a time");
        let mut tasks = serve(telegram.clone(), now, message_every, requests, stopped.clone(), Arc::clone(&heard), Arc::clone(&trouble));
        match mode {
            Mode::Poll => {
                telegram.start(words(), stopped.clone()).await.expect("a start");
                let telegram = telegram.clone();
                tasks.push(tokio::spawn(async move { telegram.poll(desk, stopped).await }));
            }
            Mode::Webhook => {
                let routes = telegram.router(desk);
                tasks.push(tokio::spawn(async move { drop(axum::serve(listener, routes).await) }));
                telegram.start(words(), stopped).await.expect("a start");
            }
        }
        Self { api, telegram, heard, trouble, stop, tasks }
    }

    fn heard(&self) -> Vec<Content> {
        self.heard.lock().expect("no panic").iter().map(|inbound| inbound.content.clone()).collect()
    }

    /// Stops the polling and gives the server back.
    async fn end(mut self) -> BotApi {
        self.stop.send_replace(true);
        if self.api.webhook().is_none() {
            let polling = self.tasks.pop().expect("a task");
            tokio::time::timeout(bot_api::PATIENCE, polling).await.expect("an end").expect("no panic");
        }
        self.tasks.iter().for_each(JoinHandle::abort);
        self.api
    }
}

/// The service and the relay behind a desk that keeps what it heard.
fn serve(
    telegram: Telegram,
    now: DateTime<FixedOffset>,
    message_every: Duration,
    mut requests: Requests,
    stopped: watch::Receiver<bool>,
    heard: Arc<Mutex<Vec<Inbound>>>,
    trouble: Arc<Trouble>,
) -> Vec<JoinHandle<()>> {
    let (inner, to_service) = desk::desk();
    let (wakes, woken) = mpsc::unbounded_channel();
    let (due, fired) = mpsc::channel(1);
    let service = Arc::new(Service {
        book: Arc::new(ArcSwap::new(book())),
        store: Arc::new(store::open("memory").expect("a store")),
        files: None,
        clock: Arc::new(move || now),
        capabilities: |_| CAPABILITIES,
        message_every,
        metrics: Arc::default(),
        insight: Arc::default(),
        outbox: wakes,
        timers: Arc::default(),
        failed: watch::channel(None).0,
    });
    let store = Arc::clone(&service.store);
    let deliver: Deliver = Arc::new(move |chat, outbound| {
        let telegram = telegram.clone();
        Box::pin(async move { telegram.send(&chat, &outbound).await })
    });
    let pace = Pace { all: 0, chat_every: Duration::ZERO, chat_burst: 1, patience: Duration::from_secs(15) };
    let relay_stopped = stopped.clone();
    vec![
        tokio::spawn(async move {
            // Held, so that the service has somebody to listen to.
            let _due = due;
            serve::run(service, to_service, fired, stopped).await;
        }),
        tokio::spawn(async move {
            outbox::run(store, "telegram", deliver, pace, Arc::default(), woken, relay_stopped).await.expect("a store");
        }),
        tokio::spawn(async move {
            while let Some(request) = requests.requests.recv().await {
                let Request::Take(inbound, answer) = request else { panic!("Telegram asks for nothing else") };
                if trouble.down.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |down| down.checked_sub(1)).is_ok() {
                    drop(answer.send(Err(Down("a test".into()))));
                    continue;
                }
                heard.lock().expect("no panic").push(inbound.clone());
                let inner = inner.clone();
                tokio::spawn(async move { drop(answer.send(inner.take(inbound).await)) });
            }
        }),
    ]
}

fn words() -> Vec<Words> {
    let words = |locale: &str, help: &str, group: &str| Words {
        locale: locale.to_owned(),
        commands: vec![("help".to_owned(), help.to_owned())],
        description: Some(group.to_owned()),
        group: group.to_owned(),
        group_button: "→".to_owned(),
    };
    vec![
        words("zh-CN", "能做什么", "私聊我。"),
        words("en", "What I can do", "Talk to me in private."),
        words("zh-TW", "能做什麼", "私訊我。"),
    ]
}

// ── whole conversations ──

/// What a replay's customer does, and what the bot says to it, message by message.
fn story(path: &str) -> (String, Vec<(String, Vec<String>)>) {
    let text = common::text(path);
    let begin = text.lines().find_map(|line| line.strip_prefix("begin")).expect("a beginning").trim().to_owned();
    let mut steps: Vec<(String, Vec<String>)> = Vec::new();
    let mut bot = false;
    for line in text.lines() {
        if !line.starts_with(' ') {
            bot = line.starts_with("bot ");
        }
        if let Some(user) = line.strip_prefix("user   ") {
            steps.push((user.to_owned(), Vec::new()));
        } else if line == "user" || ["wait ", "send ", "press ", "file"].iter().any(|verb| line.starts_with(verb)) {
            // What this customer cannot do.
            break;
        } else if let Some((_, said)) = steps.last_mut() {
            if line.starts_with("bot ") {
                said.push(String::new());
            } else if let (true, Some(words), Some(message)) = (bot, line.strip_prefix("       |"), said.last_mut()) {
                if !message.is_empty() {
                    message.push('\n');
                }
                message.push_str(words.strip_prefix(' ').unwrap_or(words));
            }
        }
    }
    (begin, steps)
}

/// Plays a story and compares every word.
async fn play(bot: &Bot, chat: i64, path: &str, steps: &[(String, Vec<String>)]) {
    for (user, said) in steps {
        match user.strip_prefix('[').and_then(|user| user.strip_suffix(']')) {
            Some(key) => press_key(&bot.api, chat, key),
            None => drop(bot.api.say(chat, user)),
        }
        let heard = bot.api.answers(chat, said.len()).await;
        let heard: Vec<String> = heard.into_iter().map(|message| message.text).collect();
        assert_eq!(heard, *said, "{path}: after `{user}`");
    }
}

/// Presses the latest button that stands for this key.
#[track_caller]
fn press_key(api: &BotApi, chat: i64, key: &str) {
    let last = api.messages(chat).into_iter().rev().find(|message| !message.rows.is_empty()).expect("a question");
    let is_key = |data: &str| data.split('.').nth(1) == Some(key);
    let button = last.buttons().into_iter().find(|(_, data)| is_key(data));
    let (_, data) = button.unwrap_or_else(|| panic!("no button `{key}` below `{}`", last.text));
    api.press_data(chat, last.id, &data);
}

/// The first replay of each scenario.
fn stories() -> Vec<String> {
    let mut seen = BTreeSet::new();
    let replays = common::files().into_iter().filter(|file| file.starts_with("tests/replays/") && common::is(file, "replay"));
    let zh = replays.filter(|file| common::text(file).contains("\nlocale zh-CN\n"));
    zh.filter(|file| seen.insert(file.split('/').nth(2).unwrap_or_default().to_owned())).collect()
}

async fn all_stories(mode: Mode) {
    let mut plans = 0;
    let stories = stories();
    assert!(stories.len() >= 10, "{stories:?}");
    for (path, chat) in stories.iter().zip(1..) {
        let (begin, steps) = story(path);
        let bot = Bot::start_at(mode, &begin).await;
        bot.api.speaks(chat, Some("zh-hans"));
        play(&bot, chat, path, &steps).await;
        plans += usize::from(common::text(path).contains("\nbot    card:plan\n"));
        assert_eq!(bot.api.refusals(), [""; 0], "{path}");
        bot.end().await;
    }
    assert!(plans >= 5, "{plans} stories came to a plan");
}

#[tokio::test(flavor = "multi_thread")]
async fn stories_are_told_through_polling() {
    all_stories(Mode::Poll).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn stories_are_told_through_the_webhook() {
    all_stories(Mode::Webhook).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deep_link_opens_its_scenario_in_both_modes() {
    let book = book();
    for mode in [Mode::Poll, Mode::Webhook] {
        let bot = Bot::start(mode).await;
        let scenarios: Vec<&String> =
            book.dialogs.dialogs.values().filter(|dialog| dialog.plan.is_some()).map(|dialog| &dialog.name).collect();
        assert!(scenarios.len() >= 9, "{scenarios:?}");
        for (scenario, chat) in scenarios.iter().zip(1..) {
            bot.api.say(chat, &format!("/start {scenario}"));
            bot.api.question(chat).await;
        }
        assert_eq!(bot.api.refusals(), [""; 0]);
        bot.end().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_come_as_words_to_copy_and_as_files_in_their_order() {
    let bot = Bot::start(Mode::Poll).await;
    for said in [
        "/start", "免密", "提示支付失败", "会员自动续费", "微信支付", "银行系统维护", "招商银行", "没有收到", "昨天", "滞纳金", "35.5",
        "填好了", "手边没有",
    ] {
        bot.api.say(CHAT, said);
    }
    bot.api.answer(CHAT, |message| message.text.contains("先看证据清单")).await;
    // The file meets a fault and is sent again, and the question behind it waits for it.
    bot.api.fault("sendDocument", Fault::Internal, 1);
    bot.api.say(CHAT, "/letter docx");
    let came = bot.api.answer(CHAT, |message| !message.rows.is_empty()).await;
    let file = came[0].document.as_ref().expect("the file comes first");
    assert!(file.media == document::DOCX && words_of_docx(&file.bytes).contains("招商银行"), "{}", file.name);
    assert!(came.len() >= 2 && came[1..].iter().all(|message| message.document.is_none()), "{came:?}");
    bot.api.say(CHAT, "/letter");
    bot.api.question(CHAT).await;
    bot.api.say(CHAT, "1");
    let came = bot.api.answer(CHAT, |message| !message.rows.is_empty()).await;
    let marks = |message: &Message| message.entities.first().map(|mark| mark["type"].clone());
    let letter = came.iter().find(|message| marks(message) == Some("pre".into())).expect("a letter");
    assert!(letter.text.contains("招商银行") && letter.entities.len() == 1, "{}", letter.text);
    assert_eq!(bot.api.refusals(), [""; 0]);
}

// ── buttons ──

#[tokio::test(flavor = "multi_thread")]
async fn a_press_is_answered_and_its_keyboard_goes() {
    let bot = Bot::start(Mode::Poll).await;
    bot.api.say(CHAT, "你好");
    let menu = bot.api.question(CHAT).await;
    let callback = bot.api.press(CHAT, "退款");
    bot.api.press_answered(&callback).await;
    bot.api.keyboard_removed(CHAT, menu.id).await;
    let question = bot.api.question(CHAT).await;
    assert!(!question.keyboard_removed);
    bot.api.say(CHAT, &question.buttons()[0].0);
    bot.api.keyboard_removed(CHAT, question.id).await;
    let next = bot.api.question(CHAT).await;
    assert_ne!(next.text, question.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_button_of_ours_in_its_own_chat_and_time_moves_anything() {
    let bot = Bot::start(Mode::Poll).await;
    bot.api.say(CHAT, "你好");
    let menu = bot.api.question(CHAT).await;
    bot.api.say(CHAT + 1, "你好");
    let others = bot.api.question(CHAT + 1).await;
    let data = &menu.buttons()[1].1;
    let plain = data.rsplit_once('.').expect("a signature").0.to_owned();
    let forged = Signer::new("1:other").sign(CHAT, &plain).expect("short enough");
    for press in [plain.clone(), forged, others.buttons()[1].1.clone(), "0.".into(), "无".into(), format!("{data}x")] {
        let callback = bot.api.press_data(CHAT, menu.id, &press);
        let again = bot.api.question(CHAT).await;
        assert_eq!((&again.text, again.buttons().len()), (&menu.text, menu.buttons().len()), "{press}");
        bot.api.press_answered(&callback).await;
    }
    assert_eq!(bot.telegram.counts().forged, 6);
    // The first menu is of the past by its message, not by its question: it is still open.
    bot.api.press_data(CHAT, menu.id, data);
    let question = bot.api.question(CHAT).await;
    assert_ne!(question.text, menu.text);
    // Now it is stale: the open question is shown again, kindly.
    bot.api.press_data(CHAT, menu.id, data);
    let again = bot.api.answer(CHAT, |message| message.text == question.text).await;
    assert!(again.len() > 1 || again[0].text.contains(&question.text), "{again:?}");
    assert_eq!(bot.telegram.counts().forged, 6);
}

// ── other things people send ──

#[tokio::test(flavor = "multi_thread")]
async fn everything_a_customer_sends_is_heard_as_what_it_is() {
    let bot = Bot::start(Mode::Poll).await;
    let api = &bot.api;
    api.say(CHAT, "你好");
    let file = |kind: &str| json!({ "file_id": "f", "file_unique_id": "u", "file_size": 10, "duration": 1, "width": 9, "height": 9, "length": 9, "mime_type": kind });
    let sticker = json!({ "file_id": "f", "file_unique_id": "u", "type": "regular", "width": 9, "height": 9, "is_animated": false, "is_video": false });
    api.message(CHAT, &json!({ "sticker": sticker }));
    api.message(CHAT, &json!({ "voice": file("audio/ogg") }));
    api.message(CHAT, &json!({ "video_note": file("video/mp4") }));
    api.message(CHAT, &json!({ "photo": [file("image/jpeg")] }));
    api.message(CHAT, &json!({ "document": { "file_id": "f", "file_unique_id": "u", "file_size": 3 }, "caption": "微信扣了两次" }));
    api.message(CHAT, &json!({ "dice": { "emoji": "🎲", "value": 3 } }));
    api.message(CHAT, &json!({ "location": { "latitude": 1.0, "longitude": 1.0 } }));
    api.message(CHAT, &json!({ "contact": { "phone_number": "1", "first_name": "C" } }));
    api.message(CHAT, &json!({ "something_newer_than_we_are": { "a": 1 } }));
    api.edit(CHAT, "你好，我改一下");
    api.say(CHAT, "好");
    api.all_confirmed().await;
    let unreadable = |kind| Content::Unreadable(kind);
    assert_eq!(
        bot.heard(),
        [
            Content::Text("你好".into()),
            unreadable(Unreadable::Sticker),
            unreadable(Unreadable::Voice),
            unreadable(Unreadable::Voice),
            Content::File,
            Content::File,
            Content::Text("微信扣了两次".into()),
            unreadable(Unreadable::Sticker),
            unreadable(Unreadable::Other),
            unreadable(Unreadable::Other),
            unreadable(Unreadable::Other),
            unreadable(Unreadable::Edited),
            Content::Text("好".into()),
        ]
    );
    let deliveries: BTreeSet<_> = bot.heard.lock().expect("no panic").iter().map(|inbound| inbound.delivery.clone()).collect();
    assert_eq!(deliveries.len(), 13, "each has an id of its own");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_that_of_the_telephone() {
    let bot = Bot::start(Mode::Poll).await;
    for (chat, language, expected) in
        [(1, Some("en"), "payment"), (2, Some("zh-hans"), "付款"), (3, Some("zh-hant"), "付款"), (4, None, "付款"), (5, Some("??"), "付款")]
    {
        bot.api.speaks(chat, language);
        bot.api.say(chat, "/start");
        let menu = bot.api.question(chat).await;
        assert!(menu.text.contains(expected), "{language:?}: {}", menu.text);
    }
    assert_ne!(bot.api.messages(2)[0].text, bot.api.messages(3)[0].text, "traditional characters");
    bot.api.called("setMyCommands", 4).await;
    bot.api.say(3, "/start");
    bot.api.question(3).await;
    let menus = bot.api.menus();
    assert_eq!(menus.keys().collect::<Vec<_>>(), ["", "@3", "en", "zh"], "a menu for the one chat that reads another Chinese, set once");
    assert_eq!(menus["@3"], [("help".to_owned(), "能做什麼".to_owned())]);
    assert_eq!(bot.api.calls()["setMyCommands"], 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_is_shown_the_way_once() {
    let bot = Bot::start(Mode::Poll).await;
    let group = -100_500;
    bot.api.say_in_group(group, "hello everybody");
    bot.api.say_in_group(group, "/start@redress_test_bot");
    let told = bot.api.question(group).await;
    assert_eq!(told.text, "Talk to me in private.");
    assert_eq!(told.buttons(), [("→".to_owned(), "https://t.me/redress_test_bot?start=group".to_owned())]);
    bot.api.say_in_group(group, "/help");
    bot.api.say(CHAT, "你好");
    bot.api.question(CHAT).await;
    bot.api.all_confirmed().await;
    assert_eq!(bot.api.messages(group).len(), 1);
    assert!(bot.heard.lock().expect("no panic").iter().all(|inbound| inbound.chat == ChatId::new("telegram", "77")));
}

#[tokio::test(flavor = "multi_thread")]
async fn updates_that_cannot_be_read_hold_up_nobody() {
    for mode in [Mode::Poll, Mode::Webhook] {
        let bot = Bot::start(mode).await;
        for update in [
            json!({ "message": { "chat": "?" } }),
            json!({ "message": null }),
            json!({ "message": { "message_id": 1, "date": "yesterday", "chat": { "id": CHAT, "type": "private" } } }),
            json!({ "callback_query": { "id": 5 } }),
        ] {
            bot.api.push(CHAT, update);
        }
        bot.api.say(CHAT, "你好");
        bot.api.question(CHAT).await;
        bot.api.all_confirmed().await;
        assert_eq!((bot.telegram.counts().malformed, bot.heard().len()), (4, 1), "{mode:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_is_told_once_and_holds_up_nobody() {
    let bot = Bot::with(BotApi::start(TOKEN).await, Mode::Poll, NOW, Duration::from_secs(1)).await;
    let text = |chat: i64, index: i64| {
        let from = json!({ "id": chat, "is_bot": false, "first_name": "C" });
        let chat_of = json!({ "id": chat, "type": "private", "first_name": "C" });
        (chat, json!({ "message": { "message_id": 5000 + index, "date": 1_900_000_000, "chat": chat_of, "from": from, "text": "喂" } }))
    };
    bot.api.push_all((0..1000).map(|index| text(CHAT, index)));
    bot.api.say(CHAT + 1, "你好");
    bot.api.all_confirmed().await;
    bot.api.question(CHAT + 1).await;
    assert_eq!(bot.heard().len(), 1001);
    let told = bot.api.messages(CHAT).len();
    assert!(told < 100, "{told} answers to a flood");
}

// ── files of customers ──

/// A picture that differs from those of other numbers, with something appended that nobody should keep.
fn picture(number: u8) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(32, 32, |x, y| image::Rgb([number.wrapping_mul(25), x.to_le_bytes()[0], y.to_le_bytes()[0]]));
    let mut bytes = Vec::new();
    picture.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Jpeg).expect("a picture");
    [&bytes[..], b"GPS 31.2304 <script>"].concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn photos_and_documents_are_kept_as_evidence() {
    for mode in [Mode::Poll, Mode::Webhook] {
        let folder = tempfile::tempdir().expect("a folder");
        let files = Files::at(folder.path());
        let bot = Bot::keeping(BotApi::start(TOKEN).await, mode, NOW, Duration::ZERO, Some(files.clone())).await;
        let (api, chat) = (&bot.api, ChatId::new("telegram", "77"));
        api.say(CHAT, "你好");
        api.question(CHAT).await;
        let whole = api.messages(CHAT).len();
        let say_of_file = async || api.question(CHAT).await;

        api.photo(CHAT, "one", &picture(1), &json!({ "caption": "微信扣了两次" }));
        api.document(CHAT, "two", "application/pdf", b"%PDF-1.4\n%%EOF\n");
        api.all_confirmed().await;
        let kept = files.list(&chat).await.expect("files");
        let of_kind = |kind| kept.iter().find(|file| file.kind == kind).expect("a file").name.clone();
        let (photo, document) = (of_kind(FileKind::Jpeg), of_kind(FileKind::Pdf));
        let (_, clean) = files.read(&chat, &photo).await.expect("a file").expect("the file");
        assert!(image::load_from_memory(&clean).is_ok() && !clean.windows(3).any(|part| part == b"GPS"), "cleaned");
        let heard = [Content::Kept(photo), Content::Text("微信扣了两次".into()), Content::Kept(document)];
        assert_eq!((kept.len(), &bot.heard()[1..]), (2, &heard[..]), "{mode:?}");
        assert_eq!(api.fetched("thumbnail"), 0);

        // What cannot be kept is said, and what is too large or of another kind is not even fetched.
        let heard = bot.heard().len();
        for (id, kind, bytes) in [
            ("large", "image/png", vec![0; 8 * 1024 * 1024 + 1]),
            ("archive", "application/zip", vec![1; 50]),
            ("page", "image/png", b"<!doctype html><script>".to_vec()),
            ("half", "image/jpeg", picture(9)[..200].to_vec()),
        ] {
            api.document(CHAT, id, kind, &bytes);
        }
        api.message(CHAT, &json!({ "document": { "file_id": "gone", "file_unique_id": "u", "mime_type": "image/png" } }));
        api.all_confirmed().await;
        let unreadable = [
            Unreadable::FileTooLarge,
            Unreadable::FileWrongKind,
            Unreadable::FileWrongKind,
            Unreadable::FileBroken,
            Unreadable::FileMissing,
        ];
        assert_eq!(bot.heard()[heard..], unreadable.map(Content::Unreadable), "{mode:?}");
        assert_eq!((api.fetched("large"), api.fetched("archive"), files.list(&chat).await.expect("files").len()), (0, 0, 2));
        for _ in 0..8 {
            say_of_file().await;
        }
        let said: Vec<String> = api.messages(CHAT)[whole..].iter().map(|message| message.text.clone()).collect();
        for words in ["收到，存好了", "超过 8 MB", "只能存", "打不开", "再发一次"] {
            assert!(said.iter().any(|text| text.contains(words)), "{words}: {said:?}");
        }
        bot.end().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_album_is_kept_whole_and_answered_once() {
    for mode in [Mode::Poll, Mode::Webhook] {
        let folder = tempfile::tempdir().expect("a folder");
        let files = Files::at(folder.path());
        let bot = Bot::keeping(BotApi::start(TOKEN).await, mode, NOW, Duration::ZERO, Some(files.clone())).await;
        let (api, chat) = (&bot.api, ChatId::new("telegram", "77"));
        api.say(CHAT, "你好");
        api.question(CHAT).await;
        api.fault("getFile", Fault::Internal, 1);
        api.fault("file", Fault::Half, 1);
        api.fault("file", Fault::Page, 1);
        for number in 0..10 {
            api.photo(CHAT, &format!("photo{number}"), &picture(number), &json!({ "media_group_id": "13" }));
        }
        api.all_confirmed().await;
        // Three more than there is room for.
        for number in 10..13 {
            api.photo(CHAT, &format!("photo{number}"), &picture(number), &json!({ "media_group_id": "14" }));
        }
        api.say(CHAT, "/status");
        api.all_confirmed().await;
        api.answer(CHAT, |message| message.text.contains("还没有记下来")).await;
        assert_eq!(files.list(&chat).await.expect("files").len(), 10, "{mode:?}");
        let said = |words: &str| api.messages(CHAT).iter().filter(|message| message.text.contains(words)).count();
        assert_eq!((said("收到，存好了"), said("已经存满 10个")), (1, 1), "{mode:?}");
        bot.end().await;
    }
}

// ── delivery ──

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_confirmed_before_it_is_durable() {
    for mode in [Mode::Poll, Mode::Webhook] {
        let bot = Bot::start(mode).await;
        bot.trouble.down.store(3, Ordering::SeqCst);
        bot.api.say(CHAT, "你好");
        bot.api.question(CHAT).await;
        bot.api.all_confirmed().await;
        assert_eq!((bot.heard().len(), bot.trouble.down.load(Ordering::SeqCst)), (1, 0), "{mode:?}");
        if mode == Mode::Webhook {
            assert_eq!(bot.api.webhook_answers(), BTreeMap::from([(200, 1), (503, 3)]));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_chats_are_heard_in_order() {
    for mode in [Mode::Poll, Mode::Webhook] {
        let bot = Bot::start(mode).await;
        for index in 0..20 {
            for chat in 1..=30 {
                bot.api.say(chat, &format!("{index}"));
            }
        }
        bot.api.all_confirmed().await;
        let mut by_chat: BTreeMap<ChatId, Vec<Content>> = BTreeMap::new();
        for inbound in bot.heard.lock().expect("no panic").iter() {
            by_chat.entry(inbound.chat.clone()).or_default().push(inbound.content.clone());
        }
        let expected: Vec<Content> = (0..20).map(|index| Content::Text(format!("{index}"))).collect();
        assert!(by_chat.len() == 30 && by_chat.values().all(|heard| *heard == expected), "{mode:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_of_the_platform_are_waited_out() {
    let bot = Bot::start(Mode::Poll).await;
    for fault in [Fault::Internal, Fault::Page, Fault::Reset, Fault::ResetAfter, Fault::Half, Fault::TooMany(1)] {
        bot.api.fault("getUpdates", fault, 1);
    }
    bot.api.say(CHAT, "你好");
    bot.api.question(CHAT).await;
    bot.api.all_confirmed().await;
    assert_eq!(bot.heard(), [Content::Text("你好".into())]);
    let (now, day) = (Instant::now(), Duration::from_secs(24 * 3600));
    assert!(bot.telegram.silent_for(now).is_some_and(|silence| silence < bot_api::PATIENCE));
    assert!(bot.telegram.silent_for(now + day).is_some_and(|silence| silence + bot_api::PATIENCE > day));
    assert_eq!(Bot::start(Mode::Webhook).await.telegram.silent_for(now + day), None, "Telegram calls by itself");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_waits_for_telegram_and_gives_up_on_a_wrong_token() {
    let api = BotApi::start(TOKEN).await;
    api.fault("getMe", Fault::Internal, 1);
    api.fault("setMyCommands", Fault::Internal, 1);
    let bot = Bot::with(api, Mode::Poll, NOW, Duration::ZERO).await;
    let menus = bot.api.menus();
    assert_eq!(menus.keys().collect::<Vec<_>>(), ["en", "zh"], "the first call failed; the menu is not worth more");
    assert_eq!(menus["zh"], [("help".to_owned(), "能做什么".to_owned())]);

    let settings = Settings { token: Secret::new("1:wrong"), api_url: bot.api.url(), proxy: None, webhook: None, files: None };
    let stranger = Telegram::new(settings).expect("settings");
    let refused = stranger.start(Vec::new(), watch::channel(false).1).await.expect_err("a wrong token");
    assert!(refused.contains("token") && !refused.contains("wrong"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn modes_are_switched_by_starting_in_the_other() {
    let mut api = BotApi::start(TOKEN).await;
    for (mode, text) in [(Mode::Poll, "你好"), (Mode::Webhook, "你好"), (Mode::Poll, "你好"), (Mode::Webhook, "你好")] {
        // Written while the bot was away.
        api.say(CHAT, text);
        let bot = Bot::with(api, mode, NOW, Duration::ZERO).await;
        bot.api.question(CHAT).await;
        bot.api.all_confirmed().await;
        assert_eq!(bot.api.webhook().is_some(), mode == Mode::Webhook);
        api = bot.end().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_webhook_lets_in_nobody_else() {
    let bot = Bot::start(Mode::Webhook).await;
    let url = bot.api.webhook().expect("a webhook");
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let update = json!({ "update_id": 1, "message": { "message_id": 1, "date": 1, "text": "hi",
        "chat": { "id": 5, "type": "private", "first_name": "C" } } });
    let secret = redress::channel::telegram::sign::webhook_secret(TOKEN);
    for (secret, body, expected) in [
        (None, update.to_string(), 401),
        (Some("wrong"), update.to_string(), 401),
        (Some(""), update.to_string(), 401),
        (Some(&*secret), "{".to_owned(), 200),
        (Some(&*secret), String::new(), 200),
        (Some(&*secret), " ".repeat(1024 * 1024 + 1), 413),
        (Some(&*secret), update.to_string(), 200),
    ] {
        let mut request = client.post(&url).body(body);
        if let Some(secret) = secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        assert_eq!(request.send().await.expect("an answer").status().as_u16(), expected, "{secret:?}");
    }
    assert_eq!((bot.heard().len(), bot.telegram.counts().malformed), (1, 2));
    let got = client.get(&url).send().await.expect("an answer");
    assert_eq!(got.status().as_u16(), 405);
}

// ── sending ──

/// A chat that has written, and a bot that sends into it.
async fn correspondent() -> (BotApi, Telegram, ChatId) {
    let api = BotApi::start(TOKEN).await;
    api.say(CHAT, "你好");
    let settings = Settings { token: Secret::new(TOKEN), api_url: api.url() + "/", proxy: None, webhook: None, files: None };
    (api, Telegram::new(settings).expect("settings"), ChatId::new("telegram", "77"))
}

fn outbound(text: &str) -> Outbound {
    Outbound { id: "q".into(), text: text.into(), ..Outbound::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_fault_says_what_became_of_the_message() {
    let (api, telegram, chat) = correspondent().await;
    let arrived = || api.messages(CHAT).len();
    for (fault, expected, arrives) in [
        (Fault::TooMany(7), "Later(7s)", false),
        (Fault::Internal, "Unknown(", false),
        (Fault::Page, "Unknown(", false),
        (Fault::Reset, "Unknown(", false),
        (Fault::ResetAfter, "Unknown(", true),
        (Fault::Half, "Unknown(", true),
        (Fault::Entities, "Refused(", false),
    ] {
        let before = arrived();
        api.fault("sendMessage", fault, 1);
        let sent = format!("{:?}", telegram.send(&chat, &outbound("好")).await);
        assert!(sent.starts_with(expected) && !sent.contains("not-a-real-token") && !sent.contains("127.0.0.1"), "{fault:?}: {sent}");
        assert_eq!(arrived() - before, usize::from(arrives), "{fault:?}");
    }
    assert_eq!(telegram.send(&chat, &outbound("好")).await, Sent::Done);

    api.fault("sendMessage", Fault::Entities, 1);
    assert_eq!(telegram.send(&chat, &outbound("打 95188")).await, Sent::Done, "sent again without marks");
    let last = api.messages(CHAT).pop().expect("a message");
    assert_eq!((last.text.as_str(), last.entities.len()), ("打 95188", 0));
    assert_eq!(telegram.send(&chat, &outbound("打 95188")).await, Sent::Done);
    assert_eq!(api.messages(CHAT).pop().expect("a message").entities, [json!({ "type": "code", "offset": 2, "length": 5 })]);

    for (text, expected) in [("", "Refused("), ("  \n", "Refused("), (&*"字".repeat(4097), "Refused(")] {
        assert!(format!("{:?}", telegram.send(&chat, &outbound(text)).await).starts_with(expected));
    }
    api.slow_down(CHAT, Duration::from_secs(3));
    assert_eq!(telegram.send(&chat, &outbound("好")).await, Sent::Later(Duration::from_secs(3)));
    for nobody in [ChatId::new("telegram", "12345"), ChatId::new("telegram", "x"), ChatId::new("web", "77")] {
        let sent = telegram.send(&nobody, &outbound("好")).await;
        assert!(matches!(sent, Sent::Closed(_) | Sent::Refused(_)), "{nobody}: {sent:?}");
    }
    api.block(CHAT);
    assert!(matches!(telegram.send(&chat, &outbound("好")).await, Sent::Closed(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fits_is_taken() {
    let (api, telegram, chat) = correspondent().await;
    let long: String = (0..700).map(|index| format!("第{index}行🙏：打95188或 https://12315.cn/{index} 问。\n")).collect();
    let buttons = (0..12).map(|index| Button { data: format!("{index}.{}", "k".repeat(40)), label: format!("选项{index}") }).collect();
    let whole = Outbound { buttons, numbered: true, ..outbound(&long) };
    let messages = redress::channel::fit(whole.clone(), &CAPABILITIES);
    assert!(messages.len() > 3);
    for message in &messages {
        assert_eq!(telegram.send(&chat, message).await, Sent::Done);
    }
    let arrived: Vec<Message> = api.messages(CHAT);
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(arrived.iter().flat_map(|message| words(&message.text)).collect::<Vec<_>>(), words(&long));
    assert!(arrived.iter().rev().skip(1).all(|message| message.rows.is_empty()));
    assert_eq!(arrived.last().expect("a message").buttons().len(), 12);
    let marked: usize = arrived.iter().map(|message| message.entities.len()).sum();
    assert_eq!(marked, 700);
}

/// Unpacks what can be unpacked of a .docx.
fn words_of_docx(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
    let mut words = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("word/document.xml").expect("a document"), &mut words).expect("words");
    words
}

fn paper(content: DocumentContent) -> Outbound {
    Outbound { document: Some(Document { name: "投诉信 2026-11-22".into(), content }), ..outbound("文件在这里，打 95188。") }
}

fn sheet() -> DocumentContent {
    DocumentContent::Sheet(Sheet { locale: "zh-CN".into(), blocks: vec![Block::Title("投诉信".into())] })
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_sent_under_their_names() {
    let (api, telegram, chat) = correspondent().await;
    let day = Day {
        uid: "1@redress.invalid".into(),
        sequence: 1,
        made_at: DateTime::UNIX_EPOCH,
        on: "2026-12-01".parse().expect("a day"),
        summary: "商家答复".into(),
        description: String::new(),
        cancelled: false,
    };
    for (content, name, media) in [
        (sheet(), "投诉信 2026-11-22.docx", document::DOCX),
        (DocumentContent::Calendar(vec![day]), "投诉信 2026-11-22.ics", document::ICS),
    ] {
        let buttons = vec![Button { data: "1.a".into(), label: "好".into() }];
        let sent = Outbound { buttons, ..paper(content) };
        assert_eq!(telegram.send(&chat, &sent).await, Sent::Done);
        let message = api.messages(CHAT).pop().expect("a message");
        let file = message.document.clone().expect("a file");
        let (_, _, bytes) = document::bytes(sent.document.as_ref().expect("a document"));
        assert_eq!((file.name.as_str(), file.media.as_str(), file.bytes == bytes), (name, media, true));
        assert_eq!((message.text.as_str(), message.buttons().len()), ("文件在这里，打 95188。", 1));
        assert_eq!(message.entities, [json!({ "type": "code", "offset": 8, "length": 5 })]);
    }
    let written = words_of_docx(&api.messages(CHAT)[0].document.as_ref().expect("a file").bytes);
    assert!(written.contains("投诉信"), "{written}");
    assert_eq!(telegram.send(&chat, &Outbound { text: String::new(), ..paper(sheet()) }).await, Sent::Done, "without words");
    for (fault, expected, arrives) in [
        (Fault::TooMany(7), "Later(7s)", false),
        (Fault::Internal, "Unknown(", false),
        (Fault::Reset, "Unknown(", false),
        (Fault::Half, "Unknown(", true),
        (Fault::Entities, "Done", true),
    ] {
        let before = api.messages(CHAT).len();
        api.fault("sendDocument", fault, 1);
        let sent = format!("{:?}", telegram.send(&chat, &paper(sheet())).await);
        assert!(sent.starts_with(expected) && !sent.contains("not-a-real-token"), "{fault:?}: {sent}");
        assert_eq!(api.messages(CHAT).len() - before, usize::from(arrives), "{fault:?}");
    }
    let whole = Outbound { text: "一段很长的话。".repeat(900), ..paper(sheet()) };
    let before = api.messages(CHAT).len();
    for message in redress::channel::fit(whole.clone(), &CAPABILITIES) {
        assert_eq!(telegram.send(&chat, &message).await, Sent::Done);
    }
    let arrived = api.messages(CHAT).split_off(before);
    assert!(arrived.len() > 1 && arrived.iter().rev().skip(1).all(|message| message.document.is_none()));
    assert!(arrived.last().is_some_and(|last| last.document.is_some()), "the file comes last");
    assert_eq!(api.refusals(), [""; 0]);
}

#[test]
fn settings_that_cannot_work_are_refused_without_repeating_a_secret() {
    let settings = |token: &str, api_url: &str, proxy: Option<&str>, hook: Option<(&str, Option<&str>)>| Settings {
        token: Secret::new(token),
        api_url: api_url.to_owned(),
        proxy: proxy.map(Secret::new),
        webhook: hook.map(|(url, secret)| Webhook { url: url.to_owned(), secret: secret.map(Secret::new) }),
        files: None,
    };
    let api = "https://api.telegram.org";
    for (settings, expected) in [
        (settings("", api, None, None), "token"),
        (settings("1:se cret", api, None, None), "token"),
        (settings("1:secret/../x", api, None, None), "token"),
        (settings("1:secret", "api.telegram.org", None, None), "address of the Bot API"),
        (settings("1:secret", "ftp://x", None, None), "address of the Bot API"),
        (settings("1:secret", api, Some("so cks://user:secret@x"), None), "proxy"),
        (settings("1:secret", api, None, Some(("/hook", None))), "webhook"),
        (settings("1:secret", api, None, Some(("https://x.org/1:secret", None))), "token"),
        (settings("1:secret", api, None, Some(("https://x.org/{a}", None))), "path"),
        (settings("1:secret", api, None, Some(("https://x.org/a", Some("a secret")))), "secret must have"),
        (settings("1:secret", api, None, Some(("https://x.org/a", Some("")))), "secret must have"),
    ] {
        let shown = format!("{settings:?}");
        let refused = Telegram::new(settings).expect_err(expected);
        assert!(refused.contains(expected) && !refused.contains("1:secret"), "{refused}");
        assert!(!shown.contains("user:secret") && !shown.contains("a secret"), "{shown}");
    }
    let working = settings("1:secret", api, Some("socks5://user:pass@127.0.0.1:1080"), Some(("https://x.org:8443/", Some("s-e_cret"))));
    let shown = format!("{:?}", Telegram::new(working).expect("settings"));
    assert!(["1:secret", "s-e_cret", "user:pass"].iter().all(|secret| !shown.contains(secret)), "{shown}");
}

// ── the program itself ──

#[tokio::test(flavor = "multi_thread")]
async fn the_program_goes_on_after_it_was_killed_and_logs_neither_words_nor_token() {
    const CANARY: &str = "金丝雀4200000985202103031441826014";
    for mode in [Mode::Poll, Mode::Webhook] {
        let api = BotApi::start(TOKEN).await;
        let url = api.url();
        let mut settings = vec![("TELOXIDE_TOKEN", TOKEN), ("TELOXIDE_API_URL", &*url), ("REDRESS_LOG", "trace")];
        if mode == Mode::Webhook {
            settings.push(("REDRESS_WEBHOOK_URL", "http://127.0.0.1:{port}/hook/telegram"));
        }
        let mut program = Program::start(&settings);
        api.say(CHAT, CANARY);
        api.question(CHAT).await;
        press_key(&api, CHAT, "nopass_failed");
        // The number was heard; it is confirmed.
        api.question(CHAT).await;
        press_key(&api, CHAT, "all");
        let asked = api.question(CHAT).await;
        api.all_confirmed().await;
        program.kill();

        // Written while it was away; the question of before is still open.
        press_key(&api, CHAT, "not_taken");
        program.again();
        program.ready();
        let next = api.answer(CHAT, |message| !message.rows.is_empty() && message.text != asked.text).await;
        assert!(next.len() <= 2, "at most one message twice: {next:?}");
        api.fault("sendMessage", Fault::TooMany(1), 1);
        press_key(&api, CHAT, "repayment");
        let callback = api.press_data(CHAT, asked.id, "forged");
        api.press_answered(&callback).await;
        api.question(CHAT).await;
        // A photo on its way meets a fault of the platform.
        api.fault("file", Fault::Reset, 1);
        api.photo(CHAT, "photo", &picture(1), &json!({}));
        api.answer(CHAT, |message| message.text.contains("收到，存好了")).await;
        // One customer, one file; both names tell nothing.
        let inside = |folder: PathBuf| std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        let kept: Vec<PathBuf> = inside(Path::new(&program.store()).join("files")).flat_map(inside).collect();
        assert_eq!(kept.len(), 1, "{kept:?}");
        api.all_confirmed().await;
        assert_eq!(api.menus().keys().map(String::as_str).collect::<Vec<_>>(), ["", "en", "zh"]);
        let code = program.stop();
        let log = program.log();
        assert_eq!(code, Some(0), "{log}");
        for secret in ["not-a-real-token", "金丝雀", "4200000985202103031441826014", &format!("telegram:{CHAT}")] {
            assert!(!log.contains(secret), "the log holds `{secret}`: {log}");
        }
        let ours: Vec<String> = api.refusals().into_iter().filter(|refusal| !refusal.starts_with("editmessagereplymarkup")).collect();
        assert_eq!(ours, [""; 0]);
    }
}
