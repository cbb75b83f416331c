//! Papers (da: *dokumenter*): what they are about, in which formats they can be had, and how they look
//! before they are written.

use crate::domain::checklist::Words;
use crate::domain::month::Quarter;
pub use crate::domain::paper_format::PaperFormat;
use crate::domain::text::Clean;

/// What a paper is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperOf {
    /// The month turned to (da: *månedsrapport*).
    Month,
    /// What can be learned, of one case or of the month turned to (da: *læringsark*).
    LearningSheet {
        /// The case; none is the month.
        review_id: Option<i64>,
        /// A name for this print only; never stored.
        name: Option<String>,
    },
    /// The draw of the month turned to (da: *udtrækningsbevis*).
    Certificate {
        /// With case references; otherwise without.
        full: bool,
    },
    /// A centre's analysis.
    Analysis(Quarter),
    /// Its initiatives.
    Initiatives(Quarter),
    /// Their follow-up (da: *opfølgning*).
    FollowUp(Quarter),
    /// The three together, with front page and signature (da: *indberetning*).
    Submission(Quarter),
    /// What a committee reads: small figures hidden (da: *udvalgets udgave*).
    Committee(Quarter),
    /// The audit folder of a year (da: *revisionsmappe*).
    Year(i32),
    /// The overview of action plans (da: *oversigt over handleplaner*).
    ActionPlan,
    /// The code of good casework (da: *kodeks*).
    Code,
    /// The handbook with what was agreed here (da: *kvalitetshåndbog*).
    Handbook {
        /// The case area; none is all.
        area: Option<String>,
    },
    /// Targets and Barometermål.
    Targets,
    /// The user's guide (da: *vejledning*).
    Guide,
    /// Every answer behind a quarter, a row each, for who computes on them (da: *svarene*).
    Answers(Quarter),
}

impl PaperOf {
    /// Its stable word: the first part of a file's name.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::LearningSheet { .. } => "learning-sheet",
            Self::Certificate { full: true } => "draw-certificate",
            Self::Certificate { full: false } => "draw-certificate-public",
            Self::Analysis(_) => "analysis",
            Self::Initiatives(_) => "initiatives",
            Self::FollowUp(_) => "follow-up",
            Self::Submission(_) => "submission",
            Self::Committee(_) => "committee",
            Self::Year(_) => "year-folder",
            Self::ActionPlan => "action-plan",
            Self::Code => "code",
            Self::Handbook { .. } => "handbook",
            Self::Targets => "targets",
            Self::Guide => "guide",
            Self::Answers(_) => "answers",
        }
    }

    /// The formats it can be had in: what is too long to be read is for programs.
    #[must_use]
    pub fn formats(&self) -> &'static [PaperFormat] {
        match self {
            Self::Answers(_) => PaperFormat::FOR_PROGRAMS,
            _ => PaperFormat::OFFERED,
        }
    }

    /// The formats it is written in when none is asked for.
    #[must_use]
    pub fn usual(&self) -> &'static [PaperFormat] {
        match self {
            Self::Month => &[PaperFormat::Html, PaperFormat::Json],
            Self::LearningSheet { .. } => &[PaperFormat::Html, PaperFormat::Text],
            Self::Certificate { .. } => &[PaperFormat::Text, PaperFormat::Json],
            Self::Answers(_) => &[PaperFormat::Xlsx],
            _ => PaperFormat::USUAL,
        }
    }
}

/// Something a person wants of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Papers {
    /// What there is to choose among. Answered by [`PaperAnswer::Choice`].
    Choose,
    /// How one reads. Answered by [`PaperAnswer::Shown`].
    Show(PaperOf),
    /// Files of it, named `KIND-UNIT-PERIOD.EXT`. Answered by [`crate::api::Response::Written`]:
    /// each was read back and holds the same counts.
    Write {
        /// Which.
        of: PaperOf,
        /// The formats, one file each.
        formats: Vec<PaperFormat>,
        /// CSV with commas and decimal points instead of Excel's Danish form.
        plain_csv: bool,
        /// The folder; none is the one of the settings.
        folder: Option<String>,
        /// The settings take the folder over, so that it is there next time.
        remember: bool,
    },
}

impl Papers {
    /// Writes a paper in its usual formats to the folder of the settings.
    #[must_use]
    pub fn usual(of: PaperOf) -> Self {
        let formats = of.usual().to_vec();
        Self::Write { of, formats, plain_csv: false, folder: None, remember: false }
    }
}

/// A paper before it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperView {
    /// What it is about.
    pub of: PaperOf,
    /// Its lines, 76 columns wide at most.
    pub lines: Vec<Clean>,
}

/// What there is to choose among.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperChoice {
    /// Where papers are written.
    pub folder: Clean,
    /// The user leads a team: its papers are there.
    pub of_team: bool,
    /// The user manages a centre.
    pub of_centre: bool,
    /// The last quarter that is over.
    pub quarter: Quarter,
    /// The areas of the handbook, with their names.
    pub areas: Vec<(String, Words)>,
}

/// What comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperAnswer {
    /// What there is.
    Choice(Box<PaperChoice>),
    /// How a paper reads.
    Shown(Box<PaperView>),
}
