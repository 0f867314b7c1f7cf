//! JSON Schemas of the files of a dialogs folder, so that editors complete and check while somebody types.
//!
//! A schema knows shapes and fixed words, no names of other files: what it accepts may still be wrong, and `redress check` says so.
//! `tests/schema.rs` proves that it accepts every shipped file and knows every key that the reader knows.

use serde_json::{Map, Value, json};

use super::facts::Family;
use super::rules::Level;
use super::teach::HEARD;
use super::{Card, Do, Section, Tool};
use crate::diagnostic;

/// Every kind of file, by its first key.
pub const KINDS: [&str; 8] = ["slots", "dialog", "table", "plan", "letter", "facts", "understand", "check"];

/// The schema of one kind of file, or of all; `None` for a kind that there is not.
pub fn schema(kind: Option<&str>) -> Option<Value> {
    let mut schema = match kind {
        Some(kind) => json!({ "$ref": format!("#/$defs/{}", KINDS.iter().find(|known| **known == kind)?) }),
        None => json!({
            "type": "object",
            "anyOf": KINDS.map(|kind| json!({ "required": [kind] })),
            // A dialog has `plan:` and may have `slots:`: where there is `dialog:`, it says what the file is.
            "allOf": KINDS.map(|kind| {
                let not = if kind == "dialog" { json!({}) } else { json!({ "not": { "required": ["dialog"] } }) };
                json!({ "if": { "required": [kind], "allOf": [not] }, "then": { "$ref": format!("#/$defs/{kind}") } })
            }),
        }),
    };
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!(format!("Redress: {}", kind.unwrap_or("a file of dialogs")));
    let mut definitions = parts();
    for (name, file) in [
        ("slots", object(&["slots"], json!({ "slots": part("slot_map") }))),
        ("dialog", dialog()),
        ("table", table()),
        ("plan", plan()),
        ("letter", letter()),
        ("facts", facts()),
        ("understand", understand()),
        ("check", check()),
    ] {
        definitions.insert(name.to_owned(), file);
    }
    schema["$defs"] = Value::Object(definitions);
    Some(schema)
}

/// A map with these keys and no others.
#[expect(clippy::needless_pass_by_value, reason = "every caller writes the properties in place")]
fn object(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "required": required, "properties": properties, "additionalProperties": false })
}

fn part(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// The same with words that an editor shows beside the key.
fn told(name: &str, words: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}"), "description": words })
}

fn some(name: &str) -> Value {
    json!({ "type": "array", "items": part(name) })
}

/// One of these words, or a list of them.
fn words(all: &[&str]) -> Value {
    let one = json!({ "enum": all });
    json!({ "anyOf": [one, { "type": "array", "items": one }] })
}

/// What the kinds share.
fn parts() -> Map<String, Value> {
    let one_or_more = |name: &str| json!({ "anyOf": [part(name), { "type": "array", "items": part(name) }] });
    let number_or = |pattern: &str| json!({ "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": pattern }] });
    let parts = json!({
        "name": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" },
        "names": one_or_more("name"),
        "id": { "anyOf": [{ "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]*$" }, { "type": "integer", "minimum": 0 }] },
        "ids": one_or_more("id"),
        "text": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": ["number", "boolean"] }] },
        "texts": one_or_more("text"),
        // Readers of YAML differ in what `yes` is.
        "yes_no": { "enum": ["yes", "no", true, false] },
        "count": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+$" }] },
        "whole": { "anyOf": [{ "type": "integer" }, { "type": "string", "pattern": "^-?[0-9]+$" }] },
        "money": number_or(r"^[0-9]{1,10}(\.[0-9]{1,2})?$"),
        "percent": number_or(r"^[0-9]{1,10}(\.[0-9]{1,2})?$"),
        "date": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
        "duration": { "type": "string", "pattern": "^[0-9]{1,4}(h|d|wd|mo|y)$" },
        "timer": { "type": "string", "pattern": "^[0-9]{1,4}(h|d)$" },
        "by_day": { "type": "string", "pattern": "^[0-9]{1,4}(d|wd)$" },
        "ago": { "type": "string", "pattern": "^[0-9]{1,4}(d|mo|y) ago$" },
        "guard": {
            "type": "object",
            "description": "all lines must hold, each about one slot",
            "propertyNames": { "pattern": "^[a-z][a-z0-9_]*$" },
            "additionalProperties": { "anyOf": [
                part("names"),
                { "type": "boolean" },
                {
                    "type": "object",
                    "minProperties": 1,
                    "properties": {
                        "not": one_or_more("name"),
                        "at_least": { "anyOf": [part("money"), part("whole")] },
                        "at_most": { "anyOf": [part("money"), part("whole")] },
                        "within": part("timer"),
                        "older_than": part("timer"),
                        "answered": part("yes_no"),
                        "has": part("name"),
                        "lacks": part("name"),
                    },
                    "additionalProperties": false,
                },
            ] },
        },
        "attempts": object(&["max", "to"], json!({ "max": { "type": "integer", "minimum": 1 }, "to": part("name") })),
        "slot_map": { "type": "object", "propertyNames": part("name"), "additionalProperties": part("slot") },
        "slot": slot(),
        "state": state(),
        "branch": object(&["to"], json!({
            "when": part("guard"),
            "set": { "type": "object", "additionalProperties": { "anyOf": [part("name"), { "type": "boolean" }, object(&["from"], json!({ "from": part("name") }))] } },
            "clear": part("names"),
            "to": told("name", "a state of this dialog, or another dialog"),
        })),
        "after": {
            "type": "object",
            "properties": {
                "wait": told("timer", "counted from the customer's last message"),
                "on": told("name", "a date slot: 09:00 on its day"),
                "say": part("id"),
                "to": part("name"),
            },
            "additionalProperties": false,
            "allOf": [
                { "oneOf": [{ "required": ["wait"] }, { "required": ["on"] }] },
                { "oneOf": [{ "required": ["say"] }, { "required": ["to"] }] },
            ],
        },
    });
    match parts {
        Value::Object(parts) => parts,
        _ => Map::new(),
    }
}

fn slot() -> Value {
    json!({
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "properties": {
            "choice": told("names", "one of these keys, each a button"),
            "many": told("names", "any of these keys: a checklist"),
            "text": object(&[], json!({ "max": part("count"), "pattern": part("text"), "example": part("text"), "counter_examples": part("texts") })),
            "money": object(&[], json!({ "min": part("money"), "max": part("money") })),
            "count": object(&[], json!({ "min": part("whole"), "max": part("whole") })),
            "date": object(&[], json!({ "not_after": { "const": "today" }, "not_before": part("ago") })),
            "reference": object(&["example"], json!({ "shapes": part("ids"), "example": part("text") })),
            "ledger": object(&["kinds"], json!({ "kinds": part("names"), "uncounted": part("names"), "max": part("money") })),
        },
        "additionalProperties": false,
    })
}

fn state() -> Value {
    let entering = |more: Value| {
        let mut properties = json!({
            "say": told("ids", "said once on entering"),
            "show": words(&Card::ALL.map(|(word, _)| word)),
            "do": words(&Do::ALL.map(|(word, _)| word)),
            "was": told("names", "names it had before"),
        });
        if let (Value::Object(all), Value::Object(more)) = (&mut properties, more) {
            all.extend(more);
        }
        properties
    };
    let mut asks = object(
        &["ask", "prompt"],
        entering(json!({
            "ask": told("name", "the slot it fills"),
            "prompt": told("id", "the question; its attributes label the buttons"),
            "tools": words(&Tool::ALL.map(|(word, _)| word)),
            "skip": told("yes_no", "offers “I do not have it”"),
            "once": told("yes_no", "whoever comes again goes on with the answer given before"),
            "invalid": told("id", "said instead of the built-in refusal"),
            "attempts": part("attempts"),
            "after": { "anyOf": [part("after"), some("after")] },
            "to": told("name", "a state of this dialog, or another dialog"),
            "route": { "anyOf": [part("branch"), some("branch")], "description": "the first branch that fits is taken" },
        })),
    );
    asks["oneOf"] = json!([{ "required": ["to"] }, { "required": ["route"] }]);
    let ends = object(&["end"], entering(json!({ "end": told("name", "the outcome it stands for") })));
    json!({ "if": { "required": ["end"] }, "then": ends, "else": asks })
}

fn dialog() -> Value {
    object(
        &["dialog", "start", "states"],
        json!({
            "dialog": told("name", "its name; with a plan, the scenario's name"),
            "start": told("name", "the state it begins in"),
            "plan": told("name", "the plan this scenario leads to"),
            "attempts": told("attempts", "for every state that says nothing else"),
            "slots": part("slot_map"),
            "states": { "type": "object", "propertyNames": part("name"), "additionalProperties": part("state") },
        }),
    )
}

fn table() -> Value {
    let row = object(
        &["gives", "say", "law"],
        json!({ "when": part("guard"), "gives": part("name"), "say": part("id"), "law": told("ids", "ids of facts/laws.yaml") }),
    );
    object(
        &["table", "over", "gives", "rows"],
        json!({
            "table": part("name"),
            "over": told("names", "the slots it decides on"),
            "gives": told("name", "the choice slot it fills"),
            "rows": { "type": "array", "items": row },
        }),
    )
}

fn plan() -> Value {
    let lines = |required: &[&str], properties: Value| json!({ "type": "array", "items": object(required, properties) });
    object(
        &["plan", "liability"],
        json!({
            "plan": part("name"),
            "liability": told("name", "the table that says who is liable"),
            "claim": lines(&["say"], json!({
                "amount": { "type": "string", "pattern": r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$" },
                "when": part("guard"),
                "say": part("id"),
                "counts": part("yes_no"),
                "letter": told("id", "how a letter asks for it"),
            })),
            "now": lines(&["say"], json!({ "say": part("id"), "when": part("guard"), "by": part("by_day") })),
            "ladder": lines(&["rung", "say"], json!({
                "rung": told("name", "a key of the slot `rung`"),
                "say": part("id"),
                "when": part("guard"),
                "by": part("by_day"),
                "answer": told("id", "the deadline that starts when the complaint is sent: an id of facts/terms.yaml"),
            })),
            "evidence": lines(&["say"], json!({ "say": part("id"), "item": told("id", "its name on the checklist"), "when": part("guard") })),
            "story": lines(&["say"], json!({ "say": part("id"), "when": part("guard") })),
            "prevention": lines(&["say"], json!({ "say": part("id"), "when": part("guard") })),
        }),
    )
}

fn letter() -> Value {
    let mut row = object(
        &[],
        json!({
            "heading": part("id"),
            "say": part("id"),
            "item": part("id"),
            "sign": part("id"),
            "show": words(&Section::ALL.map(|(word, _)| word)),
            "when": part("guard"),
        }),
    );
    row["oneOf"] = json!(["heading", "say", "item", "sign", "show"].map(|kind| json!({ "required": [kind] })));
    let rows = json!({ "type": "array", "items": row });
    object(
        &["letter", "title", "offer", "rows"],
        json!({
            "letter": part("name"),
            "title": part("id"),
            "note": told("yes_no", "short words for a chat, never a file"),
            "offer": { "type": "array", "items": object(&[], json!({ "when": part("guard") })) },
            "blanks": told("names", "never known: blanks to fill in by hand"),
            "rows": rows,
            "short": rows,
        }),
    )
}

fn facts() -> Value {
    let of = |family: Family| {
        let (required, own): (&[&str], Value) = match family {
            Family::Hotlines => (
                &["value"],
                json!({ "value": part("text"), "abroad": part("text"), "hours": part("id"), "hours_confidence": confidence(), "scope": part("text") }),
            ),
            Family::Links => (&["value"], json!({ "value": part("text") })),
            Family::Laws => (&["law"], json!({ "law": told("id", "its name is the message `law-…`"), "article": part("count") })),
            Family::Terms => (
                &["length", "unit"],
                json!({
                    "length": part("count"),
                    "unit": { "enum": ["hours", "days", "working_days", "months", "years"] },
                    "at_most": part("count"),
                    "starts": part("name"),
                }),
            ),
            Family::Paths | Family::Claims => (&[], json!({})),
            Family::Rates => (
                &["value", "as_of"],
                json!({
                    "value": part("percent"),
                    "as_of": part("date"),
                    "history": { "type": "array", "items": object(&["from", "value"], json!({ "from": part("date"), "value": part("percent") })) },
                }),
            ),
            Family::Shapes => (
                &["pattern", "examples"],
                json!({ "pattern": part("text"), "date": { "enum": ["yyyymmdd", "yymmdd"] }, "examples": part("texts"), "secret": part("yes_no") }),
            ),
            Family::Calendar => (&["off", "work"], json!({ "off": part("texts"), "work": part("texts"), "published": part("yes_no") })),
        };
        let mut properties = json!({
            "source": told("text", "where it was read"),
            "confidence": confidence(),
            "verified_on": told("date", "when it was last checked"),
            "review_by": told("date", "when it must be checked again"),
            "note": part("text"),
        });
        if let (Value::Object(all), Value::Object(own)) = (&mut properties, own) {
            all.extend(own);
        }
        let required = [required, &["source", "confidence", "verified_on", "review_by"]].concat();
        json!({
            "if": { "properties": { "facts": { "const": family.word() } } },
            "then": { "properties": { "facts": true }, "additionalProperties": object(&required, properties) },
        })
    };
    json!({
        "type": "object",
        "required": ["facts"],
        "properties": { "facts": { "enum": Family::ALL.map(Family::word) } },
        "allOf": Family::ALL.map(of),
    })
}

fn confidence() -> Value {
    json!({ "enum": ["high", "medium", "low", "unverified"] })
}

fn understand() -> Value {
    let lists = json!({ "type": "object", "propertyNames": part("name"), "additionalProperties": part("texts") });
    let lesson = object(&[], json!({ "cues": part("texts"), "counter_cues": part("texts"), "examples": part("texts") }));
    let is = |word: &str| json!({ "properties": { "understand": { "const": word } } });
    let fills: Map<String, Value> = HEARD.iter().map(|heard| ((*heard).to_owned(), part("text"))).collect();
    let remark = object(&["words"], json!({ "words": part("texts"), "crisis": part("yes_no"), "small_talk": part("yes_no") }));
    json!({
        "type": "object",
        "required": ["understand"],
        "properties": { "understand": told("name", "a scenario, `other`, `words`, `names` or `remarks`") },
        "allOf": [
            { "if": is("words"), "then": object(&[], json!({ "understand": true, "zh": lists, "en": lists })) },
            { "if": is("names"), "then": { "properties": { "understand": true }, "additionalProperties": lists } },
            { "if": is("remarks"), "then": { "properties": { "understand": true }, "additionalProperties": remark } },
            {
                "if": { "not": { "properties": { "understand": { "enum": ["words", "names", "remarks"] } } } },
                "then": object(&[], json!({
                    "understand": true,
                    "fills": { "type": "object", "properties": fills, "additionalProperties": false },
                    "zh": lesson,
                    "en": lesson,
                })),
            },
        ],
    })
}

fn check() -> Value {
    let level = json!({ "enum": Level::ALL.map(|(word, _)| word) });
    let levels: Map<String, Value> = diagnostic::codes().map(|code| (code.to_owned(), level.clone())).collect();
    let rules = object(
        &[],
        json!({
            "questions_max": told("count", "the most questions before the plan"),
            "text_max": { "type": "object", "additionalProperties": part("count"), "description": "the longest text, by locale" },
            "levels": { "type": "object", "properties": levels, "additionalProperties": false },
            "terms": {
                "type": "object",
                "description": "by locale: the word to write, and those not to write",
                "additionalProperties": { "type": "object", "additionalProperties": part("texts") },
            },
        }),
    );
    object(&["check"], json!({ "check": rules }))
}
