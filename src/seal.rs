//! Signatures and digests: one home for how they are made, compared and written.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

/// HMAC-SHA256 under this key, to be fed.
pub fn mac(key: &[u8; 32]) -> Hmac<Sha256> {
    // The key at the length of a block, as the algorithm has it: no key is refused.
    let mut block = [0; 64];
    block[..32].copy_from_slice(key);
    Hmac::new(&block.into())
}

/// Whether two secrets are the same. Takes the same time however they differ, in length too.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    let digest = |secret: &[u8]| mac(&[0; 32]).chain_update(secret).finalize().into_bytes();
    digest(one).ct_eq(&digest(other)).into()
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The second test case of RFC 4231, its key at the length of ours.
    #[test]
    fn a_signature_is_the_one_everybody_makes() {
        let mut key = [0; 32];
        key[..4].copy_from_slice(b"Jefe");
        let signature = mac(&key).chain_update(b"what do ya want for nothing?").finalize().into_bytes();
        assert_eq!(hex(&signature), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    #[test]
    fn the_same_is_the_same_and_nothing_else() {
        assert!(same(b"a", b"a") && same(b"", b""));
        for other in [&b"b"[..], b"", b"aa", b"a\0"] {
            assert!(!same(b"a", other));
        }
    }
}
