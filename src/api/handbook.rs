//! The handbook (da: *kvalitetshåndbog*) as it is shown, and the practice cases beside it.

use std::sync::Arc;

use chrono::NaiveDate;

use super::initiative::InitiativeLine;
use crate::domain::answer::Answer;
use crate::domain::checklist::{Checklist, Question, Words};
use crate::domain::text::Clean;

/// The name of a handbook page: a question in one of its meanings.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageName {
    /// The checklist the question is read from.
    pub checklist: String,
    /// Which version of it; none is the newest in force that has the meaning.
    pub version: Option<u32>,
    /// The question.
    pub question: String,
    /// The number of its meaning.
    pub meaning: u32,
}

/// The questions of one checklist through all its versions.
#[derive(Debug, Clone, PartialEq)]
pub struct HandbookArea {
    /// What the checklist is called.
    pub title: Words,
    /// Its questions in the order they are asked, each in all its meanings.
    pub entries: Vec<HandbookEntry>,
}

/// A question in one of its meanings.
#[derive(Debug, Clone, PartialEq)]
pub struct HandbookEntry {
    /// The version it is read from: the newest in force that asks it, or the newest of all.
    pub list: Arc<Checklist>,
    /// Its place in that list's questions.
    pub index: usize,
    /// Other meanings of it have pages too.
    pub one_of_several: bool,
}

impl HandbookEntry {
    /// The question.
    pub fn question(&self) -> Option<&Question> {
        self.list.questions.get(self.index)
    }

    /// Its name, without a version.
    pub fn name(&self) -> Option<PageName> {
        self.question().map(|question| PageName {
            checklist: self.list.reference.id.clone(),
            version: None,
            question: question.id.clone(),
            meaning: question.meaning,
        })
    }
}

/// A page with what was written on it here.
#[derive(Debug, Clone, PartialEq)]
pub struct HandbookPage {
    /// The page's name, with the version it is read from.
    pub name: PageName,
    /// The question.
    pub entry: HandbookEntry,
    /// Notes from calibration meetings, the newest first.
    pub notes: Vec<LocalNote>,
    /// What the centre does about it: the initiatives whose criterion names it, ended ones too.
    pub initiatives: Vec<InitiativeLine>,
    /// A note can be written: a database is open.
    pub can_be_written_on: bool,
}

/// A note on a page (da: *lokal note*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalNote {
    /// When it was written.
    pub on: NaiveDate,
    /// By whom: initials.
    pub by: Clean,
    /// What was agreed.
    pub words: Clean,
}

/// A line of the list of practice cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeLine {
    /// Its reference.
    pub reference: Clean,
    /// Its title.
    pub title: Words,
    /// What the checklist is called.
    pub area: Words,
    /// Questions asked.
    pub questions: usize,
    /// What it is about.
    pub story: Words,
}

/// How a practice case went.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeResult {
    /// Answers like the gold answers.
    pub agreed: usize,
    /// Of how many.
    pub of: usize,
    /// Where they differ.
    pub differences: Vec<PracticeDifference>,
}

/// Per cent of agreement from which a reader is ready for cases of their own.
const READY: usize = 90;

impl PracticeResult {
    /// Whole per cent of agreement, rounded down: 90 is said only where it is reached.
    pub fn percent(&self) -> usize {
        (self.agreed * 100).checked_div(self.of).unwrap_or(100)
    }

    /// Whether enough answers agree; otherwise the pages of the others are to be read first.
    pub fn is_ready(&self) -> bool {
        self.percent() >= READY
    }
}

/// An answer that is not the gold answer.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeDifference {
    /// The question's label.
    pub label: Clean,
    /// What was answered.
    pub given: Answer,
    /// What a careful reader answers.
    pub gold: Answer,
    /// Why.
    pub explanation: Clean,
    /// The page to read.
    pub page: PageName,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ninety_per_cent_is_reached_or_it_is_not() {
        let result = |agreed, of| PracticeResult { agreed, of, differences: Vec::new() };
        for (agreed, of, percent, ready) in
            [(6, 6, 100, true), (5, 6, 83, false), (9, 10, 90, true), (8, 9, 88, false)]
        {
            let result = result(agreed, of);
            assert_eq!((result.percent(), result.is_ready()), (percent, ready));
        }
        assert_eq!(result(0, 0).percent(), 100);
    }
}
