//! The statistics as JSON lines (da: *beregninger for revisorer og andre programmer*).
//!
//! One object a line goes in, one object a line comes out; a line that cannot be calculated gives
//! `{"problem": code, …}` and the others go on. The shapes are those of the worked values in
//! `tests/golden/METHOD.json`. Numbers are 64-bit floating point, counts are whole numbers, and
//! what is not defined is `null`.
//!
//! [`run_line`] takes one line, [`run`] a stream; [`self_check`] recomputes published values.

mod checklist;
mod draws;
pub mod for_auditors;
mod goals;
mod one_sample;
mod problem;
mod readers;
pub mod self_check;
mod teams;
mod time_limits;
mod two_samples;
mod watching;
mod weighted;
mod wire;

use std::io::{self, BufRead, Read, Write};

use problem::Problem;
use wire::{Calculation, answered};

/// Longest line that is read, in bytes.
pub const LONGEST_LINE: u64 = 16 * 1024 * 1024;

/// What Windows programs often write before UTF-8.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Every method with its calculation, by name.
const METHODS: [(&str, Calculation); 35] = [
    ("agreement", |line| answered(line, readers::agreement)),
    ("allocation", |line| answered(line, draws::allocation)),
    ("audit_overlap", |line| answered(line, two_samples::audit_overlap)),
    ("barometer", |line| answered(line, goals::barometer)),
    ("ci_clopper_pearson", |line| answered(line, one_sample::clopper_pearson)),
    ("ci_hypergeometric", |line| answered(line, one_sample::hypergeometric)),
    ("ci_midp", |line| answered(line, for_auditors::mid_p::calculate)),
    ("ci_wilson", |line| answered(line, one_sample::wilson)),
    ("compare_bayes", |line| answered(line, two_samples::bayes)),
    ("compare_boschloo", |line| answered(line, for_auditors::boschloo::calculate)),
    ("compare_fisher", |line| answered(line, two_samples::fisher)),
    ("compare_newcombe", |line| answered(line, two_samples::newcombe)),
    ("compare_quarters", |line| answered(line, weighted::compare_quarters)),
    ("cusum", |line| answered(line, for_auditors::cusum::calculate)),
    ("deadline", |line| answered(line, time_limits::deadline)),
    ("draw_replacement", |line| answered(line, draws::replacement)),
    ("draw_srs", |line| answered(line, draws::simple)),
    ("draw_stratified", |line| answered(line, draws::stratified)),
    ("draw_systematic", |line| answered(line, for_auditors::systematic::calculate)),
    ("eb_shrinkage", |line| answered(line, teams::shrinkage)),
    ("estimate_stratified", |line| answered(line, weighted::estimate_stratified)),
    ("funnel", |line| answered(line, teams::funnel)),
    ("multiple_testing", |line| answered(line, for_auditors::multiple_testing::calculate)),
    ("p_chart", |line| answered(line, watching::p_chart)),
    ("pareto", |line| answered(line, watching::pareto)),
    ("power_two_periods", |line| answered(line, one_sample::power)),
    ("quarter_pool", |line| answered(line, weighted::quarter_pool)),
    ("run_rules", |line| answered(line, watching::run_rules)),
    ("sample_size_discovery", |line| answered(line, one_sample::discovery)),
    ("sample_size_precision", |line| answered(line, one_sample::precision)),
    ("score_checklist", |line| answered(line, checklist::score)),
    ("special_functions", |line| answered(line, for_auditors::special::calculate)),
    ("suppress", |line| answered(line, teams::suppress)),
    ("trajectory", |line| answered(line, goals::trajectory)),
    ("trend_logistic", |line| answered(line, goals::trend)),
];

/// The names of all methods, sorted.
const NAMES: [&str; METHODS.len()] = names();

const fn names() -> [&'static str; METHODS.len()] {
    let mut names = [""; METHODS.len()];
    let mut position = 0;
    while position < METHODS.len() {
        names[position] = METHODS[position].0;
        position += 1;
    }
    names
}

/// The names of all methods, sorted.
#[must_use]
pub fn methods() -> &'static [&'static str] {
    &NAMES
}

/// Calculates one line: the result as JSON, or `{"problem": code, …}`. Never ends in a line feed.
#[must_use]
pub fn run_line(method: &str, line: &str) -> String {
    let calculation = METHODS.iter().find(|(name, _)| *name == method);
    let result = match calculation {
        Some((_, calculate)) => calculate(line),
        None => Err(Problem::new("calc-method-unknown").with("method", method)),
    };
    result.unwrap_or_else(|problem| problem.to_json())
}

/// What a stream of lines came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Lines calculated or refused; blank lines are passed over and not counted.
    pub lines: u64,
    /// Those of them that gave a problem.
    pub problems: u64,
}

/// Calculates line by line until the input ends.
///
/// A line that is too long or not UTF-8 gives a problem like any other. Blank lines give nothing.
/// The byte order mark that some programs put first is passed over (RFC 8259, section 8.1).
///
/// # Errors
/// When reading or writing fails.
pub fn run(method: &str, mut input: impl BufRead, mut output: impl Write) -> io::Result<Summary> {
    let mut summary = Summary::default();
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let read = (&mut input).take(LONGEST_LINE + 1).read_until(b'\n', &mut bytes)?;
        if read == 0 {
            output.flush()?;
            return Ok(summary);
        }
        let too_long = bytes.len() as u64 > LONGEST_LINE && !bytes.ends_with(b"\n");
        let answer = if too_long {
            input.skip_until(b'\n')?;
            Problem::new("calc-line-too-long").with("most", LONGEST_LINE).to_json()
        } else {
            match std::str::from_utf8(&bytes) {
                Ok(line) if line.trim().is_empty() => continue,
                Ok(line) if summary.lines == 0 => {
                    run_line(method, line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line))
                }
                Ok(line) => run_line(method, line),
                Err(_) => Problem::new("calc-line-not-utf8").to_json(),
            }
        };
        summary.lines += 1;
        summary.problems += u64::from(answer.starts_with("{\"problem\":"));
        output.write_all(answer.as_bytes())?;
        output.write_all(b"\n")?;
    }
}

#[cfg(test)]
mod tests;
