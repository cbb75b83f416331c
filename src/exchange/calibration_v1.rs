//! Cases for a second reader and what that reader came to (da: *kalibrering*), version 1; signed and
//! sealed as a month is. The request holds no answer, the answer no case reference.
//!
//! | field of a request | meaning |
//! |---|---|
//! | `format`, `format_version` | `"tilsyn-calibration"`, `1` |
//! | `from`, `to` | as in a package |
//! | `code` | the name of the round: the seed its cases were drawn with, 32 hexadecimal digits |
//! | `team`, `month` | whose cases they are |
//! | `cases[]` | `number` from 1, `reference`, `area`, `act_date`, `lists[]` (`id`, `version`, `hash`) |
//!
//! | field of an answer | meaning |
//! |---|---|
//! | `format`, `format_version` | `"tilsyn-calibration-answer"`, `1` |
//! | `from`, `to`, `code` | as above |
//! | `cases[]` | `number`, `judgements[]` (`question`, `meaning`, `verdict`, `severity` 0–3) |

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::canonical::{from_text, to_text, value};
use super::month_v1::ChecklistV1;
use super::package_v1::SenderV1;
use super::{ExchangeError, checked};
use crate::domain::answer::Verdict;
use crate::domain::calibration::{Judgement, SecondAnswers, SecondCase, SecondReading};
use crate::domain::checklist::{ChecklistRef, Severity};

/// The name of the format of a request.
pub const FORMAT: &str = "tilsyn-calibration";
/// The name of the format of an answer.
pub const ANSWER_FORMAT: &str = "tilsyn-calibration-answer";
/// The version written, and the newest one read.
pub const VERSION: u64 = 1;

/// Hexadecimal digits of a round's name.
const CODE_DIGITS: usize = 32;
/// Cases of a round.
const CASES: usize = 500;
/// Checklists of a case.
const LISTS: usize = 10;
/// Judgements of a case.
const JUDGEMENTS: usize = 1_000;

/// The canonical text of a request.
#[must_use]
pub fn to_canonical(reading: &SecondReading) -> String {
    let case = |case: &SecondCase| CaseV1 {
        number: case.number,
        reference: case.reference.clone(),
        area: case.area.clone(),
        act_date: case.act_date.to_string(),
        lists: case.lists.iter().map(ChecklistV1::from).collect(),
    };
    to_text(&RequestV1 {
        format: FORMAT.to_owned(),
        format_version: VERSION,
        from: SenderV1::from(&reading.sender),
        to: reading.recipient.clone(),
        code: reading.code.clone(),
        team: reading.team.clone(),
        month: reading.month.to_string(),
        cases: reading.cases.iter().map(case).collect(),
    })
}

/// Reads what [`to_canonical`] wrote.
///
/// # Errors
/// When the text is of another format or a newer version, has a field or value that version 1
/// does not know, or is not in canonical form.
pub fn read(text: &str) -> Result<SecondReading, ExchangeError> {
    let file: RequestV1 = from_text(text, FORMAT, VERSION)?;
    checked::line("to", &file.to)?;
    checked::digits("code", &file.code, CODE_DIGITS)?;
    checked::line("team", &file.team)?;
    checked::at_most("cases", file.cases.len(), CASES)?;
    numbered(file.cases.iter().map(|case| case.number))?;
    let case = |case: CaseV1| {
        checked::line("reference", &case.reference)?;
        checked::line_if_any("area", case.area.as_deref())?;
        checked::at_most("lists", case.lists.len(), LISTS)?;
        let day: Result<NaiveDate, _> = case.act_date.parse();
        Ok(SecondCase {
            number: case.number,
            reference: case.reference,
            area: case.area,
            act_date: day.map_err(|_| value("act_date", &case.act_date))?,
            lists: case.lists.into_iter().map(ChecklistRef::from).collect(),
        })
    };
    let reading = SecondReading {
        sender: file.from.into_sender()?,
        recipient: file.to,
        code: file.code,
        team: file.team,
        month: file.month.parse().map_err(|_| value("month", &file.month))?,
        cases: file.cases.into_iter().map(case).collect::<Result<_, ExchangeError>>()?,
    };
    if to_canonical(&reading) == text { Ok(reading) } else { Err(ExchangeError::NotCanonical) }
}

/// The canonical text of an answer.
#[must_use]
pub fn answers_to_canonical(answers: &SecondAnswers) -> String {
    let judgement = |judgement: &Judgement| JudgementV1 {
        question: judgement.question.clone(),
        meaning: judgement.meaning,
        verdict: judgement.verdict.word().to_owned(),
        severity: judgement.severity.map_or(0, Severity::number),
    };
    let case = |(number, judgements): &(i64, Vec<Judgement>)| AnsweredV1 {
        number: *number,
        judgements: judgements.iter().map(judgement).collect(),
    };
    to_text(&AnswerV1 {
        format: ANSWER_FORMAT.to_owned(),
        format_version: VERSION,
        from: SenderV1::from(&answers.sender),
        to: answers.recipient.clone(),
        code: answers.code.clone(),
        cases: answers.cases.iter().map(case).collect(),
    })
}

/// Reads what [`answers_to_canonical`] wrote.
///
/// # Errors
/// As [`read`].
pub fn read_answers(text: &str) -> Result<SecondAnswers, ExchangeError> {
    let file: AnswerV1 = from_text(text, ANSWER_FORMAT, VERSION)?;
    checked::line("to", &file.to)?;
    checked::digits("code", &file.code, CODE_DIGITS)?;
    checked::at_most("cases", file.cases.len(), CASES)?;
    numbered(file.cases.iter().map(|case| case.number))?;
    let answers = SecondAnswers {
        sender: file.from.into_sender()?,
        recipient: file.to,
        code: file.code,
        cases: file.cases.into_iter().map(answered).collect::<Result<_, _>>()?,
    };
    if answers_to_canonical(&answers) == text {
        Ok(answers)
    } else {
        Err(ExchangeError::NotCanonical)
    }
}

fn answered(case: AnsweredV1) -> Result<(i64, Vec<Judgement>), ExchangeError> {
    checked::at_most("judgements", case.judgements.len(), JUDGEMENTS)?;
    let mut seen = BTreeSet::new();
    let mut judgements = Vec::new();
    for judgement in case.judgements {
        checked::line("question", &judgement.question)?;
        if judgement.question.is_empty() || !seen.insert(judgement.question.clone()) {
            return Err(value("question", judgement.question));
        }
        if judgement.meaning == 0 {
            return Err(value("meaning", judgement.meaning));
        }
        if !(0..=Severity::Critical.number()).contains(&judgement.severity) {
            return Err(value("severity", judgement.severity));
        }
        let verdict = Verdict::from_word(&judgement.verdict);
        judgements.push(Judgement {
            verdict: verdict.ok_or_else(|| value("verdict", &judgement.verdict))?,
            question: judgement.question,
            meaning: judgement.meaning,
            severity: Severity::from_number(judgement.severity),
        });
    }
    Ok((case.number, judgements))
}

/// Cases are numbered in ascending order, each number once.
fn numbered(numbers: impl Iterator<Item = i64>) -> Result<(), ExchangeError> {
    let mut before = 0;
    for number in numbers {
        if number <= before {
            return Err(value("number", number));
        }
        before = number;
    }
    Ok(())
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RequestV1 {
    format: String,
    format_version: u64,
    from: SenderV1,
    to: String,
    code: String,
    team: String,
    month: String,
    cases: Vec<CaseV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseV1 {
    number: i64,
    reference: String,
    area: Option<String>,
    act_date: String,
    lists: Vec<ChecklistV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerV1 {
    format: String,
    format_version: u64,
    from: SenderV1,
    to: String,
    code: String,
    cases: Vec<AnsweredV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnsweredV1 {
    number: i64,
    judgements: Vec<JudgementV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct JudgementV1 {
    question: String,
    meaning: u32,
    verdict: String,
    severity: i64,
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;
    use crate::domain::package::Sender;

    fn sender() -> Sender {
        Sender { key: "ab".repeat(32), reply_to: "age1team".to_owned() }
    }

    #[test]
    fn a_request_comes_back_and_nothing_else_does() {
        let reading = SecondReading {
            sender: sender(),
            recipient: "age1centre".to_owned(),
            code: "0f".repeat(16),
            team: "Sygedagpenge Nord".to_owned(),
            month: "2026-11".parse().unwrap(),
            cases: vec![SecondCase {
                number: 1,
                reference: "26-100001".to_owned(),
                area: Some("syg".to_owned()),
                act_date: "2026-10-01".parse().unwrap(),
                lists: vec![ChecklistRef { id: "gen".into(), version: 1, hash: "b".repeat(64) }],
            }],
        };
        let text = to_canonical(&reading);
        assert_eq!(read(&text), Ok(reading));
        for other in [
            text.replace("\"number\":1", "\"number\":0"),
            text.replace("2026-10-01", "2026-10-32"),
            text.replace("26-100001", "26\\u001b"),
            text.replace("\"area\"", "\"answers\""),
            text.replace(',', ", "),
        ] {
            assert_ne!(other, text);
            assert!(read(&other).is_err(), "{other}");
        }
        assert!(read_answers(&text).is_err());
    }

    #[test]
    fn an_answer_comes_back_and_nothing_else_does() {
        let judgement = |question: &str, severity| Judgement {
            question: question.to_owned(),
            meaning: 2,
            verdict: Verdict::NotMet,
            severity,
        };
        let judgements =
            vec![judgement("gen-01", Some(Severity::Critical)), judgement("gen-02", None)];
        let answers = SecondAnswers {
            sender: sender(),
            recipient: "age1team".to_owned(),
            code: "0f".repeat(16),
            cases: vec![(1, judgements), (2, Vec::new())],
        };
        let text = answers_to_canonical(&answers);
        assert_eq!(read_answers(&text), Ok(answers));
        for other in [
            text.replace("not_met", "nej"),
            text.replace("\"severity\":3", "\"severity\":4"),
            text.replace("gen-02", "gen-01"),
            text.replace("\"meaning\":2", "\"meaning\":0"),
            text.replace("\"number\":2", "\"number\":1"),
        ] {
            assert_ne!(other, text);
            assert!(read_answers(&other).is_err(), "{other}");
        }
    }
}
