//! What other people's programs read in our files, where they are installed: openpyxl in a workbook,
//! jsonschema in JSON.

use std::path::Path;
use std::process::Command;

use serde_json::Value as Json;
use tilsyn::catalogue::texts::Language;
use tilsyn::domain::paper_format::PaperFormat;
use tilsyn::report::document::{Cell, Document};

use super::made::{EVIL, full, hostile};
use super::written;

/// What a Python program prints; none where Python lacks what it needs.
fn python(module: &str, arguments: &[&Path]) -> Option<String> {
    let has = Command::new("python3").args(["-c", &format!("import {module}")]).output();
    if !has.is_ok_and(|has| has.status.success()) {
        eprintln!("not looked at: python3 has no {module}");
        return None;
    }
    let run = Command::new("python3").args(arguments).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    Some(String::from_utf8(run.stdout).unwrap())
}

/// All counts of a table, in reading order.
fn counts(document: &Document) -> Vec<i64> {
    let cells = document.tables().flat_map(|table| table.rows.iter().flatten());
    let mut counts = Vec::new();
    for cell in cells {
        if let Cell::Estimate(_) | Cell::Share { .. } | Cell::Count(_) = cell {
            let (count, n) = cell.counts().unwrap();
            counts.extend([Some(count), n].into_iter().flatten());
        }
    }
    counts
}

#[test]
fn openpyxl_reads_the_same_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/papers/read_workbook.py");
    for (paper, tables, charts) in
        [(full(Language::Danish), 1, 5), (hostile(Language::Danish), EVIL.len(), EVIL.len())]
    {
        let path = folder.path().join("paper.xlsx");
        std::fs::write(&path, &*written(PaperFormat::Xlsx, &paper)).unwrap();
        let Some(read) = python("openpyxl", &[Path::new(script), &path]) else { return };
        let read: Json = serde_json::from_str(&read).unwrap();
        assert_eq!([&read["tables"], &read["charts"], &read["formulas"]], [tables, charts, 0]);
        let mut found = Vec::new();
        for (name, rows) in read["sheets"].as_object().unwrap() {
            if name.starts_with("Tabel ") {
                let cells = rows.as_array().unwrap().iter().flat_map(|row| row.as_array().unwrap());
                found.extend(cells.filter_map(Json::as_i64));
            }
        }
        assert_eq!(found, counts(&paper));
    }
}

#[test]
fn jsonschema_finds_json_as_it_is_described() {
    let folder = tempfile::tempdir().unwrap();
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/report/document-v1.schema.json");
    let script = folder.path().join("check.py");
    let check = "import json, sys, jsonschema\n\
        schema, *papers = [json.load(open(path, encoding='utf-8')) for path in sys.argv[1:]]\n\
        jsonschema.Draft202012Validator.check_schema(schema)\n\
        [jsonschema.Draft202012Validator(schema).validate(paper) for paper in papers]\n\
        papers[0]['blocks'][0]['type'] = 'other'\n\
        assert not jsonschema.Draft202012Validator(schema).is_valid(papers[0])\n";
    std::fs::write(&script, check).unwrap();
    let paths = [full(Language::Danish), hostile(Language::English)].map(|paper| {
        let path = folder.path().join(format!("{:?}.json", paper.meta.language));
        std::fs::write(&path, &*written(PaperFormat::Json, &paper)).unwrap();
        path
    });
    python("jsonschema", &[&script, Path::new(schema), &paths[0], &paths[1]]);
}
