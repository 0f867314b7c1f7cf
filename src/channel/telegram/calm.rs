//! Who writes faster than they are answered. Pure: time is an argument.
//!
//! A person waits for an answer, or writes a few lines in a row; a hundred unanswered messages are a stuck key or a script. Each
//! inbound uses up one of a chat's tokens; each message that reached the chat, and each second, gives one back.

use super::recent::Recent;

/// Inbounds in a row without an answer.
const TOKENS: u32 = 60;
/// After too many, nothing more is read until so many tokens are back.
const CALM: u32 = 30;
/// Chats that are watched at the same time.
const CHATS: usize = 50_000;

/// What to do with an inbound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admit {
    /// Hand it in.
    Yes,
    /// The first too many: say so, once.
    TooFast,
    /// Read past it.
    No,
}

/// All chats' tokens.
#[derive(Debug)]
pub(super) struct Calm(Recent<i64, Tokens>);

#[derive(Clone, Copy, Debug)]
struct Tokens {
    left: u32,
    at: i64,
    too_fast: bool,
}

impl Default for Calm {
    fn default() -> Self {
        Self(Recent::new(CHATS))
    }
}

impl Calm {
    /// One inbound of this chat, at this second. Seconds that go backwards give nothing.
    pub(super) fn admit(&mut self, chat: i64, at: i64) -> Admit {
        let mut tokens = self.0.get(&chat).copied().unwrap_or(Tokens { left: TOKENS, at, too_fast: false });
        let passed = at.saturating_sub(tokens.at).clamp(0, i64::from(TOKENS));
        tokens.left = (tokens.left + u32::try_from(passed).unwrap_or(0)).min(TOKENS);
        tokens.at = tokens.at.max(at);
        tokens.too_fast &= tokens.left < CALM;
        let admit = match (tokens.too_fast, tokens.left) {
            (true, _) => Admit::No,
            (false, 0) => Admit::TooFast,
            (false, _) => Admit::Yes,
        };
        tokens.too_fast |= admit == Admit::TooFast;
        tokens.left -= u32::from(admit == Admit::Yes);
        self.0.insert(chat, tokens);
        admit
    }

    /// One message reached this chat.
    pub(super) fn answered(&mut self, chat: i64) {
        if let Some(mut tokens) = self.0.remove(&chat) {
            tokens.left = (tokens.left + 1).min(TOKENS);
            self.0.insert(chat, tokens);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many of `count` inbounds at this second are handed in, warned about, and read past.
    fn flood(calm: &mut Calm, at: i64, count: u32) -> (u32, u32, u32) {
        let mut seen = (0, 0, 0);
        for _ in 0..count {
            match calm.admit(1, at) {
                Admit::Yes => seen.0 += 1,
                Admit::TooFast => seen.1 += 1,
                Admit::No => seen.2 += 1,
            }
        }
        seen
    }

    #[test]
    fn a_flood_is_told_once_and_read_past_until_it_is_calmer() {
        let mut calm = Calm::default();
        assert_eq!(flood(&mut calm, 100, 1000), (60, 1, 939));
        assert_eq!(calm.admit(2, 100), Admit::Yes, "another chat");
        assert_eq!(flood(&mut calm, 129, 100), (0, 0, 100));
        assert_eq!(flood(&mut calm, 130, 100), (30, 1, 69), "half a minute later");
        for _ in 0..30 {
            calm.answered(1);
        }
        assert_eq!(flood(&mut calm, 130, 100), (30, 1, 69), "thirty answers later");
    }

    #[test]
    fn whoever_waits_for_answers_may_be_quick() {
        let mut calm = Calm::default();
        for _ in 0..10_000 {
            assert_eq!(calm.admit(1, 100), Admit::Yes);
            calm.answered(1);
        }
    }

    #[test]
    fn what_was_written_over_hours_is_no_flood() {
        let mut calm = Calm::default();
        assert!((0..500).all(|minute| calm.admit(1, minute * 60) == Admit::Yes));
        for at in [i64::MIN, i64::MAX, 0] {
            assert_eq!(calm.admit(2, at), Admit::Yes);
        }
    }
}
