//! Streams (da: *udvælgelsesmåde*): how a case came to be reviewed. A case keeps its stream
//! from the moment it enters, and streams never mix in an error share.

/// How a case was picked (da: *udvælgelsesmåde*). Only [`Stream::Random`] reaches error shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stream {
    /// Drawn (da: *tilfældig*).
    Random,
    /// Picked for its risk (da: *risikobaseret*).
    Risk,
    /// Picked for a theme (da: *tematiseret*).
    Themed,
    /// A complaint (da: *klagesag*).
    Complaint,
    /// Fills a gap, such as a caseworker without a case (da: *supplerende*).
    Supplementary,
    /// Read by two (da: *kalibrering*).
    Calibration,
}

impl Stream {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Random,
        Self::Risk,
        Self::Themed,
        Self::Complaint,
        Self::Supplementary,
        Self::Calibration,
    ];

    /// The stored word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Risk => "risk",
            Self::Themed => "themed",
            Self::Complaint => "complaint",
            Self::Supplementary => "supplementary",
            Self::Calibration => "calibration",
        }
    }

    /// From the stored word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stream| stream.word() == word)
    }
}
