//! The README is true: every command block is run, every piece of a file is really in that file, every chat really happens.
//!
//! The blocks are one story, told in order in one folder. What a block is stands behind its opening marks:
//!
//! - `console`: lines after `$` are run by `sh`, a line after `>` goes on with the one above; what follows is what they print. `…` stands
//!   for any text within a line, and on a line of its own for any number of lines. Where nothing follows, the command must succeed.
//! - `yaml` and `ftl`, with a first line `# FILE`: a piece of that file. With `# add to FILE`: added at its end before the story goes on.
//! - `chat`: what `you` type, and what the `bot` answers, in this order, in the commands of the next `console` block.
//! - `text`: a picture, not checked.
#![cfg(unix)]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use regex::Regex;

/// What a stranger runs to build; here, the program that is being tested is there already. `tests/serve.rs` runs it without
/// arguments.
const BUILDS: &[(&str, &str)] = &[("cargo run --release", "true"), ("cargo test", "true"), ("cargo install --path .", "true")];

/// Folders of the repository that the story uses.
const FOLDERS: &[&str] = &["dialogs", "locales", "tests/replays"];

struct Block {
    line: usize,
    kind: String,
    lines: Vec<String>,
}

#[test]
fn the_readme_is_true() {
    let readme = common::text("README.md");
    let folder = Story::begin();
    let mut chat: Option<Block> = None;
    let blocks = blocks(&readme);
    assert!(blocks.iter().filter(|block| block.kind == "console").count() >= 5, "the README's command blocks were not found");
    for block in blocks {
        let at = format!("README.md:{}", block.line);
        match block.kind.as_str() {
            "console" => {
                let (mut typed, mut printed) = (String::new(), String::new());
                for (command, expected) in commands(&block.lines) {
                    let (output, success) = folder.run(&command);
                    assert!(success || !expected.is_empty(), "{at}: `{command}` fails:\n{output}");
                    assert!(prints(&output, &expected), "{at}: `{command}` prints\n{output}\nand not\n{}\n", expected.join("\n"));
                    typed += &command;
                    printed += &output;
                }
                if let Some(chat) = chat.take() {
                    happens(&chat, &typed, &printed);
                }
            }
            "chat" => chat = Some(block),
            "yaml" | "ftl" => {
                let (first, rest) = block.lines.split_first().unwrap_or_else(|| panic!("{at}: an empty block"));
                let rest = rest.join("\n") + "\n";
                if let Some(file) = first.strip_prefix("# add to ") {
                    folder.add(file, &rest);
                } else {
                    let file = first.trim_start_matches("# ");
                    assert!(common::text(file).contains(&rest), "{at}: this is not (or no more) a piece of {file}:\n{rest}");
                }
            }
            "text" => {}
            kind => panic!("{at}: say what this block is: console, yaml, ftl, chat or text, and not `{kind}`"),
        }
    }
    assert!(chat.is_none(), "a chat without the command that reproduces it");
}

/// The folder in which the story is told: a copy of what operators edit, and a `redress` to call.
struct Story(tempfile::TempDir);

impl Story {
    fn begin() -> Self {
        let story = Self(tempfile::tempdir().expect("a folder"));
        for folder in FOLDERS {
            for file in common::files().iter().filter(|file| file.starts_with(&format!("{folder}/"))) {
                let to = story.0.path().join(file);
                fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
                fs::copy(common::root().join(file), to).expect("a copy");
            }
        }
        // Facts grow old; the story is told on the day they were checked.
        let program = env!("CARGO_BIN_EXE_redress");
        let day = common::today();
        let script = format!("#!/bin/sh\n[ \"$1\" = check ] && exec '{program}' \"$@\" --today {day}\nexec '{program}' \"$@\"\n");
        fs::create_dir(story.0.path().join(".bin")).expect("a folder");
        let redress = story.0.path().join(".bin/redress");
        fs::write(&redress, script).expect("a script");
        fs::set_permissions(&redress, fs::Permissions::from_mode(0o755)).expect("a mode");
        story
    }

    fn add(&self, file: &str, text: &str) {
        let path = self.0.path().join(file);
        let before = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
        fs::write(path, before + text).expect("a file");
    }

    /// Runs a command; what it prints, errors included, and whether it succeeds.
    fn run(&self, command: &str) -> (String, bool) {
        let command = BUILDS.iter().fold(command.to_owned(), |command, (build, instead)| command.replace(build, instead));
        let own = self.0.path().join(".bin");
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths([own].into_iter().chain(std::env::split_paths(&path))).expect("a PATH");
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1\n{command}")])
            .current_dir(self.0.path())
            .env("PATH", path)
            .env("NO_COLOR", "1")
            .env("LANG", "en_US.UTF-8")
            .env_remove("LC_ALL")
            .stdin(Stdio::null())
            .output()
            .expect("sh");
        (String::from_utf8(output.stdout).expect("text"), output.status.success())
    }
}

/// What stands between the fences.
fn blocks(readme: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut inside = false;
    for (number, line) in readme.lines().enumerate() {
        match line.strip_prefix("```") {
            Some(_) if inside => inside = false,
            Some(kind) => {
                inside = true;
                blocks.push(Block { line: number + 1, kind: kind.to_owned(), lines: Vec::new() });
            }
            None if inside => blocks.last_mut().expect("a block").lines.push(line.to_owned()),
            None => {}
        }
    }
    assert!(!inside, "README.md: a block is not closed");
    blocks
}

/// The commands of a console block, each with the lines it prints.
fn commands(lines: &[String]) -> Vec<(String, Vec<String>)> {
    let mut commands: Vec<(String, Vec<String>)> = Vec::new();
    for line in lines {
        if let Some(command) = line.strip_prefix("$ ") {
            commands.push((command.to_owned(), Vec::new()));
            continue;
        }
        let (command, printed) = commands.last_mut().expect("a block begins with a command");
        match line.strip_prefix("> ") {
            Some(more) if printed.is_empty() => command.extend(["\n", more]),
            _ => printed.push(line.clone()),
        }
    }
    commands
}

/// Whether the output is what is written. A command for which nothing is written may print anything, but must succeed.
fn prints(output: &str, expected: &[String]) -> bool {
    if expected.is_empty() {
        return true;
    }
    let pattern: Vec<String> = expected
        .iter()
        .map(|line| match line.as_str() {
            "…" => "(?:.*\n)*".to_owned(),
            line => format!("{}\n", line.split('…').map(regex::escape).collect::<Vec<_>>().join(".*")),
        })
        .collect();
    Regex::new(&format!("^{}$", pattern.concat())).expect("a pattern").is_match(output)
}

/// Whether a chat happens: what you say is typed, and what the bot says is printed, in this order.
fn happens(chat: &Block, typed: &str, printed: &str) {
    let (mut typed, mut printed) = (typed, printed);
    for line in &chat.lines {
        let said = line.get(5..).unwrap_or_default();
        let rest = match line.split(' ').next() {
            Some("you") => &mut typed,
            Some("bot") => &mut printed,
            _ => panic!("README.md:{}: a chat has lines `you  …` and `bot  …`: {line}", chat.line),
        };
        let found = rest.find(said).unwrap_or_else(|| panic!("README.md:{}: nobody says `{said}`, or not here", chat.line));
        *rest = &rest[found + said.len()..];
    }
}

#[test]
fn blocks_are_read_as_described() {
    let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let lines = owned(&["$ a |", ">   b", "out", "$ c"]);
    assert_eq!(commands(&lines), [("a |\n  b".to_owned(), owned(&["out"])), ("c".to_owned(), Vec::new())]);
    for (output, expected, fits) in [
        ("a\nb\n", &["a", "b"][..], true),
        ("a\nb\n", &["a"], false),
        ("a\nb\nc\n", &["…", "c"], true),
        ("a\nb\nc\n", &["a", "…"], true),
        ("5 dialogs\n", &["… dialogs"], true),
        ("5 dialogs, 1 error\n", &["… dialogs"], false),
        ("anything\n", &[], true),
    ] {
        assert_eq!(prints(output, &owned(expected)), fits, "{output:?} {expected:?}");
    }
    assert_eq!(blocks("a\n```text\nb\n```\n").iter().map(|block| (block.line, block.lines.len())).collect::<Vec<_>>(), [(2, 1)]);
}
