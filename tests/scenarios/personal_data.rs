//! What names a case goes when its time has come or when it is asked for: from the database, its
//! journal and its copies. Figures, reports and seals stay.

use std::fs;
use std::path::PathBuf;

use chrono::NaiveDate;
use tilsyn::api::personal_data::{CaseHoldings, PersonalData, PersonalDataAnswer, RetentionView};
use tilsyn::api::post::Post;
use tilsyn::api::request::{Secret, Settings};
use tilsyn::api::{PaperOf, Papers, Problem, Request, Response};
use tilsyn::domain::package::Remark;
use tilsyn::domain::retention::{Due, Erased, Holdings, Retention};
use tilsyn::exchange::package_v1;
use tilsyn::ops::desk::Files;
use tilsyn::shell::clock::Clock;
use tilsyn::shell::files::DiskFiles;
use tilsyn::vault::package::seal;

use crate::cli::tilsyn;
use crate::month::{case, cases, drawn, drawn_in, fill};
use crate::post::post;
use crate::support::{PASSPHRASE, TestDesk, script};

use super::post_laws::{Given, Receiver, package, readable_receiver, secret};

const WORDS: &str = "Ringede to gange til borgeren";

fn asked(test: &mut TestDesk, asked: PersonalData) -> Result<PersonalDataAnswer, Problem> {
    match test.ask(&Request::PersonalData(asked))? {
        Response::PersonalData(answer) => Ok(*answer),
        other => panic!("{other:?}"),
    }
}

fn rules(test: &mut TestDesk) -> RetentionView {
    match asked(test, PersonalData::Show) {
        Ok(PersonalDataAnswer::Rules(view)) => view,
        other => panic!("{other:?}"),
    }
}

fn held(test: &mut TestDesk, reference: &str) -> CaseHoldings {
    match asked(test, PersonalData::Find(reference.into())) {
        Ok(PersonalDataAnswer::Case(held)) => held,
        other => panic!("{other:?}"),
    }
}

fn erase(test: &mut TestDesk, what: PersonalData) -> Erased {
    match asked(test, what) {
        Ok(PersonalDataAnswer::Erased(erased)) => erased,
        other => panic!("{other:?}"),
    }
}

fn code(result: Result<PersonalDataAnswer, Problem>) -> &'static str {
    result.expect_err("refused").code
}

/// November closed, with words about its first case; gives that case's reference.
fn closed(mut test: TestDesk) -> (TestDesk, String) {
    let lines = cases(&mut test);
    for line in &lines {
        fill(&mut test, line.review_id);
    }
    let review_id = lines[0].review_id;
    let question = case(&mut test, review_id).question(0).expect("a question").id.clone();
    let words = WORDS.to_owned();
    test.ask(&Request::NoteGoodPractice { review_id, question, words, not_cpr: false })
        .expect("words");
    test.ask(&Request::CloseMonth).expect("closed");
    (test, lines[0].case_ref.as_str().to_owned())
}

fn at(test: &mut TestDesk, moment: &str) {
    test.clock = Clock::standing(moment).expect("a moment");
}

/// The databases that lie about, the one in use too.
fn databases(test: &TestDesk) -> Vec<PathBuf> {
    let data = test.folder.path().join("data");
    let mut found = Vec::new();
    for folder in [data.join("copies"), data] {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|ending| ending == "db") {
                found.push(path);
            }
        }
    }
    found
}

fn hold(databases: &[PathBuf], words: &str) -> usize {
    let holds = |path: &&PathBuf| {
        let bytes = fs::read(path).expect("a database");
        bytes.windows(words.len()).any(|part| part == words.as_bytes())
    };
    databases.iter().filter(holds).count()
}

fn month_report(test: &mut TestDesk) -> String {
    let november = "2026-11".parse().expect("a month");
    test.ask(&Request::GoToMonth(november)).expect("November");
    test.ask(&Request::Paper(Papers::usual(PaperOf::Month))).expect("a report");
    test.report("month-sygedagpenge-nord-2026-11.json")
}

#[test]
fn what_has_had_its_time_goes_everywhere_and_the_report_is_the_same() {
    // Without a key, so that bytes can be looked for.
    let (mut test, reference) = closed(drawn_in(TestDesk::readable(), 2));
    test.ask(&Request::CopyNow).expect("a copy");
    let data = test.folder.path().join("data");
    fs::copy(data.join("tilsyn.db"), data.join("tilsyn-aside-20261117-101010.db")).expect("aside");
    let report = month_report(&mut test);
    let before = databases(&test);
    assert_eq!((hold(&before, WORDS), hold(&before, &reference)), (3, 3), "{before:?}");
    assert!(rules(&mut test).due.is_empty());
    assert_eq!(code(asked(&mut test, PersonalData::EraseDue)), "nothing-to-erase");

    at(&mut test, "2027-11-17T09:00:00+01:00");
    let view = rules(&mut test);
    assert_eq!((view.due.len(), view.copies), (1, 2));
    let due = &view.due[0];
    assert_eq!((due.what, due.held.list_rows, due.held.references), (Due::Words, 40, 2));
    assert_eq!((due.held.notes, due.held.answers), (1, 0));
    assert_eq!(view.next, NaiveDate::from_ymd_opt(2031, 11, 17));
    // The wrong word erases nothing.
    test.play(&script(
        r#"f9 "persondata" enter see:haft_sin_tid f8 see:Slet_for_altid "ja" enter enter"#,
    ));
    assert_eq!(rules(&mut test).due.len(), 1);
    let screen =
        test.play(&script(r#"f9 "persondata" enter f8 "slet" enter enter see:Slettet_før"#));
    assert!(screen.contains("MEHO: november"), "{screen}");
    let after = databases(&test);
    assert_eq!(after.len(), 2, "the database and a new copy: {after:?}");
    assert_eq!((hold(&after, WORDS), hold(&after, &reference)), (0, 0));
    assert_eq!(month_report(&mut test), report);
    assert!(rules(&mut test).due.is_empty());
    assert_eq!(held(&mut test, &reference).months, 0);
    let lines = cases(&mut test);
    assert!(lines[0].case_ref.is_empty() && lines[0].answered > 0);

    at(&mut test, "2031-11-17T09:00:00+01:00");
    let november = "2026-11".parse().expect("a month");
    test.ask(&Request::GoToMonth(november)).expect("November");
    let erased = erase(&mut test, PersonalData::EraseDue);
    assert!(erased.taken.answers > 10, "{erased:?}");
    assert_eq!(test.ask(&Request::ShowCases).expect_err("erased").code, "answers-erased");
    let home = test.play(&script(""));
    assert!(home.contains("svarene er slettet") && !home.contains("0 af 2 færdige"), "{home}");
    assert_eq!(month_report(&mut test), report);
    assert_eq!(rules(&mut test).log.len(), 2);
    test.desk.lock();
    tilsyn(&["check", "--full", "--data-dir", data.to_str().expect("a path")]).says(0);
}

#[test]
fn a_kill_between_erasing_and_the_copies_is_made_up_for() {
    let (mut test, reference) = closed(drawn_in(TestDesk::readable(), 1));
    test.ask(&Request::CopyNow).expect("a copy");
    let copy = databases(&test)[0].clone();
    let kept = fs::read(&copy).expect("the copy");
    at(&mut test, "2027-11-17T09:00:00+01:00");
    erase(&mut test, PersonalData::EraseDue);
    // As if the program had ended before the old copy went.
    DiskFiles.write(&copy, &kept).expect("the copy again");
    test.desk.lock();
    let data = test.folder.path().join("data");
    let pending = rusqlite::Connection::open(data.join("tilsyn.db")).expect("the database");
    pending
        .execute_batch("DROP TRIGGER setting_journal_insert; INSERT INTO setting VALUES ('erasure.copies', 'yes')")
        .expect("pending");
    drop(pending);
    assert_eq!(hold(&databases(&test), &reference), 1);
    let mut again = test.copy();
    again.open_readable();
    again.desk.finish_upkeep(&again.clock.moment());
    assert_eq!(hold(&databases(&again), &reference), 0);
}

#[test]
fn all_about_one_case_is_found_written_out_and_erased() {
    let (mut test, reference) = closed(drawn(2));
    let other = cases(&mut test)[1].case_ref.as_str().to_owned();
    assert_eq!(held(&mut test, "26-999999").months, 0);
    assert_eq!(
        code(asked(&mut test, PersonalData::EraseCase("26-999999".into()))),
        "case-not-held"
    );
    assert_eq!(code(asked(&mut test, PersonalData::Find(" ".into()))), "reference-missing");
    let found = held(&mut test, &format!(" {reference} "));
    assert_eq!(found.months, 1);
    let text: String = found.lines.iter().map(|line| format!("{line}\n")).collect();
    for part in [&reference, "november 2026, Sygedagpenge Nord (afsluttet)", WORDS, "Svar: Ja"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let Ok(Response::Written(paths)) =
        test.ask(&Request::PersonalData(PersonalData::Export(reference.clone())))
    else {
        panic!("not written");
    };
    for path in &paths {
        assert!(!path.as_str().contains(&reference), "{path}");
        assert!(fs::read_to_string(path.as_str()).expect("a file").contains(WORDS));
    }
    let screen = test.play(&script(&format!(
        r#"f9 "persondata" enter f5 see:Skriv_sagsnummeret "{reference}" enter see:-10-2026_·_Syg see:Gennemgået_som f8 "slet" enter enter see:Slettet:"#
    )));
    assert!(screen.contains("Slettet:"), "{screen}");
    assert_eq!(held(&mut test, &reference).months, 0);
    assert_eq!(held(&mut test, &other).months, 1);
    test.restart();
    assert_eq!(held(&mut test, &reference).months, 0);
}

/// A centre that asked for case numbers, with what two teams sent in January: a readable database.
pub(crate) fn gathered() -> Receiver {
    let mut receiver = readable_receiver();
    for team in 0..2 {
        let signer = secret(team);
        let given = Given { team, month: 1, version: 1, cases: 2, unknown_list: false };
        let mut sent = package(&given, &signer, &receiver.reading);
        sent.references = vec![(1, format!("26-90{team}1")), (2, format!("26-90{team}2"))];
        let remark = |number, words: &str| Remark {
            number,
            question: "gen-01".into(),
            kind: "remark".into(),
            words: words.into(),
        };
        sent.remarks = vec![remark(1, "Brevet er fint"), remark(2, WORDS)];
        let content = package_v1::to_canonical(&sent);
        let bytes = seal(&content, &signer, &receiver.reading, &[]).expect("sealed");
        let path = receiver.test.folder.path().join(format!("med-numre-{team}.tilsyn"));
        DiskFiles.write(&path, &bytes).expect("a file");
        let path = path.to_str().expect("a path").to_owned();
        post(&mut receiver.test, Post::TakePackages(vec![path])).expect("taken in");
    }
    receiver
}

fn check_is_clean(test: &mut TestDesk) {
    test.desk.lock();
    let data = test.folder.path().join("data");
    tilsyn(&["check", "--full", "--data-dir", data.to_str().expect("a path")]).says(0);
    test.open_readable();
}

#[test]
fn what_a_team_has_sent_about_a_case_is_found_and_erased() {
    let mut receiver = gathered();
    let figures = receiver.state();
    let test = &mut receiver.test;
    test.ask(&Request::CopyNow).expect("a copy");
    assert_eq!(held(test, "26-9003").received, 0);
    let found = held(test, "26-9002");
    assert_eq!((found.months, found.received), (0, 1));
    let text: String = found.lines.iter().map(|line| format!("{line}\n")).collect();
    for part in ["Modtaget fra Nord: januar 2026, udgave 1, som sag 2", WORDS, "forseglede fil"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(found.json.contains(WORDS), "{}", found.json);
    assert_eq!(hold(&databases(test), "26-9002"), 2);
    let screen = test.play(&script(
        r#"f9 "persondata" enter f5 see:Skriv_sagsnummeret "26-9002" enter see:Modtaget_fra f8 see:forseglede_fil "slet" enter enter see:Slettet:"#,
    ));
    assert!(screen.contains("1 gennemgået sag, 1 note"), "{screen}");
    assert_eq!((held(test, "26-9002").received, held(test, "26-9001").received), (0, 1));
    let after = databases(test);
    assert_eq!((hold(&after, "26-9002"), hold(&after, "26-9001")), (0, after.len()));
    // Of the four cases this one's words went, and the other team's stayed.
    assert_eq!(hold(&after, WORDS), after.len());
    assert_eq!(rules(test).log[0].taken.references, 1);
    check_is_clean(&mut receiver.test);
    assert_eq!(receiver.state(), figures);
    // The file lies there still: it is known again, and brings nothing back.
    let path = receiver.test.folder.path().join("med-numre-0.tilsyn");
    let path = path.to_str().expect("a path").to_owned();
    post(&mut receiver.test, Post::TakePackages(vec![path])).expect("looked at");
    assert_eq!(held(&mut receiver.test, "26-9002").received, 0);
    assert_eq!(receiver.state(), figures);
}

#[test]
fn what_teams_have_sent_has_its_time_too() {
    let mut receiver = gathered();
    let test = &mut receiver.test;
    assert!(rules(test).due.is_empty());
    assert_eq!(rules(test).next, NaiveDate::from_ymd_opt(2027, 4, 2));
    at(test, "2027-04-02T09:00:00+02:00");
    let due = rules(test).due;
    let told: Vec<_> = due.iter().map(|month| (month.team.as_str(), month.held)).collect();
    let two = Holdings { references: 2, notes: 2, ..Holdings::default() };
    assert_eq!(told, [("Nord", two), ("Syd", two)]);
    let erased = erase(test, PersonalData::EraseDue);
    assert_eq!((erased.months, erased.taken.references, erased.taken.notes), (2, 4, 4));
    let after = databases(test);
    assert_eq!((hold(&after, "26-9001"), hold(&after, WORDS)), (0, 0));
    assert_eq!(code(asked(test, PersonalData::EraseDue)), "nothing-to-erase");
    check_is_clean(&mut receiver.test);
    // What differs from what the erasure left is found.
    receiver.test.desk.lock();
    let data = receiver.test.folder.path().join("data");
    let changed = rusqlite::Connection::open(data.join("tilsyn.db")).expect("the database");
    changed
        .execute_batch("DROP TRIGGER received_text_no_update; UPDATE received_text SET content = content || ' '")
        .expect("changed");
    drop(changed);
    tilsyn(&["check", "--full", "--data-dir", data.to_str().expect("a path")]).says(3);
}

#[test]
fn a_case_of_an_open_month_stays_until_the_month_is_closed() {
    let mut test = drawn(1);
    let reference = cases(&mut test)[0].case_ref.as_str().to_owned();
    let refused = asked(&mut test, PersonalData::EraseCase(reference.clone()));
    assert_eq!(code(refused), "erase-month-open");
    // The page says so before anything is typed.
    let screen = test.play(&script(&format!(
        r#"f9 "persondata" enter f5 see:Skriv_sagsnummeret "{reference}" enter see:Gennemgået_som f8 see:ikke_er_afsluttet"#
    )));
    assert!(!screen.contains("Skriv slet"), "{screen}");
    at(&mut test, "2028-01-17T09:00:00+01:00");
    assert_eq!(rules(&mut test).left_open.len(), 1);
    assert_eq!(code(asked(&mut test, PersonalData::EraseDue)), "nothing-to-erase");
    assert_eq!(held(&mut test, &reference).months, 1);
}

#[test]
fn the_municipality_sets_the_times_and_the_papers_say_them() {
    let (mut test, _) = closed(drawn(1));
    for (words_months, answers_months) in [(0, 60), (12, 121), (24, 12)] {
        let wrong = Retention { words_months, answers_months };
        assert_eq!(code(asked(&mut test, PersonalData::SetRetention(wrong))), "retention");
    }
    test.play(&script(
        r#"f9 "persondata" enter f4 see:Numre,_noter ctrl+a "6" enter ctrl+a "36" f8 see:slettes_6_måneder"#,
    ));
    assert_eq!(rules(&mut test).retention, Retention { words_months: 6, answers_months: 36 });
    test.ask(&Request::CopyNow).expect("a copy");
    for ending in ["db", "db-journal"] {
        let path = test.folder.path().join(format!("data/tilsyn-aside-1.{ending}"));
        DiskFiles.write(&path, b"").expect("set aside");
    }
    test.play(&script(r#"f9 "persondata" enter f2 see:lost-equipment"#));
    let lost = test.report("lost-equipment-2026-11-16.txt");
    // A database that was set aside is one file, whatever lies beside it.
    for part in [
        "AES-256",
        "– kopier af databasen: 3",
        "– sagsnumre på sagslister: 40",
        "– sagsnumre på gennemgåede sager: 1",
    ] {
        assert!(lost.contains(part), "{part}: {lost}");
    }
    let note = test.report("data-protection-note-2026-11-16.txt");
    assert!(note.contains("6 måneder efter") && note.contains("efter 36 måneder"), "{note}");
    assert!(note.contains("efter 10 minutter"), "{note}");
    let Ok(Response::Settings(view)) = test.ask(&Request::ShowSettings) else { panic!("settings") };
    for (lock_minutes, said) in [(1, "efter 1 minut."), (0, "låses ikke af sig selv.")] {
        let settings = Settings { lock_minutes, ..view.settings.clone() };
        test.ask(&Request::SaveSettings(settings)).expect("saved");
        test.play(&script(r#"f9 "persondata" enter f2 see:lost-equipment"#));
        let note = test.report("data-protection-note-2026-11-16.txt");
        assert!(note.contains(said), "{note}");
    }
}

#[test]
fn the_commands_do_the_same() {
    let (mut test, reference) = closed(drawn_in(TestDesk::readable(), 1));
    test.desk.lock();
    let data = test.folder.path().join("data");
    let data = data.to_str().expect("a path");
    let run = |arguments: &[&str]| {
        tilsyn(
            &[arguments, &["--data-dir", data, "--json", "--now", "2027-11-17T09:00:00+01:00"]]
                .concat(),
        )
    };
    let found = run(&["data", "find", &reference]);
    assert_eq!(found.says(0).json()["months"][0]["month"], "2026-11");
    let planned = run(&["data", "erase", "--dry-run"]);
    assert_eq!(planned.says(0).json()["due"][0]["held"]["list_rows"], 40);
    assert_eq!(run(&["data", "erase"]).says(1).problem_code(), "erase-not-agreed");
    assert_eq!(run(&["data", "erase", "--yes"]).says(0).json()["taken"]["list_rows"], 40);
    assert_eq!(run(&["data", "log"]).says(0).json()["erased"][0]["who"], "MEHO");
    assert_eq!(run(&["data", "erase", "--yes"]).says(1).problem_code(), "nothing-to-erase");
    assert_eq!(run(&["data", "find", &reference]).says(0).json()["months"], serde_json::json!([]));
    run(&["check", "--full"]).says(0);
}

/// The passphrase is asked for as everywhere.
#[test]
fn nothing_is_told_while_locked() {
    let (mut test, reference) = closed(drawn(1));
    test.desk.lock();
    assert_eq!(code(asked(&mut test, PersonalData::Find(reference.clone()))), "locked");
    test.ask(&Request::Unlock(Secret(PASSPHRASE.into()))).expect("unlock");
    assert_eq!(held(&mut test, &reference).months, 1);
}
