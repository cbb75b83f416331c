//! The rows of the tabs about initiatives and plans, and what is told about the one that is chosen.

use super::super::initiative::content;
use super::mirror_rows;
use super::shown::Shown;
use crate::api::initiative::{Done, FollowUpLine, InitiativeLine, OverviewLine};
use crate::api::mirror::{Answers, PlanLine};
use crate::catalogue::format::short_date;
use crate::catalogue::sentences::initiative as said;
use crate::catalogue::sentences::mirror;
use crate::catalogue::signs::Sign;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::text::Clean;
use crate::tui::canvas::{Cell, Column, Side};
use crate::tui::theme::Role;
use crate::tui::widgets::page::Block;

/// A row with what is told about it below the table.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) cells: Vec<Cell>,
    pub(super) detail: Vec<Block>,
}

/// The columns of a table.
pub(super) fn columns(shown: &Shown, texts: &Texts) -> Vec<Column> {
    let left = |id: &str, width| Column { title: texts.get(id), width, side: Side::Left };
    let right = |id: &str, width| Column { side: Side::Right, ..left(id, width) };
    let sign = || Column { title: Clean::default(), width: 1, side: Side::Left };
    let numbers = || right("initiatives-column-number", 3);
    match shown {
        Shown::Initiatives { .. } => vec![
            sign(),
            numbers(),
            left("initiatives-column-initiative", 0),
            left("initiatives-column-owner", 9),
            left("initiatives-column-deadline", 10),
            left("initiatives-column-state", 21),
        ],
        Shown::FollowUps(..) => vec![
            numbers(),
            left("initiatives-column-initiative", 0),
            left("initiatives-column-done", 6),
            left("initiatives-column-effect", 23),
            left("initiatives-column-next", 10),
        ],
        Shown::Plans(_) => vec![
            numbers(),
            left("initiatives-column-plan", 0),
            left("initiatives-column-answers", 22),
            left("initiatives-column-state", 9),
        ],
        Shown::Overview(_) => vec![
            left("register-area", 18),
            left("initiatives-column-initiative", 0),
            left("initiatives-column-state", 21),
        ],
        Shown::Targets(_) => vec![
            numbers(),
            left("initiatives-column-target", 0),
            right("initiatives-column-start", 8),
            right("initiatives-column-goal", 8),
            right("initiatives-column-now", 11),
            left("initiatives-column-way", 7),
        ],
        Shown::Audits(_) => vec![
            right("register-year", 4),
            left("initiatives-column-area", 0),
            right("initiatives-column-auditors", 13),
            right("initiatives-column-ours", 13),
            right("initiatives-column-not-asked", 11),
        ],
        Shown::Remarks(_) => vec![
            right("register-year", 4),
            left("initiatives-column-remark", 8),
            left("initiatives-column-colour", 0),
            left("initiatives-column-state", 9),
            left("initiatives-column-plans", 11),
        ],
        Shown::Complaints(_, covered) => {
            let of = |id: i64| Column { title: number(id), width: 3, side: Side::Right };
            let mut columns = vec![
                sign(),
                left("initiatives-column-category", 0),
                right("initiatives-column-criticised", 13),
            ];
            columns.extend(mirror_rows::covering(covered).into_iter().map(of));
            columns
        }
    }
}

/// The rows.
pub(super) fn lines(shown: &Shown, texts: &Texts) -> Vec<Line> {
    match shown {
        Shown::Initiatives { lines, .. } => lines.iter().map(|of| initiative(of, texts)).collect(),
        Shown::FollowUps(_, lines) => lines.iter().map(|of| follow_up(of, texts)).collect(),
        Shown::Plans(lines) => lines.iter().map(|of| plan(of, texts)).collect(),
        Shown::Overview(rows) => {
            rows.iter().map(|(area, of)| overview(area, of.as_ref(), texts)).collect()
        }
        Shown::Targets(answer) => mirror_rows::targets(answer, texts),
        Shown::Audits(lines) => lines.iter().map(|of| mirror_rows::audit(of, texts)).collect(),
        Shown::Remarks(lines) => lines.iter().map(|of| mirror_rows::remark(of, texts)).collect(),
        Shown::Complaints(_, covered) => {
            let covering = mirror_rows::covering(covered);
            covered.iter().map(|of| mirror_rows::complaints(of, &covering, texts)).collect()
        }
    }
}

/// What is said above the table.
pub(super) fn head(shown: &Shown, texts: &Texts) -> Clean {
    match shown {
        Shown::Initiatives { lines, .. } => {
            let open = lines.iter().filter(|line| line.state.is_open()).count();
            let overdue = lines.iter().filter(|line| line.overdue > 0).count();
            let args = [("open", open.into()), ("overdue", overdue.into())];
            texts.with("initiatives-head-initiatives", &args)
        }
        Shown::FollowUps(quarter, lines) => {
            let written = lines.iter().filter(|of| of.entry.is_some()).count();
            let args = [
                ("quarter", said::quarter(texts, *quarter).into()),
                ("written", written.into()),
                ("of", lines.len().into()),
            ];
            texts.with("initiatives-head-follow-ups", &args)
        }
        other => texts.get(&format!("initiatives-head-{}", other.tab().word())),
    }
}

fn initiative(of: &InitiativeLine, texts: &Texts) -> Line {
    let (state, role) = state(of, texts);
    let warn = if of.overdue > 0 { Role::Warn } else { Role::Text };
    Line {
        cells: vec![
            Cell { text: content::state_sign(of).clean(), role: warn },
            Cell::text(number(of.initiative_id)),
            Cell::text(of.title.clone()),
            Cell::text(or_none(of.owner.clone())),
            Cell { text: or_none(of.deadline.map(short_date).unwrap_or_default()), role: warn },
            Cell { text: state, role },
        ],
        detail: about(of, texts),
    }
}

/// Its name, where it stands, and the verdict of its last follow-up.
fn about(of: &InitiativeLine, texts: &Texts) -> Vec<Block> {
    let mut blocks =
        vec![Block::Heading(of.title.clone()), Block::Paragraph(content::stand(of, texts))];
    if let Some(verdict) = of.verdict {
        let (words, role) = content::verdict(verdict, texts);
        blocks.push(Block::Said(words, role));
    }
    blocks
}

/// The verdict once there is one, else the state.
fn state(of: &InitiativeLine, texts: &Texts) -> (Clean, Role) {
    match of.verdict.filter(|_| of.state.is_open() && !of.state.is_waiting()) {
        Some(verdict) => (said::verdict(texts, verdict), Role::Text),
        None => (said::state(texts, of.state), Role::Text),
    }
}

fn follow_up(of: &FollowUpLine, texts: &Texts) -> Line {
    let entry = of.entry.as_ref();
    let done = entry.map_or(Sign::Mend, |entry| match entry.done {
        Done::Yes => Sign::Done,
        Done::Partly => Sign::Partly,
        Done::No => Sign::NotInOrder,
    });
    let judged = entry.map(|entry| entry.judged.map(|judged| judged.verdict));
    // Before anything is written it is what the figures say today.
    let verdict = judged.unwrap_or_else(|| of.effect.as_ref().map(|effect| effect.verdict));
    let (effect, role) = match verdict {
        Some(verdict) => content::verdict(verdict, texts),
        None => (Sign::None.clean(), Role::Muted),
    };
    let next = entry.map(|entry| texts.get(&format!("initiative-next-{}", entry.next.word())));
    let mut detail = vec![Block::Heading(of.line.title.clone())];
    match entry {
        Some(entry) => detail.extend(content::follow_up(entry, texts)),
        None => detail.push(Block::Said(texts.get("initiatives-not-followed-up"), Role::Warn)),
    }
    if let Some(effect) = &of.effect {
        detail.push(Block::Said(texts.get("initiative-page-today"), Role::Strong));
        detail.extend(content::effect_blocks(effect, texts));
    }
    Line {
        cells: vec![
            Cell::text(number(of.line.initiative_id)),
            Cell::text(of.line.title.clone()),
            Cell {
                text: done.clean(),
                role: if entry.is_some() { Role::Text } else { Role::Warn },
            },
            Cell { text: effect, role },
            Cell::text(next.unwrap_or_else(|| Sign::None.clean())),
        ],
        detail,
    }
}

fn plan(of: &PlanLine, texts: &Texts) -> Line {
    let answers = match (&of.plan.answers, &of.remark) {
        (Answers::Remark(_), Some(remark)) => {
            let number = Clean::line(&remark.number);
            let args = [("number", number.into()), ("year", Arg::plain(remark.year))];
            texts.with("initiatives-answers-remark", &args)
        }
        (Answers::Remark(_), None) => Sign::None.clean(),
        (Answers::Ombudsman(category), _) => mirror::category(texts, category),
        (Answers::Focus(focus), _) => Clean::line(focus),
    };
    let mut detail = vec![
        Block::Heading(Clean::line(&of.plan.title)),
        Block::Paragraph(mirror::plan(texts, of.plan_id, &of.plan, of.remark.as_ref())),
    ];
    if of.initiatives.is_empty() {
        detail.push(Block::Said(texts.get("initiatives-plan-empty"), Role::Warn));
    }
    detail.extend(of.initiatives.iter().map(|line| {
        let title = texts.with(
            "initiative-page-title",
            &[("number", Arg::plain(line.initiative_id)), ("title", (&line.title).into())],
        );
        Block::Bullet(Clean::join([&title, &content::stand(line, texts)], ": "))
    }));
    Line {
        cells: vec![
            Cell::text(number(of.plan_id)),
            Cell::text(Clean::line(&of.plan.title)),
            Cell::text(answers),
            Cell::text(texts.get(&format!("plan-state-{}", of.plan.state.word()))),
        ],
        detail,
    }
}

fn overview(area: &Clean, of: Option<&OverviewLine>, texts: &Texts) -> Line {
    let name = said::area(texts, area.as_str());
    let Some(line) = of else {
        let none = texts.get("initiatives-area-empty");
        return Line {
            cells: vec![Cell::text(name), Cell { text: none.clone(), role: Role::Muted }],
            detail: vec![Block::Paragraph(none)],
        };
    };
    let centre = line.centre.as_ref().map(|(centre, _)| centre);
    let title = said::of_centre(centre, &line.title);
    let verdict = line.verdict.filter(|_| line.state.is_open() && !line.state.is_waiting());
    let state = verdict
        .map_or_else(|| said::state(texts, line.state), |verdict| said::verdict(texts, verdict));
    let stand = said::Stand {
        owner: &line.owner_role,
        deadline: line.deadline,
        overdue: line.overdue,
        state: line.state,
        verdict: line.verdict,
    };
    let mut detail =
        vec![Block::Heading(title.clone()), Block::Paragraph(said::stand(texts, &stand))];
    if let Some((_, quarter)) = &line.centre {
        let args = [("quarter", said::quarter(texts, *quarter).into())];
        detail.push(Block::Said(texts.with("initiatives-reported", &args), Role::Muted));
    }
    if !line.description.is_empty() {
        detail.push(Block::Paragraph(line.description.clone()));
    }
    let warn = if line.overdue > 0 { Role::Warn } else { Role::Text };
    let cells = vec![Cell::text(name), Cell::text(title), Cell { text: state, role: warn }];
    Line { cells, detail }
}

/// A number of a register.
pub(super) fn number(number: i64) -> Clean {
    Clean::digits(usize::try_from(number).unwrap_or_default())
}

/// What is not known yet has a sign.
pub(super) fn or_none(text: Clean) -> Clean {
    if text.is_empty() { Sign::None.clean() } else { text }
}
