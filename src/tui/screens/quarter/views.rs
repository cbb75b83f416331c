//! The views of a quarter, and those that show shares: how far and how many, over time, by team.

use super::areas;
use super::findings;
use super::questions;
use super::sheet::{Chart, Row, Sheet};
use crate::api::quarter::{Behind, FiguresView, Period};
use crate::catalogue::format;
use crate::catalogue::sentences::analysis::{model, seen_in_run};
use crate::catalogue::sentences::quarter_cells::{Counted, goal, short_quarter, whole};
use crate::catalogue::sentences::{quarter_lines as said, watching};
use crate::catalogue::texts::Texts;
use crate::domain::checklist::Severity;
use crate::domain::month::Quarter;
use crate::domain::quarter::analysis::Part;
use crate::domain::quarter::figures::{RunPoint, TeamFigure};
use crate::domain::quarter::share::Share;
use crate::domain::statistics::confidence::Interval;
use crate::domain::statistics::run_chart::RunChart;
use crate::domain::statistics::suppression::{hidden_parts, is_too_small};
use crate::domain::text::Clean;
use crate::tui::widgets::run_plot::{Plot, Point};
use crate::tui::widgets::scale_chart::{self, Mark};

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum View {
    /// How far the reviews came, and the share in error.
    #[default]
    Overview,
    /// The quarters in a row.
    Run,
    /// The teams around all teams together, without a ranking.
    Teams,
    /// Question by team.
    Questions,
    /// Kinds of error.
    Kinds,
    /// Causes.
    Causes,
    /// The same error with the same cause again and again.
    Again,
    /// How grave, and whether the refund may be touched.
    Severity,
    /// Whether it was put right.
    Corrections,
    /// The quality ladder.
    Ladder,
    /// The three focus areas.
    Focus,
    /// What is worth sharing.
    Good,
}

impl View {
    /// All of them; the first nine have a number.
    pub(super) const ALL: [Self; 12] = [
        Self::Overview,
        Self::Run,
        Self::Teams,
        Self::Questions,
        Self::Kinds,
        Self::Causes,
        Self::Again,
        Self::Severity,
        Self::Corrections,
        Self::Ladder,
        Self::Focus,
        Self::Good,
    ];

    /// What it is called.
    pub(super) fn name(self, texts: &Texts) -> Clean {
        texts.get(match self {
            Self::Overview => "quarter-view-overview",
            Self::Run => "quarter-view-run",
            Self::Teams => "quarter-view-teams",
            Self::Questions => "quarter-view-questions",
            Self::Kinds => "quarter-view-kinds",
            Self::Causes => "quarter-view-causes",
            Self::Again => "quarter-view-again",
            Self::Severity => "quarter-view-severity",
            Self::Corrections => "quarter-view-corrections",
            Self::Ladder => "quarter-view-ladder",
            Self::Focus => "quarter-view-focus",
            Self::Good => "quarter-view-good",
        })
    }

    /// What stands over it.
    pub(super) fn heading(self, texts: &Texts) -> Clean {
        texts.get(match self {
            Self::Overview => "quarter-section-completion",
            Self::Run => "quarter-heading-run",
            Self::Teams => "quarter-heading-teams",
            Self::Questions => "quarter-section-questions",
            Self::Kinds => "quarter-section-kinds",
            Self::Causes => "quarter-section-causes",
            Self::Again => "quarter-section-systematic",
            Self::Severity => "quarter-section-severity",
            Self::Corrections => "quarter-section-corrections",
            Self::Ladder => "quarter-section-ladder",
            Self::Focus => "quarter-section-focus",
            Self::Good => "quarter-section-good",
        })
    }

    /// The view after this one, round to the first.
    pub(super) fn next(self) -> Self {
        let place = Self::ALL.iter().position(|view| *view == self).unwrap_or(0);
        Self::ALL.get(place + 1).copied().unwrap_or_default()
    }

    /// Its chart, figures and sentences.
    pub(super) fn sheet(self, view: &FiguresView, texts: &Texts) -> Sheet {
        match self {
            Self::Overview => overview(view, texts),
            Self::Run => run(view, texts),
            Self::Teams => teams(view, texts),
            Self::Questions => questions::sheet(view, texts),
            Self::Kinds => findings::kinds(view, texts),
            Self::Causes => findings::causes(view, texts),
            Self::Again => findings::again(view, texts),
            Self::Severity => findings::severities(view, texts),
            Self::Corrections => findings::corrections(view, texts),
            Self::Ladder => areas::ladder(view, texts),
            Self::Focus => areas::focus(view, texts),
            Self::Good => findings::good(view, texts),
        }
    }
}

/// The period that the figures are about.
pub(super) fn period(view: &FiguresView) -> Period {
    let figures = &view.figures;
    Period { from: figures.from, to: figures.to, area: figures.area.clone() }
}

/// What a case area is called.
pub(super) fn area_name(view: &FiguresView, area: Option<&str>, texts: &Texts) -> Clean {
    match area {
        None => texts.get("quarter-all-areas"),
        Some("") => texts.get("quarter-no-area"),
        Some(area) => {
            let known = view.areas.iter().find(|(id, _)| id == area);
            known.map_or_else(|| Clean::line(area), |(_, title)| texts.words(title))
        }
    }
}

/// The headings of a table of shares.
pub(in crate::tui::screens) fn of_shares(first: &str, texts: &Texts) -> Vec<Clean> {
    let ids = [
        first,
        "quarter-column-errors",
        "quarter-column-cases",
        "quarter-column-share",
        "quarter-column-interval",
    ];
    ids.into_iter().map(|id| texts.get(id)).collect()
}

/// The ends of a scale of shares.
pub(super) fn ends(top: f64, texts: &Texts) -> (Clean, Clean) {
    (format::percent(0.0, 0, texts), format::percent(top, 0, texts))
}

fn counted(share: &Share) -> Counted {
    let estimate = share.estimate.as_ref().ok();
    let part = estimate.map(|estimate| (estimate.share, estimate.interval));
    Counted { errors: share.x, cases: share.n, share: part }
}

/// A share with its interval on a scale.
pub(super) fn share_mark(counted: Counted) -> Mark {
    let (share, interval) = counted.share.unzip();
    let band = interval.map(|interval| (interval.lower, interval.upper));
    Mark { bar: share, band, ..Mark::default() }
}

fn in_error(period: Period) -> Option<(Period, Behind)> {
    Some((period, Behind { severity: Some(Severity::Error), ..Behind::default() }))
}

/// How far the reviews came stands first, then the share in error, that of the quarter before, and the
/// questions that have a goal.
fn overview(view: &FiguresView, texts: &Texts) -> Sheet {
    let figures = &view.figures;
    let done = &figures.completion;
    let reviewed = Counted { errors: done.reviewed, cases: done.planned, share: None };
    let none = texts.get("quarter-cell-none");
    let mut rows = vec![Row {
        name: texts.get("quarter-row-reviewed"),
        cells: vec![whole(done.reviewed, texts), whole(done.planned, texts), none.clone(), none],
        beside: reviewed.beside(texts),
        said: Clean::join(&said::completion(done, texts), " · "),
        opens: Some((period(view), Behind::default())),
        is_small: false,
    }];
    let reached = if done.planned == 0 { 0.0 } else { done.reviewed as f64 / done.planned as f64 };
    let mut marks = vec![Mark { bar: Some(reached), ..Mark::default() }];
    let line = view.goal.filter(|_| figures.area.is_none());
    let mut add = |name: Clean, share: &Share, of: Period| {
        let counted = counted(share);
        marks.push(Mark { line, ..share_mark(counted) });
        let goal = line.map(|share| goal(share, texts));
        rows.push(Row {
            name,
            cells: counted.cells(texts),
            beside: counted.beside(texts),
            said: Clean::join(said::share(share, texts).iter().chain(&goal), " "),
            opens: in_error(of),
            is_small: is_too_small(share.n),
        });
    };
    add(texts.get("quarter-row-in-error"), &figures.share, period(view));
    if let [.., before, _] = figures.run.as_slice() {
        let name = said::quarter_name(before.quarter, texts);
        add(name, &before.share, of_quarter(before, view));
    }
    let questions = figures.questions.questions.iter();
    for question in questions.filter(|question| view.goals.contains_key(&question.key)) {
        let (row, mark) = questions::row(question, view, texts);
        rows.push(row);
        marks.push(mark);
    }
    let compared = model(Part::Compared, figures, &view.questions, texts);
    Sheet {
        columns: of_counts(texts),
        chart: Chart::Scale { marks, top: 1.0, ends: ends(1.0, texts) },
        rows,
        said: compared.into_iter().take(1).collect(),
        legend: texts.get("quarter-legend-interval"),
    }
}

/// The first row of the overview counts cases reviewed and planned.
fn of_counts(texts: &Texts) -> Vec<Clean> {
    let mut headings = of_shares("quarter-column-what", texts);
    if let Some(errors) = headings.get_mut(1) {
        *errors = texts.get("quarter-column-n");
    }
    if let Some(cases) = headings.get_mut(2) {
        *cases = texts.get("quarter-column-of");
    }
    headings
}

fn of_quarter(point: &RunPoint, view: &FiguresView) -> Period {
    Period { area: view.figures.area.clone(), ..Period::quarter(point.quarter) }
}

/// Quarters in a row as a curve: each with its share and interval where there is one.
pub(in crate::tui::screens) fn run_of(
    quarters: impl Iterator<Item = (Quarter, Option<(f64, Interval)>)>,
    chart: Option<&RunChart>,
    goal: Option<f64>,
    texts: &Texts,
) -> Plot {
    let mut marks = vec![Mark { line: goal, ..Mark::default() }];
    let mut points = Vec::new();
    for (quarter, share) in quarters {
        let value = share.map(|(share, interval)| (share, interval.lower, interval.upper));
        let band = value.map(|(_, low, high)| (low, high));
        marks.push(Mark { bar: value.map(|(share, ..)| share), band, ..Mark::default() });
        points.push(Point { name: short_quarter(quarter, texts), value });
    }
    let top = scale_chart::top(&marks);
    let scale = [top, top / 2.0, 0.0].map(|share| format::percent(share, 0, texts));
    Plot { points, median: chart.map(|chart| chart.median), goal, top, scale }
}

fn run(view: &FiguresView, texts: &Texts) -> Sheet {
    let figures = &view.figures;
    let row = |point: &RunPoint| Row {
        name: said::quarter_name(point.quarter, texts),
        cells: counted(&point.share).cells(texts),
        beside: counted(&point.share).beside(texts),
        said: said::run_point(point, texts),
        opens: in_error(of_quarter(point, view)),
        is_small: is_too_small(point.share.n),
    };
    let values = figures.run.iter().map(|point| {
        let estimate = point.share.estimate.as_ref().ok();
        (point.quarter, estimate.map(|found| (found.share, found.interval)))
    });
    let chart = figures.run_chart.as_ref().ok();
    let goal = view.goal.filter(|_| figures.area.is_none());
    let plot = run_of(values, chart, goal, texts);
    let seen = seen_in_run(figures);
    Sheet {
        columns: of_shares("quarter-column-quarter", texts),
        rows: figures.run.iter().map(row).collect(),
        chart: Chart::Run(plot),
        said: chart
            .map(|chart| watching::run_of_quarters(chart, seen, texts))
            .into_iter()
            .collect(),
        legend: texts.get("quarter-legend-run"),
    }
}

/// By name: an order by share would be a ranking, and mostly one of chance.
fn teams(view: &FiguresView, texts: &Texts) -> Sheet {
    let figures = &view.figures;
    let mean = figures.share.estimate.as_ref().ok().map(|estimate| estimate.pooled);
    let mark = |team: &TeamFigure| {
        let point = (team.share.n > 0).then(|| team.share.x as f64 / team.share.n as f64);
        let limits = team.funnel.map(|funnel| (funnel.limits_998.lower, funnel.limits_998.upper));
        // Too few cases are told beside it, and never drawn as if they were a share.
        let is_weak = team.funnel.is_none();
        Mark { limits, point: point.filter(|_| !is_weak), line: mean, is_weak, ..Mark::default() }
    };
    let row = |(team, is_small): (&TeamFigure, bool)| {
        let mut shown = counted(&team.share);
        shown.share = shown.share.filter(|_| team.funnel.is_some());
        let of = Behind { team: Some(team.team.clone()), ..Behind::default() };
        let completion = Clean::join(&said::completion(&team.completion, texts), " · ");
        Row {
            name: Clean::line(&team.team),
            cells: shown.cells(texts),
            beside: shown.beside(texts),
            said: Clean::join([&said::team(team, &figures.share, texts), &completion], " "),
            opens: Some((period(view), of)),
            is_small,
        }
    };
    // Of one area only those that have cases in it; of all also those that sent nothing.
    let is_meant = |team: &&TeamFigure| figures.area.is_none() || team.share.n > 0;
    let teams: Vec<&TeamFigure> = figures.teams.iter().filter(is_meant).collect();
    let marks: Vec<Mark> = teams.iter().map(|team| mark(team)).collect();
    let top = scale_chart::top(&marks);
    let cases: Vec<u64> = teams.iter().map(|team| team.share.n).collect();
    Sheet {
        columns: of_shares("quarter-column-team", texts),
        rows: teams.into_iter().zip(hidden_parts(&cases)).map(row).collect(),
        chart: Chart::Scale { marks, top, ends: ends(top, texts) },
        said: Vec::new(),
        legend: texts.get("quarter-legend-teams"),
    }
}
