//! The user's guide (da: *vejledning*) as a paper: the same chapters as F1 shows, with pictures of
//! the screen.

use chrono::{DateTime, Utc};

use super::document::{Block, Document, Layout, Metadata};
use super::local_time;
use super::writer::PROGRAM;
use crate::catalogue::guide::{CHAPTERS, Piece};
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

/// The guide.
#[must_use]
pub fn document(made_at: DateTime<Utc>, texts: &Texts) -> Document {
    let mut blocks = vec![Block::Paragraph(texts.get("paper-guide-how"))];
    for chapter in CHAPTERS {
        blocks.push(Block::Heading { level: 2, text: chapter.title(texts.language()) });
        for piece in chapter.pieces(texts) {
            put(piece, &mut blocks);
        }
    }
    let moment = local_time::shown(made_at, texts);
    Document {
        meta: Metadata {
            kind: "guide",
            title: texts.get("paper-title-guide"),
            subtitle: Clean::line(PROGRAM),
            language: texts.language(),
            layout: Layout::Pages,
            made_at,
            made_from: Vec::new(),
            footer: vec![texts.with("report-made", &[("moment", moment.into())])],
        },
        blocks,
    }
}

/// Points and pairs that follow one another become one list.
fn put(piece: Piece, blocks: &mut Vec<Block>) {
    match (piece, blocks.last_mut()) {
        (Piece::Point(point), Some(Block::Bullets(points))) => points.push(point),
        (Piece::Point(point), _) => blocks.push(Block::Bullets(vec![point])),
        (
            Piece::Pair(word, meaning) | Piece::Message(word, meaning),
            Some(Block::Definitions(pairs)),
        ) => pairs.push((word, meaning)),
        (Piece::Pair(word, meaning) | Piece::Message(word, meaning), _) => {
            blocks.push(Block::Definitions(vec![(word, meaning)]));
        }
        (Piece::Heading(text), _) => blocks.push(Block::Heading { level: 3, text }),
        (Piece::Paragraph(text), _) => blocks.push(Block::Paragraph(text)),
        (Piece::Screen(lines), _) => blocks.push(Block::Verbatim(lines)),
        (Piece::Blank, _) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::messages;
    use crate::catalogue::texts::Language;
    use crate::report::text::to_text;

    #[test]
    fn every_chapter_and_every_message_stands_in_it() {
        for language in [Language::Danish, Language::English] {
            let texts = Texts::new(language);
            let guide = document(DateTime::UNIX_EPOCH, &texts);
            let pairs: Vec<&(Clean, Clean)> = guide
                .blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Definitions(pairs) => Some(pairs),
                    _ => None,
                })
                .flatten()
                .collect();
            let subjects = messages::subjects(&texts);
            for message in subjects.iter().flat_map(|subject| &subject.messages) {
                let is_there = pairs.iter().any(|pair| pair.0 == message.said);
                assert!(is_there, "{} has no entry in the guide", message.code);
            }
            let text = to_text(&guide);
            for chapter in CHAPTERS {
                let title = chapter.title(language);
                assert!(text.contains(title.as_str()), "{title}");
            }
        }
    }
}
