//! Lists that come without a file: lines pasted into the program, or only a number.

use super::fault::ReadFault;
use super::found::FileName;
use super::grid::Grid;
use super::limits::Limits;
use super::preview::FrameCase;
use super::source::SourceKind;
use super::text_file::read_text;
use crate::domain::draw::CaseId;

/// Reads pasted lines: one reference a line, or cells between tabs, semicolons or commas,
/// with or without a header.
///
/// # Errors
/// As for a text file.
pub fn read_pasted(text: &str, limits: &Limits) -> Result<Grid, ReadFault> {
    let bytes = text.len() as u64;
    if bytes > limits.file_bytes {
        let limit = limits.file_bytes;
        return Err(ReadFault::FileTooLarge { bytes, limit });
    }
    read_text(text, SourceKind::Pasted, None, FileName::default(), limits)
}

/// The number in `214 sager`, the way to say how many cases there are without naming any.
///
/// A number alone is not a count: it may be the reference of the only case.
#[must_use]
pub fn count_in(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let end = text.find(|c: char| c.is_alphabetic())?;
    let (number, word) = text.split_at_checked(end)?;
    if !matches!(word, "sag" | "sager" | "case" | "cases") {
        return None;
    }
    let number = number.trim_end();
    let digits = match number.split_once('.') {
        // "1.214": the point stands before three digits in Danish.
        Some((thousands, rest)) if rest.len() == 3 && (1..=3).contains(&thousands.len()) => {
            format!("{thousands}{rest}")
        }
        Some(_) => return None,
        None => number.to_owned(),
    };
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|count| plain && *count > 0)
}

/// A frame of `count` cases without any identifier: the cases are called 1, 2, 3 …
///
/// # Errors
/// When there are none, or more than a list may have.
pub fn counted_cases(count: u32, limits: &Limits) -> Result<Vec<FrameCase>, ReadFault> {
    if count == 0 {
        return Err(ReadFault::Empty);
    }
    if usize::try_from(count).map_or(true, |count| count > limits.rows) {
        let limit = limits.rows;
        return Err(ReadFault::TooManyRows { limit });
    }
    let case = |number: u32| {
        let reference = CaseId::parse(&number.to_string());
        let reference = reference.map_err(|_| ReadFault::damaged("count"))?;
        Ok(FrameCase {
            line: u64::from(number),
            reference,
            caseworker: None,
            case_type: None,
            target_group: None,
            team: None,
            created: None,
            act_date: None,
            outcome: None,
        })
    };
    (1..=count).map(case).collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::super::{LIMITS, suggest};
    use super::*;
    use crate::domain::column::Role;

    #[test]
    fn a_count_needs_its_word() {
        let cases = [
            ("214 sager", Some(214)),
            (" 1.214 Sager\n", Some(1214)),
            ("1 sag", Some(1)),
            ("30 cases", Some(30)),
            ("214", None),
            ("0 sager", None),
            ("1.2 sager", None),
            ("26-1 sager", None),
            ("sager", None),
            ("214 sager\n26-1", None),
        ];
        for (text, expected) in cases {
            assert_eq!(count_in(text), expected, "{text}");
        }
    }

    #[test]
    fn counted_cases_are_called_by_their_number() {
        let cases = counted_cases(214, &LIMITS).unwrap();
        let ids: Vec<&str> = cases.iter().map(|case| case.reference.as_str()).collect();
        assert_eq!((ids.len(), ids.first(), ids.last()), (214, Some(&"1"), Some(&"214")));
        assert_eq!(counted_cases(0, &LIMITS), Err(ReadFault::Empty));
        let limit = LIMITS.rows;
        assert_eq!(counted_cases(u32::MAX, &LIMITS), Err(ReadFault::TooManyRows { limit }));
    }

    #[test]
    fn pasted_lines_are_references_without_asking() {
        let grid = read_pasted("26-1\n26-2\r\n\n26-3", &LIMITS).unwrap();
        assert_eq!(suggest(&grid), [Role::CaseReference]);
        let lines: Vec<u64> = grid.rows.iter().map(|row| row.line).collect();
        assert_eq!(lines, [1, 2, 4]);
    }

    #[test]
    fn a_pasted_table_is_read_by_its_header() {
        let grid = read_pasted("Sagsnr\tTeam\n26-1\tNord\n", &LIMITS).unwrap();
        assert_eq!(suggest(&grid), [Role::CaseReference, Role::Team]);
        let without = read_pasted("26-1\tNord\n26-2\tSyd\n", &LIMITS).unwrap();
        assert_eq!(suggest(&without), [Role::Ignore, Role::Ignore]);
    }
}
