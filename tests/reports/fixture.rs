//! Invented months, sheets and draws.

use chrono::{DateTime, Utc};
use tilsyn::catalogue::checklist::parse;
use tilsyn::domain::answer::{Detail, Verdict};
use tilsyn::domain::certificate::{Certificate, Circumstances, SeedSource};
use tilsyn::domain::checklist::{Checklist, Level, Severity};
use tilsyn::domain::draw::{CaseId, Frame, Label, Seed};
use tilsyn::domain::record::{
    AnswerRecord, CaseRecord, Cured, DrawRecord, FrameRecord, MonthRecord,
};
use tilsyn::domain::review::Outcome;
use tilsyn::domain::strata::StratifiedFrame;
use tilsyn::domain::stream::Stream;
use tilsyn::report::learning_sheet::{Change, Good, Item};
use tilsyn::report::month::{Closing, Reopening};

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub(crate) fn checklists() -> Vec<Checklist> {
    [("a.toml", include_bytes!("a.toml").as_slice()), ("b.toml", include_bytes!("b.toml"))]
        .map(|(name, bytes)| parse(name, bytes).unwrap())
        .into()
}

/// An answer in one word: a verdict by its letter, `-` for one that fell away.
fn answer(question: &str, letter: char) -> AnswerRecord {
    let verdict = match letter {
        'j' => Some(Verdict::Met),
        'd' => Some(Verdict::PartlyMet),
        'n' => Some(Verdict::NotMet),
        'i' => Some(Verdict::NotRelevant),
        'k' => Some(Verdict::NotDocumented),
        _ => None,
    };
    let own = match question {
        "alm-01" | "sp-01" => Severity::Deficiency,
        "sp-02" => Severity::Critical,
        _ => Severity::Error,
    };
    let severity = match letter {
        'n' => Some(own),
        'd' => Some(own.min(Severity::Error)),
        'k' => Some(Severity::Deficiency),
        _ => None,
    };
    AnswerRecord {
        checklist: question.split('-').next().unwrap().to_owned(),
        question: question.to_owned(),
        meaning: 1,
        verdict,
        detail: Detail::None,
        gated_out: letter == '-',
        severity,
        cause: severity.map(|found| if found > Severity::Error { "system" } else { "time" }.into()),
        consequence: severity
            .filter(|found| *found > Severity::Deficiency)
            .map(|_| "risk-of-loss".into()),
        cured: severity
            .map(|found| if found == Severity::Error { Cured::Done } else { Cured::Open }),
        good_practice: false,
        to_discuss: letter == 'd',
    }
}

/// A reviewed case from its answers to ALM-01 … SP-02.
pub(crate) fn case(number: i64, letters: &str) -> CaseRecord {
    let ids = ["alm-01", "alm-02", "alm-03", "sp-01", "sp-02"];
    let mut answers: Vec<AnswerRecord> =
        ids.iter().zip(letters.chars()).map(|(id, letter)| answer(id, letter)).collect();
    answers.insert(
        0,
        AnswerRecord { detail: Detail::Choice("ja".into()), ..answer("afgoerelse", '?') },
    );
    answers[0].checklist = "alm".to_owned();
    let worst = answers.iter().filter_map(|answer| answer.severity).max();
    CaseRecord {
        number,
        stream: Stream::Random,
        stratum: String::new(),
        area: Some("sp".to_owned()),
        disposition: None,
        replaced: false,
        outcome: match worst {
            Some(worst) if worst >= Severity::Error => Outcome::InError { worst },
            worst => Outcome::InOrder { any_finding: worst.is_some() },
        },
        answers,
    }
}

pub(crate) fn put_aside(number: i64, disposition: &str, replaced: bool) -> CaseRecord {
    CaseRecord {
        disposition: Some(disposition.to_owned()),
        replaced,
        outcome: if replaced {
            Outcome::Incomplete
        } else {
            Outcome::InError { worst: Severity::Error }
        },
        answers: Vec::new(),
        ..case(number, "")
    }
}

pub(crate) fn month(cases: Vec<CaseRecord>) -> MonthRecord {
    MonthRecord {
        team: "Team Nord".to_owned(),
        centre: "Center for Job & Ydelse".to_owned(),
        month: "2026-11".parse().unwrap(),
        frame: Some(FrameRecord {
            cases: 118,
            duplicates: 1,
            refused: 0,
            sha256: "9f".repeat(32),
            locked_at: at("2026-11-02T07:14:07Z"),
        }),
        draws: vec![DrawRecord {
            label: "2026-11:team-nord".to_owned(),
            seed: "5e2a90c4b17d4f6688aa03e1f2d49b70".to_owned(),
            size: 12,
            drawn_at: at("2026-11-02T07:15:30Z"),
            reason: None,
            strata: vec![(String::new(), 118, 12)],
        }],
        cases,
        checklists: checklists().into_iter().map(|list| list.reference).collect(),
    }
}

/// Twelve cases counted, two replaced, one not found, two complaints.
pub(crate) fn november() -> MonthRecord {
    let mut cases: Vec<CaseRecord> = [
        "jjjjj", "jjjjj", "j-jij", "jnjjj", "djjjj", "jjjjj", "jjkjj", "jjjin", "jjjjj", "jjjjj",
        "nnjjj",
    ]
    .iter()
    .zip(1..)
    .map(|(letters, number)| case(number, letters))
    .collect();
    cases[0].answers[1].good_practice = true;
    cases.push(put_aside(12, "not_found", false));
    cases.push(put_aside(13, "outside_target_group", true));
    cases.push(put_aside(14, "own_case", true));
    for number in 15..=16 {
        cases.push(CaseRecord { stream: Stream::Complaint, ..case(number, "jjnjj") });
    }
    month(cases)
}

/// Five cases, drawn again in two groups, one could not be reviewed.
pub(crate) fn small() -> MonthRecord {
    let mut cases: Vec<CaseRecord> = ["jjjjj", "jnjjj", "jjjjj", "iiiii"]
        .iter()
        .zip(1..)
        .map(|(letters, number)| case(number, letters))
        .collect();
    cases[3].outcome = Outcome::NotAssessable;
    cases.push(put_aside(5, "reviewed_within_year", true));
    cases.push(CaseRecord { outcome: Outcome::Incomplete, ..case(6, "jj") });
    for case in &mut cases {
        case.stratum = if case.number < 3 { "Syd" } else { "Øst & vest" }.to_owned();
    }
    let mut record = month(cases);
    record.draws[0].strata = vec![("Syd".to_owned(), 40, 2), ("Øst & vest".to_owned(), 78, 3)];
    record.draws[0].size = 5;
    record.draws.push(DrawRecord {
        label: "2026-11:team-nord:r2".to_owned(),
        drawn_at: at("2026-11-03T10:00:00Z"),
        reason: Some("Listen manglede to dage".to_owned()),
        ..record.draws[0].clone()
    });
    record
}

/// November drawn in three groups, of which the last has no case judged.
pub(crate) fn divided() -> MonthRecord {
    let mut record = november();
    let stratum = |number: i64| if number % 3 == 0 { "Syd" } else { "Øst & vest" };
    for case in &mut record.cases {
        case.stratum = stratum(case.number).to_owned();
    }
    record.draws[0].strata = vec![
        ("Syd".to_owned(), 22, 4),
        ("Øst & vest".to_owned(), 88, 8),
        ("Nord".to_owned(), 8, 0),
    ];
    record
}

pub(crate) fn closing() -> Closing {
    Closing {
        version: 1,
        closed_at: at("2026-11-30T13:32:07Z"),
        closed_by: "AB".to_owned(),
        seal: "3c".repeat(32),
        reopened: Vec::new(),
    }
}

pub(crate) fn closed_again() -> Closing {
    Closing {
        version: 2,
        reopened: vec![Reopening {
            version: 1,
            at: at("2026-12-01T08:00:00Z"),
            by: "CD".to_owned(),
            reason: "To svar var byttet om".to_owned(),
        }],
        ..closing()
    }
}

pub(crate) fn items() -> Vec<Item> {
    let change = |severity, remark: &str, workflow: Option<&str>| {
        Some(Change {
            severity,
            remark: remark.to_owned(),
            legal: vec![("Forvaltningsloven § 24".to_owned(), false)],
            guidance: "Skriv i afgørelsen, hvilke oplysninger der talte mest, og hvorfor."
                .to_owned(),
            workflow: workflow.map(str::to_owned),
        })
    };
    let item = |question: &str, good, change| Item { question: question.to_owned(), good, change };
    vec![
        item("Er telefonen taget?", Some(Good::InOrder(Level::Statutory)), None),
        item(
            "Kan en kollega tage sagen over ud fra notaterne?",
            Some(Good::Practice(
                "Resuméet øverst i sagen siger det hele på tre linjer.".to_owned(),
            )),
            None,
        ),
        item("Er der en aftale om næste skridt?", Some(Good::InOrder(Level::Ambition)), None),
        item("Er brevet let at læse?", Some(Good::InOrder(Level::MinimumTarget)), None),
        item(
            "Er noterne skrevet i tide?",
            None,
            change(Severity::Deficiency, "Ét notat kom fem dage efter samtalen.", None),
        ),
        item(
            "Er afgørelsen begrundet?",
            None,
            change(
                Severity::Error,
                "Brevet nævner reglen, men ikke hvad der talte for og imod.",
                Some("Afgørelser, trin 3"),
            ),
        ),
        item("Er der hørt?", None, change(Severity::Error, "Partshøringen mangler.", None)),
    ]
}

fn circumstances() -> Circumstances {
    Circumstances {
        label: Label::parse("2026-11:team-nord").unwrap(),
        seed: Seed::parse("5e2a90c4b17d4f6688aa03e1f2d49b70").unwrap(),
        seed_source: SeedSource::OperatingSystem,
        locked_at: at("2026-11-02T07:14:07Z"),
        drawn_at: at("2026-11-02T07:15:30Z"),
    }
}

pub(crate) fn simple_draw() -> Certificate {
    let frame = Frame::new((1..=24).map(|i| CaseId::parse(&format!("26-{i:04}")).unwrap()));
    let mut circumstances = circumstances();
    circumstances.seed_source = SeedSource::Typed("tyve terninger".to_owned());
    Certificate::draw_simple(&frame, 6, circumstances)
}

pub(crate) fn divided_draw() -> Certificate {
    let cases = (1..=24).map(|i| {
        let group = if i % 3 == 0 { "Syd" } else { "Øst & vest" };
        (CaseId::parse(&format!("26-{i:04}")).unwrap(), group.to_owned())
    });
    let cases = StratifiedFrame::new(&["Syd", "Øst & vest"], cases).unwrap();
    let method = tilsyn::domain::allocation::Allocation::Proportional;
    Certificate::draw_strata(&cases, 6, method, 1, circumstances()).unwrap()
}
