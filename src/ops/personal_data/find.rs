//! Everything held about one case reference: found, and written out to be handed over (regulation
//! (EU) 2016/679 art. 15).

use std::collections::BTreeMap;

use super::super::case::Case;
use super::super::desk::Desk;
use super::super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::api::personal_data::CaseHoldings;
use crate::catalogue::format;
use crate::catalogue::texts::Texts;
use crate::domain::answer::{Answer, Detail};
use crate::domain::checklist::{Kind, Question, Words};
use crate::domain::month::Month;
use crate::domain::text::Clean;
use crate::exchange::case_data_v1::{AnswerV1, CaseDataV1, MonthV1, NoteV1, ReceivedV1, ReviewV1};
use crate::store::Tx;
use crate::store::frames::FrameCase;

/// Where a reference stands: a month of a team, and the reviews there.
pub(super) struct Place {
    pub(super) unit_id: i64,
    pub(super) month: Month,
    pub(super) review_ids: Vec<i64>,
}

/// The months that hold a reference, in a list or as a review, the oldest first.
pub(super) fn places(tx: &Tx<'_>, reference: &str) -> Result<Vec<Place>, Refusal> {
    let mut found: BTreeMap<(Month, i64), Vec<i64>> = BTreeMap::new();
    for (unit_id, month) in tx.lists_of_reference(reference)? {
        let Ok(month) = month.parse() else { continue };
        found.entry((month, unit_id)).or_default();
    }
    for review_id in tx.reviews_of_reference(reference)? {
        let review = tx.review(review_id)?;
        let Ok(month) = review.month.parse() else { continue };
        found.entry((month, review.unit_id)).or_default().push(review_id);
    }
    let place = |((month, unit_id), review_ids)| Place { unit_id, month, review_ids };
    Ok(found.into_iter().map(place).collect())
}

/// Everything held about a reference.
pub(super) fn find(desk: &Desk, moment: &Moment, reference: &str) -> Result<CaseHoldings, Refusal> {
    let reference = Clean::typed_line(reference);
    let wanted = reference.as_str().trim();
    if wanted.is_empty() {
        return Err(refused("reference-missing").into());
    }
    let tx = desk.store()?.read();
    let units = tx.units()?;
    let mut data = CaseDataV1::new(wanted);
    let places = places(&tx, wanted)?;
    for place in &places {
        let month = place.month.to_string();
        let team = units.iter().find(|unit| unit.unit_id == place.unit_id);
        let mut reviews = Vec::new();
        for review_id in &place.review_ids {
            reviews.push(review(desk, &tx, *review_id)?);
        }
        data.months.push(MonthV1 {
            team: team.map(|unit| unit.name.clone()).unwrap_or_default(),
            closed: tx.is_closed(place.unit_id, &month)?,
            rows: rows(&tx, place.unit_id, &month, wanted)?,
            month,
            reviews,
        });
    }
    data.received = super::received::about(&tx, moment, wanted)?;
    Ok(CaseHoldings {
        reference: Clean::line(wanted),
        months: data.months.len(),
        received: data.received.len(),
        stays: super::erase::open_month(&tx, &places, &desk.texts)?,
        lines: lines(&data, &desk.texts),
        json: data.to_text(),
    })
}

/// Writes it as text and as JSON; the names of the files say nothing of the case.
pub(super) fn export(desk: &Desk, moment: &Moment, reference: &str) -> Result<Vec<Clean>, Refusal> {
    let held = find(desk, moment, reference)?;
    if held.months + held.received == 0 {
        return Err(refused("case-not-held").into());
    }
    let stamp = moment.now.format("%Y%m%d-%H%M%S");
    let folder = super::sheets::folder(desk)?;
    let text: String = held.lines.iter().map(|line| format!("{line}\n")).collect();
    let mut paths = Vec::new();
    for (ending, content) in [("txt", text), ("json", held.json)] {
        let path = folder.join(format!("case-data-{stamp}.{ending}"));
        super::super::setup::write(desk, &path, content.as_bytes())?;
        paths.push(Clean::line(&path.to_string_lossy()));
    }
    Ok(paths)
}

/// The rows of a month's lists with a reference, those of lists that were replaced too.
fn rows(
    tx: &Tx<'_>,
    unit_id: i64,
    month: &str,
    reference: &str,
) -> Result<Vec<BTreeMap<&'static str, String>>, Refusal> {
    let found = tx.rows_of_reference((unit_id, month), reference)?;
    let row = |row: &FrameCase| {
        let date = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string());
        let columns = [
            ("case_type", row.case_type.clone()),
            ("target_group", row.target_group.clone()),
            ("team", row.team.clone()),
            ("caseworker", row.caseworker.clone()),
            ("created", date(row.created)),
            ("act_date", date(row.act_date)),
            ("outcome", row.outcome.clone()),
        ];
        columns.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    };
    Ok(found.iter().map(row).collect())
}

fn review(desk: &Desk, tx: &Tx<'_>, review_id: i64) -> Result<ReviewV1, Refusal> {
    let case = Case::load(tx, desk.library(), tx.review(review_id)?)?;
    let form = case.form();
    let question = |id: &str| form.find(id);
    let name = |id: &str| {
        let found = question(id).map(|question| desk.texts.words(&question.text).into_string());
        found.unwrap_or_else(|| id.to_owned())
    };
    let answers = case.stored.iter().map(|stored| AnswerV1 {
        question: name(&stored.question_id),
        answer: answer_words(&stored.answer, question(&stored.question_id), &desk.texts),
    });
    let notes = case.notes.iter().map(|note| NoteV1 {
        question: match note.question_id.as_str() {
            "" => String::new(),
            id => name(id),
        },
        words: note.body.clone(),
    });
    Ok(ReviewV1 {
        number: case.review.number,
        stream: case.review.stream.word(),
        act_date: case.review.act_date.map(|date| date.to_string()),
        answers: answers.collect(),
        notes: notes.collect(),
    })
}

/// An answer in words: the verdict, and what was given besides.
fn answer_words(answer: &Answer, question: Option<&Question>, texts: &Texts) -> String {
    let verdict = answer
        .verdict
        .map(|verdict| texts.get(&format!("verdict-{}", verdict.word().replace('_', "-"))));
    let day = |date: chrono::NaiveDate| format::short_date(date);
    let detail = match &answer.detail {
        Detail::None | Detail::Text => None,
        Detail::Dates { from, to, .. } => {
            let dates: Vec<Clean> = [from, to].into_iter().flatten().copied().map(day).collect();
            Some(Clean::join(&dates, " – "))
        }
        Detail::Number(number) => Some(Clean::line(&number.to_string())),
        Detail::Step(step) => Some(Clean::line(&step.to_string())),
        Detail::Date(date) => Some(day(*date)),
        Detail::Choice(id) => Some(
            question
                .and_then(|question| title_of(question, id))
                .map_or_else(|| Clean::line(id), |words| texts.words(words)),
        ),
    };
    Clean::join(verdict.iter().chain(&detail), ", ").into_string()
}

/// The words of an option.
fn title_of<'a>(question: &'a Question, id: &str) -> Option<&'a Words> {
    let Kind::Choice(options) = &question.kind else { return None };
    options.iter().find(|option| option.id == id).map(|option| &option.title)
}

/// All of it in words, a line each.
fn lines(data: &CaseDataV1, texts: &Texts) -> Vec<Clean> {
    let reference = Clean::line(data.reference());
    let mut lines = vec![texts.with("case-data-title", &[("reference", (&reference).into())])];
    if data.months.is_empty() && data.received.is_empty() {
        lines.push(texts.get("case-data-nothing"));
    }
    for month in &data.months {
        let named = month_name(&month.month, texts);
        let team = Clean::line(&month.team);
        lines.push(Clean::default());
        lines.push(texts.with(
            if month.closed { "case-data-month-closed" } else { "case-data-month-open" },
            &[("month", named.into()), ("team", team.into())],
        ));
        for row in &month.rows {
            let cells: Vec<Clean> = row.values().map(|value| shown(value)).collect();
            let cells = Clean::join(&cells, " · ");
            lines.push(match cells.is_empty() {
                true => texts.get("case-data-row-bare"),
                false => texts.with("case-data-row", &[("cells", cells.into())]),
            });
        }
        for review in &month.reviews {
            let stream = texts.get(&format!("stream-{}", review.stream));
            let number = review.number.into();
            lines.push(texts.with("case-data-review", &[("n", number), ("stream", stream.into())]));
            for AnswerV1 { question, answer } in &review.answers {
                let (question, answer) = (Clean::line(question), Clean::line(answer));
                let args = [("question", question.into()), ("answer", answer.into())];
                lines.push(texts.with("case-data-answer", &args));
            }
            lines.extend(review.notes.iter().map(|note| note_line(note, texts)));
        }
    }
    lines.extend(received_lines(&data.received, texts));
    lines
}

/// What teams have sent, and where else it lies.
fn received_lines(received: &[ReceivedV1], texts: &Texts) -> Vec<Clean> {
    let mut lines = Vec::new();
    for sent in received {
        let args = [
            ("team", Clean::line(&sent.team).into()),
            ("month", month_name(&sent.month, texts).into()),
            ("version", sent.version.into()),
            ("n", sent.number.into()),
        ];
        lines.push(Clean::default());
        lines.push(texts.with("case-data-received", &args));
        lines.extend(sent.notes.iter().map(|note| note_line(note, texts)));
    }
    if !received.is_empty() {
        lines.extend([Clean::default(), texts.get("case-data-received-elsewhere")]);
    }
    lines
}

fn note_line(NoteV1 { question, words }: &NoteV1, texts: &Texts) -> Clean {
    let (question, words) = (Clean::line(question), Clean::line(words));
    let id = if question.is_empty() { "case-data-note-case" } else { "case-data-note" };
    texts.with(id, &[("question", question.into()), ("words", words.into())])
}

/// A cell as people read it: days are kept as computers write them.
fn shown(cell: &str) -> Clean {
    cell.parse().map_or_else(|_| Clean::line(cell), format::short_date)
}

/// A month as people call it.
pub(super) fn month_name(month: &str, texts: &Texts) -> Clean {
    let named = month.parse::<Month>().ok();
    named.map(|named| format::month(named.first_day(), texts)).unwrap_or_default()
}
