//! Closing a month (da: *afslutte*) and opening it again. What is sealed is the record of the
//! month: read back from the database inside the same transaction, so that the seal is of what
//! lies there.

use std::collections::BTreeMap;

use super::case::Case;
use super::desk::Desk;
use super::overview::{MonthOverview, is_due};
use super::problems::{Refusal, detail, refused};
use crate::api::Moment;
use crate::api::response::GapKind;
use crate::domain::answer::Detail;
use crate::domain::checklist::{ChecklistRef, Purpose, Severity};
use crate::domain::column::Role;
use crate::domain::record::{
    AnswerRecord, CaseRecord, Cured, DrawRecord, FrameRecord, MonthRecord,
};
use crate::domain::review::{Outcome, Relevance, severity_of};
use crate::exchange::month_v1;
use crate::store::closings::Count;
use crate::store::frames::Stratum;
use crate::store::reviews::ReviewState;

/// Closes the month, or says everything that is missing.
pub(super) fn close(desk: &mut Desk, moment: &Moment) -> Result<(), Refusal> {
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let unit_id = configuration.unit_id()?;
    if month.first_day() > moment.today() {
        return Err(refused("month-in-future").into());
    }
    let store = desk.store()?;
    // Nothing is sealed that is not whole.
    store.check_quick()?;
    let tx = store.read();
    let overview = MonthOverview::load(desk, &tx, unit_id, month)?;
    if overview.closing.is_some() {
        return Err(refused("month-closed").into());
    }
    let gaps = overview.gaps();
    if !gaps.is_empty() {
        let lines = gaps.iter().map(|gap| {
            let code = match gap.what {
                GapKind::List => "gap-list".to_owned(),
                GapKind::Draw => "gap-draw".to_owned(),
                GapKind::ActDate => "gap-act-date".to_owned(),
                GapKind::Of(what) => format!("gap-{}", missing_word(what)),
            };
            let args = vec![("number", gap.number.to_string()), ("label", gap.label.to_string())];
            detail(&code, args)
        });
        let problem = refused("month-not-ready").with("gaps", gaps.len());
        return Err(problem.because(lines.collect()).into());
    }
    let record = record(desk, &overview, &tx)?;
    let snapshot = month_v1::to_canonical(&record);
    let counts = counts(&record);
    let who = configuration.initials.clone();
    desk.transact(moment, "close-month", |tx| {
        tx.add_closing(unit_id, &month.to_string(), &who, &snapshot, &counts).map(|_| ())
    })?;
    desk.undo = super::undo::Undo::default();
    desk.month = Some(month);
    Ok(())
}

/// The word of what is missing, under which the texts know it.
pub(super) fn missing_word(what: crate::domain::review::Missing) -> &'static str {
    use crate::domain::review::Missing;
    match what {
        Missing::Answer => "answer",
        Missing::Remark => "remark",
        Missing::SeverityReason => "severity-reason",
        Missing::Cause => "cause",
        Missing::Action => "action",
    }
}

/// Opens a closed month again.
pub(super) fn reopen(desk: &mut Desk, moment: &Moment, reason: &str) -> Result<(), Refusal> {
    let reason = super::answer::words(reason, false)?;
    if reason.is_empty() {
        return Err(refused("reason-missing").into());
    }
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let unit_id = configuration.unit_id()?;
    let closing = desk.store()?.read().closing_in_force(unit_id, &month.to_string())?;
    let closing = closing.ok_or_else(|| refused("month-not-closed"))?;
    let who = configuration.initials;
    desk.transact(moment, "reopen-month", |tx| tx.reopen(closing.closing_id, &who, &reason))
}

/// What the month came to.
pub(super) fn record(
    desk: &Desk,
    overview: &MonthOverview,
    tx: &crate::store::Tx<'_>,
) -> Result<MonthRecord, Refusal> {
    let configuration = desk.configuration()?;
    let unit_id = configuration.unit_id()?;
    let name = |unit: &Option<crate::store::settings::Unit>| {
        unit.as_ref().map(|unit| unit.name.clone()).unwrap_or_default()
    };
    let frame = overview.frame.as_ref().and_then(|frame| {
        Some(FrameRecord {
            cases: frame.cases,
            duplicates: frame.duplicates,
            refused: frame.refused,
            sha256: frame.sha256.clone()?,
            locked_at: frame.locked_at?,
        })
    });
    let mut draws = Vec::new();
    let mut hidden = BTreeMap::new();
    for draw in tx.draws(unit_id, &overview.month.to_string())? {
        let mut strata = tx.strata(draw.draw_id)?;
        if draw.stratum_column.as_deref() == Some(Role::Caseworker.word()) {
            hidden.insert(draw.draw_id, number(&mut strata));
        }
        draws.push(DrawRecord {
            label: draw.label,
            seed: draw.seed,
            size: draw.size,
            drawn_at: draw.drawn_at,
            reason: draw.reason,
            strata: strata
                .into_iter()
                .map(|stratum| (stratum.name, stratum.population, stratum.sample))
                .collect(),
        });
    }
    let cases = overview.cases.iter().map(|case| case_record(case, &hidden)).collect();
    let mut checklists: Vec<ChecklistRef> = overview
        .cases
        .iter()
        .filter(|case| is_due(case))
        .flat_map(|case| case.lists.iter().map(|list| list.reference.clone()))
        .collect();
    checklists.sort();
    checklists.dedup();
    Ok(MonthRecord {
        team: name(&configuration.team),
        centre: name(&configuration.centre),
        month: overview.month,
        frame,
        draws,
        cases,
        checklists,
    })
}

/// Gives the strata of caseworkers numbers by their names, so that the month tells of them and
/// names nobody; gives the number of each name.
fn number(strata: &mut [Stratum]) -> BTreeMap<String, String> {
    let mut names: Vec<String> = strata.iter().map(|stratum| stratum.name.clone()).collect();
    names.sort();
    let numbers: BTreeMap<String, String> =
        names.into_iter().zip((1..).map(|number: usize| number.to_string())).collect();
    for stratum in strata.iter_mut() {
        stratum.name = numbers.get(&stratum.name).cloned().unwrap_or_default();
    }
    strata.sort_by(|one, other| (one.name.len(), &one.name).cmp(&(other.name.len(), &other.name)));
    numbers
}

/// The numbers of strata that stand for caseworkers, by draw.
type Hidden = BTreeMap<i64, BTreeMap<String, String>>;

fn case_record(case: &Case, hidden: &Hidden) -> CaseRecord {
    let review = &case.review;
    let numbers = review.draw_id.and_then(|draw| hidden.get(&draw));
    let stratum = match numbers {
        Some(numbers) => numbers.get(&review.stratum).cloned().unwrap_or_default(),
        None => review.stratum.clone(),
    };
    let not_found = review.disposition.is_some() && review.state == ReviewState::InSample;
    let answers = if review.disposition.is_some() { Vec::new() } else { answer_records(case) };
    CaseRecord {
        number: review.number,
        stream: review.stream,
        stratum,
        area: review.area.clone(),
        disposition: review.disposition.clone(),
        replaced: review.state == ReviewState::Replaced,
        outcome: match not_found {
            true => Outcome::InError { worst: Severity::Error },
            false => case.line().outcome,
        },
        answers,
    }
}

fn answer_records(case: &Case) -> Vec<AnswerRecord> {
    let form = case.form();
    let mut records = Vec::new();
    for question in form.questions() {
        let gated_out = form.relevance(question, &case.answers) == Relevance::GatedOut;
        let given = case.answers.get(&question.id).filter(|_| !gated_out);
        if given.is_none() && (!gated_out || question.purpose == Purpose::Fact) {
            continue;
        }
        let list = case.lists.iter().find(|list| list.question(&question.id).is_some());
        let stored = case.stored.iter().find(|answer| answer.question_id == question.id);
        let stored = stored.filter(|_| !gated_out);
        records.push(AnswerRecord {
            checklist: list.map(|list| list.reference.id.clone()).unwrap_or_default(),
            question: question.id.clone(),
            meaning: question.meaning,
            verdict: given.and_then(|given| given.answer.verdict),
            detail: given.map(|given| countable(&given.answer.detail)).unwrap_or_default(),
            gated_out,
            severity: given.and_then(|given| severity_of(question, given)),
            cause: given.and_then(|given| given.cause.clone()),
            consequence: given.and_then(|given| given.consequence.clone()),
            cured: cured(case, &question.id),
            good_practice: stored.is_some_and(|answer| answer.good_practice),
            to_discuss: stored.is_some_and(|answer| answer.to_discuss),
        });
    }
    records
}

/// Dates never leave the case.
fn countable(detail: &Detail) -> Detail {
    match detail {
        Detail::Number(_) | Detail::Choice(_) | Detail::Step(_) => detail.clone(),
        _ => Detail::None,
    }
}

fn cured(case: &Case, question: &str) -> Option<Cured> {
    let matter = case.matters.iter().find(|m| m.question_id == question && !m.critical)?;
    Some(match matter.state.as_str() {
        "done" => Cured::Done,
        "cannot" => Cured::Cannot,
        _ => Cured::Open,
    })
}

/// The counts that are stored with a closing.
pub(super) fn counts(record: &MonthRecord) -> Vec<Count> {
    let counts = record.counts();
    counts
        .into_iter()
        .map(|(key, n)| Count {
            stream: key.stream.to_owned(),
            stratum: key.stratum,
            subject: key.subject,
            meaning: i64::from(key.meaning),
            verdict: key.verdict.to_owned(),
            severity: key.severity,
            n,
        })
        .collect()
}
