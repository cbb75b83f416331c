//! Cases that cannot be reviewed, the next ticket that takes their place, and cases of other
//! streams, which are entered one by one and never mix into shares.

use super::answer::words;
use super::areas::Areas;
use super::desk::Desk;
use super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::catalogue::library::Library;
use crate::domain::checklist::ChecklistRef;
use crate::domain::draw::CaseId;
use crate::domain::privacy::find_cpr;
use crate::domain::replacement::Disposition;
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::store::Tx;
use crate::store::answers::NoteKind;
use crate::store::reviews::{NewReview, ReviewState};

/// Stores a picked case and, when the date of the act is known, its checklists.
pub(super) fn add(
    tx: &Tx<'_>,
    library: &Library,
    new: &NewReview<'_>,
) -> crate::store::Result<i64> {
    let review_id = tx.add_review(new)?;
    if let Some(date) = new.act_date {
        let parts: Vec<ChecklistRef> =
            library.choose(new.area, date).into_iter().map(|list| list.reference.clone()).collect();
        tx.set_parts(review_id, &parts)?;
    }
    Ok(review_id)
}

/// Says why a case cannot be reviewed. Where the rule says so, the next ticket of the same
/// stratum takes its place. Answers given before are kept but no longer count.
pub(super) fn dispose(
    desk: &mut Desk,
    moment: &Moment,
    review_id: i64,
    disposition: Disposition,
    text: &str,
) -> Result<(), Refusal> {
    let text = words(text, false)?;
    let configuration = desk.configuration()?;
    let tx = desk.store()?.read();
    let review = tx.review(review_id)?;
    if review.state != ReviewState::InSample || review.disposition.is_some() {
        return Err(refused("case-not-in-sample").into());
    }
    let drawn = review.stream == Stream::Random;
    let next = match (drawn && !disposition.stays(), review.draw_id) {
        (true, Some(draw_id)) => next_ticket(&tx, draw_id, &review)?,
        _ => None,
    };
    let areas = Areas::new(desk, &configuration);
    let library = desk.library().clone();
    let state = if disposition.stays() { ReviewState::InSample } else { ReviewState::Replaced };
    desk.transact(moment, "dispose", |tx| {
        tx.dispose(review_id, Some(disposition.word()), state)?;
        tx.put_note(review_id, "", NoteKind::Disposition, &text)?;
        if let Some((rank, position, case)) = &next {
            let new = NewReview {
                unit_id: review.unit_id,
                month: &review.month,
                stream: review.stream,
                draw_id: review.draw_id,
                rank: Some(*rank),
                position: Some(*position),
                stratum: &review.stratum,
                case_type: case.case_type.as_deref(),
                caseworker: case.caseworker.as_deref(),
                area: areas.of(case.case_type.as_deref(), case.target_group.as_deref()),
                act_date: case.act_date,
                replaces: Some(review_id),
                case_ref: case.case_ref.as_deref().unwrap_or_default(),
            };
            add(tx, &library, &new)?;
        }
        Ok(())
    })
}

type Next = (i64, i64, crate::store::frames::FrameCase);

fn next_ticket(
    tx: &Tx<'_>,
    draw_id: i64,
    review: &crate::store::reviews::Review,
) -> Result<Option<Next>, Refusal> {
    let rank = tx.last_rank(draw_id, &review.stratum)? + 1;
    let Some(position) = tx.ticket(draw_id, &review.stratum, rank)? else { return Ok(None) };
    let draws = tx.draws(review.unit_id, &review.month)?;
    let Some(draw) = draws.into_iter().find(|draw| draw.draw_id == draw_id) else {
        return Ok(None);
    };
    Ok(Some((rank, position, tx.frame_case(draw.frame_id, position)?)))
}

/// Enters a case of another stream.
pub(super) fn add_case(
    desk: &mut Desk,
    moment: &Moment,
    stream: Stream,
    case_ref: &str,
    case_type: &str,
) -> Result<(), Refusal> {
    if stream == Stream::Random {
        return Err(refused("random-only-by-draw").into());
    }
    let case_ref = Clean::typed_line(case_ref).into_string();
    let id = CaseId::parse(&case_ref).map_err(|_| refused("case-reference-missing"))?;
    if !find_cpr(id.as_str()).is_empty() {
        return Err(refused("cpr-as-reference").into());
    }
    let case_type = super::answer::words(Clean::typed_line(case_type).as_str(), false)?;
    let case_type = case_type.as_str();
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?.to_string();
    let unit_id = configuration.unit_id()?;
    let taken = desk.store()?.read().reviews(unit_id, &month)?.into_iter().any(|review| {
        review.case_ref.as_deref() == Some(id.as_str()) && review.state == ReviewState::InSample
    });
    if taken {
        return Err(refused("case-in-month-already").into());
    }
    let areas = Areas::new(desk, &configuration);
    let library = desk.library().clone();
    desk.transact(moment, "add-case", |tx| {
        let new = NewReview {
            case_type: (!case_type.is_empty()).then_some(case_type),
            area: areas.of(Some(case_type), None),
            ..NewReview::not_drawn(unit_id, &month, stream, id.as_str())
        };
        add(tx, &library, &new).map(|_| ())
    })
}
