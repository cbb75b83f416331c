//! The files of this project.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use crate::reader::{self, Source};

/// A file with its path from the project's folder, `/` between the parts.
#[derive(Debug)]
pub(crate) struct File {
    /// Its path.
    pub(crate) path: String,
    /// What it holds; empty where it is no text.
    pub(crate) text: String,
}

impl File {
    /// The layer it belongs to: the folder below `src`.
    pub(crate) fn layer(&self) -> Option<&str> {
        self.path.strip_prefix("src/")?.split_once('/').map(|(layer, _)| layer)
    }

    /// How many modules lie around what stands in this file: 1 in `src/api/mod.rs`, 2 in
    /// `src/api/request.rs`.
    pub(crate) fn depth(&self) -> usize {
        let parts = self.path.split('/').count() - 1;
        parts - usize::from(self.path.ends_with("/mod.rs"))
    }

    /// The folder in which its modules lie.
    fn module_folder(&self) -> String {
        let folder = self.path.trim_end_matches(".rs");
        let folder = folder.strip_suffix("/mod").unwrap_or(folder);
        folder.strip_suffix("/lib").unwrap_or(folder).to_owned()
    }
}

/// The text of a file that must be there.
pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Whether the project has this file.
pub(crate) fn is_file(path: &str) -> bool {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path).is_file()
}

/// All files below a folder, or the project's own; what is built and git's own left out.
pub(crate) fn files(below: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(root, &root.join(below), &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "{below}");
    found
}

/// The program's own source: no tests, comments blanked. Read once for all tests.
pub(crate) fn program() -> &'static [(File, Source)] {
    static PROGRAM: OnceLock<Vec<(File, Source)>> = OnceLock::new();
    PROGRAM.get_or_init(read_program)
}

fn read_program() -> Vec<(File, Source)> {
    let all: Vec<File> =
        files("src").into_iter().filter(|file| file.path.ends_with(".rs")).collect();
    let mut of_tests = Vec::new();
    for file in &all {
        for name in reader::test_modules(&reader::read(&file.text).code) {
            of_tests.push(format!("{}/{name}", file.module_folder()));
        }
    }
    let is_test = |file: &File| {
        let inside = |of: &String| {
            file.path.strip_prefix(of.as_str()).is_some_and(|rest| rest.starts_with(['.', '/']))
        };
        of_tests.iter().any(inside)
    };
    all.into_iter()
        .filter(|file| !is_test(file))
        .map(|file| {
            let source = reader::without_tests(reader::read(&file.text));
            (file, source)
        })
        .collect()
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        // A second work tree has a file of that name.
        if name == "target" || name == ".git" {
            continue;
        }
        if path.is_dir() {
            walk(root, &path, found);
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        let parts: Vec<_> = path.strip_prefix(root).unwrap().iter().collect();
        let parts: Vec<&str> = parts.iter().map(|part| part.to_str().unwrap()).collect();
        found.push(File {
            path: parts.join("/"),
            text: String::from_utf8(bytes).unwrap_or_default(),
        });
    }
}

#[test]
fn depth_and_layer_follow_the_path() {
    let file = |path: &str| File { path: path.to_owned(), text: String::new() };
    assert_eq!(file("src/api/mod.rs").depth(), 1);
    assert_eq!(file("src/api/request.rs").depth(), 2);
    assert_eq!(file("src/tui/widgets/mod.rs").depth(), 2);
    assert_eq!(file("src/tui/widgets/list.rs").layer(), Some("tui"));
    assert_eq!(file("src/lib.rs").layer(), None);
    assert_eq!(file("src/tui/mod.rs").module_folder(), "src/tui");
    assert_eq!(file("src/domain/draw.rs").module_folder(), "src/domain/draw");
}
