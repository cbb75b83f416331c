//! The figures of a quarter as tables and charts: what the pages of the quarter show, on paper.

use super::chart::{Bar, Limit, Plot, Team};
use super::document::{Cell, Column};
use super::section::{Sections, count, plain_cell, point, share_cell, weighted_cell, whole};
use crate::catalogue::format;
use crate::catalogue::sentences::analysis::seen_in_run;
use crate::catalogue::sentences::caveats::Facts;
use crate::catalogue::sentences::quarter_cells::short_quarter;
use crate::catalogue::sentences::{quarter_lines as said, watching};
use crate::catalogue::texts::Texts;
use crate::domain::checklist::Words;
use crate::domain::quarter::completion::Completion;
use crate::domain::quarter::figures::{QuarterFigures, TeamFigure};
use crate::domain::quarter::findings::{Findings, Ranked};
use crate::domain::statistics::funnel::funnel;
use crate::domain::text::Clean;

/// Places at which the limits of a funnel are drawn.
const LIMITS: u64 = 12;

/// How far the reviews came, by team.
pub(super) fn completion(page: &mut Sections<'_>, figures: &QuarterFigures) {
    page.heading("quarter-section-completion");
    let mut lines = said::completion(&figures.completion, page.texts).into_iter();
    page.says(lines.next().unwrap_or_default());
    page.list(lines.collect());
    let row = |name: Clean, done: &Completion| {
        let share = Cell::Share { errors: whole(done.reviewed), n: whole(done.planned) };
        let missing = done.missing.len() as u64;
        vec![Cell::Text(name), share, count(done.drawn), count(done.replaced), count(missing)]
    };
    let mut rows: Vec<Vec<Cell>> =
        figures.teams.iter().map(|team| row(Clean::line(&team.team), &team.completion)).collect();
    rows.push(row(page.texts.get("paper-all-teams"), &figures.completion));
    let columns = vec![
        page.words("quarter-column-team"),
        page.figures("paper-column-reviewed"),
        page.figures("paper-column-drawn"),
        page.figures("paper-column-replaced"),
        page.figures("paper-column-missing"),
    ];
    page.table("paper-table-completion", columns, rows, "paper-means-completion");
}

/// The share of cases in error and the quarters before it.
pub(super) fn run(page: &mut Sections<'_>, figures: &QuarterFigures) {
    page.heading("quarter-section-share");
    for line in said::share(&figures.share, page.texts) {
        page.says(line);
    }
    let texts = page.texts;
    let rows = figures.run.iter().map(|of| {
        vec![Cell::Text(said::quarter_name(of.quarter, texts)), weighted_cell(&of.share)]
    });
    let columns = vec![page.words("quarter-column-quarter"), page.figures("paper-column-in-error")];
    page.table("quarter-heading-run", columns, rows.collect(), "paper-means-in-error");
    let chart = figures.run_chart.as_ref().ok();
    let points = figures
        .run
        .iter()
        .map(|of| point(short_quarter(of.quarter, texts), &weighted_cell(&of.share)));
    let plot = Plot::Run { points: points.collect(), median: chart.map(|chart| chart.median) };
    let seen = seen_in_run(figures);
    let description = match chart {
        Some(chart) => watching::run_of_quarters(chart, seen, texts),
        None => texts.get("paper-alt-run"),
    };
    if figures.run.len() > 1 {
        page.chart("quarter-heading-run", description, plot);
    }
}

/// The teams by name, each around all teams together. No ranking.
pub(super) fn teams(page: &mut Sections<'_>, figures: &QuarterFigures) {
    page.heading("quarter-heading-teams");
    let texts = page.texts;
    let row = |team: &TeamFigure| {
        let where_it_lies = said::team(team, &figures.share, texts);
        vec![
            Cell::Text(Clean::line(&team.team)),
            weighted_cell(&team.share),
            Cell::Text(where_it_lies),
        ]
    };
    let rows = figures.teams.iter().map(row).collect();
    let columns = vec![
        page.words("quarter-column-team"),
        page.figures("paper-column-in-error"),
        page.words("paper-column-said"),
    ];
    page.table("paper-table-teams", columns, rows, "paper-means-teams");
    if let Some(plot) = funnel_plot(figures) {
        let drawn = figures.teams.iter().filter(|team| team.funnel.is_some()).count();
        let description = texts.with("paper-alt-funnel", &[("teams", drawn.into())]);
        page.chart("paper-chart-teams", description, plot);
    }
}

/// None below two teams with enough cases, or where nothing is known of all teams.
fn funnel_plot(figures: &QuarterFigures) -> Option<Plot> {
    let mean = figures.share.estimate.as_ref().ok()?.pooled;
    let enough: Vec<&TeamFigure> =
        figures.teams.iter().filter(|team| team.funnel.is_some()).collect();
    if enough.len() < 2 {
        return None;
    }
    let least = enough.iter().map(|team| team.share.n).min()?;
    let most = enough.iter().map(|team| team.share.n).max()?.max(least + 1);
    let mut places: Vec<u64> =
        (0..=LIMITS).map(|step| least + (most - least) * step / LIMITS).collect();
    places.dedup();
    let sizes: Vec<(u64, u64)> = places.iter().map(|n| (0, *n)).collect();
    let limits = funnel(mean, &sizes).ok()?;
    let limits = places.iter().zip(limits).filter_map(|(n, found)| {
        let found = found.ok()?;
        Some(Limit {
            n: *n,
            of_95: (found.limits_95.lower, found.limits_95.upper),
            of_998: (found.limits_998.lower, found.limits_998.upper),
        })
    });
    let team = |team: &&TeamFigure| Team {
        name: Clean::line(&team.team),
        n: team.share.n,
        share: team.share.x as f64 / team.share.n as f64,
    };
    Some(Plot::Funnel { mean, limits: limits.collect(), teams: enough.iter().map(team).collect() })
}

/// Every question that somebody looked at.
pub(super) fn questions(page: &mut Sections<'_>, figures: &QuarterFigures, facts: &Facts) {
    page.heading("quarter-section-questions");
    let texts = page.texts;
    let looked_at = figures.questions.questions.iter();
    let looked_at = looked_at.filter(|question| question.answers.looked_at() > 0);
    let rows = looked_at.map(|question| {
        let answers = &question.answers;
        let share = plain_cell(answers.not_in_order(), answers.looked_at(), question.interval);
        vec![
            Cell::Text(said::question_name(&question.key, facts, texts)),
            share,
            count(answers.not_met),
            count(answers.partly),
            count(answers.not_documented),
            count(answers.not_relevant + answers.gated_out),
        ]
    });
    let rows = rows.collect();
    let columns = vec![
        page.words("quarter-column-question"),
        page.figures("paper-column-not-in-order"),
        page.figures("report-col-no"),
        page.figures("report-col-partly"),
        page.figures("report-col-cannot-see"),
        page.figures("report-col-not-relevant"),
    ];
    page.table("paper-table-questions", columns, rows, "paper-means-questions");
}

/// Kinds of error and causes, the most frequent first.
pub(super) fn kinds(page: &mut Sections<'_>, found: &Findings) {
    page.heading("quarter-section-kinds");
    let texts = page.texts;
    let rows = found.kinds.iter().map(|kind| {
        let [deficiencies, errors, critical] = kind.by_severity.map(count);
        let name = said::kind_name(&kind.rank.code, texts);
        vec![Cell::Text(name), count(kind.rank.n), critical, errors, deficiencies]
    });
    let rows = rows.collect();
    let mut columns =
        vec![page.words("quarter-column-kind"), page.figures("quarter-column-findings")];
    columns.extend(["severity-3", "severity-2", "severity-1"].map(|id| page.figures(id)));
    page.table("paper-table-kinds", columns, rows, "report-definition-findings");
    let ranks: Vec<&Ranked> = found.kinds.iter().map(|kind| &kind.rank).collect();
    pareto(page, "paper-chart-kinds", &ranks, said::kind_name);
    page.heading("quarter-section-causes");
    let rows = found
        .causes
        .iter()
        .map(|cause| vec![Cell::Text(said::cause_name(&cause.code, texts)), count(cause.n)]);
    let columns = vec![page.words("quarter-column-cause"), page.figures("quarter-column-findings")];
    page.table("paper-table-causes", columns, rows.collect(), "");
}

fn pareto(
    page: &mut Sections<'_>,
    caption: &str,
    ranks: &[&Ranked],
    name: fn(&str, &Texts) -> Clean,
) {
    let total: u64 = ranks.iter().map(|rank| rank.n).sum();
    if total == 0 {
        return;
    }
    let texts = page.texts;
    let bars = ranks.iter().map(|rank| Bar {
        name: name(&rank.code, texts),
        count: whole(rank.n),
        vital: rank.vital,
    });
    let description = said::pareto(ranks, total, texts);
    page.chart(caption, description, Plot::Pareto(bars.collect()));
}

/// What keeps coming back, how grave it is, and whether it was put right.
pub(super) fn repeated(page: &mut Sections<'_>, found: &Findings, facts: &Facts) {
    page.heading("quarter-section-systematic");
    let texts = page.texts;
    page.list(found.systematic.iter().map(|error| said::systematic(error, facts, texts)).collect());
    let single = [("errors", (found.single as f64).into()), ("total", (found.total as f64).into())];
    page.with("quarter-single", &single);
    page.heading("quarter-section-severity");
    let severities = ["severity-3", "severity-2", "severity-1"];
    let counts = found.by_severity.iter().zip(found.touching_refund).rev();
    let rows = severities
        .into_iter()
        .zip(counts)
        .map(|(id, (n, refund))| vec![Cell::Text(texts.get(id)), count(*n), count(refund)]);
    let columns = vec![
        page.words("quarter-column-severity"),
        page.figures("quarter-column-findings"),
        page.figures("quarter-column-refund"),
    ];
    page.table("paper-table-severity", columns, rows.collect(), "quarter-severity-how");
    page.heading("quarter-section-corrections");
    let rows = found.corrections.iter().map(|month| {
        let name = format::month(month.month.first_day(), texts);
        let mut row = vec![Cell::Text(name)];
        row.extend([month.done, month.open, month.cannot, month.unsaid].map(count));
        row
    });
    let rows = rows.collect();
    let mut columns = vec![page.words("quarter-column-month")];
    let ids = [
        "quarter-column-done",
        "quarter-column-open",
        "quarter-column-cannot",
        "quarter-column-unsaid",
    ];
    columns.extend(ids.map(|id| page.figures(id)));
    page.table("paper-table-corrections", columns, rows, "");
}

/// The quality ladder of every case area.
pub(super) fn ladder(
    page: &mut Sections<'_>,
    figures: &QuarterFigures,
    (areas, facts): (&[(String, Words)], &Facts),
) {
    page.heading("quarter-section-ladder");
    let texts = page.texts;
    let (mut rows, mut points) = (Vec::new(), Vec::new());
    for ladder in &figures.ladders {
        let area = area_name(&ladder.area, areas, texts);
        // A chart has no room for whole names; the table says what the letters mean.
        let code = area_code(&ladder.area, facts).unwrap_or_else(|| area.clone());
        let args = [("code", (&code).into()), ("area", (&area).into())];
        let area = if code == area { area } else { texts.with("paper-area", &args) };
        for (number, step) in (1..).zip(&ladder.steps) {
            let name = texts.get(match number {
                1 => "quarter-step-1",
                2 => "quarter-step-2",
                _ => "quarter-step-3",
            });
            let cell = plain_cell(step.reached, ladder.judged, step.interval);
            let both = Clean::join([&code, &name], ": ");
            points.push(point(both, &cell));
            rows.push(vec![Cell::Text(area.clone()), Cell::Text(name), cell]);
        }
    }
    let columns = vec![
        page.words("paper-column-area"),
        page.words("quarter-column-step"),
        page.figures("quarter-column-reached"),
    ];
    page.table("paper-table-ladder", columns, rows, "quarter-ladder-how");
    if points.iter().any(|point| point.spread.is_some()) {
        page.chart("paper-chart-ladder", texts.get("paper-alt-ladder"), Plot::Shares(points));
    }
}

/// The three focus areas.
pub(super) fn focus(page: &mut Sections<'_>, figures: &QuarterFigures) {
    page.heading("quarter-section-focus");
    let texts = page.texts;
    let rows = figures.focus.iter().map(|focus| {
        let name = texts.get(match focus.number {
            1 => "quarter-focus-1",
            2 => "quarter-focus-2",
            _ => "quarter-focus-3",
        });
        vec![Cell::Text(name), plain_cell(focus.x, focus.n, None)]
    });
    let columns =
        vec![page.words("quarter-column-focus"), page.figures("paper-column-not-in-order")];
    page.table("paper-table-focus", columns, rows.collect(), "paper-means-focus");
}

/// What is worth sharing.
pub(super) fn good(page: &mut Sections<'_>, figures: &QuarterFigures, facts: &Facts) {
    page.heading("quarter-section-good");
    let texts = page.texts;
    let fine = figures.share.n - figures.share.x.min(figures.share.n);
    let args = [("fine", (fine as f64).into()), ("cases", (figures.share.n as f64).into())];
    page.with("model-good", &args);
    let found = figures.questions.questions.iter();
    let lines = found.filter(|question| question.answers.good_practice > 0).map(|question| {
        let name = said::question_name(&question.key, facts, texts);
        let cases = question.answers.good_practice as f64;
        texts.with("quarter-good", &[("question", name.into()), ("cases", cases.into())])
    });
    page.list(lines.collect());
}

/// The letters that an area's questions begin with, such as FØP.
fn area_code(area: &str, facts: &Facts) -> Option<Clean> {
    let of_area = facts.values().find(|facts| facts.area == area)?;
    of_area.label.split('-').next().map(Clean::line)
}

/// What a case area is called.
pub(super) fn area_name(area: &str, areas: &[(String, Words)], texts: &Texts) -> Clean {
    if area.is_empty() {
        return texts.get("quarter-no-area");
    }
    let known = areas.iter().find(|(id, _)| id == area);
    known.map_or_else(|| Clean::line(area), |(_, title)| texts.words(title))
}

/// A share as a cell, for papers that hide some: see [`super::committee`].
pub(super) fn hidden(texts: &Texts) -> Cell {
    Cell::Text(texts.get("paper-hidden"))
}

/// The columns of a table of one share a row.
pub(super) fn of_shares(first: Column, page: &Sections<'_>) -> Vec<Column> {
    vec![first, page.figures("paper-column-in-error")]
}

/// A share that may be shown or not.
pub(super) fn shown_or_hidden(is_hidden: bool, team: &TeamFigure, texts: &Texts) -> Cell {
    if is_hidden {
        return hidden(texts);
    }
    let estimate = team.share.estimate.as_ref().ok();
    let found = estimate.map(|found| (found.share, found.interval));
    share_cell(team.share.x, team.share.n, found)
}
