//! Translates the sheets of a workbook into a checklist file.

use super::answers::{self, named};
use super::draft::{Draft, Origin, value};
use super::heads::{
    CATEGORY, DETAILS, EXAMPLES, Form, GLOSS, LEGAL, PARAMETERS, SETTINGS, SHEETS, SURVEY,
    SheetForm,
};
use super::survey::{self, Asked, Survey};
use super::table::{Headings, RowOf, flag, name};
use super::{Row, Sheet};
use super::{details, expression};
use crate::catalogue::checklist::vocabulary::{SCHEMA, VERDICTS, word_for};
use crate::catalogue::checklist::{Fault, FaultKind, Shape, SheetFault, nearest};
use crate::catalogue::export::{condition_table, quoted};
use crate::domain::condition::Condition;

/// The faults of a workbook.
#[derive(Debug, Default)]
pub(super) struct Faults {
    file: String,
    question: Option<String>,
    found: Vec<Fault>,
}

impl Faults {
    /// From here on faults belong to this question.
    pub(super) fn enter(&mut self, question: Option<&str>) {
        self.question = question.filter(|name| !name.is_empty()).map(str::to_owned);
    }

    /// Notes a fault.
    pub(super) fn add(&mut self, origin: Origin, what: FaultKind) {
        self.found.push(Fault {
            file: Some(self.file.clone()),
            sheet: Some(origin.sheet.to_owned()),
            line: Some(origin.row),
            column: origin.column,
            question: self.question.clone(),
            what,
        });
    }
}

/// A sheet with its headings read.
struct Opened<'a> {
    form: SheetForm,
    headings: Headings,
    sheet: &'a Sheet,
}

impl Opened<'_> {
    fn rows(&self) -> Vec<RowOf<'_>> {
        self.headings.rows(&self.form, self.sheet)
    }
}

/// The workbook as a checklist file, and what is wrong with it that the file cannot show.
pub(super) fn translated(file_name: &str, sheets: &[Sheet]) -> (Draft, Vec<Fault>) {
    let mut faults = Faults { file: file_name.to_owned(), ..Faults::default() };
    let none = Sheet { name: String::new(), rows: Vec::<Row>::new() };
    let opened = SHEETS.map(|form| {
        let sheet = sheets.iter().find(|sheet| sheet.name == form.name).unwrap_or(&none);
        let (headings, wrong) = Headings::read(&form, sheet);
        let origin = Origin { sheet: form.name, row: headings.row, column: None };
        if form.required && sheet.rows.is_empty() {
            let sheet = form.name.to_owned();
            faults.add(Origin { row: 1, ..origin }, SheetFault::SheetMissing { sheet }.into());
        }
        for (column, what) in wrong {
            faults.add(Origin { column: Some(column), ..origin }, what);
        }
        Opened { form, headings, sheet }
    });
    let [survey, choices, settings, legal, examples, parameters] =
        opened.each_ref().map(Opened::rows);
    let lists = answers::lists(&choices);
    let mut draft = Draft::default();
    draft.line(&format!("skema = {SCHEMA}"), settings.first().map(Origin::row));
    let list_id = settings_keys(&settings, &mut draft, &mut faults);
    for row in &parameters {
        draft.line("[[parameter]]", Some(Origin::row(row)));
        entries(row, &PARAMETERS, "", &mut draft);
    }
    let survey = survey::read(&survey, &lists, &list_id, &mut faults);
    let title = settings.first().map_or("", |row| row.text("navn"));
    headings(&survey, title, &mut draft);
    survey.refused.iter().for_each(|id| draft.refuse(id));
    let writer = Writer { survey: &survey, legal: &legal, examples: &examples };
    for asked in &survey.questions {
        faults.enter(Some(asked.row.text("id")));
        writer.question(asked, &mut draft, &mut faults);
        faults.enter(None);
    }
    for (rows, form) in [(&legal, &LEGAL), (&examples, &EXAMPLES)] {
        writer.orphans(rows, form, &mut faults);
    }
    (draft, faults.found)
}

/// The keys of the file itself; gives the list's id.
fn settings_keys(rows: &[RowOf<'_>], draft: &mut Draft, faults: &mut Faults) -> String {
    let Some(row) = rows.first() else { return String::new() };
    if let Some(second) = rows.get(1) {
        let (key, count) = (SETTINGS.name.to_owned(), rows.len());
        faults.add(Origin::row(second), FaultKind::TooMany { key, count, limit: 1 });
    }
    let language = row.text("default_language").to_lowercase();
    let language = language.split('(').next().unwrap_or_default().trim();
    if !["", "dansk", "danish", "da"].contains(&language) {
        let (key, word) = ("default_language".to_owned(), row.text("default_language").to_owned());
        let allowed = vec![super::heads::DANISH.to_owned()];
        let what = FaultKind::UnknownWord { key, word, allowed, suggestion: None };
        faults.add(Origin::cell(row, "default_language"), what);
    }
    entries(row, &SETTINGS, "", draft);
    row.name("id")
}

/// The headings; questions outside all groups stand under the list's own name.
fn headings(survey: &Survey<'_>, title: &str, draft: &mut Draft) {
    for group in &survey.groups {
        let origin = group.row.map(Origin::row);
        draft.line("[[afsnit]]", origin);
        match group.row {
            Some(row) => {
                let key = |key: &str| Origin::cell(row, key);
                draft.text_entry("id", &group.id, key("id"));
                for (name, cell) in [("navn", "tekst"), ("navn_en", "tekst_en")] {
                    if let Some(found) = row.get(cell) {
                        draft.text_entry(name, &found.text, key(cell));
                    }
                }
            }
            None => {
                draft.line(&format!("id = {}", quoted(&group.id)), None);
                draft.line(&format!("navn = {}", quoted(title)), None);
            }
        }
    }
}

/// The filled cells of a row whose columns stand for a key as it is.
fn entries(row: &RowOf<'_>, form: &SheetForm, end: &str, draft: &mut Draft) {
    for column in form.columns.iter().filter(|column| column.form != Form::Own) {
        let is_detail = |key: &str| DETAILS.iter().any(|(_, keys)| keys.contains(&key));
        for (_, key) in column.written() {
            if form.name == SURVEY.name && (is_detail(&key) || key.starts_with("hjaelp")) {
                continue;
            }
            if let Some(cell) = row.get(&key) {
                draft.entry(&key, &value(cell, column.form), end, Origin::cell(row, &key));
            }
        }
    }
}

struct Writer<'a> {
    survey: &'a Survey<'a>,
    legal: &'a [RowOf<'a>],
    examples: &'a [RowOf<'a>],
}

impl Writer<'_> {
    fn question(&self, asked: &Asked<'_>, draft: &mut Draft, faults: &mut Faults) {
        let row = asked.row;
        let table = if asked.fact { "[[fakta]]" } else { "[[spoergsmaal]]" };
        draft.line(table, Some(Origin::row(row)));
        entries(row, &SURVEY, "", draft);
        details::guidance(asked, draft);
        if !self.survey.groups.is_empty() {
            draft.text_entry("afsnit", &asked.group, Origin::row(row));
        }
        draft.text_entry("type", asked.form, Origin::cell(row, "type"));
        details::answers(asked, draft);
        details::of_kind(asked, draft, faults);
        if CATEGORY.iter().any(|(cell, _)| row.get(cell).is_some()) {
            draft.line("kategori = {", Some(Origin::cell(row, "kategori")));
            for (cell, key) in CATEGORY {
                if let Some(found) = row.get(cell) {
                    draft.entry(key, &quoted(&found.text), ",", Origin::cell(row, cell));
                }
            }
            draft.line("}", Some(Origin::row(row)));
        }
        for key in ["konsekvenser", "i_stedet_for"] {
            let Some(cell) = row.get(key) else { continue };
            let words = cell.text.split([';', '\n']).map(str::trim).filter(|word| !word.is_empty());
            let words: Vec<String> = words.map(quoted).collect();
            draft.entry(key, &format!("[{}]", words.join(", ")), "", Origin::cell(row, key));
        }
        if let Some(cell) = row.get("kun_hvis") {
            let origin = Origin::cell(row, "kun_hvis");
            match expression::read(&cell.text) {
                Ok(condition) => {
                    let condition = with_names(condition);
                    let word = |asked: &str, answer: &str| self.answer(asked, answer);
                    draft.entry("kun_hvis", &condition_table(&condition, &word), "", origin);
                }
                Err((what, at)) => faults.add(origin, SheetFault::Expression { what, at }.into()),
            }
        }
        self.grounds(asked, draft);
    }

    /// An answer in an expression as the file has it.
    fn answer(&self, question: &str, answer: &str) -> String {
        let judged = |verdict| quoted(word_for(&VERDICTS, &verdict));
        let folded = name(answer);
        let asked = self.survey.questions.iter().find(|asked| asked.id == question);
        match asked.map(|asked| (asked.form, asked.answers)) {
            Some(("tal" | "skala", _)) if answer.parse::<i64>().is_ok() => answer.to_owned(),
            Some(("vurdering", Some(list))) => {
                list.verdict_named(&folded).map_or_else(|| quoted(answer), judged)
            }
            Some(("dato" | "frist" | "tekst", _)) => {
                named(&folded).map_or_else(|| quoted(answer), judged)
            }
            Some(_) => quoted(&folded),
            None => quoted(answer),
        }
    }

    /// Paragraphs and examples of the question.
    fn grounds(&self, asked: &Asked<'_>, draft: &mut Draft) {
        let mine = |rows: &'_ [RowOf<'_>]| -> Vec<usize> {
            let rows = rows.iter().enumerate().filter(|(_, row)| row.name("name") == asked.id);
            rows.map(|(index, _)| index).collect()
        };
        let legal: Vec<&RowOf<'_>> =
            mine(self.legal).into_iter().filter_map(|index| self.legal.get(index)).collect();
        if let Some(first) = legal.first() {
            draft.line("hjemmel = [", Some(Origin::row(first)));
            for row in &legal {
                draft.line("{", Some(Origin::row(row)));
                for column in LEGAL.columns.iter().filter(|column| column.key != "name") {
                    for (_, key) in column.written() {
                        if let Some(cell) = row.get(&key) {
                            let value = value(cell, column.form);
                            draft.entry(&key, &value, ",", Origin::cell(row, &key));
                        }
                    }
                }
                draft.line("},", Some(Origin::row(row)));
            }
            draft.line("]", None);
        }
        let examples: Vec<&RowOf<'_>> =
            mine(self.examples).into_iter().filter_map(|index| self.examples.get(index)).collect();
        for (key, sort) in [("eksempler_i_orden", true), ("eksempler_fejl", false)] {
            let rows = examples.iter().filter(|row| flag(row.text("i_orden")) == Some(sort));
            let rows: Vec<&RowOf<'_>> = rows.copied().collect();
            let any = |key: &str| rows.iter().any(|row| row.get(key).is_some());
            for (end, cell) in [("", "tekst".to_owned()), (GLOSS, format!("tekst{GLOSS}"))] {
                if end.is_empty() && rows.is_empty() || !end.is_empty() && !any(&cell) {
                    continue;
                }
                draft.line(&format!("{key}{end} = ["), rows.first().map(|row| Origin::row(row)));
                for row in &rows {
                    let line = format!("{},", quoted(row.text(&cell)));
                    draft.line(&line, Some(Origin::cell(row, &cell)));
                }
                draft.line("]", None);
            }
        }
    }

    /// Rows about a question that is not there, and examples of no sort.
    fn orphans(&self, rows: &[RowOf<'_>], form: &SheetForm, faults: &mut Faults) {
        let known = || self.survey.questions.iter().map(|asked| asked.id.as_str());
        for row in rows {
            let wanted = row.name("name");
            let refused = self.survey.refused.contains(&wanted);
            if !refused && known().all(|id| id != wanted) {
                let suggestion = nearest(&wanted, known()).map(str::to_owned);
                let (key, name) = ("name".to_owned(), wanted);
                let what = FaultKind::UnknownReference { key, name, suggestion };
                faults.add(Origin::cell(row, "name"), what);
            }
            if form.name == EXAMPLES.name && flag(row.text("i_orden")).is_none() {
                let (key, expected) = ("i_orden".to_owned(), Shape::Flag);
                let what = FaultKind::WrongType { key, expected, found: Shape::Text };
                faults.add(Origin::cell(row, "i_orden"), what);
            }
        }
    }
}

/// The condition with the names of questions in the form of our ids.
fn with_names(condition: Condition) -> Condition {
    let all = |parts: Vec<Condition>| parts.into_iter().map(with_names).collect();
    match condition {
        Condition::All(parts) => Condition::All(all(parts)),
        Condition::Any(parts) => Condition::Any(all(parts)),
        Condition::Not(part) => Condition::Not(Box::new(with_names(*part))),
        Condition::Equals { question, value } => {
            Condition::Equals { question: name(&question), value }
        }
        Condition::OneOf { question, values } => {
            Condition::OneOf { question: name(&question), values }
        }
        Condition::Between { question, low, high } => {
            Condition::Between { question: name(&question), low, high }
        }
        Condition::Before { question, date } => {
            Condition::Before { question: name(&question), date }
        }
    }
}
