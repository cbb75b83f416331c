//! Text files as programs write them: encodings, separators, quotes, and damaged ones.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::super::LIMITS;
use super::*;
use crate::domain::text::formula::guarded;

fn read(text: &str) -> Result<Grid, ReadFault> {
    read_text_file(text.as_bytes(), FileName::default(), &LIMITS)
}

/// Line and cells of every row.
fn rows(text: &str) -> Vec<(u64, Vec<String>)> {
    let grid = read(text).unwrap();
    grid.all_rows().map(|row| (row.line, row.cells.clone())).collect()
}

#[test]
fn lines_are_counted_whatever_ends_them() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["", "Sagsnr;Team", "", "26-1;\"a", "b\"", "26-2;c", ";", "26-3;d"].join(end);
        let lines: Vec<u64> = rows(&text).iter().map(|row| row.0).collect();
        assert_eq!(lines, [2, 4, 6, 8], "{end:?}");
        let grid = read(&text).unwrap();
        let blank: Vec<bool> = grid.rows.iter().map(|row| row.after_blank).collect();
        assert_eq!(blank, [true, false, true], "{end:?}");
    }
}

#[test]
fn the_delimiter_is_the_one_that_divides_the_header() {
    let cases = [
        ("Sagsnr;Ydelse\n1,5;a,b\n", Some(';')),
        ("Sagsnr,Ydelse\n1;5,a\n", Some(',')),
        ("Sagsnr\tYdelse, art\n1\ta\n", Some('\t')),
        ("Sagsnr|Ydelse\n1|a\n", Some('|')),
        ("Sagsnr\n26-1, gammel\n26-2, ny\n", None),
        ("26-1\n26-2\n", None),
        ("Udtræk 21-11-2026, kl. 12\nSagsnr;Team\n26-1;a\n", Some(';')),
        ("\"Sagsnr\";\"Team; afdeling\"\n1;2\n", Some(';')),
        ("sep=,\nSagsnr,Team\n1,2\n", Some(',')),
        ("SEP=\t\nSagsnr\tTeam\n1\t2\n", Some('\t')),
    ];
    for (text, delimiter) in cases {
        assert_eq!(read(text).unwrap().source.delimiter, delimiter, "{text}");
    }
}

#[test]
fn a_quote_inside_a_cell_is_a_character() {
    let text = "Sagsnr;Team\n26-1;12\" rør\n26-2;\"a \"\"b\"\" c\"\n";
    let expected = [
        (1, vec!["Sagsnr".to_owned(), "Team".to_owned()]),
        (2, vec!["26-1".to_owned(), "12\" rør".to_owned()]),
        (3, vec!["26-2".to_owned(), "a \"b\" c".to_owned()]),
    ];
    assert_eq!(rows(text), expected);
}

/// What other programs put in front of text that would be a formula is no part of it.
#[test]
fn an_apostrophe_that_guards_is_taken_off() {
    let text = "Sagsnr;Team\n'=1+1;'+45\n'26-1;''-a\n";
    let cells: Vec<Vec<String>> = rows(text).into_iter().skip(1).map(|row| row.1).collect();
    assert_eq!(cells, [["=1+1", "+45"], ["'26-1", "'-a"]]);
}

#[test]
fn a_quote_never_closed_is_named_where_it_is_opened() {
    let text = "Sagsnr;Team\r\n26-1;\"a\r\nb\"\r\n26-2;\"c\r\n26-3;d\r\n";
    assert_eq!(read(text), Err(ReadFault::UnclosedQuote { line: 4 }));
}

#[test]
fn a_missing_quote_that_swallows_lines_is_named() {
    let text = "Sagsnr;Team;Ydelse\n26-1;\"a;b\n26-2;a;b\n26-3;a;b\n26-4;a\";b\n26-5;a;b\n";
    let grid = read(text).unwrap();
    let lines = vec![2];
    assert!(grid.notices().contains(&super::super::Notice::QuoteHoldsLines { lines }));
    let note = "Sagsnr;Team;Ydelse\n26-1;\"a; og\nså b\nog c\";b\n26-2;a;b\n";
    assert_eq!(read(note).unwrap().notices(), []);
}

#[test]
fn limits_refuse_the_whole_file() {
    let limits = Limits { rows: 3, columns: 2, cells: 5, field_chars: 4, ..LIMITS };
    let read = |text: &str| read_text_file(text.as_bytes(), FileName::default(), &limits);
    assert_eq!(read("Sagsnr\n1\n2\n3\n"), Err(ReadFault::TooManyRows { limit: 3 }));
    assert_eq!(read("Sagsnr;b\n1;2;3\n"), Err(ReadFault::TooManyColumns { line: 2, limit: 2 }));
    assert_eq!(read("Sagsnr;b\n1;2\n3;4\n"), Err(ReadFault::TooManyCells { limit: 5 }));
    // Blank cells beyond the last column are how some programs end a line.
    assert!(read("Sagsnr;b;;\n1;2;;\n").is_ok());
    let grid = read("Sag\nÆØÅÆØÅ\n").unwrap();
    assert_eq!(grid.rows.first().unwrap().cell(0), "ÆØÅÆ");
    assert_eq!(grid.found.long_lines(0), [2]);
}

proptest! {
    #[test]
    fn whatever_the_bytes_nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = super::super::read(&bytes, "a.csv", &mut super::super::InProcessReader, &LIMITS);
    }

    #[test]
    fn cells_come_back_as_they_were_written(
        cells in proptest::collection::vec(("[0-9]{2}-[0-9]{1,6}", "[ -~æøåÆØÅ]{0,12}"), 1..20)
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        writer.write_record(["Sagsnr", "Team"]).unwrap();
        for (reference, team) in &cells {
            writer.write_record([&guarded(reference), &guarded(team)].map(AsRef::<str>::as_ref)).unwrap();
        }
        let grid = read_text_file(&writer.into_inner().unwrap(), FileName::default(), &LIMITS).unwrap();
        let found: Vec<(&str, &str)> = grid.rows.iter().map(|row| (row.cell(0), row.cell(1))).collect();
        let written: Vec<(&str, &str)> = cells.iter().map(|(r, t)| (r.as_str(), t.trim())).collect();
        prop_assert_eq!(found, written);
    }
}
