//! Which lists fit together, and which are chosen.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::catalogue::checklist::parse;

/// A list with one fact and one judged question; `head` holds its further keys.
fn list(id: &str, version: u32, head: &str) -> Checklist {
    list_asking(id, version, head, "Er der truffet en afgørelse?", &format!("{id}-01"))
}

fn list_asking(id: &str, version: u32, head: &str, fact: &str, question: &str) -> Checklist {
    let text = format!(
        "skema = 1\nid = \"{id}\"\nversion = {version}\nnavn = \"{id}\"\n{head}\n\
         [[fakta]]\nid = \"afgoerelse\"\ntekst = \"{fact}\"\ntype = \"ja_nej\"\n\
         [[spoergsmaal]]\nid = \"{question}\"\ntekst = \"Er det i orden?\"\n"
    );
    parse("x.toml", text.as_bytes()).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn codes(built_in: Vec<Checklist>, own: Vec<Checklist>) -> Vec<&'static str> {
    let faults = Library::new(built_in, own).err().unwrap_or_default();
    faults.iter().map(|fault| fault.what.code()).collect()
}

fn chosen(library: &Library, area: Option<&str>, date: &str) -> Vec<String> {
    library.choose(area, day(date)).iter().map(|list| name(list)).collect()
}

const FIRST: &str = "gyldig_til = 2026-06-30";
const SECOND: &str = "gyldig_fra = 2026-07-01\ngyldig_til = 2026-12-31";

#[test]
fn the_list_in_force_on_the_date_is_chosen() {
    let draft = list("syg", 3, "gyldig_fra = 2027-01-01\nkladde = true");
    let library = Library::new(
        vec![list("gen", 1, ""), list("syg", 1, FIRST), list("syg", 2, SECOND), draft],
        Vec::new(),
    )
    .unwrap();
    for (area, date, expected) in [
        (Some("syg"), "2026-06-30", vec!["gen-1", "syg-1"]),
        (Some("syg"), "2026-07-01", vec!["gen-1", "syg-2"]),
        (Some("syg"), "2027-01-01", vec!["gen-1"]),
        (Some("ukendt"), "2026-07-01", vec!["gen-1"]),
        (Some("gen"), "2026-07-01", vec!["gen-1"]),
        (None, "2026-07-01", vec!["gen-1"]),
    ] {
        assert_eq!(chosen(&library, area, date), expected, "{area:?} {date}");
    }
    assert_eq!(library.areas(), ["gen", "syg"]);
    let versions: Vec<u32> =
        library.versions("syg").iter().map(|list| list.reference.version).collect();
    assert_eq!(versions, [1, 2, 3]);
    let syg = list("syg", 2, SECOND);
    assert_eq!(library.get(&syg.reference).as_deref(), Some(&syg));
    let other = ChecklistRef { hash: String::new(), ..syg.reference };
    assert_eq!(library.get(&other), None);
}

#[test]
fn an_open_end_is_closed_by_the_next_version() {
    let lists = vec![list("syg", 1, ""), list("syg", 2, "gyldig_fra = 2026-07-01")];
    let library = Library::new(lists, Vec::new()).unwrap();
    assert_eq!(chosen(&library, Some("syg"), "2026-06-30"), ["syg-1"]);
    assert_eq!(chosen(&library, Some("syg"), "2026-07-01"), ["syg-2"]);
}

#[test]
fn the_municipalitys_own_list_takes_the_place_of_the_built_in_one() {
    let built_in = vec![list("gen", 1, ""), list("syg", 9, "")];
    let own = vec![
        list("vores-syg", 1, "omraade = \"syg\"\ngyldig_fra = 2026-01-01"),
        list("vores-syg", 2, "omraade = \"syg\"\ngyldig_fra = 2026-07-01"),
    ];
    let library = Library::new(built_in, own).unwrap();
    assert_eq!(chosen(&library, Some("syg"), "2025-12-31"), ["gen-1", "syg-9"]);
    assert_eq!(chosen(&library, Some("syg"), "2026-01-01"), ["gen-1", "vores-syg-1"]);
    assert_eq!(chosen(&library, Some("syg"), "2026-07-01"), ["gen-1", "vores-syg-2"]);
}

#[test]
fn versions() {
    let one = || list("syg", 1, "");
    let changed = list("syg", 1, "etiket = \"Y\"");
    for (first, second, expected) in [
        (one(), one(), vec![]),
        (one(), changed, vec!["same-version-other-content"]),
        (one(), list("syg", 2, ""), vec!["versions-overlap"]),
        (list("syg", 2, ""), one(), vec!["versions-overlap"]),
        (one(), list("syg", 2, "kladde = true"), vec![]),
        (list("syg", 1, FIRST), list("syg", 2, SECOND), vec![]),
        (
            list("syg", 1, "gyldig_til = 2026-07-01"),
            list("syg", 2, SECOND),
            vec!["versions-overlap"],
        ),
        (
            list("syg", 1, "gyldig_fra = 2026-07-01"),
            list("syg", 2, SECOND),
            vec!["versions-overlap"],
        ),
        (list("syg", 1, SECOND), list("syg", 2, FIRST), vec![]),
        (one(), list("yds", 1, "omraade = \"syg\""), vec!["area-taken"]),
    ] {
        assert_eq!(codes(vec![first.clone(), second.clone()], Vec::new()), expected);
        assert_eq!(codes(Vec::new(), vec![first, second]), expected);
    }
}

#[test]
fn facts_are_shared_and_questions_are_not() {
    let general = || list("gen", 1, "");
    let fact = "Er der truffet en afgørelse?";
    for (second, expected) in [
        (list("syg", 1, ""), vec![]),
        (list_asking("syg", 1, "", "Er sagen afgjort?", "syg-01"), vec!["facts-differ"]),
        (list_asking("syg", 1, "kladde = true", "Er sagen afgjort?", "syg-01"), vec![]),
        (list_asking("syg", 1, "", fact, "gen-01"), vec!["question-in-two-lists"]),
        (list_asking("syg", 1, "", "?", "gen-01"), vec!["facts-differ", "question-in-two-lists"]),
    ] {
        assert_eq!(codes(vec![general(), second.clone()], Vec::new()), expected);
        assert_eq!(codes(vec![general()], vec![second]), expected);
    }
    // Lists of two areas are never asked together.
    let areas = vec![list_asking("a", 1, "", fact, "q"), list_asking("b", 1, "", fact, "q")];
    assert!(codes(areas, Vec::new()).is_empty());
}

#[test]
fn a_question_is_asked_instead_of_one_that_every_case_is_asked() {
    let instead_of = |id: &str| {
        let mut list = list("syg", 1, "");
        list.questions.last_mut().unwrap().instead_of = vec![id.to_owned()];
        list
    };
    for (named, expected) in [
        ("gen-01", vec![]),
        ("gen-02", vec!["unknown-reference"]),
        ("afgoerelse", vec!["unknown-reference"]),
        ("syg-01", vec!["unknown-reference"]),
    ] {
        assert_eq!(codes(vec![list("gen", 1, "")], vec![instead_of(named)]), expected, "{named}");
    }
}
