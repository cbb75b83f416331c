//! The recovery code (da: *genoprettelseskode*): proved by who has it on paper, and made anew
//! as long as nobody has.
//!
//! A new code takes the place of the earlier one only when it is proved, so at every moment
//! there is one that opens the key file and that somebody was shown.

use zeroize::Zeroizing;

use super::configuration::name;
use super::desk::Desk;
use super::problems::{Refusal, refused};
use super::setup::{random, read_key_file, write_key_file};
use crate::api::Moment;
use crate::api::request::Secret;
use crate::domain::text::Clean;
use crate::store::Act;
use crate::vault;

/// A new code for who knows the passphrase. It opens nothing before it is proved.
pub(super) fn make(desk: &mut Desk, passphrase: &Secret) -> Result<Clean, Refusal> {
    if desk.key.is_none() {
        return Err(refused("no-passphrase").into());
    }
    vault::open(&read_key_file(desk)?, &passphrase.0)?;
    offer(desk)
}

/// A new code just after unlocking, when none has ever been proved and one could be kept.
pub(super) fn make_if_none_is_proved(desk: &mut Desk) -> Result<Option<Clean>, Refusal> {
    let Some(store) = desk.store.as_ref().filter(|_| desk.key.is_some()) else { return Ok(None) };
    let is_proved = store.read().setting(name::RECOVERY_PROVED)?.is_some();
    if is_proved || store.is_read_only() { Ok(None) } else { offer(desk).map(Some) }
}

/// The code that was shown last is on paper: from now on it is the one that holds. The key file
/// is written first; without the second step a code is only made once more.
pub(super) fn prove(desk: &mut Desk, moment: &Moment) -> Result<(), Refusal> {
    if let (Some(code), Some(key)) = (&desk.new_code, &desk.key) {
        let key = Zeroizing::new(key.0);
        let file = vault::change_recovery_code(&read_key_file(desk)?, &key, code)?;
        write_key_file(desk, &file)?;
    }
    note(desk, moment)?;
    desk.new_code = None;
    Ok(())
}

/// Notes that somebody has the code on paper.
pub(super) fn note(desk: &mut Desk, moment: &Moment) -> Result<(), Refusal> {
    // Never in the practice case's database: the code is that of the real one.
    let store = desk.store.as_mut().ok_or(Refusal::Locked)?;
    let who = store.read().setting(name::INITIALS)?.unwrap_or_default();
    let act = Act { at: moment.now, who, op: "prove-recovery-code" };
    Ok(store.transact(&act, |tx| tx.set_setting(name::RECOVERY_PROVED, "yes"))?)
}

/// A code nobody can guess.
pub(super) fn random_code(desk: &mut Desk) -> Result<Zeroizing<String>, Refusal> {
    let mut bytes = Zeroizing::new([0; 30]);
    random(desk, bytes.as_mut_slice())?;
    Ok(vault::recovery_code(&bytes))
}

fn offer(desk: &mut Desk) -> Result<Clean, Refusal> {
    let code = random_code(desk)?;
    let shown = Clean::line(&code);
    desk.new_code = Some(code);
    Ok(shown)
}
