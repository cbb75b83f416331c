//! The files that attack the readers, with what must become of each.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may fail loudly")]
#![expect(clippy::disallowed_methods, reason = "a test writes its own files")]

use std::path::{Path, PathBuf};

/// A case list of the corpus and what the index says of it.
pub(crate) struct Listed {
    /// Its name below `tests/hostile`.
    pub(crate) file: String,
    /// Outcomes of which any is right: `accept`, `accept-warn`, `ask`, `reject`.
    pub(crate) outcomes: Vec<String>,
    /// Numbers of cases of which any is right.
    pub(crate) counts: Vec<usize>,
}

/// Where the files lie.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hostile")
}

/// Every case list of `tests/hostile/INDEX.tsv`.
pub(crate) fn lists() -> Vec<Listed> {
    let index = std::fs::read_to_string(folder().join("INDEX.tsv")).unwrap();
    let lists: Vec<Listed> = index
        .lines()
        .skip(1)
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [file, outcomes, counts, ..] = fields.as_slice() else {
                panic!("index line {line}");
            };
            Listed {
                file: (*file).to_owned(),
                outcomes: outcomes.split('|').map(str::to_owned).collect(),
                counts: numbers(counts),
            }
        })
        .collect();
    assert_eq!(lists.len(), 59);
    lists
}

/// What a list holds; three are too large to be kept and are made here.
pub(crate) fn bytes_of(file: &str) -> Vec<u8> {
    match file {
        "csv/p10_felt_1mb.csv" => one_megabyte_in_a_cell(),
        "csv/p33_3000_kolonner.csv" => three_thousand_columns(),
        "csv/p34_50000_raekker.csv" => fifty_thousand_rows(),
        _ => std::fs::read(folder().join(file)).unwrap_or_else(|error| panic!("{file}: {error}")),
    }
}

/// Where a list lies; one that is made is put into a folder for it.
pub(crate) fn path_of(file: &str, made: &Path) -> PathBuf {
    let kept = folder().join(file);
    if kept.exists() {
        return kept;
    }
    let path = made.join(Path::new(file).file_name().unwrap());
    std::fs::write(&path, bytes_of(file)).unwrap();
    path
}

const HEADER: &str = "Sagsnr;Sagsbehandler;Team;Ydelse;Startdato;Bemærkning\r\n";

fn one_megabyte_in_a_cell() -> Vec<u8> {
    let mut text = HEADER.to_owned();
    for number in 0..8 {
        let note = if number == 2 { "x".repeat(1_000_000) } else { String::new() };
        text += &format!("26-10000{number};Lærke Bæk;Team 3;Dagpenge;03-03-2026;{note}\r\n");
    }
    text.into_bytes()
}

fn three_thousand_columns() -> Vec<u8> {
    let names: String = (0..3000).map(|number| format!(";k{number}")).collect();
    let cells = ";x".repeat(3000);
    format!("Sagsnr{names}\r\n26-1{cells}\r\n").into_bytes()
}

fn fifty_thousand_rows() -> Vec<u8> {
    let mut text = HEADER.to_owned();
    for number in 0..50_000 {
        let (team, day, month) = (number % 3 + 1, number % 28 + 1, number % 12 + 1);
        text += &format!(
            "26-{};Søren Ø. Madsen;Team {team};Kontanthjælp;{day:02}-{month:02}-2026;Rettidig\r\n",
            100_000 + number
        );
    }
    text.into_bytes()
}

/// The numbers of cases in a cell of the index: `8`, `8|0`, `2-4`, `2 or 4 with warning`.
fn numbers(counts: &str) -> Vec<usize> {
    let counts = counts.replace(" or ", "|").replace(" with warning", "");
    let range = |text: &str| -> Vec<usize> {
        let ends: Vec<usize> = text.split('-').filter_map(|n| n.parse().ok()).collect();
        match ends.as_slice() {
            [from, to] => (*from..=*to).collect(),
            other => other.to_vec(),
        }
    };
    counts.split('|').flat_map(range).collect()
}
