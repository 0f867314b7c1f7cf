//! The store in PostgreSQL, or in what speaks its protocol: for many programs behind one webhook.
//!
//! - The same sealed records as on disk, as rows (`postgres/1.sql`). A customer's row holds their key; deleting it deletes all of them.
//! - A commit is one transaction, under the lock of the customer's row, and counts only from the version it was decided from.
//! - The database may be away, be started anew, or refuse because two transactions met. What can be tried again is, a bounded number of
//!   times; then it is [`StoreError::Away`], and the store goes on when the database is back.
//! - Whoever loses the connection while a commit is confirmed does not know whether it is. So each commit leaves a stamp of its own in
//!   the row. It is tried again under the same lock, which waits for whatever the lost connection still does, and finds its stamp or
//!   not. Everything else may be done twice.
//! - Who sends to a chat holds its lease; who fires a timer has claimed it. The clock of leases and claims is the database's.
//! - Files that customers hand in, and what is counted, are kept beside that ([`Annex`]), so that every program has them.
//! - Another master key takes the place of the old one in one transaction. A program that still has the old one finds that out before it
//!   makes a key or sets anything aside, and stops ([`StoreError::Storage`]).
//! - Nothing but plain SQL: no advisory locks, no notifications, no functions.

use std::sync::Arc;
use std::time::Duration;

use deadpool_postgres::{Hook, HookError, Manager, ManagerConfig, Object, Pool, PoolError, RecyclingMethod, Runtime};
use tokio::sync::Mutex;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Config, Row};

use self::address::Address;
pub use self::annex::{Added, Annex, KeptFile, NewFile};
use self::schema::Opened;
use self::tls::Tls;
use crate::chat::ChatId;
use crate::pace;
use crate::store::StoreError;
use crate::store::record::Damaged;
use crate::vault::{Place, Shared, Tag};

mod address;
mod annex;
mod claim;
mod read;
mod rotate;
mod schema;
mod tls;
mod write;

/// All tables, those first that others refer to. Whoever copies a database needs each of them.
pub const TABLES: [&str; 12] =
    ["migrations", "meta", "chats", "cases", "outbox", "lines", "dead", "timers", "quarantine", "leases", "files", "insight"];

/// How often something is tried again.
const TRIES: u32 = 8;
/// The first pause before that; it doubles each time.
const FIRST_PAUSE: Duration = Duration::from_millis(20);
/// The longest such pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);
/// How long one try may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long to wait for a connection when all are in use.
const WAIT: Duration = Duration::from_secs(5);
/// How long a connection may take to be made, with what is said first.
const MAKE_WITHIN: Duration = Duration::from_secs(8);
/// How often opening is tried when programs that start at the same time meet.
const OPEN_TRIES: u32 = 5;
/// Said first on every connection: nobody holds a lock for long, whatever becomes of them.
const MANNERS: &str = "SET statement_timeout = '15s'; SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '15s'";
/// What is committed is on disk. Where the operator chose more than that, it stays.
const DURABLE: &str = "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

/// A database in use.
pub struct Postgres {
    pool: Pool,
    keys: Arc<Shared>,
    web_secret: [u8; 32],
    /// Tells the leases of this program from others'.
    holder: [u8; 16],
    /// Commits of one chat follow each other as they were asked for, and take one connection; by the first byte of the chat's name.
    queues: Box<[Mutex<()>; 256]>,
}

impl std::fmt::Debug for Postgres {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Postgres")
    }
}

/// Why a try failed.
enum Trouble {
    Store(StoreError),
    Database(tokio_postgres::Error),
    Pool(PoolError),
    /// These must be set aside first.
    Damaged(Vec<Damaged>),
    /// Somebody else came between.
    Again,
    Slow,
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Trouble::Store(error)
    }
}

impl From<tokio_postgres::Error> for Trouble {
    fn from(error: tokio_postgres::Error) -> Self {
        Trouble::Database(error)
    }
}

/// Tries until it is done, refused, or failed too often. `$client` is a connection; `$work` gives a `Result<_, Trouble>`.
macro_rules! tried {
    ($store:expr, $client:ident => $work:expr) => {{
        let mut tries = $crate::store::postgres::Tries::default();
        loop {
            let done = match $store.pool.get().await {
                Ok(mut $client) => match tokio::time::timeout($crate::store::postgres::PATIENCE, $work).await {
                    Ok(done) => done,
                    Err(_) => {
                        // Nobody knows what it still does.
                        drop(deadpool_postgres::Object::take($client));
                        Err(Trouble::Slow)
                    }
                },
                Err(error) => Err(Trouble::Pool(error)),
            };
            if let Some(done) = tries.settled(done).await {
                break done;
            }
        }
    }};
}
use tried;

impl Postgres {
    /// Connects, brings the tables up to date and opens the keys. Blocks on the network. Refuses with [`StoreError::Keys`],
    /// [`StoreError::Storage`] for an address that cannot be read or tables made by a newer version, and [`StoreError::Away`].
    pub fn open(address: &str, keys: &Place) -> Result<Postgres, StoreError> {
        let Address { config, tls, exposed, connections, shown } = Address::read(address)?;
        if exposed {
            tracing::warn!("what goes to the database and back can be read on the way: its address says sslmode=disable");
        }
        let Opened { keys, web_secret } = apart(prepare(config.clone(), tls.clone(), keys.clone(), shown.clone()))?;
        let manager = Manager::from_config(config, tls, ManagerConfig { recycling_method: RecyclingMethod::Fast });
        let manners = Hook::async_fn(|client, _| Box::pin(async move { behave(client).await.map_err(HookError::Backend) }));
        let pool = Pool::builder(manager)
            .max_size(connections)
            .runtime(Runtime::Tokio1)
            .wait_timeout(Some(WAIT))
            .create_timeout(Some(MAKE_WITHIN))
            .recycle_timeout(Some(MAKE_WITHIN))
            .post_create(manners)
            .build()
            .map_err(|error| StoreError::Storage(error.to_string()))?;
        let holder = random().map_err(StoreError::Storage)?;
        let queues = Box::new(std::array::from_fn(|_| Mutex::default()));
        Ok(Postgres { pool, keys: Arc::new(keys), web_secret, holder, queues })
    }

    pub(super) fn annex(&self) -> Annex {
        Annex { pool: self.pool.clone(), keys: Arc::clone(&self.keys) }
    }

    pub(super) fn tag(&self, chat: &ChatId) -> Tag {
        self.keys.tag(chat)
    }

    pub(super) fn web_secret(&self) -> [u8; 32] {
        self.web_secret
    }

    /// What one statement gives that may be done twice.
    async fn rows(&self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, StoreError> {
        tried!(self, client => try_rows(&mut client, sql, values)).map_err(told)
    }
}

/// On a thread and a runtime of its own: whoever opens may have one, or none.
fn apart<T: Send + 'static>(work: impl Future<Output = Result<T, StoreError>> + Send + 'static) -> Result<T, StoreError> {
    let failed = |why: &dyn std::fmt::Display| StoreError::Storage(why.to_string());
    let thread = std::thread::Builder::new().name("database".to_owned()).spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| failed(&error))?;
        runtime.block_on(work)
    });
    thread.map_err(|error| failed(&error))?.join().unwrap_or_else(|_| Err(failed(&"a fault in the program")))
}

async fn prepare(config: Config, tls: Tls, place: Place, shown: String) -> Result<Opened, StoreError> {
    let mut tries = Tries::default();
    loop {
        let work = async {
            let (mut client, connection) = config.connect(tls.clone()).await?;
            tokio::spawn(connection);
            behave(&client).await?;
            schema::prepare(&mut client, &place, &shown).await
        };
        let mut done = tokio::time::timeout(PATIENCE, work).await.unwrap_or(Err(Trouble::Slow));
        if let Err(Trouble::Database(error)) = &done
            && error.code().is_some_and(|code| [SqlState::UNIQUE_VIOLATION, SqlState::DUPLICATE_TABLE].contains(code))
            && tries.failures < OPEN_TRIES
        {
            done = Err(Trouble::Again);
        }
        if let Some(done) = tries.settled(done).await {
            return done.map_err(|trouble| match told(trouble) {
                StoreError::Away(why) => StoreError::Away(format!("{shown}: {why}")),
                other => other,
            });
        }
    }
}

async fn behave(client: &tokio_postgres::Client) -> Result<(), tokio_postgres::Error> {
    client.batch_execute(MANNERS).await?;
    match client.simple_query(DURABLE).await {
        // What only speaks the protocol may know no such setting, and no other way than to be durable.
        Err(error) if error.code() == Some(&SqlState::UNDEFINED_OBJECT) => Ok(()),
        said => said.map(drop),
    }
}

async fn try_rows(client: &mut Object, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Trouble> {
    let statement = client.prepare_cached(sql).await?;
    Ok(client.query(&statement, values).await?)
}

// ── trouble ──

/// How often something was tried.
#[derive(Default)]
struct Tries {
    failures: u32,
}

impl Tries {
    /// `None` after a pause: it is worth another try.
    async fn settled<T>(&mut self, done: Result<T, Trouble>) -> Option<Result<T, Trouble>> {
        match done {
            Err(trouble) if self.failures < TRIES && passes(&trouble) => {
                self.failures += 1;
                let spread = random().map_or(0, u32::from_be_bytes);
                tokio::time::sleep(pace::pause(FIRST_PAUSE, LONGEST_PAUSE, self.failures, spread)).await;
                None
            }
            done => Some(done),
        }
    }
}

/// Whether another try may go better: transactions met, the connection was lost, or the server is starting.
fn passes(trouble: &Trouble) -> bool {
    match trouble {
        Trouble::Again => true,
        Trouble::Database(error) | Trouble::Pool(PoolError::Backend(error) | PoolError::PostCreateHook(HookError::Backend(error))) => {
            error.code().map_or_else(
                // The connection was lost, or could not be made.
                || error.is_closed() || std::error::Error::source(error).is_some_and(<dyn std::error::Error>::is::<std::io::Error>),
                |code| {
                    // Transactions that met; a server that stops or starts; one that only reads, after another took over.
                    ["40", "57P", "08", "53300", "25006"].iter().any(|begin| code.code().starts_with(begin))
                },
            )
        }
        Trouble::Pool(_) | Trouble::Store(_) | Trouble::Damaged(_) | Trouble::Slow => false,
    }
}

/// As callers hear it.
#[allow(clippy::needless_pass_by_value)] // for `map_err`
fn told(trouble: Trouble) -> StoreError {
    let database = |error: &tokio_postgres::Error| {
        let source = std::error::Error::source(error).map(|source| format!(": {source}")).unwrap_or_default();
        error.as_db_error().map_or_else(|| format!("{error}{source}"), |error| format!("{} ({})", error.message(), error.code().code()))
    };
    StoreError::Away(match &trouble {
        Trouble::Store(error) => return error.clone(),
        Trouble::Database(error) | Trouble::Pool(PoolError::Backend(error) | PoolError::PostCreateHook(HookError::Backend(error))) => {
            database(error)
        }
        Trouble::Pool(PoolError::Timeout(_)) => "no connection became free in time, or none could be made".to_owned(),
        Trouble::Pool(error) => error.to_string(),
        Trouble::Damaged(_) => "a record cannot be read".to_owned(),
        Trouble::Again => "others always came between".to_owned(),
        Trouble::Slow => "it does not answer".to_owned(),
    })
}

/// A customer's name, from a row.
fn tag_of(row: &Row, column: &str) -> Result<Tag, Trouble> {
    let bytes: &[u8] = row.try_get(column)?;
    bytes.try_into().map_err(|_| Trouble::Store(StoreError::Away("a name of a customer has the wrong length".to_owned())))
}

/// A number as the database keeps it. Refuses what no counter reaches.
fn signed(number: u64) -> Result<i64, Trouble> {
    i64::try_from(number).map_err(|_| Trouble::Store(StoreError::Away(format!("the number {number} is too large"))))
}

/// A number as we count.
fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

fn random<const N: usize>() -> Result<[u8; N], String> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| format!("this machine gives no random numbers: {error}"))?;
    Ok(bytes)
}
