//! What can be typed after `tilsyn report` and `tilsyn template`.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Subcommand, ValueEnum};

use crate::api::PaperFormat;
use crate::domain::month::{Month, PeriodFault, Quarter};

/// `tilsyn report`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Report {
    /// What is written.
    #[arg(value_name = "KIND")]
    pub kind: ReportKind,
    /// The team, or the centre.
    #[arg(long, value_name = "UNIT")]
    pub unit: Option<String>,
    /// The month, quarter or year; none is the one that is due.
    #[arg(long, value_name = "PERIOD", value_parser = period)]
    pub period: Option<ReportPeriod>,
    /// The forms.
    #[arg(long, value_name = "FORMAT", value_delimiter = ',')]
    pub format: Vec<ReportFormat>,
    /// Folder it is written to.
    #[arg(long, visible_alias = "output", value_name = "DIR")]
    pub out: PathBuf,
    /// Running number of the case, for the learning sheet of one case.
    #[arg(long, value_name = "NUMBER")]
    pub case: Option<i64>,
    /// The case area, for the handbook of one area.
    #[arg(long, value_name = "AREA")]
    pub area: Option<String>,
    /// A name for this print only.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// The certificate without case references.
    #[arg(long)]
    pub public: bool,
    /// CSV for programs instead of for Excel in Danish.
    #[arg(long)]
    pub plain_csv: bool,
}

/// `tilsyn template`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Templates {
    /// Tries the municipality's own.
    Check {
        /// Its folder; none is that of the data folder.
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
        /// Folder a specimen is written to in every format.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Writes the one of the program, to start from.
    Export {
        /// The folder.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
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
    /// What a committee reads.
    Committee,
    /// The audit folder of a year.
    YearFolder,
    /// The code of good casework.
    Code,
    /// The handbook with what was agreed here.
    Handbook,
    /// Targets and Barometermål.
    Targets,
    /// The user's guide.
    Guide,
    /// Every answer of a quarter.
    Answers,
    /// What can be learned.
    LearningSheet,
    /// The proof of the draw.
    DrawCertificate,
}

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReportPeriod {
    /// `YYYY-MM`.
    Month(Month),
    /// `YYYY-QN`.
    Quarter(Quarter),
    /// `YYYY`.
    Year(i32),
}

fn period(text: &str) -> Result<ReportPeriod, PeriodFault> {
    if let (4, Ok(year)) = (text.len(), i32::from_str(text)) {
        return Ok(ReportPeriod::Year(year));
    }
    let quarter = text.parse().map(ReportPeriod::Quarter);
    quarter.or_else(|_| text.parse().map(ReportPeriod::Month))
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
    /// The words of those this program can write.
    pub fn offered() -> Vec<String> {
        let known = Self::value_variants().iter();
        let offered = known.filter(|format| PaperFormat::OFFERED.contains(&format.asked()));
        let words = offered.filter_map(ValueEnum::to_possible_value);
        words.map(|word| word.get_name().to_owned()).collect()
    }

    /// The format asked for.
    pub fn asked(self) -> PaperFormat {
        match self {
            Self::Pdf => PaperFormat::Pdf,
            Self::Docx => PaperFormat::Docx,
            Self::Xlsx => PaperFormat::Xlsx,
            Self::Html => PaperFormat::Html,
            Self::Csv => PaperFormat::Csv,
            Self::Json => PaperFormat::Json,
            Self::Text => PaperFormat::Text,
        }
    }
}
