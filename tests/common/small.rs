//! The small book of the findings, in a folder of its own to be edited: one dialog about a parcel.

use std::fs;
use std::path::Path;

use redress::book::texts;
use tempfile::TempDir;

const SMALL: &str = "tests/findings/base";

/// A folder with the small book; what the bot says by itself is said by name there.
pub(crate) fn small() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(SMALL), folder.path());
    for locale in ["zh-CN", "en"] {
        let texts = folder.path().join("locales").join(locale);
        let common = fs::read_to_string(texts.join("common.ftl")).unwrap();
        let missing = texts::built_in().filter(|id| !common.contains(&format!("{id} =")));
        fs::write(texts.join("bot.ftl"), missing.map(|id| [id, " = ", id, "\n"].concat()).collect::<String>()).unwrap();
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir_all(&to).unwrap();
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
