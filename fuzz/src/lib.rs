//! Everything that reads bytes of others, as functions that panic where a promise is broken:
//! for cargo-fuzz (`fuzz/targets`), and for `cargo test`, which compiles this very file.

use std::io::{Cursor, Write};

use chrono::{Datelike, NaiveDate};
use tilsyn::catalogue::checklist;
use tilsyn::catalogue::export::to_toml;
use tilsyn::domain::calendar::Calendar;
use tilsyn::domain::date_input;
use tilsyn::domain::privacy::{find_cpr, mask_cpr, trailing_digits_cut};
use tilsyn::domain::text::{Clean, is_invisible};
use tilsyn::exchange::{
    certificate_v1, month_v1, package_v1, quarter_package_v1, quarter_v1, receipt_v1, setup_v1,
};
use tilsyn::intake::{self, Grid, InProcessReader, LIMITS};
use tilsyn::vault::package::{ReadingSecret, check_signed, open};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A reader: takes any bytes.
pub type Reader = fn(&[u8]);

/// All of them, by the names of their targets.
pub const READERS: [(&str, Reader); 9] = [
    ("case_list", case_list),
    ("workbook", workbook),
    ("sheet", sheet),
    ("pasted", pasted),
    ("checklist", checklist),
    ("exchange", exchange),
    ("sealed", sealed),
    ("date", date),
    ("text", text),
];

/// A day in the middle of what the program is for.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 16).expect("a day")
}

/// A case list as text: CSV in any encoding.
pub fn case_list(bytes: &[u8]) {
    if let Ok(grid) = intake::read(bytes, "liste.csv", &mut InProcessReader, &LIMITS) {
        looked_through(&grid);
    }
}

/// A packed spreadsheet as it lies on the disk.
pub fn workbook(bytes: &[u8]) {
    if let Ok(grid) = intake::read(bytes, "liste.xlsx", &mut InProcessReader, &LIMITS) {
        looked_through(&grid);
    }
}

/// What stands in a spreadsheet: the first byte chooses the kind, the rest is the sheet's XML.
pub fn sheet(bytes: &[u8]) {
    let Some((kind, xml)) = bytes.split_first() else { return };
    let parts = if kind % 2 == 0 { XLSX } else { ODS };
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in parts {
        archive.start_file(*name, stored).expect("a member");
        archive.write_all(if content.is_empty() { xml } else { content.as_bytes() }).expect("it");
    }
    workbook(&archive.finish().expect("an archive").into_inner());
}

/// The parts of a workbook; the one without content is the sheet.
const XLSX: &[(&str, &str)] = &[
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sager" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
    ("xl/worksheets/sheet1.xml", ""),
];
const ODS: &[(&str, &str)] = &[
    ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
    (
        "META-INF/manifest.xml",
        r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>"#,
    ),
    ("content.xml", ""),
];

/// Lines pasted from anywhere.
pub fn pasted(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = intake::count_in(&text);
    if let Ok(grid) = intake::read_pasted(&text, &LIMITS) {
        looked_through(&grid);
    }
}

/// The way of a list from here on: columns, what is asked, what would be taken.
fn looked_through(grid: &Grid) {
    for cell in grid.all_rows().flat_map(|row| &row.cells) {
        is_clean(cell, true);
    }
    let _ = grid.notices();
    let mapping = intake::suggest(grid);
    for index in 0..grid.width().min(50) {
        is_clean(&grid.column_name(index).name, false);
        let _ = intake::choices(grid, index);
    }
    let _ = intake::questions(grid, &mapping);
    if let Ok(preview) = intake::preview(grid, &mapping, today()) {
        let references = preview.cases.iter().map(|case| case.reference.as_str());
        for reference in references {
            assert!(!reference.is_empty() && find_cpr(reference).is_empty(), "{reference:?}");
            is_clean(reference, false);
        }
    }
}

/// A checklist: what is accepted can be written and read again.
pub fn checklist(bytes: &[u8]) {
    let Ok(list) = checklist::parse("liste.toml", bytes) else { return };
    let written = to_toml(&list);
    let mut back = checklist::parse("liste.toml", written.as_bytes())
        .unwrap_or_else(|faults| panic!("{faults:?}\n{written}"));
    back.reference.hash.clone_from(&list.reference.hash);
    assert_eq!(back, list, "{written}");
}

/// What stands inside signed and sealed files, and draw certificates: what is accepted is written
/// the same way again, byte for byte.
pub fn exchange(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let again = [
        package_v1::read(text).map(|read| package_v1::to_canonical(&read)),
        quarter_package_v1::read(text).map(|read| quarter_package_v1::to_canonical(&read)),
        month_v1::read(text).map(|read| month_v1::to_canonical(&read)),
        quarter_v1::read(text).map(|read| quarter_v1::to_canonical(&read)),
        receipt_v1::read(text).map(|read| receipt_v1::to_canonical(&read)),
        setup_v1::read(text).map(|read| setup_v1::to_canonical(&read)),
        certificate_v1::read(text).map(|read| certificate_v1::to_canonical(&read)),
    ];
    for again in again.into_iter().flatten() {
        assert_eq!(again, text);
    }
}

/// Sealed and signed files: only what an honest desk made is opened.
pub fn sealed(bytes: &[u8]) {
    const KEY: &str = include_str!("../../tests/golden/packages/v1/centre.key");
    const CONTENT: &str = include_str!("../../tests/golden/packages/v1/month.json");
    const SETUP: &str = include_str!("../../tests/golden/packages/v1/setup.tilsyn");
    let key = ReadingSecret::from_text(KEY.trim_end()).expect("a key");
    if let Ok(signed) = open(bytes, &key) {
        assert_eq!(signed.content, CONTENT);
    }
    let signed = std::str::from_utf8(bytes).ok().and_then(|text| check_signed(text).ok());
    if let Some(signed) = signed {
        assert!(SETUP.starts_with(&signed.content), "{}", signed.content);
    }
}

/// A date as it is typed.
pub fn date(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(date) = date_input::parse(&text, today(), &Calendar::default()) {
        let far = 11;
        let years = date_input::YEARS;
        assert!(date.year() >= years.start() - far && date.year() <= years.end() + far, "{date}");
    }
}

/// The gate for words, and the guard against personal numbers.
pub fn text(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for gate in [Clean::line, Clean::typed_line, Clean::block, Clean::typed_block] {
        let clean = gate(&text);
        is_clean(clean.as_str(), true);
        assert_eq!(gate(clean.as_str()), clean, "through the gate once more");
        let cut = clean.truncate(10);
        assert!(cut.width() <= 10, "{cut:?}");
    }
    assert!(!Clean::line(&text).as_str().contains('\n'));
    let masked = mask_cpr(&text);
    assert!(find_cpr(&masked).is_empty(), "{masked:?}");
    assert!(text.starts_with(trailing_digits_cut(&text)));
}

/// Nothing that a terminal obeys, and nothing that cannot be seen.
fn is_clean(text: &str, several_lines: bool) {
    let is_allowed =
        |c: char| (several_lines && c == '\n') || (!c.is_control() && !is_invisible(c));
    assert!(text.chars().all(is_allowed), "{text:?}");
}
