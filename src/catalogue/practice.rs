//! Practice cases (da: *øvelsessager*): invented papers, facts and gold answers. Read when
//! somebody wants to practise.

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use super::content_fault::{ContentFault, ContentFaultKind, SCHEMA, Source};
use crate::domain::answer::{Answer, Detail, Verdict};
use crate::domain::checklist::{Kind, Question, Words};

/// File name and content of every practice case; the first is the one for newcomers.
pub const FILES: [(&str, &str); 6] = [
    ("case.toml", include_str!("../../assets/practice/case.toml")),
    ("sam.toml", include_str!("../../assets/practice/sam.toml")),
    ("syg.toml", include_str!("../../assets/practice/syg.toml")),
    ("foep.toml", include_str!("../../assets/practice/foep.toml")),
    ("rev.toml", include_str!("../../assets/practice/rev.toml")),
    ("yds.toml", include_str!("../../assets/practice/yds.toml")),
];

/// A practice case.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeCase {
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: Words,
    /// What it is about and what is to be done.
    pub story: Words,
    /// Date of the act judged.
    pub act_date: NaiveDate,
    /// The checklist whose questions are used; its id is that of its case area.
    pub checklist: String,
    /// The papers of the case: (title, text).
    pub papers: Vec<(Words, Words)>,
    /// Facts given beforehand, by question, as they stand in the file.
    pub facts: Vec<(String, String)>,
    /// The gold answers.
    pub answers: Vec<GoldAnswer>,
}

/// What a careful reader answers, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct GoldAnswer {
    /// The question.
    pub question: String,
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub explanation: Words,
}

impl PracticeCase {
    /// All that come with the program, the newcomer's first. One with a fault would be left
    /// out; a test sees to it that there is none.
    #[must_use]
    pub fn built_in() -> Vec<Self> {
        FILES.into_iter().filter_map(|(name, content)| Self::parse(name, content).ok()).collect()
    }

    /// Reads a case.
    ///
    /// # Errors
    /// Every fault with its line.
    pub fn parse(name: &str, content: &str) -> Result<Self, Vec<ContentFault>> {
        let mut source = Source::new(name, content);
        let Some(file) = source.read::<File>() else { return Err(source.into_faults()) };
        if *file.skema.get_ref() != SCHEMA {
            source.fault(file.skema.span().start, ContentFaultKind::Schema(*file.skema.get_ref()));
        }
        let mut answers: Vec<GoldAnswer> = Vec::new();
        for gold in file.svar {
            let at = gold.svar.span().start;
            if answers.iter().any(|known| known.question == gold.spoergsmaal) {
                source.fault(at, ContentFaultKind::Twice(gold.spoergsmaal.clone()));
            }
            let Some(verdict) = verdict(gold.svar.get_ref()) else {
                source.fault(at, ContentFaultKind::Word(gold.svar.into_inner()));
                continue;
            };
            let explanation = words(gold.forklaring, gold.forklaring_en);
            answers.push(GoldAnswer { question: gold.spoergsmaal, verdict, explanation });
        }
        let paper = |paper: Paper| {
            let title = |title: String| format!("{}. {title} ({})", paper.nummer, paper.dato);
            let heading = words(title(paper.titel.clone()), paper.titel_en.clone().map(title));
            (heading, words(paper.tekst, paper.tekst_en))
        };
        source.done(Self {
            reference: file.sag.sagsnummer,
            title: words(file.sag.titel, file.sag.titel_en),
            story: words(file.sag.tekst, file.sag.tekst_en),
            act_date: file.sag.skaeringsdato.0,
            checklist: file.checkliste,
            papers: file.dokument.into_iter().map(paper).collect(),
            facts: file.fakta.into_iter().map(|fact| (fact.id, fact.svar)).collect(),
            answers,
        })
    }
}

/// A fact as the question takes it: a number where a number is asked for, the id of an option
/// where one is chosen. `None` for what is neither.
#[must_use]
pub fn fact(question: &Question, word: &str) -> Option<Answer> {
    let detail = match &question.kind {
        Kind::Number { .. } => Detail::Number(word.parse().ok()?),
        Kind::Choice(options) => {
            let option = options.iter().find(|option| option.id == word)?;
            Detail::Choice(option.id.clone())
        }
        _ => return None,
    };
    Some(Answer::fact(detail))
}

fn words(da: String, en: Option<String>) -> Words {
    Words { da, en }
}

fn verdict(word: &str) -> Option<Verdict> {
    match word {
        "ja" => Some(Verdict::Met),
        "nej" => Some(Verdict::NotMet),
        "delvist" => Some(Verdict::PartlyMet),
        "ikke relevant" => Some(Verdict::NotRelevant),
        "kan ikke ses" => Some(Verdict::NotDocumented),
        _ => None,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    skema: Spanned<u32>,
    checkliste: String,
    sag: Case,
    dokument: Vec<Paper>,
    fakta: Vec<Fact>,
    svar: Vec<Gold>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    sagsnummer: String,
    titel: String,
    titel_en: Option<String>,
    skaeringsdato: Day,
    tekst: String,
    tekst_en: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Paper {
    nummer: u32,
    dato: Day,
    titel: String,
    titel_en: Option<String>,
    tekst: String,
    tekst_en: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    id: String,
    svar: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Gold {
    spoergsmaal: String,
    svar: Spanned<String>,
    #[serde(rename = "fra")]
    _from: Option<Day>,
    #[serde(rename = "til")]
    _to: Option<Day>,
    forklaring: String,
    forklaring_en: Option<String>,
}

/// A TOML date.
struct Day(NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let date = toml::value::Datetime::deserialize(deserializer)?;
        let day = date.date.and_then(|date| {
            NaiveDate::from_ymd_opt(
                i32::from(date.year),
                u32::from(date.month),
                u32::from(date.day),
            )
        });
        day.map(Self).ok_or_else(|| serde::de::Error::custom("not a date"))
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.format("%d-%m-%Y"))
    }
}

#[cfg(test)]
mod tests;
