//! A true certificate holds in both forms; every forgery is named.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::*;

type List = Vec<(CaseId, Option<String>)>;
/// A name, a change to a certificate, the mismatches it must cause.
type Forgery = (&'static str, fn(&mut Certificate), Vec<Mismatch>);

fn id(text: &str) -> CaseId {
    CaseId::parse(text).unwrap()
}

fn circumstances() -> Circumstances {
    Circumstances {
        label: Label::parse("2026-11:team-nord").unwrap(),
        seed: Seed::parse("16553009094929369057").unwrap(),
        seed_source: SeedSource::Typed("20 dice".to_owned()),
        locked_at: DateTime::from_timestamp(1_000, 0).unwrap(),
        drawn_at: DateTime::from_timestamp(1_060, 0).unwrap(),
    }
}

fn simple(size: usize, n: u32) -> Certificate {
    let frame = Frame::new((0..size).map(|i| id(&format!("26-{i:03}"))));
    Certificate::draw_simple(&frame, n, circumstances())
}

fn divided() -> Certificate {
    let cases = (0..30).map(|i| {
        (
            id(&format!("26-{i:03}")),
            ["Nord", "Syd"][usize::from(i % 3 == 0)].to_owned(),
        )
    });
    let cases = StratifiedFrame::new(&["Syd", "Nord", "Vest"], cases).unwrap();
    Certificate::draw_strata(&cases, 9, Allocation::Proportional, 1, circumstances()).unwrap()
}

fn list(certificate: &Certificate) -> List {
    certificate.ids.clone().unwrap()
}

fn drawn_again(certificate: &Certificate) -> Verified {
    Verified::DrawnAgain {
        selected: certificate.selected.iter().map(|s| s.id.clone()).collect(),
    }
}

fn faults(certificate: &Certificate, list: Option<&[(CaseId, Option<String>)]>) -> Vec<Mismatch> {
    verify(certificate, list).err().unwrap_or_default()
}

#[test]
fn true_certificates_hold_in_both_forms() {
    for full in [simple(20, 5), simple(3, 9), simple(0, 2), divided()] {
        let right = Ok(drawn_again(&full));
        let public = full.to_public();
        let list = list(&full);
        assert_eq!(verify(&full, None), right);
        assert_eq!(verify(&full, Some(&list)), right);
        assert_eq!(verify(&public, Some(&list)), right);
        assert_eq!(verify(&public, None), Ok(Verified::ConsistentOnly));
        let repeated: List = list.iter().rev().chain(&list).cloned().collect();
        assert_eq!(verify(&public, Some(&repeated)), right);
    }
}

#[test]
fn counts_are_as_drawn() {
    let full = divided();
    assert_eq!(
        (full.frame_size, full.sample_size, full.reserve),
        (30, 9, 21)
    );
    let numbers: Vec<(u32, u32)> = full
        .strata
        .iter()
        .map(|s| (s.population, s.sample))
        .collect();
    assert_eq!(numbers, [(10, 3), (20, 6), (0, 0)]);
    assert!(simple(3, 9).is_full_count());
    assert!(!full.is_full_count());
}

#[test]
fn the_public_form_names_no_case() {
    let public = divided().to_public();
    assert!(public.selected.is_empty());
    assert_eq!(public.ids, None);
}

#[test]
fn forgeries_of_a_simple_draw_are_named() {
    let first = simple(20, 5).selected.first().unwrap().id.clone();
    let last = simple(20, 5).selected.last().unwrap().id.clone();
    let sixth = simple(20, 6).selected.last().unwrap().id.clone();
    let forgeries: Vec<Forgery> = vec![
        (
            "method",
            |c| c.method = "tilsyn9".to_owned(),
            vec![Mismatch::UnknownMethod("tilsyn9".to_owned())],
        ),
        (
            "time",
            |c| c.locked_at = DateTime::from_timestamp(2_000, 0).unwrap(),
            vec![Mismatch::LockedAfterDrawn],
        ),
        (
            "reserve",
            |c| c.reserve = 14,
            vec![Mismatch::SampleSum {
                stated: 20,
                found: 19,
            }],
        ),
        (
            "order",
            |c| c.selected.swap(0, 1),
            vec![Mismatch::SelectedOutOfOrder],
        ),
        (
            "one left out",
            |c| drop(c.selected.pop()),
            vec![
                Mismatch::SelectedCount {
                    stated: 5,
                    found: 4,
                },
                Mismatch::NotSelected(last.clone()),
            ],
        ),
        (
            "ticket",
            |c| c.selected.first_mut().unwrap().ticket = [0; 32],
            vec![Mismatch::WrongTicket(first.clone())],
        ),
        (
            "one exchanged",
            |c| *c.selected.last_mut().unwrap() = simple(20, 6).selected.pop().unwrap(),
            vec![
                Mismatch::NotSelected(last.clone()),
                Mismatch::WronglySelected(sixth.clone()),
            ],
        ),
        (
            "one twice",
            |c| *c.selected.last_mut().unwrap() = c.selected.first().unwrap().clone(),
            vec![
                Mismatch::SelectedTwice(first.clone()),
                Mismatch::NotSelected(last.clone()),
            ],
        ),
        (
            "strata",
            |c| {
                c.strata.push(StratumCount {
                    name: "x".to_owned(),
                    population: 20,
                    sample: 5,
                })
            },
            vec![Mismatch::StrataDoNotFitSharing],
        ),
        (
            "stratum",
            |c| c.selected.first_mut().unwrap().stratum = Some("x".to_owned()),
            vec![Mismatch::WrongStratum(first.clone())],
        ),
    ];
    for (name, forge, expected) in forgeries {
        let mut certificate = simple(20, 5);
        forge(&mut certificate);
        assert_eq!(faults(&certificate, None), expected, "{name}");
    }
}

#[test]
fn another_seed_or_label_or_list_is_noticed() {
    let full = simple(20, 5);
    let list = list(&full);
    let mut other_seed = full.clone();
    other_seed.seed = Seed::parse("2").unwrap();
    assert!(
        faults(&other_seed, None).contains(&Mismatch::WrongTicket(full.selected[0].id.clone()))
    );
    let mut other_label = full.clone();
    other_label.label = Label::parse("2026-12:team-nord").unwrap();
    assert!(!faults(&other_label, None).is_empty());

    let shorter = &list[1..];
    let found = faults(&full.to_public(), Some(shorter));
    assert_eq!(
        found.first(),
        Some(&Mismatch::FrameSize {
            stated: 20,
            found: 19
        })
    );
    assert!(matches!(
        found.get(1),
        Some(Mismatch::FrameFingerprint { .. })
    ));
    // The list given is checked beside the certificate's own.
    assert_eq!(faults(&full, Some(shorter)), found);
}

#[test]
fn forgeries_of_a_divided_draw_are_named() {
    let allocation = |name: &str, stated, found| Mismatch::Allocation {
        name: name.to_owned(),
        stated,
        found,
    };
    let forgeries: Vec<Forgery> = vec![
        (
            "moved between strata",
            |c| {
                c.strata[0].sample = 4;
                c.strata[1].sample = 5;
            },
            vec![allocation("Syd", 4, 3), allocation("Nord", 5, 6)],
        ),
        (
            "sizes",
            |c| c.strata[0].population = 11,
            vec![Mismatch::PopulationSum {
                stated: 30,
                found: 31,
            }],
        ),
        (
            "sample",
            |c| c.strata[0].sample = 2,
            vec![
                Mismatch::SampleSum {
                    stated: 9,
                    found: 8,
                },
                allocation("Syd", 2, 3),
            ],
        ),
        (
            "minimum",
            |c| {
                c.sharing = Sharing::Strata {
                    method: Allocation::Equal,
                    minimum: 6,
                }
            },
            vec![Mismatch::AllocationImpossible],
        ),
        (
            "no strata",
            |c| c.strata.clear(),
            vec![Mismatch::StrataDoNotFitSharing],
        ),
        (
            "name twice",
            |c| c.strata[2].name = "Syd".to_owned(),
            vec![Mismatch::StratumTwice("Syd".to_owned())],
        ),
    ];
    for (name, forge, expected) in forgeries {
        let mut public = divided().to_public();
        forge(&mut public);
        assert_eq!(faults(&public, None), expected, "{name}");
    }
}

#[test]
fn a_list_with_other_strata_is_noticed() {
    let full = divided();
    let public = full.to_public();
    let mut moved = list(&full);
    moved[0].1 = Some("Nord".to_owned());
    let population = |name: &str, stated, found| Mismatch::StratumPopulation {
        name: name.to_owned(),
        stated,
        found,
    };
    assert_eq!(
        faults(&public, Some(&moved)),
        [population("Syd", 10, 9), population("Nord", 20, 21)]
    );
    moved[0].1 = None;
    moved[1].1 = Some("Øst".to_owned());
    assert_eq!(faults(&public, Some(&moved)), [Mismatch::OutsideStrata(2)]);
    let mut twice = list(&full);
    twice.push((twice[0].0.clone(), Some("Nord".to_owned())));
    assert_eq!(
        faults(&public, Some(&twice)),
        [Mismatch::InTwoStrata(twice[0].0.clone())]
    );
}

proptest! {
    #[test]
    fn what_is_drawn_is_verified(size in 0_usize..60, n in 0_u32..70, minimum in 0_u32..4, equal in any::<bool>()) {
        let full = simple(size, n);
        prop_assert_eq!(verify(&full, None), Ok(drawn_again(&full)));
        let names = ["A", "B", "C", "D"];
        let cases = (0..size).map(|i| (id(&i.to_string()), names[i * i % 4].to_owned()));
        let cases = StratifiedFrame::new(&names, cases).unwrap();
        let method = if equal { Allocation::Equal } else { Allocation::Proportional };
        if let Ok(full) = Certificate::draw_strata(&cases, n, method, minimum, circumstances()) {
            prop_assert_eq!(verify(&full, None), Ok(drawn_again(&full)));
            let public = full.to_public();
            prop_assert_eq!(verify(&public, None), Ok(Verified::ConsistentOnly));
            prop_assert_eq!(verify(&public, full.ids.as_deref()), Ok(drawn_again(&full)));
        }
    }
}
