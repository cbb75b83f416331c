//! Checklist files made to trip the reader: each is accepted or refused as it must be, in
//! short time, with the names and lines a person needs to mend it.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tilsyn::catalogue::checklist::{Argument, Fault, parse};
use tilsyn::catalogue::export::to_toml;
use tilsyn::catalogue::library::Library;
use tilsyn::domain::checklist::Checklist;
use tilsyn::domain::text::Clean;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile/toml")
}

fn read(name: &str) -> Result<Checklist, Vec<Fault>> {
    let bytes = std::fs::read(folder().join(name)).unwrap();
    parse(name, &bytes)
}

/// A fault as one line: place, code and arguments.
fn told(faults: &[Fault]) -> Vec<String> {
    let number = |number: Option<usize>| number.map_or("-".to_owned(), |number| number.to_string());
    faults
        .iter()
        .map(|fault| {
            let mut line = format!("{}: {}", number(fault.line), fault.what.code());
            for (name, value) in fault.what.args() {
                match value {
                    Argument::Number(value) => line.push_str(&format!(" {name}={value}")),
                    Argument::Text(value) => line.push_str(&format!(" {name}={value:?}")),
                }
            }
            line
        })
        .collect()
}

/// Files that are accepted, with the number of their questions.
const ACCEPTED: [(&str, usize); 5] = [
    ("p01_minimal.toml", 1),
    ("p02_fuld.toml", 4),
    ("p16_bom.toml", 1),
    ("p17_crlf.toml", 4),
    // Sound by itself; refused beside the list whose version it takes, see below.
    ("p25_aendret_indhold_samme_version.toml", 1),
];

/// Files that are refused, with all their faults.
const REFUSED: [(&str, &[&str]); 19] = [
    ("p03_dublet_id.toml", &["16: duplicate-id id=\"s1\" first-line=6"]),
    ("p04_cyklisk.toml", &["10: cycle path=\"s1 → s3 → s2 → s1\""]),
    ("p05_selvreference.toml", &["10: cycle path=\"s1 → s1\""]),
    (
        "p06_ukendt_reference.toml",
        &["10: unknown-reference key=\"spoergsmaal\" name=\"findes-ikke\" suggestion=\"\""],
    ),
    (
        "p07_ukendt_svar_i_betingelse.toml",
        &[
            "15: not-an-answer name=\"s1\" word=\"måske\" allowed=\"ja, nej, ikke relevant\" suggestion=\"\"",
        ],
    ),
    (
        "p08_ukendte_felter.toml",
        &[
            "5: unknown-key key=\"ukendt\" suggestion=\"\"",
            "11: unknown-key key=\"krtisk\" suggestion=\"kritisk\"",
        ],
    ),
    ("p09_toml_dublet_noegle.toml", &["13: duplicate-key key=\"id\" first-line=12"]),
    ("p10_syntaksfejl.toml", &["6: syntax what=\"unclosed\" expected=\"]\""]),
    ("p11_tom.toml", &["-: empty"]),
    ("p12_ingen_spoergsmaal.toml", &["1: no-questions"]),
    (
        "p13_forkert_type.toml",
        &[
            "4: wrong-type key=\"version\" expected=\"whole\" found=\"text\"",
            "9: wrong-type key=\"svar\" expected=\"list\" found=\"text\"",
        ],
    ),
    ("p14_dyb_indlejring.toml", &["5: syntax what=\"too-deep\" expected=\"\""]),
    ("p15_dybe_tabeller.toml", &["-: syntax what=\"too-deep\" expected=\"\""]),
    ("p18_utf16.toml", &["-: not-utf8 encoding=\"utf-16\""]),
    ("p19_latin1.toml", &["3: not-utf8 encoding=\"eight-bit\""]),
    (
        "p20_escape.toml",
        &[
            "3: hidden-character character=\"U+001B\"",
            "3: hidden-character character=\"U+0007\"",
            "8: hidden-character character=\"U+001B\"",
            "8: hidden-character character=\"U+202E\"",
            "8: hidden-character character=\"U+202C\"",
        ],
    ),
    ("p21_nyere_skema.toml", &["1: newer-schema schema=99 known=1"]),
    (
        "p22_id_som_sti.toml",
        &["2: bad-id key=\"id\" id=\"../../x\"", "7: bad-id key=\"id\" id=\"../s1\""],
    ),
    (
        "p23_nan_vaegt.toml",
        &[
            "10: bad-weight key=\"vaegt\" value=\"nan\"",
            "16: bad-weight key=\"vaegt\" value=\"-1\"",
            "22: bad-weight key=\"vaegt\" value=\"inf\"",
        ],
    ),
];

#[test]
fn every_file_is_in_a_table() {
    let files: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let accepted = ACCEPTED.iter().map(|(name, _)| (*name).to_owned());
    let refused = REFUSED.iter().map(|(name, _)| (*name).to_owned());
    assert_eq!(files, accepted.chain(refused).collect());
}

#[test]
fn good_files_are_accepted() {
    for (name, count) in ACCEPTED {
        let list = read(name).map_err(|faults| told(&faults)).unwrap();
        assert_eq!(list.questions.len(), count, "{name}");
        assert_eq!(list.title.da, "Sygedagpenge – stikprøve", "{name}");
    }
    assert_eq!(
        read("p02_fuld.toml").unwrap().questions[3].text.da,
        "Er borgeren hørt (partshøring)?"
    );
}

#[test]
fn bad_files_are_refused_with_every_fault() {
    for (name, expected) in REFUSED {
        let faults = read(name).unwrap_err();
        assert_eq!(told(&faults), expected, "{name}");
        for fault in &faults {
            assert_eq!(fault.file.as_deref(), Some(name));
            for (_, value) in fault.what.args() {
                if let Argument::Text(text) = value {
                    assert_eq!(Clean::line(&text).as_str(), text, "{name}");
                }
            }
        }
    }
    let broken = read("p10_syntaksfejl.toml").unwrap_err();
    assert_eq!(broken.first().unwrap().column, Some(15));
}

#[test]
fn line_ends_and_byte_order_mark_are_not_content() {
    let hash = |name: &str| read(name).unwrap().reference.hash;
    assert_eq!(hash("p17_crlf.toml"), hash("p02_fuld.toml"));
    assert_eq!(read("p17_crlf.toml").unwrap(), read("p02_fuld.toml").unwrap());
    assert_eq!(hash("p16_bom.toml"), hash("p01_minimal.toml"));
}

#[test]
fn changed_content_needs_a_new_version() {
    let first = read("p01_minimal.toml").unwrap();
    let changed = read("p25_aendret_indhold_samme_version.toml").unwrap();
    let same_again = vec![first.clone(), read("p16_bom.toml").unwrap()];
    assert!(Library::new(Vec::new(), same_again).is_ok());
    let faults = Library::new(vec![first], vec![changed]).unwrap_err();
    let expected = ["-: same-version-other-content id=\"sygedagpenge\" version=1"];
    assert_eq!(told(&faults), expected);
}

#[test]
fn two_thousand_questions_are_refused_with_the_limit() {
    let head =
        "skema = 1\nid = \"sygedagpenge\"\nnavn = \"Sygedagpenge – stikprøve\"\nversion = 1\n";
    let questions = |count: usize| -> String {
        let one = |number: usize| {
            format!(
                "\n[[spoergsmaal]]\nid = \"s{number}\"\ntekst = \"Spørgsmål {number}\"\n\
                 svar = [\"ja\", \"nej\", \"ikke relevant\"]\n"
            )
        };
        (0..count).map(one).collect()
    };
    let faults = parse("p24.toml", format!("{head}{}", questions(2000)).as_bytes()).unwrap_err();
    assert_eq!(told(&faults), ["6: too-many key=\"spoergsmaal\" count=2000 limit=500"]);
    let most = parse("p24.toml", format!("{head}{}", questions(500)).as_bytes()).unwrap();
    assert_eq!(most.questions.len(), 500);
}

#[test]
fn an_accepted_file_can_be_written_and_read_again() {
    for (name, _) in ACCEPTED {
        let list = read(name).unwrap();
        let mut back = parse(name, to_toml(&list).as_bytes()).unwrap();
        back.reference.hash.clone_from(&list.reference.hash);
        assert_eq!(back, list, "{name}");
    }
}

/// Files near the size limit, each made to be slow for a careless reader.
#[test]
fn large_files_are_refused_in_short_time() {
    let head = "skema = 1\nid = \"x\"\nversion = 1\nnavn = \"X\"\n";
    let many = |count: usize, line: &dyn Fn(usize) -> String| -> String {
        std::iter::once(head.to_owned()).chain((0..count).map(line)).collect()
    };
    let gated = |number: usize, condition: &str| {
        format!("[[spoergsmaal]]\nid = \"s{number}\"\ntekst = \"?\"\nkun_hvis = {condition}\n")
    };
    let on = |range: std::ops::Range<usize>| {
        let parts: Vec<String> =
            range.map(|other| format!("{{spoergsmaal=\"s{other}\",svar=\"ja\"}}")).collect();
        format!("{{ mindst_en = [{}] }}", parts.join(","))
    };
    let files = [
        ("unknown keys", many(50_000, &|number| format!("ukendt{number} = 1\n"))),
        (
            "one line",
            format!(
                "{head}x = {{ {} }}\n",
                (0..60_000).map(|number| format!("k{number}=1,")).collect::<String>()
            ),
        ),
        ("one key", many(60_000, &|_| "x = 1\n".to_owned())),
        ("broken lines", many(60_000, &|_| "x = ja\n".to_owned())),
        ("unknown references", many(450, &|number| gated(number, &on(1000..1040)))),
        ("all on all", many(450, &|number| gated(number, &on(0..40)))),
        (
            "backwards",
            many(450, &|number| gated(number, &on(number.saturating_sub(40)..number.max(1)))),
        ),
        ("later", many(450, &|number| gated(number, &on(number + 1..number + 40)))),
        ("hidden", format!("{head}# {}\n", "\u{202e}".repeat(300_000))),
        ("brackets", format!("{head}x = {}\n", "[".repeat(900_000))),
        ("open braces", format!("{head}x = {}\n", "{a=".repeat(300_000))),
        ("headings", many(60_000, &|_| "[[a.b.c.d]]\n".to_owned())),
    ];
    for (name, text) in files {
        assert!(text.len() <= 1_000_000, "{name}: {}", text.len());
        assert!(parse("x.toml", text.as_bytes()).is_err(), "{name}");
    }
}

/// A condition that cannot hold, hidden behind more combinations than can be tried.
#[test]
fn an_endless_search_is_given_up() {
    let options: String =
        (0..9).map(|number| format!("{{ id = \"v{number}\", tekst = \"V{number}\" }},")).collect();
    let facts: String = (0..40)
        .map(|number| {
            let head = format!("[[fakta]]\nid = \"f{number}\"\ntekst = \"?\"\n");
            format!("{head}type = \"valg\"\nvalg = [{options}]\n")
        })
        .collect();
    let test =
        |number: usize, word: &str| format!("{{ spoergsmaal = \"f{number}\", svar = \"{word}\" }}");
    let any: String = (0..40).map(|number| test(number, "v8") + ",").collect();
    let never = format!("{{ mindst_en = [{any}] }}, {}, {}", test(39, "v1"), test(39, "v2"));
    let questions: String = (0..100)
        .map(|number| {
            let head = format!("[[spoergsmaal]]\nid = \"s{number}\"\ntekst = \"?\"\n");
            format!("{head}kun_hvis = {{ alle = [{never}] }}\n")
        })
        .collect();
    let head = "skema = 1\nid = \"x\"\nversion = 1\nnavn = \"X\"\n";
    let text = format!("{head}{facts}{questions}");
    let told: Vec<String> =
        parse("x.toml", text.as_bytes()).err().map(|f| told(&f)).unwrap_or_default();
    assert!(told.is_empty(), "{told:?}");
}
