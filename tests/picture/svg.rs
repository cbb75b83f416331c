//! A screen as a scalable picture: a rectangle for each ground, text for each run of one
//! style, lines for the signs that boxes are made of.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthStr;

/// Width of a cell in hundredths of a unit, so that no fraction is ever rounded.
const WIDTH: usize = 840;
/// Height of a cell, likewise.
const HEIGHT: usize = 1800;
/// The line letters stand on, from the top of the cell.
const BASE: usize = 1330;

/// Arms of the signs that boxes are made of: up, right, down, left.
const LINES: &[(&str, [bool; 4])] = &[
    ("─", [false, true, false, true]),
    ("│", [true, false, true, false]),
    ("┌", [false, true, true, false]),
    ("┐", [false, false, true, true]),
    ("└", [true, true, false, false]),
    ("┘", [true, false, false, true]),
    ("├", [true, true, true, false]),
    ("┤", [true, false, true, true]),
    ("┬", [false, true, true, true]),
    ("┴", [true, true, false, true]),
    ("┼", [true, true, true, true]),
];

/// Filled signs and how much of the cell they cover, in percent.
const SHADES: &[(&str, &str)] = &[("█", "1"), ("▓", ".75"), ("▒", ".5"), ("░", ".25")];

/// How a cell looks once reversal and the theme's own colours are settled.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Look {
    text: String,
    ground: String,
    bold: bool,
    underlined: bool,
}

/// The picture of a screen; `base` has the colours of cells that name none.
pub(crate) fn of(buffer: &Buffer, base: Style) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (width, height) = (hundredths(columns * WIDTH), hundredths(rows * HEIGHT));
    let ground = hex(base.bg.unwrap_or(Color::Black));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" \
         font-family=\"'Cascadia Mono','DejaVu Sans Mono',Menlo,Consolas,monospace\" \
         font-size=\"14\" xml:space=\"preserve\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"4\" fill=\"{ground}\"/>\n"
    );
    for row in 0..buffer.area.height {
        let cells: Vec<&Cell> = (0..buffer.area.width).map(|x| &buffer[(x, row)]).collect();
        for run in runs(&cells, base) {
            draw(&mut svg, &cells, &run, usize::from(row), &ground);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// Cells from one column to another that look the same.
struct Run {
    look: Look,
    from: usize,
    to: usize,
}

fn runs(cells: &[&Cell], base: Style) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (column, cell) in cells.iter().enumerate() {
        let look = look_of(cell, base);
        match runs.last_mut() {
            Some(run) if run.look == look => run.to = column + 1,
            _ => runs.push(Run { look, from: column, to: column + 1 }),
        }
    }
    runs
}

fn look_of(cell: &Cell, base: Style) -> Look {
    let colour = |own: Color, base: Option<Color>| match own {
        Color::Reset => hex(base.unwrap_or(Color::Black)),
        own => hex(own),
    };
    let (mut text, mut ground) = (colour(cell.fg, base.fg), colour(cell.bg, base.bg));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut text, &mut ground);
    }
    let bold = cell.modifier.contains(Modifier::BOLD);
    let underlined = cell.modifier.contains(Modifier::UNDERLINED);
    Look { text, ground, bold, underlined }
}

fn draw(svg: &mut String, cells: &[&Cell], run: &Run, row: usize, ground: &str) {
    let top = row * HEIGHT;
    if run.look.ground != ground {
        rectangle(svg, run.from, run.to - run.from, top, &run.look.ground, "1");
    }
    let mut column = run.from;
    // Letters since the last sign that is drawn as lines.
    let mut letters = String::new();
    let mut first = column;
    while column < run.to {
        let sign = cells[column].symbol();
        let is_drawn = draw_sign(svg, sign, column, top, &run.look.text);
        if is_drawn {
            text(svg, &letters, first, top, &run.look);
            letters.clear();
            first = column + 1;
        } else {
            letters.push_str(sign);
        }
        // A wide sign takes the next cell too.
        column += sign.width().max(1);
    }
    text(svg, &letters, first, top, &run.look);
}

/// Draws a sign that fonts draw with gaps; false when it is a letter.
fn draw_sign(svg: &mut String, sign: &str, column: usize, top: usize, colour: &str) -> bool {
    if let Some((_, share)) = SHADES.iter().find(|(shade, _)| *shade == sign) {
        rectangle(svg, column, 1, top, colour, share);
        return true;
    }
    let Some((_, arms)) = LINES.iter().find(|(line, _)| *line == sign) else { return false };
    let (x, y) = (column * WIDTH + WIDTH / 2, top + HEIGHT / 2);
    let ends = [(x, top), (column * WIDTH + WIDTH, y), (x, top + HEIGHT), (column * WIDTH, y)];
    let middle = format!("M{} {}", hundredths(x), hundredths(y));
    let mut path = String::new();
    for ((end_x, end_y), _) in ends.iter().zip(arms).filter(|(_, drawn)| **drawn) {
        let _ = write!(path, "{middle}L{} {}", hundredths(*end_x), hundredths(*end_y));
    }
    let _ = writeln!(svg, "<path d=\"{path}\" stroke=\"{colour}\"/>");
    true
}

fn rectangle(svg: &mut String, column: usize, columns: usize, top: usize, fill: &str, share: &str) {
    let (x, y) = (hundredths(column * WIDTH), hundredths(top));
    let (width, height) = (hundredths(columns * WIDTH), hundredths(HEIGHT));
    let opacity = if share == "1" { String::new() } else { format!(" opacity=\"{share}\"") };
    let _ = writeln!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"{opacity}/>"
    );
}

/// Letters, kept to their cells whatever font the reader has: each piece between wide blanks for
/// itself, since not every reader keeps blanks apart.
fn text(svg: &mut String, letters: &str, column: usize, top: usize, look: &Look) {
    let mut column = column;
    for piece in letters.split("  ") {
        let shown = piece.trim();
        if !shown.is_empty() {
            let blanks = piece.len() - piece.trim_start().len();
            one_piece(svg, shown, column + blanks, top, look);
        }
        column += piece.width() + 2;
    }
}

fn one_piece(svg: &mut String, shown: &str, column: usize, top: usize, look: &Look) {
    let x = hundredths(column * WIDTH);
    let (y, length) = (hundredths(top + BASE), hundredths(shown.width() * WIDTH));
    let bold = if look.bold { " font-weight=\"bold\"" } else { "" };
    let line = if look.underlined { " text-decoration=\"underline\"" } else { "" };
    let shown = shown.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let _ = writeln!(
        svg,
        "<text x=\"{x}\" y=\"{y}\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\" \
         fill=\"{}\"{bold}{line}>{shown}</text>",
        look.text
    );
}

/// A number of hundredths as a decimal.
fn hundredths(number: usize) -> String {
    let (whole, rest) = (number / 100, number % 100);
    if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:02}") }
}

fn hex(colour: Color) -> String {
    match colour {
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
        Color::White => "#ffffff".to_owned(),
        _ => "#000000".to_owned(),
    }
}

#[test]
fn runs_lines_and_signs_of_markup() {
    let mut buffer = Buffer::with_lines(["a<b ─å", "  █   "]);
    buffer.set_style(
        ratatui::layout::Rect::new(0, 0, 6, 2),
        Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Rgb(9, 9, 9)),
    );
    let base = Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Rgb(9, 9, 9));
    let svg = of(&buffer, base);
    assert!(svg.contains("textLength=\"25.20\""), "{svg}");
    assert!(svg.contains(">a&lt;b</text>") && svg.contains(">å</text>"), "{svg}");
    assert_eq!(svg.matches("<path").count(), 1);
    assert!(svg.contains("<rect x=\"16.80\" y=\"18\" width=\"8.40\""), "{svg}");
}
