//! Files that customers handed in: a folder beside the store, one folder in it for each chat. A file's name says what is in it, so
//! the same file handed in twice is kept once.
//!
//! Each is sealed with its customer's key, and its name leads to its content only with that key, see [`crate::vault`].
//!
//! What comes in is never kept as it came. A picture is decoded and encoded again, so that the place and the time a camera hid in it,
//! and anything appended to it, are gone. A document (PDF) is not opened at all.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Cursor};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use crate::chat::{ChatId, FILE_MEGABYTES_MAX, FILES_MAX};
use crate::disk;
use crate::seal::hex;
use crate::vault::{DataKey, SEAL_BYTES, Vault};

/// The largest file taken, in bytes.
pub const BYTES_MAX: usize = FILE_MEGABYTES_MAX as usize * 1024 * 1024;
/// The most files one chat may keep.
pub const COUNT_MAX: usize = FILES_MAX as usize;
/// Pictures cleaned at the same time: each may take much memory.
const CLEANING_MAX: usize = 2;
/// The most pixels a picture may have.
const PIXELS_MAX: u64 = 40_000_000;
/// The most memory one picture may take while it is decoded.
const DECODING_MAX: u64 = 256 * 1024 * 1024;
/// The most bytes of a picture encoded again.
const ENCODED_MAX: usize = 2 * BYTES_MAX;
/// How good a photo stays.
const JPEG_QUALITY: u8 = 88;

/// The folder. Clones share it; there is one for each program.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
    /// Without it nothing is sealed.
    vault: Option<Arc<Vault>>,
    cleaning: Arc<Semaphore>,
    /// Held while files are counted and one is added.
    adding: Arc<Mutex<()>>,
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
        Self { folder: folder.into(), vault: None, cleaning: Arc::new(Semaphore::new(CLEANING_MAX)), adding: Arc::default() }
    }

    /// The same, each file sealed with the key of its customer.
    #[must_use]
    pub fn sealed(self, vault: &Arc<Vault>) -> Self {
        Self { vault: Some(Arc::clone(vault)), ..self }
    }

    /// Cleans a file and keeps it. Durable when it returns. Few at a time, and where it blocks nobody.
    pub async fn take_in(&self, chat: &ChatId, bytes: Vec<u8>) -> Result<Kept, FileError> {
        let gone = || io::Error::other("the program is stopping");
        let permit = Arc::clone(&self.cleaning).acquire_owned().await.map_err(|_| gone())?;
        let (files, chat) = (self.clone(), chat.clone());
        let work = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            files.keep(&chat, &bytes)
        });
        work.await.map_err(|_| gone())?
    }

    /// The same at once. Blocks on the disk and, for large pictures, for seconds.
    pub fn keep(&self, chat: &ChatId, bytes: &[u8]) -> Result<Kept, FileError> {
        let (kind, clean) = cleaned(bytes)?;
        let key = self.key_for(chat)?;
        let stem = key.as_ref().map_or_else(|| hex(&Sha256::digest(&clean)[..16]), |key| hex(&key.name_of(&clean)));
        let name = format!("{stem}.{}", kind.ending());
        let _alone = self.adding.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = self.list(chat)?;
        if let Some(kept) = kept.iter().find(|kept| kept.name == name) {
            return Ok(kept.clone());
        }
        if kept.len() >= COUNT_MAX {
            return Err(FileError::TooMany);
        }
        let folder = self.folder_of(chat);
        disk::folder(&folder)?;
        let path = folder.join(&name);
        match &key {
            Some(key) => disk::replace(&path, &key.seal(name.as_bytes(), &clean)?)?,
            None => disk::replace(&path, &clean)?,
        }
        Ok(Kept { name, kind, bytes: clean.len() as u64, at: fs::metadata(&path)?.modified()? })
    }

    /// The files of a chat, oldest first.
    pub fn list(&self, chat: &ChatId) -> io::Result<Vec<Kept>> {
        let mut kept = Vec::new();
        for entry in entries(&self.folder_of(chat))? {
            let name = entry.file_name().to_string_lossy().into_owned();
            let Some(kind) = kind_of_name(&name) else { continue };
            let about = entry.metadata()?;
            let around = if self.vault.is_some() { SEAL_BYTES as u64 } else { 0 };
            kept.push(Kept { name, kind, bytes: about.len().saturating_sub(around), at: about.modified()? });
        }
        kept.sort_by(|one, other| (one.at, &one.name).cmp(&(other.at, &other.name)));
        Ok(kept)
    }

    /// A file of a chat; `None` if this chat has none of that name.
    pub fn read(&self, chat: &ChatId, name: &str) -> io::Result<Option<(Kind, Vec<u8>)>> {
        let Some(kind) = kind_of_name(name) else { return Ok(None) };
        match fs::read(self.folder_of(chat).join(name)) {
            Ok(bytes) => match &self.vault {
                None => Ok(Some((kind, bytes))),
                // One that does not open is of somebody deleted before.
                Some(vault) => {
                    let key = vault.key(&vault.tag(chat));
                    Ok(key.and_then(|key| key.open(name.as_bytes(), &bytes)).map(|bytes| (kind, bytes)))
                }
            },
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
        if self.folder.exists() { disk::sync_folder(&self.folder) } else { Ok(()) }
    }

    /// Removes what was handed in before this moment, of all chats but the spared ones, and says how many files that were.
    pub fn remove_before(&self, moment: SystemTime, spared: &BTreeSet<ChatId>) -> io::Result<usize> {
        let spared: BTreeSet<PathBuf> = spared.iter().map(|chat| self.folder_of(chat)).collect();
        let mut removed = 0;
        for folder in entries(&self.folder)? {
            if spared.contains(&folder.path()) {
                continue;
            }
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

    /// The customer's key, durable.
    fn key_for(&self, chat: &ChatId) -> io::Result<Option<DataKey>> {
        let Some(vault) = &self.vault else { return Ok(None) };
        let key = vault.key_for(&vault.tag(chat))?;
        vault.persist()?;
        Ok(Some(key))
    }

    /// Whether anything is kept of a chat.
    pub fn keeps(&self, chat: &ChatId) -> bool {
        self.folder_of(chat).is_dir()
    }

    fn folder_of(&self, chat: &ChatId) -> PathBuf {
        self.folder.join(match &self.vault {
            Some(vault) => hex(&vault.tag(chat)),
            None => hex(&Sha256::digest(chat.0.as_bytes())[..16]),
        })
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
    if kind == Kind::Png {
        picture.write_to(&mut Cursor::new(&mut clean), ImageFormat::Png).map_err(broken)?;
    } else {
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut clean, JPEG_QUALITY);
        DynamicImage::from(picture.into_rgb8()).write_with_encoder(encoder).map_err(broken)?;
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

#[cfg(test)]
mod tests {
    use image::{GrayImage, Rgb, RgbImage, Rgba, RgbaImage};

    use super::*;

    fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        picture.write_to(&mut Cursor::new(&mut bytes), format).unwrap();
        bytes
    }

    fn photo() -> DynamicImage {
        RgbImage::from_fn(40, 20, |x, y| Rgb([x.to_le_bytes()[0] * 6, y.to_le_bytes()[0] * 12, 90])).into()
    }

    /// A photo as a camera writes it: held upright, with the place in it.
    fn camera_photo() -> Vec<u8> {
        let bytes = encoded(&photo(), ImageFormat::Jpeg);
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
        exif.extend_from_slice(b"GPSLatitude 31.2304 N");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&bytes[..2], &[0xff, 0xe1], &length, &exif, &bytes[2..], b"PK\x03\x04 <script>alert(1)</script>"].concat()
    }

    fn contains(bytes: &[u8], what: &[u8]) -> bool {
        bytes.windows(what.len()).any(|window| window == what)
    }

    #[test]
    fn what_a_camera_hid_is_gone_and_the_picture_stands_upright() {
        let dirty = camera_photo();
        let (kind, clean) = cleaned(&dirty).unwrap();
        assert_eq!(kind, Kind::Jpeg);
        for hidden in [&b"Exif"[..], b"GPS", b"31.2304", b"PK\x03\x04", b"<script>"] {
            assert!(contains(&dirty, hidden) && !contains(&clean, hidden), "{}", String::from_utf8_lossy(hidden));
        }
        let upright = image::load_from_memory(&clean).unwrap();
        assert_eq!((upright.width(), upright.height()), (20, 40));
    }

    #[test]
    fn each_kind_comes_back_as_what_it_is() {
        let see_through: DynamicImage = RgbaImage::from_pixel(9, 9, Rgba([1, 2, 3, 100])).into();
        for (bytes, expected) in [
            (encoded(&photo(), ImageFormat::Png), Kind::Png),
            (encoded(&photo(), ImageFormat::Jpeg), Kind::Jpeg),
            (encoded(&photo(), ImageFormat::WebP), Kind::Jpeg),
            (encoded(&see_through, ImageFormat::WebP), Kind::Png),
            (b"%PDF-1.4\n%%EOF\n".to_vec(), Kind::Pdf),
        ] {
            assert_eq!(cleaned(&bytes).map(|(kind, _)| kind).unwrap(), expected);
        }
        assert_eq!(cleaned(b"%PDF-1.4\n%%EOF\n").unwrap().1, b"%PDF-1.4\n%%EOF\n", "a document is not opened");
        let note = encoded(&photo(), ImageFormat::Png);
        let tail = [&note[..], b"<?php system($_GET[0]); ?>"].concat();
        assert!(!contains(&cleaned(&tail).unwrap().1, b"php"));
    }

    /// A picture that says it is larger than it is.
    fn swollen(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = encoded(&GrayImage::new(1, 1).into(), ImageFormat::Png);
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc32fast::hash(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&sum.to_be_bytes());
        bytes
    }

    type Expected = fn(&FileError) -> bool;

    #[test]
    fn what_is_no_picture_is_refused() {
        let whole = encoded(&photo(), ImageFormat::Png);
        let table: &[(&str, &[u8], Expected)] = &[
            ("nothing", b"", |error| matches!(error, FileError::WrongKind)),
            ("a page called a picture", b"<!doctype html><script>alert(1)</script>", |error| matches!(error, FileError::WrongKind)),
            ("a drawing with a script", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", |error| {
                matches!(error, FileError::WrongKind)
            }),
            ("an archive", b"PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaaaa", |error| matches!(error, FileError::WrongKind)),
            ("a program", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff", |error| matches!(error, FileError::WrongKind)),
            ("a moving picture", b"GIF89a\x01\0\x01\0\0\0\0;", |error| matches!(error, FileError::WrongKind)),
            ("only the beginning", &whole[..whole.len() / 2], |error| matches!(error, FileError::Broken(_))),
            ("only a name", &whole[..8], |error| matches!(error, FileError::Broken(_))),
            ("a bomb", &swollen(60_000, 60_000), |error| matches!(error, FileError::Broken(_))),
            ("a larger bomb", &swollen(u32::MAX >> 1, u32::MAX >> 1), |error| matches!(error, FileError::Broken(_))),
            ("48 million pixels in few bytes", &swollen(8000, 6000), |error| matches!(error, FileError::Broken(_))),
            ("too many bytes", &vec![0; BYTES_MAX + 1], |error| matches!(error, FileError::TooLarge)),
        ];
        for (name, bytes, expected) in table {
            let refused = cleaned(bytes).map(|(kind, _)| kind).unwrap_err();
            assert!(expected(&refused), "{name}: {refused:?}");
        }
    }

    #[test]
    fn a_chat_keeps_lists_and_removes_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::at(folder.path().join("files"));
        let (one, other) = (ChatId::new("web", "1"), ChatId::new("web", "2"));
        assert!(files.list(&one).unwrap().is_empty());
        let photo = files.keep(&one, &camera_photo()).unwrap();
        assert_eq!(files.keep(&one, &camera_photo()).unwrap(), photo, "the same file is kept once");
        let document = files.keep(&one, b"%PDF-1.4\n%%EOF\n").unwrap();
        assert_eq!(files.list(&one).unwrap(), [photo.clone(), document.clone()]);
        assert!(files.read(&one, &photo.name).unwrap().is_some());
        assert!(files.read(&other, &photo.name).unwrap().is_none());
        for name in ["", ".", "..", "../x", "x.png", "/etc/passwd", &format!("../{}", photo.name), "a.b.c", &"a".repeat(500)] {
            assert!(files.read(&one, name).unwrap().is_none(), "{name}");
            files.remove(&one, name).unwrap();
        }
        files.remove(&one, &document.name).unwrap();
        files.remove(&one, &document.name).unwrap();
        assert_eq!(files.list(&one).unwrap(), std::slice::from_ref(&photo));
        files.forget(&other).unwrap();
        files.forget(&one).unwrap();
        assert!(files.list(&one).unwrap().is_empty() && files.read(&one, &photo.name).unwrap().is_none());
    }

    #[test]
    fn a_sealed_file_opens_only_with_its_customers_key() {
        let folder = tempfile::tempdir().unwrap();
        let vault = Arc::new(Vault::open(&crate::vault::Place::of_store(folder.path()), true).unwrap());
        let files = Files::at(folder.path().join("files")).sealed(&vault);
        let (one, other) = (ChatId::new("web", "1"), ChatId::new("web", "2"));
        let said = b"%PDF-1.4 \xe6\x9f\x90\xe6\x9f\x90\xe5\x81\xa5\xe8\xba\xab\xe6\x88\xbf";
        let kept = files.keep(&one, said).unwrap();
        assert_eq!(files.keep(&one, said).unwrap(), kept, "the same file is kept once");
        assert_ne!(files.keep(&other, said).unwrap().name, kept.name, "nobody else finds out who has the same");
        assert_eq!((kept.bytes, files.list(&one).unwrap()), (said.len() as u64, vec![kept.clone()]));
        assert_eq!(files.read(&one, &kept.name).unwrap().unwrap(), (Kind::Pdf, said.to_vec()));
        let path = files.folder_of(&one).join(&kept.name);
        assert!(!contains(&fs::read(&path).unwrap(), b"PDF"));
        fs::create_dir_all(files.folder_of(&other)).unwrap();
        fs::copy(&path, files.folder_of(&other).join(&kept.name)).unwrap();
        assert!(files.read(&other, &kept.name).unwrap().is_none(), "a file under another name is none");
        vault.destroy(&[vault.tag(&one)].into()).unwrap();
        assert!(files.read(&one, &kept.name).unwrap().is_none(), "with the key it is gone");
    }

    #[test]
    fn there_is_an_end_to_it() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::at(folder.path());
        let chat = ChatId::new("web", "1");
        for number in 0..COUNT_MAX {
            files.keep(&chat, format!("%PDF-1.4\n{number}").as_bytes()).unwrap();
        }
        assert!(matches!(files.keep(&chat, b"%PDF-1.4\nmore"), Err(FileError::TooMany)));
        assert!(files.keep(&chat, b"%PDF-1.4\n0").is_ok(), "one that is there already is no more");
        let later = SystemTime::now() + std::time::Duration::from_secs(60);
        assert_eq!(files.remove_before(SystemTime::UNIX_EPOCH, &BTreeSet::new()).unwrap(), 0);
        assert_eq!(files.remove_before(later, &BTreeSet::from([chat.clone()])).unwrap(), 0);
        assert_eq!(files.remove_before(later, &BTreeSet::new()).unwrap(), COUNT_MAX);
        assert!(files.list(&chat).unwrap().is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_them() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let files = Files::at(folder.path().join("files"));
        let chat = ChatId::new("web", "1");
        let kept = files.keep(&chat, b"%PDF-1.4").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&files.folder), 0o700);
        assert_eq!(mode(&files.folder_of(&chat).join(kept.name)), 0o600);
        assert!(!files.folder_of(&chat).to_string_lossy().contains("web"));
    }
}
