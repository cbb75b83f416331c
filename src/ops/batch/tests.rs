//! The rows of a batch against the rows of answers given one by one.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::*;
use crate::api::response::CaseView;
use crate::api::{Request, Response};
use crate::catalogue::areas::AreaWords;
use crate::catalogue::embedded::built_in;
use crate::catalogue::library::Library;
use crate::catalogue::texts::{Language, Texts};
use crate::domain::answer::{Detail, Verdict};
use crate::domain::checklist::{Kind, Purpose};
use crate::domain::stream::Stream;
use crate::intake::InProcessReader;
use crate::ops::desk::{Entropy, Equipment, Files, Places};
use crate::ops::first_use::{Who, first_settings};
use crate::ops::handle;
use crate::vault::WorkFactor;

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &Path, _: u64) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn write(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        Err(io::ErrorKind::ReadOnlyFilesystem.into())
    }

    fn entries(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(Vec::new())
    }

    fn size(&self, _: &Path) -> io::Result<u64> {
        Err(io::ErrorKind::NotFound.into())
    }

    fn exists(&self, _: &Path) -> bool {
        false
    }

    fn rename(&self, _: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::ReadOnlyFilesystem.into())
    }

    fn discard(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn lock(&self, _: &Path) -> io::Result<Box<dyn std::any::Any>> {
        Err(io::ErrorKind::ReadOnlyFilesystem.into())
    }
}

struct Zeros;

impl Entropy for Zeros {
    fn fill(&mut self, _: &mut [u8]) -> io::Result<()> {
        Ok(())
    }

    fn fork(&self) -> crate::store::Entropy {
        Box::new(|_| ())
    }
}

fn moment() -> Moment {
    let at: DateTime<FixedOffset> = "2026-11-21T14:32:07+01:00".parse().unwrap();
    Moment { now: at.to_utc(), offset: *at.offset() }
}

/// A desk with one case, ready to be answered.
fn desk() -> (Desk, i64) {
    let mut desk = Desk::new(Equipment {
        library: Library::new(built_in().unwrap(), Vec::new()).unwrap(),
        files: Box::new(NoFiles),
        entropy: Box::new(Zeros),
        sheets: Box::new(InProcessReader),
        places: Places { data: PathBuf::new(), reports: PathBuf::new() },
        work: WorkFactor(4),
        texts: Texts::new(Language::Danish),
        area_words: AreaWords::built_in().unwrap(),
        meanwhile: |work| work(),
    });
    let mut store = crate::store::in_memory(Zeros.fork()).unwrap();
    first_settings(&mut store, &moment(), &Who::practising("Team Nord")).unwrap();
    desk.store = Some(store);
    let add = Request::AddCase {
        stream: Stream::Risk,
        case_ref: "26-1".to_owned(),
        case_type: "Sygedagpenge".to_owned(),
    };
    let Response::Cases(lines) = handle(&mut desk, &moment(), &add).unwrap() else { panic!() };
    let review_id = lines.first().unwrap().review_id;
    let date = "2026-10-20".parse().unwrap();
    let area = Some("syg".to_owned());
    handle(&mut desk, &moment(), &Request::SetAct { review_id, date, area }).unwrap();
    (desk, review_id)
}

/// The same answers every time; every fourth judged question is not in order.
fn give(count: &mut usize, asked: &Asked<'_>) -> Entry {
    *count += 1;
    let detail = match &asked.question.kind {
        Kind::Verdict(_) => Detail::None,
        Kind::Choice(options) => Detail::Choice(options.first().unwrap().id.clone()),
        Kind::Number { .. } => Detail::Number(12),
        Kind::Scale { .. } => Detail::Step(3),
        Kind::Date => Detail::Date(asked.act_date.unwrap()),
        Kind::Text => Detail::Text,
        Kind::Deadline { .. } => {
            Detail::Dates { from: asked.act_date, to: asked.act_date, limit: asked.limit.unwrap() }
        }
    };
    if asked.question.purpose == Purpose::Fact {
        return Entry { answer: Answer::fact(detail), finding: None, good_practice: String::new() };
    }
    let wrong = count.is_multiple_of(4);
    let verdict = if wrong { Verdict::NotMet } else { Verdict::Met };
    let finding = wrong.then(|| Finding {
        remark: "Mangler i journalen.".to_owned(),
        cause: Some("time".to_owned()),
        action: "Ringer i dag.".to_owned(),
        ..Finding::default()
    });
    let good_practice =
        if count.is_multiple_of(9) { "Klart brev.".to_owned() } else { String::new() };
    Entry { answer: Answer { verdict: Some(verdict), detail }, finding, good_practice }
}

fn by_hand(desk: &mut Desk, review_id: i64) {
    let mut ask = |request: &Request| -> CaseView {
        match handle(desk, &moment(), request).unwrap() {
            Response::Case(view) => *view,
            _ => panic!("no case"),
        }
    };
    let calendar = Calendar::default();
    let mut count = 0;
    let mut view = ask(&Request::OpenCase { review_id, question: None });
    loop {
        let open = |question: &crate::api::response::QuestionView| {
            question.relevance == Relevance::Asked && question.answer.is_none()
        };
        let Some(at) = view.questions.iter().position(open) else { return };
        let limit = view.questions.get(at).and_then(|question| question.limit);
        let question = view.question(at).unwrap();
        let act_date = view.act_date;
        let entry = give(&mut count, &Asked { question, act_date, limit, calendar: &calendar });
        let question = question.id.clone();
        let answer = Some(entry.answer);
        view = ask(&Request::Answer { review_id, question: question.clone(), answer });
        if let Some(finding) = entry.finding {
            let question = question.clone();
            view = ask(&Request::SaveFinding { review_id, question, finding, not_cpr: false });
        }
        if !entry.good_practice.is_empty() {
            let words = entry.good_practice;
            let request = Request::NoteGoodPractice { review_id, question, words, not_cpr: false };
            view = ask(&request);
        }
    }
}

#[test]
fn a_batch_leaves_the_same_rows_as_answers_given_by_hand() {
    let ((mut one, review_id), (mut other, same_id)) = (desk(), desk());
    assert_eq!(review_id, same_id);
    by_hand(&mut one, review_id);
    let mut count = 0;
    review(&mut other, &moment(), &[review_id], &mut |_, asked| give(&mut count, asked)).unwrap();
    assert!(count > 30, "{count}");
    let rows = |desk: &Desk| {
        let tx = desk.store().unwrap().read();
        let answers = tx.answers(review_id).unwrap();
        (
            answers,
            tx.notes(review_id).unwrap(),
            tx.matters_of(review_id).unwrap(),
            tx.place().unwrap(),
        )
    };
    assert_eq!(rows(&one), rows(&other));
    let entries = |desk: &Desk| desk.store().unwrap().check_quick().unwrap().entries;
    assert_eq!(entries(&one), entries(&other));
}
