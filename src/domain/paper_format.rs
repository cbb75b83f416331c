//! The formats a paper can be had in (da: *filformat*).

/// A format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaperFormat {
    /// To be sent, printed and kept. A program may be built without it.
    Pdf,
    /// For Word and LibreOffice, to be edited.
    Docx,
    /// For Excel, to be computed on.
    Xlsx,
    /// For browsers, to be read and heard.
    Html,
    /// A row for each value.
    Csv,
    /// For programs; `assets/report/document-v1.schema.json` describes it.
    Json,
    /// For terminals and e-mail.
    Text,
}

impl PaperFormat {
    /// All that this program can write, in the order they are offered.
    pub const OFFERED: &[Self] = if cfg!(feature = "pdf") {
        &[Self::Pdf, Self::Docx, Self::Xlsx, Self::Html, Self::Csv, Self::Json, Self::Text]
    } else {
        &[Self::Docx, Self::Xlsx, Self::Html, Self::Csv, Self::Json, Self::Text]
    };

    /// Those that are read by programs and not by people, for what is too long to be read.
    pub const FOR_PROGRAMS: &[Self] = &[Self::Xlsx, Self::Csv, Self::Json];

    /// What most people need of a paper: one form to send and one to edit.
    pub const USUAL: &[Self] =
        if cfg!(feature = "pdf") { &[Self::Pdf, Self::Docx] } else { &[Self::Docx, Self::Html] };

    /// The end of a file's name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Html => "html",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Text => "txt",
        }
    }
}
