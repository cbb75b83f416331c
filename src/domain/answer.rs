//! An answer (da: *svar*) to one question in one case, and its canonical text form,
//! which is what the database and packages hold.

use chrono::NaiveDate;

/// The judgement in an answer (da: *vurdering*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// In order (da: *ja*).
    Met,
    /// Partly in order (da: *delvist*).
    PartlyMet,
    /// Not in order (da: *nej*).
    NotMet,
    /// Does not concern this case (da: *ikke relevant*).
    NotRelevant,
    /// The case does not show it (da: *kan ikke ses*).
    NotDocumented,
}

impl Verdict {
    /// All of them, in the order of the keys 1–5.
    pub const ALL: [Self; 5] =
        [Self::Met, Self::NotMet, Self::PartlyMet, Self::NotRelevant, Self::NotDocumented];

    /// The canonical word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::PartlyMet => "partly_met",
            Self::NotMet => "not_met",
            Self::NotRelevant => "not_relevant",
            Self::NotDocumented => "not_documented",
        }
    }

    /// From the canonical word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.word() == word)
    }

    /// Whether the thing asked about is not in order (da: *ikke i orden*).
    pub fn is_finding(self) -> bool {
        matches!(self, Self::PartlyMet | Self::NotMet | Self::NotDocumented)
    }
}

/// What was given besides the judgement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Detail {
    /// Nothing.
    #[default]
    None,
    /// Two dates and the limit that was in force when they were judged, in the unit of the question.
    Dates {
        /// The first date.
        from: Option<NaiveDate>,
        /// The second date.
        to: Option<NaiveDate>,
        /// The limit used, frozen with the answer.
        limit: u32,
    },
    /// A number.
    Number(i64),
    /// The id of an option.
    Choice(String),
    /// A step of the scale, 1–4.
    Step(u8),
    /// A date.
    Date(NaiveDate),
    /// Words; they lie with the notes, never here.
    Text,
}

/// An answer: for a fact only the detail, for a judged question the verdict and perhaps a detail.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// The judgement; a fact has none.
    pub verdict: Option<Verdict>,
    /// What was given besides.
    pub detail: Detail,
}

impl Answer {
    /// A bare judgement.
    pub fn verdict(verdict: Verdict) -> Self {
        Self { verdict: Some(verdict), detail: Detail::None }
    }

    /// A fact.
    pub fn fact(detail: Detail) -> Self {
        Self { verdict: None, detail }
    }

    /// The word by which a condition knows it: an option's id before the verdict's word.
    pub fn word(&self) -> Option<String> {
        match &self.detail {
            Detail::Choice(id) => Some(id.clone()),
            Detail::Number(number) => Some(number.to_string()),
            Detail::Step(step) => Some(step.to_string()),
            _ => self.verdict.map(|verdict| verdict.word().to_owned()),
        }
    }

    /// The number in it, if it is a number or a step.
    pub fn number(&self) -> Option<i64> {
        match self.detail {
            Detail::Number(number) => Some(number),
            Detail::Step(step) => Some(i64::from(step)),
            _ => None,
        }
    }
}

/// A stored detail that is not in the canonical form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a canonical answer detail: {0:?}")]
pub struct NotCanonical(pub String);

impl Detail {
    /// The canonical text: `dates:2026-02-03/2026-04-07/8`, `number:4`, `choice:full`, `step:2`,
    /// `date:2026-02-03`, `text`, or nothing.
    pub fn to_text(&self) -> Option<String> {
        let date = |date: &Option<NaiveDate>| date.map(|d| d.to_string()).unwrap_or_default();
        match self {
            Self::None => None,
            Self::Dates { from, to, limit } => {
                Some(format!("dates:{}/{}/{limit}", date(from), date(to)))
            }
            Self::Number(number) => Some(format!("number:{number}")),
            Self::Choice(id) => Some(format!("choice:{id}")),
            Self::Step(step) => Some(format!("step:{step}")),
            Self::Date(date) => Some(format!("date:{date}")),
            Self::Text => Some("text".to_owned()),
        }
    }

    /// From the canonical text.
    ///
    /// # Errors
    /// [`NotCanonical`] with the text when it is anything else.
    pub fn from_text(text: Option<&str>) -> Result<Self, NotCanonical> {
        let Some(text) = text else { return Ok(Self::None) };
        let fault = || NotCanonical(text.to_owned());
        if text == "text" {
            return Ok(Self::Text);
        }
        let (kind, rest) = text.split_once(':').ok_or_else(fault)?;
        match kind {
            "dates" => dates(rest).ok_or_else(fault),
            "number" => rest.parse().map(Self::Number).map_err(|_| fault()),
            "choice" if !rest.is_empty() => Ok(Self::Choice(rest.to_owned())),
            "step" => match rest.parse() {
                Ok(step @ 1..=4) => Ok(Self::Step(step)),
                _ => Err(fault()),
            },
            "date" => rest.parse().map(Self::Date).map_err(|_| fault()),
            _ => Err(fault()),
        }
    }
}

fn dates(text: &str) -> Option<Detail> {
    let mut parts = text.split('/');
    let (from, to, limit) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let date = |text: &str| match text {
        "" => Some(None),
        text => text.parse().ok().map(Some),
    };
    Some(Detail::Dates { from: date(from)?, to: date(to)?, limit: limit.parse().ok()? })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;
    use proptest::prelude::*;

    fn details() -> impl Strategy<Value = Detail> {
        let date = (1990i32..2100, 1u32..366)
            .prop_filter_map("day", |(year, day)| NaiveDate::from_yo_opt(year, day));
        prop_oneof![
            Just(Detail::None),
            Just(Detail::Text),
            any::<i64>().prop_map(Detail::Number),
            (1u8..=4).prop_map(Detail::Step),
            "[a-z0-9-]{1,40}".prop_map(Detail::Choice),
            date.clone().prop_map(Detail::Date),
            (proptest::option::of(date.clone()), proptest::option::of(date), any::<u32>())
                .prop_map(|(from, to, limit)| Detail::Dates { from, to, limit }),
        ]
    }

    proptest! {
        #[test]
        fn canonical_text_round_trips(detail in details()) {
            let text = detail.to_text();
            prop_assert_eq!(Detail::from_text(text.as_deref()).unwrap(), detail);
        }

        #[test]
        fn any_other_text_is_refused_or_kept(text in "\\PC{0,40}") {
            if let Ok(detail) = Detail::from_text(Some(&text)) {
                prop_assert_eq!(Detail::from_text(detail.to_text().as_deref()).unwrap(), detail);
            }
        }
    }

    #[test]
    fn verdict_words_round_trip() {
        for verdict in Verdict::ALL {
            assert_eq!(Verdict::from_word(verdict.word()), Some(verdict));
        }
    }
}
