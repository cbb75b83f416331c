//! From a finding to a verdict: what is declared before there are figures, what two quarters later
//! is said about it, and what is refused on the way.

use tilsyn::api::initiative::{
    Caveat, Done, FollowUpEntry, HindranceLine, InitiativeAnswer, InitiativeView, Initiatives,
    Lack, Next, State, Verdict as Effect, WantedCriterion, Window,
};
use tilsyn::api::post::{Post, Posted};
use tilsyn::api::quarter::OfQuarter;
use tilsyn::api::{Problem, Request, Response};
use tilsyn::domain::answer::{Detail, Verdict};
use tilsyn::domain::initiative::{Action, Initiative, Owner};
use tilsyn::domain::month::{Month, Quarter};
use tilsyn::domain::package::{MonthPackage, Sender};
use tilsyn::domain::quarter::analysis::State as QuarterState;
use tilsyn::domain::record::{AnswerRecord, CaseRecord, DrawRecord, FrameRecord, MonthRecord};
use tilsyn::domain::review::Outcome;
use tilsyn::domain::statistics::comparison::Objection;
use tilsyn::domain::stream::Stream;
use tilsyn::exchange::{package_v1, setup_v1};
use tilsyn::ops::desk::Files;
use tilsyn::shell::clock::Clock;
use tilsyn::shell::files::DiskFiles;
use tilsyn::vault::package::{ReadingSecret, SigningSecret, check_signed, seal};

use crate::post::{desk_of, post};
use crate::support::TestDesk;

const TEAMS: [&str; 2] = ["Nord", "Syd"];
/// Cases of a team's month.
const CASES: usize = 10;

/// A centre to which months can come.
pub(crate) struct Centre {
    pub(crate) test: TestDesk,
    reading: String,
    /// Where an answer to the teams would go.
    reply_to: String,
}

pub(crate) fn centre() -> Centre {
    let mut test = desk_of("Ledelsen", "Center Ø", true);
    let Ok(Posted::SetupWritten(written)) = post(&mut test, Post::WriteSetup { to: None }) else {
        panic!("no set-up");
    };
    let text = std::fs::read_to_string(written.file.as_str()).expect("the file");
    let setup = setup_v1::read(&check_signed(&text).expect("signed").content).expect("read");
    Centre { test, reading: setup.reading_key, reply_to: ReadingSecret::generate().public() }
}

impl Centre {
    /// Takes in a quarter of every team with so many of ten cases not in order.
    pub(crate) fn receive(&mut self, quarter: &str, errors: usize) {
        for month in of(quarter).months() {
            for (team, name) in TEAMS.iter().enumerate() {
                let secret =
                    SigningSecret::from_random([u8::try_from(team + 1).expect("small"); 32]);
                let package =
                    package(name, month, errors, &secret, (&self.reading, &self.reply_to));
                let content = package_v1::to_canonical(&package);
                let bytes = seal(&content, &secret, &self.reading, &[]).expect("sealed");
                let path = self.test.folder.path().join(format!("{name}-{month}.tilsyn"));
                DiskFiles.write(&path, &bytes).expect("a file");
                let path = path.to_str().expect("a path").to_owned();
                let trust = Post::TrustSender { path, words_compared: true, instead: false };
                let Ok(Posted::Files(files)) = post(&mut self.test, trust) else {
                    panic!("{name}")
                };
                assert!(files.iter().all(|file| file.fate.is_kept()), "{files:?}");
            }
        }
    }

    pub(crate) fn on(&mut self, day: &str) {
        self.test.clock = Clock::standing(&format!("{day}T09:00:00+02:00")).expect("a moment");
    }

    fn ask(&mut self, asked: Initiatives) -> Result<InitiativeAnswer, Problem> {
        match self.test.ask(&Request::Initiative(Box::new(asked)))? {
            Response::Initiative(answer) => Ok(answer),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn one(&mut self, asked: Initiatives) -> InitiativeView {
        match self.ask(asked) {
            Ok(InitiativeAnswer::One(view)) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn refused(&mut self, asked: Initiatives) -> &'static str {
        self.ask(asked).expect_err("refused").code
    }

    pub(crate) fn propose(&mut self, title: &str, owner: bool) -> i64 {
        let initiative = Initiative {
            raised_in: of("2026-Q4"),
            title: title.into(),
            problem: "Partshøring mangler i 4 af 10 sager".into(),
            cause: "Brevskabelonen har ingen høringsfrist".into(),
            evidence: "Alle fejl er i breve fra den nye skabelon".into(),
            action: Action::Template,
            area: "audit".into(),
            owner: owner.then(|| Owner { role: "Teamleder".into(), initials: "MEHO".into() }),
            deadline: owner.then(|| "2027-03-01".parse().expect("a day")),
            chosen_as_worst: false,
        };
        let save = Initiatives::Save { initiative_id: None, initiative, not_cpr: false };
        self.one(save).line.initiative_id
    }

    pub(crate) fn declare(&mut self, initiative_id: i64, measured: &str) -> InitiativeView {
        self.one(declare(initiative_id, measured, ""))
    }

    fn step(&mut self, initiative_id: i64, to: State, on: &str) -> InitiativeView {
        self.one(step(initiative_id, to, on, ""))
    }

    /// Approves a quarter and submits it.
    fn submit(&mut self, quarter: &str, reason: &str) -> Result<Response, Problem> {
        let quarter = of(quarter);
        let mut go_to = |state, reason: &str| {
            let (reason, signed_by) = (reason.to_owned(), "Karin Eksempel".to_owned());
            self.test.ask(&Request::Quarter(OfQuarter::GoTo { quarter, state, reason, signed_by }))
        };
        // Approved already where it was refused before.
        let _ =
            go_to(QuarterState::ForApproval, "").and_then(|_| go_to(QuarterState::Approved, ""));
        go_to(QuarterState::Submitted, reason)
    }

    fn hindrances(&mut self, quarter: &str) -> Vec<HindranceLine> {
        match self.ask(Initiatives::ShowHindrances(of(quarter))) {
            Ok(InitiativeAnswer::Hindrances(found)) => found,
            other => panic!("{other:?}"),
        }
    }
}

pub(crate) fn of(quarter: &str) -> Quarter {
    quarter.parse().expect("a quarter")
}

fn declare(initiative_id: i64, measured: &str, reason: &str) -> Initiatives {
    let wanted = WantedCriterion {
        questions: vec!["gen-01".into()],
        teams: Vec::new(),
        baseline: None,
        measuring: Window { first: of(measured), last: of(measured) },
        goal: 100,
        least_effect: 100,
    };
    Initiatives::Declare { initiative_id, wanted, reason: reason.into() }
}

pub(crate) fn step(initiative_id: i64, to: State, on: &str, reason: &str) -> Initiatives {
    let on = on.parse().expect("a day");
    Initiatives::Step { initiative_id, to, on, reason: reason.into() }
}

fn follow_up(initiative_id: i64, quarter: &str) -> Initiatives {
    let entry = FollowUpEntry {
        quarter: of(quarter),
        done: Done::Yes,
        evidence: "Skabelonen er i brug i begge team".into(),
        next: Next::Spread,
        words: "Den udbredes til Ydelse".into(),
    };
    Initiatives::FollowUp { initiative_id, entry, not_cpr: false }
}

/// A month with `errors` of ten cases not in order in the first question of the general list.
fn package(
    team: &str,
    month: Month,
    errors: usize,
    secret: &SigningSecret,
    (recipient, reply_to): (&str, &str),
) -> MonthPackage {
    let library = tilsyn::catalogue::library::Library::built_in();
    let list = library.choose(None, month.first_day()).remove(0);
    let question = list.question("gen-01").expect("a question");
    let case = |number: usize| {
        let is_error = number <= errors;
        let answer = AnswerRecord {
            checklist: "gen".into(),
            question: question.id.clone(),
            meaning: question.meaning,
            verdict: Some(if is_error { Verdict::NotMet } else { Verdict::Met }),
            detail: Detail::None,
            gated_out: false,
            severity: is_error.then_some(question.severity),
            cause: None,
            consequence: None,
            cured: None,
            good_practice: false,
            to_discuss: false,
        };
        let graver = question.severity >= tilsyn::domain::checklist::Severity::Error;
        CaseRecord {
            number: i64::try_from(number).expect("small"),
            stream: Stream::Random,
            stratum: String::new(),
            area: None,
            disposition: None,
            replaced: false,
            outcome: match (is_error, graver) {
                (true, true) => Outcome::InError { worst: question.severity },
                (is_error, _) => Outcome::InOrder { any_finding: is_error },
            },
            answers: vec![answer],
        }
    };
    let at = "2026-01-05T08:00:00Z".parse().expect("a moment");
    MonthPackage {
        sender: Sender { key: secret.public(), reply_to: reply_to.to_owned() },
        recipient: recipient.to_owned(),
        version: 1,
        closed_at: at,
        reopened_because: None,
        planned: 10,
        month: MonthRecord {
            team: team.into(),
            centre: "Center Ø".into(),
            month,
            frame: Some(FrameRecord {
                cases: 100,
                duplicates: 0,
                refused: 0,
                sha256: "ab".repeat(32),
                locked_at: at,
            }),
            draws: vec![DrawRecord {
                label: format!("{month}:{}", team.to_lowercase()),
                seed: "abc".into(),
                size: 10,
                drawn_at: at,
                reason: None,
                strata: vec![(String::new(), 100, 10)],
            }],
            cases: (1..=CASES).map(case).collect(),
            checklists: vec![list.reference.clone()],
        },
        references: Vec::new(),
        remarks: Vec::new(),
    }
}

#[test]
fn an_initiative_that_was_declared_before_is_shown_to_help_two_quarters_later() {
    let mut centre = centre();
    for (quarter, errors) in [("2026-Q1", 4), ("2026-Q2", 4), ("2026-Q3", 4), ("2026-Q4", 6)] {
        centre.receive(quarter, errors);
    }
    centre.on("2027-01-12");
    let number = centre.propose("Ny brevskabelon", true);
    let view = centre.declare(number, "2027-Q2");
    let declared = &view.criteria[0];
    assert_eq!(declared.months_in, 0);
    assert_eq!(declared.criterion.baseline, Window { first: of("2026-Q1"), last: of("2026-Q3") });
    let promise = view.promise.expect("a promise");
    assert_eq!((promise.baseline.errors, promise.baseline.answers), (72, 180));
    assert_eq!(promise.expected, 60);
    assert!(promise.at_goal > 0.9 && promise.at_least_effect < 0.6, "{promise:?}");
    centre.one(Initiatives::TakePart {
        initiative_id: number,
        who: "Nord".into(),
        on: Some("2027-01-11".parse().expect("a day")),
    });
    let effect = view.effect.expect("an effect");
    assert_eq!((effect.verdict, effect.caveats), (Effect::TooEarly, Vec::new()));

    centre.step(number, State::Decided, "2027-01-12");
    centre.on("2027-02-20");
    centre.step(number, State::Running, "2027-01-20");
    let view = centre.step(number, State::CarriedOut, "2027-02-15");
    assert_eq!(view.line.state, State::CarriedOut);
    let early = step(number, State::EffectMeasured, "2027-02-20", "");
    assert_eq!(centre.refused(early), "initiative-not-judged");

    centre.receive("2027-Q1", 3);
    centre.receive("2027-Q2", 1);
    centre.on("2027-07-10");
    let view = centre.one(follow_up(number, "2027-Q2"));
    let judged = view.follow_ups[0].judged.expect("judged");
    assert_eq!(judged.verdict, Effect::Shown);
    assert_eq!((judged.before, judged.after), ((72, 180), (6, 60)));
    let effect = view.effect.expect("an effect");
    assert_eq!(effect.caveats, []);
    assert!(effect.compared.is_some_and(|compared| compared.goal_reached));
    centre.step(number, State::EffectMeasured, "2027-07-10");
    let view = centre.step(number, State::Closed, "2027-07-10");
    assert_eq!((view.line.state, view.steps.len()), (State::Closed, 6));
    assert_eq!(centre.refused(declare(number, "2027-Q3", "x")), "initiative-ended");
}

#[test]
fn one_that_does_not_help_stays_open_until_it_is_given_up_with_a_reason() {
    let mut centre = centre();
    for quarter in ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"] {
        centre.receive(quarter, 4);
    }
    centre.on("2027-01-12");
    let number = centre.propose("Kursus", true);
    centre.declare(number, "2027-Q1");
    centre.step(number, State::Decided, "2027-01-12");
    centre.on("2027-04-20");
    centre.step(number, State::CarriedOut, "2027-02-15");
    centre.receive("2027-Q1", 4);
    let view = centre.one(follow_up(number, "2027-Q1"));
    let judged = view.follow_ups[0].judged.expect("judged");
    assert_eq!((judged.verdict, judged.after), (Effect::NotShown, (24, 60)));
    assert_eq!(view.effect.expect("an effect").caveats, [Caveat::CarriedOutInWindow]);
    centre.step(number, State::EffectMeasured, "2027-04-20");
    let closing = step(number, State::Closed, "2027-04-20", "Vi er færdige");
    assert_eq!(centre.refused(closing), "initiative-not-shown");
    let silent = step(number, State::GivenUp, "2027-04-20", " ");
    assert_eq!(centre.refused(silent), "initiative-reason");
    let view =
        centre.one(step(number, State::GivenUp, "2027-04-20", "Skabelonen skal rettes i stedet"));
    assert_eq!(view.line.state, State::GivenUp);
}

#[test]
fn a_criterion_changed_when_there_is_something_to_see_is_kept_and_told_as_changed() {
    let mut centre = centre();
    for (quarter, errors) in [("2026-Q1", 4), ("2026-Q2", 4), ("2026-Q3", 4)] {
        centre.receive(quarter, errors);
    }
    centre.on("2027-01-12");
    let number = centre.propose("Kursus", true);
    centre.declare(number, "2027-Q2");
    centre.step(number, State::Decided, "2027-01-12");
    centre.step(number, State::CarriedOut, "2027-01-12");
    centre.receive("2027-Q2", 4);
    centre.on("2027-07-10");
    centre.one(follow_up(number, "2027-Q2"));
    assert_eq!(centre.refused(declare(number, "2027-Q2", "x")), "criterion-unchanged");
    assert_eq!(centre.refused(declare(number, "2027-Q3", "")), "criterion-reason");
    let view = centre.one(declare(number, "2027-Q3", "Kurset kom senere i Syd"));
    let versions: Vec<_> = view.criteria.iter().map(|of| (of.version, of.months_in)).collect();
    assert_eq!(versions, [(1, 0), (2, 6)]);
    centre.receive("2027-Q3", 0);
    centre.on("2027-10-10");
    let effect = centre.one(Initiatives::Show(number)).effect.expect("an effect");
    assert_eq!(effect.verdict, Effect::Shown);
    assert_eq!(
        effect.caveats,
        [
            Caveat::Against(Objection::RepeatedLook { earlier: 1 }),
            Caveat::Against(Objection::NotDecidedBefore),
            Caveat::CriterionChanged { versions: 2 },
        ]
    );
}

#[test]
fn what_an_initiative_lacks_holds_the_quarter_back() {
    let mut centre = centre();
    centre.on("2027-01-12");
    let bare = centre.propose("Kursus", false);
    let complete = centre.propose("Skabelon", true);
    centre.declare(complete, "2027-Q2");
    let lacks = |found: Vec<HindranceLine>| -> Vec<(i64, Lack)> {
        found.into_iter().map(|of| (of.initiative_id, of.lack)).collect()
    };
    let first = [Lack::Owner, Lack::Deadline, Lack::Criterion].map(|lack| (bare, lack));
    assert_eq!(lacks(centre.hindrances("2026-Q4")), first);
    // The submission says so too, beside the parts of the text that are empty.
    let refused = centre.submit("2026-Q4", "").expect_err("not ready");
    let codes: Vec<&str> = refused.details.iter().map(|of| of.code.as_str()).collect();
    let missing = ["owner", "deadline", "criterion"].map(|of| format!("gap-initiative-{of}"));
    assert_eq!(
        (refused.code, codes[7..].to_vec()),
        ("quarter-not-ready", missing.iter().map(String::as_str).collect())
    );
    centre.submit("2026-Q4", "Den ansvarlige vælges i næste uge").expect("with a reason");
    assert_eq!(centre.hindrances("2026-Q3"), []);
    centre.on("2027-04-12");
    let second = [first.as_slice(), &[(bare, Lack::FollowUp), (complete, Lack::FollowUp)]].concat();
    assert_eq!(lacks(centre.hindrances("2027-Q1")), second);
    centre.one(follow_up(complete, "2027-Q1"));
    centre.one(step(bare, State::GivenUp, "2027-04-12", "Skabelonen er nok"));
    assert_eq!(centre.hindrances("2027-Q1"), []);
    assert_eq!(centre.refused(follow_up(complete, "2026-Q3")), "follow-up-quarter");
    let InitiativeAnswer::List(open) =
        centre.ask(Initiatives::List { all: false }).expect("a list")
    else {
        panic!("no list");
    };
    assert_eq!(open.len(), 1);
    assert_eq!((open[0].initiative_id, open[0].overdue), (complete, 42));
}

#[test]
fn a_personal_number_is_stopped_in_every_text() {
    let mut centre = centre();
    centre.on("2027-01-12");
    let number = centre.propose("Kursus", true);
    let view = centre.one(Initiatives::Show(number));
    let with = |initiative: Initiative| Initiatives::Save {
        initiative_id: Some(number),
        initiative,
        not_cpr: false,
    };
    let cpr = "251248-9996".to_owned();
    let before = view.initiative;
    for initiative in [
        Initiative { title: cpr.clone(), ..before.clone() },
        Initiative { problem: cpr.clone(), ..before.clone() },
        Initiative { cause: cpr.clone(), ..before.clone() },
        Initiative { evidence: cpr.clone(), ..before.clone() },
        Initiative { area: cpr.clone(), ..before.clone() },
    ] {
        assert_eq!(centre.refused(with(initiative)), "cpr-in-text");
    }
    let who = Initiatives::TakePart { initiative_id: number, who: cpr.clone(), on: None };
    assert_eq!(centre.refused(who), "cpr-in-text");
    assert_eq!(centre.refused(step(number, State::GivenUp, "2027-01-12", &cpr)), "cpr-in-text");
    assert_eq!(centre.one(Initiatives::Show(number)).initiative, before);
}
