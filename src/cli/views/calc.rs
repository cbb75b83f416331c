//! Published values beside the program's own: the answer of `tilsyn calc self-check`.

use serde_json::json;

use super::super::output::Output;
use crate::calc::self_check::{Check, Figure};
use crate::catalogue::format::{Decimals, number};
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

/// Most decimals printed of a published value, and two more to see how far ours is off.
const DECIMALS: usize = 7;

/// One line for each value, and how many agree.
pub fn checked(texts: &Texts, checks: &[Check]) -> Output {
    let agree = checks.iter().filter(|check| check.agrees).count();
    let mut lines: Vec<Clean> = checks.iter().map(|check| line(texts, check)).collect();
    lines.push(
        texts.with("cli-calc-summary", &[("agree", agree.into()), ("of", checks.len().into())]),
    );
    Output::new(&lines, json!({ "checks": checks, "agree": agree, "of": checks.len() }))
}

fn line(texts: &Texts, check: &Check) -> Clean {
    let computed = match &check.computed {
        Some(found) => figure(texts, found),
        None => texts.get("cli-calc-nothing"),
    };
    let id = if check.agrees { "cli-calc-agrees" } else { "cli-calc-differs" };
    let values = [
        ("name", Clean::line(&check.name).into()),
        ("published", figure(texts, &check.published).into()),
        ("computed", computed.into()),
        ("source", Clean::line(check.source).into()),
    ];
    texts.with(id, &values)
}

fn figure(texts: &Texts, found: &Figure) -> Clean {
    Clean::line(&match found {
        Figure::Count(count) => count.to_string(),
        Figure::Text(text) => text.clone(),
        Figure::Number(value) => {
            let written = number(*value, Decimals::Exactly(DECIMALS), texts.language());
            // Zeros at the end say nothing; one digit stays behind the comma.
            let shorter = written.trim_end_matches('0');
            let ends_bare = shorter.ends_with([',', '.']);
            if ends_bare { format!("{shorter}0") } else { shorter.to_owned() }
        }
    })
}

#[cfg(test)]
mod tests {
    //! What agrees and what does not.

    use super::*;
    use crate::catalogue::texts::Language;

    fn check(published: Figure, computed: Option<Figure>, agrees: bool) -> Check {
        Check { name: "m".to_owned(), source: "s", published, computed, tolerance: 0.0, agrees }
    }

    #[test]
    fn a_line_each_and_a_sum() {
        let texts = Texts::new(Language::Danish);
        let checks = [
            check(Figure::Number(0.2553), Some(Figure::Number(0.255_289_6)), true),
            check(Figure::Number(1.0), Some(Figure::Number(0.5)), false),
            check(Figure::Text("ab".to_owned()), None, false),
            check(Figure::Count(1200), Some(Figure::Count(1200)), true),
        ];
        let output = checked(&texts, &checks);
        assert_eq!(
            output.text,
            "ens: m = 0,2553 (s)\nforskelligt: m, trykt 1,0, beregnet 0,5 (s)\n\
             forskelligt: m, trykt ab, beregnet ingenting (s)\nens: m = 1200 (s)\n2 af 4 ens"
        );
        assert_eq!(output.json.get("agree").and_then(serde_json::Value::as_u64), Some(2));
    }
}
