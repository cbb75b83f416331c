//! What a person must not have to guess: where Esc leads, what is missing, what is on offer.

use tilsyn::api::Request;
use tilsyn::api::request::CaseList;
use tilsyn::api::request::ListSource;
use tilsyn::catalogue::signs::SIGNS;
use tilsyn::catalogue::texts::Language;
use tilsyn::domain::answer::{Answer, Verdict};
use tilsyn::domain::checklist::{Kind, Purpose};
use tilsyn::domain::review::Relevance;
use tilsyn::domain::stream::Stream;

use crate::month::{case, cases, drawn, fill};
use crate::support::{TestDesk, script};

fn footer(seen: &str) -> String {
    seen.lines().last().unwrap_or_default().to_owned()
}

#[test]
fn esc_is_not_offered_on_home_and_names_the_page_it_leads_to_from_a_question() {
    let mut test = drawn(2);
    let home = test.play(&[]);
    assert!(!footer(&home).contains("Esc"), "{home}");
    for (way, below) in [("enter", "Esc Hjem"), ("3 enter", "Esc Gennemgå sager")] {
        let seen = test.play(&script(way));
        assert!(footer(&seen).contains(below), "{seen}");
    }
    test.play(&script("4 enter see:Esc_Tjek_svar esc see:ikke_begyndt"));
}

#[test]
fn enter_twice_after_a_start_is_back_in_the_question_that_was_left() {
    let mut test = drawn(2);
    let left = test.play(&script("enter 1 2"));
    let progress = left.lines().find_map(|row| row.trim().strip_prefix("Fakta ")).expect("a fact");
    let words: Vec<&str> = progress.split_whitespace().take(3).collect();
    assert_ne!(words.first(), Some(&"1"), "{left}");
    test.restart();
    let place = words.join("_");
    test.play(&script(&format!("see:spørgsmål_{place} enter see:Fakta_{place}")));
}

#[test]
fn a_case_whose_questions_are_not_known_yet_is_not_begun() {
    let mut test = TestDesk::new();
    let source = ListSource::Pasted("Sagsnr\n26-100001\n26-100002\n".into());
    let list = CaseList { source, roles: None, take_anyway: Vec::new() };
    test.ask(&Request::LoadList(list)).expect("a list");
    test.play(&script("enter ctrl+a \"2\" f8 esc see:Fortsæt_sag_1_af miss:0_af_0"));
    test.play(&script("see:ikke_begyndt enter see:Skæringsdato"));
}

#[test]
fn a_new_team_that_was_not_meant_can_be_left() {
    let mut test = TestDesk::new();
    let renamed =
        r#"f9 "indst" enter down enter see:Dit_navn tab tab end " X" esc see:slutter_i_dag"#;
    test.play(&script(&format!("{renamed} esc esc see:gamle_indstillinger_gælder")));
    test.play(&script(r#"f9 "indst" enter down enter see:Sygedagpenge_Nord miss:Nord_X"#));
}

#[test]
fn the_menu_on_home_has_the_numbers_as_one_line_and_what_a_newcomer_looks_for() {
    let mut test = drawn(1);
    let seen = test.play(&script("f9"));
    assert_eq!(seen.matches("Gå til linjen med tallet").count(), 1, "{seen}");
    assert!(!seen.contains("F2") && !seen.contains("F4"), "{seen}");
    test.play(&script(r#"f9 "gå til linjen" enter see:Tryk_tallet_foran_linjen"#));
    test.play(&script(r#"f9 "hent" enter see:Hvor_kommer_månedens_sagsliste_fra"#));
    test.play(&script(r#"f9 "indst" enter see:Indstillinger"#));
    // The menu can be asked for from the help, too.
    test.play(&script("f1 see:Søg_i_hjælpen f9 see:Hvad_vil_du"));
}

#[test]
fn the_menu_finds_questions_of_the_case_at_hand_in_both_languages() {
    let mut test = drawn(2);
    let second = "3 down enter see:Sag_2_af_2 f9";
    test.play(&script(&format!(
        r#"{second} "partsrep" see:OM-07_Har_borgeren enter see:Sag_2_af_2 see:OM-07"#
    )));
    // From Home it is the case that is due.
    test.play(&script(r#"f9 "partsrep" see:OM-07_Har_borgeren enter see:Sag_1_af_2 see:OM-07"#));
    test.language = Language::English;
    for searched in ["companion", "partsrep"] {
        test.play(&script(&format!(
            r#"f9 "{searched}" see:OM-07_Has_the_citizen enter see:Case_1_of_2 see:OM-07"#
        )));
    }
}

#[test]
fn a_case_nobody_has_begun_is_one_line_and_a_begun_one_lists_its_questions() {
    let mut test = drawn(3);
    let first = cases(&mut test)[0].review_id;
    test.play(&script("3 home enter 1"));
    assert_eq!(case(&mut test, first).line.answered, 1);
    let seen = test.play(&script("4"));
    assert!(seen.contains("2 sager er ikke begyndt, og 4"), "{seen}");
    assert!(seen.contains("Sag 1, OM") && !seen.contains("Sag 2, OM"), "{seen}");
    test.play(&script("4 end see:Sag_3:_ikke_begyndt enter see:Sag_3_af_3 see:Fakta_1_af_14"));
}

#[test]
fn the_date_of_the_act_stands_in_its_field_and_esc_goes_back_to_the_question() {
    let mut test = drawn(1);
    let seen = test.play(&script(
        "enter f4 see:[09-10-2026 see:fredag_9-10-2026_uge_41 see:Esc_Til_spørgsmålet",
    ));
    assert!(!seen.contains("C kopierer nr."), "C is text here\n{seen}");
    test.play(&script("enter f4 esc see:Fakta_1_af_14"));
    // Asked for the first time, Esc leads out of the case.
    let mut undated = TestDesk::new();
    let source = ListSource::Pasted("Sagsnr\n26-100001\n".into());
    let load = CaseList { source, roles: None, take_anyway: Vec::new() };
    undated.ask(&Request::LoadList(load)).expect("loaded");
    undated.play(&script("2 f8 esc see:Gør_nu enter see:Hvilken_afgørelse see:Esc_Hjem"));
}

#[test]
fn a_date_is_echoed_whole_at_eighty_columns() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let view = case(&mut test, review_id);
    let place = (0..view.questions.len())
        .filter(|index| view.questions[*index].relevance == Relevance::Asked)
        .find(|index| {
            view.question(*index).is_some_and(|asked| {
                asked.purpose == Purpose::Judged && matches!(asked.kind, Kind::Deadline { .. })
            })
        })
        .expect("a question with dates");
    let question = view.question(place).expect("a question").id.clone();
    test.ask(&Request::OpenCase { review_id, question: Some(question) }).expect("opened");
    let down = "down ".repeat(place);
    let seen = test.play(&script(&format!("3 enter f5 home {down} enter")));
    assert!(seen.contains("[01-10-2026_] torsdag ") && !seen.contains("torsdag …"), "{seen}");
    let seen = test.play(&script(&format!("3 enter f5 home {down} enter tab")));
    assert!(seen.contains("torsdag 1-10-2026 uge 40"), "{seen}");
}

#[test]
fn what_is_said_about_a_yes_is_a_note_and_about_a_no_a_finding() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let view = case(&mut test, review_id);
    let place = (0..view.questions.len())
        .filter(|index| view.questions[*index].relevance == Relevance::Asked)
        .find(|index| {
            view.question(*index).is_some_and(|asked| {
                asked.purpose == Purpose::Judged && matches!(asked.kind, Kind::Verdict(_))
            })
        })
        .expect("a judged question");
    let label = view.question(place).expect("a question").label.clone();
    let down = "down ".repeat(place);
    test.play(&script(&format!("3 enter f5 home {down} enter f2 see:{label}:_note")));
    let question = view.question(place).expect("a question").id.clone();
    let answer = Some(Answer::verdict(Verdict::NotMet));
    test.ask(&Request::Answer { review_id, question, answer }).expect("answered");
    test.play(&script(&format!("3 enter f5 home {down} enter f2 see:{label}:_fund")));
    // The law page says nothing about days it does not know.
    let seen = test.play(&script(&format!("3 enter f5 home {down} enter l see:udgave_1")));
    assert!(!seen.contains('…'), "{seen}");
}

#[test]
fn closing_says_how_many_were_drawn_only_where_others_were_picked() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    let seen = test.play(&script("4 f8 see:Du_afslutter_1_sag."));
    assert!(!footer(&seen).contains("F8"), "{seen}");
    let add = Request::AddCase {
        stream: Stream::Risk,
        case_ref: "X-1".into(),
        case_type: "Sygedagpenge".into(),
    };
    test.ask(&add).expect("added");
    let added = cases(&mut test)[1].review_id;
    let date = chrono::NaiveDate::from_ymd_opt(2026, 10, 1).expect("a day");
    let act = Request::SetAct { review_id: added, date, area: Some("syg".into()) };
    test.ask(&act).expect("set");
    fill(&mut test, added);
    test.play(&script("4 f8 see:Du_afslutter_2_sager,_heraf_1_tilfældigt_udtrukket."));
    // Word, Enter, Enter: the button that asked for the word has the focus then.
    test.play(&script(r#"4 f8 "november" enter enter see:afsluttet"#));
}

#[test]
fn esc_ends_the_practice_case_and_home_is_the_real_month_again() {
    let mut test = drawn(2);
    test.play(&script("p see:Øvelsessager enter see:ØVELSE,_tæller_ikke_med j esc see:af_6_svar_er_som_facit esc see:Fortsæt_sag_1_af_2"));
    test.play(&script(
        r#"p enter see:ØVELSE-1 f9 "hjem" enter see:Sygedagpenge_Nord see:Fortsæt_sag_1_af_2"#,
    ));
    // Who leaves the program is not told that the case is kept.
    test.play(&script("p enter see:ØVELSE-1 j ctrl+q see:Øvelsen_bliver_ikke_gemt"));
}

#[test]
fn a_finished_case_leads_on_and_the_last_one_to_what_is_missing() {
    let mut test = drawn(2);
    let lines = cases(&mut test);
    fill(&mut test, lines[0].review_id);
    test.play(&script("3 home enter see:Enter_Næste_sag enter see:Sag_2_af_2"));
    fill(&mut test, lines[1].review_id);
    test.play(&script("3 home enter see:Enter_Tjek_svar enter see:Intet_mangler"));
}

#[test]
fn a_closed_month_says_that_answers_can_only_be_read() {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    test.ask(&Request::CloseMonth).expect("closed");
    let seen = test.play(&script("3 enter see:kan_læses,_men_ikke_ændres"));
    assert!(!footer(&seen).contains("Spring over"), "{seen}");
}

/// Signs that are letters, punctuation and frames, not words.
const PLAIN: &str = "─│┌┐└┘═║╔╗╚╝›•§¶←→ .,;:()/'\"»«&+=|<>*_#%$\\{}[]@~^";

#[test]
fn the_help_explains_every_sign_on_every_picture() {
    let explained: String = SIGNS.iter().map(|sign| sign.drawn()).collect();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/scenarios/snapshots");
    let mut pictures = 0;
    for entry in std::fs::read_dir(folder).expect("pictures") {
        let path = entry.expect("a picture").path();
        let picture = std::fs::read_to_string(&path).expect("a picture");
        let drawn = picture.splitn(3, "---\n").last().unwrap_or_default();
        for sign in drawn.chars().filter(|sign| !sign.is_alphanumeric() && !sign.is_whitespace()) {
            let known = PLAIN.contains(sign) || explained.contains(sign);
            assert!(known, "{sign} in {}", path.display());
        }
        pictures += 1;
    }
    assert!(pictures > 100);
    let mut test = TestDesk::new();
    test.size.height = 40;
    let seen = test.play(&script(r#"f1 "tegn på skærmen" enter"#));
    for sign in SIGNS {
        assert!(seen.contains(sign.drawn()), "{}\n{seen}", sign.drawn());
    }
    assert!(seen.contains("delvist i orden"), "{seen}");
}
