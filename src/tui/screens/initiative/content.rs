//! What the page of an initiative says, from the problem to the proof.

use crate::api::initiative::{Effect, FollowUp, InitiativeLine, InitiativeView, State, Verdict};
use crate::catalogue::format::long_date;
use crate::catalogue::sentences::initiative as said;
use crate::catalogue::signs::Sign;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::text::Clean;
use crate::tui::theme::Role;
use crate::tui::widgets::page::Block;

/// The whole page.
pub(super) fn blocks(view: &InitiativeView, texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![Block::Said(stand(&view.line, texts), stand_role(&view.line))];
    if let Some(effect) = &view.effect {
        let (words, role) = verdict(effect.verdict, texts);
        blocks.push(Block::Said(words, role));
    }
    blocks.extend(what_it_says(view, texts));
    blocks.extend(beforehand(view, texts));
    if let Some(effect) = &view.effect {
        blocks.extend([Block::Blank, Block::Heading(texts.get("initiative-page-today"))]);
        blocks.extend(effect_blocks(effect, texts));
    }
    blocks.extend([Block::Blank, Block::Heading(texts.get("initiative-page-follow-ups"))]);
    if view.follow_ups.is_empty() {
        blocks.push(Block::Paragraph(texts.get("initiative-page-no-follow-up")));
    }
    blocks.extend(view.follow_ups.iter().rev().flat_map(|entry| follow_up(entry, texts)));
    blocks.extend([Block::Blank, Block::Heading(texts.get("initiative-page-history"))]);
    for step in view.steps.iter().rev() {
        let by =
            [("state", said::state(texts, step.to).into()), ("by", Clean::line(&step.by).into())];
        let mut words = texts.with("initiative-page-step", &by);
        if !step.reason.is_empty() {
            words = Clean::join([&words, &Clean::block(&step.reason)], " ");
        }
        blocks.push(Block::Pair(long_date(step.on, texts), words));
    }
    blocks
}

/// Where it stands, who answers for it, and by when.
pub(in crate::tui::screens) fn stand(line: &InitiativeLine, texts: &Texts) -> Clean {
    let state = said::state(texts, line.state);
    let mut parts = vec![texts.with("initiative-page-state", &[("state", state.into())])];
    parts.push(match line.owner.is_empty() {
        true => texts.get("initiative-page-no-owner"),
        false => texts.with("initiative-line-owner", &[("owner", (&line.owner).into())]),
    });
    parts.push(deadline(line, texts));
    Clean::join(&parts, ", ")
}

/// The deadline, or how long ago it was.
pub(in crate::tui::screens) fn deadline(line: &InitiativeLine, texts: &Texts) -> Clean {
    match line.deadline {
        _ if line.overdue > 0 => {
            let days = texts.with("initiative-line-overdue", &[("days", line.overdue.into())]);
            Clean::join([&Sign::Mend.clean(), &days], " ")
        }
        Some(day) => {
            texts.with("initiative-line-deadline", &[("day", long_date(day, texts).into())])
        }
        None => texts.get("initiative-page-no-deadline"),
    }
}

fn stand_role(line: &InitiativeLine) -> Role {
    if line.overdue > 0 { Role::Warn } else { Role::Strong }
}

/// A verdict with a sign of its own, so that no colour stands alone.
pub(in crate::tui::screens) fn verdict(verdict: Verdict, texts: &Texts) -> (Clean, Role) {
    let (sign, role) = match verdict {
        Verdict::Shown => (Sign::Done, Role::Ok),
        Verdict::NotShown => (Sign::CannotSee, Role::Warn),
        Verdict::TooEarly => (Sign::UnderWay, Role::Text),
        Verdict::NotCarriedOut => (Sign::NotInOrder, Role::Warn),
    };
    (Clean::join([&sign.clean(), &said::verdict(texts, verdict)], " "), role)
}

/// The verdict of today with its figures, its sentence and all that goes with it.
pub(in crate::tui::screens) fn effect_blocks(effect: &Effect, texts: &Texts) -> Vec<Block> {
    let (words, role) = verdict(effect.verdict, texts);
    let told = said::effect(texts, effect);
    let caveats = effect.caveats.len();
    let figures = told.len().saturating_sub(1 + caveats);
    let mut told = told.into_iter().skip(1);
    let mut blocks = vec![Block::Said(words, role)];
    blocks.extend(told.by_ref().take(figures).map(Block::Paragraph));
    blocks.extend(told.map(Block::Bullet));
    blocks
}

/// The same as one paragraph; empty without a criterion.
pub(in crate::tui::screens) fn effect_words(effect: Option<&Effect>, texts: &Texts) -> Clean {
    let Some(effect) = effect else { return Clean::default() };
    let verdict = said::verdict(texts, effect.verdict);
    let mut told = vec![texts.with("initiative-today", &[("verdict", verdict.into())])];
    told.extend(said::effect(texts, effect).into_iter().skip(1));
    Clean::join(&told, " ")
}

fn what_it_says(view: &InitiativeView, texts: &Texts) -> Vec<Block> {
    let initiative = &view.initiative;
    let pair = |id: &str, words: Clean| Block::Pair(texts.get(id), words);
    let mut blocks = vec![
        pair("initiative-page-raised", said::quarter(texts, initiative.raised_in)),
        pair("register-action", said::action(texts, initiative.action)),
        pair("register-area", said::area(texts, &initiative.area)),
    ];
    for (id, words) in [
        ("register-problem", &initiative.problem),
        ("register-cause", &initiative.cause),
        ("register-evidence", &initiative.evidence),
    ] {
        let words = match words.is_empty() {
            true => texts.get("initiative-page-not-written"),
            false => Clean::block(words),
        };
        blocks.push(pair(id, words));
    }
    if let Some(owner) = &initiative.owner {
        blocks.push(pair("register-role", Clean::line(&owner.role)));
    }
    let has_taken_part = |on: &Option<_>| on.is_some();
    let took_part = view.participants.iter().filter(|(_, on)| has_taken_part(on)).count();
    let dose = [("count", Arg::from(took_part)), ("wanted", view.participants.len().into())];
    blocks.extend([Block::Blank, Block::Heading(texts.with("initiative-page-dose", &dose))]);
    if view.participants.is_empty() {
        blocks.push(Block::Paragraph(texts.get("initiative-page-no-dose")));
    }
    blocks.extend(view.participants.iter().map(|(who, on)| match on {
        Some(day) => {
            let day = long_date(*day, texts);
            let args = [("who", who.into()), ("day", day.into())];
            Block::Bullet(texts.with("initiative-participant", &args))
        }
        None => Block::Bullet(texts.with("initiative-participant-waiting", &[("who", who.into())])),
    }));
    blocks
}

/// What was declared beforehand, each version, and what the one in force can show.
fn beforehand(view: &InitiativeView, texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![Block::Blank, Block::Heading(texts.get("initiative-page-criterion"))];
    if view.criteria.is_empty() {
        blocks.push(Block::Said(texts.get("initiative-no-criterion"), Role::Warn));
    }
    let last = view.criteria.len();
    for (place, declared) in view.criteria.iter().enumerate() {
        let is_changed_late = declared.version > 1 && declared.is_after_data();
        let role = if is_changed_late { Role::Warn } else { Role::Muted };
        let mut words = said::declared(texts, declared);
        if is_changed_late {
            words = Clean::join([&Sign::Mend.clean(), &words], " ");
        }
        blocks.push(Block::Said(words, role));
        let role = if place + 1 == last { Role::Text } else { Role::Muted };
        blocks.push(Block::Said(said::criterion(texts, &declared.criterion), role));
    }
    match &view.promise {
        Some(promise) => blocks.push(Block::Paragraph(said::promise(texts, promise))),
        None if last > 0 => blocks.push(Block::Paragraph(texts.get("register-no-promise"))),
        None => {}
    }
    blocks
}

/// A follow-up as it was written, with what the figures said that day.
pub(in crate::tui::screens) fn follow_up(entry: &FollowUp, texts: &Texts) -> Vec<Block> {
    let word = |prefix: &str, word: &str| texts.get(&format!("{prefix}-{word}"));
    let args = [
        ("quarter", said::quarter(texts, entry.quarter).into()),
        ("day", long_date(entry.on, texts).into()),
        ("by", Clean::line(&entry.by).into()),
        ("done", word("initiative-done", entry.done.word()).into()),
        ("next", word("initiative-next", entry.next.word()).into()),
    ];
    let mut blocks = vec![Block::Paragraph(texts.with("initiative-follow-up", &args))];
    if let Some(judged) = entry.judged {
        let (words, role) = verdict(judged.verdict, texts);
        let words = match entry.has_looked() {
            false => words,
            true => {
                let args = [
                    ("before", said::answers(texts, judged.before).into()),
                    ("after", said::answers(texts, judged.after).into()),
                ];
                Clean::join([&words, &texts.with("initiative-seen", &args)], ". ")
            }
        };
        blocks.push(Block::Said(words, role));
    }
    let words = [&entry.evidence, &entry.words].into_iter().filter(|words| !words.is_empty());
    blocks.extend(words.map(|words| Block::Bullet(Clean::block(words))));
    blocks
}

/// The sign of a state, for lists.
pub(in crate::tui::screens) fn state_sign(line: &InitiativeLine) -> Sign {
    match line.state {
        _ if line.overdue > 0 => Sign::Mend,
        State::Proposed | State::Decided => Sign::NotBegun,
        State::Running | State::CarriedOut | State::EffectMeasured => Sign::UnderWay,
        State::Closed => Sign::Done,
        State::GivenUp => Sign::NotRelevant,
    }
}
