//! The rows of the tabs about targets and about what others found.

use std::collections::BTreeSet;

use super::rows::{Line, number, or_none};
use crate::api::mirror::{AuditLine, Coverage, RemarkLine};
use crate::api::target::{IndexLine, TargetAnswer, TargetLine};
use crate::catalogue::format::{percent, short_date};
use crate::catalogue::sentences::goals::{index, index_part};
use crate::catalogue::sentences::mirror as said;
use crate::catalogue::sentences::target::{declared, reached, told_share};
use crate::catalogue::signs::Sign;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::statistics::comparison::LEAST_JUDGED;
use crate::domain::statistics::target_path::Track;
use crate::domain::text::Clean;
use crate::tui::canvas::Cell;
use crate::tui::theme::Role;
use crate::tui::widgets::page::Block;
use crate::tui::widgets::path_plot::Plot;
use crate::tui::widgets::scale_chart::{self, Mark};

/// Initiatives that have a column in the matrix of kinds of error, at most.
const COVERING: usize = 8;

/// Targets, then each index of several.
pub(super) fn targets(answer: &TargetAnswer, texts: &Texts) -> Vec<Line> {
    let targets = answer.targets.iter().map(|of| target(of, texts));
    let indices = answer.indices.iter().map(|of| index_line(of, &answer.targets, texts));
    targets.chain(indices).collect()
}

fn target(of: &TargetLine, texts: &Texts) -> Line {
    let target = &of.target;
    let head = declared(texts, of.target_id, target);
    let told = reached(texts, of.figures.as_ref(), of.standing.as_ref());
    let now = of.figures.map(|figures| seen(figures.errors, figures.n, texts));
    let (way, role) = match of.standing.as_ref().map(|found| found.track) {
        Some(Track::On) => (Sign::Done, Role::Ok),
        Some(Track::Off) => (Sign::NotInOrder, Role::Warn),
        Some(Track::Uncertain) => (Sign::CannotSee, Role::Text),
        None => (Sign::None, Role::Muted),
    };
    Line {
        cells: vec![
            Cell::text(number(of.target_id)),
            Cell::text(Clean::line(&target.title)),
            Cell::text(told_share(target.baseline, texts)),
            Cell::text(told_share(target.goal, texts)),
            Cell::text(or_none(now.unwrap_or_default())),
            Cell { text: way.clean(), role },
        ],
        detail: vec![Block::Paragraph(head), Block::Paragraph(told)],
    }
}

/// The way from baseline to goal, and where one is; none while baseline or goal is missing.
pub(super) fn path(of: &TargetLine, texts: &Texts) -> Option<Plot> {
    let share = |thousandths: u32| f64::from(thousandths) / 1000.0;
    let ends = (share(of.target.baseline?), share(of.target.goal?));
    // Of too few cases the sentence says that they say nothing.
    let cases = of.figures.map_or(0, |figures| figures.n);
    let standing = of.standing.filter(|_| cases >= LEAST_JUDGED);
    let now = standing.map(|at| (at.elapsed, (at.median, at.lower, at.upper)));
    let band = now.map(|(_, (_, low, high))| (low, high));
    let top = scale_chart::top(&[Mark { bar: Some(ends.0), band, ..Mark::default() }]);
    Some(Plot {
        ends,
        now,
        top,
        scale: [top, top / 2.0, 0.0].map(|share| percent(share, 0, texts)),
        days: (short_date(of.target.baseline_on), short_date(of.target.goal_on)),
        legend: texts.get("target-legend"),
        legend_today: texts.get("target-legend-today"),
    })
}

fn index_line(of: &IndexLine, targets: &[TargetLine], texts: &Texts) -> Line {
    let mut detail = Vec::new();
    match &of.index {
        None => {
            let args = [("name", (&of.name).into())];
            detail.push(Block::Said(texts.with("target-index-weights", &args), Role::Warn));
        }
        Some(found) => {
            detail.push(Block::Paragraph(index(found, &of.name, of.cases, texts)));
            for (part, target_id) in found.parts.iter().zip(&of.parts) {
                let target = targets.iter().find(|line| line.target_id == *target_id);
                let title = target.map(|line| Clean::line(&line.target.title));
                let cases = target.and_then(|line| line.figures).map_or(0, |of| of.n);
                let told = index_part(part, &title.unwrap_or_default(), cases, texts);
                detail.push(Block::Bullet(told));
            }
        }
    }
    Line { cells: vec![Cell::text(Clean::default()), Cell::text(of.name.clone())], detail }
}

/// A result of the audit beside ours, with what makes them different.
pub(super) fn audit(of: &AuditLine, texts: &Texts) -> Line {
    let result = &of.result;
    let ours = of.own.as_ref().map(|own| seen(own.own.0, own.own.1, texts));
    let mut detail = vec![
        Block::Paragraph(said::audit(texts, result)),
        Block::Paragraph(match &of.own {
            Some(own) => said::beside(texts, result, own),
            None => texts.get("mirror-no-own"),
        }),
    ];
    let differences = result.differences.iter();
    detail.extend(
        differences
            .map(|(aspect, why)| Block::Said(said::difference(texts, *aspect, why), Role::Warn)),
    );
    detail.extend(of.not_asked.iter().map(|(clause, errors)| {
        let args = [("clause", clause.into()), ("errors", count(*errors))];
        Block::Bullet(texts.with("mirror-not-asked", &args))
    }));
    let not_asked = of.not_asked.len();
    Line {
        cells: vec![
            Cell::text(year(result.year)),
            Cell::text(Clean::line(&result.area)),
            Cell::text(seen(result.errors, result.n, texts)),
            Cell::text(or_none(ours.unwrap_or_default())),
            Cell {
                text: Clean::digits(not_asked),
                role: if not_asked > 0 { Role::Warn } else { Role::Text },
            },
        ],
        detail,
    }
}

/// A remark of the audit, and whether a plan answers it.
pub(super) fn remark(of: &RemarkLine, texts: &Texts) -> Line {
    let remark = &of.remark;
    let plans = match of.plans.is_empty() {
        true => (Sign::Mend.clean(), Role::Warn),
        false => {
            let plans: Vec<Clean> = of.plans.iter().map(|plan| number(*plan)).collect();
            (Clean::join(&plans, ", "), Role::Text)
        }
    };
    let args = [
        ("id", Arg::plain(of.remark_id)),
        ("remark", said::remark(texts, remark).into()),
        ("words", Clean::block(&remark.words).into()),
        ("plans", of.plans.len().into()),
    ];
    Line {
        cells: vec![
            Cell::text(year(remark.year)),
            Cell::text(Clean::line(&remark.number)),
            Cell::text(texts.get(&format!("mirror-colour-{}", remark.colour.word()))),
            Cell::text(texts.get(&format!("mirror-remark-{}", remark.state.word()))),
            Cell { text: plans.0, role: plans.1 },
        ],
        detail: vec![Block::Paragraph(texts.with("mirror-remark-line", &args))],
    }
}

/// The initiatives that cover some kind of error: the columns of the matrix, the newest first.
pub(super) fn covering(covered: &[Coverage]) -> Vec<i64> {
    let all: BTreeSet<i64> = covered.iter().flat_map(|of| of.initiatives.iter().copied()).collect();
    all.into_iter().rev().take(COVERING).collect()
}

/// A kind of error that Borgerrådgiveren found, with a sign under each initiative that covers it. All of
/// them stand in what is told about the row.
pub(super) fn complaints(of: &Coverage, covering: &[i64], texts: &Texts) -> Line {
    let gap = match of.initiatives.is_empty() {
        true => Cell { text: Sign::Mend.clean(), role: Role::Warn },
        false => Cell::text(Clean::default()),
    };
    let mut cells = vec![
        gap,
        Cell::text(said::category(texts, &of.category)),
        Cell::text(seen(of.criticised, of.treated, texts)),
    ];
    cells.extend(covering.iter().map(|id| match of.initiatives.contains(id) {
        true => Cell { text: Sign::Done.clean(), role: Role::Ok },
        false => Cell { text: Sign::NotBegun.clean(), role: Role::Muted },
    }));
    Line { cells, detail: vec![Block::Paragraph(said::covered(texts, of))] }
}

/// So many of so many.
fn seen(errors: u64, n: u64, texts: &Texts) -> Clean {
    texts.with("initiatives-seen", &[("errors", count(errors)), ("n", count(n))])
}

fn count(n: u64) -> Arg<'static> {
    Arg::from(i64::try_from(n).unwrap_or(i64::MAX))
}

fn year(year: i32) -> Clean {
    number(year.into())
}
