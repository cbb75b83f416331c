//! Methods for auditors who ask for them by name. No screen or report offers them: they say
//! what another method here says better, gain nothing, or cannot be explained in a sentence.

pub mod boschloo;
pub mod cusum;
pub mod kappa;
pub mod mid_p;
pub mod multiple_testing;
pub mod special;
pub mod systematic;
