//! What a text tells besides the trouble itself: where it was paid, to whom, how much, when, which numbers, how often, which losses.
//!
//! Nothing found here is believed before the customer has confirmed it. A pasted bill says what each line is; there the words before
//! the value decide. Secrets are stepped over: an order number is never the number of a card or an identity card.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use chrono::NaiveDate;
use regex::{Match, Regex};

use super::clean::{Clean, clean};
use super::date::{self, When};
use super::fold::simplified;
use super::number;
use super::secret::{self, Asked};
use super::{Found, Reading, money, pattern};
use crate::dialog::slot::Money;
use crate::dialog::teach::Teaching;

/// The most characters that are read for values.
pub const CHARS_MAX: usize = 4_096;

/// What was heard in a text. Spans are bytes of the text as given, on character boundaries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// The option of a slot that a name in the text stands for, such as `platform` = `wechat`; the first for each slot.
    pub names: BTreeMap<String, Found<String>>,
    /// Who was paid, as written.
    pub merchant: Option<Found<String>>,
    /// Amounts in the order said; no balances, and no losses.
    pub amounts: Vec<Found<Reading<Money>>>,
    /// Days in the order said.
    pub days: Vec<Found<Reading<When>>>,
    /// Order and transaction numbers.
    pub references: Vec<Found<Reference>>,
    /// How often money was taken.
    pub times: Option<Found<u32>>,
    /// Whether the amounts are for each time or for all.
    pub share: Share,
    /// What was taken beyond the right price, if the text says so: 多扣了20, or 标价39扣了93.
    pub excess: Option<Money>,
    /// What came on top: fees and penalties, with what the text calls them.
    pub losses: Vec<Found<Loss>>,
    /// Whether it is a pasted bill, order page or bank message: at least two lines say what they are.
    pub is_bill: bool,
    /// What the person wrote around a pasted bill; the bill itself says nothing about what went wrong. Empty when it is no bill.
    pub story: String,
}

/// An order or transaction number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Without spaces.
    pub number: String,
    /// What the words before it call it.
    pub kind: ReferenceKind,
}

/// Whose number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    /// The platform's own: 交易单号, 交易号, 支付宝的订单号.
    Transaction,
    /// The merchant's: 商户单号, 商家订单号.
    Merchant,
    /// The text does not say.
    Unknown,
}

/// A loss that is named with its amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// As the text calls it: 违约金, 手续费.
    pub name: String,
    /// What kind of loss that is.
    pub kind: LossKind,
    /// How much.
    pub amount: Money,
}

/// What kind of loss it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LossKind {
    /// Penalty interest, a penalty, interest.
    Penalty,
    /// A charge for paying late.
    LateFee,
    /// A fee for handling or service.
    Fee,
}

/// Whether the amount was taken each time, or is all of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Share {
    /// The text does not say.
    #[default]
    Unsaid,
    /// 每次, each.
    Each,
    /// 一共, in total.
    Total,
}

/// Names to listen for, compiled.
#[derive(Clone, Debug, Default)]
pub struct Names {
    matcher: Option<AhoCorasick>,
    /// Slot, option, and the name as written, for each pattern.
    meaning: Vec<(String, String, String)>,
}

/// The names under this slot are merchants.
const MERCHANT_SLOT: &str = "merchant";

impl Names {
    /// Compiles the names of `understand: names`.
    pub fn new(teaching: &Teaching) -> Self {
        let mut patterns = Vec::new();
        let mut meaning = Vec::new();
        for (slot, options) in &teaching.names {
            for (option, names) in options {
                for name in names {
                    patterns.push(plain(&name.text));
                    meaning.push((slot.clone(), option.clone(), name.text.clone()));
                }
            }
        }
        let matcher = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(patterns).ok();
        Self { matcher, meaning }
    }
}

/// Listens to a text. Only the first [`CHARS_MAX`] characters are read. Days are counted from `today` in China.
pub fn listen(text: &str, today: NaiveDate, names: &Names) -> Heard {
    let text = text.char_indices().nth(CHARS_MAX).map_or(text, |(end, _)| &text[..end]);
    let clean = clean(text);
    let plain = plain(clean.text());
    let secrets: Vec<Range<usize>> = secret::scan(clean.text(), Asked::Reference).into_iter().map(|secret| secret.span).collect();
    let lines = bill_lines(&plain);
    let is_bill = on_lines(&plain, &lines) >= 2 || BANK_MESSAGE.is_match(&plain);
    let story = if is_bill { story(&plain, clean.text(), &lines) } else { String::new() };
    let mut heard = Heard { is_bill, story, ..Heard::default() };
    heard.references = references(&plain, clean.text(), &lines, &secrets);
    let mut taken: Vec<Range<usize>> = secrets;
    taken.extend(heard.references.iter().map(|found| found.span.clone()));
    heard.days = days(clean.text(), today, &lines, &taken);
    taken.extend(heard.days.iter().map(|found| found.span.clone()));
    let amounts = amounts(&plain, clean.text(), &taken, is_bill);
    heard.times = times(&plain);
    for amount in amounts {
        // 50块违约金和5元手续费: what stands behind the amount is nearer than what stands before it.
        let words = LOSS_BEHIND.captures(&plain[amount.span.end..]).or_else(|| LOSS.captures(nearby(&plain, amount.span.start, 12)));
        match (words, &amount.value) {
            (Some(words), Reading::Certain(money)) => {
                let name = words[1].to_owned();
                heard.losses.push(Found { value: Loss { kind: loss_kind(&name), name, amount: *money }, span: amount.span });
            }
            _ => heard.amounts.push(amount),
        }
    }
    let counts_times = |word: Match| {
        let between = |times: &Found<u32>| plain.get(word.end()..times.span.start);
        heard.times.as_ref().and_then(between).is_some_and(|between| DONE.is_match(between))
    };
    let is_total = TOTAL.find_iter(&plain).any(|word| !counts_times(word));
    heard.share = match (EACH.is_match(&plain), is_total) {
        (true, false) => Share::Each,
        (false, true) => Share::Total,
        _ => Share::Unsaid,
    };
    heard.excess = excess(&plain, &heard.amounts);
    hear_names(&plain, clean.text(), names, &lines, &mut heard);
    heard.in_original(&clean)
}

impl Heard {
    /// Moves all spans from the cleaned text to the text as given.
    fn in_original(mut self, clean: &Clean) -> Self {
        fn moved<T>(found: &mut Found<T>, clean: &Clean) {
            found.span = clean.original(&found.span);
        }
        self.names.values_mut().for_each(|found| moved(found, clean));
        self.merchant.iter_mut().for_each(|found| moved(found, clean));
        self.amounts.iter_mut().for_each(|found| moved(found, clean));
        self.days.iter_mut().for_each(|found| moved(found, clean));
        self.references.iter_mut().for_each(|found| moved(found, clean));
        self.times.iter_mut().for_each(|found| moved(found, clean));
        self.losses.iter_mut().for_each(|found| moved(found, clean));
        self
    }

    /// Whether anything at all was heard.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
            && self.merchant.is_none()
            && self.amounts.is_empty()
            && self.days.is_empty()
            && self.references.is_empty()
            && self.losses.is_empty()
    }
}

/// Lower case and simplified, byte for byte as long as before, so that places stay places.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| {
            let simple = simplified(c.to_ascii_lowercase());
            if simple.len_utf8() == c.len_utf8() { simple } else { c }
        })
        .collect()
}

/// The last characters before a place, on the same line.
fn nearby(text: &str, at: usize, chars: usize) -> &str {
    let before = &text[..at];
    let start = before.char_indices().rev().take_while(|(_, c)| *c != '\n').take(chars).last().map_or(at, |(start, _)| start);
    &text[start..at]
}

fn overlaps(span: &Range<usize>, taken: &[Range<usize>]) -> bool {
    taken.iter().any(|other| span.start < other.end && other.start < span.end)
}

// ── pasted bills ──

/// What a line of a bill says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Amount,
    Paid,
    Payee,
    Goods,
    Method,
    Transaction,
    Merchant,
    Other,
}

/// A labelled line: the label and where its value stands.
type Line = (Label, Range<usize>);

/// How many lines of the text say what they are.
fn on_lines(plain: &str, lines: &[Line]) -> usize {
    let mut numbers: Vec<usize> = lines.iter().map(|(_, value)| plain[..value.start].matches('\n').count()).collect();
    numbers.dedup();
    numbers.len()
}

/// What bills say above and below their lines.
static BILL_WORDS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(?:账单详情|账单|交易成功|支付成功|交易详情|订单详情|付款成功|已完成|paid|bill|receipt|order details)$"));

/// The lines of a text that are no part of a bill.
fn story(plain: &str, written: &str, lines: &[Line]) -> String {
    let mut story = String::new();
    let mut at = 0;
    for line in plain.split_inclusive('\n') {
        let span = at..at + line.len();
        at = span.end;
        // A label may stand alone above its value.
        let labelled = lines.iter().any(|(_, value)| overlaps(value, std::slice::from_ref(&span)))
            || lines.iter().any(|(_, value)| value.start == span.end)
            || BANK_MESSAGE.is_match(line)
            || BILL_WORDS.is_match(line.trim())
            || !line.contains(char::is_alphabetic);
        if !labelled {
            story.push_str(&written[span]);
        }
    }
    story
}

static LABELS: LazyLock<Vec<(Label, Regex)>> = LazyLock::new(|| {
    let label = |label, words: &str| {
        (label, pattern(&format!(r"(?m)^[ \t·•*\-]*(?:{words})(?:[ \t]*(?:[:=|：]|\n)|(?P<space>[ \t]))[ \t]*(?P<v>[^\n]+)$")))
    };
    vec![
        label(
            Label::Merchant,
            r"商户单号|商户订单号|商家订单号|商家单号|商户交易号|商户流水号?|商品订单号?|merchant (?:order )?(?:no\.?|number|id)|merchant order",
        ),
        label(
            Label::Transaction,
            r"交易单号|交易号|交易流水号?|交易订单号|订单号|订单编号|单号|流水号|转账单号|转账订单|支付单号|凭证号|退款单号|transaction (?:id|no\.?|number)|trade no\.?|order (?:no\.?|number|id)|reference(?: no\.?| number)?",
        ),
        label(
            Label::Amount,
            r"金额|交易金额|付款金额|支付金额|实付|实付款|实付金额|实际支付|扣款金额|消费金额|订单金额|总金额|总价|合计|应付|转账金额|amount|total|paid|price",
        ),
        label(
            Label::Paid,
            r"支付时间|付款时间|交易时间|创建时间|下单时间|扣款时间|转账时间|到账时间|消费时间|时间|日期|交易日期|date|time|paid (?:at|on)|payment time|order time|transaction time",
        ),
        label(
            Label::Payee,
            r"商户全称|商户名称|商户|商家|商家名称|收款方|收款方全称|收款人|收款商户|收款账户|对方账户|对方户名|交易对方|店铺|店铺名称|卖家|payee|merchant|seller|shop|store|recipient|paid to",
        ),
        label(Label::Method, r"支付方式|付款方式|付款账户|付款卡|扣款账户|交易渠道|payment method|paid (?:with|by)|method"),
        label(Label::Goods, r"商品|商品说明|商品名称|商品详情|交易说明|备注|转账说明|item|goods|description"),
        label(Label::Other, r"当前状态|交易状态|订单状态|状态|账单分类|支付状态|收单机构|status"),
    ]
});

/// 【招商银行】您尾号1234的账户 …
static BANK_MESSAGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"【[^】\n]{2,14}】[^\n]*(?:尾号|账户|卡|消费|支出|扣款|转账|支付|扣费)|\[[^\]\n]{2,20}\][^\n]*(?:尾号|ending)|您?尾号\*?[0-9]{4}的",
    )
});

/// The labelled lines of a text, in order.
fn bill_lines(plain: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (label, regex) in LABELS.iter() {
        for captures in regex.captures_iter(plain) {
            let Some(value) = captures.name("v") else { continue };
            // "paid twice" is no line of a bill, 实付 35.80 is.
            let latin = |space: Match| plain[..space.start()].ends_with(|c: char| c.is_ascii());
            if captures.name("space").is_some_and(latin) {
                continue;
            }
            let end = value.start() + value.as_str().trim_end().len();
            lines.push((*label, value.start()..end));
        }
    }
    lines.sort_by_key(|(_, value)| (value.start, value.end));
    lines.dedup_by(|second, first| second.1 == first.1);
    lines
}

// ── numbers of orders ──

static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"[0-9a-z](?:[0-9a-z_*|]|-[0-9a-z])*"));
static GROUPS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[0-9]{3,8}(?:[ \-][0-9]{2,8}){3,9}"));
static TRANSACTION_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:交易单号|交易号|交易流水|流水号?|支付单号|凭证号|转账单号|transaction|trade|txn)[^0-9a-z\n]{0,8}(?:id|no\.?|number)?[^0-9a-z\n]{0,4}$",
    )
});
static MERCHANT_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:商户单号|商户订单号?|商家订单号?|商家单号|merchant order)[^0-9a-z\n]{0,8}(?:id|no\.?|number)?[^0-9a-z\n]{0,4}$")
});
static ORDER_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:订单号?|订单编号|单号|编号|order|ref(?:erence)?)[^0-9a-z\n]{0,6}(?:id|no\.?|number|num|is|was|号)?[^0-9a-z\n]{0,6}(?:is)?[^0-9a-z\n]{0,3}$",
    )
});

fn references(plain: &str, written: &str, lines: &[Line], secrets: &[Range<usize>]) -> Vec<Found<Reference>> {
    let mut found: Vec<Found<Reference>> = Vec::new();
    let mut at = 0;
    while let Some(number) = NUMBER.find_at(plain, at) {
        at = number.end();
        let before = nearby(plain, number.start(), 24);
        let named = if MERCHANT_WORDS.is_match(before) {
            Some(ReferenceKind::Merchant)
        } else if TRANSACTION_WORDS.is_match(before) {
            Some(ReferenceKind::Transaction)
        } else if ORDER_WORDS.is_match(before) {
            Some(ReferenceKind::Unknown)
        } else {
            None
        };
        let line = lines.iter().find(|(_, value)| value.start == number.start()).and_then(|(label, _)| match label {
            Label::Transaction => Some(ReferenceKind::Transaction),
            Label::Merchant => Some(ReferenceKind::Merchant),
            _ => None,
        });
        let kind = line.or(named);
        let mut span = number.range();
        // 4200 0009 8520 …
        if let Some(groups) = GROUPS.find(&plain[span.start..]) {
            let digits = groups.as_str().bytes().filter(u8::is_ascii_digit).count();
            if kind.is_some() || digits >= 20 {
                span.end = span.start + groups.end();
                at = span.end;
            }
        }
        let number: String = written[span.clone()].chars().filter(|c| *c != ' ').collect();
        if looks_like_number(&number, kind.is_some()) && !overlaps(&span, secrets) {
            found.push(Found { value: Reference { number, kind: kind.unwrap_or(ReferenceKind::Unknown) }, span });
        }
    }
    found
}

/// Whether it can be an order number: with a word for it four characters with two digits, otherwise long, and no telephone.
fn looks_like_number(number: &str, named: bool) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    if named {
        return number.len() >= 4 && number.len() <= 64 && digits >= 2;
    }
    let is_phone = number.len() == 11 && number.starts_with('1') && digits == 11;
    let is_day = NaiveDate::parse_from_str(number, "%Y%m%d").is_ok() || NaiveDate::parse_from_str(number, "%Y-%m-%d").is_ok();
    (10..=64).contains(&number.len()) && digits >= 8 && !is_phone && !is_day && !number.contains('*') && number.len() < digits + 8
}

// ── days ──

fn days(written: &str, today: NaiveDate, lines: &[Line], taken: &[Range<usize>]) -> Vec<Found<Reading<When>>> {
    let found = date::find(written, today).into_iter().filter(|found| !overlaps(&found.span, taken));
    let mut days: Vec<_> = found.filter(|found| !matches!(found.value, Reading::Refused(_))).collect();
    // In a bill the line of the payment's time comes first.
    if let Some((_, paid)) = lines.iter().find(|(label, _)| *label == Label::Paid)
        && let Some(at) = days.iter().position(|found| paid.contains(&found.span.start))
    {
        days[..=at].rotate_right(1);
    }
    days
}

// ── amounts ──

static BALANCE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:余额|可用额度|额度|剩余|还有|卡里有|里有|balance|limit|available)[^0-9\n,，。]{0,8}$"));
static LOSS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(违约金|滞纳金|罚息|逾期费|手续费|利息|服务费|late fee|penalty|interest|handling fee|service fee)(?:[^0-9a-z\n,，。]{0,6}|\s*(?:of|was|is)\s*)$",
    )
});
static LOSS_BEHIND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(?:块|元)?(?:钱|的)*\s*(违约金|滞纳金|罚息|逾期费|手续费|利息|服务费|late fee|penalty|interest|handling fee|service fee)")
});
/// What stands before a bare number that is an amount.
static VERB: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:扣|收|付|转|花|充|充值|刷|退|还|交|缴|打|汇|取|存|借|少|多|骗|亏|损失|套餐|卖|值|买|标价|价格?|售价|原价|金额|实付|应付|合计|共|总共|一共|预估|显示|说好|只有|变成|成|到|给|出|要)(?:了|走|掉|款|钱|费|我|他|她|给|的是|是|出去|出|成|到|去|过|的|下|完)*(?:大概|约|整整|足足|将近|差不多|共|了|我|我的)?\s*[:=]?\s*$",
    )
});
static VERB_EN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:charged?|paid|pay|took|taken|takes|cost|costs|costing|billed|sent|transfer(?:red)?|withdrew|deducted|lost|said|showed|shows|show|was|for|of|got|spent|refund(?:ed)?|owe|price|amount|entered|instead of|received|stole|debited|recharged|topped up|total)\s+(?:me|us|only|about|around|roughly|over|another|an extra|exactly|a total of|it as)?\s*[:=]?\s*$",
    )
});
/// What stands behind a number that is no amount.
static COUNTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^[ \t]*(?:次|笔|遍|回|份|条|道|天|日|号|个|月|年|周|星期|点|时|小时|分钟|秒|单|件|张|人|位|期|岁|折|家|瓶|包|斤|公里|度|块屏|倍|%|/|:|-[0-9]|th\b|st\b|nd\b|rd\b|x\b|times?\b|days?\b|weeks?\b|months?\b|years?\b|hours?\b|minutes?\b|am\b|pm\b|payments?\b|charges?\b|transactions?\b|items?\b|people\b|of\b|am\b|pm\b|g\b|gb\b)",
    )
});

fn amounts(plain: &str, written: &str, taken: &[Range<usize>], is_bill: bool) -> Vec<Found<Reading<Money>>> {
    let mut found: Vec<Found<Reading<Money>>> = money::find(written).into_iter().filter(|amount| !overlaps(&amount.span, taken)).collect();
    let mut known: Vec<Range<usize>> = taken.to_vec();
    known.extend(found.iter().map(|amount| amount.span.clone()));
    found.extend(bare_amounts(plain, &known, is_bill));
    if found.is_empty() {
        found.extend(lonely_amount(plain, &known));
    }
    found.retain(|amount| !BALANCE.is_match(nearby(plain, amount.span.start, 12)));
    found.sort_by_key(|amount| amount.span.start);
    found
}

/// Numbers without a currency that stand behind a verb of paying: 扣了35.8, charged 83.
fn bare_amounts(plain: &str, known: &[Range<usize>], is_bill: bool) -> Vec<Found<Reading<Money>>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = plain[at..].chars().next() {
        let Some(scan) = number::scan(&plain[at..]) else {
            at += c.len_utf8();
            continue;
        };
        let span = at..at + scan.end;
        let before = nearby(plain, at, 16);
        let in_word =
            plain[..at].chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/' | ':' | '.'));
        let after = &plain[span.end..];
        let alone = is_bill && is_alone(plain, &span);
        let in_word = in_word && !alone;
        let goes_on = after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
        at = span.end;
        if in_word || goes_on || overlaps(&span, known) || COUNTED.is_match(after) {
            continue;
        }
        // 一 and 两 alone are hardly ever amounts.
        let small_word = span.len() <= 3 && !c.is_ascii_digit();
        let labelled = alone || (is_bill && AMOUNT_LABEL.is_match(before));
        if (VERB.is_match(before) || VERB_EN.is_match(before) || labelled) && !small_word && !HOTLINES.contains(&&plain[span.clone()]) {
            match money::read(&plain[span.clone()]) {
                Reading::Refused(_) => {}
                reading => found.push(Found { value: reading, span }),
            }
        }
    }
    found
}

/// Whether an amount with fen fills a line, as below the name of a shop in a bill: `-35.80`.
fn is_alone(plain: &str, span: &Range<usize>) -> bool {
    let before = plain[..span.start].rsplit('\n').next().unwrap_or_default();
    let after = plain[span.end..].split('\n').next().unwrap_or_default();
    matches!(before.trim(), "" | "-" | "+" | "−" | "¥" | "-¥") && after.trim().is_empty() && plain[span.clone()].contains('.')
}

/// In a text without any other amount, the first number that can be nothing else: 买了双鞋 199.
fn lonely_amount(plain: &str, known: &[Range<usize>]) -> Option<Found<Reading<Money>>> {
    LONELY.captures_iter(plain).find_map(|captures| {
        let found = captures.name("n")?;
        let span = found.range();
        let fits = !overlaps(&span, known)
            && !COUNTED.is_match(&plain[span.end..])
            && !NO_AMOUNT.is_match(nearby(plain, span.start, 8))
            && !HOTLINES.contains(&found.as_str());
        match money::read(found.as_str()) {
            reading @ Reading::Certain(_) if fits => Some(Found { value: reading, span }),
            _ => None,
        }
    })
}

static LONELY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^0-9a-z._:/\-*(一二三四五六七八九十百千万])(?P<n>[1-9][0-9]{1,5}(?:\.[0-9]{1,2})?|[一二两三四五六七八九]?[十百千万]?[一二两三四五六七八九][百千万](?:[一二三四五六七八九][十百千]?)*)(?:$|[^0-9a-z._:/\-*%一二三四五六七八九十百千万多几])",
    )
});
static NO_AMOUNT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:尾号|号|号码|账户|账号|第|电话|打|拨|版本|ios|iphone|型号|近|超过|error|code|ending|room|flight)[^0-9]{0,3}$")
});
/// Numbers that are dialled, and the names of two days of shopping.
const HOTLINES: &[&str] = &[
    "110", "315", "618", "996", "12306", "12315", "12345", "12348", "12363", "12378", "95017", "95188", "95516", "95588", "10086", "10010",
    "10000",
];

static AMOUNT_LABEL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:金额|实付款?|合计|总价|应付|实际支付|amount|total|paid|price)[ \t]*[:=|：]?[ \t]*[+\-−]?\s*$"));

// ── what the amounts mean ──

fn loss_kind(name: &str) -> LossKind {
    match name {
        "滞纳金" | "late fee" => LossKind::LateFee,
        "手续费" | "服务费" | "handling fee" | "service fee" => LossKind::Fee,
        _ => LossKind::Penalty,
    }
}

static EACH: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"每(?:次|笔|回|个?月|周|天|单|期)|\b(?:each|apiece|every (?:time|month)|per month|a month)\b"));
static TOTAL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"一共|总共|合计|总计|加起来|共计|\b(?:in total|altogether|in all|a total of|total of)\b"));
/// Stands between such a word and a number of times: 一共扣了两次58.5 counts the times, not the money.
static DONE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:被|给|把|我|扣|收|付|刷|充|转|买|下|走|掉|了|的|钱)*\s?$"));
static BEYOND: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:多(?:扣|收|付|刷|算|要|出|划|交|打)(?:了|走|掉|出来|出|去|我|他|她|们|钱|款|的)*(?:大概|差不多|整整|足足)?|\bovercharged(?: me)?(?: by)?|\bextra)\s*[:：]?\s*$",
    )
});
static BEYOND_AFTER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:too much|extra|more than (?:it|they|i))\b"));
/// Words that set a right price against a wrong one.
static COMPARED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"标价|标的是|说好|讲好|应该|应当|本来|原本|原价|预估|显示|价签|菜单|写的?是|明明|只(?:要|值|该)|结果|却|\b(?:instead of|should|supposed|quoted|menu|said|says|listed|tag|agreed|but)\b",
    )
});

/// What was taken too much: said so, or the difference of the two amounts that the text compares.
fn excess(plain: &str, amounts: &[Found<Reading<Money>>]) -> Option<Money> {
    let certain = |found: &Found<Reading<Money>>| found.value.clone().certain();
    let said = amounts
        .iter()
        .find(|found| BEYOND.is_match(nearby(plain, found.span.start, 16)) || BEYOND_AFTER.is_match(&plain[found.span.end..]));
    if let Some(said) = said {
        return certain(said);
    }
    match amounts {
        [one, other] if COMPARED.is_match(plain) => {
            let difference = (certain(one)?.0 - certain(other)?.0).abs();
            (difference > 0).then_some(Money(difference))
        }
        _ => None,
    }
}

// ── how often ──

static TIMES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?P<n>[0-9]{1,2}|[一二两三四五六七八九十俩])\s?(?:次|笔|遍|回|份|重)|(?P<two>双份|双重|双倍|\btwice\b|\bdouble[ -]?(?:charg|bill|paid|pay|debit)|\bcharged double\b)|(?P<three>\bthrice\b)|\b(?P<e>[0-9]{1,2}|two|three|four|five|six)\s?(?:x\b|times\b|(?:identical |same |duplicate |separate )?(?:charges|payments|deductions|debits|transactions)\b)",
    )
});
/// Counted, but not money taken: 申请了三次, 打了两次电话.
static OTHER_COUNT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:申请|打|催|问|联系|投诉|试|找|提交|重试|第|每|上|下|这|那|再|换|跑|称)(?:了|过)?(?:好)?$"));

fn times(plain: &str) -> Option<Found<u32>> {
    TIMES.captures_iter(plain).find_map(|captures| {
        let span = captures.get_match().range();
        if OTHER_COUNT.is_match(nearby(plain, span.start, 4)) {
            return None;
        }
        let value = if captures.name("two").is_some() {
            2
        } else if captures.name("three").is_some() {
            3
        } else {
            match captures.name("n").or(captures.name("e"))?.as_str() {
                "俩" | "two" => 2,
                "three" => 3,
                "four" => 4,
                "five" => 5,
                "six" => 6,
                number => u32::try_from(number::read(number).certain()?.whole()?).ok()?,
            }
        };
        (value >= 2).then_some(Found { value, span })
    })
}

// ── names ──

static MERCHANT_ZH: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    [
        pattern(
            r"(?:商户名?|商家名?|店名|店铺|收款方|付给了?|扣款方)\s*(?:叫|是|为|：|:)?\s*[“「\x22']?(?P<m>[^\s，。,.;；！!？?、“”「」\x22'的了我是0-9]{2,16})",
        ),
        pattern(
            r"在(?P<m>[^\s，。,.;；！!？?、在里上的了我]{2,12}?)(?:里|上|那里|店)?(?:买|下单|消费|付款|付|吃|充|订|报|办|花|刷卡|刷了|支付|购|扫)",
        ),
    ]
});
static MERCHANT_EN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b(?:[Aa]t|[Ff]rom|[Bb]y|[Tt]o)\s+(?:the\s+)?(?P<m>[A-Z][\w&'’]+(?:\s+[A-Z][\w&'’]+){0,3})")
        .expect("patterns in the source are valid")
});
/// Places and people after "在" that are no merchants.
const NO_MERCHANTS: &[&str] = &[
    "网上", "线上", "线下", "手机", "外地", "国外", "境外", "家里", "这里", "那里", "哪里", "店里", "超市", "商场", "平台", "软件", "应用",
    "app", "便利店", "一家", "朋友", "昨天", "今天", "路边", "微信", "支付宝", "花呗", "收银台", "机器", "商家", "商户", "美团", "京东",
    "抖音", "另一",
];
const NO_MERCHANTS_EN: &[&str] = &[
    "ATM", "QR", "App", "APP", "I", "My", "The", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
    "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "China", "US", "UK",
    "Alipay", "WeChat", "Wechat", "VIP", "Help",
];

fn hear_names(plain: &str, written: &str, names: &Names, lines: &[Line], heard: &mut Heard) {
    let value_of = |label| lines.iter().find(|(found, _)| *found == label).map(|(_, value)| value.clone());
    let payee = value_of(Label::Payee).or_else(|| value_of(Label::Goods));
    if let Some(span) = payee.filter(|span| written[span.clone()].chars().any(char::is_alphabetic)) {
        let end = span.start + written[span.clone()].char_indices().nth(40).map_or(span.len(), |(at, _)| at);
        heard.merchant = Some(Found { value: written[span.start..end].to_owned(), span: span.start..end });
    }
    let mut known: Option<Found<String>> = None;
    for found in names.matcher.iter().flat_map(|matcher| matcher.find_iter(plain)) {
        let span = found.range();
        let Some((slot, option, name)) = names.meaning.get(found.pattern().as_usize()) else { continue };
        let latin = name.is_ascii();
        let in_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        if latin && (in_word(plain[..span.start].chars().next_back()) || in_word(plain[span.end..].chars().next())) {
            continue;
        }
        let value = if slot == MERCHANT_SLOT { written[span.clone()].to_owned() } else { option.clone() };
        let found = Found { value, span };
        if slot == MERCHANT_SLOT {
            known.get_or_insert(found);
        } else {
            heard.names.entry(slot.clone()).or_insert(found);
        }
    }
    let merchant_of = |regex: &Regex| {
        let found = regex.captures(plain)?.name("m")?;
        let named = found.as_str();
        let fits = !NO_MERCHANTS.iter().any(|no| named.starts_with(no)) && !named.chars().all(|c| c.is_ascii_digit());
        fits.then(|| Found { value: written[found.range()].to_owned(), span: found.range() })
    };
    let english = || {
        let found = MERCHANT_EN.captures_iter(written).filter_map(|captures| captures.name("m"));
        let found = found.into_iter().find(|found| !NO_MERCHANTS_EN.contains(&found.as_str().split(' ').next().unwrap_or_default()))?;
        Some(Found { value: found.as_str().to_owned(), span: found.range() })
    };
    let [called, at] = &*MERCHANT_ZH;
    heard.merchant = heard.merchant.take().or(known).or_else(|| merchant_of(called)).or_else(|| merchant_of(at)).or_else(english);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::dialog::teach::Phrase;
    use crate::understand::tests::some_text;

    fn today() -> NaiveDate {
        "2026-11-22".parse().unwrap()
    }

    fn names() -> Names {
        let mut teaching = Teaching::default();
        for (slot, option, names) in [
            ("platform", "wechat", &["微信", "wechat", "财付通"][..]),
            ("platform", "alipay", &["支付宝", "花呗", "zfb"]),
            ("bank", "cmb", &["招商银行", "招行"]),
            ("merchant", "known", &["爱奇艺", "滴滴出行", "Starbucks"]),
        ] {
            let phrases = names.iter().map(|name| Phrase { text: (*name).to_owned(), ..Phrase::default() }).collect();
            teaching.names.entry(slot.to_owned()).or_default().insert(option.to_owned(), phrases);
        }
        Names::new(&teaching)
    }

    /// `platform=wechat merchant=爱奇艺 ¥25.00 2026-11-03 no=… x2 违约金=50.00`
    fn show(heard: &Heard) -> String {
        let mut shown: Vec<String> = heard.names.iter().map(|(slot, found)| format!("{slot}={}", found.value)).collect();
        shown.extend(heard.merchant.iter().map(|found| format!("merchant={}", found.value)));
        let yuan = |money: &Money| format!("{}.{:02}", money.0 / 100, money.0 % 100);
        for found in &heard.amounts {
            match &found.value {
                Reading::Certain(money) => shown.push(format!("¥{}", yuan(money))),
                Reading::Ambiguous(several) => shown.push(several.iter().map(yuan).collect::<Vec<_>>().join(" or ")),
                Reading::Refused(_) => {}
            }
        }
        shown.extend(heard.days.iter().filter_map(|found| found.value.clone().certain()).map(|when| when.date.to_string()));
        shown.extend(heard.references.iter().map(|found| {
            let kind = match found.value.kind {
                ReferenceKind::Transaction => "txn",
                ReferenceKind::Merchant => "shop",
                ReferenceKind::Unknown => "no",
            };
            format!("{kind}={}", found.value.number)
        }));
        shown.extend(heard.times.iter().map(|found| format!("x{}", found.value)));
        shown.extend(heard.losses.iter().map(|found| format!("{}={}", found.value.name, yuan(&found.value.amount))));
        if heard.is_bill {
            shown.push("bill".into());
        }
        shown.join(" ")
    }

    #[test]
    fn sentences() {
        let names = names();
        for (text, expected) in [
            ("昨天微信自动扣了我298块，我没开通会员", "platform=wechat ¥298.00 2026-11-21"),
            (
                "11/3 爱奇艺扣了我 25 元，订单号 4200000985202103031441826014",
                "merchant=爱奇艺 ¥25.00 2026-11-03 no=4200000985202103031441826014",
            ),
            ("标价39结账扣了93", "¥39.00 ¥93.00"),
            ("打车预估二十到站收了四十七", "¥20.00 ¥47.00"),
            ("多刷了我一百二", "¥120.00"),
            ("扣了两次，每次35块8", "¥35.80 x2"),
            ("招商银行信用卡11月3日被扣1,299.00元，还收了违约金50元", "bank=cmb ¥1299.00 2026-11-03 违约金=50.00"),
            ("被收了50块违约金和5元手续费", "违约金=50.00 手续费=5.00"),
            ("还了12块的利息，滞纳金20元", "利息=12.00 滞纳金=20.00"),
            ("自动还款说余额不足，可是余额还有1200", ""),
            ("充了100话费没到账，手机号13812345678", "¥100.00"),
            ("申请了三次退款都被驳回", ""),
            ("双十一买的手机 3999 到现在没发货", "¥3999.00 2026-11-11"),
            ("打了12315也没用", ""),
            ("zfb扣了我１９．９", "platform=alipay ¥19.90"),
            ("I was charged ￥35.80 twice at Starbucks on Nov 3", "merchant=Starbucks ¥35.80 2026-11-03 x2"),
            ("the menu said 38 but I was charged 83", "¥38.00 ¥83.00"),
            ("entered 1000 instead of 100 by mistake", "¥1000.00 ¥100.00"),
            ("your wechatty thing", ""),
            ("身份证11010519491231002X，扣了30元", "¥30.00"),
            ("", ""),
        ] {
            assert_eq!(show(&listen(text, today(), &names)), expected, "{text}");
        }
    }

    #[test]
    fn what_was_too_much() {
        let names = names();
        for (text, expected) in [
            ("多扣了我20块", Some(2000)),
            ("多刷了我一百二", Some(12_000)),
            ("标价39结账扣了93", Some(5_400)),
            ("the menu said 38 but I was charged 83", Some(4_500)),
            ("they took 15 yuan too much", Some(1_500)),
            ("I was overcharged by 12.50", Some(1_250)),
            // Nothing is set against anything.
            ("早上扣了20，晚上扣了30", None),
            ("扣了93", None),
            ("标价39，扣了93，又退了10", None),
        ] {
            assert_eq!(listen(text, today(), &names).excess.map(|money| money.0), expected, "{text}");
        }
        for (text, expected) in [
            ("每次25块", Share::Each),
            ("一共75", Share::Total),
            ("25块", Share::Unsaid),
            ("每次25，一共75", Share::Unsaid),
            ("一共扣了两次58.5", Share::Unsaid),
            ("总共被扣了我3次，加起来75", Share::Total),
            ("一共扣了我75", Share::Total),
        ] {
            assert_eq!(listen(text, today(), &names).share, expected, "{text}");
        }
    }

    #[test]
    fn bills() {
        let names = names();
        for (text, expected) in [
            (
                "商户全称\n北京爱奇艺科技有限公司\n支付时间\n2026年11月3日 20:30:15\n支付方式\n招商银行(1234)\n交易单号\n4200000985202103031441826014\n商户单号\n20261103203015998877",
                "bank=cmb merchant=北京爱奇艺科技有限公司 2026-11-03 txn=4200000985202103031441826014 shop=20261103203015998877 bill",
            ),
            (
                "滴滴出行\n-35.80\n当前状态：支付成功\n支付时间：2026-11-20 08:30:15\n交易单号：4200 0009 8520 2611 2014 4182 6014",
                "merchant=滴滴出行 ¥35.80 2026-11-20 txn=4200000985202611201441826014 bill",
            ),
            (
                "【招商银行】您账户1234于11月03日20:30在财付通-滴滴出行快捷支付25.00元，余额1,234.56元。",
                "bank=cmb platform=wechat merchant=滴滴出行 ¥25.00 2026-11-03 bill",
            ),
            (
                "Merchant: Starbucks\nPayment time: 2026-11-20 08:30\nAmount: 45.00\nTransaction ID: 4200000985202611201441826014",
                "merchant=Starbucks ¥45.00 2026-11-20 txn=4200000985202611201441826014 bill",
            ),
        ] {
            assert_eq!(show(&listen(text, today(), &names)), expected, "{text}");
        }
    }

    #[test]
    fn spans_cover_what_was_read() {
        let text = "\u{200b}昨天微信扣了￥３５．８，单号 ４２００００１２３４";
        let heard = listen(text, today(), &names());
        assert_eq!(&text[heard.names["platform"].span.clone()], "微信");
        assert_eq!(&text[heard.amounts[0].span.clone()], "￥３５．８");
        assert_eq!(&text[heard.days[0].span.clone()], "昨天");
        assert_eq!(&text[heard.references[0].span.clone()], "４２００００１２３４");
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in some_text()) {
            let heard = listen(&text, today(), &names());
            let spans = heard.names.values().map(|found| &found.span)
                .chain(heard.merchant.iter().map(|found| &found.span))
                .chain(heard.amounts.iter().map(|found| &found.span))
                .chain(heard.days.iter().map(|found| &found.span))
                .chain(heard.references.iter().map(|found| &found.span))
                .chain(heard.times.iter().map(|found| &found.span))
                .chain(heard.losses.iter().map(|found| &found.span));
            for span in spans {
                prop_assert!(text.get(span.clone()).is_some_and(|part| !part.is_empty()), "{:?}", span);
            }
            prop_assert_eq!(&heard, &listen(&text, today(), &names()));
        }
    }
}
