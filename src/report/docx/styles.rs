//! The styles of a Word file in the colours and sizes of a template.

use crate::catalogue::template::Template;

/// What an attribute of size begins with; its value is in half points.
const SIZES: [&str; 2] = ["<w:sz w:val=\"", "<w:szCs w:val=\""];
/// The half points that the styles are drawn up with.
const DRAWN_WITH: f64 = 21.0;

/// The styles with their colours put in, and all sizes changed as that of the text is.
pub(super) fn styled(styles: &str, template: &Template) -> String {
    let colours = &template.colours;
    let mut styles = styles
        .replace("COLOUR-TEXT", &colours.text.hex())
        .replace("COLOUR-HEADING", &colours.heading.hex())
        .replace("COLOUR-QUIET", &colours.quiet.hex())
        .replace("COLOUR-LINE", &colours.line.hex());
    let times = template.size * 2.0 / DRAWN_WITH;
    for start in SIZES {
        let mut parts = styles.split(start);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (size, rest) = part.split_once('"').unwrap_or((part, ""));
            let size = size.parse::<f64>().unwrap_or(DRAWN_WITH) * times;
            out.push_str(&format!("{start}{}\"{rest}", size.round()));
        }
        styles = out;
    }
    styles
}
