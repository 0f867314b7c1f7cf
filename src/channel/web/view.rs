//! How a line of the conversation looks. The words come as plain text; what can be seen in them (headings, steps, lists, dates,
//! telephone numbers) is shown as such, and nothing is added or left out.

use std::sync::LazyLock;

use chrono::{DateTime, FixedOffset, Utc};
use regex::Regex;
use serde::Serialize;

use super::node::{Node, tag};
use super::words::{Words, filled};
use crate::chat::{DocumentContent, KeptLine, Lane, Outbound, Voice};

/// The longest heading, in characters.
const HEADING_MAX: usize = 40;
/// The longest label before a colon, in characters.
const LABEL_MAX: usize = 24;
/// China's offset, in seconds: the one zone all customers read.
const CHINA: i32 = 8 * 3600;

/// A line as the page takes it in.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Shown {
    /// Its sequence number.
    pub id: u64,
    /// Whether the customer said it; what was offered before is then answered.
    pub customer: bool,
    /// The line.
    pub node: Node,
    /// The question's number and how many there are about, with the words for it. `None` leaves no progress to show.
    pub progress: Option<Progress>,
    /// The page has to be drawn anew: the conversation goes on in another language.
    pub anew: bool,
}

/// Where the questions stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Progress {
    pub done: u8,
    pub total: u8,
    pub words: String,
}

/// The line; with its buttons only where they can still be pressed.
pub(super) fn shown(kept: &KeptLine, words: &Words, pressable: bool) -> Shown {
    let (customer, node, progress) = match &kept.line.voice {
        Voice::Customer(text) => (true, customers(kept, text, words), None),
        Voice::Bot(outbound) => (false, ours(kept, outbound, words, pressable), progress(outbound, words)),
    };
    Shown { id: kept.sequence, customer, node, progress, anew: false }
}

/// All lines. What was offered before the customer's last line is answered.
pub(super) fn all(lines: &[KeptLine], words: &Words) -> Vec<Shown> {
    let answered = lines.iter().rposition(|kept| matches!(kept.line.voice, Voice::Customer(_)));
    lines.iter().enumerate().map(|(at, kept)| shown(kept, words, answered.is_none_or(|answered| at > answered))).collect()
}

fn progress(outbound: &Outbound, words: &Words) -> Option<Progress> {
    let (done, total) = outbound.progress.filter(|(done, total)| done <= total && *total > 1)?;
    let said = filled(&words.progress, &[("done", &done.to_string()), ("total", &total.to_string())]);
    Some(Progress { done, total, words: said })
}

fn customers(kept: &KeptLine, text: &str, words: &Words) -> Node {
    let said = match text.trim() {
        "/start" => &*words.begin,
        "/back" => &*words.back,
        "/status" => &*words.status,
        "/human" => &*words.human,
        command => command.strip_prefix("/language ").map_or(text, |_| &*words.languages),
    };
    let body = tag("div").with("class", "said").child(tag("p").children(plain(said)));
    line(kept, "line me", &words.me).child(body)
}

fn ours(kept: &KeptLine, outbound: &Outbound, words: &Words, pressable: bool) -> Node {
    let class = match (outbound.is_letter(), is_card(outbound)) {
        (true, _) => "line bot card letter",
        (_, true) => "line bot card",
        _ => "line bot",
    };
    let asks = !is_card(outbound) && (!outbound.buttons.is_empty() || outbound.progress.is_some());
    let mut body = tag("div").with("class", if asks { "said asks" } else { "said" });
    if !outbound.locale.is_empty() {
        body = body.with("lang", &*outbound.locale);
    }
    body = if outbound.is_letter() { body.child(tag("pre").children(plain(&outbound.text))) } else { body.children(blocks(outbound)) };
    let mut node = line(kept, class, &words.helper).child(body);
    if let Some(document) = &outbound.document {
        let ending = if matches!(document.content, DocumentContent::Sheet(_)) { "docx" } else { "ics" };
        let link = tag("a").with("class", "button").with("href", format!("/document/{}", kept.sequence)).with("download", "");
        node.push(tag("p").with("class", "document").child(link.text(format!("{}.{ending}", document.name))));
    }
    if outbound.lane == Lane::Reminder {
        node.push(time(kept.line.at));
    }
    if pressable && !outbound.buttons.is_empty() {
        let buttons = outbound.buttons.iter().map(|button| {
            let chosen = button.label.starts_with('✓');
            let node = tag("button").with("type", "submit").with("form", "press").with("name", "press").with("value", &*button.data);
            if chosen { node.with("class", "chosen") } else { node }.children(plain(&button.label))
        });
        // Many short answers stand side by side, long ones below each other.
        let longest = outbound.buttons.iter().map(|button| width(&button.label)).max().unwrap_or(0);
        let class = if longest <= 14 { "options few" } else { "options" };
        node.push(tag("div").with("class", class).with("role", "group").with("aria-label", &*words.options).children(buttons));
    }
    node
}

fn line(kept: &KeptLine, class: &str, voice: &str) -> Node {
    let voice = tag("span").with("class", "unseen").text(voice);
    tag("div").with("id", format!("m{}", kept.sequence)).with("class", class).child(voice)
}

fn time(at: DateTime<Utc>) -> Node {
    tag("time").with("datetime", at.to_rfc3339()).text(china(at))
}

/// A moment as people in China read it.
pub(super) fn china(at: DateTime<Utc>) -> String {
    match FixedOffset::east_opt(CHINA) {
        Some(china) => at.with_timezone(&china).format("%Y-%m-%d %H:%M").to_string(),
        None => at.format("%Y-%m-%d %H:%M UTC").to_string(),
    }
}

/// Columns a text takes: a Chinese character is two wide.
fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// A card: verdict, claim, plan, rung.
fn is_card(outbound: &Outbound) -> bool {
    outbound.id.starts_with("card:")
}

// ── what can be seen in a text ──

fn blocks(outbound: &Outbound) -> Vec<Node> {
    let card = is_card(outbound);
    let lines: Vec<&str> = outbound.text.lines().collect();
    let mut blocks: Vec<Node> = Vec::new();
    // Whether the last block is a list that goes on.
    let mut list: Option<&'static str> = None;
    let mut after_blank = true;
    for (at, line) in lines.iter().map(|line| line.trim_end()).enumerate() {
        let fresh = std::mem::replace(&mut after_blank, line.is_empty());
        if line.is_empty() {
            list = None;
            continue;
        }
        let (wanted, words, number) = match (numbered(line), bulleted(line)) {
            (Some((number, words)), _) => (Some("ol"), words, Some(number)),
            (_, Some(words)) => (Some("ul"), words, None),
            _ => (None, line, None),
        };
        match wanted {
            Some(kind) => {
                if list != Some(kind) {
                    let mut opened = tag(kind);
                    if let Some(number) = number {
                        opened = opened.with("start", number.to_string());
                    }
                    blocks.push(opened);
                    list = Some(kind);
                }
                if let Some(open) = blocks.last_mut() {
                    open.push(tag("li").child(tag("p").children(inline(words, false))));
                }
            }
            // What stands under a step of a card belongs to it.
            None if card && list == Some("ol") => {
                if let Some(Node::Element(_, _, steps)) = blocks.last_mut()
                    && let Some(step) = steps.last_mut()
                {
                    step.push(tag("p").with("class", "under").children(inline(words, false)));
                }
            }
            None => {
                list = None;
                let followed = lines.get(at + 1).is_some_and(|next| !next.trim().is_empty());
                let heading = card && fresh && followed && is_heading(line);
                blocks.push(if heading { tag("h2").children(inline(line, false)) } else { tag("p").children(inline(line, card)) });
            }
        }
    }
    blocks
}

/// `7. 银行` is 7 and `银行`.
fn numbered(line: &str) -> Option<(u32, &str)> {
    let (number, words) = line.split_once(". ")?;
    (number.len() <= 2).then(|| number.parse().ok()).flatten().map(|number| (number, words))
}

fn bulleted(line: &str) -> Option<&str> {
    ["· ", "• ", "- "].iter().find_map(|mark| line.strip_prefix(mark))
}

/// Short, and no sentence.
fn is_heading(line: &str) -> bool {
    line.chars().count() <= HEADING_MAX && !line.ends_with(['。', '.', '；', ';', '！', '!', '？', '?', '，', ',', '：', ':', '】', ']'])
}

/// What to look for inside a line: addresses, remarks in brackets, numbers.
static MARKS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"https?://[A-Za-z0-9./?=&%_~#:-]+|【[^【】]{1,40}】| \[[^\[\]]{1,60}\]|\+?[0-9][0-9-]{1,30}[0-9]").ok());

/// A line with its telephone numbers, addresses and remarks; a label before a colon is made stronger if wanted.
fn inline(text: &str, label: bool) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut rest = text;
    if label && let Some((head, tail)) = labelled(text) {
        nodes.push(tag("b").children(plain(head)));
        rest = tail;
    }
    let Some(marks) = MARKS.as_ref() else { return plain(text) };
    let mut from = 0;
    for found in marks.find_iter(rest) {
        let mark = found.as_str();
        let before = rest[..found.start()].chars().next_back();
        let mut behind = rest[found.end()..].chars();
        // A point or comma counts only where a number goes on after it.
        let after = match (behind.next(), behind.next()) {
            (Some('.' | ','), Some(digit)) if digit.is_ascii_digit() => Some(digit),
            (next, _) => next,
        };
        let Some(node) = marked(mark, before, after) else { continue };
        nodes.extend(plain(&rest[from..found.start()]));
        nodes.push(node);
        from = found.end();
    }
    nodes.extend(plain(&rest[from..]));
    nodes
}

fn marked(mark: &str, before: Option<char>, after: Option<char>) -> Option<Node> {
    if mark.starts_with("http") {
        return Some(tag("a").with("href", mark).with("rel", "noopener noreferrer").with("target", "_blank").text(mark));
    }
    if let Some(words) = mark.strip_prefix('【').and_then(|mark| mark.strip_suffix('】')) {
        return Some(tag("strong").with("class", "tag").text(words));
    }
    if let Some(words) = mark.strip_prefix(" [").and_then(|mark| mark.strip_suffix(']')) {
        return Some(tag("strong").with("class", "tag").text(words));
    }
    let apart = |neighbour: Option<char>, glued: &[char]| {
        neighbour.is_none_or(|neighbour| !neighbour.is_ascii_alphanumeric() && !glued.contains(&neighbour))
    };
    if !apart(before, &['¥', '￥', '$', '.', ',', '-', '/']) || !apart(after, &['%', '元', '年', '月', '日', '天', '个', '笔', '-', '/'])
    {
        return None;
    }
    if is_phone(mark) {
        return Some(tag("a").with("class", "phone").with("href", format!("tel:{mark}")).text(mark));
    }
    let reference = mark.len() >= 10 && mark.bytes().all(|byte| byte.is_ascii_digit());
    reference.then(|| tag("button").with("type", "button").with("class", "number").text(mark))
}

/// Numbers people in China call: short service numbers, 400 and 800 numbers, numbers with an area or country code.
fn is_phone(mark: &str) -> bool {
    let digits: String = mark.chars().filter(char::is_ascii_digit).collect();
    let dashes = mark.matches('-').count();
    match digits.len() {
        3 => digits == "110",
        5 => dashes == 0 && ["95", "96", "12", "10"].iter().any(|start| digits.starts_with(start)) && !mark.starts_with('+'),
        6 => dashes == 0 && ["95", "96"].iter().any(|start| digits.starts_with(start)),
        10 => digits.starts_with("400") || digits.starts_with("800"),
        _ => mark.starts_with("+86") || (digits.starts_with('0') && dashes == 1 && (10..=12).contains(&digits.len())),
    }
}

/// `要写：哪天` is `要写：` and `哪天`.
fn labelled(text: &str) -> Option<(&str, &str)> {
    let (colon, end) = match (text.find('：'), text.find(": ")) {
        (Some(at), _) => (at, at + '：'.len_utf8()),
        (None, Some(at)) => (at, at + 1),
        (None, None) => return None,
    };
    let head = &text[..colon];
    let is_label = width(head) <= LABEL_MAX && !head.contains(['，', '。', ',', '.', '《', '“', '"', '”']);
    (is_label && end < text.len()).then(|| text.split_at(end))
}

/// The text; characters that turn the direction of others are shown instead of obeyed.
fn plain(text: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut from = 0;
    for (at, character) in text.char_indices().filter(|(_, character)| is_bidi(*character)) {
        if from < at {
            nodes.push(Node::Text(text[from..at].to_owned()));
        }
        nodes.push(tag("span").with("class", "control").text(format!("U+{:04X}", u32::from(character))));
        from = at + character.len_utf8();
    }
    if from < text.len() {
        nodes.push(Node::Text(text[from..].to_owned()));
    }
    nodes
}

fn is_bidi(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::{Button, Line};

    fn outbound(id: &str, text: &str) -> Outbound {
        Outbound { id: id.to_owned(), text: text.to_owned(), ..Outbound::default() }
    }

    fn html(nodes: &[Node]) -> String {
        nodes.iter().map(Node::html).collect()
    }

    #[test]
    fn a_card_has_headings_steps_and_lists() {
        for (text, expected) in [
            ("谁该负责\n一般由银行承担。", "<h2>谁该负责</h2><p>一般由银行承担。</p>"),
            (
                "现在就做\n1. 先截图。【今天】\n2. 问客服。\n\n然后，找这里\n3. 银行\n最好不晚于周三提交。\n\n以上是参考信息。",
                "<h2>现在就做</h2><ol start=\"1\"><li><p>先截图。<strong class=\"tag\">今天</strong></p></li><li><p>问客服。</p></li></ol>\
                 <h2>然后，找这里</h2><ol start=\"3\"><li><p>银行</p><p class=\"under\">最好不晚于周三提交。</p></li></ol><p>以上是参考信息。</p>",
            ),
            (
                "要钱\n· 罚息\n· 手续费\n合计：¥35.00",
                "<h2>要钱</h2><ul><li><p>罚息</p></li><li><p>手续费</p></li></ul><p><b>合计：</b>¥35.00</p>",
            ),
            ("去哪里：打 95588。", "<p><b>去哪里：</b>打 <a class=\"phone\" href=\"tel:95588\">95588</a>。</p>"),
            ("Take a screenshot. [today]", "<p>Take a screenshot.<strong class=\"tag\">today</strong></p>"),
        ] {
            assert_eq!(html(&blocks(&outbound("card:plan", text))), expected, "{text}");
        }
    }

    #[test]
    fn a_plain_message_has_no_headings_and_ends_its_lists() {
        let text = "怎么办\n1. 打银行\n2. 打平台\n说清四样：哪天。";
        let expected = "<p>怎么办</p><ol start=\"1\"><li><p>打银行</p></li><li><p>打平台</p></li></ol><p>说清四样：哪天。</p>";
        assert_eq!(html(&blocks(&outbound("handover", text))), expected);
    }

    #[test]
    fn numbers_to_call_and_numbers_to_copy() {
        for (text, phones, numbers) in [
            ("打 95588 或 12345", &["95588", "12345"][..], &[][..]),
            ("马上打 110。", &["110"], &[]),
            ("¥12345 和 12345元", &[], &[]),
            ("400-820-1111、010-66194114、+86-571-2680-6999", &["400-820-1111", "010-66194114", "+86-571-2680-6999"], &[]),
            ("单号 4200001234202611221234567890", &[], &["4200001234202611221234567890"]),
            ("2026-11-22 之前，11220 家", &[], &[]),
            ("共 12345.67 元，99%", &[], &[]),
        ] {
            let html = html(&inline(text, false));
            let found = |start: &str| -> Vec<String> {
                html.split(start).skip(1).map(|rest| rest.split(['"', '<']).next().unwrap_or_default().to_owned()).collect()
            };
            assert_eq!(found("href=\"tel:"), phones, "{text}");
            assert_eq!(found("class=\"number\">"), numbers, "{text}");
        }
    }

    #[test]
    fn nothing_of_a_text_is_lost() {
        fn text_of(node: &Node) -> String {
            match node {
                Node::Text(text) => text.clone(),
                Node::Element(_, _, children) => children.iter().map(text_of).collect(),
            }
        }
        for text in
            ["a <b>&</b> 【今天】 打 110", "\u{202e}gpj.exe", "https://www.12315.cn/x。去看", "1. 一\n二\n\n· 三", "：", "x: y", "1. "]
        {
            for id in ["card:plan", "menu"] {
                let shown: String = blocks(&outbound(id, text)).iter().map(text_of).collect();
                for word in text.split(['\n', ' ', '【', '】', '·', '\u{202e}']).filter(|word| !word.ends_with('.')) {
                    assert!(shown.contains(word), "{word:?} of {text:?} in {shown:?}");
                }
            }
        }
        assert_eq!(html(&plain("\u{202e}gpj")), "<span class=\"control\">U+202E</span>gpj");
    }

    #[test]
    fn only_what_is_unanswered_can_be_pressed() {
        let asked = Outbound { buttons: vec![Button { data: "1.a".into(), label: "甲".into() }], ..outbound("q", "哪个？") };
        let kept = |sequence, voice| KeptLine { sequence, line: Line { at: DateTime::UNIX_EPOCH, voice } };
        let lines = [
            kept(1, Voice::Bot(asked.clone())),
            kept(2, Voice::Customer("<i>".into())),
            kept(5, Voice::Bot(outbound("x", "好"))),
            kept(6, Voice::Bot(asked)),
        ];
        let html: Vec<String> = all(&lines, &Words::default()).iter().map(|shown| shown.node.html()).collect();
        let pressable: Vec<bool> = html.iter().map(|html| html.contains("<button")).collect();
        assert_eq!(pressable, [false, false, false, true]);
        assert!(html[1].contains("&lt;i&gt;") && html[1].contains("id=\"m2\""));
    }
}
