//! How content is sealed: XChaCha20-Poly1305, each time under another nonce.
//!
//! The longer nonce may be random: its first sixteen bytes and the key make a key of their own (`chacha20`), under which the other eight
//! bytes are the nonce of plain ChaCha20-Poly1305 (`ring`), as draft-irtf-cfrg-xchacha has it. So a [`Sealer`] needs one random
//! number for all that it seals, and counts from there.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};

use chacha20::cipher::consts::U10;
use chacha20::hchacha;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};

/// A key that seals and opens.
pub(super) type Key = [u8; 32];

/// Bytes of a nonce: they stand before what is sealed.
pub const NONCE: usize = 24;
/// Bytes of the nonce that are random.
const START: usize = 16;
/// Bytes of what proves that nothing was changed: they stand behind it.
const PROOF: usize = 16;
/// Bytes that sealing adds.
pub const SEAL_BYTES: usize = NONCE + PROOF;

/// Seals with one key, what belongs together.
#[derive(Debug)]
pub struct Sealer {
    start: [u8; START],
    key: LessSafeKey,
    sealed: AtomicU64,
}

impl Sealer {
    /// Refuses when the machine gives no random numbers.
    pub fn new(key: &Key) -> io::Result<Sealer> {
        let start = random()?;
        Ok(Sealer { start, key: derived(key, &start)?, sealed: AtomicU64::new(0) })
    }

    /// Seals. What is sealed for one `purpose` opens for no other.
    pub fn seal(&self, purpose: &[u8], plain: &[u8]) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(plain.len() + SEAL_BYTES);
        bytes.resize(NONCE, 0);
        bytes.extend_from_slice(plain);
        self.seal_from(0, purpose, &mut bytes)?;
        Ok(bytes)
    }

    /// The same for what stands at the end of `bytes`: there, [`NONCE`] bytes of room begin at `from`, and the content after them.
    pub fn seal_from(&self, from: usize, purpose: &[u8], bytes: &mut Vec<u8>) -> io::Result<()> {
        let count = self.sealed.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        let (room, content) = bytes.get_mut(from..).and_then(|part| part.split_first_chunk_mut::<NONCE>()).ok_or_else(refused)?;
        room[..START].copy_from_slice(&self.start);
        room[START..].copy_from_slice(&count);
        let proof = self.key.seal_in_place_separate_tag(nonce(count), Aad::from(purpose), content).map_err(|_| refused())?;
        bytes.extend_from_slice(proof.as_ref());
        Ok(())
    }
}

/// Opens; `None` where it was changed, is for another purpose, or was sealed with another key.
pub(super) fn open(key: &Key, purpose: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (start, rest) = sealed.split_first_chunk::<START>()?;
    let (count, content) = rest.split_first_chunk()?;
    let mut plain = content.to_vec();
    let length = derived(key, start).ok()?.open_in_place(nonce(*count), Aad::from(purpose), &mut plain).ok()?.len();
    plain.truncate(length);
    Some(plain)
}

/// Random bytes, as good as the machine has them.
pub(super) fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| io::Error::other(format!("this machine gives no random numbers: {error}")))?;
    Ok(bytes)
}

fn derived(key: &Key, start: &[u8; START]) -> io::Result<LessSafeKey> {
    let derived = hchacha::<U10>(key.into(), start.into());
    UnboundKey::new(&CHACHA20_POLY1305, &derived).map(LessSafeKey::new).map_err(|_| refused())
}

/// Four zeros stand before the count.
fn nonce(count: [u8; 8]) -> Nonce {
    let mut nonce = [0; 12];
    nonce[4..].copy_from_slice(&count);
    Nonce::assume_unique_for_key(nonce)
}

fn refused() -> io::Error {
    io::Error::other("it cannot be sealed: it is too long")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::hex;

    /// The example of draft-irtf-cfrg-xchacha, A.3.1.
    #[test]
    fn what_is_sealed_is_what_everybody_seals() {
        let text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
        let purpose = [0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7];
        let key: Key = std::array::from_fn(|at| 0x80 + u8::try_from(at).unwrap());
        let start: [u8; START] = std::array::from_fn(|at| 0x40 + u8::try_from(at).unwrap());
        let count = u64::from_be_bytes(*b"\x50\x51\x52\x53\x54\x55\x56\x57");
        let sealer = Sealer { start, key: derived(&key, &start).unwrap(), sealed: AtomicU64::new(count) };
        let sealed = sealer.seal(&purpose, text.as_bytes()).unwrap();
        assert_eq!(hex(&sealed[..NONCE]), "404142434445464748494a4b4c4d4e4f5051525354555657");
        assert!(hex(&sealed[NONCE..]).starts_with("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"));
        assert!(hex(&sealed).ends_with("c0875924c1c7987947deafd8780acf49"));
        assert_eq!(open(&key, &purpose, &sealed).unwrap(), text.as_bytes());
    }

    #[test]
    fn no_nonce_is_used_twice() {
        let key = random().unwrap();
        let (one, other) = (Sealer::new(&key).unwrap(), Sealer::new(&key).unwrap());
        let mut nonces: Vec<Vec<u8>> = Vec::new();
        for sealer in [&one, &other, &one, &other] {
            nonces.push(sealer.seal(b"case", b"").unwrap()[..NONCE].to_vec());
        }
        nonces.sort_unstable();
        nonces.dedup();
        assert_eq!(nonces.len(), 4);
    }

    #[test]
    fn a_buffer_without_room_is_refused() {
        let sealer = Sealer::new(&[1; 32]).unwrap();
        for from in [0, 1, 30] {
            assert!(sealer.seal_from(from, b"case", &mut vec![0; 20]).is_err(), "{from}");
        }
    }
}
