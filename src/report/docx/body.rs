//! What stands in a Word file.

use std::fmt::Write as _;

use super::{FIGURE, XML};
use crate::catalogue::template::Template;
use crate::catalogue::texts::{Language, Texts};
use crate::domain::text::Clean;
use crate::report::chart::Chart;
use crate::report::document::{Block, Cell, Document, Layout, Table};
use crate::report::drawing::draw;
use crate::report::emf::to_emf;
use crate::report::svg::escaped;
use crate::report::table_widths::{WIDTH, widths};
use crate::report::typography;

/// English metric units in one unit of a drawing, for the width of the page.
const UNIT: f64 = 9000.0;

/// The body, and the pictures it shows.
pub(super) struct Body {
    pub(super) xml: String,
    pub(super) pictures: Vec<Vec<u8>>,
}

/// The paper's body.
pub(super) fn body(document: &Document, template: &Template) -> Body {
    let meta = &document.meta;
    let texts = Texts::new(meta.language);
    let mut page = Page {
        out: String::new(),
        texts,
        language: meta.language,
        pictures: Vec::new(),
        tables: 0,
    };
    page.letterhead(template);
    page.paragraph("Title", meta.title.as_str());
    if !meta.subtitle.is_empty() {
        page.paragraph("Subtitle", meta.subtitle.as_str());
    }
    for block in &document.blocks {
        page.block(block);
    }
    for line in &meta.footer {
        page.paragraph("MadeFrom", line.as_str());
    }
    let margin = if meta.layout == Layout::OnePage { 850 } else { 1134 };
    let xml = format!(
        "{XML}<w:document \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>{}\
         <w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"{margin}\" w:right=\"1134\" \
         w:bottom=\"{margin}\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>",
        page.out
    );
    Body { xml, pictures: page.pictures }
}

pub(super) struct Page {
    out: String,
    texts: Texts,
    language: Language,
    pictures: Vec<Vec<u8>>,
    tables: usize,
}

impl Page {
    pub(super) fn raw(&mut self, markup: &str) -> &mut Self {
        self.out.push_str(markup);
        self
    }

    /// Text as it is set, with its line breaks, in a run with these properties.
    pub(super) fn run(&mut self, properties: &str, text: &str) -> &mut Self {
        let set = typography::set(text, self.language);
        for (nth, line) in set.split('\n').enumerate() {
            self.raw("<w:r>");
            if !properties.is_empty() {
                self.raw("<w:rPr>").raw(properties).raw("</w:rPr>");
            }
            if nth > 0 {
                self.raw("<w:br/>");
            }
            let line = escaped(line);
            self.raw("<w:t xml:space=\"preserve\">").raw(&line).raw("</w:t></w:r>");
        }
        self
    }

    pub(super) fn open(&mut self, style: &str) -> &mut Self {
        self.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/></w:pPr>")
    }

    pub(super) fn paragraph(&mut self, style: &str, text: &str) {
        self.open(style).run("", text).raw("</w:p>\n");
    }

    /// A word in bold and what belongs to it.
    fn labelled(&mut self, style: &str, label: &str, text: &str) {
        let label = format!("{label}: ");
        self.open(style).run("<w:rStyle w:val=\"Strong\"/>", &label).run("", text);
        self.raw("</w:p>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                let style = match level {
                    ..=2 => "Heading1",
                    3 => "Heading2",
                    4.. => "Heading3",
                };
                self.paragraph(style, text.as_str());
            }
            Block::Paragraph(text) => self.paragraph("Normal", text.as_str()),
            Block::KeyValues(pairs) => self.pairs(pairs),
            Block::Bullets(items) => {
                for item in items {
                    self.paragraph("ListBullet", item.as_str());
                }
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::Definitions(items) => {
                for (word, meaning) in items {
                    self.labelled("Normal", word.as_str(), meaning.as_str());
                }
            }
            Block::Note { label, text, .. } => self.labelled("Note", label.as_str(), text.as_str()),
            Block::Verbatim(lines) => {
                for line in lines {
                    self.paragraph("Verbatim", line.as_str());
                }
            }
            Block::Writing { label, lines } => {
                if !label.is_empty() {
                    self.open("Normal").run("<w:rStyle w:val=\"Strong\"/>", label.as_str());
                    self.raw("</w:p>\n");
                }
                for _ in 0..*lines {
                    self.paragraph("Writing", "");
                }
            }
            Block::Rule => self.paragraph("Writing", ""),
            Block::PageBreak => {
                self.raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>\n");
            }
        }
    }

    /// Names and values side by side.
    fn pairs(&mut self, pairs: &[(Clean, Cell)]) {
        let widths = [WIDTH * 2 / 5, WIDTH * 3 / 5];
        self.open_table("Pairs", "", &widths, "w:firstRow=\"0\" w:firstColumn=\"1\"");
        for (name, value) in pairs {
            self.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            self.cell("CellWords", widths[0], &Cell::Text(name.clone()));
            self.cell("CellWords", widths[1], value);
            self.raw("</w:tr>");
        }
        self.close_table();
    }

    fn table(&mut self, table: &Table) {
        self.tables += 1;
        let word = self.texts.get("paper-caption-table");
        self.caption(&word, "Tabel", self.tables, &table.caption, "Caption");
        let widths = widths(table, self.language);
        let look = "w:firstRow=\"1\" w:firstColumn=\"1\"";
        self.open_table("Figures", table.caption.as_str(), &widths, look);
        self.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        let style = |figures: bool| if figures { "CellFigures" } else { "CellWords" };
        for (column, width) in table.columns.iter().zip(&widths) {
            self.cell(style(column.figures), *width, &Cell::Text(column.head.clone()));
        }
        self.raw("</w:tr>\n");
        for row in &table.rows {
            self.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for ((column, width), cell) in table.columns.iter().zip(&widths).zip(row) {
                self.cell(style(column.figures), *width, cell);
            }
            self.raw("</w:tr>\n");
        }
        self.close_table();
        self.paragraph("Definition", table.definition.as_str());
    }

    fn open_table(&mut self, style: &str, caption: &str, widths: &[usize], look: &str) {
        let caption = escaped(caption);
        let _ = write!(
            self.out,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/>\
             <w:tblW w:w=\"{WIDTH}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>\
             <w:tblLook w:val=\"04A0\" {look} w:lastRow=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" \
             w:noVBand=\"1\"/>"
        );
        if !caption.is_empty() {
            self.raw("<w:tblCaption w:val=\"").raw(&caption).raw("\"/>");
        }
        self.raw("</w:tblPr><w:tblGrid>");
        for width in widths {
            let _ = write!(self.out, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.raw("</w:tblGrid>\n");
    }

    fn close_table(&mut self) {
        self.raw("</w:tbl>\n");
    }

    fn cell(&mut self, style: &str, width: usize, cell: &Cell) {
        let _ = write!(self.out, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
        let properties = if cell.counts().is_some() { FIGURE } else { "" };
        let shown = cell.shown(self.language);
        self.open(style).run(properties, shown.as_str()).raw("</w:p></w:tc>");
    }

    /// "Tabel 1. …", with a field that counts by itself.
    fn caption(&mut self, word: &Clean, sequence: &str, number: usize, text: &Clean, style: &str) {
        let word = format!("{word} ");
        self.open(style).run("", &word);
        let _ = write!(
            self.out,
            "<w:fldSimple w:instr=\" SEQ {sequence} \\* ARABIC \"><w:r><w:t>{number}</w:t></w:r>\
             </w:fldSimple>"
        );
        self.run("", &format!(". {text}")).raw("</w:p>\n");
    }

    /// The picture with its alternative text, and its caption.
    fn chart(&mut self, chart: &Chart) {
        let drawing = draw(chart, &self.texts);
        let (wide, high) = (emu(drawing.width), emu(drawing.height));
        self.pictures.push(to_emf(&drawing));
        let number = self.pictures.len();
        let [title, description] = [&chart.caption, &chart.description]
            .map(|text| escaped(&typography::set(text.as_str(), self.language)).replace('\n', " "));
        self.raw("<w:p><w:pPr><w:keepNext/></w:pPr>");
        self.picture(&Picture {
            name: format!("chart{number}"),
            number,
            size: (wide, high),
            title,
            description,
        });
        self.raw("</w:p>\n");
        let word = self.texts.get("paper-caption-chart");
        let text = Clean::join([&chart.caption, &chart.description], ". ");
        self.caption(&word, "Figur", number, &text, "FigureCaption");
    }

    /// A run that shows a picture.
    pub(super) fn picture(&mut self, picture: &Picture) {
        let Picture { name, number, size: (wide, high), title, description } = picture;
        let _ = write!(
            self.out,
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" \
             distL=\"0\" distR=\"0\"><wp:extent cx=\"{wide}\" cy=\"{high}\"/>\
             <wp:docPr id=\"{number}\" name=\"{name}\" title=\"{title}\" \
             descr=\"{description}\"/><a:graphic>\
             <a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
             <pic:pic><pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"{name}\" \
             descr=\"{description}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
             <a:blip r:embed=\"{name}\"/><a:stretch><a:fillRect/></a:stretch>\
             </pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>\
             <a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>\
             </a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
             </w:drawing></w:r>"
        );
    }
}

/// A picture of the package, by the name of its relation; its words are escaped already.
pub(super) struct Picture {
    pub(super) name: String,
    /// One of its own in the paper.
    pub(super) number: usize,
    /// Width and height in English metric units.
    pub(super) size: (i64, i64),
    pub(super) title: String,
    pub(super) description: String,
}

fn emu(length: f64) -> i64 {
    (length * UNIT).round() as i64
}
