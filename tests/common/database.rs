//! A part of a real PostgreSQL for one test: a schema of its own, dropped at the end.
#![allow(dead_code, clippy::print_stderr, reason = "each test file uses its own part; a test that is skipped says so")]

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
        store::open_with(&self.address, &Place { folder: self.keys.path().to_owned(), master: None })
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
