//! What a person types, pastes or drags in, turned into a path or a number.

/// A path without what terminals and shells put around it when a file is dragged in: quotes,
/// PowerShell's `& `, `file://`, a backslash before a space.
pub(super) fn path(text: &str) -> String {
    let text = text.trim();
    let text = text.strip_prefix("& ").unwrap_or(text).trim();
    let quoted = ['"', '\''].into_iter().find_map(|quote| {
        text.strip_prefix(quote)?.strip_suffix(quote).filter(|inside| !inside.is_empty())
    });
    if let Some(inside) = quoted {
        return inside.to_owned();
    }
    if let Some(address) = text.strip_prefix("file://") {
        return file_address(address);
    }
    // On Windows a backslash divides folders; elsewhere a shell puts it before a space.
    if text.starts_with('/') { text.replace("\\ ", " ") } else { text.to_owned() }
}

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

/// The path in a file address (RFC 8089); `%20` and its like become characters.
fn file_address(address: &str) -> String {
    let address = address.strip_prefix("localhost").unwrap_or(address);
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let [first, tail @ ..] = rest {
        let coded = (*first == b'%').then(|| tail.get(..2)).flatten();
        let coded = coded.and_then(|digits| std::str::from_utf8(digits).ok());
        match coded.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    let path = String::from_utf8_lossy(&bytes).into_owned();
    // `file:///C:/…`: the slash before the drive belongs to the address.
    let is_drive = path.get(2..3) == Some(":");
    if is_drive { path.trim_start_matches('/').to_owned() } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_as_they_are_typed_pasted_and_dragged() {
        let cases = [
            ("C:\\Tilsyn\\sager.csv", "C:\\Tilsyn\\sager.csv"),
            ("  \"C:\\Mine filer\\sager.csv\" \n", "C:\\Mine filer\\sager.csv"),
            ("& 'C:\\Mine filer\\sager.csv'", "C:\\Mine filer\\sager.csv"),
            ("'/home/ida/mine sager.csv' ", "/home/ida/mine sager.csv"),
            ("/home/ida/mine\\ sager.csv", "/home/ida/mine sager.csv"),
            ("file:///home/ida/m%C3%A5ned%20nov.csv", "/home/ida/måned nov.csv"),
            ("file:///C:/Tilsyn/sager.csv", "C:/Tilsyn/sager.csv"),
            ("file://localhost/tmp/100%.csv", "/tmp/100%.csv"),
            ("\\\\server\\fælles\\sager.xlsx", "\\\\server\\fælles\\sager.xlsx"),
            ("\"", "\""),
        ];
        for (typed, expected) in cases {
            assert_eq!(path(typed), expected, "{typed}");
        }
    }

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
