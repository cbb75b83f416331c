//! Initiatives (da: *initiativer*) and their follow-up (da: *opfølgning*) on paper: what is wrong, why,
//! who does what by when, how one will know; and then whether it was done and whether it helped.

use super::chart::{Plot, Point, Spread};
use super::document::{Cell, Document, Estimate};
use super::quarter_paper::{InitiativePaper, QuarterPaper, definitions};
use super::section::{Sections, whole};
use crate::catalogue::format::long_date;
use crate::catalogue::sentences::initiative as said;
use crate::catalogue::sentences::quarter_lines::quarter_name;
use crate::catalogue::texts::Texts;
use crate::domain::initiative::effect::{Compared, Effect, Verdict};
use crate::domain::initiative::follow_up::Judged;
use crate::domain::initiative::measured::Side;
use crate::domain::statistics::comparison::LEAST_JUDGED;
use crate::domain::statistics::confidence::Confidence;
use crate::domain::statistics::interval_wilson::wilson_of_share;
use crate::domain::text::Clean;

impl QuarterPaper {
    /// The initiatives.
    #[must_use]
    pub fn initiatives(&self, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        self.front(&mut page);
        self.planned(&mut page);
        self.document("initiatives", "paper-title-initiatives", page)
    }

    /// The follow-up.
    #[must_use]
    pub fn follow_up(&self, texts: &Texts) -> Document {
        let mut page = Sections::new(texts, 2);
        self.front(&mut page);
        self.followed_up(&mut page);
        definitions(&mut page);
        self.document("follow-up", "paper-title-follow-up", page)
    }

    /// What is done: those of this quarter first.
    pub(super) fn planned(&self, page: &mut Sections<'_>) {
        let is_new = |of: &&InitiativePaper| of.initiative.raised_in == self.quarter;
        let (new, earlier): (Vec<_>, Vec<_>) = self.initiatives.iter().partition(is_new);
        for (heading, list) in
            [("paper-new-initiatives", new), ("paper-earlier-initiatives", earlier)]
        {
            page.heading(heading);
            if list.is_empty() {
                page.sentence("initiative-none");
            }
            for of in list {
                plan(page, of);
            }
        }
    }

    /// What became of them.
    pub(super) fn followed_up(&self, page: &mut Sections<'_>) {
        page.heading("paper-follow-up");
        if self.initiatives.is_empty() {
            page.sentence("initiative-none");
        }
        for of in &self.initiatives {
            outcome(page, of, self);
        }
    }
}

fn title(of: &InitiativePaper) -> Clean {
    Clean::line(&format!("{}. {}", of.initiative_id, of.initiative.title))
}

/// Who answers for it.
pub(super) fn owner(of: &InitiativePaper, texts: &Texts) -> Clean {
    match &of.initiative.owner {
        Some(owner) if owner.role.is_empty() => Clean::line(&owner.initials),
        Some(owner) => Clean::line(&format!("{}, {}", owner.role, owner.initials)),
        None => texts.get("initiative-lack-owner"),
    }
}

/// The day it is to be carried out by.
pub(super) fn deadline(of: &InitiativePaper, texts: &Texts) -> Cell {
    let none = || Cell::Text(texts.get("initiative-lack-deadline"));
    of.initiative.deadline.map_or_else(none, Cell::Date)
}

fn plan(page: &mut Sections<'_>, of: &InitiativePaper) {
    let texts = page.texts;
    page.titled(title(of), 1);
    let initiative = &of.initiative;
    let text = |words: &str| Cell::Text(Clean::block(words));
    let took_part = of.participants.iter().filter(|one| one.took_part_on.is_some()).count();
    let mut pairs = vec![
        ("paper-initiative-problem", text(&initiative.problem)),
        ("paper-initiative-cause", text(&initiative.cause)),
        ("paper-initiative-evidence", text(&initiative.evidence)),
        ("paper-initiative-action", Cell::Text(said::action(texts, initiative.action))),
        ("paper-initiative-area", Cell::Text(said::area(texts, &initiative.area))),
        ("paper-initiative-owner", Cell::Text(owner(of, texts))),
        ("paper-initiative-deadline", deadline(of, texts)),
        ("paper-initiative-state", Cell::Text(said::state(texts, of.state.0))),
        ("paper-initiative-raised", Cell::Text(quarter_name(initiative.raised_in, texts))),
    ];
    if !of.participants.is_empty() {
        let (errors, n) = (whole(took_part as u64), whole(of.participants.len() as u64));
        pairs.push(("paper-initiative-participants", Cell::Share { errors, n }));
    }
    let criterion =
        of.declared.as_ref().map(|declared| said::criterion(texts, &declared.criterion));
    let criterion = criterion.unwrap_or_else(|| texts.get("initiative-no-criterion"));
    pairs.push(("paper-initiative-criterion", Cell::Text(criterion)));
    page.values(pairs);
    if let Some(declared) = &of.declared {
        page.says(said::declared(texts, declared));
    }
    if let Some(promise) = &of.promise {
        page.says(said::promise(texts, promise));
    }
}

fn outcome(page: &mut Sections<'_>, of: &InitiativePaper, paper: &QuarterPaper) {
    let texts = page.texts;
    // What was handed in says what the figures said that day, whatever came since.
    let effect = |page: &mut Sections<'_>| match paper.signed {
        Some(_) => judged(page, of.entry.as_ref().and_then(|entry| entry.judged)),
        None => effect(page, of.effect.as_ref()),
    };
    page.titled(title(of), 1);
    let Some(entry) = &of.entry else {
        let quarter = quarter_name(paper.quarter, texts);
        page.with("paper-no-follow-up", &[("quarter", quarter.into())]);
        effect(page);
        return;
    };
    let word = |prefix: &str, word: &str| Cell::Text(texts.get(&format!("{prefix}-{word}")));
    let text = |words: &str| Cell::Text(Clean::block(words));
    let by = Clean::line(&entry.by);
    page.values(vec![
        ("paper-follow-up-done", word("initiative-done", entry.done.word())),
        ("paper-follow-up-evidence", text(&entry.evidence)),
        ("paper-follow-up-words", text(&entry.words)),
        ("paper-follow-up-next", word("initiative-next", entry.next.word())),
        ("paper-follow-up-on", Cell::Text(Clean::join([&long_date(entry.on, texts), &by], ", "))),
    ]);
    effect(page);
}

/// The verdict of a follow-up, and what it was counted from.
fn judged(page: &mut Sections<'_>, found: Option<Judged>) {
    let Some(found) = found else { return };
    let texts = page.texts;
    let seen = [("before", found.before), ("after", found.after)]
        .map(|(name, counted)| (name, said::answers(texts, counted).into()));
    page.list(vec![said::verdict(texts, found.verdict), texts.with("initiative-seen", &seen)]);
}

fn effect(page: &mut Sections<'_>, found: Option<&Effect>) {
    let texts = page.texts;
    let Some(found) = found else {
        page.sentence("initiative-no-criterion");
        return;
    };
    page.list(said::effect(texts, found));
    let is_judged = matches!(found.verdict, Verdict::Shown | Verdict::NotShown);
    if let Some(compared) = found.compared.as_ref().filter(|_| is_judged) {
        before_and_after(page, compared);
    }
}

/// The two windows of the declared comparison.
fn before_and_after(page: &mut Sections<'_>, compared: &Compared) {
    let texts = page.texts;
    let sides = [("paper-before", &compared.before), ("paper-after", &compared.after)];
    let rows = sides.map(|(id, side)| vec![Cell::Text(texts.get(id)), side_cell(side)]);
    let columns =
        vec![page.words("paper-column-window"), page.figures("paper-column-not-in-order")];
    page.table("paper-table-effect", columns, rows.into(), "paper-means-effect");
    let points = sides.map(|(id, side)| Point { name: texts.get(id), spread: spread(side) });
    if points.iter().all(|point| point.spread.is_some()) {
        let description = texts.with(
            "initiative-seen",
            &[
                ("before", counts(texts, &compared.before).into()),
                ("after", counts(texts, &compared.after).into()),
            ],
        );
        page.chart("paper-chart-effect", description, Plot::Shares(points.into()));
    }
}

fn counts(texts: &Texts, side: &Side) -> Clean {
    said::answers(texts, (side.errors, side.answers))
}

fn side_cell(side: &Side) -> Cell {
    let (errors, n) = (whole(side.errors), whole(side.answers));
    match spread(side) {
        Some(Spread { share, low, high }) => {
            Cell::Estimate(Estimate { errors, n, share, low, high })
        }
        None => Cell::Share { errors, n },
    }
}

/// The weighted share of a window and its interval; none of too few cases.
fn spread(side: &Side) -> Option<Spread> {
    if side.fewest < LEAST_JUDGED {
        return None;
    }
    let (share, cases) = (side.period.share, side.period.process_sample);
    let interval = wilson_of_share(share, Some(cases), Confidence::NINETY_FIVE);
    Some(Spread { share, low: interval.lower, high: interval.upper })
}
