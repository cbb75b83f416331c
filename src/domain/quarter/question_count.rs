//! One question in one team's month (da: *spørgsmålstal*): what initiatives are measured by.

use super::tally::QuestionKey;
use crate::domain::month::Month;
use crate::domain::statistics::stratified::Stratum;

/// A question in the randomly drawn cases of one team, month and case area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionCount {
    /// The question, by its meaning.
    pub key: QuestionKey,
    /// Case area of the cases; empty for the general list alone.
    pub area: String,
    /// The team's name.
    pub team: String,
    /// The month.
    pub month: Month,
    /// Cases on the team's list of the month, of all areas (N).
    pub population: u64,
    /// Cases of the month that were judged, of all areas.
    pub judged: u64,
    /// Cases of the area that the question was looked at in: answered, and not *not relevant* (n).
    pub looked_at: u64,
    /// Not in order in: *no*, *partly* and *cannot be seen* (x).
    pub errors: u64,
}

impl QuestionCount {
    /// As a stratum of the statistics. How many cases of the list the question concerns nobody
    /// has counted; the part of the judged cases that it was looked at in stands for it.
    #[must_use]
    pub fn stratum(&self) -> Stratum {
        Stratum {
            population: part_of_list(self.population, self.judged, self.looked_at),
            n: self.looked_at,
            x: self.errors,
        }
    }
}

/// Cases on a list of `population` that are like `part` of the `judged` ones: rounded to whole
/// cases, and never fewer than were seen.
#[must_use]
pub fn part_of_list(population: u64, judged: u64, part: u64) -> u64 {
    if judged == 0 {
        return part;
    }
    let whole = u128::from(population) * u128::from(part) + u128::from(judged / 2);
    u64::try_from(whole / u128::from(judged)).unwrap_or(u64::MAX).max(part)
}

#[cfg(test)]
mod tests {
    use super::part_of_list;

    #[test]
    fn a_part_of_the_list_is_as_large_as_in_the_sample() {
        for ((population, judged, part), expected) in [
            ((200, 10, 10), 200),
            ((200, 10, 5), 100),
            ((199, 10, 5), 100),
            ((7, 3, 2), 5),
            ((3, 3, 3), 3),
            // More were seen than the list has: what was seen holds.
            ((2, 4, 3), 3),
            ((50, 0, 0), 0),
            ((0, 0, 2), 2),
        ] {
            assert_eq!(part_of_list(population, judged, part), expected, "{population} {part}");
        }
    }
}
