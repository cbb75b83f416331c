//! Every fault with an example of it and its line.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use super::*;

/// Every fault of the file as such, with its line.
#[test]
fn faults_of_the_file() {
    for (text, expected) in [
        (HEAD.to_owned(), vec![(1, "no-questions")]),
        (format!("{HEAD}spoergsmaal = []\n"), vec![(5, "no-questions")]),
        (format!("{HEAD}spoergsmaal = 1\n"), vec![(5, "wrong-type")]),
        (judged_with("").replace("skema = 1", "skema = 2"), vec![(1, "newer-schema")]),
        (judged_with("krtisk = true").replace("skema = 1", "skema = 2"), vec![(1, "newer-schema")]),
        (judged_with("").replace("skema = 1", "skema = 0"), vec![(1, "out-of-range")]),
        (judged_with("").replace("skema = 1", "skema = \"1\""), vec![(1, "wrong-type")]),
        (
            judged_with("").replace("skema = 1", "kladde = \"nej\""),
            vec![(1, "missing-key"), (1, "wrong-type")],
        ),
        (judged_with("").replace("version = 1", "version = 0"), vec![(3, "out-of-range")]),
        (
            judged_with("").replace("version = 1", "version = 99999999999999999999"),
            vec![(3, "out-of-range")],
        ),
        (judged_with("").replace("navn = \"X\"", "navn = \" \""), vec![(4, "empty-text")]),
        (judged_with("").replace("navn = \"X\"", "navn_en = \"X\""), vec![(4, "needs-key")]),
        (judged_with("").replace("id = \"x\"", "id = \"Æ\""), vec![(2, "bad-id")]),
        (
            judged_with("").replace(
                "navn = \"X\"",
                "navn = \"X\"\ngyldig_fra = 2026-02-01\ngyldig_til = 2026-01-31",
            ),
            vec![(6, "dates-reversed")],
        ),
        (
            judged_with("")
                .replace("navn = \"X\"", "navn = \"X\"\ngyldig_fra = 2026-02-01T08:00:00"),
            vec![(5, "wrong-type")],
        ),
        (
            judged_with("").replace("navn = \"X\"", "navn = \"X\u{202e}\""),
            vec![(4, "hidden-character")],
        ),
        (
            judged_with("").replace("navn = \"X\"", "navn = \"X\" # \u{200b}"),
            vec![(4, "hidden-character")],
        ),
        (
            judged_with("").replace("navn = \"X\"", "navn = \"X\\u202e\\u001b\""),
            vec![(4, "hidden-character"), (4, "hidden-character")],
        ),
        (
            judged_with("").replace("navn = \"X\"", "navn = \"X\u{1b}[2J\""),
            vec![(4, "hidden-character")],
        ),
        (
            judged_with("")
                .replace("navn = \"X\"", &format!("navn = \"e{}\"", "\u{301}".repeat(20))),
            vec![(4, "hidden-character")],
        ),
        (judged_with("id = \"s2\""), vec![(8, "duplicate-key")]),
        (judged_with("kraev_note = ja\nvaegt ="), vec![(8, "syntax"), (9, "syntax")]),
        (
            judged_with("[[parameter]]\nid = \"p\"\nnavn = \"P\"\nvaerdi = 0"),
            vec![(11, "out-of-range")],
        ),
        (judged_with("[[parameter]]\nid = \"p\"\nnavn = \"P\""), vec![(8, "missing-key")]),
        (
            judged_with(
                "[[afsnit]]\nid = \"p\"\nnavn = \"P\"\n[[afsnit]]\nid = \"p\"\nnavn = \"P\"",
            ),
            vec![(11, "duplicate-id")],
        ),
    ] {
        assert_eq!(told(&text), expected, "{text}");
    }
}

/// Every fault of the parts that belong to a type of question; the lines begin with 8.
#[test]
fn faults_of_a_type() {
    for (lines, expected) in [
        ("krtisk = true", vec![(8, "unknown-key")]),
        (
            "frist = { fra = \"A\", til = \"B\", graense = 8, enhed = \"uger\" }",
            vec![(8, "key-not-for-type")],
        ),
        ("type = \"frist\"", vec![(5, "missing-key")]),
        (
            "type = \"frist\"\nfrist = { fra = \"A\", til = \"B\", graense = 0, enhed = \"uger\" }",
            vec![(9, "out-of-range")],
        ),
        (
            "type = \"frist\"\nfrist = { fra = \"A\", til = \"B\", enhed = \"uger\" }",
            vec![(9, "one-key-of")],
        ),
        (
            "type = \"frist\"\nfrist = { fra = \"A\", til = \"B\", graense = 1, parameter = \"p\", enhed = \"maaneder\" }",
            vec![(9, "keys-exclude"), (9, "unknown-word")],
        ),
        (
            "type = \"frist\"\nfrist = { fra = \"A\", til = \"B\", parameter = \"p\", enhed = \"dage\" }",
            vec![(9, "unknown-reference")],
        ),
        (
            "type = \"frist\"\nfrist = { fra = \"A\" }",
            vec![(9, "missing-key"), (9, "missing-key"), (9, "one-key-of")],
        ),
        ("type = \"tal\"\ntal = { mindst = 5, hoejst = 4 }", vec![(9, "bounds-reversed")]),
        ("type = \"valg\"", vec![(5, "missing-key")]),
        ("type = \"valg\"\nvalg = [ { id = \"a\", tekst = \"A\" } ]", vec![(9, "too-few")]),
        (
            "type = \"valg\"\nvalg = [ { id = \"a\", tekst = \"A\" }, { id = \"a\", tekst = \"B\" } ]",
            vec![(9, "duplicate-id")],
        ),
        (
            "type = \"valg\"\nvalg = [ { id = \"a\", tekst = \"Ja\" }, { id = \"b\", tekst = \"ja.\" } ]",
            vec![(9, "look-alike")],
        ),
        (
            "type = \"skala\"\nskala = { lav = \"L\", hoej = \"H\", fejl_hoejst = 4 }",
            vec![(9, "out-of-range")],
        ),
    ] {
        assert_eq!(told(&judged_with(lines)), expected, "{lines}");
    }
}

/// Every fault of a judged question, with its line; the lines begin with 8.
#[test]
fn faults_of_a_question() {
    for (lines, expected) in [
        ("type = \"scala\"", vec![(8, "unknown-word")]),
        ("svar = [\"ja\"]", vec![(8, "too-few")]),
        ("svar = [\"ja\", \"ja\"]", vec![(8, "repeated-word")]),
        ("svar = [\"ja\", \"måske\", 7]", vec![(8, "unknown-word"), (8, "wrong-type")]),
        ("svar = [\"ja\", \"nej\", \"ja\", \"nej\", \"ja\", \"nej\"]", vec![(8, "too-many")]),
        ("niveau = \"krav\"", vec![(8, "unknown-word")]),
        ("alvor = 4", vec![(8, "out-of-range")]),
        ("alvor = 2\nkritisk = true", vec![(9, "keys-exclude")]),
        ("afsnit = \"a\"", vec![(8, "unknown-reference")]),
        ("betydning = 0", vec![(8, "out-of-range")]),
        ("fokus = 4", vec![(8, "out-of-range")]),
        ("refusion = \"ja\"\nkraev_note = 1", vec![(8, "wrong-type"), (9, "wrong-type")]),
        ("hjemmel = [ { tekst = \"Lov\", af = \"N\" } ]", vec![(8, "needs-key")]),
        ("hjemmel = [ { tvivl = \"?\" }, 7 ]", vec![(8, "missing-key"), (8, "wrong-type")]),
        ("kategori = { revisor = \"R\" }", vec![(8, "missing-key")]),
        ("eksempler_fejl = [\"a\", \"b\"]\neksempler_fejl_en = [\"a\"]", vec![(9, "gloss-count")]),
        ("eksempler_fejl = [\"\"]", vec![(8, "empty-text")]),
        ("hjaelp_en = \"x\"", vec![(8, "needs-key")]),
        ("kontakt_en = \"x\"", vec![(8, "needs-key")]),
        ("konsekvenser = [\"ingen\", \"tab\"]", vec![(8, "unknown-word")]),
        ("konsekvenser = [\"ingen\", \"ingen\"]", vec![(8, "repeated-word")]),
        ("vaegt = 0", vec![(8, "bad-weight")]),
        ("vaegt = 0.5", vec![]),
        ("vaegt = \"1\"", vec![(8, "wrong-type")]),
        ("[[spoergsmaal]]\nid = \"s1\"\ntekst = \"Igen\"", vec![(8, "duplicate-id")]),
        ("[[spoergsmaal]]\nid = \"skaeringsdato\"\ntekst = \"D\"", vec![(8, "reserved-id")]),
        ("[[spoergsmaal]]", vec![(8, "missing-key"), (8, "missing-key")]),
        ("[[fakta]]\nid = \"f\"\ntekst = \"F\"", vec![(8, "missing-key")]),
        (
            "[[fakta]]\nid = \"f\"\ntekst = \"F\"\ntype = \"ja_nej\"\nvalg = []\nalvor = 1",
            vec![(12, "key-not-for-type"), (13, "unknown-key")],
        ),
    ] {
        assert_eq!(told(&judged_with(lines)), expected, "{lines}");
    }
    let long = judged_with(&format!("hjaelp = \"{}\"", "æ".repeat(limits::TEXT + 1)));
    assert_eq!(told(&long), [(8, "text-too-long")]);
    assert!(faults(&judged_with(&format!("hjaelp = \"{}\"", "æ".repeat(limits::TEXT)))).is_empty());
}

/// Every fault of a condition; the judged question begins with line 15, its condition is line 18.
#[test]
fn faults_of_a_condition() {
    for (condition, expected) in [
        ("{ spoergsmaal = \"f\", svar = \"a\" }", vec![]),
        ("{ spoergsmaal = \"f\", svar = \"c\" }", vec![(18, "not-an-answer")]),
        (
            "{ spoergsmaal = \"f\", svar_i = [\"a\", \"c\", \"d\"] }",
            vec![(18, "not-an-answer"), (18, "not-an-answer")],
        ),
        ("{ spoergsmaal = \"f\", svar_i = [\"a\", \"a\"] }", vec![(18, "repeated-word")]),
        ("{ spoergsmaal = \"f\", svar_i = [] }", vec![(18, "too-few")]),
        ("{ spoergsmaal = \"f\", svar = true }", vec![(18, "wrong-type")]),
        ("{ spoergsmaal = \"f\", svar = 1 }", vec![(18, "not-an-answer")]),
        ("{ spoergsmaal = \"f\", fra = 1 }", vec![(18, "not-comparable")]),
        ("{ spoergsmaal = \"f\", foer = 2026-01-01 }", vec![(18, "not-comparable")]),
        ("{ spoergsmaal = \"g\", svar = \"a\" }", vec![(18, "unknown-reference")]),
        ("{ spoergsmaal = \"f\" }", vec![(18, "one-key-of")]),
        ("{ svar = \"a\" }", vec![(18, "missing-key")]),
        ("{ spoergsmaal = \"f\", svar = \"a\", svar_i = [\"a\"] }", vec![(18, "keys-exclude")]),
        (
            "{ spoergsmaal = \"f\", alle = [ { spoergsmaal = \"f\", svar = \"a\" } ] }",
            vec![(18, "keys-exclude")],
        ),
        ("{ alle = [] }", vec![(18, "too-few")]),
        ("{ alle = 1 }", vec![(18, "wrong-type")]),
        ("{ ikke = { spoergsmaal = \"f\", svr = \"a\" } }", vec![(18, "unknown-key")]),
        ("{ spoergsmaal = \"alder\", fra = 18, til = 39 }", vec![]),
        ("{ spoergsmaal = \"alder\", svar = 18 }", vec![]),
        ("{ spoergsmaal = \"alder\", svar = \"18\" }", vec![(18, "not-an-answer")]),
        ("{ spoergsmaal = \"alder\", fra = 39, til = 18 }", vec![(18, "bounds-reversed")]),
        ("{ spoergsmaal = \"alder\", fra = 121 }", vec![(18, "never-true")]),
        ("{ spoergsmaal = \"alder\", svar = 121 }", vec![(18, "never-true")]),
        (
            "{ alle = [ { spoergsmaal = \"f\", svar = \"a\" }, { spoergsmaal = \"f\", svar = \"b\" } ] }",
            vec![(18, "never-true")],
        ),
        (
            "{ alle = [ { spoergsmaal = \"alder\", fra = 40 }, { ikke = { spoergsmaal = \"alder\", fra = 30 } } ] }",
            vec![(18, "never-true")],
        ),
        ("{ ikke = { spoergsmaal = \"f\", svar_i = [\"a\", \"b\"] } }", vec![(18, "never-true")]),
        ("{ spoergsmaal = \"s1\", svar = \"ja\" }", vec![(18, "cycle")]),
        ("{ spoergsmaal = \"skaeringsdato\", foer = 2026-07-01 }", vec![]),
        ("{ spoergsmaal = \"skaeringsdato\", svar = \"ja\" }", vec![(18, "not-comparable")]),
        (
            "{ spoergsmaal = \"skaeringsdatoen\", foer = 2026-07-01 }",
            vec![(18, "unknown-reference")],
        ),
    ] {
        assert_eq!(told(&gated_with(&format!("kun_hvis = {condition}"))), expected, "{condition}");
    }
    let deep =
        format!("kun_hvis = {}{}", "{ ikke = ".repeat(20), format_args!("{{}}{}", "}".repeat(20)));
    assert_eq!(told(&gated_with(&deep)), [(18, "condition-too-deep")]);
}

#[test]
fn a_condition_must_hold_together_with_what_it_depends_on() {
    let chain = |word: &str| {
        gated_with(&format!(
            "kun_hvis = {{ spoergsmaal = \"f\", svar = \"a\" }}\n[[spoergsmaal]]\nid = \"s2\"\n\
             tekst = \"S2?\"\nkun_hvis = {{ alle = [ {{ spoergsmaal = \"s1\", svar = \"nej\" }}, \
             {{ spoergsmaal = \"f\", svar = \"{word}\" }} ] }}"
        ))
    };
    assert!(told(&chain("a")).is_empty());
    assert_eq!(told(&chain("b")), [(22, "never-true")]);
}

#[test]
fn a_date_outside_the_validity_never_comes() {
    let list = |from: &str| {
        gated_with("kun_hvis = { spoergsmaal = \"skaeringsdato\", foer = 2026-07-01 }")
            .replace("navn = \"X\"", &format!("navn = \"X\"\ngyldig_fra = {from}"))
    };
    assert!(told(&list("2026-06-30")).is_empty());
    assert_eq!(told(&list("2026-07-01")), [(19, "never-true")]);
}

#[test]
fn a_fact_cannot_wait_for_a_judgement_and_nothing_for_what_comes_later() {
    let fact = FACT.replace("type =", "kun_hvis = { spoergsmaal = \"s1\", svar = \"ja\" }\ntype =");
    assert_eq!(told(&format!("{HEAD}{fact}{JUDGED}")), [(8, "later-reference")]);
    let later = judged_with(
        "kun_hvis = { spoergsmaal = \"s2\", svar = \"ja\" }\n[[spoergsmaal]]\nid = \"s2\"\ntekst = \"S2?\"",
    );
    assert_eq!(told(&later), [(8, "later-reference")]);
}

#[test]
fn every_cycle_is_named() {
    let question = |id: &str, on: &str| {
        format!(
            "[[spoergsmaal]]\nid = \"{id}\"\ntekst = \"?\"\n\
             kun_hvis = {{ spoergsmaal = \"{on}\", svar = \"ja\" }}\n"
        )
    };
    let text = [HEAD.to_owned(), question("a", "b"), question("b", "a"), question("c", "d")]
        .into_iter()
        .chain([question("d", "e"), question("e", "c"), question("f", "a")])
        .collect::<String>();
    let paths: Vec<Argument> = faults(&text)
        .into_iter()
        .flat_map(|fault| fault.what.args())
        .map(|(_, value)| value)
        .collect();
    let path = |text: &str| Argument::Text(text.to_owned());
    assert_eq!(paths, [path("a → b → a"), path("c → d → e → c")]);
}

#[test]
fn suggestions_reach_the_sentence() {
    for (lines, name, expected) in [
        ("krtisk = true", "suggestion", "kritisk"),
        ("niveau = \"lovkarv\"", "suggestion", "lovkrav"),
        ("kun_hvis = { spoergsmaal = \"f\", svra = \"a\" }", "suggestion", "svar"),
        ("kun_hvis = { spoergsmaal = \"aldre\", fra = 1 }", "suggestion", "alder"),
        ("afsnit = \"\\u001bfoo\"", "character", "U+001B"),
    ] {
        let found = faults(&gated_with(lines))
            .into_iter()
            .any(|fault| fault.what.args().contains(&(name, Argument::Text(expected.to_owned()))));
        assert!(found, "{lines}: {:?}", faults(&gated_with(lines)));
    }
}

#[test]
fn faults_belong_to_their_question() {
    let text = gated_with("vaegt = -1").replace("id = \"f\"", "id = \"f\"\nhjaelp = 1");
    let ids: Vec<Option<String>> = faults(&text).into_iter().map(|fault| fault.question).collect();
    assert_eq!(ids, [Some("f".to_owned()), Some("s1".to_owned())]);
}

#[test]
fn very_many_faults_are_counted() {
    let lines: String = (0..300).map(|number| format!("ukendt-{number} = 1\n")).collect();
    let found = faults(&judged_with(&lines));
    assert_eq!(found.len(), limits::FAULTS + 1);
    assert_eq!(found.last().unwrap().what, FaultKind::MoreFaults { count: 100 });
}

#[test]
fn codes_are_kebab_case_and_arguments_have_different_names() {
    let text =
        gated_with("krtisk = true\nkun_hvis = { spoergsmaal = \"f\", svar = \"c\" }\nvaegt = 0");
    for fault in faults(&text) {
        let code = fault.what.code();
        assert!(code.bytes().all(|byte| byte.is_ascii_lowercase() || b"-8".contains(&byte)));
        let names: Vec<&str> = fault.what.args().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{code}");
    }
}
