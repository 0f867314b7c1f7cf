//! What must hold on every way through the dialogs, whatever the answers. A policy that is broken prints the shortest way that leads
//! there. Below, each policy is shown to find what it is for, on a small book with one thing wrong.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use chrono::{NaiveTime, TimeZone};
use common::{none, renderings};
use redress::book::{self, Book, Files, texts};
use redress::case::deadline::china;
use redress::case::derived::ladder;
use redress::dialog::guard::Guard;
use redress::dialog::lower::Source;
use redress::dialog::reach::{Node, Reach, reach};
use redress::dialog::slot::{Kind, Value};
use redress::dialog::{Amount, Card, Do, Scope, SetValue, State, Target, Then, Wait};
use redress::engine::session::{Thread, Visit};
use redress::engine::{self, Command, Effect, Event, Session};
use redress::locale::SOURCE;
use redress::review;
use regex::Regex;

/// The most questions before the plan.
const QUESTIONS_MAX: usize = 9;

/// Answers that tell what came of something the customer was just told to do: frozen? returned by now?
const CHECKS: &[&str] = &["theft_frozen", "dup_watch", "mistaken_watch"];

/// A book, and every way through it.
struct Subject {
    book: Book,
    reach: Reach,
}

type Policy = fn(&Subject) -> Vec<String>;

const POLICIES: &[(&str, Policy)] = &[
    ("theft is stopped first", theft_is_stopped_first),
    ("ends say what comes next", ends_say_what_comes_next),
    ("plans say by when", plans_say_by_when),
    ("answers are used", answers_are_used),
    ("there is a way out", there_is_a_way_out),
    ("questions are few", questions_are_few),
    ("what nobody knows can be skipped", what_nobody_knows_can_be_skipped),
    ("nothing is promised", nothing_is_promised),
    ("the right regulator", the_right_regulator),
    ("nothing wrong is said", nothing_wrong_is_said),
];

static SHIPPED: LazyLock<Subject> = LazyLock::new(|| {
    let (book, _) = common::shipped();
    let reach = reach(&book.dialogs, common::today());
    Subject { book, reach }
});

#[test]
fn every_way_is_looked_at() {
    assert!(SHIPPED.reach.complete && SHIPPED.reach.nodes.len() > 5_000, "{} places", SHIPPED.reach.nodes.len());
    // Nothing that `check` believes to be reachable is missing without a reason: an end for people whom the ladder leaves alone.
    let missing = SHIPPED.book.paths.known.keys().filter(|spot| !SHIPPED.reach.enters(&spot.at)).map(|spot| spot.at.state.as_str());
    assert_eq!(missing.collect::<Vec<_>>(), ["no_rung"]);
}

#[test]
fn policies_hold() {
    let complaints: Vec<String> = POLICIES
        .iter()
        .flat_map(|(name, policy)| policy(&SHIPPED).into_iter().map(move |complaint| format!("{name}: {complaint}")))
        .collect();
    none("policies broken:", &complaints);
}

// ── the policies ──

/// Whoever comes to the steps against theft is told to freeze, in the same reply and before any question.
fn theft_is_stopped_first(subject: &Subject) -> Vec<String> {
    let freeze = by_locale(&[("zh-CN", "冻结|挂失|止付"), ("en", "(?i)freeze|block|stop the payment"), ("zh-TW", "凍結|掛失|止付")]);
    let Subject { book, reach } = subject;
    let before = reach.nodes.iter().filter(|node| node.at.dialog != "account_theft").flat_map(|node| &node.next).copied();
    let first: BTreeSet<usize> = before.filter(|next| reach.nodes[*next].at.dialog == "account_theft").collect();
    let mut complaints = Vec::new();
    for index in first {
        let Some(state) = book.dialogs.state(&reach.nodes[index].at) else { continue };
        let said: Vec<&str> = state.say.iter().chain(state.ask.iter().map(|ask| &ask.prompt)).map(|say| say.id.as_str()).collect();
        for locale in book.catalogue.locales() {
            let Some(freeze) = freeze.get(locale) else { continue };
            if !said.iter().any(|id| always(book, locale, id, freeze)) {
                complaints.push(format!("nothing about freezing in `{locale}`{}", way(reach, index)));
            }
        }
    }
    complaints
}

/// An end says what to do next, who does it, when, and what it costs; an end out of silence, how to come back.
fn ends_say_what_comes_next(subject: &Subject) -> Vec<String> {
    const MARKS: &[(&str, &[(&str, &str)])] = &[
        (
            "a next step",
            &[
                ("zh-CN", "下一步|/start|现在可以这样"),
                ("en", "(?i)next step|/start|what you can do now"),
                ("zh-TW", "下一步|/start|現在可以這樣"),
            ],
        ),
        (
            "who",
            &[
                ("zh-CN", r"由你|你来|打 ?[0-9]|客服|电话|今天就请|找这些地方"),
                ("en", r"(?i)\byou\b|call|service|number|ask them"),
                ("zh-TW", r"由你|你來|打 ?[0-9]|客服|電話|今天就請"),
            ],
        ),
        (
            "when",
            &[
                ("zh-CN", "今天|现在|马上|越快越好|这个月|下次出账单"),
                ("en", "(?i)today|now|at once|as soon as|this month|next bill|next statement"),
                ("zh-TW", "今天|現在|馬上|越快越好|這個月|下次出帳單"),
            ],
        ),
        (
            "the cost",
            &[
                ("zh-CN", "不花钱|免费|不用交钱|不收费"),
                ("en", "(?i)costs? nothing|costs? anything|free|no cost|no charge|no fee"),
                ("zh-TW", "不花錢|免費|不用交錢|不收費"),
            ],
        ),
    ];
    let Subject { book, reach } = subject;
    let mut complaints = Vec::new();
    let mut seen = BTreeSet::new();
    for (index, state) in states(subject) {
        let Some(end) = &state.end else { continue };
        let said: Vec<&str> = state.say.iter().map(|say| say.id.as_str()).collect();
        if !said.is_empty() && !seen.insert((end, said.clone())) {
            continue;
        }
        let quiet = end == "silent" || end == "dormant";
        if said.is_empty() {
            complaints.push(format!("silence{}", way(reach, index)));
            continue;
        }
        for (what, patterns) in MARKS.iter().take(if quiet { 1 } else { MARKS.len() }) {
            for (locale, pattern) in
                by_locale(patterns).iter().filter(|(locale, _)| book.catalogue.locales().any(|known| known == **locale))
            {
                if !said.iter().any(|id| always(book, locale, id, pattern)) {
                    complaints.push(format!("{what} is missing in `{locale}` in `{}`{}", said.join("`, `"), way(reach, index)));
                }
            }
        }
    }
    complaints
}

/// A plan has a step for today or a rung, and each rung a day and a name.
fn plans_say_by_when(subject: &Subject) -> Vec<String> {
    let Subject { book, reach } = subject;
    let mut complaints: BTreeMap<String, usize> = BTreeMap::new();
    for (index, _) in states_with_answers(subject).filter(|(_, state)| state.does.contains(&Do::OpenCase)) {
        let scope = scope(book, &reach.nodes[index]);
        let Some(plan) = scope.plan() else { continue };
        let mut complain = |what: String| _ = complaints.entry(what).or_insert(index);
        let rungs = ladder(&scope);
        if rungs.is_empty() && !plan.now.iter().any(|step| step.when.0.is_empty() && step.by.is_some()) {
            complain(format!("nothing to do in `{}`", plan.name));
        }
        for (number, rung) in rungs.iter().enumerate() {
            // Whoever was asked already is named on the ladder, and not asked again.
            let asked = number == 0 && rungs.len() > 1;
            if rung.by.is_none() && !asked {
                complain(format!("`{}` has no day in `{}`", rung.rung, plan.name));
            }
            for locale in book.catalogue.locales() {
                if book.catalogue.message(locale, &rung.say.id).is_none_or(|message| message.attribute("title").is_none()) {
                    complain(format!("`{}` has no name in `{locale}`", rung.say.id));
                }
            }
        }
    }
    complaints.into_iter().map(|(what, index)| format!("{what}{}", way(reach, index))).collect()
}

/// Every answer decides something or is said again: in a guard, a table, a plan, a text, a date, or the record of the case.
fn answers_are_used(subject: &Subject) -> Vec<String> {
    let dialogs = &subject.book.dialogs;
    let mut used: BTreeSet<String> = ["rung", "sent_on", "sent_ref", "outcome"].map(str::to_owned).into();
    let mut look = |guard: &Guard| used.extend(guard.0.iter().map(|atom| atom.slot.clone()));
    let asks = || dialogs.dialogs.values().flat_map(|dialog| dialog.states.values()).filter_map(|state| state.ask.as_ref());
    asks().flat_map(|ask| &ask.route).for_each(|branch| look(&branch.when));
    dialogs.tables.values().flat_map(|table| &table.rows).for_each(|row| look(&row.when));
    for plan in dialogs.plans.values() {
        plan.claim.iter().for_each(|line| look(&line.when));
        plan.now.iter().for_each(|step| look(&step.when));
        plan.ladder.iter().for_each(|rung| look(&rung.when));
        plan.evidence.iter().chain(&plan.prevention).for_each(|line| look(&line.when));
    }
    for amount in dialogs.plans.values().flat_map(|plan| &plan.claim).filter_map(|line| line.amount.as_ref()) {
        let (Amount::Slot(slot) | Amount::Loss { ledger: slot, .. }) = amount;
        used.insert(slot.clone());
    }
    for ask in asks() {
        used.extend(ask.route.iter().flat_map(|branch| &branch.set).filter_map(|set| match &set.value {
            SetValue::From(slot) => Some(slot.clone()),
            SetValue::Key(_) => None,
        }));
        used.extend(ask.after.iter().filter_map(|after| match &after.wait {
            Wait::On(slot) => Some(slot.clone()),
            Wait::Minutes(_) => None,
        }));
    }
    let catalogue = &subject.book.catalogue;
    for locale in catalogue.locales() {
        for message in catalogue.ids(locale).filter_map(|id| catalogue.message(locale, id)) {
            for uses in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.uses)) {
                used.extend(uses.arguments.keys().cloned());
            }
        }
    }
    let read: Vec<&str> = dialogs
        .derivations
        .values()
        .filter(|derivation| used.contains(derivation.name))
        .flat_map(|derivation| derivation.reads)
        .copied()
        .collect();
    used.extend(read.into_iter().map(str::to_owned));
    let asked = states(subject).into_iter().filter_map(|(index, state)| Some((index, &state.ask.as_ref()?.slot)));
    // A single button is no question: it goes on.
    let is_question = |slot: &str| !matches!(dialogs.kind(slot), Some(Kind::Choice(keys)) if keys.len() == 1);
    asked
        .filter(|(_, slot)| is_question(slot) && !used.contains(*slot))
        .map(|(index, slot)| (slot, format!("nothing comes of `{slot}`{}", way(&subject.reach, index))))
        .rev()
        .collect::<BTreeMap<_, _>>()
        .into_values()
        .collect()
}

/// At every question: help, one question back, and the way out; and the help text names them.
fn there_is_a_way_out(subject: &Subject) -> Vec<String> {
    let Subject { book, reach } = subject;
    let mut complaints = Vec::new();
    for locale in book.catalogue.locales() {
        for command in ["/back", "/cancel", "/start"] {
            if !always(book, locale, "help", &Regex::new(command).expect("a pattern")) {
                complaints.push(format!("the help text in `{locale}` does not name {command}"));
            }
        }
    }
    for (index, state) in states(subject) {
        let Some(ask) = &state.ask else { continue };
        let node = &reach.nodes[index];
        let says = |command: Command| {
            let now = node.today.and_time(NaiveTime::from_hms_opt(10, 0, 0).unwrap_or_default());
            let now = china().from_local_datetime(&now).single().expect("a moment");
            let decision = engine::step(&book.dialogs, standing(reach, index), &Event::Command(command), now);
            let said = decision.effects.into_iter().filter_map(|effect| match effect {
                Effect::Say(say) => Some(say.id),
                _ => None,
            });
            said.collect::<Vec<_>>()
        };
        let wanted = [
            (Command::Help, vec!["help".to_owned(), ask.prompt.id.clone()]),
            (Command::Cancel, vec!["cancel-offer".to_owned()]),
            (Command::Back, vec![if node.from.is_some() { "back-done" } else { "back-nothing" }.to_owned()]),
        ];
        for (command, expected) in wanted {
            let said = says(command.clone());
            if !said.starts_with(&expected) {
                complaints.push(format!("{command:?} says {said:?}{}", way(reach, index)));
            }
        }
    }
    complaints
}

/// Few questions come before the plan. One that is asked again, because somebody looks it up or waits, counts once; a scenario that
/// another leads to begins with its own first reply.
fn questions_are_few(subject: &Subject) -> Vec<String> {
    let Subject { book, reach } = subject;
    let mut complaints = BTreeMap::new();
    for dialog in book.dialogs.dialogs.values().filter(|dialog| dialog.plan.is_some()) {
        let starts = reach.nodes.iter().enumerate().filter(|(_, node)| node.at.dialog == dialog.name && node.at.state == dialog.start);
        let mut open: Vec<(usize, BTreeSet<&str>, Vec<&str>)> = starts.map(|(index, _)| (index, BTreeSet::new(), Vec::new())).collect();
        let mut seen = BTreeSet::new();
        while let Some((index, mut slots, mut path)) = open.pop() {
            let node = &reach.nodes[index];
            let Some(state) = dialog.states.get(&node.at.state).filter(|_| node.at.dialog == dialog.name) else { continue };
            let Some(ask) = state.ask.as_ref().filter(|_| !state.show.contains(&Card::Plan)) else { continue };
            if !CHECKS.contains(&ask.slot.as_str()) && slots.insert(&ask.slot) {
                path.push(&state.name);
            }
            if slots.len() > QUESTIONS_MAX {
                complaints.entry(&dialog.name).or_insert(format!("{} questions in `{}`: {}", slots.len(), dialog.name, path.join(", ")));
            }
            if seen.insert((index, slots.clone())) {
                open.extend(node.next.iter().map(|next| (*next, slots.clone(), path.clone())));
            }
        }
    }
    complaints.into_values().collect()
}

/// Names and numbers that people may not have at hand can be passed over.
fn what_nobody_knows_can_be_skipped(subject: &Subject) -> Vec<String> {
    let skippable = |state: &State| {
        let ask = state.ask.as_ref()?;
        let free = matches!(subject.book.dialogs.kind(&ask.slot), Some(Kind::Text(_) | Kind::Reference { .. }));
        (free && !ask.skip).then(|| ask.slot.clone())
    };
    let found = states(subject).into_iter().filter_map(|(index, state)| Some((index, skippable(state)?)));
    found.map(|(index, slot)| format!("`{slot}` cannot be skipped{}", way(&subject.reach, index))).collect()
}

/// No promise at all, though the words look like one.
const NONE: &[&str] = &["不一定", "不能保证", "不保证", "不能保證", "不保證", "no guarantee", "not guarantee", "cannot guarantee"];

/// Nobody is promised an outcome.
fn nothing_is_promised(subject: &Subject) -> Vec<String> {
    let promises = by_locale(&[
        (
            "zh-CN",
            "一定(能|会|可以)|保证(退|能|会|可以|赔|拿回|赢)|肯定(能|会|退|赔|赢)|必(胜|赢)|稳赢|百分之百|100% ?(退|赔|能|会|拿回)|包(退|赔|赢)",
        ),
        (
            "zh-TW",
            "一定(能|會|可以)|保證(退|能|會|可以|賠|拿回|贏)|肯定(能|會|退|賠|贏)|必(勝|贏)|穩贏|百分之百|100% ?(退|賠|能|會|拿回)|包(退|賠|贏)",
        ),
        (
            "en",
            r"(?i)\b(I|we) guarantee|guaranteed (refund|result|success|win)|guarantees? (you|that you)|you will (certainly |definitely )?(win|get (it|all|your money|the money)[^.;]{0,12} back)|definitely|certain to (win|get)|100 ?% (sure|back)",
        ),
    ]);
    let mut complaints = Vec::new();
    let met = met(subject);
    for (locale, pattern) in &promises {
        for id in met.iter().filter(|_| subject.book.catalogue.locales().any(|known| known == *locale)) {
            for (name, words) in renderings(&subject.book, locale, id) {
                let words = NONE.iter().fold(words, |words, none| words.replace(none, ""));
                complaints.extend(pattern.find(&words).map(|found| format!("`{name}` in `{locale}`: {}", found.as_str())));
            }
        }
    }
    complaints.sort();
    complaints.dedup();
    complaints
}

/// Payment institutions belong to the central bank (12363) and never come to 12378; banks go to 12378 first; merchants to 12315.
fn the_right_regulator(subject: &Subject) -> Vec<String> {
    let Subject { book, reach } = subject;
    let mut complaints = Vec::new();
    let mut known: BTreeMap<(String, String), Option<String>> = BTreeMap::new();
    for (index, state) in states_with_answers(subject) {
        if !state.does.contains(&Do::OpenCase) {
            continue;
        }
        let scope = scope(book, &reach.nodes[index]);
        let Some(rung) = ladder(&scope).into_iter().find(|rung| rung.rung == "regulator") else { continue };
        let respondent = scope.key("respondent").unwrap_or_default();
        let insurer = scope.answers.values().any(|value| *value == Value::Choice("insurance".into()));
        let wrong = known.entry((respondent.clone(), rung.say.id.clone())).or_insert_with(|| {
            let texts = book.catalogue.locales().flat_map(|locale| renderings(book, locale, &rung.say.id));
            let wrong = texts.filter(|(name, _)| !name.contains('.')).find(|(_, words)| {
                let at = |number: &str| words.find(number);
                let first = ["12378", "12363", "12315"].into_iter().filter_map(|number| Some((at(number)?, number))).min();
                match respondent.as_str() {
                    "provider" => first.map(|(_, number)| number) != Some("12363") || at("12378").is_some(),
                    "bank" => first.map(|(_, number)| number) != Some("12378"),
                    // Insurers answer to the same authority as banks.
                    "merchant" if insurer => first.map(|(_, number)| number) != Some("12378"),
                    "merchant" => first.map(|(_, number)| number) != Some("12315"),
                    _ => false,
                }
            });
            wrong.map(|(name, _)| name)
        });
        if let Some(name) = wrong.clone() {
            complaints.push(format!("a complaint about the {respondent} goes on to `{name}`{}", way(reach, index)));
            *wrong = None;
        }
    }
    complaints
}

/// What the sources got wrong stands nowhere on the page that a reviewer reads, in any language.
fn nothing_wrong_is_said(subject: &Subject) -> Vec<String> {
    const MUST_NOT: &[&str] = &[
        "(拨打|联系|向|找)(中国)?银保监会",
        "網路支付業務管理辦法》?第?(二十四|24)條|网络支付业务管理办法》?第?(二十四|24)条",
        "951-?0211",
        "(微信支付|支付宝|支付寶)[^0-9。；]{0,12}12378",
        "15 ?[个個]?工作日",
        "400-?050-?0827",
    ];
    let mut complaints = Vec::new();
    for locale in subject.book.catalogue.locales() {
        let page = match review::page(&subject.book, locale) {
            Ok(page) => page,
            Err(error) => {
                complaints.push(format!("the review in `{locale}` cannot be printed: {error}"));
                continue;
            }
        };
        // What platforms (not regulators) usually take, said with a hedge.
        let page = page.replace("3个工作日（最长15个工作日）", "").replace("3個工作日（最長15個工作日）", "");
        for pattern in MUST_NOT {
            let found = Regex::new(pattern).expect("a pattern").find(&page).map(|found| found.as_str().to_owned());
            complaints.extend(found.map(|found| format!("the review in `{locale}` says {found}")));
        }
    }
    complaints
}

// ── on the way ──

/// The shortest way to a node, as a part of a sentence.
fn way(reach: &Reach, index: usize) -> String {
    let at = &reach.nodes[index].at;
    let steps = reach.way_to(index);
    format!(" at {}.{}\n      after {}", at.dialog, at.state, if steps.is_empty() { "nothing".into() } else { steps.join(" → ") })
}

/// Every state that somebody comes to, with the node nearest to the beginning.
fn states(subject: &Subject) -> Vec<(usize, &State)> {
    let mut seen: BTreeSet<&Target> = BTreeSet::new();
    let nodes = subject.reach.nodes.iter().enumerate();
    nodes
        .filter(|(_, node)| seen.insert(&node.at))
        .filter_map(|(index, node)| Some((index, subject.book.dialogs.state(&node.at)?)))
        .collect()
}

/// The same with every combination of answers.
fn states_with_answers(subject: &Subject) -> impl Iterator<Item = (usize, &State)> {
    subject.reach.nodes.iter().enumerate().filter_map(|(index, node)| Some((index, subject.book.dialogs.state(&node.at)?)))
}

fn scope<'a>(book: &'a Book, node: &'a Node) -> Scope<'a> {
    Scope { dialogs: &book.dialogs, scenario: node.scenario.as_deref(), answers: &node.answers, today: node.today }
}

/// A session of somebody who stands at a node and came from the node before.
fn standing(reach: &Reach, index: usize) -> Session {
    let node = &reach.nodes[index];
    let visit = |(before, _): &(usize, String)| {
        let at = &reach.nodes[*before].at;
        Arc::new(Visit { dialog: at.dialog.clone(), state: at.state.clone(), undo: Vec::new(), draft: None })
    };
    let thread = Thread {
        number: 1,
        scenario: node.scenario.clone(),
        dialog: node.at.dialog.clone(),
        state: node.at.state.clone(),
        epoch: 1,
        answers: node.answers.clone(),
        path: node.from.iter().map(visit).collect(),
        ..Thread::default()
    };
    Session { epoch: 1, threads_opened: 1, active: Some(thread), ..Session::default() }
}

/// The messages that somebody meets on the way, or on a card.
fn met(subject: &Subject) -> BTreeSet<String> {
    let mut met: BTreeSet<String> = texts::built_in().map(str::to_owned).collect();
    for (_, state) in states(subject) {
        met.extend(state.say.iter().map(|say| say.id.clone()));
        if let Some(ask) = &state.ask {
            met.insert(ask.prompt.id.clone());
            met.extend(ask.after.iter().filter_map(|after| match &after.then {
                Then::Say(say) => Some(say.id.clone()),
                Then::To(_) => None,
            }));
        }
    }
    let dialogs = &subject.book.dialogs;
    met.extend(dialogs.tables.values().flat_map(|table| &table.rows).map(|row| row.say.id.clone()));
    for plan in dialogs.plans.values() {
        met.extend(plan.claim.iter().map(|line| line.say.id.clone()));
        met.extend(plan.now.iter().map(|step| step.say.id.clone()));
        met.extend(plan.ladder.iter().map(|rung| rung.say.id.clone()));
        met.extend(plan.evidence.iter().chain(&plan.prevention).map(|line| line.say.id.clone()));
    }
    met
}

fn by_locale(patterns: &[(&'static str, &str)]) -> BTreeMap<&'static str, Regex> {
    patterns.iter().map(|(locale, pattern)| (*locale, Regex::new(pattern).expect("a pattern"))).collect()
}

/// Whether a text has this in all its variants.
fn always(book: &Book, locale: &str, id: &str, pattern: &Regex) -> bool {
    let texts: Vec<String> = renderings(book, locale, id).into_iter().filter(|(name, _)| name == id).map(|(_, words)| words).collect();
    !texts.is_empty() && texts.iter().all(|words| pattern.is_match(words))
}

// ── each policy finds what it is for ──

const SMALL_DIALOGS: &[(&str, &str)] = &[
    (
        "menu.yaml",
        "
dialog: menu
start: menu
attempts: { max: 3, to: human }
slots:
  scenario: { choice: [stolen, short] }
  platform: { choice: [wechat, bank_card] }
  trade_no: { reference: { shapes: [wx-txn], example: '4200000985202103031441826014' } }
  rung: { choice: [merchant, provider, bank, regulator, mediation, court] }
  went: { choice: [on, stop] }
states:
  menu:
    ask: scenario
    prompt: small-menu
    route:
      - { when: { scenario: stolen }, to: account_theft }
      - { to: short }
  human: { end: handover, say: [handover], do: hand_over }
",
    ),
    (
        "theft.yaml",
        "
dialog: account_theft
start: stop
plan: small
attempts: { max: 3, to: human }
states:
  stop: { say: [small-freeze], ask: platform, prompt: small-platform, to: plan }
  plan: { do: open_case, show: [plan], ask: went, prompt: small-next, to: done }
  done: { end: done, say: [small-end], do: close_case }
  human: { end: handover, say: [handover], do: hand_over }
",
    ),
    (
        "short.yaml",
        "
dialog: short
start: platform
plan: small
attempts: { max: 3, to: human }
states:
  platform: { ask: platform, prompt: small-platform, to: trade_no }
  trade_no: { ask: trade_no, prompt: small-number, skip: yes, to: plan }
  plan: { do: open_case, show: [plan], ask: went, prompt: small-next, to: done }
  done: { end: done, say: [small-end], do: close_case }
  human: { end: handover, say: [handover], do: hand_over }
",
    ),
    (
        "table.yaml",
        "
table: small
over: [platform]
gives: liable
rows:
  - { when: { platform: bank_card }, gives: bank, say: small-liable, law: [civil-577] }
  - { when: { platform: wechat }, gives: provider, say: small-liable, law: [civil-577] }
",
    ),
    (
        "plan.yaml",
        "
plan: small
liability: small
now:
  - { say: small-step, by: 0d }
ladder:
  - { rung: bank, when: { liable: bank }, say: rung-bank, by: 1d }
  - { rung: provider, when: { liable: provider }, say: rung-provider, by: 1d }
  - { rung: regulator, when: { liable: bank }, say: rung-regulator-nfra, by: 3d }
  - { rung: regulator, when: { liable: provider }, say: rung-regulator-pboc, by: 3d }
",
    ),
];

const SMALL_TEXTS: &str = "
small-menu = 哪一种？
    .stolen = 被盗
    .short = 少了
small-freeze = 先冻结账户。
small-platform = 付款用的是哪一个？
    .wechat = 微信
    .bank_card = 银行卡
small-number = 交易单号{ $trade_no ->
    [x] 。
   *[other] ？
}
small-next = 接着？{ $went ->
    [on] 走
   *[other] 停
}
    .on = 走
    .stop = 停
small-end = 下一步：今天由你看一眼账单，不花钱。
small-liable = 对方。
small-step = 截图。
scenario-account-theft = 被盗
scenario-short = 少了
";

/// A policy, what is changed in the small book, and what it then complains of.
const BROKEN: &[(&str, &str, &str, &str)] = &[
    ("theft is stopped first", "先冻结账户", "先别急", "nothing about freezing in `zh-CN` at account_theft.stop"),
    ("ends say what comes next", "，不花钱", "", "the cost is missing in `zh-CN` in `small-end` at account_theft.done"),
    ("ends say what comes next", "今天由你看一眼", "看一眼", "when is missing"),
    ("ends say what comes next", "say: [small-end], do", "do", "silence at account_theft.done"),
    ("plans say by when", "say: rung-regulator-nfra, by: 3d", "say: rung-regulator-nfra", "`regulator` has no day in `small` at account_theft.plan"),
    ("answers are used", "{ $trade_no ->\n    [x] 。\n   *[other] ？\n}", "？", "nothing comes of `trade_no` at short.trade_no"),
    ("there is a way out", "/cancel", "/stop", "the help text in `zh-CN` does not name /cancel"),
    (
        "questions are few",
        "dialog: short\nstart: platform\nplan: small\nattempts: { max: 3, to: human }\nstates:\n",
        "dialog: short
start: q1
plan: small
attempts: { max: 3, to: human }
slots: { q1: { choice: [on, stop] }, q2: { choice: [on, stop] }, q3: { choice: [on, stop] }, q4: { choice: [on, stop] }, q5: { choice: [on, stop] }, q6: { choice: [on, stop] }, q7: { choice: [on, stop] }, q8: { choice: [on, stop] } }
states:
  q1: { ask: q1, prompt: small-next, to: q2 }
  q2: { ask: q2, prompt: small-next, to: q3 }
  q3: { ask: q3, prompt: small-next, to: q4 }
  q4: { ask: q4, prompt: small-next, to: q5 }
  q5: { ask: q5, prompt: small-next, to: q6 }
  q6: { ask: q6, prompt: small-next, to: q7 }
  q7: { ask: q7, prompt: small-next, to: q8 }
  q8: { ask: q8, prompt: small-next, to: platform }
",
        "10 questions in `short`: q1, q2, q3,",
    ),
    ("what nobody knows can be skipped", "skip: yes, ", "", "`trade_no` cannot be skipped at short.trade_no"),
    ("nothing is promised", "small-step = 截图。", "small-step = 钱一定能退。", "`small-step` in `zh-CN`: 一定能"),
    (
        "the right regulator",
        "when: { liable: provider }, say: rung-regulator-pboc",
        "when: { liable: provider }, say: rung-regulator-nfra",
        "a complaint about the provider goes on to `rung-regulator-nfra` at account_theft.plan",
    ),
    ("nothing wrong is said", "small-step = 截图。", "small-step = 支付宝不理就打 12378。", "the review in `zh-CN` says 支付宝不理就打 12378"),
];

#[test]
fn policies_find_what_they_are_for() {
    let good = small("", "");
    let complaints: Vec<String> = POLICIES.iter().flat_map(|(_, policy)| policy(&good)).collect();
    none("the small book breaks a policy by itself:", &complaints);
    for (name, from, to, expected) in BROKEN {
        let (_, policy) = POLICIES.iter().find(|(known, _)| known == name).expect("a policy");
        let found = policy(&small(from, to));
        assert!(found.iter().any(|complaint| complaint.contains(expected)), "{name}, with `{to}` for `{from}`: {found:#?}");
    }
    for (name, _) in POLICIES {
        assert!(BROKEN.iter().any(|(broken, ..)| broken == name), "nothing shows that `{name}` can fail");
    }
}

#[test]
fn a_complaint_tells_the_shortest_way() {
    let found = nothing_comes_of_the_number();
    assert!(found.contains("menu.menu: short → short.platform: wechat"), "{found}");
}

fn nothing_comes_of_the_number() -> String {
    answers_are_used(&small("{ $trade_no ->\n    [x] 。\n   *[other] ？\n}", "？")).join("\n")
}

/// The small book with something changed, on the shipped facts and with the shipped words of the bot itself.
fn small(from: &str, to: &str) -> Subject {
    static FILES: LazyLock<Files> = LazyLock::new(|| redress::cli::read_files(None, None).expect("the shipped files"));
    let changed = |text: &str| if from.is_empty() { text.to_owned() } else { text.replace(from, to) };
    let kept = |name: &str| {
        ["common", "rungs", "facts", "telegram", "web", "evidence", "understand", "urgent"]
            .iter()
            .any(|file| name.ends_with(&format!("zh-CN/{file}.ftl")))
    };
    let facts = FILES.dialogs.iter().filter(|file| file.name.contains("/facts/")).cloned();
    let dialogs = SMALL_DIALOGS.iter().map(|(name, text)| Source { name: format!("dialogs/{name}"), text: changed(text) });
    let words =
        FILES.locales.iter().filter(|(_, name, _)| kept(name)).map(|(locale, name, text)| (locale.clone(), name.clone(), changed(text)));
    let small = (SOURCE.to_owned(), "locales/zh-CN/small.ftl".to_owned(), changed(SMALL_TEXTS));
    let files = Files { dialogs: facts.chain(dialogs).collect(), locales: words.chain([small]).collect(), ..Files::default() };
    let (book, _) = book::read(&files, common::today());
    let reach = reach(&book.dialogs, common::today());
    Subject { book, reach }
}
