//! Letters: what stands in one, as message ids with arguments. Words and blanks are put in where words are known.
//!
//! Amounts, days and laws come from where the chat has them, so a letter cannot say something else.

use std::borrow::Cow;

use super::card::{self, Layout, Part};
use super::{Case, derived};
use crate::dialog::slot::{Arg, Value};
use crate::dialog::{Amount, ClaimLine, Letter, LetterPart, LetterRow, Scope, Section};

/// Empty rows of a call log, to go on with.
const CALL_ROWS: usize = 8;

/// Which form of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// All of it.
    Long,
    /// For the boxes of web pages: one paragraph.
    Short,
}

/// One part of a letter.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// The title.
    Title(Part),
    /// A heading.
    Heading(Part),
    /// A paragraph.
    Paragraph(Part),
    /// Sentences that go on in the paragraph before, if it is one of these too.
    Sentence(Part),
    /// A numbered item.
    Item(Part),
    /// A table with its head.
    Table {
        /// The width of each column, in parts of all.
        widths: Vec<u32>,
        /// Rows of cells, the head first.
        rows: Vec<Vec<Cell>>,
    },
    /// Lines to sign on: the message, whose attribute `.date` labels the second.
    Sign(String),
}

/// One cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// To be filled in by hand.
    Empty,
    /// A running number.
    Number(usize),
    /// What the customer told, as it is.
    Words(String),
    /// A day.
    Day(chrono::NaiveDate),
    /// Words by id.
    Part(Part),
}

/// What stands in a letter, from top to bottom. The same case gives the same letter.
pub fn pieces(letter: &Letter, form: Form, scope: &Scope, case: Option<&Case>) -> Vec<Piece> {
    let rows = match form {
        Form::Long => &letter.rows,
        Form::Short => &letter.short,
    };
    let mut pieces = Vec::new();
    if form == Form::Long && !letter.note {
        pieces.push(Piece::Title(paragraph(&letter.title.id)));
    }
    for row in rows.iter().filter(|row| row.when.holds(scope)) {
        pieces.extend(row_pieces(row, scope, case));
    }
    // A heading with nothing below it says nothing.
    let mut at = 0;
    while at < pieces.len() {
        let empty = matches!(pieces[at], Piece::Heading(_)) && matches!(pieces.get(at + 1), None | Some(Piece::Heading(_) | Piece::Sign(_)));
        if empty {
            pieces.remove(at);
        } else {
            at += 1;
        }
    }
    pieces
}

/// The claim lines a letter asks for, in order.
pub fn asked<'a>(scope: &Scope<'a>) -> Vec<&'a ClaimLine> {
    let lines = scope.plan().map(|plan| plan.claim.as_slice()).unwrap_or_default();
    let is_told = |amount: &Amount| derived::amount_of(scope, amount).0 > 0;
    lines
        .iter()
        .filter(|line| line.letter.is_some() && line.counts && line.when.holds(scope))
        .filter(|line| line.amount.as_ref().is_none_or(is_told))
        .collect()
}

fn row_pieces(row: &LetterRow, scope: &Scope, case: Option<&Case>) -> Vec<Piece> {
    match &row.what {
        LetterPart::Heading(message) => vec![Piece::Heading(paragraph(&message.id))],
        LetterPart::Say(message) => vec![Piece::Paragraph(paragraph(&message.id))],
        LetterPart::Item(message) => vec![Piece::Item(paragraph(&message.id))],
        LetterPart::Sign(message) => vec![Piece::Sign(message.id.clone())],
        LetterPart::Show(section) => match section {
            Section::Story => story(scope),
            Section::Filings => filings(case),
            Section::Claim => claim(scope),
            Section::Laws => laws(scope),
            Section::Enclosures => enclosures(scope),
            Section::EvidenceTable => evidence_table(scope),
            Section::Calls => calls(case),
        },
    }
}

fn story(scope: &Scope) -> Vec<Piece> {
    let lines = scope.plan().map(|plan| plan.story.as_slice()).unwrap_or_default();
    lines.iter().filter(|line| line.when.holds(scope)).map(|line| Piece::Sentence(paragraph(&line.say.id))).collect()
}

fn filings(case: Option<&Case>) -> Vec<Piece> {
    let filings = case.map(|case| case.filings.as_slice()).unwrap_or_default();
    filings
        .iter()
        .map(|filing| {
            let outcome = filing.outcome.clone().unwrap_or_else(|| "none".into());
            let mut part = paragraph("letter-filing")
                .with("sent_on", Arg::Date(filing.sent_on))
                .with("rung", Arg::Key(filing.rung.clone()))
                .with("outcome", Arg::Key(outcome))
                .with("has_ref", Arg::Key(if filing.reference.is_some() { "yes" } else { "no" }.into()));
            part = part.with("ref", Arg::Text(filing.reference.clone().unwrap_or_default()));
            Piece::Item(part)
        })
        .collect()
}

fn claim(scope: &Scope) -> Vec<Piece> {
    let lines = asked(scope);
    let mut pieces = Vec::new();
    let mut sums = 0;
    for line in lines {
        let Some(words) = line.letter.as_ref() else { continue };
        let part = match &line.amount {
            Some(amount) => {
                sums += 1;
                paragraph("letter-claim-amount").with("money", Arg::Money(derived::amount_of(scope, amount)))
            }
            None => paragraph("letter-claim-plain"),
        };
        pieces.push(Piece::Item(part.worded("claim", words.id.clone(), None)));
    }
    if let Some(Value::Money(total)) = scope.get("claim_total").map(Cow::into_owned)
        && sums > 1
    {
        pieces.push(Piece::Paragraph(paragraph("letter-claim-total").with("claim_total", Arg::Money(total))));
    }
    pieces
}

fn laws(scope: &Scope) -> Vec<Piece> {
    let Some(row) = derived::liability_row(scope) else { return Vec::new() };
    let mut part = paragraph("letter-laws");
    part.laws = row.law.iter().map(|(id, _)| id.clone()).collect();
    vec![Piece::Paragraph(part)]
}

/// What is enclosed: the items ticked; where none was ticked, all that would help, to be struck out by hand.
fn enclosed<'a>(scope: &Scope<'a>) -> (Vec<&'a str>, bool) {
    let items = card::evidence(scope);
    let ticked = items.iter().any(|(_, _, held)| *held);
    (items.into_iter().filter(|(_, _, held)| *held || !ticked).map(|(_, item, _)| item).collect(), ticked)
}

fn enclosures(scope: &Scope) -> Vec<Piece> {
    let (items, ticked) = enclosed(scope);
    let pick = (!ticked && !items.is_empty()).then(|| Piece::Paragraph(paragraph("letter-enclosures-pick")));
    pick.into_iter().chain(items.into_iter().map(|item| Piece::Item(paragraph(item)))).collect()
}

fn evidence_table(scope: &Scope) -> Vec<Piece> {
    let (items, ticked) = enclosed(scope);
    if items.is_empty() {
        return Vec::new();
    }
    let mut rows = vec![head(&["letter-table-no", "letter-table-item", "letter-table-proves", "letter-table-pages"])];
    for (at, item) in items.into_iter().enumerate() {
        let proves = Part { attribute: Some("proves"), ..paragraph(item) };
        rows.push(vec![Cell::Number(at + 1), Cell::Part(paragraph(item)), Cell::Part(proves), Cell::Empty]);
    }
    let table = Piece::Table { widths: vec![8, 44, 36, 12], rows };
    let pick = (!ticked).then(|| Piece::Paragraph(paragraph("letter-enclosures-pick")));
    pick.into_iter().chain([table]).collect()
}

fn calls(case: Option<&Case>) -> Vec<Piece> {
    let mut rows = vec![head(&["letter-table-no", "letter-call-time", "letter-call-who", "letter-call-said", "letter-call-ref"])];
    for filing in case.map(|case| case.filings.as_slice()).unwrap_or_default() {
        let who = paragraph("letter-call-rung").with("rung", Arg::Key(filing.rung.clone()));
        let reference = filing.reference.clone().map_or(Cell::Empty, Cell::Words);
        let said = Cell::Part(paragraph("letter-call-filed"));
        rows.push(vec![Cell::Number(rows.len()), Cell::Day(filing.sent_on), Cell::Part(who), said, reference]);
    }
    for _ in 0..CALL_ROWS {
        rows.push(vec![Cell::Number(rows.len()), Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]);
    }
    vec![Piece::Table { widths: vec![8, 22, 24, 32, 14], rows }]
}

fn head(ids: &[&str]) -> Vec<Cell> {
    ids.iter().map(|id| Cell::Part(paragraph(id))).collect()
}

fn paragraph(id: &str) -> Part {
    Part::new(Layout::Paragraph, id)
}
