//! What can be typed after `tilsyn report`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::month;
use crate::domain::month::Month;

/// `tilsyn report`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Report {
    /// What is written.
    #[arg(value_name = "KIND")]
    pub kind: ReportKind,
    /// The team.
    #[arg(long, value_name = "UNIT")]
    pub unit: Option<String>,
    /// The month; none is the one that is due.
    #[arg(long, value_name = "PERIOD", value_parser = month)]
    pub period: Option<Month>,
    /// The forms.
    #[arg(long, value_name = "FORMAT", value_delimiter = ',')]
    pub format: Vec<ReportFormat>,
    /// Folder it is written to.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Running number of the case, for the learning sheet of one case.
    #[arg(long, value_name = "NUMBER")]
    pub case: Option<i64>,
    /// A name for this print only.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// The certificate without case references.
    #[arg(long)]
    pub public: bool,
}

/// What can be reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportKind {
    /// The month of a team.
    Month,
    /// The analysis of a quarter.
    Analysis,
    /// Initiatives.
    Initiatives,
    /// Follow-up.
    FollowUp,
    /// The three together.
    Submission,
    /// The plan of action.
    ActionPlan,
    /// What can be learned.
    LearningSheet,
    /// The proof of the draw.
    DrawCertificate,
}

impl ReportKind {
    /// Its word, as in file names.
    pub fn word(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Analysis => "analysis",
            Self::Initiatives => "initiatives",
            Self::FollowUp => "follow-up",
            Self::Submission => "submission",
            Self::ActionPlan => "action-plan",
            Self::LearningSheet => "learning-sheet",
            Self::DrawCertificate => "draw-certificate",
        }
    }

    /// The forms it can be written in; empty where it cannot be written yet.
    pub fn formats(self) -> &'static [ReportFormat] {
        match self {
            Self::Month => &[ReportFormat::Html, ReportFormat::Json],
            Self::LearningSheet => &[ReportFormat::Html],
            Self::DrawCertificate => &[ReportFormat::Text, ReportFormat::Json],
            _ => &[],
        }
    }
}

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// PDF.
    Pdf,
    /// Word.
    Docx,
    /// Excel.
    Xlsx,
    /// A web page.
    Html,
    /// A table.
    Csv,
    /// For machines.
    Json,
    /// Plain text.
    Text,
}

impl ReportFormat {
    /// The ending of its file name.
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
