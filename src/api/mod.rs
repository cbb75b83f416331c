//! The border between what a person sees and what the program does: every use case as a
//! value. Front-ends send a [`Request`] and get a [`Response`] or a [`Problem`]; neither knows
//! how the other side is made.

pub mod calibration;
mod centre;
pub mod draft;
pub mod handbook;
mod home;
pub mod initiative;
pub mod mirror;
mod month_check;
pub mod paper;
pub mod personal_data;
pub mod post;
pub mod problem;
pub mod quarter;
pub mod request;
pub mod response;
mod settings_view;
pub mod target;
mod versions;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};

pub use calibration::{CalibrationView, Calibrations};
pub use draft::{Draft, DraftOf, DraftPage};
pub use initiative::{InitiativeAnswer, Initiatives};
pub use mirror::{MirrorAnswer, Mirrors};
pub use paper::{PaperAnswer, PaperFormat, PaperOf, Papers};
pub use personal_data::{PersonalData, PersonalDataAnswer};
pub use post::{Post, Posted};
pub use problem::{Kind, Problem};
pub use quarter::{OfQuarter, Quartered};
pub use request::Request;
pub use response::Response;
pub use target::{TargetAnswer, Targets};

/// The moment of a request. The only way time gets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant, for what is stored.
    pub now: DateTime<Utc>,
    /// How far the user's clock is from UTC.
    pub offset: FixedOffset,
}

impl Moment {
    /// The day at the user's place.
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.offset).date_naive()
    }

    /// The time of day at the user's place.
    pub fn time(&self) -> NaiveTime {
        self.local_time(self.now)
    }

    /// The time of day at the user's place of another instant.
    pub fn local_time(&self, at: DateTime<Utc>) -> NaiveTime {
        at.with_timezone(&self.offset).time()
    }

    /// The day at the user's place of another instant.
    pub fn local_date(&self, at: DateTime<Utc>) -> NaiveDate {
        at.with_timezone(&self.offset).date_naive()
    }
}
