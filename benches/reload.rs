//! How long customers wait while the files are edited under them: `cargo bench --bench reload`, `-- --small` with the tests' small book. No
//! framework. 200 people talk at once, the store is in memory; one turn in a hundred takes longer than the figure. Beside it, how long
//! one edit takes from the changed files to their use. What is wanted: less than three times the usual.
#![allow(clippy::print_stdout, reason = "a bench prints")]

#[path = "../tests/common/reloads.rs"]
mod reloads;
#[path = "../tests/common/small.rs"]
mod small;

use std::time::{Duration, Instant};

use redress::cli;
use reloads::{Scene, edited};

/// So much longer than usual a turn may take while files are edited.
const WANTED: f64 = 3.0;

// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let is_small = std::env::args().any(|argument| argument == "--small");
    let scene = if is_small { small_scene() } else { shipped_scene() };
    let (chats, reloads) = (scene.chats, scene.reloads);
    let begun = Instant::now();
    let read = reloads::usable(&scene.versions[1]);
    let edit = begun.elapsed();
    drop(read);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let figures = runtime.block_on(reloads::play(scene));
    println!("{chats} chats at once, {reloads} edits, {} conversations: nothing lost, doubled or asked again", figures.conversations);
    println!("reading and proving one edit took {:.0} ms alone\n", milliseconds(edit));
    println!("                    turns      half within   99 in 100 within");
    let usual = row("nobody edits", &figures.before);
    let edited = row("files are edited", &figures.during);
    let ratio = edited / usual;
    println!("\n{ratio:.1} times the usual; {} than {WANTED:.0}", if ratio < WANTED { "less" } else { "not less" });
}

/// The shipped book; a conversation through its busiest dialog.
fn shipped_scene() -> Scene {
    let base = cli::read_files(None, None).expect("the shipped files");
    let said = ["/start", "2", "2", "3", "1", "1", "1", "3", "yesterday", "1", "35", "/help", "/status"];
    Scene {
        versions: [base.clone(), edited(&base, "Choose the closest.", "Choose what is closest.")],
        broken: edited(&base, "to: losses", "to: loses"),
        said: said.map(str::to_owned).to_vec(),
        chats: 200,
        reloads: 50,
        think: Duration::from_millis(250),
        calm: Duration::from_secs(10),
    }
}

/// The small book of the tests, which is read in no time.
fn small_scene() -> Scene {
    let folder = small::small();
    let base = cli::read_files(Some(&folder.path().join("dialogs")), Some(&folder.path().join("locales"))).expect("the small book");
    let said = ["/start", "1", "/help", "1", "RB123456785", "/help", "2026-10-01", "12", "202611220042", "/status"];
    Scene {
        versions: [base.clone(), edited(&base, "What is wrong with it?", "What happened to it?")],
        broken: edited(&base, "to: receipt", "to: recept"),
        said: said.map(str::to_owned).to_vec(),
        chats: 200,
        reloads: 500,
        think: Duration::from_millis(250),
        calm: Duration::from_secs(5),
    }
}

/// Prints how long turns took; 99 in 100 took less than what it returns, in milliseconds.
fn row(name: &str, took: &[Duration]) -> f64 {
    let within = |part: usize| took.get(took.len() * part / 100).copied().map_or(f64::NAN, milliseconds);
    println!("{name:18} {:>6} {:>13.2} ms {:>15.2} ms", took.len(), within(50), within(99));
    within(99)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
