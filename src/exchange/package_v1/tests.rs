//! A package comes back as it was, its seal is that of the month, and what no honest program
//! writes is refused.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::domain::answer::{Detail, Verdict};
use crate::domain::checklist::{ChecklistRef, Severity};
use crate::domain::record::{AnswerRecord, CaseRecord, Cured, DrawRecord};
use crate::domain::review::Outcome;
use crate::domain::stream::Stream;
use crate::exchange::month_v1;

fn case(number: i64) -> CaseRecord {
    CaseRecord {
        number,
        stream: Stream::Random,
        stratum: String::new(),
        area: Some("syg".to_owned()),
        disposition: None,
        replaced: false,
        outcome: Outcome::InError { worst: Severity::Error },
        answers: vec![AnswerRecord {
            checklist: "syg".to_owned(),
            question: "syg-04".to_owned(),
            meaning: 1,
            verdict: Some(Verdict::NotMet),
            detail: Detail::Number(3),
            gated_out: false,
            severity: Some(Severity::Error),
            cause: Some("time".to_owned()),
            consequence: None,
            cured: Some(Cured::Done),
            good_practice: false,
            to_discuss: true,
        }],
    }
}

fn package() -> MonthPackage {
    MonthPackage {
        sender: Sender { key: "ab".repeat(32), reply_to: "age1team".to_owned() },
        recipient: "age1centre".to_owned(),
        version: 2,
        closed_at: "2026-11-30T14:05:00Z".parse().unwrap(),
        reopened_because: Some("Sag 2 var forkert".to_owned()),
        planned: 12,
        month: MonthRecord {
            team: "Sygedagpenge Nord".to_owned(),
            centre: "Center Ø".to_owned(),
            month: "2026-11".parse().unwrap(),
            frame: None,
            draws: vec![DrawRecord {
                label: "2026-11:nord".to_owned(),
                seed: "5e2a".to_owned(),
                size: 2,
                drawn_at: "2026-11-03T08:00:00Z".parse().unwrap(),
                reason: None,
                strata: vec![(String::new(), 40, 2)],
            }],
            cases: vec![case(1), case(2)],
            checklists: vec![ChecklistRef {
                id: "syg".to_owned(),
                version: 2,
                hash: "0f".repeat(32),
            }],
        },
        references: vec![(1, "26-001".to_owned())],
        remarks: vec![Remark {
            number: 2,
            question: "syg-04".to_owned(),
            kind: "remark".to_owned(),
            words: "Brevet\nmangler".to_owned(),
        }],
    }
}

#[test]
fn a_package_comes_back_and_holds_the_sealed_month() {
    let text = to_canonical(&package());
    let back = read(&text).unwrap();
    assert_eq!(back, package());
    let month = month_v1::to_canonical(&back.month);
    assert_eq!(month_v1::read(&month).unwrap(), package().month);
    // Without the parts that are asked for, no reference and no word is in it.
    let bare = MonthPackage { references: Vec::new(), remarks: Vec::new(), ..package() };
    let text = to_canonical(&bare);
    assert!(!text.contains("26-001") && !text.contains("mangler"), "{text}");
}

#[test]
fn what_no_honest_program_writes_is_refused() {
    let changes: [fn(&mut MonthPackage); 17] = [
        |package| package.sender.key.push('0'),
        |package| package.sender.reply_to.push('\u{7}'),
        |package| package.recipient.push('\u{200b}'),
        |package| package.version = 0,
        |package| package.version = 1_001,
        |package| package.planned = -1,
        |package| package.reopened_because = Some("to\nlinjer".to_owned()),
        |package| package.month.team.push('\u{1b}'),
        |package| package.month.cases[1].number = 1,
        |package| package.month.cases[0].number = 0,
        |package| package.month.cases[0].answers[0].question.push('\u{202e}'),
        |package| package.month.cases[0].answers = vec![case(1).answers[0].clone(); 1_001],
        |package| package.month.draws[0].strata[0].2 = 41,
        |package| package.month.checklists[0].hash.clear(),
        |package| package.references[0].0 = 3,
        |package| package.remarks[0].number = 3,
        |package| package.remarks[0].words = "x".repeat(20_001),
    ];
    for (nth, change) in changes.into_iter().enumerate() {
        let mut other = package();
        change(&mut other);
        assert!(read(&to_canonical(&other)).is_err(), "change {nth}");
    }
    let text = to_canonical(&package());
    for other in [
        text.replace("\"purpose\":\"month\"", "\"purpose\":\"quarter\""),
        text.replace("\"planned\":12", "\"planned\":12,\"cpr\":\"\""),
        text.replace("\"planned\":12", "\"planned\":1.2"),
        text.replace(":1,\"from\"", ":2,\"from\""),
        text.replace("tilsyn-package", "tilsyn-month"),
        text.replace("2026-11\"", "2026-13\""),
        text.replace(',', ",\n"),
    ] {
        assert_ne!(other, text);
        assert!(read(&other).is_err(), "{other}");
    }
    assert_eq!(
        read(&text.replace(":1,\"from\"", ":2,\"from\"")),
        Err(ExchangeError::TooNew { found: 2, known: 1 })
    );
}
