//! A centre manager works through a quarter with keys: from the figures to the cases, the handbook and
//! back; then the analysis is written, approved, submitted and opened again.

use ratatui::layout::Size;
use tilsyn::api::quarter::OfQuarter;
use tilsyn::api::quarter::{AnalysisView, Quartered};
use tilsyn::catalogue::texts::Language;
use tilsyn::domain::quarter::analysis::{Part, State};

use super::quarter::{ask, centre};
use super::quarter_again::invented;
use crate::full;
use crate::offers::offers;
use crate::support::{TestDesk, script};

/// From the centre's first page to the third quarter.
const THERE: &str = "4 see:kvartal_2026 f7 see:3._kvartal_2026";

fn analysis(test: &mut TestDesk) -> AnalysisView {
    let quarter = "2026-Q3".parse().expect("a quarter");
    match ask(test, OfQuarter::ShowAnalysis(quarter)) {
        Ok(Quartered::Analysis(view)) => *view,
        other => panic!("{other:?}"),
    }
}

#[test]
fn from_a_figure_to_the_draw_and_the_handbook_and_back() {
    let mut test = centre(invented(7));
    test.play(&script(&format!(
        "{THERE} see:Gennemførelse see:Forbehold: see:af_9_måneder_mangler down enter
         see:Sag_Resultat enter see:Udtrukket_tilfældigt enter see:Sådan_vurderer esc
         see:Udtrukket esc esc see:Gennemførelse see:►_Sager_med_fejl"
    )));
    // A team, a question of a team, a kind of error and a cause each have cases.
    for way in ["3 enter", "4 enter", "4 right enter", "5 enter", "6 enter", "8 down enter"] {
        let seen = test.play(&script(&format!("{THERE} {way}")));
        assert!(seen.contains("Sag Resultat"), "{way}\n{seen}");
    }
    // A question over time has the cases of each of its quarters behind it.
    test.play(&script(&format!(
        "{THERE} 4 u see:over_tid see:denne_betydning see:ikke_i_orden t see:Mellem t enter
         see:Sag_Resultat esc see:over_tid esc see:Spørgsmål,_der_ikke_var_i_orden"
    )));
    test.play(&script(&format!("{THERE} k 3 k")));
    let copied = test.copied.join("\n");
    assert!(copied.contains("Gennemgået; ") && copied.contains("Nord; "), "{copied}");
    assert!(copied.contains("måneder er her"), "caveats are copied too: {copied}");
}

#[test]
fn every_key_that_the_pages_offer_does_something() {
    let mut test = centre(invented(7));
    let ways = [
        "",
        "2",
        "3",
        "3 t",
        "4",
        "4 right",
        "4 u",
        "4 u t",
        "5",
        "7",
        "8",
        "9",
        "9 tab",
        "9 tab tab",
        "4 enter",
        "4 enter enter",
        "f2",
        "f2 enter",
        "f2 f8",
        "f2 f8 right enter",
    ];
    for way in full::sampled(ways, 4) {
        offers(&mut test, &format!("{THERE} {way}"));
    }
}

#[test]
fn a_quarter_is_written_submitted_and_opened_again_with_keys() {
    let mut test = centre(invented(11));
    // Every part begins with its suggestion.
    let parts = "enter f5 f8 see:Teksten_er_gemt. down ".repeat(Part::ALL.len() - 1);
    test.play(&script(&format!("{THERE} f2 see:kladde {parts}")));
    let view = analysis(&mut test);
    assert!(view.parts.iter().take(6).all(|part| !part.words.is_empty()));
    assert!(view.parts.last().is_some_and(|part| part.words.is_empty()));
    // What is typed and not saved comes back after the program was closed.
    test.play(&script(&format!(r#"{THERE} f2 end enter "Tallene siger intet om klager" elapsed"#)));
    test.restart();
    test.play(&script(&format!("{THERE} f2 end enter see:siger_intet_om_klager")));

    test.play(&script(&format!(
        "{THERE} f2 f8 right enter see:til_godkendelse f8 right enter see:godkendt"
    )));
    assert_eq!(analysis(&mut test).state, State::Approved);
    // Neither Enter alone nor F8 alone hands it in; what is missing is told.
    test.play(&script(&format!(
        r#"{THERE} f2 f8 see:Centerchefens_navn f8 see:Skriv_ordet "indberet" f8
           see:mangler_en_underskrift "Karin Eksempel" f8 see:Del_7,_forbeholdene,_er_tom.
           "Klager er ikke talt med." elapsed"#
    )));
    // After a kill name and reason are there again, and the word is not.
    test.restart();
    test.play(&script(&format!(
        r#"{THERE} f2 f8 see:Karin_Eksempel see:Klager_er_ikke_talt_med. f8 see:Skriv_ordet
           "indberet" f8 see:Kvartalet_er_indberettet. see:indberettet"#
    )));
    let view = analysis(&mut test);
    assert_eq!(view.state, State::Submitted);
    let step = view.steps.last().expect("a step");
    assert_eq!(step.reason.as_str(), "Klager er ikke talt med.");
    assert!(step.submitted.as_ref().is_some_and(|(_, name, _)| name.as_str() == "Karin Eksempel"));
    for way in ["f2", "f2 f7"] {
        offers(&mut test, &format!("{THERE} {way}"));
    }
    // A reason is kept as a draft too, and used up when it was given.
    test.play(&script(&format!(
        r#"{THERE} f2 f7 f8 see:Der_mangler_en_grund "Syd sendte en ny juli." elapsed"#
    )));
    test.restart();
    test.play(&script(&format!(
        "{THERE} f2 f7 see:Syd_sendte_en_ny_juli. see:er_her_igen f8 see:genåbnet"
    )));
    assert_eq!(analysis(&mut test).state, State::Reopened);
}

#[test]
fn the_views_in_english_and_in_small_and_large_windows() {
    let mut test = centre(invented(7));
    test.language = Language::English;
    for (width, height) in [(64, 20), (80, 24), (120, 40), (160, 50)] {
        test.size = Size { width, height };
        for view in 1..=9 {
            let seen = test.play(&script(&format!("4 f7 {view}")));
            let said = ["Reservations:", "months are here"];
            assert!(said.iter().any(|said| seen.contains(said)), "{view} {width}x{height}\n{seen}");
        }
    }
}
