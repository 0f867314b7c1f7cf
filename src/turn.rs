//! One turn: load everything, decide, write once. The page where deciding and doing meet.
//!
//! The words are rendered before the commit, so a reply that is sent twice says the same twice; the delivery is noted in the
//! same commit, so an inbound that comes twice is answered once.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{DateTime, Duration, FixedOffset, Utc};

use crate::book::Book;
use crate::case::{self, Case};
use crate::channel;
use crate::chat::{Capabilities, ChatId, Content, DeliveryId, Inbound, Line, Outbound, Voice};
use crate::dialog::slot::{Arg, Args, Money, Value};
use crate::engine::session::{Hint, What};
use crate::engine::{self, Effect, Event, Session, Told};
use crate::insight::{self, Happened};
use crate::locale::{self, SayError};
use crate::speak::Speaker;
use crate::store::{Commit, Loaded, Store, StoreError, Timer};
use crate::understand::heard::{self, Heard, LossKind, ReferenceKind, Share};
use crate::understand::option::{self, Pick};
use crate::understand::{Found, Reading, clean, command, scenario, secret};

/// Decisions made again because another turn of the same chat came first, before giving up.
pub const CONFLICTS_MAX: usize = 16;

/// The most bytes kept of what a customer sent, so that it fits into a record.
const HEARD_BYTES: usize = 12_000;

/// What a customer says is counted up to here.
const HEARD_TIMES_MAX: u8 = 9;

/// How often the turn of one timer may fail; then it is given up.
pub const TIMER_FAILURES_MAX: u32 = 5;

/// What starts a turn.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// A customer sent something.
    Inbound(Inbound),
    /// A timer is due.
    Timer(Timer),
}

/// What a turn did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What was said, in order: now rows of the outbox, or lines of a chat that is [read back](ChatId::is_read_back). Empty for a
    /// repeated delivery or a late timer.
    pub outbound: Vec<Outbound>,
    /// The number of the first of these rows, where that is certain.
    pub first_sequence: Option<u64>,
    /// When the earliest of the timers it armed is due.
    pub armed: Option<DateTime<Utc>>,
    /// What the case was told to do, in the operator's words; for transcripts.
    pub actions: Vec<&'static str>,
    /// What the dialog passed through; for coverage.
    pub passed: Vec<engine::Passed>,
    /// What may be counted of it.
    pub happened: Vec<Happened>,
    /// Whether this delivery was handled before.
    pub repeated: bool,
    /// Whether everything that was kept of the chat is removed now. What is kept of it elsewhere must go too.
    pub forgotten: bool,
    /// Why the customer got an apology instead of an answer; for the log.
    pub failed: Option<String>,
    /// A stored record that could not be read and was set aside; for the log.
    pub damaged: Option<String>,
}

/// Handles one inbound or timer. When it returns `Ok`, everything it decided is durable and the channel may forget the inbound.
///
/// What is said is fitted to the channel first: each row of the outbox is one message there. A fault of ours (a text that cannot
/// be said, a panic) costs the customer one apology and changes nothing else.
pub async fn run(
    book: &Book,
    store: &Store,
    incoming: &Incoming,
    capabilities: &Capabilities,
    now: DateTime<FixedOffset>,
) -> Result<Report, StoreError> {
    let mut damaged = None;
    for _ in 0..CONFLICTS_MAX {
        let loaded = match store.load(incoming.chat()).await {
            Err(StoreError::Damaged { key, why }) => {
                damaged = Some(format!("`{key}`: {why}"));
                store.load(incoming.chat()).await?
            }
            loaded => loaded?,
        };
        if incoming.delivery().is_some_and(|delivery| loaded.handled.contains(delivery)) {
            return Ok(Report { repeated: true, damaged, ..Report::default() });
        }
        let (mut commit, mut report) = decide_unsaid(book, &loaded, incoming, now);
        if !commit.chat.is_read_back() {
            commit.outbox = commit.outbox.into_iter().flat_map(|outbound| channel::fit(outbound, capabilities)).collect();
        }
        report.outbound = said(&commit);
        if report.forgotten {
            store.forget(&commit.chat).await?;
        } else if loaded.version > 0 {
            report.first_sequence = Some(loaded.last_sequence + 1);
        }
        match store.commit(commit).await {
            Ok(_) => return Ok(Report { damaged, ..report }),
            Err(StoreError::Conflict) => {}
            // What was said cannot be kept. One apology, and the delivery counts as handled: it would fail every time.
            Err(error @ StoreError::TooLarge { .. }) => {
                let (commit, report) = apology(book, &loaded, incoming, error.to_string(), now);
                let outbound = said(&commit);
                store.commit(commit).await?;
                return Ok(Report { outbound, damaged, ..report });
            }
            Err(error) => return Err(error),
        }
    }
    Err(StoreError::Conflict)
}

/// Gives up on what [`run`] refuses every time: one apology, and it counts as handled. Its delivery is noted if that can be
/// written at all; a timer is tried again the next day.
pub async fn set_aside(
    book: &Book,
    store: &Store,
    incoming: &Incoming,
    why: &str,
    now: DateTime<FixedOffset>,
) -> Result<Report, StoreError> {
    let loaded = store.load(incoming.chat()).await?;
    let (commit, mut report) = apology(book, &loaded, incoming, why.to_owned(), now);
    report.outbound = said(&commit);
    let unnoted = Commit { delivery: None, ..commit.clone() };
    match store.commit(commit).await {
        Err(StoreError::TooLarge { .. }) => store.commit(unnoted).await?,
        committed => committed?,
    };
    Ok(report)
}

impl Incoming {
    /// Whose it is.
    pub fn chat(&self) -> &ChatId {
        match self {
            Incoming::Inbound(inbound) => &inbound.chat,
            Incoming::Timer(timer) => &timer.chat,
        }
    }

    fn delivery(&self) -> Option<&DeliveryId> {
        match self {
            Incoming::Inbound(inbound) => Some(&inbound.delivery),
            Incoming::Timer(_) => None,
        }
    }
}

/// Decides; a fault becomes an apology that leaves the session as it was.
pub fn decide(book: &Book, loaded: &Loaded, incoming: &Incoming, now: DateTime<FixedOffset>) -> (Commit, Report) {
    let (commit, report) = decide_unsaid(book, loaded, incoming, now);
    let outbound = said(&commit);
    (commit, Report { outbound, ..report })
}

/// What a commit says, in order.
fn said(commit: &Commit) -> Vec<Outbound> {
    let lines = commit.lines.iter().filter_map(|line| if let Voice::Bot(outbound) = &line.voice { Some(outbound) } else { None });
    lines.chain(&commit.outbox).cloned().collect()
}

/// The same, without what is said in the report.
fn decide_unsaid(book: &Book, loaded: &Loaded, incoming: &Incoming, now: DateTime<FixedOffset>) -> (Commit, Report) {
    let why = match catch_unwind(AssertUnwindSafe(|| try_decide(book, loaded, incoming, now))) {
        Ok(Ok(decided)) => return decided,
        Ok(Err(error)) => error.to_string(),
        Err(_) => "a fault in the program; see the panic above".to_owned(),
    };
    apology(book, loaded, incoming, why, now)
}

/// Says that it was our fault, and leaves the session and its cases as they were. A timer is tried again the next day, and given up
/// after [`TIMER_FAILURES_MAX`] tries, which the report says.
fn apology(book: &Book, loaded: &Loaded, incoming: &Incoming, mut why: String, now: DateTime<FixedOffset>) -> (Commit, Report) {
    let session = session_of(loaded);
    let locale = locale_of(book, &session, incoming);
    let apology = book.catalogue.say(&locale, "turn-failed", &Args::new());
    let mut outbound = Vec::new();
    if let (Ok(text), Incoming::Inbound(_)) = (apology, incoming) {
        outbound.push(Outbound { id: "turn-failed".into(), text, locale: locale.clone(), ..Outbound::default() });
    }
    let mut commit = Commit { outbox: outbound, ..commit_of(loaded, incoming, session) };
    if let Incoming::Timer(timer) = incoming
        && !commit.disarm.is_empty()
    {
        let failures = timer.failures.saturating_add(1);
        if failures < TIMER_FAILURES_MAX {
            commit.arm.push(Timer { due: now.with_timezone(&Utc) + Duration::days(1), failures, ..timer.clone() });
        } else {
            why = format!("{why}; it failed {failures} times, so the reminder is given up");
        }
    }
    let report = Report { failed: Some(why), ..Report::default() };
    if commit.chat.is_read_back() {
        // What could not be answered may be what cannot be read.
        let heard = catch_unwind(AssertUnwindSafe(|| heard(book, &commit.session, incoming, now)));
        as_lines(&mut commit, heard.ok().flatten(), now);
    }
    (commit, report)
}

fn try_decide(book: &Book, loaded: &Loaded, incoming: &Incoming, now: DateTime<FixedOffset>) -> Result<(Commit, Report), SayError> {
    let mut before = session_of(loaded);
    before.locale = Some(locale_of(book, &before, incoming));
    // A session that was set aside as damaged left its cases: their numbers are taken.
    before.threads_opened = loaded.cases.iter().map(|case| case.id.0).fold(before.threads_opened, u64::max);
    let event = event_of(book, &before, incoming, now)?;
    let heard = if incoming.chat().is_read_back() { heard(book, &before, incoming, now) } else { None };
    let decision = engine::step(&book.dialogs, before, &event, now);
    let mut commit = commit_of(loaded, incoming, decision.session);
    let mut report = Report { passed: decision.passed, ..Report::default() };
    let locale = locale_of(book, &commit.session, incoming);
    for effect in decision.effects {
        match effect {
            Effect::Do { action, thread } => {
                report.actions.push(action.word());
                let Some(thread) = commit.session.thread(thread) else { continue };
                let mut case = known_case(&commit.cases, loaded, thread.number).cloned();
                case::apply(&mut case, action, &engine::scope(&book.dialogs, thread, now), thread.number, now.with_timezone(&Utc));
                if let Some(case) = case {
                    commit.cases.retain(|other| other.id != case.id);
                    commit.cases.push(case);
                }
            }
            Effect::Arm(alarm) => {
                commit.disarm.retain(|key| *key != alarm.key);
                let case = known_case(&commit.cases, loaded, alarm.thread).map(|case| case.id);
                let (chat, due) = (incoming.chat().clone(), alarm.due.with_timezone(&Utc));
                commit.arm.push(Timer {
                    due,
                    chat,
                    key: alarm.key,
                    thread: alarm.thread,
                    turn: alarm.turn,
                    line: alarm.line,
                    case,
                    failures: 0,
                });
            }
            Effect::Disarm(key) => commit.disarm.push(key),
            Effect::Forget => {
                report.forgotten = true;
                commit.outbox.push(receipt(book, &locale, incoming, now)?);
            }
            words @ (Effect::Say(_)
            | Effect::Show { .. }
            | Effect::Status { .. }
            | Effect::Letter { .. }
            | Effect::Calendar { .. }
            | Effect::Export) => {
                let speaker = Speaker { book, locale: &locale, session: &commit.session, now };
                let case = |number| known_case(&commit.cases, loaded, number);
                commit.outbox.extend(speaker.outbound(&words, case)?);
            }
        }
    }
    if report.forgotten {
        // What is left: that this was answered, and the receipt.
        commit = Commit { outbox: commit.outbox, ..commit_of(&Loaded::default(), incoming, Session::default()) };
    }
    let unmatched = insight::unmatched(&event, &report.passed);
    report.happened = insight::of_turn(&book.dialogs, loaded, &commit, &report.passed, now.with_timezone(&Utc));
    report.happened.extend(unmatched);
    note_heard(&mut commit.session, loaded, incoming, now);
    report.armed = commit.arm.iter().map(|timer| timer.due).min();
    if commit.chat.is_read_back() {
        as_lines(&mut commit, heard.filter(|_| !report.forgotten), now);
    }
    Ok((commit, report))
}

/// Says that everything is deleted, with a number to keep.
fn receipt(book: &Book, locale: &str, incoming: &Incoming, now: DateTime<FixedOffset>) -> Result<Outbound, SayError> {
    let number = incoming.chat().receipt(now.with_timezone(&Utc));
    let args = Args::from([("number".into(), Arg::Text(number)), ("time".into(), Arg::Text(now.format("%Y-%m-%d %H:%M").to_string()))]);
    let text = book.catalogue.say(locale, "deleted", &args)?;
    Ok(Outbound { id: "deleted".into(), text, locale: locale.to_owned(), ..Outbound::default() })
}

/// Notes when the customer last said something, and how often.
fn note_heard(session: &mut Session, loaded: &Loaded, incoming: &Incoming, now: DateTime<FixedOffset>) {
    if let Incoming::Inbound(_) = incoming {
        session.heard_at = Some(now.with_timezone(&Utc));
        session.heard_times = loaded.session.as_ref().map_or(0, |before| before.heard_times).saturating_add(1).min(HEARD_TIMES_MAX);
    }
}

/// A copy for the turn; a first one where there is none yet.
fn session_of(loaded: &Loaded) -> Session {
    loaded.session.as_deref().cloned().unwrap_or_default()
}

fn commit_of(loaded: &Loaded, incoming: &Incoming, session: Session) -> Commit {
    let disarm = match incoming {
        // The customer came first, and armed another timer under this key: that one stays.
        Incoming::Timer(timer) if loaded.session.as_deref().is_some_and(|session| armed_again(session, timer)) => Vec::new(),
        Incoming::Timer(timer) => vec![timer.key.clone()],
        Incoming::Inbound(_) => Vec::new(),
    };
    Commit { delivery: incoming.delivery().cloned(), disarm, ..Commit::of(incoming.chat(), loaded.version, session) }
}

fn armed_again(session: &Session, timer: &Timer) -> bool {
    session.thread(timer.thread).is_some_and(|thread| thread.turn != timer.turn && thread.timers.contains(&timer.key))
}

fn known_case<'a>(changed: &'a [Case], loaded: &'a Loaded, number: u64) -> Option<&'a Case> {
    changed.iter().chain(loaded.cases.iter().map(AsRef::as_ref)).find(|case| case.id.0 == number)
}

/// The customer's words as they spelled them, secrets masked, or the label of the button pressed while its question is open.
fn heard(book: &Book, session: &Session, incoming: &Incoming, now: DateTime<FixedOffset>) -> Option<String> {
    let Incoming::Inbound(inbound) = incoming else { return None };
    let text = match &inbound.content {
        Content::Text(text) => text,
        Content::Press(data) => {
            let (epoch, key) = data.split_once('.')?;
            let (option, thread) = engine::pressed(&book.dialogs, session, epoch.parse().ok()?, key, now)?;
            let locale = locale_of(book, session, incoming);
            return Speaker { book, locale: &locale, session, now }.label(&option.label, thread).ok();
        }
        Content::Kept(name) => name,
        Content::File | Content::Unreadable(_) => return None,
    };
    // Cut once more after masking: half a secret at the first cut is not seen as one.
    let most = engine::TEXT_MAX as usize;
    let text: String = text.chars().take(2 * most).collect();
    let (masked, _) = secret::mask(&clean::visible(&text), asked(book, session));
    let mut bytes = 0;
    let fits = |character: &char| {
        bytes += character.len_utf8();
        bytes <= HEARD_BYTES
    };
    Some(masked.chars().take(most).take_while(fits).collect()).filter(|text: &String| !text.is_empty())
}

/// Turns what was heard and what is to be said into lines; nothing is left to send.
fn as_lines(commit: &mut Commit, heard: Option<String>, now: DateTime<FixedOffset>) {
    let at = now.with_timezone(&Utc);
    let said = commit.outbox.drain(..).map(Voice::Bot);
    commit.lines = heard.map(Voice::Customer).into_iter().chain(said).map(|voice| Line { at, voice }).collect();
}

/// What a number sent now would be.
fn asked(book: &Book, session: &Session) -> secret::Asked {
    if engine::asks_reference(&book.dialogs, session) { secret::Asked::Reference } else { secret::Asked::Anything }
}

/// The customer's choice; until there is one, the channel's hint.
fn locale_of(book: &Book, session: &Session, incoming: &Incoming) -> String {
    let hint = match incoming {
        Incoming::Inbound(inbound) => inbound.locale_hint.as_deref(),
        Incoming::Timer(_) => None,
    };
    let wanted = session.locale.as_deref().or(hint);
    locale::negotiate(wanted, book.catalogue.locales()).to_owned()
}

/// What an inbound means: secrets first, so that none is said back, then commands, then the options of the open question, then plain text.
fn event_of(book: &Book, session: &Session, incoming: &Incoming, now: DateTime<FixedOffset>) -> Result<Event, SayError> {
    let inbound = match incoming {
        Incoming::Timer(timer) => return Ok(Event::Timer { thread: timer.thread, turn: timer.turn, line: timer.line }),
        Incoming::Inbound(inbound) => inbound,
    };
    let text = match &inbound.content {
        Content::File => return Ok(Event::File),
        Content::Unreadable(kind) => return Ok(Event::Unreadable(*kind)),
        Content::Kept(name) => return Ok(Event::Kept(name.clone())),
        Content::Press(data) => {
            let (epoch, key) = data.split_once('.').unwrap_or(("0", data));
            // What is no button of ours is a stale one: epoch 0 belongs to no question.
            return Ok(Event::Press { epoch: epoch.parse().unwrap_or(0), key: key.to_owned() });
        }
        Content::Text(text) if text.chars().count() > engine::TEXT_MAX as usize => return Ok(Event::TooLong),
        Content::Text(text) => clean::cleaned(text),
    };
    if let Some(secret) = secret::scan(&text, asked(book, session)).first() {
        return Ok(Event::Secret(secret.kind));
    }
    if let Some(command) = command::read(&text) {
        return Ok(Event::Command(command));
    }
    let open = engine::open_options(&book.dialogs, session, now);
    let locale = locale_of(book, session, incoming);
    let speaker = Speaker { book, locale: &locale, session, now };
    let mut labels = Vec::with_capacity(open.options.len());
    for option in &open.options {
        labels.push((option.key.as_str(), speaker.label(&option.label, session.active.as_ref())?));
    }
    let labels: Vec<(&str, &str)> = labels.iter().map(|(key, label)| (*key, label.as_str())).collect();
    let keys: Vec<String> =
        chosen(&open, &text, &labels).into_iter().filter_map(|at| labels.get(at)).map(|(key, _)| (*key).to_owned()).collect();
    Ok(if keys.is_empty() { Event::Told(Box::new(told(book, text, now))) } else { Event::Choose(keys) })
}

/// A text in free words, with what may be understood of it.
fn told(book: &Book, text: String, now: DateTime<FixedOffset>) -> Told {
    let heard = heard::listen(&text, now.date_naive(), &book.names);
    // A bill says nothing about what went wrong; the words around it do.
    let guess = scenario::judge(&book.model.identify(if heard.is_bill { &heard.story } else { &text }));
    let remark = book.remarks.find(&text);
    Told {
        theft: guess.theft(engine::THEFT),
        scenarios: guess.likely,
        sure: guess.sure,
        sentence: scenario::is_sentence(&text),
        bill: heard.is_bill,
        small_talk: remark.is_some_and(|remark| remark.small_talk),
        crisis: remark.is_some_and(|remark| remark.crisis),
        remark: remark.map(|remark| remark.name.clone()),
        hints: hints(&heard),
        text,
    }
}

/// The values that can be offered as answers: only what was said once and can be read in one way.
fn hints(heard: &Heard) -> Vec<Hint> {
    let mut hints = Vec::new();
    for (what, slot) in [(What::Platform, "platform"), (What::Bank, "bank")] {
        hints.extend(heard.names.get(slot).map(|found| Hint { what, value: Value::Choice(found.value.clone()) }));
    }
    hints.extend(heard.merchant.as_ref().map(|found| Hint { what: What::Merchant, value: Value::Text(found.value.clone()) }));
    let amount = the_one(&heard.amounts, heard.is_bill);
    hints.extend(amount.map(|money| Hint { what: What::Amount, value: Value::Money(money) }));
    let day = the_one(&heard.days, heard.is_bill);
    hints.extend(day.map(|when| Hint { what: What::Day, value: Value::Date(when.date) }));
    let transactions = heard.references.iter().filter(|found| found.value.kind == ReferenceKind::Transaction);
    let unknown = heard.references.iter().filter(|found| found.value.kind == ReferenceKind::Unknown);
    // What begins like a bank card may be one with a slip of the finger: it is not said back.
    let number = transactions.chain(unknown).find(|found| !secret::may_be_card(&found.value.number));
    hints.extend(number.map(|found| Hint { what: What::Number, value: Value::Reference(found.value.number.clone()) }));
    let mut merchants = heard.references.iter().filter(|found| found.value.kind == ReferenceKind::Merchant);
    let order = merchants.find(|found| !secret::may_be_card(&found.value.number));
    hints.extend(order.map(|found| Hint { what: What::MerchantNumber, value: Value::Reference(found.value.number.clone()) }));
    let money = |what, money: Option<Money>| money.map(|money| Hint { what, value: Value::Money(money) });
    let (sum, surplus) = sum_and_surplus(heard, amount);
    hints.extend(money(What::Sum, sum));
    hints.extend(money(What::Surplus, surplus));
    hints.extend(money(What::Excess, heard.excess));
    for (what, kind) in [(What::Penalty, LossKind::Penalty), (What::LateFee, LossKind::LateFee), (What::Fee, LossKind::Fee)] {
        let of_kind = heard.losses.iter().filter(|found| found.value.kind == kind).map(|found| found.value.amount.0);
        let total = of_kind.reduce(i64::saturating_add).map(Money);
        hints.extend(money(what, total));
    }
    hints.extend(heard.times.as_ref().map(|found| Hint { what: What::Times, value: Value::Count(found.value.into()) }));
    hints
}

/// All that was taken, and what was taken beyond the first time. Neither is guessed: where it is not said whether an amount is for
/// each time, three times are too many to tell.
fn sum_and_surplus(heard: &Heard, amount: Option<Money>) -> (Option<Money>, Option<Money>) {
    let (Some(Money(amount)), times) = (amount, heard.times.as_ref().map_or(1, |found| i64::from(found.value))) else {
        return (None, None);
    };
    let each = match heard.share {
        Share::Total => (amount % times == 0).then_some(amount / times),
        Share::Unsaid if times > 2 => None,
        Share::Each | Share::Unsaid => Some(amount),
    };
    let sum = match heard.share {
        Share::Total => Some(amount),
        Share::Unsaid if times > 1 => None,
        Share::Each | Share::Unsaid => amount.checked_mul(times),
    };
    (sum.map(Money), each.and_then(|each| each.checked_mul((times - 1).max(1))).map(Money))
}

/// The value of all readings if they agree; of a bill, the first, which stands where bills say it.
fn the_one<T: Copy + PartialEq>(found: &[Found<Reading<T>>], is_bill: bool) -> Option<T> {
    let certain = |found: &Found<Reading<T>>| found.value.clone().certain();
    let first = certain(found.first()?)?;
    (is_bill || found.iter().all(|other| certain(other) == Some(first))).then_some(first)
}

/// Which options a text names: by number where a number is no answer of its own, otherwise only by its whole label.
fn chosen(open: &engine::OpenOptions, text: &str, labels: &[(&str, &str)]) -> Vec<usize> {
    if let Some(at) = option::yes_or_no(text, labels) {
        return vec![at];
    }
    if let Some(skip) = labels.iter().position(|(key, _)| *key == engine::SKIP).filter(|_| option::means_skip(text)) {
        return vec![skip];
    }
    let picked = match (open.several, open.numbered) {
        (true, _) => option::pick_many(text, labels),
        (false, true) => option::pick(text, labels),
        (false, false) => return option::whole_label(text, labels).into_iter().collect(),
    };
    match picked {
        Pick::One(at) => vec![at],
        Pick::Many(all) => all,
        Pick::None | Pick::Ambiguous(_) => Vec::new(),
    }
}
