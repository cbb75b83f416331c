//! What must be said beside the figures of a quarter.

use std::collections::BTreeMap;

use super::post::period;
use super::values::count;
use crate::catalogue::texts::Texts;
use crate::domain::quarter::caveat::Caveat;
use crate::domain::quarter::material::QuestionFacts;
use crate::domain::quarter::tally::QuestionKey;
use crate::domain::statistics::comparison::LEAST_JUDGED;
use crate::domain::text::Clean;

/// What the checklists say about questions.
pub type Facts = BTreeMap<QuestionKey, QuestionFacts>;

/// What people call a question; its id where no checklist knows it.
#[must_use]
pub fn label(key: &QuestionKey, facts: &Facts) -> Clean {
    Clean::line(facts.get(key).map_or(&key.question, |facts| &facts.label))
}

/// A caveat as a sentence.
#[must_use]
pub fn caveat(caveat: &Caveat, facts: &Facts, texts: &Texts) -> Clean {
    let names = |names: &[String]| {
        let names: Vec<Clean> = names.iter().map(|name| Clean::line(name)).collect();
        Clean::join(&names, ", ")
    };
    match caveat {
        Caveat::Missing { teams, here, expected } => missing(teams, (*here, *expected), texts),
        Caveat::Unfinished { centres } => {
            let lines = centres.iter().map(|(centre, missing)| {
                let args = [("centre", Clean::line(centre).into()), ("count", count(*missing))];
                texts.with("caveat-unfinished-centre", &args)
            });
            let lines: Vec<Clean> = lines.collect();
            texts.with("caveat-unfinished", &[("centres", Clean::join(&lines, ", ").into())])
        }
        Caveat::NotCovered { teams, .. } => {
            texts.with("caveat-not-covered", &[("teams", names(teams).into())])
        }
        Caveat::NotReviewable { cases, drawn } => texts
            .with("caveat-not-reviewable", &[("cases", count(*cases)), ("drawn", count(*drawn))]),
        Caveat::KeptOut { streams } => {
            let lines = streams.iter().map(|(stream, n)| {
                let stream = texts.get(&format!("stream-{}", stream.word()));
                let args = [("stream", stream.into()), ("cases", count(*n))];
                texts.with("caveat-kept-out-stream", &args)
            });
            let lines: Vec<Clean> = lines.collect();
            texts.with("caveat-kept-out", &[("streams", Clean::join(&lines, ", ").into())])
        }
        Caveat::ChangedMeaning { questions } => {
            let shown = |id: &String| {
                let known = facts.iter().find(|(key, _)| key.question == *id);
                known.map_or_else(|| id.clone(), |(_, facts)| facts.label.clone())
            };
            let questions: Vec<String> = questions.iter().map(shown).collect();
            texts.with("caveat-changed-meaning", &[("questions", names(&questions).into())])
        }
        Caveat::SingleReader { cases } => {
            texts.with("caveat-single-reader", &[("cases", count(*cases))])
        }
        Caveat::Few { teams, questions, cases } => texts.with(
            "caveat-few",
            &[
                ("least", count(LEAST_JUDGED)),
                ("teams", teams.len().into()),
                ("questions", count(*questions)),
                ("cases", count(*cases)),
            ],
        ),
        Caveat::PickedAsWorst { key, x, n, expected } => texts.with(
            "caveat-picked-as-worst",
            &[
                ("question", label(key, facts).into()),
                ("errors", count(*x)),
                ("cases", count(*n)),
                ("expected", (expected * *n as f64).round().into()),
            ],
        ),
    }
}

fn missing(
    teams: &[(String, Vec<crate::domain::month::Month>)],
    (here, expected): (u64, u64),
    texts: &Texts,
) -> Clean {
    let lines = teams.iter().map(|(team, months)| {
        let months: Vec<Clean> = months.iter().map(|of| period(texts, *of)).collect();
        let args =
            [("team", Clean::line(team).into()), ("months", Clean::join(&months, ", ").into())];
        texts.with("caveat-missing-team", &args)
    });
    let lines: Vec<Clean> = lines.collect();
    texts.with(
        "caveat-missing",
        &[
            ("here", count(here)),
            ("expected", count(expected)),
            ("teams", Clean::join(&lines, ", ").into()),
        ],
    )
}
