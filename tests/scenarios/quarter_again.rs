//! The figures of a quarter against a plain second computation from the packages: case by case, in
//! other words and without the counts.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tilsyn::catalogue::library::Library;
use tilsyn::domain::answer::{Detail, Verdict};
use tilsyn::domain::checklist::{Level, Purpose, Question, Severity};
use tilsyn::domain::month::Month;
use tilsyn::domain::package::{MonthPackage, Sender};
use tilsyn::domain::quarter::figures::QuarterFigures;
use tilsyn::domain::record::{
    AnswerRecord, CaseRecord, Cured, DrawRecord, FrameRecord, MonthRecord,
};
use tilsyn::domain::review::Outcome;
use tilsyn::domain::stream::Stream;
use tilsyn::shell::entropy::FixedEntropy;

use super::quarter::{centre, figures, third_quarter};

/// The teams of the invented centre.
pub(crate) const TEAMS: [&str; 3] = ["Nord", "Syd", "Vest"];
/// Strata and how many cases each list has in them.
const STRATA: [(&str, i64); 2] = [("a", 70), ("b", 31)];

/// Three teams' third quarter of 2026; Vest has no September.
pub(crate) fn invented(seed: u64) -> Vec<MonthPackage> {
    let library = Library::built_in();
    let mut chance = FixedEntropy::new(seed);
    let mut packages = Vec::new();
    for team in TEAMS {
        for month in ["2026-07", "2026-08", "2026-09"] {
            if (team, month) != ("Vest", "2026-09") {
                packages.push(package(team, month, &library, &mut chance));
            }
        }
    }
    packages
}

fn package(team: &str, month: &str, library: &Library, chance: &mut FixedEntropy) -> MonthPackage {
    let at = "2026-10-01T08:00:00Z".parse().expect("a moment");
    let day = format!("{month}-01").parse().expect("a day");
    let lists = library.choose(Some("syg"), day);
    let mut cases = Vec::new();
    for number in 1..=12 {
        let area = (!chance.number().is_multiple_of(3)).then(|| "syg".to_owned());
        let stream = if number == 12 { Stream::Risk } else { Stream::Random };
        let mut answers = Vec::new();
        for list in &lists {
            if list.area != "gen" && area.is_none() {
                continue;
            }
            for question in list.questions.iter().filter(|one| one.purpose == Purpose::Judged) {
                answers.push(answer(&list.reference.id, question, chance));
            }
        }
        let worst = answers.iter().filter_map(|answer| answer.severity).max();
        let stratum = STRATA[usize::from(number % 3 == 0)].0.to_owned();
        let outcome = match worst {
            Some(worst) if worst >= Severity::Error => Outcome::InError { worst },
            worst => Outcome::InOrder { any_finding: worst.is_some() },
        };
        let (disposition, replaced) = (None, false);
        cases.push(CaseRecord {
            number,
            stream,
            stratum,
            area,
            disposition,
            replaced,
            outcome,
            answers,
        });
    }
    MonthPackage {
        sender: Sender { key: "a".repeat(64), reply_to: String::new() },
        recipient: String::new(),
        version: 1,
        closed_at: at,
        reopened_because: None,
        planned: 6,
        month: MonthRecord {
            team: team.to_owned(),
            centre: "Center Ø".to_owned(),
            month: month.parse().expect("a month"),
            frame: Some(FrameRecord {
                cases: 101,
                duplicates: 0,
                refused: 0,
                sha256: "b".repeat(64),
                locked_at: at,
            }),
            draws: vec![DrawRecord {
                label: format!("{month}:{}", team.to_lowercase()),
                seed: "abc".to_owned(),
                size: 11,
                drawn_at: at,
                reason: None,
                strata: STRATA.iter().map(|(name, n)| ((*name).to_owned(), *n, 5)).collect(),
            }],
            cases,
            checklists: lists.iter().map(|list| list.reference.clone()).collect(),
        },
        references: Vec::new(),
        remarks: Vec::new(),
    }
}

fn answer(
    list: &str,
    question: &tilsyn::domain::checklist::Question,
    chance: &mut FixedEntropy,
) -> AnswerRecord {
    let (verdict, severity) = match chance.number() % 40 {
        0 => (Some(Verdict::NotMet), Some(question.severity)),
        1 => (Some(Verdict::PartlyMet), Some(Severity::Deficiency)),
        2 => (Some(Verdict::NotDocumented), Some(Severity::Deficiency)),
        3 => (Some(Verdict::NotRelevant), None),
        4 => (None, None),
        _ => (Some(Verdict::Met), None),
    };
    AnswerRecord {
        checklist: list.to_owned(),
        question: question.id.clone(),
        meaning: question.meaning,
        verdict,
        detail: Detail::None,
        gated_out: verdict.is_none(),
        severity,
        cause: severity
            .map(|_| ["time", "knowledge"][usize::from(chance.number().is_multiple_of(4))].into()),
        consequence: None,
        cured: severity.and(cured(&question.id)),
        good_practice: chance.number().is_multiple_of(90),
        to_discuss: false,
    }
}

/// What became of a finding: by the last digit of its question.
fn cured(question: &str) -> Option<Cured> {
    match question.bytes().last().unwrap_or_default() % 4 {
        0 => Some(Cured::Done),
        1 => Some(Cured::Open),
        2 => Some(Cured::Cannot),
        _ => None,
    }
}

/// Of the cases that shares are made of.
fn random(packages: &[MonthPackage]) -> impl Iterator<Item = (&MonthPackage, &CaseRecord)> {
    packages.iter().flat_map(|package| {
        let cases = package.month.cases.iter();
        cases.filter(|case| case.stream == Stream::Random).map(move |case| (package, case))
    })
}

fn is_error(case: &CaseRecord) -> bool {
    case.answers.iter().any(|answer| answer.severity >= Some(Severity::Error))
}

/// Σ N·x/n over strata, of all cases on the lists.
fn weighted(packages: &[MonthPackage]) -> f64 {
    let (mut errors, mut all) = (0.0, 0.0);
    for package in packages {
        for (name, population) in STRATA {
            let own: Vec<&CaseRecord> = random(std::slice::from_ref(package))
                .map(|(_, case)| case)
                .filter(|case| case.stratum == name)
                .collect();
            let x = own.iter().filter(|case| is_error(case)).count();
            errors += population as f64 * x as f64 / own.len() as f64;
            all += population as f64;
        }
    }
    errors / all
}

/// Judged cases of an area that hold on the levels up to this one.
fn holds(packages: &[MonthPackage], area: &str, up_to: Level) -> u64 {
    let library = Library::built_in();
    let level = |answer: &AnswerRecord| {
        let lists = library.versions(&answer.checklist);
        let mut meant = lists.iter().filter_map(|list| list.question(&answer.question));
        meant.find(|question| question.meaning == answer.meaning).expect("a question").level
    };
    let is_finding = |answer: &&AnswerRecord| answer.verdict.is_some_and(Verdict::is_finding);
    let cases = random(packages).map(|(_, case)| case);
    let of_area = cases.filter(|case| case.area.as_deref().unwrap_or_default() == area);
    let holds =
        |case: &&CaseRecord| !case.answers.iter().filter(is_finding).any(|one| level(one) <= up_to);
    of_area.filter(holds).count() as u64
}

fn check(packages: Vec<MonthPackage>) {
    let mut test = centre(packages.clone());
    let view = figures(&mut test, third_quarter());
    let found = &view.figures;

    let cases = random(&packages).count() as u64;
    let errors = random(&packages).filter(|(_, case)| is_error(case)).count() as u64;
    assert_eq!((found.share.n, found.share.x, found.completion.reviewed), (cases, errors, cases));
    let estimate = found.share.estimate.as_ref().expect("judged cases");
    assert!((estimate.share - weighted(&packages)).abs() < 1e-12);
    assert_eq!(estimate.population, 101 * packages.len() as u64);
    assert!(estimate.interval.contains(estimate.share));
    assert_eq!(found.completion.planned, 6 * 9, "the missing month was planned too");
    assert_eq!(found.completion.missing.len(), 9 - packages.len());

    let mut questions: BTreeMap<(&str, u32), (u64, u64, u64)> = BTreeMap::new();
    let mut causes: BTreeMap<&str, u64> = BTreeMap::new();
    for answer in random(&packages).flat_map(|(_, case)| &case.answers) {
        let counts = questions.entry((&answer.question, answer.meaning)).or_default();
        counts.2 += u64::from(answer.good_practice);
        if let Some(cause) = answer.cause.as_deref().filter(|_| answer.severity.is_some()) {
            *causes.entry(cause).or_default() += 1;
        }
        match answer.verdict {
            Some(verdict) if verdict.is_finding() => {
                *counts = (counts.0 + 1, counts.1 + 1, counts.2)
            }
            Some(Verdict::Met) => counts.1 += 1,
            _ => {}
        }
    }
    let of_question = |question: &tilsyn::domain::quarter::questions::QuestionFigure| {
        let answers = &question.answers;
        let counts = (answers.not_in_order(), answers.looked_at(), answers.good_practice);
        ((question.key.question.clone(), question.key.meaning), counts)
    };
    let shown: BTreeMap<_, _> = found.questions.questions.iter().map(of_question).collect();
    let again =
        questions.into_iter().map(|((id, meaning), counts)| ((id.to_owned(), meaning), counts));
    assert_eq!(shown, again.collect());
    let shown: BTreeMap<&str, u64> =
        found.findings.causes.iter().map(|cause| (cause.code.as_str(), cause.n)).collect();
    assert_eq!(shown, causes);

    check_findings(&packages, found);
    let last = found.run.last().expect("a quarter");
    assert_eq!((last.share.x, last.share.n), (errors, cases));

    for ladder in &found.ladders {
        let levels = [Level::Statutory, Level::MinimumTarget, Level::Ambition];
        let expected = levels.map(|level| holds(&packages, &ladder.area, level));
        assert_eq!(ladder.steps.map(|step| step.reached), expected, "{}", ladder.area);
    }
    let teams: BTreeSet<&str> =
        packages.iter().map(|package| package.month.team.as_str()).collect();
    for team in &found.teams {
        let own: Vec<MonthPackage> =
            packages.iter().filter(|package| package.month.team == team.team).cloned().collect();
        assert_eq!(own.is_empty(), !teams.contains(team.team.as_str()));
        if let Ok(estimate) = &team.share.estimate {
            assert!((estimate.share - weighted(&own)).abs() < 1e-12, "{}", team.team);
        }
    }
}

/// The question of an answer, as our own lists have it.
fn question_of(answer: &AnswerRecord) -> Question {
    let library = Library::built_in();
    let lists = library.versions(&answer.checklist);
    let mut meant = lists.iter().filter_map(|list| list.question(&answer.question));
    meant.find(|question| question.meaning == answer.meaning).expect("a question").clone()
}

/// Kinds, severity, refund, what keeps coming back, what was put right, and the focus areas.
fn check_findings(packages: &[MonthPackage], found: &QuarterFigures) {
    let mut known: BTreeMap<(String, u32), Question> = BTreeMap::new();
    let (mut severities, mut refunds) = ([0_u64; 3], [0_u64; 3]);
    let mut kinds: BTreeMap<String, u64> = BTreeMap::new();
    let mut repeated: BTreeMap<(&str, u32, &str), u64> = BTreeMap::new();
    let mut cures: BTreeMap<Month, [u64; 4]> = BTreeMap::new();
    let mut focus = [(0_u64, 0_u64); 3];
    for (package, case) in random(packages) {
        for answer in &case.answers {
            let key = (answer.question.clone(), answer.meaning);
            let question = known.entry(key).or_insert_with(|| question_of(answer));
            let is_finding = answer.verdict.is_some_and(Verdict::is_finding);
            if let Some(place) = question.focus.map(|number| usize::from(number) - 1) {
                focus[place].0 += u64::from(is_finding);
                focus[place].1 += u64::from(is_finding || answer.verdict == Some(Verdict::Met));
            }
            let Some(severity) = answer.severity else { continue };
            let place = usize::try_from(severity.number() - 1).expect("small");
            severities[place] += 1;
            refunds[place] += u64::from(question.refund);
            let kind = question.category.as_ref().map(|kind| kind.id.clone());
            *kinds.entry(kind.unwrap_or_default()).or_default() += 1;
            let cause = answer.cause.as_deref().expect("each finding has one");
            *repeated.entry((&answer.question, answer.meaning, cause)).or_default() += 1;
            let place = match answer.cured {
                Some(Cured::Done) => 0,
                Some(Cured::Open) => 1,
                Some(Cured::Cannot) => 2,
                None => 3,
            };
            cures.entry(package.month.month).or_default()[place] += 1;
        }
    }
    let findings = &found.findings;
    assert_eq!((findings.by_severity, findings.touching_refund), (severities, refunds));
    assert_eq!(findings.total, severities.iter().sum::<u64>());
    let shown: BTreeMap<String, u64> =
        findings.kinds.iter().map(|kind| (kind.rank.code.clone(), kind.rank.n)).collect();
    assert_eq!(shown, kinds);
    let again: u64 = repeated.values().filter(|cases| **cases >= 3).sum();
    assert_eq!(findings.single, findings.total - again);
    let shown = findings.corrections.iter();
    let shown: BTreeMap<Month, [u64; 4]> = shown
        .map(|month| (month.month, [month.done, month.open, month.cannot, month.unsaid]))
        .collect();
    assert_eq!(shown, cures);
    assert_eq!(found.focus.each_ref().map(|area| (area.x, area.n)), focus);
}

#[test]
fn the_figures_are_those_of_a_plain_second_computation() {
    check(invented(2026));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]
    #[test]
    fn whatever_was_found_and_in_whatever_order_it_came(seed in any::<u64>(), turn in 0_usize..8) {
        let mut packages = invented(seed);
        packages.rotate_left(turn);
        check(packages);
    }
}
