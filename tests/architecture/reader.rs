//! Reads Rust source as far as these tests need it: what is code, what are the words in
//! quotes, which paths are named.
//!
//! It knows comments, string and character literals; it does not know macros by what they
//! expand to. A name put together by a macro escapes it, and so does a name inside a comment.

const TEST_MARK: &str = "#[cfg(test)]";

/// A source file taken apart.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// The file with comments and the content of literals blanked out; line ends stay.
    pub(crate) code: String,
    /// Every string literal, in order.
    pub(crate) strings: Vec<Literal>,
}

/// The words between two quotes.
#[derive(Debug, Clone)]
pub(crate) struct Literal {
    /// The line it begins in, from 1.
    pub(crate) line: usize,
    /// The place of its first quote in [`Source::code`], in characters.
    pub(crate) at: usize,
    /// The words, escapes as they are written.
    pub(crate) words: String,
}

/// Takes a source file apart.
pub(crate) fn read(text: &str) -> Source {
    let chars: Vec<char> = text.chars().collect();
    let mut source = Source::default();
    let (mut at, mut line) = (0, 1);
    while let Some(&next) = chars.get(at) {
        let length = match next {
            '/' if chars.get(at + 1) == Some(&'/') => until(&chars, at, &['\n']),
            '/' if chars.get(at + 1) == Some(&'*') => block_comment(&chars, at),
            '"' => plain_string(&chars, at),
            'r' => raw_string(&chars, at).unwrap_or(0),
            '\'' => character(&chars, at),
            _ => 0,
        };
        if length == 0 {
            source.code.push(next);
            line += usize::from(next == '\n');
            at += 1;
            continue;
        }
        let piece: String = chars[at..at + length].iter().collect();
        if next == '"' || next == 'r' {
            source.strings.push(Literal { line, at, words: inside_quotes(&piece) });
        }
        source.code.extend(piece.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        line += piece.matches('\n').count();
        at += length;
    }
    source
}

/// The source without `#[cfg(test)] mod … { … }` blocks.
pub(crate) fn without_tests(source: Source) -> Source {
    let mut code: Vec<char> = source.code.chars().collect();
    let mut strings = source.strings;
    let mut from = 0;
    while let Some(found) = until_test_mark(&code[from..]) {
        let mark = from + found;
        let open = mark + until(&code, mark, &['{', ';']);
        from = open;
        if code.get(open) == Some(&'{') {
            let end = block_end(&code, open, ('{', '}'));
            code[mark..=end].iter_mut().filter(|c| **c != '\n').for_each(|c| *c = ' ');
            strings.retain(|literal| !(mark..=end).contains(&literal.at));
        }
    }
    Source { code: code.into_iter().collect(), strings }
}

/// The literals that do not stand in attributes, which hold words for programmers.
pub(crate) fn without_attributes(source: &Source) -> Vec<Literal> {
    let code: Vec<char> = source.code.chars().collect();
    let mut strings = source.strings.clone();
    let mut at = 0;
    while let Some(found) = code[at..].iter().position(|c| *c == '#') {
        at += found + 1;
        let open = at + usize::from(code.get(at) == Some(&'!'));
        if code.get(open) == Some(&'[') {
            let end = block_end(&code, open, ('[', ']'));
            strings.retain(|literal| !(open..=end).contains(&literal.at));
        }
    }
    strings
}

/// Modules of tests that have a file of their own: `#[cfg(test)] mod name;`.
pub(crate) fn test_modules(code: &str) -> Vec<String> {
    let after_marks = code.match_indices(TEST_MARK).map(|(at, _)| &code[at + TEST_MARK.len()..]);
    after_marks
        .filter_map(|rest| rest.split_once("mod "))
        .filter(|(between, _)| !between.contains(['{', '}', ';']))
        .filter_map(|(_, rest)| rest.split_once(';').map(|(name, _)| name.trim().to_owned()))
        .filter(|name| name.chars().all(is_word))
        .collect()
}

/// First segments that follow `crate::`, also inside `crate::{a::…, b}`, each with its line.
pub(crate) fn crate_names(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (place, _) in code.match_indices("crate::") {
        let before = code[..place].chars().next_back();
        if before.is_some_and(|c| is_word(c) || c == ':' || c == '$') {
            continue;
        }
        let line = 1 + code[..place].matches('\n').count();
        let rest = &code[place + "crate::".len()..];
        for name in first_segments(rest) {
            found.push((line, name));
        }
    }
    found
}

/// Whether an outside crate is named: as the first segment of a path, or in `use name;`.
pub(crate) fn names_crate(code: &str, name: &str) -> bool {
    let is_path_start = |place: usize| {
        let before = code[..place].chars().next_back();
        !before.is_some_and(|c| is_word(c) || c == ':' || c == '.')
    };
    let is_used = |place: usize| {
        let after = code[place + name.len()..].trim_start();
        let in_use = code[..place].trim_end().ends_with("use");
        after.starts_with("::") || (in_use && [";", "as "].iter().any(|end| after.starts_with(end)))
    };
    code.match_indices(name).any(|(place, _)| is_path_start(place) && is_used(place))
}

/// The first segments of a use tree: `a::b` gives a, `{a::{b, c}, d}` gives a and d.
fn first_segments(tree: &str) -> Vec<String> {
    let word = |text: &str| text.trim_start().chars().take_while(|c| is_word(*c)).collect();
    let Some(group) = tree.strip_prefix('{') else { return vec![word(tree)] };
    let (mut depth, mut from, mut names) = (1, 0, Vec::new());
    for (place, sign) in group.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && sign == ',') {
            names.push(word(&group[from..place]));
            from = place + 1;
        }
        if depth == 0 {
            break;
        }
    }
    names.retain(|name: &String| !name.is_empty());
    names
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Length up to the first of `ends`, or to the end of the file.
fn until(chars: &[char], from: usize, ends: &[char]) -> usize {
    chars[from..].iter().position(|c| ends.contains(c)).unwrap_or(chars.len() - from)
}

fn block_comment(chars: &[char], from: usize) -> usize {
    let (mut at, mut depth) = (from, 0);
    while at < chars.len() {
        match (chars[at], chars.get(at + 1)) {
            ('/', Some('*')) => (depth, at) = (depth + 1, at + 2),
            ('*', Some('/')) => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at.min(chars.len()) - from
}

fn plain_string(chars: &[char], from: usize) -> usize {
    let mut at = from + 1;
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(chars.len()) - from
}

/// The length of `r"…"` or `r#"…"#`; none when it is only the letter r.
fn raw_string(chars: &[char], from: usize) -> Option<usize> {
    let hashes = chars[from + 1..].iter().take_while(|c| **c == '#').count();
    let open = from + 1 + hashes;
    if chars.get(open) != Some(&'"') {
        return None;
    }
    let is_end = |at: usize| {
        chars[at] == '"' && chars[at + 1..].iter().take_while(|c| **c == '#').count() >= hashes
    };
    let end = (open + 1..chars.len()).find(|at| is_end(*at)).unwrap_or(chars.len() - 1);
    Some((end + hashes + 1).min(chars.len()) - from)
}

/// The length of a character literal; 0 for a lifetime.
fn character(chars: &[char], from: usize) -> usize {
    match (chars.get(from + 1), chars.get(from + 2)) {
        (Some('\\'), Some(_)) => 3 + until(chars, from + 3, &['\'']) + 1,
        (Some(_), Some('\'')) => 3,
        _ => 0,
    }
    .min(chars.len() - from)
}

fn inside_quotes(literal: &str) -> String {
    let inner = literal.trim_start_matches('r').trim_matches('#');
    inner.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(inner).to_owned()
}

fn until_test_mark(code: &[char]) -> Option<usize> {
    let is_mark = |place: &usize| {
        code[*place] == '#'
            && code[*place..].iter().copied().take(TEST_MARK.len()).eq(TEST_MARK.chars())
    };
    (0..code.len()).find(is_mark)
}

/// The closing sign of the block that opens here.
fn block_end(code: &[char], open: usize, signs: (char, char)) -> usize {
    let mut depth = 0;
    for (place, sign) in code.iter().enumerate().skip(open) {
        depth += i32::from(*sign == signs.0) - i32::from(*sign == signs.1);
        if depth == 0 {
            return place;
        }
    }
    code.len().saturating_sub(1)
}

#[test]
fn comments_and_literals_are_no_code() {
    let text = r##"//! crate::store in a comment
/* crate::tui /* nested */ still */ use crate::domain;
const A: &str = "crate::ops \" // not a comment";
const B: &str = r#"rusqlite::Connection "quoted""#; let c = '"'; let d = '\''; let e: &'static str;
let bytes = b"chrono::x"; let r = 1; for x in y {}
"##;
    let source = read(text);
    assert_eq!(crate_names(&source.code), [(2, "domain".to_owned())]);
    assert!(!names_crate(&source.code, "rusqlite") && !names_crate(&source.code, "chrono"));
    let words: Vec<&str> = source.strings.iter().map(|literal| literal.words.as_str()).collect();
    let quoted = "crate::ops \\\" // not a comment";
    assert_eq!(words, [quoted, "rusqlite::Connection \"quoted\"", "chrono::x"]);
    assert_eq!(source.strings[1].line, 4);
    assert_eq!(source.code.lines().count(), text.lines().count());
}

#[test]
fn grouped_and_nested_paths_are_found() {
    let code = "use crate::{api::{Kind, Moment}, ops, tui::canvas};\npub(crate) fn f() { crate::store::open() }";
    let names: Vec<String> = crate_names(code).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["api", "ops", "tui", "store"]);
    assert_eq!(crate_names("use crate::{\n    domain::month::Month,\n};")[0].1, "domain");
    assert!(crate_names("mycrate::x; $crate::y").is_empty());
}

#[test]
fn outside_crates_are_found_where_a_path_begins() {
    for named in
        ["use zip;", "let x = zip::Archive::new();", "use zip as archive;", "<zip::A as B>"]
    {
        assert!(names_crate(named, "zip"), "{named}");
    }
    for other in
        ["a.zip(b)", "std::iter::zip(a, b)", "super::zip::x()", "unzip::y()", "let zip = 1;"]
    {
        assert!(!names_crate(other, "zip"), "{other}");
    }
}

#[test]
fn blocks_of_tests_are_left_out() {
    let text = "fn a() { b(\"one\") }\n#[cfg(test)]\nmod tests {\n  use crate::store; fn t() { x(\"two\") }\n}\nfn z() { \"three\" }";
    let source = without_tests(read(text));
    assert!(crate_names(&source.code).is_empty());
    let words: Vec<&str> = source.strings.iter().map(|literal| literal.words.as_str()).collect();
    assert_eq!(words, ["one", "three"]);
    // A module in a file of its own is left out by its name.
    assert!(without_tests(read("#[cfg(test)]\nmod tests;\nfn a() {}")).code.contains("fn a()"));
}

#[test]
fn words_in_attributes_are_left_out() {
    let text = "#![expect(x, reason = \"one\")]\n#[error(\"two {a[0]}\")]\nfn a() { b(\"three\") }";
    let strings = without_attributes(&read(text));
    let words: Vec<&str> = strings.iter().map(|literal| literal.words.as_str()).collect();
    assert_eq!(words, ["three"]);
}

#[test]
fn modules_of_tests_are_named() {
    let code = "#[cfg(test)]\nmod tests;\n#[cfg(test)]\npub(crate) mod storm;\n#[cfg(test)]\nmod a { }\nmod b;";
    assert_eq!(test_modules(code), ["tests", "storm"]);
}
