//! Files that customers handed in: a folder beside the store, one folder in it for each chat. A file's name says what is in it, so
//! the same file handed in twice is kept once.
//!
//! What comes in is never kept as it came. A picture is decoded and encoded again, so that the place and the time a camera hid in it,
//! and anything appended to it, are gone. A document (PDF) is not opened at all.

use std::fs;
use std::io::{self, Cursor, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use sha2::{Digest, Sha256};

use crate::chat::ChatId;

/// The largest file taken, in bytes.
pub const BYTES_MAX: usize = 8 * 1024 * 1024;
/// The most files one chat may keep.
pub const COUNT_MAX: usize = 10;
/// The most pixels a picture may have.
const PIXELS_MAX: u64 = 40_000_000;
/// The most memory one picture may take while it is decoded.
const DECODING_MAX: u64 = 256 * 1024 * 1024;
/// The most bytes of a picture encoded again.
const ENCODED_MAX: usize = 2 * BYTES_MAX;
/// How good a photo stays.
const JPEG_QUALITY: u8 = 88;

/// The folder.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

/// One kept file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its name, unique within the chat: digits, letters, one dot.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its size.
    pub bytes: u64,
    /// When it was handed in.
    pub at: SystemTime,
}

/// What is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A photo.
    Jpeg,
    /// A picture, such as a screenshot.
    Png,
    /// A document.
    Pdf,
}

/// Why a file was not kept.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// More than [`BYTES_MAX`].
    #[error("the file has more than {BYTES_MAX} bytes")]
    TooLarge,
    /// There are [`COUNT_MAX`] already.
    #[error("the chat keeps {COUNT_MAX} files already")]
    TooMany,
    /// Neither a picture nor a PDF, whatever its name says.
    #[error("the file is neither PNG, JPEG, WebP nor PDF")]
    WrongKind,
    /// A picture that cannot be read, or is too large to be.
    #[error("the picture cannot be read: {0}")]
    Broken(String),
    /// The disk failed.
    #[error("the file cannot be kept: {0}")]
    Disk(#[from] io::Error),
}

impl Kind {
    /// Every kind, with the ending of its names and its media type.
    const ALL: [(Kind, &'static str, &'static str); 3] =
        [(Kind::Jpeg, "jpg", "image/jpeg"), (Kind::Png, "png", "image/png"), (Kind::Pdf, "pdf", "application/pdf")];

    /// The media type.
    pub fn media_type(self) -> &'static str {
        Kind::ALL.iter().find(|(kind, ..)| *kind == self).map_or("", |(.., media)| media)
    }

    fn ending(self) -> &'static str {
        Kind::ALL.iter().find(|(kind, ..)| *kind == self).map_or("", |(_, ending, _)| ending)
    }
}

impl Files {
    /// Files in this folder; it is made when the first one comes.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// Cleans a file and keeps it. Durable when it returns. Blocks on the disk and, for large pictures, for seconds.
    pub fn keep(&self, chat: &ChatId, bytes: &[u8]) -> Result<Kept, FileError> {
        let (kind, clean) = cleaned(bytes)?;
        let name = format!("{}.{}", hex(&Sha256::digest(&clean)[..16]), kind.ending());
        let kept = self.list(chat)?;
        if let Some(kept) = kept.iter().find(|kept| kept.name == name) {
            return Ok(kept.clone());
        }
        if kept.len() >= COUNT_MAX {
            return Err(FileError::TooMany);
        }
        let folder = self.folder_of(chat);
        make_private(&self.folder)?;
        make_private(&folder)?;
        // Written aside and renamed: a file is there whole or not at all.
        let (path, aside) = (folder.join(&name), folder.join(format!("{name}.part")));
        let mut file = private_file(&aside)?;
        file.write_all(&clean)?;
        file.sync_all()?;
        fs::rename(&aside, &path)?;
        sync_folder(&folder)?;
        Ok(Kept { name, kind, bytes: clean.len() as u64, at: fs::metadata(&path)?.modified()? })
    }

    /// The files of a chat, oldest first.
    pub fn list(&self, chat: &ChatId) -> io::Result<Vec<Kept>> {
        let mut kept = Vec::new();
        for entry in entries(&self.folder_of(chat))? {
            let name = entry.file_name().to_string_lossy().into_owned();
            let Some(kind) = kind_of_name(&name) else { continue };
            let about = entry.metadata()?;
            kept.push(Kept { name, kind, bytes: about.len(), at: about.modified()? });
        }
        kept.sort_by(|one, other| (one.at, &one.name).cmp(&(other.at, &other.name)));
        Ok(kept)
    }

    /// A file of a chat; `None` if this chat has none of that name.
    pub fn read(&self, chat: &ChatId, name: &str) -> io::Result<Option<(Kind, Vec<u8>)>> {
        let Some(kind) = kind_of_name(name) else { return Ok(None) };
        match fs::read(self.folder_of(chat).join(name)) {
            Ok(bytes) => Ok(Some((kind, bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Removes a file of a chat. One that is not there is no error.
    pub fn remove(&self, chat: &ChatId, name: &str) -> io::Result<()> {
        match kind_of_name(name) {
            Some(_) => absent_is_fine(fs::remove_file(self.folder_of(chat).join(name))),
            None => Ok(()),
        }
    }

    /// Removes all files of a chat.
    pub fn forget(&self, chat: &ChatId) -> io::Result<()> {
        absent_is_fine(fs::remove_dir_all(self.folder_of(chat)))?;
        if self.folder.exists() { sync_folder(&self.folder) } else { Ok(()) }
    }

    /// Removes what was handed in before this moment, of all chats, and says how many files that were.
    pub fn remove_before(&self, moment: SystemTime) -> io::Result<usize> {
        let mut removed = 0;
        for folder in entries(&self.folder)? {
            for entry in entries(&folder.path())? {
                if entry.metadata()?.modified()? < moment {
                    fs::remove_file(entry.path())?;
                    removed += 1;
                }
            }
            // Refused where something is left, and that is right.
            let _ = fs::remove_dir(folder.path());
        }
        Ok(removed)
    }

    fn folder_of(&self, chat: &ChatId) -> PathBuf {
        self.folder.join(hex(&Sha256::digest(chat.0.as_bytes())[..16]))
    }
}

/// The file as it is kept. What it is, is read from its first bytes, never from its name.
fn cleaned(bytes: &[u8]) -> Result<(Kind, Vec<u8>), FileError> {
    if bytes.len() > BYTES_MAX {
        return Err(FileError::TooLarge);
    }
    let format = match infer::get(bytes).map(|found| found.mime_type()) {
        Some("application/pdf") => return Ok((Kind::Pdf, bytes.to_vec())),
        Some("image/png") => ImageFormat::Png,
        Some("image/jpeg") => ImageFormat::Jpeg,
        Some("image/webp") => ImageFormat::WebP,
        _ => return Err(FileError::WrongKind),
    };
    let broken = |error: image::ImageError| FileError::Broken(error.to_string());
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODING_MAX);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(FileError::Broken(format!("it has {width} × {height} pixels")));
    }
    // How the camera was held stands in what is thrown away.
    let orientation = decoder.orientation().map_err(broken)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    picture.apply_orientation(orientation);
    let kind = if format == ImageFormat::Png || picture.color().has_alpha() { Kind::Png } else { Kind::Jpeg };
    let mut clean = Vec::new();
    match kind {
        Kind::Png => picture.write_to(&mut Cursor::new(&mut clean), ImageFormat::Png).map_err(broken)?,
        _ => {
            let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut clean, JPEG_QUALITY);
            DynamicImage::from(picture.into_rgb8()).write_with_encoder(encoder).map_err(broken)?;
        }
    }
    if clean.len() > ENCODED_MAX { Err(FileError::TooLarge) } else { Ok((kind, clean)) }
}

/// The kind of a name that [`Files::keep`] gave; `None` for any other, so that no name leads out of the folder.
fn kind_of_name(name: &str) -> Option<Kind> {
    let (stem, ending) = name.split_once('.')?;
    let ours = stem.len() == 32 && stem.bytes().all(|byte| byte.is_ascii_hexdigit());
    Kind::ALL.iter().find(|(_, known, _)| *known == ending).filter(|_| ours).map(|(kind, ..)| *kind)
}

fn entries(folder: &Path) -> io::Result<Vec<fs::DirEntry>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn absent_is_fine(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn private_file(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
