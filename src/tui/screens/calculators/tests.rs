//! What is typed, and what is said about it at once.

use super::*;
use crate::catalogue::texts::Language;
use crate::tui::screen::Screen;
use crate::tui::testing_pages::{WINDOWS, drawn, in_danish, pressed, typed, with_ctx};

fn page(ctx: &Ctx<'_>) -> Screen {
    Screen::Calculators(State::new(ctx))
}

/// A calculator with its fields filled in, in their order.
fn filled(tab: char, values: &[&str], ctx: &Ctx<'_>) -> Screen {
    let mut page = page(ctx);
    pressed(&mut page, KeyCode::Char(tab), ctx);
    pressed(&mut page, KeyCode::Enter, ctx);
    for value in values {
        for _ in 0..12 {
            pressed(&mut page, KeyCode::Delete, ctx);
            pressed(&mut page, KeyCode::Backspace, ctx);
        }
        typed(&mut page, value, ctx);
        pressed(&mut page, KeyCode::Tab, ctx);
    }
    page
}

/// The window as one line, so that broken sentences are found.
fn said(page: &Screen, ctx: &Ctx<'_>) -> String {
    drawn(page, ctx).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_calculator_answers_in_a_sentence() {
    let table: [(char, &[&str], &[&str]); 18] = [
        (
            '1',
            &["100", "30", "14"],
            &["Med 30 af 100 sager kan vi angive fejlandelen inden for cirka plus/minus 13"],
        ),
        ('1', &["", "30", "10"], &["Med 81 sager kan vi angive", "hvor mange sager der end er"]),
        (
            '2',
            &["60", "45", "22,5"],
            &["er chancen for at se faldet 84 %", "når andelen når ned på 23,8 %"],
        ),
        (
            '3',
            &["60", "20", "0"],
            &["Sager med fejl: 0 af 20 set; kan stadig være op til 8 af 60."],
        ),
        ('3', &["40", "5", "2"], &["for få til en vurdering", "mellem 3 og 33 af de 40 sager"]),
        ('3', &["", "10", "4"], &["mellem 12 % og 74 % af alle sager"]),
        (
            '4',
            &["39", "90", "400", "27", "90", ""],
            &["Fejlandelen er faldet fra 43 % (39 af 90 sager) til 30 %", "Svar: fald"],
        ),
        ('4', &["4", "9", "", "27", "90", ""], &["kan ikke afgøres", "under 10 vurderede"]),
        ('5', &["3", "10", "3", "40", "45", ""], &["90 sager tager 60 timer", "27,"]),
        (
            '6',
            &["60", "10", "0"],
            &["Finder vi ingen fejl i 23 af 60 sager", "færre end 6 af de 60 sager har den"],
        ),
        ('6', &["60", "10", "2"], &["Finder vi højst 2 med fejlen i 43 af 60 sager"]),
        ('6', &["", "5", "0"], &["i 59 sager", "færre end 5 % af alle sager har den"]),
        ('3', &["60", "59", "0"], &["med 95 % sikkerhed har ingen af de 60 sager fejl."]),
        ('3', &["1.000", "200", "20"], &["mellem 66 og 145 af de 1.000 sager", "7 % og 15 %"]),
        ('1', &["", "1", "0,1"], &["Med 38.031 sager", "plus/minus 0,1 procentpoint"]),
        ('1', &["", "1", "0,0001"], &["Ingen stikprøve kan svare på det."]),
        ('6', &["", "0,001", "0"], &["færre end 0,001 % af alle sager har den"]),
        ('6', &["60", "1", "1"], &["Ingen stikprøve kan svare på det."]),
    ];
    for (tab, values, sentences) in table {
        in_danish(|ctx| {
            let page = filled(tab, values, ctx);
            let said = said(&page, ctx);
            for sentence in sentences {
                assert!(said.contains(sentence), "{tab} {values:?}: {said}");
            }
        });
    }
}

#[test]
fn no_interval_from_nought_and_none_without_width() {
    let table: [(char, &[&str], Option<&str>); 4] = [
        ('3', &["60", "20", "5"], Some("Fejlandel mellem 12 % og 45 %")),
        ('3', &["60", "20", "0"], Some("Fejlandel højst 13 %")),
        ('3', &["60", "60", "0"], None),
        ('1', &["3", "40", "40"], None),
    ];
    for (tab, values, expected) in table {
        in_danish(|ctx| {
            let said = said(&filled(tab, values, ctx), ctx);
            assert!(!said.contains(" 0 %"), "{tab} {values:?}: {said}");
            match expected {
                Some(words) => assert!(said.contains(words), "{tab} {values:?}: {said}"),
                None => assert!(!said.contains("Fejlandel mellem"), "{tab} {values:?}: {said}"),
            }
        });
    }
}

#[test]
fn figures_follow_every_key() {
    in_danish(|ctx| {
        let mut page = filled('3', &["60", "20"], ctx);
        let before = said(&page, ctx);
        pressed(&mut page, KeyCode::Up, ctx);
        let after = said(&page, ctx);
        assert!(before.contains("Vi fandt fejl i 5 af 20") && after.contains("fejl i 6 af 20"));
    });
}

#[test]
fn what_cannot_be_calculated_says_why() {
    let table: [(char, &[&str], &str); 10] = [
        ('1', &["0"], "Der skal være mindst 1 sag i alt."),
        ('1', &["100", "0"], "Andelen skal ligge mellem 0 % og 100 %."),
        ('1', &["100", "x"], "Skriv et tal i »Ventet fejlandel«."),
        ('1', &["100", "inf"], "Skriv et tal i »Ventet fejlandel«."),
        ('3', &["1.00"], "Skriv et tal i »Alle sager«."),
        ('2', &["60", "20", "30"], "Skriv en lavere fejlandel efter end før."),
        ('3', &["60", "70"], "Der kan ikke gennemgås 70 sager, når der er 60 i alt."),
        ('3', &["60", "20", "21"], "Der kan ikke være 21 sager med fejl blandt 20 sager."),
        ('3', &["60", "0", "0"], "Der er ingen vurderede sager"),
        ('4', &["39", "90", "80"], "Der kan ikke gennemgås 90 sager, når der er 80 i alt."),
    ];
    for (tab, values, sentence) in table {
        in_danish(|ctx| {
            let said = said(&filled(tab, values, ctx), ctx);
            assert!(said.contains(sentence), "{tab} {values:?}: {said}");
        });
    }
}

#[test]
fn digits_choose_on_the_tabs_and_are_text_in_the_fields() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        assert_eq!(page.context(), Context::Form);
        for (digit, question) in [('4', "ændret sig?"), ('2', "falder?"), ('5', "koster")] {
            pressed(&mut page, KeyCode::Char(digit), ctx);
            assert!(drawn(&page, ctx).contains(question));
        }
        assert!(matches!(pressed(&mut page, KeyCode::Char('7'), ctx), Outcome::Ignored));
        pressed(&mut page, KeyCode::Tab, ctx);
        assert_eq!(page.context(), Context::Field);
        pressed(&mut page, KeyCode::Char('1'), ctx);
        assert!(drawn(&page, ctx).contains("koster"));
        // Round once: six fields, then the tabs again.
        for _ in 0..6 {
            pressed(&mut page, KeyCode::Tab, ctx);
        }
        assert_eq!(page.context(), Context::Form);
        pressed(&mut page, KeyCode::BackTab, ctx);
        assert_eq!(page.context(), Context::Field);
        for question in ["overhovedet?", "Hvor mange sager skal der til?"] {
            pressed(&mut page, KeyCode::F(8), ctx);
            assert!(drawn(&page, ctx).contains(question));
        }
        assert!(matches!(pressed(&mut page, KeyCode::Esc, ctx), Outcome::Close));
    });
}

#[test]
fn clicks_choose_tabs_and_fields() {
    in_danish(|ctx| {
        let mut page = page(ctx);
        page.update(&Input::Row(TAB_TARGETS + 2), ctx);
        assert!(drawn(&page, ctx).contains("Hvad siger det, vi fandt?"));
        page.update(&Input::Row(1000), ctx);
        assert_eq!(page.context(), Context::Field);
        assert!(matches!(page.update(&Input::Row(TAB_TARGETS + 9), ctx), Outcome::Ignored));
    });
}

#[test]
fn what_takes_long_waits_for_a_rest() {
    in_danish(|ctx| {
        let mut page = filled('2', &["400"], ctx);
        assert_eq!(page.wake_after(), Some(REST));
        assert!(said(&page, ctx).contains("Regner, når du holder en pause."));
        page.update(&Input::Elapsed, ctx);
        assert_eq!(page.wake_after(), None);
        assert!(said(&page, ctx).contains("over 99 %"), "{}", said(&page, ctx));
    });
}

#[test]
fn what_is_typed_stays_while_another_is_in_sight() {
    in_danish(|ctx| {
        let mut page = filled('3', &["61"], ctx);
        for _ in TABS {
            pressed(&mut page, KeyCode::F(8), ctx);
        }
        assert!(said(&page, ctx).contains("af de 61 sager"));
    });
}

#[test]
fn the_page_in_its_windows() {
    for (name, language, size) in WINDOWS {
        with_ctx(language, size, |ctx| {
            for digit in '1'..='6' {
                let mut page = page(ctx);
                pressed(&mut page, KeyCode::Char(digit), ctx);
                if digit > '2' {
                    pressed(&mut page, KeyCode::Tab, ctx);
                }
                insta::assert_snapshot!(format!("tab-{digit}-{name}"), drawn(&page, ctx));
            }
        });
    }
}

#[test]
fn the_tabs_fit_the_smallest_window() {
    for language in [Language::Danish, Language::English] {
        with_ctx(language, crate::tui::frame::SMALLEST, |ctx| {
            let state = State::new(ctx);
            let last = state.tab_columns(ctx).last().map(|(x, width, _)| x + width);
            assert!(last.is_some_and(|end| end <= ctx.content().right()), "{last:?}");
        });
    }
}

#[test]
fn the_menu_leads_here() {
    in_danish(|ctx| {
        let role = crate::tui::model::Role { leads_team: true, ..Default::default() };
        let menu =
            crate::tui::screens::palette::State::new(Context::List, &Hints::new(), role, ctx);
        let mut menu = Screen::Menu(menu);
        typed(&mut menu, "hvad nu", ctx);
        let outcome = pressed(&mut menu, KeyCode::Enter, ctx);
        let opened = match outcome {
            Outcome::Many(outcomes) => outcomes.into_iter().any(|outcome| {
                matches!(outcome, Outcome::Open(page) if matches!(*page, Screen::Calculators(_)))
            }),
            _ => false,
        };
        assert!(opened);
    });
}
