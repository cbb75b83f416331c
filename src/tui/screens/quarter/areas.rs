//! The quality ladder by case area (da: *kvalitetstrappe*), and the three focus areas of 2013.

use super::questions;
use super::sheet::{Chart, Row, Sheet};
use super::views::{area_name, ends, of_shares, period, share_mark};
use crate::api::quarter::{Behind, FiguresView, Period};
use crate::catalogue::sentences::quarter_cells::Counted;
use crate::catalogue::sentences::quarter_lines as said;
use crate::catalogue::texts::Texts;
use crate::domain::statistics::suppression::{hidden_parts, is_too_small};
use crate::domain::text::Clean;
use crate::tui::widgets::scale_chart::{self, Mark};

/// The further to the right, the higher the steps that a case stands on.
pub(super) fn ladder(view: &FiguresView, texts: &Texts) -> Sheet {
    let (mut rows, mut marks) = (Vec::new(), Vec::new());
    let cases: Vec<u64> = view.figures.ladders.iter().map(|ladder| ladder.judged).collect();
    for (ladder, is_small) in view.figures.ladders.iter().zip(hidden_parts(&cases)) {
        let area = area_name(view, Some(ladder.area.as_str()), texts);
        for (number, step) in (1..).zip(&ladder.steps) {
            let counted = Counted::plain(step.reached, ladder.judged, step.interval);
            marks.push(share_mark(counted));
            let line = said::step(number, step, ladder.judged, texts);
            let name = texts.get(match number {
                1 => "quarter-step-1",
                2 => "quarter-step-2",
                _ => "quarter-step-3",
            });
            let of = Period { area: Some(ladder.area.clone()), ..period(view) };
            rows.push(Row {
                // The area stands before its first step.
                name: if number == 1 { Clean::join([&area, &name], ": ") } else { name },
                cells: counted.cells(texts),
                beside: counted.beside(texts),
                said: Clean::join([&area, &line], ": "),
                opens: (!ladder.area.is_empty()).then(|| (of, Behind::default())),
                is_small,
            });
        }
    }
    let mut columns = of_shares("quarter-column-step", texts);
    if let Some(reached) = columns.get_mut(1) {
        *reached = texts.get("quarter-column-reached");
    }
    Sheet {
        columns,
        rows,
        chart: Chart::Scale { marks, top: 1.0, ends: ends(1.0, texts) },
        said: vec![texts.get("quarter-ladder-how")],
        legend: texts.get("quarter-legend-interval"),
    }
}

/// Each tile with the questions it is made of. A tile is answers to different questions added up: how
/// many they are is told, and a share only of each question.
pub(super) fn focus(view: &FiguresView, texts: &Texts) -> Sheet {
    let (mut rows, mut marks) = (Vec::new(), Vec::new());
    for focus in &view.figures.focus {
        let tile = Counted { errors: focus.x, cases: focus.n, share: None };
        marks.push(Mark::default());
        rows.push(Row {
            name: texts.get(match focus.number {
                1 => "quarter-focus-1",
                2 => "quarter-focus-2",
                _ => "quarter-focus-3",
            }),
            cells: tile.cells(texts),
            beside: tile.beside(texts),
            said: said::focus(focus, texts),
            opens: None,
            is_small: is_too_small(focus.n),
        });
        let all = view.figures.questions.questions.iter();
        for question in all.filter(|question| focus.questions.contains(&question.key)) {
            let (row, mark) = questions::row(question, view, texts);
            let name = texts.with("quarter-under", &[("name", row.name.into())]);
            rows.push(Row { name, ..row });
            marks.push(mark);
        }
    }
    let top = scale_chart::top(&marks);
    Sheet {
        columns: of_shares("quarter-column-focus", texts),
        rows,
        chart: Chart::Scale { marks, top, ends: ends(top, texts) },
        said: Vec::new(),
        legend: texts.get("quarter-legend-interval"),
    }
}
