//! One call of the Bot API: the answer, or why there is none. Not teloxide's own call: that sleeps ten seconds on every fault of
//! Telegram's, and takes an answer it cannot read for a message that was not sent.

use std::time::Duration;

use reqwest::multipart::{Form, Part};
use reqwest::{Client, Url};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::Secret;
use crate::channel::Sent;

/// The longest answer that is read: a hundred updates are far shorter.
const ANSWER_MAX: usize = 16 * 1024 * 1024;
/// How long a file may take to be sent: fifty megabytes on a slow line.
const UPLOAD_LIMIT: Duration = Duration::from_secs(110);
/// The longest reason that is passed on, in characters.
const REASON_MAX: usize = 200;
/// How long to wait when Telegram says "too many" without saying for how long.
const WAIT: Duration = Duration::from_secs(5);
/// The longest wait that is believed.
const WAIT_MAX: Duration = Duration::from_secs(24 * 60 * 60);

/// Why a call has no result. Neither text holds the token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Telegram refused, in its own words.
    Refused {
        /// As in HTTP: 400, 403, 429…
        code: u16,
        /// Such as `Bad Request: chat not found`.
        description: String,
        /// How long nothing more may be asked.
        retry_after: Option<Duration>,
        /// The chat goes on under another id.
        moved: bool,
    },
    /// Nobody knows whether it was done: no answer, half an answer, or one that is not Telegram's.
    Lost(String),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Fault::Refused { code, description, .. } => write!(f, "{code} {description}"),
            Fault::Lost(why) => f.write_str(why),
        }
    }
}

/// One Bot API server, asked with one token and one time limit.
#[derive(Clone)]
pub(super) struct Api {
    client: Client,
    base: Url,
    token: Secret,
}

impl std::fmt::Debug for Api {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Api")
    }
}

/// A file that goes with a call.
pub(super) struct Upload<'a> {
    /// The parameter it is, such as `document`.
    pub(super) field: &'static str,
    /// Its name, without quotation marks and control characters.
    pub(super) name: &'a str,
    /// Its media type.
    pub(super) media: &'static str,
    /// What is in it.
    pub(super) bytes: &'a [u8],
}

/// How every answer of the Bot API looks.
#[derive(Deserialize)]
struct Answer {
    ok: bool,
    result: Option<Box<RawValue>>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

impl Api {
    /// Calls the server at `base`. `Err` when the proxy cannot be used.
    pub(super) fn new(base: &Url, token: &Secret, proxy: Option<&Secret>, limit: Duration) -> Result<Self, String> {
        let mut client = Client::builder()
            .connect_timeout(limit.min(Duration::from_secs(10)))
            .timeout(limit)
            .tcp_nodelay(true)
            .tcp_keepalive(Duration::from_secs(30))
            // A redirect would carry the token to whoever asked for it.
            .redirect(reqwest::redirect::Policy::none());
        if let Some(proxy) = proxy {
            client = client.proxy(reqwest::Proxy::all(&*proxy.0).map_err(|_| "the proxy is no address such as socks5://127.0.0.1:1080")?);
        } else if base.host_str().is_some_and(|host| ["localhost", "127.0.0.1", "[::1]"].contains(&host)) {
            client = client.no_proxy();
        }
        let client = client.build().map_err(|error| format!("cannot make an HTTP client: {}", reason(error, &token.0)))?;
        Ok(Self { client, base: base.clone(), token: token.clone() })
    }

    /// Calls a method.
    pub(super) async fn call<R: DeserializeOwned>(&self, method: &str, body: &impl Serialize) -> Result<R, Fault> {
        let body = serde_json::to_vec(body).map_err(|_| unwritable())?;
        self.answer(self.client.post(self.url(method)).header("content-type", "application/json").body(body)).await
    }

    /// Calls a method that takes a file, with its other fields beside it.
    pub(super) async fn upload<R: DeserializeOwned>(
        &self,
        method: &str,
        fields: Vec<(&'static str, String)>,
        file: Upload<'_>,
    ) -> Result<R, Fault> {
        let part = Part::bytes(file.bytes.to_vec()).file_name(file.name.to_owned()).mime_str(file.media).map_err(|_| unwritable())?;
        // Telegram reads a name as it is, and refuses one that is encoded as RFC 5987 has it.
        let form = fields.into_iter().fold(Form::new().percent_encode_noop(), |form, (name, value)| form.text(name, value));
        self.answer(self.client.post(self.url(method)).timeout(UPLOAD_LIMIT).multipart(form.part(file.field, part))).await
    }

    /// Fetches a file that Telegram made ready, of at most so many bytes; `None` if it has more.
    pub(super) async fn download(&self, path: &str, max: usize) -> Result<Option<Vec<u8>>, Fault> {
        let lost = |error| Fault::Lost(reason(error, &self.token.0));
        let mut url = self.base.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().push("file").push(&format!("bot{}", self.token.0)).extend(path.split('/'));
        }
        let mut response = self.client.get(url).send().await.map_err(lost)?;
        if !response.status().is_success() {
            return Err(Fault::Lost(format!("HTTP {} instead of the file", response.status().as_u16())));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(lost)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > max {
                return Ok(None);
            }
        }
        Ok(Some(bytes))
    }

    fn url(&self, method: &str) -> Url {
        let mut url = self.base.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().push(&format!("bot{}", self.token.0)).push(method);
        }
        url
    }

    async fn answer<R: DeserializeOwned>(&self, request: reqwest::RequestBuilder) -> Result<R, Fault> {
        let lost = |error| Fault::Lost(reason(error, &self.token.0));
        let mut response = request.send().await.map_err(lost)?;
        let status = response.status().as_u16();
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(lost)? {
            bytes.extend_from_slice(&chunk);
            if bytes.len() > ANSWER_MAX {
                return Err(Fault::Lost("the answer is too long".to_owned()));
            }
        }
        self.read(status, &bytes)
    }

    fn read<R: DeserializeOwned>(&self, status: u16, body: &[u8]) -> Result<R, Fault> {
        let not_telegram = || Fault::Lost(format!("HTTP {status} with an answer that is not the Bot API's"));
        let answer: Answer = serde_json::from_slice(body).map_err(|_| not_telegram())?;
        if answer.ok {
            let result = answer.result.as_deref().map_or("null", RawValue::get);
            return serde_json::from_str(result).map_err(|_| not_telegram());
        }
        let description = clean(&answer.description.unwrap_or_default(), &self.token.0);
        let parameters = answer.parameters;
        Err(Fault::Refused {
            code: answer.error_code.unwrap_or(status),
            retry_after: parameters.as_ref().and_then(|parameters| parameters.retry_after).map(Duration::from_secs),
            moved: parameters.is_some_and(|parameters| parameters.migrate_to_chat_id.is_some()),
            description,
        })
    }
}

fn unwritable() -> Fault {
    Fault::Lost("the request cannot be written".to_owned())
}

/// What a fault means for the message that was being sent.
pub(super) fn sent(fault: &Fault) -> Sent {
    let (code, description, retry_after, moved) = match fault {
        Fault::Lost(why) => return Sent::Unknown(why.clone()),
        Fault::Refused { code, description, retry_after, moved } => (*code, description, *retry_after, *moved),
    };
    let lower = description.to_lowercase();
    let gone = [
        "chat not found",
        "user is deactivated",
        "user not found",
        "bot was kicked",
        "bot was blocked",
        "peer_id_invalid",
        "chat_write_forbidden",
        "not enough rights to send",
        "have no rights to send",
        "group chat was upgraded",
    ];
    match code {
        429 => Sent::Later(wait(retry_after)),
        _ if retry_after.is_some() => Sent::Later(wait(retry_after)),
        _ if moved => Sent::Closed(description.clone()),
        403 => Sent::Closed(description.clone()),
        400 if gone.iter().any(|words| lower.contains(words)) => Sent::Closed(description.clone()),
        // The token is no longer known, or the server is not a Bot API: not the message's fault.
        401 | 404 | 409 | 500.. => Sent::Unknown(fault.to_string()),
        _ => Sent::Refused(description.clone()),
    }
}

/// How long to wait after a 429.
pub(super) fn wait(retry_after: Option<Duration>) -> Duration {
    retry_after.unwrap_or(WAIT).clamp(Duration::from_secs(1), WAIT_MAX)
}

/// An error and its causes, without the address it was about: that holds the token.
fn reason(error: reqwest::Error, token: &str) -> String {
    let error = error.without_url();
    let mut words = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        let inner_words = inner.to_string();
        if !words.contains(&inner_words) {
            words.push_str(": ");
            words.push_str(&inner_words);
        }
        cause = inner.source();
    }
    clean(&words, token)
}

fn clean(words: &str, token: &str) -> String {
    let hidden = if token.is_empty() { words.to_owned() } else { words.replace(token, "…") };
    hidden.chars().filter(|letter| !letter.is_control()).take(REASON_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "123:secret";

    fn api(base: &str, limit: Duration) -> Api {
        Api::new(&Url::parse(base).expect("an address"), &Secret::new(TOKEN), None, limit).expect("a client")
    }

    fn read(status: u16, body: &str) -> Result<serde_json::Value, Fault> {
        api("http://127.0.0.1:9", Duration::from_secs(1)).read(status, body.as_bytes())
    }

    #[test]
    fn what_became_of_a_message() {
        let refusal = |code: u16, description: &str| format!(r#"{{"ok":false,"error_code":{code},"description":"{description}"}}"#);
        let later = |seconds| Sent::Later(Duration::from_secs(seconds));
        for (status, body, expected) in [
            (429, r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#.into(), later(7)),
            (429, refusal(429, "Too Many Requests"), later(5)),
            (429, r#"{"ok":false,"error_code":429,"parameters":{"retry_after":0}}"#.into(), later(1)),
            (403, refusal(403, "Forbidden: bot was blocked by the user"), Sent::Closed("Forbidden: bot was blocked by the user".into())),
            (403, refusal(403, "Forbidden: user is deactivated"), Sent::Closed("Forbidden: user is deactivated".into())),
            (400, refusal(400, "Bad Request: chat not found"), Sent::Closed("Bad Request: chat not found".into())),
            (400, refusal(400, "Bad Request: message is too long"), Sent::Refused("Bad Request: message is too long".into())),
            (400, refusal(400, "Bad Request: BUTTON_DATA_INVALID"), Sent::Refused("Bad Request: BUTTON_DATA_INVALID".into())),
            (413, refusal(413, "Request Entity Too Large"), Sent::Refused("Request Entity Too Large".into())),
            (
                400,
                r#"{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-100}}"#.into(),
                Sent::Closed("Bad Request: group chat was upgraded to a supergroup chat".into()),
            ),
            (401, refusal(401, "Unauthorized"), Sent::Unknown("401 Unauthorized".into())),
            (500, refusal(500, "Internal Server Error"), Sent::Unknown("500 Internal Server Error".into())),
            (502, "<html>Bad Gateway</html>".into(), Sent::Unknown("HTTP 502 with an answer that is not the Bot API's".into())),
            (403, "<html>This site is blocked</html>".into(), Sent::Unknown("HTTP 403 with an answer that is not the Bot API's".into())),
            (200, "<html>Please sign in</html>".into(), Sent::Unknown("HTTP 200 with an answer that is not the Bot API's".into())),
            (200, r#"{"ok":true,"resu"#.into(), Sent::Unknown("HTTP 200 with an answer that is not the Bot API's".into())),
            (200, String::new(), Sent::Unknown("HTTP 200 with an answer that is not the Bot API's".into())),
        ] {
            assert_eq!(read(status, &body).map_err(|fault| sent(&fault)), Err(expected), "{status} {body}");
        }
        assert_eq!(read(200, r#"{"ok":true,"result":{"message_id":4}}"#), Ok(serde_json::json!({ "message_id": 4 })));
        assert_eq!(read(200, r#"{"ok":true}"#), Ok(serde_json::Value::Null));
    }

    #[test]
    fn a_reason_is_short_and_holds_no_token() {
        let body = format!(r#"{{"ok":false,"error_code":400,"description":"{TOKEN}\n{}"}}"#, "x".repeat(5000));
        let Err(fault) = read(400, &body) else { panic!("a refusal") };
        let words = format!("{fault} {fault:?}");
        assert!(!words.contains(TOKEN) && words.len() < 1000 && !words.contains('\n'), "{words}");
    }

    #[tokio::test]
    async fn no_answer_is_neither_yes_nor_no_and_names_no_address() {
        let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let silent = format!("http://{}", silent.local_addr().expect("an address"));
        let closed = "http://127.0.0.1:1".to_owned();
        for base in [silent, closed] {
            let fault = api(&base, Duration::from_millis(200)).call::<serde_json::Value>("getMe", &()).await.expect_err("no answer");
            let words = format!("{fault} {fault:?} {:?}", api(&base, Duration::from_secs(1)));
            assert!(matches!(sent(&fault), Sent::Unknown(_)) && !words.contains("secret") && !words.contains("bot"), "{words}");
        }
    }
}
