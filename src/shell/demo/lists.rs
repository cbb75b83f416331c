//! Invented case lists (da: *sagslister*), as a case system would hand them out.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use chrono::{Days, NaiveDate};

use super::chance::Chance;
use super::words::List;
use crate::domain::month::Month;
use crate::ops::desk::Files;
use crate::shell::files::DiskFiles;

/// Case numbers begin so far apart that no two months share one.
const NUMBERS_A_MONTH: i64 = 400;
/// Letters by which caseworkers are told apart.
const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// A list of `cases` different cases and one repetition, as semicolon-separated text.
///
/// Every act judged lies in the month before, or in the same month up to `until`.
pub(super) fn case_list(
    words: &List,
    month: Month,
    cases: usize,
    until: NaiveDate,
    chance: &mut Chance,
) -> String {
    let mut lines = vec![words.headers.join(";")];
    let first = i64::from(month.number()) * NUMBERS_A_MONTH + 10_000;
    for nth in 0..cases {
        let number = first + i64::try_from(nth).unwrap_or(0) + 1;
        let year = month.year().rem_euclid(100);
        let last = month.first_day().min(until);
        let act = days_before(last, chance.between(1, 28));
        let created = days_before(act, chance.between(20, 240));
        let letter = LETTERS.get(chance.below(words.caseworkers)).copied().unwrap_or(b'A');
        let cells = [
            format!("{year:02}-{number:06}"),
            chance.words(&words.case_types),
            chance.words(&words.target_groups),
            format!("Medarbejder {}", char::from(letter)),
            created.format("%d-%m-%Y").to_string(),
            act.format("%d-%m-%Y").to_string(),
            chance.words(&words.outcomes),
        ];
        lines.push(cells.join(";"));
    }
    // Real extracts repeat a case now and then.
    let repeated = lines.get(cases / 2).cloned();
    lines.extend(repeated);
    lines.join("\r\n") + "\r\n"
}

fn days_before(date: NaiveDate, days: i64) -> NaiveDate {
    let days = Days::new(u64::try_from(days).unwrap_or(0));
    date.checked_sub_days(days).unwrap_or(date)
}

/// The files of a demonstration: the lists of earlier months are there without lying on disk.
#[derive(Debug, Clone, Default)]
pub(super) struct DemoFiles {
    pub(super) lists: BTreeMap<PathBuf, Vec<u8>>,
}

impl Files for DemoFiles {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        match self.lists.get(path) {
            Some(bytes) => Ok(bytes.clone()),
            None => DiskFiles.read(path, limit),
        }
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        DiskFiles.write(path, bytes)
    }

    fn entries(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        DiskFiles.entries(folder)
    }

    fn size(&self, path: &Path) -> io::Result<u64> {
        DiskFiles.size(path)
    }

    fn exists(&self, path: &Path) -> bool {
        DiskFiles.exists(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        DiskFiles.rename(from, to)
    }

    fn discard(&self, folder: &Path) -> io::Result<()> {
        DiskFiles.discard(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn std::any::Any>> {
        DiskFiles.lock(path)
    }
}
