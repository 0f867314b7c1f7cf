//! The repository checks itself: one rule, one test.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{is, none, text, texts};
use redress::book::{Book, translated, verified};
use redress::cli;
use redress::diagnostic::{self, Format};
use redress::locale::SOURCE;
use regex::Regex;

// ── who may import whom ──

/// The modules in reading order, what each may import, and why no more. Tests inside a module may import what they like.
const IMPORTS: &[(&str, &[&str], &str)] = &[
    ("chat", &[], "the floor: it imports nothing of ours"),
    ("diagnostic", &[], "the floor: it imports nothing of ours"),
    ("dialog", &["diagnostic"], "what operators write does not know who runs it"),
    ("understand", &["dialog"], "it reads text, it decides nothing"),
    ("engine", &["chat", "dialog", "understand"], "it speaks message ids, never words, and knows neither law nor disk"),
    ("case", &["dialog"], "the law does not know it is in a chat"),
    ("locale", &["diagnostic", "dialog"], "words depend on nothing that moves"),
    ("book", &["case", "diagnostic", "dialog", "engine", "locale", "speak", "understand"], "it is read before anybody talks"),
    ("document", &["chat"], "it turns a letter that is laid out into a file, and knows no law and no language"),
    ("speak", &["book", "case", "chat", "dialog", "document", "engine", "locale"], "it turns effects into words, and sends nothing"),
    ("insight", &["chat", "dialog", "disk", "engine", "store"], "it counts what happened, and knows nobody it happened to"),
    (
        "turn",
        &["book", "case", "channel", "chat", "dialog", "engine", "insight", "locale", "speak", "store", "understand"],
        "it joins deciding and doing, for any store and any channel",
    ),
    (
        "export",
        &["book", "case", "chat", "dialog", "document", "engine", "files", "locale", "speak", "store"],
        "it gathers what is kept, and sends nothing",
    ),
    (
        "serve",
        &["book", "channel", "chat", "export", "files", "insight", "log", "metrics", "outbox", "pace", "store", "timer", "turn"],
        "it gives each chat its turns, and knows no platform",
    ),
    ("outbox", &["channel", "chat", "log", "pace", "store"], "it sends what is written, and decides nothing"),
    ("timer", &["channel", "chat", "log", "store"], "it knows when, not what"),
    ("purge", &["case", "chat", "engine", "files", "log", "store"], "it knows how long, not what"),
    ("reload", &["book", "diagnostic", "dialog", "engine", "store"], "it swaps what is known, and says nothing to anybody"),
    ("metrics", &[], "it adds"),
    ("disk", &[], "it writes bytes, whatever they mean"),
    ("notice", &["channel", "chat", "outbox", "pace", "reload"], "it tells the operator, and knows no customer"),
    ("log", &["chat", "seal"], "it names customers without naming them"),
    ("pace", &[], "it counts"),
    ("seal", &[], "it signs bytes, whatever they mean"),
    (
        "replay",
        &["book", "case", "chat", "diagnostic", "dialog", "engine", "locale", "speak", "store", "turn", "understand"],
        "a transcript runs as a customer would, without a channel",
    ),
    ("review", &["book", "case", "chat", "diagnostic", "dialog", "engine", "locale", "speak"], "it only reads"),
    ("vault", &["chat", "disk", "seal"], "it holds keys, and knows nothing of what they open"),
    (
        "store",
        &["case", "chat", "dialog", "disk", "engine", "pace", "seal", "vault"],
        "it keeps what it is given, and knows neither turn nor channel",
    ),
    ("files", &["chat", "disk", "seal", "store", "vault"], "it keeps what it is handed, and knows no channel"),
    (
        "channel",
        &["chat", "document", "files", "log", "pace", "seal"],
        "it knows letters on a wire and the files that go with them, no dialog and no locale",
    ),
    ("config", &["diagnostic", "vault"], "settings are read before anything else runs"),
    ("cli", &["*"], "it joins everything; nothing imports it but `main`"),
    ("lib", &[], "it is the map"),
    ("main", &["cli"], "it only starts"),
];

/// Paths that are closer than a module allows.
const TOO_CONCRETE: &[(&str, &str, &str)] = &[
    ("turn", "store::memory", "a turn runs on any store"),
    ("turn", "store::sled", "a turn runs on any store"),
    ("turn", "store::postgres", "a turn runs on any store"),
    ("turn", "store::record", "how a store writes is its own business"),
    ("turn", "channel::desk", "a turn runs for any channel"),
    ("turn", "channel::telegram", "a turn runs for any channel"),
    ("turn", "channel::terminal", "a turn runs for any channel"),
    ("turn", "channel::web", "a turn runs for any channel"),
    ("serve", "channel::telegram", "it serves any channel through the desk"),
    ("serve", "channel::web", "it serves any channel through the desk"),
    ("notice", "channel::telegram", "it sends through whatever it is given"),
    ("outbox", "channel::telegram", "it sends through whatever it is given"),
];

/// The modules that decide: no clock, disk, network, randomness, async.
const DECIDING: &[&str] =
    &["chat", "diagnostic", "dialog", "understand", "engine", "case", "locale", "book", "document", "speak", "review"];

#[test]
fn imports_follow_the_table() {
    let mut complaints = Vec::new();
    for (file, code) in sources() {
        let module = module(&file);
        let Some((_, may, why)) = IMPORTS.iter().find(|(name, _, _)| *name == module) else {
            complaints.push(format!("{file}: `{module}` has no row in the table `IMPORTS`: say what it may import, and why"));
            continue;
        };
        for import in imports(&code) {
            let first = import.split("::").next().unwrap_or_default();
            if first != module && !may.contains(&first) && *may != ["*"] {
                complaints.push(format!("{file} imports `{import}`, but {why}; `{module}` may import {may:?}"));
            }
            for (from, path, why) in TOO_CONCRETE {
                if module == *from && import.starts_with(path) {
                    complaints.push(format!("{file} imports `{import}`, but {why}"));
                }
            }
        }
        if file.matches('/').count() == 1 && code.lines().any(|line| line.starts_with("use super::")) {
            complaints.push(format!("{file}: write `use crate::…` rather than `use super::…`, so that the table can be checked"));
        }
    }
    none("these imports go the wrong way:", &complaints);
}

#[test]
fn imports_are_found_however_they_are_written() {
    let table: &[(&str, &[&str])] = &[
        ("use crate::store;", &["store"]),
        ("use crate::store::{self, Commit};", &["store::self", "store::Commit"]),
        ("use crate::{chat::ChatId, store::{Commit, memory::Memory}};", &["chat::ChatId", "store::Commit", "store::memory::Memory"]),
        ("    let now = crate::cli::clock();", &["cli::clock"]),
        ("pub use redress::engine::Session;", &["engine::Session"]),
        ("// see crate::cli\nlet link = \"https://x\"; // crate::cli", &[]),
        ("use chrono::Utc;\n#[cfg(test)]\nmod tests { use crate::cli; }", &[]),
    ];
    for (source, expected) in table {
        assert_eq!(imports(&code(source)), *expected, "{source}");
    }
}

#[test]
fn modules_that_decide_are_fenced() {
    const FENCE: &str = "#![deny(clippy::disallowed_methods, clippy::disallowed_types)]";
    let asynchronous = Regex::new(r"\b(async|await|tokio)\b").expect("a pattern");
    let mut complaints = Vec::new();
    for module in DECIDING {
        if !text(&format!("src/{module}.rs")).lines().any(|line| line == FENCE) {
            complaints.push(format!("src/{module}.rs: put `{FENCE}` below its module docs"));
        }
    }
    for (file, code) in sources() {
        if DECIDING.contains(&module(&file)) {
            let lines = code.lines().filter(|line| asynchronous.is_match(line));
            complaints.extend(lines.map(|line| format!("{file}: a module that decides waits for nothing: {}", line.trim())));
        }
    }
    none("purity leaks:", &complaints);
}

/// The Rust sources: name, and their code without comments and tests.
fn sources() -> Vec<(String, String)> {
    let rust = texts().into_iter().filter(|(file, _)| file.starts_with("src/") && is(file, "rs"));
    rust.map(|(file, text)| (file, code(&text))).collect()
}

/// `src/dialog/raw.rs` belongs to `dialog`.
fn module(file: &str) -> &str {
    let path = file.trim_start_matches("src/");
    path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

/// Without comments, and without the tests at the end.
fn code(source: &str) -> String {
    let tests = Regex::new(r"(?m)^#\[cfg\(test\)\]\n(pub(\(\w+\))? )?mod ").expect("a pattern");
    let source = tests.find(source).map_or(source, |found| &source[..found.start()]);
    let comment = Regex::new(r"(^|[^:])//.*").expect("a pattern");
    source.lines().map(|line| comment.replace(line, "$1") + "\n").collect()
}

/// Every path of ours that the code names, without its `crate::`.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let start = Regex::new(r"\b(?:crate|redress)::").expect("a pattern");
    for at in start.find_iter(code) {
        paths(&code[at.end()..], "", &mut found);
    }
    found
}

/// Reads `a::{b, c::d}` at the beginning of `rest` as `a::b` and `a::c::d`; returns what follows.
fn paths<'a>(rest: &'a str, prefix: &str, found: &mut Vec<String>) -> &'a str {
    if let Some(mut rest) = rest.strip_prefix('{') {
        loop {
            rest = paths(rest.trim_start_matches([',', ' ', '\n']), prefix, found);
            match rest.trim_start().strip_prefix('}') {
                Some(after) => return after,
                None if rest.trim_start().starts_with(',') => rest = rest.trim_start(),
                None => return rest,
            }
        }
    }
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    match after.strip_prefix("::") {
        Some(inner) if inner.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '{') => {
            paths(inner, &format!("{prefix}{name}::"), found)
        }
        _ => {
            if !name.is_empty() {
                found.push(format!("{prefix}{name}"));
            }
            after
        }
    }
}

// ── files ──

#[test]
fn data_files_are_clean() {
    let mut complaints = Vec::new();
    for (file, text) in texts() {
        if !["yaml", "ftl", "replay"].iter().any(|extension| is(&file, extension)) {
            continue;
        }
        let mut complain = |line: usize, what: &str| complaints.push(format!("{file}:{line}: {what}"));
        if text.starts_with('\u{feff}') {
            complain(1, "begins with a byte order mark");
        }
        if !text.ends_with('\n') || text.ends_with("\n\n") {
            complain(text.lines().count(), "must end with exactly one line end");
        }
        for (number, line) in text.split('\n').enumerate() {
            for (found, what) in [
                (line.contains('\r'), "has a Windows line end"),
                (line.contains('\t'), "has a tab"),
                // A replay holds what was said, to the letter.
                (!file.ends_with(".replay") && line.ends_with([' ', '\u{3000}', '\u{a0}']), "ends with a space"),
                (line.contains(['\u{200b}', '\u{200e}', '\u{200f}', '\u{2028}', '\u{fffd}']), "has an invisible or broken character"),
            ] {
                if found {
                    complain(number + 1, what);
                }
            }
        }
    }
    none("operators copy these files; keep them clean:", &complaints);
}

#[test]
fn nothing_names_a_machine() {
    // In pieces, so that this file does not find itself.
    let folders = ["work", "farm", "root", "home", "Users", "tmp/wt"].map(|folder| format!("/{folder}/"));
    let folder = Regex::new(&format!("(^|[^A-Za-z0-9_.$/])({})", folders.join("|"))).expect("a pattern");
    let hosts = [["index", "crates", "io"], ["static", "crates", "io"], ["crates", "io-index", "1949"]].map(|host| host.join("."));
    let host = Regex::new(r"(?i)\b(rsproxy|artifactory|nexus|verdaccio|sonatype)\b|replace-with").expect("a pattern");
    let mut complaints = Vec::new();
    for (file, text) in texts() {
        for (number, line) in text.lines().enumerate() {
            let own_rule = file == "tests/tidy.rs" && line.contains("Regex::new");
            if !own_rule && (folder.is_match(line) || host.is_match(line) || hosts.iter().any(|host| line.contains(host))) {
                complaints.push(format!("{file}:{}: {}", number + 1, line.trim()));
            }
            let foreign = line.starts_with("source = ") && !line.contains("github.com/rust-lang/crates.io-index");
            if file == "Cargo.lock" && foreign {
                complaints.push(format!("{file}:{}: a crate from somewhere else: {line}", number + 1));
            }
        }
    }
    none("paths and hosts of one machine do not belong here:", &complaints);
}

#[test]
fn nothing_is_left_for_later() {
    let words =
        ["to~do!", "unimpl~emented!", "TO~DO", "FIX~ME", "X~XX", "for n~ow", "not yet impl~emented"].map(|word| word.replace('~', ""));
    let mut complaints = Vec::new();
    for (file, text) in texts() {
        // Texts and transcripts may speak of the present, and licences are not ours to word.
        if is(&file, "ftl") || file.starts_with("LICENSE") || is(&file, "replay") || file == "Cargo.lock" {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) {
                complaints.push(format!("{file}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    none("finish these, or say what is missing in the README:", &complaints);
}

#[test]
fn tests_neither_sleep_nor_hide() {
    let patterns = ["thread::sl~eep", "time::sl~eep", "#[ign~ore"].map(|pattern| pattern.replace('~', ""));
    let allowed = [
        ("tests/crash_kill.rs", "a child process is killed after a while, wherever it happens to be"),
        ("tests/serve.rs", "a program is killed after a while, and its customers try again a little later"),
        ("tests/fleet.rs", "programs and their database are killed after a while, wherever they happen to be"),
        ("tests/malformed.rs", "whoever asks for updates in vain waits a little, and so does who waits for an answer"),
        ("benches/fleet.rs", "a program is waited for, and measured while nobody writes"),
        ("tests/common/customers.rs", "customers look again a little later"),
        ("tests/common/reloads.rs", "people think between two messages"),
        ("src/notice.rs", "the clock of these tests stands still and is moved by whoever waits"),
        ("src/outbox.rs", "the clock of these tests stands still and is moved by whoever waits"),
        ("src/serve.rs", "the clock of these tests stands still and is moved by whoever waits"),
        ("src/timer.rs", "the clock of these tests stands still and is moved by whoever waits"),
    ];
    let mut complaints = Vec::new();
    for (file, text) in texts().into_iter().filter(|(file, _)| is(file, "rs")) {
        let tests = if file.starts_with("src/") { text.find("#[cfg(test)]").unwrap_or(text.len()) } else { 0 };
        let lines = text[tests..].lines().filter(|line| patterns.iter().any(|pattern| line.contains(pattern)));
        if !allowed.iter().any(|(name, _)| *name == file) {
            complaints.extend(lines.map(|line| format!("{file}: {}", line.trim())));
        }
    }
    none("time is an argument, and a test that does not run proves nothing:", &complaints);
}

#[test]
fn replays_name_nobody() {
    let personal = Regex::new(r"(?:^|[^0-9])(1[3-9][0-9]{9})(?:[^0-9]|$)|[A-Za-z0-9._-]+@[A-Za-z0-9-]+\.[A-Za-z]").expect("a pattern");
    for (line, expected) in [
        ("user   my number is 13800138000", true),
        ("user   写到 someone@example.org", true),
        ("user   4200000985202103031441826014", false),
        ("begin  2026-11-22T10:00:00+08:00", false),
    ] {
        assert_eq!(personal.is_match(line), expected, "{line}");
    }
    let mut complaints = Vec::new();
    for (file, text) in texts().into_iter().filter(|(file, _)| is(file, "replay")) {
        let lines = text.lines().enumerate().filter(|(_, line)| personal.is_match(line));
        complaints.extend(lines.map(|(number, line)| format!("{file}:{}: {}", number + 1, line.trim())));
    }
    none("replays are public: no telephone numbers, no mail addresses:", &complaints);
}

#[test]
fn paths_named_in_documents_exist() {
    // `locales/<lang>/*.ftl` is checked up to its first part that is no plain name.
    let path = Regex::new(r"(?:^|[\s`(\[*])((?:src|tests|dialogs|locales|benches|\.ci)/[A-Za-z0-9_./*<>…-]*|[A-Z]+[A-Z-]*(?:\.md)?|[a-z]+\.toml|Cargo\.lock)(?:[`\s).,:;\]|]|$)")
        .expect("a pattern");
    let top = Regex::new(r"^(README\.md|CHANGELOG\.md|LICENSE[A-Z-]*|[a-z]+\.toml|Cargo\.lock)$").expect("a pattern");
    let files = common::files();
    let exists = |named: &str| files.iter().any(|file| file == named || file.starts_with(&format!("{}/", named.trim_end_matches('/'))));
    let mut complaints = Vec::new();
    for (file, text) in texts() {
        let comments = is(&file, "rs") || is(&file, "toml") || is(&file, "yaml") || is(&file, "ftl");
        if !comments && !is(&file, "md") || file.starts_with("src/dialog/findings/") || file == "tests/tidy.rs" {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let marks = if is(&file, "rs") { "//" } else { "#" };
            let line = if comments { line.find(marks).map_or("", |at| &line[at + marks.len()..]) } else { line };
            for named in path.captures_iter(line).filter_map(|found| found.get(1)).map(|found| found.as_str()) {
                let plain: Vec<&str> = named.split('/').take_while(|part| !part.contains(['*', '<', '…'])).collect();
                let plain = plain.join("/").trim_end_matches(['.', '/']).to_owned();
                // The parcel is the made-up dialog of all examples, and the deposit is what the handbook makes.
                if named.contains("parcel") || named.contains("/deposit.") {
                    continue;
                }
                if (plain.contains('/') || top.is_match(&plain) || named.contains('/')) && !exists(&plain) {
                    complaints.push(format!("{file}:{}: `{named}` does not exist", number + 1));
                }
            }
        }
    }
    none("documents that name what is gone:", &complaints);
}

#[test]
fn tests_named_in_the_security_page_exist() {
    let named = Regex::new(r"`([a-z0-9]+(?:_[a-z0-9]+)+)`").expect("a pattern");
    let page = text("SECURITY.md");
    let rows: Vec<&str> =
        page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| threat") && !line.starts_with("| ---")).collect();
    assert!(rows.len() >= 15, "the table of threats was not found");
    let sources: Vec<String> = texts().into_iter().filter(|(file, _)| is(file, "rs")).map(|(_, text)| text).collect();
    let mut complaints = Vec::new();
    for row in rows {
        let tests = row.rsplit(" | ").next().unwrap_or_default();
        if !tests.contains('`') {
            complaints.push(format!("no test is named: {row}"));
        }
        for name in named.captures_iter(tests).filter_map(|found| found.get(1)).map(|found| found.as_str()) {
            // A contract of the store is a test without arguments of its own.
            let begins = [format!("fn {name}()"), format!("fn {name}(store: Store)")];
            if !sources.iter().any(|source| begins.iter().any(|begin| source.contains(begin))) {
                complaints.push(format!("no test is called `{name}`: {row}"));
            }
        }
    }
    none("every threat names tests, and they exist:", &complaints);
}

// ── the shipped book ──

#[test]
fn the_shipped_book_is_clean() {
    let files = cli::read_files(None, None).expect("the shipped files");
    let (_, findings) = common::shipped();
    assert!(findings.is_empty(), "{}", diagnostic::render(&findings, &files.sources(), Format::Plain, false));
}

/// Otherwise somebody who begins with these files is not told of what they change.
#[test]
fn everything_shipped_is_noted_as_it_is() {
    let files = cli::read_files(None, None).expect("the shipped files");
    let (book, _) = common::shipped();
    let mut complaints = Vec::new();
    for locale in book.catalogue.locales().filter(|locale| *locale != SOURCE) {
        let noted = files.translated.iter().find(|(known, ..)| known == locale).map(|(.., text)| text.as_str());
        if noted != Some(&translated::note(&book, &files, locale, &|_| false)) {
            complaints.push(format!("{locale}: redress check --dialogs dialogs --locales locales --translated ID"));
        }
    }
    let noted = files.verified.first().map(|(_, text)| text.as_str());
    if noted != Some(&verified::note(&book, noted, &|_| false)) {
        complaints.push("facts: redress facts --dialogs dialogs --locales locales --verified ID".to_owned());
    }
    none("notes beside the shipped files are not whole; look, then note it:", &complaints);
}

/// Messages that a locale does without: Chinese customers are on the mainland and need no number to dial from abroad.
const NOT_EVERYWHERE: &[(&str, &str)] = &[("zh-CN", "hotline-abroad")];

#[test]
fn every_locale_has_the_same_messages() {
    let (book, _) = common::shipped();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        book.catalogue.locales().map(|locale| (locale, book.catalogue.ids(locale).collect())).collect();
    assert!(ids.len() >= 2, "{:?}", ids.keys());
    let all: BTreeSet<&str> = ids.values().flatten().copied().collect();
    let mut complaints = Vec::new();
    for (locale, ids) in &ids {
        let missing = all.difference(ids).filter(|id| !NOT_EVERYWHERE.contains(&(locale, id)));
        complaints.extend(missing.map(|id| format!("`{id}` is missing in `{locale}`")));
    }
    none("a customer would get an apology instead of these:", &complaints);
}

/// Messages that nothing says, and why they stay.
const UNUSED: &[(&str, &str)] = &[];

/// Whether a letter says it: a text that a letter or plan names, the name on a blank, or a text within one of these.
fn in_letters(book: &Book, id: &str) -> bool {
    let named = |id: &str| book.dialogs.messages.iter().any(|message| message.id == id);
    let within = text("locales/zh-CN/letters.ftl").contains(&format!("{{ {id} }}"));
    let slot = id.strip_prefix("slot-").map(|slot| slot.replace('-', "_"));
    let blank = slot.is_some_and(|slot| {
        book.dialogs.slots.contains_key(&slot)
            || book.dialogs.letters.iter().any(|letter| letter.blanks.iter().any(|(blank, _)| *blank == slot))
    });
    named(id) || within || blank
}

#[test]
fn every_message_is_said() {
    let (book, _) = common::shipped();
    let (met, words) = (common::met(&book), common::words_of_facts(&book));
    let mut complaints = Vec::new();
    for id in book.catalogue.ids(redress::locale::SOURCE) {
        let listed = UNUSED.iter().any(|(listed, _)| *listed == id);
        // The answers to what is asked beside the question: `dialogs/understand/remarks.yaml` names them.
        let remark = id.starts_with("remark-");
        if !met.contains(id) && !listed && !remark && !words.contains(id) && !in_letters(&book, id) {
            complaints.push(format!("`{id}` is said nowhere: remove it from every locale, or use it"));
        }
        if met.contains(id) && listed {
            complaints.push(format!("`{id}` is said: take it out of `UNUSED`"));
        }
    }
    none("texts that no customer ever reads:", &complaints);
}
