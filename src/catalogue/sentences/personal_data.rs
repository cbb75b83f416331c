//! What is kept how long, what is due to go and what went, in words.

use crate::catalogue::format;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::retention::{Due, DueMonth, Erased, ErasedLine, Holdings, Retention, Rule};
use crate::domain::text::Clean;

/// How long things are kept.
#[must_use]
pub fn rule(retention: Retention, texts: &Texts) -> Clean {
    let Retention { words_months, answers_months } = retention;
    let args = [("words", words_months.into()), ("answers", answers_months.into())];
    texts.with("personal-data-rule", &args)
}

/// A month of which something is due, with how much: "maj 2025, Team Nord: …".
#[must_use]
pub fn due_month(due: &DueMonth, texts: &Texts) -> Clean {
    let month = format::month(due.month.first_day(), texts);
    let held = holdings(&due.held, texts);
    let id = match due.what {
        Due::Words => "personal-data-due-words",
        Due::Answers => "personal-data-due-answers",
    };
    texts.with(id, &[("month", month.into()), ("team", (&due.team).into()), ("held", held.into())])
}

/// What would go, in one sentence.
#[must_use]
pub fn due(due: &[DueMonth], texts: &Texts) -> Clean {
    let mut held = Holdings::default();
    due.iter().for_each(|month| held += month.held);
    let held = holdings(&held, texts);
    texts.with("personal-data-goes", &[("months", due.len().into()), ("held", held.into())])
}

/// What went.
#[must_use]
pub fn erased(erased: &Erased, texts: &Texts) -> Clean {
    let held = holdings(&erased.taken, texts);
    let args =
        [("months", erased.months.into()), ("held", held.into()), ("copies", erased.copies.into())];
    texts.with("personal-data-erased", &args)
}

/// A line of what went before.
#[must_use]
pub fn logged(line: &ErasedLine, texts: &Texts) -> Clean {
    let at = format::danish_moment(line.at, texts);
    let held = holdings(&line.taken, texts);
    let month = format::month(line.month.first_day(), texts);
    let rule = texts.get(match line.rule {
        Rule::Time(_) => "personal-data-log-time",
        Rule::Case => "personal-data-log-case",
    });
    let args = [
        ("at", at.into()),
        ("who", (&line.who).into()),
        ("month", month.into()),
        ("rule", rule.into()),
        ("held", held.into()),
    ];
    texts.with("personal-data-log-line", &args)
}

/// Counts, without those that are nothing.
#[must_use]
pub fn holdings(held: &Holdings, texts: &Texts) -> Clean {
    let counts = [
        ("holdings-rows", held.list_rows),
        ("holdings-references", held.references),
        ("holdings-notes", held.notes),
        ("holdings-answers", held.answers),
        ("holdings-files", held.files),
    ];
    let there = counts.into_iter().filter(|(_, n)| *n > 0);
    let words: Vec<Clean> =
        there.map(|(id, n)| texts.with(id, &[("n", Arg::Number(n as f64))])).collect();
    Clean::join(&words, ", ")
}
