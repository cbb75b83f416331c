//! What can be wrong with a checklist file (da: *fejl i tjeklisten*), as values: the
//! sentence for people is found elsewhere, by [`FaultKind::code`] and [`FaultKind::args`].

use crate::domain::text::Clean;

use super::limits;
use super::sheet_fault::SheetFault;

/// One thing wrong with a checklist file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file; `None` where the fault lies between lists that may come from anywhere.
    pub file: Option<String>,
    /// The sheet, where the file is a workbook.
    pub sheet: Option<String>,
    /// Line or row, counted from 1; `None` where the file as a whole is meant.
    pub line: Option<usize>,
    /// Column in characters or in cells, counted from 1, where known.
    pub column: Option<usize>,
    /// Id of the question it is in, as the file has it, harmless to show.
    pub question: Option<String>,
    /// What is wrong.
    pub what: FaultKind,
}

/// What is wrong. Keys are the words left of `=`; every text comes from the file and has been
/// made harmless and short when [`FaultKind::args`] gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// Nothing in the file but blanks and comments.
    Empty,
    /// More bytes than a checklist needs.
    TooLarge {
        /// Bytes in the file.
        bytes: usize,
        /// Bytes allowed.
        limit: usize,
    },
    /// Not UTF-8; it must be saved as UTF-8.
    NotUtf8(Encoding),
    /// A control, bidirectional or invisible character.
    HiddenCharacter {
        /// The code point.
        character: char,
    },
    /// Not TOML.
    Syntax {
        /// What sort of mistake.
        what: SyntaxFault,
        /// The sign that was expected, such as `]]`.
        expected: Option<String>,
    },
    /// One key twice in one table.
    DuplicateKey {
        /// The key.
        key: String,
        /// Where it stood first.
        first_line: Option<usize>,
    },
    /// Made for a newer edition of the program.
    NewerSchema {
        /// Schema number in the file.
        schema: i64,
        /// Newest schema number this edition reads.
        known: i64,
    },
    /// A key that the format does not have here.
    UnknownKey {
        /// The key.
        key: String,
        /// A known key that looks like it.
        suggestion: Option<String>,
    },
    /// A key that belongs to another type of question.
    KeyNotForType {
        /// The key.
        key: String,
        /// The type of this question.
        kind: String,
    },
    /// A required key is not there.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A key that means nothing without another one.
    NeedsKey {
        /// The key that is there.
        key: String,
        /// The key that is not.
        needs: String,
    },
    /// None of several keys is there, exactly one is needed.
    OneKeyOf {
        /// The keys.
        keys: Vec<String>,
    },
    /// Several keys that exclude one another.
    KeysExclude {
        /// The keys that are there.
        keys: Vec<String>,
    },
    /// A value of the wrong type.
    WrongType {
        /// The key.
        key: String,
        /// What it must be.
        expected: Shape,
        /// What it is.
        found: Shape,
    },
    /// A text without a letter.
    EmptyText {
        /// The key.
        key: String,
    },
    /// A text that is too long.
    TextTooLong {
        /// The key.
        key: String,
        /// Characters in it.
        length: usize,
        /// Characters allowed.
        limit: usize,
    },
    /// Too many of something.
    TooMany {
        /// The key.
        key: String,
        /// How many there are.
        count: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// Too few of something.
    TooFew {
        /// The key.
        key: String,
        /// How many there are.
        count: usize,
        /// How many are needed.
        least: usize,
    },
    /// A number outside its range.
    OutOfRange {
        /// The key.
        key: String,
        /// The number as the file has it.
        value: String,
        /// Smallest allowed.
        least: i64,
        /// Largest allowed.
        most: i64,
    },
    /// A weight that is not a finite number above 0.
    BadWeight {
        /// The key.
        key: String,
        /// The number as the file has it.
        value: String,
    },
    /// Not one of the words allowed here.
    UnknownWord {
        /// The key.
        key: String,
        /// The word.
        word: String,
        /// The words allowed.
        allowed: Vec<String>,
        /// One of them that looks like it.
        suggestion: Option<String>,
    },
    /// One word twice in a list.
    RepeatedWord {
        /// The key.
        key: String,
        /// The word.
        word: String,
    },
    /// Not `[a-z0-9-]{1,40}`.
    BadId {
        /// The key.
        key: String,
        /// The id.
        id: String,
    },
    /// One id for two things.
    DuplicateId {
        /// The id.
        id: String,
        /// Where it stood first.
        first_line: usize,
    },
    /// An id that the program uses itself.
    ReservedId {
        /// The id.
        id: String,
    },
    /// A lower bound above its upper bound.
    BoundsReversed {
        /// Key of the lower bound.
        low_key: String,
        /// The lower bound.
        low: i64,
        /// Key of the upper bound.
        high_key: String,
        /// The upper bound.
        high: i64,
    },
    /// A validity that ends before it begins.
    DatesReversed {
        /// First date.
        from: chrono::NaiveDate,
        /// Last date.
        to: chrono::NaiveDate,
    },
    /// Two options that cannot be told apart on the screen.
    LookAlike {
        /// The first.
        first: String,
        /// The second.
        second: String,
    },
    /// Not as many English texts as Danish ones.
    GlossCount {
        /// Key of the Danish texts.
        key: String,
        /// Danish texts.
        texts: usize,
        /// English texts.
        glosses: usize,
    },
    /// No judged question at all.
    NoQuestions,
    /// A name of something that is not in the file.
    UnknownReference {
        /// The key.
        key: String,
        /// The name.
        name: String,
        /// Something that is, and looks like it.
        suggestion: Option<String>,
    },
    /// A condition on a question that is asked later.
    LaterReference {
        /// The later question.
        name: String,
    },
    /// Questions that wait for one another.
    Cycle {
        /// The questions in the order they wait; the first is also the last.
        path: Vec<String>,
    },
    /// A condition on an answer that cannot be given.
    NotAnAnswer {
        /// The question asked about.
        name: String,
        /// The answer.
        word: String,
        /// The answers that can be given.
        allowed: Vec<String>,
        /// One of them that looks like it.
        suggestion: Option<String>,
    },
    /// A comparison that the answers of the question do not allow, such as a date of a number.
    NotComparable {
        /// The question asked about.
        name: String,
        /// The key of the comparison.
        key: String,
    },
    /// A condition that no answers can fulfil.
    NeverTrue,
    /// Conditions inside one another beyond the limit.
    ConditionTooDeep {
        /// How many are allowed.
        limit: usize,
    },
    /// Too many faults to tell them all.
    MoreFaults {
        /// How many are not told.
        count: usize,
    },
    /// Two lists with one id and version and different content.
    SameVersionOtherContent {
        /// The list.
        id: String,
        /// The version.
        version: u32,
    },
    /// Two versions of one list that are both in force on some date.
    VersionsOverlap {
        /// The list.
        id: String,
        /// The earlier version.
        first: u32,
        /// The later version.
        second: u32,
    },
    /// Two lists for one case area that are both in force on some date.
    AreaTaken {
        /// The area.
        area: String,
        /// The first list.
        first: String,
        /// The second list.
        second: String,
    },
    /// A fact that two lists in force together ask in different ways.
    FactsDiffer {
        /// The fact.
        id: String,
        /// The first list.
        first: String,
        /// The second list.
        second: String,
    },
    /// A question of one id in two lists that are asked together; only facts are shared.
    QuestionInTwoLists {
        /// The question.
        id: String,
        /// The first list.
        first: String,
        /// The second list.
        second: String,
    },
    /// Something only a workbook can have.
    Sheet(SheetFault),
}

/// What a file that is not UTF-8 looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Two bytes a letter (da: *Unicode* in Notepad's menu).
    Utf16,
    /// One byte a letter: Latin-1, Windows-1252, or no text at all.
    EightBit,
}

/// What sort of TOML mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyntaxFault {
    /// A bracket, brace or quote is not closed.
    Unclosed,
    /// A word without quotes.
    NotQuoted,
    /// A text is not written as a text.
    Text,
    /// A key is not written as a key.
    Key,
    /// A key without a value.
    NoValue,
    /// A comma is missing or too many.
    Comma,
    /// A number is not written as a number.
    Number,
    /// A date is not a date.
    Date,
    /// A table continues something that is not that table.
    KeyTaken,
    /// Brackets inside brackets beyond all use.
    TooDeep,
    /// Anything else.
    Other,
}

/// The type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Text in quotes.
    Text,
    /// A whole number.
    Whole,
    /// A number with decimals, infinity or not-a-number.
    Decimal,
    /// `true` or `false`.
    Flag,
    /// A date.
    Date,
    /// A date with a time, or a time.
    Moment,
    /// A list in square brackets.
    List,
    /// A table.
    Table,
}

/// A value to put into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A whole number.
    Number(i64),
    /// A text, harmless to show.
    Text(String),
}

/// Text of a file as it may stand in a message: short, on one line, nothing hidden.
pub(super) fn quoted(text: &str) -> String {
    Clean::line(text).truncate(limits::QUOTED).into_string()
}
