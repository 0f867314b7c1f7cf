//! Letters: from trees to [`Letter`].

use super::Lowering;
use crate::diagnostic::Finding;
use crate::dialog::raw::{Fields, Node};
use crate::dialog::slot::{Kind, Slot};
use crate::dialog::{EVIDENCE_HELD, Letter, LetterPart, LetterRow, Section};

impl Lowering<'_, '_> {
    pub(super) fn letter(&mut self, tree: &Node) {
        let before = self.reader.findings.len();
        let Some(fields) = self.reader.fields(tree, &["letter", "title", "note", "offer", "blanks", "rows", "short"]) else { return };
        let (Some(name_node), Some(title), Some(offer), Some(rows)) = (
            self.reader.need(fields, "letter"),
            self.reader.need(fields, "title"),
            self.reader.need(fields, "offer"),
            self.reader.need(fields, "rows"),
        ) else {
            return;
        };
        let (Some(name), Some(title)) = (self.reader.name(name_node), self.message(title)) else { return };
        let place = self.reader.place(name_node);
        let mut guards = Vec::new();
        for item in self.reader.list(offer) {
            let Some(fields) = self.reader.fields(item, &["when"]) else { continue };
            guards.push(self.guard(fields));
        }
        let letter = Letter {
            name: name.to_owned(),
            title,
            offer: guards,
            blanks: fields.get("blanks").map(|node| self.names(node)).unwrap_or_default(),
            rows: self.reader.list(rows).iter().filter_map(|row| self.letter_row(row)).collect(),
            short: self.items(fields, "short", Self::letter_row),
            note: fields.get("note").and_then(|node| self.reader.yes_no(node)).unwrap_or(false),
            place: place.clone(),
        };
        if let Some(earlier) = self.dialogs.letter(name) {
            let finding = Finding::error("duplicate-name", place, format!("there are two letters named `{name}`"));
            let finding = finding.label("again here").also(earlier.place.clone(), "first here");
            self.push(finding);
            return;
        }
        if self.whole_since(before) {
            self.dialogs.letters.push(letter);
        }
    }

    fn letter_row(&mut self, node: &Node) -> Option<LetterRow> {
        let fields = self.reader.fields(node, &["heading", "say", "item", "sign", "show", "when"])?;
        let kinds = ["heading", "say", "item", "sign", "show"];
        let written: Vec<&str> = kinds.into_iter().filter(|kind| fields.get(kind).is_some()).collect();
        let [kind] = written.as_slice() else {
            self.reader.wrong_kind(node, "exactly one of heading, say, item, sign, show");
            return None;
        };
        let what = self.letter_part(fields, kind)?;
        Some(LetterRow { when: self.guard(fields), what, place: self.reader.place(node) })
    }

    fn letter_part(&mut self, fields: Fields, kind: &str) -> Option<LetterPart> {
        if kind == "show" {
            return self.words(fields, "show", &Section::ALL).first().copied().map(LetterPart::Show);
        }
        let message = self.message(fields.get(kind)?)?;
        Some(match kind {
            "heading" => LetterPart::Heading(message),
            "item" => LetterPart::Item(message),
            "sign" => LetterPart::Sign(message),
            _ => LetterPart::Say(message),
        })
    }

    /// Declares the slot of ticked evidence from the items that a plan names: its keys are the items of all plans.
    pub(super) fn evidence_items(&mut self, tree: &Node) {
        let Some(crate::dialog::raw::Kind::Seq(lines)) = tree.get("evidence").map(|node| &node.kind) else { return };
        for item in lines.iter().filter_map(|line| line.get("item")) {
            let Some(key) = item.scalar() else { continue };
            let place = self.reader.place(item);
            let slot = self
                .dialogs
                .slots
                .entry(EVIDENCE_HELD.to_owned())
                .or_insert_with(|| Slot { kind: Kind::Many(Vec::new()), place, derived: false });
            if let Kind::Many(keys) = &mut slot.kind
                && !keys.iter().any(|known| known == key)
            {
                keys.push(key.to_owned());
            }
        }
    }
}
