//! The operator's page as HTML: how the bot is, and where people go. Every chart stands beside its numbers.

use std::fmt::Write as _;

use super::super::stats::{Report, half, people};
use crate::dialog::graph::svg::escaped;
use crate::insight::{Ends, LENGTHS, Steps};
use crate::metrics::Levels;

/// The spans that can be chosen, in days.
const SPANS: [u32; 4] = [7, 30, 90, 365];

/// The page. `trouble` says why an edit is not in use.
pub(super) fn page(levels: &Levels, trouble: Option<&str>, report: &Report, days: u32) -> String {
    let mut html =
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>Redress: how it goes</title>\n<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/page.css\">\n</head>\n<body>\n"
            .to_owned();
    let spans = SPANS.map(|span| {
        let current = if span == days { " aria-current=\"page\"" } else { "" };
        format!("<a href=\"/?days={span}\"{current}>{span} days</a>")
    });
    let _ = writeln!(html, "<header><h1>Redress: how it goes</h1><nav aria-label=\"How far back\">{}</nav></header>", spans.join(" "));
    html.push_str("<main>\n");
    now(&mut html, levels, trouble);
    if report.dialogs.is_empty() {
        html.push_str("<p>Nothing was counted in these days.</p>\n");
    } else {
        funnel(&mut html, report);
    }
    answers(&mut html, report);
    ends(&mut html, report);
    unmatched(&mut html, report);
    html.push_str("<p class=\"soft\">Counted by day; no names, no times, no words. Numbers for Prometheus: <a href=\"/metrics\">/metrics</a>.</p>\n</main>\n</body>\n</html>\n");
    html
}

/// What has to be looked at now.
fn now(html: &mut String, levels: &Levels, trouble: Option<&str>) {
    let many = |count: u64| if count >= 1000 { "1000 or more".to_owned() } else { count.to_string() };
    let oldest = levels.outbox_oldest.as_secs();
    let cells = [
        ("store", if levels.store_up { "answers".to_owned() } else { "does not answer".to_owned() }, !levels.store_up),
        ("waiting to be sent", many(levels.outbox), oldest > 300),
        ("waiting longest", format!("{oldest} s"), oldest > 300),
        ("dead letters", many(levels.dead), levels.dead > 0),
        ("late reminders", many(levels.timers_late), levels.timers_late > 0),
        ("last edit", if levels.edit_refused { "not in use".to_owned() } else { "in use".to_owned() }, levels.edit_refused),
    ];
    html.push_str("<dl class=\"now\">\n");
    for (name, value, bad) in cells {
        let class = if bad { " class=\"bad\"" } else { "" };
        let _ = writeln!(html, "<div><dt>{name}</dt><dd{class}>{value}</dd></div>");
    }
    html.push_str("</dl>\n");
    if let Some(trouble) = trouble {
        let _ = writeln!(html, "<pre class=\"bad wide\">{}</pre>", escaped(trouble));
    }
}

fn funnel(html: &mut String, report: &Report) {
    let mark = |class: &str, words: &str| {
        format!(
            "<span><svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"><rect class=\"{class}\" width=\"1\" height=\"1\"/></svg>{words}</span>"
        )
    };
    let legend = [mark("flow", "answered"), mark("track", "still there, or gone back"), mark("drop", "left for good")];
    let _ = writeln!(
        html,
        "<h2>Where people go</h2>\n<p>Conversations begun: {}</p>\n<p class=\"legend\">{}</p>",
        report.begun,
        legend.concat()
    );
    for (dialog, states) in &report.dialogs {
        let most = states.iter().map(|(_, steps)| people(steps)).max().unwrap_or(0);
        let rows = states.iter().map(|(state, steps)| {
            let Steps { entered, answered, refused, left } = steps;
            let chart = bar(steps, most);
            let cells = format!("<td class=\"chart\">{chart}</td><td>{entered}</td><td>{answered}</td><td>{refused}</td><td>{left}</td>");
            (state.clone(), cells)
        });
        let caption = format!("<caption>{}</caption>", escaped(dialog));
        table(html, (dialog, &caption), &["question", "", "came", "answered", "refused", "left"], rows);
    }
}

/// A table, scrolled by itself where the screen is narrow: what it is called and its caption, its columns, and each row by its name and
/// its cells.
fn table(html: &mut String, (name, caption): (&str, &str), columns: &[&str], rows: impl Iterator<Item = (String, String)>) {
    let head = |name: &&str| if name.is_empty() { "<td></td>".to_owned() } else { format!("<th scope=\"col\">{}</th>", escaped(name)) };
    let heads: String = columns.iter().map(head).collect();
    let name = escaped(name);
    let _ = writeln!(
        html,
        "<div class=\"wide\" role=\"group\" aria-label=\"{name}\" tabindex=\"0\"><table>{caption}\n<thead><tr>{heads}</tr></thead>\n<tbody>"
    );
    for (name, cells) in rows {
        // Where it is narrow, a name breaks between its words.
        let name = escaped(&name).replace('_', "_<wbr>");
        let _ = writeln!(html, "<tr><th scope=\"row\">{name}</th>{cells}</tr>");
    }
    html.push_str("</tbody></table></div>\n");
}

/// Of the most that came to any question of the dialog, so many came here: who answered from the left, who left at the end.
#[allow(clippy::cast_precision_loss, reason = "people are few enough")]
fn bar(steps: &Steps, most: u64) -> String {
    let share = |count: u64| count as f64 * 100.0 / most.max(1) as f64;
    let (all, flow, drop) = (share(people(steps)), share(steps.answered), share(steps.left));
    format!(
        "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <rect class=\"track\" width=\"{all:.1}\" height=\"10\"/><rect class=\"flow\" width=\"{flow:.1}\" height=\"10\"/>\
         <rect class=\"drop\" x=\"{:.1}\" width=\"{drop:.1}\" height=\"10\"/></svg>",
        all - drop
    )
}

fn answers(html: &mut String, report: &Report) {
    if report.rungs.is_empty() {
        return;
    }
    html.push_str("<h2>What is answered to complaints</h2>\n");
    let columns: Vec<&str> = std::iter::once("asked").chain(report.outcomes.iter().map(String::as_str)).collect();
    let cells = |counts: &[u64]| counts.iter().map(|count| format!("<td>{count}</td>")).collect();
    table(html, ("What is answered", ""), &columns, report.rungs.iter().map(|(rung, counts)| (rung.clone(), cells(counts))));
}

fn ends(html: &mut String, report: &Report) {
    if report.ends.is_empty() {
        return;
    }
    html.push_str("<h2>How it ends, and when</h2>\n");
    let days = format!("days: {}, more", LENGTHS.map(|days| days.to_string()).join(", "));
    let rows = report.ends.iter().map(|(scenario, end, ends)| {
        let half = half(ends);
        let cells = format!("<td>{}</td><td>{}</td><td>{}</td>", ends.count, half.trim_start_matches("half "), columns(ends));
        (format!("{scenario}: {end}"), cells)
    });
    table(html, ("How it ends", ""), &["trouble: end", "times", "half of the cases", &days], rows);
}

fn unmatched(html: &mut String, report: &Report) {
    if report.unmatched.is_empty() {
        return;
    }
    html.push_str("<h2>What was not understood</h2>\n");
    let rows = report.unmatched.iter().map(|(at, phrase, count)| (at.clone(), format!("<td>{}</td><td>{count}</td>", escaped(phrase))));
    table(html, ("What was not understood", ""), &["question", "said", "times"], rows);
}

/// One column for each span of days, with its number for who does not see it.
#[allow(clippy::cast_precision_loss, reason = "people are few enough")]
fn columns(ends: &Ends) -> String {
    let most = ends.days.iter().copied().max().unwrap_or(0);
    if most == 0 {
        return String::new();
    }
    let told = ends.days.map(|count| count.to_string()).join(", ");
    let mut svg = format!("<svg class=\"days\" viewBox=\"0 0 80 20\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{told}\">");
    for (position, count) in ends.days.iter().enumerate() {
        let height = (*count as f64 * 20.0 / most as f64).max(0.5);
        let _ = write!(
            svg,
            "<rect class=\"flow\" x=\"{}\" y=\"{:.1}\" width=\"8\" height=\"{height:.1}\"><title>{count}</title></rect>",
            position * 10 + 1,
            20.0 - height
        );
    }
    svg + "</svg>"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let steps = |entered, answered, left| Steps { entered, answered, refused: 1, left };
        Report {
            begun: 12,
            dialogs: vec![("d<x>".into(), vec![("first".into(), steps(10, 5, 2)), ("second".into(), steps(5, 0, 0))])],
            outcomes: vec!["full".into(), "refused".into()],
            rungs: vec![("bank".into(), vec![3, 4])],
            ends: vec![
                ("s".into(), "done".into(), Ends { count: 4, days: [0, 0, 4, 0, 0, 0, 0, 2] }),
                ("s".into(), "stopped".into(), Ends { count: 1, days: [0; 8] }),
            ],
            unmatched: vec![("d.first".into(), "<b>".into(), 3)],
        }
    }

    #[test]
    fn every_number_stands_on_the_page_and_bars_are_as_long_as_they_say() {
        let html = page(&Levels { store_up: true, ..Levels::default() }, None, &report(), 30);
        for part in [
            "<p>Conversations begun: 12</p>",
            "<caption>d&lt;x&gt;</caption>",
            "<td>10</td><td>5</td><td>1</td><td>2</td>",
            "<rect class=\"flow\" width=\"50.0\" height=\"10\"/><rect class=\"drop\" x=\"80.0\" width=\"20.0\" height=\"10\"/>",
            "<th scope=\"row\">bank</th><td>3</td><td>4</td>",
            "<td>4</td><td>within 15 d</td>",
            "<td>&lt;b&gt;</td><td>3</td>",
            "aria-label=\"0, 0, 4, 0, 0, 0, 0, 2\"",
            "<a href=\"/?days=30\" aria-current=\"page\">",
        ] {
            assert!(html.contains(part), "{part}\n{html}");
        }
        assert!(!html.contains("NaN") && !html.contains("class=\"bad") && !html.contains("style="), "{html}");
        assert_eq!(html.matches("class=\"days\"").count(), 1, "no chart where nothing was measured");
    }

    #[test]
    fn trouble_is_seen() {
        let levels = Levels { dead: 1000, timers_late: 2, edit_refused: true, ..Levels::default() };
        let html = page(&levels, Some("a < b"), &Report::default(), 7);
        for part in ["does not answer", "1000 or more", "not in use", "a &lt; b", "Nothing was counted"] {
            assert!(html.contains(part), "{part}\n{html}");
        }
        assert_eq!(html.matches("class=\"bad\"").count(), 4);
    }
}
