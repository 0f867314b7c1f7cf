//! Derived slots: values computed from answers. Anything a guard cannot say structurally is a named function here.

#![expect(clippy::unnecessary_wraps, reason = "all derivations have one signature, also those that always have a value")]

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::dialog::facts::Term;
use crate::dialog::slot::{Money, Value};
use crate::dialog::{Amount, Derivation, DerivedKind, FIRST_SENT_ON, RestsOn, Rung, Scope};

use super::calendar::Calendar;
use super::deadline::{self, Deadline};

/// Who is liable, as tables may say it.
pub const LIABLE: &[&str] = &["bank", "provider", "merchant", "payee", "customer", "shared", "thief", "unclear"];
/// The levels of the ladder, and `none` above the last.
pub const RUNGS: &[&str] = &["merchant", "provider", "bank", "regulator", "mediation", "court", "none"];
/// The rate in `facts/rates.yaml` that interest is reckoned at.
pub const LPR: &str = "lpr-1y";
/// Interest is not reckoned for longer than the limitation period can last.
const INTEREST_DAYS_MAX: usize = 20 * 366;
const YES_NO: &[&str] = &["yes", "no"];
const RESPONDENTS: &[&str] = &["merchant", "provider", "bank", "none"];
const REGULATORS: &[&str] = &["samr", "pboc", "nfra"];
const PROVIDERS: &[&str] = &["wechat", "alipay", "unionpay", "meituan", "none"];
const BANKS: &[&str] = &[
    "icbc", "abc", "boc", "ccb", "bocom", "psbc", "cmb", "citic", "ceb", "cmbc", "cib", "spdb", "pab", "cgb", "hxb", "bob", "bosc", "nbcb",
    "njcb", "none",
];

/// Every derived slot. Dialogs may use these names as if they had been answered.
pub const DERIVATIONS: &[Derivation] = &[
    Derivation { rests_on: RestsOn::Table, ..always("liable", DerivedKind::Choice(LIABLE), &[], liable) },
    always("first_rung", DerivedKind::Choice(RUNGS), &[], first_rung),
    always("next_rung", DerivedKind::Choice(RUNGS), &[], next_rung),
    always("at_rung", DerivedKind::Choice(RUNGS), &[], at_rung),
    Derivation { may_be_unset: true, moves: true, ..always("answer_by", DerivedKind::Date, &[], answer_by) },
    always("respondent", DerivedKind::Choice(RESPONDENTS), &[], respondent),
    always("regulator", DerivedKind::Choice(REGULATORS), &[], regulator),
    Derivation {
        rests_on: RestsOn::Answers,
        ..always("provider_hotline", DerivedKind::Choice(PROVIDERS), &["platform"], provider_hotline)
    },
    Derivation { rests_on: RestsOn::Answers, ..always("bank_hotline", DerivedKind::Choice(BANKS), &["bank"], bank_hotline) },
    always("claim_total", DerivedKind::Money, &[], claim_total),
    Derivation { may_be_unset: true, rests_on: RestsOn::Answers, ..always("days_refund", DerivedKind::Money, LOST_DAYS, days_refund) },
    Derivation { rests_on: RestsOn::Answers, ..always("losses_total", DerivedKind::Money, &["losses"], losses_total) },
    Derivation { may_be_unset: true, ..always("deadline_on", DerivedKind::Date, FILED, deadline_on) },
    Derivation { may_be_unset: true, moves: true, ..always("deadline_passed", DerivedKind::Choice(YES_NO), FILED, deadline_passed) },
    always("deadline_firm", DerivedKind::Choice(YES_NO), FILED, deadline_firm),
    Derivation { may_be_unset: true, moves: true, ..always("interest", DerivedKind::Money, &[], interest) },
    Derivation { may_be_unset: true, moves: true, ..always("interest_days", DerivedKind::Count, &[], interest_days) },
    Derivation { may_be_unset: true, moves: true, ..always("days_left", DerivedKind::Count, FILED, days_left) },
];

/// What a price per day is reckoned from.
const LOST_DAYS: &[&str] = &["days_price", "days_period", "days_lost"];
/// The slots a running deadline rests on, once the plan is made.
const FILED: &[&str] = &["rung", "sent_on"];

/// A derivation that always has a value and rests on the plan; the table above names what differs.
const fn always(name: &'static str, kind: DerivedKind, reads: &'static [&'static str], compute: fn(&Scope) -> Option<Value>) -> Derivation {
    Derivation { name, kind, may_be_unset: false, reads, rests_on: RestsOn::Plan, moves: false, compute }
}

/// The row of the scenario's liability table that applies.
pub fn liability_row<'a>(scope: &Scope<'a>) -> Option<&'a crate::dialog::Row> {
    let table = scope.dialogs.tables.get(&scope.plan()?.liability)?;
    table.rows.iter().find(|row| row.when.holds(scope))
}

/// The rungs that apply, in order: the first line of each rung whose guard holds.
pub fn ladder<'a>(scope: &Scope<'a>) -> Vec<&'a Rung> {
    // Nearly every rung asks who is liable: that is found out once.
    let mut answers = scope.answers.clone();
    answers.extend(liable(scope).map(|liable| ("liable".to_owned(), liable)));
    let known = Scope { answers: &answers, ..*scope };
    let mut rungs: Vec<&Rung> = Vec::new();
    for rung in scope.plan().map(|plan| plan.ladder.as_slice()).unwrap_or_default() {
        if !rungs.iter().any(|earlier| earlier.rung == rung.rung) && rung.when.holds(&known) {
            rungs.push(rung);
        }
    }
    rungs
}

/// The rung the case stands on.
pub fn current_rung<'a>(scope: &Scope<'a>) -> Option<&'a Rung> {
    let at = scope.answers.get("rung")?;
    ladder(scope).into_iter().find(|rung| matches!(at, Value::Choice(key) if *key == rung.rung))
}

/// By when the other side must have answered the complaint that was sent; `None` when no rule says so or none was sent.
pub fn answer_deadline(scope: &Scope) -> Option<Deadline> {
    let Some(Value::Date(sent_on)) = scope.answers.get("sent_on") else { return None };
    let term = answer_term(scope, current_rung(scope)?)?;
    Some(deadline::count(*sent_on, &term, Calendar::new(&scope.dialogs.facts.calendar)))
}

/// The term a rung's `answer:` names.
pub fn answer_term(scope: &Scope, rung: &Rung) -> Option<Term> {
    let (id, _) = rung.answer.as_ref()?;
    scope.dialogs.facts.terms.get(id).map(|fact| fact.value)
}

/// What a line of a claim amounts to; zero when it was not told.
pub fn amount_of(scope: &Scope, amount: &Amount) -> Money {
    match amount {
        Amount::Slot(slot) => match scope.get(slot).map(Cow::into_owned) {
            Some(Value::Money(money)) => money,
            _ => Money(0),
        },
        Amount::Loss { ledger, kind } => match scope.answers.get(ledger) {
            Some(Value::Ledger(entries)) => Money(entries.iter().filter(|entry| entry.kind == *kind).map(|entry| entry.amount.0).sum()),
            _ => Money(0),
        },
    }
}

fn key(name: &str) -> Option<Value> {
    Some(Value::Choice(name.to_owned()))
}

fn liable(scope: &Scope) -> Option<Value> {
    key(liability_row(scope).map_or("unclear", |row| row.gives.as_str()))
}

fn first_rung(scope: &Scope) -> Option<Value> {
    key(ladder(scope).first().map_or("none", |rung| rung.rung.as_str()))
}

fn next_rung(scope: &Scope) -> Option<Value> {
    let rungs = ladder(scope);
    let at = match scope.answers.get("rung") {
        Some(Value::Choice(rung)) => rungs.iter().position(|step| step.rung == *rung),
        _ => return first_rung(scope),
    };
    // A rung that no longer applies (an answer was corrected) leads to the first one that does.
    key(at.map_or(rungs.first(), |at| rungs.get(at + 1)).map_or("none", |rung| rung.rung.as_str()))
}

/// Where a letter goes now: the rung the case stands on or, before any complaint, the first.
fn at_rung(scope: &Scope) -> Option<Value> {
    current_rung(scope).map_or_else(|| first_rung(scope), |rung| key(&rung.rung))
}

/// By when a letter asks for an answer: the deadline that runs, otherwise the one that would run if it were sent today.
fn answer_by(scope: &Scope) -> Option<Value> {
    if let Some(running) = answer_deadline(scope) {
        return Some(Value::Date(running.on));
    }
    let rungs = ladder(scope);
    let term = answer_term(scope, current_rung(scope).or_else(|| rungs.first().copied())?)?;
    Some(Value::Date(deadline::count(scope.today, &term, Calendar::new(&scope.dialogs.facts.calendar)).on))
}

fn respondent(scope: &Scope) -> Option<Value> {
    let rungs = ladder(scope);
    key(rungs.iter().map(|rung| rung.rung.as_str()).find(|rung| RESPONDENTS.contains(rung)).unwrap_or("none"))
}

/// Banks answer to the financial regulator, payment institutions to the central bank, everybody else to the market regulator
/// (supervision of payment institutions by the central bank: `psp-regulation-4`).
fn regulator(scope: &Scope) -> Option<Value> {
    key(match scope.key("respondent").as_deref() {
        Some("bank") => "nfra",
        Some("provider") => "pboc",
        _ => "samr",
    })
}

/// Only brands whose number has a source; for the others the texts lead into the app.
fn provider_hotline(scope: &Scope) -> Option<Value> {
    known_key(scope, "platform", PROVIDERS)
}

fn bank_hotline(scope: &Scope) -> Option<Value> {
    known_key(scope, "bank", BANKS)
}

fn known_key(scope: &Scope, slot: &str, known: &[&str]) -> Option<Value> {
    key(match scope.answers.get(slot) {
        Some(Value::Choice(name)) if known.contains(&name.as_str()) => name,
        _ => "none",
    })
}

fn claim_total(scope: &Scope) -> Option<Value> {
    let lines = scope.plan().map(|plan| plan.claim.as_slice()).unwrap_or_default();
    let total = lines
        .iter()
        .filter(|line| line.counts && line.when.holds(scope))
        .filter_map(|line| line.amount.as_ref())
        .map(|amount| amount_of(scope, amount).0)
        .sum();
    Some(Value::Money(Money(total)))
}

/// What lost days of a membership cost: price × days lost ÷ days paid for, rounded half up to the fen. Never more than the price.
fn days_refund(scope: &Scope) -> Option<Value> {
    let (price, period, lost) = match (scope.answers.get("days_price")?, scope.answers.get("days_period")?, scope.answers.get("days_lost")?)
    {
        (Value::Money(price), Value::Count(period), Value::Count(lost)) if *period > 0 => (price.0, *period, *lost),
        _ => return None,
    };
    let refund = price.saturating_mul(lost.clamp(0, period)).saturating_mul(2).saturating_add(period) / (2 * period);
    Some(Value::Money(Money(refund)))
}

fn losses_total(scope: &Scope) -> Option<Value> {
    let total = match scope.answers.get("losses") {
        Some(Value::Ledger(entries)) => entries.iter().map(|entry| entry.amount.0).sum(),
        _ => 0,
    };
    Some(Value::Money(Money(total)))
}

fn deadline_on(scope: &Scope) -> Option<Value> {
    answer_deadline(scope).map(|deadline| Value::Date(deadline.on))
}

fn deadline_passed(scope: &Scope) -> Option<Value> {
    answer_deadline(scope).and_then(|deadline| key(if scope.today > deadline.on { "yes" } else { "no" }))
}

/// `no` while a deadline rests on a year whose holidays are not published yet.
fn deadline_firm(scope: &Scope) -> Option<Value> {
    let provisional = answer_deadline(scope).is_some_and(|deadline| deadline.provisional);
    key(if provisional { "no" } else { "yes" })
}

fn days_left(scope: &Scope) -> Option<Value> {
    answer_deadline(scope).map(|deadline| Value::Count((deadline.on - scope.today).num_days().max(0)))
}

/// Simple interest on the claim at the one-year loan prime rate, from the day after the first complaint to today: for each day
/// the rate in force × amount ÷ 365, rounded down to the fen. Whether it is owed is not said here.
fn interest(scope: &Scope) -> Option<Value> {
    let (first, Value::Money(claim)) = (first_complaint(scope)?, claim_total(scope)?) else { return None };
    let rate = &scope.dialogs.facts.rates.get(LPR)?.value;
    // The rate shown is the one in force since the last change; what was in force before stands in the history.
    let latest = rate.history.last().map(|(from, _)| *from);
    let in_force = |day: NaiveDate| match rate.history.iter().rev().find(|(from, _)| *from <= day) {
        Some((from, value)) if Some(*from) != latest => *value,
        _ => rate.basis_points,
    };
    let points: i64 = first.iter_days().skip(1).take_while(|day| *day <= scope.today).take(INTEREST_DAYS_MAX).map(in_force).sum();
    Some(Value::Money(Money(claim.0.saturating_mul(points) / (10_000 * 365))))
}

fn interest_days(scope: &Scope) -> Option<Value> {
    Some(Value::Count((scope.today - first_complaint(scope)?).num_days().max(0)))
}

fn first_complaint(scope: &Scope) -> Option<NaiveDate> {
    match scope.answers.get(FIRST_SENT_ON) {
        Some(Value::Date(day)) => Some(*day),
        _ => None,
    }
}
