//! Where a list came from and how its bytes were understood.

/// What kind of source a list came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceKind {
    /// A text file with a delimiter.
    Csv,
    /// Office Open XML, written by Excel and others.
    Xlsx,
    /// OpenDocument, written by LibreOffice and others.
    Ods,
    /// Lines pasted into the program.
    Pasted,
}

/// How the bytes of a text file were understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, without a mark and without a fault; plain ASCII too.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Marked,
    /// UTF-8 in which some bytes are wrong; those are shown as `�`.
    Utf8Faulty,
    /// UTF-16 with the low byte first, by its mark.
    Utf16LowFirst,
    /// UTF-16 with the high byte first, by its mark.
    Utf16HighFirst,
    /// UTF-16 with the low byte first, judged by its zeros.
    Utf16LowFirstGuessed,
    /// UTF-16 with the high byte first, judged by its zeros.
    Utf16HighFirstGuessed,
    /// Windows-1252, assumed because the bytes are not UTF-8.
    Windows1252,
}

/// What is known about the source of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceInfo {
    /// The kind of source.
    pub kind: SourceKind,
    /// How the bytes were understood; text files only.
    pub encoding: Option<Encoding>,
    /// The character between cells; text with more than one column only.
    pub delimiter: Option<char>,
    /// The sheet that was read; spreadsheets only.
    pub sheet: Option<String>,
    /// Visible sheets that were not read.
    pub other_sheets: Vec<String>,
    /// Hidden sheets, never read.
    pub hidden_sheets: Vec<String>,
    /// Rows hidden in the sheet, which are read all the same.
    pub hidden_rows: Vec<u64>,
}

impl SourceKind {
    /// A stable word for texts and for JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Pasted => "pasted",
        }
    }
}

impl Encoding {
    /// A stable word for texts and for JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf8Marked => "utf-8-bom",
            Self::Utf8Faulty => "utf-8-faulty",
            Self::Utf16LowFirst | Self::Utf16LowFirstGuessed => "utf-16le",
            Self::Utf16HighFirst | Self::Utf16HighFirstGuessed => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// True when the file does not say it and its bytes do not prove it.
    #[must_use]
    pub fn is_assumed(self) -> bool {
        matches!(
            self,
            Self::Utf8Faulty
                | Self::Utf16LowFirstGuessed
                | Self::Utf16HighFirstGuessed
                | Self::Windows1252
        )
    }
}
