//! A drawing as SVG, to stand within HTML or alone.

use std::fmt::Write as _;

use super::drawing::{Anchor, Drawing, Grey, LETTERS, Mark, RADIUS};

/// The drawing as SVG with title and description. `id` is one of its own in the page it stands in.
#[must_use]
pub fn to_svg(drawing: &Drawing, id: usize, title: &str, description: &str) -> String {
    let (width, height) = (short(drawing.width), short(drawing.height));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"chart-{id}-title chart-{id}-text\" font-family=\"Source Sans 3, Arial, sans-serif\" \
         font-size=\"{}\">\n",
        short(LETTERS)
    );
    let mut element = |name: &str, text: &str| {
        let _ =
            writeln!(out, "<{name} id=\"chart-{id}-{}\">{}</{name}>", part(name), escaped(text));
    };
    element("title", title);
    element("desc", description);
    for mark in &drawing.marks {
        write_mark(&mut out, mark);
    }
    out.push_str("</svg>\n");
    out
}

fn part(name: &str) -> &str {
    if name == "desc" { "text" } else { name }
}

fn write_mark(out: &mut String, mark: &Mark) {
    // Writing to a string cannot fail.
    let _ = match mark {
        Mark::Line { points, grey, width, dashed } => {
            let points: Vec<String> =
                points.iter().map(|(x, y)| format!("{},{}", short(*x), short(*y))).collect();
            let dash = if *dashed { " stroke-dasharray=\"6 4\"" } else { "" };
            writeln!(
                out,
                "<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{dash}/>",
                points.join(" "),
                colour(*grey),
                short(*width)
            )
        }
        Mark::Box { at: (x, y), size: (width, height), grey } => writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/>",
            short(*x),
            short(*y),
            short(*width),
            short(*height),
            colour(*grey)
        ),
        Mark::Dot { at: (x, y), hollow } => writeln!(
            out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1.5\"/>",
            short(*x),
            short(*y),
            short(RADIUS),
            if *hollow { "#ffffff".to_owned() } else { colour(Grey::Dark) },
            colour(Grey::Dark)
        ),
        Mark::Words { at: (x, y), text, anchor } => writeln!(
            out,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" fill=\"{}\">{}</text>",
            short(*x),
            short(*y),
            match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            },
            colour(Grey::Dark),
            escaped(text)
        ),
    };
}

fn colour(grey: Grey) -> String {
    let level = grey.level();
    format!("#{level:02x}{level:02x}{level:02x}")
}

/// A length with at most two decimals, the same on every machine.
fn short(length: f64) -> String {
    let hundredths = (length * 100.0).round() / 100.0;
    format!("{hundredths}")
}

/// Text between tags and in attributes.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
