//! The form of a replay on paper: parsing, printing, and the difference of two.

use std::fmt::{self, Write as _};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime};
use unicode_width::UnicodeWidthStr;

use super::{Act, Beat, Closing, Seen, Transcript};
use crate::case::deadline::china;
use crate::chat::Unreadable;
use crate::diagnostic::{Finding, Place};

/// Where the words after a verb begin.
const INDENT: usize = 7;
/// Buttons and answers are broken into lines of at most this width.
const WIDTH: usize = 120;
/// Lines shown around a difference.
const CONTEXT: usize = 3;
/// Every verb, for suggestions.
const VERBS: &[&str] = &[
    "dialog", "locale", "begin", "user", "press", "file", "send", "wait", "at", "bot", "do", "end", "fault", "state", "slots", "timers",
    "case",
];

// ── printing ──

impl fmt::Display for Transcript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        comments(f, &self.story)?;
        if let Some(dialog) = &self.dialog {
            line(f, "dialog", dialog)?;
        }
        line(f, "locale", &self.locale)?;
        line(f, "begin", &self.begin.to_rfc3339())?;
        for beat in &self.beats {
            writeln!(f)?;
            comments(f, &beat.notes)?;
            act_lines(f, &beat.act)?;
            for seen in &beat.seen {
                seen_lines(f, seen)?;
            }
        }
        let closing = &self.closing;
        if *closing != Closing::default() {
            writeln!(f)?;
        }
        comments(f, &closing.notes)?;
        if let Some(state) = &closing.state {
            line(f, "state", state)?;
        }
        wrapped(f, "slots", &closing.slots)?;
        wrapped(f, "timers", &closing.timers)?;
        for (case, filings) in &closing.cases {
            line(f, "case", case)?;
            for filing in filings {
                text_line(f, filing)?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Act {
    /// On one line, for reports.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Act::Type(text) => write!(f, "user {}", text.lines().next().unwrap_or_default()),
            Act::Press(key) => write!(f, "user [{key}]"),
            Act::PressOf { key, message } => write!(f, "press [{key}] of {message}"),
            Act::File => write!(f, "file"),
            Act::Keep => write!(f, "file kept"),
            Act::Send(kind) => write!(f, "send {}", kind.word()),
            Act::Wait(minutes) => write!(f, "wait {}", duration(*minutes)),
        }
    }
}

fn act_lines(f: &mut fmt::Formatter<'_>, act: &Act) -> fmt::Result {
    match act {
        Act::Type(text) if is_plain(text) => line(f, "user", text),
        Act::Type(text) => {
            writeln!(f, "user")?;
            text.split('\n').try_for_each(|words| text_line(f, words))
        }
        Act::Press(key) => line(f, "user", &format!("[{key}]")),
        Act::PressOf { key, message } => line(f, "press", &format!("[{key}] of {message}")),
        Act::File => writeln!(f, "file"),
        Act::Keep => writeln!(f, "file kept"),
        Act::Send(kind) => line(f, "send", kind.word()),
        Act::Wait(minutes) => line(f, "wait", &duration(*minutes)),
    }
}

fn seen_lines(f: &mut fmt::Formatter<'_>, seen: &Seen) -> fmt::Result {
    match seen {
        Seen::At(time) => line(f, "at", &moment(*time)),
        Seen::Bot { id, text, buttons } => {
            line(f, "bot", id)?;
            if !text.is_empty() {
                text.split('\n').try_for_each(|words| text_line(f, words))?;
            }
            let buttons: Vec<String> = buttons.iter().map(|(key, label)| format!("[{key}] {label}").trim_end().to_owned()).collect();
            wrapped(f, "", &buttons)
        }
        Seen::Do(action) => line(f, "do", action),
        Seen::End(name) => line(f, "end", name),
        Seen::Fault(why) => line(f, "fault", &why.replace('\n', " ")),
    }
}

fn line(f: &mut fmt::Formatter<'_>, verb: &str, words: &str) -> fmt::Result {
    writeln!(f, "{verb:<INDENT$}{words}")
}

fn text_line(f: &mut fmt::Formatter<'_>, words: &str) -> fmt::Result {
    let space = if words.is_empty() { "" } else { " " };
    writeln!(f, "{:INDENT$}|{space}{words}", "")
}

fn comments(f: &mut fmt::Formatter<'_>, lines: &[String]) -> fmt::Result {
    lines.iter().try_for_each(|words| writeln!(f, "{}", format!("# {words}").trim_end()))
}

/// Pieces with two spaces between them, in as few lines as fit.
fn wrapped(f: &mut fmt::Formatter<'_>, verb: &str, pieces: &[String]) -> fmt::Result {
    let mut verb = verb;
    let mut open = String::new();
    for piece in pieces {
        if !open.is_empty() && INDENT + open.width() + 2 + piece.width() > WIDTH {
            line(f, verb, &open)?;
            (verb, open) = ("", String::new());
        }
        if !open.is_empty() {
            open.push_str("  ");
        }
        open.push_str(piece);
    }
    if open.is_empty() { Ok(()) } else { line(f, verb, &open) }
}

/// Whether a typed text can stand beside the verb without being read as something else.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.contains('\n') && pressed(text).is_none()
}

fn duration(minutes: i64) -> String {
    match minutes {
        _ if minutes % (24 * 60) == 0 => format!("{}d", minutes / (24 * 60)),
        _ if minutes % 60 == 0 => format!("{}h", minutes / 60),
        _ => format!("{minutes}m"),
    }
}

/// A minute in China, with its weekday: deadlines are about working days.
pub(super) fn moment(time: DateTime<FixedOffset>) -> String {
    format!("{} {}", time.format("%Y-%m-%d %H:%M"), time.weekday())
}

// ── parsing ──

/// Reads a replay. `file` is the name to show.
pub fn parse(file: &str, text: &str) -> Result<Transcript, Vec<Finding>> {
    let mut reader = Reader { file, ..Reader::default() };
    let mut start = 0;
    for raw in text.split_inclusive('\n') {
        let line = raw.trim_end_matches(['\n', '\r']);
        let place = Place::new(file, start, start + line.len());
        start += raw.len();
        if let Err(finding) = reader.line(line, place) {
            reader.findings.push(*finding);
        }
    }
    reader.finish()
}

#[derive(Default)]
struct Reader<'a> {
    file: &'a str,
    story: Vec<String>,
    notes: Vec<String>,
    dialog: Option<String>,
    locale: Option<String>,
    begin: Option<DateTime<FixedOffset>>,
    beats: Vec<Beat>,
    closing: Closing,
    /// What an indented line belongs to.
    open: Open,
    findings: Vec<Finding>,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Open {
    #[default]
    Nothing,
    User {
        /// Whether the text has a first line.
        begun: bool,
    },
    Bot {
        /// The same.
        begun: bool,
    },
    Slots,
    Timers,
    Case,
}

type Read = Result<(), Box<Finding>>;

impl Reader<'_> {
    fn line(&mut self, line: &str, place: Place) -> Read {
        if line.starts_with(char::is_whitespace) && !line.trim().is_empty() {
            return self.continued(line.trim_start(), place);
        }
        let line = line.trim_end();
        if line.is_empty() {
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            let notes = if self.has_head() { &mut self.notes } else { &mut self.story };
            notes.push(comment.strip_prefix(' ').unwrap_or(comment).to_owned());
            return Ok(());
        }
        let (verb, words) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let words = words.trim_start();
        self.open = Open::Nothing;
        match verb {
            "dialog" | "locale" | "begin" if !self.beats.is_empty() => {
                Err(wrong(place, format!("`{verb}` belongs to the head of the file")).help("move it above the first `user`").into())
            }
            "dialog" => set(&mut self.dialog, words.to_owned(), verb, place),
            "locale" => set(&mut self.locale, words.to_owned(), verb, place),
            "begin" => {
                let begin = DateTime::parse_from_rfc3339(words).ok().filter(|begin| *begin.offset() == china());
                let Some(begin) = begin else {
                    return Err(wrong(place, format!("`{words}` is not a time in China"))
                        .help("write it as 2026-11-22T10:00:00+08:00")
                        .into());
                };
                set(&mut self.begin, begin, verb, place)
            }
            "user" => {
                let act = match pressed(words) {
                    Some(key) => Act::Press(key.to_owned()),
                    None => Act::Type(words.to_owned()),
                };
                let typed = matches!(act, Act::Type(_));
                self.act(act, place)?;
                if typed {
                    self.open = Open::User { begun: !words.is_empty() };
                }
                Ok(())
            }
            "press" => {
                let Some((key, message)) = words.split_once(" of ").and_then(|(key, message)| Some((pressed(key.trim())?, message.trim())))
                else {
                    return Err(wrong(place, "this names no button").help("write it as: press [key] of message-id").into());
                };
                self.act(Act::PressOf { key: key.to_owned(), message: message.to_owned() }, place)
            }
            "file" if words == "kept" => self.act(Act::Keep, place),
            "file" => self.act(Act::File, place),
            "send" => {
                if let Some(kind) = Unreadable::ALL.into_iter().find(|kind| kind.word() == words) {
                    return self.act(Act::Send(kind), place);
                }
                let known = Unreadable::ALL.map(Unreadable::word);
                let finding = wrong(place, format!("`{words}` is nothing a customer can send")).suggest(words, known);
                let help = finding.help.clone().unwrap_or_else(|| format!("there are {}; for a file write `file`", known.join(", ")));
                Err(finding.help(help).into())
            }
            "wait" => match minutes(words) {
                Some(minutes) => self.act(Act::Wait(minutes), place),
                None => Err(wrong(place, format!("`{words}` is no length of time")).help("write it as 2d, 36h or 90m").into()),
            },
            "at" => {
                let at = words.rsplit_once(' ').and_then(|(time, _)| NaiveDateTime::parse_from_str(time, "%Y-%m-%d %H:%M").ok());
                match at.and_then(|at| at.and_local_timezone(china()).single()) {
                    Some(at) => self.seen(Seen::At(at), place),
                    None => Err(wrong(place, format!("`{words}` is no time")).help("let --bless write it").into()),
                }
            }
            "bot" => {
                self.seen(Seen::Bot { id: words.to_owned(), text: String::new(), buttons: Vec::new() }, place)?;
                self.open = Open::Bot { begun: false };
                Ok(())
            }
            "do" => self.seen(Seen::Do(words.to_owned()), place),
            "end" => self.seen(Seen::End(words.to_owned()), place),
            "fault" => self.seen(Seen::Fault(words.to_owned()), place),
            "state" => {
                self.close();
                set(&mut self.closing.state, words.to_owned(), verb, place)
            }
            "slots" | "timers" => {
                self.close();
                self.open = if verb == "slots" { Open::Slots } else { Open::Timers };
                self.continued(words, place)
            }
            "case" => {
                self.close();
                self.open = Open::Case;
                self.closing.cases.push((words.to_owned(), Vec::new()));
                Ok(())
            }
            _ => {
                let finding = wrong(place, format!("`{verb}` is no verb of a replay")).suggest(verb, VERBS.iter().copied());
                let help = finding.help.clone().unwrap_or_else(|| format!("the verbs are {}", VERBS.join(", ")));
                Err(finding.help(help).into())
            }
        }
    }

    /// An indented line: more of what the line above began.
    fn continued(&mut self, words: &str, place: Place) -> Read {
        let text = words.strip_prefix('|').map(|text| text.strip_prefix(' ').unwrap_or(text));
        let beat = self.beats.last_mut();
        match (self.open, text, beat) {
            (Open::User { begun }, Some(more), Some(Beat { act: Act::Type(text), .. })) => {
                if begun {
                    text.push('\n');
                }
                text.push_str(more);
                self.open = Open::User { begun: true };
            }
            (Open::Bot { begun }, text, Some(beat)) => {
                let Some(Seen::Bot { text: said, buttons, .. }) = beat.seen.last_mut() else { return Ok(()) };
                match text {
                    Some(more) => {
                        if begun {
                            said.push('\n');
                        }
                        said.push_str(more);
                        self.open = Open::Bot { begun: true };
                    }
                    None => buttons.extend(read_buttons(words).ok_or_else(|| {
                        wrong(place, "this is neither words nor buttons").help("words begin with `|`, buttons with `[key]`")
                    })?),
                }
            }
            (Open::Slots, None, _) => {
                self.closing.slots.extend(pieces(words));
            }
            (Open::Timers, None, _) => {
                self.closing.timers.extend(pieces(words));
            }
            (Open::Case, Some(filing), _) => {
                if let Some((_, filings)) = self.closing.cases.last_mut() {
                    filings.push(filing.to_owned());
                }
            }
            _ => {
                let finding = wrong(place, "this indented line belongs to nothing");
                return Err(finding.help("only `user`, `bot`, `slots`, `timers` and `case` go on in indented lines").into());
            }
        }
        Ok(())
    }

    fn act(&mut self, act: Act, place: Place) -> Read {
        if !self.has_head() {
            return Err(wrong(place, "the head of the file is not complete yet")
                .help("write `locale` and `begin` above the first `user`")
                .into());
        }
        if self.closing.state.is_some() {
            return Err(wrong(place, "something is done after the end")
                .help("delete `state` and what follows it; --bless writes it again")
                .into());
        }
        self.beats.push(Beat { notes: std::mem::take(&mut self.notes), act, seen: Vec::new(), place });
        Ok(())
    }

    fn seen(&mut self, seen: Seen, place: Place) -> Read {
        match self.beats.last_mut() {
            Some(beat) => {
                beat.seen.push(seen);
                Ok(())
            }
            None => Err(wrong(place, "nothing was done yet").help("a conversation begins with `user`: the bot never speaks first").into()),
        }
    }

    fn close(&mut self) {
        self.closing.notes.append(&mut self.notes);
    }

    fn has_head(&self) -> bool {
        self.locale.is_some() && self.begin.is_some()
    }

    fn finish(mut self) -> Result<Transcript, Vec<Finding>> {
        self.close();
        let top = || Place::top(self.file);
        if self.locale.is_none() {
            self.findings.push(wrong(top(), "the file does not say the customer's language").help("add a line such as: locale zh-CN"));
        }
        if self.begin.is_none() {
            self.findings
                .push(wrong(top(), "the file does not say when it begins").help("add a line such as: begin 2026-11-22T10:00:00+08:00"));
        }
        if self.story.is_empty() {
            self.findings
                .push(wrong(top(), "the file does not tell its story").help("begin with a comment: # who does what, and what comes of it"));
        }
        match (self.locale, self.begin) {
            (Some(locale), Some(begin)) if self.findings.is_empty() => Ok(Transcript {
                passed: std::collections::BTreeSet::new(),
                session: crate::engine::Session::default(),
                armed: Vec::new(),
                file: self.file.to_owned(),
                story: self.story,
                dialog: self.dialog,
                locale,
                begin,
                beats: self.beats,
                closing: self.closing,
            }),
            _ => Err(self.findings),
        }
    }
}

fn wrong(place: Place, message: impl Into<String>) -> Finding {
    Finding::error("replay", place, message)
}

fn set<T>(slot: &mut Option<T>, value: T, verb: &str, place: Place) -> Read {
    if slot.is_some() {
        return Err(wrong(place, format!("`{verb}` stands here a second time")).help("keep one of them").into());
    }
    *slot = Some(value);
    Ok(())
}

/// `[key]` and nothing else.
fn pressed(words: &str) -> Option<&str> {
    let key = words.strip_prefix('[')?.strip_suffix(']')?;
    is_key(key).then_some(key)
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

fn minutes(words: &str) -> Option<i64> {
    let unit = words.chars().last()?;
    let minutes = match unit {
        'd' => 24 * 60,
        'h' => 60,
        'm' => 1,
        _ => return None,
    };
    let count: i64 = words[..words.len() - 1].parse().ok().filter(|count| (1..=100_000).contains(count))?;
    Some(count * minutes)
}

/// What stands between two spaces.
fn pieces(words: &str) -> impl Iterator<Item = String> {
    words.split("  ").map(|piece| piece.trim().to_owned()).filter(|piece| !piece.is_empty())
}

/// `[key] label  [key] label`
fn read_buttons(words: &str) -> Option<Vec<(String, String)>> {
    let mut buttons: Vec<(String, String)> = Vec::new();
    for piece in words.split("  ") {
        match piece.strip_prefix('[').and_then(|piece| piece.split_once(']')).filter(|(key, _)| is_key(key)) {
            Some((key, label)) => buttons.push((key.to_owned(), label.strip_prefix(' ').unwrap_or(label).to_owned())),
            // Two spaces within a label.
            None => buttons.last_mut()?.1.extend(["  ", piece]),
        }
    }
    Some(buttons)
}

// ── comparing ──

/// The lines that differ, with some around them: `-` was expected, `+` was found. `None` when nothing differs.
pub fn diff(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let lines = compared(&expected.lines().collect::<Vec<_>>(), &found.lines().collect::<Vec<_>>());
    let mut out = String::new();
    let mut shown_to = 0;
    let mut number = 0; // of the expected line
    for (at, (mark, words)) in lines.iter().enumerate() {
        if *mark != '+' {
            number += 1;
        }
        let from = at.saturating_sub(CONTEXT);
        let to = (at + CONTEXT + 1).min(lines.len());
        if !lines[from..to].iter().any(|(mark, _)| *mark != ' ') {
            continue;
        }
        if at > shown_to || at == 0 {
            let _ = writeln!(out, "@@ line {number} @@");
        }
        let _ = writeln!(out, "{mark}{words}");
        shown_to = at + 1;
    }
    Some(out)
}

/// All lines of both, each with its mark.
fn compared<'a>(expected: &[&'a str], found: &[&'a str]) -> Vec<(char, &'a str)> {
    // common[i][j]: how many lines expected[i..] and found[j..] have in common, in order.
    let mut common = vec![vec![0_usize; found.len() + 1]; expected.len() + 1];
    for i in (0..expected.len()).rev() {
        for j in (0..found.len()).rev() {
            common[i][j] = if expected[i] == found[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut lines = Vec::new();
    while i < expected.len() || j < found.len() {
        if i < expected.len() && j < found.len() && expected[i] == found[j] {
            lines.push((' ', expected[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == found.len() || (i < expected.len() && common[i + 1][j] >= common[i][j + 1]) {
            lines.push(('-', expected[i]));
            i += 1;
        } else {
            lines.push(('+', found[j]));
            j += 1;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "\
# Told in full.
#
# With a second paragraph.
dialog nopass_failed
locale zh-CN
begin  2026-11-22T10:00:00+08:00

user   你好
bot    welcome
       | 一行
       |
       |   缩进
       [nopass_failed] 免密、自动扣款没成功  [stolen] 急！

# A comment above an act.
user
       | 第一行
       | [key]
user   [nopass_failed]
press  [stolen] of menu
file
send   too_fast
wait   36h
at     2026-11-24 22:00 Tue
do     open_case
end    silent

# A comment above the end.
state  menu/menu
slots  a=1  b=two words
timers 2026-11-26 10:00 Thu
case   1 nopass_failed open
       | merchant sent 2026-11-22
case   2 duplicate_payment closed
";

    #[test]
    fn what_is_printed_is_what_was_read() {
        let read = parse("a.replay", WHOLE).expect("a whole file");
        let printed = read.to_string();
        // Only the blank lines between acts are the printer's own.
        assert_eq!(printed.replace("\n\n", "\n"), WHOLE.replace("\n\n", "\n"));
        assert_eq!(parse("a.replay", &printed).expect("the same file").to_string(), printed);
        assert_eq!(read.beats[1].act, Act::Type("第一行\n[key]".into()));
        assert_eq!(read.beats[1].notes, ["A comment above an act."]);
        assert!(read.is_blessed());
    }

    #[test]
    fn odd_words_survive() {
        for typed in ["", " a", "a ", "[key]", "a\n\nb", "\n", "| a", "# a", "user x"] {
            let mut script = parse("a.replay", WHOLE).expect("a whole file");
            script.beats[0].act = Act::Type(typed.into());
            script.beats[0].seen =
                vec![Seen::Bot { id: "m".into(), text: typed.into(), buttons: vec![("k".into(), "two  spaces".into())] }];
            let again = parse("a.replay", &script.to_string()).expect("what was printed");
            assert_eq!((&again.beats[0].act, &again.beats[0].seen), (&script.beats[0].act, &script.beats[0].seen), "{typed:?}");
        }
    }

    #[test]
    fn a_slip_is_reported_where_it_is() {
        let head = "# Story.\nlocale en\nbegin 2026-11-22T10:00:00+08:00\n";
        let table = [
            ("usr hello", "`usr` is no verb of a replay", "usr hello"),
            ("wait 2w", "`2w` is no length of time", "wait 2w"),
            ("wait d", "`d` is no length of time", "wait d"),
            ("press [a]", "this names no button", "press [a]"),
            ("send stiker", "`stiker` is nothing a customer can send", "send stiker"),
            ("send", "`` is nothing a customer can send", "send"),
            ("bot menu", "nothing was done yet", "bot menu"),
            ("user a\nlocale zh-CN", "`locale` belongs to the head of the file", "locale zh-CN"),
            ("locale zh-CN", "`locale` stands here a second time", "locale zh-CN"),
            ("user a\nstate -\nuser b", "something is done after the end", "user b"),
            ("user [a]\n       | more", "this indented line belongs to nothing", "       | more"),
            ("user a\nbot m\n       words", "this is neither words nor buttons", "       words"),
        ];
        for (lines, message, at) in table {
            let text = format!("{head}{lines}\n");
            let findings = parse("a.replay", &text).expect_err(lines);
            assert_eq!(findings.len(), 1, "{lines}: {findings:?}");
            assert_eq!(findings[0].message, message);
            assert_eq!(&text[findings[0].place.start..findings[0].place.end], at);
            assert!(findings[0].help.is_some(), "{lines} has no way out");
        }
        for (text, message) in [
            ("# Story.\nlocale en\n", "the file does not say when it begins"),
            ("# Story.\nbegin 2026-11-22T10:00:00+08:00\n", "the file does not say the customer's language"),
            ("locale en\nbegin 2026-11-22T10:00:00+08:00\n", "the file does not tell its story"),
            ("# Story.\nlocale en\nbegin 2026-11-22T10:00:00Z\n", "`2026-11-22T10:00:00Z` is not a time in China"),
        ] {
            assert_eq!(parse("a.replay", text).expect_err(text)[0].message, message);
        }
    }

    #[test]
    fn a_difference_is_shown_with_lines_around_it() {
        assert_eq!(diff("a\nb\n", "a\nb\n"), None);
        let expected: Vec<String> = (1..=20).map(|n| n.to_string()).collect();
        let mut found = expected.clone();
        found[9] = "ten".into();
        found.push("21".into());
        let shown = diff(&expected.join("\n"), &found.join("\n")).expect("a difference");
        assert_eq!(shown, "@@ line 7 @@\n 7\n 8\n 9\n-10\n+ten\n 11\n 12\n 13\n@@ line 18 @@\n 18\n 19\n 20\n+21\n");
    }
}
