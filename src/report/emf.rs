//! A drawing as an Enhanced Metafile, the vector picture that every word processor knows.
//!
//! Source: Microsoft, *[MS-EMF]: Enhanced Metafile Format*, 2.3. Only what a [`Drawing`] needs is
//! written. Broken lines are cut into pieces here, since GDI breaks thin ones only.

use super::drawing::{Anchor, Drawing, Grey, LETTERS, Mark, RADIUS};

/// Units of the file in one unit of a drawing.
const FINE: f64 = 20.0;
/// Hundredths of a millimetre in one unit of a drawing: 96 units an inch.
const FRAME: f64 = 2540.0 / 96.0;
/// Length of a piece of a broken line and of the gap after it.
const DASH: (f64, f64) = (6.0, 4.0);

const HEADER: u32 = 1;
const POLYLINE: u32 = 4;
const SET_WINDOW_EXTENT: u32 = 9;
const SET_WINDOW_ORIGIN: u32 = 10;
const SET_VIEWPORT_EXTENT: u32 = 11;
const SET_VIEWPORT_ORIGIN: u32 = 12;
const END: u32 = 14;
const SET_MAP_MODE: u32 = 17;
const SET_BACKGROUND_MODE: u32 = 18;
const SET_TEXT_ALIGN: u32 = 22;
const SET_TEXT_COLOUR: u32 = 24;
const SELECT: u32 = 37;
const CREATE_PEN: u32 = 38;
const CREATE_BRUSH: u32 = 39;
const DELETE: u32 = 40;
const ELLIPSE: u32 = 42;
const RECTANGLE: u32 = 43;
const CREATE_FONT: u32 = 82;
const TEXT: u32 = 84;

/// Handles: each is made anew where it is needed.
const FONT: u32 = 1;
const PEN: u32 = 2;
const BRUSH: u32 = 3;
const HANDLES: u16 = 4;
const STOCK_NO_PEN: u32 = 0x8000_0008;
const STOCK_WHITE_BRUSH: u32 = 0x8000_0000;
const STOCK_BLACK_PEN: u32 = 0x8000_0007;

/// The drawing as a file.
#[must_use]
pub fn to_emf(drawing: &Drawing) -> Vec<u8> {
    let mut file = File::default();
    let size = [fine(drawing.width), fine(drawing.height)];
    file.record(SET_MAP_MODE, &[8]);
    file.record(SET_WINDOW_ORIGIN, &[0, 0]);
    file.record(SET_WINDOW_EXTENT, &size);
    file.record(SET_VIEWPORT_ORIGIN, &[0, 0]);
    file.record(SET_VIEWPORT_EXTENT, &[whole(drawing.width), whole(drawing.height)]);
    file.record(SET_BACKGROUND_MODE, &[1]);
    file.record(SET_TEXT_COLOUR, &[colour(Grey::Dark)]);
    file.font();
    for mark in &drawing.marks {
        file.mark(mark);
    }
    file.record(END, &[0, 16, 20]);
    file.finished(drawing)
}

/// The records after the header.
#[derive(Default)]
struct File {
    bytes: Vec<u8>,
    records: u32,
}

impl File {
    fn record(&mut self, kind: u32, fields: &[u32]) {
        let mut body = Vec::with_capacity(fields.len() * 4);
        for field in fields {
            body.extend(field.to_le_bytes());
        }
        self.raw(kind, &body);
    }

    fn raw(&mut self, kind: u32, body: &[u8]) {
        let size = u32::try_from(body.len() + 8).unwrap_or(u32::MAX);
        self.bytes.extend(kind.to_le_bytes());
        self.bytes.extend(size.to_le_bytes());
        self.bytes.extend(body);
        self.records += 1;
    }

    /// Arial, or what the reader has in its place.
    fn font(&mut self) {
        let mut body = Vec::new();
        let height = -(LETTERS * FINE).round() as i32;
        for field in [i32::try_from(FONT).unwrap_or(1), height, 0, 0, 0, 400] {
            body.extend(field.to_le_bytes());
        }
        body.extend([0; 8]);
        body.extend("Arial".encode_utf16().flat_map(u16::to_le_bytes));
        // An EXTLOGFONTW has 320 bytes after the handle; what is not said is 0.
        body.resize(324, 0);
        self.raw(CREATE_FONT, &body);
        self.record(SELECT, &[FONT]);
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Line { points, grey, width, dashed } => {
                self.record(CREATE_PEN, &[PEN, 0, fine(*width), 0, colour(*grey)]);
                self.record(SELECT, &[PEN]);
                if *dashed {
                    for piece in pieces(points) {
                        self.polyline(&piece);
                    }
                } else {
                    self.polyline(points);
                }
                self.record(SELECT, &[STOCK_BLACK_PEN]);
                self.record(DELETE, &[PEN]);
            }
            Mark::Box { at: (x, y), size: (width, height), grey } => {
                let corners = [fine(*x), fine(*y), fine(x + width), fine(y + height)];
                self.record(SELECT, &[STOCK_NO_PEN]);
                self.filled(RECTANGLE, corners, colour(*grey));
            }
            Mark::Dot { at: (x, y), hollow } => {
                let corners = [x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS].map(fine);
                self.record(CREATE_PEN, &[PEN, 0, fine(1.5), 0, colour(Grey::Dark)]);
                self.record(SELECT, &[PEN]);
                let inside = if *hollow { 0x00ff_ffff } else { colour(Grey::Dark) };
                self.filled(ELLIPSE, corners, inside);
                self.record(SELECT, &[STOCK_BLACK_PEN]);
                self.record(DELETE, &[PEN]);
            }
            Mark::Words { at, text, anchor } => self.words(*at, text, *anchor),
        }
    }

    fn filled(&mut self, shape: u32, corners: [u32; 4], colour: u32) {
        self.record(CREATE_BRUSH, &[BRUSH, 0, colour, 0]);
        self.record(SELECT, &[BRUSH]);
        self.record(shape, &corners);
        self.record(SELECT, &[STOCK_WHITE_BRUSH]);
        self.record(DELETE, &[BRUSH]);
    }

    fn polyline(&mut self, points: &[(f64, f64)]) {
        let mut fields = nowhere().to_vec();
        fields.push(u32::try_from(points.len()).unwrap_or(0));
        fields.extend(points.iter().flat_map(|(x, y)| [fine(*x), fine(*y)]));
        self.record(POLYLINE, &fields);
    }

    fn words(&mut self, (x, y): (f64, f64), text: &str, anchor: Anchor) {
        const BASE_LINE: u32 = 24;
        let align = match anchor {
            Anchor::Start => 0,
            Anchor::Middle => 6,
            Anchor::End => 2,
        };
        self.record(SET_TEXT_ALIGN, &[BASE_LINE | align]);
        let letters: Vec<u16> = text.encode_utf16().collect();
        let count = u32::try_from(letters.len()).unwrap_or(0);
        // The string begins after 76 bytes of the record and is filled up to whole fields.
        let string = 76;
        let widths = string + (count * 2).next_multiple_of(4);
        let mut body = Vec::new();
        let graphics = [1, 1.0_f32.to_bits(), 1.0_f32.to_bits()];
        let reference = [fine(x), fine(y), count, string, 0];
        for field in nowhere().into_iter().chain(graphics).chain(reference).chain(nowhere()) {
            body.extend(field.to_le_bytes());
        }
        body.extend(widths.to_le_bytes());
        body.extend(letters.iter().flat_map(|letter| letter.to_le_bytes()));
        body.resize(body.len().next_multiple_of(4), 0);
        for letter in char::decode_utf16(letters) {
            let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
            let wide = fine(advance(letter) * LETTERS / 1000.0);
            body.extend(wide.to_le_bytes());
            // Both halves of a letter beyond the first plane have a width.
            if letter.len_utf16() == 2 {
                body.extend(0_u32.to_le_bytes());
            }
        }
        self.raw(TEXT, &body);
    }

    /// The header, and all of it after that.
    fn finished(self, drawing: &Drawing) -> Vec<u8> {
        let (width, height) = (drawing.width, drawing.height);
        let frame = |length: f64| whole(length * FRAME);
        let bytes = u32::try_from(self.bytes.len() + 88).unwrap_or(u32::MAX);
        let mut header = File::default();
        header.record(
            HEADER,
            &[
                [0, 0, whole(width), whole(height)],
                [0, 0, frame(width), frame(height)],
                [0x464d_4520, 0x0001_0000, bytes, self.records + 1],
                [u32::from(HANDLES), 0, 0, 0],
                // A screen of 96 dots an inch: 1920 × 1080 dots are 508 × 286 mm.
                [1920, 1080, 508, 286],
            ]
            .concat(),
        );
        let mut out = header.bytes;
        out.extend(self.bytes);
        out
    }
}

/// A broken line as its pieces.
fn pieces(points: &[(f64, f64)]) -> Vec<[(f64, f64); 2]> {
    let mut pieces = Vec::new();
    for pair in points.windows(2) {
        let [from, to] = [pair.first(), pair.last()].map(|end| end.copied().unwrap_or_default());
        let (across, down) = (to.0 - from.0, to.1 - from.1);
        let length = (across * across + down * down).sqrt();
        let at = |along: f64| {
            let part = if length > 0.0 { (along / length).min(1.0) } else { 0.0 };
            (from.0 + across * part, from.1 + down * part)
        };
        let mut along = 0.0;
        while along < length {
            pieces.push([at(along), at(along + DASH.0)]);
            along += DASH.0 + DASH.1;
        }
    }
    pieces
}

/// Bounds that say nothing.
fn nowhere() -> [u32; 4] {
    [0, 0, u32::MAX, u32::MAX]
}

fn colour(grey: Grey) -> u32 {
    u32::from(grey.level()) * 0x0001_0101
}

fn fine(length: f64) -> u32 {
    whole(length * FINE)
}

/// A signed whole number as the file keeps it.
fn whole(length: f64) -> u32 {
    (length.round() as i32).cast_unsigned()
}

/// How far a letter of Arial goes, in thousandths of its size (Adobe's metrics of Helvetica,
/// which Arial shares).
fn advance(letter: char) -> f64 {
    const ASCII: [u16; 95] = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
        722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584,
    ];
    let place = (letter as usize).checked_sub(0x20);
    let known = place.and_then(|place| ASCII.get(place)).copied();
    f64::from(known.unwrap_or(match letter {
        'æ' => 889,
        'ø' => 611,
        'Æ' | '…' => 1000,
        'Ø' => 778,
        'Å' => 667,
        '\u{202F}' | '\u{A0}' => 278,
        _ => 556,
    }))
}

#[cfg(test)]
mod tests {
    //! What any reader of the format checks first.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    fn field(bytes: &[u8], at: usize) -> u32 {
        u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap())
    }

    #[test]
    fn records_follow_one_another_to_the_end() {
        let mark =
            |text: &str| Mark::Words { at: (3.0, 9.0), text: text.to_owned(), anchor: Anchor::End };
        let line = Mark::Line {
            points: vec![(0.0, 0.0), (30.0, 40.0)],
            grey: Grey::Dark,
            width: 1.0,
            dashed: true,
        };
        let dot = Mark::Dot { at: (5.0, 5.0), hollow: true };
        let marks = vec![mark("æøå 22 %"), mark(""), mark("𝟙x"), line, dot];
        let bytes = to_emf(&Drawing { width: 60.0, height: 50.0, marks });
        assert_eq!(field(&bytes, 8 + 32), 0x464d_4520);
        assert_eq!(field(&bytes, 48) as usize, bytes.len());
        let (mut at, mut records) = (0, 0);
        while at < bytes.len() {
            let size = field(&bytes, at + 4) as usize;
            assert!(size >= 8 && size.is_multiple_of(4), "record at {at}");
            if field(&bytes, at) == TEXT {
                let (letters, widths) = (field(&bytes, at + 44), field(&bytes, at + 72));
                assert_eq!(widths + 4 * letters, u32::try_from(size).unwrap());
            }
            at += size;
            records += 1;
        }
        assert_eq!((at, records), (bytes.len(), field(&bytes, 52)));
    }

    #[test]
    fn a_broken_line_has_gaps() {
        let pieces = pieces(&[(0.0, 0.0), (20.0, 0.0)]);
        assert_eq!(pieces, [[(0.0, 0.0), (6.0, 0.0)], [(10.0, 0.0), (16.0, 0.0)]]);
    }
}
