//! `redress store`: what an operator does with the store itself.

use std::io::{self, Write};
use std::path::{Path, PathBuf, absolute};
use std::process::ExitCode;

use super::backup::{self, Wanted};
use crate::config::{StoreArguments, StoreCommand};
use crate::store::{self, StoreError};
use crate::vault;

/// 0 well, 1 something is wrong with the store, 2 could not run.
pub(super) fn run(arguments: &StoreArguments) -> Result<ExitCode, String> {
    if let StoreCommand::Restore { from, keyring } = &arguments.command {
        say(&backup::restore(from, &arguments.store, keyring.as_deref(), &arguments.keys)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    if !Path::new(&arguments.store).is_dir() {
        return Err(format!("`{}` is no folder with conversations; name it with --store", arguments.store));
    }
    let place = arguments.keys.place(&arguments.store);
    // Opened in any case: nobody else may have it open, and the keys must fit. Only a backup can be left to whoever has.
    let store = match (store::open_with(&arguments.store, &place), &arguments.command) {
        (Err(StoreError::InUse(_)), StoreCommand::Backup { to, keyring }) => {
            let from_here = |path: &PathBuf| absolute(path).map_err(|error| format!("`{}`: {error}", path.display()));
            let wanted = Wanted { to: from_here(to)?, keyring: keyring.as_ref().map(from_here).transpose()? };
            say(&backup::ask(&arguments.store, &wanted)?)?;
            return Ok(ExitCode::SUCCESS);
        }
        (store, _) => store.map_err(|error| error.to_string())?,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| format!("cannot start: {error}"))?;
    match &arguments.command {
        StoreCommand::Restore { .. } => Ok(ExitCode::SUCCESS),
        StoreCommand::Backup { to, keyring } => {
            say(&runtime.block_on(backup::make(&store, to, keyring.as_deref()))?)?;
            Ok(ExitCode::SUCCESS)
        }
        StoreCommand::RotateKey { new_key_file } => {
            vault::rotate(&place, new_key_file.as_deref()).map_err(|error| error.to_string())?;
            drop(store);
            say("a new master key is in place; the old one opens nothing of this store any more")?;
            if let Some(path) = new_key_file {
                say(&format!("start redress with --key-file {} from now on", path.display()))?;
            }
            Ok(ExitCode::SUCCESS)
        }
        StoreCommand::Verify => {
            let wrong = runtime.block_on(store.self_test()).map_err(|error| error.to_string())?;
            for line in &wrong {
                say(line)?;
            }
            if wrong.is_empty() {
                say("every record can be read")?;
            }
            Ok(ExitCode::from(u8::from(!wrong.is_empty())))
        }
    }
}

fn say(line: &str) -> Result<(), String> {
    writeln!(io::stdout(), "{line}").map_err(|error| format!("cannot print: {error}"))
}
