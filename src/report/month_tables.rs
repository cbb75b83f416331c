//! The tables of the month report: questions, findings and groups.

use super::document::{Block, Cell, Column, Table};
use super::draw_again::named;
use super::figures::{Findings, MonthFigures, QuestionFigures, question_of};
use super::words::{category, cause, consequence, of_checklist, severity};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::checklist::Checklist;
use crate::domain::month_share::JudgedStratum;
use crate::domain::text::Clean;

/// What a question is called: label and words; its id where the checklist is not at hand.
pub(super) fn name_of(
    figures: &QuestionFigures,
    checklists: &[&Checklist],
    texts: &Texts,
) -> Clean {
    match question_of(checklists, &figures.checklist, &figures.id, figures.meaning) {
        Some(question) => {
            let words = of_checklist(&question.text, texts.language());
            Clean::join([&Clean::line(&question.label), &words], " ")
        }
        None => texts.with(
            "report-question-meaning",
            &[
                ("question", Clean::line(&figures.id).into()),
                ("meaning", Arg::plain(figures.meaning)),
            ],
        ),
    }
}

/// What was judged in each group of a divided draw.
pub(super) fn judged_table(strata: &[JudgedStratum<'_>], texts: &Texts) -> Table {
    let count = |count: u64| Cell::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let row = |stratum: &JudgedStratum<'_>| {
        let cases = stratum.cases;
        let name = Cell::Text(named(stratum.name, texts));
        vec![name, count(cases.population), count(cases.n), count(cases.x)]
    };
    Table {
        caption: texts.get("report-judged-caption"),
        columns: vec![
            Column::words(texts.get("report-col-stratum")),
            Column::figures(texts.get("report-col-population")),
            Column::figures(texts.get("report-col-judged")),
            Column::figures(texts.get("report-col-in-error")),
        ],
        rows: strata.iter().map(row).collect(),
        definition: texts.get("report-judged-definition"),
    }
}

/// A table for each checklist.
pub(super) fn question_tables(
    figures: &MonthFigures,
    checklists: &[&Checklist],
    texts: &Texts,
) -> Vec<Block> {
    if figures.questions.is_empty() {
        return vec![Block::Paragraph(texts.get("report-no-questions"))];
    }
    let of_one_list = figures.questions.chunk_by(|a, b| a.checklist == b.checklist);
    let mut blocks: Vec<Block> = of_one_list
        .map(|questions| Block::Table(question_table(questions, checklists, texts)))
        .collect();
    // The same words hold for all of them and are said once, below the last.
    blocks.push(Block::Paragraph(texts.get("report-definition-questions")));
    blocks
}

fn question_table(
    questions: &[QuestionFigures],
    checklists: &[&Checklist],
    texts: &Texts,
) -> Table {
    let figures = [
        "report-col-met",
        "report-col-partly",
        "report-col-no",
        "report-col-cannot-see",
        "report-col-not-relevant",
        "report-col-gated-out",
        "report-col-judged",
    ];
    let mut columns = vec![Column::words(texts.get("report-col-question"))];
    columns.extend(figures.map(|id| Column::figures(texts.get(id))));
    let row = |question: &QuestionFigures| {
        let counts = [
            question.met,
            question.partly_met,
            question.not_met,
            question.not_documented,
            question.not_relevant,
            question.gated_out,
            question.judged(),
        ];
        let mut row = vec![Cell::Text(name_of(question, checklists, texts))];
        row.extend(counts.map(Cell::Count));
        row
    };
    Table {
        caption: caption(questions, checklists, texts),
        columns,
        rows: questions.iter().map(row).collect(),
        definition: Clean::default(),
    }
}

fn caption(questions: &[QuestionFigures], checklists: &[&Checklist], texts: &Texts) -> Clean {
    let id = questions.first().map_or("", |question| &question.checklist);
    match checklists.iter().rfind(|list| list.reference.id == id) {
        Some(list) => texts.with(
            "report-questions-caption",
            &[
                ("label", Clean::line(&list.label).into()),
                ("title", of_checklist(&list.title, texts.language()).into()),
            ],
        ),
        None => texts.with("report-questions-caption-unknown", &[("id", Clean::line(id).into())]),
    }
}

/// The findings, divided in four ways.
pub(super) fn finding_tables(findings: &Findings, texts: &Texts) -> Vec<Block> {
    if findings.total == 0 {
        return vec![Block::Paragraph(texts.get("report-no-findings"))];
    }
    let by_severity =
        findings.by_severity.iter().map(|(grade, count)| (severity(*grade, texts), *count));
    let coded = |counts: &[(Option<String>, i64)], words: fn(&str, &Texts) -> Clean| {
        let named = counts.iter().map(|(code, count)| {
            let name =
                code.as_ref().map_or_else(|| texts.get("report-unsaid"), |c| words(c, texts));
            (name, *count)
        });
        named.collect::<Vec<_>>()
    };
    let divisions = [
        ("report-findings-severity", "report-col-severity", by_severity.collect()),
        ("report-findings-category", "report-col-category", coded(&findings.by_category, category)),
        ("report-findings-cause", "report-col-cause", coded(&findings.by_cause, cause)),
        (
            "report-findings-consequence",
            "report-col-consequence",
            coded(&findings.by_consequence, consequence),
        ),
    ];
    let mut blocks: Vec<Block> = divisions
        .into_iter()
        .map(|(caption, column, counts)| {
            let rows = counts.into_iter();
            let rows = rows.map(|(name, count)| vec![Cell::Text(name), Cell::Count(count)]);
            Block::Table(Table {
                caption: texts.get(caption),
                columns: vec![
                    Column::words(texts.get(column)),
                    Column::figures(texts.get("report-col-findings")),
                ],
                rows: rows.collect(),
                definition: Clean::default(),
            })
        })
        .collect();
    blocks.push(Block::Paragraph(texts.get("report-definition-findings")));
    blocks
}
