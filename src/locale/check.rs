//! What is wrong among texts that could be read.

use std::collections::BTreeSet;

use super::analyse::{Message, Uses};
use super::bare::{self, Kind};
use super::words::Family;
use super::{Catalogue, SOURCE, Voice};
use crate::diagnostic::{self, Finding, Place};

/// Messages that a locale may have although `zh-CN` has none: only customers of that language need them.
const LOCAL_ONLY: [&str; 1] = ["hotline-abroad"];

/// Every finding once, sorted by place.
pub(super) fn all(catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    let source = catalogue.voices.get(SOURCE);
    for (locale, voice) in &catalogue.voices {
        if let Some(source) = source.filter(|_| locale != SOURCE) {
            missing_translations(source, locale, voice, &mut findings);
            unknown_messages(source, locale, voice, &mut findings);
            arguments_never_used(source, voice, &mut findings);
        }
        impossible(voice, &mut findings);
        unknown_facts(voice, &mut findings);
        facts_without_words(source, locale, voice, &mut findings);
        bare_numbers(voice, &mut findings);
    }
    // What two texts mention through a third is one mistake.
    let mut told = BTreeSet::new();
    findings.retain(|finding| told.insert((finding.place.clone(), finding.code, finding.message.clone())));
    diagnostic::sort(&mut findings);
    findings
}

fn missing_translations(source: &Voice, locale: &str, voice: &Voice, findings: &mut Vec<Finding>) {
    // The caret stands on the words to translate, or on the message that lacks a part of them.
    let missing = |place: &Place, name: String| {
        Finding::error("missing-translation", place.clone(), format!("`{name}` has no words in `{locale}`"))
            .label(format!("a customer who reads `{locale}` would get no answer here"))
    };
    for (id, original) in &source.messages {
        let Some(translation) = voice.messages.get(id) else {
            if !LOCAL_ONLY.contains(&id.as_str()) {
                let file = original.place.file.replace(SOURCE, locale);
                findings.push(missing(&original.place, id.clone()).help(format!("add `{id} = …` to `{file}`")));
            }
            continue;
        };
        if original.value.is_some() && translation.value.is_none() {
            findings.push(missing(&translation.place, id.clone()).help(format!("write the words behind `{id} =`")));
        }
        for attribute in &original.attributes {
            let name = &attribute.name;
            if translation.attribute(name).is_none() {
                let finding = missing(&translation.place, format!("{id}.{name}")).also(attribute.place.clone(), "to be translated");
                findings.push(finding.help(format!("add `    .{name} = …` below `{id}`")));
            }
        }
    }
}

fn unknown_messages(source: &Voice, locale: &str, voice: &Voice, findings: &mut Vec<Finding>) {
    let unknown = |place: &Place, name: &str| {
        Finding::warning("unknown-message", place.clone(), format!("`{SOURCE}` has no message `{name}`"))
            .note(format!("nothing asks for a text that only `{locale}` has"))
    };
    for (id, translation) in &voice.messages {
        let Some(original) = source.messages.get(id) else {
            if !LOCAL_ONLY.contains(&id.as_str()) {
                findings.push(unknown(&translation.place, id).hint(id, source.messages.keys().map(String::as_str)));
            }
            continue;
        };
        if translation.value.is_some() && original.value.is_none() {
            findings.push(unknown(&translation.place, id));
        }
        for attribute in &translation.attributes {
            let name = &attribute.name;
            if original.attribute(name).is_none() {
                let finding = unknown(&attribute.place, &format!("{id}.{name}"));
                findings.push(finding.hint(name, original.attributes.iter().map(|known| known.name.as_str())));
            }
        }
    }
}

fn arguments_never_used(source: &Voice, voice: &Voice, findings: &mut Vec<Finding>) {
    for (id, original) in &source.messages {
        let Some(translation) = voice.messages.get(id) else { continue };
        let value = original.value.iter().zip(&translation.value).map(|(original, uses)| (id.clone(), original, uses, &translation.place));
        let attributes = original.attributes.iter().filter_map(|original| {
            let attribute = translation.attribute(&original.name)?;
            Some((format!("{id}.{}", original.name), &original.uses, &attribute.uses, &attribute.place))
        });
        for (name, original, uses, place) in value.chain(attributes) {
            for (argument, used) in original.arguments.iter().filter(|(argument, _)| !uses.arguments.contains_key(*argument)) {
                findings.push(
                    Finding::warning(
                        "argument-never-used",
                        place.clone(),
                        format!("this translation of `{name}` leaves out `${argument}`"),
                    )
                    .also(used.clone(), "used here")
                    .note("a customer of this language is told less")
                    .help(format!("mention `${argument}`; if it is left out on purpose, the warning may stay")),
                );
            }
        }
    }
}

/// Texts that can never be said.
fn impossible(voice: &Voice, findings: &mut Vec<Finding>) {
    for uses in all_uses(voice) {
        findings.extend(uses.defects.iter().cloned());
    }
}

fn unknown_facts(voice: &Voice, findings: &mut Vec<Finding>) {
    for used in all_uses(voice).flat_map(|uses| &uses.facts) {
        let known = voice.words.get(&used.family);
        if known.is_some_and(|known| known.contains_key(&used.id)) {
            continue;
        }
        let ids = known.into_iter().flat_map(|known| known.keys().map(String::as_str));
        let finding = if used.family == Family::Name {
            Finding::error("unknown-message", used.place.clone(), format!("there is no message `name-{}`", used.id))
        } else {
            Finding::error("unknown-fact", used.place.clone(), format!("no fact `{}` for `{}`", used.id, used.family.name()))
                .note("facts stand in `dialogs/facts/`, each with its source")
        };
        findings.push(finding.label("a customer would get no answer").suggest(&used.id, ids));
    }
}

/// Facts that a text uses but that cannot be said, because a message such as `law-…` is missing or wrong. Once per fact.
fn facts_without_words(source: Option<&Voice>, locale: &str, voice: &Voice, findings: &mut Vec<Finding>) {
    let mut uses: Vec<_> = all_uses(voice).flat_map(|uses| &uses.facts).collect();
    uses.sort();
    let mut told = BTreeSet::new();
    for used in uses {
        let Some(Err(error)) = voice.words.get(&used.family).and_then(|words| words.get(&used.id)) else { continue };
        let untranslated = source.is_some_and(|source| source.messages.contains_key(&error.id)) && !voice.messages.contains_key(&error.id);
        if !untranslated && told.insert((used.family, &used.id)) {
            let message = format!("the fact `{}` has no words in `{locale}`", used.id);
            let finding = Finding::error("unknown-message", used.place.clone(), message).note(error.to_string());
            findings.push(finding.help(format!("write the message `{}`", error.id)));
        }
    }
}

fn bare_numbers(voice: &Voice, findings: &mut Vec<Finding>) {
    for piece in all_uses(voice).flat_map(|uses| &uses.texts) {
        for bare in bare::find(&piece.text) {
            let written = &piece.text[bare.at.clone()];
            let (what, help) = match bare.kind {
                Kind::Phone => {
                    ("the telephone number", "put it into `dialogs/facts/hotlines.yaml` and write `{ HOTLINE(\"its-id\") }`".to_owned())
                }
                Kind::Article => ("the article", "put it into `dialogs/facts/laws.yaml` and write `{ LAW(\"its-id\") }`".to_owned()),
                Kind::Length if piece.quoted => continue,
                Kind::Length => (
                    "the deadline",
                    format!(
                        "put it into `dialogs/facts/terms.yaml` and write `{{ TERM(\"its-id\") }}`; if no rule gives it, quote it: `{{ \"{written}\" }}`"
                    ),
                ),
            };
            let start = piece.place.start + bare.at.start;
            let place = Place::new(piece.place.file.clone(), start, start + written.len());
            findings.push(
                Finding::error("bare-number", place, format!("{what} `{written}` stands in a text"))
                    .note("when it changes, customers would go on reading the old one")
                    .help(help),
            );
        }
    }
}

fn all_uses(voice: &Voice) -> impl Iterator<Item = &Uses> {
    voice.messages.values().chain(voice.terms.values()).flat_map(Message::all_uses)
}

#[cfg(test)]
mod tests {
    use super::super::tests::load;
    use crate::diagnostic::Severity;

    #[test]
    fn findings() {
        for (zh, en, expect) in [
            ("a = 好 { $x }", "a = Good { $x }", &[][..]),
            ("a = 好", "", &["error missing-translation zh-CN `a`: `a` has no words in `en`"]),
            ("a = 好\n .b = 是", "a = Good", &["error missing-translation en `a`: `a.b` has no words in `en`"]),
            ("a = 好\n .b = 是", "a =\n .b = Yes", &["error missing-translation en `a`: `a` has no words in `en`"]),
            (
                "alpha = 好",
                "alpah = Good",
                &[
                    "warning unknown-message en `alpah`: `zh-CN` has no message `alpah` (did you mean `alpha`?)",
                    "error missing-translation zh-CN `alpha`: `alpha` has no words in `en`",
                ],
            ),
            ("a = 好", "a = Good\n .b = B", &["warning unknown-message en `b`: `zh-CN` has no message `a.b`"]),
            ("a =\n .b = 是", "a = Good\n .b = B", &["warning unknown-message en `a`: `zh-CN` has no message `a`"]),
            (
                "a = { $x }{ b }\nb = { $y }",
                "a = { b }\nb = { $y }",
                &["warning argument-never-used en `a`: this translation of `a` leaves out `$x`"],
            ),
            ("a = { -t }\n-t = 甲", "a = { -u }\n-u = A", &[]),
            (
                "a = { HOTLINE(\"icbcc\") }",
                "a = { HOTLINE(\"icbc\") }",
                &["error unknown-fact zh-CN `icbcc`: no fact `icbcc` for `HOTLINE` (did you mean `icbc`?)"],
            ),
            ("a = { NAME(\"nobody\") }", "a = A", &["error unknown-message zh-CN `nobody`: there is no message `name-nobody`"]),
            // Through a term and through another message, and still told once.
            (
                "a = { b }{ b }\nb = { -t }\n-t = { TERM(\"nothing\") }",
                "a = A\nb = B",
                &["error unknown-fact zh-CN `nothing`: no fact `nothing` for `TERM`"],
            ),
            (
                "a = { LAW(\"lost\") } { LAW(\"lost\") }",
                "a = A",
                &["error unknown-message zh-CN `lost`: the fact `lost` has no words in `zh-CN` (write the message `law-lost`)"],
            ),
            (
                "law-lost = 《某法》\na = { LAW(\"lost\") }",
                "a = { LAW(\"lost\") }",
                &["error missing-translation zh-CN `law-lost`: `law-lost` has no words in `en`"],
            ),
            (
                "law-lost = 《某法》\na = { LAW(\"lost\") }",
                "law-lost = { $what }\na = { LAW(\"lost\") }",
                &["error unknown-message en `lost`: the fact `lost` has no words in `en` (write the message `law-lost`)"],
            ),
            ("a = { b }", "a = A", &["error unknown-message zh-CN `b`: there is no message `b`"]),
            (
                "a = { HOTLIN(\"icbc\") }",
                "a = A",
                &["error bad-fluent zh-CN `HOTLIN`: there is no function `HOTLIN` (did you mean `HOTLINE`?)"],
            ),
            ("a = 打 95188", "a = A", &["error bare-number zh-CN `95188`: the telephone number `95188` stands in a text"]),
            (
                "a = { $x ->\n [b] 按第五十七条\n *[other] 好\n }",
                "a = { $x }",
                &["error bare-number zh-CN `第五十七条`: the article `第五十七条` stands in a text"],
            ),
            (
                "a = { \"95188\" }{ \"3 天\" }{ 12315 }",
                "a = A",
                &[
                    "error bare-number zh-CN `95188`: the telephone number `95188` stands in a text",
                    "error bare-number zh-CN `12315`: the telephone number `12315` stands in a text",
                ],
            ),
            (
                "a = { -t }\n-t = 甲\n .b = 15 日内",
                "a = Within 15 days",
                &[
                    "error bare-number en `15 days`: the deadline `15 days` stands in a text",
                    "error bare-number zh-CN `15 日`: the deadline `15 日` stands in a text",
                ],
            ),
        ] {
            let texts = [("zh-CN", zh), ("en", en)];
            let (catalogue, syntax) = load(&texts);
            assert_eq!(syntax, []);
            let found: Vec<String> = catalogue
                .check()
                .iter()
                .map(|finding| {
                    let (locale, text) =
                        *texts.iter().find(|(locale, _)| *finding.place.file == format!("{locale}/test.ftl")).expect("a file");
                    let word = if finding.severity == Severity::Error { "error" } else { "warning" };
                    let help = finding.help.as_deref().filter(|help| help.starts_with("did you") || help.starts_with("write the message"));
                    let help = help.map(|help| format!(" ({help})")).unwrap_or_default();
                    format!(
                        "{word} {} {locale} `{}`: {}{help}",
                        finding.code,
                        &text[finding.place.start..finding.place.end],
                        finding.message
                    )
                })
                .collect();
            assert_eq!(found, expect, "{zh}\n{en}");
        }
    }

    #[test]
    fn help_names_the_file_to_edit() {
        let (catalogue, _) = load(&[("zh-CN", "a = 好")]);
        let helps: Vec<_> = catalogue.check().into_iter().filter_map(|finding| finding.help).collect();
        assert_eq!(helps, ["add `a = …` to `en/test.ftl`"]);
    }
}
