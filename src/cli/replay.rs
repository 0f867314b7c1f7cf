//! `redress replay`: conversations as tests, each under every schedule and on every store.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, thread};

use super::files::write_whole;
use crate::book::Book;
use crate::config::{FileArguments, ReplayArguments};
use chrono::DateTime;

use crate::diagnostic::{self, Finding, Format, Place, Sources};
use crate::dialog::graph::{Marks, svg};
use crate::dialog::reach::{self, Reach};
use crate::engine::{Passed, Session};
use crate::locale::SOURCE;
use crate::replay::{self, Act, Beat, Closing, Coverage, Failure, Home, Schedule, Seen, Transcript};

/// When scaffolded conversations begin: a Monday morning.
const SCAFFOLD_BEGIN: &str = "2026-11-23T10:00:00+08:00";
/// How long the search goes on.
const SCAFFOLD_TRIES: usize = 60_000;
/// The same for one dialog.
const SCAFFOLD_TRIES_ONE: usize = 8_000;

/// How replays are played.
#[derive(Clone, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Settings {
    /// Write down what is seen before comparing.
    pub bless: bool,
    /// Besides their own language (or, with `only_other`, instead of it): play in these, and compare all but words.
    pub others: Vec<String>,
    /// Leave out the replay's own language.
    pub only_other: bool,
    /// Colour findings.
    pub colour: bool,
    /// Only as it should be, in memory, in the replay's own language: quick, for what is passed through.
    pub plain: bool,
}

/// What came of one file.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The file.
    pub path: PathBuf,
    /// Why it failed, ready to print; `None` when it passed.
    pub failure: Option<String>,
    /// Whether blessing changed the file.
    pub rewritten: bool,
    /// What the dialogs passed through.
    pub passed: BTreeSet<Passed>,
    /// The language it is written in, if it could be read.
    pub locale: Option<String>,
}

/// Runs replays. 0 all passed, 1 some failed, 2 could not run.
pub(super) fn run(files: &FileArguments, arguments: &ReplayArguments) -> Result<ExitCode, String> {
    let today = super::clock().date_naive();
    let files = super::read_files(files.dialogs.as_deref(), files.locales.as_deref())?;
    let book = match super::usable(&files, today) {
        Ok(book) => book,
        Err(code) => return Ok(code),
    };
    let mut paths = Vec::new();
    for path in &arguments.paths {
        paths.append(&mut self::files(path)?);
    }
    let known: Vec<&str> = book.catalogue.locales().collect();
    if let Some(locale) = arguments.locale.as_deref().filter(|locale| !known.contains(locale)) {
        return Err(format!("there are no texts in `{locale}`; there are {}", known.join(", ")));
    }
    if arguments.mutate {
        let reach = reach::reach(&book.dialogs, today);
        let is_fine = super::mutate::run(&mut io::stdout().lock(), (&book, &files), &paths, &reach, arguments, today)?;
        return Ok(ExitCode::from(u8::from(!is_fine)));
    }
    let settings = Settings {
        bless: arguments.bless,
        others: arguments.locale.iter().cloned().collect(),
        only_other: arguments.locale.is_some(),
        colour: super::colour(&io::stdout()),
        plain: false,
    };
    let progress = io::stderr().is_terminal();
    let done = AtomicUsize::new(0);
    let outcomes = play(&book, &paths, &settings, &|_| {
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        if progress {
            let _ = write!(io::stderr(), "\r{done}/{} replays", paths.len());
        }
    });
    if progress {
        let _ = write!(io::stderr(), "\r\x1b[K");
    }
    let outcomes = outcomes?;
    let mut out = io::stdout().lock();
    if arguments.coverage {
        let mut coverage = Coverage::new(outcomes.iter().flat_map(|outcome| &outcome.passed).cloned().collect());
        for outcome in &outcomes {
            for locale in outcome.locale.iter().chain(&settings.others) {
                coverage.heard_in(locale, &outcome.passed);
            }
        }
        let reach = reach::reach(&book.dialogs, today);
        write!(out, "{}", coverage.report(&book, &reach)).map_err(|error| format!("cannot print: {error}"))?;
        if let Some(path) = &arguments.html {
            let page = coverage_page(&book, &coverage, &reach, &outcomes)?;
            fs::write(path, page).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
        }
    }
    if let Some(folder) = &arguments.scaffold {
        let covered = outcomes.iter().flat_map(|outcome| &outcome.passed).cloned().collect();
        let written = scaffold(&book, &covered, folder, arguments.dialog.as_deref())?;
        writeln!(out, "wrote {written} replays; read them, then bless them").map_err(|error| format!("cannot print: {error}"))?;
    }
    print(&mut out, &outcomes).map_err(|error| format!("cannot print: {error}"))
}

/// The report with a picture of each dialog.
fn coverage_page(book: &Book, coverage: &Coverage, reach: &Reach, outcomes: &[Outcome]) -> Result<String, String> {
    let marks = Marks { passed: Some(super::graph::passed(outcomes.iter().flat_map(|outcome| &outcome.passed))), ..Marks::default() };
    let mut pictures = Vec::new();
    for name in book.dialogs.dialogs.keys() {
        pictures.push((name.clone(), svg::draw(&super::graph::graph_of(book, Some(name), SOURCE)?, &marks)));
    }
    Ok(coverage.page(book, reach, &pictures))
}

/// Writes the replays that are missing; returns how many.
fn scaffold(book: &Book, covered: &BTreeSet<Passed>, folder: &Path, only: Option<&str>) -> Result<usize, String> {
    if let Some(dialog) = only.filter(|dialog| !book.dialogs.dialogs.contains_key(*dialog)) {
        return Err(format!("there is no dialog `{dialog}`"));
    }
    let wrong = |error: io::Error| format!("cannot write into `{}`: {error}", folder.display());
    fs::create_dir_all(folder).map_err(wrong)?;
    let begin = DateTime::parse_from_rfc3339(SCAFFOLD_BEGIN).map_err(|error| error.to_string())?;
    let found = replay::scaffold::scaffold(book, covered, begin, if only.is_some() { SCAFFOLD_TRIES_ONE } else { SCAFFOLD_TRIES }, only);
    for (number, found) in found.iter().enumerate() {
        let path = folder.join(format!("{}_{:03}.replay", only.unwrap_or("scaffold"), number + 1));
        let first = found.first.iter().map(|passed| match passed {
            Passed::State(at) | Passed::Branch(at, _) | Passed::Refusal(at, _) | Passed::Timer(at, _) => {
                format!("{}.{}", at.dialog, at.state)
            }
        });
        let mut story = vec!["Found by `redress replay --scaffold`. The first to pass through something in:".to_owned()];
        story.extend(first.collect::<BTreeSet<String>>());
        let beat = |act: &Act| Beat { notes: Vec::new(), act: act.clone(), seen: Vec::new(), place: Place::default() };
        let script = Transcript {
            file: path.to_string_lossy().into_owned(),
            story,
            dialog: None,
            locale: SOURCE.to_owned(),
            begin,
            beats: found.acts.iter().map(beat).collect(),
            closing: Closing::default(),
            passed: BTreeSet::new(),
            session: Session::default(),
            armed: Vec::new(),
        };
        write_whole(&path, &script.to_string()).map_err(wrong)?;
    }
    Ok(found.len())
}

fn print(out: &mut impl Write, outcomes: &[Outcome]) -> io::Result<ExitCode> {
    let mut failed = 0;
    for outcome in outcomes {
        if outcome.rewritten {
            writeln!(out, "blessed {}", outcome.path.display())?;
        }
        if let Some(failure) = &outcome.failure {
            failed += 1;
            writeln!(out, "FAILED  {}: {failure}", outcome.path.display())?;
        }
    }
    writeln!(out, "{} passed, {failed} failed", outcomes.len() - failed)?;
    Ok(ExitCode::from(u8::from(failed > 0)))
}

/// The replays in a folder, sorted; or the one file named.
pub fn files(path: &Path) -> Result<Vec<PathBuf>, String> {
    if !path.is_dir() {
        return if path.exists() { Ok(vec![path.to_owned()]) } else { Err(format!("there is no file or folder `{}`", path.display())) };
    }
    let found = super::files::paths(path, "replay")?;
    if found.is_empty() { Err(format!("no replays (*.replay) in `{}`", path.display())) } else { Ok(found) }
}

/// Plays files on all processors, each on a store in memory and on one on disk. The outcomes come in the order of the files;
/// `played` is called after each. Fails only when no store can be made for them.
pub fn play(book: &Book, paths: &[PathBuf], settings: &Settings, played: &(dyn Fn(&Path) + Sync)) -> Result<Vec<Outcome>, String> {
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism().map_or(2, usize::from).min(paths.len());
    let worker = |number: usize| -> Result<Vec<(usize, Outcome)>, String> {
        let scratch = Scratch::new(number)?;
        let runtime = super::runtime()?;
        let mut homes = vec![Home::memory()];
        if !settings.plain {
            homes.push(Home::folder(&scratch.0.to_string_lossy()).map_err(|error| error.to_string())?);
        }
        let mut outcomes = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = paths.get(at) else { return Ok(outcomes) };
            let mut outcome = Outcome { path: path.clone(), failure: None, rewritten: false, passed: BTreeSet::new(), locale: None };
            outcome.failure = runtime.block_on(one(book, &mut homes, path, settings, &mut outcome)).err();
            played(path);
            outcomes.push((at, outcome));
        }
    };
    let mut outcomes = Vec::with_capacity(paths.len());
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|number| scope.spawn(move || worker(number))).collect();
        for worker in workers {
            outcomes.append(&mut worker.join().map_err(|_| "a replay broke the program".to_owned())??);
        }
        Ok::<(), String>(())
    })?;
    outcomes.sort_by_key(|(at, _)| *at);
    Ok(outcomes.into_iter().map(|(_, outcome)| outcome).collect())
}

/// Plays one file on all stores. The error is ready to print.
async fn one(book: &Book, homes: &mut [Home], path: &Path, settings: &Settings, outcome: &mut Outcome) -> Result<(), String> {
    let name = path.to_string_lossy().replace('\\', "/");
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read it: {error}"))?;
    let drawn = |findings: &[Finding]| {
        let mut sources = Sources::default();
        sources.insert(name.clone(), text.clone());
        format!("it cannot be played\n{}", diagnostic::render(findings, &sources, Format::Human, settings.colour))
    };
    let mut script = replay::parse(&name, &text).map_err(|findings| drawn(&findings))?;
    outcome.locale = Some(script.locale.clone());
    let [first, ..] = homes else { return Ok(()) };
    let found = match replay::run(book, first, &script, Schedule::Plain, None).await {
        Ok(found) => found,
        Err(Failure::Script(finding)) => return Err(drawn(&[*finding])),
        Err(failure) => return Err(format!("{failure}\n")),
    };
    outcome.passed.clone_from(&found.passed);
    if settings.bless && !has_fault(&found) {
        let blessed = found.to_string();
        if blessed != text {
            write_whole(path, &blessed).map_err(|error| format!("cannot write it: {error}"))?;
            outcome.rewritten = true;
        }
        script = found;
    } else if settings.plain {
        return match replay::diff(&script.to_string(), &found.to_string()) {
            None if !has_fault(&found) => Ok(()),
            difference => Err(difference.unwrap_or_default()),
        };
    }
    for home in &mut *homes {
        if settings.only_other {
            for other in &settings.others {
                replay::verify(book, home, &script, &Schedule::ALL, Some(other)).await?;
            }
        } else {
            replay::verify(book, home, &script, &Schedule::ALL, None).await?;
        }
    }
    // What breaks under a schedule or a store breaks in every language: beside the replay's own, one run each is enough.
    if let ([first, ..], false) = (homes, settings.only_other) {
        for other in settings.others.iter().filter(|other| **other != script.locale) {
            replay::verify(book, first, &script, &[Schedule::Plain], Some(other)).await?;
        }
    }
    Ok(())
}

fn has_fault(transcript: &Transcript) -> bool {
    transcript.beats.iter().flat_map(|beat| &beat.seen).any(|seen| matches!(seen, Seen::Fault(_)))
}

/// A folder for one worker's store, removed with everything in it.
struct Scratch(PathBuf);

impl Scratch {
    fn new(number: usize) -> Result<Self, String> {
        let folder = std::env::temp_dir().join(format!("redress-replay-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).map_err(|error| format!("cannot make the folder `{}`: {error}", folder.display()))?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
