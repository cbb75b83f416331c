//! The mathematics under the statistics, `special_functions`, for whoever wants to check it.

use serde::{Deserialize, Serialize};

use crate::calc::problem::Problem;
use crate::domain::statistics::numerics::beta::{Beta, Point};
use crate::domain::statistics::numerics::hypergeometric::Draw;
use crate::domain::statistics::numerics::{binomial, gamma, normal, student};
use crate::domain::statistics::reason::{
    InputFault, MOST_CASES, check_inner_share, check_range, check_sample, check_share,
};

/// Input of `special_functions`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialInput {
    function: Function,
    args: Vec<f64>,
}

/// Which function.
#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Function {
    LnGamma,
    LnBeta,
    BetaReg,
    InvBetaReg,
    NormCdf,
    NormInv,
    TInv,
    BinomCdf,
    BinomPmf,
    HypergeomPmf,
    HypergeomCdf,
}

/// Result of `special_functions`.
#[derive(Serialize)]
pub struct SpecialOutput {
    value: f64,
}

/// `special_functions`: one value.
///
/// # Errors
/// When there are other than the function's arguments, or one is out of range.
pub(in crate::calc) fn calculate(input: SpecialInput) -> Result<SpecialOutput, Problem> {
    let args = input.args.as_slice();
    let value = match (input.function, args) {
        (Function::LnGamma, &[x]) => gamma::ln_gamma(positive("x", x)?),
        (Function::LnBeta, &[a, b]) => gamma::ln_beta(positive("a", a)?, positive("b", b)?),
        (Function::BetaReg, &[a, b, x]) => beta(a, b)?.tails(Point::at(check_share("x", x)?)).below,
        (Function::InvBetaReg, &[a, b, p]) => beta(a, b)?.quantile(check_share("p", p)?).share,
        (Function::NormCdf, &[x]) => normal::probability_below(check_range("x", x, -1e9, 1e9)?),
        (Function::NormInv, &[p]) => normal::quantile(check_inner_share("p", p)?),
        (Function::TInv, &[p, df]) => {
            let (p, df) = (check_inner_share("p", p)?, positive("df", df)?);
            if p < 0.5 {
                -student::upper_quantile(p, df)
            } else {
                student::upper_quantile(1.0 - p, df)
            }
        }
        (Function::BinomCdf, &[k, n, p]) => {
            binomial::at_most(count("k", k)?, count("n", n)?, check_share("p", p)?)
        }
        (Function::BinomPmf, &[k, n, p]) => {
            binomial::probability(count("k", k)?, count("n", n)?, check_share("p", p)?)
        }
        (Function::HypergeomPmf, &[k, all, errors, n]) => {
            draw(all, errors, n)?.probability(count("k", k)?)
        }
        (Function::HypergeomCdf, &[k, all, errors, n]) => {
            draw(all, errors, n)?.at_most(count("k", k)?)
        }
        _ => return Err(Problem::new("calc-arguments").with("given", args.len())),
    };
    if !value.is_finite() {
        return Err(Problem::new("calc-too-large-to-write"));
    }
    // 0 without its sign, as everybody else has it.
    Ok(SpecialOutput { value: value + 0.0 })
}

/// A number above 0 and not beyond the largest count.
fn positive(name: &'static str, given: f64) -> Result<f64, InputFault> {
    let most = MOST_CASES as f64;
    check_range(name, given, f64::MIN_POSITIVE, most)
}

/// A whole number of cases.
fn count(name: &'static str, given: f64) -> Result<u64, InputFault> {
    let most = MOST_CASES as f64;
    check_range(name, given, 0.0, most)?;
    if libm::trunc(given) != given {
        return Err(InputFault::OutOfRange { name, given, least: 0.0, most });
    }
    Ok(given as u64)
}

fn beta(a: f64, b: f64) -> Result<Beta, InputFault> {
    let least = 1e-3;
    let most = MOST_CASES as f64;
    Ok(Beta::new(check_range("a", a, least, most)?, check_range("b", b, least, most)?))
}

fn draw(all: f64, errors: f64, n: f64) -> Result<Draw, InputFault> {
    let population = count("N", all)?;
    let (errors, sample) = (count("K", errors)?, count("n", n)?);
    check_sample(population, sample, 0)?;
    check_sample(population, errors, 0)?;
    Ok(Draw { population, errors, sample })
}
