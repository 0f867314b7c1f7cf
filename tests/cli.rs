//! The real program, from outside: what goes in, what comes out, how it ends.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use redress::book;
use redress::chat::{Capabilities, ChatId, Content, DeliveryId, Inbound};
use redress::store;
use redress::turn::{self, Incoming};

const NOW: &str = "2026-11-22T10:00:00+08:00";

// ── conversations ──

/// By words and by numbers, in both languages: what is said on the way, in this order.
#[test]
fn conversations_reach_their_plan() {
    for (locale, said, expected) in [
        (
            "zh-CN",
            &[
                "/start", "免密", "提示支付失败", "会员自动续费", "微信支付", "银行系统维护", "招商银行", "没有收到", "昨天", "滞纳金",
                "35.5", "填好了", "手边没有",
            ][..],
            &[
                "你的付款出了什么问题",
                "2. 免密",
                "是哪家银行",
                "谁该负责",
                "合计可以主张：¥35.50",
                "现在就做\n1. ",
                "95555",
                "2026年11月23日（周一）",
                "\n\n1. ",
            ][..],
        ),
        (
            "en",
            &["/start", "2", "1", "3", "1", "1", "1", "3", "2", "2", "35.5", "done", "1"],
            &[
                "What went wrong",
                "2. An automatic payment failed",
                "Which bank",
                "Who is responsible",
                "you can ask for: ¥35.50",
                "Do this now\n1. ",
                "95588",
                "Mon 23 Nov 2026",
                "\n\n1. ",
            ],
        ),
        (
            "zh-CN",
            &["/start", "4", "1", "1", "1", "商家", "2", "不知道", "128.5", "昨天"],
            &["怎么付重的", "多付的那一笔是多少钱", "谁该负责", "合计可以主张：¥128.50", "现在就做\n1. ", "95017"],
        ),
        (
            "en",
            &["/start", "④", "１", "一", "WeChat", "option 1", "2", "1", "128.5", "yesterday"],
            &["How much", "Who is responsible", "you can ask for: ¥128.50", "Do this now\n1. ", "95017"],
        ),
    ] {
        let run = chat(&["--locale", locale], &lines(said));
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
        let mut rest = run.out.as_str();
        for words in expected {
            let Some(at) = rest.find(words) else { panic!("{locale}: `{words}` is missing in:\n{rest}\n\nof:\n{}", run.out) };
            rest = &rest[at..];
        }
    }
}

#[test]
fn the_same_lines_say_the_same_however_often_the_program_is_started() {
    let said = ["/start", "2", "1", "3", "1", "1", "", "1", "3", "2", "2", "35.5", "done", "1", "/status", "/back"];
    let whole = chat(&["--locale", "en"], &lines(&said));
    assert_eq!(whole, chat(&["--locale", "en"], &lines(&said)));
    let folder = tempfile::tempdir().unwrap();
    let mut out = String::new();
    for some in said.chunks(3) {
        // The last line of a file may have no end.
        let run = redress(&["chat", "--locale", "en", "--now", NOW, "--store", "kept"], some.join("\n"), folder.path());
        assert_eq!((run.code, run.err.as_str()), (0, ""));
        out.push_str(&run.out);
    }
    assert_eq!(out, whole.out);
}

#[test]
fn a_killed_conversation_goes_on_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["chat", "--locale", "en", "--now", NOW, "--store", "kept"];
    let mut child = start(&arguments, folder.path());
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"/start\n2\n").unwrap();
    let mut heard = String::new();
    let mut output = child.stdout.take().unwrap();
    while !(heard.contains("What did you notice first?") && heard.ends_with("\n\n")) {
        let mut bytes = [0; 4096];
        let read = output.read(&mut bytes).unwrap();
        assert!(read > 0, "it ended by itself after:\n{heard}");
        heard.push_str(&String::from_utf8_lossy(&bytes[..read]));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let run = redress(&arguments, "1\n", folder.path());
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.ends_with("1. Shop or supermarket till\n2. Metro or bus fare\n3. Membership renewal\n4. Water, power, gas and the like\n5. Loan or credit-card repayment\n6. Something else\n\n"), "{}", run.out);
    assert!(!run.out.contains("What went wrong"), "{}", run.out);
}

/// Killed between the commit and the screen: done here by taking the turn without showing anything.
#[test]
fn a_reply_that_was_never_shown_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let store = store::open(folder.path().join("kept").to_str().unwrap()).unwrap();
    let (book, _) = book::read(&redress::cli::read_files(None, None).unwrap(), "2026-11-22".parse().unwrap());
    let inbound = Inbound {
        chat: ChatId("terminal:local".into()),
        delivery: DeliveryId("terminal:local:0".into()),
        locale_hint: Some("en".into()),
        content: Content::Text("/start".into()),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        turn::run(&book, &store, &Incoming::Inbound(inbound), &Capabilities::UNLIMITED, NOW.parse().unwrap()).await.unwrap();
        store.close().await;
    });
    let arguments = ["chat", "--now", NOW, "--store", "kept"];
    let run = redress(&arguments, "2\n", folder.path());
    assert!(run.out.starts_with("I help with payments that went wrong"), "{}", run.out);
    assert_eq!(run.out.matches("What went wrong with your payment?").count(), 1);
    assert!(run.out.contains("What did you notice first?"), "{}", run.out);
    assert_eq!(redress(&arguments, "", folder.path()), Run { code: 0, out: String::new(), err: String::new() });
}

#[test]
fn wait_fires_reminders_at_their_time() {
    let said = ["/start", "2", "/wait 47h", "/wait 1h", "/wait 13d", "/wait"];
    let run = chat(&["--locale", "en"], &lines(&said));
    let nudges = run.out.matches("Are you still there?").count();
    assert_eq!(nudges, 1, "{}", run.out);
    assert_eq!(
        run.err.lines().collect::<Vec<_>>(),
        [
            "redress: it is 2026-11-24 09:00 in China now",
            "redress: it is 2026-11-24 10:00 in China now",
            "redress: it is 2026-12-07 10:00 in China now",
            "redress: write how long to wait in hours or days, such as `/wait 72h` or `/wait 3d`",
        ]
    );
    // A conversation that is kept lives in real time, unless a test says otherwise.
    let folder = tempfile::tempdir().unwrap();
    let run = redress(&["chat", "--locale", "en", "--store", "kept"], "/start\n2\n/wait 30d\n", folder.path());
    assert!(run.err.starts_with("redress: the clock cannot be moved"), "{}", run.err);
    assert!(!run.out.contains("Are you still there?"), "{}", run.out);
    // What fell due while nobody was here is said at the next start.
    let run = redress(&["chat", "--store", "kept", "--now", "2031-01-01T10:00:00+08:00"], "", folder.path());
    assert_eq!(run.out.matches("Are you still there?").count(), 1, "{}", run.out);
}

#[test]
fn odd_input_is_answered_and_breaks_nothing() {
    for (input, expected) in [
        (b"/start\n\n   \n2\n".to_vec(), "What did you notice first?"),
        (b"/start\r\n2\r\n".to_vec(), "What did you notice first?"),
        (b"/start\n\xff\xfe\x00\x1b[2J\n".to_vec(), "Please tap a button below, or send the number"),
        ([b"/start\n".to_vec(), vec![b'x'; 3_000_000], b"\n2\n".to_vec()].concat(), "That is too long"),
        (b"/start\n4111 1111 1111 1111\n".to_vec(), "That looks like a full card number"),
        (b"/start\n/language\n2\n".to_vec(), "你的付款出了什么问题"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let run = redress(&["chat", "--locale", "en", "--store", "memory", "--now", NOW], input, folder.path());
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
        assert!(run.out.contains(expected), "{expected}: {}", run.out);
    }
}

#[test]
fn nobody_listening_is_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = start(&["chat", "--store", "kept", "--now", NOW], folder.path());
    drop(child.stdout.take());
    let _ = child.stdin.take().unwrap().write_all(b"/start\n2\n1\n");
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
    // What nobody heard is said again.
    let run = redress(&["chat", "--store", "kept", "--now", NOW], "", folder.path());
    assert!(run.out.contains("你的付款出了什么问题"), "{}", run.out);
}

#[test]
fn chat_speaks_as_the_environment_says() {
    let folder = tempfile::tempdir().unwrap();
    for (variables, expected) in [
        (&[("REDRESS_STORE", "memory")][..], "你的付款出了什么问题"),
        (&[("REDRESS_STORE", "memory"), ("LANG", "en_GB.UTF-8")], "What went wrong with your payment?"),
        (&[("REDRESS_STORE", "memory"), ("LANG", "en_GB.UTF-8"), ("REDRESS_LOCALE", "zh-CN")], "你的付款出了什么问题"),
        (&[("REDRESS_NOW", NOW)], "你的付款出了什么问题"),
    ] {
        let run = finish(command(&["chat"], folder.path()).envs(variables.iter().copied()), b"/start\n");
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
        assert!(run.out.contains(expected), "{variables:?}: {}", run.out);
        assert_eq!(folder.path().join("redress-data").exists(), variables[0].0 == "REDRESS_NOW");
    }
}

// ── what goes wrong ──

#[test]
fn what_cannot_run_says_so_in_one_line() {
    for (arguments, code, expected) in [
        (&["chat", "--now", "yesterday"][..], 2, "redress: `yesterday` is not a time such as 2026-11-22T10:00:00+08:00\n"),
        (&["chat", "--locale", "tlh"], 2, "redress: there are no texts in `tlh`; there are en, zh-CN, zh-TW\n"),
        (&["chat", "--store", "no/such/folder"], 2, "redress: the store failed: `no/such/folder`: "),
        (&["chat", "--dialogs", "nowhere"], 2, "redress: cannot read the folder `nowhere`: "),
        (&["chat", "--colour"], 2, "error: unexpected argument '--colour' found\n"),
        (&["talk"], 2, "error: unrecognized subcommand 'talk'"),
        (&["check", "--format", "xml"], 2, "error: invalid value 'xml' for '--format <KIND>'"),
        (&["check", "--today", "soon"], 2, "redress: `soon` is not a date such as 2026-11-22\n"),
        (&["check", "--locales", "nowhere"], 2, "redress: cannot read the folder `nowhere`: "),
        (&["check", "--explain", "bad-durations"], 2, "redress: there is no finding `bad-durations`"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let run = redress(arguments, "/start\n", folder.path());
        assert_eq!((run.code, run.out.as_str()), (code, ""), "{arguments:?}");
        assert!(run.err.starts_with(expected), "{arguments:?}: {}", run.err);
        assert!(fs::read_dir(folder.path()).unwrap().next().is_none(), "{arguments:?} left files behind");
    }
}

#[test]
fn a_folder_in_use_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = store::open(folder.path().join("kept").to_str().unwrap()).unwrap();
    let run = redress(&["chat", "--store", "kept"], "/start\n", folder.path());
    let err = "redress: `kept` is in use by another process; stop that one, or choose another folder\n";
    assert_eq!(run, Run { code: 2, out: String::new(), err: err.to_owned() });
    drop(store);
    assert_eq!(redress(&["chat", "--store", "kept"], "/start\n", folder.path()).code, 0);
}

#[test]
fn a_damaged_record_is_set_aside_and_the_conversation_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["chat", "--store", "kept", "--now", NOW, "--locale", "en"];
    redress(&arguments, "/start\n2\n", folder.path());
    let data = sled::Config::new().path(folder.path().join("kept/sled")).segment_size(2 << 20).use_compression(false).open().unwrap();
    let session = data.open_tree("session").unwrap();
    let keys: Vec<_> = session.iter().keys().map(Result::unwrap).collect();
    assert!(!keys.is_empty());
    for key in keys {
        session.insert(key, b"garbage").unwrap();
    }
    drop((session, data));
    let run = redress(&arguments, "hello\n", folder.path());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.starts_with("redress: the stored record `") && run.err.contains("it was set aside"), "{}", run.err);
    assert!(run.out.contains("What went wrong with your payment?"), "{}", run.out);
}

#[test]
fn broken_dialogs_are_reported_and_never_shown_to_customers() {
    let folder = tempfile::tempdir().unwrap();
    let dialogs = folder.path().join("mine");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogs"), &dialogs);
    let files = ["--dialogs", "mine", "--format"];
    let run = redress(&[&["check"], &files[..], &["human"]].concat(), "", folder.path());
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert!(run.out.ends_with(" 0 errors, 0 warnings\n"), "{}", run.out);

    let menu = fs::read_to_string(dialogs.join("menu.yaml")).unwrap();
    fs::write(dialogs.join("menu.yaml"), menu.replace("to: account_theft }", "to: acount_theft }")).unwrap();
    let human = redress(&[&["check"], &files[..], &["human"]].concat(), "", folder.path());
    let plain = redress(&[&["check"], &files[..], &["plain"]].concat(), "", folder.path());
    let json = redress(&[&["check"], &files[..], &["json"]].concat(), "", folder.path());
    for run in [&human, &plain, &json] {
        assert_eq!((run.code, run.err.as_str()), (1, ""), "{}", run.out);
        assert!(run.out.contains("mine/menu.yaml") && run.out.contains("acount_theft"), "{}", run.out);
    }
    assert!(human.out.contains("^^^^^"), "{}", human.out);
    assert!(!plain.out.contains("^^^^^"), "{}", plain.out);
    for line in json.out.lines() {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(finding["code"].is_string() && finding["severity"].is_string(), "{line}");
    }

    let run = redress(&["chat", "--dialogs", "mine", "--store", "kept"], "/start\n", folder.path());
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    let frames = human.out.trim_end().rsplit_once('\n').unwrap().0; // all but the summary
    assert!(run.err.starts_with(frames), "{}", run.err);
    assert!(!folder.path().join("kept").exists());
}

// ── helpers ──

#[derive(Debug, PartialEq)]
struct Run {
    code: i32,
    out: String,
    err: String,
}

/// Talks to a bot without a memory, at [`NOW`].
fn chat(arguments: &[&str], input: &str) -> Run {
    let folder = tempfile::tempdir().unwrap();
    redress(&[&["chat", "--store", "memory", "--now", NOW], arguments].concat(), input, folder.path())
}

fn redress(arguments: &[&str], input: impl AsRef<[u8]>, folder: &Path) -> Run {
    finish(&mut command(arguments, folder), input.as_ref())
}

/// The program in a folder of its own, with nothing of this machine's environment.
fn command(arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_redress"));
    command.args(arguments).current_dir(folder).env_clear();
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn start(arguments: &[&str], folder: &Path) -> Child {
    command(arguments, folder).spawn().unwrap()
}

/// Gives it all of the input and waits for its end. Nothing it prints here may colour or move a cursor.
fn finish(command: &mut Command, input: &[u8]) -> Run {
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input); // it may end without reading
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let run = Run {
        code: output.status.code().expect("it ended by itself"),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    };
    for text in [&run.out, &run.err] {
        assert!(!text.chars().any(|character| character.is_control() && character != '\n'), "{text:?}");
    }
    run
}

fn lines(said: &[&str]) -> String {
    said.join("\n") + "\n"
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

// ── what is kept ──

/// A conversation up to a plan, in the folder `kept`.
fn kept_case(folder: &Path) {
    let said = "/start\n4\n1\n1\n1\n商家\n2\n优品超市\n128.5\n昨天\n";
    let run = redress(&["chat", "--locale", "zh-CN", "--now", NOW, "--store", "kept"], said, folder);
    assert!(run.out.contains("¥128.50"), "{}{}", run.out, run.err);
}

#[test]
fn an_operator_lists_shows_exports_and_forgets() {
    let folder = tempfile::tempdir().unwrap();
    kept_case(folder.path());
    let case = |arguments: &[&str]| redress(&[&["case"], arguments, &["--store", "kept"]].concat(), "", folder.path());
    let list = case(&["list"]);
    assert_eq!((list.code, list.err.as_str()), (0, ""));
    assert!(list.out.contains("terminal") && list.out.contains("duplicate_payment") && list.out.contains("open"), "{}", list.out);
    for told in ["local", "优品超市", "128", "12850"] {
        assert!(!list.out.contains(told), "a list names nobody: {told} in {}", list.out);
    }
    let name = list.out.lines().nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    let show = case(&["show", &name]);
    assert!(show.out.contains("case 1: duplicate_payment") && !show.out.contains("优品超市"), "{}", show.out);
    let answers = case(&["show", &name[..4], "--answers"]);
    assert!(answers.out.contains("优品超市"), "{}", answers.out);
    let export = case(&["export", &name]);
    let archive = fs::read(folder.path().join(export.out.trim())).unwrap();
    assert!(archive.starts_with(b"PK") && archive.len() > 500);
    assert_eq!(case(&["export", &name]).code, 2, "nothing is written over");
    let unsure = case(&["forget", &name]);
    assert!(unsure.code == 2 && unsure.err.contains("--yes"), "{}", unsure.err);
    let forgotten = case(&["forget", &name, "--yes"]);
    assert!(forgotten.code == 0 && forgotten.out.starts_with("deleted; receipt "), "{}{}", forgotten.out, forgotten.err);
    assert_eq!(case(&["list"]).out.lines().count(), 1);
    let unknown = case(&["show", &name]);
    assert!(unknown.code == 2 && unknown.err.contains("nothing is kept under"), "{}", unknown.err);
    assert_eq!(redress(&["case", "list", "--store", "nowhere"], "", folder.path()).code, 2);
    assert!(!folder.path().join("nowhere").exists());
}

#[test]
fn a_master_key_is_rotated_moved_and_missed() {
    let folder = tempfile::tempdir().unwrap();
    kept_case(folder.path());
    let store = |arguments: &[&str]| redress(&[&["store"], arguments, &["--store", "kept"]].concat(), "", folder.path());
    let (key, old) = (folder.path().join("kept/keys/master.key"), folder.path().join("old.key"));
    fs::copy(&key, &old).unwrap();
    let verified = store(&["verify"]);
    assert_eq!((verified.code, verified.out.as_str()), (0, "every record can be read\n"));
    assert_eq!(store(&["rotate-key"]).code, 0);
    assert_ne!(fs::read(&key).unwrap(), fs::read(&old).unwrap());
    assert_eq!(store(&["verify"]).code, 0);
    let refused = store(&["verify", "--key-file", "old.key"]);
    assert!(refused.code == 2 && refused.err.contains("is not the key of"), "{}", refused.err);
    assert_eq!(store(&["rotate-key", "--new-key-file", "new.key"]).code, 0);
    assert_eq!(store(&["verify"]).code, 2, "the key is elsewhere now");
    assert_eq!(store(&["verify", "--key-file", "new.key"]).code, 0);
    fs::remove_file(&key).unwrap();
    let missing = redress(&["chat", "--store", "kept", "--now", NOW], "/start\n", folder.path());
    assert!(missing.code == 2 && missing.err.contains("is missing") && missing.err.contains("--key-file"), "{}", missing.err);
    let list = redress(&["case", "list", "--store", "kept", "--key-file", "new.key"], "", folder.path());
    assert!(list.out.contains("duplicate_payment"), "nothing was lost: {}{}", list.out, list.err);
}

#[test]
fn an_export_is_written_and_named_in_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    kept_case(folder.path());
    let run = redress(&["chat", "--now", NOW, "--store", "kept"], "/export\n/delete\n全部删除\n", folder.path());
    assert!(run.out.contains("我的付款纠纷记录.zip"), "{}", run.out);
    assert!(fs::read(folder.path().join("我的付款纠纷记录.zip")).unwrap().starts_with(b"PK"));
    assert!(run.out.contains("已经全部删除"), "{}", run.out);
}

// ── pictures ──

/// Every dialog can be drawn in every way, with words in every language, and each drawing holds every state.
#[test]
fn every_dialog_is_drawn() {
    let redress = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_redress")).args(args).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    for kind in ["svg", "mermaid", "dot", "text"] {
        let drawn = redress(&["graph", "follow_up", "--as", kind, "--locale", "zh-TW"]);
        for state in ["progress", "sent_ref", "unaccepted", "dormant"] {
            assert!(drawn.contains(state), "{kind}: {state}");
        }
        assert!(drawn.contains("答覆"), "{kind}");
    }
    assert!(redress(&["graph"]).contains("account_theft"));
    let unknown = Command::new(env!("CARGO_BIN_EXE_redress")).args(["graph", "menue"]).output().unwrap();
    assert_eq!(unknown.status.code(), Some(2));
}

// ── an operator's own files ──

/// What `init` writes is what is inside the binary: its conversation goes as it is written, and its facts can be listed.
#[test]
fn an_operators_own_files_begin_whole() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("own");
    let own = own.to_str().unwrap();
    let redress = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_redress")).args(args).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    assert_eq!(redress(&["init", own]).0, Some(0));
    assert_eq!(redress(&["init", own]).0, Some(2), "nothing is written over");
    let [dialogs, locales, replays] = ["dialogs", "locales", "replays"].map(|name| format!("{own}/{name}"));
    let (code, said) = redress(&["replay", "--dialogs", &dialogs, "--locales", &locales, &replays]);
    assert_eq!((code, said.lines().last()), (Some(0), Some("1 passed, 0 failed")), "{said}");
    let facts = |due: &str, today: &str| redress(&["facts", "--dialogs", &dialogs, "--locales", &locales, "--due", due, "--today", today]);
    assert_eq!(facts("0d", "2026-11-22"), (Some(0), "0 to look at by 2026-11-22, 0 of them late\n".to_owned()));
    let (code, said) = facts("60d", "2036-01-01");
    assert_eq!(code, Some(1));
    assert!(said.starts_with("LATE ") && said.contains("https://"), "{said}");
    assert_eq!(facts("soon", "2026-11-22").0, Some(2));
}

#[test]
fn what_leaves_no_choice_is_mended() {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new("dialogs"), &folder.path().join("dialogs"));
    copy(Path::new("locales"), &folder.path().join("locales"));
    let menu = folder.path().join("dialogs/menu.yaml");
    let words = folder.path().join("locales/zh-CN/menu.ftl");
    let (whole, said) = (fs::read_to_string(&menu).unwrap(), fs::read_to_string(&words).unwrap());
    // A slip, a slip in Chinese words, and a state that nobody could guess.
    let broken = whole.replacen("{ when: { scenario: duplicate_payment }, to: ", "{ when: { scenario: duplicate_paymnet }, to: ", 1);
    fs::write(&menu, &broken).unwrap();
    let line = said.lines().find(|line| line.starts_with("    .duplicate_payment = ")).unwrap();
    fs::write(&words, said.replace(line, &line.replace(".duplicate_payment", ".duplicate_paymet"))).unwrap();
    assert!(broken != whole && fs::read_to_string(&words).unwrap() != said);

    let base = ["check", "--format", "plain", "--today", "2026-11-22", "--fix"];
    let files = ["--dialogs", "dialogs", "--locales", "locales"];
    let inside = redress(&base, "", folder.path());
    assert!(inside.code == 2 && inside.err.contains("nothing to write: say whose files with --dialogs DIR"), "{}", inside.err);
    let dry = redress(&[&base[..], &files, &["--dry-run"]].concat(), "", folder.path());
    let at = broken.lines().position(|line| line.contains("duplicate_paymnet")).unwrap() + 1;
    let told = format!("change dialogs/menu.yaml:{at}: unknown-choice: duplicate_paymnet -> duplicate_payment\n");
    assert!(dry.out.contains(&format!("would {told}")), "{}{}", dry.out, dry.err);
    assert_eq!(fs::read_to_string(&menu).unwrap(), broken, "nothing is written");
    // Without --locales, the texts are those inside the binary, which nobody can write.
    let half = redress(&[&base[..], &files[..2]].concat(), "", folder.path());
    assert_eq!((half.code, half.out.lines().filter(|line| line.starts_with("changed ")).count()), (0, 1), "{}{}", half.out, half.err);
    assert_eq!(fs::read_to_string(&menu).unwrap(), whole);
    let rest = redress(&[&base[..], &files].concat(), "", folder.path());
    assert!(
        rest.code == 1 && !rest.out.lines().any(|line| line.starts_with("changed ")),
        "a label that is missing is not made up: {}",
        rest.out
    );
    assert!(rest.out.contains("missing-button-label") || rest.out.contains("missing-translation"), "{}", rest.out);
}

/// What an operator sets about the check: levels, a baseline, what was translated, and a new scenario that nothing is lost to.
#[test]
fn an_operator_has_a_say_in_the_check() {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(redress(&["init", "own"], "", home.path()).code, 0);
    let own = home.path().join("own");
    let files = ["--dialogs", "dialogs", "--locales", "locales"];
    let check = |more: &[&str]| redress(&[&["check", "--format", "plain", "--today", "2026-11-22"], &files[..], more].concat(), "", &own);
    let last = |run: &Run| run.out.lines().last().unwrap_or_default().rsplit(": ").next().unwrap_or_default().to_owned();
    let edit = |file: &str, from: &str, to: &str| {
        let text = std::fs::read_to_string(own.join(file)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{file}: {from}");
        std::fs::write(own.join(file), text.replace(from, to)).unwrap();
    };
    assert_eq!(last(&check(&[])), "0 errors, 0 warnings");

    // A Chinese text changes: both translations are stale, until somebody says that they fit.
    edit("locales/zh-CN/menu.ftl", "你的付款出了什么问题？选最接近的一个。", "你的付款出了什么问题？请选最接近的一个。");
    let stale = check(&[]);
    assert_eq!((last(&stale), stale.out.matches("warning[stale-translation]: `menu` ").count()), ("0 errors, 2 warnings".to_owned(), 2));
    for (more, code, summary) in [
        (&["--allow", "stale-translation"][..], 0, "0 errors, 0 warnings"),
        (&["--deny", "stale-translation"], 1, "2 errors, 0 warnings"),
        (&["--write-baseline", "known.txt"], 0, "0 errors, 0 warnings"),
        (&["--baseline", "known.txt"], 0, "0 errors, 0 warnings; 2 known"),
    ] {
        let run = check(more);
        assert_eq!((run.code, last(&run).as_str()), (code, summary), "{more:?}: {}{}", run.out, run.err);
    }
    assert_eq!(check(&["--translated", "menu"]).code, 0);
    assert_eq!(last(&check(&["--baseline", "known.txt"])), "0 errors, 0 warnings; 0 known, 2 of the baseline mended (write it anew)");
    let silent = check(&["--warn", "unused-fact"]);
    assert!(silent.out.contains("warning[unused-fact]: the law `"), "{}", silent.out);

    // A digit of a telephone number slips: an error, until somebody says that it was looked up.
    edit("dialogs/facts/hotlines.yaml", "value: '12378'", "value: '12379'");
    let slipped = check(&[]);
    assert!(slipped.code == 1 && slipped.out.contains("error[changed-fact]: "), "{}", slipped.out);
    let verified = |id: &str| redress(&[&["facts", "--verified", id], &files[..]].concat(), "", &own);
    assert_eq!(verified("nobody").err, "redress: there is no fact `nobody`\n");
    assert_eq!(verified("nfra").code, 0);
    assert_eq!((check(&[]).code, last(&check(&[])).split(',').next()), (0, Some("0 errors")));

    for (arguments, said) in [
        (&["check", "--deny", "stale-facts"][..], "there is no finding `stale-facts`; did you mean `stale-fact`?"),
        (&["check", "--translated", "menue", "--locales", "locales"], "there is no text `menue`"),
        (&["check", "--translated", "menu"], "say where the translations are"),
        (&["facts", "--verified", "all"], "say where the facts are"),
        (&["check", "--baseline", "none.txt"], "cannot read `none.txt`"),
        (&["schema", "dialogs"], "there is no kind of file `dialogs`; did you mean `dialog`?"),
        (&["new", "scenario", "deposit"], "say whose: --dialogs DIR --locales DIR"),
        (&["new", "scenario", "Deposit", "--dialogs", "dialogs", "--locales", "locales"], "`Deposit` is not a name"),
        (&["new", "scenario", "menu", "--dialogs", "dialogs", "--locales", "locales"], "nothing is written over"),
    ] {
        let run = redress(arguments, "", &own);
        assert!(run.code == 2 && run.err.contains(said), "{arguments:?}: {} {}", run.code, run.err);
    }
    let sarif = redress(&[&["check", "--format", "sarif", "--today", "2026-11-22"], &files[..]].concat(), "", &own);
    let sarif: serde_json::Value = serde_json::from_str(&sarif.out).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(0));
}
