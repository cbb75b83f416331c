//! Which keys do something on a question's page, and what they are called there.

use super::State;
use super::entry::Entry;
use crate::domain::answer::Verdict;
use crate::domain::checklist::{Kind, Purpose, Question};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::keys::{Action, Context};

/// The verdicts a question may be answered with, in the order of their keys.
pub(super) fn verdicts(question: &Question) -> Vec<Verdict> {
    let allowed = |verdict: &Verdict| match (question.purpose, &question.kind) {
        (Purpose::Fact, _) => false,
        (_, Kind::Verdict(allowed)) => allowed.contains(verdict),
        (_, Kind::Choice(_) | Kind::Scale { .. }) => {
            matches!(verdict, Verdict::NotRelevant | Verdict::NotDocumented)
        }
        _ => true,
    };
    Verdict::ALL.into_iter().filter(allowed).collect()
}

impl State {
    /// Its own wording of keys.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        if let Entry::Act { focused, .. } = &self.entry {
            return self.act_hints(*focused, ctx);
        }
        if let Some(context) = self.entry.context() {
            let hints = Hints::new();
            return match context {
                Context::Note => hints.hide(Action::NextField),
                _ => hints.hide(Action::Next),
            };
        }
        let mut hints = Hints::new().label(Action::Back, texts.get("key-back"));
        if self.view.papers.is_empty() {
            hints = hints.says_where();
        }
        hints = hints.call(Action::GoTo, texts.get("question-all-key"));
        if self.entry.has_field() && !self.view.closed {
            hints = hints.call(Action::NextPane, texts.get("question-field-key"));
        }
        hints = match (self.view.papers.is_empty(), self.view.closed) {
            (true, true) => hints.hide(Action::Papers),
            (true, false) => {
                hints.hide(Action::Papers).call(Action::Pick, texts.get("question-act-key"))
            }
            (false, _) => hints
                .label(Action::Papers, texts.get("key-papers"))
                .label(Action::Back, texts.get("question-practice-stop"))
                .hide(Action::CopyCase),
        };
        self.enter_hint(self.hide_what_is_not_asked(hints), ctx)
    }

    fn act_hints(&self, in_field: bool, ctx: &Ctx<'_>) -> Hints {
        let texts = ctx.texts;
        let other = if in_field { "question-area-key" } else { "question-date-key" };
        let hints = Hints::new()
            .label(Action::Confirm, texts.get("key-go-on"))
            .label(Action::NextField, texts.get(other))
            .hide(Action::Next)
            .hide(Action::Pick);
        match self.view.act_date {
            Some(_) => hints.label(Action::Back, texts.get("question-to-question")),
            None => hints.says_where().label(Action::Back, texts.get("key-back")),
        }
    }

    /// Answers that cannot be given here, and all that changes something in a closed month.
    fn hide_what_is_not_asked(&self, mut hints: Hints) -> Hints {
        let current = self.current();
        let asked = current.map(|(_, question)| verdicts(question)).unwrap_or_default();
        let answers = [
            (Action::Yes, Verdict::Met),
            (Action::No, Verdict::NotMet),
            (Action::Partly, Verdict::PartlyMet),
            (Action::NotRelevant, Verdict::NotRelevant),
            (Action::CannotSee, Verdict::NotDocumented),
        ];
        for (action, verdict) in answers {
            if self.view.closed || !asked.contains(&verdict) {
                hints = hints.hide(action);
            }
        }
        let judged = current.is_some_and(|(_, question)| question.purpose == Purpose::Judged);
        let answered = current.is_some_and(|(view, _)| view.answer.is_some());
        if !judged || self.view.closed {
            hints = hints.hide(Action::GoodPractice);
        }
        if self.view.closed || !((judged && answered) || self.entry.has_field()) {
            hints = hints.hide(Action::Edit);
        }
        if self.view.closed || !answered {
            hints = hints.hide(Action::ClearAnswer);
        }
        if self.view.closed || !self.view.papers.is_empty() {
            hints = hints.hide(Action::OtherVersion);
        }
        if self.view.closed {
            hints = hints
                .hide(Action::ToDiscuss)
                .hide(Action::LastTime)
                .hide(Action::Skip)
                .hide(Action::Undo)
                .hide(Action::Redo);
        }
        hints
    }

    /// What Enter does, where it does more than go on to the next question.
    fn enter_hint(&self, hints: Hints, ctx: &Ctx<'_>) -> Hints {
        let practising = !self.view.papers.is_empty();
        let complete = self.view.line.complete;
        let id = match (self.suggested(), self.is_unanswered() && !self.view.closed) {
            (Some(_), _) => "question-use-suggestion",
            (_, true) if self.entry.has_field() => "question-field-key",
            (_, true) => return hints.hide(Action::Confirm),
            _ if complete && practising => "question-practice-end",
            _ if complete && self.view.next_case.is_some() => "question-next-case",
            _ if complete && self.view.read_for_others => "key-back",
            _ if complete => "question-to-check",
            _ => "key-next-unanswered",
        };
        hints.label(Action::Confirm, ctx.texts.get(id))
    }
}
