//! A centre's quarter (da: *kvartal*): counts of received months and what they say.

pub(super) mod tallying;
