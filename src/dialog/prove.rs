//! Boxes: what makes guards provable.
//!
//! Every atom limits one slot, so a guard is a box in the space of answers, and "does this route cover everything" is box
//! subtraction: what remains is a concrete answer nobody thought of.

use std::collections::BTreeMap;

use super::Dialogs;
use super::guard::{Guard, Test};
use super::slot::{Kind, Slot};

/// One direction in which answers differ.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dim {
    /// The value of a slot: a choice's position, fen, days ago, a count; answered or not for the rest.
    Slot(String),
    /// Whether a checklist or ledger holds a key: 0 or 1.
    Has(String, String),
}

/// Disjoint inclusive ranges, ascending.
pub type Ranges = Vec<(i64, i64)>;

/// Stands for "not answered".
pub const UNSET: i64 = i64::MIN;
const FAR: i64 = 1_000_000_000_000;

/// A set of answers: the product of its ranges. A dimension that is not named is unlimited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Region(pub BTreeMap<Dim, Ranges>);

impl Region {
    /// The part of this region that lies in `other`; `None` when that is empty.
    pub fn and(&self, other: &Region) -> Option<Region> {
        let mut both = self.clone();
        for (dim, ranges) in &other.0 {
            let met = match both.0.get(dim) {
                Some(own) => intersection(own, ranges),
                None => ranges.clone(),
            };
            if met.is_empty() {
                return None;
            }
            both.0.insert(dim.clone(), met);
        }
        Some(both)
    }

    /// What is left of this region without `other`, as disjoint regions. Every dimension of `other` must be limited here.
    pub fn minus(&self, other: &Region) -> Vec<Region> {
        let mut rest = Vec::new();
        let mut inside = self.clone();
        for (dim, ranges) in &other.0 {
            let Some(own) = inside.0.get(dim).cloned() else { continue };
            let outside = difference(&own, ranges);
            if !outside.is_empty() {
                let mut piece = inside.clone();
                piece.0.insert(dim.clone(), outside);
                rest.push(piece);
            }
            let met = intersection(&own, ranges);
            if met.is_empty() {
                return rest;
            }
            inside.0.insert(dim.clone(), met);
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
    let mut region = Region::default();
    for atom in &guard.0 {
        let Some(slot) = dialogs.slots.get(&atom.slot) else { continue };
        let whole = domain(slot);
        let own = Dim::Slot(atom.slot.clone());
        let (dim, ranges) = match &atom.test {
            Test::In(keys) => (own, points(slot, keys)),
            Test::NotIn(keys) => (own, difference(&with_unset(&whole), &points(slot, keys))),
            Test::Answered(true) => (own, whole),
            Test::Answered(false) => (own, vec![(UNSET, UNSET)]),
            Test::AtLeast(least) | Test::OlderThan(least) => {
                let from = if matches!(atom.test, Test::OlderThan(_)) { least + 1 } else { *least };
                (own, intersection(&whole, &vec![(from, FAR)]))
            }
            Test::AtMost(most) | Test::Within(most) => (own, intersection(&whole, &vec![(-FAR, *most)])),
            Test::Has(key) => (Dim::Has(atom.slot.clone(), key.clone()), vec![(1, 1)]),
            Test::Lacks(key) => (Dim::Has(atom.slot.clone(), key.clone()), vec![(0, 0)]),
        };
        region = region.and(&Region(BTreeMap::from([(dim, ranges)])))?;
    }
    Some(region)
}

/// All answers a slot may hold, "not answered" left out.
pub fn domain(slot: &Slot) -> Ranges {
    match &slot.kind {
        Kind::Choice(keys) => vec![(0, i64::try_from(keys.len()).unwrap_or(1).max(1) - 1)],
        Kind::Money { min, max } if !slot.derived => vec![(min.0, max.0)],
        Kind::Count { min, max } if !slot.derived => vec![(*min, *max)],
        Kind::Money { .. } | Kind::Count { .. } => vec![(0, FAR)],
        Kind::Date { not_after_today, not_before_days } => {
            vec![(if *not_after_today { 0 } else { -FAR }, not_before_days.unwrap_or(FAR))]
        }
        Kind::Many(_) | Kind::Text(_) | Kind::Reference { .. } | Kind::Ledger(_) => vec![(0, 0)],
    }
}

/// The same ranges, and "not answered".
pub fn with_unset(ranges: &Ranges) -> Ranges {
    union(ranges, &vec![(UNSET, UNSET)])
}

/// Either.
pub fn union(a: &Ranges, b: &Ranges) -> Ranges {
    let mut all: Vec<(i64, i64)> = a.iter().chain(b).copied().collect();
    all.sort_unstable();
    let mut merged: Ranges = Vec::new();
    for (from, to) in all {
        match merged.last_mut() {
            // `UNSET` is a point of its own and never grows together with numbers.
            Some(last) if from <= last.1 || (last.1 != UNSET && from == last.1 + 1) => last.1 = last.1.max(to),
            _ => merged.push((from, to)),
        }
    }
    merged
}

fn intersection(a: &Ranges, b: &Ranges) -> Ranges {
    let mut met: Ranges = Vec::new();
    for (from_a, to_a) in a {
        for (from_b, to_b) in b {
            let (from, to) = (*from_a.max(from_b), *to_a.min(to_b));
            if from <= to {
                met.push((from, to));
            }
        }
    }
    met.sort_unstable();
    met
}

fn difference(a: &Ranges, b: &Ranges) -> Ranges {
    let mut rest = a.clone();
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
    rest
}

fn points(slot: &Slot, keys: &[String]) -> Ranges {
    let known = slot.kind.keys();
    let at = keys.iter().filter_map(|key| known.iter().position(|known| known == key)).filter_map(|at| i64::try_from(at).ok());
    at.fold(Vec::new(), |all, at| union(&all, &vec![(at, at)]))
}

/// One concrete answer of a region, in the operator's words: `cause = low_balance, failed_on = 3 days ago`. Only the dimensions
/// in `about` are named.
pub fn example(dialogs: &Dialogs, region: &Region, about: &[Dim]) -> String {
    let mut words = Vec::new();
    for dim in about {
        let Some(value) = region.0.get(dim).and_then(|ranges| ranges.iter().find(|(from, _)| *from != UNSET).or(ranges.first())) else {
            continue;
        };
        words.push(match dim {
            Dim::Has(slot, key) => format!("{slot} {} {key}", if value.0 == 1 { "has" } else { "lacks" }),
            Dim::Slot(slot) => format!("{slot} {}", value_in_words(dialogs, slot, *value)),
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
    use super::{Dim, Region, UNSET, difference, intersection, uncovered, union};
    use std::collections::BTreeMap;

    fn region(limits: &[(&str, &[(i64, i64)])]) -> Region {
        Region(limits.iter().map(|(slot, ranges)| (Dim::Slot((*slot).to_owned()), ranges.to_vec())).collect::<BTreeMap<_, _>>())
    }

    #[test]
    fn ranges() {
        assert_eq!(union(&vec![(0, 2)], &vec![(3, 5)]), vec![(0, 5)]);
        assert_eq!(union(&vec![(UNSET, UNSET)], &vec![(0, 1)]), vec![(UNSET, UNSET), (0, 1)]);
        assert_eq!(difference(&vec![(0, 9)], &vec![(3, 4)]), vec![(0, 2), (5, 9)]);
        assert_eq!(intersection(&vec![(0, 4), (6, 9)], &vec![(3, 7)]), vec![(3, 4), (6, 7)]);
    }

    #[test]
    fn what_is_left_over_is_a_counter_example() {
        let space = region(&[("a", &[(0, 2)]), ("b", &[(0, 9)])]);
        let covered = [region(&[("a", &[(0, 1)])]), region(&[("a", &[(2, 2)]), ("b", &[(0, 4)])])];
        assert_eq!(uncovered(&space, &covered), vec![region(&[("a", &[(2, 2)]), ("b", &[(5, 9)])])]);
        assert_eq!(uncovered(&space, &[Region::default()]), vec![]);
    }
}
