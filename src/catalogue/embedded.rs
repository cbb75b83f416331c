//! The checklists that come with the program.

use crate::domain::checklist::Checklist;

use super::checklist::{Fault, parse};

/// File name and content of every built-in list.
pub const FILES: [(&str, &str); 16] = [
    ("foep-1.toml", include_str!("../../assets/checklists/foep-1.toml")),
    ("foep-2.toml", include_str!("../../assets/checklists/foep-2.toml")),
    ("foep-3.toml", include_str!("../../assets/checklists/foep-3.toml")),
    ("gen-1.toml", include_str!("../../assets/checklists/gen-1.toml")),
    ("rev-1.toml", include_str!("../../assets/checklists/rev-1.toml")),
    ("rev-2.toml", include_str!("../../assets/checklists/rev-2.toml")),
    ("rev-3.toml", include_str!("../../assets/checklists/rev-3.toml")),
    ("sam-1.toml", include_str!("../../assets/checklists/sam-1.toml")),
    ("sam-2.toml", include_str!("../../assets/checklists/sam-2.toml")),
    ("sam-3.toml", include_str!("../../assets/checklists/sam-3.toml")),
    ("syg-1.toml", include_str!("../../assets/checklists/syg-1.toml")),
    ("syg-2.toml", include_str!("../../assets/checklists/syg-2.toml")),
    ("syg-3.toml", include_str!("../../assets/checklists/syg-3.toml")),
    ("yds-1.toml", include_str!("../../assets/checklists/yds-1.toml")),
    ("yds-2.toml", include_str!("../../assets/checklists/yds-2.toml")),
    ("yds-3.toml", include_str!("../../assets/checklists/yds-3.toml")),
];

/// Templates for a municipality's own lists: name and content. Nothing is reviewed by them before
/// they are filled in and taken into use.
pub const TEMPLATES: [(&str, &str); 2] = [
    ("serviceguide", include_str!("../../assets/templates/serviceguide.toml")),
    ("skema", include_str!("../../assets/templates/skema.toml")),
];

/// Reads the built-in lists.
///
/// # Errors
/// The faults of all files; a test sees to it that there are none.
pub fn built_in() -> Result<Vec<Checklist>, Vec<Fault>> {
    let mut lists = Vec::new();
    let mut faults = Vec::new();
    for (name, content) in FILES {
        match parse(name, content.as_bytes()) {
            Ok(list) => lists.push(list),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() { Ok(lists) } else { Err(faults) }
}

#[cfg(test)]
mod normal_cases;
#[cfg(test)]
mod tests;
