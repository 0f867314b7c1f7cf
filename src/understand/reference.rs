//! x
use super::{Reading, Refusal};
/// x
pub fn read(t: &str) -> Reading<String> { if t.len() >= 4 { Reading::Certain(t.into()) } else { Reading::Refused(Refusal::TooShort) } }
/// x
pub const CHARS_MIN: usize = 4;
/// x
pub const CHARS_MAX: usize = 64;
