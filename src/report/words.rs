//! The words for codes that are stored and travel.

use crate::catalogue::texts::{Arg, Language, Texts};
use crate::domain::checklist::{Severity, Words};
use crate::domain::stream::Stream;
use crate::domain::text::Clean;

/// A count for a sentence.
pub(super) fn number(count: i64) -> Arg<'static> {
    Arg::Number(count as f64)
}

/// The words of a checklist in the language, or in Danish where there are no others.
pub(super) fn of_checklist(words: &Words, language: Language) -> Clean {
    let gloss = words.en.as_deref().filter(|_| language == Language::English);
    Clean::line(gloss.unwrap_or(&words.da))
}

/// The words for a stored reason not to review a case.
pub(super) fn disposition(word: &str, texts: &Texts) -> Clean {
    texts.get(match word {
        "outside_target_group" => "report-disposition-outside-target-group",
        "not_reviewable" => "report-disposition-not-reviewable",
        "own_case" => "report-disposition-own-case",
        "reviewed_within_year" => "report-disposition-reviewed-within-year",
        "not_found" => "report-disposition-not-found",
        "" => "report-disposition-none",
        other => return Clean::line(other),
    })
}

/// The words for a cause.
pub(super) fn cause(code: &str, texts: &Texts) -> Clean {
    texts.get(match code {
        "overlooked" => "report-cause-overlooked",
        "not-noted" => "report-cause-not-noted",
        "knowledge" => "report-cause-knowledge",
        "time" => "report-cause-time",
        "workflow" => "report-cause-workflow",
        "system" => "report-cause-system",
        "template" => "report-cause-template",
        "handover" => "report-cause-handover",
        "law-change" => "report-cause-law-change",
        "other" => "report-cause-other",
        other => return Clean::line(other),
    })
}

/// The words for a consequence.
pub(super) fn consequence(code: &str, texts: &Texts) -> Clean {
    texts.get(match code {
        "none" => "report-consequence-none",
        "risk-of-loss" => "report-consequence-risk-of-loss",
        "risk-of-wrong-decision" => "report-consequence-risk-of-wrong-decision",
        "paid-too-little" => "report-consequence-paid-too-little",
        "paid-too-much" => "report-consequence-paid-too-much",
        "not-assessed" => "report-consequence-not-assessed",
        other => return Clean::line(other),
    })
}

/// The words for a category of the built-in checklists; the id of any other.
pub(super) fn category(id: &str, texts: &Texts) -> Clean {
    texts.get(match id {
        "afgoerelse" => "report-category-decision",
        "beregning" => "report-category-calculation",
        "sagsoplysning" => "report-category-facts",
        "frist" => "report-category-time-limits",
        "manglende-svar" => "report-category-missing-reply",
        "vejledning" => "report-category-guidance",
        "formalia" => "report-category-formal",
        "journal" => "report-category-records",
        "helhed" => "report-category-whole",
        "fortrolighed" => "report-category-confidentiality",
        other => return Clean::line(other),
    })
}

/// The word for a severity.
pub(super) fn severity(severity: Severity, texts: &Texts) -> Clean {
    texts.get(match severity {
        Severity::Deficiency => "report-severity-deficiency",
        Severity::Error => "report-severity-error",
        Severity::Critical => "report-severity-critical",
    })
}

/// The word for a stream.
pub(super) fn stream(stream: Stream, texts: &Texts) -> Clean {
    texts.get(match stream {
        Stream::Random => "report-stream-random",
        Stream::Risk => "report-stream-risk",
        Stream::Themed => "report-stream-themed",
        Stream::Complaint => "report-stream-complaint",
        Stream::Supplementary => "report-stream-supplementary",
        Stream::Calibration => "report-stream-calibration",
    })
}

#[cfg(test)]
mod tests {
    //! Every code has words in both languages.

    use super::*;
    use crate::domain::finding::{CAUSES, CONSEQUENCES};
    use crate::report::figures::{NOT_FOUND, NOT_REVIEWABLE, OUTSIDE_TARGET_GROUP};

    #[test]
    fn every_code_has_words() {
        for language in [Language::Danish, Language::English] {
            let texts = Texts::new(language);
            let mut words = Vec::new();
            words.extend(CAUSES.map(|code| (code, cause(code, &texts))));
            words.extend(CONSEQUENCES.map(|code| (code, consequence(code, &texts))));
            words.extend(NOT_REVIEWABLE.map(|word| (word, disposition(word, &texts))));
            words.extend([NOT_FOUND, OUTSIDE_TARGET_GROUP].map(|w| (w, disposition(w, &texts))));
            words.extend(Stream::ALL.map(|s| (s.word(), stream(s, &texts))));
            for (code, words) in words {
                assert_ne!(words.as_str(), code);
                assert!(!words.as_str().starts_with("report-"), "{words}");
            }
        }
        let texts = Texts::new(Language::Danish);
        assert_eq!(cause("<b>", &texts).as_str(), "<b>");
    }
}
