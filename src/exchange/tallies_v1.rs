//! The counts of a team's month as they stand in a submitted quarter, version 1.

use serde::{Deserialize, Serialize};

use super::ExchangeError;
use super::canonical::value;
use crate::domain::checklist::Severity;
use crate::domain::quarter::material::TeamMonth;
use crate::domain::quarter::tally::{
    CaseTally, DispositionTally, FindingKey, FindingTally, QuestionKey, QuestionTally,
    StratumTally, Tallies,
};
use crate::domain::record::Cured;
use crate::domain::stream::Stream;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TeamMonthV1 {
    team: String,
    month: String,
    planned: u32,
    cases: Vec<CasesV1>,
    dispositions: Vec<DispositionsV1>,
    strata: Vec<StrataV1>,
    questions: Vec<QuestionsV1>,
    findings: Vec<FindingsV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionKeyV1 {
    question: String,
    meaning: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CasesV1 {
    stream: String,
    area: String,
    drawn: u32,
    replaced: u32,
    incomplete: u32,
    not_assessable: u32,
    in_order: u32,
    deficient: u32,
    in_error: u32,
    critical: u32,
    not_found: u32,
    statutory: u32,
    minimum: u32,
    ambition: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DispositionsV1 {
    stream: String,
    disposition: String,
    n: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StrataV1 {
    stratum: String,
    area: String,
    population: u32,
    n: u32,
    x: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionsV1 {
    area: String,
    question: String,
    meaning: u32,
    met: u32,
    partly: u32,
    not_met: u32,
    not_documented: u32,
    not_relevant: u32,
    gated_out: u32,
    findings: [u32; 3],
    good_practice: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FindingsV1 {
    area: String,
    question: String,
    meaning: u32,
    severity: i64,
    cause: String,
    consequence: String,
    cured: Option<CuredV1>,
    n: u32,
}

#[derive(Serialize, Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum CuredV1 {
    Open,
    Done,
    Cannot,
}

impl From<&QuestionKey> for QuestionKeyV1 {
    fn from(key: &QuestionKey) -> Self {
        Self { question: key.question.clone(), meaning: key.meaning }
    }
}

impl QuestionKeyV1 {
    pub(super) fn into_key(self) -> QuestionKey {
        QuestionKey { question: self.question, meaning: self.meaning }
    }
}

impl From<&TeamMonth> for TeamMonthV1 {
    fn from(month: &TeamMonth) -> Self {
        let tallies = &month.tallies;
        let dispositions = tallies.dispositions.iter().map(|tally| DispositionsV1 {
            stream: tally.stream.word().to_owned(),
            disposition: tally.disposition.clone(),
            n: tally.n,
        });
        let strata = tallies.strata.iter().map(|tally| StrataV1 {
            stratum: tally.stratum.clone(),
            area: tally.area.clone(),
            population: tally.population,
            n: tally.n,
            x: tally.x,
        });
        Self {
            team: month.team.clone(),
            month: month.month.to_string(),
            planned: month.planned,
            cases: tallies.cases.iter().map(CasesV1::from).collect(),
            dispositions: dispositions.collect(),
            strata: strata.collect(),
            questions: tallies.questions.iter().map(QuestionsV1::from).collect(),
            findings: tallies.findings.iter().map(FindingsV1::from).collect(),
        }
    }
}

impl TeamMonthV1 {
    pub(super) fn into_month(self) -> Result<TeamMonth, ExchangeError> {
        let dispositions = self.dispositions.into_iter().map(|tally| {
            let DispositionsV1 { disposition, n, .. } = tally;
            Ok(DispositionTally { stream: stream(&tally.stream)?, disposition, n })
        });
        let strata = self.strata.into_iter().map(|tally| {
            let StrataV1 { stratum, area, population, n, x } = tally;
            StratumTally { stratum, area, population, n, x }
        });
        let cases = self.cases.into_iter().map(CaseTally::try_from);
        let findings = self.findings.into_iter().map(FindingTally::try_from);
        Ok(TeamMonth {
            month: self.month.parse().map_err(|_| value("month", &self.month))?,
            team: self.team,
            planned: self.planned,
            tallies: Tallies {
                cases: cases.collect::<Result<_, _>>()?,
                dispositions: dispositions.collect::<Result<_, ExchangeError>>()?,
                strata: strata.collect(),
                questions: self.questions.into_iter().map(QuestionTally::from).collect(),
                findings: findings.collect::<Result<_, _>>()?,
            },
        })
    }
}

fn stream(word: &str) -> Result<Stream, ExchangeError> {
    Stream::from_word(word).ok_or_else(|| value("stream", word))
}

impl From<&CaseTally> for CasesV1 {
    fn from(tally: &CaseTally) -> Self {
        Self {
            stream: tally.stream.word().to_owned(),
            area: tally.area.clone(),
            drawn: tally.drawn,
            replaced: tally.replaced,
            incomplete: tally.incomplete,
            not_assessable: tally.not_assessable,
            in_order: tally.in_order,
            deficient: tally.deficient,
            in_error: tally.in_error,
            critical: tally.critical,
            not_found: tally.not_found,
            statutory: tally.statutory,
            minimum: tally.minimum,
            ambition: tally.ambition,
        }
    }
}

impl TryFrom<CasesV1> for CaseTally {
    type Error = ExchangeError;

    fn try_from(wire: CasesV1) -> Result<Self, ExchangeError> {
        Ok(Self {
            stream: stream(&wire.stream)?,
            area: wire.area,
            drawn: wire.drawn,
            replaced: wire.replaced,
            incomplete: wire.incomplete,
            not_assessable: wire.not_assessable,
            in_order: wire.in_order,
            deficient: wire.deficient,
            in_error: wire.in_error,
            critical: wire.critical,
            not_found: wire.not_found,
            statutory: wire.statutory,
            minimum: wire.minimum,
            ambition: wire.ambition,
        })
    }
}

impl From<&QuestionTally> for QuestionsV1 {
    fn from(tally: &QuestionTally) -> Self {
        Self {
            area: tally.area.clone(),
            question: tally.key.question.clone(),
            meaning: tally.key.meaning,
            met: tally.met,
            partly: tally.partly,
            not_met: tally.not_met,
            not_documented: tally.not_documented,
            not_relevant: tally.not_relevant,
            gated_out: tally.gated_out,
            findings: tally.findings,
            good_practice: tally.good_practice,
        }
    }
}

impl From<QuestionsV1> for QuestionTally {
    fn from(wire: QuestionsV1) -> Self {
        Self {
            area: wire.area,
            key: QuestionKey { question: wire.question, meaning: wire.meaning },
            met: wire.met,
            partly: wire.partly,
            not_met: wire.not_met,
            not_documented: wire.not_documented,
            not_relevant: wire.not_relevant,
            gated_out: wire.gated_out,
            findings: wire.findings,
            good_practice: wire.good_practice,
        }
    }
}

impl From<&FindingTally> for FindingsV1 {
    fn from(tally: &FindingTally) -> Self {
        let key = &tally.key;
        Self {
            area: key.area.clone(),
            question: key.key.question.clone(),
            meaning: key.key.meaning,
            severity: key.severity.number(),
            cause: key.cause.clone(),
            consequence: key.consequence.clone(),
            cured: key.cured.map(|cured| match cured {
                Cured::Open => CuredV1::Open,
                Cured::Done => CuredV1::Done,
                Cured::Cannot => CuredV1::Cannot,
            }),
            n: tally.n,
        }
    }
}

impl TryFrom<FindingsV1> for FindingTally {
    type Error = ExchangeError;

    fn try_from(wire: FindingsV1) -> Result<Self, ExchangeError> {
        let severity = Severity::from_number(wire.severity);
        Ok(Self {
            key: FindingKey {
                area: wire.area,
                key: QuestionKey { question: wire.question, meaning: wire.meaning },
                severity: severity.ok_or_else(|| value("severity", wire.severity))?,
                cause: wire.cause,
                consequence: wire.consequence,
                cured: wire.cured.map(|cured| match cured {
                    CuredV1::Open => Cured::Open,
                    CuredV1::Done => Cured::Done,
                    CuredV1::Cannot => Cured::Cannot,
                }),
            },
            n: wire.n,
        })
    }
}
