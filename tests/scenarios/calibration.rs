//! Cases that two read: from the team's reviewed month to the centre and back.

use tilsyn::api::calibration::{CalibrationDone, CalibrationView, Calibrations};
use tilsyn::api::personal_data::{PersonalData, PersonalDataAnswer};
use tilsyn::api::post::{Post, Posted, SetupStand};
use tilsyn::api::request::Finding;
use tilsyn::api::{Problem, Request, Response};
use tilsyn::domain::answer::{Answer, Verdict};
use tilsyn::domain::checklist::{Kind, Purpose};
use tilsyn::domain::replacement::Disposition;
use tilsyn::domain::review::Relevance;
use tilsyn::domain::stream::Stream;
use tilsyn::domain::text::Clean;
use tilsyn::shell::clock::Clock;

use crate::month::{case, cases, fill};
use crate::post::{centre, closed, package, path, post, take_setup};
use crate::support::{TestDesk, script};

fn ask(test: &mut TestDesk, asked: Calibrations) -> Result<CalibrationView, Problem> {
    match test.ask(&Request::Calibration(asked))? {
        Response::Calibration(view) => Ok(*view),
        other => panic!("{other:?}"),
    }
}

/// A round that the centre reads.
fn start(to: Option<&str>) -> Calibrations {
    Calibrations::Start { reader: None, to: to.map(str::to_owned) }
}

fn refused(test: &mut TestDesk, asked: Calibrations) -> &'static str {
    ask(test, asked).expect_err("refused").code
}

/// A centre that knows a team, and the team with its November closed.
fn two_desks() -> (TestDesk, TestDesk) {
    let (mut centre, setup) = centre();
    let mut team = closed("Sygedagpenge Nord", 3);
    take_setup(&mut team, &setup);
    let file = path(&centre, "nord.tilsyn");
    package(&mut team, &file);
    let trust = Post::TrustSender { path: file, words_compared: true, instead: false };
    post(&mut centre, trust).expect("trusted");
    (centre, team)
}

/// Answers a judged question of the case otherwise, with what a finding needs.
fn disagree(test: &mut TestDesk, review_id: i64) {
    let view = case(test, review_id);
    let index = (0..view.questions.len()).find(|index| {
        let question = view.question(*index).expect("a question");
        question.purpose == Purpose::Judged
            && matches!(question.kind, Kind::Verdict(_))
            && view.questions[*index].relevance == Relevance::Asked
    });
    let question = view.question(index.expect("one")).expect("a question").id.clone();
    let answer = Some(Answer::verdict(Verdict::NotMet));
    let answered = Request::Answer { review_id, question: question.clone(), answer };
    test.ask(&answered).expect("answered");
    let finding = Finding {
        remark: "Notatet mangler".into(),
        cause: Some("overlooked".into()),
        ..Finding::default()
    };
    test.ask(&Request::SaveFinding { review_id, question, finding, not_cpr: false })
        .expect("a finding");
}

#[test]
fn a_case_is_read_by_two_who_do_not_see_each_other() {
    let (mut centre, mut team) = two_desks();
    let alone = ask(&mut centre, start(None)).expect_err("nobody to send to");
    assert_eq!(alone.code, "calibration-no-centre");
    let sent = path(&team, "kalibrering.tilsyn");
    // A tenth of three cases is one; it is the first of a reader who is new.
    let started = ask(&mut team, start(Some(&sent))).expect("started");
    assert!(matches!(started.done, Some(CalibrationDone::CasesWritten(_))));
    let round = &started.rounds[0];
    assert_eq!((round.sent, round.cases.len(), round.result.is_none()), (true, 1, true));
    assert_eq!(round.cases[0].review_id, cases(&mut team)[0].review_id);
    assert_eq!(round.other.as_str(), "Center for Sygedagpenge");

    let take = |path: &str| Calibrations::Take(path.to_owned());
    assert_eq!(refused(&mut team, take(&sent)), "calibration-for-somebody-else");
    let taken = ask(&mut centre, take(&sent)).expect("taken");
    assert_eq!(taken.done, Some(CalibrationDone::CasesTaken(1)));
    assert_eq!(ask(&mut centre, take(&sent)).expect("again").rounds.len(), 1);
    let line = cases(&mut centre)[0].clone();
    assert_eq!((line.stream, line.answered, line.complete), (Stream::Calibration, 0, false));
    let (ours, theirs) =
        (case(&mut team, round.cases[0].review_id), case(&mut centre, line.review_id));
    assert_eq!(
        (&theirs.line.case_ref, theirs.questions.len()),
        (&ours.line.case_ref, ours.questions.len())
    );

    let (name, back) = (round.code.clone(), path(&centre, "svar.tilsyn"));
    let answer = || Calibrations::Write { code: name.clone(), to: Some(back.clone()) };
    assert_eq!(refused(&mut centre, answer()), "calibration-not-read");
    fill(&mut centre, line.review_id);
    disagree(&mut centre, line.review_id);
    let written = ask(&mut centre, answer()).expect("written");
    assert!(matches!(written.done, Some(CalibrationDone::AnswersWritten(_))));

    let shown = ask(&mut team, take(&back)).expect("compared");
    assert_eq!(shown.done, Some(CalibrationDone::AnswersTaken));
    let result = shown.rounds[0].result.clone().expect("a result");
    let found = &result.comparison;
    assert_eq!((found.cases, found.judgements - found.agreed), (1, 1));
    assert_eq!(found.disputed[0].differ, [(1, Verdict::Met, Verdict::NotMet)]);
    assert_eq!(found.in_error.0, 0);
    assert_eq!(result.month, Some((0, 3)));
    // The same again, and what is not for this desk, change nothing.
    assert_eq!(ask(&mut team, take(&back)).expect("again"), shown);
    assert_eq!(refused(&mut centre, take(&back)), "calibration-for-somebody-else");

    assert_eq!(
        refused(&mut team, Calibrations::Write { code: "x".into(), to: None }),
        "calibration-unknown"
    );

    // A reader who is known is read by the share alone, and no case twice by the same two.
    let others: Vec<i64> = (0..2)
        .map(|_| ask(&mut team, start(Some(&sent))).expect("started"))
        .map(|view| view.rounds[0].cases[0].review_id)
        .collect();
    let mut all = vec![round.cases[0].review_id, others[0], others[1]];
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 3);
    assert_eq!(refused(&mut team, start(None)), "calibration-no-cases");

    // The month's figure is the one the month itself tells: a case that is not found is an error.
    team.ask(&Request::ReopenMonth { reason: "En sag kan ikke findes.".into() }).expect("open");
    let dispose = Request::Dispose {
        review_id: others[0],
        disposition: Disposition::NotFound,
        words: String::new(),
    };
    team.ask(&dispose).expect("disposed");
    let shown = ask(&mut team, Calibrations::Show).expect("rounds");
    let first = shown.rounds.iter().find(|of| of.code == round.code).expect("the first");
    assert_eq!(first.result.as_ref().expect("a result").month, Some((1, 3)));
}

/// The centre vouches for the teams whose words were compared, and they read for each other.
#[test]
fn another_team_reads_when_the_centre_vouches_for_it() {
    let (mut centre, mut north) = two_desks();
    let mut south = closed("Sygedagpenge Syd", 3);
    let by =
        |reader: &str, to: Option<String>| Calibrations::Start { reader: Some(reader.into()), to };
    assert_eq!(refused(&mut north, by("Sygedagpenge Syd", None)), "calibration-no-such-reader");
    let give = |centre: &mut TestDesk| match post(centre, Post::WriteSetup { to: None }) {
        Ok(Posted::SetupWritten(written)) => written,
        other => panic!("{other:?}"),
    };
    // A team whose months are known goes into the next set-up, which hurries nobody.
    let Ok(Posted::CentreHome(home)) = post(&mut centre, Post::ShowCentreHome { until: None })
    else {
        panic!("no home");
    };
    assert_eq!(home.setup, SetupStand::Given);
    let first = give(&mut centre);
    assert!(!first.same);
    take_setup(&mut south, first.file.as_str());
    let file = path(&centre, "syd.tilsyn");
    package(&mut south, &file);
    let trust = Post::TrustSender { path: file, words_compared: true, instead: false };
    post(&mut centre, trust).expect("trusted");
    let second = give(&mut centre).file.into_string();
    let told = take_setup(&mut north, &second);
    let told: Vec<(&str, &str)> =
        told.changes.iter().map(|change| (change.what.word(), change.after.as_str())).collect();
    assert_eq!(told, [("reader", "Sygedagpenge Nord"), ("reader", "Sygedagpenge Syd")]);

    // The share is a local number: of three cases every second is two.
    let Ok(Response::Settings(settings)) = north.ask(&Request::ShowSettings) else { panic!() };
    let share = settings.parameters.last().expect("the share");
    assert_eq!(share.standard, 10);
    let mut own = settings.settings.clone();
    own.parameters.push((share.key.clone(), 2));
    north.ask(&Request::SaveSettings(own)).expect("saved");
    let view = ask(&mut north, Calibrations::Show).expect("rounds");
    let names: Vec<&str> = view.readers.iter().map(Clean::as_str).collect();
    assert_eq!((names, view.one_in), (vec!["Center for Sygedagpenge", "Sygedagpenge Syd"], 2));

    let sent = path(&north, "kalibrering.tilsyn");
    let started = ask(&mut north, by("Sygedagpenge Syd", Some(sent.clone()))).expect("started");
    assert_eq!(started.rounds[0].other.as_str(), "Sygedagpenge Syd");
    assert_eq!(started.rounds[0].cases.len(), 2);
    // The centre cannot open what is for the other team.
    let take = || Calibrations::Take(sent.clone());
    assert_eq!(refused(&mut centre, take()), "calibration-for-somebody-else");
    // Its own month is closed; what is read for others waits in the next one.
    let taken = ask(&mut south, take()).expect("taken");
    assert_eq!(taken.done, Some(CalibrationDone::CasesTaken(2)));
    south.ask(&Request::GoToMonth("2026-12".parse().expect("a month"))).expect("December");
    let theirs: Vec<i64> = cases(&mut south)
        .iter()
        .filter(|case| case.stream == Stream::Calibration)
        .map(|case| case.review_id)
        .collect();
    for review_id in theirs {
        fill(&mut south, review_id);
    }
    let back = path(&south, "svar.tilsyn");
    let code = started.rounds[0].code.clone();
    ask(&mut south, Calibrations::Write { code, to: Some(back.clone()) }).expect("written");
    let shown = ask(&mut north, Calibrations::Take(back)).expect("compared");
    let result = shown.rounds[0].result.as_ref().expect("a result");
    assert_eq!((result.comparison.cases, result.comparison.disputed.len()), (2, 0));
}

#[test]
fn rounds_by_keys() {
    let (mut centre, mut team) = two_desks();
    let way = r#"f9 "kalibrering" enter see:Der_er_ingen_kalibrering_endnu"#;
    team.play(&script(&format!(
        r#"{way} f4 see:venter_på_svar see:Center_for_Sygedagpenge see:Sagerne_er_skrevet_til"#
    )));
    let file = |test: &TestDesk, start: &str| -> String {
        let folder = std::fs::read_dir(test.folder.path().join("reports")).expect("a folder");
        let paths = folder.map(|entry| entry.expect("an entry").path());
        let found = paths.filter_map(|path| path.to_str().map(str::to_owned));
        found.into_iter().find(|path| path.contains(start)).expect("a file")
    };
    let sent = file(&team, "/kalibrering-");
    centre.play(&script(&format!(
        r#"f9 "kalibrering" enter f2 "'{sent}'" f8 see:1_sag_er_klar see:0_af_1_læst
           see:Sygedagpenge_Nord enter see:Sag_1"#
    )));
    let review_id = cases(&mut centre)[0].review_id;
    fill(&mut centre, review_id);
    disagree(&mut centre, review_id);
    // The last answer leads back to the round, where its answers are written; not to the own month.
    let clear = Request::Answer { review_id, question: "gen-18".to_owned(), answer: None };
    centre.ask(&clear).expect("cleared");
    centre.play(&script(
        r#"f9 "kalibrering" enter see:0_af_1_læst enter see:GEN-18 j see:svaret_sendes_under_Kalibrering
           enter see:læst; enter see:Svaret_er_skrevet_til"#,
    ));
    let back = file(&centre, "/kalibreringssvar-");
    let screen = team.play(&script(&format!(
        r#"f9 "kalibrering" enter f2 "'{back}'" f8 see:svaret_er_kommet enter see:Dagsorden
           see:du_svarede_Ja"#
    )));
    insta::assert_snapshot!(screen);
}

/// A centre closes no month: what it reads for others counts from the month's last day, and can be
/// erased when it is asked for.
#[test]
fn what_was_read_for_others_is_not_kept_for_ever() {
    let (mut centre, mut team) = two_desks();
    let sent = path(&team, "kalibrering.tilsyn");
    ask(&mut team, start(Some(&sent))).expect("started");
    ask(&mut centre, Calibrations::Take(sent)).expect("taken");
    let reference = cases(&mut centre)[0].case_ref.as_str().to_owned();
    let personal = |test: &mut TestDesk, asked| match test.ask(&Request::PersonalData(asked)) {
        Ok(Response::PersonalData(answer)) => *answer,
        other => panic!("{other:?}"),
    };
    let mut other = centre.copy();
    let due = |test: &mut TestDesk, now: &str| {
        test.clock = Clock::standing(now).expect("a moment");
        match personal(test, PersonalData::Show) {
            PersonalDataAnswer::Rules(view) => view.due.len(),
            other => panic!("{other:?}"),
        }
    };
    let days = ["2027-11-30T09:00:00+01:00", "2027-12-01T09:00:00+01:00"];
    assert_eq!(days.map(|day| due(&mut centre, day)), [0, 1]);
    for (test, asked) in [
        (&mut centre, PersonalData::EraseDue),
        (&mut other, PersonalData::EraseCase(reference.clone())),
    ] {
        let PersonalDataAnswer::Erased(erased) = personal(test, asked) else {
            panic!("not erased")
        };
        assert_eq!(erased.taken.references, 1);
        let PersonalDataAnswer::Case(held) = personal(test, PersonalData::Find(reference.clone()))
        else {
            panic!("not looked for");
        };
        assert_eq!(held.months, 0);
    }
}
