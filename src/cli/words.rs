//! Codes with values, turned into sentences: problems, findings behind them, faults of
//! checklists and differences of certificates.

use serde_json::{Map, Value, json};

use crate::api::Problem;
use crate::api::problem::Detail;
use crate::catalogue::checklist::{Argument, Fault};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::certificate::Mismatch;
use crate::domain::draw::hex;
use crate::domain::text::Clean;

/// Values that are counted, so that a sentence chooses singular or plural by them.
const COUNTS: [&str; 11] = [
    "count",
    "size",
    "cases",
    "gaps",
    "faults",
    "needed",
    "available",
    "least",
    "expected",
    "findings",
    "limit",
];
/// Values that are codes with a word of their own, and how the ids of those words begin.
const CODED: [(&str, &str); 4] = [
    ("encoding", "intake-encoding-"),
    ("kind", "intake-kind-"),
    ("role", "intake-role-"),
    ("likeness", "intake-likeness-"),
];
/// Values in bytes that are said in MB.
const BYTES: [&str; 2] = ["bytes", "limit"];
const MEGABYTE: f64 = 1024.0 * 1024.0;

/// What happened, in words.
pub fn problem(texts: &Texts, problem: &Problem) -> Clean {
    sentence(texts, &format!("problem-{}", problem.code), &problem.args)
}

/// What to do next, in words.
pub fn hint(texts: &Texts, problem: &Problem) -> Clean {
    sentence(texts, &format!("hint-{}", problem.code), &problem.args)
}

/// A finding in words; the code with its values where there is no sentence for it.
pub fn detail(texts: &Texts, detail: &Detail) -> Clean {
    // What is said about lists is shared with the screen that shows them.
    let code = &detail.code;
    let ids = [code.clone(), format!("intake-{code}"), format!("cli-{code}")];
    match ids.iter().find(|id| texts.has(id)) {
        Some(id) => with_extras(texts, detail, sentence(texts, id, &detail.args)),
        None => {
            let values: Vec<String> =
                detail.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
            Clean::line(format!("{} {}", detail.code, values.join(" ")).trim())
        }
    }
}

/// A value that may be missing has a sentence of its own, said after the other.
fn with_extras(texts: &Texts, detail: &Detail, sentence: Clean) -> Clean {
    let extra = |code: &str, name: &str, id: &str| {
        let (_, value) = detail.args.iter().find(|(known, _)| *known == name)?;
        let said = detail.code.starts_with(code) && !value.is_empty();
        said.then(|| texts.with(id, &[("value", value.into())]))
    };
    let extras = [
        extra("fault-", "suggestion", "fault-suggestion"),
        extra("fault-syntax", "expected", "fault-syntax-expected"),
    ];
    let mut whole = sentence.into_string();
    for extra in extras.iter().flatten() {
        whole.push(' ');
        whole.push_str(extra.as_str());
    }
    Clean::block(&whole)
}

/// A finding for machines: its code, its values and the sentence.
pub fn detail_json(texts: &Texts, found: &Detail) -> Value {
    let mut object = Map::new();
    object.insert("code".to_owned(), json!(found.code));
    for (name, value) in &found.args {
        let number = value.as_str().parse::<i64>();
        let value = number.map_or_else(|_| json!(value.as_str()), |number| json!(number));
        object.insert((*name).to_owned(), value);
    }
    object.insert("message".to_owned(), json!(detail(texts, found).as_str()));
    Value::Object(object)
}

/// A fault of a checklist as a finding, so that it can stand behind a problem.
pub fn fault(found: &Fault) -> Detail {
    let text = |argument: &Argument| match argument {
        Argument::Number(number) => Clean::line(&number.to_string()),
        Argument::Text(text) => Clean::line(text),
    };
    let mut args: Vec<(&'static str, Clean)> = Vec::new();
    if let Some(file) = &found.file {
        args.push(("file", Clean::line(file)));
    }
    if let Some(sheet) = &found.sheet {
        args.push(("in-sheet", Clean::line(sheet)));
    }
    let places = [("at-line", found.line), ("at-column", found.column)];
    args.extend(
        places
            .into_iter()
            .filter_map(|(name, number)| Some((name, Clean::line(&number?.to_string())))),
    );
    if let Some(question) = &found.question {
        args.push(("in-question", Clean::line(question)));
    }
    args.extend(found.what.args().iter().map(|(name, value)| (*name, text(value))));
    Detail { code: format!("fault-{}", found.what.code()), args }
}

/// A fault as compilers write it: `file:line: question: sentence`, in a workbook with the cell as
/// spreadsheets call it: `file:survey!C7: …`.
pub fn fault_line(texts: &Texts, found: &Fault) -> Clean {
    let mut line = found.file.clone().unwrap_or_default();
    match &found.sheet {
        Some(sheet) => {
            let column = found.column.map(column_letters).unwrap_or_default();
            let row = found.line.map(|row| row.to_string()).unwrap_or_default();
            line.push_str(&format!(":{sheet}!{column}{row}"));
        }
        None => {
            for number in [found.line, found.column].into_iter().flatten() {
                line.push_str(&format!(":{number}"));
            }
        }
    }
    if !line.is_empty() {
        line.push_str(": ");
    }
    if let Some(question) = &found.question {
        line.push_str(&format!("{question}: "));
    }
    line.push_str(detail(texts, &fault(found)).as_str());
    Clean::line(&line)
}

/// A column as spreadsheets call it: 1 is A, 27 is AA.
fn column_letters(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters
}

/// A way in which a certificate does not hold, as a finding.
pub fn mismatch(found: &Mismatch) -> Detail {
    use Mismatch as M;
    let none = Vec::new;
    let (code, args): (&str, Vec<(&'static str, String)>) = match found {
        M::UnknownMethod(name) => ("mismatch-method", vec![("name", name.clone())]),
        M::LockedAfterDrawn => ("mismatch-locked-after-drawn", none()),
        M::StrataDoNotFitSharing => ("mismatch-strata", none()),
        M::StratumTwice(name) => ("mismatch-stratum-twice", vec![("name", name.clone())]),
        M::PopulationSum { stated, found } => ("mismatch-population-sum", two(stated, found)),
        M::SampleSum { stated, found } => ("mismatch-sample-sum", two(stated, found)),
        M::Allocation { name, stated, found } => {
            ("mismatch-allocation", three(name, stated, found))
        }
        M::AllocationImpossible => ("mismatch-allocation-impossible", none()),
        M::SelectedCount { stated, found } => ("mismatch-selected-count", two(stated, found)),
        M::SelectedTwice(id) => ("mismatch-selected-twice", vec![("name", id.to_string())]),
        M::WrongTicket(id) => ("mismatch-ticket", vec![("name", id.to_string())]),
        M::FrameSize { stated, found } => ("mismatch-frame-size", two(stated, found)),
        M::FrameFingerprint { stated, found } => {
            ("mismatch-frame-fingerprint", two(hex(stated), hex(found)))
        }
        M::InTwoStrata(id) => ("mismatch-in-two-strata", vec![("name", id.to_string())]),
        M::OutsideStrata(count) => ("mismatch-outside-strata", vec![("count", count.to_string())]),
        M::StratumPopulation { name, stated, found } => {
            ("mismatch-stratum-population", three(name, stated, found))
        }
        M::NotSelected(id) => ("mismatch-not-selected", vec![("name", id.to_string())]),
        M::WronglySelected(id) => ("mismatch-wrongly-selected", vec![("name", id.to_string())]),
        M::WrongStratum(id) => ("mismatch-wrong-stratum", vec![("name", id.to_string())]),
        M::SelectedOutOfOrder => ("mismatch-order", none()),
    };
    let args = args.into_iter().map(|(name, value)| (name, Clean::line(&value))).collect();
    Detail { code: code.to_owned(), args }
}

fn two(stated: impl ToString, found: impl ToString) -> Vec<(&'static str, String)> {
    vec![("stated", stated.to_string()), ("found", found.to_string())]
}

fn three(name: &str, stated: impl ToString, found: impl ToString) -> Vec<(&'static str, String)> {
    let mut args = vec![("name", name.to_owned())];
    args.extend(two(stated, found));
    args
}

/// The text with its values put in, counts as numbers.
fn sentence(texts: &Texts, id: &str, args: &[(&'static str, Clean)]) -> Clean {
    let in_bytes = args.iter().any(|(name, _)| *name == "bytes");
    let value = |name: &str, text: &Clean| -> Arg<'static> {
        if let Some((_, start)) = CODED.iter().find(|(coded, _)| *coded == name) {
            let word = format!("{start}{text}");
            if texts.has(&word) {
                return texts.get(&word).into();
            }
        }
        match text.as_str().parse::<f64>() {
            Ok(bytes) if in_bytes && BYTES.contains(&name) => (bytes / MEGABYTE).ceil().into(),
            Ok(number) if COUNTS.contains(&name) && number.is_finite() => number.into(),
            _ => text.clone().into(),
        }
    };
    let mut values: Vec<(&'static str, Arg<'_>)> = Vec::with_capacity(args.len());
    for (name, text) in args {
        values.push((name, value(name, text)));
    }
    texts.with(id, &values)
}
