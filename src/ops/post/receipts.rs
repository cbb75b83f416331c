//! Receipts (da: *kvitteringer*): the centre's signed answer that it has a month, sealed for the
//! team that sent it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use super::judge::{Opened, fault_word};
use super::keys::OwnKeys;
use super::{ENDING, data, keys, place};
use crate::api::post::ReceiptView;
use crate::api::{Moment, Problem};
use crate::domain::delivery::Level;
use crate::domain::draw::slug;
use crate::domain::package::Receipt;
use crate::exchange::{ExchangeError, receipt_v1};
use crate::vault::package::{PackageFault, open, seal};

/// Bytes of a receipt.
const RECEIPT_BYTES: u64 = 64 * 1024;
/// Digits of the content's hash in the file's name, so that two of one version do not meet.
const HASH_DIGITS: usize = 8;

/// Writes the receipt of a month among the reports.
pub(super) fn write(
    desk: &Desk,
    keys: &OwnKeys,
    opened: &Opened,
    received_at: DateTime<Utc>,
) -> Result<PathBuf, Refusal> {
    let delivered = &opened.delivered;
    let receipt = Receipt {
        sender: keys.sender(),
        recipient: delivered.sender().reply_to.clone(),
        package: opened.sha256.clone(),
        received_at,
    };
    let content = receipt_v1::to_canonical(&receipt);
    let file = seal(&content, &keys.signing, &receipt.recipient, &[]);
    let file = file.map_err(|_| refused("receipt-not-made"))?;
    let digits: String = opened.sha256.chars().take(HASH_DIGITS).collect();
    let name = format!(
        "kvittering-{}-{}-v{}-{digits}.{ENDING}",
        slug(delivered.unit()),
        delivered.month(),
        delivered.version()
    );
    let path = place(desk, &desk.configuration()?, None, &name);
    super::super::setup::write(desk, &path, &file)?;
    Ok(path)
}

/// Takes in a receipt; the same again changes nothing.
pub(super) fn take(desk: &mut Desk, moment: &Moment, path: &str) -> Result<ReceiptView, Refusal> {
    let keys = keys::own(desk, moment)?;
    let file = super::read(desk, Path::new(path), RECEIPT_BYTES)?;
    let signed = open(&file, &keys.reading).map_err(fault)?;
    let receipt = receipt_v1::read(&signed.content).map_err(|error| match error {
        ExchangeError::OtherFormat(_) => data("receipt-not-one"),
        ExchangeError::TooNew { .. } => data("receipt-too-new"),
        _ => data("receipt-changed"),
    })?;
    if receipt.sender.key != signed.signer || receipt.recipient != keys.reading.public() {
        return Err(data("receipt-changed").into());
    }
    let tx = desk.store()?.read();
    let is_centre =
        |peer: &crate::store::packages::Peer| peer.is_centre && peer.signing_key == signed.signer;
    if !tx.peers()?.iter().any(is_centre) {
        return Err(refused("receipt-not-of-the-centre").into());
    }
    let received_at = receipt.received_at;
    if let Some(package) = tx.package_by_hash(&receipt.package)? {
        let closing = tx.closing(package.closing_id)?;
        desk.transact(moment, "take-receipt", |tx| {
            tx.add_receipt(package.package_id, &signed.signer, received_at)
        })?;
        let month = closing.month.parse().map_err(|_| data("database-damaged"))?;
        return Ok(ReceiptView {
            level: Level::Centre,
            month,
            version: closing.version,
            received_at,
        });
    }
    let Some(package) = tx.quarter_package_by_hash(&receipt.package)? else {
        return Err(refused("receipt-of-nothing-sent").into());
    };
    desk.transact(moment, "take-receipt", |tx| {
        tx.add_quarter_receipt(package.quarter_package_id, &signed.signer, received_at)
    })?;
    let [.., month] = package.quarter.months();
    Ok(ReceiptView { level: Level::Department, month, version: package.version, received_at })
}

fn fault(fault: PackageFault) -> Problem {
    match fault_word(fault) {
        "too-new" => data("receipt-too-new"),
        "wrong-recipient" => data("receipt-for-somebody-else"),
        "changed" => data("receipt-changed"),
        _ => data("receipt-not-one"),
    }
}
