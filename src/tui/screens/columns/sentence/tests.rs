//! Every code of the reader has its sentence, with the values it comes with.

use super::*;
use crate::catalogue::texts::Language;
use crate::domain::column::{CHOICES, Refusal, Role};
use crate::intake::{
    ColumnName, ColumnQuestion, Encoding, ForeignKind, Likeness, Notice, ReadFault, RefusedReason,
    SourceKind,
};

/// One value of every variant. A new variant does not compile until it stands here.
macro_rules! every {
    ($kind:ty, $($pattern:pat => $value:expr),+ $(,)?) => {{
        fn known(value: &$kind) {
            match value { $($pattern => {}),+ }
        }
        let all = vec![$($value),+];
        all.iter().for_each(known);
        all
    }};
}

fn column() -> ColumnName {
    ColumnName { index: 0, name: "Sagsnr.".to_owned() }
}

fn lines() -> Vec<u64> {
    vec![88, 141]
}

fn notices() -> Vec<Notice> {
    use Notice as N;
    let sheets = || vec!["Ark2".to_owned()];
    every!(
        Notice,
        N::EncodingAssumed { .. } => N::EncodingAssumed { encoding: "windows-1252" },
        N::NameDiffersFromContent { .. } => N::NameDiffersFromContent { kind: "csv" },
        N::PersonalNumberInFileName => N::PersonalNumberInFileName,
        N::OtherSheets { .. } => N::OtherSheets { sheet: "Ark1".to_owned(), others: sheets() },
        N::HiddenSheets { .. } => N::HiddenSheets { sheets: sheets() },
        N::HiddenRows { .. } => N::HiddenRows { lines: lines() },
        N::MergedCells { .. } => N::MergedCells { lines: lines() },
        N::FormulasWithoutValue { .. } =>
            N::FormulasWithoutValue { column: column(), lines: lines() },
        N::RoundedNumbers { .. } => N::RoundedNumbers { column: column(), lines: lines() },
        N::TitleLines { .. } => N::TitleLines { lines: lines() },
        N::ControlCharacters { .. } => N::ControlCharacters { column: column(), lines: lines() },
        N::InvisibleCharacters { .. } =>
            N::InvisibleCharacters { column: column(), lines: lines() },
        N::LongFields { .. } => N::LongFields { column: column(), lines: lines(), limit: 8000 },
        N::UnreadableCharacters { .. } =>
            N::UnreadableCharacters { column: column(), lines: lines() },
        N::DoubleEncoded { .. } => N::DoubleEncoded { lines: lines() },
        N::UnevenLines { .. } => N::UnevenLines { lines: lines(), expected: 5 },
        N::QuoteHoldsLines { .. } => N::QuoteHoldsLines { lines: lines() },
        N::FooterLines { .. } => N::FooterLines { lines: lines() },
        N::PersonalNumberColumn { .. } => N::PersonalNumberColumn { column: column() },
        N::PersonalNumbers { .. } => N::PersonalNumbers { column: column(), lines: lines() },
        N::PersonColumns { .. } => N::PersonColumns { columns: vec![column()] },
        N::OtherColumnForRole { .. } =>
            N::OtherColumnForRole { column: column(), role: Role::CaseType },
        N::DamagedReferences { .. } => N::DamagedReferences { lines: lines() },
        N::DateReferences { .. } => N::DateReferences { lines: lines() },
        N::NearDuplicates { .. } =>
            N::NearDuplicates { likeness: Likeness::LetterCase, pairs: vec![(2, 9)] },
        N::InvalidDates { .. } => N::InvalidDates { column: column(), lines: lines() },
        N::ErrorValues { .. } => N::ErrorValues { column: column(), lines: lines() },
    )
}

fn faults() -> Vec<ReadFault> {
    use ReadFault as F;
    let name = || "Ark1".to_owned();
    every!(
        ReadFault,
        F::Empty => F::Empty,
        F::NoRows { .. } => F::NoRows { sheet: Some(name()) },
        F::FileTooLarge { .. } => F::FileTooLarge { bytes: 90_177_536, limit: 67_108_864 },
        F::TooManyRows { .. } => F::TooManyRows { limit: 250_000 },
        F::TooManyColumns { .. } => F::TooManyColumns { line: 3, limit: 1000 },
        F::TooManyCells { .. } => F::TooManyCells { limit: 5_000_000 },
        F::WebPage => F::WebPage,
        F::ForeignFile { .. } => F::ForeignFile { kind: ForeignKind::Pdf },
        F::UnclosedQuote { .. } => F::UnclosedQuote { line: 3 },
        F::OldSpreadsheet => F::OldSpreadsheet,
        F::PasswordProtected => F::PasswordProtected,
        F::Damaged { .. } => F::Damaged { check: name() },
        F::UnpacksTooMuch => F::UnpacksTooMuch,
        F::NoVisibleSheet => F::NoVisibleSheet,
        F::UnknownSheet { .. } => F::UnknownSheet { sheet: name() },
        F::ReaderDied => F::ReaderDied,
        F::ReaderTimedOut => F::ReaderTimedOut,
        F::ReaderNotStarted => F::ReaderNotStarted,
    )
}

fn reasons() -> Vec<RefusedReason> {
    use RefusedReason as R;
    every!(
        RefusedReason,
        R::NoReference => R::NoReference,
        R::ErrorValue => R::ErrorValue,
        R::TruthValue => R::TruthValue,
        R::UnreadableCharacters => R::UnreadableCharacters,
        R::SeveralLines => R::SeveralLines,
        R::TooLong => R::TooLong,
        R::NotAReference => R::NotAReference,
    )
}

fn questions() -> Vec<ColumnQuestion> {
    use ColumnQuestion as Q;
    let mut all = every!(
        ColumnQuestion,
        Q::NoCaseReference { .. } => Q::NoCaseReference { columns: vec![column()] },
        Q::DoubleColumn { .. } =>
            Q::DoubleColumn { role: Role::CaseType, columns: vec![column(), column()] },
        Q::PersonalNumbersAsReference { .. } => Q::PersonalNumbersAsReference { column: column() },
        Q::RefusedColumn { .. } =>
            Q::RefusedColumn { column: column(), refusal: Refusal::PersonalNumbers },
    );
    all.push(Q::NoCaseReference { columns: Vec::new() });
    all
}

fn kinds() -> Vec<&'static str> {
    use ForeignKind as F;
    let foreign = every!(
        ForeignKind,
        F::Picture => F::Picture,
        F::Pdf => F::Pdf,
        F::Document => F::Document,
        F::Archive => F::Archive,
        F::Xml => F::Xml,
        F::Json => F::Json,
        F::Binary => F::Binary,
    );
    let known = every!(
        SourceKind,
        SourceKind::Csv => SourceKind::Csv,
        SourceKind::Xlsx => SourceKind::Xlsx,
        SourceKind::Ods => SourceKind::Ods,
        SourceKind::Pasted => SourceKind::Pasted,
    );
    foreign.iter().map(|kind| kind.code()).chain(known.iter().map(|kind| kind.code())).collect()
}

fn encodings() -> Vec<&'static str> {
    use Encoding as E;
    let all = every!(
        Encoding,
        E::Utf8 => E::Utf8,
        E::Utf8Marked => E::Utf8Marked,
        E::Utf8Faulty => E::Utf8Faulty,
        E::Utf16LowFirst => E::Utf16LowFirst,
        E::Utf16LowFirstGuessed => E::Utf16LowFirstGuessed,
        E::Utf16HighFirst => E::Utf16HighFirst,
        E::Utf16HighFirstGuessed => E::Utf16HighFirstGuessed,
        E::Windows1252 => E::Windows1252,
    );
    all.iter().map(|encoding| encoding.code()).collect()
}

fn likenesses() -> Vec<&'static str> {
    use Likeness as L;
    let all = every!(
        Likeness,
        L::LetterCase => L::LetterCase,
        L::LeadingZeros => L::LeadingZeros,
        L::InnerBlanks => L::InnerBlanks,
        L::Several => L::Several,
    );
    all.iter().map(|likeness| likeness.code()).collect()
}

fn detail(code: &str, args: Vec<(&'static str, String)>) -> Detail {
    let args = args.into_iter().map(|(name, value)| (name, Clean::line(&value))).collect();
    Detail { code: code.to_owned(), args }
}

/// Everything the reader, and what stands between it and the pages, can say.
fn details() -> Vec<Detail> {
    let line = || vec![("line", "9".to_owned())];
    let repeated = || vec![("line", "9".to_owned()), ("first", "4".to_owned())];
    let notices = notices();
    let faults = faults();
    let questions = questions();
    let mut all: Vec<Detail> = notices.iter().map(|n| detail(n.code(), n.args())).collect();
    all.extend(faults.iter().map(|fault| detail(fault.code(), fault.args())));
    all.extend(questions.iter().map(|question| detail(question.code(), question.args())));
    all.extend(reasons().iter().map(|reason| detail(reason.code(), line())));
    all.extend(["duplicate", "duplicate-differs"].map(|code| detail(code, repeated())));
    all.push(detail("list-no-cases", vec![("count", "0".to_owned())]));
    all.extend(kinds().iter().map(|kind| detail(&format!("kind-{kind}"), Vec::new())));
    all.extend(encodings().iter().map(|code| detail(&format!("encoding-{code}"), Vec::new())));
    let delimiters = ["semicolon", "comma", "tab", "other"];
    all.extend(delimiters.map(|word| detail(&format!("delimiter-{word}"), Vec::new())));
    all
}

#[test]
fn every_code_has_a_whole_sentence_in_both_languages() {
    for language in [Language::Danish, Language::English] {
        let texts = Texts::new(language);
        for detail in details() {
            assert!(texts.has(&format!("intake-{}", detail.code)), "{}", detail.code);
            let said = sentence(&detail, &texts);
            // Fluent leaves the braces of a value it was not given.
            assert!(!said.as_str().contains(['{', '$']), "{}: {said}", detail.code);
            assert!(said.as_str().matches(". ").count() < 2, "{}: {said}", detail.code);
        }
    }
}

#[test]
fn every_word_of_the_reader_is_put_in_as_a_word() {
    let refused = [Refusal::PersonalNumbers, Refusal::PersonalData].map(Role::Refused);
    let roles = CHOICES.into_iter().chain(refused).map(Role::word).collect();
    let words =
        [("kind", kinds()), ("encoding", encodings()), ("likeness", likenesses()), ("role", roles)];
    for language in [Language::Danish, Language::English] {
        let texts = Texts::new(language);
        for (name, words) in &words {
            for word in words {
                assert!(texts.has(&format!("intake-{name}-{word}")), "{name} {word}");
            }
        }
    }
}

#[test]
fn numbers_sizes_and_words_read_as_people_write_them() {
    let texts = Texts::new(Language::Danish);
    let near = Notice::NearDuplicates { likeness: Likeness::LeadingZeros, pairs: vec![(4, 9)] };
    let too_large = ReadFault::FileTooLarge { bytes: 90_177_536, limit: 67_108_864 };
    let too_long = ReadFault::TooManyRows { limit: 250_000 };
    let double = ColumnQuestion::DoubleColumn {
        role: Role::CaseType,
        columns: vec![column(), ColumnName { index: 1, name: "Ydelse".to_owned() }],
    };
    let cases = [
        (
            detail(too_large.code(), too_large.args()),
            "Filen fylder 86 MB; grænsen er 64 MB. Hent kun månedens sager.",
        ),
        (
            detail(too_long.code(), too_long.args()),
            "Listen har mere end 250.000 linjer. Hent kun månedens sager.",
        ),
        (
            detail(near.code(), near.args()),
            "Linje 9: ligner linje 4; kun nuller forrest er forskellige. Begge tælles med.",
        ),
        (
            detail(double.code(), double.args()),
            "Flere kolonner bruges som sagstype: Sagsnr., Ydelse. Vælg én af dem.",
        ),
    ];
    for (detail, expected) in cases {
        assert_eq!(sentence(&detail, &texts).as_str(), expected);
    }
}
