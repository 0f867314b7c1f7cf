//! A baseline: warnings that are known, one a line, so that a check speaks of new ones only. Errors are never known.
//!
//! A line names no place, so that it holds while lines are added above. What is mended leaves a line that fits nothing any more.

use std::collections::BTreeSet;

use super::{Finding, Severity};

const HEAD: &str = "# Warnings of `redress check` that are known. Written by --write-baseline; a line less is a warning mended.\n";

/// How a finding stands in a baseline: code, file and message.
pub fn line(finding: &Finding) -> String {
    let plain = |text: &str| text.replace(['\t', '\n', '\r'], " ");
    format!("{}\t{}\t{}", finding.code, plain(&finding.place.file), plain(&finding.message))
}

/// The warnings among findings as a baseline.
pub fn write(findings: &[Finding]) -> String {
    let warnings = findings.iter().filter(|finding| finding.severity == Severity::Warning);
    let lines: BTreeSet<String> = warnings.map(line).collect();
    lines.into_iter().fold(HEAD.to_owned(), |all, line| all + &line + "\n")
}

/// Drops the warnings that stand in a baseline. Returns how many were dropped, and how many lines fit nothing any more.
pub fn subtract(baseline: &str, findings: &mut Vec<Finding>) -> (usize, usize) {
    let known: BTreeSet<&str> = baseline.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let mut met: BTreeSet<String> = BTreeSet::new();
    let before = findings.len();
    findings.retain(|finding| {
        let line = line(finding);
        let is_known = finding.severity == Severity::Warning && known.contains(line.as_str());
        if is_known {
            met.insert(line);
        }
        !is_known
    });
    (before - findings.len(), known.len() - met.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    #[test]
    fn only_warnings_are_known_and_lines_may_move() {
        let at = |start| Place::new("a.yaml", start, start + 1);
        let findings = [Finding::error("bad-yaml", at(1), "broken"), Finding::warning("stale-fact", at(2), "old\tone")];
        let baseline = write(&findings);
        assert_eq!(baseline.lines().skip(1).collect::<Vec<_>>(), ["stale-fact\ta.yaml\told one"]);
        let mut later = vec![
            Finding::error("bad-yaml", at(9), "broken"),
            Finding::warning("stale-fact", at(7), "old\tone"),
            Finding::warning("stale-fact", at(8), "another"),
        ];
        assert_eq!(subtract(&(baseline + "gone\ta.yaml\tmended\n"), &mut later), (1, 1));
        assert_eq!(later.iter().map(|finding| finding.message.as_str()).collect::<Vec<_>>(), ["broken", "another"]);
    }
}
