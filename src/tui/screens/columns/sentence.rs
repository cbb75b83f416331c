//! The sentence of a finding about a case list: its code names the sentence, its values are
//! put in as numbers or as words of the language.

use crate::api::problem::Detail;
use crate::catalogue::format::{Decimals, figure};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::text::Clean;

/// The finding whose values are bytes; people read megabytes.
const FILE_TOO_LARGE: &str = "list-file-too-large";
/// Bytes of what people call a megabyte.
const BYTES_PER_MB: f64 = 1024.0 * 1024.0;

/// The sentence of a finding.
#[must_use]
pub fn sentence(detail: &Detail, texts: &Texts) -> Clean {
    let arguments: Vec<(&'static str, Arg<'_>)> = detail
        .args
        .iter()
        .map(|(name, value)| (*name, argument(&detail.code, name, value, texts)))
        .collect();
    texts.with(&format!("intake-{}", detail.code), &arguments)
}

fn argument<'a>(code: &str, name: &str, value: &'a Clean, texts: &Texts) -> Arg<'a> {
    match name {
        "bytes" | "limit" if code == FILE_TOO_LARGE => {
            let bytes: f64 = value.as_str().parse().unwrap_or(0.0);
            figure(bytes / BYTES_PER_MB, Decimals::Exactly(0), texts).into()
        }
        "count" | "limit" | "expected" => {
            value.as_str().parse::<u32>().map_or_else(|_| value.into(), Arg::from)
        }
        "kind" | "encoding" | "likeness" | "role" => {
            let word = format!("intake-{name}-{value}");
            if texts.has(&word) { texts.get(&word).into() } else { value.into() }
        }
        _ => value.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::texts::Language;

    /// Every code of the reader, with the names of its values.
    const CODES: &[(&str, &[&str])] = &[
        ("list-encoding-assumed", &["encoding"]),
        ("list-name-differs-from-content", &["kind"]),
        ("list-cpr-in-file-name", &[]),
        ("list-other-sheets", &["sheet", "sheets"]),
        ("list-hidden-sheets", &["sheets"]),
        ("list-hidden-rows", &["lines", "count"]),
        ("list-merged-cells", &["lines", "count"]),
        ("list-formulas-without-value", &["column", "lines", "count"]),
        ("list-rounded-numbers", &["column", "lines", "count"]),
        ("list-title-lines", &["lines", "count"]),
        ("list-control-characters", &["column", "lines", "count"]),
        ("list-invisible-characters", &["column", "lines", "count"]),
        ("list-long-fields", &["column", "lines", "count", "limit"]),
        ("list-unreadable-characters", &["column", "lines", "count"]),
        ("list-double-encoded", &["lines", "count"]),
        ("list-uneven-lines", &["lines", "count", "expected"]),
        ("list-quote-holds-lines", &["lines", "count"]),
        ("list-footer-lines", &["lines", "count"]),
        ("list-cpr-column", &["column"]),
        ("list-cpr-in-cells", &["column", "lines", "count"]),
        ("list-person-columns", &["columns"]),
        ("list-other-column-for-role", &["column", "role"]),
        ("list-damaged-references", &["lines", "count"]),
        ("list-date-references", &["lines", "count"]),
        ("list-near-duplicates", &["lines", "count", "likeness", "earlier"]),
        ("list-invalid-dates", &["column", "lines", "count"]),
        ("list-error-values", &["column", "lines", "count"]),
        ("duplicate", &["line", "first"]),
        ("duplicate-differs", &["line", "first"]),
        ("row-no-reference", &["line"]),
        ("row-error-value", &["line"]),
        ("row-truth-value", &["line"]),
        ("row-unreadable-characters", &["line"]),
        ("row-several-lines", &["line"]),
        ("row-too-long", &["line"]),
        ("row-not-a-reference", &["line"]),
        ("list-no-header", &["columns"]),
        ("list-no-case-reference", &["columns"]),
        ("list-double-column", &["role", "columns"]),
        ("list-cpr-as-reference", &["column"]),
        ("list-refused-column", &["column", "role"]),
        ("list-no-cases", &["count"]),
        ("list-empty", &[]),
        ("list-no-rows", &["sheet"]),
        ("list-file-too-large", &["bytes", "limit"]),
        ("list-too-many-rows", &["limit"]),
        ("list-too-many-columns", &["line", "limit"]),
        ("list-too-many-cells", &["limit"]),
        ("list-web-page", &[]),
        ("list-foreign-file", &["kind"]),
        ("list-unclosed-quote", &["line"]),
        ("list-old-spreadsheet", &[]),
        ("list-password-protected", &[]),
        ("list-damaged", &["check"]),
        ("list-unpacks-too-much", &[]),
        ("list-no-visible-sheet", &[]),
        ("list-unknown-sheet", &["sheet"]),
        ("list-reader-died", &[]),
        ("list-reader-timed-out", &[]),
        ("list-reader-not-started", &[]),
        ("kind-csv", &[]),
        ("kind-xlsx", &[]),
        ("kind-ods", &[]),
        ("kind-pasted", &[]),
        ("encoding-utf-8", &[]),
        ("encoding-utf-8-bom", &[]),
        ("encoding-utf-8-faulty", &[]),
        ("encoding-utf-16le", &[]),
        ("encoding-utf-16be", &[]),
        ("encoding-windows-1252", &[]),
        ("delimiter-semicolon", &[]),
        ("delimiter-comma", &[]),
        ("delimiter-tab", &[]),
        ("delimiter-other", &[]),
    ];

    /// Values that have words of their own.
    const WORDS: &[(&str, &[&str])] = &[
        ("kind", &["picture", "pdf", "document", "archive", "xml", "json", "binary", "ods"]),
        ("encoding", &["utf-8", "utf-8-faulty", "utf-16le", "utf-16be", "windows-1252"]),
        ("likeness", &["letter-case", "leading-zeros", "inner-blanks", "several"]),
        ("role", &["case-reference", "caseworker", "case-type", "target-group", "team", "created"]),
        ("role", &["act-date", "outcome", "ignore", "refused-cpr", "refused-person"]),
    ];

    fn value(name: &str) -> &'static str {
        match name {
            "kind" => "csv",
            "encoding" => "windows-1252",
            "likeness" => "letter-case",
            "role" => "case-type",
            "count" => "2",
            "limit" | "bytes" => "67108864",
            "lines" | "earlier" => "88, 141",
            _ => "17",
        }
    }

    #[test]
    fn every_code_has_a_whole_sentence_in_both_languages() {
        for language in [Language::Danish, Language::English] {
            let texts = Texts::new(language);
            for (code, names) in CODES {
                assert!(texts.has(&format!("intake-{code}")), "{code} has no sentence");
                let args =
                    names.iter().map(|name| (*name, Clean::line(value(name)))).collect::<Vec<_>>();
                let said = sentence(&Detail { code: (*code).to_owned(), args }, &texts);
                // Fluent leaves the braces of a value it was not given.
                assert!(!said.as_str().contains(['{', '$']), "{code}: {said}");
                assert!(said.as_str().matches(". ").count() < 2, "{code}: {said}");
            }
            for (name, words) in WORDS {
                for word in *words {
                    assert!(texts.has(&format!("intake-{name}-{word}")), "{name} {word}");
                }
            }
        }
    }

    #[test]
    fn words_numbers_and_sizes_are_put_in_as_people_read_them() {
        type Case<'a> = (&'a str, &'a [(&'static str, &'a str)], &'a str);
        let cases: &[Case<'_>] = &[
            (
                "list-file-too-large",
                &[("bytes", "90177536"), ("limit", "67108864")],
                "Filen fylder 86 MB; grænsen er 64 MB. Hent kun månedens sager.",
            ),
            (
                "list-too-many-rows",
                &[("limit", "250000")],
                "Listen har mere end 250.000 linjer. Hent kun månedens sager.",
            ),
            (
                "list-near-duplicates",
                &[("lines", "9"), ("count", "1"), ("likeness", "leading-zeros"), ("earlier", "4")],
                "Linje 9: ligner linje 4; kun nuller forrest er forskellige. Begge tælles med.",
            ),
            (
                "list-double-column",
                &[("role", "case-type"), ("columns", "Type, Ydelse")],
                "Flere kolonner bruges som sagstype: Type, Ydelse. Vælg én af dem.",
            ),
        ];
        let texts = Texts::new(Language::Danish);
        for (code, args, expected) in cases {
            let args = args.iter().map(|(name, value)| (*name, Clean::line(value))).collect();
            let said = sentence(&Detail { code: (*code).to_owned(), args }, &texts);
            assert_eq!(said.as_str(), *expected);
        }
    }
}
