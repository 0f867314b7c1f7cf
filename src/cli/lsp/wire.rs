//! Messages between an editor and a language server: a header with a length, then JSON.

use std::io::{self, BufRead, Write};

use serde_json::{Value, json};

/// The longest message that is read, in bytes: many times the largest file that is checked.
const LENGTH_MAX: usize = 64 << 20;

/// What came in.
#[derive(Debug, PartialEq)]
pub(super) enum Incoming {
    /// It waits for an answer under this id.
    Request { id: Value, method: String, params: Value },
    /// It waits for nothing.
    Notification { method: String, params: Value },
    /// No message of this protocol; why not.
    Malformed(&'static str),
}

/// The next message; nothing at the end. An error means that no later message could be found either.
pub(super) fn read(from: &mut impl BufRead) -> io::Result<Option<Incoming>> {
    let mut length = None;
    let mut line = Vec::new();
    loop {
        line.clear();
        if from.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let header = line.trim_ascii();
        if header.is_empty() {
            // Blank lines between messages hurt nobody.
            if length.is_some() {
                break;
            }
            continue;
        }
        let header = String::from_utf8_lossy(header);
        let (name, value) = header.split_once(':').ok_or_else(|| broken("a header without `:`"))?;
        if name.eq_ignore_ascii_case("content-length") {
            length = Some(value.trim().parse::<usize>().map_err(|_| broken("a length that is no number"))?);
        }
    }
    let length = length.filter(|length| *length <= LENGTH_MAX).ok_or_else(|| broken("a message without end"))?;
    let mut body = vec![0; length];
    from.read_exact(&mut body)?;
    Ok(Some(understood(&body)))
}

fn broken(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

fn understood(body: &[u8]) -> Incoming {
    let Ok(mut message) = serde_json::from_slice::<Value>(body) else { return Incoming::Malformed("this is not JSON") };
    let params = message.get_mut("params").map(Value::take).unwrap_or_default();
    let method = message.get("method").and_then(Value::as_str).map(str::to_owned);
    match (method, message.get("id")) {
        (Some(method), Some(id)) => Incoming::Request { id: id.clone(), method, params },
        (Some(method), None) => Incoming::Notification { method, params },
        // An answer: nothing was asked that would have to be told apart from others.
        (None, Some(_)) => Incoming::Notification { method: String::new(), params },
        (None, None) => Incoming::Malformed("this is no message: it has no `method`"),
    }
}

/// Sends one message, whole.
pub(super) fn write(to: &mut impl Write, mut message: Value) -> io::Result<()> {
    message["jsonrpc"] = json!("2.0");
    let body = message.to_string();
    write!(to, "Content-Length: {}\r\n\r\n{body}", body.len())?;
    to.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read() {
        let mut bytes = Vec::new();
        write(&mut bytes, json!({ "id": 7, "method": "textDocument/hover", "params": { "text": "包裹" } })).unwrap();
        write(&mut bytes, json!({ "method": "exit" })).unwrap();
        let mut from = bytes.as_slice();
        let request = Incoming::Request { id: json!(7), method: "textDocument/hover".to_owned(), params: json!({ "text": "包裹" }) };
        assert_eq!(read(&mut from).unwrap(), Some(request));
        assert_eq!(read(&mut from).unwrap(), Some(Incoming::Notification { method: "exit".to_owned(), params: Value::Null }));
        assert_eq!(read(&mut from).unwrap(), None);
    }

    #[test]
    fn nonsense_is_passed_over_and_a_broken_frame_ends_it() {
        let table: [(&str, Result<&str, &str>); 9] = [
            ("Content-Length: 3\r\n\r\n{a}", Ok("not JSON")),
            ("Content-Length: 2\r\n\r\n{}", Ok("no `method`")),
            ("Content-Length: 2\r\n\r\n\u{80}", Ok("not JSON")),
            ("Content-Length: 14\r\n\r\n[1,2,3,4,5,6,]", Ok("not JSON")),
            ("content-length:2\n\n17", Ok("no `method`")),
            ("Content-Length: many\r\n\r\n{}", Err("no number")),
            ("Content-Length: 99999999999\r\n\r\n{}", Err("without end")),
            ("{\"method\"}\r\n\r\n", Err("without `:`")),
            ("Content-Length: 20\r\n\r\n{}", Err("fill")),
        ];
        for (text, expected) in table {
            match (read(&mut text.as_bytes()), expected) {
                (Ok(Some(Incoming::Malformed(why))), Ok(expected)) => assert!(why.contains(expected), "{text}: {why}"),
                (Err(error), Err(expected)) => assert!(error.to_string().contains(expected), "{text}: {error}"),
                (other, _) => panic!("{text}: {other:?}"),
            }
        }
    }
}
