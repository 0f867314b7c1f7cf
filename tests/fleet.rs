//! Many programs on one database: three of them behind one webhook, killed at random while the database is started anew under them; and
//! conversations that move from a folder to a database and back. Only where `REDRESS_TEST_POSTGRES` names a PostgreSQL.
//!
//! `REDRESS_FLEET_KILLS=100 REDRESS_FLEET_CHATS=300 REDRESS_FLEET_SEED=7 cargo test --test fleet` runs longer. With
//! `REDRESS_TEST_POSTGRES_RESTART`, a command that crashes the database and starts it again, that happens too.

#[path = "common/bot_api.rs"]
mod bot_api;
#[path = "common/customers.rs"]
mod customers;
#[path = "common/database.rs"]
mod database;
#[path = "common/program.rs"]
mod program;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use bot_api::BotApi;
use customers::{SAID, STUCK, all_came, all_converse, expected, next, run, say, setting, what_came};
use database::Database;
use program::Program;
use redress::channel::telegram;
use redress::chat::{ChatId, Content, DeliveryId, Inbound};
use redress::files::Files;
use redress::store::{self, Exported, Store};
use redress::turn::{self, Incoming};
use tokio::net::TcpListener;
use tokio::time::{Instant, sleep};

const TOKEN: &str = "987654:canary-token-that-nobody-may-print";
/// Programs behind the webhook.
const PROGRAMS: usize = 3;
/// Rows a program may have begun to send when it is killed: see `redress::outbox::FRESH`.
const IN_DOUBT: u64 = redress::outbox::FRESH as u64;

/// Passes calls of the webhook on to a program drawn by lot, as a balancer does that knows nothing of chats.
async fn balance(ports: Vec<u16>) -> String {
    struct Balancer {
        ports: Vec<u16>,
        client: reqwest::Client,
        drawn: std::sync::Mutex<u64>,
    }
    async fn pass(State(balancer): State<Arc<Balancer>>, headers: HeaderMap, body: Bytes) -> StatusCode {
        let drawn = next(&mut balancer.drawn.lock().unwrap());
        let port = balancer.ports[usize::try_from(drawn).unwrap_or(0) % balancer.ports.len()];
        let mut request = balancer.client.post(format!("http://127.0.0.1:{port}/hook")).body(body).timeout(Duration::from_secs(20));
        for name in ["content-type", "x-telegram-bot-api-secret-token"] {
            if let Some(value) = headers.get(name) {
                request = request.header(name, value);
            }
        }
        request.send().await.map_or(StatusCode::BAD_GATEWAY, |answer| answer.status())
    }
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let balancer = Balancer { ports, client: reqwest::Client::builder().no_proxy().build().unwrap(), drawn: 1.into() };
    let routes = Router::new().route("/hook", post(pass)).with_state(Arc::new(balancer));
    tokio::spawn(async move { drop(axum::serve(listener, routes).await) });
    url
}

fn number(name: &str, otherwise: u64) -> u64 {
    setting(&format!("FLEET_{name}"), otherwise)
}

#[test]
fn three_programs_and_their_database_die_and_nobody_is_lost() {
    let Some(database) = Database::new() else { return };
    let (kills, chats, seed) = (number("KILLS", 4), number("CHATS", 12), number("SEED", 1));
    let turns = 8;
    run(async {
        let api = Arc::new(BotApi::start(TOKEN).await);
        let keys = database.keys.path().to_str().unwrap().to_owned();
        // The webhook's address must be known before the programs are, and their ports before it is.
        let ports: Vec<u16> =
            (0..PROGRAMS).map(|_| std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()).collect();
        let webhook = balance(ports.clone()).await;
        let settings = [
            ("TELOXIDE_TOKEN", TOKEN),
            ("TELOXIDE_API_URL", &api.url()),
            ("REDRESS_WEBHOOK_URL", &webhook),
            ("REDRESS_SENDS_PER_SECOND", "0"),
            ("REDRESS_SEND_TIMEOUT", "1"),
            ("REDRESS_STORE", &database.address),
            ("REDRESS_KEYS", &keys),
        ];
        let mut programs: Vec<Program> = ports
            .iter()
            .map(|port| {
                let listen = format!("127.0.0.1:{port}");
                let settings: Vec<_> = settings.iter().copied().chain([("REDRESS_LISTEN", listen.as_str())]).collect();
                tokio::task::block_in_place(|| Program::start(&settings))
            })
            .collect();
        let expected = Arc::new(expected(&SAID[..turns], &ChatId::new("telegram", "1")).await);
        let over = Arc::new(AtomicBool::new(false));
        let customers = tokio::spawn({
            let (api, expected, over) = (Arc::clone(&api), Arc::clone(&expected), Arc::clone(&over));
            async move {
                all_converse(&api, chats, 6, turns, &expected).await;
                over.store(true, Ordering::SeqCst);
            }
        });
        let (killed, restarts) = die(&database, &mut programs, kills, seed, &over).await;
        customers.await.unwrap();
        let whole = expected.concat();
        all_came(&api, chats, &whole, *STUCK).await;
        for program in &mut programs {
            let code = program.stop();
            assert_eq!(code, Some(0), "{}", program.log());
        }
        let seen = what_came(&api, chats, &whole);
        say(&format!(
            "{{\"mode\":\"fleet\",\"programs\":{PROGRAMS},\"kills\":{killed},\"database_crashes\":{restarts},\"conversations\":{chats},\"turns\":{},\"lost\":{},\"doubled\":{},\"disordered\":{}}}",
            chats * turns as u64,
            seen.lost,
            seen.doubled,
            seen.disordered,
        ));
        assert_eq!((seen.lost, seen.disordered), (0, 0), "{seen:?}");
        assert!(seen.doubled <= (killed + restarts) * IN_DOUBT, "{seen:?} after {killed} kills and {restarts} crashes");
        assert!(killed > 0, "nobody was killed");
        // Each turn was decided and kept once, whoever was asked how often.
        let store = database.open().unwrap();
        let kept = store.chats(None, usize::MAX).await.unwrap();
        assert_eq!(kept.len() as u64, chats);
        for chat in kept {
            let kept = store.export(&chat).await.unwrap();
            assert_eq!((kept.version, kept.unsent.len(), kept.dead.len()), (turns as u64, 0, 0), "{chat}");
        }
        assert_eq!(store.self_test().await, Ok(vec![]));
    });
}

/// Kills programs, and crashes the database or cuts its connections, now and then, until so many kills or until the customers are content.
async fn die(database: &Database, programs: &mut [Program], kills: u64, seed: u64, over: &AtomicBool) -> (u64, u64) {
    let restart = std::env::var("REDRESS_TEST_POSTGRES_RESTART").ok().filter(|command| !command.is_empty());
    let (mut random, mut killed, mut restarts) = (seed | 1, 0, 0);
    while killed < kills && !over.load(Ordering::SeqCst) {
        sleep(Duration::from_millis(next(&mut random) % 3000)).await;
        if next(&mut random).is_multiple_of(3) {
            if let Some(command) = &restart {
                restarts += 1;
                let done = tokio::task::block_in_place(|| Command::new("sh").args(["-c", command]).status().unwrap());
                assert!(done.success(), "{command}");
            } else {
                let cut = format!(
                    "SELECT pg_terminate_backend(pid)::TEXT FROM pg_stat_activity WHERE application_name = '{}' AND pid <> pg_backend_pid()",
                    database.name
                );
                database.column(&cut);
            }
        } else {
            let program = &mut programs[usize::try_from(next(&mut random)).unwrap_or(0) % PROGRAMS];
            killed += 1;
            tokio::task::block_in_place(|| {
                program.kill();
                program.again();
                program.ready();
            });
        }
    }
    (killed, restarts)
}

#[test]
fn while_the_database_is_away_programs_wait_and_go_on() {
    let Some(database) = Database::new() else { return };
    run(async {
        let keys = database.keys.path().to_str().unwrap().to_owned();
        let mut program = tokio::task::block_in_place(|| Program::start(&[("REDRESS_STORE", &database.address), ("REDRESS_KEYS", &keys)]));
        let ready = |url: String| async move {
            let client = reqwest::Client::builder().no_proxy().build().unwrap();
            client.get(url).send().await.map_or(0, |answer| answer.status().as_u16())
        };
        assert_eq!(ready(program.url("/readyz")).await, 200);
        // As far as the program can tell, something is wrong there.
        database.execute("ALTER TABLE outbox RENAME TO outbox_away");
        let until = Instant::now() + *STUCK;
        while ready(program.url("/readyz")).await != 503 && Instant::now() < until {
            sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(ready(program.url("/readyz")).await, 503);
        assert_eq!(ready(program.url("/healthz")).await, 200, "it runs on");
        database.execute("ALTER TABLE outbox_away RENAME TO outbox");
        while ready(program.url("/readyz")).await != 200 && Instant::now() < until {
            sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(ready(program.url("/readyz")).await, 200);
        assert_eq!(program.stop(), Some(0), "{}", program.log());
        let log = program.log();
        assert!(!log.contains("postgres://") && !log.contains(&database.name), "{log}");
    });
}

// ── moving ──

/// What `redress store` says: its exit code and what it prints.
fn redress(store: &str, keys: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let keys = keys.to_str().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    let output = command.args(["store", "--store", store, "--keys", keys]).args(arguments).env_remove("REDRESS_STORE").output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
}

/// Everything kept in a store.
async fn everything(store: &Store) -> Vec<Exported> {
    let mut everything = Vec::new();
    for chat in store.chats(None, usize::MAX).await.unwrap() {
        everything.push(store.export(&chat).await.unwrap());
    }
    everything.sort_by(|one, other| one.chat.cmp(&other.chat));
    everything
}

/// What customers handed in, and who.
const EVIDENCE: [(&str, &[u8]); 3] = [("web:0", b"%PDF-1.4 a bill"), ("web:0", b"%PDF-1.4 another"), ("telegram:1", b"%PDF-1.4 a bill")];

fn files_of(store: &Store, folder: &str) -> Files {
    let beside = || Files::at(Path::new(folder).join("files")).sealed(store.vault().unwrap());
    store.annex().map_or_else(beside, Files::within)
}

/// All of it that is kept: whose, its name, its content.
async fn evidence(files: &Files) -> Vec<(String, String, Vec<u8>)> {
    let mut kept = Vec::new();
    for chat in ["telegram:1", "web:0"].map(|chat| ChatId(chat.into())) {
        for file in files.list(&chat).await.unwrap() {
            let content = files.read(&chat, &file.name).await.unwrap().unwrap().1;
            kept.push((chat.0.clone(), file.name, content));
        }
    }
    kept
}

#[test]
fn conversations_move_to_a_database_and_back_and_nothing_changes() {
    let Some(database) = Database::new() else { return };
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (before, back, file, again) = (place("before"), place("back"), place("file"), place("again"));
    let keys = |store: &str| Path::new(store).join("keys");
    let kept = run(async {
        let (book, store) = (customers::book(), store::open(&before).unwrap());
        let now = chrono::Utc::now().with_timezone(&chrono::FixedOffset::east_opt(8 * 3600).unwrap());
        for chat in 0..9 {
            let chat = ChatId::new(if chat % 3 == 0 { "web" } else { "telegram" }, &chat.to_string());
            for (number, said) in SAID.iter().enumerate() {
                let (delivery, content) = (DeliveryId(number.to_string()), Content::Text((*said).to_owned()));
                let inbound = Inbound { chat: chat.clone(), delivery, locale_hint: None, content };
                turn::run(&book, &store, &Incoming::Inbound(inbound), &telegram::CAPABILITIES, now).await.unwrap();
            }
        }
        store.bury(&ChatId::new("telegram", "1"), 1, "refused").await.unwrap();
        store.mark_sent(&ChatId::new("telegram", "1"), 2).await.unwrap();
        store.forget(&ChatId::new("telegram", "2")).await.unwrap();
        let files = files_of(&store, &before);
        for (chat, content) in EVIDENCE {
            files.take_in(&ChatId(chat.into()), content.to_vec()).await.unwrap();
        }
        let kept = (everything(&store).await, evidence(&files).await);
        store.close().await;
        kept
    });
    let (kept, evidence_kept) = kept;
    assert_eq!(evidence_kept.len(), EVIDENCE.len());
    assert!(kept.len() == 8 && kept.iter().any(|chat| !chat.timers.is_empty() && !chat.cases.is_empty() && !chat.unsent.is_empty()));
    std::fs::write(Path::new(&before).join("web.key"), [7; 32]).unwrap();

    let there = database.keys.path();
    for (store, keys, arguments, code, words) in [
        (&before, keys(&before), vec!["export", &file], 0, "8 chats are written"),
        (&before, keys(&before), vec!["export", &file], 2, "cannot write"),
        (&before, keys(&before), vec!["verify", "--with", &file], 0, "8 chats are as they were exported, with 3 files"),
        (&database.address, there.to_owned(), vec!["verify", "--with", &file], 1, "the store keeps 0 chats, the file has 8"),
        (&database.address, there.to_owned(), vec!["import", &file], 0, "8 chats taken over, 0 there already, 0 refused; 3 files are here"),
        (&database.address, there.to_owned(), vec!["import", &file], 0, "0 chats taken over, 8 there already, 0 refused; 3 files are here"),
        (&database.address, there.to_owned(), vec!["verify", "--with", &file], 0, "8 chats are as they were exported"),
        (&database.address, there.to_owned(), vec!["export", &again], 0, "8 chats are written"),
        (&back, keys(&back), vec!["import", &again], 0, "8 chats taken over"),
        (&back, keys(&back), vec!["verify", "--with", &file], 0, "8 chats are as they were exported"),
        (&back, keys(&back), vec!["import", "Cargo.toml"], 2, "it is no exported store"),
    ] {
        let (ended, said) = redress(store, &keys, &arguments);
        assert!(ended == Some(code) && said.contains(words) && !said.contains("postgres://"), "{arguments:?}: {ended:?} {said}");
    }
    run(async {
        for (store, what) in [(database.open().unwrap(), "in the database"), (store::open(&back).unwrap(), "back in a folder")] {
            assert_eq!(everything(&store).await, kept, "{what}");
            assert_eq!(evidence(&files_of(&store, &back)).await, evidence_kept, "{what}");
            assert_eq!(store.self_test().await, Ok(vec![]), "{what}");
            assert!(store.floor().await.unwrap() > 0, "{what}");
        }
        // Web sessions go on, and who changed meanwhile is left alone.
        assert_eq!(database.open().unwrap().web_secret(), Some([7; 32]));
        assert_eq!(std::fs::read(Path::new(&back).join("web.key")).unwrap(), [7; 32]);
        let store = database.open().unwrap();
        store.forget_text(&ChatId::new("web", "0")).await.unwrap();
        let (files, chat) = (files_of(&store, &back), ChatId(EVIDENCE[2].0.into()));
        files.remove(&chat, &files.list(&chat).await.unwrap()[0].name).await.unwrap();
    });
    let (ended, said) = redress(&database.address, there, &["verify", "--with", &file]);
    assert!(ended == Some(1) && said.contains("is not as it was exported") && said.contains("keeps 2 files of customers"), "{said}");
    let (ended, said) = redress(&database.address, there, &["import", &file]);
    assert!(said.contains("1 files are here, 2 are not"), "those of who was changed are left out: {said}");
    assert!(ended == Some(1) && said.contains("7 there already, 1 refused") && said.contains("kept here already"), "{said}");
    let (ended, said) = redress(&database.address, there, &["verify", "--with", &file]);
    assert!(ended == Some(1) && said.contains("is not as it was exported"), "{said}");
    // A file that is cut off.
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&again, text.lines().take(4).collect::<Vec<_>>().join("\n")).unwrap();
    let (ended, said) = redress(&place("third"), Path::new(&place("third/keys")), &["import", &again]);
    assert!(ended == Some(2) && said.contains("cut off"), "{said}");
}
