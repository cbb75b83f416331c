//! Whether an initiative helped (da: *virkning*): the one comparison that was declared, and what stands
//! against believing it. **Comparing.**
//!
//! The fall is judged by P(fall) with the prior of Jeffreys and given with Newcombe's interval.
//! Source: R. Newcombe (1998), *Statistics in Medicine* 17:873.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::super::month::Quarter;
use super::super::statistics::comparison::{Comparison, Objection, Verdict as Change, objections};
use super::super::statistics::confidence::Confidence;
use super::super::statistics::difference::difference;
use super::super::statistics::fall::{Prior, fall};
use super::super::statistics::periods::Periods;
use super::criterion::{Declared, Window};
use super::measured::{Side, WindowCounts};
use super::state::State;

/// What may be said about an initiative's effect, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The share fell (da: *virkning påvist*).
    Shown,
    /// The cases do not show that it fell (da: *virkning ikke påvist*).
    NotShown,
    /// The measuring window is not over (da: *for tidligt*).
    TooEarly,
    /// It was not done in time to be measured (da: *ikke gennemført*).
    NotCarriedOut,
}

/// What goes with a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caveat {
    /// What stands against the comparison.
    Against(Objection),
    /// The criterion was changed when there was something to see.
    CriterionChanged {
        /// How many versions there are.
        versions: u32,
    },
    /// Months of teams that are not in.
    MonthsMissing {
        /// How many.
        missing: usize,
        /// Of how many.
        expected: usize,
    },
    /// Teams that are in only one of the windows are left out of both.
    TeamsLeftOut {
        /// How many.
        teams: usize,
    },
    /// The teams were the worst: some of any fall comes by itself (da: *regression mod
    /// gennemsnittet*).
    ChosenAsWorst,
    /// It was carried out while it was already being measured.
    CarriedOutInWindow,
    /// Not all who must take part have.
    DoseIncomplete {
        /// How many have.
        took_part: usize,
        /// Of how many.
        wanted: usize,
    },
    /// The fall is smaller than the smallest worth having.
    SmallerThanWorthHaving,
}

/// All that a verdict depends on besides the figures.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The criterion in force.
    pub declared: &'a Declared,
    /// The quarter that called for the initiative.
    pub raised_in: Quarter,
    /// Its teams were picked as the worst.
    pub chosen_as_worst: bool,
    /// Where it stands.
    pub state: State,
    /// When it was carried out.
    pub carried_out: Option<NaiveDate>,
    /// Who took part, of those who must: (took part, wanted).
    pub dose: (usize, usize),
    /// Follow-ups before this one in which the same baseline was judged.
    pub earlier_looks: usize,
    /// The day of the verdict.
    pub today: NaiveDate,
}

/// A verdict with its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Effect {
    /// What may be said.
    pub verdict: Verdict,
    /// The figures, where both sides have any.
    pub compared: Option<Compared>,
    /// What goes with it; nobody can switch it off.
    pub caveats: Vec<Caveat>,
}

/// Before and after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Compared {
    /// The baseline.
    pub before: Side,
    /// The measuring window.
    pub after: Side,
    /// The weighted shares compared.
    pub change: Periods,
    /// The share seen after is at the goal or below.
    pub goal_reached: bool,
}

impl Verdict {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Shown, Self::NotShown, Self::TooEarly, Self::NotCarriedOut];

    /// The stored word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::NotShown => "not_shown",
            Self::TooEarly => "too_early",
            Self::NotCarriedOut => "not_carried_out",
        }
    }

    /// From its stored word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.word() == word)
    }
}

/// The verdict of today.
#[must_use]
pub fn effect(of: &Circumstances<'_>, before: &WindowCounts, after: &WindowCounts) -> Effect {
    let criterion = &of.declared.criterion;
    let wanted: BTreeSet<&str> = criterion.teams.iter().map(String::as_str).collect();
    let is_wanted = |team: &&str| wanted.is_empty() || wanted.contains(team);
    let known: BTreeSet<&str> =
        before.teams().union(&after.teams()).copied().filter(is_wanted).collect();
    let in_both: BTreeSet<&str> =
        before.teams().intersection(&after.teams()).copied().filter(is_wanted).collect();
    let sides = (before.side(criterion, &in_both), after.side(criterion, &in_both));
    let compared = match sides {
        (Some(before), Some(after)) => compare(before, after, criterion.goal),
        _ => None,
    };
    let meaning_changed = before.has_other_meaning(criterion, &in_both)
        || after.has_other_meaning(criterion, &in_both);
    let against = against(of, compared.as_ref(), meaning_changed, in_both.is_empty());
    let verdict = verdict(of, compared.as_ref(), &against);
    // What is not over has nothing to be compared yet.
    let told = against.into_iter().filter(|against| of.is_over() || !against.forbids());
    let mut caveats: Vec<Caveat> = told.map(Caveat::Against).collect();
    caveats.extend(of.caveats());
    let everybody = if wanted.is_empty() { &known } else { &wanted };
    caveats.extend(missing(everybody, criterion.baseline, before));
    // What is not due yet is not missing.
    if of.is_over() {
        caveats.extend(missing(everybody, criterion.measuring, after));
        let teams = known.len() - in_both.len();
        if teams > 0 {
            caveats.push(Caveat::TeamsLeftOut { teams });
        }
    }
    let worth_having = f64::from(criterion.least_effect) / 1000.0;
    if verdict == Verdict::Shown && compared.is_some_and(|c| -c.change.difference < worth_having) {
        caveats.push(Caveat::SmallerThanWorthHaving);
    }
    Effect { verdict, compared, caveats }
}

fn compare(before: Side, after: Side, goal: u32) -> Option<Compared> {
    let (first, second) = (before.period, after.period);
    let change = difference(first.sample(), second.sample(), Confidence::NINETY_FIVE).ok()?;
    let fall = fall(first.sample(), second.sample(), Prior::JEFFREYS).ok()?;
    let change = Periods {
        before: first,
        after: second,
        difference: second.share - first.share,
        interval: change.interval,
        fell: fall.fell,
        halved: fall.halved,
        verdict: Change::of(fall.fell),
    };
    let goal_reached = second.share <= f64::from(goal) / 1000.0;
    Some(Compared { before, after, change, goal_reached })
}

fn against(
    of: &Circumstances<'_>,
    compared: Option<&Compared>,
    meaning_changed: bool,
    other_teams: bool,
) -> Vec<Objection> {
    let criterion = &of.declared.criterion;
    let numbers =
        |window: Window| -> Vec<i64> { window.quarters().into_iter().map(number).collect() };
    let follow_up = number(criterion.measuring.last);
    objections(&Comparison {
        baseline: &numbers(criterion.baseline),
        trigger: Some(number(of.raised_in)),
        follow_up,
        decided_follow_up: (!of.declared.is_after_data()).then_some(follow_up),
        earlier_looks: of.earlier_looks,
        same_checklist: !meaning_changed,
        same_population: !other_teams,
        fewest_cases: compared.map_or(0, |c| c.before.fewest.min(c.after.fewest)),
    })
}

fn verdict(of: &Circumstances<'_>, compared: Option<&Compared>, against: &[Objection]) -> Verdict {
    let measuring = of.declared.criterion.measuring;
    let in_time = of.carried_out.is_some_and(|day| day <= measuring.last.last_day());
    if of.state == State::GivenUp || (of.is_over() && !in_time) {
        return Verdict::NotCarriedOut;
    }
    if !of.is_over() {
        return Verdict::TooEarly;
    }
    let change = compared.map_or(Change::CannotBeDecided, |c| c.change.verdict);
    match change.unless_forbidden(against) {
        Change::Fall => Verdict::Shown,
        Change::Rise | Change::Undecided | Change::CannotBeDecided => Verdict::NotShown,
    }
}

impl Circumstances<'_> {
    /// The measuring window lies behind.
    fn is_over(&self) -> bool {
        self.today > self.declared.criterion.measuring.last.last_day()
    }

    fn caveats(&self) -> impl Iterator<Item = Caveat> {
        let declared = self.declared;
        let changed = declared.version > 1 && declared.is_after_data();
        let begun = declared.criterion.measuring.first.first_day();
        let (took_part, wanted) = self.dose;
        let carried_out_in_window = self.carried_out.is_some_and(|day| day >= begun);
        [
            changed.then_some(Caveat::CriterionChanged { versions: declared.version }),
            self.chosen_as_worst.then_some(Caveat::ChosenAsWorst),
            carried_out_in_window.then_some(Caveat::CarriedOutInWindow),
            (took_part < wanted).then_some(Caveat::DoseIncomplete { took_part, wanted }),
        ]
        .into_iter()
        .flatten()
    }
}

fn missing(teams: &BTreeSet<&str>, window: Window, counts: &WindowCounts) -> Option<Caveat> {
    let months = window.months();
    let expected = teams.len() * months.len();
    let is_in =
        |(team, month): &&(String, _)| teams.contains(team.as_str()) && months.contains(month);
    let missing = expected.saturating_sub(counts.delivered.iter().filter(is_in).count());
    (missing > 0).then_some(Caveat::MonthsMissing { missing, expected })
}

/// Quarters counted on without a break.
fn number(quarter: Quarter) -> i64 {
    i64::from(quarter.year()) * 4 + i64::from(quarter.number())
}
