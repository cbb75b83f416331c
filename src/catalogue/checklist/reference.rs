//! Looks up what conditions name: the questions they are about, and whether the answers they
//! ask for can be given. A condition may look back only; questions that wait for one another
//! are named in the order they wait.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::checklist::{Kind, Purpose, Question};
use crate::domain::condition::{ACT_DATE, Condition};

use super::condition::{Given, Test, Word, Written};
use super::fault::FaultKind;
use super::limits;
use super::question::ReadQuestion;
use super::reader::Reader;
use super::vocabulary::{VERDICTS, value_of};

/// One question that names another in its condition.
struct Edge {
    from: usize,
    to: usize,
    offset: usize,
}

/// Puts the looked-up condition into every question. Gives for each question whether it and
/// all it depends on are free of faults, so that it makes sense to try its condition.
pub(super) fn resolve(reader: &mut Reader<'_>, read: &mut [ReadQuestion]) -> Vec<bool> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, one) in read.iter().enumerate() {
        places.entry(&one.question.id).or_insert(index);
    }
    let mut edges = Vec::new();
    let mut looked_up = Vec::new();
    for (index, one) in read.iter().enumerate() {
        reader.enter(Some(&one.question.id));
        let mut lookup = Lookup { reader, read, places: &places, from: index, edges: &mut edges };
        looked_up.push(one.written.as_ref().map(|written| lookup.condition(written)));
    }
    let next = neighbours(read.len(), &edges);
    tell_order(reader, read, &edges, &next);
    let mut sound: Vec<bool> = Vec::new();
    for ((one, condition), reads) in read.iter_mut().zip(looked_up).zip(&next) {
        let own = one.kind_known && one.condition_read && condition != Some(None);
        let all = reads.iter().all(|before| sound.get(*before).copied().unwrap_or(false));
        sound.push(own && all);
        one.question.relevant_when = condition.flatten();
    }
    sound
}

/// Looks up the parts of one question's condition.
struct Lookup<'l, 's> {
    reader: &'l mut Reader<'s>,
    read: &'l [ReadQuestion],
    /// The first question of each id.
    places: &'l BTreeMap<&'l str, usize>,
    from: usize,
    edges: &'l mut Vec<Edge>,
}

impl Lookup<'_, '_> {
    fn condition(&mut self, written: &Written) -> Option<Condition> {
        match written {
            Written::All(parts) => self.conditions(parts).map(Condition::All),
            Written::Any(parts) => self.conditions(parts).map(Condition::Any),
            Written::Not(part) => Some(Condition::Not(Box::new(self.condition(part)?))),
            Written::About { question, offset, test } => self.about(question, *offset, test),
        }
    }

    fn conditions(&mut self, parts: &[Written]) -> Option<Vec<Condition>> {
        let parts: Vec<_> = parts.iter().map(|part| self.condition(part)).collect();
        parts.into_iter().collect()
    }

    fn about(&mut self, name: &str, offset: usize, test: &Test) -> Option<Condition> {
        let question = name.to_owned();
        if name == ACT_DATE {
            if let Test::Before(date) = test {
                return Some(Condition::Before { question, date: *date });
            }
            return self.not_comparable(name, offset, test);
        }
        let Some(to) = self.places.get(name).copied() else {
            let known = self.places.keys().copied().chain([ACT_DATE]);
            let suggestion = self.reader.suggestion(name, known);
            let key = "spoergsmaal".to_owned();
            let what = FaultKind::UnknownReference { key, name: question, suggestion };
            self.reader.fault(offset, what);
            return None;
        };
        self.edges.push(Edge { from: self.from, to, offset });
        let asked = self.read.get(to).filter(|one| one.kind_known).map(|one| &one.question)?;
        match test {
            Test::Is(word) => {
                let value = self.value(asked, offset, test, word)?;
                Some(Condition::Equals { question, value })
            }
            Test::OneOf(words) => {
                let values: Vec<_> =
                    words.iter().map(|word| self.value(asked, offset, test, word)).collect();
                let values = values.into_iter().collect::<Option<_>>()?;
                Some(Condition::OneOf { question, values })
            }
            Test::Between { low, high } => match asked.kind {
                Kind::Number { .. } | Kind::Scale { .. } => Some(Condition::Between {
                    question,
                    low: low.unwrap_or(i64::MIN),
                    high: high.unwrap_or(i64::MAX),
                }),
                _ => self.not_comparable(name, offset, test),
            },
            Test::Before(date) => match asked.kind {
                Kind::Date => Some(Condition::Before { question, date: *date }),
                _ => self.not_comparable(name, offset, test),
            },
        }
    }

    /// The canonical word for an answer as written.
    fn value(
        &mut self,
        asked: &Question,
        offset: usize,
        test: &Test,
        word: &Word,
    ) -> Option<String> {
        match (&asked.kind, &word.given) {
            (Kind::Date, _) if asked.purpose == Purpose::Fact => {
                self.not_comparable(&asked.id, offset, test)
            }
            (Kind::Number { .. }, Given::Number(number)) => Some(number.to_string()),
            (Kind::Scale { .. }, Given::Number(number))
                if (1..=limits::SCALE_STEPS).contains(number) =>
            {
                Some(number.to_string())
            }
            (Kind::Choice(options), Given::Text(text)) => {
                match options.iter().find(|option| option.id == *text) {
                    Some(option) => Some(option.id.clone()),
                    None => self.not_an_answer(asked, word),
                }
            }
            (Kind::Verdict(allowed), Given::Text(text)) => {
                match value_of(&VERDICTS, text).filter(|verdict| allowed.contains(verdict)) {
                    Some(verdict) => Some(verdict.word().to_owned()),
                    None => self.not_an_answer(asked, word),
                }
            }
            (Kind::Deadline { .. } | Kind::Date | Kind::Text, Given::Text(text)) => {
                match value_of(&VERDICTS, text) {
                    Some(verdict) => Some(verdict.word().to_owned()),
                    None => self.not_an_answer(asked, word),
                }
            }
            _ => self.not_an_answer(asked, word),
        }
    }

    fn not_comparable<T>(&mut self, name: &str, offset: usize, test: &Test) -> Option<T> {
        let (name, key) = (name.to_owned(), test.key().to_owned());
        self.reader.fault(offset, FaultKind::NotComparable { name, key });
        None
    }

    fn not_an_answer(&mut self, asked: &Question, word: &Word) -> Option<String> {
        let given = match &word.given {
            Given::Text(text) => text.clone(),
            Given::Number(number) => number.to_string(),
        };
        let allowed = answers_of(&asked.kind);
        let suggestion = self.reader.suggestion(&given, allowed.iter().map(String::as_str));
        let name = asked.id.clone();
        let what = FaultKind::NotAnAnswer { name, word: given, allowed, suggestion };
        self.reader.fault(word.offset, what);
        None
    }
}

/// The answers to a question in the words of the format; none where any number will do.
fn answers_of(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Verdict(allowed) => VERDICTS
            .iter()
            .filter(|(_, verdict)| allowed.contains(verdict))
            .map(|(word, _)| (*word).to_owned())
            .collect(),
        Kind::Choice(options) => options.iter().map(|option| option.id.clone()).collect(),
        Kind::Scale { .. } => (1..=limits::SCALE_STEPS).map(|step| step.to_string()).collect(),
        Kind::Number { .. } => Vec::new(),
        Kind::Deadline { .. } | Kind::Date | Kind::Text => {
            VERDICTS.iter().map(|(word, _)| (*word).to_owned()).collect()
        }
    }
}

/// For each question the questions its condition names, each once.
fn neighbours(count: usize, edges: &[Edge]) -> Vec<Vec<usize>> {
    let mut next: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); count];
    for edge in edges {
        next.get_mut(edge.from).into_iter().for_each(|set| {
            set.insert(edge.to);
        });
    }
    next.into_iter().map(|set| set.into_iter().collect()).collect()
}

/// Notes the cycles, then every other reference to a later question.
fn tell_order(reader: &mut Reader<'_>, read: &[ReadQuestion], edges: &[Edge], next: &[Vec<usize>]) {
    let name = |index: usize| read.get(index).map_or("", |one| one.question.id.as_str());
    let cycles = cycles(next);
    for cycle in &cycles {
        let Some(first) = cycle.first().and_then(|first| read.get(*first)) else { continue };
        reader.enter(Some(&first.question.id));
        let path = cycle.iter().map(|index| name(*index).to_owned()).collect();
        reader.fault(first.condition_start, FaultKind::Cycle { path });
    }
    let told: BTreeSet<(usize, usize)> = cycles
        .iter()
        .flat_map(|cycle| cycle.iter().copied().zip(cycle.iter().copied().skip(1)))
        .collect();
    for edge in edges.iter().filter(|edge| edge.to >= edge.from) {
        if !told.contains(&(edge.from, edge.to)) {
            reader.enter(Some(name(edge.from)));
            let name = name(edge.to).to_owned();
            reader.fault(edge.offset, FaultKind::LaterReference { name });
        }
    }
    reader.enter(None);
}

/// Cycles, each with its first question again at the end. Every question is on the path at most
/// once and finished once, so this ends; a question in several cycles is told in one of them.
fn cycles(next: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut finished = vec![false; next.len()];
    let mut found = Vec::new();
    for start in 0..next.len() {
        let mut path = vec![start];
        let mut tried = vec![0_usize];
        while let (Some(&last), Some(branch)) = (path.last(), tried.last_mut()) {
            let step = next.get(last).and_then(|all| all.get(*branch)).copied();
            *branch += 1;
            let Some(to) = step else {
                finished.get_mut(last).into_iter().for_each(|done| *done = true);
                path.pop();
                tried.pop();
                continue;
            };
            if finished.get(to).copied().unwrap_or(true) {
                continue;
            }
            if let Some(begin) = path.iter().position(|index| *index == to) {
                if found.len() < limits::CYCLES {
                    found.push(path.iter().skip(begin).copied().chain([to]).collect());
                }
            } else {
                path.push(to);
                tried.push(0);
            }
        }
    }
    found
}
