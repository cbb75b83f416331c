//! Canonical numbers, names, and what never changes the order.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::*;

fn id(text: &str) -> CaseId {
    CaseId::parse(text).unwrap()
}

fn frame(ids: &[&str]) -> Frame {
    Frame::new(ids.iter().map(|text| id(text)))
}

fn seed() -> Seed {
    Seed::parse("16553009094929369057").unwrap()
}

fn label() -> Label {
    Label::parse("2026-11:team-nord").unwrap()
}

/// The case numbers in ticket order.
fn drawn(frame: &Frame, label: &Label) -> Vec<CaseId> {
    order(frame, &seed(), label).iter().map(|ticket| frame.ids()[ticket.index].clone()).collect()
}

#[test]
fn canonical_case_numbers() {
    for (given, expected) in [
        (" 26-1\t", "26-1"),
        ("\u{feff}26-1\u{a0}\r\n", "26-1"),
        ("A\u{30a}rhus 1", "Århus 1"),
        ("a  b|c", "a  b|c"),
        ("007", "007"),
        ("\u{2003}1", "\u{2003}1"),
    ] {
        assert_eq!(id(given).as_str(), expected);
    }
    for blank in ["", "  ", "\t\n", "\u{feff}\u{a0}"] {
        assert_eq!(CaseId::parse(blank), Err(IdFault::Empty));
    }
    for (given, control) in
        [("a\tb", '\t'), ("\u{1b}1", '\u{1b}'), ("1\u{7f}", '\u{7f}'), ("\u{85}1", '\u{85}')]
    {
        assert_eq!(CaseId::parse(given), Err(IdFault::ControlCharacter(control)));
    }
}

#[test]
fn seeds_and_labels() {
    assert_eq!(Seed::parse(" aZ09 ").unwrap().as_str(), "aZ09");
    assert_eq!(Seed::parse(""), Err(NameFault::Empty));
    assert_eq!(Seed::parse("a-b"), Err(NameFault::Character('-')));
    assert_eq!(Seed::parse("a|b"), Err(NameFault::Character('|')));
    assert!(Seed::parse(&"a".repeat(64)).is_ok());
    assert_eq!(Seed::parse(&"a".repeat(65)), Err(NameFault::TooLong(65)));
    let random = Seed::from_random([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255]);
    assert_eq!(random.as_str(), "000102030405060708090a0b0c0d0eff");
    assert_eq!(label().as_str(), "2026-11:team-nord");
    assert_eq!(Label::parse("æ"), Err(NameFault::Character('æ')));
    assert_eq!(Label::parse("a|b"), Err(NameFault::Character('|')));
}

#[test]
fn labels_of_a_teams_month() {
    let month: Month = "2026-11".parse().unwrap();
    for (team, draw, expected) in [
        ("Team Nord", 1, "2026-11:team-nord"),
        ("Team Nord", 0, "2026-11:team-nord"),
        ("Team Nord", 2, "2026-11:team-nord:r2"),
        ("Ærø & Ålborg / Øst", 3, "2026-11:aeroe-aalborg-oest:r3"),
        ("A\u{30a}", 1, "2026-11:aa"),
        ("Café", 1, "2026-11:cafe"),
        (" -- ", 1, "2026-11:t"),
        ("漢字", 1, "2026-11:t"),
    ] {
        assert_eq!(Label::of(month, team, draw).as_str(), expected);
    }
    let longest = Label::of(month, &"å".repeat(100), u32::MAX);
    assert_eq!(Label::parse(longest.as_str()), Ok(longest));
}

#[test]
fn a_frame_is_a_set() {
    let cases = frame(&["2", "1", " 2", "1\u{a0}", "02"]);
    assert_eq!(cases.ids(), [id("02"), id("1"), id("2")]);
    assert_eq!((cases.len(), cases.duplicates()), (3, 2));
    assert_eq!(cases.position(&id("1")), Some(1));
    assert_eq!(cases.position(&id("3")), None);
    assert_eq!(
        hex(&Frame::default().sha256()),
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    );
}

#[test]
fn near_duplicates_are_pointed_out() {
    let cases = frame(&["A-1", "a-1", "A - 001", "A-10", "A-0", "A-00", "B-1", "A-01"]);
    let groups: Vec<Vec<&str>> = cases
        .near_duplicates()
        .iter()
        .map(|group| group.iter().map(|id| id.as_str()).collect())
        .collect();
    assert_eq!(groups, [vec!["A-0", "A-00"], vec!["A - 001", "A-01", "A-1", "a-1"]]);
}

#[test]
fn the_hashed_text_is_the_published_one() {
    let direct: [u8; 32] =
        Sha256::digest("tilsyn1|16553009094929369057|2026-11:team-nord|26|1 å").into();
    assert_eq!(ticket(&seed(), &label(), &id("26|1 a\u{30a}")), direct);
}

#[test]
fn sample_and_reserve() {
    let cases = frame(&["1", "2", "3"]);
    let tickets = order(&cases, &seed(), &label());
    for (n, selected, full) in [(0, 0, false), (2, 2, false), (3, 3, true), (9, 3, true)] {
        let sample = sample(&tickets, n);
        assert_eq!(sample.selected.len(), selected);
        assert_eq!(sample.reserve.len(), 3 - selected);
        assert_eq!(sample.is_full_count(), full);
    }
    assert!(!sample(&[], 0).is_full_count());
}

/// Up to 60 different case numbers and a permutation of their order.
fn cases() -> impl Strategy<Value = (Vec<String>, Vec<String>)> {
    prop::collection::btree_set("[0-9a-z]{1,6}", 1..60).prop_flat_map(|ids| {
        let ids: Vec<String> = ids.into_iter().collect();
        (Just(ids.clone()), Just(ids).prop_shuffle())
    })
}

proptest! {
    #[test]
    fn the_order_of_the_list_and_duplicates_do_not_matter((ids, shuffled) in cases()) {
        let plain = Frame::new(ids.iter().map(|text| id(text)));
        let twice = shuffled.iter().chain(&ids).map(|text| id(&format!(" {text}\u{a0}")));
        let twice = Frame::new(twice);
        prop_assert_eq!(drawn(&plain, &label()), drawn(&twice, &label()));
        prop_assert_eq!(plain.sha256(), twice.sha256());
        prop_assert_eq!(twice.duplicates(), ids.len());
    }

    #[test]
    fn taking_cases_away_keeps_the_order_of_the_others((ids, shuffled) in cases(), keep in 0_usize..60) {
        let all = Frame::new(ids.iter().map(|text| id(text)));
        let fewer = Frame::new(shuffled.iter().take(keep).map(|text| id(text)));
        let mut expected = drawn(&all, &label());
        expected.retain(|id| fewer.position(id).is_some());
        prop_assert_eq!(drawn(&fewer, &label()), expected);
    }

    #[test]
    fn a_larger_sample_keeps_the_smaller_one((ids, _) in cases(), n in 0_usize..60, more in 0_usize..10) {
        let all = Frame::new(ids.iter().map(|text| id(text)));
        let tickets = order(&all, &seed(), &label());
        let (small, large) = (sample(&tickets, n), sample(&tickets, n + more));
        prop_assert!(large.selected.starts_with(small.selected));
        prop_assert_eq!(small.selected.len() + small.reserve.len(), tickets.len());
    }

    #[test]
    fn every_ticket_is_the_ticket_of_its_case((ids, _) in cases()) {
        let all = Frame::new(ids.iter().map(|text| id(text)));
        for found in order(&all, &seed(), &label()) {
            prop_assert_eq!(found.hash, ticket(&seed(), &label(), &all.ids()[found.index]));
        }
    }
}
