//! The book as one page: every text a customer can reach, in the order of the conversation, for a lawyer or a translator.
//!
//! Markdown, the same for the same book. Texts stand as they are said; what only a customer's answer can fill is shown as
//! `‹slot›`, and a text that differs by an answer is shown once for each difference. Facts carry footnotes with their source.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::book::{Book, texts};
use crate::dialog::check::{self, Spot};
use crate::dialog::guard::Guard;
use crate::dialog::prove::Region;
use crate::dialog::slot::Kind;
use crate::dialog::{
    Amount, Ask, By, Card, Dialog, ENTRY, LetterPart, MessageRef, Plan, SetValue, State, Target, Then, Wait, scenario_name,
};
use crate::locale::{Family, SayError};

mod say;
mod words;

use say::Note;

/// The titles of the last chapters, in Chinese and English.
const OWN_MESSAGES: (&str, &str) = ("机器人自己的话", "The bot's own messages");
const LEGEND: (&str, &str) = ("‹…› 里是什么", "What stands in ‹…›");
const SOURCES: (&str, &str) = ("出处", "Sources");

/// The page for one locale. An error is a text that cannot be said; `redress check` finds those first.
pub fn page(book: &Book, locale: &str) -> Result<String, SayError> {
    let mut page = Page {
        book,
        locale,
        chinese: locale.starts_with("zh"),
        out: String::new(),
        numbers: BTreeMap::new(),
        chapter: String::new(),
        printed: BTreeMap::new(),
        notes: Vec::new(),
        slots: BTreeSet::new(),
        cards: BTreeMap::new(),
        listed: BTreeMap::new(),
    };
    page.whole()?;
    Ok(if locale == "zh-TW" { words::in_taiwan(&page.out) } else { page.out })
}

struct Page<'a> {
    book: &'a Book,
    locale: &'a str,
    chinese: bool,
    out: String,
    /// The number of each state, and those of the cards: `2.3`.
    numbers: BTreeMap<Target, String>,
    /// The dialog being written about; a slot means its question first.
    chapter: String,
    /// Where a text was printed in full.
    printed: BTreeMap<String, String>,
    /// Facts in the order of their footnotes.
    notes: Vec<Note>,
    /// Slots that stand in a text as `‹slot›`.
    slots: BTreeSet<String>,
    /// Where the cards of a scenario are printed: scenario, card.
    cards: BTreeMap<(String, Card), String>,
    /// Where a list of what is looked up by an answer was printed.
    listed: BTreeMap<String, String>,
}

/// A guarded text of a card.
struct Item<'a> {
    when: &'a Guard,
    say: &'a MessageRef,
    /// Further lines about it, ready to print.
    about: Vec<String>,
    laws: Vec<String>,
    /// The name it has in lists.
    title: bool,
}

impl<'a> Page<'a> {
    fn whole(&mut self) -> Result<(), SayError> {
        let book = self.book;
        let chapters = chapters(book);
        for (at, (dialog, states)) in chapters.iter().enumerate() {
            let mut section = 0;
            for state in states {
                section += 1;
                let target = Target { dialog: (*dialog).to_owned(), state: (*state).to_owned() };
                self.numbers.insert(target, format!("{}.{section}", at + 1));
            }
            for card in self.cards_of(dialog) {
                section += 1;
                self.cards.insert(((*dialog).to_owned(), card), format!("{}.{section}", at + 1));
            }
        }
        self.preface();
        self.contents(&chapters)?;
        for (at, (name, states)) in chapters.iter().enumerate() {
            let Some(dialog) = book.dialogs.dialogs.get(*name) else { continue };
            (*name).clone_into(&mut self.chapter);
            let title = self.title(name)?;
            self.line(&format!("## {}. {title}\n", at + 1));
            for state in states.iter().filter_map(|state| dialog.states.get(*state)) {
                self.state(dialog, state)?;
            }
            self.scenario(dialog)?;
        }
        self.chapter.clear();
        self.own_messages(chapters.len() + 1)?;
        self.legend(chapters.len() + 2);
        self.footnotes(chapters.len() + 3)
    }

    fn preface(&mut self) {
        let title = self.or("Redress：顾客会读到的全部文字", "Redress: every text a customer can reach");
        let how = self.or(
            "供律师和译者审阅。每处都有编号；反引号里是文字在语言文件里的名字，提意见时请写编号或名字。\
             ‹…› 是顾客回答之后才有的内容，见倒数第二章。带 [^…] 的是有出处的事实，出处在最后一章。",
            "For a lawyer or a translator. Every place has a number; the name between backticks is the text's name in the locale files: \
             please give one of the two with each remark. ‹…› stands for what only a customer's answer can fill, see the last chapter \
             but one. A mark such as [^…] leads to the source of a fact, in the last chapter.",
        );
        let text = format!("# {title}（{}）\n\n{how}", self.locale);
        let text = if self.chinese { text } else { text.replace('（', " (").replace('）', ")") };
        // The example of a mark must not be taken for one.
        self.line(&format!("{}\n", text.replace("[^…]", "`[^1]`")));
    }

    /// The name of a chapter.
    /// What was reviewed: which version, how much of it, and on which days its facts were checked.
    fn versions(&self) -> String {
        let dialogs = &self.book.dialogs;
        let states: usize = dialogs.dialogs.values().map(|dialog| dialog.states.len()).sum();
        let mut days = dialogs.facts.days();
        days.sort_unstable();
        let checked = days.iter().map(|(checked, _)| *checked).max().map(|day| day.to_string()).unwrap_or_default();
        let due = days.iter().map(|(_, due)| *due).min().map(|day| day.to_string()).unwrap_or_default();
        let (version, conversations, plans, facts) = (env!("CARGO_PKG_VERSION"), dialogs.dialogs.len(), dialogs.plans.len(), days.len());
        if self.chinese {
            format!(
                "- 版本：{version}\n- 内容：{conversations} 套对话、{states} 处、{plans} 份方案\n\
                 - 事实：{facts} 条，最近一次核实 {checked}，最早该复核 {due}"
            )
        } else {
            format!(
                "- Version: {version}\n- What it holds: {conversations} conversations, {states} places, {plans} plans\n\
                 - Facts: {facts}, last checked on {checked}, the first due again on {due}"
            )
        }
    }

    /// The chapters, in order.
    fn contents(&mut self, chapters: &[(&str, Vec<&str>)]) -> Result<(), SayError> {
        let mut titles = Vec::with_capacity(chapters.len() + 3);
        for (name, _) in chapters {
            titles.push(self.title(name)?);
        }
        titles.extend([OWN_MESSAGES, LEGEND, SOURCES].map(|(chinese, english)| self.or(chinese, english).to_owned()));
        let heading = self.or("目录", "Contents");
        self.line(&format!("{}\n\n## {heading}\n", self.versions()));
        for (at, title) in titles.iter().enumerate() {
            self.line(&format!("{}. {title}", at + 1));
        }
        self.line("");
        Ok(())
    }

    fn title(&mut self, dialog: &str) -> Result<String, SayError> {
        let id = scenario_name(dialog);
        let known = self.book.catalogue.message(self.locale, &id).is_some();
        let name = if known { self.plain(&id)? } else { self.slot_words(dialog) };
        Ok(match dialog {
            ENTRY => self.or("开头", "The beginning").to_owned(),
            _ => capital(&name),
        })
    }

    // ── one state ──

    fn state(&mut self, dialog: &Dialog, state: &State) -> Result<(), SayError> {
        let at = Target { dialog: dialog.name.clone(), state: state.name.clone() };
        let number = self.number(&at);
        let regions = self.regions(&at);
        let heading = match (&state.ask, &state.end) {
            (Some(ask), _) => self.opening(&ask.prompt.id, &regions)?,
            (None, _) => self.or("结束", "The end").to_owned(),
        };
        self.line(&format!("### {number} {heading}\n"));
        self.line(&format!("`{}.{}`\n", dialog.name, state.name));
        if !state.does.is_empty() {
            let does: Vec<&str> = state.does.iter().map(|action| self.action(*action)).collect();
            let (label, joined) = (self.or("记录", "Records"), self.list(&does));
            self.line(&format!("{label}{joined}{}\n", self.stop()));
        }
        for message in &state.say {
            self.text(&message.id, &regions, &number)?;
        }
        for card in &state.show {
            let mut places: Vec<String> =
                self.scenarios_at(&at).into_iter().filter_map(|scenario| self.cards.get(&(scenario, *card)).cloned()).collect();
            places.sort();
            let (label, name) = (self.or("出示", "Shows"), self.card_name(*card));
            let places =
                if places.is_empty() { String::new() } else { format!(" ({} {})", self.or("见", "see"), places.join(self.comma())) };
            self.line(&format!("{label}{name}{places}{}\n", self.stop()));
        }
        if let Some(ask) = &state.ask {
            return self.ask(ask, &regions, &number);
        }
        let words = if state.say.is_empty() && state.show.is_empty() {
            self.or("对话到此为止，不再提醒，也不说话。", "The conversation ends here. Nothing is said and nobody is reminded any more.")
        } else {
            self.or("对话到此为止。", "The conversation ends here.")
        };
        self.line(&format!("{words}\n"));
        Ok(())
    }

    fn ask(&mut self, ask: &Ask, regions: &[Region], number: &str) -> Result<(), SayError> {
        let label = self.or("问：", "Asks:");
        self.line(&format!("**{label}**\n"));
        self.text(&ask.prompt.id, regions, number)?;
        self.answers(ask, regions)?;
        self.refusals(ask, regions, number)?;
        self.silence(ask, regions, number)
    }

    /// What happens while the customer says nothing: one line, unless a text has to be printed.
    fn silence(&mut self, ask: &Ask, regions: &[Region], number: &str) -> Result<(), SayError> {
        let mut brief = Vec::new();
        for after in &ask.after {
            let when = self.wait(&after.wait);
            match &after.then {
                Then::Say(message) if self.printed.contains_key(&message.id) => brief.push(format!("{when} `{}`", message.id)),
                Then::Say(message) => {
                    let words = self.or("没有回答就说：", "without an answer, this is said:");
                    self.line(&format!("{when}{}{words}\n", self.comma()));
                    self.text(&message.id, regions, number)?;
                }
                Then::To(target) => brief.push(format!("{when} → {}", self.number(target))),
            }
        }
        if !brief.is_empty() {
            let (label, list) = (self.or("没有回答：", "Without an answer: "), brief.join(self.or("；", "; ")));
            self.line(&format!("{label}{list}\n"));
        }
        Ok(())
    }

    /// What may be answered, and where each answer leads.
    fn answers(&mut self, ask: &Ask, regions: &[Region]) -> Result<(), SayError> {
        let kind = self.book.dialogs.kind(&ask.slot).cloned();
        let mut answers: Vec<(Option<Option<&str>>, String)> = Vec::new();
        let keys: Vec<String> = kind.as_ref().map(|kind| kind.keys().to_vec()).unwrap_or_default();
        for key in &keys {
            let label = self.button(&ask.prompt.id, key, regions)?;
            answers.push((matches!(kind, Some(Kind::Choice(_))).then_some(Some(key.as_str())), label));
        }
        let own = |page: &mut Self, id: &str| Ok::<_, SayError>(format!("{} `{id}`", page.quoted(&page.plain(id)?)));
        match kind {
            Some(Kind::Many(_)) => {
                let (none, done) = (own(self, "button-none")?, own(self, "button-done")?);
                answers.push((None, format!("{none} / {done}")));
            }
            Some(Kind::Ledger(_)) => {
                let (none, done) = (own(self, "button-none")?, own(self, "button-done")?);
                answers.push((None, format!("{none} / {done}")));
                answers.push((Some(Some("")), self.or("（全部说完之后）", "(when all is told)").to_owned()));
            }
            Some(Kind::Date { .. }) => {
                let (today, yesterday) = (own(self, "button-today")?, own(self, "button-yesterday")?);
                answers.push((
                    Some(Some("")),
                    format!("{today} / {yesterday} / {}", self.or("（写一个日期）", "(a date in words or figures)")),
                ));
            }
            Some(Kind::Money { .. }) => answers.push((Some(Some("")), self.or("（写一个金额）", "(an amount)").to_owned())),
            Some(Kind::Text(_)) => answers.push((Some(Some("")), self.or("（写几个字）", "(a few words)").to_owned())),
            Some(Kind::Reference { .. }) => answers.push((Some(Some("")), self.or("（写一个单号）", "(a reference number)").to_owned())),
            Some(Kind::Count { .. }) => answers.push((Some(Some("")), self.or("（写一个数）", "(a number)").to_owned())),
            Some(Kind::Choice(_)) | None => {}
        }
        if ask.skip {
            let labelled =
                self.book.catalogue.message(self.locale, &ask.prompt.id).is_some_and(|message| message.attribute("skip").is_some());
            let label = if labelled { self.button(&ask.prompt.id, "skip", regions)? } else { own(self, "button-skip")? };
            answers.push((Some(None), label));
        }
        if matches!(self.book.dialogs.kind(&ask.slot), Some(Kind::Many(_))) {
            answers.push((Some(Some("")), self.or("（选完之后）", "(when all are ticked)").to_owned()));
        }
        let answers: Vec<(String, Option<String>)> =
            answers.into_iter().map(|(answer, label)| (label, answer.map(|answer| self.leads(ask, answer)))).collect();
        let all: Vec<&String> = answers.iter().filter_map(|(_, leads)| leads.as_ref()).collect();
        let alike = all.len() > 1 && all.iter().all(|leads| *leads == all[0]);
        let first = all.first().map(|leads| (*leads).clone()).filter(|_| alike);
        if let Some(leads) = first {
            let labels: Vec<&str> = answers.iter().map(|(label, _)| label.as_str()).collect();
            self.line(&format!("- {}", labels.join(self.or("", " · "))));
            self.line(&format!("\n{}{leads}\n", self.or("每个回答", "Every answer")));
            return Ok(());
        }
        for (label, leads) in &answers {
            self.line(&format!("- {label}{}", leads.as_deref().unwrap_or_default()));
        }
        self.line("");
        Ok(())
    }

    /// Where an answer leads: `None` is "skipped", an empty key any other answer.
    fn leads(&mut self, ask: &Ask, answer: Option<&str>) -> String {
        let mut leads = Vec::new();
        let mut earlier: Vec<Guard> = Vec::new();
        for branch in &ask.route {
            let Some(open) = words::still_open(&branch.when, &ask.slot, answer) else { continue };
            // Whoever fits this fits an earlier branch.
            if earlier.iter().any(|earlier| {
                earlier.0.iter().all(|atom| open.0.iter().any(|other| (&other.slot, &other.test) == (&atom.slot, &atom.test)))
            }) {
                continue;
            }
            earlier.push(open.clone());
            let mut lead = format!("→ {}", self.number(&branch.to));
            for set in &branch.set {
                let value = match &set.value {
                    SetValue::Key(key) => self.key_words(&set.slot, key),
                    SetValue::From(slot) => self.slot_words(slot),
                };
                lead = format!("{lead} ({}: {} = {value})", self.or("记下", "notes"), self.slot_words(&set.slot));
            }
            if !open.0.is_empty() {
                lead = format!("{lead} {}{}", self.or("如果", "if "), self.condition(&open));
            } else if !leads.is_empty() {
                lead.push_str(self.or(" 其他情况", " otherwise"));
            }
            leads.push(lead);
        }
        if leads.is_empty() { String::new() } else { format!(" {}", leads.join(if self.chinese { "；" } else { "; " })) }
    }

    fn refusals(&mut self, ask: &Ask, regions: &[Region], number: &str) -> Result<(), SayError> {
        let label = self.or("读不懂时：", "When the answer cannot be read:");
        let mut brief = Vec::new();
        match &ask.invalid {
            Some(message) if self.printed.contains_key(&message.id) => brief.push(format!("`{}`", message.id)),
            Some(message) => {
                self.line(&format!("{label}\n"));
                self.text(&message.id, regions, number)?;
            }
            None => {
                let ids = self.book.dialogs.kind(&ask.slot).map(refusals).unwrap_or_default();
                brief.push(self.list(&ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>()));
            }
        }
        if let Some(attempts) = &ask.attempts {
            let (times, then) = (attempts.max, self.number(&attempts.to));
            let then = if ask.skip {
                format!("`moved-on-without`{}{}", self.comma(), self.or("当作跳过", "as if skipped"))
            } else {
                format!("→ {then}")
            };
            brief.push(if self.chinese { format!("{times} 次之后 {then}") } else { format!("after {times} such answers {then}") });
        }
        if !brief.is_empty() {
            self.line(&format!("{label} {}\n", brief.join(self.or("；", "; "))));
        }
        Ok(())
    }

    // ── the cards of a scenario ──

    fn scenario(&mut self, dialog: &Dialog) -> Result<(), SayError> {
        let book = self.book;
        let Some(plan) = dialog.plan.as_ref().and_then(|(plan, _)| book.dialogs.plans.get(plan)) else { return Ok(()) };
        for card in self.cards_of(&dialog.name) {
            let Some(number) = self.cards.get(&(dialog.name.clone(), card)).cloned() else { continue };
            let name = capital(self.card_name(card).trim());
            self.line(&format!("### {number} {name}\n"));
            let regions = self.shown(&dialog.name, card);
            if card == Card::Rung {
                self.calendar();
            }
            let mut at = 0;
            for item in self.items(plan, card) {
                // Only what can be said to somebody who sees this card.
                let known: Vec<Region> = regions.iter().filter_map(|region| check::guarded(&book.dialogs, region, item.when)).collect();
                if known.is_empty() {
                    continue;
                }
                at += 1;
                let number = format!("{number}.{at}");
                let title = if item.title { format!(" {}", self.button(&item.say.id, "title", &known)?) } else { String::new() };
                let when = if item.when.0.is_empty() {
                    self.or("总是", "Always").to_owned()
                } else {
                    format!("{}{}", self.or("如果", "If "), self.condition(item.when))
                };
                self.line(&format!("**{number}{title}** {when}{}\n", self.stop()));
                for line in &item.about {
                    self.line(&format!("{line}\n"));
                }
                self.text(&item.say.id, &known, &number)?;
                if !item.laws.is_empty() {
                    let laws = item.laws.iter().map(|law| self.fact(Family::Law, law)).collect::<Result<Vec<_>, _>>()?;
                    self.line(&format!("{}{}\n", self.or("依据：", "Legal basis: "), laws.join(if self.chinese { "、" } else { "; " })));
                }
            }
        }
        Ok(())
    }

    /// The lines of a card, in order.
    fn items(&mut self, plan: &'a Plan, card: Card) -> Vec<Item<'a>> {
        let book = self.book;
        let item = |when, say| Item { when, say, about: Vec::new(), laws: Vec::new(), title: false };
        match card {
            Card::Liability => {
                let rows = book.dialogs.tables.get(&plan.liability).map(|table| (table.gives.as_str(), table.rows.as_slice()));
                let (gives, rows) = rows.unwrap_or_default();
                let rows = rows.iter().map(|row| Item {
                    about: vec![format!("{}: {}", self.slot_words(gives), self.key_words(gives, &row.gives))],
                    laws: row.law.iter().map(|(law, _)| law.clone()).collect(),
                    ..item(&row.when, &row.say)
                });
                rows.collect()
            }
            Card::Claim => plan
                .claim
                .iter()
                .map(|line| {
                    let amount = match &line.amount {
                        Some(Amount::Slot(slot)) => self.slot_words(slot),
                        Some(Amount::Loss { ledger, kind }) => format!("{} {}", self.slot_words(ledger), self.key_words(ledger, kind)),
                        None => self.or("没有金额", "none").to_owned(),
                    };
                    let counts = if line.counts {
                        self.or("计入合计", "counts towards the total")
                    } else {
                        self.or("不计入合计", "does not count towards the total")
                    };
                    Item {
                        about: vec![format!("{}{amount}{}{counts}", self.or("金额：", "Amount: "), self.comma())],
                        ..item(&line.when, &line.say)
                    }
                })
                .collect(),
            Card::Plan => plan
                .now
                .iter()
                .map(|step| Item { about: step.by.map(|by| self.by(by)).into_iter().collect(), ..item(&step.when, &step.say) })
                .collect(),
            Card::Rung => plan
                .ladder
                .iter()
                .map(|rung| {
                    let mut about: Vec<String> = rung.by.map(|by| self.by(by)).into_iter().collect();
                    if let Some((term, _)) = &rung.answer {
                        let words = self.fact(Family::Term, term).unwrap_or_else(|_| term.clone());
                        about.push(format!(
                            "{}{words}",
                            self.or("寄出之后，对方应在这个时间内答复：", "Once it is sent, they should answer within: ")
                        ));
                    } else {
                        about.push(self.or("没有规定对方哪天答复。", "No rule sets a day for the answer.").to_owned());
                    }
                    Item { about, title: true, ..item(&rung.when, &rung.say) }
                })
                .collect(),
            Card::Evidence => plan.evidence.iter().map(|line| item(&line.when, &line.say)).collect(),
            Card::Prevention => plan.prevention.iter().map(|line| item(&line.when, &line.say)).collect(),
            Card::Summary | Card::Missing => Vec::new(),
        }
    }

    /// The cards that are shown somewhere in a scenario and have lines of their own.
    fn cards_of(&self, scenario: &str) -> Vec<Card> {
        let all = [Card::Liability, Card::Claim, Card::Plan, Card::Rung, Card::Evidence, Card::Prevention];
        let has_plan = self.book.dialogs.dialogs.get(scenario).is_some_and(|dialog| dialog.plan.is_some());
        all.into_iter().filter(|card| has_plan && !self.shown(scenario, *card).is_empty()).collect()
    }

    /// What is known where a card is shown. The ladder stands in the plan and in the card of its own.
    fn shown(&self, scenario: &str, card: Card) -> Vec<Region> {
        let shows = |state: &State| state.show.contains(&card) || (card == Card::Rung && state.show.contains(&Card::Plan));
        let here = |spot: &&Spot| spot.scenario.as_deref() == Some(scenario) && self.book.dialogs.state(&spot.at).is_some_and(shows);
        self.book.paths.known.iter().filter(|(spot, _)| here(spot)).map(|(_, region)| region.clone()).collect()
    }

    fn regions(&self, at: &Target) -> Vec<Region> {
        self.book.paths.known.iter().filter(|(spot, _)| spot.at == *at).map(|(_, region)| region.clone()).collect()
    }

    fn scenarios_at(&self, at: &Target) -> Vec<String> {
        self.book.paths.known.keys().filter(|spot| spot.at == *at).filter_map(|spot| spot.scenario.clone()).collect()
    }

    /// Working days are counted by these years.
    fn calendar(&mut self) {
        let years: Vec<i32> = self.book.facts().calendar.keys().copied().collect();
        let marks: Vec<String> = years.into_iter().map(|year| format!("{year}{}", self.mark(&Note::Calendar(year)))).collect();
        if !marks.is_empty() {
            let words = self.or("工作日按国务院公布的放假安排计算：", "Working days follow the public holidays of ");
            self.line(&format!("{words}{}{}\n", self.list(&marks), self.stop()));
        }
    }

    // ── the last chapters ──

    fn own_messages(&mut self, chapter: usize) -> Result<(), SayError> {
        let title = self.or(OWN_MESSAGES.0, OWN_MESSAGES.1);
        self.line(&format!("## {chapter}. {title}\n"));
        let lettered = !self.book.dialogs.letters.is_empty();
        let mut ids: Vec<String> = texts::built_in().filter(|id| lettered || !texts::of_letters(id)).map(str::to_owned).collect();
        ids.extend(self.book.dialogs.dialogs.values().filter(|dialog| dialog.plan.is_some()).map(|dialog| scenario_name(&dialog.name)));
        if let Some(Kind::Choice(outcomes)) = self.book.dialogs.kind("outcome") {
            ids.extend(outcomes.iter().map(|outcome| format!("outcome-{}", outcome.replace('_', "-"))));
        }
        let known: BTreeSet<String> = ids.iter().cloned().collect();
        ids.extend(letter_texts(self.book).into_iter().filter(|id| !known.contains(id)));
        for (at, id) in ids.iter().enumerate() {
            let number = format!("{chapter}.{}", at + 1);
            self.line(&format!("**{number}**\n"));
            if let Some(earlier) = self.printed.get(id).cloned() {
                self.line(&format!("`{id}` {} {earlier}\n", self.or("见", "see")));
                continue;
            }
            self.text(id, &[], &number)?;
            let attributes: Vec<String> = self
                .book
                .catalogue
                .message(self.locale, id)
                .map(|message| message.attributes.iter().map(|attribute| attribute.name.clone()).collect())
                .unwrap_or_default();
            for attribute in &attributes {
                let label = self.button(id, attribute, &[])?;
                self.line(&format!("- {label}"));
            }
            if !attributes.is_empty() {
                self.line("");
            }
        }
        Ok(())
    }

    fn legend(&mut self, chapter: usize) {
        let title = self.or(LEGEND.0, LEGEND.1);
        self.line(&format!("## {chapter}. {title}\n"));
        for slot in std::mem::take(&mut self.slots) {
            let words = self.slot_words(&slot);
            self.line(&format!("- ‹{slot}›: {words}"));
        }
        self.line("");
    }

    fn footnotes(&mut self, chapter: usize) -> Result<(), SayError> {
        let title = self.or(SOURCES.0, SOURCES.1);
        self.line(&format!("## {chapter}. {title}\n"));
        for (at, note) in self.notes.clone().iter().enumerate() {
            let text = self.source(note)?;
            self.line(&format!("[^{}]: {text}", at + 1));
        }
        Ok(())
    }

    // ── small helpers ──

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn number(&self, at: &Target) -> String {
        self.numbers.get(at).cloned().unwrap_or_else(|| format!("`{}.{}`", at.dialog, at.state))
    }

    fn by(&self, by: By) -> String {
        let label = self.or("期限：", "By when: ");
        match by {
            By::Days(0) => format!("{label}{}", self.or("当天", "the same day")),
            By::Days(days) => {
                format!("{label}{}", if self.chinese { format!("{days} 天内") } else { format!("within {}", counted(days, "day")) })
            }
            By::WorkingDays(days) => {
                format!(
                    "{label}{}",
                    if self.chinese {
                        format!("{days} 个工作日内")
                    } else {
                        format!("within {}", counted(days.into(), "working day"))
                    }
                )
            }
        }
    }

    fn wait(&self, wait: &Wait) -> String {
        match wait {
            Wait::On(slot) if self.chinese => format!("到了这天早上九点（{}）", self.slot_words(slot)),
            Wait::On(slot) => format!("On this day at nine ({})", self.slot_words(slot)),
            Wait::Minutes(minutes) => {
                let (count, zh, en) = match minutes {
                    minutes if minutes % (24 * 60) == 0 => (minutes / (24 * 60), "天", "day"),
                    minutes if minutes % 60 == 0 => (minutes / 60, "小时", "hour"),
                    minutes => (*minutes, "分钟", "minute"),
                };
                if self.chinese { format!("过 {count} {zh}") } else { format!("After {}", counted(count, en)) }
            }
        }
    }
}

/// The dialogs a customer can reach, in the order of the conversation, each with its states in that order.
///
/// Breadth first along the answers; where silence or misunderstanding leads comes after all that.
fn chapters(book: &Book) -> Vec<(&str, Vec<&str>)> {
    let reached: BTreeSet<&Target> = book.paths.known.keys().map(|spot| &spot.at).collect();
    let mut order: Vec<&Target> = Vec::new();
    let entry = book.dialogs.entry();
    let mut next: VecDeque<&Target> = reached.iter().copied().filter(|at| Some(*at) == entry.as_ref()).collect();
    let mut last: VecDeque<&Target> = VecDeque::new();
    while let Some(at) = next.pop_front().or_else(|| last.pop_front()) {
        if order.contains(&at) || !reached.contains(at) {
            continue;
        }
        order.push(at);
        let Some(ask) = book.dialogs.state(at).and_then(|state| state.ask.as_ref()) else { continue };
        next.extend(ask.route.iter().map(|branch| &branch.to));
        last.extend(check::arrows(ask).skip(ask.route.len()));
    }
    let mut chapters: Vec<(&str, Vec<&str>)> = Vec::new();
    for at in order {
        match chapters.iter_mut().find(|(dialog, _)| *dialog == at.dialog) {
            Some((_, states)) => states.push(&at.state),
            None => chapters.push((&at.dialog, vec![&at.state])),
        }
    }
    chapters
}

/// The built-in refusals that an answer of this kind can meet.
fn refusals(kind: &Kind) -> Vec<&'static str> {
    const MONEY: [&str; 6] = [
        "refused-money-unreadable",
        "refused-money-negative",
        "refused-money-too-precise",
        "refused-money-too-small",
        "refused-money-too-large",
        "refused-money-currency",
    ];
    match kind {
        Kind::Choice(_) => vec!["refused-choice"],
        Kind::Count { .. } => vec!["refused-count-unreadable", "refused-count-range"],
        Kind::Many(_) => vec!["refused-many"],
        Kind::Text(rule) => {
            let mut ids = vec!["refused-text-empty", "refused-text-too-long"];
            ids.extend(rule.pattern.as_ref().map(|_| "refused-text-pattern"));
            ids
        }
        Kind::Money { .. } => [MONEY.as_slice(), &["ask-which"]].concat(),
        Kind::Date { not_after_today, not_before_days } => {
            let mut ids = vec!["refused-date-unreadable", "refused-date-vague", "refused-date-impossible"];
            ids.extend(not_after_today.then_some("refused-date-future"));
            ids.extend(not_before_days.map(|_| "refused-date-too-old"));
            ids.push("ask-which");
            ids
        }
        Kind::Reference { .. } => vec!["refused-reference", "refused-reference-too-long"],
        Kind::Ledger(_) => [["refused-ledger"].as_slice(), &MONEY, &["refused-money-unclear"]].concat(),
    }
}

fn counted(count: i64, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// The texts of letters: titles and rows, what happened, what is asked for, and the items of evidence.
fn letter_texts(book: &Book) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for letter in &book.dialogs.letters {
        ids.insert(letter.title.id.clone());
        for row in letter.rows.iter().chain(&letter.short) {
            match &row.what {
                LetterPart::Heading(say) | LetterPart::Say(say) | LetterPart::Item(say) | LetterPart::Sign(say) => {
                    ids.insert(say.id.clone());
                }
                LetterPart::Show(_) => {}
            }
        }
    }
    for plan in book.dialogs.plans.values() {
        ids.extend(plan.story.iter().map(|line| line.say.id.clone()));
        ids.extend(plan.claim.iter().filter_map(|line| line.letter.as_ref()).map(|say| say.id.clone()));
        ids.extend(plan.evidence.iter().filter_map(|line| line.item.as_ref()).map(|say| say.id.clone()));
    }
    ids
}
