//! What a tab of the initiatives shows, and what can be done with its rows.

use super::super::initiative::content;
use super::super::register::{Finding, Subject};
use super::mirror_rows;
use crate::api::Request;
use crate::api::initiative::{AreaLine, FollowUpLine, InitiativeLine, Initiatives, OverviewLine};
use crate::api::mirror::{
    Answers, AuditLine, Coverage, MirrorAnswer, Mirrors, OmbudsmanCount, PlanLine, RemarkLine,
};
use crate::api::target::{Measure, TargetAnswer, Targets};
use crate::api::{InitiativeAnswer, Response};
use crate::catalogue::sentences::mirror;
use crate::catalogue::texts::Texts;
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::keys::Action;
use crate::tui::widgets::path_plot::Plot;

/// The data of a tab.
#[derive(Debug, Clone)]
pub(super) enum Shown {
    /// The initiatives, the open ones or all.
    Initiatives { lines: Vec<InitiativeLine>, all: bool },
    /// The follow-up of a quarter.
    FollowUps(Quarter, Vec<FollowUpLine>),
    /// The action plans.
    Plans(Vec<PlanLine>),
    /// The overview of 2013: action areas, initiatives, descriptions, status. An area without an
    /// initiative has a row too.
    Overview(Vec<(Clean, Option<OverviewLine>)>),
    /// Targets, then indices.
    Targets(TargetAnswer),
    /// The audit's results beside ours.
    Audits(Vec<AuditLine>),
    /// Its remarks.
    Remarks(Vec<RemarkLine>),
    /// Borgerrådgiveren's cases.
    Complaints(Vec<OmbudsmanCount>, Vec<Coverage>),
}

/// What a key does on a row.
#[derive(Debug, Clone)]
pub(super) enum Does {
    /// Something is asked for.
    Ask(Request),
    /// A form is opened.
    Form(Subject),
    /// A new initiative is proposed.
    Propose(Finding),
    /// Those that have ended come into sight, or go.
    ShowAll,
}

/// The tabs, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tab {
    Initiatives,
    FollowUps,
    Plans,
    Overview,
    Targets,
    Audits,
    Remarks,
    Complaints,
}

impl Tab {
    /// All of them.
    pub(super) const ALL: [Self; 8] = [
        Self::Initiatives,
        Self::FollowUps,
        Self::Plans,
        Self::Overview,
        Self::Targets,
        Self::Audits,
        Self::Remarks,
        Self::Complaints,
    ];

    /// Its word in text ids.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Initiatives => "initiatives",
            Self::FollowUps => "follow-ups",
            Self::Plans => "plans",
            Self::Overview => "overview",
            Self::Targets => "targets",
            Self::Audits => "audits",
            Self::Remarks => "remarks",
            Self::Complaints => "complaints",
        }
    }

    /// What fills it; the follow-up is that of `quarter`.
    pub(super) fn request(self, quarter: Quarter) -> Request {
        match self {
            Self::Initiatives => initiatives(Initiatives::List { all: false }),
            Self::FollowUps => initiatives(Initiatives::ShowFollowUps(quarter)),
            Self::Plans => mirrors(Mirrors::ShowPlans),
            Self::Overview => initiatives(Initiatives::ShowOverview),
            Self::Targets => Request::Target(Targets::Show),
            Self::Audits => mirrors(Mirrors::ShowAudits),
            Self::Remarks => mirrors(Mirrors::ShowRemarks),
            Self::Complaints => mirrors(Mirrors::ShowComplaints),
        }
    }
}

impl Shown {
    /// The tab that shows what came of a request; `all` tells whether ended initiatives were
    /// asked for.
    pub(super) fn of(response: &Response, all: bool) -> Option<Self> {
        Some(match response {
            Response::Initiative(InitiativeAnswer::List(lines)) => {
                Self::Initiatives { lines: lines.clone(), all }
            }
            Response::Initiative(InitiativeAnswer::FollowUps(quarter, lines)) => {
                Self::FollowUps(*quarter, lines.clone())
            }
            Response::Initiative(InitiativeAnswer::Overview(areas)) => {
                Self::Overview(areas.iter().flat_map(area_rows).collect())
            }
            Response::Mirror(MirrorAnswer::Plans(lines)) => Self::Plans(lines.clone()),
            Response::Mirror(MirrorAnswer::Audits(lines)) => Self::Audits(lines.clone()),
            Response::Mirror(MirrorAnswer::Remarks(lines)) => Self::Remarks(lines.clone()),
            Response::Mirror(MirrorAnswer::Complaints(counts, covered)) => {
                Self::Complaints(counts.clone(), covered.clone())
            }
            Response::Target(answer) => Self::Targets(answer.clone()),
            _ => return None,
        })
    }

    pub(super) fn tab(&self) -> Tab {
        match self {
            Self::Initiatives { .. } => Tab::Initiatives,
            Self::FollowUps(..) => Tab::FollowUps,
            Self::Plans(_) => Tab::Plans,
            Self::Overview(_) => Tab::Overview,
            Self::Targets(_) => Tab::Targets,
            Self::Audits(_) => Tab::Audits,
            Self::Remarks(_) => Tab::Remarks,
            Self::Complaints(..) => Tab::Complaints,
        }
    }

    /// What reads it again.
    pub(super) fn again(&self, quarter: Quarter) -> Request {
        match self {
            Self::Initiatives { all, .. } => initiatives(Initiatives::List { all: *all }),
            other => other.tab().request(quarter),
        }
    }

    /// What a key does on a row, with the text id of its name; none where it does nothing.
    pub(super) fn does(
        &self,
        action: Action,
        row: Option<usize>,
        ctx: &Ctx<'_>,
    ) -> Option<(&'static str, Does)> {
        match action {
            Action::Open => self.opens(row?),
            Action::New => self.adds(),
            Action::Edit => self.changes(row?, ctx),
            Action::Pick => self.picks(row),
            Action::MakeInitiative => {
                Some(("key-make-initiative", Does::Propose(self.finding(row?, ctx.texts)?)))
            }
            _ => None,
        }
    }

    /// What a row is called, for the form that is opened on it.
    pub(super) fn name(&self, row: usize, texts: &Texts) -> Option<Clean> {
        Some(match self {
            Self::Initiatives { lines, .. } => lines.get(row)?.title.clone(),
            Self::FollowUps(_, lines) => lines.get(row)?.line.title.clone(),
            Self::Overview(rows) => rows.get(row)?.1.as_ref()?.title.clone(),
            Self::Plans(lines) => Clean::line(&lines.get(row)?.plan.title),
            Self::Targets(answer) => Clean::line(&answer.targets.get(row)?.target.title),
            Self::Audits(lines) => Clean::line(&lines.get(row)?.result.area),
            Self::Remarks(lines) => Clean::line(&lines.get(row)?.remark.number),
            Self::Complaints(_, covered) => mirror::category(texts, &covered.get(row)?.category),
        })
    }

    /// The way to the goal of a row.
    pub(super) fn path(&self, row: usize, texts: &Texts) -> Option<Plot> {
        match self {
            Self::Targets(answer) => mirror_rows::path(answer.targets.get(row)?, texts),
            _ => None,
        }
    }

    /// What others found in a row, as the beginning of an initiative.
    fn finding(&self, row: usize, texts: &Texts) -> Option<Finding> {
        let (area, problem) = match self {
            Self::Audits(lines) => ("audit", mirror::audit(texts, &lines.get(row)?.result)),
            Self::Remarks(lines) => {
                let remark = &lines.get(row)?.remark;
                let words = Clean::block(&remark.words);
                ("audit", Clean::join([&mirror::remark(texts, remark), &words], ": "))
            }
            Self::Complaints(_, covered) => {
                ("ombudsman", mirror::complaints(texts, covered.get(row)?))
            }
            _ => return None,
        };
        let problem = problem.into_string();
        Some(Finding { problem, area: Some(area), ..Finding::default() })
    }

    /// Enter.
    fn opens(&self, row: usize) -> Option<(&'static str, Does)> {
        let initiative = |id| Some(("key-open", Does::Ask(initiatives(Initiatives::Show(id)))));
        let form = |subject| Some(("key-edit", Does::Form(subject)));
        match self {
            Self::Initiatives { lines, .. } => initiative(lines.get(row)?.initiative_id),
            Self::FollowUps(_, lines) => initiative(lines.get(row)?.line.initiative_id),
            Self::Overview(rows) => initiative(rows.get(row)?.1.as_ref()?.initiative_id?),
            Self::Plans(lines) => {
                let of = lines.get(row)?;
                let subject = Subject::PlanState(of.plan_id, of.plan.state);
                Some(("initiatives-status-key", Does::Form(subject)))
            }
            Self::Targets(answer) => {
                let of = answer.targets.get(row)?;
                form(Subject::Target(Some(of.target_id), Some(Box::new(of.target.clone()))))
            }
            Self::Audits(lines) => {
                form(Subject::Audit(Some(Box::new(lines.get(row)?.result.clone()))))
            }
            Self::Remarks(lines) => {
                form(Subject::Remark(Some(Box::new(lines.get(row)?.remark.clone()))))
            }
            Self::Complaints(counts, covered) => {
                let category = &covered.get(row)?.category;
                let of = counts.iter().filter(|count| count.category == *category);
                let newest = of.max_by_key(|count| count.year);
                form(Subject::Complaints(newest.cloned()))
            }
        }
    }

    /// N.
    fn adds(&self) -> Option<(&'static str, Does)> {
        let form = |subject| Some(("key-new", Does::Form(subject)));
        match self {
            Self::Initiatives { .. } | Self::Overview(_) => {
                Some(("initiatives-new-key", Does::Propose(Finding::default())))
            }
            Self::FollowUps(..) => None,
            Self::Plans(_) => form(Subject::Plan(Answers::Focus(String::new()))),
            Self::Targets(_) => form(Subject::Target(None, None)),
            Self::Audits(_) => form(Subject::Audit(None)),
            Self::Remarks(_) => form(Subject::Remark(None)),
            Self::Complaints(..) => form(Subject::Complaints(None)),
        }
    }

    /// F2.
    fn changes(&self, row: usize, ctx: &Ctx<'_>) -> Option<(&'static str, Does)> {
        match self {
            Self::FollowUps(quarter, lines) => {
                let of = lines.get(row)?;
                let subject = Subject::FollowUp {
                    initiative_id: of.line.initiative_id,
                    quarter: *quarter,
                    today: content::effect_words(of.effect.as_ref(), ctx.texts),
                };
                Some(("deed-follow-up", Does::Form(subject)))
            }
            Self::Targets(answer) => {
                let of = answer.targets.get(row)?;
                (of.target.measure == Measure::Typed).then(|| {
                    ("initiatives-figures-key", Does::Form(Subject::Figures(of.target_id)))
                })
            }
            _ => None,
        }
    }

    /// F4.
    fn picks(&self, row: Option<usize>) -> Option<(&'static str, Does)> {
        let plan = |answers| Some(("initiatives-plan-key", Does::Form(Subject::Plan(answers))));
        match self {
            Self::Initiatives { all, .. } => {
                let id = if *all { "initiatives-open-key" } else { "initiatives-all-key" };
                Some((id, Does::ShowAll))
            }
            Self::Plans(lines) => {
                let of = lines.get(row?)?;
                Some(("initiatives-bundle-key", Does::Form(Subject::Bundle(of.plan_id))))
            }
            Self::Targets(answer) => answer.indices.is_empty().then(|| {
                let add = Request::Target(Targets::AddBarometerFour);
                ("target-barometer-four", Does::Ask(add))
            }),
            Self::Remarks(lines) => plan(Answers::Remark(lines.get(row?)?.remark_id)),
            Self::Complaints(_, covered) => {
                plan(Answers::Ombudsman(covered.get(row?)?.category.clone()))
            }
            _ => None,
        }
    }
}

fn area_rows(area: &AreaLine) -> Vec<(Clean, Option<OverviewLine>)> {
    if area.initiatives.is_empty() {
        return vec![(area.area.clone(), None)];
    }
    area.initiatives.iter().map(|of| (area.area.clone(), Some(of.clone()))).collect()
}

fn initiatives(asked: Initiatives) -> Request {
    Request::Initiative(Box::new(asked))
}

fn mirrors(asked: Mirrors) -> Request {
    Request::Mirror(Box::new(asked))
}
