//! Taking back and doing again (da: *fortryd* og *gentag*). A step is one question before and
//! after; it is applied as a new change, so the journal keeps both.

use crate::store::Tx;
use crate::store::answers::{Matter, Note, NoteKind, StoredAnswer};

/// All that is stored about one question of one case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Saved {
    pub(super) answer: Option<StoredAnswer>,
    pub(super) notes: Vec<Note>,
    pub(super) matters: Vec<Matter>,
}

impl Saved {
    /// Writes one question's state inside a transaction, and that it was the last one touched.
    pub(super) fn write(
        &self,
        tx: &Tx<'_>,
        review_id: i64,
        question: &str,
    ) -> crate::store::Result<()> {
        let current =
            tx.answers(review_id)?.into_iter().find(|answer| answer.question_id == question);
        match &self.answer {
            Some(answer) if current.as_ref() != Some(answer) => tx.put_answer(review_id, answer)?,
            Some(_) => {}
            None if current.is_some() => tx.remove_answer(review_id, question)?,
            None => {}
        }
        for kind in NoteKind::ALL {
            let body = self.notes.iter().find(|note| note.kind == kind);
            tx.put_note(review_id, question, kind, body.map_or("", |note| note.body.as_str()))?;
        }
        for critical in [true, false] {
            match self.matters.iter().find(|matter| matter.critical == critical) {
                Some(matter) => tx.put_matter(matter)?,
                None => tx.drop_matter(review_id, question, critical)?,
            }
        }
        tx.put_place(review_id, question)
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) review_id: i64,
    pub(super) question: String,
    pub(super) before: Saved,
    pub(super) after: Saved,
}

/// What can be taken back and done again, since the database was opened.
#[derive(Debug, Default)]
pub(super) struct Undo {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl Undo {
    /// A change was made; what was taken back before it can no longer be done again.
    pub(super) fn record(&mut self, step: Step) {
        self.undone.clear();
        if step.before != step.after {
            self.done.push(step);
        }
    }

    /// The change to take back next.
    pub(super) fn last(&self) -> Option<&Step> {
        self.done.last()
    }

    /// The change to do again next.
    pub(super) fn next(&self) -> Option<&Step> {
        self.undone.last()
    }

    /// The last change was taken back.
    pub(super) fn undone(&mut self) {
        self.undone.extend(self.done.pop());
    }

    /// It was done again.
    pub(super) fn redone(&mut self) {
        self.done.extend(self.undone.pop());
    }
}
