//! The statistics of small samples (da: *statistik på små stikprøver*).
//!
//! Two kinds of question have two kinds of arithmetic. *Describing* the cases of a closed period
//! uses the population: when every case was assessed nothing is uncertain. *Comparing* or judging
//! how a unit works does not, even when every case was assessed. Each file says which kind it is.
//! The unit is the case with its one outcome, in error or not; a stratum is a team's month,
//! and strata are weighted by their populations.
//!
//! Reading order: [`reason`] says why a figure may be missing, [`confidence`] how sure one wants to
//! be, [`numerics`] is the mathematics. Then [`interval_exact`], [`interval_binomial`] and
//! [`interval_wilson`] for one sample; [`sample_size`], [`discovery`], [`power`] and [`planning`] for plans;
//! [`stratified`] and [`quarter_pool`] for a centre's quarter; [`difference`], [`fall`],
//! [`fisher`], [`periods`] and [`comparison`] for two periods; [`target_path`], [`trend`],
//! [`barometer`] and [`audit`] for goals and auditors; [`run_chart`], [`p_chart`] and [`pareto`] for
//! watching; [`agreement`] for readers; [`funnel`], [`shrinkage`] and [`suppression`] for teams.

pub mod agreement;
pub mod audit;
pub mod barometer;
pub mod comparison;
pub mod confidence;
pub mod difference;
pub mod discovery;
pub mod fall;
pub mod fisher;
pub mod funnel;
pub mod interval_binomial;
pub mod interval_exact;
pub mod interval_wilson;
pub mod numerics;
pub mod p_chart;
pub mod pareto;
pub mod periods;
pub mod planning;
pub mod power;
pub mod quarter_pool;
pub mod reason;
pub mod run_chart;
pub mod sample_size;
pub mod shrinkage;
pub mod stratified;
pub mod suppression;
pub mod target_path;
pub mod trend;

#[cfg(test)]
mod tests;
