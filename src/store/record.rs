//! What is written and where: a record is a version byte, a CRC and a JSON body; keys sort in the order we read them.
//!
//! Every key that belongs to a chat starts with the chat's id and a byte `0xFF`. That byte never occurs in UTF-8, so the keys
//! of `t:1` and `t:11` cannot mix. Numbers and times stand in keys big-endian, so their bytes sort as they do.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::case::{Case, CaseId};
use crate::chat::{ChatId, DeliveryId, Line, Outbound};
use crate::engine::Session;
use crate::store::{Commit, DELIVERIES_REMEMBERED, LONGEST_DELIVERY, RECORD_LIMIT, StoreError, Timer};

/// The version of records written today.
const VERSION: u8 = 1;
/// Bytes before the body: version and CRC.
const HEADER: usize = 5;
/// Ends the chat id inside a key.
const END_OF_CHAT: u8 = 0xFF;
/// The most bytes kept of a reason.
const REASON: usize = 400;
/// Bytes of a due time inside a key.
pub(super) const DUE_BYTES: usize = 12;

/// The kinds of records. Each has a tree of its own; the order is the order of the trees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tree {
    /// chat -> [`Head`] with the session.
    Session,
    /// chat, number -> [`Case`].
    Case,
    /// chat, sequence -> [`Outbound`].
    Outbox,
    /// chat, key -> the due time; finds the row in `Due`.
    Timer,
    /// due time, chat, key -> [`Timer`].
    Due,
    /// A few values of the whole store, raw bytes.
    Meta,
    /// Tree and key of a damaged record -> why, and its bytes.
    Quarantine,
    /// chat, sequence -> [`Line`].
    Line,
    /// chat, sequence -> [`Dead`].
    Dead,
}

/// All trees.
pub(super) const TREES: [Tree; 9] =
    [Tree::Session, Tree::Case, Tree::Outbox, Tree::Timer, Tree::Due, Tree::Meta, Tree::Quarantine, Tree::Line, Tree::Dead];

/// The trees whose keys start with a chat.
pub(super) const CHAT_TREES: [Tree; 6] = [Tree::Session, Tree::Case, Tree::Outbox, Tree::Timer, Tree::Line, Tree::Dead];

impl Tree {
    /// The name on disk and in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            Tree::Session => "session",
            Tree::Case => "case",
            Tree::Outbox => "outbox",
            Tree::Timer => "timer",
            Tree::Due => "due",
            Tree::Meta => "meta",
            Tree::Quarantine => "quarantine",
            Tree::Line => "line",
            Tree::Dead => "dead",
        }
    }
}

/// The one record per chat that every commit replaces.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Head<S> {
    /// Counts the commits.
    pub(super) version: u64,
    /// What the next outbox row or line gets.
    pub(super) next_sequence: u64,
    /// The last deliveries, oldest first.
    pub(super) handled: Vec<DeliveryId>,
    /// The session, or nothing where it does not matter. Last, see [`seal_head`].
    pub(super) session: S,
}

impl Head<()> {
    /// Of a chat never seen, when no forgotten one used a number above `floor`.
    pub(super) fn first(floor: u64) -> Self {
        Self { version: 0, next_sequence: floor + 1, handled: Vec::new(), session: () }
    }
}

/// A row that can never be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Dead {
    /// Why not.
    pub(super) why: String,
    /// What should have been sent.
    pub(super) outbound: Outbound,
}

impl Dead {
    /// With a reason cut to what fits beside the largest row.
    pub(super) fn new(why: &str, outbound: Outbound) -> Self {
        let mut why = why.to_owned();
        truncate(&mut why, REASON);
        Self { why, outbound }
    }
}

/// Where the highest number stands that a chat without a counter has used.
pub(super) const FLOOR: &[u8] = b"floor";

/// The number that stands there.
pub(super) fn floor(value: Option<Vec<u8>>) -> u64 {
    value.and_then(|bytes| Some(u64::from_be_bytes(bytes.try_into().ok()?))).unwrap_or(0)
}

/// Where, key, sealed record.
type Row = (Tree, Vec<u8>, Vec<u8>);

/// Adds a delivery to the ring. A repeated one becomes the newest; the oldest falls out.
pub(super) fn remember(handled: &mut Vec<DeliveryId>, delivery: Option<&DeliveryId>) {
    let Some(delivery) = delivery else { return };
    handled.retain(|known| known != delivery);
    handled.push(delivery.clone());
    let surplus = handled.len().saturating_sub(DELIVERIES_REMEMBERED);
    handled.drain(..surplus);
}

/// A commit as it will be written, as far as that can be said without what is kept of the chat: whoever commits makes it, so that
/// the writer has less to do.
#[derive(Debug)]
pub(super) struct Sealed {
    /// What the session's record ends with.
    session: Vec<u8>,
    /// Rows and lines: they still need their numbers.
    numbered: Vec<(Tree, Vec<u8>)>,
    /// Cases and timers.
    keyed: Vec<Row>,
}

impl Sealed {
    pub(super) fn new(commit: &Commit) -> Result<Sealed, StoreError> {
        let mut numbered = Vec::with_capacity(commit.outbox.len() + commit.lines.len());
        for outbound in &commit.outbox {
            numbered.push((Tree::Outbox, seal(outbound)?));
        }
        for line in &commit.lines {
            numbered.push((Tree::Line, seal(line)?));
        }
        let mut keyed = Vec::with_capacity(commit.cases.len() + 2 * commit.arm.len());
        for case in &commit.cases {
            keyed.push((Tree::Case, case_key(&commit.chat, case.id), seal(case)?));
        }
        for timer in armed(commit) {
            let timer = Timer { chat: commit.chat.clone(), ..timer.clone() };
            keyed.push((Tree::Due, due_key(timer.due, &timer.chat, &timer.key), seal(&timer)?));
            keyed.push((Tree::Timer, timer_key(&timer.chat, &timer.key), seal(&timer.due)?));
        }
        Ok(Sealed { session: json(&commit.session)?, numbered, keyed })
    }

    /// The rows of the commit, small enough, and what the chat's record becomes. `head` is the record before, whose version,
    /// deliveries and numbers count on. Refuses with [`StoreError::TooLarge`].
    pub(super) fn rows(self, commit: &Commit, head: &Head<()>) -> Result<(Vec<Row>, Head<()>), StoreError> {
        if let Some(delivery) = commit.delivery.as_ref().filter(|delivery| delivery.0.len() > LONGEST_DELIVERY) {
            let key = format!("delivery/{}", commit.chat);
            return Err(StoreError::TooLarge { key, bytes: delivery.0.len(), limit: LONGEST_DELIVERY });
        }
        let mut next = Head { version: head.version + 1, ..head.clone() };
        remember(&mut next.handled, commit.delivery.as_ref());
        let mut rows = Vec::with_capacity(self.numbered.len() + self.keyed.len() + 1);
        for (tree, value) in self.numbered {
            rows.push((tree, outbox_key(&commit.chat, next.next_sequence), value));
            next.next_sequence += 1;
        }
        rows.extend(self.keyed);
        rows.push((Tree::Session, chat_key(&commit.chat), seal_head(&next, &self.session)?));
        small_enough(&rows)?;
        Ok((rows, next))
    }
}

/// The timers a commit arms: of two with one key, the later one counts.
pub(super) fn armed(commit: &Commit) -> impl Iterator<Item = &Timer> {
    let replaced = |index: usize, key: &str| commit.arm[index + 1..].iter().any(|later| later.key == key);
    commit.arm.iter().enumerate().filter(move |(index, timer)| !replaced(*index, &timer.key)).map(|(_, timer)| timer)
}

/// The record of a chat, around a session that is JSON already. The session is the last field of [`Head`].
fn seal_head(head: &Head<()>, session: &[u8]) -> Result<Vec<u8>, StoreError> {
    let mut body = json(head)?;
    body.truncate(body.len() - b"null}".len());
    body.extend_from_slice(session);
    body.push(b'}');
    Ok(with_header(&body))
}

fn small_enough(rows: &[Row]) -> Result<(), StoreError> {
    for (tree, key, value) in rows {
        let bytes = key.len() + value.len();
        if bytes > RECORD_LIMIT {
            let mut key = show(*tree, key);
            truncate(&mut key, 200);
            return Err(StoreError::TooLarge { key, bytes, limit: RECORD_LIMIT });
        }
    }
    Ok(())
}

/// Shortens a text to at most `most` bytes, on a character's border.
fn truncate(text: &mut String, most: usize) {
    if text.len() > most {
        let border = (0..=most).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        text.truncate(border);
        text.push('…');
    }
}

/// Version, CRC, body.
pub(super) fn seal(body: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    Ok(with_header(&json(body)?))
}

fn json(body: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    serde_json::to_vec(body).map_err(|error| StoreError::Storage(error.to_string()))
}

fn with_header(body: &[u8]) -> Vec<u8> {
    let mut record = Vec::with_capacity(HEADER + body.len());
    record.push(VERSION);
    record.extend_from_slice(&crc32fast::hash(body).to_be_bytes());
    record.extend_from_slice(body);
    record
}

/// The body of a record, or why it cannot be read.
pub(super) fn unseal<T: DeserializeOwned>(record: &[u8]) -> Result<T, String> {
    let (header, body) = record.split_at_checked(HEADER).ok_or_else(|| format!("it is only {} bytes", record.len()))?;
    let (version, crc) = (header[0], &header[1..]);
    if version != VERSION {
        return Err(format!("it has the unknown version {version}"));
    }
    if crc != crc32fast::hash(body).to_be_bytes() {
        return Err("its checksum is wrong".to_owned());
    }
    serde_json::from_slice(body).map_err(|error| format!("its content does not fit: {error}"))
}

/// Why a record of this tree cannot be read, if it cannot.
pub(super) fn damage(tree: Tree, key: &[u8], record: &[u8]) -> Option<String> {
    let body = match tree {
        Tree::Session => unseal::<Head<Session>>(record).err(),
        Tree::Case => unseal::<Case>(record).err(),
        Tree::Outbox => unseal::<Outbound>(record).err(),
        Tree::Timer => unseal::<DateTime<Utc>>(record).err(),
        Tree::Due => unseal::<Timer>(record).err(),
        Tree::Line => unseal::<Line>(record).err(),
        Tree::Dead => unseal::<Dead>(record).err(),
        Tree::Meta | Tree::Quarantine => None,
    };
    body.or_else(|| (show_known(tree, key).is_none()).then(|| "its key has the wrong shape".to_owned()))
}

/// The keys of a chat start with this; it is also the key of its session.
pub(super) fn chat_key(chat: &ChatId) -> Vec<u8> {
    let mut key = Vec::with_capacity(chat.0.len() + 1 + 8);
    key.extend_from_slice(chat.0.as_bytes());
    key.push(END_OF_CHAT);
    key
}

/// The first key that can belong to a later chat, if there can be one.
pub(super) fn after_chat(chat: &ChatId) -> Option<Vec<u8>> {
    let mut key = chat.0.clone().into_bytes();
    *key.last_mut()? += 1; // a byte of UTF-8 is never 0xFF
    Some(key)
}

/// chat, number.
pub(super) fn case_key(chat: &ChatId, id: CaseId) -> Vec<u8> {
    outbox_key(chat, id.0)
}

/// chat, sequence: of rows, lines and dead letters.
pub(super) fn outbox_key(chat: &ChatId, sequence: u64) -> Vec<u8> {
    let mut key = chat_key(chat);
    key.extend_from_slice(&sequence.to_be_bytes());
    key
}

/// chat, key.
pub(super) fn timer_key(chat: &ChatId, name: &str) -> Vec<u8> {
    let mut key = chat_key(chat);
    key.extend_from_slice(name.as_bytes());
    key
}

/// due time, chat, key.
pub(super) fn due_key(due: DateTime<Utc>, chat: &ChatId, name: &str) -> Vec<u8> {
    [&due_bytes(due)[..], &timer_key(chat, name)].concat()
}

/// A time whose bytes sort as the times do.
pub(super) fn due_bytes(due: DateTime<Utc>) -> [u8; DUE_BYTES] {
    let mut bytes = [0; DUE_BYTES];
    // With the sign bit flipped, times before 1970 sort first.
    bytes[..8].copy_from_slice(&(due.timestamp() ^ i64::MIN).to_be_bytes());
    bytes[8..].copy_from_slice(&due.timestamp_subsec_nanos().to_be_bytes());
    bytes
}

/// The chat of a key, and what follows it.
pub(super) fn split_chat(key: &[u8]) -> Option<(ChatId, &[u8])> {
    let end = key.iter().position(|&byte| byte == END_OF_CHAT)?;
    let chat = std::str::from_utf8(&key[..end]).ok()?;
    Some((ChatId(chat.to_owned()), &key[end + 1..]))
}

/// The chat and the number of a key that ends with one.
pub(super) fn split_number(key: &[u8]) -> Option<(ChatId, u64)> {
    let (chat, rest) = split_chat(key)?;
    Some((chat, u64::from_be_bytes(rest.try_into().ok()?)))
}

/// A key as people read it: `case/telegram:1/3`.
pub(super) fn show(tree: Tree, key: &[u8]) -> String {
    show_known(tree, key).unwrap_or_else(|| format!("{}/{}", tree.name(), key.escape_ascii()))
}

fn show_known(tree: Tree, key: &[u8]) -> Option<String> {
    let name = tree.name();
    Some(match tree {
        Tree::Session => {
            let (chat, rest) = split_chat(key)?;
            rest.is_empty().then(|| format!("{name}/{chat}"))?
        }
        Tree::Case | Tree::Outbox | Tree::Line | Tree::Dead => {
            let (chat, number) = split_number(key)?;
            format!("{name}/{chat}/{number}")
        }
        Tree::Timer => {
            let (chat, rest) = split_chat(key)?;
            format!("{name}/{chat}/{}", std::str::from_utf8(rest).ok()?)
        }
        Tree::Due => show_known(Tree::Timer, key.get(DUE_BYTES..)?)?,
        Tree::Meta => format!("{name}/{}", std::str::from_utf8(key).ok()?),
        Tree::Quarantine => {
            let (tag, key) = key.split_first()?;
            show(*TREES.get(usize::from(*tag))?, key)
        }
    })
}

/// Where a damaged record is kept: the tree's number, then the key. A timer is kept under its chat, so that it can be
/// forgotten with it.
pub(super) fn quarantine_key(tree: Tree, key: &[u8]) -> Vec<u8> {
    let (tree, key) = match tree {
        Tree::Due => (Tree::Timer, key.get(DUE_BYTES..).unwrap_or(key)),
        other => (other, key),
    };
    [&[tree as u8], key].concat()
}

/// What is kept of a damaged record: the reason's length, the reason, the bytes (cut at the limit).
pub(super) fn quarantine_value(why: &str, record: &[u8]) -> Vec<u8> {
    let mut why = why.to_owned();
    truncate(&mut why, REASON);
    let length = u16::try_from(why.len()).unwrap_or(0).to_be_bytes();
    [&length[..], why.as_bytes(), &record[..record.len().min(RECORD_LIMIT)]].concat()
}

/// The reason and the bytes back.
pub(super) fn split_quarantined(value: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = value.split_first_chunk::<2>()?;
    let (why, record) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
    Some((String::from_utf8_lossy(why).into_owned(), record))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back_and_every_flipped_bit_is_noticed() {
        let record = seal(&DeliveryId("送达 7".to_owned())).unwrap();
        assert_eq!(unseal::<DeliveryId>(&record).unwrap().0, "送达 7");
        for bit in 0..record.len() * 8 {
            let mut flipped = record.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(unseal::<DeliveryId>(&flipped).is_err(), "bit {bit}");
        }
        for length in 0..record.len() {
            assert!(unseal::<DeliveryId>(&record[..length]).is_err(), "cut to {length}");
        }
    }

    #[test]
    fn a_head_around_a_sealed_session_is_the_same_as_a_sealed_head() {
        let session = Session { epoch: 7, locale: Some("zh-CN".to_owned()), ..Session::default() };
        let head = Head { version: 3, next_sequence: 9, handled: vec![DeliveryId("送达 \"7\"".to_owned())], session: () };
        let sealed = seal_head(&head, &json(&session).unwrap()).unwrap();
        let whole = Head { version: head.version, next_sequence: head.next_sequence, handled: head.handled.clone(), session };
        assert_eq!(sealed, seal(&whole).unwrap());
        assert_eq!(unseal::<Head<Session>>(&sealed).unwrap(), whole);
    }

    #[test]
    fn says_why_a_record_cannot_be_read() {
        let mut newer = seal(&1).unwrap();
        newer[0] = 9;
        for (record, why) in [
            (vec![], "it is only 0 bytes"),
            (vec![1, 2, 3], "it is only 3 bytes"),
            (newer, "it has the unknown version 9"),
            (vec![1, 0, 0, 0, 1, b'1'], "its checksum is wrong"),
            (seal(&"x").unwrap(), "its content does not fit: invalid type: string \"x\", expected u64 at line 1 column 3"),
        ] {
            assert_eq!(unseal::<u64>(&record).unwrap_err(), why);
        }
    }

    #[test]
    fn due_times_sort_as_bytes() {
        let times = [
            "-0001-01-01T00:00:00Z",
            "1969-12-31T23:59:59.9Z",
            "1970-01-01T00:00:00Z",
            "2026-02-03T04:05:06Z",
            "2026-02-03T04:05:06.000000001Z",
            "2026-02-03T04:05:07Z",
            "9999-12-31T00:00:00Z",
        ];
        let bytes = times.map(|time| due_bytes(time.parse().unwrap()));
        assert!(bytes.is_sorted_by(|a, b| a < b), "{bytes:?}");
    }

    #[test]
    fn chats_never_mix_and_the_next_chat_is_found() {
        let chats = ["", "t:1", "t:11", "t:1 ", "微信:老王", "微信:老王2", "t:\u{10FFFF}", "t:\0"].map(|chat| ChatId(chat.to_owned()));
        for one in &chats {
            let prefix = chat_key(one);
            for other in &chats {
                for key in [chat_key(other), outbox_key(other, u64::MAX), timer_key(other, "a/b")] {
                    assert_eq!(key.starts_with(&prefix), one == other, "{one:?} {other:?}");
                    if let Some(after) = after_chat(one) {
                        assert_eq!(key >= after, chat_key(other) > chat_key(one) && one != other, "{one:?} {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn keys_are_shown_for_people() {
        let chat = ChatId("t:1".to_owned());
        let due = DateTime::UNIX_EPOCH;
        for (tree, key, shown) in [
            (Tree::Session, chat_key(&chat), "session/t:1"),
            (Tree::Case, case_key(&chat, CaseId(3)), "case/t:1/3"),
            (Tree::Outbox, outbox_key(&chat, 12), "outbox/t:1/12"),
            (Tree::Line, outbox_key(&chat, 13), "line/t:1/13"),
            (Tree::Dead, outbox_key(&chat, 14), "dead/t:1/14"),
            (Tree::Timer, timer_key(&chat, "nudge"), "timer/t:1/nudge"),
            (Tree::Due, due_key(due, &chat, "nudge"), "timer/t:1/nudge"),
            (Tree::Quarantine, quarantine_key(Tree::Due, &due_key(due, &chat, "nudge")), "timer/t:1/nudge"),
            (Tree::Quarantine, quarantine_key(Tree::Session, &chat_key(&chat)), "session/t:1"),
            (Tree::Session, vec![0, 200], r"session/\x00\xc8"),
        ] {
            assert_eq!(show(tree, &key), shown);
        }
    }

    #[test]
    fn the_ring_keeps_the_last_sixteen() {
        let mut handled = Vec::new();
        for number in 0..20 {
            remember(&mut handled, Some(&DeliveryId(number.to_string())));
        }
        remember(&mut handled, Some(&DeliveryId("5".to_owned())));
        remember(&mut handled, None);
        let numbers: Vec<&str> = handled.iter().map(|delivery| delivery.0.as_str()).collect();
        assert_eq!(numbers.join(" "), "4 6 7 8 9 10 11 12 13 14 15 16 17 18 19 5");
    }

    #[test]
    fn a_set_aside_record_keeps_its_reason_and_bytes() {
        let value = quarantine_value(&"坏".repeat(500), &vec![7; 40_000]);
        let (why, record) = split_quarantined(&value).unwrap();
        assert!(why.starts_with("坏坏") && why.ends_with('…') && why.len() <= 403);
        assert_eq!(record, [7; RECORD_LIMIT]);
        assert_eq!(split_quarantined(&[]), None);
        assert_eq!(split_quarantined(&[0, 9, 1]), None);
    }
}
