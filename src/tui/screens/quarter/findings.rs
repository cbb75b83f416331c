//! The views of what was found: kinds and causes as Pareto charts, what keeps coming back, how grave it
//! is, whether it was put right, and what is worth sharing.

use super::sheet::{Chart, Row, Sheet};
use super::views::period;
use crate::api::quarter::{Behind, FiguresView};
use crate::catalogue::format;
use crate::catalogue::sentences::caveats::label;
use crate::catalogue::sentences::quarter_cells::{Counted, whole};
use crate::catalogue::sentences::quarter_lines as said;
use crate::catalogue::texts::Texts;
use crate::domain::checklist::Severity;
use crate::domain::quarter::findings::{LEAST_SYSTEMATIC, Ranked};
use crate::domain::statistics::suppression::{hidden_parts, is_too_small};
use crate::domain::text::Clean;
use crate::tui::widgets::scale_chart::Mark;

/// Kinds of error with what those outside call them.
pub(super) fn kinds(view: &FiguresView, texts: &Texts) -> Sheet {
    let found = &view.figures.findings;
    let rows = found.kinds.iter().map(|kind| {
        let of = Behind { category: Some(kind.rank.code.clone()), ..Behind::default() };
        let lines = said::kind(kind, found.total, texts);
        let row = ranked(&kind.rank, said::kind_name(&kind.rank.code, texts), view, of, texts);
        Row { said: Clean::join(&lines, ". "), ..row }
    });
    let ranks: Vec<&Ranked> = found.kinds.iter().map(|kind| &kind.rank).collect();
    pareto("quarter-column-kind", rows.collect(), &ranks, view, texts)
}

/// Causes.
pub(super) fn causes(view: &FiguresView, texts: &Texts) -> Sheet {
    let found = &view.figures.findings;
    let rows = found.causes.iter().map(|cause| {
        let of = Behind { cause: Some(cause.code.clone()), ..Behind::default() };
        let row = ranked(cause, said::cause_name(&cause.code, texts), view, of, texts);
        Row { said: said::cause(cause, found.total, texts), ..row }
    });
    let ranks: Vec<&Ranked> = found.causes.iter().collect();
    pareto("quarter-column-cause", rows.collect(), &ranks, view, texts)
}

fn ranked(rank: &Ranked, name: Clean, view: &FiguresView, of: Behind, texts: &Texts) -> Row {
    let so_far =
        Counted { errors: rank.cumulative, cases: view.figures.findings.total, share: None };
    let cells = vec![whole(rank.n, texts), so_far.beside(texts)];
    let args = [("findings", (rank.n as f64).into()), ("so-far", so_far.beside(texts).into())];
    let beside = texts.with("quarter-cell-pareto", &args);
    let is_small = is_too_small(view.figures.findings.total);
    Row { name, cells, beside, opens: Some((period(view), of)), is_small, ..Row::default() }
}

/// Bars, and a point where all rows down to here end.
fn pareto(
    first: &str,
    rows: Vec<Row>,
    ranks: &[&Ranked],
    view: &FiguresView,
    texts: &Texts,
) -> Sheet {
    let total = view.figures.findings.total;
    let part = |n: u64| if total == 0 { 0.0 } else { n as f64 / total as f64 };
    let mark = |rank: &&Ranked| Mark {
        bar: Some(part(rank.n)),
        point: Some(part(rank.cumulative)),
        is_weak: !rank.vital,
        ..Mark::default()
    };
    let said = if total == 0 { Vec::new() } else { vec![said::pareto(ranks, total, texts)] };
    Sheet {
        columns: [first, "quarter-column-findings", "quarter-column-so-far"]
            .map(|id| texts.get(id))
            .into(),
        rows,
        chart: Chart::Scale {
            marks: ranks.iter().map(mark).collect(),
            top: 1.0,
            ends: (whole(0, texts), whole(total, texts)),
        },
        said,
        legend: texts.get("quarter-legend-pareto"),
    }
}

/// Systematic errors, then how many stand alone.
pub(super) fn again(view: &FiguresView, texts: &Texts) -> Sheet {
    let found = &view.figures.findings;
    let part = |n: u64| if found.total == 0 { 0.0 } else { n as f64 / found.total as f64 };
    let (mut rows, mut marks) = (Vec::new(), Vec::new());
    for error in &found.systematic {
        let mut of = Behind { question: Some(error.key.clone()), ..Behind::default() };
        of.cause = Some(error.cause.clone());
        let args = [
            ("question", label(&error.key, &view.questions).into()),
            ("cause", said::cause_name(&error.cause, texts).into()),
        ];
        rows.push(Row {
            name: texts.with("quarter-again-name", &args),
            cells: vec![whole(error.cases, texts), whole(error.teams, texts)],
            beside: Counted { errors: error.cases, cases: found.total, share: None }.beside(texts),
            said: said::systematic(error, &view.questions, texts),
            opens: Some((period(view), of)),
            is_small: is_too_small(found.total),
        });
        marks.push(Mark { bar: Some(part(error.cases)), ..Mark::default() });
    }
    let alone = Counted { errors: found.single, cases: found.total, share: None };
    let args = [("errors", (found.single as f64).into()), ("total", (found.total as f64).into())];
    rows.push(Row {
        name: texts.get("quarter-row-single"),
        cells: vec![whole(found.single, texts), texts.get("quarter-cell-none")],
        beside: alone.beside(texts),
        said: texts.with("quarter-single", &args),
        opens: None,
        is_small: is_too_small(found.total),
    });
    marks.push(Mark { bar: Some(part(found.single)), is_weak: true, ..Mark::default() });
    let least = [("least", (LEAST_SYSTEMATIC as f64).into())];
    Sheet {
        columns: ["quarter-column-again", "quarter-column-findings", "quarter-column-teams"]
            .map(|id| texts.get(id))
            .into(),
        rows,
        chart: Chart::Scale { marks, top: 1.0, ends: (whole(0, texts), whole(found.total, texts)) },
        said: vec![texts.with("quarter-again-how", &least)],
        legend: Clean::default(),
    }
}

/// The gravest first; how many of each may touch the refund.
pub(super) fn severities(view: &FiguresView, texts: &Texts) -> Sheet {
    let found = &view.figures.findings;
    let counts = found.by_severity.iter().zip(found.touching_refund).rev();
    let severities = [Severity::Critical, Severity::Error, Severity::Deficiency];
    let (mut rows, mut marks) = (Vec::new(), Vec::new());
    let part = |n: u64| if found.total == 0 { 0.0 } else { n as f64 / found.total as f64 };
    for (severity, (n, refund)) in severities.into_iter().zip(counts) {
        let name = texts.get(&format!("severity-{}", severity.number()));
        let args = [
            ("severity", (&name).into()),
            ("errors", (*n as f64).into()),
            ("refund", (refund as f64).into()),
        ];
        let of = Behind { exactly: Some(severity), ..Behind::default() };
        let beside = [("findings", (*n as f64).into()), ("refund", (refund as f64).into())];
        rows.push(Row {
            cells: vec![whole(*n, texts), whole(refund, texts), whole(n - refund, texts)],
            beside: texts.with("quarter-cell-refund", &beside),
            said: texts.with("quarter-severity", &args),
            opens: Some((period(view), of)),
            is_small: is_too_small(found.total),
            name,
        });
        marks.push(Mark { bar: Some(part(*n)), line: Some(part(refund)), ..Mark::default() });
    }
    let ids = [
        "quarter-column-severity",
        "quarter-column-findings",
        "quarter-column-refund",
        "quarter-column-no-refund",
    ];
    Sheet {
        columns: ids.map(|id| texts.get(id)).into(),
        rows,
        chart: Chart::Scale { marks, top: 1.0, ends: (whole(0, texts), whole(found.total, texts)) },
        said: vec![texts.get("quarter-severity-how")],
        legend: texts.get("quarter-legend-refund"),
    }
}

/// What became of each month's findings, and how old they are.
pub(super) fn corrections(view: &FiguresView, texts: &Texts) -> Sheet {
    let found = &view.figures.findings.corrections;
    let (mut rows, mut marks) = (Vec::new(), Vec::new());
    let sums: Vec<u64> =
        found.iter().map(|month| month.done + month.open + month.cannot + month.unsaid).collect();
    for ((month, &all), is_small) in found.iter().zip(&sums).zip(hidden_parts(&sums)) {
        let numbers = [month.done, month.open, month.cannot, month.unsaid, u64::from(month.age)];
        let of = Behind {
            month: Some(month.month),
            severity: Some(Severity::Deficiency),
            ..Behind::default()
        };
        rows.push(Row {
            name: format::month(month.month.first_day(), texts),
            cells: numbers.map(|number| whole(number, texts)).into(),
            beside: Counted { errors: month.done, cases: all, share: None }.beside(texts),
            said: said::corrections(month, texts),
            opens: Some((period(view), of)),
            is_small,
        });
        let part = if all == 0 { 0.0 } else { month.done as f64 / all as f64 };
        marks.push(Mark { bar: Some(part), ..Mark::default() });
    }
    let ids = [
        "quarter-column-month",
        "quarter-column-done",
        "quarter-column-open",
        "quarter-column-cannot",
        "quarter-column-unsaid",
        "quarter-column-age",
    ];
    let ends = [texts.get("quarter-ends-none"), texts.get("quarter-ends-all")];
    let [none, all] = ends;
    Sheet {
        columns: ids.map(|id| texts.get(id)).into(),
        rows,
        chart: Chart::Scale { marks, top: 1.0, ends: (none, all) },
        said: Vec::new(),
        legend: texts.get("quarter-legend-corrections"),
    }
}

/// Questions with something worth sharing.
pub(super) fn good(view: &FiguresView, texts: &Texts) -> Sheet {
    let mut found: Vec<_> = view.figures.questions.questions.iter().collect();
    found.retain(|question| question.answers.good_practice > 0);
    found.sort_by_key(|question| std::cmp::Reverse(question.answers.good_practice));
    let rows = found.into_iter().map(|question| {
        let name = said::question_name(&question.key, &view.questions, texts);
        let cases = question.answers.good_practice;
        let mut of = Behind { question: Some(question.key.clone()), ..Behind::default() };
        of.good_practice = true;
        let args = [("question", (&name).into()), ("cases", (cases as f64).into())];
        Row {
            cells: vec![whole(cases, texts)],
            beside: whole(cases, texts),
            said: texts.with("quarter-good", &args),
            opens: Some((period(view), of)),
            is_small: is_too_small(question.answers.looked_at()),
            name,
        }
    });
    Sheet {
        columns: ["quarter-column-question", "quarter-column-good"].map(|id| texts.get(id)).into(),
        rows: rows.collect(),
        ..Sheet::default()
    }
}
