//! Files for customers: a [`Document`] becomes bytes at the moment it is sent.
//!
//! The same document always gives the same bytes. [`text`] is the same letter for a chat, so that the two cannot differ.

#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

use unicode_width::UnicodeWidthStr;

use crate::chat::{Block, Document, DocumentContent, Sheet};

mod docx;
mod ics;

/// The media type of a .docx.
pub const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/// The media type of a .zip.
pub const ZIP: &str = "application/zip";
/// The media type of an .ics.
pub const ICS: &str = "text/calendar; charset=utf-8";

/// The file: its name with ending, its media type, its bytes.
///
/// Never fails: a document holds words alone. One with [`DocumentContent::Everything`] must be filled before, or the file is empty. A name that would be no file name is made one.
pub fn bytes(document: &Document) -> (String, &'static str, Vec<u8>) {
    let (ending, media, bytes) = match &document.content {
        DocumentContent::Sheet(sheet) => ("docx", DOCX, docx::write(sheet)),
        DocumentContent::Calendar(days) => ("ics", ICS, ics::write(days)),
        DocumentContent::Ready(file) => (file.ending, file.media, file.bytes.clone()),
        DocumentContent::Everything => ("zip", ZIP, Vec::new()),
    };
    (format!("{}.{ending}", file_stem(&document.name)), media, bytes)
}

/// The letter as plain text, to be copied as it is.
pub fn text(sheet: &Sheet) -> String {
    let mut out = String::new();
    for (at, block) in sheet.blocks.iter().enumerate() {
        // Air before whatever begins something new; items of one list stand close.
        let close = matches!(
            (at.checked_sub(1).and_then(|before| sheet.blocks.get(before)), block),
            (None, _)
                | (Some(Block::Numbered(..) | Block::Heading(_)), Block::Numbered(..))
                | (Some(Block::Heading(_)), Block::Paragraph(_) | Block::Table { .. })
                | (Some(Block::Paragraph(_)), Block::Paragraph(_) | Block::Numbered(..))
        );
        if !out.is_empty() {
            out.push_str(if close { "\n" } else { "\n\n" });
        }
        match block {
            Block::Title(words) | Block::Heading(words) | Block::Paragraph(words) => out.push_str(words),
            Block::Numbered(number, words) => out.push_str(&format!("{number}. {words}")),
            Block::Table { rows, .. } => out.push_str(&table_text(rows)),
            Block::Signature(lines) => {
                let lines: Vec<String> = lines.iter().map(|(label, filled)| signature_line(label, filled)).collect();
                out.push_str(&lines.join("\n"));
            }
        }
    }
    out
}

/// A table as lines: its head, then each row, the first column leading and the others by name. What is empty is left out.
fn table_text(rows: &[Vec<String>]) -> String {
    let Some((head, body)) = rows.split_first() else { return String::new() };
    let mut lines = vec![head.join(" | ")];
    for row in body.iter().filter(|row| row.iter().skip(1).any(|cell| !cell.is_empty())) {
        let (first, rest) = row.split_first().map_or(("", row.as_slice()), |(first, rest)| (first.as_str(), rest));
        let mut line = if first.is_empty() { String::new() } else { format!("{first}. ") };
        let told = rest.iter().zip(head.iter().skip(1)).filter(|(cell, _)| !cell.is_empty());
        for (at, (cell, name)) in told.enumerate() {
            let full = name.width() > name.chars().count();
            let (comma, colon) = if full { ("；", "：") } else { "; ".split_at(2) };
            let colon = if full { colon } else { ": " };
            if at > 0 {
                line.push_str(comma);
                line.push_str(name);
                line.push_str(colon);
            }
            line.push_str(cell);
        }
        lines.push(line);
    }
    lines.join("\n")
}

fn signature_line(label: &str, filled: &str) -> String {
    if filled.is_empty() { format!("{label}________________") } else { format!("{label}{filled}") }
}

/// A name that every system takes: no separators, no control characters, no dots at its ends, not endless.
fn file_stem(name: &str) -> String {
    let clean: String = name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { ' ' } else { c }).take(60).collect();
    let clean = clean.trim().trim_matches('.').trim();
    if clean.is_empty() { "redress".to_owned() } else { clean.to_owned() }
}
