//! The page as a browser without JavaScript sees it, over HTTP, with the real bot behind it.

mod common;
#[path = "common/page.rs"]
mod page;

use std::collections::BTreeSet;
use std::io::Cursor;
use std::time::Duration;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use page::{Browser, Seen, generous, serve};
use redress::channel::web::Limits;

/// No single thing here takes that long.
const STUCK: Duration = Duration::from_secs(60);
const NOPASS: &str = "免密、自动扣款没成功";

/// Presses the button with this key, or writes this text.
fn answer(browser: &mut Browser, seen: &Seen, said: &str) -> Seen {
    let button = seen.offered().into_iter().find(|data| data.split_once('.').is_some_and(|(_, key)| key == said));
    let (name, value) = button.as_deref().map_or(("text", said), |data| ("press", data));
    browser.submit("/say", &[("token", &seen.field("token")), ("key", &seen.field("key")), (name, value)])
}

/// Answers everything up to the plan.
fn to_the_plan(browser: &mut Browser) -> Seen {
    let mut seen = browser.begin(NOPASS);
    assert!(seen.text().contains("第 1 题"), "{}", seen.text());
    for said in ["not_taken", "membership", "wechat", "bank_maintenance", "icbc", "no_notice", "11月20日", "penalty", "35", "done", "skip"]
    {
        assert!(!seen.offered().is_empty() || matches!(said, "35"), "nothing is offered before {said}");
        seen = answer(browser, &seen, said);
    }
    seen
}

#[test]
fn without_javascript_to_the_plan() {
    let served = serve(0, generous());
    let mut browser = Browser::new(&served);
    let landing = browser.get("/");
    assert!(landing.text().contains("急！被盗刷或被骗"), "the landing page names what it can help with");
    let seen = to_the_plan(&mut browser);
    let text = seen.text();
    for part in
        ["<h2>谁该负责</h2>", "<h2>现在就做</h2>", "<ol start=\"1\"><li><p>", "href=\"tel:95588\"", "<strong class=\"tag\">今天</strong>"]
    {
        assert!(text.contains(part), "{part} is missing");
    }
    // Only the last question can still be answered.
    let epochs: BTreeSet<String> =
        seen.offered().iter().filter_map(|data| data.split_once('.')).map(|(epoch, _)| epoch.to_owned()).collect();
    assert_eq!(epochs.len(), 1, "{:?}", seen.offered());
    // Another language, for the page and the bot.
    let seen = browser.submit("/language", &[("token", &seen.field("token")), ("lang", "en")]);
    assert!(seen.text().contains("<html lang=\"en\">") && seen.text().contains("Change last answer"));
}

#[test]
fn words_that_look_like_a_page_stay_words() {
    let served = serve(0, generous());
    let mut browser = Browser::new(&served);
    let mut seen = browser.begin("");
    for said in ["<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "</textarea><b>", "{body}{lang}", "&lt;i&gt;", "\u{202e}gpj.exe"]
    {
        seen = answer(&mut browser, &seen, said);
    }
    let text = seen.text();
    for raw in ["<script>alert", "\" onmouseover=\"alert", "</textarea><b>", "\u{202e}"] {
        assert!(!text.contains(raw), "{raw}");
    }
    for shown in ["&lt;script&gt;alert(1)&lt;/script&gt;", "{body}{lang}", "&amp;lt;i&amp;gt;", "gpj.exe"] {
        assert!(text.contains(shown), "{shown}");
    }
}

#[test]
fn the_same_form_twice_is_answered_once() {
    let served = serve(0, generous());
    let mut browser = Browser::new(&served);
    let seen = browser.begin(NOPASS);
    let form = [("token", seen.field("token")), ("key", seen.field("key")), ("text", "没有提示，就是没扣款".to_owned())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, &**value)).collect();
    let first = browser.submit("/say", &form);
    let second = browser.submit("/say", &form);
    let lines = |seen: &Seen| seen.text().matches("class=\"line ").count();
    assert_eq!(lines(&first), lines(&second));
    assert!(lines(&first) > lines(&seen));
}

#[test]
fn a_hundred_connections_lose_nothing_and_double_nothing() {
    let served = serve(0, generous());
    let mut browser = Browser::new(&served);
    let seen = browser.begin(NOPASS);
    let token = seen.field("token");
    let writer = {
        let mut browser = browser.clone();
        std::thread::spawn(move || {
            for number in 0..100 {
                let key = format!("k{number}");
                assert_eq!(browser.post("/say", &[("token", &token), ("key", &key), ("text", &format!("说法 {number}"))]).status, 303);
            }
        })
    };
    // Each connection is dropped after a few events, wherever that is.
    let (mut last, mut heard) = (0, Vec::new());
    for connection in 0..100 {
        let events = browser.events(last, 1 + connection % 4);
        last = events.last().map_or(last, |(id, _)| *id);
        heard.extend(events);
    }
    writer.join().expect("all is said");
    let all: Vec<u64> = {
        let chat = redress::chat::ChatId(only_chat(&served));
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(served.store.lines(&chat, 0, 10_000)).expect("lines").iter().map(|kept| kept.sequence).collect()
    };
    let heard: Vec<u64> = heard.iter().map(|(id, _)| *id).collect();
    assert!(heard.len() >= 250, "{}", heard.len());
    assert_eq!(heard, all[..heard.len()], "in order, none lost, none twice");
}

fn only_chat(served: &page::Served) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let chats = runtime.block_on(served.store.chats(None, 10)).expect("chats");
    assert_eq!(chats.len(), 1);
    chats[0].0.clone()
}

#[test]
fn a_stream_goes_on_by_itself_and_lines_can_be_asked_for() {
    let served = serve(0, generous());
    let mut browser = Browser::new(&served);
    let seen = browser.begin(NOPASS);
    let last: u64 = seen.text().split_once("data-last=\"").and_then(|(_, rest)| rest.split('"').next()?.parse().ok()).expect("a last line");
    let waiting = browser.clone();
    let asking = browser.clone();
    let stream = std::thread::spawn(move || waiting.events(last, 1));
    let poll = std::thread::spawn(move || asking.clone().get(&format!("/lines?after={last}&lang=zh-CN")));
    answer(&mut browser, &seen, "not_taken");
    let (id, data) = stream.join().expect("an event").remove(0);
    assert!(id > last && data.contains("\"customer\":true") && data.contains("没有提示，就是没扣款"), "{data}");
    let polled = poll.join().expect("an answer");
    assert_eq!(polled.status, 200);
    assert!(polled.text().starts_with("[{") && polled.text().contains("没有提示，就是没扣款"), "{}", polled.text());
}

#[test]
fn a_chat_in_a_hurry_is_told_when_to_go_on() {
    let served = serve(0, Limits::default());
    let mut browser = Browser::new(&served);
    let token = browser.begin(NOPASS).field("token");
    let seen =
        (0..30).map(|number| browser.post("/say", &[("token", &token), ("text", &number.to_string())])).find(|seen| seen.status == 429);
    let seen = seen.expect("a limit");
    assert!(seen.header("retry-after").parse::<u64>().is_ok() && seen.text().contains("发得太快了"));
}

#[test]
fn uploads_are_cleaned_and_belong_to_their_session() {
    let served = serve(0, generous());
    let (mut browser, mut stranger) = (Browser::new(&served), Browser::new(&served));
    let seen = browser.begin(NOPASS);
    stranger.begin(NOPASS);
    let token = seen.field("token");
    let picture: DynamicImage = RgbImage::from_pixel(30, 30, Rgb([200, 10, 10])).into();
    let mut png = Vec::new();
    picture.write_to(&mut Cursor::new(&mut png), ImageFormat::Png).expect("a picture");
    let dirty = [&png[..], b"<script>GPS 31.2304</script>"].concat();

    assert_eq!(browser.upload(&token, "../../evil.png", &dirty).status, 303);
    for (name, bytes, expected) in [
        ("page.png", &b"<!doctype html><script>alert(1)</script>"[..], 415),
        ("half.png", &png[..png.len() / 2], 422),
        ("none.png", b"", 422),
        ("huge.png", &vec![0; 9 * 1024 * 1024], 413),
    ] {
        assert_eq!(browser.upload(&token, name, bytes).status, expected, "{name}");
    }
    assert_eq!(browser.upload("forged", "a.png", &png).status, 403);
    let conversation = browser.get("/").text();
    assert!(conversation.contains("图片 1") && conversation.contains("收到，存好了"), "{conversation}");

    let list = browser.get("/files").text();
    let path = list.split_once("href=\"/files/").and_then(|(_, rest)| rest.split('"').next()).expect("a file").to_owned();
    let path = format!("/files/{path}");
    let kept = browser.get(&path);
    assert_eq!(kept.status, 200);
    assert!(kept.header("content-disposition").starts_with("attachment"));
    assert_eq!((kept.header("x-content-type-options"), kept.header("content-type")), ("nosniff", "image/png"));
    assert!(kept.header("content-security-policy").contains("sandbox"));
    assert!(!kept.body.windows(3).any(|window| window == b"GPS") && image::load_from_memory(&kept.body).is_ok());
    assert_eq!(stranger.get(&path).status, 404, "another session");
    assert_eq!(Browser::new(&served).get(&path).status, 401, "no session");
    assert_eq!(browser.get("/files/..%2f..%2fetc%2fpasswd").status, 404);
}

#[test]
fn a_letter_is_fetched_as_a_file_by_its_own_session_only() {
    let served = serve(0, generous());
    let (mut browser, mut stranger) = (Browser::new(&served), Browser::new(&served));
    stranger.begin(NOPASS);
    let seen = to_the_plan(&mut browser);
    let text = answer(&mut browser, &seen, "/letter docx").text();
    let path = text.split_once("href=\"/document/").and_then(|(_, rest)| rest.split('"').next()).expect("a file");
    let path = format!("/document/{path}");
    let file = browser.get(&path);
    assert_eq!((file.status, file.header("content-type")), (200, redress::document::DOCX));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert!(file.header("content-security-policy").contains("sandbox"));
    let named = file.header("content-disposition");
    assert!(named.starts_with("attachment; filename=\"") && named.contains("filename*=UTF-8''%E6%8A%95%E8%AF%89%E4%B9%A6"), "{named}");
    let mut archive = zip::ZipArchive::new(Cursor::new(&file.body)).expect("an archive");
    let mut words = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("word/document.xml").expect("a document"), &mut words).expect("words");
    assert!(words.contains("工商银行"), "{words}");
    assert_eq!(browser.get(&path).body, file.body, "the same each time");
    for (who, path, expected) in [
        (&stranger, path.as_str(), 404),
        (&Browser::new(&served), path.as_str(), 401),
        (&browser, "/document/1", 404),
        (&browser, "/document/18446744073709551615", 404),
        (&browser, "/document/0", 404),
        (&browser, "/document/x", 400),
    ] {
        assert_eq!(who.clone().get(path).status, expected, "{path}");
    }
}

#[test]
fn what_is_deleted_is_gone() {
    let served = serve(0, generous());
    let mut browser = Browser::new(&served);
    let seen = browser.begin(NOPASS);
    assert_eq!(browser.upload(&seen.field("token"), "a.pdf", b"%PDF-1.4\n%%EOF\n").status, 303);
    let chat = only_chat(&served);
    let kept = || walk(served.files.path());
    assert_eq!(kept(), 1);
    let asked = browser.get("/delete");
    assert!(asked.text().contains("找不回来"));
    let cookie = browser.cookie.clone();
    let deleted = browser.post("/delete", &[("token", &asked.field("token"))]);
    assert!(deleted.status == 200 && deleted.text().contains("回执号"), "{}", deleted.text());
    assert_eq!(kept(), 0);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let left = runtime.block_on(served.store.export(&redress::chat::ChatId(chat))).expect("nothing");
    assert!(left.session.is_none() && left.lines.is_empty() && left.cases.is_empty());
    browser.cookie = cookie;
    assert!(browser.get("/").text().contains("action=\"/begin\""), "the old session begins anew");
}

fn walk(folder: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| if entry.path().is_dir() { walk(&entry.path()) } else { 1 }).sum()
}

#[test]
fn streams_end_when_the_program_stops() {
    let served = serve(0, generous());
    let mut browser = Browser::new(&served);
    browser.begin(NOPASS);
    let waiting = browser.clone();
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut browser = waiting;
        let _ = tell.send(browser.get("/events").status);
    });
    served.stop.send_replace(true);
    assert_eq!(told.recv_timeout(STUCK).expect("the stream ends"), 200);
}
