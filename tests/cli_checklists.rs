//! Checklists in spreadsheets, through the built program and its reader process.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test may fail loudly and writes its own files"
)]

use std::fs;

use rust_xlsxwriter::Workbook;
use tempfile::TempDir;

use crate::cli::tilsyn;

#[test]
fn a_list_goes_to_a_spreadsheet_and_into_use() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let data = at("data");
    let on = |arguments: &[&str]| tilsyn(&[&["--data-dir", &data, "--json"], arguments].concat());
    on(&["checklist", "template", "serviceguide", "--out", &at("a.xlsx")]).says(0);
    let taken = on(&["checklist", "import", &at("a.xlsx")]).says(0).json();
    assert_eq!(taken["checklist"]["origin"], "own");
    // The same again is no other content of the same version.
    on(&["checklist", "import", &at("a.xlsx")]).says(0);
    let as_file =
        ["checklist", "template", "serviceguide", "--format", "toml", "--out", &at("a.toml")];
    on(&as_file).says(0);
    let stored = folder.path().join("data/checklists/serviceguide-1.toml");
    assert_eq!(fs::read(&stored).unwrap(), fs::read(at("a.toml")).unwrap());
    // What was taken in is written as it came, cell by cell.
    on(&["checklist", "export", "serviceguide", "--format", "xlsx", "--out", &at("b.xlsx")])
        .says(0);
    assert_eq!(fs::read(at("a.xlsx")).unwrap(), fs::read(at("b.xlsx")).unwrap());
    // A list that comes with the program is not replaced under its own version.
    on(&["checklist", "export", "gen", "--format", "xlsx", "--out", &at("gen.xlsx")]).says(0);
    let refused = on(&["checklist", "import", &at("gen.xlsx")]);
    assert_eq!(refused.says(1).problem_code(), "checklists-faulty");
    assert_eq!(
        on(&["checklist", "template", "ingen", "--out", &at("c.xlsx")]).problem_code(),
        "template-unknown"
    );
}

#[test]
fn faults_name_sheet_and_cell() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("fejl.xlsx");
    let mut workbook = Workbook::new();
    let sheets: [(&str, &[&[&str]]); 2] = [
        (
            "survey",
            &[
                &["type", "name", "label::Dansk", "relevant"],
                &["integer", "uger", "Hvor mange uger?", ""],
                &["calculate", "sum", "Sum", ""],
                &["text", "ord", "Hvad står der?", "${uger} > 'mange'"],
            ],
        ),
        ("settings", &[&["form_id", "form_title", "version"], &["egen", "Egen", "1"]]),
    ];
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(*cells) {
                sheet.write_string(row, column, *cell).unwrap();
            }
        }
    }
    workbook.save(&file).unwrap();
    let path = file.to_str().unwrap();
    let run = tilsyn(&["checklist", "check", path]);
    let told: Vec<&str> = run.says(1).err.lines().filter(|line| line.contains("survey!")).collect();
    let [sum, ord] = told.as_slice() else { unreachable!("{told:?}") };
    assert!(sum.contains(":survey!A3: sum: »calculate« kan ikke bruges"), "{sum}");
    assert!(ord.contains(":survey!D4: ord: Betingelsen kan ikke læses ved tegn 9."), "{ord}");
    let json = tilsyn(&["checklist", "check", path, "--json"]).says(1).problem();
    assert_eq!(json["details"][1]["in-sheet"], "survey");
    assert_eq!(json["details"][1]["at-line"], 4);
    fs::write(&file, "PK\u{3}\u{4}ødelagt").unwrap();
    let broken = tilsyn(&["checklist", "import", path, "--json"]);
    assert_eq!(broken.says(3).problem_code(), "checklist-file-not-read");
}
