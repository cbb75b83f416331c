//! The practice case (da: *øvelsessag*): invented papers, facts and gold answers.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::answer::{Answer, Detail, Verdict};
use crate::domain::checklist::Words;

/// The practice case.
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
    /// The checklist whose questions are used.
    pub checklist: String,
    /// The papers of the case: (title, text).
    pub papers: Vec<(Words, Words)>,
    /// Facts given beforehand, by question.
    pub facts: Vec<(String, Answer)>,
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

/// Why the practice case cannot be used; a test sees to that.
#[derive(Debug, thiserror::Error)]
pub enum PracticeFault {
    /// Not of the form.
    #[error(transparent)]
    Form(#[from] toml::de::Error),
    /// A word that is no answer.
    #[error("not an answer: {0}")]
    Answer(String),
}

impl PracticeCase {
    /// The one that comes with the program.
    ///
    /// # Errors
    /// As [`PracticeFault`] says.
    pub fn built_in() -> Result<Self, PracticeFault> {
        let file: File = toml::from_str(include_str!("../../assets/practice/case.toml"))?;
        let mut answers = Vec::new();
        for gold in file.svar {
            let verdict = verdict(&gold.svar).ok_or(PracticeFault::Answer(gold.svar))?;
            let explanation = words(gold.forklaring, gold.forklaring_en);
            answers.push(GoldAnswer { question: gold.spoergsmaal, verdict, explanation });
        }
        let paper = |paper: Paper| {
            let title = |title: String| format!("{}. {title} ({})", paper.nummer, paper.dato);
            let heading = words(title(paper.titel.clone()), paper.titel_en.clone().map(title));
            (heading, words(paper.tekst, paper.tekst_en))
        };
        Ok(Self {
            reference: file.sag.sagsnummer,
            title: words(file.sag.titel, file.sag.titel_en),
            story: words(file.sag.tekst, file.sag.tekst_en),
            act_date: file.sag.skaeringsdato.0,
            checklist: file.checkliste,
            papers: file.dokument.into_iter().map(paper).collect(),
            facts: file
                .fakta
                .into_iter()
                .map(|fact| (fact.id, Answer::fact(Detail::Choice(fact.svar))))
                .collect(),
            answers,
        })
    }
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
    #[serde(rename = "skema")]
    _schema: u32,
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
    svar: String,
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
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    #[test]
    fn it_is_sound() {
        let practice = PracticeCase::built_in().unwrap();
        assert!(practice.papers.len() >= 6);
        assert!(practice.answers.len() >= 6);
        assert!(practice.papers[0].0.da.starts_with("1. "));
    }
}
