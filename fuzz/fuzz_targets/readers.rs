//! Numbers, money, days, references, options, secrets, commands: none panics, and every span is a piece of the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use redress::understand::{clean, command, date, money, number, option, reference, secret};

fuzz_target!(|text: &str| {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    let once = clean::cleaned(text);
    assert_eq!(clean::cleaned(&once), once);
    let _ = (number::read(text), money::read(text), date::read(text, today), reference::read(text), command::read(text));
    for found in money::find(text) {
        assert!(text.get(found.span).is_some());
    }
    for found in date::find(text, today) {
        assert!(text.get(found.span).is_some());
    }
    for asked in [secret::Asked::Reference, secret::Asked::Anything] {
        for secret in secret::scan(text, asked) {
            assert!(text.get(secret.span).is_some());
        }
        let (masked, _) = secret::mask(text, asked);
        assert_eq!(secret::mask(&masked, asked).0, masked);
    }
    let options = [("yes", "好，就这个"), ("no", "不是"), ("1", "618")];
    let _ = (option::pick(text, &options), option::pick_many(text, &options), option::yes_or_no(text, &options));
});
