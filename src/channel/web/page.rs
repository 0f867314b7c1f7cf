//! Whole pages.

use std::sync::LazyLock;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::node::{Node, escaped, tag};
use super::session::{ABSOLUTE, IDLE, Session};
use super::view::Shown;
use super::words::{Words, filled};
use crate::files::{self, Kept, Kind};
use crate::seal::hex;

pub(super) const STYLE: &str = include_str!("page/page.css");
pub(super) const SCRIPT: &str = include_str!("page/page.js");
pub(super) const ICON: &str = include_str!("page/icon.svg");
const SHELL: &str = include_str!("page/page.html");

/// Changes with the style and the script: they may be kept for ever under their address.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let digest = Sha256::new_with_prefix(STYLE).chain_update(SCRIPT).finalize();
    hex(&digest[..6])
});

/// What is drawn around every page.
pub(super) struct Frame<'a> {
    pub words: &'a Words,
    pub all: &'a [Words],
    /// The token and a fresh key for forms; none where there is no session.
    pub form: Option<(String, String)>,
    /// Something to tell, in a hurry.
    pub notice: Option<String>,
    /// What was written and did not arrive.
    pub unsent: String,
    /// Whether files can be kept.
    pub files: bool,
}

impl<'a> Frame<'a> {
    pub(super) fn new(words: &'a Words, all: &'a [Words]) -> Self {
        Self { words, all, form: None, notice: None, unsent: String::new(), files: false }
    }

    /// With the session's token, and a key that makes what is sent with it count once.
    pub(super) fn of(mut self, session: &Session, secret: &[u8; 32]) -> Self {
        self.form = Some((session.token(secret), fresh_key()));
        self
    }

    /// The conversation.
    pub(super) fn conversation(&self, lines: &[Shown]) -> String {
        let words = self.words;
        let last = lines.last().map_or(0, |shown| shown.id);
        let log = tag("div")
            .with("id", "log")
            .with("role", "log")
            .with("tabindex", "0")
            .with("aria-label", &*words.log)
            .with("data-last", last.to_string())
            .children(lines.iter().map(|shown| shown.node.clone()));
        let progress = lines.iter().rev().find(|shown| !shown.customer).and_then(|shown| shown.progress.as_ref());
        let main = tag("main").children(self.notice()).child(log).child(tag("div").with("id", "end"));
        let quick = |command: &str, label: &str| {
            tag("button").with("type", "submit").with("form", "press").with("name", "text").with("value", command).text(label)
        };
        let mut write = tag("div").with("class", "write");
        if self.files {
            write.push(
                tag("a").with("id", "attach").with("class", "attach").with("href", "/files").with("aria-label", &*words.file).text("+"),
            );
        }
        let area = tag("textarea")
            .with("id", "text")
            .with("name", "text")
            .with("rows", "1")
            .with("maxlength", "5000")
            .with("autocomplete", "off")
            .with("enterkeyhint", "send")
            .with("placeholder", &*words.write_here)
            .text(&*self.unsent);
        write.push(tag("label").with("class", "unseen").with("for", "text").text(&*words.write));
        write.push(area);
        write.push(tag("button").with("type", "submit").with("class", "send").text(&*words.send));
        let footer = tag("footer")
            .child(tag("button").with("type", "button").with("id", "newer").with("hidden", "").text(&*words.newer))
            .child(
                tag("div")
                    .with("class", "quick")
                    .child(quick("/back", &words.back))
                    .child(quick("/status", &words.status))
                    .child(quick("/human", &words.human)),
            )
            .child(self.form_tag("say", "/say").child(write))
            .child(tag("p").with("id", "status").with("role", "status"))
            .child(self.form_tag("press", "/say"));
        let skip = tag("a").with("class", "skip").with("href", "#text").text(&*words.skip);
        let header = self.header(true).child(progress_bar(progress));
        self.shell(&[skip, header, main, footer, self.spoken()])
    }

    /// What a visitor sees: nothing is stored before they begin.
    pub(super) fn landing(&self) -> String {
        let words = self.words;
        let own =
            tag("label").with("class", "own").child(tag("input").with("type", "checkbox").with("name", "own").with("value", "1")).child(
                tag("span")
                    .child(tag("span").text(filled(&words.own_device, &[("days", &(ABSOLUTE.as_secs() / 86_400).to_string())])))
                    .child(tag("small").text(filled(&words.shared_device, &[("hours", &(IDLE.as_secs() / 3600).to_string())]))),
            );
        let openings = words
            .openings
            .iter()
            .map(|opening| tag("button").with("type", "submit").with("name", "text").with("value", &**opening).text(&**opening));
        let form = self
            .form_tag("begin", "/begin")
            .child(tag("input").with("type", "hidden").with("name", "lang").with("value", &*words.locale))
            .child(tag("button").with("type", "submit").with("class", "begin").text(&*words.begin))
            .child(own)
            .child(tag("h2").text(&*words.openings_lead))
            .child(tag("div").with("class", "options openings").children(openings));
        let main = tag("main")
            .with("class", "landing")
            .children(self.notice())
            .child(tag("p").with("class", "lead").children(words.lead.lines().map(|line| tag("span").text(line.trim()))))
            .child(tag("ul").with("class", "points").children(words.points.lines().map(|point| tag("li").text(point.trim()))))
            .child(form)
            .child(tag("p").with("class", "small").text(&*words.privacy));
        self.shell(&[self.header(false), main])
    }

    /// A short page: a notice, or a question, with ways on.
    pub(super) fn short(&self, heading: &str, content: Vec<Node>) -> String {
        let main = tag("main")
            .with("class", "short")
            .children(self.notice())
            .children((!heading.is_empty()).then(|| tag("h2").text(heading)))
            .children(content);
        self.shell(&[self.header(false), main])
    }

    /// Are you sure?
    pub(super) fn ask_delete(&self) -> String {
        let words = self.words;
        let yes =
            self.form_tag("delete", "/delete").child(tag("button").with("type", "submit").with("class", "danger").text(&*words.delete_yes));
        let no = tag("a").with("class", "button").with("href", "/#end").text(&*words.delete_no);
        let explained = words.delete_explained.lines().map(|line| tag("p").text(line.trim()));
        self.short(&words.delete, explained.chain([yes, tag("p").child(no)]).collect())
    }

    /// It is gone.
    pub(super) fn deleted(&self, number: &str, time: &str) -> String {
        let words = self.words;
        let receipt = filled(&words.receipt, &[("number", number), ("time", time)]);
        let again = tag("a").with("class", "button").with("href", "/").text(&*words.again);
        self.short(&words.deleted, vec![tag("p").text(receipt), tag("p").child(again)])
    }

    /// The session's files, and a way to add one.
    pub(super) fn kept_files(&self, kept: &[Kept]) -> String {
        let words = self.words;
        let rows = kept.iter().enumerate().map(|(at, kept)| {
            let remove = self
                .form_tag("", "/files/remove")
                .child(tag("input").with("type", "hidden").with("name", "name").with("value", &*kept.name))
                .child(tag("button").with("type", "submit").text(&*words.file_remove));
            let link = tag("a").with("href", format!("/files/{}", kept.name)).with("download", "").text(name_of(words, at, kept.kind));
            tag("li").child(link).child(tag("span").text(size(kept.bytes))).child(remove)
        });
        let hint = filled(
            &words.file_hint,
            &[("megabytes", &(files::BYTES_MAX / 1024 / 1024).to_string()), ("count", &files::COUNT_MAX.to_string())],
        );
        let input = tag("input")
            .with("type", "file")
            .with("id", "file")
            .with("name", "file")
            .with("accept", "image/png,image/jpeg,image/webp,application/pdf")
            .with("required", "");
        let add = self
            .form_tag("upload", "/files")
            .with("enctype", "multipart/form-data")
            .child(tag("label").with("for", "file").text(&*words.file))
            .child(input)
            .child(tag("p").with("class", "small").text(hint))
            .child(tag("button").with("type", "submit").with("class", "send").text(&*words.file_send));
        let back = tag("p").child(tag("a").with("class", "button").with("href", "/#end").text(&*words.go_on));
        self.short(&words.files, vec![tag("ul").with("class", "files").children(rows), add, back])
    }

    // ── parts ──

    fn header(&self, conversing: bool) -> Node {
        let words = self.words;
        let others = self.all.iter().filter(|other| other.locale != words.locale);
        let title = tag("h1").text(&*words.title);
        let mut header = tag("header").child(title);
        if !conversing {
            let links = others.map(|other| {
                tag("a")
                    .with("href", format!("/?lang={}", other.locale))
                    .with("lang", &*other.locale)
                    .with("hreflang", &*other.locale)
                    .text(&*other.language)
            });
            header.push(tag("nav").with("class", "languages").with("aria-label", &*words.languages).children(links));
            return header;
        }
        let languages = others.map(|other| {
            tag("button")
                .with("type", "submit")
                .with("name", "lang")
                .with("value", &*other.locale)
                .with("lang", &*other.locale)
                .text(&*other.language)
        });
        let mut menu = tag("div")
            .with("class", "menu")
            .child(self.form_tag("language", "/language").with("aria-label", &*words.languages).children(languages));
        if self.files {
            menu.push(tag("a").with("href", "/files").text(&*words.files));
        }
        menu.push(tag("button").with("type", "button").with("id", "print").with("hidden", "").text(&*words.print));
        menu.push(tag("a").with("class", "danger").with("href", "/delete").text(&*words.delete));
        header.push(tag("details").with("id", "more").child(tag("summary").text(&*words.more)).child(menu));
        header
    }

    fn notice(&self) -> Option<Node> {
        self.notice.as_ref().map(|notice| tag("p").with("class", "notice").with("role", "alert").text(&**notice))
    }

    /// A form with the session's token and a key.
    fn form_tag(&self, id: &str, to: &str) -> Node {
        let mut form = tag("form").with("method", "post").with("action", to);
        if !id.is_empty() {
            form = form.with("id", id);
        }
        if let Some((token, key)) = &self.form {
            for (name, value) in [("token", token), ("key", key)] {
                form.push(tag("input").with("type", "hidden").with("name", name).with("value", &**value));
            }
        }
        form
    }

    /// What the script says by itself.
    fn spoken(&self) -> Node {
        let words = self.words;
        let said = [
            ("data-sending", &words.sending),
            ("data-offline", &words.offline),
            ("data-not-sent", &words.not_sent),
            ("data-copy", &words.copy),
            ("data-copied", &words.copied),
            ("data-expired", &words.expired),
        ];
        said.iter().fold(tag("div").with("id", "words").with("hidden", ""), |node, (name, words)| node.with(name, &***words))
    }

    fn shell(&self, body: &[Node]) -> String {
        let body: String = body.iter().map(Node::html).collect();
        // The body last: what customers wrote is in it, and is not to be filled.
        SHELL
            .replace("{lang}", &escaped(&self.words.locale))
            .replace("{title}", &escaped(&self.words.title))
            .replace("{version}", &VERSION)
            .replace("{body}", &body)
    }
}

fn progress_bar(progress: Option<&super::view::Progress>) -> Node {
    let bar =
        |done: u8, total: u8| tag("progress").with("value", done.to_string()).with("max", total.to_string()).with("aria-hidden", "true");
    let node = tag("div").with("id", "progress");
    match progress {
        Some(progress) => node.child(tag("span").text(&*progress.words)).child(bar(progress.done, progress.total)),
        None => node.with("hidden", "").child(tag("span")).child(bar(0, 1)),
    }
}

/// What a kept file is called: what it is, and its number.
pub(super) fn name_of(words: &Words, at: usize, kind: Kind) -> String {
    let name = if kind == Kind::Pdf { &words.document } else { &words.picture };
    filled(name, &[("number", &(at + 1).to_string())])
}

fn size(bytes: u64) -> String {
    if bytes < 1024 * 1024 {
        format!("{} KB", bytes.div_ceil(1024))
    } else {
        format!("{}.{} MB", bytes >> 20, ((bytes & 0xf_ffff) * 10) >> 20)
    }
}

/// A key no other form has; empty if the machine has no randomness, and then what is sent counts as often as it is sent.
pub(super) fn fresh_key() -> String {
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() { String::new() } else { hex(&bytes) }
}

/// As an answer.
pub(super) fn html(status: StatusCode, text: String) -> Response {
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response()
}
