//! The page in a real browser: `tests/browser/run.mjs`, where there is a browser to run it in.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "says why it was skipped, and what the browser told")]

mod common;
#[path = "common/page.rs"]
mod page;

use std::path::Path;
use std::process::Command;

/// Runs only where a browser and the packages of `tests/browser/package.json` are: see `tests/browser/README.md`.
#[test]
fn the_page_in_chromium() {
    let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].iter().any(|path| Path::new(path).exists());
    let folder = std::env::var("REDRESS_BROWSER").unwrap_or_default();
    if !browser || !Path::new(&folder).join("node_modules/playwright-core").exists() {
        eprintln!("skipped: no browser, or REDRESS_BROWSER names no folder with its packages (tests/browser/README.md)");
        return;
    }
    let served = page::serve(0, page::generous());
    let script = common::root().join("tests/browser/run.mjs");
    let output = Command::new("node").arg(script).arg(&folder).arg(format!("http://{}", served.address)).output().expect("node runs");
    let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    println!("{told}");
    assert!(output.status.success(), "{told}");
}
