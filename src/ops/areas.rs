//! The case area (da: *sagsområde*) of the cases of a list, and so the checklists they are reviewed
//! with.

use std::collections::BTreeMap;

use super::configuration::Configuration;
use super::desk::Desk;
use super::overview::team_name;
use super::problems::{Refusal, detail};
use crate::api::problem::Detail;
use crate::catalogue::areas::AreaWords;
use crate::domain::checklist::is_asked_in_every_case;
use crate::domain::text::Clean;
use crate::intake::FrameCase;

/// Which case area a case belongs to: what the settings say of its type, else what the words of
/// its type, of its target group or of the team's name suggest, else none, and then the general
/// checklist alone is used.
pub(super) struct Areas {
    chosen: BTreeMap<String, String>,
    words: AreaWords,
    team: Clean,
}

impl Areas {
    pub(super) fn new(desk: &Desk, configuration: &Configuration) -> Self {
        Self {
            chosen: configuration.areas.clone(),
            words: desk.area_words.clone(),
            team: team_name(configuration),
        }
    }

    /// The area of a case of this type and target group.
    pub(super) fn of(&self, case_type: Option<&str>, target_group: Option<&str>) -> Option<&str> {
        if let Some(area) = case_type.and_then(|case_type| self.chosen.get(case_type)) {
            return Some(area.as_str()).filter(|area| !area.is_empty());
        }
        let told = [case_type, target_group, Some(self.team.as_str())];
        told.into_iter().flatten().find_map(|words| self.words.area_of(words))
    }
}

/// The areas that a case can belong to, each with the title of its list.
pub(super) fn to_choose(desk: &Desk) -> Vec<(String, Clean)> {
    let areas = desk.library().areas().into_iter().filter(|area| !is_asked_in_every_case(area));
    areas
        .filter_map(|area| {
            let head = desk.library().heads().find(|head| head.area == area)?;
            Some((area.to_owned(), desk.texts.words(&head.title)))
        })
        .collect()
}

/// With which checklists the cases will be reviewed: what wants attention first.
pub(super) fn reviewed_with(
    desk: &Desk,
    cases: &[FrameCase],
) -> Result<(Option<Detail>, Vec<Detail>), Refusal> {
    let areas = Areas::new(desk, &desk.configuration()?);
    // There may be 100,000 cases of a few kinds.
    let mut kinds: BTreeMap<(Option<&str>, Option<&str>), usize> = BTreeMap::new();
    for case in cases {
        *kinds.entry((case.case_type.as_deref(), case.target_group.as_deref())).or_default() += 1;
    }
    let mut counts: BTreeMap<Option<&str>, usize> = BTreeMap::new();
    for ((case_type, target_group), cases) in kinds {
        *counts.entry(areas.of(case_type, target_group)).or_default() += cases;
    }
    let general_only = counts.remove(&None);
    let known = counts.into_iter().filter_map(|(area, cases)| Some((area?, cases)));
    let titles = to_choose(desk);
    let titled = known.map(|(area, cases)| {
        let title = titles.iter().find(|(known, _)| known == area);
        let title = title.map_or_else(|| Clean::line(area), |(_, title)| title.clone());
        let values = vec![("list", title.into_string()), ("count", cases.to_string())];
        detail("list-reviewed-with", values)
    });
    let wanting =
        general_only.map(|cases| detail("list-general-only", vec![("count", cases.to_string())]));
    Ok((wanting, titled.collect()))
}
