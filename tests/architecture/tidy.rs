//! Habits that no compiler checks.

use crate::reader;
use crate::tree;

/// Lines a file may have; a longer one holds more than one idea.
const LINES: usize = 500;

/// Files that may be longer, each with its reason.
const LONGER: &[(&str, &str)] = &[];

/// Files of `assets` that are not in the program, each with its reason.
const NOT_EMBEDDED: &[(&str, &str)] = &[
    ("assets/checklists/PUBLISHED", "read by the test that a published list has not changed"),
    ("assets/law-to-verify.md", "for those who look paragraphs up"),
    (
        "assets/report/fonts/SourceCodePro-LICENSE.md",
        "the font itself holds its copyright and names its licence",
    ),
    (
        "assets/report/fonts/SourceSans3-LICENSE.md",
        "the fonts themselves hold their copyright and name their licence",
    ),
    ("assets/picture/centre.svg", PICTURE),
    ("assets/picture/home.svg", PICTURE),
    ("assets/picture/quarter.svg", PICTURE),
    ("assets/picture/question.svg", PICTURE),
];

const PICTURE: &str = "shown in README.md, made by tests/picture.rs";

/// Layers in which no sentence for people stands: all words come from `assets/texts`.
const WORDLESS: &[&str] = &["api", "ops", "report", "tui"];

/// Literals in them that look like words, each with its reason: (file, literal, reason).
const NO_WORDS: &[(&str, &str, &str)] = &[(
    "src/tui/widgets/appearance.rs",
    "æøå",
    "a sample of the letters themselves, the same in every language",
)];

/// What SQL must not ask for: time and chance are handed in.
const NOT_IN_SQL: &[&str] = &[
    "current_timestamp",
    "current_date",
    "current_time",
    "'now'",
    "unixepoch(",
    "random(",
    "randomblob(",
];

#[test]
fn every_file_says_what_it_is() {
    let mut wrong = Vec::new();
    for folder in ["src", "tests"] {
        for file in tree::files(folder).iter().filter(|file| file.path.ends_with(".rs")) {
            let has_head =
                file.text.starts_with("//!") || file.text.starts_with("#![doc = include_str!(\"");
            if !has_head {
                wrong.push(file.path.clone());
            }
        }
    }
    assert!(wrong.is_empty(), "no `//!` head: {wrong:#?}");
}

/// A file that no module names is never compiled, and its tests never run.
#[test]
fn every_test_file_is_part_of_the_tests() {
    let named = |file: &str, name: &str| {
        let line = format!("mod {name};");
        tree::text(file).lines().any(|have| have.trim_start_matches("pub(crate) ") == line)
    };
    let mut wrong = Vec::new();
    for file in tree::files("tests").iter().filter(|file| file.path.ends_with(".rs")) {
        let parts: Vec<&str> = file.path.trim_end_matches(".rs").split('/').collect();
        let is_named = match parts.as_slice() {
            ["tests", "main"] => true,
            ["tests", name] | ["tests", name, "mod"] => named("tests/main.rs", name),
            ["tests", folder, name] => {
                let inside = format!("tests/{folder}/mod.rs");
                let beside = format!("tests/{folder}.rs");
                let is_there = |path: &String| tree::is_file(path);
                [inside, beside].iter().filter(|path| is_there(path)).any(|path| named(path, name))
            }
            _ => false,
        };
        if !is_named {
            wrong.push(file.path.clone());
        }
    }
    assert!(wrong.is_empty(), "no module names them: {wrong:#?}");
}

/// `Cargo.toml` says that no comment holds an example to be compiled.
#[test]
fn no_comment_holds_an_example_that_nobody_compiles() {
    let mut wrong = Vec::new();
    for file in tree::files("src").iter().filter(|file| file.path.ends_with(".rs")) {
        let fences = file.text.lines().enumerate().filter_map(|(line, text)| {
            let words = text.trim_start().strip_prefix("//")?.trim_start_matches(['/', '!']);
            Some((line + 1, words.trim_start().strip_prefix("```")?))
        });
        for (line, kind) in fences.step_by(2).filter(|(_, kind)| *kind != "text") {
            wrong.push(format!("{}:{line}: ```{kind}", file.path));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_file_is_too_long() {
    let mut wrong = Vec::new();
    for (file, _) in tree::program() {
        let lines = file.text.lines().count();
        let is_excused = LONGER.iter().any(|(path, _)| *path == file.path);
        match (lines > LINES, is_excused) {
            (true, false) => wrong.push(format!("{}: {lines} lines", file.path)),
            (false, true) => wrong.push(format!("{}: no longer excused", file.path)),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn sql_asks_for_neither_time_nor_chance() {
    let mut wrong = Vec::new();
    let mut check = |place: String, sql: &str| {
        let sql = sql.to_lowercase();
        for word in NOT_IN_SQL.iter().filter(|word| sql.contains(**word)) {
            wrong.push(format!("{place}: {word}"));
        }
    };
    for file in tree::files("src").iter().filter(|file| file.path.ends_with(".sql")) {
        check(file.path.clone(), &file.text);
    }
    for (file, source) in tree::program() {
        if file.layer() == Some("store") {
            for literal in &source.strings {
                check(format!("{}:{}", file.path, literal.line), &literal.words);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// A heuristic: a Danish letter, or two words with a blank between them.
#[test]
fn no_sentence_for_people_stands_in_code() {
    let mut wrong = Vec::new();
    let mut excused = vec![false; NO_WORDS.len()];
    for (file, source) in tree::program() {
        if !file.layer().is_some_and(|layer| WORDLESS.contains(&layer)) {
            continue;
        }
        for literal in &reader::without_attributes(source) {
            if !is_for_people(&literal.words) {
                continue;
            }
            let excuse = |(path, words, _): &(&str, &str, &str)| {
                *path == file.path && *words == literal.words
            };
            match NO_WORDS.iter().position(excuse) {
                Some(place) => excused[place] = true,
                None => wrong.push(format!("{}:{}: {:?}", file.path, literal.line, literal.words)),
            }
        }
    }
    for (_, (path, words, _)) in excused.iter().zip(NO_WORDS).filter(|(used, _)| !**used) {
        wrong.push(format!("{path}: {words:?} is no longer there to be excused"));
    }
    assert!(wrong.is_empty(), "words for people belong in assets/texts:\n{}", wrong.join("\n"));
}

fn is_for_people(literal: &str) -> bool {
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
    let words: Vec<&str> = literal.split(' ').collect();
    let two_words = words.windows(2).any(|pair| pair.iter().all(is_word));
    two_words || literal.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å'])
}

#[test]
fn every_asset_is_in_the_program() {
    let literals: Vec<&str> = tree::program()
        .iter()
        .flat_map(|(_, source)| source.strings.iter().map(|literal| literal.words.as_str()))
        .collect();
    // `include_str!(concat!("…/assets/guide/da/", $name))` has the name apart.
    let starts: Vec<&str> = literals
        .iter()
        .copied()
        .filter(|words| words.contains("assets/texts/") || words.contains("assets/guide/"))
        .collect();
    let is_named = |path: &str| {
        let is_joined = |start: &&str| {
            let folder = start.trim_start_matches("../");
            path.strip_prefix(folder).is_some_and(|name| literals.contains(&name))
        };
        literals.iter().any(|words| words.ends_with(path)) || starts.iter().any(is_joined)
    };
    let mut wrong: Vec<String> = Vec::new();
    for file in tree::files("assets") {
        let excused = NOT_EMBEDDED.iter().any(|(path, _)| *path == file.path);
        if is_named(&file.path) == excused {
            wrong.push(file.path);
        }
    }
    for (path, _) in NOT_EMBEDDED {
        assert!(!tree::text(path).is_empty(), "{path}");
    }
    assert!(wrong.is_empty(), "neither in the program nor excused, or both: {wrong:#?}");
}

/// What only one machine has, is of no use to others.
#[test]
fn no_file_names_a_place_on_one_machine() {
    let places = [["/wo", "rk/"], ["sha", "red/"], ["/ro", "ot/"]].map(|parts| parts.concat());
    let mut wrong = Vec::new();
    for file in tree::files(".") {
        for place in places.iter().filter(|place| file.text.contains(place.as_str())) {
            wrong.push(format!("{}: {place}", file.path));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn words_for_people_are_told_from_names() {
    for words in ["the case is closed", "Sag nr. {n} er lukket", "på", "no answer"] {
        assert!(is_for_people(words), "{words}");
    }
    for name in ["question-title", "%Y-%m-%d", "{a} {b}", "SELECT", "x y", "a  b", "font-weight"] {
        assert!(!is_for_people(name), "{name}");
    }
}
