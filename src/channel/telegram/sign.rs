//! What stands behind a button: its data and a signature, bound to the chat. Telegram passes on whatever a client sends.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use crate::seal;

/// The most bytes Telegram keeps behind a button.
pub const DATA_MAX: usize = 64;

/// The length of a signature: 66 bits.
const SIGNATURE: usize = 11;

/// Signs with a key made from the bot's token.
#[derive(Clone)]
pub struct Signer(Hmac<Sha256>);

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signer")
    }
}

impl Signer {
    /// Another token, another key.
    pub fn new(token: &str) -> Self {
        Self(keyed(&keyed(token.as_bytes()).chain_update(b"redress buttons").finalize().into_bytes()))
    }

    /// `<data>.<signature>`, good in this chat only; `None` where that is longer than [`DATA_MAX`].
    pub fn sign(&self, chat: i64, data: &str) -> Option<String> {
        let signed = format!("{data}.{}", self.signature(chat, data));
        (signed.len() <= DATA_MAX).then_some(signed)
    }

    /// The data, if we signed it for this chat. Takes the same time however wrong the signature is.
    pub fn verify<'a>(&self, chat: i64, signed: &'a str) -> Option<&'a str> {
        let (data, signature) = signed.rsplit_once('.')?;
        seal::same(self.signature(chat, data).as_bytes(), signature.as_bytes()).then_some(data)
    }

    fn signature(&self, chat: i64, data: &str) -> String {
        let digest = self.0.clone().chain_update(chat.to_be_bytes()).chain_update(data.as_bytes()).finalize().into_bytes();
        let mut signature = URL_SAFE_NO_PAD.encode(digest);
        signature.truncate(SIGNATURE);
        signature
    }
}

/// The secret a webhook proves itself with when the operator chose none: the same for the same token, and no way back to it.
pub fn webhook_secret(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(keyed(token.as_bytes()).chain_update(b"redress webhook").finalize().into_bytes())
}

/// A token may have any length.
fn keyed(key: &[u8]) -> Hmac<Sha256> {
    seal::mac(&Sha256::digest(key).into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_was_signed_is_good_in_its_chat_only() {
        let (ours, theirs) = (Signer::new("1:aa"), Signer::new("1:ab"));
        for data in ["1.refund_not_received", "0.", "", "12.a.b", "99999999999.an_option_key_as_long_as_one_may_be_40"] {
            let signed = ours.sign(5, data).expect("short enough");
            assert_eq!(ours.verify(5, &signed), Some(data));
            for (what, verified) in [
                ("another chat", ours.verify(6, &signed)),
                ("another token", theirs.verify(5, &signed)),
                ("cut", ours.verify(5, &signed[..signed.len() - 1])),
                ("longer", ours.verify(5, &format!("{signed}A"))),
                ("other data", ours.verify(5, &format!("1{signed}"))),
                ("no signature", ours.verify(5, data)),
                ("an empty signature", ours.verify(5, &format!("{data}."))),
            ] {
                assert_eq!(verified, None, "{what} of {data:?}");
            }
        }
    }

    /// The longest key a dialog may have, behind an epoch that no conversation reaches.
    #[test]
    fn the_longest_legal_data_fits() {
        let key = "k".repeat(40);
        let signed = Signer::new("1:aa").sign(i64::MIN, &format!("{}.{key}", 99_999_999_999_u64)).expect("short enough");
        assert_eq!(signed.len(), DATA_MAX);
        assert_eq!(Signer::new("1:aa").sign(1, &format!("{}.{key}", u64::MAX)), None);
    }

    #[test]
    fn a_webhook_secret_is_what_telegram_takes_and_depends_on_the_token() {
        let secret = webhook_secret("1:aa");
        assert!(secret.len() == 43 && secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte)), "{secret}");
        assert_ne!(secret, webhook_secret("1:ab"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn made_up_data_never_verifies(chat: i64, data in "[0-9]{1,4}\\.[a-z_]{0,20}(\\.[A-Za-z0-9_-]{0,14})?", noise in any::<String>()) {
            let signer = Signer::new("1:aa");
            prop_assert_eq!(signer.verify(chat, &data), None);
            prop_assert_eq!(signer.verify(chat, &noise), None);
        }
    }
}
