//! A team leader's month.

use tilsyn::api::request::{CaseList, DrawPlan, ListSource};
use tilsyn::api::response::Home;
use tilsyn::api::{Request, Response};

use crate::support::{TestDesk, script};

fn home(test: &mut TestDesk) -> Home {
    match test.ask(&Request::ShowHome) {
        Ok(Response::Home(view)) => *view,
        other => panic!("{other:?}"),
    }
}

/// November's list is loaded and three cases are drawn.
pub fn drawn() -> TestDesk {
    let mut test = TestDesk::new();
    let lines: Vec<String> = (0..40)
        .map(|n| format!("26-{:06};Sygedagpenge;0{}-10-2026", 100_000 + n * 7, 1 + n % 9))
        .collect();
    let list = format!("Sagsnr;Sagstype;Skæringsdato\n{}\n", lines.join("\n"));
    let list = CaseList { source: ListSource::Pasted(list), roles: None, take_anyway: Vec::new() };
    test.ask(&Request::LoadList(list)).expect("load");
    let plan = DrawPlan { size: 3, strata: None, equal: false, minimum: 0 };
    test.ask(&Request::Draw { plan, seed: None, reason: None }).expect("draw");
    test
}

#[test]
fn home_says_what_to_do_and_enter_twice_is_in_the_question() {
    let mut test = drawn();
    let seen = test.play(&script("see:Gør_nu show enter show see:Spørgsmål_1_af"));
    println!("{seen}");
    assert_eq!(home(&mut test).cases, 3);
}
