//! What is counted while the bot runs, as Prometheus reads it. It names nobody: the values of every label are known beforehand.
//!
//! Counting is an addition. What can be looked up (what waits, what the store says) is looked up when somebody asks, and handed in as
//! [`Levels`]. The names are a promise to dashboards: the README lists them, and a test compares.

use std::fmt::{Display, Write};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

/// The upper ends of the buckets of an answer's time, in milliseconds.
const BUCKETS: [u64; 11] = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000];

/// What started a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Started {
    /// A customer.
    Message,
    /// A timer.
    Timer,
}

/// How a turn came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    /// It was answered.
    Done,
    /// It had been answered before.
    Repeated,
    /// A fault of ours; the customer got an apology.
    Apology,
    /// It failed every time, and was given up with an apology.
    SetAside,
    /// The store could not take it; the platform tries again.
    Down,
}

/// Why a message was not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shed {
    /// The customer wrote too fast, and was told so.
    TooFast,
    /// They were told, and went on.
    Skipped,
    /// Too much of this chat waits; the platform tries again.
    ChatFull,
    /// Too much waits; the platform tries again.
    AllFull,
}

const STARTED: [&str; 2] = ["message", "timer"];
const TURNED: [&str; 5] = ["done", "repeated", "apology", "set_aside", "down"];
const SHED: [&str; 4] = ["too_fast", "skipped", "chat_full", "all_full"];

/// Counts since the start.
#[derive(Debug, Default)]
pub struct Metrics {
    turns: [[AtomicU64; TURNED.len()]; STARTED.len()],
    /// Answers within each bucket, and beyond the last.
    answers: [AtomicU64; BUCKETS.len() + 1],
    answer_micros: AtomicU64,
    shed: [AtomicU64; SHED.len()],
    waiting: AtomicU64,
}

/// What is looked up when somebody asks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Levels {
    /// Seconds since 1970 at which the program started.
    pub started_at: i64,
    /// Whether the store answers.
    pub store_up: bool,
    /// How long it took to open it.
    pub store_opened_in: Duration,
    /// Bytes in its folder.
    pub store_bytes: u64,
    /// Messages that wait to be sent, as far as they were counted.
    pub outbox: u64,
    /// How long the chat that waits longest has been waiting for a message.
    pub outbox_oldest: Duration,
    /// Messages handed to the platform since the start: taken, wanted later, unknown, dead.
    pub sends: [u64; 4],
    /// Dead letters, as far as they were counted.
    pub dead: u64,
    /// Timers that are due for more than a minute, as far as they were counted.
    pub timers_late: u64,
    /// How long the first of them has been due.
    pub timer_latest: Duration,
    /// How long Telegram has been silent; zero without Telegram, and where Telegram calls us.
    pub telegram_silent: Duration,
    /// Updates of Telegram's that were passed over: damaged, forged.
    pub telegram_refused: [u64; 2],
    /// Edits since the start: put in use, refused.
    pub edits: [u64; 2],
    /// Whether the files on disk are not in use.
    pub edit_refused: bool,
}

impl Metrics {
    /// A turn, and how long it took from being asked to being durable.
    pub fn turn(&self, started: Started, turned: Turned, took: Duration) {
        self.turns[started as usize][turned as usize].fetch_add(1, Relaxed);
        if started == Started::Message {
            let bucket = BUCKETS.iter().position(|end| took <= Duration::from_millis(*end)).unwrap_or(BUCKETS.len());
            self.answers[bucket].fetch_add(1, Relaxed);
            self.answer_micros.fetch_add(u64::try_from(took.as_micros()).unwrap_or(u64::MAX), Relaxed);
        }
    }

    /// A message that was not answered.
    pub fn shed(&self, why: Shed) {
        self.shed[why as usize].fetch_add(1, Relaxed);
    }

    /// How many requests wait for their turn now.
    pub fn waiting(&self, requests: usize) {
        self.waiting.store(requests as u64, Relaxed);
    }

    /// Turns that came out like this since the start, whatever started them.
    pub fn turned(&self, turned: Turned) -> u64 {
        self.turns.iter().map(|of| of[turned as usize].load(Relaxed)).sum()
    }

    /// All of it in Prometheus' text format, version 0.0.4.
    pub fn page(&self, levels: &Levels) -> String {
        let mut page = Page::default();
        let version = format!("version=\"{}\"", env!("CARGO_PKG_VERSION"));
        page.metric("redress_build_info", "gauge", "The version that runs.", [(version, 1)]);
        page.gauge("redress_start_time_seconds", "When the program started, in seconds since 1970.", levels.started_at);
        let turns = STARTED.iter().zip(&self.turns).flat_map(|(started, of)| {
            let label = move |turned: &&str| format!("started_by=\"{started}\",result=\"{turned}\"");
            TURNED.iter().zip(of).map(move |(turned, count)| (label(turned), count.load(Relaxed)))
        });
        page.metric("redress_turns_total", "counter", "Turns, by what started them and how they came out.", turns);
        self.answer_times(&mut page);
        page.counts("redress_shed_total", "Messages not answered, by why.", "why", SHED, self.shed.each_ref().map(|n| n.load(Relaxed)));
        page.gauge("redress_waiting", "Requests that wait for their turn.", self.waiting.load(Relaxed));
        page.gauge("redress_outbox_messages", "Messages that wait to be sent; 1000 stands for more, too.", levels.outbox);
        page.gauge("redress_outbox_oldest_seconds", "How long the chat that waits longest waits.", levels.outbox_oldest.as_secs_f64());
        let results = ["sent", "later", "unknown", "dead"];
        page.counts("redress_sends_total", "Messages handed to the platform, by what became of them.", "result", results, levels.sends);
        page.gauge("redress_dead_letters", "Messages that can never be sent; 1000 stands for more, too.", levels.dead);
        page.gauge("redress_timers_late", "Timers due for more than a minute; 1000 stands for more, too.", levels.timers_late);
        page.gauge("redress_timer_latest_seconds", "How long the first of them has been due.", levels.timer_latest.as_secs_f64());
        page.gauge("redress_store_up", "1 while the store answers.", u8::from(levels.store_up));
        page.gauge("redress_store_bytes", "Bytes in the store's folder.", levels.store_bytes);
        page.gauge("redress_store_open_seconds", "How long it took to open the store.", levels.store_opened_in.as_secs_f64());
        page.gauge("redress_telegram_silent_seconds", "How long Telegram has been silent.", levels.telegram_silent.as_secs_f64());
        let why = ["malformed", "forged"];
        page.counts("redress_telegram_refused_total", "Updates passed over, by why.", "why", why, levels.telegram_refused);
        page.counts("redress_edits_total", "Edits of the dialogs and texts.", "result", ["taken", "refused"], levels.edits);
        page.gauge("redress_edit_refused", "1 while the files on disk are not in use.", u8::from(levels.edit_refused));
        page.0
    }

    fn answer_times(&self, page: &mut Page) {
        let name = "redress_answer_seconds";
        page.head(name, "histogram", "From hearing a customer to an answer that is durable.");
        let mut all = 0;
        for (bucket, count) in self.answers.iter().enumerate() {
            all += count.load(Relaxed);
            let end = BUCKETS.get(bucket).map_or("+Inf".to_owned(), |end| Duration::from_millis(*end).as_secs_f64().to_string());
            page.sample(&format!("{name}_bucket"), &format!("le=\"{end}\""), all);
        }
        page.sample(&format!("{name}_sum"), "", Duration::from_micros(self.answer_micros.load(Relaxed)).as_secs_f64());
        page.sample(&format!("{name}_count"), "", all);
    }
}

/// The text format. Labels are ours and need no escape.
#[derive(Default)]
struct Page(String);

impl Page {
    fn head(&mut self, name: &str, kind: &str, help: &str) {
        let _ = write!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}\n");
    }

    fn sample(&mut self, name: &str, labels: &str, value: impl Display) {
        let labels = if labels.is_empty() { String::new() } else { format!("{{{labels}}}") };
        let _ = writeln!(self.0, "{name}{labels} {value}");
    }

    fn metric<V: Display>(&mut self, name: &str, kind: &str, help: &str, samples: impl IntoIterator<Item = (String, V)>) {
        self.head(name, kind, help);
        for (labels, value) in samples {
            self.sample(name, &labels, value);
        }
    }

    fn gauge(&mut self, name: &str, help: &str, value: impl Display) {
        self.metric(name, "gauge", help, [(String::new(), value)]);
    }

    fn counts<const N: usize>(&mut self, name: &str, help: &str, label: &str, values: [&str; N], counts: [u64; N]) {
        self.metric(name, "counter", help, values.map(|value| format!("{label}=\"{value}\"")).into_iter().zip(counts));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Names and kinds of a page.
    fn named(page: &str) -> BTreeMap<&str, &str> {
        page.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split_once(' ')).collect()
    }

    #[test]
    fn the_names_are_those_of_the_readme() {
        let page = Metrics::default().page(&Levels::default());
        let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
        // The other table with these names says what to do.
        let table = readme.split_once("| name | kind |").unwrap().1.split_once("\n\n").unwrap().0;
        let rows = table.lines().filter(|line| line.starts_with("| `redress_"));
        let told: BTreeMap<&str, &str> = rows
            .map(|row| {
                let cells: Vec<&str> = row.split('|').map(str::trim).collect();
                (cells[1].trim_matches('`').split('{').next().unwrap(), cells[2])
            })
            .collect();
        assert_eq!(named(&page), told, "dashboards and alarms hold on to these names: change them on purpose, here and there");
    }

    #[test]
    fn what_is_counted_is_told() {
        let metrics = Metrics::default();
        for (started, turned, millis) in [
            (Started::Message, Turned::Done, 5),
            (Started::Message, Turned::Done, 6),
            (Started::Message, Turned::Apology, 20_000),
            (Started::Timer, Turned::Done, 900),
        ] {
            metrics.turn(started, turned, Duration::from_millis(millis));
        }
        metrics.shed(Shed::Skipped);
        metrics.waiting(7);
        let levels = Levels { store_up: true, sends: [9, 0, 0, 1], timer_latest: Duration::from_millis(61_500), ..Levels::default() };
        let page = metrics.page(&levels);
        for line in [
            "redress_turns_total{started_by=\"message\",result=\"done\"} 2",
            "redress_turns_total{started_by=\"message\",result=\"apology\"} 1",
            "redress_turns_total{started_by=\"timer\",result=\"done\"} 1",
            "redress_turns_total{started_by=\"timer\",result=\"down\"} 0",
            "redress_answer_seconds_bucket{le=\"0.005\"} 1",
            "redress_answer_seconds_bucket{le=\"0.01\"} 2",
            "redress_answer_seconds_bucket{le=\"10\"} 2",
            "redress_answer_seconds_bucket{le=\"+Inf\"} 3",
            "redress_answer_seconds_sum 20.011",
            "redress_answer_seconds_count 3",
            "redress_shed_total{why=\"skipped\"} 1",
            "redress_waiting 7",
            "redress_sends_total{result=\"dead\"} 1",
            "redress_timer_latest_seconds 61.5",
            "redress_store_up 1",
        ] {
            assert!(page.lines().any(|told| told == line), "{line}\n{page}");
        }
        assert_eq!((metrics.turned(Turned::Done), metrics.turned(Turned::Down)), (3, 0));
    }

    /// `name{label="value",…} number`, below the head of its name, each once.
    #[test]
    fn every_line_can_be_read() {
        let page = Metrics::default().page(&Levels::default());
        let line = regex::Regex::new(r#"^([a-z_]+)(\{[a-z_]+="[^"\\]+"(,[a-z_]+="[^"\\]+")*\})? [0-9]+(\.[0-9]+)?$"#).unwrap();
        let (mut at, mut seen) = ("", std::collections::BTreeSet::new());
        for text in page.lines() {
            if let Some(head) = text.strip_prefix("# TYPE ") {
                at = head.split(' ').next().unwrap();
                assert!(seen.insert(at.to_owned()), "{at} twice");
            } else if !text.starts_with("# HELP ") {
                let name = line.captures(text).unwrap_or_else(|| panic!("{text}")).get(1).unwrap().as_str();
                assert!(name.starts_with(at), "{text} below {at}");
                assert!(seen.insert(text.rsplit_once(' ').unwrap().0.to_owned() + "#"), "{text} twice");
            }
        }
        assert!(page.ends_with('\n'));
    }
}
