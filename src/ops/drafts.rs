//! Drafts (da: *kladder*): what stands in the fields of a page and is not saved. Kept without
//! digits that are, or may become, a personal number; gone when the page is saved.

use super::answer::NOTE_CHARACTERS;
use super::desk::Desk;
use super::problems::Refusal;
use crate::api::calibration::Calibrations;
use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::post::Post;
use crate::api::{Moment, OfQuarter, Request};
use crate::domain::privacy::{mask_cpr, trailing_digits_cut};
use crate::domain::text::Clean;
use crate::store::drafts::DraftKey;

/// Keeps a draft; no fields take it away.
pub(super) fn keep(desk: &mut Desk, moment: &Moment, draft: &Draft) -> Result<(), Refusal> {
    let fields: Fields =
        draft.fields.iter().map(|(field, text)| (field.clone(), harmless(text))).collect();
    let subject = subject(desk, moment, &draft.of)?;
    let key = key(&draft.of, &subject);
    if desk.store()?.read().draft(key)?.unwrap_or_default() == fields {
        return Ok(());
    }
    desk.transact(moment, "keep-draft", |tx| tx.put_draft(key, &fields))
}

/// What was kept of a page.
pub(super) fn show(desk: &Desk, moment: &Moment, of: &DraftOf) -> Result<Draft, Refusal> {
    let subject = subject(desk, moment, of)?;
    let fields = desk.store()?.read().draft(key(of, &subject))?.unwrap_or_default();
    Ok(Draft { of: of.clone(), fields })
}

/// Takes the draft away that a request has saved.
pub(super) fn settle(desk: &mut Desk, moment: &Moment, request: &Request) -> Result<(), Refusal> {
    match saved_by(request) {
        Some(of) => keep(desk, moment, &Draft { of, fields: Fields::new() }),
        None => Ok(()),
    }
}

/// The page whose fields a request saves. Settings are saved page by page: their page says so
/// itself.
fn saved_by(request: &Request) -> Option<DraftOf> {
    Some(match request {
        Request::SetAct { review_id, .. } => DraftOf::case(DraftPage::Act, *review_id),
        Request::UseVersion { review_id, .. } => DraftOf::case(DraftPage::Version, *review_id),
        Request::Dispose { review_id, .. } => DraftOf::case(DraftPage::Dispose, *review_id),
        Request::Answer { review_id, question, .. }
        | Request::SaveText { review_id, question, .. } => {
            DraftOf::question(DraftPage::Answer, *review_id, question)
        }
        Request::SaveFinding { review_id, question, .. } => {
            DraftOf::question(DraftPage::Finding, *review_id, question)
        }
        Request::NoteGoodPractice { review_id, question, .. } => {
            DraftOf::question(DraftPage::GoodPractice, *review_id, question)
        }
        Request::AddCase { .. } => DraftOf::page(DraftPage::AddCase),
        Request::Draw { .. } => DraftOf::page(DraftPage::Draw),
        Request::AddLocalNote { page, .. } => {
            DraftOf { question: Some(page.question.clone()), ..DraftOf::page(DraftPage::LocalNote) }
        }
        Request::Quarter(OfQuarter::WritePart { quarter, part, .. }) => {
            DraftOf::analysis_part(*quarter, *part)
        }
        Request::Quarter(OfQuarter::GoTo { quarter, state, .. }) => {
            DraftOf::quarter_step(*quarter, *state)
        }
        Request::ReopenMonth { .. } => DraftOf::page(DraftPage::Reopen),
        Request::Calibration(Calibrations::Take(_)) => DraftOf::page(DraftPage::CalibrationFile),
        Request::Post(post) => return posted(post),
        _ => return None,
    })
}

/// The page whose fields are used up. Teams and rules are forms of one page, which says so itself.
fn posted(post: &Post) -> Option<DraftOf> {
    Some(match post {
        Post::TakeSetup { .. } => DraftOf::page(DraftPage::SetupFile),
        Post::TakeReceipt(_) => DraftOf::page(DraftPage::ReceiptFile),
        Post::TakePackages(_) => DraftOf::page(DraftPage::MonthFiles),
        Post::MakePackage { .. } => DraftOf::page(DraftPage::SendTo),
        Post::Choose { sha256, .. } => {
            DraftOf { question: Some(sha256.clone()), ..DraftOf::page(DraftPage::Choose) }
        }
        _ => return None,
    })
}

/// The text without digits that are or may become a personal number, and not longer than words are.
fn harmless(text: &str) -> String {
    let text = Clean::typed_block(text).into_string();
    mask_cpr(trailing_digits_cut(&text)).chars().take(NOTE_CHARACTERS).collect()
}

/// The question, or the month worked in.
fn subject(desk: &Desk, moment: &Moment, of: &DraftOf) -> Result<String, Refusal> {
    if of.page.is_of_a_month() {
        let configuration = desk.configuration()?;
        return Ok(desk.month(&configuration, moment)?.to_string());
    }
    Ok(of.question.clone().unwrap_or_default())
}

fn key<'a>(of: &DraftOf, subject: &'a str) -> DraftKey<'a> {
    DraftKey { page: of.page.word(), review_id: of.review_id, subject }
}
