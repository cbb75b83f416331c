//! The centre's answer that it has a package (da: *kvittering*), version 1; signed and sealed as
//! the package was.
//!
//! | field | meaning |
//! |---|---|
//! | `format`, `format_version` | `"tilsyn-receipt"`, `1` |
//! | `from.key`, `.reply_to` | the centre's keys |
//! | `to` | the team's key it is sealed for |
//! | `package` | SHA-256 of the package's content |
//! | `received_at` | when it was taken in, RFC 3339 in UTC |

use serde::{Deserialize, Serialize};

use super::canonical::{from_text, moment, parse_moment, to_text};
use super::package_v1::SenderV1;
use super::{ExchangeError, checked};
use crate::domain::package::Receipt;

/// The name of the format.
pub const FORMAT: &str = "tilsyn-receipt";
/// The version written, and the newest one read.
pub const VERSION: u64 = 1;

/// The canonical text of a receipt.
#[must_use]
pub fn to_canonical(receipt: &Receipt) -> String {
    to_text(&FileV1 {
        format: FORMAT.to_owned(),
        format_version: VERSION,
        from: SenderV1::from(&receipt.sender),
        to: receipt.recipient.clone(),
        package: receipt.package.clone(),
        received_at: moment(receipt.received_at),
    })
}

/// Reads what [`to_canonical`] wrote.
///
/// # Errors
/// When the text is of another format or a newer version, has a field or value that version 1
/// does not know, or is not in canonical form.
pub fn read(text: &str) -> Result<Receipt, ExchangeError> {
    let file: FileV1 = from_text(text, FORMAT, VERSION)?;
    checked::line("to", &file.to)?;
    checked::digits("package", &file.package, 64)?;
    let receipt = Receipt {
        sender: file.from.into_sender()?,
        recipient: file.to,
        package: file.package,
        received_at: parse_moment("received_at", &file.received_at)?,
    };
    if to_canonical(&receipt) == text { Ok(receipt) } else { Err(ExchangeError::NotCanonical) }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    format: String,
    format_version: u64,
    from: SenderV1,
    to: String,
    package: String,
    received_at: String,
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;
    use crate::domain::package::Sender;

    #[test]
    fn a_receipt_comes_back_and_nothing_else_does() {
        let receipt = Receipt {
            sender: Sender { key: "ab".repeat(32), reply_to: "age1centre".to_owned() },
            recipient: "age1team".to_owned(),
            package: "0f".repeat(32),
            received_at: "2026-12-03T08:00:00Z".parse().unwrap(),
        };
        let text = to_canonical(&receipt);
        assert_eq!(read(&text), Ok(receipt));
        for other in [
            text.replace("0f0f", "0F0F"),
            text.replace("age1team", "age1\\u001bteam"),
            text.replace("\"to\":", "\"til\":"),
            text.replace(":1,\"from\"", ":2,\"from\""),
            text.replace("tilsyn-receipt", "tilsyn-package"),
            text.replace(',', ", "),
            text.trim_end().to_owned(),
        ] {
            assert_ne!(other, text);
            assert!(read(&other).is_err(), "{other}");
        }
    }
}
