//! From the bytes of a text file to text: by its mark, else as UTF-8, else by its zeros,
//! else as Windows-1252, the encoding of Danish Windows programs.
//!
//! Source: Encoding Standard (WHATWG), of which `encoding_rs` is the implementation.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::fault::{ForeignKind, ReadFault};
use super::source::Encoding;

/// The text of a file and the encoding it was read in.
///
/// # Errors
/// When the bytes are no text at all.
pub(super) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), ReadFault> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return Ok(match std::str::from_utf8(rest) {
            Ok(text) => (Cow::Borrowed(text), Encoding::Utf8Marked),
            Err(_) => (String::from_utf8_lossy(rest), Encoding::Utf8Faulty),
        });
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return Ok((UTF_16LE.decode_without_bom_handling(rest).0, Encoding::Utf16LowFirst));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return Ok((UTF_16BE.decode_without_bom_handling(rest).0, Encoding::Utf16HighFirst));
    }
    match zeros_of_utf16(bytes) {
        Some(encoding @ Encoding::Utf16HighFirstGuessed) => {
            return Ok((UTF_16BE.decode_without_bom_handling(bytes).0, encoding));
        }
        Some(encoding) => {
            return Ok((UTF_16LE.decode_without_bom_handling(bytes).0, encoding));
        }
        None => {}
    }
    if is_binary(bytes) {
        let kind = ForeignKind::Binary;
        return Err(ReadFault::ForeignFile { kind });
    }
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), Encoding::Utf8),
        Err(_) if is_utf8_with_faults(bytes) => {
            (String::from_utf8_lossy(bytes), Encoding::Utf8Faulty)
        }
        Err(_) => (WINDOWS_1252.decode_without_bom_handling(bytes).0, Encoding::Windows1252),
    })
}

/// Bytes looked at where a judgement is made from a part of the file.
const SAMPLE_BYTES: usize = 64 * 1024;

/// Western text in UTF-16 has a zero in nearly every second byte, always the same one.
fn zeros_of_utf16(bytes: &[u8]) -> Option<Encoding> {
    let sample = bytes.get(..SAMPLE_BYTES.min(bytes.len()))?;
    let pairs = sample.len() / 2;
    let zeros_at = |place: usize| {
        let every_second = sample.iter().skip(place).step_by(2);
        every_second.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros_at(0), zeros_at(1));
    let (many, few) = (pairs * 4 / 10, pairs / 20);
    if pairs < 2 {
        None
    } else if odd > many && even <= few {
        Some(Encoding::Utf16LowFirstGuessed)
    } else if even > many && odd <= few {
        Some(Encoding::Utf16HighFirstGuessed)
    } else {
        None
    }
}

/// More than a tenth of control characters is no text, however it is encoded.
fn is_binary(bytes: &[u8]) -> bool {
    let sample = bytes.get(..SAMPLE_BYTES.min(bytes.len())).unwrap_or(bytes);
    let is_odd = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x1B);
    sample.iter().filter(is_odd).count() * 10 > sample.len()
}

/// True when there are more right sequences of several bytes than wrong ones.
///
/// A Danish letter in Windows-1252 is never by chance a right sequence: a byte of the
/// second half must follow it.
fn is_utf8_with_faults(bytes: &[u8]) -> bool {
    let mut right = 0;
    let mut wrong = 0;
    for chunk in bytes.utf8_chunks() {
        let starts = |byte: &&u8| **byte >= 0xC0;
        right += chunk.valid().as_bytes().iter().filter(starts).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    right > wrong
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn each_encoding_gives_the_same_text() {
        let text = "Sagsnr;Målgruppe\r\n26-1;Sygedagpengemodtagere på Ærø\r\n";
        let low: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let high: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let cases: [(Vec<u8>, Encoding); 7] = [
            (text.into(), Encoding::Utf8),
            ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), Encoding::Utf8Marked),
            ([b"\xFF\xFE", low.as_slice()].concat(), Encoding::Utf16LowFirst),
            ([b"\xFE\xFF", high.as_slice()].concat(), Encoding::Utf16HighFirst),
            (low, Encoding::Utf16LowFirstGuessed),
            (high, Encoding::Utf16HighFirstGuessed),
            (WINDOWS_1252.encode(text).0.into_owned(), Encoding::Windows1252),
        ];
        for (bytes, encoding) in cases {
            let (decoded, found) = decode(&bytes).unwrap();
            assert_eq!((decoded.as_ref(), found), (text, encoding));
        }
    }

    #[test]
    fn one_wrong_byte_does_not_make_utf8_into_windows() {
        let (text, encoding) = decode(b"Bem\xC3\xA6rkning;S\xC3\xB8ren;\xE2\x28").unwrap();
        assert_eq!(text, "Bemærkning;Søren;\u{FFFD}(");
        assert_eq!(encoding, Encoding::Utf8Faulty);
    }

    #[test]
    fn zeros_and_controls_everywhere_are_no_text() {
        let bytes: Vec<u8> = (0..=255).cycle().take(4096).map(|b: u8| b & 0x1F).collect();
        let kind = ForeignKind::Binary;
        assert_eq!(decode(&bytes), Err(ReadFault::ForeignFile { kind }));
    }
}
