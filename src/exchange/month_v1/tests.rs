//! Every value comes back; everything else is refused; dates and words do not leave.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::{DateTime, NaiveDate, Utc};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::domain::month::Month;

fn moments() -> impl Strategy<Value = DateTime<Utc>> {
    (0_i64..4_000_000_000, prop_oneof![Just(0_u32), Just(500_000_000), 0_u32..1_000_000_000])
        .prop_filter_map("moment", |(seconds, nanos)| DateTime::from_timestamp(seconds, nanos))
}

fn outcomes() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::Incomplete),
        Just(Outcome::NotAssessable),
        any::<bool>().prop_map(|any_finding| Outcome::InOrder { any_finding }),
        severities().prop_map(|worst| Outcome::InError { worst }),
    ]
}

fn severities() -> impl Strategy<Value = Severity> {
    prop::sample::select(vec![Severity::Deficiency, Severity::Error, Severity::Critical])
}

fn details() -> impl Strategy<Value = Detail> {
    prop_oneof![
        Just(Detail::None),
        any::<i64>().prop_map(Detail::Number),
        (1_u8..=4).prop_map(Detail::Step),
        "[a-z0-9-]{1,10}".prop_map(Detail::Choice),
    ]
}

prop_compose! {
    fn answers()(
        names in ("[a-z]{1,5}", "\\PC{0,9}", any::<u32>()),
        verdict in option::of(prop::sample::select(Verdict::ALL.to_vec())),
        detail in details(),
        flags in (any::<bool>(), any::<bool>(), any::<bool>()),
        severity in option::of(severities()),
        codes in (option::of("[a-z-]{1,9}"), option::of(any::<String>())),
        cured in option::of(prop::sample::select(vec![Cured::Open, Cured::Done, Cured::Cannot])),
    ) -> AnswerRecord {
        AnswerRecord {
            checklist: names.0, question: names.1, meaning: names.2, verdict, detail,
            gated_out: flags.0, severity, cause: codes.0, consequence: codes.1, cured,
            good_practice: flags.1, to_discuss: flags.2,
        }
    }
}

prop_compose! {
    fn cases()(
        number in 0_i64..=i64::MAX,
        stream in prop::sample::select(Stream::ALL.to_vec()),
        texts in (any::<String>(), option::of("[a-z]{1,5}"), option::of("[a-z_]{1,9}")),
        replaced in any::<bool>(),
        outcome in outcomes(),
        answers in vec(answers(), 0..4),
    ) -> CaseRecord {
        CaseRecord {
            number, stream, stratum: texts.0, area: texts.1, disposition: texts.2, replaced,
            outcome, answers,
        }
    }
}

prop_compose! {
    fn draws()(
        texts in ("[a-z0-9:-]{1,9}", any::<String>(), option::of(any::<String>())),
        size in 0_i64..999,
        drawn_at in moments(),
        strata in vec((any::<String>(), 0_i64..999, 0_i64..999), 0..3),
    ) -> DrawRecord {
        DrawRecord { label: texts.0, seed: texts.1, size, drawn_at, reason: texts.2, strata }
    }
}

prop_compose! {
    fn frames()(
        numbers in (0_i64..999, 0_i64..=i64::MAX, 0_i64..9),
        sha256 in "[0-9a-f]{64}",
        locked_at in moments(),
    ) -> FrameRecord {
        FrameRecord {
            cases: numbers.0, duplicates: numbers.1, refused: numbers.2, sha256, locked_at,
        }
    }
}

prop_compose! {
    fn records()(
        names in (any::<String>(), any::<String>()),
        month in (1_i32..=9999, 1_u32..=12),
        frame in option::of(frames()),
        draws in vec(draws(), 0..3),
        cases in vec(cases(), 0..5),
        checklists in vec(("[a-z]{1,4}", any::<u32>(), "[0-9a-f]{64}"), 0..3),
    ) -> MonthRecord {
        MonthRecord {
            team: names.0, centre: names.1, month: Month::new(month.0, month.1).unwrap(),
            frame, draws, cases,
            checklists: checklists.into_iter()
                .map(|(id, version, hash)| ChecklistRef { id, version, hash }).collect(),
        }
    }
}

proptest! {
    #[test]
    fn reads_what_it_wrote(record in records()) {
        let text = to_canonical(&record);
        prop_assert_eq!(&text, &to_canonical(&record));
        prop_assert_eq!(text.find('\n'), Some(text.len() - 1));
        prop_assert_eq!(read(&text).unwrap(), record);
    }

    #[test]
    fn every_changed_byte_is_noticed(record in records(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let text = to_canonical(&record);
        let mut bytes = text.clone().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        // Another value may have been written, but never the same one in another spelling.
        if let Ok(changed) = String::from_utf8(bytes)
            && changed != text
            && let Ok(other) = read(&changed)
        {
            prop_assert_ne!(other, record);
        }
    }
}

fn small() -> MonthRecord {
    MonthRecord {
        team: "Nord".to_owned(),
        centre: "Center Ø".to_owned(),
        month: "2026-11".parse().unwrap(),
        frame: None,
        draws: Vec::new(),
        cases: vec![CaseRecord {
            number: 1,
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
        }],
        checklists: vec![ChecklistRef { id: "syg".to_owned(), version: 2, hash: "ab".repeat(32) }],
    }
}

#[test]
fn the_spelling_is_frozen() {
    let hash = "ab".repeat(32);
    let expected = format!(
        concat!(
            r#"{{"format":"tilsyn-month","format_version":1,"month":{{"cases":[{{"answers":["#,
            r#"{{"cause":"time","checklist":"syg","consequence":null,"cured":"done","#,
            r#""detail":"number:3","gated_out":false,"good_practice":false,"meaning":1,"#,
            r#""question":"syg-04","severity":2,"to_discuss":true,"verdict":"not_met"}}],"#,
            r#""area":"syg","disposition":null,"gravest":2,"number":1,"outcome":"in_error","#,
            r#""replaced":false,"stratum":"","stream":"random"}}],"centre":"Center Ø","#,
            r#""checklists":[{{"hash":"{hash}","id":"syg","version":2}}],"#,
            r#""draws":[],"frame":null,"month":"2026-11","team":"Nord"}}}}"#,
            "\n"
        ),
        hash = hash
    );
    assert_eq!(to_canonical(&small()), expected);
}

#[test]
fn dates_and_words_do_not_leave() {
    let date = NaiveDate::from_ymd_opt(2026, 2, 3);
    let dates = [
        Detail::Dates { from: date, to: date, limit: 8 },
        Detail::Date(date.unwrap()),
        Detail::Text,
    ];
    for detail in dates {
        let mut record = small();
        record.cases[0].answers[0].detail = detail;
        let text = to_canonical(&record);
        assert!(text.contains(r#""detail":null"#));
        assert!(!text.contains("2026-02-03"));
    }
    for detail in ["dates:2026-02-03/2026-02-03/8", "date:2026-02-03", "text"] {
        let text = to_canonical(&small()).replace("number:3", detail);
        assert_eq!(
            read(&text),
            Err(ExchangeError::Value { field: "detail", value: String::new() })
        );
    }
}

#[test]
fn anything_else_is_refused() {
    let text = to_canonical(&small());
    let value = |field, value: &str| ExchangeError::Value { field, value: value.to_owned() };
    for (old, new, expected) in [
        (
            r#""format_version":1"#,
            r#""format_version":2"#,
            ExchangeError::TooNew { found: 2, known: 1 },
        ),
        (
            "tilsyn-month",
            "tilsyn-certificate",
            ExchangeError::OtherFormat("tilsyn-certificate".to_owned()),
        ),
        (r#""2026-11""#, r#""2026-13""#, value("month", "2026-13")),
        (r#""random""#, r#""Random""#, value("stream", "Random")),
        (r#""gravest":2"#, r#""gravest":0"#, value("gravest", "0")),
        (r#""in_error""#, r#""in_order""#, value("gravest", "2")),
        (r#""severity":2"#, r#""severity":4"#, value("severity", "4")),
        (r#""not_met""#, r#""nej""#, value("verdict", "nej")),
        (r#""number":1"#, r#""number":-1"#, value("number", "-1")),
        ("\n", "", ExchangeError::NotCanonical),
        ("\n", "\n\n", ExchangeError::NotCanonical),
        (r#""draws":[]"#, r#""draws": []"#, ExchangeError::NotCanonical),
        (r#""frame":null,"#, "", ExchangeError::NotCanonical),
    ] {
        assert_eq!(read(&text.replace(old, new)), Err(expected), "{new}");
    }
    for (old, new) in [
        (r#""team":"#, r#""case_ref":"26-1","team":"#),
        (r#""severity":2"#, r#""severity":2.0"#),
        (r#""outcome":"in_error""#, r#""outcome":"fine""#),
        (r#""cured":"done""#, r#""cured":"maybe""#),
        (r#""stratum":"","#, ""),
    ] {
        let changed = text.replace(old, new);
        assert!(matches!(read(&changed), Err(ExchangeError::Form { .. })), "{new}");
    }
}
