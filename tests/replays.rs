//! Every conversation in `tests/replays`, under every schedule, on every store, in every language.
//!
//! `BLESS=1 cargo test --test replays` writes down what is seen now; the difference is for a person to read.

use std::path::Path;

use chrono::NaiveDate;
use redress::book;
use redress::cli::{Settings, play_replays, read_files, replay_files};
use redress::dialog::reach::reach;
use redress::replay::Coverage;

/// How many states, branches, guard outcomes, refusals and timers the conversations may leave out, of those that somebody can
/// come to.
const LEFT_OUT_MAX: [usize; 5] = [4, 87, 105, 167, 334];

#[test]
fn conversations_go_as_written() {
    let files = read_files(None, None).expect("the shipped files");
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let (book, findings) = book::read(&files, today);
    assert!(book::is_usable(&findings), "{findings:#?}");

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/replays");
    let paths = replay_files(&folder).expect("replays");
    let settings = Settings {
        bless: std::env::var_os("BLESS").is_some(),
        others: book.catalogue.locales().map(str::to_owned).collect(),
        ..Settings::default()
    };
    let outcomes = play_replays(&book, &paths, &settings, &|_| {}).expect("stores to play on");
    let failures: Vec<String> =
        outcomes.iter().filter_map(|outcome| Some(format!("{}: {}", outcome.path.display(), outcome.failure.as_ref()?))).collect();
    assert!(failures.is_empty(), "{} of {} failed\n\n{}", failures.len(), outcomes.len(), failures.join("\n"));

    let coverage = Coverage::new(outcomes.into_iter().flat_map(|outcome| outcome.passed).collect());
    let reach = reach(&book.dialogs, today);
    assert!(reach.complete, "not every way could be looked at");
    assert_eq!(coverage.beyond(&reach), Vec::<&redress::engine::Passed>::new(), "they went where nobody can come");
    let gaps = coverage.gaps(&book, &reach);
    assert!(gaps.iter().zip(LEFT_OUT_MAX).all(|(gap, most)| *gap <= most), "{gaps:?} left out\n{}", coverage.report(&book, &reach));
}
