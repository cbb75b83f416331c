//! A small strict reader of HTML: every element closed in order, every attribute quoted and
//! single, no character reference but the few that are written, headings in order, tables named.

const VOID: [&str; 4] = ["meta", "br", "hr", "link"];
const REFERENCES: [&str; 7] = ["&#8239;", "&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;"];

/// Reads the page and returns its text, without markup and style.
///
/// # Panics
/// At the first thing that is wrong.
pub(crate) fn text_of(page: &str) -> String {
    let mut rest = page.strip_prefix("<!DOCTYPE html>\n").expect("a doctype");
    let mut open: Vec<String> = Vec::new();
    let mut elements: Vec<String> = Vec::new();
    let mut level = 0;
    let mut text = String::new();
    while !rest.is_empty() {
        if let Some(tail) = rest.strip_prefix("</") {
            let (name, tail) = tail.split_once('>').expect("a closed tag");
            assert_eq!(open.pop().as_deref(), Some(name), "closed in order");
            rest = tail;
        } else if let Some(tail) = rest.strip_prefix('<') {
            let (tag, tail) = split_tag(tail);
            rest = tail;
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()), "<{name}>");
            check_element(name, &attributes_of(attributes), &open, &elements, &mut level);
            elements.push(name.to_owned());
            if name == "style" {
                let (style, tail) = rest.split_once("</style>").expect("a closed style");
                assert!(!style.contains(['<', '@']) || style.contains("@media print"), "{style}");
                assert!(!style.contains("url(") && !style.contains("@import"));
                rest = tail;
            } else if !VOID.contains(&name) {
                open.push(name.to_owned());
            }
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            let (piece, tail) = rest.split_at(end);
            text.push_str(&plain(piece));
            rest = tail;
        }
    }
    assert!(open.is_empty(), "{open:?}");
    for once in ["html", "head", "title", "body", "main", "h1", "style"] {
        assert_eq!(elements.iter().filter(|name| *name == once).count(), 1, "{once}");
    }
    text
}

/// The tag up to the `>` that is not within quotes.
fn split_tag(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, character) in text.char_indices() {
        match character {
            '"' => quoted = !quoted,
            '>' if !quoted => return (&text[..at], &text[at + 1..]),
            '<' => panic!("< within a tag"),
            _ => {}
        }
    }
    panic!("a tag without end");
}

fn attributes_of(mut text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    while !text.is_empty() {
        let (name, tail) = text.split_once("=\"").expect("a quoted value");
        let (value, tail) = tail.split_once('"').expect("a closing quote");
        assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{name}");
        assert!(!name.starts_with("on") && name != "style" && name != "href" && name != "src");
        assert!(found.iter().all(|(other, _)| other != name), "{name} twice");
        found.push((name.to_owned(), plain(value)));
        text = tail.strip_prefix(' ').unwrap_or(tail);
    }
    found
}

fn check_element(
    name: &str,
    attributes: &[(String, String)],
    open: &[String],
    elements: &[String],
    level: &mut u8,
) {
    let value = |wanted: &str| {
        attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    };
    let parent = open.last().map(String::as_str);
    assert!(!["script", "iframe", "img", "a", "form", "svg", "object"].contains(&name), "<{name}>");
    match name {
        "html" => assert!(matches!(value("lang"), Some("da" | "en"))),
        "th" => assert!(matches!(value("scope"), Some("col" | "row"))),
        "caption" => assert_eq!(
            (parent, elements.last().map(String::as_str)),
            (Some("table"), Some("table"))
        ),
        "thead" => assert_eq!(elements.last().map(String::as_str), Some("caption")),
        "tr" => assert!(matches!(parent, Some("thead" | "tbody"))),
        "td" => assert_eq!(parent, Some("tr")),
        "li" => assert_eq!(parent, Some("ul")),
        "dt" | "dd" => assert_eq!(parent, Some("dl")),
        "h1" | "h2" | "h3" | "h4" => {
            assert_eq!(parent, Some("main"));
            let found = name.as_bytes()[1] - b'0';
            assert!(found <= *level + 1, "{name} after h{level}");
            *level = found;
        }
        _ => {}
    }
}

/// Text with its character references resolved.
fn plain(text: &str) -> String {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        rest = &rest[at..];
        let reference = REFERENCES.iter().find(|reference| rest.starts_with(**reference));
        rest = &rest[reference.unwrap_or_else(|| panic!("{rest}")).len()..];
    }
    assert!(!text.contains(['<', '>', '"']), "{text}");
    text.replace("&nbsp;", "\u{A0}")
        .replace("&#8239;", "\u{202F}")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
}
