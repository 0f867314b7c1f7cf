//! Words: a message id, typed arguments and a locale make the text a customer reads.
//!
//! Texts are Project Fluent files, `zh-CN` first and the others beside it. A text is said whole or not at all: a missing message,
//! argument or fact is a [`SayError`], never `{$name}` on a customer's screen. What a text mentions is known without saying it
//! ([`Catalogue::message`]), so that `redress check` finds the mistake first.
//!
//! **No fact stands in a text.** `HOTLINE("icbc")`, `LAW("ecommerce-57")` and the like ask for it by id; [`words`] holds what they say.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_langneg::NegotiationStrategy;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Finding, Place};
use crate::dialog::facts::Facts;
use crate::dialog::slot::{Arg, Args};

pub mod analyse;
mod bare;
mod check;
mod format;
pub mod words;

pub use analyse::{Message, Uses};
pub use words::Family;

/// The locale every text starts from, and the one for customers whose language we do not have.
pub const SOURCE: &str = "zh-CN";

/// All texts in all locales. Immutable; a reload builds another.
pub struct Catalogue {
    voices: BTreeMap<String, Voice>,
}

/// One locale.
struct Voice {
    style: format::Style,
    bundle: Bundle,
    messages: BTreeMap<String, Message>,
    terms: BTreeMap<String, Message>,
    words: Arc<words::Words>,
}

type Bundle = fluent_bundle::concurrent::FluentBundle<Arc<FluentResource>>;

/// A text that could not be said. For logs and findings; customers never see it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{id}` cannot be said in `{locale}`: {}", causes.join("; "))]
pub struct SayError {
    /// The message, or `message.attribute`.
    pub id: String,
    /// The locale.
    pub locale: String,
    /// What went wrong; at least one.
    pub causes: Vec<String>,
}

impl Catalogue {
    /// Reads files given as (locale, file name as shown, text). The files of one locale are one vocabulary.
    ///
    /// Always gives a catalogue, made of what could be read, and what is wrong with the rest: `bad-fluent`, `duplicate-name`, and
    /// `missing-translation` if there is no `zh-CN` at all. Whether the texts fit each other is [`Catalogue::check`].
    pub fn load(files: &[(String, String, String)], facts: &Facts) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut locales: BTreeMap<String, (LanguageIdentifier, Vec<(String, Arc<FluentResource>)>)> = BTreeMap::new();
        for (locale, file, text) in files {
            let Ok(language) = locale.parse::<LanguageIdentifier>() else {
                findings.push(
                    Finding::error("bad-fluent", Place::top(file), format!("`{locale}` is no name of a language"))
                        .help("name the folder after a language tag such as `zh-CN` or `en`"),
                );
                continue;
            };
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, errors)| {
                findings.extend(errors.iter().map(|error| syntax_finding(file, text, error)));
                resource
            });
            let (_, resources) = locales.entry(locale.clone()).or_insert_with(|| (language, Vec::new()));
            resources.push((file.clone(), Arc::new(resource)));
        }
        if !locales.contains_key(SOURCE) {
            findings.push(
                Finding::error("missing-translation", Place::default(), format!("there are no texts in `{SOURCE}`"))
                    .note("it is the language that every text starts from"),
            );
        }
        let voices = locales
            .into_iter()
            .map(|(locale, (language, files))| {
                let (messages, terms) = analyse::analyse(&files, &mut findings);
                let (bundle, words) = words::load(&language, &files, &messages, facts);
                (locale, Voice { style: format::Style::of(&language), bundle, messages, terms, words })
            })
            .collect();
        (Self { voices }, findings)
    }

    /// What is wrong among texts that could be read: `missing-translation`, `unknown-message`, `argument-never-used`,
    /// `unknown-fact`, `bare-number`, and `bad-fluent` where a text can never be said. Whether dialogs provide the arguments is
    /// not known here.
    pub fn check(&self) -> Vec<Finding> {
        check::all(self)
    }

    /// The text of a message.
    pub fn say(&self, locale: &str, id: &str, args: &Args) -> Result<String, SayError> {
        self.speak(locale, id, None, args)
    }

    /// The text of an attribute of a message, such as the label of a button.
    pub fn label(&self, locale: &str, id: &str, attribute: &str, args: &Args) -> Result<String, SayError> {
        self.speak(locale, id, Some(attribute), args)
    }

    /// A fact in words, as the function of that family says it in a text. `id` is a fact's id or the key of a choice.
    pub fn fact(&self, locale: &str, family: Family, id: &str) -> Result<String, SayError> {
        let error = |cause: &str| SayError {
            id: format!("{}(\"{id}\")", family.name()),
            locale: locale.to_owned(),
            causes: vec![cause.to_owned()],
        };
        let voice = self.voices.get(locale).ok_or_else(|| error(NO_SUCH_LOCALE))?;
        words::look_up(&voice.words, family, id).cloned().unwrap_or_else(|| Err(error("there is no such fact")))
    }

    /// What is known of a message without saying it.
    pub fn message(&self, locale: &str, id: &str) -> Option<&Message> {
        self.voices.get(locale)?.messages.get(id)
    }

    /// The ids of all messages of a locale, in alphabetical order.
    pub fn ids(&self, locale: &str) -> impl Iterator<Item = &str> {
        self.voices.get(locale).into_iter().flat_map(|voice| voice.messages.keys().map(String::as_str))
    }

    /// The locales, in alphabetical order.
    pub fn locales(&self) -> impl Iterator<Item = &str> {
        self.voices.keys().map(String::as_str)
    }

    fn speak(&self, locale: &str, id: &str, attribute: Option<&str>, args: &Args) -> Result<String, SayError> {
        let Some(voice) = self.voices.get(locale) else {
            return Err(SayError { id: id.to_owned(), locale: locale.to_owned(), causes: vec![NO_SUCH_LOCALE.to_owned()] });
        };
        speak(&voice.bundle, &voice.messages, voice.style, locale, id, attribute, args)
    }
}

/// The best of the available locales for a channel's hint such as `zh-hans`, `en-GB` or nothing. `zh-CN` if none fits.
pub fn negotiate<'a>(hint: Option<&str>, available: impl IntoIterator<Item = &'a str>) -> &'a str {
    let Some(wanted) = hint.and_then(|hint| hint.trim().parse::<LanguageIdentifier>().ok()) else {
        return SOURCE;
    };
    let (names, languages): (Vec<&str>, Vec<LanguageIdentifier>) =
        available.into_iter().filter_map(|name| Some((name, name.parse().ok()?))).unzip();
    fluent_langneg::negotiate_languages(&[wanted], &languages, None, NegotiationStrategy::Lookup)
        .first()
        .and_then(|best| languages.iter().position(|language| language == *best))
        .map_or(SOURCE, |index| names[index])
}

const NO_SUCH_LOCALE: &str = "there is no such locale";

/// Says a text whole, or tells everything that is in the way.
fn speak(
    bundle: &Bundle,
    messages: &BTreeMap<String, Message>,
    style: format::Style,
    locale: &str,
    id: &str,
    attribute: Option<&str>,
    args: &Args,
) -> Result<String, SayError> {
    let failed = |causes: Vec<String>| SayError {
        id: attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}")),
        locale: locale.to_owned(),
        causes,
    };
    let known = messages.get(id).and_then(|message| match attribute {
        None => message.value.as_ref(),
        Some(name) => message.attributes.get(name).map(|attribute| &attribute.uses),
    });
    let pattern = bundle.get_message(id).and_then(|message| match attribute {
        None => message.value(),
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
    });
    let (Some(known), Some(pattern)) = (known, pattern) else {
        return Err(failed(vec!["there is no such message".to_owned()]));
    };
    // Fluent would stay silent about some of these, and print `{$name}`.
    if !known.defects.is_empty() {
        return Err(failed(known.defects.iter().map(|defect| defect.message.clone()).collect()));
    }
    let args: FluentArgs = args.iter().map(|(name, value)| (name.as_str(), fluent_value(style, value))).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    let mut causes: Vec<String> = errors.iter().map(cause).collect();
    causes.extend(refusals(&text));
    if causes.is_empty() { Ok(text.into_owned()) } else { Err(failed(causes)) }
}

fn fluent_value(style: format::Style, arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) | Arg::Key(text) => FluentValue::String(without_refusals(text)),
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Money(amount) => FluentValue::from(format::money(*amount)),
        Arg::Date(day) => FluentValue::from(format::date(style, *day)),
        Arg::Moment(moment) => FluentValue::from(format::moment(style, *moment)),
    }
}

/// A customer cannot type what functions refuse with.
fn without_refusals(text: &str) -> Cow<'_, str> {
    let marks = [words::REFUSAL, words::REFUSAL_END];
    if text.contains(marks) { Cow::Owned(text.replace(marks, "")) } else { Cow::Borrowed(text) }
}

fn refusals(text: &str) -> impl Iterator<Item = String> {
    text.split(words::REFUSAL).skip(1).map(|rest| rest.split(words::REFUSAL_END).next().unwrap_or(rest).to_owned())
}

/// Fluent's own words, in the form of ours.
fn cause(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(error) => lower_first(&error.to_string()),
        other => lower_first(&other.to_string()),
    }
}

fn syntax_finding(file: &str, text: &str, error: &fluent_syntax::parser::ParserError) -> Finding {
    let start = error.pos.start.min(text.len());
    let end = error.pos.end.clamp(start, text.len());
    Finding::error("bad-fluent", Place::new(file, start, end), format!("this is not Fluent: {}", lower_first(&error.to_string())))
        .note("the message around it is left out")
}

fn lower_first(words: &str) -> String {
    let mut chars = words.trim_end_matches('.').chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
