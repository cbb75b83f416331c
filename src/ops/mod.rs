//! Use cases (da: *brugstilfælde*): one request in, one response out, each change in one
//! transaction. The command line and the terminal UI both come through [`handle`].

pub mod answer;
mod areas;
pub mod batch;
mod case;
mod close;
mod configuration;
pub mod desk;
mod dispose;
mod drafts;
mod draw;
pub mod first_use;
pub mod generated;
mod handbook;
mod home;
mod initiatives;
pub mod list;
mod mirrors;
mod open_case;
mod overview;
mod pauses;
mod personal_data;
mod post;
mod practice;
mod problems;
pub mod quarter;
mod recovery;
pub mod reports;
pub mod restore;
mod search;
pub mod setup;
mod targets;
mod undo;
pub mod upkeep;
mod versions;

use crate::api::post::Posted;
use crate::api::response::{CaseView, ListPreview};
use crate::api::{Moment, Problem, Request, Response};

pub use desk::Desk;
use problems::Refusal;
pub use reports::write_guide;

/// Does what a request asks for. All of it, or nothing and a problem that says why.
///
/// # Errors
/// A [`Problem`] with a code the catalogue has words for.
pub fn handle(desk: &mut Desk, moment: &Moment, request: &Request) -> Result<Response, Problem> {
    desk.come_back()?;
    let response = dispatch(desk, moment, request)?;
    // The request itself is done and stored: a draft that could not be taken away is no reason
    // to say otherwise, and holds no more than what is stored.
    let _ = drafts::settle(desk, moment, request);
    Ok(response)
}

fn dispatch(desk: &mut Desk, moment: &Moment, request: &Request) -> Result<Response, Refusal> {
    match request {
        Request::SetUp(_)
        | Request::Unlock(_)
        | Request::Recover { .. }
        | Request::ShowSettings
        | Request::SaveSettings(_)
        | Request::ChangePassphrase { .. }
        | Request::MakeRecoveryCode { .. }
        | Request::ProveRecoveryCode
        | Request::ShowCopies
        | Request::Restore { .. }
        | Request::CopyNow
        | Request::Post(_)
        | Request::Quarter(_)
        | Request::Initiative(_)
        | Request::Mirror(_)
        | Request::Target(_)
        | Request::PersonalData(_)
        | Request::Calibration(_)
        | Request::ShowPractice
        | Request::StartPractice { .. }
        | Request::EndPractice => about_the_program(desk, moment, request),
        Request::ShowHandbook
        | Request::SearchHandbook(_)
        | Request::ShowHandbookPage(_)
        | Request::AddLocalNote { .. }
        | Request::ShowChecklists => about_the_handbook(desk, moment, request),
        Request::OpenCase { .. }
        | Request::SetAct { .. }
        | Request::ShowVersions { .. }
        | Request::UseVersion { .. }
        | Request::Answer { .. }
        | Request::SaveFinding { .. }
        | Request::SaveText { .. }
        | Request::MarkToDiscuss { .. }
        | Request::NoteGoodPractice { .. }
        | Request::Undo
        | Request::Redo
        | Request::ShowLastTime { .. }
        | Request::Dispose { .. }
        | Request::AddCase { .. } => about_a_case(desk, moment, request),
        Request::KeepDraft(draft) => {
            drafts::keep(desk, moment, draft)?;
            Ok(Response::DraftKept)
        }
        Request::ShowDraft(of) => Ok(Response::Draft(drafts::show(desk, moment, of)?)),
        _ => about_the_month(desk, moment, request),
    }
}

fn home(desk: &Desk, moment: &Moment) -> Result<Response, Refusal> {
    Ok(Response::Home(Box::new(home::show(desk, moment)?)))
}

/// What one sees first: the team's month, or the page of what came for who leads no team.
fn first_page(desk: &mut Desk, moment: &Moment) -> Result<Response, Refusal> {
    if !desk.configuration()?.role.only_gathers() {
        return home(desk, moment);
    }
    let view = post::centre_home(desk, moment, None)?;
    Ok(Response::Post(Posted::CentreHome(Box::new(view))))
}

fn case(view: CaseView) -> Response {
    Response::Case(Box::new(view))
}

fn about_the_program(
    desk: &mut Desk,
    moment: &Moment,
    request: &Request,
) -> Result<Response, Refusal> {
    match request {
        Request::SetUp(given) => {
            Ok(Response::RecoveryCode(first_use::set_up(desk, moment, given)?))
        }
        Request::Unlock(passphrase) => {
            setup::unlock(desk, moment, passphrase)?;
            match recovery::make_if_none_is_proved(desk)? {
                Some(code) => Ok(Response::NewRecoveryCode(code)),
                None => first_page(desk, moment),
            }
        }
        Request::Recover { code, passphrase } => {
            setup::recover(desk, moment, code, passphrase)?;
            first_page(desk, moment)
        }
        Request::ShowSettings => Ok(Response::Settings(Box::new(setup::settings(desk)?))),
        Request::SaveSettings(given) => {
            let saved = setup::save_settings(desk, moment, given)?;
            Ok(Response::Settings(Box::new(saved)))
        }
        Request::ChangePassphrase { old, new } => {
            setup::change_passphrase(desk, old, new)?;
            Ok(Response::Done)
        }
        Request::MakeRecoveryCode { passphrase } => {
            Ok(Response::NewRecoveryCode(recovery::make(desk, passphrase)?))
        }
        Request::ProveRecoveryCode => {
            recovery::prove(desk, moment)?;
            Ok(Response::Done)
        }
        Request::ShowCopies => Ok(Response::Copies(restore::copies(desk, moment))),
        Request::Restore { copy, passphrase } => {
            Ok(Response::Restored(restore::restore(desk, moment, copy, passphrase)?))
        }
        Request::CopyNow => Ok(Response::Written(vec![setup::copy_now(desk, moment)?])),
        Request::Post(post) => Ok(Response::Post(post::handle(desk, moment, post)?)),
        Request::Quarter(asked) => Ok(Response::Quarter(quarter::handle(desk, moment, asked)?)),
        Request::Initiative(asked) => {
            Ok(Response::Initiative(initiatives::handle(desk, moment, asked)?))
        }
        Request::Mirror(asked) => Ok(Response::Mirror(mirrors::handle(desk, moment, asked)?)),
        Request::PersonalData(asked) => personal_data::handle(desk, moment, asked),
        Request::Calibration(asked) => {
            Ok(Response::Calibration(Box::new(post::calibrate(desk, moment, asked)?)))
        }
        Request::Target(asked) => Ok(Response::Target(targets::handle(desk, moment, asked)?)),
        Request::ShowPractice => Ok(Response::PracticeCases(practice::cases())),
        Request::StartPractice { case: place } => Ok(case(practice::start(desk, moment, *place)?)),
        Request::EndPractice => Ok(Response::PracticeResult(practice::end(desk)?)),
        _ => Err(Refusal::Locked),
    }
}

fn about_the_handbook(
    desk: &mut Desk,
    moment: &Moment,
    request: &Request,
) -> Result<Response, Refusal> {
    match request {
        Request::ShowHandbook => Ok(Response::Handbook(handbook::areas(desk))),
        Request::SearchHandbook(text) => Ok(Response::HandbookFound(handbook::search(desk, text)?)),
        Request::ShowHandbookPage(name) => {
            Ok(Response::HandbookPage(Box::new(handbook::page(desk, moment, name)?)))
        }
        Request::AddLocalNote { page, words, not_cpr } => {
            let page = handbook::add_note(desk, moment, page, words, *not_cpr)?;
            Ok(Response::HandbookPage(Box::new(page)))
        }
        Request::ShowChecklists => Ok(Response::Checklists(handbook::checklists(desk))),
        _ => Err(Refusal::Locked),
    }
}

fn about_a_case(desk: &mut Desk, moment: &Moment, request: &Request) -> Result<Response, Refusal> {
    Ok(case(match request {
        Request::OpenCase { review_id, question } => {
            open_case::open(desk, moment, *review_id, question.as_deref())?
        }
        Request::SetAct { review_id, date, area } => {
            answer::set_act(desk, moment, *review_id, *date, area.as_deref())?
        }
        Request::ShowVersions { review_id } => {
            return Ok(Response::Versions(versions::show(desk, *review_id)?));
        }
        Request::UseVersion { review_id, checklist, version, reason } => {
            versions::use_version(desk, moment, *review_id, (checklist, *version), reason)?
        }
        Request::Answer { review_id, question, answer: given } => {
            answer::answer(desk, moment, *review_id, question, given.clone())?
        }
        Request::SaveFinding { review_id, question, finding, not_cpr } => {
            answer::save_finding(desk, moment, *review_id, question, finding, *not_cpr)?
        }
        Request::SaveText { review_id, question, words } => {
            answer::save_text(desk, moment, *review_id, question, words)?
        }
        Request::MarkToDiscuss { review_id, question } => {
            answer::mark_to_discuss(desk, moment, *review_id, question)?
        }
        Request::NoteGoodPractice { review_id, question, words, not_cpr } => {
            answer::note_good_practice(desk, moment, *review_id, question, words, *not_cpr)?
        }
        Request::Undo => answer::undo(desk, moment, false)?,
        Request::Redo => answer::undo(desk, moment, true)?,
        Request::ShowLastTime { review_id, question } => {
            let found = open_case::last_time(desk, moment, *review_id, question)?;
            return Ok(Response::LastTime(found));
        }
        Request::Dispose { review_id, disposition, words } => {
            dispose::dispose(desk, moment, *review_id, *disposition, words)?;
            return Ok(Response::Cases(overview::cases(desk, moment)?));
        }
        Request::AddCase { stream, case_ref, case_type } => {
            dispose::add_case(desk, moment, *stream, case_ref, case_type)?;
            return Ok(Response::Cases(overview::cases(desk, moment)?));
        }
        _ => return Err(Refusal::Locked),
    }))
}

fn about_the_month(
    desk: &mut Desk,
    moment: &Moment,
    request: &Request,
) -> Result<Response, Refusal> {
    match request {
        Request::ShowHome => {
            // The first page is always the real month's.
            practice::leave(desk);
            first_page(desk, moment)
        }
        Request::ShowMonth => home(desk, moment),
        Request::GoToMonth(month) => {
            practice::leave(desk);
            desk.month = Some(*month);
            home(desk, moment)
        }
        Request::ShowMonths => Ok(Response::Months(overview::months(desk)?)),
        Request::PreviewList(list) => {
            let preview: ListPreview = list::show(desk, moment, list)?;
            Ok(Response::ListPreview(Box::new(preview)))
        }
        Request::LoadList(list) => {
            list::load(desk, moment, list)?;
            Ok(Response::Done)
        }
        Request::PlanDraw(plan) => Ok(Response::DrawPreview(draw::plan(desk, moment, plan)?)),
        Request::Draw { plan, seed, reason } => {
            let drawn = draw::draw(desk, moment, plan, seed.as_ref(), reason.as_deref())?;
            Ok(Response::Certificate(Box::new(drawn)))
        }
        Request::ShowCertificate => {
            Ok(Response::Certificate(Box::new(draw::certificate(desk, moment)?)))
        }
        Request::ShowCases => Ok(Response::Cases(overview::cases(desk, moment)?)),
        Request::CheckMonth => Ok(Response::Check(Box::new(overview::check(desk, moment)?))),
        Request::CloseMonth => {
            close::close(desk, moment)?;
            home(desk, moment)
        }
        Request::ReopenMonth { reason } => {
            close::reopen(desk, moment, reason)?;
            home(desk, moment)
        }
        Request::ShowMatters => Ok(Response::Matters(overview::matters(desk)?)),
        Request::Settle { review_id, question, critical, done, on, by } => {
            let settled = (*critical, *done, *on, by.as_str());
            answer::settle(desk, moment, *review_id, question, settled)?;
            Ok(Response::Matters(overview::matters(desk)?))
        }
        Request::Paper(asked) => reports::handle(desk, moment, asked),
        Request::Search { text, review_id } => {
            Ok(Response::Found(search::search(desk, moment, text, *review_id)?))
        }
        _ => Err(Refusal::Locked),
    }
}
