//! How text is set in documents: the one place that knows it.
//!
//! The terminal shows a hard space before the sign of a percentage; print takes the narrow one
//! (U+202F). Straight quotation marks become «…» in Danish and “…” in English. Decimal comma, long
//! dates and ranges come from the words of the catalogue.

use crate::catalogue::texts::Language;

/// Text as it is printed.
#[must_use]
pub(super) fn set(text: &str, language: Language) -> String {
    // Most texts have neither, and a large table has many of them.
    if !text.contains(['"', '\u{A0}']) {
        return text.to_owned();
    }
    quoted(&text.replace("\u{A0}%", "\u{202F}%"), language)
}

/// Straight quotation marks in pairs are opened and closed; an odd one makes all of them stay.
fn quoted(text: &str, language: Language) -> String {
    let marks = text.matches('"').count();
    if marks == 0 || marks % 2 == 1 {
        return text.to_owned();
    }
    let [opening, closing] = match language {
        Language::Danish => ['«', '»'],
        Language::English => ['“', '”'],
    };
    let mut is_open = false;
    let turned = |letter| {
        if letter != '"' {
            return letter;
        }
        is_open = !is_open;
        if is_open { opening } else { closing }
    };
    text.chars().map(turned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_quotation_marks() {
        for (text, danish, english) in [
            ("22,5\u{A0}% af 58", "22,5\u{202F}% af 58", "22,5\u{202F}% af 58"),
            ("et \"ja\" her", "et «ja» her", "et “ja” her"),
            ("5\" rør", "5\" rør", "5\" rør"),
            ("", "", ""),
        ] {
            assert_eq!(set(text, Language::Danish), danish);
            assert_eq!(set(text, Language::English), english);
        }
    }
}
