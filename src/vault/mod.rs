//! The key file (da: *nøglefil*): the database's random key, wrapped twice in age envelopes,
//! once for the passphrase and once for the recovery code that is printed at first use.
//!
//! Both envelopes stand in one small text file and open with stock `age -d`; what comes out
//! is the raw key as 64 hex digits, which stock SQLCipher takes as `PRAGMA key = "x'…'"`.
//! No cryptography of our own: age 1 with scrypt does all of it.

pub mod envelope;
mod hex;
pub mod package;

use std::io::Write;

use age::armor::{ArmoredWriter, Format};
use age::secrecy::SecretString;
use zeroize::Zeroizing;

use envelope::{EnvelopeFault, Opener};

/// First line of the file.
const HEAD: &str = "tilsyn-key 1";
/// Ahead of the envelope for the passphrase.
const PASSPHRASE: &str = "# passphrase";
/// Ahead of the envelope for the recovery code.
const RECOVERY: &str = "# recovery code";
/// Where an envelope ends.
const END: &str = "-----END AGE ENCRYPTED FILE-----";

/// What an envelope of the key file holds: 32 bytes in hexadecimal digits.
const KEY_DIGITS: usize = 64;

/// Letters of the recovery code, without those that are taken for others (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How hard guessing is made: scrypt's N is 2 to this power.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkFactor(pub u8);

impl WorkFactor {
    /// About a second on an office laptop of 2026.
    pub const STANDARD: Self = Self(17);
}

/// The code has 150 random bits, so guessing it is hopeless at any factor.
const CODE_WORK: WorkFactor = WorkFactor(10);

/// Why a key file does not give its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The passphrase or code is another one.
    #[error("the passphrase or code does not open the key file")]
    WrongSecret,
    /// The file is not a key file or is damaged.
    #[error("not a key file, or damaged")]
    Damaged,
    /// The key file is from a newer program.
    #[error("key file of a newer program")]
    TooNew,
    /// Wrapping failed: a fault of the program.
    #[error("could not wrap the key")]
    Wrap,
}

/// The raw key of the database.
pub type RawKey = Zeroizing<[u8; 32]>;

/// Makes the content of a new key file.
///
/// # Errors
/// [`VaultError::Wrap`] only.
pub fn seal(
    key: &RawKey,
    passphrase: &str,
    recovery: &str,
    work: WorkFactor,
) -> Result<String, VaultError> {
    let for_passphrase = wrap(key, passphrase, work)?;
    let for_recovery = wrap(key, &canonical_code(recovery), CODE_WORK)?;
    Ok(format!("{HEAD}\n{PASSPHRASE}\n{for_passphrase}\n{RECOVERY}\n{for_recovery}\n"))
}

/// The key, by the passphrase.
///
/// # Errors
/// As [`VaultError`] says.
pub fn open(file: &str, passphrase: &str) -> Result<RawKey, VaultError> {
    unwrap(armored(file, PASSPHRASE)?, passphrase)
}

/// The key, by the recovery code; blanks, dashes and small letters do not matter.
///
/// # Errors
/// As [`VaultError`] says.
pub fn recover(file: &str, code: &str) -> Result<RawKey, VaultError> {
    unwrap(armored(file, RECOVERY)?, &canonical_code(code))
}

/// The same file with another passphrase; the recovery code and the key stay.
///
/// # Errors
/// As [`VaultError`] says.
pub fn change_passphrase(
    file: &str,
    key: &RawKey,
    passphrase: &str,
    work: WorkFactor,
) -> Result<String, VaultError> {
    let for_recovery = armored(file, RECOVERY)?;
    let for_passphrase = wrap(key, passphrase, work)?;
    Ok(format!("{HEAD}\n{PASSPHRASE}\n{for_passphrase}\n{RECOVERY}\n{for_recovery}\n"))
}

/// The same file with another recovery code; the passphrase and the key stay.
///
/// # Errors
/// As [`VaultError`] says.
pub fn change_recovery_code(file: &str, key: &RawKey, code: &str) -> Result<String, VaultError> {
    let for_passphrase = armored(file, PASSPHRASE)?;
    let for_recovery = wrap(key, &canonical_code(code), CODE_WORK)?;
    Ok(format!("{HEAD}\n{PASSPHRASE}\n{for_passphrase}\n{RECOVERY}\n{for_recovery}\n"))
}

/// A recovery code from 30 random numbers, in six groups of five letters for people to read.
pub fn recovery_code(random: &[u8; 30]) -> Zeroizing<String> {
    let mut code = Zeroizing::new(String::with_capacity(35));
    for (place, byte) in random.iter().enumerate() {
        if place > 0 && place % 5 == 0 {
            code.push('-');
        }
        code.push(char::from(LETTERS[usize::from(byte % 32)]));
    }
    code
}

/// A code as it is wrapped: capital letters in groups, look-alikes read as what is meant.
fn canonical_code(code: &str) -> Zeroizing<String> {
    let letters = code.chars().filter(|letter| letter.is_ascii_alphanumeric()).map(|letter| {
        match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            letter => letter,
        }
    });
    let mut canonical = Zeroizing::new(String::with_capacity(36));
    for (place, letter) in letters.enumerate() {
        if place > 0 && place % 5 == 0 {
            canonical.push('-');
        }
        canonical.push(letter);
    }
    canonical
}

fn wrap(key: &RawKey, secret: &str, work: WorkFactor) -> Result<String, VaultError> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(secret.to_owned()));
    recipient.set_work_factor(work.0);
    let write = || -> std::io::Result<Vec<u8>> {
        let encryptor =
            age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
                .map_err(std::io::Error::other)?;
        let armored = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)?;
        let mut stream = encryptor.wrap_output(armored)?;
        stream.write_all(Zeroizing::new(hex::hex(&key[..])).as_bytes())?;
        stream.finish()?.finish()
    };
    let bytes = write().map_err(|_| VaultError::Wrap)?;
    String::from_utf8(bytes).map(|text| text.trim_end().to_owned()).map_err(|_| VaultError::Wrap)
}

fn unwrap(envelope: &str, secret: &str) -> Result<RawKey, VaultError> {
    let opener = Opener::Passphrase(secret);
    let text =
        envelope::open(envelope.as_bytes(), &opener, KEY_DIGITS).map_err(|fault| match fault {
            EnvelopeFault::NotForUs => VaultError::WrongSecret,
            EnvelopeFault::Changed | EnvelopeFault::TooLarge => VaultError::Damaged,
        })?;
    let digits = std::str::from_utf8(&text).map_err(|_| VaultError::Damaged)?;
    hex::unhex(digits).map(Zeroizing::new).ok_or(VaultError::Damaged)
}

fn armored<'a>(file: &'a str, mark: &str) -> Result<&'a str, VaultError> {
    let (head, rest) = file.split_once('\n').ok_or(VaultError::Damaged)?;
    match head.trim_end() {
        HEAD => {}
        head if head.starts_with("tilsyn-key ") => return Err(VaultError::TooNew),
        _ => return Err(VaultError::Damaged),
    }
    let (_, rest) = rest.split_once(mark).ok_or(VaultError::Damaged)?;
    let end = rest.find(END).ok_or(VaultError::Damaged)? + END.len();
    Ok(rest[..end].trim_start())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    const WORK: WorkFactor = WorkFactor(4);

    fn key() -> RawKey {
        Zeroizing::new(std::array::from_fn(|place| place as u8))
    }

    #[test]
    fn passphrase_and_code_open_and_others_do_not() {
        let code = recovery_code(&std::array::from_fn(|place| (place * 7) as u8));
        assert_eq!(code.len(), 35);
        let file = seal(&key(), "blåbærgrød med fløde", &code, WORK).unwrap();
        assert_eq!(open(&file, "blåbærgrød med fløde"), Ok(key()));
        assert_eq!(open(&file, "blåbærgrød"), Err(VaultError::WrongSecret));
        assert_eq!(recover(&file, &code), Ok(key()));
        assert_eq!(recover(&file, &code.to_lowercase().replace('-', " ")), Ok(key()));
        assert_eq!(recover(&file, "blåbærgrød med fløde"), Err(VaultError::WrongSecret));
    }

    #[test]
    fn a_new_passphrase_leaves_key_and_code() {
        let code = recovery_code(&[3; 30]);
        let old = seal(&key(), "gammel", &code, WORK).unwrap();
        let new = change_passphrase(&old, &key(), "ny", WORK).unwrap();
        assert_eq!(open(&new, "ny"), Ok(key()));
        assert_eq!(open(&new, "gammel"), Err(VaultError::WrongSecret));
        assert_eq!(recover(&new, &code), Ok(key()));
    }

    #[test]
    fn a_new_code_leaves_key_and_passphrase() {
        let [first, second] = [[3; 30], [4; 30]].map(|random| recovery_code(&random));
        let old = seal(&key(), "gammel", &first, WORK).unwrap();
        let new = change_recovery_code(&old, &key(), &second).unwrap();
        assert_eq!(open(&new, "gammel"), Ok(key()));
        assert_eq!(recover(&new, &second), Ok(key()));
        assert_eq!(recover(&new, &first), Err(VaultError::WrongSecret));
    }

    #[test]
    fn rubbish_newer_files_and_damage_are_told_apart() {
        let file = seal(&key(), "x", "y", WORK).unwrap();
        assert_eq!(open("", "x"), Err(VaultError::Damaged));
        assert_eq!(open("noget andet\n", "x"), Err(VaultError::Damaged));
        assert_eq!(
            open(&file.replacen("tilsyn-key 1", "tilsyn-key 2", 1), "x"),
            Err(VaultError::TooNew)
        );
        assert_eq!(open(&file[..file.len() / 3], "x"), Err(VaultError::Damaged));
    }

    #[test]
    fn every_changed_letter_of_an_envelope_is_noticed() {
        let file = seal(&key(), "x", "y", WORK).unwrap();
        let end = file.find(RECOVERY).unwrap();
        for place in 0..end {
            let mut bytes = file.clone().into_bytes();
            bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(bytes).unwrap();
            if let Ok(opened) = open(&changed, "x") {
                assert_eq!(opened, key(), "place {place}");
            }
        }
    }
}
