//! Looks through a packed spreadsheet before it is parsed, and refuses what no
//! spreadsheet program writes.
//!
//! Runs in the reader process. Every part is inflated once, with its real bytes counted,
//! and its tags are walked over; nothing is kept but counts and row numbers, and nothing
//! is ever written to disk.
//!
//! Sources: ECMA-376 part 1 (cells `A1` to `XFD1048576`), OpenDocument 1.2 part 1
//! (repeated rows and cells), PKWARE APPNOTE.

use std::collections::HashSet;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::fault::{ForeignKind, ReadFault};
use super::limits::Limits;
use super::ods_scan::OdsScan;
use super::xlsx_scan::{XlsxPart, XlsxScan};
use super::xml_scan::{Scanner, Tag, Visitor};

/// What the look through the archive found.
#[derive(Debug)]
pub(super) enum Checked {
    /// Office Open XML, with what its sheets hide.
    Xlsx(XlsxScan),
    /// OpenDocument, with what its sheets hide.
    Ods(OdsScan),
}

/// Rows of a sheet that must be told about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct SheetRows {
    /// Hidden rows, from 1.
    pub(super) hidden: Vec<u64>,
    /// Rows touched by merged cells, from 1.
    pub(super) merged: Vec<u64>,
}

/// Checks the archive.
///
/// # Errors
/// When it is no spreadsheet, is damaged, or claims or unpacks to more than it may.
pub(super) fn check_archive(bytes: &[u8], limits: &Limits) -> Result<Checked, ReadFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadFault::damaged("zip"))?;
    let names = member_names(&archive, limits)?;
    let has = |name: &str| names.iter().any(|found| found == name);
    if has("encrypted-package") {
        return Err(ReadFault::PasswordProtected);
    }
    if has("content.xml") && has("mimetype") {
        refuse_encrypted_parts(&mut archive, &names, limits)?;
        let mut scan = OdsScan::default();
        let mut inflated = 0;
        for (index, name) in names.iter().enumerate() {
            let is_content = name == "content.xml";
            let visitor = is_content.then_some(&mut scan as &mut dyn Visitor);
            walk_member(&mut archive, index, name, limits, &mut inflated, visitor)?;
        }
        return Ok(Checked::Ods(scan));
    }
    if names.iter().any(|name| name.ends_with("workbook.bin")) {
        return Err(ReadFault::OldSpreadsheet);
    }
    if !has("[content_types].xml") || has("word/document.xml") {
        let kind =
            if has("word/document.xml") { ForeignKind::Document } else { ForeignKind::Archive };
        return Err(ReadFault::ForeignFile { kind });
    }
    let mut scan = XlsxScan::default();
    for (index, name) in names.iter().enumerate() {
        let mut part = XlsxPart::new(name, limits);
        walk_member(&mut archive, index, name, limits, &mut scan.inflated, Some(&mut part))?;
        scan.take(part);
    }
    Ok(Checked::Xlsx(scan))
}

/// OpenDocument keeps the names of its parts open when it encrypts them; the manifest says so.
fn refuse_encrypted_parts(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    names: &[String],
    limits: &Limits,
) -> Result<(), ReadFault> {
    let Some(index) = names.iter().position(|name| name == "meta-inf/manifest.xml") else {
        return Err(ReadFault::damaged("ods-manifest"));
    };
    let mut seeker = EncryptionSeeker(false);
    walk_member(archive, index, "manifest.xml", limits, &mut 0, Some(&mut seeker))?;
    if seeker.0 {
        return Err(ReadFault::PasswordProtected);
    }
    Ok(())
}

/// Looks for a part that is encrypted.
struct EncryptionSeeker(bool);

impl Visitor for EncryptionSeeker {
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), ReadFault> {
        self.0 |= tag.local_name() == b"encryption-data";
        Ok(())
    }

    fn end(&mut self, _name: &[u8]) -> Result<(), ReadFault> {
        Ok(())
    }
}

/// The names of the parts as the parser compares them; two must never be the same.
fn member_names(
    archive: &ZipArchive<Cursor<&[u8]>>,
    limits: &Limits,
) -> Result<Vec<String>, ReadFault> {
    if archive.len() > limits.archive_members {
        return Err(ReadFault::UnpacksTooMuch);
    }
    if archive.has_duplicate_names() {
        return Err(ReadFault::damaged("zip-duplicate"));
    }
    let mut seen = HashSet::new();
    let mut names = Vec::with_capacity(archive.len());
    for name in archive.file_names() {
        let name = name.map_err(|_| ReadFault::damaged("zip-name"))?;
        let name = name.replace('\\', "/").to_ascii_lowercase();
        if !seen.insert(name.clone()) {
            return Err(ReadFault::damaged("zip-duplicate"));
        }
        names.push(name);
    }
    Ok(names)
}

/// Inflates one part, counts its bytes and, where it is XML, walks over its tags.
fn walk_member(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    name: &str,
    limits: &Limits,
    inflated: &mut u64,
    visitor: Option<&mut dyn Visitor>,
) -> Result<(), ReadFault> {
    let mut member = archive.by_index(index).map_err(|error| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ReadFault::PasswordProtected,
        _ => ReadFault::damaged("zip-member"),
    })?;
    let packed = member.compressed_size().max(1);
    let mut nobody = Nobody;
    let visitor = visitor.unwrap_or(&mut nobody);
    let mut scanner = Scanner::new(limits);
    let mut is_xml = name.ends_with(".xml") || name.ends_with(".rels");
    let mut size = 0_u64;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = member.read(&mut buffer).map_err(|_| ReadFault::damaged("zip-data"))?;
        let piece = buffer.get(..read).unwrap_or_default();
        if piece.is_empty() {
            break;
        }
        if size == 0 {
            // A relation may lead the parser to a part of any name.
            is_xml |= piece.trim_ascii_start().first() == Some(&b'<');
            check_encoding(piece, is_xml)?;
        }
        size += piece.len() as u64;
        *inflated += piece.len() as u64;
        let too_dense = size > limits.ratio_from_bytes && size / packed > limits.inflate_ratio;
        if *inflated > limits.inflated_bytes || too_dense {
            return Err(ReadFault::UnpacksTooMuch);
        }
        if is_xml {
            scanner.feed(piece, visitor)?;
        }
    }
    if is_xml && size > 0 { scanner.finish() } else { Ok(()) }
}

/// Only encodings in which a tag looks like a tag; in others the walk would be blind.
fn check_encoding(start: &[u8], is_xml: bool) -> Result<(), ReadFault> {
    let wide = start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF");
    let zeros = start.iter().take(4).any(|byte| *byte == 0);
    if (wide || zeros) && is_xml {
        return Err(ReadFault::damaged("xml-encoding"));
    }
    let declaration = start.get(..start.len().min(200)).unwrap_or(start);
    let text = String::from_utf8_lossy(declaration).to_ascii_lowercase();
    let Some((declaration, _)) = text.split_once("?>").filter(|_| is_xml) else {
        return Ok(());
    };
    let Some((_, encoding)) = declaration.split_once("encoding") else {
        return Ok(());
    };
    let known = ["utf-8", "utf8", "us-ascii", "iso-8859-1", "windows-1252"];
    let named = encoding.trim_start_matches([' ', '=', '"', '\'']);
    if known.iter().any(|name| named.starts_with(name)) {
        Ok(())
    } else {
        Err(ReadFault::damaged("xml-encoding"))
    }
}

/// Walks along without looking.
struct Nobody;

impl Visitor for Nobody {
    fn start(&mut self, _tag: &Tag<'_>) -> Result<(), ReadFault> {
        Ok(())
    }

    fn end(&mut self, _name: &[u8]) -> Result<(), ReadFault> {
        Ok(())
    }
}
