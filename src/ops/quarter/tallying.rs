//! Counting received months (da: *optælling*): each once, by the checklists it was judged by.

use crate::api::Moment;
use crate::catalogue::library::Library;
use crate::domain::month::Month;
use crate::domain::quarter::question_count::QuestionCount;
use crate::domain::quarter::tally::{QuestionKey, Tallies, tallies};
use crate::domain::record::MonthRecord;
use crate::ops::desk::Desk;
use crate::ops::post::Delivered;
use crate::ops::problems::Refusal;

/// The counts of a month. A question of a list that is not known weighs as what the law says.
pub(in crate::ops) fn of_month(library: &Library, month: &MonthRecord) -> Tallies {
    let lists: Vec<_> =
        month.checklists.iter().filter_map(|reference| library.get(reference)).collect();
    tallies(month, |id, question, meaning| {
        let versions = lists.iter().filter(|list| list.reference.id == id);
        let mut questions = versions.filter_map(|list| list.question(question));
        questions.find(|question| question.meaning == meaning).map(|question| question.level)
    })
}

/// Counts the months of a window that were taken in before months were counted.
pub(in crate::ops) fn complete(
    desk: &mut Desk,
    moment: &Moment,
    from: Month,
    to: Month,
) -> Result<(), Refusal> {
    let tx = desk.store()?.read();
    let mut counted = Vec::new();
    for received_id in tx.received_not_tallied(&from.to_string(), &to.to_string())? {
        if let Ok(delivered) = Delivered::read(&tx.received_content(received_id)?) {
            counted.push((received_id, delivered.tallies(&desk.library)));
        }
    }
    if counted.is_empty() {
        return Ok(());
    }
    desk.transact(moment, "count-received", |tx| {
        counted.iter().try_for_each(|(id, tallies)| tx.add_tallies(*id, tallies))
    })
}

/// A question over a window of months, the first and the last included: one count for each team,
/// month and case area in which it was asked in a randomly drawn case of a month in force.
pub(in crate::ops) fn question_counts(
    desk: &mut Desk,
    moment: &Moment,
    key: &QuestionKey,
    (from, to): (Month, Month),
) -> Result<Vec<QuestionCount>, Refusal> {
    complete(desk, moment, from, to)?;
    Ok(desk.store()?.read().question_counts(key, from, to)?)
}
