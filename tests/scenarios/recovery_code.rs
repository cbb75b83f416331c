//! The recovery code: a code nobody has proved is made anew at the next unlocking, and at any
//! time from the settings. The earlier one holds until the new one is proved.

use tilsyn::api::Request;
use tilsyn::api::request::Secret;

use crate::support::{PASSPHRASE, TestDesk, script};

/// The six groups of the code on a screen.
pub(crate) fn code_on(seen: &str) -> Vec<String> {
    let group = |word: &&str| {
        word.len() == 5
            && word.chars().all(|sign| sign.is_ascii_digit() || sign.is_ascii_uppercase())
    };
    let groups: Vec<String> = seen
        .split(|sign: char| sign.is_whitespace() || sign == '║')
        .filter(group)
        .map(str::to_owned)
        .collect();
    assert_eq!(groups.len(), 6, "{seen}");
    groups
}

/// Set up and left before the code was proved; gives that code.
fn left_before_proving() -> (TestDesk, String) {
    let mut test = TestDesk::bare();
    let seen = test.play(&script(&crate::first_use::set_up()));
    test.desk.lock();
    (test, code_on(&seen).concat())
}

/// Unlocks as far as this.
fn unlocked(rest: &str) -> String {
    format!("see:låst \"{PASSPHRASE}\" enter {rest}")
}

/// Plays it twice, so that the code of the first time can be typed the second time: the
/// random numbers of two tests are the same.
fn code_shown(script_of_keys: &str) -> Vec<String> {
    let (mut test, _) = left_before_proving();
    code_on(&test.play(&script(script_of_keys)))
}

fn opens(test: &mut TestDesk, code: &str) -> bool {
    test.desk.lock();
    let (code, passphrase) = (Secret(code.to_owned()), Secret(PASSPHRASE.to_owned()));
    test.ask(&Request::Recover { code, passphrase }).is_ok()
}

#[test]
fn a_code_nobody_proved_is_made_anew_at_the_next_unlocking() {
    let new = code_shown(&unlocked("see:Din_nye_genoprettelseskode"));
    let (mut test, old) = left_before_proving();
    assert_ne!(new.concat(), old);
    let proof = &new[0][..4];
    test.play(&script(&unlocked(&format!(
        "see:Du_har_ikke_bekræftet \"{proof}\" enter see:gælder_nu see:Gør_nu \
         ctrl+l see:låst \"{PASSPHRASE}\" enter see:Gør_nu"
    ))));
    assert!(!opens(&mut test, &old));
    assert!(opens(&mut test, &new.concat()));
}

#[test]
fn later_is_asked_again_and_the_earlier_code_still_holds() {
    let (mut test, old) = left_before_proving();
    test.play(&script(&unlocked(&format!(
        "see:Din_nye esc see:Gør_nu see:ikke_skiftet ctrl+l see:låst \
         \"{PASSPHRASE}\" enter see:Din_nye_genoprettelseskode"
    ))));
    assert!(opens(&mut test, &old));
    // Who has typed all of it has it: it is not asked for once more.
    test.desk.lock();
    test.play(&script(&unlocked("see:Gør_nu")));
}

#[test]
fn another_code_can_be_made_from_the_settings_with_the_passphrase() {
    let make = format!(
        "see:Din_nye esc see:Gør_nu f9 \"indstillinger\" enter see:Indstillinger end enter \
         see:Genoprettelseskode f8 see:Skriv_den_adgangskode \"forkert\" f8 \
         see:passer_ikke \"{PASSPHRASE}\" f8 see:Din_nye_genoprettelseskode"
    );
    let new = code_shown(&unlocked(&make));
    let (mut test, old) = left_before_proving();
    let proof = &new[0][..4];
    test.play(&script(&unlocked(&format!("{make} \"{proof}\" enter see:gælder_nu see:Gør_nu"))));
    assert!(!opens(&mut test, &old));
    assert!(opens(&mut test, &new.concat()));
}

#[test]
fn a_demonstration_has_none() {
    let mut test = TestDesk::bare();
    let given = crate::support::first_use();
    let moment = test.clock.moment();
    tilsyn::ops::first_use::set_up_plain(&mut test.desk, &moment, &given).expect("set up");
    let request = Request::MakeRecoveryCode { passphrase: Secret(PASSPHRASE.to_owned()) };
    assert_eq!(test.ask(&request).map_err(|problem| problem.code), Err("no-passphrase"));
}
