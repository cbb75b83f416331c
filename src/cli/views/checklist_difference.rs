//! What differs between two versions of a checklist, and what can therefore not be compared.

use serde_json::{Value, json};

use super::super::output::Output;
use crate::catalogue::texts::Texts;
use crate::domain::checklist::{Checklist, Purpose, Question};
use crate::domain::checklist_change::{Aspect, Changes, changes};
use crate::domain::text::Clean;

/// What became of the questions, then of the facts.
pub fn difference(texts: &Texts, before: &Checklist, now: &Checklist) -> Output {
    let judged = changes(before, now, Purpose::Judged);
    let facts = changes(before, now, Purpose::Fact);
    let args = [("before", name(before).into()), ("now", name(now).into())];
    let mut lines = vec![
        texts.with("checklists-difference-title", &args),
        texts.with(
            "difference-summary",
            &[
                ("gone", judged.gone.len().into()),
                ("new", judged.new.len().into()),
                ("meaning", judged.other_meaning.len().into()),
            ],
        ),
        texts.with(
            "difference-comparable",
            &[("count", judged.comparable().into()), ("amended", judged.amended.len().into())],
        ),
    ];
    sections(&mut lines, texts, &judged);
    if !(facts.gone.is_empty() && facts.new.is_empty() && facts.other_meaning.is_empty()) {
        lines.extend([Clean::default(), texts.get("difference-facts")]);
        sections(&mut lines, texts, &facts);
    }
    let json = json!({
        "before": name(before).as_str(),
        "now": name(now).as_str(),
        "questions": changes_json(&judged),
        "facts": changes_json(&facts),
    });
    Output::new(&lines, json)
}

fn sections(lines: &mut Vec<Clean>, texts: &Texts, changes: &Changes<'_>) {
    let mut section = |id: &str, said: Vec<Clean>| {
        if !said.is_empty() {
            lines.extend([Clean::default(), texts.get(id)]);
            lines.extend(said);
        }
    };
    let line = |question: &Question| {
        let (label, words) = (Clean::line(&question.label), texts.words(&question.text));
        let args = [
            ("label", label.into()),
            ("id", Clean::line(&question.id).into()),
            ("words", words.into()),
        ];
        texts.with("cli-checklist-question", &args)
    };
    section("difference-gone", changes.gone.iter().map(|question| line(question)).collect());
    section("difference-new", changes.new.iter().map(|question| line(question)).collect());
    let meanings = changes.other_meaning.iter().map(|(_, question)| line(question));
    section("difference-meaning", meanings.collect());
    let amended = changes.amended.iter().map(|(question, _)| line(question));
    section("difference-amended", amended.collect());
}

fn name(list: &Checklist) -> Clean {
    Clean::line(&format!("{}@{}", list.reference.id, list.reference.version))
}

fn changes_json(changes: &Changes<'_>) -> Value {
    let ids = |questions: &[&Question]| -> Vec<String> {
        questions.iter().map(|question| question.id.clone()).collect()
    };
    json!({
        "gone": ids(&changes.gone),
        "new": ids(&changes.new),
        "other_meaning": changes.other_meaning.iter().map(|(old, new)| json!({
            "id": new.id, "before": old.meaning, "now": new.meaning,
        })).collect::<Vec<_>>(),
        "amended": changes.amended.iter().map(|(question, aspects)| json!({
            "id": question.id,
            "aspects": aspects.iter().copied().map(word).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "same": ids(&changes.same),
    })
}

fn word(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Words => "words",
        Aspect::Guidance => "guidance",
        Aspect::Kind => "kind",
        Aspect::Relevance => "relevance",
        Aspect::Severity => "severity",
        Aspect::Level => "level",
        Aspect::Law => "law",
        Aspect::Other => "other",
    }
}
