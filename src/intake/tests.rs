//! Spreadsheets made in the test, through the in-process reader.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::io::{Cursor, Write};

use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const ODS_TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";
const MANIFEST: &str = "<manifest:manifest><manifest:file-entry/></manifest:manifest>";

fn ods_parts(content: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content>\
         <office:automatic-styles><style:style style:name=\"skjult\">\
         <style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>\
         <office:body><office:spreadsheet>{content}</office:spreadsheet></office:body>\
         </office:document-content>"
    );
    packed(&[
        ("mimetype", ODS_TYPE),
        ("META-INF/manifest.xml", MANIFEST),
        ("content.xml", &content),
    ])
}

fn ods_table(name: &str, rows: &str) -> String {
    format!("<table:table table:name=\"{name}\">{rows}</table:table>")
}

fn text_cell(text: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
    )
}

fn row(cells: &[&str]) -> String {
    let cells: String = cells.iter().map(|text| text_cell(text)).collect();
    format!("<table:table-row>{cells}</table:table-row>")
}

fn read_bytes(bytes: &[u8]) -> Result<Grid, ReadFault> {
    read(bytes, "liste.ods", &mut InProcessReader, &LIMITS)
}

#[test]
fn an_ods_sheet_gives_text_numbers_and_days() {
    let values = "<table:table-row table:visibility=\"filter\">\
        <table:table-cell office:value-type=\"float\" office:value=\"260002\"><text:p>260002</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-01\"><text:p>01-03-26</text:p></table:table-cell>\
        <table:table-cell table:formula=\"of:=[.A1]\"/>\
        </table:table-row>";
    let rows = row(&["Sagsnr", "Oprettet", "Team"])
        + values
        + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
        + &row(&["26-1", "02-03-2026", "Æblerød &amp; co"])
        + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let hidden = "<table:table table:name=\"Gemt\" table:style-name=\"skjult\"><table:table-row><table:table-cell/></table:table-row></table:table>";
    let bytes =
        ods_parts(&(hidden.to_owned() + &ods_table("Sager", &rows) + &ods_table("Andet", "")));
    let grid = read_bytes(&bytes).unwrap();
    assert_eq!(grid.source.kind, SourceKind::Ods);
    assert_eq!(grid.source.sheet.as_deref(), Some("Sager"));
    assert_eq!(grid.source.hidden_sheets, ["Gemt"]);
    assert_eq!(grid.source.other_sheets, ["Andet"]);
    assert_eq!(grid.source.hidden_rows, [2]);
    let found: Vec<(u64, &[String])> =
        grid.rows.iter().map(|row| (row.line, row.cells.as_slice())).collect();
    let expected: [(u64, &[String]); 2] = [
        (2, &["260002".into(), "2026-03-01".into()]),
        (6, &["26-1".into(), "02-03-2026".into(), "Æblerød & co".into()]),
    ];
    assert_eq!(found, expected);
    let without_value =
        |notice: &Notice| notice.code() == "list-formulas-without-value" && notice.lines() == [2];
    assert!(grid.notices().iter().any(without_value), "{:?}", grid.notices());
}

#[test]
fn an_ods_that_repeats_itself_without_end_is_refused() {
    let wide = "<table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row>";
    let long = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"500\"><text:p>x</text:p></table:table-cell></table:table-row>";
    let blanks = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"900000\"/></text:p></table:table-cell></table:table-row>";
    for rows in [wide, long, blanks] {
        let bytes = ods_parts(&ods_table("Sager", &(row(&["Sagsnr"]) + rows)));
        assert_eq!(read_bytes(&bytes), Err(ReadFault::UnpacksTooMuch));
    }
}

#[test]
fn an_ods_that_would_keep_its_parser_busy_for_ever_is_refused() {
    let content = "<office:document-content><table:table table:name=\"a\">";
    let parts =
        [("mimetype", ODS_TYPE), ("META-INF/manifest.xml", MANIFEST), ("content.xml", content)];
    assert_eq!(read_bytes(&packed(&parts)), Err(ReadFault::damaged("xml-end")));
}

#[test]
fn a_protected_ods_is_called_protected() {
    let manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let parts = [
        ("mimetype", ODS_TYPE),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", "\u{1}\u{2}"),
    ];
    assert_eq!(read_bytes(&packed(&parts)), Err(ReadFault::PasswordProtected));
    let newer = [("mimetype", ODS_TYPE), ("encrypted-package", "\u{1}")];
    assert_eq!(read_bytes(&packed(&newer)), Err(ReadFault::PasswordProtected));
}

/// A workbook with these sheets (name, state, rows).
fn xlsx(sheets: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut workbook = String::new();
    let mut relations = String::new();
    let mut parts = vec![("[Content_Types].xml".to_owned(), "<Types/>".to_owned())];
    for (number, (name, state, rows)) in sheets.iter().enumerate() {
        workbook +=
            &format!("<sheet name=\"{name}\" sheetId=\"1\" state=\"{state}\" r:id=\"r{number}\"/>");
        relations += &format!(
            "<Relationship Id=\"r{number}\" Type=\"x/worksheet\" Target=\"worksheets/s{number}.xml\"/>"
        );
        let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        parts.push((format!("xl/worksheets/s{number}.xml"), sheet));
    }
    parts.push((
        "xl/workbook.xml".into(),
        format!("<workbook><sheets>{workbook}</sheets></workbook>"),
    ));
    parts.push((
        "xl/_rels/workbook.xml.rels".into(),
        format!("<Relationships>{relations}</Relationships>"),
    ));
    parts.push((
        "_rels/.rels".into(),
        "<Relationships><Relationship Id=\"a\" Type=\"x/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>".into(),
    ));
    let parts: Vec<(&str, &str)> = parts.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    packed(&parts)
}

const ROWS: &str = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Sagsnr</v></c></row>\
                    <row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"str\"><v>26-1</v></c></row>";

fn read_xlsx(bytes: &[u8], sheet: Option<&str>) -> Result<Grid, ReadFault> {
    read_sheet(bytes, "liste.xlsx", sheet, &mut InProcessReader, &LIMITS)
}

#[test]
fn the_sheet_is_the_first_visible_or_the_one_asked_for() {
    let other = ROWS.replace("26-1", "26-9").replace(" hidden=\"1\"", "");
    let bytes = xlsx(&[("A", "hidden", ROWS), ("B", "visible", ROWS), ("C", "visible", &other)]);
    let first = read_xlsx(&bytes, None).unwrap();
    assert_eq!(first.source.sheet.as_deref(), Some("B"));
    assert_eq!(first.source.hidden_rows, [2]);
    let asked = read_xlsx(&bytes, Some("C")).unwrap();
    assert_eq!(asked.rows.first().unwrap().cell(0), "26-9");
    assert_eq!(asked.source.hidden_rows, [0_u64; 0]);
    let sheet = "A".to_owned();
    assert_eq!(read_xlsx(&bytes, Some("A")), Err(ReadFault::UnknownSheet { sheet }));
    let hidden = xlsx(&[("A", "veryHidden", ROWS)]);
    assert_eq!(read_xlsx(&hidden, None), Err(ReadFault::NoVisibleSheet));
}

#[test]
fn forged_workbooks_are_refused() {
    let cases = [
        (ROWS.replace("r=\"2\"", "r=\"0\""), "cell-reference"),
        (ROWS.replace("r=\"A2\"", "r=\"A99999999999\""), "cell-reference"),
        (format!("{ROWS}<row r=\"1\"><c r=\"A1\" t=\"str\"><v>x</v></c></row>"), "row-order"),
        (ROWS.replace("</row><row", "<c r=\"A1\"><v>1</v></c></row><row"), "cell-order"),
        (format!("{ROWS}<row"), "xml-tag"),
        (format!("{ROWS}<f ref=\"B2:A1\"/>"), "cell-reference"),
    ];
    for (rows, check) in cases {
        let found = read_xlsx(&xlsx(&[("A", "visible", &rows)]), None);
        assert_eq!(found, Err(ReadFault::damaged(check)), "{rows}");
    }
    let same_name = xlsx(&[("A", "hidden", ROWS), ("A", "visible", ROWS)]);
    assert_eq!(read_xlsx(&same_name, None), Err(ReadFault::damaged("sheet-names")));
    let two_of_a_name = packed(&[("content.xml", "<a/>"), ("Content.xml", "<a/>")]);
    assert_eq!(read_xlsx(&two_of_a_name, None), Err(ReadFault::damaged("zip-duplicate")));
    let wide: String =
        "<a/>".encode_utf16().map(|unit| format!("{}\0", char::from(unit as u8))).collect();
    let blind = packed(&[("[Content_Types].xml", "<a/>"), ("xl/workbook.xml", &wide)]);
    assert_eq!(read_xlsx(&blind, None), Err(ReadFault::damaged("xml-encoding")));
}

#[test]
fn other_packed_files_are_called_what_they_are() {
    let word = packed(&[("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>")]);
    let kind = ForeignKind::Document;
    assert_eq!(read_xlsx(&word, None), Err(ReadFault::ForeignFile { kind }));
    let any = packed(&[("billede.jpg", "x")]);
    let kind = ForeignKind::Archive;
    assert_eq!(read_xlsx(&any, None), Err(ReadFault::ForeignFile { kind }));
    let binary = packed(&[("[Content_Types].xml", "<a/>"), ("xl/workbook.bin", "x")]);
    assert_eq!(read_xlsx(&binary, None), Err(ReadFault::OldSpreadsheet));
}

#[test]
fn a_name_with_a_personal_number_is_mentioned_without_it() {
    let grid = read(b"Sagsnr\n26-1\n", "311236-4004.csv", &mut InProcessReader, &LIMITS).unwrap();
    assert_eq!(grid.notices(), [Notice::PersonalNumberInFileName]);
    assert_eq!(Notice::PersonalNumberInFileName.args(), []);
}

/// A workbook, or a document, with some bytes of its sheet replaced by what parsers trip over.
fn forged(bytes: &str, changes: &[(usize, &str)]) -> String {
    let mut text = bytes.to_owned();
    for (place, piece) in changes {
        let mut at = place % (text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let end = (at + piece.len()).min(text.len());
        if text.is_char_boundary(end) {
            text.replace_range(at..end, piece);
        }
    }
    text
}

fn pieces() -> impl Strategy<Value = Vec<(usize, &'static str)>> {
    let piece = prop::sample::select(vec![
        "<",
        ">",
        "\"",
        "/",
        "9",
        "999999999",
        "A",
        "ZZZZZZZZ",
        "=",
        " ",
        "&#0;",
        "&x;",
        "row",
        "<c>",
        "</c>",
        "<row>",
        "</row>",
        "<v/>",
        "<f/>",
        "<is>",
        "<t>",
        "t=\"s\"",
        "t=\"b\"",
        "t=\"e\"",
        "r=\"\"",
        "-1",
        "1e999",
        "NaN",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "table:table-row",
        "text:p",
        "repeated=\"7\"",
        "é",
        "\0",
    ]);
    prop::collection::vec((any::<usize>(), piece), 1..6)
}

proptest! {
    #[test]
    fn a_forged_sheet_never_makes_the_parser_panic(changes in pieces(), cut in any::<usize>()) {
        let rows = "<row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"str\"><v>Sagsnr</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Team</t></is></c></row>\
                    <row r=\"2\"><c r=\"A2\" s=\"1\"><f ref=\"A2:B2\" t=\"shared\" si=\"0\">1+1</f><v>2</v></c><c r=\"B2\" t=\"s\"><v>0</v></c></row>\
                    <row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>";
        let bytes = xlsx(&[("A", "visible", &forged(rows, &changes))]);
        let _ = read_xlsx(&bytes, None);
        let end = cut % bytes.len();
        let _ = read_xlsx(bytes.get(..end).unwrap(), None);
    }

    #[test]
    fn a_forged_document_never_makes_the_parser_panic_or_loop(changes in pieces()) {
        let table = ods_table("A", &(row(&["Sagsnr", "Team"]) + &row(&["26-1", "<text:s text:c=\"3\"/>x"])
            + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"1\"><office:annotation><text:p>n</text:p></office:annotation><text:p>1</text:p></table:table-cell></table:table-row>"));
        let _ = read_bytes(&ods_parts(&forged(&table, &changes)));
    }

    #[test]
    fn flipped_bytes_of_a_workbook_never_panic(flips in prop::collection::vec((any::<usize>(), any::<u8>()), 1..8)) {
        let mut bytes = xlsx(&[("A", "visible", ROWS), ("B", "hidden", ROWS)]);
        for (place, value) in flips {
            let at = place % bytes.len();
            bytes[at] = value;
        }
        let _ = read_xlsx(&bytes, None);
    }
}
