//! Our pages in a real browser, where there is one to try them in: the customers' with `tests/browser/run.mjs`, the operator's bench with
//! `tests/browser/preview.mjs`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "says why it was skipped, and what the browser told")]

mod common;
#[path = "common/page.rs"]
mod page;
#[path = "common/program.rs"]
mod program;

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// No browser takes longer.
const STUCK: Duration = Duration::from_secs(600);

#[test]
fn the_page_in_chromium() {
    let Some(folder) = browser() else { return };
    let served = page::serve(0, page::generous());
    node("run.mjs", &[&folder, &format!("http://{}", served.address)]);
}

#[test]
fn the_preview_in_chromium() {
    let Some(folder) = browser() else { return };
    let scratch = tempfile::tempdir().unwrap();
    let files = scratch.path().join("mine");
    let files = files.to_str().unwrap();
    assert!(redress().args(["init", files]).output().unwrap().status.success());
    let own = ["--dialogs", &format!("{files}/dialogs"), "--locales", &format!("{files}/locales")];
    let preview = redress()
        .args(["preview", "--port", "0", "--now", "2026-11-23T10:00:00+08:00", "--save", files])
        .args(own)
        .stdout(Stdio::piped())
        .spawn();
    let mut preview = Running(preview.unwrap());
    let mut line = String::new();
    BufReader::new(preview.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address =
        line.split_whitespace().find(|word| word.starts_with("http://")).unwrap_or_else(|| panic!("{line}")).trim_end_matches('/');
    node("preview.mjs", &[&folder, address, files]);
    let replayed = redress().arg("replay").arg(format!("{files}/from_the_bench.replay")).args(own).output().unwrap();
    assert!(replayed.status.success(), "{}", String::from_utf8_lossy(&replayed.stdout));
}

/// The folder with the packages of `tests/browser/package.json`, if there are a browser and one: see `tests/browser/README.md`.
fn browser() -> Option<String> {
    let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].iter().any(|path| Path::new(path).exists());
    let folder = std::env::var("REDRESS_BROWSER").unwrap_or_default();
    let found = browser && Path::new(&folder).join("node_modules/playwright-core").exists();
    if !found {
        eprintln!("skipped: no browser, or REDRESS_BROWSER names no folder with its packages (tests/browser/README.md)");
    }
    found.then_some(folder)
}

/// The program, whatever the environment of the tests says.
fn redress() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("REDRESS_")) {
        command.env_remove(name);
    }
    command
}

/// Runs one of the scripts of `tests/browser`; all it checks must be well.
fn node(script: &str, arguments: &[&str]) {
    let script = common::root().join("tests/browser").join(script);
    let child = Command::new("node").arg(script).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = Running(child.expect("node runs"));
    let (out, err) = (child.0.stdout.take().unwrap(), child.0.stderr.take().unwrap());
    let read = |mut from: Box<dyn Read + Send>| {
        thread::spawn(move || {
            let mut told = String::new();
            let _ = from.read_to_string(&mut told);
            told
        })
    };
    let told = [read(Box::new(out)), read(Box::new(err))];
    let status = program::ended(&mut child.0, STUCK);
    let told = told.map(|reader| reader.join().unwrap_or_default()).concat();
    println!("{told}");
    assert!(status.is_some_and(|status| status.success()), "{told}");
}

/// A process that does not outlive its test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
