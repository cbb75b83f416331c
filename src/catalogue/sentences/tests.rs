//! The sentences themselves, word for word, and what holds for all of them.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod examples;

use super::{auditor, change, reasons, teams};
use crate::catalogue::texts::{Language, Texts};
use crate::domain::statistics::agreement::Level;
use crate::domain::statistics::comparison::{Objection, Verdict};
use crate::domain::statistics::funnel::FunnelClass;
use crate::domain::statistics::reason::{InputFault, NoResult, Undefined};
use crate::domain::text::Clean;
use examples::{
    audited, changed, exact, goals_set, others, plans_made, quarters, read_twice, samples, seen,
};

const LANGUAGES: [Language; 2] = [Language::Danish, Language::English];

fn all(texts: &Texts) -> Vec<Clean> {
    [samples(texts), plans_made(texts), quarters(texts), goals_set(texts), others(texts)].concat()
}

fn every_undefined() -> Vec<Undefined> {
    vec![
        Undefined::NoCases,
        Undefined::FullCount,
        Undefined::SingleCaseStratum,
        Undefined::Impossible,
        Undefined::NoVariation,
        Undefined::TooFewUnits,
        Undefined::NotTwoReaders,
        Undefined::NoOverlap,
        Undefined::PartMissing,
        Undefined::NoTeamDifference,
        Undefined::NoErrors,
        Undefined::TooFewPoints,
    ]
}

fn every_fault() -> Vec<InputFault> {
    vec![
        InputFault::OutOfRange { name: "p", given: 1.2, least: 0.0, most: 1.0 },
        InputFault::OutOfRange { name: "n", given: 2e9, least: 0.0, most: 1e9 },
        InputFault::MoreErrorsThanCases { errors: 12.0, cases: 9.0 },
        InputFault::SampleLargerThanPopulation { sample: 70.0, population: 60 },
        InputFault::EmptyPopulation,
        InputFault::LengthsDiffer { expected: 3, given: 2 },
        InputFault::TooFewValues { least: 2, given: 1 },
        InputFault::Repeated { position: 1 },
        InputFault::Unknown { position: 2 },
        InputFault::EndNotAfterStart,
        InputFault::TargetIsBaseline,
    ]
}

const OBJECTIONS: [Objection; 8] = [
    Objection::ChecklistChanged,
    Objection::PopulationChanged,
    Objection::NoCases,
    Objection::FewCases,
    Objection::BaselineHoldsTrigger,
    Objection::ShortBaseline,
    Objection::RepeatedLook { earlier: 3 },
    Objection::NotDecidedBefore,
];

/// Every verdict, class, level, objection and reason in words.
fn words(texts: &Texts) -> Vec<Clean> {
    let verdicts = [Verdict::Fall, Verdict::Rise, Verdict::Undecided, Verdict::CannotBeDecided];
    let classes = [FunnelClass::AboveAction, FunnelClass::Within, FunnelClass::BelowAction];
    let levels = [Level::Low, Level::Fair, Level::Good];
    let mut words: Vec<Clean> =
        verdicts.into_iter().map(|verdict| change::verdict(verdict, texts)).collect();
    words.extend(classes.map(|class| teams::funnel_word(class, texts)));
    words.extend(levels.map(|level| auditor::level_word(level, texts)));
    words.extend(OBJECTIONS.map(|objection| change::objection(objection, texts)));
    words.extend(every_undefined().into_iter().map(|reason| {
        let whole = reasons::no_result(NoResult::Undefined(reason), texts);
        assert_eq!(whole, reasons::undefined(reason, texts));
        whole
    }));
    let fault = |fault| reasons::no_result(NoResult::Input(fault), texts);
    words.extend(every_fault().into_iter().map(fault));
    words
}

#[test]
fn the_sentences_word_for_word() {
    for (language, name) in LANGUAGES.into_iter().zip(["da", "en"]) {
        let texts = Texts::new(language);
        let sentences: Vec<String> = all(&texts).iter().map(ToString::to_string).collect();
        insta::assert_snapshot!(format!("sentences-{name}"), sentences.join("\n"));
        let words: Vec<String> = words(&texts).iter().map(ToString::to_string).collect();
        insta::assert_snapshot!(format!("words-{name}"), words.join("\n"));
    }
}

#[test]
fn the_sentences_that_were_agreed() {
    let danish = Texts::new(Language::Danish);
    let table = [
        (
            exact(100, seen(4, 10), &danish),
            "Vi fandt fejl i 4 af 10 sager; med 95\u{A0}% sikkerhed har mellem 14 og 72 af de 100 \
             sager fejl.",
        ),
        (
            exact(60, seen(0, 20), &danish),
            "Sager med fejl: 0 af 20 set; kan stadig være op til 8 af 60.",
        ),
        (
            changed(seen(39, 90), seen(27, 90), &[], &danish),
            "Fejlandelen er faldet fra 43\u{A0}% (39 af 90 sager) til 30\u{A0}% (27 af 90 sager): \
             mellem 27 procentpoints fald og 1 procentpoints stigning, og sandsynligheden for et \
             reelt fald er 97\u{A0}%.",
        ),
        (
            audited(seen(45, 150), seen(39, 100), &danish),
            "Revisionen fandt 9,0 procentpoint flere fejlsager end vi selv (mellem 2,9 procentpoint \
             færre og 20,9 procentpoint flere). Forskellen kan være tilfældig, men vores egen \
             kontrol kan også være for mild eller for streng. Vi: 30,0\u{A0}% (45 af 150 sager), \
             revisionen: 39,0\u{A0}% (39 af 100 sager).",
        ),
        (
            read_twice(0, 8, &danish),
            "Ingen uenighed i 8 sager; der kan stadig være uenighed i op til 31\u{A0}% af sagerne.",
        ),
    ];
    for (said, expected) in table {
        assert_eq!(said.as_str(), expected);
    }
}

#[test]
fn numbers_are_written_as_people_write_them() {
    for language in LANGUAGES {
        let texts = Texts::new(language);
        for sentence in all(&texts).iter().chain(&words(&texts)).map(Clean::as_str) {
            assert!(!sentence.contains('–') && !sentence.contains("NaN"), "{sentence}");
            assert!(!sentence.contains("statistics-") && !sentence.contains('$'), "{sentence}");
            let before_percent = sentence.match_indices('%').map(|(at, _)| sentence[..at].chars());
            for mut before in before_percent {
                let last = before.next_back().unwrap();
                assert_eq!(last == '\u{A0}', language == Language::Danish, "{sentence}");
            }
            // Where nothing was found, it is said with the cases, never as nought per cent.
            for nought in ["(0 af", "(0 of"] {
                assert!(!sentence.contains(nought), "{sentence}");
            }
        }
    }
}

#[test]
fn every_word_is_another() {
    for language in LANGUAGES {
        let words = words(&Texts::new(language));
        let mut different: Vec<&str> = words.iter().map(Clean::as_str).collect();
        different.sort_unstable();
        different.dedup();
        // Two reasons may be said alike: a comparison and a figure without cases.
        assert!(words.len() - different.len() <= 1, "{words:?}");
    }
}

#[test]
fn a_probability_is_not_rounded_over_the_border_of_its_words() {
    let texts = Texts::new(Language::Danish);
    let said = |p: f64| super::values::probability(p, &[0.95, 0.05], &texts).to_string();
    let table = [
        (0.9499, "94\u{A0}%"),
        (0.95, "95\u{A0}%"),
        (0.0501, "6\u{A0}%"),
        (0.05, "5\u{A0}%"),
        (0.0499, "4\u{A0}%"),
        (0.999, "over 99\u{A0}%"),
        (0.001, "under 1\u{A0}%"),
        (0.583, "58\u{A0}%"),
    ];
    for (p, expected) in table {
        assert_eq!(said(p), expected, "{p}");
    }
}

#[test]
fn few_cases_are_never_judged() {
    for language in LANGUAGES {
        let texts = Texts::new(language);
        for cases in 1..10 {
            for errors in 0..=cases {
                let said = changed(seen(errors, cases), seen(30, 90), &[], &texts);
                let cannot = ["Det kan ikke afgøres", "It cannot be decided"];
                assert!(cannot.iter().any(|start| said.as_str().starts_with(start)), "{said}");
                let found = exact(200, seen(errors, cases), &texts);
                let few = ["for få til en vurdering", "too few to judge by"];
                assert!(few.iter().any(|words| found.as_str().contains(words)), "{found}");
            }
        }
    }
}
