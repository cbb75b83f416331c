//! One view of a quarter: a chart, the same as a table, the sentences, and what each figure opens.

use ratatui::layout::Rect;

use crate::api::quarter::{Behind, Period};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::suppression::LEAST_CASES;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Cell, Column, Side};
use crate::tui::ctx::Ctx;
use crate::tui::theme::Role;
use crate::tui::widgets::heat_map::{self, HeatMap};
use crate::tui::widgets::list::List;
use crate::tui::widgets::run_plot::{self, Plot};
use crate::tui::widgets::scale_chart::{self, Mark};
use crate::tui::wrap::columns;

/// A view, ready to draw.
#[derive(Debug, Default)]
pub(in crate::tui::screens) struct Sheet {
    /// The headings: what the rows are, then their figures.
    pub columns: Vec<Clean>,
    /// The rows.
    pub rows: Vec<Row>,
    /// How they are drawn.
    pub chart: Chart,
    /// What they say together.
    pub said: Vec<Clean>,
    /// What the signs of the chart mean.
    pub legend: Clean,
}

/// A figure.
#[derive(Debug, Clone, Default)]
pub(in crate::tui::screens) struct Row {
    /// What it is about.
    pub name: Clean,
    /// Under each heading after the first.
    pub cells: Vec<Clean>,
    /// What stands beside it in a chart.
    pub beside: Clean,
    /// The sentence.
    pub said: Clean,
    /// The cases behind it.
    pub opens: Option<(Period, Behind)>,
    /// Of too few cases to leave the house: shown, and hidden in what is copied.
    pub is_small: bool,
}

/// How a view is drawn.
#[derive(Debug, Default)]
pub(in crate::tui::screens) enum Chart {
    /// Only as a table.
    #[default]
    None,
    /// Rows on one scale, with what stands at its ends.
    Scale { marks: Vec<Mark>, top: f64, ends: (Clean, Clean) },
    /// A curve over time.
    Run(Plot),
    /// A table of signs.
    Heat(HeatMap),
}

impl Sheet {
    /// Rows of the list that fit: a heading stands above them, in a table a rule too.
    pub(in crate::tui::screens) fn body(&self, area: Rect, as_table: bool) -> u16 {
        let above = if self.is_table(as_table) { 2 } else { 1 };
        area.height.saturating_sub(above).max(1)
    }

    /// True where arrows to the sides walk along the rows.
    pub(in crate::tui::screens) fn runs_sideways(&self, as_table: bool) -> bool {
        matches!(self.chart, Chart::Run(_)) && !as_table
    }

    /// The columns of the chart that can be chosen.
    pub(in crate::tui::screens) fn heat_columns(&self, as_table: bool) -> usize {
        match &self.chart {
            Chart::Heat(map) if !as_table => map.columns.len(),
            _ => 0,
        }
    }

    /// True when there is something else than a table.
    pub(in crate::tui::screens) fn has_chart(&self) -> bool {
        !matches!(self.chart, Chart::None)
    }

    fn is_table(&self, as_table: bool) -> bool {
        as_table || !self.has_chart()
    }

    /// Draws chart or table with the selected row.
    pub(in crate::tui::screens) fn view(
        &self,
        canvas: &mut Canvas<'_>,
        ctx: &Ctx<'_>,
        area: Rect,
        (list, column, as_table): (&List, Option<usize>, bool),
    ) {
        if self.rows.is_empty() {
            let room = Rect { y: area.y + 1, x: area.x + 2, ..area };
            canvas.paragraph(room, &ctx.texts.get("quarter-view-nothing"), Role::Muted);
            return;
        }
        match &self.chart {
            _ if self.is_table(as_table) => self.view_table(canvas, area, list),
            Chart::Scale { marks, top, ends } => {
                self.view_scale(canvas, area, list, (marks, *top, ends));
            }
            Chart::Run(plot) => run_plot::view(canvas, area, plot, list.selected()),
            Chart::Heat(map) => {
                let rows: Vec<(&Clean, &Clean)> =
                    self.rows.iter().map(|row| (&row.name, &row.beside)).collect();
                heat_map::view(canvas, area, map, &rows, (list, column));
            }
            Chart::None => {}
        }
    }

    fn view_table(&self, canvas: &mut Canvas<'_>, area: Rect, list: &List) {
        let widest = |place: usize, title: &Clean| {
            let cells = self.rows.iter().filter_map(|row| row.cells.get(place.checked_sub(1)?));
            let widths = cells.chain([title]).map(|text| columns(text.as_str()));
            u16::try_from(widths.max().unwrap_or(0)).unwrap_or(u16::MAX)
        };
        let heading = |(place, title): (usize, &Clean)| Column {
            title: title.clone(),
            width: if place == 0 { 0 } else { widest(place, title) },
            side: if place == 0 { Side::Left } else { Side::Right },
        };
        let headings: Vec<Column> = self.columns.iter().enumerate().map(heading).collect();
        let cells = |row: &Row| {
            let name = std::iter::once(row.name.clone());
            name.chain(row.cells.iter().cloned()).map(Cell::text).collect()
        };
        let rows: Vec<Vec<Cell>> = self.rows.iter().map(cells).collect();
        canvas.table(area, &headings, &rows, list);
    }

    fn view_scale(
        &self,
        canvas: &mut Canvas<'_>,
        area: Rect,
        list: &List,
        (marks, top, ends): (&[Mark], f64, &(Clean, Clean)),
    ) {
        let width = |text: &Clean| u16::try_from(columns(text.as_str())).unwrap_or(u16::MAX);
        let beside = self.rows.iter().map(|row| width(&row.beside)).max().unwrap_or(0);
        let names = self.rows.iter().map(|row| width(&row.name)).max().unwrap_or(0);
        let names = names.min(area.width * 2 / 5);
        let x = area.x + 2 + names + 1;
        let scale = area.width.saturating_sub(names + beside + 5);
        canvas.text(x, area.y, scale, &ends.0, Role::Muted);
        canvas.text_right(x + scale, area.y, scale / 2, &ends.1, Role::Muted);
        let body = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        for (y, place) in (body.y..).zip(list.visible(body.height)) {
            let (Some(row), Some(mark)) = (self.rows.get(place), marks.get(place)) else { break };
            let line = Rect { y, height: 1, ..body };
            canvas.text(area.x + 2, y, names, &row.name, Role::Text);
            canvas.text_right(area.right(), y, beside, &row.beside, Role::Text);
            if list.selected() == Some(place) {
                canvas.select(line);
            }
            scale_chart::view(canvas, Rect { x, y, width: scale, height: 1 }, mark, top);
            canvas.row_target(line, place);
        }
    }

    /// Table and sentences as text that may leave the house, cells between semicolons. Small figures
    /// are hidden, and then the sentences about all rows too: they could tell what is hidden.
    pub(in crate::tui::screens) fn as_text(
        &self,
        heading: &Clean,
        caveats: &[Clean],
        texts: &Texts,
    ) -> Clean {
        let mut lines = vec![heading.clone(), Clean::join(&self.columns, "; ")];
        let hidden = texts.get("quarter-copy-hidden");
        lines.extend(self.rows.iter().map(|row| {
            let cells = row.cells.iter().map(|cell| if row.is_small { &hidden } else { cell });
            Clean::join(std::iter::once(&row.name).chain(cells), "; ")
        }));
        if self.rows.iter().any(|row| row.is_small) {
            let least = i64::try_from(LEAST_CASES).unwrap_or(i64::MAX);
            lines.push(texts.with("quarter-copy-small", &[("least", least.into())]));
        } else {
            lines.extend(self.said.iter().cloned());
        }
        lines.extend(caveats.iter().cloned());
        Clean::join(&lines, "\n")
    }
}
