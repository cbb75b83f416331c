//! What a cell in the column of case references can be: a reference, or something a
//! spreadsheet has made of one.

use super::grid_builder::LINE_BREAK_SIGN;
use super::notice::Likeness;
use super::preview::RefusedReason;
use crate::domain::draw::CaseId;

/// The reference in a cell, or why it is none.
pub(super) fn parse_reference(cell: &str) -> Result<CaseId, RefusedReason> {
    if cell.is_empty() {
        return Err(RefusedReason::NoReference);
    }
    if is_error_value(cell) {
        return Err(RefusedReason::ErrorValue);
    }
    if is_truth_value(cell) {
        return Err(RefusedReason::TruthValue);
    }
    if cell.contains(char::REPLACEMENT_CHARACTER) {
        return Err(RefusedReason::UnreadableCharacters);
    }
    if cell.contains(LINE_BREAK_SIGN) {
        return Err(RefusedReason::SeveralLines);
    }
    CaseId::parse(cell).map_err(|_| RefusedReason::NotAReference)
}

/// True for `#N/A` and its kin, as Excel and LibreOffice show them in English and Danish.
pub(super) fn is_error_value(cell: &str) -> bool {
    const ERRORS: [&str; 20] = [
        "#N/A",
        "#I/T",
        "#REF!",
        "#REFERENCE!",
        "#VALUE!",
        "#VÆRDI!",
        "#DIV/0!",
        "#DIVISION/0!",
        "#NAME?",
        "#NAVN?",
        "#NULL!",
        "#NUL!",
        "#NUM!",
        "#NUMMER!",
        "#SPILL!",
        "#OVERLØB!",
        "#CALC!",
        "#BEREGN!",
        "#GETTING_DATA",
        "#BUSY!",
    ];
    cell.starts_with('#') && ERRORS.iter().any(|error| cell.eq_ignore_ascii_case(error))
}

/// True for a truth value in English or Danish.
pub(super) fn is_truth_value(cell: &str) -> bool {
    const VALUES: [&str; 4] = ["TRUE", "FALSE", "SAND", "FALSK"];
    VALUES.contains(&cell)
}

/// True for a number written as a power of ten, which a case system never does.
pub(super) fn is_power_of_ten(cell: &str) -> bool {
    let Some((mantissa, exponent)) = cell.split_once(['E', 'e']) else {
        return false;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let plain = match mantissa.split_once([',', '.']) {
        Some((whole, part)) => whole.len() == 1 && digits(whole) && digits(part),
        // "2E10" may be a real reference; "2E+10" is not.
        None => mantissa.len() == 1 && digits(mantissa) && cell.contains('+'),
    };
    plain && digits(exponent)
}

/// In what two references differ that are nearly the same.
pub(super) fn likeness(one: &str, other: &str) -> Likeness {
    let without = |text: &str, left_out: fn(char) -> bool| -> String {
        text.chars().filter(|c| !left_out(*c)).collect()
    };
    if one.to_lowercase() == other.to_lowercase() {
        Likeness::LetterCase
    } else if without(one, char::is_whitespace) == without(other, char::is_whitespace) {
        Likeness::InnerBlanks
    } else if without(one, |c| c == '0') == without(other, |c| c == '0') {
        Likeness::LeadingZeros
    } else {
        Likeness::Several
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_ten_are_told_from_references() {
        for damaged in ["2,60001E+11", "2.6E+10", "2,6E11", "1E+12", "2.6e+10"] {
            assert!(is_power_of_ten(damaged), "{damaged}");
        }
        for whole in ["26-1", "2E10", "E-12", "26.1.E5", "12,5E+3", "SE+1", "2,6E+", "00123"] {
            assert!(!is_power_of_ten(whole), "{whole}");
        }
    }

    #[test]
    fn likeness_names_the_difference() {
        let cases = [
            ("K-1", "k-1", Likeness::LetterCase),
            ("00123", "123", Likeness::LeadingZeros),
            ("26-001", "26-1", Likeness::LeadingZeros),
            ("26 -2", "26-2", Likeness::InnerBlanks),
            ("0K 1", "k1", Likeness::Several),
        ];
        for (one, other, expected) in cases {
            assert_eq!(likeness(one, other), expected);
        }
    }

    #[test]
    fn spreadsheet_errors_are_known_in_danish_too() {
        assert!(is_error_value("#I/T") && is_error_value("#N/A"));
        assert!(!is_error_value("#26-1"));
        assert!(is_truth_value("SAND") && !is_truth_value("Sand-1"));
    }
}
