//! What an operator does with a database that many programs share: another master key, counts, a backup, a sealed way there. Only where
//! `REDRESS_TEST_POSTGRES` names a PostgreSQL.
#![cfg(unix)]

#[path = "common/database.rs"]
mod database;
#[path = "common/program.rs"]
mod program;

use std::future::Future;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;
use database::{Database, Proxy};
use program::Program;
use redress::chat::{ChatId, KeptLine, Line, Voice};
use redress::dialog::Target;
use redress::engine::Session;
use redress::engine::session::Thread;
use redress::files::{FileError, Files};
use redress::insight::{self, Happened, Home, Insight};
use redress::purge;
use redress::store::postgres::TABLES;
use redress::store::{self, Commit, Store, StoreError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, UnixStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, crypto};

/// A program may take so long to end by itself.
const STUCK: Duration = Duration::from_secs(60);

// ── another master key ──

#[test]
fn a_new_master_key_opens_everything_and_who_has_the_old_one_stops_without_harm() {
    for elsewhere in [false, true] {
        let Some(database) = Database::new() else { return };
        let folder = tempfile::tempdir().unwrap();
        let new_file = folder.path().join("new.key");
        let before = std::fs::read(database.keys.path().join("master.key")).unwrap_or_default();
        run(async {
            let old = database.open().unwrap();
            fill(&old).await;
            let (secret, kept) = (old.web_secret(), everything(&old).await);
            let rotate: &[&str] = if elsewhere { &["rotate-key", "--new-key-file", new_file.to_str().unwrap()] } else { &["rotate-key"] };
            let (ended, said) = redress(&database, rotate);
            assert!(ended == Some(0) && said.contains("a new master key is in place") && said.contains("bring `"), "{said}");
            assert!(!said.contains("postgres://"), "{said}");

            // A program that runs with the old one makes nothing, sets nothing aside, and takes nobody for gone.
            let rows = counts(&database);
            let replaced = |said: Result<(), StoreError>| matches!(said, Err(StoreError::Storage(why)) if why.contains("was replaced"));
            assert!(replaced(old.load(&chat("1")).await.map(drop)), "a turn of somebody known");
            assert!(replaced(old.commit(turn("new")).await.map(drop)), "a turn of somebody new");
            assert!(replaced(old.commit(Commit { from_version: 1, ..turn("1") }).await.map(drop)));
            assert!(replaced(old.chats(None, 9).await.map(drop)), "the purge");
            assert!(replaced(old.lines(&chat("1"), 0, 9).await.map(drop)));
            assert!(replaced(old.rotate_key(&database.place(), None).await.map(drop)));
            let files = Files::within(old.annex().unwrap());
            for name in ["1", "new"] {
                let refused = files.take_in(&chat(name), b"%PDF-1.4 2".to_vec()).await;
                assert!(matches!(refused, Err(FileError::Store(error)) if replaced(Err(error.clone()))), "a file of {name}");
            }
            let insight = Insight::new(Home::of(&old), true);
            insight.note(&[happened("x")], day(1));
            assert!(insight.keep(day(1)).await.is_err(), "counts");
            assert_eq!(counts(&database), rows, "nothing was changed");
            if elsewhere {
                let refused = database.open().map(drop).unwrap_err();
                assert!(matches!(&refused, StoreError::Keys(why) if why.contains("is not the key of")), "{refused}");
                std::fs::copy(&new_file, database.keys.path().join("master.key")).unwrap();
            }
            let new = database.open().unwrap();
            assert_eq!((new.web_secret(), everything(&new).await), (secret, kept), "everything is as it was");
            assert_eq!(new.self_test().await, Ok(vec![]));
            assert_ne!(std::fs::read(database.keys.path().join("master.key")).unwrap(), before);
            assert!(!database.keys.path().join("master.key.next").exists());
            assert_eq!(new.commit(turn("new")).await, Ok(1));
        });
    }
}

#[test]
fn while_somebody_sends_the_master_key_stays() {
    let Some(database) = Database::new() else { return };
    run(async {
        let store = database.open().unwrap();
        fill(&store).await;
        let kept = everything(&store).await;
        store.lease(&chat("1"), Duration::from_secs(600)).await.unwrap();
        let key = std::fs::read(database.keys.path().join("master.key")).unwrap();
        let (ended, said) = redress(&database, &["rotate-key"]);
        assert!(ended == Some(2) && said.contains("stop every `redress serve`") && said.contains("in 1 chats"), "{said}");
        assert_eq!(std::fs::read(database.keys.path().join("master.key")).unwrap(), key);
        assert!(!database.keys.path().join("master.key.next").exists(), "nothing is left of it");
        assert_eq!(everything(&store).await, kept, "and everybody goes on");
        // The lease of a program that died ends by itself.
        database.execute("UPDATE leases SET leased_until = now() - INTERVAL '1 second'");
        assert_eq!(redress(&database, &["rotate-key"]).0, Some(0));
        assert_eq!(everything(&database.open().unwrap()).await, kept);
    });
}

/// Programs that only serve the page hold no lease.
#[test]
fn of_those_who_come_while_the_key_is_replaced_nobody_is_lost() {
    let Some(database) = Database::new() else { return };
    run(async {
        let old = Arc::new(database.open().unwrap());
        let rotating = database.open().unwrap();
        let commits: Vec<_> = (0..60)
            .map(|number| {
                let old = Arc::clone(&old);
                tokio::spawn(async move { (number, old.commit(turn(&number.to_string())).await) })
            })
            .collect();
        assert_eq!(rotating.rotate_key(&database.place(), None).await, Ok(0));
        let new = database.open().unwrap();
        let mut kept = 0;
        for commit in commits {
            let (number, done) = commit.await.unwrap();
            let loaded = new.load(&chat(&number.to_string())).await.unwrap();
            match done {
                Ok(version) => assert_eq!(loaded.version, version, "{number}"),
                Err(StoreError::Storage(why)) => assert!(loaded.version == 0 && why.contains("was replaced"), "{number}: {why}"),
                Err(other) => panic!("{number}: {other}"),
            }
            kept += loaded.version;
        }
        assert_eq!(new.chats(None, 99).await.unwrap().len() as u64, kept);
        assert_eq!(new.self_test().await, Ok(vec![]));
    });
}

#[test]
fn a_replacement_whose_confirmation_was_lost_is_found_out() {
    for heard in [true, false] {
        let Some(database) = Database::new() else { return };
        let proxy = Proxy::start(&database);
        run(async {
            let store = store::open_with(&proxy.address, &database.place()).unwrap();
            fill(&store).await;
            let kept = everything(&store).await;
            let key = std::fs::read(database.keys.path().join("master.key")).unwrap();
            proxy.cut_at_commit(heard, 1);
            let rotated = store.rotate_key(&database.place(), None).await;
            assert_eq!((rotated.is_ok(), proxy.cuts_left()), (heard, 0), "{rotated:?}");
            let now = std::fs::read(database.keys.path().join("master.key")).unwrap();
            assert_eq!(now != key, heard);
            assert!(!database.keys.path().join("master.key.next").exists());
            assert_eq!(everything(&database.open().unwrap()).await, kept);
        });
    }
}

#[test]
fn a_key_that_cannot_be_read_is_no_reason_to_keep_the_old_master_key() {
    let Some(database) = Database::new() else { return };
    run(async {
        let store = database.open().unwrap();
        for name in ["1", "2"] {
            store.commit(turn(name)).await.unwrap();
        }
        database.execute("UPDATE chats SET data_key = '\\x00'::BYTEA WHERE tag = (SELECT tag FROM chats ORDER BY tag LIMIT 1)");
        let (ended, said) = redress(&database, &["rotate-key"]);
        assert!(ended == Some(0) && said.contains("the keys of 1 customers cannot be read"), "{said}");
        assert_eq!(database.open().unwrap().chats(None, 9).await.unwrap().len(), 1);
    });
}

#[test]
fn a_bot_that_runs_with_the_old_key_ends_and_says_why() {
    let Some(database) = Database::new() else { return };
    let keys = database.keys.path().to_str().unwrap().to_owned();
    let mut bot = Program::start(&[("REDRESS_STORE", &database.address), ("REDRESS_KEYS", &keys)]);
    assert_eq!(redress(&database, &["rotate-key"]).0, Some(0));
    run(async {
        let mut visitor = Visitor::new();
        let html = visitor.read(&bot, "/").await;
        let begun = visitor.post(&bot, "/begin", &[("token", &token_in(&html)), ("lang", "zh-CN")]).await;
        assert!(begun.is_none_or(|status| status >= 500), "{begun:?}");
    });
    let status = program::ended(&mut bot.child, STUCK);
    assert_eq!(status.and_then(|status| status.code()), Some(2), "{}", bot.log());
    assert!(bot.log().contains("the master key of the database was replaced"), "{}", bot.log());
    // Whoever starts it again, such as systemd, starts it with the new one.
    bot.again();
    bot.ready();
    assert_eq!(bot.stop(), Some(0), "{}", bot.log());
}

// ── files ──

#[test]
fn what_a_customer_handed_in_at_one_program_the_other_shows_and_deletes() {
    let Some(database) = Database::new() else { return };
    let keys = database.keys.path().to_str().unwrap().to_owned();
    let settings = [("REDRESS_STORE", database.address.as_str()), ("REDRESS_KEYS", &keys)];
    let [mut one, mut other] = [(), ()].map(|()| Program::start(&settings));
    let bill = "%PDF-1.4 a bill\n%%EOF\n";
    run(async {
        let mut visitor = Visitor::new();
        let html = visitor.read(&one, "/").await;
        assert_eq!(visitor.post(&one, "/begin", &[("token", &token_in(&html)), ("lang", "zh-CN")]).await, Some(303));
        let html = visitor.read(&one, "/").await;
        let (token, file) = (token_in(&html), reqwest::multipart::Part::text(bill).file_name("bill.pdf"));
        let form =
            reqwest::multipart::Form::new().text("token", token.clone()).text("key", "key1").text("lang", "zh-CN").part("file", file);
        let request = visitor.client.post(one.url("/files")).header("cookie", &visitor.cookie).multipart(form);
        assert_eq!(request.send().await.unwrap().status(), 303);

        let list = visitor.read(&other, "/files").await;
        let name = list.split("href=\"/files/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(visitor.read(&other, &format!("/files/{name}")).await, bill);

        // The operator sees it beside programs that run, and hands it out.
        let store = ["--store", &database.address, "--keys", &keys];
        let (_, listed) = program_says(&[&["case", "list"], &store[..]].concat());
        let whose = listed.lines().nth(1).unwrap().split(' ').next().unwrap().to_owned();
        let (ended, shown) = program_says(&[&["case", "show", &whose], &store[..]].concat());
        assert!(ended == Some(0) && shown.contains(&format!("file {name}, {} bytes", bill.len())), "{shown}");
        let zip = database.keys.path().join("everything.zip");
        let (ended, said) = program_says(&[&["case", "export", &whose, "--out", zip.to_str().unwrap()], &store[..]].concat());
        assert_eq!(ended, Some(0), "{said}");
        let packed = std::fs::read(&zip).unwrap();
        assert!(packed.windows(bill.len()).any(|part| part == bill.as_bytes()), "it is in the archive as it is");

        assert_eq!(visitor.post(&other, "/delete", &[("token", &token)]).await.map(|status| status < 400), Some(true));
        assert_eq!(database.column("SELECT name FROM files"), [""; 0]);
        assert_ne!(visitor.read(&one, &format!("/files/{name}")).await, bill);
    });
    for program in [&mut one, &mut other] {
        assert_eq!(program.stop(), Some(0), "{}", program.log());
    }
}

#[test]
fn the_purge_removes_files_in_a_database_when_it_is_time() {
    let Some(database) = Database::new() else { return };
    run(async {
        let store = database.open().unwrap();
        let files = Files::within(store.annex().unwrap());
        let now = chrono::Utc::now();
        for (name, times) in [("once", 1), ("often", 9)] {
            let session = Session { heard_at: Some(now), heard_times: times, active: Some(Thread::default()), ..Session::default() };
            store.commit(Commit { session, ..turn(name) }).await.unwrap();
        }
        // One came before its customer's first word, which never followed.
        for name in ["once", "often", "nobody"] {
            files.take_in(&chat(name), format!("%PDF-1.4 {name}").into_bytes()).await.unwrap();
        }
        for (days, left) in [(0, 3), (1, 2), (179, 2), (181, 0)] {
            purge::sweep(&store, Some(&files), now + chrono::TimeDelta::days(days), |_| ()).await.unwrap();
            assert_eq!(database.column("SELECT name FROM files").len(), left, "after {days} days");
        }
        assert_eq!(store.chats(None, 9).await, Ok(vec![]));
    });
}

// ── counts ──

#[test]
fn what_several_programs_counted_is_added_up_and_stands_there_sealed() {
    let Some(database) = Database::new() else { return };
    run(async {
        let stores = [database.open().unwrap(), database.open().unwrap()];
        let programs = stores.each_ref().map(|store| Insight::new(Home::of(store), true));
        for number in 1..=2 {
            for program in &programs {
                program.note(&[happened("花呗没了"), Happened::Entered(at())], day(number));
            }
            let (one, other) = (programs[0].keep(day(2)), programs[1].keep(day(2)));
            let (one, other) = tokio::join!(one, other);
            assert!(one.is_ok() && other.is_ok(), "{one:?} {other:?}");
        }
        for (from, until, expected) in [(1, 1, 2), (1, 2, 4), (3, 9, 0)] {
            for home in stores.each_ref().map(Home::of) {
                let counts = insight::read(&home, day(from), day(until)).await.unwrap();
                assert_eq!(counts.steps(&at()).entered, expected, "{from} to {until}");
                assert_eq!(counts.unmatched.get("d.s").map_or(0, |phrases| phrases["花呗没了"]), expected, "{from} to {until}");
            }
        }
        programs[0].note(&[Happened::Entered(at())], day(2));
        assert_eq!(programs[0].between(day(2), day(2)).await.unwrap().steps(&at()).entered, 3, "with what is not written yet");
        let rows = database.column("SELECT insight::TEXT FROM insight").concat();
        assert!(rows.contains("2026-11-01") && !rows.contains("7b22"), "sealed: {rows}");
        // A damaged day loses that day only; words go sooner than counts.
        database.execute("UPDATE insight SET record = '\\x00'::BYTEA WHERE day = '2026-11-01' AND kind = 'counts'");
        let counts = insight::read(&Home::of(&stores[1]), day(1), day(2)).await.unwrap();
        assert_eq!(counts.steps(&at()).entered, 2);
        programs[0].keep(day(1) + chrono::TimeDelta::days(40)).await.unwrap();
        assert_eq!(database.column("SELECT day || kind FROM insight ORDER BY day"), ["2026-11-01counts", "2026-11-02counts"]);

        // As the operator asks for it, today.
        let today = chrono::Utc::now().with_timezone(&redress::case::deadline::china()).date_naive();
        programs[1].note(&[Happened::Entered(at())], today);
        programs[1].keep(today).await.unwrap();
        let store = ["stats", "--store", &database.address, "--keys", database.keys.path().to_str().unwrap()];
        let (ended, said) = program_says(&[&store[..], &["--format", "json", "--days", "2"]].concat());
        let said: serde_json::Value = serde_json::from_str(&said).unwrap();
        assert_eq!((ended, said["counts"]["states"]["d"]["s"]["entered"].as_u64()), (Some(0), Some(1)));
    });
}

// ── a backup ──

#[test]
fn every_table_is_named_for_the_backup() {
    let Some(database) = Database::new() else { return };
    drop(database.open().unwrap());
    let sql = "SELECT table_name::TEXT FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1";
    let mut named = TABLES.map(str::to_owned);
    named.sort();
    assert_eq!(database.column(sql), named);
}

#[test]
#[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
fn the_commands_of_the_backup_bring_everything_back() {
    let Some(database) = Database::new() else { return };
    let folder = tempfile::tempdir().unwrap();
    let (ended, said) = redress(&database, &["backup", folder.path().join("x").to_str().unwrap()]);
    assert_eq!(ended, Some(2));
    for words in ["Nothing was done", "pg_dump", "pg_restore", "master.key` nothing in the dump can be read"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(redress(&database, &["restore", "x"]), (Some(2), said.clone()), "the way back stands there too");
    assert!(!said.contains(&database.name) && !folder.path().join("x").exists());
    if Command::new("pg_dump").arg("--version").output().is_err() {
        eprintln!("skipped: there is no pg_dump");
        return;
    }
    let command = |begin: &str| {
        let line = said.lines().find(|line| line.trim_start().starts_with(begin)).unwrap();
        let line = line.replace("postgres://USER@HOST/NAME", &format!("'{}'", database.address));
        let output = Command::new("sh").args(["-c", &line]).current_dir(folder.path()).output().unwrap();
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    };
    run(async {
        let store = database.open().unwrap();
        fill(&store).await;
        let kept = everything(&store).await;
        command("pg_dump");
        store.forget(&chat("1")).await.unwrap();
        store.close().await;
        for table in TABLES.iter().rev() {
            database.execute(&format!("DROP TABLE {table} CASCADE"));
        }
        command("pg_restore");
        let store = database.open().unwrap();
        assert_eq!(everything(&store).await, kept);
        assert_eq!(store.commit(Commit { from_version: 1, ..turn("1") }).await, Ok(2), "and it goes on");
        let (ended, said) = redress(&database, &["verify"]);
        assert!(ended == Some(0) && said.contains("every record can be read"), "{said}");
        database.execute("UPDATE files SET content = '\\x00'::BYTEA");
        let (ended, said) = redress(&database, &["verify"]);
        assert!(ended == Some(1) && said.contains("the file ") && said.contains("cannot be read"), "{said}");
    });
}

#[test]
fn a_database_of_the_first_layout_is_brought_up_to_date() {
    let Some(database) = Database::new() else { return };
    run(async {
        let store = database.open().unwrap();
        store.commit(turn("1")).await.unwrap();
        for sql in ["DROP TABLE files", "DROP TABLE insight", "DELETE FROM migrations WHERE number = 2"] {
            database.execute(sql);
        }
        let store = database.open().unwrap();
        assert_eq!(store.load(&chat("1")).await.unwrap().version, 1);
        fill(&store).await;
    });
}

// ── a sealed way there ──

/// Stands before the database: with a certificate it speaks TLS, without it says that it cannot. Returns its port.
async fn front(database: &Database, certificate: Option<&Path>) -> u16 {
    let socket = database.address.split_once('@').unwrap().1.split('/').next().unwrap().replace("%2F", "/") + "/.s.PGSQL.5432";
    let acceptor = certificate.map(|folder| {
        let chain = CertificateDer::pem_file_iter(folder.join("cert.pem")).unwrap().map(Result::unwrap).collect();
        let key = PrivateKeyDer::from_pem_file(folder.join("key.pem")).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()));
        let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth().with_single_cert(chain, key).unwrap();
        TlsAcceptor::from(Arc::new(config))
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let (acceptor, socket) = (acceptor.clone(), socket.clone());
            tokio::spawn(async move {
                let mut request = [0; 8];
                if client.read_exact(&mut request).await.is_err() || request != [0, 0, 0, 8, 4, 210, 22, 47] {
                    return; // it did not ask for a seal
                }
                let Some(acceptor) = acceptor else { return drop(client.write_all(b"N").await) };
                if client.write_all(b"S").await.is_ok()
                    && let (Ok(mut sealed), Ok(mut server)) = (acceptor.accept(client).await, UnixStream::connect(socket).await)
                {
                    let _ = tokio::io::copy_bidirectional(&mut sealed, &mut server).await;
                }
            });
        }
    });
    port
}

/// A certificate for this name, and the authority that gave it.
fn certificate(folder: &Path, name: &str) {
    std::fs::write(folder.join("name"), format!("subjectAltName={name}\n")).unwrap();
    let make =
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=Authority
        openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out request.pem -subj /CN=Database
        openssl x509 -req -in request.pem -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile name -out cert.pem";
    let output = Command::new("sh").args(["-e", "-c", make]).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
#[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
fn only_a_server_that_proves_its_name_gets_anything() {
    let Some(database) = Database::new() else { return };
    if Command::new("openssl").arg("version").output().is_err() {
        eprintln!("skipped: there is no openssl");
        return;
    }
    let [ours, foreign] = [(), ()].map(|()| tempfile::tempdir().unwrap());
    certificate(ours.path(), "DNS:localhost,IP:127.0.0.1");
    certificate(foreign.path(), "DNS:elsewhere.example.org");
    let root =
        |folder: &tempfile::TempDir| format!("&sslrootcert={}", folder.path().join("ca.pem").display().to_string().replace('/', "%2F"));
    run(async {
        for (name, shown, mode, trusted, expected) in [
            ("its own name, a known authority", Some(&ours), "verify-full", root(&ours), None),
            ("the same, asked for in other words", Some(&ours), "require", root(&ours), None),
            ("an authority that browsers do not know", Some(&ours), "verify-full", String::new(), Some("certificate")),
            ("an authority that is not ours", Some(&ours), "verify-full", root(&foreign), Some("certificate")),
            ("another name", Some(&foreign), "verify-full", root(&foreign), Some("certificate")),
            ("no seal at all", None, "require", root(&ours), Some("TLS")),
        ] {
            let port = front(&database, shown.map(tempfile::TempDir::path)).await;
            let (user, rest) = database.address.split_once('@').unwrap();
            let path = rest.split_once('/').unwrap().1;
            let address = format!("{user}@localhost:{port}/{path}&sslmode={mode}{trusted}");
            let place = database.place();
            let opened = tokio::task::spawn_blocking(move || store::open_with(&address, &place)).await.unwrap();
            match (opened, expected) {
                (Ok(store), None) => {
                    let chat = chat(mode);
                    assert_eq!(store.commit(Commit { chat: chat.clone(), ..turn("") }).await, Ok(1), "{name}");
                    assert_eq!(store.load(&chat).await.unwrap().version, 1, "{name}");
                }
                (Err(StoreError::Away(why)), Some(words)) => assert!(why.contains(words), "{name}: {why}"),
                (opened, _) => panic!("{name}: {:?}", opened.map(drop)),
            }
        }
    });
}

// ── tools ──

/// Somebody on the web page.
struct Visitor {
    client: reqwest::Client,
    cookie: String,
}

impl Visitor {
    fn new() -> Self {
        let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { client, cookie: String::new() }
    }

    async fn read(&mut self, at: &Program, path: &str) -> String {
        let answer = self.client.get(at.url(path)).header("cookie", &self.cookie).send().await.unwrap();
        self.remember(&answer);
        answer.text().await.unwrap()
    }

    /// How it ended; `None` where nobody answered.
    async fn post(&mut self, at: &Program, path: &str, form: &[(&str, &str)]) -> Option<u16> {
        let answer = self.client.post(at.url(path)).header("cookie", &self.cookie).form(form).send().await.ok()?;
        self.remember(&answer);
        Some(answer.status().as_u16())
    }

    fn remember(&mut self, answer: &reqwest::Response) {
        let given = answer.headers().get("set-cookie").and_then(|cookie| cookie.to_str().ok()?.split(';').next());
        self.cookie = given.map_or_else(|| self.cookie.clone(), str::to_owned);
    }
}

/// What proves that a form is of this page.
fn token_in(html: &str) -> String {
    html.split("name=\"token\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned()
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(future)
}

fn program_says(arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    let output = command.args(arguments).env_remove("REDRESS_STORE").output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
}

/// What `redress store` says of the database: its exit code and what it prints.
fn redress(database: &Database, arguments: &[&str]) -> (Option<i32>, String) {
    let store = ["store", "--store", &database.address, "--keys", database.keys.path().to_str().unwrap()];
    program_says(&[&store, arguments].concat())
}

fn chat(name: &str) -> ChatId {
    ChatId::new("web", name)
}

fn at() -> Target {
    Target { dialog: "d".into(), state: "s".into() }
}

fn happened(phrase: &str) -> Happened {
    Happened::Unmatched(at(), phrase.into())
}

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, number).unwrap()
}

fn turn(name: &str) -> Commit {
    let lines = vec![Line { at: chrono::DateTime::UNIX_EPOCH, voice: Voice::Customer(format!("说{name}")) }];
    Commit { lines, ..Commit::of(&chat(name), 0, Session::default()) }
}

/// Something of each kind.
async fn fill(store: &Store) {
    for name in ["1", "2", "3"] {
        if store.load(&chat(name)).await.unwrap().version == 0 {
            store.commit(turn(name)).await.unwrap();
        }
        Files::within(store.annex().unwrap()).take_in(&chat(name), format!("%PDF-1.4 {name}").into_bytes()).await.unwrap();
    }
    let insight = Insight::new(Home::of(store), true);
    insight.note(&[happened("词")], day(1));
    insight.keep(day(1)).await.unwrap();
}

/// What is kept of each chat: its lines, its files; and the counts.
type Everything = (Vec<(ChatId, Vec<KeptLine>, Vec<Vec<u8>>)>, insight::Counts);

async fn everything(store: &Store) -> Everything {
    let files = Files::within(store.annex().unwrap());
    let mut chats = Vec::new();
    for chat in store.chats(None, 99).await.unwrap() {
        let mut contents = Vec::new();
        for file in files.list(&chat).await.unwrap() {
            contents.push(files.read(&chat, &file.name).await.unwrap().unwrap().1);
        }
        chats.push((chat.clone(), store.export(&chat).await.unwrap().lines, contents));
    }
    (chats, insight::read(&Home::of(store), day(1), day(28)).await.unwrap())
}

/// How many rows each table has, and what they hold.
fn counts(database: &Database) -> Vec<String> {
    TABLES
        .iter()
        .flat_map(|table| {
            database.column(&format!(
                "SELECT md5(string_agg({table}::TEXT, '' ORDER BY {table}::TEXT)) || COUNT(*) FROM {table} HAVING COUNT(*) > 0"
            ))
        })
        .collect()
}
