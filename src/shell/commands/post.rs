//! `tilsyn package` and `tilsyn setup`: what travels between teams and centre.

use std::path::Path;

use super::months::{ask, go_to};
use super::{Done, path_text};
use crate::api::post::{FileLine, Keys, Post, Posted};
use crate::api::{Kind, Problem, Request, Response};
use crate::catalogue::fingerprint::are_the_same;
use crate::cli::args::{CentreOf, MonthOf, Packages, Setups};
use crate::cli::views::matrix::matrix;
use crate::cli::views::post as views;
use crate::domain::delivery::Fate;
use crate::ops::Desk;
use crate::shell::build::{Session, open_desk};

/// Cases a month of a team that is added without saying how many.
const CASES_A_MONTH: u32 = 5;

pub(super) fn package(session: &Session, command: &Packages) -> Result<Done, Problem> {
    let mut desk = open_desk(session)?;
    match command {
        Packages::Write { of: MonthOf { team, month }, out } => {
            go_to(session, &mut desk, team.as_deref(), *month)?;
            let to = out.as_deref().map(text).transpose()?;
            show(session, &mut desk, Post::MakePackage { to })
        }
        Packages::Inspect { file } => show(session, &mut desk, Post::LookAt(vec![text(file)?])),
        Packages::Import { files, words, instead } => {
            let paths = files.iter().map(|file| text(file)).collect::<Result<_, _>>()?;
            import(session, &mut desk, paths, words.as_deref(), *instead)
        }
        Packages::Choose { hash, reason } => {
            let (sha256, reason) = (hash.clone(), reason.clone());
            show(session, &mut desk, Post::Choose { sha256, reason })
        }
        Packages::Receipt { file } => show(session, &mut desk, Post::TakeReceipt(text(file)?)),
        Packages::Inbox => show(session, &mut desk, Post::LookInInbox),
    }
}

pub(super) fn setup(session: &Session, command: &Setups) -> Result<Done, Problem> {
    let mut desk = open_desk(session)?;
    let post = match command {
        Setups::Write { out } => Post::WriteSetup { to: out.as_deref().map(text).transpose()? },
        Setups::Inspect { file } => Post::ReadSetup(text(file)?),
        Setups::Import { file, words } => {
            let path = text(file)?;
            let words_compared = compared(session, &mut desk, &path, words.as_deref())?;
            Post::TakeSetup { path, words_compared }
        }
        Setups::Teams => Post::ShowTeams,
        Setups::Team { name, until: Some(last_day), .. } => {
            Post::EndTeam { name: name.clone(), last_day: *last_day }
        }
        Setups::Team { name, cases, from, until: None } => Post::SaveTeam {
            name: name.clone(),
            cases_a_month: cases.unwrap_or(CASES_A_MONTH),
            valid_from: from.unwrap_or_else(|| session.clock.moment().today()),
        },
        Setups::Centre(given) => centre(session, &mut desk, given)?,
    };
    show(session, &mut desk, post)
}

/// Takes files in, and those whose sender was compared on the telephone.
fn import(
    session: &Session,
    desk: &mut Desk,
    paths: Vec<String>,
    words: Option<&str>,
    instead: bool,
) -> Result<Done, Problem> {
    let Posted::Files(mut files) = send(session, desk, Post::TakePackages(paths))? else {
        return Err(bug());
    };
    let mut heard = false;
    for file in files.iter_mut().filter(|file| file.fate.is_open()) {
        let shown = file.about.as_ref().map(|about| about.sender_words.clone());
        let (Some(shown), Some(words)) = (shown, words) else { continue };
        if are_the_same(&shown, words) {
            heard = true;
            let path = file.path.as_str().to_owned();
            let trust = Post::TrustSender { path, words_compared: true, instead };
            if let Posted::Files(taken) = send(session, desk, trust)?
                && let Some(taken) = taken.into_iter().next()
            {
                *file = taken;
            }
        }
    }
    let texts = session.texts.at(desk.level());
    let output = views::files(&texts, &session.clock.moment(), &files);
    Ok(match unsettled(&files, words.is_some() && !heard) {
        Some(problem) => Done::But(output, problem),
        None => output.into(),
    })
}

/// What is left to a person: the gravest of it.
fn unsettled(files: &[FileLine], words_differ: bool) -> Option<Problem> {
    let count = |is: fn(Fate) -> bool| files.iter().filter(|file| is(file.fate)).count();
    let refused = count(|fate| matches!(fate, Fate::Refused(_)));
    let open = count(Fate::is_open);
    let contrary = count(|fate| fate == Fate::Contrary);
    let problem = |kind, code, count: usize| Some(Problem::new(kind, code).with("count", count));
    match (refused, open, contrary) {
        (0, 0, 0) => None,
        (0, 0, _) => problem(Kind::Refused, "files-contrary", contrary),
        (0, _, _) if words_differ => problem(Kind::Refused, "files-words-differ", open),
        (0, _, _) => problem(Kind::Refused, "files-of-unknown-senders", open),
        _ => problem(Kind::Data, "files-refused", refused),
    }
}

/// Whether the words that were typed are those of the set-up, where they are needed.
fn compared(
    session: &Session,
    desk: &mut Desk,
    path: &str,
    words: Option<&str>,
) -> Result<bool, Problem> {
    let Posted::Setup(view) = send(session, desk, Post::ReadSetup(path.to_owned()))? else {
        return Err(bug());
    };
    match words {
        _ if view.keys == Keys::Known => Ok(false),
        None => Ok(false),
        Some(words) if are_the_same(&view.words, words) => Ok(true),
        Some(_) => Err(Problem::new(Kind::Refused, "setup-words-differ")),
    }
}

/// The rules with what was given put in.
fn centre(session: &Session, desk: &mut Desk, given: &CentreOf) -> Result<Post, Problem> {
    let Posted::Centre(mut rules) = send(session, desk, Post::ShowCentre)? else {
        return Err(bug());
    };
    if let Some(department) = &given.department {
        rules.department.clone_from(department);
    }
    if let Some(inbox) = &given.inbox {
        rules.inbox.clone_from(inbox);
    }
    rules.deadline = given.deadline.unwrap_or(rules.deadline);
    rules.wants_references = given.references.unwrap_or(rules.wants_references);
    rules.wants_remarks = given.remarks.unwrap_or(rules.wants_remarks);
    Ok(Post::SaveCentre(rules))
}

fn send(session: &Session, desk: &mut Desk, post: Post) -> Result<Posted, Problem> {
    match ask(session, desk, &Request::Post(post))? {
        Response::Post(posted) => Ok(posted),
        _ => Err(bug()),
    }
}

pub(super) fn show(session: &Session, desk: &mut Desk, post: Post) -> Result<Done, Problem> {
    let (texts, now) = (&session.texts.at(desk.level()), session.clock.moment());
    Ok(match send(session, desk, post)? {
        Posted::Teams(teams) => views::teams(texts, &teams),
        Posted::Centre(rules) => views::centre(texts, &rules),
        Posted::SetupWritten(written) => views::setup_written(texts, &written),
        Posted::Setup(view) => views::setup(texts, &view),
        Posted::Package(made) => views::package(texts, &made),
        Posted::Files(files) => views::files(texts, &now, &files),
        Posted::Receipt(receipt) => views::receipt(texts, &now, &receipt),
        Posted::Inbox(inbox) => views::inbox(texts, &now, &inbox),
        Posted::Matrix(view) => matrix(texts, &view),
        // Pages of the terminal, which no command asks for.
        Posted::CentreHome(_) | Posted::TeamMonth(_) | Posted::NothingNew => return Err(bug()),
    }
    .into())
}

fn text(path: &Path) -> Result<String, Problem> {
    path_text(path).map(str::to_owned)
}

fn bug() -> Problem {
    Problem::new(Kind::Bug, "bug")
}
