//! `redress new`: the files of a new scenario, whole and clean, to be written over piece by piece.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::config::{FileArguments, NewArguments, NewKind};

/// The longest name: it is also the key of a button.
const NAME_MAX: usize = 30;

/// The files of a scenario: where, and what stands in them. `@name` is its name, `@id` the same as messages are called.
const OF_DIALOGS: &[(&str, &str)] = &[
    ("@name.yaml", include_str!("new/dialog.yaml")),
    ("tables/@name.yaml", include_str!("new/table.yaml")),
    ("plans/@name.yaml", include_str!("new/plan.yaml")),
    ("understand/@name.yaml", include_str!("new/understand.yaml")),
];
/// Its texts and its button in the menu, by locale. Another locale gets the English ones, for its translator.
const WORDS: &[(&str, &str, &str)] = &[
    ("zh-CN", include_str!("new/zh-CN.ftl"), "新的一类麻烦"),
    ("zh-TW", include_str!("new/zh-TW.ftl"), "新的一類麻煩"),
    ("en", include_str!("new/en.ftl"), "A new kind of trouble"),
];

/// A line that is put above another one, which stands in one file of a folder.
struct Line {
    folder: PathBuf,
    extension: &'static str,
    above: &'static str,
    text: String,
}

/// Writes a scenario and leads the menu to it. 0 written, 2 could not: nothing is written over.
pub(super) fn run(files: &FileArguments, arguments: &NewArguments) -> Result<ExitCode, String> {
    let NewKind::Scenario { name } = &arguments.what;
    let (Some(dialogs), Some(locales)) = (&files.dialogs, &files.locales) else {
        return Err("say whose: --dialogs DIR --locales DIR; `redress init DIR` makes such folders".to_owned());
    };
    let plain = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    if !plain || name.len() > NAME_MAX {
        return Err(format!("`{name}` is not a name: write `lower_snake_case`, first a letter, at most {NAME_MAX} characters"));
    }
    let filled = |text: &str| text.replace("@name", name).replace("@id", &name.replace('_', "-"));
    let mut written: Vec<(PathBuf, String)> = OF_DIALOGS.iter().map(|(path, text)| (dialogs.join(filled(path)), filled(text))).collect();
    // The menu has a slot, a route and a button for each scenario; the new one goes above the last, which is for everything else.
    let mut lines = vec![
        Line { folder: dialogs.clone(), extension: "yaml", above: "- something_else", text: format!("- {name}") },
        Line {
            folder: dialogs.clone(),
            extension: "yaml",
            above: "- { to: elsewhere }",
            text: format!("- {{ when: {{ scenario: {name} }}, to: {name} }}"),
        },
    ];
    for locale in folders(locales)? {
        let words = WORDS.iter().find(|(known, _, _)| *known == locale).or(WORDS.last());
        let Some((_, texts, label)) = words else { continue };
        written.push((locales.join(&locale).join(format!("{name}.ftl")), filled(texts)));
        lines.push(Line {
            folder: locales.join(&locale),
            extension: "ftl",
            above: ".something_else =",
            text: format!(".{name} = {label}"),
        });
    }
    if let Some((taken, _)) = written.iter().find(|(path, _)| path.exists()) {
        return Err(format!("there is `{}` already; nothing is written over", taken.display()));
    }
    let mut out = io::stdout().lock();
    let mut told = String::new();
    for (path, text) in &written {
        super::files::write_whole(path, text).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
        told += &format!("wrote  {}\n", path.display());
    }
    for line in &lines {
        told += &match put(line)? {
            Some(path) => format!("added  {} to {}\n", line.text, path.display()),
            None => format!("add by hand, in one of {}: {}\n", line.folder.display(), line.text),
        };
    }
    told += "Now make it yours: `redress check` says what is missing, `redress preview` shows it as customers see it.\n";
    write!(out, "{told}").map_err(|error| format!("cannot print: {error}"))?;
    Ok(ExitCode::SUCCESS)
}

/// The names of the folders in a folder, in order.
fn folders(folder: &Path) -> Result<Vec<String>, String> {
    let wrong = |error: io::Error| format!("cannot read the folder `{}`: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(wrong)? {
        let entry = entry.map_err(wrong)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type().map_err(wrong)?.is_dir() && !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Puts the line above the other; tells in which file. Nothing is changed where that one does not stand exactly once.
fn put(line: &Line) -> Result<Option<PathBuf>, String> {
    let mut found: Vec<(PathBuf, String, usize)> = Vec::new();
    for path in super::files::paths(&line.folder, line.extension)? {
        let text = fs::read_to_string(&path).map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
        let mut at = 0;
        for written in text.split_inclusive('\n') {
            if written.trim_start().starts_with(line.above) {
                found.push((path.clone(), text.clone(), at));
            }
            at += written.len();
        }
    }
    let [(path, text, at)] = found.as_slice() else { return Ok(None) };
    let indent: String = text[*at..].chars().take_while(|c| *c == ' ').collect();
    let changed = format!("{}{indent}{}\n{}", &text[..*at], line.text, &text[*at..]);
    super::files::write_whole(path, &changed).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    Ok(Some(path.clone()))
}
