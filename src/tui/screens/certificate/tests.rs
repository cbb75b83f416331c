//! What an auditor reads, and what can be written.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::{TimeZone, Utc};

use super::*;
use crate::domain::allocation::Allocation;
use crate::domain::certificate::{Certificate, Circumstances, SeedSource};
use crate::domain::draw::{CaseId, Frame, Label, Seed};
use crate::domain::strata::StratifiedFrame;
use crate::tui::input::KeyCode;
use crate::tui::screen::Screen;
use crate::tui::testing_pages::{WINDOWS, drawn, in_danish, pressed, with_ctx};

fn circumstances() -> Circumstances {
    Circumstances {
        label: Label::parse("2026-11:sygedagpenge-nord").unwrap(),
        seed: Seed::parse("2f6a90b1c4d3e8f7").unwrap(),
        seed_source: SeedSource::OperatingSystem,
        locked_at: Utc.with_ymd_and_hms(2026, 11, 3, 8, 14, 2).unwrap(),
        drawn_at: Utc.with_ymd_and_hms(2026, 11, 3, 8, 14, 3).unwrap(),
    }
}

fn ids() -> impl Iterator<Item = CaseId> {
    (1..=40).map(|number| CaseId::parse(&format!("2026-{number:04}")).unwrap())
}

fn view(certificate: Certificate) -> CertificateView {
    CertificateView {
        certificate,
        team: Clean::line("Sygedagpenge Nord"),
        list: Clean::line("sagsliste-november.csv"),
        duplicates: 2,
        locked_at: circumstances().locked_at,
        drawn_at: circumstances().drawn_at,
        reason: None,
        holds: true,
    }
}

fn simple() -> CertificateView {
    view(Certificate::draw_simple(&Frame::new(ids()), 12, circumstances()))
}

fn divided() -> CertificateView {
    let cases = ids().enumerate().map(|(place, id)| {
        let stratum = if place % 4 == 0 { "Jobafklaring" } else { "Sygedagpenge" };
        (id, stratum.to_owned())
    });
    let cases = StratifiedFrame::new(&["Sygedagpenge", "Jobafklaring"], cases.collect::<Vec<_>>());
    let method = Allocation::Proportional;
    let drawn = Certificate::draw_strata(&cases.unwrap(), 8, method, 2, circumstances()).unwrap();
    CertificateView { reason: Some(Clean::line("Listen manglede et team")), ..view(drawn) }
}

/// The whole certificate, as read by scrolling to its end.
fn whole(view: CertificateView) -> String {
    in_danish(|ctx| {
        let mut page = Screen::Certificate(State::new(view));
        let mut windows = vec![drawn(&page, ctx)];
        for _ in 0..6 {
            pressed(&mut page, KeyCode::PageDown, ctx);
            windows.push(drawn(&page, ctx));
        }
        // Where a sentence is broken does not matter here.
        windows.join("\n").split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

#[test]
fn everything_an_auditor_needs_is_there() {
    let view = simple();
    let certificate = view.certificate.clone();
    let text = whole(view);
    let fingerprint = crate::domain::draw::hex(&certificate.frame_sha256);
    for part in [&fingerprint[..32], &fingerprint[32..], certificate.seed.as_str(), "tilsyn1"] {
        assert!(text.contains(part), "{part}");
    }
    for selected in &certificate.selected {
        assert!(text.contains(selected.id.as_str()));
        assert!(text.contains(&crate::domain::draw::hex(&selected.ticket)[..16]));
    }
    for part in [
        "12 af 12 ens",
        "2 gentagelser talt med én gang",
        "3. november 2026 kl. 09.14.02 (dansk tid, UTC+1)",
        "28 sager står i reserve",
        "LC_ALL=C sort -u sager.txt | sha256sum",
        "2f6a90b1c4d3e8f7 2026-11:sygedagpenge-nord \"$id\" |",
        "head -n 12",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn strata_and_the_reason_of_a_redraw_are_named() {
    let text = whole(divided());
    for part in ["Sygedagpenge: 6 af 30", "Jobafklaring: 2 af 10", "Listen manglede et team"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn a_draw_that_does_not_hold_is_said_first() {
    let text = whole(CertificateView { holds: false, ..simple() });
    assert!(text.contains("! Trukket igen gav listen andre sager"));
}

#[test]
fn it_is_written_with_or_without_references() {
    in_danish(|ctx| {
        for (steps, expected) in [(0, Some(false)), (1, Some(true)), (2, None)] {
            let mut page = Screen::Certificate(State::new(simple()));
            pressed(&mut page, KeyCode::F(2), ctx);
            for _ in 0..steps {
                pressed(&mut page, KeyCode::Tab, ctx);
            }
            let full = match pressed(&mut page, KeyCode::Enter, ctx) {
                Outcome::Ask(Request::Paper(Papers::Write {
                    of: PaperOf::Certificate { full },
                    ..
                })) => Some(full),
                _ => None,
            };
            assert_eq!(full, expected);
            assert_eq!(page.context(), Context::Page);
        }
    });
}

#[test]
fn enter_and_f8_go_to_the_cases() {
    in_danish(|ctx| {
        for code in [KeyCode::Enter, KeyCode::F(8)] {
            let mut page = Screen::Certificate(State::new(simple()));
            let Outcome::Many(outcomes) = pressed(&mut page, code, ctx) else {
                panic!("the page stays");
            };
            assert!(matches!(
                outcomes.as_slice(),
                [Outcome::Close, Outcome::Ask(Request::ShowCases)]
            ));
        }
        let mut page = Screen::Certificate(State::new(simple()));
        assert!(matches!(pressed(&mut page, KeyCode::Esc, ctx), Outcome::Close));
    });
}

#[test]
fn the_page_in_its_windows() {
    for (name, language, size) in WINDOWS {
        with_ctx(language, size, |ctx| {
            let mut page = Screen::Certificate(State::new(divided()));
            insta::assert_snapshot!(format!("beginning-{name}"), drawn(&page, ctx));
            pressed(&mut page, KeyCode::End, ctx);
            insta::assert_snapshot!(format!("end-{name}"), drawn(&page, ctx));
            pressed(&mut page, KeyCode::F(2), ctx);
            insta::assert_snapshot!(format!("which-{name}"), drawn(&page, ctx));
        });
    }
}
