//! The views over a month and over all months: the cases, what is missing and what is to be done.

use super::case::Case;
use super::configuration::Configuration;
use super::desk::Desk;
use super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::api::response::{CaseLine, Check, ClosingView, Gap, GapKind, MatterLine, MonthLine};
use crate::domain::month::Month;
use crate::domain::month_share::month_share;
use crate::domain::text::Clean;
use crate::store::Tx;
use crate::store::answers::NoteKind;
use crate::store::closings::Closing;
use crate::store::frames::{Draw, Frame};
use crate::store::reviews::ReviewState;

/// A month read once.
pub(super) struct MonthOverview {
    pub(super) month: Month,
    pub(super) frame: Option<Frame>,
    /// The draw in force: from the frame in force, not superseded.
    pub(super) draw: Option<Draw>,
    pub(super) cases: Vec<Case>,
    pub(super) closing: Option<Closing>,
}

impl MonthOverview {
    /// Reads a month of the team; cases withdrawn by a redraw are left out.
    pub(super) fn load(
        desk: &Desk,
        tx: &Tx<'_>,
        unit_id: i64,
        month: Month,
    ) -> Result<Self, Refusal> {
        let name = month.to_string();
        let frame = tx.frame(unit_id, &name)?;
        let draw = tx
            .draws(unit_id, &name)?
            .into_iter()
            .filter(|draw| draw.superseded_at.is_none())
            .find(|draw| Some(draw.frame_id) == frame.as_ref().map(|frame| frame.frame_id));
        let mut cases = Vec::new();
        for review in tx.reviews(unit_id, &name)? {
            if review.state != ReviewState::Withdrawn {
                cases.push(Case::load(tx, desk.library(), review)?);
            }
        }
        let closing = tx.closing_in_force(unit_id, &name)?;
        Ok(Self { month, frame, draw, cases, closing })
    }

    /// The lines of all cases.
    pub(super) fn lines(&self) -> Vec<CaseLine> {
        self.cases.iter().map(Case::line).collect()
    }

    /// Everything that hinders closing.
    pub(super) fn gaps(&self) -> Vec<Gap> {
        let month_gap = |what| Gap {
            review_id: None,
            number: 0,
            question: None,
            label: Clean::default(),
            what,
        };
        if self.frame.is_none() && self.cases.is_empty() {
            return vec![month_gap(GapKind::List)];
        }
        let mut gaps = Vec::new();
        if self.frame.is_some() && self.draw.is_none() {
            gaps.push(month_gap(GapKind::Draw));
        }
        for case in self.cases.iter().filter(|case| is_due(case)) {
            gaps.extend(case_gaps(case));
        }
        gaps
    }
}

/// Whether the questions of a case are to be answered.
pub(super) fn is_due(case: &Case) -> bool {
    case.review.state == ReviewState::InSample && case.review.disposition.is_none()
}

pub(super) fn case_gaps(case: &Case) -> Vec<Gap> {
    let gap = |question: Option<String>, label: &str, what| Gap {
        review_id: Some(case.review.review_id),
        number: case.review.number,
        question,
        label: Clean::line(label),
        what,
    };
    if !case.is_ready() {
        return vec![gap(None, "", GapKind::ActDate)];
    }
    let mut gaps = Vec::new();
    for (question, missing) in case.form().missing(&case.answers) {
        for what in missing {
            gaps.push(gap(Some(question.id.clone()), &question.label, GapKind::Of(what)));
        }
    }
    gaps
}

pub(super) fn team_name(configuration: &Configuration) -> Clean {
    Clean::line(configuration.team.as_ref().map(|team| team.name.as_str()).unwrap_or_default())
}

/// The month's cases.
pub(super) fn cases(desk: &Desk, moment: &Moment) -> Result<Vec<CaseLine>, Refusal> {
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let tx = desk.store()?.read();
    let unit_id = configuration.unit_id()?;
    still_there(&tx, unit_id, month)?;
    Ok(MonthOverview::load(desk, &tx, unit_id, month)?.lines())
}

/// Refuses to show a month whose answers have had their time as one that nobody answered.
fn still_there(tx: &Tx<'_>, unit_id: i64, month: Month) -> Result<(), Refusal> {
    match tx.answers_erased((unit_id, &month.to_string()))? {
        true => Err(refused("answers-erased").into()),
        false => Ok(()),
    }
}

/// All months, the newest first.
pub(super) fn months(desk: &Desk) -> Result<Vec<MonthLine>, Refusal> {
    let configuration = desk.configuration()?;
    let unit_id = configuration.unit_id()?;
    let tx = desk.store()?.read();
    let mut lines = Vec::new();
    for name in tx.months(unit_id)? {
        let Ok(month) = name.parse::<Month>() else { continue };
        let reviews = tx.reviews(unit_id, &name)?;
        let closing = tx.closing_in_force(unit_id, &name)?;
        let errors = closing.as_ref().map(|closing| errors(&tx, closing)).transpose()?;
        lines.push(MonthLine {
            month,
            cases: reviews.iter().filter(|review| review.state == ReviewState::InSample).count(),
            closed: closing.map(|closing| closing.version),
            errors,
        });
    }
    Ok(lines)
}

/// (cases in error, cases counted) of a closing, randomly drawn ones only.
pub(super) fn errors(tx: &Tx<'_>, closing: &Closing) -> Result<(i64, i64), Refusal> {
    let counts = tx.counts(closing.closing_id)?;
    let sum = |subjects: &[&str]| {
        let random = counts.iter().filter(|count| count.stream == "random");
        random.filter(|count| subjects.contains(&count.subject.as_str())).map(|count| count.n).sum()
    };
    Ok((sum(&["case:in_error"]), sum(&["case:in_error", "case:in_order"])))
}

/// Everything missing in the month.
pub(super) fn check(desk: &Desk, moment: &Moment) -> Result<Check, Refusal> {
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let unit_id = configuration.unit_id()?;
    let tx = desk.store()?.read();
    still_there(&tx, unit_id, month)?;
    let overview = MonthOverview::load(desk, &tx, unit_id, month)?;
    let closing = match &overview.closing {
        None => None,
        Some(closing) => Some(closing_view(&tx, closing, moment)?),
    };
    Ok(Check {
        gaps: overview.gaps(),
        lines: overview.lines(),
        closing,
        user: Clean::line(&configuration.user),
        month,
        open_critical: tx.open_matters(unit_id)?.0,
        share: month_share(&super::close::record(desk, &overview, &tx)?),
    })
}

/// A closing as people see it.
pub(super) fn closing_view(
    tx: &Tx<'_>,
    closing: &Closing,
    moment: &Moment,
) -> Result<ClosingView, Refusal> {
    Ok(ClosingView {
        version: closing.version,
        closed_on: moment.local_date(closing.closed_at),
        by: Clean::line(&closing.closed_by),
        seal: Clean::line(&seal_words(&closing.seal)),
        errors: errors(tx, closing)?,
    })
}

/// The first 16 digits of a seal, in groups that can be read aloud.
fn seal_words(seal: &str) -> String {
    let groups: Vec<&str> = (0..4).filter_map(|group| seal.get(group * 4..group * 4 + 4)).collect();
    groups.join(" ")
}

/// Corrections and critical matters of the team.
pub(super) fn matters(desk: &Desk) -> Result<Vec<MatterLine>, Refusal> {
    let configuration = desk.configuration()?;
    let tx = desk.store()?.read();
    let mut lines = Vec::new();
    for matter in tx.matters(configuration.unit_id()?)? {
        let review = tx.review(matter.review_id)?;
        let Ok(month) = review.month.parse() else { continue };
        let case = Case::load(&tx, desk.library(), review)?;
        let kind = if matter.critical { NoteKind::Action } else { NoteKind::Remark };
        let label = case.form().find(&matter.question_id).map(|question| question.label.clone());
        lines.push(MatterLine {
            review_id: matter.review_id,
            month,
            number: case.review.number,
            case_ref: Clean::line(case.review.case_ref.as_deref().unwrap_or_default()),
            label: Clean::line(&label.unwrap_or_default()),
            words: Clean::line(&case.words(&matter.question_id, kind)),
            question: matter.question_id,
            critical: matter.critical,
            open: matter.state == "open",
            due: matter.due,
        });
    }
    Ok(lines)
}
