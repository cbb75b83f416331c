//! What a person is told about a case list that can be used.
//!
//! Every notice names lines and columns, never the content of a cell: a personal number
//! must not reach a log or a message.

use crate::domain::column::Role;

/// How loudly a notice is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Good to know; nothing to do.
    Remark,
    /// Something in the file is not as it should be.
    Warning,
}

/// A column as people know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnName {
    /// Place in the row, from 0.
    pub index: usize,
    /// Its header, or its letter where the header is blank or unfit to be shown.
    pub name: String,
}

/// Why two references are probably meant to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// They differ in upper and lower case only.
    LetterCase,
    /// They differ in zeros at the front.
    LeadingZeros,
    /// They differ in blanks inside.
    InnerBlanks,
    /// They differ in more than one of these ways.
    Several,
}

/// One finding about a list. Lines are lines of a text file or rows of a sheet, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The file does not say its encoding; this one was taken.
    EncodingAssumed {
        /// Code of the encoding, see [`super::Encoding::code`].
        encoding: &'static str,
    },
    /// The file name promises another kind of file than the content is.
    NameDiffersFromContent {
        /// Code of the kind found, see [`super::SourceKind::code`].
        kind: &'static str,
    },
    /// The file name looks as if it held a personal number.
    PersonalNumberInFileName,
    /// The workbook has several visible sheets; the first was read.
    OtherSheets {
        /// The sheet read.
        sheet: String,
        /// The visible sheets not read.
        others: Vec<String>,
    },
    /// Hidden sheets, which are never read.
    HiddenSheets {
        /// Their names.
        sheets: Vec<String>,
    },
    /// Rows hidden in the sheet, perhaps by a filter; they *are* read.
    HiddenRows {
        /// The rows.
        lines: Vec<u64>,
    },
    /// Merged cells: only the first of them holds the value, the others are blank.
    MergedCells {
        /// The rows touched.
        lines: Vec<u64>,
    },
    /// Formulas stored without a result; the cells are blank.
    FormulasWithoutValue {
        /// The column.
        column: ColumnName,
        /// The rows.
        lines: Vec<u64>,
    },
    /// Numbers with more digits than a spreadsheet keeps.
    RoundedNumbers {
        /// The column.
        column: ColumnName,
        /// The rows.
        lines: Vec<u64>,
    },
    /// Lines above the header that were passed over.
    TitleLines {
        /// The lines.
        lines: Vec<u64>,
    },
    /// Control or direction characters, made visible.
    ControlCharacters {
        /// The column.
        column: ColumnName,
        /// The lines.
        lines: Vec<u64>,
    },
    /// Invisible characters in a column that is taken, made visible.
    InvisibleCharacters {
        /// The column.
        column: ColumnName,
        /// The lines.
        lines: Vec<u64>,
    },
    /// Cells longer than a cell may be; the rest was left out.
    LongFields {
        /// The column.
        column: ColumnName,
        /// The lines.
        lines: Vec<u64>,
        /// Characters kept.
        limit: usize,
    },
    /// Characters that could not be read, shown as `�`.
    UnreadableCharacters {
        /// The column.
        column: ColumnName,
        /// The lines.
        lines: Vec<u64>,
    },
    /// Letters that were encoded twice (`Ã¦` for `æ`), left as they are.
    DoubleEncoded {
        /// The lines.
        lines: Vec<u64>,
    },
    /// Lines with more or fewer cells than the header.
    UnevenLines {
        /// The lines.
        lines: Vec<u64>,
        /// Cells of the header.
        expected: usize,
    },
    /// A quoted cell that holds whole lines of the list: probably a missing quote.
    QuoteHoldsLines {
        /// Lines where such a cell is opened.
        lines: Vec<u64>,
    },
    /// Lines at the end that are no cases (totals, date of the extract).
    FooterLines {
        /// The lines.
        lines: Vec<u64>,
    },
    /// A column of personal numbers (da: *CPR*), never taken.
    PersonalNumberColumn {
        /// The column.
        column: ColumnName,
    },
    /// Single personal numbers in a column; never shown.
    PersonalNumbers {
        /// The column.
        column: ColumnName,
        /// The lines.
        lines: Vec<u64>,
    },
    /// Columns about a person, which are never taken.
    PersonColumns {
        /// The columns.
        columns: Vec<ColumnName>,
    },
    /// A second column that would have fitted a role.
    OtherColumnForRole {
        /// The column left out.
        column: ColumnName,
        /// The role.
        role: Role,
    },
    /// References a spreadsheet has turned into a power of ten (`2,6E+11`).
    DamagedReferences {
        /// The lines.
        lines: Vec<u64>,
    },
    /// References that are dates, probably made so by a spreadsheet.
    DateReferences {
        /// The lines.
        lines: Vec<u64>,
    },
    /// References that are nearly the same as an earlier one; both are kept.
    NearDuplicates {
        /// In what they differ.
        likeness: Likeness,
        /// Pairs of lines: the earlier one, the later one.
        pairs: Vec<(u64, u64)>,
    },
    /// Cells of a date column that are no date; the case is taken without it.
    InvalidDates {
        /// The column.
        column: ColumnName,
        /// The lines.
        lines: Vec<u64>,
    },
    /// Cells with a spreadsheet error or a truth value in a taken column, left blank.
    ErrorValues {
        /// The column.
        column: ColumnName,
        /// The lines.
        lines: Vec<u64>,
    },
}

impl Notice {
    /// The name under which the sentence for people is found.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::EncodingAssumed { .. } => "list-encoding-assumed",
            Self::NameDiffersFromContent { .. } => "list-name-differs-from-content",
            Self::PersonalNumberInFileName => "list-cpr-in-file-name",
            Self::OtherSheets { .. } => "list-other-sheets",
            Self::HiddenSheets { .. } => "list-hidden-sheets",
            Self::HiddenRows { .. } => "list-hidden-rows",
            Self::MergedCells { .. } => "list-merged-cells",
            Self::FormulasWithoutValue { .. } => "list-formulas-without-value",
            Self::RoundedNumbers { .. } => "list-rounded-numbers",
            Self::TitleLines { .. } => "list-title-lines",
            Self::ControlCharacters { .. } => "list-control-characters",
            Self::InvisibleCharacters { .. } => "list-invisible-characters",
            Self::LongFields { .. } => "list-long-fields",
            Self::UnreadableCharacters { .. } => "list-unreadable-characters",
            Self::DoubleEncoded { .. } => "list-double-encoded",
            Self::UnevenLines { .. } => "list-uneven-lines",
            Self::QuoteHoldsLines { .. } => "list-quote-holds-lines",
            Self::FooterLines { .. } => "list-footer-lines",
            Self::PersonalNumberColumn { .. } => "list-cpr-column",
            Self::PersonalNumbers { .. } => "list-cpr-in-cells",
            Self::PersonColumns { .. } => "list-person-columns",
            Self::OtherColumnForRole { .. } => "list-other-column-for-role",
            Self::DamagedReferences { .. } => "list-damaged-references",
            Self::DateReferences { .. } => "list-date-references",
            Self::NearDuplicates { .. } => "list-near-duplicates",
            Self::InvalidDates { .. } => "list-invalid-dates",
            Self::ErrorValues { .. } => "list-error-values",
        }
    }

    /// How loudly it is said.
    #[must_use]
    pub fn weight(&self) -> Weight {
        match self {
            Self::EncodingAssumed { .. }
            | Self::NameDiffersFromContent { .. }
            | Self::OtherSheets { .. }
            | Self::HiddenSheets { .. }
            | Self::TitleLines { .. }
            | Self::PersonColumns { .. }
            | Self::OtherColumnForRole { .. } => Weight::Remark,
            _ => Weight::Warning,
        }
    }

    /// The lines it is about, in order; empty when it is about the whole file.
    #[must_use]
    pub fn lines(&self) -> Vec<u64> {
        match self {
            Self::HiddenRows { lines }
            | Self::MergedCells { lines }
            | Self::FormulasWithoutValue { lines, .. }
            | Self::RoundedNumbers { lines, .. }
            | Self::TitleLines { lines }
            | Self::ControlCharacters { lines, .. }
            | Self::InvisibleCharacters { lines, .. }
            | Self::LongFields { lines, .. }
            | Self::UnreadableCharacters { lines, .. }
            | Self::DoubleEncoded { lines }
            | Self::UnevenLines { lines, .. }
            | Self::QuoteHoldsLines { lines }
            | Self::FooterLines { lines }
            | Self::PersonalNumbers { lines, .. }
            | Self::DamagedReferences { lines }
            | Self::DateReferences { lines }
            | Self::InvalidDates { lines, .. }
            | Self::ErrorValues { lines, .. } => lines.clone(),
            Self::NearDuplicates { pairs, .. } => pairs.iter().map(|pair| pair.1).collect(),
            Self::EncodingAssumed { .. }
            | Self::NameDiffersFromContent { .. }
            | Self::PersonalNumberInFileName
            | Self::OtherSheets { .. }
            | Self::HiddenSheets { .. }
            | Self::PersonalNumberColumn { .. }
            | Self::PersonColumns { .. }
            | Self::OtherColumnForRole { .. } => Vec::new(),
        }
    }

    /// The column it is about, when it is about one.
    #[must_use]
    pub fn column(&self) -> Option<&ColumnName> {
        match self {
            Self::FormulasWithoutValue { column, .. }
            | Self::RoundedNumbers { column, .. }
            | Self::ControlCharacters { column, .. }
            | Self::InvisibleCharacters { column, .. }
            | Self::LongFields { column, .. }
            | Self::UnreadableCharacters { column, .. }
            | Self::PersonalNumberColumn { column }
            | Self::PersonalNumbers { column, .. }
            | Self::OtherColumnForRole { column, .. }
            | Self::InvalidDates { column, .. }
            | Self::ErrorValues { column, .. } => Some(column),
            _ => None,
        }
    }

    /// The values of the sentence, by name. `lines` holds the first lines only,
    /// `count` how many there are.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = Vec::new();
        if let Some(column) = self.column() {
            args.push(("column", column.name.clone()));
        }
        let lines = self.lines();
        if !lines.is_empty() {
            args.push(("lines", line_list(&lines)));
            args.push(("count", lines.len().to_string()));
        }
        match self {
            Self::EncodingAssumed { encoding } => args.push(("encoding", (*encoding).to_owned())),
            Self::NameDiffersFromContent { kind } => args.push(("kind", (*kind).to_owned())),
            Self::OtherSheets { sheet, others } => {
                args.push(("sheet", sheet.clone()));
                args.push(("sheets", others.join(", ")));
            }
            Self::HiddenSheets { sheets } => args.push(("sheets", sheets.join(", "))),
            Self::LongFields { limit, .. } => args.push(("limit", limit.to_string())),
            Self::UnevenLines { expected, .. } => args.push(("expected", expected.to_string())),
            Self::PersonColumns { columns } => {
                let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
                args.push(("columns", names.join(", ")));
            }
            Self::OtherColumnForRole { role, .. } => args.push(("role", role.word().to_owned())),
            Self::NearDuplicates { likeness, pairs } => {
                args.push(("likeness", likeness.code().to_owned()));
                let earlier: Vec<u64> = pairs.iter().map(|pair| pair.0).collect();
                args.push(("earlier", line_list(&earlier)));
            }
            _ => {}
        }
        args
    }
}

impl Likeness {
    /// A stable word for texts and for JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::LetterCase => "letter-case",
            Self::LeadingZeros => "leading-zeros",
            Self::InnerBlanks => "inner-blanks",
            Self::Several => "several",
        }
    }
}

impl Weight {
    /// A stable word for JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Remark => "remark",
            Self::Warning => "warning",
        }
    }
}

/// At most this many lines are spelled out in a sentence.
const LINES_NAMED: usize = 10;

/// `2, 5, 9` – with an ellipsis when there are more.
pub(super) fn line_list(lines: &[u64]) -> String {
    let named: Vec<String> = lines.iter().take(LINES_NAMED).map(u64::to_string).collect();
    let mut text = named.join(", ");
    if lines.len() > LINES_NAMED {
        text.push_str(", …");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_names_ten_lines_and_counts_all() {
        let lines: Vec<u64> = (2..40).collect();
        let notice = Notice::FooterLines { lines };
        assert_eq!(
            notice.args(),
            [("lines", "2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …".to_owned()), ("count", "38".to_owned()),]
        );
    }
}
