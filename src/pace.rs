//! Pacing: so many in a row, then one at a time.

use std::time::Duration;

use tokio::time::Instant;

/// How long to wait after so many failures in a row: twice as long each time, up to the longest. Between half of that and all of it,
/// as `spread` decides, so that many who failed together do not come back together.
pub fn pause(first: Duration, longest: Duration, failures: u32, spread: u32) -> Duration {
    let full = first.saturating_mul(1 << failures.saturating_sub(1).min(16)).min(longest);
    full * (512 + spread % 512) / 1024
}

/// A bucket of tokens that fills by itself, one token at a time, up to its size.
#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    every: Duration,
    size: u32,
    full_at: Instant,
}

impl Bucket {
    /// A full bucket that gains a token after each `every`. Without `every` it never runs dry.
    pub fn new(every: Duration, size: u32, now: Instant) -> Self {
        Self { every, size: size.max(1), full_at: now }
    }

    /// A bucket for so many a second, a tenth of them at once, so that no second sees more. 0 means no limit.
    pub fn per_second(limit: u32, now: Instant) -> Self {
        let burst = (limit / 10).max(1);
        let rate = limit.saturating_sub(burst).max(1);
        Self::new(if limit == 0 { Duration::ZERO } else { Duration::from_secs(1) / rate }, burst, now)
    }

    /// How many may go now.
    pub fn tokens(&self, now: Instant) -> u32 {
        let missing = self.full_at.saturating_duration_since(now).as_nanos();
        let owed = if self.every.is_zero() { 0 } else { missing.div_ceil(self.every.as_nanos()) };
        self.size.saturating_sub(u32::try_from(owed).unwrap_or(u32::MAX))
    }

    /// How long until the next may go.
    pub fn wait(&self, now: Instant) -> Duration {
        self.full_at.saturating_duration_since(now).saturating_sub(self.every * (self.size - 1))
    }

    /// One goes. Taken from an empty bucket, it is owed.
    pub fn take(&mut self, now: Instant) {
        self.full_at = self.full_at.max(now) + self.every;
    }

    /// Whether it holds all it can, so that a new one would be the same.
    pub fn is_full(&self, now: Instant) -> bool {
        self.full_at <= now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_then_one_at_a_time() {
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        let mut bucket = Bucket::new(Duration::from_secs(1), 3, start);
        for (millis, tokens, wait) in [(0, 3, 0), (0, 2, 0), (0, 1, 0), (0, 0, 1000), (400, 0, 600)] {
            assert_eq!((bucket.tokens(at(millis)), bucket.wait(at(millis)).as_millis()), (tokens, wait), "at {millis}");
            if wait == 0 {
                bucket.take(at(millis));
            }
        }
        assert_eq!([999, 1000, 1999, 2000, 2999, 3000, 9000].map(|millis| bucket.tokens(at(millis))), [0, 1, 1, 2, 2, 3, 3]);
        assert!(!bucket.is_full(at(2999)) && bucket.is_full(at(3000)));
    }

    #[test]
    fn pauses_double_and_end() {
        let [first, longest] = [250, 60_000].map(Duration::from_millis);
        for (failures, full) in [(0, 250), (1, 250), (2, 500), (3, 1000), (8, 32_000), (9, 60_000), (17, 60_000), (u32::MAX, 60_000)] {
            let [least, most] = [0, 511].map(|spread| pause(first, longest, failures, spread).as_millis());
            assert!(least == full / 2 && (full - full / 100..=full).contains(&most), "{failures}: {least} to {most}");
        }
        assert_eq!(pause(first, longest, 3, 512), pause(first, longest, 3, 0));
    }

    #[test]
    fn no_second_sees_more_than_the_limit() {
        for limit in [1, 2, 5, 10, 30, 100] {
            let start = Instant::now();
            let mut bucket = Bucket::per_second(limit, start);
            let (mut now, mut gone) = (start, Vec::new());
            while now < start + Duration::from_secs(5) {
                now += bucket.wait(now);
                bucket.take(now);
                gone.push(now);
            }
            for (index, from) in gone.iter().enumerate() {
                let within = gone[index..].iter().filter(|at| **at < *from + Duration::from_secs(1)).count();
                assert!(within <= limit as usize, "{within} of {limit}");
            }
            assert!(gone.len() >= 4 * limit as usize * 4 / 5 - 1, "{} of {limit}", gone.len());
        }
    }

    #[test]
    fn without_a_limit_nothing_waits() {
        let now = Instant::now();
        let mut bucket = Bucket::per_second(0, now);
        for _ in 0..1000 {
            bucket.take(now);
        }
        assert!(bucket.tokens(now) > 0 && bucket.wait(now).is_zero() && bucket.is_full(now));
    }
}
