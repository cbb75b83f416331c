//! The handbook beside a question and on its own, versions of checklists, practice cases.

use tilsyn::api::handbook::{PageName, PracticeResult};
use tilsyn::api::request::Secret;
use tilsyn::api::response::CaseView;
use tilsyn::api::{PaperFormat, PaperOf, Papers, Request, Response};
use tilsyn::catalogue::practice::PracticeCase;
use tilsyn::catalogue::texts::Language;
use tilsyn::domain::answer::{Answer, Verdict};
use tilsyn::domain::checklist::Purpose;
use tilsyn::domain::review::Relevance;

use crate::full;
use crate::month::drawn;
use crate::support::{PASSPHRASE, TestDesk, script};

#[test]
fn reading_about_a_question_keeps_the_place() {
    let mut test = drawn(2);
    let left = test.play(&script("enter 1 2 2"));
    let there = test.play(&script("enter v see:Tjekliste pgdn esc"));
    let progress =
        |seen: &str| seen.lines().find(|row| row.trim().starts_with("Fakta ")).map(str::to_owned);
    assert!(progress(&left).is_some());
    assert_eq!(progress(&there), progress(&left));
}

#[test]
fn the_page_of_a_question_says_everything_in_order() {
    let mut test = drawn(1);
    test.size.height = 60;
    let way = r#"f9 "håndbog" enter enter enter"#;
    let seen = test.play(&script(way));
    let headings = [
        "Hvad ordene betyder",
        "I orden, fx",
        "Ikke i orden, fx",
        "På grænsen",
        "Reglen med almindelige ord",
        "Lovgrundlag",
        "verificeret",
    ];
    let places: Vec<Option<usize>> = headings.iter().map(|words| seen.find(words)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{seen}");
    test.language = Language::English;
    test.play(&script(
        r#"f9 "handbook" enter enter enter see:Borderline_case see:Not_legally_verified"#,
    ));
}

#[test]
fn the_handbook_is_found_in_menu_and_help_and_searched_as_danes_write() {
    let mut test = drawn(1);
    for way in [r#"f9 "håndbog" enter"#, r#"f1 "håndbogen: hvert" enter"#] {
        test.play(&script(&format!("{way} see:Vælg_et_område down enter esc see:Vælg_et_område")));
    }
    for words in ["partshøring", "partshoering", "PARTSHØRING", "høring"] {
        test.play(&script(&format!(
            r#"f9 "håndbog" enter "{words}" see:fundet miss:Intet_fundet enter see:Hvad_ordene_betyder
               esc see:fundet esc see:Vælg_et_område esc see:Gør_nu"#
        )));
    }
    test.play(&script(r#"f9 "håndbog" enter "xyzzy" see:Intet_fundet"#));
    test.language = Language::English;
    test.desk.speak(Language::English);
    test.play(&script(r#"f9 "handbook" enter "borderline" see:Nothing_found"#));
    test.play(&script(r#"f9 "handbook" enter "caseworker" see:found"#));
}

#[test]
fn every_page_of_the_handbook_opens_and_is_found() {
    let mut test = TestDesk::new();
    let areas = match test.ask(&Request::ShowHandbook) {
        Ok(Response::Handbook(areas)) => areas,
        other => panic!("{other:?}"),
    };
    assert_eq!(areas.len(), 6);
    assert!(areas[0].title.da.starts_with("Generelle"), "{:?}", areas[0].title);
    let entries: Vec<_> = areas.into_iter().flat_map(|area| area.entries).collect();
    assert!(entries.len() > 100, "{}", entries.len());
    for entry in &entries {
        let name = entry.name().expect("a name");
        let found = test.ask(&Request::ShowHandbookPage(name.clone()));
        assert!(matches!(&found, Ok(Response::HandbookPage(page)) if page.entry == *entry));
        let question = entry.question().expect("a question");
        match test.ask(&Request::SearchHandbook(question.label.to_lowercase())) {
            Ok(Response::HandbookFound(names)) => assert!(names.contains(&name), "{name:?}"),
            other => panic!("{other:?}"),
        }
    }
    let nowhere = PageName {
        checklist: "barn".into(),
        version: None,
        question: "barn-01".into(),
        meaning: 1,
    };
    let refused = test.ask(&Request::ShowHandbookPage(nowhere)).expect_err("no such page");
    assert_eq!(refused.code, "handbook-no-page");
}

#[test]
fn what_was_agreed_is_found_and_printed_with_its_date() {
    let mut test = TestDesk::new();
    let search = |test: &mut TestDesk| match test.ask(&Request::SearchHandbook("kaffemøde".into()))
    {
        Ok(Response::HandbookFound(names)) => names,
        other => panic!("{other:?}"),
    };
    assert_eq!(search(&mut test), []);
    let page =
        PageName { checklist: "syg".into(), version: None, question: "syg-01".into(), meaning: 1 };
    let words = "Et kaffemøde tæller kun med notat".to_owned();
    let note = Request::AddLocalNote { page: page.clone(), words, not_cpr: false };
    test.ask(&note).expect("a note");
    assert_eq!(search(&mut test), [page]);
    // Nothing of it stays in memory while the program is locked.
    test.desk.lock();
    assert_eq!(search(&mut test), []);
    test.ask(&Request::Unlock(Secret(PASSPHRASE.into()))).expect("unlock");

    let wanted =
        if full::is_desk() { vec![PaperFormat::Text] } else { PaperFormat::OFFERED.to_vec() };
    let print = |test: &mut TestDesk, area: Option<&str>| {
        let of = PaperOf::Handbook { area: area.map(str::to_owned) };
        let formats = wanted.clone();
        let folder = Some(test.folder.path().join("papirer").to_str().expect("a path").to_owned());
        let (plain_csv, remember) = (false, false);
        test.ask(&Request::Paper(Papers::Write { of, formats, plain_csv, folder, remember }))
    };
    let Ok(Response::Written(paths)) = print(&mut test, Some("syg")) else { panic!("not written") };
    assert_eq!(paths.len(), wanted.len());
    let text = paths.iter().find(|path| path.as_str().ends_with(".txt")).expect("a text");
    let text = std::fs::read_to_string(text.as_str()).expect("a file");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for wanted in [
        "-11-2026: Et kaffemøde tæller kun med notat",
        "Nyt i syg@2 i forhold til syg@1",
        "har ny betydning og kan ikke sammenlignes",
        "Ikke juridisk verificeret",
    ] {
        assert!(text.contains(wanted), "{wanted}");
    }
    assert!(!text.contains("GEN-01"), "one area alone");
    assert!(matches!(print(&mut test, None), Ok(Response::Written(_))));
    assert_eq!(print(&mut test, Some("xyz")).expect_err("refused").code, "report-area-unknown");
}

#[test]
fn versions_of_a_checklist_are_compared() {
    let mut test = drawn(1);
    test.play(&script(
        r#"f9 "tjeklister" enter see:gen@1 end enter see:kan_ikke_sammenlignes see:yds@2_og_yds@3 esc
           see:yds@3 home enter see:den_første_udgave"#,
    ));
}

/// Begins a practice case.
fn begin(test: &mut TestDesk, case: usize) -> CaseView {
    match test.ask(&Request::StartPractice { case }) {
        Ok(Response::Case(view)) => *view,
        other => panic!("{other:?}"),
    }
}

fn end(test: &mut TestDesk) -> PracticeResult {
    match test.ask(&Request::EndPractice) {
        Ok(Response::PracticeResult(result)) => result,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_practice_case_asks_its_questions_and_agrees_with_its_gold_answers() {
    let mut test = TestDesk::new();
    for (place, case) in PracticeCase::built_in().into_iter().enumerate() {
        let view = begin(&mut test, place);
        assert_eq!(view.line.case_ref.as_str(), case.reference);
        let asked: Vec<String> = (0..view.questions.len())
            .filter(|index| view.questions[*index].relevance == Relevance::Asked)
            .filter_map(|index| view.question(index))
            .filter(|question| question.purpose == Purpose::Judged)
            .map(|question| question.id.clone())
            .collect();
        let mut gold: Vec<String> = case.answers.iter().map(|gold| gold.question.clone()).collect();
        let mut sorted = asked.clone();
        sorted.sort();
        gold.sort();
        assert_eq!(sorted, gold, "{}", case.reference);
        for gold in &case.answers {
            answer(&mut test, &view, &gold.question, gold.verdict);
        }
        let result = end(&mut test);
        assert_eq!((result.agreed, result.percent()), (case.answers.len(), 100));
    }
}

fn answer(test: &mut TestDesk, view: &CaseView, question: &str, verdict: Verdict) {
    test.ask(&Request::Answer {
        review_id: view.line.review_id,
        question: question.to_owned(),
        answer: Some(Answer::verdict(verdict)),
    })
    .expect("answered");
}

#[test]
fn what_differs_leads_to_its_page_in_the_handbook() {
    let mut test = TestDesk::new();
    for place in 0..PracticeCase::built_in().len() {
        begin(&mut test, place);
        let result = end(&mut test);
        assert_eq!((result.agreed, result.differences.len()), (0, result.of));
        assert!(!result.is_ready());
        for differs in result.differences {
            let page = test.ask(&Request::ShowHandbookPage(differs.page.clone()));
            assert!(matches!(page, Ok(Response::HandbookPage(_))), "{:?}", differs.page);
        }
    }
    test.play(&script(
        "p down enter see:ØVELSE-2 esc see:0_af_8_svar_er_som_facit:_0 see:prøv_en_sag_til enter \
         see:Hvad_ordene_betyder esc see:Facit esc see:Gør_nu",
    ));
}

#[test]
fn practice_counts_nowhere() {
    let mut test = drawn(2);
    test.ask(&Request::ShowHome).expect("home");
    let database = test.folder.path().join("data").join("tilsyn.db");
    let seen = |test: &mut TestDesk| {
        let pages =
            [Request::ShowHome, Request::ShowCases, Request::CheckMonth, Request::ShowMonths];
        pages.map(|page| test.ask(&page).expect("a page"))
    };
    let (before, bytes) = (seen(&mut test), std::fs::read(&database).expect("the database"));
    for (place, case) in PracticeCase::built_in().into_iter().enumerate() {
        let view = begin(&mut test, place);
        for gold in &case.answers {
            answer(&mut test, &view, &gold.question, Verdict::NotMet);
        }
        // Once to the end, once put away by going home.
        if place % 2 == 0 {
            end(&mut test);
        } else {
            test.ask(&Request::ShowHome).expect("home");
        }
    }
    assert_eq!(seen(&mut test), before);
    assert_eq!(std::fs::read(&database).expect("the database"), bytes);
}

#[test]
fn a_note_from_a_meeting_stands_on_its_page() {
    let mut test = drawn(1);
    let way = r#"f9 "håndbog" enter enter enter"#;
    let words = r#""kun med notat i sagen""#;
    test.play(&script(&format!(
        "{way} f2 see:Hvad_er_aftalt {words} f8 see:Aftalt_her_hos_os \
         see:16-11-2026:_kun_med_notat_i_sagen_(MEHO) esc see:GEN-02"
    )));
    test.play(&script(&format!("{way} f2 f8 see:Der_står_ikke_noget")));
    test.restart();
    test.play(&script(&format!("{way} see:kun_med_notat_i_sagen f2 miss:kun_med_notat_i_sagen")));
    let cpr = r#"f2 "gælder 251248-9996" f8 see:CPR esc"#;
    test.play(&script(&format!("{way} {cpr} miss:251248")));
}

#[test]
fn no_note_is_written_while_practising() {
    let mut test = TestDesk::new();
    let view = begin(&mut test, 0);
    let question = view.question(view.at).expect("a question");
    let page = PageName {
        checklist: "gen".into(),
        version: None,
        question: question.id.clone(),
        meaning: question.meaning,
    };
    let write = Request::AddLocalNote { page, words: "Aftalt".into(), not_cpr: false };
    assert_eq!(test.ask(&write).expect_err("practising").code, "local-note-in-practice");
    let empty = match write {
        Request::AddLocalNote { page, .. } => {
            Request::AddLocalNote { page, words: " ".into(), not_cpr: false }
        }
        other => other,
    };
    end(&mut test);
    assert_eq!(test.ask(&empty).expect_err("nothing said").code, "local-note-empty");
}
