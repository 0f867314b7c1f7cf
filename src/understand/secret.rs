//! Secrets customers should not have sent: ID numbers, card numbers, payment codes, verification codes, passwords.
//!
//! A number is called a secret only with proof (check digits, a known prefix, or a word beside it), because an order number that
//! the dialog asked for must survive: `126036803257340376` is a Taobao order though it has the shape of two kinds of secret.

use std::ops::Range;
use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;

use super::clean::clean;
use super::pattern;

/// A secret in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    /// What it is.
    pub kind: Kind,
    /// Where, as bytes of the text as given; always on character boundaries.
    pub span: Range<usize>,
}

/// What kind of secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A resident identity number: 18 characters with a possible birth date and the right check digit, or the old 15 digits
    /// beside a word such as 身份证.
    IdNumber,
    /// A bank card number.
    BankCard,
    /// The code shown to a cashier in 微信 or 支付宝; whoever has it can take money for a minute.
    PaymentCode,
    /// A code sent by text message.
    VerificationCode,
    /// A password.
    Password,
    /// The security code of a card.
    Cvv,
}

/// What the customer was asked for, which tells an order number from a payment code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// An order or transaction number: a message that is only a number is one, unless its check digits say otherwise.
    Reference,
    /// Anything else: a message that is only a number in the shape of a payment code is a payment code.
    Anything,
}

/// Finds the secrets in a text, in order, without overlaps.
pub fn scan(text: &str, asked: Asked) -> Vec<Secret> {
    let clean = clean(text);
    let lower = clean.text().to_ascii_lowercase();
    let groups = digit_groups(&lower);
    let mut secrets = numbers(&lower, &groups);
    secrets.extend(payment_codes(&lower, &groups, asked));
    secrets.extend(beside_words(&lower));
    let mut merged: Vec<Secret> = Vec::new();
    for secret in &mut secrets {
        secret.span = clean.original(&secret.span);
    }
    secrets.sort_by_key(|secret| (secret.span.start, std::cmp::Reverse(secret.span.end)));
    for secret in secrets {
        match merged.last_mut() {
            // Of two readings the one that shows nothing wins.
            Some(last) if secret.span.start < last.span.end => {
                last.span.end = last.span.end.max(secret.span.end);
                if last.kind == Kind::BankCard {
                    last.kind = secret.kind;
                }
            }
            _ => merged.push(secret),
        }
    }
    merged
}

/// The text with every secret hidden, and the kinds that were. A card keeps its last four digits: `****1234`; the rest become
/// `****`. A text without secrets comes back as it was; masking twice changes nothing more.
pub fn mask(text: &str, asked: Asked) -> (String, Vec<Kind>) {
    let secrets = scan(text, asked);
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    for secret in &secrets {
        masked.push_str(text.get(at..secret.span.start).unwrap_or_default());
        masked.push_str("****");
        if secret.kind == Kind::BankCard {
            let digits = digits_of(clean(&text[secret.span.clone()]).text());
            masked.push_str(&digits[digits.len().saturating_sub(4)..]);
        }
        at = secret.span.end;
    }
    masked.push_str(&text[at..]);
    (masked, secrets.into_iter().map(|secret| secret.kind).collect())
}

/// Whether the 18 characters are a resident identity number: a known region, a birth date that exists, and the right check digit.
pub fn is_id_number(text: &str) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let bytes = text.as_bytes();
    if bytes.len() != 18 || !bytes[..17].iter().all(u8::is_ascii_digit) {
        return false;
    }
    let sum: u32 = bytes.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let check = b"10X98765432"[sum as usize % 11];
    is_region(&text[..2]) && is_birth_date(&text[6..14]) && bytes[17].to_ascii_uppercase() == check
}

/// Whether the digits are a bank card number by length, issuer prefix and check digit. Lengths that order numbers share more often
/// than cards (a 19-digit number beginning with 4) do not count.
pub fn is_card_number(digits: &str) -> bool {
    let prefix = |length: usize| digits.get(..length).and_then(|prefix| prefix.parse::<u32>().ok()).unwrap_or(0);
    let issued = match digits.len() {
        14 => matches!(prefix(2), 36 | 38) || matches!(prefix(3), 300..=305),
        15 => matches!(prefix(2), 34 | 37),
        16 => matches!(prefix(1), 4) || matches!(prefix(2), 51..=55 | 62 | 65) || matches!(prefix(4), 3528..=3589 | 6011),
        17 | 18 => prefix(2) == 62,
        19 => prefix(2) == 62 || prefix(4) == 9558,
        _ => false,
    };
    issued && luhn(digits)
}

/// Whether the digits begin as Chinese bank cards do and have the length of one: a card, or one with a slip of the finger.
pub fn may_be_card(digits: &str) -> bool {
    (16..=19).contains(&digits.len()) && digits.starts_with("62") && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, digit)| {
            let value = u32::from(digit.wrapping_sub(b'0'));
            if index % 2 == 0 { value } else { value * 2 / 10 + value * 2 % 10 }
        })
        .sum();
    !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()) && sum.is_multiple_of(10)
}

fn is_region(code: &str) -> bool {
    matches!(code.parse().unwrap_or(0), 11..=15 | 21..=23 | 31..=37 | 41..=46 | 50..=54 | 61..=65 | 71 | 81..=83 | 91)
}

/// `yyyymmdd` of somebody who may be alive.
fn is_birth_date(date: &str) -> bool {
    let part = |range: Range<usize>| date.get(range).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let (year, month, day) = (part(0..4), part(4..6), part(6..8));
    (1900..2100).contains(&year) && i32::try_from(year).is_ok_and(|year| NaiveDate::from_ymd_opt(year, month, day).is_some())
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The runs of digits in a text.
fn digit_groups(text: &str) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        match groups.last_mut() {
            _ if !byte.is_ascii_digit() => {}
            Some(last) if last.end == at => last.end += 1,
            _ => groups.push(at..at + 1),
        }
    }
    groups
}

static CARD_WORDS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:卡号|卡號|银行卡|銀行卡|信用卡|储蓄卡|借记卡|\bcard(?: number| no\.?)?\b)[^0-9a-z，。；,;]{0,8}$"));
static ORDER_WORDS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:订单|訂單|单号|單號|交易号|流水|编号|\border|\btransaction|\btrade)[^0-9，。；,;]{0,8}$"));
static ID_WORDS: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?:身份证|身份證|证件|證件|\bid\b)[^0-9，。；,;]{0,10}$"));
static PAYMENT_CODE_WORDS: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:付款码|付款碼|支付码|收款码|条形码|条码|付钱码|\bpay(?:ment)? code|\bbarcode)[^0-9，。；;]{0,8}$"));

/// ID numbers and cards, whole or in groups.
fn numbers(text: &str, groups: &[Range<usize>]) -> Vec<Secret> {
    let mut secrets = Vec::new();
    for (index, group) in groups.iter().enumerate() {
        let before = &text[..group.start];
        let words_before = nearby(before, 24);
        // Whole ID numbers; the last character may be an X.
        let with_x = if text[group.end..].starts_with('x') { group.end + 1 } else { group.end };
        for end in [group.end, with_x] {
            if is_id_number(&text[group.start..end]) {
                secrets.push(Secret { kind: Kind::IdNumber, span: group.start..end });
            }
        }
        if group.len() == 15 && ID_WORDS.is_match(words_before) && is_region(&text[group.start..group.start + 2]) {
            let date = format!("19{}", &text[group.start + 6..group.start + 12]);
            if is_birth_date(&date) {
                secrets.push(Secret { kind: Kind::IdNumber, span: group.clone() });
            }
        }
        // 110105 19491231 002X
        if let [first, second, third, ..] = &groups[index..]
            && are_joined(text, first, second)
            && are_joined(text, second, third)
        {
            let end = third.end + usize::from(third.len() == 3 && text[third.end..].starts_with('x'));
            let number = format!("{}{}{}", &text[first.clone()], &text[second.clone()], &text[third.start..end]);
            if (first.len(), second.len()) == (6, 8) && is_id_number(&number) {
                secrets.push(Secret { kind: Kind::IdNumber, span: first.start..end });
            }
        }
        for end in card_ends(text, groups, index) {
            let span = group.start..groups[end].end;
            let digits = digits_of(&text[span.clone()]);
            let in_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
            let named = CARD_WORDS.is_match(words_before);
            let after_id = before.strip_suffix('x').is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
            let inside = (in_word(before.chars().next_back()) && !after_id) || in_word(text[span.end..].chars().next());
            let order = ORDER_WORDS.is_match(words_before) && !digits.starts_with("62");
            let by_name = named && (15..=19).contains(&digits.len()) && digits.starts_with(['3', '4', '5', '6', '9']);
            if by_name || (!inside && !order && is_card_number(&digits)) {
                secrets.push(Secret { kind: Kind::BankCard, span });
            }
        }
    }
    secrets
}

/// The groups a card number beginning with group `index` may end with: itself, or the last of `4 4 4 4`, `4 4 4 4 3`, `4 6 5`, `6 13`.
fn card_ends(text: &str, groups: &[Range<usize>], index: usize) -> Vec<usize> {
    let joined = groups[index..].windows(2).take(6).take_while(|pair| are_joined(text, &pair[0], &pair[1])).count();
    let lengths: Vec<usize> = groups[index..=index + joined].iter().map(Range::len).collect();
    let after_four = index > 0 && groups[index - 1].len() == 4 && are_joined(text, &groups[index - 1], &groups[index]);
    let mut ends = vec![index];
    match lengths.as_slice() {
        [4, 4, 4, 4, 4, ..] => {}
        [4, 4, 4, 4, 1..=3, ..] if !after_four => ends.extend([index + 3, index + 4]),
        [4, 4, 4, 4 | 3, ..] if !after_four => ends.push(index + 3),
        [4, 6, 5 | 4, ..] => ends.push(index + 2),
        [6, 10..=13, ..] => ends.push(index + 1),
        _ => {}
    }
    ends
}

/// Whether only a space, dash, dot or line break stands between two groups of digits.
fn are_joined(text: &str, first: &Range<usize>, second: &Range<usize>) -> bool {
    let between = &text[first.end..second.start];
    between.chars().count() <= 3 && between.chars().all(|c| matches!(c, ' ' | '-' | '–' | '—' | '.' | '·' | '_' | '\n'))
}

/// The last characters before a place, where a word about it may stand.
fn nearby(before: &str, chars: usize) -> &str {
    let start = before.char_indices().rev().take(chars).last().map_or(before.len(), |(at, _)| at);
    &before[start..]
}

fn payment_codes(text: &str, groups: &[Range<usize>], asked: Asked) -> Vec<Secret> {
    let is_code = |digits: &str| {
        let prefix = digits.get(..2).and_then(|prefix| prefix.parse::<u32>().ok()).unwrap_or(0);
        (digits.len() == 18 && (10..=15).contains(&prefix)) || ((16..=24).contains(&digits.len()) && (25..=30).contains(&prefix))
    };
    let only_a_number = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || c == ' ');
    if asked == Asked::Anything && only_a_number && is_code(&digits_of(text)) {
        return vec![Secret { kind: Kind::PaymentCode, span: 0..text.len() }];
    }
    let named = groups.iter().enumerate().filter(|(_, group)| PAYMENT_CODE_WORDS.is_match(nearby(&text[..group.start], 24)));
    let spans = named.filter_map(|(index, group)| {
        let joined = groups[index..].windows(2).take(6).take_while(|pair| are_joined(text, &pair[0], &pair[1])).count();
        let spans = (0..=joined).map(|more| group.start..groups[index + more].end);
        spans.into_iter().find(|span| is_code(&digits_of(&text[span.clone()])))
    });
    spans.map(|span| Secret { kind: Kind::PaymentCode, span }).collect()
}

/// A secret that only the word beside it gives away. The group `s` is the secret.
static WORDED: LazyLock<Vec<(Kind, Regex)>> = LazyLock::new(|| {
    let code = "验证码|驗證碼|校验码|校驗碼|动态码|動態碼|动态口令|短信码|短信碼|确认码";
    let code_en = r"\botp\b|\b(?:verification|security|one[- ]time|sms|login|auth(?:entication)?) (?:pass)?code\b";
    let joins = r#"(?:[\s:=#"'「『“【\[(<]|是|为|為|号|收到的|发的|\b(?:is|was)\b){0,8}"#;
    let password = "密码|密碼|口令";
    let password_en = r"\b(?:password|passcode|passwd|pwd)\b";
    let quote = r#"["'「『“]?"#;
    [
        (Kind::VerificationCode, format!(r"(?:{code}|{code_en}){joins}(?P<s>[0-9]{{4,8}}|[0-9]{{3}}[ -][0-9]{{3}})")),
        (Kind::VerificationCode, format!(r"(?P<other>(?:\b[a-z]+[ -])?)\bcode\b{joins}(?P<s>[0-9]{{4,8}})")),
        (
            Kind::VerificationCode,
            format!(r"(?P<s>[0-9]{{4,8}})[)」】\]\s(]{{0,3}}(?:就?是)?(?:我的|你的|您的)?(?:手机|短信|登录|支付|银行)?(?:{code})"),
        ),
        (Kind::VerificationCode, r"(?P<s>[0-9]{4,8})\s+is\s+(?:my|your|the)\s+(?:[a-z]+\s+){0,2}(?:code|otp)\b".into()),
        (Kind::Cvv, format!(r"(?:\bcv[vcn]2?\b|安全码|安全碼|背面的?[后末]?(?:三|3|四|4)位(?:数字|数|码)?){joins}(?P<s>[0-9]{{3,4}})")),
        (Kind::Password, format!(r"(?:{password}|{password_en})\s*[:=]\s*{quote}(?P<s>[!-~]{{4,64}})")),
        (Kind::Password, format!(r"(?:{password})\s*(?:就?是|为|為|改成了?|设为|设成了?)\s*{quote}(?P<s>[!-~]{{4,64}})")),
        (Kind::Password, format!(r"{password_en}\s+(?:is|was)\s+{quote}(?P<s>[!-~]{{4,64}})")),
        (Kind::Password, format!(r"(?:{password})\s?(?P<s>[0-9]{{4,12}}|[a-z]+[0-9][a-z0-9]*)")),
        (Kind::Password, r"\bpin(?: code)?(?: (?:is|was))?\s*[:=]?\s*(?P<s>[0-9]{4,6})".into()),
    ]
    .map(|(kind, source)| (kind, pattern(&source)))
    .into()
});

fn beside_words(text: &str) -> Vec<Secret> {
    /// "error code 1234" and the like are no secrets.
    const OTHER_CODES: [&str; 16] = [
        "error", "zip", "bar", "qr", "postal", "post", "area", "country", "status", "order", "tracking", "promo", "discount", "product",
        "merchant", "bank",
    ];
    /// What follows "password is" when no password does.
    const NO_PASSWORDS: [&str; 14] = [
        "wrong", "incorrect", "correct", "right", "safe", "lost", "changed", "required", "expired", "invalid", "locked", "forgotten",
        "being", "still",
    ];
    let mut secrets = Vec::new();
    for (kind, pattern) in WORDED.iter() {
        for captures in pattern.captures_iter(text) {
            let Some(secret) = captures.name("s") else { continue };
            let other = captures.name("other").is_some_and(|word| OTHER_CODES.contains(&word.as_str().trim_end_matches([' ', '-'])));
            let value = match kind {
                Kind::Password => secret.as_str().trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']),
                _ => secret.as_str(),
            };
            let after = text[secret.start() + value.len()..].chars().next();
            let before = text[..secret.start()].chars().next_back();
            let numeric = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ' || byte == b'-');
            let cut_off = numeric && [before, after].into_iter().flatten().any(|c| c.is_ascii_digit());
            let amount = numeric && after.is_some_and(|c| "元块塊年月日次%".contains(c));
            let hidden = value.starts_with("****") || before == Some('*');
            if !(other || cut_off || amount || hidden || value.len() < 3 || NO_PASSWORDS.contains(&value)) {
                secrets.push(Secret { kind: *kind, span: secret.start()..secret.start() + value.len() });
            }
        }
    }
    secrets
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::understand::tests::some_text;

    // Made-up numbers with right check digits.
    const ID: &str = "11010519491231002X";
    const UNIONPAY_16: &str = "6222020000000007";
    const UNIONPAY_19: &str = "6222020000000000000";
    const VISA: &str = "4111111111111111";

    #[test]
    fn secrets_are_masked() {
        for (text, expected, kinds) in [
            ("11010519491231002X", "****", vec![Kind::IdNumber]),
            ("我身份证11010519491231002x，帮我查", "我身份证****，帮我查", vec![Kind::IdNumber]),
            ("１１０１０５１９４９１２３１００２Ｘ", "****", vec![Kind::IdNumber]),
            ("110105 19491231 002X", "****", vec![Kind::IdNumber]),
            ("sfz11010519491231002X", "sfz****", vec![Kind::IdNumber]),
            ("身份证号：110105491231002", "身份证号：****", vec![Kind::IdNumber]),
            ("4111111111111111", "****1111", vec![Kind::BankCard]),
            ("4111 1111 1111 1111", "****1111", vec![Kind::BankCard]),
            ("4111-1111-1111-1111.", "****1111.", vec![Kind::BankCard]),
            ("４１１１１１１１１１１１１１１１", "****1111", vec![Kind::BankCard]),
            ("4111\u{200b}111111111111", "****1111", vec![Kind::BankCard]),
            ("卡号6222020000000000000被盗刷35.80", "卡号****0000被盗刷35.80", vec![Kind::BankCard]),
            ("6222 0200 0000 0000 000", "****0000", vec![Kind::BankCard]),
            ("6222 0200 0000 0007 35元", "****0007 35元", vec![Kind::BankCard]),
            ("622202 0000000000000", "****0000", vec![Kind::BankCard]),
            ("3782 822463 10005", "****0005", vec![Kind::BankCard]),
            ("银行卡 6222020000000000001", "银行卡 ****0001", vec![Kind::BankCard]), // mistyped, but named
            ("付款码 134567890123456789", "付款码 ****", vec![Kind::PaymentCode]),
            ("付款码：1345 6789 0123 456789", "付款码：****", vec![Kind::PaymentCode]),
            ("134567890123456789", "****", vec![Kind::PaymentCode]),
            ("2812 3456 7890 1234 56", "****", vec![Kind::PaymentCode]),
            ("验证码是123456", "验证码是****", vec![Kind::VerificationCode]),
            ("验证码：１２３４", "验证码：****", vec![Kind::VerificationCode]),
            ("驗證碼 【8842】", "驗證碼 【****】", vec![Kind::VerificationCode]),
            ("123456 是我的短信验证码", "**** 是我的短信验证码", vec![Kind::VerificationCode]),
            ("my verification code is 123 456", "my verification code is ****", vec![Kind::VerificationCode]),
            ("OTP: 9981", "OTP: ****", vec![Kind::VerificationCode]),
            ("the code is 443322", "the code is ****", vec![Kind::VerificationCode]),
            ("443322 is my code", "**** is my code", vec![Kind::VerificationCode]),
            ("密码是abc123!", "密码是****!", vec![Kind::Password]),
            ("支付密码123456", "支付密码****", vec![Kind::Password]),
            ("密码：Hunter22，救命", "密码：****，救命", vec![Kind::Password]),
            ("My password is hunter2.", "My password is ****.", vec![Kind::Password]),
            ("pin 4455", "pin ****", vec![Kind::Password]),
            ("CVV 123", "CVV ****", vec![Kind::Cvv]),
            ("安全码是：456", "安全码是：****", vec![Kind::Cvv]),
            ("卡背面后三位 789", "卡背面后三位 ****", vec![Kind::Cvv]),
            ("密码是4111111111111111", "密码是****", vec![Kind::Password]),
            (
                "卡号4111111111111111，CVV 123，验证码 445566",
                "卡号****1111，CVV ****，验证码 ****",
                vec![Kind::BankCard, Kind::Cvv, Kind::VerificationCode],
            ),
        ] {
            assert_eq!(mask(text, Asked::Anything), (expected.to_owned(), kinds), "{text}");
        }
    }

    #[test]
    fn other_numbers_stay() {
        for text in [
            "126036803257340376",
            "4200000985202103031441826014",
            "4200 0009 8520 2103 0314 4182 6014",
            "2019072722001452190551895538",
            "25022811100401670006000394166443",
            "5301890193521352344",
            "53010002489226202602144159140074",
            "1000050001202602140030491809117",
            "110105194912310021", // wrong check digit
            "11010519490231002X", // 31 February
            "4111111111111112",
            "ORDER_4111111111111111",
            "订单号 4111111111111111",
            "13800138000",
            "昨天20:30扣了1299.00元，2026-11-03又扣了35元",
            "验证码一直收不到，扣了1299元",
            "验证码没收到，2026年",
            "密码输错2次",
            "密码是什么",
            "my password is wrong",
            "error code 10234",
            "客服95188让我等15个工作日",
            "",
        ] {
            assert_eq!(mask(text, Asked::Reference), (text.to_owned(), vec![]), "{text}");
        }
    }

    #[test]
    fn a_bare_number_is_a_reference_only_where_one_was_asked_for() {
        let number = "134567890123456789";
        assert_eq!(scan(number, Asked::Reference), vec![]);
        assert_eq!(scan(number, Asked::Anything), vec![Secret { kind: Kind::PaymentCode, span: 0..18 }]);
        for number in [ID, UNIONPAY_16, UNIONPAY_19, VISA] {
            assert_eq!(scan(number, Asked::Reference).len(), 1, "{number}");
        }
    }

    #[test]
    fn check_digits() {
        assert!(is_id_number(ID) && is_id_number("11010519491231002x") && !is_id_number("126036803257340376") && !is_id_number("é"));
        assert!(is_card_number(VISA) && is_card_number(UNIONPAY_19) && !is_card_number("6222020000000000001") && !is_card_number(""));
    }

    proptest! {
        #[test]
        fn no_text_breaks_it_and_masking_twice_changes_nothing(text in some_text()) {
            for asked in [Asked::Reference, Asked::Anything] {
                let mut end = 0;
                for secret in scan(&text, asked) {
                    prop_assert!(secret.span.start >= end && text.get(secret.span.clone()).is_some_and(|part| !part.is_empty()));
                    end = secret.span.end;
                }
                let (once, _) = mask(&text, asked);
                prop_assert_eq!(mask(&once, asked), (once.clone(), vec![]), "{}", text);
            }
        }

        #[test]
        fn a_card_never_survives_however_it_is_spaced(body in "62[0-9]{13,16}", separator in prop::sample::select(vec!["", " ", "-", "  ", "\u{200b}"])) {
            let digits = (0..10).map(|check| format!("{body}{check}")).find(|digits| luhn(digits)).unwrap();
            let text: Vec<String> = digits.as_bytes().chunks(4).map(|group| String::from_utf8(group.to_vec()).unwrap()).collect();
            let (masked, kinds) = mask(&text.join(separator), Asked::Reference);
            prop_assert_eq!(kinds, vec![Kind::BankCard]);
            prop_assert_eq!(masked, format!("****{}", &digits[digits.len() - 4..]));
        }
    }
}
