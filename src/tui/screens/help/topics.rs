//! The topics of the help, one small text file each (`assets/texts/*/help/*.md`).
//!
//! A file is a title line `# …`, headings `## …`, points `- …`, pairs `word :: meaning`, and
//! paragraphs between empty lines. The line `{signs}` stands for the table of signs.

use crate::catalogue::texts::{Language, Texts};
use crate::domain::text::Clean;
use crate::tui::signs::SIGNS;
use crate::tui::widgets::page::Block;

/// The line of a topic that stands for the table of signs.
const SIGNS_HERE: &str = "{signs}";

/// A topic in both languages.
#[derive(Debug, PartialEq, Eq)]
pub struct Topic {
    danish: &'static str,
    english: &'static str,
}

macro_rules! topic {
    ($name:literal) => {
        Topic {
            danish: include_str!(concat!("../../../../assets/texts/da/help/", $name)),
            english: include_str!(concat!("../../../../assets/texts/en/help/", $name)),
        }
    };
}

/// All topics, in the order of the help.
pub const TOPICS: &[Topic] = &[
    topic!("month.md"),
    topic!("answers.md"),
    topic!("severity.md"),
    topic!("writing.md"),
    topic!("saving.md"),
    topic!("sending.md"),
    topic!("centre.md"),
    topic!("initiatives.md"),
    topic!("keys.md"),
    topic!("window.md"),
];

impl Topic {
    /// The whole file, for searching.
    #[must_use]
    pub fn content(&self, language: Language) -> &'static str {
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

    /// The text under the title.
    #[must_use]
    pub fn blocks(&self, texts: &Texts) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut paragraph = String::new();
        let finish = |paragraph: &mut String, blocks: &mut Vec<Block>| {
            if !paragraph.is_empty() {
                blocks.push(Block::Paragraph(Clean::line(paragraph)));
                paragraph.clear();
            }
        };
        for line in self.content(texts.language()).lines().skip(1) {
            let line = line.trim();
            if line == SIGNS_HERE {
                blocks.extend(SIGNS.map(|sign| Block::Pair(sign.clean(), sign.meaning(texts))));
                continue;
            }
            let block = if line.is_empty() {
                Some(Block::Blank)
            } else if let Some(heading) = line.strip_prefix("## ") {
                Some(Block::Heading(Clean::line(heading)))
            } else if let Some(point) = line.strip_prefix("- ") {
                Some(Block::Bullet(Clean::line(point)))
            } else {
                line.split_once(" :: ")
                    .map(|(word, meaning)| Block::Pair(Clean::line(word), Clean::line(meaning)))
            };
            match block {
                Some(block) => {
                    finish(&mut paragraph, &mut blocks);
                    blocks.push(block);
                }
                None => {
                    if !paragraph.is_empty() {
                        paragraph.push(' ');
                    }
                    paragraph.push_str(line);
                }
            }
        }
        finish(&mut paragraph, &mut blocks);
        blocks.into_iter().skip_while(|block| *block == Block::Blank).collect()
    }
}
