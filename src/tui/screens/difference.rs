//! What differs between two versions of a checklist, as running text.

use crate::catalogue::texts::Texts;
use crate::domain::checklist::{Checklist, Purpose, Question, Words};
use crate::domain::checklist_change::{Aspect, Changes, changes};
use crate::domain::text::Clean;
use crate::tui::theme::Role;
use crate::tui::widgets::page::Block;

/// The text of a comparison: first what cannot be compared, then question by question.
#[must_use]
pub fn blocks(before: &Checklist, now: &Checklist, texts: &Texts) -> Vec<Block> {
    let judged = changes(before, now, Purpose::Judged);
    let facts = changes(before, now, Purpose::Fact);
    let mut blocks = vec![
        Block::Said(summary(&judged, texts), Role::Strong),
        Block::Paragraph(comparable(&judged, texts)),
    ];
    if let Some(rule) = &now.transition {
        blocks.push(Block::Blank);
        blocks.push(Block::Paragraph(texts.words(rule)));
    }
    sections(&mut blocks, &judged, texts);
    if !(facts.gone.is_empty() && facts.new.is_empty() && facts.other_meaning.is_empty()) {
        blocks.push(Block::Blank);
        blocks.push(Block::Rule);
        blocks.push(Block::Heading(texts.get("difference-facts")));
        sections(&mut blocks, &facts, texts);
    }
    blocks
}

/// "4 spørgsmål udgår, 3 er nye, 2 har ny betydning og kan ikke sammenlignes."
fn summary(changes: &Changes<'_>, texts: &Texts) -> Clean {
    let args = [
        ("gone", changes.gone.len().into()),
        ("new", changes.new.len().into()),
        ("meaning", changes.other_meaning.len().into()),
    ];
    texts.with("difference-summary", &args)
}

fn comparable(changes: &Changes<'_>, texts: &Texts) -> Clean {
    let args = [("count", changes.comparable().into()), ("amended", changes.amended.len().into())];
    texts.with("difference-comparable", &args)
}

fn sections(blocks: &mut Vec<Block>, changes: &Changes<'_>, texts: &Texts) {
    let mut section = |heading: &str, points: Vec<Block>| {
        if !points.is_empty() {
            blocks.extend([Block::Blank, Block::Heading(texts.get(heading))]);
            blocks.extend(points);
        }
    };
    let point = |question: &&Question| Block::Bullet(named(question, texts));
    section("difference-gone", changes.gone.iter().map(point).collect());
    section("difference-new", changes.new.iter().map(point).collect());
    let both = |(old, new): &(&Question, &Question)| {
        let mut points = vec![Block::Bullet(named(new, texts))];
        if let Some((before, now)) = what_differs(old, new) {
            let said = |id: &str, words| Block::Pair(texts.get(id), texts.words(words));
            points.extend([said("difference-before", before), said("difference-now", now)]);
        }
        points
    };
    section("difference-meaning", changes.other_meaning.iter().flat_map(both).collect());
    let amended = |(question, aspects): &(&Question, Vec<Aspect>)| {
        let aspects: Vec<Clean> = aspects.iter().map(|aspect| texts.get(id(*aspect))).collect();
        let said = Clean::join(&aspects, ", ");
        Block::Bullet(Clean::join([&Clean::line(&question.label), &said], ": "))
    };
    section("difference-amended", changes.amended.iter().map(amended).collect());
}

/// The words that tell two meanings apart: the question, what is an error, or how to judge it.
fn what_differs<'a>(old: &'a Question, new: &'a Question) -> Option<(&'a Words, &'a Words)> {
    let pairs = [
        (&old.text, &new.text),
        (&old.error_when, &new.error_when),
        (&old.guidance, &new.guidance),
    ];
    pairs.into_iter().find(|(before, now)| before != now)
}

fn named(question: &Question, texts: &Texts) -> Clean {
    Clean::join([&Clean::line(&question.label), &texts.words(&question.text)], "  ")
}

/// What an aspect is called.
fn id(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Words => "difference-words",
        Aspect::Guidance => "difference-guidance",
        Aspect::Kind => "difference-kind",
        Aspect::Relevance => "difference-relevance",
        Aspect::Severity => "difference-severity",
        Aspect::Level => "difference-level",
        Aspect::Law => "difference-law",
        Aspect::Other => "difference-other",
    }
}
