//! Where one goes from a question: what helps to judge it, what is written about it, the other
//! questions, the other versions of its checklist.

use super::State;
use super::entry::Entry;
use crate::api::Request;
use crate::api::handbook::PageName;
use crate::domain::checklist::Purpose;
use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::outcome::Outcome;
use crate::tui::screen::Screen;
use crate::tui::screens::{guidance, jump, reading, reason};

impl State {
    pub(super) fn good_practice(&self, ctx: &Ctx<'_>) -> Outcome {
        match self.current() {
            Some((view, question)) if question.purpose == Purpose::Judged && !self.view.closed => {
                let purpose = reason::Purpose::GoodPractice {
                    review_id: self.view.line.review_id,
                    question: question.id.clone(),
                };
                let state = reason::State::new(purpose, &view.good_practice, ctx);
                Outcome::Open(Box::new(Screen::Reason(state)))
            }
            _ => Outcome::Ignored,
        }
    }

    pub(super) fn read(&self, law: bool, ctx: &Ctx<'_>) -> Outcome {
        let Some((view, question)) = self.current() else { return Outcome::Ignored };
        let list = self.view.lists.get(view.list);
        if let (false, Some(list)) = (law, list) {
            return Outcome::Ask(Request::ShowHandbookPage(PageName {
                checklist: list.reference.id.clone(),
                version: Some(list.reference.version),
                question: question.id.clone(),
                meaning: question.meaning,
            }));
        }
        let mut blocks = guidance::law(question, list.map(AsRef::as_ref), ctx);
        blocks.extend(guidance::version(&self.view, ctx));
        let title = Clean::line(&question.label);
        Outcome::Open(Box::new(Screen::Reading(reading::State::new(title, blocks))))
    }

    pub(super) fn list_of_questions(&self) -> Outcome {
        Outcome::Open(Box::new(Screen::Jump(jump::State::new(self.view.clone(), self.at))))
    }

    /// The papers of the practice case.
    pub(super) fn papers(&self, ctx: &Ctx<'_>) -> Outcome {
        if self.view.papers.is_empty() {
            return Outcome::Ignored;
        }
        let state = reading::State::papers(&self.view.papers, ctx);
        Outcome::Open(Box::new(Screen::Reading(state)))
    }

    /// The versions of the case's checklists, to choose another one.
    pub(super) fn other_version(&self) -> Outcome {
        if self.view.closed || !self.view.papers.is_empty() {
            return Outcome::Ignored;
        }
        Outcome::Ask(Request::ShowVersions { review_id: self.view.line.review_id })
    }

    /// The date of the act and the area are asked again.
    pub(super) fn change_act(&mut self, ctx: &Ctx<'_>) -> Outcome {
        if self.view.closed || !self.view.papers.is_empty() {
            return Outcome::Ignored;
        }
        self.enter(Entry::act(&self.view, ctx));
        Outcome::Stay
    }
}
