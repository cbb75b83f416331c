//! What a template may say, and what is said about one that may not.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;
use crate::catalogue::texts::Texts;

/// The smallest picture there is, of one pixel.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9BU\
\0\0\0\nIDATx\xDAc`\0\0\0\x02\0\x01\xE5'\xDE\xFC\0\0\0\0IEND\xAE\x42\x60\x82";

fn faults(files: &[(&'static str, Vec<u8>)]) -> Vec<String> {
    let texts = Texts::new(Language::Danish);
    let found = Template::read(files).map(|_| ()).unwrap_err();
    found.iter().map(|fault| fault_line(fault, &texts).into_string()).collect()
}

#[test]
fn the_files_of_the_program_say_what_holds_without_them() {
    let files = BUILT_IN.map(|(name, content)| (name, content.as_bytes().to_vec()));
    let read = Template::read(&files).unwrap();
    assert_eq!(Template { sha256: None, ..read }, Template::default());
    assert_eq!(*Template::built_in(), Template::default());
}

/// What is exported is a template; its phrases are those of the program, and none is unknown.
#[test]
fn what_is_exported_can_be_read() {
    let theme = BUILT_IN[0].1.to_owned() + &as_toml();
    let read = Template::read(&[(THEME, theme.into_bytes())]).unwrap();
    for language in [Language::Danish, Language::English] {
        let texts = Texts::new(language);
        for id in PHRASES {
            assert!(texts.has(id), "{id}");
            assert_eq!(read.phrases(language).get(id), Some(&texts.get(id)));
        }
    }
}

#[test]
fn a_theme_is_taken_over() {
    let theme = "organisation = \"Opdigtet Kommune\"\nlinjer = [\"Skolegade 1\"]\n\
        [logo]\ntekst = \"Et egetræ\"\nbredde_mm = 20\n[farver]\noverskrift = \"#003366\"\n\
        [skrift]\npunkt = 11\n[vendinger.da]\npaper-signature = \"Sign her\"\n";
    let files = [(THEME, theme.as_bytes().to_vec()), (LOGO, PIXEL.to_vec())];
    let read = Template::read(&files).unwrap();
    assert_eq!(read.colours.heading, Colour(0, 0x33, 0x66));
    assert_eq!(read.colours.text, Colours::default().text);
    assert_eq!((read.organisation.as_str(), read.size), ("Opdigtet Kommune", 11.0));
    let logo = read.logo.as_ref().unwrap();
    assert_eq!((logo.pixels, logo.height(), logo.words.as_str()), ((1, 1), 20.0, "Et egetræ"));
    let danish = Texts::new(Language::Danish).or_own(read.phrases(Language::Danish));
    assert_eq!(danish.get("paper-signature").as_str(), "Sign her");
    assert_eq!(danish.get("paper-signature-date").as_str(), "Dato");
    // The same files have the same hash, and any other byte another one.
    assert_eq!(read.sha256, Template::read(&files).unwrap().sha256);
    let other = [(THEME, format!("{theme}\n").into_bytes()), (LOGO, PIXEL.to_vec())];
    assert_ne!(read.sha256, Template::read(&other).unwrap().sha256);
}

#[test]
fn what_is_wrong_is_told_with_file_and_line() {
    for (theme, wanted) in [
        ("a = 1", "theme.toml:1: a kendes ikke."),
        ("\nlogo = 3", "theme.toml:2: logo kan ikke bruges sådan"),
        ("organisation = \"x", "theme.toml:1: Linjen er ikke skrevet, som TOML"),
        ("[farver]\ntekst = \"red\"", "theme.toml:2: farver.tekst skal være en farve"),
        ("[farver]\nsvag = \"#999999\"", "theme.toml:2: farver.svag er svær at læse"),
        ("[skrift]\npunkt = 72", "theme.toml:2: skrift.punkt kan ikke bruges sådan"),
        ("[logo]\nbredde_mm = -1", "theme.toml:2: logo.bredde_mm kan ikke bruges sådan"),
        ("[vendinger.da]\npaper-means-share = \"Alt er godt\"", "theme.toml:2: paper-means-share"),
        ("[vendinger.de]\na = \"b\"", "theme.toml:1: vendinger.de kendes ikke."),
    ] {
        let told = faults(&[(THEME, theme.as_bytes().to_vec())]);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with(wanted), "{told:?}");
    }
    let contrast = faults(&[(THEME, b"[farver]\ntekst = \"#777777\"".to_vec())]);
    assert!(contrast[0].ends_with("kontrasten er 4,4 og skal være mindst 4,5."), "{contrast:?}");
    // Lines tell nothing and may be pale.
    assert!(Template::read(&[(THEME, b"[farver]\nlinje = \"#eeeeee\"".to_vec())]).is_ok());
}

#[test]
fn a_style_sheet_stays_in_its_place_and_loads_nothing() {
    let style = b"p { color: red }\n</style><script>\nbody { background: URL(//a) }\n@Import 'x';";
    let told = faults(&[(STYLE, style.to_vec())]);
    let starts = ["style.css:2: Tegnet <", "style.css:3: Et stilark", "style.css:4: Et stilark"];
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told.iter().zip(starts).all(|(told, start)| told.starts_with(start)), "{told:?}");
    assert_eq!(
        faults(&[(PAGE, b"a\n\xFF".to_vec())]),
        ["paper.typ:2: Filen er ikke gemt som UTF-8."]
    );
}

#[test]
fn a_logo_is_a_picture_with_words() {
    let words = (THEME, b"[logo]\ntekst = \"a\"".to_vec());
    let mut large = PIXEL.to_vec();
    large[18] = 8;
    for (files, wanted) in [
        (vec![(LOGO, PIXEL.to_vec())], "logo.png: Et logo skal have en tekst"),
        (vec![words.clone(), (LOGO, b"<svg onload=a()>".to_vec())], "logo.png: Logoet er ikke"),
        (vec![words.clone(), (LOGO, PIXEL[..40].to_vec())], "logo.png: Logoet er ikke"),
        (vec![words, (LOGO, large)], "logo.png: Logoet må være højst 2.000"),
    ] {
        assert!(faults(&files)[0].starts_with(wanted), "{wanted}");
    }
}
