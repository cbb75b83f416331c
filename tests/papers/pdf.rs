//! PDF: what it says of itself, and what others read in it.

use std::path::Path;
use std::process::Command;

use tilsyn::catalogue::texts::Language;
use tilsyn::domain::paper_format::PaperFormat;
use tilsyn::report::pdf::reading;

use super::made::{EVIL, full, hostile};
use super::written;

/// Text without what a line that ends may add or take.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect()
}

#[test]
fn texts_are_never_read_as_the_typesetters_language() {
    for language in [Language::Danish, Language::English] {
        let file = written(PaperFormat::Pdf, &hostile(language));
        let text = bare(&reading::text(&file).unwrap()).replace('\u{200B}', "");
        // Straight quotation marks are set as those of the language.
        for evil in EVIL.iter().filter(|evil| !evil.contains(['"', '\u{202E}', '👩'])) {
            assert!(text.contains(&bare(evil)), "{evil}");
        }
        assert!(text.contains("/etc/passwd") && text.contains("$x$*b*_i_`c`@a<b>=//\\[d]{e}"));
        // What is hidden, and what no letter is there for, is told by its number.
        assert!(text.contains("a⟨202E⟩cba") && text.contains("⟨1F469⟩"), "{text}");
        assert!(!text.contains(char::REPLACEMENT_CHARACTER));
    }
}

/// Both standards are claimed in the file; the typesetter refuses to claim them for what they forbid.
#[test]
fn a_file_says_what_it_keeps_and_in_which_language() {
    for (language, code) in [(Language::Danish, "da-DK"), (Language::English, "en-GB")] {
        let file = written(PaperFormat::Pdf, &full(language));
        let plain = String::from_utf8_lossy(&file);
        for wanted in [
            "<pdfuaid:part>1</pdfuaid:part>",
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "Analyse for 3. kvartal 2026",
            "package: Team Å 2026-09 ab12",
            &format!("<rdf:li>{code}</rdf:li>"),
        ] {
            assert!(plain.contains(wanted), "{wanted}");
        }
    }
}

/// Poppler finds words and figures, letters in the file, and what is read aloud.
#[test]
fn poppler_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("æøå.pdf");
    std::fs::write(&path, &*written(PaperFormat::Pdf, &full(Language::Danish))).unwrap();
    let Some(text) = said("pdftotext", &["-layout"], &path) else {
        eprintln!("not looked at: poppler is not installed");
        return;
    };
    for wanted in ["Blåbær", "14/58 (24 %, 15–37 %)", "«partshøring»", "Side 1 af 3", "Indhold"]
    {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    let fonts = said("pdffonts", &[], &path).unwrap();
    let fonts: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(fonts.len(), 3, "{fonts:?}");
    // Embedded, as a part, with the letters' meaning.
    assert!(fonts.iter().all(|font| font.contains(" yes yes yes ")), "{fonts:?}");
    let about = said("pdfinfo", &[], &path).unwrap();
    for (name, value) in [
        ("Title", "Analyse for 3. kvartal 2026"),
        ("Tagged", "yes"),
        ("CreationDate", "Mon Oct 12 08:30:00 2026 UTC"),
        ("Page size", "595.276 x 841.89 pts (A4)"),
    ] {
        let line = about.lines().find(|line| line.starts_with(name)).unwrap();
        assert!(line.ends_with(value), "{line}");
    }
    let tree = said("pdfinfo", &["-struct"], &path).unwrap();
    let count =
        |part: &str| tree.lines().filter(|line| line.trim_start().starts_with(part)).count();
    for (part, wanted) in
        [("H1", 1), ("H2", 3), ("H3", 1), ("Table", 2), ("Figure", 5), ("Caption", 6), ("TH", 12)]
    {
        assert_eq!(count(part), wanted, "{part}\n{tree}");
    }
}

/// What another program says about the file; none where that program is not here.
fn said(program: &str, options: &[&str], path: &Path) -> Option<String> {
    let mut asked = Command::new(program);
    asked.args(options).arg(path).env("TZ", "UTC");
    if program == "pdftotext" {
        asked.arg("-");
    }
    let answer = asked.output().ok()?;
    assert!(answer.status.success(), "{program}: {answer:?}");
    // Poppler cuts words that are not ASCII in what it tells of the structure.
    Some(String::from_utf8_lossy(&answer.stdout).into_owned())
}
