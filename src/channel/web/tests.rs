//! The routes, without a network and without a bot: what they ask of the desk, and what they answer.

use std::sync::atomic::{AtomicBool, Ordering};

use axum::body::{Body, to_bytes};
use chrono::DateTime;
use tower::ServiceExt;

use super::*;
use crate::channel::desk::{self, Down, Request as Asked};
use crate::chat::{Content, Inbound, KeptLine, Line, Outbound, Voice};

/// Everything a route was called with, and a desk that keeps what it is told.
struct Told {
    router: Router,
    taken: Arc<Mutex<Vec<Inbound>>>,
    down: Arc<AtomicBool>,
    stop: watch::Sender<bool>,
}

fn words() -> Vec<Words> {
    let say = |id: &str| {
        let (_, arguments) = TEXTS.iter().find(|(text, _)| *text == id).ok_or(())?;
        Ok::<_, ()>(arguments.iter().fold(id.to_owned(), |text, name| format!("{text} {{{name}}}")))
    };
    let words = |locale: &str| Words::new(locale, format!("in {locale}"), vec!["opening".into()], say).unwrap();
    vec![words("zh-CN"), words("en")]
}

fn page(limits: Limits, origin: Option<&str>) -> Told {
    let (desk, mut requests) = desk::desk();
    let taken: Arc<Mutex<Vec<Inbound>>> = Arc::default();
    let down: Arc<AtomicBool> = Arc::default();
    let (stop, stopped) = watch::channel(false);
    let settings = Settings {
        words: words(),
        origin: origin.map(str::to_owned),
        proxied: true,
        secret: [1; 32],
        files: None,
        limits,
        look_every: None,
        stop: stopped,
    };
    let (heard, broken) = (taken.clone(), down.clone());
    tokio::spawn(async move {
        let mut lines: HashMap<ChatId, Vec<KeptLine>> = HashMap::new();
        while let Some(asked) = requests.requests.recv().await {
            let works = || if broken.load(Ordering::SeqCst) { Err(Down("broken".into())) } else { Ok(()) };
            match asked {
                Asked::Take(inbound, answer) => {
                    let _ = answer.send(works());
                    if works().is_ok() {
                        let kept = lines.entry(inbound.chat.clone()).or_default();
                        let said = Outbound { text: format!("{:?}", inbound.content), ..Outbound::default() };
                        let line = Line { at: DateTime::UNIX_EPOCH, voice: Voice::Bot(said) };
                        kept.push(KeptLine { sequence: kept.len() as u64 + 1, line });
                        let _ = requests.news.send(inbound.chat.clone());
                        heard.lock().unwrap().push(inbound);
                    }
                }
                Asked::Lines(chat, after, limit, answer) => {
                    let kept = lines.get(&chat).cloned().unwrap_or_default();
                    let some = kept.into_iter().filter(|kept| kept.sequence > after).take(limit).collect();
                    let _ = answer.send(works().map(|()| some));
                }
                Asked::Everything(_, answer) => {
                    let _ = answer.send(works().map(|()| b"PK everything".to_vec()));
                }
                Asked::Forget(chat, answer) => {
                    lines.remove(&chat);
                    let _ = answer.send(works());
                }
            }
        }
    });
    Told { router: router(desk, settings), taken, down, stop }
}

/// A browser without JavaScript.
#[derive(Default)]
struct Browser {
    cookie: String,
    headers: Vec<(&'static str, &'static str)>,
}

struct Seen {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Seen {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The value of the first hidden field of this name.
    fn field(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        self.text.split_once(&start).map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned()).unwrap_or_default()
    }
}

impl Browser {
    async fn send(&mut self, told: &Told, method: &str, path: &str, form: &[(&str, &str)]) -> Seen {
        let encoded = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let body: Vec<String> = form.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let mut request = axum::http::Request::builder()
            .method(method)
            .uri(path)
            .header("host", "localhost:8080")
            .header("cookie", &self.cookie)
            .header("content-type", "application/x-www-form-urlencoded");
        for (name, value) in &self.headers {
            let given = request.headers_mut().unwrap();
            given.insert(*name, HeaderValue::from_static(value));
        }
        let response = told.router.clone().oneshot(request.body(Body::from(body.join("&"))).unwrap()).await.unwrap();
        if let Some(cookie) = response.headers().get(header::SET_COOKIE) {
            self.cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
        }
        let (parts, body) = response.into_parts();
        let text = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Seen { status: parts.status, headers: parts.headers, text }
    }

    /// Begins a conversation and returns its page.
    async fn begin(&mut self, told: &Told) -> Seen {
        let landing = self.send(told, "GET", "/", &[]).await;
        let begun = self.send(told, "POST", "/begin", &[("token", &landing.field("token"))]).await;
        assert_eq!((begun.status, begun.header("location")), (StatusCode::SEE_OTHER, "/#end"));
        self.send(told, "GET", "/", &[]).await
    }
}

#[tokio::test]
async fn looking_stores_nothing_and_beginning_twice_begins_once() {
    let told = page(Limits::default(), None);
    let mut browser = Browser::default();
    let landing = browser.send(&told, "GET", "/", &[]).await;
    assert!(landing.text.contains("web-begin") && landing.text.contains("opening"));
    assert!(told.taken.lock().unwrap().is_empty());
    let visitor = browser.cookie.clone();
    let form = [("token", &*landing.field("token")), ("lang", "en"), ("text", "opening")];
    for _ in 0..2 {
        browser.cookie.clone_from(&visitor);
        assert_eq!(browser.send(&told, "POST", "/begin", &form).await.status, StatusCode::SEE_OTHER);
    }
    assert_ne!(browser.cookie, visitor, "another id after the beginning");
    let taken: Vec<_> = told.taken.lock().unwrap().iter().map(|inbound| (inbound.content.clone(), inbound.locale_hint.clone())).collect();
    let text = |text: &str| (Content::Text(text.into()), Some("en".to_owned()));
    assert_eq!(taken, [text("/start"), text("opening")]);
    // Beginning again in a conversation changes nothing.
    let cookie = browser.cookie.clone();
    let conversation = browser.send(&told, "GET", "/", &[]).await;
    browser.send(&told, "POST", "/begin", &[("token", &conversation.field("token"))]).await;
    assert_eq!((browser.cookie, told.taken.lock().unwrap().len()), (cookie, 2));
}

#[tokio::test]
async fn what_is_sent_twice_is_one_delivery() {
    let told = page(Limits::default(), None);
    let mut browser = Browser::default();
    let token = browser.begin(&told).await.field("token");
    let table: &[&[(&str, &str)]] = &[
        &[("key", "k1"), ("text", "一")],
        &[("key", "k1"), ("text", "一")],
        &[("key", "k1"), ("text", "二")],
        &[("key", "k1"), ("press", "一")],
        &[("key", "k2"), ("text", "一")],
        &[("text", "一")],
        &[("text", "一")],
    ];
    for form in table {
        let form: Vec<_> = form.iter().copied().chain([("token", &*token)]).collect();
        assert_eq!(browser.send(&told, "POST", "/say", &form).await.status, StatusCode::SEE_OTHER, "{form:?}");
    }
    let deliveries: Vec<_> = told.taken.lock().unwrap().iter().skip(1).map(|inbound| inbound.delivery.0.clone()).collect();
    assert_eq!(deliveries[0], deliveries[1]);
    let different: std::collections::BTreeSet<_> = deliveries.iter().collect();
    assert_eq!(different.len(), deliveries.len() - 1, "{deliveries:?}");
    assert!(deliveries.iter().all(|delivery| !delivery.contains('一')));
}

#[tokio::test]
async fn only_our_own_forms_are_taken() {
    let told = page(Limits::default(), None);
    let mut browser = Browser::default();
    let token = browser.begin(&told).await.field("token");
    let mut stranger = Browser::default();
    let strange = stranger.begin(&told).await.field("token");
    let before = told.taken.lock().unwrap().len();
    let cookie = browser.cookie.clone();
    for (headers, cookie, token, expected) in [
        (&[][..], &*cookie, "", 403),
        (&[], &cookie, &*strange, 403),
        (&[], "", &token, 401),
        (&[], "redress-s=forged.1.1.o.x", &token, 401),
        (&[("origin", "https://evil.example")], &cookie, &token, 403),
        (&[("origin", "http://localhost:9999")], &cookie, &token, 403),
        (&[("sec-fetch-site", "cross-site")], &cookie, &token, 403),
        (&[("origin", "null"), ("sec-fetch-site", "same-site")], &cookie, &token, 403),
    ] {
        browser.headers = headers.to_vec();
        browser.cookie = cookie.to_owned();
        for path in ["/say", "/language", "/delete", "/begin"] {
            let form = [("token", token), ("text", "hello"), ("lang", "en")];
            let seen = browser.send(&told, "POST", path, &form).await;
            assert_eq!(seen.status, expected, "{headers:?} {path} {}", seen.text);
        }
    }
    assert_eq!(told.taken.lock().unwrap().len(), before);
    for headers in [&[("origin", "http://localhost:8080")][..], &[("origin", "null"), ("sec-fetch-site", "same-origin")], &[]] {
        browser.headers = headers.to_vec();
        browser.cookie.clone_from(&cookie);
        let seen = browser.send(&told, "POST", "/say", &[("token", &token), ("text", "hello")]).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{headers:?}");
    }
}

#[test]
fn who_may_name_us() {
    for (host, origin, expected) in [
        ("localhost", None, true),
        ("127.0.0.1:8080", None, true),
        ("[::1]:8080", None, true),
        ("LOCALHOST:1", None, true),
        ("evil.example:8080", None, false),
        ("localhost.evil.example", None, false),
        ("127.0.0.1.nip.io", None, false),
        ("", None, false),
        ("help.example.org", Some("https://help.example.org"), true),
        ("help.example.org:8443", Some("https://help.example.org"), false),
        ("localhost", Some("https://help.example.org"), false),
    ] {
        let headers = HeaderMap::from_iter([(header::HOST, HeaderValue::from_static(host))]);
        assert_eq!(is_our_host(&headers, None, origin), expected, "{host} {origin:?}");
    }
}

#[tokio::test]
async fn every_answer_is_fenced() {
    let told = page(Limits::default(), Some("https://help.example.org"));
    let mut browser = Browser { headers: vec![("host", "help.example.org")], ..Browser::default() };
    for path in ["/", "/page.css", "/page.js", "/icon.svg", "/nothing", "/events", "/lines", "/delete", "/files"] {
        browser.cookie.clear();
        let seen = browser.send(&told, "GET", path, &[]).await;
        assert_eq!(seen.header("content-security-policy"), CONTENT_SECURITY_POLICY, "{path}");
        assert_eq!(seen.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(seen.header("referrer-policy"), "no-referrer", "{path}");
        assert!(seen.header("strict-transport-security").starts_with("max-age="), "{path}");
        assert!(!seen.header("cache-control").is_empty(), "{path}");
        assert!(!seen.text.contains("style=\"") && !seen.text.contains("<script>") && !seen.text.contains(" onclick"), "{path}");
    }
    assert!(!CONTENT_SECURITY_POLICY.contains("unsafe") && !CONTENT_SECURITY_POLICY.contains("http"));
    browser.headers = vec![("host", "evil.example")];
    assert_eq!(browser.send(&told, "GET", "/", &[]).await.status, StatusCode::MISDIRECTED_REQUEST);
}

#[tokio::test]
async fn the_cookie_is_held_tight() {
    for (origin, host, name, secure) in
        [(Some("https://help.example.org"), "help.example.org", "__Host-s=", true), (None, "localhost", "redress-s=", false)]
    {
        let told = page(Limits::default(), origin);
        let mut browser = Browser { headers: vec![("host", host)], ..Browser::default() };
        let seen = browser.send(&told, "GET", "/", &[]).await;
        let cookie = seen.header("set-cookie");
        assert!(cookie.starts_with(name), "{cookie}");
        for part in ["Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=86400"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert_eq!(cookie.contains("Secure"), secure, "{cookie}");
        assert!(!cookie.contains("Domain"), "{cookie}");
    }
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_and_kept_in_the_box() {
    let told = page(Limits::default(), None);
    let mut browser = Browser::default();
    let token = browser.begin(&told).await.field("token");
    let long = "长".repeat(TEXT_BYTES_MAX / 3 + 1);
    let longer = "长".repeat(FORM_BYTES_MAX);
    for (text, expected, notice) in [("  ", 422, "web-empty"), (&*long, 413, "web-too-long"), (&longer, 413, "web-too-long")] {
        let seen = browser.send(&told, "POST", "/say", &[("token", &token), ("text", text)]).await;
        assert_eq!(seen.status, expected);
        assert!(seen.text.contains(notice) && seen.text.contains("role=\"alert\""));
        assert_eq!(seen.text.contains(&long), expected == 413 && text.len() == long.len(), "{notice}");
    }
    told.down.store(true, Ordering::SeqCst);
    for (method, path) in [("GET", "/"), ("POST", "/say"), ("GET", "/lines"), ("POST", "/delete")] {
        let seen = browser.send(&told, method, path, &[("token", &token), ("text", "x")]).await;
        assert_eq!((seen.status, seen.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "5"), "{path}");
        assert!(seen.text.contains("web-down"), "{path}");
    }
    assert_eq!(told.taken.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn too_much_is_too_much() {
    let rate = |burst| Rate { burst, every: Duration::from_secs(60) };
    for (limits, begun, said) in [
        (Limits { said: rate(2), ..Limits::default() }, 5, 2),
        (Limits { said_daily: rate(3), ..Limits::default() }, 5, 3),
        (Limits { address: rate(4), ..Limits::default() }, 5, 4),
        (Limits { begun: rate(3), ..Limits::default() }, 3, 5),
    ] {
        let told = page(limits, None);
        let mut counted = 0;
        for _ in 0..5 {
            let mut browser = Browser { headers: vec![("x-forwarded-for", "10.0.0.1, 203.0.113.9")], ..Browser::default() };
            let landing = browser.send(&told, "GET", "/", &[]).await;
            let seen = browser.send(&told, "POST", "/begin", &[("token", &landing.field("token"))]).await;
            counted += usize::from(seen.status == StatusCode::SEE_OTHER);
        }
        assert_eq!(counted, begun);
        let mut browser = Browser { headers: vec![("x-forwarded-for", "203.0.113.9")], ..Browser::default() };
        if begun == 3 {
            browser.headers.clear();
        }
        let token = browser.begin_elsewhere(&told).await;
        let mut counted = 0;
        for number in 0..5 {
            let text = number.to_string();
            let seen = browser.send(&told, "POST", "/say", &[("token", &token), ("text", &text)]).await;
            match seen.status {
                StatusCode::SEE_OTHER => counted += 1,
                status => {
                    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
                    let wait: u64 = seen.header("retry-after").parse().unwrap();
                    assert!((1..=300).contains(&wait) && seen.text.contains(&format!("web-too-fast {wait}")), "{wait}");
                }
            }
        }
        assert_eq!(counted, said);
    }
}

impl Browser {
    /// Begins from an address nobody counts, and returns the token.
    async fn begin_elsewhere(&mut self, told: &Told) -> String {
        let headers = std::mem::take(&mut self.headers);
        let token = self.begin(told).await.field("token");
        self.headers = headers;
        token
    }
}

#[tokio::test]
async fn streams_are_counted_and_end_when_the_program_stops() {
    let told = page(Limits::default(), None);
    let mut browser = Browser::default();
    browser.begin(&told).await;
    let open = || {
        let request = axum::http::Request::get("/events").header("host", "localhost").header("cookie", &browser.cookie);
        told.router.clone().oneshot(request.body(Body::empty()).unwrap())
    };
    let mut streams = Vec::new();
    for _ in 0..3 {
        let response = open().await.unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        for (name, value) in [("content-type", "text/event-stream"), ("cache-control", "no-store"), ("x-accel-buffering", "no")] {
            assert_eq!(response.headers()[name], value);
        }
        streams.push(response);
    }
    assert_eq!(open().await.unwrap().status(), StatusCode::TOO_MANY_REQUESTS);
    drop(streams.pop());
    streams.push(open().await.unwrap());
    assert_eq!(streams[2].status(), StatusCode::OK);
    told.stop.send(true).unwrap();
    for stream in streams {
        let read = tokio::time::timeout(Duration::from_secs(5), to_bytes(stream.into_body(), usize::MAX));
        let text = String::from_utf8(read.await.expect("the stream ends").unwrap().to_vec()).unwrap();
        assert!(text.starts_with("retry: 1000\n\n") && text.contains("id: 1\n"), "{text}");
    }
}

#[tokio::test]
async fn deleting_is_asked_once_more_and_then_done() {
    let told = page(Limits::default(), None);
    let mut browser = Browser::default();
    browser.begin(&told).await;
    let asked = browser.send(&told, "GET", "/delete", &[]).await;
    assert!(asked.text.contains("web-delete-explained"));
    let cookie = browser.cookie.clone();
    let deleted = browser.send(&told, "POST", "/delete", &[("token", &asked.field("token"))]).await;
    assert!(deleted.text.contains("web-receipt") && deleted.header("set-cookie").contains("Max-Age=0"));
    browser.cookie = cookie;
    let seen = browser.send(&told, "GET", "/", &[]).await;
    assert!(seen.text.contains("web-begin") && !seen.text.contains("role=\"log\""));
    let late = browser.send(&told, "POST", "/say", &[("token", &asked.field("token")), ("text", "x")]).await;
    assert_eq!(late.status, StatusCode::UNAUTHORIZED, "what is said after that begins nothing");
}

#[tokio::test]
async fn the_paths_of_the_page_are_known() {
    let told = page(Limits::default(), None);
    for path in PATHS {
        assert!(is_ours(path), "{path}");
        let path = path.replace("{sequence}", "1").replace("{name}", "x.png");
        let request = Request::builder().method("DELETE").uri(&path).header(header::HOST, "localhost").body(Body::empty()).unwrap();
        let answer = told.router.clone().oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED, "{path} is no route");
    }
    assert_eq!(include_str!("../web.rs").matches(".route(\"/").count(), PATHS.len(), "a route is not in the list of paths");
    assert!(!is_ours("/telegram") && !is_ours("/says") && !is_ours("/hook/say"));
}

#[tokio::test(start_paused = true)]
async fn more_than_can_be_done_is_asked_to_come_again() {
    let (desk, mut requests) = desk::desk();
    let (stop, stopped) = watch::channel(false);
    let limits = Limits { in_hand: 2, ..Limits::default() };
    let settings =
        Settings { words: words(), origin: None, proxied: true, secret: [1; 32], files: None, limits, stop: stopped, look_every: None };
    let told = Told { router: router(desk, settings), taken: Arc::default(), down: Arc::default(), stop };
    // Whoever has a session has lines to read: two wait for a bot that does not answer.
    let session = session::Session::visitor(routes::now()).unwrap();
    let cookie = format!("redress-s={}", session.write(&[1; 32]));
    let asking = || async { Browser { cookie: cookie.clone(), ..Browser::default() }.send(&told, "GET", "/", &[]).await };
    let third = async {
        while requests.requests.len() < 2 {
            tokio::task::yield_now().await;
        }
        let refused = asking().await;
        assert_eq!((refused.status, refused.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "5"));
        assert!(refused.text.contains("web-down"), "{}", refused.text);
        while let Ok(Asked::Lines(_, _, _, answer)) = requests.requests.try_recv() {
            let _ = answer.send(Ok(Vec::new()));
        }
    };
    let (one, two, ()) = tokio::join!(asking(), asking(), third);
    assert_eq!((one.status, two.status), (StatusCode::OK, StatusCode::OK));
    // Nobody answers: it ends all the same.
    assert_eq!(asking().await.status, StatusCode::SERVICE_UNAVAILABLE);
}
