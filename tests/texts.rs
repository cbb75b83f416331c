//! The text files of both languages against each other and against the code.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use tilsyn::catalogue::texts::{Arg, Language, TEXT_FILES, Texts};
use tilsyn::tui::keys::{GROUPS, TABLE};

/// Texts whose ids the code puts together: the ids they may be made from are listed by
/// [`made_ids`]. Everything else stands in the code as it is.
const MADE_UP: &[(&str, &str)] = &[
    // `key-undo-words`: other words the menu finds an action by.
    ("key-", "-words"),
    // `problem-CODE`: what `api::Problem` says, by its code.
    ("problem-", ""),
    // `hint-CODE`: what to do about it.
    ("hint-", ""),
    // `fault-CODE` of a checklist file, `gap-CODE` of a month, `cli-…` words of the command line.
    ("fault-", ""),
    ("gap-", ""),
    ("cli-", ""),
    // `intake-CODE`: what is said about a case list, and the words put into it.
    ("intake-", ""),
    ("intake-kind-", ""),
    ("intake-encoding-", ""),
    ("intake-delimiter-", ""),
    ("intake-likeness-", ""),
    ("intake-role-", ""),
    // Sources of a list, uses of a column, streams, dispositions, faults at a field.
    ("case-list-", ""),
    ("case-list-", "-about"),
    ("columns-role-", ""),
    ("columns-short-", ""),
    ("columns-about-", ""),
    ("add-case-", ""),
    ("add-case-", "-about"),
    ("add-case-wrong-", ""),
    ("dispose-", ""),
    ("dispose-", "-then"),
    ("draw-wrong-", ""),
    // What became of a file, where a team's month stands, what a set-up changes.
    ("fate-", ""),
    ("cell-", ""),
    ("cell-word-", ""),
    ("setup-changed-", ""),
    // What a file is wanted for.
    ("which-", "-title"),
    ("which-", "-why"),
    ("which-", "-label"),
    ("which-", "-key"),
    // What is said of initiatives by their words.
    ("initiative-state-", ""),
    ("initiative-verdict-", ""),
    ("initiative-action-", ""),
    ("initiative-area-", ""),
    ("initiative-lack-", ""),
    ("initiative-done-", ""),
    ("initiative-next-", ""),
    // Of what others found, and of plans.
    ("mirror-aspect-", ""),
    ("mirror-colour-", ""),
    ("mirror-remark-", ""),
    ("plan-state-", ""),
    ("target-measure-", ""),
    // Tabs and forms of the registers of a centre, and the steps of an initiative.
    ("initiatives-tab-", ""),
    ("initiatives-head-", ""),
    ("initiatives-empty-", ""),
    ("register-", "-title"),
    ("register-", "-why"),
    ("deed-", ""),
    // Codes of the domain and steps of the month, each by its own word.
    ("category-", ""),
    ("cause-", ""),
    ("consequence-", ""),
    ("cure-", ""),
    ("disposition-", ""),
    ("finding-", ""),
    ("holiday-", ""),
    ("home-do-", ""),
    ("home-step-", ""),
    ("home-waits-", ""),
    ("home-why-", ""),
    ("month-", ""),
    ("month-short-", ""),
    ("deadline-limit-", ""),
    ("palette-", "-synonyms"),
    ("reason-", "-label"),
    ("reason-", "-title"),
    ("reason-", "-why"),
    ("severity-", ""),
    ("stream-", ""),
    ("verdict-", ""),
    ("verdict-key-", ""),
];

/// Labels stand beside a field, on a key or over a box; so many columns are kept for them.
const LABEL_COLUMNS: usize = 40;

/// Arguments of every text, and of its attributes as `id.attribute`.
type Arguments = BTreeMap<String, BTreeSet<String>>;

#[test]
fn both_languages_have_the_same_texts_with_the_same_arguments() {
    for file in TEXT_FILES {
        let danish = arguments(file.name, file.danish);
        let english = arguments(file.name, file.english);
        assert_eq!(danish, english, "{}", file.name);
    }
}

#[test]
fn an_id_stands_in_one_file_only() {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for file in TEXT_FILES {
        for id in arguments(file.name, file.danish).into_keys() {
            let other = seen.insert(id.clone(), file.name);
            assert_eq!(other, None, "{id} is also in {}", file.name);
        }
    }
}

#[test]
fn every_text_the_code_asks_for_exists() {
    let texts = Texts::new(Language::Danish);
    for (path, source) in sources() {
        for id in asked_ids(&source) {
            assert!(texts.has(&id), "{path} asks for {id}");
        }
    }
    for row in TABLE {
        assert!(texts.has(row.label), "{}", row.label);
    }
    for (_, heading) in GROUPS {
        assert!(texts.has(heading), "{heading}");
    }
}

#[test]
fn every_text_is_used() {
    let mut used: BTreeSet<String> = BTreeSet::new();
    for (_, source) in sources() {
        used.extend(literals(&source));
    }
    // Stored words have underscores, text ids hyphens; months and grades are numbers; the
    // categories are named by the checklists.
    let hyphened: Vec<String> = used.iter().map(|word| word.replace('_', "-")).collect();
    used.extend(hyphened);
    used.extend((1..=12).map(|number: u32| number.to_string()));
    let lists = tilsyn::catalogue::embedded::built_in().unwrap();
    let questions = lists.iter().flat_map(|list| &list.questions);
    used.extend(questions.filter_map(|question| Some(question.category.as_ref()?.id.clone())));
    used.extend(tilsyn::cli::help::text_ids());
    let made = made_ids(&used);
    let mut unused = Vec::new();
    for id in all_ids() {
        let id = id.split('.').next().unwrap();
        if !used.contains(id) && !made.contains(id) {
            unused.push(id.to_owned());
        }
    }
    assert!(unused.is_empty(), "nothing uses {unused:?}");
}

/// What stands in titles.
const PUT_IN: [&str; 9] =
    ["before", "count", "label", "month", "now", "number", "question", "reference", "title"];

#[test]
fn labels_fit_their_place() {
    for language in [Language::Danish, Language::English] {
        let texts = Texts::new(language);
        for id in all_ids().iter().filter(|id| is_label(id)) {
            let label = texts.with(id, &PUT_IN.map(|name| (name, Arg::plain(88))));
            assert!(label.width() <= LABEL_COLUMNS, "{id}: {label} ({})", label.width());
            assert!(!label.as_str().contains('\n'), "{id}");
        }
    }
}

#[test]
fn a_missing_text_is_its_id() {
    let texts = Texts::new(Language::Danish);
    assert_eq!(texts.get("no-such-text").as_str(), "no-such-text");
    assert_eq!(texts.attribute("no-such-text", "hint", &[]), None);
}

/// So that whichever test comes by finds it; a user sees the rest of the text.
#[test]
#[should_panic(expected = "saved-at")]
fn a_missing_argument_ends_a_test() {
    let _ = Texts::new(Language::Danish).get("saved-at");
}

#[test]
fn counts_choose_their_form_and_are_written_as_people_write_them() {
    let danish = Texts::new(Language::Danish);
    let size = |rows: usize| {
        danish.with("too-small-now", &[("columns", 12_345_usize.into()), ("rows", rows.into())])
    };
    assert!(size(1).as_str().ends_with("12.345 tegn bredt, 1 linje"), "{}", size(1));
    assert!(size(2).as_str().ends_with("2 linjer"), "{}", size(2));
}

#[test]
fn what_is_put_into_a_sentence_cannot_bring_control_characters() {
    let texts = Texts::new(Language::English);
    let place = tilsyn::domain::text::Clean::line("a\u{1B}[2J\u{202E}b");
    let said = texts.with("quit-saved-resume", &[("place", place.into())]);
    assert!(!said.as_str().chars().any(char::is_control));
    assert!(!said.as_str().contains('\u{202E}'));
}

/// Ids of labels, by how they are named.
fn is_label(id: &str) -> bool {
    let starts = ["key-", "keyname-", "field-", "button-", "label-", "help-group-"];
    let ends = ["-title", "-label", "-prompt"];
    !id.ends_with("-words")
        && !id.starts_with("problem-")
        && !id.starts_with("hint-")
        && (starts.iter().any(|start| id.starts_with(start))
            || ends.iter().any(|end| id.ends_with(end)))
}

/// Ids made from what stands in the code, by [`MADE_UP`].
fn made_ids(literals: &BTreeSet<String>) -> BTreeSet<String> {
    let mut made = BTreeSet::new();
    for (start, end) in MADE_UP {
        for literal in literals {
            let whole = literal.starts_with(start);
            let start = if whole { "" } else { start };
            made.insert(format!("{start}{literal}{end}"));
        }
    }
    made
}

fn all_ids() -> Vec<String> {
    TEXT_FILES.iter().flat_map(|file| arguments(file.name, file.danish).into_keys()).collect()
}

/// The texts of a file with the arguments they use. A file with a fault fails the test.
fn arguments(name: &str, content: &str) -> Arguments {
    let resource =
        parser::parse(content).unwrap_or_else(|(_, faults)| panic!("{name}: {faults:?}"));
    let mut found = Arguments::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        for attribute in &message.attributes {
            let attribute_id = format!("{id}.{}", attribute.id.name);
            found.insert(attribute_id, of_pattern(&attribute.value));
        }
        let own = message.value.as_ref().map(of_pattern).unwrap_or_default();
        assert!(found.insert(id.clone(), own).is_none(), "{name} has {id} twice");
    }
    found
}

fn of_pattern(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, found),
            Expression::Select { selector, variants } => {
                collect_inline(selector, found);
                for variant in variants {
                    collect(&variant.value, found);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                collect_inline(inner, found);
            }
        }
        _ => {}
    }
}

/// Every Rust file of the program with its content, without lines of comment (examples in
/// them ask for texts that are not there).
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 10);
    found
}

fn read_folder(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_folder(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = fs::read_to_string(&path).unwrap();
            let code: Vec<&str> =
                source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            found.push((path.display().to_string(), code.join("\n")));
        }
    }
}

/// String literals shaped like an id: lower-case letters, digits and dashes.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in source.match_indices('"') {
        let rest = &source[at + 1..];
        let end = rest.find(|c: char| {
            !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
        });
        if let Some(end) = end
            && end > 0
            && rest[end..].starts_with('"')
        {
            found.push(rest[..end].to_owned());
        }
    }
    found
}

/// Literals handed to `texts.get`, `texts.with` or `texts.attribute`.
fn asked_ids(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, name) in source.match_indices("texts") {
        let rest = source[at + name.len()..].trim_start();
        let call =
            [".get(", ".with(", ".attribute("].iter().find_map(|call| rest.strip_prefix(call));
        let Some(literal) = call.and_then(|rest| rest.trim_start().strip_prefix('"')) else {
            continue;
        };
        if let Some((id, _)) = literal.split_once('"') {
            found.push(id.to_owned());
        }
    }
    found
}
