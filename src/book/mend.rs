//! Mends what leaves no choice: a name with one slip, an amount with a comma. Nothing is made up, and no edit makes a book worse.

use std::collections::BTreeMap;

use super::Files;
use crate::diagnostic::{Finding, Fix, Severity};

/// Looks taken at most: each mends what the one before brought to light.
const LOOKS: usize = 20;

/// One edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The finding it is for.
    pub code: &'static str,
    /// The file and the line, counted from 1.
    pub file: String,
    /// Its line.
    pub line: usize,
    /// What stood there.
    pub old: String,
    /// What stands there now.
    pub new: String,
}

/// What became of all repairs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// Edits that were made, in the order of files and lines within each look.
    pub done: Vec<Edit>,
    /// Edits that were taken back, because the check found more errors with them.
    pub taken_back: Vec<Edit>,
}

/// Makes every edit that findings carry in files that `may` be written. `check` tells what is wrong with files.
pub fn mend(files: &mut Files, may: &dyn Fn(&str) -> bool, check: &dyn Fn(&Files) -> Vec<Finding>) -> Mended {
    let mut mended = Mended::default();
    let mut refused: Vec<Fix> = Vec::new();
    let mut findings = check(files);
    for _ in 0..LOOKS {
        // Places move with every edit; a slip that was refused stays refused wherever it stands in its file.
        let same = |a: &Fix, b: &Fix| (&a.place.file, &a.old, &a.new) == (&b.place.file, &b.old, &b.new);
        let fixes = fixes(files, &findings, &|fix| may(&fix.place.file) && !refused.iter().any(|refused| same(refused, fix)));
        if fixes.is_empty() {
            break;
        }
        // All at once is quick; unless each error went away, one by one tells which edit made it worse.
        let (together, edits) = edited(files, &fixes);
        let after = check(&together);
        let of_errors = findings.iter().filter(|finding| finding.severity == Severity::Error && finding.fix.is_some());
        let meant = of_errors.filter(|finding| fixes.iter().any(|(_, fix)| finding.fix.as_ref() == Some(fix))).count();
        if errors(&after) + meant <= errors(&findings) {
            (*files, findings) = (together, after);
            mended.done.extend(edits);
            continue;
        }
        for fix in fixes.chunks(1) {
            let (tried, edits) = edited(files, fix);
            let after = check(&tried);
            if errors(&after) <= errors(&findings) {
                (*files, findings) = (tried, after);
                mended.done.extend(edits);
            } else {
                refused.extend(fix.iter().map(|(_, fix)| fix.clone()));
                mended.taken_back.extend(edits);
            }
        }
    }
    mended
}

/// Repairs that do not overlap, the last of each file first, so that one does not move the place of another.
fn fixes(files: &Files, findings: &[Finding], wanted: &dyn Fn(&Fix) -> bool) -> Vec<(&'static str, Fix)> {
    let known = findings.iter().filter_map(|finding| Some((finding.code, finding.fix.clone().filter(wanted)?)));
    let mut placed: Vec<(usize, usize, &'static str, Fix)> = known
        .filter_map(|(code, fix)| {
            let bytes = fix.bytes(files.text(&fix.place.file)?)?;
            Some((bytes.start, bytes.end, code, fix))
        })
        .collect();
    // A slip is made once: a name that several places spell alike may be the right one, and its declaration wrong.
    let mut spelt: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (_, _, _, fix) in &placed {
        *spelt.entry((fix.old.clone(), fix.new.clone())).or_default() += 1;
    }
    placed.retain(|(_, _, code, fix)| !code.starts_with("unknown-") || spelt.get(&(fix.old.clone(), fix.new.clone())) == Some(&1));
    placed.sort_by(|a, b| (&a.3.place.file, b.0, b.1).cmp(&(&b.3.place.file, a.0, a.1)));
    let mut kept: Vec<(usize, usize, &'static str, Fix)> = Vec::new();
    for fix in placed {
        if kept.last().is_none_or(|later| later.3.place.file != fix.3.place.file || fix.1 <= later.0) {
            kept.push(fix);
        }
    }
    kept.into_iter().map(|(_, _, code, fix)| (code, fix)).collect()
}

/// The files with these edits, and the edits from the first line of each file to the last.
fn edited(files: &Files, fixes: &[(&'static str, Fix)]) -> (Files, Vec<Edit>) {
    let mut files = files.clone();
    let mut edits: Vec<Edit> = Vec::new();
    for (code, fix) in fixes {
        let Some(text) = files.text_mut(&fix.place.file) else { continue };
        let Some(bytes) = fix.bytes(text) else { continue };
        let line = text[..bytes.start].matches('\n').count() + 1;
        text.replace_range(bytes, &fix.new);
        edits.push(Edit { code, file: fix.place.file.to_string(), line, old: fix.old.clone(), new: fix.new.clone() });
    }
    edits.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    (files, edits)
}

fn errors(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use crate::dialog::lower::Source;

    /// Every word is right or wrong: `a1` is meant as `a`, `b1` as `b`; `b` is two errors, and `u1` is a name.
    fn check(files: &Files) -> Vec<Finding> {
        let mut findings = Vec::new();
        for file in &files.dialogs {
            let mut at = 0;
            for word in file.text.split_inclusive([' ', '\n']) {
                let place = Place::new(file.name.as_str(), at, at + word.trim_end().len());
                let count = match word.trim_end() {
                    "b" => 2,
                    word if word.ends_with('1') => 1,
                    _ => 0,
                };
                let meant = word.trim_end().trim_end_matches('1');
                let code = if meant == "u" { "unknown-state" } else { "wrong-kind" };
                findings.extend((0..count).map(|_| Finding::error(code, place.clone(), "").mend(&format!("{meant}1"), meant)));
                at += word.len();
            }
        }
        findings
    }

    #[test]
    fn what_makes_it_worse_is_taken_back() {
        let mut files = Files::default();
        for (name, text) in [("x", "a1 b1 c1\na1 d1\n"), ("y", "a1\n"), ("z", "a1 包 b u1\n"), ("zz", "u1\n")] {
            files.dialogs.push(Source { name: name.to_owned(), text: text.to_owned() });
        }
        let mended = mend(&mut files, &|file| file != "y", &check);
        let texts: Vec<&str> = files.dialogs.iter().map(|file| file.text.as_str()).collect();
        assert_eq!(texts, ["a b1 c\na d\n", "a1\n", "a 包 b u1\n", "u1\n"]);
        let shown = |edits: &[Edit]| {
            edits.iter().map(|edit| format!("{}:{}: {} -> {}", edit.file, edit.line, edit.old, edit.new)).collect::<Vec<_>>()
        };
        assert_eq!(shown(&mended.taken_back), ["x:1: b1 -> b"]);
        assert_eq!(shown(&mended.done).len(), 5, "{mended:?}");
    }
}
