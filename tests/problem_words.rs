//! Every problem the program can have is told in words, in both languages.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tilsyn::catalogue::texts::{Language, TEXT_FILES, Texts};

/// Where a code stands in the source: right after one of these.
const BEFORE: [&str; 5] = ["refused(", "Problem::new(", "problem(", "data(", "required("];
/// Codes that are put into a variable first.
const IN_A_VARIABLE: [&str; 6] = [
    "list-columns",
    "list-no-cases",
    "nothing-to-redo",
    "nothing-to-undo",
    "usage-value",
    "usage-value-missing",
];

#[test]
fn every_problem_has_its_words() {
    let codes = codes();
    assert!(codes.len() > 90, "{}", codes.len());
    for language in [Language::Danish, Language::English] {
        let texts = Texts::new(language);
        for code in &codes {
            for id in [format!("problem-{code}"), format!("hint-{code}")] {
                assert!(texts.has(&id), "{id} in {language:?}");
            }
        }
    }
}

/// Who sits at the screen is told of pages and keys. Copies, the full check and help have none.
#[test]
fn a_hint_with_a_command_has_one_for_the_screen() {
    let names_a_command = |line: &str| {
        let (_, rest) = line.split_once("tilsyn ")?;
        let word = rest.split([' ', '.', ',']).next()?;
        let commands = ["cases", "sample", "checklist", "month", "package", "setup", "quarter"];
        let others = ["initiative", "mirror", "plan", "target", "report", "calc"];
        (commands.contains(&word) || others.contains(&word)).then_some(())
    };
    let mut seen = 0;
    for language in [Language::Danish, Language::English] {
        let texts = Texts::new(language);
        for file in TEXT_FILES {
            let content = if language == Language::Danish { file.danish } else { file.english };
            for line in content.lines().filter(|line| line.starts_with("hint-")) {
                let Some((id, _)) = line.split_once(" =") else { continue };
                if names_a_command(line).is_some() {
                    seen += 1;
                    let keys = texts.attribute(id, "keys", &[]);
                    assert!(keys.is_some_and(|keys| !keys.as_str().contains("tilsyn ")), "{id}");
                }
            }
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn no_words_are_left_of_a_problem_that_is_gone() {
    let codes = codes();
    for id in ids() {
        let code = id.strip_prefix("problem-").or(id.strip_prefix("hint-"));
        if let Some(code) = code {
            assert!(codes.contains(code), "{id}");
        }
    }
}

#[test]
fn every_finding_of_a_check_has_its_words() {
    let texts = [Texts::new(Language::Danish), Texts::new(Language::English)];
    let sources = sources();
    let whole = sources.concat();
    let mut wanted: BTreeSet<String> = literals(&whole)
        .into_iter()
        .filter(|id| ["gap-", "check-", "mismatch-"].iter().any(|start| id.starts_with(start)))
        .filter(|id| id != "check-findings")
        .collect();
    assert!(wanted.len() > 35, "{wanted:?}");
    let faults = fs::read_to_string(source("catalogue/checklist/fault_words.rs")).unwrap();
    let (_, rest) = faults.split_once("pub fn code(&self)").unwrap();
    let (first, _) = rest.split_once("pub fn args(&self)").unwrap();
    let sheets = fs::read_to_string(source("catalogue/checklist/sheet_fault.rs")).unwrap();
    let (_, rest) = sheets.split_once("pub(super) fn code(&self)").unwrap();
    let (of_sheets, _) = rest.split_once("pub(super) fn args(&self)").unwrap();
    for codes in [first, of_sheets] {
        wanted.extend(literals(codes).into_iter().map(|code| format!("fault-{code}")));
    }
    for texts in &texts {
        for id in &wanted {
            assert!(texts.has(id), "{id} in {:?}", texts.language());
        }
    }
}

#[test]
fn words_are_calm_and_short() {
    for file in TEXT_FILES.iter().filter(|file| file.name == "problems.ftl") {
        for content in [file.danish, file.english] {
            for line in content.lines().filter(|line| !line.starts_with('#')) {
                assert!(!line.contains('!'), "{line}");
                assert!(line.chars().count() <= 240, "{line}");
            }
        }
    }
}

#[test]
fn nothing_here_can_reach_a_network() {
    for source in sources() {
        for word in ["std::net", "TcpStream", "UdpSocket", "ToSocketAddrs"] {
            assert!(!source.contains(word), "{word}");
        }
    }
}

/// Every problem code in the source.
fn codes() -> BTreeSet<String> {
    let mut codes: BTreeSet<String> = IN_A_VARIABLE.map(str::to_owned).into();
    for source in sources() {
        for before in BEFORE {
            for (at, _) in source.match_indices(before) {
                codes.extend(code_after(&source[at + before.len()..]));
            }
        }
        // `(Kind::Surroundings, "disk-full")`
        for (at, found) in source.match_indices("(Kind::") {
            codes.extend(code_after(&source[at + found.len()..]));
        }
    }
    codes
}

/// The string that comes next, if only a name or two stand before it.
fn code_after(rest: &str) -> Option<String> {
    let (before, rest) = rest.split_once('"')?;
    let plain = |c: char| c.is_alphanumeric() || c.is_whitespace() || "&._:,".contains(c);
    if !before.chars().all(plain) {
        return None;
    }
    let (code, _) = rest.split_once('"')?;
    is_id(code).then(|| code.to_owned())
}

fn literals(source: &str) -> Vec<String> {
    source.split('"').filter(|text| is_id(text)).map(str::to_owned).collect()
}

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn ids() -> Vec<String> {
    let lines = TEXT_FILES.iter().flat_map(|file| file.danish.lines());
    lines.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
}

fn source(file: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file)
}

/// The layers in which problems are made, without comments.
fn sources() -> Vec<String> {
    let mut found = Vec::new();
    for folder in ["api", "ops", "cli", "shell"] {
        read(&source(folder), &mut found);
    }
    assert!(found.len() > 30);
    found
}

fn read(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(path).unwrap();
            let code = |line: &&str| !line.trim_start().starts_with("//");
            let lines: Vec<&str> = text.lines().filter(code).collect();
            found.push(lines.join("\n"));
        }
    }
}
