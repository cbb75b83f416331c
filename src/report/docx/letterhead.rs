//! What stands above the title of a Word file: logo, name and lines.

use super::body::{Page, Picture};
use crate::catalogue::template::Template;
use crate::report::svg::escaped;

/// English metric units of a millimetre.
const MILLIMETRE: f64 = 36_000.0;
/// The logo's number: charts count from 1.
const NUMBER: usize = 100_000;

impl Page {
    /// Nothing where the template has none of them.
    pub(super) fn letterhead(&mut self, template: &Template) {
        if let Some(logo) = &template.logo {
            let units = |millimetres: f64| (millimetres * MILLIMETRE).round() as i64;
            let words = escaped(logo.words.as_str());
            self.open("Letterhead");
            self.picture(&Picture {
                name: "logo".to_owned(),
                number: NUMBER,
                size: (units(f64::from(logo.millimetres)), units(logo.height())),
                title: words.clone(),
                description: words,
            });
            self.raw("</w:p>\n");
        }
        if !template.organisation.is_empty() {
            let bold = "<w:rStyle w:val=\"Strong\"/>";
            self.open("Letterhead").run(bold, template.organisation.as_str()).raw("</w:p>\n");
        }
        for line in &template.lines {
            self.paragraph("Letterhead", line.as_str());
        }
    }
}
