//! Home (da: *Hjem*): what to do now with the team's month, step by step.

use chrono::NaiveDate;

use super::case::{Case, local_time};
use super::configuration::{Configuration, Role};
use super::desk::Desk;
use super::overview::{MonthOverview, case_gaps, is_due, team_name};
use super::post;
use super::problems::Refusal;
use crate::api::Moment;
use crate::api::response::{Attention, CaseLine, Gap, GapKind, GoOn, Home, Step, StepState};
use crate::domain::delivery::Level;
use crate::domain::month::Month;
use crate::domain::review::{Missing, Relevance, missing_in};
use crate::domain::text::Clean;
use crate::store::Tx;
use crate::store::reviews::ReviewState;

/// How many closed months Home shows.
const SHARES: usize = 12;

/// The day a sealed file was made, and the day the centre took it in.
type Sent = Option<(NaiveDate, Option<NaiveDate>)>;

/// What to do now.
pub(super) fn show(desk: &Desk, moment: &Moment) -> Result<Home, Refusal> {
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let tx = desk.store()?.read();
    let unit_id = configuration.unit_id()?;
    let overview = MonthOverview::load(desk, &tx, unit_id, month)?;
    let lines = overview.lines();
    let gaps = overview.gaps();
    let in_sample = lines.iter().filter(|line| !line.out);
    let (cases, done) = (in_sample.clone().count(), in_sample.filter(|line| line.complete).count());
    let deadline = configuration.due(month);
    let answered = tx.last_answered(unit_id, &month.to_string())?;
    let read_only = desk.store()?.is_read_only();
    let has_setup = post::setup_in_use(desk, Level::Centre)?.is_some();
    let is_new = answered.is_none() && overview.frame.is_none();
    let sent = sent(&tx, &overview, moment)?;
    let answers_erased = tx.answers_erased((unit_id, &month.to_string()))?;
    let mut steps = steps(&overview, &gaps, cases, done);
    if has_setup {
        steps.push((Step::Send, send_state(overview.closing.is_some(), sent)));
    }
    Ok(Home {
        user: Clean::line(&configuration.user),
        team: team_name(&configuration),
        month,
        deadline,
        working_days_left: working_days_left(&configuration, moment.today(), deadline),
        closed: overview.closing.is_some(),
        sent,
        checklist_faults: desk.checklist_faults.clone(),
        read_only,
        folder: Clean::line(&desk.places.data.to_string_lossy()),
        go_on: go_on(&tx, &overview, &steps, moment.today())?,
        steps,
        frame_cases: overview.frame.as_ref().map(|frame| frame.cases),
        loaded_on: overview.frame.as_ref().map(|frame| moment.local_date(frame.loaded_at)),
        drawn_on: overview.draw.as_ref().map(|draw| moment.local_date(draw.drawn_at)),
        cases,
        done,
        answers_erased,
        attention: attention(desk, unit_id, (&gaps, &lines), is_new && !has_setup)?,
        lines: if answers_erased { Vec::new() } else { lines },
        shares: tx
            .closed_shares(unit_id, SHARES)?
            .into_iter()
            .filter_map(|(month, errors, cases)| Some((month.parse().ok()?, errors, cases)))
            .collect(),
        saved_at: answered.as_deref().and_then(|at| local_time(at, moment)),
        demo: desk.key.is_none(),
        is_new,
        manages_centre: configuration.role == Role::Both,
    })
}

/// What wants attention: only what there is of it. The centre's set-up is `offered` to who is new.
fn attention(
    desk: &Desk,
    unit_id: i64,
    (gaps, lines): (&[Gap], &[CaseLine]),
    offered: bool,
) -> Result<Vec<Attention>, Refusal> {
    let (critical, cures) = desk.store()?.read().open_matters(unit_id)?;
    let incomplete = gaps
        .iter()
        .filter(|gap| matches!(gap.what, GapKind::Of(what) if what != Missing::Answer))
        .count();
    let to_discuss: usize = lines.iter().map(|line| line.to_discuss).sum();
    let read_only = desk.store()?.is_read_only();
    let attention = [
        (usize::from(read_only), (|_| Attention::ReadOnly) as fn(usize) -> Attention),
        (critical, Attention::Critical),
        (cures, Attention::Cures),
        (incomplete, Attention::Incomplete),
        (to_discuss, Attention::ToDiscuss),
        (desk.checklist_faults.len(), Attention::Checklists),
        (usize::from(offered), |_| Attention::NoSetup),
    ];
    let some = attention.into_iter().filter(|(count, _)| *count > 0);
    Ok(some.map(|(count, make)| make(count)).collect())
}

/// When the sealed file of the closed month was made, and when the centre took it in.
fn sent(tx: &Tx<'_>, overview: &MonthOverview, moment: &Moment) -> Result<Sent, Refusal> {
    let Some(closing) = &overview.closing else { return Ok(None) };
    let package = tx.last_package(closing.closing_id)?;
    let day = |at| moment.local_date(at);
    Ok(package.map(|package| (day(package.made_at), package.received_at.map(day))))
}

/// Closing a month and sending it are two acts.
fn send_state(closed: bool, sent: Sent) -> StepState {
    match (closed, sent) {
        (false, _) => StepState::Waiting,
        (true, None) => StepState::Ready,
        (true, Some((_, None))) => StepState::UnderWay,
        (true, Some((_, Some(_)))) => StepState::Done,
    }
}

/// Working days from tomorrow up to and with the deadline; negative once it has passed.
fn working_days_left(configuration: &Configuration, today: NaiveDate, deadline: NaiveDate) -> i64 {
    let calendar = &configuration.calendar;
    if today <= deadline {
        i64::from(calendar.working_days_between(today, deadline))
    } else {
        -i64::from(calendar.working_days_between(deadline, today))
    }
}

fn steps(
    overview: &MonthOverview,
    gaps: &[Gap],
    cases: usize,
    done: usize,
) -> Vec<(Step, StepState)> {
    let has_list = overview.frame.is_some();
    let has_draw = overview.draw.is_some() || (cases > 0 && !has_list);
    let closed = overview.closing.is_some();
    let all_answered = cases > 0
        && !gaps.iter().any(|gap| {
            matches!(gap.what, GapKind::ActDate | GapKind::Draw | GapKind::Of(Missing::Answer))
        });
    let ready = |possible: bool| if possible { StepState::Ready } else { StepState::Waiting };
    let list = if has_list { StepState::Done } else { StepState::Ready };
    let draw = if has_draw { StepState::Done } else { ready(has_list) };
    let review = match (has_draw, all_answered, done) {
        (false, ..) => StepState::Waiting,
        // No month is closed before it is; its answers may have had their time since.
        (_, all_answered, _) if all_answered || closed => StepState::Done,
        (_, _, 0) if overview.cases.iter().all(|case| case.answers.is_empty()) => StepState::Ready,
        _ => StepState::UnderWay,
    };
    let check = match (all_answered && has_draw, gaps.is_empty()) {
        (true, true) => StepState::Done,
        _ if closed => StepState::Done,
        (true, false) => StepState::ToMend,
        (false, _) => StepState::Waiting,
    };
    let close = if closed { StepState::Done } else { ready(check == StepState::Done) };
    vec![
        (Step::List, list),
        (Step::Draw, draw),
        (Step::Review, review),
        (Step::Check, check),
        (Step::Close, close),
    ]
}

/// Where Enter goes: the question that was left, else the first step that can be done.
fn go_on(
    tx: &Tx<'_>,
    overview: &MonthOverview,
    steps: &[(Step, StepState)],
    today: NaiveDate,
) -> Result<GoOn, Refusal> {
    if overview.closing.is_some() {
        return Ok(match steps.last() {
            Some((Step::Send, StepState::Ready)) => GoOn::Step(Step::Send),
            _ if overview.month >= Month::of(today) => GoOn::Wait(overview.month.next()),
            _ => GoOn::NextMonth(overview.month.next()),
        });
    }
    let step = steps
        .iter()
        .find(|(_, state)| !matches!(state, StepState::Done | StepState::Waiting))
        .map_or(Step::List, |(step, _)| *step);
    if step != Step::Review {
        return Ok(GoOn::Step(step));
    }
    let place = tx.place()?;
    let due = |case: &&Case| is_due(case) && !case_gaps(case).is_empty();
    let left = place
        .as_ref()
        .and_then(|(review_id, _)| overview.cases.iter().find(|c| c.review.review_id == *review_id))
        .filter(due);
    let Some(case) = left.or_else(|| overview.cases.iter().find(due)) else {
        return Ok(GoOn::Step(step));
    };
    let question =
        place.filter(|(id, _)| *id == case.review.review_id).map(|(_, question)| question);
    let (at, of) = place_in_case(case, question.as_deref());
    Ok(GoOn::Question {
        review_id: case.review.review_id,
        number: case.review.number,
        of: overview.cases.iter().filter(|case| case.review.state == ReviewState::InSample).count(),
        case_ref: Clean::line(case.review.case_ref.as_deref().unwrap_or_default()),
        place: at,
        places: of,
    })
}

/// The place, from 1, of the question that was left among those asked, and how many are asked.
fn place_in_case(case: &Case, left: Option<&str>) -> (usize, usize) {
    let form = case.form();
    let asked: Vec<_> = form
        .questions()
        .into_iter()
        .filter(|question| form.relevance(question, &case.answers) != Relevance::GatedOut)
        .collect();
    let due = |id: &str| !missing_in_case(case, &asked, id).is_empty();
    let from = left.and_then(|id| asked.iter().position(|question| question.id == id)).unwrap_or(0);
    let place = (from..asked.len())
        .chain(0..from)
        .find(|&place| asked.get(place).is_some_and(|question| due(&question.id)))
        .unwrap_or(from);
    // Counted as on the question's page: facts by themselves, then what is judged.
    let purpose = asked.get(place).map(|question| question.purpose);
    let stretch = |count: usize| {
        asked.iter().take(count).filter(|question| Some(question.purpose) == purpose).count()
    };
    (stretch(place + 1), stretch(asked.len()))
}

fn missing_in_case(
    case: &Case,
    asked: &[&crate::domain::checklist::Question],
    id: &str,
) -> Vec<Missing> {
    asked
        .iter()
        .find(|question| question.id == id)
        .map(|question| missing_in(question, case.answers.get(id)))
        .unwrap_or_default()
}
