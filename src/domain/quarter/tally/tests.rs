//! What is counted in a month, and that nothing is lost or counted twice.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::*;
use crate::domain::answer::Detail;
use crate::domain::record::{DrawRecord, FrameRecord};

fn answer(question: &str, verdict: Verdict, severity: Option<Severity>) -> AnswerRecord {
    AnswerRecord {
        checklist: "gen".into(),
        question: question.into(),
        meaning: 1,
        verdict: Some(verdict),
        detail: Detail::None,
        gated_out: false,
        severity,
        cause: severity.map(|_| "time".into()),
        consequence: None,
        cured: None,
        good_practice: false,
        to_discuss: false,
    }
}

fn case(number: i64, stratum: &str, answers: Vec<AnswerRecord>) -> CaseRecord {
    let gravest = answers.iter().filter_map(|answer| answer.severity).max();
    CaseRecord {
        number,
        stream: Stream::Random,
        stratum: stratum.into(),
        area: Some("syg".into()),
        disposition: None,
        replaced: false,
        outcome: match gravest {
            Some(worst) if worst >= Severity::Error => Outcome::InError { worst },
            gravest => Outcome::InOrder { any_finding: gravest.is_some() },
        },
        answers,
    }
}

fn month(cases: Vec<CaseRecord>, strata: Vec<(String, i64, i64)>) -> MonthRecord {
    let at = "2026-11-02T08:00:00Z".parse().unwrap();
    MonthRecord {
        team: "Nord".into(),
        centre: "Center".into(),
        month: "2026-11".parse().unwrap(),
        frame: Some(FrameRecord {
            cases: 100,
            duplicates: 0,
            refused: 0,
            sha256: String::new(),
            locked_at: at,
        }),
        draws: vec![DrawRecord {
            label: "2026-11:nord".into(),
            seed: "abc".into(),
            size: 5,
            drawn_at: at,
            reason: None,
            strata,
        }],
        cases,
        checklists: Vec::new(),
    }
}

/// `a` is what the law says, `b` a minimum target, `c` an ambition.
fn level(_: &str, question: &str, _: u32) -> Option<Level> {
    match question {
        "b" => Some(Level::MinimumTarget),
        "c" => Some(Level::Ambition),
        _ => Some(Level::Statutory),
    }
}

#[test]
fn a_month_is_counted() {
    use Verdict::{Met, NotDocumented, NotMet, NotRelevant, PartlyMet};
    let mut not_found = case(5, "x", Vec::new());
    not_found.disposition = Some(Disposition::NotFound.word().into());
    not_found.outcome = Outcome::InError { worst: Severity::Error };
    let mut replaced = case(6, "x", Vec::new());
    replaced.disposition = Some(Disposition::OutsideTargetGroup.word().into());
    replaced.replaced = true;
    let mut picked = case(7, "", vec![answer("a", NotMet, Some(Severity::Critical))]);
    picked.stream = Stream::Risk;
    let cases = vec![
        case(1, "x", vec![answer("a", Met, None), answer("b", Met, None)]),
        case(
            2,
            "x",
            vec![answer("a", Met, None), answer("c", PartlyMet, Some(Severity::Deficiency))],
        ),
        case(
            3,
            "y",
            vec![answer("a", NotMet, Some(Severity::Error)), answer("b", NotRelevant, None)],
        ),
        case(4, "y", vec![answer("b", NotDocumented, Some(Severity::Deficiency))]),
        not_found,
        replaced,
        picked,
    ];
    let strata = vec![("x".to_owned(), 60, 4), ("y".to_owned(), 40, 2), ("z".to_owned(), 5, 0)];
    let found = tallies(&month(cases, strata), level);

    let random = found.cases.iter().find(|tally| tally.stream == Stream::Random).unwrap();
    assert_eq!((random.drawn, random.replaced, random.judged(), random.errors()), (6, 1, 5, 2));
    assert_eq!((random.in_order, random.deficient, random.not_found), (1, 2, 1));
    assert_eq!((random.statutory, random.minimum, random.ambition), (3, 2, 1));
    let picked = found.cases.iter().find(|tally| tally.stream == Stream::Risk).unwrap();
    assert_eq!((picked.drawn, picked.critical), (1, 1));

    assert_eq!(found.dispositions.iter().map(|tally| tally.n).collect::<Vec<_>>(), [1, 1]);

    let strata: Vec<_> = found
        .strata
        .iter()
        .map(|tally| {
            (tally.stratum.as_str(), tally.area.as_str(), tally.population, tally.n, tally.x)
        })
        .collect();
    // The replaced case was never one of the list.
    assert_eq!(strata, [("x", "syg", 59, 3, 1), ("y", "syg", 40, 2, 1), ("z", "", 5, 0, 0)]);

    let counted = |question: &str| {
        let tally = found.questions.iter().find(|tally| tally.key.question == question).unwrap();
        (tally.looked_at(), tally.not_in_order(), tally.not_relevant, tally.findings)
    };
    assert_eq!(counted("a"), (3, 1, 0, [0, 1, 0]), "not the case that was picked for its risk");
    assert_eq!(counted("b"), (2, 1, 1, [1, 0, 0]));
    assert_eq!(counted("c"), (1, 1, 0, [1, 0, 0]));
    assert_eq!(found.findings.iter().map(|tally| tally.n).sum::<u32>(), 3);
}

proptest! {
    /// The order of the cases changes nothing, and every case is counted once.
    #[test]
    fn order_does_not_matter(
        given in prop::collection::vec((0_usize..3, 0_usize..5, 0_usize..4), 0..12),
    ) {
        let verdicts = Verdict::ALL;
        let severities = [None, Some(Severity::Deficiency), Some(Severity::Error), Some(Severity::Critical)];
        let mut cases: Vec<CaseRecord> = (1_i64..).zip(&given).map(|(number, (question, verdict, severity))| {
            let verdict = verdicts[*verdict];
            let severity = severities[*severity].filter(|_| verdict.is_finding());
            case(number, "x", vec![answer(["a", "b", "c"][*question], verdict, severity)])
        }).collect();
        let strata = vec![("x".to_owned(), 50, 12)];
        let found = tallies(&month(cases.clone(), strata.clone()), level);
        let drawn: u32 = found.cases.iter().map(|tally| tally.drawn).sum();
        prop_assert_eq!(drawn as usize, given.len());
        cases.reverse();
        prop_assert_eq!(tallies(&month(cases, strata), level), found);
    }
}
