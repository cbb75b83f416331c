//! How anybody repeats a draw: with this program, and with a shell and a SHA-256 program alone.

use super::document::{Block, Cell, Column, Table};
use crate::catalogue::texts::Texts;
use crate::domain::draw::{Label, Seed};
use crate::domain::text::Clean;

/// Tickets of a list, lowest first; POSIX shell and `sha256sum`.
const DRAW: &str = include_str!("../../assets/report/draw-again.sh");
/// The fingerprint of a list.
const FINGERPRINT: &str = include_str!("../../assets/report/fingerprint.sh");

/// A stratum: name, cases in the list, drawn.
pub(super) type Stratum = (String, i64, i64);

/// True when the sample was shared out over strata.
pub(super) fn is_divided(strata: &[Stratum]) -> bool {
    match strata {
        [] => false,
        [(name, ..)] => !name.is_empty(),
        _ => true,
    }
}

/// N and n of every stratum.
pub(super) fn strata_table(strata: &[Stratum], texts: &Texts) -> Table {
    let row = |(name, population, sample): &Stratum| {
        vec![Cell::Text(named(name, texts)), Cell::Count(*population), Cell::Count(*sample)]
    };
    Table {
        caption: texts.get("report-strata-caption"),
        columns: vec![
            Column::words(texts.get("report-col-stratum")),
            Column::figures(texts.get("report-col-population")),
            Column::figures(texts.get("report-col-sample")),
        ],
        rows: strata.iter().map(row).collect(),
        definition: Clean::default(),
    }
}

/// The instructions. The shell's part is left out when seed or label are not what a draw can
/// have, so that nothing foreign is ever printed as a command.
pub(super) fn how(seed: &str, label: &str, strata: &[Stratum], texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![
        Block::Paragraph(texts.get("report-draw-again-why")),
        Block::Paragraph(texts.get("report-draw-again-tilsyn")),
        Block::Verbatim(vec![texts.get("report-draw-again-command")]),
    ];
    let (Ok(seed), Ok(label)) = (Seed::parse(seed), Label::parse(label)) else {
        return blocks;
    };
    let file = texts.get("report-list-file");
    let file_argument = || [("file", (&file).into())];
    blocks.push(Block::Paragraph(texts.with("report-draw-again-shell", &file_argument())));
    let mut n: i64 = strata.iter().map(|(_, _, drawn)| drawn).sum();
    if is_divided(strata) {
        let shown = strata.iter().find(|(_, _, drawn)| *drawn > 0).or(strata.first());
        let (name, drawn) = shown.map_or(("", 0), |(name, _, drawn)| (name.as_str(), *drawn));
        n = drawn;
        blocks.push(Block::Paragraph(texts.with(
            "report-draw-again-strata",
            &[("stratum", named(name, texts).into()), ("file", (&file).into())],
        )));
    }
    let script = DRAW
        .replace("{seed}", seed.as_str())
        .replace("{label}", label.as_str())
        .replace("{n}", &n.to_string())
        .replace("{list}", file.as_str());
    blocks.push(verbatim(&script));
    blocks.push(Block::Paragraph(texts.with("report-draw-again-fingerprint", &file_argument())));
    blocks.push(verbatim(&FINGERPRINT.replace("{list}", file.as_str())));
    blocks
}

/// Lines as they are; [`Clean::block`] does not touch what the scripts are made of.
fn verbatim(script: &str) -> Block {
    Block::Verbatim(script.lines().map(Clean::block).collect())
}

/// The name of a stratum; cases without a value form one too.
pub(super) fn named(stratum: &str, texts: &Texts) -> Clean {
    if stratum.is_empty() { texts.get("report-stratum-none") } else { Clean::line(stratum) }
}
