//! Web pages in Chromium: nothing to complain of in its console, and nothing that axe-core finds against
//! WCAG 2.1 AA, in windows of 360, 800 and 1400 points.
//!
//! Runs where `TILSYN_AXE` names `axe.min.js` of the npm package `axe-core` and `chromium` is installed:
//! `.ci/run` sees to both where it can. One browser looks at all pages, each in a frame of its width.

use std::path::PathBuf;
use std::process::Command;

use tilsyn::catalogue::texts::Language;
use tilsyn::domain::paper_format::PaperFormat;

use super::made::{full, hostile};
use super::written;

const WIDTHS: [u32; 3] = [360, 800, 1400];
/// What a paper forbids, so that axe-core cannot run in it.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";
/// Tells the page around the frame what was found.
const LOOK: &str = "<script>addEventListener('load', () => axe.run(document, { runOnly: \
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then(found => \
    parent.postMessage(found.violations.map(v => v.id + ': ' + v.nodes[0].html), '*')))</script>";

#[test]
fn web_pages_have_no_violations() {
    let Some(axe) = std::env::var_os("TILSYN_AXE").map(PathBuf::from) else {
        eprintln!("not looked at: TILSYN_AXE names no axe.min.js");
        return;
    };
    let axe = std::fs::read_to_string(axe).unwrap();
    let papers = [full(Language::Danish), full(Language::English), hostile(Language::Danish)];
    let mut page = String::from(
        "<!DOCTYPE html><html lang=\"en\"><title>papers</title><pre id=\"found\"></pre><script>\
         addEventListener('message', e => { found.textContent += JSON.stringify(e.data) + '\\n' \
         })</script>",
    );
    for paper in &papers {
        let html = String::from_utf8(written(PaperFormat::Html, paper).to_vec()).unwrap();
        assert!(html.contains(POLICY));
        let open = html.replace(POLICY, "<meta name=\"policy\"");
        let open = open.replace("</head>", &format!("<script>{axe}</script>{LOOK}</head>"));
        for width in WIDTHS {
            page.push_str(&frame(width, &open));
        }
        // As it is, for the console.
        page.push_str(&frame(800, &html));
    }
    // One that is wrong, so that it is known that somebody looked.
    let wrong =
        "<!DOCTYPE html><html lang=\"da\"><title>a</title><main><h1>a</h1><img src=\"data:,\">";
    page.push_str(&frame(800, &format!("{wrong}</main><script>{axe}</script>{LOOK}</html>")));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("papers.html");
    std::fs::write(&path, page + "</html>").unwrap();
    let run = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"])
        .args(["--virtual-time-budget=60000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
        .arg(format!("file://{}", path.display()))
        .output();
    let Ok(run) = run else {
        eprintln!("not looked at: Chromium is not installed");
        return;
    };
    let console = String::from_utf8_lossy(&run.stderr);
    let complaints: Vec<&str> = console.lines().filter(|line| line.contains("CONSOLE")).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
    let dom = String::from_utf8_lossy(&run.stdout);
    let (_, found) = dom.split_once("<pre id=\"found\">").unwrap();
    let (found, _) = found.split_once("</pre>").unwrap();
    let (wrong, sound): (Vec<&str>, Vec<&str>) =
        found.lines().partition(|line| line.contains("image-alt"));
    assert_eq!(wrong.len(), 1, "{found}\n{console}");
    assert_eq!(sound, vec!["[]"; papers.len() * WIDTHS.len()]);
}

fn frame(width: u32, html: &str) -> String {
    let html = html.replace('&', "&amp;").replace('"', "&quot;");
    format!(
        "<iframe title=\"{width}\" width=\"{width}\" height=\"900\" srcdoc=\"{html}\"></iframe>"
    )
}
