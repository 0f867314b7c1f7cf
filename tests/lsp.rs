//! The language server as an editor meets it: the real program, spoken to through a client library that knows the protocol on its own.

#![expect(clippy::default_trait_access, reason = "questions have parts that nobody fills")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use async_lsp::lsp_types::notification::{PublishDiagnostics, ShowMessage};
use async_lsp::lsp_types::{
    CodeActionContext, CodeActionKind, CodeActionOrCommand, CodeActionParams, Diagnostic, DiagnosticSeverity, DidChangeTextDocumentParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, GotoDefinitionParams, GotoDefinitionResponse, HoverContents, HoverParams,
    InitializeParams, InitializedParams, NumberOrString, Position, Range, ReferenceContext, ReferenceParams,
    TextDocumentContentChangeEvent, TextDocumentIdentifier, TextDocumentItem, TextDocumentPositionParams, TextEdit, Url,
    VersionedTextDocumentIdentifier, WorkspaceFolder,
};
use async_lsp::router::Router;
use async_lsp::{Error, ErrorCode, LanguageServer, MainLoop, ServerSocket};
use futures_util::io::AllowStdIo;
use futures_util::stream::{self, TryStreamExt};
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::timeout;

/// However busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the server says unasked.
enum Told {
    Findings(Url, Vec<Diagnostic>),
    Message(String),
}

/// An editor with one folder open.
struct Editor {
    root: PathBuf,
    child: Child,
    server: ServerSocket,
    told: UnboundedReceiver<Told>,
    /// What was said meanwhile about other files.
    passed: Vec<(Url, Vec<Diagnostic>)>,
}

impl Editor {
    async fn open(root: &Path) -> Self {
        let mut child = start(&[], root);
        let (sender, receiver) = unbounded_channel();
        let (main, mut server) = MainLoop::new_client(|_| {
            let mut router = Router::new(sender);
            router
                .notification::<PublishDiagnostics>(|told, told_now| {
                    let _ = told.send(Told::Findings(told_now.uri, told_now.diagnostics));
                    ControlFlow::Continue(())
                })
                .notification::<ShowMessage>(|told, message| {
                    let _ = told.send(Told::Message(message.message));
                    ControlFlow::Continue(())
                });
            router
        });
        // The library reads without blocking: a thread reads for it.
        let (bytes, read) = unbounded_channel();
        let mut out = child.stdout.take().expect("its output");
        thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(length @ 1..) = out.read(&mut buffer) {
                if bytes.send(Ok(buffer[..length].to_vec())).is_err() {
                    return;
                }
            }
        });
        let input = stream::unfold(read, |mut read| async { read.recv().await.map(|bytes: std::io::Result<Vec<u8>>| (bytes, read)) });
        let output = AllowStdIo::new(child.stdin.take().expect("its input"));
        tokio::spawn(async move {
            let _ = main.run_buffered(Box::pin(input).into_async_read(), output).await;
        });
        let folder = WorkspaceFolder { uri: Url::from_directory_path(root).expect("an address"), name: "mine".to_owned() };
        let initialize = InitializeParams { workspace_folders: Some(vec![folder]), ..InitializeParams::default() };
        let answer = within("initialize", server.initialize(initialize)).await.expect("initialize");
        assert!(answer.capabilities.definition_provider.is_some() && answer.capabilities.hover_provider.is_some());
        server.initialized(InitializedParams {}).expect("initialized");
        Self { root: root.to_owned(), child, server, told: receiver, passed: Vec::new() }
    }

    fn url(&self, file: &str) -> Url {
        Url::from_file_path(self.root.join(file)).expect("an address")
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.root.join(file)).expect(file)
    }

    fn show(&mut self, file: &str) {
        let (uri, text) = (self.url(file), self.text(file));
        let text_document = TextDocumentItem { uri, language_id: "yaml".to_owned(), version: 1, text };
        self.server.did_open(DidOpenTextDocumentParams { text_document }).expect("open");
    }

    fn change(&mut self, file: &str, range: Option<Range>, text: &str) {
        let content_changes = vec![TextDocumentContentChangeEvent { range, range_length: None, text: text.to_owned() }];
        let text_document = VersionedTextDocumentIdentifier { uri: self.url(file), version: 2 };
        self.server.did_change(DidChangeTextDocumentParams { text_document, content_changes }).expect("change");
    }

    fn close(&mut self, file: &str) {
        let text_document = TextDocumentIdentifier { uri: self.url(file) };
        self.server.did_close(DidCloseTextDocumentParams { text_document }).expect("close");
    }

    /// What is said next about a file.
    async fn findings(&mut self, file: &str) -> Vec<Diagnostic> {
        let url = self.url(file);
        if let Some(at) = self.passed.iter().position(|(known, _)| *known == url) {
            return self.passed.remove(at).1;
        }
        let told = async {
            loop {
                match self.told.recv().await.expect("the server ended") {
                    Told::Findings(uri, findings) if uri == url => return findings,
                    Told::Findings(uri, findings) => self.passed.push((uri, findings)),
                    Told::Message(message) => panic!("{message}"),
                }
            }
        };
        within(file, told).await
    }

    /// The place of a `|` in a piece that stands once in a file without it.
    fn at(&self, file: &str, piece: &str) -> TextDocumentPositionParams {
        let text = self.text(file);
        let plain = piece.replacen('|', "", 1);
        assert_eq!(text.matches(&plain).count(), 1, "{file}: {piece}");
        let byte = text.find(&plain).expect("a piece") + piece.find('|').expect("a cursor");
        TextDocumentPositionParams { text_document: TextDocumentIdentifier { uri: self.url(file) }, position: position(&text, byte) }
    }

    async fn definition(&mut self, file: &str, piece: &str) -> Vec<(Url, Range)> {
        let params = GotoDefinitionParams {
            text_document_position_params: self.at(file, piece),
            work_done_progress_params: Default::default(),
            partial_result_params: Default::default(),
        };
        match within(piece, self.server.definition(params)).await.expect(piece) {
            None => Vec::new(),
            Some(GotoDefinitionResponse::Scalar(one)) => vec![(one.uri, one.range)],
            Some(GotoDefinitionResponse::Array(all)) => all.into_iter().map(|one| (one.uri, one.range)).collect(),
            Some(other) => panic!("{other:?}"),
        }
    }

    async fn hover(&mut self, file: &str, piece: &str) -> String {
        let params = HoverParams { text_document_position_params: self.at(file, piece), work_done_progress_params: Default::default() };
        match within(piece, self.server.hover(params)).await.expect(piece).map(|hover| hover.contents) {
            None => String::new(),
            Some(HoverContents::Markup(markup)) => markup.value,
            Some(other) => panic!("{other:?}"),
        }
    }

    /// The only edit that is offered for a part of a file.
    async fn repair(&mut self, file: &str, part: Range) -> TextEdit {
        let uri = self.url(file);
        let params = CodeActionParams {
            text_document: TextDocumentIdentifier { uri: uri.clone() },
            range: part,
            context: CodeActionContext::default(),
            work_done_progress_params: Default::default(),
            partial_result_params: Default::default(),
        };
        let offered = within(file, self.server.code_action(params)).await.expect("code actions").unwrap_or_default();
        let [CodeActionOrCommand::CodeAction(action)] = offered.as_slice() else { panic!("{offered:?}") };
        assert_eq!((action.kind.clone(), action.is_preferred), (Some(CodeActionKind::QUICKFIX), Some(true)));
        let mut changes = action.edit.clone().and_then(|edit| edit.changes).expect("changes");
        changes.remove(&uri).and_then(|mut edits| edits.pop()).expect("an edit")
    }

    /// Ends the program as an editor does; gives its exit code.
    async fn leave(mut self) -> Option<i32> {
        within("shutdown", self.server.shutdown(())).await.expect("shutdown");
        self.server.exit(()).expect("exit");
        let ended = tokio::task::spawn_blocking(move || self.child.wait());
        within("the end", ended).await.expect("a thread").expect("a process").code()
    }
}

async fn within<T>(what: &str, future: impl Future<Output = T>) -> T {
    timeout(PATIENCE, future).await.unwrap_or_else(|_| panic!("{what}: nothing came"))
}

/// As the protocol counts: UTF-16 units.
fn position(text: &str, byte: usize) -> Position {
    let line = text[..byte].matches('\n').count();
    let start = text[..byte].rfind('\n').map_or(0, |newline| newline + 1);
    let number = |count: usize| u32::try_from(count).expect("a small number");
    Position { line: number(line), character: number(text[start..byte].encode_utf16().count()) }
}

/// The range of a piece that stands once in a text.
fn range(text: &str, piece: &str) -> Range {
    let start = text.find(piece).expect(piece);
    Range { start: position(text, start), end: position(text, start + piece.len()) }
}

fn start(arguments: &[&str], folder: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    command.arg("lsp").args(arguments).current_dir(folder).env_remove("REDRESS_DIALOGS").env_remove("REDRESS_LOCALES");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program")
}

/// The shipped files as an operator gets them.
fn own(folder: &Path) -> PathBuf {
    let root = fs::canonicalize(folder).expect("a folder").join("我的 dialogs");
    let made = Command::new(env!("CARGO_BIN_EXE_redress")).arg("init").arg(&root).output().expect("the program");
    assert!(made.status.success(), "{made:?}");
    root
}

const DIALOG: &str = "dialogs/duplicate_payment.yaml";
const WORDS: &str = "locales/zh-CN/account_theft.ftl";

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_are_shown_while_somebody_types_and_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = own(folder.path());
    // The rules of the check count here, too.
    fs::write(root.join("dialogs/check.yaml"), "check: { levels: { long-text: off, argument-never-used: error } }\n").expect("a file");
    let mut editor = Editor::open(&root).await;
    editor.show(DIALOG);
    editor.show(WORDS);

    let mend = editor.text(DIALOG);
    let broken = mend.replace("tricked }, to: account_theft }", "tricked }, to: acount_theft }");
    let wrong = range(&broken, "acount_theft");
    // The editor sends only what was typed.
    editor.change(DIALOG, Some(range(&mend, "account_theft }   #")), "acount_theft }   #");
    let findings = editor.findings(DIALOG).await;
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    assert_eq!((finding.range, finding.severity), (wrong, Some(DiagnosticSeverity::ERROR)));
    assert_eq!(finding.code, Some(NumberOrString::String("unknown-state".to_owned())));
    assert!(
        finding.message.starts_with("no state is named `acount_theft`") && finding.message.ends_with("did you mean `account_theft`?"),
        "{finding:?}"
    );

    // The repair is the one that the finding names.
    let edit = editor.repair(DIALOG, wrong).await;
    assert_eq!((edit.range, edit.new_text.as_str()), (wrong, "account_theft"));

    // Chinese before it, and a character of two units; the first mistake is mended in the same breath.
    let line = "打不通就打 { HOTLINE(\"police\") }，请警方联系止付";
    let words = editor.text(WORDS).replace(line, "😀打不通就打 { HOTLINE(\"polcie\") }，请警方联系止付");
    editor.change(DIALOG, None, &mend);
    editor.change(WORDS, None, &words);
    let findings = editor.findings(WORDS).await;
    let [finding] = findings.as_slice() else { panic!("{findings:?}") };
    assert_eq!((finding.range, finding.code.clone()), (range(&words, "polcie"), Some(NumberOrString::String("unknown-fact".to_owned()))));
    assert_eq!(editor.findings(DIALOG).await, []);
    let edit = editor.repair(WORDS, finding.range).await;
    assert_eq!((edit.range, edit.new_text.as_str()), (range(&words, "polcie"), "police"));

    // What was not saved is gone when it is closed.
    editor.close(WORDS);
    assert_eq!(editor.findings(WORDS).await, []);

    // A file that is not open changes on disk; the other places that matter are told.
    let file = "locales/en/duplicate_payment.ftl";
    let text = editor.text(file).replace("{ $dup_amount }", "some money");
    fs::write(root.join(file), &text).expect("a file");
    let findings = editor.findings(file).await;
    assert!(findings.iter().any(|finding| finding.code == Some(NumberOrString::String("argument-never-used".to_owned()))), "{findings:?}");
    assert!(findings.iter().all(|finding| finding.severity == Some(DiagnosticSeverity::ERROR)), "a rule makes it louder: {findings:?}");
    let related = findings[0].related_information.as_deref().unwrap_or_default();
    assert_eq!(related[0].location.uri, editor.url("locales/zh-CN/duplicate_payment.ftl"));
    assert_eq!(editor.leave().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn names_lead_to_their_place_and_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = own(folder.path());
    let mut editor = Editor::open(&root).await;
    let zh = "locales/zh-CN/duplicate_payment.ftl";
    for (file, piece, to, name) in [
        (DIALOG, "start: ca|use\n", DIALOG, "cause:\n"),
        (DIALOG, "tricked }, to: account_|theft }", "dialogs/account_theft.yaml", "account_theft\n"),
        (DIALOG, "prompt: dup-cau|se\n", zh, "dup-cause ="),
        (DIALOG, "    ask: dup_ca|use\n", DIALOG, "dup_cause: {"),
        (DIALOG, "plan: duplicate|_payment", "dialogs/plans/duplicate_payment.yaml", "duplicate_payment\n"),
        ("dialogs/plans/duplicate_payment.yaml", "liability: dup|licate", "dialogs/tables/duplicate_payment.yaml", "duplicate_liability\n"),
        ("dialogs/tables/duplicate_payment.yaml", "[civil-985, civil-|987, consumer-55]", "dialogs/facts/laws.yaml", "civil-987:"),
        (WORDS, "打不通就打 { HOTLINE(\"pol|ice\") }", "dialogs/facts/hotlines.yaml", "police:"),
        ("locales/en/duplicate_payment.ftl", "\ndup-|cause =", zh, "dup-cause ="),
    ] {
        let places = editor.definition(file, piece).await;
        let [(url, found)] = places.as_slice() else { panic!("{file}: {piece}: {places:?}") };
        assert_eq!(*url, editor.url(to), "{piece}");
        let text = editor.text(to);
        let bare = name.trim_end_matches([':', '\n', ' ', '=', '{']);
        let at = text.match_indices(name).map(|(at, _)| position(&text, at)).find(|at| *at == found.start);
        assert!(at.is_some() && (found.end.character - found.start.character) as usize == bare.len(), "{piece}: {found:?}");
    }
    for (file, piece, expected) in [
        (DIALOG, "prompt: dup-cau|se\n", "怎么付重的"),
        (DIALOG, "start: ca|use\n", "state `cause` of `duplicate_payment`, asks for `dup_cause`"),
        (DIALOG, "    ask: dup_ca|use\n", "`several_taps`"),
        (WORDS, "打不通就打 { HOTLINE(\"pol|ice\") }", "- confidence: high"),
        (DIALOG, "# Paid |twice", ""),
    ] {
        let told = editor.hover(file, piece).await;
        assert!(told.contains(expected) && told.is_empty() == expected.is_empty(), "{piece}: {told}");
    }
    // What is not offered is refused, and nothing breaks.
    let references = ReferenceParams {
        text_document_position: editor.at(DIALOG, "dialog: dup|licate_payment"),
        work_done_progress_params: Default::default(),
        partial_result_params: Default::default(),
        context: ReferenceContext { include_declaration: true },
    };
    let refused = within("references", editor.server.references(references)).await;
    assert!(matches!(&refused, Err(Error::Response(error)) if error.code == ErrorCode::METHOD_NOT_FOUND), "{refused:?}");
    assert_eq!(editor.leave().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_without_dialogs_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut editor = Editor::open(folder.path()).await;
    let told = within("a message", editor.told.recv()).await;
    let Some(Told::Message(message)) = told else { panic!("no message") };
    assert!(message.contains("there are no dialogs in") && message.contains("redress init"), "{message}");
    assert_eq!(editor.leave().await, Some(0));
}

/// Without a library, which would never say such things.
#[test]
fn nonsense_does_not_end_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = start(&["--stdio"], folder.path());
    let mut input = child.stdin.take().expect("its input");
    let mut said = |body: &str| write!(input, "Content-Length: {}\r\n\r\n{body}", body.len()).expect("to write");
    said("{ this is not JSON");
    said(r#"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{}}"#);
    said(r#"{"jsonrpc":"2.0","id":"two","method":"initialize","params":{"capabilities":{}}}"#);
    said(r#"{"jsonrpc":"2.0","method":"textDocument/didChange","params":[7]}"#);
    said(r#"{"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":7}}"#);
    said(r#"{"jsonrpc":"2.0","id":4,"method":"shutdown"}"#);
    said(r#"{"jsonrpc":"2.0","id":5,"method":"textDocument/hover","params":{}}"#);
    said(r#"{"jsonrpc":"2.0","method":"exit"}"#);
    let (sender, receiver) = std::sync::mpsc::channel();
    let out = child.stdout.take().expect("its output");
    thread::spawn(move || {
        let mut out = BufReader::new(out);
        let mut header = String::new();
        while out.read_line(&mut header).is_ok_and(|length| length > 0) {
            let length: usize = header.trim().trim_start_matches("Content-Length: ").parse().expect("a length");
            let mut body = vec![0; length + 2];
            out.read_exact(&mut body).expect("a message");
            let _ = sender.send(serde_json::from_slice::<Value>(&body).expect("JSON"));
            header.clear();
        }
    });
    let mut answers = Vec::new();
    while let Ok(answer) = receiver.recv_timeout(PATIENCE) {
        if answer.get("id").is_some() {
            answers.push((answer["id"].clone(), answer["error"]["code"].clone()));
        }
    }
    let expected = [
        (Value::Null, json!(-32700)),
        (json!(1), json!(-32002)),
        (json!("two"), Value::Null),
        (json!(3), json!(-32602)),
        (json!(4), Value::Null),
        (json!(5), json!(-32600)),
    ];
    assert_eq!(answers, expected);
    assert_eq!(child.wait().expect("a process").code(), Some(0));
}
