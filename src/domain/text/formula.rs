//! Text that a spreadsheet would take for a formula gets an apostrophe in front where it is
//! written, and loses it where it is read, so that it comes back as it was.
//!
//! Source: OWASP, *CSV Injection*; CVE-2021-41270 for tab and carriage return. Signs are looked at
//! in normal form KC, since spreadsheets in some languages take full-width signs for formulas too.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// The sign in front of text that is no formula.
const GUARD: char = '\'';

/// Text that no spreadsheet takes for a formula. What begins with apostrophes and would be one
/// without them gets one more, so that [`unguarded`] gives back each text as it was.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text.trim_start_matches(GUARD)) {
        Cow::Owned(format!("{GUARD}{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The text that was guarded; any other as it is.
#[must_use]
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix(GUARD) {
        Some(rest) if is_formula(rest.trim_start_matches(GUARD)) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet may take a text for a formula.
fn is_formula(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    if matches!(first, '\t' | '\r') {
        return true;
    }
    let seen = text.trim_start().chars().next();
    let folded = seen.and_then(|sign| std::iter::once(sign).nfkc().next());
    matches!(folded, Some('=' | '+' | '-' | '@'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_would_be_a_formula_is_none() {
        for formula in
            ["=1", "+45", "-3", "@SUM(1)", "\t=1", "\r1", "  =1", "＝1", "﹣1", "\u{a0}@a"]
        {
            let written = guarded(formula);
            assert!(written.starts_with('\'') && !is_formula(&written), "{formula:?}");
        }
        for text in ["", "a=1", "26-1", "'", "'a'", "–3"] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(text), text);
        }
        assert_eq!(guarded("'=1"), "''=1");
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "['=+@\t\r ＝a-]{0,4}\\PC{0,3}") {
            let written = guarded(&text);
            prop_assert!(!is_formula(&written));
            prop_assert_eq!(unguarded(&written), &text);
        }
    }
}
