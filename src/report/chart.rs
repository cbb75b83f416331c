//! Charts as data (da: *diagram*): what is shown, without a line drawn. The same figures stand in a
//! table of the same paper, for who cannot see a chart.

use chrono::NaiveDate;

use crate::domain::text::Clean;

/// A chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What stands under it.
    pub caption: Clean,
    /// What it shows, in words, for who cannot see it (da: *alternativ tekst*).
    pub description: Clean,
    /// Its figures.
    pub plot: Plot,
}

/// The figures of a chart. Shares lie between 0 and 1.
#[derive(Debug, Clone, PartialEq)]
pub enum Plot {
    /// Counts, the largest first, and what they add up to so far.
    Pareto(Vec<Bar>),
    /// Shares over time with their intervals.
    Run {
        /// The points, the latest last; some may be missing.
        points: Vec<Point>,
        /// Their median, where there is one.
        median: Option<f64>,
    },
    /// The way from a baseline to a goal, and what was measured.
    Path {
        /// Where it begins.
        start: (NaiveDate, f64),
        /// Where it ends.
        goal: (NaiveDate, f64),
        /// What was measured, the earliest first.
        points: Vec<(NaiveDate, Spread)>,
    },
    /// Teams around all teams together, by the number of their cases. No ranking.
    Funnel {
        /// All teams together.
        mean: f64,
        /// What chance explains at so many cases, fewest cases first.
        limits: Vec<Limit>,
        /// The teams.
        teams: Vec<Team>,
    },
    /// Shares side by side: before and after, the steps of a ladder.
    Shares(Vec<Point>),
}

/// A count in a Pareto chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is.
    pub name: Clean,
    /// How many.
    pub count: i64,
    /// One of the few that are most of them.
    pub vital: bool,
}

/// A share with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// What or when it is.
    pub name: Clean,
    /// The share; none where nothing was judged.
    pub spread: Option<Spread>,
}

/// A share and its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The share.
    pub share: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What chance explains at one number of cases.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limit {
    /// Cases.
    pub n: u64,
    /// 95 % of teams lie between these.
    pub of_95: (f64, f64),
    /// 99.8 % of teams do.
    pub of_998: (f64, f64),
}

/// A team in a funnel.
#[derive(Debug, Clone, PartialEq)]
pub struct Team {
    /// Its name.
    pub name: Clean,
    /// Cases judged.
    pub n: u64,
    /// Share in error.
    pub share: f64,
}

impl Plot {
    /// The stable word of its kind.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Pareto(_) => "pareto",
            Self::Run { .. } => "run",
            Self::Path { .. } => "path",
            Self::Funnel { .. } => "funnel",
            Self::Shares(_) => "shares",
        }
    }

    /// The upper end of its scale: the next of a few round shares above everything shown.
    #[must_use]
    pub fn top(&self) -> f64 {
        let highest = match self {
            Self::Pareto(_) => 1.0,
            Self::Run { points, .. } | Self::Shares(points) => {
                highest(points.iter().filter_map(|point| Some(point.spread?.high)))
            }
            Self::Path { start, points, .. } => {
                highest(points.iter().map(|(_, spread)| spread.high)).max(start.1)
            }
            Self::Funnel { limits, teams, .. } => {
                let teams = highest(teams.iter().map(|team| team.share));
                highest(limits.iter().map(|limit| limit.of_998.1)).max(teams)
            }
        };
        [0.1, 0.2, 0.4, 0.6, 0.8].into_iter().find(|top| highest <= *top).unwrap_or(1.0)
    }
}

fn highest(shares: impl Iterator<Item = f64>) -> f64 {
    shares.fold(0.0, f64::max)
}
