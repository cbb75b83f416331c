//! Who has delivered: team by month, how far each came, and words to remind by.

use serde_json::json;

use super::super::output::Output;
use super::post::counts_json;
use crate::api::post::{Cell, Matrix, TeamRow};
use crate::catalogue::sentences::post as said;
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

/// The matrix with its figures.
pub fn matrix(texts: &Texts, matrix: &Matrix) -> Output {
    let texts = &texts.at(matrix.level);
    let teams = matrix.teams.len();
    let mut lines = vec![
        texts.with(
            "quarter-heading",
            &[("centre", (&matrix.centre).into()), ("teams", teams.into())],
        ),
        said::counts(texts, &matrix.total),
    ];
    for row in &matrix.teams {
        let id = if row.listed { "quarter-team" } else { "quarter-team-not-listed" };
        lines.push(texts.with(id, &[("team", (&row.team).into())]));
        for ((of, _), cell) in matrix.months.iter().zip(&row.cells) {
            let line = texts.with(
                "quarter-cell",
                &[
                    ("month", said::period(texts, *of).into()),
                    ("state", said::cell(texts, &stand(cell)).into()),
                ],
            );
            lines.push(texts.with("cli-indented", &[("line", line.into())]));
        }
        let counts = said::counts(texts, &row.counts);
        lines.push(texts.with("cli-indented", &[("line", counts.into())]));
        if let Some(reminder) = reminder(texts, matrix, row) {
            lines.push(texts.with("cli-indented", &[("line", reminder.into())]));
        }
    }
    let value = json!({
        "centre": matrix.centre.as_str(),
        "level": matrix.level.word(),
        "months": matrix.months.iter().map(|(month, due)| json!({
            "month": month.to_string(),
            "deadline": due.to_string(),
        })).collect::<Vec<_>>(),
        "teams": matrix.teams.iter().map(|row| json!({
            "team": row.team.as_str(),
            "listed": row.listed,
            "cells": row.cells.iter().map(cell_json).collect::<Vec<_>>(),
            "counts": counts_json(&row.counts),
            "missing": row.missing.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "reminder": reminder(texts, matrix, row).map(Clean::into_string),
        })).collect::<Vec<_>>(),
        "total": counts_json(&matrix.total),
    });
    Output::new(&lines, value)
}

fn reminder(texts: &Texts, matrix: &Matrix, row: &TeamRow) -> Option<Clean> {
    said::reminder(texts, &matrix.centre, &row.team, &row.missing)
}

fn stand(cell: &Cell) -> said::Stand {
    said::Stand {
        state: cell.state,
        closed_on: cell.closed_on,
        version: cell.version.unwrap_or(1),
        cases: cell.counts.drawn,
        reopened: cell.reopened,
        older_checklist: cell.older_checklist,
    }
}

fn cell_json(cell: &Cell) -> serde_json::Value {
    json!({
        "state": cell.state.word(),
        "closed_on": cell.closed_on.map(|day| day.to_string()),
        "received_on": cell.received_on.map(|day| day.to_string()),
        "version": cell.version,
        "cases": cell.counts.drawn,
        "reopened": cell.reopened,
        "older_checklist": cell.older_checklist,
        "choices": cell.choices.iter().map(|(hash, version, day)| json!({
            "sha256": hash.as_str(),
            "version": version,
            "closed_on": day.to_string(),
        })).collect::<Vec<_>>(),
    })
}
