//! A quarter comes back as it was, and what no honest program writes is refused.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::domain::initiative::effect::Verdict;
use crate::domain::initiative::state::State;
use crate::domain::package::Sender;
use crate::domain::quarter::analysis::Part;
use crate::domain::quarter::material::{Counts, Expected, Unfinished};
use crate::domain::quarter::submission::{InitiativeReport, Source};
use crate::domain::quarter::tally::{StratumTally, Tallies};
use crate::domain::stream::Stream;
use crate::exchange::package_v1;

fn team_month(month: &str) -> TeamMonth {
    let cases = CaseTally {
        stream: Stream::Random,
        area: "syg".into(),
        drawn: 6,
        replaced: 1,
        incomplete: 0,
        not_assessable: 0,
        in_order: 3,
        deficient: 1,
        in_error: 1,
        critical: 0,
        not_found: 0,
        statutory: 4,
        minimum: 3,
        ambition: 3,
    };
    let stratum =
        StratumTally { stratum: "a".into(), area: "syg".into(), population: 40, n: 5, x: 1 };
    let tallies = Tallies { cases: vec![cases], strata: vec![stratum], ..Tallies::default() };
    TeamMonth { team: "Nord".into(), month: month.parse().unwrap(), planned: 6, tallies }
}

fn package() -> QuarterPackage {
    let month = |text: &str| text.parse().unwrap();
    QuarterPackage {
        sender: Sender { key: "ab".repeat(32), reply_to: "age1centre".into() },
        recipient: "age1department".into(),
        department: "Beskæftigelse".into(),
        submission: Submission {
            centre: "Center Ø".into(),
            quarter: "2026-Q3".parse().unwrap(),
            version: 2,
            submitted_at: "2026-10-05T12:00:00Z".parse().unwrap(),
            signed_by: "Karin Eksempel".into(),
            despite: None,
            sources: vec![Source {
                team: "Nord".into(),
                month: month("2026-07"),
                version: 1,
                sha256: "cd".repeat(32),
            }],
            counts: Counts {
                months: vec![team_month("2026-07"), team_month("2026-08")],
                earlier: vec![team_month("2026-06")],
                expected: vec![Expected {
                    team: "Syd".into(),
                    month: month("2026-09"),
                    planned: 6,
                }],
                asked_before: Vec::new(),
                unfinished: vec![Unfinished {
                    centre: "Vest".into(),
                    month: month("2026-09"),
                    here: 2,
                    missing: 1,
                }],
            },
            parts: vec![(Part::MainResult, "En linje.\nEn til.".into())],
            initiatives: vec![InitiativeReport {
                area: "audit".into(),
                title: "Frister".into(),
                description: "Svar kommer for sent.".into(),
                owner_role: "faglig leder".into(),
                deadline: Some("2027-02-01".parse().unwrap()),
                state: State::Running,
                verdict: Some(Verdict::TooEarly),
            }],
        },
    }
}

#[test]
fn a_quarter_comes_back_as_it_was() {
    let package = package();
    let text = to_canonical(&package);
    assert_eq!(read(&text).unwrap(), package);
    assert!(may_be_one(&text) && !may_be_one(&text.replace("quarter\"", "month\"")));
    // A month's reader refuses it, and the other way round.
    assert!(package_v1::read(&text).is_err());
    let spaced = text.replace("\":", "\": ");
    assert_eq!(read(&spaced), Err(ExchangeError::NotCanonical));
}

#[test]
fn what_does_not_agree_with_itself_is_refused() {
    let refused = |change: fn(&mut QuarterPackage)| {
        let mut package = package();
        change(&mut package);
        read(&to_canonical(&package)).is_err()
    };
    let changes: [fn(&mut QuarterPackage); 10] = [
        |of| of.submission.version = 0,
        |of| of.submission.centre = "\u{202e}Ø".into(),
        |of| of.submission.signed_by = "x".repeat(401),
        |of| of.submission.counts.months.push(team_month("2026-10")),
        |of| of.submission.counts.months.push(team_month("2026-07")),
        |of| of.submission.counts.months[0].tallies.cases[0].in_order += 1,
        |of| of.submission.counts.months[0].tallies.cases[0].ambition = 5,
        |of| of.submission.counts.months[0].tallies.cases[0].in_error = u32::MAX,
        |of| of.submission.counts.months[0].tallies.strata[0].x = 6,
        |of| of.submission.initiatives[0].title = "to\nlinjer".into(),
    ];
    for (nth, change) in changes.into_iter().enumerate() {
        assert!(refused(change), "{nth}");
    }
    assert!(!refused(|_| {}));
}
