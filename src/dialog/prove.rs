//! Boxes: what makes guards provable.
//!
//! Every atom limits one slot, so a guard is a box in the space of answers, and "does this route cover everything" is box
//! subtraction: what remains is a concrete answer nobody thought of.

use std::collections::BTreeMap;
use std::ops::Index;
use std::sync::Arc;

use super::guard::{Guard, Test};
use super::slot::{Kind, Slot};
use super::{Derivation, Dialogs};

/// One direction in which answers differ: a place in [`Dims`]. Their order is the order of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dim(u32);

/// Every direction in which the answers to these dialogs differ. Boxes name them by number: there is one box for every state, and a
/// large set has millions of limits.
#[derive(Clone, Debug, Default)]
pub struct Dims {
    /// First one for the value of each slot, by name; then one for each key of a checklist or ledger, by slot and key.
    all: Vec<Direction>,
    /// How many of them are values of slots.
    slots: usize,
}

/// What is known about a [`Dim`].
#[derive(Clone, Debug)]
pub struct Direction {
    /// The slot. Its value is a choice's position, fen, days ago, a count; answered or not for the rest.
    pub slot: String,
    /// The key of a checklist or ledger, which is held or not: 0 or 1.
    pub key: Option<String>,
    /// Whether it counts days ago.
    pub is_date: bool,
    /// How the slot is computed, if nobody is asked for it.
    pub derivation: Option<Derivation>,
    /// All it may be once it is answered.
    pub domain: Ranges,
    /// All it may be, answered or not.
    pub all: Ranges,
    /// All it may be where nothing is known of it.
    pub unknown: Ranges,
}

/// Disjoint inclusive ranges, ascending.
pub type Ranges = Arc<[(i64, i64)]>;

/// Stands for "not answered".
pub const UNSET: i64 = i64::MIN;
const FAR: i64 = 1_000_000_000_000;

impl Dims {
    /// The directions of these slots.
    pub fn of(slots: &BTreeMap<String, Slot>, derivations: &BTreeMap<&'static str, Derivation>) -> Self {
        let values = slots.iter().map(|(name, slot)| {
            let derivation = derivations.get(name.as_str()).copied();
            let domain = domain(slot);
            let all = with_unset(&domain);
            let unknown = match derivation {
                Some(derivation) if derivation.may_be_unset => all.clone(),
                Some(_) => domain.clone(),
                None => point(UNSET),
            };
            Direction { slot: name.clone(), key: None, is_date: matches!(slot.kind, Kind::Date { .. }), derivation, domain, all, unknown }
        });
        let mut all: Vec<Direction> = values.collect();
        for (name, slot) in slots.iter().filter(|(_, slot)| matches!(slot.kind, Kind::Many(_) | Kind::Ledger(_))) {
            let mut keys: Vec<&String> = slot.kind.keys().iter().collect();
            keys.sort_unstable();
            let domain: Ranges = Arc::new([(0, 1)]);
            all.extend(keys.into_iter().map(|key| Direction {
                slot: name.clone(),
                key: Some(key.clone()),
                is_date: false,
                derivation: None,
                domain: domain.clone(),
                all: domain.clone(),
                unknown: point(0),
            }));
        }
        Self { all, slots: slots.len() }
    }

    /// The value of a slot; `None` if there is no such slot.
    pub fn slot(&self, name: &str) -> Option<Dim> {
        dim(self.all[..self.slots].binary_search_by(|direction| direction.slot.as_str().cmp(name)).ok()?)
    }

    /// Whether a checklist or ledger holds a key; `None` if it has no such key.
    pub fn key(&self, slot: &str, key: &str) -> Option<Dim> {
        let wanted = (slot, Some(key));
        let found = self.all[self.slots..].binary_search_by(|direction| (direction.slot.as_str(), direction.key.as_deref()).cmp(&wanted));
        dim(self.slots + found.ok()?)
    }

    /// Whether each key of a checklist or ledger is held.
    pub fn keys<'a>(&'a self, name: &'a str, slot: &'a Slot) -> impl Iterator<Item = Dim> {
        let keys = if matches!(slot.kind, Kind::Many(_) | Kind::Ledger(_)) { slot.kind.keys() } else { &[] };
        keys.iter().filter_map(|key| self.key(name, key))
    }
}

impl Index<Dim> for Dims {
    type Output = Direction;

    fn index(&self, dim: Dim) -> &Direction {
        &self.all[dim.0 as usize]
    }
}

fn dim(at: usize) -> Option<Dim> {
    u32::try_from(at).ok().map(Dim)
}

/// A set of answers: the product of its ranges. A dimension that is not named is unlimited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Region {
    /// By dimension, ascending.
    limits: Vec<(Dim, Ranges)>,
}

impl FromIterator<(Dim, Ranges)> for Region {
    fn from_iter<I: IntoIterator<Item = (Dim, Ranges)>>(limits: I) -> Self {
        let mut region = Self::default();
        for (dim, ranges) in limits {
            region.set(dim, ranges);
        }
        region
    }
}

impl Region {
    /// The limits, in the order of the dimensions.
    pub fn limits(&self) -> impl Iterator<Item = (Dim, &Ranges)> {
        self.limits.iter().map(|(dim, ranges)| (*dim, ranges))
    }

    /// The limit of a dimension.
    pub fn get(&self, dim: Dim) -> Option<&Ranges> {
        self.position(dim).ok().map(|at| &self.limits[at].1)
    }

    /// Limits a dimension, in place of what limited it before.
    pub fn set(&mut self, dim: Dim, ranges: Ranges) {
        match self.position(dim) {
            Ok(at) => self.limits[at].1 = ranges,
            Err(at) => self.limits.insert(at, (dim, ranges)),
        }
    }

    /// Changes or, with `None`, lifts the limits of some dimensions.
    pub fn revise(&mut self, mut revised: impl FnMut(Dim, &Ranges) -> Option<Ranges>) {
        self.limits.retain_mut(|(dim, ranges)| {
            let new = revised(*dim, ranges);
            new.map(|new| *ranges = new).is_some()
        });
    }

    /// Lifts the limits of all other dimensions.
    pub fn keep(&mut self, mut kept: impl FnMut(Dim) -> bool) {
        self.limits.retain(|(dim, _)| kept(*dim));
    }

    fn position(&self, dim: Dim) -> Result<usize, usize> {
        self.limits.binary_search_by_key(&dim, |(known, _)| *known)
    }

    /// What holds where one of the two does. A dimension that only one of them limits is in the other as in `dims`.
    #[must_use]
    pub fn or(&self, other: &Region, dims: &Dims) -> Region {
        let news = other.limits.iter().filter(|(dim, _)| self.position(*dim).is_err()).count();
        let (mut own, mut others) = (self.limits.iter().peekable(), other.limits.iter().peekable());
        let mut limits = Vec::with_capacity(self.limits.len() + news);
        while let Some(dim) = [own.peek(), others.peek()].into_iter().flatten().map(|(dim, _)| *dim).min() {
            let ranges = |limit: Option<&(Dim, Ranges)>| limit.map_or_else(|| dims[dim].unknown.clone(), |(_, ranges)| ranges.clone());
            let (a, b) = (ranges(own.next_if(|limit| limit.0 == dim)), ranges(others.next_if(|limit| limit.0 == dim)));
            limits.push((dim, either(a, b, &dims[dim])));
        }
        Region { limits }
    }

    /// The part of this region that lies in `other`; `None` when that is empty.
    pub fn and(&self, other: &Region) -> Option<Region> {
        let mut both = self.clone();
        for (dim, ranges) in other.limits() {
            let met = match both.get(dim) {
                Some(own) => intersection(own, ranges),
                None => ranges.clone(),
            };
            if met.is_empty() {
                return None;
            }
            both.set(dim, met);
        }
        Some(both)
    }

    /// What is left of this region without `other`, as disjoint regions. Every dimension of `other` must be limited here.
    pub fn minus(&self, other: &Region) -> Vec<Region> {
        let mut rest = Vec::new();
        let mut inside = self.clone();
        for (dim, ranges) in other.limits() {
            let Some(own) = inside.get(dim).cloned() else { continue };
            let outside = difference(&own, ranges);
            if !outside.is_empty() {
                let mut piece = inside.clone();
                piece.set(dim, outside);
                rest.push(piece);
            }
            let met = intersection(&own, ranges);
            if met.is_empty() {
                return rest;
            }
            inside.set(dim, met);
        }
        rest
    }
}

/// Everything of `space` that none of `regions` covers.
pub fn uncovered(space: &Region, regions: &[Region]) -> Vec<Region> {
    let mut rest = vec![space.clone()];
    for region in regions {
        rest = rest.iter().flat_map(|piece| piece.minus(region)).collect();
    }
    rest
}

/// The box of a guard. `None` when it can never hold.
pub fn region_of(dialogs: &Dialogs, guard: &Guard) -> Option<Region> {
    let dims = &dialogs.dims;
    let mut region = Region::default();
    for atom in &guard.0 {
        let (Some(slot), Some(own)) = (dialogs.slots.get(&atom.slot), dims.slot(&atom.slot)) else { continue };
        let whole = &dims[own].domain;
        let (dim, ranges) = match &atom.test {
            Test::In(keys) => (own, points(slot, keys)),
            Test::NotIn(keys) => (own, difference(&with_unset(whole), &points(slot, keys))),
            Test::Answered(true) => (own, whole.clone()),
            Test::Answered(false) => (own, point(UNSET)),
            Test::AtLeast(least) => (own, intersection(whole, &[(*least, FAR)])),
            Test::OlderThan(least) => (own, intersection(whole, &[(least + 1, FAR)])),
            Test::AtMost(most) | Test::Within(most) => (own, intersection(whole, &[(-FAR, *most)])),
            Test::Has(key) => (dims.key(&atom.slot, key)?, point(1)),
            Test::Lacks(key) => match dims.key(&atom.slot, key) {
                Some(key) => (key, point(0)),
                None => continue,
            },
        };
        region = region.and(&Region::from_iter([(dim, ranges)]))?;
    }
    Some(region)
}

/// All answers a slot may hold, "not answered" left out.
fn domain(slot: &Slot) -> Ranges {
    Arc::new([match &slot.kind {
        Kind::Choice(keys) => (0, i64::try_from(keys.len()).unwrap_or(1).max(1) - 1),
        Kind::Money { min, max } if !slot.derived => (min.0, max.0),
        Kind::Count { min, max } if !slot.derived => (*min, *max),
        Kind::Money { .. } | Kind::Count { .. } => (0, FAR),
        Kind::Date { not_after_today, not_before_days } => (if *not_after_today { 0 } else { -FAR }, not_before_days.unwrap_or(FAR)),
        Kind::Many(_) | Kind::Text(_) | Kind::Reference { .. } | Kind::Ledger(_) => (0, 0),
    }])
}

/// This value alone.
pub fn point(value: i64) -> Ranges {
    Arc::new([(value, value)])
}

/// The same ranges, and "not answered".
pub fn with_unset(ranges: &[(i64, i64)]) -> Ranges {
    union(ranges, &[(UNSET, UNSET)])
}

/// Either, without a list of its own where there is one already: there are millions of limits, and nearly all say one of a few things.
fn either(a: Ranges, b: Ranges, about: &Direction) -> Ranges {
    if a == b {
        return a;
    }
    let both = merged(&a, &b);
    [&a, &b, &about.domain, &about.all].into_iter().find(|known| ***known == *both).cloned().unwrap_or_else(|| both.into())
}

/// Either.
pub fn union(a: &[(i64, i64)], b: &[(i64, i64)]) -> Ranges {
    merged(a, b).into()
}

fn merged(a: &[(i64, i64)], b: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let mut all: Vec<(i64, i64)> = a.iter().chain(b).copied().collect();
    all.sort_unstable();
    let mut merged: Vec<(i64, i64)> = Vec::new();
    for (from, to) in all {
        match merged.last_mut() {
            // `UNSET` is a point of its own and never grows together with numbers.
            Some(last) if from <= last.1 || (last.1 != UNSET && from == last.1 + 1) => last.1 = last.1.max(to),
            _ => merged.push((from, to)),
        }
    }
    merged
}

fn intersection(a: &[(i64, i64)], b: &[(i64, i64)]) -> Ranges {
    let mut met: Vec<(i64, i64)> = Vec::new();
    for (from_a, to_a) in a {
        for (from_b, to_b) in b {
            let (from, to) = (*from_a.max(from_b), *to_a.min(to_b));
            if from <= to {
                met.push((from, to));
            }
        }
    }
    met.sort_unstable();
    met.into()
}

fn difference(a: &[(i64, i64)], b: &[(i64, i64)]) -> Ranges {
    let mut rest = a.to_vec();
    for (from_b, to_b) in b {
        rest = rest
            .into_iter()
            .flat_map(|(from, to)| {
                if to < *from_b || from > *to_b {
                    return vec![(from, to)];
                }
                let mut pieces = Vec::new();
                if from < *from_b {
                    pieces.push((from, from_b - 1));
                }
                if to > *to_b {
                    pieces.push((to_b + 1, to));
                }
                pieces
            })
            .collect();
    }
    rest.into()
}

fn points(slot: &Slot, keys: &[String]) -> Ranges {
    let known = slot.kind.keys();
    let at = keys.iter().filter_map(|key| known.iter().position(|known| known == key)).filter_map(|at| i64::try_from(at).ok());
    at.fold(Ranges::default(), |all, at| union(&all, &[(at, at)]))
}

/// One concrete answer of a region, in the operator's words: `cause = low_balance, failed_on = 3 days ago`. Only the dimensions
/// in `about` are named.
pub fn example(dialogs: &Dialogs, region: &Region, about: &[Dim]) -> String {
    let mut words = Vec::new();
    for dim in about {
        let Some(value) = region.get(*dim).and_then(|ranges| ranges.iter().find(|(from, _)| *from != UNSET).or(ranges.first())) else {
            continue;
        };
        let Direction { slot, key, .. } = &dialogs.dims[*dim];
        words.push(match key {
            Some(key) => format!("{slot} {} {key}", if value.0 == 1 { "has" } else { "lacks" }),
            None => format!("{slot} {}", value_in_words(dialogs, slot, *value)),
        });
    }
    words.join(", ")
}

fn value_in_words(dialogs: &Dialogs, slot: &str, (from, to): (i64, i64)) -> String {
    if from == UNSET {
        return "not answered".to_owned();
    }
    match dialogs.kind(slot) {
        Some(Kind::Choice(keys)) => {
            let key = usize::try_from(from).ok().and_then(|at| keys.get(at)).map_or("?", String::as_str);
            format!("= {key}")
        }
        Some(Kind::Money { .. }) => format!("= {}.{:02} yuan", from / 100, from % 100),
        Some(Kind::Date { .. }) => {
            let days = if from <= 0 && to >= 0 { 0 } else { from };
            match days {
                0 => "= today".to_owned(),
                days if days < 0 => format!("= {} days ahead", -days),
                days => format!("= {days} days ago"),
            }
        }
        Some(Kind::Count { .. }) => format!("= {from}"),
        _ => "answered".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    fn region(limits: &[(u32, &[(i64, i64)])]) -> Region {
        limits.iter().map(|(dim, ranges)| (Dim(*dim), (*ranges).into())).collect()
    }

    #[test]
    fn ranges() {
        assert_eq!(*union(&[(0, 2)], &[(3, 5)]), [(0, 5)]);
        assert_eq!(*union(&[(UNSET, UNSET)], &[(0, 1)]), [(UNSET, UNSET), (0, 1)]);
        assert_eq!(*difference(&[(0, 9)], &[(3, 4)]), [(0, 2), (5, 9)]);
        assert_eq!(*intersection(&[(0, 4), (6, 9)], &[(3, 7)]), [(3, 4), (6, 7)]);
    }

    #[test]
    fn what_is_left_over_is_a_counter_example() {
        let space = region(&[(0, &[(0, 2)]), (1, &[(0, 9)])]);
        let covered = [region(&[(0, &[(0, 1)])]), region(&[(0, &[(2, 2)]), (1, &[(0, 4)])])];
        assert_eq!(uncovered(&space, &covered), vec![region(&[(0, &[(2, 2)]), (1, &[(5, 9)])])]);
        assert_eq!(uncovered(&space, &[Region::default()]), vec![]);
    }

    #[test]
    fn what_only_one_side_limits_is_unknown_in_the_other() {
        let slot = |kind| Slot { kind, place: Place::default(), derived: false };
        let keys = |keys: [&str; 2]| keys.map(str::to_owned).to_vec();
        let slots = [("cause", Kind::Choice(keys(["a", "b"]))), ("held", Kind::Many(keys(["y", "x"])))];
        let slots: BTreeMap<String, Slot> = slots.into_iter().map(|(name, kind)| (name.to_owned(), slot(kind))).collect();
        let dims = Dims::of(&slots, &BTreeMap::new());
        let (cause, held) = (dims.slot("cause").expect("a slot"), dims.key("held", "x").expect("a key"));
        let (a, b) = (Region::from_iter([(cause, point(0))]), Region::from_iter([(held, point(1))]));
        let either = Region::from_iter([(cause, [(UNSET, UNSET), (0, 0)].into()), (held, [(0, 1)].into())]);
        assert_eq!((a.or(&b, &dims), b.or(&a, &dims)), (either.clone(), either));
        assert_eq!((dims.slot("x"), dims.key("held", "z"), dims.key("cause", "a")), (None, None, None));
    }
}
