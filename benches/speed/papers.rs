//! What papers cost: those a centre hands in, in every format, beside LibreOffice making a PDF file
//! of ours; and 100,000 rows in a workbook, beside XlsxWriter writing the same table.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use tilsyn::api::Request;
use tilsyn::api::paper::{PaperFormat, PaperOf, Papers};
use tilsyn::catalogue::texts::Language;
use tilsyn::domain::text::Clean;
use tilsyn::ops::Desk;
use tilsyn::report::document::{Block, Cell, Column, Document, Layout, Metadata, Table as Rows};
use tilsyn::report::writer::{Options, writer};

use super::centre::{last_quarter, time};
use super::data::{Data, now};
use super::process::{forget_peak, memory};
use super::table::{Goal, Table, Value};
use super::terminal::milliseconds;

/// Milliseconds of three papers in all formats, of the same as PDF, and of the workbook.
const ALL: f64 = 3000.0;
const PDF: f64 = 1000.0;
const WORKBOOK: f64 = 2000.0;
/// Megabytes in use at most.
const MEMORY: f64 = 300.0;
/// Rounds of which the fastest counts.
const ROUNDS: usize = 3;
/// Rows of the workbook.
const ROWS: usize = 100_000;

/// Measures both; first what needs most memory, so that nothing else is counted with it.
pub(crate) fn measure(table: &mut Table) {
    workbook(table);
    submissions(table);
}

fn submissions(table: &mut Table) {
    let data = Data::of_scale("centre", "1");
    let mut desk = data.desk();
    let folder = data.path("papers");
    let all: Vec<PaperFormat> =
        PaperFormat::OFFERED.iter().copied().filter(|of| *of != PaperFormat::Text).collect();
    forget_peak();
    let every = fastest(|| write(&mut desk, &all, &folder));
    let office = by_libreoffice(Path::new(&folder));
    let floor = office.map(|office| ("LibreOffice, Word to PDF only", office));
    let goal = Goal::AtMost(ALL);
    table.line("three papers in all formats", Value(every, "ms"), floor, goal);
    if PaperFormat::OFFERED.contains(&PaperFormat::Pdf) {
        let pdf = fastest(|| write(&mut desk, &[PaperFormat::Pdf], &folder));
        table.line("the same as PDF", Value(pdf, "ms"), floor, Goal::AtMost(PDF));
    }
    peak(table, "memory while they are written");
}

/// Milliseconds of the papers of the last quarter.
fn write(desk: &mut Desk, formats: &[PaperFormat], folder: &str) -> f64 {
    let quarter = last_quarter();
    let papers =
        [PaperOf::Analysis(quarter), PaperOf::Initiatives(quarter), PaperOf::FollowUp(quarter)];
    let ask = |of| Papers::Write {
        of,
        formats: formats.to_vec(),
        plain_csv: false,
        folder: Some(folder.to_owned()),
        remember: false,
    };
    papers.into_iter().map(|of| time(desk, &Request::Paper(ask(of)))).sum()
}

/// Milliseconds of `LibreOffice`, its start among them, for all Word files of the folder.
fn by_libreoffice(folder: &Path) -> Option<f64> {
    let files = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
    let files: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|ending| ending == "docx")).collect();
    let out = folder.join("office");
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let round = || {
        let began = Instant::now();
        let done = Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
            .arg(&out)
            .args(&files)
            .output();
        let is_done = done.is_ok_and(|done| done.status.success());
        (is_done && out.join(files[0].with_extension("pdf").file_name()?).is_file())
            .then(|| milliseconds(began.elapsed()))
    };
    // The first round makes its profile.
    round()?;
    round()
}

fn workbook(table: &mut Table) {
    forget_peak();
    let document = rows();
    let options = Options::default();
    let ours = fastest(|| {
        let began = Instant::now();
        assert!(!writer(PaperFormat::Xlsx)(&document, &options).unwrap().is_empty());
        milliseconds(began.elapsed())
    });
    peak(table, "memory while 100,000 rows are written");
    let goal = Goal::AtMost(WORKBOOK);
    let theirs = by_xlsxwriter();
    let floor = theirs.map(|theirs| ("XlsxWriter", theirs));
    table.line("100,000 rows in a workbook", Value(ours, "ms"), floor, goal);
    match floor {
        Some(_) => {
            table.line("the same, no slower than", Value(ours, "ms"), floor, Goal::BelowFloor);
        }
        None => table.say("python3 has no xlsxwriter, so nothing is compared with it"),
    }
}

/// The table that the script writes too: six columns of words and two of numbers.
fn rows() -> Document {
    let text = |words: String| Cell::Text(Clean::line(&words));
    let row = |nth: usize| {
        let mut cells: Vec<Cell> =
            (0..6).map(|at| text(format!("ord {}", nth % (50 + at)))).collect();
        cells.extend([Cell::Count((nth % 40) as i64), Cell::Count((nth % 3) as i64)]);
        cells
    };
    let head = |nth: usize| match nth {
        ..6 => Column::words(Clean::line(&format!("Ord {nth}"))),
        _ => Column::figures(Clean::line(&format!("Tal {nth}"))),
    };
    let words = |words: &str| Clean::line(words);
    Document {
        meta: Metadata {
            kind: "answers",
            title: words("Svar"),
            subtitle: words("Opdigtet"),
            language: Language::Danish,
            layout: Layout::Pages,
            made_at: now().now,
            made_from: Vec::new(),
            footer: Vec::new(),
        },
        blocks: vec![Block::Table(Rows {
            caption: words("Svar"),
            columns: (0..8).map(head).collect(),
            rows: (0..ROWS).map(row).collect(),
            definition: Clean::default(),
        })],
    }
}

/// What the script says; nothing without python3 and xlsxwriter.
fn by_xlsxwriter() -> Option<f64> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/speed/workbook.py");
    let out = Command::new("python3").args([script, &ROWS.to_string()]).output().ok()?;
    String::from_utf8(out.stdout).ok()?.trim().parse().ok()
}

fn peak(table: &mut Table, what: &str) {
    if let Some((_, most)) = memory(std::process::id()) {
        table.line(what, Value(most, "MB"), None, Goal::AtMost(MEMORY));
    }
}

fn fastest(mut round: impl FnMut() -> f64) -> f64 {
    (0..ROUNDS).map(|_| round()).fold(f64::INFINITY, f64::min)
}
