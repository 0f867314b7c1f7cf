//! Every setting, read once, documented once. Each flag has an environment twin `REDRESS_…`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::diagnostic::Format;
use crate::vault::Place;

/// A guided helper for people in mainland China whose payment went wrong.
#[derive(Debug, Parser)]
#[command(name = "redress", version, about, after_help = "Without a command: redress serve")]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Where the files come from.
    #[command(flatten)]
    pub files: FileArguments,
}

/// Where the keys are that seal what is kept. Without these flags: in the folder `keys` of the store, made at the first start.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct KeyArguments {
    /// Folder of the keyring and the master key, apart from the store [default: `keys` in the store; of a database, `redress-keys` here]
    #[arg(long, env = "REDRESS_KEYS", value_name = "DIR", global = true)]
    pub keys: Option<PathBuf>,
    /// File with the master key, 64 hexadecimal digits [default: the systemd credential `redress.key`, else `master.key` beside the keyring]
    #[arg(long, env = "REDRESS_KEY_FILE", value_name = "FILE", global = true)]
    pub key_file: Option<PathBuf>,
}

impl KeyArguments {
    /// Where the keys of this store are.
    pub fn place(&self, store: &str) -> Place {
        let credential = || {
            let credential = PathBuf::from(std::env::var_os("CREDENTIALS_DIRECTORY")?).join("redress.key");
            credential.exists().then_some(credential)
        };
        // A database has no folder; only the master key is here.
        let folder =
            if store.contains("://") { PathBuf::from("redress-keys") } else { Place::of_store(std::path::Path::new(store)).folder };
        Place { folder: self.keys.clone().unwrap_or(folder), master: self.key_file.clone().or_else(credential) }
    }
}

/// Where dialogs and texts come from. Without these flags: the ones inside the binary.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct FileArguments {
    /// Folder with dialog files (*.yaml) [default: the ones inside the binary]
    #[arg(long, global = true, env = "REDRESS_DIALOGS", value_name = "DIR")]
    pub dialogs: Option<PathBuf>,
    /// Folder with a folder of texts (*.ftl) for each locale [default: the ones inside the binary]
    #[arg(long, global = true, env = "REDRESS_LOCALES", value_name = "DIR")]
    pub locales: Option<PathBuf>,
}

/// One command each.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the web page, and Telegram too when `TELOXIDE_TOKEN` is set
    Serve(ServeArguments),
    /// Talk to the bot in the terminal; line by line when input is not a terminal
    Chat(ChatArguments),
    /// Read every dialog, table, plan, fact and text, and report what would go wrong for customers
    Check(CheckArguments),
    /// Run transcripts as tests, each under every schedule
    Replay(ReplayArguments),
    /// Say what texts are about: JSON lines {id, text, now?} in, {id, label, confidence, candidates, slots} out
    Identify,
    /// List the facts that somebody must look at again, with where they were read
    Facts(FactsArguments),
    /// Write the dialogs and texts inside the binary into a folder, to make them yours
    Init(InitArguments),
    /// Write the files of a new scenario into your folders, and lead the menu to it
    New(NewArguments),
    /// Print a JSON Schema of dialog files, for editors to complete and check while you type
    Schema(SchemaArguments),
    /// Serve an editor: findings while you type, go to definition, what a name stands for (a language server on standard input and output)
    Lsp(LspArguments),
    /// Try dialogs out on a page of your own: the map, the conversation, what is known, and your edits as soon as they are saved
    Preview(PreviewArguments),
    /// Draw a dialog: its questions, where the answers lead, what the replays miss and where people stand
    Graph(GraphArguments),
    /// List messages that could not be sent, and send them again. Stop `redress serve` first: it holds the store
    Outbox(OutboxArguments),
    /// Print every text a customer can reach as one Markdown page, for a lawyer or translator
    Review(ReviewArguments),
    /// List, show, export or forget what is kept of customers; lists name nobody
    Case(CaseArguments),
    /// Count who came to which question, who left there, what institutions answered; beside a running bot, too
    Stats(StatsArguments),
    /// Check the store, back it up, restore it, or give it a new master key
    Store(StoreArguments),
}

/// `redress serve`
#[derive(Clone, Debug, Parser)]
#[command(after_help = "\
For Telegram set TELOXIDE_TOKEN to the token that @BotFather gave you; TELOXIDE_PROXY to a proxy such as socks5://127.0.0.1:1080, and
TELOXIDE_API_URL to a Bot API server of your own, if there is one. They are never printed.

With --dialogs and --locales, saved edits are checked and taken over at once; one that is wrong, or would leave somebody stuck, is not,
and the log says why.

GET /healthz says whether the program runs and your last edit is in use, GET /readyz whether it can serve. The log says where the
operator's page is. SIGTERM and Ctrl-C finish what is in hand.")]
pub struct ServeArguments {
    /// Where the web page listens
    #[arg(long, env = "REDRESS_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    pub listen: SocketAddr,
    /// Where conversations are kept: a folder, `memory`, or a database such as <postgres://user@host/name> (its password in PGPASSWORD)
    #[arg(long, env = "REDRESS_STORE", hide_env_values = true, default_value = "redress-data", value_name = "STORE")]
    pub store: String,
    /// Where the keys are
    #[command(flatten)]
    pub keys: KeyArguments,
    /// Where customers reach the web page, such as <https://help.example.org>; without it, only from this machine
    #[arg(long, env = "REDRESS_ORIGIN", value_name = "URL")]
    pub origin: Option<String>,
    /// A proxy stands in front of the web page and adds the customer's address to X-Forwarded-For, last
    #[arg(long, env = "REDRESS_PROXIED")]
    pub proxied: bool,
    /// Public address at which Telegram calls the bot, such as <https://bot.example.org/telegram>, instead of being asked
    #[arg(long, env = "REDRESS_WEBHOOK_URL", value_name = "URL")]
    pub webhook_url: Option<String>,
    /// Where the operator's page and the counts for Prometheus (`/metrics`) are served, apart from the customers' page; port 0: any
    #[arg(long, env = "REDRESS_OPERATOR", default_value = "127.0.0.1:0", value_name = "ADDRESS:PORT")]
    pub operator: SocketAddr,
    /// Also keep short phrases that were not understood, for 30 days, with numbers and addresses masked; `redress stats` lists them
    #[arg(long, env = "REDRESS_KEEP_UNMATCHED")]
    pub keep_unmatched: bool,
    /// The operator's own chat on Telegram: told what became of each edit, and of serious trouble. Send /start to the bot from there first
    #[arg(long, env = "REDRESS_ADMIN_CHAT", value_name = "ID", allow_negative_numbers = true)]
    pub admin_chat: Option<i64>,
    /// How the log is written to standard error; what is logged is set by `REDRESS_LOG`, such as `debug`
    #[arg(long, env = "REDRESS_LOG_FORMAT", value_enum, default_value = "text", value_name = "KIND")]
    pub log_format: LogFormat,
    /// Messages a second that a customer may send after the first twenty; 0 for no limit
    #[arg(long, env = "REDRESS_MESSAGES_PER_SECOND", default_value_t = 1, value_name = "NUMBER")]
    pub messages_per_second: u32,
    /// Messages a second that are sent to Telegram; 0 for no limit
    #[arg(long, env = "REDRESS_SENDS_PER_SECOND", default_value_t = 30, value_name = "NUMBER")]
    pub sends_per_second: u32,
    /// Seconds after which a message to Telegram counts as lost and is sent again
    #[arg(long, env = "REDRESS_SEND_TIMEOUT", default_value_t = 20.0, value_name = "SECONDS", hide = true)]
    pub send_timeout: f64,
}

/// What is only ever set in the environment, because the list of processes shows arguments to everybody.
#[derive(Clone, Default)]
pub struct Environment {
    /// `TELOXIDE_TOKEN`.
    pub token: Option<String>,
    /// `TELOXIDE_PROXY`; it may hold a password.
    pub proxy: Option<String>,
    /// `TELOXIDE_API_URL`.
    pub api_url: Option<String>,
    /// `REDRESS_LOG`.
    pub log: Option<String>,
}

impl Environment {
    /// Reads it; what is empty counts as not set.
    pub fn read() -> Self {
        let set = |name: &str| std::env::var(name).ok().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        Self { token: set("TELOXIDE_TOKEN"), proxy: set("TELOXIDE_PROXY"), api_url: set("TELOXIDE_API_URL"), log: set("REDRESS_LOG") }
    }
}

/// How a log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// One line each, for people
    #[default]
    Text,
    /// One JSON object a line
    Json,
}

/// `redress chat`
#[derive(Clone, Debug, Parser)]
#[command(after_help = "Ctrl-D ends it; the conversation is kept. With --store memory or --now, `/wait 72h` lets time pass.")]
pub struct ChatArguments {
    /// Language to begin in, such as zh-CN or en [default: what LANG says, else zh-CN]
    #[arg(long, env = "REDRESS_LOCALE")]
    pub locale: Option<String>,
    /// Where conversations are kept: a folder, `memory`, or a database such as <postgres://user@host/name> (its password in PGPASSWORD)
    #[arg(long, env = "REDRESS_STORE", hide_env_values = true, default_value = "redress-data", value_name = "STORE")]
    pub store: String,
    /// Where the keys are
    #[command(flatten)]
    pub keys: KeyArguments,
    /// The time to begin at, such as 2026-11-22T10:00:00+08:00, instead of the clock; for tests
    #[arg(long, env = "REDRESS_NOW", value_name = "TIME")]
    pub now: Option<String>,
}

/// `redress check`
#[derive(Clone, Debug, clap::Args)]
pub struct CheckArguments {
    /// How to print findings
    #[arg(long, env = "REDRESS_FORMAT", value_enum, default_value = "human", value_name = "KIND")]
    pub format: FormatArgument,
    /// Print the page about one finding, and stop
    #[arg(long, value_name = "CODE")]
    pub explain: Option<String>,
    /// Treat this warning as an error; may be repeated
    #[arg(long, value_name = "CODE")]
    pub deny: Vec<String>,
    /// Tell this one, though it is silent or an error by the file of rules; may be repeated
    #[arg(long, value_name = "CODE")]
    pub warn: Vec<String>,
    /// Do not tell this warning; may be repeated. What is an error by itself stays one
    #[arg(long, value_name = "CODE")]
    pub allow: Vec<String>,
    /// Leave out the warnings that stand in this file
    #[arg(long, env = "REDRESS_BASELINE", value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Write the warnings of now into this file, and stop
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub write_baseline: Option<PathBuf>,
    /// Note in --locales that the translations of this text, or of `all`, fit their source as it is now, and stop; may be repeated.
    /// What was never noted, or was translated anew, is noted too
    #[arg(long, value_name = "ID")]
    pub translated: Option<Vec<String>>,
    /// Mend in --dialogs and --locales what leaves no choice, such as a name with one slip; print each edit, then what is left
    #[arg(long, conflicts_with_all = ["write_baseline", "translated"])]
    pub fix: bool,
    /// With --fix: only print the edits
    #[arg(long, requires = "fix")]
    pub dry_run: bool,
    /// The day on which facts must not be past their review date [default: today in China]
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
    /// Also report what this edit would do to everybody in the middle of a conversation kept in this folder
    #[arg(long, value_name = "STORE")]
    pub against: Option<String>,
    /// Where its keys are
    #[command(flatten)]
    pub keys: KeyArguments,
}

/// `redress replay`
#[derive(Clone, Debug, clap::Args)]
pub struct ReplayArguments {
    /// Transcripts (*.replay) or folders with them
    #[arg(default_value = "tests/replays", value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// Fill in or rewrite what the bot says; the diff is the review
    #[arg(long)]
    pub bless: bool,
    /// Print how much of each dialog the replays pass through, and what is missing
    #[arg(long)]
    pub coverage: bool,
    /// With --coverage: also write it as a page with pictures into this file
    #[arg(long, value_name = "FILE", requires = "coverage")]
    pub html: Option<PathBuf>,
    /// Make small mistakes, one at a time, and list those that neither the check nor a replay notices
    #[arg(long)]
    pub mutate: bool,
    /// With --mutate: make only so many mistakes, spread over all kinds
    #[arg(long, value_name = "NUMBER", requires = "mutate")]
    pub sample: Option<usize>,
    /// With --mutate: make only mistakes whose line in the report contains these words, such as `nopass_failed.` or `the law`
    #[arg(long, value_name = "WORDS", requires = "mutate")]
    pub only: Option<String>,
    /// With --mutate: fail only when less than so many in a hundred are noticed
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(..=100), requires = "mutate")]
    pub floor: Option<u8>,
    /// With --sample: choose others
    #[arg(long, value_name = "NUMBER", default_value_t = 1, requires = "sample")]
    pub seed: u64,
    /// Write replays into this folder that pass through what the others miss; read them, then bless them
    #[arg(long, value_name = "DIR")]
    pub scaffold: Option<PathBuf>,
    /// With --scaffold: only what is missing in this dialog
    #[arg(long, value_name = "NAME", requires = "scaffold")]
    pub dialog: Option<String>,
    /// Run in this locale and compare ids and states only
    #[arg(long, value_name = "LOCALE")]
    pub locale: Option<String>,
}

/// `redress facts`
#[derive(Clone, Debug, clap::Args)]
pub struct FactsArguments {
    /// Those whose day comes within so many days; late ones always
    #[arg(long, default_value = "60d", value_name = "DAYS")]
    pub due: String,
    /// Note in --dialogs that somebody looked up the value of this fact, or of `all`, as it is now, and stop; may be repeated. What was
    /// never noted, or was verified on a later day, is noted too
    #[arg(long, value_name = "ID")]
    pub verified: Option<Vec<String>>,
    /// The day to count from [default: today in China]
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
}

/// `redress init`
#[derive(Clone, Debug, clap::Args)]
pub struct InitArguments {
    /// A folder that is empty or not there yet
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

/// `redress schema`
#[derive(Clone, Debug, clap::Args)]
pub struct SchemaArguments {
    /// The first key of a file: slots, dialog, table, plan, letter, facts, understand or check [default: one schema for all]
    #[arg(value_name = "KIND")]
    pub kind: Option<String>,
}

/// `redress lsp`
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Without --dialogs and --locales: the folders `dialogs` and `locales` of what the editor has open, as `redress init` makes them.
dialogs/README.md says how to tell an editor about it.")]
pub struct LspArguments {
    /// Some editors say so; nothing else is spoken
    #[arg(long, hide = true)]
    pub stdio: bool,
}

/// `redress new`
#[derive(Clone, Debug, clap::Args)]
pub struct NewArguments {
    /// What is new
    #[command(subcommand)]
    pub what: NewKind,
}

/// What can be made new.
#[derive(Clone, Debug, Subcommand)]
pub enum NewKind {
    /// A dialog with its table, plan, examples and texts, which `redress check` accepts as it is
    Scenario {
        /// In `lower_snake_case`, such as `deposit`
        #[arg(value_name = "NAME")]
        name: String,
    },
}

/// `redress preview`
#[derive(Clone, Debug, clap::Args)]
pub struct PreviewArguments {
    /// Where the page listens; only this machine reaches it
    #[arg(long, default_value_t = 8090, value_name = "PORT")]
    pub port: u16,
    /// Colour the map by what these replays pass through
    #[arg(long, value_name = "PATH")]
    pub replays: Option<PathBuf>,
    /// Where "Save as replay" writes
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub save: PathBuf,
    /// The time to begin at, such as 2026-11-22T10:00:00+08:00, instead of now
    #[arg(long, env = "REDRESS_NOW", value_name = "TIME")]
    pub now: Option<String>,
}

/// `redress outbox`
#[derive(Clone, Debug, clap::Args)]
pub struct OutboxArguments {
    /// What to do
    #[command(subcommand)]
    pub action: OutboxAction,
    /// Where conversations are kept
    #[arg(long, global = true, env = "REDRESS_STORE", hide_env_values = true, default_value = "redress-data", value_name = "STORE")]
    pub store: String,
    /// Where the keys are
    #[command(flatten)]
    pub keys: KeyArguments,
}

/// What to do with messages that could not be sent.
#[derive(Clone, Debug, Subcommand)]
pub enum OutboxAction {
    /// Print them as JSON lines {chat, number, message, why}; the chat is its name in lists, as in `redress case list`
    List {
        /// Also the text, and what the channel calls the chat
        #[arg(long)]
        text: bool,
    },
    /// Put them back, to be sent when the bot runs again
    Retry {
        /// Only those of this chat: its name in lists, or what the channel calls it, such as telegram:12345
        #[arg(long, value_name = "CHAT")]
        chat: Option<String>,
    },
}

/// `redress graph`
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "For example: redress graph follow_up --replays tests/replays > follow_up.svg")]
pub struct GraphArguments {
    /// The dialog to draw [default: which dialog leads to which]
    #[arg(value_name = "DIALOG")]
    pub dialog: Option<String>,
    /// What to draw it as
    #[arg(long = "as", value_enum, default_value = "svg", value_name = "KIND")]
    pub kind: GraphKind,
    /// The language of the words
    #[arg(long, env = "REDRESS_LOCALE", default_value = "zh-CN", value_name = "LOCALE")]
    pub locale: String,
    /// Mark what these replays pass through, and what they miss
    #[arg(long, value_name = "PATH")]
    pub replays: Option<PathBuf>,
    /// Mark how many people came to each question, answered it and left there, as the bot of this store counted; it may run
    #[arg(long, value_name = "STORE")]
    pub funnel: Option<String>,
    /// With --funnel: how many days, up to today
    #[arg(long, default_value_t = 30, value_name = "DAYS", requires = "funnel")]
    pub days: u32,
    /// Mark how many people kept in this folder stand where
    #[arg(long, value_name = "STORE")]
    pub people: Option<String>,
    /// Where its keys are
    #[command(flatten)]
    pub keys: KeyArguments,
}

/// `redress stats`
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Counts by day, without names, times and words. A bot that runs writes them about once a minute, so the last minute may be missing.")]
pub struct StatsArguments {
    /// Where conversations are kept; the bot may run
    #[arg(long, env = "REDRESS_STORE", hide_env_values = true, default_value = "redress-data", value_name = "STORE")]
    pub store: String,
    /// Where the keys of a database are; for a folder none are needed
    #[command(flatten)]
    pub keys: KeyArguments,
    /// How many days, up to today
    #[arg(long, default_value_t = 30, value_name = "DAYS")]
    pub days: u32,
    /// How to print them
    #[arg(long, env = "REDRESS_FORMAT", value_enum, default_value = "human", value_name = "KIND")]
    pub format: FormatArgument,
}

/// What a graph is drawn as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum GraphKind {
    /// A picture for browsers and documents
    #[default]
    Svg,
    /// Mermaid, which many code hosts draw by themselves
    Mermaid,
    /// DOT, for Graphviz
    Dot,
    /// The same in words
    Text,
}

/// `redress review`
#[derive(Clone, Debug, clap::Args)]
pub struct ReviewArguments {
    /// The language to print
    #[arg(long, env = "REDRESS_LOCALE", default_value = "zh-CN")]
    pub locale: String,
}

/// `redress case`
#[derive(Clone, Debug, clap::Args)]
pub struct CaseArguments {
    /// What to do
    #[command(subcommand)]
    pub command: CaseCommand,
    /// Where conversations are kept; where that is a folder, nobody else may have it open
    #[arg(long, env = "REDRESS_STORE", hide_env_values = true, default_value = "redress-data", value_name = "STORE", global = true)]
    pub store: String,
    /// Where the keys are
    #[command(flatten)]
    pub keys: KeyArguments,
}

/// What to do with cases. NAME is the beginning of a name as `list` shows it, or what the channel calls the chat, such as
/// `telegram:1234567`.
#[derive(Clone, Debug, Subcommand)]
pub enum CaseCommand {
    /// One line for each case: what it is about, where it stands, and when it changed; no names and no answers
    List,
    /// One customer's cases, complaints and reminders
    Show {
        /// Whose
        #[arg(value_name = "NAME")]
        name: String,
        /// Also what they answered
        #[arg(long)]
        answers: bool,
    },
    /// Everything that is kept of one customer, as they get it with /export
    Export {
        /// Whose
        #[arg(value_name = "NAME")]
        name: String,
        /// Where to write it [default: redress-NAME.zip]
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Delete everything of one customer, at once and for ever
    Forget {
        /// Whose
        #[arg(value_name = "NAME")]
        name: String,
        /// Really
        #[arg(long)]
        yes: bool,
    },
}

/// `redress store`
#[derive(Clone, Debug, clap::Args)]
pub struct StoreArguments {
    /// What to do
    #[command(subcommand)]
    pub command: StoreCommand,
    /// Where conversations are kept; where that is a folder, nobody else may have it open
    #[arg(long, env = "REDRESS_STORE", hide_env_values = true, default_value = "redress-data", value_name = "STORE", global = true)]
    pub store: String,
    /// Where the keys are
    #[command(flatten)]
    pub keys: KeyArguments,
}

/// What to do with the store.
#[derive(Clone, Debug, Subcommand)]
pub enum StoreCommand {
    /// Seal all data keys with a new master key and destroy the old one: keyrings copied before open with it no more. Stop every
    /// `redress serve` first
    RotateKey {
        /// Take the new master key from this file, or make it there, instead of replacing the old one
        #[arg(long, value_name = "FILE")]
        new_key_file: Option<PathBuf>,
    },
    /// Read every record, and say what is wrong
    Verify {
        /// Also compare the store with what was exported into this file; `-` reads it from standard input
        #[arg(long, value_name = "FILE")]
        with: Option<PathBuf>,
    },
    /// Write everything that is kept, readable by anybody who has the file, as JSON lines. Stop `redress serve` first
    Export {
        /// A file that is not there yet; `-` writes to standard output
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Take over what was exported from another store. Whoever is kept already stays as they are
    Import {
        /// The file; `-` reads from standard input
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Copy everything but the keys into a folder; a bot that runs goes on, and makes the copy itself. Of a database, say how it is done
    Backup {
        /// A folder that is empty or not there yet; the user who runs the bot must be able to write there
        #[arg(value_name = "DIR")]
        to: PathBuf,
        /// Also overwrite this copy of the keyring, without which no backup can be read
        #[arg(long, value_name = "FILE")]
        keyring: Option<PathBuf>,
    },
    /// Make the store of a backup, where there is none yet; it is read once before it gets its name
    Restore {
        /// The folder of the backup
        #[arg(value_name = "DIR")]
        from: PathBuf,
        /// The newest copy of the keyring, unless it is where --keys says
        #[arg(long, value_name = "FILE")]
        keyring: Option<PathBuf>,
    },
}

/// How findings and counts are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum FormatArgument {
    /// Frames with the line and a caret
    #[default]
    Human,
    /// One plain block each, for screen readers and CI logs
    Plain,
    /// One JSON object a line
    Json,
    /// A SARIF 2.1.0 document, for code hosts
    Sarif,
}

impl From<FormatArgument> for Format {
    fn from(format: FormatArgument) -> Self {
        match format {
            FormatArgument::Human => Format::Human,
            FormatArgument::Plain => Format::Plain,
            FormatArgument::Json => Format::Json,
            FormatArgument::Sarif => Format::Sarif,
        }
    }
}
