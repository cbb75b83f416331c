//! The case lists of the corpus given to the program itself: what is refused or asked about
//! leaves everything as it was, and what is taken is there whole.

use std::path::Path;

use tempfile::TempDir;
use tilsyn::api::request::{CaseList, DrawPlan, ListSource, Settings};
use tilsyn::api::response::DrawPreview;
use tilsyn::api::{Kind, Problem, Request, Response};
use tilsyn::domain::text::Clean;
use tilsyn::tui::input::Input;

use crate::corpus::{Listed, lists, path_of};
use crate::looks::harmful;
use crate::month::{case, cases};
use crate::support::{Step, TestDesk, script};

fn list_of(path: &Path) -> CaseList {
    let source = ListSource::File(path.to_str().expect("text").to_owned());
    CaseList { source, roles: None, take_anyway: Vec::new() }
}

/// The list that is there before.
const BEFORE: &str = "Sagsnr;Sagstype\nA-1;Dagpenge\nA-2;Dagpenge\nA-3;Dagpenge\n";

fn with_a_list() -> TestDesk {
    let mut test = TestDesk::readable();
    let source = ListSource::Pasted(BEFORE.to_owned());
    let list = CaseList { source, roles: None, take_anyway: Vec::new() };
    test.ask(&Request::LoadList(list)).expect("loaded");
    test
}

fn frame_cases(test: &mut TestDesk) -> Option<i64> {
    match test.ask(&Request::ShowHome) {
        Ok(Response::Home(home)) => home.frame_cases,
        other => panic!("{other:?}"),
    }
}

fn draw_preview(test: &mut TestDesk) -> DrawPreview {
    let plan = DrawPlan { size: 1, strata: None, equal: false, minimum: 0 };
    match test.ask(&Request::PlanDraw(plan)) {
        Ok(Response::DrawPreview(preview)) => preview,
        other => panic!("{other:?}"),
    }
}

/// Lines that are held back are cases too, once somebody says so; here nobody does.
fn held_back(problem: &Problem) -> bool {
    problem.code == "list-asks"
}

#[test]
fn a_list_that_is_refused_or_asked_about_changes_not_one_byte() {
    let made = TempDir::new().expect("a folder");
    let mut test = with_a_list();
    let (mut refused, mut taken) = (0, 0);
    for Listed { file, outcomes, counts } in lists() {
        let list = list_of(&path_of(&file, made.path()));
        let (before, cases) = (test.stored(), frame_cases(&mut test));
        match test.ask(&Request::LoadList(list)) {
            Ok(_) => {
                let cases = frame_cases(&mut test).expect("a list");
                let cases = usize::try_from(cases).expect("a number");
                assert!(counts.contains(&cases), "{file}: {cases}");
                assert!(outcomes.iter().any(|word| word.starts_with("accept")), "{file}");
                taken += 1;
            }
            Err(problem) => {
                assert!(test.stored() == before, "{file}: something was written");
                assert_eq!(frame_cases(&mut test), cases, "{file}");
                assert!(matches!(problem.kind, Kind::Refused | Kind::Data), "{file}: {problem:?}");
                let right = |word: &String| word == "reject" || word == "ask";
                assert!(held_back(&problem) || outcomes.iter().any(right), "{file}: {problem:?}");
                refused += 1;
            }
        }
    }
    assert!(refused >= 14 && taken >= 38, "{refused} refused, {taken} taken");
    assert_eq!(draw_preview(&mut test).size, 1);
}

/// Wherever a personal number stands in a list, it is in nothing that is stored: not in the
/// tables, not in the journal.
#[test]
fn no_personal_number_of_a_list_is_stored() {
    let made = TempDir::new().expect("a folder");
    let own = "Sagsnr;Sagstype;Målgruppe;Team;Sagsbehandler;Udfald\n\
               26-1;Borger 251248-9996 syg;251248-9996;Team 2512489996;251248 9996;af 251248-9996\n\
               26-2;Dagpenge;Unge;Team 1;Mette Holm;bevilget\n";
    let path = made.path().join("liste.csv");
    crate::support::write(&path, own);
    for path in [path, path_of("csv/p20_cpr.csv", made.path())] {
        let mut test = with_a_list();
        let _ = test.ask(&Request::LoadList(list_of(&path)));
        let stored = test.stored();
        let holds = |words: &str| stored.windows(words.len()).any(|w| w == words.as_bytes());
        assert!(holds("Dagpenge"));
        let text = std::fs::read_to_string(&path).expect("text");
        let groups: Vec<&str> = text.split(|letter: char| !letter.is_ascii_digit()).collect();
        let numbers = groups.windows(2).filter(|pair| pair[0].len() == 6 && pair[1].len() == 4);
        let mut tried = 0;
        for pair in numbers {
            for between in ["", "-", " "] {
                let number = format!("{}{between}{}", pair[0], pair[1]);
                assert!(!holds(&number), "{number} of {}", path.display());
                tried += 1;
            }
        }
        assert!(tried >= 9, "{tried}");
    }
}

/// On the pages: what is wrong is said, nothing is stored before F8 on the page of columns, and
/// nothing of the file does anything to the screen.
#[test]
fn the_pages_say_what_is_wrong_and_store_nothing() {
    let made = TempDir::new().expect("a folder");
    let mut test = with_a_list();
    for Listed { file, outcomes, .. } in lists() {
        // Fifty thousand rows say nothing more here, and take long.
        if file.contains("p34") {
            continue;
        }
        let path = path_of(&file, made.path());
        let mut steps = script("1");
        steps.push(Step::Input(Input::Paste(path.to_str().expect("text").to_owned())));
        steps.extend(script("f8"));
        let seen = test.play(&steps);
        assert_eq!(harmful(&seen), None, "{file}\n{seen}");
        for (nth, row) in seen.lines().enumerate() {
            let width = unicode_width::UnicodeWidthStr::width(row);
            assert!(width <= usize::from(test.size.width), "{file}: row {nth}\n{seen}");
        }
        let refused = outcomes.iter().all(|word| word == "reject");
        let is_page_of_columns = seen.contains("› Se listen");
        assert!(!(refused && is_page_of_columns), "{file}\n{seen}");
        assert_eq!(frame_cases(&mut test), Some(3), "{file}");
    }
}

/// What a preview says about the checklists, and how many cases it says it of.
fn reviewed_with(test: &mut TestDesk, lines: &str) -> Vec<(String, Vec<String>)> {
    let list = CaseList {
        source: ListSource::Pasted(lines.to_owned()),
        roles: None,
        take_anyway: Vec::new(),
    };
    let Ok(Response::ListPreview(preview)) = test.ask(&Request::PreviewList(list.clone())) else {
        panic!("no preview");
    };
    test.ask(&Request::LoadList(list)).expect("loaded");
    let told = |code: &str| ["list-general-only", "list-reviewed-with"].contains(&code);
    let values = |args: &[(&str, Clean)]| args.iter().map(|(_, value)| value.to_string()).collect();
    let remarks = preview.remarks.iter().filter(|remark| told(&remark.code));
    remarks.map(|remark| (remark.code.clone(), values(&remark.args))).collect()
}

fn named(team: &str) -> TestDesk {
    let mut test = TestDesk::readable();
    let Ok(Response::Settings(view)) = test.ask(&Request::ShowSettings) else {
        panic!("no settings");
    };
    let settings = Settings { team: team.to_owned(), ..view.settings };
    test.ask(&Request::SaveSettings(settings)).expect("saved");
    test
}

#[test]
fn the_area_is_that_of_the_case_type_else_of_the_target_group_else_of_the_team() {
    let said = |code: &str, values: &[&str]| {
        (code.to_owned(), values.iter().map(|value| (*value).to_owned()).collect())
    };
    let sick = |cases| said("list-reviewed-with", &["Sygedagpengeopfølgning", cases]);
    let benefit = |cases| {
        said("list-reviewed-with", &["Ydelse: kontanthjælp, rådighed og sanktioner", cases])
    };
    let plain = "Sagsnr;Sagstype\nA-1;Nye\nA-2;Nye\nA-3;Ydelse\n";
    let grouped =
        "Sagsnr;Sagstype;Målgruppe\nA-1;Nye;Sygemeldte\nA-2;Ydelse;Sygemeldte\nA-3;Nye;\n";

    let test = &mut named("Team 3");
    assert_eq!(reviewed_with(test, plain), [said("list-general-only", &["2"]), benefit("1")]);
    assert_eq!(
        reviewed_with(test, grouped),
        [said("list-general-only", &["1"]), sick("1"), benefit("1")]
    );
    let test = &mut named("Sygedagpenge Øst");
    assert_eq!(reviewed_with(test, plain), [sick("2"), benefit("1")]);
    let plan = DrawPlan { size: 3, strata: None, equal: false, minimum: 0 };
    test.ask(&Request::Draw { plan, seed: None, reason: None }).expect("drawn");
    let drawn = cases(test);
    let areas: Vec<_> = drawn.iter().map(|line| case(test, line.review_id).area).collect();
    assert_eq!(areas.iter().filter(|area| area.as_deref() == Some("syg")).count(), 2);
}

#[test]
fn a_case_type_is_given_an_area_that_there_is() {
    let mut test = named("Team 3");
    let Ok(Response::Settings(view)) = test.ask(&Request::ShowSettings) else {
        panic!("no settings");
    };
    let with = |area: &str| {
        let areas = vec![("Nye".to_owned(), area.to_owned())];
        Request::SaveSettings(Settings { areas, ..view.settings.clone() })
    };
    let refused = test.ask(&with("syd")).expect_err("no such area");
    assert_eq!(refused.code, "area-not-known");
    test.ask(&with("syg")).expect("saved");
    let said = reviewed_with(&mut test, "Sagsnr;Sagstype\nA-1;Nye\n");
    assert_eq!(
        said,
        [("list-reviewed-with".into(), vec!["Sygedagpengeopfølgning".into(), "1".into()])]
    );
}
