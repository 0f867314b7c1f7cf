//! Words: a message id, typed arguments and a locale make the text a customer reads.
//!
//! Texts are Project Fluent files, `zh-CN` first and the others beside it. A text is said whole or not at all: a missing message,
//! argument or fact is a [`SayError`], never `{$name}` on a customer's screen. What a text mentions is known without saying it
//! ([`Catalogue::message`]), so that `redress check` finds the mistake first.
//!
//! **No fact stands in a text.** `HOTLINE("icbc")`, `LAW("ecommerce-57")` and the like ask for it by id; [`words`] holds what they say.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_langneg::NegotiationStrategy;
use fluent_syntax::parser::{ErrorKind, ParserError};
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

/// A file's name as shown, and its texts.
type Resource = (Arc<str>, Arc<FluentResource>);

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
        let mut locales: BTreeMap<String, (LanguageIdentifier, Vec<Resource>)> = BTreeMap::new();
        for (locale, file, text) in files {
            let Ok(language) = locale.parse::<LanguageIdentifier>() else {
                findings.push(
                    Finding::error("bad-fluent", Place::top(file.as_str()), format!("`{locale}` is no name of a language"))
                        .help("name the folder after a language tag such as `zh-CN` or `en`"),
                );
                continue;
            };
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, errors)| {
                findings.extend(errors.iter().map(|error| syntax_finding(file, text, error)));
                resource
            });
            let (_, resources) = locales.entry(locale.clone()).or_insert_with(|| (language, Vec::new()));
            resources.push((file.as_str().into(), Arc::new(resource)));
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
                let analyse::Known { messages, terms } = analyse::analyse(&files, &mut findings);
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

    /// The number of a heading with what stands behind it: `三、`, `3. `.
    pub fn ordinal(&self, locale: &str, number: u32) -> String {
        match self.voices.get(locale).map_or(format::Style::English, |voice| voice.style) {
            format::Style::English => format!("{number}. "),
            chinese => format!("{}、", format::article(chinese, number)),
        }
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
    let known = messages.get(id).and_then(|message| message.uses(attribute));
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
        Arg::LetterDate(day) => FluentValue::from(format::date_without_weekday(style, *day)),
        Arg::LetterMoney(amount) => FluentValue::from(format::letter_money(style, *amount)),
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

fn syntax_finding(file: &str, text: &str, error: &ParserError) -> Finding {
    let mut start = error.pos.start.min(text.len());
    let mut end = error.pos.end.clamp(start, text.len());
    // What is missing at the end of a line is noticed at the beginning of the next one.
    if matches!(error.kind, ErrorKind::ExpectedToken(_)) && text.get(..start).is_some_and(|before| before.ends_with('\n')) {
        end = text[..start].trim_end().len();
        start = text[..end].char_indices().next_back().map_or(0, |(last, _)| last);
    }
    // Fluent counts one byte where a Chinese character has three.
    let whole = Place::new(file, start, end).within(text);
    Finding::error(
        "bad-fluent",
        Place::new(file, whole.start, whole.end),
        format!("this text cannot be read: {}", syntax_words(&error.kind)),
    )
    .note("it is left out, and a customer would get nothing in its place")
}

/// What Fluent's parser found, for people who know no parser.
fn syntax_words(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("a `{token}` is missing here"),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => "each variant stands on a line of its own".to_owned(),
        ErrorKind::ExpectedCharRange { range } => format!("here should be one of `{range}`"),
        ErrorKind::ExpectedMessageField { entry_id } => format!("the message `{entry_id}` has no words"),
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` has no words"),
        ErrorKind::MissingDefaultVariant => "one variant must have a `*`, for all other values".to_owned(),
        ErrorKind::MultipleDefaultVariants => "only one variant may have a `*`".to_owned(),
        ErrorKind::UnbalancedClosingBrace => "there is no `{` before this `}`".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "the quote is never closed".to_owned(),
        other => lower_first(&other.to_string()),
    }
}

fn lower_first(words: &str) -> String {
    let mut chars = words.trim_end_matches('.').chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeZone};

    use super::*;
    use crate::dialog::facts::{Confidence, Fact, Hotline, Law, Rate, Term, Unit};
    use crate::dialog::slot::Money;

    /// The messages that functions need, in two languages.
    pub(super) const ZH: &str = r#"
hedge = （以官方最新公布为准）
article-of-law = { $law }第{ $article }条
term-hours = { $n } 小时
term-days = { $n } 日
term-working-days = { $n } 个工作日
term-months = { $n } 个月
term-years = { $n } 年
term-up-to = { $term }，复杂的最长 { $most }
rate-as-of = { $rate }（截至{ $date }）
law-ecommerce = 《电子商务法》
path-wechat-complain = 我 → { NAME("service") } → 投诉
name-service = 服务
name-ali-pay = 支付宝
"#;
    pub(super) const EN: &str = r#"
hedge = { " " }(check the latest official notice)
hotline-abroad = { $number } (from abroad { $abroad })
article-of-law = Art. { $article } of { $law }
term-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
term-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
term-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
term-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
term-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
term-up-to = { $term }, at most { $most } if it is complex
rate-as-of = { $rate } (as of { $date })
law-ecommerce = the E-Commerce Law
path-wechat-complain = Me → { NAME("service") } → Complain
name-service = Services
name-ali-pay = Alipay
"#;

    pub(super) fn facts() -> Facts {
        fn fact<T>(confidence: Confidence, value: T) -> Fact<T> {
            let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
            Fact { value, source: "https://example.org".into(), confidence, verified_on: day, review_by: day, place: Place::default() }
        }
        fn family<T, const N: usize>(facts: [(&str, Confidence, T); N]) -> BTreeMap<String, Fact<T>> {
            facts.into_iter().map(|(id, confidence, value)| (id.to_owned(), fact(confidence, value))).collect()
        }
        let hotline =
            |number: &str, abroad: Option<&str>| Hotline { number: number.into(), abroad: abroad.map(str::to_owned), hours: None };
        let law = |article| Law { law: "ecommerce".into(), article };
        let term = |length, at_most, unit| Term { length, at_most, unit };
        Facts {
            hotlines: family([
                ("icbc", Confidence::High, hotline("95588", Some("+86 95588"))),
                ("ali-pay", Confidence::Medium, hotline("95188", None)),
                ("weak", Confidence::Low, hotline("95017", None)),
            ]),
            links: family([
                ("samr-12315", Confidence::High, "https://www.12315.cn".to_owned()),
                ("doubtful", Confidence::Unverified, "example.org/a".to_owned()),
            ]),
            laws: family([
                ("ecommerce", Confidence::High, law(None)),
                ("ecommerce-57", Confidence::High, law(Some(57))),
                ("ecommerce-10", Confidence::Low, law(Some(10))),
                ("lost", Confidence::High, Law { law: "lost".into(), article: None }),
            ]),
            terms: family([
                ("freeze", Confidence::High, term(24, None, Unit::Hours)),
                ("one-day", Confidence::High, term(1, None, Unit::Days)),
                ("accept", Confidence::High, term(7, None, Unit::WorkingDays)),
                ("institution-simple", Confidence::High, term(15, Some(60), Unit::Days)),
                ("month", Confidence::High, term(2, None, Unit::Months)),
                ("limitation", Confidence::High, term(3, None, Unit::Years)),
            ]),
            paths: family([("wechat-complain", Confidence::High, ())]),
            rates: family([(
                "lpr-1y",
                Confidence::High,
                Rate { basis_points: 300, as_of: NaiveDate::from_ymd_opt(2026, 8, 20).expect("a day"), history: Vec::new() },
            )]),
            ..Facts::default()
        }
    }

    /// A catalogue of the helper messages and these texts, given as (locale, text); the file is called `<locale>/test.ftl`.
    pub(super) fn load(texts: &[(&str, &str)]) -> (Catalogue, Vec<Finding>) {
        let helpers = [("zh-CN", ZH), ("en", EN)].map(|(locale, text)| (locale.to_owned(), format!("{locale}/facts.ftl"), text.to_owned()));
        let texts = texts.iter().map(|(locale, text)| ((*locale).to_owned(), format!("{locale}/test.ftl"), (*text).to_owned()));
        Catalogue::load(&helpers.into_iter().chain(texts).collect::<Vec<_>>(), &facts())
    }

    fn catalogue(texts: &[(&str, &str)]) -> Catalogue {
        let (catalogue, findings) = load(texts);
        assert_eq!(findings, []);
        catalogue
    }

    fn args(pairs: &[(&str, Arg)]) -> Args {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    }

    #[test]
    fn facts_in_words() {
        let catalogue = catalogue(&[]);
        for (family, id, zh, en) in [
            (Family::Hotline, "icbc", "95588", "95588 (from abroad +86 95588)"),
            (Family::Hotline, "ali-pay", "95188", "95188"),
            (Family::Hotline, "ali_pay", "95188", "95188"),
            (Family::Hotline, "weak", "95017（以官方最新公布为准）", "95017 (check the latest official notice)"),
            (Family::Link, "samr-12315", "https://www.12315.cn", "https://www.12315.cn"),
            (Family::Link, "doubtful", "example.org/a （以官方最新公布为准）", "example.org/a (check the latest official notice)"),
            (Family::Law, "ecommerce", "《电子商务法》", "the E-Commerce Law"),
            (Family::Law, "ecommerce-57", "《电子商务法》第五十七条", "Art. 57 of the E-Commerce Law"),
            (
                Family::Law,
                "ecommerce-10",
                "《电子商务法》第十条（以官方最新公布为准）",
                "Art. 10 of the E-Commerce Law (check the latest official notice)",
            ),
            (Family::Term, "freeze", "24 小时", "24 hours"),
            (Family::Term, "one-day", "1 日", "1 day"),
            (Family::Term, "accept", "7 个工作日", "7 working days"),
            (Family::Term, "institution-simple", "15 日，复杂的最长 60 日", "15 days, at most 60 days if it is complex"),
            (Family::Term, "month", "2 个月", "2 months"),
            (Family::Term, "limitation", "3 年", "3 years"),
            (Family::Path, "wechat-complain", "我 → 服务 → 投诉", "Me → Services → Complain"),
            (Family::Rate, "lpr-1y", "3.00%（截至2026年8月20日）", "3.00% (as of 20 Aug 2026)"),
            (Family::Name, "ali_pay", "支付宝", "Alipay"),
        ] {
            assert_eq!(catalogue.fact("zh-CN", family, id).as_deref(), Ok(zh), "{id}");
            assert_eq!(catalogue.fact("en", family, id).as_deref(), Ok(en), "{id}");
        }
        for (family, id, cause) in [
            (Family::Hotline, "nobody", "`HOTLINE(\"nobody\")` cannot be said in `en`: there is no such fact"),
            (Family::Law, "lost", "`law-lost` cannot be said in `en`: there is no such message"),
        ] {
            assert_eq!(catalogue.fact("en", family, id).map_err(|error| error.to_string()), Err(cause.to_owned()));
        }
    }

    #[test]
    fn said() {
        let catalogue = catalogue(&[(
            "zh-CN",
            r#"
plain = 你好。
amount = 少了 { $amount }，到 { $day }。
counted = { $n ->
    [one] 一
   *[other] { $n } 个
}
chosen = { $cause ->
    [low_balance] 余额不足
   *[other] 其他
}
looked-up = 打 { NAME($bank) }：{ HOTLINE($bank) }
by-id = 按 { LAW("ecommerce-57") }，{ TERM("freeze") }内
inner = 见 { chosen }
with-term = { -brand }，{ -brand(case: "long") }
-brand = 助手{ -suffix }
-suffix = 号
letter = 第一行
    第二行
      缩进
minute = { $at }
text = 你写的是：{ $text }
"#,
        )]);
        let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
        let at = chrono::FixedOffset::east_opt(8 * 3600).and_then(|zone| zone.with_ymd_and_hms(2026, 11, 24, 9, 5, 0).single());
        let key = |key: &str| Arg::Key(key.into());
        for (id, given, expect) in [
            ("plain", args(&[]), "你好。"),
            (
                "amount",
                args(&[("amount", Arg::Money(Money(123_450))), ("day", Arg::Date(day))]),
                "少了 ¥1,234.50，到 2026年11月24日（周二）。",
            ),
            ("counted", args(&[("n", Arg::Number(1))]), "1 个"),
            ("chosen", args(&[("cause", key("low_balance"))]), "余额不足"),
            ("chosen", args(&[("cause", key("anything"))]), "其他"),
            ("looked-up", args(&[("bank", key("ali_pay"))]), "打 支付宝：95188"),
            ("by-id", args(&[]), "按 《电子商务法》第五十七条，24 小时内"),
            ("inner", args(&[("cause", key("low_balance"))]), "见 余额不足"),
            ("with-term", args(&[]), "助手号，助手号"),
            ("letter", args(&[]), "第一行\n第二行\n  缩进"),
            ("minute", args(&[("at", Arg::Moment(at.expect("a moment")))]), "2026年11月24日（周二）09:05"),
            (
                "text",
                args(&[("text", Arg::Text("{ $x } { HOTLINE(\"icbc\") } \u{FDD0}a\u{FDD1}".into()))]),
                "你写的是：{ $x } { HOTLINE(\"icbc\") } a",
            ),
            ("plain", args(&[("unused", Arg::Number(1))]), "你好。"),
        ] {
            assert_eq!(catalogue.say("zh-CN", id, &given).as_deref(), Ok(expect), "{id}");
        }
    }

    #[test]
    fn attributes_are_labels() {
        let catalogue =
            catalogue(&[("en", "fault = What went wrong?\n    .missing = It never came\n    .late = { $n } late\nonly =\n    .a = A")]);
        let given = args(&[("n", Arg::Number(3))]);
        for (id, attribute, expect) in
            [("fault", "missing", Some("It never came")), ("fault", "late", Some("3 late")), ("only", "a", Some("A")), ("fault", "x", None)]
        {
            assert_eq!(catalogue.label("en", id, attribute, &given).ok().as_deref(), expect, "{id}.{attribute}");
        }
        assert!(catalogue.say("en", "only", &given).is_err());
    }

    #[test]
    fn never_said_by_halves() {
        let (catalogue, _) = load(&[(
            "en",
            r#"
argument = You paid { $amount }.
alone = { $amount }
select = { $n ->
    [one] a
   *[other] b
}
choice-fact = { HOTLINE($bank) }
text-with-choice-fact = Call { HOTLINE($bank) } now
fact = Call { HOTLINE("nobody") }
lost = { LAW("lost") }
function = { NUMBER("1") }
function-selector = { NUMBER("1") ->
    [one] a
   *[other] b
}
reference = { no-such }
attribute-reference = { argument.no }
term = { -no-such }
term-argument = { -needy }
-needy = { $case }
loop = { pool }
pool = { loop }
through = { fact }
nested = { $a ->
    [x] { $b }
   *[other] { NAME($b) }
}
two-ids = { HOTLINE("icbc", "ali-pay") }
-whole = { -needy(case: "a") } { $amount }
outer = { -whole(amount: "5") }
"#,
        )]);
        for (id, given, cause) in [
            ("argument", args(&[]), "unknown variable: $amount"),
            ("alone", args(&[]), "unknown variable: $amount"),
            ("select", args(&[]), "unknown variable: $n"),
            ("choice-fact", args(&[("bank", Arg::Key("nobody".into()))]), "HOTLINE knows no `nobody`"),
            ("choice-fact", args(&[("bank", Arg::Number(1))]), "HOTLINE takes one id"),
            ("text-with-choice-fact", args(&[("bank", Arg::Key("nobody".into()))]), "HOTLINE knows no `nobody`"),
            ("text-with-choice-fact", args(&[]), "unknown variable: $bank; HOTLINE takes one id"),
            ("fact", args(&[]), "HOTLINE knows no `nobody`"),
            ("lost", args(&[]), "`law-lost` cannot be said in `en`: there is no such message"),
            ("function", args(&[]), "there is no function `NUMBER`"),
            ("function-selector", args(&[]), "there is no function `NUMBER`"),
            ("reference", args(&[]), "there is no message `no-such`"),
            ("attribute-reference", args(&[]), "there is no message `argument.no`"),
            ("term", args(&[]), "there is no message `-no-such`"),
            ("term-argument", args(&[("case", Arg::Number(1))]), "the term `-needy` is not given its argument `$case`"),
            ("loop", args(&[]), "`loop` is made of itself"),
            ("through", args(&[]), "HOTLINE knows no `nobody`"),
            ("nested", args(&[("a", Arg::Key("x".into()))]), "unknown variable: $b"),
            ("two-ids", args(&[]), "`HOTLINE` takes one fact"),
            ("outer", args(&[("amount", Arg::Number(1))]), "a term that takes arguments cannot use another term"),
            ("nothing", args(&[]), "there is no such message"),
        ] {
            let expect = Err(format!("`{id}` cannot be said in `en`: {cause}"));
            assert_eq!(catalogue.say("en", id, &given).map_err(|error| error.to_string()), expect);
        }
        assert_eq!(
            catalogue.say("fr", "plain", &Args::new()).map_err(|error| error.to_string()),
            Err("`plain` cannot be said in `fr`: there is no such locale".to_owned())
        );
    }

    #[test]
    fn findings_of_loading() {
        let file = |locale: &str, name: &str, text: &str| (locale.to_owned(), name.to_owned(), text.to_owned());
        let (catalogue, findings) = Catalogue::load(
            &[
                file("en", "en/a.ftl", "good = Good\nbad Bad\nlast = 好 { $x\n"),
                file("en", "en/b.ftl", "good = Again\n-good = Term\nLAW = Law\nx = X\n    .a = A\n    .a = B\r\n"),
                file("en", "en/c.ftl", "bad 好\n"),
                file("no locale", "no locale/a.ftl", "a = A"),
            ],
            &Facts::default(),
        );
        let shown: Vec<_> = findings.iter().map(|finding| (finding.code, finding.place.clone(), finding.message.as_str())).collect();
        assert_eq!(
            shown,
            [
                ("bad-fluent", Place::new("en/a.ftl", 16, 17), "this text cannot be read: a `=` is missing here"),
                ("bad-fluent", Place::new("en/a.ftl", 34, 35), "this text cannot be read: a `}` is missing here"),
                ("bad-fluent", Place::new("en/c.ftl", 4, 7), "this text cannot be read: a `=` is missing here"),
                ("bad-fluent", Place::top("no locale/a.ftl"), "`no locale` is no name of a language"),
                ("missing-translation", Place::default(), "there are no texts in `zh-CN`"),
                ("duplicate-name", Place::new("en/b.ftl", 0, 4), "there are two messages `good`"),
                ("duplicate-name", Place::new("en/b.ftl", 14, 18), "there are two messages `good`"),
                ("duplicate-name", Place::new("en/b.ftl", 26, 29), "`LAW` is the name of a function"),
                ("duplicate-name", Place::new("en/b.ftl", 58, 59), "`x` has two attributes `.a`"),
            ]
        );
        assert_eq!(catalogue.say("en", "good", &Args::new()).as_deref(), Ok("Good"));
        assert_eq!(catalogue.label("en", "x", "a", &Args::new()).as_deref(), Ok("A"));
        assert_eq!(catalogue.locales().collect::<Vec<_>>(), ["en"]);
        assert_eq!(catalogue.ids("en").collect::<Vec<_>>(), ["good", "x"]);
    }

    #[test]
    fn threads_share_a_catalogue() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&catalogue(&[]));
    }

    #[test]
    fn negotiated() {
        let all = ["en", "zh-CN", "zh-TW"];
        let two = ["en", "zh-CN"];
        for (hint, with_tw, without_tw) in [
            (None, "zh-CN", "zh-CN"),
            (Some(""), "zh-CN", "zh-CN"),
            (Some("???"), "zh-CN", "zh-CN"),
            (Some("xx"), "zh-CN", "zh-CN"),
            (Some("fr"), "zh-CN", "zh-CN"),
            (Some("zh"), "zh-CN", "zh-CN"),
            (Some("zh-hans"), "zh-CN", "zh-CN"),
            (Some("zh-Hans-SG"), "zh-CN", "zh-CN"),
            (Some("zh_CN"), "zh-CN", "zh-CN"),
            (Some("zh-hant"), "zh-TW", "zh-CN"),
            (Some("zh-HK"), "zh-TW", "zh-CN"),
            (Some("zh-TW"), "zh-TW", "zh-CN"),
            (Some("en"), "en", "en"),
            (Some("en-GB"), "en", "en"),
            (Some(" EN-us "), "en", "en"),
        ] {
            assert_eq!(negotiate(hint, all), with_tw, "{hint:?}");
            assert_eq!(negotiate(hint, two), without_tw, "{hint:?}");
        }
        assert_eq!(negotiate(Some("en"), []), "zh-CN");
    }
}
