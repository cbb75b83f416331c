//! What a case list is found to hold: the answer of `tilsyn cases check`.

use serde_json::{Value, json};

use super::super::output::Output;
use super::super::words;
use crate::api::problem::Detail;
use crate::api::response::ListPreview;
use crate::catalogue::texts::Texts;
use crate::domain::column::Role;
use crate::domain::text::Clean;

/// A list with every line that gave no case.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedList {
    /// What an import would show.
    pub preview: ListPreview,
    /// Repetitions: line, line that counts, whether the two differ.
    pub duplicates: Vec<(u64, u64, bool)>,
    /// Refused lines with the code of the reason.
    pub refused: Vec<(u64, &'static str)>,
}

/// Notices about personal data.
const PERSONAL: [&str; 4] =
    ["list-cpr-column", "list-cpr-in-cells", "list-cpr-in-file-name", "list-person-columns"];

/// Everything that was read, and what would be taken.
pub fn checked(texts: &Texts, list: &CheckedList) -> Output {
    let preview = &list.preview;
    let how: Vec<String> =
        preview.how.iter().map(|detail| words::detail(texts, detail).into_string()).collect();
    let mut lines = vec![
        texts.with(
            "cli-cases-read",
            &[("name", (&preview.name).into()), ("how", Clean::line(&how.join(", ")).into())],
        ),
        texts.with(
            "cli-cases-taken",
            &[
                ("cases", preview.cases.into()),
                ("duplicates", list.duplicates.len().into()),
                ("refused", list.refused.len().into()),
            ],
        ),
        texts.get("cli-cases-columns"),
    ];
    for (name, role, _) in &preview.columns {
        let role = role_words(texts, *role);
        lines.push(texts.with("cli-cases-column", &[("name", name.into()), ("role", role.into())]));
    }
    if !preview.remarks.is_empty() {
        lines.push(texts.get("cli-cases-remarks"));
    }
    for remark in &preview.remarks {
        let remark = words::detail(texts, remark);
        lines.push(texts.with("cli-indented", &[("line", remark.into())]));
    }
    Output::new(&lines, json(texts, list))
}

fn json(texts: &Texts, list: &CheckedList) -> Value {
    let preview = &list.preview;
    let coded = |start: &str| {
        let codes = preview.how.iter().map(|detail| detail.code.as_str());
        codes.filter_map(|code| code.strip_prefix(start)).next().map(str::to_owned)
    };
    let findings = |wanted: &dyn Fn(&Detail) -> bool| -> Vec<Value> {
        let wanted = preview.remarks.iter().filter(|remark| wanted(remark));
        wanted.map(|remark| words::detail_json(texts, remark)).collect()
    };
    let is_personal = |remark: &Detail| PERSONAL.contains(&remark.code.as_str());
    json!({
        "file": preview.name.as_str(),
        "kind": coded("kind-"),
        "encoding": coded("encoding-"),
        "delimiter": coded("delimiter-"),
        "columns": preview.columns.iter().map(|(name, role, _)| json!({
            "name": name.as_str(), "role": role.word(),
        })).collect::<Vec<_>>(),
        "taken": preview.cases,
        "duplicates": list.duplicates.iter().map(|(line, first, differs)| json!({
            "line": line, "first_line": first, "differs": differs,
        })).collect::<Vec<_>>(),
        "refused": list.refused.iter().map(|(line, reason)| json!({
            "line": line, "reason": reason,
        })).collect::<Vec<_>>(),
        "asks": preview.asks,
        "personal_data": findings(&is_personal),
        "remarks": findings(&|remark| {
            remark.code.starts_with("list-") && !is_personal(remark)
        }),
        "case_types": preview.case_types.iter().map(|(name, cases)| json!({
            "name": name.as_str(), "cases": cases,
        })).collect::<Vec<_>>(),
        "strata": preview.strata.iter().map(|(role, values)| json!({
            "column": role.word(), "values": values,
        })).collect::<Vec<_>>(),
    })
}

fn role_words(texts: &Texts, role: Role) -> Clean {
    let id = format!("intake-role-{}", role.word());
    if texts.has(&id) { texts.get(&id) } else { Clean::line(role.word()) }
}
