//! Gates, what is missing, and how a case comes out.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::*;
use crate::domain::checklist::{ChecklistRef, ChoiceOption, GENERAL_AREA, Standing, Words};
use crate::domain::condition::{ACT_DATE, Condition};

fn question(id: &str, purpose: Purpose, relevant_when: Option<Condition>) -> Question {
    let option = |id: &str| ChoiceOption { id: id.into(), title: Words::default(), finding: false };
    Question {
        id: id.into(),
        label: id.to_uppercase(),
        meaning: 1,
        section: 0,
        purpose,
        text: Words::default(),
        kind: match purpose {
            Purpose::Fact => Kind::Choice(vec![option("ja"), option("nej")]),
            Purpose::Judged => Kind::Verdict(Verdict::ALL.to_vec()),
        },
        relevant_when,
        instead_of: Vec::new(),
        error_when: Words::default(),
        severity: Severity::Critical,
        level: Level::Statutory,
        legal: Vec::new(),
        guidance: Words::default(),
        examples_in_order: Vec::new(),
        examples_not: Vec::new(),
        look_in: Words::default(),
        category: None,
        refund: false,
        focus: None,
        consequences: Vec::new(),
        workflow: None,
        contact: None,
        note_required: false,
    }
}

fn list(questions: Vec<Question>) -> Vec<Arc<Checklist>> {
    vec![Arc::new(Checklist {
        reference: ChecklistRef { id: "x".into(), version: 1, hash: String::new() },
        label: "X".into(),
        title: Words::default(),
        area: "x".into(),
        valid_from: None,
        valid_to: None,
        standing: Standing::InForce,
        transition: None,
        parameters: Vec::new(),
        sections: Vec::new(),
        questions,
    })]
}

fn is(question: &str, value: &str) -> Condition {
    Condition::Equals { question: question.into(), value: value.into() }
}

fn fact(value: &str) -> Given {
    Given { answer: Answer::fact(Detail::Choice(value.into())), ..Given::default() }
}

fn verdict(verdict: Verdict) -> Given {
    Given { answer: Answer::verdict(verdict), ..Given::default() }
}

fn answers<const N: usize>(given: [(&str, Given); N]) -> Answers {
    given.into_iter().map(|(id, given)| (id.to_owned(), given)).collect()
}

/// A fact, one that is asked when the first says yes, and a question on each.
fn gated() -> Vec<Arc<Checklist>> {
    list(vec![
        question("a", Purpose::Fact, None),
        question("b", Purpose::Fact, Some(is("a", "ja"))),
        question("q", Purpose::Judged, Some(is("a", "ja"))),
        question("r", Purpose::Judged, Some(is("b", "ja"))),
        question("s", Purpose::Judged, None),
    ])
}

fn relevances(parts: &[Arc<Checklist>], answers: &Answers) -> Vec<Relevance> {
    let form = Form { parts, act_date: None };
    form.questions().into_iter().map(|question| form.relevance(question, answers)).collect()
}

#[test]
fn gates_open_close_and_wait() {
    use Relevance::{Asked, GatedOut, Waiting};
    let parts = gated();
    let table = [
        (answers([]), [Asked, Waiting, Waiting, Waiting, Asked]),
        (answers([("a", fact("ja"))]), [Asked, Asked, Asked, Waiting, Asked]),
        (answers([("a", fact("nej"))]), [Asked, GatedOut, GatedOut, GatedOut, Asked]),
        (answers([("a", fact("ja")), ("b", fact("ja"))]), [Asked; 5]),
        (answers([("a", fact("ja")), ("b", fact("nej"))]), [Asked, Asked, Asked, GatedOut, Asked]),
        // An answer to a fact that has fallen away opens nothing.
        (
            answers([("a", fact("nej")), ("b", fact("ja"))]),
            [Asked, GatedOut, GatedOut, GatedOut, Asked],
        ),
    ];
    for (answers, expected) in table {
        assert_eq!(relevances(&parts, &answers), expected, "{answers:?}");
    }
}

/// A general list and one of an area: `t`, asked when the fact says yes, is asked instead of `s`.
fn with_stand_in() -> Vec<Arc<Checklist>> {
    let stand_in = Question {
        instead_of: vec!["s".into(), "a".into()],
        ..question("t", Purpose::Judged, Some(is("a", "ja")))
    };
    let general = list(vec![
        question("a", Purpose::Fact, None),
        question("s", Purpose::Judged, None),
        question("u", Purpose::Judged, Some(is("s", "met"))),
    ]);
    let general = Checklist { area: GENERAL_AREA.into(), ..(*general[0]).clone() };
    let mut parts = list(vec![question("a", Purpose::Fact, None), stand_in]);
    parts.insert(0, Arc::new(general));
    parts
}

#[test]
fn a_general_question_gives_way_to_the_one_asked_instead() {
    use Relevance::{Asked, GatedOut, Waiting};
    let parts = with_stand_in();
    let met = || verdict(Verdict::Met);
    for (answers, expected) in [
        (answers([]), [Asked, Waiting, Waiting, Waiting]),
        (answers([("a", fact("ja"))]), [Asked, GatedOut, GatedOut, Asked]),
        (answers([("a", fact("nej")), ("s", met())]), [Asked, Asked, Asked, GatedOut]),
        // What was answered before it gave way opens nothing.
        (answers([("a", fact("ja")), ("s", met())]), [Asked, GatedOut, GatedOut, Asked]),
    ] {
        assert_eq!(relevances(&parts, &answers), expected, "{answers:?}");
    }
    // A list of one area takes nothing from another of its kind, nor from itself.
    let alone = [parts[1].clone()];
    assert_eq!(relevances(&alone, &answers([("a", fact("ja"))])), [Asked, Asked]);
}

#[test]
fn the_date_of_the_act_is_a_gate_with_the_day_itself_on_the_later_side() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let before = Condition::Before { question: ACT_DATE.into(), date: day("2026-07-01") };
    let parts = list(vec![question("q", Purpose::Judged, Some(before))]);
    for (act_date, expected) in [
        (None, Relevance::Waiting),
        (Some(day("2026-06-30")), Relevance::Asked),
        (Some(day("2026-07-01")), Relevance::GatedOut),
        (Some(day("2026-07-02")), Relevance::GatedOut),
    ] {
        let form = Form { parts: &parts, act_date };
        let asked = form.find("q").unwrap();
        assert_eq!(form.relevance(asked, &Answers::new()), expected, "{act_date:?}");
    }
}

#[test]
fn a_range_has_both_its_ends() {
    let within = Condition::Between { question: "n".into(), low: 3, high: 5 };
    for (number, expected) in
        [(2, Truth::No), (3, Truth::Yes), (4, Truth::Yes), (5, Truth::Yes), (6, Truth::No)]
    {
        let answer = Answer::fact(Detail::Number(number));
        assert_eq!(within.holds(&|_| Some(&answer), None), expected, "{number}");
    }
    assert_eq!(within.holds(&|_| None, None), Truth::NotYet);
}

#[test]
fn what_each_verdict_asks_for() {
    use Missing::{Action, Cause, Remark, SeverityReason};
    let asked = question("q", Purpose::Judged, None);
    let with = |given: Verdict, severity: Option<Severity>| Given { severity, ..verdict(given) };
    let table: [(Given, &[Missing]); 9] = [
        (verdict(Verdict::Met), &[]),
        (verdict(Verdict::NotMet), &[Remark, Cause, Action]),
        (verdict(Verdict::PartlyMet), &[Remark, Cause]),
        (verdict(Verdict::NotDocumented), &[]),
        (verdict(Verdict::NotRelevant), &[Remark]),
        (with(Verdict::NotMet, Some(Severity::Error)), &[Remark, SeverityReason, Cause]),
        (with(Verdict::NotMet, Some(Severity::Deficiency)), &[Remark, SeverityReason]),
        (with(Verdict::NotDocumented, Some(Severity::Error)), &[SeverityReason, Cause]),
        (with(Verdict::Met, Some(Severity::Error)), &[]),
    ];
    for (given, expected) in table {
        assert_eq!(missing_in(&asked, Some(&given)), expected, "{given:?}");
        let whole = Given {
            has_remark: true,
            has_severity_reason: true,
            has_action: true,
            cause: Some("overlooked".into()),
            ..given.clone()
        };
        assert_eq!(missing_in(&asked, Some(&whole)), [], "{given:?}");
    }
    assert_eq!(missing_in(&asked, None), [Missing::Answer]);
    assert_eq!(missing_in(&asked, Some(&Given::default())), [Missing::Answer]);
}

#[test]
fn a_case_is_in_error_from_an_error_on() {
    let parts = list(vec![question("q", Purpose::Judged, None)]);
    let outcome =
        |given: Given| Form { parts: &parts, act_date: None }.outcome(&answers([("q", given)]));
    let with = |severity| Given { severity: Some(severity), ..verdict(Verdict::NotMet) };
    assert_eq!(outcome(Given::default()), Outcome::Incomplete);
    assert_eq!(outcome(verdict(Verdict::NotRelevant)), Outcome::NotAssessable);
    assert_eq!(outcome(verdict(Verdict::Met)), Outcome::InOrder { any_finding: false });
    assert_eq!(outcome(with(Severity::Deficiency)), Outcome::InOrder { any_finding: true });
    for worst in [Severity::Error, Severity::Critical] {
        assert_eq!(outcome(with(worst)), Outcome::InError { worst });
    }
}

fn any_given() -> impl Strategy<Value = Option<Given>> {
    prop_oneof![
        Just(None),
        Just(Some(fact("ja"))),
        Just(Some(fact("nej"))),
        (0_usize..5).prop_map(|place| Verdict::ALL.get(place).copied().map(verdict)),
    ]
}

fn any_condition() -> impl Strategy<Value = Condition> {
    let leaf = (0_usize..3, any::<bool>()).prop_map(|(place, yes)| {
        is(["a", "b", "q"].get(place).unwrap(), if yes { "ja" } else { "nej" })
    });
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Condition::All),
            prop::collection::vec(inner.clone(), 0..3).prop_map(Condition::Any),
            inner.prop_map(|part| Condition::Not(Box::new(part))),
        ]
    })
}

proptest! {
    /// What has fallen away counts nowhere, whatever was answered before it did.
    #[test]
    fn what_is_gated_out_counts_nowhere(given in prop::collection::vec(any_given(), 5)) {
        let parts = gated();
        let form = Form { parts: &parts, act_date: None };
        let ids = ["a", "b", "q", "r", "s"];
        let whole: Answers = ids
            .iter()
            .zip(&given)
            .filter_map(|(id, given)| Some(((*id).to_owned(), given.clone()?)))
            .collect();
        let mut asked_only = whole.clone();
        for question in form.questions() {
            if form.relevance(question, &whole) == Relevance::GatedOut {
                prop_assert!(form.missing(&whole).iter().all(|(other, _)| other.id != question.id));
                prop_assert!(form.findings(&whole).iter().all(|(other, _)| other.id != question.id));
                asked_only.remove(&question.id);
            }
        }
        prop_assert_eq!(form.outcome(&whole), form.outcome(&asked_only));
        prop_assert_eq!(relevances(&parts, &whole), relevances(&parts, &asked_only));
    }

    /// A gate and its opposite: one is open and the other closed, or both wait.
    #[test]
    fn a_gate_and_its_opposite(condition in any_condition(), given in prop::collection::vec(any_given(), 3)) {
        let lookup = |id: &str| {
            let place = ["a", "b", "q"].iter().position(|other| *other == id)?;
            given.get(place)?.as_ref().map(|given| &given.answer)
        };
        let opposite = Condition::Not(Box::new(condition.clone())).holds(&lookup, None);
        let expected = match condition.holds(&lookup, None) {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::NotYet => Truth::NotYet,
        };
        prop_assert_eq!(opposite, expected);
    }

    /// More answers never make a gate wait that did not wait before, nor turn it round.
    #[test]
    fn an_answer_more_settles_and_never_unsettles(
        condition in any_condition(), given in prop::collection::vec(any_given(), 3), place in 0_usize..3,
    ) {
        let holds = |without: Option<usize>| {
            let lookup = |id: &str| {
                let place = ["a", "b", "q"].iter().position(|other| *other == id)?;
                given.get(place)?.as_ref().filter(|_| without != Some(place)).map(|g| &g.answer)
            };
            condition.holds(&lookup, None)
        };
        let (fewer, more) = (holds(Some(place)), holds(None));
        prop_assert!(fewer == Truth::NotYet || fewer == more, "{:?} {:?}", fewer, more);
    }
}
