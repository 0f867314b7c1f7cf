//! What a log may say of a customer: a tag, good for one run of the program, that leads nobody back to them.

use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use crate::chat::ChatId;
use crate::seal::hex;

/// A chat's name in the log. The same chat has the same tag until the program ends.
pub fn tag(chat: &ChatId) -> String {
    static SALT: OnceLock<Option<[u8; 32]>> = OnceLock::new();
    let salt = SALT.get_or_init(|| {
        let mut salt = [0; 32];
        getrandom::fill(&mut salt).ok().map(|()| salt)
    });
    // Without a salt the tag could be found by trying ids.
    let Some(salt) = salt else { return format!("{}:?", chat.channel()) };
    let digest = Sha256::new().chain_update(salt).chain_update(chat.0.as_bytes()).finalize();
    format!("{}:{}", chat.channel(), hex(&digest[..4]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_tells_chats_apart_and_names_nobody() {
        let (one, two) = (ChatId::new("telegram", "1234567"), ChatId::new("telegram", "1234568"));
        assert_eq!(tag(&one), tag(&one));
        assert_ne!(tag(&one), tag(&two));
        assert!(tag(&one).starts_with("telegram:") && !tag(&one).contains("1234567"), "{}", tag(&one));
        assert_eq!(tag(&one).len(), "telegram:".len() + 8);
    }
}
