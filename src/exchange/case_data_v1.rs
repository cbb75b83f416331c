//! Everything held about one case, for who has a right to it (regulation (EU) 2016/679 art. 15),
//! as JSON; version 1. Only written, never read.
//!
//! | Field | Is |
//! |---|---|
//! | `format` | `tilsyn-case-data 1` |
//! | `reference` | the case reference asked for |
//! | `months[]` | `team`, `month`, `closed`, `rows[]` of the month's case lists, `reviews[]` |
//! | `received[]` | months that teams have sent and that name the case: `team`, `month`, `version`, `number`, `notes[]` |
//! | `reviews[]` | `number`, `stream`, `act_date`, `answers[]` (`question`, `answer`), `notes[]` (`question`, `words`) |

use std::collections::BTreeMap;

use serde::Serialize;

const FORMAT: &str = "tilsyn-case-data 1";

/// Everything held about a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseDataV1 {
    format: &'static str,
    reference: String,
    /// What is held in each month.
    pub months: Vec<MonthV1>,
    /// What teams have sent about it.
    pub received: Vec<ReceivedV1>,
}

/// A month that a team has sent and that names the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReceivedV1 {
    /// The team.
    pub team: String,
    /// `YYYY-MM`.
    pub month: String,
    /// 1, and one more after each reopening.
    pub version: i64,
    /// The case's running number in the month.
    pub number: i64,
    /// What was written about it; a question by its id.
    pub notes: Vec<NoteV1>,
}

/// What is held in a month of a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MonthV1 {
    /// The team.
    pub team: String,
    /// `YYYY-MM`.
    pub month: String,
    /// The month is closed.
    pub closed: bool,
    /// Its rows in case lists, by column.
    pub rows: Vec<BTreeMap<&'static str, String>>,
    /// The reviews of it.
    pub reviews: Vec<ReviewV1>,
}

/// A review of the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReviewV1 {
    /// Its running number in the month.
    pub number: i64,
    /// How it was picked.
    pub stream: &'static str,
    /// Date of the act judged.
    pub act_date: Option<String>,
    /// What was answered.
    pub answers: Vec<AnswerV1>,
    /// What was written.
    pub notes: Vec<NoteV1>,
}

/// An answer in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerV1 {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
}

/// Words as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteV1 {
    /// The question, or nothing for the whole case.
    pub question: String,
    /// The words.
    pub words: String,
}

impl CaseDataV1 {
    /// Of a case of which nothing has been found yet.
    #[must_use]
    pub fn new(reference: &str) -> Self {
        Self {
            format: FORMAT,
            reference: reference.to_owned(),
            months: Vec::new(),
            received: Vec::new(),
        }
    }

    /// The case reference.
    #[must_use]
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// As a file.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }
}
