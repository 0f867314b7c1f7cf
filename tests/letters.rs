//! Letters, files and calendars: what stands in them is what the case holds, and they read as the snapshots in `tests/letters`.
//!
//! `BLESS=1 cargo test --test letters` writes the snapshots anew; the diff is the review. With `LETTERS_OUT=DIR` the documents are
//! written there as well, for `benches/letters.sh`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;
use std::{env, fs};

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use proptest::prelude::*;
use redress::book::{self, Book};
use redress::case::{Case, CaseId, Filing, Status, card, dates, derived, letter};
use redress::chat::{Block, Capabilities, ChatId, Content, DOCUMENT_MAX, DeliveryId, Document, DocumentContent, Inbound, Outbound, Sheet};
use redress::dialog::slot::{Answers, Args, Entry, Kind, Money, Value};
use redress::dialog::{FIRST_SENT_ON, Letter, Scope};
use redress::document;
use redress::engine::session::Thread;
use redress::engine::{Effect, Session};
use redress::speak::Speaker;
use redress::speak::letter::{BLANK, sheet};
use redress::store::{self, Store};
use redress::turn::{self, Incoming};

static BOOK: LazyLock<Book> = LazyLock::new(|| {
    let files = redress::cli::read_files(None, None).expect("the files inside the binary");
    book::read(&files, day("2026-11-22")).0
});

/// What customers told: a name, the scenario, their answers. Ledgers are written `kind=amount`, lists with commas.
const CASES: &[(&str, &str, &str)] = &[
    (
        "double-wechat",
        "duplicate_payment",
        "dup_cause: charged_twice; dup_records: two_debits; platform: wechat; dup_payee: merchant; dup_contact: no_reply; \
         merchant: 优品超市; dup_amount: 128.50; dup_paid_on: 2026-11-02; trade_no: 4200000985202611021441826014; \
         trade_no_2: 4200000985202611021441826099",
    ),
    (
        "double-bank",
        "duplicate_payment",
        "dup_cause: late_confirmation; dup_records: two_debits; platform: bank_card; bank: icbc; dup_payee: merchant; \
         dup_contact: got_one; dup_amount: 3680; dup_paid_on: 2026-10-28",
    ),
    (
        "debit-bank",
        "nopass_failed",
        "symptom: shown_failed; scene: repayment; platform: bank_card; bank: ccb; cause: bank_maintenance; notice: no_notice; \
         failed_on: 2026-11-05; losses: penalty=35.80,extra_spending=12,credit_record",
    ),
    (
        "debit-wechat",
        "nopass_failed",
        "symptom: service_stopped; scene: membership; platform: wechat; cause: tech_fault; failed_on: 2026-11-05; \
         losses: fee=2,service_stopped; trade_no: 4200000985202611051441826014",
    ),
    (
        "debit-own",
        "nopass_failed",
        "symptom: not_taken; scene: repayment; platform: bank_card; bank: cmb; cause: low_balance; reminder: received; \
         failed_on: 2026-11-05; losses: penalty=35.80",
    ),
    (
        "renewal",
        "unauthorised_deduction",
        "unauth_signup: trial_rolled; unauth_via: wechat; platform: wechat; unauth_used: unused; unauth_notice: neither; \
         unauth_industry: membership; unauth_times: few; unauth_amount: 76; unauth_last_on: 2026-11-15; unauth_answer: refused; \
         merchant: 某某视频; trade_no: 4200000985202611151441826014",
    ),
    (
        "insurance",
        "unauthorised_deduction",
        "unauth_signup: never_seen; unauth_via: alipay; platform: alipay; unauth_used: unused; unauth_industry: insurance; \
         unauth_times: long; unauth_amount: 588; unauth_last_on: 2026-11-15; unauth_answer: brushed_off; merchant: 某某保险",
    ),
    (
        "refund",
        "refund_not_received",
        "refund_kind: promised; refund_promise: written; refund_from: online; refund_reason: faulty; refund_proof: signed; \
         platform: alipay; refund_paid_on: 2026-10-01; refund_since: 2026-10-20; refund_amount: 459.90; \
         trade_no: 2026100122001452190551895538",
    ),
    (
        "course",
        "service_not_rendered",
        "unmet_kind: prepaid; unmet_answer: closed; unmet_shop: store; unmet_prepaid: shut; platform: wechat; \
         unmet_losses: price=3200,extra=48.50; unmet_on: 2026-08-01; merchant: 健身工坊",
    ),
    (
        "stuck",
        "payment_failed",
        "pf_seen: gone_unpaid; pf_kind: online; pf_says: not_received; platform: alipay; pf_amount: 258; pf_paid_on: 2026-11-18; \
         pf_losses: late_fee=10",
    ),
    (
        "overcharged",
        "wrong_amount",
        "wa_cause: billing; wa_charger: shop; platform: wechat; wa_said: explained; wa_amount: 36.60; wa_on: 2026-11-20; \
         merchant: 鲜生活水果店; trade_no: 4200000985202611201441826014",
    ),
    (
        "lender",
        "wrong_amount",
        "wa_cause: fee; wa_charger: consumer_finance; platform: bank_card; wa_shown: different; wa_said: refused; wa_amount: 420; \
         wa_on: 2026-11-20",
    ),
    (
        "wrong-person",
        "mistaken_transfer",
        "mistaken_how: wrong_account; platform: bank_card; bank: boc; mistaken_state: arrived; mistaken_payee: stranger; \
         mistaken_contact: refused; mistaken_amount: 5000; mistaken_on: 2026-11-10",
    ),
    (
        "stolen",
        "account_theft",
        "theft_frozen: frozen; theft_kind: not_me; theft_gave: nothing; platform: wechat; theft_losses: stolen=2999,credit_record; \
         theft_on: 2026-11-19; theft_facts: told,police,with_me; theft_told_on: 2026-11-19",
    ),
    (
        "stolen-card",
        "account_theft",
        "theft_frozen: frozen; theft_kind: nopass; theft_gave: code; platform: bank_card; bank: psbc; \
         theft_losses: stolen=1200,after_notice=300; theft_on: 2026-11-19; theft_facts: told; theft_told_on: 2026-11-20",
    ),
];

/// Everything that comes before the court has been tried, one week apart.
fn told(scenario: &str, text: &str) -> Answers {
    let book = &*BOOK;
    let mut answers = Answers::new();
    for (slot, value) in text.split(';').filter_map(|part| part.split_once(':')) {
        let (slot, value) = (slot.trim(), value.trim());
        let read = match book.dialogs.kind(slot).unwrap_or_else(|| panic!("{scenario}: no slot `{slot}`")) {
            Kind::Choice(keys) => {
                assert!(keys.iter().any(|key| key == value), "{scenario}: `{slot}` has no `{value}`");
                Value::Choice(value.into())
            }
            Kind::Many(_) => Value::Many(value.split(',').map(str::to_owned).collect()),
            Kind::Text(_) => Value::Text(value.into()),
            Kind::Money { .. } => Value::Money(money(value)),
            Kind::Date { .. } => Value::Date(day(value)),
            Kind::Reference { .. } => Value::Reference(value.into()),
            Kind::Ledger(_) => Value::Ledger(
                value
                    .split(',')
                    .map(|entry| entry.split_once('=').unwrap_or((entry, "0")))
                    .map(|(kind, amount)| Entry { kind: kind.into(), amount: money(amount) })
                    .collect(),
            ),
            Kind::Count { .. } => Value::Count(value.parse().expect("a number")),
        };
        answers.insert(slot.into(), read);
    }
    answers
}

fn money(text: &str) -> Money {
    let (yuan, fen) = text.split_once('.').unwrap_or((text, "0"));
    let fen: i64 = format!("{fen:0<2}").parse().expect("fen");
    Money(yuan.parse::<i64>().expect("yuan") * 100 + fen)
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn scope<'a>(scenario: &'a str, answers: &'a Answers, today: &str) -> Scope<'a> {
    Scope { dialogs: &BOOK.dialogs, scenario: Some(scenario), answers, today: day(today) }
}

/// The case at each rung in turn: what came before was sent a week apart and refused.
fn at_each_rung(scenario: &str, answers: &Answers) -> Vec<(Answers, Case)> {
    let rungs: Vec<String> = derived::ladder(&scope(scenario, answers, "2026-11-22")).iter().map(|rung| rung.rung.clone()).collect();
    let mut steps = Vec::new();
    let opened: DateTime<Utc> = "2026-11-22T02:00:00Z".parse().expect("a moment");
    let mut case = Case {
        id: CaseId(1),
        scenario: scenario.into(),
        opened_at: opened,
        changed_at: opened,
        status: Status::Open,
        answers: answers.clone(),
        filings: Vec::new(),
    };
    let mut now = answers.clone();
    for (at, rung) in rungs.iter().enumerate() {
        now.insert("rung".into(), Value::Choice(rung.clone()));
        steps.push((now.clone(), Case { answers: now.clone(), ..case.clone() }));
        let sent_on = day("2026-11-22") + chrono::Days::new(7 * at as u64);
        let mut sent = now.clone();
        sent.insert("sent_on".into(), Value::Date(sent_on));
        let due = derived::answer_deadline(&scope(scenario, &sent, "2026-11-22")).map(|deadline| deadline.on);
        now.entry(FIRST_SENT_ON.into()).or_insert(Value::Date(sent_on));
        case.filings.push(Filing {
            rung: rung.clone(),
            sent_on,
            reference: Some(format!("TS2026{at:04}")),
            answer_due: due,
            outcome: Some("refused".into()),
            outcome_on: due,
        });
        // The answer of this very rung, for the reply to it.
        let mut answered = sent.clone();
        answered.insert("outcome".into(), Value::Choice("improper".into()));
        answered.insert("sent_ref".into(), Value::Text(format!("TS2026{at:04}")));
        answered.entry(FIRST_SENT_ON.into()).or_insert(Value::Date(sent_on));
        steps.push((answered.clone(), Case { answers: answered, ..case.clone() }));
    }
    if rungs.is_empty() {
        steps.push((now, case));
    }
    steps
}

/// The letters of a case, the first time each is offered.
fn letters_of(name: &str, scenario: &str, text: &str) -> Vec<(&'static Letter, Answers, Case)> {
    let answers = told(name, text);
    let mut found: BTreeMap<&str, (&'static Letter, Answers, Case)> = BTreeMap::new();
    for (answers, case) in at_each_rung(scenario, &answers) {
        for letter in &BOOK.dialogs.letters {
            if letter.is_offered(&scope(scenario, &answers, "2026-12-29")) {
                found.entry(letter.name.as_str()).or_insert((letter, answers.clone(), case.clone()));
            }
        }
    }
    found.into_values().collect()
}

#[test]
fn letters_read_as_their_snapshots() {
    let bless = env::var_os("BLESS").is_some();
    let (mut wrong, mut seen, mut files) = (String::new(), BTreeSet::new(), BTreeSet::new());
    for (name, scenario, text) in CASES {
        for (letter, answers, case) in letters_of(name, scenario, text) {
            seen.insert(letter.name.as_str());
            let scope = scope(scenario, &answers, "2026-12-29");
            let mut page = String::new();
            for (title, locale, form) in
                [("", "zh-CN", letter::Form::Long), ("网页短版", "zh-CN", letter::Form::Short), ("English", "en", letter::Form::Long)]
            {
                if form == letter::Form::Short && letter.short.is_empty() {
                    continue;
                }
                let sheet = sheet(&BOOK, locale, letter, form, &scope, Some(&case)).expect("a letter");
                let words = document::text(&sheet);
                for bad in ["{", "}", "\u{2068}", "  ", "。。", "；。", "，，"] {
                    assert!(!words.contains(bad), "{name}, {}: {bad:?} in\n{words}", letter.name);
                }
                if form == letter::Form::Short {
                    assert!(words.chars().count() <= 500, "{name}, {}: {} characters", letter.name, words.chars().count());
                }
                page.push_str(&format!("{}{words}\n", if title.is_empty() { String::new() } else { format!("\n──── {title}\n\n") }));
                if form == letter::Form::Long {
                    write_out(&format!("{name}-{}-{locale}", letter.name), &sheet);
                }
            }
            let file = format!("{name}-{}.txt", letter.name);
            let path = Path::new("tests/letters").join(&file);
            files.insert(file);
            if bless {
                fs::write(&path, &page).expect("a snapshot");
            } else if fs::read_to_string(&path).ok().as_deref() != Some(page.as_str()) {
                wrong.push_str(&format!("── {} ──\n{page}\n", path.display()));
            }
        }
    }
    let all: BTreeSet<&str> = BOOK.dialogs.letters.iter().map(|letter| letter.name.as_str()).collect();
    assert_eq!(seen, all, "letters that no case here reaches");
    for entry in fs::read_dir("tests/letters").expect("the snapshots").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if bless && !files.contains(&name) {
            fs::remove_file(entry.path()).expect("an old snapshot");
        } else if !files.contains(&name) {
            wrong.push_str(&format!("{name} belongs to no letter any more\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}\nBLESS=1 accepts; the diff is the review");
}

/// For the script that looks at them.
fn write_out(name: &str, sheet: &Sheet) {
    let Some(folder) = env::var_os("LETTERS_OUT") else { return };
    let document = Document { name: name.to_owned(), content: DocumentContent::Sheet(sheet.clone()) };
    let (name, _, bytes) = document::bytes(&document);
    fs::write(Path::new(&folder).join(name), bytes).expect("a document");
}

#[test]
fn every_language_says_every_letter_and_every_document_is_small() {
    for (name, scenario, text) in CASES {
        for (letter, answers, case) in letters_of(name, scenario, text) {
            let scope = scope(scenario, &answers, "2026-12-29");
            for locale in BOOK.catalogue.locales() {
                let sheet = sheet(&BOOK, locale, letter, letter::Form::Long, &scope, Some(&case)).expect("a letter");
                if locale == "zh-TW" {
                    write_out(&format!("{name}-{}-{locale}", letter.name), &sheet);
                }
                let json = serde_json::to_string(&sheet).expect("JSON");
                assert!(json.len() < DOCUMENT_MAX, "{name}, {}, {locale}: {} bytes", letter.name, json.len());
                let document = Document { name: "信/件".into(), content: DocumentContent::Sheet(sheet) };
                let (file, media, bytes) = document::bytes(&document);
                assert_eq!((file.as_str(), media), ("信 件.docx", document::DOCX));
                assert!(bytes.starts_with(b"PK"), "a .docx is a zip");
                assert_eq!(bytes, document::bytes(&document).2, "the same letter, the same bytes");
            }
        }
    }
}

#[test]
fn personal_data_is_always_a_blank() {
    for (name, scenario, text) in CASES {
        for (letter, answers, case) in letters_of(name, scenario, text) {
            let scope = scope(scenario, &answers, "2026-12-29");
            let sheet = sheet(&BOOK, "zh-CN", letter, letter::Form::Long, &scope, Some(&case)).expect("a letter");
            let words = document::text(&sheet);
            for (blank, _) in &letter.blanks {
                let slot = redress::dialog::slot_name(blank);
                let label = BOOK.catalogue.say("zh-CN", &slot, &Args::default()).expect("a name");
                if words.contains(&label) && matches!(blank.as_str(), "full_name" | "id_number" | "address") {
                    assert!(words.contains(&format!("{BLANK}（请填写：{label}）")), "{name}, {}: {label}", letter.name);
                }
            }
        }
    }
}

// ── one truth ──

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    /// Amounts, days and numbers are the same in the letter, in the case, in the chat and in the calendar file.
    #[test]
    fn facts_are_the_same_everywhere(fen in 1_i64..100_000_000, ago in 1_u64..300, sent in 0_u64..30, number in 0_u32..9999) {
        let text = CASES[0].2;
        let mut answers = told("random", text);
        let today = day("2026-11-22");
        let paid = today - chrono::Days::new(ago);
        let trade = format!("4200000985202611021441{number:06}");
        answers.insert("dup_amount".into(), Value::Money(Money(fen)));
        answers.insert("dup_paid_on".into(), Value::Date(paid));
        answers.insert("trade_no".into(), Value::Reference(trade.clone()));
        answers.insert("rung".into(), Value::Choice("merchant".into()));
        let sent_on = today - chrono::Days::new(sent);
        answers.insert("sent_on".into(), Value::Date(sent_on));
        answers.insert(FIRST_SENT_ON.into(), Value::Date(sent_on));
        let scope = scope("duplicate_payment", &answers, "2026-11-22");
        let due = derived::answer_deadline(&scope).expect("a deadline").on;
        let opened: DateTime<Utc> = "2026-11-22T02:00:00Z".parse().expect("a moment");
        let filing = Filing { rung: "merchant".into(), sent_on, reference: None, answer_due: Some(due), outcome: None, outcome_on: None };
        let case = Case {
            id: CaseId(7), scenario: "duplicate_payment".into(), opened_at: opened, changed_at: opened, status: Status::Open,
            answers: answers.clone(), filings: vec![filing],
        };
        let letter = BOOK.dialogs.letter("merchant_demand").expect("a letter");
        let words = document::text(&sheet(&BOOK, "zh-CN", letter, letter::Form::Long, &scope, Some(&case)).expect("words"));
        let yuan = format!("{}.{:02}元", grouped(fen / 100), fen % 100);
        prop_assert!(words.contains(&yuan), "{} in {}", yuan, words);
        prop_assert!(words.contains(&trade));
        let plain = |day: NaiveDate| day.format("%Y年%-m月%-d日").to_string();
        prop_assert!(words.contains(&plain(paid)) && words.contains(&plain(due)), "{}", words);
        // The chat's own card, and the timers' day.
        let claims = card::card(redress::dialog::Card::Claim, &scope, Some(&case));
        let said = format!("{claims:?}");
        let amount = format!("Money({fen})");
        prop_assert!(said.contains(&amount), "{}", said);
        let running = dates::running(&scope, &case);
        prop_assert_eq!(running.len(), 1);
        prop_assert_eq!(running[0].due, due);
        let reminder = scope.get("deadline_on").map(std::borrow::Cow::into_owned);
        prop_assert_eq!(reminder, Some(Value::Date(due)));
        // The calendar file, as it is read back.
        let thread = Thread {
            number: 7, scenario: Some("duplicate_payment".into()), has_case: true, answers: answers.clone(), ..Thread::default()
        };
        let session = Session { active: Some(thread), ..Session::default() };
        let now = DateTime::parse_from_rfc3339("2026-11-22T10:00:00+08:00").expect("a moment");
        let speaker = Speaker { book: &BOOK, locale: "zh-CN", session: &session, now };
        let said = speaker.outbound(&Effect::Calendar { thread: 7 }, |_| Some(&case)).expect("a calendar");
        let (_, _, bytes) = document::bytes(said[0].document.as_ref().expect("a document"));
        let file = unfolded(&String::from_utf8(bytes).expect("text"));
        let ics_day = |day: NaiveDate| format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d"));
        let limit = sent_on.checked_add_months(chrono::Months::new(36)).expect("a day");
        let starts: Vec<&str> = file.lines().filter(|line| line.starts_with("DTSTART")).collect();
        prop_assert_eq!(starts, [ics_day(due), ics_day(limit)]);
        prop_assert!(file.contains(&plain(due)) && file.contains(&plain(sent_on)) && file.contains(&plain(limit)), "{}", file);
    }
}

/// The lines of a calendar file, each whole.
fn unfolded(file: &str) -> String {
    file.replace("\r\n ", "").replace("\r\n", "\n")
}

fn grouped(yuan: i64) -> String {
    let digits = yuan.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

// ── through a conversation ──

struct Talk {
    store: Store,
    now: DateTime<FixedOffset>,
    count: u32,
}

impl Talk {
    fn new() -> Self {
        let now = DateTime::parse_from_rfc3339("2026-11-22T10:00:00+08:00").expect("a moment");
        Self { store: store::open("memory").expect("a store"), now, count: 0 }
    }

    fn say(&mut self, text: &str) -> Vec<Outbound> {
        self.count += 1;
        let inbound = Inbound {
            chat: ChatId::new("telegram", "1"),
            delivery: DeliveryId(self.count.to_string()),
            locale_hint: Some("zh-CN".into()),
            content: Content::Text(text.to_owned()),
        };
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let report = runtime
            .block_on(turn::run(&BOOK, &self.store, &Incoming::Inbound(inbound), &Capabilities::UNLIMITED, self.now))
            .expect("a turn");
        assert_eq!(report.failed, None, "{text}");
        report.outbound
    }

    fn all(&mut self, texts: &[&str]) -> Vec<Outbound> {
        texts.iter().flat_map(|text| self.say(text)).collect()
    }
}

/// A payment made twice, up to the plan.
const TO_THE_PLAN: &[&str] = &[
    "/start duplicate_payment",
    "只付一次，却扣了两笔",
    "两笔都已扣款",
    "微信支付",
    "商家（门店或网店）",
    "没有回音",
    "优品超市",
    "128.5",
    "2026-11-02",
];

#[test]
fn a_letter_is_a_message_of_its_own_and_a_file_on_request() {
    let mut talk = Talk::new();
    talk.all(TO_THE_PLAN);
    let offer = talk.say("写一封信");
    assert_eq!(offer.last().map(|outbound| outbound.id.as_str()), Some("letters-offer"));
    let shown = talk.say("写给商家的信");
    let ids: Vec<&str> = shown.iter().map(|outbound| outbound.id.as_str()).collect();
    assert_eq!(ids, ["letter-intro", "letter:merchant_demand", "letter-more"]);
    assert!(shown[1].text.contains("致优品超市：") && shown[1].text.contains("128.50元"), "{}", shown[1].text);
    assert!(shown[1].text.contains("________（请填写：交易单号）"), "{}", shown[1].text);
    let file = talk.say("/letter docx");
    let document = file.iter().find_map(|outbound| outbound.document.clone()).expect("a document");
    let DocumentContent::Sheet(sheet) = &document.content else { panic!("no letter") };
    assert_eq!(document::text(sheet), shown[1].text, "file and text are one letter");
    assert!(matches!(sheet.blocks.last(), Some(Block::Signature(_))));
    // And the conversation stands where it stood.
    assert_eq!(file.last().map(|outbound| outbound.id.as_str()), Some("dup-next"));
}

#[test]
fn evidence_is_ticked_and_what_is_missing_is_told() {
    let mut talk = Talk::new();
    talk.all(TO_THE_PLAN);
    let offer = talk.say("/evidence").pop().expect("a question");
    assert!(offer.buttons.len() > 4, "{:?}", offer.buttons);
    let ticked = talk.say("1 3").pop().expect("a question");
    assert_eq!(ticked.buttons.iter().filter(|button| button.label.starts_with('✓')).count(), 2);
    let missing = talk.say("好了");
    let card = missing.iter().find(|outbound| outbound.id == "card:missing").expect("a card");
    assert!(card.text.contains("已经有 2样") && card.text.contains("能证明："), "{}", card.text);
    // What is ticked is what a letter encloses.
    let list = talk.all(&["/letter", "证据清单"]);
    let letter = list.iter().find(|outbound| outbound.id == "letter:evidence_list").expect("a letter");
    assert!(letter.text.contains("1. 两笔账单") && !letter.text.contains("\n3. "), "{}", letter.text);
}

#[test]
fn one_answer_is_corrected_and_nothing_else_is_asked() {
    let mut talk = Talk::new();
    talk.all(TO_THE_PLAN);
    let offer = talk.say("/fix").pop().expect("a question");
    let labels: Vec<&str> = offer.buttons.iter().map(|button| button.label.as_str()).collect();
    assert!(labels.iter().any(|label| label.starts_with("多付的金额：¥128.50")), "{labels:?}");
    let asked = talk.say("多付的金额：¥128.50");
    assert_eq!(asked.last().map(|outbound| outbound.id.as_str()), Some("dup-amount"));
    let after = talk.say("200");
    assert_eq!(after.last().map(|outbound| outbound.id.as_str()), Some("dup-next"), "back where it was");
    let letter = talk.all(&["/letter", "写给商家的信"]);
    assert!(letter.iter().any(|outbound| outbound.text.contains("200.00元")));
    assert!(!letter.iter().any(|outbound| outbound.text.contains("128.50")));
}

#[test]
fn correcting_during_the_follow_up_keeps_the_complaint() {
    let mut talk = Talk::new();
    talk.all(TO_THE_PLAN);
    talk.all(&["跟进到退款", "跳过", "已经提交了", "2026-11-20", "TS12345"]);
    let status = talk.say("/status");
    assert!(status[0].text.contains("2026年12月7日"), "{}", status[0].text);
    talk.all(&["/fix", "提交日期：2026年11月20日（周五）"]);
    let after = talk.say("2026-11-18");
    assert_eq!(after.last().map(|outbound| outbound.id.as_str()), Some("follow-up-outcome-later"), "{after:?}");
    let calendar = talk.say("/calendar");
    let document = calendar.iter().find_map(|outbound| outbound.document.clone()).expect("a calendar");
    let DocumentContent::Calendar(days) = &document.content else { panic!("no calendar") };
    assert_eq!(days.iter().map(|day| day.on).collect::<Vec<_>>(), [day("2026-12-03"), day("2029-11-18")]);
    assert!(days[1].description.contains("2026年11月18日") && days[1].description.contains("3年"), "{}", days[1].description);
    let (name, media, bytes) = document::bytes(&document);
    assert_eq!((name.as_str(), media), ("期限.ics", document::ICS));
    let text = String::from_utf8(bytes).expect("text");
    assert!(text.contains("DTSTART;VALUE=DATE:20261203") && text.contains("DTEND;VALUE=DATE:20261204"), "{text}");
    assert!(text.contains("SEQUENCE:") && text.contains("TS12345"), "{text}");
    if let Some(folder) = env::var_os("LETTERS_OUT") {
        fs::write(Path::new(&folder).join(name), text).expect("a calendar file");
    }
}

#[test]
fn secrets_typed_anywhere_stand_in_no_letter() {
    let secrets = [
        "6222020200112233445",
        "11010519491231002X",
        "验证码是 482915",
        "密码是 hunter2x",
        "1234567890:AAE-abcdefghijklmnopqrstuvwxyz0123456",
    ];
    let marks = ["6222020200112233445", "11010519491231002", "482915", "hunter2x", "AAE-abcdefghijklmnopqrstuvwxyz"];
    let mut talk = Talk::new();
    let mut said = Vec::new();
    for text in TO_THE_PLAN {
        for secret in &secrets {
            if *text != "优品超市" || !secret.contains("AAE-") {
                said.extend(talk.say(secret));
            }
        }
        talk.say("/back");
        talk.say("/start");
        talk.say("接着办");
        said.extend(talk.say(text));
    }
    for letter in BOOK.dialogs.letters.iter().map(|letter| letter.title.id.clone()) {
        let name = BOOK.catalogue.label("zh-CN", &letter, "name", &Args::default()).expect("a name");
        said.extend(talk.all(&["/letter", &name, "/letter docx"]));
    }
    for outbound in &said {
        let all = serde_json::to_string(outbound).expect("JSON");
        for mark in marks {
            assert!(!all.contains(mark), "{mark} in {all}");
        }
    }
}
