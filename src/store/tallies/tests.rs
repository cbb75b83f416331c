//! Counts come back as they were stored, and only those of months in force are in a window.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use chrono::{TimeZone, Utc};

use super::*;
use crate::store::received::{NewReceived, ReceivedState};
use crate::store::{Act, Store, in_memory};

fn store() -> Store {
    in_memory(Box::new(|bytes| bytes.fill(7))).unwrap()
}

fn act() -> Act {
    let at = Utc.with_ymd_and_hms(2026, 12, 3, 8, 14, 0).unwrap();
    Act { at, who: "KEX".to_owned(), op: "take-in" }
}

fn key() -> QuestionKey {
    QuestionKey { question: "gen-10".into(), meaning: 2 }
}

fn tallies(errors: u32) -> Tallies {
    let case = |stream, in_order, critical| CaseTally {
        stream,
        area: "syg".into(),
        drawn: 2 + in_order + critical,
        replaced: 1,
        incomplete: 0,
        not_assessable: 1,
        in_order,
        deficient: 0,
        in_error: 0,
        critical,
        not_found: 0,
        statutory: in_order,
        minimum: in_order,
        ambition: 0,
    };
    let stratum = |stratum: &str, area: &str, population, n| StratumTally {
        stratum: stratum.into(),
        area: area.into(),
        population,
        n,
        x: 0,
    };
    let finding = |cured| FindingTally {
        key: FindingKey {
            area: "syg".into(),
            key: key(),
            severity: Severity::Critical,
            cause: "time".into(),
            consequence: String::new(),
            cured,
        },
        n: 2,
    };
    let tallies = Tallies {
        cases: vec![case(Stream::Random, 7, errors), case(Stream::Risk, 1, 1)],
        dispositions: vec![DispositionTally {
            stream: Stream::Random,
            disposition: "own_case".into(),
            n: 1,
        }],
        strata: vec![
            stratum("a", "", 40, 2),
            stratum("a", "syg", 40, 3),
            stratum("b", "syg", 9, 4),
        ],
        questions: vec![QuestionTally {
            area: "syg".into(),
            key: key(),
            met: 5,
            partly: 1,
            not_met: errors,
            not_documented: 1,
            not_relevant: 3,
            gated_out: 4,
            findings: [1, 1, errors],
            good_practice: 1,
        }],
        findings: [None, Some(Cured::Open), Some(Cured::Done), Some(Cured::Cannot)]
            .map(finding)
            .into(),
    };
    tallies.sorted()
}

/// Takes a month in; gives the row's number.
fn take(store: &mut Store, (month, version): (&str, i64), tallies: Option<&Tallies>) -> i64 {
    let content = format!("{month} {version}");
    let taken = store.transact(&act(), |tx| {
        let received_id = tx.add_received(&NewReceived {
            content: &content,
            signer: &"a".repeat(64),
            centre: "Center",
            team: "Nord",
            month,
            version,
            seal: &"b".repeat(64),
            closed_at: act().at,
            planned: 5,
            state: ReceivedState::Taken,
            checklists: &[],
            counts: &[],
        })?;
        if let Some(tallies) = tallies {
            tx.add_tallies(received_id, tallies)?;
        }
        Ok(received_id)
    });
    taken.unwrap()
}

#[test]
fn counts_come_back_as_they_were_stored() {
    let mut store = store();
    let stored = tallies(2);
    let counted = take(&mut store, ("2026-07", 1), Some(&stored));
    let early = take(&mut store, ("2026-08", 1), None);
    let tx = store.read();
    assert_eq!(tx.tallies(counted).unwrap(), Some(stored));
    assert_eq!(tx.tallies(early).unwrap(), None);
    assert_eq!(tx.received_not_tallied("2026-07", "2026-09").unwrap(), [early]);
    assert_eq!(tx.received_not_tallied("2026-09", "2026-12").unwrap(), [0; 0]);
}

#[test]
fn a_question_is_counted_in_the_months_in_force_of_the_window() {
    let mut store = store();
    take(&mut store, ("2026-06", 1), Some(&tallies(9)));
    take(&mut store, ("2026-07", 1), Some(&tallies(8)));
    take(&mut store, ("2026-07", 2), Some(&tallies(2)));
    let window = ("2026-07".parse().unwrap(), "2026-09".parse().unwrap());
    let counts = store.read().question_counts(&key(), window.0, window.1).unwrap();
    let [count] = counts.as_slice() else { panic!("{counts:?}") };
    assert_eq!((count.team.as_str(), count.area.as_str()), ("Nord", "syg"));
    assert_eq!((count.population, count.judged), (49, 9), "each stratum once, random cases only");
    assert_eq!((count.looked_at, count.errors), (9, 4));
    let stratum = count.stratum();
    assert_eq!((stratum.population, stratum.n, stratum.x), (49, 9, 4));
    let months = store.read().team_months(window.0, window.1).unwrap();
    assert_eq!(months.len(), 1);
    assert_eq!(months[0].tallies, tallies(2));
}
