//! What operators write: a dialog file, a Fluent file and a replay of any content, beside a small book that is right. Every fault is a
//! finding, whose place lies in its file; nothing panics.
#![no_main]

use libfuzzer_sys::fuzz_target;
use redress::book::{self, Files};
use redress::dialog::lower::Source;
use redress::replay;

/// The small book of `tests/findings`.
const BASE: &[(&str, &str)] = &[
    ("dialogs/menu.yaml", include_str!("../../tests/findings/base/dialogs/menu.yaml")),
    ("dialogs/parcel.yaml", include_str!("../../tests/findings/base/dialogs/parcel.yaml")),
    ("dialogs/parcel_liability.yaml", include_str!("../../tests/findings/base/dialogs/parcel_liability.yaml")),
    ("dialogs/parcel_plan.yaml", include_str!("../../tests/findings/base/dialogs/parcel_plan.yaml")),
    ("dialogs/slots.yaml", include_str!("../../tests/findings/base/dialogs/slots.yaml")),
    ("dialogs/facts/hotlines.yaml", include_str!("../../tests/findings/base/dialogs/facts/hotlines.yaml")),
    ("dialogs/facts/laws.yaml", include_str!("../../tests/findings/base/dialogs/facts/laws.yaml")),
    ("dialogs/facts/rates.yaml", include_str!("../../tests/findings/base/dialogs/facts/rates.yaml")),
    ("dialogs/facts/shapes.yaml", include_str!("../../tests/findings/base/dialogs/facts/shapes.yaml")),
    ("dialogs/facts/terms.yaml", include_str!("../../tests/findings/base/dialogs/facts/terms.yaml")),
    ("dialogs/understand/other.yaml", include_str!("../../tests/findings/base/dialogs/understand/other.yaml")),
    ("dialogs/understand/parcel.yaml", include_str!("../../tests/findings/base/dialogs/understand/parcel.yaml")),
    ("dialogs/understand/words.yaml", include_str!("../../tests/findings/base/dialogs/understand/words.yaml")),
];
const TEXTS: &[(&str, &str)] = &[
    ("common.ftl", include_str!("../../tests/findings/base/locales/zh-CN/common.ftl")),
    ("parcel.ftl", include_str!("../../tests/findings/base/locales/zh-CN/parcel.ftl")),
];

fuzz_target!(|text: &str| {
    let _ = replay::parse("any.replay", text);
    let source = |name: &str, text: &str| Source { name: name.to_owned(), text: text.to_owned() };
    let locale = |name: &str, text: &str| ("zh-CN".to_owned(), format!("locales/zh-CN/{name}"), text.to_owned());
    let mut base = Files {
        dialogs: BASE.iter().map(|(name, text)| source(name, text)).collect(),
        locales: TEXTS.iter().map(|(name, text)| locale(name, text)).collect(),
        ..Files::default()
    };
    check(&Files { dialogs: base.dialogs.iter().cloned().chain([source("dialogs/any.yaml", text)]).collect(), ..base.clone() });
    base.locales.push(locale("any.ftl", text));
    check(&base);
});

fn check(files: &Files) {
    let sources = files.sources();
    for finding in book::read(files, chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()).1 {
        if let Some(source) = sources.get(&finding.place.file) {
            assert!(source.get(finding.place.start..finding.place.end).is_some(), "{finding:?}");
        }
    }
}
