//! The user's guide (da: *vejledning*), one text file a chapter (`assets/guide/*/*.md`): what F1
//! shows, and a paper of its own.
//!
//! A file is a title line `# …`, headings `## …`, points `- …`, pairs `word :: meaning`, and
//! paragraphs between empty lines. Three lines stand for something the program makes: `{signs}` for the
//! table of signs, `{messages}` for every message with what can be done, `{screen NAME}` for a screen
//! as it looks.

use super::messages;
use super::signs::SIGNS;
use super::texts::{Language, Texts};
use crate::domain::text::Clean;

/// The line of a chapter that stands for the table of signs.
const SIGNS_HERE: &str = "{signs}";
/// The line that stands for all messages.
const MESSAGES_HERE: &str = "{messages}";
/// How a line begins that stands for a screen.
const SCREEN_HERE: &str = "{screen ";

/// A chapter in both languages.
#[derive(Debug, PartialEq, Eq)]
pub struct Chapter {
    danish: &'static str,
    english: &'static str,
}

macro_rules! chapter {
    ($name:literal) => {
        Chapter {
            danish: include_str!(concat!("../../assets/guide/da/", $name)),
            english: include_str!(concat!("../../assets/guide/en/", $name)),
        }
    };
}

/// All chapters: the month of a team leader, the centre, what holds for both, and it.
pub const CHAPTERS: &[Chapter] = &[
    chapter!("first-month.md"),
    chapter!("answers.md"),
    chapter!("severity.md"),
    chapter!("writing.md"),
    chapter!("closing.md"),
    chapter!("sending.md"),
    chapter!("calibration.md"),
    chapter!("centre.md"),
    chapter!("quarter.md"),
    chapter!("initiatives.md"),
    chapter!("figures.md"),
    chapter!("privacy.md"),
    chapter!("saving.md"),
    chapter!("trouble.md"),
    chapter!("keys.md"),
    chapter!("window.md"),
    chapter!("for-it.md"),
];

/// A screen as text, made by the tests from the program (`tests/picture.rs`).
pub struct Drawing {
    /// The name it is called by in a chapter.
    pub name: &'static str,
    danish: &'static str,
    english: &'static str,
}

macro_rules! drawing {
    ($name:literal) => {
        Drawing {
            name: $name,
            danish: include_str!(concat!("../../assets/guide/screens/da/", $name)),
            english: include_str!(concat!("../../assets/guide/screens/en/", $name)),
        }
    };
}

/// All screens that stand in the guide.
pub const DRAWINGS: &[Drawing] = &[
    drawing!("home.txt"),
    drawing!("question.txt"),
    drawing!("centre.txt"),
    drawing!("quarter.txt"),
];

/// A piece of a chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading; what follows up to the next one is a section.
    Heading(Clean),
    /// A paragraph.
    Paragraph(Clean),
    /// A point of a list.
    Point(Clean),
    /// A word and what it means.
    Pair(Clean, Clean),
    /// A message of the program and what can be done about it.
    Message(Clean, Clean),
    /// A screen as it looks, line by line.
    Screen(Vec<Clean>),
    /// An empty line between two others.
    Blank,
}

impl Chapter {
    fn content(&self, language: Language) -> &'static str {
        match language {
            Language::Danish => self.danish,
            Language::English => self.english,
        }
    }

    /// The title.
    #[must_use]
    pub fn title(&self, language: Language) -> Clean {
        let first = self.content(language).lines().next().unwrap_or_default();
        Clean::line(first.trim_start_matches("# "))
    }

    /// What stands under the title.
    #[must_use]
    pub fn pieces(&self, texts: &Texts) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut paragraph = String::new();
        for line in self.content(texts.language()).lines().skip(1) {
            let line = line.trim();
            let Some(found) = pieces_of_line(line, texts) else {
                paragraph.push_str(if paragraph.is_empty() { "" } else { " " });
                paragraph.push_str(line);
                continue;
            };
            finish(&mut paragraph, &mut pieces);
            pieces.extend(found);
        }
        finish(&mut paragraph, &mut pieces);
        pieces.into_iter().skip_while(|piece| *piece == Piece::Blank).collect()
    }
}

impl Piece {
    /// Its words, for searching.
    #[must_use]
    pub fn words(&self) -> Clean {
        match self {
            Self::Heading(text) | Self::Paragraph(text) | Self::Point(text) => text.clone(),
            Self::Pair(word, meaning) | Self::Message(word, meaning) => {
                Clean::join([word, meaning], " ")
            }
            Self::Screen(_) | Self::Blank => Clean::default(),
        }
    }
}

/// What a line stands for; none when it is part of a paragraph.
fn pieces_of_line(line: &str, texts: &Texts) -> Option<Vec<Piece>> {
    if line == SIGNS_HERE {
        return Some(SIGNS.map(|sign| Piece::Pair(sign.clean(), sign.meaning(texts))).into());
    }
    if line == MESSAGES_HERE {
        return Some(all_messages(texts));
    }
    if let Some(name) = line.strip_prefix(SCREEN_HERE) {
        return Some(vec![screen(name.trim_end_matches('}'), texts.language())]);
    }
    let piece = if line.is_empty() {
        Piece::Blank
    } else if let Some(heading) = line.strip_prefix("## ") {
        Piece::Heading(Clean::line(heading))
    } else if let Some(point) = line.strip_prefix("- ") {
        Piece::Point(Clean::line(point))
    } else {
        let (word, meaning) = line.split_once(" :: ")?;
        Piece::Pair(Clean::line(word), Clean::line(meaning))
    };
    Some(vec![piece])
}

fn finish(paragraph: &mut String, pieces: &mut Vec<Piece>) {
    if !paragraph.is_empty() {
        pieces.push(Piece::Paragraph(Clean::line(paragraph)));
        paragraph.clear();
    }
}

fn all_messages(texts: &Texts) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for subject in messages::subjects(texts) {
        pieces.push(Piece::Heading(subject.title));
        for message in subject.messages {
            pieces.push(Piece::Message(message.said, message.hint));
        }
        pieces.push(Piece::Blank);
    }
    pieces
}

fn screen(name: &str, language: Language) -> Piece {
    let found = DRAWINGS.iter().find(|drawing| drawing.name == name);
    let lines = found.map(|drawing| match language {
        Language::Danish => drawing.danish,
        Language::English => drawing.english,
    });
    Piece::Screen(lines.unwrap_or_default().lines().map(Clean::block).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chapters_are_the_same_in_both_languages() {
        for chapter in CHAPTERS {
            let shape = |language| {
                let kind = |piece: &Piece| std::mem::discriminant(piece);
                chapter.pieces(&Texts::new(language)).iter().map(kind).collect::<Vec<_>>()
            };
            let title = chapter.title(Language::English);
            assert_eq!(shape(Language::Danish), shape(Language::English), "{title}");
            assert!(!shape(Language::Danish).is_empty());
        }
    }

    #[test]
    fn every_line_is_understood_and_every_screen_is_shown() {
        for language in [Language::Danish, Language::English] {
            let texts = Texts::new(language);
            let mut seen = 0;
            for piece in CHAPTERS.iter().flat_map(|chapter| chapter.pieces(&texts)) {
                match &piece {
                    Piece::Screen(lines) => {
                        seen += 1;
                        assert!(lines.len() > 10, "a screen that is not there");
                    }
                    Piece::Paragraph(text) => {
                        let odd = ["#", "*", "1.", "|", "{"];
                        assert!(!odd.iter().any(|odd| text.as_str().starts_with(odd)), "{text}");
                    }
                    _ => {}
                }
                assert!(!piece.words().as_str().contains(['{', '`']), "{}", piece.words());
            }
            assert_eq!(seen, DRAWINGS.len());
        }
    }
}
