//! The fixed words of the format, in both directions, and the keys of each table.
//!
//! These are the words of a file, not of a screen: they never change with the language.

use crate::domain::answer::Verdict;
use crate::domain::checklist::Level;
use crate::domain::deadline::Unit;

/// The schema number this edition reads and writes.
pub(in crate::catalogue) const SCHEMA: i64 = 1;

/// The words for the judgements.
pub(in crate::catalogue) const VERDICTS: [(&str, Verdict); 5] = [
    ("ja", Verdict::Met),
    ("nej", Verdict::NotMet),
    ("delvist", Verdict::PartlyMet),
    ("ikke relevant", Verdict::NotRelevant),
    ("kan ikke ses", Verdict::NotDocumented),
];

/// The words for the units of a limit.
pub(in crate::catalogue) const UNITS: [(&str, Unit); 4] = [
    ("arbejdsdage", Unit::WorkingDays),
    ("dage", Unit::Days),
    ("uger", Unit::Weeks),
    ("måneder", Unit::Months),
];

/// The words for how binding a question is.
pub(in crate::catalogue) const LEVELS: [(&str, Level); 3] = [
    ("lovkrav", Level::Statutory),
    ("minimumsmål", Level::MinimumTarget),
    ("ambition", Level::Ambition),
];

/// The words for consequences, with their codes.
pub(in crate::catalogue) const CONSEQUENCE_WORDS: [(&str, &str); 6] = [
    ("ingen", "none"),
    ("risiko for tab", "risk-of-loss"),
    ("risiko for forkert afgørelse", "risk-of-wrong-decision"),
    ("for lidt udbetalt", "paid-too-little"),
    ("for meget udbetalt", "paid-too-much"),
    ("ikke vurderet", "not-assessed"),
];

/// What a question is answered with, before its details are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    Verdict,
    Deadline,
    Number,
    Choice,
    YesNo,
    Scale,
    Date,
    Text,
}

/// The types of a judged question.
pub(super) const JUDGED_TYPES: [(&str, Type); 7] = [
    ("vurdering", Type::Verdict),
    ("frist", Type::Deadline),
    ("tal", Type::Number),
    ("valg", Type::Choice),
    ("skala", Type::Scale),
    ("dato", Type::Date),
    ("tekst", Type::Text),
];

/// The types of a fact.
pub(super) const FACT_TYPES: [(&str, Type); 4] =
    [("ja_nej", Type::YesNo), ("valg", Type::Choice), ("dato", Type::Date), ("tal", Type::Number)];

/// The keys that belong to one type each.
pub(super) const TYPE_KEYS: [(&str, Type); 5] = [
    ("svar", Type::Verdict),
    ("frist", Type::Deadline),
    ("tal", Type::Number),
    ("valg", Type::Choice),
    ("skala", Type::Scale),
];

/// The two options of `ja_nej`: id, Danish, English. Short for a `valg` with the same options.
pub(in crate::catalogue) const YES_NO: [(&str, &str, &str); 2] =
    [("ja", "Ja", "Yes"), ("nej", "Nej", "No")];

/// Keys of the file itself.
pub(super) const LIST_KEYS: &[&str] = &[
    "skema",
    "id",
    "version",
    "etiket",
    "navn",
    "navn_en",
    "omraade",
    "gyldig_fra",
    "gyldig_til",
    "kladde",
    "overgangsregel",
    "overgangsregel_en",
    "parameter",
    "afsnit",
    "fakta",
    "spoergsmaal",
];
/// Keys of `[[parameter]]`.
pub(super) const PARAMETER_KEYS: &[&str] = &["id", "navn", "navn_en", "vaerdi"];
/// Keys of `[[afsnit]]`.
pub(super) const SECTION_KEYS: &[&str] = &["id", "navn", "navn_en"];
/// Keys of `[[fakta]]`.
pub(super) const FACT_KEYS: &[&str] = &[
    "id",
    "etiket",
    "afsnit",
    "tekst",
    "tekst_en",
    "type",
    "valg",
    "tal",
    "hjaelp",
    "hjaelp_en",
    "se_efter",
    "se_efter_en",
    "kun_hvis",
];
/// Keys of `[[spoergsmaal]]`.
pub(super) const QUESTION_KEYS: &[&str] = &[
    "id",
    "etiket",
    "betydning",
    "afsnit",
    "tekst",
    "tekst_en",
    "type",
    "svar",
    "frist",
    "tal",
    "valg",
    "skala",
    "kun_hvis",
    "i_stedet_for",
    "niveau",
    "alvor",
    "kritisk",
    "fejl_naar",
    "fejl_naar_en",
    "hjaelp",
    "hjaelp_en",
    "eksempler_i_orden",
    "eksempler_i_orden_en",
    "eksempler_fejl",
    "eksempler_fejl_en",
    "se_efter",
    "se_efter_en",
    "hjemmel",
    "kategori",
    "refusion",
    "fokus",
    "arbejdsgang",
    "arbejdsgang_en",
    "kontakt",
    "kontakt_en",
    "konsekvenser",
    "kraev_note",
    "vaegt",
];
/// Keys of `frist = { … }`.
pub(super) const DEADLINE_KEYS: &[&str] =
    &["fra", "fra_en", "til", "til_en", "graense", "parameter", "enhed"];
/// Keys of `tal = { … }`.
pub(super) const NUMBER_KEYS: &[&str] = &["enhed", "enhed_en", "mindst", "hoejst"];
/// Keys of an option of a fact.
pub(super) const FACT_OPTION_KEYS: &[&str] = &["id", "tekst", "tekst_en"];
/// Keys of an option of a judged question.
pub(super) const OPTION_KEYS: &[&str] = &["id", "tekst", "tekst_en", "fejl"];
/// Keys of `skala = { … }`.
pub(super) const SCALE_KEYS: &[&str] = &["lav", "lav_en", "hoej", "hoej_en", "fejl_hoejst"];
/// Keys of an entry of `hjemmel`.
pub(super) const LEGAL_KEYS: &[&str] = &["tekst", "verificeret", "af", "tvivl", "tvivl_en"];
/// Keys of `kategori = { … }`.
pub(super) const CATEGORY_KEYS: &[&str] = &["id", "revisor", "ankestyrelsen", "borgerraadgiver"];
/// Keys of a condition.
pub(super) const CONDITION_KEYS: &[&str] =
    &["alle", "mindst_en", "ikke", "spoergsmaal", "svar", "svar_i", "fra", "til", "foer"];

/// The value of a word.
pub(in crate::catalogue) fn value_of<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

/// The word for a value; every value has one.
pub(in crate::catalogue) fn word_for<T: PartialEq>(
    table: &[(&'static str, T)],
    value: &T,
) -> &'static str {
    table.iter().find(|(_, known)| known == value).map_or("", |(word, _)| word)
}
