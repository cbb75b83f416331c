//! The chapters of the user's guide as F1 shows and searches them.

use crate::catalogue::guide::{CHAPTERS, Chapter, Piece};
use crate::catalogue::texts::Texts;
use crate::domain::folding::folded;
use crate::domain::text::Clean;
use crate::tui::theme::Role;
use crate::tui::widgets::page::Block;

/// A place in the guide that can be opened: a chapter, or one of its sections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    chapter: &'static Chapter,
    /// Its pieces, from the heading to the next one; a chapter's own are those before the first.
    from: usize,
    to: usize,
    /// The chapter, or chapter and section.
    pub(super) title: Clean,
}

/// All chapters, each as a whole.
pub(super) fn chapters(texts: &Texts) -> impl Iterator<Item = Place> {
    let language = texts.language();
    CHAPTERS.iter().map(move |chapter| Place {
        chapter,
        from: 0,
        to: 0,
        title: chapter.title(language),
    })
}

/// Every part of the guide that a search can find, with its folded words: the beginning of each
/// chapter and each section.
pub(super) fn sections(texts: &Texts) -> Vec<(Place, String)> {
    let mut found = Vec::new();
    for chapter in CHAPTERS {
        let pieces = chapter.pieces(texts);
        let name = chapter.title(texts.language());
        let headings = pieces.iter().enumerate().filter_map(|(place, piece)| match piece {
            Piece::Heading(title) => Some((place, Some(title))),
            _ => None,
        });
        let begins: Vec<(usize, Option<&Clean>)> =
            std::iter::once((0, None)).chain(headings).collect();
        for (nth, (from, heading)) in begins.iter().enumerate() {
            let to = begins.get(nth + 1).map_or(pieces.len(), |(next, _)| *next);
            let title = match heading {
                Some(heading) => Clean::join([&name, *heading], " › "),
                None => name.clone(),
            };
            let words = pieces.iter().skip(*from).take(to - from).map(Piece::words);
            let words = std::iter::once(title.clone()).chain(words);
            let words: Vec<String> = words.map(|words| folded(words.as_str())).collect();
            found.push((Place { chapter, from: *from, to, title }, words.join(" ")));
        }
    }
    found
}

impl Place {
    /// It is the first chapter of all.
    pub(super) fn is_first(&self) -> bool {
        CHAPTERS.first() == Some(self.chapter)
    }

    /// The title of the chapter.
    pub(super) fn chapter_title(&self, texts: &Texts) -> Clean {
        self.chapter.title(texts.language())
    }

    /// The whole chapter, and the block at which to begin: the first one of the section that has
    /// all the words searched for, or the section's heading.
    pub(super) fn open(&self, searched: &[&str], texts: &Texts) -> (Vec<Block>, usize) {
        let pieces = self.chapter.pieces(texts);
        let has_all = |piece: &Piece| {
            let words = folded(piece.words().as_str());
            !searched.is_empty() && searched.iter().all(|word| words.contains(word))
        };
        let inside = pieces.iter().take(self.to).skip(self.from);
        let at = self.from + inside.into_iter().position(has_all).unwrap_or(0);
        let begin = pieces.iter().take(at).flat_map(blocks).count();
        (pieces.iter().flat_map(blocks).collect(), begin)
    }
}

/// A piece as the page shows it. A picture of the screen is left out: the screen itself is here.
fn blocks(piece: &Piece) -> Vec<Block> {
    match piece {
        Piece::Heading(text) => vec![Block::Heading(text.clone())],
        Piece::Paragraph(text) => vec![Block::Paragraph(text.clone())],
        Piece::Point(text) => vec![Block::Bullet(text.clone())],
        Piece::Pair(word, meaning) => vec![Block::Pair(word.clone(), meaning.clone())],
        Piece::Message(said, hint) => {
            vec![Block::Said(said.clone(), Role::Accent), Block::Bullet(hint.clone()), Block::Blank]
        }
        Piece::Screen(_) => Vec::new(),
        Piece::Blank => vec![Block::Blank],
    }
}
