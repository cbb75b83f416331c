//! Which page shows what came of a request.

use super::ctx::Ctx;
use super::outcome::Preferences;
use super::screen::Screen;
use super::screens::{
    analysis, calibration, case_held, cases, centre, centre_rules, certificate, check, checklists,
    draw, files, handbook, handbook_page, initiative, initiatives, matters, months, papers,
    personal_data, practice, practice_cases, quarter, question, question_run, recovery, send,
    settings, team_month, teams, version,
};
use crate::api::initiative::InitiativeAnswer;
use crate::api::personal_data::PersonalDataAnswer;
use crate::api::post::Posted;
use crate::api::quarter::Quartered;
use crate::api::{PaperAnswer, Response};

/// The page that shows what came of a request; none where no page is for it.
pub(super) fn page_of(
    response: &Response,
    preferences: Preferences,
    ctx: &Ctx<'_>,
) -> Option<Screen> {
    Some(match response {
        Response::RecoveryCode(code) => Screen::Recovery(recovery::State::new(code.clone(), ctx)),
        Response::NewRecoveryCode(code) => {
            Screen::Recovery(recovery::State::another(code.clone(), ctx))
        }
        Response::Months(lines) => Screen::Months(months::State::new(lines.clone())),
        Response::DrawPreview(view) => Screen::Draw(draw::State::new(view.clone(), ctx)),
        Response::Certificate(view) => {
            Screen::Certificate(certificate::State::new(view.as_ref().clone()))
        }
        Response::Cases(lines) => Screen::Cases(cases::State::new(lines.clone())),
        Response::Case(view) => Screen::Question(question::State::new(view.as_ref().clone(), ctx)),
        Response::Check(view) => Screen::Check(check::State::new(view.as_ref().clone())),
        Response::Matters(lines) => Screen::Matters(matters::State::new(lines.clone())),
        Response::Settings(given) => {
            Screen::Settings(settings::State::new(given.as_ref().clone(), preferences, ctx))
        }
        Response::Versions(view) => Screen::Version(version::State::new(view.clone(), ctx)),
        Response::Handbook(areas) => Screen::Handbook(handbook::State::new(areas.clone())),
        Response::HandbookPage(page) => Screen::HandbookPage(handbook_page::State::new(page, ctx)),
        Response::Checklists(lists) => Screen::Checklists(checklists::State::new(lists.clone())),
        Response::PracticeCases(cases) => {
            Screen::PracticeCases(practice_cases::State::new(cases.clone()))
        }
        Response::PracticeResult(result) => Screen::Practice(practice::State::new(result.clone())),
        Response::Home(_)
        | Response::Written(_)
        | Response::Paper(PaperAnswer::Shown(_))
        | Response::Copies(_)
        | Response::Restored(_)
        | Response::ListPreview(_)
        | Response::LastTime(_)
        | Response::Found(_)
        | Response::HandbookFound(_)
        | Response::Draft(_)
        | Response::DraftKept
        | Response::Done => return None,
        Response::Paper(PaperAnswer::Choice(choice)) => {
            Screen::Papers(papers::State::new(choice, ctx))
        }
        Response::Calibration(view) => Screen::Calibration(calibration::State::new(view)),
        Response::PersonalData(answer) => match answer.as_ref() {
            PersonalDataAnswer::Rules(view) => {
                Screen::PersonalData(personal_data::State::new(view.clone(), ctx))
            }
            PersonalDataAnswer::Case(held) => {
                Screen::CaseHeld(case_held::State::new(held.clone(), ctx))
            }
            PersonalDataAnswer::Erased(_) => return None,
        },
        Response::Quarter(found) => return quarter_page(found, ctx),
        Response::Post(posted) => return posted_page(posted, ctx),
        Response::Initiative(InitiativeAnswer::One(view)) => {
            Screen::Initiative(initiative::State::new(view.as_ref().clone(), ctx))
        }
        Response::Initiative(_) | Response::Mirror(_) | Response::Target(_) => {
            Screen::Initiatives(initiatives::State::of(response, ctx)?)
        }
    })
}

/// The page that shows something of a quarter; what is behind a figure is shown by the page that asked.
fn quarter_page(found: &Quartered, ctx: &Ctx<'_>) -> Option<Screen> {
    match found {
        Quartered::Figures(view) => {
            Some(Screen::Quarter(quarter::State::new(view.as_ref().clone(), ctx)))
        }
        Quartered::Analysis(view) => {
            Some(Screen::Analysis(analysis::State::new(view.as_ref().clone())))
        }
        Quartered::Question(view) => {
            Some(Screen::QuestionRun(question_run::State::new(view.as_ref().clone())))
        }
        Quartered::Behind(_) => None,
    }
}

/// The page that shows something of set-ups, sealed months and receipts; what is asked for on a page
/// of its own is shown there.
fn posted_page(posted: &Posted, ctx: &Ctx<'_>) -> Option<Screen> {
    Some(match posted {
        Posted::Teams(lines) => Screen::Teams(teams::State::new(lines.clone())),
        Posted::Centre(rules) => Screen::CentreRules(centre_rules::State::new(rules, ctx)),
        Posted::Package(view) => Screen::Send(send::State::new(view, ctx)),
        Posted::Files(lines) => Screen::Files(files::State::new(lines.clone())),
        Posted::CentreHome(view) => Screen::Centre(centre::State::new(view.as_ref().clone(), ctx)),
        Posted::TeamMonth(view) => Screen::TeamMonth(team_month::State::new(view, ctx)),
        Posted::SetupWritten(_)
        | Posted::Setup(_)
        | Posted::Receipt(_)
        | Posted::Inbox(_)
        | Posted::Matrix(_)
        | Posted::NothingNew => return None,
    })
}
