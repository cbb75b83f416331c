//! A chart on a sheet of its own: its figures to the left, the native chart beside them.

use rust_xlsxwriter::{
    Chart as Excel, ChartErrorBars, ChartErrorBarsType, ChartFormat, ChartLine, ChartLineDashType,
    ChartMarker, ChartMarkerType, ChartRange, ChartType, Format, Worksheet,
};

use super::{FIGURES, Formats, NAMES, cut, put};
use crate::catalogue::texts::Texts;
use crate::report::chart::{Chart, Limit, Plot, Point, Spread};
use crate::report::writer::WriteFault;
use crate::report::xlsx::Value;

/// The row of the headings.
const HEAD: u32 = 2;
/// Where the chart stands.
const PLACE: (u32, u16) = (2, 9);
/// Its size in dots.
const SIZE: (u32, u32) = (720, 380);

/// Writes the figures and the chart.
pub(super) fn write(
    sheet: &mut Worksheet,
    name: &str,
    chart: &Chart,
    texts: &Texts,
) -> Result<(), WriteFault> {
    let bold = Format::new().set_bold();
    sheet.write_string_with_format(0, 0, cut(&chart.caption, texts.language()), &bold)?;
    sheet.set_column_width(0, NAMES)?;
    for column in 1..8 {
        sheet.set_column_width(column, FIGURES)?;
    }
    let (heads, rows) = figures(&chart.plot);
    for (column, id) in (0..).zip(&heads) {
        sheet.write_string_with_format(HEAD, column, texts.get(id).as_str(), &bold)?;
    }
    let formats = Formats::new();
    for (row, values) in (HEAD + 1..).zip(&rows) {
        for (column, value) in (0..).zip(values) {
            put(sheet, (row, column), *value, (texts.language(), &formats))?;
        }
    }
    let last = HEAD + u32::try_from(rows.len()).unwrap_or(0);
    let mut excel = drawn(&Sheet { name, last, texts }, &chart.plot);
    // The title is the cell above: as text, a caption could be taken for a reference.
    excel.title().set_name((name, 0, 0));
    excel.set_alt_text(chart.description.as_str()).set_width(SIZE.0).set_height(SIZE.1);
    sheet.insert_chart(PLACE.0, PLACE.1, &excel)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 1);
    Ok(())
}

type Figures<'a> = (Vec<&'static str>, Vec<Vec<Value<'a>>>);

/// Ids of the headings, and the rows. The distances to both ends are what error bars need.
fn figures(plot: &Plot) -> Figures<'_> {
    match plot {
        Plot::Pareto(bars) => {
            let total: i64 = bars.iter().map(|bar| bar.count).sum();
            let mut so_far = 0;
            let rows = bars.iter().map(|bar| {
                so_far += bar.count;
                let part = if total == 0 { 0.0 } else { so_far as f64 / total as f64 };
                vec![Value::Text(&bar.name), Value::Count(bar.count), Value::Share(part)]
            });
            let heads = vec!["paper-chart-what", "paper-chart-count", "paper-chart-so-far"];
            (heads, rows.collect())
        }
        Plot::Shares(points) => (of_spreads("paper-chart-what"), rows_of(points, None)),
        Plot::Run { points, median } => {
            let mut heads = of_spreads("paper-chart-when");
            heads.push("paper-chart-median");
            (heads, rows_of(points, Some(*median)))
        }
        Plot::Path { start, goal, points } => {
            let end = |(day, share): (chrono::NaiveDate, f64)| {
                vec![
                    Value::Date(day),
                    Value::Nothing,
                    Value::Nothing,
                    Value::Nothing,
                    Value::Nothing,
                    Value::Nothing,
                    Value::Share(share),
                ]
            };
            let measured = points.iter().map(|(day, spread)| {
                let mut row = vec![Value::Date(*day)];
                row.extend(of_spread(Some(*spread)));
                row
            });
            let mut heads = of_spreads("paper-chart-when");
            heads.push("paper-chart-path");
            (heads, [end(*start), end(*goal)].into_iter().chain(measured).collect())
        }
        Plot::Funnel { mean, limits, teams } => {
            let heads = vec![
                "paper-chart-what",
                "paper-chart-cases",
                "paper-chart-share",
                "paper-chart-mean",
                "paper-chart-low-95",
                "paper-chart-high-95",
                "paper-chart-low-998",
                "paper-chart-high-998",
            ];
            let count = |n: u64| Value::Count(i64::try_from(n).unwrap_or(i64::MAX));
            let team = teams
                .iter()
                .map(|team| vec![Value::Text(&team.name), count(team.n), Value::Share(team.share)]);
            let limit = limits.iter().map(|limit: &Limit| {
                let mut row = vec![Value::Nothing, count(limit.n), Value::Nothing];
                let ends = [*mean, limit.of_95.0, limit.of_95.1, limit.of_998.0, limit.of_998.1];
                row.extend(ends.map(Value::Share));
                row
            });
            (heads, team.chain(limit).collect())
        }
    }
}

fn of_spreads(first: &'static str) -> Vec<&'static str> {
    vec![
        first,
        "paper-chart-share",
        "paper-chart-low",
        "paper-chart-high",
        "paper-chart-down",
        "paper-chart-up",
    ]
}

fn rows_of(points: &[Point], median: Option<Option<f64>>) -> Vec<Vec<Value<'_>>> {
    let rows = points.iter().map(|Point { name, spread }| {
        let mut row = vec![Value::Text(name)];
        row.extend(of_spread(*spread));
        row.extend(median.map(|median| median.map_or(Value::Nothing, Value::Share)));
        row
    });
    rows.collect()
}

fn of_spread(spread: Option<Spread>) -> Vec<Value<'static>> {
    let Some(Spread { share, low, high }) = spread else { return vec![Value::Nothing; 5] };
    [share, low, high, share - low, high - share].map(Value::Share).into()
}

/// Where the figures stand.
struct Sheet<'a> {
    name: &'a str,
    last: u32,
    texts: &'a Texts,
}

impl Sheet<'_> {
    fn column(&self, column: u16) -> ChartRange {
        ChartRange::new_from_range(self.name, HEAD + 1, column, self.last, column)
    }

    fn head(&self, id: &str) -> String {
        self.texts.get(id).into_string()
    }
}

fn drawn(sheet: &Sheet<'_>, plot: &Plot) -> Excel {
    match plot {
        Plot::Pareto(_) => pareto(sheet),
        Plot::Shares(_) => shares(sheet),
        Plot::Run { .. } => run(sheet),
        Plot::Path { .. } => path(sheet),
        Plot::Funnel { .. } => funnel(sheet),
    }
}

fn pareto(sheet: &Sheet<'_>) -> Excel {
    let mut bars = Excel::new(ChartType::Column);
    bars.add_series()
        .set_name(sheet.head("paper-chart-count").as_str())
        .set_categories(&sheet.column(0))
        .set_values(&sheet.column(1))
        .set_format(ChartFormat::new().set_solid_fill(&fill("6F6F6F")));
    let mut line = Excel::new(ChartType::Line);
    line.add_series()
        .set_name(sheet.head("paper-chart-so-far").as_str())
        .set_categories(&sheet.column(0))
        .set_values(&sheet.column(2))
        .set_format(&mut dark_line())
        .set_marker(&dot())
        .set_secondary_axis(true);
    line.y2_axis().set_num_format("0%").set_min(0).set_max(1);
    bars.combine(&line);
    bars
}

fn shares(sheet: &Sheet<'_>) -> Excel {
    let mut chart = Excel::new(ChartType::Bar);
    chart
        .add_series()
        .set_name(sheet.head("paper-chart-share").as_str())
        .set_categories(&sheet.column(0))
        .set_values(&sheet.column(1))
        .set_x_error_bars(&ends(sheet))
        .set_format(ChartFormat::new().set_solid_fill(&fill("C4C4C4")));
    // The first row on top, as in the table.
    chart.y_axis().set_reverse();
    chart.x_axis().set_num_format("0%").set_min(0);
    chart
}

fn run(sheet: &Sheet<'_>) -> Excel {
    let mut chart = Excel::new(ChartType::Line);
    chart
        .add_series()
        .set_name(sheet.head("paper-chart-share").as_str())
        .set_categories(&sheet.column(0))
        .set_values(&sheet.column(1))
        .set_y_error_bars(&ends(sheet))
        .set_format(&mut dark_line())
        .set_marker(&dot());
    chart
        .add_series()
        .set_name(sheet.head("paper-chart-median").as_str())
        .set_categories(&sheet.column(0))
        .set_values(&sheet.column(6))
        .set_format(&mut dashed_line());
    chart.y_axis().set_num_format("0%").set_min(0);
    chart
}

fn path(sheet: &Sheet<'_>) -> Excel {
    let mut chart = Excel::new(ChartType::ScatterStraightWithMarkers);
    chart
        .add_series()
        .set_name(sheet.head("paper-chart-path").as_str())
        .set_categories(&sheet.column(0))
        .set_values(&sheet.column(6))
        .set_format(&mut dashed_line());
    chart
        .add_series()
        .set_name(sheet.head("paper-chart-share").as_str())
        .set_categories(&sheet.column(0))
        .set_values(&sheet.column(1))
        .set_y_error_bars(&ends(sheet))
        .set_format(&mut dark_line())
        .set_marker(&dot());
    chart.x_axis().set_num_format("dd-mm-yyyy");
    chart.y_axis().set_num_format("0%").set_min(0);
    chart
}

fn funnel(sheet: &Sheet<'_>) -> Excel {
    let mut chart = Excel::new(ChartType::ScatterStraight);
    let lines = [
        (3, "paper-chart-mean", false),
        (4, "paper-chart-low-95", true),
        (5, "paper-chart-high-95", true),
        (6, "paper-chart-low-998", false),
        (7, "paper-chart-high-998", false),
    ];
    for (column, id, is_dashed) in lines {
        let mut format = if is_dashed { dashed_line() } else { dark_line() };
        chart
            .add_series()
            .set_name(sheet.head(id).as_str())
            .set_categories(&sheet.column(1))
            .set_values(&sheet.column(column))
            .set_format(&mut format);
    }
    chart
        .add_series()
        .set_name(sheet.head("paper-chart-share").as_str())
        .set_categories(&sheet.column(1))
        .set_values(&sheet.column(2))
        .set_format(ChartFormat::new().set_no_line())
        .set_marker(&dot());
    chart.y_axis().set_num_format("0%").set_min(0);
    chart
}

/// The interval as error bars.
fn ends(sheet: &Sheet<'_>) -> ChartErrorBars {
    let mut bars = ChartErrorBars::new();
    bars.set_type(ChartErrorBarsType::Custom(sheet.column(5), sheet.column(4)));
    bars
}

fn fill(colour: &str) -> rust_xlsxwriter::ChartSolidFill {
    let mut fill = rust_xlsxwriter::ChartSolidFill::new();
    fill.set_color(colour);
    fill
}

fn dark_line() -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_line(ChartLine::new().set_color("222222").set_width(1.5));
    format
}

fn dashed_line() -> ChartFormat {
    let mut format = ChartFormat::new();
    let mut line = ChartLine::new();
    line.set_color("6F6F6F").set_width(1.5).set_dash_type(ChartLineDashType::Dash);
    format.set_line(&line);
    format
}

fn dot() -> ChartMarker {
    let mut marker = ChartMarker::new();
    marker.set_type(ChartMarkerType::Circle).set_size(7);
    marker.set_format(ChartFormat::new().set_solid_fill(&fill("222222")));
    marker
}
