//! What the screen has acknowledged, held against what the database has: nothing acknowledged
//! may be missing, and nothing that was not answered may be there.

use std::collections::BTreeMap;

use tilsyn::api::response::{CaseView, QuestionView};
use tilsyn::domain::answer::{Detail, Verdict};
use tilsyn::domain::checklist::Purpose;
use tilsyn::domain::review::Relevance;

/// The questions of a case are counted in two stretches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stretch {
    Facts,
    Judged,
}

/// A question's place: the case's number, the stretch, and the place in it from 0.
pub(crate) type Place = (i64, Stretch, usize);

/// What the screens have shown so far: a sign for each question; none where only the arrow of
/// the question asked was ever seen.
#[derive(Debug, Clone, Default)]
pub(crate) struct Acknowledged {
    strips: BTreeMap<(i64, Stretch), Vec<Option<char>>>,
}

/// How the database differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The screen showed it as saved.
    Missing(Place),
    /// Nobody answered it.
    Appeared(Place),
    /// It is another answer.
    Changed(Place),
    /// The case or its questions are others.
    OtherQuestions(i64),
}

impl Acknowledged {
    /// Takes what the screen shows now. False when it shows no strip of questions.
    pub(crate) fn take(&mut self, rows: &[String]) -> bool {
        let Some((case, stretch, signs)) = strip(rows) else { return false };
        let known = self.strips.entry((case, stretch)).or_default();
        known.resize(signs.len(), None);
        let mut changed = false;
        for (known, sign) in known.iter_mut().zip(signs) {
            if sign != '►' {
                changed |= *known != Some(sign);
                *known = Some(sign);
            }
        }
        if changed && stretch == Stretch::Facts {
            // Another fact may let other questions fall away, so what was counted is no more.
            self.strips.remove(&(case, Stretch::Judged));
        }
        true
    }

    /// How many questions have been shown as answered.
    pub(crate) fn answered(&self) -> usize {
        let signs = self.strips.values().flatten().flatten();
        signs.filter(|sign| **sign != '·').count()
    }

    /// What is wrong with the database. The question whose key was on its way when the program
    /// was killed may be as before or as after.
    pub(crate) fn faults(&self, stored: &[CaseView], on_its_way: Option<Place>) -> Vec<Fault> {
        let mut faults = Vec::new();
        for ((case, stretch), shown) in &self.strips {
            let Some(view) = stored.iter().find(|view| view.line.number == *case) else {
                faults.push(Fault::OtherQuestions(*case));
                continue;
            };
            let there = signs(view, *stretch);
            // A fact on its way may let facts after it, and any judged question, come or go.
            let fact_on_its_way = match on_its_way {
                Some((of, Stretch::Facts, nth)) if of == *case => Some(nth),
                _ => None,
            };
            let same_places = match (fact_on_its_way, stretch) {
                _ if there.len() == shown.len() => shown.len(),
                (Some(nth), Stretch::Facts) => nth,
                (Some(_), Stretch::Judged) => 0,
                (None, _) => {
                    faults.push(Fault::OtherQuestions(*case));
                    continue;
                }
            };
            for (nth, (shown, there)) in shown.iter().zip(there).enumerate().take(same_places) {
                let place = (*case, *stretch, nth);
                match shown {
                    Some(shown) if *shown != there && on_its_way != Some(place) => {
                        faults.push(match (*shown, there) {
                            (_, '·') => Fault::Missing(place),
                            ('·', _) => Fault::Appeared(place),
                            _ => Fault::Changed(place),
                        });
                    }
                    _ => {}
                }
            }
        }
        faults
    }
}

/// Case, stretch and signs on a question's page.
fn strip(rows: &[String]) -> Option<(i64, Stretch, Vec<char>)> {
    let case = rows.get(2)?.trim().strip_prefix("Sag ")?;
    let case: i64 = case.split_whitespace().next()?.parse().ok()?;
    let line = rows.get(3)?.trim();
    let (stretch, rest) = match line.strip_prefix("Fakta ") {
        Some(rest) => (Stretch::Facts, rest),
        None => (Stretch::Judged, line.strip_prefix("Spørgsmål ")?),
    };
    // "2 af 18  √►····  ingen fund"
    let mut words = rest.split_whitespace();
    let places: usize = words.nth(2)?.parse().ok()?;
    let signs: Vec<char> = words.next()?.chars().collect();
    (signs.len() == places).then_some((case, stretch, signs))
}

/// The signs of a stretch as the database has it.
fn signs(view: &CaseView, stretch: Stretch) -> Vec<char> {
    let purpose = if stretch == Stretch::Facts { Purpose::Fact } else { Purpose::Judged };
    (0..view.questions.len())
        .filter(|index| view.question(*index).is_some_and(|asked| asked.purpose == purpose))
        .filter(|index| view.questions[*index].relevance != Relevance::GatedOut)
        .map(|index| sign(&view.questions[index]))
        .collect()
}

/// The place of the question that a case is at.
pub(crate) fn place_of(view: &CaseView) -> Option<Place> {
    let question = view.question(view.at)?;
    let stretch = if question.purpose == Purpose::Fact { Stretch::Facts } else { Stretch::Judged };
    let before = (0..view.at).filter(|index| {
        view.question(*index).is_some_and(|other| other.purpose == question.purpose)
            && view.questions[*index].relevance != Relevance::GatedOut
    });
    Some((view.line.number, stretch, before.count()))
}

/// As the page says it, told here once more on purpose.
fn sign(view: &QuestionView) -> char {
    let Some(answer) = &view.answer else { return '·' };
    let verdict = answer.verdict;
    match (verdict, &answer.detail) {
        (Some(_), _) if !view.missing.is_empty() => '!',
        (Some(Verdict::Met), _) => '√',
        (Some(Verdict::NotMet), _) => '×',
        (Some(Verdict::PartlyMet), _) => '±',
        (Some(Verdict::NotRelevant), _) => '-',
        (Some(Verdict::NotDocumented), _) => '?',
        (None, Detail::None) => '·',
        (None, _) if view.missing.is_empty() => '√',
        (None, _) => '…',
    }
}

mod tests {
    use tilsyn::api::Request;
    use tilsyn::domain::answer::Answer;
    use tilsyn::domain::checklist::Kind;

    use super::*;
    use crate::folder::{Folder, ask};

    fn give(folder: &Folder, index: usize, answer: Option<Answer>) {
        let view = &folder.cases()[0];
        let question = view.question(index).expect("a question").id.clone();
        let review_id = view.line.review_id;
        let mut desk = folder.desk();
        ask(&mut desk, &Request::Answer { review_id, question, answer }).expect("stored");
    }

    /// The oracle itself is tried: it must see an answer that is gone, one that came from
    /// nowhere and one that is another.
    #[test]
    fn an_answer_removed_added_or_changed_is_seen() {
        let folder = Folder::new(false).drawn(1);
        let view = &folder.cases()[0];
        let verdicts: Vec<usize> = (0..view.questions.len())
            .filter(|index| view.questions[*index].relevance == Relevance::Asked)
            .filter(|index| {
                view.question(*index).is_some_and(|asked| matches!(asked.kind, Kind::Verdict(_)))
            })
            .collect();
        let first = verdicts[0];
        let met = || Some(Answer::verdict(Verdict::Met));
        give(&folder, first, met());
        let mut window = folder.open();
        let mut shown = Acknowledged::default();
        window.press("enter");
        window.until("the strip", |window| {
            strip(&window.rows()).is_some_and(|(_, stretch, _)| stretch == Stretch::Judged)
        });
        assert!(shown.take(&window.rows()));
        window.kill();
        assert_eq!(shown.answered(), 1);
        assert_eq!(shown.faults(&folder.cases(), None), []);

        let third = verdicts[2];
        let place = |index: usize| {
            let mut view = folder.cases()[0].clone();
            view.at = index;
            place_of(&view).expect("a place")
        };
        give(&folder, third, met());
        assert_eq!(shown.faults(&folder.cases(), None), [Fault::Appeared(place(third))]);
        assert_eq!(shown.faults(&folder.cases(), Some(place(third))), []);
        give(&folder, third, None);
        give(&folder, first, Some(Answer::verdict(Verdict::NotRelevant)));
        assert_eq!(shown.faults(&folder.cases(), None), [Fault::Changed(place(first))]);
        give(&folder, first, None);
        assert_eq!(shown.faults(&folder.cases(), None), [Fault::Missing(place(first))]);
    }

    /// A fact that lets another fact fall away: seen, unless it was on its way.
    #[test]
    fn a_fact_on_its_way_may_change_what_is_asked_after_it() {
        let folder = Folder::new(false).drawn(1);
        let facts: Vec<char> = signs(&folder.cases()[0], Stretch::Facts);
        let mut window = folder.open();
        window.press("enter");
        window.until("the strip", |window| {
            strip(&window.rows()).is_some_and(|(_, stretch, _)| stretch == Stretch::Facts)
        });
        let mut shown = Acknowledged::default();
        assert!(shown.take(&window.rows()));
        window.kill();
        let first = place_of(&folder.cases()[0]);
        assert_eq!(first, Some((1, Stretch::Facts, 0)));
        give(&folder, 0, Some(Answer::fact(Detail::Choice("ingen".into()))));
        assert_ne!(signs(&folder.cases()[0], Stretch::Facts).len(), facts.len());
        assert_eq!(shown.faults(&folder.cases(), None), [Fault::OtherQuestions(1)]);
        assert_eq!(shown.faults(&folder.cases(), first), []);
    }
}
