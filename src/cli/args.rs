//! What can be typed on the command line. One definition for parsing, help, completions and
//! manual pages; the words for people come from the texts, see [`super::help`].

pub mod calibration;
pub mod data;
pub mod initiative;
pub mod key;
pub mod mirror;
pub mod post;
pub mod quarter;
pub mod report;
pub mod target;

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

pub use calibration::Calibration;
pub use data::Data;
pub use initiative::{Initiatives, Said, StepOf};
pub use key::Passphrases;
pub use mirror::{Mirrors, Plans};
pub use post::{CentreOf, Packages, Setups};
pub use quarter::{CasesOf, PeriodOf, Quarters};
pub use report::{Report, ReportFormat, ReportKind, ReportPeriod, Templates};
pub use target::Targets;

use crate::calc::methods;
use crate::domain::month::Month;

/// Everything that was typed.
#[derive(Debug, Clone, PartialEq, Eq, Parser)]
#[command(
    name = "tilsyn",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Arguments {
    /// What holds for every command.
    #[command(flatten)]
    pub everywhere: Everywhere,
    /// What is to be done; none opens the terminal UI.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What is typed to open the terminal UI: no command.
#[derive(Debug, Clone, PartialEq, Eq, Parser)]
#[command(name = "tilsyn", disable_help_flag = true, disable_version_flag = true)]
pub struct Opening {
    /// What holds there too.
    #[command(flatten)]
    pub everywhere: Everywhere,
}

/// Flags every command has.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Everywhere {
    /// Folder of the database, settings and copies.
    #[arg(long, global = true, value_name = "DIR", env = "TILSYN_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
    /// Language of texts.
    #[arg(long, global = true, value_name = "da|en", env = "TILSYN_LANG")]
    pub lang: Option<Lang>,
    /// The clock stands at this moment.
    #[arg(long, global = true, value_name = "RFC3339", env = "TILSYN_NOW", value_parser = moment)]
    pub now: Option<DateTime<FixedOffset>>,
    /// File with the passphrase on its first line.
    #[arg(long, global = true, value_name = "FILE", env = "TILSYN_PASSPHRASE_FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// The machine form on standard output.
    #[arg(long, global = true, action = ArgAction::SetTrue)]
    pub json: bool,
}

/// A language as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// Dansk.
    Da,
    /// English.
    En,
}

/// The commands.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Makes an invented data set and opens it.
    Demo(Demo),
    /// Case lists.
    #[command(subcommand)]
    Cases(Cases),
    /// Samples without a database.
    #[command(subcommand)]
    Sample(Sample),
    /// Checklists.
    #[command(subcommand)]
    Checklist(Checklists),
    /// The month of a team.
    #[command(subcommand)]
    Month(Months),
    /// Sealed months from team to centre.
    #[command(subcommand)]
    Package(Packages),
    /// The set-up from centre to teams.
    #[command(subcommand)]
    Setup(Setups),
    /// The centre's quarter.
    #[command(subcommand)]
    Quarter(Quarters),
    /// What the centre does about what it found.
    #[command(subcommand)]
    Initiative(Initiatives),
    /// What others found, beside what we found.
    #[command(subcommand)]
    Mirror(Mirrors),
    /// Action plans that answer it.
    #[command(subcommand)]
    Plan(Plans),
    /// What is to be reached.
    #[command(subcommand)]
    Target(Targets),
    /// Writes a report.
    Report(Report),
    /// How papers look.
    #[command(subcommand)]
    Template(Templates),
    /// Copies of the database.
    #[command(subcommand)]
    Backup(Backup),
    /// What is held about cases.
    #[command(subcommand)]
    Data(Data),
    /// Cases that two read.
    #[command(subcommand)]
    Calibration(Calibration),
    /// The passphrase.
    #[command(subcommand)]
    Passphrase(Passphrases),
    /// Checks the database.
    Check {
        /// Every page and every row.
        #[arg(long)]
        full: bool,
    },
    /// The statistics as JSON lines, or their self-check.
    Calc {
        /// The method, or [`SELF_CHECK`].
        #[arg(value_name = "METHOD", value_parser = calculations())]
        method: String,
    },
    /// Completions for a shell.
    Completions {
        /// The shell.
        #[arg(value_name = "SHELL")]
        shell: clap_complete::Shell,
    },
    /// Manual pages.
    Man {
        /// Folder they are written to.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Help about a command.
    Help {
        /// Its name.
        #[arg(value_name = "COMMAND")]
        command: Vec<String>,
    },
}

/// The word that recomputes published values instead of calculating a method.
pub const SELF_CHECK: &str = "self-check";

/// `tilsyn demo`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct Demo {
    /// How much is made.
    #[arg(long, value_name = "month|centre|city|country", default_value = "month")]
    pub scale: Scale,
    /// Years of closed months before this one.
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=20))]
    pub years: u32,
    /// Folder it is made in.
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
    /// Only makes it.
    #[arg(long)]
    pub no_open: bool,
}

/// Size of a demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Scale {
    /// One team, month half done.
    Month,
    /// 8 teams.
    Centre,
    /// 12 centres.
    City,
    /// 94 centres.
    Country,
}

/// `tilsyn cases`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Cases {
    /// Reads a list as an import would and changes nothing.
    Check {
        /// The list.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

/// `tilsyn sample`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Sample {
    /// Draws from a list.
    Draw(SampleDraw),
    /// Draws again and compares.
    Verify {
        /// The certificate.
        #[arg(value_name = "CERTIFICATE")]
        certificate: PathBuf,
        /// The list it was drawn from.
        #[arg(long, value_name = "FILE")]
        cases: Option<PathBuf>,
        /// The column of the strata.
        #[arg(long, value_name = "COLUMN")]
        strata: Option<String>,
    },
}

/// `tilsyn sample draw`.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct SampleDraw {
    /// The list.
    #[arg(long, value_name = "FILE")]
    pub cases: PathBuf,
    /// How many cases.
    #[arg(long, value_name = "N")]
    pub size: u32,
    /// What the draw is for.
    #[arg(id = "mark", long = "label", value_name = "LABEL")]
    pub label: String,
    /// Its chance; none takes one from the system.
    #[arg(long, value_name = "SEED")]
    pub seed: Option<String>,
    /// Where a given seed comes from.
    #[arg(long, value_name = "WORDS", requires = "seed")]
    pub seed_source: Option<String>,
    /// The column of the strata.
    #[arg(long, value_name = "COLUMN")]
    pub strata: Option<String>,
    /// How the sample is shared out over the strata.
    #[arg(long, value_name = "equal|proportional", requires = "strata")]
    pub allocation: Option<AllocationName>,
    /// At least so many from each stratum.
    #[arg(long, value_name = "N", requires = "strata")]
    pub minimum: Option<u32>,
    /// Where the certificate is written.
    #[arg(long, value_name = "FILE")]
    pub certificate: Option<PathBuf>,
    /// Takes case numbers that look like personal numbers.
    #[arg(long)]
    pub take_anyway: bool,
}

/// A rule of allocation as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AllocationName {
    /// The same number each.
    Equal,
    /// By size.
    Proportional,
}

/// `tilsyn checklist`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Checklists {
    /// All checklists.
    List,
    /// One checklist.
    Show {
        /// Its id, with `@VERSION` for another than the newest.
        #[arg(value_name = "ID[@VERSION]")]
        id: String,
    },
    /// What differs between two checklists, usually two versions of one.
    Diff {
        /// The earlier one.
        #[arg(value_name = "ID@VERSION")]
        earlier: String,
        /// The later one.
        #[arg(value_name = "ID@VERSION")]
        later: String,
    },
    /// Finds the faults of checklist files.
    Check {
        /// The files.
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    /// Takes a checklist of the municipality's own into use.
    Import {
        /// The file: TOML or a spreadsheet.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Writes a template for a checklist of one's own.
    Template {
        /// Which.
        #[arg(value_name = "serviceguide|skema")]
        name: String,
        /// The form.
        #[arg(long, value_name = "xlsx|toml", default_value = "xlsx")]
        format: ChecklistFormat,
        /// The file.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Writes a checklist to a file.
    Export {
        /// Its id, with `@VERSION` for another than the newest.
        #[arg(value_name = "ID[@VERSION]")]
        id: String,
        /// The form.
        #[arg(long, value_name = "toml|xlsx", default_value = "toml")]
        format: ChecklistFormat,
        /// The file.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// The form of an exported checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ChecklistFormat {
    /// The program's own form.
    Toml,
    /// A spreadsheet.
    Xlsx,
}

/// `tilsyn month`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Months {
    /// Where the month stands.
    Status(MonthOf),
    /// Closes it.
    Close(MonthOf),
    /// Opens it again.
    Reopen {
        /// Which.
        #[command(flatten)]
        of: MonthOf,
        /// Why.
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

/// Which month of which team; none is the one that is due.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct MonthOf {
    /// The team.
    #[arg(long, value_name = "TEAM")]
    pub team: Option<String>,
    /// The month.
    #[arg(long, value_name = "YYYY-MM", value_parser = month)]
    pub month: Option<Month>,
}

/// `tilsyn backup`.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Backup {
    /// Makes a verified copy.
    Now,
    /// The copies there are.
    List,
    /// Puts a copy in the place of the database.
    Restore {
        /// The copy.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Without asking.
        #[arg(long)]
        yes: bool,
    },
}

/// Every method by name, and the self-check.
fn calculations() -> PossibleValuesParser {
    PossibleValuesParser::new(methods().iter().copied().chain([SELF_CHECK]))
}

fn moment(text: &str) -> Result<DateTime<FixedOffset>, chrono::ParseError> {
    DateTime::parse_from_rfc3339(text)
}

fn month(text: &str) -> Result<Month, crate::domain::month::PeriodFault> {
    text.parse()
}
