//! A set-up comes back as it was; everything else is refused.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;

fn setup() -> CentreSetup {
    CentreSetup {
        number: 3,
        issued_at: "2026-11-22T08:00:00Z".parse().unwrap(),
        centre: "Center for Sygedagpenge".to_owned(),
        department: "Beskæftigelse".to_owned(),
        signing_key: "ab".repeat(32),
        reading_key: "age1centre".to_owned(),
        teams: vec![TeamSetup {
            name: "Sygedagpenge Nord".to_owned(),
            cases_a_month: 12,
            valid_from: "2026-01-01".parse().unwrap(),
            valid_to: Some("2026-12-31".parse().unwrap()),
        }],
        closing_days: vec!["02-29".to_owned(), "12-24".to_owned()],
        deadline: 3,
        parameters: vec![("gen-notat".to_owned(), 3)],
        checklists: vec![ChecklistRef { id: "syg".to_owned(), version: 2, hash: "0f".repeat(32) }],
        own_checklists: vec![("lokal.toml".to_owned(), "skema = 1\n".to_owned())],
        targets: vec![Target {
            measure: "cases_in_error".to_owned(),
            unit: None,
            baseline: Some((2025, 450)),
            target: (2027, 225),
        }],
        readers: vec![Reader {
            name: "Sygedagpenge Nord".to_owned(),
            signing_key: "cd".repeat(32),
            reading_key: "age1nord".to_owned(),
        }],
        wants_references: false,
        wants_remarks: true,
    }
}

#[test]
fn a_setup_comes_back() {
    let text = to_canonical(&setup());
    assert_eq!(read(&text), Ok(setup()));
    assert_eq!(text, to_canonical(&read(&text).unwrap()));
    // Without readers nothing is said of them.
    let without = CentreSetup { readers: Vec::new(), ..setup() };
    let text = to_canonical(&without);
    assert!(!text.contains("readers"));
    assert_eq!(read(&text), Ok(without));
}

#[test]
fn what_no_honest_centre_writes_is_refused() {
    let changed = |change: fn(&mut CentreSetup)| {
        let mut other = setup();
        change(&mut other);
        read(&to_canonical(&other))
    };
    let changes: [fn(&mut CentreSetup); 17] = [
        |setup| setup.readers[0].signing_key.push('0'),
        |setup| setup.number = 0,
        |setup| setup.centre.push('\u{1b}'),
        |setup| setup.centre = "x".repeat(401),
        |setup| setup.department.push('\u{202e}'),
        |setup| setup.signing_key.push('0'),
        |setup| setup.signing_key = "AB".repeat(32),
        |setup| setup.teams[0].name.clear(),
        |setup| setup.teams[0].valid_to = Some("2025-12-31".parse().unwrap()),
        |setup| setup.closing_days.push("13-01".to_owned()),
        |setup| setup.closing_days.push("1-1".to_owned()),
        |setup| setup.deadline = 61,
        |setup| setup.checklists[0].hash.clear(),
        |setup| setup.own_checklists[0].0 = "../settings.toml".to_owned(),
        |setup| setup.own_checklists[0].0 = "C:\\lokal.toml".to_owned(),
        |setup| setup.targets[0].target = (2027, 1001),
        |setup| setup.teams = vec![setup.teams[0].clone(); 2001],
    ];
    for (nth, change) in changes.into_iter().enumerate() {
        assert!(changed(change).is_err(), "change {nth}");
    }
    let text = to_canonical(&setup());
    for other in [
        text.replace("\"deadline\":3", "\"deadline\":3.0"),
        text.replace("\"deadline\":3", "\"deadline\":3,\"extra\":1"),
        text.replace("\"deadline\":3", "\"deadline\":\"3\""),
        text.replace("\"valid_from\":\"2026-01-01\"", "\"valid_from\":\"2026-02-30\""),
        text.replace("\"deadline\":3,", ""),
        text.replace(":1,\"issued_at\"", ":2,\"issued_at\""),
        text.replace("2026-11-22T08:00:00Z", "2026-11-22T09:00:00+01:00"),
        text.replace('{', "{ "),
    ] {
        assert_ne!(other, text);
        assert!(read(&other).is_err(), "{other}");
    }
}
