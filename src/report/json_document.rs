//! A paper for other programs: one JSON document, two blanks of indent, LF at the end.
//! `assets/report/document-v1.schema.json` describes it; a test holds both together.

use chrono::SecondsFormat;
use serde::Serialize;

use super::chart::{Chart, Limit, Plot, Point, Spread};
use super::document::{Block, Cell, Document, Estimate, Table};
use super::writer::{Options, PROGRAM, WriteFault};
use crate::catalogue::texts::Language;
use crate::domain::text::Clean;

/// The name of the format.
pub const FORMAT: &str = "tilsyn-document";
/// The version written.
pub const VERSION: u64 = 1;
/// What a file of this version looks like, as JSON Schema (2020-12).
pub const SCHEMA: &str = include_str!("../../assets/report/document-v1.schema.json");

/// The paper as JSON.
///
/// # Errors
/// None in practice: keys are texts and values plain.
pub fn write(document: &Document, _: &Options) -> Result<Vec<u8>, WriteFault> {
    let mut bytes = serde_json::to_vec_pretty(&document_v1(document))?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[derive(Serialize)]
struct DocumentV1<'a> {
    format: &'static str,
    format_version: u64,
    program: &'static str,
    kind: &'static str,
    language: &'static str,
    title: &'a str,
    subtitle: &'a str,
    made_at: String,
    made_from: Vec<SourceV1<'a>>,
    blocks: Vec<BlockV1<'a>>,
    footer: Vec<&'a str>,
}

#[derive(Serialize)]
struct SourceV1<'a> {
    name: &'static str,
    value: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum BlockV1<'a> {
    Heading { level: u8, text: &'a str },
    Paragraph { text: &'a str },
    Values { items: Vec<ValueV1<'a>> },
    List { items: Vec<&'a str> },
    Table(TableV1<'a>),
    Chart(ChartV1<'a>),
    Definitions { items: Vec<DefinitionV1<'a>> },
    Note { rule: Option<&'static str>, label: &'a str, text: &'a str },
    Verbatim { lines: Vec<&'a str> },
    Writing { label: &'a str, lines: usize },
    Rule,
    PageBreak,
}

#[derive(Serialize)]
struct ValueV1<'a> {
    name: &'a str,
    value: CellV1<'a>,
}

#[derive(Serialize)]
struct DefinitionV1<'a> {
    term: &'a str,
    meaning: &'a str,
}

#[derive(Serialize)]
struct TableV1<'a> {
    caption: &'a str,
    columns: Vec<ColumnV1<'a>>,
    rows: Vec<Vec<CellV1<'a>>>,
    definition: &'a str,
}

#[derive(Serialize)]
struct ColumnV1<'a> {
    head: &'a str,
    figures: bool,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum CellV1<'a> {
    Text { text: &'a str },
    Count { count: i64 },
    Share { errors: i64, n: i64 },
    Estimate { errors: i64, n: i64, share: f64, low: f64, high: f64 },
    Chosen { share: f64 },
    Date { date: String },
    Empty,
}

#[derive(Serialize)]
struct ChartV1<'a> {
    caption: &'a str,
    description: &'a str,
    plot: &'static str,
    points: Vec<PointV1>,
    lines: Vec<LineV1>,
}

/// A point: what it is, and its count or share.
#[derive(Serialize, Default)]
struct PointV1 {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    n: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<f64>,
}

/// A line that helps to read: what it is and where it runs.
#[derive(Serialize)]
struct LineV1 {
    name: &'static str,
    points: Vec<PlaceV1>,
}

/// A place of a line: a day, or a number of cases; empty for a level line.
#[derive(Serialize)]
struct PlaceV1 {
    at: String,
    share: f64,
}

fn document_v1(document: &Document) -> DocumentV1<'_> {
    let meta = &document.meta;
    let made_from = meta.made_from.iter();
    DocumentV1 {
        format: FORMAT,
        format_version: VERSION,
        program: PROGRAM,
        kind: meta.kind,
        language: match meta.language {
            Language::Danish => "da",
            Language::English => "en",
        },
        title: meta.title.as_str(),
        subtitle: meta.subtitle.as_str(),
        made_at: meta.made_at.to_rfc3339_opts(SecondsFormat::AutoSi, true),
        made_from: made_from
            .map(|(name, value)| SourceV1 { name, value: value.as_str() })
            .collect(),
        blocks: document.blocks.iter().map(block_v1).collect(),
        footer: strings(&meta.footer),
    }
}

fn strings(texts: &[Clean]) -> Vec<&str> {
    texts.iter().map(Clean::as_str).collect()
}

fn block_v1(block: &Block) -> BlockV1<'_> {
    match block {
        Block::Heading { level, text } => BlockV1::Heading { level: *level, text: text.as_str() },
        Block::Paragraph(text) => BlockV1::Paragraph { text: text.as_str() },
        Block::KeyValues(pairs) => {
            let pairs = pairs.iter();
            let items =
                pairs.map(|(name, cell)| ValueV1 { name: name.as_str(), value: cell_v1(cell) });
            BlockV1::Values { items: items.collect() }
        }
        Block::Bullets(items) => BlockV1::List { items: strings(items) },
        Block::Table(table) => BlockV1::Table(table_v1(table)),
        Block::Chart(chart) => BlockV1::Chart(chart_v1(chart)),
        Block::Definitions(items) => {
            let items = items.iter();
            let items = items.map(|(term, meaning)| DefinitionV1 {
                term: term.as_str(),
                meaning: meaning.as_str(),
            });
            BlockV1::Definitions { items: items.collect() }
        }
        Block::Note { rule, label, text } => {
            BlockV1::Note { rule: *rule, label: label.as_str(), text: text.as_str() }
        }
        Block::Verbatim(lines) => BlockV1::Verbatim { lines: strings(lines) },
        Block::Writing { label, lines } => {
            BlockV1::Writing { label: label.as_str(), lines: *lines }
        }
        Block::Rule => BlockV1::Rule,
        Block::PageBreak => BlockV1::PageBreak,
    }
}

fn table_v1(table: &Table) -> TableV1<'_> {
    let columns = table.columns.iter();
    TableV1 {
        caption: table.caption.as_str(),
        columns: columns
            .map(|column| ColumnV1 { head: column.head.as_str(), figures: column.figures })
            .collect(),
        rows: table.rows.iter().map(|row| row.iter().map(cell_v1).collect()).collect(),
        definition: table.definition.as_str(),
    }
}

fn cell_v1(cell: &Cell) -> CellV1<'_> {
    match *cell {
        Cell::Text(ref text) => CellV1::Text { text: text.as_str() },
        Cell::Count(count) => CellV1::Count { count },
        Cell::Share { errors, n } => CellV1::Share { errors, n },
        Cell::Estimate(Estimate { errors, n, share, low, high }) => {
            CellV1::Estimate { errors, n, share, low, high }
        }
        Cell::Chosen(thousandths) => CellV1::Chosen { share: f64::from(thousandths) / 1000.0 },
        Cell::Date(date) => CellV1::Date { date: date.to_string() },
        Cell::Empty => CellV1::Empty,
    }
}

fn chart_v1(chart: &Chart) -> ChartV1<'_> {
    let (points, lines) = match &chart.plot {
        Plot::Pareto(bars) => {
            let bar = |bar: &super::chart::Bar| PointV1 {
                name: bar.name.as_str().to_owned(),
                count: Some(bar.count),
                ..PointV1::default()
            };
            (bars.iter().map(bar).collect(), Vec::new())
        }
        Plot::Shares(points) => (points.iter().map(point_v1).collect(), Vec::new()),
        Plot::Run { points, median } => {
            let level = |share: f64| line_v1("median", vec![(String::new(), share)]);
            let lines = median.map(level).into_iter().collect();
            (points.iter().map(point_v1).collect(), lines)
        }
        Plot::Path { start, goal, points } => {
            let points =
                points.iter().map(|(day, spread)| spread_v1(day.to_string(), Some(*spread)));
            let ends = [start, goal].map(|(day, share)| (day.to_string(), *share));
            (points.collect(), vec![line_v1("path", ends.into())])
        }
        Plot::Funnel { mean, limits, teams } => {
            let team = |team: &super::chart::Team| PointV1 {
                name: team.name.as_str().to_owned(),
                n: Some(team.n),
                share: Some(team.share),
                ..PointV1::default()
            };
            (teams.iter().map(team).collect(), funnel_lines(*mean, limits))
        }
    };
    ChartV1 {
        caption: chart.caption.as_str(),
        description: chart.description.as_str(),
        plot: chart.plot.word(),
        points,
        lines,
    }
}

fn funnel_lines(mean: f64, limits: &[Limit]) -> Vec<LineV1> {
    let along = |name, of: fn(&Limit) -> f64| {
        line_v1(name, limits.iter().map(|limit| (limit.n.to_string(), of(limit))).collect())
    };
    vec![
        line_v1("mean", vec![(String::new(), mean)]),
        along("low-95", |limit| limit.of_95.0),
        along("high-95", |limit| limit.of_95.1),
        along("low-99.8", |limit| limit.of_998.0),
        along("high-99.8", |limit| limit.of_998.1),
    ]
}

fn line_v1(name: &'static str, points: Vec<(String, f64)>) -> LineV1 {
    let points = points.into_iter().map(|(at, share)| PlaceV1 { at, share });
    LineV1 { name, points: points.collect() }
}

fn point_v1(point: &Point) -> PointV1 {
    spread_v1(point.name.as_str().to_owned(), point.spread)
}

fn spread_v1(name: String, spread: Option<Spread>) -> PointV1 {
    PointV1 {
        name,
        share: spread.map(|spread| spread.share),
        low: spread.map(|spread| spread.low),
        high: spread.map(|spread| spread.high),
        ..PointV1::default()
    }
}
