//! Findings as SARIF 2.1.0, which code hosts show beside the lines of a change.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Finding, Place, Severity, Sources, Spot, page};

/// One document, also when there are no findings: a host that gets it knows that all was looked at.
pub(super) fn document(findings: &[Finding], sources: &Sources) -> String {
    let codes: Vec<&str> = findings.iter().map(|finding| finding.code).collect::<BTreeSet<_>>().into_iter().collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code)).collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, &codes, sources)).collect();
    let document = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "redress", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            // As `Spot` counts.
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{document:#}\n")
}

/// What a code means: its page, without its title.
fn rule(code: &str) -> Value {
    let text = page(code).unwrap_or_default();
    let body = text.split_once("\n\n").map_or(text, |(_, body)| body);
    let short = body.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    json!({
        "id": code,
        "shortDescription": { "text": if short.is_empty() { code } else { &short } },
        "help": { "text": if body.is_empty() { code } else { body }, "markdown": if text.is_empty() { code } else { text } },
    })
}

fn result(finding: &Finding, codes: &[&str], sources: &Sources) -> Value {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut text = finding.message.clone();
    for more in [&finding.label].into_iter().filter(|label| !label.is_empty()).chain(&finding.notes).chain(&finding.help) {
        text += &format!("\n{more}");
    }
    let related: Vec<Value> = finding.also.iter().filter_map(|(place, words)| location(place, Some(words), sources)).collect();
    json!({
        "ruleId": finding.code,
        "ruleIndex": codes.iter().position(|code| *code == finding.code),
        "level": level,
        "message": { "text": text },
        "locations": location(&finding.place, None, sources).into_iter().collect::<Vec<_>>(),
        "relatedLocations": related,
        // The same finding in the next run, though lines were added above it.
        "partialFingerprints": { "redress/v1": super::baseline::line(finding) },
    })
}

fn location(place: &Place, words: Option<&str>, sources: &Sources) -> Option<Value> {
    if place.file.is_empty() {
        return None;
    }
    let mut physical = json!({ "artifactLocation": { "uri": uri(&place.file) } });
    if let Some(spot) = Spot::of(place, sources) {
        physical["region"] =
            json!({ "startLine": spot.line, "startColumn": spot.column, "endLine": spot.end_line, "endColumn": spot.end_column });
    }
    let mut location = json!({ "physicalLocation": physical });
    if let Some(words) = words {
        location["message"] = json!({ "text": words });
    }
    Some(location)
}

/// A path as a reference: what is no letter, digit, `/` or one of `-._~` is written as its bytes.
fn uri(path: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(byte);
    path.bytes().map(|byte| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_references() {
        for (path, expected) in [("dialogs/menu.yaml", "dialogs/menu.yaml"), ("我 的/a%.yaml", "%E6%88%91%20%E7%9A%84/a%25.yaml")] {
            assert_eq!(uri(path), expected);
        }
    }

    #[test]
    fn nothing_is_told_as_nothing() {
        let document: Value = serde_json::from_str(&document(&[], &Sources::default())).unwrap();
        assert_eq!(document["runs"][0]["results"], json!([]));
    }
}
