//! `redress identify`: what a text is about, line by line: JSON in, JSON out.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::case::deadline::china;
use crate::config::FileArguments;
use crate::dialog::slot::Money;
use crate::understand::Reading;
use crate::understand::heard::{self, Heard};

/// A line that comes in. Keys besides these are ignored.
#[derive(Deserialize)]
struct Question {
    #[serde(default)]
    id: serde_json::Value,
    text: String,
    now: Option<String>,
}

#[derive(Serialize)]
struct Reply<'a> {
    id: serde_json::Value,
    label: &'a str,
    confidence: f32,
    candidates: Vec<Shown<'a>>,
    slots: Slots<'a>,
}

/// What was heard. Amounts in yuan, losses among them; where something can be read in several ways, the likeliest.
#[derive(Serialize)]
struct Slots<'a> {
    platform: Option<&'a str>,
    bank: Option<&'a str>,
    merchant: Option<&'a str>,
    amounts: Vec<serde_json::Number>,
    dates: Vec<String>,
    order_nos: Vec<&'a str>,
    times: Option<u32>,
    losses: Vec<serde_json::Value>,
}

#[derive(Serialize)]
struct Shown<'a> {
    label: &'a str,
    confidence: f32,
}

/// Candidates that are printed.
const SHOWN: usize = 5;

/// Reads JSON lines until the input ends. A line that is no such object is answered with `{"error": …}`, and counts: exit code 1.
pub(super) fn run(files: &FileArguments) -> Result<ExitCode, String> {
    let book = match super::usable_book(files, super::clock().date_naive())? {
        Ok(book) => book,
        Err(code) => return Ok(code),
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut wrong = false;
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|error| format!("cannot read: {error}"))?;
        if line.trim().is_empty() {
            continue;
        }
        let reply = answer(&book, &line).unwrap_or_else(|why| {
            wrong = true;
            serde_json::json!({ "error": why })
        });
        writeln!(out, "{reply}").map_err(|error| format!("cannot print: {error}"))?;
        out.flush().map_err(|error| format!("cannot print: {error}"))?;
    }
    Ok(ExitCode::from(u8::from(wrong)))
}

fn answer(book: &crate::book::Book, line: &str) -> Result<serde_json::Value, String> {
    let question: Question = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let now: DateTime<FixedOffset> = match &question.now {
        Some(text) => text.parse().map_err(|_| format!("`{text}` is not a time such as 2026-11-22T10:00:00+08:00"))?,
        None => super::clock(),
    };
    let heard = heard::listen(&question.text, now.with_timezone(&china()).date_naive(), &book.names);
    let candidates = book.model.identify(if heard.is_bill { &heard.story } else { &question.text });
    let first = candidates.first();
    let reply = Reply {
        id: question.id,
        label: first.map_or(crate::dialog::teach::OTHER, |first| first.label.as_str()),
        confidence: first.map_or(0.0, |first| first.confidence),
        candidates: candidates.iter().take(SHOWN).map(|shown| Shown { label: &shown.label, confidence: shown.confidence }).collect(),
        slots: slots(&heard),
    };
    serde_json::to_value(reply).map_err(|error| error.to_string())
}

fn slots(heard: &Heard) -> Slots<'_> {
    let named = |slot| heard.names.get(slot).map(|found| found.value.as_str());
    Slots {
        platform: named("platform"),
        bank: named("bank"),
        merchant: heard.merchant.as_ref().map(|found| found.value.as_str()),
        amounts: amounts(heard),
        dates: heard.days.iter().filter_map(|found| likeliest(&found.value)).map(|when| when.date.to_string()).collect(),
        order_nos: heard.references.iter().map(|found| found.value.number.as_str()).collect(),
        times: heard.times.as_ref().map(|found| found.value),
        losses: heard
            .losses
            .iter()
            .map(|found| serde_json::json!({ "name": found.value.name, "amount": yuan(found.value.amount) }))
            .collect(),
    }
}

/// Amounts and losses in the order they are said.
fn amounts(heard: &Heard) -> Vec<serde_json::Number> {
    let paid = heard.amounts.iter().filter_map(|found| Some((found.span.start, *likeliest(&found.value)?)));
    let lost = heard.losses.iter().map(|found| (found.span.start, found.value.amount));
    let mut all: Vec<(usize, Money)> = paid.chain(lost).collect();
    all.sort_unstable();
    all.into_iter().map(|(_, money)| yuan(money)).collect()
}

fn likeliest<T>(reading: &Reading<T>) -> Option<&T> {
    match reading {
        Reading::Certain(value) => Some(value),
        Reading::Ambiguous(values) => values.first(),
        Reading::Refused(_) => None,
    }
}

/// Fen as yuan, whole where it is whole.
fn yuan(money: Money) -> serde_json::Number {
    if money.0 % 100 == 0 {
        return (money.0 / 100).into();
    }
    #[allow(clippy::cast_precision_loss)]
    serde_json::Number::from_f64(money.0 as f64 / 100.0).unwrap_or_else(|| 0.into())
}
