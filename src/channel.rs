//! Channels: how words reach a customer, and how a customer's words reach us. A channel knows no dialog and no locale.
//!
//! What a channel cannot do is made up for here, once for all of them: buttons become lines that can be typed, and a long
//! text becomes several messages.

use crate::chat::{Capabilities, Outbound, TextLimit};

pub mod desk;
pub mod telegram;
pub mod terminal;
pub mod web;

/// What became of one message that was handed to a platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// The platform has it.
    Done,
    /// Not now: the platform wants no message for this chat before so long.
    Later(std::time::Duration),
    /// Nobody can be reached there any more: the customer blocked the bot, or the chat is gone.
    Closed(String),
    /// The platform will never take this message.
    Refused(String),
    /// It may or may not have arrived: a time-out, a connection lost, a fault of the platform. Worth trying again.
    Unknown(String),
}

/// The same message as a channel with these capabilities can show it: at least one, in order, each within the limit. No word
/// and no option is lost. Buttons that stay stand below the last one.
pub fn fit(outbound: Outbound, capabilities: &Capabilities) -> Vec<Outbound> {
    let mut fitting = outbound;
    if !capabilities.buttons {
        fitting.text = with_options(&fitting);
        fitting.buttons.clear();
    }
    let Some(limit) = capabilities.text else { return vec![fitting] };
    if fitting.document.is_none() && fitting_bytes(&fitting.text, limit) == fitting.text.len() {
        return vec![fitting];
    }
    let (buttons, document) = (std::mem::take(&mut fitting.buttons), fitting.document.take());
    let mut messages: Vec<Outbound> =
        split(&fitting.text, limit).into_iter().map(|text| Outbound { text: text.to_owned(), ..fitting.clone() }).collect();
    let too_long = |text: &str| capabilities.caption.is_some_and(|caption| fitting_bytes(text, caption) < text.len());
    if document.is_some() && messages.last().is_some_and(|last| too_long(&last.text)) {
        // Too much to stand with a file: the file comes behind it.
        messages.push(Outbound { text: String::new(), ..fitting });
    }
    if let Some(last) = messages.last_mut() {
        last.buttons = buttons;
        last.document = document;
    }
    messages
}

/// The text with its buttons as lines below it: `1. label` where the number can be sent instead, `· label` where a number would
/// be an answer of its own and the label's words are to be typed.
pub fn with_options(outbound: &Outbound) -> String {
    let mut text = outbound.text.clone();
    for (index, button) in outbound.buttons.iter().enumerate() {
        text.push_str(match index {
            _ if text.is_empty() => "",
            0 => "\n\n",
            _ => "\n",
        });
        let mark = if outbound.numbered { format!("{}. ", index + 1) } else { "· ".to_owned() };
        text.push_str(&(mark + &button.label));
    }
    text
}

/// Cuts a text into pieces within the limit: between paragraphs, else between lines, sentences or words, else between characters,
/// but not inside a number, an address or a word of Latin letters unless it fills a message by itself. Spaces and line ends at a
/// cut are dropped.
fn split(text: &str, limit: TextLimit) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    loop {
        let end = fitting_bytes(rest, limit);
        if end == rest.len() {
            if !rest.is_empty() || pieces.is_empty() {
                pieces.push(rest);
            }
            return pieces;
        }
        let cut = cut(rest, end);
        pieces.extend(Some(rest[..cut].trim_end()).filter(|piece| !piece.is_empty()));
        rest = rest[cut..].trim_start();
    }
}

/// Where to cut a text of which so many bytes fit.
fn cut(text: &str, end: usize) -> usize {
    let (head, next) = (&text[..end], text[end..].chars().next());
    // A cut near the beginning would waste most of a message.
    let late = |cut: &usize| *cut > end / 2;
    let breaks = |at: &str| if text[end..].starts_with(at) { Some(end) } else { head.rfind(at) };
    if let Some(cut) = ["\n\n", "\n"].into_iter().find_map(|at| breaks(at).filter(late)) {
        return cut;
    }
    let after = |(at, letter): (usize, char)| at + letter.len_utf8();
    if let Some(cut) = head.char_indices().rfind(|(_, letter)| "。！？；…".contains(*letter)).map(after).filter(late) {
        return cut;
    }
    if let Some(cut) = breaks(" ").filter(late) {
        return cut;
    }
    let mut right = next;
    for (at, left) in head.char_indices().rev() {
        if right.is_some_and(|right| !belong_together(left, right)) {
            return at + left.len_utf8();
        }
        right = Some(left);
    }
    end
}

/// Whether a cut between these two would go through a number, an address, a Latin word or a drawn character.
fn belong_together(left: char, right: char) -> bool {
    let solid = |letter: char| letter.is_ascii_graphic() || matches!(letter, '¥' | '￥' | '０'..='９') || is_latin(letter);
    let mark = |letter: char| matches!(letter, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}' | '\u{300}'..='\u{36f}' | '\u{1f3fb}'..='\u{1f3ff}');
    solid(left) && solid(right) || mark(right) || left == '\u{200d}'
}

fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && letter < '\u{250}'
}

/// How many bytes of the text fit; at least one character, so that cutting ends.
fn fitting_bytes(text: &str, limit: TextLimit) -> usize {
    let mut used = 0;
    for (at, character) in text.char_indices() {
        let (size, max) = match limit {
            TextLimit::Characters(max) => (1, max),
            TextLimit::Utf16(max) => (character.len_utf16(), max),
            TextLimit::Bytes(max) => (character.len_utf8(), max),
        };
        used += size;
        if used > max && at > 0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::chat::{Button, Document, DocumentContent};

    fn question(text: &str, labels: &[&str], numbered: bool) -> Outbound {
        let buttons = labels.iter().map(|label| Button { data: format!("1.{label}"), label: (*label).to_owned() }).collect();
        Outbound { id: "q".into(), text: text.into(), buttons, numbered, ..Outbound::default() }
    }

    #[test]
    fn buttons_become_lines() {
        for (outbound, expected) in [
            (question("哪一种？", &["没收到货", "✓ 重复扣款"], true), "哪一种？\n\n1. 没收到货\n2. ✓ 重复扣款"),
            (question("多少钱？", &["不清楚，跳过"], false), "多少钱？\n\n· 不清楚，跳过"),
            (question("好的。", &[], true), "好的。"),
            (question("", &["a", "b"], true), "1. a\n2. b"),
        ] {
            assert_eq!(with_options(&outbound), expected);
        }
    }

    #[test]
    fn a_channel_with_buttons_keeps_them() {
        let outbound = question("哪一种？", &["没收到货"], true);
        assert_eq!(fit(outbound.clone(), &Capabilities::UNLIMITED), [outbound]);
    }

    #[test]
    fn a_file_stands_with_the_last_words_or_behind_them() {
        let paper = Document { name: "投诉信".into(), content: DocumentContent::Calendar(Vec::new()) };
        let limits = Capabilities { buttons: true, text: Some(TextLimit::Characters(9)), caption: Some(TextLimit::Characters(4)) };
        for (text, expected) in [
            ("好的。", &["好的。"][..]),
            ("文件在这里。", &["文件在这里。", ""]),
            ("先看这一段话，文件在这里", &["先看这一段话，文件", "在这里"]),
        ] {
            let messages = fit(Outbound { document: Some(paper.clone()), ..question(text, &["好"], true) }, &limits);
            assert_eq!(messages.iter().map(|message| &*message.text).collect::<Vec<_>>(), expected);
            let (last, before) = messages.split_last().expect("one at least");
            assert!(last.document.is_some() && last.buttons.len() == 1, "{text}");
            assert!(before.iter().all(|message| message.document.is_none() && message.buttons.is_empty()), "{text}");
        }
    }

    #[test]
    fn long_texts_are_cut_where_it_hurts_least() {
        let cut = |text, limit| split(text, limit).join("|");
        for (text, limit, expected) in [
            ("one two three", TextLimit::Characters(13), "one two three"),
            ("one two three", TextLimit::Characters(9), "one two|three"),
            ("first line\nsecond", TextLimit::Characters(14), "first line|second"),
            ("a paragraph.\n\nanother\none", TextLimit::Characters(22), "a paragraph.|another\none"),
            ("甲乙丙丁", TextLimit::Characters(3), "甲乙丙|丁"),
            ("甲乙丙丁", TextLimit::Bytes(7), "甲乙|丙丁"),
            ("a😀b", TextLimit::Utf16(2), "a|😀|b"),
            ("", TextLimit::Bytes(5), ""),
            ("甲乙", TextLimit::Bytes(1), "甲|乙"),
            ("打电话95188问清楚", TextLimit::Characters(6), "打电话|95188问|清楚"),
            ("打95188", TextLimit::Characters(6), "打95188"),
            ("金额¥128.50。", TextLimit::Characters(6), "金额|¥128.5|0。"),
            ("看https://12315.cn/a?b=1说明", TextLimit::Characters(22), "看|https://12315.cn/a?b=1|说明"),
            ("截图给我。然后再去银行", TextLimit::Characters(7), "截图给我。|然后再去银行"),
            ("one two\nthree four", TextLimit::Characters(7), "one two|three|four"),
            ("好的👨‍👩‍👧好", TextLimit::Characters(6), "好的|👨‍👩‍👧好"),
            ("12345678901", TextLimit::Characters(5), "12345|67890|1"),
        ] {
            assert_eq!(cut(text, limit), expected, "{text:?} {limit:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_too_long(
            text in any::<String>(),
            labels in prop::collection::vec("[a-z甲乙丙]{1,12}", 0..5),
            numbered: bool,
            buttons: bool,
            max in 4usize..60,
        ) {
            let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
            let outbound = question(&text, &labels, numbered);
            let solid = |text: &str| text.chars().filter(|character| !character.is_whitespace()).collect::<String>();
            let whole = if buttons { solid(&text) } else { solid(&with_options(&outbound)) };
            for limit in [TextLimit::Characters(max), TextLimit::Utf16(max), TextLimit::Bytes(max)] {
                let messages = fit(outbound.clone(), &Capabilities { buttons, text: Some(limit), caption: None });
                prop_assert_eq!(messages.iter().map(|message| solid(&message.text)).collect::<String>(), whole.clone());
                for message in &messages {
                    prop_assert_eq!(fitting_bytes(&message.text, limit), message.text.len());
                }
                let kept: Vec<&str> = messages.iter().flat_map(|message| &message.buttons).map(|button| &*button.label).collect();
                prop_assert_eq!(kept, if buttons { labels.clone() } else { Vec::new() });
            }
        }

        #[test]
        fn no_number_and_no_word_is_cut(words in prop::collection::vec("[0-9]{1,9}|[a-zé]{1,9}|¥[0-9]{1,3}\\.[0-9]{2}", 0..40), between in "[甲乙丙，。 \n]{1,9}", max in 12usize..60) {
            let text = words.join(&between);
            let pieces = split(&text, TextLimit::Characters(max));
            let solid = |text: &str| {
                let parts = text.split(|letter: char| letter.is_whitespace() || "甲乙丙，。".contains(letter));
                parts.filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>()
            };
            prop_assert_eq!(pieces.into_iter().flat_map(solid).collect::<Vec<_>>(), words);
        }
    }
}
