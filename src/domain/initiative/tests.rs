//! A declared comparison with each thing that can stand against it, the steps, and what holds a
//! quarter back.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::criterion::{Criterion, CriterionFault, Declared, Window, default_baseline};
use super::effect::{Caveat, Circumstances, Effect, Verdict, effect};
use super::hindrance::{Facts, Hindrance, Lack, hindrances};
use super::measured::WindowCounts;
use super::promise::promise;
use super::state::{State, Step, StepFault, check_step, standing};
use crate::domain::month::{Month, Quarter};
use crate::domain::quarter::question_count::QuestionCount;
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::statistics::comparison::Objection;

fn quarter(text: &str) -> Quarter {
    text.parse().unwrap()
}

fn window(first: &str, last: &str) -> Window {
    Window { first: quarter(first), last: quarter(last) }
}

fn key() -> QuestionKey {
    QuestionKey { question: "gen-01".into(), meaning: 1 }
}

fn declared() -> Declared {
    Declared {
        version: 1,
        criterion: Criterion {
            questions: vec![key()],
            teams: Vec::new(),
            baseline: window("2026-Q1", "2026-Q3"),
            measuring: window("2027-Q2", "2027-Q2"),
            goal: 100,
            least_effect: 50,
        },
        on: "2027-01-10".parse().unwrap(),
        by: "MEHO".into(),
        reason: String::new(),
        months_in: 0,
    }
}

fn circumstances(declared: &Declared) -> Circumstances<'_> {
    Circumstances {
        declared,
        raised_in: quarter("2026-Q4"),
        chosen_as_worst: false,
        state: State::CarriedOut,
        carried_out: Some("2027-02-01".parse().unwrap()),
        dose: (2, 2),
        earlier_looks: 0,
        today: "2027-07-05".parse().unwrap(),
    }
}

/// `errors` of ten cases in every month of a window, for each of these teams.
fn counts(of: Window, teams: &[&str], errors: u64) -> WindowCounts {
    let mut window = WindowCounts::default();
    for month in of.months() {
        for team in teams {
            window.delivered.insert(((*team).to_owned(), month));
            window.counts.push(count(team, month, errors));
        }
    }
    window
}

fn count(team: &str, month: Month, errors: u64) -> QuestionCount {
    QuestionCount {
        key: key(),
        area: String::new(),
        team: team.to_owned(),
        month,
        population: 40,
        judged: 10,
        looked_at: 10,
        errors,
    }
}

const TEAMS: [&str; 2] = ["Nord", "Syd"];

fn judged(of: &Circumstances<'_>, before: u64, after: u64) -> Effect {
    let criterion = &of.declared.criterion;
    let before = counts(criterion.baseline, &TEAMS, before);
    effect(of, &before, &counts(criterion.measuring, &TEAMS, after))
}

#[test]
fn a_fall_is_shown_and_no_fall_is_not() {
    let declared = declared();
    let of = circumstances(&declared);
    let shown = judged(&of, 4, 1);
    assert_eq!((shown.verdict, &shown.caveats[..]), (Verdict::Shown, &[][..]));
    let compared = shown.compared.unwrap();
    assert_eq!((compared.before.errors, compared.before.answers), (72, 180));
    assert_eq!((compared.after.errors, compared.after.answers), (6, 60));
    assert!(compared.goal_reached && compared.change.interval.contains(compared.change.difference));
    for after in [3, 4, 6] {
        assert_eq!(judged(&of, 4, after).verdict, Verdict::NotShown, "{after}");
    }
}

#[test]
fn only_an_initiative_that_was_done_in_time_is_judged_and_only_when_the_window_is_over() {
    let declared = declared();
    let of = circumstances(&declared);
    let early = Circumstances { today: "2027-06-30".parse().unwrap(), ..of };
    assert_eq!(judged(&early, 4, 0).verdict, Verdict::TooEarly);
    let waiting = Circumstances { state: State::Running, carried_out: None, ..of };
    assert_eq!(judged(&waiting, 4, 0).verdict, Verdict::NotCarriedOut);
    let begun = Circumstances { today: early.today, ..waiting };
    assert_eq!(judged(&begun, 4, 0).verdict, Verdict::TooEarly);
    let late = Circumstances { carried_out: Some("2027-07-01".parse().unwrap()), ..of };
    assert_eq!(judged(&late, 4, 0).verdict, Verdict::NotCarriedOut);
    let given_up = Circumstances { state: State::GivenUp, ..early };
    assert_eq!(judged(&given_up, 4, 0).verdict, Verdict::NotCarriedOut);
}

#[test]
fn each_thing_that_stands_against_a_verdict_goes_with_it() {
    let (plain, mut changed, mut holding) = (declared(), declared(), declared());
    (changed.version, changed.months_in) = (2, 3);
    holding.criterion.baseline = window("2026-Q3", "2026-Q4");
    let of = circumstances(&plain);
    let in_window = Some("2027-04-20".parse().unwrap());
    let late =
        [Caveat::Against(Objection::NotDecidedBefore), Caveat::CriterionChanged { versions: 2 }];
    let table: [(Circumstances<'_>, &[Caveat]); 6] = [
        (Circumstances { chosen_as_worst: true, ..of }, &[Caveat::ChosenAsWorst]),
        (Circumstances { carried_out: in_window, ..of }, &[Caveat::CarriedOutInWindow]),
        (
            Circumstances { dose: (1, 2), ..of },
            &[Caveat::DoseIncomplete { took_part: 1, wanted: 2 }],
        ),
        (
            Circumstances { earlier_looks: 1, ..of },
            &[Caveat::Against(Objection::RepeatedLook { earlier: 1 })],
        ),
        (circumstances(&changed), &late),
        (circumstances(&holding), &[Caveat::Against(Objection::BaselineHoldsTrigger)]),
    ];
    for (of, caveats) in table {
        let found = judged(&of, 4, 1);
        assert_eq!((found.verdict, &found.caveats[..]), (Verdict::Shown, caveats));
    }
    let mut modest = declared();
    modest.criterion.least_effect = 400;
    let found = judged(&circumstances(&modest), 4, 1);
    assert_eq!(found.caveats, [Caveat::SmallerThanWorthHaving]);
}

#[test]
fn other_meanings_other_teams_and_few_cases_show_nothing() {
    let declared = declared();
    let (of, criterion) = (circumstances(&declared), &declared.criterion);
    let before = counts(criterion.baseline, &TEAMS, 4);
    let mut after = counts(criterion.measuring, &TEAMS, 0);
    let found = effect(&of, &before, &counts(criterion.measuring, &["Vest"], 0));
    assert_eq!(found.verdict, Verdict::NotShown);
    assert!(found.caveats.contains(&Caveat::Against(Objection::PopulationChanged)), "{found:?}");
    after.counts[0].key.meaning = 2;
    let found = effect(&of, &before, &after);
    assert_eq!(found.verdict, Verdict::NotShown);
    assert_eq!(found.caveats, [Caveat::Against(Objection::ChecklistChanged)]);
    let mut few = counts(criterion.measuring, &["Nord"], 0);
    few.counts.truncate(1);
    few.counts[0].looked_at = 9;
    let found = effect(&of, &counts(criterion.baseline, &["Nord"], 4), &few);
    assert_eq!(found.verdict, Verdict::NotShown);
    assert_eq!(found.caveats, [Caveat::Against(Objection::FewCases)]);
    let nothing = effect(&of, &before, &WindowCounts::default());
    assert_eq!((nothing.verdict, nothing.compared), (Verdict::NotShown, None));
}

#[test]
fn a_team_that_is_in_one_window_alone_is_left_out_and_missing_months_are_counted() {
    let declared = declared();
    let (of, criterion) = (circumstances(&declared), &declared.criterion);
    let before = counts(criterion.baseline, &TEAMS, 4);
    let mut after = counts(criterion.measuring, &["Nord"], 0);
    let found = effect(&of, &before, &after);
    assert_eq!(found.compared.unwrap().before.answers, 90);
    let missing = Caveat::MonthsMissing { missing: 3, expected: 6 };
    assert_eq!(found.caveats, [missing, Caveat::TeamsLeftOut { teams: 1 }]);
    let first = criterion.measuring.first.first_day();
    after.delivered.retain(|(_, month)| !month.contains(first));
    let mut narrow = declared.clone();
    narrow.criterion.teams = vec!["Nord".into()];
    let found = effect(&circumstances(&narrow), &before, &after);
    assert_eq!(found.caveats, [Caveat::MonthsMissing { missing: 1, expected: 3 }]);
}

#[test]
fn several_questions_count_as_many_cases_as_the_one_with_fewest() {
    let mut declared = declared();
    let second = QuestionKey { question: "gen-02".into(), meaning: 1 };
    declared.criterion.questions.push(second.clone());
    let teams = TEAMS.into();
    let mut both = counts(declared.criterion.baseline, &TEAMS, 4);
    assert_eq!(both.side(&declared.criterion, &teams), None, "never judged");
    let more = both.counts.clone().into_iter().map(|count| QuestionCount {
        key: second.clone(),
        errors: 2,
        looked_at: 5,
        ..count
    });
    both.counts.extend(more);
    let side = both.side(&declared.criterion, &teams).unwrap();
    assert_eq!((side.errors, side.answers, side.fewest), (108, 270, 90));
    assert!(
        (side.period.share - 0.4).abs() < 1e-12 && (side.period.process_sample - 90.0).abs() < 1e-6,
        "{side:?}"
    );
}

#[test]
fn a_plan_says_what_it_can_show() {
    let declared = declared();
    let before = counts(declared.criterion.baseline, &TEAMS, 4);
    let side = before.side(&declared.criterion, &TEAMS.into()).unwrap();
    let plan = promise(&declared.criterion, side).unwrap();
    assert_eq!(plan.expected, 60);
    assert!(plan.at_goal > 0.95 && plan.at_least_effect < 0.3, "{plan:?}");
}

#[test]
fn a_baseline_is_the_quarters_before_the_one_that_called() {
    assert_eq!(default_baseline(quarter("2026-Q4")), window("2026-Q1", "2026-Q3"));
    let sound = declared().criterion;
    assert_eq!(sound.check(), Ok(()));
    let with = |change: fn(&mut Criterion)| {
        let mut criterion = sound.clone();
        change(&mut criterion);
        criterion.check().unwrap_err()
    };
    assert_eq!(with(|c| c.questions.clear()), CriterionFault::NoQuestion);
    assert_eq!(with(|c| c.measuring = c.baseline), CriterionFault::Overlap);
    assert_eq!(with(|c| c.baseline.first = c.measuring.last), CriterionFault::Window);
    assert_eq!(with(|c| c.goal = 1000), CriterionFault::Goal);
    assert_eq!(with(|c| c.least_effect = 0), CriterionFault::LeastEffect);
}

#[test]
fn steps_go_forward_and_end_with_proof_or_a_reason() {
    use State as S;
    assert_eq!(check_step(S::Proposed, S::Decided, "", None), Ok(()));
    assert_eq!(check_step(S::Proposed, S::Closed, "x", None), Err(StepFault::NoSuchStep));
    assert_eq!(check_step(S::Running, S::GivenUp, " ", None), Err(StepFault::ReasonMissing));
    assert_eq!(check_step(S::Running, S::GivenUp, "Lovændring", None), Ok(()));
    let measured = |verdict| check_step(S::CarriedOut, S::EffectMeasured, "", verdict);
    assert_eq!(measured(Some(Verdict::TooEarly)), Err(StepFault::NotJudged));
    assert_eq!(measured(Some(Verdict::NotShown)), Ok(()));
    let closed = |verdict| check_step(S::EffectMeasured, S::Closed, "x", verdict);
    assert_eq!(closed(Some(Verdict::NotShown)), Err(StepFault::NotShown));
    assert_eq!(closed(Some(Verdict::Shown)), Ok(()));
    // From the end nothing leads on.
    for (from, to) in S::ALL.iter().flat_map(|from| S::ALL.map(|to| (*from, to))) {
        let done = check_step(from, to, "x", Some(Verdict::Shown));
        assert!(from.is_open() || done.is_err(), "{from:?} {to:?}");
    }
}

#[test]
fn what_is_tried_again_is_no_longer_carried_out() {
    let step = |to, on: &str| Step {
        to,
        on: on.parse().unwrap(),
        by: "MEHO".into(),
        reason: String::new(),
    };
    let mut steps = vec![step(State::Proposed, "2027-01-05"), step(State::Decided, "2027-01-06")];
    assert_eq!(standing(&steps), (State::Decided, None));
    steps.push(step(State::CarriedOut, "2027-02-01"));
    assert_eq!(standing(&steps), (State::CarriedOut, Some("2027-02-01".parse().unwrap())));
    steps.push(step(State::Running, "2027-08-01"));
    assert_eq!(standing(&steps), (State::Running, None));
}

#[test]
fn what_holds_a_quarter_back() {
    let complete = Facts {
        initiative_id: 7,
        raised_in: quarter("2026-Q3"),
        state: State::Running,
        has_owner: true,
        has_deadline: true,
        has_criterion: true,
        followed_up: vec![quarter("2026-Q4")],
    };
    let of = |facts: &Facts| hindrances(quarter("2026-Q4"), std::slice::from_ref(facts));
    assert_eq!(of(&complete), []);
    let bare = Facts {
        has_owner: false,
        has_deadline: false,
        has_criterion: false,
        followed_up: vec![quarter("2026-Q3")],
        ..complete.clone()
    };
    let lack = |lack| Hindrance { initiative_id: 7, lack };
    let all = [Lack::Owner, Lack::Deadline, Lack::Criterion, Lack::FollowUp].map(lack);
    assert_eq!(of(&bare), all);
    let of_this_quarter = Facts { raised_in: quarter("2026-Q4"), ..bare.clone() };
    assert_eq!(of(&of_this_quarter), all[..3]);
    assert_eq!(of(&Facts { raised_in: quarter("2027-Q1"), ..bare.clone() }), []);
    assert_eq!(of(&Facts { state: State::GivenUp, ..bare }), []);
}
