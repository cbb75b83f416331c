//! What a preview says would be taken, left out, repeated and refused.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::super::{InProcessReader, LIMITS, Likeness, read, suggest};
use super::*;

fn shown(text: &str) -> Preview {
    try_shown(text).unwrap()
}

fn try_shown(text: &str) -> Result<Preview, PreviewFault> {
    let grid = read(text.as_bytes(), "liste.csv", &mut InProcessReader, &LIMITS).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    preview(&grid, &suggest(&grid), today)
}

fn references(cases: &[FrameCase]) -> Vec<&str> {
    cases.iter().map(|case| case.reference.as_str()).collect()
}

#[test]
fn every_taken_column_reaches_its_place() {
    let text = "Sagsnr;Sagsbehandler;Sagstype;Målgruppe;Team;Oprettet;Skæringsdato;Udfald;Borger\n\
                26-1;Bo B.;§ 9;Ledige;Nord;01-02-2026;2026-03-04;Bevilget;Ib Ibsen\n";
    let preview = shown(text);
    let day = NaiveDate::from_ymd_opt;
    let expected = FrameCase {
        line: 2,
        reference: CaseId::parse("26-1").unwrap(),
        caseworker: Some("Bo B.".to_owned()),
        case_type: Some("§ 9".to_owned()),
        target_group: Some("Ledige".to_owned()),
        team: Some("Nord".to_owned()),
        created: day(2026, 2, 1),
        act_date: day(2026, 3, 4),
        outcome: Some("Bevilget".to_owned()),
    };
    assert_eq!(preview.cases, [expected]);
    assert!(!preview.has_warnings(), "{:?}", preview.warnings);
    assert!(!format!("{preview:?}").contains("Ibsen"));
}

#[test]
fn a_reference_like_a_personal_number_waits_for_an_answer() {
    let text = "Sagsnr;Team\n26-1;a\n0101339009;b\n26-3;c\n26-4;d\n";
    let mut preview = shown(text);
    assert_eq!(references(&preview.cases), ["26-1", "26-3", "26-4"]);
    assert_eq!(references(&preview.asks), ["0101339009"]);
    let code = |notice: &Notice| (notice.code(), notice.lines());
    let said: Vec<_> = preview.warnings.iter().map(code).collect();
    assert_eq!(said, [("list-cpr-in-cells", vec![3])]);
    preview.include_asked(&HashSet::from([3]));
    assert_eq!(references(&preview.cases), ["26-1", "0101339009", "26-3", "26-4"]);
    assert!(preview.asks.is_empty());
}

#[test]
fn a_personal_number_in_a_taken_cell_is_left_out() {
    let text = "Sagsnr;Team\n26-1;Nord 311236-4004\n26-2;Syd\n26-3;Øst\n";
    let preview = shown(text);
    let teams: Vec<_> = preview.cases.iter().map(|case| case.team.as_deref()).collect();
    assert_eq!(teams, [None, Some("Syd"), Some("Øst")]);
}

#[test]
fn a_number_hidden_by_line_breaks_or_zero_width_is_found() {
    let text =
        "Sagsnr;Vejrlig\n26-1;\"311236\n4004\"\n26-2;31\u{200B}1236-4004\n26-3;x\n26-4;y\n26-5;z\n";
    let preview = shown(text);
    let found = preview.warnings.iter().find(|n| n.code() == "list-cpr-in-cells");
    assert_eq!(found.map(Notice::lines), Some(vec![2, 4]));
}

#[test]
fn lines_that_give_no_case_say_why() {
    let text = "Sagsnr;Team\n;a\n#I/T;b\nSAND;c\n26\u{FFFD}1;d\n\"26-1\n26-2\";e\n26-3;f\n";
    let preview = shown(text);
    let found: Vec<_> = preview.refused.iter().map(|r| (r.line, r.reason)).collect();
    let expected = [
        (2, RefusedReason::NoReference),
        (3, RefusedReason::ErrorValue),
        (4, RefusedReason::TruthValue),
        (5, RefusedReason::UnreadableCharacters),
        (6, RefusedReason::SeveralLines),
    ];
    assert_eq!(found, expected);
    assert_eq!(references(&preview.cases), ["26-3"]);
    let none = try_shown("Sagsnr;Team\n;a\n;b\n");
    assert!(matches!(none, Err(PreviewFault::NoCases { refused }) if refused.len() == 2));
}

#[test]
fn a_duplicate_says_in_which_columns_it_differs() {
    let text = "Sagsnr;Team;Vejrlig\n26-1;a;x\n 26-1;a;x\n26-1;b;x\n26-1;a;y\n";
    let preview = shown(text);
    let found: Vec<_> = preview
        .duplicates
        .iter()
        .map(|d| (d.line, d.first_line, d.differs, d.differing.clone()))
        .collect();
    let expected = [(3, 2, false, vec![]), (4, 2, true, vec![Role::Team]), (5, 2, true, vec![])];
    assert_eq!(found, expected);
}

#[test]
fn footers_are_named_and_real_cases_are_not_taken_for_footers() {
    let codes = |text: &str| -> (Vec<u64>, usize) {
        let preview = shown(text);
        let footer = preview.warnings.iter().find(|n| n.code() == "list-footer-lines");
        (footer.map(Notice::lines).unwrap_or_default(), preview.cases.len())
    };
    let head = "Sagsnr;Team\n26-1;a\n26-2;b\n";
    let cases: [(&str, Vec<u64>, usize); 6] = [
        ("I alt;2\n", vec![4], 2),
        ("Antal sager: 2\nUdtræk lavet 21-11-2026\n", vec![4, 5], 2),
        ("\nLavet af Økonomi\n", vec![5], 2),
        ("Lavet af Økonomi\n", vec![], 3),
        ("26-3;\n", vec![], 3),
        ("Summarisk-1;a\n\n26 4\n26-5;b\n", vec![], 5),
    ];
    for (tail, lines, count) in cases {
        assert_eq!(codes(&format!("{head}{tail}")), (lines, count), "{tail}");
    }
}

#[test]
fn near_duplicates_are_kept_and_named_by_kind() {
    let text = "Sagsnr\n00123\n123\nK-1\nk-1\n26 -2\n26-2\n";
    let preview = shown(text);
    assert_eq!(preview.cases.len(), 6);
    let expected = [
        (Likeness::LetterCase, vec![(4, 5)]),
        (Likeness::LeadingZeros, vec![(2, 3)]),
        (Likeness::InnerBlanks, vec![(6, 7)]),
    ];
    let expected = expected.map(|(likeness, pairs)| Notice::NearDuplicates { likeness, pairs });
    assert_eq!(preview.warnings, expected);
}
