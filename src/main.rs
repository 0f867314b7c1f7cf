//! The `redress` program. Everything is in the library; see `redress::cli`.

fn main() -> std::process::ExitCode {
    redress::cli::run()
}
