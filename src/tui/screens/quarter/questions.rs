//! Question by team (da: *spørgsmål × team*): a sign where a team lies beyond what chance explains
//! around all teams together.

use super::sheet::{Chart, Row, Sheet};
use super::views::{of_shares, period};
use crate::api::quarter::{Behind, FiguresView};
use crate::catalogue::sentences::caveats::label;
use crate::catalogue::sentences::quarter_cells::{Counted, goal};
use crate::catalogue::sentences::quarter_lines as said;
use crate::catalogue::texts::Texts;
use crate::domain::quarter::questions::{QuestionFigure, TeamCell};
use crate::domain::statistics::funnel::FunnelClass;
use crate::domain::statistics::suppression::is_too_small;
use crate::domain::text::Clean;
use crate::tui::theme::Role;
use crate::tui::widgets::heat_map::{HeatMap, Signed};
use crate::tui::widgets::scale_chart::Mark;

/// Teams that are named under the table, at most.
const NAMED: usize = 12;

/// The questions that were not in order somewhere, those with most cases first.
pub(super) fn shown(view: &FiguresView) -> Vec<&QuestionFigure> {
    let mut found: Vec<&QuestionFigure> = view.figures.questions.questions.iter().collect();
    found.retain(|question| question.answers.not_in_order() > 0);
    found.sort_by_key(|question| std::cmp::Reverse(question.answers.not_in_order()));
    found
}

/// All of them by team.
pub(super) fn sheet(view: &FiguresView, texts: &Texts) -> Sheet {
    let questions = shown(view);
    let teams = view.figures.questions.teams.len();
    let map = HeatMap {
        columns: (1..=teams).map(Clean::digits).collect(),
        cells: questions.iter().map(|question| question.teams.iter().map(sign).collect()).collect(),
    };
    Sheet {
        columns: of_shares("quarter-column-question", texts),
        rows: questions.into_iter().map(|question| row(question, view, texts).0).collect(),
        chart: Chart::Heat(map),
        said: numbered(&view.figures.questions.teams, texts).into_iter().collect(),
        legend: texts.get("quarter-legend-heat"),
    }
}

/// Which number is which team. Of many teams the chosen one alone is named.
fn numbered(teams: &[String], texts: &Texts) -> Option<Clean> {
    let name = |(number, team): (usize, &String)| {
        Clean::join([&Clean::digits(number), &Clean::line(team)], " ")
    };
    let names: Vec<Clean> = (1..).zip(teams).map(name).collect();
    let args = [("teams", Clean::join(&names, " · ").into())];
    (1..=NAMED).contains(&teams.len()).then(|| texts.with("quarter-heat-teams", &args))
}

/// A question in all teams together, and how it is drawn on a scale.
pub(super) fn row(found: &QuestionFigure, view: &FiguresView, texts: &Texts) -> (Row, Mark) {
    let answers = &found.answers;
    let counted = Counted::plain(answers.not_in_order(), answers.looked_at(), found.interval);
    let name = match view.questions.get(&found.key) {
        Some(facts) => texts.words(&facts.text),
        None => label(&found.key, &view.questions),
    };
    let of = Behind { question: Some(found.key.clone()), ..Behind::default() };
    let row = Row {
        name,
        cells: counted.cells(texts),
        beside: counted.beside(texts),
        said: Clean::join(said_of(found, view, texts).iter(), " "),
        opens: Some((period(view), of)),
        is_small: is_too_small(answers.looked_at()),
    };
    let (share, interval) = counted.share.unzip();
    let band = interval.map(|interval| (interval.lower, interval.upper));
    let line = view.goals.get(&found.key).copied();
    (row, Mark { bar: share, band, line, ..Mark::default() })
}

/// The question's sentence, and what it is to come down to.
fn said_of(found: &QuestionFigure, view: &FiguresView, texts: &Texts) -> Vec<Clean> {
    let mut lines = vec![said::question(found, &view.questions, texts)];
    lines.extend(view.goals.get(&found.key).map(|share| goal(*share, texts)));
    lines
}

/// The question in one team: its counts, never a share of its own.
pub(super) fn in_team(view: &FiguresView, row: usize, place: usize, texts: &Texts) -> Option<Row> {
    let question = shown(view).into_iter().nth(row)?;
    let team = view.figures.questions.teams.get(place)?;
    let cell = question.teams.get(place)?;
    let args = [
        ("number", (place + 1).into()),
        ("question", label(&question.key, &view.questions).into()),
        ("team", Clean::line(team).into()),
        ("errors", (cell.x as f64).into()),
        ("cases", (cell.n as f64).into()),
        ("class", texts.get(class(cell)).into()),
    ];
    let mut of = Behind { question: Some(question.key.clone()), ..Behind::default() };
    of.team = Some(team.clone());
    Some(Row {
        said: texts.with("quarter-in-team", &args),
        opens: Some((period(view), of)),
        ..Row::default()
    })
}

/// Shape first: each place in the funnel has a sign of its own.
fn sign(cell: &TeamCell) -> Signed {
    match cell.class {
        None if cell.n == 0 => ("–", Role::Muted),
        None => ("?", Role::Muted),
        Some(FunnelClass::AboveAction) => ("▲", Role::Error),
        Some(FunnelClass::AboveHint) => ("+", Role::Warn),
        Some(FunnelClass::Within) => ("·", Role::Muted),
        Some(FunnelClass::BelowHint) => ("-", Role::Text),
        Some(FunnelClass::BelowAction) => ("▼", Role::Ok),
    }
}

fn class(cell: &TeamCell) -> &'static str {
    match cell.class {
        None if cell.n == 0 => "quarter-class-not-asked",
        None => "quarter-class-few",
        Some(FunnelClass::AboveAction) => "quarter-class-above",
        Some(FunnelClass::AboveHint) => "quarter-class-above-hint",
        Some(FunnelClass::Within) => "quarter-class-within",
        Some(FunnelClass::BelowHint) => "quarter-class-below-hint",
        Some(FunnelClass::BelowAction) => "quarter-class-below",
    }
}
