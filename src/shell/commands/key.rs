//! `tilsyn passphrase`: another passphrase, by the one known or by the recovery code. Only the
//! key file is written.

use super::Done;
use crate::api::{Problem, Request};
use crate::cli::args::Passphrases;
use crate::cli::views::database::passphrase_changed;
use crate::ops::{self, Desk};
use crate::shell::build::{Session, no_database, open_desk, own_desk};
use crate::shell::passphrase;

pub(super) fn run(session: &Session, command: &Passphrases) -> Result<Done, Problem> {
    let said = match command {
        Passphrases::Change { new_passphrase_file } => {
            let mut desk = open_desk(session)?;
            // The same file again, or the same question: what is known is proved once more.
            let old = passphrase::get(session)?;
            let new =
                passphrase::from(session, new_passphrase_file.as_deref(), "cli-passphrase-new")?;
            done(session, &mut desk, &Request::ChangePassphrase { old, new })?;
            "cli-passphrase-changed"
        }
        Passphrases::Recover { code_file, new_passphrase_file } => {
            let mut desk = own_desk(session)?;
            if !desk.has_database() {
                return Err(no_database(session));
            }
            let code = passphrase::from(session, code_file.as_deref(), "cli-recovery-code")?;
            let new =
                passphrase::from(session, new_passphrase_file.as_deref(), "cli-passphrase-new")?;
            done(session, &mut desk, &Request::Recover { code, passphrase: new })?;
            "cli-passphrase-recovered"
        }
    };
    Ok(passphrase_changed(session.texts.get(said)).into())
}

fn done(session: &Session, desk: &mut Desk, request: &Request) -> Result<(), Problem> {
    ops::handle(desk, &session.clock.moment(), request).map(drop)
}
