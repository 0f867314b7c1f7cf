//! What the name under a cursor stands for, where it is declared, and what is worth telling of it.
//!
//! It reads the files as they are being written: no book is needed, so that names are found while something else is wrong. The
//! dialog language spells alike what means alike, so a name's meaning follows from the keys above it.

use std::fmt::Write as _;
use std::ops::Range;

use crate::book::Files;
use crate::case::derived::DERIVATIONS;
use crate::diagnostic;
use crate::dialog::DerivedKind;
use crate::dialog::facts::Family;
use crate::dialog::raw::{self, Kind, Node};
use crate::locale::{self, SOURCE};

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Dialog(String),
    State {
        dialog: String,
        state: String,
    },
    Slot(String),
    Choice {
        slot: String,
        key: String,
    },
    /// A message, or a term with its `-`.
    Message(String),
    Fact(Family, String),
    Table(String),
    Plan(String),
    Letter(String),
    /// A list of words of one language that cues name.
    Words {
        language: String,
        list: String,
    },
    /// The code of a finding.
    Code(String),
}

/// The files of a book, as far as they can be read.
pub(super) struct Names<'f> {
    files: &'f Files,
    trees: Vec<(&'f str, Node)>,
}

/// A value of a YAML file with the keys that lead to it.
struct Found<'n> {
    path: Vec<&'n str>,
    node: &'n Node,
    is_key: bool,
}

/// A part of a file.
pub(super) type At = (String, Range<usize>);

impl<'f> Names<'f> {
    /// Reads the files. One that is no YAML at all declares nothing.
    pub(super) fn read(files: &'f Files) -> Self {
        let trees = files.dialogs.iter().filter_map(|file| Some((file.name.as_str(), raw::parse(&file.name, &file.text).ok()?)));
        Self { files, trees: trees.collect() }
    }

    /// The name at a byte of a file, and the bytes it is written in.
    pub(super) fn at(&self, file: &str, byte: usize) -> Option<(Name, Range<usize>)> {
        if let Some((_, _, text)) = self.files.locales.iter().find(|(_, name, _)| name == file) {
            return self.in_text(text, byte);
        }
        let (_, tree) = self.trees.iter().find(|(name, _)| *name == file)?;
        let text = self.text(file)?;
        let found = find(tree, byte)?;
        let name = self.meaning(tree, &found, text, byte)?;
        Some((name, found.node.start..found.node.end))
    }

    // ── where it is declared ──

    /// Where a name is declared, seen from a file. A message is looked for in that file's language, else in the source language; on its
    /// own words, a translation leads to its source, and a source to the dialogs that say it.
    pub(super) fn declared(&self, name: &Name, from: &str, byte: usize) -> Vec<At> {
        let own = |file: &str, node: &Node| vec![(file.to_owned(), node.start..node.end)];
        let first = |found: Option<Vec<At>>| found.unwrap_or_default();
        match name {
            Name::Dialog(dialog) => first(self.file_of("dialog", dialog).map(|(file, _, node)| own(file, node))),
            Name::Table(table) => first(self.file_of("table", table).map(|(file, _, node)| own(file, node))),
            Name::Plan(plan) => first(self.file_of("plan", plan).map(|(file, _, node)| own(file, node))),
            Name::Letter(letter) => first(self.file_of("letter", letter).map(|(file, _, node)| own(file, node))),
            Name::State { dialog, state } => first(self.state(dialog, state).map(|(file, key, _)| own(file, key))),
            Name::Slot(slot) => first(self.slot(slot).map(|(file, key, _)| own(file, key))),
            Name::Choice { slot, key } => first(self.slot(slot).and_then(|(file, _, declared)| {
                let choice = scalars(declared).into_iter().find(|found| !found.is_key && found.node.scalar() == Some(key))?;
                Some(own(file, choice.node))
            })),
            Name::Fact(family, id) => first(self.fact(*family, id).map(|(file, key, _)| own(file, key))),
            Name::Words { language, list } => first(
                self.of_kind("understand")
                    .filter(|(_, tree)| tree.get("understand").and_then(Node::scalar) == Some("words"))
                    .find_map(|(file, tree)| Some(own(file, entry(tree.get(language)?, list)?.0))),
            ),
            Name::Message(id) => self.message_declared(id, from, byte),
            Name::Code(_) => Vec::new(),
        }
    }

    fn message_declared(&self, id: &str, from: &str, byte: usize) -> Vec<At> {
        let here = self.files.locales.iter().find(|(_, name, _)| name == from).map(|(locale, _, _)| locale.as_str());
        let at = |locale: &str| self.message(locale, id).map(|(file, _, range)| (file.to_owned(), range.start..range.start + id.len()));
        let near = here.and_then(at);
        let on_itself = near.as_ref().is_some_and(|(file, range)| file == from && (range.start..=range.end).contains(&byte));
        match (on_itself, here) {
            (true, Some(SOURCE)) => self.said_in(id),
            (true, _) => at(SOURCE).into_iter().collect(),
            (false, _) => near.or_else(|| at(SOURCE)).into_iter().collect(),
        }
    }

    /// Where dialogs, tables, plans and letters name a message.
    fn said_in(&self, id: &str) -> Vec<At> {
        let wanted = Name::Message(id.to_owned());
        let mut places = Vec::new();
        for (file, tree) in &self.trees {
            let text = self.text(file).unwrap_or_default();
            let named = scalars(tree).into_iter().filter(|found| found.node.scalar() == Some(id));
            let named = named.filter(|found| self.meaning(tree, found, text, found.node.start).as_ref() == Some(&wanted));
            places.extend(named.map(|found| ((*file).to_owned(), found.node.start..found.node.end)));
        }
        places
    }

    // ── what is worth telling ──

    /// Words about a name, as Markdown.
    pub(super) fn told(&self, name: &Name) -> Option<String> {
        match name {
            Name::Message(id) => {
                let locales: Vec<&str> = self.locales();
                let said: Vec<String> = locales
                    .into_iter()
                    .filter_map(|locale| {
                        let (file, text, range) = self.message(locale, id)?;
                        Some(format!("**{locale}** ({file})\n\n{}", fenced("fluent", text.get(range)?)))
                    })
                    .collect();
                (!said.is_empty()).then(|| said.join("\n\n"))
            }
            Name::Fact(family, id) => {
                let (_, _, fact) = self.fact(*family, id)?;
                let mut told = format!("{} `{id}`\n", family.one());
                for (key, value) in entries(fact) {
                    if let (Some(key), Some(value)) = (key.scalar(), value.scalar()) {
                        told += &format!("\n- {key}: {value}");
                    }
                }
                Some(told)
            }
            Name::Slot(slot) => self.slot_told(slot),
            Name::Choice { slot, key } => Some(format!("`{key}`, a choice of {}", self.slot_told(slot)?)),
            Name::State { dialog, state } => {
                let (_, _, node) = self.state(dialog, state)?;
                let mut told = format!("state `{state}` of `{dialog}`");
                for (key, words) in [("ask", "asks for"), ("end", "ends as")] {
                    if let Some(value) = node.get(key).and_then(Node::scalar) {
                        let _ = write!(told, ", {words} `{value}`");
                    }
                }
                let said = ["say", "prompt"].into_iter().filter_map(|key| node.get(key)).flat_map(scalars);
                for id in said.filter_map(|found| found.node.scalar()) {
                    if let Some((_, text, range)) = self.message(SOURCE, id) {
                        let _ = write!(told, "\n\n{}", fenced("fluent", text.get(range).unwrap_or_default()));
                    }
                }
                Some(told)
            }
            Name::Dialog(dialog) => {
                let (_, tree, _) = self.file_of("dialog", dialog)?;
                let states = tree.get("states").map_or(0, |states| entries(states).len());
                let start = tree.get("start").and_then(Node::scalar).unwrap_or_default();
                let plan = tree.get("plan").and_then(Node::scalar).map(|plan| format!(" It leads to the plan `{plan}`."));
                Some(format!("dialog `{dialog}`: {states} states, begins in `{start}`.{}", plan.unwrap_or_default()))
            }
            Name::Table(table) => {
                let (_, tree, _) = self.file_of("table", table)?;
                let over: Vec<String> = tree.get("over").map(listed).unwrap_or_default();
                Some(format!("table `{table}`: decides `{}` on {}", tree.get("gives")?.scalar()?, over.join(", ")))
            }
            Name::Plan(plan) => {
                let (_, tree, _) = self.file_of("plan", plan)?;
                Some(format!("plan `{plan}`: who is liable says the table `{}`", tree.get("liability")?.scalar()?))
            }
            Name::Code(code) => diagnostic::page(code).map(str::to_owned),
            Name::Letter(_) | Name::Words { .. } => None,
        }
    }

    fn slot_told(&self, slot: &str) -> Option<String> {
        if let Some(derivation) = DERIVATIONS.iter().find(|derivation| derivation.name == slot) {
            let kind = match derivation.kind {
                DerivedKind::Choice(keys) => format!("one of {}", raw::quoted(keys)),
                DerivedKind::Money => "yuan".to_owned(),
                DerivedKind::Date => "a date".to_owned(),
                DerivedKind::Count => "a whole number".to_owned(),
            };
            return Some(format!("slot `{slot}`: {kind}, worked out from the answers"));
        }
        let (_, _, declared) = self.slot(slot)?;
        let (kind, rule) = entries(declared).first()?;
        let mut told = format!("slot `{slot}`: {}", kind.scalar()?);
        let words = if matches!(rule.kind, Kind::Map(_)) {
            entries(rule).iter().map(|(key, value)| format!("{} {}", key.scalar().unwrap_or_default(), listed(value).join(", "))).collect()
        } else {
            listed(rule)
        };
        for word in words {
            told += &format!("\n- {word}");
        }
        Some(told)
    }

    // ── what names mean ──

    /// What a value or key of a YAML file stands for, by the keys above it.
    #[allow(clippy::match_same_arms, reason = "in the order of the handbook, not of what comes out")]
    fn meaning(&self, tree: &Node, found: &Found, text: &str, byte: usize) -> Option<Name> {
        let kind = tree.first_key()?;
        let word = found.node.scalar()?;
        let text_of = || word.to_owned();
        let choice = |slot: &str| Some(Name::Choice { slot: slot.to_owned(), key: word.to_owned() });
        let dialog = || tree.get("dialog").and_then(Node::scalar).unwrap_or_default().to_owned();
        let is_names = || tree.get("understand").and_then(Node::scalar) == Some("names");
        if found.is_key {
            return match (kind, found.path.as_slice()) {
                ("slots" | "dialog", ["slots", _]) | (_, [.., "when" | "set", _]) => Some(Name::Slot(text_of())),
                ("dialog", ["states", _]) => Some(Name::State { dialog: dialog(), state: text_of() }),
                ("facts", [id]) if *id != "facts" => Some(Name::Fact(family(tree)?, text_of())),
                ("check", ["check", "levels", _]) => Some(Name::Code(text_of())),
                ("understand", ["fills", _]) => None,
                ("understand", [slot]) if is_names() && *slot != "understand" => Some(Name::Slot(text_of())),
                ("understand", [slot, _]) if is_names() => choice(slot),
                _ => None,
            };
        }
        match (kind, found.path.as_slice()) {
            (_, ["slots", slot, "choice" | "many"] | ["slots", slot, "ledger", "kinds" | "uncounted"]) => choice(slot),
            (_, ["slots", _, "reference", "shapes"]) => Some(Name::Fact(Family::Shapes, text_of())),
            (_, [.., "when" | "set", slot] | [.., "when", slot, "not" | "has" | "lacks"]) => choice(slot),
            (_, [.., "set", _, "from"]) => Some(Name::Slot(text_of())),
            ("dialog", ["dialog"]) | ("understand", ["understand"]) => Some(Name::Dialog(text_of())),
            ("dialog", ["start"]) => Some(Name::State { dialog: dialog(), state: text_of() }),
            ("dialog" | "plan", ["plan"]) => Some(Name::Plan(text_of())),
            ("table", ["table"]) | ("plan", ["liability"]) => Some(Name::Table(text_of())),
            ("table", ["gives" | "over"]) | ("dialog", [.., "ask" | "clear" | "on"]) => Some(Name::Slot(text_of())),
            ("table", ["rows", "gives"]) => choice(tree.get("gives")?.scalar()?),
            ("table", ["rows", "law"]) => Some(Name::Fact(Family::Laws, text_of())),
            ("plan", ["ladder", "rung"]) => choice("rung"),
            ("plan", ["ladder", "answer"]) => Some(Name::Fact(Family::Terms, text_of())),
            ("plan", ["claim", "amount"]) | ("understand", ["fills", _]) => {
                let (slot, key) = word.split_once('.').map_or((word, None), |(slot, key)| (slot, Some(key)));
                match key.filter(|_| byte > found.node.start + slot.len()) {
                    Some(key) => Some(Name::Choice { slot: slot.to_owned(), key: key.to_owned() }),
                    None => Some(Name::Slot(slot.to_owned())),
                }
            }
            ("letter", ["letter"]) => Some(Name::Letter(text_of())),
            ("facts", [_, "law"]) => Some(Name::Message(format!("law-{word}"))),
            ("facts", [_, "hours"]) | ("plan", [.., "letter"]) => Some(Name::Message(text_of())),
            ("dialog" | "table" | "plan" | "letter", [.., "prompt" | "say" | "invalid" | "title" | "heading" | "item" | "sign"]) => {
                Some(Name::Message(text_of()))
            }
            ("dialog", [.., "to"]) => {
                let here = dialog();
                match self.state(&here, word) {
                    Some(_) => Some(Name::State { dialog: here, state: text_of() }),
                    None => Some(Name::Dialog(text_of())),
                }
            }
            ("understand", [language, "cues" | "counter_cues"]) => {
                let open = text.get(found.node.start..byte)?.rfind('{')? + found.node.start + 1;
                let list = text.get(open..found.node.end)?.split(['}', '{']).next()?;
                (byte <= open + list.len()).then(|| Name::Words { language: (*language).to_owned(), list: list.to_owned() })
            }
            _ => None,
        }
    }

    /// What a word of a Fluent file stands for, by what stands around it.
    fn in_text(&self, text: &str, byte: usize) -> Option<(Name, Range<usize>)> {
        let in_word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let start = text[..byte].rfind(|c| !in_word(c)).map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
        let end = text[byte..].find(|c| !in_word(c)).map_or(text.len(), |at| byte + at);
        let word = text.get(start..end).filter(|word| !word.is_empty())?;
        let line = &text[text[..start].rfind('\n').map_or(0, |at| at + 1)..start];
        let rest = text[end..].trim_start_matches(' ');
        let before = text[..start].trim_end_matches([' ', '\n']);
        let name = if line.is_empty() {
            rest.starts_with('=').then(|| Name::Message(word.to_owned()))?
        } else if line.trim_start() == "." && rest.starts_with('=') {
            let id = text[..start].lines().rev().find_map(declares)?;
            Name::Choice { slot: self.asked_by(id)?, key: word.to_owned() }
        } else if line.ends_with('$') {
            Name::Slot(word.to_owned())
        } else if line.ends_with('[') {
            let chooses = text[..start].rfind("->")?;
            let slot = text[..chooses].trim_end().rsplit('$').next()?;
            Name::Choice { slot: slot.chars().take_while(|c| in_word(*c)).collect(), key: word.to_owned() }
        } else if let Some(call) = line.strip_suffix("(\"").or_else(|| line.strip_suffix("( \"")) {
            let function = call.rsplit(|c: char| !c.is_ascii_uppercase()).next().unwrap_or_default();
            match locale::Family::named(function)? {
                locale::Family::Name => Name::Message(format!("name-{word}")),
                family => Name::Fact(family.facts()?, word.to_owned()),
            }
        } else if before.ends_with('{') && !rest.starts_with('(') {
            Name::Message(word.to_owned())
        } else {
            return None;
        };
        Some((name, start..end))
    }

    /// The slot that a question with this prompt asks for.
    fn asked_by(&self, prompt: &str) -> Option<String> {
        let states = self.of_kind("dialog").filter_map(|(_, tree)| tree.get("states")).flat_map(entries);
        let mut asking = states.filter(|(_, state)| state.get("prompt").and_then(Node::scalar) == Some(prompt));
        Some(asking.find_map(|(_, state)| state.get("ask")?.scalar())?.to_owned())
    }

    // ── what the files hold ──

    /// The text of a file.
    pub(super) fn text(&self, file: &str) -> Option<&'f str> {
        self.files.text(file)
    }

    /// The source language first.
    fn locales(&self) -> Vec<&'f str> {
        let mut locales: Vec<&str> = self.files.locales.iter().map(|(locale, _, _)| locale.as_str()).collect();
        locales.sort_unstable_by_key(|locale| (*locale != SOURCE, *locale));
        locales.dedup();
        locales
    }

    fn of_kind<'n>(&'n self, kind: &str) -> impl Iterator<Item = (&'n str, &'n Node)> {
        self.trees.iter().filter(move |(_, tree)| tree.first_key() == Some(kind)).map(|(file, tree)| (*file, tree))
    }

    /// The file that begins with `kind: name`: its name, its tree, the name's node.
    fn file_of(&self, kind: &str, name: &str) -> Option<(&str, &Node, &Node)> {
        self.of_kind(kind).find_map(|(file, tree)| Some((file, tree, tree.get(kind).filter(|node| node.scalar() == Some(name))?)))
    }

    fn state(&self, dialog: &str, state: &str) -> Option<(&str, &Node, &Node)> {
        let (file, tree, _) = self.file_of("dialog", dialog)?;
        let (key, value) = entry(tree.get("states")?, state)?;
        Some((file, key, value))
    }

    fn slot(&self, slot: &str) -> Option<(&str, &Node, &Node)> {
        let mut trees = self.trees.iter().filter(|(_, tree)| matches!(tree.first_key(), Some("slots" | "dialog")));
        trees.find_map(|(file, tree)| {
            let (key, value) = entry(tree.get("slots")?, slot)?;
            Some((*file, key, value))
        })
    }

    /// The keys of choices are `snake_case` where ids are `kebab-case`.
    fn fact(&self, wanted: Family, id: &str) -> Option<(&str, &Node, &Node)> {
        self.of_kind("facts").filter(|(_, tree)| family(tree) == Some(wanted)).find_map(|(file, tree)| {
            let (key, value) = entry(tree, id).or_else(|| entry(tree, &id.replace('_', "-")))?;
            Some((file, key, value))
        })
    }

    /// The file, its text, and the bytes of a message with its attributes.
    fn message(&self, locale: &str, id: &str) -> Option<(&'f str, &'f str, Range<usize>)> {
        let mut files = self.files.locales.iter().filter(|(own, _, _)| own == locale);
        files.find_map(|(_, file, text)| {
            let mut start = 0;
            for line in text.split_inclusive('\n') {
                if declares(line) == Some(id) {
                    let more = text[start + line.len()..].split_inclusive('\n');
                    let more = more.take_while(|line| line.starts_with([' ', '}', '\n', '\r'])).map(str::len).sum::<usize>();
                    let end = start + text[start..start + line.len() + more].trim_end().len();
                    return Some((file.as_str(), text.as_str(), start..end));
                }
                start += line.len();
            }
            None
        })
    }
}

/// The id of the message or term that a line of a Fluent file begins.
fn declares(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end_matches(' ');
    let plain = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    plain.then_some(id)
}

fn fenced(language: &str, text: &str) -> String {
    format!("```{language}\n{text}\n```")
}

fn family(tree: &Node) -> Option<Family> {
    Family::named(tree.get("facts")?.scalar()?)
}

fn entries(node: &Node) -> &[(Node, Node)] {
    match &node.kind {
        Kind::Map(entries) => entries,
        _ => &[],
    }
}

fn entry<'n>(node: &'n Node, key: &str) -> Option<(&'n Node, &'n Node)> {
    entries(node).iter().find(|(name, _)| name.scalar() == Some(key)).map(|(name, value)| (name, value))
}

fn listed(node: &Node) -> Vec<String> {
    scalars(node).iter().filter_map(|found| found.node.scalar()).map(|word| format!("`{word}`")).collect()
}

/// The scalar that a byte lies in, or at the end of.
fn find(tree: &Node, byte: usize) -> Option<Found<'_>> {
    scalars(tree).into_iter().find(|found| (found.node.start..=found.node.end).contains(&byte))
}

/// Every key and every value that is written.
fn scalars(tree: &Node) -> Vec<Found<'_>> {
    fn add<'n>(node: &'n Node, path: &mut Vec<&'n str>, found: &mut Vec<Found<'n>>) {
        match &node.kind {
            Kind::Null => {}
            Kind::Bool(_) | Kind::Num(_) | Kind::Str(_) => found.push(Found { path: path.clone(), node, is_key: false }),
            Kind::Seq(items) => items.iter().for_each(|item| add(item, path, found)),
            Kind::Map(entries) => {
                for (key, value) in entries {
                    path.push(key.scalar().unwrap_or_default());
                    found.push(Found { path: path.clone(), node: key, is_key: true });
                    add(value, path, found);
                    path.pop();
                }
            }
        }
    }
    let mut found = Vec::new();
    add(tree, &mut Vec::new(), &mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::lower::Source;

    /// The small book that the pages about findings break, and a little more.
    fn files() -> Files {
        let base = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings/base");
        let mut files = crate::cli::read_files(Some(&base.join("dialogs")), Some(&base.join("locales"))).unwrap();
        let prefix = format!("{}/", base.to_string_lossy().replace('\\', "/"));
        let names = files.dialogs.iter_mut().map(|file| &mut file.name).chain(files.locales.iter_mut().map(|(_, name, _)| name));
        for name in names {
            *name = name.strip_prefix(&prefix).unwrap().to_owned();
        }
        let more = [
            ("dialogs/names.yaml", "understand: names\nrung:\n  merchant: [shop]\n"),
            ("dialogs/check.yaml", "check: { levels: { stale-fact: off } }\n"),
            ("dialogs/letter.yaml", "letter: note\ntitle: menu\nrows: [{ say: menu-elsewhere, when: { liable: merchant } }]\n"),
            ("dialogs/set.yaml", "dialog: set\nstates: { a: { ask: rung, route: [{ set: { rung: { from: tracking } }, to: parcel }] } }\n"),
            ("dialogs/broken.yaml", "dialog: [\n"),
        ];
        files.dialogs.extend(more.map(|(name, text)| Source { name: name.to_owned(), text: text.to_owned() }));
        let text = "-brand = 红包\nmore = { -brand }给{ menu-elsewhere } { HOTLINE(\"courier\") } { NAME(\"post\") } { HOURS(\"a\") } 打 x\r\nname-post = 邮局\n";
        files.locales.push(("zh-CN".to_owned(), "locales/zh-CN/more.ftl".to_owned(), text.to_owned()));
        files
    }

    /// The byte of the `|` in a piece of a file that stands there once without it.
    fn cursor(files: &Files, file: &str, piece: &str) -> usize {
        let text = files.text(file).unwrap_or_else(|| panic!("no file {file}"));
        let plain = piece.replacen('|', "", 1);
        assert_eq!(text.matches(&plain).count(), 1, "{file}: {piece}");
        text.find(&plain).unwrap() + piece.find('|').unwrap()
    }

    #[test]
    fn names_lead_to_where_they_are_declared() {
        let files = files();
        let names = Names::read(&files);
        let parcel = "dialogs/parcel.yaml";
        let (zh, en) = ("locales/zh-CN/parcel.ftl", "locales/en/parcel.ftl");
        let table: &[(&str, &str, &str, &str)] = &[
            (parcel, "dialog: par|cel", parcel, "parcel\nstart"),
            (parcel, "start: |fault", parcel, "fault:\n    ask"),
            (parcel, "plan: parcel|\n", "dialogs/parcel_plan.yaml", "parcel\nliab"),
            (parcel, "{ max: 3, to: hum|an }", parcel, "human:"),
            (parcel, "  fa|ult:     { choice", parcel, "fault:     {"),
            (parcel, "[missing, dam|aged, late] }\n", parcel, "damaged, late] }\n  posted"),
            (parcel, "    ask: tracki|ng", "dialogs/slots.yaml", "tracking:"),
            (parcel, "prompt: parcel-trac|king", zh, "parcel-tracking = "),
            (parcel, "{ fa|ult: missing }", parcel, "fault:     {"),
            (parcel, "{ fault: mi|ssing }", parcel, "missing, damaged, late] }\n  posted"),
            (parcel, "{ fault: [damaged, |late] }", parcel, "late] }\n  posted"),
            (parcel, "missing }, to: track|ing", parcel, "tracking:\n    ask"),
            (parcel, "say: parcel-nud|ge", zh, "parcel-nudge = "),
            (parcel, "within: 1|4d", "", ""),
            (parcel, "ki|p: yes\n    to: posted_on", "", ""),
            ("dialogs/parcel_plan.yaml", "liability: parcel|_liability", "dialogs/parcel_liability.yaml", "parcel_liability\nover"),
            ("dialogs/parcel_plan.yaml", "amount: val|ue", parcel, "value:     {"),
            ("dialogs/parcel_plan.yaml", "rung: merch|ant", "dialogs/slots.yaml", "merchant, regulator"),
            ("dialogs/parcel_plan.yaml", "answer: shop-an|swer", "dialogs/facts/terms.yaml", "shop-answer:"),
            ("dialogs/parcel_plan.yaml", "{ lia|ble: { not: customer } }, say: parcel-claim", "", ""),
            ("dialogs/parcel_liability.yaml", "[fault, tr|acking]", "dialogs/slots.yaml", "tracking:"),
            ("dialogs/parcel_liability.yaml", "law: sale|s-4", "dialogs/facts/laws.yaml", "sales-4:"),
            ("dialogs/slots.yaml", "[shop-|order]", "dialogs/facts/shapes.yaml", "shop-order:"),
            ("dialogs/understand/parcel.yaml", "understand: par|cel", parcel, "parcel\nstart"),
            ("dialogs/understand/parcel.yaml", "number: trac|king", "dialogs/slots.yaml", "tracking:"),
            ("dialogs/understand/parcel.yaml", "parcel … {miss|ing}", "dialogs/understand/words.yaml", "missing:"),
            ("dialogs/understand/parcel.yaml", "par|cel … {missing}", "", ""),
            ("dialogs/names.yaml", "r|ung:", "dialogs/slots.yaml", "rung:"),
            ("dialogs/names.yaml", "mer|chant:", "dialogs/slots.yaml", "merchant, regulator"),
            ("dialogs/letter.yaml", "title: m|enu", "locales/zh-CN/parcel.ftl", "menu = "),
            ("dialogs/set.yaml", "from: trac|king", "dialogs/slots.yaml", "tracking:"),
            ("dialogs/set.yaml", "to: parc|el", parcel, "parcel\nstart"),
            // A translation leads to its source, and the source to who says it.
            (en, "parcel-nu|dge", zh, "parcel-nudge = "),
            (zh, "parcel-nu|dge", parcel, "parcel-nudge }"),
            (zh, "{ $posted|_on }", parcel, "posted_on: {"),
            (en, "TERM(\"shop|-answer\")", "dialogs/facts/terms.yaml", "shop-answer:"),
            (zh, "[la|te] 来得", parcel, "late] }\n  posted"),
            (zh, ".dam|aged = 收到", parcel, "damaged, late] }\n  posted"),
            ("locales/zh-CN/more.ftl", "{ -br|and }", "locales/zh-CN/more.ftl", "-brand = "),
            ("locales/zh-CN/more.ftl", "{ menu-else|where }", zh, "menu-elsewhere = "),
            ("locales/zh-CN/more.ftl", "HOTLINE(\"cou|rier\")", "dialogs/facts/hotlines.yaml", "courier:"),
            ("locales/zh-CN/more.ftl", "NAME(\"po|st\")", "locales/zh-CN/more.ftl", "name-post = "),
            ("locales/zh-CN/more.ftl", "HOURS(\"|a\")", "", ""),
            ("locales/zh-CN/more.ftl", "打 x|\r", "", ""),
        ];
        for (file, piece, to, text) in table {
            let byte = cursor(&files, file, piece);
            let declared = names.at(file, byte).map(|(name, _)| names.declared(&name, file, byte)).unwrap_or_default();
            let Some((found, bytes)) = declared.first() else {
                assert_eq!(*to, "", "{file}: {piece} leads nowhere");
                continue;
            };
            assert_eq!(found, to, "{file}: {piece}");
            assert!(files.text(found).unwrap()[bytes.start..].starts_with(text), "{file}: {piece}: {bytes:?}");
        }
    }

    #[test]
    fn names_are_told() {
        let files = files();
        let names = Names::read(&files);
        let parcel = "dialogs/parcel.yaml";
        let table: &[(&str, &str, &[&str])] = &[
            (
                parcel,
                "prompt: parcel-fa|ult",
                &["**zh-CN** (locales/zh-CN/parcel.ftl)", "包裹怎么了？\n    .missing = 一直没收到", "**en**", "It was late\n```"],
            ),
            (parcel, "start: |fault", &["state `fault` of `parcel`, asks for `fault`", "包裹怎么了？"]),
            (parcel, "{ max: 3, to: hum|an }", &["ends as `handover`"]),
            (parcel, "dialog: par|cel", &["10 states", "begins in `fault`", "the plan `parcel`"]),
            (parcel, "plan: parcel|\n", &["`parcel_liability`"]),
            (parcel, "    ask: tracki|ng", &["slot `tracking`: text", "pattern `[A-Z]{2}\\d{9}`", "example `RB123456785`"]),
            (parcel, "{ fault: mi|ssing }", &["`missing`, a choice of slot `fault`: choice", "- `damaged`"]),
            ("dialogs/parcel_liability.yaml", "table: parcel|_", &["decides `liable` on `fault`, `tracking`"]),
            ("dialogs/parcel_liability.yaml", "gives: li|able", &["worked out", "`provider`"]),
            ("dialogs/parcel_plan.yaml", "answer: shop-an|swer", &["term `shop-answer`", "- source: ", "- confidence: ", "- review_by: "]),
            ("dialogs/check.yaml", "stale-|fact", &["# stale-fact"]),
            ("locales/zh-CN/more.ftl", "HOTLINE(\"cou|rier\")", &["hotline `courier`", "- value: 95338"]),
        ];
        for (file, piece, expected) in table {
            let (name, _) = names.at(file, cursor(&files, file, piece)).unwrap_or_else(|| panic!("{file}: {piece} has no name"));
            let told = names.told(&name).unwrap_or_else(|| panic!("{name:?}: nothing told"));
            for words in *expected {
                assert!(told.contains(words), "{file}: {piece}: `{words}` is missing in\n{told}");
            }
        }
    }

    /// Wherever the cursor stands, in whatever state a file is.
    #[test]
    fn no_place_makes_it_panic() {
        let whole = files();
        let file = whole.text("locales/zh-CN/more.ftl").unwrap().to_owned();
        for (name, text) in [("locales/zh-CN/more.ftl", file.as_str()), ("dialogs/set.yaml", whole.text("dialogs/set.yaml").unwrap())] {
            for cut in (0..=text.len()).filter(|cut| text.is_char_boundary(*cut)).step_by(7) {
                let mut files = Files::default();
                files.dialogs.push(Source { name: "dialogs/set.yaml".to_owned(), text: text[..cut].to_owned() });
                files.locales.push(("zh-CN".to_owned(), "locales/zh-CN/more.ftl".to_owned(), text[..cut].to_owned()));
                let names = Names::read(&files);
                for byte in (0..=cut).filter(|byte| text.is_char_boundary(*byte)) {
                    if let Some((found, _)) = names.at(name, byte) {
                        names.declared(&found, name, byte);
                        names.told(&found);
                    }
                }
            }
        }
    }
}
