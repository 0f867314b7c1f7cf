//! Mutations: one small mistake in the dialogs, the texts or the facts, as somebody might make it. A mistake that neither the check nor a
//! replay notices could be published: it is a gap in the replays. Pure; whoever plays the replays counts.

use std::collections::BTreeMap;
use std::fmt;

use super::scaffold::Chance;
use crate::book::{self, Book, Files};
use crate::diagnostic::Place;
use crate::dialog::guard::Test;
use crate::dialog::reach::Reach;
use crate::dialog::{Dialogs, Target, facts::Family};
use crate::locale::SOURCE;

/// A small mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mutation {
    /// A branch of a route is gone.
    DropBranch {
        /// The state.
        at: Target,
        /// Which branch.
        position: usize,
    },
    /// A condition says the opposite.
    FlipGuard {
        /// The state.
        at: Target,
        /// Which branch.
        position: usize,
        /// Which of its conditions.
        atom: usize,
    },
    /// Two texts have changed places.
    SwapTexts {
        /// The language.
        locale: String,
        /// One text.
        one: String,
        /// The other.
        other: String,
    },
    /// A text is gone.
    DeleteText {
        /// The language.
        locale: String,
        /// The text.
        id: String,
    },
    /// A number in a fact is wrong by one.
    ChangeFact {
        /// What the fact is, such as `hotline`.
        family: &'static str,
        /// Its id.
        id: String,
    },
}

/// A mistake that nothing can notice, or many of a kind, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excuse {
    /// The mistake as reports name it; `*` stands for anything.
    pub pattern: String,
    /// Why nothing notices it.
    pub why: String,
}

impl Excuse {
    /// Whether it is meant for this mistake.
    pub fn fits(&self, mutation: &Mutation) -> bool {
        let line = mutation.to_string();
        let mut parts = self.pattern.split('*');
        let Some(mut rest) = parts.next().and_then(|first| line.strip_prefix(first)) else { return false };
        let mut last = "";
        let mut open = false;
        for part in parts {
            // Where the part before stood is found as early as can be, so that most is left.
            if open {
                let Some(at) = rest.find(last) else { return false };
                rest = &rest[at + last.len()..];
            }
            (last, open) = (part, true);
        }
        if open { rest.ends_with(last) } else { rest.is_empty() }
    }
}

/// Reads excuses: the mistake at the left, the reason indented below it, and comments behind `#`. Each comes with the number of its line;
/// the error is a line and what is wrong with it.
pub fn excuses(text: &str) -> Result<Vec<(usize, Excuse)>, (usize, &'static str)> {
    let mut all: Vec<(usize, Excuse)> = Vec::new();
    for (line, words) in (1..).zip(text.lines()).filter(|(_, words)| !words.trim().is_empty() && !words.starts_with('#')) {
        if words.starts_with(' ') {
            let Some((_, excuse)) = all.last_mut() else { return Err((line, "a reason without its mistake")) };
            excuse.why.push_str(if excuse.why.is_empty() { "" } else { " " });
            excuse.why.push_str(words.trim());
        } else {
            all.push((line, Excuse { pattern: words.trim_end().to_owned(), why: String::new() }));
        }
    }
    match all.iter().find(|(_, excuse)| excuse.why.is_empty()) {
        Some((line, _)) => Err((*line, "say why nothing notices it, indented below it")),
        None => Ok(all),
    }
}

/// Every mutation of a book that could make a difference: what no answer leads to is left out, and facts that nothing names.
pub fn all(book: &Book, reach: &Reach) -> Vec<Mutation> {
    let mut all = Vec::new();
    for (dialog, states) in &book.dialogs.dialogs {
        for (name, state) in &states.states {
            let Some(ask) = &state.ask else { continue };
            let at = Target { dialog: dialog.clone(), state: name.clone() };
            for (position, branch) in ask.route.iter().enumerate() {
                if reach.complete && !reach.branches.contains(&(at.clone(), position)) {
                    continue;
                }
                all.push(Mutation::DropBranch { at: at.clone(), position });
                let flips = (0..branch.when.0.len()).map(|atom| Mutation::FlipGuard { at: at.clone(), position, atom });
                all.extend(flips);
            }
        }
    }
    // Texts change places with the question that is written behind them: a slip of copy and paste.
    for dialog in book.dialogs.dialogs.values() {
        let asked = dialog.order.iter().filter_map(|name| dialog.states.get(name)?.ask.as_ref());
        let prompts: Vec<&str> = asked.map(|ask| ask.prompt.id.as_str()).collect();
        let pairs = prompts.windows(2).filter(|pair| pair[0] != pair[1]);
        all.extend(pairs.map(|pair| Mutation::SwapTexts { locale: SOURCE.to_owned(), one: pair[0].to_owned(), other: pair[1].to_owned() }));
    }
    for locale in book.catalogue.locales() {
        all.extend(book.catalogue.ids(locale).map(|id| Mutation::DeleteText { locale: locale.to_owned(), id: id.to_owned() }));
    }
    let facts = book.facts();
    let articles = |id: &str| facts.laws.get(id).is_some_and(|law| law.value.article.is_some());
    all.extend(book::used_facts(book).into_iter().filter_map(|(family, id)| {
        let family = match family {
            Family::Hotlines => "hotline",
            Family::Laws if articles(id) => "law",
            Family::Terms => "term",
            Family::Rates => "rate",
            _ => return None,
        };
        Some(Mutation::ChangeFact { family, id: id.to_owned() })
    }));
    all.dedup();
    all
}

/// So many of them, the same for the same seed; of each kind about as large a part.
pub fn sample(mut all: Vec<Mutation>, count: usize, seed: u64) -> Vec<Mutation> {
    let mut chance = Chance(seed);
    let mut kinds: BTreeMap<&'static str, Vec<Mutation>> = BTreeMap::new();
    while !all.is_empty() {
        let mutation = all.swap_remove(chance.below(all.len()));
        kinds.entry(mutation.kind()).or_default().push(mutation);
    }
    let mut chosen = Vec::new();
    while chosen.len() < count && kinds.values().any(|kind| !kind.is_empty()) {
        for kind in kinds.values_mut() {
            chosen.extend(kind.pop().filter(|_| chosen.len() < count));
        }
    }
    chosen
}

impl Mutation {
    /// What kind of mistake it is, in a word or two.
    pub fn kind(&self) -> &'static str {
        match self {
            Mutation::DropBranch { .. } => "drop a branch",
            Mutation::FlipGuard { .. } => "flip a guard",
            Mutation::SwapTexts { .. } => "swap two texts",
            Mutation::DeleteText { .. } => "delete a text",
            Mutation::ChangeFact { .. } => "change a fact",
        }
    }

    /// The state it is in: a conversation that never comes there cannot notice it.
    pub fn at(&self) -> Option<&Target> {
        match self {
            Mutation::DropBranch { at, .. } | Mutation::FlipGuard { at, .. } => Some(at),
            Mutation::SwapTexts { .. } | Mutation::DeleteText { .. } | Mutation::ChangeFact { .. } => None,
        }
    }

    /// Makes the mistake in a copy. `None` where there is nothing to change.
    pub fn apply(&self, book: &Book, files: &Files) -> Option<(Dialogs, Files)> {
        let (mut dialogs, mut files) = (book.dialogs.clone(), files.clone());
        match self {
            Mutation::DropBranch { at, position } => {
                let route = route(&mut dialogs, at)?;
                (*position < route.len()).then(|| route.remove(*position))?;
            }
            Mutation::FlipGuard { at, position, atom } => {
                let atom = route(&mut dialogs, at)?.get_mut(*position)?.when.0.get_mut(*atom)?;
                atom.test = opposite(&atom.test);
            }
            Mutation::SwapTexts { locale, one, other } => {
                let place = |id: &str| Some(book.catalogue.message(locale, id)?.place.clone());
                let mut edits = [(place(one)?, other.as_str()), (place(other)?, one.as_str())];
                // The later first, so that the earlier stays where it is.
                edits.sort_by_key(|(place, _)| std::cmp::Reverse((place.file.clone(), place.start)));
                for (place, id) in edits {
                    let text = text_of(&mut files, &place)?;
                    let end = place.start + text[place.start..].find([' ', '=', '\n'])?;
                    text.replace_range(place.start..end, id);
                }
            }
            Mutation::DeleteText { locale, id } => {
                let place = book.catalogue.message(locale, id)?.place.clone();
                let text = text_of(&mut files, &place)?;
                // Up to the next line that is neither indented nor empty nor a closing brace.
                let mut end = place.start + text[place.start..].find('\n').map_or(text.len() - place.start, |at| at + 1);
                while text[end..].starts_with([' ', '\n', '}']) {
                    end = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
                }
                text.replace_range(place.start..end, "");
            }
            Mutation::ChangeFact { family, id } => {
                let facts = &mut dialogs.facts;
                match *family {
                    "hotline" => {
                        let number = &mut facts.hotlines.get_mut(id)?.value.number;
                        let last = number.pop()?.to_digit(10)?;
                        number.push_str(&((last + 1) % 10).to_string());
                    }
                    "law" => *facts.laws.get_mut(id)?.value.article.as_mut()? += 1,
                    "term" => facts.terms.get_mut(id)?.value.length += 1,
                    _ => facts.rates.get_mut(id)?.value.basis_points += 1,
                }
            }
        }
        Some((dialogs, files))
    }
}

/// Where it is and what it does, on one line.
impl fmt::Display for Mutation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Mutation::DropBranch { at, position } => write!(f, "{}.{}: branch {} is gone", at.dialog, at.state, position + 1),
            Mutation::FlipGuard { at, position, atom } => {
                write!(f, "{}.{}: condition {} of branch {} says the opposite", at.dialog, at.state, atom + 1, position + 1)
            }
            Mutation::SwapTexts { locale, one, other } => write!(f, "{locale}: `{one}` and `{other}` have changed places"),
            Mutation::DeleteText { locale, id } => write!(f, "{locale}: `{id}` is gone"),
            Mutation::ChangeFact { family, id } => write!(f, "the {family} `{id}` is wrong by one"),
        }
    }
}

fn route<'d>(dialogs: &'d mut Dialogs, at: &Target) -> Option<&'d mut Vec<crate::dialog::Branch>> {
    Some(&mut dialogs.dialogs.get_mut(&at.dialog)?.states.get_mut(&at.state)?.ask.as_mut()?.route)
}

fn text_of<'f>(files: &'f mut Files, place: &Place) -> Option<&'f mut String> {
    files.text_mut(&place.file).filter(|text| text.is_char_boundary(place.start))
}

fn opposite(test: &Test) -> Test {
    match test {
        Test::In(keys) => Test::NotIn(keys.clone()),
        Test::NotIn(keys) => Test::In(keys.clone()),
        Test::AtLeast(least) => Test::AtMost(least - 1),
        Test::AtMost(most) => Test::AtLeast(most + 1),
        Test::Within(days) => Test::OlderThan(*days),
        Test::OlderThan(days) => Test::Within(*days),
        Test::Answered(wanted) => Test::Answered(!wanted),
        Test::Has(key) => Test::Lacks(key.clone()),
        Test::Lacks(key) => Test::Has(key.clone()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn shipped() -> (Book, Files) {
        let files = crate::cli::read_files(None, None).unwrap();
        (crate::book::load(&files).unwrap(), files)
    }

    #[test]
    fn every_mutation_can_be_made_and_changes_one_thing() {
        let (book, files) = shipped();
        let mutations = sample(all(&book, &Reach::default()), 150, 1);
        assert_eq!(mutations.len(), 150);
        let kinds: BTreeSet<&str> = mutations.iter().map(Mutation::kind).collect();
        assert_eq!(kinds.len(), 5);
        for mutation in mutations {
            let (dialogs, changed) = mutation.apply(&book, &files).unwrap_or_else(|| panic!("{mutation}"));
            let texts = files.locales.iter().zip(&changed.locales).filter(|(before, after)| before != after).count();
            let expected = matches!(mutation, Mutation::SwapTexts { .. } | Mutation::DeleteText { .. });
            assert_eq!(texts > 0, expected, "{mutation}");
            assert_eq!(format!("{dialogs:?}") == format!("{:?}", book.dialogs), expected, "{mutation}");
        }
    }

    #[test]
    fn a_deleted_text_takes_its_attributes_with_it_and_nothing_else() {
        let (book, files) = shipped();
        let delete = Mutation::DeleteText { locale: SOURCE.into(), id: "menu".into() };
        let (_, changed) = delete.apply(&book, &files).unwrap();
        let (catalogue, findings) = crate::locale::Catalogue::load(&changed.locales, book.facts());
        assert!(findings.is_empty(), "{findings:?}");
        let gone: Vec<&str> = book.catalogue.ids(SOURCE).filter(|id| catalogue.message(SOURCE, id).is_none()).collect();
        assert_eq!(gone, ["menu"]);
    }

    #[test]
    fn an_excuse_fits_what_it_names() {
        let mistake = Mutation::ChangeFact { family: "law", id: "a-b-a".into() };
        assert_eq!(mistake.to_string(), "the law `a-b-a` is wrong by one");
        let table = [
            ("the law `a-b-a` is wrong by one", true),
            ("the law `a-b-a` is wrong", false),
            ("*", true),
            ("the law *", true),
            ("* law `a-*-a` is wrong *", true),
            ("*a*a*a*by one", true),
            ("*`a-b-a` is wrong by one*one", false),
            ("the term *", false),
        ];
        for (pattern, fits) in table {
            let excuse = Excuse { pattern: pattern.into(), why: String::new() };
            assert_eq!(excuse.fits(&mistake), fits, "{pattern}");
        }
    }

    #[test]
    fn every_excuse_has_a_reason() {
        let read = excuses("# about\n\na\n  one\n  two\nb *\n  three\n").unwrap();
        let told: Vec<(usize, &str, &str)> = read.iter().map(|(line, excuse)| (*line, &*excuse.pattern, &*excuse.why)).collect();
        assert_eq!(told, [(3, "a", "one two"), (6, "b *", "three")]);
        assert_eq!(excuses("  one\n").unwrap_err().0, 1);
        assert_eq!(excuses("a\n\nb\n  why\n").unwrap_err().0, 1);
    }

    #[test]
    fn facts_that_nothing_names_are_left_alone() {
        let (mut book, _) = shipped();
        let count = |book: &Book| all(book, &Reach::default()).iter().filter(|mutation| mutation.kind() == "change a fact").count();
        let before = count(&book);
        let (id, hotline) = book.dialogs.facts.hotlines.first_key_value().map(|(id, fact)| (id.clone(), fact.clone())).unwrap();
        book.dialogs.facts.hotlines.insert(format!("{id}-of-nobody"), hotline);
        assert!(before > 50);
        assert_eq!(count(&book), before);
    }

    #[test]
    fn the_same_seed_chooses_the_same() {
        let (book, _) = shipped();
        let everything = all(&book, &Reach::default());
        let chosen = |seed| sample(everything.clone(), 20, seed);
        assert_eq!(chosen(7), chosen(7));
        assert_ne!(chosen(7), chosen(8));
        assert_eq!(sample(everything.clone(), usize::MAX, 1).len(), everything.len());
    }
}
