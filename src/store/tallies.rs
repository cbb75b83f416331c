//! Counts of received months (da: *optællinger*): stored with a month, read by the window.

use rusqlite::Row;
use rusqlite::types::ValueRef;

use super::{Result, StoreError, Tx, parsed};
use crate::domain::checklist::Severity;
use crate::domain::month::Month;
use crate::domain::quarter::material::TeamMonth;
use crate::domain::quarter::question_count::QuestionCount;
use crate::domain::quarter::tally::{
    CaseTally, DispositionTally, FindingKey, FindingTally, QuestionKey, QuestionTally,
    StratumTally, Tallies,
};
use crate::domain::record::Cured;
use crate::domain::stream::Stream;

impl Tx<'_> {
    /// Stores the counts of a received month.
    ///
    /// # Errors
    /// When they are there or the database cannot be written.
    pub fn add_tallies(&self, received_id: i64, tallies: &Tallies) -> Result<()> {
        self.connection
            .prepare_cached("INSERT INTO tallied (received_id) VALUES (?1)")?
            .execute([received_id])?;
        self.add_case_tallies(received_id, &tallies.cases)?;
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO disposition_tally (received_id, stream, disposition, n) VALUES (?1, ?2, ?3, ?4)",
        )?;
        for DispositionTally { stream, disposition, n } in &tallies.dispositions {
            insert.execute((received_id, stream.word(), disposition, n))?;
        }
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO stratum_tally (received_id, stratum, area, population, n, x)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        for tally in &tallies.strata {
            let StratumTally { stratum, area, population, n, x } = tally;
            insert.execute((received_id, stratum, area, population, n, x))?;
        }
        self.add_question_tallies(received_id, &tallies.questions)?;
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO finding_tally (received_id, area, question, meaning, severity, cause, consequence, cured, n)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?;
        for FindingTally { key, n } in &tallies.findings {
            insert.execute((
                received_id,
                &key.area,
                &key.key.question,
                key.key.meaning,
                key.severity.number(),
                &key.cause,
                &key.consequence,
                cured_word(key.cured),
                n,
            ))?;
        }
        Ok(())
    }

    fn add_case_tallies(&self, received_id: i64, tallies: &[CaseTally]) -> Result<()> {
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO case_tally (received_id, stream, area, drawn, replaced, incomplete, not_assessable,
               in_order, deficient, in_error, critical, not_found, statutory, minimum, ambition)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        )?;
        for tally in tallies {
            insert.execute((
                received_id,
                tally.stream.word(),
                &tally.area,
                tally.drawn,
                tally.replaced,
                tally.incomplete,
                tally.not_assessable,
                tally.in_order,
                tally.deficient,
                tally.in_error,
                tally.critical,
                tally.not_found,
                tally.statutory,
                tally.minimum,
                tally.ambition,
            ))?;
        }
        Ok(())
    }

    fn add_question_tallies(&self, received_id: i64, tallies: &[QuestionTally]) -> Result<()> {
        let mut insert = self.connection.prepare_cached(
            "INSERT INTO question_tally (received_id, area, question, meaning, met, partly, not_met, not_documented,
               not_relevant, gated_out, deficiencies, errors, criticals, good_practice)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?;
        for tally in tallies {
            let [deficiencies, errors, criticals] = tally.findings;
            insert.execute((
                received_id,
                &tally.area,
                &tally.key.question,
                tally.key.meaning,
                tally.met,
                tally.partly,
                tally.not_met,
                tally.not_documented,
                tally.not_relevant,
                tally.gated_out,
                deficiencies,
                errors,
                criticals,
                tally.good_practice,
            ))?;
        }
        Ok(())
    }

    /// Received months from one month to another that may count and are not counted yet.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn received_not_tallied(&self, from: &str, to: &str) -> Result<Vec<i64>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT received_id FROM received_known WHERE month BETWEEN ?1 AND ?2
               AND received_id NOT IN (SELECT received_id FROM tallied) ORDER BY received_id",
        )?;
        let rows = statement.query_map([from, to], |row| row.get("received_id"))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The counts of a received month as they were stored; none when it was not counted yet.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn tallies(&self, received_id: i64) -> Result<Option<Tallies>> {
        let mut statement =
            self.connection.prepare_cached("SELECT 1 FROM tallied WHERE received_id = ?1")?;
        if statement.exists([received_id])? {
            Ok(Some(self.tallies_of(received_id)?))
        } else {
            Ok(None)
        }
    }

    /// Whether a month has counts and is not said to have been counted: nobody here leaves it so.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_counted_in_part(&self, received_id: i64) -> Result<bool> {
        Ok(self.tallies(received_id)?.is_none()
            && self.tallies_of(received_id)? != Tallies::default())
    }

    fn tallies_of(&self, received_id: i64) -> Result<Tallies> {
        let tallies = Tallies {
            cases: self.tally_rows(CASES, received_id, case_tally)?,
            dispositions: self.tally_rows(DISPOSITIONS, received_id, disposition_tally)?,
            strata: self.tally_rows(STRATA, received_id, stratum_tally)?,
            questions: self.tally_rows(QUESTIONS, received_id, question_tally)?,
            findings: self.tally_rows(FINDINGS, received_id, finding_tally)?,
        };
        Ok(tallies.sorted())
    }

    /// The months in force from one month to another with their counts, by month and team.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn team_months(&self, from: Month, to: Month) -> Result<Vec<TeamMonth>> {
        let mut months = self.months_in_force(from, to)?;
        for (received_id, month) in &mut months {
            month.tallies = self.tallies_of(*received_id)?;
        }
        Ok(months.into_iter().map(|(_, month)| month).collect())
    }

    /// The same with their strata alone: what earlier quarters are compared by.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn earlier_months(&self, from: Month, to: Month) -> Result<Vec<TeamMonth>> {
        // A row for each stratum, its columns in the order that is read below. Of a team's month one
        // at most is in force, so that its rows follow one another.
        let mut statement = self.connection.prepare_cached(
            "SELECT stratum, area, population, n, x, received_id, team, month, planned
             FROM received_in_force LEFT JOIN stratum_tally USING (received_id)
             WHERE month BETWEEN ?1 AND ?2 ORDER BY month, team",
        )?;
        let mut rows = statement.query([from.to_string(), to.to_string()])?;
        let mut months: Vec<TeamMonth> = Vec::new();
        let mut last = None;
        while let Some(row) = rows.next()? {
            let received_id: i64 = row.get(5)?;
            if last.replace(received_id) != Some(received_id) {
                months.push(team_month(row, 6)?);
            }
            // A month without a list has no stratum.
            let has_stratum = row.get_ref(0)? != ValueRef::Null;
            if let Some(month) = months.last_mut().filter(|_| has_stratum) {
                month.tallies.strata.push(stratum_tally(row)?);
            }
        }
        for month in &mut months {
            month.tallies.strata.sort();
        }
        Ok(months)
    }

    /// The months in force from one month to another, nothing counted yet.
    fn months_in_force(&self, from: Month, to: Month) -> Result<Vec<(i64, TeamMonth)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT received_id, team, month, planned
             FROM received_in_force
             WHERE month BETWEEN ?1 AND ?2 ORDER BY month, team",
        )?;
        let mut rows = statement.query([from.to_string(), to.to_string()])?;
        let mut months = Vec::new();
        while let Some(row) = rows.next()? {
            months.push((row.get(0)?, team_month(row, 1)?));
        }
        Ok(months)
    }

    /// The questions of the months in force from one month to another.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn questions_asked(&self, from: Month, to: Month) -> Result<Vec<QuestionKey>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT question, meaning FROM received_in_force AS forced
             JOIN question_tally ON question_tally.received_id = forced.received_id
             WHERE month BETWEEN ?1 AND ?2 ORDER BY question, meaning",
        )?;
        let mut rows = statement.query([from.to_string(), to.to_string()])?;
        let mut keys = Vec::new();
        while let Some(row) = rows.next()? {
            keys.push(question_key(row)?);
        }
        Ok(keys)
    }

    fn tally_rows<T>(
        &self,
        sql: &str,
        received_id: i64,
        read: impl Fn(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([received_id])?;
        let mut tallies = Vec::new();
        while let Some(row) = rows.next()? {
            tallies.push(read(row)?);
        }
        Ok(tallies)
    }

    /// A question in the randomly drawn cases of the months in force from one month to another,
    /// by month, team and case area. Months in which it was never asked are not among them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn question_counts(
        &self,
        key: &QuestionKey,
        from: Month,
        to: Month,
    ) -> Result<Vec<QuestionCount>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT team, month, question_tally.area AS area,
               met + partly + not_met + not_documented AS looked_at,
               partly + not_met + not_documented AS errors,
               (SELECT coalesce(sum(most), 0) FROM (
                 SELECT max(population) AS most FROM stratum_tally AS list
                 WHERE list.received_id = forced.received_id GROUP BY stratum)) AS population,
               (SELECT coalesce(sum(in_order + deficient + in_error + critical), 0) FROM case_tally AS cases
                WHERE cases.received_id = forced.received_id AND stream = 'random') AS judged
             FROM received_in_force AS forced JOIN question_tally
               ON question_tally.received_id = forced.received_id
             WHERE month BETWEEN ?1 AND ?2 AND question = ?3 AND meaning = ?4
             ORDER BY month, team, area",
        )?;
        let (from, to) = (from.to_string(), to.to_string());
        let mut rows = statement.query((from, to, &key.question, key.meaning))?;
        let mut counts = Vec::new();
        while let Some(row) = rows.next()? {
            let number =
                |column: &str| -> Result<u64> { Ok(u64::from(row.get::<_, u32>(column)?)) };
            counts.push(QuestionCount {
                key: key.clone(),
                area: row.get("area")?,
                team: row.get("team")?,
                month: parsed(&row.get::<_, String>("month")?, "received", "month")?,
                population: number("population")?,
                judged: number("judged")?,
                looked_at: number("looked_at")?,
                errors: number("errors")?,
            });
        }
        Ok(counts)
    }
}

// A city's year is some fifty thousand rows: their columns are read by place, in the order of the
// statement, since finding each by its name takes longer than all the rest.

/// A month without counts; its columns stand from this one on.
fn team_month(row: &Row<'_>, first: usize) -> Result<TeamMonth> {
    Ok(TeamMonth {
        team: row.get(first)?,
        month: parsed(row.get_ref(first + 1)?.as_str().unwrap_or_default(), "received", "month")?,
        planned: row.get(first + 2)?,
        tallies: Tallies::default(),
    })
}

const CASES: &str = "SELECT stream, area, drawn, replaced, incomplete, not_assessable, in_order, deficient,
    in_error, critical, not_found, statutory, minimum, ambition FROM case_tally WHERE received_id = ?1";

fn case_tally(row: &Row<'_>) -> Result<CaseTally> {
    let word: String = row.get(0)?;
    Ok(CaseTally {
        stream: stream(&word)?,
        area: row.get(1)?,
        drawn: row.get(2)?,
        replaced: row.get(3)?,
        incomplete: row.get(4)?,
        not_assessable: row.get(5)?,
        in_order: row.get(6)?,
        deficient: row.get(7)?,
        in_error: row.get(8)?,
        critical: row.get(9)?,
        not_found: row.get(10)?,
        statutory: row.get(11)?,
        minimum: row.get(12)?,
        ambition: row.get(13)?,
    })
}

const DISPOSITIONS: &str =
    "SELECT stream, disposition, n FROM disposition_tally WHERE received_id = ?1";

fn disposition_tally(row: &Row<'_>) -> Result<DispositionTally> {
    let word: String = row.get(0)?;
    Ok(DispositionTally { stream: stream(&word)?, disposition: row.get(1)?, n: row.get(2)? })
}

fn stream(word: &str) -> Result<Stream> {
    Stream::from_word(word).ok_or(StoreError::Unreadable { table: "case_tally", what: "stream" })
}

const STRATA: &str =
    "SELECT stratum, area, population, n, x FROM stratum_tally WHERE received_id = ?1";

fn stratum_tally(row: &Row<'_>) -> Result<StratumTally> {
    Ok(StratumTally {
        stratum: row.get(0)?,
        area: row.get(1)?,
        population: row.get(2)?,
        n: row.get(3)?,
        x: row.get(4)?,
    })
}

const QUESTIONS: &str = "SELECT area, question, meaning, met, partly, not_met, not_documented,
    not_relevant, gated_out, deficiencies, errors, criticals, good_practice
    FROM question_tally WHERE received_id = ?1";

fn question_tally(row: &Row<'_>) -> Result<QuestionTally> {
    Ok(QuestionTally {
        area: row.get(0)?,
        key: QuestionKey { question: row.get(1)?, meaning: row.get(2)? },
        met: row.get(3)?,
        partly: row.get(4)?,
        not_met: row.get(5)?,
        not_documented: row.get(6)?,
        not_relevant: row.get(7)?,
        gated_out: row.get(8)?,
        findings: [row.get(9)?, row.get(10)?, row.get(11)?],
        good_practice: row.get(12)?,
    })
}

const FINDINGS: &str = "SELECT area, question, meaning, severity, cause, consequence, cured, n
    FROM finding_tally WHERE received_id = ?1";

fn finding_tally(row: &Row<'_>) -> Result<FindingTally> {
    let unreadable = |what| StoreError::Unreadable { table: "finding_tally", what };
    let severity = Severity::from_number(row.get(3)?);
    let cured: String = row.get(6)?;
    Ok(FindingTally {
        key: FindingKey {
            area: row.get(0)?,
            key: QuestionKey { question: row.get(1)?, meaning: row.get(2)? },
            severity: severity.ok_or_else(|| unreadable("severity"))?,
            cause: row.get(4)?,
            consequence: row.get(5)?,
            cured: cured_from_word(&cured).ok_or_else(|| unreadable("cured"))?,
        },
        n: row.get(7)?,
    })
}

fn question_key(row: &Row<'_>) -> Result<QuestionKey> {
    Ok(QuestionKey { question: row.get("question")?, meaning: row.get("meaning")? })
}

/// All stored words for whether a finding was put right.
const CURED: [(Option<Cured>, &str); 4] = [
    (None, ""),
    (Some(Cured::Open), "open"),
    (Some(Cured::Done), "done"),
    (Some(Cured::Cannot), "cannot"),
];

fn cured_word(cured: Option<Cured>) -> &'static str {
    CURED.iter().find(|(known, _)| *known == cured).map_or("", |(_, word)| word)
}

fn cured_from_word(word: &str) -> Option<Option<Cured>> {
    CURED.iter().find(|(_, known)| *known == word).map(|(cured, _)| *cured)
}

#[cfg(test)]
mod tests;
