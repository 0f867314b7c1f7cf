//! What stands behind a button: its data and a signature, bound to the chat. Telegram passes on whatever a client sends.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

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
        let genuine = self.signature(chat, data);
        bool::from(genuine.as_bytes().ct_eq(signature.as_bytes())).then_some(data)
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

/// Whether two secrets are the same. Takes the same time however they differ.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    let digest = |secret: &[u8]| keyed(b"redress compare").chain_update(secret).finalize().into_bytes();
    digest(one).ct_eq(&digest(other)).into()
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    // A whole block, so that no length is refused.
    let mut block = [0; 64];
    block[..32].copy_from_slice(&Sha256::digest(key));
    Hmac::new(&block.into())
}
