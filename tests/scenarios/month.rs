//! A team leader's month, from the list to the closed month.

use tilsyn::api::request::{CaseList, Cure, DrawPlan, Finding, ListSource, TypedSeed};
use tilsyn::api::response::{CaseLine, CaseView, Check, Home, StepState};
use tilsyn::api::{Draft, DraftOf, DraftPage, Problem, Request, Response};
use tilsyn::domain::answer::{Answer, Detail, Verdict};
use tilsyn::domain::checklist::{Kind, Purpose, Severity};
use tilsyn::domain::replacement::Disposition;
use tilsyn::domain::review::{Outcome, Relevance};
use tilsyn::domain::stream::Stream;

use crate::support::{Step, TestDesk, script};

fn home(test: &mut TestDesk) -> Home {
    match test.ask(&Request::ShowHome) {
        Ok(Response::Home(view)) => *view,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn cases(test: &mut TestDesk) -> Vec<CaseLine> {
    match test.ask(&Request::ShowCases) {
        Ok(Response::Cases(lines)) => lines,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn case(test: &mut TestDesk, review_id: i64) -> CaseView {
    match test.ask(&Request::OpenCase { review_id, question: None }) {
        Ok(Response::Case(view)) => *view,
        other => panic!("{other:?}"),
    }
}

fn check(test: &mut TestDesk) -> Check {
    match test.ask(&Request::CheckMonth) {
        Ok(Response::Check(view)) => *view,
        other => panic!("{other:?}"),
    }
}

fn code(result: Result<Response, Problem>) -> &'static str {
    result.expect_err("refused").code
}

/// A list of forty invented cases.
pub(crate) fn list(lines: impl IntoIterator<Item = usize>) -> Request {
    let lines: Vec<String> = lines
        .into_iter()
        .map(|n| format!("26-{:06};Sygedagpenge;0{}-10-2026", 100_000 + n * 7, 1 + n % 9))
        .collect();
    let text = format!("Sagsnr;Sagstype;Skæringsdato\n{}\n", lines.join("\n"));
    let source = ListSource::Pasted(text);
    Request::LoadList(CaseList { source, roles: None, take_anyway: Vec::new() })
}

fn draw(size: u32) -> Request {
    let plan = DrawPlan { size, strata: None, equal: false, minimum: 0 };
    Request::Draw { plan, seed: None, reason: None }
}

/// November's list is loaded and so many cases are drawn.
pub(crate) fn drawn(size: u32) -> TestDesk {
    drawn_in(TestDesk::new(), size)
}

/// The same in a database of one's choice.
pub(crate) fn drawn_in(mut test: TestDesk, size: u32) -> TestDesk {
    test.ask(&list(0..40)).expect("load");
    test.ask(&draw(size)).expect("draw");
    test
}

/// The keys that answer the question shown with "in order", and leave the finding page.
fn keys(view: &CaseView) -> Vec<Step> {
    let question = view.question(view.at).expect("a question");
    script(match (&question.kind, question.purpose) {
        (Kind::Choice(options), Purpose::Fact) if options.len() == 2 => "2",
        (Kind::Choice(_), Purpose::Fact) => "1",
        (Kind::Choice(_), _) => "1",
        (Kind::Number { .. }, Purpose::Fact) => r#""44" enter"#,
        (Kind::Number { .. }, _) => r#""20" enter enter"#,
        (Kind::Date, _) => r#""1-10-2026" enter"#,
        (Kind::Deadline { .. }, _) => r#""1-10-2026" enter "2-10-2026" enter enter"#,
        (Kind::Scale { .. }, _) => "4",
        (Kind::Verdict(_), _) => "j",
        (Kind::Text, _) => r#"enter "ok" f8"#,
    })
}

/// Answers every question of a case with keys, each in a run of the program of its own, so
/// that every answer is one that a restart finds.
fn answer_all(test: &mut TestDesk, review_id: i64) {
    for _ in 0..80 {
        let view = case(test, review_id);
        if view.line.complete {
            return;
        }
        let open =
            Step::Input(tilsyn::tui::input::Input::plain(tilsyn::tui::input::KeyCode::Enter));
        let mut steps = vec![open];
        steps.extend(keys(&view));
        test.play(&steps);
        let after = case(test, review_id);
        assert!(after.line.answered > view.line.answered, "{:?}", view.question(view.at));
    }
    panic!("a case has fewer than eighty questions");
}

/// Answers every question of a case without the UI.
pub(crate) fn fill(test: &mut TestDesk, review_id: i64) {
    loop {
        let view = case(test, review_id);
        let due = (0..view.questions.len()).find(|index| {
            view.questions[*index].relevance == Relevance::Asked
                && !view.questions[*index].missing.is_empty()
        });
        let Some(index) = due else { return };
        let question = view.question(index).expect("a question");
        let day = chrono::NaiveDate::from_ymd_opt(2026, 10, 1);
        let detail = match &question.kind {
            // A case that is followed up and not decided is asked questions of every kind.
            Kind::Choice(options) if ["afgoerelse", "sygeskridt"].contains(&&*question.id) => {
                Detail::Choice(options.first().expect("options").id.clone())
            }
            Kind::Choice(options) => Detail::Choice(options.last().expect("options").id.clone()),
            Kind::Number { .. } => Detail::Number(20),
            Kind::Date => Detail::Date(day.expect("a day")),
            Kind::Deadline { .. } => Detail::Dates { from: day, to: day, limit: 5 },
            Kind::Scale { .. } => Detail::Step(4),
            Kind::Verdict(_) | Kind::Text => Detail::None,
        };
        let verdict = (question.purpose == Purpose::Judged).then_some(Verdict::Met);
        let answer = Some(Answer { verdict, detail });
        let question = question.id.clone();
        test.ask(&Request::Answer { review_id, question, answer }).expect("answered");
    }
}

#[test]
fn a_whole_month_with_keys_alone() {
    let mut test = drawn(1);
    let view = home(&mut test);
    assert_eq!((view.cases, view.done), (1, 0));
    let review_id = cases(&mut test)[0].review_id;
    answer_all(&mut test, review_id);
    let steps: Vec<StepState> = home(&mut test).steps.iter().map(|(_, state)| *state).collect();
    let done = StepState::Done;
    assert_eq!(steps, [done, done, done, done, StepState::Ready]);

    let seen = test.play(&script(
        r#"see:Afslut_måneden enter see:Intet_mangler f8 see:Skriv_november "november" tab tab enter
           see:afsluttet"#,
    ));
    assert!(seen.contains("Se november 2026, der er afsluttet"), "{seen}");
    let closing = check(&mut test).closing.expect("closed");
    assert_eq!((closing.version, closing.by.as_str()), (1, "MEHO"));

    test.restart();
    let november = Request::GoToMonth("2026-11".parse().expect("a month"));
    test.ask(&november).expect("shown");
    test.play(&script("4 see:Måneden_er_afsluttet f2 see:Gemt:"));
    let html = test.report("month-sygedagpenge-nord-2026-11.html");
    assert!(html.contains("Sygedagpenge Nord") && html.contains(&closing.seal.as_str()[..4]));
    let again = test.report("month-sygedagpenge-nord-2026-11.json");
    test.play(&script("4 f2"));
    assert_eq!(test.report("month-sygedagpenge-nord-2026-11.json"), again);
}

#[test]
fn no_asks_for_reason_severity_and_cause_and_the_month_waits_for_them() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let view = case(&mut test, review_id);
    let place = (0..view.questions.len())
        .find(|index| {
            view.question(*index).is_some_and(|question| {
                question.purpose == Purpose::Judged
                    && question.severity.number() == 2
                    && matches!(question.kind, Kind::Verdict(_))
            }) && view.questions[*index].relevance == Relevance::Asked
        })
        .expect("a question");
    let down = "down ".repeat(place);
    test.play(&script(&format!(
        r#"3 enter f5 home {down} enter n see:Hvad_så_du? "Notatet kom for sent, æøå." esc
           see:Notatet_kom_for_sent see:Vælg_en_årsag"#
    )));
    assert_eq!(check(&mut test).gaps.len(), 1);
    test.play(&script("4 see:årsag_mangler enter f2 tab tab f4 down enter f8"));
    assert_eq!(check(&mut test).gaps, []);
    let line = &cases(&mut test)[0];
    assert_eq!((line.findings, line.outcome), (1, Outcome::InError { worst: Severity::Error }));
}

#[test]
fn an_answer_can_be_undone_and_done_again_across_questions() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    test.play(&script(
        "enter 1 2 2 see:Sidste_svar ctrl+z see:Fortrudt ctrl+z see:Fortrudt ctrl+y see:Gentaget",
    ));
    assert_eq!(case(&mut test, review_id).line.answered, 2);
    test.play(&script("ctrl+z see:Fortrudt"));
    assert_eq!(case(&mut test, review_id).line.answered, 1);
}

#[test]
fn a_personal_number_is_stopped_before_it_is_stored() {
    let mut test = drawn_in(TestDesk::readable(), 1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let view = case(&mut test, review_id);
    let question = (0..view.questions.len())
        .filter(|index| view.questions[*index].relevance == Relevance::Asked)
        .filter_map(|index| view.question(index))
        .find(|question| matches!(question.kind, Kind::Verdict(_)))
        .expect("a question")
        .id
        .clone();
    let answer = Some(Answer::verdict(Verdict::NotMet));
    test.ask(&Request::Answer { review_id, question: question.clone(), answer }).expect("stored");
    let finding = |remark: &str| Finding { remark: remark.into(), ..Finding::default() };
    let save = |remark: &str, not_cpr| Request::SaveFinding {
        review_id,
        question: question.clone(),
        finding: finding(remark),
        not_cpr,
    };
    let cpr = "Borger 251248-9996 ringede";
    assert_eq!(code(test.ask(&save(cpr, false))), "cpr-in-text");
    let of = DraftOf::question(DraftPage::Finding, review_id, &question);
    let fields = vec![("remark".into(), cpr.into()), ("action".into(), "Ringer 251248".into())];
    test.ask(&Request::KeepDraft(Draft { of: of.clone(), fields })).expect("kept");
    let kept = vec![
        ("remark".into(), "Borger ······-···· ringede".into()),
        ("action".into(), "Ringer ".into()),
    ];
    let shown = test.ask(&Request::ShowDraft(of.clone()));
    assert_eq!(shown, Ok(Response::Draft(Draft { of, fields: kept })), "without the digits");
    test.ask(&save("Journalnummer 2512489996", true)).expect("a number that is none");
    let holds = |words: &str| test.stored().windows(words.len()).any(|w| w == words.as_bytes());
    assert!(holds("Journalnummer") && !holds("251248-") && !holds("-9996"));
}

#[test]
fn a_critical_finding_asks_for_todays_action_and_stays_on_home_until_it_is_done() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let view = case(&mut test, review_id);
    let question = (0..view.questions.len())
        .filter(|index| view.questions[*index].relevance == Relevance::Asked)
        .filter_map(|index| view.question(index))
        .find(|question| question.purpose == Purpose::Judged && question.severity.number() == 3)
        .expect("a critical question")
        .id
        .clone();
    let detail = Detail::None;
    let answer = Some(Answer { verdict: Some(Verdict::NotMet), detail });
    test.ask(&Request::Answer { review_id, question: question.clone(), answer }).expect("stored");
    test.play(&script("see:1_kritisk_forhold"));
    assert!(!check(&mut test).gaps.is_empty());
    let finding = Finding {
        remark: "Partshøring mangler".into(),
        cause: Some("overlooked".into()),
        consequence: Some("risk-of-loss".into()),
        action: "Ringer til borgeren".into(),
        cure: Cure::Open,
        ..Finding::default()
    };
    let save = Request::SaveFinding { review_id, question, finding, not_cpr: false };
    test.ask(&save).expect("stored");
    assert_eq!(check(&mut test).gaps, []);
    test.ask(&Request::CloseMonth).expect("closed with open matters");
    test.play(&script(
        "see:1_kritisk_forhold see:1_rettelse 6 see:Kritisk f8 f8 esc miss:kritisk_forhold",
    ));
    assert_eq!(check(&mut test).open_critical, 0);
    assert!(matches!(cases(&mut test)[0].outcome, Outcome::InError { .. }));
}

#[test]
fn a_closed_month_is_opened_again_with_a_reason_and_keeps_the_closed_version() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    test.ask(&Request::CloseMonth).expect("closed");
    let question = case(&mut test, review_id).question(0).expect("a question").id.clone();
    let change = Request::Answer { review_id, question, answer: None };
    assert_eq!(code(test.ask(&change)), "month-closed");
    assert_eq!(code(test.ask(&Request::ReopenMonth { reason: "  ".into() })), "reason-missing");
    test.play(&script(r#"5 see:Måneden_er_afsluttet f8 "Tastefejl i sag 1" f8 see:Gør_nu"#));
    test.ask(&change).expect("open again");
    fill(&mut test, review_id);
    test.ask(&Request::CloseMonth).expect("closed again");
    assert_eq!(check(&mut test).closing.expect("closed").version, 2);
}

#[test]
fn closing_says_everything_that_is_missing() {
    let mut test = drawn(2);
    let problem = test.ask(&Request::CloseMonth).expect_err("refused");
    assert_eq!(problem.code, "month-not-ready");
    assert!(problem.details.len() > 10);
    let mut empty = TestDesk::new();
    assert_eq!(empty.ask(&Request::CloseMonth).expect_err("refused").details[0].code, "gap-list");
}

#[test]
fn replacement_takes_the_next_ticket_and_a_case_not_found_counts_as_an_error() {
    let mut test = drawn(2);
    let before = cases(&mut test);
    let dispose =
        |review_id, disposition| Request::Dispose { review_id, disposition, words: String::new() };
    test.ask(&dispose(before[0].review_id, Disposition::OutsideTargetGroup)).expect("replaced");
    test.ask(&dispose(before[1].review_id, Disposition::NotFound)).expect("stays");
    let after = cases(&mut test);
    assert_eq!(after.len(), 3);
    assert!(after[0].out && !after[1].out && !after[2].out);
    let again = test.ask(&dispose(before[0].review_id, Disposition::NotFound));
    assert_eq!(code(again), "case-not-in-sample");
    fill(&mut test, after[2].review_id);
    test.ask(&Request::CloseMonth).expect("closed");
    assert_eq!(check(&mut test).closing.expect("closed").errors, (1, 2));
    match test.ask(&Request::ShowCertificate) {
        Ok(Response::Certificate(view)) => assert!(view.holds),
        other => panic!("{other:?}"),
    }
}

#[test]
fn other_streams_never_count() {
    let mut test = drawn(1);
    let add = |stream, case_ref: &str| Request::AddCase {
        stream,
        case_ref: case_ref.into(),
        case_type: "Sygedagpenge".into(),
    };
    assert_eq!(code(test.ask(&add(Stream::Random, "X-1"))), "random-only-by-draw");
    assert_eq!(code(test.ask(&add(Stream::Risk, "251248-9996"))), "cpr-as-reference");
    assert_eq!(code(test.ask(&add(Stream::Risk, "  "))), "case-reference-missing");
    test.ask(&add(Stream::Risk, "X-1")).expect("added");
    assert_eq!(code(test.ask(&add(Stream::Themed, "X-1"))), "case-in-month-already");
    let lines = cases(&mut test);
    let date = chrono::NaiveDate::from_ymd_opt(2026, 10, 1).expect("a day");
    let review_id = lines[1].review_id;
    let set = Request::SetAct { review_id, date, area: Some("syg".into()) };
    test.ask(&set).expect("set");
    for line in &lines {
        fill(&mut test, line.review_id);
    }
    test.ask(&Request::CloseMonth).expect("closed");
    assert_eq!(check(&mut test).closing.expect("closed").errors.1, 1);
}

#[test]
fn draws_are_refused_in_words_and_never_made_twice_without_a_reason() {
    let mut test = TestDesk::new();
    assert_eq!(code(test.ask(&draw(3))), "list-missing");
    test.ask(&list(0..4)).expect("load");
    assert_eq!(code(test.ask(&draw(0))), "draw-size-zero");
    assert_eq!(code(test.ask(&draw(5))), "draw-larger-than-list");
    let plan = DrawPlan { size: 2, strata: None, equal: false, minimum: 0 };
    let typed = |seed: &str, source: &str| Request::Draw {
        plan: plan.clone(),
        seed: Some(TypedSeed { seed: seed.into(), source: source.into() }),
        reason: None,
    };
    assert_eq!(code(test.ask(&typed("frø|1", "terninger"))), "draw-seed");
    assert_eq!(code(test.ask(&typed("4261", "  "))), "draw-seed-source-missing");
    assert_eq!(code(test.ask(&typed("4261", "251248-9996 kastede"))), "cpr-in-text");
    test.ask(&draw(2)).expect("drawn");
    assert_eq!(code(test.ask(&draw(2))), "redraw-reason-missing");
    let reason = Some("Forkert liste".into());
    test.ask(&Request::Draw { plan, seed: None, reason }).expect("drawn again");
    assert_eq!(cases(&mut test).len(), 2);
    match test.ask(&Request::ShowCertificate) {
        Ok(Response::Certificate(view)) => {
            assert_eq!(view.certificate.label.as_str(), "2026-11:sygedagpenge-nord:r2");
            assert!(view.holds);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_month_in_the_future_is_refused() {
    let mut test = TestDesk::new();
    test.ask(&Request::GoToMonth("2027-01".parse().expect("a month"))).expect("shown");
    assert_eq!(code(test.ask(&list(0..4))), "month-in-future");
}

/// Where a typed seed came from stands on the certificate, on screen and in every file, and times
/// for people are Danish ones that say so.
#[test]
fn the_source_of_a_typed_seed_stands_in_the_certificate() {
    let mut test = TestDesk::new();
    test.ask(&list(0..40)).expect("load");
    let source = "terninger kastet af AND og MEHO 3/11";
    test.play(&script(&format!(
        r#"2 elapsed tab right tab "4261 3512" tab f8 see:Skriv,_hvor_tallene_kommer_fra "{source}" f8
           see:Frøets_kilde see:terninger_kastet_af_AND_og_MEHO_3/11 see:kl._14.32.07_(dansk_tid,_UTC+1)
           f2 tab enter see:Gemt"#
    )));
    test.restart();
    test.play(&script("2 see:terninger_kastet_af_AND_og_MEHO_3/11"));
    let folder = std::fs::read_dir(test.folder.path().join("reports")).expect("reports");
    let mut endings = Vec::new();
    for file in folder {
        let path = file.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("text");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(source), "{}: {text}", path.display());
        let ending = path.extension().expect("an ending").to_string_lossy().into_owned();
        let time = if ending == "json" { "2026-11-16T13:32:07Z" } else { "(dansk tid, UTC+1)" };
        assert!(text.contains(time), "{}: {text}", path.display());
        endings.push(ending);
    }
    endings.sort();
    assert_eq!(endings, ["json", "txt"]);
}

#[test]
fn a_case_of_another_stream_is_entered_with_keys_and_leads_back_to_the_cases() {
    let mut test = drawn(1);
    test.play(&script(r#"3 f4 tab "X-17" tab "Klagesag" f8 see:X-17 esc see:Gør_nu"#));
    assert_eq!(cases(&mut test).len(), 2);
    test.play(&script("3 f4 miss:X-17 miss:er_her_igen"));
}
