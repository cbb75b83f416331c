//! Action plans (da: *handleplaner*) and the initiatives they bundle.

use rusqlite::Row;

use super::{Result, StoreError, Tx};
use crate::domain::plan::{Answers, Plan, PlanState};

/// An action plan as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPlan {
    /// The row's number.
    pub plan_id: i64,
    /// What it says.
    pub plan: Plan,
    /// The initiatives that it bundles.
    pub initiatives: Vec<i64>,
}

impl Tx<'_> {
    /// The action plans of a unit, by number.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn plans(&self, unit_id: i64) -> Result<Vec<StoredPlan>> {
        let mut plans = self.listed(
            "SELECT plan_id, title, answers, remark_id, subject, state FROM plan
             WHERE unit_id = ?1 ORDER BY plan_id",
            unit_id,
            plan,
        )?;
        for plan in &mut plans {
            plan.initiatives = self.listed(
                "SELECT initiative_id FROM plan_initiative WHERE plan_id = ?1 ORDER BY initiative_id",
                plan.plan_id,
                |row| Ok(row.get("initiative_id")?),
            )?;
        }
        Ok(plans)
    }

    /// Stores a new plan and gives its number.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn add_plan(&self, unit_id: i64, plan: &Plan) -> Result<i64> {
        let (answers, remark_id, subject) = answered(&plan.answers);
        self.connection
            .prepare_cached(
                "INSERT INTO plan (unit_id, title, answers, remark_id, subject, state)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((unit_id, &plan.title, answers, remark_id, subject, plan.state.word()))?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Says where a plan stands.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn set_plan_state(&self, plan_id: i64, state: PlanState) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE plan SET state = ?2 WHERE plan_id = ?1")?
            .execute((plan_id, state.word()))?;
        Ok(())
    }

    /// Takes an initiative into a plan.
    ///
    /// # Errors
    /// When it is in it already or the database cannot be written.
    pub fn bundle(&self, plan_id: i64, initiative_id: i64) -> Result<()> {
        self.connection
            .prepare_cached("INSERT INTO plan_initiative (plan_id, initiative_id) VALUES (?1, ?2)")?
            .execute((plan_id, initiative_id))?;
        Ok(())
    }

    /// Takes an initiative out of a plan.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn unbundle(&self, plan_id: i64, initiative_id: i64) -> Result<()> {
        self.connection
            .prepare_cached(
                "DELETE FROM plan_initiative WHERE plan_id = ?1 AND initiative_id = ?2",
            )?
            .execute((plan_id, initiative_id))?;
        Ok(())
    }
}

fn answered(answers: &Answers) -> (&'static str, Option<i64>, &str) {
    match answers {
        Answers::Remark(remark_id) => ("remark", Some(*remark_id), ""),
        Answers::Ombudsman(category) => ("ombudsman", None, category),
        Answers::Focus(focus) => ("focus", None, focus),
    }
}

fn plan(row: &Row<'_>) -> Result<StoredPlan> {
    let unreadable = |what| StoreError::Unreadable { table: "plan", what };
    let (answers, state): (String, String) = (row.get("answers")?, row.get("state")?);
    let answers = match answers.as_str() {
        "remark" => Answers::Remark(row.get("remark_id")?),
        "ombudsman" => Answers::Ombudsman(row.get("subject")?),
        "focus" => Answers::Focus(row.get("subject")?),
        _ => return Err(unreadable("answers")),
    };
    let state = PlanState::from_word(&state).ok_or_else(|| unreadable("state"))?;
    Ok(StoredPlan {
        plan_id: row.get("plan_id")?,
        plan: Plan { title: row.get("title")?, answers, state },
        initiatives: Vec::new(),
    })
}
