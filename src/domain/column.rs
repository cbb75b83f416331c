//! What a column of a case list is used for.

/// What a column is used as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The reference of the case (da: *sagsnummer*, *journalnummer*); the only one needed.
    CaseReference,
    /// Who handles the case (da: *sagsbehandler*); becomes a code and is never stored.
    Caseworker,
    /// Type of case or benefit (da: *sagstype*, *ydelse*).
    CaseType,
    /// Target group (da: *målgruppe*).
    TargetGroup,
    /// Team or unit (da: *team*, *enhed*).
    Team,
    /// Day the case was created or begun (da: *oprettet*).
    Created,
    /// Day of the act that is judged (da: *skæringsdato*, *afgørelsesdato*).
    ActDate,
    /// The decision (da: *afgørelse*, *udfald*).
    Outcome,
    /// Not used.
    Ignore,
    /// Not used, and may not be.
    Refused(Refusal),
}

/// Why a column may not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// It holds personal numbers (da: *CPR-numre*).
    PersonalNumbers,
    /// Its header says that it is about a person: name, address, free text.
    PersonalData,
}

/// Roles a person may choose for a column that is not refused.
pub const CHOICES: [Role; 9] = [
    Role::CaseReference,
    Role::Caseworker,
    Role::CaseType,
    Role::TargetGroup,
    Role::Team,
    Role::Created,
    Role::ActDate,
    Role::Outcome,
    Role::Ignore,
];

impl Role {
    /// Columns whose values can divide the cases into strata.
    pub const STRATA: [Self; 5] =
        [Self::CaseType, Self::TargetGroup, Self::Team, Self::Caseworker, Self::Outcome];

    /// Its stable word, under which the database and the texts know it.
    pub fn word(self) -> &'static str {
        match self {
            Self::CaseReference => "case-reference",
            Self::Caseworker => "caseworker",
            Self::CaseType => "case-type",
            Self::TargetGroup => "target-group",
            Self::Team => "team",
            Self::Created => "created",
            Self::ActDate => "act-date",
            Self::Outcome => "outcome",
            Self::Ignore => "ignore",
            Self::Refused(Refusal::PersonalNumbers) => "refused-cpr",
            Self::Refused(Refusal::PersonalData) => "refused-person",
        }
    }

    /// A stratum column from its word.
    pub fn stratum_from_word(word: &str) -> Option<Self> {
        Self::STRATA.into_iter().find(|role| role.word() == word)
    }

    /// True when cells of such a column are taken into the case.
    #[must_use]
    pub fn is_taken(self) -> bool {
        !matches!(self, Self::Ignore | Self::Refused(_))
    }

    /// True when its cells are days.
    #[must_use]
    pub fn is_date(self) -> bool {
        matches!(self, Self::Created | Self::ActDate)
    }
}
