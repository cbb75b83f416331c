//! What the documents say of files is so.

use crate::tree;

/// Documents whose paths are checked.
const DOCUMENTS: &[&str] = &["README.md", "CHANGELOG.md", "src/architecture.md"];

/// Words in backticks that begin like this are paths of the project.
const FOLDERS: &[&str] = &["src/", "assets/", "tests/", ".ci/"];

#[test]
fn every_path_in_a_document_exists() {
    let files: Vec<String> = tree::files(".").into_iter().map(|file| file.path).collect();
    let mut wrong = Vec::new();
    for document in DOCUMENTS {
        for path in paths(&tree::text(document)) {
            let inside = format!("{}/", path.trim_end_matches('/'));
            if !files.iter().any(|file| *file == path || file.starts_with(&inside)) {
                wrong.push(format!("{document}: {path}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The picture of the README and the documents it links to.
#[test]
fn every_link_of_the_readme_leads_somewhere() {
    let files: Vec<String> = tree::files(".").into_iter().map(|file| file.path).collect();
    for link in links(&tree::text("README.md")) {
        let is_outside = link.starts_with("https://") || link.starts_with('#');
        assert!(is_outside || files.contains(&link), "README.md: {link}");
    }
}

fn paths(text: &str) -> Vec<String> {
    text.split('`')
        .skip(1)
        .step_by(2)
        .filter(|words| FOLDERS.iter().any(|folder| words.starts_with(folder)))
        .filter(|words| !words.contains([' ', '*', '<', '{']))
        .map(str::to_owned)
        .collect()
}

fn links(text: &str) -> Vec<String> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')').map(|(link, _)| link.to_owned()))
        .collect()
}

#[test]
fn paths_and_links_are_found() {
    let text = "See `src/lib.rs` and `cargo run`, [this](LICENSE) and `tests/`, not `src/x *`.";
    assert_eq!(paths(text), ["src/lib.rs", "tests/"]);
    assert_eq!(links(text), ["LICENSE"]);
}
