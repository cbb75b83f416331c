//! This desk's own keys: one to sign with and one to open sealed files with, made when they are
//! first needed and kept for ever.

use zeroize::Zeroizing;

use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use super::super::setup::random;
use super::{data, key_words};
use crate::api::{Moment, Problem};
use crate::domain::package::Sender;
use crate::domain::text::Clean;
use crate::store::Tx;
use crate::vault::package::{PackageFault, ReadingSecret, SigningSecret, seal};

/// Names of the keys in the database.
const SIGNING: &str = "signing";
const READING: &str = "reading";

/// This desk's keys.
#[derive(Debug)]
pub(super) struct OwnKeys {
    pub(super) signing: SigningSecret,
    pub(super) reading: ReadingSecret,
}

impl OwnKeys {
    /// The public halves, as a file names its maker.
    pub(super) fn sender(&self) -> Sender {
        Sender { key: self.signing.public(), reply_to: self.reading.public() }
    }

    /// Content signed and sealed for one reader, and for this desk, which writes it out again.
    pub(super) fn seal_for(&self, reader: &str, content: &str) -> Result<Vec<u8>, Problem> {
        let own = self.reading.public();
        seal(content, &self.signing, reader, &[&own]).map_err(|fault| match fault {
            PackageFault::TooLarge => refused("package-too-large"),
            _ => data("setup-not-as-written"),
        })
    }

    /// The six words others know this desk by.
    pub(super) fn words(&self) -> Clean {
        key_words(&self.signing.public(), &self.reading.public())
    }
}

/// The keys, made now if there are none yet.
pub(super) fn own(desk: &mut Desk, moment: &Moment) -> Result<OwnKeys, Refusal> {
    if let Some(keys) = stored(&desk.store()?.read())? {
        return Ok(keys);
    }
    let mut seed = Zeroizing::new([0; 32]);
    random(desk, seed.as_mut_slice())?;
    let keys =
        OwnKeys { signing: SigningSecret::from_random(*seed), reading: ReadingSecret::generate() };
    desk.transact(moment, "make-keys", |tx| {
        tx.add_own_key(SIGNING, &keys.signing.to_hex(), &keys.signing.public())?;
        tx.add_own_key(READING, &keys.reading.to_text(), &keys.reading.public())
    })?;
    Ok(keys)
}

/// The keys that are there.
fn stored(tx: &Tx<'_>) -> Result<Option<OwnKeys>, Refusal> {
    let (Some(signing), Some(reading)) = (tx.own_key(SIGNING)?, tx.own_key(READING)?) else {
        return Ok(None);
    };
    let unreadable = |_| refused("own-keys-unreadable");
    Ok(Some(OwnKeys {
        signing: SigningSecret::from_hex(&Zeroizing::new(signing.0)).map_err(unreadable)?,
        reading: ReadingSecret::from_text(&Zeroizing::new(reading.0)).map_err(unreadable)?,
    }))
}
