//! Help (F1): the keys of the page one came from, straight from the key table, and the user's guide;
//! found by just typing a key, a word or a message; and the glossary, which is searched with it.

mod chapter;

use ratatui::layout::Rect;

use crate::api::Request;
use crate::catalogue::glossary::{self, Term};
use crate::catalogue::texts::{Language, Texts};
use crate::domain::folding::folded;
use crate::domain::text::Clean;
use crate::tui::canvas::{Canvas, Weight};
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, KeyCode};
use crate::tui::keys::{self, Action, Context, GROUPS, Row};
use crate::tui::outcome::Outcome;
use crate::tui::theme::Role;
use crate::tui::widgets::line_field::{LineField, LineReply};
use crate::tui::widgets::list::{List, ListReply};
use crate::tui::widgets::page::{Block, Page, PageReply};

use chapter::Place;

/// The help.
#[derive(Debug)]
pub struct State {
    /// The page one came from.
    about: Context,
    where_am_i: Clean,
    /// What is listed without a search.
    listed: Vec<Line>,
    /// What a search finds, each with its folded words; made when the first letter is typed.
    findable: Vec<(Line, String)>,
    searched: LineField,
    /// The lines in sight.
    found: Vec<Line>,
    list: List,
    open: Option<(Clean, Page)>,
}

/// What the person did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpReply {
    /// Still here.
    Stay,
    /// Back to the page one came from.
    Closed,
    /// Back to it, and the handbook comes over it.
    Handbook,
}

/// A line of the help.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Line {
    /// A heading of keys or topics.
    Heading(Clean),
    /// Keys and what they do.
    Key(Clean, Clean),
    /// A chapter of the guide, or one of its sections.
    Guide(Place),
    /// The handbook.
    Handbook(Clean),
    /// The whole glossary.
    Glossary(Clean),
    /// A word of the glossary; listed only when it is searched for.
    Term(&'static Term),
}

impl State {
    /// The help of a page; `where_am_i` is the way there, as in row 2.
    #[must_use]
    pub fn new(about: Context, hints: &Hints, where_am_i: Clean, ctx: &Ctx<'_>) -> Self {
        let listed = listed(about, hints, ctx);
        let mut state = Self {
            about,
            where_am_i,
            list: List::new(listed.len()),
            found: listed.clone(),
            listed,
            findable: Vec::new(),
            searched: LineField::text(&Clean::default()),
            open: None,
        };
        state.skip_heading(1);
        state
    }

    /// The page this is the help of.
    #[must_use]
    pub fn about(&self) -> Context {
        self.about
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        if self.open.is_some() { Context::Page } else { Context::Help }
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("key-help")
    }

    /// Takes one input.
    pub fn take(&mut self, input: &Input, ctx: &Ctx<'_>) -> HelpReply {
        let asked = input.key().and_then(|key| keys::action(self.context(), key, ctx.language()));
        if let Some((_, page)) = &mut self.open {
            let read = page.update(input, inside(box_area(ctx)));
            if read == PageReply::Ignored && matches!(asked, Some(Action::Back | Action::Help)) {
                self.open = None;
            }
            return HelpReply::Stay;
        }
        if matches!(asked, Some(Action::Back | Action::Help)) {
            return HelpReply::Closed;
        }
        if !is_text(input) {
            let before = self.list.selected();
            match self.list.update(input, rows_area(ctx).height) {
                ListReply::Opened(row) => return self.open(row, ctx),
                ListReply::Moved => {
                    self.skip_heading(if self.list.selected() < before { -1 } else { 1 });
                    return HelpReply::Stay;
                }
                ListReply::Ignored | ListReply::Marked(_) => {}
            }
        }
        if matches!(self.searched.update(input), LineReply::Changed | LineReply::Cut(_)) {
            self.search(ctx.texts);
        }
        HelpReply::Stay
    }

    /// The search is here already, and keys cannot be opened.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let hints = Hints::new().hide(Action::Search);
        if let Some((_, page)) = &self.open {
            return page.hints(hints.hide(Action::Open), inside(box_area(ctx)));
        }
        match self.list.selected().and_then(|row| self.found.get(row)) {
            None | Some(Line::Heading(_) | Line::Key(..)) => hints.hide(Action::Open),
            Some(_) => hints,
        }
    }

    /// Takes one input as a page does. The menu comes instead of the help, over the same page.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        let key = input.key();
        let asked = key.and_then(|key| keys::action(self.context(), key, ctx.language()));
        if let (Some(key), Some(Action::Menu)) = (key, asked) {
            return Outcome::Many(vec![Outcome::Dismiss, Outcome::Press(key)]);
        }
        match self.take(input, ctx) {
            HelpReply::Stay => Outcome::Stay,
            HelpReply::Closed => Outcome::Dismiss,
            HelpReply::Handbook => {
                Outcome::Many(vec![Outcome::Dismiss, Outcome::Ask(Request::ShowHandbook)])
            }
        }
    }

    /// Draws the box.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        let texts = ctx.texts;
        if let Some((title, page)) = &self.open {
            let inside = canvas.boxed(box_area(ctx), title, Weight::Thin);
            page.view(canvas, inside);
            return;
        }
        let inside = canvas.boxed(box_area(ctx), &texts.get("help-title"), Weight::Thin);
        let prompt = texts.get("help-prompt");
        let used = canvas.text(inside.x, inside.y, inside.width, &prompt, Role::Text);
        let field = Rect {
            x: inside.x + used + 1,
            width: inside.width.saturating_sub(used + 1),
            height: 1,
            ..inside
        };
        let place = texts.with("help-where", &[("place", (&self.where_am_i).into())]);
        canvas.text(inside.x, inside.y + 1, inside.width, &place, Role::Muted);
        let rows = rows_area(ctx);
        for (place, row) in self.list.visible(rows.height).enumerate() {
            let Some(line) = self.found.get(row) else { break };
            let y = rows.y + u16::try_from(place).unwrap_or(0);
            let area = Rect { y, height: 1, ..rows };
            self.view_line(canvas, line, area, ctx.language());
            if self.list.selected() == Some(row) {
                canvas.select(area);
            }
            canvas.row_target(area, row);
        }
        if self.found.is_empty() {
            canvas.paragraph(rows, &texts.get("help-nothing"), Role::Muted);
        }
        self.searched.view(canvas, field, true);
    }

    fn view_line(&self, canvas: &mut Canvas<'_>, line: &Line, area: Rect, language: Language) {
        let room = area.width.saturating_sub(4);
        match line {
            Line::Heading(title) => {
                canvas.text(area.x + 1, area.y, room, title, Role::Heading);
            }
            Line::Key(keys, label) => {
                canvas.text(area.x + 2, area.y, KEYS_COLUMNS, keys, Role::Accent);
                let x = area.x + 3 + KEYS_COLUMNS;
                canvas.text(x, area.y, room.saturating_sub(KEYS_COLUMNS), label, Role::Text);
            }
            Line::Guide(Place { title, .. }) | Line::Handbook(title) | Line::Glossary(title) => {
                canvas.text(area.x + 2, area.y, room, title, Role::Text);
            }
            Line::Term(term) => {
                let (word, other) = in_order(term, language);
                canvas.text(area.x + 2, area.y, KEYS_COLUMNS, &word, Role::Accent);
                let x = area.x + 3 + KEYS_COLUMNS;
                canvas.text(x, area.y, room.saturating_sub(KEYS_COLUMNS), &other, Role::Text);
            }
        }
    }

    fn open(&mut self, row: usize, ctx: &Ctx<'_>) -> HelpReply {
        let texts = ctx.texts;
        self.open = match self.found.get(row) {
            Some(Line::Guide(place)) => {
                let searched = folded(self.searched.as_str());
                let words: Vec<&str> = searched.split_whitespace().collect();
                let (blocks, begin) = place.open(&words, texts);
                let page = Page::new(blocks).from_block(begin, inside(box_area(ctx)));
                Some((place.chapter_title(texts), page))
            }
            Some(Line::Glossary(title)) => {
                let terms = glossary::terms().iter().flat_map(|term| explained(term, texts));
                Some((title.clone(), Page::new(terms.collect())))
            }
            Some(Line::Term(term)) => {
                let (word, _) = in_order(term, texts.language());
                Some((word, Page::new(explained(term, texts).into())))
            }
            Some(Line::Handbook(_)) => return HelpReply::Handbook,
            Some(Line::Heading(_) | Line::Key(..)) | None => None,
        };
        HelpReply::Stay
    }

    /// Keeps the selection off headings.
    fn skip_heading(&mut self, step: isize) {
        let is_heading = |row: usize| matches!(self.found.get(row), Some(Line::Heading(_)));
        let Some(mut row) = self.list.selected() else { return };
        while is_heading(row) {
            match row.checked_add_signed(step) {
                Some(next) if next < self.found.len() => row = next,
                _ => break,
            }
        }
        if is_heading(row) {
            row = (0..self.found.len()).find(|row| !is_heading(*row)).unwrap_or(0);
        }
        self.list.select(row);
    }

    /// Lines with all the typed words in them, with the headings over what was found.
    fn search(&mut self, texts: &Texts) {
        let wanted = folded(self.searched.as_str());
        let words: Vec<&str> = wanted.split_whitespace().collect();
        if words.is_empty() {
            self.found.clone_from(&self.listed);
        } else {
            if self.findable.is_empty() {
                self.findable = findable(&self.listed, texts);
            }
            self.found = found(&self.findable, &words);
        }
        self.list = List::new(self.found.len());
        self.skip_heading(1);
    }
}

/// Columns of the keys.
const KEYS_COLUMNS: u16 = 24;

/// The keys of a page by heading, and the chapters. On a first page the chapters come first: who
/// asks there wants to know how it is done.
fn listed(about: Context, hints: &Hints, ctx: &Ctx<'_>) -> Vec<Line> {
    let keys = keys_of(about, hints, ctx);
    let guide = std::iter::once(Line::Heading(ctx.texts.get("help-topics")))
        .chain(chapter::chapters(ctx.texts).map(Line::Guide))
        .chain(std::iter::once(Line::Handbook(ctx.texts.get("help-handbook"))))
        .chain(std::iter::once(Line::Glossary(ctx.texts.get("help-glossary"))));
    match about {
        Context::Home | Context::Centre => guide.chain(keys).collect(),
        _ => keys.into_iter().chain(guide).collect(),
    }
}

/// Only what does something on the page is listed, the numbered lines as one.
fn keys_of(about: Context, hints: &Hints, ctx: &Ctx<'_>) -> Vec<Line> {
    let rows: Vec<&Row> = keys::rows(about).into_iter().filter(|row| hints.offers(row)).collect();
    let numbered: Vec<&Row> =
        rows.iter().copied().filter(|row| row.action.step().is_some()).collect();
    let mut lines = Vec::new();
    for (group, heading) in GROUPS {
        let of_group = rows.iter().filter(|row| row.group == group);
        let mut of_group = of_group
            .filter_map(|row| match row.action.step() {
                None => Some(Line::Key(key_names(row, about, ctx), label(row, hints, ctx))),
                Some(1) => Some(Line::Key(
                    keys::span(&numbered, about, ctx.language(), ctx.texts),
                    label(row, hints, ctx),
                )),
                Some(_) => None,
            })
            .peekable();
        if of_group.peek().is_some() {
            lines.push(Line::Heading(ctx.texts.get(heading)));
            lines.extend(of_group);
        }
    }
    lines
}

/// What can be found: what is listed, with the sections of the guide instead of its chapters, and
/// the words of the glossary. Listed they would bury the rest.
fn findable(listed: &[Line], texts: &Texts) -> Vec<(Line, String)> {
    let simple = |line: &Line| match line {
        Line::Guide(_) => None,
        Line::Heading(_) => Some((line.clone(), String::new())),
        Line::Key(keys, label) => Some((line.clone(), folded(&format!("{keys} {label}")))),
        Line::Handbook(title) | Line::Glossary(title) => {
            Some((line.clone(), folded(title.as_str())))
        }
        Line::Term(term) => Some((line.clone(), folded(&term.searched()))),
    };
    let mut lines = Vec::new();
    for line in listed {
        match line {
            // All sections stand where the first chapter stood.
            Line::Guide(place) if place.is_first() => {
                let sections = chapter::sections(texts).into_iter();
                lines.extend(sections.map(|(place, words)| (Line::Guide(place), words)));
            }
            line => lines.extend(simple(line)),
        }
    }
    let heading = Line::Heading(texts.get("help-glossary"));
    let terms = glossary::terms().iter().map(Line::Term);
    lines.extend(std::iter::once(heading).chain(terms).filter_map(|line| simple(&line)));
    lines
}

/// The lines with all the words, each group under its heading.
fn found(findable: &[(Line, String)], words: &[&str]) -> Vec<Line> {
    let mut found = Vec::new();
    let mut heading = None;
    for (line, text) in findable {
        if matches!(line, Line::Heading(_)) {
            heading = Some(line.clone());
        } else if words.iter().all(|word| text.contains(word)) {
            found.extend(heading.take());
            found.push(line.clone());
        }
    }
    // A section that the words name stands before those that only mention them.
    let of_guide = |line: &Line| matches!(line, Line::Guide(_));
    let ends = found.iter().position(of_guide).zip(found.iter().rposition(of_guide));
    if let Some(sections) = ends.and_then(|(from, to)| found.get_mut(from..=to)) {
        sections.sort_by_key(|line| match line {
            Line::Guide(place) => {
                let title = folded(place.title.as_str());
                !words.iter().all(|word| title.contains(word))
            }
            _ => true,
        });
    }
    found
}

/// A word in the language of the screen, and in the other one.
fn in_order(term: &Term, language: Language) -> (Clean, Clean) {
    let (da, en) = (Clean::line(&term.da), Clean::line(&term.en));
    match language {
        Language::Danish => (da, en),
        Language::English => (en, da),
    }
}

/// A word with its other language and what it means.
fn explained(term: &Term, texts: &Texts) -> [Block; 2] {
    let (word, other) = in_order(term, texts.language());
    let meaning = Clean::join([&other, &texts.words(&term.explanation)], " · ");
    [Block::Pair(word, meaning), Block::Blank]
}

/// All keys of a row, those left out that are text where the help was asked for.
fn key_names(row: &Row, about: Context, ctx: &Ctx<'_>) -> Clean {
    let names: Vec<Clean> =
        row.keys_in(about, ctx.language()).map(|key| keys::key_name(key, ctx.texts)).collect();
    Clean::join(&names, ", ")
}

fn label(row: &Row, hints: &Hints, ctx: &Ctx<'_>) -> Clean {
    hints.label_of(row.action).cloned().unwrap_or_else(|| ctx.texts.get(row.label))
}

/// The box: the whole content, at most 100 columns.
fn box_area(ctx: &Ctx<'_>) -> Rect {
    let content = ctx.content();
    let width = content.width.min(100);
    Rect { x: content.x + (content.width - width) / 2, width, ..content }
}

/// The area inside a box.
fn inside(area: Rect) -> Rect {
    Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(2),
    }
}

fn rows_area(ctx: &Ctx<'_>) -> Rect {
    let inside = inside(box_area(ctx));
    Rect { y: inside.y + 3, height: inside.height.saturating_sub(3), ..inside }
}

/// Keys of the field that a list would take for itself.
fn is_text(input: &Input) -> bool {
    matches!(input.key().map(|key| key.code), Some(KeyCode::Char(_) | KeyCode::Home | KeyCode::End))
}

impl crate::tui::screen::Page for State {}

#[cfg(test)]
mod tests;
