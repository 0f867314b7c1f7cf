//! `redress outbox`: what could not be sent, for the operator to see and to try again.

use std::io::{self, Write};
use std::process::ExitCode;

use serde_json::json;

use crate::config::{OutboxAction, OutboxArguments};
use crate::store::{DeadLetter, Store, StoreError};

/// Lists or retries dead letters. 0 well, 2 could not run.
pub(super) fn run(arguments: &OutboxArguments) -> Result<ExitCode, String> {
    let store = super::existing_store(&arguments.store, &arguments.keys)?;
    let runtime = super::runtime()?;
    let text = runtime.block_on(async {
        let text = report(&store, &arguments.action).await;
        store.close().await;
        text
    });
    let text = text.map_err(|error| error.to_string())?;
    // Whoever reads may stop reading.
    let _ = io::stdout().write_all(text.as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// Does it, and says what there was.
async fn report(store: &Store, action: &OutboxAction) -> Result<String, StoreError> {
    let dead = store.dead(usize::MAX).await?;
    match action {
        OutboxAction::List { text } => Ok(dead.iter().map(|letter| line(store, letter, *text)).collect()),
        OutboxAction::Retry { chat } => {
            let wanted =
                |letter: &&DeadLetter| chat.as_ref().is_none_or(|chat| letter.row.chat.0 == *chat || store.tag(&letter.row.chat) == *chat);
            let mut revived = 0;
            for letter in dead.iter().filter(wanted) {
                store.revive(&letter.row.chat, letter.row.sequence).await?;
                revived += 1;
            }
            Ok(format!("{revived} put back; they are sent when `redress serve` runs\n"))
        }
    }
}

/// Names nobody and quotes nobody unless that is asked for.
fn line(store: &Store, letter: &DeadLetter, text: bool) -> String {
    let row = &letter.row;
    let (number, message, why) = (row.sequence, &row.outbound.id, &letter.why);
    let line = if text {
        json!({ "chat": row.chat, "number": number, "message": message, "why": why, "text": row.outbound.text })
    } else {
        json!({ "chat": store.tag(&row.chat), "number": number, "message": message, "why": why })
    };
    format!("{line}\n")
}
