//! What helps to judge a question: what its words mean, guidance, what counts as an error,
//! examples, a case on the edge, the law.

use chrono::NaiveDate;

use crate::api::response::CaseView;
use crate::catalogue::format;
use crate::catalogue::handbook;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::checklist::{Checklist, Question, Words};
use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::theme::Role;
use crate::tui::widgets::page::Block;

/// The short form beside the question.
pub(in crate::tui) fn beside(question: &Question, ctx: &Ctx<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    section(&mut blocks, "guidance-judge", &question.guidance, ctx);
    section(&mut blocks, "guidance-error-when", &question.error_when, ctx);
    section(&mut blocks, "guidance-look-in", &question.look_in, ctx);
    if let Some(page) = handbook::page(&question.id, question.meaning) {
        section(&mut blocks, "guidance-definition", &page.definition, ctx);
    }
    if !question.legal.is_empty() {
        blocks.push(Block::Heading(ctx.texts.get("guidance-law")));
        let basis = question.legal.iter().map(|basis| Block::Paragraph(Clean::line(&basis.text)));
        blocks.extend(basis);
    }
    blocks
}

/// Everything, on a page of its own.
pub(in crate::tui) fn whole(
    question: &Question,
    list: Option<&Checklist>,
    ctx: &Ctx<'_>,
) -> Vec<Block> {
    let texts = ctx.texts;
    let page = handbook::page(&question.id, question.meaning);
    let mut blocks = vec![Block::Heading(texts.words(&question.text)), Block::Blank];
    if let Some(page) = page {
        section(&mut blocks, "guidance-definition", &page.definition, ctx);
    }
    section(&mut blocks, "guidance-judge", &question.guidance, ctx);
    section(&mut blocks, "guidance-error-when", &question.error_when, ctx);
    examples(&mut blocks, "guidance-in-order", &question.examples_in_order, ctx);
    examples(&mut blocks, "guidance-not-in-order", &question.examples_not, ctx);
    if let Some(page) = page {
        section(&mut blocks, "guidance-borderline", &page.borderline, ctx);
    }
    section(&mut blocks, "guidance-look-in", &question.look_in, ctx);
    let level = match question.level {
        crate::domain::checklist::Level::Statutory => "level-statutory",
        crate::domain::checklist::Level::MinimumTarget => "level-minimum",
        crate::domain::checklist::Level::Ambition => "level-ambition",
    };
    blocks.push(Block::Pair(texts.get("guidance-level"), texts.get(level)));
    let severity = texts.get(&format!("severity-{}", question.severity.number()));
    blocks.push(Block::Pair(texts.get("guidance-severity"), severity));
    let pairs = [
        (
            "guidance-category",
            question.category.as_ref().map(|c| texts.get(&format!("category-{}", c.id))),
        ),
        ("guidance-workflow", question.workflow.as_ref().map(|words| texts.words(words))),
        ("guidance-contact", question.contact.as_ref().map(|words| texts.words(words))),
    ];
    for (id, value) in pairs {
        blocks.extend(value.map(|value| Block::Pair(texts.get(id), value)));
    }
    if question.refund {
        blocks.push(Block::Paragraph(texts.get("guidance-refund")));
    }
    blocks.push(Block::Blank);
    blocks.extend(law(question, list, ctx));
    blocks
}

/// The law with what is verified and what is not.
pub(in crate::tui) fn law(
    question: &Question,
    list: Option<&Checklist>,
    ctx: &Ctx<'_>,
) -> Vec<Block> {
    let texts = ctx.texts;
    let mut blocks = Vec::new();
    if let Some(page) = handbook::page(&question.id, question.meaning) {
        section(&mut blocks, "guidance-law-plain", &page.law_plain, ctx);
    }
    blocks.push(Block::Heading(texts.get("guidance-law")));
    for basis in &question.legal {
        blocks.push(Block::Paragraph(Clean::line(&basis.text)));
        blocks.push(match &basis.verified {
            Some((date, by)) => {
                let (date, by) = (format::short_date(*date), Clean::line(by));
                let args = [("date", (&date).into()), ("by", (&by).into())];
                Block::Said(texts.with("guidance-verified", &args), Role::Ok)
            }
            None => Block::Said(texts.get("guidance-not-verified"), Role::Warn),
        });
        if let Some(doubt) = &basis.doubt {
            blocks.push(Block::Bullet(texts.words(doubt)));
        }
    }
    let Some(list) = list else { return blocks };
    blocks.push(Block::Blank);
    let label = Clean::line(&list.label);
    let version = list.reference.version;
    let args = [("label", (&label).into()), ("version", Arg::plain(version))];
    blocks.push(Block::Pair(texts.get("guidance-list"), texts.with("guidance-version", &args)));
    let validity = validity(list.valid_from, list.valid_to, texts);
    blocks.extend(validity.map(|said| Block::Pair(texts.get("guidance-validity"), said)));
    if let Some(rule) = &list.transition {
        blocks.push(Block::Paragraph(texts.words(rule)));
    }
    blocks
}

/// The days a checklist is in force between; nothing where it has none.
fn validity(from: Option<NaiveDate>, to: Option<NaiveDate>, texts: &Texts) -> Option<Clean> {
    let id = match (from, to) {
        (None, None) => return None,
        (Some(_), None) => "guidance-valid-from",
        (None, Some(_)) => "guidance-valid-to",
        (Some(_), Some(_)) => "guidance-valid-between",
    };
    let day = |date: Option<NaiveDate>| date.map(format::short_date).unwrap_or_default();
    Some(texts.with(id, &[("from", day(from).into()), ("to", day(to).into())]))
}

/// Why another version of the checklist is used, and how one is chosen.
pub(in crate::tui) fn version(view: &CaseView, ctx: &Ctx<'_>) -> Vec<Block> {
    let reason = &view.version_reason;
    if !reason.is_empty() {
        let said = ctx.texts.with("version-chosen", &[("reason", reason.into())]);
        return vec![Block::Said(said, Role::Warn)];
    }
    match view.closed || !view.papers.is_empty() {
        true => Vec::new(),
        false => vec![Block::Paragraph(ctx.texts.get("guidance-other-version"))],
    }
}

fn section(blocks: &mut Vec<Block>, heading: &str, words: &Words, ctx: &Ctx<'_>) {
    let said = ctx.texts.words(words);
    if !said.is_empty() {
        blocks.push(Block::Heading(ctx.texts.get(heading)));
        blocks.push(Block::Paragraph(said));
    }
}

fn examples(blocks: &mut Vec<Block>, heading: &str, examples: &[Words], ctx: &Ctx<'_>) {
    if !examples.is_empty() {
        blocks.push(Block::Heading(ctx.texts.get(heading)));
        blocks.extend(examples.iter().map(|words| Block::Bullet(ctx.texts.words(words))));
    }
}
