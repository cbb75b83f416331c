//! `tilsyn template`: written out, tried, and told of what is wrong with it.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;

use crate::cli::tilsyn;

#[test]
fn a_template_is_written_changed_and_tried() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let own = folder.path().join("report");
    let out = folder.path().join("out");
    let run = |arguments: &[&str]| tilsyn(&[&["--data-dir", data][..], arguments].concat());
    let text = run(&["template", "check"]).says(0).out.clone();
    assert!(text.contains("Der er ingen skabelon"), "{text}");
    run(&["template", "export", own.to_str().unwrap()]).says(0);
    // Never over somebody's work.
    let again = run(&["--json", "template", "export", own.to_str().unwrap()]);
    assert_eq!(again.says(1).problem_code(), "template-there");
    let checked =
        run(&["--json", "template", "check", "--out", out.to_str().unwrap()]).says(0).json();
    assert_eq!(checked["template"].as_str().unwrap().len(), 64);
    assert_eq!(fs::read_dir(&out).unwrap().count(), checked["formats"].as_array().unwrap().len());
    let theme = fs::read_to_string(own.join("theme.toml")).unwrap();
    crate::support::write(&own.join("theme.toml"), &theme.replace("punkt = 10.5", "punkt = 99"));
    let wrong = run(&["template", "check"]);
    let line = theme.lines().position(|line| line.starts_with("punkt")).unwrap() + 1;
    assert!(
        wrong.says(1).err.contains(&format!("  theme.toml:{line}: skrift.punkt")),
        "{}",
        wrong.err
    );
}
