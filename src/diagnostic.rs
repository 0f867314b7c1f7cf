//! What `redress check` reports: one [`Finding`] per mistake, drawn as a frame, as plain lines, as JSON lines or as SARIF.
//!
//! A finding says what happens to a customer because of the mistake, points at the smallest wrong thing, and names one action.
//! Nothing here fails: a finding whose file cannot be read, or whose place lies outside its file, is still printed.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

pub mod baseline;
mod sarif;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Customers would be hurt: the dialogs are refused.
    Error,
    /// Somebody should look: the dialogs are accepted.
    Warning,
}

impl Severity {
    /// The word printed before the code.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A file and a range of bytes in it. A range outside the file is cut to what exists.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The name as shown, such as `dialogs/parcel.yaml`. Empty when there is no file. All places of a file share it: a large book has
    /// hundreds of thousands.
    pub file: Arc<str>,
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Place {
    /// The bytes `start..end` of `file`.
    pub fn new(file: impl Into<Arc<str>>, start: usize, end: usize) -> Self {
        Self { file: file.into(), start, end }
    }

    /// The beginning of `file`, for a finding about the file as a whole.
    pub fn top(file: impl Into<Arc<str>>) -> Self {
        Self::new(file, 0, 0)
    }

    /// Its bytes within the text of its file: cut to the text and widened to whole characters.
    pub fn within(&self, text: &str) -> Range<usize> {
        let mut start = self.start.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let mut end = self.end.clamp(start, text.len());
        while !text.is_char_boundary(end) {
            end += 1;
        }
        start..end
    }
}

/// One thing that `redress check` reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// A word or two that name the kind of mistake, such as `unknown-state`; `redress check --explain` has a page for each.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in lower case and without a full stop, with backticks around what the operator typed.
    pub message: String,
    /// The smallest wrong thing.
    pub place: Place,
    /// Words beside the caret. May be empty.
    pub label: String,
    /// What else helps to understand it, such as a conversation that goes wrong.
    pub notes: Vec<String>,
    /// One thing to do about it.
    pub help: Option<String>,
    /// Other places that matter, with words for each.
    pub also: Vec<(Place, String)>,
    /// What mends it, if there is no choice and nothing is lost.
    pub fix: Option<Fix>,
}

/// A repair that leaves no choice: the only `old` within a place becomes `new`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fix {
    /// Where it stands.
    pub place: Place,
    /// What stands there.
    pub old: String,
    /// What is to stand there.
    pub new: String,
}

impl Fix {
    /// The bytes of `old` in the text of its file; nothing if it does not stand there, or more than once.
    pub fn bytes(&self, text: &str) -> Option<Range<usize>> {
        let within = self.place.within(text);
        let mut found = text[within.clone()].match_indices(&self.old);
        let start = within.start + found.next().filter(|(_, old)| !old.is_empty())?.0;
        found.next().is_none().then(|| start..start + self.old.len())
    }
}

impl Finding {
    /// A finding that makes the dialogs be refused.
    pub fn error(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            place,
            label: String::new(),
            notes: Vec::new(),
            help: None,
            also: Vec::new(),
            fix: None,
        }
    }

    /// A finding that only asks for attention.
    pub fn warning(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, message) }
    }

    /// The same finding with words beside the caret.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// The same finding with one more note.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// The same finding with this action, which replaces an earlier one.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same finding with `did you mean` as its action, if there is a plausible name.
    #[must_use]
    pub fn hint<'a>(mut self, wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        if let Some(name) = did_you_mean(wrong, names.into_iter()) {
            self.help = Some(format!("did you mean `{name}`?"));
        }
        self
    }

    /// The same finding with a [`Finding::hint`]; and with its [`Fix`], if there is only one plausible name.
    #[must_use]
    pub fn suggest<'a>(self, wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        let near: Vec<&str> = near(wrong, names.into_iter()).into_iter().map(|(_, name)| name).collect();
        let finding = self.hint(wrong, near.iter().copied());
        match near.split_first() {
            Some((meant, others)) if others.iter().all(|other| other == meant) => finding.mend(wrong, *meant),
            _ => finding,
        }
    }

    /// The same finding with its [`Fix`]: the only `old` within its place becomes `new`.
    #[must_use]
    pub fn mend(mut self, old: &str, new: impl Into<String>) -> Self {
        self.fix = Some(Fix { place: self.place.clone(), old: old.to_owned(), new: new.into() });
        self
    }

    /// The same finding without a [`Fix`] that would write a name twice.
    #[must_use]
    pub fn unless_taken(mut self, taken: impl Fn(&str) -> bool) -> Self {
        self.fix = self.fix.filter(|fix| !taken(&fix.new));
        self
    }

    /// The same finding with one more place that matters.
    #[must_use]
    pub fn also(mut self, place: Place, words: impl Into<String>) -> Self {
        self.also.push((place, words.into()));
        self
    }
}

/// The texts that findings point into, by the file name as shown.
#[derive(Clone, Debug, Default)]
pub struct Sources(BTreeMap<String, String>);

impl Sources {
    /// Adds or replaces a file.
    pub fn insert(&mut self, file: impl Into<String>, text: impl Into<String>) {
        self.0.insert(file.into(), text.into());
    }

    /// The text of a file, if it was read.
    pub fn get(&self, file: &str) -> Option<&str> {
        self.0.get(file).map(String::as_str)
    }
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Frames with the line of the file and a caret, as compilers draw them.
    #[default]
    Human,
    /// Lines of words without any drawing, for screen readers and for searching.
    Plain,
    /// One JSON object a line.
    Json,
    /// One SARIF 2.1.0 document, for code hosts.
    Sarif,
}

/// The findings as text, in the given order, with a newline at the end; empty if there are none, but for [`Format::Sarif`].
/// `colour` adds terminal colours to [`Format::Human`] and does nothing to the others.
pub fn render(findings: &[Finding], sources: &Sources, format: Format, colour: bool) -> String {
    if format == Format::Sarif {
        return sarif::document(findings, sources);
    }
    let mut out = String::new();
    for finding in findings {
        match format {
            Format::Human => {
                if !out.is_empty() {
                    out.push('\n');
                }
                out.push_str(&human(finding, sources, colour));
            }
            Format::Plain => plain(finding, sources, &mut out),
            Format::Json | Format::Sarif => out.push_str(&json(finding, sources)),
        }
        if !out.ends_with('\n') {
            out.push('\n');
        }
    }
    out
}

/// Sorts by file, then place, then code. What is equal keeps its order.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by(|a, b| (&a.place.file, a.place.start, a.code).cmp(&(&b.place.file, b.place.start, b.code)));
}

/// The name most like `wrong`, if one is so close that a slip of the fingers explains it: at most one edit for every three letters.
pub fn did_you_mean<'a>(wrong: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    near(wrong, names).first().map(|(_, name)| (*name).to_owned())
}

/// Every name so close, with its distance, nearest first.
fn near<'a>(wrong: &str, names: impl Iterator<Item = &'a str>) -> Vec<(usize, &'a str)> {
    let wrong = wrong.to_lowercase();
    let close = names.filter_map(|name| {
        let lower = name.to_lowercase();
        let longer = lower.chars().count().max(wrong.chars().count());
        let distance = strsim::osa_distance(&wrong, &lower);
        (distance * 3 <= longer).then_some((distance, name))
    });
    let mut close: Vec<(usize, &str)> = close.collect();
    close.sort_by_key(|(distance, _)| *distance);
    close
}

// ── the three formats ──

fn human(finding: &Finding, sources: &Sources, colour: bool) -> String {
    let message = clean(&finding.message);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(message).id(finding.code));

    // One frame for the file with the caret, with the other places of that file inside it; then one frame for each other file.
    let mut files = vec![&*finding.place.file];
    for (place, _) in &finding.also {
        if !files.contains(&&*place.file) {
            files.push(&place.file);
        }
    }
    for file in files {
        let Some(text) = sources.get(file) else {
            if !file.is_empty() {
                group = group.element(Origin::path(clean(file)));
            }
            continue;
        };
        let mut marks = Vec::new();
        if *finding.place.file == *file {
            marks.push((AnnotationKind::Primary, first_line(text, &finding.place), finding.label.as_str()));
        }
        for (place, words) in finding.also.iter().filter(|(place, _)| *place.file == *file) {
            marks.push((AnnotationKind::Context, first_line(text, place), words.as_str()));
        }
        // Only the lines that are shown are handed over, so that a long file costs nothing.
        let first = marks.iter().map(|(_, range, _)| range.start).min().unwrap_or(0);
        let last = marks.iter().map(|(_, range, _)| range.end).max().unwrap_or(0);
        let window = line_start(text, first)..line_end(text, last);
        let offset = window.start;
        let mut snippet = Snippet::source(&text[window]).path(clean(file)).line_start(line_of(text, offset));
        for (kind, range, words) in marks {
            let annotation = kind.span(range.start - offset..range.end - offset);
            snippet = snippet.annotation(if words.is_empty() { annotation } else { annotation.label(clean(words)) });
        }
        group = group.element(snippet);
    }
    for note in &finding.notes {
        group = group.element(Level::NOTE.message(clean(note)));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(clean(help)));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

fn plain(finding: &Finding, sources: &Sources, out: &mut String) {
    let at = |place: &Place| {
        let file = clean(&place.file).into_owned();
        match Spot::of(place, sources) {
            Some(spot) => format!("{file}:{}:{}: ", spot.line, spot.column),
            None if file.is_empty() => file,
            None => format!("{file}: "),
        }
    };
    let word = finding.severity.word();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{}{word}[{}]: {}", at(&finding.place), finding.code, clean(&finding.message));
    if !finding.label.is_empty() {
        let _ = writeln!(out, "  here: {}", clean(&finding.label));
    }
    for (place, words) in &finding.also {
        let _ = writeln!(out, "  also: {}{}", at(place), clean(words));
    }
    for note in &finding.notes {
        let _ = writeln!(out, "  note: {}", clean(note));
    }
    if let Some(help) = &finding.help {
        let _ = writeln!(out, "  help: {}", clean(help));
    }
}

/// One object. `line` and the like are absent when the file could not be read.
fn json(finding: &Finding, sources: &Sources) -> String {
    #[derive(Serialize)]
    struct Line<'a> {
        code: &'a str,
        severity: &'a str,
        message: &'a str,
        #[serde(flatten)]
        at: At<'a>,
        notes: &'a [String],
        help: Option<&'a str>,
        also: Vec<At<'a>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        fix: Option<Edit<'a>>,
    }
    /// The part of the file that is to be replaced, and by what.
    #[derive(Serialize)]
    struct Edit<'a> {
        #[serde(flatten)]
        spot: Spot,
        new: &'a str,
    }
    #[derive(Serialize)]
    struct At<'a> {
        file: &'a str,
        #[serde(flatten)]
        spot: Option<Spot>,
        label: &'a str,
    }
    fn at<'a>(place: &'a Place, label: &'a str, sources: &Sources) -> At<'a> {
        At { file: &place.file, spot: Spot::of(place, sources), label }
    }
    let fix = finding.fix.as_ref().and_then(|fix| {
        let bytes = fix.bytes(sources.get(&fix.place.file)?)?;
        Some(Edit { spot: Spot::of(&Place::new(fix.place.file.clone(), bytes.start, bytes.end), sources)?, new: &fix.new })
    });
    let line = Line {
        code: finding.code,
        severity: finding.severity.word(),
        message: &finding.message,
        at: at(&finding.place, &finding.label, sources),
        notes: &finding.notes,
        help: finding.help.as_deref(),
        also: finding.also.iter().map(|(place, words)| at(place, words, sources)).collect(),
        fix,
    };
    // Strings and numbers always have a JSON form.
    serde_json::to_string(&line).unwrap_or_default()
}

// ── places ──

/// Lines and columns, counted from 1; columns count characters, so that they are right in Chinese lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
struct Spot {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl Spot {
    /// Nothing if the file was not read.
    fn of(place: &Place, sources: &Sources) -> Option<Self> {
        let text = sources.get(&place.file)?;
        let range = place.within(text);
        let column = |at| text[line_start(text, at)..at].chars().count() + 1;
        Some(Self {
            line: line_of(text, range.start),
            column: column(range.start),
            end_line: line_of(text, range.end),
            end_column: column(range.end),
        })
    }
}

/// The part of the range that stands on its first line: a frame around twenty lines shows nothing.
fn first_line(text: &str, place: &Place) -> Range<usize> {
    let range = place.within(text);
    let end = range.end.min(line_end(text, range.start));
    range.start..end
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Before the line break.
fn line_end(text: &str, at: usize) -> usize {
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    if end > at && text[at..end].ends_with('\r') { end - 1 } else { end }
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at].bytes().filter(|byte| *byte == b'\n').count() + 1
}

/// Words without control characters, so that a file cannot write to the operator's terminal behind their back.
fn clean(words: &str) -> Cow<'_, str> {
    let unsafe_char = |c: char| c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if words.contains(unsafe_char) {
        Cow::Owned(words.chars().map(|c| if unsafe_char(c) { '\u{fffd}' } else { c }).collect())
    } else {
        Cow::Borrowed(words)
    }
}

/// The page about a finding: what it means for customers, an example, and the way out.
pub fn page(code: &str) -> Option<&'static str> {
    PAGES.get_file(format!("{code}.md"))?.contents_utf8()
}

/// Every code that has a page, in alphabetical order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    let mut codes: Vec<&str> = PAGES.files().filter_map(|file| file.path().file_stem()?.to_str()).collect();
    codes.sort_unstable();
    codes.into_iter()
}

static PAGES: include_dir::Dir = include_dir::include_dir!("$CARGO_MANIFEST_DIR/src/dialog/findings");

#[cfg(test)]
mod tests {
    use super::*;

    const PARCEL: &str = "dialog: parcel\nstart: fault\nstates:\n  fault:\n    to: traking\n";

    fn sources() -> Sources {
        let mut sources = Sources::default();
        sources.insert("dialogs/parcel.yaml", PARCEL);
        sources.insert("dialogs/cn.yaml", "note: '包裹丢了 abc'  # 备注\n");
        sources.insert("dialogs/empty.yaml", "");
        sources
    }

    fn unknown_state() -> Finding {
        let at = PARCEL.find("traking").unwrap();
        Finding::error("unknown-state", Place::new("dialogs/parcel.yaml", at, at + 7), "no state is named `traking`")
            .label("not declared under `states:`")
            .note("a customer who answers `fault` would be stuck")
            .suggest("traking", ["fault", "tracking"])
    }

    #[test]
    fn a_frame_looks_like_a_compilers() {
        let text = render(&[unknown_state()], &sources(), Format::Human, false);
        assert_eq!(
            text,
            "\
error[unknown-state]: no state is named `traking`
 --> dialogs/parcel.yaml:5:9
  |
5 |     to: traking
  |         ^^^^^^^ not declared under `states:`
  |
  = note: a customer who answers `fault` would be stuck
  = help: did you mean `tracking`?
"
        );
    }

    #[test]
    fn other_places_are_shown_too() {
        let file = "dialogs/parcel.yaml";
        let finding = unknown_state().also(Place::new(file, 22, 27), "starts here").also(Place::new("dialogs/cn.yaml", 0, 4), "and here");
        let text = render(&[finding], &sources(), Format::Human, false);
        assert_eq!(
            text,
            "\
error[unknown-state]: no state is named `traking`
 --> dialogs/parcel.yaml:5:9
  |
2 | start: fault
  |        ----- starts here
...
5 |     to: traking
  |         ^^^^^^^ not declared under `states:`
  |
 ::: dialogs/cn.yaml:1:1
  |
1 | note: '包裹丢了 abc'  # 备注
  | ---- and here
  |
  = note: a customer who answers `fault` would be stuck
  = help: did you mean `tracking`?
"
        );
    }

    #[test]
    fn plain_has_no_drawing() {
        let finding = unknown_state().also(Place::new("dialogs/cn.yaml", 0, 4), "and here");
        let text = render(&[finding, Finding::warning("stale-fact", Place::default(), "a fact is old")], &sources(), Format::Plain, true);
        assert_eq!(
            text,
            "\
dialogs/parcel.yaml:5:9: error[unknown-state]: no state is named `traking`
  here: not declared under `states:`
  also: dialogs/cn.yaml:1:1: and here
  note: a customer who answers `fault` would be stuck
  help: did you mean `tracking`?
warning[stale-fact]: a fact is old
"
        );
    }

    #[test]
    fn json_is_one_object_a_line() {
        let text = render(&[unknown_state(), Finding::error("bad-yaml", Place::top("gone.yaml"), "x")], &sources(), Format::Json, true);
        assert_eq!(
            text,
            concat!(
                r#"{"code":"unknown-state","severity":"error","message":"no state is named `traking`","file":"dialogs/parcel.yaml","line":5,"column":9,"end_line":5,"end_column":16,"label":"not declared under `states:`","notes":["a customer who answers `fault` would be stuck"],"help":"did you mean `tracking`?","also":[],"fix":{"line":5,"column":9,"end_line":5,"end_column":16,"new":"tracking"}}"#,
                "\n",
                r#"{"code":"bad-yaml","severity":"error","message":"x","file":"gone.yaml","label":"","notes":[],"help":null,"also":[]}"#,
                "\n",
            )
        );
    }

    #[test]
    fn chinese_counts_characters_and_the_caret_counts_columns() {
        let text = sources().get("dialogs/cn.yaml").unwrap().to_owned();
        let at = text.find("abc").unwrap();
        let finding = Finding::error("bad-pattern", Place::new("dialogs/cn.yaml", at, at + 3), "不行").label("这里");
        let frame = render(std::slice::from_ref(&finding), &sources(), Format::Human, false);
        assert_eq!(
            frame,
            "\
error[bad-pattern]: 不行
 --> dialogs/cn.yaml:1:13
  |
1 | note: '包裹丢了 abc'  # 备注
  |                 ^^^ 这里
"
        );
        assert!(render(&[finding], &sources(), Format::Plain, false).starts_with("dialogs/cn.yaml:1:13: "));
    }

    #[test]
    fn a_finding_without_a_readable_file_is_printed() {
        for (file, frame) in [
            ("", "error[bad-yaml]: cannot be read\n |\n = help: look\n"),
            ("gone.yaml", "error[bad-yaml]: cannot be read\n--> gone.yaml\n = help: look\n"),
            ("dialogs/empty.yaml", "error[bad-yaml]: cannot be read\n --> dialogs/empty.yaml:1:1\n  |\n1 |\n  | ^\n  |\n  = help: look\n"),
        ] {
            let finding = Finding::error("bad-yaml", Place::top(file), "cannot be read").help("look");
            assert_eq!(render(&[finding], &sources(), Format::Human, false), frame, "{file}");
        }
        assert_eq!(render(&[], &sources(), Format::Human, false), "");
    }

    #[test]
    fn colour_is_asked_for_and_control_characters_never_get_through() {
        let finding = Finding::error("x", Place::top("a\u{1b}[31m.yaml"), "a\u{1b}[31m\u{202e}b").label("\u{7}").note("\u{1b}").help("\n");
        for format in [Format::Human, Format::Plain, Format::Json, Format::Sarif] {
            let text = render(std::slice::from_ref(&finding), &sources(), format, false);
            assert!(!text.contains(['\u{1b}', '\u{7}']), "{text}");
        }
        assert!(render(&[unknown_state()], &sources(), Format::Human, true).contains('\u{1b}'));
    }

    #[test]
    fn no_place_makes_the_renderer_panic() {
        let texts = ["", "\n", "\r\n", "a", "a\n", "包\n", "包裹\r\n丢\tx", "\u{feff}a: b", "a\u{0}b\n\n\n", "👨‍👩‍👧: x\r", "e\u{301}"];
        for text in texts {
            let mut sources = Sources::default();
            sources.insert("f", text);
            for start in 0..=text.len() + 2 {
                for end in 0..=text.len() + 2 {
                    let finding = Finding::error("x", Place::new("f", start, end), "m").label("l").also(Place::new("f", end, start), "o");
                    for format in [Format::Human, Format::Plain, Format::Json, Format::Sarif] {
                        assert!(render(std::slice::from_ref(&finding), &sources, format, false).contains('m'));
                    }
                }
            }
        }
        let far = Finding::error("x", Place::new("f", usize::MAX, usize::MAX), "m");
        let mut sources = Sources::default();
        sources.insert("f", "包");
        assert!(render(&[far], &sources, Format::Human, false).contains("f:1:2"));
    }

    #[test]
    fn findings_are_sorted_by_place() {
        let at = |code, file: &str, start| Finding::error(code, Place::new(file, start, start), "");
        let mut findings = vec![at("b", "z", 1), at("a", "z", 1), at("c", "z", 0), at("d", "a", 9)];
        sort(&mut findings);
        assert_eq!(findings.iter().map(|f| f.code).collect::<Vec<_>>(), ["d", "c", "a", "b"]);
    }

    #[test]
    fn only_what_leaves_no_choice_is_mended() {
        let names = ["tracking", "fault", "faulty", "Answer"];
        let text = "a: 'trakcing' # trakcing, to: to";
        for (wrong, within, expected) in [
            ("trakcing", 3..13, Some((4..12, "tracking"))),
            ("trakcing", 0..text.len(), None),
            ("to", 0..text.len(), None),
            ("fautl", 3..13, None),
            ("trakcing", 90..99, None),
        ] {
            let finding = Finding::error("x", Place::new("f", within.start, within.end), "").suggest(wrong, names);
            let edit = finding.fix.as_ref().and_then(|fix| Some((fix.bytes(text)?, fix.new.as_str())));
            assert_eq!(edit, expected, "{wrong}");
            assert_eq!(finding.unless_taken(|name| name == "tracking").fix, None);
        }
    }

    #[test]
    fn only_plausible_names_are_suggested() {
        let names = ["tracking", "fault", "to", "posted_on", "Answer"];
        for (wrong, right) in [
            ("traking", Some("tracking")),
            ("trakcing", Some("tracking")),
            ("TRACKING", Some("tracking")),
            ("answer", Some("Answer")),
            ("posted-on", Some("posted_on")),
            ("faults", Some("fault")),
            ("do", None),
            ("hotline", None),
            ("", None),
            ("包裹", None),
        ] {
            assert_eq!(did_you_mean(wrong, names.into_iter()).as_deref(), right, "{wrong}");
        }
    }
}
