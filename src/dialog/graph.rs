//! A dialog as a picture: its states and arrows, as SVG, Mermaid or DOT. Pure: the words and the marks are handed in.
//!
//! What leads away from every question alike (silence, too many refused answers) stands as lines below the question; as arrows it
//! would hide the conversation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::guard::{Atom, Test};
use super::{Ask, Dialog, Dialogs, State, Target, Then, Wait};

pub mod layout;
pub mod svg;

/// The states of one dialog, where they lead, and the places outside it that they lead to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    /// The dialog's name; empty for a picture of all dialogs.
    pub title: String,
    /// The first is where it begins.
    pub nodes: Vec<Node>,
    /// In the order of the routes.
    pub edges: Vec<Edge>,
}

/// A box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The state; of another dialog, where it begins there.
    pub at: Target,
    /// What it is.
    pub kind: NodeKind,
    /// What is said there, in words: the question, or the last words.
    pub words: String,
    /// What else happens there, in the operator's words: what is shown and done, silence, refused answers, ways back to itself.
    pub notes: Vec<String>,
}

/// What a box stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// A question.
    Ask,
    /// An end.
    End,
    /// Another dialog.
    Away,
}

/// An arrow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Where it begins: a position in [`Graph::nodes`].
    pub from: usize,
    /// Where it leads.
    pub to: usize,
    /// The answers that lead there, one line for each branch; empty where every answer does.
    pub answers: Vec<String>,
    /// The positions of these branches in the route.
    pub branches: Vec<usize>,
    /// Nobody answers: this much time leads there.
    pub silence: bool,
}

/// The words of a message, or of one of its attributes.
pub type Words<'w> = &'w dyn Fn(&str, Option<&str>) -> Option<String>;

/// The states that were entered, and the branches that were taken.
pub type PassedThrough = (BTreeSet<Target>, BTreeSet<(Target, usize)>);

/// What is drawn over a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// What some replay passes through, if that is known.
    pub passed: Option<PassedThrough>,
    /// How many people stand in a state, if that is known.
    pub people: Option<BTreeMap<Target, usize>>,
    /// What people did in a state, if that is known.
    pub funnel: Option<BTreeMap<Target, Passage>>,
}

/// What people did at a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// How often somebody came.
    pub came: u64,
    /// How often it was answered.
    pub answered: u64,
    /// Answers that could not be taken.
    pub refused: u64,
    /// How often somebody left for good.
    pub left: u64,
}

impl Passage {
    /// In words, short.
    fn told(self, asks: bool) -> String {
        let Passage { came, answered, refused, left } = self;
        if !asks {
            return format!("{came} came");
        }
        let refused = if refused == 0 { String::new() } else { format!(", {refused} refused") };
        format!("{came} came, {answered} answered{refused}, {left} left")
    }
}

impl Marks {
    /// Whether the replays miss this state.
    pub fn misses(&self, at: &Target) -> bool {
        self.passed.as_ref().is_some_and(|(states, _)| !states.contains(at))
    }

    /// Whether the replays miss one of the branches of this arrow.
    pub fn misses_branch(&self, at: &Target, branches: &[usize]) -> bool {
        self.passed.as_ref().is_some_and(|(_, passed)| branches.iter().any(|branch| !passed.contains(&(at.clone(), *branch))))
    }

    /// How many people stand here; 0 if that is not known.
    pub fn people(&self, at: &Target) -> usize {
        self.people.as_ref().and_then(|people| people.get(at)).copied().unwrap_or(0)
    }

    /// What people did at this box, if that is known and somebody came.
    pub fn passage(&self, node: &Node) -> Option<Passage> {
        let funnel = self.funnel.as_ref().filter(|_| node.kind != NodeKind::Away)?;
        funnel.get(&node.at).copied().filter(|passage| *passage != Passage::default())
    }

    /// The same in words.
    fn passage_told(&self, node: &Node) -> Option<String> {
        self.passage(node).map(|passage| passage.told(node.kind == NodeKind::Ask))
    }
}

/// The graph of one dialog, with its words.
pub fn of(dialogs: &Dialogs, dialog: &Dialog, words: Words) -> Graph {
    let mut building =
        Building { dialogs, dialog, words, graph: Graph { title: dialog.name.clone(), ..Graph::default() }, known: BTreeMap::new() };
    building.node(&Target { dialog: dialog.name.clone(), state: dialog.start.clone() });
    for name in &dialog.order {
        building.node(&Target { dialog: dialog.name.clone(), state: name.clone() });
    }
    for name in &dialog.order {
        if let Some(state) = dialog.states.get(name) {
            building.arrows(state);
        }
    }
    building.graph
}

/// The graph of all dialogs: which leads to which.
pub fn of_all(dialogs: &Dialogs, words: Words) -> Graph {
    let mut graph = Graph::default();
    let mut names: Vec<&Dialog> = dialogs.dialogs.values().collect();
    names.sort_by_key(|dialog| dialog.name != super::ENTRY);
    for dialog in &names {
        let states = dialog.states.len();
        let mut notes = vec![format!("{states} states")];
        notes.extend(dialog.plan.as_ref().map(|(plan, _)| format!("plan {plan}")));
        graph.nodes.push(Node {
            at: Target { dialog: dialog.name.clone(), state: dialog.start.clone() },
            kind: NodeKind::Ask,
            words: words(&super::scenario_name(&dialog.name), None).unwrap_or_default(),
            notes,
        });
    }
    for (from, dialog) in names.iter().enumerate() {
        let targets: BTreeSet<&str> = dialog
            .states
            .values()
            .filter_map(|state| state.ask.as_ref())
            .flat_map(super::check::arrows)
            .map(|target| target.dialog.as_str())
            .collect();
        for to in names.iter().enumerate().filter(|(to, dialog)| *to != from && targets.contains(&*dialog.name)).map(|(to, _)| to) {
            graph.edges.push(Edge { from, to, answers: Vec::new(), branches: Vec::new(), silence: false });
        }
    }
    graph
}

struct Building<'a> {
    dialogs: &'a Dialogs,
    dialog: &'a Dialog,
    words: Words<'a>,
    graph: Graph,
    known: BTreeMap<Target, usize>,
}

impl Building<'_> {
    fn node(&mut self, at: &Target) -> usize {
        if let Some(known) = self.known.get(at) {
            return *known;
        }
        let own = self.dialogs.state(at).filter(|_| at.dialog == self.dialog.name);
        let said = |state: &State| {
            let message = state.ask.as_ref().map(|ask| &ask.prompt).or(state.say.last());
            message.and_then(|message| (self.words)(&message.id, None)).unwrap_or_default()
        };
        let node = if let Some(state) = own {
            let kind = if state.ask.is_some() { NodeKind::Ask } else { NodeKind::End };
            Node { at: at.clone(), kind, words: said(state), notes: self.notes(state, at) }
        } else {
            let words = (self.words)(&super::scenario_name(&at.dialog), None).unwrap_or_default();
            Node { at: at.clone(), kind: NodeKind::Away, words, notes: Vec::new() }
        };
        let index = self.graph.nodes.len();
        self.graph.nodes.push(node);
        self.known.insert(at.clone(), index);
        index
    }

    fn notes(&self, state: &State, at: &Target) -> Vec<String> {
        let mut notes = Vec::new();
        let list = |words: Vec<&str>| words.join(", ");
        if !state.show.is_empty() {
            notes.push(format!("shows {}", list(state.show.iter().map(|card| card.word()).collect())));
        }
        if !state.does.is_empty() {
            notes.push(format!("does {}", list(state.does.iter().map(|does| does.word()).collect())));
        }
        notes.extend(state.end.as_ref().map(|end| format!("end {end}")));
        let Some(ask) = &state.ask else { return notes };
        for branch in ask.route.iter().filter(|branch| branch.to == *at) {
            notes.push(format!("again: {}", self.answer(ask, &branch.when.0)));
        }
        let goes_on = |then: &Then| matches!(then, Then::To(target) if self.dialogs.state(target).is_some_and(|state| state.ask.is_some()));
        for after in ask.after.iter().filter(|after| !goes_on(&after.then)) {
            let then = match &after.then {
                Then::Say(_) => "reminds".to_owned(),
                Then::To(target) => format!("→ {}", self.name(target)),
            };
            notes.push(format!("{}: {then}", waited(&after.wait)));
        }
        notes.extend(ask.attempts.as_ref().map(|attempts| format!("{} refused: → {}", attempts.max, self.name(&attempts.to))));
        notes
    }

    fn name<'t>(&self, target: &'t Target) -> &'t str {
        if target.dialog == self.dialog.name { &target.state } else { &target.dialog }
    }

    fn arrows(&mut self, state: &State) {
        let Some(ask) = &state.ask else { return };
        let dialogs = self.dialogs;
        let at = Target { dialog: self.dialog.name.clone(), state: state.name.clone() };
        let from = self.node(&at);
        let all = ask.route.len() == 1;
        for (position, branch) in ask.route.iter().enumerate().filter(|(_, branch)| branch.to != at) {
            let to = self.node(&branch.to);
            let answer = if all && branch.when.0.is_empty() { None } else { Some(self.answer(ask, &branch.when.0)) };
            let known = self.graph.edges.iter().position(|edge| edge.from == from && edge.to == to);
            let known = known.unwrap_or_else(|| {
                self.graph.edges.push(Edge { from, to, answers: Vec::new(), branches: Vec::new(), silence: false });
                self.graph.edges.len() - 1
            });
            let edge = &mut self.graph.edges[known];
            edge.branches.push(position);
            edge.answers.extend(answer);
        }
        // An end after silence is told below each question; where the conversation goes on, that is an arrow.
        for after in &ask.after {
            if let Then::To(target) = &after.then
                && dialogs.state(target).is_some_and(|state| state.ask.is_some())
                && *target != at
            {
                let to = self.node(target);
                self.graph.edges.push(Edge { from, to, answers: vec![waited(&after.wait)], branches: Vec::new(), silence: true });
            }
        }
    }

    /// A guard in words: labels of buttons where the question itself decides, otherwise as the operator wrote it.
    fn answer(&self, ask: &Ask, atoms: &[Atom]) -> String {
        if atoms.is_empty() {
            return "otherwise".to_owned();
        }
        let label = |key: &String| (self.words)(&ask.prompt.id, Some(key)).unwrap_or_else(|| key.clone());
        let told = atoms.iter().map(|atom| match &atom.test {
            Test::In(keys) if atom.slot == ask.slot => keys.iter().map(label).collect::<Vec<_>>().join(" / "),
            test => format!("{} {}", atom.slot, tested(test)),
        });
        told.collect::<Vec<_>>().join(", ")
    }
}

fn waited(wait: &Wait) -> String {
    match wait {
        Wait::Minutes(minutes) if minutes % (24 * 60) == 0 => format!("{} d", minutes / (24 * 60)),
        Wait::Minutes(minutes) if minutes % 60 == 0 => format!("{} h", minutes / 60),
        Wait::Minutes(minutes) => format!("{minutes} min"),
        Wait::On(slot) => format!("on {slot}"),
    }
}

fn tested(test: &Test) -> String {
    match test {
        Test::In(keys) => format!("is {}", keys.join(", ")),
        Test::NotIn(keys) => format!("is not {}", keys.join(", ")),
        Test::AtLeast(least) => format!("≥ {least}"),
        Test::AtMost(most) => format!("≤ {most}"),
        Test::Within(days) => format!("within {days} d"),
        Test::OlderThan(days) => format!("older than {days} d"),
        Test::Answered(true) => "is answered".to_owned(),
        Test::Answered(false) => "is not answered".to_owned(),
        Test::Has(key) => format!("has {key}"),
        Test::Lacks(key) => format!("lacks {key}"),
    }
}

impl Graph {
    /// What is seen in the picture, as lines for somebody who does not see it.
    pub fn told(&self, marks: &Marks) -> String {
        let mut text = String::new();
        for (index, node) in self.nodes.iter().enumerate() {
            let name = self.name(node);
            let kind = match node.kind {
                NodeKind::Ask => "",
                NodeKind::End => " (end)",
                NodeKind::Away => " (another dialog)",
            };
            let _ = write!(text, "{name}{kind}: {}", one_line(&node.words));
            for note in &node.notes {
                let _ = write!(text, "; {note}");
            }
            if marks.misses(&node.at) && node.kind != NodeKind::Away {
                text.push_str("; no replay comes here");
            }
            if marks.people(&node.at) > 0 {
                let _ = write!(text, "; {} people stand here", marks.people(&node.at));
            }
            if let Some(passage) = marks.passage_told(node) {
                let _ = write!(text, "; {passage}");
            }
            text.push_str(".\n");
            for edge in self.edges.iter().filter(|edge| edge.from == index) {
                let silence = if edge.silence { "silence, " } else { "" };
                let answers = if edge.answers.is_empty() { "any answer".to_owned() } else { edge.answers.join("; or ") };
                let _ = writeln!(text, "  {silence}{}: to {}.", one_line(&answers), self.name(&self.nodes[edge.to]));
            }
        }
        text
    }

    /// What a box is called.
    pub fn name<'n>(&self, node: &'n Node) -> &'n str {
        if node.at.dialog == self.title { &node.at.state } else { &node.at.dialog }
    }

    /// As Mermaid, which many code hosts draw by themselves.
    pub fn mermaid(&self, marks: &Marks) -> String {
        let quoted = |text: &str| one_line(text).replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;");
        let mut text = "flowchart TD\n".to_owned();
        for (index, node) in self.nodes.iter().enumerate() {
            let mut label = format!("<b>{}</b><br>{}", quoted(self.name(node)), quoted(&short(&node.words, 60)));
            if marks.people(&node.at) > 0 {
                let _ = write!(label, "<br>{} here", marks.people(&node.at));
            }
            if let Some(passage) = marks.passage_told(node) {
                let _ = write!(label, "<br>{passage}");
            }
            let (open, close) = match node.kind {
                NodeKind::Ask => ("[", "]"),
                NodeKind::End => ("([", "])"),
                NodeKind::Away => ("[[", "]]"),
            };
            let class = if marks.misses(&node.at) && node.kind != NodeKind::Away { ":::missed" } else { "" };
            let _ = writeln!(text, "  s{index}{open}\"{label}\"{close}{class}");
        }
        for edge in &self.edges {
            let label = quoted(&short(&edge.answers.join("; "), 60));
            let label = if label.is_empty() { String::new() } else { format!("|\"{label}\"|") };
            let _ = writeln!(text, "  s{} -->{label} s{}", edge.from, edge.to);
        }
        text.push_str("  classDef missed stroke:#b42318,stroke-width:2px,stroke-dasharray:5 4\n");
        text
    }

    /// As DOT, for Graphviz.
    pub fn dot(&self, marks: &Marks) -> String {
        let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        let mut text = format!("digraph \"{}\" {{\n  node [shape=box, style=rounded];\n", quoted(&self.title));
        for (index, node) in self.nodes.iter().enumerate() {
            let mut label = format!("{}\n{}", self.name(node), short(&node.words, 60));
            if marks.people(&node.at) > 0 {
                let _ = write!(label, "\n{} here", marks.people(&node.at));
            }
            if let Some(passage) = marks.passage_told(node) {
                let _ = write!(label, "\n{passage}");
            }
            let shape = match node.kind {
                NodeKind::Ask => "",
                NodeKind::End => ", shape=ellipse",
                NodeKind::Away => ", shape=box, peripheries=2",
            };
            let missed = if marks.misses(&node.at) && node.kind != NodeKind::Away { ", color=red, style=\"rounded,dashed\"" } else { "" };
            let _ = writeln!(text, "  s{index} [label=\"{}\"{shape}{missed}];", quoted(&label));
        }
        for edge in &self.edges {
            let missed = if marks.misses_branch(&self.nodes[edge.from].at, &edge.branches) { ", color=red, style=dashed" } else { "" };
            let label = quoted(&short(&edge.answers.join("\n"), 60));
            let _ = writeln!(text, "  s{} -> s{} [label=\"{label}\"{missed}];", edge.from, edge.to);
        }
        text.push_str("}\n");
        text
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first line, no longer than so many characters.
fn short(text: &str, most: usize) -> String {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let cut: String = line.chars().take(most).collect();
    if cut.len() == line.len() { cut } else { format!("{}…", cut.trim_end()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::lower::{Source, lower};

    const DIALOG: &str = "
dialog: menu
start: what
attempts: { max: 3, to: human }
slots:
  what: { choice: [lost, broken, again] }
  value: { money: { min: 1, max: 5000 } }
states:
  what:
    ask: what
    prompt: p-what
    route:
      - { when: { what: again }, to: what }
      - { when: { what: lost }, to: value }
      - { to: over }
  value:
    ask: value
    prompt: p-value
    after:
      - { wait: 2d, say: p-nudge }
      - { wait: 14d, to: over }
    route:
      - { when: { value: { at_least: 20 } }, to: human }
      - { to: over }
  human: { end: human, say: p-human, do: hand_over }
  over: { end: over }
";

    fn graph() -> Graph {
        let mut findings = Vec::new();
        let dialogs = lower(&[Source { name: "d.yaml".into(), text: DIALOG.into() }], &[], &mut findings);
        assert!(findings.is_empty(), "{findings:?}");
        of(&dialogs, &dialogs.dialogs["menu"], &|id, key| Some(key.map_or_else(|| format!("Say \"{id}\"?"), |key| format!("<{key}>"))))
    }

    fn marks() -> Marks {
        let at = |state: &str| Target { dialog: "menu".into(), state: state.into() };
        let states = ["what", "over"].map(at);
        let branches = [(at("what"), 2)];
        Marks { passed: Some((states.into(), branches.into())), people: Some([(at("value"), 12)].into()), funnel: None }
    }

    #[test]
    fn a_graph_is_told_in_words() {
        let told = "\
what: Say \"p-what\"?; again: <again>; 3 refused: → human.
  <lost>: to value.
  otherwise: to over.
value: Say \"p-value\"?; 2 d: reminds; 14 d: → over; 3 refused: → human; no replay comes here; 12 people stand here.
  value ≥ 2000: to human.
  otherwise: to over.
human (end): Say \"p-human\"?; does hand_over; end human; no replay comes here.
over (end): ; end over.
";
        assert_eq!(graph().told(&marks()), told);
    }

    #[test]
    fn what_people_did_stands_in_every_form() {
        let at = |state: &str| Target { dialog: "menu".into(), state: state.into() };
        let what = Passage { came: 9, answered: 6, refused: 1, left: 2 };
        let over = Passage { came: 3, ..Passage::default() };
        let value = Passage { refused: 0, ..what };
        let marks = Marks { funnel: Some([(at("what"), what), (at("value"), value), (at("over"), over)].into()), ..Marks::default() };
        let graph = graph();
        for text in [graph.told(&marks), graph.mermaid(&marks), graph.dot(&marks), svg::draw(&graph, &marks)] {
            for words in ["9 came, 6 answered, 1 refused, 2 left", "9 came, 6 answered, 2 left", "3 came"] {
                assert!(text.contains(words), "{words}\n{text}");
            }
        }
        let svg = svg::draw(&graph, &marks);
        assert_eq!((svg.matches("class=\"flow\"").count(), svg.matches("class=\"drop\"").count()), (2, 2), "a bar below each question");
    }

    #[test]
    fn mermaid_and_dot_hold_every_box_and_arrow() {
        let (graph, marks) = (graph(), marks());
        let mermaid = graph.mermaid(&marks);
        assert!(mermaid.contains("  s0[\"<b>what</b><br>Say &quot;p-what&quot;?\"]\n"), "{mermaid}");
        assert!(mermaid.contains("  s1[\"<b>value</b><br>Say &quot;p-value&quot;?<br>12 here\"]:::missed\n"), "{mermaid}");
        assert!(mermaid.contains("  s0 -->|\"&lt;lost&gt;\"| s1\n"), "{mermaid}");
        assert_eq!(mermaid.matches("-->").count(), 4);
        let dot = graph.dot(&marks);
        assert!(dot.contains("  s1 [label=\"value\\nSay \\\"p-value\\\"?\\n12 here\", color=red, style=\"rounded,dashed\"];\n"), "{dot}");
        assert_eq!((dot.matches(" -> ").count(), dot.matches("color=red, style=dashed").count()), (4, 3), "{dot}");
    }
}
