//! A normal case of each area takes no more questions than a team leader has time for. Counted
//! are the judged questions; facts are ticked off from the first page of the case and counted apart.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use super::*;
use crate::catalogue::library::Library;
use crate::domain::answer::{Answer, Detail};
use crate::domain::checklist::{Kind, Purpose, Question};
use crate::domain::review::{Answers, Form, Given, Relevance};

/// A kind of case: the area, what it is, and the facts that are not as in [`NOTHING_SPECIAL`].
type NormalCase = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Facts of a case in which nothing out of the ordinary happened.
const NOTHING_SPECIAL: [(&str, &str); 24] = [
    ("afgoerelse", "ingen"),
    ("afgoerelse-skriftlig", "ja"),
    ("ansoegning", "nej"),
    ("samtale-holdt", "nej"),
    ("skriftlig-henvendelse", "nej"),
    ("oplysninger-indhentet", "nej"),
    ("partsrepraesentant", "nej"),
    ("fritaget", "ingen"),
    ("indkaldt", "ja"),
    ("flere-samtaler", "ja"),
    ("arbejdspligt", "nej"),
    ("over-30-laenge", "nej"),
    ("saerligt-forloeb", "ingen"),
    ("opfoelgning-kraeves", "ja"),
    ("forloeb-slutter", "nej"),
    ("ydelse-ophoert", "nej"),
    ("aabenbar", "nej"),
    ("egen-ansoegning", "nej"),
    ("ydelse-skiftede", "nej"),
    ("sagsgrundlag", "samlet-beskrivelse"),
    ("aktivitetsparat", "nej"),
    ("skaerpet-sanktion", "nej"),
    ("saerlige-udgifter", "nej"),
    ("rev-aendret", "nej"),
];

const GRANTED: (&str, &str) = ("afgoerelse", "fuldt-medhold");
const NOT_GRANTED: (&str, &str) = ("afgoerelse", "ikke-fuldt-medhold");
const APPLIED: (&str, &str) = ("ansoegning", "ja");
const TALK: (&str, &str) = ("samtale-holdt", "ja");
const OBTAINED: (&str, &str) = ("oplysninger-indhentet", "ja");
const NO_INCOME: (&str, &str) = ("indtaegt", "nej");

/// The kinds of case a team meets most months, and those that ask most.
const CASES: [NormalCase; 38] = [
    ("gen", "running", &[TALK, ("skriftlig-henvendelse", "ja"), OBTAINED]),
    ("gen", "granted", &[GRANTED, APPLIED, TALK, OBTAINED]),
    ("gen", "refused", &[NOT_GRANTED, APPLIED, TALK, OBTAINED]),
    ("sam", "new, ready for a job", &[TALK, ("maalgruppe", "jobparat"), ("ledig-maaneder", "3")]),
    ("sam", "ready for a job", &[TALK, ("maalgruppe", "jobparat"), ("ledig-maaneder", "9")]),
    ("sam", "unemployment benefit", &[TALK, ("maalgruppe", "dagpenge"), ("ledig-maaneder", "8")]),
    ("sam", "16 months out of work", &[TALK, ("maalgruppe", "dagpenge"), ("ledig-maaneder", "17")]),
    ("sam", "education", &[TALK, ("maalgruppe", "uddannelsesparat"), ("ledig-maaneder", "9")]),
    (
        "sam",
        "not ready for a job",
        &[
            TALK,
            ("maalgruppe", "aktivitetsparat"),
            ("ledig-maaneder", "30"),
            ("over-30-laenge", "ja"),
        ],
    ),
    (
        "sam",
        "ready for a job, long out of work, with a duty to work",
        &[
            TALK,
            ("maalgruppe", "jobparat"),
            ("ledig-maaneder", "30"),
            ("over-30-laenge", "ja"),
            ("arbejdspligt", "ja"),
        ],
    ),
    ("sam", "flex job", &[TALK, ("maalgruppe", "ledighedsydelse"), ("ledig-maaneder", "9")]),
    (
        "sam",
        "exempt",
        &[
            ("maalgruppe", "jobparat"),
            ("ledig-maaneder", "9"),
            ("fritaget", "begge"),
            ("indkaldt", "nej"),
        ],
    ),
    ("syg", "ten weeks, in a job", &[TALK, OBTAINED, FOLLOW_UP, IN_A_JOB, ("sygeuger", "10")]),
    ("syg", "half a year, in a job", &[TALK, OBTAINED, FOLLOW_UP, IN_A_JOB, ("sygeuger", "30")]),
    (
        "syg",
        "half a year, without",
        &[TALK, OBTAINED, FOLLOW_UP, ("i-job", "nej"), ("sygeuger", "30")],
    ),
    (
        "syg",
        "not to be followed up",
        &[OBTAINED, FOLLOW_UP, IN_A_JOB, ("sygeuger", "12"), ("opfoelgning-kraeves", "nej")],
    ),
    ("syg", "extended", &[TALK, OBTAINED, GRANTED, REASSESSED, ("sygeuger", "22")]),
    (
        "syg",
        "ended",
        &[TALK, OBTAINED, NOT_GRANTED, REASSESSED, ("sygeuger", "22"), ("ydelse-ophoert", "ja")],
    ),
    (
        "syg",
        "stopped",
        &[TALK, OBTAINED, NOT_GRANTED, ("sygeskridt", "stop"), ("ydelse-ophoert", "ja")],
    ),
    ("foep", "granted", &[GRANTED, APPLIED, OBTAINED, ("alder", "52")]),
    ("foep", "granted under 40", &[GRANTED, APPLIED, OBTAINED, ("alder", "31")]),
    ("foep", "granted after the team", &[GRANTED, OBTAINED, ("alder", "52"), TEAM]),
    ("foep", "obvious", &[GRANTED, OBTAINED, ("alder", "58"), ("aabenbar", "ja")]),
    ("foep", "refused", &[NOT_GRANTED, APPLIED, OBTAINED, ("alder", "52")]),
    ("foep", "refused after the team", &[NOT_GRANTED, OBTAINED, ("alder", "52"), TEAM]),
    (
        "foep",
        "own application",
        &[NOT_GRANTED, APPLIED, ("alder", "52"), ("egen-ansoegning", "ja")],
    ),
    ("foep", "not decided", &[("afgoerelse", "ventes"), OBTAINED, ("alder", "52")]),
    ("rev", "first year", &[TALK, EDUCATION, ("rev-maaneder", "8")]),
    ("rev", "education", &[TALK, EDUCATION, ("rev-maaneder", "20"), ("saerlige-udgifter", "ja")]),
    ("rev", "about to end", &[TALK, EDUCATION, ("rev-maaneder", "34"), ("forloeb-slutter", "ja")]),
    (
        "rev",
        "stopped",
        &[TALK, NOT_GRANTED, EDUCATION, ("rev-maaneder", "20"), ("rev-aendret", "ja")],
    ),
    ("yds", "granted", &[GRANTED, APPLIED, OBTAINED, NO_INCOME, ("ydelsesskridt", "bevilling")]),
    ("yds", "refused", &[NOT_GRANTED, APPLIED, OBTAINED, NO_INCOME, ("ydelsesskridt", "afslag")]),
    ("yds", "re-check", &[OBTAINED, ("indtaegt", "ja"), ("ydelsesskridt", "loebende")]),
    ("yds", "reduced", &[NOT_GRANTED, ("indtaegt", "ja"), ("ydelsesskridt", "loebende")]),
    ("yds", "sanction", &[NOT_GRANTED, SANCTION, ("skaerpet-sanktion", "ja")]),
    ("yds", "sanction, not ready for a job", &[NOT_GRANTED, SANCTION, ("aktivitetsparat", "ja")]),
    (
        "yds",
        "repayment",
        &[NOT_GRANTED, OBTAINED, ("indtaegt", "ja"), ("ydelsesskridt", "tilbagebetaling")],
    ),
];

const FOLLOW_UP: (&str, &str) = ("sygeskridt", "opfoelgning");
const REASSESSED: (&str, &str) = ("sygeskridt", "revurdering");
const IN_A_JOB: (&str, &str) = ("i-job", "ja");
const TEAM: (&str, &str) = ("sagsgrundlag", "plan-og-team");
const EDUCATION: (&str, &str) = ("rev-indhold", "uddannelse");
const SANCTION: (&str, &str) = ("ydelsesskridt", "sanktion");

/// Days of acts in every version of every area, drafts apart.
const DAYS: [&str; 5] = ["2025-03-03", "2025-09-01", "2026-01-12", "2026-03-02", "2026-09-01"];

fn fact(question: &Question, said: &[(&str, &str)]) -> Given {
    let known = said.iter().chain(&NOTHING_SPECIAL).find(|(id, _)| *id == question.id);
    let word = known.unwrap_or_else(|| panic!("{} is not said", question.id)).1;
    let detail = match &question.kind {
        Kind::Number { .. } => Detail::Number(word.parse().unwrap()),
        Kind::Choice(options) if options.iter().any(|option| option.id == word) => {
            Detail::Choice(word.to_owned())
        }
        kind => panic!("{}: {word} is no {kind:?}", question.id),
    };
    Given { answer: Answer::fact(detail), ..Given::default() }
}

/// How many facts and how many judged questions a case is asked.
fn asked(form: &Form<'_>, said: &[(&str, &str)]) -> (usize, Vec<String>) {
    let mut answers = Answers::new();
    let mut judged = Vec::new();
    for question in form.questions() {
        match (form.relevance(question, &answers), question.purpose) {
            (Relevance::GatedOut, _) => {}
            (Relevance::Waiting, _) => panic!("{} waits", question.id),
            (Relevance::Asked, Purpose::Fact) => {
                answers.insert(question.id.clone(), fact(question, said));
            }
            (Relevance::Asked, Purpose::Judged) => judged.push(question.label.clone()),
        }
    }
    (answers.len(), judged)
}

/// The table says what each kind of case is asked, so that a question no case comes to is seen.
#[test]
fn a_normal_case_asks_at_most_sixteen_questions() {
    let library = Library::built_in();
    let mut table = String::new();
    for (area, name, said) in CASES {
        let mut before = Vec::new();
        for day in DAYS {
            let act_date = day.parse().unwrap();
            let parts = library.choose(Some(area), act_date);
            assert_eq!(parts.len(), if area == "gen" { 1 } else { 2 }, "{area} {day}");
            let form = Form { parts: &parts, act_date: Some(act_date) };
            let (facts, judged) = asked(&form, said);
            let count = judged.len();
            assert!((6..=16).contains(&count), "{area}, {name}, {day}: {count} {judged:?}");
            assert!(facts <= 13, "{area}, {name}, {day}: {facts} facts");
            if judged != before {
                let labels = judged.join(" ");
                table += &format!("{area}, {name}, {day}: {facts} + {count}\n  {labels}\n");
            }
            before = judged;
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn an_area_has_twelve_to_eighteen_questions() {
    for list in built_in().unwrap() {
        let judged = list.questions.iter().filter(|asked| asked.purpose == Purpose::Judged).count();
        assert!((12..=18).contains(&judged), "{} {judged}", list.label);
    }
}
