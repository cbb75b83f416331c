//! What became of a checklist's questions from one version to the next, and which of them can
//! therefore not be compared: figures compare questions by id and meaning.

use super::checklist::{Checklist, Purpose, Question};

/// What differs in a question that kept its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// The question's words.
    Words,
    /// How to judge it: guidance, what is an error, examples, where to look.
    Guidance,
    /// What it is answered with: options, limits.
    Kind,
    /// When it is relevant.
    Relevance,
    /// Severity of a finding.
    Severity,
    /// How binding it is.
    Level,
    /// The law it rests on.
    Law,
    /// What else stands with it: section, category, refund, workflow, contact, note.
    Other,
}

/// What became of the questions of one purpose. Each question is in one of the five.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes<'a> {
    /// Asked no longer (da: *udgået*).
    pub gone: Vec<&'a Question>,
    /// Not asked before.
    pub new: Vec<&'a Question>,
    /// Asked with another meaning: (before, now). They cannot be compared.
    pub other_meaning: Vec<(&'a Question, &'a Question)>,
    /// The same meaning, something else differs.
    pub amended: Vec<(&'a Question, Vec<Aspect>)>,
    /// Nothing differs.
    pub same: Vec<&'a Question>,
}

impl Changes<'_> {
    /// Questions of both versions that can be compared.
    pub fn comparable(&self) -> usize {
        self.amended.len() + self.same.len()
    }
}

/// What became of the questions of `purpose` from `before` to `now`, each in the order of its list.
pub fn changes<'a>(before: &'a Checklist, now: &'a Checklist, purpose: Purpose) -> Changes<'a> {
    let of = |list: &'a Checklist| {
        list.questions.iter().filter(move |question| question.purpose == purpose)
    };
    let find = |list: &'a Checklist, id: &str| of(list).find(|question| question.id == id);
    let mut changes = Changes {
        gone: of(before).filter(|old| find(now, &old.id).is_none()).collect(),
        ..Changes::default()
    };
    for question in of(now) {
        let Some(old) = find(before, &question.id) else {
            changes.new.push(question);
            continue;
        };
        if old.meaning != question.meaning {
            changes.other_meaning.push((old, question));
            continue;
        }
        let section = |list: &Checklist, question: &Question| {
            list.sections.get(question.section).map(|section| section.id.clone())
        };
        let moved = section(before, old) != section(now, question);
        let aspects = aspects(old, question, moved);
        if aspects.is_empty() {
            changes.same.push(question);
        } else {
            changes.amended.push((question, aspects));
        }
    }
    changes
}

fn aspects(old: &Question, new: &Question, moved: bool) -> Vec<Aspect> {
    let guidance = |question: &Question| {
        let words = [&question.error_when, &question.guidance, &question.look_in];
        let examples = question.examples_in_order.iter().chain(&question.examples_not);
        words.into_iter().chain(examples).cloned().collect::<Vec<_>>()
    };
    let other = |question: &Question| {
        let shown = (question.label.clone(), question.category.clone(), question.refund);
        let whom = (question.workflow.clone(), question.contact.clone());
        let asked = (question.consequences.clone(), question.note_required);
        (shown, whom, asked, question.focus)
    };
    let differs = [
        (Aspect::Words, old.text != new.text),
        (Aspect::Guidance, guidance(old) != guidance(new)),
        (Aspect::Kind, old.kind != new.kind),
        (
            Aspect::Relevance,
            old.relevant_when != new.relevant_when || old.instead_of != new.instead_of,
        ),
        (Aspect::Severity, old.severity != new.severity),
        (Aspect::Level, old.level != new.level),
        (Aspect::Law, old.legal != new.legal),
        (Aspect::Other, moved || other(old) != other(new)),
    ];
    differs.into_iter().filter(|(_, differs)| *differs).map(|(aspect, _)| aspect).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Verdict;
    use crate::domain::checklist::{
        ChecklistRef, Kind, LegalBasis, Level, Severity, Standing, Words,
    };

    fn words(da: &str) -> Words {
        Words { da: da.to_owned(), en: None }
    }

    fn question(id: &str, meaning: u32) -> Question {
        Question {
            id: id.to_owned(),
            label: id.to_uppercase(),
            meaning,
            section: 0,
            purpose: Purpose::Judged,
            text: words("Er det i orden?"),
            kind: Kind::Verdict(Verdict::ALL.to_vec()),
            relevant_when: None,
            instead_of: Vec::new(),
            error_when: words("Det ikke er."),
            severity: Severity::Error,
            level: Level::Statutory,
            legal: Vec::new(),
            guidance: Words::default(),
            examples_in_order: Vec::new(),
            examples_not: Vec::new(),
            look_in: Words::default(),
            category: None,
            refund: false,
            focus: None,
            consequences: Vec::new(),
            workflow: None,
            contact: None,
            note_required: false,
        }
    }

    fn list(version: u32, questions: Vec<Question>) -> Checklist {
        Checklist {
            reference: ChecklistRef { id: "syg".to_owned(), version, hash: String::new() },
            label: "SYG".to_owned(),
            title: words("Sygedagpenge"),
            area: "syg".to_owned(),
            valid_from: None,
            valid_to: None,
            standing: Standing::InForce,
            transition: None,
            parameters: Vec::new(),
            sections: Vec::new(),
            questions,
        }
    }

    fn ids<'a>(questions: impl IntoIterator<Item = &'a Question>) -> Vec<&'a str> {
        questions.into_iter().map(|question| question.id.as_str()).collect()
    }

    #[test]
    fn every_question_is_in_one_place() {
        let fact = Question { purpose: Purpose::Fact, ..question("alder", 1) };
        let before = list(
            1,
            vec![fact, question("a", 1), question("b", 1), question("c", 1), question("d", 1)],
        );
        let now = list(
            2,
            vec![
                question("e", 1),
                question("b", 2),
                question("a", 1),
                Question { severity: Severity::Critical, ..question("d", 1) },
            ],
        );
        let changes = changes(&before, &now, Purpose::Judged);
        assert_eq!(ids(changes.gone.iter().copied()), ["c"]);
        assert_eq!(ids(changes.new.iter().copied()), ["e"]);
        assert_eq!(ids(changes.other_meaning.iter().map(|(_, now)| *now)), ["b"]);
        assert_eq!(changes.amended.len(), 1);
        assert_eq!(
            changes.amended.first().map(|(_, aspects)| aspects.as_slice()),
            Some(&[Aspect::Severity][..])
        );
        assert_eq!(ids(changes.same.iter().copied()), ["a"]);
        assert_eq!(changes.comparable(), 2);
        let facts = super::changes(&before, &now, Purpose::Fact);
        assert_eq!(ids(facts.gone.iter().copied()), ["alder"]);
    }

    #[test]
    fn a_list_does_not_differ_from_itself() {
        let list = list(1, vec![question("a", 1), question("b", 3)]);
        let changes = changes(&list, &list, Purpose::Judged);
        assert_eq!((changes.same.len(), changes.comparable()), (2, 2));
        assert!(changes.gone.is_empty() && changes.new.is_empty() && changes.amended.is_empty());
    }

    #[test]
    fn each_aspect_is_told() {
        let legal = LegalBasis { text: "§ 1".to_owned(), verified: None, doubt: None };
        let old = || question("a", 1);
        let amended = [
            (Question { text: words("Er det?"), ..old() }, Aspect::Words),
            (Question { examples_not: vec![words("Nej.")], ..old() }, Aspect::Guidance),
            (Question { kind: Kind::Date, ..old() }, Aspect::Kind),
            (Question { level: Level::Ambition, ..old() }, Aspect::Level),
            (Question { legal: vec![legal], ..old() }, Aspect::Law),
            (Question { refund: true, ..old() }, Aspect::Other),
        ];
        for (new, aspect) in amended {
            let (before, now) = (list(1, vec![old()]), list(2, vec![new]));
            let changes = changes(&before, &now, Purpose::Judged);
            let told: Vec<Aspect> =
                changes.amended.into_iter().flat_map(|(_, told)| told).collect();
            assert_eq!(told, [aspect]);
        }
    }
}
