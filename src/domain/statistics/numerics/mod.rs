//! The mathematics under the statistics: gamma, beta, normal, Student, binomial and
//! hypergeometric functions, and quadrature.
//!
//! Exponentials, logarithms and the like come from the `libm` crate and never from the standard
//! library, whose results differ from platform to platform; `.clippy.toml` forbids the latter.
//! Sums and square roots are exact to the last bit everywhere. So a figure is the same on
//! every machine, in tests and in the program.
//!
//! The regularised incomplete beta function is our own: that of the crate `statrs` (0.19.1) ends
//! its continued fraction after 140 steps without saying so and is wrong by 0.1 % for a million
//! cases, and which functions it takes logarithms from depends on the features of other
//! crates. The tests compare ours with it where it is good.
//!
//! Functions here take what the callers have checked: finite numbers, shares in [0, 1]. They
//! are accurate to about 1e-13 for up to [`super::reason::MOST_CASES`] cases.

pub mod beta;
pub mod binomial;
pub mod gamma;
pub mod hypergeometric;
pub mod normal;
pub mod quadrature;
pub mod student;
