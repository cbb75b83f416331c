//! What each calculator asks for, and what was typed as numbers.

use crate::catalogue::format::{Decimals, figure};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::planning::Plan;
use crate::domain::text::Clean;
use crate::tui::widgets::form::{Field, Form};
use crate::tui::widgets::line_field::LineField;

/// Above so many cases what can be seen is calculated after a rest only.
const SLOW_FROM: u64 = 300;

/// A calculator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tab {
    /// How many cases?
    Size,
    /// What can be seen with them?
    Power,
    /// What does a result say?
    Interval,
    /// Has it changed?
    Comparison,
    /// What does a plan cost and show?
    Plan,
    /// How many cases to find an error at all?
    Discovery,
}

/// The calculators in order.
pub(super) const TABS: [Tab; 6] =
    [Tab::Size, Tab::Power, Tab::Interval, Tab::Comparison, Tab::Plan, Tab::Discovery];

/// A field.
struct Asked {
    id: &'static str,
    label: &'static str,
    holds: Holds,
}

/// What is typed in a field, with what stands there at first.
enum Holds {
    /// A number of cases.
    Count(usize),
    /// The same; nothing typed = not known.
    CountIfKnown(Option<usize>),
    /// A share in per cent.
    Percent(f64),
}

const fn asked(id: &'static str, label: &'static str, holds: Holds) -> Asked {
    Asked { id, label, holds }
}

const SIZE: &[Asked] = &[
    asked("population", "calculators-population", Holds::CountIfKnown(Some(100))),
    asked("expected", "calculators-expected", Holds::Percent(25.0)),
    asked("half-width", "calculators-half-width", Holds::Percent(15.0)),
];
const POWER: &[Asked] = &[
    asked("cases", "calculators-cases-a-period", Holds::Count(60)),
    asked("from", "calculators-from", Holds::Percent(45.0)),
    asked("to", "calculators-to", Holds::Percent(22.5)),
];
const INTERVAL: &[Asked] = &[
    asked("population", "calculators-population", Holds::CountIfKnown(Some(60))),
    asked("cases", "calculators-cases", Holds::Count(20)),
    asked("errors", "calculators-errors", Holds::Count(5)),
];
const COMPARISON: &[Asked] = &[
    asked("errors", "calculators-errors-before", Holds::Count(39)),
    asked("cases", "calculators-cases-before", Holds::Count(90)),
    asked("population", "calculators-population-before", Holds::CountIfKnown(None)),
    asked("errors-after", "calculators-errors-after", Holds::Count(27)),
    asked("cases-after", "calculators-cases-after", Holds::Count(90)),
    asked("population-after", "calculators-population-after", Holds::CountIfKnown(None)),
];
const PLAN: &[Asked] = &[
    asked("cases", "calculators-cases-a-month", Holds::Count(3)),
    asked("teams", "calculators-teams", Holds::Count(10)),
    asked("months", "calculators-months", Holds::Count(3)),
    asked("minutes", "calculators-minutes", Holds::Count(40)),
    asked("expected", "calculators-expected", Holds::Percent(45.0)),
    asked("population", "calculators-population", Holds::CountIfKnown(None)),
];
const DISCOVERY: &[Asked] = &[
    asked("population", "calculators-population", Holds::CountIfKnown(Some(60))),
    asked("share", "calculators-to-discover", Holds::Percent(10.0)),
    asked("allowed", "calculators-allowed", Holds::Count(0)),
];

impl Tab {
    /// Its place, from 0.
    pub(super) fn place(self) -> usize {
        match self {
            Self::Size => 0,
            Self::Power => 1,
            Self::Interval => 2,
            Self::Comparison => 3,
            Self::Plan => 4,
            Self::Discovery => 5,
        }
    }

    /// The one a digit stands for.
    pub(super) fn of_digit(digit: char) -> Option<Self> {
        let place = usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)?;
        TABS.get(place).copied()
    }

    /// The one to the right; the first after the last.
    pub(super) fn next(self) -> Self {
        TABS.get(self.place() + 1).copied().unwrap_or(Self::Size)
    }

    /// The one to the left; the last before the first.
    pub(super) fn previous(self) -> Self {
        let before = self.place().checked_sub(1).and_then(|place| TABS.get(place));
        before.copied().unwrap_or(Self::Discovery)
    }

    /// Its name.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Size => "calculators-size-title",
            Self::Power => "calculators-power-title",
            Self::Interval => "calculators-interval-title",
            Self::Comparison => "calculators-comparison-title",
            Self::Plan => "calculators-plan-title",
            Self::Discovery => "calculators-discovery-title",
        }
    }

    /// The question it answers.
    pub(super) fn question(self) -> &'static str {
        match self {
            Self::Size => "calculators-size-question",
            Self::Power => "calculators-power-question",
            Self::Interval => "calculators-interval-question",
            Self::Comparison => "calculators-comparison-question",
            Self::Plan => "calculators-plan-question",
            Self::Discovery => "calculators-discovery-question",
        }
    }

    /// Its fields by name.
    pub(super) fn ids(self) -> Vec<&'static str> {
        self.asked().iter().map(|field| field.id).collect()
    }

    fn asked(self) -> &'static [Asked] {
        match self {
            Self::Size => SIZE,
            Self::Power => POWER,
            Self::Interval => INTERVAL,
            Self::Comparison => COMPARISON,
            Self::Plan => PLAN,
            Self::Discovery => DISCOVERY,
        }
    }
}

/// The fields of a calculator with something to start from.
pub(super) fn form(tab: Tab, texts: &Texts) -> Form {
    let field = |asked: &Asked| {
        let (line, hint) = match asked.holds {
            Holds::Count(start) | Holds::CountIfKnown(Some(start)) => {
                (LineField::number(start), Clean::default())
            }
            Holds::CountIfKnown(None) => {
                (LineField::text(&Clean::default()), texts.get("calculators-if-known"))
            }
            Holds::Percent(start) => {
                let start = figure(start, Decimals::AsNeeded, texts);
                (LineField::text(&start), Clean::symbol("%"))
            }
        };
        Field::line(asked.id, texts.get(asked.label), line).hint(hint)
    };
    Form::new(tab.asked().iter().map(field).collect())
}

/// What was typed, as numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Entered {
    /// For [`Tab::Size`].
    Size {
        /// N.
        population: Option<u64>,
        /// Share expected.
        expected: f64,
        /// Half the width wanted.
        half_width: f64,
    },
    /// For [`Tab::Power`].
    Power {
        /// Cases in each period.
        cases: u64,
        /// Share before.
        from: f64,
        /// Share after.
        to: f64,
    },
    /// For [`Tab::Interval`].
    Interval(Found),
    /// For [`Tab::Comparison`].
    Comparison(Found, Found),
    /// For [`Tab::Plan`].
    Plan(Plan),
    /// For [`Tab::Discovery`].
    Discovery {
        /// N.
        population: Option<u64>,
        /// Share that is not to be missed.
        share: f64,
        /// Most cases with the error that may be found.
        allowed: u64,
    },
}

/// What was found in one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// N.
    pub(super) population: Option<u64>,
    /// n.
    pub(super) cases: u64,
    /// x.
    pub(super) errors: u64,
}

impl Entered {
    /// Whether it takes so long that it would be felt while typing.
    pub(super) fn is_slow(&self) -> bool {
        match self {
            Self::Power { cases, .. } => *cases > SLOW_FROM,
            Self::Plan(plan) => {
                let cases = plan.cases_a_month.saturating_mul(plan.teams);
                cases.saturating_mul(plan.months) > SLOW_FROM
            }
            _ => false,
        }
    }
}

/// What stands in the form of a calculator.
///
/// # Errors
/// The label of the first field that is no number of its kind.
pub(super) fn entered(tab: Tab, form: &Form) -> Result<Entered, &'static str> {
    let typed = Typed { tab, form };
    Ok(match tab {
        Tab::Size => Entered::Size {
            population: typed.count_if_known("population")?,
            expected: typed.share("expected")?,
            half_width: typed.share("half-width")?,
        },
        Tab::Power => Entered::Power {
            cases: typed.count("cases")?,
            from: typed.share("from")?,
            to: typed.share("to")?,
        },
        Tab::Interval => Entered::Interval(typed.found("errors", "cases", "population")?),
        Tab::Comparison => Entered::Comparison(
            typed.found("errors", "cases", "population")?,
            typed.found("errors-after", "cases-after", "population-after")?,
        ),
        Tab::Plan => Entered::Plan(Plan {
            cases_a_month: typed.count("cases")?,
            teams: typed.count("teams")?,
            months: typed.count("months")?,
            minutes_a_case: typed.count("minutes")? as f64,
            expected_share: typed.share("expected")?,
            population: typed.count_if_known("population")?,
        }),
        Tab::Discovery => Entered::Discovery {
            population: typed.count_if_known("population")?,
            share: typed.share("share")?,
            allowed: typed.count("allowed")?,
        },
    })
}

/// The fields of a calculator as numbers; the error is the label of the field.
struct Typed<'a> {
    tab: Tab,
    form: &'a Form,
}

impl Typed<'_> {
    fn count(&self, id: &str) -> Result<u64, &'static str> {
        let text = self.form.text(id);
        without_thousands(text.as_str()).parse().map_err(|_| self.label(id))
    }

    fn count_if_known(&self, id: &str) -> Result<Option<u64>, &'static str> {
        if self.form.text(id).as_str().trim().is_empty() {
            return Ok(None);
        }
        self.count(id).map(Some)
    }

    fn found(&self, errors: &str, cases: &str, population: &str) -> Result<Found, &'static str> {
        Ok(Found {
            errors: self.count(errors)?,
            cases: self.count(cases)?,
            population: self.count_if_known(population)?,
        })
    }

    /// Per cent with a comma or a full stop, as a share.
    fn share(&self, id: &str) -> Result<f64, &'static str> {
        let text = self.form.text(id);
        let bare = text.as_str().trim().trim_end_matches('%').trim_end().replace(',', ".");
        // Words that count as numbers elsewhere, such as "inf", are none here.
        let is_plain = bare.chars().all(|sign| sign.is_ascii_digit() || sign == '.');
        match bare.parse::<f64>() {
            Ok(percent) if is_plain => Ok(percent / 100.0),
            _ => Err(self.label(id)),
        }
    }

    fn label(&self, id: &str) -> &'static str {
        let field = self.tab.asked().iter().find(|field| field.id == id);
        field.map_or("calculators-title", |field| field.label)
    }
}

/// A count without spaces and without what stands between thousands: the program itself writes
/// `1.000`, in English `1,000`.
fn without_thousands(text: &str) -> String {
    let bare: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let mut groups = bare.split(['.', ',']);
    let leads = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
    if leads && groups.all(|group| group.len() == 3) { bare.replace(['.', ','], "") } else { bare }
}
