//! A memory that forgets: as many of the latest as fit, in two generations, so that it neither grows nor needs sweeping.

use std::collections::HashMap;
use std::hash::Hash;

/// Remembers at least the last `size` keys, and at most twice as many.
#[derive(Debug)]
pub(super) struct Recent<K, V> {
    size: usize,
    young: HashMap<K, V>,
    old: HashMap<K, V>,
}

impl<K: Eq + Hash, V> Recent<K, V> {
    /// Empty.
    pub(super) fn new(size: usize) -> Self {
        Self { size, young: HashMap::new(), old: HashMap::new() }
    }

    /// Remembers it; what was known under this key before is returned.
    pub(super) fn insert(&mut self, key: K, value: V) -> Option<V> {
        let before = self.remove(&key);
        if self.young.len() >= self.size {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, value);
        before
    }

    /// Forgets it.
    pub(super) fn remove(&mut self, key: &K) -> Option<V> {
        self.young.remove(key).or_else(|| self.old.remove(key))
    }

    /// What is known under this key.
    pub(super) fn get(&self, key: &K) -> Option<&V> {
        self.young.get(key).or_else(|| self.old.get(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_are_kept() {
        let mut recent = Recent::new(3);
        for key in 0..20 {
            assert_eq!(recent.insert(key, key * 10), None);
        }
        assert_eq!((17..20).map(|key| recent.get(&key).copied()).collect::<Vec<_>>(), [Some(170), Some(180), Some(190)]);
        assert!((0..20).filter(|key| recent.get(key).is_some()).count() <= 6);
        assert_eq!(recent.insert(19, 7), Some(190));
        assert_eq!((recent.remove(&19), recent.remove(&19)), (Some(7), None));
    }
}
