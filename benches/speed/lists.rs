//! A list of 100,000 cases: read, shown, stored and drawn from, in an encrypted database.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use calamine::Reader;
use sha2::{Digest, Sha256};
use tilsyn::api::request::{CaseList, DrawPlan, ListSource, Secret, SetUp};
use tilsyn::api::{Request, Response};
use tilsyn::catalogue::areas::AreaWords;
use tilsyn::catalogue::library::Library;
use tilsyn::catalogue::texts::{Language, Texts};
use tilsyn::intake::LIMITS;
use tilsyn::ops::desk::{Equipment, Places};
use tilsyn::ops::{self, Desk};
use tilsyn::shell::clock::Clock;
use tilsyn::shell::entropy::FixedEntropy;
use tilsyn::shell::files::DiskFiles;
use tilsyn::shell::sheet_process::{READ_SHEET, SheetProcess};
use tilsyn::vault::WorkFactor;

use super::bare::Bare;
use super::data::{KEY, PROGRAM, folder};
use super::table::{Goal, Table, Value};
use super::terminal::milliseconds;

/// Cases of the list.
const CASES: usize = 100_000;
/// The columns of a usual extract.
const HEADER: [&str; 6] =
    ["Sagsnr", "Sagstype", "Målgruppe", "Sagsbehandler", "Oprettet", "Skæringsdato"];

/// Measures reading and drawing.
pub(crate) fn measure(table: &mut Table) {
    let folder = folder();
    let rows = rows();
    let (csv, xlsx) = (csv(&rows), xlsx(&rows));
    let csv_path = folder.path().join("liste.csv");
    let xlsx_path = folder.path().join("liste.xlsx");
    std::fs::write(&csv_path, &csv).unwrap();
    std::fs::write(&xlsx_path, &xlsx).unwrap();
    let floor = [bare_csv(&csv), bare_xlsx(&xlsx)];
    let kinds =
        [("CSV", &csv_path, "csv alone", 1000.0), ("XLSX", &xlsx_path, "calamine alone", 3000.0)];
    for ((kind, path, name, most), floor) in kinds.into_iter().zip(floor) {
        let mut desk = TestDesk::new(&folder.path().join(kind));
        let shown = desk.time(&Request::PreviewList(list(path)));
        let loaded = desk.time(&Request::LoadList(list(path)));
        let all = Value(shown + loaded, "ms");
        table.line(
            &format!("{kind} of {CASES} cases, shown and stored"),
            all,
            Some((name, floor)),
            Goal::AtMost(most),
        );
        table.line("  read and shown", Value(shown, "ms"), Some((name, floor)), Goal::None);
        table.line("  stored", Value(loaded, "ms"), Some((name, floor)), Goal::None);
        if kind == "CSV" {
            draw(table, &mut desk);
        }
    }
    let mut bare = Bare::new(&folder.path().join("bare.db"), Some(KEY));
    let stored = bare.commit_rows(CASES, "26-0000001 Sygedagpenge Mål 1 M12 2026-10-01 2026-10-20");
    table.line("  100,000 bare rows stored", Value(stored, "ms"), None, Goal::None);
}

fn draw(table: &mut Table, desk: &mut TestDesk) {
    let floor = bare_tickets();
    let plan = DrawPlan { size: 60, strata: None, equal: false, minimum: 0 };
    let planned = desk.time(&Request::PlanDraw(plan.clone()));
    let drawn = desk.time(&Request::Draw { plan, seed: None, reason: None });
    let floor = Some(("SHA-256 alone", floor));
    table.line("drawn from 100,000 and stored", Value(drawn, "ms"), floor, Goal::AtMost(300.0));
    table.line("  what would be drawn", Value(planned, "ms"), floor, Goal::None);
}

fn list(path: &Path) -> CaseList {
    let source = ListSource::File(path.to_string_lossy().into_owned());
    CaseList { source, roles: None, take_anyway: Vec::new() }
}

/// A desk on the disk, whose keys are stretched as little as can be.
pub(crate) fn desk_in(data: &Path) -> Desk {
    let reader = SheetProcess::new(PathBuf::from(PROGRAM), [READ_SHEET], LIMITS);
    Desk::new(Equipment {
        library: Library::built_in(),
        files: Box::new(DiskFiles),
        entropy: Box::new(FixedEntropy::new(1)),
        sheets: Box::new(reader),
        places: Places { data: data.to_owned(), reports: data.join("reports") },
        work: WorkFactor(1),
        texts: Texts::new(Language::Danish),
        area_words: AreaWords::built_in().unwrap(),
        meanwhile: |work| work(),
    })
}

/// The desk with a key, and the program's own reader of spreadsheets.
struct TestDesk(Desk);

impl TestDesk {
    fn new(data: &Path) -> Self {
        let mut desk = Self(desk_in(data));
        desk.time(&Request::SetUp(SetUp {
            leads_team: true,
            manages_centre: false,
            name: "Mette Holm".into(),
            initials: "MEHO".into(),
            team: "Sygedagpenge Nord".into(),
            centre: "Center for Sygedagpenge".into(),
            passphrase: Secret("prøve med mange sager".into()),
            recovery_code: None,
        }));
        desk
    }

    /// Milliseconds that a request takes.
    fn time(&mut self, request: &Request) -> f64 {
        let moment = Clock::standing("2026-11-16T14:32:07+01:00").unwrap().moment();
        let began = Instant::now();
        let response = ops::handle(&mut self.0, &moment, request).unwrap();
        let time = milliseconds(began.elapsed());
        if let Response::ListPreview(shown) = response {
            assert_eq!((shown.cases, shown.refused), (CASES, 0));
        }
        time
    }
}

fn rows() -> Vec<[String; 6]> {
    let types = ["Sygedagpenge", "Jobafklaring", "Kontanthjælp", "Ressourceforløb"];
    let pick = |words: &[&str], number: usize| words[number % words.len()].to_owned();
    (1..=CASES)
        .map(|number| {
            [
                format!("26-{number:07}"),
                pick(&types, number / 3),
                format!("Målgruppe {}", number % 9 + 1),
                format!("Medarbejder {}", number % 35 + 1),
                format!("{:02}-{:02}-2026", number % 28 + 1, number % 9 + 1),
                format!("{:02}-10-2026", number % 30 + 1),
            ]
        })
        .collect()
}

fn csv(rows: &[[String; 6]]) -> Vec<u8> {
    let mut text = format!("{}\r\n", HEADER.join(";"));
    for row in rows {
        text.push_str(&row.join(";"));
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// A workbook as spreadsheet programs write it: texts once, in a part of their own.
fn xlsx(rows: &[[String; 6]]) -> Vec<u8> {
    let mut known = std::collections::HashMap::new();
    let mut texts = String::new();
    let mut sheet = String::from(
        r#"<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#,
    );
    let header = HEADER.map(str::to_owned);
    for (number, row) in (1..).zip(std::iter::once(&header).chain(rows)) {
        sheet.push_str(&format!(r#"<row r="{number}">"#));
        for (column, cell) in ('A'..).zip(row) {
            let next = known.len();
            let index = *known.entry(cell.clone()).or_insert_with(|| {
                texts.push_str(&format!("<si><t>{cell}</t></si>"));
                next
            });
            sheet.push_str(&format!(r#"<c r="{column}{number}" t="s"><v>{index}</v></c>"#));
        }
        sheet.push_str("</row>");
    }
    sheet.push_str("</sheetData></worksheet>");
    let shared = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="{}" uniqueCount="{}">{texts}</sst>"#,
        (rows.len() + 1) * 6,
        known.len()
    );
    const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>"#;
    const PACKAGE: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    const WORKBOOK: &str = r#"<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sager" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    const PARTS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", PACKAGE),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", PARTS),
        ("xl/worksheets/sheet1.xml", &sheet),
        ("xl/sharedStrings.xml", &shared),
    ];
    for (name, content) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn bare_csv(bytes: &[u8]) -> f64 {
    let began = Instant::now();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes);
    let fields: usize = reader.records().map(|record| record.unwrap().len()).sum();
    assert_eq!(fields, CASES * 6);
    milliseconds(began.elapsed())
}

fn bare_xlsx(bytes: &[u8]) -> f64 {
    let began = Instant::now();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range("Sager").unwrap();
    assert_eq!(sheet.height(), CASES + 1);
    milliseconds(began.elapsed())
}

fn bare_tickets() -> f64 {
    let began = Instant::now();
    let mut least = [u8::MAX; 32];
    for number in 1..=CASES {
        let text = format!("tilsyn1|00000000000000000000|2026-11:sygedagpenge-nord|26-{number:07}");
        least = least.min(Sha256::digest(text.as_bytes()).into());
    }
    assert!(least < [u8::MAX; 32]);
    milliseconds(began.elapsed())
}
