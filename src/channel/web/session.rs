//! Sessions: a signed cookie and nothing on the server. The conversation is kept under a hash, so what is stored opens no session.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::Mac;
use sha2::{Digest, Sha256};

use crate::chat::{ChatId, WEB};
use crate::seal;

/// How long a session lives without a sign of life.
pub const IDLE: Duration = Duration::from_secs(24 * 3600);
/// How long a session lives in all; on a device of one's own also without a sign of life.
pub const ABSOLUTE: Duration = Duration::from_secs(30 * 24 * 3600);
/// A cookie is written anew when its sign of life is older than this.
const RENEW: Duration = Duration::from_secs(600);

/// Who is asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Session {
    id: [u8; 16],
    /// When it began, in seconds since 1970.
    issued: u64,
    /// The last sign of life.
    seen: u64,
    /// Whether the customer says the device is theirs alone.
    pub own_device: bool,
}

impl Session {
    /// A visitor's: nothing is stored until they begin.
    pub(super) fn visitor(now: u64) -> Option<Self> {
        let mut id = [0; 16];
        getrandom::fill(&mut id).ok()?;
        Some(Self { id, issued: now, seen: now, own_device: false })
    }

    /// The session a visitor goes on in after they began: another id, so that whoever planted the visitor's does not know it. The
    /// same visitor beginning twice gets the same one, so that a button pressed twice begins once.
    pub(super) fn begun(&self, key: &[u8; 32], now: u64, own_device: bool) -> Self {
        let mut id = [0; 16];
        id.copy_from_slice(&mac(key, "begin", &self.id)[..16]);
        Self { id, issued: now, seen: now, own_device }
    }

    /// Reads a cookie. `None` for one that is forged, broken or too old.
    pub(super) fn read(cookie: &str, key: &[u8; 32], now: u64) -> Option<Self> {
        let (told, signature) = cookie.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        if !seal::same(&mac(key, "cookie", told.as_bytes())[..16], &signature) {
            return None;
        }
        let mut parts = told.split('.');
        let id = URL_SAFE_NO_PAD.decode(parts.next()?).ok()?.try_into().ok()?;
        let issued = parts.next()?.parse().ok()?;
        let seen = parts.next()?.parse().ok()?;
        let session = Self { id, issued, seen, own_device: parts.next()? == "o" };
        (now < session.ends()).then_some(session)
    }

    /// As a cookie's value.
    pub(super) fn write(&self, key: &[u8; 32]) -> String {
        let told = format!("{}.{}.{}.{}", URL_SAFE_NO_PAD.encode(self.id), self.issued, self.seen, if self.own_device { "o" } else { "s" });
        format!("{told}.{}", URL_SAFE_NO_PAD.encode(&mac(key, "cookie", told.as_bytes())[..16]))
    }

    /// The same with a new sign of life, if it is time for one.
    pub(super) fn renewed(&self, now: u64) -> Option<Self> {
        (now.saturating_sub(self.seen) > RENEW.as_secs()).then(|| Self { seen: now, ..self.clone() })
    }

    /// When it ends unless there is another sign of life.
    pub(super) fn ends(&self) -> u64 {
        let absolute = self.issued.saturating_add(ABSOLUTE.as_secs());
        if self.own_device { absolute } else { absolute.min(self.seen.saturating_add(IDLE.as_secs())) }
    }

    /// Its chat.
    pub(super) fn chat(&self) -> ChatId {
        let digest = Sha256::new_with_prefix(b"redress web chat").chain_update(self.id).finalize();
        ChatId::new(WEB, &seal::hex(&digest[..16]))
    }

    /// The token every form of this session carries.
    pub(super) fn token(&self, key: &[u8; 32]) -> String {
        URL_SAFE_NO_PAD.encode(&mac(key, "form", &self.id)[..16])
    }

    /// Whether a form of this session was sent.
    pub(super) fn is_token(&self, key: &[u8; 32], token: &str) -> bool {
        seal::same(self.token(key).as_bytes(), token.as_bytes())
    }
}

fn mac(key: &[u8; 32], purpose: &str, message: &[u8]) -> [u8; 32] {
    seal::mac(key).chain_update(purpose).chain_update([0]).chain_update(message).finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [7; 32];
    const HOUR: u64 = 3600;

    #[test]
    fn a_cookie_comes_back_and_a_changed_one_does_not() {
        let session = Session::visitor(1000).unwrap();
        let cookie = session.write(&KEY);
        assert_eq!(Session::read(&cookie, &KEY, 1001), Some(session.clone()));
        assert_eq!(Session::read(&cookie, &[8; 32], 1001), None);
        for (from, to) in [(".1000.", ".2000."), (".s.", ".o."), (".", ""), ("s", "ss")] {
            assert_eq!(Session::read(&cookie.replacen(from, to, 1), &KEY, 1001), None, "{from}");
        }
        for broken in ["", ".", "....", "a.b.c.d.e", &cookie[1..], &cookie[..cookie.len() - 1]] {
            assert_eq!(Session::read(broken, &KEY, 1001), None, "{broken}");
        }
    }

    #[test]
    fn sessions_end() {
        let visitor = Session::visitor(0).unwrap();
        for (own_device, seen, now, alive) in [
            (false, 0, 24 * HOUR - 1, true),
            (false, 0, 24 * HOUR, false),
            (false, 20 * HOUR, 40 * HOUR, true),
            (false, 30 * 24 * HOUR - 1, 30 * 24 * HOUR, false),
            (true, 0, 29 * 24 * HOUR, true),
            (true, 0, 30 * 24 * HOUR, false),
        ] {
            let session = Session { seen, own_device, ..visitor.clone() };
            assert_eq!(Session::read(&session.write(&KEY), &KEY, now).is_some(), alive, "{own_device} {seen} {now}");
        }
        assert_eq!(visitor.renewed(600), None);
        assert_eq!(visitor.renewed(601).map(|session| session.seen), Some(601));
    }

    #[test]
    fn beginning_changes_the_session_once() {
        let visitor = Session::visitor(0).unwrap();
        let begun = visitor.begun(&KEY, 5, true);
        assert_ne!(begun.chat(), visitor.chat());
        assert_eq!(begun.chat(), visitor.begun(&KEY, 9, false).chat());
        assert_eq!(begun.chat().channel(), "web");
        assert!(!begun.write(&KEY).contains(begun.chat().address()));
    }

    #[test]
    fn a_token_belongs_to_its_session() {
        let (one, other) = (Session::visitor(0).unwrap(), Session::visitor(0).unwrap());
        assert!(one.is_token(&KEY, &one.token(&KEY)));
        assert!(!one.is_token(&KEY, &other.token(&KEY)) && !one.is_token(&KEY, "") && !one.is_token(&[8; 32], &one.token(&KEY)));
    }
}
