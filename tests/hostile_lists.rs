//! Every hostile case list of the corpus, read and previewed as an import would.
//!
//! `hostile/INDEX.tsv` says what must come out of each file: the outcome (several when
//! more than one is right), the number of cases, and what must hold besides, which the
//! tests under the table check on values.

#![expect(clippy::panic, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use tilsyn::domain::column::Role;
use tilsyn::intake::{
    ColumnQuestion, Encoding, Grid, InProcessReader, LIMITS, Likeness, Notice, Preview,
    PreviewFault, ReadFault, RefusedReason, preview, read, suggest,
};

use crate::corpus::{self, Listed, bytes_of, lists};
use crate::looks::harmful;

/// What became of a file.
#[derive(Debug)]
enum Outcome {
    Unreadable(ReadFault),
    Asked(Vec<ColumnQuestion>),
    NoCases,
    Shown(Box<Grid>, Box<Preview>),
}

impl Outcome {
    fn word(&self) -> &'static str {
        match self {
            Self::Unreadable(_) | Self::NoCases => "reject",
            Self::Asked(_) => "ask",
            Self::Shown(_, preview) if preview.has_warnings() => "accept-warn",
            Self::Shown(..) => "accept",
        }
    }

    fn cases(&self) -> usize {
        match self {
            Self::Shown(_, preview) => preview.cases.len() + preview.asks.len(),
            _ => 0,
        }
    }

    fn shown(self) -> (Grid, Preview) {
        match self {
            Self::Shown(grid, preview) => (*grid, *preview),
            other => panic!("not shown: {other:?}"),
        }
    }

    fn fault(self) -> ReadFault {
        match self {
            Self::Unreadable(fault) => fault,
            other => panic!("readable: {other:?}"),
        }
    }
}

fn today() -> NaiveDate {
    date(2026, 11, 21)
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

fn outcome_of(file: &str) -> Outcome {
    let bytes = bytes_of(file);
    let grid = match read(&bytes, file, &mut InProcessReader, &LIMITS) {
        Ok(grid) => grid,
        Err(fault) => return Outcome::Unreadable(fault),
    };
    let mapping = suggest(&grid);
    match preview(&grid, &mapping, today()) {
        Ok(preview) => Outcome::Shown(Box::new(grid), Box::new(preview)),
        Err(PreviewFault::Columns(questions)) => Outcome::Asked(questions),
        Err(PreviewFault::NoCases { .. }) => Outcome::NoCases,
    }
}

/// Files whose list is taken and about which more is said than the index asks for, and why.
const SAID_MORE: [(&str, &str); 2] = [
    (
        "csv/p11_formler.csv",
        "a semicolon in a formula without quotes makes line 7 longer than the header",
    ),
    ("xlsx/p10_overskrift_i_raekke_3.xlsx", "42 and 00042 are told as nearly the same"),
];

#[test]
fn every_file_comes_out_as_the_index_says() {
    let mut wrong = Vec::new();
    for Listed { file, outcomes, counts } in lists() {
        let outcome = outcome_of(&file);
        let (word, cases) = (outcome.word(), outcome.cases());
        let said_more = SAID_MORE.iter().any(|(name, _)| *name == file);
        let as_expected = |expected: &String| {
            word == expected || (said_more && word == "accept-warn" && expected == "accept")
        };
        let right = outcomes.iter().any(as_expected)
            && match word {
                "reject" => cases == 0,
                "ask" => true,
                _ => cases > 0 && counts.contains(&cases),
            };
        if !right {
            wrong.push(format!("{file}: expected {outcomes:?} {counts:?}, got {outcome:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_control_or_direction_character_comes_through() {
    for folder in ["csv", "xlsx"] {
        for entry in
            std::fs::read_dir(corpus::folder().join(folder)).into_iter().flatten().flatten()
        {
            let file = format!("{folder}/{}", entry.file_name().to_string_lossy());
            let Outcome::Shown(grid, preview) = outcome_of(&file) else {
                continue;
            };
            for row in grid.all_rows() {
                for cell in &row.cells {
                    assert_eq!(harmful(cell), None, "{file}: {cell:?}");
                }
            }
            for notice in &preview.warnings {
                for (_, value) in notice.args() {
                    assert_eq!(harmful(&value), None, "{file}: {value:?}");
                }
            }
        }
    }
}

/// Reference to the other cells that are told apart by the tests below.
fn references(preview: &Preview) -> Vec<&str> {
    preview.cases.iter().map(|case| case.reference.as_str()).collect()
}

fn lines_of(preview: &Preview, code: &str) -> Vec<u64> {
    let named = preview.warnings.iter().filter(|notice| notice.code() == code);
    named.flat_map(Notice::lines).collect()
}

#[test]
fn danish_letters_survive_every_encoding() {
    for (file, encoding) in [
        ("csv/p01_normal_utf8_semikolon.csv", Encoding::Utf8),
        ("csv/p02_utf8_bom.csv", Encoding::Utf8Marked),
        ("csv/p03_utf16le_bom.csv", Encoding::Utf16LowFirst),
        ("csv/p04_windows1252.csv", Encoding::Windows1252),
        ("csv/p23_cr_linjeskift.csv", Encoding::Utf8),
        ("csv/p27_ugyldig_utf8.csv", Encoding::Utf8Faulty),
    ] {
        let (grid, preview) = outcome_of(file).shown();
        assert_eq!(grid.source.encoding, Some(encoding), "{file}");
        let workers: Vec<_> =
            preview.cases.iter().filter_map(|c| c.caseworker.as_deref()).collect();
        assert_eq!(workers.get(..2), Some(&["Bente Åkjær", "Søren Ø. Madsen"][..]), "{file}");
        let header = grid.header.unwrap_or_default();
        assert_eq!((header.cell(0), header.cell(5)), ("Sagsnr", "Bemærkning"), "{file}");
    }
    let (_, preview) = outcome_of("csv/p27_ugyldig_utf8.csv").shown();
    assert_eq!(lines_of(&preview, "list-unreadable-characters"), [9]);
    let (_, preview) = outcome_of("csv/p24_dobbelt_kodet.csv").shown();
    assert!(lines_of(&preview, "list-double-encoded").contains(&1));
}

#[test]
fn delimiters_are_found() {
    for (file, delimiter) in [
        ("csv/p01_normal_utf8_semikolon.csv", ';'),
        ("csv/p05_komma.csv", ','),
        ("csv/p06_tab.csv", '\t'),
        ("csv/p25_excel_sep_linje.csv", ';'),
    ] {
        let (grid, preview) = outcome_of(file).shown();
        assert_eq!(grid.source.delimiter, Some(delimiter), "{file}");
        assert!(preview.warnings.iter().all(|n| n.code() != "list-title-lines"), "{file}");
    }
}

#[test]
fn quotes_and_line_breaks_stay_in_their_cell() {
    let (grid, _) = outcome_of("csv/p07_anfoerselstegn.csv").shown();
    let notes: Vec<&str> = grid.rows.iter().map(|row| row.cell(5)).collect();
    assert!(notes.contains(&"Afventer \"læge\"; ring igen"));
    let (grid, _) = outcome_of("csv/p08_linjeskift_i_felt.csv").shown();
    let third: Vec<(u64, &str)> = grid.rows.iter().map(|row| (row.line, row.cell(5))).collect();
    assert_eq!(third.get(2..4), Some(&[(4, "Linje 1⏎Linje 2⏎Linje 3"), (7, "")][..]));
    let unclosed = outcome_of("csv/p22_aaben_anfoersel.csv").fault();
    assert_eq!(unclosed, ReadFault::UnclosedQuote { line: 2 });
}

#[test]
fn what_is_hidden_is_made_visible_and_named() {
    let (grid, preview) = outcome_of("csv/p09_nul_bytes.csv").shown();
    assert_eq!(lines_of(&preview, "list-control-characters"), [3, 6, 9]);
    assert_eq!(grid.rows.get(1).map(|row| row.cell(5)), Some("Ret␀tidig samtale"));
    let (_, preview) = outcome_of("csv/p12_ansi_osc.csv").shown();
    assert_eq!(references(&preview).first(), Some(&"26-␛[31m1"));
    let (_, preview) = outcome_of("csv/p13_bidi.csv").shown();
    assert_eq!(references(&preview).get(..2), Some(&["26-⟨202E⟩321", "26-123"][..]));
    let (_, preview) = outcome_of("csv/p14_nulbredde_i_id.csv").shown();
    assert_eq!(lines_of(&preview, "list-invisible-characters"), [2, 4]);
    assert_eq!(references(&preview).get(..2), Some(&["26-100⟨200B⟩001", "26-100001"][..]));
    let (_, preview) = outcome_of("xlsx/p22_x001b.xlsx").shown();
    assert_eq!(references(&preview).first(), Some(&"26-␛[31m1"));
}

#[test]
fn formulas_are_text() {
    let (_, preview) = outcome_of("csv/p11_formler.csv").shown();
    let expected = ["=1+1", "+45 12345678", "-3", "@SUM(A1:A9)", "26-1", "26-2", "26-3"];
    assert_eq!(references(&preview), expected);
    let (_, preview) = outcome_of("xlsx/p03_formler_med_cache.xlsx").shown();
    assert_eq!(references(&preview), ["26-1", "26-2"]);
    let (grid, preview) = outcome_of("xlsx/p02_formler_uden_vaerdi.xlsx").shown();
    let columns: BTreeMap<&str, usize> = preview
        .warnings
        .iter()
        .filter(|notice| notice.code() == "list-formulas-without-value")
        .filter_map(|notice| Some((notice.column()?.name.as_str(), notice.lines().len())))
        .collect();
    assert_eq!(columns, BTreeMap::from([("Formel", 8), ("Link", 8)]));
    assert!(grid.rows.iter().all(|row| row.cell(5).is_empty()));
}

#[test]
fn duplicates_count_once_and_are_named() {
    let (_, preview) = outcome_of("csv/p16_dublet_id.csv").shown();
    let found: Vec<_> =
        preview.duplicates.iter().map(|d| (d.line, d.first_line, d.differs)).collect();
    assert_eq!(found, [(10, 5, true), (11, 5, true)].map(|(l, f, _)| (l, f, l == 11)));
    let (_, preview) = outcome_of("csv/p30_mellemrum_i_id.csv").shown();
    assert_eq!(preview.duplicates.first().map(|d| (d.line, d.first_line)), Some((3, 2)));
    assert_eq!(references(&preview), ["26-1", "26 -2", "26-2"]);
    let (_, preview) = outcome_of("csv/p32_nfc_nfd.csv").shown();
    assert_eq!(references(&preview), ["Å-1", "k-1", "K-1"]);
    let near = |notice: &Notice| matches!(notice, Notice::NearDuplicates { likeness, pairs } if *likeness == Likeness::LetterCase && *pairs == [(4, 5)]);
    assert!(preview.warnings.iter().any(near), "{:?}", preview.warnings);
}

#[test]
fn headers_are_missed_and_doubled_in_words() {
    let Outcome::Asked(questions) = outcome_of("csv/p17_uden_overskrift.csv") else {
        panic!("a list without header must ask");
    };
    assert_eq!(questions, [ColumnQuestion::NoCaseReference { columns: Vec::new() }]);
    let bytes = bytes_of("csv/p17_uden_overskrift.csv");
    let grid = read(&bytes, "a.csv", &mut InProcessReader, &LIMITS);
    let mut mapping = grid.as_ref().map(suggest).unwrap_or_default();
    if let Some(first) = mapping.first_mut() {
        *first = Role::CaseReference;
    }
    let by_hand = grid.map(|grid| preview(&grid, &mapping, today()));
    assert!(matches!(by_hand, Ok(Ok(preview)) if preview.cases.len() == 8));

    let Outcome::Asked(questions) = outcome_of("csv/p28_dublet_kolonner.csv") else {
        panic!("a double column must ask");
    };
    let [ColumnQuestion::DoubleColumn { role: Role::CaseReference, columns }] =
        questions.as_slice()
    else {
        panic!("{questions:?}");
    };
    assert_eq!(columns.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["Sagsnr", "Sagsnr"]);
}

#[test]
fn personal_numbers_are_named_and_not_taken() {
    let (grid, preview) = outcome_of("csv/p20_cpr.csv").shown();
    let mapping = suggest(&grid);
    assert_eq!(mapping.get(1).map(|role| role.word()), Some("refused-cpr"));
    assert_eq!(lines_of(&preview, "list-cpr-in-cells"), [4, 6]);
    let said = format!("{:?} {:?} {:?}", preview.cases, preview.warnings, preview.refused);
    for digits in ["4004", "9009", "4005", "9996", "4285"] {
        assert!(!said.contains(digits), "{said}");
    }
}

#[test]
fn odd_lines_are_named_with_their_number() {
    let (_, preview) = outcome_of("csv/p21_ujaevne_raekker.csv").shown();
    assert_eq!(lines_of(&preview, "list-uneven-lines"), [2, 3]);
    let (_, preview) = outcome_of("csv/p29_bundlinje.csv").shown();
    assert_eq!(lines_of(&preview, "list-footer-lines"), [11, 12]);
    assert!(preview.refused.is_empty());
    let (_, preview) = outcome_of("csv/p26_excel_oedelagte_id.csv").shown();
    assert_eq!(lines_of(&preview, "list-damaged-references"), [2, 3]);
    assert_eq!(lines_of(&preview, "list-date-references"), [6]);
    assert!(references(&preview).contains(&"00123") && references(&preview).contains(&"123"));
    let (_, preview) = outcome_of("csv/p10_felt_1mb.csv").shown();
    assert_eq!(lines_of(&preview, "list-long-fields"), [4]);
}

#[test]
fn files_that_are_no_lists_are_called_what_they_are() {
    assert_eq!(outcome_of("csv/p18_tom.csv").fault(), ReadFault::Empty);
    assert_eq!(outcome_of("csv/p19_kun_overskrift.csv").fault(), ReadFault::NoRows { sheet: None });
    assert_eq!(
        outcome_of("csv/p31_png_som_csv.csv").fault().args(),
        [("kind", "picture".to_owned())]
    );
    assert_eq!(outcome_of("csv/p36_html_fejlside.csv").fault(), ReadFault::WebPage);
    assert!(matches!(
        outcome_of("xlsx/p09_tomt_ark.xlsx").fault(),
        ReadFault::NoRows { sheet: Some(_) }
    ));
    assert_eq!(outcome_of("xlsx/p11_zipbombe.xlsx").fault(), ReadFault::UnpacksTooMuch);
    assert_eq!(outcome_of("xlsx/p16_xls_som_xlsx.xlsx").fault(), ReadFault::OldSpreadsheet);
    for (file, check) in [
        ("xlsx/p12_xxe.xlsx", "xml-document-type"),
        ("xlsx/p13_billion_laughs.xlsx", "xml-document-type"),
        ("xlsx/p14_afkortet.xlsx", "zip"),
        ("xlsx/p20_kolonne_overloeb.xlsx", "cell-reference"),
    ] {
        assert_eq!(
            outcome_of(file).fault(),
            ReadFault::Damaged { check: check.to_owned() },
            "{file}"
        );
    }
    let (_, preview) = outcome_of("xlsx/p15_csv_som_xlsx.xlsx").shown();
    assert!(preview.warnings.iter().any(|n| n.code() == "list-name-differs-from-content"));
}

#[test]
fn dates_are_read_and_wrong_ones_named() {
    let created = |file: &str| -> (Vec<Option<NaiveDate>>, Preview) {
        let (_, preview) = outcome_of(file).shown();
        (preview.cases.iter().map(|case| case.created).collect(), preview)
    };
    let (days, preview) = created("csv/p35_datoformater.csv");
    let day = Some(date(2026, 11, 21));
    assert_eq!(days, [day, day, day, None, None, day, day]);
    assert_eq!(lines_of(&preview, "list-invalid-dates"), [5, 6]);
    let (days, preview) = created("xlsx/p04_datoer.xlsx");
    let day = Some(date(2026, 3, 1));
    assert_eq!(days.get(..7), Some(&[day, day, day, None, None, None, None][..]));
    assert_eq!(lines_of(&preview, "list-invalid-dates"), [5, 6, 7, 8]);
    let (days, _) = created("xlsx/p05_datoer_1904.xlsx");
    assert_eq!(days.first(), Some(&Some(date(2026, 1, 3))));
    let (days, _) = created("xlsx/p01_normal.xlsx");
    assert!(days.iter().all(Option::is_some));
}

#[test]
fn what_a_workbook_hides_is_named() {
    let (grid, preview) = outcome_of("xlsx/p07_skjulte_ark.xlsx").shown();
    assert_eq!(lines_of(&preview, "list-hidden-rows"), [4]);
    assert_eq!(grid.source.hidden_sheets.len(), 2);
    let (grid, _) = outcome_of("xlsx/p08_to_ark.xlsx").shown();
    assert_eq!(grid.source.other_sheets.len(), 1);
    let (_, preview) = outcome_of("xlsx/p06_flettede_celler.xlsx").shown();
    assert!(!lines_of(&preview, "list-merged-cells").is_empty());
    let (grid, preview) = outcome_of("xlsx/p10_overskrift_i_raekke_3.xlsx").shown();
    assert_eq!(grid.header.map(|row| row.line), Some(3));
    assert!(["260002", "00042", "42"].iter().all(|id| references(&preview).contains(id)));
    let (_, preview) = outcome_of("xlsx/p23_fejlceller.xlsx").shown();
    let refused: Vec<_> = preview.refused.iter().map(|r| (r.line, r.reason)).collect();
    assert_eq!(refused, [(2, RefusedReason::ErrorValue), (3, RefusedReason::TruthValue)]);
    assert_eq!(lines_of(&preview, "list-rounded-numbers"), [4]);
    assert_eq!(references(&preview), ["260000000000", "26-1"]);
}
