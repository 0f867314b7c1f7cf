//! From effects to words: message ids, arguments and a locale become the text and the buttons a customer sees.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use chrono::{DateTime, FixedOffset};

use crate::book::Book;
use crate::case::Case;
use crate::case::card::{self, Layout, Part};
use crate::chat::{Button, Document, DocumentContent, Lane, Outbound};
use crate::dialog::Scope;
use crate::dialog::slot::{Answers, Arg, Args, Value};
use crate::engine::session::Thread;
use crate::engine::{self, Effect, Label, Say, Session};
use crate::locale::{SayError, Uses};

pub mod letter;
pub mod sample;

/// A card that has grown this long goes on in a new message at its next heading, in UTF-16 units.
pub const CARD_BREAK: usize = 500;

/// Speaks one locale about one session.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    /// Dialogs and texts.
    pub book: &'a Book,
    /// The language.
    pub locale: &'a str,
    /// Whose answers are the arguments.
    pub session: &'a Session,
    /// The moment of the turn.
    pub now: DateTime<FixedOffset>,
}

impl Speaker<'_> {
    /// The words of an effect; nothing for an effect that says nothing, and for a card with nothing to say.
    ///
    /// Either the whole text can be said, or it is an error; a half-filled text never comes out.
    pub fn outbound<'c>(&self, effect: &Effect, case: impl Fn(u64) -> Option<&'c Case>) -> Result<Vec<Outbound>, SayError> {
        Ok(match effect {
            Effect::Say(say) => vec![self.message(say)?],
            Effect::Show { card, thread, reminder } => {
                let Some(thread) = self.session.thread(*thread) else { return Ok(Vec::new()) };
                let parts = card::card(*card, &engine::scope(&self.book.dialogs, thread, self.now), case(thread.number));
                self.card(&format!("card:{}", card.word()), &parts, thread, *reminder)?
            }
            Effect::Status { thread } => match thread.and_then(|number| self.session.thread(number)) {
                Some(thread) => {
                    let parts = card::status(&engine::scope(&self.book.dialogs, thread, self.now), case(thread.number), !thread.ended);
                    self.card("card:status", &parts, thread, false)?
                }
                None => vec![self.message(&Say { id: "nothing-yet".into(), ..Say::default() })?],
            },
            Effect::Letter { thread, letter, form } => match self.session.thread(*thread) {
                Some(thread) => letter::outbound(self, thread, case(thread.number), letter, *form)?,
                None => Vec::new(),
            },
            Effect::Calendar { thread } => match self.session.thread(*thread) {
                Some(thread) => vec![letter::calendar(self, thread, case(thread.number))?],
                None => Vec::new(),
            },
            Effect::Export => {
                let document = Document { name: self.say("export-file", Args::new(), &[], None)?, content: DocumentContent::Everything };
                vec![Outbound { document: Some(document), ..self.message(&Say { id: "export-ready".into(), ..Say::default() })? }]
            }
            Effect::Forget | Effect::Do { .. } | Effect::Arm(_) | Effect::Disarm(_) => Vec::new(),
        })
    }

    /// The words on a button of a question about `thread`.
    pub fn label(&self, label: &Label, thread: Option<&Thread>) -> Result<String, SayError> {
        match label {
            Label::Attribute { message, attribute, otherwise } => {
                if let Some(otherwise) = otherwise
                    && self.uses(message, Some(attribute)).is_none()
                {
                    return self.say(otherwise, Args::new(), &[], None);
                }
                self.attribute(message, attribute, Args::new(), thread)
            }
            Label::Message { id, extra, words } => self.say(id, extra.clone(), words, thread),
        }
    }

    fn message(&self, say: &Say) -> Result<Outbound, SayError> {
        let thread = say.thread.and_then(|number| self.session.thread(number));
        let mut buttons = Vec::with_capacity(say.options.len());
        for option in &say.options {
            let tick = if option.ticked { "✓ " } else { "" };
            buttons.push(Button {
                data: format!("{}.{}", say.epoch, option.key),
                label: format!("{tick}{}", self.label(&option.label, thread)?),
            });
        }
        Ok(Outbound {
            id: say.id.clone(),
            text: self.say(&say.id, say.extra.clone(), &say.words, thread)?,
            buttons,
            numbered: say.numbered,
            lane: if say.reminder { Lane::Reminder } else { Lane::Reply },
            locale: self.locale.to_owned(),
            // Only a question of the dialog carries an epoch and a thread.
            progress: thread.filter(|_| say.epoch > 0).and_then(|thread| engine::progress(&self.book.dialogs, thread)),
            document: None,
        })
    }

    fn say(&self, id: &str, extra: Args, words: &[(String, Vec<Label>)], thread: Option<&Thread>) -> Result<String, SayError> {
        let args = self.args(self.uses(id, None), extra, words, thread)?;
        self.book.catalogue.say(self.locale, id, &args)
    }

    fn attribute(&self, id: &str, attribute: &str, extra: Args, thread: Option<&Thread>) -> Result<String, SayError> {
        let args = self.args(self.uses(id, Some(attribute)), extra, &[], thread)?;
        self.book.catalogue.label(self.locale, id, attribute, &args)
    }

    fn uses(&self, id: &str, attribute: Option<&str>) -> Option<&Uses> {
        self.book.catalogue.message(self.locale, id)?.uses(attribute)
    }

    /// The arguments a text mentions, and no others: derived slots are computed only when they are spoken of.
    fn args(&self, uses: Option<&Uses>, mut args: Args, words: &[(String, Vec<Label>)], thread: Option<&Thread>) -> Result<Args, SayError> {
        let empty = Answers::new();
        let scope = match thread {
            Some(thread) => engine::scope(&self.book.dialogs, thread, self.now),
            None => Scope { dialogs: &self.book.dialogs, scenario: None, answers: &empty, today: self.now.date_naive() },
        };
        for (name, labels) in words {
            let said = labels.iter().map(|label| self.label(label, thread)).collect::<Result<Vec<_>, _>>()?;
            // Entries that are texts of their own stand on lines; names stand in a row.
            let on_lines = labels.iter().any(|label| matches!(label, Label::Message { words, .. } if !words.is_empty()));
            let separator = if on_lines { "\n" } else { self.book.list_separator(self.locale) };
            args.insert(name.clone(), Arg::Text(said.join(separator)));
        }
        for name in uses.into_iter().flat_map(|uses| uses.arguments.keys()) {
            if args.contains_key(name) {
                continue;
            }
            if name == "today" {
                args.insert(name.clone(), Arg::Date(scope.today));
            } else if let Some(arg) = scope.get(name).and_then(|value| arg_of(&value)) {
                args.insert(name.clone(), arg);
            }
        }
        Ok(args)
    }

    /// A card as one message, or as several when it is long: a new one begins at a heading, and numbers run on.
    fn card(&self, id: &str, parts: &[Part], thread: &Thread, reminder: bool) -> Result<Vec<Outbound>, SayError> {
        let lane = if reminder { Lane::Reminder } else { Lane::Reply };
        let mut texts = vec![String::new()];
        let mut number = 0;
        for part in parts {
            let heading = part.layout == Layout::Heading;
            if heading && texts.last().is_some_and(|text| text.encode_utf16().count() > CARD_BREAK) {
                texts.push(String::new());
            }
            let words = self.part(part, thread)?;
            let Some(text) = texts.last_mut() else { continue };
            if !text.is_empty() {
                text.push_str(if heading || part.layout == Layout::Note { "\n\n" } else { "\n" });
            }
            match part.layout {
                Layout::Heading | Layout::Paragraph | Layout::Note | Layout::Inline => {}
                Layout::Numbered => {
                    number += 1;
                    text.push_str(&number.to_string());
                    text.push_str(". ");
                }
                Layout::Bullet => text.push_str("· "),
            }
            text.push_str(&words);
        }
        texts.retain(|text| !text.is_empty());
        let locale = self.locale.to_owned();
        Ok(texts
            .into_iter()
            .map(|text| Outbound { id: id.to_owned(), text, lane, locale: locale.clone(), ..Outbound::default() })
            .collect())
    }

    fn part(&self, part: &Part, thread: &Thread) -> Result<String, SayError> {
        let mut extra = part.extra.clone();
        for (argument, id, attribute) in &part.words {
            let words = match attribute {
                Some(attribute) => self.attribute(id, attribute, Args::new(), Some(thread))?,
                None => self.say(id, Args::new(), &[], Some(thread))?,
            };
            extra.insert((*argument).to_owned(), Arg::Text(words));
        }
        if !part.laws.is_empty() {
            let laws = part.laws.iter().map(|law| self.book.catalogue.fact(self.locale, crate::locale::Family::Law, law));
            let laws = laws.collect::<Result<Vec<_>, _>>()?;
            extra.insert("laws".into(), Arg::Text(laws.join(self.book.list_separator(self.locale))));
        }
        let mut words = match part.attribute {
            Some(attribute) => self.attribute(&part.id, attribute, extra, Some(thread))?,
            None => self.say(&part.id, extra, &[], Some(thread))?,
        };
        for tail in &part.tail {
            if tail.layout != Layout::Inline {
                words.push('\n');
            }
            words.push_str(&self.part(tail, thread)?);
        }
        Ok(words)
    }
}

pub(crate) fn arg_of(value: &Value) -> Option<Arg> {
    Some(match value {
        Value::Choice(key) => Arg::Key(key.clone()),
        Value::Text(text) | Value::Reference(text) => Arg::Text(text.clone()),
        Value::Money(money) => Arg::Money(*money),
        Value::Date(date) => Arg::Date(*date),
        Value::Count(count) => Arg::Number(*count),
        Value::Many(keys) => Arg::Number(i64::try_from(keys.len()).unwrap_or(i64::MAX)),
        Value::Ledger(entries) => Arg::Number(i64::try_from(entries.len()).unwrap_or(i64::MAX)),
        Value::Skipped => return None,
    })
}
