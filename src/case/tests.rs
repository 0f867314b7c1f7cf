//! A small case: who is liable, what is owed, which rung, until when.

use chrono::{DateTime, NaiveDate, Utc};

use super::card::{Layout, card, status};
use super::derived::DERIVATIONS;
use super::{Case, Status, apply};
use crate::dialog::lower::{Source, lower};
use crate::dialog::slot::{Answers, Arg, Entry, Money, Value};
use crate::dialog::{Card, Dialogs, Do, Scope};

const FILES: [(&str, &str); 7] = [
    (
        "laws.yaml",
        "facts: laws
civil-577: { law: civil, article: 577, source: s, confidence: high, verified_on: 2026-11-22, review_by: 2027-11-22 }
civil-592: { law: civil, article: 592, source: s, confidence: high, verified_on: 2026-11-22, review_by: 2027-11-22 }
",
    ),
    (
        "slots.yaml",
        "slots:
  rung: { choice: [merchant, provider, bank, regulator, mediation, court] }
  platform: { choice: [wechat, jd] }
  cause: { choice: [theirs, mine] }
  sent_on: { date: { not_after: today } }
  sent_ref: { text: { max: 20 } }
  outcome: { choice: [full, refused] }
  losses: { ledger: { kinds: [fee, trust], uncounted: [trust] } }
",
    ),
    (
        "parcel.yaml",
        "dialog: parcel
start: end
plan: parcel
states:
  end: { end: done }
",
    ),
    (
        "table.yaml",
        "table: parcel
over: [cause]
gives: liable
rows:
  - { when: { cause: theirs }, gives: merchant, say: t-theirs, law: [civil-577] }
  - { when: { cause: { not: [theirs] } }, gives: customer, say: t-mine, law: [civil-577, civil-592] }
",
    ),
    (
        "plan.yaml",
        "plan: parcel
liability: parcel
claim:
  - { amount: losses.fee, when: { liable: merchant }, say: c-fee }
  - { amount: losses.fee, when: { liable: customer }, say: c-not-fee, counts: no }
  - { when: { losses: { has: trust } }, say: c-trust }
now:
  - { say: s-now, by: 0d }
  - { say: s-later, by: 2wd }
  - { say: s-mine, when: { cause: mine } }
ladder:
  - { rung: merchant, when: { liable: merchant }, say: r-merchant, by: 1d, answer: seven }
  - { rung: provider, when: { platform: wechat }, say: r-wechat, answer: hours }
  - { rung: provider, say: r-provider, by: 2d }
  - { rung: court, when: { liable: merchant }, say: r-court, by: 0d }
",
    ),
    (
        "terms.yaml",
        "facts: terms
seven: { length: 7, unit: working_days, source: s, confidence: high, verified_on: 2026-11-22, review_by: 2027-11-22 }
hours: { length: 72, unit: hours, source: s, confidence: high, verified_on: 2026-11-22, review_by: 2027-11-22 }
",
    ),
    (
        "calendar.yaml",
        "facts: calendar
2026:
  'off': [2026-09-25/2026-09-27, 2026-10-01/2026-10-07]
  work: [2026-09-20, 2026-10-10]
  source: s
  confidence: high
  verified_on: 2026-11-22
  review_by: 2027-11-22
",
    ),
];

fn dialogs() -> Dialogs {
    let files: Vec<Source> = FILES.iter().map(|(name, text)| Source { name: (*name).into(), text: (*text).into() }).collect();
    let mut findings = Vec::new();
    let dialogs = lower(&files, DERIVATIONS, &mut findings);
    assert_eq!(findings, vec![]);
    dialogs
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn choice(key: &str) -> Value {
    Value::Choice(key.into())
}

fn answers(given: &[(&str, Value)]) -> Answers {
    given.iter().map(|(slot, value)| ((*slot).to_owned(), value.clone())).collect()
}

fn scope<'a>(dialogs: &'a Dialogs, answers: &'a Answers, today: &str) -> Scope<'a> {
    Scope { dialogs, scenario: Some("parcel"), answers, today: day(today) }
}

#[test]
fn derived_slots() {
    let dialogs = dialogs();
    let fee = Value::Ledger(vec![Entry { kind: "fee".into(), amount: Money(350) }]);
    let theirs = vec![("cause", choice("theirs")), ("platform", choice("wechat")), ("losses", fee)];
    let at = |extra: &[(&str, Value)]| answers(&[theirs.as_slice(), extra].concat());
    let filed = |rung: &str| at(&[("rung", choice(rung)), ("sent_on", Value::Date(day("2026-09-24")))]);
    let table: &[(Answers, &str, Option<Value>)] = &[
        (at(&[]), "liable", Some(choice("merchant"))),
        (answers(&[]), "liable", Some(choice("customer"))),
        (at(&[]), "first_rung", Some(choice("merchant"))),
        (answers(&[]), "first_rung", Some(choice("provider"))),
        (at(&[]), "next_rung", Some(choice("merchant"))),
        (at(&[("rung", choice("merchant"))]), "next_rung", Some(choice("provider"))),
        (at(&[("rung", choice("provider"))]), "next_rung", Some(choice("court"))),
        (at(&[("rung", choice("court"))]), "next_rung", Some(choice("none"))),
        // A rung that no longer applies leads to the first one that does.
        (at(&[("rung", choice("bank"))]), "next_rung", Some(choice("merchant"))),
        (at(&[]), "respondent", Some(choice("merchant"))),
        (at(&[]), "regulator", Some(choice("samr"))),
        (answers(&[]), "regulator", Some(choice("pboc"))),
        (at(&[]), "provider_hotline", Some(choice("wechat"))),
        (answers(&[("platform", choice("jd"))]), "provider_hotline", Some(choice("none"))),
        (at(&[]), "claim_total", Some(Value::Money(Money(350)))),
        (answers(&[("losses", at(&[])["losses"].clone())]), "claim_total", Some(Value::Money(Money(0)))),
        (at(&[]), "losses_total", Some(Value::Money(Money(350)))),
        (at(&[]), "deadline_on", None),
        // The worked example of the counting rules: over National Day, with a make-up Saturday.
        (filed("merchant"), "deadline_on", Some(Value::Date(day("2026-10-12")))),
        (filed("merchant"), "deadline_firm", Some(choice("yes"))),
        (filed("court"), "deadline_on", None),
        (filed("court"), "deadline_passed", None),
        (filed("merchant"), "deadline_passed", Some(choice("no"))),
        (filed("merchant"), "days_left", Some(Value::Count(7))),
    ];
    for (answers, slot, expected) in table {
        let got = scope(&dialogs, answers, "2026-10-05").get(slot).map(std::borrow::Cow::into_owned);
        assert_eq!(&got, expected, "{slot} of {answers:?}");
    }
    let late = filed("merchant");
    assert_eq!(scope(&dialogs, &late, "2026-10-13").key("deadline_passed").as_deref(), Some("yes"));
    assert_eq!(scope(&dialogs, &late, "2026-10-12").key("deadline_passed").as_deref(), Some("no"));
    let next_year = answers(&[("cause", choice("theirs")), ("rung", choice("merchant")), ("sent_on", Value::Date(day("2026-12-29")))]);
    assert_eq!(scope(&dialogs, &next_year, "2026-12-30").key("deadline_firm").as_deref(), Some("no"));
}

/// A card as one line a part: layout, id, arguments, tail.
fn shown(card_of: Card, dialogs: &Dialogs, answers: &Answers, today: &str) -> Vec<String> {
    let parts = card(card_of, &scope(dialogs, answers, today), None);
    let told = |part: &super::card::Part| {
        let attribute = part.attribute.map(|name| format!(".{name}")).unwrap_or_default();
        let values = part.extra.values().filter_map(|arg| match arg {
            Arg::Date(date) => Some(date.to_string()),
            Arg::Money(money) => Some(money.0.to_string()),
            _ => None,
        });
        std::iter::once(format!("{}{attribute}", part.id)).chain(values).collect::<Vec<_>>().join(" ")
    };
    let line = |part: &super::card::Part| {
        let mark = match part.layout {
            Layout::Heading => "# ",
            Layout::Numbered => "1. ",
            Layout::Bullet => "· ",
            Layout::Paragraph | Layout::Note | Layout::Inline => "",
        };
        let told: Vec<String> = std::iter::once(part).chain(&part.tail).map(told).collect();
        format!("{mark}{}", told.join(" + "))
    };
    parts.iter().map(line).collect()
}

#[test]
fn cards() {
    let dialogs = dialogs();
    let losses = Value::Ledger(vec![Entry { kind: "fee".into(), amount: Money(350) }, Entry { kind: "trust".into(), amount: Money(0) }]);
    let theirs = answers(&[("cause", choice("theirs")), ("losses", losses.clone()), ("rung", choice("provider"))]);
    let mine = answers(&[("cause", choice("mine")), ("losses", losses)]);
    // A Wednesday; two working days later is the Monday after the Mid-Autumn holiday.
    let today = "2026-09-23";
    assert_eq!(shown(Card::Liability, &dialogs, &theirs, today), ["# card-liability", "t-theirs", "card-law"]);
    assert_eq!(
        shown(Card::Claim, &dialogs, &theirs, today),
        ["# card-claim", "· c-fee + card-claim-amount 350", "· c-trust", "card-claim-total 350"]
    );
    assert_eq!(
        shown(Card::Claim, &dialogs, &mine, today),
        ["# card-claim", "· c-trust", "# card-claim-left-out", "· c-not-fee + card-claim-amount 350"]
    );
    assert_eq!(
        shown(Card::Plan, &dialogs, &theirs, today),
        [
            "# card-plan",
            "1. s-now + step-by-today",
            "1. s-later + step-by 2026-09-28",
            "# card-plan-then",
            "1. r-merchant.title + rung-by 2026-09-24 + rung-answer-due 2026-10-12",
            "# card-plan-later",
            "1. r-provider.title",
            "1. r-court.title",
            "disclaimer",
        ]
    );
    assert_eq!(shown(Card::Rung, &dialogs, &theirs, today), ["# card-rung", "r-provider + rung-by 2026-09-25"]);
    assert_eq!(shown(Card::Evidence, &dialogs, &theirs, today), Vec::<String>::new());
}

#[test]
fn a_case_is_opened_filed_answered_and_closed() {
    let dialogs = dialogs();
    let now: DateTime<Utc> = "2026-09-24T02:00:00Z".parse().expect("a time");
    let mut case: Option<Case> = None;
    let mut given = answers(&[("cause", choice("theirs"))]);
    for action in [Do::File, Do::CloseCase] {
        apply(&mut case, action, &scope(&dialogs, &given, "2026-09-24"), 1, now);
        assert_eq!(case, None, "only open_case opens a case");
    }
    apply(&mut case, Do::OpenCase, &scope(&dialogs, &given, "2026-09-24"), 1, now);
    given.extend(answers(&[
        ("rung", choice("merchant")),
        ("sent_on", Value::Date(day("2026-09-24"))),
        ("sent_ref", Value::Text("A1".into())),
    ]));
    for _ in 0..2 {
        // Twice, as after a crash: the second changes nothing more.
        apply(&mut case, Do::File, &scope(&dialogs, &given, "2026-09-24"), 1, now);
    }
    given.insert("outcome".into(), choice("refused"));
    apply(&mut case, Do::RecordOutcome, &scope(&dialogs, &given, "2026-10-09"), 1, now);
    apply(&mut case, Do::CloseCase, &scope(&dialogs, &given, "2026-10-09"), 1, now);
    let case = case.expect("a case");
    assert_eq!((case.status, case.filings.len()), (Status::Closed, 1));
    let filing = &case.filings[0];
    assert_eq!((filing.rung.as_str(), filing.reference.as_deref(), filing.answer_due), ("merchant", Some("A1"), Some(day("2026-10-12"))));
    assert_eq!((filing.outcome.as_deref(), filing.outcome_on), (Some("refused"), Some(day("2026-10-09"))));
    let ids: Vec<String> = status(&scope(&dialogs, &given, "2026-10-09"), Some(&case), true).into_iter().map(|part| part.id).collect();
    assert_eq!(
        ids,
        ["status-heading", "status-scenario", "summary-opened", "summary-filing", "summary-filing-due", "summary-outcome", "status-next"]
    );
}
