//! What a person types, pastes or drags in: whether it is a path, and a number.

use crate::tui::typed_path::path;

/// True for one line that is more likely a path than a case reference.
pub(super) fn looks_like_path(text: &str) -> bool {
    let text = path(text);
    let ending = text.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    let known = ["csv", "txt", "tsv", "xlsx", "xlsm", "xls", "ods"];
    let drive = text.get(1..3).is_some_and(|start| start == ":\\" || start == ":/");
    !text.contains('\n')
        && (text.starts_with('/')
            || text.starts_with("\\\\")
            || drive
            || ending.is_some_and(|ending| known.contains(&ending.as_str())))
}

/// A number of cases: `214`, `1.214` or `214 sager`; `None` for anything else, and for 0.
pub(super) fn count(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let number = text.trim_end_matches(char::is_alphabetic).trim_end();
    let digits: String = number.chars().filter(|sign| !matches!(sign, '.' | ' ')).collect();
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|count| plain && *count > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_told_from_a_reference() {
        for text in ["/tmp/x", "C:\\x", "\\\\server\\x", "sager.CSV", "'min liste.xlsx'"] {
            assert!(looks_like_path(text), "{text}");
        }
        for text in ["2026-100231", "26-1\n26-2.csv", "S.17", ""] {
            assert!(!looks_like_path(text), "{text}");
        }
    }

    #[test]
    fn counts_as_people_write_them() {
        let cases = [
            ("214", Some(214)),
            (" 1.214 sager ", Some(1214)),
            ("214 cases", Some(214)),
            ("0", None),
            ("-3", None),
            ("to", None),
            ("", None),
            ("99999999999", None),
        ];
        for (text, expected) in cases {
            assert_eq!(count(text), expected, "{text}");
        }
    }
}
