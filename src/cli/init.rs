//! `redress init`: the files inside the binary as an operator's own, to begin from.

use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

use super::files::write_whole;
use crate::config::InitArguments;

const README: &str = include_str!("init/README.md");
const REPLAY: &str = include_str!("../../tests/replays/duplicate_payment/charged_twice.replay");

/// For Visual Studio Code with the YAML extension.
const EDITOR: &str = "{ \"yaml.schemas\": { \"./schema.json\": \"dialogs/**/*.yaml\" } }\n";

/// Writes them into a folder that is empty or not there yet. 0 written, 2 could not.
pub(super) fn run(arguments: &InitArguments) -> Result<ExitCode, String> {
    let folder = &arguments.folder;
    let wrong = |error: io::Error| format!("cannot write into `{}`: {error}", folder.display());
    if folder.exists() && fs::read_dir(folder).map_err(wrong)?.next().is_some() {
        return Err(format!("`{}` is not empty; nothing is written over", folder.display()));
    }
    let files = super::read_files(None, None)?;
    let dialogs = files.dialogs.iter().map(|file| (&file.name, &file.text));
    let locales = files.locales.iter().map(|(_, name, text)| (name, text));
    // From these on an edited text asks for its translations, and a changed fact for somebody who looks it up.
    let notes = files.translated.iter().map(|(_, name, text)| (name, text)).chain(files.verified.iter().map(|(name, text)| (name, text)));
    for (name, text) in dialogs.chain(locales).chain(notes) {
        write_whole(&folder.join(name), text).map_err(wrong)?;
    }
    // Editors that know YAML complete and check while somebody types.
    write_whole(&folder.join("schema.json"), &super::schema::text(None)?).map_err(wrong)?;
    write_whole(&folder.join(".vscode/settings.json"), EDITOR).map_err(wrong)?;
    write_whole(&folder.join("README.md"), README).map_err(wrong)?;
    write_whole(&folder.join("replays/charged_twice.replay"), REPLAY).map_err(wrong)?;
    writeln!(io::stdout(), "wrote {}; begin with its README.md", folder.display()).map_err(|error| format!("cannot print: {error}"))?;
    Ok(ExitCode::SUCCESS)
}
