//! Where a book's files come from: the ones inside the binary, or the operator's own folders.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use include_dir::{Dir, DirEntry, include_dir};

use crate::book::{Files, TRANSLATED, VERIFIED};
use crate::dialog::lower::Source;
use crate::dialog::raw::FILE_LIMIT;
use crate::reload::Stamp;

static DIALOGS: Dir = include_dir!("$CARGO_MANIFEST_DIR/dialogs");
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The files shipped inside the binary, or those of the given folders. Errors name the file.
pub fn read(dialogs: Option<&Path>, locales: Option<&Path>) -> Result<Files, String> {
    let mut files = Files::default();
    if let Some(folder) = dialogs {
        for path in paths(folder, "yaml")? {
            files.dialogs.push(Source { name: shown(&path), text: text(&path)? });
        }
        for path in paths(folder, "txt")?.into_iter().filter(|path| path.ends_with(VERIFIED)) {
            files.verified.push((shown(&path), text(&path)?));
        }
    } else {
        embedded(&DIALOGS, "dialogs", "yaml", &mut |_, name, text| files.dialogs.push(Source { name, text }));
        embedded(&DIALOGS, "dialogs", "txt", &mut |_, name, text| files.verified.push((name, text)));
    }
    if let Some(folder) = locales {
        let locale = |path: &Path| {
            let locale = path.strip_prefix(folder).ok().and_then(|path| path.components().next());
            locale.map(|part| part.as_os_str().to_string_lossy().into_owned()).unwrap_or_default()
        };
        for path in paths(folder, "ftl")? {
            files.locales.push((locale(&path), shown(&path), text(&path)?));
        }
        for path in paths(folder, "txt")?.into_iter().filter(|path| path.ends_with(TRANSLATED)) {
            files.translated.push((locale(&path), shown(&path), text(&path)?));
        }
    } else {
        embedded(&LOCALES, "locales", "ftl", &mut |locale, name, text| files.locales.push((locale, name, text)));
        embedded(&LOCALES, "locales", "txt", &mut |locale, name, text| files.translated.push((locale, name, text)));
    }
    if files.dialogs.is_empty() {
        return Err(format!("no dialog files (*.yaml) in `{}`", shown(dialogs.unwrap_or(Path::new("dialogs")))));
    }
    if files.locales.is_empty() {
        return Err(format!("no locale files (*.ftl) in `{}`", shown(locales.unwrap_or(Path::new("locales")))));
    }
    Ok(files)
}

/// What the files of the given folders look like from the outside: cheap enough to ask twice a second.
pub(super) fn stamps(dialogs: Option<&Path>, locales: Option<&Path>) -> Result<Vec<Stamp>, String> {
    let mut stamps = Vec::new();
    for (folder, extension) in [(dialogs, "yaml"), (dialogs, "txt"), (locales, "ftl"), (locales, "txt")] {
        for path in folder.map_or(Ok(Vec::new()), |folder| paths(folder, extension))? {
            // One that was removed just now is missing from the next list.
            let Ok(about) = fs::metadata(&path) else { continue };
            stamps.push((path, about.modified().ok(), about.len()));
        }
    }
    Ok(stamps)
}

fn embedded(dir: &Dir, root: &str, extension: &str, take: &mut dyn FnMut(String, String, String)) {
    let mut entries: Vec<&DirEntry> = dir.entries().iter().collect();
    entries.sort_by_key(|entry| entry.path());
    for entry in entries {
        match entry {
            DirEntry::Dir(dir) => embedded(dir, root, extension, take),
            DirEntry::File(file) if file.path().extension().is_some_and(|found| found == extension) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                let first = path.split('/').next().unwrap_or_default().to_owned();
                // Files that are no text cannot be in the binary: `tests/tidy.rs` reads them all.
                take(first, format!("{root}/{path}"), file.contents_utf8().unwrap_or_default().to_owned());
            }
            DirEntry::File(_) => {}
        }
    }
}

/// Every file of this kind below a folder, in a stable order. Links to folders are not followed.
pub(super) fn paths(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("cannot read the folder `{}`: {error}", shown(&folder)))?;
        for entry in entries {
            let entry = entry.map_err(|error| format!("cannot read the folder `{}`: {error}", shown(&folder)))?;
            let path = entry.path();
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) && !hidden {
                open.push(path);
            } else if path.extension().is_some_and(|found| found == extension) && !hidden {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Replaces a file whole, or makes it: a crash leaves the old one or the new one.
pub(super) fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".unfinished");
    fs::File::create(&unfinished).and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()))?;
    fs::rename(&unfinished, path)
}

/// Reads a text file. A file over the limit is not read to its end: it is cut just above, so that the parser refuses it.
fn text(path: &Path) -> Result<String, String> {
    use std::io::Read;
    let wrong = |why: &dyn std::fmt::Display| format!("cannot read `{}`: {why}", shown(path));
    let file = fs::File::open(path).map_err(|error| wrong(&error))?;
    let mut bytes = Vec::new();
    file.take(FILE_LIMIT as u64 + 1).read_to_end(&mut bytes).map_err(|error| wrong(&error))?;
    if bytes.len() > FILE_LIMIT {
        return Ok(" ".repeat(FILE_LIMIT + 1));
    }
    String::from_utf8(bytes).map_err(|error| wrong(&format!("it is not UTF-8 text (byte {})", error.utf8_error().valid_up_to())))
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
