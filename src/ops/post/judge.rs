//! What a file is (da: *bedømmelse af en fil*): opened, checked and compared with what is here,
//! all of it in memory and without changing anything.

use super::super::problems::Refusal;
use super::delivered::Delivered;
use super::keys::OwnKeys;
use super::{key_words, sha256, words};
use crate::api::post::{Fate, FileAbout};
use crate::catalogue::library::Library;
use crate::domain::delivery::Level;
use crate::domain::month_change::MonthChange;
use crate::domain::privacy::find_cpr;
use crate::domain::record::{CaseRecord, MonthRecord};
use crate::domain::review::{ERROR_THRESHOLD, Outcome};
use crate::domain::text::Clean;
use crate::exchange::ExchangeError;
use crate::store::Tx;
use crate::store::received::Received;
use crate::vault::package::{PackageFault, Signed, open};

/// A file that was judged.
pub(super) struct Judged {
    pub(super) fate: Fate,
    pub(super) about: Option<FileAbout>,
    /// The month or quarter, when its seal and form hold.
    pub(super) opened: Option<Opened>,
    /// What differs from the version that counts now.
    pub(super) changes: Vec<MonthChange>,
    /// The row it was taken in as before.
    pub(super) known: Option<Received>,
}

/// A month or quarter whose seal and form hold.
pub(super) struct Opened {
    pub(super) delivered: Delivered,
    pub(super) content: String,
    pub(super) sha256: String,
}

/// How the checklists of a month stand to those known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lists {
    /// All are known, and every question is one of theirs.
    Fit,
    /// One is not known.
    Unknown,
    /// A question is not of the list it says.
    Differ,
}

/// Judges the bytes of a file.
pub(super) fn judge(
    tx: &Tx<'_>,
    library: &Library,
    (keys, level): (&OwnKeys, Level),
    bytes: &[u8],
) -> Result<Judged, Refusal> {
    let opened = match opened(keys, level, bytes) {
        Ok(opened) => opened,
        Err(why) => return Ok(unusable(why)),
    };
    let delivered = &opened.delivered;
    let here = tx.received_of(delivered.unit(), &delivered.month().to_string())?;
    let known = here.iter().find(|known| known.sha256 == opened.sha256).cloned();
    let lists = lists_of(library, delivered);
    let fate = match (&known, lists) {
        (Some(_), _) => Fate::Same,
        (None, Lists::Differ) => Fate::Refused("checklist-differs"),
        (None, lists) => match trust(tx, delivered)? {
            Some(fate) => fate,
            None => among(&here, delivered.version(), lists),
        },
    };
    let changes = if fate == Fate::Newer { changed(tx, &here, delivered)? } else { Vec::new() };
    Ok(Judged { fate, about: Some(about(&opened)), opened: Some(opened), changes, known })
}

/// How its checklists stand to those known here. A quarter has none: what is in it was counted by them.
pub(super) fn lists_of(library: &Library, delivered: &Delivered) -> Lists {
    match delivered {
        Delivered::Month(package) => lists(library, &package.month),
        Delivered::Quarter(_) => Lists::Fit,
    }
}

fn lists(library: &Library, month: &MonthRecord) -> Lists {
    let mut known = Vec::new();
    for reference in &month.checklists {
        match library.get(reference) {
            Some(list) => known.push(list),
            None => return Lists::Unknown,
        }
    }
    let is_asked = |id: &str, question: &str, meaning| {
        known.iter().any(|list| {
            list.reference.id == id
                && list.question(question).is_some_and(|question| question.meaning == meaning)
        })
    };
    let mut answers = month.cases.iter().flat_map(|case| &case.answers);
    match answers.all(|answer| is_asked(&answer.checklist, &answer.question, answer.meaning)) {
        true => Lists::Fit,
        false => Lists::Differ,
    }
}

/// What is in a file: sealed for this desk, signed by who it says, in the form it was written
/// in, adding up, and without personal numbers. The word says why not.
fn opened(keys: &OwnKeys, level: Level, bytes: &[u8]) -> Result<Opened, &'static str> {
    let Signed { content, signer } = open(bytes, &keys.reading).map_err(fault_word)?;
    let expected = match level {
        Level::Centre => "not-a-month",
        Level::Department => "not-a-quarter",
    };
    let delivered = Delivered::read(&content).map_err(|error| match error {
        ExchangeError::OtherFormat(_) => expected,
        ExchangeError::TooNew { .. } => "too-new",
        _ => "not-as-written",
    })?;
    if delivered.level() != level {
        return Err(expected);
    }
    if delivered.sender().key != signer {
        return Err("sender-differs");
    }
    // Sealed anew for somebody else, who is not meant to have it.
    if delivered.recipient() != keys.reading.public() {
        return Err("recipient-differs");
    }
    if delivered.unit().is_empty() || !adds_up(&delivered) {
        return Err("does-not-add-up");
    }
    if delivered.texts().into_iter().any(|text| !find_cpr(text).is_empty()) {
        return Err("cpr-found");
    }
    let sha256 = sha256(content.as_bytes());
    Ok(Opened { delivered, content, sha256 })
}

/// Why a sealed file cannot be used, as a word.
pub(super) fn fault_word(fault: PackageFault) -> &'static str {
    match fault {
        PackageFault::NotAPackage | PackageFault::NotAKey => "not-a-package",
        PackageFault::TooNew => "too-new",
        PackageFault::TooLarge => "too-large",
        PackageFault::OtherRecipient => "wrong-recipient",
        PackageFault::Changed => "changed",
    }
}

/// Whether how each case came out follows from its answers. That the counts of a quarter agree with
/// one another is looked at where they are read.
fn adds_up(delivered: &Delivered) -> bool {
    match delivered {
        Delivered::Month(package) => package.month.cases.iter().all(case_adds_up),
        Delivered::Quarter(_) => true,
    }
}

fn case_adds_up(case: &CaseRecord) -> bool {
    if case.disposition.is_some() {
        return case.answers.is_empty();
    }
    if case.replaced {
        return false;
    }
    let gravest = case.answers.iter().filter_map(|answer| answer.severity).max();
    match case.outcome {
        Outcome::InError { worst } => gravest == Some(worst) && worst >= ERROR_THRESHOLD,
        Outcome::InOrder { any_finding } => {
            gravest.is_none_or(|gravest| gravest < ERROR_THRESHOLD)
                && any_finding == gravest.is_some()
        }
        Outcome::Incomplete | Outcome::NotAssessable => true,
    }
}

/// Why the sender is not believed; none when a person has compared the words of these keys.
fn trust(tx: &Tx<'_>, delivered: &Delivered) -> Result<Option<Fate>, Refusal> {
    let (peers, sender) = (tx.peers()?, delivered.sender());
    let mut named = peers.iter().filter(|peer| !peer.is_centre && peer.name == delivered.unit());
    let is_trusted = named
        .clone()
        .any(|peer| peer.signing_key == sender.key && peer.reading_key == sender.reply_to);
    Ok(match (is_trusted, named.next()) {
        (true, _) => None,
        (false, Some(_)) => Some(Fate::KeyChanged),
        (false, None) => Some(Fate::UnknownSender),
    })
}

/// Where a version stands among those that are here.
fn among(here: &[Received], version: i64, lists: Lists) -> Fate {
    if lists == Lists::Unknown {
        return Fate::Aside;
    }
    let mut versions = here.iter().filter(|known| known.known).map(|known| known.version);
    match versions.clone().max() {
        None => Fate::New,
        Some(_) if versions.any(|known| known == version) => Fate::Contrary,
        Some(highest) if highest > version => Fate::Older,
        Some(_) => Fate::Newer,
    }
}

/// What differs from the month that counts now or, where none does, from the highest version.
fn changed(tx: &Tx<'_>, here: &[Received], later: &Delivered) -> Result<Vec<MonthChange>, Refusal> {
    let known = here.iter().filter(|known| known.known);
    let Some(earlier) = known.max_by_key(|known| (known.in_force, known.version)) else {
        return Ok(Vec::new());
    };
    let content = tx.received_content(earlier.received_id)?;
    let earlier = Delivered::read(&content).ok();
    Ok(earlier.map(|earlier| earlier.changes_to(later)).unwrap_or_default())
}

fn about(opened: &Opened) -> FileAbout {
    let delivered = &opened.delivered;
    let sender = delivered.sender();
    FileAbout {
        team: Clean::line(delivered.unit()),
        centre: Clean::line(delivered.above()),
        month: delivered.month(),
        version: delivered.version(),
        sha256: Clean::line(&opened.sha256),
        words: words(opened.content.as_bytes()),
        sender_words: key_words(&sender.key, &sender.reply_to),
        counts: delivered.case_counts(),
    }
}

/// A file of which nothing can be used.
pub(super) fn unusable(why: &'static str) -> Judged {
    let fate = Fate::Refused(why);
    Judged { fate, about: None, opened: None, changes: Vec::new(), known: None }
}
