//! What a message mentions, found without saying it: arguments, facts, choice keys, plain words, each with its place.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};

use super::Resource;
use super::words::Family;
use crate::diagnostic::{Finding, Place};

/// A message of one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub place: Place,
    /// What its own text mentions; `None` if it has only attributes.
    pub value: Option<Arc<Uses>>,
    /// Its attributes by name.
    pub attributes: BTreeMap<String, Attribute>,
}

impl Message {
    /// What its own text mentions, or an attribute; `None` if there is no such text.
    pub fn uses(&self, attribute: Option<&str>) -> Option<&Uses> {
        match attribute {
            Some(name) => self.attributes.get(name).map(|attribute| &*attribute.uses),
            None => self.value.as_deref(),
        }
    }

    /// What its own text and its attributes mention.
    pub fn all_uses(&self) -> impl Iterator<Item = &Uses> {
        self.value.iter().chain(self.attributes.values().map(|attribute| &attribute.uses)).map(Arc::as_ref)
    }
}

/// An attribute of a [`Message`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub place: Place,
    /// What it mentions.
    pub uses: Arc<Uses>,
}

/// What one text mentions, in all its variants. But for `texts`, what it mentions through other messages and terms is included,
/// with its place there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// The arguments it needs, with the first place of each.
    pub arguments: BTreeMap<String, Place>,
    /// Facts named by id: `HOTLINE("icbc")`.
    pub facts: Vec<FactUse>,
    /// Facts looked up by an argument: `HOTLINE($bank)`.
    pub lookups: Vec<Lookup>,
    /// Variants chosen by an argument.
    pub variants: Vec<Variant>,
    /// Its own plain words, piece by piece.
    pub texts: Vec<Text>,
    /// Mistakes that make the text impossible to say.
    pub(super) defects: Vec<Finding>,
}

impl Uses {
    /// Whether nothing is wrong with the text itself. What is wrong is reported by [`super::Catalogue::check`].
    pub fn is_sayable(&self) -> bool {
        self.defects.is_empty()
    }
}

/// A fact named by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FactUse {
    /// Which function asks.
    pub family: Family,
    /// The id, as written.
    pub id: String,
    /// The id between its quotes.
    pub place: Place,
}

/// A fact looked up by the value of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lookup {
    /// Which function asks.
    pub family: Family,
    /// The argument's name.
    pub argument: String,
    /// The argument's name in the call.
    pub place: Place,
}

/// One variant of a text that is chosen by an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The argument that chooses.
    pub argument: String,
    /// The key: of a choice, a plural category such as `one`, or a number.
    pub key: String,
    /// Whether it is the `*` variant, which also stands for all others.
    pub default: bool,
    /// The key.
    pub place: Place,
}

/// A piece of plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub text: String,
    /// Where they stand.
    pub place: Place,
    /// Whether they are a literal inside braces: `{ "3 days" }`.
    pub quoted: bool,
}

/// The messages and terms of one locale. Of two with one id the first counts; `findings` gets the second.
pub(super) fn analyse(files: &[Resource], findings: &mut Vec<Finding>) -> (BTreeMap<String, Message>, BTreeMap<String, Message>) {
    let mut drafts: BTreeMap<Key, Draft> = BTreeMap::new();
    // Fluent keeps messages, terms and functions in one map, so that `x` and `-x` are in each other's way.
    let mut taken: BTreeMap<&str, Place> = BTreeMap::new();
    for (file, resource) in files {
        let source = Source { file, text: resource.source() };
        for entry in resource.entries() {
            let (key, id, value, attributes) = match entry {
                Entry::Message(message) => {
                    (Key::Message(message.id.name.into()), message.id.name, message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (Key::Term(term.id.name.into()), term.id.name, Some(&term.value), &term.attributes),
                _ => continue,
            };
            let place = source.place(id);
            if let Some(family) = Family::named(id) {
                findings.push(
                    Finding::error("duplicate-name", place, format!("`{}` is the name of a function", family.name()))
                        .help("give the message another name"),
                );
                continue;
            }
            if let Some(first) = taken.get(id) {
                findings.push(
                    Finding::error("duplicate-name", place, format!("there are two messages `{id}`"))
                        .label("customers never see this one")
                        .also(first.clone(), "this one is said")
                        .help("remove one of them, or give it another name"),
                );
                continue;
            }
            taken.insert(id, place.clone());
            let mut draft = Draft { place, value: value.map(|pattern| source.own(pattern)), attributes: BTreeMap::new() };
            for attribute in attributes {
                let place = source.place(attribute.id.name);
                let name = attribute.id.name.to_owned();
                if let Some((first, _)) = draft.attributes.get(&name) {
                    findings.push(
                        Finding::error("duplicate-name", place, format!("`{id}` has two attributes `.{name}`"))
                            .label("customers never see this one")
                            .also(first.clone(), "this one is said")
                            .help("remove one of them"),
                    );
                    continue;
                }
                draft.attributes.insert(name, (place, source.own(&attribute.value)));
            }
            drafts.insert(key, draft);
        }
    }

    let mut closer = Closer { drafts: &drafts, open: Vec::new(), done: BTreeMap::new() };
    let (mut messages, mut terms) = (BTreeMap::new(), BTreeMap::new());
    for (key, draft) in &drafts {
        let message = Message {
            place: draft.place.clone(),
            value: draft.value.as_ref().map(|_| closer.close(key, None)),
            attributes: draft
                .attributes
                .iter()
                .map(|(name, (place, _))| (name.clone(), Attribute { place: place.clone(), uses: closer.close(key, Some(name)) }))
                .collect(),
        };
        match key {
            Key::Message(id) => messages.insert(id.clone(), message),
            Key::Term(id) => terms.insert(id.clone(), message),
        };
    }
    (messages, terms)
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Message(String),
    Term(String),
}

impl Key {
    fn shown(&self, attribute: Option<&str>) -> String {
        let (dash, id) = match self {
            Self::Message(id) => ("", id),
            Self::Term(id) => ("-", id),
        };
        attribute.map_or_else(|| format!("{dash}{id}"), |attribute| format!("{dash}{id}.{attribute}"))
    }
}

/// A message before its references are followed.
struct Draft {
    place: Place,
    value: Option<Own>,
    attributes: BTreeMap<String, (Place, Own)>,
}

/// What one text mentions itself.
struct Own {
    uses: Arc<Uses>,
    references: Vec<Reference>,
}

/// The same while it is being read.
#[derive(Default)]
struct Found {
    uses: Uses,
    references: Vec<Reference>,
}

struct Reference {
    to: Key,
    attribute: Option<String>,
    /// The arguments given to a term, which sees no others.
    given: BTreeSet<String>,
    place: Place,
}

// ── one text ──

/// A file of messages. Names and words in its syntax tree are slices of `text`, which is how their places are known.
struct Source<'a> {
    file: &'a Arc<str>,
    text: &'a str,
}

impl Source<'_> {
    fn place(&self, slice: &str) -> Place {
        let start = slice.as_ptr().addr().checked_sub(self.text.as_ptr().addr());
        match start.filter(|start| start + slice.len() <= self.text.len()) {
            Some(start) => Place::new(self.file.clone(), start, start + slice.len()),
            None => Place::top(self.file.clone()),
        }
    }

    fn own(&self, pattern: &ast::Pattern<&str>) -> Own {
        let mut found = Found::default();
        self.pattern(pattern, &mut found);
        Own { uses: Arc::new(found.uses), references: found.references }
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>, own: &mut Found) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, false, own),
                PatternElement::Placeable { expression } => self.expression(expression, own),
            }
        }
    }

    fn text(&self, value: &str, quoted: bool, own: &mut Found) {
        own.uses.texts.push(Text { text: value.to_owned(), place: self.place(value), quoted });
    }

    fn expression(&self, expression: &Expression<&str>, own: &mut Found) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline, own),
            Expression::Select { selector, variants } => (selector, variants),
        };
        self.inline(selector, own);
        for variant in variants {
            if let InlineExpression::VariableReference { id } = selector {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
                own.uses.variants.push(Variant {
                    argument: id.name.to_owned(),
                    key: (*key).to_owned(),
                    default: variant.default,
                    place: self.place(key),
                });
            }
            self.pattern(&variant.value, own);
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, own: &mut Found) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => self.text(value, true, own),
            InlineExpression::VariableReference { id } => self.argument(id.name, own),
            InlineExpression::MessageReference { id, attribute } => own.references.push(Reference {
                to: Key::Message(id.name.to_owned()),
                attribute: attribute.as_ref().map(|attribute| attribute.name.to_owned()),
                given: BTreeSet::new(),
                place: self.place(id.name),
            }),
            InlineExpression::TermReference { id, attribute, arguments } => own.references.push(Reference {
                to: Key::Term(id.name.to_owned()),
                attribute: attribute.as_ref().map(|attribute| attribute.name.to_owned()),
                given: arguments.iter().flat_map(|arguments| &arguments.named).map(|argument| argument.name.name.to_owned()).collect(),
                place: self.place(id.name),
            }),
            InlineExpression::FunctionReference { id, arguments } => self.call(id.name, arguments, own),
            InlineExpression::Placeable { expression } => self.expression(expression, own),
        }
    }

    fn argument(&self, name: &str, own: &mut Found) {
        own.uses.arguments.entry(name.to_owned()).or_insert_with(|| self.place(name));
    }

    fn call(&self, function: &str, arguments: &ast::CallArguments<&str>, own: &mut Found) {
        let Some(family) = Family::named(function) else {
            own.uses.defects.push(
                Finding::error("bad-fluent", self.place(function), format!("there is no function `{function}`"))
                    .note(format!("the functions are {}", Family::ALL.map(|family| format!("`{}`", family.name())).join(", ")))
                    .suggest(function, Family::ALL.iter().map(|family| family.name())),
            );
            return;
        };
        match arguments.positional.as_slice() {
            [InlineExpression::StringLiteral { value }] if arguments.named.is_empty() => {
                own.uses.facts.push(FactUse { family, id: (*value).to_owned(), place: self.place(value) });
            }
            [InlineExpression::VariableReference { id }] if arguments.named.is_empty() => {
                self.argument(id.name, own);
                own.uses.lookups.push(Lookup { family, argument: id.name.to_owned(), place: self.place(id.name) });
            }
            _ => own.uses.defects.push(
                Finding::error("bad-fluent", self.place(function), format!("`{function}` takes one fact"))
                    .help(format!("write `{function}(\"some-id\")`, or `{function}($slot)` with a choice slot")),
            ),
        }
    }
}

// ── through references ──

struct Closer<'a> {
    drafts: &'a BTreeMap<Key, Draft>,
    /// The texts being followed, outermost first.
    open: Vec<(Key, Option<String>)>,
    done: BTreeMap<(Key, Option<String>), Arc<Uses>>,
}

impl Closer<'_> {
    /// What a text that exists mentions, references included.
    fn close(&mut self, key: &Key, attribute: Option<&str>) -> Arc<Uses> {
        let drafts = self.drafts;
        let Some(own) = find(drafts, key, attribute) else { return Arc::default() };
        if own.references.is_empty() {
            return own.uses.clone();
        }
        let name = (key.clone(), attribute.map(str::to_owned));
        if let Some(done) = self.done.get(&name) {
            return done.clone();
        }
        let mut uses = (*own.uses).clone();
        self.open.push(name.clone());
        for reference in &own.references {
            self.follow(key, reference, &mut uses);
        }
        self.open.pop();
        let uses = Arc::new(uses);
        self.done.insert(name, uses.clone());
        uses
    }

    fn follow(&mut self, from: &Key, reference: &Reference, uses: &mut Uses) {
        let shown = reference.to.shown(reference.attribute.as_deref());
        let defect = |code, message: String| Finding::error(code, reference.place.clone(), message);
        let to = (reference.to.clone(), reference.attribute.clone());
        if find(self.drafts, &to.0, to.1.as_deref()).is_none() {
            let names: Vec<String> = self.drafts.keys().map(|key| key.shown(None)).collect();
            let finding = defect("unknown-message", format!("there is no message `{shown}`"));
            uses.defects.push(finding.suggest(&shown, names.iter().map(String::as_str)));
            return;
        }
        if self.open.contains(&to) {
            uses.defects.push(defect("bad-fluent", format!("`{shown}` is made of itself")).help("remove the reference"));
            return;
        }
        let inner = self.close(&to.0, to.1.as_deref());
        add_new(&mut uses.facts, &inner.facts);
        add_new(&mut uses.defects, &inner.defects);
        if matches!(to.0, Key::Message(_)) {
            for (name, place) in &inner.arguments {
                uses.arguments.entry(name.clone()).or_insert_with(|| place.clone());
            }
            add_new(&mut uses.lookups, &inner.lookups);
            add_new(&mut uses.variants, &inner.variants);
            return;
        }
        // A term sees only what it is given, and Fluent would print the rest as `{$name}` without a word.
        for name in inner.arguments.keys().filter(|name| !reference.given.contains(*name)) {
            uses.defects.push(
                defect("bad-fluent", format!("the term `{shown}` is not given its argument `${name}`"))
                    .help(format!("write `{shown}({name}: \"…\")`")),
            );
        }
        // After an inner term, Fluent forgets the arguments of the outer one.
        if matches!(from, Key::Term(_)) && !uses.arguments.is_empty() {
            uses.defects.push(
                defect("bad-fluent", "a term that takes arguments cannot use another term".to_owned()).help("make one of them a message"),
            );
        }
    }
}

/// What is used twice through references is mentioned once; a chain of doublings must not grow without bound.
fn add_new<T: PartialEq + Clone>(to: &mut Vec<T>, from: &[T]) {
    for item in from {
        if !to.contains(item) {
            to.push(item.clone());
        }
    }
}

fn find<'a>(drafts: &'a BTreeMap<Key, Draft>, key: &Key, attribute: Option<&str>) -> Option<&'a Own> {
    let draft = drafts.get(key)?;
    match attribute {
        None => draft.value.as_ref(),
        Some(name) => draft.attributes.get(name).map(|(_, own)| own),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::load;
    use super::*;

    const TEXT: &str = r#"# 注释，占几个字节
greeting = 你好 { $name }
    .ok = 好，{ $amount }
outer = { greeting } { inner.hint } { -term } { $late ->
    [yes] { HOTLINE($bank) }
    [1] 一
   *[other] { LAW("ecommerce-57") } { "3 天" }
}
inner =
    .hint = { $hint } { greeting }
-term = { HOTLINE("icbc") }
"#;

    /// What the place points at, found the slow way.
    fn at(place: &Place) -> &'static str {
        assert_eq!(&*place.file, "zh-CN/test.ftl");
        &TEXT[place.start..place.end]
    }

    #[test]
    fn a_text_knows_what_it_mentions() {
        let (catalogue, findings) = load(&[("zh-CN", TEXT)]);
        assert_eq!(findings, []);

        let greeting = catalogue.message("zh-CN", "greeting").expect("a message");
        assert_eq!(at(&greeting.place), "greeting");
        assert_eq!(at(&greeting.attributes["ok"].place), "ok");
        assert_eq!(greeting.attributes["ok"].uses.arguments.keys().collect::<Vec<_>>(), ["amount"]);
        assert_eq!(at(&greeting.attributes["ok"].uses.texts[0].place), "好，");

        let outer = catalogue.message("zh-CN", "outer").and_then(|message| message.value.clone()).expect("a text");
        let arguments: Vec<_> =
            outer.arguments.iter().map(|(name, place)| (name.as_str(), at(place), TEXT[..place.start].lines().count())).collect();
        assert_eq!(arguments, [("bank", "bank", 5), ("hint", "hint", 10), ("late", "late", 4), ("name", "name", 2)]);
        let facts: Vec<_> = outer.facts.iter().map(|used| (used.family, used.id.as_str(), at(&used.place))).collect();
        assert_eq!(facts, [(Family::Law, "ecommerce-57", "ecommerce-57"), (Family::Hotline, "icbc", "icbc")]);
        let lookups: Vec<_> = outer.lookups.iter().map(|lookup| (lookup.family, lookup.argument.as_str(), at(&lookup.place))).collect();
        assert_eq!(lookups, [(Family::Hotline, "bank", "bank")]);
        let variants: Vec<_> = outer
            .variants
            .iter()
            .map(|variant| (variant.argument.as_str(), variant.key.as_str(), variant.default, at(&variant.place)))
            .collect();
        assert_eq!(variants, [("late", "yes", false, "yes"), ("late", "1", false, "1"), ("late", "other", true, "other")]);
        let texts: Vec<_> = outer
            .texts
            .iter()
            .filter(|text| !text.text.trim().is_empty())
            .map(|text| (text.text.as_str(), at(&text.place), text.quoted))
            .collect();
        assert_eq!(texts, [("一", "一", false), ("3 天", "3 天", true)]);
        assert_eq!(outer.defects, []);
    }

    #[test]
    fn a_chain_of_references_is_followed_once() {
        // Each message uses the one before twice: followed naively, that is 2^40 texts.
        use std::fmt::Write as _;
        let mut text = "m0 = { HOTLINE($x) } { LAW(\"ecommerce-57\") } { no }\n".to_owned();
        for n in 1..40 {
            let previous = n - 1;
            writeln!(text, "m{n} = {{ m{previous} }}{{ m{previous} }}").expect("a string takes all");
        }
        let (catalogue, _) = load(&[("zh-CN", &text)]);
        let last = catalogue.message("zh-CN", "m39").and_then(|message| message.value.as_ref()).expect("a text");
        assert_eq!(last.arguments.keys().collect::<Vec<_>>(), ["x"]);
        assert_eq!((last.facts.len(), last.lookups.len(), last.defects.len()), (1, 1, 1));
    }
}
