//! One question of a case: answered with one key, saved before the screen says so, and the next
//! one comes by itself. "No" opens what is to be said about it.

mod deadline;
mod draw;
mod entry;
mod hints;
mod kept;
mod pages;
mod typed;
mod walk;

use crate::api::draft::Fields;
use crate::api::response::{CaseView, LastTime, QuestionView, Reversal};
use crate::api::{Problem, Request, Response};
use crate::catalogue::format;
use crate::domain::answer::{Answer, Detail, Verdict};
use crate::domain::checklist::{Kind, Purpose, Question};
use crate::domain::review::{Missing, suggestion};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Message, Tone};
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::say;
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::finding;
use entry::{Entry, EntryReply};

pub(in crate::tui) use draw::sign;
pub(in crate::tui) use typed::date_fault;

/// What happens when the answer just given has been stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// One stays.
    Stay,
    /// The next question comes.
    Next,
    /// What is to be said about a finding is asked.
    Finding,
}

/// The page.
#[derive(Debug)]
pub struct State {
    view: CaseView,
    /// Index of the question shown.
    at: usize,
    /// What is being typed: the date of the act, dates, a number, words.
    entry: Entry,
    /// What stood in it when it was opened.
    first: Fields,
    after: After,
    /// First line of the guidance shown beside the question.
    scroll: u16,
    /// The answer given last: its question's index.
    last: Option<usize>,
}

impl State {
    /// A case at its question.
    #[must_use]
    pub fn new(view: CaseView, ctx: &Ctx<'_>) -> Self {
        let at = view.at;
        let mut state = Self {
            view,
            at,
            entry: Entry::None,
            first: Fields::new(),
            after: After::Stay,
            scroll: 0,
            last: None,
        };
        state.arrive(ctx);
        state
    }

    /// Which keys hold: in a field every letter is text.
    #[must_use]
    pub fn context(&self) -> Context {
        match self.entry.context() {
            Some(context) => context,
            None if self.takes_digits() => Context::QuestionNumber,
            None => Context::Question,
        }
    }

    /// The name of the page.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        let number = self.view.line.number;
        ctx.texts.with("question-case", &[("number", number.into()), ("of", self.view.of.into())])
    }

    /// The case.
    #[must_use]
    pub fn review_id(&self) -> i64 {
        self.view.line.review_id
    }

    /// Whether it is a practice case, of which nothing is kept: only such a one has its papers here.
    #[must_use]
    pub fn is_practice(&self) -> bool {
        !self.view.papers.is_empty()
    }

    /// Where one will go on, for the question whether to leave.
    #[must_use]
    pub fn resume(&self, ctx: &Ctx<'_>) -> Clean {
        let (place, _) = self.place();
        let number = self.view.line.number;
        ctx.texts.with("question-resume", &[("number", number.into()), ("place", place.into())])
    }

    fn current(&self) -> Option<(&QuestionView, &Question)> {
        Some((self.view.questions.get(self.at)?, self.view.question(self.at)?))
    }

    /// Whether digits are the answer here: numbers, dates, steps of a scale, options.
    fn takes_digits(&self) -> bool {
        matches!(
            self.current().map(|(_, question)| &question.kind),
            Some(Kind::Deadline { .. } | Kind::Number { .. } | Kind::Date)
        )
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.entry.update(input, ctx) {
            EntryReply::Ignored => {}
            EntryReply::Taken => return Outcome::Stay,
            EntryReply::Act { date, area } => {
                let review_id = self.view.line.review_id;
                return Outcome::Ask(Request::SetAct { review_id, date, area });
            }
            EntryReply::Leave if self.view.act_date.is_some() => {
                self.arrive(ctx);
                return Outcome::Stay;
            }
            EntryReply::Leave => return Outcome::Close,
            EntryReply::Detail(detail) => return self.give_detail(detail),
            EntryReply::Words(words) => return self.give_words(words),
        }
        if let Input::Row(row) = input {
            return self.go_to(*row, ctx);
        }
        let Some(key) = input.key() else { return Outcome::Ignored };
        if let (Some(digit), Some((_, question))) = (key.typed(), self.current())
            && let Some(outcome) = self.digit(digit, question.clone())
        {
            return outcome;
        }
        match keys::action(self.context(), key, ctx.language()) {
            Some(action) => self.act(action, key.code, ctx),
            None => Outcome::Ignored,
        }
    }

    fn act(&mut self, action: Action, code: KeyCode, ctx: &Ctx<'_>) -> Outcome {
        match action {
            Action::Back if !self.view.papers.is_empty() => Outcome::Ask(Request::EndPractice),
            Action::Back => Outcome::Close,
            Action::Yes => self.answer(Verdict::Met),
            Action::No => self.answer(Verdict::NotMet),
            Action::Partly => self.answer(Verdict::PartlyMet),
            Action::NotRelevant => self.answer(Verdict::NotRelevant),
            Action::CannotSee => self.answer(Verdict::NotDocumented),
            Action::Skip | Action::Next => self.step(true, ctx),
            Action::Previous => self.step(false, ctx),
            Action::NextUnanswered => self.next_unanswered(ctx),
            Action::Confirm => self.confirm(ctx),
            Action::Edit => self.edit(ctx),
            Action::ClearAnswer => self.ask_answer(None, After::Stay),
            Action::CopyCase => Outcome::Copy(self.view.line.case_ref.clone()),
            Action::ToDiscuss => self.about_question(|review_id, question| {
                Request::MarkToDiscuss { review_id, question }
            }),
            Action::LastTime => self.about_question(|review_id, question| Request::ShowLastTime {
                review_id,
                question,
            }),
            Action::GoodPractice => self.good_practice(ctx),
            Action::Guidance => self.read(false, ctx),
            Action::Law => self.read(true, ctx),
            Action::GoTo => self.list_of_questions(),
            Action::OtherVersion => self.other_version(),
            Action::Papers => self.papers(ctx),
            Action::Pick => self.change_act(ctx),
            Action::Up => {
                self.scroll = self.scroll.saturating_sub(1);
                Outcome::Stay
            }
            Action::Down => {
                self.scroll = self.scroll.saturating_add(1);
                Outcome::Stay
            }
            Action::NextPane if code == KeyCode::Tab => {
                self.entry.focus();
                Outcome::Stay
            }
            _ => Outcome::Ignored,
        }
    }

    /// A digit that is the answer itself: a step of a scale, an option, yes and no of a fact.
    fn digit(&mut self, digit: char, question: Question) -> Option<Outcome> {
        let number = digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
        match &question.kind {
            Kind::Scale { .. } => {
                let step = number.filter(|step| (1..=4).contains(step))?;
                Some(self.give_detail(Detail::Step(u8::try_from(step).ok()?)))
            }
            Kind::Choice(options) => {
                let index = match (number, options.as_slice()) {
                    (Some(number), _) => number.checked_sub(1)?,
                    // The two options of a yes-or-no fact answer to their letters too.
                    (None, [yes, no]) if yes.id == "ja" && no.id == "nej" => match digit {
                        'j' | 'y' => 0,
                        'n' => 1,
                        _ => return None,
                    },
                    _ => return None,
                };
                let option = options.get(index)?;
                Some(self.give_detail(Detail::Choice(option.id.clone())))
            }
            _ => None,
        }
    }

    fn answer(&mut self, verdict: Verdict) -> Outcome {
        let Some((view, question)) = self.current() else { return Outcome::Ignored };
        if question.purpose == Purpose::Fact {
            return Outcome::Ignored;
        }
        if let Kind::Verdict(allowed) = &question.kind
            && !allowed.contains(&verdict)
        {
            return Outcome::Ignored;
        }
        let detail = view.answer.as_ref().map(|answer| answer.detail.clone()).unwrap_or_default();
        let after = match verdict {
            Verdict::NotMet | Verdict::PartlyMet => After::Finding,
            _ if question.note_required && view.finding.remark.is_empty() => After::Finding,
            Verdict::NotRelevant
                if question.level == crate::domain::checklist::Level::Statutory
                    && view.finding.remark.is_empty() =>
            {
                After::Finding
            }
            _ => After::Next,
        };
        self.ask_answer(Some(Answer { verdict: Some(verdict), detail }), after)
    }

    /// A detail was given. A fact is answered by it; a judged question gets the verdict it
    /// suggests, except that dates and numbers only suggest: Enter takes the suggestion.
    fn give_detail(&mut self, detail: Detail) -> Outcome {
        let Some((view, question)) = self.current() else { return Outcome::Ignored };
        if question.purpose == Purpose::Fact {
            return self.ask_answer(Some(Answer::fact(detail)), After::Next);
        }
        let verdict = match question.kind {
            Kind::Deadline { .. } | Kind::Number { .. } => {
                view.answer.as_ref().and_then(|answer| answer.verdict)
            }
            _ => suggestion(question, &detail, None),
        };
        let after = match (&question.kind, verdict) {
            (Kind::Deadline { .. } | Kind::Number { .. }, _) => After::Stay,
            (_, Some(verdict)) if verdict.is_finding() => After::Finding,
            _ => After::Next,
        };
        self.ask_answer(Some(Answer { verdict, detail }), after)
    }

    fn give_words(&mut self, words: Clean) -> Outcome {
        self.about_question(|review_id, question| Request::SaveText {
            review_id,
            question,
            words: words.into_string(),
        })
    }

    fn ask_answer(&mut self, answer: Option<Answer>, after: After) -> Outcome {
        self.after = after;
        self.about_question(|review_id, question| Request::Answer { review_id, question, answer })
    }

    fn about_question(&self, make: impl FnOnce(i64, String) -> Request) -> Outcome {
        match self.current() {
            Some((_, question)) if !self.view.closed => {
                Outcome::Ask(make(self.view.line.review_id, question.id.clone()))
            }
            _ => Outcome::Ignored,
        }
    }

    /// Enter: takes the suggestion, opens a field, or goes on.
    fn confirm(&mut self, ctx: &Ctx<'_>) -> Outcome {
        if let Some((verdict, after)) = self.suggested() {
            let detail =
                self.current().and_then(|(view, _)| view.answer.clone()).unwrap_or_default().detail;
            return self.ask_answer(Some(Answer { verdict: Some(verdict), detail }), after);
        }
        if self.is_unanswered() {
            // Enter never skips a question by accident.
            let has_field = self.entry.focus();
            return if has_field { Outcome::Stay } else { say(ctx.texts.get("question-press")) };
        }
        if self.view.line.complete && !self.view.papers.is_empty() {
            return Outcome::Ask(Request::EndPractice);
        }
        if self.view.line.complete
            && let Some(next) = self.view.next_case
        {
            return Outcome::Ask(Request::OpenCase { review_id: next, question: None });
        }
        if self.view.line.complete && self.view.read_for_others {
            return Outcome::Close;
        }
        if self.view.line.complete {
            return Outcome::Ask(Request::CheckMonth);
        }
        self.next_unanswered(ctx)
    }

    /// The verdict that the dates or the number suggest, while none is given.
    fn suggested(&self) -> Option<(Verdict, After)> {
        let (view, question) = self.current()?;
        let answer = view.answer.as_ref()?;
        if answer.verdict.is_some() || question.purpose == Purpose::Fact {
            return None;
        }
        let late = view.judgement.as_ref().map(|judgement| !judgement.is_in_time());
        let verdict = suggestion(question, &answer.detail, late)?;
        Some((verdict, if verdict.is_finding() { After::Finding } else { After::Next }))
    }

    fn is_unanswered(&self) -> bool {
        // A mark alone is no answer.
        self.current().is_some_and(|(view, _)| view.missing.contains(&Missing::Answer))
    }

    /// F2: what is said about a finding, or the field.
    fn edit(&mut self, ctx: &Ctx<'_>) -> Outcome {
        match self.current() {
            Some((view, question))
                if question.purpose == Purpose::Judged
                    && !self.view.closed
                    && view.answer.is_some() =>
            {
                self.open_finding(ctx)
            }
            _ => {
                self.entry.focus();
                Outcome::Stay
            }
        }
    }

    fn open_finding(&self, ctx: &Ctx<'_>) -> Outcome {
        let Some((view, question)) = self.current() else { return Outcome::Ignored };
        let state = finding::State::new(self.view.line.review_id, question, view, ctx);
        Outcome::Open(Box::new(Screen::Finding(state)))
    }

    /// Takes what came of a request.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        match response {
            Response::Case(view) => Some(self.take(view, ctx)),
            Response::LastTime(found) => Some(last_time(found.as_ref(), self.current(), ctx)),
            Response::Done => Some(Outcome::Stay),
            _ => None,
        }
    }

    fn take(&mut self, view: &CaseView, ctx: &Ctx<'_>) -> Outcome {
        let other_case = view.line.review_id != self.view.line.review_id;
        let first_questions = self.view.questions.is_empty();
        let answered_at = self.at;
        self.view = view.clone();
        let after = std::mem::replace(&mut self.after, After::Stay);
        if let Some(reversal) = &view.reversal {
            self.at = view.at;
            self.arrive(ctx);
            let said = reversed(reversal, ctx);
            return Outcome::Say(Message { text: said, tone: Tone::Said });
        }
        if other_case || first_questions {
            self.at = view.at;
            self.last = None;
        }
        match after {
            After::Stay => {
                if !other_case && !first_questions {
                    self.at = view.at;
                }
                self.arrive(ctx);
                Outcome::Stay
            }
            After::Finding => {
                self.last = Some(answered_at);
                self.arrive(ctx);
                self.open_finding(ctx)
            }
            After::Next => {
                self.last = Some(answered_at);
                self.next_unanswered(ctx)
            }
        }
    }

    /// A problem puts the question back as it is stored.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        self.after = After::Stay;
        self.entry.refused(problem, ctx)
    }

    /// The case is read again when one comes back from what was said about a finding.
    #[must_use]
    pub fn refresh(&self) -> Option<Request> {
        let question = self.current().map(|(_, question)| question.id.clone());
        Some(Request::OpenCase { review_id: self.view.line.review_id, question })
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        draw::page(self, canvas, ctx);
    }
}

impl Page for State {}

/// How the question was answered last time, in the message row.
fn last_time(
    found: Option<&LastTime>,
    current: Option<(&QuestionView, &Question)>,
    ctx: &Ctx<'_>,
) -> Outcome {
    let Some(last) = found else { return say(ctx.texts.get("question-no-last-time")) };
    let word = match (last.answer.verdict, current) {
        (Some(verdict), _) => verdict_word(verdict, ctx),
        (None, _) => Clean::default(),
    };
    let date = format::short_date(last.on);
    let id =
        if last.remark.is_empty() { "question-last-time" } else { "question-last-time-remark" };
    let remark = Clean::line(last.remark.as_str());
    say(ctx.texts.with(
        id,
        &[("date", (&date).into()), ("answer", (&word).into()), ("remark", (&remark).into())],
    ))
}

/// That a change was taken back or made again.
pub fn reversed(reversal: &Reversal, ctx: &Ctx<'_>) -> Clean {
    let (id, question) = match reversal {
        Reversal::Undone(question) => ("question-undone", question),
        Reversal::Redone(question) => ("question-redone", question),
    };
    ctx.texts.with(id, &[("question", question.into())])
}

/// The word of a verdict.
pub(super) fn verdict_word(verdict: Verdict, ctx: &Ctx<'_>) -> Clean {
    ctx.texts.get(&format!("verdict-{}", verdict.word().replace('_', "-")))
}
