//! From a finding to a verdict as a centre manager does it: keys through the real loop.

use ratatui::layout::Size;
use tilsyn::api::initiative::State;
use tilsyn::catalogue::texts::Language;

use super::initiatives::{Centre, centre, step};
use crate::offers::offers;
use crate::support::script;

/// A centre in January with the quarters of the year before, the last one the worst.
fn january(errors: [usize; 4]) -> Centre {
    let mut centre = centre();
    let quarters = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];
    for (quarter, errors) in quarters.into_iter().zip(errors) {
        centre.receive(quarter, errors);
    }
    centre.on("2027-01-12");
    centre
}

fn play(centre: &mut Centre, keys: &str) -> String {
    centre.test.play(&script(keys))
}

/// Follows up the second quarter of 2027: done, what next, in words.
const FOLLOW_UP: &str = r#"f2 see:Er_det_gjort? tab 1 tab "Brugt i begge team" tab 3 tab
    "Det er set" f8 see:1_af_1_er_fulgt_op"#;

#[test]
fn a_finding_becomes_an_initiative_that_is_shown_to_help_two_quarters_later() {
    let mut centre = january([4, 4, 4, 6]);
    play(
        &mut centre,
        r#"5 see:ingen_åbne_initiativer n see:Skriv,_hvad_der_er_galt "Ny brevskabelon" tab
           "Partshøring mangler" tab "Skabelonen har ingen frist" f8 see:1_Ny_brevskabelon
           see:ikke_aftalt_et_succeskriterium enter see:før_der_er_tal_at_se f8
           see:Skriv_procent,_fx_10 "10" tab "10" f8 see:intet_spørgsmål"#,
    );
    // What was typed is there again, the plan is weighed before it is declared.
    play(
        &mut centre,
        r#"5 enter enter see:3._kvartal_2026 see:ikke_gemte "GEN-01" tab tab tab tab tab
           see:2._kvartal_2027 tab tab tab enter see:√_GEN-01 enter see:gen-01
           tab tab tab tab tab tab tab tab tab enter see:chancen_for_at_påvise f8
           see:før_der_var_noget_at_se see:chancen_for_at_påvise see:Status:_foreslået"#,
    );
    play(
        &mut centre,
        r#"5 enter 5 see:ikke_en_person "Nord" tab "11-1-2027" f8 see:1_af_1_har
           enter see:Beslut f8 see:besluttet"#,
    );
    for keys in ["5", "5 enter", "5 enter enter", "5 enter 4", "5 n", "5 2", "5 2 f2", "5 4"] {
        offers(&mut centre.test, keys);
    }
    centre.on("2027-02-20");
    play(&mut centre, "5 enter enter f8 see:i_gang enter f8 see:gennemført see:for_tidligt");
    centre.receive("2027-Q1", 3);
    centre.receive("2027-Q2", 1);
    centre.on("2027-07-10");
    play(&mut centre, "5 2 see:2._kvartal_2027:_0_af_1 see:virkning_påvist left see:0_af_1 right");
    play(&mut centre, &format!("5 2 {FOLLOW_UP} see:72_af_180 see:6_af_60"));
    // From a figure over its cases and the handbook to what is done about it, and back.
    play(
        &mut centre,
        "4 f7 see:2._kvartal_2027 4 enter see:Sag_Resultat enter enter see:Sådan_vurderer
         see:Initiativer_om_spørgsmålet see:1_Ny_brevskabelon enter see:Status:_gennemført esc
         see:Initiativer_om_spørgsmålet",
    );
    play(
        &mut centre,
        "5 2 enter enter see:Effekten_er_målt f8 see:effekt_målt enter see:Luk f8 see:lukket
         esc esc see:Initiativer",
    );
    play(&mut centre, "5 see:ingen_åbne f4 see:Ny_brevskabelon enter see:lukket miss:Opgiv");
    offers(&mut centre.test, "5 f4 enter");
}

#[test]
fn one_that_does_not_help_is_given_up_with_a_reason() {
    let mut centre = january([4; 4]);
    let number = centre.propose("Kursus", true);
    centre.declare(number, "2027-Q2");
    for to in [State::Decided, State::CarriedOut] {
        centre.one(step(number, to, "2027-01-12", ""));
    }
    centre.receive("2027-Q2", 4);
    centre.on("2027-07-10");
    play(&mut centre, &format!("5 2 see:virkning_ikke_påvist {FOLLOW_UP} see:24_af_60"));
    play(
        &mut centre,
        r#"5 enter enter f8 see:effekt_målt miss:Luk 2 see:Opgiv f8 see:mangler_en_begrundelse tab
           "Skabelonen skal rettes" f8 see:opgivet"#,
    );
    assert!(play(&mut centre, "5 enter").contains("ingen"), "nothing is open any more");
}

#[test]
fn what_others_found_is_answered_by_a_plan() {
    let mut centre = january([4; 4]);
    let number = centre.propose("Ny brevskabelon", true);
    centre.declare(number, "2027-Q2");
    play(
        &mut centre,
        r#"5 7 see:Ingen_bemærkninger_endnu n "2026" tab "4.2" tab 1 tab "syg" tab
           "Partshøring mangler" f8 see:rød,_kritisk see:Ingen_handleplan
           f4 see:Giv_planen_et_navn "Svar på revisionen" f8 miss:Ingen_handleplan
           3 see:Svar_på_revisionen f4 "1" f8 see:Ny_brevskabelon
           enter down down f8"#,
    );
    play(
        &mut centre,
        r#"5 6 n "2026" tab "gen" tab "60" tab "21" tab "Sager med fejl" tab
           "Teglloven § 5 = 9" f8 see:Teglloven_§_5_(9) see:21_af_60
           8 n "2026" tab "vejledning" tab "10" tab "6" f8 see:6_af_10 see:Intet_initiativ_dækker
           5 f4 see:Barometermål_4 see:ukendt n "Fejl" tab tab "30" tab "31-12-2026" tab "15" tab
           "31-12-2028" f8 see:Fejl down down f2 tab "6" tab "30" f8 see:6_af_30
           4 see:Borgeren_ved_roret see:ingen_initiativer_endnu"#,
    );
    for keys in ["5 3", "5 3 enter", "5 5", "5 5 enter", "5 6", "5 7", "5 7 i", "5 8"] {
        offers(&mut centre.test, keys);
    }
}

#[test]
fn a_wide_window_shows_a_board_in_both_languages() {
    let mut centre = january([4; 4]);
    centre.propose("Kursus", true);
    centre.test.size = Size { width: 120, height: 40 };
    play(&mut centre, "5 see:Foreslået_og_besluttet_(1) right enter see:1_Kursus");
    centre.test.language = Language::English;
    play(&mut centre, "5 see:Proposed_and_decided_(1) enter see:1_Kursus esc f9 \"targets\" enter");
    offers(&mut centre.test, "5");
}
