//! The declared comparison, made from the counts of received months.

use super::super::desk::Desk;
use super::super::problems::Refusal;
use super::super::quarter::tallying::question_counts;
use crate::api::Moment;
use crate::domain::initiative::criterion::{Criterion, Declared, Window};
use crate::domain::initiative::effect::{Circumstances, Effect, effect};
use crate::domain::initiative::measured::{Side, WindowCounts};
use crate::domain::initiative::state::standing;
use crate::domain::quarter::tally::QuestionKey;
use crate::store::initiatives::StoredInitiative;

/// What the figures say of an initiative today, and its baseline; none without a criterion.
pub(super) fn judge(
    desk: &mut Desk,
    moment: &Moment,
    stored: &StoredInitiative,
) -> Result<Option<(Effect, Option<Side>)>, Refusal> {
    let Some(declared) = stored.criteria.last() else { return Ok(None) };
    let criterion = &declared.criterion;
    let before = counts(desk, moment, criterion, criterion.baseline)?;
    let after = counts(desk, moment, criterion, criterion.measuring)?;
    let (state, carried_out) = standing(&stored.steps);
    let took_part = stored.participants.iter().filter(|of| of.took_part_on.is_some()).count();
    let of = Circumstances {
        declared,
        raised_in: stored.initiative.raised_in,
        chosen_as_worst: stored.initiative.chosen_as_worst,
        state,
        carried_out,
        dose: (took_part, stored.participants.len()),
        earlier_looks: earlier_looks(stored, declared),
        today: moment.today(),
    };
    Ok(Some((effect(&of, &before, &after), baseline_of(criterion, &before))))
}

/// The baseline of a criterion that is weighed; none without cases in it.
pub(super) fn baseline(
    desk: &mut Desk,
    moment: &Moment,
    criterion: &Criterion,
) -> Result<Option<Side>, Refusal> {
    let before = counts(desk, moment, criterion, criterion.baseline)?;
    Ok(baseline_of(criterion, &before))
}

fn baseline_of(criterion: &Criterion, before: &WindowCounts) -> Option<Side> {
    let teams = before.teams().into_iter();
    let wanted = teams.filter(|team| {
        criterion.teams.is_empty() || criterion.teams.iter().any(|wanted| wanted == team)
    });
    before.side(criterion, &wanted.collect())
}

/// Earlier versions of the criterion that were judged. Looking again at the same window shows
/// nothing new; another window is another chance to find a fall.
fn earlier_looks(stored: &StoredInitiative, declared: &Declared) -> usize {
    let looks = stored.follow_ups.iter().filter(|entry| entry.has_looked());
    let mut versions: Vec<u32> = looks.filter_map(|entry| Some(entry.judged?.criterion)).collect();
    versions.sort_unstable();
    versions.dedup();
    versions.into_iter().filter(|version| *version < declared.version).count()
}

/// A window's counts of the criterion's questions, in every meaning that is known of them.
fn counts(
    desk: &mut Desk,
    moment: &Moment,
    criterion: &Criterion,
    window: Window,
) -> Result<WindowCounts, Refusal> {
    let (from, to) = window.ends();
    let mut keys: Vec<QuestionKey> = criterion.questions.clone();
    for list in desk.library.iter() {
        let known = criterion.questions.iter().filter_map(|key| list.question(&key.question));
        keys.extend(known.map(|question| QuestionKey {
            question: question.id.clone(),
            meaning: question.meaning,
        }));
    }
    keys.sort_unstable();
    keys.dedup();
    let mut counts = Vec::new();
    for key in &keys {
        counts.extend(question_counts(desk, moment, key, (from, to))?);
    }
    let delivered = super::delivered(desk, from, to)?.into_iter().collect();
    Ok(WindowCounts { delivered, counts })
}
