//! Paths as people type, paste or drag them in.

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

/// Several paths, as when files are dragged in together: each in quotes, or one a line.
pub(super) fn paths(text: &str) -> Vec<String> {
    text.lines().flat_map(of_line).filter(|path| !path.is_empty()).collect()
}

/// The paths of a line. Only quotes divide it, since paths have blanks in them.
fn of_line(line: &str) -> Vec<String> {
    let line = line.trim();
    let Some(quote) = line.chars().next().filter(|first| matches!(first, '"' | '\'')) else {
        return vec![path(line)];
    };
    let pieces: Vec<&str> = line.split(quote).collect();
    // Quoted pieces stand between blank ones; anything else is a path with a quote in its name.
    let is_row = pieces.len() % 2 == 1 && pieces.iter().step_by(2).all(|gap| gap.trim().is_empty());
    match is_row {
        true => pieces.into_iter().skip(1).step_by(2).map(str::to_owned).collect(),
        false => vec![path(line)],
    }
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
    fn several_files_dragged_in_together() {
        let cases: [(&str, &[&str]); 5] = [
            ("", &[]),
            ("/tmp/min mappe", &["/tmp/min mappe"]),
            ("'/tmp/a b.tilsyn' '/tmp/c.tilsyn' ", &["/tmp/a b.tilsyn", "/tmp/c.tilsyn"]),
            ("\"C:\\a.tilsyn\" \"C:\\b.tilsyn\"", &["C:\\a.tilsyn", "C:\\b.tilsyn"]),
            ("/tmp/a.tilsyn\r\n\n/tmp/b.tilsyn", &["/tmp/a.tilsyn", "/tmp/b.tilsyn"]),
        ];
        for (typed, expected) in cases {
            assert_eq!(paths(typed), expected, "{typed}");
        }
    }
}
