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
    /// Its attributes, each name once, in alphabetical order.
    pub attributes: Vec<Attribute>,
}

impl Message {
    /// The attribute of that name.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.position(name).ok().map(|at| &self.attributes[at])
    }

    /// What its own text mentions, or an attribute; `None` if there is no such text.
    pub fn uses(&self, attribute: Option<&str>) -> Option<&Uses> {
        self.shared(attribute).map(Arc::as_ref)
    }

    /// What its own text and its attributes mention.
    pub fn all_uses(&self) -> impl Iterator<Item = &Uses> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.uses)).map(Arc::as_ref)
    }

    fn shared(&self, attribute: Option<&str>) -> Option<&Arc<Uses>> {
        match attribute {
            Some(name) => self.attribute(name).map(|attribute| &attribute.uses),
            None => self.value.as_ref(),
        }
    }

    /// Where the attribute of that name stands, or belongs.
    fn position(&self, name: &str) -> Result<usize, usize> {
        self.attributes.binary_search_by(|attribute| attribute.name.as_str().cmp(name))
    }
}

/// An attribute of a [`Message`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// The same.
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
    /// Gives back the room for more. There is one of these for every text of every language.
    fn shrink_to_fit(&mut self) {
        self.facts.shrink_to_fit();
        self.lookups.shrink_to_fit();
        self.variants.shrink_to_fit();
        self.texts.shrink_to_fit();
        self.defects.shrink_to_fit();
    }

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

/// The messages and terms of one locale, by id.
#[derive(Default)]
pub(super) struct Known {
    pub(super) messages: BTreeMap<String, Message>,
    pub(super) terms: BTreeMap<String, Message>,
}

impl Known {
    fn get(&self, key: &Key) -> Option<&Message> {
        match key {
            Key::Message(id) => self.messages.get(id),
            Key::Term(id) => self.terms.get(id),
        }
    }

    fn insert(&mut self, key: Key, message: Message) {
        match key {
            Key::Message(id) => self.messages.insert(id, message),
            Key::Term(id) => self.terms.insert(id, message),
        };
    }

    /// Puts what a text mentions through references in place of what it mentions itself.
    fn close(&mut self, (key, attribute): &Name, uses: Arc<Uses>) {
        let message = match key {
            Key::Message(id) => self.messages.get_mut(id),
            Key::Term(id) => self.terms.get_mut(id),
        };
        let Some(message) = message else { return };
        match attribute {
            None => message.value = Some(uses),
            Some(name) => {
                if let Ok(at) = message.position(name) {
                    message.attributes[at].uses = uses;
                }
            }
        }
    }
}

/// Reads what the files of one locale mention. Of two messages with one id the first counts; `findings` gets the second.
pub(super) fn analyse(files: &[Resource], findings: &mut Vec<Finding>) -> Known {
    let mut known = Known::default();
    let mut references: BTreeMap<Name, Vec<Reference>> = BTreeMap::new();
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
            // Fluent keeps messages, terms and functions in one map, so that `x` and `-x` are in each other's way.
            if let Some(first) = known.messages.get(id).or_else(|| known.terms.get(id)) {
                findings.push(
                    Finding::error("duplicate-name", place, format!("there are two messages `{id}`"))
                        .label("customers never see this one")
                        .also(first.place.clone(), "this one is said")
                        .help("remove one of them, or give it another name"),
                );
                continue;
            }
            let mut read = |attribute: Option<&str>, pattern: &ast::Pattern<&str>| {
                let found = source.found(pattern);
                if !found.references.is_empty() {
                    references.insert((key.clone(), attribute.map(str::to_owned)), found.references);
                }
                Arc::new(found.uses)
            };
            let value = value.map(|pattern| read(None, pattern));
            let mut message = Message { place, value, attributes: Vec::with_capacity(attributes.len()) };
            for attribute in attributes {
                let name = attribute.id.name;
                let place = source.place(name);
                match message.position(name) {
                    Ok(first) => findings.push(
                        Finding::error("duplicate-name", place, format!("`{id}` has two attributes `.{name}`"))
                            .label("customers never see this one")
                            .also(message.attributes[first].place.clone(), "this one is said")
                            .help("remove one of them"),
                    ),
                    Err(at) => {
                        let uses = read(Some(name), &attribute.value);
                        message.attributes.insert(at, Attribute { name: name.to_owned(), place, uses });
                    }
                }
            }
            known.insert(key, message);
        }
    }

    let mut closer = Closer { known: &known, references: &references, open: Vec::new(), done: BTreeMap::new() };
    for name in references.keys() {
        closer.close(name);
    }
    for (name, uses) in closer.done {
        known.close(&name, uses);
    }
    known
}

/// A text: the message or term, and the attribute if it is not its own text.
type Name = (Key, Option<String>);

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

/// What one text mentions itself.
#[derive(Default)]
struct Found {
    uses: Uses,
    references: Vec<Reference>,
}

struct Reference {
    to: Name,
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

    fn found(&self, pattern: &ast::Pattern<&str>) -> Found {
        let mut found = Found::default();
        self.pattern(pattern, &mut found);
        found.uses.shrink_to_fit();
        found
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
                to: (Key::Message(id.name.to_owned()), attribute.as_ref().map(|attribute| attribute.name.to_owned())),
                given: BTreeSet::new(),
                place: self.place(id.name),
            }),
            InlineExpression::TermReference { id, attribute, arguments } => own.references.push(Reference {
                to: (Key::Term(id.name.to_owned()), attribute.as_ref().map(|attribute| attribute.name.to_owned())),
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
    known: &'a Known,
    /// Of the texts that have any.
    references: &'a BTreeMap<Name, Vec<Reference>>,
    /// The texts being followed, outermost first.
    open: Vec<Name>,
    done: BTreeMap<Name, Arc<Uses>>,
}

impl Closer<'_> {
    /// What a text that exists mentions, references included.
    fn close(&mut self, name: &Name) -> Arc<Uses> {
        let Some(own) = self.find(name) else { return Arc::default() };
        let Some(references) = self.references.get(name) else { return own.clone() };
        if let Some(done) = self.done.get(name) {
            return done.clone();
        }
        let mut uses = (**own).clone();
        self.open.push(name.clone());
        for reference in references {
            self.follow(&name.0, reference, &mut uses);
        }
        self.open.pop();
        uses.shrink_to_fit();
        let uses = Arc::new(uses);
        self.done.insert(name.clone(), uses.clone());
        uses
    }

    /// What a text mentions itself, if there is one of that name.
    fn find(&self, (key, attribute): &Name) -> Option<&Arc<Uses>> {
        self.known.get(key)?.shared(attribute.as_deref())
    }

    fn follow(&mut self, from: &Key, reference: &Reference, uses: &mut Uses) {
        let to = &reference.to;
        let shown = to.0.shown(to.1.as_deref());
        let defect = |code, message: String| Finding::error(code, reference.place.clone(), message);
        if self.find(to).is_none() {
            let messages = self.known.messages.keys().cloned();
            let names: Vec<String> = messages.chain(self.known.terms.keys().map(|id| format!("-{id}"))).collect();
            let finding = defect("unknown-message", format!("there is no message `{shown}`"));
            uses.defects.push(finding.suggest(&shown, names.iter().map(String::as_str)));
            return;
        }
        if self.open.contains(to) {
            uses.defects.push(defect("bad-fluent", format!("`{shown}` is made of itself")).help("remove the reference"));
            return;
        }
        let inner = self.close(to);
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
        let ok = greeting.attribute("ok").expect("an attribute");
        assert_eq!((at(&ok.place), ok.name.as_str()), ("ok", "ok"));
        assert_eq!(ok.uses.arguments.keys().collect::<Vec<_>>(), ["amount"]);
        assert_eq!(at(&ok.uses.texts[0].place), "好，");

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
