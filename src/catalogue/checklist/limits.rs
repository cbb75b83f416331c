//! How much of anything a checklist may hold. One table, so that the limits can be read,
//! documented and tested in one place.
//!
//! They are far above what a person fills in and far below what slows the program.

/// Bytes of a file.
pub const FILE_BYTES: usize = 1_000_000;
/// Facts and questions together.
pub const QUESTIONS: usize = 500;
/// Headings.
pub const SECTIONS: usize = 50;
/// Local numbers.
pub const PARAMETERS: usize = 50;
/// Fewest answers or options to choose from.
pub const OPTIONS_LEAST: usize = 2;
/// Most options of a choice: one digit key each.
pub const OPTIONS: usize = 9;
/// Paragraphs a question rests on.
pub const LEGAL_BASES: usize = 20;
/// Examples of one sort.
pub const EXAMPLES: usize = 20;
/// Characters of an id.
pub const ID: usize = 40;
/// Characters of a label.
pub const LABEL: usize = 24;
/// Characters of a name, a heading, an option.
pub const LINE: usize = 300;
/// Characters of a question or a guiding text.
pub const TEXT: usize = 2_000;
/// Conditions inside one another.
pub const CONDITION_DEPTH: usize = 8;
/// Parts of one condition, words of one list of answers.
pub const CONDITION_PARTS: usize = 50;
/// Questions that one question is asked instead of.
pub const INSTEAD_OF: usize = 20;
/// Highest version and meaning number.
pub const VERSION: i64 = 1_000_000;
/// Longest limit between two dates and highest local number, in their own unit.
pub const LIMIT: i64 = 10_000;
/// Bounds of a number question lie within plus and minus this.
pub const NUMBER: i64 = 1_000_000_000;
/// Last step of a scale.
pub const SCALE_STEPS: i64 = 4;
/// Highest step of a scale that can be a finding: one step must be in order.
pub const SCALE_FINDING: i64 = 3;
/// Focus areas there are.
pub const FOCUS: i64 = 3;
/// Faults told of one file; the rest are only counted.
pub const FAULTS: usize = 200;
/// Characters of the file's own text repeated in a fault.
pub const QUOTED: usize = 60;
/// Suggestions looked for in one file.
pub const SUGGESTIONS: usize = 50;
/// Bytes of a line up to which a column is counted.
pub const COUNTED_LINE: usize = 10_000;
/// Rings of questions that wait for one another, told of one file.
pub const CYCLES: usize = 20;
/// Comparisons spent in one file on finding out whether conditions can hold at all.
pub const SEARCH_STEPS: usize = 500_000;
