//! `redress schema`: what an editor needs to complete and check dialog files while somebody types.

use std::io::{self, Write};
use std::process::ExitCode;

use crate::config::SchemaArguments;
use crate::diagnostic;
use crate::dialog::schema::{KINDS, schema};

/// Prints a JSON Schema. 0 printed, 2 there is no such kind.
pub(super) fn run(arguments: &SchemaArguments) -> Result<ExitCode, String> {
    let text = text(arguments.kind.as_deref())?;
    write!(io::stdout(), "{text}").map_err(|error| format!("cannot print: {error}"))?;
    Ok(ExitCode::SUCCESS)
}

/// The schema of a kind of file, or of all.
pub(super) fn text(kind: Option<&str>) -> Result<String, String> {
    let schema = schema(kind).ok_or_else(|| {
        let kind = kind.unwrap_or_default();
        let near = diagnostic::did_you_mean(kind, KINDS.into_iter());
        let hint = near.map_or_else(|| format!("the kinds are {}", KINDS.join(", ")), |near| format!("did you mean `{near}`?"));
        format!("there is no kind of file `{kind}`; {hint}")
    })?;
    Ok(format!("{schema:#}\n"))
}
