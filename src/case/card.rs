//! Cards: what a case says, as message ids with arguments.
//!
//! One resolver feeds chat, letters, calendar and reminders, so they cannot disagree about a date or an amount.

use std::borrow::Cow;

use chrono::{Days, NaiveDate};

use super::calendar::Calendar;
use super::deadline::{self, Deadline};
use super::{Case, Filing, Status, dates, derived};
use crate::dialog::slot::{Arg, Args, Money, Value};
use crate::dialog::{By, Card, EVIDENCE_HELD, Line, Rung, Scope, scenario_name};

/// One paragraph of a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// How it stands in the text.
    pub layout: Layout,
    /// The message.
    pub id: String,
    /// An attribute of it, such as `.title`, instead of its value.
    pub attribute: Option<&'static str>,
    /// Arguments besides slots.
    pub extra: Args,
    /// Parts said behind it in the same paragraph, such as "by Tuesday".
    pub tail: Vec<Part>,
    /// Facts whose words are listed as the argument `laws`.
    pub laws: Vec<String>,
    /// Messages whose words are arguments: argument, message, attribute.
    pub words: Vec<(&'static str, String, Option<&'static str>)>,
}

/// How a part stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A heading; a blank line before it.
    Heading,
    /// A paragraph of its own.
    Paragraph,
    /// A numbered step; numbers run through the card.
    Numbered,
    /// A paragraph of its own with a blank line before it, in the same message as what it follows.
    Note,
    /// A line of a list.
    Bullet,
    /// Directly behind the part it belongs to; only in a tail.
    Inline,
}

/// What a card says about a case. Empty when there is nothing to say.
pub fn card(card: Card, scope: &Scope, case: Option<&Case>) -> Vec<Part> {
    match card {
        Card::Liability => liability(scope),
        Card::Claim => claim(scope),
        Card::Plan => plan(scope),
        Card::Evidence => lines(scope, "card-evidence", scope.plan().map(|plan| plan.evidence.as_slice()).unwrap_or_default()),
        Card::Prevention => lines(scope, "card-prevention", scope.plan().map(|plan| plan.prevention.as_slice()).unwrap_or_default()),
        Card::Rung => rung(scope),
        Card::Missing => missing(scope),
        Card::Summary => case.map(|case| summary(scope, case)).unwrap_or_default(),
    }
}

/// Where a case stands, for /status. `asked`: whether a question follows.
pub fn status(scope: &Scope, case: Option<&Case>, asked: bool) -> Vec<Part> {
    let Some(scenario) = scope.scenario else { return vec![Part::new(Layout::Paragraph, "nothing-yet")] };
    let mut parts = vec![Part::new(Layout::Heading, "status-heading")];
    parts.push(Part::new(Layout::Paragraph, "status-scenario").worded("scenario", scenario_name(scenario), None));
    if let Some(case) = case {
        if let Some(Value::Money(total)) = scope.get("claim_total").map(Cow::into_owned)
            && total.0 > 0
        {
            parts.push(Part::new(Layout::Paragraph, "card-claim-total").with("claim_total", Arg::Money(total)));
        }
        let opened = case.opened_at.with_timezone(&deadline::china()).date_naive();
        parts.push(Part::new(Layout::Bullet, "summary-opened").with("opened", Arg::Date(opened)));
        parts.extend(case.filings.iter().flat_map(|filing| filing_parts(scope, filing)));
        for running in dates::running(scope, case).iter().filter(|running| !running.over) {
            parts.push(Part::new(Layout::Paragraph, "status-waiting-for").with("due", Arg::Date(running.due)).worded(
                "title",
                running.title.clone(),
                Some("title"),
            ));
            let days = (running.due - scope.today).num_days().max(0);
            parts.push(Part::new(Layout::Paragraph, "status-days-left").with("days", Arg::Number(days)));
        }
        let next = scope.key("next_rung").and_then(|next| derived::ladder(scope).into_iter().find(|rung| rung.rung == next));
        if let Some(next) = next.filter(|_| case.status == Status::Open && !case.filings.is_empty()) {
            parts.push(Part::new(Layout::Paragraph, "status-then").worded("title", next.say.id.clone(), Some("title")));
        }
    }
    if asked {
        parts.push(Part::new(Layout::Paragraph, "status-next"));
    }
    parts
}

fn liability(scope: &Scope) -> Vec<Part> {
    let Some(row) = derived::liability_row(scope) else { return Vec::new() };
    let mut law = Part::new(Layout::Paragraph, "card-law");
    law.laws = row.law.iter().map(|(id, _)| id.clone()).collect();
    vec![Part::new(Layout::Heading, "card-liability"), Part::new(Layout::Paragraph, &row.say.id), law]
}

fn claim(scope: &Scope) -> Vec<Part> {
    let lines: Vec<_> = scope
        .plan()
        .map(|plan| plan.claim.as_slice())
        .unwrap_or_default()
        .iter()
        .filter(|line| line.when.holds(scope))
        .map(|line| (line, line.amount.as_ref().map(|amount| derived::amount_of(scope, amount))))
        // A loss that was not told is not spoken about; a line without an amount stands for itself.
        .filter(|(line, amount)| amount.is_none_or(|amount| amount.0 > 0 || !is_money(scope, line.amount.as_ref())))
        .collect();
    let (claimed, left_out): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(line, _)| line.counts);
    let mut parts = vec![Part::new(Layout::Heading, "card-claim")];
    if claimed.is_empty() {
        parts.push(Part::new(Layout::Paragraph, "card-claim-nothing"));
    }
    for (line, amount) in &claimed {
        parts.push(Part::amount(&line.say.id, *amount));
    }
    let total = claimed.iter().filter_map(|(_, amount)| amount.map(|amount| amount.0)).sum::<i64>();
    if total > 0 {
        parts.push(Part::new(Layout::Paragraph, "card-claim-total").with("claim_total", Arg::Money(Money(total))));
    }
    if !left_out.is_empty() {
        parts.push(Part::new(Layout::Heading, "card-claim-left-out"));
        for (line, amount) in &left_out {
            parts.push(Part::amount(&line.say.id, *amount));
        }
    }
    parts
}

fn plan(scope: &Scope) -> Vec<Part> {
    let Some(plan) = scope.plan() else { return Vec::new() };
    let mut parts = vec![Part::new(Layout::Heading, "card-plan")];
    for step in plan.now.iter().filter(|step| step.when.holds(scope)) {
        let mut part = Part::new(Layout::Numbered, &step.say.id);
        part.tail.extend(step.by.map(|by| step_by(scope, day(scope, by).on)));
        parts.push(part);
    }
    // Whoever was turned to already has no day: they stand on the ladder and are no next step.
    let rungs: Vec<&Rung> = derived::ladder(scope).into_iter().filter(|rung| rung.by.is_some()).collect();
    if let Some((first, later)) = rungs.split_first() {
        // In full the rung is told where it is walked, by its own card.
        parts.push(Part::new(Layout::Heading, "card-plan-then"));
        let mut part = Part { attribute: Some("title"), ..Part::new(Layout::Numbered, &first.say.id) };
        part.tail.extend(rung_dates(scope, first));
        parts.push(part);
        if !later.is_empty() {
            parts.push(Part::new(Layout::Heading, "card-plan-later"));
            parts.extend(later.iter().map(|rung| Part { attribute: Some("title"), ..Part::new(Layout::Numbered, &rung.say.id) }));
        }
    }
    parts.push(Part::new(Layout::Note, "disclaimer"));
    parts
}

fn rung(scope: &Scope) -> Vec<Part> {
    let Some(rung) = derived::current_rung(scope) else { return Vec::new() };
    let mut parts = vec![Part::new(Layout::Heading, "card-rung").worded("title", rung.say.id.clone(), Some("title"))];
    let mut part = Part::new(Layout::Paragraph, &rung.say.id);
    part.tail.extend(rung_dates(scope, rung));
    parts.push(part);
    // Once somebody kept the money waiting, interest may be asked for; below a fen there is nothing to say.
    if let (Some(Value::Money(interest)), Some(Value::Money(claim))) =
        (scope.get("interest").map(Cow::into_owned), scope.get("claim_total").map(Cow::into_owned))
        && interest.0 > 0
    {
        parts.push(Part::new(Layout::Note, "rung-interest").with("claim_total", Arg::Money(claim)));
    }
    parts
}

/// "Do it by …; if you do, they should answer by …".
fn rung_dates(scope: &Scope, rung: &Rung) -> Vec<Part> {
    let Some(by) = rung.by.map(|by| day(scope, by)) else { return Vec::new() };
    let mut parts = vec![Part::new(Layout::Paragraph, "rung-by").with("by", Arg::Date(by.on))];
    if let Some(term) = derived::answer_term(scope, rung) {
        let due = deadline::count(by.on, &term, Calendar::new(&scope.dialogs.facts.calendar));
        let term = rung.answer.as_ref().map(|(id, _)| id.clone()).unwrap_or_default();
        parts.push(Part::new(Layout::Paragraph, "rung-answer-due").with("due", Arg::Date(due.on)).with("term", Arg::Key(term)));
        if due.provisional {
            parts.push(Part::new(Layout::Inline, "rung-answer-due-provisional"));
        }
    }
    parts
}

fn step_by(scope: &Scope, by: NaiveDate) -> Part {
    if by == scope.today {
        return Part::new(Layout::Inline, "step-by-today");
    }
    Part::new(Layout::Inline, "step-by").with("by", Arg::Date(by))
}

/// The day a step is to be done.
fn day(scope: &Scope, by: By) -> Deadline {
    match by {
        By::Days(days) => Deadline { on: later(scope.today, days), at: None, rolled_from: None, provisional: false },
        By::WorkingDays(days) => deadline::add_working_days(scope.today, days, Calendar::new(&scope.dialogs.facts.calendar)),
    }
}

fn later(today: NaiveDate, days: i64) -> NaiveDate {
    u64::try_from(days).ok().and_then(|days| today.checked_add_days(Days::new(days))).unwrap_or(today)
}

fn lines(scope: &Scope, heading: &str, lines: &[crate::dialog::Line]) -> Vec<Part> {
    let mut parts: Vec<Part> =
        lines.iter().filter(|line| line.when.holds(scope)).map(|line| Part::new(Layout::Bullet, &line.say.id)).collect();
    if !parts.is_empty() {
        parts.insert(0, Part::new(Layout::Heading, heading));
    }
    parts
}

/// What the customer does not have yet, how to get it, and what it is good for.
fn missing(scope: &Scope) -> Vec<Part> {
    let (held, missing): (Vec<_>, Vec<_>) = evidence(scope).into_iter().partition(|(_, _, held)| *held);
    let mut parts = Vec::new();
    if !held.is_empty() {
        let count = i64::try_from(held.len()).unwrap_or(i64::MAX);
        parts.push(Part::new(Layout::Paragraph, "evidence-held").with("count", Arg::Number(count)));
    }
    if missing.is_empty() {
        parts.push(Part::new(Layout::Paragraph, "evidence-complete"));
        return parts;
    }
    parts.push(Part::new(Layout::Heading, "evidence-missing"));
    for (line, item, _) in missing {
        let mut part = Part::new(Layout::Bullet, &line.say.id);
        part.tail.push(Part::new(Layout::Paragraph, "evidence-why").worded("proves", item.to_owned(), Some("proves")));
        parts.push(part);
    }
    parts
}

/// The items of evidence that matter in this case, each once: the line that tells how to get it, the item, whether it is ticked.
pub fn evidence<'a>(scope: &Scope<'a>) -> Vec<(&'a Line, &'a str, bool)> {
    let held = scope.answers.get(EVIDENCE_HELD);
    let mut items: Vec<(&Line, &str, bool)> = Vec::new();
    for line in scope.plan().map(|plan| plan.evidence.as_slice()).unwrap_or_default() {
        let Some(item) = line.item.as_ref().map(|item| item.id.as_str()) else { continue };
        if !items.iter().any(|(_, earlier, _)| *earlier == item) && line.when.holds(scope) {
            items.push((line, item, held.is_some_and(|held| held.has(item))));
        }
    }
    items
}

fn summary(scope: &Scope, case: &Case) -> Vec<Part> {
    let opened = case.opened_at.with_timezone(&deadline::china()).date_naive();
    let mut parts = vec![
        Part::new(Layout::Heading, "card-summary"),
        Part::new(Layout::Paragraph, "status-scenario").worded("scenario", scenario_name(&case.scenario), None),
        Part::new(Layout::Bullet, "summary-opened").with("opened", Arg::Date(opened)),
    ];
    parts.extend(case.filings.iter().flat_map(|filing| filing_parts(scope, filing)));
    if let Some(Value::Money(money)) = scope.get("got_back").map(Cow::into_owned) {
        parts.push(Part::new(Layout::Bullet, "summary-got-back").with("got_back", Arg::Money(money)));
    }
    parts
}

fn filing_parts(scope: &Scope, filing: &Filing) -> Vec<Part> {
    let title = scope.plan().and_then(|plan| plan.ladder.iter().find(|rung| rung.rung == filing.rung && rung.when.holds(scope)));
    let Some(title) = title else { return Vec::new() };
    let mut parts = vec![Part::new(Layout::Bullet, "summary-filing").with("sent_on", Arg::Date(filing.sent_on)).worded(
        "title",
        title.say.id.clone(),
        Some("title"),
    )];
    if let Some(due) = filing.answer_due {
        parts.push(Part::new(Layout::Bullet, "summary-filing-due").with("due", Arg::Date(due)));
    }
    if let Some(outcome) = &filing.outcome {
        parts.push(Part::new(Layout::Bullet, "summary-outcome").worded("outcome", format!("outcome-{}", outcome.replace('_', "-")), None));
    }
    parts
}

fn is_money(scope: &Scope, amount: Option<&crate::dialog::Amount>) -> bool {
    use crate::dialog::{Amount, slot::Kind};
    match amount {
        Some(Amount::Loss { ledger, kind }) => {
            let uncounted = matches!(scope.dialogs.kind(ledger), Some(Kind::Ledger(rule)) if rule.uncounted.contains(kind));
            // A kind without amounts counts as told when the ledger holds it.
            !(uncounted && scope.answers.get(ledger).is_some_and(|value| value.has(kind)))
        }
        _ => true,
    }
}

impl Part {
    pub(super) fn new(layout: Layout, id: &str) -> Self {
        Self { layout, id: id.to_owned(), attribute: None, extra: Args::new(), tail: Vec::new(), laws: Vec::new(), words: Vec::new() }
    }

    fn amount(id: &str, amount: Option<Money>) -> Self {
        let mut part = Self::new(Layout::Bullet, id);
        let amount = amount.filter(|amount| amount.0 > 0);
        part.tail.extend(amount.map(|amount| Self::new(Layout::Inline, "card-claim-amount").with("money", Arg::Money(amount))));
        part
    }

    pub(super) fn with(mut self, name: &str, value: Arg) -> Self {
        self.extra.insert(name.to_owned(), value);
        self
    }

    pub(super) fn worded(mut self, name: &'static str, id: String, attribute: Option<&'static str>) -> Self {
        self.words.push((name, id, attribute));
        self
    }
}
