//! A department's view of a year of a country beside DuckDB, which counts the same figures from every
//! case and answer. They must agree to the last case.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::Command;

use serde_json::Value as Json;
use tilsyn::api::initiative::Initiatives;
use tilsyn::api::post::Post;
use tilsyn::api::quarter::{FiguresView, OfQuarter, Period, Quartered};
use tilsyn::api::{Request, Response};
use tilsyn::domain::record::{AnswerRecord, CaseRecord};
use tilsyn::domain::review::Outcome;
use tilsyn::domain::stream::Stream;
use tilsyn::ops;
use tilsyn::shell::demo;

use super::centre::{last_quarter, median, time};
use super::data::{Data, folder, now};
use super::table::{Goal, Table, Value};

/// Milliseconds to the department's figures of a year.
const YEAR: f64 = 2_000.0;

/// (judged, in error) by centre, (looked at, not in order) by question, and by centre and question.
type Counts = BTreeMap<String, (u64, u64)>;

/// Measures the department's pages, and DuckDB where python3 has it.
pub(crate) fn measure(table: &mut Table) {
    let data = Data::of_scale("country", "1");
    let mut desk = data.desk();
    let first = (1..4).fold(last_quarter(), |quarter, _| quarter.previous());
    let ([from, ..], [.., to]) = (first.months(), last_quarter().months());
    let year = Request::Quarter(OfQuarter::Show(Period { from, to, area: None }));
    let cold = time(&mut desk, &year);
    let warm = median(&mut desk, &year);
    let Response::Quarter(Quartered::Figures(view)) =
        ops::handle(&mut desk, &now(), &year).unwrap()
    else {
        panic!("no figures")
    };
    let folder = folder();
    let exported = export(folder.path());
    table.say(&format!("a year of {exported}"));
    let theirs = duckdb(folder.path());
    let beside = theirs.as_ref().map(|found| {
        assert_eq!(ours(&view), counts(found), "DuckDB counts something else");
        table.say("DuckDB counts the same, centre by centre and question by question");
        ("DuckDB, loaded", found["query_ms"].as_f64().unwrap())
    });
    if theirs.is_none() {
        table.say("python3 has no duckdb, so nothing is compared with it");
    }
    table.line("country: figures of the year", Value(warm, "ms"), beside, Goal::AtMost(YEAR));
    let with_reading = theirs.map(|found| {
        let milliseconds = |name: &str| found[name].as_f64().unwrap();
        ("DuckDB from the files", milliseconds("load_ms") + milliseconds("query_ms"))
    });
    table.line("  the first time", Value(cold, "ms"), with_reading, Goal::AtMost(YEAR));
    for (what, request) in [
        ("first page", Request::Post(Post::ShowCentreHome { until: None })),
        ("figures of a quarter", {
            Request::Quarter(OfQuarter::Show(Period::quarter(last_quarter())))
        }),
        ("overview", Request::Initiative(Box::new(Initiatives::ShowOverview))),
    ] {
        let measured = Value(median(&mut desk, &request), "ms");
        table.line(&format!("country: {what}"), measured, None, Goal::AtMost(YEAR));
    }
}

/// Every case and answer as lines of CSV, without the program's own counts.
fn export(folder: &Path) -> String {
    let create = |name: &str| BufWriter::new(File::create(folder.join(name)).unwrap());
    let (mut cases, mut answers) = (create("cases.csv"), create("answers.csv"));
    writeln!(cases, "id,centre,random,judged,error").unwrap();
    writeln!(answers, "case_id,question,meaning,verdict,gated").unwrap();
    let (mut id, mut given, mut teams) = (0_u64, 0_u64, std::collections::BTreeSet::new());
    demo::country(&now(), 1, usize::MAX, |_, month| {
        teams.insert(month.team);
        for case in month.package.iter().flat_map(|package| &package.month.cases) {
            id += 1;
            given += case.answers.len() as u64;
            let mut lines = String::new();
            case.answers.iter().for_each(|answer| write_answer(&mut lines, id, answer));
            answers.write_all(lines.as_bytes()).unwrap();
            writeln!(cases, "{id},{}", case_fields(&month.centre, case)).unwrap();
        }
    })
    .unwrap();
    cases.flush().unwrap();
    answers.flush().unwrap();
    format!("{} teams, {id} cases, {given} answers", teams.len())
}

fn case_fields(centre: &str, case: &CaseRecord) -> String {
    let number = |is: bool| u8::from(is);
    let is_error = matches!(case.outcome, Outcome::InError { .. });
    let is_judged = !case.replaced && (is_error || matches!(case.outcome, Outcome::InOrder { .. }));
    let is_random = case.stream == Stream::Random;
    format!("{centre},{},{},{}", number(is_random), number(is_judged), number(is_error))
}

fn write_answer(lines: &mut String, id: u64, answer: &AnswerRecord) {
    let verdict = answer.verdict.map_or("", |verdict| verdict.word());
    let AnswerRecord { question, meaning, gated_out, .. } = answer;
    writeln!(lines, "{id},{question},{meaning},{verdict},{}", u8::from(*gated_out)).unwrap();
}

/// What the script says; nothing without python3 or duckdb.
fn duckdb(folder: &Path) -> Option<Json> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/speed/country.py");
    let output = Command::new("python3").arg(script).arg(folder).output().ok()?;
    serde_json::from_slice(&output.stdout).ok()
}

fn counts(found: &Json) -> Counts {
    let rows = found["counts"].as_array().unwrap().iter();
    let number = |value: &Json| value.as_u64().unwrap();
    rows.map(|row| (row[0].as_str().unwrap().to_owned(), (number(&row[1]), number(&row[2]))))
        .collect()
}

fn ours(view: &FiguresView) -> Counts {
    let figures = &view.figures;
    let mut counts = Counts::new();
    for of in &figures.teams {
        counts.insert(of.team.clone(), (of.share.n, of.share.x));
    }
    for question in &figures.questions.questions {
        let name = format!("{} {}", question.key.question, question.key.meaning);
        let answers = &question.answers;
        counts.insert(name.clone(), (answers.looked_at(), answers.not_in_order()));
        for (centre, cell) in figures.questions.teams.iter().zip(&question.teams) {
            if cell.n > 0 {
                counts.insert(format!("{centre} {name}"), (cell.n, cell.x));
            }
        }
    }
    counts
}
