//! One invented month of one team: the record a team would have sealed.

use std::sync::Arc;

use chrono::{DateTime, Days, Utc};
use serde::Deserialize;

use super::SEED;
use super::chance::Chance;
use crate::api::{Kind, Problem};
use crate::catalogue::library::Library;
use crate::domain::answer::{Detail, Verdict};
use crate::domain::checklist::{Checklist, Purpose, Question, Severity};
use crate::domain::draw::slug;
use crate::domain::finding::CAUSES;
use crate::domain::month::Month;
use crate::domain::package::{MonthPackage, Sender};
use crate::domain::record::{
    AnswerRecord, CaseRecord, Cured, DrawRecord, FrameRecord, MonthRecord,
};
use crate::domain::replacement::Disposition;
use crate::domain::review::{ERROR_THRESHOLD, Outcome};
use crate::domain::stream::Stream;

/// What a centre's demonstration is made of.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    pub(super) user: User,
    team: Vec<TeamPlan>,
    question: Vec<QuestionPlan>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct User {
    pub(super) name: String,
    pub(super) initials: String,
    /// The desk's own unit, which reviews nothing.
    pub(super) desk: String,
    pub(super) centre: String,
    pub(super) department: String,
    /// How a team is called where there are many centres.
    numbered: String,
    /// How a centre is called where there are many.
    numbered_centre: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct TeamPlan {
    name: String,
    area: String,
    /// Errors in per cent of the usual.
    #[serde(default = "usual")]
    burden: usize,
}

fn usual() -> usize {
    100
}

/// A question that something was done about, or nothing.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionPlan {
    id: String,
    before: usize,
    after: usize,
    months_ago: u32,
}

/// A team of the demonstration.
#[derive(Debug, Clone)]
pub(super) struct DemoTeam {
    pub(super) name: String,
    /// It has not delivered a month.
    pub(super) is_late: bool,
    area: String,
    burden: usize,
    seed: u64,
}

impl Plan {
    pub(super) fn built_in() -> Result<Self, Problem> {
        toml::from_str(include_str!("../../../assets/demo/centre.toml"))
            .map_err(|_| Problem::new(Kind::Bug, "bug"))
    }

    /// What the centre of that number is called.
    pub(super) fn centre(&self, number: usize) -> String {
        self.user.numbered_centre.replace("{centre}", &number.to_string())
    }

    /// The teams of these centres. Where there is one centre alone, they have names of their own.
    pub(super) fn teams(
        &self,
        centres: std::ops::RangeInclusive<usize>,
        teams: usize,
        is_alone: bool,
    ) -> Vec<DemoTeam> {
        let mut all = Vec::new();
        for (centre, (number, plan)) in centres.flat_map(|centre| {
            (1..=teams).zip(self.team.iter().cycle()).map(move |team| (centre, team))
        }) {
            let numbers = [("{centre}", centre.to_string()), ("{number}", number.to_string())];
            let numbered = numbers
                .iter()
                .fold(self.user.numbered.clone(), |name, (mark, value)| name.replace(mark, value));
            all.push(DemoTeam {
                name: match is_alone {
                    true => plan.name.clone(),
                    false => numbered.replace("{team}", &plan.name),
                },
                is_late: number == teams,
                area: plan.area.clone(),
                burden: plan.burden,
                seed: SEED ^ (centre as u64 * 1_000 + number as u64),
            });
        }
        all
    }
}

/// Makes months.
pub(super) struct Maker<'a> {
    plan: &'a Plan,
    library: &'a Library,
    cases: u32,
    questions: usize,
}

impl<'a> Maker<'a> {
    pub(super) fn new(plan: &'a Plan, library: &'a Library, cases: u32, questions: usize) -> Self {
        Self { plan, library, cases, questions }
    }

    /// A team's month, `ago` months before the last one.
    pub(super) fn package(
        &self,
        team: &DemoTeam,
        (month, ago): (Month, u32),
        closed_at: DateTime<Utc>,
    ) -> MonthPackage {
        let ordinal = u64::from(month.year().unsigned_abs()) * 12 + u64::from(month.number());
        let mut chance = Chance::new(team.seed.wrapping_mul(0x9e37_79b9).wrapping_add(ordinal));
        let act = month.first_day() - Days::new(20);
        let lists = self.library.choose(Some(&team.area), act);
        let mut cases: Vec<CaseRecord> = Vec::new();
        let drawn = i64::from(self.cases);
        for number in 1..=drawn {
            cases.push(self.case(team, ago, (number, Stream::Random), &lists, &mut chance));
        }
        let population = 140 + i64::try_from(chance.below(160)).unwrap_or(0);
        // Now and then a case cannot be reviewed, and the next in line takes its place.
        if chance.percent(40)
            && let Some(reason) = chance.one_of(&Disposition::ALL).copied()
            && !reason.stays()
        {
            cases.push(replaced(drawn + 1, &team.area, reason));
        }
        // And a complaint is looked at, which is in no share.
        if chance.percent(15) {
            let number = drawn + 2;
            cases.push(self.case(team, ago, (number, Stream::Complaint), &lists, &mut chance));
        }
        let picked = cases.iter().filter(|case| case.stream == Stream::Random).count();
        let picked = i64::try_from(picked).unwrap_or(drawn);
        MonthPackage {
            sender: Sender { key: "0".repeat(64), reply_to: String::new() },
            recipient: String::new(),
            version: 1,
            closed_at,
            reopened_because: None,
            planned: drawn,
            month: MonthRecord {
                team: team.name.clone(),
                centre: self.plan.user.centre.clone(),
                month,
                frame: Some(FrameRecord {
                    cases: population,
                    duplicates: 0,
                    refused: 0,
                    sha256: format!("{:064x}", team.seed ^ ordinal),
                    locked_at: closed_at - Days::new(12),
                }),
                draws: vec![DrawRecord {
                    label: format!("{month}:{}", slug(&team.name)),
                    seed: format!("{:032x}", team.seed.wrapping_mul(ordinal)),
                    size: drawn,
                    drawn_at: closed_at - Days::new(12),
                    reason: None,
                    strata: vec![(String::new(), population, picked)],
                }],
                cases,
                checklists: lists.iter().map(|list| list.reference.clone()).collect(),
            },
            references: Vec::new(),
            remarks: Vec::new(),
        }
    }

    fn case(
        &self,
        team: &DemoTeam,
        ago: u32,
        (number, stream): (i64, Stream),
        lists: &[Arc<Checklist>],
        chance: &mut Chance,
    ) -> CaseRecord {
        let mut answers = Vec::new();
        for list in lists {
            for question in &list.questions {
                if question.purpose == Purpose::Judged && answers.len() < self.questions {
                    let percent = self.percent(&question.id, ago) * team.burden / 100;
                    answers.push(answer(&list.reference.id, question, percent, chance));
                }
            }
        }
        let gravest = answers.iter().filter_map(|answer| answer.severity).max();
        CaseRecord {
            number,
            stream,
            stratum: String::new(),
            area: Some(team.area.clone()),
            disposition: None,
            replaced: false,
            outcome: match gravest {
                Some(worst) if worst >= ERROR_THRESHOLD => Outcome::InError { worst },
                gravest => Outcome::InOrder { any_finding: gravest.is_some() },
            },
            answers,
        }
    }

    /// In how many of a hundred cases a question is not in order.
    fn percent(&self, id: &str, ago: u32) -> usize {
        match self.plan.question.iter().find(|question| question.id == id) {
            Some(plan) if ago < plan.months_ago => plan.after,
            Some(plan) => plan.before,
            None => 1 + id.bytes().map(usize::from).sum::<usize>() % 4,
        }
    }
}

fn answer(list: &str, question: &Question, percent: usize, chance: &mut Chance) -> AnswerRecord {
    let gated_out = question.relevant_when.is_some() && chance.percent(35);
    let verdict = match chance.below(100) {
        _ if gated_out => None,
        n if n < percent => {
            let ways =
                [Verdict::NotMet, Verdict::NotMet, Verdict::PartlyMet, Verdict::NotDocumented];
            chance.one_of(&ways).copied()
        }
        n if n >= 97 => Some(Verdict::NotRelevant),
        _ => Some(Verdict::Met),
    };
    let severity = match verdict {
        Some(Verdict::NotMet) => Some(question.severity),
        Some(Verdict::PartlyMet) => Some(question.severity.min(Severity::Error)),
        Some(Verdict::NotDocumented) => Some(Severity::Deficiency),
        _ => None,
    };
    let code = |codes: &[&str], chance: &mut Chance| {
        severity.and_then(|_| chance.one_of(codes)).map(|code| (*code).to_owned())
    };
    // Most causes are few.
    let causes = if chance.percent(70) { &CAUSES[..3] } else { &CAUSES[..] };
    let cured = [Cured::Done, Cured::Done, Cured::Done, Cured::Open, Cured::Cannot];
    AnswerRecord {
        checklist: list.to_owned(),
        question: question.id.clone(),
        meaning: question.meaning,
        verdict,
        detail: Detail::None,
        gated_out,
        severity,
        cause: code(causes, chance),
        consequence: code(question.consequence_choices(), chance),
        cured: severity.and_then(|_| chance.one_of(&cured).copied()),
        good_practice: verdict == Some(Verdict::Met) && chance.below(400) == 0,
        to_discuss: false,
    }
}

/// A case that gave way.
fn replaced(number: i64, area: &str, reason: Disposition) -> CaseRecord {
    CaseRecord {
        number,
        stream: Stream::Random,
        stratum: String::new(),
        area: Some(area.to_owned()),
        disposition: Some(reason.word().to_owned()),
        replaced: true,
        outcome: Outcome::NotAssessable,
        answers: Vec::new(),
    }
}
