//! The JSON Schemas accept every file that the check accepts, and refuse what the reader refuses for its shape.

mod common;

use std::collections::BTreeSet;
use std::fs;

use jsonschema::Validator;
use redress::cli;
use redress::dialog::raw::{self, Kind, Node};
use redress::dialog::schema::{KINDS, schema};
use regex::Regex;
use serde_json::{Map, Value};

/// YAML as an editor hands it to a validator.
fn json(node: &Node) -> Value {
    match &node.kind {
        Kind::Null => Value::Null,
        Kind::Bool(value) => Value::Bool(*value),
        Kind::Num(written) => serde_json::from_str(written).unwrap_or_else(|_| Value::String(written.clone())),
        Kind::Str(text) => Value::String(text.clone()),
        Kind::Seq(items) => items.iter().map(json).collect(),
        Kind::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| (key.scalar().unwrap_or_default().to_owned(), json(value)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
    }
}

fn validator(kind: Option<&str>) -> Validator {
    let schema = schema(kind).expect("a schema");
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{kind:?} is no schema: {error}"))
}

fn wrong(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|error| format!("at {}: {error}", error.instance_path()).chars().take(300).collect()).collect()
}

#[test]
fn every_shipped_file_satisfies_its_schema() {
    let all = validator(None);
    let by_kind = KINDS.map(|kind| (kind, validator(Some(kind))));
    let mut met = BTreeSet::new();
    let shipped = cli::read_files(None, None).expect("the shipped files").dialogs;
    for file in &shipped {
        let tree = raw::parse(&file.name, &file.text).expect("YAML");
        let kind = tree.first_key().expect("a kind").to_owned();
        let (_, own) = by_kind.iter().find(|(known, _)| *known == kind).unwrap_or_else(|| panic!("no schema for {kind}"));
        let value = json(&tree);
        for validator in [own, &all] {
            assert_eq!(wrong(validator, &value), [""; 0], "{}", file.name);
        }
        met.insert(kind);
    }
    assert_eq!(met, KINDS.map(str::to_owned).into(), "every kind of file is shipped");
}

/// The examples of the handbook, and of the pages about findings, with what is wrong in them.
#[test]
fn what_is_written_in_the_handbook_satisfies_the_schema() {
    let all = validator(None);
    let handbook = common::text("dialogs/README.md");
    let block = Regex::new(r"(?s)```yaml\n(.*?)```").expect("a pattern");
    let mut count = 0;
    for found in block.captures_iter(&handbook) {
        let text = &found[1];
        let tree = raw::parse("README.md", text).unwrap_or_else(|findings| panic!("{findings:?}\n{text}"));
        assert_eq!(wrong(&all, &json(&tree)), [""; 0], "{text}");
        count += 1;
    }
    assert!(count >= 10, "{count} blocks");
}

#[test]
fn what_the_reader_refuses_for_its_shape_is_refused() {
    let all = validator(None);
    let table = [
        ("dialog: x\nstart: a\nstates: { a: { end: b, to: c } }", "an end leads nowhere"),
        ("dialog: x\nstart: a\nstates: { a: { ask: s, prompt: p } }", "no way out"),
        ("dialog: x\nstart: a\nstates: { a: { ask: s, prompt: p, to: b, route: [{ to: c }] } }", "two ways out"),
        ("dialog: x\nstart: a\nstates: { a: { ask: s, promt: p, to: b } }", "a slip"),
        ("dialog: X y\nstart: a\nstates: {}", "no name"),
        ("dialog: x\nstart: a\nstates: { a: { ask: s, prompt: p, show: [plans], to: b } }", "no such card"),
        ("dialog: x\nstart: a\nstates: { a: { ask: s, prompt: p, to: b, after: [{ wait: 2 days, to: c }] } }", "no length of time"),
        ("dialog: x\nstart: a\nstates: { a: { ask: s, prompt: p, to: b, after: [{ wait: 2d }] } }", "a timer that does nothing"),
        ("slots: { a: { choice: [b], money: {} } }", "two kinds of slot"),
        ("slots: { a: { money: { max: lots } } }", "no money"),
        ("table: t\nover: a\ngives: b\nrows: [{ gives: c, say: d }]", "no law"),
        ("plan: p\nliability: t\nnow: [{ say: a, by: 3h }]", "no day"),
        ("letter: l\ntitle: t\noffer: []\nrows: [{ say: a, item: b }]", "two things in one row"),
        ("facts: hotlines\na: { value: '1', source: s, confidence: sure, verified_on: 2026-01-01, review_by: 2027-01-01 }", "how sure?"),
        ("facts: hotlines\na: { value: '1' }", "no source"),
        ("facts: hotline\n", "no such family"),
        ("understand: x\nfills: { colour: a }", "nothing is heard as that"),
        ("understand: x\nen: { example: [a] }", "a slip"),
        ("check: { levels: { unused-facts: off } }", "no such finding"),
        ("something: else", "no kind"),
    ];
    for (text, why) in table {
        let tree = raw::parse("x.yaml", text).unwrap_or_else(|findings| panic!("{findings:?}\n{text}"));
        assert!(!wrong(&all, &json(&tree)).is_empty(), "{why}: {text}");
    }
}

/// Keys that the reader knows, taken from its own lists, are known to the schema.
#[test]
fn no_key_is_forgotten() {
    let lists = Regex::new(r#"fields(?:_of)?\([^\[\]]*?&\[((?:"[a-z_]+"(?:, )?)+)\]\)|let known =\s*\[((?:"[a-z_]+"(?:, )?)+)\]"#)
        .expect("a pattern");
    let key = Regex::new(r#""([a-z_]+)""#).expect("a pattern");
    let schema = schema(None).expect("a schema").to_string();
    let mut count = 0;
    for file in ["src/dialog/lower.rs", "src/dialog/lower/letters.rs", "src/dialog/facts.rs", "src/dialog/teach.rs", "src/dialog/rules.rs"]
    {
        let text = fs::read_to_string(common::root().join(file)).expect("a source");
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for list in lists.captures_iter(text) {
            for found in key.captures_iter(&list[0]) {
                assert!(schema.contains(&format!("\"{}\":", &found[1])), "{file}: the schema does not know `{}`", &found[1]);
                count += 1;
            }
        }
    }
    assert!(count > 60, "{count} keys were found");
}
