//! Files that customers handed in: in a folder beside the store, one folder in it for each chat, or in the database, where there is one. A
//! file's name says what is in it, so that the same file handed in twice is kept once.
//!
//! Each is sealed with its customer's key, and its name leads to its content only with that key, see [`crate::vault`].
//!
//! What comes in is never kept as it came. A picture is decoded and encoded again, so that the place and the time a camera hid in it,
//! and anything appended to it, are gone. A document (PDF) is not opened at all.
//!
//! One file at a time is read into memory, never all of a customer.

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
use crate::store::StoreError;
use crate::store::postgres::{Added, Annex, KeptFile, NewFile};
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
/// How often a file is sealed anew because its customer was deleted meanwhile.
const SEALED_AGAIN_MAX: u32 = 3;

/// Where the files are. Clones share it; there is one for each program.
#[derive(Clone, Debug)]
pub struct Files {
    home: Home,
    cleaning: Arc<Semaphore>,
}

#[derive(Clone, Debug)]
enum Home {
    Folder(Folder),
    Database(Annex),
}

/// A folder of files. What it does blocks on the disk.
#[derive(Clone, Debug)]
struct Folder {
    path: PathBuf,
    /// Without it nothing is sealed.
    vault: Option<Arc<Vault>>,
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
    /// The database refused.
    #[error("the file cannot be kept: {0}")]
    Store(#[from] StoreError),
}

impl From<FileError> for StoreError {
    fn from(error: FileError) -> Self {
        match error {
            FileError::Store(error) => error,
            other => StoreError::Storage(other.to_string()),
        }
    }
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
        Self::of(Home::Folder(Folder { path: folder.into(), vault: None, adding: Arc::default() }))
    }

    /// The same, each file sealed with the key of its customer.
    #[must_use]
    pub fn sealed(self, vault: &Arc<Vault>) -> Self {
        match self.home {
            Home::Folder(folder) => Self::of(Home::Folder(Folder { vault: Some(Arc::clone(vault)), ..folder })),
            Home::Database(_) => self,
        }
    }

    /// Files in a database, sealed in the same way; every program that uses it has them.
    pub fn within(annex: Annex) -> Self {
        Self::of(Home::Database(annex))
    }

    fn of(home: Home) -> Self {
        Self { home, cleaning: Arc::new(Semaphore::new(CLEANING_MAX)) }
    }

    /// Cleans a file and keeps it, unless the chat keeps it already. Durable when it returns. Few at a time, and where it blocks nobody.
    pub async fn take_in(&self, chat: &ChatId, bytes: Vec<u8>) -> Result<Kept, FileError> {
        let permit = Arc::clone(&self.cleaning).acquire_owned().await.map_err(|_| stopping())?;
        // Whoever stops waiting does not make room for another while this one is cleaned; and each waits in memory until it is kept.
        let (kind, clean, _permit) = apart(move || cleaned(&bytes).map(|(kind, clean)| (kind, clean, permit))).await?;
        self.add(chat, kind, None, clean, COUNT_MAX).await
    }

    /// Keeps a file that [`Files::list`] and [`Files::read`] gave out elsewhere, under the same name and as handed in at the same time,
    /// unless there is one of this name. It is not cleaned again. Refuses a name that was never given.
    pub async fn take_over(&self, chat: &ChatId, name: &str, at: SystemTime, content: Vec<u8>) -> Result<Kept, FileError> {
        let kind = kind_of_name(name).ok_or(FileError::WrongKind)?;
        if content.len() > ENCODED_MAX {
            return Err(FileError::TooLarge);
        }
        self.add(chat, kind, Some((name.to_owned(), at)), content, usize::MAX).await
    }

    async fn add(
        &self,
        chat: &ChatId,
        kind: Kind,
        known: Option<(String, SystemTime)>,
        clean: Vec<u8>,
        most: usize,
    ) -> Result<Kept, FileError> {
        let (named, at) = known.unzip();
        let annex = match &self.home {
            Home::Folder(folder) => {
                let (folder, chat) = (folder.clone(), chat.clone());
                return apart(move || folder.add(&chat, kind, named, at, &clean, most)).await;
            }
            Home::Database(annex) => annex,
        };
        let clean = Arc::new(clean);
        for _ in 0..SEALED_AGAIN_MAX {
            let key = annex.key_for(chat).await?;
            let (its, named, plain) = (key.clone(), named.clone(), Arc::clone(&clean));
            let (name, content) = apart(move || {
                let name = named.unwrap_or_else(|| name_of(Some(&its), kind, &plain));
                let content = its.seal(name.as_bytes(), &plain)?;
                Ok::<_, FileError>((name, content))
            })
            .await?;
            let file = NewFile { name: &name, at, key: &key, content: &content, bytes: clean.len() as u64 };
            match annex.add_file(chat, &file, most).await? {
                Added::Kept(KeptFile { name, bytes, at }) => return Ok(Kept { name, kind, bytes, at }),
                Added::Full => return Err(FileError::TooMany),
                Added::KeyChanged => {}
            }
        }
        Err(FileError::Store(StoreError::Conflict))
    }

    /// The files of a chat, oldest first.
    pub async fn list(&self, chat: &ChatId) -> Result<Vec<Kept>, FileError> {
        match &self.home {
            Home::Folder(folder) => {
                let (folder, chat) = (folder.clone(), chat.clone());
                apart(move || folder.list(&chat)).await
            }
            Home::Database(annex) => {
                let files = annex.files(chat).await?.into_iter();
                let known = files.filter_map(|KeptFile { name, bytes, at }| Some(Kept { kind: kind_of_name(&name)?, name, bytes, at }));
                Ok(known.collect())
            }
        }
    }

    /// A file of a chat; `None` if this chat has none of that name that can be read.
    pub async fn read(&self, chat: &ChatId, name: &str) -> Result<Option<(Kind, Vec<u8>)>, FileError> {
        let Some(kind) = kind_of_name(name) else { return Ok(None) };
        let content = match &self.home {
            Home::Folder(folder) => {
                let (folder, chat, name) = (folder.clone(), chat.clone(), name.to_owned());
                apart(move || folder.read(&chat, &name)).await?
            }
            Home::Database(annex) => annex.file(chat, name).await?,
        };
        Ok(content.map(|content| (kind, content)))
    }

    /// Removes a file of a chat. One that is not there is no error.
    pub async fn remove(&self, chat: &ChatId, name: &str) -> Result<(), FileError> {
        if kind_of_name(name).is_none() {
            return Ok(());
        }
        match &self.home {
            Home::Folder(folder) => {
                let path = folder.of(chat).join(name);
                apart(move || absent_is_fine(fs::remove_file(path))).await
            }
            Home::Database(annex) => Ok(annex.remove_file(chat, name).await?),
        }
    }

    /// Removes all files of a chat.
    pub async fn forget(&self, chat: &ChatId) -> Result<(), FileError> {
        match &self.home {
            Home::Folder(folder) => {
                let (folder, chat) = (folder.clone(), chat.clone());
                apart(move || folder.forget(&chat)).await
            }
            Home::Database(annex) => Ok(annex.remove_files(chat).await?),
        }
    }

    /// Removes what was handed in before this moment, of all chats but the spared ones, and says how many files that were.
    pub async fn remove_before(&self, moment: SystemTime, spared: &BTreeSet<ChatId>) -> Result<usize, FileError> {
        match &self.home {
            Home::Folder(folder) => {
                let (folder, spared) = (folder.clone(), spared.clone());
                apart(move || folder.remove_before(moment, &spared)).await
            }
            Home::Database(annex) => Ok(annex.remove_files_before(moment, spared).await?),
        }
    }

    /// Of which of these chats anything is kept.
    pub async fn kept_of(&self, chats: &[ChatId]) -> Result<BTreeSet<ChatId>, FileError> {
        match &self.home {
            Home::Folder(folder) => {
                let (folder, chats) = (folder.clone(), chats.to_vec());
                apart(move || Ok::<_, FileError>(chats.into_iter().filter(|chat| folder.of(chat).is_dir()).collect())).await
            }
            Home::Database(annex) => Ok(annex.with_files(chats).await?),
        }
    }
}

/// Does what blocks where it blocks nobody.
async fn apart<T: Send + 'static, E: Into<FileError> + Send + 'static>(
    work: impl FnOnce() -> Result<T, E> + Send + 'static,
) -> Result<T, FileError> {
    tokio::task::spawn_blocking(work).await.map_err(|_| stopping())?.map_err(Into::into)
}

fn stopping() -> io::Error {
    io::Error::other("the program is stopping")
}

impl Folder {
    fn add(
        &self,
        chat: &ChatId,
        kind: Kind,
        named: Option<String>,
        at: Option<SystemTime>,
        clean: &[u8],
        most: usize,
    ) -> Result<Kept, FileError> {
        let key = self.key_for(chat)?;
        let name = named.unwrap_or_else(|| name_of(key.as_ref(), kind, clean));
        let _alone = self.adding.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = self.list(chat)?;
        if let Some(kept) = kept.iter().find(|kept| kept.name == name) {
            return Ok(kept.clone());
        }
        if kept.len() >= most {
            return Err(FileError::TooMany);
        }
        let folder = self.of(chat);
        disk::folder(&folder)?;
        let path = folder.join(&name);
        match &key {
            Some(key) => disk::replace(&path, &key.seal(name.as_bytes(), clean)?)?,
            None => disk::replace(&path, clean)?,
        }
        if let Some(at) = at {
            let file = fs::OpenOptions::new().write(true).open(&path)?;
            file.set_modified(at)?;
            file.sync_all()?;
        }
        Ok(Kept { name, kind, bytes: clean.len() as u64, at: fs::metadata(&path)?.modified()? })
    }

    fn list(&self, chat: &ChatId) -> io::Result<Vec<Kept>> {
        let mut kept = Vec::new();
        for entry in entries(&self.of(chat))? {
            let name = entry.file_name().to_string_lossy().into_owned();
            let Some(kind) = kind_of_name(&name) else { continue };
            let about = entry.metadata()?;
            let around = if self.vault.is_some() { SEAL_BYTES as u64 } else { 0 };
            kept.push(Kept { name, kind, bytes: about.len().saturating_sub(around), at: about.modified()? });
        }
        kept.sort_by(|one, other| (one.at, &one.name).cmp(&(other.at, &other.name)));
        Ok(kept)
    }

    fn read(&self, chat: &ChatId, name: &str) -> io::Result<Option<Vec<u8>>> {
        match fs::read(self.of(chat).join(name)) {
            Ok(bytes) => match &self.vault {
                None => Ok(Some(bytes)),
                // One that does not open is of somebody deleted before.
                Some(vault) => Ok(vault.key(&vault.tag(chat)).and_then(|key| key.open(name.as_bytes(), &bytes))),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn forget(&self, chat: &ChatId) -> io::Result<()> {
        absent_is_fine(fs::remove_dir_all(self.of(chat)))?;
        if self.path.exists() { disk::sync_folder(&self.path) } else { Ok(()) }
    }

    fn remove_before(&self, moment: SystemTime, spared: &BTreeSet<ChatId>) -> io::Result<usize> {
        let spared: BTreeSet<PathBuf> = spared.iter().map(|chat| self.of(chat)).collect();
        let mut removed = 0;
        for folder in entries(&self.path)? {
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

    /// The folder of a chat.
    fn of(&self, chat: &ChatId) -> PathBuf {
        self.path.join(match &self.vault {
            Some(vault) => hex(&vault.tag(chat)),
            None => hex(&Sha256::digest(chat.0.as_bytes())[..16]),
        })
    }
}

/// The name of this content; with a key, one that tells nobody else what it is.
fn name_of(key: Option<&DataKey>, kind: Kind, clean: &[u8]) -> String {
    let stem = key.map_or_else(|| hex(&Sha256::digest(clean)[..16]), |key| hex(&key.name_of(clean)));
    format!("{stem}.{}", kind.ending())
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

    #[tokio::test]
    async fn a_folder_holds_nothing_in_clear_and_is_for_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let vault = Arc::new(Vault::open(&crate::vault::Place::of_store(folder.path()), true).unwrap());
        let files = Files::at(folder.path().join("files")).sealed(&vault);
        let Home::Folder(home) = &files.home else { panic!("a folder") };
        let (one, other) = (ChatId::new("web", "1"), ChatId::new("web", "2"));
        let said = b"%PDF-1.4 \xe6\x9f\x90\xe6\x9f\x90\xe5\x81\xa5\xe8\xba\xab\xe6\x88\xbf";
        let kept = files.take_in(&one, said.to_vec()).await.unwrap();
        let path = home.of(&one).join(&kept.name);
        assert!(!contains(&fs::read(&path).unwrap(), b"PDF") && !path.to_string_lossy().contains("web"));
        #[cfg(unix)]
        for (path, expected) in [(&home.path, 0o700), (&path, 0o600)] {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, expected);
        }
        fs::create_dir_all(home.of(&other)).unwrap();
        fs::copy(&path, home.of(&other).join(&kept.name)).unwrap();
        assert!(files.read(&other, &kept.name).await.unwrap().is_none(), "a file under another name is none");
        vault.destroy(&[vault.tag(&one)].into()).unwrap();
        assert!(files.read(&one, &kept.name).await.unwrap().is_none(), "with the key it is gone");
    }
}
