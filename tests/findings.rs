//! Every finding of `redress check` has a page in `src/dialog/findings/`, and the page is its test.
//!
//! A page breaks the small book in `tests/findings/base` with the blocks under `## Example`, quotes what `check` says about it, and
//! mends it with the blocks under `## The way out`. A block names its file behind its language. `diff` blocks edit a file, other
//! blocks replace it; `x3` behind the name repeats a block three times. `BLESS=1 cargo test --test findings` writes the quotes anew.
//! A page that names `redress check --fix` is about something that it mends wholly, and no other page is.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs};

use chrono::NaiveDate;
use redress::book::{self, Files, mend, texts};
use redress::diagnostic::{self, Finding, Format, Severity, render};
use redress::dialog::lower::Source;
use regex::Regex;
use serde_json::Value;

const EXAMPLE: &str = "Example";
const FRAMES: &str = "What check says";
const WAY_OUT: &str = "The way out";
const ALSO: &str = "Also reported";
const FIX: &str = "`redress check --fix`";

#[test]
fn every_page_is_true() {
    let mut wrong = String::new();
    for path in pages() {
        let code = path.file_stem().unwrap().to_str().unwrap();
        if let Err(why) = check_page(code, &path) {
            write!(wrong, "── {code} ──\n{why}\n\n").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}BLESS=1 accepts frames; the diff is the review");
}

/// Breaks the book as the page says, compares the frames, and mends it again.
fn check_page(code: &str, path: &Path) -> Result<(), String> {
    let text = fs::read_to_string(path).unwrap();
    let page = Page::read(&text)?;
    if !text.starts_with(&format!("# {code}\n\n")) {
        return Err(format!("the page does not begin with `# {code}`"));
    }
    let mut book = base();
    page.apply(EXAMPLE, &mut book)?;
    let (findings, files) = findings_of(&book);
    let (own, others): (Vec<Finding>, Vec<Finding>) = findings.into_iter().partition(|finding| finding.code == code);
    let said = render(&own, &files.sources(), Format::Human, false);
    if own.is_empty() {
        let plain = render(&others, &files.sources(), Format::Plain, false);
        return Err(format!("the example is not reported; instead:\n{plain}"));
    }
    let quoted = page.block(FRAMES).ok_or("no block under `What check says`")?;
    if said != quoted.body {
        if env::var_os("BLESS").is_none() {
            return Err(format!("check says\n{said}the page says\n{}", quoted.body));
        }
        let start = quoted.body.as_ptr().addr() - text.as_ptr().addr();
        fs::write(path, format!("{}{said}{}", &text[..start], &text[start + quoted.body.len()..])).unwrap();
    }
    let found: BTreeSet<&str> = others.iter().map(|finding| finding.code).collect();
    if found != page.also {
        let plain = render(&others, &files.sources(), Format::Plain, false);
        return Err(format!("also reported are {found:?}, the page says {:?}\n{plain}", page.also));
    }
    let mended = mended(&book)?;
    if mended != text.contains(FIX) {
        return Err(format!("`check --fix` mends it {}, and the page says otherwise", if mended { "wholly" } else { "not, or in part" }));
    }
    page.apply(WAY_OUT, &mut book)?;
    let (left, files) = findings_of(&book);
    if left.is_empty() { Ok(()) } else { Err(format!("the way out leaves\n{}", render(&left, &files.sources(), Format::Plain, false))) }
}

/// Whether the repairs that findings carry lead to a clean book. They never make one worse.
fn mended(book: &Book) -> Result<bool, String> {
    let (before, mut files) = findings_of(book);
    let edits = mend::mend(&mut files, &|_| true, &|files| book::read(files, today()).1);
    let (_, left) = book::read(&files, today());
    let errors = |findings: &[Finding]| findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    if errors(&left) > errors(&before) {
        return Err(format!("{edits:?} leave\n{}", render(&left, &files.sources(), Format::Plain, false)));
    }
    Ok(left.is_empty())
}

#[test]
fn the_base_book_is_clean() {
    let (findings, files) = findings_of(&base());
    assert_eq!(render(&findings, &files.sources(), Format::Plain, false), "");
}

#[test]
fn every_code_has_a_page_and_every_page_a_code() {
    let called = Regex::new(r#"(?:Finding::(?:error|warning)|\bbad|\bdefect)\(\s*"([a-z]+(?:-[a-z]+)+)""#).unwrap();
    let mut codes = BTreeSet::new();
    for path in walk(Path::new("src"), "rs") {
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap();
        codes.extend(called.captures_iter(text).map(|found| found[1].to_owned()));
    }
    let pages: BTreeSet<String> = pages().iter().map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    assert_eq!(codes, pages);
    assert_eq!(pages.into_iter().collect::<Vec<_>>(), diagnostic::codes().collect::<Vec<_>>());
    for code in diagnostic::codes() {
        assert!(diagnostic::page(code).is_some_and(|page| page.contains(WAY_OUT)), "{code}");
    }
}

#[test]
fn every_format_prints_every_finding() {
    for path in pages() {
        let text = fs::read_to_string(&path).unwrap();
        let mut book = base();
        Page::read(&text).unwrap().apply(EXAMPLE, &mut book).unwrap();
        let (findings, files) = findings_of(&book);
        let sources = files.sources();
        let json = render(&findings, &sources, Format::Json, false);
        assert_eq!(json.lines().count(), findings.len());
        for (line, finding) in json.lines().zip(&findings) {
            let value: Value = serde_json::from_str(line).unwrap();
            assert_eq!((&value["code"], &value["message"]), (&finding.code.into(), &finding.message.as_str().into()));
        }
        let plain = render(&findings, &sources, Format::Plain, false);
        assert!(findings.iter().all(|finding| plain.contains(&finding.message)), "{plain}");
        assert!(render(&findings, &sources, Format::Human, true).contains('\u{1b}'));
        is_sarif(&render(&findings, &sources, Format::Sarif, false), &findings);
    }
}

/// What code hosts require of a SARIF 2.1.0 document, and that it tells every finding.
fn is_sarif(text: &str, findings: &[Finding]) {
    let document: Value = serde_json::from_str(text).unwrap();
    assert_eq!(document["version"], "2.1.0");
    assert!(document["$schema"].as_str().is_some_and(|schema| schema.ends_with("sarif-schema-2.1.0.json")));
    let run = &document["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "redress");
    assert!(run["columnKind"] == "unicodeCodePoints" && driver["version"].is_string());
    let rules = driver["rules"].as_array().unwrap();
    for rule in rules {
        for text in [&rule["id"], &rule["shortDescription"]["text"], &rule["help"]["text"], &rule["help"]["markdown"]] {
            assert!(text.as_str().is_some_and(|text| !text.is_empty()), "{rule}");
        }
    }
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), findings.len());
    for (result, finding) in results.iter().zip(findings) {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!((&result["ruleId"], &rule["id"]), (&finding.code.into(), &finding.code.into()));
        assert_eq!(result["level"], if finding.severity == Severity::Error { "error" } else { "warning" });
        assert!(result["message"]["text"].as_str().unwrap().starts_with(&finding.message));
        assert!(result["partialFingerprints"].as_object().unwrap().values().all(Value::is_string));
        let related = result["relatedLocations"].as_array().unwrap();
        for place in result["locations"].as_array().unwrap().iter().chain(related) {
            let physical = &place["physicalLocation"];
            let uri = physical["artifactLocation"]["uri"].as_str().unwrap();
            assert!(!uri.is_empty() && !uri.starts_with('/') && !uri.contains([' ', ':', '\\']), "{uri}");
            if let Some(region) = physical.get("region") {
                let at = |key: &str| region[key].as_u64().unwrap();
                assert!(at("startLine") >= 1 && at("startColumn") >= 1, "{region}");
                assert!((at("startLine"), at("startColumn")) <= (at("endLine"), at("endColumn")), "{region}");
            }
        }
        assert!(related.iter().all(|place| place["message"]["text"].is_string()));
    }
}

#[test]
fn one_run_tells_everything_sorted_by_place() {
    let mut book = base();
    let edits = [
        ("dialogs/parcel.yaml", "within: 14d } }, to: too_early }\n      - { to: value }", "within: 14d } }, to: too_early }"),
        ("dialogs/parcel.yaml", "    to: receipt", "    to: recept"),
        ("dialogs/parcel.yaml", "prompt: parcel-next", "prompt: parcel-nxt"),
        ("dialogs/slots.yaml", "example: RB123456785", "example: RB12345678"),
        ("dialogs/parcel_plan.yaml", "answer: shop-answer", "answer: shop-anser"),
        ("dialogs/facts/laws.yaml", "review_by: 2027-11-22\n\nsales", "review_by: 2027-11-31\n\nsales"),
        ("locales/en/parcel.ftl", "    .late = It was late\n", ""),
        ("locales/zh-CN/parcel.ftl", "包裹怎么了？", "包裹怎么了？打 95338 也行"),
        ("locales/zh-CN/parcel.ftl", "{ $posted_on } 才寄出", "{ $postd_on } 才寄出"),
    ];
    for (file, old, new) in edits {
        let text = book.get_mut(file).unwrap();
        assert_eq!(text.matches(old).count(), 1, "{file}: {old}");
        *text = text.replace(old, new);
    }
    let (findings, files) = findings_of(&book);
    let plain = render(&findings, &files.sources(), Format::Plain, false);
    let heads: Vec<&str> = plain.lines().filter(|line| !line.starts_with(' ')).collect();
    assert_eq!(
        heads,
        [
            "dialogs/facts/laws.yaml:9:14: error[bad-date]: `2027-11-31` is not a date",
            "dialogs/parcel.yaml:29:5: error[route-gap]: some answers have no way out of `posted_on`",
            "dialogs/parcel.yaml:38:9: error[unknown-state]: no state is named `recept`",
            "dialogs/parcel.yaml:50:13: error[unknown-message]: no text is named `parcel-nxt`",
            "dialogs/parcel_plan.yaml:8:99: error[unknown-fact]: no term has the id `shop-anser`",
            "dialogs/slots.yaml:3:58: error[example-does-not-match]: the example `RB12345678` is refused by its own pattern",
            "locales/en/parcel.ftl:6:1: error[missing-translation]: `parcel-fault.late` has no words in `en`",
            "locales/en/parcel.ftl:16:1: warning[argument-never-used]: this translation of `parcel-too-early` leaves out `$postd_on`",
            "locales/zh-CN/parcel.ftl:6:24: error[bare-number]: the telephone number `95338` stands in a text",
            "locales/zh-CN/parcel.ftl:17:23: error[unknown-argument]: `parcel-too-early` mentions `$postd_on`, which nothing fills",
        ],
        "{plain}"
    );
}

/// Files made to hurt are refused at once, whatever they would unfold into.
#[test]
fn bombs_are_refused_quickly() {
    let laughs = "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b]\n";
    let table = [
        ("yaml-alias", laughs.to_owned()),
        ("yaml-alias", "slots: { a: &x { choice: [b] }, c: *x }\n".to_owned()),
        ("yaml-too-deep", format!("slots: {}", "[".repeat(500_000))),
        ("yaml-too-deep", format!("slots: {}", "{a: ".repeat(200_000))),
        ("yaml-too-deep", (0..700).map(|depth| [&" ".repeat(depth), "a:\n"].concat()).collect()),
        ("file-too-large", format!("slots: [{}]", "x,".repeat(500_000))),
        ("file-too-large", "slots: 1\n".repeat(200_000)),
        ("file-too-large", " ".repeat((1 << 20) + 1)),
        ("duplicate-name", "slots: {}\n".repeat(9000)),
        ("bad-pattern", r"slots: { a: { text: { pattern: '(\w{999}){999}', example: a } } }".to_owned()),
    ];
    for (code, text) in table {
        let mut book = base();
        book.insert("dialogs/bomb.yaml".to_owned(), text);
        let before = Instant::now();
        let (findings, files) = findings_of(&book);
        let head = render(&findings[..findings.len().min(3)], &files.sources(), Format::Plain, false);
        // A second without optimisation, more on a busy machine; unbounded work would take hours.
        assert!(before.elapsed() < Duration::from_secs(60), "{:?}: {head}", before.elapsed());
        assert!(findings.len() < 100, "{} findings: {head}", findings.len());
        assert!(findings.iter().any(|finding| finding.code == code && &*finding.place.file == "dialogs/bomb.yaml"), "{code}: {head}");
    }
}

// ── the shipped files, broken line by line ──

/// How many mutations are tried, unless the variable `MUTATIONS` says otherwise; they are spread evenly over all lines of all files.
const MUTATIONS: usize = 60;
/// A finding this many lines away from the mistake still leads to it: a fact that lacks a line is told at its name.
const NEAR: usize = 6;

#[test]
fn broken_shipped_files_are_told_where_they_broke() {
    let mutations = env::var("MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(MUTATIONS);
    let shipped = redress::cli::read_files(None, None).unwrap();
    let (_, usual) = book::read(&shipped, today());
    let usual: BTreeSet<String> = usual.iter().map(|finding| finding.message.clone()).collect();
    let mut files: Vec<(String, String)> = shipped.dialogs.iter().map(|file| (file.name.clone(), file.text.clone())).collect();
    files.extend(shipped.locales.iter().map(|(_, name, text)| (name.clone(), text.clone())));
    let lines: Vec<(usize, usize)> = files
        .iter()
        .enumerate()
        .flat_map(|(file, (_, text))| text.lines().enumerate().filter(|(_, line)| is_structure(line)).map(move |(at, _)| (file, at)))
        .collect();
    let chosen: Vec<(usize, &(usize, usize))> = lines.iter().enumerate().step_by((lines.len() / mutations).max(1) | 1).collect();

    let told: Vec<Told> = std::thread::scope(|scope| {
        let workers: Vec<_> = chosen
            .chunks(chosen.len().div_ceil(4))
            .map(|part| {
                let (files, usual) = (&files, &usual);
                scope.spawn(move || part.iter().map(|(seed, (file, line))| told(files, usual, *file, *line, *seed)).collect::<Vec<_>>())
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("reading a broken book must not panic")).collect()
    });
    let count = |wanted: fn(&Told) -> bool| told.iter().filter(|told| wanted(told)).count();
    let near = count(|told| matches!(told, Told::Near));
    let named = count(|told| matches!(told, Told::Named(_)));
    let far = count(|told| matches!(told, Told::Far(_)));
    let silent = count(|told| matches!(told, Told::Silent(_)));
    let mut report = format!(
        "{} mutations: {near} told near the line, {named} where what is gone is used, {far} elsewhere; {silent} accepted\n",
        told.len()
    );
    for told in &told {
        if let Told::Named(how) | Told::Far(how) | Told::Silent(how) = told {
            writeln!(report, "{how}").unwrap();
        }
    }
    assert!(near * 2 >= near + named + far, "{report}");
    assert!(far * 20 <= told.len(), "{report}");
}

/// What an operator hears about one mistake.
enum Told {
    /// A finding near the line.
    Near,
    /// None near the line, but one that names what the line declared, where it is used or to be translated.
    Named(String),
    /// Something else.
    Far(String),
    /// Nothing: what is left is a book, too.
    Silent(String),
}

/// Names that mean something to the program: not prose, not the source or note of a fact, not a remark.
fn names_on(line: &str) -> Vec<std::ops::Range<usize>> {
    let yaml = Regex::new(r"[a-z][a-z0-9_-]*").unwrap();
    let fluent =
        Regex::new(r#"^(-?[a-z][a-z0-9-]*) =|^ +\.([a-z_]+) =|^ +\*?\[([a-z_]+)\]|\$([a-z_]+)|\("([a-z0-9-]+)"\)|([A-Z]{4,})\("#).unwrap();
    let prose = ["source:", "note:", "scope:", "starts:"].iter().any(|key| line.trim_start().starts_with(key));
    if line.trim_start().starts_with('#') || prose {
        return Vec::new();
    }
    if line.contains(" = ") || line.ends_with(" =") || line.starts_with("    ") && line.contains(['$', '"']) {
        return fluent.captures_iter(line).filter_map(|found| found.iter().skip(1).flatten().next().map(|name| name.range())).collect();
    }
    let code = line.split(" #").next().unwrap_or_default();
    if code.contains(|c: char| !c.is_ascii()) || !code.contains([':', '-']) {
        Vec::new()
    } else {
        yaml.find_iter(code).map(|name| name.range()).collect()
    }
}

fn is_structure(line: &str) -> bool {
    !names_on(line).is_empty()
}

/// Deletes a line, or changes a name on it, and reads the book.
fn told(files: &[(String, String)], usual: &BTreeSet<String>, file: usize, line: usize, seed: usize) -> Told {
    let (name, text) = &files[file];
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let names = names_on(&lines[line]);
    let lost: Vec<String> = names.iter().map(|range| lines[line][range.clone()].to_owned()).filter(|name| name.len() > 2).collect();
    let how = if seed.is_multiple_of(3) {
        format!("{name}:{}: without `{}`", line + 1, lines.remove(line).trim())
    } else {
        let word = &names[seed / 3 % names.len()];
        let changed = format!("{}x{}", &lines[line][..word.end], &lines[line][word.end..]);
        let how = format!("{name}:{}: `{}x` in `{}`", line + 1, &lines[line][word.clone()], changed.trim());
        lines[line] = changed;
        how
    };
    let mut broken: BTreeMap<String, String> = files.iter().cloned().collect();
    let text = lines.join("\n") + "\n";
    broken.insert(name.clone(), text.clone());
    let (findings, files) = findings_of(&broken);
    let findings: Vec<Finding> = findings.into_iter().filter(|finding| !usual.contains(&finding.message)).collect();
    // The findings must be printable as well.
    let plain = render(&findings, &files.sources(), Format::Plain, false);
    let places = findings.iter().flat_map(|finding| finding.also.iter().map(|(place, _)| place).chain([&finding.place]));
    let near = places
        .into_iter()
        .any(|place| *place.file == **name && text[..place.start.min(text.len())].matches('\n').count().abs_diff(line) <= NEAR);
    let named = lost.iter().any(|lost| plain.contains(lost.as_str()));
    let heads: String = plain.lines().filter(|line| !line.starts_with(' ')).take(3).fold(String::new(), |all, head| all + "\n    " + head);
    match (near, named, findings.is_empty()) {
        (true, ..) => Told::Near,
        (_, _, true) => Told::Silent(format!("  accepted: {how}")),
        (_, true, _) => Told::Named(format!("  where used ({}): {how}{heads}", findings.len())),
        _ => Told::Far(format!("  elsewhere ({}): {how}{heads}", findings.len())),
    }
}

// ── the harness ──

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// The files of a book, by path.
type Book = BTreeMap<String, String>;

/// The small clean book of `tests/findings/base`. Messages of the bot itself that it lacks are their own ids.
fn base() -> Book {
    let root = Path::new("tests/findings/base");
    let mut book = Book::new();
    for path in walk(root, "yaml").into_iter().chain(walk(root, "ftl")) {
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        book.insert(name, fs::read_to_string(&path).unwrap());
    }
    for locale in ["zh-CN", "en"] {
        let common = &book[&format!("locales/{locale}/common.ftl")];
        let missing = texts::built_in().filter(|id| !common.contains(&format!("{id} =")));
        let filled: String = missing.map(|id| [id, " = ", id, "\n"].concat()).collect();
        book.insert(format!("locales/{locale}/bot.ftl"), filled);
    }
    book
}

fn findings_of(book: &Book) -> (Vec<Finding>, Files) {
    let mut files = Files::default();
    for (name, text) in book {
        match name.strip_prefix("locales/").and_then(|rest| rest.split_once('/')) {
            Some((locale, file)) if file == book::TRANSLATED => files.translated.push((locale.to_owned(), name.clone(), text.clone())),
            Some((locale, _)) => files.locales.push((locale.to_owned(), name.clone(), text.clone())),
            None if name.ends_with(book::VERIFIED) => files.verified.push((name.clone(), text.clone())),
            None => files.dialogs.push(Source { name: name.clone(), text: text.clone() }),
        }
    }
    let (_, findings) = book::read(&files, today());
    let mut sorted = findings.clone();
    diagnostic::sort(&mut sorted);
    assert_eq!(findings, sorted);
    assert_eq!(book::is_usable(&findings), findings.iter().all(|finding| finding.severity == Severity::Warning));
    (findings, files)
}

/// A page of `src/dialog/findings/`.
struct Page<'a> {
    blocks: Vec<Block<'a>>,
    /// Other codes that the example is reported under.
    also: BTreeSet<&'a str>,
}

/// A block between fences.
struct Block<'a> {
    section: &'a str,
    language: &'a str,
    file: &'a str,
    times: usize,
    body: &'a str,
}

impl<'a> Page<'a> {
    fn read(text: &'a str) -> Result<Self, String> {
        let (mut section, mut open) = ("", None);
        let mut page = Page { blocks: Vec::new(), also: BTreeSet::new() };
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let end = at + line.len();
            if let Some(info) = line.strip_prefix("```") {
                match open.take() {
                    None => open = Some((info.trim_end(), end)),
                    Some((info, start)) => {
                        let mut words = info.split(' ');
                        let (language, file) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
                        let times = words.next().and_then(|times| times.strip_prefix('x')?.parse().ok()).unwrap_or(1);
                        page.blocks.push(Block { section, language, file, times, body: &text[start..at] });
                    }
                }
            } else if open.is_none() {
                if let Some(title) = line.strip_prefix("## ") {
                    section = title.trim_end();
                }
                if section == ALSO {
                    page.also.extend(line.split('`').skip(1).step_by(2));
                }
            }
            at = end;
        }
        let sections: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).filter(|title| *title != ALSO).collect();
        if sections != [EXAMPLE, FRAMES, WAY_OUT] || open.is_some() {
            return Err(format!("the sections must be `{EXAMPLE}`, `{FRAMES}`, `{WAY_OUT}`, with closed blocks"));
        }
        Ok(page)
    }

    fn block(&self, section: &str) -> Option<&Block<'a>> {
        self.blocks.iter().find(|block| block.section == section)
    }

    /// Edits a book with the blocks of a section.
    fn apply(&self, section: &str, book: &mut Book) -> Result<(), String> {
        let mut blocks = self.blocks.iter().filter(|block| block.section == section && !block.file.is_empty()).peekable();
        blocks.peek().ok_or_else(|| format!("no block with a file under `{section}`"))?;
        for block in blocks {
            let text = match block.language {
                "diff" => edited(book.get(block.file).map_or("", String::as_str), block.body)?,
                _ => block.body.repeat(block.times),
            };
            book.insert(block.file.to_owned(), text);
        }
        Ok(())
    }
}

/// The text after a diff without line numbers; its lines must stand in the text once. Only added lines go to the end.
fn edited(text: &str, diff: &str) -> Result<String, String> {
    let side = |skip: char| -> String {
        diff.split_inclusive('\n')
            .filter(|line| !line.starts_with(skip))
            .map(|line| line.get(1..).filter(|rest| !rest.is_empty()).unwrap_or("\n"))
            .collect()
    };
    let (old, new) = (side('+'), side('-'));
    if old.is_empty() {
        return Ok(format!("{text}{new}"));
    }
    let mut found = text.match_indices(&old).map(|(at, _)| at).filter(|at| *at == 0 || text[..*at].ends_with('\n'));
    match (found.next(), found.next()) {
        (Some(at), None) => Ok(format!("{}{new}{}", &text[..at], &text[at + old.len()..])),
        (None, _) => Err(format!("these lines stand nowhere:\n{old}")),
        _ => Err(format!("these lines stand twice:\n{old}")),
    }
}

fn pages() -> Vec<PathBuf> {
    walk(Path::new("src/dialog/findings"), "md")
}

/// Every file of a kind below a folder, in a stable order.
fn walk(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            found.extend(walk(&path, extension));
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
    found
}
