//! The papers of a team: month report, learning sheet, draw certificate.

use std::sync::Arc;

use super::Made;
use crate::api::Moment;
use crate::domain::checklist::Checklist;
use crate::domain::review::Relevance;
use crate::domain::text::Clean;
use crate::exchange::{certificate_v1, month_v1};
use crate::ops::case::Case;
use crate::ops::configuration::Configuration;
use crate::ops::desk::Desk;
use crate::ops::overview::{MonthOverview, is_due};
use crate::ops::problems::{Refusal, refused};
use crate::ops::{close, draw, overview};
use crate::report::certificate::CertificatePaper;
use crate::report::json;
use crate::report::learning_sheet::{Change, Good, Item, LearningSheet, Subject};
use crate::report::month::{Closing, MonthReport, Reopening};
use crate::store::answers::NoteKind;

/// The draw certificate, in its full or its public form; its JSON is what a draw is checked by.
pub(super) fn certificate(desk: &Desk, moment: &Moment, full: bool) -> Result<Made, Refusal> {
    let configuration = desk.configuration()?;
    let view = draw::certificate(desk, moment)?;
    let certificate = if full { view.certificate } else { view.certificate.to_public() };
    let json = certificate_v1::to_canonical(&certificate);
    // What is handed to an auditor is read back before it is handed out.
    let read = certificate_v1::read(&json).map_err(|_| refused("report-not-read-back"))?;
    if read != certificate {
        return Err(refused("report-not-read-back").into());
    }
    let centre = centre_name(&configuration);
    let paper = CertificatePaper {
        certificate: &certificate,
        team: view.team.as_str(),
        centre: &centre,
        list: view.list.as_str(),
        reason: view.reason.as_ref().map(Clean::as_str),
        made_at: moment.now,
    };
    let document = paper.document(&desk.texts);
    let period = desk.month(&configuration, moment)?.to_string();
    let unit = overview::team_name(&configuration);
    Ok(Made { document, unit, period, json: Some(json) })
}

/// The month report; its JSON holds the month's counts.
pub(super) fn month(desk: &Desk, moment: &Moment) -> Result<Made, Refusal> {
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let unit_id = configuration.unit_id()?;
    let tx = desk.store()?.read();
    let overview = MonthOverview::load(desk, &tx, unit_id, month)?;
    if overview.cases.is_empty() {
        return Err(refused("report-nothing-to-tell").into());
    }
    // A closed month is reported from what was sealed, so that the report is the same for ever.
    let record = match &overview.closing {
        Some(closing) => {
            month_v1::read(&closing.snapshot).map_err(|_| refused("closing-not-readable"))?
        }
        None => close::record(desk, &overview, &tx)?,
    };
    let lists: Vec<Arc<Checklist>> =
        record.checklists.iter().filter_map(|list| desk.library().get(list)).collect();
    let lists: Vec<&Checklist> = lists.iter().map(Arc::as_ref).collect();
    let closings = tx.closings(unit_id, &month.to_string())?;
    let closing = overview.closing.as_ref().map(|closing| Closing {
        version: closing.version,
        closed_at: closing.closed_at,
        closed_by: closing.closed_by.clone(),
        seal: closing.seal.clone(),
        reopened: closings
            .iter()
            .filter_map(|earlier| {
                let (at, by, reason) = earlier.reopened.clone()?;
                Some(Reopening { version: earlier.version, at, by, reason })
            })
            .collect(),
    });
    let made_at = overview.closing.as_ref().map_or(moment.now, |closing| closing.closed_at);
    let report =
        MonthReport { record: &record, checklists: &lists, closing: closing.as_ref(), made_at };
    let document = report.document(&desk.texts);
    let json = Some(json::to_json(&report, &desk.texts));
    let unit = overview::team_name(&configuration);
    Ok(Made { document, unit, period: month.to_string(), json })
}

/// The learning sheet of one case or of the month.
pub(super) fn learning_sheet(
    desk: &Desk,
    moment: &Moment,
    review_id: Option<i64>,
    name: Option<&str>,
) -> Result<Made, Refusal> {
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let tx = desk.store()?.read();
    let overview = MonthOverview::load(desk, &tx, configuration.unit_id()?, month)?;
    let cases: Vec<&Case> = overview
        .cases
        .iter()
        .filter(|case| is_due(case) && review_id.is_none_or(|id| case.review.review_id == id))
        .collect();
    let items: Vec<Item> = cases.iter().flat_map(|case| items(desk, case)).collect();
    if items.is_empty() {
        return Err(refused("report-nothing-to-tell").into());
    }
    let team = overview::team_name(&configuration);
    let name = name.map(Clean::typed_line);
    let subject = match (review_id, cases.first()) {
        (Some(_), Some(case)) => Subject::Case(case.review.number),
        _ => Subject::Month(month),
    };
    let sheet = LearningSheet {
        subject,
        team: team.as_str(),
        caseworker: name.as_ref().map(Clean::as_str),
        items: &items,
        made_at: moment.now,
    };
    let document = sheet.document(&desk.texts);
    let period = match (review_id, cases.first()) {
        (Some(_), Some(case)) => format!("{month}-{}", case.review.number),
        _ => month.to_string(),
    };
    Ok(Made { document, unit: team, period, json: None })
}

/// What was good and what to change in a case, in the language of reports.
fn items(desk: &Desk, case: &Case) -> Vec<Item> {
    let form = case.form();
    let mut items = Vec::new();
    for question in form.questions() {
        if form.relevance(question, &case.answers) != Relevance::Asked {
            continue;
        }
        let Some(given) = case.answers.get(&question.id) else { continue };
        let words = |words| desk.texts.words(words).into_string();
        let praise = case.words(&question.id, NoteKind::GoodPractice);
        let met = given.answer.verdict == Some(crate::domain::answer::Verdict::Met);
        let good = match (praise.is_empty(), met) {
            (false, _) => Some(Good::Practice(praise)),
            (true, true) => Some(Good::InOrder(question.level)),
            (true, false) => None,
        };
        let severity = crate::domain::review::severity_of(question, given);
        let change = severity.map(|severity| Change {
            severity,
            remark: case.words(&question.id, NoteKind::Remark),
            legal: question
                .legal
                .iter()
                .map(|basis| (basis.text.clone(), basis.verified.is_some()))
                .collect(),
            guidance: words(&question.guidance),
            workflow: question.workflow.as_ref().map(words),
        });
        items.push(Item { question: words(&question.text), good, change });
    }
    items
}

fn centre_name(configuration: &Configuration) -> String {
    configuration.centre.as_ref().map(|unit| unit.name.clone()).unwrap_or_default()
}
