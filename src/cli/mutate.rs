//! `redress replay --mutate`: small mistakes, one at a time, and whether the check or a replay notices. A mistake that cannot be seen, and
//! why, stands in a file beside the replays.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, thread};

use chrono::NaiveDate;

use crate::book::{self, Book, Files};
use crate::config::ReplayArguments;
use crate::dialog::reach::Reach;
use crate::engine::Passed;
use crate::replay::mutate::{self, Excuse, Mutation};
use crate::replay::{self, Failure, Home, Schedule, Transcript};

/// The file in a folder of replays that says which mistakes nothing can notice.
const EXCUSES: &str = "survivors.txt";

/// Who noticed a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Noticed {
    Check,
    Replay,
    /// Nobody, and there is a reason.
    Excused,
    Nobody,
}

/// A replay as it was written, and what it passes through.
struct Script {
    transcript: Transcript,
    text: String,
}

/// Makes the mistakes and writes the report. Whether it went well: everything was noticed or excused, or at least as much as the floor
/// asks for; and no excuse is stale.
pub(super) fn run(
    out: &mut impl Write,
    (book, files): (&Book, &Files),
    paths: &[PathBuf],
    reach: &Reach,
    arguments: &ReplayArguments,
    today: NaiveDate,
) -> Result<bool, String> {
    let excuses = excuses(&arguments.paths)?;
    let scripts = scripts(book, paths)?;
    let every = mutate::all(book, reach);
    // An excuse for what can no longer be done is stale, whatever is tried.
    let void: Vec<bool> = excuses.iter().map(|(_, excuse)| !every.iter().any(|mutation| excuse.fits(mutation))).collect();
    let wanted = |mutation: &Mutation| arguments.only.as_ref().is_none_or(|words| mutation.to_string().contains(words));
    let every: Vec<Mutation> = every.into_iter().filter(wanted).collect();
    let mutations = mutate::sample(every, arguments.sample.unwrap_or(usize::MAX), arguments.seed);
    let usual = book::prove(book.dialogs.clone(), files, Some(&book.model), Vec::new(), today).1.len();
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let progress = io::stderr().is_terminal();
    let threads = thread::available_parallelism().map_or(2, usize::from);
    let worker = || -> Result<Vec<(usize, Noticed)>, String> {
        let runtime = super::runtime()?;
        let mut home = Home::memory();
        let mut found = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(mutation) = mutations.get(at) else { return Ok(found) };
            if let Some((dialogs, files)) = mutation.apply(book, files) {
                let (mutant, findings) = book::prove(dialogs, &files, Some(&book.model), Vec::new(), today);
                let noticed = if findings.len() > usual {
                    Noticed::Check
                } else if runtime.block_on(notices(&mutant, &mut home, mutation, &scripts))? {
                    Noticed::Replay
                } else {
                    Noticed::Nobody
                };
                found.push((at, noticed));
            }
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            if progress {
                let _ = write!(io::stderr(), "\r{done}/{} mistakes", mutations.len());
            }
        }
    };
    let mut found = Vec::new();
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        for worker in workers {
            found.append(&mut worker.join().map_err(|_| "a mistake broke the program".to_owned())??);
        }
        Ok::<(), String>(())
    })?;
    if progress {
        let _ = write!(io::stderr(), "\r\x1b[K");
    }
    found.sort_unstable();
    let told: Vec<(&Mutation, Noticed)> = found.into_iter().filter_map(|(at, noticed)| Some((mutations.get(at)?, noticed))).collect();
    report(out, told, &excuses, &void, arguments.floor).map_err(|error| format!("cannot print: {error}"))
}

/// The excuses beside the replays, each with where it stands.
fn excuses(paths: &[PathBuf]) -> Result<Vec<(String, Excuse)>, String> {
    let mut all = Vec::new();
    for path in paths.iter().map(|path| path.join(EXCUSES)).filter(|path| path.is_file()) {
        let name = path.to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&path).map_err(|error| format!("cannot read `{name}`: {error}"))?;
        let read = mutate::excuses(&text).map_err(|(line, why)| format!("{name}:{line}: {why}"))?;
        all.extend(read.into_iter().map(|(line, excuse)| (format!("{name}:{line}"), excuse)));
    }
    Ok(all)
}

fn scripts(book: &Book, paths: &[PathBuf]) -> Result<Vec<Script>, String> {
    let runtime = super::runtime()?;
    let mut home = Home::memory();
    let mut scripts = Vec::new();
    for path in paths {
        let name = path.to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(path).map_err(|error| format!("cannot read `{name}`: {error}"))?;
        let transcript = replay::parse(&name, &text).map_err(|_| format!("`{name}` cannot be played"))?;
        let played = runtime.block_on(replay::run(book, &mut home, &transcript, Schedule::Plain, None));
        let played = played.map_err(|failure| format!("`{name}`: {failure}"))?;
        let text = transcript.to_string();
        if played.to_string() != text {
            return Err(format!("`{name}` fails already; run `redress replay` first"));
        }
        scripts.push(Script { transcript: played, text });
    }
    Ok(scripts)
}

/// Whether some replay goes otherwise than written.
async fn notices(mutant: &Book, home: &mut Home, mutation: &Mutation, scripts: &[Script]) -> Result<bool, String> {
    for Script { transcript, text } in scripts {
        let comes_there = mutation.at().is_none_or(|wanted| {
            let place = |passed: &Passed| match passed {
                Passed::State(at) | Passed::Branch(at, _) | Passed::Refusal(at, _) | Passed::Timer(at, _) => at == wanted,
            };
            transcript.passed.iter().any(place)
        });
        if !comes_there {
            continue;
        }
        match replay::run(mutant, home, transcript, Schedule::Plain, None).await {
            Ok(played) if played.to_string() == *text => {}
            Ok(_) | Err(Failure::Script(_) | Failure::Broken(_)) => return Ok(true),
            Err(Failure::Store(error)) => return Err(error.to_string()),
        }
    }
    Ok(false)
}

fn report(
    out: &mut impl Write,
    mut told: Vec<(&Mutation, Noticed)>,
    excuses: &[(String, Excuse)],
    void: &[bool],
    floor: Option<u8>,
) -> io::Result<bool> {
    let mut stale: Vec<bool> = void.to_vec();
    for (at, (_, excuse)) in excuses.iter().enumerate() {
        let mut noticed = told.iter().filter(|(mutation, _)| excuse.fits(mutation)).map(|(_, noticed)| *noticed).peekable();
        stale[at] |= noticed.peek().is_some() && noticed.all(|noticed| noticed != Noticed::Nobody);
    }
    for (mutation, noticed) in told.iter_mut().filter(|(_, noticed)| *noticed == Noticed::Nobody) {
        if excuses.iter().any(|(_, excuse)| excuse.fits(mutation)) {
            *noticed = Noticed::Excused;
        }
    }
    let mut kinds: BTreeMap<&str, BTreeMap<Noticed, usize>> = BTreeMap::new();
    for (mutation, noticed) in &told {
        *kinds.entry(mutation.kind()).or_default().entry(*noticed).or_default() += 1;
    }
    let columns = [Noticed::Check, Noticed::Replay, Noticed::Excused, Noticed::Nobody];
    writeln!(out, "{:16}{:>10}{:>10}{:>10}{:>10}", "mistakes", "check", "replays", "excused", "nobody")?;
    for (kind, counts) in &kinds {
        let cells = columns.map(|noticed| format!("{:>10}", counts.get(&noticed).copied().unwrap_or(0)));
        writeln!(out, "{kind:16}{}", cells.concat())?;
    }
    for (mutation, _) in told.iter().filter(|(_, noticed)| *noticed == Noticed::Excused) {
        let why = excuses.iter().find(|(_, excuse)| excuse.fits(mutation)).map(|(_, excuse)| excuse.why.as_str()).unwrap_or_default();
        writeln!(out, "excused   {mutation}\n          {why}")?;
    }
    for (mutation, _) in told.iter().filter(|(_, noticed)| *noticed == Noticed::Nobody) {
        writeln!(out, "survived  {mutation}")?;
    }
    for ((place, excuse), _) in excuses.iter().zip(&stale).filter(|(_, stale)| **stale) {
        writeln!(out, "stale     {place}: nothing like `{}` survives", excuse.pattern)?;
    }
    let count = |wanted: fn(Noticed) -> bool| told.iter().filter(|(_, noticed)| wanted(*noticed)).count();
    let (survivors, counted) = (count(|noticed| noticed == Noticed::Nobody), count(|noticed| noticed != Noticed::Excused));
    let noticed = counted - survivors;
    let tenths = (noticed * 1000).checked_div(counted).unwrap_or(1000);
    write!(out, "{noticed} of {counted} mistakes noticed, {}.{} %", tenths / 10, tenths % 10)?;
    match told.len() - counted {
        0 => writeln!(out)?,
        excused => writeln!(out, "; {excused} excused")?,
    }
    let enough = floor.map_or(survivors == 0, |floor| noticed * 100 >= usize::from(floor) * counted);
    Ok(enough && !stale.contains(&true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialog::Target;

    /// Patterns, which of them are void, the floor; whether it is fine, and what is said.
    type Row<'r> = (&'r [&'r str], &'r [bool], Option<u8>, bool, &'r str);

    #[test]
    fn what_is_excused_is_not_counted_and_what_is_noticed_needs_no_excuse() {
        let drop = |state: &str| Mutation::DropBranch { at: Target { dialog: "d".into(), state: state.into() }, position: 0 };
        let [a, b, c] = ["a", "b", "c"].map(drop);
        let excuse = |pattern: &str| ("s.txt:1".to_owned(), Excuse { pattern: pattern.into(), why: "because".into() });
        let survived = [(&a, Noticed::Replay), (&b, Noticed::Nobody), (&c, Noticed::Nobody)];
        let table: &[Row] = &[
            (&[], &[], None, false, "1 of 3 mistakes noticed, 33.3 %\n"),
            (&[], &[], Some(33), true, "1 of 3 mistakes noticed, 33.3 %\n"),
            (&["d.b: *"], &[false], Some(50), true, "1 of 2 mistakes noticed, 50.0 %; 1 excused\n"),
            (&["d.b: *"], &[false], Some(51), false, "1 of 2 mistakes noticed, 50.0 %; 1 excused\n"),
            (&["d.b: *", "d.c: branch 1 *"], &[false; 2], None, true, "1 of 1 mistakes noticed, 100.0 %; 2 excused\n"),
            (&["d.*"], &[false], None, true, "1 of 1 mistakes noticed, 100.0 %; 2 excused\n"),
            (&["d.*", "d.a: *"], &[false; 2], Some(0), false, "stale     s.txt:1: nothing like `d.a: *` survives\n"),
            (&["d.*", "d.gone: *"], &[false, true], Some(0), false, "stale     s.txt:1: nothing like `d.gone: *` survives\n"),
            // Not tried this time.
            (&["d.*", "e.x: *"], &[false; 2], None, true, "2 excused\n"),
        ];
        for (excuses, void, floor, fine, words) in table {
            let excuses: Vec<(String, Excuse)> = excuses.iter().map(|pattern| excuse(pattern)).collect();
            let mut out = Vec::new();
            assert_eq!(report(&mut out, survived.to_vec(), &excuses, void, *floor).unwrap(), *fine, "{words}");
            let out = String::from_utf8(out).unwrap();
            assert!(out.contains(words), "{words}\n{out}");
        }
    }
}
