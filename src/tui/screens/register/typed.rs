//! What is typed into the fields of a register: quarters, shares, counts and days as people write
//! them, and the fields they are written in.

use chrono::NaiveDate;

use crate::catalogue::format;
use crate::catalogue::sentences::initiative as said;
use crate::domain::calendar::Calendar;
use crate::domain::date_input::{self, DateFault};
use crate::domain::month::Quarter;
use crate::domain::text::Clean;
use crate::tui::ctx::Ctx;
use crate::tui::screens::question::date_fault;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::form::{Field, Form};
use crate::tui::widgets::line_field::{Holds, LineField};
use crate::tui::widgets::note_field::NoteField;

/// Fields that hold a day.
const DAYS: [&str; 4] = ["day", "deadline", "baseline-day", "goal-day"];
/// Fields that hold a quarter.
const QUARTERS: [&str; 6] =
    ["quarter", "raised", "before-first", "before-last", "after-first", "after-last"];

/// A field and what is wrong with it.
pub(super) type Fault = (&'static str, Clean);

/// A form being read.
pub(super) struct Typed<'a> {
    pub(super) form: &'a Form,
    pub(super) ctx: &'a Ctx<'a>,
}

impl Typed<'_> {
    pub(super) fn text(&self, id: &str) -> String {
        self.form.text(id).as_str().trim().to_owned()
    }

    /// The chosen one of those that a choice was made of.
    pub(super) fn one_of<T: Copy>(&self, id: &'static str, all: &[T]) -> Result<T, Fault> {
        let chosen = self.form.chosen(id).and_then(|place| all.get(place));
        chosen.copied().ok_or_else(|| self.fault(id, "register-choice-missing"))
    }

    pub(super) fn quarter(&self, id: &'static str) -> Result<Quarter, Fault> {
        quarter(&self.text(id)).ok_or_else(|| self.fault(id, "register-quarter-wrong"))
    }

    /// Per cent, as thousandths.
    pub(super) fn share(&self, id: &'static str) -> Result<u32, Fault> {
        thousandths(&self.text(id)).ok_or_else(|| self.fault(id, "register-share-wrong"))
    }

    /// The same where nothing may be known yet.
    pub(super) fn share_if_known(&self, id: &'static str) -> Result<Option<u32>, Fault> {
        if self.text(id).is_empty() { Ok(None) } else { self.share(id).map(Some) }
    }

    pub(super) fn number<T: std::str::FromStr>(&self, id: &'static str) -> Result<T, Fault> {
        self.text(id).parse().map_err(|_| self.fault(id, "register-number-wrong"))
    }

    pub(super) fn day(&self, id: &'static str) -> Result<NaiveDate, Fault> {
        day(self.form, id, self.ctx).map_err(|fault| (id, date_fault(&fault, self.ctx)))
    }

    /// The same where there may be none yet.
    pub(super) fn day_if_any(&self, id: &'static str) -> Result<Option<NaiveDate>, Fault> {
        if self.text(id).is_empty() { Ok(None) } else { self.day(id).map(Some) }
    }

    fn fault(&self, id: &'static str, text: &str) -> Fault {
        (id, self.ctx.texts.get(text))
    }
}

/// What was understood stands beside each quarter and day.
pub(super) fn echo(form: &mut Form, ctx: &Ctx<'_>) {
    for id in DAYS {
        let day = day(form, id, ctx);
        form.set_hint(id, day.map(|day| format::weekday(day, ctx.texts)).unwrap_or_default());
    }
    for id in QUARTERS {
        let quarter = quarter(form.text(id).as_str());
        let hint = quarter.map(|quarter| said::quarter(ctx.texts, quarter));
        form.set_hint(id, hint.unwrap_or_default());
    }
}

/// The day in a field.
pub(super) fn day(form: &Form, id: &str, ctx: &Ctx<'_>) -> Result<NaiveDate, DateFault> {
    date_input::parse(form.text(id).as_str(), ctx.today, &Calendar::default())
}

/// A quarter as people write it, `4 2026`, `2026-Q4` or `4. kvartal 2026`: a digit from 1 to 4 and
/// a year.
fn quarter(text: &str) -> Option<Quarter> {
    let numbers: Vec<&str> = text
        .split(|sign: char| !sign.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .collect();
    let [first, second] = numbers.as_slice() else { return None };
    let (number, year) = if first.len() == 1 { (first, second) } else { (second, first) };
    if (number.len(), year.len()) != (1, 4) {
        return None;
    }
    Quarter::new(year.parse().ok()?, number.parse().ok()?)
}

/// Per cent with one decimal at most, as thousandths.
fn thousandths(text: &str) -> Option<u32> {
    let text = text.trim_end_matches('%').trim();
    let (whole, tenth) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let digits = |text: &str| text.bytes().all(|sign| sign.is_ascii_digit());
    if tenth.len() != 1 || whole.len() > 4 || !digits(whole) || !digits(tenth) {
        return None;
    }
    Some(whole.parse::<u32>().ok()? * 10 + tenth.parse::<u32>().ok()?)
}

/// A share as it is typed.
pub(super) fn percent(thousandths: Option<u32>) -> String {
    match thousandths {
        None => String::new(),
        Some(share) if share % 10 == 0 => (share / 10).to_string(),
        Some(share) => format!("{},{}", share / 10, share % 10),
    }
}

/// A quarter as it is typed.
pub(super) fn quarter_typed(quarter: Quarter) -> String {
    format!("{} {}", quarter.number(), quarter.year())
}

/// A line with a text in it.
pub(super) fn line(id: &'static str, label: &str, text: &str, ctx: &Ctx<'_>) -> Field {
    Field::line(id, ctx.texts.get(label), LineField::text(&Clean::line(text)))
}

/// A line with a whole number in it.
pub(super) fn number(id: &'static str, label: &str, text: &str, ctx: &Ctx<'_>) -> Field {
    let line = LineField::holding(Holds::Number, &Clean::line(text));
    Field::line(id, ctx.texts.get(label), line)
}

/// A line with a day in it, or none yet.
pub(super) fn date(id: &'static str, label: &str, day: Option<NaiveDate>, ctx: &Ctx<'_>) -> Field {
    let day = day.map(format::short_date).unwrap_or_default();
    Field::line(id, ctx.texts.get(label), LineField::holding(Holds::Date, &day))
}

/// A note with a text in it.
pub(super) fn note(id: &'static str, label: &str, text: &str, ctx: &Ctx<'_>) -> Field {
    Field::note(id, ctx.texts.get(label), NoteField::new(&Clean::block(text), 2))
}

/// One of a few.
pub(super) fn choice(
    id: &'static str,
    label: &str,
    options: impl Iterator<Item = Clean>,
    chosen: Option<usize>,
    ctx: &Ctx<'_>,
) -> Field {
    Field::choice(id, ctx.texts.get(label), Choice::new(options.collect(), chosen))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_as_people_write_them() {
        let expected = Quarter::new(2026, 4);
        for text in ["4 2026", "2026-Q4", "4. kvartal 2026", "Q4/2026", "2026 4"] {
            assert_eq!(quarter(text), expected, "{text}");
        }
        for text in ["", "2026", "5 2026", "4 26", "0 2026", "14 2026", "4 2026 1"] {
            assert_eq!(quarter(text), None, "{text}");
        }
    }

    #[test]
    fn per_cent_with_one_decimal_at_most() {
        for (text, expected) in [("10", 100), ("22,5", 225), ("0.4", 4), ("15 %", 150)] {
            assert_eq!(thousandths(text), Some(expected), "{text}");
        }
        for text in ["", "x", "-1", "1,25", "1,", "%", "99999999999"] {
            assert_eq!(thousandths(text), None, "{text}");
        }
        assert_eq!((percent(Some(225)), percent(Some(100))), ("22,5".to_owned(), "10".to_owned()));
    }
}
