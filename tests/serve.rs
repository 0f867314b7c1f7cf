//! `redress serve` from the outside: the real program, a Bot API server of ours, customers who write, and `kill -9`.
//!
//! The short form runs with all other tests. `benches/kill.sh` runs the long ones: the same tests with other numbers in the
//! environment (see [`number`]), on a release build, and on builds that are broken on purpose; `benches/faults.sh` does the same
//! for faults of the platform.

#![allow(clippy::cast_precision_loss, reason = "figures for people")]

#[path = "common/bot_api.rs"]
mod bot_api;
#[path = "common/customers.rs"]
mod customers;
#[path = "common/program.rs"]
mod program;
#[path = "common/small.rs"]
mod small;

use std::collections::BTreeMap;
use std::net::TcpListener;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use bot_api::BotApi;
use customers::{SAID, STUCK, Seen, all_came, all_converse, compare, expected, lines, next, run, say, setting, walk, what_came};
use program::{Program, signal, spawn};
use redress::chat::{ChatId, WEB};
use redress::store;
use serde_json::Value;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep};

const TOKEN: &str = "987654:canary-token-that-nobody-may-print";
// ── starting and stopping ──

#[test]
fn a_program_without_settings_is_a_bot_in_the_browser() {
    let mut bot = Program::start(&[]);
    run(async {
        for (path, status, words) in [("/healthz", 200, "alive"), ("/readyz", 200, "ready"), ("/", 200, "<html"), ("/nothing", 404, "")] {
            let answer = client().get(bot.url(path)).send().await.unwrap();
            assert_eq!(answer.status().as_u16(), status, "{path}");
            assert!(answer.text().await.unwrap().contains(words), "{path}");
        }
    });
    let code = bot.stop();
    assert_eq!(code, Some(0), "{}", bot.log());

    bot.again();
    let line = bot.ready();
    assert!(line.contains(&format!("http://127.0.0.1:{}/", bot.port)), "{line}");
    let busy = spawn(tempfile::tempdir().unwrap().path(), bot.port, &[]).wait_with_output().unwrap();
    assert_eq!(busy.status.code(), Some(2));
    let mut same_store = spawn(bot.folder.path(), 0, &[]);
    assert_eq!(same_store.wait().unwrap().code(), Some(2));
    assert!(bot.log().contains("is in use by another process"), "{}", bot.log());
    // Control-C is as good.
    signal(&bot.child, "INT");
    assert_eq!(bot.child.wait().unwrap().code(), Some(0), "{}", bot.log());
}

#[test]
fn a_busy_port_is_said_clearly() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let code = spawn(folder.path(), taken.local_addr().unwrap().port(), &[]).wait().unwrap().code();
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    assert_eq!(code, Some(2));
    assert!(log.contains("something else already listens") && log.contains("--listen"), "{log}");
}

#[test]
fn settings_that_cannot_work_are_refused() {
    let token = ("TELOXIDE_TOKEN".to_owned(), TOKEN.to_owned());
    for (settings, words) in [
        (vec![("TELOXIDE_TOKEN".to_owned(), "not a token!".to_owned())], "@BotFather"),
        (vec![("REDRESS_WEBHOOK_URL".to_owned(), "https://bot.example.org".to_owned())], "TELOXIDE_TOKEN"),
        (vec![token.clone(), ("REDRESS_WEBHOOK_URL".to_owned(), "https://bot.example.org/say".to_owned())], "belongs to the web page"),
        (vec![token.clone(), ("TELOXIDE_API_URL".to_owned(), "nowhere".to_owned())], "Bot API"),
        (vec![("REDRESS_LOG".to_owned(), "=,=".to_owned())], "REDRESS_LOG"),
        (vec![("REDRESS_ADMIN_CHAT".to_owned(), "5".to_owned())], "TELOXIDE_TOKEN"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let code = spawn(folder.path(), 0, &settings).wait().unwrap().code();
        let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
        assert_eq!(code, Some(2), "{settings:?}: {log}");
        assert!(log.contains(words) && !log.contains("not a token") && !log.contains(TOKEN), "{settings:?}: {log}");
    }
}

#[test]
fn the_log_names_nobody() {
    const CANARY: &str = "金丝雀五零三";
    const CHAT: i64 = 7_700_112_233;
    let log = run(async {
        let api = BotApi::start(TOKEN).await;
        api.fault("sendMessage", bot_api::Fault::Page, 1);
        api.fault("getUpdates", bot_api::Fault::Internal, 1);
        let settings =
            [("TELOXIDE_TOKEN", TOKEN), ("TELOXIDE_API_URL", &api.url()), ("REDRESS_LOG", "trace"), ("REDRESS_LOG_FORMAT", "json")];
        let mut bot = Program::start(&settings);
        api.say(CHAT, "/start");
        api.question(CHAT).await;
        api.say(CHAT, CANARY);
        api.question(CHAT).await;
        api.message(CHAT, &serde_json::json!({ "sticker": { "emoji": CANARY } }));
        api.block(CHAT);
        api.say(CHAT, CANARY);
        api.all_confirmed().await;
        let code = bot.stop();
        assert_eq!(code, Some(0), "{}", bot.log());
        bot.log()
    });
    assert!(log.lines().count() > 5, "{log}");
    for line in log.lines() {
        assert!(serde_json::from_str::<Value>(line).is_ok(), "{line}");
    }
    for secret in [TOKEN, "canary-token", CANARY, &CHAT.to_string()] {
        assert!(!log.contains(secret), "`{secret}` is in the log:\n{log}");
    }
    let known: BTreeMap<&str, usize> = log.split("telegram:").skip(1).map(|rest| (&rest[..8], 1)).collect();
    assert!(!known.is_empty(), "chats have tags: {log}");
}

#[test]
fn a_stop_loses_nothing_and_a_start_goes_on() {
    run(async {
        let api = BotApi::start(TOKEN).await;
        let mut bot = Program::start(&[("TELOXIDE_TOKEN", TOKEN), ("TELOXIDE_API_URL", &api.url()), ("REDRESS_SENDS_PER_SECOND", "0")]);
        let expected = expected(&["/start", "/help", "/privacy", "/human"], &ChatId::new("telegram", "1")).await;
        let whole: Vec<String> = expected.concat();
        for chat in 1..=20 {
            for said in ["/start", "/help", "/privacy", "/human"] {
                api.say(chat, said);
            }
        }
        let code = bot.stop();
        assert_eq!(code, Some(0), "{}", bot.log());
        bot.again();
        bot.ready();
        for chat in 1..=20 {
            let said: Vec<String> = api.answers(chat, whole.len()).await.into_iter().map(|message| message.text).collect();
            assert_eq!(said, whole, "chat {chat}");
        }
        api.all_confirmed().await;
    });
}

#[test]
fn the_operator_s_door_counts_what_happens_and_is_no_customer_s() {
    run(async {
        let api = BotApi::start(TOKEN).await;
        let mut bot = Program::start(&[("TELOXIDE_TOKEN", TOKEN), ("TELOXIDE_API_URL", &api.url())]);
        api.say(1, "/start");
        api.question(1).await;
        api.say(1, "/help");
        api.all_confirmed().await;
        let get = async |url: String, host: Option<&str>| {
            let request = host.into_iter().fold(client().get(url), |request, host| request.header("host", host));
            let answer = request.send().await.unwrap();
            (answer.status().as_u16(), answer.text().await.unwrap())
        };
        let (status, page) = get(bot.operator("/metrics"), None).await;
        assert_eq!(status, 200);
        for line in ["redress_turns_total{started_by=\"message\",result=\"done\"} 2", "redress_store_up 1", "redress_edit_refused 0"] {
            assert!(page.lines().any(|told| told == line), "{line}\n{page}");
        }
        assert!(!page.contains("telegram:") && !page.contains("redress_store_bytes 0\n"), "{page}");
        let (status, home) = get(bot.operator("/?days=7"), None).await;
        assert_eq!(status, 200);
        assert!(home.contains("<p>Conversations begun: 1</p>") && home.contains("<caption>menu</caption>"), "{home}");
        assert_eq!(get(bot.url("/metrics"), None).await.0, 404, "not for customers");
        assert_eq!(get(bot.operator("/metrics"), Some("evil.example")).await.0, 403, "not for a stranger's page");
        assert_eq!(bot.stop(), Some(0), "{}", bot.log());
        let stats = |arguments: &[&str]| {
            let program = Command::new(env!("CARGO_BIN_EXE_redress")).args(arguments).output().unwrap();
            (program.status.code(), String::from_utf8(program.stdout).unwrap())
        };
        let told = stats(&["stats", "--format", "plain", "--store", &bot.store()]).1;
        assert!(told.contains(": 1 begun, 0 ended\nmenu.") && told.contains(": 1 came, 0 answered, 0 answers refused, 0 left\n"), "{told}");
        let graph = stats(&["graph", "menu", "--as", "text", "--locale", "en", "--funnel", &bot.store()]).1;
        assert!(graph.contains("1 came, 0 answered, 0 left"), "{graph}");
        assert_eq!(stats(&["stats", "--store", "nowhere"]).0, Some(2));
    });
}

#[test]
fn the_operator_s_chat_hears_of_edits_and_begins_no_conversation() {
    const ADMIN: i64 = 990;
    run(async {
        let api = BotApi::start(TOKEN).await;
        // Telegram knows them.
        api.speaks(ADMIN, None);
        let files = small::small();
        let (dialogs, locales) = (files.path().join("dialogs"), files.path().join("locales"));
        let mut bot = Program::start(&[
            ("TELOXIDE_TOKEN", TOKEN),
            ("TELOXIDE_API_URL", &api.url()),
            ("REDRESS_ADMIN_CHAT", &ADMIN.to_string()),
            ("REDRESS_DIALOGS", dialogs.to_str().unwrap()),
            ("REDRESS_LOCALES", locales.to_str().unwrap()),
        ]);
        let parcel = dialogs.join("parcel.yaml");
        let good = std::fs::read_to_string(&parcel).unwrap();
        std::fs::write(&parcel, good.replace("to: receipt", "to: recept")).unwrap();
        let told = api.answers(ADMIN, 1).await.remove(0).text;
        assert!(told.contains("NOT in use") && told.contains("parcel.yaml:") && told.contains("`recept`"), "{told}");
        std::fs::write(&parcel, format!("{good}# the same\n")).unwrap();
        let told = api.answers(ADMIN, 1).await.remove(0).text;
        assert!(told.starts_with("The edited files are in use."), "{told}");
        assert_eq!(bot.stop(), Some(0), "{}", bot.log());
        let store = store::open(&bot.store()).unwrap();
        assert_eq!(store.chats(None, 9).await.unwrap(), []);
        store.close().await;
    });
}

#[test]
fn what_could_not_be_sent_is_seen_and_sent_again() {
    run(async {
        let api = BotApi::start(TOKEN).await;
        let mut bot = Program::start(&[("TELOXIDE_TOKEN", TOKEN), ("TELOXIDE_API_URL", &api.url())]);
        // Refused, and there are no marks to leave out.
        api.fault("sendMessage", bot_api::Fault::Entities, 1);
        api.say(1, "/start");
        let menu = api.question(1).await;
        let alive = client().get(bot.url("/healthz")).send().await.unwrap().text().await.unwrap();
        assert!(alive.starts_with("alive\ndead letters: 1\n"), "{alive}");
        let store = bot.store();
        let outbox = |arguments: &[&str]| {
            let program = Command::new(env!("CARGO_BIN_EXE_redress")).arg("outbox").args(arguments).args(["--store", &store]).output();
            let program = program.unwrap();
            (program.status.code(), String::from_utf8(program.stdout).unwrap(), String::from_utf8(program.stderr).unwrap())
        };
        let (code, _, error) = outbox(&["list"]);
        assert!(code == Some(2) && error.contains("in use"), "{error}");
        assert_eq!(bot.stop(), Some(0));
        let listed = outbox(&["list"]).1;
        assert!(listed.contains("\"welcome\"") && !listed.contains("telegram:1") && !listed.contains("\"text\""), "{listed}");
        let (code, listed, _) = outbox(&["list", "--text"]);
        let letter: Value = serde_json::from_str(&listed).unwrap();
        assert_eq!((code, &letter["chat"], &letter["message"]), (Some(0), &"telegram:1".into(), &"welcome".into()), "{letter}");
        assert!(letter["why"].as_str().is_some_and(|why| why.contains("entities")), "{letter}");
        assert!(outbox(&["retry", "--chat", "telegram:2"]).1.starts_with('0'));
        assert!(outbox(&["retry"]).1.starts_with('1'));
        assert_eq!(outbox(&["list"]).1, "");
        assert_eq!(
            Command::new(env!("CARGO_BIN_EXE_redress")).args(["outbox", "list", "--store", "nowhere"]).status().unwrap().code(),
            Some(2)
        );
        bot.again();
        bot.ready();
        let came = api.answers(1, 1).await;
        assert!(came[0].text != menu.text && letter["text"] == came[0].text, "{came:?}");
    });
}

// ── kill -9 ──

#[test]
fn kills_while_polling() {
    Harness::from_environment().telegram(false);
}

#[test]
fn kills_behind_a_webhook() {
    Harness::from_environment().telegram(true);
}

#[test]
fn kills_under_the_web_page() {
    Harness::from_environment().web();
}

/// How much is done; see [`Harness::from_environment`].
struct Harness {
    kills: u64,
    chats: u64,
    together: usize,
    turns: usize,
    every: Duration,
    seed: u64,
    sends: String,
    /// Only report.
    broken: bool,
}

impl Harness {
    /// `REDRESS_KILL_KILLS`, `_CHATS`, `_TOGETHER`, `_TURNS`, `_EVERY_MS` (a kill after at most twice that), `_SEED`, `_SENDS` (a
    /// second; 0 for as fast as possible), `_FAULT` (for builds with the feature `faults`: then nothing is asserted).
    fn from_environment() -> Self {
        Self {
            kills: number("KILLS", 3),
            chats: number("CHATS", 12),
            together: usize::try_from(number("TOGETHER", 6)).unwrap(),
            turns: usize::try_from(number("TURNS", 12)).unwrap().min(SAID.len()),
            every: Duration::from_millis(number("EVERY_MS", 400)),
            seed: number("SEED", 1),
            sends: number("SENDS", 30).to_string(),
            broken: std::env::var("REDRESS_KILL_FAULT").is_ok(),
        }
    }

    fn telegram(&self, webhook: bool) {
        let (seen, kills) = run(async {
            let api = Arc::new(BotApi::start(TOKEN).await);
            let url = api.url();
            let mut settings =
                vec![("TELOXIDE_TOKEN", TOKEN), ("TELOXIDE_API_URL", &url), ("REDRESS_SENDS_PER_SECOND", self.sends.as_str())];
            if webhook {
                settings.push(("REDRESS_WEBHOOK_URL", "http://127.0.0.1:{port}/hook"));
            }
            let said = &SAID[..self.turns];
            let expected = Arc::new(expected(said, &ChatId::new("telegram", "1")).await);
            let mut bot = Program::start(&settings);
            let over = Arc::new(AtomicBool::new(false));
            let customers = tokio::spawn({
                let (api, expected, over) = (Arc::clone(&api), Arc::clone(&expected), Arc::clone(&over));
                let (chats, together, turns) = (self.chats, self.together, self.turns);
                async move {
                    all_converse(&api, chats, together, turns, &expected).await;
                    over.store(true, Ordering::SeqCst);
                }
            });
            let kills = self.kill(&mut bot, &over).await;
            customers.await.unwrap();
            all_came(&api, self.chats, &expected.concat(), if self.broken { Duration::ZERO } else { *STUCK }).await;
            // A row that is still in doubt comes once more.
            let code = bot.stop();
            assert_eq!(code, Some(0), "{}", bot.log());
            let seen = what_came(&api, self.chats, &expected.concat());
            assert!(self.broken || api.refusals().is_empty(), "{:?}", api.refusals());
            (seen, kills)
        });
        self.report(if webhook { "webhook" } else { "poll" }, seen, kills);
        if !self.broken {
            assert_eq!((seen.lost, seen.disordered), (0, 0), "{seen:?}");
            assert!(seen.doubled <= kills, "{seen:?} after {kills} kills");
        }
    }

    fn web(&self) {
        let (seen, kills) = run(async {
            let said = &SAID[..self.turns];
            let whole = Arc::new(expected(said, &ChatId::new(WEB, "1")).await.concat());
            let mut bot = Program::start(&[]);
            let (over, port) = (Arc::new(AtomicBool::new(false)), bot.port);
            let customers = tokio::spawn({
                let (over, whole) = (Arc::clone(&over), Arc::clone(&whole));
                let (chats, together, turns) = (self.chats, self.together, self.turns);
                async move {
                    let seats = Arc::new(Semaphore::new(together));
                    let mut talks = Vec::new();
                    for _ in 0..chats {
                        let (seat, whole) = (Arc::clone(&seats).acquire_owned().await.unwrap(), Arc::clone(&whole));
                        talks.push(tokio::spawn(async move {
                            let came = browse(port, &SAID[1..turns]).await;
                            drop(seat);
                            compare_drawn(&whole, &came)
                        }));
                    }
                    let mut seen = Seen::default();
                    for talk in talks {
                        seen.add(talk.await.unwrap());
                    }
                    over.store(true, Ordering::SeqCst);
                    seen
                }
            });
            let kills = self.kill(&mut bot, &over).await;
            let mut seen = customers.await.unwrap();
            let code = bot.stop();
            assert_eq!(code, Some(0), "{}", bot.log());
            // What the pages showed is what is kept.
            let store = store::open(&bot.store()).unwrap();
            let chats = store.chats(None, 1_000_000).await.unwrap();
            assert!(self.broken || chats.len() as u64 == self.chats);
            for chat in chats {
                seen.add(compare(&whole, &lines(&store, &chat).await));
            }
            (seen, kills)
        });
        self.report("web", seen, kills);
        if !self.broken {
            assert_eq!(seen, Seen::default());
        }
    }

    /// Kills it now and then, and starts it again, until so many kills or until the customers are content.
    async fn kill(&self, bot: &mut Program, over: &AtomicBool) -> u64 {
        let mut random = self.seed | 1;
        while bot.kills < self.kills && !over.load(Ordering::SeqCst) {
            let pause = self.every.mul_f64(f64::from(u32::try_from(next(&mut random) % 2000).unwrap()) / 1000.0);
            sleep(pause).await;
            bot.kill();
            bot.again();
            // Some are killed while they start.
            if !next(&mut random).is_multiple_of(8) {
                tokio::task::block_in_place(|| bot.ready());
            }
        }
        if bot.child.stdout.is_some() {
            tokio::task::block_in_place(|| bot.ready());
        }
        bot.kills
    }

    fn report(&self, mode: &str, seen: Seen, kills: u64) {
        let Seen { lost, doubled, disordered } = seen;
        let turns = self.chats * self.turns as u64;
        let fault = std::env::var("REDRESS_KILL_FAULT").unwrap_or_default();
        say(&format!(
            "{{\"mode\":\"{mode}\",\"fault\":\"{fault}\",\"kills\":{kills},\"conversations\":{},\"turns\":{turns},\"lost\":{lost},\"doubled\":{doubled},\"disordered\":{disordered}}}",
            self.chats
        ));
    }
}

/// A customer on the web page, who presses again when nothing came back. Returns the lines that the page shows at the end.
async fn browse(port: u16, said: &[&str]) -> Vec<String> {
    let client = client();
    let url = |path: &str| format!("http://127.0.0.1:{port}{path}");
    let begun = Instant::now();
    let again = async || {
        sleep(Duration::from_millis(20)).await;
        begun.elapsed() < *STUCK
    };
    // The cookie of a visitor, and the token of the form.
    let page = |cookie: String| {
        let client = client.clone();
        async move {
            loop {
                let asked = client.get(url("/")).header("cookie", &cookie).send().await;
                if let Ok(answer) = asked
                    && answer.status().is_success()
                {
                    let cookie = cookie_of(&answer).unwrap_or_else(|| cookie.clone());
                    if let Ok(html) = answer.text().await
                        && let Some(token) = between(&html, "name=\"token\" value=\"", "\"")
                    {
                        return (cookie, token);
                    }
                }
                if !again().await {
                    return (cookie, String::new());
                }
            }
        }
    };
    let (visitor, token) = page(String::new()).await;
    let cookie = loop {
        let begin =
            client.post(url("/begin")).header("cookie", &visitor).form(&[("token", token.as_str()), ("lang", "zh-CN")]).send().await;
        if let Some(cookie) = begin.ok().filter(|answer| answer.status().as_u16() == 303).and_then(|answer| cookie_of(&answer)) {
            break cookie;
        }
        if !again().await {
            return Vec::new();
        }
    };
    let (cookie, token) = page(cookie).await;
    for (number, said) in said.iter().enumerate() {
        let key = format!("key{number}");
        let form = [("token", token.as_str()), ("key", key.as_str()), ("text", said)];
        loop {
            let answer = client.post(url("/say")).header("cookie", &cookie).form(&form).send().await;
            if answer.is_ok_and(|answer| answer.status().as_u16() == 303) {
                break;
            }
            if !again().await {
                break;
            }
        }
    }
    loop {
        let asked =
            client.get(url("/lines?after=0&lang=zh-CN")).header("cookie", &cookie).header("accept", "application/json").send().await;
        if let Ok(answer) = asked
            && let Ok(text) = answer.text().await
            && let Ok(Value::Array(lines)) = serde_json::from_str(&text)
        {
            let ids: Vec<u64> = lines.iter().filter_map(|line| line["id"].as_u64()).collect();
            assert!(ids.is_sorted_by(|one, other| one < other), "{ids:?}");
            return lines.iter().map(|line| said_in(&line["node"])).collect();
        }
        if !again().await {
            return Vec::new();
        }
    }
}

/// Every word in a drawn line, without spaces.
fn said_in(node: &Value) -> String {
    let mut said = String::new();
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        match node {
            Value::String(text) => said.extend(text.chars().filter(|c| !c.is_whitespace())),
            Value::Array(list) => open.extend(list.iter().rev()),
            Value::Object(fields) => open.extend(fields.values()),
            _ => {}
        }
    }
    said
}

fn cookie_of(answer: &reqwest::Response) -> Option<String> {
    let cookie = answer.headers().get("set-cookie")?.to_str().ok()?;
    Some(cookie.split(';').next()?.to_owned())
}

fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let from = text.find(before)? + before.len();
    Some(text[from..from + text[from..].find(after)?].to_owned())
}

/// The same for drawn lines, which show more than the words, and lists and numbers in another way: the first words of each are looked
/// for. What was sent as a command is shown in a word.
fn compare_drawn(expected: &[String], came: &[String]) -> Seen {
    let first = |text: &String| text.lines().next().unwrap_or_default().chars().filter(|c| !c.is_whitespace()).take(10).collect::<String>();
    let expected: Vec<String> = expected.iter().map(first).collect();
    walk(expected.len(), came, |at, came| came.contains(if expected[at].starts_with('/') { "我：" } else { expected[at].as_str() }))
}

#[test]
fn the_harness_sees_what_is_wrong() {
    let texts = |text: &str| text.split_whitespace().map(|word| format!("words of {word}")).collect::<Vec<_>>();
    for (came, lost, doubled, disordered) in [
        ("a b c d", 0, 0, 0),
        ("a b b c d", 0, 1, 0),
        ("a b d", 1, 0, 0),
        ("a b", 2, 0, 0),
        ("a b a b c d", 0, 1, 1),
        ("a b x c d", 0, 0, 1),
        ("", 4, 0, 0),
    ] {
        assert_eq!(compare(&texts("a b c d"), &texts(came)), Seen { lost, doubled, disordered }, "{came}");
    }
}

// ── faults of the platform ──

/// `REDRESS_FAULTS_CHATS`, `_TURNS`, `_PERCENT`, `_SEED`, and `_SENDS` and `_TOGETHER`, as for kills; `_TIMEOUT_MS`, after which a send
/// that hangs is given up.
#[test]
fn faults_are_waited_out_in_order_and_without_a_storm() {
    let [chats, turns, percent, seed] =
        [("CHATS", 12), ("TURNS", 8), ("PERCENT", 30), ("SEED", 1)].map(|(name, usual)| setting(&format!("FAULTS_{name}"), usual));
    let turns = usize::try_from(turns).unwrap().min(SAID.len());
    let together = usize::try_from(setting("FAULTS_TOGETHER", 1_000)).unwrap();
    let timeout = (setting("FAULTS_TIMEOUT_MS", 500) as f64 / 1000.0).to_string();
    let sends = setting("FAULTS_SENDS", 0).to_string();
    run(async {
        let api = Arc::new(BotApi::start(TOKEN).await);
        let url = api.url();
        let settings = [
            ("TELOXIDE_TOKEN", TOKEN),
            ("TELOXIDE_API_URL", &url),
            ("REDRESS_SENDS_PER_SECOND", &sends),
            ("REDRESS_SEND_TIMEOUT", &timeout),
        ];
        let expected = Arc::new(expected(&SAID[..turns], &ChatId::new("telegram", "1")).await);
        let mut bot = Program::start(&settings);
        api.faulty(u32::try_from(percent).unwrap(), seed);
        let begun = Instant::now();
        all_converse(&api, chats, together, turns, &expected).await;
        let whole = expected.concat();
        all_came(&api, chats, &whole, *STUCK).await;
        let messages = chats * whole.len() as u64;
        // What came without the program's knowing comes once more.
        let settled = || api.calls()["SendMessage"] == messages + api.drawn().values().sum::<u64>();
        let until = Instant::now() + *STUCK;
        while !settled() && Instant::now() < until {
            sleep(Duration::from_millis(100)).await;
        }
        let took = begun.elapsed();
        assert_eq!(bot.stop(), Some(0), "{}", bot.log());
        let seen = what_came(&api, chats, &whole);
        let (calls, drawn) = (api.calls()["SendMessage"], api.drawn());
        let faults: u64 = drawn.values().sum();
        let arrived = |fault: &bot_api::Fault| matches!(fault, bot_api::Fault::ResetAfter | bot_api::Fault::Half | bot_api::Fault::Hang);
        let in_doubt: u64 = drawn.iter().filter(|(fault, _)| arrived(fault)).map(|(_, times)| times).sum();
        say(&format!(
            "{{\"mode\":\"faults\",\"conversations\":{chats},\"messages\":{messages},\"calls\":{calls},\"faults\":{faults},\"arrived_unsaid\":{in_doubt},\"lost\":{},\"doubled\":{},\"disordered\":{},\"early\":{},\"seconds\":{:.0}}}",
            seen.lost,
            seen.doubled,
            seen.disordered,
            api.early(),
            took.as_secs_f64(),
        ));
        assert!(faults * 100 > calls * percent / 2, "{drawn:?} in {calls} calls");
        assert_eq!((seen.lost, seen.disordered), (0, 0), "{seen:?}");
        // Nobody can know that these had arrived.
        assert_eq!(seen.doubled, in_doubt, "{drawn:?}");
        // Every call is a message or follows a fault, and none came before it was wanted.
        assert_eq!((calls, api.early()), (messages + faults, 0), "{drawn:?}");
    });
}

// ── how fast ──

/// Not a test unless `REDRESS_LOAD_CHATS` is set: that many chats at once, each through the whole conversation, against the fake server.
#[test]
fn load() {
    let Ok(chats) = std::env::var("REDRESS_LOAD_CHATS") else { return };
    let chats: i64 = chats.parse().unwrap();
    run(async {
        let api = Arc::new(BotApi::start(TOKEN).await);
        let expected = Arc::new(expected(SAID, &ChatId::new("telegram", "1")).await);
        let mut bot = Program::start(&[("TELOXIDE_TOKEN", TOKEN), ("TELOXIDE_API_URL", &api.url()), ("REDRESS_SENDS_PER_SECOND", "0")]);
        let pid = bot.child.id();
        let idle = cpu_seconds(pid);
        let (begun, slowest) = (Instant::now(), Arc::new(AtomicU64::new(0)));
        let mut talks = Vec::new();
        for chat in 1..=chats {
            let (api, expected, slowest) = (Arc::clone(&api), Arc::clone(&expected), Arc::clone(&slowest));
            talks.push(tokio::spawn(async move {
                let (mut owed, mut times) = (0, Vec::new());
                for (said, answers) in SAID.iter().zip(expected.iter()) {
                    let asked = Instant::now();
                    api.say(chat, said);
                    // The first message is the answer; the whole of it must come before the next is said.
                    assert!(api.has(chat, owed + 1, *STUCK).await, "chat {chat} is stuck");
                    times.push(u64::try_from(asked.elapsed().as_micros()).unwrap());
                    owed += answers.len();
                    assert!(api.has(chat, owed, *STUCK).await, "chat {chat} is stuck");
                }
                slowest.fetch_max(times.iter().copied().max().unwrap_or_default(), Ordering::Relaxed);
                times
            }));
        }
        let mut times = Vec::new();
        for talk in talks {
            times.extend(talk.await.unwrap());
        }
        let took = begun.elapsed().as_secs_f64();
        let cpu = cpu_seconds(pid) - idle;
        let peak = status(pid, "VmHWM:");
        times.sort_unstable();
        let percentile = |part: usize| times[(times.len() - 1) * part / 100] as f64 / 1000.0;
        let turns = times.len() as f64;
        say(&format!(
            "{{\"chats\":{chats},\"turns\":{turns},\"seconds\":{took:.2},\"turns_per_second\":{:.0},\"messages_per_second\":{:.0},\"p50_ms\":{:.1},\"p99_ms\":{:.1},\"max_ms\":{:.1},\"cpu_seconds_per_1000_turns\":{:.2},\"peak_memory_mb\":{:.0}}}",
            turns / took,
            chats as f64 * expected.concat().len() as f64 / took,
            percentile(50),
            percentile(99),
            slowest.load(Ordering::Relaxed) as f64 / 1000.0,
            cpu * 1000.0 / turns,
            peak as f64 / 1024.0,
        ));
        assert_eq!(bot.stop(), Some(0));
    });
}

/// User and system time of a process, in seconds.
fn cpu_seconds(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
    (ticks(11) + ticks(12)) / 100.0
}

/// A line of `/proc/PID/status`, in kilobytes.
fn status(pid: u32, name: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.split_whitespace().next().and_then(|size| size.parse().ok()).unwrap_or_default()
}

// ── tools ──

fn number(name: &str, otherwise: u64) -> u64 {
    setting(&format!("KILL_{name}"), otherwise)
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).timeout(Duration::from_secs(10)).build().unwrap()
}
