//! A paper as one HTML file: nothing is loaded, nothing runs, everything is escaped.
//!
//! Structure after WCAG 2.1 AA and EN 301 549: language and title are named, headings are in
//! order, tables have captions and their headings a scope, no meaning lies in colour alone.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::chart::Chart;
use super::document::{Block, Cell, Column, Document, Layout, Table};
use super::drawing::draw;
use super::read_back;
use super::svg::{escaped, to_svg};
use super::typography;
use super::writer::{Options, PROGRAM, WriteFault};
use crate::catalogue::template::Template;
use crate::catalogue::texts::{Language, Texts};

/// Nothing may be loaded or run; only the style and the logo within the file hold.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/// Pixels of a screen for each point of paper, as the browser's own size of letters is 16.
const PIXELS: f64 = 16.0 / 10.5;

/// The paper as an HTML file.
///
/// # Errors
/// None.
pub fn write(document: &Document, options: &Options) -> Result<Vec<u8>, WriteFault> {
    Ok(to_html(document, &options.template).into_bytes())
}

/// The paper as HTML.
#[must_use]
pub fn to_html(document: &Document, template: &Template) -> String {
    let meta = &document.meta;
    let language = match meta.language {
        Language::Danish => "da",
        Language::English => "en",
    };
    let mut page = Page { out: String::new(), language: meta.language, charts: 0 };
    page.raw("<!DOCTYPE html>\n<html lang=\"").raw(language).raw("\">\n<head>\n");
    page.raw("<meta charset=\"utf-8\">\n");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").text(POLICY).raw("\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    page.raw("<meta name=\"generator\" content=\"").text(PROGRAM).raw("\">\n");
    page.raw("<meta name=\"date\" content=\"").text(&meta.made_at.to_rfc3339()).raw("\">\n");
    for (name, hash) in &meta.made_from {
        page.raw("<meta name=\"tilsyn:").raw(name).raw("\" content=\"");
        page.text(hash.as_str()).raw("\">\n");
    }
    page.element("title", meta.title.as_str());
    page.raw("<style>\n").raw(&variables(template)).raw(&template.style);
    page.raw("</style>\n</head>\n");
    page.raw(match meta.layout {
        Layout::Pages => "<body>\n",
        Layout::OnePage => "<body class=\"one-page\">\n",
    });
    page.letterhead(template);
    page.raw("<main>\n").element("h1", meta.title.as_str());
    if !meta.subtitle.is_empty() {
        page.raw("<p class=\"subtitle\">").text(meta.subtitle.as_str()).raw("</p>\n");
    }
    for block in &document.blocks {
        page.block(block);
    }
    page.raw("</main>\n");
    if !meta.footer.is_empty() {
        page.raw("<footer>\n");
        for line in &meta.footer {
            page.element("p", line.as_str());
        }
        page.raw("</footer>\n");
    }
    page.raw("</body>\n</html>\n");
    page.out
}

/// The file while it is written.
struct Page {
    out: String,
    language: Language,
    /// Charts so far.
    charts: usize,
}

impl Page {
    /// Markup of the program itself.
    fn raw(&mut self, markup: &str) -> &mut Self {
        self.out.push_str(markup);
        self
    }

    /// Text as it is set, escaped for content and for quoted attributes.
    fn text(&mut self, text: &str) -> &mut Self {
        let set = escaped(&typography::set(text, self.language));
        self.out.push_str(&set.replace('\u{A0}', "&nbsp;").replace('\u{202F}', "&#8239;"));
        self
    }

    /// `<name>text</name>` on a line of its own; line breaks in the text stay.
    fn element(&mut self, name: &str, text: &str) -> &mut Self {
        self.raw("<").raw(name).raw(">").lines(text).raw("</").raw(name).raw(">\n")
    }

    /// Text with its line breaks.
    fn lines(&mut self, text: &str) -> &mut Self {
        for (nth, line) in text.split('\n').enumerate() {
            if nth > 0 {
                self.raw("<br>");
            }
            self.text(line);
        }
        self
    }

    /// Whose paper it is.
    fn letterhead(&mut self, template: &Template) {
        if !template.has_letterhead() {
            return;
        }
        self.raw("<header>\n");
        if let Some(logo) = &template.logo {
            self.raw("<img src=\"data:image/png;base64,").raw(&STANDARD.encode(&logo.png));
            self.raw("\" alt=\"").text(logo.words.as_str());
            self.raw(&format!("\" style=\"width:{}mm\">\n", logo.millimetres));
        }
        if !template.organisation.is_empty() {
            self.raw("<p><strong>").text(template.organisation.as_str()).raw("</strong></p>\n");
        }
        for line in &template.lines {
            self.element("p", line.as_str());
        }
        self.raw("</header>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let name = match level {
                    ..=2 => "h2",
                    3 => "h3",
                    4.. => "h4",
                };
                self.element(name, text.as_str());
            }
            Block::Paragraph(text) => {
                self.element("p", text.as_str());
            }
            Block::KeyValues(pairs) => {
                self.raw("<dl>\n");
                for (name, value) in pairs {
                    self.element("dt", name.as_str());
                    self.raw("<dd>").value(value).raw("</dd>\n");
                }
                self.raw("</dl>\n");
            }
            Block::Bullets(items) => {
                self.raw("<ul>\n");
                for item in items {
                    self.element("li", item.as_str());
                }
                self.raw("</ul>\n");
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Definitions(items) => {
                self.raw("<dl class=\"definitions\">\n");
                for (word, meaning) in items {
                    self.element("dt", word.as_str());
                    self.element("dd", meaning.as_str());
                }
                self.raw("</dl>\n");
            }
            Block::Note { rule, label, text } => {
                self.raw("<div class=\"note\" role=\"note\"");
                if let Some(rule) = rule {
                    self.raw(" data-rule=\"").text(rule).raw("\"");
                }
                self.raw(">\n<p><strong>").text(label.as_str()).raw(":</strong> ");
                self.lines(text.as_str()).raw("</p>\n</div>\n");
            }
            Block::Verbatim(lines) => {
                self.raw("<pre><code>");
                for (nth, line) in lines.iter().enumerate() {
                    self.raw(if nth > 0 { "\n" } else { "" }).text(line.as_str());
                }
                self.raw("</code></pre>\n");
            }
            Block::Writing { label, lines } => {
                self.raw("<div class=\"writing\">\n");
                if !label.is_empty() {
                    self.element("p", label.as_str());
                }
                for _ in 0..*lines {
                    self.raw("<span class=\"line\"></span>\n");
                }
                self.raw("</div>\n");
            }
            Block::Rule => {
                self.raw("<hr>\n");
            }
            Block::PageBreak => {
                self.raw("<div class=\"page-break\"></div>\n");
            }
        }
    }

    fn table(&mut self, table: &Table) {
        // A region that scrolls sideways must be reachable with the keyboard and have a name.
        self.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        self.text(table.caption.as_str()).raw("\">\n<table>\n");
        self.element("caption", table.caption.as_str()).raw("<thead>\n<tr>\n");
        for column in &table.columns {
            self.raw("<th scope=\"col\"").raw(class(column)).raw(">");
            self.text(column.head.as_str()).raw("</th>\n");
        }
        self.raw("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            self.raw("<tr>\n");
            for (nth, (column, cell)) in table.columns.iter().zip(row).enumerate() {
                self.cell(nth == 0, column, cell);
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n</div>\n");
        if !table.definition.is_empty() {
            self.raw("<p class=\"definition\">").lines(table.definition.as_str()).raw("</p>\n");
        }
    }

    fn cell(&mut self, names_row: bool, column: &Column, cell: &Cell) {
        let (open, close) =
            if names_row { ("<th scope=\"row\"", "</th>\n") } else { ("<td", "</td>\n") };
        self.raw(open).raw(class(column)).raw(">");
        self.value(cell).raw(close);
    }

    /// A value as it is shown; counts are there for programs as well.
    fn value(&mut self, cell: &Cell) -> &mut Self {
        let shown = cell.shown(self.language);
        if let Cell::Date(day) = cell {
            self.raw("<time datetime=\"").raw(&day.to_string()).raw("\">");
            return self.text(shown.as_str()).raw("</time>");
        }
        let Some(counts) = cell.counts() else { return self.lines(shown.as_str()) };
        self.raw("<data value=\"").raw(&read_back::plain(counts)).raw("\">");
        self.lines(shown.as_str()).raw("</data>")
    }

    /// A drawing, its caption, and in words what it shows.
    fn chart(&mut self, chart: &Chart) {
        self.charts += 1;
        let texts = Texts::new(self.language);
        let drawing = draw(chart, &texts);
        let [title, description] = [&chart.caption, &chart.description]
            .map(|text| typography::set(text.as_str(), self.language));
        let svg = to_svg(&drawing, self.charts, &title, &description);
        self.raw("<figure>\n").raw(&svg).raw("<figcaption><strong>").text(chart.caption.as_str());
        self.raw("</strong> ").text(chart.description.as_str()).raw("</figcaption>\n</figure>\n");
    }
}

/// Colours and sizes, as the style sheet names them.
fn variables(template: &Template) -> String {
    let colours = &template.colours;
    let named = [
        ("text", colours.text),
        ("heading", colours.heading),
        ("quiet", colours.quiet),
        ("line", colours.line),
    ];
    let named = named.map(|(name, colour)| format!("--{name}: {}; ", colour.shown()));
    let size = (template.size * PIXELS * 10.0).round() / 10.0;
    format!(":root {{ {}--size: {size}px; }}\n", named.concat())
}

fn class(column: &Column) -> &'static str {
    if column.figures { " class=\"figures\"" } else { "" }
}
