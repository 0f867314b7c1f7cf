//! How much one session, and one address, may ask for: buckets that fill with time.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::pace::Bucket;

/// When this many keys are known, those whose bucket is full again are dropped.
const KEYS_MAX: usize = 10_000;

/// So many at once, and one more each so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// At once.
    pub burst: u32,
    /// Until there is one more.
    pub every: Duration,
}

/// One bucket for each key.
#[derive(Debug)]
pub(super) struct Buckets<K> {
    rate: Rate,
    known: Mutex<HashMap<K, Bucket>>,
}

impl<K: Eq + Hash> Buckets<K> {
    pub(super) fn new(rate: Rate) -> Self {
        Self { rate, known: Mutex::default() }
    }

    /// Takes one. Otherwise says how long to wait.
    pub(super) fn take(&self, key: K, now: Instant) -> Result<(), Duration> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KEYS_MAX {
            known.retain(|_, bucket| !bucket.is_full(now));
        }
        let bucket = known.entry(key).or_insert_with(|| Bucket::new(self.rate.every, self.rate.burst, now));
        let wait = bucket.wait(now);
        if wait.is_zero() {
            bucket.take(now);
            return Ok(());
        }
        Err(wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_empties_and_fills() {
        let buckets = Buckets::new(Rate { burst: 3, every: Duration::from_secs(2) });
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        for (second, key, expected) in [
            (0, "a", Ok(())),
            (0, "a", Ok(())),
            (0, "a", Ok(())),
            (0, "a", Err(Duration::from_secs(2))),
            (1, "a", Err(Duration::from_secs(1))),
            (1, "b", Ok(())),
            (2, "a", Ok(())),
            (2, "a", Err(Duration::from_secs(2))),
            (100, "a", Ok(())),
        ] {
            assert_eq!(buckets.take(key, at(second)), expected, "{second} {key}");
        }
    }

    #[test]
    fn full_buckets_are_forgotten() {
        let buckets = Buckets::new(Rate { burst: 1, every: Duration::from_secs(1) });
        let start = Instant::now();
        for key in 0..KEYS_MAX {
            assert_eq!(buckets.take(key, start), Ok(()));
        }
        assert_eq!(buckets.take(KEYS_MAX, start + Duration::from_secs(2)), Ok(()));
        assert_eq!(buckets.known.lock().unwrap().len(), 1);
    }
}
