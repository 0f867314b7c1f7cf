//! Proofs about words: every text a customer can meet exists, has its buttons, is given its arguments on every path, can be said
//! for every possible answer, and fits into a message.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Book;
use crate::diagnostic::{Finding, Place};
use crate::dialog::check::{self, Spot};
use crate::dialog::facts;
use crate::dialog::guard::Guard;
use crate::dialog::prove::{self, Dim, Region, UNSET};
use crate::dialog::raw::quoted;
use crate::dialog::slot::{Arg, Args, Kind, Money};
use crate::dialog::{Ask, Card, Dialogs, MessageRef, Plan, Then, scenario_name, slot_name};
use crate::locale::{Catalogue, Family, SOURCE, Uses};
use crate::speak::CARD_BREAK;

/// The longest text Telegram takes, in UTF-16 units.
pub const TELEGRAM_TEXT_MAX: usize = 4096;
/// More combinations of choices in one text than this are tried one choice at a time.
const COMBINATIONS_MAX: usize = 96;

/// The bot's own messages: id, arguments, attributes.
const BUILT_IN: &[(&str, &[&str], &[&str])] = &[
    ("welcome", &[], &[]),
    ("help", &[], &[]),
    ("unknown-command", &["answer"], &[]),
    ("stale-press", &[], &[]),
    ("file-unexpected", &[], &[]),
    ("unreadable-voice", &[], &[]),
    ("unreadable-sticker", &[], &[]),
    ("unreadable-edited", &[], &[]),
    ("unreadable-too-fast", &[], &[]),
    ("unreadable-other", &[], &[]),
    ("file-kept", &["days"], &[]),
    ("file-too-large", &["megabytes"], &[]),
    ("file-too-many", &["count"], &[]),
    ("file-wrong-kind", &[], &[]),
    ("file-broken", &[], &[]),
    ("file-missing", &[], &[]),
    ("too-long", &["max"], &[]),
    ("back-nothing", &[], &[]),
    ("back-done", &[], &[]),
    ("restart-offer", &[], &["resume", "fresh"]),
    ("restart-parked", &[], &[]),
    ("resumed", &[], &[]),
    ("cases-offer", &[], &[]),
    ("cases-none", &[], &[]),
    ("cases-entry", &["number", "scenario"], &[]),
    ("about-another", &["scenario"], &[]),
    ("cancel-offer", &[], &["yes", "no"]),
    ("cancel-nothing", &[], &[]),
    ("cancelled", &[], &[]),
    ("delete-offer", &[], &["delete", "keep"]),
    ("deleted", &["number", "time"], &[]),
    ("export-ready", &[], &[]),
    ("export-file", &[], &[]),
    ("export-title", &[], &[]),
    ("export-about", &["time"], &[]),
    ("export-case", &["number", "scenario"], &[]),
    ("export-answers", &[], &[]),
    ("export-conversation", &[], &[]),
    ("export-you", &[], &[]),
    ("export-bot", &[], &[]),
    ("export-files", &[], &[]),
    ("export-left-out", &["count"], &[]),
    ("export-nothing", &[], &[]),
    ("language-offer", &[], &[]),
    ("language-set", &[], &[]),
    ("human", &[], &[]),
    ("handover", &[], &[]),
    ("privacy", &["files", "text", "idle"], &[]),
    ("ended", &[], &[]),
    ("nothing-yet", &[], &[]),
    ("turn-failed", &[], &[]),
    ("session-reset", &[], &[]),
    ("moved-on-without", &[], &[]),
    ("button-skip", &[], &[]),
    ("button-done", &[], &[]),
    ("button-none", &[], &[]),
    ("button-today", &[], &[]),
    ("button-yesterday", &[], &[]),
    ("refused-choice", &["answer"], &[]),
    ("refused-many", &["answer"], &[]),
    ("refused-text-empty", &[], &[]),
    ("refused-text-too-long", &["max"], &[]),
    ("refused-text-pattern", &["example"], &[]),
    ("refused-money-unreadable", &["answer", "min", "max"], &[]),
    ("refused-money-negative", &["answer", "min", "max"], &[]),
    ("refused-money-too-precise", &["answer", "min", "max"], &[]),
    ("refused-money-too-small", &["answer", "min", "max"], &[]),
    ("refused-money-too-large", &["answer", "min", "max"], &[]),
    ("refused-money-currency", &["answer", "min", "max"], &[]),
    ("refused-count-unreadable", &["answer"], &[]),
    ("refused-count-range", &["answer", "min", "max"], &[]),
    ("refused-money-unclear", &["answer"], &[]),
    ("refused-date-unreadable", &["answer"], &[]),
    ("refused-date-vague", &["answer"], &[]),
    ("refused-date-impossible", &["answer"], &[]),
    ("refused-date-future", &["answer"], &[]),
    ("refused-date-too-old", &["answer", "min"], &[]),
    ("refused-reference", &["example"], &[]),
    ("refused-reference-too-long", &["max"], &[]),
    ("refused-ledger", &["answer"], &[]),
    ("ask-which", &["answer"], &[]),
    ("reading-money", &["money"], &[]),
    ("reading-date", &["date"], &[]),
    ("topic-confirm", &["scenario"], &[]),
    ("topic-yes", &[], &[]),
    ("topic-no", &[], &[]),
    ("topic-which", &[], &[]),
    ("topic-none", &[], &[]),
    ("topic-urgent", &[], &[]),
    ("topic-urgent-yes", &[], &[]),
    ("topic-urgent-no", &[], &[]),
    ("topic-switch", &["scenario"], &[]),
    ("topic-go", &[], &[]),
    ("topic-stay", &[], &[]),
    ("heard-card", &["lines"], &[]),
    ("heard-line-money", &["what", "money"], &[]),
    ("heard-line-date", &["what", "date"], &[]),
    ("heard-line-choice", &["what", "choice"], &[]),
    ("heard-line-text", &["what", "text"], &[]),
    ("heard-all", &[], &[]),
    ("heard-fix", &["what"], &[]),
    ("heard-none", &[], &[]),
    ("heard-dropped", &[], &[]),
    ("heard-changed", &[], &[]),
    ("heard-taken", &[], &[]),
    ("heard-bill", &[], &[]),
    ("secret-card", &[], &[]),
    ("secret-id", &[], &[]),
    ("secret-code", &[], &[]),
    ("secret-pay-code", &[], &[]),
    ("secret-password", &[], &[]),
    ("ledger-amount", &["kind"], &[]),
    ("ledger-more", &["entries"], &[]),
    ("ledger-entry", &["kind", "money"], &[]),
    ("ledger-entry-uncounted", &["kind"], &[]),
    ("ticked", &["entries"], &[]),
    ("card-liability", &[], &[]),
    ("card-law", &["laws"], &[]),
    ("card-claim", &[], &[]),
    ("card-claim-amount", &["money"], &[]),
    ("card-claim-total", &["claim_total"], &[]),
    ("card-claim-nothing", &[], &[]),
    ("card-claim-left-out", &[], &[]),
    ("card-plan", &[], &[]),
    ("card-plan-then", &[], &[]),
    ("card-plan-later", &[], &[]),
    ("disclaimer", &[], &[]),
    ("step-by", &["by"], &[]),
    ("step-by-today", &[], &[]),
    ("rung-by", &["by"], &[]),
    ("rung-answer-due", &["due", "term"], &[]),
    ("rung-answer-due-provisional", &[], &[]),
    ("rung-interest", &["claim_total", "first_sent_on", "interest_days", "interest"], &[]),
    ("card-evidence", &[], &[]),
    ("card-prevention", &[], &[]),
    ("card-rung", &["title"], &[]),
    ("card-summary", &[], &[]),
    ("summary-opened", &["opened"], &[]),
    ("summary-filing", &["title", "sent_on"], &[]),
    ("summary-filing-due", &["due"], &[]),
    ("summary-outcome", &["outcome"], &[]),
    ("summary-got-back", &["got_back"], &[]),
    ("status-heading", &[], &[]),
    ("status-scenario", &["scenario"], &[]),
    ("status-waiting-for", &["title", "due"], &[]),
    ("status-days-left", &["days"], &[]),
    ("status-then", &["title"], &[]),
    ("status-next", &[], &[]),
    ("telegram-description", &[], &[]),
    ("telegram-group", &[], &[]),
    ("telegram-group-button", &[], &[]),
    ("web-title", &[], &[]),
    ("web-lead", &[], &[]),
    ("web-points", &[], &[]),
    ("web-openings", &[], &[]),
    ("web-begin", &[], &[]),
    ("web-privacy", &[], &[]),
    ("web-own-device", &["days"], &[]),
    ("web-shared-device", &["hours"], &[]),
    ("web-me", &[], &[]),
    ("web-helper", &[], &[]),
    ("web-log", &[], &[]),
    ("web-skip", &[], &[]),
    ("web-options", &[], &[]),
    ("web-write", &[], &[]),
    ("web-write-here", &[], &[]),
    ("web-send", &[], &[]),
    ("web-newer", &[], &[]),
    ("web-progress", &["done", "total"], &[]),
    ("web-back", &[], &[]),
    ("web-status", &[], &[]),
    ("web-human", &[], &[]),
    ("web-more", &[], &[]),
    ("web-languages", &[], &[]),
    ("web-copy", &[], &[]),
    ("web-copied", &[], &[]),
    ("web-print", &[], &[]),
    ("web-sending", &[], &[]),
    ("web-offline", &[], &[]),
    ("web-not-sent", &[], &[]),
    ("web-delete", &[], &[]),
    ("web-delete-explained", &[], &[]),
    ("web-delete-yes", &[], &[]),
    ("web-delete-no", &[], &[]),
    ("web-go-on", &[], &[]),
    ("web-deleted", &[], &[]),
    ("web-receipt", &["number", "time"], &[]),
    ("web-again", &[], &[]),
    ("web-file", &[], &[]),
    ("web-file-hint", &["megabytes", "count"], &[]),
    ("web-file-send", &[], &[]),
    ("web-files", &[], &[]),
    ("web-picture", &["number"], &[]),
    ("web-document", &["number"], &[]),
    ("web-file-remove", &[], &[]),
    ("web-too-fast", &["seconds"], &[]),
    ("web-too-long", &[], &[]),
    ("web-empty", &[], &[]),
    ("web-forged", &[], &[]),
    ("web-down", &[], &[]),
    ("web-expired", &[], &[]),
    ("web-not-found", &[], &[]),
    ("web-file-too-large", &["megabytes"], &[]),
    ("web-file-too-many", &["count"], &[]),
    ("web-file-wrong-kind", &[], &[]),
    ("web-file-broken", &[], &[]),
    ("cases-entry-claim", &["number", "scenario", "money", "opened"], &[]),
    ("fix-offer", &[], &[]),
    ("fix-entry", &["name", "value"], &[]),
    ("fix-ask", &[], &[]),
    ("fix-none", &[], &[]),
    ("button-back-to-question", &[], &[]),
    ("button-letter", &[], &[]),
    ("button-evidence", &[], &[]),
    ("button-calendar", &[], &[]),
    ("evidence-offer", &[], &["done", "tips"]),
    ("evidence-item-files", &["item", "count"], &[]),
    ("file-shows", &[], &["keep"]),
    ("files-show", &[], &["keep"]),
    ("files-noted", &["item", "missing"], &[]),
    ("evidence-none", &[], &[]),
    ("evidence-held", &["count"], &[]),
    ("evidence-complete", &[], &[]),
    ("evidence-missing", &[], &[]),
    ("evidence-why", &["proves"], &[]),
    ("evidence-tips", &[], &[]),
    ("letters-offer", &[], &[]),
    ("letters-none", &[], &[]),
    ("letter-intro", &["about", "blanks"], &[]),
    ("letter-more", &[], &["file", "short", "reading", "others", "back"]),
    ("letter-file-here", &[], &[]),
    ("calendar-none", &[], &[]),
    ("calendar-here", &["count"], &[]),
    ("calendar-file", &[], &[]),
    ("calendar-summary", &["title"], &[]),
    ("calendar-limitation", &[], &[]),
    ("calendar-limitation-description", &["sent_on", "due"], &[]),
    ("calendar-description", &["title", "sent_on", "due", "rule", "has_ref", "ref", "firm"], &[]),
];

/// What letters are made of besides the messages their files name: id and arguments. Needed once there is a letter.
pub(super) const OF_LETTERS: &[(&str, &[&str])] = &[
    ("letter-blank", &["what"]),
    ("letter-file", &["title"]),
    ("letter-reading-note", &[]),
    ("letter-claim-amount", &["claim", "money"]),
    ("letter-claim-plain", &["claim"]),
    ("letter-claim-total", &["claim_total"]),
    ("letter-laws", &["laws"]),
    ("letter-filing", &["sent_on", "rung", "outcome", "has_ref", "ref"]),
    ("letter-enclosures-pick", &[]),
    ("letter-day", &["day"]),
    ("letter-table-no", &[]),
    ("letter-table-item", &[]),
    ("letter-table-proves", &[]),
    ("letter-table-pages", &[]),
    ("letter-call-time", &[]),
    ("letter-call-who", &[]),
    ("letter-call-said", &[]),
    ("letter-call-ref", &[]),
    ("letter-call-rung", &["rung"]),
    ("letter-call-filed", &[]),
];

/// Ids of the bot's own messages, in the order a reader would want them.
pub fn built_in() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|(id, _, _)| *id).chain(OF_LETTERS.iter().map(|(id, _)| *id))
}

/// Whether only letters say it.
pub fn of_letters(id: &str) -> bool {
    OF_LETTERS.iter().any(|(known, _)| *known == id)
}

/// Notes which questions mention which slots: those are asked again when the slot changes.
pub fn link(dialogs: &mut Dialogs, catalogue: &Catalogue) {
    dialogs.named = dialogs.slots.keys().filter(|slot| catalogue.message(SOURCE, &slot_name(slot)).is_some()).cloned().collect();
    let mut dependents: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut dependents_of_all = BTreeSet::new();
    for state in dialogs.dialogs.values().flat_map(|dialog| dialog.states.values()) {
        let Some(ask) = &state.ask else { continue };
        for message in state.say.iter().chain([&ask.prompt]) {
            for mentioned in mentioned(catalogue, &message.id) {
                let read = match dialogs.derivations.get(mentioned) {
                    Some(derivation) if derivation.reads.is_empty() => {
                        dependents_of_all.insert(ask.slot.clone());
                        continue;
                    }
                    Some(derivation) => derivation.reads,
                    None => &[mentioned][..],
                };
                for slot in read.iter().filter(|slot| **slot != ask.slot) {
                    dependents.entry((*slot).to_owned()).or_default().insert(ask.slot.clone());
                }
            }
        }
    }
    dialogs.dependents = dependents;
    dialogs.dependents_of_all = dependents_of_all;
}

fn mentioned<'a>(catalogue: &'a Catalogue, id: &str) -> BTreeSet<&'a str> {
    let Some(message) = catalogue.message(SOURCE, id) else { return BTreeSet::new() };
    message.all_uses().flat_map(|uses| uses.arguments.keys().map(String::as_str)).collect()
}

/// Proves the texts. `today` only formats dates. If the dialogs could not be read whole, texts are not said for trial: what they
/// need may be what is missing.
pub fn check(book: &Book, whole: bool, today: NaiveDate, findings: &mut Vec<Finding>) {
    let mut texts = Texts { book, whole, today, findings, seen: BTreeSet::new(), lengths: BTreeMap::new() };
    texts.built_in();
    texts.named();
    for (spot, known) in &book.paths.known {
        texts.spot(spot, known);
    }
    texts.letters();
}

pub(super) struct Texts<'a, 'f> {
    pub(super) book: &'a Book,
    pub(super) whole: bool,
    today: NaiveDate,
    findings: &'f mut Vec<Finding>,
    /// Findings already made, by code, place and subject: one text stands at many spots.
    seen: BTreeSet<(&'static str, Place, String)>,
    /// The longest a text with choices can get, in UTF-16 units, by locale, message with attribute, and what may be answered. Any other
    /// text is said in the time it takes to look it up here.
    lengths: BTreeMap<(String, String, String), usize>,
}

/// One place where a text is said.
pub(super) struct Site<'a> {
    pub(super) message: &'a MessageRef,
    /// `None` for the value, otherwise an attribute.
    pub(super) attribute: Option<&'a str>,
    /// Arguments besides slots.
    pub(super) extra: &'a [&'a str],
    pub(super) spot: &'a Spot,
    pub(super) known: &'a Region,
}

impl<'a> Texts<'a, '_> {
    pub(super) fn push(&mut self, finding: Finding, subject: &str) {
        if self.seen.insert((finding.code, finding.place.clone(), subject.to_owned())) {
            self.findings.push(finding);
        }
    }

    // ── the bot's own messages ──

    fn built_in(&mut self) {
        let mut all: Vec<(String, Vec<&str>, Vec<&str>)> =
            BUILT_IN.iter().map(|(id, args, attributes)| ((*id).to_owned(), args.to_vec(), attributes.to_vec())).collect();
        // Every language is offered under its own name.
        let locales: Vec<&str> = self.book.catalogue.locales().collect();
        all.push(("language-offer".to_owned(), Vec::new(), locales));
        let remarks = &self.book.dialogs.teaching.remarks;
        all.extend(remarks.iter().map(|remark| (crate::engine::remark_message(&remark.name), Vec::new(), Vec::new())));
        let scenarios = self.book.dialogs.dialogs.values().filter(|dialog| dialog.plan.is_some());
        all.extend(scenarios.map(|dialog| (scenario_name(&dialog.name), Vec::new(), Vec::new())));
        if let Some(Kind::Choice(outcomes)) = self.book.dialogs.kind("outcome") {
            all.extend(outcomes.iter().map(|key| (format!("outcome-{}", key.replace('_', "-")), Vec::new(), Vec::new())));
        }
        for (id, args, attributes) in all {
            let Some(message) = self.book.catalogue.message(SOURCE, &id) else {
                let finding = Finding::error(
                    "unknown-message",
                    Place::top(format!("locales/{SOURCE}")),
                    format!("the bot's own message `{id}` is missing"),
                )
                .label("no file of this folder has it")
                .help(format!("add `{id} = …` to `common.ftl`"));
                self.push(finding, &id);
                continue;
            };
            for attribute in attributes {
                if message.attribute(attribute).is_none() {
                    let finding =
                        Finding::error("missing-button-label", message.place.clone(), format!("`{id}` has no label `.{attribute}`"));
                    self.push(finding.label("this button would be empty").help(format!("add `    .{attribute} = …` below it")), attribute);
                }
            }
            for locale in self.book.catalogue.locales() {
                let Some(uses) = self.book.catalogue.message(locale, &id).and_then(|message| message.uses(None)) else { continue };
                let unknown: Vec<(String, Place)> = uses
                    .arguments
                    .iter()
                    .filter(|(name, _)| !args.contains(&name.as_str()))
                    .map(|(name, place)| (name.clone(), place.clone()))
                    .collect();
                for (name, place) in unknown {
                    self.unknown_argument(&id, &name, place, &args);
                }
            }
        }
    }

    /// Every text that a dialog, table or plan names exists, and every prompt has its buttons.
    fn named(&mut self) {
        let book = self.book;
        for ask in book.dialogs.dialogs.values().flat_map(|dialog| dialog.states.values()).filter_map(|state| state.ask.as_ref()) {
            let Some(message) = book.catalogue.message(SOURCE, &ask.prompt.id) else { continue };
            for key in
                book.dialogs.kind(&ask.slot).map(Kind::keys).unwrap_or_default().iter().filter(|key| message.attribute(key).is_none())
            {
                let finding = Finding::error(
                    "missing-button-label",
                    message.place.clone(),
                    format!("the choice `{key}` of `{}` has no label", ask.slot),
                )
                .label(format!("customers would see a button without words: `.{key}` is missing"))
                .also(ask.prompt.place.clone(), "asked here")
                .help(format!("add `    .{key} = …` below `{}`, in every locale", ask.prompt.id));
                self.push(finding, key);
            }
        }
        for MessageRef { id, place } in book.dialogs.messages.iter().filter(|message| book.catalogue.message(SOURCE, &message.id).is_none())
        {
            let finding = Finding::error("unknown-message", place.clone(), format!("no text is named `{id}`"))
                .label(format!("no file in `locales/{SOURCE}` has it"))
                .help(format!("add `{id} = …` to a file in `locales/{SOURCE}` and to every other locale"))
                .suggest(id, book.catalogue.ids(SOURCE));
            self.push(finding, id);
        }
        // The laws of a table are said beside the verdict.
        for (law, place) in book.dialogs.tables.values().flat_map(|table| &table.rows).flat_map(|row| &row.law) {
            let known = book.dialogs.facts.known(facts::Family::Laws, law);
            for error in book.catalogue.locales().filter(|_| known).filter_map(|locale| book.catalogue.fact(locale, Family::Law, law).err())
            {
                let finding =
                    Finding::error("unknown-message", place.clone(), format!("the law `{law}` has no words in `{}`", error.locale))
                        .label("customers could not be told what the verdict rests on")
                        .note(error.to_string());
                self.push(finding.help(format!("write the message `{}`", error.id)), &error.locale);
            }
        }
        for MessageRef { id, .. } in &book.dialogs.messages {
            for message in book.catalogue.locales().filter_map(|locale| book.catalogue.message(locale, id)) {
                for uses in message.all_uses() {
                    uses.arguments.keys().for_each(|name| self.variants(name, uses));
                }
            }
        }
    }

    pub(super) fn unknown_argument(&mut self, id: &str, name: &str, place: Place, known: &[&str]) {
        let slots = self.book.dialogs.slots.keys().map(String::as_str);
        let finding = Finding::error("unknown-argument", place, format!("`{id}` mentions `${name}`, which nothing fills"))
            .label("neither a slot nor an argument of this text")
            .suggest(name, known.iter().copied().chain(slots));
        self.push(finding, name);
    }

    // ── what a spot says ──

    fn spot(&mut self, spot: &Spot, known: &Region) {
        let book = self.book;
        let Some(state) = book.dialogs.state(&spot.at) else { return };
        for message in &state.say {
            self.site(&Site { message, attribute: None, extra: &[], spot, known });
        }
        let plan = spot
            .scenario
            .as_ref()
            .and_then(|scenario| book.dialogs.dialogs.get(scenario))
            .and_then(|dialog| book.dialogs.plans.get(&dialog.plan.as_ref()?.0));
        if let Some(plan) = plan {
            for card in &state.show {
                self.card(*card, plan, spot, known);
            }
        }
        if let Some(ask) = &state.ask {
            self.ask(ask, spot, known);
        }
    }

    fn ask(&mut self, ask: &Ask, spot: &Spot, known: &Region) {
        let book = self.book;
        self.site(&Site { message: &ask.prompt, attribute: None, extra: &["example"], spot, known });
        for key in book.dialogs.kind(&ask.slot).map(Kind::keys).unwrap_or_default() {
            self.site(&Site { message: &ask.prompt, attribute: Some(key), extra: &[], spot, known });
        }
        if let Some(message) = &ask.invalid {
            self.site(&Site { message, attribute: None, extra: &["answer", "example", "min", "max"], spot, known });
        }
        for after in &ask.after {
            if let Then::Say(message) = &after.then {
                self.site(&Site { message, attribute: None, extra: &[], spot, known });
            }
        }
    }

    /// The texts of a card, and whether each of its sections fits into one message.
    fn card(&mut self, card: Card, plan: &Plan, spot: &Spot, known: &Region) {
        let book = self.book;
        let mut sections: Vec<Vec<Measured<'a>>> = Vec::new();
        match card {
            Card::Liability => {
                for row in book.dialogs.tables.get(&plan.liability).map(|table| table.rows.as_slice()).unwrap_or_default() {
                    self.line(&row.when, &row.say, None, spot, known);
                }
            }
            Card::Claim => {
                for counts in [true, false] {
                    let lines = plan.claim.iter().filter(|line| line.counts == counts);
                    sections.push(lines.filter_map(|line| self.line(&line.when, &line.say, None, spot, known)).collect());
                }
            }
            Card::Evidence | Card::Prevention | Card::Missing => {
                let lines = if card == Card::Prevention { &plan.prevention } else { &plan.evidence };
                sections.push(lines.iter().filter_map(|line| self.line(&line.when, &line.say, None, spot, known)).collect());
            }
            Card::Plan | Card::Rung | Card::Summary => {
                if card == Card::Plan {
                    sections.push(plan.now.iter().filter_map(|step| self.line(&step.when, &step.say, None, spot, known)).collect());
                }
                for rung in &plan.ladder {
                    self.line(&rung.when, &rung.say, Some("title"), spot, known);
                    if card != Card::Summary {
                        sections.push(self.line(&rung.when, &rung.say, None, spot, known).into_iter().collect());
                    }
                }
            }
        }
        for section in sections {
            for (locale, length) in longest_together(&section, LINE_OVERHEAD) {
                // A section may begin in a message that holds up to `CARD_BREAK` already.
                if length + CARD_BREAK > TELEGRAM_TEXT_MAX {
                    let most = TELEGRAM_TEXT_MAX - CARD_BREAK;
                    let finding = Finding::error(
                        "telegram-limit",
                        plan.place.clone(),
                        format!("a part of the {} card can grow to {length} characters in `{locale}`", card.word()),
                    )
                    .label(format!("more than the {most} one part of a message may have"))
                    .help("shorten its texts, or give some of them a narrower `when:`");
                    self.push(finding, &format!("{}{locale}", card.word()));
                }
            }
        }
    }

    /// A guarded text of a card: checked, and measured where it can be said at all.
    fn line(&mut self, when: &Guard, message: &MessageRef, attribute: Option<&str>, spot: &Spot, known: &Region) -> Option<Measured<'a>> {
        let region = check::guarded(&self.book.dialogs, known, when)?;
        let lengths = self.site(&Site { message, attribute, extra: &[], spot, known: &region });
        Some((prove::region_of(&self.book.dialogs, when)?, lengths))
    }

    // ── one text at one place ──

    /// Checks a text; returns its greatest length by locale.
    fn site(&mut self, site: &Site) -> Lengths<'a> {
        let book = self.book;
        let id = &site.message.id;
        let mut lengths = Lengths::new();
        let Some(source) = book.catalogue.message(SOURCE, id) else { return lengths };
        if site.attribute == Some("title") && source.attribute("title").is_none() {
            let finding =
                Finding::error("missing-button-label", site.message.place.clone(), format!("the rung text `{id}` has no short name"));
            self.push(finding.label("no attribute `.title`").help(format!("add `    .title = …` to `{id}` in every locale")), id);
        }
        for locale in book.catalogue.locales() {
            let Some(message) = book.catalogue.message(locale, id) else { continue };
            let Some(uses) = message.uses(site.attribute) else {
                if site.attribute.is_none() {
                    let finding =
                        Finding::error("unknown-message", message.place.clone(), format!("`{id}` has attributes but no text of its own"));
                    self.push(finding.label("people would see nothing").help(format!("write the words behind `{id} =`")), id);
                }
                continue;
            };
            let sayable = uses.facts.iter().all(|used| book.catalogue.fact(locale, used.family, &used.id).is_ok()) && uses.is_sayable();
            if self.arguments(site, uses) && self.whole && sayable {
                let longest = self.longest(site, locale, uses);
                self.is_readable(site, locale, &message.place, longest);
                lengths.insert(locale, longest);
            }
        }
        lengths
    }

    /// A text in the chat that is longer than people read.
    fn is_readable(&mut self, site: &Site, locale: &str, place: &Place, longest: usize) {
        let most = self.book.dialogs.rules.text_max(locale);
        if site.attribute.is_none() && longest > most {
            let id = &site.message.id;
            let finding = Finding::warning("long-text", place.clone(), format!("`{id}` can grow to {longest} characters in `{locale}`"))
                .label(format!("more than the {most} that people read on a telephone"));
            self.push(finding.help("leave out what nobody needs at this moment, or say it in two steps"), locale);
        }
    }

    /// Whether every argument is filled on every path.
    fn arguments(&mut self, site: &Site, uses: &Uses) -> bool {
        let book = self.book;
        let mut fine = true;
        for (name, place) in &uses.arguments {
            if name == "today" || site.extra.contains(&name.as_str()) {
                continue;
            }
            if !book.dialogs.slots.contains_key(name) {
                self.unknown_argument(&site.message.id, name, place.clone(), site.extra);
                fine = false;
            } else if check::may_be_unset(&book.dialogs, site.known, name) {
                let path = check::path_without(&book.dialogs, &site.spot.at, name);
                let mut finding = Finding::error(
                    "slot-may-be-unset",
                    place.clone(),
                    format!("`{}` mentions `${name}`, which may not be answered", site.message.id),
                )
                .label("nothing to put here")
                .also(site.message.place.clone(), format!("said here, in `{}`", site.spot.at.state));
                if !path.is_empty() {
                    finding = finding.note(format!("for example on the way {}", path.join(" → ")));
                }
                let help = format!("say it only where it is answered (`when: {{ {name}: {{ answered: yes }} }}`), or ask for it earlier");
                self.push(finding.help(help), name);
                fine = false;
            }
        }
        fine
    }

    /// A select on a choice may only name its keys.
    fn variants(&mut self, name: &str, uses: &Uses) {
        let Some(Kind::Choice(keys)) = self.book.dialogs.kind(name).cloned() else { return };
        for variant in uses.variants.iter().filter(|variant| variant.argument == name && !variant.default && !keys.contains(&variant.key)) {
            let finding = Finding::error("unknown-choice", variant.place.clone(), format!("`{name}` has no choice `{}`", variant.key))
                .label("this variant would never be said")
                .note(format!("the choices are {}", quoted(&keys.iter().map(String::as_str).collect::<Vec<_>>())))
                .suggest(&variant.key, keys.iter().map(String::as_str));
            self.push(finding, name);
        }
    }

    /// Says the text for every possible choice with the longest values; returns the greatest length in UTF-16 units.
    pub(super) fn longest(&mut self, site: &Site, locale: &str, uses: &Uses) -> usize {
        let book = self.book;
        let mut choices: Vec<(&str, Vec<String>)> = Vec::new();
        let mut args = Args::new();
        for name in uses.arguments.keys() {
            match book.dialogs.kind(name) {
                Some(Kind::Choice(keys)) if !site.extra.contains(&name.as_str()) => {
                    choices.push((name, possible(&book.dialogs, site.known, name, keys)));
                }
                kind => {
                    args.insert(name.clone(), longest_value(name, kind, self.today));
                }
            }
        }
        let cache = (!choices.is_empty())
            .then(|| (locale.to_owned(), format!("{}.{}", site.message.id, site.attribute.unwrap_or_default()), format!("{choices:?}")));
        if let Some(length) = cache.as_ref().and_then(|cache| self.lengths.get(cache)) {
            return *length;
        }
        let mut longest = 0;
        for combination in combinations(&choices) {
            let mut args = args.clone();
            for (name, key) in &combination {
                args.insert((*name).to_owned(), Arg::Key((*key).to_owned()));
            }
            let said = match site.attribute {
                Some(attribute) => book.catalogue.label(locale, &site.message.id, attribute, &args),
                None => book.catalogue.say(locale, &site.message.id, &args),
            };
            match said {
                Ok(text) => longest = longest.max(text.encode_utf16().count()),
                Err(error) => {
                    // The caret stands on the look-up that fails, if it is one.
                    let fails = |argument: &str, family| {
                        combination.iter().any(|(name, key)| *name == argument && book.catalogue.fact(locale, family, key).is_err())
                    };
                    let lookup =
                        uses.lookups.iter().find(|lookup| fails(&lookup.argument, lookup.family)).map(|lookup| lookup.place.clone());
                    let whole = || {
                        book.catalogue
                            .message(locale, &site.message.id)
                            .map_or_else(|| site.message.place.clone(), |message| message.place.clone())
                    };
                    let place = lookup.unwrap_or_else(whole);
                    let when: Vec<String> = combination.iter().map(|(name, key)| format!("{name} = {key}")).collect();
                    let mut finding = Finding::error("text-fails", place, format!("`{}` cannot be said in `{locale}`", site.message.id))
                        .label(format!("a customer would get no answer: {}", error.causes.join("; ")));
                    if !when.is_empty() {
                        finding = finding.note(format!("for example when {}", when.join(", ")));
                    }
                    self.push(finding.help("give that case a variant of its own, or narrow the `when:` that leads here"), locale);
                }
            }
        }
        if longest > TELEGRAM_TEXT_MAX {
            let place = book
                .catalogue
                .message(locale, &site.message.id)
                .map_or_else(|| site.message.place.clone(), |message| message.place.clone());
            let finding =
                Finding::error("telegram-limit", place, format!("`{}` can grow to {longest} characters in `{locale}`", site.message.id))
                    .label(format!("more than the {TELEGRAM_TEXT_MAX} one message may have"));
            self.push(finding.help("shorten it, or split it into two messages"), locale);
        }
        if let Some(cache) = cache {
            self.lengths.insert(cache, longest);
        }
        longest
    }
}

/// The greatest length of a text, by locale.
pub(super) type Lengths<'a> = BTreeMap<&'a str, usize>;

/// A text's box, and its greatest length.
pub(super) type Measured<'a> = (Region, Lengths<'a>);

/// Around every line of a card stand a number, a date and a line break.
const LINE_OVERHEAD: usize = 80;
/// More cells than this are not looked at one by one; the lines are then added up as if all could be said together.
const CELLS_MAX: usize = 20_000;

/// How long the lines of a card can get together: lines that exclude each other are not added up.
///
/// The slots that the guards limit to single values cut the answers into cells; in each cell every line is said or not.
pub(super) fn longest_together<'a>(lines: &[Measured<'a>], overhead: usize) -> Lengths<'a> {
    let mut cuts: BTreeMap<Dim, BTreeSet<i64>> = BTreeMap::new();
    for (dim, ranges) in lines.iter().flat_map(|(region, _)| region.limits()) {
        // A cell is one value: each end of a range, and the one behind it.
        cuts.entry(dim).or_default().extend(ranges.iter().flat_map(|(from, to)| [*from, to.saturating_add(1)]));
    }
    if cuts.values().map(BTreeSet::len).product::<usize>() > CELLS_MAX {
        cuts.clear();
    }
    // For every dimension: which lines are said at each of its points. A point at which only lines are said that are said at another one
    // too cannot make anything longer.
    let said: Vec<Vec<Vec<bool>>> = cuts
        .iter()
        .map(|(dim, points)| {
            let at = |point: &i64, region: &Region| {
                region.get(*dim).is_none_or(|ranges| ranges.iter().any(|(from, to)| (from..=to).contains(&point)))
            };
            let mut said: Vec<Vec<bool>> = points.iter().map(|point| lines.iter().map(|(region, _)| at(point, region)).collect()).collect();
            said.sort_unstable();
            said.dedup();
            let within = |a: &Vec<bool>, b: &Vec<bool>| a != b && a.iter().zip(b).all(|(a, b)| a <= b);
            said.iter().filter(|own| !said.iter().any(|other| within(own, other))).cloned().collect()
        })
        .collect();
    let mut longest = Lengths::new();
    for index in 0..said.iter().map(Vec::len).product::<usize>() {
        let mut rest = index;
        let mut cell: Vec<&Vec<bool>> = Vec::with_capacity(said.len());
        for points in &said {
            cell.push(&points[rest % points.len()]);
            rest /= points.len();
        }
        let mut here = Lengths::new();
        for (_, (_, lengths)) in lines.iter().enumerate().filter(|(line, _)| cell.iter().all(|said| said[*line])) {
            for (locale, length) in lengths {
                *here.entry(locale).or_default() += length + overhead;
            }
        }
        for (locale, length) in here {
            let most = longest.entry(locale).or_default();
            *most = length.max(*most);
        }
    }
    longest
}

/// The keys a choice may hold where `known` holds.
pub fn possible(dialogs: &Dialogs, known: &Region, name: &str, keys: &[String]) -> Vec<String> {
    let Some(ranges) = dialogs.dims.slot(name).and_then(|dim| known.get(dim)) else { return keys.to_vec() };
    let at = |at: usize| i64::try_from(at).unwrap_or(UNSET);
    keys.iter()
        .enumerate()
        .filter(|(index, _)| ranges.iter().any(|(from, to)| (*from..=*to).contains(&at(*index)) && *from != UNSET))
        .map(|(_, key)| key.clone())
        .collect()
}

/// Every combination of choices; beyond a limit, every choice at least once.
fn combinations<'a>(choices: &'a [(&'a str, Vec<String>)]) -> Vec<Vec<(&'a str, &'a str)>> {
    let count: usize = choices.iter().map(|(_, keys)| keys.len().max(1)).product();
    if count > COMBINATIONS_MAX {
        let most = choices.iter().map(|(_, keys)| keys.len()).max().unwrap_or(0);
        return (0..most)
            .map(|at| choices.iter().filter_map(|(name, keys)| keys.get(at % keys.len().max(1)).map(|key| (*name, key.as_str()))).collect())
            .collect();
    }
    choices.iter().fold(vec![Vec::new()], |all, (name, keys)| {
        all.iter().flat_map(|begun| keys.iter().map(move |key| [begun.as_slice(), &[(*name, key.as_str())]].concat())).collect()
    })
}

/// The longest legal value of an argument.
fn longest_value(name: &str, kind: Option<&Kind>, today: NaiveDate) -> Arg {
    match kind {
        Some(Kind::Money { max, .. }) => Arg::Money(*max),
        Some(Kind::Date { .. }) => Arg::Date(today),
        Some(Kind::Count { .. }) => Arg::Number(9999),
        Some(Kind::Text(rule)) => Arg::Text("国".repeat(rule.max)),
        Some(Kind::Reference { .. }) => Arg::Text("4".repeat(64)),
        Some(Kind::Many(_) | Kind::Ledger(_)) => Arg::Number(99),
        Some(Kind::Choice(_)) | None => match name {
            "min" | "max" | "money" => Arg::Money(Money(1_000_000_000)),
            "today" => Arg::Date(today),
            _ => Arg::Text("国".repeat(60)),
        },
    }
}
