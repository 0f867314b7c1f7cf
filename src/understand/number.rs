//! Numbers in every script people in China type: `123`, `１２３`, `一百二`, `两万三`, `1.2万`, `壹佰贰拾`, `١٢٣`, `⑫`.

use super::clean::{cleaned, digit};
use super::{Reading, Refusal};

/// More digits than this are no number but a reference.
const DIGITS_MAX: usize = 15;

/// An exact number that is not negative: `units / 10^places`, without trailing zeros behind the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    units: u64,
    places: u32,
}

/// Reads a text that is one number and nothing else.
///
/// `一百二` is 120 and `一百零二` 102. `3.500` may be 3.5 or 3500, `12,5` may be 12.5 or 125, `两三百` 200 or 300: ambiguous.
/// `三百多` and `几十` are vague; `1二3` and `3٥` mix digits.
pub fn read(text: &str) -> Reading<Decimal> {
    let text = cleaned(text);
    if let Some(unit) = unit_alone(&text) {
        return Reading::Certain(Decimal::whole_number(unit));
    }
    match scan(&text) {
        Some(scan) if scan.end == text.len() => scan.reading,
        _ => Reading::Refused(Refusal::Unreadable),
    }
}

impl Decimal {
    /// The number times one hundred, if that is a whole number: yuan in fen.
    pub fn hundredths(self) -> Option<u64> {
        let shift = 2u32.checked_sub(self.places)?;
        self.units.checked_mul(10u64.pow(shift))
    }

    /// The number times one hundred, rounded half up; `None` when it is too large.
    pub fn hundredths_rounded(self) -> Option<u64> {
        match self.places.checked_sub(2) {
            Some(extra @ 1..) => {
                let unit = 10u64.checked_pow(extra)?;
                Some(self.units / unit + u64::from(self.units % unit >= unit - unit / 2))
            }
            _ => self.hundredths(),
        }
    }

    /// The number, if it is a whole one.
    pub fn whole(self) -> Option<u64> {
        (self.places == 0).then_some(self.units)
    }

    fn whole_number(units: u64) -> Self {
        Self { units, places: 0 }
    }

    /// Digits, and how many of them stand behind the point.
    fn from_digits(digits: &str, places: usize) -> Result<Self, Refusal> {
        let written = digits.trim_start_matches('0').len();
        let (Ok(units), Ok(places), true) = (digits.parse(), u32::try_from(places), written <= DIGITS_MAX) else {
            return Err(Refusal::TooLarge);
        };
        Ok(Self { units, places }.shortest())
    }

    fn shortest(mut self) -> Self {
        while self.places > 0 && self.units.is_multiple_of(10) {
            self.units /= 10;
            self.places -= 1;
        }
        self
    }

    fn times(self, unit: u64) -> Result<Self, Refusal> {
        let units = self.units.checked_mul(unit).ok_or(Refusal::TooLarge)?;
        Ok(Self { units, places: self.places }.shortest())
    }
}

/// A number at the beginning of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scan {
    pub(super) reading: Reading<Decimal>,
    /// The bytes it takes.
    pub(super) end: usize,
}

/// Reads the longest number at the beginning of a cleaned text; `None` if there is none.
pub(super) fn scan(text: &str) -> Option<Scan> {
    let (tokens, end) = tokenize(text);
    let only_vague = |token: &Token| matches!(token, Token::Vague);
    match tokens.first()? {
        Token::Unit(unit) if *unit != 10 => return None,
        Token::Vague if !matches!(tokens.get(1), Some(Token::Unit(_))) => return None,
        Token::Point => return None,
        _ => {}
    }
    let reading = if tokens.iter().any(only_vague) { Err(Refusal::Vague) } else { evaluate(&tokens) };
    let reading = match reading {
        Ok(values) => Reading::from_values(values, Refusal::Unreadable),
        Err(refusal) => Reading::Refused(refusal),
    };
    Some(Scan { reading, end })
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// `1,299.50`, as written.
    Western(String),
    /// A Chinese digit, or a group of Western digits where its value is clear.
    Digit(Decimal),
    Zero,
    Unit(u64),
    /// 点 between Chinese digits.
    Point,
    /// 几 or 多: no exact number.
    Vague,
    /// A digit of another script beside this one, or a fraction.
    Foreign,
}

fn tokenize(text: &str) -> (Vec<Token>, usize) {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some((token, length)) = next_token(&text[at..], &tokens) {
        at += length;
        match token {
            // 廿 and 卅 are two tokens in one character.
            Token::Unit(20 | 30) => {
                let tens = if text[..at].ends_with('廿') { 2 } else { 3 };
                tokens.extend([Token::Digit(Decimal::whole_number(tens)), Token::Unit(10)]);
            }
            token => tokens.push(token),
        }
    }
    (tokens, at)
}

fn next_token(rest: &str, before: &[Token]) -> Option<(Token, usize)> {
    let c = rest.chars().next()?;
    let next = rest.chars().nth(1);
    let width = c.len_utf8();
    if c.is_ascii_digit() {
        let length = western_length(rest);
        return Some((Token::Western(rest[..length].to_owned()), length));
    }
    if digit(c).is_some() {
        return Some((Token::Foreign, width));
    }
    if let Some(value) = chinese_digit(c) {
        let token = if value == 0 { Token::Zero } else { Token::Digit(Decimal::whole_number(value)) };
        return Some((token, width));
    }
    if let Some(unit) = chinese_unit(c) {
        return Some((Token::Unit(unit), width));
    }
    let last = before.last();
    let after_western = matches!(last, Some(Token::Western(_)));
    let after_chinese = matches!(last, Some(Token::Digit(_) | Token::Zero | Token::Unit(_)));
    match c {
        // 1.2 万
        ' ' if after_western && next.and_then(chinese_unit).is_some_and(|unit| unit >= 100) => {
            let unit = next?;
            Some((Token::Unit(chinese_unit(unit)?), 1 + unit.len_utf8()))
        }
        // 1.2w, 3k
        'w' | 'W' | 'k' | 'K' if after_western && !next.is_some_and(|next| next.is_ascii_alphanumeric()) => {
            Some((Token::Unit(if c.eq_ignore_ascii_case(&'w') { 10_000 } else { 1_000 }), 1))
        }
        '点' | '點' if after_chinese && !before.contains(&Token::Point) && next.and_then(chinese_digit).is_some() => {
            Some((Token::Point, width))
        }
        '.' | ',' if matches!(last, Some(Token::Western(_) | Token::Foreign)) && next.and_then(digit).is_some() => {
            Some((Token::Foreign, 1))
        }
        // ½ is 1⁄2 here; nobody writes amounts that way.
        '\u{2044}' if last.is_some() => Some((Token::Foreign, width)),
        '几' | '幾' => Some((Token::Vague, width)),
        // 三百多, but not 扣了35多收了
        '多' if last.is_some() && !next.is_some_and(|next| "收扣付交给給刷花算".contains(next)) => Some((Token::Vague, width)),
        '余' | '餘' if last.is_some() && !next.is_some_and(|next| "额額".contains(next)) => Some((Token::Vague, width)),
        '来' | '來' if last.is_some() && next.is_some_and(|next| "块塊元万萬".contains(next)) => Some((Token::Vague, width)),
        _ => None,
    }
}

/// The length of `1,299.50` at the beginning: digits, with single commas and points between digits.
fn western_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    while is_digit(end) || (matches!(bytes.get(end), Some(b',' | b'.')) && is_digit(end + 1)) {
        end += 1;
    }
    end
}

/// The values a Western number can have, the likeliest first.
fn western(text: &str) -> Result<Vec<Decimal>, Refusal> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let decimal = |fraction: &str| Decimal::from_digits(&digits, fraction.len());
    let joined = || Decimal::from_digits(&digits, 0);
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let groups: Vec<&str> = whole.split(',').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    match (lengths.as_slice(), fraction) {
        (_, fraction) if fraction.contains(['.', ',']) => Err(Refusal::Unreadable),
        // 3.500 is three and a half here and three and a half thousand elsewhere.
        ([1..=3], fraction) if fraction.len() == 3 && !whole.starts_with('0') => Ok(vec![decimal(fraction)?, joined()?]),
        ([_], fraction) => Ok(vec![decimal(fraction)?]),
        ([1..=3, rest @ ..], fraction) if rest.iter().all(|length| *length == 3) => Ok(vec![decimal(fraction)?]),
        // 12,5
        ([_, 1..=2], "") => Ok(vec![decimal(groups[1])?, joined()?]),
        _ => Err(Refusal::Unreadable),
    }
}

/// The values a row of tokens can have, the likeliest first.
fn evaluate(tokens: &[Token]) -> Result<Vec<Decimal>, Refusal> {
    if tokens.contains(&Token::Foreign) {
        return Err(Refusal::MixedDigits);
    }
    let is_chinese = |token: &Token| matches!(token, Token::Digit(_) | Token::Zero);
    let is_mixed = |pair: &[Token]| match pair {
        [Token::Western(_), second] => is_chinese(second),
        [first, Token::Western(_)] => matches!(first, Token::Digit(_)),
        _ => false,
    };
    if tokens.windows(2).any(is_mixed) {
        return Err(Refusal::MixedDigits);
    }
    match tokens {
        [Token::Western(text)] => western(text),
        [.., Token::Western(text)] if text.contains(['.', ',']) => Err(Refusal::Unreadable),
        _ if tokens.contains(&Token::Point) => with_point(tokens),
        _ if tokens.iter().all(is_chinese) => digit_by_digit(tokens),
        _ => {
            // 两三百 is two or three hundred.
            let pair = tokens.windows(3).position(|three| matches!(three, [Token::Digit(_), Token::Digit(_), Token::Unit(_)]));
            match pair {
                Some(at) if is_about(&tokens[at..at + 2]) => {
                    let either = |drop: usize| {
                        let kept = tokens.iter().enumerate().filter(|(index, _)| *index != drop);
                        with_units(kept.map(|(_, token)| token))
                    };
                    Ok(vec![either(at + 1)?, either(at)?])
                }
                _ => Ok(vec![with_units(tokens)?]),
            }
        }
    }
}

/// `一二三` is 123; `三五` may be three to five.
fn digit_by_digit(tokens: &[Token]) -> Result<Vec<Decimal>, Refusal> {
    let digits: String = tokens.iter().map(|token| single_digit(token).map_or_else(|| "0".into(), |digit| digit.to_string())).collect();
    let number = Decimal::from_digits(&digits, 0)?;
    if !is_about(tokens) {
        return Ok(vec![number]);
    }
    let either = tokens.iter().filter_map(single_digit).map(Decimal::whole_number);
    Ok(either.chain([number]).collect())
}

/// Two digits that people say together when they mean "about": `两三`, `七八`, `三五`.
fn is_about(tokens: &[Token]) -> bool {
    let [first, second] = tokens else { return false };
    match (single_digit(first), single_digit(second)) {
        (Some(first), Some(second)) => second == first + 1 || (first, second) == (3, 5),
        _ => false,
    }
}

fn single_digit(token: &Token) -> Option<u64> {
    match token {
        Token::Digit(value) => value.whole(),
        _ => None,
    }
}

/// `三十五点八`, `一点二万`
fn with_point(tokens: &[Token]) -> Result<Vec<Decimal>, Refusal> {
    let point = tokens.iter().position(|token| *token == Token::Point).ok_or(Refusal::Unreadable)?;
    let (before, after) = (&tokens[..point], &tokens[point + 1..]);
    let whole = match evaluate(before)?.as_slice() {
        [.., last] => last.whole().ok_or(Refusal::Unreadable)?,
        [] => return Err(Refusal::Unreadable),
    };
    let places = after.iter().take_while(|token| matches!(token, Token::Digit(_) | Token::Zero)).count();
    let fraction: String = after[..places].iter().map(|token| single_digit(token).unwrap_or(0).to_string()).collect();
    let number = Decimal::from_digits(&format!("{whole}{fraction}"), places)?;
    match &after[places..] {
        [] => Ok(vec![number]),
        units if units.iter().all(|token| matches!(token, Token::Unit(_))) => {
            let number = units.iter().try_fold(number, |number, token| match token {
                Token::Unit(unit) => number.times(*unit),
                _ => Err(Refusal::Unreadable),
            })?;
            Ok(vec![number])
        }
        _ => Err(Refusal::Unreadable),
    }
}

/// `一百二`, `两万三`, `1.2万`, `3千5`, `一千零二十`
fn with_units<'a>(tokens: impl IntoIterator<Item = &'a Token>) -> Result<Decimal, Refusal> {
    let (mut total, mut section) = (0u64, 0u64);
    let mut pending: Option<Decimal> = None;
    let mut fraction: Option<Decimal> = None;
    // The last unit, which the next one must stay below, and which a bare last digit refers to.
    let (mut small, mut big, mut last) = (u64::MAX, u64::MAX, u64::MAX);
    let mut zero = false;
    for token in tokens {
        match token {
            Token::Western(text) if pending.is_none() => pending = western(text)?.first().copied(),
            Token::Digit(value) if pending.is_none() => pending = Some(*value),
            Token::Zero if pending.is_none() && last != u64::MAX => zero = true,
            Token::Unit(unit) => {
                // 1.2万, 1.2百万: nothing may follow but units.
                if let Some(number) = pending.take_if(|number| number.places > 0).or(fraction) {
                    if total + section > 0 {
                        return Err(Refusal::Unreadable);
                    }
                    fraction = Some(number.times(*unit)?);
                } else if *unit < 10_000 {
                    let implied = (*unit == 10 && (section == 0 || zero)).then_some(1);
                    let digit = pending.take().map_or(implied, Decimal::whole).ok_or(Refusal::Unreadable)?;
                    if *unit >= small {
                        return Err(Refusal::Unreadable);
                    }
                    let value = digit.checked_mul(*unit).ok_or(Refusal::TooLarge)?;
                    section = section.checked_add(value).ok_or(Refusal::TooLarge)?;
                    small = *unit;
                } else {
                    let digit = pending.take().map_or(Some(0), Decimal::whole).ok_or(Refusal::Unreadable)?;
                    let before = section.checked_add(digit).ok_or(Refusal::TooLarge)?;
                    if before == 0 || *unit >= big {
                        return Err(Refusal::Unreadable);
                    }
                    let value = before.checked_mul(*unit).ok_or(Refusal::TooLarge)?;
                    total = total.checked_add(value).ok_or(Refusal::TooLarge)?;
                    (section, small, big) = (0, u64::MAX, *unit);
                }
                (last, zero) = (*unit, false);
            }
            _ => return Err(Refusal::Unreadable),
        }
    }
    if let Some(number) = fraction {
        return if pending.is_none() && !zero { Ok(number) } else { Err(Refusal::Unreadable) };
    }
    let rest = match pending {
        None if zero => return Err(Refusal::Unreadable),
        None => 0,
        Some(number) => {
            let number = number.whole().ok_or(Refusal::Unreadable)?;
            match number {
                // 一百零二, 二十五, and numbers that fill the places left: 1万2345
                _ if zero || last == 10 || last == u64::MAX => number,
                0..=9 => number * (last / 10),
                _ if number < last && number >= last / 10 => number,
                _ => return Err(Refusal::Unreadable),
            }
        }
    };
    if zero && rest >= last {
        return Err(Refusal::Unreadable);
    }
    let sum = total.checked_add(section).and_then(|sum| sum.checked_add(rest)).ok_or(Refusal::TooLarge)?;
    Ok(Decimal::whole_number(sum))
}

fn unit_alone(text: &str) -> Option<u64> {
    let mut chars = text.chars();
    let unit = chinese_unit(chars.next()?)?;
    (chars.next().is_none() && unit >= 100).then_some(unit)
}

fn chinese_digit(c: char) -> Option<u64> {
    Some(match c {
        '〇' | '零' | '○' => 0,
        '一' | '壹' | '壱' => 1,
        '二' | '两' | '兩' | '贰' | '貳' => 2,
        '三' | '叁' | '參' | '叄' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' | '陸' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

fn chinese_unit(c: char) -> Option<u64> {
    Some(match c {
        '十' | '拾' => 10,
        '廿' => 20,
        '卅' => 30,
        '百' | '佰' => 100,
        '千' | '仟' => 1_000,
        '万' | '萬' => 10_000,
        '亿' | '億' => 100_000_000,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::understand::tests::some_text;

    /// `certain 35.8`, `ambiguous 3.5 3500`, `refused Vague`
    fn show(reading: &Reading<Decimal>) -> String {
        let number = |decimal: &Decimal| {
            let digits = format!("{:0width$}", decimal.units, width = decimal.places as usize + 1);
            let (whole, fraction) = digits.split_at(digits.len() - decimal.places as usize);
            if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
        };
        match reading {
            Reading::Certain(value) => number(value),
            Reading::Ambiguous(values) => values.iter().map(number).collect::<Vec<_>>().join(" or "),
            Reading::Refused(refusal) => format!("{refusal:?}"),
        }
    }

    #[test]
    fn numbers() {
        for (text, expected) in [
            ("123", "123"),
            ("１２３", "123"),
            ("𝟏𝟐𝟑", "123"),
            ("1\u{200b}23", "123"),
            ("١٢٣", "123"),
            ("۱۲۳", "123"),
            ("⑫", "12"),
            ("⑳", "20"),
            ("❸", "3"),
            ("007", "7"),
            ("35.80", "35.8"),
            ("0.500", "0.5"),
            ("1234.500", "1234.5"),
            ("1,299.00", "1299"),
            ("1，299", "1299"),
            ("12,345,678", "12345678"),
            ("一", "1"),
            ("两", "2"),
            ("十", "10"),
            ("百", "100"),
            ("千", "1000"),
            ("万", "10000"),
            ("十五", "15"),
            ("二十", "20"),
            ("廿五", "25"),
            ("卅", "30"),
            ("一百", "100"),
            ("一百二", "120"),
            ("一百二十", "120"),
            ("一百零二", "102"),
            ("一百一十二", "112"),
            ("三百五", "350"),
            ("三千五", "3500"),
            ("三千零五十", "3050"),
            ("三千零五", "3005"),
            ("两万三", "23000"),
            ("一万零二百", "10200"),
            ("一万二千三百四十五", "12345"),
            ("十二万", "120000"),
            ("三百万", "3000000"),
            ("一亿两千万", "120000000"),
            ("壹佰贰拾叁", "123"),
            ("貳萬參仟", "23000"),
            ("一二三", "123"),
            ("二〇二六", "2026"),
            ("壹贰叁", "123"),
            ("九九", "99"),
            ("三十五点八", "35.8"),
            ("三点五", "3.5"),
            ("一点二万", "12000"),
            ("1.2万", "12000"),
            ("1.2 万", "12000"),
            ("1.299万", "12990"),
            ("1.2百万", "1200000"),
            ("1.2w", "12000"),
            ("3K", "3000"),
            ("3千5", "3500"),
            ("3百50", "350"),
            ("1万2", "12000"),
            ("1万2345", "12345"),
            ("3千零5", "3005"),
            // More than one way.
            ("3.500", "3.5 or 3500"),
            ("1.299", "1.299 or 1299"),
            ("12,5", "12.5 or 125"),
            ("两三百", "200 or 300"),
            ("三五", "3 or 5 or 35"),
            ("一百二三十", "120 or 130"),
            // Not exact, not clear, not a number.
            ("三百多", "Vague"),
            ("100多", "Vague"),
            ("几十", "Vague"),
            ("十几", "Vague"),
            ("1二3", "MixedDigits"),
            ("二3", "MixedDigits"),
            ("3٥", "MixedDigits"),
            ("٣.5", "MixedDigits"),
            ("百一", "Unreadable"),
            ("万一", "Unreadable"),
            ("三百百", "Unreadable"),
            ("三十百", "Unreadable"),
            ("一万20", "Unreadable"),
            ("1万20", "Unreadable"),
            ("三百零", "Unreadable"),
            ("1.2.3", "Unreadable"),
            ("1,2,3", "Unreadable"),
            ("1,29,999", "Unreadable"),
            ("12345678901234567890", "TooLarge"),
            ("1 2", "Unreadable"),
            ("①③", "Unreadable"),
            ("10²", "Unreadable"),
            ("½", "MixedDigits"),
            ("35元", "Unreadable"),
            ("", "Unreadable"),
            ("几", "Unreadable"),
            ("多", "Unreadable"),
            ("点", "Unreadable"),
        ] {
            assert_eq!(show(&read(text)), expected, "{text}");
        }
    }

    #[test]
    fn yuan_to_fen() {
        let of = |text: &str| read(text).certain().map(|number| (number.hundredths(), number.hundredths_rounded()));
        assert_eq!(of("35.80"), Some((Some(3580), Some(3580))));
        assert_eq!(of("1234.567"), Some((None, Some(123_457))));
        assert_eq!(of("1234.564"), Some((None, Some(123_456))));
        assert_eq!(of("0.0049"), Some((None, Some(0))));
    }

    /// `10203` as 一万零二百零三
    fn in_chinese(number: u64) -> String {
        const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
        if number >= 10_000 {
            let rest = number % 10_000;
            let zero = if rest > 0 && rest < 1_000 { "零" } else { "" };
            let rest = if rest == 0 { String::new() } else { in_chinese(rest) };
            return format!("{}万{zero}{rest}", in_chinese(number / 10_000));
        }
        let (mut text, mut rest, mut gap) = (String::new(), number, false);
        for (unit, name) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = usize::try_from(rest / unit).unwrap();
            rest %= unit;
            if digit > 0 {
                if gap && !text.is_empty() {
                    text.push('零');
                }
                text.push(DIGITS[digit]);
                text.push_str(name);
            }
            gap = digit == 0;
        }
        text
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in some_text()) {
            read(&text);
            let text = cleaned(&text);
            prop_assert!(scan(&text).is_none_or(|scan| scan.end > 0 && text.get(..scan.end).is_some()));
        }

        #[test]
        fn written_in_chinese_it_reads_the_same(number in 1u64..100_000_000) {
            let text = in_chinese(number);
            prop_assert_eq!(read(&text), Reading::Certain(Decimal::whole_number(number)), "{}", text);
        }

        #[test]
        fn written_in_digits_it_reads_the_same(number in 0u64..1_000_000_000_000) {
            prop_assert_eq!(read(&number.to_string()), Reading::Certain(Decimal::whole_number(number)));
        }
    }
}
