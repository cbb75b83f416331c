//! No word of the program is cut in a window of 80 columns: every picture of a page that size is held
//! against the texts. Names of others and questions may be cut in a list; they stand whole elsewhere.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use tilsyn::catalogue::texts::{TEXT_FILES, TextFile};

/// Fewest letters by which a text is known from its beginning.
const KNOWN_BY: usize = 6;
/// A text of fewer words is not followed from line to line.
const WORDS_FOLLOWED: usize = 5;
/// What stands around text and is none of it.
const AROUND: &[char] = &['│', '║', '┌', '┐', '╔', '╗', '─', '═', '[', ']', '»', '«'];

/// Texts that are cut where they stand, each with the reason: (id, reason).
const MAY_BE_CUT: &[(&str, &str)] = &[
    ("fate-not-a-package", "a column of a list; Enter shows all of it"),
    ("model-looked-at", "what a person wrote, in a list; Enter shows all of it"),
];

/// How a text begins, as far as nothing is put in.
struct Known {
    id: String,
    words: String,
    /// Nothing is put in: this is all of it.
    is_whole: bool,
}

/// The texts of a language.
struct Texts {
    all: Vec<Known>,
    /// Places of the longer ones, by their first words.
    by_beginning: HashMap<String, Vec<usize>>,
}

#[test]
fn no_word_of_the_program_is_cut_at_80_columns() {
    let known = [known(|file| file.danish), known(|file| file.english)];
    let pictures = pictures();
    assert!(pictures.len() > 150, "{}", pictures.len());
    let mut cut = Vec::new();
    for (path, rows) in &pictures {
        let name = path.file_stem().unwrap().to_string_lossy();
        for texts in &known {
            for (place, row) in rows.iter().enumerate() {
                cut.extend(with_ellipsis(row, &texts.all).map(|id| format!("{name}: {id}: {row}")));
                cut.extend(texts.broken_off(rows, place).map(|id| format!("{name}: {id}: {row}")));
            }
        }
    }
    cut.retain(|line| !MAY_BE_CUT.iter().any(|(id, _)| line.contains(&format!(": {id}"))));
    assert!(cut.is_empty(), "{}\n{} cut", cut.join("\n"), cut.len());
}

/// The texts of the program of which a row shows the beginning and `…`.
fn with_ellipsis<'a>(row: &str, texts: &'a [Known]) -> impl Iterator<Item = &'a str> {
    let mut shown = Vec::new();
    for (end, _) in row.match_indices('…') {
        let before = &row[..end];
        let from_frame = before.rsplit(AROUND).next().unwrap_or_default();
        let piece = from_frame.rsplit("  ").next().unwrap_or_default();
        let piece = piece.trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned();
        if piece.chars().count() >= KNOWN_BY {
            shown.push(piece);
        }
    }
    let is_meant = move |text: &&Known| {
        shown.iter().any(|piece| {
            let goes_on = text.words.starts_with(piece.as_str())
                && !text.words[piece.len()..].trim_start().starts_with('…');
            let longer = text.words.chars().count() >= 2 * KNOWN_BY;
            goes_on || (!text.is_whole && longer && piece.starts_with(&text.words))
        })
    };
    texts.iter().filter(is_meant).map(|text| text.id.as_str())
}

impl Texts {
    /// Texts that begin in a row and end before their last word, unless another one that begins with
    /// the same words is there as a whole.
    fn broken_off<'a>(
        &'a self,
        rows: &'a [String],
        place: usize,
    ) -> impl Iterator<Item = &'a str> + 'a {
        let row = &rows[place];
        // Where a page can be rolled, a sign at its edge says that there is more.
        let can_be_rolled = rows.iter().any(|row| row.contains(['↓', '↑']));
        let starts = if can_be_rolled { Vec::new() } else { pieces(row) };
        starts.into_iter().filter_map(move |at| {
            let words: Vec<&str> = row[at..].split_whitespace().take(WORDS_FOLLOWED).collect();
            let meant = self.by_beginning.get(&words.join(" "))?;
            let column = row[..at].chars().count();
            let is_there = |text: &&usize| {
                let text = &self.all[**text];
                !text.is_whole || is_whole_from(&rows[place..], column, &text.words)
            };
            let lacking = !meant.iter().any(|text| is_there(&text));
            lacking.then(|| self.all[meant[0]].id.as_str())
        })
    }
}

/// Where pieces of text begin in a row: at its first word, and behind frames and wide blanks.
fn pieces(row: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut blanks = 2;
    for (at, sign) in row.char_indices() {
        if AROUND.contains(&sign) {
            blanks = 2;
        } else if sign == ' ' {
            blanks += 1;
        } else {
            if blanks >= 2 {
                found.push(at);
            }
            blanks = 0;
        }
    }
    found
}

/// All the words stand from a column of the first row on, each line at the same column.
fn is_whole_from(rows: &[String], column: usize, words: &str) -> bool {
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut left = words.as_slice();
    for row in rows {
        let here: String = row.chars().skip(column).collect();
        let taken = here.split_whitespace().zip(left).take_while(|(seen, word)| seen == *word);
        let count = taken.count();
        left = &left[count..];
        if count == 0 || left.is_empty() {
            break;
        }
    }
    left.is_empty()
}

/// How every text of a language begins.
fn known(content: fn(&TextFile) -> &'static str) -> Texts {
    let mut all = Vec::new();
    for file in TEXT_FILES {
        for entry in parser::parse(content(file)).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for pattern in message.value.iter().chain(attributes) {
                beginnings(message.id.name, pattern, &mut all);
            }
        }
    }
    all.retain(|text| text.words.chars().count() >= KNOWN_BY);
    let mut by_beginning: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, text) in all.iter().enumerate() {
        let words: Vec<&str> = text.words.split_whitespace().collect();
        if let Some(first) = words.get(..WORDS_FOLLOWED) {
            by_beginning.entry(first.join(" ")).or_default().push(place);
        }
    }
    Texts { all, by_beginning }
}

/// The beginnings of a text: one, or one for each of its forms.
fn beginnings(id: &str, pattern: &Pattern<&'static str>, found: &mut Vec<Known>) {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => words.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } }
                if words.is_empty() =>
            {
                let from = found.len();
                variants.iter().for_each(|variant| beginnings(id, &variant.value, found));
                let is_all = pattern.elements.len() == 1;
                return found[from..].iter_mut().for_each(|form| form.is_whole &= is_all);
            }
            PatternElement::Placeable { .. } => {
                return found.push(Known { id: id.to_owned(), words, is_whole: false });
            }
        }
    }
    found.push(Known { id: id.to_owned(), words: words.trim().to_owned(), is_whole: true });
}

/// The pictures of pages in windows of 80 columns, row by row.
fn pictures() -> Vec<(PathBuf, Vec<String>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in ["src", "tests"] {
        find(&root.join(folder), &mut paths);
    }
    let read = |path: PathBuf| {
        let content = fs::read_to_string(&path).unwrap();
        let picture = content.splitn(3, "---\n").last().unwrap_or_default();
        (path, picture.lines().map(str::to_owned).collect())
    };
    paths.into_iter().map(read).collect()
}

fn find(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            find(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "snap")
            && path.to_string_lossy().contains("80x24")
        {
            found.push(path);
        }
    }
}

/// The test above finds what it is for.
#[test]
fn a_cut_word_and_a_sentence_that_breaks_off_are_found() {
    let texts = known(|file| file.danish);
    let row = |text: &str| vec![text.to_owned()];
    let first = " │ Har dit center sendt dig en opsætningsfil, kan du";
    let broken = row(first);
    assert_eq!(texts.broken_off(&broken, 0).collect::<Vec<_>>(), ["recovery-setup-why"]);
    let whole = vec![first.to_owned(), " │ hente den nu eller senere.".to_owned()];
    assert_eq!(texts.broken_off(&whole, 0).count(), 0);
    assert!(with_ellipsis(" ► 3  Genopret…  ", &texts.all).any(|id| id == "settings-code"));
    assert_eq!(with_ellipsis(" Hvad nu hvis …", &texts.all).count(), 0);
}
