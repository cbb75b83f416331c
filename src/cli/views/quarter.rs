//! The figures of a quarter, and the cases behind them.

use serde_json::json;

use super::super::output::Output;
use super::quarter_json;
use crate::api::quarter::{AnswerBehind, BehindView, CaseBehind, FiguresView, QuestionView};
use crate::catalogue::format::month;
use crate::catalogue::sentences::caveats::caveat;
use crate::catalogue::sentences::{analysis, quarter_cells, quarter_lines as said, watching};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::quarter::questions::interval;
use crate::domain::review::Outcome;
use crate::domain::text::Clean;

/// All figures, section by section; how far the reviews came stands first.
pub fn figures(texts: &Texts, view: &FiguresView) -> Output {
    let found = &view.figures;
    let area = match &found.area {
        None => texts.get("quarter-all-areas"),
        Some(area) => area_name(texts, view, area),
    };
    let args = [
        ("centre", (&view.centre).into()),
        ("period", said::period(found.from, found.to, texts).into()),
        ("area", Arg::from(area)),
    ];
    let mut lines = vec![texts.with("quarter-figures-heading", &args)];
    let mut section = |id: &str, content: Vec<Clean>| {
        lines.push(texts.get(id));
        let none = vec![texts.get("quarter-nothing")];
        let content = if content.is_empty() { none } else { content };
        let indented = |line: Clean| texts.with("cli-indented", &[("line", line.into())]);
        lines.extend(content.into_iter().map(indented));
    };
    section("quarter-section-completion", said::completion(&found.completion, texts));
    section("quarter-section-share", said::share(&found.share, texts));
    let caveats = found.caveats.iter();
    let caveats = caveats.map(|found| caveat(found, &view.questions, texts)).collect();
    section("quarter-section-caveats", caveats);
    section("quarter-section-teams", teams(texts, view));
    section("quarter-section-questions", questions(texts, view));
    let findings = &found.findings;
    let kinds = findings.kinds.iter();
    let kinds = kinds.flat_map(|kind| said::kind(kind, findings.total, texts)).collect();
    section("quarter-section-kinds", kinds);
    let causes = findings.causes.iter();
    let causes = causes.map(|cause| said::cause(cause, findings.total, texts)).collect();
    section("quarter-section-causes", causes);
    section("quarter-section-systematic", systematic(texts, view));
    section("quarter-section-severity", severities(texts, view));
    let corrections = findings.corrections.iter();
    let corrections = corrections.map(|month| said::corrections(month, texts)).collect();
    section("quarter-section-corrections", corrections);
    section("quarter-section-ladder", ladders(texts, view));
    let focus = found.focus.iter().map(|focus| said::focus(focus, texts)).collect();
    section("quarter-section-focus", focus);
    section("quarter-section-good", good(texts, view));
    let mut run: Vec<Clean> = found.run.iter().map(|point| said::run_point(point, texts)).collect();
    if let Ok(chart) = &found.run_chart {
        run.push(watching::run_of_quarters(chart, analysis::seen_in_run(found), texts));
    }
    section("quarter-section-run", run);
    Output::new(&lines, quarter_json::figures(view))
}

fn teams(texts: &Texts, view: &FiguresView) -> Vec<Clean> {
    let mut lines = Vec::new();
    for team in &view.figures.teams {
        let completion = said::completion(&team.completion, texts);
        let completion = Clean::join(&completion, " ");
        let args = [("team", Clean::line(&team.team).into()), ("completion", completion.into())];
        lines.push(texts.with("quarter-team-figure", &args));
        if team.share.n > 0 {
            lines.push(said::team(team, &view.figures.share, texts));
        }
    }
    lines
}

fn questions(texts: &Texts, view: &FiguresView) -> Vec<Clean> {
    let mut found: Vec<_> = view.figures.questions.questions.iter().collect();
    found.retain(|question| question.answers.not_in_order() > 0);
    found.sort_by_key(|question| std::cmp::Reverse(question.answers.not_in_order()));
    found.into_iter().map(|question| said::question(question, &view.questions, texts)).collect()
}

fn systematic(texts: &Texts, view: &FiguresView) -> Vec<Clean> {
    let findings = &view.figures.findings;
    let again = findings.systematic.iter();
    let mut lines: Vec<Clean> =
        again.map(|error| said::systematic(error, &view.questions, texts)).collect();
    let (single, total) = (findings.single as f64, findings.total as f64);
    let args = [("errors", single.into()), ("total", total.into())];
    lines.push(texts.with("quarter-single", &args));
    lines
}

fn severities(texts: &Texts, view: &FiguresView) -> Vec<Clean> {
    let findings = &view.figures.findings;
    let counts = findings.by_severity.iter().zip(findings.touching_refund);
    let lines = ["severity-3", "severity-2", "severity-1"].into_iter().zip(counts.rev());
    let line = |(id, (n, refund)): (&str, (&u64, u64))| {
        let args = [
            ("severity", texts.get(id).into()),
            ("errors", (*n as f64).into()),
            ("refund", (refund as f64).into()),
        ];
        texts.with("quarter-severity", &args)
    };
    lines.map(line).collect()
}

fn ladders(texts: &Texts, view: &FiguresView) -> Vec<Clean> {
    let mut lines = Vec::new();
    for ladder in &view.figures.ladders {
        let area = match ladder.area.as_str() {
            "" => texts.get("quarter-no-area"),
            area => area_name(texts, view, area),
        };
        let args = [("area", area.into()), ("cases", (ladder.judged as f64).into())];
        lines.push(texts.with("quarter-ladder", &args));
        let steps = (1..).zip(&ladder.steps);
        lines.extend(steps.map(|(number, step)| said::step(number, step, ladder.judged, texts)));
    }
    lines
}

fn good(texts: &Texts, view: &FiguresView) -> Vec<Clean> {
    let found = view.figures.questions.questions.iter();
    let found = found.filter(|question| question.answers.good_practice > 0);
    let line = |question: &crate::domain::quarter::questions::QuestionFigure| {
        let name = said::question_name(&question.key, &view.questions, texts);
        let cases = question.answers.good_practice as f64;
        texts.with("quarter-good", &[("question", name.into()), ("cases", cases.into())])
    };
    found.map(line).collect()
}

fn area_name(texts: &Texts, view: &FiguresView, area: &str) -> Clean {
    let known = view.areas.iter().find(|(id, _)| id == area);
    known.map_or_else(|| Clean::line(area), |(_, title)| texts.words(title))
}

/// One question over the quarters.
pub fn question(texts: &Texts, view: &QuestionView) -> Output {
    let name = match &view.facts {
        Some(facts) => texts.with(
            "quarter-question-name",
            &[
                ("label", Clean::line(&facts.label).into()),
                ("text", texts.words(&facts.text).into()),
            ],
        ),
        None => Clean::line(&view.key.question),
    };
    let mut lines = vec![name];
    lines.extend(view.quarters.iter().map(|point| said::question_point(*point, texts)));
    lines.extend(said::question_run(view.run_chart.as_ref(), &view.quarters, texts));
    lines.extend(view.goal.map(|goal| quarter_cells::goal(goal, texts)));
    let value = json!({
        "question": view.key.question,
        "meaning": view.key.meaning,
        "quarters": view.quarters.iter().map(|(quarter, errors, cases)| json!({
            "quarter": quarter.to_string(),
            "errors": errors,
            "cases": cases,
            "interval": quarter_json::interval(interval(*errors, *cases)),
        })).collect::<Vec<_>>(),
        "run_chart": view.run_chart.as_ref().map(quarter_json::run_chart),
        "goal": view.goal,
    });
    Output::new(&lines, value)
}

/// The cases behind a figure.
pub fn behind(texts: &Texts, view: &BehindView) -> Output {
    let id = if view.is_cut { "behind-cut" } else { "behind-heading" };
    let mut lines = vec![texts.with(id, &[("cases", view.cases.len().into())])];
    for case in &view.cases {
        lines.push(case_line(texts, case));
        for answer in &case.answers {
            let answer = answer_line(texts, answer);
            lines.push(texts.with("cli-indented", &[("line", answer.into())]));
        }
    }
    Output::new(&lines, quarter_json::behind(view))
}

fn case_line(texts: &Texts, case: &CaseBehind) -> Clean {
    let outcome = match case.outcome {
        Outcome::InOrder { any_finding: false } => texts.get("behind-in-order"),
        Outcome::InOrder { any_finding: true } => texts.get("behind-deficient"),
        Outcome::InError { worst } => {
            let severity = texts.get(&format!("severity-{}", worst.number()));
            texts.with("behind-in-error", &[("severity", severity.into())])
        }
        Outcome::Incomplete => texts.get("behind-incomplete"),
        Outcome::NotAssessable => texts.get("behind-not-assessable"),
    };
    let line = texts.with(
        "behind-case",
        &[
            ("team", (&case.team).into()),
            ("month", month(case.month.first_day(), texts).into()),
            ("number", Arg::plain(case.number)),
            ("outcome", outcome.into()),
        ],
    );
    match &case.reference {
        Some(reference) => {
            let args = [("case", line.into()), ("reference", Arg::from(reference))];
            texts.with("behind-reference", &args)
        }
        None => line,
    }
}

fn answer_line(texts: &Texts, answer: &AnswerBehind) -> Clean {
    let word = |verdict: crate::domain::answer::Verdict| {
        texts.get(&format!("verdict-{}", verdict.word().replace('_', "-")))
    };
    let args = [
        ("question", Clean::line(&answer.key.question).into()),
        ("verdict", answer.verdict.map(word).unwrap_or_default().into()),
    ];
    let line = texts.with("behind-answer", &args);
    let Some(severity) = answer.severity else { return line };
    let cause = answer.cause.as_ref().map_or("", Clean::as_str);
    texts.with(
        "behind-answer-finding",
        &[
            ("answer", line.into()),
            ("severity", texts.get(&format!("severity-{}", severity.number())).into()),
            ("cause", said::cause_name(cause, texts).into()),
        ],
    )
}
