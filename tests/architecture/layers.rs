//! The layers are as the table of `src/architecture.md` says.

use std::collections::BTreeSet;

use crate::reader;
use crate::tree;

/// One row of the table.
#[derive(Debug)]
struct Layer {
    name: String,
    may_name: BTreeSet<String>,
    must_not_name: BTreeSet<String>,
    crates: BTreeSet<String>,
}

/// Parts of the standard library that reach outside the program, and who may name them.
const OUTSIDE: &[(&str, &[&str])] = &[
    ("fs", &["shell", "store"]),
    ("env", &["shell"]),
    ("process", &["shell"]),
    ("thread", &["shell"]),
    // Nothing is ever sent or fetched.
    ("net", &[]),
];

/// Crates that are there for their features only.
const NAMED_NOWHERE: &[&str] = &["libc", "num_traits"];

fn table() -> Vec<Layer> {
    rows(&tree::text("src/architecture.md"))
}

/// The rows of the table whose first heading is "Layer".
fn rows(text: &str) -> Vec<Layer> {
    text.lines()
        .skip_while(|line| !line.starts_with("| Layer |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
            let [name, may, must_not, crates] = cells.try_into().unwrap();
            let ticked = |cell: &str| -> BTreeSet<String> {
                cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
            };
            Layer {
                name: ticked(name).pop_first().unwrap(),
                may_name: ticked(may),
                must_not_name: ticked(must_not),
                crates: ticked(crates),
            }
        })
        .collect()
}

/// The dependencies of one table of `Cargo.toml`, as they are named in code.
fn dependencies(tables: &[&str]) -> BTreeSet<String> {
    let manifest: toml::Table = tree::text("Cargo.toml").parse().unwrap();
    let targets = manifest.get("target").and_then(|targets| targets.as_table()).into_iter();
    let of_targets = targets.flat_map(|targets| targets.values()).filter_map(|one| one.as_table());
    std::iter::once(&manifest)
        .chain(of_targets)
        .flat_map(|place| tables.iter().filter_map(|name| place.get(*name)?.as_table()))
        .flat_map(|table| table.keys())
        .map(|name| name.replace('-', "_"))
        .collect()
}

#[test]
fn the_table_is_complete() {
    let table = table();
    let names: BTreeSet<String> = table.iter().map(|layer| layer.name.clone()).collect();
    let folders: BTreeSet<String> =
        tree::program().iter().filter_map(|(file, _)| file.layer().map(str::to_owned)).collect();
    assert_eq!(names, folders, "rows of the table (left), folders of src (right)");
    for layer in &table {
        let both: Vec<_> = layer.may_name.intersection(&layer.must_not_name).collect();
        assert!(both.is_empty(), "{}: {both:?} in both columns", layer.name);
        let mut all: BTreeSet<_> = layer.may_name.union(&layer.must_not_name).cloned().collect();
        all.insert(layer.name.clone());
        assert_eq!(all, names, "{}: every other layer stands in one of the columns", layer.name);
    }
}

#[test]
fn no_layer_names_one_it_must_not() {
    let table = table();
    let mut wrong = Vec::new();
    for (file, source) in tree::program() {
        let Some(layer) = table.iter().find(|layer| file.layer() == Some(&layer.name)) else {
            continue;
        };
        for (line, name) in reader::crate_names(&source.code) {
            if name != layer.name && !layer.may_name.contains(&name) {
                wrong.push(format!("{}:{line}: {} must not name {name}", file.path, layer.name));
            }
        }
        let up = "super::".repeat(file.depth());
        if source.code.contains(&up) {
            wrong.push(format!("{}: {up} leaves the layer; write crate::…", file.path));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn outside_crates_are_named_where_the_table_says() {
    let (table, known) = (table(), dependencies(&["dependencies"]));
    let mut wrong = Vec::new();
    for layer in &table {
        let mut found: BTreeSet<String> = BTreeSet::new();
        for (file, source) in tree::program() {
            if file.layer() == Some(&layer.name) {
                let named = |name: &&String| reader::names_crate(&source.code, name);
                found.extend(known.iter().filter(named).cloned());
            }
        }
        let listed: BTreeSet<String> =
            layer.crates.iter().map(|name| name.replace('-', "_")).collect();
        for name in found.difference(&listed) {
            wrong.push(format!("{} must not name {name}", layer.name));
        }
        for name in listed.difference(&found) {
            wrong.push(format!("{} does not name {name}, though the table says so", layer.name));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn files_threads_and_the_environment_are_touched_at_the_edge_only() {
    let mut wrong = Vec::new();
    for (file, source) in tree::program() {
        let Some(layer) = file.layer() else { continue };
        for (part, allowed) in OUTSIDE {
            let named = source.code.contains(&format!("std::{part}"));
            if named && !allowed.contains(&layer) {
                wrong.push(format!("{} names std::{part}", file.path));
            }
        }
        assert!(!source.code.contains("use std::{"), "{}: one use a line, please", file.path);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The thin binary knows the outermost layer only.
#[test]
fn the_program_itself_names_the_shell_only() {
    let source = reader::read(&tree::text("src/main.rs"));
    for (place, _) in source.code.match_indices("tilsyn::") {
        assert!(source.code[place..].starts_with("tilsyn::shell"), "src/main.rs");
    }
}

/// A crate that nothing names is compiled, licensed and watched for nothing.
#[test]
fn every_dependency_is_used() {
    let mut code = String::new();
    for folder in ["src", "tests"] {
        for file in tree::files(folder).iter().filter(|file| file.path.ends_with(".rs")) {
            code.push_str(&reader::read(&file.text).code);
        }
    }
    code.push_str(&reader::read(&tree::text("build.rs")).code);
    let all = dependencies(&["dependencies", "dev-dependencies", "build-dependencies"]);
    let unused = |name: &&String| !reader::names_crate(&code, name);
    let unused: Vec<&String> =
        all.iter().filter(|name| !NAMED_NOWHERE.contains(&name.as_str())).filter(unused).collect();
    assert!(unused.is_empty(), "named nowhere: {unused:?}");
}

#[test]
fn the_table_is_read_as_it_is_written() {
    let text = "words\n\n| Layer | May name | Must never name | Crates |\n|---|---|---|---|\n\
        | `a` | – | `b`; files | `x`, `y-z` |\n| `b` | `a` | – | – |\n\nmore `words`\n";
    let rows = rows(text);
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].name, "a");
    assert!(rows[0].may_name.is_empty());
    assert!(rows[0].must_not_name.contains("b") && rows[0].must_not_name.len() == 1);
    assert!(rows[0].crates.contains("y-z") && rows[1].may_name.contains("a"));
}
