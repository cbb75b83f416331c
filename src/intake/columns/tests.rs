//! Which column is which: recognised names, guesses from values, and what is refused.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::super::{InProcessReader, LIMITS, read};
use super::*;

fn grid(text: &str) -> Grid {
    read(text.as_bytes(), "liste.csv", &mut InProcessReader, &LIMITS).unwrap()
}

fn roles(text: &str) -> Vec<&'static str> {
    suggest(&grid(text)).iter().map(|role| role.word()).collect()
}

#[test]
fn danish_headers_are_known_however_they_are_written() {
    let cases = [
        ("Sagsnr.", "case-reference"),
        ("SAGSNUMMER", "case-reference"),
        ("Sags-nr", "case-reference"),
        ("Journalnr.", "case-reference"),
        ("J.nr.", "case-reference"),
        ("Sagsnr (KMD Nova)", "case-reference"),
        ("Case reference", "case-reference"),
        ("Sagsbehandler", "caseworker"),
        ("Rådgiver", "caseworker"),
        ("Sagstype", "case-type"),
        ("Ydelse", "case-type"),
        ("Målgruppe", "target-group"),
        ("Maalgruppe", "target-group"),
        ("Team", "team"),
        ("Oprettet", "created"),
        ("Startdato", "created"),
        ("Skæringsdato", "act-date"),
        ("Dato for afgørelse", "act-date"),
        ("Afgørelse/udfald", "outcome"),
        ("Udfald", "outcome"),
        ("Borgers navn", "refused-person"),
        ("Bemærkning", "refused-person"),
        ("E-mail", "refused-person"),
        ("CPR-nr.", "refused-cpr"),
        ("Personnummer", "refused-cpr"),
        ("Vejrlig", "ignore"),
    ];
    for (header, role) in cases {
        let text = format!("{header};Team;Ydelse\na;b;c\n");
        assert_eq!(roles(&text).first(), Some(&role), "{header}");
    }
}

#[test]
fn the_surest_name_wins_and_the_other_is_mentioned() {
    let grid = grid("Id;Journalnr;Sagsnr;Dato;Oprettet\n1;2;3;01-01-2026;02-01-2026\n");
    let mapping = suggest(&grid);
    let codes: Vec<&str> = mapping.iter().map(|role| role.word()).collect();
    assert_eq!(codes, ["ignore", "ignore", "case-reference", "ignore", "created"]);
    assert_eq!(questions(&grid, &mapping), []);
    assert_eq!(notices(&grid, &mapping).len(), 3);
}

#[test]
fn a_column_full_of_personal_numbers_is_never_the_reference() {
    // Born in the 2030s: valid in form, given to nobody.
    let text = "Sagsnr;Journalnr\n311236-4004;26-1\n0101339009;26-2\n26-3;26-3\n";
    let found = grid(text);
    let mapping = suggest(&found);
    assert_eq!(mapping, [Role::Refused(Refusal::PersonalNumbers), Role::CaseReference]);
    assert_eq!(choices(&found, 0), [Role::Refused(Refusal::PersonalNumbers)]);

    let alone = grid("Sagsnr;Team\n311236-4004;a\n0101339009;b\n");
    let asked = questions(&alone, &suggest(&alone));
    let codes: Vec<&str> = asked.iter().map(ColumnQuestion::code).collect();
    assert_eq!(codes, ["list-cpr-as-reference"]);
    let forced = questions(&alone, &[Role::CaseReference, Role::Team]);
    assert_eq!(forced.first().map(ColumnQuestion::code), Some("list-cpr-as-reference"));
}

#[test]
fn a_personal_number_in_a_header_is_never_repeated() {
    let found = grid("Sagsnr;Sag om 311236-4004;Team\n26-1;x;y\n");
    assert_eq!(found.column_name(1).name, "B");
}

#[test]
fn the_header_is_found_under_titles_and_moved_by_hand() {
    let found = grid("Udtræk;;\nTeam Nord;;\nSagsnr;Team;Ydelse\n26-1;a;b\n");
    assert_eq!(found.header.as_ref().unwrap().line, 3);
    assert_eq!(found.titles.len(), 2);
    let moved = found.with_header_on(Some(1));
    assert_eq!((moved.titles.len(), moved.rows.len()), (0, 3));
    let none = moved.with_header_on(None);
    assert_eq!((none.header.clone(), none.rows.len()), (None, 4));
    assert_eq!(none.with_header_on(Some(3)).rows.len(), 1);
}

#[test]
fn a_list_without_the_reference_names_what_it_has() {
    let found = grid("Team;Ydelse\na;b\n");
    let asked = questions(&found, &suggest(&found));
    let question = asked.first().unwrap();
    assert_eq!(question.code(), "list-no-case-reference");
    assert_eq!(question.args(), [("columns", "Team, Ydelse".to_owned())]);
}
