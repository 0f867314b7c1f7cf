//! A [`Graph`] as SVG: one file without scripts and fonts, light or dark as its reader's system is, with everything said in words too.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use super::layout::{self, Plan};
use super::{Graph, Marks, Node, NodeKind, Passage};

/// The widest line of a box, in columns (a Chinese character takes two).
const COLUMNS: usize = 34;
/// The widest line of an answer.
const ANSWER_COLUMNS: usize = 26;
/// Lines of what is said, at most.
const LINES: usize = 4;
/// Points for one column.
const COLUMN: f64 = 7.1;
const ANSWER_COLUMN: f64 = 6.5;
const NOTE_COLUMN: f64 = 6.2;
const HEAD: f64 = 20.0;
const LINE: f64 = 17.0;
const SMALL: f64 = 14.0;
const PAD: f64 = 11.0;
const MARGIN: f64 = 24.0;
/// A picture with more arrows than this is thinned …
const ARROWS_MAX: usize = 45;
/// … by naming, instead of drawing, the way to a box that so many arrows lead to.
const HUB: usize = 4;

/// How a picture looks.
pub const STYLE: &str = "
svg { --page: #fff; --ink: #1d2433; --soft: #5b6475; --line: #98a2b3; --box: #f8fafc; --edge: #cbd5e1; --end: #eef2f7; --away: #eff4ff;
  --chip: #fff; --missed: #b42318; --well: #067647; --people: #175cd3; background: var(--page);
  font: 13px/1.3 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif }
@media (prefers-color-scheme: dark) { svg { --page: #10141c; --ink: #e6eaf2; --soft: #9aa5b8; --line: #67728a; --box: #1a212d; --edge: #3a4558;
  --end: #222b3a; --away: #17233b; --chip: #10141c; --missed: #fda29b; --well: #6ce9a6; --people: #84adff } }
text { fill: var(--ink) }
.name { font-weight: 650; font-size: 13px }
.note { fill: var(--soft); font-size: 11px }
.answer text { font-size: 12px }
.box rect { fill: var(--box); stroke: var(--edge); stroke-width: 1.2 }
.end rect { fill: var(--end) }
.away rect { fill: var(--away); stroke-dasharray: 2 3 }
.start rect { stroke: var(--ink); stroke-width: 2 }
.answer rect { fill: var(--chip); stroke: var(--line); stroke-width: 1 }
.silence text { font-style: italic; fill: var(--soft) }
.exit { font-size: 12px }
.lost { fill: var(--missed) }
.arrow { fill: none; stroke: var(--line); stroke-width: 1.4 }
.head { fill: var(--line) }
.passed rect { stroke: var(--well) }
.missed > rect { stroke: var(--missed); stroke-width: 1.8; stroke-dasharray: 5 4 }
.mark { font-size: 11px; font-weight: 600 }
.passed .mark { fill: var(--well) }
.missed .mark { fill: var(--missed) }
.box .track { fill: var(--edge); stroke: none }
.box .flow { fill: var(--well); stroke: none }
.box .drop { fill: var(--missed); stroke: none; stroke-dasharray: none }
.people rect { fill: var(--people); stroke: none }
.people text { fill: var(--page); font-size: 11px; font-weight: 650 }
";

/// A piece to be placed: a box, or the answers on an arrow.
enum Piece<'g> {
    Box { node: &'g Node, lines: Vec<String>, exits: Vec<(bool, String)>, notes: Vec<String> },
    Answer { lines: Vec<String>, missed: Option<bool>, silence: bool },
}

/// Draws it.
pub fn draw(graph: &Graph, marks: &Marks) -> String {
    let mut pieces: Vec<Piece> = graph
        .nodes
        .iter()
        .map(|node| Piece::Box { node, lines: wrapped(&node.words, COLUMNS, LINES), exits: Vec::new(), notes: notes(node, marks) })
        .collect();
    let named = named(graph);
    let mut plan = Plan { gap: 22.0, between: 34.0, ..Plan::default() };
    for (number, edge) in graph.edges.iter().enumerate() {
        let at = &graph.nodes[edge.from].at;
        if named.contains(&number) {
            let missed = marks.misses_branch(at, &edge.branches);
            let answer = if edge.answers.is_empty() { String::new() } else { format!("{} ", edge.answers.join("; ")) };
            let line = format!("{answer}⇒ {}", graph.name(&graph.nodes[edge.to]));
            if let Piece::Box { exits, .. } = &mut pieces[edge.from] {
                exits.extend(wrapped(&line, COLUMNS + 2, 3).into_iter().map(|line| (missed, line)));
            }
            continue;
        }
        if edge.answers.is_empty() {
            plan.edges.push((edge.from, edge.to));
            continue;
        }
        let lines = edge.answers.iter().flat_map(|answer| wrapped(answer, ANSWER_COLUMNS, 3)).collect();
        let missed = (marks.passed.is_some() && !edge.silence).then(|| marks.misses_branch(at, &edge.branches));
        plan.edges.extend([(edge.from, pieces.len()), (pieces.len(), edge.to)]);
        pieces.push(Piece::Answer { lines, missed, silence: edge.silence });
    }
    plan.sizes = pieces.iter().map(size).collect();
    // What no answer leads to (an end after silence) stands in a row below, so that it does not look like a beginning.
    let loose: Vec<usize> =
        (1..graph.nodes.len()).filter(|index| plan.edges.iter().all(|(from, to)| from != index && to != index)).collect();
    let mut kept: Vec<usize> = (0..pieces.len()).filter(|index| !loose.contains(index)).collect();
    let position = |index: usize| kept.iter().position(|kept| *kept == index).unwrap_or_default();
    let shown = Plan {
        sizes: kept.iter().map(|index| plan.sizes[*index]).collect(),
        edges: plan.edges.iter().map(|(from, to)| (position(*from), position(*to))).collect(),
        ..plan
    };
    let mut placed = layout::place(&shown);
    let mut x = 0.0;
    let mut low: f64 = 0.0;
    for index in loose {
        let (width, height) = plan.sizes[index];
        placed.at.push((x + width / 2.0, placed.height + 40.0 + height / 2.0));
        x += width + 22.0;
        low = low.max(height + 40.0);
        kept.push(index);
    }
    let width = placed.width.max(x) + 2.0 * MARGIN;
    let height = placed.height + low + 2.0 * MARGIN;

    let name = if graph.title.is_empty() { "All dialogs" } else { &graph.title };
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" role=\"img\" \
         aria-labelledby=\"graph-title graph-desc\">\n<title id=\"graph-title\">{}</title>\n<desc id=\"graph-desc\">{}</desc>\n<style>{STYLE}</style>\n",
        escaped(name),
        escaped(&graph.told(marks)),
    );
    svg.push_str("<defs><marker id=\"head\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\"><path class=\"head\" d=\"M0 0 10 5 0 10z\"/></marker></defs>\n");
    let _ = writeln!(svg, "<g transform=\"translate({MARGIN} {MARGIN})\">");
    for (route, (_, to)) in placed.routes.iter().zip(&shown.edges) {
        // The arrow's head is at a box, not at the answer on the way to it.
        let head = if matches!(pieces[kept[*to]], Piece::Box { .. }) { " marker-end=\"url(#head)\"" } else { "" };
        let _ = writeln!(svg, "<path class=\"arrow\" d=\"{}\"{head}/>", path(route));
    }
    for (index, (x, y)) in kept.iter().zip(&placed.at) {
        let (width, height) = plan.sizes[*index];
        let corner = (x - width / 2.0, y - height / 2.0);
        match &pieces[*index] {
            Piece::Box { node, lines, exits, notes } => {
                let inside = Inside { lines, exits, notes, start: *index == 0 };
                draw_box(&mut svg, graph, node, &inside, corner, (width, height), marks);
            }
            Piece::Answer { lines, missed, silence } => draw_answer(&mut svg, lines, *missed, *silence, corner, (width, height)),
        }
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

/// The arrows that are named in their box instead of drawn: of those into a box that many lead to, all but the first.
fn named(graph: &Graph) -> Vec<usize> {
    let into = |to: usize| graph.edges.iter().filter(|edge| edge.to == to && !edge.silence).count();
    if graph.edges.len() <= ARROWS_MAX {
        return Vec::new();
    }
    let first = |number: usize| graph.edges.iter().position(|edge| edge.to == graph.edges[number].to && !edge.silence) == Some(number);
    (0..graph.edges.len())
        .filter(|number| !graph.edges[*number].silence && into(graph.edges[*number].to) >= HUB && !first(*number))
        .collect()
}

fn notes(node: &Node, marks: &Marks) -> Vec<String> {
    node.notes.iter().chain(&marks.passage_told(node)).flat_map(|note| wrapped(note, COLUMNS + 4, 2)).collect()
}

#[allow(clippy::cast_precision_loss, reason = "lines and columns are few")]
fn size(piece: &Piece) -> (f64, f64) {
    let widest = |lines: &[String], column: f64| lines.iter().map(|line| line.width()).max().unwrap_or(0) as f64 * column;
    match piece {
        Piece::Box { node, lines, exits, notes } => {
            let exit_lines: Vec<String> = exits.iter().map(|(_, line)| line.clone()).collect();
            let name = (node.at.state.width().max(node.at.dialog.width()) as f64 + 4.0) * (COLUMN + 0.6);
            let width =
                widest(lines, COLUMN).max(widest(notes, NOTE_COLUMN)).max(widest(&exit_lines, ANSWER_COLUMN) + 14.0).max(name).max(120.0)
                    + 2.0 * PAD;
            let gap = if notes.is_empty() { 0.0 } else { 5.0 };
            let exits = if exits.is_empty() { 0.0 } else { exits.len() as f64 * 15.0 + 7.0 };
            (width, HEAD + lines.len() as f64 * LINE + exits + gap + notes.len() as f64 * SMALL + PAD + 5.0)
        }
        Piece::Answer { lines, .. } => (widest(lines, ANSWER_COLUMN) + 18.0, lines.len() as f64 * 15.0 + 9.0),
    }
}

/// What stands in a box.
struct Inside<'i> {
    lines: &'i [String],
    exits: &'i [(bool, String)],
    notes: &'i [String],
    start: bool,
}

#[allow(clippy::cast_precision_loss, reason = "a label is short")]
fn draw_box(svg: &mut String, graph: &Graph, node: &Node, inside: &Inside, (x, y): (f64, f64), (width, height): (f64, f64), marks: &Marks) {
    let kind = match node.kind {
        NodeKind::Ask => "ask",
        NodeKind::End => "end",
        NodeKind::Away => "away",
    };
    let counted = marks.passed.is_some() && node.kind != NodeKind::Away;
    let missed = counted && marks.misses(&node.at);
    let mark = if missed {
        " missed"
    } else if counted {
        " passed"
    } else {
        ""
    };
    let radius = if node.kind == NodeKind::End { 18.0 } else { 7.0 };
    let Inside { lines, exits, notes, start } = inside;
    let start = if *start { " start" } else { "" };
    let name = escaped(graph.name(node));
    let _ = writeln!(
        svg,
        "<g class=\"box {kind}{start}{mark}\" data-at=\"{}.{}\"><title>{name}: {}</title><rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{radius}\"/>",
        escaped(&node.at.dialog),
        escaped(&node.at.state),
        escaped(&node.words),
    );
    let left = x + PAD;
    let arrow = if node.kind == NodeKind::Away { "→ " } else { "" };
    let _ = writeln!(svg, "<text class=\"name\" x=\"{left:.1}\" y=\"{:.1}\">{arrow}{name}</text>", y + HEAD);
    if counted {
        let (sign, words) = if missed { ("✗", "no replay") } else { ("✓", "") };
        let label = if words.is_empty() { sign.to_owned() } else { format!("{sign} {words}") };
        let _ = writeln!(
            svg,
            "<text class=\"mark\" text-anchor=\"end\" x=\"{:.1}\" y=\"{:.1}\">{label}</text>",
            x + width - PAD,
            y + HEAD - 1.0
        );
    }
    let mut baseline = y + HEAD + 1.0;
    for line in *lines {
        baseline += LINE;
        let _ = writeln!(svg, "<text x=\"{left:.1}\" y=\"{baseline:.1}\">{}</text>", escaped(line));
    }
    baseline += if exits.is_empty() { 0.0 } else { 5.0 };
    for (missed, line) in *exits {
        baseline += 15.0;
        let class = if *missed { "exit lost" } else { "exit" };
        let _ = writeln!(svg, "<text class=\"{class}\" x=\"{:.1}\" y=\"{baseline:.1}\">{}</text>", left + 6.0, escaped(line));
    }
    baseline += 5.0;
    for note in *notes {
        baseline += SMALL;
        let _ = writeln!(svg, "<text class=\"note\" x=\"{left:.1}\" y=\"{baseline:.1}\">{}</text>", escaped(note));
    }
    if node.kind == NodeKind::Ask
        && let Some(passage) = marks.passage(node)
    {
        draw_flow(svg, passage, (left, y + height - 6.0), width - 2.0 * PAD);
    }
    let people = marks.people(&node.at);
    if people > 0 {
        let label = format!("{people} here");
        let wide = label.len() as f64 * 6.4 + 12.0;
        let (at, top) = (x + width - wide - 8.0, y - 9.0);
        let _ = writeln!(
            svg,
            "<g class=\"people\"><rect x=\"{at:.1}\" y=\"{top:.1}\" width=\"{wide:.1}\" height=\"18\" rx=\"9\"/><text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{label}</text></g>",
            at + wide / 2.0,
            top + 13.0,
        );
    }
    svg.push_str("</g>\n");
}

/// A bar: of those who came, who answered (from the left) and who left (from the right).
#[allow(clippy::cast_precision_loss, reason = "people are few enough")]
fn draw_flow(svg: &mut String, passage: Passage, (x, y): (f64, f64), width: f64) {
    let all = passage.came.max(passage.answered + passage.left).max(1) as f64;
    let (flow, drop) = (width * passage.answered as f64 / all, width * passage.left as f64 / all);
    for (class, from, wide) in [("track", x, width), ("flow", x, flow), ("drop", x + width - drop, drop)] {
        let _ = writeln!(svg, "<rect class=\"{class}\" x=\"{from:.1}\" y=\"{y:.1}\" width=\"{wide:.1}\" height=\"3\"/>");
    }
}

fn draw_answer(svg: &mut String, lines: &[String], missed: Option<bool>, silence: bool, (x, y): (f64, f64), (width, height): (f64, f64)) {
    let silence = if silence { " silence" } else { "" };
    let mark = match missed {
        Some(true) => " missed",
        Some(false) => " passed",
        None => "",
    };
    let _ = writeln!(
        svg,
        "<g class=\"answer{mark}{silence}\"><rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"11\"/>"
    );
    let mut baseline = y + 1.0;
    for line in lines {
        baseline += 15.0;
        let _ = writeln!(svg, "<text text-anchor=\"middle\" x=\"{:.1}\" y=\"{baseline:.1}\">{}</text>", x + width / 2.0, escaped(line));
    }
    svg.push_str("</g>\n");
}

/// A line through these points: between layers a curve that leaves and arrives upright.
fn path(points: &[(f64, f64)]) -> String {
    let mut text = String::new();
    let mut before: Option<(f64, f64)> = None;
    for (x, y) in points.iter().copied() {
        // A step that goes nowhere would turn the arrow's head.
        if before.is_some_and(|(from, above)| (from - x).abs() < 0.05 && (above - y).abs() < 0.05) {
            continue;
        }
        let _ = match before {
            None => write!(text, "M{x:.1} {y:.1}"),
            Some((from, _)) if (from - x).abs() < 0.05 => write!(text, "L{x:.1} {y:.1}"),
            Some((from, above)) => {
                let middle = f64::midpoint(above, y);
                write!(text, "C{from:.1} {middle:.1} {x:.1} {middle:.1} {x:.1} {y:.1}")
            }
        };
        before = Some((x, y));
    }
    text
}

/// Lines of at most so many columns; Chinese breaks between any two characters, other words between spaces. What does not fit into
/// `most` lines is left out, which "…" says.
fn wrapped(text: &str, columns: usize, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut line = String::new();
        for piece in pieces(paragraph) {
            if !line.is_empty() && line.trim_end().width() + piece.trim_end().width() > columns {
                lines.push(line.trim_end().to_owned());
                line.clear();
            }
            line.push_str(&piece);
        }
        lines.push(line.trim_end().to_owned());
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while last.width() + 1 > columns {
                last.pop();
            }
            last.push('…');
        }
    }
    lines
}

/// Where a line may break: after each wide character, unless a sign that must not begin a line follows, and after spaces.
fn pieces(text: &str) -> Vec<String> {
    const NOT_FIRST: &str = "，。！？；：、）》」』”’,.!?;:)";
    let mut pieces: Vec<String> = Vec::new();
    let mut open = false;
    for character in text.chars() {
        let wide = unicode_width::UnicodeWidthChar::width(character) == Some(2);
        let joins = NOT_FIRST.contains(character) || (open && !wide);
        match pieces.last_mut().filter(|_| joins) {
            Some(piece) => piece.push(character),
            None => pieces.push(character.to_string()),
        }
        open = !wide && character != ' ' && !NOT_FIRST.contains(character);
        if character == ' ' {
            open = false;
        }
    }
    // A word too long for a line is one piece and stands out; names are short.
    pieces
}

/// A text as it may stand in SVG and HTML, also in quotes.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::super::Edge;
    use super::*;
    use crate::dialog::Target;

    #[test]
    fn lines_break_where_they_may() {
        let table: &[(&str, &[&str])] = &[
            ("Which shop was it?", &["Which shop", "was it?"]),
            ("这笔钱是哪天扣的？", &["这笔钱是哪", "天扣的？"]),
            ("两行\n\n分开", &["两行", "分开"]),
            ("招商银行 95555 的", &["招商银行", "95555 的"]),
            ("one two three four five six seven", &["one two", "three four", "five six…"]),
            ("", &[]),
        ];
        for (text, lines) in table {
            assert_eq!(wrapped(text, 10, 3), *lines, "{text}");
        }
    }

    #[test]
    fn a_drawing_says_everything_in_words_too() {
        let at = |state: &str| Target { dialog: "d".into(), state: state.into() };
        let node = |state: &str, kind| Node { at: at(state), kind, words: format!("<{state}> & more"), notes: vec!["2 d: reminds".into()] };
        let nodes = vec![node("first", NodeKind::Ask), node("last", NodeKind::End), node("silent", NodeKind::End)];
        let edges = vec![Edge { from: 0, to: 1, answers: vec!["yes".into()], branches: vec![0], silence: false }];
        let graph = Graph { title: "d".into(), nodes, edges };
        let marks = Marks { passed: Some(([at("first")].into(), [].into())), people: Some([(at("last"), 3)].into()), funnel: None };
        let svg = draw(&graph, &marks);
        for part in
            ["role=\"img\"", "<title id=\"graph-title\">d</title>", "&lt;first&gt; &amp; more", "✗ no replay", "3 here", "yes: to last."]
        {
            assert!(svg.contains(part), "{part}\n{svg}");
        }
        assert_eq!((svg.matches("class=\"box ").count(), svg.matches("class=\"arrow\"").count()), (3, 2));
        assert!(!svg.contains("NaN") && !svg.contains("inf\""), "{svg}");
        assert!(svg.matches("missed\"").count() == 3, "two boxes and an answer: {svg}");
    }
}
