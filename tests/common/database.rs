//! A part of a real PostgreSQL for one test: a schema of its own, dropped at the end.
#![allow(dead_code, clippy::print_stderr, reason = "each test file uses its own part; a test that is skipped says so")]

#[cfg(unix)]
use std::io::{Read, Write};
#[cfg(unix)]
use std::net::Shutdown;
#[cfg(unix)]
use std::os::unix::net::{UnixListener, UnixStream};
#[cfg(unix)]
use std::sync::{Arc, Mutex};

use redress::store::{self, Store, StoreError};
use redress::vault::Place;
use tokio_postgres::NoTls;

/// A schema in the database that `REDRESS_TEST_POSTGRES` names.
pub(crate) struct Database {
    /// Its address, as for `--store`.
    pub(crate) address: String,
    /// The folder with its master key.
    pub(crate) keys: tempfile::TempDir,
    server: String,
    /// The name of the schema, and of connections to it.
    pub(crate) name: String,
}

impl Database {
    /// A new one; `None` where there is no server, which is said.
    pub(crate) fn new() -> Option<Database> {
        let Some(server) = std::env::var("REDRESS_TEST_POSTGRES").ok().filter(|server| !server.is_empty()) else {
            eprintln!("skipped: REDRESS_TEST_POSTGRES names no PostgreSQL (`.ci/postgres start DIR` makes one)");
            return None;
        };
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).expect("random numbers");
        let name = format!("test_{:016x}", u64::from_be_bytes(bytes));
        let between = if server.contains('?') { '&' } else { '?' };
        let address = format!("{server}{between}options=-c%20search_path%3D{name}&application_name={name}");
        let database = Database { address, keys: tempfile::tempdir().expect("a folder"), server, name };
        database.execute(&format!("CREATE SCHEMA {}", database.name));
        Some(database)
    }

    /// Opens a store in it, as one more program would.
    pub(crate) fn open(&self) -> Result<Store, StoreError> {
        store::open_with(&self.address, &self.place())
    }

    /// Where its master key is.
    pub(crate) fn place(&self) -> Place {
        Place { folder: self.keys.path().to_owned(), master: None }
    }

    /// Runs SQL behind the store's back.
    pub(crate) fn execute(&self, sql: &str) -> u64 {
        let address = if sql.starts_with("CREATE SCHEMA") { &self.server } else { &self.address };
        run_apart(address, |client| async move { client.execute(sql, &[]).await })
    }

    /// What SQL gives, a column of text.
    pub(crate) fn column(&self, sql: &str) -> Vec<String> {
        let rows = run_apart(&self.address, |client| async move { client.query(sql, &[]).await });
        rows.iter().map(|row| row.get(0)).collect()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let sql = format!("DROP SCHEMA {} CASCADE", self.name);
        run_apart(&self.server, |client| async move { client.execute(&sql, &[]).await });
    }
}

/// On a thread of its own: the caller may be asynchronous, or not.
fn run_apart<T: Send, F: Future<Output = Result<T, tokio_postgres::Error>>>(
    address: &str,
    work: impl FnOnce(tokio_postgres::Client) -> F + Send,
) -> T {
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let (client, connection) = tokio_postgres::connect(address, NoTls).await.expect("a connection");
                tokio::spawn(connection);
                work(client).await.expect("SQL")
            })
        });
        thread.join().expect("no panic")
    })
}

/// Stands between a store and its database, and cuts connections when a transaction is confirmed.
#[cfg(unix)]
pub(crate) struct Proxy {
    /// The database's address, through here.
    pub(crate) address: String,
    plan: Arc<Mutex<Plan>>,
    _folder: tempfile::TempDir,
}

#[cfg(unix)]
#[derive(Default)]
struct Plan {
    /// So many confirmations are cut.
    cuts: u32,
    /// Whether the database hears of them.
    heard: bool,
}

#[cfg(unix)]
impl Proxy {
    /// Listens beside the database, whose socket the address must name.
    pub(crate) fn start(database: &Database) -> Proxy {
        let folder = tempfile::tempdir().expect("a folder");
        let (user, rest) = database.address.split_once('@').expect("a user");
        let (host, rest) = rest.split_once('/').expect("a host");
        let host = host.replace("%2F", "/");
        assert!(host.starts_with('/'), "REDRESS_TEST_POSTGRES must name a socket, as `.ci/postgres` does");
        let address = format!("{user}@{}/{rest}", folder.path().display().to_string().replace('/', "%2F"));
        let (listener, plan) = (UnixListener::bind(folder.path().join(SOCKET)).expect("a socket"), Arc::<Mutex<Plan>>::default());
        let of_thread = Arc::clone(&plan);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (server, plan) = (UnixStream::connect(format!("{host}/{SOCKET}")).expect("the database"), Arc::clone(&of_thread));
                let (mut from, mut to) = (server.try_clone().expect("a socket"), client.try_clone().expect("a socket"));
                std::thread::spawn(move || {
                    let _ = std::io::copy(&mut from, &mut to);
                    let _ = to.shutdown(Shutdown::Both);
                });
                std::thread::spawn(move || pass(client, server, &plan));
            }
        });
        Proxy { address, plan, _folder: folder }
    }

    /// Cuts the next so many confirmations, before the database hears of them or right after.
    pub(crate) fn cut_at_commit(&self, heard: bool, cuts: u32) {
        *self.plan.lock().expect("no panic") = Plan { cuts, heard };
    }

    /// How many are still to be cut.
    pub(crate) fn cuts_left(&self) -> u32 {
        self.plan.lock().expect("no panic").cuts
    }
}

/// The socket of the port everybody uses.
#[cfg(unix)]
const SOCKET: &str = ".s.PGSQL.5432";

/// From the store to the database, until something is cut.
#[cfg(unix)]
fn pass(mut client: UnixStream, mut server: UnixStream, plan: &Mutex<Plan>) {
    let mut bytes = vec![0; 1 << 16];
    while let Ok(length @ 1..) = client.read(&mut bytes) {
        let sent = &bytes[..length];
        let confirms = sent.windows(7).any(|part| part == b"COMMIT\0");
        let mut heard = true;
        let mut cut = false;
        if confirms {
            let mut plan = plan.lock().expect("no panic");
            (cut, heard) = (plan.cuts > 0, plan.cuts == 0 || plan.heard);
            plan.cuts = plan.cuts.saturating_sub(1);
        }
        if cut {
            // Nothing of the answer gets through.
            let _ = client.shutdown(Shutdown::Both);
        }
        if (heard && server.write_all(sent).is_err()) || cut {
            break;
        }
    }
    let _ = server.shutdown(Shutdown::Write);
}
