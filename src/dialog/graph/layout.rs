//! Places boxes in layers, as Graphviz does (Sugiyama, Tagawa and Toda): arrows point down, cross rarely, and are nearly straight.
//!
//! Four steps: turn round the arrows that close a circle; give each box a layer below those that lead to it; order each layer so
//! that few arrows cross; move boxes towards their neighbours without changing the order.

/// Sweeps over all layers while ordering.
const ORDER_SWEEPS: usize = 24;
/// Sweeps over all layers while moving boxes.
const MOVE_SWEEPS: usize = 30;
/// The room an arrow needs where it passes a layer.
const LANE: f64 = 12.0;
/// The room between two arrows that leave the same box.
const PORT: f64 = 22.0;
/// How much more an arrow that passes several layers wants to be straight than a box wants to be in the middle.
const STRAIGHT: f64 = 8.0;

/// What is to be placed.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The width and height of each box.
    pub sizes: Vec<(f64, f64)>,
    /// Arrows: from and to. None may lead to where it begins.
    pub edges: Vec<(usize, usize)>,
    /// The room between two boxes of a layer.
    pub gap: f64,
    /// The room between two layers.
    pub between: f64,
}

/// Where everything is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placed {
    /// The middle of each box.
    pub at: Vec<(f64, f64)>,
    /// The points each arrow passes, from the edge of the first box to the edge of the last. Between two points of one layer it is
    /// straight.
    pub routes: Vec<Vec<(f64, f64)>>,
    /// The width of all.
    pub width: f64,
    /// The height of all.
    pub height: f64,
}

/// Places all. The same plan always gives the same picture.
pub fn place(plan: &Plan) -> Placed {
    let mut work = Work::new(plan);
    work.order();
    work.spread();
    work.placed(plan)
}

/// A box, or where an arrow passes a layer.
struct Item {
    layer: usize,
    width: f64,
    x: f64,
    above: Vec<usize>,
    below: Vec<usize>,
    passing: bool,
}

struct Work {
    items: Vec<Item>,
    layers: Vec<Vec<usize>>,
    /// For each arrow, the items it passes, downwards, and whether it points up.
    chains: Vec<(Vec<usize>, bool)>,
    gap: f64,
}

impl Work {
    fn new(plan: &Plan) -> Self {
        let count = plan.sizes.len();
        let turned = circles(count, &plan.edges);
        let down: Vec<(usize, usize)> =
            plan.edges.iter().zip(&turned).map(|(&(from, to), turned)| if *turned { (to, from) } else { (from, to) }).collect();
        let layer = layers(count, &down);
        let item = |layer, width, passing| Item { layer, width, x: 0.0, above: Vec::new(), below: Vec::new(), passing };
        let mut items: Vec<Item> = (0..count).map(|index| item(layer[index], plan.sizes[index].0, false)).collect();
        let mut chains = Vec::new();
        for (&(from, to), turned) in down.iter().zip(&turned) {
            let mut chain = vec![from];
            for passed in layer[from] + 1..layer[to] {
                chain.push(items.len());
                items.push(item(passed, LANE, true));
            }
            chain.push(to);
            for pair in chain.windows(2) {
                items[pair[0]].below.push(pair[1]);
                items[pair[1]].above.push(pair[0]);
            }
            chains.push((chain, *turned));
        }
        let mut work = Self { layers: Vec::new(), chains, gap: plan.gap, items };
        work.first_order();
        work
    }

    /// In the order in which a walk downwards meets them.
    fn first_order(&mut self) {
        let depth = self.items.iter().map(|item| item.layer + 1).max().unwrap_or(0);
        self.layers = vec![Vec::new(); depth];
        let mut met = vec![false; self.items.len()];
        let mut roots: Vec<usize> = (0..self.items.len()).filter(|item| self.items[*item].above.is_empty()).collect();
        roots.reverse();
        let mut open = roots;
        while let Some(item) = open.pop() {
            if std::mem::replace(&mut met[item], true) {
                continue;
            }
            self.layers[self.items[item].layer].push(item);
            open.extend(self.items[item].below.iter().rev());
        }
    }

    fn order(&mut self) {
        let mut best = self.layers.clone();
        let mut fewest = self.crossings();
        for sweep in 0..ORDER_SWEEPS {
            let downwards = sweep % 2 == 0;
            let depth = self.layers.len();
            let order: Vec<usize> = if downwards { (0..depth).collect() } else { (0..depth).rev().collect() };
            for layer in order {
                // Every other time, those that want the same place change theirs: otherwise they would never try it.
                self.sort_by_neighbours(layer, downwards, sweep % 4 > 1);
            }
            self.swap_neighbours();
            let crossings = self.crossings();
            if crossings < fewest {
                fewest = crossings;
                best.clone_from(&self.layers);
            }
        }
        self.layers = best;
    }

    fn positions(&self) -> Vec<usize> {
        let mut positions = vec![0; self.items.len()];
        for layer in &self.layers {
            for (position, item) in layer.iter().enumerate() {
                positions[*item] = position;
            }
        }
        positions
    }

    fn sort_by_neighbours(&mut self, layer: usize, by_above: bool, turn_equals: bool) {
        let positions = self.positions();
        let middle = |item: usize| {
            let neighbours = if by_above { &self.items[item].above } else { &self.items[item].below };
            let sum: usize = neighbours.iter().map(|neighbour| positions[*neighbour]).sum();
            #[allow(clippy::cast_precision_loss, reason = "positions are small")]
            let middle = if neighbours.is_empty() { positions[item] as f64 } else { sum as f64 / neighbours.len() as f64 };
            middle
        };
        let mut sorted: Vec<(f64, usize)> = self.layers[layer].iter().map(|item| (middle(*item), *item)).collect();
        if turn_equals {
            sorted.reverse();
        }
        sorted.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        self.layers[layer] = sorted.into_iter().map(|(_, item)| item).collect();
    }

    /// Swaps boxes side by side where fewer arrows cross then.
    fn swap_neighbours(&mut self) {
        for layer in 0..self.layers.len() {
            let mut positions = self.positions();
            for at in 1..self.layers[layer].len() {
                let (left, right) = (self.layers[layer][at - 1], self.layers[layer][at]);
                let between = |a: usize, b: usize, positions: &[usize]| {
                    let pairs = |a: &[usize], b: &[usize]| {
                        a.iter().map(|a| b.iter().filter(|b| positions[*a] > positions[**b]).count()).sum::<usize>()
                    };
                    pairs(&self.items[a].above, &self.items[b].above) + pairs(&self.items[a].below, &self.items[b].below)
                };
                if between(left, right, &positions) > between(right, left, &positions) {
                    self.layers[layer].swap(at - 1, at);
                    positions.swap(left, right);
                }
            }
        }
    }

    fn crossings(&self) -> usize {
        let positions = self.positions();
        let mut crossings = 0;
        for layer in &self.layers {
            let arrows: Vec<(usize, usize)> =
                layer.iter().flat_map(|item| self.items[*item].below.iter().map(|below| (positions[*item], positions[*below]))).collect();
            for (index, a) in arrows.iter().enumerate() {
                crossings += arrows[index + 1..].iter().filter(|b| (a.0 < b.0 && a.1 > b.1) || (a.0 > b.0 && a.1 < b.1)).count();
            }
        }
        crossings
    }

    /// Moves everything towards the middle of its neighbours, each layer as near to that as its order allows.
    fn spread(&mut self) {
        for layer in self.layers.clone() {
            let mut x = 0.0;
            for item in layer {
                self.items[item].x = x + self.items[item].width / 2.0;
                x += self.items[item].width + self.gap;
            }
        }
        for sweep in 0..MOVE_SWEEPS {
            let depth = self.layers.len();
            let order: Vec<usize> = if sweep % 2 == 0 { (0..depth).collect() } else { (0..depth).rev().collect() };
            // The last sweeps look both ways, so that boxes stand in the middle of what leads to and from them.
            let both = sweep + 6 >= MOVE_SWEEPS;
            for layer in order {
                self.move_layer(layer, sweep % 2 == 0, both);
            }
        }
    }

    fn move_layer(&mut self, layer: usize, by_above: bool, both: bool) {
        let items = &self.layers[layer];
        // Where each wants to be, with what stands left of it in its layer taken off: then all that is asked is that none goes back.
        let mut left = 0.0;
        let mut offsets = Vec::with_capacity(items.len());
        let mut wishes = Vec::with_capacity(items.len());
        for item in items {
            let this = &self.items[*item];
            offsets.push(left + this.width / 2.0);
            left += this.width + self.gap;
            let mut weight = 0.0;
            let mut sum = 0.0;
            let neighbours = |above: bool| if above { &this.above } else { &this.below };
            let sides: &[bool] = if both {
                &[true, false]
            } else if by_above {
                &[true]
            } else {
                &[false]
            };
            for side in sides {
                for neighbour in neighbours(*side) {
                    let straight = if this.passing && self.items[*neighbour].passing { STRAIGHT } else { 1.0 };
                    weight += straight;
                    sum += straight * self.items[*neighbour].x;
                }
            }
            wishes.push(if weight == 0.0 { (this.x, 0.2) } else { (sum / weight, weight) });
        }
        let wanted: Vec<(f64, f64)> = wishes.iter().zip(&offsets).map(|((x, weight), offset)| (x - offset, *weight)).collect();
        for ((item, x), offset) in items.iter().zip(ascending(&wanted)).zip(&offsets) {
            self.items[*item].x = x + offset;
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "arrows are few")]
    fn placed(&self, plan: &Plan) -> Placed {
        let mut tops = Vec::new();
        let mut y = 0.0;
        for layer in &self.layers {
            let tall = layer.iter().filter_map(|item| plan.sizes.get(*item)).map(|(_, height)| *height).fold(0.0, f64::max);
            tops.push((y, y + tall));
            y += tall + plan.between;
        }
        let height = tops.last().map_or(0.0, |(_, bottom)| *bottom);
        let left = self.items.iter().map(|item| item.x - item.width / 2.0).fold(f64::INFINITY, f64::min);
        let right = self.items.iter().map(|item| item.x + item.width / 2.0).fold(f64::NEG_INFINITY, f64::max);
        let left = if left.is_finite() { left } else { 0.0 };
        let x_of = |item: usize| self.items[item].x - left;
        let at = |index: usize| {
            let (top, bottom) = tops[self.items[index].layer];
            (x_of(index), f64::midpoint(top, bottom))
        };
        // Arrows leave and arrive side by side, in the order of where they come from and go to.
        let ports = |ends: Vec<(usize, f64)>| {
            let mut shifts = vec![0.0; ends.len()];
            for item in 0..plan.sizes.len() {
                let mut here: Vec<usize> = (0..ends.len()).filter(|chain| ends[*chain].0 == item).collect();
                here.sort_by(|a, b| ends[*a].1.total_cmp(&ends[*b].1));
                let room = (plan.sizes[item].0 * 0.7).min(PORT * here.len() as f64);
                for (place, chain) in here.iter().enumerate() {
                    shifts[*chain] = room * ((place as f64 + 0.5) / here.len() as f64 - 0.5);
                }
            }
            shifts
        };
        let leaving = ports(self.chains.iter().map(|(chain, _)| (chain[0], x_of(chain[1]))).collect());
        let arriving = ports(self.chains.iter().map(|(chain, _)| (chain[chain.len() - 1], x_of(chain[chain.len() - 2]))).collect());
        let routes = self.chains.iter().enumerate().map(|(number, (chain, turned))| {
            let (first, last) = (chain[0], chain[chain.len() - 1]);
            // Straight down past higher boxes beside it before it turns.
            let (out, into) = (x_of(first) + leaving[number], x_of(last) + arriving[number]);
            let mut points = vec![(out, at(first).1 + plan.sizes[first].1 / 2.0), (out, tops[self.items[first].layer].1)];
            for passing in &chain[1..chain.len() - 1] {
                let (top, bottom) = tops[self.items[*passing].layer];
                points.push((x_of(*passing), top));
                points.push((x_of(*passing), bottom));
            }
            points.push((into, tops[self.items[last].layer].0));
            points.push((into, at(last).1 - plan.sizes[last].1 / 2.0));
            if *turned {
                points.reverse();
            }
            points
        });
        let routes = routes.collect();
        Placed { at: (0..plan.sizes.len()).map(at).collect(), routes, width: if right.is_finite() { right - left } else { 0.0 }, height }
    }
}

/// Which arrows to turn round, so that no way leads back to where it began: those that a walk from the first box meets from below.
fn circles(count: usize, edges: &[(usize, usize)]) -> Vec<bool> {
    let mut turned = vec![false; edges.len()];
    // 0 not met, 1 on the way here, 2 done.
    let mut state = vec![0u8; count];
    for root in 0..count {
        if state[root] != 0 {
            continue;
        }
        state[root] = 1;
        let mut way = vec![(root, 0)];
        while let Some((item, next)) = way.last_mut() {
            let item = *item;
            let Some((edge, (_, to))) = edges.iter().enumerate().skip(*next).find(|(_, (from, _))| *from == item) else {
                state[item] = 2;
                way.pop();
                continue;
            };
            *next = edge + 1;
            match state[*to] {
                0 => {
                    state[*to] = 1;
                    way.push((*to, 0));
                }
                1 => turned[edge] = true,
                _ => {}
            }
        }
    }
    turned
}

/// The layer of each box: one below the lowest that leads to it. A box nothing leads to stands just above the first it leads to.
fn layers(count: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut layer = vec![0usize; count];
    // Each round settles at least one more layer.
    for _ in 0..count {
        let mut moved = false;
        for (from, to) in edges {
            if layer[*to] <= layer[*from] {
                layer[*to] = layer[*from] + 1;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    for item in 0..count {
        let is_root = edges.iter().all(|(_, to)| *to != item);
        let below = edges.iter().filter(|(from, _)| *from == item).map(|(_, to)| layer[*to]).min();
        if let Some(below) = below.filter(|_| is_root && item != 0) {
            layer[item] = below.saturating_sub(1);
        }
    }
    layer
}

/// The ascending numbers that are nearest to these: wish and weight of each (pool adjacent violators).
fn ascending(wishes: &[(f64, f64)]) -> Vec<f64> {
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    for (wish, weight) in wishes {
        let mut pool = (*wish, *weight, 1);
        while let Some(last) = pools.last().filter(|last| last.0 >= pool.0) {
            let weight = last.1 + pool.1;
            pool = ((last.0 * last.1 + pool.0 * pool.1) / weight, weight, last.2 + pool.2);
            pools.pop();
        }
        pools.push(pool);
    }
    pools.into_iter().flat_map(|(value, _, count)| std::iter::repeat_n(value, count)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(count: usize, edges: &[(usize, usize)]) -> Plan {
        Plan { sizes: vec![(100.0, 40.0); count], edges: edges.to_vec(), gap: 20.0, between: 30.0 }
    }

    #[test]
    fn no_two_boxes_touch_and_arrows_point_down() {
        let tables: &[(usize, &[(usize, usize)])] = &[
            (0, &[]),
            (1, &[]),
            (4, &[(0, 1), (0, 2), (1, 3), (2, 3)]),
            (5, &[(0, 1), (1, 2), (2, 3), (3, 4), (0, 4)]),
            (5, &[(0, 1), (1, 2), (2, 0), (2, 3), (3, 1), (4, 3)]),
            (8, &[(0, 1), (0, 2), (0, 3), (1, 4), (2, 4), (3, 5), (5, 6), (4, 6), (6, 7), (0, 7), (1, 7)]),
        ];
        for (count, edges) in tables {
            let plan = plan(*count, edges);
            let placed = place(&plan);
            assert_eq!(placed, place(&plan), "the same again");
            for (a, (ax, ay)) in placed.at.iter().enumerate() {
                assert!(*ax >= 49.9 && *ax <= placed.width - 49.9 && *ay <= placed.height, "{edges:?}: {a} is outside");
                for (b, (bx, by)) in placed.at.iter().enumerate().skip(a + 1) {
                    assert!((ax - bx).abs() > 119.9 || (ay - by).abs() > 69.9, "{edges:?}: {a} and {b} touch");
                }
            }
            let turned = circles(*count, edges);
            for ((&(from, to), turned), route) in edges.iter().zip(turned).zip(&placed.routes) {
                assert_eq!(placed.at[to].1 > placed.at[from].1, !turned, "{edges:?}: {from} to {to}");
                let (first, last) = (route[0], route[route.len() - 1]);
                assert!((first.0 - placed.at[from].0).abs() < 50.0 && (last.0 - placed.at[to].0).abs() < 50.0);
            }
        }
    }

    #[test]
    fn a_chain_is_straight_and_a_fork_is_even() {
        let chain = place(&plan(4, &[(0, 1), (1, 2), (2, 3)]));
        assert!(chain.at.iter().all(|(x, _)| (x - chain.at[0].0).abs() < 0.5), "{chain:?}");
        let fork = place(&plan(4, &[(0, 1), (0, 2), (0, 3)]));
        assert!((fork.at[0].0 - fork.at[2].0).abs() < 1.0, "{fork:?}");
    }

    #[test]
    fn arrows_cross_only_where_they_must() {
        let work = |edges: &[(usize, usize)], count| {
            let mut work = Work::new(&plan(count, edges));
            work.order();
            work.crossings()
        };
        assert_eq!(work(&[(0, 4), (0, 3), (1, 3), (1, 5), (2, 4)], 6), 0);
        assert_eq!(work(&[(0, 2), (0, 3), (1, 2), (1, 3)], 4), 1, "two and two, each with each");
    }

    #[test]
    fn wishes_that_contradict_each_other_meet_in_the_middle() {
        assert_eq!(ascending(&[(1.0, 1.0), (3.0, 1.0), (2.0, 1.0), (9.0, 1.0)]), [1.0, 2.5, 2.5, 9.0]);
        assert_eq!(ascending(&[(4.0, 3.0), (0.0, 1.0)]), [3.0, 3.0]);
    }
}
