//! Checklists: all of them, or one in full.

use serde_json::{Value, json};

use super::super::output::Output;
use crate::catalogue::format::short_date;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::checklist::{Checklist, Kind, LegalBasis, Level, Purpose, Question, Standing};
use crate::domain::text::Clean;

/// Where a list comes from, and whether it can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It comes with the program.
    BuiltIn,
    /// A file of the municipality.
    Own,
}

/// All checklists, a line each.
pub fn list(texts: &Texts, lists: &[(&Checklist, Origin)]) -> Output {
    let lines: Vec<Clean> =
        lists.iter().map(|(list, origin)| heading(texts, list, *origin)).collect();
    let json: Vec<Value> = lists.iter().map(|(list, origin)| head_json(list, *origin)).collect();
    Output::new(&lines, json!({ "checklists": json }))
}

/// One checklist with its questions.
pub fn show(texts: &Texts, list: &Checklist, origin: Origin) -> Output {
    let mut lines = vec![heading(texts, list, origin)];
    if let Some(transition) = &list.transition {
        lines.push(texts.words(transition));
    }
    let mut section = None;
    for question in &list.questions {
        if section != Some(question.section) {
            section = Some(question.section);
            lines.push(Clean::default());
            let title = list.sections.get(question.section).map(|section| &section.title);
            lines.extend(title.map(|title| texts.words(title)));
        }
        let (label, words) = (Clean::line(&question.label), texts.words(&question.text));
        lines.push(texts.with(
            "cli-checklist-question",
            &[
                ("label", label.into()),
                ("id", Clean::line(&question.id).into()),
                ("words", words.into()),
            ],
        ));
        lines.extend(question.legal.iter().map(|legal| legal_line(texts, legal)));
    }
    let mut json = head_json(list, origin);
    if let Value::Object(object) = &mut json {
        let questions = list.questions.iter().map(|question| question_json(list, question));
        object.insert("questions".to_owned(), questions.collect());
        let transition = list.transition.as_ref().map(|words| words.da.clone());
        object.insert("transition".to_owned(), json!(transition));
    }
    Output::new(&lines, json)
}

/// A checklist written to a file.
pub fn exported(texts: &Texts, list: &Checklist, path: &str) -> Output {
    let said = texts.with("cli-written", &[("path", Clean::line(path).into())]);
    let reference = &list.reference;
    Output::new(
        &[said],
        json!({ "id": reference.id, "version": reference.version, "written": [path] }),
    )
}

/// A checklist taken into use.
pub fn imported(texts: &Texts, list: &Checklist, path: &str) -> Output {
    let name = format!("{}@{}", list.reference.id, list.reference.version);
    let id = match list.standing {
        Standing::Draft => "cli-checklist-imported-draft",
        Standing::InForce => "cli-checklist-imported",
    };
    let said =
        texts.with(id, &[("name", Clean::line(&name).into()), ("path", Clean::line(path).into())]);
    Output::new(&[said], json!({ "checklist": head_json(list, Origin::Own), "written": [path] }))
}

/// No fault was found in these files.
pub fn sound(texts: &Texts, lists: &[Checklist]) -> Output {
    let said = texts.with("cli-checklists-sound", &[("count", lists.len().into())]);
    let json: Vec<Value> = lists.iter().map(|list| head_json(list, Origin::Own)).collect();
    Output::new(&[said], json!({ "faults": [], "checklists": json }))
}

fn heading(texts: &Texts, list: &Checklist, origin: Origin) -> Clean {
    let name = Clean::line(&format!("{}@{}", list.reference.id, list.reference.version));
    let validity = match (list.valid_from, list.valid_to) {
        (None, None) => texts.get("cli-checklist-always"),
        (Some(from), None) => {
            texts.with("cli-checklist-from", &[("from", short_date(from).into())])
        }
        (None, Some(to)) => texts.with("cli-checklist-until", &[("to", short_date(to).into())]),
        (Some(from), Some(to)) => texts.with(
            "cli-checklist-between",
            &[("from", short_date(from).into()), ("to", short_date(to).into())],
        ),
    };
    let id = match (list.standing, origin) {
        (Standing::Draft, _) => "cli-checklist-draft",
        (Standing::InForce, Origin::BuiltIn) => "cli-checklist-line",
        (Standing::InForce, Origin::Own) => "cli-checklist-own",
    };
    let judged = list.questions.iter().filter(|q| q.purpose == Purpose::Judged).count();
    texts.with(
        id,
        &[
            ("name", name.into()),
            ("title", texts.words(&list.title).into()),
            ("validity", validity.into()),
            ("questions", judged.into()),
        ],
    )
}

fn legal_line(texts: &Texts, legal: &LegalBasis) -> Clean {
    let basis: Arg<'_> = Clean::line(&legal.text).into();
    match &legal.verified {
        None => texts.with("cli-checklist-legal-unverified", &[("basis", basis)]),
        Some((on, by)) => texts.with(
            "cli-checklist-legal",
            &[("basis", basis), ("on", short_date(*on).into()), ("by", Clean::line(by).into())],
        ),
    }
}

fn head_json(list: &Checklist, origin: Origin) -> Value {
    let unverified = list
        .questions
        .iter()
        .filter(|question| question.legal.iter().any(|legal| legal.verified.is_none()))
        .count();
    json!({
        "id": list.reference.id,
        "version": list.reference.version,
        "label": list.label,
        "title": list.title.da,
        "title_en": list.title.en,
        "area": list.area,
        "hash": list.reference.hash,
        "valid_from": list.valid_from.map(|day| day.to_string()),
        "valid_to": list.valid_to.map(|day| day.to_string()),
        "standing": match list.standing { Standing::Draft => "draft", Standing::InForce => "in-force" },
        "origin": match origin { Origin::BuiltIn => "built-in", Origin::Own => "own" },
        "facts": list.questions.iter().filter(|q| q.purpose == Purpose::Fact).count(),
        "judged": list.questions.iter().filter(|q| q.purpose == Purpose::Judged).count(),
        "with_unverified_law": unverified,
    })
}

fn question_json(list: &Checklist, question: &Question) -> Value {
    json!({
        "id": question.id,
        "label": question.label,
        "meaning": question.meaning,
        "section": list.sections.get(question.section).map(|section| section.id.as_str()),
        "purpose": match question.purpose { Purpose::Fact => "fact", Purpose::Judged => "judged" },
        "kind": kind_word(&question.kind),
        "text": question.text.da,
        "text_en": question.text.en,
        "error_when": question.error_when.da,
        "severity": question.severity.number(),
        "level": match question.level {
            Level::Statutory => "statutory",
            Level::MinimumTarget => "minimum-target",
            Level::Ambition => "ambition",
        },
        "legal": question.legal.iter().map(|legal| json!({
            "text": legal.text,
            "verified": legal.verified.as_ref().map(|(on, by)| json!({ "on": on.to_string(), "by": by })),
        })).collect::<Vec<_>>(),
        "refund": question.refund,
    })
}

fn kind_word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Verdict(_) => "verdict",
        Kind::Deadline { .. } => "deadline",
        Kind::Number { .. } => "number",
        Kind::Choice(_) => "choice",
        Kind::Scale { .. } => "scale",
        Kind::Date => "date",
        Kind::Text => "text",
    }
}
