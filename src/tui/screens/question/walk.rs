//! Walking the questions of a case: forward, back, to the next that lacks something, to the end.

use super::State;
use super::entry::Entry;
use crate::domain::review::Relevance;
use crate::tui::ctx::Ctx;
use crate::tui::model::say;
use crate::tui::outcome::Outcome;

impl State {
    /// The questions of the same purpose as the one shown that are asked: first the facts are
    /// counted, then what is judged.
    pub(super) fn stretch(&self) -> Vec<usize> {
        let purpose = self.current().map(|(_, question)| question.purpose);
        (0..self.view.questions.len())
            .filter(|index| {
                self.view.question(*index).map(|question| question.purpose) == purpose
                    && self.view.questions[*index].relevance != Relevance::GatedOut
            })
            .collect()
    }

    /// The place of the question in its stretch, from 1, and how many there are.
    pub(super) fn place(&self) -> (usize, usize) {
        let stretch = self.stretch();
        let before = stretch.iter().filter(|index| **index <= self.at).count();
        (before.max(1), stretch.len())
    }

    /// Prepares what is typed for the question one has come to.
    pub(super) fn arrive(&mut self, ctx: &Ctx<'_>) {
        self.scroll = 0;
        self.enter(match (self.view.act_date, self.current()) {
            (None, _) => Entry::act(&self.view, ctx),
            (_, Some((view, question))) if !self.view.closed => Entry::of(view, question, ctx),
            _ => Entry::None,
        });
    }

    pub(super) fn step(&mut self, forward: bool, ctx: &Ctx<'_>) -> Outcome {
        let asked = |index: &usize| {
            self.view
                .questions
                .get(*index)
                .is_some_and(|view| view.relevance != Relevance::GatedOut)
        };
        let to = if forward {
            (self.at + 1..self.view.questions.len()).find(asked)
        } else {
            (0..self.at).rev().find(asked)
        };
        match to {
            Some(at) => self.go_to(at, ctx),
            None if forward => self.end_of_case(ctx),
            None => Outcome::Stay,
        }
    }

    pub(super) fn go_to(&mut self, at: usize, ctx: &Ctx<'_>) -> Outcome {
        if at < self.view.questions.len() {
            self.at = at;
            self.arrive(ctx);
        }
        Outcome::Stay
    }

    /// The next question that lacks something, from here round to here.
    pub(super) fn next_unanswered(&mut self, ctx: &Ctx<'_>) -> Outcome {
        let count = self.view.questions.len();
        let due = |index: &usize| {
            self.view
                .questions
                .get(*index)
                .is_some_and(|view| view.relevance == Relevance::Asked && !view.missing.is_empty())
        };
        let next = (self.at + 1..count).chain(0..=self.at.min(count.saturating_sub(1))).find(due);
        match next {
            Some(at) => self.go_to(at, ctx),
            None => self.end_of_case(ctx),
        }
    }

    /// "Sag 5 er færdig. Enter går til næste sag."
    pub(super) fn end_of_case(&self, ctx: &Ctx<'_>) -> Outcome {
        let number = self.view.line.number;
        let id = match (self.view.line.complete, self.view.next_case) {
            (false, _) => "question-end",
            (true, _) if !self.view.papers.is_empty() => "question-practice-done",
            (true, Some(_)) => "question-case-done",
            (true, None) if self.view.read_for_others => "question-all-read",
            (true, None) => "question-all-done",
        };
        say(ctx.texts.with(id, &[("number", number.into())]))
    }
}
