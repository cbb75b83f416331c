//! A paper as a Word file: real heading styles, tables whose headings repeat, captions that number
//! themselves, pictures with alternative text, page numbers, and the language of the proofing.
//!
//! Source: ECMA-376, *Office Open XML File Formats*, part 1 (WordprocessingML) and part 2 (packages).
//! What never changes lies in `assets/report/docx`. Every part has the same time, so that the same
//! paper gives the same bytes.

mod body;
mod letterhead;
mod styles;

use std::io::{Cursor, Read, Write};

use chrono::SecondsFormat;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::document::Document;
use super::svg::escaped;
use super::writer::{Options, PROGRAM, WriteFault};
use crate::catalogue::template::{LOGO, Template};
use crate::catalogue::texts::{Language, Texts};

const CONTENT_TYPES: &str = include_str!("../../assets/report/docx/content-types.xml");
const PACKAGE: &str = include_str!("../../assets/report/docx/package-relations.xml");
const STYLES: &str = include_str!("../../assets/report/docx/styles.xml");
const NUMBERING: &str = include_str!("../../assets/report/docx/numbering.xml");
const SETTINGS: &str = include_str!("../../assets/report/docx/settings.xml");
/// Stands in those where the language belongs.
const LANGUAGE: &str = "LANGUAGE";
/// The first line of every part.
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// What a count is written as, so that it is found again.
const FIGURE: &str = "<w:rStyle w:val=\"Figure\"/>";

/// The paper as a Word file.
///
/// # Errors
/// None in practice: the parts are written to memory.
pub fn write(document: &Document, options: &Options) -> Result<Vec<u8>, WriteFault> {
    let template = options.template.as_ref();
    let language = match document.meta.language {
        Language::Danish => "da-DK",
        Language::English => "en-GB",
    };
    let body = body::body(document, template);
    let in_language = |part: &str| part.replace(LANGUAGE, language).into_bytes();
    let mut parts: Vec<(String, Vec<u8>)> = vec![
        ("[Content_Types].xml".to_owned(), CONTENT_TYPES.into()),
        ("_rels/.rels".to_owned(), PACKAGE.into()),
        ("docProps/core.xml".to_owned(), core(document, language).into()),
        ("docProps/custom.xml".to_owned(), made_from(document).into()),
        (
            "word/_rels/document.xml.rels".to_owned(),
            relations(body.pictures.len(), template).into(),
        ),
        ("word/document.xml".to_owned(), body.xml.into()),
        ("word/footer1.xml".to_owned(), footer(document).into()),
        ("word/numbering.xml".to_owned(), NUMBERING.into()),
        ("word/settings.xml".to_owned(), in_language(SETTINGS)),
        (
            "word/styles.xml".to_owned(),
            styles::styled(&STYLES.replace(LANGUAGE, language), template).into(),
        ),
    ];
    let pictures = (1..).zip(body.pictures);
    parts.extend(pictures.map(|(nth, picture)| (format!("word/media/chart{nth}.emf"), picture)));
    if let Some(logo) = &template.logo {
        parts.push((format!("word/media/{LOGO}"), logo.png.clone()));
    }
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // The time is that of the format's beginning, 1980-01-01.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for (name, bytes) in parts {
        archive.start_file(name, options)?;
        archive.write_all(&bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The counts of a Word file as they are shown, in reading order; none where it cannot be read.
pub(super) fn figures(bytes: &[u8]) -> Option<Vec<String>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut xml = String::new();
    archive.by_name("word/document.xml").ok()?.read_to_string(&mut xml).ok()?;
    // Text of others is escaped, so that none of it looks like a style.
    let after = xml.split(FIGURE).skip(1);
    let text = |rest: &str| {
        let (_, from) = rest.split_once("<w:t xml:space=\"preserve\">")?;
        from.split_once("</w:t>").map(|(text, _)| text.to_owned())
    };
    after.map(text).collect()
}

/// Title, language and times.
fn core(document: &Document, language: &str) -> String {
    let meta = &document.meta;
    let made = meta.made_at.to_rfc3339_opts(SecondsFormat::Secs, true);
    format!(
        "{XML}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:subject>{}</dc:subject><dc:creator>{PROGRAM}</dc:creator>\
         <dc:language>{language}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:modified>\
         </cp:coreProperties>",
        escaped(meta.title.as_str()),
        escaped(meta.subtitle.as_str()),
    )
}

/// What the paper was made from, as properties of the file.
fn made_from(document: &Document) -> String {
    let mut properties = String::new();
    let sources = document.meta.made_from.iter();
    // Numbers begin at 2, and no two properties have one name.
    for (number, (name, value)) in (2..).zip(sources) {
        properties.push_str(&format!(
            "<property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"{number}\" \
             name=\"tilsyn {} {name}\"><vt:lpwstr>{}</vt:lpwstr></property>",
            number - 1,
            escaped(value.as_str())
        ));
    }
    format!(
        "{XML}<Properties \
         xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" \
         xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">\
         {properties}</Properties>"
    )
}

fn relations(pictures: usize, template: &Template) -> String {
    let mut relations = String::new();
    let fixed = [
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
        ("footer", "footer1.xml"),
    ];
    for (kind, target) in fixed {
        relations.push_str(&format!(
            "<Relationship Id=\"{kind}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>"
        ));
    }
    for nth in 1..=pictures {
        relations.push_str(&format!(
            "<Relationship Id=\"chart{nth}\" Type=\"{RELATIONS}/image\" \
             Target=\"media/chart{nth}.emf\"/>"
        ));
    }
    if template.logo.is_some() {
        relations.push_str(&format!(
            "<Relationship Id=\"logo\" Type=\"{RELATIONS}/image\" Target=\"media/{LOGO}\"/>"
        ));
    }
    format!(
        "{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         {relations}</Relationships>"
    )
}

/// "Side 1 af 4" at the foot of every page.
fn footer(document: &Document) -> String {
    let texts = Texts::new(document.meta.language);
    let [before, between] =
        ["paper-page", "paper-page-of"].map(|id| escaped(texts.get(id).as_str()));
    let field = |code: &str| {
        format!("<w:fldSimple w:instr=\" {code} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    };
    let words = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text} </w:t></w:r>");
    format!(
        "{XML}<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}{}{}{}</w:p></w:ftr>",
        words(&before),
        field("PAGE"),
        words(&format!(" {between}")),
        field("NUMPAGES"),
    )
}
