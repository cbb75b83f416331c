//! Writes a checklist in the file format, to be read, changed and given a new version number.
//!
//! What is written reads back as the same checklist; only its hash differs, for remarks and
//! layout of the first file are not kept. Keys with their default value are left out.

use std::fmt::Write as _;

use chrono::NaiveDate;
use toml::Value;

use crate::domain::answer::Verdict;
use crate::domain::checklist::{
    Allowed, Category, Checklist, ChoiceOption, Kind, LegalBasis, Level, Purpose, Question,
    Severity, Standing, Words,
};
use crate::domain::condition::Condition;

use super::checklist::vocabulary::{CONSEQUENCE_WORDS, LEVELS, SCHEMA, UNITS, VERDICTS, word_for};
use super::checklist::yes_no;

/// The checklist as a file.
pub fn to_toml(list: &Checklist) -> String {
    let mut out = Lines::default();
    let reference = &list.reference;
    out.line("skema", SCHEMA);
    out.text("id", &reference.id);
    out.line("version", reference.version);
    if list.label != reference.id.to_uppercase() {
        out.text("etiket", &list.label);
    }
    out.words("navn", &list.title);
    if list.area != reference.id {
        out.text("omraade", &list.area);
    }
    out.date("gyldig_fra", list.valid_from);
    out.date("gyldig_til", list.valid_to);
    if list.standing == Standing::Draft {
        out.line("kladde", true);
    }
    if let Some(transition) = &list.transition {
        out.words("overgangsregel", transition);
    }
    for parameter in &list.parameters {
        out.heading("parameter");
        out.text("id", &parameter.id);
        out.words("navn", &parameter.title);
        out.line("vaerdi", parameter.default);
    }
    for section in &list.sections {
        out.heading("afsnit");
        out.text("id", &section.id);
        out.words("navn", &section.title);
    }
    for question in &list.questions {
        self::question(&mut out, list, question);
    }
    out.0
}

/// Lines of a file.
#[derive(Debug, Default)]
struct Lines(String);

impl Lines {
    fn heading(&mut self, name: &str) {
        // Writing to a String cannot fail, here and below.
        let _ = write!(self.0, "\n[[{name}]]\n");
    }

    fn line(&mut self, key: &str, value: impl std::fmt::Display) {
        let _ = writeln!(self.0, "{key} = {value}");
    }

    fn text(&mut self, key: &str, text: &str) {
        self.line(key, quoted(text));
    }

    fn date(&mut self, key: &str, date: Option<NaiveDate>) {
        date.into_iter().for_each(|date| self.line(key, date));
    }

    /// Nothing where there are no words.
    fn words(&mut self, key: &str, words: &Words) {
        for (key, text) in pair(key, words) {
            self.text(&key, &text);
        }
    }

    fn flag(&mut self, key: &str, flag: bool) {
        if flag {
            self.line(key, true);
        }
    }
}

fn question(out: &mut Lines, list: &Checklist, question: &Question) {
    out.heading(match question.purpose {
        Purpose::Fact => "fakta",
        Purpose::Judged => "spoergsmaal",
    });
    out.text("id", &question.id);
    if question.label != question.id.to_uppercase() {
        out.text("etiket", &question.label);
    }
    if question.meaning != 1 {
        out.line("betydning", question.meaning);
    }
    if let Some(section) = list.sections.get(question.section).filter(|_| question.section > 0) {
        out.text("afsnit", &section.id);
    }
    out.words("tekst", &question.text);
    kind(out, question);
    if let Some(condition) = &question.relevant_when {
        let word = |asked: &str, value: &str| answer(list, asked, value);
        out.line("kun_hvis", condition_table(condition, &word));
    }
    if !question.instead_of.is_empty() {
        out.line("i_stedet_for", array(question.instead_of.iter().map(|id| quoted(id))));
    }
    if question.level != Level::Statutory {
        out.text("niveau", word_for(&LEVELS, &question.level));
    }
    if question.severity != Severity::Error {
        out.line("alvor", question.severity.number());
    }
    out.words("fejl_naar", &question.error_when);
    out.words("hjaelp", &question.guidance);
    examples(out, "eksempler_i_orden", &question.examples_in_order);
    examples(out, "eksempler_fejl", &question.examples_not);
    out.words("se_efter", &question.look_in);
    if !question.legal.is_empty() {
        out.line("hjemmel", array(question.legal.iter().map(legal_basis)));
    }
    if let Some(found) = &question.category {
        out.line("kategori", category(found));
    }
    out.flag("refusion", question.refund);
    question.focus.into_iter().for_each(|focus| out.line("fokus", focus));
    question.workflow.iter().for_each(|workflow| out.words("arbejdsgang", workflow));
    question.contact.iter().for_each(|contact| out.words("kontakt", contact));
    if !question.consequences.is_empty() {
        let words = question.consequences.iter().map(|code| word_for(&CONSEQUENCE_WORDS, code));
        out.line("konsekvenser", array(words.map(quoted)));
    }
    out.flag("kraev_note", question.note_required);
}

fn kind(out: &mut Lines, question: &Question) {
    let fact = question.purpose == Purpose::Fact;
    match &question.kind {
        Kind::Verdict(allowed) if *allowed == Verdict::ALL => {}
        Kind::Verdict(allowed) => {
            let words = allowed.iter().map(|verdict| quoted(word_for(&VERDICTS, verdict)));
            out.line("svar", array(words));
        }
        Kind::Deadline { from, to, limit, unit } => {
            let mut entries = pair("fra", from).map(shown).collect::<Vec<_>>();
            entries.extend(pair("til", to).map(shown));
            entries.push(match limit {
                Allowed::Fixed(limit) => entry("graense", limit),
                Allowed::Parameter(id) => entry("parameter", quoted(id)),
            });
            entries.push(entry("enhed", quoted(word_for(&UNITS, unit))));
            out.text("type", "frist");
            out.line("frist", table(entries));
        }
        Kind::Number { unit, at_least, at_most } => {
            let mut entries = pair("enhed", unit).map(shown).collect::<Vec<_>>();
            entries.extend(at_least.map(|least| entry("mindst", least)));
            entries.extend(at_most.map(|most| entry("hoejst", most)));
            out.text("type", "tal");
            if !entries.is_empty() {
                out.line("tal", table(entries));
            }
        }
        Kind::Choice(options) if fact && *options == yes_no() => out.text("type", "ja_nej"),
        Kind::Choice(options) => {
            out.text("type", "valg");
            out.line("valg", array(options.iter().map(option)));
        }
        Kind::Scale { low, high, finding_at_most } => {
            let mut entries = pair("lav", low).map(shown).collect::<Vec<_>>();
            entries.extend(pair("hoej", high).map(shown));
            entries.push(entry("fejl_hoejst", finding_at_most));
            out.text("type", "skala");
            out.line("skala", table(entries));
        }
        Kind::Date => out.text("type", "dato"),
        Kind::Text => out.text("type", "tekst"),
    }
}

fn option(option: &ChoiceOption) -> String {
    let mut entries = vec![entry("id", quoted(&option.id))];
    entries.extend(pair("tekst", &option.title).map(shown));
    entries.extend(option.finding.then(|| entry("fejl", true)));
    table(entries)
}

fn legal_basis(basis: &LegalBasis) -> String {
    let mut entries = vec![entry("tekst", quoted(&basis.text))];
    if let Some((date, by)) = &basis.verified {
        entries.push(entry("verificeret", date));
        entries.push(entry("af", quoted(by)));
    }
    let doubt = basis.doubt.iter().flat_map(|doubt| pair("tvivl", doubt));
    entries.extend(doubt.map(shown));
    table(entries)
}

fn category(category: &Category) -> String {
    let mut entries = vec![entry("id", quoted(&category.id))];
    let outside = [
        ("revisor", &category.auditor),
        ("ankestyrelsen", &category.appeals_board),
        ("borgerraadgiver", &category.ombudsman),
    ];
    for (key, class) in outside {
        entries.extend(class.as_deref().map(|class| entry(key, quoted(class))));
    }
    table(entries)
}

fn examples(out: &mut Lines, key: &str, examples: &[Words]) {
    if examples.is_empty() {
        return;
    }
    out.line(key, array(examples.iter().map(|example| quoted(&example.da))));
    if examples.iter().any(|example| example.en.is_some()) {
        let glosses = examples.iter().map(|example| example.en.as_deref().unwrap_or_default());
        out.line(&format!("{key}_en"), array(glosses.map(quoted)));
    }
}

/// A condition as the file has it; `word` gives an answer to a question as a value of the file.
pub(super) fn condition_table(
    condition: &Condition,
    word: &impl Fn(&str, &str) -> String,
) -> String {
    let all = |parts: &[Condition]| array(parts.iter().map(|part| condition_table(part, word)));
    match condition {
        Condition::All(parts) => table([entry("alle", all(parts))]),
        Condition::Any(parts) => table([entry("mindst_en", all(parts))]),
        Condition::Not(part) => table([entry("ikke", condition_table(part, word))]),
        Condition::Equals { question, value } => {
            table([about(question), entry("svar", word(question, value))])
        }
        Condition::OneOf { question, values } => {
            let words = array(values.iter().map(|value| word(question, value)));
            table([about(question), entry("svar_i", words)])
        }
        Condition::Between { question, low, high } => {
            let low = (*low > i64::MIN).then(|| entry("fra", low));
            let high = (*high < i64::MAX).then(|| entry("til", high));
            table([Some(about(question)), low, high].into_iter().flatten())
        }
        Condition::Before { question, date } => table([about(question), entry("foer", date)]),
    }
}

fn about(question: &str) -> String {
    entry("spoergsmaal", quoted(question))
}

/// An answer in the words of the format.
fn answer(list: &Checklist, question: &str, value: &str) -> String {
    match list.question(question).map(|question| &question.kind) {
        Some(Kind::Number { .. } | Kind::Scale { .. }) => value.to_owned(),
        Some(Kind::Choice(_)) | None => quoted(value),
        Some(_) => {
            let verdict = Verdict::from_word(value);
            quoted(verdict.map_or(value, |verdict| word_for(&VERDICTS, &verdict)))
        }
    }
}

/// The Danish text and its gloss with their keys.
fn pair(key: &str, words: &Words) -> impl Iterator<Item = (String, String)> {
    let danish = (!words.da.is_empty()).then(|| (key.to_owned(), words.da.clone()));
    let gloss = words.en.clone().map(|en| (format!("{key}_en"), en));
    danish.into_iter().chain(gloss)
}

fn shown((key, text): (String, String)) -> String {
    entry(&key, quoted(&text))
}

fn entry(key: &str, value: impl std::fmt::Display) -> String {
    format!("{key} = {value}")
}

fn table(entries: impl IntoIterator<Item = String>) -> String {
    format!("{{ {} }}", entries.into_iter().collect::<Vec<_>>().join(", "))
}

fn array(values: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", values.into_iter().collect::<Vec<_>>().join(", "))
}

/// The text in quotes, escaped as TOML wants it.
pub(super) fn quoted(text: &str) -> String {
    Value::String(text.to_owned()).to_string()
}
