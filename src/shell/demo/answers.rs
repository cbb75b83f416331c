//! Invented answers: what a team leader would find in a case, decided beforehand.

use chrono::{Days, NaiveDate};

use super::chance::Chance;
use super::words::Words;
use crate::api::request::{Cure, Finding};
use crate::domain::answer::{Answer, Detail, Verdict};
use crate::domain::checklist::{Kind, Level, Purpose, Question, Severity};
use crate::domain::deadline::{Limit, due, judge};
use crate::domain::finding::CAUSES;
use crate::domain::review::{Given, severity_of, suggestion};
use crate::ops::batch::{Asked, Entry};

/// What is found in one case.
#[derive(Debug, Clone, Default)]
pub(super) struct CasePlan {
    /// Which judged questions, counted from 0, are not in order, and how.
    pub(super) findings: Vec<(usize, Verdict)>,
    /// Something critical is found.
    pub(super) critical: bool,
    /// Good practice is noted at this judged question.
    pub(super) good_practice: Option<usize>,
}

impl CasePlan {
    /// A case of an earlier month.
    pub(super) fn usual(chance: &mut Chance, critical: bool) -> Self {
        let count = match chance.below(100) {
            0..60 => 0,
            60..87 => 1,
            87..97 => 2,
            _ => 3,
        };
        let kinds =
            [Verdict::NotMet, Verdict::PartlyMet, Verdict::NotDocumented, Verdict::NotDocumented];
        let findings = (0..count)
            .map(|_| {
                let verdict = chance.one_of(&kinds).copied().unwrap_or(Verdict::PartlyMet);
                (chance.below(18), verdict)
            })
            .collect();
        let good_practice = chance.percent(12).then(|| chance.below(14));
        Self { findings, critical, good_practice }
    }
}

/// Answers one case after the other.
#[derive(Debug)]
pub(super) struct Reviewer<'a> {
    pub(super) words: &'a Words,
    pub(super) initials: &'a str,
    pub(super) chance: Chance,
    /// The day the reviewer works on.
    pub(super) today: NaiveDate,
    /// Corrections are all done, as in a month that is closed.
    pub(super) all_cured: bool,
    /// Judged questions answered in this case.
    judged: usize,
}

impl<'a> Reviewer<'a> {
    pub(super) fn new(words: &'a Words, initials: &'a str, seed: u64, today: NaiveDate) -> Self {
        let chance = Chance::new(seed);
        Self { words, initials, chance, today, all_cured: false, judged: 0 }
    }

    /// Another case.
    pub(super) fn next_case(&mut self) {
        self.judged = 0;
    }

    /// What is given to a question.
    pub(super) fn give(&mut self, plan: &mut CasePlan, asked: &Asked<'_>) -> Entry {
        let detail = self.detail(plan, asked);
        let question = asked.question;
        if question.purpose == Purpose::Fact {
            let finding = matches!(detail, Detail::Text).then(|| Finding {
                remark: self.chance.words(&self.words.text),
                ..Finding::default()
            });
            return Entry { answer: Answer::fact(detail), finding, good_practice: String::new() };
        }
        let nth = self.judged;
        self.judged += 1;
        let mut severity = None;
        let verdict = match &question.kind {
            Kind::Verdict(allowed) => {
                let critical = self.critical_here(plan, question, allowed, nth);
                if critical && question.severity != Severity::Critical {
                    severity = Some(Severity::Critical);
                }
                if critical { Verdict::NotMet } else { self.verdict(plan, question, allowed, nth) }
            }
            _ => self.suggested(asked, &detail).unwrap_or(Verdict::Met),
        };
        let mut good_practice = String::new();
        if plan.good_practice.is_some_and(|from| from <= nth) && verdict == Verdict::Met {
            plan.good_practice = None;
            good_practice = self.chance.words(&self.words.good_practice);
        }
        let answer = Answer { verdict: Some(verdict), detail };
        let finding = self.finding(question, &answer, severity);
        Entry { answer, finding, good_practice }
    }

    /// A critical question if one comes up; from the eighth on any other is made critical.
    fn critical_here(
        &self,
        plan: &mut CasePlan,
        question: &Question,
        allowed: &[Verdict],
        nth: usize,
    ) -> bool {
        let here = plan.critical
            && allowed.contains(&Verdict::NotMet)
            && (question.severity == Severity::Critical || nth >= 8);
        if here {
            plan.critical = false;
        }
        here
    }

    fn verdict(
        &self,
        plan: &mut CasePlan,
        question: &Question,
        allowed: &[Verdict],
        nth: usize,
    ) -> Verdict {
        // What is critical is planned by itself, so "no" to such a question is none of these.
        let fits = |verdict: Verdict| {
            allowed.contains(&verdict)
                && (verdict != Verdict::NotMet || question.severity != Severity::Critical)
        };
        let planned =
            plan.findings.iter().position(|(from, verdict)| *from <= nth && fits(*verdict));
        if let Some(planned) = planned {
            return plan.findings.remove(planned).1;
        }
        if allowed.contains(&Verdict::Met) {
            Verdict::Met
        } else {
            allowed.first().copied().unwrap_or(Verdict::Met)
        }
    }

    fn detail(&mut self, plan: &mut CasePlan, asked: &Asked<'_>) -> Detail {
        let act = asked.act_date.unwrap_or(self.today);
        match &asked.question.kind {
            Kind::Verdict(_) => Detail::None,
            Kind::Choice(options) => {
                let sound: Vec<_> = options.iter().filter(|option| !option.finding).collect();
                // Of what can happen in a case most did not: a case asks no more than usual.
                let is_gate = asked.question.purpose == Purpose::Fact && sound.len() == 2;
                let usual = self.chance.percent(if is_gate { 35 } else { 70 });
                let chosen = match (usual, is_gate) {
                    (true, _) => sound.first(),
                    (false, true) => sound.last(),
                    (false, false) => self.chance.one_of(&sound),
                };
                let chosen = chosen.map(|option| option.id.clone());
                Detail::Choice(chosen.unwrap_or_default())
            }
            Kind::Number { at_least, at_most, .. } => {
                let low = at_least.unwrap_or(0).max(0);
                let high = at_most.unwrap_or(low + 30).min(low + 30);
                Detail::Number(self.chance.between(low, high))
            }
            Kind::Scale { finding_at_most, .. } => {
                let least = (finding_at_most + 1).min(4);
                let step = self.chance.between(i64::from(least), 4);
                Detail::Step(u8::try_from(step).unwrap_or(4))
            }
            Kind::Date => Detail::Date(self.before(act, 30)),
            Kind::Text => Detail::Text,
            Kind::Deadline { unit, .. } => {
                let limit = Limit { amount: asked.limit.unwrap_or(1), unit: *unit };
                let from = self.before(act, 30);
                let last = due(from, limit, asked.calendar).min(act.max(from));
                // Late only where something was to be found, and then by a few days.
                let late = plan.findings.first().is_some_and(|(from, _)| *from <= self.judged);
                let to = if late { due(from, limit, asked.calendar) + Days::new(4) } else { last };
                if late && to <= self.today && !plan.findings.is_empty() {
                    plan.findings.remove(0);
                }
                let to = if to <= self.today { to } else { last.min(self.today) };
                Detail::Dates { from: Some(from), to: Some(to.max(from)), limit: limit.amount }
            }
        }
    }

    fn before(&mut self, date: NaiveDate, days: i64) -> NaiveDate {
        let days = u64::try_from(self.chance.between(3, days)).unwrap_or(3);
        date.checked_sub_days(Days::new(days)).unwrap_or(date)
    }

    /// What the program would suggest for a detail.
    fn suggested(&self, asked: &Asked<'_>, detail: &Detail) -> Option<Verdict> {
        let late = match (&asked.question.kind, detail) {
            (
                Kind::Deadline { unit, .. },
                Detail::Dates { from: Some(from), to: Some(to), limit },
            ) => {
                let limit = Limit { amount: *limit, unit: *unit };
                judge(*from, *to, limit, asked.calendar).ok().map(|found| !found.is_in_time())
            }
            _ => None,
        };
        suggestion(asked.question, detail, late)
    }

    /// What is said about an answer: nothing, unless something must be.
    fn finding(
        &mut self,
        question: &Question,
        answer: &Answer,
        own: Option<Severity>,
    ) -> Option<Finding> {
        let given = Given { answer: answer.clone(), severity: own, ..Given::default() };
        let severity = severity_of(question, &given);
        let words = match answer.verdict? {
            Verdict::NotMet => &self.words.not_met,
            Verdict::PartlyMet => &self.words.partly_met,
            Verdict::NotDocumented => &self.words.not_documented,
            Verdict::NotRelevant if question.level == Level::Statutory => &self.words.not_relevant,
            _ if question.note_required => &self.words.note,
            _ if answer.detail == Detail::Text => &self.words.text,
            _ => return None,
        };
        let remark = self.chance.words(words);
        let Some(severity) = severity else {
            return Some(Finding { remark, ..Finding::default() });
        };
        let code = |chance: &mut Chance, codes: &[&str]| {
            chance.one_of(codes).map(|code| (*code).to_owned())
        };
        Some(Finding {
            severity: own,
            severity_reason: match own {
                Some(_) => self.chance.words(&self.words.severity_reason),
                None => String::new(),
            },
            remark,
            cause: code(&mut self.chance, &CAUSES),
            consequence: code(&mut self.chance, question.consequence_choices()),
            action: match severity {
                Severity::Critical => self.chance.words(&self.words.action),
                _ => String::new(),
            },
            cure: self.cure(),
        })
    }

    fn cure(&mut self) -> Cure {
        let done = Cure::Done { on: self.today, by: self.initials.to_owned() };
        match self.chance.below(10) {
            0 => Cure::Cannot { on: self.today, by: self.initials.to_owned() },
            1..=5 => done,
            _ if self.all_cured => done,
            _ => Cure::Open,
        }
    }
}
