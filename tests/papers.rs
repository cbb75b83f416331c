//! One paper with everything that a paper can hold, in every format: the same bytes each time, read
//! back by us and by others, with texts of others that mean harm.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
#![expect(clippy::disallowed_methods, reason = "asks whether other programs are here")]
#![expect(clippy::print_stderr, reason = "says what was not looked at")]

mod browser;
mod made;
mod others;
#[cfg(feature = "pdf")]
mod pdf;
mod read_again;
mod schema;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use calamine::{Data, Reader, Xlsx};
use tilsyn::catalogue::template::Template;
use tilsyn::catalogue::texts::Language;
use tilsyn::domain::paper_format::PaperFormat;
use tilsyn::report::document::Document;
use tilsyn::report::html::to_html;
use tilsyn::report::read_back::{Mismatch, check, counts};
use tilsyn::report::writer::{CsvForm, Options, writer};

use made::{EVIL, full, hostile};

/// A paper's file. Each is written once, however many tests look at it.
fn written(format: PaperFormat, document: &Document) -> Arc<Vec<u8>> {
    type Key = (PaperFormat, String, Vec<(i64, Option<i64>)>);
    static FILES: Mutex<BTreeMap<Key, Arc<Vec<u8>>>> = Mutex::new(BTreeMap::new());
    let title = format!("{} {:?}", document.meta.title, document.meta.language);
    let key = (format, title, counts(document));
    let mut files = FILES.lock().unwrap();
    let file = files.entry(key).or_insert_with(|| Arc::new(again(format, document)));
    Arc::clone(file)
}

fn again(format: PaperFormat, document: &Document) -> Vec<u8> {
    writer(format)(document, &Options::default()).unwrap()
}

fn part(archive: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_same_paper_gives_the_same_bytes_and_its_counts_are_found_again() {
    for language in [Language::Danish, Language::English] {
        for document in [full(language), hostile(language)] {
            for &format in PaperFormat::OFFERED {
                let bytes = written(format, &document);
                assert!(*bytes == again(format, &document), "{format:?}");
                let found = check(format, &document, &Options::default(), &bytes);
                assert_eq!(found, Ok(()), "{format:?}");
            }
            let plain = Options { csv: CsvForm::Plain, ..Options::default() };
            let bytes = writer(PaperFormat::Csv)(&document, &plain).unwrap();
            assert_eq!(check(PaperFormat::Csv, &document, &plain, &bytes), Ok(()));
        }
    }
}

#[test]
fn a_file_of_other_counts_is_not_taken_for_this_one() {
    let paper = full(Language::Danish);
    let mut other = paper.clone();
    made::change_a_count(&mut other);
    assert_ne!(counts(&paper), counts(&other));
    for &format in PaperFormat::OFFERED {
        let options = Options::default();
        let bytes = written(format, &other);
        assert_eq!(check(format, &paper, &options, &bytes), Err(Mismatch::Counts), "{format:?}");
        let half = &bytes[..bytes.len() / 2];
        assert!(check(format, &other, &options, half).is_err(), "half a {format:?}");
    }
}

#[test]
fn json_is_as_its_schema_says() {
    for language in [Language::Danish, Language::English] {
        for document in [full(language), hostile(language)] {
            let json = serde_json::from_slice(&written(PaperFormat::Json, &document)).unwrap();
            schema::check(&json);
        }
    }
}

/// Text of others comes out as text: no tag, no formula, nothing hidden.
#[test]
fn texts_that_mean_harm_come_out_as_text() {
    let paper = hostile(Language::Danish);
    let html = to_html(&paper, &Template::built_in());
    assert!(!html.contains("<script>") && !html.contains("onerror=\""));
    let word = part(&written(PaperFormat::Docx, &paper), "word/document.xml");
    assert!(!word.contains("<w:instrText>evil") && !word.contains("<script>"));
    for (name, text) in [("html", &html), ("docx", &word)] {
        let hidden = text.chars().find(|letter| {
            letter.is_control() && *letter != '\n' || matches!(letter, '\u{202A}'..='\u{202E}')
        });
        assert_eq!(hidden, None, "{name}");
    }
    let csv_file = written(PaperFormat::Csv, &paper);
    let csv = std::str::from_utf8(&csv_file).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(csv.trim_start_matches('\u{FEFF}').as_bytes());
    for field in
        reader.records().flat_map(|row| row.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
    {
        assert!(!field.starts_with(['=', '+', '-', '@', '\t']), "{field}");
    }
    let mut book: Xlsx<_> =
        calamine::open_workbook_from_rs(Cursor::new(again(PaperFormat::Xlsx, &paper))).unwrap();
    let mut words = BTreeSet::new();
    for name in book.sheet_names() {
        assert!(book.worksheet_formula(&name).unwrap().is_empty(), "{name}");
        let sheet = book.worksheet_range(&name).unwrap();
        words.extend(sheet.cells().filter_map(|(_, _, cell)| match cell {
            Data::String(text) => Some(text.clone()),
            _ => None,
        }));
    }
    assert!(words.iter().any(|text| text.contains(EVIL[0])), "{words:?}");
}

#[test]
fn a_word_file_has_what_a_reader_needs() {
    let paper = full(Language::Danish);
    let file = written(PaperFormat::Docx, &paper);
    let body = part(&file, "word/document.xml");
    for wanted in [
        "<w:pStyle w:val=\"Heading1\"/>",
        "<w:tblHeader/>",
        "<w:tblCaption w:val=",
        " SEQ Tabel ",
        " SEQ Figur ",
        "descr=\"",
        "<w:br w:type=\"page\"/>",
    ] {
        assert!(body.contains(wanted), "{wanted}");
    }
    assert!(part(&file, "word/styles.xml").contains("<w:lang w:val=\"da-DK\""));
    assert!(part(&file, "docProps/core.xml").contains("<dc:language>da-DK</dc:language>"));
    assert!(part(&file, "word/footer1.xml").contains(" PAGE "));
}

/// Charts have a name and words, and each of their ids is one of its own.
#[test]
fn charts_are_named_and_told() {
    let html = to_html(&full(Language::Danish), &Template::built_in());
    let charts = html.matches("<svg ").count();
    assert!(charts >= 5);
    for wanted in ["role=\"img\"", "<title id=", "<desc id=", "<figcaption>"] {
        assert_eq!(html.matches(wanted).count(), charts, "{wanted}");
    }
    let ids: Vec<&str> =
        html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
}

/// `LibreOffice` opens Word and Excel files and makes pages of them.
#[test]
fn libreoffice_opens_what_we_write() {
    let folder = tempfile::tempdir().unwrap();
    let paper = full(Language::Danish);
    // What it opens of its own tells whether it is here, and with which of its programs.
    let formats = [(PaperFormat::Docx, "plain.txt"), (PaperFormat::Xlsx, "plain.csv")];
    for (format, plain) in crate::full::sampled(formats, 2) {
        std::fs::write(folder.path().join(plain), "a\n").unwrap();
        if !becomes_pdf(folder.path(), plain) {
            eprintln!("{format:?} not looked at: LibreOffice is not installed");
            continue;
        }
        let name = format!("paper.{}", format.ending());
        std::fs::write(folder.path().join(&name), &*written(format, &paper)).unwrap();
        assert!(becomes_pdf(folder.path(), &name), "{name}");
    }
}

fn becomes_pdf(folder: &Path, name: &str) -> bool {
    let made = converted(folder, name, "pdf", &[]);
    made.is_some_and(|pdf| pdf.starts_with(b"%PDF"))
}

/// What `LibreOffice` makes of a file; nothing where it makes nothing.
fn converted(folder: &Path, name: &str, ending: &str, options: &[&str]) -> Option<Vec<u8>> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let done = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", ending])
        .args(options)
        .arg("--outdir")
        .args([folder, &folder.join(name)])
        .output();
    let made = folder.join(Path::new(name).with_extension(ending));
    let bytes = std::fs::read(&made).ok();
    let _ = std::fs::remove_file(made);
    done.is_ok().then_some(bytes)?
}

/// `LibreOffice` itself finds no formula in what we write, told to look for them; in a file that has
/// one it does.
#[test]
fn libreoffice_finds_no_formula_in_what_we_write() {
    if crate::full::is_desk() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let paper = read_again::of_all_strings();
    // Separator 59, quote 34, UTF-8, from line 1; the last word: formulas count.
    let csv =
        "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1,true";
    let formulas = |name: &str, bytes: &[u8], options: &[&str]| {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        let read = converted(folder.path(), name, "fods", options)?;
        let read = String::from_utf8(read).unwrap();
        assert!(read.contains("<table:table-cell"), "{name}");
        Some(read.matches("table:formula=").count())
    };
    let Some(found) = formulas("control.csv", b"a;b\n=1+1;c\n", &[csv]) else {
        eprintln!("formulas not counted: LibreOffice is not installed");
        return;
    };
    assert_eq!(found, 1, "the control");
    assert_eq!(formulas("paper.csv", &written(PaperFormat::Csv, &paper), &[csv]), Some(0));
    assert_eq!(formulas("paper.xlsx", &written(PaperFormat::Xlsx, &paper), &[]), Some(0));
}
