//! Initiatives (da: *initiativer*) with their steps, participants, criteria and follow-ups.

use rusqlite::Row;
use serde_json::json;

use super::{Result, StoreError, Tx, parsed, parsed_opt};
use crate::domain::initiative::criterion::{Criterion, Declared, Window};
use crate::domain::initiative::effect::Verdict;
use crate::domain::initiative::follow_up::{Done, FollowUp, Judged, Next};
use crate::domain::initiative::state::{State, Step};
use crate::domain::initiative::{Action, Initiative, Owner, Participant};
use crate::domain::month::Quarter;
use crate::domain::quarter::tally::QuestionKey;

/// Everything that is stored of an initiative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredInitiative {
    /// The row's number.
    pub initiative_id: i64,
    /// What it says.
    pub initiative: Initiative,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Who must take part.
    pub participants: Vec<Participant>,
    /// Its criteria, the one in force last.
    pub criteria: Vec<Declared>,
    /// Its follow-ups, in order.
    pub follow_ups: Vec<FollowUp>,
}

impl Tx<'_> {
    /// Every initiative of a unit, by number.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn initiatives(&self, unit_id: i64) -> Result<Vec<StoredInitiative>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT initiative_id FROM initiative WHERE unit_id = ?1 ORDER BY initiative_id",
        )?;
        let ids: Vec<i64> = statement
            .query_map([unit_id], |row| row.get("initiative_id"))?
            .collect::<Result<_, _>>()?;
        ids.into_iter().map(|id| self.initiative(unit_id, id)).collect()
    }

    /// One initiative of a unit.
    ///
    /// # Errors
    /// [`StoreError::NoRow`] when the unit has none of that number.
    pub fn initiative(&self, unit_id: i64, initiative_id: i64) -> Result<StoredInitiative> {
        let mut statement = self.connection.prepare_cached(
            "SELECT raised_in, title, problem, cause, evidence, action, area, owner_role, owner_initials, deadline, chosen_as_worst
             FROM initiative WHERE initiative_id = ?1 AND unit_id = ?2",
        )?;
        let mut rows = statement.query([initiative_id, unit_id])?;
        let initiative = initiative(rows.next()?.ok_or(StoreError::NoRow)?)?;
        Ok(StoredInitiative {
            initiative_id,
            initiative,
            steps: self.listed(STEPS, initiative_id, step)?,
            participants: self.listed(PARTICIPANTS, initiative_id, participant)?,
            criteria: self.listed(CRITERIA, initiative_id, declared)?,
            follow_ups: self.listed(FOLLOW_UPS, initiative_id, follow_up)?,
        })
    }

    /// Stores a new initiative and gives its number.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_initiative(&self, unit_id: i64, new: &Initiative) -> Result<i64> {
        let owner = new.owner.as_ref();
        self.connection
            .prepare_cached(
                "INSERT INTO initiative (unit_id, raised_in, title, problem, cause, evidence, action, area, owner_role, owner_initials, deadline, chosen_as_worst)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            )?
            .execute((
                unit_id,
                new.raised_in.to_string(),
                &new.title,
                &new.problem,
                &new.cause,
                &new.evidence,
                new.action.word(),
                &new.area,
                owner.map(|owner| &owner.role),
                owner.map(|owner| &owner.initials),
                new.deadline.map(|day| day.to_string()),
                new.chosen_as_worst,
            ))?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Changes what an initiative says.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn change_initiative(&self, initiative_id: i64, new: &Initiative) -> Result<()> {
        let owner = new.owner.as_ref();
        self.connection
            .prepare_cached(
                "UPDATE initiative SET raised_in = ?2, title = ?3, problem = ?4, cause = ?5, evidence = ?6, action = ?7,
                        area = ?8, owner_role = ?9, owner_initials = ?10, deadline = ?11, chosen_as_worst = ?12
                 WHERE initiative_id = ?1",
            )?
            .execute((
                initiative_id,
                new.raised_in.to_string(),
                &new.title,
                &new.problem,
                &new.cause,
                &new.evidence,
                new.action.word(),
                &new.area,
                owner.map(|owner| &owner.role),
                owner.map(|owner| &owner.initials),
                new.deadline.map(|day| day.to_string()),
                new.chosen_as_worst,
            ))?;
        Ok(())
    }

    /// Adds a step.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_step(&self, initiative_id: i64, step: &Step) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO initiative_step (initiative_id, state, on_date, taken_by, reason)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute((
                initiative_id,
                step.to.word(),
                step.on.to_string(),
                &step.by,
                &step.reason,
            ))?;
        Ok(())
    }

    /// Says who must take part, or that they have.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_participant(&self, initiative_id: i64, participant: &Participant) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO participant (initiative_id, who, took_part_on) VALUES (?1, ?2, ?3)
                 ON CONFLICT (initiative_id, who) DO UPDATE SET took_part_on = excluded.took_part_on",
            )?
            .execute((
                initiative_id,
                &participant.who,
                participant.took_part_on.map(|day| day.to_string()),
            ))?;
        Ok(())
    }

    /// Declares a criterion.
    ///
    /// # Errors
    /// When that version is there or the database cannot be written.
    pub fn add_criterion(&self, initiative_id: i64, declared: &Declared) -> Result<()> {
        let criterion = &declared.criterion;
        let questions: Vec<(&str, u32)> =
            criterion.questions.iter().map(|of| (of.question.as_str(), of.meaning)).collect();
        self.connection
            .prepare_cached(
                "INSERT INTO criterion (initiative_id, version, questions, teams, baseline_first, baseline_last, measuring_first, measuring_last, goal, least_effect, declared_on, declared_by, reason, months_in)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            )?
            .execute((
                initiative_id,
                declared.version,
                json!(questions).to_string(),
                json!(criterion.teams).to_string(),
                criterion.baseline.first.to_string(),
                criterion.baseline.last.to_string(),
                criterion.measuring.first.to_string(),
                criterion.measuring.last.to_string(),
                criterion.goal,
                criterion.least_effect,
                declared.on.to_string(),
                &declared.by,
                &declared.reason,
                declared.months_in,
            ))?;
        Ok(())
    }

    /// Writes a follow-up.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_follow_up(&self, initiative_id: i64, new: &FollowUp) -> Result<()> {
        let judged = new.judged.as_ref();
        // Every count comes from a whole number in the database.
        let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        self.connection
            .prepare_cached(
                "INSERT INTO follow_up (initiative_id, quarter, on_date, written_by, done, evidence, next, words, verdict, criterion_version, before_errors, before_n, after_errors, after_n)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            )?
            .execute((
                initiative_id,
                new.quarter.to_string(),
                new.on.to_string(),
                &new.by,
                new.done.word(),
                &new.evidence,
                new.next.word(),
                &new.words,
                judged.map(|judged| judged.verdict.word()),
                judged.map(|judged| judged.criterion),
                judged.map(|judged| count(judged.before.0)),
                judged.map(|judged| count(judged.before.1)),
                judged.map(|judged| count(judged.after.0)),
                judged.map(|judged| count(judged.after.1)),
            ))?;
        Ok(())
    }
}

const STEPS: &str = "SELECT state, on_date, taken_by, reason FROM initiative_step
     WHERE initiative_id = ?1 ORDER BY step_id";
const PARTICIPANTS: &str =
    "SELECT who, took_part_on FROM participant WHERE initiative_id = ?1 ORDER BY who";
const CRITERIA: &str = "SELECT version, questions, teams, baseline_first, baseline_last, measuring_first, measuring_last, goal, least_effect, declared_on, declared_by, reason, months_in
     FROM criterion WHERE initiative_id = ?1 ORDER BY version";
const FOLLOW_UPS: &str = "SELECT quarter, on_date, written_by, done, evidence, next, words, verdict, criterion_version, before_errors, before_n, after_errors, after_n
     FROM follow_up WHERE initiative_id = ?1 ORDER BY follow_up_id";

fn initiative(row: &Row<'_>) -> Result<Initiative> {
    let role: Option<String> = row.get("owner_role")?;
    let initials: Option<String> = row.get("owner_initials")?;
    let action: String = row.get("action")?;
    Ok(Initiative {
        raised_in: quarter(row, "initiative", "raised_in")?,
        title: row.get("title")?,
        problem: row.get("problem")?,
        cause: row.get("cause")?,
        evidence: row.get("evidence")?,
        action: known(Action::from_word(&action), "initiative", "action")?,
        area: row.get("area")?,
        owner: role.zip(initials).map(|(role, initials)| Owner { role, initials }),
        deadline: parsed_opt(row.get("deadline")?, "initiative", "deadline")?,
        chosen_as_worst: row.get("chosen_as_worst")?,
    })
}

fn step(row: &Row<'_>) -> Result<Step> {
    let state: String = row.get("state")?;
    Ok(Step {
        to: known(State::from_word(&state), "initiative_step", "state")?,
        on: parsed(&row.get::<_, String>("on_date")?, "initiative_step", "on_date")?,
        by: row.get("taken_by")?,
        reason: row.get("reason")?,
    })
}

fn participant(row: &Row<'_>) -> Result<Participant> {
    let took_part_on = parsed_opt(row.get("took_part_on")?, "participant", "took_part_on")?;
    Ok(Participant { who: row.get("who")?, took_part_on })
}

fn declared(row: &Row<'_>) -> Result<Declared> {
    let unreadable = |what| StoreError::Unreadable { table: "criterion", what };
    let questions: String = row.get("questions")?;
    let questions: Vec<(String, u32)> =
        serde_json::from_str(&questions).map_err(|_| unreadable("questions"))?;
    let teams: String = row.get("teams")?;
    let window = |first, last| -> Result<Window> {
        Ok(Window {
            first: quarter(row, "criterion", first)?,
            last: quarter(row, "criterion", last)?,
        })
    };
    Ok(Declared {
        version: row.get("version")?,
        criterion: Criterion {
            questions: questions
                .into_iter()
                .map(|(question, meaning)| QuestionKey { question, meaning })
                .collect(),
            teams: serde_json::from_str(&teams).map_err(|_| unreadable("teams"))?,
            baseline: window("baseline_first", "baseline_last")?,
            measuring: window("measuring_first", "measuring_last")?,
            goal: row.get("goal")?,
            least_effect: row.get("least_effect")?,
        },
        on: parsed(&row.get::<_, String>("declared_on")?, "criterion", "declared_on")?,
        by: row.get("declared_by")?,
        reason: row.get("reason")?,
        months_in: row.get("months_in")?,
    })
}

fn follow_up(row: &Row<'_>) -> Result<FollowUp> {
    let table = "follow_up";
    let done: String = row.get("done")?;
    let next: String = row.get("next")?;
    let judged = match row.get::<_, Option<String>>("verdict")? {
        None => None,
        Some(word) => {
            let count = |column| -> Result<u64> {
                let n: i64 = row.get(column)?;
                u64::try_from(n).map_err(|_| StoreError::Unreadable { table, what: "counts" })
            };
            Some(Judged {
                verdict: known(Verdict::from_word(&word), table, "verdict")?,
                criterion: row.get("criterion_version")?,
                before: (count("before_errors")?, count("before_n")?),
                after: (count("after_errors")?, count("after_n")?),
            })
        }
    };
    Ok(FollowUp {
        quarter: quarter(row, table, "quarter")?,
        on: parsed(&row.get::<_, String>("on_date")?, table, "on_date")?,
        by: row.get("written_by")?,
        done: known(Done::from_word(&done), table, "done")?,
        evidence: row.get("evidence")?,
        judged,
        next: known(Next::from_word(&next), table, "next")?,
        words: row.get("words")?,
    })
}

fn quarter(row: &Row<'_>, table: &'static str, column: &'static str) -> Result<Quarter> {
    parsed(&row.get::<_, String>(column)?, table, column)
}

fn known<T>(value: Option<T>, table: &'static str, what: &'static str) -> Result<T> {
    value.ok_or(StoreError::Unreadable { table, what })
}
