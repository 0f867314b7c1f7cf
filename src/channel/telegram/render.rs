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
    let entities = if outbound.is_letter() { whole(&text) } else { entities(&text) };
    let preview =
        LinkPreviewOptions { is_disabled: true, url: None, prefer_small_media: false, prefer_large_media: false, show_above_text: false };
    let mut request = SendMessage::new(types::ChatId(chat), text).link_preview_options(preview);
    request.entities = Some(entities).filter(|entities| !entities.is_empty());
    request.reply_markup = keyboard.filter(|rows| !rows.is_empty()).map(|rows| InlineKeyboardMarkup::new(rows).into());
    request
}

/// The same as the fields of a `sendDocument` request, beside the file.
pub fn with_file(request: &SendMessage) -> Vec<(&'static str, String)> {
    let mut fields = vec![("chat_id", request.chat_id.to_string())];
    if !request.text.is_empty() {
        fields.push(("caption", request.text.clone()));
    }
    // Neither can fail to be written.
    fields.extend(request.entities.as_ref().and_then(|entities| Some(("caption_entities", serde_json::to_string(entities).ok()?))));
    fields.extend(request.reply_markup.as_ref().and_then(|markup| Some(("reply_markup", serde_json::to_string(markup).ok()?))));
    fields
}

/// All of it is copied by one tap.
fn whole(text: &str) -> Vec<MessageEntity> {
    vec![MessageEntity::pre(None, 0, text.encode_utf16().count())]
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn question(text: &str, buttons: &[(&str, &str)]) -> Outbound {
        let buttons = buttons.iter().map(|(data, label)| Button { data: (*data).to_owned(), label: (*label).to_owned() }).collect();
        Outbound { id: "q".into(), text: text.into(), buttons, numbered: true, ..Outbound::default() }
    }

    #[test]
    fn a_request_as_telegram_reads_it() {
        let signer = Signer::new("1:aa");
        let signed = |data| signer.sign(5, data).expect("short enough");
        let request = render(5, &question("<b>哪一种？</b> *打* 95188", &[("3.a", "没收到货"), ("3.b", "重复")]), &signer);
        assert_eq!(
            serde_json::to_value(&request).expect("a request"),
            json!({
                "chat_id": 5,
                "text": "<b>哪一种？</b> *打* 95188",
                "entities": [{ "type": "code", "offset": 16, "length": 5 }],
                "link_preview_options": { "is_disabled": true },
                "reply_markup": { "inline_keyboard": [[
                    { "text": "没收到货", "callback_data": signed("3.a") },
                    { "text": "重复", "callback_data": signed("3.b") },
                ]] },
            })
        );
        let plain = serde_json::to_value(render(5, &question("好的。", &[]), &signer)).expect("a request");
        assert!(plain.get("reply_markup").is_none() && plain.get("entities").is_none() && plain.get("parse_mode").is_none(), "{plain}");
    }

    #[test]
    fn a_letter_is_copied_whole_by_a_tap() {
        let signer = Signer::new("1:aa");
        let marks = |outbound: &Outbound| {
            let request = render(5, outbound, &signer);
            serde_json::to_value(request.entities.unwrap_or_default()).expect("marks")
        };
        let letter = |id: &str, text: &str| Outbound { id: id.into(), ..question(text, &[]) };
        let words = "投诉信🙏\n商家客服 95188，订单号 4200000985202103031441826014";
        assert_eq!(
            marks(&letter("letter:merchant", words)),
            json!([{ "type": "pre", "offset": 0, "length": words.encode_utf16().count() }])
        );
        assert_eq!(marks(&letter("letter-intro", words)).as_array().map(Vec::len), Some(2), "an introduction is not");
        let long = "一段话，打 95188 问。\n\n".repeat(700);
        let pieces = channel::fit(letter("letter:merchant", &long), &super::super::CAPABILITIES);
        assert!(pieces.len() > 1);
        for piece in &pieces {
            let units = piece.text.encode_utf16().count();
            assert!(units <= 4096, "{units}");
            assert_eq!(marks(piece), json!([{ "type": "pre", "offset": 0, "length": units }]));
        }
        assert_eq!(
            pieces.iter().flat_map(|piece| piece.text.split_whitespace()).collect::<Vec<_>>(),
            long.split_whitespace().collect::<Vec<_>>()
        );
    }

    #[test]
    fn beside_a_file_the_words_are_its_caption() {
        let signer = Signer::new("1:aa");
        let fields = with_file(&render(5, &question("打 95188", &[("3.a", "好")]), &signer));
        let signed = signer.sign(5, "3.a").expect("short enough");
        let expected = [
            ("chat_id", "5".to_owned()),
            ("caption", "打 95188".to_owned()),
            ("caption_entities", json!([{ "type": "code", "offset": 2, "length": 5 }]).to_string()),
            ("reply_markup", json!({ "inline_keyboard": [[{ "text": "好", "callback_data": signed }]] }).to_string()),
        ];
        let read = |(name, value): (&'static str, String)| (name, serde_json::from_str(&value).unwrap_or(serde_json::Value::String(value)));
        assert_eq!(fields.into_iter().map(read).collect::<Vec<_>>(), expected.map(read));
        assert_eq!(with_file(&render(5, &question("", &[]), &signer)), [("chat_id", "5".to_owned())]);
    }

    #[test]
    fn options_too_long_for_a_button_are_typed() {
        let long = format!("1.{}", "k".repeat(60));
        let request = render(5, &question("哪一种？", &[("1.a", "没收到货"), (&long, "重复扣款")]), &Signer::new("1:aa"));
        assert_eq!((request.text.as_str(), request.reply_markup), ("哪一种？\n\n1. 没收到货\n2. 重复扣款", None));
    }

    #[test]
    fn short_labels_share_a_row() {
        for (labels, expected) in [
            (&["是", "否", "不清楚"][..], &[3][..]),
            (&["是", "否", "不清楚", "跳过"], &[3, 1]),
            (&["没收到货", "重复扣款", "返回上一步"], &[2, 1]),
            (&["没同意就被扣、自动续费", "重复", "是"], &[1, 1, 1]),
            (&["Yes", "No"], &[2]),
            (&["I never agreed", "No"], &[1, 1]),
        ] {
            let buttons: Vec<Button> = labels.iter().map(|label| Button { data: "1.a".into(), label: (*label).to_owned() }).collect();
            let rows = keyboard(5, &buttons, &Signer::new("1:aa")).expect("short data");
            assert_eq!(rows.iter().map(Vec::len).collect::<Vec<_>>(), expected, "{labels:?}");
        }
    }

    #[test]
    fn numbers_to_copy_are_marked_and_others_are_not() {
        for (text, expected) in [
            ("支付宝客服：95188，说“账户被盗”", &["95188"][..]),
            ("打 95017。不行再打12363，在外地先拨区号", &["95017", "12363"]),
            ("全国 12315（周一到周日）", &["12315"]),
            ("热线400-610-6098 或 +86-571-26888888", &["400-610-6098", "+86-571-26888888"]),
            ("订单号 4200000985202103031441826014。", &["4200000985202103031441826014"]),
            ("交易号：PAY2026112200012345", &["PAY2026112200012345"]),
            ("\u{1f64f}\u{1f64f} 打 95588", &["95588"]),
            ("合计可以主张：¥12300，其中95188元、12363.50 和 1,12345", &[]),
            ("2026-11-22T10:00:00+08:00，2026-11-22，2026年11月22日", &[]),
            ("去 https://12315.cn/95188 或 www.12315.cn 看", &[]),
            ("110 或 365 天，10.5%，第 12348 条", &["12348"]),
            ("a95188 95188a @95188 95188@ 12:95188", &[]),
            ("", &[]),
        ] {
            let units: Vec<u16> = text.encode_utf16().collect();
            let marked: Vec<String> = entities(text)
                .iter()
                .map(|entity| String::from_utf16(&units[entity.offset..entity.offset + entity.length]).expect("whole characters"))
                .collect();
            assert_eq!(marked, expected, "{text}");
        }
    }
}
