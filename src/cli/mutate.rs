//! `redress replay --mutate`: small mistakes, one at a time, and whether the check or a replay notices.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, thread};

use chrono::NaiveDate;

use crate::book::{self, Book, Files};
use crate::dialog::reach::Reach;
use crate::engine::Passed;
use crate::replay::mutate::{self, Mutation};
use crate::replay::{self, Failure, Home, Schedule, Transcript};

/// Who noticed a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Noticed {
    Check,
    Replay,
    Nobody,
}

/// A replay as it was written, and what it passes through.
struct Script {
    transcript: Transcript,
    text: String,
}

/// Makes the mistakes and writes the report; returns how many nobody noticed.
pub(super) fn run(
    out: &mut impl Write,
    (book, files): (&Book, &Files),
    paths: &[PathBuf],
    reach: &Reach,
    (sample, seed): (Option<usize>, u64),
    today: NaiveDate,
) -> Result<usize, String> {
    let scripts = scripts(book, paths)?;
    let mutations = mutate::sample(mutate::all(book, reach), sample.unwrap_or(usize::MAX), seed);
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
    report(out, &mutations, &found).map_err(|error| format!("cannot print: {error}"))
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

fn report(out: &mut impl Write, mutations: &[Mutation], found: &[(usize, Noticed)]) -> io::Result<usize> {
    let mut kinds: BTreeMap<&str, BTreeMap<Noticed, usize>> = BTreeMap::new();
    for (at, noticed) in found {
        *kinds.entry(mutations[*at].kind()).or_default().entry(*noticed).or_default() += 1;
    }
    writeln!(out, "{:16}{:>10}{:>10}{:>10}", "mistakes", "check", "replays", "nobody")?;
    for (kind, counts) in &kinds {
        let count = |noticed| counts.get(&noticed).copied().unwrap_or(0);
        writeln!(out, "{kind:16}{:>10}{:>10}{:>10}", count(Noticed::Check), count(Noticed::Replay), count(Noticed::Nobody))?;
    }
    let survivors: Vec<&Mutation> =
        found.iter().filter(|(_, noticed)| *noticed == Noticed::Nobody).map(|(at, _)| &mutations[*at]).collect();
    for survivor in &survivors {
        writeln!(out, "survived  {survivor}")?;
    }
    let (all, noticed) = (found.len(), found.len() - survivors.len());
    let tenths = (noticed * 1000).checked_div(all).unwrap_or(1000);
    writeln!(out, "{noticed} of {all} mistakes noticed, {}.{} %", tenths / 10, tenths % 10)?;
    Ok(survivors.len())
}
