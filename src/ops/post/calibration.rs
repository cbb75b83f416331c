//! Calibration (da: *kalibrering*): a team's reviewed cases go to its centre, or to another team of
//! it, as a sealed file without answers; they are read there as cases of a stream of their own, which
//! is in no share, and what was answered comes back. The team sees where the two differ.

use std::path::Path;

use super::super::case::Case;
use super::super::close;
use super::super::configuration::Configuration;
use super::super::desk::Desk;
use super::super::overview::{MonthOverview, is_due, team_name};
use super::super::problems::{Refusal, refused};
use super::super::setup::random;
use super::keys::OwnKeys;
use super::{ENDING, keys, place, second_reading, shown, take_setup, write_back};
use crate::api::Moment;
use crate::api::calibration::{
    CalibrationCase, CalibrationDone, CalibrationResult, CalibrationRound, CalibrationView,
    Calibrations,
};
use crate::domain::answer::Verdict;
use crate::domain::calibration::{
    Comparison, DoubleRead, Judgement, ONE_IN, ONE_IN_PARAMETER, SecondCase, SecondReading,
    compare, picked,
};
use crate::domain::centre_setup::Reader;
use crate::domain::checklist::{Purpose, Question, Words};
use crate::domain::delivery::Level;
use crate::domain::draw::{Label, Seed, slug};
use crate::domain::month::Month;
use crate::domain::review::{Outcome, Relevance, severity_of};
use crate::domain::stream::Stream;
use crate::domain::text::Clean;
use crate::exchange::calibration_v1;
use crate::store::Tx;
use crate::store::calibrations::Round;

/// Does what is asked about rounds.
pub(in crate::ops) fn handle(
    desk: &mut Desk,
    moment: &Moment,
    asked: &Calibrations,
) -> Result<CalibrationView, Refusal> {
    if desk.practice.is_some() {
        return Err(refused("post-while-practising").into());
    }
    let done = match asked {
        Calibrations::Show => None,
        Calibrations::Start { reader, to } => {
            let code = start(desk, moment, reader.as_deref())?;
            Some(write(desk, moment, &code, to.as_deref())?)
        }
        Calibrations::Take(path) => Some(second_reading::take(desk, moment, Path::new(path))?),
        Calibrations::Write { code, to } => Some(write(desk, moment, code, to.as_deref())?),
    };
    let readers = readers(desk)?;
    let readers = readers.into_iter().map(|reader| Clean::line(&reader.name)).collect();
    let one_in = one_in(&desk.configuration()?);
    Ok(CalibrationView { rounds: rounds(desk)?, readers, one_in, done })
}

/// Who can read this desk's cases a second time: the centre first, then the other teams it vouches
/// for. Nobody where no set-up is in use.
fn readers(desk: &Desk) -> Result<Vec<Reader>, Refusal> {
    let Some(setup) = take_setup::in_use(desk, Level::Centre)? else { return Ok(Vec::new()) };
    let own = desk.configuration()?.team.map(|team| team.name);
    let centre = Reader {
        name: setup.centre,
        signing_key: setup.signing_key,
        reading_key: setup.reading_key,
    };
    let others = setup.readers.into_iter().filter(|reader| own.as_ref() != Some(&reader.name));
    Ok(std::iter::once(centre).chain(others).collect())
}

/// One case in so many is read twice.
fn one_in(configuration: &Configuration) -> u32 {
    configuration.parameters.get(ONE_IN_PARAMETER).copied().unwrap_or(ONE_IN)
}

/// Draws the cases of a new round for this reader, the centre where none is named; gives its name.
fn start(desk: &mut Desk, moment: &Moment, reader: Option<&str>) -> Result<String, Refusal> {
    let mut readers = readers(desk)?.into_iter();
    let second = match reader {
        None => readers.next().ok_or_else(|| refused("calibration-no-centre"))?,
        Some(name) => readers
            .find(|reader| reader.name == name)
            .ok_or_else(|| refused("calibration-no-such-reader").with("name", name))?,
    };
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    let unit_id = configuration.unit_id()?;
    let tx = desk.store()?.read();
    let known = tx.calibrations()?;
    let mut taken = Vec::new();
    for round in known.iter().filter(|round| round.sent) {
        taken.extend(tx.calibration_cases(round.calibration_id)?.into_iter().map(|(_, id)| id));
    }
    let overview = MonthOverview::load(desk, &tx, unit_id, month)?;
    let reviewed: Vec<i64> = overview
        .cases
        .iter()
        .filter(|case| is_reviewed(case) && !taken.contains(&case.review.review_id))
        .map(|case| case.review.review_id)
        .collect();
    if reviewed.is_empty() {
        return Err(refused("calibration-no-cases").into());
    }
    let reader = configuration.initials.clone();
    let new_reader = !known.iter().any(|round| round.sent && round.reader == reader);
    let mut bytes = [0; 16];
    random(desk, &mut bytes)?;
    let seed = Seed::from_random(bytes);
    let label = Label::of(month, team_name(&configuration).as_str(), 1);
    let found = picked(&reviewed, one_in(&configuration), (&seed, &label), new_reader);
    let cases: Vec<(i64, i64)> = (1..).zip(found).collect();
    let round = Round {
        calibration_id: 0,
        sent: true,
        code: seed.as_str().to_owned(),
        month: month.to_string(),
        other: second.name,
        keys: (second.signing_key, second.reading_key),
        reader,
    };
    desk.transact(moment, "start-calibration", |tx| tx.add_calibration(unit_id, &round, &cases))?;
    Ok(round.code)
}

/// A drawn case that is reviewed to the end and can still be found by its reference.
fn is_reviewed(case: &Case) -> bool {
    case.review.stream == Stream::Random
        && is_due(case)
        && case.review.case_ref.is_some()
        && case.line().complete
}

/// Writes the file of a round for the other desk.
fn write(
    desk: &mut Desk,
    moment: &Moment,
    code: &str,
    to: Option<&str>,
) -> Result<CalibrationDone, Refusal> {
    let keys = keys::own(desk, moment)?;
    let tx = desk.store()?.read();
    let configuration = desk.configuration()?;
    let (content, round) = match (tx.calibration(true, code)?, tx.calibration(false, code)?) {
        (Some(round), _) => (request(&tx, &round, &configuration, &keys)?, round),
        (None, Some(round)) => (second_reading::answers(desk, &tx, &round, &keys)?, round),
        (None, None) => return Err(refused("calibration-unknown").into()),
    };
    let file = keys.seal_for(&round.keys.1, &content)?;
    let word = if round.sent { "kalibrering" } else { "kalibreringssvar" };
    let digits: String = code.chars().take(8).collect();
    let team = team_name(&configuration);
    let unit = slug(if round.sent { team.as_str() } else { &round.other });
    let name = format!("{word}-{unit}-{}-{digits}.{ENDING}", round.month);
    let path = place(desk, &configuration, to, &name);
    write_back(desk, &path, &file)?;
    let path = shown(&path);
    Ok(match round.sent {
        true => CalibrationDone::CasesWritten(path),
        false => CalibrationDone::AnswersWritten(path),
    })
}

/// The cases as they travel: what is needed to find them and to ask the same, and no answer.
fn request(
    tx: &Tx<'_>,
    round: &Round,
    configuration: &Configuration,
    keys: &OwnKeys,
) -> Result<String, Refusal> {
    let mut cases = Vec::new();
    for (number, review_id) in tx.calibration_cases(round.calibration_id)? {
        let review = tx.review(review_id)?;
        let (Some(reference), Some(act_date)) = (review.case_ref, review.act_date) else {
            return Err(refused("calibration-cases-erased").into());
        };
        let lists = tx.parts(review_id)?;
        cases.push(SecondCase { number, reference, area: review.area, act_date, lists });
    }
    let reading = SecondReading {
        sender: keys.sender(),
        recipient: round.keys.1.clone(),
        code: round.code.clone(),
        team: team_name(configuration).into_string(),
        month: month_of(round)?,
        cases,
    };
    let content = calibration_v1::to_canonical(&reading);
    // What the other desk would refuse is not sent.
    calibration_v1::read(&content).map_err(|_| refused("calibration-not-made"))?;
    Ok(content)
}

/// All rounds with what came of them.
fn rounds(desk: &Desk) -> Result<Vec<CalibrationRound>, Refusal> {
    let tx = desk.store()?.read();
    tx.calibrations()?.iter().map(|round| shown_round(desk, &tx, round)).collect()
}

fn shown_round(desk: &Desk, tx: &Tx<'_>, round: &Round) -> Result<CalibrationRound, Refusal> {
    let mut cases = Vec::new();
    let mut read = Vec::new();
    for (number, review_id) in tx.calibration_cases(round.calibration_id)? {
        let case = Case::load(tx, desk.library(), tx.review(review_id)?)?;
        cases.push(CalibrationCase { number, review_id, complete: case.line().complete });
        read.push((number, case));
    }
    let answers = tx.calibration_answers(round.calibration_id)?;
    let result = match round.sent && !answers.is_empty() {
        true => Some(result(desk, tx, round, &read, &answers)?),
        false => None,
    };
    Ok(CalibrationRound {
        code: round.code.clone(),
        sent: round.sent,
        month: month_of(round)?,
        other: Clean::line(&round.other),
        cases,
        result,
    })
}

fn result(
    desk: &Desk,
    tx: &Tx<'_>,
    round: &Round,
    read: &[(i64, Case)],
    answers: &[(i64, Judgement)],
) -> Result<CalibrationResult, Refusal> {
    let double = |(number, case): &(i64, Case)| {
        let second = answers.iter().filter(|(of, _)| of == number);
        DoubleRead {
            number: *number,
            first: judgements(case),
            second: second.map(|(_, judgement)| judgement.clone()).collect(),
        }
    };
    // A case that the second reader could not review has no judgements and is not compared.
    let both = read.iter().map(double).filter(|case| !case.second.is_empty());
    let comparison = compare(&both.collect::<Vec<_>>());
    let questions = names(&comparison, read);
    let unit_id = desk.configuration()?.unit_id()?;
    let overview = MonthOverview::load(desk, tx, unit_id, month_of(round)?)?;
    let record = close::record(desk, &overview, tx)?;
    let is_whole = record.counted().all(|case| case.outcome != Outcome::Incomplete);
    let month = is_whole.then(|| record.errors());
    Ok(CalibrationResult { comparison, questions, month })
}

/// Label and text of each disputed question.
fn names(comparison: &Comparison, read: &[(i64, Case)]) -> Vec<(Clean, Words)> {
    let name = |question: &str| {
        let found = read.iter().find_map(|(_, case)| case.form().find(question));
        match found {
            Some(found) => (Clean::line(&found.label), found.text.clone()),
            None => (Clean::line(question), Words::default()),
        }
    };
    comparison.disputed.iter().map(|disputed| name(&disputed.question.0)).collect()
}

/// What a reader came to about every judged question of a case.
pub(super) fn judgements(case: &Case) -> Vec<Judgement> {
    let form = case.form();
    let judged = form.questions().into_iter().filter(|asked| asked.purpose == Purpose::Judged);
    let judgement = |question: &Question| {
        let gated_out = form.relevance(question, &case.answers) == Relevance::GatedOut;
        let given = case.answers.get(&question.id).filter(|_| !gated_out);
        let verdict = match gated_out {
            true => Verdict::NotRelevant,
            false => given?.answer.verdict?,
        };
        Some(Judgement {
            question: question.id.clone(),
            meaning: question.meaning,
            verdict,
            severity: given.and_then(|given| severity_of(question, given)),
        })
    };
    judged.filter_map(judgement).collect()
}

fn month_of(round: &Round) -> Result<Month, Refusal> {
    let damaged = |_| super::data("database-damaged");
    Ok(round.month.parse().map_err(damaged)?)
}
