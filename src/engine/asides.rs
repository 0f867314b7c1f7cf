//! What the bot asks by itself, beside the dialog: start again? which letter? which evidence? which answer to correct?

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset};

use super::effect::{Effect, Label, LetterForm, Opt, Say};
use super::session::{Aside, AsideQuestion, Redo, Session, Thread, Visit};
use super::{Turn, scope, told};
use crate::chat::{FILES_KEPT_DAYS, FILES_MAX};
use crate::dialog::slot::{Arg, Args, Kind, Value};
use crate::dialog::{Card, Dialogs, Do, EVIDENCE_HELD, LETTERS_IN, Line, Target, scenario_name, slot_name};

/// The option that leaves everything as it is.
const KEEP: &str = "keep";
/// The option that deletes everything.
pub(super) const DELETE: &str = "delete";

impl Turn<'_> {
    /// Go on, or begin anew with the dialog that was named?
    pub(super) fn offer_restart(&mut self, begin: Option<&str>) {
        self.ask_aside_again(Aside { question: AsideQuestion::Restart, epoch: 0, begin: begin.map(str::to_owned) });
    }

    pub(super) fn ask_aside(&mut self, question: AsideQuestion) {
        self.ask_aside_again(Aside { question, epoch: 0, begin: None });
    }

    /// Asks, with buttons of a new epoch.
    pub(super) fn ask_aside_again(&mut self, aside: Aside) {
        self.session.epoch += 1;
        let epoch = self.session.epoch;
        let say = Say {
            id: message(&self.session, &aside.question).into(),
            words: told::words(self.dialogs, &self.session, &aside.question),
            options: options(self.dialogs, &self.session, &aside.question, self.now),
            thread: self.session.active.as_ref().map(|thread| thread.number),
            epoch,
            numbered: true,
            ..Say::default()
        };
        self.session.aside = Some(Aside { epoch, ..aside });
        self.push_say(say);
    }

    pub(super) fn aside_answer(&mut self, aside: &Aside, keys: &[String]) {
        let key = keys.first().map_or("", String::as_str);
        match (&aside.question, key) {
            (AsideQuestion::Restart, "resume") => {
                self.say("resumed");
                if self.running().is_none() {
                    self.reopen();
                }
                self.ask_again();
            }
            (AsideQuestion::Restart, "fresh") => {
                self.park();
                self.say("restart-parked");
                // The books may have changed since it was named.
                let named = aside.begin.as_deref().filter(|name| self.dialogs.dialogs.contains_key(*name));
                if named.is_some() || !self.begin_with_topic() {
                    self.open_thread(named);
                }
            }
            (AsideQuestion::Cancel, "yes") => {
                if let Some(thread) = self.session.active.as_mut() {
                    thread.ended = true;
                    let number = thread.number;
                    if thread.has_case {
                        self.effects.push(Effect::Do { action: Do::CloseCase, thread: number });
                    }
                }
                self.say("cancelled");
            }
            (AsideQuestion::Delete, DELETE) => self.forget(),
            (AsideQuestion::Cancel, "no") | (AsideQuestion::Fix | AsideQuestion::Delete, "keep") => self.remark("resumed", Args::new()),
            (AsideQuestion::Language, locale) => self.set_language(locale),
            (AsideQuestion::Cases, number) => {
                let wanted = number.parse::<u64>().ok();
                if self.session.parked.iter().any(|thread| Some(thread.number) == wanted) {
                    self.switch_to(wanted.unwrap_or_default());
                    self.say("resumed");
                    if self.settle() {
                        return;
                    }
                    if self.running().is_none() {
                        self.reopen();
                    }
                }
                self.ask_again();
            }
            (AsideQuestion::Letters, name) => self.show_letter(name),
            (AsideQuestion::Letter(name), "file") => {
                self.hand_out(name, LetterForm::File);
                self.ask_again();
            }
            (AsideQuestion::Letter(name), "short") => {
                self.hand_out(name, LetterForm::Short);
                self.ask_aside(AsideQuestion::Letter(name.clone()));
            }
            (AsideQuestion::Letter(name), "reading") => {
                self.hand_out(name, LetterForm::Reading);
                self.ask_aside(AsideQuestion::Letter(name.clone()));
            }
            (AsideQuestion::Letter(_), "others") => self.ask_aside(AsideQuestion::Letters),
            (AsideQuestion::Evidence, "done") => {
                if let Some(thread) = self.session.active.as_ref() {
                    self.effects.push(Effect::Show { card: Card::Missing, thread: thread.number, reminder: false });
                }
                self.ask_again();
            }
            (AsideQuestion::Evidence, "tips") => {
                self.say("evidence-tips");
                self.ask_aside(AsideQuestion::Evidence);
            }
            (AsideQuestion::Evidence, _) => self.tick(keys),
            (AsideQuestion::Files(_), KEEP) => self.ask_again(),
            (AsideQuestion::Files(names), item) => self.note_files(names, item),
            (AsideQuestion::Fix, slot) => self.go_back_to(slot),
            (question @ (AsideQuestion::Topic | AsideQuestion::Urgent | AsideQuestion::Switch | AsideQuestion::Heard), key) => {
                self.topic_answer(question, key);
            }
            _ => self.ask_again(),
        }
    }

    /// Removes everything. Nothing else is done or said in this turn.
    pub(super) fn forget(&mut self) {
        self.session = Session::default();
        self.effects = vec![Effect::Forget];
    }

    // ── letters, evidence, calendar ───────────────────────────────────────────────────────────────────────────────────

    /// Offers the letters for where the case stands, or another form of the one that was just shown.
    pub(super) fn letter(&mut self, form: Option<&str>, aside: Option<&Aside>) {
        let Some(thread) = self.with_case() else { return self.remark("letters-none", Args::new()) };
        let offered = letters(self.dialogs, thread, self.now);
        let shown = match aside.map(|aside| &aside.question) {
            Some(AsideQuestion::Letter(name)) => Some(name.clone()),
            _ => thread.letter.clone(),
        };
        let shown = shown.filter(|name| offered.contains(&name.as_str())).or_else(|| offered.first().map(|name| (*name).to_owned()));
        match (form, shown) {
            (Some("docx" | "word" | "file"), Some(name)) => {
                self.hand_out(&name, LetterForm::File);
                self.ask_again();
            }
            (Some("short"), Some(name)) if self.dialogs.letter(&name).is_some_and(|letter| !letter.short.is_empty()) => {
                self.hand_out(&name, LetterForm::Short);
                self.ask_again();
            }
            (_, Some(_)) => self.ask_aside(AsideQuestion::Letters),
            (_, None) => self.remark("letters-none", Args::new()),
        }
    }

    fn show_letter(&mut self, name: &str) {
        if let Some(thread) = self.session.active.as_mut() {
            thread.letter = Some(name.to_owned());
        }
        self.hand_out(name, LetterForm::Text);
        if self.dialogs.letter(name).is_some_and(|letter| letter.note) {
            return self.ask_again();
        }
        self.ask_aside(AsideQuestion::Letter(name.to_owned()));
    }

    fn hand_out(&mut self, name: &str, form: LetterForm) {
        if let Some(thread) = self.session.active.as_ref() {
            self.effects.push(Effect::Letter { thread: thread.number, letter: name.to_owned(), form });
        }
    }

    /// The checklist of evidence.
    pub(super) fn evidence(&mut self) {
        let items = self.session.active.as_ref().map_or(0, |thread| items(self.dialogs, thread, self.now).len());
        if items == 0 {
            return self.remark("evidence-none", Args::new());
        }
        self.ask_aside(AsideQuestion::Evidence);
    }

    fn tick(&mut self, keys: &[String]) {
        let known: Vec<String> = match self.dialogs.kind(EVIDENCE_HELD) {
            Some(Kind::Many(keys)) => keys.clone(),
            _ => Vec::new(),
        };
        if let Some(thread) = self.session.active.as_mut() {
            let mut held = held(thread);
            for key in keys.iter().filter(|key| known.contains(key)) {
                if !held.remove(key) {
                    held.insert(key.clone());
                }
            }
            thread.answers.insert(EVIDENCE_HELD.to_owned(), Value::Many(held));
        }
        self.note_answers();
        self.ask_aside(AsideQuestion::Evidence);
    }

    /// A file was kept. Once there is a case with a checklist, it is asked which item it shows; of several, once for all of them.
    pub(super) fn file_kept(&mut self, name: &str, aside: Option<Aside>) {
        let days = Args::from([("days".into(), Arg::Number(FILES_KEPT_DAYS.into()))]);
        let has_items = self.with_case().is_some_and(|thread| !items(self.dialogs, thread, self.now).is_empty());
        if !has_items {
            return self.remark("file-kept", days);
        }
        let mut names = if let Some(Aside { question: AsideQuestion::Files(names), .. }) = aside {
            names
        } else {
            self.push_say(Say { id: "file-kept".into(), extra: days, ..Say::default() });
            Vec::new()
        };
        if !names.iter().any(|known| known == name) && names.len() < FILES_MAX as usize {
            names.push(name.to_owned());
        }
        self.ask_aside(AsideQuestion::Files(names));
    }

    /// Ticks the item that these files show.
    fn note_files(&mut self, names: &[String], item: &str) {
        let Some(thread) = self.session.active.as_mut() else { return };
        thread.files.extend(names.iter().map(|name| (name.clone(), item.to_owned())));
        while thread.files.len() > FILES_MAX as usize {
            thread.files.pop_first();
        }
        let mut held = held(thread);
        held.insert(item.to_owned());
        thread.answers.insert(EVIDENCE_HELD.to_owned(), Value::Many(held.clone()));
        self.note_answers();
        let missing =
            self.with_case().map_or(0, |thread| items(self.dialogs, thread, self.now).iter().filter(|item| !held.contains(**item)).count());
        let extra = Args::from([("missing".into(), Arg::Number(i64::try_from(missing).unwrap_or(i64::MAX)))]);
        let words = vec![("item".into(), vec![Label::Message { id: item.to_owned(), extra: Args::new(), words: Vec::new() }])];
        self.push_say(Say { id: "files-noted".into(), extra, words, ..Say::default() });
        self.ask_again();
    }

    /// Lets the case know the answers too.
    fn note_answers(&mut self) {
        if let Some(thread) = self.session.active.as_ref().filter(|thread| thread.has_case && !thread.ended) {
            let number = thread.number;
            self.effects.push(Effect::Do { action: Do::NoteAnswers, thread: number });
        }
    }

    /// The calendar file.
    pub(super) fn calendar(&mut self) {
        let Some(thread) = self.with_case() else { return self.remark("calendar-none", Args::new()) };
        let number = thread.number;
        self.effects.push(Effect::Calendar { thread: number });
        self.ask_again();
    }

    /// The active thread, once it has a case.
    fn with_case(&self) -> Option<&Thread> {
        self.session.active.as_ref().filter(|thread| thread.has_case)
    }

    // ── correcting an answer ──────────────────────────────────────────────────────────────────────────────────────────

    /// Offers the answers that can be corrected.
    pub(super) fn fix(&mut self) {
        let told = self.running().is_some_and(|thread| !facts(self.dialogs, thread).is_empty());
        if told {
            self.ask_aside(AsideQuestion::Fix);
        } else {
            self.remark("fix-none", Args::new());
        }
    }

    /// Asks one question again. What was answered since is given again by itself, as far as it still fits: only what depends on
    /// the corrected answer is asked.
    fn go_back_to(&mut self, slot: &str) {
        let dialogs = self.dialogs;
        let Some(thread) = self.session.active.as_mut() else { return };
        let Some(at) = facts(dialogs, thread).into_iter().find(|(name, _)| name == slot).map(|(_, at)| at) else {
            return self.ask_again();
        };
        let mut redo = Vec::new();
        while thread.path.len() > at {
            let Some(visit) = thread.path.pop().map(Arc::unwrap_or_clone) else { break };
            let (target, asked) = asked_at(dialogs, &visit);
            for (name, former) in visit.undo.into_iter().rev() {
                let given = match former {
                    Some(former) => thread.answers.insert(name.clone(), former),
                    None => thread.answers.remove(&name),
                };
                if asked.as_ref() == Some(&name) && thread.path.len() > at {
                    redo.push(Redo { dialog: target.dialog.clone(), state: target.state.clone(), slot: name, value: given });
                }
            }
            (thread.dialog, thread.state) = (target.dialog, target.state);
        }
        redo.reverse();
        thread.redo = redo;
        thread.kept.clear();
        thread.ended = false;
        thread.attempts = 0;
        thread.draft = None;
        self.session.epoch += 1;
        thread.epoch = self.session.epoch;
        self.say("fix-ask");
        self.ask_again();
    }
}

/// The options of a question of the bot itself.
pub(super) fn options(dialogs: &Dialogs, session: &Session, question: &AsideQuestion, now: DateTime<FixedOffset>) -> Vec<Opt> {
    let attributes = |keys: &[&str]| keys.iter().map(|key| Opt::attribute(message(session, question), key)).collect();
    let thread = session.active.as_ref();
    match question {
        AsideQuestion::Restart => attributes(&["resume", "fresh"]),
        AsideQuestion::Cancel => attributes(&["yes", "no"]),
        AsideQuestion::Delete => attributes(&[DELETE, "keep"]),
        AsideQuestion::Language => attributes(&dialogs.locales.iter().map(String::as_str).collect::<Vec<_>>()),
        AsideQuestion::Cases => session.parked.iter().filter_map(|thread| case_option(dialogs, thread, now)).collect(),
        AsideQuestion::Letters => {
            let names = thread.map(|thread| letters(dialogs, thread, now)).unwrap_or_default();
            let mut options: Vec<Opt> = names
                .into_iter()
                .filter_map(|name| {
                    let label = Label::attribute(&dialogs.letter(name)?.title.id, "name");
                    Some(Opt { key: name.to_owned(), label, ticked: false })
                })
                .collect();
            options.push(Opt::message(KEEP, "button-back-to-question"));
            options
        }
        AsideQuestion::Letter(name) => {
            let short = dialogs.letter(name).is_some_and(|letter| !letter.short.is_empty());
            let foreign = session.locale.as_deref().is_some_and(|locale| locale != LETTERS_IN);
            let keys = [Some("file"), short.then_some("short"), foreign.then_some("reading"), Some("others"), Some("back")];
            attributes(&keys.into_iter().flatten().collect::<Vec<_>>())
        }
        AsideQuestion::Evidence => {
            let held = thread.map(held).unwrap_or_default();
            let items = thread.map(|thread| items(dialogs, thread, now)).unwrap_or_default();
            let mut options: Vec<Opt> = items.into_iter().map(|item| item_option(thread, item, held.contains(item))).collect();
            options.extend([Opt::attribute(message(session, question), "done"), Opt::attribute(message(session, question), "tips")]);
            options
        }
        AsideQuestion::Files(_) => {
            let items = thread.map(|thread| items(dialogs, thread, now)).unwrap_or_default();
            let mut options: Vec<Opt> = items.into_iter().map(|item| item_option(thread, item, false)).collect();
            options.push(Opt::attribute(message(session, question), KEEP));
            options
        }
        AsideQuestion::Fix => {
            let Some(thread) = thread else { return Vec::new() };
            let mut options: Vec<Opt> =
                facts(dialogs, thread).iter().filter_map(|(slot, at)| fact_option(dialogs, thread, slot, *at)).collect();
            options.push(Opt::message(KEEP, "button-back-to-question"));
            options
        }
        AsideQuestion::Topic | AsideQuestion::Urgent | AsideQuestion::Switch | AsideQuestion::Heard => {
            told::options(dialogs, session, question)
        }
    }
}

fn message(session: &Session, question: &AsideQuestion) -> &'static str {
    match question {
        AsideQuestion::Restart => "restart-offer",
        AsideQuestion::Cancel => "cancel-offer",
        AsideQuestion::Delete => "delete-offer",
        AsideQuestion::Language => "language-offer",
        AsideQuestion::Cases => "cases-offer",
        AsideQuestion::Letters => "letters-offer",
        AsideQuestion::Letter(_) => "letter-more",
        AsideQuestion::Evidence => "evidence-offer",
        AsideQuestion::Files(names) if names.len() > 1 => "files-show",
        AsideQuestion::Files(_) => "file-shows",
        AsideQuestion::Fix => "fix-offer",
        AsideQuestion::Topic | AsideQuestion::Urgent | AsideQuestion::Switch | AsideQuestion::Heard => told::message(session, question),
    }
}

/// What it is about, how much, and since when.
fn case_option(dialogs: &Dialogs, thread: &Thread, now: DateTime<FixedOffset>) -> Option<Opt> {
    let scenario = Label::Message { id: scenario_name(thread.scenario.as_ref()?), extra: Args::new(), words: Vec::new() };
    let mut extra = Args::from([("number".into(), Arg::Number(i64::try_from(thread.number).ok()?))]);
    let claim = scope(dialogs, thread, now).get("claim_total").map(std::borrow::Cow::into_owned);
    let id = match (claim, thread.opened_on) {
        (Some(Value::Money(money)), Some(opened)) if money.0 > 0 => {
            extra.insert("money".into(), Arg::Money(money));
            extra.insert("opened".into(), Arg::LetterDate(opened));
            "cases-entry-claim"
        }
        _ => "cases-entry",
    };
    let label = Label::Message { id: id.into(), extra, words: vec![("scenario".into(), vec![scenario])] };
    Some(Opt { key: thread.number.to_string(), label, ticked: false })
}

/// An item of evidence, and how many kept files show it.
fn item_option(thread: Option<&Thread>, item: &str, ticked: bool) -> Opt {
    let files = thread.map_or(0, |thread| thread.files.values().filter(|shown| *shown == item).count());
    let plain = Opt::message(item, item);
    if files == 0 {
        return Opt { ticked, ..plain };
    }
    let extra = Args::from([("count".into(), Arg::Number(i64::try_from(files).unwrap_or(i64::MAX)))]);
    let label = Label::Message { id: "evidence-item-files".into(), extra, words: vec![("item".into(), vec![plain.label])] };
    Opt { key: plain.key, label, ticked }
}

/// The letters offered where the case stands, in the order of the files.
fn letters<'a>(dialogs: &'a Dialogs, thread: &Thread, now: DateTime<FixedOffset>) -> Vec<&'a str> {
    let scope = scope(dialogs, thread, now);
    dialogs.letters.iter().filter(|letter| letter.is_offered(&scope)).map(|letter| letter.name.as_str()).collect()
}

/// The items of evidence that matter, each once.
fn items<'a>(dialogs: &'a Dialogs, thread: &Thread, now: DateTime<FixedOffset>) -> Vec<&'a str> {
    let scope = scope(dialogs, thread, now);
    let Some(plan) = thread.scenario.as_ref().and_then(|name| dialogs.plans.get(&dialogs.dialogs.get(name)?.plan.as_ref()?.0)) else {
        return Vec::new();
    };
    let mut items: Vec<&str> = Vec::new();
    for Line { when, item, .. } in &plan.evidence {
        let Some(item) = item.as_ref().map(|item| item.id.as_str()) else { continue };
        if !items.contains(&item) && when.holds(&scope) {
            items.push(item);
        }
    }
    items
}

fn held(thread: &Thread) -> BTreeSet<String> {
    match thread.answers.get(EVIDENCE_HELD) {
        Some(Value::Many(held)) => held.clone(),
        _ => BTreeSet::new(),
    }
}

/// The answers that can be corrected: slot, and where on the path it was given last. Only slots that have a name in words.
fn facts(dialogs: &Dialogs, thread: &Thread) -> Vec<(String, usize)> {
    let mut facts: Vec<(String, usize)> = Vec::new();
    for (at, visit) in thread.path.iter().enumerate() {
        let Some(slot) = asked_at(dialogs, visit).1 else { continue };
        let given = visit.undo.iter().any(|(name, _)| *name == slot);
        if given && dialogs.named.contains(&slot) && thread.answers.contains_key(&slot) {
            facts.retain(|(earlier, _)| *earlier != slot);
            facts.push((slot, at));
        }
    }
    facts
}

fn asked_at(dialogs: &Dialogs, visit: &Visit) -> (Target, Option<String>) {
    let target = Target { dialog: visit.dialog.clone(), state: visit.state.clone() };
    let slot = dialogs.state(&target).and_then(|state| state.ask.as_ref()).map(|ask| ask.slot.clone());
    (target, slot)
}

/// `name: value`, or the name alone where the value has no short words.
fn fact_option(dialogs: &Dialogs, thread: &Thread, slot: &str, at: usize) -> Option<Opt> {
    let name = Label::Message { id: slot_name(slot), extra: Args::new(), words: Vec::new() };
    let value = match thread.answers.get(slot)? {
        Value::Choice(key) => {
            let visit = thread.path.get(at)?;
            let state = dialogs.dialogs.get(&visit.dialog)?.states.get(&visit.state)?;
            Some(Label::attribute(&state.ask.as_ref()?.prompt.id, key))
        }
        Value::Money(money) => {
            let extra = Args::from([("money".into(), Arg::Money(*money))]);
            Some(Label::Message { id: "reading-money".into(), extra, words: Vec::new() })
        }
        Value::Date(date) => {
            let extra = Args::from([("date".into(), Arg::Date(*date))]);
            Some(Label::Message { id: "reading-date".into(), extra, words: Vec::new() })
        }
        _ => None,
    };
    let label = match value {
        Some(value) => Label::Message {
            id: "fix-entry".into(),
            extra: Args::new(),
            words: vec![("name".into(), vec![name]), ("value".into(), vec![value])],
        },
        None => name,
    };
    Some(Opt { key: slot.to_owned(), label, ticked: false })
}
