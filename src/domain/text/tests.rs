//! What the gate lets through and what it makes of the rest.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use proptest::prelude::*;

use super::*;

/// The specimens: one JSON object a line, `s` is the text, `raa` = must not pass unchanged.
const STRINGS: &str = include_str!("../../../tests/data/strings.jsonl");

fn is_harmless(text: &str, line_breaks: bool) -> bool {
    text.chars().all(|c| (line_breaks && c == '\n') || !(c.is_control() || is_invisible(c)))
}

#[test]
fn one_line() {
    for (given, expected) in [
        ("rød\u{1b}[31m", "rød␛[31m"),
        ("a\0b\u{7f}", "a␀b␡"),
        ("a\u{85}b\u{9b}", "a⟨0085⟩b⟨009B⟩"),
        ("linje1\r\nlinje2\nlinje3\rslut", "linje1 linje2 linje3 slut"),
        ("a\tb\u{a0}c\u{202f}d", "a b c d"),
        ("sag \u{202e}321-62\u{202c}", "sag ⟨202E⟩321-62⟨202C⟩"),
        ("26\u{ad}-1\u{200b}\u{feff}", "26⟨00AD⟩-1⟨200B⟩⟨FEFF⟩"),
        ("\u{e0041}\u{fe0f}\u{e0101}", "⟨E0041⟩⟨FE0F⟩⟨E0101⟩"),
        ("A\u{30a}rhus", "Århus"),
        ("漢字 ✓ “citat”", "漢字 ✓ “citat”"),
        ("a\u{2028}b", "a b"),
        ("", ""),
    ] {
        assert_eq!(Clean::line(given).as_str(), expected, "{given:?}");
    }
}

#[test]
fn a_block_keeps_its_lines() {
    let block = Clean::block("en\r\nto\rtre\n\nfire\u{2029}fem\u{1b}");
    assert_eq!(block.as_str(), "en\nto\ntre\n\nfire\nfem␛");
}

#[test]
fn own_typing_is_cleaned_quietly() {
    for (given, expected) in [
        ("26\u{200b}-1\u{feff}", "26-1"),
        ("A\u{200d}\u{30a}rhus", "Århus"),
        ("a\u{1b}b\u{7}\u{9b}c", "abc"),
        ("Word\u{a0}skrev”det”", "Word skrev”det”"),
        ("to\nlinjer\tog tab", "to linjer og tab"),
    ] {
        assert_eq!(Clean::typed_line(given).as_str(), expected, "{given:?}");
    }
    assert_eq!(Clean::typed_block("en\r\nto\u{200b}\n").as_str(), "en\nto\n");
}

#[test]
fn the_short_way_through_the_gate_is_the_same_as_the_long_one() {
    let plain: String = (0..=0x2FFF).filter_map(char::from_u32).filter(|c| is_plain(*c)).collect();
    assert!(plain.contains("YZ") && plain.contains("æ"), "{plain}");
    for (breaks, text) in
        [(Breaks::Space, plain.clone()), (Breaks::Kept, format!("{plain}\n{plain}"))]
    {
        for hidden in [Hidden::Shown, Hidden::Removed] {
            assert_eq!(gate_any(&text, breaks, hidden), (Clean(text.clone()), false));
            assert_eq!(gate(&text, breaks, hidden), (Clean(text.clone()), false));
        }
    }
}

#[test]
fn marks_are_capped() {
    let tower = format!("e{}x{}", "\u{301}".repeat(60), "\u{20dd}".repeat(9));
    let (clean, neutralised) = gate_line(&tower);
    assert!(neutralised);
    let expected = format!("é{}x{}", "\u{301}".repeat(8), "\u{20dd}".repeat(8));
    assert_eq!(clean.as_str(), expected);
}

#[test]
fn tells_whether_something_was_neutralised() {
    for (text, expected) in [
        ("Ærø, 漢字", false),
        ("A\u{30a}\u{a0}\r\n\t", false),
        ("\u{1b}", true),
        ("\u{200b}", true),
        ("\u{80}", true),
    ] {
        assert_eq!(gate_line(text).1, expected, "{text:?}");
        assert_eq!(gate_block(text).1, expected, "{text:?}");
    }
}

#[test]
fn cut_to_a_width() {
    for (text, width, expected) in [
        ("Aabenraa", 8, "Aabenraa"),
        ("Aabenraa", 7, "Aabenr…"),
        ("Aabenraa", 1, "…"),
        ("Aabenraa", 0, ""),
        ("漢字かな", 8, "漢字かな"),
        ("漢字かな", 7, "漢字か…"),
        ("漢字かな", 4, "漢…"),
        ("x\u{301}\u{302}yz", 2, "x\u{301}\u{302}…"),
    ] {
        let cut = Clean::line(text).truncate(width);
        assert_eq!(cut.as_str(), expected);
        assert!(cut.width() <= width);
    }
}

#[test]
fn specimens() {
    let mut seen = 0;
    for line in STRINGS.lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = record["s"].as_str().unwrap();
        let must_change = record["raa"].as_bool().unwrap();
        let name = record["id"].as_str().unwrap();
        let (clean, _) = gate_line(text);
        assert!(is_harmless(clean.as_str(), false), "{name}");
        assert!(!must_change || clean.as_str() != text, "{name}");
        assert!(is_harmless(Clean::block(text).as_str(), true), "{name}");
        assert!(is_harmless(Clean::typed_line(text).as_str(), false), "{name}");
        assert!(is_harmless(Clean::typed_block(text).as_str(), true), "{name}");
        seen += 1;
    }
    assert_eq!(seen, 71);
}

proptest! {
    #[test]
    fn any_text_comes_out_harmless_and_stays_as_it_is(
        text in prop::collection::vec(
            prop_oneof![
                any::<char>(),
                prop::char::range('\0', '\u{a0}'),
                prop::char::range('\u{2000}', '\u{2070}'),
                prop::char::range('\u{300}', '\u{30f}'),
            ],
            0..40,
        )
    ) {
        let text: String = text.into_iter().collect();
        for (gate, line_breaks) in [
            (Clean::line as fn(&str) -> Clean, false),
            (Clean::block, true),
            (Clean::typed_line, false),
            (Clean::typed_block, true),
        ] {
            let clean = gate(&text);
            prop_assert!(is_harmless(clean.as_str(), line_breaks));
            prop_assert!(is_nfc(clean.as_str()));
            prop_assert_eq!(gate(clean.as_str()), clean);
        }
    }
}
