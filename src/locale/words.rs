//! Facts in words: what `HOTLINE`, `HOURS`, `LINK`, `LAW`, `TERM`, `PATH`, `RATE` and `NAME` say in one locale.
//!
//! They are said once, when the catalogue is loaded; a message then only looks them up. The words around a number are messages
//! too, so that a translator owns all of them:
//!
//! | message | arguments | for example |
//! | --- | --- | --- |
//! | `hedge` | none | `（以官方最新公布为准）`, appended to facts of low confidence; start it with `{" "}` if it needs a space |
//! | `hotline-abroad` (may be absent) | `$number`, `$abroad` | `{ $number } (from abroad { $abroad })` |
//! | `law-<law>` | none | `《电子商务法》`, `the E-Commerce Law` |
//! | `article-of-law` | `$law`, `$article` | `{ $law }第{ $article }条`, `Art. { $article } of { $law }` |
//! | `term-hours`, `term-days`, `term-working-days`, `term-months`, `term-years` | `$n` (a number) | `{ $n } 个工作日` |
//! | `term-up-to` | `$term`, `$most` (said by the line above) | `{ $term }，最长 { $most }` |
//! | `path-<id>` | none; may use facts | `我 → 服务 → 钱包` |
//! | `rate-as-of` | `$rate`, `$date` | `{ $rate }（截至{ $date }）` |
//! | `name-<key>` | none | `支付宝` |

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use unic_langid::LanguageIdentifier;

use super::analyse::Message;
use super::format::{self, Style};
use super::{Bundle, Resource, SayError, speak};
use crate::dialog::facts::{self, Confidence, Fact, Facts, Unit};
use crate::dialog::slot::{Arg, Args};

/// A function that texts use to ask for a fact or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// `HOTLINE("icbc")`: a telephone number.
    Hotline,
    /// `HOURS("nfra")`: when a telephone number is answered; only of numbers that say it.
    Hours,
    /// `LINK("samr-12315")`: a web address.
    Link,
    /// `LAW("ecommerce-57")`: a law or one article of it.
    Law,
    /// `TERM("institution-simple")`: a length of time.
    Term,
    /// `PATH("wechat-complain")`: where to tap.
    Path,
    /// `RATE("lpr-1y")`: percent a year, with the day it was seen.
    Rate,
    /// `NAME("alipay")`: the message `name-alipay`. No fact, but asked for in the same way.
    Name,
}

impl Family {
    /// All of them.
    pub const ALL: [Self; 8] = [Self::Hotline, Self::Hours, Self::Link, Self::Law, Self::Term, Self::Path, Self::Rate, Self::Name];

    /// As texts write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hotline => "HOTLINE",
            Self::Hours => "HOURS",
            Self::Link => "LINK",
            Self::Law => "LAW",
            Self::Term => "TERM",
            Self::Path => "PATH",
            Self::Rate => "RATE",
            Self::Name => "NAME",
        }
    }

    /// The function that texts write so.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.name() == name)
    }

    /// The facts it asks for; none for [`Family::Name`].
    pub fn facts(self) -> Option<facts::Family> {
        Some(match self {
            Self::Hotline | Self::Hours => facts::Family::Hotlines,
            Self::Link => facts::Family::Links,
            Self::Law => facts::Family::Laws,
            Self::Term => facts::Family::Terms,
            Self::Path => facts::Family::Paths,
            Self::Rate => facts::Family::Rates,
            Self::Name => return None,
        })
    }
}

/// The words of every fact in one locale, or why there are none, by id.
pub(super) type Words = BTreeMap<Family, BTreeMap<String, Result<String, SayError>>>;

/// A bundle whose functions know the words, and the words.
pub(super) fn load(
    locale: &LanguageIdentifier,
    files: &[Resource],
    messages: &BTreeMap<String, Message>,
    facts: &Facts,
) -> (Bundle, Arc<Words>) {
    // The first round cannot use functions; with its words, the menu paths of the second can.
    let mut words = Arc::new(Words::new());
    for _ in 0..2 {
        let bundle = bundle(locale, files, &words);
        words = Arc::new(say_all(locale, &bundle, messages, facts));
    }
    (bundle(locale, files, &words), words)
}

fn bundle(locale: &LanguageIdentifier, files: &[Resource], words: &Arc<Words>) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![locale.clone()]);
    bundle.set_use_isolating(false);
    for family in Family::ALL {
        let words = Arc::clone(words);
        // The bundle is new, so no name is taken.
        let _ = bundle.add_function(family.name(), move |positional, _| call(&words, family, positional));
    }
    for (_, resource) in files {
        // Two messages of one name are a finding already; the first stays.
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    bundle
}

fn call(words: &Words, family: Family, positional: &[FluentValue<'_>]) -> FluentValue<'static> {
    let [FluentValue::String(id)] = positional else { return refuse(&format!("{} takes one id", family.name())) };
    match look_up(words, family, id) {
        Some(Ok(said)) => FluentValue::from(said.clone()),
        Some(Err(error)) => refuse(&error.to_string()),
        None => refuse(&format!("{} knows no `{id}`", family.name())),
    }
}

/// The words of a fact. The keys of choices are `snake_case` where ids are `kebab-case`.
pub(super) fn look_up<'a>(words: &'a Words, family: Family, id: &str) -> Option<&'a Result<String, SayError>> {
    words.get(&family)?.get(&id.replace('_', "-"))
}

// ── refusals ──

/// A function of Fluent cannot fail in a way that the formatter reports. So it returns its reason between two code points that no
/// text holds, and [`speak`] turns the whole message into an error.
fn refuse(cause: &str) -> FluentValue<'static> {
    FluentValue::from(format!("{REFUSAL}{cause}{REFUSAL_END}"))
}

pub(super) const REFUSAL: char = '\u{FDD0}';
pub(super) const REFUSAL_END: char = '\u{FDD1}';

// ── the words ──

fn say_all(locale: &LanguageIdentifier, bundle: &Bundle, messages: &BTreeMap<String, Message>, facts: &Facts) -> Words {
    let style = Style::of(locale);
    let shown = locale.to_string();
    let say = |id: &str, args: &[(&str, Arg)]| {
        let args: Args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        speak(bundle, messages, style, &shown, id, None, &args)
    };
    let text = |words: String| Arg::Text(words);
    let hedged = |confidence: Confidence, words: String, gap: &str| {
        if confidence > Confidence::Low {
            return Ok(words);
        }
        let hedge = say("hedge", &[])?;
        let gap = if hedge.starts_with(' ') { "" } else { gap };
        Ok(format!("{words}{gap}{hedge}"))
    };

    let hotlines = each(&facts.hotlines, |_, fact| {
        let number = fact.value.number.clone();
        let words = match &fact.value.abroad {
            Some(abroad) if bundle.has_message("hotline-abroad") => {
                say("hotline-abroad", &[("number", text(number)), ("abroad", text(abroad.clone()))])?
            }
            _ => number,
        };
        hedged(fact.confidence, words, "")
    });
    let hours = facts.hotlines.iter().filter_map(|(id, fact)| {
        let hours = fact.value.hours.as_ref()?;
        let words = say(&hours.message, &[]).and_then(|words| hedged(hours.confidence, words, ""));
        Some((id.replace('_', "-"), words))
    });
    // A gap, or chats would take the hedge for a part of the address.
    let links = each(&facts.links, |_, fact| hedged(fact.confidence, fact.value.clone(), " "));
    let laws = each(&facts.laws, |_, fact| {
        let law = say(&format!("law-{}", fact.value.law), &[])?;
        let words = match fact.value.article {
            None => law,
            Some(article) => say("article-of-law", &[("law", text(law)), ("article", text(format::article(style, article)))])?,
        };
        hedged(fact.confidence, words, "")
    });
    let terms = each(&facts.terms, |_, fact| {
        let unit = match fact.value.unit {
            Unit::Hours => "term-hours",
            Unit::Days => "term-days",
            Unit::WorkingDays => "term-working-days",
            Unit::Months => "term-months",
            Unit::Years => "term-years",
        };
        let length = |n: u32| say(unit, &[("n", Arg::Number(n.into()))]);
        let term = length(fact.value.length)?;
        let words = match fact.value.at_most {
            None => term,
            Some(most) => say("term-up-to", &[("term", text(term)), ("most", text(length(most)?))])?,
        };
        hedged(fact.confidence, words, "")
    });
    let paths = each(&facts.paths, |id, fact| hedged(fact.confidence, say(&format!("path-{id}"), &[])?, ""));
    let rates = each(&facts.rates, |_, fact| {
        let rate = format::percent(fact.value.basis_points);
        let date = format::date_without_weekday(style, fact.value.as_of);
        hedged(fact.confidence, say("rate-as-of", &[("rate", text(rate)), ("date", text(date))])?, "")
    });
    let names = messages.keys().filter_map(|id| Some((id.strip_prefix("name-")?.to_owned(), say(id, &[])))).collect();

    BTreeMap::from([
        (Family::Hotline, hotlines),
        (Family::Hours, hours.collect()),
        (Family::Link, links),
        (Family::Law, laws),
        (Family::Term, terms),
        (Family::Path, paths),
        (Family::Rate, rates),
        (Family::Name, names),
    ])
}

fn each<T>(
    facts: &BTreeMap<String, Fact<T>>,
    words: impl Fn(&str, &Fact<T>) -> Result<String, SayError>,
) -> BTreeMap<String, Result<String, SayError>> {
    facts.iter().map(|(id, fact)| (id.replace('_', "-"), words(id, fact))).collect()
}
