//! Finding, masking, cutting; and the two rates measured on made-up notes.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use super::*;

const STRINGS: &str = include_str!("../../../tests/data/strings.jsonl");

fn found(text: &str) -> Vec<&str> {
    find_cpr(text).into_iter().map(|hit| &text[hit.start..hit.end]).collect()
}

#[test]
fn finds_numbers_in_every_dress() {
    for number in [
        "251248-9996",
        "2512489996",
        "251248 9996",
        "251248\u{a0}9996",
        "251248–9996",
        "251248−9996",
        "251248‒9996",
        "251248‑9996",
        "251248 - 9996",
        "251248\n9996",
        "251248-\r\n9996",
        "251248\u{ad}\n9996",
        "２５１２４８-９９９６",
        "2512\u{200b}48-99\u{2060}96",
        "25\u{ad}1248\u{ad}9996",
        "2512⟨200B⟩48-9996",
        "851248-9996",
        "290236-4123",
    ] {
        for text in [
            number.to_owned(),
            format!("Borger {number} er sygemeldt"),
            format!("cpr.nr.:{number}."),
            format!("({number})"),
            format!("A{number}B"),
            format!("2026/{number}/1"),
        ] {
            assert_eq!(found(&text), [number], "{text:?}");
        }
    }
    assert_eq!(
        found("to: 120434-4007 og 130434-9006 070761-4285"),
        ["120434-4007", "130434-9006", "070761-4285"]
    );
    assert_eq!(found("120434 4007 130434 9006").len(), 2);
}

#[test]
fn leaves_other_numbers() {
    for text in [
        "",
        "tlf. 12345678",
        "+45 12 34 56 78",
        "sag 26-100001",
        "21-11-2026",
        "EAN 5798009811578",
        "12512489996",
        "25124899961",
        "251248-99961",
        "1251248-9996",
        "beløb 1.234.567,89",
        "j.nr. 9912991234",
        "320130-1234",
        "000130-1234",
        "600130-1234",
        "920130-1234",
        "010030-1234",
        "011330-1234",
        "310430-1234",
        "290231-1234",
        "251248--9996",
        "251248/9996",
        "251248 og 9996",
        "251248      9996",
        "25124",
        "251248-",
    ] {
        assert_eq!(found(text), [""; 0], "{text:?}");
    }
}

#[test]
fn the_century_decides_about_leap_days() {
    // 1900 had no 29 February, 2000 had one.
    assert!(find_cpr("290200-1234").is_empty());
    assert!(!find_cpr("290200-4234").is_empty());
    assert!(!find_cpr("290200-5234").is_empty());
    assert!(!find_cpr("290296-1234").is_empty());
    assert!(find_cpr("290297-5234").is_empty());
}

#[test]
fn specimens() {
    for line in STRINGS.lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = record["s"].as_str().unwrap();
        let expected = record["cpr"].as_u64().unwrap();
        assert_eq!(find_cpr(text).len() as u64, expected, "{}", record["id"]);
    }
}

#[test]
fn columns() {
    for (values, expected) in [
        (vec!["251248-9996", "070761-4285"], true),
        (vec!["251248-9996", "", "  ", "26-1"], true),
        (vec!["251248-9996", "26-1", "26-2"], false),
        (vec!["101304005", "201304005"], true),
        (vec!["26-100001", "26-100002"], false),
        (vec!["123456789", "987654321"], false),
        (vec!["", " "], false),
        (vec![], false),
    ] {
        assert_eq!(looks_like_cpr_column(values.iter().copied()), expected, "{values:?}");
    }
}

#[test]
fn headers() {
    for header in [
        "CPR",
        "cpr-nr.",
        "Cpr nr",
        "CPRNR",
        "Borgers CPR",
        "Personnummer",
        "Person-nr.",
        "PNR",
        "Fødselsnummer",
        " cpr_nummer ",
    ] {
        assert!(header_is_cpr(header), "{header}");
    }
    for header in ["Sagsnr", "P-nr.", "Navn", "Personale", "", "CVR", "Sagsbehandler"] {
        assert!(!header_is_cpr(header), "{header}");
    }
}

#[test]
fn masks() {
    for (text, expected) in [
        ("Borger 251248-9996 ringede", "Borger ······-···· ringede"),
        ("2512489996 og 070761\n4285", "······-···· og ······-····"),
        ("sag 26-1", "sag 26-1"),
        ("", ""),
    ] {
        assert_eq!(mask_cpr(text), expected);
        assert!(find_cpr(&mask_cpr(text)).is_empty());
    }
}

#[test]
fn cuts_what_may_be_the_beginning_of_a_number() {
    for (text, expected) in [
        ("Talte med 251248", "Talte med "),
        ("Talte med 2512489996", "Talte med "),
        ("Talte med 251248-", "Talte med "),
        ("Talte med 251248-99", "Talte med "),
        ("Talte med 251248 - 9996 ", "Talte med "),
        ("251248", ""),
        ("Talte med 25124", "Talte med 25124"),
        ("Talte 251248 i går", "Talte 251248 i går"),
        ("den 21-11-2026", "den 21-11-2026"),
        ("１２３４５６", ""),
        ("slut ", "slut "),
        ("", ""),
    ] {
        assert_eq!(trailing_digits_cut(text), expected, "{text:?}");
    }
}

/// A small fixed pseudo-random sequence (SplitMix64), so that every run is the same.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }

    fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.below(high - low + 1)
    }

    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }
}

#[test]
fn finds_nearly_all_made_up_numbers() {
    let mut sequence = Sequence(1);
    let total = 10_000;
    let mut hit = 0;
    for _ in 0..total {
        // Born 2030-2036: nobody. Every 28th day at most, so that each date exists.
        let raised = if sequence.below(20) == 0 { 60 } else { 0 };
        let day = sequence.between(1, 28) + raised;
        let month = sequence.between(1, 12);
        let year = sequence.between(30, 36);
        let serial = sequence.between(4000, 9999);
        let separator = sequence
            .pick(&["", "-", " ", "\u{a0}", "–", "−", "‒", "\n", "-\n", " - ", "\u{2011}", "\r\n"]);
        let mut number = format!("{day:02}{month:02}{year:02}{separator}{serial}");
        if sequence.below(10) == 0 {
            number = number
                .chars()
                .map(|c| match c.to_digit(10) {
                    Some(digit) => char::from_u32(0xff10 + digit).unwrap(),
                    None => c,
                })
                .collect();
        }
        let before = sequence.pick(&[
            "",
            "Borger ",
            "cpr.nr.:",
            "(",
            "CPR=",
            "Talt med hustru, ",
            "sag 26-1041 / ",
            "d. 3/4 ",
        ]);
        let after =
            sequence.pick(&["", ".", ", som bor på nr. 14", ")", " kl. 10", "/2", "\n3 bilag"]);
        hit += usize::from(found(&format!("{before}{number}{after}")) == [number.as_str()]);
    }
    assert!(hit * 1000 >= total * 995, "{hit} of {total}");
}

#[test]
fn rarely_takes_another_number_for_one() {
    let mut sequence = Sequence(2);
    let total = 10_000;
    let mut alarms = 0;
    for _ in 0..total {
        let note = note_with_numbers(&mut sequence);
        alarms += usize::from(!find_cpr(&note).is_empty());
    }
    assert!(alarms * 100 <= total, "{alarms} of {total}");
}

/// A sentence as in a case review, with numbers that are not of persons.
fn note_with_numbers(sequence: &mut Sequence) -> String {
    let day = sequence.between(1, 28);
    let month = sequence.between(1, 12);
    let year = sequence.between(2019, 2027);
    let large = sequence.below(1_000_000_000);
    let (a, b) = (large / 1_000_000, large / 1000 % 1000);
    let c = large % 1000;
    let phone = sequence.between(20_000_000, 99_999_999);
    let pairs = [phone / 1_000_000, phone / 10_000 % 100, phone / 100 % 100, phone % 100];
    let [p, q, r, s] = pairs;
    match sequence.below(16) {
        0 => format!("Udbetalt {a}.{b:03}.{c:03},{p:02} kr. den {day}-{month}-{year}."),
        1 => format!("Beløbet {b}.{c:03} kr. er efterbetalt {day:02}.{month:02}.{year}."),
        2 => format!("Ringede på tlf. {phone} kl. {:02}.{:02}.", day % 24, p % 60),
        3 => format!("Tlf. {p:02} {q:02} {r:02} {s:02}, mødt {day}/{month} {year}."),
        4 => format!("Ring +45 {p:02}{q:02} {r:02}{s:02} inden {day:02}-{month:02}-{year}"),
        5 => format!("J.nr. {year}/{large} er afsluttet, se bilag {p}."),
        6 => format!("Journalnr. {p:02}.{q:02}.{r:02}-G01-{b}-{:02}", year % 100),
        7 => format!(
            "Sag {:02}-{:06} fra {year} mangler partshøring.",
            year % 100,
            large % 1_000_000
        ),
        8 => format!("CVR {phone}, EAN 57980{phone}.", phone = phone),
        9 => format!("Konto {:04} {large:010}", p * 100 + q),
        10 => format!("Faktura {large}, {b}.{c:03},00 kr., forfald {day:02}{month:02}{year}."),
        11 => format!("Perioden {day:02}.{month:02}.{year}-{day:02}.{month:02}.{}", year + 1),
        12 => format!(
            "Se side {p}-{q}, § {r}, stk. {day}, BEK nr. {c} af {day:02}/{month:02}/{year}."
        ),
        13 => format!("{p} timer à {b},{q:02} kr. = {}.{c:03},{q:02} kr.", p + 1),
        14 => format!("Dok {year}{month:02}{day:02}{p:02}{q:02}{r:02} i arkiv {a}-{b:03}-{c:03}"),
        _ => format!("Postnr. {:04}, matr. {p}a, husnr. {q}, areal {a} m2", 1000 + b * 9),
    }
}
