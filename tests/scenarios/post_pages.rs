//! A quarter between three teams and their centre as people do it: keys through the real loop.

use tilsyn::api::Request;
use tilsyn::api::post::{CellState, Matrix, Post, Posted};
use tilsyn::catalogue::texts::Language;
use tilsyn::shell::clock::Clock;

use crate::first_use;
use crate::month::{cases, fill, list};
use crate::offers::offers;
use crate::post::{desk_of, post};
use crate::support::{Step, TestDesk, script};

/// The teams of the centre, by name.
const TEAMS: [&str; 3] = ["Sygedagpenge Nord", "Sygedagpenge Syd", "Ydelse"];

fn path(test: &TestDesk, name: &str) -> String {
    test.folder.path().join(name).to_str().expect("a path").to_owned()
}

fn clock(test: &mut TestDesk, day: &str) {
    test.clock = Clock::standing(&format!("{day}T09:00:00+01:00")).expect("a moment");
}

/// The only file of a folder whose name begins like this.
fn file(test: &TestDesk, folder: &str, start: &str) -> String {
    let mut found: Vec<String> = std::fs::read_dir(path(test, folder))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path().to_str().expect("a path").to_owned())
        .filter(|path| path.rsplit('/').next().is_some_and(|name| name.starts_with(start)))
        .collect();
    found.sort();
    found.pop().unwrap_or_else(|| panic!("no {start} in {folder}"))
}

/// A centre that enters its teams, asks for a folder and writes the set-up, all by keys.
fn centre() -> TestDesk {
    let mut test = desk_of("Ledelsen", "Jobcentret", true);
    clock(&mut test, "2026-10-01");
    std::fs::create_dir_all(path(&test, "inbox")).expect("a folder");
    let first = "see:Skriv_centrets_team_ind enter see:Team";
    let team = |name: &str| format!(r#"f4 "{name}" tab "2" tab ctrl+a "1-10-2026" f8 see:Gemt."#);
    let teams = TEAMS.map(team).join(" ");
    test.play(&script(&format!("{first} {teams} esc see:Giv_teamene_en_opsætningsfil")));
    let inbox = path(&test, "inbox");
    test.play(&script(&format!(
        r#"enter tab ctrl+a "5" tab tab tab "{inbox}" f8 see:Opsætning_nr._1_er_skrevet
           see:læs_disse_seks_ord_op esc see:Hent_pakker,_når_de_kommer"#
    )));
    test
}

/// A team that takes the set-up in use: no stands first, and Enter alone takes nothing.
fn team(name: &str, centre: &TestDesk) -> TestDesk {
    let mut test = desk_of(name, "Jobcentret", false);
    clock(&mut test, "2026-10-05");
    let setup = file(centre, "reports", "opsaetning-");
    test.play(&script(&format!(
        r#"see:Har_du_en_opsætningsfil 6 "'{setup}'" f8 see:Jobcentret,_opsætning_nr._1
           f8 see:Er_ordene_ens? enter miss:Er_ordene_ens? esc see:Centret_har_sendt_dig
           f8 f8 right enter see:Opsætningen_er_taget_i_brug. see:Send_pakke miss:Har_du_en"#
    )));
    test
}

/// Loads, draws, answers and closes a month; then sends it with the keys.
fn send(test: &mut TestDesk, month: &str, day: &str, to: &str) {
    clock(test, day);
    test.ask(&Request::GoToMonth(month.parse().expect("a month"))).expect("there");
    test.ask(&list(0..12)).expect("a list");
    let plan = tilsyn::api::request::DrawPlan { size: 2, strata: None, equal: false, minimum: 0 };
    test.ask(&Request::Draw { plan, seed: None, reason: None }).expect("drawn");
    for line in cases(test) {
        fill(test, line.review_id);
    }
    test.ask(&Request::CloseMonth).expect("closed");
    test.ask(&Request::GoToMonth(month.parse().expect("a month"))).expect("there");
    test.play(&script(&format!(
        r#"see:Send_måneden_til_centret enter see:Modtagerens_ord see:bliver_her
           f5 "{to}" f8 see:Pakkens_ord_er esc see:mangler_kvittering"#
    )));
}

fn matrix(test: &mut TestDesk) -> Matrix {
    let month = |text: &str| text.parse().expect("a month");
    let (from, to) = (month("2026-10"), month("2026-12"));
    match post(test, Post::ShowMatrix { from, to }) {
        Ok(Posted::Matrix(view)) => *view,
        other => panic!("{other:?}"),
    }
}

fn states(test: &mut TestDesk) -> Vec<[CellState; 3]> {
    let of = |row: &tilsyn::api::post::TeamRow| std::array::from_fn(|place| row.cells[place].state);
    matrix(test).teams.iter().map(of).collect()
}

#[test]
fn three_teams_and_a_centre_through_a_quarter() {
    let mut centre = centre();
    let inbox = path(&centre, "inbox");
    let [mut nord, mut syd, mut ydelse] = TEAMS.map(|name| team(name, &centre));
    for (month, day) in [("2026-10", "2026-11-02"), ("2026-11", "2026-12-02")] {
        for team in [&mut nord, &mut syd, &mut ydelse] {
            send(team, month, day, &inbox);
        }
    }
    // The first file of each team waits for its words to be compared.
    clock(&mut centre, "2026-12-03");
    centre.play(&script("see:Tag_6_nye_filer_ind enter see:0_taget_ind_·_6_venter_på_dig"));
    offers(&mut centre, "f8");
    offers(&mut centre, "f8 enter");
    // With a sender all its files are taken in.
    centre.play(&script(
        "f8 enter see:Er_ordene_ens? right enter see:2_taget_ind_·_4_venter down down
         enter right enter see:4_taget_ind down down enter right enter see:6_taget_ind",
    ));
    centre.play(&script("miss:nye_filer_ind see:Modtaget"));
    let received = [CellState::Received, CellState::Received, CellState::Open];
    assert_eq!(states(&mut centre), [received; 3]);

    // The receipt goes back, and Home of the team says so.
    let receipt = file(&centre, "reports", "kvittering-sygedagpenge-nord-2026-11");
    nord.ask(&Request::GoToMonth("2026-11".parse().expect("a month"))).expect("November");
    nord.play(&script(&format!(
        r#"6 f4 "{receipt}" enter see:Modtaget_af_centret esc see:modtaget_af_centret"#
    )));

    // November is opened again by one, December is sent by two, and one owes it.
    nord.ask(&Request::ReopenMonth { reason: "Sag 1 var forkert".into() }).expect("open");
    nord.ask(&Request::CloseMonth).expect("closed");
    nord.ask(&Request::GoToMonth("2026-11".parse().expect("a month"))).expect("November");
    nord.play(&script(&format!(r#"6 f5 "{inbox}" f8 see:udgave_2"#)));
    for team in [&mut nord, &mut syd] {
        send(team, "2026-12", "2027-01-04", &inbox);
    }
    clock(&mut centre, "2027-01-20");
    centre.play(&script("see:Tag_3_nye_filer_ind f8 see:3_taget_ind enter see:Teamets_ord"));
    assert_eq!(states(&mut centre)[2][2], CellState::Missing);
    assert!(matrix(&mut centre).teams[0].cells[1].reopened);
    // Another year has other checklists in force, which the teams are told of.
    centre.play(&script("see:Giv_teamene_den_nye_opsætning enter f8 see:Opsætning_nr._2 esc"));
    let seen =
        centre.play(&script("see:Send_en_rykker_til_Ydelse enter left left see:4._kvartal_2026"));
    assert!(centre.copied.iter().any(|text| text.contains("Ydelse") && text.contains("december")));
    assert!(seen.contains("× mangler"), "{seen}");
    centre.play(&script("down left left enter see:Frist see:Udgave_2:_den_tæller see:Udgave_1"));
    for keys in ["", "down", "down left left enter", "1", "1 f4", "2", "3", "f4"] {
        offers(&mut centre, keys);
    }
    is_handed_in(&mut centre);
    offers(&mut nord, "");
    nord.ask(&Request::GoToMonth("2026-11".parse().expect("a month"))).expect("November");
    offers(&mut nord, "6");
    offers(&mut nord, "6 f4");
}

/// What came is looked at, written about and handed in, with the month that is missing said.
fn is_handed_in(centre: &mut TestDesk) {
    let there = "4 f7 see:4._kvartal_2026";
    centre.play(&script(&format!(
        "{there} see:Planlagt_18 see:1_af_9_måneder_mangler down enter esc f2 see:kladde"
    )));
    let part = "enter f5 f8 see:Teksten_er_gemt. down ";
    centre.play(&script(&format!("{there} f2 {}", part.repeat(7))));
    centre.play(&script(&format!(
        r#"{there} f2 f8 right enter f8 right enter see:godkendt f8 see:Centerchefens_navn
           "Karin Eksempel" tab "indberet" f8 see:Del_3,_fejltyperne,_er_tom.
           "Der er ingen fund i kvartalet." f8 see:Kvartalet_er_indberettet."#
    )));
    centre.play(&script(&format!("{there} f2 see:indberettet f5 see:Karin_Eksempel")));
}

#[test]
fn who_leads_a_team_and_manages_its_centre_goes_between_them() {
    let mut test = TestDesk::bare();
    let given = tilsyn::api::request::SetUp { manages_centre: true, ..crate::support::first_use() };
    test.ask(&Request::SetUp(given)).expect("set up");
    test.play(&script(
        "see:Gå_til_centrets_forside 8 see:Center_for_Sygedagpenge see:Mit_team 6
         see:Hent_månedens_sagsliste f9 see:Menu",
    ));
    test.play(&script("8 esc see:Hent_månedens_sagsliste"));
    test.language = Language::English;
    test.play(&script("see:Go_to_the_centre's_first_page 8 see:My_team"));
}

#[test]
fn two_desks_of_one_team_contradict_each_other_until_one_is_chosen() {
    let mut centre = centre();
    let inbox = path(&centre, "inbox");
    for file in ["a.tilsyn", "b.tilsyn"] {
        let mut ydelse = team("Ydelse", &centre);
        send(&mut ydelse, "2026-10", "2026-11-02", &format!("{inbox}/{file}"));
    }
    clock(&mut centre, "2026-11-03");
    // The second one has another key, which is said aloud and asks for a word.
    centre.play(&script(
        r#"f8 see:2_venter enter right enter see:1_taget_ind see:ADVARSEL down enter
           see:en_anden_nøgle tab tab enter see:Skriv_ringet "ringet" tab tab enter
           see:2_taget_ind"#,
    ));
    assert_eq!(states(&mut centre)[2][0], CellState::Contrary);
    let choose =
        "see:Vælg_mellem_to_pakker:_Ydelse enter see:modstrid f4 see:Hvilken_pakke_gælder?";
    centre.play(&script(&format!("{choose} enter see:modstrid esc see:Vælg_mellem_to_pakker")));
    centre.play(&script(&format!(
        r#"{choose} right enter see:Hvorfor_gælder_den "Teamet siger det" f8 see:Valgt_af
           see:Teamet_siger_det esc miss:Vælg_mellem_to_pakker"#
    )));
    assert_eq!(states(&mut centre)[2][0], CellState::Received);
}

/// A team leader with the file at hand takes it before the first page is seen.
#[test]
fn a_set_up_is_taken_in_first_use() {
    let centre = centre();
    let setup = file(&centre, "reports", "opsaetning-");
    let first: String = first_use::code()[0].chars().take(4).collect();
    let mut test = TestDesk::bare();
    clock(&mut test, "2026-10-05");
    test.play(&script(&format!(
        r#"{} "{first}" enter see:Alt_er_klar see:Har_dit_center down enter see:Opsætningsfil
           "'{setup}'" f8 see:Jobcentret,_opsætning_nr._1 f8 see:Er_ordene_ens? right enter
           see:Opsætningen_er_taget_i_brug. see:Alt_er_klar f8 see:Gør_nu miss:Har_du_en"#,
        first_use::set_up()
    )));
}

#[test]
fn what_arrives_in_the_watched_folder_comes_into_sight_by_itself() {
    let mut centre = centre();
    let inbox = centre.folder.path().join("inbox");
    let mut nord = team(TEAMS[0], &centre);
    send(&mut nord, "2026-10", "2026-11-02", inbox.to_str().expect("a path"));
    let sent = std::fs::read_dir(&inbox).expect("a folder").next().expect("a file").expect("one");
    let bytes = std::fs::read(sent.path()).expect("the file");
    std::fs::remove_file(sent.path()).expect("taken away");
    clock(&mut centre, "2026-11-03");
    // The first pauses are used for what is done in pauses.
    let before = script(&format!("miss:ny_fil {} miss:ny_fil", "pause ".repeat(6)));
    let half = Step::Arrives(sent.path(), bytes[..900].to_vec());
    let whole = Step::Arrives(sent.path(), bytes);
    let after = [half]
        .into_iter()
        .chain(script("pause see:1_ny_fil see:kan_ikke_bruges"))
        .chain([whole])
        .chain(script("pause see:Tag_1_ny_fil_ind see:ukendt_afsender"));
    centre.play(&before.into_iter().chain(after).collect::<Vec<_>>());
    // Looking again and again is nobody being there: the screen is locked as elsewhere.
    centre.ask(&Request::ProveRecoveryCode).expect("proved");
    let locked = centre.play(&script(&format!("see:Tag_1_ny {}", "pause ".repeat(40))));
    assert!(locked.contains("tilsyn er låst"), "{locked}");
}
