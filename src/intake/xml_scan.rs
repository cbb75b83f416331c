//! Walks over the tags of an XML part piece by piece, before the real parser sees it.
//!
//! The parser of spreadsheets trusts what a file says of itself; this walk refuses what it
//! would choke on: document types, tags without end, elements nested wrongly or without
//! bound. It understands no more of XML than where a tag begins and ends.
//!
//! Source: Extensible Markup Language 1.0, fifth edition, sections 2 and 3.1.

use super::fault::ReadFault;
use super::limits::Limits;

/// A tag, as it stands in the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// The name with its prefix.
    pub(super) name: &'a [u8],
    /// Everything after the name.
    attributes: &'a [u8],
}

impl<'a> Tag<'a> {
    /// The name without its prefix.
    pub(super) fn local_name(&self) -> &'a [u8] {
        let prefix = self.name.iter().position(|byte| *byte == b':');
        prefix.map_or(self.name, |colon| self.name.get(colon + 1..).unwrap_or_default())
    }

    /// The attribute of that name, as it stands.
    ///
    /// # Errors
    /// When something in the tag is no attribute, or the attribute is there twice.
    pub(super) fn attribute(&self, name: &[u8]) -> Result<Option<&'a [u8]>, ReadFault> {
        let mut value = None;
        let mut rest = self.attributes.trim_ascii_start();
        while !rest.is_empty() {
            let ((found, text), after) = next_attribute(rest).ok_or_else(broken_tag)?;
            if found == name && value.replace(text).is_some() {
                return Err(broken_tag());
            }
            rest = after.trim_ascii_start();
        }
        Ok(value)
    }
}

fn broken_tag() -> ReadFault {
    ReadFault::damaged("xml-tag")
}

type Attribute<'a> = (&'a [u8], &'a [u8]);

fn next_attribute(text: &[u8]) -> Option<(Attribute<'_>, &[u8])> {
    let equals = text.iter().position(|byte| *byte == b'=')?;
    let (name, rest) = text.split_at(equals);
    let rest = rest.get(1..)?.trim_ascii_start();
    let (quote, rest) = rest.split_first()?;
    if !matches!(quote, b'"' | b'\'') {
        return None;
    }
    let end = rest.iter().position(|byte| byte == quote)?;
    let name = name.trim_ascii();
    let is_name = !name.is_empty() && !name.iter().any(|b| b.is_ascii_whitespace() || *b == b'"');
    is_name.then_some(((name, rest.get(..end)?), rest.get(end + 1..)?))
}

/// What the walk tells its caller.
pub(super) trait Visitor {
    /// An element begins.
    ///
    /// # Errors
    /// When the part is to be refused.
    fn start(&mut self, tag: &Tag<'_>) -> Result<(), ReadFault>;

    /// An element ends.
    ///
    /// # Errors
    /// When the part is to be refused.
    fn end(&mut self, name: &[u8]) -> Result<(), ReadFault>;
}

/// Where the walk stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Between tags.
    Text,
    /// In a tag, in a quoted value when a quote is given.
    Tag(Option<u8>),
    /// In `<!-- -->`, `<![CDATA[ ]]>` or `<? ?>`, until these bytes.
    Until(&'static [u8]),
}

/// The walk over one part.
pub(super) struct Scanner<'l> {
    limits: &'l Limits,
    place: Place,
    tag: Vec<u8>,
    /// Names of the open elements, one after the other, and their lengths.
    open: Vec<u8>,
    lengths: Vec<usize>,
    elements: u64,
}

impl<'l> Scanner<'l> {
    pub(super) fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            place: Place::Text,
            tag: Vec::with_capacity(256),
            open: Vec::new(),
            lengths: Vec::new(),
            elements: 0,
        }
    }

    /// Walks over the next piece of the part.
    pub(super) fn feed(
        &mut self,
        bytes: &[u8],
        visitor: &mut dyn Visitor,
    ) -> Result<(), ReadFault> {
        let mut rest = bytes;
        while !rest.is_empty() {
            rest = match self.place {
                Place::Text => match rest.iter().position(|byte| *byte == b'<') {
                    None => &[],
                    Some(start) => {
                        self.tag.clear();
                        self.place = Place::Tag(None);
                        rest.get(start + 1..).unwrap_or_default()
                    }
                },
                Place::Tag(quote) => self.in_tag(rest, quote, visitor)?,
                Place::Until(end) => self.in_markup(rest, end),
            };
        }
        Ok(())
    }

    /// Says whether the part ended where a part may end.
    pub(super) fn finish(&self) -> Result<(), ReadFault> {
        if self.place != Place::Text || !self.lengths.is_empty() || self.elements == 0 {
            return Err(ReadFault::damaged("xml-end"));
        }
        Ok(())
    }

    fn in_tag<'b>(
        &mut self,
        bytes: &'b [u8],
        quote: Option<u8>,
        visitor: &mut dyn Visitor,
    ) -> Result<&'b [u8], ReadFault> {
        let stop = |byte: &u8| match quote {
            Some(quote) => *byte == quote,
            None => matches!(byte, b'>' | b'"' | b'\'' | b'<' | b'-' | b'[' | b'?'),
        };
        let taken = bytes.iter().position(stop).map_or(bytes.len(), |at| at + 1);
        let (piece, rest) = bytes.split_at(taken);
        self.tag.extend_from_slice(piece);
        if self.tag.len() > self.limits.tag_bytes {
            return Err(ReadFault::damaged("xml-tag-length"));
        }
        match (quote, piece.last()) {
            (Some(quote), Some(last)) if *last == quote => self.place = Place::Tag(None),
            (None, Some(b'"' | b'\'')) => self.place = Place::Tag(piece.last().copied()),
            (None, Some(b'<')) => return Err(broken_tag()),
            (None, Some(b'>')) => {
                self.place = Place::Text;
                let tag = std::mem::take(&mut self.tag);
                let result = self.whole_tag(tag.get(..tag.len() - 1).unwrap_or_default(), visitor);
                self.tag = tag;
                result?;
            }
            (None, Some(b'-' | b'[' | b'?')) => self.place = self.markup_begun()?,
            _ => {}
        }
        Ok(rest)
    }

    /// The place after `<?`, `<!--`, `<![CDATA[`, or still in the tag.
    fn markup_begun(&mut self) -> Result<Place, ReadFault> {
        let place = match self.tag.as_slice() {
            b"?" => Place::Until(b"?>"),
            b"!--" => Place::Until(b"-->"),
            b"![CDATA[" => Place::Until(b"]]>"),
            b"!-" | b"![" => return Ok(Place::Tag(None)),
            // Document types and all that belongs to them.
            [b'!', ..] => return Err(ReadFault::damaged("xml-document-type")),
            _ => return Ok(Place::Tag(None)),
        };
        self.tag.clear();
        Ok(place)
    }

    fn in_markup<'b>(&mut self, bytes: &'b [u8], end: &'static [u8]) -> &'b [u8] {
        for (at, byte) in bytes.iter().enumerate() {
            // The last bytes seen, at most as many as the end has.
            self.tag.push(*byte);
            if self.tag.len() > end.len() {
                self.tag.remove(0);
            }
            if self.tag == end {
                self.place = Place::Text;
                return bytes.get(at + 1..).unwrap_or_default();
            }
        }
        &[]
    }

    fn whole_tag(&mut self, tag: &[u8], visitor: &mut dyn Visitor) -> Result<(), ReadFault> {
        if let Some(name) = tag.strip_prefix(b"/") {
            let name = name.trim_ascii_end();
            return self.close(name, visitor);
        }
        if tag.first() == Some(&b'!') {
            return Err(ReadFault::damaged("xml-document-type"));
        }
        let (tag, empty) = match tag.strip_suffix(b"/") {
            Some(tag) => (tag, true),
            None => (tag, false),
        };
        let end = tag.iter().position(u8::is_ascii_whitespace).unwrap_or(tag.len());
        let (name, attributes) = tag.split_at(end);
        if name.is_empty() || name.contains(&b'=') || name.contains(&b'/') {
            return Err(broken_tag());
        }
        self.elements += 1;
        visitor.start(&Tag { name, attributes })?;
        self.open.extend_from_slice(name);
        self.lengths.push(name.len());
        if self.lengths.len() > self.limits.xml_depth {
            return Err(ReadFault::damaged("xml-depth"));
        }
        if empty { self.close(name, visitor) } else { Ok(()) }
    }

    fn close(&mut self, name: &[u8], visitor: &mut dyn Visitor) -> Result<(), ReadFault> {
        let length = self.lengths.pop().ok_or_else(|| ReadFault::damaged("xml-nesting"))?;
        let at = self.open.len() - length;
        if self.open.get(at..) != Some(name) {
            return Err(ReadFault::damaged("xml-nesting"));
        }
        self.open.truncate(at);
        visitor.end(name)
    }
}

#[cfg(test)]
mod tests {
    use super::super::limits::LIMITS;
    use super::*;

    #[derive(Default)]
    struct Names(Vec<String>);

    impl Visitor for Names {
        fn start(&mut self, tag: &Tag<'_>) -> Result<(), ReadFault> {
            let mut name = String::from_utf8_lossy(tag.local_name()).into_owned();
            for key in ["r", "q"] {
                if let Some(value) = tag.attribute(key.as_bytes())? {
                    name.push_str(&format!(" {key}={}", String::from_utf8_lossy(value)));
                }
            }
            self.0.push(name);
            Ok(())
        }

        fn end(&mut self, name: &[u8]) -> Result<(), ReadFault> {
            self.0.push(format!("/{}", String::from_utf8_lossy(name)));
            Ok(())
        }
    }

    fn scan(xml: &str, piece: usize) -> Result<Vec<String>, ReadFault> {
        let mut names = Names::default();
        let mut scanner = Scanner::new(&LIMITS);
        for bytes in xml.as_bytes().chunks(piece) {
            scanner.feed(bytes, &mut names)?;
        }
        scanner.finish()?;
        Ok(names.0)
    }

    #[test]
    fn tags_are_found_however_the_bytes_are_cut() {
        let xml = "<?xml version=\"1.0\"?><!-- <no> --><x:a r='1>2' q = \"x-y\">t<b/>\
                   <![CDATA[<no>]]></x:a >";
        let expected = ["a r=1>2 q=x-y", "b", "/b", "/x:a"];
        for piece in 1..=xml.len() {
            assert_eq!(scan(xml, piece).as_deref(), Ok(&expected.map(str::to_owned)[..]));
        }
    }

    #[test]
    fn what_a_parser_would_choke_on_is_refused() {
        let deep = "<a>".repeat(300);
        let long = format!("<a b=\"{}\"/>", "x".repeat(70_000));
        let cases = [
            ("<!DOCTYPE a><a/>", "xml-document-type"),
            ("<!DOCTYPE a [<!ENTITY b \"c\">]><a/>", "xml-document-type"),
            ("<!ELEMENT-x><a/>", "xml-document-type"),
            ("<a><b></a></b>", "xml-nesting"),
            ("</a>", "xml-nesting"),
            ("<a>", "xml-end"),
            ("<a/><b", "xml-end"),
            ("", "xml-end"),
            ("<a <b/>", "xml-tag"),
            ("<a b=c/>", "xml-tag"),
            (deep.as_str(), "xml-depth"),
            (long.as_str(), "xml-tag-length"),
        ];
        for (xml, check) in cases {
            assert_eq!(scan(xml, 7), Err(ReadFault::damaged(check)), "{check}");
        }
    }
}
