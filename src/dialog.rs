//! The dialog language: what operators write in `dialogs/`, proved before a customer meets it.
//!
//! [`raw`] reads YAML into a tree in which every scalar knows its place; [`lower`] turns trees into [`Dialogs`] or findings;
//! [`check`] proves what can be proved. A [`Dialogs`] without error findings cannot strand a customer.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::diagnostic::Place;

pub mod slot;
pub mod guard;
pub mod facts;
pub mod raw;
pub mod teach;
pub mod rules;
pub mod lower;
pub mod prove;
pub mod check;
pub mod vain;
pub mod reach;
pub mod graph;
pub mod schema;

use facts::Facts;
use guard::Guard;
use slot::{Answers, Kind, Slot, Value};

/// The dialog a new conversation begins with.
pub const ENTRY: &str = "menu";

/// The language letters are written in, whatever the customer speaks: those who get them read it.
pub const LETTERS_IN: &str = "zh-CN";

/// The slot that holds the ticked items of evidence. Its keys are the items of all plans.
pub const EVIDENCE_HELD: &str = "evidence_held";

/// The slot in which `do: file` keeps the day of the first complaint.
pub const FIRST_SENT_ON: &str = "first_sent_on";

/// Everything operators wrote, resolved: names are known to exist once `check` is clean.
#[derive(Clone, Debug, Default)]
pub struct Dialogs {
    /// The vocabulary, derived slots included.
    pub slots: BTreeMap<String, Slot>,
    /// The directions in which answers to them differ, for proofs.
    pub dims: prove::Dims,
    /// Conversations by name.
    pub dialogs: BTreeMap<String, Dialog>,
    /// Decision tables by name.
    pub tables: BTreeMap<String, Table>,
    /// Plans by name.
    pub plans: BTreeMap<String, Plan>,
    /// Letters, in the order of their files.
    pub letters: Vec<Letter>,
    /// Sourced statements.
    pub facts: Facts,
    /// What teaches the bot to understand free text.
    pub teaching: teach::Teaching,
    /// What the operator wants of the check.
    pub rules: rules::Rules,
    /// How derived slots are computed.
    pub derivations: BTreeMap<&'static str, Derivation>,
    /// The languages there are texts in, for customers to choose.
    pub locales: Vec<String>,
    /// For each slot, the slots whose questions mention it, but for what is mentioned only by way of the plan: asked again when it changes.
    pub dependents: BTreeMap<String, BTreeSet<String>>,
    /// The slots whose questions mention what comes from the plan, which nearly every answer changes a little: they depend on all others.
    pub dependents_of_all: BTreeSet<String>,
    /// The slots that have a name in words: what a customer may correct.
    pub named: BTreeSet<String>,
    /// Every text that is named anywhere, also in what is left out because it could not be read whole.
    pub messages: Vec<MessageRef>,
}

/// One conversation.
#[derive(Clone, Debug)]
pub struct Dialog {
    /// Its name; also the scenario's name when it has a plan.
    pub name: String,
    /// The state it begins in.
    pub start: String,
    /// The plan this scenario leads to, and where it is named.
    pub plan: Option<(String, Place)>,
    /// States by name.
    pub states: BTreeMap<String, State>,
    /// State names as written, for reading order.
    pub order: Vec<String>,
    /// Where its name stands.
    pub place: Place,
    /// Where `start:` stands.
    pub start_place: Place,
}

/// A message id with the place it is named at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageRef {
    /// The id in the locale files.
    pub id: String,
    /// Where the dialog names it.
    pub place: Place,
}

/// A place where the bot waits, or an end.
#[derive(Clone, Debug)]
pub struct State {
    /// Its name.
    pub name: String,
    /// Said once on entering, in order.
    pub say: Vec<MessageRef>,
    /// Cards shown on entering, after `say`.
    pub show: Vec<Card>,
    /// What the bot does on entering.
    pub does: Vec<Do>,
    /// Names it had before.
    pub was: Vec<String>,
    /// What it waits for; `None` for an end.
    pub ask: Option<Ask>,
    /// The outcome an end stands for.
    pub end: Option<String>,
    /// Where its name stands.
    pub place: Place,
}

/// A question.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The slot it fills.
    pub slot: String,
    /// Where the slot is named.
    pub slot_place: Place,
    /// The question; its attributes label the buttons.
    pub prompt: MessageRef,
    /// Whether the customer may pass.
    pub skip: bool,
    /// Whether somebody who comes here again goes on with the answer given, or passed over, before.
    pub once: bool,
    /// What can be had here besides an answer, as buttons behind the question's own.
    pub tools: Vec<Tool>,
    /// Said instead of the built-in refusals.
    pub invalid: Option<MessageRef>,
    /// After this many refused answers, go there.
    pub attempts: Option<Attempts>,
    /// What happens while the customer or the other side is silent.
    pub after: Vec<After>,
    /// First match wins. A plain `to:` is one branch without a guard.
    pub route: Vec<Branch>,
    /// Where `route:` (or the state) stands.
    pub route_place: Place,
}

/// The attempt ladder.
#[derive(Clone, Debug)]
pub struct Attempts {
    /// Refused answers before it gives up. At least 1.
    pub max: u32,
    /// Where it goes then.
    pub to: Target,
}

/// One arrow.
#[derive(Clone, Debug)]
pub struct Branch {
    /// When it is taken.
    pub when: Guard,
    /// Stored without asking, in order.
    pub set: Vec<Set>,
    /// Answers forgotten, because they belong to what is now behind.
    pub clear: Vec<String>,
    /// Where it leads.
    pub to: Target,
    /// Where it stands.
    pub place: Place,
}

/// A value stored by a branch.
#[derive(Clone, Debug)]
pub struct Set {
    /// The choice slot that is filled.
    pub slot: String,
    /// With what.
    pub value: SetValue,
    /// Where it stands.
    pub place: Place,
}

/// What a [`Set`] stores.
#[derive(Clone, Debug)]
pub enum SetValue {
    /// This key.
    Key(String),
    /// What that slot holds; unanswered stays unanswered.
    From(String),
}

/// Where an arrow leads: a state of a dialog. `to: name` of another dialog means its start.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The dialog.
    pub dialog: String,
    /// The state in it.
    pub state: String,
}

/// A timer.
#[derive(Clone, Debug)]
pub struct After {
    /// When it fires.
    pub wait: Wait,
    /// What it does.
    pub then: Then,
    /// Where it stands.
    pub place: Place,
}

/// When a timer fires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wait {
    /// So long after the customer's last message, in minutes.
    Minutes(i64),
    /// At 09:00 in China on the day this date slot holds. Unanswered: never.
    On(String),
}

/// What a timer does.
#[derive(Clone, Debug)]
pub enum Then {
    /// Say this and stay.
    Say(MessageRef),
    /// Go there.
    To(Target),
}

/// A card: a text made from the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Card {
    /// Who is liable and why.
    Liability,
    /// What may be claimed, in yuan, and what not.
    Claim,
    /// Numbered steps with dates.
    Plan,
    /// What to collect.
    Evidence,
    /// The rung the case stands on.
    Rung,
    /// How to avoid it next time.
    Prevention,
    /// What of the evidence is still missing, and why it matters.
    Missing,
    /// What happened in this case.
    Summary,
}

impl Card {
    /// Every card, with the word an operator writes.
    pub const ALL: [(&'static str, Card); 8] = [
        ("liability", Card::Liability),
        ("claim", Card::Claim),
        ("plan", Card::Plan),
        ("evidence", Card::Evidence),
        ("rung", Card::Rung),
        ("prevention", Card::Prevention),
        ("missing", Card::Missing),
        ("summary", Card::Summary),
    ];

    /// The word an operator writes.
    pub fn word(self) -> &'static str {
        word_in(&Card::ALL, self).unwrap_or_default()
    }
}

/// The word that stands for this in such a list.
fn word_in<T: Copy + PartialEq>(all: &[(&'static str, T)], wanted: T) -> Option<&'static str> {
    all.iter().find(|(_, known)| *known == wanted).map(|(word, _)| *word)
}

/// Something the bot does to the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Do {
    /// Open the case, or bring its answers up to date.
    OpenCase,
    /// A complaint was sent: reads `rung`, `sent_on`, `sent_ref`.
    File,
    /// The other side answered: reads `outcome`.
    RecordOutcome,
    /// The case is over.
    CloseCase,
    /// A person takes over.
    HandOver,
    /// Answers were added beside the dialog; nothing else changes. No word for it: no dialog does it.
    NoteAnswers,
}

impl Do {
    /// Every action, with the word an operator writes.
    pub const ALL: [(&'static str, Do); 5] = [
        ("open_case", Do::OpenCase),
        ("file", Do::File),
        ("record_outcome", Do::RecordOutcome),
        ("close_case", Do::CloseCase),
        ("hand_over", Do::HandOver),
    ];

    /// The word an operator writes.
    pub fn word(self) -> &'static str {
        word_in(&Do::ALL, self).unwrap_or("note_answers")
    }
}

/// Something a customer can have besides giving an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tool {
    /// A letter for this rung.
    Letter,
    /// The checklist of evidence.
    Evidence,
    /// The running deadlines as a calendar file.
    Calendar,
}

impl Tool {
    /// Every tool, with the word an operator writes.
    pub const ALL: [(&'static str, Tool); 3] = [("letter", Tool::Letter), ("evidence", Tool::Evidence), ("calendar", Tool::Calendar)];

    /// The key of its button. No slot's choice may be called so.
    pub fn key(self) -> &'static str {
        match self {
            Tool::Letter => "tool_letter",
            Tool::Evidence => "tool_evidence",
            Tool::Calendar => "tool_calendar",
        }
    }

    /// The message on its button.
    pub fn button(self) -> &'static str {
        match self {
            Tool::Letter => "button-letter",
            Tool::Evidence => "button-evidence",
            Tool::Calendar => "button-calendar",
        }
    }

    /// The word an operator writes.
    pub fn word(self) -> &'static str {
        word_in(&Tool::ALL, self).unwrap_or_default()
    }
}

/// A decision table: exactly one row matches.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// The slots it decides on.
    pub over: Vec<String>,
    /// The choice slot it fills.
    pub gives: String,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Where its name stands.
    pub place: Place,
}

/// One row of a table.
#[derive(Clone, Debug)]
pub struct Row {
    /// When it applies.
    pub when: Guard,
    /// What it gives.
    pub gives: String,
    /// Why, in words for the customer.
    pub say: MessageRef,
    /// The law it stands on: ids in `facts/laws.yaml`, each with its place.
    pub law: Vec<(String, Place)>,
    /// Where it stands.
    pub place: Place,
}

/// What to claim, to do, to collect, and whom to turn to.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its name.
    pub name: String,
    /// The table that says who is liable.
    pub liability: String,
    /// Where that is named.
    pub liability_place: Place,
    /// What may be asked for, and what not.
    pub claim: Vec<ClaimLine>,
    /// Steps before any complaint.
    pub now: Vec<Step>,
    /// Whom to turn to, in order. The first line of each rung whose guard holds applies.
    pub ladder: Vec<Rung>,
    /// What to collect.
    pub evidence: Vec<Line>,
    /// What happened, as letters tell it, in order.
    pub story: Vec<Line>,
    /// How to avoid it next time.
    pub prevention: Vec<Line>,
    /// Where its name stands.
    pub place: Place,
}

/// A guarded text.
#[derive(Clone, Debug)]
pub struct Line {
    /// When it is shown.
    pub when: Guard,
    /// The words.
    pub say: MessageRef,
    /// Evidence only: the item as a list names it; its attribute `.proves` says what it proves. Without one it is advice, and
    /// stands on no list.
    pub item: Option<MessageRef>,
    /// Where it stands.
    pub place: Place,
}

/// One line of a claim.
#[derive(Clone, Debug)]
pub struct ClaimLine {
    /// When it applies.
    pub when: Guard,
    /// The amount: a money slot, or one kind of a ledger.
    pub amount: Option<Amount>,
    /// Whether it counts towards the total; `no` for what cannot be claimed.
    pub counts: bool,
    /// The words.
    pub say: MessageRef,
    /// How a letter asks for it. Without one it is not asked for in letters.
    pub letter: Option<MessageRef>,
    /// Where it stands.
    pub place: Place,
}

/// Where an amount comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// A money slot.
    Slot(String),
    /// One kind of a ledger: `losses.penalty`.
    Loss {
        /// The ledger slot.
        ledger: String,
        /// The kind.
        kind: String,
    },
}

/// One step of a plan.
#[derive(Clone, Debug)]
pub struct Step {
    /// When it applies.
    pub when: Guard,
    /// The words.
    pub say: MessageRef,
    /// By when to do it.
    pub by: Option<By>,
    /// Where it stands.
    pub place: Place,
}

/// By when, counted from the day the plan is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Calendar days; 0 is today.
    Days(i64),
    /// Working days.
    WorkingDays(u32),
}

/// One level of the escalation ladder.
#[derive(Clone, Debug)]
pub struct Rung {
    /// Which level: a key of the slot `rung`.
    pub rung: String,
    /// When this line applies.
    pub when: Guard,
    /// What to do there; the attribute `.title` is its short name.
    pub say: MessageRef,
    /// By when to do it.
    pub by: Option<By>,
    /// The deadline fact that starts when the complaint is sent.
    pub answer: Option<(String, Place)>,
    /// Where it stands.
    pub place: Place,
}

/// A letter: what a customer signs and sends. Its words are messages; its rows decide what stands in it and in which order.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Its name.
    pub name: String,
    /// The title. Its attribute `.name` is what customers choose it by, `.about` says how to use it.
    pub title: MessageRef,
    /// It is offered when one of these holds.
    pub offer: Vec<Guard>,
    /// Arguments that are never known and stand as blanks, such as the full name.
    pub blanks: Vec<(String, Place)>,
    /// What stands in it.
    pub rows: Vec<LetterRow>,
    /// What stands in its short form, for the boxes of web pages. Empty: there is none.
    pub short: Vec<LetterRow>,
    /// Whether it is short words for a chat: text alone, never a file.
    pub note: bool,
    /// Where its name stands.
    pub place: Place,
}

impl Letter {
    /// Whether it is offered for these answers.
    pub fn is_offered(&self, scope: &Scope) -> bool {
        scope.plan().is_some() && self.offer.iter().any(|guard| guard.holds(scope))
    }
}

/// One row of a letter.
#[derive(Clone, Debug)]
pub struct LetterRow {
    /// When it stands there.
    pub when: Guard,
    /// What it is.
    pub what: LetterPart,
    /// Where it stands.
    pub place: Place,
}

/// What a row of a letter is.
#[derive(Clone, Debug)]
pub enum LetterPart {
    /// A heading; numbered when there are several.
    Heading(MessageRef),
    /// A paragraph.
    Say(MessageRef),
    /// A numbered item; numbers begin anew at each heading.
    Item(MessageRef),
    /// Lines for signature and date, at the end.
    Sign(MessageRef),
    /// A list made from the plan or the case.
    Show(Section),
}

/// A part of a letter that is made from the plan or the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// What happened: the plan's `story:`.
    Story,
    /// What was done so far: complaints sent, with number and outcome.
    Filings,
    /// What is asked for, numbered, each with its amount.
    Claim,
    /// What the demand rests on.
    Laws,
    /// What is enclosed: the items ticked, or all that would help.
    Enclosures,
    /// The items as a table: what it is, what it proves.
    EvidenceTable,
    /// Calls made, as a table with empty rows to go on with.
    Calls,
}

impl Section {
    /// Every section, with the word an operator writes.
    pub const ALL: [(&'static str, Section); 7] = [
        ("story", Section::Story),
        ("filings", Section::Filings),
        ("claim", Section::Claim),
        ("laws", Section::Laws),
        ("enclosures", Section::Enclosures),
        ("evidence_table", Section::EvidenceTable),
        ("calls", Section::Calls),
    ];

    /// The word an operator writes.
    pub fn word(self) -> &'static str {
        word_in(&Section::ALL, self).unwrap_or_default()
    }
}

/// How a derived slot is computed.
#[derive(Clone, Copy, Debug)]
pub struct Derivation {
    /// The slot's name.
    pub name: &'static str,
    /// What it holds.
    pub kind: DerivedKind,
    /// Whether it may be unanswered.
    pub may_be_unset: bool,
    /// The slots whose change may change it; empty: any slot may.
    pub reads: &'static [&'static str],
    /// What it rests on. A table may use what rests on answers, a ladder and a claim also what rests on the table; otherwise the
    /// computation would ask for itself.
    pub rests_on: RestsOn,
    /// Whether it changes by itself as days pass.
    pub moves: bool,
    /// Computes it. Pure.
    pub compute: fn(&Scope) -> Option<Value>,
}

/// What a derived slot is computed from, in the order things are computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RestsOn {
    /// Answers alone.
    Answers,
    /// The liability table.
    Table,
    /// The ladder or the claim of the plan.
    Plan,
}

/// What a derived slot holds.
#[derive(Clone, Copy, Debug)]
pub enum DerivedKind {
    /// One of these keys.
    Choice(&'static [&'static str]),
    /// Yuan.
    Money,
    /// A date.
    Date,
    /// A whole number.
    Count,
}

/// What guards, texts and plans are evaluated on: answers, and the day.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The dialogs, for tables and derivations.
    pub dialogs: &'a Dialogs,
    /// The dialog whose plan applies.
    pub scenario: Option<&'a str>,
    /// What the customer answered.
    pub answers: &'a Answers,
    /// Today in China.
    pub today: NaiveDate,
}

impl<'a> Scope<'a> {
    /// A slot's value: stored, or derived. `None` when it is not answered and cannot be computed.
    pub fn get(&self, slot: &str) -> Option<Cow<'a, Value>> {
        if let Some(value) = self.answers.get(slot) {
            return Some(Cow::Borrowed(value)).filter(|value| value.is_answer());
        }
        let derivation = self.dialogs.derivations.get(slot)?;
        (derivation.compute)(self).map(Cow::Owned)
    }

    /// The key a choice slot holds.
    pub fn key(&self, slot: &str) -> Option<String> {
        match self.get(slot)?.into_owned() {
            Value::Choice(key) => Some(key),
            _ => None,
        }
    }

    /// The plan of the scenario.
    pub fn plan(&self) -> Option<&'a Plan> {
        let dialog = self.dialogs.dialogs.get(self.scenario?)?;
        self.dialogs.plans.get(&dialog.plan.as_ref()?.0)
    }
}

/// The message that names a slot: on a blank in a letter, and where an answer is chosen to be corrected.
pub fn slot_name(slot: &str) -> String {
    format!("slot-{}", slot.replace('_', "-"))
}

/// The message that names a scenario.
pub fn scenario_name(scenario: &str) -> String {
    format!("scenario-{}", scenario.replace('_', "-"))
}

impl Dialogs {
    /// A state by name.
    pub fn state(&self, target: &Target) -> Option<&State> {
        self.dialogs.get(&target.dialog)?.states.get(&target.state)
    }

    /// Where a new conversation begins.
    pub fn entry(&self) -> Option<Target> {
        let dialog = self.dialogs.get(ENTRY)?;
        Some(Target { dialog: dialog.name.clone(), state: dialog.start.clone() })
    }

    /// A letter by name.
    pub fn letter(&self, name: &str) -> Option<&Letter> {
        self.letters.iter().find(|letter| letter.name == name)
    }

    /// A slot's kind.
    pub fn kind(&self, slot: &str) -> Option<&Kind> {
        self.slots.get(slot).map(|slot| &slot.kind)
    }
}
