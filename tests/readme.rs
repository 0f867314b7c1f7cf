//! The README and the handbook are true: every command block is run, every piece of a file is really in that file, every chat really
//! happens.
//!
//! The blocks are one story, told in order in one folder. What a block is stands behind its opening marks:
//!
//! - `console`: lines after `$` are run by `sh`, a line after `>` goes on with the one above; what follows is what they print. `…` stands
//!   for any text within a line, and on a line of its own for any number of lines. Where nothing follows, the command must succeed.
//! - `yaml`, `ftl` and `replay`, with a first line `# FILE`: a piece of that file; in the handbook, the whole file, written before the story
//!   goes on. With `# add to FILE`: added at its end.
//! - `chat`: what `you` type, and what the `bot` answers, in this order, in the commands of the next `console` block.
//! - `text`: a picture, not checked.
#![cfg(unix)]

mod common;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
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
    let blocks = blocks("README.md", &readme);
    assert!(blocks.iter().filter(|block| block.kind == "console").count() >= 5, "the README's command blocks were not found");
    let mut story = Story::begin(FOLDERS);
    let is_there = |_: &Story, at: &str, file: &str, text: &str| {
        assert!(common::text(file).contains(text), "{at}: this is not (or no more) a piece of {file}:\n{text}");
    };
    tell(&mut story, "README.md", blocks, &is_there);
}

/// A scenario of twelve states is made from nothing, following only the handbook.
#[test]
fn the_handbook_is_true() {
    let handbook = common::text("dialogs/README.md");
    let from = handbook.find("\n## A scenario from nothing\n").expect("the story of the handbook");
    let skipped = handbook[..from].lines().count();
    let blocks = blocks("dialogs/README.md", &("\n".repeat(skipped) + &handbook[from..]));
    assert!(blocks.iter().filter(|block| block.kind == "console").count() >= 5, "the handbook's command blocks were not found");
    let mut story = Story::begin(&[]);
    tell(&mut story, "dialogs/README.md", blocks, &|story, _, file, text| story.write(file, text));
    let states = fs::read_to_string(story.folder().join("dialogs/deposit.yaml")).expect("the dialog");
    let states = states.split("\nstates:\n").nth(1).expect("states").lines();
    assert_eq!(states.filter(|line| line.starts_with("  ") && !line.starts_with("   ") && !line.trim().starts_with('#')).count(), 12);
}

/// Tells a story. `file` is called for each block that names a file.
fn tell(story: &mut Story, document: &str, blocks: Vec<Block>, file: &dyn Fn(&Story, &str, &str, &str)) {
    let mut chat: Option<Block> = None;
    for block in blocks {
        let at = format!("{document}:{}", block.line);
        match block.kind.as_str() {
            "console" => {
                let (mut typed, mut printed) = (String::new(), String::new());
                for (command, expected) in commands(&block.lines) {
                    let (output, success) = story.run(&command);
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
            "yaml" | "ftl" | "replay" => {
                let (first, rest) = block.lines.split_first().unwrap_or_else(|| panic!("{at}: an empty block"));
                let rest = rest.join("\n") + "\n";
                if let Some(file) = first.strip_prefix("# add to ") {
                    story.add(file, &rest);
                } else {
                    file(story, &at, first.trim_start_matches("# "), &rest);
                }
            }
            "text" => {}
            kind => panic!("{at}: say what this block is: console, yaml, ftl, replay, chat or text, and not `{kind}`"),
        }
    }
    assert!(chat.is_none(), "a chat without the command that reproduces it");
}

/// The folder in which the story is told, with a `redress` to call.
struct Story {
    home: tempfile::TempDir,
    /// What commands said about those behind them: `cd` and `export`.
    before: String,
    /// Where `cd` led.
    within: PathBuf,
}

impl Story {
    /// With a copy of these folders of the repository.
    fn begin(folders: &[&str]) -> Self {
        let story = Self { home: tempfile::tempdir().expect("a folder"), before: String::new(), within: PathBuf::new() };
        for folder in folders {
            for file in common::files().iter().filter(|file| file.starts_with(&format!("{folder}/"))) {
                let to = story.folder().join(file);
                fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
                fs::copy(common::root().join(file), to).expect("a copy");
            }
        }
        // Facts grow old; the story is told on the day they were checked.
        let program = env!("CARGO_BIN_EXE_redress");
        let day = common::today();
        let script = format!("#!/bin/sh\n[ \"$1\" = check ] && exec '{program}' \"$@\" --today {day}\nexec '{program}' \"$@\"\n");
        fs::create_dir(story.home.path().join(".bin")).expect("a folder");
        let redress = story.home.path().join(".bin/redress");
        fs::write(&redress, script).expect("a script");
        fs::set_permissions(&redress, fs::Permissions::from_mode(0o755)).expect("a mode");
        story
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join(&self.within)
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.folder().join(file);
        assert!(path.parent().is_some_and(Path::is_dir), "{file}: there is no such folder");
        fs::write(path, text).expect("a file");
    }

    fn add(&self, file: &str, text: &str) {
        let path = self.folder().join(file);
        let before = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
        fs::write(path, before + text).expect("a file");
    }

    /// Runs a command; what it prints, errors included, and whether it succeeds.
    fn run(&mut self, command: &str) -> (String, bool) {
        if let Some(folder) = command.strip_prefix("cd ") {
            self.within.push(folder);
            return (String::new(), self.folder().is_dir());
        }
        if command.starts_with("export ") {
            self.before += &format!("{command}\n");
            return (String::new(), true);
        }
        let command = BUILDS.iter().fold(command.to_owned(), |command, (build, instead)| command.replace(build, instead));
        let own = self.home.path().join(".bin");
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths([own].into_iter().chain(std::env::split_paths(&path))).expect("a PATH");
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1\n{}{command}", self.before)])
            .current_dir(self.folder())
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
fn blocks(document: &str, text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut inside = false;
    for (number, line) in text.lines().enumerate() {
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
    assert!(!inside, "{document}: a block is not closed");
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
            _ => panic!("line {}: a chat has lines `you  …` and `bot  …`: {line}", chat.line),
        };
        let found = rest.find(said).unwrap_or_else(|| panic!("line {}: nobody says `{said}`, or not here", chat.line));
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
    assert_eq!(blocks("x", "a\n```text\nb\n```\n").iter().map(|block| (block.line, block.lines.len())).collect::<Vec<_>>(), [(2, 1)]);
}
