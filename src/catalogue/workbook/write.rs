//! A checklist as the sheets of a workbook.

use std::collections::BTreeMap;

use super::answers::{fits_yes_no, name_of};
use super::expression::{Literal, written};
use super::heads::{
    CHOICES, EXAMPLES, GLOSS, LEGAL, PARAMETERS, SETTINGS, SHEETS, SURVEY, SheetForm,
};
use super::{Row, Sheet};
use crate::catalogue::checklist::vocabulary::{CONSEQUENCE_WORDS, LEVELS, UNITS, word_for};
use crate::catalogue::checklist::yes_no;
use crate::catalogue::sentences::values::verdict_word;
use crate::catalogue::texts::{Language, Texts};
use crate::domain::answer::Verdict;
use crate::domain::checklist::{
    Allowed, Checklist, ChoiceOption, Kind, Purpose, Question, Standing, Words,
};

/// Cells by key.
type Cells = BTreeMap<String, String>;

/// The checklist as sheets; reading them gives the same checklist again.
pub fn to_sheets(list: &Checklist) -> Vec<Sheet> {
    let mut book = Book::default();
    book.settings(list);
    book.survey(list);
    for parameter in &list.parameters {
        let mut cells = cells([("id", parameter.id.clone())]);
        words(&mut cells, "navn", &parameter.title);
        cells.insert("vaerdi".to_owned(), parameter.default.to_string());
        book.row(&PARAMETERS, cells);
    }
    SHEETS.iter().map(|form| book.sheet(form)).collect()
}

/// Rows by sheet, and the lists of answers made so far.
#[derive(Debug, Default)]
struct Book {
    rows: BTreeMap<&'static str, Vec<Cells>>,
    lists: Vec<(String, Vec<Cells>)>,
}

impl Book {
    fn row(&mut self, form: &SheetForm, cells: Cells) {
        self.rows.entry(form.name).or_default().push(cells);
    }

    fn sheet(&self, form: &SheetForm) -> Sheet {
        let headings = form.headings();
        let head = headings.iter().map(|(heading, _)| heading.clone()).collect();
        let rows = self.rows.get(form.name).into_iter().flatten().map(|cells| {
            headings.iter().map(|(_, key)| cells.get(key).cloned().unwrap_or_default()).collect()
        });
        let rows = std::iter::once(head).chain(rows);
        let rows = (1..).zip(rows).map(|(number, cells)| Row { number, cells }).collect();
        Sheet { name: form.name.to_owned(), rows }
    }

    fn settings(&mut self, list: &Checklist) {
        let mut cells = cells([
            ("id", list.reference.id.clone()),
            ("version", list.reference.version.to_string()),
            ("default_language", super::heads::DANISH.to_owned()),
            ("etiket", list.label.clone()),
            ("omraade", list.area.clone()),
            ("gyldig_fra", list.valid_from.map(|day| day.to_string()).unwrap_or_default()),
            ("gyldig_til", list.valid_to.map(|day| day.to_string()).unwrap_or_default()),
            ("kladde", yes(list.standing == Standing::Draft)),
        ]);
        words(&mut cells, "navn", &list.title);
        words(&mut cells, "overgangsregel", list.transition.as_ref().unwrap_or(&Words::default()));
        self.row(&SETTINGS, cells);
    }

    /// Questions in groups, one for each run of questions under one heading. A heading without
    /// questions is a group without rows, so that the order of the headings is kept.
    fn survey(&mut self, list: &Checklist) {
        let mut begun = 0;
        let mut open: Option<usize> = None;
        for question in &list.questions {
            if open != Some(question.section) {
                self.end(open);
                for section in begun..question.section {
                    self.begin(list, section);
                    self.end(Some(section));
                }
                self.begin(list, question.section);
                begun = begun.max(question.section + 1);
                open = Some(question.section);
            }
            self.question(list, question);
        }
        self.end(open);
        for section in begun..list.sections.len() {
            self.begin(list, section);
            self.end(Some(section));
        }
    }

    fn begin(&mut self, list: &Checklist, section: usize) {
        let Some(section) = list.sections.get(section) else { return };
        let mut cells = cells([("type", "begin_group".to_owned()), ("id", section.id.clone())]);
        words(&mut cells, "tekst", &section.title);
        self.row(&SURVEY, cells);
    }

    fn end(&mut self, open: Option<usize>) {
        if open.is_some() {
            self.row(&SURVEY, cells([("type", "end_group".to_owned())]));
        }
    }

    fn question(&mut self, list: &Checklist, question: &Question) {
        let judged = question.purpose == Purpose::Judged;
        let mut row = cells([
            ("id", question.id.clone()),
            ("required", "yes".to_owned()),
            ("fakta", yes(!judged)),
            ("etiket", question.label.clone()),
            ("konsekvenser", consequences(question)),
            ("i_stedet_for", question.instead_of.join("; ")),
            ("kraev_note", yes(question.note_required)),
            ("refusion", yes(question.refund)),
            ("fokus", question.focus.map(|focus| focus.to_string()).unwrap_or_default()),
        ]);
        if judged {
            row.insert("betydning".to_owned(), question.meaning.to_string());
            row.insert("niveau".to_owned(), word_for(&LEVELS, &question.level).to_owned());
            row.insert("alvor".to_owned(), question.severity.number().to_string());
        }
        words(&mut row, "tekst", &question.text);
        for (key, text) in [("arbejdsgang", &question.workflow), ("kontakt", &question.contact)] {
            words(&mut row, key, text.as_ref().unwrap_or(&Words::default()));
        }
        words(&mut row, "se_efter", &question.look_in);
        words(&mut row, "hjaelp", &question.guidance);
        words(&mut row, "fejl_naar", &question.error_when);
        if let Some(condition) = &question.relevant_when {
            let word = |asked: &str, value: &str| answer(list, asked, value);
            row.insert("kun_hvis".to_owned(), written(condition, &word));
        }
        if let Some(category) = &question.category {
            let outside = [&category.auditor, &category.appeals_board, &category.ombudsman];
            row.insert("kategori".to_owned(), category.id.clone());
            let keys = ["revisor", "ankestyrelsen", "borgerraadgiver"];
            for (key, class) in keys.into_iter().zip(outside) {
                row.insert(key.to_owned(), class.clone().unwrap_or_default());
            }
        }
        self.kind(question, &mut row);
        self.row(&SURVEY, row);
        self.grounds(question);
    }

    fn kind(&mut self, question: &Question, row: &mut Cells) {
        let mut form = |kind: &str, svarform: &str| {
            row.insert("type".to_owned(), kind.to_owned());
            row.insert("svarform".to_owned(), svarform.to_owned());
        };
        match &question.kind {
            Kind::Verdict(allowed) => {
                let name = if *allowed == Verdict::ALL { "vurdering" } else { &question.id };
                let list = self.list(name, allowed.iter().map(|verdict| verdict_cells(*verdict)));
                form(&format!("select_one {list}"), "vurdering");
            }
            Kind::Choice(options) => {
                let plain = question.purpose == Purpose::Fact && *options == yes_no();
                let name = if fits_yes_no(options) { "ja_nej" } else { &question.id };
                let list = self.list(name, options.iter().map(option_cells));
                form(&format!("select_one {list}"), if plain { "ja_nej" } else { "valg" });
            }
            Kind::Number { unit, at_least, at_most } => {
                form("integer", "tal");
                let low = at_least.map(|least| format!(". >= {least}"));
                let bounds = low.into_iter().chain(at_most.map(|most| format!(". <= {most}")));
                let bounds = bounds.collect::<Vec<_>>().join(" and ");
                row.insert("constraint".to_owned(), bounds);
                words(row, "enhed", unit);
            }
            Kind::Scale { low, high, finding_at_most } => {
                form("integer", "skala");
                row.insert("constraint".to_owned(), super::answers::SCALE.to_owned());
                words(row, "lav", low);
                words(row, "hoej", high);
                row.insert("fejl_hoejst".to_owned(), finding_at_most.to_string());
            }
            Kind::Deadline { from, to, limit, unit } => {
                form("date", "frist");
                words(row, "fra", from);
                words(row, "til", to);
                let (key, value) = match limit {
                    Allowed::Fixed(limit) => ("graense", limit.to_string()),
                    Allowed::Parameter(id) => ("parameter", id.clone()),
                };
                row.insert(key.to_owned(), value);
                row.insert("enhed".to_owned(), word_for(&UNITS, unit).to_owned());
            }
            Kind::Date => form("date", "dato"),
            Kind::Text => form("text", "tekst"),
        }
    }

    /// Paragraphs and examples, which have sheets of their own.
    fn grounds(&mut self, question: &Question) {
        for basis in &question.legal {
            let verified = basis.verified.as_ref();
            let mut row = cells([
                ("name", question.id.clone()),
                ("tekst", basis.text.clone()),
                ("verificeret", verified.map(|(day, _)| day.to_string()).unwrap_or_default()),
                ("af", verified.map(|(_, by)| by.clone()).unwrap_or_default()),
            ]);
            words(&mut row, "tvivl", basis.doubt.as_ref().unwrap_or(&Words::default()));
            self.row(&LEGAL, row);
        }
        let sorts = [("ja", &question.examples_in_order), ("nej", &question.examples_not)];
        for (in_order, examples) in sorts {
            for example in examples {
                let mut row =
                    cells([("name", question.id.clone()), ("i_orden", in_order.to_owned())]);
                words(&mut row, "tekst", example);
                self.row(&EXAMPLES, row);
            }
        }
    }

    /// The name of the list with these answers, the same for questions that have the same.
    fn list(&mut self, wanted: &str, answers: impl Iterator<Item = Cells>) -> String {
        let answers: Vec<Cells> = answers.collect();
        if let Some((name, _)) = self.lists.iter().find(|(_, known)| *known == answers) {
            return name.clone();
        }
        let mut name = wanted.to_owned();
        while self.lists.iter().any(|(known, _)| *known == name) {
            name.push_str("_2");
        }
        for answer in &answers {
            let mut cells = answer.clone();
            cells.insert("list_name".to_owned(), name.clone());
            self.row(&CHOICES, cells);
        }
        self.lists.push((name.clone(), answers));
        name
    }
}

/// The words of a list in one cell.
fn consequences(question: &Question) -> String {
    let words = question.consequences.iter().map(|code| word_for(&CONSEQUENCE_WORDS, code));
    words.collect::<Vec<_>>().join("; ")
}

fn verdict_cells(verdict: Verdict) -> Cells {
    let said = |language| verdict_word(verdict, &Texts::new(language)).into_string();
    cells([
        ("id", name_of(verdict)),
        ("tekst", said(Language::Danish)),
        ("tekst_en", said(Language::English)),
    ])
}

fn option_cells(option: &ChoiceOption) -> Cells {
    let mut row = cells([("id", option.id.clone()), ("fejl", yes(option.finding))]);
    words(&mut row, "tekst", &option.title);
    row
}

/// An answer to a question in the words of the workbook.
fn answer(list: &Checklist, question: &str, value: &str) -> Literal {
    match list.question(question).map(|question| &question.kind) {
        Some(Kind::Number { .. } | Kind::Scale { .. }) => {
            value.parse().map_or_else(|_| Literal::Text(value.to_owned()), Literal::Whole)
        }
        Some(Kind::Choice(_)) | None => Literal::Text(value.to_owned()),
        Some(_) => {
            let verdict = Verdict::from_word(value);
            Literal::Text(verdict.map_or_else(|| value.to_owned(), name_of))
        }
    }
}

fn cells<const N: usize>(pairs: [(&str, String); N]) -> Cells {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn words(cells: &mut Cells, key: &str, words: &Words) {
    cells.insert(key.to_owned(), words.da.clone());
    cells.insert(format!("{key}{GLOSS}"), words.en.clone().unwrap_or_default());
}

/// Only what is so is written; a blank cell is no.
fn yes(is: bool) -> String {
    if is { "ja".to_owned() } else { String::new() }
}
