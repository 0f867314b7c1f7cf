//! From a message to a `sendMessage` request. Pure. No parse mode: what a customer wrote is never markup, whatever it looks like.

use std::sync::LazyLock;

use regex::Regex;
use teloxide::payloads::{SendMessage, SendMessageSetters as _};
use teloxide::types::{self, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity};
use unicode_width::UnicodeWidthStr;

use super::sign::Signer;
use crate::channel;
use crate::chat::{Button, Outbound};

/// The widest labels of which two, and three, stand in a row on a narrow telephone, in columns; a Chinese character takes two.
const TWO_IN_A_ROW: usize = 12;
const THREE_IN_A_ROW: usize = 6;

/// The request that shows this message in this chat.
pub fn render(chat: i64, outbound: &Outbound, signer: &Signer) -> SendMessage {
    let keyboard = keyboard(chat, &outbound.buttons, signer);
    // Options that do not fit behind a button are typed.
    let text = if keyboard.is_some() { outbound.text.clone() } else { channel::with_options(outbound) };
    let entities = entities(&text);
    let preview =
        LinkPreviewOptions { is_disabled: true, url: None, prefer_small_media: false, prefer_large_media: false, show_above_text: false };
    let mut request = SendMessage::new(types::ChatId(chat), text).link_preview_options(preview);
    request.entities = Some(entities).filter(|entities| !entities.is_empty());
    request.reply_markup = keyboard.filter(|rows| !rows.is_empty()).map(|rows| InlineKeyboardMarkup::new(rows).into());
    request
}

/// The rows; `None` where a button's data is too long to be signed.
fn keyboard(chat: i64, buttons: &[Button], signer: &Signer) -> Option<Vec<Vec<InlineKeyboardButton>>> {
    let signed = |button: &Button| Some(InlineKeyboardButton::callback(button.label.clone(), signer.sign(chat, &button.data)?));
    let keys = buttons.iter().map(signed).collect::<Option<Vec<_>>>()?;
    Some(keys.chunks(in_a_row(buttons)).map(<[_]>::to_vec).collect())
}

/// How many buttons stand in a row: as many as the widest label allows, so that the rows line up.
fn in_a_row(buttons: &[Button]) -> usize {
    let widest = buttons.iter().map(|button| button.label.width()).max().unwrap_or_default();
    [(3, THREE_IN_A_ROW), (2, TWO_IN_A_ROW)].into_iter().find(|(_, most)| widest <= *most).map_or(1, |(count, _)| count)
}

/// Numbers that are tapped to be copied: telephone numbers, and order and transaction numbers.
pub fn entities(text: &str) -> Vec<MessageEntity> {
    static RUN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\+?[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?").ok());
    let Some(run) = RUN.as_ref() else { return Vec::new() };
    let mut entities = Vec::new();
    let (mut units, mut counted) = (0, 0);
    for found in run.find_iter(text) {
        let (before, after) = (&text[..found.start()], &text[found.end()..]);
        if stands_alone(before, after) && (is_phone(found.as_str()) || is_reference(found.as_str())) {
            units += text[counted..found.start()].encode_utf16().count();
            counted = found.start();
            entities.push(MessageEntity::code(units, found.len()));
        }
    }
    entities
}

/// Neither an amount, nor a part of an address, a time or a longer word.
fn stands_alone(before: &str, after: &str) -> bool {
    let inside = |letter: char| letter.is_ascii_graphic() && !"()[]{}<>\"';,.:!".contains(letter);
    let glued = |letter: char| ",.:".contains(letter);
    let part_of_more = |letter: char| inside(letter) || glued(letter) || "¥￥".contains(letter);
    if before.chars().next_back().is_some_and(part_of_more) {
        return false;
    }
    let mut after = after.chars();
    match (after.next(), after.next()) {
        (Some(next), _) if inside(next) || "元块圆％".contains(next) => false,
        (Some(next), Some(then)) if glued(next) => !then.is_ascii_alphanumeric(),
        _ => true,
    }
}

/// `95188`, `12363`, `955001`, `400-610-6098`, `+86-571-26888888`: the shapes of China's numbers, never an amount or a date.
fn is_phone(run: &str) -> bool {
    let digits = run.trim_start_matches('+');
    if digits.split('-').any(|part| part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return false;
    }
    match digits.len() {
        5 => digits.starts_with("12") || digits.starts_with("95") || digits.starts_with("96") || digits.starts_with("100"),
        6 => digits.starts_with("95"),
        _ => run.starts_with('+') || ["400", "800"].iter().any(|free| digits.starts_with(free)) && digits.replace('-', "").len() == 10,
    }
}

/// Order and transaction numbers: long, and mostly digits.
fn is_reference(run: &str) -> bool {
    let digits = run.bytes().filter(u8::is_ascii_digit).count();
    // `2026-11-22`, and with a time behind it, is a date.
    let date = run.split('-').count() >= 3 && run.split('-').next().is_some_and(|year| year.len() == 4);
    run.len() >= 10 && digits >= 8 && digits * 2 >= run.len() && !date
}
