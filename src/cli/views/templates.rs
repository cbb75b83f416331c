//! What is said of a template of papers.

use serde_json::json;

use super::super::output::Output;
use crate::api::PaperFormat;
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

/// It was tried and is in order.
pub fn sound(texts: &Texts, sha256: &str) -> Output {
    let formats: Vec<&str> = PaperFormat::OFFERED.iter().map(|format| format.ending()).collect();
    let lines = [
        texts.with("template-sound", &[("formats", Clean::line(&formats.join(", ")).into())]),
        texts.with("template-hash", &[("hash", Clean::line(sha256).into())]),
    ];
    Output::new(&lines, json!({ "template": sha256, "formats": formats }))
}

/// There is none.
pub fn none(texts: &Texts, folder: &str) -> Output {
    let line = texts.with("template-none", &[("folder", Clean::line(folder).into())]);
    Output::new(&[line], json!({ "template": null }))
}

/// It was written to files.
pub fn exported(texts: &Texts, paths: &[String], folder: &str) -> Output {
    let mut lines: Vec<Clean> = paths.iter().map(|path| Clean::line(path)).collect();
    lines.push(texts.with("template-exported", &[("folder", Clean::line(folder).into())]));
    Output::new(&lines, json!({ "files": paths }))
}
