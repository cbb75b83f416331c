//! The answers a workbook lets one choose from, and which of them are the judgements of our own.

use super::table::{RowOf, name};
use crate::catalogue::checklist::vocabulary::{VERDICTS, YES_NO, word_for};
use crate::domain::answer::Verdict;
use crate::domain::checklist::ChoiceOption;

/// The constraint of a scale, for programs that do not know scales.
pub(super) const SCALE: &str = ". >= 1 and . <= 4";

/// A list of answers: its rows in the sheet *choices*.
#[derive(Debug, Clone)]
pub(super) struct AnswerList<'a> {
    /// Its name.
    pub(super) name: String,
    /// An answer each.
    pub(super) rows: Vec<&'a RowOf<'a>>,
}

impl AnswerList<'_> {
    /// Whether all answers are judgements of ours: *ja*, *nej*, *ikke relevant* and so on.
    pub(super) fn are_verdicts(&self) -> bool {
        self.rows.iter().all(|row| verdict(row).is_some())
    }

    /// Whether the answers are *ja* and *nej*, in this order.
    pub(super) fn are_yes_and_no(&self) -> bool {
        let said = self.rows.iter().map(|row| verdict(row));
        said.eq([Some(Verdict::Met), Some(Verdict::NotMet)])
    }

    /// The judgement an answer's name stands for.
    pub(super) fn verdict_named(&self, answer: &str) -> Option<Verdict> {
        self.rows.iter().find(|row| row.name("id") == answer).and_then(|row| verdict(row))
    }
}

/// The lists of the sheet, in the order of their first row.
pub(super) fn lists<'a>(rows: &'a [RowOf<'a>]) -> Vec<AnswerList<'a>> {
    let mut lists: Vec<AnswerList<'a>> = Vec::new();
    for row in rows {
        let name = row.name("list_name");
        match lists.iter_mut().find(|list| list.name == name) {
            Some(list) => list.rows.push(row),
            None => lists.push(AnswerList { name, rows: vec![row] }),
        }
    }
    lists
}

/// The judgement that an answer *says*; its name counts only where it says nothing.
pub(super) fn verdict(row: &RowOf<'_>) -> Option<Verdict> {
    let said = row.get("tekst").or(row.get("id"))?;
    named(&name(&said.text))
}

/// The judgement of a name in the form of [`name`].
pub(super) fn named(wanted: &str) -> Option<Verdict> {
    VERDICTS.iter().find(|(word, _)| name(word) == wanted).map(|(_, verdict)| *verdict)
}

/// The name of a judgement among the answers; XLSForm takes no blanks in it.
pub(super) fn name_of(verdict: Verdict) -> String {
    word_for(&VERDICTS, &verdict).replace(' ', "_")
}

/// Whether options are called as *ja* and *nej* are.
pub(super) fn fits_yes_no(options: &[ChoiceOption]) -> bool {
    options.iter().map(|option| option.id.as_str()).eq(YES_NO.iter().map(|(id, _, _)| *id))
}
