//! Amounts of yuan: `¥35.80`, `35块8`, `三百五`, `1.2万`, `rmb 35`.

use std::sync::LazyLock;

use regex::Regex;

use super::clean::{clean, cleaned};
use super::number::{Decimal, Scan, scan};
use super::{Found, Reading, Refusal, in_original, pattern};
use crate::dialog::slot::Money;

/// Ten billion yuan; nobody disputes more.
const FEN_MAX: u64 = 1_000_000_000_000;

/// Reads an answer to "how much?". A bare number is yuan.
///
/// Words around the amount do not matter (`大概35块左右`, `扣了我 35.8 元`). Two readings are ambiguous: `3.500`, `12,5`, `35-40`,
/// and so are two different amounts in one answer. `1.299` is offered as 1.30 and 1299.
pub fn read(text: &str) -> Reading<Money> {
    let text = cleaned(text).to_ascii_lowercase();
    let bare = LEADING_WORDS.replace(&text, "");
    let bare = TRAILING_WORDS.replace(&bare, "");
    if let Some(amount) = amount(&bare) {
        let rest = &bare[amount.length..];
        if rest.is_empty() {
            return amount.reading;
        }
        if let Some(reading) = range(&amount, rest) {
            return reading;
        }
    }
    let amounts = marked_amounts(&text);
    // 十几块二十块: the second is as vague as the first.
    if amounts.iter().any(|found| found.value == Reading::Refused(Refusal::Vague)) {
        return Reading::Refused(Refusal::Vague);
    }
    let refusal = amounts.iter().find_map(|found| match found.value {
        Reading::Refused(refusal) => Some(refusal),
        _ => None,
    });
    let values = amounts.into_iter().flat_map(|found| match found.value {
        Reading::Certain(value) => vec![value],
        Reading::Ambiguous(values) => values,
        Reading::Refused(_) => Vec::new(),
    });
    Reading::from_values(values, refusal.unwrap_or(Refusal::Unreadable))
}

/// Finds the amounts in a longer text that say they are money (`¥35`, `35块8`, `35 yuan`); bare numbers are left alone. Readings
/// are never refused: amounts of zero or in other currencies are not reported.
pub fn find(text: &str) -> Vec<Found<Reading<Money>>> {
    let clean = clean(text);
    let lower = clean.text().to_ascii_lowercase();
    let mut amounts = marked_amounts(&lower);
    // 十几块二十块: the second is as vague as the first.
    for at in 1..amounts.len() {
        let between = &lower[amounts[at - 1].span.end..amounts[at].span.start];
        if amounts[at - 1].value == Reading::Refused(Refusal::Vague) && VAGUE_GAP.is_match(between) {
            amounts[at].value = Reading::Refused(Refusal::Vague);
        }
    }
    amounts.retain(|found| !matches!(found.value, Reading::Refused(_)));
    in_original(amounts, &clean)
}

/// An amount at the beginning of a text.
struct Amount {
    reading: Reading<Money>,
    length: usize,
    /// Whether a currency stands with it.
    marked: bool,
}

static LEADING_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[\s:=≈~,，。]|大概|大约|大約|大致|差不多|一共|总共|總共|合计|合計|总计|总额|共|约|約|应该|應該|好像|可能|估计|就是|是|我|他们|它|把|被|多扣|多付|多收|扣款|扣除|扣|支付|付款|付|花|转账|转|损失|收|罚息|利息|违约金|手续费|价格|金额|金額|了|的|有|(?:about|around|approximately|approx|roughly|almost|it|was|is|i|we|they|paid|charged|lost|me|total|amount|of|the|exactly|only|just)\b\.?)+",
    )
});
static TRAILING_WORDS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:[\s.,。!~吧啊呀呢了的整正吗]|左右|上下|而已|\b(?:in total|total|or so|only|each)\b)+$"));
static CURRENCY_BEFORE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:(?:cn)?¥|rmb|cny|人民币|人民幣)[\s:]*"));
static FOREIGN_BEFORE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:(?:us|hk|nt|a|c|s)?\$|€|£|₩|usd|hkd|eur|gbp|jpy|twd|krw)[\s:]*"));
static CURRENCY_AFTER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^\s*(?:元整|元钱|元|块钱|塊錢|块|塊|圆|圓|人民币|人民幣|¥|(?:rmb|cny|yuan|kuai)\b)"));
static FOREIGN_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^\s*(?:美元|美金|美刀|刀|港币|港幣|港元|日元|日圆|欧元|歐元|英镑|台币|台幣|韩元|円|[$€£₩]|(?:usd|hkd|eur|gbp|jpy|twd|krw|dollars?|bucks|euros?|pounds?)\b)",
    )
});
static VAGUE_GAP: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:钱|錢)?(?:\s|、|,|，|到|或者?|还是|-|~)*$"));
static SIGN: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[-−–]|负|負|minus\b)\s*"));
static RANGE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(?:-|~|–|—|到|至|或者|或|还是|to\b|or\b)\s*"));

/// `35-40`
fn range(first: &Amount, rest: &str) -> Option<Reading<Money>> {
    let second = amount(&rest[RANGE.find(rest)?.end()..])?;
    let whole = rest.len() == RANGE.find(rest)?.end() + second.length;
    match (&first.reading, second.reading) {
        (Reading::Certain(first), Reading::Certain(second)) if whole => Some(Reading::from_values([*first, second], Refusal::Unreadable)),
        _ => None,
    }
}

/// All amounts with a currency, refused ones too, with spans in the cleaned lower-case text.
fn marked_amounts(text: &str) -> Vec<Found<Reading<Money>>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let before = text[..at].chars().next_back();
        let in_word = before.is_some_and(|before| before.is_ascii_alphanumeric() || before == '.') && c.is_ascii_alphanumeric();
        let rest = &text[at..];
        let amount = if in_word || (before.is_some_and(char::is_alphanumeric) && is_dash(c)) { None } else { amount(rest) };
        at += match amount {
            Some(amount) if amount.marked && !is_together(rest) => {
                found.push(Found { value: amount.reading, span: at..at + amount.length });
                amount.length
            }
            // A number without a currency is stepped over as a whole, so that no second half of it is read.
            _ => scan(rest).map_or(c.len_utf8(), |scan| scan.end),
        };
    }
    found
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '−' | '–')
}

/// 一块去 is "go together", not one yuan.
fn is_together(text: &str) -> bool {
    let after = text.strip_prefix("一块").or_else(|| text.strip_prefix("一塊"));
    after.and_then(|after| after.chars().next()).is_some_and(|c| c.is_alphabetic() && !"钱錢的半一二三四五六七八九".contains(c))
}

/// Reads an amount at the beginning of a cleaned lower-case text.
fn amount(text: &str) -> Option<Amount> {
    let mut at = 0;
    let mut skip = |pattern: &Regex| {
        let length = pattern.find(&text[at..]).map_or(0, |found| found.end());
        at += length;
        length > 0
    };
    let negative = skip(&SIGN);
    let foreign = skip(&FOREIGN_BEFORE);
    let mut marked = skip(&CURRENCY_BEFORE) || foreign;
    let negative = skip(&SIGN) || negative;
    let Scan { reading: number, end } = scan(&text[at..])?;
    at += end;
    let mut reading = yuan(number.clone());
    if let Some(length) = FOREIGN_AFTER.find(&text[at..]).map(|found| found.end()).or(foreign.then_some(0)) {
        at += length;
        return Some(Amount { reading: Reading::Refused(Refusal::OtherCurrency), length: at, marked: true });
    }
    if let Some(currency) = CURRENCY_AFTER.find(&text[at..]).filter(|found| !text[at + found.end()..].starts_with(['旦', '宵', '素'])) {
        at += currency.end();
        marked = true;
        if let Some((fen, length)) = small_change(&text[at..]) {
            at += length;
            reading = match (number, fen) {
                (Reading::Certain(whole), Reading::Certain(fen)) if whole.whole().is_some() => {
                    in_fen(whole.hundredths().and_then(|yuan| yuan.checked_add(fen)).ok_or(Refusal::TooLarge))
                }
                (Reading::Refused(refusal), _) | (_, Reading::Refused(refusal)) => Reading::Refused(refusal),
                _ => Reading::Refused(Refusal::Unreadable),
            };
        }
    } else if let Some(length) = ["毛钱", "毛", "角"].iter().find_map(|unit| text[at..].starts_with(unit).then_some(unit.len())) {
        // 8毛, 8毛5
        let (fen, length_after) = small_change(&text[at - end..]).filter(|(_, whole)| *whole >= end + length)?;
        let Reading::Certain(fen) = fen else { return None };
        at += length_after - end;
        reading = in_fen(Ok(fen));
    } else if let (true, Some(cents)) = (text[at..].starts_with('分'), number.certain().and_then(Decimal::whole)) {
        at += '分'.len_utf8();
        reading = in_fen(Ok(cents));
    }
    if negative && !matches!(reading, Reading::Refused(_)) {
        reading = Reading::Refused(Refusal::Negative);
    }
    Some(Amount { reading, length: at, marked })
}

/// What stands behind 块: `8`, `85`, `8毛`, `8毛5`, `8角5分`, `5分`, `半`. The value in fen, and how many bytes it takes; `多` makes it vague.
fn small_change(text: &str) -> Option<(Reading<u64>, usize)> {
    if text.starts_with('半') {
        return Some((Reading::Certain(50), '半'.len_utf8()));
    }
    if let Some(after) = text.strip_prefix(['多', '几', '幾']) {
        let verb = after.starts_with(['收', '扣', '付', '交', '给', '刷', '花', '算']);
        return (!verb).then_some((Reading::Refused(Refusal::Vague), '多'.len_utf8()));
    }
    let digit = |text: &str| {
        let Scan { reading, end } = scan(text)?;
        Some((reading.certain()?.whole()?, end))
    };
    let (first, end) = digit(text)?;
    let after = &text[end..];
    let one_unit = |text: &str, units: &[char]| text.strip_prefix(units).map(|rest| text.len() - rest.len());
    if let Some(unit) = one_unit(after, &['毛', '角']).filter(|_| first < 10) {
        let end = end + unit;
        return match digit(&text[end..]).filter(|(fen, _)| *fen < 10) {
            Some((fen, length)) => {
                let cents = one_unit(&text[end + length..], &['分']).unwrap_or(0);
                Some((Reading::Certain(first * 10 + fen), end + length + cents))
            }
            None => Some((Reading::Certain(first * 10), end)),
        };
    }
    if let Some(unit) = one_unit(after, &['分']).filter(|_| first < 100) {
        return Some((Reading::Certain(first), end + unit));
    }
    // 35块8 is 35.80, but in 扣了35块3次 the 3 counts something else.
    let counts_else = after.chars().next().is_some_and(|c| c.is_alphanumeric() || "./-:%".contains(c));
    if counts_else && !after.starts_with(['的', '了', '吧', '钱']) {
        return None;
    }
    match (text[..end].chars().count(), first) {
        (1, 1..=9) => Some((Reading::Certain(first * 10), end)),
        (2, 0..=99) if text.as_bytes().first().is_some_and(u8::is_ascii_digit) => Some((Reading::Certain(first), end)),
        _ => None,
    }
}

fn yuan(number: Reading<Decimal>) -> Reading<Money> {
    match number {
        Reading::Certain(number) => {
            let precise = number.hundredths_rounded().ok_or(Refusal::TooLarge);
            in_fen(precise.and_then(|rounded| match number.hundredths() {
                None if rounded <= FEN_MAX => Err(Refusal::TooPrecise),
                _ => Ok(rounded),
            }))
        }
        Reading::Ambiguous(numbers) => {
            let values = numbers.into_iter().filter_map(|number| in_fen(number.hundredths_rounded().ok_or(Refusal::TooLarge)).certain());
            Reading::from_values(values, Refusal::Unreadable)
        }
        Reading::Refused(refusal) => Reading::Refused(refusal),
    }
}

fn in_fen(fen: Result<u64, Refusal>) -> Reading<Money> {
    match fen {
        Ok(0) => Reading::Refused(Refusal::Zero),
        Ok(fen) if fen <= FEN_MAX => i64::try_from(fen).map_or(Reading::Refused(Refusal::TooLarge), |fen| Reading::Certain(Money(fen))),
        Ok(_) => Reading::Refused(Refusal::TooLarge),
        Err(refusal) => Reading::Refused(refusal),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::understand::tests::some_text;

    fn show(reading: &Reading<Money>) -> String {
        let yuan = |money: &Money| format!("{}.{:02}", money.0 / 100, money.0 % 100);
        match reading {
            Reading::Certain(value) => yuan(value),
            Reading::Ambiguous(values) => values.iter().map(yuan).collect::<Vec<_>>().join(" or "),
            Reading::Refused(refusal) => format!("{refusal:?}"),
        }
    }

    #[test]
    fn answers() {
        for (text, expected) in [
            ("¥35.80", "35.80"),
            ("￥35.8", "35.80"),
            ("¥ 35", "35.00"),
            ("35", "35.00"),
            ("35.8", "35.80"),
            ("35.", "35.00"),
            ("35.80元", "35.80"),
            ("35块8", "35.80"),
            ("35塊8", "35.80"),
            ("35块85", "35.85"),
            ("35块05", "35.05"),
            ("35块8毛5", "35.85"),
            ("35元8角5分", "35.85"),
            ("35块5分", "35.05"),
            ("35块8毛", "35.80"),
            ("35块8毛5分", "35.85"),
            ("三块半", "3.50"),
            ("十块", "10.00"),
            ("一块", "1.00"),
            ("8毛", "0.80"),
            ("8毛5", "0.85"),
            ("五角", "0.50"),
            ("5分", "0.05"),
            ("三百五", "350.00"),
            ("三百五十块", "350.00"),
            ("三百五十块八毛五", "350.85"),
            ("两万三", "23000.00"),
            ("叁佰伍拾元整", "350.00"),
            ("1.2万", "12000.00"),
            ("1.2万元", "12000.00"),
            ("1.2w", "12000.00"),
            ("1,299.00", "1299.00"),
            ("1，299", "1299.00"),
            ("３５．８０元", "35.80"),
            ("٣٥٫٨", "35.80"),
            ("rmb 35", "35.00"),
            ("RMB35", "35.00"),
            ("CNY 35.8", "35.80"),
            ("35 yuan", "35.00"),
            ("35.8 yuan", "35.80"),
            ("35 kuai", "35.00"),
            ("35rmb被扣了", "35.00"),
            ("about 35", "35.00"),
            ("It was about 35 yuan", "35.00"),
            ("大概35块左右吧", "35.00"),
            ("一共三百五", "350.00"),
            ("扣了我 35.8 元", "35.80"),
            ("昨天被扣了298元，没用过", "298.00"),
            ("扣了35块3次", "35.00"),
            ("35元，就是35.00元", "35.00"),
            // Two readings.
            ("3.500", "3.50 or 3500.00"),
            ("1.299", "1.30 or 1299.00"),
            ("12,5", "12.50 or 125.00"),
            ("35-40", "35.00 or 40.00"),
            ("35到40块", "35.00 or 40.00"),
            ("35块或者40块", "35.00 or 40.00"),
            ("两三百块", "200.00 or 300.00"),
            ("先扣35元又扣了40元", "35.00 or 40.00"),
            // Refused, each with its reason.
            ("-35", "Negative"),
            ("−35.80", "Negative"),
            ("-¥35", "Negative"),
            ("¥-35", "Negative"),
            ("负35块", "Negative"),
            ("0", "Zero"),
            ("0.00元", "Zero"),
            ("-0", "Zero"),
            ("1234.567", "TooPrecise"),
            ("0.005", "TooPrecise"),
            ("99999999999", "TooLarge"),
            ("4200000985202103031441826014", "TooLarge"),
            ("$35", "OtherCurrency"),
            ("35美元", "OtherCurrency"),
            ("35 dollars", "OtherCurrency"),
            ("HK$35", "OtherCurrency"),
            ("三百多", "Vague"),
            ("三百多块", "Vague"),
            ("35块多", "Vague"),
            ("几十块", "Vague"),
            ("十几块二十块", "Vague"),
            ("1二3", "MixedDigits"),
            ("不知道", "Unreadable"),
            ("没扣", "Unreadable"),
            ("扣了2次", "Unreadable"),
            ("3个月", "Unreadable"),
            ("35块8块", "35.00 or 8.00"),
            ("1.2.3", "Unreadable"),
            ("", "Unreadable"),
            ("元", "Unreadable"),
            ("¥", "Unreadable"),
        ] {
            assert_eq!(show(&read(text)), expected, "{text}");
        }
    }

    #[test]
    fn amounts_in_longer_texts() {
        for (text, expected) in [
            ("昨天微信自动扣了我２９８块，我没开通会员", "２９８块=298.00"),
            ("扣了三百五十块八毛五，后来退了¥20.5", "三百五十块八毛五=350.85 ¥20.5=20.50"),
            ("Charged 35.80 yuan twice, then rmb 12", "35.80 yuan=35.80 rmb 12=12.00"),
            ("3月5日扣了1,299元", "1,299元=1299.00"),
            ("订单 4200000985202103031441826014 扣了15元", "15元=15.00"),
            ("我们一块去吃饭花了两百块", "两百块=200.00"),
            ("35块8的那笔", "35块8=35.80"),
            ("也就十几块二十块的事", ""),
            ("几块钱，20元，不多", "20元=20.00"),
            ("五元旦那天", ""),
            ("十分生气，万一再扣怎么办，等了3天", ""),
            ("扣了几百块", ""),
            ("$35", ""),
            ("0元购", ""),
        ] {
            let found = find(text).into_iter().map(|found| format!("{}={}", &text[found.span], show(&found.value)));
            assert_eq!(found.collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }

    fn some_fen() -> impl Strategy<Value = i64> {
        prop_oneof![1i64..100_000, 1i64..=1_000_000_000_000]
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in some_text()) {
            if let Reading::Ambiguous(values) = read(&text) {
                prop_assert!(values.len() > 1);
            }
            if let Reading::Certain(value) = read(&text) {
                prop_assert!(value.0 > 0);
            }
            let mut end = 0;
            for found in find(&text) {
                prop_assert!(found.span.start >= end && text.get(found.span.clone()).is_some_and(|part| !part.is_empty()));
                end = found.span.end;
            }
        }

        #[test]
        fn printed_and_read_back(fen in some_fen()) {
            let (yuan, cents) = (fen / 100, fen % 100);
            let grouped = {
                let digits = yuan.to_string();
                let head = digits.len() % 3;
                let mut groups: Vec<String> = (head..digits.len()).step_by(3).map(|at| digits[at..at + 3].to_owned()).collect();
                if head > 0 {
                    groups.insert(0, digits[..head].to_owned());
                }
                groups.join(",")
            };
            for text in [
                format!("{yuan}.{cents:02}"),
                format!("¥{grouped}.{cents:02}"),
                format!("{grouped}.{cents:02} 元"),
                format!("CNY {yuan}.{cents:02}"),
                format!("{yuan}块{}毛{}", cents / 10, cents % 10),
                format!("{yuan}元{}角{}分", cents / 10, cents % 10),
            ] {
                prop_assert_eq!(read(&text), Reading::Certain(Money(fen)), "{}", text);
            }
        }
    }
}
