//! The words around the texts: conditions, names of slots and keys, labels. For whoever reviews; no customer sees them.

use super::Page;
use super::say::escaped;
use crate::dialog::guard::{Atom, Guard, Test};
use crate::dialog::slot::Kind;
use crate::dialog::{Card, Do, Target};

/// Names of what no question asks for: slot or key, Chinese, English.
const NAMES: &[(&str, &str, &str)] = &[
    ("liable", "应负责的一方", "who is liable"),
    ("first_rung", "应先找的一方", "whom to turn to first"),
    ("next_rung", "下一处", "the next one to turn to"),
    ("rung", "正在找的一方", "who is being turned to"),
    ("respondent", "被投诉的一方", "the one complained about"),
    ("regulator", "主管部门", "the regulator"),
    ("provider_hotline", "支付平台的电话", "the payment app's telephone"),
    ("bank_hotline", "银行的电话", "the bank's telephone"),
    ("claim_total", "可以要回的合计", "what may be asked for, together"),
    ("losses_total", "损失合计", "all losses together"),
    ("deadline_on", "对方最晚答复的那天", "the last day for their answer"),
    ("deadline_passed", "答复的日子已过", "the day for their answer has passed"),
    ("days_left", "离那天还有几天", "days left until then"),
    ("follow_up", "跟进", "following up"),
    ("today", "今天", "today"),
];

const KEYS: &[(&str, &str, &str)] = &[
    ("bank", "银行", "the bank"),
    ("provider", "支付平台", "the payment provider"),
    ("merchant", "商家", "the merchant"),
    ("payee", "收款人", "the receiver"),
    ("customer", "顾客自己", "the customer"),
    ("shared", "双方分担", "both sides"),
    ("thief", "盗刷或行骗的人", "the thief or fraudster"),
    ("unclear", "还不清楚", "not known yet"),
    ("regulator", "主管部门", "the regulator"),
    ("mediation", "调解", "mediation"),
    ("court", "法院", "the court"),
    ("samr", "市场监管部门", "the market regulator"),
    ("pboc", "人民银行", "the central bank"),
    ("nfra", "金融监管部门", "the financial regulator"),
    ("none", "没有", "none"),
    ("yes", "是", "yes"),
    ("no", "否", "no"),
];

/// Our own labels for readers of zh-TW: the characters that are written in another way there. What the labels stand around is
/// written that way already, but sources keep the spelling they are found by.
pub(super) fn in_taiwan(page: &str) -> String {
    const HERE: &str = "个为么会内写况几务单号后国场处复头实对并应开当录总担损据时机没点现电监盗离经结给见计规记证诉话说读谁调负责转过还这进选钟银门问间顾额骗";
    const THERE: &str = "個為麼會內寫況幾務單號後國場處覆頭實對並應開當錄總擔損據時機沒點現電監盜離經結給見計規記證訴話說讀誰調負責轉過還這進選鐘銀門問間顧額騙";
    const SOURCE: &str = "出处：";
    let there =
        |character: char| HERE.chars().zip(THERE.chars()).find(|(here, _)| *here == character).map_or(character, |(_, there)| there);
    let spelled = |text: &str| text.chars().map(there).collect::<String>();
    let mut lines = Vec::new();
    for line in page.split('\n') {
        // `law-x` 出处：… 。可信度：高。2026-11-22 核对，2027-11-22 前再核。
        lines.push(match (line.find(SOURCE), line.rfind("可信度：")) {
            (Some(begin), Some(end)) if begin < end => {
                let (before, source) = line[..end].split_at(begin + SOURCE.len());
                spelled(before) + source + &spelled(&line[end..])
            }
            _ => spelled(line),
        });
    }
    // 里程 stays as it is.
    lines.join("\n").replace("里有", "裡有").replace("里沒有", "裡沒有").replace("里是", "裡是")
}

impl Page<'_> {
    /// The Chinese or the English of a label.
    pub(super) fn or<'w>(&self, chinese: &'w str, english: &'w str) -> &'w str {
        if self.chinese { chinese } else { english }
    }

    pub(super) fn comma(&self) -> &'static str {
        self.or("，", ", ")
    }

    pub(super) fn stop(&self) -> &'static str {
        self.or("。", ".")
    }

    pub(super) fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(self.or("、", ", "))
    }

    pub(super) fn quoted(&self, text: &str) -> String {
        if self.chinese { format!("「{}」", escaped(text)) } else { format!("“{}”", escaped(text)) }
    }

    pub(super) fn action(&self, action: Do) -> &'static str {
        match action {
            Do::OpenCase => self.or("立案", ": a case is opened"),
            Do::File => self.or("投诉已经交出", ": a complaint was sent"),
            Do::RecordOutcome => self.or("对方的答复", ": what the other side answered"),
            Do::CloseCase => self.or("结案", ": the case is closed"),
            Do::NoteAnswers => self.or("记下补充的内容", ": what was added is noted"),
            Do::HandOver => self.or("转给真人", ": a person takes over"),
        }
    }

    pub(super) fn card_name(&self, card: Card) -> &'static str {
        match card {
            Card::Liability => self.or("谁负责", " who is liable"),
            Card::Claim => self.or("能要多少", " what may be claimed"),
            Card::Plan => self.or("现在做什么", " what to do now"),
            Card::Evidence => self.or("留好哪些证据", " what to keep as evidence"),
            Card::Rung => self.or("依次找谁", " whom to turn to, in order"),
            Card::Prevention => self.or("下次怎么避免", " how to avoid it next time"),
            Card::Missing => self.or("还缺哪些证据", " what evidence is still missing"),
            Card::Summary => self.or("这件事的记录", " the record of this matter"),
        }
    }

    /// All lines of a guard.
    pub(super) fn condition(&self, guard: &Guard) -> String {
        let atoms: Vec<String> = guard.0.iter().map(|atom| self.atom(atom)).collect();
        atoms.join(self.or("，并且", " and "))
    }

    fn atom(&self, Atom { slot, test, .. }: &Atom) -> String {
        let name = self.slot_words(slot);
        let keys = |keys: &[String]| {
            let words: Vec<String> = keys.iter().map(|key| self.key_words(slot, key)).collect();
            words.join(self.or("或", " or "))
        };
        let amount = |fen: i64| {
            let money = format!("¥{}.{:02}", fen / 100, fen % 100);
            if matches!(self.book.dialogs.kind(slot), Some(Kind::Count { .. })) { fen.to_string() } else { money }
        };
        match (test, self.chinese) {
            (Test::In(all), true) => format!("{name}是{}", keys(all)),
            (Test::In(all), false) => format!("{name} is {}", keys(all)),
            (Test::NotIn(all), true) => format!("{name}不是{}", keys(all)),
            (Test::NotIn(all), false) => format!("{name} is not {}", keys(all)),
            (Test::AtLeast(least), true) => format!("{name}至少 {}", amount(*least)),
            (Test::AtLeast(least), false) => format!("{name} is at least {}", amount(*least)),
            (Test::AtMost(most), true) => format!("{name}最多 {}", amount(*most)),
            (Test::AtMost(most), false) => format!("{name} is at most {}", amount(*most)),
            (Test::Within(days), true) => format!("{name}在 {days} 天以内"),
            (Test::Within(days), false) => format!("{name} is at most {days} days ago"),
            (Test::OlderThan(days), true) => format!("{name}在 {days} 天以前"),
            (Test::OlderThan(days), false) => format!("{name} is more than {days} days ago"),
            (Test::Answered(true), true) => format!("{name}已知"),
            (Test::Answered(true), false) => format!("{name} is known"),
            (Test::Answered(false), true) => format!("{name}不知道"),
            (Test::Answered(false), false) => format!("{name} is not known"),
            (Test::Has(key), true) => format!("{name}里有{}", self.key_words(slot, key)),
            (Test::Has(key), false) => format!("{name} includes {}", self.key_words(slot, key)),
            (Test::Lacks(key), true) => format!("{name}里没有{}", self.key_words(slot, key)),
            (Test::Lacks(key), false) => format!("{name} does not include {}", self.key_words(slot, key)),
        }
    }

    /// A slot, by the question that asks for it.
    pub(super) fn slot_words(&self, slot: &str) -> String {
        if let Some((at, _)) = self.asked(slot) {
            let number = self.number(&at);
            return if self.chinese { format!("{number} 的回答") } else { format!("the answer to {number}") };
        }
        let known = NAMES.iter().find(|(name, _, _)| *name == slot);
        known.map_or_else(|| slot.replace('_', " "), |(_, chinese, english)| self.or(chinese, english).to_owned())
    }

    /// A key, by the button that means it.
    pub(super) fn key_words(&self, slot: &str, key: &str) -> String {
        let label = self.asked(slot).and_then(|(_, prompt)| self.plain_label(&prompt, key));
        if let Some(label) = label {
            return self.quoted(&label);
        }
        if let Some((_, chinese, english)) = KEYS.iter().find(|(name, _, _)| *name == key) {
            return self.or(chinese, english).to_owned();
        }
        self.book
            .catalogue
            .fact(self.locale, crate::locale::Family::Name, key)
            .map_or_else(|_| key.replace('_', " "), |name| escaped(&name))
    }

    /// The question that asks for a slot, in this chapter or elsewhere, with its prompt.
    fn asked(&self, slot: &str) -> Option<(Target, String)> {
        let asks = |at: &&Target| self.book.dialogs.state(at).and_then(|state| state.ask.as_ref()).is_some_and(|ask| ask.slot == slot);
        let mut all: Vec<(&Target, (bool, Vec<u32>))> = self
            .numbers
            .iter()
            .filter(|(at, _)| asks(at))
            .map(|(at, number)| (at, (at.dialog != self.chapter, number.split('.').filter_map(|part| part.parse().ok()).collect())))
            .collect();
        all.sort_by(|(_, a), (_, b)| a.cmp(b));
        let (at, _) = all.first()?;
        let prompt = self.book.dialogs.state(at)?.ask.as_ref()?.prompt.id.clone();
        Some(((*at).clone(), prompt))
    }
}

/// What is still open of a guard once this is answered; `None` when it cannot hold any more.
///
/// `answer` is a key, an empty key for any other answer, or `None` for "skipped".
pub(super) fn still_open(guard: &Guard, slot: &str, answer: Option<&str>) -> Option<Guard> {
    let mut open = Guard::default();
    for atom in &guard.0 {
        let holds = match (&atom.test, answer) {
            _ if atom.slot != slot => None,
            (Test::Answered(wanted), answer) => Some(answer.is_some() == *wanted),
            (Test::NotIn(_) | Test::Lacks(_), None) => Some(true),
            (Test::In(keys), Some(key)) if !key.is_empty() => Some(keys.iter().any(|known| known == key)),
            (Test::NotIn(keys), Some(key)) if !key.is_empty() => Some(!keys.iter().any(|known| known == key)),
            (_, None) => Some(false),
            _ => None,
        };
        match holds {
            Some(false) => return None,
            Some(true) => {}
            None => open.0.push(atom.clone()),
        }
    }
    Some(open)
}
