//! Proofs about letters: their texts exist and can be said, every blank says what belongs there, and they fit where they go.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::texts::{Measured, OF_LETTERS, Site, Texts, longest_together};
use crate::diagnostic::{Finding, Place};
use crate::dialog::check::{self, Paths, Spot};
use crate::dialog::facts;
use crate::dialog::guard::Guard;
use crate::dialog::prove::{self, Dim, Region};
use crate::dialog::{Dialogs, Do, LETTERS_IN, Letter, LetterPart, LetterRow, MessageRef, Plan, Section, Target, Then, slot_name};
use crate::locale::{Family, SOURCE};

/// The longest short form, in characters: boxes of web pages take about so much.
const SHORT_MAX: usize = 500;
/// The longest letter, in UTF-16 units: it is one message, and weighs little enough to be kept.
const LONG_MAX: usize = 3_400;
/// Around a row stand a number and a line end.
const ROW_OVERHEAD: usize = 4;
/// More cells than this are not looked at for one letter.
const CELLS_MAX: usize = 256;
/// Complaints a letter may have to list: one for each rung before the court.
const FILINGS: usize = 5;

impl<'a> Texts<'a, '_> {
    /// Everything about letters.
    pub(super) fn letters(&mut self) {
        let book = self.book;
        if book.dialogs.letters.is_empty() {
            return;
        }
        self.of_letters();
        for item in book.dialogs.plans.values().flat_map(|plan| &plan.evidence).filter_map(|line| line.item.as_ref()) {
            self.needs_attribute(item, "proves", "nobody could be told why it matters");
        }
        // A letter may be asked for at any time once there is a case: what is known then is what is known at all those spots.
        let mut scenarios: Vec<(&Plan, &Spot, Region)> = Vec::new();
        for dialog in book.dialogs.dialogs.values() {
            let Some(plan) = dialog.plan.as_ref().and_then(|(plan, _)| book.dialogs.plans.get(plan)) else { continue };
            let spots = spots_with_case(&book.dialogs, &book.paths, &dialog.name);
            let Some(((spot, first), others)) = spots.split_first() else { continue };
            let known = others.iter().fold((*first).clone(), |known, (_, other)| check::join(&book.dialogs, &known, other));
            scenarios.push((plan, spot, known));
        }
        for letter in &book.dialogs.letters {
            self.needs_attribute(&letter.title, "name", "nobody could choose this letter");
            self.needs_attribute(&letter.title, "about", "nobody could be told what to do with it");
            for row in letter.rows.iter().chain(&letter.short) {
                if let LetterPart::Sign(message) = &row.what {
                    self.needs_attribute(message, "date", "the line for the date would have no words");
                }
            }
            for (blank, place) in &letter.blanks {
                self.blank_has_words(blank, place.clone(), &letter.name);
            }
            for (plan, spot, known) in &scenarios {
                for guard in &letter.offer {
                    if let Some(offered) = check::guarded(&book.dialogs, known, guard) {
                        self.letter(letter, plan, spot, &offered);
                    }
                }
            }
        }
    }

    /// The bot's own messages that every letter needs.
    fn of_letters(&mut self) {
        for (id, args) in OF_LETTERS {
            let Some(message) = self.book.catalogue.message(SOURCE, id) else {
                let place = Place::top(format!("locales/{SOURCE}"));
                let finding = Finding::error("unknown-message", place, format!("the bot's own message `{id}` is missing"));
                self.push(finding.label("no letter could be written without it").help(format!("add `{id} = …` to `letters.ftl`")), id);
                continue;
            };
            let known = |name: &str| args.contains(&name) || name == "today";
            let unknown: Vec<(String, Place)> = message
                .value
                .iter()
                .flat_map(|uses| &uses.arguments)
                .filter(|(name, _)| !known(name) && !self.book.dialogs.slots.contains_key(*name))
                .map(|(name, place)| (name.clone(), place.clone()))
                .collect();
            for (name, place) in unknown {
                self.unknown_argument(id, &name, place, args);
            }
        }
    }

    fn needs_attribute(&mut self, message: &MessageRef, attribute: &str, else_what: &str) {
        let Some(source) = self.book.catalogue.message(SOURCE, &message.id) else { return };
        if source.attribute(attribute).is_some() {
            return;
        }
        let finding = Finding::error("missing-button-label", source.place.clone(), format!("`{}` has no `.{attribute}`", message.id));
        let finding = finding.label(else_what.to_owned()).also(message.place.clone(), "named here");
        self.push(finding.help(format!("add `    .{attribute} = …` below it")), attribute);
    }

    /// One letter in one scenario, with all that may be known where it is offered.
    fn letter(&mut self, letter: &Letter, plan: &Plan, spot: &Spot, known: &Region) {
        for (short, rows) in [(false, &letter.rows), (true, &letter.short)] {
            let mut measured: Vec<Measured<'a>> = Vec::new();
            for row in rows {
                self.row(letter, row, plan, spot, known, &mut measured);
            }
            keep_what_tells_apart(&mut measured);
            let most = if short { SHORT_MAX } else { LONG_MAX };
            let Some(length) = longest_together(&measured, ROW_OVERHEAD).remove(LETTERS_IN).filter(|length| *length > most) else {
                continue;
            };
            let form = if short { "the short form of " } else { "" };
            let finding = Finding::error(
                "letter-too-long",
                letter.place.clone(),
                format!("{form}`{}` can grow to {length} characters in `{LETTERS_IN}`", letter.name),
            )
            .label(format!("more than the {most} it may have"))
            .note(format!("with the plan `{}`, where customers told as much as they can", plan.name))
            .help("shorten its texts, or give some rows a narrower `when:`");
            self.push(finding, &format!("{}{short}", plan.name));
        }
    }

    fn row(&mut self, letter: &Letter, row: &LetterRow, plan: &Plan, spot: &Spot, known: &Region, measured: &mut Vec<Measured<'a>>) {
        let Some(region) = check::guarded(&self.book.dialogs, known, &row.when) else { return };
        match &row.what {
            LetterPart::Heading(message) | LetterPart::Say(message) | LetterPart::Item(message) | LetterPart::Sign(message) => {
                self.letter_text(letter, message, &row.when, spot, known, measured);
            }
            LetterPart::Show(section) => match section {
                Section::Story => {
                    for line in &plan.story {
                        self.letter_text(letter, &line.say, &line.when, spot, &region, measured);
                    }
                }
                Section::Claim => {
                    for line in plan.claim.iter().filter(|line| line.counts) {
                        if let Some(words) = &line.letter {
                            self.letter_text(letter, words, &line.when, spot, &region, measured);
                        }
                    }
                }
                Section::Enclosures | Section::EvidenceTable => {
                    let mut seen = BTreeSet::new();
                    for line in &plan.evidence {
                        if let Some(item) = line.item.as_ref().filter(|item| seen.insert(item.id.clone())) {
                            self.letter_text(letter, item, &line.when, spot, &region, measured);
                        }
                    }
                }
                Section::Laws => self.laws(plan, measured),
                Section::Filings => self.filings(measured),
                Section::Calls => {}
            },
        }
    }

    /// A text of a letter: what it mentions is known there, or stands as a blank that says what belongs into it.
    fn letter_text(
        &mut self,
        letter: &Letter,
        message: &MessageRef,
        when: &Guard,
        spot: &Spot,
        known: &Region,
        measured: &mut Vec<Measured<'a>>,
    ) {
        let book = self.book;
        let Some(region) = check::guarded(&book.dialogs, known, when) else { return };
        let blanks: Vec<&str> = letter.blanks.iter().map(|(name, _)| name.as_str()).collect();
        let mut lengths = BTreeMap::new();
        for locale in book.catalogue.locales() {
            let Some(uses) = book.catalogue.message(locale, &message.id).and_then(|message| message.uses(None)) else { continue };
            let mut fine = true;
            let mut extra = blanks.clone();
            for (name, place) in &uses.arguments {
                if name == "today" || blanks.contains(&name.as_str()) {
                    continue;
                }
                if !book.dialogs.slots.contains_key(name) {
                    self.unknown_argument(&message.id, name, place.clone(), &blanks);
                    fine = false;
                } else if check::may_be_unset(&book.dialogs, &region, name)
                    && !matches!(book.dialogs.kind(name), Some(crate::dialog::slot::Kind::Choice(_)))
                {
                    fine &= self.blank_has_words(name, place.clone(), &letter.name);
                    extra.push(name);
                }
            }
            if fine && uses.is_sayable() && self.whole {
                let site = Site { message, attribute: None, extra: &extra, spot, known: &region };
                lengths.insert(locale, self.longest(&site, locale, uses));
            }
        }
        if let Some(region) = prove::region_of(&book.dialogs, when) {
            measured.push((region, lengths));
        }
    }

    /// Whether a blank can say what belongs into it.
    fn blank_has_words(&mut self, slot: &str, place: Place, letter: &str) -> bool {
        let name = slot_name(slot);
        if self.book.catalogue.message(SOURCE, &name).is_some() {
            return true;
        }
        let finding =
            Finding::error("unexplained-blank", place, format!("the letter `{letter}` would have a blank that nobody can fill in"))
                .label(format!("`{slot}` may not be answered, and no message says what it is"))
                .help(format!("write `{name} = …`, or say this only where it is answered (`when: {{ {slot}: {{ answered: yes }} }}`)"));
        self.push(finding, slot);
        false
    }

    fn laws(&mut self, plan: &Plan, measured: &mut Vec<Measured<'a>>) {
        let book = self.book;
        let mut lengths = BTreeMap::new();
        for locale in book.catalogue.locales() {
            let rows = book.dialogs.tables.get(&plan.liability).map(|table| table.rows.as_slice()).unwrap_or_default();
            let words = |row: &crate::dialog::Row| -> usize {
                let said = row.law.iter().filter(|(law, _)| book.dialogs.facts.known(facts::Family::Laws, law));
                said.filter_map(|(law, _)| book.catalogue.fact(locale, Family::Law, law).ok())
                    .map(|law| law.encode_utf16().count() + 2)
                    .sum()
            };
            lengths.insert(locale, rows.iter().map(words).max().unwrap_or(0) + 20);
        }
        measured.push((Region::default(), lengths));
    }

    fn filings(&self, measured: &mut Vec<Measured<'a>>) {
        // A day, a name, a number of at most forty characters and an outcome.
        let lengths = self.book.catalogue.locales().map(|locale| (locale, FILINGS * 90)).collect();
        measured.push((Region::default(), lengths));
    }
}

/// Limits the guards of measured lines to the few slots that tell most of them apart: the rest would only be cut into more cells
/// than can be looked at. Lengths can only grow by it.
fn keep_what_tells_apart(lines: &mut [Measured<'_>]) {
    let mut weights: BTreeMap<Dim, (usize, BTreeSet<i64>)> = BTreeMap::new();
    for (region, lengths) in lines.iter() {
        for (dim, ranges) in region.limits() {
            let (weight, points) = weights.entry(dim).or_default();
            *weight += lengths.get(LETTERS_IN).copied().unwrap_or(0);
            points.extend(ranges.iter().flat_map(|(from, to)| [*from, to.saturating_add(1)]));
        }
    }
    let mut heaviest: Vec<(Dim, usize, usize)> = weights.into_iter().map(|(dim, (weight, points))| (dim, weight, points.len())).collect();
    heaviest.sort_by_key(|(_, weight, _)| std::cmp::Reverse(*weight));
    let mut cells = 1;
    let mut kept: BTreeSet<Dim> = BTreeSet::new();
    for (dim, _, points) in heaviest {
        if cells * points.max(1) <= CELLS_MAX {
            cells *= points.max(1);
            kept.insert(dim);
        }
    }
    for (region, _) in lines {
        region.keep(|dim| kept.contains(&dim));
    }
}

/// The spots of a scenario at which there may be a case: where one is opened, and everything behind it.
fn spots_with_case<'a>(dialogs: &Dialogs, paths: &'a Paths, scenario: &'a str) -> Vec<(&'a Spot, &'a Region)> {
    let opens = |target: &Target| dialogs.state(target).is_some_and(|state| state.does.contains(&Do::OpenCase));
    let mut open: VecDeque<Target> = paths.of(scenario).map(|(spot, _)| spot.at.clone()).filter(|at| opens(at)).collect();
    let mut seen: BTreeSet<Target> = BTreeSet::new();
    while let Some(at) = open.pop_front() {
        if !seen.insert(at.clone()) {
            continue;
        }
        let Some(ask) = dialogs.state(&at).and_then(|state| state.ask.as_ref()) else { continue };
        open.extend(ask.route.iter().map(|branch| branch.to.clone()));
        open.extend(ask.attempts.iter().map(|attempts| attempts.to.clone()));
        open.extend(ask.after.iter().filter_map(|after| match &after.then {
            Then::To(target) => Some(target.clone()),
            Then::Say(_) => None,
        }));
    }
    paths.of(scenario).filter(|(spot, _)| seen.contains(&spot.at)).collect()
}
