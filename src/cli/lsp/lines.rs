//! Places in a text as editors count them: lines from 0, and in a line the units of UTF-16.

use std::ops::Range;

use serde_json::{Value, json};

/// A place as an editor tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) character: usize,
}

impl Position {
    /// From the protocol's form.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let number = |key: &str| value.get(key)?.as_u64().and_then(|number| usize::try_from(number).ok());
        Some(Self { line: number("line")?, character: number("character")? })
    }
}

/// The byte at a position; behind the end of a line, the line's end, and behind the last line, the text's.
pub(super) fn byte_at(text: &str, position: Position) -> usize {
    let line = match position.line {
        0 => 0,
        number => match text.match_indices('\n').nth(number - 1) {
            Some((newline, _)) => newline + 1,
            None => return text.len(),
        },
    };
    let mut units = 0;
    for (at, c) in text[line..].char_indices() {
        if units >= position.character || c == '\n' || text[line + at..].starts_with("\r\n") {
            return line + at;
        }
        units += c.len_utf16();
    }
    text.len()
}

/// The position of a byte that lies between characters.
pub(super) fn position_of(text: &str, byte: usize) -> Position {
    let before = &text[..byte];
    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
    Position { line: before.matches('\n').count(), character: before[line..].encode_utf16().count() }
}

/// A range in the protocol's form.
pub(super) fn range(text: &str, bytes: &Range<usize>) -> Value {
    let at = |byte| {
        let Position { line, character } = position_of(text, byte);
        json!({ "line": line, "character": character })
    };
    json!({ "start": at(bytes.start), "end": at(bytes.end) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_and_faces_count_in_utf_16() {
        let text = "ab\r\n包裹x丢了\n👨‍👩x\n";
        for (needle, line, character) in [("ab", 0, 0), ("裹", 1, 1), ("x丢", 1, 2), ("了", 1, 4), ("👩", 2, 3), ("x\n", 2, 5)] {
            let byte = text.find(needle).unwrap();
            assert_eq!(position_of(text, byte), Position { line, character }, "{needle}");
            assert_eq!(byte_at(text, Position { line, character }), byte, "{needle}");
        }
    }

    #[test]
    fn what_lies_outside_is_cut() {
        for (text, line, character, byte) in
            [("", 0, 0, 0), ("", 3, 3, 0), ("a\nb", 0, 9, 1), ("a\r\nb", 0, 9, 1), ("a\nb", 1, 9, 3), ("a\nb", 9, 0, 3), ("包", 0, 9, 3)]
        {
            assert_eq!(byte_at(text, Position { line, character }), byte, "{text:?} {line}:{character}");
        }
    }
}
