//! Charts as lines, boxes, dots and words (da: *tegning*): drawn once here, then written as SVG for
//! HTML and PDF, and as EMF for Word.
//!
//! Readable without colour: three greys, full and broken lines, full and hollow dots.

mod across;
mod down;

use super::chart::{Chart, Plot};
use super::typography;
use crate::catalogue::format;
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

/// Width of every drawing.
pub const WIDTH: f64 = 680.0;
/// Size of letters.
pub const LETTERS: f64 = 13.0;
/// Longest name in a drawing, in columns; what is cut off stands in the table.
const LONGEST_NAME: usize = 34;

/// A drawing. Its zero is the upper left corner; y grows downwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// What is drawn, the lowest first.
    pub marks: Vec<Mark>,
}

/// Something drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// Straight lines from point to point.
    Line {
        /// The points.
        points: Vec<(f64, f64)>,
        /// How dark.
        grey: Grey,
        /// How thick.
        width: f64,
        /// Broken.
        dashed: bool,
    },
    /// A filled box.
    Box {
        /// The upper left corner.
        at: (f64, f64),
        /// Width and height.
        size: (f64, f64),
        /// How dark.
        grey: Grey,
    },
    /// A round dot.
    Dot {
        /// The middle.
        at: (f64, f64),
        /// Only its outline.
        hollow: bool,
    },
    /// Words.
    Words {
        /// Where the base line begins, is in the middle or ends.
        at: (f64, f64),
        /// The words.
        text: String,
        /// Which of these.
        anchor: Anchor,
    },
}

/// How dark: told apart in greyscale too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grey {
    /// Figures and words.
    Dark,
    /// Lines that help to read.
    Middle,
    /// Bars and areas.
    Light,
}

impl Grey {
    /// Red, green and blue alike, 0 to 255.
    #[must_use]
    pub fn level(self) -> u8 {
        match self {
            Self::Dark => 0x22,
            Self::Middle => 0x6f,
            Self::Light => 0xc4,
        }
    }
}

/// What of the words lies where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Their beginning.
    Start,
    /// Their middle.
    Middle,
    /// Their end.
    End,
}

/// Radius of a dot.
pub const RADIUS: f64 = 4.5;

/// Draws a chart.
#[must_use]
pub fn draw(chart: &Chart, texts: &Texts) -> Drawing {
    let mut pen = Pen { texts, marks: Vec::new() };
    let top = chart.plot.top();
    let height = match &chart.plot {
        Plot::Pareto(bars) => across::pareto(&mut pen, bars),
        Plot::Shares(points) => across::shares(&mut pen, points, top),
        Plot::Run { points, median } => down::run(&mut pen, points, *median, top),
        Plot::Path { start, goal, points } => down::path(&mut pen, *start, *goal, points, top),
        Plot::Funnel { mean, limits, teams } => down::funnel(&mut pen, *mean, limits, teams, top),
    };
    Drawing { width: WIDTH, height, marks: pen.marks }
}

/// What draws.
struct Pen<'a> {
    texts: &'a Texts,
    marks: Vec<Mark>,
}

impl Pen<'_> {
    fn line(&mut self, points: &[(f64, f64)], grey: Grey, width: f64) {
        self.marks.push(Mark::Line { points: points.to_vec(), grey, width, dashed: false });
    }

    fn dashed(&mut self, points: &[(f64, f64)], grey: Grey) {
        self.marks.push(Mark::Line { points: points.to_vec(), grey, width: 1.5, dashed: true });
    }

    fn filled(&mut self, at: (f64, f64), size: (f64, f64), grey: Grey) {
        self.marks.push(Mark::Box { at, size, grey });
    }

    fn dot(&mut self, at: (f64, f64), hollow: bool) {
        self.marks.push(Mark::Dot { at, hollow });
    }

    fn words(&mut self, at: (f64, f64), text: &Clean, anchor: Anchor) {
        let short = text.truncate(LONGEST_NAME);
        let text = typography::set(short.as_str(), self.texts.language());
        self.marks.push(Mark::Words { at, text, anchor });
    }

    fn percent(&mut self, at: (f64, f64), share: f64, anchor: Anchor) {
        let text = format::percent(share, 0, self.texts);
        self.words(at, &text, anchor);
    }

    fn count(&mut self, at: (f64, f64), count: i64, anchor: Anchor) {
        let text = super::document::whole(count, self.texts.language());
        self.words(at, &text, anchor);
    }
}
