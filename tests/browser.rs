//! The page in a real browser: `tests/browser/run.mjs`, where there is a browser to run it in.

mod common;
#[path = "common/page.rs"]
mod page;

use std::time::Duration;

use redress::channel::web::{self, Limits};

/// Browsers press faster than people.
fn generous() -> Limits {
    let rate = web::Rate { burst: 10_000, every: Duration::from_millis(1) };
    Limits { said: rate, said_daily: rate, ..Limits::default() }
}

/// For looking at the page by hand: `cargo test --test browser -- --ignored serve`, then open the address it prints.
#[test]
#[ignore = "it serves until it is stopped"]
fn serve() {
    let port = std::env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(8199);
    let served = page::serve(port, generous());
    eprintln!("http://{}", served.address);
    loop {
        std::thread::park();
    }
}
