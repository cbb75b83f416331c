//! Papers compared with golden files, byte for byte, in both languages; texts of others on paper;
//! the printed commands carried out.
//!
//! `TILSYN_WRITE_GOLDEN=1 cargo test --test all reports` writes the golden files anew.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
#![expect(clippy::expect_used, reason = "a test may fail loudly")]
#![expect(clippy::panic, reason = "a test may fail loudly")]
#![expect(clippy::disallowed_methods, reason = "golden files are written when asked to")]

mod fixture;
mod well_formed;

use std::path::Path;

use tilsyn::catalogue::template::Template;
use tilsyn::catalogue::texts::{Language, Texts};
use tilsyn::domain::certificate::{Certificate, SeedSource};
use tilsyn::domain::checklist::Checklist;
use tilsyn::domain::record::MonthRecord;
use tilsyn::report::certificate::CertificatePaper;
use tilsyn::report::document::Document;
use tilsyn::report::html::to_html;
use tilsyn::report::json::to_json;
use tilsyn::report::learning_sheet::{Good, Item, LearningSheet, MOST_LINES, Subject};
use tilsyn::report::month::{Closing, MonthReport};
use tilsyn::report::text::{WIDTH, to_text};
use unicode_width::UnicodeWidthStr;

use fixture::{
    at, checklists, closed_again, closing, divided, divided_draw, items, november, simple_draw,
    small,
};

const LANGUAGES: [(Language, &str); 2] = [(Language::Danish, "da"), (Language::English, "en")];

/// Compares with `tests/reports/NAME`, or writes it when asked to.
fn golden(name: &str, content: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports").join(name);
    if std::env::var_os("TILSYN_WRITE_GOLDEN").is_some() {
        std::fs::write(&path, content).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == content, "{name} differs; see the head of this file");
}

/// What holds for every paper.
fn check(document: &Document) {
    let page = to_html(document, &Template::built_in());
    let shown = well_formed::text_of(&page);
    assert!(page.contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"));
    let text = to_text(document);
    for out in [&page, &shown, &text] {
        assert!(!out.chars().any(|c| c.is_control() && c != '\n'), "{out}");
        assert!(!out.chars().any(|c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}'..='\u{200F}' | '\u{FEFF}')));
        assert!(!out.contains("report-"), "a text is missing: {out}");
    }
    for line in text.lines() {
        assert!(line.width() <= WIDTH, "{line}");
        assert_eq!(line, line.trim_end());
    }
    assert_eq!(to_html(document, &Template::built_in()), page);
    assert_eq!(to_text(document), text);
}

fn report<'a>(
    record: &'a MonthRecord,
    lists: &'a [&'a Checklist],
    closing: Option<&'a Closing>,
) -> MonthReport<'a> {
    MonthReport { record, checklists: lists, closing, made_at: at("2026-11-30T13:32:07Z") }
}

#[test]
fn month_reports_are_as_agreed() {
    let lists = checklists();
    let lists: Vec<&Checklist> = lists.iter().collect();
    let empty = fixture::month(Vec::new());
    for (name, record, closing) in [
        ("month", &november(), Some(&closing())),
        ("month-small", &small(), Some(&closed_again())),
        ("month-divided", &divided(), Some(&closing())),
        ("month-empty", &empty, None),
    ] {
        for (language, suffix) in LANGUAGES {
            let texts = Texts::new(language);
            let report = report(record, &lists, closing);
            let document = report.document(&texts);
            check(&document);
            golden(&format!("{name}-{suffix}.html"), &to_html(&document, &Template::built_in()));
            golden(&format!("{name}-{suffix}.txt"), &to_text(&document));
            let json = to_json(&report, &texts);
            assert_eq!(json, to_json(&report, &texts));
            golden(&format!("{name}-{suffix}.json"), &json);
        }
    }
}

#[test]
fn figures_add_up() {
    let lists = checklists();
    let lists: Vec<&Checklist> = lists.iter().collect();
    for record in [november(), small(), divided()] {
        let figures = report(&record, &lists, None).figures();
        let (cases, done) = (figures.cases, &figures.completion);
        assert_eq!((cases.in_error, cases.n), record.errors());
        assert_eq!(cases.n, cases.without_remarks + cases.with_finding);
        let replaced: i64 = done.replaced.values().sum();
        let aside: i64 = done.not_replaced.values().sum();
        assert_eq!(done.drawn, done.reviewed + done.incomplete + done.not_found + replaced + aside);
        let divisions = [
            &figures.findings.by_category,
            &figures.findings.by_cause,
            &figures.findings.by_consequence,
        ];
        for division in divisions {
            assert_eq!(
                division.iter().map(|(_, count)| count).sum::<i64>(),
                figures.findings.total
            );
        }
        let not_in_order: i64 = figures.questions.iter().map(|q| q.not_in_order()).sum();
        assert_eq!(not_in_order, figures.findings.total);
    }
}

#[test]
fn percentages_need_ten_cases() {
    let lists = checklists();
    let lists: Vec<&Checklist> = lists.iter().collect();
    let texts = Texts::new(Language::Danish);
    let page = to_text(&report(&small(), &lists, Some(&closing())).document(&texts));
    let figures = page.split("Udtrækningen").next().unwrap();
    assert!(!figures.contains(" %"), "{figures}");
}

fn sheet<'a>(
    items: &'a [Item],
    subject: Subject,
    caseworker: Option<&'a str>,
) -> LearningSheet<'a> {
    LearningSheet {
        subject,
        team: "Team Nord",
        caseworker,
        items,
        made_at: at("2026-11-30T13:32:07Z"),
    }
}

#[test]
fn learning_sheets_are_as_agreed() {
    let all = items();
    let full = wordy("mange ord om sagen ");
    let month = Subject::Month("2026-11".parse().unwrap());
    for (language, suffix) in LANGUAGES {
        let texts = Texts::new(language);
        for (name, sheet) in [
            ("sheet", sheet(&all, Subject::Case(4), None)),
            ("sheet-month", sheet(&all[..4], month, Some("Kim Ømann"))),
            ("sheet-empty", sheet(&[], month, None)),
            ("sheet-full", sheet(&full, Subject::Case(4), None)),
        ] {
            let document = sheet.document(&texts);
            check(&document);
            golden(&format!("{name}-{suffix}.html"), &to_html(&document, &Template::built_in()));
            golden(&format!("{name}-{suffix}.txt"), &to_text(&document));
        }
    }
}

/// The items with far too many words.
fn wordy(word: &str) -> Vec<Item> {
    let mut long = items();
    for (nth, item) in long.iter_mut().enumerate() {
        item.question = format!("{nth} {}", word.repeat(400));
        if let Some(Good::Practice(words)) = &mut item.good {
            *words = word.repeat(900);
        }
        if let Some(change) = &mut item.change {
            change.remark = word.repeat(900);
            change.guidance = word.repeat(900);
            change.workflow = Some(word.repeat(90));
            change.legal = vec![(word.repeat(90), true); 9];
        }
    }
    long
}

#[test]
fn a_learning_sheet_always_fits_on_one_page() {
    let texts = Texts::new(Language::Danish);
    for word in ["ord ", "langeordsomfylder ", "x", "😀 "] {
        let long = wordy(word);
        let sheet = sheet(&long, Subject::Case(4), None).document(&texts);
        check(&sheet);
        let lines = to_text(&sheet).lines().count();
        assert!(lines <= MOST_LINES, "{lines}");
    }
}

#[test]
fn a_learning_sheet_names_the_gravest_and_no_count() {
    let texts = Texts::new(Language::Danish);
    let text = to_text(&sheet(&items(), Subject::Case(4), None).document(&texts));
    assert!(text.contains("Er afgørelsen begrundet?") && text.contains("Er der hørt?"));
    assert!(!text.contains("Er noterne skrevet i tide?"));
    assert!(!text.contains("Er telefonen taget?"), "the self-evident gives way");
    assert!(text.find("Resuméet") < text.find("Er der en aftale"));
}

fn paper<'a>(certificate: &'a Certificate, reason: Option<&'a str>) -> CertificatePaper<'a> {
    CertificatePaper {
        certificate,
        team: "Team Nord",
        centre: "Center for Job & Ydelse",
        list: "sager_2026-11.csv",
        reason,
        made_at: at("2026-11-02T08:00:00Z"),
    }
}

#[test]
fn certificates_are_as_agreed() {
    for (language, suffix) in LANGUAGES {
        let texts = Texts::new(language);
        for (name, certificate, reason) in [
            ("certificate", simple_draw(), None),
            ("certificate-divided", divided_draw(), Some("Listen manglede to dage")),
            ("certificate-public", divided_draw().to_public(), None),
        ] {
            let document = paper(&certificate, reason).document(&texts);
            check(&document);
            golden(&format!("{name}-{suffix}.txt"), &to_text(&document));
            golden(&format!("{name}-{suffix}.html"), &to_html(&document, &Template::built_in()));
        }
        let public = to_text(&paper(&simple_draw().to_public(), None).document(&texts));
        assert!(!public.contains("26-00") && !public.contains("sager_2026"));
    }
}

/// The commands on the paper give the cases that were drawn.
#[cfg(target_os = "linux")]
#[test]
fn the_printed_commands_repeat_the_draw() {
    use std::process::Command;
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::new(Language::Danish);
    for (certificate, group) in [(simple_draw(), None), (divided_draw(), Some("Syd"))] {
        let text = to_text(&paper(&certificate, None).document(&texts));
        let run = |script: &str, group: Option<&str>| {
            let cases = certificate.ids.as_ref().unwrap().iter();
            let list: String = cases
                .filter(|(_, stratum)| group.is_none() || stratum.as_deref() == group)
                .map(|(id, _)| format!("{id}\n"))
                .collect();
            std::fs::write(folder.path().join("sager.txt"), list).unwrap();
            let out = Command::new("sh")
                .arg("-c")
                .arg(script)
                .current_dir(folder.path())
                .output()
                .unwrap();
            assert!(out.status.success(), "{out:?}");
            String::from_utf8(out.stdout).unwrap()
        };
        let begin = text.find("SEED=").unwrap();
        let script = text[begin..].split("\n\n").next().unwrap();
        let found = run(script, group);
        let found: Vec<&str> = found.lines().filter_map(|line| line.split("  ").nth(1)).collect();
        let drawn = certificate.selected.iter().filter(|case| case.stratum.as_deref() == group);
        let drawn: Vec<&str> = drawn.map(|case| case.id.as_str()).collect();
        assert_eq!(found, drawn);
        let line = text.lines().find(|line| line.contains("sort -u")).unwrap();
        let fingerprint = tilsyn::domain::draw::hex(&certificate.frame_sha256);
        assert!(run(line, None).starts_with(&fingerprint));
    }
}

const HOSTILE: [&str; 12] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "</style></title><!-- & &lt; &amp; ' \" -->",
    "=1+1\t@SUM(A1)",
    "\u{1b}[31mrød\u{1b}[0m\u{7}\u{0}\u{9b}31m",
    "sag \u{202e}321-62\u{202c}\u{2066}\u{200b}\u{feff}",
    "a\r\nb\nc\u{2028}d",
    "👩\u{200d}👩\u{200d}👧 emoji 🇩🇰",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "{ $cases } {\"x\"} report",
    "'; rm -rf / #",
    "$(touch x) `touch y`",
];

#[test]
fn texts_of_others_stay_texts() {
    for hostile in HOSTILE {
        let hostile = hostile.repeat(9);
        let lists = hostile_checklists(&hostile);
        let lists: Vec<&Checklist> = lists.iter().collect();
        let record = hostile_month(&hostile);
        let closed = hostile_closing(&hostile);
        let long = hostile_items(&hostile);
        let draw = hostile_draw(&hostile);
        for (language, _) in LANGUAGES {
            let texts = Texts::new(language);
            let report = report(&record, &lists, Some(&closed));
            check(&report.document(&texts));
            // Foreign text as seed never becomes a command.
            assert!(!to_text(&report.document(&texts)).contains("SEED="));
            let json = to_json(&report, &texts);
            serde_json::from_str::<serde_json::Value>(&json).unwrap();
            assert!(!json.contains(['\u{1b}', '\u{202e}', '\u{200b}']));
            let mut sheet = sheet(&long, Subject::Case(1), Some(&hostile));
            sheet.team = &hostile;
            check(&sheet.document(&texts));
            check(&paper(&draw, Some(&hostile)).document(&texts));
        }
    }
}

fn hostile_checklists(hostile: &str) -> Vec<Checklist> {
    let mut lists = checklists();
    for list in &mut lists {
        hostile.clone_into(&mut list.label);
        hostile.clone_into(&mut list.title.da);
        list.title.en = None;
        for question in &mut list.questions {
            hostile.clone_into(&mut question.text.da);
            question.text.en = None;
            hostile.clone_into(&mut question.label);
            if let Some(category) = &mut question.category {
                hostile.clone_into(&mut category.id);
            }
        }
    }
    lists
}

fn hostile_month(hostile: &str) -> MonthRecord {
    let mut record = small();
    hostile.clone_into(&mut record.team);
    hostile.clone_into(&mut record.centre);
    hostile.clone_into(&mut record.frame.as_mut().unwrap().sha256);
    for draw in &mut record.draws {
        hostile.clone_into(&mut draw.label);
        hostile.clone_into(&mut draw.seed);
        draw.reason = Some(hostile.to_owned());
        hostile.clone_into(&mut draw.strata[0].0);
    }
    for case in &mut record.cases {
        hostile.clone_into(&mut case.stratum);
        case.disposition = case.disposition.as_ref().map(|_| hostile.to_owned());
        for answer in &mut case.answers {
            answer.cause = Some(hostile.to_owned());
            answer.consequence = Some(hostile.to_owned());
        }
    }
    hostile.clone_into(&mut record.checklists[0].hash);
    hostile.clone_into(&mut record.cases[0].answers[1].question);
    hostile.clone_into(&mut record.cases[0].answers[2].checklist);
    record
}

fn hostile_closing(hostile: &str) -> Closing {
    let mut closed = closed_again();
    hostile.clone_into(&mut closed.seal);
    hostile.clone_into(&mut closed.closed_by);
    hostile.clone_into(&mut closed.reopened[0].reason);
    hostile.clone_into(&mut closed.reopened[0].by);
    closed
}

fn hostile_items(hostile: &str) -> Vec<Item> {
    let mut items = items();
    for item in &mut items {
        item.question.push_str(hostile);
        if let Some(Good::Practice(words)) = &mut item.good {
            hostile.clone_into(words);
        }
        if let Some(change) = &mut item.change {
            hostile.clone_into(&mut change.remark);
            hostile.clone_into(&mut change.guidance);
            change.workflow = Some(hostile.to_owned());
            hostile.clone_into(&mut change.legal[0].0);
        }
    }
    items
}

fn hostile_draw(hostile: &str) -> Certificate {
    let mut draw = divided_draw();
    hostile.clone_into(&mut draw.method);
    draw.seed_source = SeedSource::Typed(hostile.to_owned());
    hostile.clone_into(&mut draw.strata[0].name);
    draw.selected[0].stratum = Some(hostile.to_owned());
    draw
}
