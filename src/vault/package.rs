//! Sealing what travels between desks (da: *pakke*): signed by the sender, then encrypted to those
//! who may read it. Signature: Ed25519 (RFC 8032); encryption: age 1 to X25519 keys.
//!
//! A sealed file is two plain lines, `tilsyn-package 1` and `to ` with the beginning of
//! the SHA-256 of the recipient's key, and then an ordinary age file. In it stand the content, and
//! in one last line the sender's public key and the signature, in hexadecimal digits. A
//! signed text, which everybody may read, is the content and that last line only.
//!
//! age alone says nothing about who made a file, so it is signed inside; the content itself
//! names its recipient and purpose, so that it cannot be sent on as something else.

use std::io::Write;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::envelope::{self, EnvelopeFault, Opener};
use super::hex::{hex, unhex};

/// First line of a sealed file.
const HEAD: &str = "tilsyn-package 1";
/// What that line begins with in every version.
const NAME: &str = "tilsyn-package ";
/// Ahead of the recipient's mark.
const TO: &str = "to ";
/// Hexadecimal digits of a recipient's mark.
const MARK_DIGITS: usize = 16;
/// Signed together with the content, so that a signature for this is one for nothing else.
const PURPOSE: &[u8] = b"tilsyn-package-v1\n";
/// Bytes of a sealed file; a month of 5,000 cases with 25 answers is about 25 MiB.
pub const LARGEST: usize = 32 * 1024 * 1024;

/// Why a sealed file or a signed text cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackageFault {
    /// Something else than a sealed file.
    #[error("not a sealed file")]
    NotAPackage,
    /// Made by a newer program.
    #[error("made by a newer program")]
    TooNew,
    /// Larger than [`LARGEST`].
    #[error("too large")]
    TooLarge,
    /// Sealed for somebody else.
    #[error("sealed for somebody else")]
    OtherRecipient,
    /// Changed after it was sealed, or cut short.
    #[error("changed after sealing")]
    Changed,
    /// A key that is none.
    #[error("not a key")]
    NotAKey,
}

/// Content whose signature holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// What was signed.
    pub content: String,
    /// The public key it was signed with: 64 hexadecimal digits.
    pub signer: String,
}

/// The secret a desk signs with.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningSecret(Zeroizing<[u8; 32]>);

impl std::fmt::Debug for SigningSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SigningSecret(…)")
    }
}

impl SigningSecret {
    /// From 32 random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Back from [`SigningSecret::to_hex`].
    ///
    /// # Errors
    /// [`PackageFault::NotAKey`].
    pub fn from_hex(text: &str) -> Result<Self, PackageFault> {
        unhex(text).map(|bytes| Self(Zeroizing::new(bytes))).ok_or(PackageFault::NotAKey)
    }

    /// The secret as 64 hexadecimal digits, for storing.
    #[must_use]
    pub fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex(&self.0[..]))
    }

    /// The public key that belongs to it, as 64 hexadecimal digits.
    #[must_use]
    pub fn public(&self) -> String {
        hex(self.key().verifying_key().as_bytes())
    }

    fn key(&self) -> SigningKey {
        SigningKey::from_bytes(&self.0)
    }
}

/// The secret a desk opens sealed files with, and the public key to seal for it.
pub struct ReadingSecret(age::x25519::Identity);

impl std::fmt::Debug for ReadingSecret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("ReadingSecret(…)")
    }
}

impl ReadingSecret {
    /// A new one, from the system's chance.
    #[must_use]
    pub fn generate() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// Back from [`ReadingSecret::to_text`].
    ///
    /// # Errors
    /// [`PackageFault::NotAKey`].
    pub fn from_text(text: &str) -> Result<Self, PackageFault> {
        text.parse().map(Self).map_err(|_| PackageFault::NotAKey)
    }

    /// The secret in age's own form, `AGE-SECRET-KEY-1…`, for storing.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        use age::secrecy::ExposeSecret as _;
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The public key in age's own form, `age1…`.
    #[must_use]
    pub fn public(&self) -> String {
        self.0.to_public().to_string()
    }
}

/// Whether a text is a public key to seal for.
#[must_use]
pub fn is_recipient(key: &str) -> bool {
    key.parse::<age::x25519::Recipient>().is_ok()
}

/// The content with the signer's line behind it, for everybody to read.
#[must_use]
pub fn sign(content: &str, secret: &SigningSecret) -> String {
    signed_for("", content, secret)
}

/// The content of a signed text, when the signature holds.
///
/// # Errors
/// [`PackageFault::Changed`] when it does not, or there is none.
pub fn check_signed(text: &str) -> Result<Signed, PackageFault> {
    check_signed_for("", text)
}

/// The content and the signer's line; `to` is the mark of the recipient, or nothing.
fn signed_for(to: &str, content: &str, secret: &SigningSecret) -> String {
    let signature = secret.key().sign(&signed_bytes(to, content));
    format!("{content}{} {}\n", secret.public(), hex(&signature.to_bytes()))
}

fn check_signed_for(to: &str, text: &str) -> Result<Signed, PackageFault> {
    let body = text.strip_suffix('\n').ok_or(PackageFault::Changed)?;
    let line = body.rfind('\n').map_or(0, |before| before + 1);
    let (content, last) = (&body[..line], &body[line..]);
    let (signer, signature) = last.split_once(' ').ok_or(PackageFault::Changed)?;
    let key = unhex::<32>(signer).and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok());
    let signature = unhex::<64>(signature).map(|bytes| Signature::from_bytes(&bytes));
    let (Some(key), Some(signature)) = (key, signature) else { return Err(PackageFault::Changed) };
    // Strict: one signature has one spelling, and weak keys are refused.
    key.verify_strict(&signed_bytes(to, content), &signature).map_err(|_| PackageFault::Changed)?;
    Ok(Signed { content: content.to_owned(), signer: signer.to_owned() })
}

/// Signs the content and encrypts it: for the recipient named in it, and for those who must be able
/// to read it back.
///
/// # Errors
/// [`PackageFault::NotAKey`] or [`PackageFault::TooLarge`].
pub fn seal(
    content: &str,
    secret: &SigningSecret,
    recipient: &str,
    also_for: &[&str],
) -> Result<Vec<u8>, PackageFault> {
    let recipients: Vec<age::x25519::Recipient> = std::iter::once(&recipient)
        .chain(also_for)
        .map(|key| key.parse().map_err(|_| PackageFault::NotAKey))
        .collect::<Result<_, _>>()?;
    let readers = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let write = || -> std::io::Result<Vec<u8>> {
        let encryptor = age::Encryptor::with_recipients(readers).map_err(std::io::Error::other)?;
        let to = mark(recipient);
        let mut file = format!("{HEAD}\n{TO}{to}\n").into_bytes();
        let mut stream = encryptor.wrap_output(&mut file)?;
        stream.write_all(signed_for(&to, content, secret).as_bytes())?;
        stream.finish()?;
        Ok(file)
    };
    let file = write().map_err(|_| PackageFault::NotAKey)?;
    if file.len() > LARGEST { Err(PackageFault::TooLarge) } else { Ok(file) }
}

/// Opens a sealed file and checks its signature. Nothing of it is given unless all of it holds.
///
/// # Errors
/// As [`PackageFault`] says.
pub fn open(file: &[u8], secret: &ReadingSecret) -> Result<Signed, PackageFault> {
    if file.len() > LARGEST {
        return Err(PackageFault::TooLarge);
    }
    let (to, sealed) = head(file)?;
    let for_us = to == mark(&secret.public());
    let content =
        envelope::open(sealed, &Opener::Key(&secret.0), LARGEST).map_err(|fault| match fault {
            EnvelopeFault::NotForUs if !for_us => PackageFault::OtherRecipient,
            EnvelopeFault::TooLarge => PackageFault::TooLarge,
            EnvelopeFault::NotForUs | EnvelopeFault::Changed => PackageFault::Changed,
        })?;
    let text = std::str::from_utf8(&content).map_err(|_| PackageFault::Changed)?;
    check_signed_for(to, text)
}

/// The mark of the recipient in the file's second line, and the age file behind it.
fn head(file: &[u8]) -> Result<(&str, &[u8]), PackageFault> {
    let (first, rest) = line(file).ok_or(PackageFault::NotAPackage)?;
    if first != HEAD {
        let newer = first.strip_prefix(NAME).and_then(|version| version.parse::<u32>().ok());
        let newer = newer.is_some_and(|version| version > 1);
        return Err(if newer { PackageFault::TooNew } else { PackageFault::NotAPackage });
    }
    let (second, envelope) = line(rest).ok_or(PackageFault::Changed)?;
    let to = second.strip_prefix(TO).filter(|mark| mark.len() == MARK_DIGITS);
    Ok((to.ok_or(PackageFault::Changed)?, envelope))
}

/// The first line, and what comes behind it.
fn line(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let end = bytes.iter().take(64).position(|byte| *byte == b'\n')?;
    let (line, rest) = bytes.split_at_checked(end)?;
    Some((std::str::from_utf8(line).ok()?, rest.get(1..)?))
}

/// The beginning of a key's SHA-256: tells whose file it is without telling the key.
fn mark(recipient: &str) -> String {
    let mut digits = hex(&Sha256::digest(recipient.as_bytes()));
    digits.truncate(MARK_DIGITS);
    digits
}

fn signed_bytes(to: &str, content: &str) -> Vec<u8> {
    [PURPOSE, to.as_bytes(), b"\n", content.as_bytes()].concat()
}

#[cfg(test)]
mod tests;
