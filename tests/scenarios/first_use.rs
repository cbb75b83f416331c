//! First use, the recovery code, locking and unlocking.

use tilsyn::api::{Request, Response};

use crate::recovery_code::code_on;
use crate::support::{PASSPHRASE, TestDesk, script};

/// The five pages of first use, up to the recovery code.
pub(crate) fn set_up() -> String {
    format!(
        "see:Velkommen f8 see:rolle f8 \
         \"Mette Holm\" enter \"meho\" enter \"Sygedagpenge Nord\" enter \"Center for Sygedagpenge\" \
         f8 see:Hvor_ligger_dine_data f8 \"{PASSPHRASE}\" tab \"{PASSPHRASE}\" see:ens_√ f8 \
         see:Din_genoprettelseskode"
    )
}

/// The code on the screen. The random numbers of the tests are the same each time.
pub(crate) fn code() -> Vec<String> {
    code_on(&TestDesk::bare().play(&script(&set_up())))
}

#[test]
fn five_pages_and_a_proved_code_lead_to_the_first_page() {
    let code = code();
    assert_eq!(code.len(), 6, "{code:?}");
    let first: String = code[0].chars().take(4).collect();
    let mut test = TestDesk::bare();
    test.play(&script(&format!(
        "{} \"wxyz\" enter see:passer_ikke ctrl+a \"{first}\" enter see:Alt_er_klar down down enter \
         miss:Opsætning ctrl+l see:låst \"forkert\" enter see:Adgangskoden_passer_ikke \
         \"{PASSPHRASE}\" enter miss:låst",
        set_up()
    )));
    match test.ask(&Request::ShowSettings) {
        Ok(Response::Settings(view)) => {
            let settings = view.settings;
            assert_eq!(
                (settings.name.as_str(), settings.initials.as_str()),
                ("Mette Holm", "MEHO")
            );
            assert_eq!(settings.team, "Sygedagpenge Nord");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_code() {
    let mut test = TestDesk::bare();
    let code = code();
    test.play(&script(&set_up()));
    test.desk.lock();
    let written = code.join(" ").to_lowercase();
    test.play(&script(&format!(
        "see:låst tab enter \"{written}\" tab \"ny sætning til døren\" tab \"ny sætning til døren\" \
         f8 miss:Genoprettelse ctrl+l see:låst \"ny sætning til døren\" enter miss:låst"
    )));
    assert!(test.desk.is_open());
}

#[test]
fn the_practice_case_is_offered_at_once() {
    let code = code();
    let first: String = code[0].chars().take(4).collect();
    TestDesk::bare().play(&script(&format!(
        "{} \"{first}\" enter see:Prøv_øvelsessagen enter see:ØVELSE-1",
        set_up()
    )));
}

#[test]
fn faults_of_own_checklists_stand_on_the_first_page() {
    let fault = "barn-1.toml:12: BARN-03: Ukendt ord";
    TestDesk::new().with_checklist_faults(&[fault]).play(&script(
        "see:1_fejl_i_jeres_egne_tjeklister 6 see:barn-1.toml:12:_BARN-03 esc see:Gør_nu",
    ));
}
