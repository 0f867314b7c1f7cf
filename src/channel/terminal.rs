//! The terminal. With a person at it: line editing, wrapped lines, colour. Otherwise: a line in is a message, plain text out.
//!
//! What was typed is remembered only until the program ends, for the arrow keys: people type private things.

use std::io::{self, BufRead, Write};
use std::sync::mpsc;
use std::thread;

use rustyline::config::{ColorMode, Config};
use rustyline::error::ReadlineError;
use rustyline::history::MemHistory;
use rustyline::{Editor, ExternalPrinter};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::channel::fit;
use crate::chat::{Capabilities, Outbound};

/// No buttons; no limit.
pub const CAPABILITIES: Capabilities = Capabilities { buttons: false, text: None, caption: None };

/// Longer lines than this are hard to read, however wide the terminal is.
const COLUMNS_MAX: usize = 84;
/// Narrower terminals are left to wrap by themselves.
const COLUMNS_MIN: usize = 16;
/// What the bot says stands this far from the edge; what the customer types does not.
const MARGIN: &str = "  ";
/// Read of one line; what follows up to its end is dropped. A message may have far less.
const LINE_BYTES_MAX: usize = 64 * 1024;

const PROMPT: &str = "> ";
const BOLD: &str = "\x1b[1m";
const NAME: &str = "\x1b[1;32m";
const NUMBER: &str = "\x1b[1;36m";
const FAINT: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";

// ── out ──

/// How a message is drawn for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Look {
    /// The terminal's width.
    columns: usize,
    colour: bool,
}

impl Look {
    fn paint(self, style: &str, text: &str) -> String {
        if self.colour { format!("{style}{text}{PLAIN}") } else { text.to_owned() }
    }
}

/// Where messages are shown.
pub struct Screen {
    /// `None` where nobody looks: plain text then.
    person: Option<(Look, Printer)>,
    /// Whether the message before was the bot's, too, so that its name is not said again.
    speaking: bool,
    /// Whether the customer has said something, so that a line is left free below it.
    heard: bool,
}

/// Prints above the line that is being typed.
type Printer = Box<dyn ExternalPrinter + Send>;

impl Screen {
    /// Plain text on standard output, a blank line after each message.
    pub fn plain() -> Self {
        Self { person: None, speaking: false, heard: false }
    }

    /// Whether a person sits at it.
    pub fn is_interactive(&self) -> bool {
        self.person.is_some()
    }

    /// Shows a message, with the time at which the bot spoke up by itself, if it did. When it returns, the message was written
    /// out; while a line is being typed, it was handed to the line editor, which draws it at once.
    pub fn show(&mut self, outbound: Outbound, by_itself_at: Option<&str>) -> io::Result<()> {
        let options = outbound.buttons.len();
        for message in fit(outbound, &CAPABILITIES) {
            match &mut self.person {
                None => {
                    let mut out = io::stdout().lock();
                    out.write_all(plain(&message.text).as_bytes())?;
                    out.flush()?;
                }
                Some((look, printer)) => {
                    let mut text = String::new();
                    if !self.speaking || by_itself_at.is_some() {
                        text.push_str(if self.heard && !self.speaking { "\n" } else { "" });
                        text.push_str(&look.paint(NAME, "Redress"));
                        if let Some(time) = by_itself_at {
                            text.push_str(&look.paint(FAINT, &format!("  {time}")));
                        }
                        text.push('\n');
                    }
                    text.push_str(&drawn(&message.text, options, *look));
                    printer.print(text).map_err(io_error)?;
                }
            }
        }
        self.speaking = true;
        Ok(())
    }

    /// The customer said something, on a terminal of this width.
    pub fn heard(&mut self, columns: usize) {
        self.speaking = false;
        self.heard = true;
        if let Some((look, _)) = &mut self.person {
            look.columns = columns;
        }
    }
}

/// A message and a blank line, for a machine or a screen reader.
fn plain(text: &str) -> String {
    format!("{}\n\n", without_controls(text))
}

/// A message and a blank line, for a person: wrapped, with a margin, headings and the numbers of options standing out.
fn drawn(text: &str, options: usize, look: Look) -> String {
    let text = without_controls(text);
    let lines: Vec<&str> = text.lines().collect();
    let first_option = lines.len().saturating_sub(options);
    let width = look.columns.clamp(COLUMNS_MIN, COLUMNS_MAX) - MARGIN.len() - 1;
    let mut drawn = String::new();
    for (index, line) in lines.iter().enumerate() {
        let item = item_prefix(line);
        let heading = index < first_option && is_heading(&lines[..first_option], index);
        for (row, wrapped) in wrap(line, width, item.width()).into_iter().enumerate() {
            let margin = if wrapped.is_empty() { "" } else { MARGIN };
            let words = match wrapped.strip_prefix(item) {
                _ if heading => look.paint(BOLD, &wrapped),
                Some(label) if row == 0 && index >= first_option => look.paint(NUMBER, item) + label,
                _ => wrapped,
            };
            drawn.extend([margin, &words, "\n"]);
        }
    }
    drawn.push('\n');
    drawn
}

/// Whether a line is the heading of the lines below it: the first of its paragraph, and no sentence.
fn is_heading(lines: &[&str], index: usize) -> bool {
    let first = index == 0 || lines[index - 1].is_empty();
    let more_below = lines.get(index + 1).is_some_and(|line| !line.is_empty());
    let line = lines[index];
    first && more_below && item_prefix(line).is_empty() && !line.ends_with(['。', '？', '！', '：', '.', '?', '!', ':', '…'])
}

/// What a list item begins with: `1. ` or `· `; empty for another line.
fn item_prefix(line: &str) -> &str {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    let mark = if digits > 0 { ". " } else { "· " };
    if rest.starts_with(mark) { &line[..digits + mark.len()] } else { "" }
}

/// Cuts a line into rows of at most `width` columns; the rows after the first are indented. A wide character takes two columns.
/// Words are cut only when one alone is too wide, and no row begins with a closing mark or ends with an opening one.
fn wrap(line: &str, width: usize, indent: usize) -> Vec<String> {
    let indent = if indent < width / 2 { indent } else { 0 };
    let mut rows = Vec::new();
    let mut row = String::new();
    let mut used = 0;
    let mut rest = line;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(word_end(rest));
        rest = after;
        let visible = word.trim_end().width();
        if used + visible > width && used > indent {
            rows.push(row.trim_end().to_owned());
            row = " ".repeat(indent);
            used = indent;
        }
        for character in word.chars() {
            let size = character.width().unwrap_or(0);
            if used + size > width && used > indent && character != ' ' {
                rows.push(row.trim_end().to_owned());
                row = " ".repeat(indent);
                used = indent;
            }
            row.push(character);
            used += size;
        }
    }
    rows.push(row.trim_end().to_owned());
    rows
}

/// Where the first piece of the text ends that is not to be cut.
fn word_end(text: &str) -> usize {
    const NOT_FIRST: &str = "，。、；：！？）】』」》〉”’…—％%,.;:!?)]}";
    const NOT_LAST: &str = "（【『「《〈“‘([{¥￥";
    let mut characters = text.char_indices().peekable();
    while let Some((_, before)) = characters.next() {
        let Some((at, after)) = characters.peek().copied() else { break };
        let wide = |character: char| character.width() == Some(2);
        let joined = after.width() == Some(0) || before == '\u{200d}' || NOT_FIRST.contains(after) || NOT_LAST.contains(before);
        if after != ' ' && (before == ' ' || (!joined && (wide(before) || wide(after)))) {
            return at;
        }
    }
    text.len()
}

/// Without characters that would move the cursor or change colours: part of the text may be a customer's.
fn without_controls(text: &str) -> String {
    text.chars().filter(|character| !character.is_control() || *character == '\n').collect()
}

// ── in ──

/// The next line of input that is no terminal, without its end. `None` at the end of the input. Bytes that are no UTF-8 become
/// `�`; of an endless line only the beginning is kept.
pub fn read_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    loop {
        let buffer = match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            buffer => buffer?,
        };
        if buffer.is_empty() && line.is_empty() {
            return Ok(None);
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let part = &buffer[..end.unwrap_or(buffer.len())];
        line.extend_from_slice(&part[..part.len().min(LINE_BYTES_MAX.saturating_sub(line.len()))]);
        let used = end.map_or(buffer.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() || used == 0 {
            let text = String::from_utf8_lossy(&line);
            return Ok(Some(text.strip_suffix('\r').unwrap_or(&text).to_owned()));
        }
    }
}

/// A person's keyboard, read on a thread of its own, so that the bot can speak up meanwhile.
pub struct Keyboard {
    wanted: mpsc::Sender<()>,
    typed: UnboundedReceiver<io::Result<Option<Typed>>>,
}

/// A line somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// What was typed.
    pub text: String,
    /// The terminal's width by then.
    pub columns: usize,
}

/// Takes hold of the terminal: its keyboard, and the screen above the line being typed.
pub fn open(colour: bool) -> io::Result<(Keyboard, Screen)> {
    let config = Config::builder().color_mode(if colour { ColorMode::Enabled } else { ColorMode::Disabled }).build();
    let mut editor: Editor<(), MemHistory> = Editor::with_history(config, MemHistory::new()).map_err(io_error)?;
    let printer: Printer = match editor.create_external_printer() {
        Ok(printer) => Box::new(printer),
        Err(_) => Box::new(Direct), // a terminal that can do nothing
    };
    let look = Look { columns: columns(&mut editor), colour };
    let (wanted, asked) = mpsc::channel();
    let (hand_over, typed) = unbounded_channel();
    let prompt = (PROMPT, look.paint(BOLD, PROMPT));
    thread::spawn(move || {
        while asked.recv().is_ok() {
            let line = match editor.readline(&prompt) {
                Ok(text) => {
                    let _ = editor.add_history_entry(text.as_str()); // a full history only forgets
                    Ok(Some(Typed { text, columns: columns(&mut editor) }))
                }
                Err(ReadlineError::Eof | ReadlineError::Interrupted) => Ok(None),
                Err(error) => Err(io_error(error)),
            };
            if hand_over.send(line).is_err() {
                break;
            }
        }
    });
    Ok((Keyboard { wanted, typed }, Screen { person: Some((look, printer)), speaking: false, heard: false }))
}

impl Keyboard {
    /// Shows the prompt; what is typed comes from [`Keyboard::typed`].
    pub fn ask(&self) {
        let _ = self.wanted.send(()); // if the thread is gone, `typed` says so
    }

    /// The line asked for, once it is typed. `None` when the person is done: Ctrl-C or Ctrl-D. May be dropped and called again.
    pub async fn typed(&mut self) -> io::Result<Option<Typed>> {
        self.typed.recv().await.unwrap_or(Ok(None))
    }
}

/// Standard output, where no line editing is possible.
struct Direct;

impl ExternalPrinter for Direct {
    fn print(&mut self, text: String) -> rustyline::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        Ok(out.flush()?)
    }
}

fn columns(editor: &mut Editor<(), MemHistory>) -> usize {
    editor.dimensions().map_or(80, |(columns, _)| usize::from(columns))
}

fn io_error(error: ReadlineError) -> io::Error {
    match error {
        ReadlineError::Io(error) => error,
        #[cfg(unix)]
        ReadlineError::Errno(error) => error.into(),
        error => io::Error::other(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn look(columns: usize) -> Look {
        Look { columns, colour: false }
    }

    #[test]
    fn rows_are_cut_between_words_and_between_wide_characters() {
        for (line, width, expected) in [
            ("", 10, ""),
            ("one two three", 20, "one two three"),
            ("one two three", 8, "one two|three"),
            ("one  two", 4, "one|two"),
            ("免密自动扣款", 8, "免密自动|扣款"),
            ("免密自动扣款", 9, "免密自动|扣款"),
            ("扣款没成，别急", 9, "扣款没|成，别急"),       // no row begins with a comma
            ("看看（第五条）", 7, "看看|（第五|条）"),      // none ends with an opening bracket
            ("打 95588。再说", 8, "打|95588。|再说"),       // a number stays whole
            ("abcdefghij", 4, "abcd|efgh|ij"),              // nothing else would fit
            ("1. 先付清这一笔", 11, "1. 先付清这|   一笔"), // the rows of an item stand under each other
            ("12. 先付清这一笔", 12, "12. 先付清这|    一笔"),
            ("· one two", 6, "· one|  two"),
            ("1.5 is no item", 8, "1.5 is|no item"),
            ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}e\u{301}|e\u{301}"),
        ] {
            assert_eq!(wrap(line, width, item_prefix(line).width()).join("|"), expected, "{line:?} in {width}");
        }
    }

    #[test]
    fn a_message_is_drawn_with_a_margin() {
        let text = "谁该负责\n银行。\n\n接下来？\n\n1. 看证据清单吧\n2. 继续";
        assert_eq!(drawn(text, 2, look(16)), "  谁该负责\n  银行。\n\n  接下来？\n\n  1. 看证据清单\n     吧\n  2. 继续\n\n");
        let coloured = drawn(text, 2, Look { columns: 80, colour: true });
        assert!(coloured.contains("\x1b[1m谁该负责\x1b[0m\n  银行。\n"), "{coloured:?}");
        assert!(coloured.contains("\x1b[1;36m1. \x1b[0m看证据清单吧\n"), "{coloured:?}");
    }

    #[test]
    fn only_lines_that_are_no_sentence_are_headings() {
        let lines = ["Legal basis", "the law", "", "Is it?", "yes", "", "1. first", "2. second", "", "Alone", "", "Last"];
        let headings: Vec<&str> = (0..lines.len()).filter(|index| is_heading(&lines, *index)).map(|index| lines[index]).collect();
        assert_eq!(headings, ["Legal basis"]);
    }

    #[test]
    fn control_characters_are_not_printed() {
        assert_eq!(plain("a\u{1b}[31mb\r\nc\u{7}\u{9b}d"), "a[31mb\ncd\n\n");
        assert_eq!(drawn("a\u{1b}[2Jb", 0, look(40)), "  a[2Jb\n\n");
    }

    #[test]
    fn lines_are_read_one_by_one() {
        let long = "长".repeat(LINE_BYTES_MAX);
        let input = [b"one\r\n\nt\xffwo\n", long.as_bytes(), b"\nlast"].concat();
        for capacity in [1, 7, 1 << 20] {
            let mut input = io::BufReader::with_capacity(capacity, &input[..]);
            let mut next = || read_line(&mut input).unwrap();
            assert_eq!(next().as_deref(), Some("one"));
            assert_eq!(next().as_deref(), Some(""));
            assert_eq!(next().as_deref(), Some("t\u{fffd}wo"));
            assert_eq!(next().map(|line| line.chars().filter(|character| *character == '长').count()), Some(LINE_BYTES_MAX / 3));
            assert_eq!(next().as_deref(), Some("last"));
            assert_eq!(next(), None);
        }
    }

    proptest! {
        #[test]
        fn wrapping_loses_nothing_and_keeps_within_the_width(line in "[a-z0-9 ，。（）“”银行ab😀é·.]{0,80}", width in 6usize..40) {
            let rows = wrap(&line, width, item_prefix(&line).width());
            let solid = |text: &str| text.chars().filter(|character| *character != ' ').collect::<String>();
            prop_assert_eq!(rows.iter().map(|row| solid(row)).collect::<String>(), solid(&line));
            for row in &rows {
                prop_assert!(row.width() <= width, "{:?} is wider than {}", row, width);
            }
        }
    }
}
