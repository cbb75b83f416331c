//! What travels between teams and their centre: set-ups, sealed months, receipts and who has
//! delivered.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::super::output::Output;
use crate::api::Moment;
use crate::api::post::{
    CaseCounts, CentreRules, FileAbout, FileLine, Inbox, Keys, PackageMade, ReceiptView, SetupView,
    SetupWritten, TeamLine,
};
use crate::catalogue::format::{clock_minutes, long_date};
use crate::catalogue::sentences::post as said;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::month_change::MonthChange;
use crate::domain::text::Clean;

/// The teams of a centre.
pub fn teams(texts: &Texts, teams: &[TeamLine]) -> Output {
    let mut lines = vec![texts.with("cli-teams", &[("count", teams.len().into())])];
    for team in teams {
        let from = long_date(team.valid_from, texts);
        let to = team.valid_to.map_or_else(Clean::default, |day| long_date(day, texts));
        let id = if team.valid_to.is_some() { "cli-team-ended" } else { "cli-team" };
        let mut args: Vec<(&'static str, Arg<'_>)> = vec![
            ("name", (&team.name).into()),
            ("cases", team.cases_a_month.into()),
            ("from", from.into()),
            ("keys", team.keys.into()),
        ];
        if team.valid_to.is_some() {
            args.push(("to", to.into()));
        }
        lines.push(texts.with(id, &args));
    }
    let value = teams.iter().map(|team| {
        json!({
            "team": team.name.as_str(),
            "cases_a_month": team.cases_a_month,
            "valid_from": team.valid_from.to_string(),
            "valid_to": team.valid_to.map(|day| day.to_string()),
            "trusted_keys": team.keys,
        })
    });
    Output::new(&lines, json!({ "teams": value.collect::<Vec<_>>() }))
}

/// What a centre asks of its teams.
pub fn centre(texts: &Texts, rules: &CentreRules) -> Output {
    let department = Clean::line(&rules.department);
    let inbox = Clean::line(&rules.inbox);
    let mut lines = vec![
        said::deadline(texts, rules.deadline),
        said::contents(texts, rules.wants_references, rules.wants_remarks),
    ];
    if !department.is_empty() {
        lines.push(texts.with("cli-centre-department", &[("name", department.into())]));
    }
    if !inbox.is_empty() {
        lines.push(texts.with("cli-centre-inbox", &[("folder", inbox.into())]));
    }
    Output::new(
        &lines,
        json!({
            "department": rules.department,
            "deadline_working_day": rules.deadline,
            "wants_references": rules.wants_references,
            "wants_remarks": rules.wants_remarks,
            "inbox": rules.inbox,
        }),
    )
}

/// A set-up file that was written.
pub fn setup_written(texts: &Texts, setup: &SetupWritten) -> Output {
    let id = if setup.same { "cli-setup-same" } else { "cli-setup-written" };
    let number = Arg::plain(setup.number);
    let lines = [
        texts.with(id, &[("number", number), ("path", (&setup.file).into())]),
        texts.with(
            "cli-setup-holds",
            &[("teams", setup.teams.into()), ("lists", setup.checklists.into())],
        ),
        texts.with("cli-setup-words", &[("words", (&setup.words).into())]),
    ];
    Output::new(
        &lines,
        json!({
            "written": setup.file.as_str(),
            "number": setup.number,
            "same": setup.same,
            "words": setup.words.as_str(),
            "teams": setup.teams,
            "checklists": setup.checklists,
        }),
    )
}

/// What a set-up says, and whether it is in use.
pub fn setup(texts: &Texts, setup: &SetupView) -> Output {
    let texts = &texts.at(setup.level);
    let mut lines = vec![
        texts.with(
            "cli-setup-of",
            &[
                ("centre", (&setup.centre).into()),
                ("number", Arg::plain(setup.number)),
                ("date", long_date(setup.issued_on, texts).into()),
            ],
        ),
        texts.with("cli-setup-words", &[("words", (&setup.words).into())]),
    ];
    lines.extend(setup.changes.iter().map(|change| {
        let line = said::setup_change(texts, change.what, &change.before, &change.after);
        texts.with("cli-indented", &[("line", line.into())])
    }));
    lines.push(said::deadline(texts, setup.deadline));
    lines.push(said::contents(texts, setup.wants_references, setup.wants_remarks));
    if !setup.team_listed {
        lines.push(texts.get("setup-team-not-listed"));
    }
    lines.push(texts.get(match (setup.in_force, setup.keys) {
        (true, _) => "setup-in-force",
        (_, Keys::First) => "setup-first",
        (_, Keys::Known) => "setup-known",
        (_, Keys::Other) => "setup-other",
    }));
    Output::new(
        &lines,
        json!({
            "centre": setup.centre.as_str(),
            "level": setup.level.word(),
            "department": setup.department.as_str(),
            "number": setup.number,
            "issued_on": setup.issued_on.to_string(),
            "words": setup.words.as_str(),
            "keys": match setup.keys {
                Keys::First => "first",
                Keys::Known => "known",
                Keys::Other => "other",
            },
            "in_force": setup.in_force,
            "changes": setup.changes.iter().map(|change| json!({
                "what": change.what.word(),
                "before": change.before.as_str(),
                "after": change.after.as_str(),
            })).collect::<Vec<_>>(),
            "team_listed": setup.team_listed,
            "teams": setup.teams,
            "deadline_working_day": setup.deadline,
            "own_checklists": setup.own_checklists,
            "wants_references": setup.wants_references,
            "wants_remarks": setup.wants_remarks,
        }),
    )
}

/// A sealed month that was written and read back.
pub fn package(texts: &Texts, made: &PackageMade) -> Output {
    // What is sealed for a department is said as there.
    let texts = &texts.at(made.level);
    let id = if made.again { "cli-package-again" } else { "cli-package-written" };
    let heading = [
        ("team", Arg::from(&made.team)),
        ("month", said::period(texts, made.month).into()),
        ("version", Arg::plain(made.version)),
        ("path", (&made.file).into()),
    ];
    let mut lines = vec![
        texts.with(id, &heading),
        said::counts(texts, &made.counts),
        texts.with("cli-package-words", &[("words", (&made.words).into())]),
        texts.with("cli-package-sender", &[("words", (&made.sender_words).into())]),
        texts.with(
            "cli-package-recipient",
            &[("name", (&made.recipient).into()), ("words", (&made.recipient_words).into())],
        ),
    ];
    if made.references + made.remarks > 0 {
        lines.push(texts.with(
            "cli-package-extras",
            &[("references", made.references.into()), ("remarks", made.remarks.into())],
        ));
    }
    if made.kept_back > 0 {
        lines.push(texts.with("cli-package-kept-back", &[("count", made.kept_back.into())]));
    }
    Output::new(
        &lines,
        json!({
            "written": made.file.as_str(),
            "level": made.level.word(),
            "team": made.team.as_str(),
            "month": made.month.to_string(),
            "version": made.version,
            "sha256": made.sha256.as_str(),
            "words": made.words.as_str(),
            "sender_words": made.sender_words.as_str(),
            "recipient": made.recipient.as_str(),
            "recipient_words": made.recipient_words.as_str(),
            "counts": counts_json(&made.counts),
            "references": made.references,
            "remarks": made.remarks,
            "kept_back": made.kept_back,
            "again": made.again,
            "received_at": made.received_at.map(moment_json),
        }),
    )
}

/// What files are and what became of them.
pub fn files(texts: &Texts, now: &Moment, files: &[FileLine]) -> Output {
    let lines: Vec<Clean> = files.iter().flat_map(|file| file_lines(texts, now, file)).collect();
    Output::new(&lines, json!({ "files": files.iter().map(file_json).collect::<Vec<_>>() }))
}

/// The watched folder.
pub fn inbox(texts: &Texts, now: &Moment, inbox: &Inbox) -> Output {
    let mut lines = Vec::new();
    if inbox.folder.is_empty() {
        lines.push(texts.get("inbox-no-folder"));
    } else {
        let args = [("folder", Arg::from(&inbox.folder)), ("count", inbox.files.len().into())];
        lines.push(texts.with("inbox-files", &args));
    }
    lines.extend(inbox.files.iter().flat_map(|file| file_lines(texts, now, file)));
    let log = inbox.log.iter().map(|(at, who, name, outcome)| {
        json!({
            "at": moment_json(*at),
            "who": who.as_str(),
            "name": name.as_str(),
            "outcome": outcome.as_str(),
        })
    });
    let value = json!({
        "folder": inbox.folder.as_str(),
        "files": inbox.files.iter().map(file_json).collect::<Vec<_>>(),
        "log": log.collect::<Vec<_>>(),
    });
    Output::new(&lines, value)
}

/// The centre's receipt.
pub fn receipt(texts: &Texts, now: &Moment, receipt: &ReceiptView) -> Output {
    let texts = &texts.at(receipt.level);
    let line = texts.with(
        "receipt-taken",
        &[
            ("month", said::period(texts, receipt.month).into()),
            ("version", Arg::plain(receipt.version)),
            ("date", long_date(now.local_date(receipt.received_at), texts).into()),
        ],
    );
    let value = json!({
        "month": receipt.month.to_string(),
        "version": receipt.version,
        "received_at": moment_json(receipt.received_at),
    });
    Output::new(&[line], value)
}

fn file_lines(texts: &Texts, now: &Moment, file: &FileLine) -> Vec<Clean> {
    let fate = said::fate(texts, file.fate);
    let mut lines =
        vec![texts.with("cli-file", &[("name", (&file.name).into()), ("fate", fate.into())])];
    let mut more = |line: Clean| lines.push(texts.with("cli-indented", &[("line", line.into())]));
    if let Some(about) = &file.about {
        more(texts.with(
            "file-about",
            &[
                ("team", (&about.team).into()),
                ("month", said::period(texts, about.month).into()),
                ("version", Arg::plain(about.version)),
            ],
        ));
        more(said::counts(texts, &about.counts));
        more(texts.with("cli-package-words", &[("words", (&about.words).into())]));
        if file.fate.is_open() {
            more(texts.with("cli-package-sender", &[("words", (&about.sender_words).into())]));
        }
    }
    if let Some(at) = file.received_at {
        more(texts.with(
            "file-received",
            &[
                ("date", long_date(now.local_date(at), texts).into()),
                ("time", clock_minutes(now.local_time(at), texts).into()),
            ],
        ));
    }
    for change in &file.changes {
        more(said::month_change(texts, change));
    }
    if let Some(path) = &file.receipt {
        more(texts.with("file-receipt", &[("path", path.into())]));
    }
    lines
}

fn file_json(file: &FileLine) -> Value {
    json!({
        "name": file.name.as_str(),
        "path": file.path.as_str(),
        "outcome": file.fate.word(),
        "kept": file.fate.is_kept(),
        "about": file.about.as_ref().map(about_json),
        "received_at": file.received_at.map(moment_json),
        "changes": file.changes.iter().map(change_json).collect::<Vec<_>>(),
        "receipt": file.receipt.as_ref().map(Clean::as_str),
    })
}

fn about_json(about: &FileAbout) -> Value {
    json!({
        "team": about.team.as_str(),
        "centre": about.centre.as_str(),
        "month": about.month.to_string(),
        "version": about.version,
        "sha256": about.sha256.as_str(),
        "words": about.words.as_str(),
        "sender_words": about.sender_words.as_str(),
        "counts": counts_json(&about.counts),
    })
}

/// Cases of a month as JSON.
pub(super) fn counts_json(counts: &CaseCounts) -> Value {
    let reasons: serde_json::Map<String, Value> =
        counts.reasons.iter().map(|(word, n)| (word.clone(), json!(n))).collect();
    json!({
        "planned": counts.planned,
        "drawn": counts.drawn,
        "reviewed": counts.reviewed,
        "replaced": counts.replaced,
        "in_error": counts.in_error,
        "other_streams": counts.other,
        "not_reviewed": reasons,
    })
}

fn change_json(change: &MonthChange) -> Value {
    json!({
        "subject": change.subject,
        "verdict": change.verdict,
        "before": change.before,
        "after": change.after,
    })
}

fn moment_json(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
