//! Invented initiatives, plans, targets and finds of others, for the tests of their pages.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::testing_post::{day, line as clean};
use crate::api::Response;
use crate::api::initiative::{
    AreaLine, Caveat, Criterion, Declared, Done, Effect, FollowUp, FollowUpLine, InitiativeAnswer,
    InitiativeLine, InitiativeView, Judged, Next, OverviewLine, QuestionKey, State, Step, Verdict,
    Window,
};
use crate::api::mirror::{
    Answers, Aspect, AuditLine, AuditRemark, AuditResult, Colour, Coverage, MirrorAnswer,
    OmbudsmanCount, Plan, PlanLine, PlanState, RemarkLine, RemarkState,
};
use crate::api::target::{Figures, Measure, Target, TargetAnswer, TargetLine};
use crate::domain::initiative::{Action, Initiative, Owner};
use crate::domain::month::Quarter;

pub(crate) fn quarter(text: &str) -> Quarter {
    text.parse().unwrap()
}

/// An initiative in a list.
pub(crate) fn line(initiative_id: i64, state: State) -> InitiativeLine {
    InitiativeLine {
        initiative_id,
        title: clean("Fast skabelon til partshøring"),
        owner: clean("ANEX"),
        deadline: Some(day("2027-01-31")),
        overdue: 0,
        state,
        verdict: None,
    }
}

/// One of every state; one is overdue, one helped, one did not.
pub(crate) fn lines() -> Vec<InitiativeLine> {
    let mut lines = vec![
        line(3, State::Running),
        line(1, State::EffectMeasured),
        line(2, State::EffectMeasured),
        line(4, State::Proposed),
        line(5, State::CarriedOut),
    ];
    (lines[0].overdue, lines[0].deadline) = (20, Some(day("2026-11-01")));
    (lines[1].verdict, lines[2].verdict) = (Some(Verdict::Shown), Some(Verdict::NotShown));
    (lines[4].verdict, lines[3].deadline) = (Some(Verdict::TooEarly), None);
    (lines[2].title, lines[3].owner) = (clean("Kursus i vejledning"), clean(""));
    lines[3].title = clean("Fælles svarvagt i ferier og ved sygdom for alle team i centret");
    lines
}

fn criterion(measured: &str) -> Criterion {
    let (first, last) = (quarter("2025-Q2"), quarter("2025-Q4"));
    Criterion {
        questions: vec![QuestionKey { question: "gen-10".into(), meaning: 1 }],
        teams: Vec::new(),
        baseline: Window { first, last },
        measuring: Window { first: quarter(measured), last: quarter(measured) },
        goal: 150,
        least_effect: 100,
    }
}

fn declared(version: u32, measured: &str, months_in: u32) -> Declared {
    Declared {
        version,
        criterion: criterion(measured),
        on: day("2026-04-10"),
        by: "ANEX".into(),
        reason: if version > 1 { "Skabelonen kom senere end aftalt".into() } else { String::new() },
        months_in,
    }
}

fn follow_up_entry() -> FollowUp {
    FollowUp {
        quarter: quarter("2026-Q3"),
        on: day("2026-10-08"),
        by: "ANEX".into(),
        done: Done::Partly,
        evidence: "Skabelonen er i brug i fem af seks team".into(),
        judged: Some(Judged {
            verdict: Verdict::TooEarly,
            criterion: 1,
            before: (31, 96),
            after: (0, 0),
        }),
        next: Next::Continue,
        words: "Den udbredes til Ydelse.".into(),
    }
}

fn effect() -> Effect {
    let caveats = vec![
        Caveat::DoseIncomplete { took_part: 1, wanted: 2 },
        Caveat::CriterionChanged { versions: 2 },
    ];
    Effect { verdict: Verdict::TooEarly, compared: None, caveats }
}

/// An initiative that was carried out, with a criterion that was changed late.
pub(crate) fn view(state: State) -> InitiativeView {
    let step = |to, on: &str| Step { to, on: day(on), by: "ANEX".into(), reason: String::new() };
    let mut view = InitiativeView {
        line: line(1, state),
        initiative: Initiative {
            raised_in: quarter("2026-Q1"),
            title: "Fast skabelon til partshøring".into(),
            problem: "Partshøring mangler i 31 af 96 svar.".into(),
            cause: "Den gamle brevskabelon har ingen høringsfrist.".into(),
            evidence: String::new(),
            action: Action::Template,
            area: "audit".into(),
            owner: Some(Owner { role: "Kvalitetskoordinator".into(), initials: "ANEX".into() }),
            deadline: Some(day("2027-01-31")),
            chosen_as_worst: false,
        },
        steps: vec![step(State::Proposed, "2026-04-02")],
        participants: vec![
            (clean("Sygedagpenge Nord"), Some(day("2026-05-20"))),
            (clean("Ydelse"), None),
        ],
        criteria: Vec::new(),
        follow_ups: Vec::new(),
        promise: None,
        effect: None,
    };
    if state != State::Proposed {
        view.steps.push(step(state, "2026-06-01"));
        view.criteria = vec![declared(1, "2026-Q3", 0), declared(2, "2026-Q4", 4)];
        view.follow_ups = vec![follow_up_entry()];
        view.effect = Some(effect());
    }
    view
}

pub(crate) fn initiatives(answer: InitiativeAnswer) -> Response {
    Response::Initiative(answer)
}

/// What fills the tab that is called so.
pub(crate) fn tab(word: &str) -> Response {
    let of_2026 = quarter("2026-Q3");
    match word {
        "initiatives" => initiatives(InitiativeAnswer::List(lines())),
        "empty" => initiatives(InitiativeAnswer::List(Vec::new())),
        "follow-ups" => {
            let of =
                |line: InitiativeLine, entry| FollowUpLine { line, entry, effect: Some(effect()) };
            let [first, second, ..] = <[_; 5]>::try_from(lines()).unwrap();
            let lines = vec![of(first, None), of(second, Some(follow_up_entry()))];
            initiatives(InitiativeAnswer::FollowUps(of_2026, lines))
        }
        "overview" => {
            let area = |area: &str, initiatives| AreaLine { area: clean(area), initiatives };
            let of = |line: InitiativeLine| OverviewLine {
                initiative_id: Some(line.initiative_id),
                centre: None,
                title: line.title,
                description: clean("Partshøring mangler."),
                owner_role: clean("faglig leder"),
                deadline: line.deadline,
                overdue: line.overdue,
                state: line.state,
                verdict: line.verdict,
            };
            let two: Vec<_> = lines().into_iter().take(2).map(of).collect();
            initiatives(InitiativeAnswer::Overview(vec![
                area("citizen", Vec::new()),
                area("audit", two),
            ]))
        }
        "plans" => Response::Mirror(MirrorAnswer::Plans(vec![plan()])),
        "targets" => Response::Target(targets()),
        "audits" => Response::Mirror(MirrorAnswer::Audits(vec![audit()])),
        "remarks" => Response::Mirror(MirrorAnswer::Remarks(vec![RemarkLine {
            remark_id: 1,
            remark: remark(),
            plans: Vec::new(),
        }])),
        _ => {
            let count = OmbudsmanCount {
                year: 2026,
                category: "vejledning".into(),
                treated: 10,
                criticised: 6,
            };
            let of = |category: &str, initiatives| Coverage {
                category: category.into(),
                treated: 10,
                criticised: 6,
                initiatives,
            };
            let covered = vec![of("vejledning", Vec::new()), of("journal", vec![1, 4])];
            Response::Mirror(MirrorAnswer::Complaints(vec![count], covered))
        }
    }
}

fn remark() -> AuditRemark {
    AuditRemark {
        year: 2026,
        number: "4.2".into(),
        colour: Colour::Red,
        area: "syg".into(),
        words: "Partshøring er ikke dokumenteret.".into(),
        state: RemarkState::Repeated,
    }
}

fn plan() -> PlanLine {
    let plan = Plan {
        title: "Svar på revisionen".into(),
        answers: Answers::Remark(1),
        state: PlanState::Running,
    };
    let initiatives = lines().into_iter().take(2).collect();
    PlanLine { plan_id: 1, plan, remark: Some(remark()), initiatives }
}

fn audit() -> AuditLine {
    AuditLine {
        result: AuditResult {
            year: 2025,
            area: "syg".into(),
            n: 60,
            errors: 21,
            definition: "Sager med mindst én fejl".into(),
            differences: vec![(Aspect::Documentation, "Revisionen tæller den ikke med".into())],
            clauses: vec![("Sygedagpengeloven § 35".into(), 3)],
        },
        own: None,
        not_asked: vec![(clean("Sygedagpengeloven § 35"), 3)],
    }
}

fn targets() -> TargetAnswer {
    let target = Target {
        title: "Halvt så stor andel fejl i revisionens sager".into(),
        measure: Measure::Typed,
        baseline: Some(450),
        baseline_on: day("2025-12-31"),
        goal: Some(225),
        goal_on: day("2028-12-31"),
        part_of: None,
    };
    let figures =
        Figures { on: day("2026-10-31"), errors: 31, n: 100, weighted: None, is_full_count: false };
    let standing = target.standing(&figures);
    let known =
        TargetLine { target_id: 1, target: target.clone(), figures: Some(figures), standing };
    let target = Target { baseline: None, goal: None, ..target };
    let unknown = TargetLine { target_id: 2, target, figures: None, standing: None };
    TargetAnswer { targets: vec![known, unknown], indices: Vec::new() }
}
