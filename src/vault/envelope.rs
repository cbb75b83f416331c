//! Opening an age envelope (da: *age-kuvert*): the one place where the key file and what came
//! from another desk are decrypted.
//!
//! Nothing of an envelope is given unless all of it holds, down to its last part. Its content is
//! kept in memory that is wiped.

use std::io::Read;

use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use zeroize::Zeroizing;

/// Largest work factor accepted from a file: 2^22 is half a minute, more is an attack.
const MAX_WORK: u8 = 22;

/// What ASCII armour begins with.
const ARMOUR: &[u8] = b"-----BEGIN AGE ";
/// Characters of a full line in an age header.
const FULL_LINE: usize = 64;

/// Why an envelope does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeFault {
    /// It is whole, as far as one can see without the key, and for somebody else.
    #[error("sealed for another key or passphrase")]
    NotForUs,
    /// Changed, cut short, or no age file at all.
    #[error("not an age file, or changed")]
    Changed,
    /// More than it may hold.
    #[error("too large")]
    TooLarge,
}

/// What may open an envelope.
pub enum Opener<'a> {
    /// A key of our own.
    Key(&'a age::x25519::Identity),
    /// A passphrase; scrypt makes guessing it slow.
    Passphrase(&'a str),
}

/// The whole content of an envelope, plain or in ASCII armour, of at most `most` bytes.
///
/// # Errors
/// As [`EnvelopeFault`] says.
pub fn open(
    envelope: &[u8],
    opener: &Opener<'_>,
    most: usize,
) -> Result<Zeroizing<Vec<u8>>, EnvelopeFault> {
    // Blanks around ASCII armour mean nothing; the library takes them behind it only.
    let trimmed = envelope.trim_ascii_start();
    let envelope = if trimmed.starts_with(ARMOUR) { trimmed } else { envelope };
    let mut plain = Vec::with_capacity(envelope.len());
    ArmoredReader::new(envelope).read_to_end(&mut plain).map_err(|_| EnvelopeFault::Changed)?;
    if !bodies_end_short(&plain) {
        return Err(EnvelopeFault::Changed);
    }
    let decryptor =
        age::Decryptor::new_buffered(plain.as_slice()).map_err(|_| EnvelopeFault::Changed)?;
    let opened = match opener {
        Opener::Key(key) => decryptor.decrypt(std::iter::once(*key as &dyn age::Identity)),
        Opener::Passphrase(words) => {
            let mut identity = age::scrypt::Identity::new(SecretString::from((*words).to_owned()));
            identity.set_max_work_factor(MAX_WORK);
            decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity))
        }
    };
    let stream = opened.map_err(|error| match error {
        age::DecryptError::DecryptionFailed | age::DecryptError::NoMatchingKeys => {
            EnvelopeFault::NotForUs
        }
        _ => EnvelopeFault::Changed,
    })?;
    // As much room as it can need, so that no copy of a secret is left behind by growing.
    let mut content = Zeroizing::new(Vec::with_capacity(envelope.len().min(most) + 1));
    stream
        .take((most as u64).saturating_add(1))
        .read_to_end(&mut content)
        .map_err(|_| EnvelopeFault::Changed)?;
    if content.len() > most { Err(EnvelopeFault::TooLarge) } else { Ok(content) }
}

/// Whether each recipient's lines end with a short one, as the specification asks; the library
/// also takes files of an early version of age, where a full line could be the last.
fn bodies_end_short(envelope: &[u8]) -> bool {
    let mut is_ended = true;
    for line in envelope.split(|byte| *byte == b'\n').skip(1) {
        if line.starts_with(b"---") {
            return is_ended;
        }
        if line.starts_with(b"-> ") {
            if !is_ended {
                return false;
            }
            is_ended = false;
        } else {
            is_ended = line.len() < FULL_LINE;
        }
    }
    // A header without an end: refused by whoever reads it next.
    true
}
