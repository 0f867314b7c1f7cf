//! Letters and calendar files in words: ids become a [`Sheet`], and what was never told becomes a blank.

use std::collections::BTreeSet;

use chrono::Utc;

use super::{Speaker, arg_of};
use crate::book::Book;
use crate::case::card::Part;
use crate::case::letter::{Cell, Form, Piece};
use crate::case::{Case, Status};
use crate::case::{dates, letter};
use crate::chat::{Block, Day, Document, DocumentContent, Outbound, Sheet};
use crate::dialog::slot::{Arg, Args};
use crate::dialog::{LETTERS_IN, Letter, Scope, slot_name};
use crate::document;
use crate::engine::session::Thread;
use crate::engine::{self, LetterForm};
use crate::locale::{Family, SayError, Uses};

/// What a blank begins with; customers look for it.
pub const BLANK: &str = "________";

/// The messages that hand out a letter: how to use it, then the letter as a message of its own, so that one tap copies it.
pub(super) fn outbound(
    speaker: &Speaker,
    thread: &Thread,
    case: Option<&Case>,
    name: &str,
    form: LetterForm,
) -> Result<Vec<Outbound>, SayError> {
    let scope = engine::scope(&speaker.book.dialogs, thread, speaker.now);
    let Some(letter) = scope.dialogs.letter(name) else { return Ok(Vec::new()) };
    let locale = if form == LetterForm::Reading { speaker.locale } else { letters_in(speaker.book) };
    let shape = if form == LetterForm::Short { Form::Short } else { Form::Long };
    let mut sheet = sheet(speaker.book, locale, letter, shape, &scope, case)?;
    let id = format!("letter:{name}");
    let plain = |id: String, text: String| Outbound { id, text, ..Outbound::default() };
    if form == LetterForm::File {
        let title = speaker.book.catalogue.say(locale, &letter.title.id, &Args::new())?;
        let penman = Penman { book: speaker.book, locale, scope, blanks: BTreeSet::new() };
        let name = penman.say("letter-file", Args::from([("title".into(), Arg::Text(title))]))?;
        let document = Document { name, content: DocumentContent::Sheet(sheet) };
        let text = speaker.say("letter-file-here", Args::new(), &[], Some(thread))?;
        return Ok(vec![Outbound { document: Some(document), ..plain(format!("{id}:file"), text) }]);
    }
    if form == LetterForm::Reading {
        let note = speaker.book.catalogue.say(locale, "letter-reading-note", &Args::new())?;
        sheet.blocks.insert(0, Block::Paragraph(note));
        return Ok(vec![plain(format!("{id}:reading"), document::text(&sheet))]);
    }
    let text = document::text(&sheet);
    if form == LetterForm::Short {
        return Ok(vec![plain(format!("{id}:short"), text)]);
    }
    let about = speaker.book.catalogue.label(speaker.locale, &letter.title.id, "about", &Args::new())?;
    let blanks = i64::try_from(text.matches(BLANK).count()).unwrap_or(i64::MAX);
    let extra = Args::from([("about".into(), Arg::Text(about)), ("blanks".into(), Arg::Number(blanks))]);
    let intro = speaker.say("letter-intro", extra, &[], Some(thread))?;
    Ok(vec![plain("letter-intro".into(), intro), plain(id, text)])
}

/// The message that carries the calendar file, or says that nothing runs.
pub(super) fn calendar(speaker: &Speaker, thread: &Thread, case: Option<&Case>) -> Result<Outbound, SayError> {
    let scope = engine::scope(&speaker.book.dialogs, thread, speaker.now);
    let days = case.map(|case| days(speaker, thread, &scope, case)).transpose()?.unwrap_or_default();
    if days.is_empty() {
        let text = speaker.say("calendar-none", Args::new(), &[], Some(thread))?;
        return Ok(Outbound { id: "calendar-none".into(), text, ..Outbound::default() });
    }
    let count = Args::from([("count".into(), Arg::Number(i64::try_from(days.iter().filter(|day| !day.cancelled).count()).unwrap_or(0)))]);
    let text = speaker.say("calendar-here", count, &[], Some(thread))?;
    let name = speaker.say("calendar-file", Args::new(), &[], Some(thread))?;
    let document = Some(Document { name, content: DocumentContent::Calendar(days) });
    Ok(Outbound { id: "calendar-here".into(), text, document, ..Outbound::default() })
}

/// The days of a case's deadlines, in the speaker's language. What runs no more is there as cancelled, so that a calendar drops it.
fn days(speaker: &Speaker, thread: &Thread, scope: &Scope, case: &Case) -> Result<Vec<Day>, SayError> {
    let catalogue = &speaker.book.catalogue;
    let changes = (case.changed_at - case.opened_at).num_seconds().max(0);
    let mut days = Vec::new();
    for running in dates::running(scope, case) {
        let title = Arg::Text(speaker.attribute(&running.title, "title", Args::new(), Some(thread))?);
        let rule = match &running.term {
            Some(term) => catalogue.fact(speaker.locale, Family::Term, term)?,
            None => String::new(),
        };
        let summary = speaker.say("calendar-summary", Args::from([("title".into(), title.clone())]), &[], Some(thread))?;
        let extra = Args::from([
            ("title".into(), title),
            ("sent_on".into(), Arg::Date(running.sent_on)),
            ("due".into(), Arg::Date(running.due)),
            ("rule".into(), Arg::Text(rule)),
            ("has_ref".into(), Arg::Key(if running.reference.is_some() { "yes" } else { "no" }.into())),
            ("ref".into(), Arg::Text(running.reference.clone().unwrap_or_default())),
            ("firm".into(), Arg::Key(if running.provisional { "no" } else { "yes" }.into())),
        ]);
        let description = speaker.say("calendar-description", extra, &[], Some(thread))?;
        days.push(Day {
            uid: format!("{}-{}-{}@redress.invalid", case.opened_at.timestamp(), case.id.0, running.rung),
            sequence: u32::try_from(changes).unwrap_or(u32::MAX),
            made_at: speaker.now.with_timezone(&Utc),
            on: running.due,
            summary,
            description,
            cancelled: running.over,
        });
    }
    if let Some((asked_on, due)) = dates::limitation(scope, case) {
        let extra = Args::from([("sent_on".into(), Arg::Date(asked_on)), ("due".into(), Arg::Date(due))]);
        days.push(Day {
            uid: format!("{}-{}-limitation@redress.invalid", case.opened_at.timestamp(), case.id.0),
            sequence: u32::try_from(changes).unwrap_or(u32::MAX),
            made_at: speaker.now.with_timezone(&Utc),
            on: due,
            summary: speaker.say("calendar-limitation", Args::new(), &[], Some(thread))?,
            description: speaker.say("calendar-limitation-description", extra, &[], Some(thread))?,
            cancelled: case.status == Status::Closed,
        });
    }
    Ok(days)
}

/// The language of letters, where the book has it.
fn letters_in(book: &Book) -> &str {
    book.catalogue.locales().find(|locale| *locale == LETTERS_IN).unwrap_or(crate::locale::SOURCE)
}

/// A letter laid out in one language. Whole or an error; what nobody told stands as a blank.
pub fn sheet(book: &Book, locale: &str, letter: &Letter, form: Form, scope: &Scope, case: Option<&Case>) -> Result<Sheet, SayError> {
    let blanks = letter.blanks.iter().map(|(name, _)| name.as_str()).collect();
    let penman = Penman { book, locale, scope: *scope, blanks };
    let pieces = letter::pieces(letter, form, scope, case);
    let mut blocks = if form == Form::Short { vec![Block::Paragraph(penman.one_paragraph(&pieces)?)] } else { penman.blocks(&pieces)? };
    close_lists(&mut blocks);
    Ok(Sheet { locale: locale.to_owned(), blocks })
}

struct Penman<'a> {
    book: &'a Book,
    locale: &'a str,
    scope: Scope<'a>,
    blanks: BTreeSet<&'a str>,
}

impl Penman<'_> {
    fn blocks(&self, pieces: &[Piece]) -> Result<Vec<Block>, SayError> {
        let numbered = pieces.iter().filter(|piece| matches!(piece, Piece::Heading(_))).count() > 1;
        let (mut headings, mut item) = (0, 0);
        let mut blocks: Vec<Block> = Vec::new();
        let mut in_sentences = false;
        for piece in pieces {
            let goes_on = std::mem::replace(&mut in_sentences, matches!(piece, Piece::Sentence(_)));
            match piece {
                Piece::Title(part) => blocks.push(Block::Title(self.part(part)?)),
                Piece::Heading(part) => {
                    headings += 1;
                    item = 0;
                    let number = if numbered { self.book.catalogue.ordinal(self.locale, headings) } else { String::new() };
                    blocks.push(Block::Heading(format!("{number}{}", self.part(part)?)));
                }
                Piece::Paragraph(part) => blocks.push(Block::Paragraph(self.part(part)?)),
                Piece::Sentence(part) => {
                    let words = self.part(part)?;
                    match blocks.last_mut() {
                        Some(Block::Paragraph(before)) if goes_on => {
                            before.push_str(self.joint());
                            before.push_str(&words);
                        }
                        _ => blocks.push(Block::Paragraph(words)),
                    }
                }
                Piece::Item(part) => {
                    item += 1;
                    blocks.push(Block::Numbered(item, self.part(part)?));
                }
                Piece::Table { widths, rows } => {
                    let rows = rows.iter().map(|row| row.iter().map(|cell| self.cell(cell)).collect());
                    blocks.push(Block::Table { widths: widths.clone(), rows: rows.collect::<Result<_, _>>()? });
                }
                Piece::Sign(id) => {
                    let date = self.attribute(id, "date")?;
                    blocks.push(Block::Signature(vec![(self.say(id, Args::new())?, String::new()), (date, String::new())]));
                }
            }
        }
        Ok(blocks)
    }

    /// All words in a row, as a box on a web page takes them.
    fn one_paragraph(&self, pieces: &[Piece]) -> Result<String, SayError> {
        let mut all = Vec::new();
        for piece in pieces {
            if let Piece::Paragraph(part) | Piece::Sentence(part) | Piece::Item(part) = piece {
                all.push(self.part(part)?);
            }
        }
        Ok(all.join(self.joint()))
    }

    /// What stands between two sentences.
    fn joint(&self) -> &'static str {
        if self.locale.starts_with("zh") { "" } else { " " }
    }

    fn cell(&self, cell: &Cell) -> Result<String, SayError> {
        Ok(match cell {
            Cell::Empty => String::new(),
            Cell::Number(number) => number.to_string(),
            Cell::Words(words) => words.clone(),
            Cell::Day(day) => self.say("letter-day", Args::from([("day".into(), Arg::Date(*day))]))?,
            Cell::Part(part) => self.part(part)?,
        })
    }

    fn part(&self, part: &Part) -> Result<String, SayError> {
        let mut extra = part.extra.clone();
        for (argument, id, attribute) in &part.words {
            let words = match attribute {
                Some(attribute) => self.attribute(id, attribute)?,
                None => self.say(id, Args::new())?,
            };
            extra.insert((*argument).to_owned(), Arg::Text(words));
        }
        if !part.laws.is_empty() {
            let laws = part.laws.iter().map(|law| self.book.catalogue.fact(self.locale, Family::Law, law));
            let laws = laws.collect::<Result<Vec<_>, _>>()?;
            extra.insert("laws".into(), Arg::Text(laws.join(self.book.list_separator(self.locale))));
        }
        match part.attribute {
            Some(attribute) => self.attribute(&part.id, attribute),
            None => self.say(&part.id, extra),
        }
    }

    fn say(&self, id: &str, extra: Args) -> Result<String, SayError> {
        let uses = self.book.catalogue.message(self.locale, id).and_then(|message| message.uses(None));
        let args = self.args(uses, extra)?;
        self.book.catalogue.say(self.locale, id, &args)
    }

    fn attribute(&self, id: &str, attribute: &str) -> Result<String, SayError> {
        let uses = self.book.catalogue.message(self.locale, id).and_then(|message| message.uses(Some(attribute)));
        let args = self.args(uses, Args::new())?;
        self.book.catalogue.label(self.locale, id, attribute, &args)
    }

    /// The arguments a text mentions, days and amounts as letters write them. What is not known is a blank with its name.
    fn args(&self, uses: Option<&Uses>, extra: Args) -> Result<Args, SayError> {
        let mut args: Args = extra.into_iter().map(|(name, arg)| (name, as_in_letters(arg))).collect();
        for name in uses.into_iter().flat_map(|uses| uses.arguments.keys()) {
            if args.contains_key(name) {
                continue;
            }
            let known = match name.as_str() {
                "today" => Some(Arg::Date(self.scope.today)),
                name if self.blanks.contains(name) => None,
                name => self.scope.get(name).and_then(|value| arg_of(&value)),
            };
            let arg = match known {
                Some(arg) => as_in_letters(arg),
                None => Arg::Text(self.blank(name)?),
            };
            args.insert(name.clone(), arg);
        }
        Ok(args)
    }

    fn blank(&self, slot: &str) -> Result<String, SayError> {
        let name = slot_name(slot);
        if self.book.catalogue.message(self.locale, &name).is_none() {
            return Ok(BLANK.to_owned());
        }
        let what = self.book.catalogue.say(self.locale, &name, &Args::new())?;
        self.book.catalogue.say(self.locale, "letter-blank", &Args::from([("what".into(), Arg::Text(what))]))
    }
}

fn as_in_letters(arg: Arg) -> Arg {
    match arg {
        Arg::Date(day) => Arg::LetterDate(day),
        Arg::Money(money) => Arg::LetterMoney(money),
        other => other,
    }
}

/// The last item of a list ends in a full stop, whichever it is.
fn close_lists(blocks: &mut [Block]) {
    for at in 0..blocks.len() {
        let last = !matches!(blocks.get(at + 1), Some(Block::Numbered(..)));
        let Some(Block::Numbered(_, words)) = blocks.get_mut(at).filter(|_| last) else { continue };
        for (open, closed) in [('；', '。'), (';', '.')] {
            if words.ends_with(open) {
                words.pop();
                words.push(closed);
            }
        }
    }
}
