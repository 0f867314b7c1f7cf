//! The real program: started, killed, stopped, and started again over the same store.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// No program takes longer to stop.
const STUCK: Duration = Duration::from_secs(120);

/// A running program, on a port and a store that it comes back to.
pub(crate) struct Program {
    /// Where it runs.
    pub(crate) folder: tempfile::TempDir,
    /// Where its page listens.
    pub(crate) port: u16,
    /// The environment it runs with.
    pub(crate) settings: Vec<(String, String)>,
    /// The process.
    pub(crate) child: Child,
    /// How often it was killed.
    pub(crate) kills: u64,
}

impl Program {
    /// Starts it and waits until it is ready; the settings are environment variables, `{port}` in them is its port.
    pub(crate) fn start(settings: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let settings: Vec<(String, String)> =
            settings.iter().map(|(name, value)| ((*name).to_owned(), value.replace("{port}", &port.to_string()))).collect();
        let child = spawn(folder.path(), port, &settings);
        let mut program = Self { folder, port, settings, child, kills: 0 };
        program.ready();
        program
    }

    /// Starts it anew.
    pub(crate) fn again(&mut self) {
        self.child = spawn(self.folder.path(), self.port, &self.settings);
    }

    /// Waits until it says that it is ready; the line it says.
    pub(crate) fn ready(&mut self) -> String {
        let mut line = String::new();
        BufReader::new(self.child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.contains("is ready"), "{line}{}", self.log());
        line
    }

    /// `kill -9`.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.kills += 1;
    }

    /// Asks it to stop, and returns its exit code; panics where it does not stop.
    pub(crate) fn stop(&mut self) -> Option<i32> {
        signal(&self.child, "TERM");
        match ended(&mut self.child, STUCK) {
            Some(status) => status.code(),
            None => panic!("it does not stop: {}", self.log()),
        }
    }

    /// What it logged, in all its runs.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    /// An address of its page.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// An address of the operator's page, which is where the log of the last start says.
    pub(crate) fn operator(&self, path: &str) -> String {
        let log = self.log();
        let address = log.rsplit("the operator's page is at ").next().and_then(|rest| rest.split('/').nth(2)).unwrap_or_default();
        format!("http://{address}{path}")
    }

    /// The folder of its store.
    pub(crate) fn store(&self) -> String {
        self.folder.path().join("data").to_str().unwrap().to_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits for its end, but not longer than this: then it is killed.
pub(crate) fn ended(child: &mut Child, patience: Duration) -> Option<ExitStatus> {
    let pid = child.id().to_string();
    let (over, waiting) = mpsc::channel::<()>();
    let killer = thread::spawn(move || {
        let is_late = waiting.recv_timeout(patience) == Err(mpsc::RecvTimeoutError::Timeout);
        if is_late {
            let _ = Command::new("kill").args(["-KILL", &pid]).status();
        }
        is_late
    });
    let status = child.wait().unwrap();
    drop(over);
    (!killer.join().unwrap()).then_some(status)
}

/// Starts it in this folder, whatever the environment of the tests says.
pub(crate) fn spawn(folder: &Path, port: u16, settings: &[(String, String)]) -> Child {
    let log = std::fs::OpenOptions::new().create(true).append(true).open(folder.join("log")).unwrap();
    let mut command = Command::new(std::env::var("REDRESS_KILL_BINARY").unwrap_or_else(|_| env!("CARGO_BIN_EXE_redress").to_owned()));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("REDRESS_") || name.starts_with("TELOXIDE_")) {
        command.env_remove(name);
    }
    if let Ok(fault) = std::env::var("REDRESS_KILL_FAULT") {
        command.env("REDRESS_FAULT", fault);
    }
    command
        .current_dir(folder)
        .env("REDRESS_STORE", "data")
        .env("REDRESS_LISTEN", format!("127.0.0.1:{port}"))
        .env("REDRESS_MESSAGES_PER_SECOND", "0")
        .envs(settings.iter().cloned())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()
        .unwrap()
}

/// Sends it a signal.
pub(crate) fn signal(child: &Child, name: &str) {
    let sent = Command::new("kill").args([format!("-{name}"), child.id().to_string()]).status().unwrap();
    assert!(sent.success());
}
