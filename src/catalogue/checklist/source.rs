//! The text of a file: decoded, with line ends as LF, and where in it things stand.

use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::domain::text::is_invisible;

use super::fault::{Encoding, FaultKind};
use super::limits;

/// Hidden characters told of one file.
const HIDDEN_TOLD: usize = 20;

/// A decoded file.
#[derive(Debug)]
pub(super) struct Source {
    /// The text without byte order mark, line ends as LF.
    pub(super) text: String,
    /// Where each line begins.
    starts: Vec<usize>,
}

impl Source {
    /// Decodes a file. A byte order mark, as Notepad writes it, is no part of the content.
    ///
    /// # Errors
    /// The fault and, where there is one, its line: too large, not UTF-8, nothing in it.
    pub(super) fn decode(bytes: &[u8]) -> Result<Self, (Option<usize>, FaultKind)> {
        if bytes.len() > limits::FILE_BYTES {
            let kind = FaultKind::TooLarge { bytes: bytes.len(), limit: limits::FILE_BYTES };
            return Err((None, kind));
        }
        if looks_like_utf16(bytes) {
            return Err((None, FaultKind::NotUtf8(Encoding::Utf16)));
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.replace("\r\n", "\n"),
            Err(error) => {
                let good = bytes.iter().take(error.valid_up_to());
                let line = good.filter(|byte| **byte == b'\n').count() + 1;
                return Err((Some(line), FaultKind::NotUtf8(Encoding::EightBit)));
            }
        };
        if text.lines().map(str::trim).all(|line| line.is_empty() || line.starts_with('#')) {
            return Err((None, FaultKind::Empty));
        }
        let breaks = text.match_indices('\n').map(|(offset, _)| offset + 1);
        let starts = std::iter::once(0).chain(breaks).collect();
        Ok(Self { text, starts })
    }

    /// SHA-256 of the content, lower-case hex: the same for LF and CRLF, with and without
    /// byte order mark.
    pub(super) fn hash(&self) -> String {
        Sha256::digest(self.text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Line and column of a byte offset, both counted from 1, the column in characters and only
    /// where a person could count it too.
    pub(super) fn place(&self, offset: usize) -> (usize, Option<usize>) {
        let line = self.line(offset);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let before = self.text.get(start..offset);
        let before = before.filter(|before| before.len() <= limits::COUNTED_LINE);
        (line, before.map(|before| before.chars().count() + 1))
    }

    /// Line of a byte offset, counted from 1.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).max(1)
    }

    /// The text of a span, empty where the span does not lie in the file.
    pub(super) fn slice(&self, span: Range<usize>) -> &str {
        self.text.get(span).unwrap_or_default()
    }

    /// Control, bidirectional and invisible characters that stand in the file as they are.
    pub(super) fn hidden(&self) -> impl Iterator<Item = (usize, char)> {
        self.text
            .char_indices()
            .filter(|(_, character)| *character != '\n' && is_hidden(*character))
            .take(HIDDEN_TOLD)
    }
}

/// Whether a character would be obeyed, reorder the text or not be seen. A tab is only a blank.
pub(super) fn is_hidden(character: char) -> bool {
    // Most of a file by far.
    if matches!(character, ' '..='~') {
        return false;
    }
    (character.is_control() && character != '\t') || is_invisible(character)
}

/// A byte order mark, or a NUL in every second place as Latin letters have it.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    let marked = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
    marked || bytes.iter().filter(|byte| **byte == 0).count() * 4 > bytes.len()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    #[test]
    fn line_ends_and_mark_do_not_change_the_hash() {
        let hash = |bytes: &[u8]| Source::decode(bytes).unwrap().hash();
        let plain = hash(b"a = 1\nb = 2\n");
        assert_eq!(plain, hash(b"a = 1\r\nb = 2\r\n"));
        assert_eq!(plain, hash(b"\xEF\xBB\xBFa = 1\nb = 2\n"));
        assert_ne!(plain, hash(b"a = 1\nb = 3\n"));
        assert_eq!(plain.len(), 64);
    }

    #[test]
    fn places() {
        let source = Source::decode("æø = 1\n\nb = 2".as_bytes()).unwrap();
        for (offset, expected) in
            [(0, (1, 1)), (2, (1, 2)), (8, (1, 7)), (9, (2, 1)), (10, (3, 1)), (15, (3, 6))]
        {
            let (line, column) = source.place(offset);
            assert_eq!((line, column.unwrap()), expected, "{offset}");
        }
    }

    #[test]
    fn what_is_not_text() {
        let fault = |bytes: &[u8]| Source::decode(bytes).unwrap_err();
        assert_eq!(
            fault(b"a = 1\nb = \"\xE6\"\n"),
            (Some(2), FaultKind::NotUtf8(Encoding::EightBit))
        );
        assert_eq!(fault(b"\xFF\xFEa\0"), (None, FaultKind::NotUtf8(Encoding::Utf16)));
        assert_eq!(fault(b"a\0b\0c\0"), (None, FaultKind::NotUtf8(Encoding::Utf16)));
        assert_eq!(fault(b"\x89PNG\r\n\x1a\n").1, FaultKind::NotUtf8(Encoding::EightBit));
        for nothing in ["", "\u{feff}", " \r\n\t\n", "# skema = 1\n  # mere\n"] {
            assert_eq!(fault(nothing.as_bytes()), (None, FaultKind::Empty), "{nothing:?}");
        }
        let large = vec![b'#'; limits::FILE_BYTES + 1];
        assert_eq!(fault(&large).1.code(), "too-large");
    }
}
