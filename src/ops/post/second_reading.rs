//! The second reader's side of a calibration: cases that came are read as cases of a stream of their
//! own, and what was answered goes back. Here too the answers are taken in at the first desk.

use std::path::Path;

use super::super::case::Case;
use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use super::calibration::judgements;
use super::judge::fault_word;
use super::keys::OwnKeys;
use super::{data, keys, take_setup};
use crate::api::calibration::CalibrationDone;
use crate::api::{Moment, Problem};
use crate::domain::calibration::{SecondAnswers, SecondReading};
use crate::domain::delivery::Level;
use crate::domain::privacy::find_cpr;
use crate::domain::stream::Stream;
use crate::exchange::{ExchangeError, calibration_v1};
use crate::store::Tx;
use crate::store::calibrations::Round;
use crate::store::reviews::NewReview;
use crate::vault::package::{PackageFault, Signed, open};

/// Bytes of a file of a round.
const FILE_BYTES: u64 = 4 * 1024 * 1024;

/// Takes in a file of either kind. The same again changes nothing.
pub(super) fn take(
    desk: &mut Desk,
    moment: &Moment,
    path: &Path,
) -> Result<CalibrationDone, Refusal> {
    let keys = keys::own(desk, moment)?;
    let signed = open(&super::read(desk, path, FILE_BYTES)?, &keys.reading).map_err(unopened)?;
    match calibration_v1::read(&signed.content) {
        Ok(reading) => {
            same_hands(&signed, (&reading.sender.key, &reading.recipient), &keys)?;
            take_cases(desk, moment, &reading)
        }
        Err(ExchangeError::OtherFormat(_)) => {
            let answers = calibration_v1::read_answers(&signed.content).map_err(not_read)?;
            same_hands(&signed, (&answers.sender.key, &answers.recipient), &keys)?;
            take_answers(desk, moment, &answers)
        }
        Err(error) => Err(not_read(error).into()),
    }
}

/// It was signed by whom it names, and is for this desk.
fn same_hands(
    signed: &Signed,
    (signer, recipient): (&str, &str),
    keys: &OwnKeys,
) -> Result<(), Problem> {
    if signed.signer != signer {
        return Err(data("calibration-changed"));
    }
    // Who wrote a file can open it too, to write it out again.
    let is_for_us = recipient == keys.reading.public();
    if is_for_us { Ok(()) } else { Err(data("calibration-for-somebody-else")) }
}

/// Cases of a team that is known: its six words were compared when its first month came, or its
/// centre vouches for it.
fn take_cases(
    desk: &mut Desk,
    moment: &Moment,
    reading: &SecondReading,
) -> Result<CalibrationDone, Refusal> {
    let sender = sender(desk, &reading.sender.key)?;
    let sender = sender.ok_or_else(|| refused("calibration-sender-unknown"))?;
    let tx = desk.store()?.read();
    if let Some(known) = tx.calibration(false, &reading.code)? {
        return Ok(CalibrationDone::CasesTaken(tx.calibration_cases(known.calibration_id)?.len()));
    }
    for case in &reading.cases {
        if let Some(list) = case.lists.iter().find(|list| desk.library().get(list).is_none()) {
            let problem = refused("calibration-checklist-unknown");
            return Err(problem.with("name", format!("{}@{}", list.id, list.version)).into());
        }
        if !find_cpr(&case.reference).is_empty() {
            return Err(refused("cpr-as-reference").into());
        }
    }
    let configuration = desk.configuration()?;
    let unit_id = configuration.unit_id()?;
    // Nothing comes into a closed month: the cases wait in the next one.
    let mut month = desk.month(&configuration, moment)?;
    while tx.closing_in_force(unit_id, &month.to_string())?.is_some() {
        month = month.next();
    }
    let month = month.to_string();
    let round = Round {
        calibration_id: 0,
        sent: false,
        code: reading.code.clone(),
        month: reading.month.to_string(),
        other: sender,
        keys: (reading.sender.key.clone(), reading.sender.reply_to.clone()),
        reader: configuration.initials.clone(),
    };
    desk.transact(moment, "take-calibration", |tx| {
        let mut cases = Vec::new();
        for case in &reading.cases {
            let review_id = tx.add_review(&NewReview {
                area: case.area.as_deref(),
                act_date: Some(case.act_date),
                ..NewReview::not_drawn(unit_id, &month, Stream::Calibration, &case.reference)
            })?;
            tx.set_parts(review_id, &case.lists)?;
            cases.push((case.number, review_id));
        }
        tx.add_calibration(unit_id, &round, &cases)
    })?;
    Ok(CalibrationDone::CasesTaken(reading.cases.len()))
}

/// The name of the team with this key for signatures, if it is known here.
fn sender(desk: &Desk, key: &str) -> Result<Option<String>, Refusal> {
    let peers = desk.store()?.read().peers()?;
    let peer = peers.into_iter().find(|peer| !peer.is_centre && peer.signing_key == key);
    let setup = take_setup::in_use(desk, Level::Centre)?;
    let mut vouched = setup.into_iter().flat_map(|setup| setup.readers);
    let vouched = || vouched.find(|reader| reader.signing_key == key).map(|reader| reader.name);
    Ok(peer.map(|peer| peer.name).or_else(vouched))
}

/// What the second reader came to, when every case is read to the end.
pub(super) fn answers(
    desk: &Desk,
    tx: &Tx<'_>,
    round: &Round,
    keys: &OwnKeys,
) -> Result<String, Refusal> {
    let mut cases = Vec::new();
    for (number, review_id) in tx.calibration_cases(round.calibration_id)? {
        let case = Case::load(tx, desk.library(), tx.review(review_id)?)?;
        if !case.line().complete {
            return Err(refused("calibration-not-read").with("number", case.review.number).into());
        }
        // A case that could not be reviewed has no judgements; it is told by having none.
        let is_disposed = case.review.disposition.is_some();
        cases.push((number, if is_disposed { Vec::new() } else { judgements(&case) }));
    }
    let answers = SecondAnswers {
        sender: keys.sender(),
        recipient: round.keys.1.clone(),
        code: round.code.clone(),
        cases,
    };
    let content = calibration_v1::answers_to_canonical(&answers);
    calibration_v1::read_answers(&content).map_err(|_| refused("calibration-not-made"))?;
    Ok(content)
}

/// The answers to a round that was sent, from the desk it was sent to.
fn take_answers(
    desk: &mut Desk,
    moment: &Moment,
    answers: &SecondAnswers,
) -> Result<CalibrationDone, Refusal> {
    let tx = desk.store()?.read();
    let round = tx.calibration(true, &answers.code)?;
    let round = round.ok_or_else(|| refused("calibration-unknown"))?;
    if round.keys.0 != answers.sender.key {
        return Err(refused("calibration-sender-unknown").into());
    }
    let id = round.calibration_id;
    let known: Vec<i64> = tx.calibration_cases(id)?.into_iter().map(|(number, _)| number).collect();
    if answers.cases.iter().any(|(number, _)| !known.contains(number)) {
        return Err(data("calibration-changed").into());
    }
    if tx.calibration_answers(id)?.is_empty() {
        desk.transact(moment, "take-calibration-answers", |tx| {
            for (number, judgements) in &answers.cases {
                tx.add_calibration_answers(id, *number, judgements)?;
            }
            Ok(())
        })?;
    }
    Ok(CalibrationDone::AnswersTaken)
}

fn unopened(fault: PackageFault) -> Problem {
    match fault_word(fault) {
        "too-new" => data("calibration-too-new"),
        "wrong-recipient" => data("calibration-for-somebody-else"),
        "changed" => data("calibration-changed"),
        _ => data("calibration-not-one"),
    }
}

fn not_read(error: ExchangeError) -> Problem {
    match error {
        ExchangeError::OtherFormat(_) => data("calibration-not-one"),
        ExchangeError::TooNew { .. } => data("calibration-too-new"),
        _ => data("calibration-changed"),
    }
}
