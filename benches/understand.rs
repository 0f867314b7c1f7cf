//! How fast free words are understood, and how well what was learned holds for wording it has not seen.
//!
//! `cargo bench --bench understand` prints the time to learn, texts a second (scenario, values and remarks), the time for one
//! hostile mebibyte, and five-fold cross-validation over the shipped examples. `benches/understand.py` scores files of labelled texts.
#![allow(clippy::print_stdout, reason = "a bench prints")]

use std::time::Instant;

use chrono::NaiveDate;
use redress::book::{self, Book};
use redress::cli;
use redress::dialog::teach::Teaching;
use redress::understand::heard;
use redress::understand::scenario::{HIGH, Model};

const FOLDS: usize = 5;

fn main() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let files = cli::read_files(None, None).expect("the shipped files");
    let (book, _) = book::read(&files, today);
    let start = Instant::now();
    let model = Model::learn(&book.dialogs.teaching);
    println!("learn       {:>8.1} ms", start.elapsed().as_secs_f64() * 1e3);
    for text in [
        "昨天在超市扫码付了一次没反应，又扫了一次，结果微信里两笔都扣了，每笔三十五块八毛，怎么要回来",
        "I paid once at the till",
        "charged me twice for one coffee, 35.80",
    ] {
        speed(&book, &model, text, today);
    }
    for (name, piece) in
        [("digits", "1"), ("ideographs", "扣"), ("mixed", "扣了两次35.8元 "), ("marks", "e\u{301}\u{200b}"), ("dates", "1月1日")]
    {
        let text = piece.repeat((1 << 20) / piece.len());
        let start = Instant::now();
        let (candidates, found) = (model.identify(&text), heard::listen(&text, today, &book.names));
        let _ = book.remarks.find(&text);
        println!(
            "1 MiB {name:<12} {:>6.1} ms ({} candidates, {} amounts)",
            start.elapsed().as_secs_f64() * 1e3,
            candidates.len(),
            found.amounts.len()
        );
    }
    cross_validate(&book.dialogs.teaching);
}

fn speed(book: &Book, model: &Model, text: &str, today: NaiveDate) {
    const ROUNDS: u32 = 2_000;
    let mut sum = 0;
    let start = Instant::now();
    for _ in 0..ROUNDS {
        sum += model.identify(text).len();
    }
    let identify = f64::from(ROUNDS) / start.elapsed().as_secs_f64();
    let start = Instant::now();
    for _ in 0..ROUNDS {
        sum += model.identify(text).len() + heard::listen(text, today, &book.names).amounts.len();
        sum += usize::from(book.remarks.find(text).is_some());
    }
    let all = f64::from(ROUNDS) / start.elapsed().as_secs_f64();
    println!("{:>3} characters {identify:>9.0} identified a second, {all:>9.0} with values and remarks ({sum})", text.chars().count());
}

/// Every fifth example is held out in turn.
fn cross_validate(teaching: &Teaching) {
    for key in ["zh", "en"] {
        let (mut right, mut all, mut sure_and_wrong) = (0usize, 0usize, 0usize);
        for fold in 0..FOLDS {
            let mut rest = teaching.clone();
            let mut held = Vec::new();
            let language = if key == "zh" { &mut rest.zh } else { &mut rest.en };
            for (label, lesson) in &mut language.lessons {
                let examples = std::mem::take(&mut lesson.examples);
                for (at, example) in examples.into_iter().enumerate() {
                    if at % FOLDS == fold { held.push((label.clone(), example.text)) } else { lesson.examples.push(example) }
                }
            }
            let model = Model::learn(&rest);
            for (label, text) in held {
                let candidates = model.identify(&text);
                let Some(first) = candidates.first() else { continue };
                all += 1;
                right += usize::from(first.label == label);
                sure_and_wrong += usize::from(first.label != label && first.confidence >= HIGH);
            }
        }
        println!("{key} cross-validated: {right} of {all} right, {sure_and_wrong} wrong and sure");
    }
}
