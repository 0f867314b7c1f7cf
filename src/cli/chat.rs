//! `redress chat`: the same bot in the terminal.
//!
//! A line goes the way of every message: a turn, then the rows it left in the outbox are shown, then marked as sent. So a reply
//! that was committed but not shown when the program was killed comes first at the next start.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};

use crate::book::Book;
use crate::case::deadline::china;
use crate::channel::terminal::{self, Keyboard, Screen};
use crate::chat::{Capabilities, ChatId, Content, DeliveryId, Document, Inbound, Lane};
use crate::config::{ChatArguments, FileArguments};
use crate::dialog::facts::Unit;
use crate::dialog::raw;
use crate::document;
use crate::export;
use crate::store::{self, Store, StoreError, Timer};
use crate::turn::{self, Incoming};

/// The one conversation of a terminal.
const CHAT: &str = "terminal:local";
/// Timers fired in a row before the customer's next line is looked at, should a dialog let timers call each other.
const TIMERS_MAX: usize = 256;
/// How long the clock is not looked at: it may be set, and the machine may sleep.
const LOOK_AT_CLOCK_EVERY: Duration = Duration::from_secs(20);

/// Talks until the input ends. 0 at its end, 1 if the dialogs are broken, 2 could not run or go on.
pub(super) fn run(files: &FileArguments, arguments: &ChatArguments) -> Result<ExitCode, String> {
    let clock = Clock::new(arguments)?;
    let book = match super::usable_book(files, clock.now().date_naive())? {
        Ok(book) => book,
        Err(code) => return Ok(code),
    };
    let locale = match &arguments.locale {
        Some(locale) => known_locale(&book, locale)?,
        None => locale_of_environment(|name| std::env::var(name).ok()).to_owned(),
    };
    let store = store::open_with(&arguments.store, &arguments.keys.place(&arguments.store)).map_err(|error| error.to_string())?;
    let (input, screen) = if io::stdin().is_terminal() && io::stdout().is_terminal() {
        let (keyboard, screen) =
            terminal::open(super::colour(&io::stdout())).map_err(|error| format!("cannot use the terminal: {error}"))?;
        (Input::Person(keyboard), screen)
    } else {
        (Input::Lines, Screen::plain())
    };
    // Letters are put beside the store: what a customer asked for should be easy to find.
    let beside = match arguments.store.as_str() {
        "memory" => Path::new(""),
        database if store::is_database(database) => Path::new(""),
        folder => Path::new(folder).parent().unwrap_or_else(|| Path::new("")),
    };
    let papers = if beside.as_os_str().is_empty() { PathBuf::from(".") } else { beside.to_owned() };
    let talk = Talk { book, store, chat: ChatId(CHAT.to_owned()), locale, clock, screen, papers };
    super::runtime()?.block_on(talk.run(input))
}

struct Talk {
    book: Book,
    store: Store,
    chat: ChatId,
    /// What is spoken until the customer chooses.
    locale: String,
    clock: Clock,
    screen: Screen,
    /// Where files go that a customer asked for.
    papers: PathBuf,
}

enum Input {
    Person(Keyboard),
    Lines,
}

/// Why a conversation stops before its input ends.
enum Stop {
    /// Nobody reads what we say any more.
    Unheard,
    /// It cannot go on.
    Failed(String),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Stop::Failed(error.to_string())
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Stop::Unheard,
            _ => Stop::Failed(format!("cannot read or print: {error}")),
        }
    }
}

/// Writes a file beside what is there already: nothing is written over.
fn write_paper(folder: &Path, document: &Document) -> io::Result<PathBuf> {
    const COPIES_MAX: usize = 1000;
    let (name, _, bytes) = document::bytes(document);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
    for copy in 1..COPIES_MAX {
        let path = folder.join(if copy == 1 { name.clone() } else { format!("{stem} ({copy}).{ending}") });
        match std::fs::OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => return file.write_all(&bytes).map(|()| path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

impl Talk {
    async fn run(mut self, mut input: Input) -> Result<ExitCode, String> {
        let outcome = self.converse(&mut input).await;
        self.store.close().await;
        match outcome {
            Ok(()) | Err(Stop::Unheard) => Ok(ExitCode::SUCCESS),
            Err(Stop::Failed(why)) => Err(why),
        }
    }

    async fn converse(&mut self, input: &mut Input) -> Result<(), Stop> {
        let answered = self.show_unsent().await?.contains(&Lane::Reply);
        self.fire_due().await?;
        if self.screen.is_interactive() && !answered {
            self.greet().await?;
        }
        while let Some(line) = self.next_line(input).await? {
            let line = line.trim();
            if line.is_empty() {
                continue;
            }
            if let Some(length) = wait_command(line) {
                self.wait(length).await?;
                continue;
            }
            self.fire_due().await?;
            self.send(line).await?;
        }
        Ok(())
    }

    /// Begins, or shows where we are.
    async fn greet(&mut self) -> Result<(), Stop> {
        let session = self.load().await?.session;
        let waits = session.as_ref().and_then(|session| session.active.as_ref()).is_some_and(|thread| !thread.ended);
        self.send(if waits { "/status" } else { "/start" }).await
    }

    /// The next line. While a person is typing, due timers fire.
    async fn next_line(&mut self, input: &mut Input) -> Result<Option<String>, Stop> {
        let keyboard = match input {
            Input::Lines => return Ok(terminal::read_line(&mut io::stdin().lock())?),
            Input::Person(keyboard) => keyboard,
        };
        keyboard.ask();
        let mut failed = None;
        loop {
            let pause = if failed.is_some() { LOOK_AT_CLOCK_EVERY } else { self.until_due().await? };
            tokio::select! {
                typed = keyboard.typed() => {
                    let typed = typed?;
                    self.screen.heard(typed.as_ref().map_or(0, |typed| typed.columns));
                    // Not before the line has come: until then the keyboard holds the terminal.
                    return failed.map_or(Ok(typed.map(|typed| typed.text)), Err);
                }
                () = tokio::time::sleep(pause) => {
                    if failed.is_none() {
                        failed = self.fire_due().await.err();
                    }
                }
            }
        }
    }

    // ── turns ──

    async fn send(&mut self, text: &str) -> Result<(), Stop> {
        // Every turn makes the version grow, so an id is never used twice, also not by another run on this store.
        let version = self.load().await?.version;
        let inbound = Inbound {
            chat: self.chat.clone(),
            delivery: DeliveryId(format!("{CHAT}:{version}")),
            locale_hint: Some(self.locale.clone()),
            content: Content::Text(text.to_owned()),
        };
        self.take_turn(&Incoming::Inbound(inbound)).await
    }

    async fn take_turn(&mut self, incoming: &Incoming) -> Result<(), Stop> {
        match turn::run(&self.book, &self.store, incoming, &Capabilities::UNLIMITED, self.clock.now()).await {
            Ok(report) => {
                if let Some(why) = &report.failed {
                    note(&format!("a turn failed: {why}"));
                }
                if let Some(record) = &report.damaged {
                    note(&format!("the stored record {record}; it was set aside"));
                }
            }
            // The store is well; only this turn cannot be kept.
            Err(error @ StoreError::TooLarge { .. }) => note(&error.to_string()),
            Err(error) => return Err(error.into()),
        }
        self.show_unsent().await?;
        Ok(())
    }

    /// Shows what waits to be shown, and returns the lanes it stood in. A row is marked only after it was shown.
    async fn show_unsent(&mut self) -> Result<Vec<Lane>, Stop> {
        let rows = unless_damaged(async || self.store.unsent_of(&self.chat, usize::MAX).await).await?;
        for row in &rows {
            let by_itself_at = (row.outbound.lane == Lane::Reminder).then(|| self.clock.now().format("%Y-%m-%d %H:%M").to_string());
            let mut outbound = row.outbound.clone();
            outbound = export::filled(&self.book, &self.store, None, &self.chat, self.clock.now(), outbound).await?;
            if let Some(document) = &outbound.document {
                let written = write_paper(&self.papers, document);
                let line = written.map_or_else(|error| format!("({error})"), |path| path.display().to_string());
                outbound.text = format!("{}\n{line}", outbound.text);
            }
            self.screen.show(outbound, by_itself_at.as_deref())?;
            self.store.mark_sent(&self.chat, row.sequence).await?;
        }
        Ok(rows.into_iter().map(|row| row.outbound.lane).collect())
    }

    async fn load(&self) -> Result<store::Loaded, Stop> {
        unless_damaged(async || self.store.load(&self.chat).await).await
    }

    // ── time ──

    /// Fires the timers that are due now.
    async fn fire_due(&mut self) -> Result<(), Stop> {
        for _ in 0..TIMERS_MAX {
            let now = self.clock.now();
            match self.next_timer().await?.filter(|timer| timer.due <= now) {
                Some(timer) => self.take_turn(&Incoming::Timer(timer)).await?,
                None => break,
            }
        }
        Ok(())
    }

    /// Lets time pass: timers fire in order, each at its own time.
    async fn wait(&mut self, length: &str) -> Result<(), Stop> {
        if !self.clock.may_move {
            note("the clock cannot be moved in a conversation that is kept; start with --store memory or --now");
            return Ok(());
        }
        let Some(until) = length_of_time(length).and_then(|length| self.clock.now().checked_add_signed(length)) else {
            note("write how long to wait in hours or days, such as `/wait 72h` or `/wait 3d`");
            return Ok(());
        };
        for _ in 0..TIMERS_MAX {
            let Some(timer) = self.next_timer().await?.filter(|timer| timer.due <= until) else { break };
            self.clock.move_to(timer.due.with_timezone(&china()));
            self.take_turn(&Incoming::Timer(timer)).await?;
        }
        self.clock.move_to(until);
        note(&format!("it is {} in China now", until.format("%Y-%m-%d %H:%M")));
        Ok(())
    }

    /// The earliest timer of this conversation; others may share the store.
    async fn next_timer(&self) -> Result<Option<Timer>, Stop> {
        let everything = unless_damaged(async || self.store.export(&self.chat).await).await?;
        Ok(everything.timers.into_iter().next())
    }

    /// How long nothing is due, at most until the clock should be looked at again.
    async fn until_due(&self) -> Result<Duration, Stop> {
        let now = self.clock.now().with_timezone(&Utc);
        let timer = self.next_timer().await?.filter(|_| self.clock.runs());
        let pause = timer.map_or(LOOK_AT_CLOCK_EVERY, |timer| (timer.due - now).to_std().unwrap_or_default());
        Ok(pause.min(LOOK_AT_CLOCK_EVERY))
    }
}

/// Asks the store again when a damaged record was set aside; each is set aside once.
async fn unless_damaged<T>(ask: impl AsyncFn() -> Result<T, StoreError>) -> Result<T, Stop> {
    loop {
        match ask().await {
            Err(error @ StoreError::Damaged { .. }) => note(&format!("{error}; it was set aside, and the rest is kept")),
            asked => return Ok(asked?),
        }
    }
}

/// For whoever runs the program; customers elsewhere never see it.
fn note(text: &str) {
    let _ = writeln!(io::stderr(), "redress: {text}");
}

// ── the clock ──

/// The time of the conversation.
struct Clock {
    /// Where it stands, if it does not run.
    stands: Option<DateTime<FixedOffset>>,
    /// How far `/wait` moved it.
    moved: TimeDelta,
    may_move: bool,
}

impl Clock {
    fn new(arguments: &ChatArguments) -> Result<Self, String> {
        let stands = match &arguments.now {
            Some(text) => {
                let time = DateTime::parse_from_rfc3339(text);
                Some(time.map_err(|_| format!("`{text}` is not a time such as 2026-11-22T10:00:00+08:00"))?.with_timezone(&china()))
            }
            None => None,
        };
        Ok(Self { stands, moved: TimeDelta::zero(), may_move: stands.is_some() || arguments.store == "memory" })
    }

    fn now(&self) -> DateTime<FixedOffset> {
        self.stands.unwrap_or_else(super::clock) + self.moved
    }

    fn runs(&self) -> bool {
        self.stands.is_none()
    }

    /// Never back.
    fn move_to(&mut self, time: DateTime<FixedOffset>) {
        self.moved += (time - self.now()).max(TimeDelta::zero());
    }
}

/// What follows `/wait`, if that is what was typed.
fn wait_command(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("/wait")?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| rest.trim())
}

fn length_of_time(text: &str) -> Option<TimeDelta> {
    let read = raw::Duration::read(text)?;
    match read.unit {
        Unit::Hours => TimeDelta::try_hours(read.length.into()),
        Unit::Days => TimeDelta::try_days(read.length.into()),
        _ => None,
    }
}

// ── the language ──

/// `zh-CN` unless the environment clearly speaks another language: most people this is for have Chinese systems, and a bare one says nothing.
fn locale_of_environment(variable: impl Fn(&str) -> Option<String>) -> &'static str {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty()).unwrap_or_default();
    match set.split(['_', '.', '@', '-']).next().unwrap_or_default() {
        "" | "C" | "POSIX" | "zh" => "zh-CN",
        _ => "en",
    }
}

/// A locale somebody asked for by name: one whose language we speak.
fn known_locale(book: &Book, locale: &str) -> Result<String, String> {
    let language = |locale: &str| locale.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    if book.catalogue.locales().any(|known| language(known) == language(locale)) {
        return Ok(locale.replace('_', "-"));
    }
    let known: Vec<&str> = book.catalogue.locales().collect();
    Err(format!("there are no texts in `{locale}`; there are {}", known.join(", ")))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[test]
    fn the_environment_says_which_language() {
        for (set, expected) in [
            (&[][..], "zh-CN"),
            (&[("LANG", "C.UTF-8")], "zh-CN"),
            (&[("LANG", "POSIX")], "zh-CN"),
            (&[("LANG", "zh_CN.UTF-8")], "zh-CN"),
            (&[("LANG", "en_US.UTF-8")], "en"),
            (&[("LANG", "de_DE@euro")], "en"),
            (&[("LANG", "zh_CN.UTF-8"), ("LC_ALL", "en_GB.UTF-8")], "en"),
            (&[("LANG", "en_US.UTF-8"), ("LC_ALL", ""), ("LC_MESSAGES", "zh_SG")], "zh-CN"),
        ] {
            let variable = |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
            assert_eq!(locale_of_environment(variable), expected, "{set:?}");
        }
    }

    #[test]
    fn wait_is_read() {
        for (line, expected) in
            [("/wait 72h", Some("72h")), ("/wait", Some("")), ("/wait  3d", Some("3d")), ("/waiting", None), ("wait 3d", None)]
        {
            assert_eq!(wait_command(line), expected, "{line}");
        }
        for (text, hours) in [("72h", Some(72)), ("3d", Some(72)), ("0h", Some(0)), ("3wd", None), ("", None), ("-1h", None), ("3 d", None)]
        {
            assert_eq!(length_of_time(text).map(|length| length.num_hours()), hours, "{text}");
        }
    }

    #[test]
    fn a_standing_clock_moves_only_when_told() {
        let arguments = |now| ChatArguments::parse_from(["redress", "--now", now]);
        let mut clock = Clock::new(&arguments("2026-11-22T02:00:00Z")).unwrap();
        assert_eq!(clock.now().to_rfc3339(), "2026-11-22T10:00:00+08:00");
        clock.move_to(clock.now() + TimeDelta::hours(3));
        clock.move_to(clock.now() - TimeDelta::hours(3));
        assert_eq!(clock.now().to_rfc3339(), "2026-11-22T13:00:00+08:00");
        assert!(clock.may_move && !clock.runs());
        assert!(Clock::new(&arguments("today")).is_err());
    }
}
