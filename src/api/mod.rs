//! The border between what a person sees and what the program does: every use case as a
//! value. Front-ends send a [`Request`] and get a [`Response`] or a [`Problem`]; neither knows
//! how the other side is made.

pub mod problem;
pub mod request;
pub mod response;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

pub use problem::{Kind, Problem};
pub use request::Request;
pub use response::Response;

/// The moment of a request. The only way time gets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant, for what is stored.
    pub now: DateTime<Utc>,
    /// The day at the user's place.
    pub today: NaiveDate,
    /// The time of day at the user's place.
    pub time: NaiveTime,
}
