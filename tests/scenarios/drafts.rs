//! What is typed or chosen and not saved is there again, whatever way the program ended.

use tilsyn::api::{Draft, DraftOf, DraftPage, Request, Response};
use tilsyn::domain::checklist::{Kind, Purpose, Question};
use tilsyn::domain::review::Relevance;

use crate::month::{case, cases, drawn, fill};
use crate::support::{TestDesk, script};

/// The keys to a question of the first case that is like this.
fn to(test: &mut TestDesk, like: impl Fn(&Question) -> bool) -> String {
    let review_id = cases(test)[0].review_id;
    let view = case(test, review_id);
    let asked =
        (0..view.questions.len()).filter(|at| view.questions[*at].relevance == Relevance::Asked);
    let mut asked = asked.filter(|at| view.question(*at).is_some_and(&like));
    let place = asked.next().expect("such a question");
    format!("3 home enter f5 home {} enter", "down ".repeat(place))
}

fn verdict(question: &Question) -> bool {
    question.purpose == Purpose::Judged
        && question.severity.number() == 2
        && matches!(question.kind, Kind::Verdict(_))
}

fn with_answers() -> TestDesk {
    let mut test = drawn(1);
    let review_id = cases(&mut test)[0].review_id;
    fill(&mut test, review_id);
    test
}

/// Everything on the page of a finding, after the window was closed on it.
#[test]
fn a_finding_comes_back_whole_and_goes_when_it_is_saved() {
    let mut test = with_answers();
    let question = to(&mut test, verdict);
    test.play(&script(&format!(
        r#"{question} n see:Hvad_så_du? "Notatet kom for sent" tab 3 tab "Ydelsen faldt bort"
           tab 4 tab 3 tab "Ringer i dag" tab 3 tab "1-11-2026" tab "MEHO" elapsed"#
    )));
    test.restart();
    let seen = test.play(&script(&format!(
        r#"{question} see:F2_viser f2 see:Notatet_kom_for_sent see:Ydelsen_faldt_bort see:Ringer_i_dag
           see:er_her_igen"#
    )));
    assert!(seen.contains("MEHO") && seen.contains("1-11-2026"), "{seen}");
    test.play(&script(&format!("{question} f2 esc see:Note:_Notatet_kom_for_sent")));
    let saved = test.play(&script(&format!("{question} f2 see:Notatet_kom_for_sent")));
    assert!(!saved.contains("er her igen"), "{saved}");
    test.play(&script("4 miss:årsag_mangler"));
}

/// A window that is closed may be noticed while it is drawn on and not while it is read.
#[test]
fn a_terminal_that_goes_away_while_it_is_drawn_on_takes_nothing_with_it() {
    let mut test = drawn(1);
    test.play(&script(r#"3 f2 3 tab "Sagen er flytte" unplug t"#));
    test.restart();
    test.play(&script("3 f2 see:Sagen_er_flyttet see:er_her_igen"));
}

/// The page, what is typed there, what is seen when it is opened again.
struct Visit {
    way: String,
    typed: &'static str,
    seen: &'static str,
}

fn visit(way: impl Into<String>, typed: &'static str, seen: &'static str) -> Visit {
    Visit { way: way.into(), typed, seen }
}

/// On every page the same rule holds, on every way out.
fn comes_back(test: &mut TestDesk, visits: &[Visit]) {
    for Visit { way, typed, seen } in visits {
        for out in ["", "esc esc esc", "ctrl+q see:holdes_som_kladde enter", "ctrl+l"] {
            test.play(&script(&format!("{way} {typed} {out}")));
            test.restart();
            test.play(&script(&format!("{way} see:{seen} see:er_her_igen")));
            test.restart();
        }
    }
}

#[test]
fn what_is_typed_on_a_page_and_not_saved_comes_back() {
    let mut test = with_answers();
    let verdict = to(&mut test, verdict);
    comes_back(
        &mut test,
        &[
            visit("3 f2", r#"3 tab "Sagen er flyttet""#, "Sagen_er_flyttet"),
            visit("3 f4", r#"right tab "X-17" tab "Klagesag""#, "Klagesag"),
            visit("2 esc 3 enter f4", r#""3-10""#, "3-10"),
            visit(format!("{verdict} e"), r#""Godt brev""#, "Godt_brev"),
        ]
        .into_iter()
        // Good practice is saved by Esc.
        .take(3)
        .collect::<Vec<_>>(),
    );
    // The reason too, not the words alone.
    let seen = test.play(&script("3 f2"));
    assert!(seen.contains("3 ●"), "{seen}");
}

#[test]
fn settings_that_were_not_saved_come_back_without_a_passphrase() {
    let mut test = drawn(1);
    let settings = r#"f9 "indst" enter"#;
    test.play(&script(&format!(r#"{settings} down enter see:Dit_navn end " Vik""#)));
    test.restart();
    test.play(&script(&format!(
        "{settings} down enter see:Mette_Holm_Vik see:er_her_igen f8 see:gemt"
    )));
    test.restart();
    test.play(&script(&format!("{settings} down enter see:Mette_Holm_Vik miss:er_her_igen")));
    let lock = format!("{settings} end up enter see:Lås_efter");
    test.play(&script(&format!(r#"{lock} ctrl+a "25" tab "den gamle sætning""#)));
    match test.ask(&Request::ShowDraft(DraftOf::page(DraftPage::SettingsLock))) {
        Ok(Response::Draft(Draft { fields, .. })) => {
            assert_eq!(fields, [("minutes".to_owned(), "25".to_owned())]);
        }
        other => panic!("{other:?}"),
    }
    // Going back to what is stored throws it away.
    test.play(&script(&format!(r#"{lock} ctrl+a "999" esc esc see:gamle_indstillinger_gælder"#)));
    test.play(&script(&format!("{lock} miss:999 miss:er_her_igen")));
}

#[test]
fn words_and_dates_of_an_answer_come_back_where_they_were_typed() {
    let mut test = with_answers();
    let dates = to(&mut test, |asked| {
        asked.purpose == Purpose::Judged && matches!(asked.kind, Kind::Deadline { .. })
    });
    test.play(&script(&format!(r#"{dates} tab ctrl+a "4-10-2026""#)));
    test.restart();
    test.play(&script(&format!("{dates} see:4-10-2026 see:er_her_igen enter enter")));
    test.restart();
    test.play(&script(&format!("{dates} miss:er_her_igen")));
}

#[test]
fn the_reason_for_opening_a_month_again_comes_back_in_that_month_alone() {
    let mut test = with_answers();
    test.ask(&Request::CloseMonth).expect("closed");
    let november = Request::GoToMonth("2026-11".parse().expect("a month"));
    test.ask(&november).expect("shown");
    test.play(&script(r#"5 f8 "Tastefejl i sag 1" esc"#));
    test.restart();
    test.ask(&november).expect("shown");
    test.play(&script("5 f8 see:Tastefejl_i_sag_1 see:er_her_igen"));
    let december = Request::GoToMonth("2026-12".parse().expect("a month"));
    test.ask(&december).expect("shown");
    let of = DraftOf::page(DraftPage::Reopen);
    match test.ask(&Request::ShowDraft(of)) {
        Ok(Response::Draft(draft)) => assert!(draft.fields.is_empty(), "{draft:?}"),
        other => panic!("{other:?}"),
    }
}

/// Digits that may become a personal number are never written down, nor is a name that is only
/// printed.
#[test]
fn what_must_not_be_stored_is_not_kept() {
    let mut test = with_answers();
    let question = to(&mut test, verdict);
    test.play(&script(&format!(
        r#"{question} n see:Hvad_så_du? "Borger 251248" elapsed "-9996" elapsed"#
    )));
    test.restart();
    let seen = test.play(&script(&format!("{question} f2 see:Borger")));
    assert!(!seen.contains("2512") && !seen.contains("9996"), "{seen}");
    test.play(&script(r#"3 f5 see:samtale "Kirsten Nord" esc"#));
    let seen = test.play(&script("3 f5"));
    assert!(!seen.contains("Kirsten Nord"), "{seen}");
}
